/// What a stretch of source text is, for a display that colours it.
public struct SyntaxSpan: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case keyword, number, string, comment
    /// A name that a `def` or `class` defines.
    case definition
    case decorator
  }

  public let kind: Kind
  /// In bytes of the text.
  public let range: Range<Int>

  /// The spans of a text in order, whether it is a program or not. What is in none of them is plain.
  public static func spans(of text: [UInt8]) -> [SyntaxSpan] {
    let source = Source(name: "", text: text)
    guard source.text.count == text.count else { return [] }
    let tokens = text.withUnsafeBufferPointer { buffer in
      var lexer = Lexer(buffer, source: source)
      lexer.scan()
      return lexer.tokens
    }
    var spans: [SyntaxSpan] = []
    var end = 0
    var previous = TokenKind.newline
    for token in tokens {
      let (start, stop) = (Int(token.start), Int(token.end))
      if token.kind == .failure || token.kind == .endOfFile { break }
      addComments(in: text, end..<max(end, start), to: &spans)
      end = max(end, stop)
      let kind: Kind?
      switch token.kind {
      case .string: kind = .string
      case .number: kind = .number
      case .at where previous == .newline || previous == .indent || previous == .dedent: kind = .decorator
      case .name where previous == .def || previous == .class: kind = .definition
      default: kind = token.kind.isKeyword ? .keyword : nil
      }
      if let kind, stop > start { spans.append(SyntaxSpan(kind: kind, range: start..<stop)) }
      previous = token.kind
    }
    addRest(of: text, from: end, to: &spans)
    return spans
  }

  private static func addComments(in text: [UInt8], _ range: Range<Int>, to spans: inout [SyntaxSpan]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      guard text[index] == 0x23 else {
        index += 1
        continue
      }
      while index < range.upperBound, text[index] != 0x0A { index += 1 }
      spans.append(SyntaxSpan(kind: .comment, range: start..<index))
    }
  }

  /// What the scan has not reached: a string without an end.
  private static func addRest(of text: [UInt8], from start: Int, to spans: inout [SyntaxSpan]) {
    var index = start
    while index < text.count, text[index] != 0x22, text[index] != 0x27 {
      if text[index] == 0x23 { return addComments(in: text, index..<text.count, to: &spans) }
      index += 1
    }
    if index < text.count { spans.append(SyntaxSpan(kind: .string, range: index..<text.count)) }
  }
}
