/// Atoms: names, literals and displays, and comprehensions.
extension Parser {
  /// atom
  mutating func parseAtom() throws(SyntaxError) -> Expression {
    let token = tokens[index]
    height = 1
    let value: Expression.Kind
    switch token.kind {
    case .name: value = .name(name(of: token))
    case .number: value = try NumberLiteral.parse(numberText(token), at: range(of: token))
    case .string: return try parseStrings()
    case .none: value = .none
    case .true: value = .boolean(true)
    case .false: value = .boolean(false)
    case .ellipsis: value = .ellipsis
    case .leftParenthesis:
      advance()
      let result = try parseParenthesised(from: token.start, closing: .rightParenthesis)
      return result
    case .leftBracket: return try parseList()
    case .leftBrace: return try parseBraces()
    default: throw invalidSyntax()
    }
    advance()
    return Expression(value, range(of: token))
  }

  func numberText(_ token: Token) -> Slice<UnsafeBufferPointer<UInt8>> { text[Int(token.start)..<Int(token.end)] }

  /// True if a comprehension's clauses begin here.
  var beginsComprehension: Bool { kind == .for || (kind == .async && kind(after: 1) == .for) }

  /// tuple, group or genexp, after the opening parenthesis and through the closing one. An f-string's expression is
  /// read by this too: it ends where its text ends.
  mutating func parseParenthesised(
    from start: UInt32, closing: TokenKind
  ) throws(SyntaxError) -> Expression {
    if kind == closing, closing == .rightParenthesis {
      advance()
      height = 1
      return Expression(.tuple([]), range(from: start))
    }
    if kind == .yield {
      let value = try parseYield()
      try expect(closing)
      return value
    }
    if isDiagnosing, kind == .doubleStar {
      let operatorRange = currentRange
      let value: Void? = attempt { (parser) throws(SyntaxError) in
        parser.advance()
        _ = try parser.parseExpression()
        try parser.expect(closing)
      }
      if value != nil { throw error("cannot use double starred expression here", at: operatorRange) }
    }
    let awaitsBefore = awaitCount
    let isStarred = kind == .star
    let first = try parseStarNamedExpression()
    if beginsComprehension {
      if isStarred { throw try unpackingInComprehension(first) }
      return try parseComprehension(
        .generator, first, value: nil, from: start, awaitsBefore: awaitsBefore, closing: closing)
    }
    if kind == .comma {
      var elements = [first]
      var tallest = height
      while accept(.comma) {
        guard kind.beginsExpression || kind == .star else { break }
        elements.append(try parseStarNamedExpression())
        tallest = max(tallest, height)
      }
      try expect(closing)
      try grow(tallest)
      return Expression(.tuple(elements), range(from: start))
    }
    if isStarred {
      if isDiagnosing, kind == closing { throw error("cannot use starred expression here", at: first.range) }
      throw invalidSyntax()
    }
    try expect(closing)
    return first
  }

  private mutating func unpackingInComprehension(_ first: Expression) throws(SyntaxError) -> SyntaxError {
    isDiagnosing
      ? error("iterable unpacking cannot be used in comprehension", at: first.range) : invalidSyntax()
  }

  /// list or listcomp
  private mutating func parseList() throws(SyntaxError) -> Expression {
    let start = self.start
    advance()
    if accept(.rightBracket) { return Expression(.list([]), range(from: start)) }
    let awaitsBefore = awaitCount
    let first = try parseStarNamedExpression()
    if beginsComprehension {
      if case .starred = first.kind { throw try unpackingInComprehension(first) }
      return try parseComprehension(
        .list, first, value: nil, from: start, awaitsBefore: awaitsBefore, closing: .rightBracket)
    }
    let elements = try parseElements(first)
    let tallest = height
    try expect(.rightBracket)
    try grow(tallest)
    return Expression(.list(elements), range(from: start))
  }

  /// star_named_expressions after the first, in a list or a set.
  private mutating func parseElements(_ first: Expression) throws(SyntaxError) -> [Expression] {
    var elements = [first]
    var tallest = height
    while kind == .comma {
      let comma = currentRange
      advance()
      guard kind.beginsExpression || kind == .star else {
        if isDiagnosing, elements.count == 1, beginsComprehension {
          try diagnoseComprehensionTarget(first, comma)
        }
        break
      }
      elements.append(try parseStarNamedExpression())
      tallest = max(tallest, height)
    }
    if isDiagnosing, elements.count > 1, beginsComprehension {
      try diagnoseComprehensionTarget(first, elements[elements.count - 1].range)
    }
    height = tallest
    return elements
  }

  /// dict, set, dictcomp or setcomp
  private mutating func parseBraces() throws(SyntaxError) -> Expression {
    let start = self.start
    advance()
    if accept(.rightBrace) { return Expression(.dictionary([]), range(from: start)) }
    if kind == .doubleStar { return try parseDictionary(from: start) }
    let awaitsBefore = awaitCount
    let position = index
    let first = try parseStarNamedExpression()
    if kind == .colon {
      switch first.kind {
      case .starred: throw invalidSyntax()
      case .walrus where tokens[index - 1].kind != .rightParenthesis || tokens[position].kind == .name:
        throw invalidSyntax()
      default: break
      }
      let keyHeight = height
      let value = try parseDictionaryValue()
      height = max(height, keyHeight)
      if beginsComprehension {
        return try parseComprehension(
          .dictionary, first, value: value, from: start, awaitsBefore: awaitsBefore, closing: .rightBrace)
      }
      return try parseDictionary(from: start, first: DictionaryItem(key: first, value: value))
    }
    if beginsComprehension {
      if case .starred = first.kind { throw try unpackingInComprehension(first) }
      return try parseComprehension(
        .set, first, value: nil, from: start, awaitsBefore: awaitsBefore, closing: .rightBrace)
    }
    let elements = try parseElements(first)
    let tallest = height
    try expect(.rightBrace)
    try grow(tallest)
    return Expression(.set(elements), range(from: start))
  }

  /// The colon and the value of a kvpair.
  private mutating func parseDictionaryValue() throws(SyntaxError) -> Expression {
    let colon = currentRange
    try expect(.colon)
    if isDiagnosing {
      if kind == .rightBrace || kind == .comma {
        throw error("expression expected after dictionary key and ':'", at: colon)
      }
      if kind == .star {
        let star = currentRange
        let value = attempt { (parser) throws(SyntaxError) in try parser.parseStarred() }
        if value != nil {
          throw error(
            "cannot use a starred expression in a dictionary value", at: SourceRange(star.start, previousRange.end))
        }
      }
    }
    return try parseExpression()
  }

  /// The items of a dict, all or those after the first, through the closing brace.
  private mutating func parseDictionary(
    from start: UInt32, first: DictionaryItem? = nil
  ) throws(SyntaxError) -> Expression {
    var items: [DictionaryItem] = []
    var tallest = 0
    if let first {
      items.append(first)
      tallest = height
    }
    if first == nil || accept(.comma) {
      while kind != .rightBrace {
        if kind == .doubleStar {
          let operatorRange = currentRange
          advance()
          items.append(DictionaryItem(key: nil, value: try parseBitwiseOr()))
          if isDiagnosing, items.count == 1, beginsComprehension {
            throw error("dict unpacking cannot be used in dict comprehension", at: operatorRange)
          }
        } else {
          let key = try parseExpression()
          tallest = max(tallest, height)
          if isDiagnosing, kind != .colon {
            let last = previousRange
            throw error("':' expected after dictionary key", at: SourceRange(last.end - 1, last.end))
          }
          items.append(DictionaryItem(key: key, value: try parseDictionaryValue()))
        }
        tallest = max(tallest, height)
        guard accept(.comma) else { break }
      }
    }
    try expect(.rightBrace)
    try grow(tallest)
    return Expression(.dictionary(items), range(from: start))
  }

  /// The clauses of a comprehension whose element is parsed, through its closing bracket.
  ///
  /// `awaitsBefore` is the count of awaits before the element: those in it make the comprehension asynchronous.
  mutating func parseComprehension(
    _ comprehensionKind: Comprehension.Kind, _ element: Expression, value: Expression?, from start: UInt32,
    awaitsBefore: Int, closing: TokenKind
  ) throws(SyntaxError) -> Expression {
    let scope = makeScope()
    var tallest = height
    let (clauses, firstAwaits) = try parseForIfClauses()
    tallest = max(tallest, height)
    try expect(closing)
    let isAsync = awaitCount - awaitsBefore - firstAwaits > 0 || clauses.contains { $0.isAsync }
    awaitCount = awaitsBefore + firstAwaits
    if isAsync, comprehensionKind != .generator { noteAwait() }
    try grow(tallest)
    let comprehension = Comprehension(
      kind: comprehensionKind, element: element, value: value, clauses: clauses, scope: scope, isAsync: isAsync)
    return Expression(.comprehension(comprehension), range(from: start))
  }

  /// for_if_clauses, and how many awaits stand in the first iterable, which belongs to the scope around.
  mutating func parseForIfClauses() throws(SyntaxError) -> (clauses: [Comprehension.Clause], firstAwaits: Int) {
    var clauses: [Comprehension.Clause] = []
    var firstAwaits = 0
    var tallest = 0
    while beginsComprehension {
      let isAsync = accept(.async)
      advance()
      let target = try parseStarTargets()
      tallest = max(tallest, height)
      try expect(.in)
      let awaits = awaitCount
      let iterable = try parseDisjunction()
      if clauses.isEmpty { firstAwaits = awaitCount - awaits }
      tallest = max(tallest, height)
      var conditions: [Expression] = []
      while accept(.if) {
        conditions.append(try parseDisjunction())
        tallest = max(tallest, height)
      }
      clauses.append(
        Comprehension.Clause(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync))
    }
    height = tallest
    return (clauses, firstAwaits)
  }

  /// star_targets before `in`.
  mutating func parseStarTargets() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = try parseStarTarget()
    var target = first
    if kind == .comma {
      var elements = [first]
      var tallest = height
      while accept(.comma) {
        guard kind.beginsExpression || kind == .star else { break }
        elements.append(try parseStarTarget())
        tallest = max(tallest, height)
      }
      try grow(tallest)
      target = Expression(.tuple(elements), range(from: start))
    }
    try checkTarget(target, .loop)
    return target
  }

  /// star_target, not yet checked.
  private mutating func parseStarTarget() throws(SyntaxError) -> Expression {
    kind == .star ? try parseStarred() : try parseBitwiseOr()
  }
}
