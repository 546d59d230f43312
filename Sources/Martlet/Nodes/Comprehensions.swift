import MartletSyntax

/// A list, set or dict comprehension without an await, run in the enclosing frame.
final class ComprehensionNode: ValueNode {
  let kind: Comprehension.Kind
  let first: Node
  let body: ComprehensionClause
  /// The result's slot; the comprehension's variables follow it.
  let spill: Int
  let variableCount: Int
  /// Variables whose slots hold cells.
  let cells: [Int]
  let innerRange: SourceRange

  init(
    _ site: Site, _ kind: Comprehension.Kind, first: Node, body: ComprehensionClause, spill: Int, variableCount: Int,
    cells: [Int], innerRange: SourceRange
  ) {
    self.kind = kind
    self.first = first
    self.body = body
    self.spill = spill
    self.variableCount = variableCount
    self.cells = cells
    self.innerRange = innerRange
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let source = try firstIterable(try first.evaluate(frame), frame, at: range)
    switch kind {
    case .list, .generator: frame[spill] = .list(rt.makeList())
    case .set: frame[spill] = .set(rt.makeSet())
    case .dictionary: frame[spill] = .dict(rt.makeDict())
    }
    for index in 0..<variableCount { frame[spill + 1 + index] = .undefined }
    for slot in cells { frame[slot] = .object(rt.makeCell(.undefined).asObject) }
    do throws(Raised) { try body.runAsFrame(source, frame) } catch { throw trace(error) }
    return frame[spill]
  }
}

extension ValueNode {
  /// The first iterable is asked for its iterator outside the loops' own frame, as tracebacks show.
  @inline(__always)
  final func firstIterable(_ source: Value, _ frame: FramePointer, at range: SourceRange) throws(Raised) -> Value {
    switch source {
    case .list, .tuple: return source
    case .object(let object) where object.pointee.kind == .range: return source
    default:
      leave(frame)
      do throws(Raised) { return try rt.iterator(source) } catch {
        rt.trace(range)
        throw error
      }
    }
  }
}

/// One `for … in … if …` of a comprehension, with what is inside it.
final class ComprehensionClause: ValueNode {
  let target: TargetNode
  /// The target's slot if it is a local variable, or -1.
  let targetSlot: Int
  /// The target is a `TupleTarget` that takes exactly two values.
  private let isPair: Bool
  let conditions: NodeList
  let kind: InnerKind
  /// The iterable of the next clause, the element, or the key.
  let first: Operand
  /// The value of a dict comprehension.
  let second: Operand
  let clause: ComprehensionClause?
  let iterator: Int
  let result: Int

  enum InnerKind { case clause, listElement, setElement, item, reduced }

  enum Inner {
    case clause(iterable: Node, ComprehensionClause)
    case listElement(Node)
    case setElement(Node)
    case item(Node, Node)
    case reduced(Node, Reduction)
  }

  /// What becomes of the elements of a generator expression.
  let reduction: Reduction

  /// - Parameters:
  ///   - iterator: the slot of the iterator.
  ///   - result: the slot of the collection made.
  init(_ site: Site, _ target: TargetNode, _ conditions: [Node], _ inner: Inner, iterator: Int, result: Int) {
    self.target = target
    targetSlot = (target as? LocalTarget)?.slot ?? -1
    isPair = (target as? TupleTarget)?.isPair ?? false
    self.conditions = NodeList(conditions)
    self.iterator = iterator
    self.result = result
    let nodes: (first: Node, second: Node)
    if case .reduced(_, let given) = inner { reduction = given } else { reduction = .list }
    switch inner {
    case .clause(let iterable, let inner): (kind, nodes, clause) = (.clause, (iterable, site.rt.filler), inner)
    case .listElement(let node): (kind, nodes, clause) = (.listElement, (node, site.rt.filler), nil)
    case .setElement(let node): (kind, nodes, clause) = (.setElement, (node, site.rt.filler), nil)
    case .item(let key, let value): (kind, nodes, clause) = (.item, (key, value), nil)
    case .reduced(let node, _): (kind, nodes, clause) = (.reduced, (node, site.rt.filler), nil)
    }
    first = Operand(nodes.first)
    second = Operand(nodes.second)
    super.init(site)
  }

  deinit { conditions.release() }

  /// Runs all the loops, on one call more, as in a frame of their own.
  @inline(__always)
  func runAsFrame(_ iterable: Value, _ frame: FramePointer) throws(Raised) {
    rt.depth += 1
    defer { rt.depth -= 1 }
    if rt.depth > rt.recursionLimit { throw rt.recursionError("maximum recursion depth exceeded") }
    try run(iterable, frame, isIterator: true)
  }

  /// - Parameter isIterator: what is no list, tuple or range has been asked for its iterator.
  func run(_ source: Value, _ frame: FramePointer, isIterator: Bool = false) throws(Raised) {
    frame[iterator + 1] = .none
    if case .object(let object) = source, object.pointee.kind == .range {
      let range = UnsafeMutableRawPointer(object).assumingMemoryBound(to: RangeObject.self).pointee
      frame[iterator] = source
      reserve(range.count, frame)
      var value = range.start
      for _ in 0..<range.count {
        if try takes(.int(value), frame) { try add(frame) }
        value &+= range.step
      }
      return
    }
    if case .list(let list) = source {
      frame[iterator] = source
      reserve(list.pointee.count, frame)
      var index = 0
      while index < list.pointee.count {
        if try takes(list[element: index], frame) { try add(frame) }
        index += 1
      }
      return
    }
    if case .tuple(let tuple) = source {
      frame[iterator] = source
      for index in 0..<tuple.pointee.count where try takes(tuple.elements[index], frame) { try add(frame) }
      return
    }
    frame[iterator] = source
    if !isIterator {
      leave(frame)
      do throws(Raised) { frame[iterator] = try rt.iterator(source) } catch { throw trace(error) }
    }
    if isPair, let pairs = rt.pairs(frame[iterator]) {
      while try bindPair(pairs, frame) { if try passes(frame) { try add(frame) } }
      return
    }
    while true {
      leave(frame)
      let next: Value?
      do throws(Raised) { next = try rt.next(frame[iterator]) } catch { throw trace(error) }
      guard let value = next else { return }
      if try takes(value, frame) { try add(frame) }
    }
  }

  /// Makes room for as many elements as the list will have, if all that is iterated over goes into it.
  private func reserve(_ count: Int, _ frame: FramePointer) {
    guard kind == .listElement, conditions.count == 0, case .list(let list) = frame[result],
      list.pointee.capacity == 0, count > 0, count <= 1 << 16
    else { return }
    list.reserve(count, rt.heap)
    rt.heap.noteAllocation(count * 16)
  }

  /// Binds the next pair; false at the end.
  private func bindPair(_ pairs: IteratorRef, _ frame: FramePointer) throws(Raised) -> Bool {
    rt.budget &-= 1
    if rt.budget < 0 { try rt.safepoint(height >= 0 ? frame + height : rt.top, at: range) }
    let pair = unsafeDowncast(target, to: TupleTarget.self)
    let parts = frame + pair.spill
    // The parts are above the height of the clause.
    if height >= 0 {
      parts[0] = .none
      parts[1] = .none
      rt.top = parts + 2
    }
    do throws(Raised) {
      if try !rt.nextPair(pairs, parts) { return false }
    } catch { throw trace(error) }
    try pair.assignParts(frame)
    return true
  }

  /// Binds the target; whether every condition is true.
  @inline(__always)
  private func takes(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    rt.budget &-= 1
    if rt.budget < 0 {
      frame[iterator + 1] = value
      try rt.safepoint(height >= 0 ? frame + height : rt.top, at: range)
    }
    if targetSlot >= 0 { frame[targetSlot] = value } else { try target.assign(value, frame) }
    return try passes(frame)
  }

  @inline(__always)
  private func passes(_ frame: FramePointer) throws(Raised) -> Bool {
    for index in 0..<conditions.count where !(try conditions.condition(index, frame)) { return false }
    return true
  }

  /// Adds the element for what the target is bound to.
  @inline(__always)
  private func add(_ frame: FramePointer) throws(Raised) {
    if kind == .listElement {
      let value = try first.evaluate(frame)
      if case .list(let list) = frame[result] { list.append(value, rt) }
    } else if kind == .reduced {
      try reduce(try first.evaluate(frame), frame)
    } else {
      try addOther(frame)
    }
  }

  @inline(never)
  private func addOther(_ frame: FramePointer) throws(Raised) {
    switch kind {
    case .listElement, .reduced: break
    case .setElement:
      let value = try first.evaluate(frame)
      leave(frame)
      if case .set(let set) = frame[result] {
        do throws(Raised) { try rt.add(set, value) } catch { throw trace(error) }
      }
    case .item:
      frame[iterator + 1] = try first.evaluate(frame)
      let element = try second.evaluate(frame)
      leave(frame)
      if case .dict(let dict) = frame[result] {
        do throws(Raised) { try rt.setItem(dict, frame[iterator + 1], element) } catch { throw trace(error) }
      }
    case .clause: try clause.unsafelyUnwrapped.run(try first.evaluate(frame), frame)
    }
  }
}
