/// `a, *b = value`.
final class TupleTarget: TargetNode {
  let targets: TargetList
  /// The slots of the targets if all of them are local variables.
  private let slots: UnsafeMutablePointer<Int>?
  /// The slots of a pair of local variables, or -1.
  private let pairFirst, pairSecond: Int
  /// The index of the starred target, or -1.
  let star: Int
  let site: ValueNode
  /// The first of `targets.count` slots for the parts.
  let spill: Int

  init(_ site: ValueNode, _ targets: [TargetNode], star: Int, spill: Int) {
    self.targets = TargetList(targets)
    self.star = star
    self.site = site
    self.spill = spill
    let locals = targets.compactMap { ($0 as? LocalTarget)?.slot ?? ($0 as? SlotTarget)?.slot }
    if locals.count == targets.count, star < 0 {
      slots = .allocate(capacity: max(1, locals.count))
      slots!.initialize(from: locals, count: locals.count)
    } else {
      slots = nil
    }
    let isPair = slots != nil && locals.count == 2
    pairFirst = isPair ? locals[0] : -1
    pairSecond = isPair ? locals[1] : -1
  }

  deinit {
    targets.release()
    slots?.deallocate()
  }

  /// Whether it takes exactly two values.
  var isPair: Bool { star < 0 && targets.count == 2 }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if pairFirst >= 0, case .tuple(let tuple) = value, tuple.pointee.count == 2 {
      let second = tuple.elements[1]
      frame[pairFirst] = tuple.elements[0]
      frame[pairSecond] = second
      return
    }
    if star < 0 {
      let elements: UnsafeMutablePointer<Value>
      let count: Int
      switch value {
      case .tuple(let tuple): (elements, count) = (tuple.elements, tuple.pointee.count)
      case .list(let list) where list.pointee.count > 0:
        (elements, count) = (list.pointee.elements.unsafelyUnwrapped, list.pointee.count)
      default: return try unpack(value, frame)
      }
      guard count == targets.count else { return try unpack(value, frame) }
      if let slots {
        for index in 0..<count { frame[slots[index]] = elements[index] }
        return
      }
      let parts = frame + spill
      for index in 0..<count { parts[index] = elements[index] }
      return try assignParts(frame)
    }
    try unpack(value, frame)
  }

  /// Assigns what has been put into the slots of the parts.
  @inline(__always)
  func assignParts(_ frame: FramePointer) throws(Raised) {
    let parts = frame + spill
    if let slots {
      for index in 0..<targets.count { frame[slots[index]] = parts[index] }
      return
    }
    for index in 0..<targets.count { try targets.assign(index, parts[index], frame) }
  }

  @inline(never)
  private func unpack(_ value: Value, _ frame: FramePointer) throws(Raised) {
    let rt = site.rt
    let parts = frame + spill
    for index in 0..<targets.count { parts[index] = .none }
    if site.height >= 0 { rt.top = parts + targets.count }
    let saved = rt.top
    saved[0] = value
    rt.top = saved + 1
    do throws(Raised) {
      if star < 0 {
        try rt.unpack(value, count: targets.count, into: parts)
      } else {
        try rt.unpack(value, before: star, after: targets.count - star - 1, into: parts)
      }
    } catch { throw site.trace(error) }
    rt.top = saved
    try assignParts(frame)
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    for index in 0..<targets.count { try targets.delete(index, frame) }
  }
}

/// `a, b = x, y`: as many values as targets, and no tuple in between.
final class AssignEachNode: StatementNode {
  let target: TupleTarget
  let values: OperandList

  /// The values are evaluated into the slots of the target's parts.
  init(_ target: TupleTarget, _ values: [Node]) {
    self.target = target
    self.values = OperandList(values)
  }

  deinit { values.release() }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let parts = frame + target.spill
    for index in 0..<values.count { parts[index] = try values.evaluate(index, frame) }
    try target.assignParts(frame)
    return .normal
  }
}

/// `a, b = x, y` of two local variables.
final class AssignPairNode: StatementNode {
  let firstSlot, secondSlot: Int
  let first, second: Operand
  /// Where the first value is kept while the second is evaluated; -1 if that runs no script code.
  let spill: Int

  init(_ firstSlot: Int, _ secondSlot: Int, _ first: Node, _ second: Node, spill: Int) {
    self.firstSlot = firstSlot
    self.secondSlot = secondSlot
    self.first = Operand(first)
    self.second = Operand(second)
    self.spill = spill
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let a = try first.evaluate(frame)
    if spill >= 0 { frame[spill] = a }
    let b = try second.evaluate(frame)
    frame[firstSlot] = a
    frame[secondSlot] = b
    return .normal
  }
}
