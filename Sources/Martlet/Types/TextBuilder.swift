/// Text under construction: WTF-8 bytes that become a str at the end. It holds no script values, so it may live across
/// script code.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int = 0) {
    if count > 0 { bytes.reserveCapacity(count) }
  }

  var count: Int { bytes.count }

  @inline(__always)
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ string: StringRef) { bytes.append(contentsOf: string.utf8) }

  mutating func append(_ string: StringRef, _ range: Range<Int>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: string.utf8[range]))
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes.append(contentsOf: bytes) }
  mutating func append(_ bytes: [UInt8]) { self.bytes.append(contentsOf: bytes) }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(codePoint: UInt32) { UTF8Text.append(codePoint, to: &bytes) }

  mutating func append(repeating codePoint: UInt32, _ count: Int) {
    guard count > 0 else { return }
    if codePoint < 0x80 {
      bytes.append(contentsOf: repeatElement(UInt8(codePoint), count: count))
    } else {
      for _ in 0..<count { UTF8Text.append(codePoint, to: &bytes) }
    }
  }

  mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: 48 + rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// A number in hexadecimal, of at least `width` digits.
  mutating func append(hexadecimal number: UInt32, width: Int) {
    var shift = 28
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: number >> UInt32(shift) & 0xF)
      if number >> UInt32(shift) != 0 || shift < width * 4 { bytes.append(TextBuilder.hexDigit(digit)) }
      shift -= 4
    }
  }

  static func hexDigit(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }

  /// The escape of a code point as `ascii` and `repr` write it: `\xe9`, `\u20ac`, `\U0001f600`.
  mutating func append(escapeOf codePoint: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    if codePoint <= 0xFF {
      bytes.append(UInt8(ascii: "x"))
      append(hexadecimal: codePoint, width: 2)
    } else if codePoint <= 0xFFFF {
      bytes.append(UInt8(ascii: "u"))
      append(hexadecimal: codePoint, width: 4)
    } else {
      bytes.append(UInt8(ascii: "U"))
      append(hexadecimal: codePoint, width: 8)
    }
  }

  /// The repr of a str: quoted, with what cannot be printed escaped.
  mutating func append(reprOf string: StringRef) {
    let text = string.utf8
    var single = false
    var double = false
    for byte in text {
      if byte == UInt8(ascii: "'") { single = true }
      if byte == UInt8(ascii: "\"") { double = true }
    }
    let quote = UInt8(ascii: single && !double ? "\"" : "'")
    bytes.reserveCapacity(bytes.count + text.count + 2)
    bytes.append(quote)
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte >= 0x80 {
        let width = UTF8Text.width(byte)
        let codePoint = string.codePoint(atByte: offset)
        if UnicodeText.isPrintable(codePoint) {
          append(string, offset..<(offset + width))
        } else {
          append(escapeOf: codePoint)
        }
        offset += width
        continue
      }
      append(asciiInRepr: byte, quote)
      offset += 1
    }
    bytes.append(quote)
  }

  /// One ASCII character inside quotes.
  @inline(__always)
  mutating func append(asciiInRepr byte: UInt8, _ quote: UInt8) {
    switch byte {
    case quote, UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x20..<0x7F: bytes.append(byte)
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default: append(escapeOf: UInt32(byte))
    }
  }

  /// The str of the text.
  func make(_ rt: Runtime) -> StringRef { rt.makeString(bytes) }
}
