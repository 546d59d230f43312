import MartletSyntax

/// `for target in iterable`. Lists, tuples, ranges and ASCII strings are walked without an iterator; where an iterator yields pairs to two
/// targets, no tuple is made of them.
class ForNode: StatementNode {
  final let rt: Runtime
  final let range: SourceRange
  final let target: TargetNode
  /// The target's slot if it is a local variable, or -1.
  final let targetSlot: Int
  final let iterable: Node
  final let body: StatementNode
  final let otherwise: StatementNode
  /// The slot of the iterator.
  final let iterator: Int
  final let height: Int
  private final let origin: GeneratorOrigin
  /// Where the window of a call in `iterable` begins, -1 for the top.
  private final let windowHeight: Int

  init(
    _ site: Site, _ target: TargetNode, _ iterable: Node, _ body: StatementNode, _ otherwise: StatementNode?,
    iterator: Int
  ) {
    rt = site.rt
    range = site.range
    height = site.height
    self.target = target
    targetSlot = (target as? LocalTarget)?.slot ?? -1
    self.iterable = iterable
    origin = GeneratorOrigin(iterable)
    windowHeight = (iterable.unplaced as? ValueNode)?.height ?? -1
    self.body = body
    self.otherwise = otherwise ?? site.rt.emptyStatement
    self.iterator = iterator
  }

  @inline(__always)
  private func bind(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if targetSlot >= 0 { frame[targetSlot] = value } else { try target.assign(value, frame) }
  }

  @inline(__always)
  private func backEdge(_ frame: FramePointer) throws(Raised) {
    rt.budget &-= 1
    if rt.budget < 0 { try rt.safepoint(height >= 0 ? frame + height : rt.top, at: range) }
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let source = try iterable.evaluate(frame)
    // The window lies where the iterator is going to be.
    origin.claim(source, windowHeight >= 0 ? frame + windowHeight : rt.top)
    frame[iterator] = source
    frame[iterator + 1] = .none
    switch source {
    case .object(let object) where object.pointee.kind == .range:
      let progression = UnsafeMutableRawPointer(object).assumingMemoryBound(to: RangeObject.self).pointee
      var value = progression.start
      for _ in 0..<progression.count {
        try bind(.int(value), frame)
        value &+= progression.step
        switch try body.execute(frame) {
        case .normal, .continueLoop: break
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
        try backEdge(frame)
      }
    case .list(let list):
      var index = 0
      while index < list.pointee.count {
        try bind(list[element: index], frame)
        index += 1
        switch try body.execute(frame) {
        case .normal, .continueLoop: break
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
        try backEdge(frame)
      }
    case .tuple(let tuple):
      var index = 0
      while index < tuple.pointee.count {
        try bind(tuple.elements[index], frame)
        index += 1
        switch try body.execute(frame) {
        case .normal, .continueLoop: break
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
        try backEdge(frame)
      }
    case .str(let string) where string.isASCII:
      var index = 0
      while index < string.pointee.byteCount {
        try bind(.str(rt.strings.characters[Int(string.pointee.bytes[index])]), frame)
        index += 1
        switch try body.execute(frame) {
        case .normal, .continueLoop: break
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
        try backEdge(frame)
      }
    case .str(let string):
      var index = 0
      while index < string.pointee.byteCount {
        try bind(.str(rt.character(string, &index)), frame)
        switch try body.execute(frame) {
        case .normal, .continueLoop: break
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
        try backEdge(frame)
      }
    case .dict(let dict):
      let count = dict.pointee.count
      var left = count
      var index = 0
      while dict.pointee.count == count, let entry = dict.nextEntry(&index) {
        if left == 0 { throw changed("dictionary keys changed during iteration", frame) }
        left -= 1
        try bind(entry.pointee.key, frame)
        switch try body.execute(frame) {
        case .normal, .continueLoop: break
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
        try backEdge(frame)
      }
      if dict.pointee.count != count { throw changed("dictionary changed size during iteration", frame) }
    default:
      if let completion = try iterate(source, frame) { return completion }
    }
    frame[iterator] = .none
    return try otherwise.execute(frame)
  }

  /// The error of a dict that the body changed.
  @inline(never)
  private func changed(_ message: String, _ frame: FramePointer) -> Raised {
    if height >= 0 { rt.top = frame + height }
    return trace(rt.runtimeError(message))
  }

  /// The loop over any iterator; nil when it is exhausted.
  @inline(never)
  private func iterate(_ source: Value, _ frame: FramePointer) throws(Raised) -> Completion? {
    if height >= 0 { rt.top = frame + height }
    do throws(Raised) { frame[iterator] = try rt.iterator(source) } catch {
      frame[iterator] = .none
      throw trace(error)
    }
    let pairs = pairs(frame[iterator])
    if case .object(let object) = frame[iterator], object.pointee.kind == .iterator {
      let state = UnsafeMutableRawPointer(object).assumingMemoryBound(to: IteratorObject.self)
      switch state.pointee.variant {
      case .dictKeys, .dictValues: return try walk(state, frame)
      default: break
      }
    }
    while true {
      if let pairs {
        if try !bindPair(pairs, frame) { return nil }
      } else {
        if height >= 0 { rt.top = frame + height }
        let next: Value?
        do throws(Raised) { next = try rt.next(frame[iterator]) } catch { throw trace(error) }
        guard let value = next else { return nil }
        try bind(value, frame)
      }
      let completion: Completion
      do throws(Raised) { completion = try body.execute(frame) } catch {
        closeLoop(frame)
        throw error
      }
      switch completion {
      case .normal, .continueLoop: break
      case .breakLoop:
        closeLoop(frame)
        return .normal
      case .returned(let value):
        frame[iterator + 1] = value
        closeLoop(frame)
        return .returned(value)
      }
      try backEdge(frame)
    }
  }

  /// The loop over the keys or values of a dict.
  private func walk(_ state: IteratorRef, _ frame: FramePointer) throws(Raised) -> Completion? {
    let isOfKeys = state.pointee.variant == .dictKeys
    while true {
      if height >= 0 { rt.top = frame + height }
      let next: UnsafeMutablePointer<DictEntry>?
      do throws(Raised) { next = try rt.nextEntry(state) } catch { throw trace(error) }
      guard let entry = next else { return nil }
      try bind(isOfKeys ? entry.pointee.key : entry.pointee.value, frame)
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      try backEdge(frame)
    }
  }

  /// The iterator if it yields pairs and the target takes two values.
  func pairs(_ iterator: Value) -> IteratorRef? { nil }

  /// Binds the next pair; false at the end.
  func bindPair(_ pairs: IteratorRef, _ frame: FramePointer) throws(Raised) -> Bool { false }

  /// Leaving the loop early closes a generator that only the loop holds, as CPython's reference count would.
  private func closeLoop(_ frame: FramePointer) {
    let held = frame[iterator]
    guard case .object(let object) = held, object.pointee.kind == .generator, ObjectFlags.isUnshared(object) else {
      return
    }
    if height >= 0 { rt.top = frame + height }
    rt.closeAbandoned(held)
    frame[iterator] = .none
  }

  @inline(never)
  fileprivate func trace(_ error: Raised) -> Raised {
    rt.trace(range)
    return error
  }
}

/// A loop whose target takes exactly two values.
final class ForPairNode: ForNode {
  private let pair: TupleTarget

  init(
    _ site: Site, _ target: TupleTarget, _ iterable: Node, _ body: StatementNode, _ otherwise: StatementNode?,
    iterator: Int
  ) {
    pair = target
    super.init(site, target, iterable, body, otherwise, iterator: iterator)
  }

  override func pairs(_ iterator: Value) -> IteratorRef? { rt.pairs(iterator) }

  override func bindPair(_ pairs: IteratorRef, _ frame: FramePointer) throws(Raised) -> Bool {
    let parts = frame + pair.spill
    // The parts are above the height of the loop.
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
}
