/// Expressions from the loosest binding to the tightest.
extension Parser {
  /// star_expressions: one value or an unparenthesised tuple, which may unpack.
  mutating func parseStarExpressions() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = try parseStarExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    var tallest = height
    while accept(.comma) {
      guard kind.beginsExpression || kind == .star else { break }
      elements.append(try parseStarExpression())
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.tuple(elements), range(from: start))
  }

  /// star_expression
  mutating func parseStarExpression() throws(SyntaxError) -> Expression {
    guard kind == .star else { return try parseExpression() }
    return try parseStarred()
  }

  /// `*` and a bitwise_or.
  mutating func parseStarred() throws(SyntaxError) -> Expression {
    let start = self.start
    advance()
    let value = try parseBitwiseOr()
    try grow(height)
    return Expression(.starred(value), range(from: start))
  }

  /// star_named_expression
  mutating func parseStarNamedExpression() throws(SyntaxError) -> Expression {
    guard kind == .star else { return try parseNamedExpression() }
    return try parseStarred()
  }

  /// named_expression: an expression or `name := expression`.
  mutating func parseNamedExpression() throws(SyntaxError) -> Expression {
    if kind == .name, kind(after: 1) == .walrus { return try parseAssignmentExpression() }
    let first = index
    let value = try parseExpression()
    if isDiagnosing { try diagnoseNamedExpression(value, from: first) }
    if kind == .walrus { throw invalidSyntax() }
    return value
  }

  /// assignment_expression: `name := expression`.
  mutating func parseAssignmentExpression() throws(SyntaxError) -> Expression {
    let start = self.start
    let targetRange = currentRange
    let target = try parseName()
    try expect(.walrus)
    let value = try parseExpression()
    try grow(height)
    return Expression(.walrus(target: target, targetRange: targetRange, value: value), range(from: start))
  }

  /// expressions: one value or an unparenthesised tuple, without unpacking.
  mutating func parseExpressions() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = try parseExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    var tallest = height
    while accept(.comma) {
      guard kind.beginsExpression else { break }
      elements.append(try parseExpression())
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.tuple(elements), range(from: start))
  }

  /// expression: a lambda, or a disjunction that may be the value of a conditional expression.
  mutating func parseExpression() throws(SyntaxError) -> Expression {
    try enter()
    defer { leave() }
    if kind == .lambda { return try parseLambda() }
    let first = index
    let value = try parseDisjunction()
    if isDiagnosing { try diagnoseExpression(value, from: first) }
    guard kind == .if else { return value }
    return try parseConditional(value, from: tokens[first].start)
  }

  /// The rest of `a if b else c if d else e…`, which nests to the right and is read in a loop.
  private mutating func parseConditional(_ first: Expression, from start: UInt32) throws(SyntaxError) -> Expression {
    var parts: [(value: Expression, test: Expression, start: UInt32, height: Int)] = []
    var value = first
    var valueStart = start
    while kind == .if {
      var tallest = height
      advance()
      let test = try parseDisjunction()
      tallest = max(tallest, height)
      if kind != .else {
        if isDiagnosing, kind != .colon {
          throw error(
            "expected 'else' after 'if' expression", at: SourceRange(source.base + valueStart, previousRange.end))
        }
        throw invalidSyntax()
      }
      advance()
      parts.append((value, test, valueStart, tallest))
      valueStart = self.start
      if kind == .lambda {
        value = try parseLambda()
        break
      }
      let position = index
      value = try parseDisjunction()
      if isDiagnosing { try diagnoseExpression(value, from: position) }
    }
    for part in parts.reversed() {
      value = Expression(
        .conditional(test: part.test, then: part.value, otherwise: value), range(from: part.start))
      try grow(height, part.height)
    }
    return value
  }

  /// disjunction
  mutating func parseDisjunction() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = try parseConjunction()
    guard kind == .or else { return first }
    var operands = [first]
    var tallest = height
    while accept(.or) {
      operands.append(try parseConjunction())
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.logical(.or, operands), range(from: start))
  }

  /// conjunction
  mutating func parseConjunction() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = try parseInversion()
    guard kind == .and else { return first }
    var operands = [first]
    var tallest = height
    while accept(.and) {
      operands.append(try parseInversion())
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.logical(.and, operands), range(from: start))
  }

  /// inversion
  mutating func parseInversion() throws(SyntaxError) -> Expression {
    guard kind == .not else { return try parseComparison() }
    var starts: [UInt32] = []
    while kind == .not {
      starts.append(start)
      advance()
    }
    var value = try parseComparison()
    for start in starts.reversed() {
      value = Expression(.unary(.not, value), range(from: start))
      try grow(height)
    }
    return value
  }

  /// comparison
  mutating func parseComparison() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = try parseBitwiseOr()
    guard var comparison = acceptComparisonOperator() else { return first }
    var rest: [(ComparisonOperator, Expression)] = []
    var tallest = height
    while true {
      rest.append((comparison, try parseBitwiseOr()))
      tallest = max(tallest, height)
      guard let next = acceptComparisonOperator() else { break }
      comparison = next
    }
    try grow(tallest)
    return Expression(.comparison(first, rest), range(from: start))
  }

  @inline(__always)
  private mutating func acceptComparisonOperator() -> ComparisonOperator? {
    let found: ComparisonOperator
    switch kind {
    case .less: found = .less
    case .lessEqual: found = .lessEqual
    case .equalEqual: found = .equal
    case .notEqual: found = .notEqual
    case .greater: found = .greater
    case .greaterEqual: found = .greaterEqual
    case .in: found = .contains
    case .is:
      advance()
      return accept(.not) ? .isNotSame : .isSame
    case .not:
      guard kind(after: 1) == .in else { return nil }
      advance()
      found = .notContains
    default: return nil
    }
    advance()
    return found
  }

  /// bitwise_or and everything below it down to term: the left-associative operators.
  mutating func parseBitwiseOr() throws(SyntaxError) -> Expression { try parseBinary(1) }

  private mutating func parseBinary(_ precedence: Int) throws(SyntaxError) -> Expression {
    let start = self.start
    var left = try parseFactor()
    while let (binaryOperator, found) = kind.binaryOperator, found >= precedence {
      let leftHeight = height
      advance()
      let right = try parseBinary(found + 1)
      try grow(leftHeight, height)
      left = Expression(.binary(binaryOperator, left, right), range(from: start))
    }
    return left
  }

  /// factor: the signs, which bind looser than `**`.
  mutating func parseFactor() throws(SyntaxError) -> Expression {
    guard kind == .minus || kind == .plus || kind == .tilde else { return try parsePower() }
    var signs: [(UnaryOperator, UInt32)] = []
    while true {
      let sign: UnaryOperator
      switch kind {
      case .minus: sign = .minus
      case .plus: sign = .plus
      case .tilde: sign = .invert
      default:
        var value = try parsePower()
        for (sign, start) in signs.reversed() {
          value = Expression(.unary(sign, value), range(from: start))
          try grow(height)
        }
        return value
      }
      signs.append((sign, start))
      advance()
    }
  }

  /// power
  private mutating func parsePower() throws(SyntaxError) -> Expression {
    let start = self.start
    let base = try parseAwaitPrimary()
    guard kind == .doubleStar else { return base }
    let baseHeight = height
    advance()
    try enter()
    defer { leave() }
    let exponent = try parseFactor()
    try grow(baseHeight, height)
    return Expression(.binary(.power, base, exponent), range(from: start))
  }

  /// await_primary
  private mutating func parseAwaitPrimary() throws(SyntaxError) -> Expression {
    guard kind == .await else { return try parsePrimary() }
    let start = self.start
    advance()
    let value = try parsePrimary()
    noteAwait()
    try grow(height)
    return Expression(.await(value), range(from: start))
  }

  /// An await, or what suspends as one does, stands here.
  mutating func noteAwait() {
    awaitCount += 1
    if functionDepth == 0 { hasTopLevelAwait = true }
  }

  /// primary: an atom with its calls, subscripts and attributes.
  mutating func parsePrimary() throws(SyntaxError) -> Expression {
    let start = self.start
    var value = try parseAtom()
    while true {
      switch kind {
      case .dot:
        advance()
        let nameRange = currentRange
        let name = try parseName()
        try grow(height)
        value = Expression(.attribute(value, AttributeName(name, nameRange)), range(from: start))
      case .leftParenthesis:
        let left = height
        let (arguments, keywords) = try parseArguments()
        try grow(left, height)
        value = Expression(
          .call(CallExpression(function: value, arguments: arguments, keywords: keywords)), range(from: start))
      case .leftBracket:
        let left = height
        advance()
        let subscripted = try parseSlices()
        try expect(.rightBracket)
        try grow(left, height)
        value = Expression(.index(value, subscripted), range(from: start))
      default:
        return value
      }
    }
  }

  /// slices: what stands between the brackets of a subscript.
  private mutating func parseSlices() throws(SyntaxError) -> Expression {
    let start = self.start
    let isStarred = kind == .star
    let first = try parseSlice()
    guard kind == .comma || isStarred else { return first }
    var elements = [first]
    var tallest = height
    while accept(.comma) {
      guard kind.beginsExpression || kind == .star || kind == .colon else { break }
      elements.append(try parseSlice())
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.tuple(elements), range(from: start))
  }

  /// slice, or a starred expression in a subscript.
  private mutating func parseSlice() throws(SyntaxError) -> Expression {
    let start = self.start
    if kind == .star {
      advance()
      let value = try parseExpression()
      try grow(height)
      return Expression(.starred(value), range(from: start))
    }
    var tallest = 0
    var lower: Expression?
    if kind != .colon {
      let value = try parseNamedExpression()
      guard kind == .colon else { return value }
      if case .walrus = value.kind, tokens[index - 1].kind != .rightParenthesis { throw invalidSyntax() }
      lower = value
      tallest = height
    }
    try expect(.colon)
    var upper: Expression?
    if kind.beginsExpression {
      upper = try parseExpression()
      tallest = max(tallest, height)
    }
    var step: Expression?
    if accept(.colon), kind.beginsExpression {
      step = try parseExpression()
      tallest = max(tallest, height)
    }
    try grow(tallest)
    return Expression(.slice(lower: lower, upper: upper, step: step), range(from: start))
  }

  /// lambdef
  private mutating func parseLambda() throws(SyntaxError) -> Expression {
    let start = self.start
    let nameRange = currentRange
    advance()
    let scope = makeScope()
    let parameters = try parseParameters(until: .colon, isLambda: true)
    let parametersHeight = height
    guard kind == .colon else { throw invalidSyntax() }
    advance()
    let outerAwaits = awaitCount
    functionDepth += 1
    let value = try parseExpression()
    functionDepth -= 1
    awaitCount = outerAwaits
    try grow(height, parametersHeight)
    return Expression(
      .lambda(
        FunctionDefinition(
          name: "<lambda>", nameRange: nameRange, parameters: parameters,
          body: [Statement(.return(value), value.range)], decorators: [], returns: nil, isAsync: false,
          isLambda: true, scope: scope)), range(from: start))
  }

  /// yield_expr
  mutating func parseYield() throws(SyntaxError) -> Expression {
    let start = self.start
    advance()
    if accept(.from) {
      let value = try parseExpression()
      try grow(height)
      return Expression(.yieldFrom(value), range(from: start))
    }
    guard kind.beginsExpression || kind == .star else {
      height = 1
      return Expression(.yield(nil), range(from: start))
    }
    let value = try parseStarExpressions()
    try grow(height)
    return Expression(.yield(value), range(from: start))
  }
}
