#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text under construction: WTF-8 bytes that become a str at the end. It holds no script values, so it may live across
/// script code.
struct TextBuilder: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(reserving count: Int = 0) {
    capacity = max(64, count)
    storage = malloc(capacity)!.assumingMemoryBound(to: UInt8.self)
  }

  deinit { free(storage) }

  /// The bytes so far; valid until the next change.
  var text: ByteText { ByteText(start: storage, count: count) }

  /// Makes room for more bytes, to be filled by the caller, who raises the count with `advance`.
  @inline(__always)
  mutating func room(for added: Int) -> UnsafeMutablePointer<UInt8> {
    if count + added > capacity { grow(added) }
    return storage + count
  }

  @inline(__always)
  mutating func advance(_ added: Int) { count += added }

  @inline(never)
  private mutating func grow(_ added: Int) {
    capacity = max(count + added, capacity * 2)
    storage = realloc(storage, capacity)!.assumingMemoryBound(to: UInt8.self)
  }

  mutating func removeAll() { count = 0 }

  /// Puts blanks in front of what was written from `start` on.
  mutating func insert(blanks: Int, at start: Int) {
    _ = room(for: blanks)
    memmove(storage + start + blanks, storage + start, count - start)
    memset(storage + start, 0x20, blanks)
    count += blanks
  }

  /// Announces the memory of text that has become long; `announced` is what was announced before.
  func announce(_ rt: Runtime, added: Int = 0, _ announced: inout Int) throws(Raised) {
    let wanted = count &+ added
    guard wanted > max(announced, 1 << 18) else { return }
    announced = wanted &* 2
    try rt.reserve(announced)
    try rt.charge(wanted >> 8)
  }

  // MARK: Appending

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room(for: 1)[0] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ start: UnsafePointer<UInt8>, _ byteCount: Int) {
    memcpy(room(for: byteCount), start, byteCount)
    count += byteCount
  }

  mutating func append(_ string: StringRef) { append(string.pointee.bytes, string.pointee.byteCount) }

  mutating func append(_ string: StringRef, _ range: Range<Int>) {
    append(string.pointee.bytes + range.lowerBound, range.count)
  }

  mutating func append(_ bytes: ByteText) {
    if let start = bytes.baseAddress { append(start, bytes.count) }
  }

  mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  @inline(__always)
  mutating func append(codePoint: UInt32) {
    if codePoint < 0x80 { append(UInt8(truncatingIfNeeded: codePoint)) } else { append(wide: codePoint) }
  }

  private mutating func append(wide codePoint: UInt32) {
    let target = room(for: 4)
    if codePoint < 0x800 {
      target[0] = UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6)
      count += 1
    } else if codePoint < 0x10000 {
      target[0] = UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F)
      count += 2
    } else {
      target[0] = UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 12 & 0x3F)
      target[2] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F)
      count += 3
    }
    storage[count] = UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F)
    count += 1
  }

  mutating func append(repeating codePoint: UInt32, _ times: Int) {
    guard times > 0 else { return }
    if codePoint < 0x80 {
      memset(room(for: times), Int32(codePoint), times)
      count += times
    } else {
      for _ in 0..<times { append(wide: codePoint) }
    }
  }

  // MARK: Numbers

  mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(number: number.magnitude)
  }

  mutating func append(number: UInt) {
    let length = DecimalDigits.count(number)
    DecimalDigits.write(number, length, room(for: length))
    count += length
  }

  /// A number in hexadecimal, of at least `width` digits.
  mutating func append(hexadecimal number: UInt32, width: Int) {
    var shift = 28
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: number >> UInt32(shift) & 0xF)
      if number >> UInt32(shift) != 0 || shift < width * 4 { append(TextBuilder.hexDigit(digit)) }
      shift -= 4
    }
  }

  static func hexDigit(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }

  // MARK: Quoting

  /// The escape of a code point as `ascii` and `repr` write it: `\xe9`, `\u20ac`, `\U0001f600`.
  mutating func append(escapeOf codePoint: UInt32) {
    append(UInt8(ascii: "\\"))
    if codePoint <= 0xFF {
      append(UInt8(ascii: "x"))
      append(hexadecimal: codePoint, width: 2)
    } else if codePoint <= 0xFFFF {
      append(UInt8(ascii: "u"))
      append(hexadecimal: codePoint, width: 4)
    } else {
      append(UInt8(ascii: "U"))
      append(hexadecimal: codePoint, width: 8)
    }
  }

  /// The repr of a str: quoted, with what cannot be printed escaped.
  mutating func append(reprOf string: StringRef) {
    let text = string.utf8
    let hasSingle = text.count > 0 && memchr(text.baseAddress!, 0x27, text.count) != nil
    let hasDouble = hasSingle && memchr(text.baseAddress!, 0x22, text.count) != nil
    let quote = UInt8(ascii: hasSingle && !hasDouble ? "\"" : "'")
    append(quote)
    var offset = 0
    var copied = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F || byte == quote || byte == UInt8(ascii: "\\") {
          append(string, copied..<offset)
          append(asciiInRepr: byte, quote)
          copied = offset + 1
        }
        offset += 1
        continue
      }
      let codePoint = string.codePoint(atByte: offset)
      let end = offset + UTF8Text.width(byte)
      if !UnicodeText.isPrintable(codePoint) {
        append(string, copied..<offset)
        append(escapeOf: codePoint)
        copied = end
      }
      offset = end
    }
    append(string, copied..<text.count)
    append(quote)
  }

  /// One ASCII character inside quotes.
  mutating func append(asciiInRepr byte: UInt8, _ quote: UInt8) {
    switch byte {
    case quote, UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 0x20..<0x7F: append(byte)
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default: append(escapeOf: UInt32(byte))
    }
  }

  /// The str of the text.
  func make(_ rt: Runtime) -> StringRef { rt.makeString(text) }
}

/// The decimal digits of 64-bit numbers.
enum DecimalDigits {
  static func count(_ number: UInt) -> Int {
    var count = 1
    var rest = number
    while rest >= 10000 {
      rest /= 10000
      count += 4
    }
    return count + (rest >= 1000 ? 3 : rest >= 100 ? 2 : rest >= 10 ? 1 : 0)
  }

  /// Writes a number that has so many digits.
  static func write(_ number: UInt, _ count: Int, _ target: UnsafeMutablePointer<UInt8>) {
    var rest = number
    var at = count
    while rest >= 100 {
      let (next, pair) = rest.quotientAndRemainder(dividingBy: 100)
      rest = next
      at -= 2
      let tens = pair / 10
      target[at] = UInt8(truncatingIfNeeded: 48 + tens)
      target[at + 1] = UInt8(truncatingIfNeeded: 48 + pair - tens * 10)
    }
    if rest >= 10 {
      target[at - 2] = UInt8(truncatingIfNeeded: 48 + rest / 10)
      target[at - 1] = UInt8(truncatingIfNeeded: 48 + rest % 10)
    } else {
      target[at - 1] = UInt8(truncatingIfNeeded: 48 + rest)
    }
  }
}
