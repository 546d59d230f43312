/// The contents of a string literal, its escapes resolved, as WTF-8 (or as plain bytes for a bytes literal).
///
/// WTF-8 is UTF-8 in which a lone surrogate, which Python's strings may hold, is encoded as three bytes.
package struct StringLiteral {
  /// What an escape made wrong; the parser knows the place.
  struct EscapeError: Error {
    let message: String
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let start: Int
  private let end: Int
  private var output: [UInt8] = []
  /// How much longer the text before `position` is in CPython, which rewrites other characters than ASCII as
  /// `\UXXXXXXXX` before it decodes escapes and counts positions in the result.
  private var shift = 0
  /// What CPython warns of: the first escape that means nothing.
  private(set) var warning: String?

  private init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    start = range.lowerBound
    position = start
    end = range.upperBound
    output.reserveCapacity(range.count)
  }

  /// Resolves the escapes of a str literal's contents.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isRaw: Bool, warning: inout String?
  ) throws(EscapeError) -> [UInt8] {
    try decode(text, range, isRaw: isRaw, &warning) { literal throws(EscapeError) in try literal.decodeEscape() }
  }

  /// Resolves the escapes of a bytes literal's contents, which are known to be ASCII.
  static func decodeBytes(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isRaw: Bool, warning: inout String?
  ) throws(EscapeError) -> [UInt8] {
    try decode(text, range, isRaw: isRaw, &warning) { literal throws(EscapeError) in try literal.decodeBytesEscape() }
  }

  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isRaw: Bool, _ warning: inout String?,
    escape: (inout StringLiteral) throws(EscapeError) -> Void
  ) throws(EscapeError) -> [UInt8] {
    let contents = UnsafeBufferPointer(rebasing: text[range])
    if isRaw || !contents.contains(0x5C) { return Array(contents) }
    var literal = StringLiteral(text, range)
    while literal.position < literal.end {
      let byte = text[literal.position]
      if byte == 0x5C {
        try escape(&literal)
      } else {
        literal.output.append(byte)
        literal.position += 1
        if byte >= 0xC0 { literal.shift += byte >= 0xF0 ? 6 : byte >= 0xE0 ? 7 : 8 }
      }
    }
    warning = warning ?? literal.warning
    return literal.output
  }

  /// An escape that means nothing stays as it is.
  private mutating func keepEscape(_ letter: UInt8) {
    if letter < 0x80, warning == nil {
      warning = "invalid escape sequence '\\\(Character(Unicode.Scalar(letter)))'"
    }
    output.append(0x5C)
    position += 1
  }

  /// An escape that str and bytes share; false if the letter after the backslash means nothing to both.
  private mutating func decodeSimpleEscape(_ letter: UInt8, isBytes: Bool) -> Bool {
    switch letter {
    case 0x0A: break
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): output.append(letter)
    case UInt8(ascii: "a"): output.append(0x07)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "v"): output.append(0x0B)
    case 0x30...0x37:
      var value: UInt32 = 0
      var digits = 0
      let first = position
      while digits < 3, position + 1 < end, text[position + 1] >= 0x30, text[position + 1] <= 0x37 {
        value = value * 8 + UInt32(text[position + 1] - 0x30)
        position += 1
        digits += 1
      }
      if value > 0o377, warning == nil {
        let escape = String(decoding: UnsafeBufferPointer(rebasing: text[first...position]), as: UTF8.self)
        warning = "invalid octal escape sequence '\(escape)'"
      }
      if isBytes { output.append(UInt8(truncatingIfNeeded: value)) } else { append(value) }
      position += 1
      return true
    default: return false
    }
    position += 2
    return true
  }

  private mutating func decodeEscape() throws(EscapeError) {
    guard position + 1 < end else {
      throw EscapeError(
        message: "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position "
          + "\(position - start + shift): \\ at end of string")
    }
    let letter = text[position + 1]
    if decodeSimpleEscape(letter, isBytes: false) { return }
    switch letter {
    case UInt8(ascii: "x"): try decodeHexadecimal(2, "truncated \\xXX escape")
    case UInt8(ascii: "u"): try decodeHexadecimal(4, "truncated \\uXXXX escape")
    case UInt8(ascii: "U"): try decodeHexadecimal(8, "truncated \\UXXXXXXXX escape")
    case UInt8(ascii: "N"): try decodeNamed()
    default: keepEscape(letter)
    }
  }

  private mutating func decodeHexadecimal(_ count: Int, _ message: String) throws(EscapeError) {
    var value: UInt32 = 0
    var index = position + 2
    while index < position + 2 + count {
      let digit = index < end ? NumberLiteral.digit(text[index]) : 255
      guard digit < 16 else { throw escapeError(message, through: index) }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    guard value <= 0x10FFFF else { throw escapeError("illegal Unicode character", through: index) }
    append(value)
    position = index
  }

  private mutating func decodeNamed() throws(EscapeError) {
    let open = position + 2
    guard open < end, text[open] == UInt8(ascii: "{") else {
      throw escapeError("malformed \\N character escape", through: open)
    }
    let close = text[open..<end].firstIndex(of: UInt8(ascii: "}")) ?? end
    guard close < end, close > open + 1 else { throw escapeError("malformed \\N character escape", through: close) }
    let name = String(decoding: UnsafeBufferPointer(rebasing: text[open + 1..<close]), as: UTF8.self).uppercased()
    guard let scalar = Self.scalar(named: name) else {
      throw escapeError("unknown Unicode character name", through: close + 1)
    }
    append(scalar.value)
    position = close + 1
  }

  /// Searches the names of all characters: slow, but `\N{…}` is rare and the table would be large.
  package static func scalar(named name: String) -> Unicode.Scalar? {
    for range in [UInt32(0x20)...0xD7FF, 0xE000...0x323AF, 0xE0000...0xE01EF] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        if scalar.properties.name == name || scalar.properties.nameAlias == name { return scalar }
      }
    }
    return nil
  }

  private func escapeError(_ message: String, through stop: Int) -> EscapeError {
    let from = position - start + shift
    let last = stop - 1 - start + shift
    return EscapeError(
      message: "(unicode error) 'unicodeescape' codec can't decode bytes in position \(from)-\(last): \(message)")
  }

  private mutating func decodeBytesEscape() throws(EscapeError) {
    guard position + 1 < end else { throw EscapeError(message: "(value error) Trailing \\ in string") }
    let letter = text[position + 1]
    if decodeSimpleEscape(letter, isBytes: true) { return }
    guard letter == UInt8(ascii: "x") else { return keepEscape(letter) }
    let high = position + 2 < end ? NumberLiteral.digit(text[position + 2]) : 255
    let low = position + 3 < end ? NumberLiteral.digit(text[position + 3]) : 255
    guard high < 16, low < 16 else {
      throw EscapeError(message: "(value error) invalid \\x escape at position \(position - start)")
    }
    output.append(high << 4 | low)
    position += 4
  }

  /// Appends a code point, surrogates included, as WTF-8.
  private mutating func append(_ value: UInt32) {
    switch value {
    case ..<0x80: output.append(UInt8(value))
    case ..<0x800:
      output.append(0xC0 | UInt8(value >> 6))
      output.append(0x80 | UInt8(value & 0x3F))
    case ..<0x10000:
      output.append(0xE0 | UInt8(value >> 12))
      output.append(0x80 | UInt8(value >> 6 & 0x3F))
      output.append(0x80 | UInt8(value & 0x3F))
    default:
      output.append(0xF0 | UInt8(value >> 18))
      output.append(0x80 | UInt8(value >> 12 & 0x3F))
      output.append(0x80 | UInt8(value >> 6 & 0x3F))
      output.append(0x80 | UInt8(value & 0x3F))
    }
  }
}
