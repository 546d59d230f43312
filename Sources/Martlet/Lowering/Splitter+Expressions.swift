import MartletSyntax

/// Spilling: cutting expressions so that every suspension stands alone.
///
/// `reduce` emits what comes before and including the suspensions of an expression and returns an expression without
/// any, whose leaves may be slots. Everything to the left of a suspension is evaluated into slots first, since it may
/// be rebound or have effects before the function goes on.
extension Splitter {
  /// An equivalent expression without suspensions. The slots it uses stay taken until the statement ends.
  func reduce(_ expression: Expression) throws(SyntaxError) -> Expression {
    guard suspensions.inside(expression) else { return expression }
    let range = expression.range
    switch expression.kind {
    case .await(let operand):
      let value = try reduce(operand)
      let result = try suspend(.await, try lowering.lower(value), range)
      endTemporaries(of: operand, range)
      return result
    case .yield(let operand):
      let value = try operand.map { e throws(SyntaxError) in try self.reduce(e) }
      let node = try value.map { e throws(SyntaxError) in try self.lowering.lower(e) } ?? lowering.constant(.none)
      return try suspend(yieldTransfer, node, range)
    case .yieldFrom(let operand):
      let value = try reduce(operand)
      return try suspend(.yieldFrom, try lowering.lower(value), range)
    case .unary(let op, let operand): return Expression(.unary(op, try reduce(operand)), range)
    case .binary(let op, let left, let right):
      let parts = try reduceAll([left, right])
      return Expression(.binary(op, parts[0], parts[1]), range)
    case .list(let elements): return Expression(.list(try reduceAll(elements)), range)
    case .tuple(let elements): return Expression(.tuple(try reduceAll(elements)), range)
    case .set(let elements): return Expression(.set(try reduceAll(elements)), range)
    case .dictionary(let items):
      let flat = try reduceAll(items.flatMap { [$0.key, $0.value].compactMap { $0 } })
      var rest = flat[...]
      return Expression(
        .dictionary(
          items.map { item in
            let key = item.key == nil ? nil : rest.removeFirst()
            return DictionaryItem(key: key, value: rest.removeFirst())
          }), range)
    case .attribute(let object, let name): return Expression(.attribute(try reduce(object), name), range)
    case .index(let object, let index):
      let parts = try reduceAll([object, index])
      return Expression(.index(parts[0], parts[1]), range)
    case .slice(let lower, let upper, let step):
      let none = Expression(.none, range)
      let parts = try reduceAll([lower ?? none, upper ?? none, step ?? none])
      return Expression(.slice(lower: parts[0], upper: parts[1], step: parts[2]), range)
    case .starred(let inner): return Expression(.starred(try reduce(inner)), range)
    case .walrus(let name, let nameRange, let value):
      let reduced = Expression(.walrus(target: name, targetRange: nameRange, value: try reduce(value)), range)
      return try keep(reduced)
    case .formatted(let parts): return try reduceFormatted(parts, range)
    case .call(let call):
      let reduced = try reduceCall(call, range)
      guard suspensions.enters(call), case .call(let cut) = reduced.kind else { return reduced }
      return try suspend(.enter, try lowering.lowerEnteringCall(cut, range), range)
    case .comparison(let first, let rest): return try reduceComparison(first, rest, range)
    case .logical(let op, let operands): return try reduceLogical(op, operands, range)
    case .conditional(let test, let then, let otherwise):
      return try reduceConditional(test, then, otherwise, range)
    case .comprehension(let comprehension): return try reduceComprehension(comprehension, range)
    case .lambda(let definition): return Expression(.lambda(try reduce(definition)), range)
    default: return expression
    }
  }

  private var yieldTransfer: State.Transfer {
    lowering.code.record.pointee.flavor == .asyncGenerator ? .asyncYield : .yield
  }

  /// Emits an expression statement that is one suspension, whose result nobody sees; false if it is none.
  func splitDropped(_ expression: Expression) throws(SyntaxError) -> Bool {
    switch expression.kind {
    case .await(let operand):
      try suspend(.await, try lowering.lower(try reduce(operand)), expression.range, slot: -1)
      endTemporaries(of: operand, expression.range)
    case .yield(let operand?):
      try suspend(yieldTransfer, try lowering.lower(try reduce(operand)), expression.range, slot: -1)
    case .yieldFrom(let operand):
      try suspend(.yieldFrom, try lowering.lower(try reduce(operand)), expression.range, slot: -1)
    default: return false
    }
    return true
  }

  /// Emits a look for an async generator that was made where its step was awaited: only that held it.
  private func endTemporaries(of operand: Expression, _ range: SourceRange) {
    if stepsTemporary(operand) { endTemporaries(above: lowering.height, range) }
  }

  /// The same of what nothing but the slots from `height` on held.
  func endTemporaries(above height: Int, _ range: SourceRange) {
    add(EndTemporaryNode(lowering.site(range), height: height, suspending: lowering.code.record))
  }

  private func stepsTemporary(_ expression: Expression) -> Bool {
    guard case .call(let call) = expression.kind else { return false }
    switch call.function.kind {
    case .name("anext"): if let first = call.arguments.first, isTemporary(first) { return true }
    case .attribute(let object, let name):
      if Splitter.steps.contains(name.name), isTemporary(object) { return true }
    default: break
    }
    return call.arguments.contains(where: stepsTemporary)
  }

  private func isTemporary(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .call, .comprehension: true
    default: false
    }
  }

  private static let steps = NameIndex(["__anext__", "asend", "athrow", "aclose"])

  /// Emits a suspension whose result goes to a new slot.
  private func suspend(_ transfer: State.Transfer, _ node: Node, _ range: SourceRange) throws(SyntaxError) -> Expression
  {
    let slot = lowering.take(1)
    try suspend(transfer, node, range, slot: slot)
    return Expression(.slot(slot), range)
  }

  private func suspend(
    _ transfer: State.Transfer, _ node: Node, _ range: SourceRange, slot: Int
  ) throws(SyntaxError) {
    let after = newLabel()
    if !isReachable { breakState() }
    if transfer == .await { node.noteAwait(range) }
    close {
      $0.transfer = transfer
      $0.node = node
      $0.slot = slot
      $0.next = after
      $0.range = range
      $0.liveSlots = slot >= 0 ? slot : self.lowering.height
    }
    begin(after)
  }

  /// Evaluates an expression now, into a slot, unless it is a constant or already one.
  func keep(_ expression: Expression) throws(SyntaxError) -> Expression {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .slot:
      return expression
    case .starred(let inner): return Expression(.starred(try keep(inner)), expression.range)
    case .slice(let lower, let upper, let step):
      let none = Expression(.none, expression.range)
      return Expression(
        .slice(lower: try keep(lower ?? none), upper: try keep(upper ?? none), step: try keep(step ?? none)),
        expression.range)
    default:
      let node = try lowering.lower(expression)
      let slot = lowering.take(1)
      add(AssignLocalNode(slot, node))
      return Expression(.slot(slot), expression.range)
    }
  }

  /// Reduces expressions that are evaluated one after the other.
  func reduceAll(_ expressions: [Expression]) throws(SyntaxError) -> [Expression] {
    guard let last = expressions.lastIndex(where: { suspensions.inside($0) }) else { return expressions }
    var result: [Expression] = []
    for (index, expression) in expressions.enumerated() {
      if index < last {
        result.append(try keep(try reduce(expression)))
      } else if index == last {
        result.append(try reduce(expression))
      } else {
        result.append(expression)
      }
    }
    return result
  }

  private func reduceFormatted(_ parts: [FormattedPart], _ range: SourceRange) throws(SyntaxError) -> Expression {
    // Each replacement is formatted when it is met, so what comes before the last suspension becomes text first.
    var pieces: [Expression] = []
    for part in parts { pieces.append(Expression(.formatted([part]), range)) }
    let last = pieces.lastIndex { suspensions.inside($0) }!
    var result: [FormattedPart] = []
    for (index, part) in parts.enumerated() {
      guard case .value(let expression, let conversion, let spec, let partRange) = part else {
        result.append(part)
        continue
      }
      var reduced = part
      if suspensions.inside(pieces[index]) {
        var value = try reduce(expression)
        var specParts = spec
        if let spec, suspensions.inside(Expression(.formatted(spec), range)) {
          value = try keep(value)
          if case .formatted(let made) = try reduceFormatted(spec, range).kind { specParts = made }
        }
        reduced = .value(value, conversion: conversion, spec: specParts, range: partRange)
      }
      if index < last {
        let text = try keep(Expression(.formatted([reduced]), range))
        result.append(.value(text, conversion: nil, spec: nil, range: partRange))
      } else {
        result.append(reduced)
      }
    }
    return Expression(.formatted(result), range)
  }

  private func reduceCall(_ call: CallExpression, _ range: SourceRange) throws(SyntaxError) -> Expression {
    var function = call.function
    let laterSuspends =
      call.arguments.contains { suspensions.inside($0) } || call.keywords.contains { suspensions.inside($0.value) }
    if laterSuspends {
      function = try keep(try reduce(function))
    } else {
      // `(await f()).method(x)` stays a method call.
      function = try reduce(function)
    }
    let parts = try reduceAll(call.arguments + call.keywords.map(\.value))
    var keywords: [Keyword] = []
    for (index, keyword) in call.keywords.enumerated() {
      keywords.append(
        Keyword(name: keyword.name, value: parts[call.arguments.count + index], range: keyword.range))
    }
    return Expression(
      .call(
        CallExpression(function: function, arguments: Array(parts[..<call.arguments.count]), keywords: keywords)),
      range)
  }

  // MARK: Parts that may not be evaluated

  /// Emits `slot = expression` where the flow is.
  private func assign(_ slot: Int, _ expression: Expression) throws(SyntaxError) {
    let height = lowering.height
    let node = try lowering.lower(try reduce(expression))
    add(AssignLocalNode(slot, node))
    lowering.height = height
  }

  private func slotExpression(_ slot: Int, _ range: SourceRange) -> Expression { Expression(.slot(slot), range) }

  private func truth(of slot: Int, _ range: SourceRange) -> Node { SlotNode(lowering.site(range), slot) }

  private func reduceLogical(
    _ op: BooleanOperator, _ operands: [Expression], _ range: SourceRange
  ) throws(SyntaxError) -> Expression {
    let slot = lowering.take(1)
    let end = newLabel()
    for (index, operand) in operands.enumerated() {
      try assign(slot, operand)
      if index < operands.count - 1 {
        let next = newLabel()
        branch(truth(of: slot, operand.range), then: op == .and ? next : end, otherwise: op == .and ? end : next)
        begin(next)
      }
    }
    begin(end)
    return slotExpression(slot, range)
  }

  private func reduceConditional(
    _ test: Expression, _ then: Expression, _ otherwise: Expression, _ range: SourceRange
  ) throws(SyntaxError) -> Expression {
    let slot = lowering.take(1)
    let thenLabel = newLabel()
    let otherwiseLabel = newLabel()
    let end = newLabel()
    branch(try lowering.condition(try reduce(test)), then: thenLabel, otherwise: otherwiseLabel)
    begin(thenLabel)
    try assign(slot, then)
    jump(to: end)
    begin(otherwiseLabel)
    try assign(slot, otherwise)
    begin(end)
    return slotExpression(slot, range)
  }

  private func reduceComparison(
    _ first: Expression, _ rest: [(ComparisonOperator, Expression)], _ range: SourceRange
  ) throws(SyntaxError) -> Expression {
    if rest.count == 1 {
      let parts = try reduceAll([first, rest[0].1])
      return Expression(.comparison(parts[0], [(rest[0].0, parts[1])]), range)
    }
    let result = lowering.take(1)
    let end = newLabel()
    var left = try keep(try reduce(first))
    for (index, link) in rest.enumerated() {
      let right = try keep(try reduce(link.1))
      add(AssignLocalNode(result, try lowering.lower(Expression(.comparison(left, [(link.0, right)]), range))))
      if index < rest.count - 1 {
        let next = newLabel()
        branch(truth(of: result, range), then: next, otherwise: end)
        begin(next)
      }
      left = right
    }
    begin(end)
    return slotExpression(result, range)
  }

  // MARK: Comprehensions

  private func reduceComprehension(
    _ comprehension: Comprehension, _ range: SourceRange
  ) throws(SyntaxError) -> Expression {
    let first = try reduce(comprehension.clauses[0].iterable)
    if comprehension.kind == .generator || !suspensions.suspends(comprehension) {
      var inner = comprehension
      inner.clauses[0].iterable = try keep(first)
      return Expression(.comprehension(inner), range)
    }
    // The first iterator is made outside; what fails inside has passed the comprehension's own place too.
    let source = try lowering.lower(first)
    let iterator = lowering.take(1)
    add(
      AssignLocalNode(
        iterator, IteratorNode(lowering.site(range), source, isAsync: comprehension.clauses[0].isAsync)))
    let scope = lowering.program.scopes[comprehension.scope]
    let result = lowering.take(1)
    let variables = lowering.take(scope.locals.count)
    let collection: Node
    switch comprehension.kind {
    case .list, .generator: collection = SequenceNode(lowering.site(range), .list, [], spill: result)
    case .set: collection = SequenceNode(lowering.site(range), .set, [], spill: result)
    case .dictionary: collection = DictionaryNode(lowering.site(range), [], spill: lowering.take(3))
    }
    add(AssignLocalNode(result, collection))
    for (index, name) in scope.locals.enumerated() {
      let isCell = if case .cell? = scope.bindings[name] { true } else { false }
      add(ClearVariableNode(rt, variables + index, isCell: isCell))
    }
    lowering.comprehensionSlots.append((comprehension.scope, variables))
    let saved = lowering.currentScope
    lowering.currentScope = comprehension.scope
    defer {
      lowering.currentScope = saved
      lowering.comprehensionSlots.removeLast()
    }
    let outer = handler
    let failed = newLabel()
    handler = failed
    breakState()
    try splitClauses(comprehension, 0, Expression(.slot(iterator), range), isIterator: true) {
      () throws(SyntaxError) in
      let height = self.lowering.height
      defer { self.lowering.height = height }
      switch comprehension.kind {
      case .list, .generator, .set:
        let node = try self.lowering.lower(try self.reduce(comprehension.element))
        self.add(CollectNode(self.lowering.site(range), result, nil, node))
      case .dictionary:
        let parts = try self.reduceAll([comprehension.element, comprehension.value!])
        let key = try self.lowering.lower(try self.keep(parts[0]))
        self.add(CollectNode(self.lowering.site(range), result, key, try self.lowering.lower(parts[1])))
      }
    }
    handler = outer
    let end = newLabel()
    jump(to: end)
    beginCleanup(failed)
    add(AddPlaceNode(rt, exceptionSlot, range, isOutermost: lowering.comprehensionSlots.count == 1))
    close {
      $0.transfer = .reraise
      $0.slot = self.exceptionSlot
    }
    begin(end)
    return slotExpression(result, range)
  }

  /// Emits the loops of a comprehension; `body` emits what is innermost. `first` is the first iterable, reduced.
  func splitClauses(
    _ comprehension: Comprehension, _ index: Int, _ first: Expression?, isIterator: Bool = false,
    _ body: () throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    guard index < comprehension.clauses.count else { return try body() }
    let clause = comprehension.clauses[index]
    let iterable: Expression
    if let first { iterable = first } else { iterable = try reduce(clause.iterable) }
    let again = newLabel()
    let end = newLabel()
    try splitLoop(
      iterable, clause.target, lowering.program.scopes[comprehension.scope].range, isAsync: clause.isAsync,
      isIterator: isIterator, isOwner: mayOwn(clause.iterable),
      isHeldByTraceback: isIterator, again: again, end: end
    ) { () throws(SyntaxError) in
      for test in clause.conditions {
        let height = self.lowering.height
        let pass = self.newLabel()
        self.branch(try self.lowering.condition(try self.reduce(test)), then: pass, otherwise: again)
        self.lowering.height = height
        self.begin(pass)
      }
      try self.splitClauses(comprehension, index + 1, nil, body)
      self.jump(to: again)
    }
    begin(end)
  }

  /// The body of a generator expression: slot 0 holds the first iterator.
  func splitGeneratorExpression(_ comprehension: Comprehension) throws(SyntaxError) {
    let iterator = Expression(.slot(0), lowering.program.scopes[comprehension.scope].range)
    try splitClauses(comprehension, 0, iterator, isIterator: true) { () throws(SyntaxError) in
      let height = self.lowering.height
      defer { self.lowering.height = height }
      _ = try self.reduce(Expression(.yield(comprehension.element), comprehension.element.range))
    }
  }
}
