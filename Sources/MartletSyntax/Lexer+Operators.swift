/// Operators and brackets.
extension Lexer {
  mutating func scanOperator(_ first: UInt8, _ start: Int) {
    let second = byte(index + 1)
    let third = byte(index + 2)
    switch first {
    case UInt8(ascii: "("): open(.leftParenthesis, start)
    case UInt8(ascii: "["): open(.leftBracket, start)
    case UInt8(ascii: "{"): open(.leftBrace, start)
    case UInt8(ascii: ")"): close(.rightParenthesis, start)
    case UInt8(ascii: "]"): close(.rightBracket, start)
    case UInt8(ascii: "}"): close(.rightBrace, start)
    case UInt8(ascii: ","): accept(.comma, 1)
    case UInt8(ascii: ":"):
      if second == UInt8(ascii: "=") { accept(.walrus, 2) } else { accept(.colon, 1) }
    case UInt8(ascii: "."):
      if second == first, third == first { accept(.ellipsis, 3) } else { accept(.dot, 1) }
    case UInt8(ascii: ";"): accept(.semicolon, 1)
    case UInt8(ascii: "~"): accept(.tilde, 1)
    case UInt8(ascii: "@"): accept(.at, .atEqual)
    case UInt8(ascii: "="): accept(.equal, .equalEqual)
    case UInt8(ascii: "+"): accept(.plus, .plusEqual)
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") { accept(.arrow, 2) } else { accept(.minus, .minusEqual) }
    case UInt8(ascii: "*"): accept(.star, .starEqual, .doubleStar, .doubleStarEqual)
    case UInt8(ascii: "/"): accept(.slash, .slashEqual, .doubleSlash, .doubleSlashEqual)
    case UInt8(ascii: "%"): accept(.percent, .percentEqual)
    case UInt8(ascii: "&"): accept(.ampersand, .ampersandEqual)
    case UInt8(ascii: "|"): accept(.bar, .barEqual)
    case UInt8(ascii: "^"): accept(.caret, .caretEqual)
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: ">") {
        accept(.unknown, 2)
      } else {
        accept(.less, .lessEqual, .leftShift, .leftShiftEqual)
      }
    case UInt8(ascii: ">"): accept(.greater, .greaterEqual, .rightShift, .rightShiftEqual)
    case UInt8(ascii: "!"):
      if second == UInt8(ascii: "=") { accept(.notEqual, 2) } else { accept(.unknown, 1) }
    case 0x20...0x7E: accept(.unknown, 1)
    default:
      fail("invalid non-printable character U+\(Self.codePoint(Unicode.Scalar(first)))", before: start + 1)
    }
  }

  private mutating func accept(_ kind: TokenKind, _ count: Int) {
    let start = index
    index += count
    append(kind, start)
  }

  /// The operator itself or followed by `=`.
  private mutating func accept(_ plain: TokenKind, _ assigning: TokenKind) {
    if byte(index + 1) == UInt8(ascii: "=") { accept(assigning, 2) } else { accept(plain, 1) }
  }

  /// The operator itself, doubled, or either followed by `=`.
  private mutating func accept(
    _ plain: TokenKind, _ assigning: TokenKind, _ doubled: TokenKind, _ doubledAssigning: TokenKind
  ) {
    if byte(index + 1) == text[index] {
      if byte(index + 2) == UInt8(ascii: "=") { accept(doubledAssigning, 3) } else { accept(doubled, 2) }
    } else {
      accept(plain, assigning)
    }
  }

  private mutating func open(_ kind: TokenKind, _ start: Int) {
    if brackets.count + outerLevel >= Self.maximumBrackets {
      return fail("too many nested parentheses", before: start + 1)
    }
    brackets.append(start)
    accept(kind, 1)
  }

  private mutating func close(_ kind: TokenKind, _ start: Int) {
    let closing = Character(Unicode.Scalar(text[start]))
    guard let bracket = brackets.popLast() else {
      return fail("unmatched '\(closing)'", before: start + 1)
    }
    let opening = Character(Unicode.Scalar(text[bracket]))
    let matches: Bool =
      switch opening {
      case "(": closing == ")"
      case "[": closing == "]"
      default: closing == "}"
      }
    guard matches else {
      let (line, _) = source.lineAndColumn(of: source.base + UInt32(start))
      let (openingLine, _) = source.lineAndColumn(of: source.base + UInt32(bracket))
      let place = line == openingLine ? "" : " on line \(openingLine)"
      return fail(
        "closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'\(place)", before: start + 1)
    }
    accept(kind, 1)
  }
}
