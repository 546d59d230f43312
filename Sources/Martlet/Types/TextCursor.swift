/// A place in a str that is being parsed: a format, a template. The str must stay reachable.
struct TextCursor {
  let start: UnsafePointer<UInt8>
  /// Byte offsets.
  var at: Int
  let end: Int

  init(_ text: StringRef) { self.init(text, 0..<text.pointee.byteCount) }

  init(_ text: StringRef, _ range: Range<Int>) {
    start = UnsafePointer(text.pointee.bytes)
    at = range.lowerBound
    end = range.upperBound
  }

  @inline(__always)
  var isAtEnd: Bool { at >= end }

  /// The byte here, 0 at the end. All that formats are made of is ASCII.
  @inline(__always)
  var byte: UInt8 { at < end ? start[at] : 0 }

  /// The code point here, which is not the end.
  var codePoint: UInt32 { UTF8Text.decode(start + at) }

  var width: Int { UTF8Text.width(start[at]) }

  /// Passes a byte if it is here.
  @inline(__always)
  mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected, at < end else { return false }
    at += 1
    return true
  }

  /// Passes a code point and returns it; not at the end.
  mutating func next() -> UInt32 {
    let codePoint = codePoint
    at += width
    return codePoint
  }

  /// Passes a decimal number, nil if there are no digits. Digits of any script count.
  mutating func number(_ rt: Runtime) throws(Raised) -> Int? {
    let first = at
    var value = 0
    while at < end, let digit = start[at] < 0x80 ? TextCursor.digit(start[at]) : UnicodeText.decimalValue(codePoint) {
      if value > (Int.max - digit) / 10 { throw rt.valueError("Too many decimal digits in format string") }
      value = value * 10 + digit
      at += width
    }
    return at == first ? nil : value
  }

  @inline(__always)
  static func digit(_ byte: UInt8) -> Int? { byte >= 48 && byte <= 57 ? Int(byte) - 48 : nil }
}
