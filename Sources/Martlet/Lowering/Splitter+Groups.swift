import MartletSyntax

/// `except*` clauses with a suspension in the statement.
extension Splitter {
  /// Five slots: the exception caught, the one handled before, what the clauses raised, what none has taken yet, and
  /// what the current clause took.
  func splitStarHandlers(_ statement: TryStatement, _ range: SourceRange) throws(SyntaxError) {
    let slot = lowering.take(5)
    let savedSlot = slot + 1
    let outer = handler
    let caught = newLabel()
    let end = newLabel()
    add(SaveHandledNode(handlers, savedSlot))
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
    add(BeginGroupNode(rt, slot))
    let cleanup = newLabel()
    handler = cleanup
    breakState()
    for clause in statement.handlers { try splitStarClause(clause, slot) }
    handler = outer
    breakState()
    add(RestoreHandledNode(rt, handlers, savedSlot))
    add(FinishGroupNode(rt, lowering.code.record, slot))
    jump(to: end)
    begin(cleanup)
    add(RestoreHandledNode(rt, handlers, savedSlot))
    close {
      $0.transfer = .reraise
      $0.slot = self.exceptionSlot
    }
    begin(end)
  }

  private func splitStarClause(_ clause: TryStatement.Handler, _ slot: Int) throws(SyntaxError) {
    let body = newLabel()
    let failed = newLabel()
    let next = newLabel()
    let cleanup = handler
    let height = lowering.height
    if let type = clause.type {
      let wanted = try lowering.lower(try reduce(type))
      branch(GroupMatchesNode(lowering.site(clause.range), handlers, slot, wanted), then: body, otherwise: next)
    }
    lowering.height = height
    begin(body)
    let target = clause.name.map { lowering.nameTarget($0, clause.range) }
    if let target { add(AssignNode(target, SlotNode(lowering.site(clause.range), slot + 4))) }
    handler = failed
    breakState()
    try split(clause.body)
    handler = cleanup
    if isReachable {
      breakState()
      if let target { add(UnbindNode(target)) }
      add(RestoreHandledNode(rt, handlers, slot))
      jump(to: next)
    }
    begin(failed)
    add(CollectRaisedNode(rt, exceptionSlot, slot + 2))
    if let target { add(UnbindNode(target)) }
    add(RestoreHandledNode(rt, handlers, slot))
    begin(next)
  }
}
