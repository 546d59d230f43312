/// `object[index]`.
class SubscriptNode: ValueNode {
  final let object: Operand
  final let index: Operand
  final let spill: Int

  init(_ site: Site, _ object: Node, _ index: Node, spill: Int) {
    self.object = Operand(object)
    self.index = Operand(index)
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let container = try object.evaluate(frame)
    if spill >= 0 { frame[spill] = container }
    let key = try index.evaluate(frame)
    switch container {
    case .list(let list):
      guard case .int(let position) = key else { break }
      let count = list.pointee.count
      let at = position < 0 ? position &+ count : position
      if UInt(bitPattern: at) < UInt(bitPattern: count) { return list[element: at] }
    case .tuple(let tuple):
      guard case .int(let position) = key else { break }
      let count = tuple.pointee.count
      let at = position < 0 ? position &+ count : position
      if UInt(bitPattern: at) < UInt(bitPattern: count) { return tuple.elements[at] }
    case .dict(let dict):
      var entry = -1
      if case .str(let name) = key {
        entry = dict.find(name, hash: rt.hash(of: name))
      } else if case .int(let number) = key {
        entry = dict.find(number, hash: IntHash.of(number))
      } else if case .tuple(let tuple) = key {
        entry = rt.findQuickly(dict, tuple)
      }
      if entry >= 0 { return dict.pointee.entries.unsafelyUnwrapped[entry].value }
    case .str(let string):
      guard case .int(let position) = key else { break }
      let count = string.pointee.length
      let at = position < 0 ? position &+ count : position
      if UInt(bitPattern: at) < UInt(bitPattern: count) {
        if string.isASCII { return .str(rt.strings.characters[Int(string.pointee.bytes[at])]) }
        return .str(rt.character(string, at: at))
      }
    default: break
    }
    return try slow(container, key, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }

  @inline(never)
  private func slow(_ container: Value, _ key: Value, _ frame: FramePointer) throws(Raised) -> Value {
    if let element = rt.nativeElement(container, key) { return element }
    leave(frame)
    rt.top[0] = container
    rt.top[1] = key
    rt.top += 2
    defer { rt.top -= 2 }
    do throws(Raised) { return try rt.getItem(container, index: key) } catch { throw trace(error) }
  }
}

/// The same where both operands are leaves.
final class SubscriptLeavesNode: SubscriptNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if case .int(let position) = index.held(frame) {
      switch object.held(frame) {
      case .list(let list):
        let count = list.pointee.count
        let at = position < 0 ? position &+ count : position
        if UInt(bitPattern: at) < UInt(bitPattern: count) { return list[element: at] }
      case .tuple(let tuple):
        let count = tuple.pointee.count
        let at = position < 0 ? position &+ count : position
        if UInt(bitPattern: at) < UInt(bitPattern: count) { return tuple.elements[at] }
      case .str(let string):
        let count = string.pointee.length
        let at = position < 0 ? position &+ count : position
        if UInt(bitPattern: at) < UInt(bitPattern: count) {
          if string.isASCII { return .str(rt.strings.characters[Int(string.pointee.bytes[at])]) }
          return .str(rt.character(string, at: at))
        }
      default: break
      }
    }
    return try super.evaluate(frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool { try truthOf(try evaluate(frame), frame) }
}

/// `object[index] = value`.
final class SubscriptTarget: TargetNode {
  let object: Operand
  let index: Operand
  let site: ValueNode
  private let rt: Runtime
  /// The first of two slots for the value and the object; -1 if evaluating them runs no script code.
  let spill: Int
  private let areLeaves: Bool

  init(_ site: ValueNode, _ object: Node, _ index: Node, spill: Int) {
    self.object = Operand(object)
    self.index = Operand(index)
    self.site = site
    rt = site.rt
    self.spill = spill
    areLeaves = self.object.isLeaf && self.index.isLeaf
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if !storeInList(value, frame) { try assignAny(value, frame) }
  }

  /// What takes neither script code nor a slot.
  @inline(__always)
  func storeInList(_ value: Value, _ frame: FramePointer) -> Bool {
    if areLeaves, case .list(let list) = object.held(frame), case .int(let position) = index.held(frame) {
      let count = list.pointee.count
      let at = position < 0 ? position &+ count : position
      if UInt(bitPattern: at) < UInt(bitPattern: count) {
        list[element: at] = value
        return true
      }
    }
    return false
  }

  @inline(never)
  func assignAny(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if spill >= 0 {
      frame[spill] = value
      frame[spill + 1] = .none
    }
    let container = try object.evaluate(frame)
    if spill >= 0 { frame[spill + 1] = container }
    let key = try index.evaluate(frame)
    switch container {
    case .list(let list):
      guard case .int(let position) = key else { break }
      let count = list.pointee.count
      let at = position < 0 ? position &+ count : position
      if UInt(bitPattern: at) < UInt(bitPattern: count) {
        list[element: at] = value
        return
      }
    case .dict(let dict):
      if case .str(let name) = key, dict.pointee.header.flags & 1 == 0 {
        rt.setItem(dict, name, value)
        return
      }
      var entry = -1
      if case .int(let number) = key {
        entry = dict.find(number, hash: IntHash.of(number))
      } else if case .tuple(let tuple) = key {
        entry = rt.findQuickly(dict, tuple)
        if entry == -1 {
          dict.insertNew(key, hash: tuple.pointee.hash, value, rt.heap)
          return
        }
      }
      if entry >= 0 {
        dict.pointee.entries.unsafelyUnwrapped[entry].value = value
        return
      }
    default: break
    }
    try slow(container, key, value, frame)
  }

  @inline(never)
  private func slow(_ container: Value, _ key: Value, _ value: Value, _ frame: FramePointer) throws(Raised) {
    if rt.setNativeElement(container, key, value) { return }
    site.leave(frame)
    rt.top[0] = container
    rt.top[1] = key
    rt.top[2] = value
    rt.top += 3
    defer { rt.top -= 3 }
    do throws(Raised) { try rt.setItem(container, index: key, value) } catch { throw site.trace(error) }
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    if spill >= 0 {
      frame[spill] = .none
      frame[spill + 1] = .none
    }
    let container = try object.evaluate(frame)
    if spill >= 0 { frame[spill] = container }
    let key = try index.evaluate(frame)
    site.leave(frame)
    rt.top[0] = container
    rt.top[1] = key
    rt.top += 2
    defer { rt.top -= 2 }
    do throws(Raised) { try rt.deleteItem(container, index: key) } catch { throw site.trace(error) }
  }
}

/// `object[lower:upper]` assigned to or deleted: a slice is made only where lists and ints do not suffice.
final class SliceTarget: TargetNode {
  private let object, lower, upper: Operand
  private let site: ValueNode
  private let rt: Runtime
  /// The first of three slots for the value, the object and the lower bound; -1 if evaluating them runs no script code.
  private let spill: Int

  init(_ site: ValueNode, _ object: Node, _ lower: Node?, _ upper: Node?, spill: Int) {
    self.object = Operand(object)
    self.lower = Operand(lower ?? site.rt.filler)
    self.upper = Operand(upper ?? site.rt.filler)
    self.site = site
    rt = site.rt
    self.spill = spill
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    let (container, first, end) = try evaluateParts(keeping: value, frame)
    if case .list(let list) = container, rt.assignPlainSlice(list, first, end, value) { return }
    try withSlice(container, first, end, value, frame) { (slice) throws(Raised) in
      try rt.setItem(container, index: slice, value)
    }
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    let (container, first, end) = try evaluateParts(keeping: .none, frame)
    try withSlice(container, first, end, .none, frame) { (slice) throws(Raised) in
      try rt.deleteItem(container, index: slice)
    }
  }

  @inline(__always)
  private func evaluateParts(keeping value: Value, _ frame: FramePointer) throws(Raised) -> (Value, Value, Value) {
    if spill >= 0 {
      frame[spill] = value
      for slot in spill + 1...spill + 2 { frame[slot] = .none }
    }
    let container = try object.evaluate(frame)
    if spill >= 0 { frame[spill + 1] = container }
    let first = try lower.evaluate(frame)
    if spill >= 0 { frame[spill + 2] = first }
    return (container, first, try upper.evaluate(frame))
  }

  @inline(never)
  private func withSlice(
    _ container: Value, _ first: Value, _ end: Value, _ value: Value, _ frame: FramePointer,
    _ body: (Value) throws(Raised) -> Void
  ) throws(Raised) {
    site.leave(frame)
    let saved = rt.top
    saved[0] = container
    saved[1] = value
    saved[2] = rt.makeSlice(first, end, .none)
    rt.top = saved + 3
    defer { rt.top = saved }
    do throws(Raised) { try body(saved[2]) } catch { throw site.trace(error) }
  }
}

/// `lower:upper:step`.
final class SliceNode: ValueNode {
  let lower: Node?
  let upper: Node?
  let step: Node?
  /// Two slots for the parts evaluated first.
  let spill: Int

  init(_ site: Site, _ lower: Node?, _ upper: Node?, _ step: Node?, spill: Int) {
    self.lower = lower
    self.upper = upper
    self.step = step
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    frame[spill] = .none
    frame[spill + 1] = .none
    frame[spill] = try lower?.evaluate(frame) ?? .none
    frame[spill + 1] = try upper?.evaluate(frame) ?? .none
    let third = try step?.evaluate(frame) ?? .none
    return rt.makeSlice(frame[spill], frame[spill + 1], third)
  }
}

/// `container[lower:upper:step]`: the slice itself is made only where a built-in sequence and ints do not suffice.
final class SliceOfNode: ValueNode {
  let container: Operand
  let lower, upper, step: Operand
  /// The first of three slots for what is evaluated before a bound that may run script code; -1 if none does.
  let spill: Int

  init(_ site: Site, _ container: Node, _ lower: Node?, _ upper: Node?, _ step: Node?, spill: Int) {
    self.container = Operand(container)
    self.lower = Operand(lower ?? site.rt.filler)
    self.upper = Operand(upper ?? site.rt.filler)
    self.step = Operand(step ?? site.rt.filler)
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let object = try container.evaluate(frame)
    if spill >= 0 {
      frame[spill] = object
      frame[spill + 1] = .none
      frame[spill + 2] = .none
    }
    let first = try lower.evaluate(frame)
    if spill >= 0 { frame[spill + 1] = first }
    let end = try upper.evaluate(frame)
    if spill >= 0 { frame[spill + 2] = end }
    let stride = try step.evaluate(frame)
    if let result = rt.slice(object, first, end, stride) { return result }
    return try slow(object, first, end, stride, frame)
  }

  @inline(never)
  private func slow(
    _ object: Value, _ first: Value, _ end: Value, _ stride: Value, _ frame: FramePointer
  ) throws(Raised) -> Value {
    leave(frame)
    let saved = rt.top
    saved[0] = object
    saved[1] = rt.makeSlice(first, end, stride)
    rt.top = saved + 2
    defer { rt.top = saved }
    do throws(Raised) { return try rt.getItem(object, index: saved[1]) } catch { throw trace(error) }
  }
}
