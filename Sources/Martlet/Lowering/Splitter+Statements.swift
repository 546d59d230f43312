import MartletSyntax

/// Splitting statements that contain a suspension.
extension Splitter {
  func split(_ statements: [Statement]) throws(SyntaxError) {
    for statement in statements {
      let height = lowering.height
      let outer = place
      defer { place = outer }
      place = statement.range
      if suspensions.inside(statement) {
        try split(statement)
      } else if case .return(let value) = statement.kind, try returnAtOnce(value) {
      } else {
        try addTree(statement)
      }
      lowering.height = height
    }
  }

  private func split(_ statement: Statement) throws(SyntaxError) {
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      if !lowering.program.isInteractive, try splitDropped(expression) { return }
      let reduced = try reduce(expression)
      if case .slot = reduced.kind, !lowering.program.isInteractive { return }
      add(try lowering.lowerExpressionStatement(reduced))
    case .assign(let targets, let value):
      let kept = try reduce(value)
      if targets.contains(where: { suspensions.insideTarget($0) }) {
        let held = try keep(kept)
        for target in targets { try assign(held, to: target) }
      } else {
        add(try lowering.lowerAssignment(targets, kept))
      }
    case .augmentedAssign(let target, let op, let value): try splitAugmented(target, op, value, range)
    case .annotatedAssign(let target, let annotation, let value, let simple):
      let reduced = try value.map { e throws(SyntaxError) in try self.reduce(e) }
      try addTree(
        Statement(
          .annotatedAssign(target: target, annotation: try reduce(annotation), value: reduced, simple: simple), range))
    case .return(let value):
      if let value {
        let reduced = try reduce(value)
        if try returnAtOnce(reduced) { return }
        add(AssignLocalNode(returnSlot, try lowering.lower(reduced)))
      } else {
        add(AssignLocalNode(returnSlot, lowering.constant(.none)))
      }
      jump(to: exit(.returnValue))
    case .if(let test, let body, let otherwise):
      let thenLabel = newLabel()
      let end = newLabel()
      let otherwiseLabel = otherwise.isEmpty ? end : newLabel()
      branch(try lowering.condition(try reduce(test)), then: thenLabel, otherwise: otherwiseLabel)
      begin(thenLabel)
      try split(body)
      jump(to: end)
      if !otherwise.isEmpty {
        begin(otherwiseLabel)
        try split(otherwise)
      }
      begin(end)
    case .while(let test, let body, let otherwise): try splitWhile(test, body, otherwise)
    case .for(let loop): try splitFor(loop, range)
    case .try(let statement): try splitTry(statement, range)
    case .with(let statement): try splitWith(statement.items[...], statement, range)
    case .raise(let exception, let cause):
      let parts = try reduceAll([exception, cause].compactMap { $0 })
      try addTree(Statement(.raise(parts.first, cause: parts.count > 1 ? parts[1] : nil), range))
    case .assert where lowering.rt.options.flags.isOptimized: break
    case .assert(let test, let message):
      let pass = newLabel()
      let fail = newLabel()
      branch(try lowering.condition(try reduce(test)), then: pass, otherwise: fail)
      begin(fail)
      let reduced = try message.map { e throws(SyntaxError) in try self.reduce(e) }
      let place = Lowering.lastComparison(test) ?? range
      try addTree(Statement(.assert(Expression(.boolean(false), test.range), message: reduced), place))
      begin(pass)
    case .delete(let targets): for target in targets { try splitDelete(target, range) }
    case .match(let subject, let cases): try splitMatch(subject, cases, range)
    case .function(let definition): try addTree(Statement(.function(try reduce(definition)), range))
    case .class(let definition): try addTree(Statement(.class(try reduce(definition)), range))
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: try addTree(statement)
    }
  }

  /// A target whose parts are evaluated already.
  private func reduceTarget(_ target: Expression) throws(SyntaxError) -> Expression {
    switch target.kind {
    case .attribute(let object, let name):
      return Expression(.attribute(try keep(try reduce(object)), name), target.range)
    case .index(let object, let index):
      let parts = try reduceAll([object, index])
      return Expression(.index(try keep(parts[0]), try keep(parts[1])), target.range)
    default: return target
    }
  }

  /// Assigns what a slot holds to a target that may suspend: an unpacking target's parts are evaluated and assigned to
  /// one after the other, once the value has been unpacked.
  private func assign(_ value: Expression, to target: Expression) throws(SyntaxError) {
    guard suspensions.insideTarget(target) else { return add(try lowering.lowerAssignment([target], value)) }
    switch target.kind {
    case .tuple(let elements), .list(let elements):
      let first = lowering.take(elements.count)
      let scratch = lowering.take(elements.count)
      var star = -1
      var slots: [TargetNode] = []
      var parts: [Expression] = []
      for (index, element) in elements.enumerated() {
        slots.append(SlotTarget(first + index))
        if case .starred(let inner) = element.kind {
          star = index
          parts.append(inner)
        } else {
          parts.append(element)
        }
      }
      let unpacking = TupleTarget(lowering.marker(target.range), slots, star: star, spill: scratch)
      add(AssignNode(unpacking, try lowering.lower(value)))
      for (index, part) in parts.enumerated() {
        try assign(Expression(.slot(first + index), part.range), to: part)
      }
    default: add(try lowering.lowerAssignment([try reduceTarget(target)], value))
    }
  }

  private func splitDelete(_ target: Expression, _ range: SourceRange) throws(SyntaxError) {
    switch target.kind {
    case .tuple(let elements), .list(let elements): for element in elements { try splitDelete(element, range) }
    default: try addTree(Statement(.delete([try reduceTarget(target)]), range))
    }
  }

  private func splitAugmented(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws(SyntaxError) {
    // The target is read before the value is awaited.
    let place = try reduceTarget(target)
    var old = place
    if suspensions.inside(value) { old = try keep(place) }
    let reduced = try reduce(value)
    let node = try lowering.lowerBinary(op, old, reduced, range, isInPlace: true)
    add(lowering.assignment(try lowering.lowerTarget(place), node))
  }

  // MARK: Loops

  private func splitWhile(
    _ test: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) throws(SyntaxError) {
    let again = newLabel()
    let inside = newLabel()
    let end = newLabel()
    let otherwiseLabel = otherwise.isEmpty ? end : newLabel()
    begin(again)
    let height = lowering.height
    if case .boolean(true) = test.kind {
      jump(to: inside)
    } else {
      branch(try lowering.condition(try reduce(test)), then: inside, otherwise: otherwiseLabel)
    }
    lowering.height = height
    begin(inside)
    regions.append(.loop(breakLabel: end, continueLabel: again))
    try split(body)
    regions.removeLast()
    jump(to: again)
    if !otherwise.isEmpty {
      begin(otherwiseLabel)
      try split(otherwise)
    }
    begin(end)
  }

  private func splitFor(_ loop: ForStatement, _ range: SourceRange) throws(SyntaxError) {
    let again = newLabel()
    let finished = newLabel()
    let end = newLabel()
    let iterable = try reduce(loop.iterable)
    let iteratorSlot = lowering.height
    let isOwner = mayOwn(loop.iterable)
    try splitLoop(
      iterable, loop.target, range, isAsync: loop.isAsync, isIterator: false, isOwner: isOwner, again: again,
      end: finished
    ) {
      () throws(SyntaxError) in
      self.regions.append(.loop(breakLabel: end, continueLabel: again))
      try self.split(loop.body)
      self.regions.removeLast()
      self.jump(to: again)
    }
    begin(finished)
    try split(loop.otherwise)
    begin(end)
    if isOwner { add(AbandonNode(rt, iteratorSlot)) }
    switch loop.iterable.kind {
    case .list, .tuple, .comprehension: endTemporaries(above: iteratorSlot, range)
    default: break
    }
  }

  /// Whether a loop may be all that holds the generator it is over: leaving the loop closes that.
  func mayOwn(_ iterable: Expression) -> Bool {
    switch iterable.kind {
    case .call(let call):
      // What makes no generator by its usual meaning is left out: claiming would do nothing.
      switch call.function.kind {
      case .name(let name): return !Splitter.makersOfOthers.contains(name)
      case .attribute(_, let attribute): return !Splitter.methodsOfOthers.contains(attribute.name)
      default: return true
      }
    case .comprehension: return true
    default: return false
    }
  }

  private static let makersOfOthers = NameIndex([
    "range", "enumerate", "zip", "sorted", "list", "tuple", "set", "dict", "reversed", "map", "filter", "iter",
  ])
  private static let methodsOfOthers = NameIndex(["items", "keys", "values", "as_completed"])

  /// The loop itself: `again` advances the iterator, `end` is where the flow goes when it is exhausted. `body` must
  /// end with a jump to `again`.
  ///
  /// - Parameter isHeldByTraceback: it is the iterator that a comprehension's frame was given.
  func splitLoop(
    _ iterable: Expression, _ target: Expression, _ range: SourceRange, isAsync: Bool, isIterator: Bool,
    isOwner: Bool, isHeldByTraceback: Bool = false, again: Int, end: Int,
    _ body: () throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    let iterator = lowering.take(2)
    let source = try lowering.lower(iterable)
    let inside = newLabel()
    if isIterator {
      add(AssignLocalNode(iterator, source))
    } else {
      add(AssignLocalNode(iterator, IteratorNode(lowering.site(range), source, isAsync: isAsync)))
    }
    let outer = handler
    let left = isOwner ? newLabel() : -1
    if isOwner {
      let rt = self.rt
      regions.append(.cleanup({ [AbandonNode(rt, iterator)] }, outerHandler: outer))
      handler = left
      breakState()
    }
    begin(again)
    // The element of a loop over a local variable goes straight to it.
    var element = iterator + 1
    if case .name(let name) = target.kind, case .slot(let local) = lowering.place(of: name) { element = local }
    if isAsync {
      try splitAsyncNext(iterator, element, range, inside: inside, end: end)
    } else {
      close {
        $0.transfer = .advance
        $0.slot = iterator
        $0.further = element
        $0.next = inside
        $0.other = end
        $0.range = range
      }
    }
    begin(inside)
    if element == iterator + 1 { try assign(Expression(.slot(element), target.range), to: target) }
    try body()
    guard isOwner else { return }
    regions.removeLast()
    handler = outer
    beginCleanup(left)
    add(
      isHeldByTraceback
        ? KeepInTracebackNode(rt, iterator, exceptionSlot: exceptionSlot) : AbandonNode(rt, iterator))
    close {
      $0.transfer = .reraise
      $0.slot = self.exceptionSlot
    }
  }

  /// Awaits `__anext__`; StopAsyncIteration ends the loop.
  private func splitAsyncNext(
    _ iterator: Int, _ element: Int, _ range: SourceRange, inside: Int, end: Int
  ) throws(SyntaxError) {
    let outer = handler
    let stop = newLabel()
    handler = stop
    breakState()
    close {
      $0.transfer = .await
      $0.node = AsyncNextNode(self.lowering.site(range), iterator)
      $0.slot = element
      $0.further = iterator
      $0.next = inside
      $0.range = range
    }
    handler = outer
    begin(stop)
    branch(ExceptionTestNode(lowering.site(range), exceptionSlot), then: end, otherwise: reraiseLabel(exceptionSlot))
  }

  // MARK: try

  private func splitTry(_ statement: TryStatement, _ range: SourceRange) throws(SyntaxError) {
    if statement.finally.isEmpty { return try splitHandlers(statement, range) }
    try splitFinally(
      range,
      protected: { () throws(SyntaxError) in
        if statement.handlers.isEmpty {
          try self.split(statement.body)
          try self.split(statement.otherwise)
        } else {
          try self.splitHandlers(statement, range)
        }
      },
      finalizer: { (_: Int) throws(SyntaxError) in try self.split(statement.finally) })
  }

  /// Emits `protected` so that however it is left, `finalizer` runs. The finalizer is given the first of three slots:
  /// why it was entered, the exception or value on the way, and the handled exception before.
  private func splitFinally(
    _ range: SourceRange, protected: () throws(SyntaxError) -> Void, finalizer: (Int) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    let slot = lowering.take(3)
    let outer = handler
    let caught = newLabel()
    let label = newLabel()
    let end = newLabel()
    add(SaveHandledNode(handlers, slot + 2))
    regions.append(.finally(label: label, slot: slot, outerHandler: outer))
    handler = caught
    breakState()
    try protected()
    let isReached = isReachable
    handler = outer
    regions.removeLast()
    if isReached {
      breakState()
      add(AssignLocalNode(slot, ConstantNode(.int(FinallyReason.normal), truth: false)))
      jump(to: label)
    }
    begin(caught)
    add(CatchNode(rt, handlers, slot + 1))
    add(AssignLocalNode(slot, ConstantNode(.int(FinallyReason.raise), truth: true)))
    begin(label)
    // While an exception is on its way it counts as handled; a jump out of the finalizer forgets it.
    let savedSlot = slot + 2
    let rt = self.rt
    let handlers = self.handlers
    regions.append(.cleanup({ [RestoreHandledNode(rt, handlers, savedSlot)] }, outerHandler: outer))
    try finalizer(slot)
    regions.removeLast()
    close {
      $0.transfer = .endFinally
      $0.slot = slot
      $0.next = end
    }
    begin(end)
  }

  private func splitHandlers(_ statement: TryStatement, _ range: SourceRange) throws(SyntaxError) {
    if statement.isStar { return try splitStarHandlers(statement, range) }
    let slot = lowering.take(2)
    let outer = handler
    let caught = newLabel()
    let end = newLabel()
    add(SaveHandledNode(handlers, slot + 1))
    handler = caught
    breakState()
    try split(statement.body)
    handler = outer
    if isReachable {
      breakState()
      try split(statement.otherwise)
      jump(to: end)
    }
    begin(caught)
    add(CatchNode(rt, handlers, slot))
    // An exception inside a handler leaves it: the exception handled before is the current one again.
    let cleanup = newLabel()
    let savedSlot = slot + 1
    handler = cleanup
    breakState()
    let rt = self.rt
    let handlers = self.handlers
    let code = lowering.code.record
    for clause in statement.handlers {
      let body = newLabel()
      let next = newLabel()
      let height = lowering.height
      if let type = clause.type {
        let wanted = try lowering.lower(try reduce(type))
        branch(MatchesNode(lowering.site(clause.range), slot, wanted), then: body, otherwise: next)
      } else {
        jump(to: body)
      }
      lowering.height = height
      begin(body)
      let target = clause.name.map { lowering.nameTarget($0, clause.range) }
      let leave: () -> [StatementNode] = {
        [LeaveHandlerNode(rt, handlers, code, target, savedSlot, end: clause.body.last?.range ?? clause.range)]
      }
      if let name = clause.name {
        add(lowering.assignment(lowering.nameTarget(name, clause.range), SlotNode(lowering.site(clause.range), slot)))
      }
      regions.append(.cleanup(leave, outerHandler: outer))
      let unbind = newLabel()
      let innerHandler = handler
      if target != nil { handler = unbind }
      breakState()
      try split(clause.body)
      handler = innerHandler
      regions.removeLast()
      if isReachable {
        handler = outer
        breakState()
        for node in leave() { add(node) }
        jump(to: end)
        handler = innerHandler
      }
      if target != nil {
        begin(unbind)
        let kept = lowering.take(1)
        add(AssignLocalNode(kept, SlotNode(lowering.site(.none), exceptionSlot)))
        add(UnbindNode(target!))
        close {
          $0.transfer = .reraise
          $0.slot = kept
        }
      }
      begin(next)
    }
    close {
      $0.transfer = .reraise
      $0.slot = slot
    }
    handler = outer
    begin(cleanup)
    add(RestoreHandledNode(rt, handlers, savedSlot))
    close {
      $0.transfer = .reraise
      $0.slot = self.exceptionSlot
    }
    begin(end)
  }

  // MARK: with

  private func splitWith(
    _ items: ArraySlice<WithStatement.Item>, _ statement: WithStatement, _ range: SourceRange
  ) throws(SyntaxError) {
    guard let item = items.first else { return try split(statement.body) }
    let manager = lowering.take(2)
    let isAsync = statement.isAsync
    let site = lowering.site(range)
    let callSite = CallSite(range: range, scope: lowering.currentScope)
    add(AssignLocalNode(manager, try lowering.lower(try reduce(item.context))))
    let entered: Expression
    if isAsync {
      let slot = lowering.take(1)
      let after = newLabel()
      let node = EnterNode(site, callSite, manager, isAsync: true)
      close {
        $0.transfer = .await
        $0.node = node
        $0.slot = slot
        $0.next = after
        $0.range = range
      }
      begin(after)
      entered = Expression(.slot(slot), item.context.range)
    } else {
      let slot = lowering.take(1)
      add(AssignLocalNode(slot, EnterNode(site, callSite, manager, isAsync: false)))
      entered = Expression(.slot(slot), item.context.range)
    }
    try splitFinally(
      range,
      protected: { () throws(SyntaxError) in
        if let target = item.target { try self.assign(entered, to: target) }
        try self.splitWith(items.dropFirst(), statement, range)
      },
      finalizer: { (slot: Int) throws(SyntaxError) in
        let result = self.lowering.take(1)
        let node = ExitNode(self.lowering.site(range), manager, reasonSlot: slot, isAsync: isAsync)
        if isAsync {
          let after = self.newLabel()
          if !self.isReachable { self.breakState() }
          self.close {
            $0.transfer = .await
            $0.node = node
            $0.slot = result
            $0.next = after
            $0.range = range
          }
          self.begin(after)
        } else {
          self.add(AssignLocalNode(result, node))
        }
        self.add(SuppressNode(site, self.handlers, self.lowering.code.record, result, reasonSlot: slot))
      })
  }
}
