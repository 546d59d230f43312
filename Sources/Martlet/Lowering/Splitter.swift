import MartletSyntax

/// Splits the body of a suspending function into states.
///
/// Three steps, for each statement that contains a suspension: *spill* (`Splitter+Expressions`: the expressions around
/// the await are cut so that each await stands alone, and what is evaluated before it is kept in slots), *split*
/// (`Splitter+Statements`: control flow becomes jumps between states), *emit* (`finish`). Statements without a
/// suspension stay trees.
final class Splitter {
  let lowering: Lowering
  let suspensions: Suspensions
  fileprivate(set) var drafts: [StateDraft] = []
  /// The state being filled.
  private(set) var current: Int
  /// The state that handles exceptions at the place being split, or -1.
  var handler = -1
  /// What surrounds the place being split, innermost last.
  var regions: [Region] = []
  /// There are none in a body in which nothing can be caught and nothing has to be left.
  let handlers: HandlerSlots
  var exceptionSlot: Int { handlers.exception }
  var returnSlot: Int { handlers.returned }
  fileprivate var finalReturn = -1
  /// The statement being split.
  var place = SourceRange.none

  enum Region {
    case loop(breakLabel: Int, continueLabel: Int)
    /// A `finally` whose reason, value and saved handled exception are in three slots from `slot` on.
    case finally(label: Int, slot: Int, outerHandler: Int)
    /// What must run when the region is left by a jump.
    case cleanup(() -> [StatementNode], outerHandler: Int)
  }

  init(_ lowering: Lowering, catches: Bool) {
    self.lowering = lowering
    let isDrive = lowering.code.record.pointee.flavor == .drive
    suspensions = Suspensions(entering: isDrive ? lowering.program.enteringNames : nil)
    handlers = HandlerSlots(first: catches ? lowering.take(HandlerSlots.count) : -1)
    drafts.append(StateDraft())
    current = 0
  }

  var rt: Runtime { lowering.rt }

  // MARK: States

  /// A state to be begun later.
  func newLabel() -> Int {
    drafts.append(StateDraft())
    return drafts.count - 1
  }

  /// Goes on with the state of a label; the state before must have been closed, or goes on there.
  func begin(_ label: Int) {
    if !drafts[current].isClosed { close { $0.next = label } }
    current = label
    drafts[label].handler = handler
  }

  /// Begins what handles an exception of what stands before, and raises it again: CPython knows of no handler there.
  func beginCleanup(_ label: Int) {
    begin(label)
    drafts[label].isCleanup = true
  }

  /// Ends the current state with a transfer.
  func close(_ transfer: (inout StateDraft) -> Void) {
    guard !drafts[current].isClosed else { return }
    drafts[current].isClosed = true
    drafts[current].end = place
    drafts[current].isInComprehension = !lowering.comprehensionSlots.isEmpty
    transfer(&drafts[current])
  }

  func jump(to label: Int) { close { $0.next = label } }

  /// Ends the current state and begins a new one behind it.
  func breakState() { begin(newLabel()) }

  func add(_ node: StatementNode) {
    if drafts[current].isClosed { begin(newLabel()) }
    drafts[current].add(lowering.placed(node, place), place)
  }

  func branch(_ node: Node, then: Int, otherwise: Int) {
    close {
      $0.transfer = .branch
      $0.node = node
      $0.next = then
      $0.other = otherwise
    }
  }

  /// Whether code behind the current state can be reached.
  var isReachable: Bool { !drafts[current].isClosed }

  // MARK: Jumps out of regions

  enum Jump { case breakLoop, continueLoop, returnValue }

  /// The state that a jump from the current place goes to: its target, or a state that enters the innermost `finally`
  /// on the way.
  func exit(_ jump: Jump) -> Int { exit(jump, below: regions.count) }

  private func exit(_ jump: Jump, below count: Int) -> Int {
    var index = count
    while index > 0 {
      index -= 1
      switch regions[index] {
      case .loop(let breakLabel, let continueLabel):
        if jump == .breakLoop { return breakLabel }
        if jump == .continueLoop { return continueLabel }
      case .finally(let label, let slot, let outerHandler):
        let after = exit(jump, below: index)
        return trampoline(handler: outerHandler) {
          [
            AssignLocalNode(slot, ConstantNode(.int(FinallyReason.jump + after), truth: true)),
            AssignLocalNode(slot + 1, SlotNode(self.lowering.site(.none), self.returnSlot)),
          ]
        } then: {
          label
        }
      case .cleanup(let nodes, let outerHandler):
        let after = exit(jump, below: index)
        return trampoline(handler: outerHandler, nodes) { after }
      }
    }
    return finalReturnState()
  }

  /// A state of its own, outside the flow being split.
  private func trampoline(handler: Int, _ nodes: () -> [StatementNode], then target: () -> Int) -> Int {
    let label = newLabel()
    drafts[label].handler = handler
    drafts[label].statements = nodes()
    drafts[label].next = target()
    drafts[label].isClosed = true
    return label
  }

  /// Emits `return value` if no region has to be left on the way.
  func returnAtOnce(_ value: Expression?) throws(SyntaxError) -> Bool {
    for region in regions {
      guard case .loop = region else { return false }
    }
    if !isReachable { breakState() }
    let node = try value.map { e throws(SyntaxError) in try self.lowering.lower(e) } ?? lowering.constant(.none)
    close {
      $0.transfer = .return_
      $0.node = node
    }
    return true
  }

  private func finalReturnState() -> Int {
    if finalReturn < 0 {
      finalReturn = newLabel()
      drafts[finalReturn].transfer = .return_
      drafts[finalReturn].node = SlotNode(lowering.site(.none), returnSlot)
      drafts[finalReturn].isClosed = true
    }
    return finalReturn
  }

  /// A state that raises the exception in a slot again, to the current handler.
  func reraiseLabel(_ slot: Int) -> Int {
    let label = newLabel()
    drafts[label].handler = handler
    drafts[label].transfer = .reraise
    drafts[label].slot = slot
    drafts[label].isClosed = true
    return label
  }

  /// Adds a statement that stays a tree, and says where its jumps go.
  func addTree(_ statement: Statement) throws(SyntaxError) {
    guard let node = try lowering.lower(statement) else { return }
    let jumps = Suspensions.jumps(statement)
    if drafts[current].isClosed { begin(newLabel()) }
    if !jumps.isEmpty {
      // Making a trampoline appends drafts, so the targets are found first.
      let breakExit = jumps.contains(.breaks) ? exit(.breakLoop) : -1
      let continueExit = jumps.contains(.continues) ? exit(.continueLoop) : -1
      let returnExit = jumps.contains(.returns) ? exit(.returnValue) : -1
      breakStateIfNeeded(breakExit, continueExit, returnExit)
      if breakExit >= 0 { drafts[current].breakExit = breakExit }
      if continueExit >= 0 { drafts[current].continueExit = continueExit }
      if returnExit >= 0 { drafts[current].returnExit = returnExit }
    }
    drafts[current].add(node, place)
  }

  /// A state has one target for each kind of jump.
  private func breakStateIfNeeded(_ breakExit: Int, _ continueExit: Int, _ returnExit: Int) {
    let draft = drafts[current]
    func differs(_ old: Int, _ new: Int) -> Bool { old >= 0 && new >= 0 && old != new }
    if differs(draft.breakExit, breakExit) || differs(draft.continueExit, continueExit)
      || differs(draft.returnExit, returnExit)
    {
      breakState()
    }
  }

  /// Ends the body and makes the machine.
  func finish() -> StateMachine {
    close {
      $0.transfer = .return_
      $0.node = ConstantNode(.none, truth: false)
    }
    threadJumps()
    // States that nothing reaches have no transfer; they must not run.
    let recipe = lowering.looksAtFrames ? rt.recipe(of: lowering.code) : nil
    let states = drafts.map { State($0, recipe: recipe, rt: rt) }
    return StateMachine(states: states, handlerSlots: handlers.first)
  }
}

// MARK: Threading

extension Splitter {
  /// Jumps to a state that only jumps on go to its target; a state that goes on to one without statements takes over
  /// its transfer. A `return` that nothing stands in the way of leaves at once.
  private func threadJumps() {
    for index in drafts.indices {
      drafts[index].next = target(of: drafts[index].next)
      drafts[index].other = target(of: drafts[index].other)
      drafts[index].breakExit = target(of: drafts[index].breakExit)
      drafts[index].continueExit = target(of: drafts[index].continueExit)
      if drafts[index].returnExit >= 0 {
        drafts[index].returnExit =
          drafts[index].returnExit == finalReturn
          ? Int(StateRecord.leaves) : target(of: drafts[index].returnExit)
      }
    }
    for index in drafts.indices {
      let draft = drafts[index]
      guard draft.isClosed, draft.transfer == .goto, draft.next >= 0, draft.next != index else { continue }
      let next = drafts[draft.next]
      guard next.statements.isEmpty, next.transfer != .goto, next.handler == draft.handler else { continue }
      drafts[index].transfer = next.transfer
      drafts[index].node = next.node
      drafts[index].slot = next.slot
      drafts[index].further = next.further
      drafts[index].next = next.next
      drafts[index].other = next.other
      drafts[index].range = next.range
      drafts[index].liveSlots = next.liveSlots
      drafts[index].end = next.end
    }
  }

  /// Where a jump to a label ends.
  private func target(of label: Int) -> Int {
    var label = label
    var steps = 0
    while label >= 0, steps < drafts.count, drafts[label].isClosed, drafts[label].statements.isEmpty,
      drafts[label].transfer == .goto, drafts[label].next >= 0
    {
      label = drafts[label].next
      steps += 1
    }
    return label
  }
}

extension Runtime {
  /// Lowers the body of a suspending function to states, on its first call.
  func lowerMachine(_ record: CodeRef) throws(Raised) {
    let code = record.pointee.code!.takeUnretainedValue()
    let isFit: Bool
    do throws(SyntaxError) {
      try complete(code)
      var machine = try makeMachine(code, catches: nil)
      if machine.handlerSlots < 0, !machine.catchesNothing { machine = try makeMachine(code, catches: true) }
      isFit = record.pointee.slotCount <= Runtime.mostSlotsOfBody
      if isFit { record.pointee.adopt(machine) }
    } catch { throw raise(error) }
    if !isFit { try checkSlots(record.pointee.slotCount, of: record) }
  }

  /// Whether a body may have regions: a `try`, a `with`, an `async for`, a comprehension that suspends.
  private func catches(_ code: Code, _ scopeID: ScopeID) -> Bool {
    let scopes = code.program.scopes.all
    var id = scopeID + 1
    while id < scopes.count, scopes[id].range.start < scopes[scopeID].range.end {
      if scopes[id].kind == .comprehension, scopes[id].hasAwait { return true }
      id += 1
    }
    switch code.definition {
    case .function(let definition): return Suspensions.mayCatch(definition.body)
    case .generatorExpression(let comprehension): return comprehension.clauses.contains { $0.isAsync }
    case .module, .class_, .comprehension: return true
    }
  }

  private func makeMachine(_ code: Code, catches given: Bool?) throws(SyntaxError) -> StateMachine {
    let scopeID: ScopeID
    switch code.definition {
    case .function(let definition): scopeID = definition.scope
    case .generatorExpression(let comprehension): scopeID = comprehension.scope
    case .comprehension(let id): scopeID = id
    case .class_(let definition): scopeID = definition.scope
    case .module: scopeID = 0
    }
    let lowering = Lowering(self, code, scopeID: scopeID, isSuspending: true)
    let splitter = Splitter(lowering, catches: given ?? catches(code, scopeID))
    switch code.definition {
    case .function(let definition): try splitter.split(definition.body)
    case .generatorExpression(let comprehension): try splitter.splitGeneratorExpression(comprehension)
    case .module(let module):
      if lowering.program.isExpression, let statement = module.body.first, case .expression(let value) = statement.kind
      {
        try splitter.split([Statement(.return(value), statement.range)])
        break
      }
      if let doc = code.docstring, !lowering.program.isInteractive {
        splitter.add(AssignNode(lowering.nameTarget("__doc__", .none), lowering.constant(.str(makeString(doc)))))
      }
      if module.body.contains(where: Lowering.annotates) {
        splitter.add(
          lowering.beginAnnotations(lowering.nameTarget("__annotations__", .none), spill: lowering.take(3)))
      }
      try splitter.split(module.body)
    case .class_, .comprehension: preconditionFailure("neither a class body nor a comprehension is a frame of its own")
    }
    let machine = splitter.finish()
    code.record.pointee.slotCount = max(lowering.mostSlots, code.record.pointee.localCount)
    return machine
  }
}
