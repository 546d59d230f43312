/// The match statement and its patterns.
extension Parser {
  /// match_stmt; nil if `match` is but a name here.
  mutating func parseMatch() throws(SyntaxError) -> Statement? {
    switch kind(after: 1) {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .plus, .minus, .tilde, .ellipsis, .false,
      .none, .true, .await, .lambda, .not, .star:
      break
    default: return nil
    }
    let start = self.start
    let before = checkpoint
    let subject: Expression
    do throws(SyntaxError) {
      advance()
      subject = try parseSubject()
      if kind == .newline, isDiagnosing { throw error("expected ':'", at: currentRange) }
      guard kind == .colon else { throw invalidSyntax() }
      if kind(after: 1) != .newline {
        advance()
        throw invalidSyntax()
      }
    } catch {
      if isDiagnosing, !isGenericError { throw error }
      restore(before)
      return nil
    }
    advance()
    advance()
    guard kind == .indent else {
      if kind == .failure { throw invalidSyntax() }
      let line = source.lineAndColumn(of: source.base + start).line
      throw error(
        .indentation, "expected an indented block after 'match' statement on line \(line)", at: currentRange)
    }
    advance()
    var cases: [MatchCase] = []
    repeat {
      guard kind == .name, tokens[index].payload == NameTable.case else { throw invalidSyntax() }
      cases.append(try parseCase())
    } while kind != .dedent && kind != .endOfFile
    try expect(.dedent)
    let end = cases.last?.body.last?.range.end ?? previousRange.end
    return Statement(.match(subject: subject, cases: cases), SourceRange(source.base + start, end))
  }

  /// subject_expr
  private mutating func parseSubject() throws(SyntaxError) -> Expression {
    let start = self.start
    let isStarred = kind == .star
    let first = try parseStarNamedExpression()
    guard kind == .comma else {
      if isStarred { throw invalidSyntax() }
      return first
    }
    var elements = [first]
    var tallest = height
    while accept(.comma) {
      guard kind.beginsExpression || kind == .star else { break }
      elements.append(try parseStarNamedExpression())
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.tuple(elements), range(from: start))
  }

  /// case_block
  private mutating func parseCase() throws(SyntaxError) -> MatchCase {
    let start = self.start
    advance()
    let pattern = try parsePatterns()
    let condition = accept(.if) ? try parseNamedExpression() : nil
    try expectColon()
    let body = try parseBlock(after: "'case' statement", at: start)
    return MatchCase(pattern: pattern, condition: condition, body: body)
  }

  /// patterns: one pattern or an open sequence.
  private mutating func parsePatterns() throws(SyntaxError) -> Pattern {
    let start = self.start
    let isStarred = kind == .star
    let first = try parseMaybeStarPattern()
    guard kind == .comma || isStarred else { return first }
    if kind != .comma { throw invalidSyntax() }
    var elements = [first]
    while accept(.comma) {
      guard kind != .colon, kind != .if else { break }
      elements.append(try parseMaybeStarPattern())
    }
    return Pattern(.sequence(elements), range(from: start))
  }

  /// maybe_star_pattern
  private mutating func parseMaybeStarPattern() throws(SyntaxError) -> Pattern {
    guard kind == .star else { return try parsePattern() }
    let start = self.start
    advance()
    let isWildcard = kind == .name && tokens[index].payload == NameTable.underscore
    let name = try parseName()
    return Pattern(.star(isWildcard ? nil : name), range(from: start))
  }

  /// pattern: an or_pattern, perhaps with `as name`.
  private mutating func parsePattern() throws(SyntaxError) -> Pattern {
    try enter()
    defer { leave() }
    let start = self.start
    let pattern = try parseOrPattern()
    guard accept(.as) else { return pattern }
    if kind == .name, tokens[index].payload == NameTable.underscore {
      throw error("cannot use '_' as a target", at: currentRange)
    }
    if kind != .name {
      let target = attempt { (parser) throws(SyntaxError) in try parser.parseExpression() }
      if let target { throw error("invalid pattern target", at: target.range) }
      throw invalidSyntax()
    }
    let name = try parseName()
    return Pattern(.as(pattern, name), range(from: start))
  }

  /// or_pattern
  private mutating func parseOrPattern() throws(SyntaxError) -> Pattern {
    let start = self.start
    let first = try parseClosedPattern()
    guard kind == .bar else { return first }
    var alternatives = [first]
    while accept(.bar) { alternatives.append(try parseClosedPattern()) }
    return Pattern(.or(alternatives), range(from: start))
  }

  /// closed_pattern
  private mutating func parseClosedPattern() throws(SyntaxError) -> Pattern {
    let token = tokens[index]
    switch token.kind {
    case .number, .minus, .string:
      let value = try parseLiteralValue()
      return Pattern(.value(value), value.range)
    case .none, .true, .false:
      let value = try parseAtom()
      return Pattern(.singleton(value), value.range)
    case .leftParenthesis: return try parseGroupPattern()
    case .leftBracket: return try parseSequencePattern()
    case .leftBrace: return try parseMappingPattern()
    case .name: return try parseNamePattern()
    default: throw invalidSyntax()
    }
  }

  /// A literal number or string: signs, and sums that would be complex numbers.
  private mutating func parseLiteralValue() throws(SyntaxError) -> Expression {
    let start = self.start
    if kind == .string { return try parseStrings() }
    let isNegative = accept(.minus)
    guard kind == .number else { throw invalidSyntax() }
    var value = try parseAtom()
    if isNegative { value = Expression(.unary(.minus, value), range(from: start)) }
    if kind == .plus || kind == .minus {
      let op: BinaryOperator = kind == .plus ? .add : .subtract
      let left = value
      if case .imaginary = left.kind { throw error("real number required in complex literal", at: left.range) }
      advance()
      guard kind == .number else { throw invalidSyntax() }
      let right = try parseAtom()
      guard case .imaginary = right.kind else {
        throw error("imaginary number required in complex literal", at: right.range)
      }
      value = Expression(.binary(op, left, right), range(from: start))
    }
    return value
  }

  /// capture_pattern, wildcard_pattern, value_pattern or class_pattern.
  private mutating func parseNamePattern() throws(SyntaxError) -> Pattern {
    let start = self.start
    let token = tokens[index]
    if kind(after: 1) != .dot, kind(after: 1) != .leftParenthesis {
      advance()
      if kind == .equal { throw invalidSyntax() }
      let isWildcard = token.payload == NameTable.underscore
      return Pattern(isWildcard ? .wildcard : .capture(name(of: token)), range(from: start))
    }
    let value = try parseNameOrAttribute()
    guard kind == .leftParenthesis else {
      if kind == .equal { throw invalidSyntax() }
      return Pattern(.value(value), value.range)
    }
    return try parseClassPattern(value, from: start)
  }

  /// name_or_attr
  private mutating func parseNameOrAttribute() throws(SyntaxError) -> Expression {
    let start = self.start
    var value = try parseAtom()
    while accept(.dot) {
      let nameRange = currentRange
      let name = try parseName()
      try grow(height)
      value = Expression(.attribute(value, AttributeName(name, nameRange)), range(from: start))
    }
    return value
  }

  /// group_pattern, or a sequence in parentheses.
  private mutating func parseGroupPattern() throws(SyntaxError) -> Pattern {
    let start = self.start
    advance()
    if accept(.rightParenthesis) { return Pattern(.sequence([]), range(from: start)) }
    let isStarred = kind == .star
    let first = try parseMaybeStarPattern()
    guard kind == .comma else {
      if isStarred { throw invalidSyntax() }
      try expect(.rightParenthesis)
      return first
    }
    var elements = [first]
    while accept(.comma), kind != .rightParenthesis { elements.append(try parseMaybeStarPattern()) }
    try expect(.rightParenthesis)
    return Pattern(.sequence(elements), range(from: start))
  }

  /// sequence_pattern in brackets
  private mutating func parseSequencePattern() throws(SyntaxError) -> Pattern {
    let start = self.start
    advance()
    var elements: [Pattern] = []
    while kind != .rightBracket {
      elements.append(try parseMaybeStarPattern())
      guard accept(.comma) else { break }
    }
    try expect(.rightBracket)
    return Pattern(.sequence(elements), range(from: start))
  }

  /// mapping_pattern
  private mutating func parseMappingPattern() throws(SyntaxError) -> Pattern {
    let start = self.start
    advance()
    var keys: [Expression] = []
    var patterns: [Pattern] = []
    var rest: String?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        guard tokens[index].payload != NameTable.underscore || kind != .name else { throw invalidSyntax() }
        rest = try parseName()
        _ = accept(.comma)
        break
      }
      switch kind {
      case .number, .minus, .string: keys.append(try parseLiteralValue())
      case .none, .true, .false: keys.append(try parseAtom())
      case .name where kind(after: 1) == .dot: keys.append(try parseNameOrAttribute())
      default: throw invalidSyntax()
      }
      try expect(.colon)
      patterns.append(try parsePattern())
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), range(from: start))
  }

  /// class_pattern after its name.
  private mutating func parseClassPattern(_ value: Expression, from start: UInt32) throws(SyntaxError) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [(String, Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, kind(after: 1) == .equal {
        let name = try parseName()
        advance()
        keywords.append((name, try parsePattern()))
      } else {
        let pattern = try parsePattern()
        if !keywords.isEmpty {
          var last = pattern.range
          while kind == .comma, kind(after: 1) != .rightParenthesis, kind(after: 2) != .equal {
            advance()
            last = try parsePattern().range
          }
          throw error("positional patterns follow keyword patterns", at: pattern.range.through(last))
        }
        positional.append(pattern)
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.class(value, positional: positional, keywords: keywords), range(from: start))
  }
}
