/// `object.name`. The slot in instances of one shape is cached; what else can be is in an `AttributeCache`.
final class AttributeNode: ValueNode {
  let object: Operand
  let name: StringRef
  @exclusivity(unchecked) private var cachedShape: ShapeRef?
  @exclusivity(unchecked) private var cachedSlot = 0
  @exclusivity(unchecked) private var cachedVersion = 0
  @exclusivity(unchecked) private var cache = AttributeCache()

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
    return try other(value, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }

  @inline(never)
  private func other(_ value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    switch cache.find(value, name) {
    case .value(let found): return found
    case .property(let getter):
      leave(frame)
      do throws(Raised) { return try rt.call(getter, value) } catch { throw trace(error) }
    case .nothing: return try slow(value, frame)
    }
  }

  private func slow(_ value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    if case .instance(let instance) = value, let slot = rt.slot(in: instance, of: name) {
      if cachedShape == nil || cachedVersion != instance.type.pointee.version {
        cachedShape = instance.pointee.shape
        cachedSlot = slot
        cachedVersion = instance.type.pointee.version
      } else {
        cache.remember(instance, slot: slot)
      }
      return instance.pointee.slots[slot]
    }
    cache.remember(value, name, rt)
    do throws(Raised) { return try rt.getAttribute(value, name) } catch { throw trace(error) }
  }
}

/// Where an attribute that is not in the slot a node expects was found the last time: in instances of another shape, in
/// the class of an instance, in a class, in a module.
///
/// An entry of a namespace is read where it lies, so that a new value of the same name is seen.
struct AttributeCache {
  private enum Kind {
    case none, slot, member, entryOfClass, property, elementOfTuple, classOfInstance, ofClass, ofModule
  }
  enum Found {
    case nothing
    case value(Value)
    /// The getter of a property.
    case property(Value)
  }

  private var kind = Kind.none
  /// The shape, class or module that the object has or is.
  private var key: UnsafeMutableRawPointer?
  private var version = 0
  /// The slot of an instance, or the index of the entry of a module's namespace.
  private var slot = 0
  private var entry: UnsafeMutablePointer<DictEntry>?
  private var getter = Value.undefined

  @inline(__always)
  func find(_ object: Value, _ name: StringRef) -> Found {
    switch kind {
    case .none: return .nothing
    case .slot, .member, .entryOfClass, .property, .elementOfTuple, .classOfInstance:
      guard case .instance(let instance) = object, UnsafeMutableRawPointer(instance.pointee.shape) == key,
        instance.type.pointee.version == version
      else { return .nothing }
      switch kind {
      case .slot: return .value(instance.pointee.slots[slot])
      case .member:
        // It may be unbound.
        let value = instance.pointee.slots[slot]
        return value.isUndefined ? .nothing : .value(value)
      case .property: return .property(getter)
      case .classOfInstance: return .value(.type(instance.type))
      case .elementOfTuple:
        guard case .tuple(let tuple) = instance.pointee.slots[0], slot < tuple.pointee.count else { return .nothing }
        return .value(tuple.elements[slot])
      default: return .value(entry.unsafelyUnwrapped.pointee.value)
      }
    case .ofClass:
      guard case .type(let type) = object, UnsafeMutableRawPointer(type) == key, type.pointee.version == version else {
        return .nothing
      }
      return .value(entry.unsafelyUnwrapped.pointee.value)
    case .ofModule:
      guard case .object(let header) = object, UnsafeMutableRawPointer(header) == key,
        let value = UnsafeMutableRawPointer(header).assumingMemoryBound(to: ModuleObject.self)
          .value(of: name, at: slot)
      else { return .nothing }
      return .value(value)
    }
  }

  mutating func remember(_ instance: InstanceRef, slot: Int) {
    kind = .slot
    key = UnsafeMutableRawPointer(instance.pointee.shape)
    version = instance.type.pointee.version
    self.slot = slot
  }

  /// Remembers where the attribute is, if it is in a namespace and is got by reading it or by calling a getter.
  mutating func remember(_ object: Value, _ name: StringRef, _ rt: Runtime) {
    kind = .none
    switch object {
    case .instance(let instance):
      let type = instance.type
      let shape = instance.pointee.shape
      guard !type.pointee.flags.contains(.customGet), let found = rt.entry(of: name, in: type) else { return }
      key = UnsafeMutableRawPointer(shape)
      version = type.pointee.version
      let value = found.pointee.value
      let member = rt.memberIndex(value)
      if member >= 0 {
        kind = .member
        slot = member
        return
      }
      guard !shape.pointee.isDictionary, instance.kind == .instance else { return }
      if case .object(let object) = value, object.pointee.kind == .property {
        let property = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
        if name.hasText("__class__"), rt.lookup(rt.types.object, name).isIdentical(to: value) {
          kind = .classOfInstance
          return
        }
        if object.pointee.flags > 0, type.pointee.flags.contains(.hasNativeValue),
          case .tuple = instance.pointee.slots[0]
        {
          slot = Int(object.pointee.flags) - 1
          kind = .elementOfTuple
          return
        }
        guard case .function = property.pointee.a else { return }
        getter = property.pointee.a
        kind = .property
      } else if value.isPlainData, shape.slot(of: name) < 0 {
        entry = found
        kind = .entryOfClass
      }
    case .type(let type):
      guard type.pointee.metaclass == rt.types.type, !rt.isDataDescriptor(rt.lookup(rt.types.type, name)),
        let found = rt.entry(of: name, in: type)
      else { return }
      switch found.pointee.value {
      case .function, .type: break
      case let value where value.isPlainData: break
      default: return
      }
      key = UnsafeMutableRawPointer(type)
      version = type.pointee.version
      entry = found
      kind = .ofClass
    case .object(let header) where header.pointee.kind == .module && header.pointee.type == rt.types.module:
      let dict = UnsafeMutableRawPointer(header).assumingMemoryBound(to: ModuleObject.self).pointee.dict
      let index = dict.find(name, hash: rt.hash(of: name))
      guard index >= 0 else { return }
      key = UnsafeMutableRawPointer(header)
      slot = index
      kind = .ofModule
    default: break
    }
  }
}

extension Value {
  /// Neither a descriptor nor anything that may be one: as an attribute of a class it is its own value.
  var isPlainData: Bool {
    switch self {
    case .none, .bool, .int, .float, .str, .list, .tuple, .dict, .set: true
    default: false
    }
  }
}

extension UnsafeMutablePointer where Pointee == ModuleObject {
  /// The value of a name whose entry was at an index of the namespace, if it still is.
  @inline(__always)
  func value(of name: StringRef, at index: Int) -> Value? {
    let dict = pointee.dict
    guard index < dict.pointee.used else { return nil }
    let entry = dict.pointee.entries.unsafelyUnwrapped + index
    guard case .str(let key) = entry.pointee.key, key == name else { return nil }
    return entry.pointee.value
  }
}

extension Runtime {
  /// The slot of an attribute that is found in the instance itself, whatever its class has.
  func slot(in instance: InstanceRef, of name: StringRef) -> Int? {
    let shape = instance.pointee.shape
    if instance.type.pointee.flags.contains(.customGet) || shape.pointee.isDictionary { return nil }
    let slot = shape.slot(of: name)
    return slot >= 0 && !isDataDescriptor(lookup(instance.type, name)) ? slot : nil
  }

  /// The entry of an attribute in the namespace of a class or of one it derives from. It stays where it is while the
  /// class keeps its version.
  func entry(of name: StringRef, in type: TypeRef) -> UnsafeMutablePointer<DictEntry>? {
    let hash = hash(of: name)
    for index in 0..<type.pointee.mroCount {
      let candidate = type.pointee.mro[index]
      populate(candidate)
      let found = candidate.pointee.dict.find(name, hash: hash)
      if found >= 0 { return candidate.pointee.dict.pointee.entries.unsafelyUnwrapped + found }
    }
    return nil
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
      let member = type.pointee.flags.contains(.customSet) ? -1 : rt.memberIndex(rt.lookup(type, name))
      if member >= 0 {
        if cachedVersion != type.pointee.version { addingShape = nil }
        cachedVersion = type.pointee.version
        cachedShape = shape
        cachedSlot = member
        instance.pointee.slots[member] = value
        return
      }
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
