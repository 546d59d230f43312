/// `object.name`. Cached: the slot by the instance's shape, or a plain class attribute by shape and class version.
final class AttributeNode: ValueNode {
  let object: Operand
  let name: StringRef
  @exclusivity(unchecked) private var cachedShape: ShapeRef?
  @exclusivity(unchecked) private var cachedSlot = 0
  @exclusivity(unchecked) private var cachedVersion = 0

  init(_ site: Site, _ object: Node, _ name: StringRef) {
    self.object = Operand(object)
    self.name = name
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = try object.evaluate(frame)
    if case .instance(let instance) = value, instance.pointee.shape == cachedShape,
      instance.pointee.header.type.pointee.version == cachedVersion
    {
      return instance.pointee.slots[cachedSlot]
    }
    return try slow(value, frame)
  }

  @inline(never)
  private func slow(_ value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    if case .instance(let instance) = value {
      let type = instance.type
      let shape = instance.pointee.shape
      if !type.pointee.flags.contains(.customGet), !shape.pointee.isDictionary {
        let slot = shape.slot(of: name)
        if slot >= 0, !rt.isDataDescriptor(rt.lookup(type, name)) {
          cachedShape = shape
          cachedSlot = slot
          cachedVersion = type.pointee.version
          return instance.pointee.slots[slot]
        }
      }
    }
    do throws(Raised) { return try rt.getAttribute(value, name) } catch { throw trace(error) }
  }
}

/// `object.name = value`. Cached: the slot by the shape, or the shape that adding the name leads to.
final class AttributeTarget: TargetNode {
  let object: Operand
  let name: StringRef
  let site: ValueNode
  /// Where the value is kept while the object is evaluated; -1 if that runs no script code.
  let spill: Int
  @exclusivity(unchecked) private var cachedShape: ShapeRef?
  @exclusivity(unchecked) private var cachedSlot = 0
  @exclusivity(unchecked) private var cachedVersion = 0
  @exclusivity(unchecked) private var addingShape: ShapeRef?
  @exclusivity(unchecked) private var addedShape: ShapeRef?

  init(_ site: ValueNode, _ object: Node, _ name: StringRef, spill: Int) {
    self.object = Operand(object)
    self.name = name
    self.site = site
    self.spill = spill
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if spill >= 0 { frame[spill] = value }
    let target = try object.evaluate(frame)
    if case .instance(let instance) = target,
      instance.pointee.header.type.pointee.version == cachedVersion
    {
      if instance.pointee.shape == cachedShape {
        instance.pointee.slots[cachedSlot] = value
        return
      }
      if instance.pointee.shape == addingShape {
        instance.addSlot(addedShape.unsafelyUnwrapped, value)
        return
      }
    }
    try slow(target, value, frame)
  }

  @inline(never)
  private func slow(_ target: Value, _ value: Value, _ frame: FramePointer) throws(Raised) {
    let rt = site.rt
    site.leave(frame)
    if case .instance(let instance) = target {
      let type = instance.type
      let shape = instance.pointee.shape
      if !type.pointee.flags.contains(.customSet), !type.pointee.flags.contains(.noAttributes),
        !shape.pointee.isDictionary, instance.kind == .instance, !rt.isDataDescriptor(rt.lookup(type, name))
      {
        let slot = shape.slot(of: name)
        if cachedVersion != type.pointee.version {
          cachedShape = nil
          addingShape = nil
        }
        cachedVersion = type.pointee.version
        if slot >= 0 {
          cachedShape = shape
          cachedSlot = slot
          instance.pointee.slots[slot] = value
        } else {
          addingShape = shape
          addedShape = shape.adding(name)
          instance.addSlot(addedShape.unsafelyUnwrapped, value)
        }
        return
      }
    }
    do throws(Raised) { try rt.setAttribute(target, name, value) } catch { throw site.trace(error) }
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    let target = try object.evaluate(frame)
    site.leave(frame)
    do throws(Raised) { try site.rt.deleteAttribute(target, name) } catch { throw site.trace(error) }
  }
}

// MARK: - Subscripts

/// `object[index]`.
final class SubscriptNode: ValueNode {
  let object: Operand
  let index: Operand
  let spill: Int

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
    if case .int(let position) = key {
      if case .list(let list) = container {
        let count = list.pointee.count
        let at = position < 0 ? position &+ count : position
        if at >= 0, at < count { return list[element: at] }
      } else if case .tuple(let tuple) = container {
        let count = tuple.pointee.count
        let at = position < 0 ? position &+ count : position
        if at >= 0, at < count { return tuple.elements[at] }
      }
    } else if case .str(let name) = key, case .dict(let dict) = container {
      let entry = dict.find(name, hash: rt.hash(of: name))
      if entry >= 0 { return dict.pointee.entries.unsafelyUnwrapped[entry].value }
    }
    return try slow(container, key, frame)
  }

  @inline(never)
  private func slow(_ container: Value, _ key: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    rt.top[0] = container
    rt.top[1] = key
    rt.top += 2
    defer { rt.top -= 2 }
    do throws(Raised) { return try rt.getItem(container, index: key) } catch { throw trace(error) }
  }
}

/// `object[index] = value`.
final class SubscriptTarget: TargetNode {
  let object: Operand
  let index: Operand
  let site: ValueNode
  /// The first of two slots for the value and the object; -1 if evaluating them runs no script code.
  let spill: Int

  init(_ site: ValueNode, _ object: Node, _ index: Node, spill: Int) {
    self.object = Operand(object)
    self.index = Operand(index)
    self.site = site
    self.spill = spill
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if spill >= 0 {
      frame[spill] = value
      frame[spill + 1] = .none
    }
    let container = try object.evaluate(frame)
    if spill >= 0 { frame[spill + 1] = container }
    let key = try index.evaluate(frame)
    if case .list(let list) = container, case .int(let position) = key {
      let count = list.pointee.count
      let at = position < 0 ? position &+ count : position
      if at >= 0, at < count {
        list[element: at] = value
        return
      }
    }
    try slow(container, key, value, frame)
  }

  @inline(never)
  private func slow(_ container: Value, _ key: Value, _ value: Value, _ frame: FramePointer) throws(Raised) {
    let rt = site.rt
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
    let rt = site.rt
    site.leave(frame)
    rt.top[0] = container
    rt.top[1] = key
    rt.top += 2
    defer { rt.top -= 2 }
    do throws(Raised) { try rt.deleteItem(container, index: key) } catch { throw site.trace(error) }
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

/// `a, *b = value`.
final class TupleTarget: TargetNode {
  let targets: TargetList
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
  }

  deinit { targets.release() }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    let rt = site.rt
    let parts = frame + spill
    if star < 0 {
      if case .tuple(let tuple) = value, tuple.pointee.count == targets.count {
        for index in 0..<targets.count { parts[index] = tuple.elements[index] }
        for index in 0..<targets.count { try targets.assign(index, parts[index], frame) }
        return
      }
    }
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
    for index in 0..<targets.count { try targets.assign(index, parts[index], frame) }
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    for index in 0..<targets.count { try targets.delete(index, frame) }
  }
}
