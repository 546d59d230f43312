import MartletSyntax

/// Comprehensions, whose loops run in the frame around them, and generator expressions.
extension Lowering {
  func lowerComprehension(_ comprehension: Comprehension, _ range: SourceRange) throws(SyntaxError) -> Node {
    let first = try lower(comprehension.clauses[0].iterable)
    let outer = site(range)
    let inner = program.scopes[comprehension.scope]
    let result = take(1 + inner.locals.count)
    defer { height = result }
    let cells = enter(comprehension, variables: result + 1)
    defer { leaveComprehension() }
    let body = try lowerClauses(comprehension, 0, result: result)
    return ComprehensionNode(
      outer, comprehension.kind, first: first, body: body, spill: result, variableCount: inner.locals.count,
      cells: cells, innerRange: inner.range)
  }

  /// Begins to lower what is in a comprehension's scope, whose variables begin with that slot; the slots of cells.
  private func enter(_ comprehension: Comprehension, variables: Int) -> [Int] {
    comprehensionSlots.append((comprehension.scope, variables))
    currentScope = comprehension.scope
    let scope = program.scopes[comprehension.scope]
    return scope.locals.compactMap { name in
      if case .cell(let index)? = scope.bindings[name] { variables + index } else { nil }
    }
  }

  private func leaveComprehension() {
    comprehensionSlots.removeLast()
    currentScope = comprehensionSlots.last?.scope ?? bodyScope
  }

  /// A call whose only argument is a generator expression that a builtin reduces to a value at once; else the call.
  func lowerReduction(_ call: CallExpression, _ range: SourceRange, _ node: Node) throws(SyntaxError) -> Node {
    guard call.arguments.count == 1, call.keywords.isEmpty,
      case .comprehension(let comprehension) = call.arguments[0].kind,
      comprehension.kind == .generator, !comprehension.isAsync, !looksAtFrames,
      program.scopes[currentScope].kind != .class
    else { return node }
    let callee: Node
    let reduction: Reduction
    var builtin = Value.undefined
    switch call.function.kind {
    case .name(let name):
      guard let index = Reduction.names.firstIndex(of: name), case .global = place(of: name) else { return node }
      (callee, reduction, builtin) = (load(name, call.function.range), Reduction.named[index], rt.reducers[index])
    case .attribute(let text, let name):
      guard name.name == "join", isLeaf(text) else { return node }
      (callee, reduction) = (try lower(text), .joined)
    default: return node
    }
    let site = site(range)
    let first = try lower(comprehension.clauses[0].iterable)
    let inner = program.scopes[comprehension.scope]
    let status = take(2 + inner.locals.count)
    defer { height = status }
    let cells = enter(comprehension, variables: status + 2)
    defer { leaveComprehension() }
    let body = try lowerClauses(comprehension, 0, result: status + 1, reduction)
    return ReductionNode(
      site, reduction, callee: callee, builtin: builtin, call: node, first: first, body: body, spill: status,
      variableCount: inner.locals.count, cells: cells, innerRange: inner.range)
  }

  private func lowerClauses(
    _ comprehension: Comprehension, _ index: Int, result: Int, _ reduction: Reduction = .list
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
        try lowerClauses(comprehension, index + 1, result: result, reduction))
    } else {
      switch comprehension.kind {
      case .generator where reduction.isGradual: inner = .reduced(try lower(comprehension.element), reduction)
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
