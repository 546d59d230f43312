/// A replacement such as `\g<name>-\1`: text with groups between.
struct RegexTemplate {
  enum Piece {
    case text([UInt8])
    case group(Int)
  }

  private(set) var pieces: [Piece] = []

  /// Reads a template, with CPython's complaints.
  init(_ rt: Runtime, _ template: Value, for pattern: RegexPattern) throws(Raised) {
    switch rt.unwrap(template) {
    case .str: break
    default:
      guard BytesType.content(rt, template) != nil else {
        throw rt.typeError("decoding to str: need a bytes-like object, \(rt.typeName(template)) found")
      }
    }
    var parser = RegexParser(rt, template, flags: [])
    var literal: [UInt8] = []
    func append(_ codePoint: UInt32) {
      if parser.isText {
        UTF8Text.append(codePoint, to: &literal)
      } else {
        literal.append(UInt8(truncatingIfNeeded: codePoint))
      }
    }
    func append(group: Int, back: Int) throws(Raised) {
      guard group < pattern.groupCount else { throw parser.error("invalid group reference \(group)", back: back) }
      if !literal.isEmpty { pieces.append(.text(literal)) }
      literal = []
      pieces.append(.group(group))
    }
    _ = try parser.peek()
    while let item = try parser.next() {
      guard let letter = item.escaped else {
        append(item.first)
        continue
      }
      if letter == 0x67 {
        guard try parser.skip("<") else { throw parser.error("missing <") }
        let name = try parser.until(">", "group name")
        try append(
          group: try RegexTemplate.group(rt, name, parser, pattern), back: name.count + 1)
      } else if letter == 0x30 {
        var value: UInt32 = 0
        for _ in 0..<2 {
          guard let digit = parser.nextIf(RegexParser.isOctal) else { break }
          value = value * 8 + digit - 48
          parser.at += 1
        }
        append(value & 0xFF)
      } else if RegexParser.isDigit(letter) {
        var digits = [letter]
        if let second = parser.nextIf(RegexParser.isDigit) {
          digits.append(second)
          parser.at += 1
          if RegexParser.isOctal(letter), RegexParser.isOctal(second), let third = parser.nextIf(RegexParser.isOctal) {
            digits.append(third)
            parser.at += 1
            let value = RegexParser.number(digits, radix: 8)
            if value > 0o377 {
              throw parser.error(
                "octal escape value \\\(parser.text(digits)) outside of range 0-0o377", back: 4)
            }
            append(value)
            continue
          }
        }
        try append(group: Int(RegexParser.number(digits, radix: 10)), back: digits.count)
      } else if let named = letter == 0x62 ? 8 : RegexParser.named(letter) {
        append(named)
      } else {
        if RegexParser.isLetter(letter) {
          throw parser.error("bad escape \\\(parser.text([letter]))", back: 2)
        }
        append(0x5C)
        append(letter)
      }
    }
    if !literal.isEmpty { pieces.append(.text(literal)) }
  }

  private static func group(
    _ rt: Runtime, _ name: [UInt32], _ parser: RegexParser, _ pattern: RegexPattern
  ) throws(Raised) -> Int {
    if RegexParser.isIdentifier(name) {
      if !parser.isText, name.contains(where: { $0 > 127 }) { parser.warnAboutName(name) }
      guard let group = pattern.names.first(where: { $0.name.codePoints == name })?.group else {
        throw rt.indexError("unknown group name \(parser.quoted(name))")
      }
      return group
    }
    guard let group = RegexParser.groupNumber(name) else {
      throw parser.error("bad character in group name \(parser.quoted(name))", back: name.count + 1)
    }
    if !RegexParser.isPlainNumber(name) { parser.warnAboutName(name) }
    if group >= RegexParser.maximumGroups {
      throw parser.error("invalid group reference \(group)", back: name.count + 1)
    }
    return group
  }

  /// Appends what the template makes of a match.
  func expand(_ text: ByteText, _ place: (Int) -> Int, into out: inout TextBuilder) {
    for piece in pieces {
      switch piece {
      case .text(let bytes): bytes.withUnsafeBufferPointer { out.append($0) }
      case .group(let group):
        let start = place(group * 2)
        let end = place(group * 2 + 1)
        if start >= 0, end > start { out.append(ByteText(rebasing: text[start..<end])) }
      }
    }
  }
}
