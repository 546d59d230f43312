/// Statements of one line.
extension Parser {
  /// statements, up to the end of the text.
  mutating func parseStatements() throws(SyntaxError) -> [Statement] {
    var statements: [Statement] = []
    while kind != .endOfFile {
      try parseStatement(into: &statements)
    }
    return statements
  }

  /// statement: a compound one, or a line of simple ones.
  mutating func parseStatement(into statements: inout [Statement]) throws(SyntaxError) {
    if let compound = try parseCompoundStatement() {
      statements.append(compound)
    } else {
      try parseSimpleStatements(into: &statements)
    }
  }

  /// simple_stmts: simple statements separated by semicolons, and the end of their line.
  mutating func parseSimpleStatements(into statements: inout [Statement]) throws(SyntaxError) {
    repeat {
      if kind == .newline, !statements.isEmpty, tokens[index - 1].kind == .semicolon { break }
      statements.append(try parseSimpleStatement())
    } while accept(.semicolon)
    try expect(.newline)
  }

  /// simple_stmt
  private mutating func parseSimpleStatement() throws(SyntaxError) -> Statement {
    let start = self.start
    let statement: Statement.Kind
    switch kind {
    case .return:
      advance()
      statement = .return(kind.beginsExpression || kind == .star ? try parseStarExpressions() : nil)
    case .import: statement = try parseImport()
    case .from: statement = try parseImportFrom()
    case .raise: statement = try parseRaise()
    case .pass:
      advance()
      statement = .pass
    case .break:
      advance()
      statement = .break
    case .continue:
      advance()
      statement = .continue
    case .del: statement = try parseDelete()
    case .yield: return try parseExpressionStatement()
    case .assert: statement = try parseAssert()
    case .global:
      advance()
      statement = .global(try parseNames())
    case .nonlocal:
      advance()
      statement = .nonlocal(try parseNames())
    default: return try parseExpressionStatement()
    }
    return Statement(statement, range(from: start))
  }

  private mutating func parseNames() throws(SyntaxError) -> [String] {
    var names = [try parseName()]
    while accept(.comma) { names.append(try parseName()) }
    return names
  }

  /// An expression, or an assignment of any form.
  private mutating func parseExpressionStatement() throws(SyntaxError) -> Statement {
    let start = self.start
    let first = index
    let value = try parseValue()
    switch kind {
    case .walrus where isDiagnosing && first + 1 < index:
      // CPython tries a named expression first, for `a, b: int`.
      try diagnoseNamedExpression(value, from: first)
      throw invalidSyntax()
    case .equal: return try parseAssignment(value, first: first)
    case .colon:
      if isDiagnosing, !isAnnotationTarget(value, first: first) { try diagnoseAssignment(value, from: first) }
      guard isAnnotationTarget(value, first: first) else { throw invalidSyntax() }
      return try parseAnnotatedAssignment(value, from: start)
    default:
      guard let augmented = kind.augmentedOperator else {
        return Statement(.expression(value), range(from: start))
      }
      switch value.kind {
      case .name, .attribute, .index: break
      default:
        if isDiagnosing { try diagnoseAssignment(value, from: first) }
        throw invalidSyntax()
      }
      advance()
      let right = try parseValue()
      return Statement(.augmentedAssign(target: value, augmented, value: right), range(from: start))
    }
  }

  /// A yield expression or star_expressions.
  private mutating func parseValue() throws(SyntaxError) -> Expression {
    kind == .yield ? try parseYield() : try parseStarExpressions()
  }

  /// assignment: `a = b = value`.
  private mutating func parseAssignment(_ first: Expression, first position: Int) throws(SyntaxError) -> Statement {
    let start = tokens[position].start
    var targets: [Expression] = []
    var value = first
    var position = position
    while kind == .equal {
      if Self.invalidTarget(value, .assignment) != nil {
        if isDiagnosing { try diagnoseAssignment(value, from: position, isFirstTarget: targets.isEmpty) }
        throw invalidSyntax()
      }
      targets.append(value)
      advance()
      position = index
      value = try parseValue()
    }
    return Statement(.assign(targets: targets, value: value), range(from: start))
  }

  private func isAnnotationTarget(_ value: Expression, first: Int) -> Bool {
    switch value.kind {
    case .name, .attribute, .index: true
    default: false
    }
  }

  private mutating func parseAnnotatedAssignment(
    _ target: Expression, from start: UInt32
  ) throws(SyntaxError) -> Statement {
    var isSimple = false
    if case .name = target.kind { isSimple = target.range.start == source.base + start }
    advance()
    let annotation = try parseExpression()
    var value: Expression?
    if accept(.equal) { value = try parseValue() }
    return Statement(
      .annotatedAssign(target: target, annotation: annotation, value: value, simple: isSimple), range(from: start))
  }

  /// del_stmt
  private mutating func parseDelete() throws(SyntaxError) -> Statement.Kind {
    advance()
    let position = index
    let value = try parseStarExpressions()
    if Self.invalidTarget(value, .deletion) != nil {
      if isDiagnosing, let error = targetError(value, .deletion) { throw error }
      throw invalidSyntax()
    }
    guard kind == .semicolon || kind == .newline else { throw invalidSyntax() }
    if case .tuple(let elements) = value.kind, !isParenthesised(value, at: position) { return .delete(elements) }
    return .delete([value])
  }

  /// True for a tuple written with its own parentheses.
  private func isParenthesised(_ value: Expression, at position: Int) -> Bool {
    guard case .tuple(let elements) = value.kind, tokens[position].kind == .leftParenthesis else { return false }
    guard let first = elements.first else { return true }
    return first.range.start > value.range.start && !startsAsGroup(first, at: position, of: value)
  }

  /// True if the parenthesis at a token closes before the value ends, so that it belongs to the first element.
  private func startsAsGroup(_ first: Expression, at position: Int, of value: Expression) -> Bool {
    var cursor = position
    let level = tokens[position].level
    while cursor < index {
      if tokens[cursor].kind == .rightParenthesis, tokens[cursor].level == level - 1 { break }
      cursor += 1
    }
    return source.base + tokens[min(cursor, tokens.count - 1)].end < value.range.end
  }

  /// raise_stmt
  private mutating func parseRaise() throws(SyntaxError) -> Statement.Kind {
    advance()
    guard kind.beginsExpression else { return .raise(nil, cause: nil) }
    let exception = try parseExpression()
    return .raise(exception, cause: accept(.from) ? try parseExpression() : nil)
  }

  /// assert_stmt
  private mutating func parseAssert() throws(SyntaxError) -> Statement.Kind {
    advance()
    let test = try parseExpression()
    return .assert(test, message: accept(.comma) ? try parseExpression() : nil)
  }

  // MARK: - Imports

  /// import_name
  private mutating func parseImport() throws(SyntaxError) -> Statement.Kind {
    advance()
    var names: [ImportedName] = []
    repeat {
      let start = self.start
      let name = try parseDottedName()
      let alias = accept(.as) ? try parseName() : nil
      names.append(ImportedName(name: name, alias: alias, range: range(from: start)))
    } while accept(.comma)
    return .import(names)
  }

  private mutating func parseDottedName() throws(SyntaxError) -> String {
    var name = try parseName()
    while accept(.dot) { name += "." + (try parseName()) }
    return name
  }

  /// import_from
  private mutating func parseImportFrom() throws(SyntaxError) -> Statement.Kind {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    var module = ""
    if level == 0 || kind == .name { module = try parseDottedName() }
    try expect(.import)
    if accept(.star) { return .importFrom(module: module, level: level, names: []) }
    let isParenthesised = accept(.leftParenthesis)
    var names: [ImportedName] = []
    repeat {
      if isParenthesised, !names.isEmpty, kind == .rightParenthesis { break }
      if !isParenthesised, !names.isEmpty, kind == .newline {
        throw error("trailing comma not allowed without surrounding parentheses", at: currentRange)
      }
      let start = self.start
      let name = try parseName()
      let alias = accept(.as) ? try parseName() : nil
      names.append(ImportedName(name: name, alias: alias, range: range(from: start)))
    } while accept(.comma)
    if isParenthesised { try expect(.rightParenthesis) }
    if level == 0, module == "__future__" { futureFeatures += names.map(\.name) }
    return .importFrom(module: module, level: level, names: names)
  }
}
