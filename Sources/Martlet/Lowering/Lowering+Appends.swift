import MartletSyntax

/// The statements `x += y` on local variables in what has been lowered so far, and the loops around them.
struct Appends {
  fileprivate(set) var nodes: [AddToLocalNode] = []
  fileprivate(set) var loops: [AppendingLoopNode] = []
}

/// How often something was seen, by slots.
struct SlotCounts {
  private var counts: [Int] = []

  mutating func count(_ slot: Int) {
    while counts.count <= slot { counts.append(0) }
    counts[slot] += 1
  }

  subscript(slot: Int) -> Int { slot < counts.count ? counts[slot] : 0 }
}

extension Lowering {
  /// `x += y` where `x` is a local variable, as an append; nil for what is no addition.
  func lowerAppend(_ local: LocalTarget, _ sum: Node, _ addend: Expression) -> AddToLocalNode? {
    guard let sum = sum as? AddNode, !binds(addend) else { return nil }
    let node = AddToLocalNode(local.slot, sum)
    appends.nodes.append(node)
    return node
  }

  /// A loop, in which the variables that are read by nothing but appends are found.
  func lowerLoop(_ lower: () throws(SyntaxError) -> StatementNode) throws(SyntaxError) -> StatementNode {
    let before = reads
    let firstAppend = appends.nodes.count
    let firstLoop = appends.loops.count
    let loop = try lower()
    var added = SlotCounts()
    var alone: [Int] = []
    for node in appends.nodes[firstAppend...] {
      if added[node.slot] == 0 { alone.append(node.slot) }
      added.count(node.slot)
    }
    alone.removeAll { reads[$0] - before[$0] != added[$0] }
    if alone.isEmpty { return loop }
    for node in appends.nodes[firstAppend...] where alone.contains(node.slot) { node.isAlone = true }
    for inner in appends.loops[firstLoop...] { alone.forEach(inner.leaveToOuter) }
    let appending = AppendingLoopNode(loop, alone)
    appends.loops.append(appending)
    return appending
  }
}
