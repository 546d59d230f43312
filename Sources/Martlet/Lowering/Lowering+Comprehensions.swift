import MartletSyntax

/// Comprehensions, whose loops run in the frame around them, and generator expressions.
extension Lowering {
  func lowerComprehension(_ comprehension: Comprehension, _ range: SourceRange) throws(SyntaxError) -> Node {
    let first = try lower(comprehension.clauses[0].iterable)
    let outer = site(range)
    let inner = program.scopes[comprehension.scope]
    let result = take(1 + inner.locals.count)
    defer { height = result }
    comprehensionSlots.append((comprehension.scope, result + 1))
    let saved = currentScope
    currentScope = comprehension.scope
    defer {
      currentScope = saved
      comprehensionSlots.removeLast()
    }
    var cells: [Int] = []
    for name in inner.locals {
      if case .cell(let index)? = inner.bindings[name] { cells.append(result + 1 + index) }
    }
    let body = try lowerClauses(comprehension, 0, result: result)
    return ComprehensionNode(
      outer, comprehension.kind, first: first, body: body, spill: result, variableCount: inner.locals.count,
      cells: cells, innerRange: inner.range)
  }

  private func lowerClauses(
    _ comprehension: Comprehension, _ index: Int, result: Int
  ) throws(SyntaxError) -> ComprehensionClause {
    let clause = comprehension.clauses[index]
    let iterator = take(2)
    // Errors of iterating and of adding are attributed to the whole comprehension.
    let here = site(program.scopes[comprehension.scope].range)
    let target = try lowerTarget(clause.target)
    var conditions: [Node] = []
    for test in clause.conditions { conditions.append(try condition(test)) }
    let inner: ComprehensionClause.Inner
    if index + 1 < comprehension.clauses.count {
      inner = .clause(
        iterable: try lower(comprehension.clauses[index + 1].iterable),
        try lowerClauses(comprehension, index + 1, result: result))
    } else {
      switch comprehension.kind {
      case .list, .generator: inner = .listElement(try lower(comprehension.element))
      case .set: inner = .setElement(try lower(comprehension.element))
      case .dictionary: inner = .item(try lower(comprehension.element), try lower(comprehension.value!))
      }
    }
    return ComprehensionClause(
      here, target, conditions, inner, iterator: iterator, result: result)
  }

  func lowerGeneratorExpression(
    _ comprehension: Comprehension, _ range: SourceRange
  ) throws(SyntaxError) -> Node {
    let inner = rt.makeCode(program, comprehension.scope, .generatorExpression(comprehension))
    let outer = site(range)
    let slot = take(4)
    defer { height = slot }
    let function = FunctionNode(
      outer, inner.record, globals: program.globals, defaults: [], keywordDefaults: [],
      captures: try captures(of: inner.scope), annotations: [], doc: .none, spill: slot)
    return GeneratorExpressionNode(
      site(range), function, try lower(comprehension.clauses[0].iterable), isAsync: comprehension.clauses[0].isAsync,
      spill: slot)
  }
}
