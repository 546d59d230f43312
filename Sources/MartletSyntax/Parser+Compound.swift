/// Statements with blocks.
extension Parser {
  /// compound_stmt; nil if none begins here.
  mutating func parseCompoundStatement() throws(SyntaxError) -> Statement? {
    switch kind {
    case .if: return try parseIf()
    case .while: return try parseWhile()
    case .for: return try parseFor(from: start, isAsync: false)
    case .try: return try parseTry()
    case .with: return try parseWith(from: start, isAsync: false)
    case .def: return try parseFunction(from: start, decorators: [], isAsync: false)
    case .class: return try parseClass(from: start, decorators: [])
    case .at: return try parseDecorated()
    case .async: return try parseAsync(decorators: [], from: start)
    case .name where tokens[index].payload == NameTable.match: return try parseMatch()
    default: return nil
    }
  }

  // MARK: - Blocks

  /// block: an indented one, or simple statements on the same line. `owner` completes the message
  /// "expected an indented block after …".
  mutating func parseBlock(after owner: String, at ownerStart: UInt32) throws(SyntaxError) -> [Statement] {
    var statements: [Statement] = []
    guard accept(.newline) else {
      try parseSimpleStatements(into: &statements)
      return statements
    }
    guard kind == .indent else {
      if kind == .failure { throw invalidSyntax() }
      let line = source.lineAndColumn(of: source.base + ownerStart).line
      throw error(
        .indentation, "expected an indented block after \(owner) on line \(line)", at: currentRange)
    }
    try enter()
    defer { leave() }
    advance()
    repeat {
      try parseStatement(into: &statements)
    } while kind != .dedent && kind != .endOfFile
    try expect(.dedent)
    return statements
  }

  /// The colon before a block, missed at the end of the line only.
  mutating func expectColon() throws(SyntaxError) {
    if accept(.colon) { return }
    if kind == .newline { throw error("expected ':'", at: currentRange) }
    throw invalidSyntax()
  }

  /// From a byte index to the end of a block.
  private func range(from start: UInt32, through block: [Statement]) -> SourceRange {
    SourceRange(source.base + start, block.last?.range.end ?? source.base + start)
  }

  /// else_block, or nothing.
  private mutating func parseElse() throws(SyntaxError) -> [Statement] {
    guard kind == .else else { return [] }
    let start = self.start
    advance()
    try expectForced(.colon, ":")
    return try parseBlock(after: "'else' statement", at: start)
  }

  // MARK: - Branches and loops

  /// if_stmt with its elif_stmts, which nest in the tree.
  private mutating func parseIf() throws(SyntaxError) -> Statement {
    var branches: [(start: UInt32, test: Expression, body: [Statement])] = []
    while kind == .if || (kind == .elif && !branches.isEmpty) {
      if kind == .if, !branches.isEmpty { break }
      let start = self.start
      let owner = kind == .if ? "'if' statement" : "'elif' statement"
      advance()
      let test = try parseNamedExpression()
      try expectColon()
      branches.append((start, test, try parseBlock(after: owner, at: start)))
      if branches.count > maximumHeight / 2 { throw tooDeep() }
    }
    var otherwise = try parseElse()
    while let branch = branches.popLast() {
      let range = range(from: branch.start, through: otherwise.isEmpty ? branch.body : otherwise)
      let statement = Statement(.if(test: branch.test, body: branch.body, otherwise: otherwise), range)
      if branches.isEmpty { return statement }
      otherwise = [statement]
    }
    throw invalidSyntax()
  }

  /// while_stmt
  private mutating func parseWhile() throws(SyntaxError) -> Statement {
    let start = self.start
    advance()
    let test = try parseNamedExpression()
    try expectColon()
    let body = try parseBlock(after: "'while' statement", at: start)
    let otherwise = try parseElse()
    return Statement(
      .while(test: test, body: body, otherwise: otherwise),
      range(from: start, through: otherwise.isEmpty ? body : otherwise))
  }

  /// for_stmt
  private mutating func parseFor(from start: UInt32, isAsync: Bool) throws(SyntaxError) -> Statement {
    let keyword = self.start
    advance()
    let target = try parseStarTargets()
    try expect(.in)
    let iterable = try parseStarExpressions()
    try expectColon()
    let body = try parseBlock(after: "'for' statement", at: keyword)
    let otherwise = try parseElse()
    let statement = ForStatement(
      target: target, iterable: iterable, body: body, otherwise: otherwise, isAsync: isAsync)
    return Statement(.for(statement), range(from: start, through: otherwise.isEmpty ? body : otherwise))
  }

  /// with_stmt
  private mutating func parseWith(from start: UInt32, isAsync: Bool) throws(SyntaxError) -> Statement {
    let keyword = self.start
    advance()
    var items: [WithStatement.Item]?
    if kind == .leftParenthesis {
      items = attempt { (parser) throws(SyntaxError) in try parser.parseParenthesisedWithItems() }
      if items == nil, isDiagnosing, isGroupBeforeColon() { try diagnoseWithTargets() }
    }
    let contexts: [WithStatement.Item]
    if let items {
      contexts = items
    } else {
      var list = [try parseWithItem()]
      while accept(.comma) { list.append(try parseWithItem()) }
      contexts = list
    }
    try expectColon()
    let body = try parseBlock(after: "'with' statement", at: keyword)
    return Statement(
      .with(WithStatement(items: contexts, body: body, isAsync: isAsync)), range(from: start, through: body))
  }

  /// True if the parenthesis here closes before a colon or the end of the line.
  private func isGroupBeforeColon() -> Bool {
    let level = tokens[index].level
    var cursor = index + 1
    while cursor < tokens.count - 1, tokens[cursor].level >= level { cursor += 1 }
    let next = tokens[min(cursor + 1, tokens.count - 1)].kind
    return tokens[cursor].kind == .rightParenthesis && (next == .colon || next == .newline)
  }

  /// invalid_with_item within parentheses.
  private mutating func diagnoseWithTargets() throws(SyntaxError) {
    let before = checkpoint
    do throws(SyntaxError) {
      _ = try parseParenthesisedWithItems()
    } catch {
      if !isGenericError { throw error }
    }
    restore(before)
  }

  private mutating func parseParenthesisedWithItems() throws(SyntaxError) -> [WithStatement.Item] {
    advance()
    var items = [try parseWithItem()]
    while accept(.comma), kind != .rightParenthesis { items.append(try parseWithItem()) }
    try expect(.rightParenthesis)
    guard kind == .colon || kind == .newline else { throw invalidSyntax() }
    return items
  }

  /// with_item
  private mutating func parseWithItem() throws(SyntaxError) -> WithStatement.Item {
    let context = try parseExpression()
    guard accept(.as) else { return WithStatement.Item(context: context, target: nil) }
    let before = checkpoint
    let target = kind == .star ? try parseStarred() : try parseBitwiseOr()
    let isAtEnd = kind == .comma || kind == .rightParenthesis || kind == .colon
    if Self.invalidTarget(target, .assignment) != nil || !isAtEnd {
      if isDiagnosing {
        let failed = checkpoint
        restore(before)
        let wide = try parseExpression()
        if kind == .comma || kind == .rightParenthesis || kind == .colon, let error = targetError(wide, .assignment) {
          throw error
        }
        restore(failed)
        if kind == .newline { throw error("expected ':'", at: currentRange) }
      }
      throw invalidSyntax()
    }
    return WithStatement.Item(context: context, target: target)
  }

  // MARK: - Exceptions

  /// try_stmt
  private mutating func parseTry() throws(SyntaxError) -> Statement {
    let start = self.start
    advance()
    try expectForced(.colon, ":")
    let body = try parseBlock(after: "'try' statement", at: start)
    var handlers: [TryStatement.Handler] = []
    var isStar = false
    while kind == .except {
      let hasStar = kind(after: 1) == .star
      if handlers.isEmpty {
        isStar = hasStar
      } else if isStar != hasStar {
        let range = hasStar ? currentRange.through(self.range(of: tokens[index + 1])) : currentRange
        if isDiagnosing {
          throw error("cannot have both 'except' and 'except*' on the same 'try'", at: range)
        }
        throw invalidSyntax()
      }
      handlers.append(try parseExcept(hasStar: hasStar))
    }
    var last = handlers.last?.range.end ?? source.base + start
    let otherwise = handlers.isEmpty ? [] : try parseElse()
    if let end = otherwise.last?.range.end { last = end }
    var finally: [Statement] = []
    if kind == .finally {
      let keyword = self.start
      advance()
      try expectForced(.colon, ":")
      finally = try parseBlock(after: "'finally' statement", at: keyword)
      if let end = finally.last?.range.end { last = end }
    } else if handlers.isEmpty {
      if kind == .failure { throw invalidSyntax() }
      throw error("expected 'except' or 'finally' block", at: currentRange)
    }
    let statement = TryStatement(
      body: body, handlers: handlers, otherwise: otherwise, finally: finally, isStar: isStar)
    return Statement(.try(statement), SourceRange(source.base + start, last))
  }

  /// except_block or except_star_block
  private mutating func parseExcept(hasStar: Bool) throws(SyntaxError) -> TryStatement.Handler {
    let start = self.start
    advance()
    if hasStar { advance() }
    var type: Expression?
    var name: String?
    if kind != .colon, !(kind == .newline && !hasStar) {
      if hasStar, kind == .newline {
        throw error("expected one or more exception types", at: currentRange)
      }
      type = try parseExpression()
      if isDiagnosing, kind == .comma, let type { try diagnoseExceptionTypes(type) }
      if accept(.as) { name = try parseName() }
    } else if hasStar {
      throw error("expected one or more exception types", at: currentRange)
    }
    try expectColon()
    let body = try parseBlock(after: hasStar ? "'except*' statement" : "'except' statement", at: start)
    return TryStatement.Handler(type: type, name: name, body: body, range: range(from: start, through: body))
  }

  private mutating func diagnoseExceptionTypes(_ first: Expression) throws(SyntaxError) {
    let rest: Void? = attempt { (parser) throws(SyntaxError) in
      parser.advance()
      _ = try parser.parseExpressions()
      if parser.accept(.as) { _ = try parser.parseName() }
      try parser.expect(.colon)
    }
    if rest != nil {
      throw error(
        "multiple exception types must be parenthesized", at: SourceRange(first.range.start, previousRange.start))
    }
  }

  // MARK: - Definitions

  /// decorators and the definition they belong to.
  private mutating func parseDecorated() throws(SyntaxError) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try parseNamedExpression())
      try expect(.newline)
    }
    switch kind {
    case .def: return try parseFunction(from: start, decorators: decorators, isAsync: false)
    case .class: return try parseClass(from: start, decorators: decorators)
    case .async where kind(after: 1) == .def: return try parseAsync(decorators: decorators, from: start)
    default: throw invalidSyntax()
    }
  }

  /// `async` before `def`, `for` or `with`.
  private mutating func parseAsync(decorators: [Expression], from start: UInt32) throws(SyntaxError) -> Statement {
    advance()
    switch kind {
    case .def: return try parseFunction(from: start, decorators: decorators, isAsync: true)
    case .for:
      noteAwait()
      return try parseFor(from: start, isAsync: true)
    case .with:
      noteAwait()
      return try parseWith(from: start, isAsync: true)
    default: throw invalidSyntax()
    }
  }

  /// function_def_raw
  private mutating func parseFunction(
    from start: UInt32, decorators: [Expression], isAsync: Bool
  ) throws(SyntaxError) -> Statement {
    let keyword = self.start
    advance()
    let nameRange = currentRange
    let name = try parseName()
    try expectForced(.leftParenthesis, "(")
    let scope = makeScope()
    let parameters = try parseParameters(until: .rightParenthesis, isLambda: false)
    try expect(.rightParenthesis)
    let returns = accept(.arrow) ? try parseExpression() : nil
    try expectForced(.colon, ":")
    let outerAwaits = awaitCount
    functionDepth += 1
    let deferred = lexer.defersBodies ? try takeDeferredBody() : nil
    let body =
      if let deferred { deferred.docstring } else {
        try parseBlock(after: "function definition", at: keyword)
      }
    functionDepth -= 1
    awaitCount = outerAwaits
    let definition = FunctionDefinition(
      name: name, nameRange: nameRange, parameters: parameters, body: body, decorators: decorators, returns: returns,
      isAsync: isAsync, isLambda: false, scope: scope, deferred: deferred?.body)
    return Statement(.function(definition), range(from: start, through: body))
  }

  /// class_def_raw
  private mutating func parseClass(
    from start: UInt32, decorators: [Expression]
  ) throws(SyntaxError) -> Statement {
    let keyword = self.start
    advance()
    let nameRange = currentRange
    let name = try parseName()
    var bases: [Expression] = []
    var keywords: [Keyword] = []
    if kind == .leftParenthesis { (bases, keywords) = try parseArguments(ofClass: true) }
    try expectColon()
    let scope = makeScope()
    let body = try parseBlock(after: "class definition", at: keyword)
    let definition = ClassDefinition(
      name: name, nameRange: nameRange, bases: bases, keywords: keywords, body: body, decorators: decorators,
      scope: scope)
    return Statement(.class(definition), range(from: start, through: body))
  }
}
