/// `object.name`. The slot in instances of one shape is cached; what else can be is in a `SlotCache` for other shapes
/// and an `AttributeCache`.
class AttributeNode: ValueNode {
  final let object: Operand
  final let name: StringRef
  @exclusivity(unchecked) fileprivate final var cachedShape: ShapeRef?
  @exclusivity(unchecked) fileprivate final var cachedSlot = 0
  @exclusivity(unchecked) fileprivate final var cachedVersion = 0
  @exclusivity(unchecked) private final var slots = SlotCache()
  @exclusivity(unchecked) private final var cache = AttributeCache()

  init(_ site: Site, _ object: Node, _ name: StringRef) {
    self.object = Operand(object)
    self.name = name
    super.init(site)
  }

  deinit { slots.deallocate() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = try object.evaluate(frame)
    if let result = quickly(value) { return result }
    return try other(value, frame)
  }

  @inline(__always)
  fileprivate final func quickly(_ value: Value) -> Value? {
    guard case .instance(let instance) = value, instance.pointee.shape == cachedShape,
      instance.pointee.header.type.pointee.version == cachedVersion
    else { return nil }
    return instance.pointee.slots[cachedSlot]
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }

  @inline(never)
  fileprivate final func other(_ frame: FramePointer) throws(Raised) -> Value {
    try other(try object.evaluate(frame), frame)
  }

  @inline(never)
  private final func other(_ value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    if case .instance(let instance) = value, let entry = slots.find(instance) {
      return instance.pointee.slots[entry.pointee.slot]
    }
    switch cache.find(value, name) {
    case .value(let found): return found
    case .property(let getter):
      leave(frame)
      let saved = rt.top
      saved[0] = value
      rt.top = saved + 1
      defer { rt.top = saved }
      do throws(Raised) { return try rt.call(getter, value) } catch {
        rt.noteMissing(value, name)
        throw trace(error)
      }
    case .nothing: return try slow(value, frame)
    }
  }

  private func slow(_ value: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    if case .instance(let instance) = value, let slot = rt.slot(in: instance, of: name) {
      if cachedShape == nil || cachedShape == instance.pointee.shape {
        cachedShape = instance.pointee.shape
        cachedSlot = slot
        cachedVersion = instance.type.pointee.version
      } else {
        slots.remember(instance, slot)
      }
      return instance.pointee.slots[slot]
    }
    cache.remember(value, name, rt)
    do throws(Raised) { return try rt.getAttribute(value, name) } catch { throw trace(error) }
  }
}

/// `object.name` of a leaf.
final class AttributeOfLeafNode: AttributeNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let result = quickly(object.held(frame)) { return result }
    return try other(frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool { try truthOf(try evaluate(frame), frame) }
}

/// `object.name.name` of a leaf.
final class AttributeOfAttributeNode: AttributeNode {
  private let inner: AttributeOfLeafNode

  init(_ site: Site, _ inner: AttributeOfLeafNode, _ name: StringRef) {
    self.inner = inner
    super.init(site, inner, name)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let object = inner.quickly(inner.object.held(frame)), let result = quickly(object) { return result }
    return try other(frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool { try truthOf(try evaluate(frame), frame) }
}

/// The slots of an attribute in instances of up to four shapes.
struct SlotCache {
  struct Entry {
    var shape: ShapeRef?
    var version: Int
    var slot: Int
    /// The shape that adding the attribute leads to; nil where instances of the shape have it.
    var added: ShapeRef?
  }

  private static let count = 4
  private var entries: UnsafeMutablePointer<Entry>?
  /// Which entry is given up next.
  private var next = 0

  func deallocate() { entries?.deallocate() }

  @inline(__always)
  func find(_ instance: InstanceRef) -> UnsafeMutablePointer<Entry>? {
    guard let entries else { return nil }
    let shape = instance.pointee.shape
    for index in 0..<SlotCache.count where entries[index].shape == shape {
      return entries[index].version == instance.type.pointee.version ? entries + index : nil
    }
    return nil
  }

  mutating func remember(_ instance: InstanceRef, _ slot: Int, added: ShapeRef? = nil) {
    let entries = self.entries ?? .allocate(capacity: SlotCache.count)
    if self.entries == nil {
      entries.initialize(repeating: Entry(shape: nil, version: 0, slot: 0, added: nil), count: SlotCache.count)
      self.entries = entries
    }
    let shape = instance.pointee.shape
    let entry = Entry(shape: shape, version: instance.type.pointee.version, slot: slot, added: added)
    if let old = (0..<SlotCache.count).first(where: { entries[$0].shape == shape }) {
      entries[old] = entry
    } else {
      entries[next] = entry
      next = (next + 1) % SlotCache.count
    }
  }
}

/// Where an attribute that is not in a slot was found the last time: in the class of an instance, in a class, in a module.
///
/// An entry of a namespace is read where it lies, so that a new value of the same name is seen.
struct AttributeCache {
  private enum Kind { case none, member, entryOfClass, property, elementOfTuple, classOfInstance, ofClass, ofModule }
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
    case .member, .entryOfClass, .property, .elementOfTuple, .classOfInstance:
      guard case .instance(let instance) = object, UnsafeMutableRawPointer(instance.pointee.shape) == key,
        instance.type.pointee.version == version
      else { return .nothing }
      switch kind {
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
        if object.pointee.flags > 0, object.pointee.type != rt.types.property,
          type.pointee.flags.contains(.hasNativeValue),
          case .tuple = instance.pointee.slots[0]
        {
          slot = Int(object.pointee.flags) - 1
          kind = .elementOfTuple
          return
        }
        // An AttributeError of the getter leads to `__getattr__`.
        if type.pointee.flags.contains(.fallsBack) { return }
        switch property.pointee.a {
        case .function: break
        case .object(let getter) where getter.pointee.kind == .builtin: break
        case .object(let getter)
        where getter.pointee.flags & NativeObject.callableFlag != 0 && getter.pointee.kind == .native:
          // A property that stands for a member.
          let callable = UnsafeMutableRawPointer(getter).assumingMemoryBound(to: NativeObject.self).pointee.payload
          guard let attribute = unsafeDowncast(callable.takeUnretainedValue(), to: NativeCallable.self).attribute else {
            return
          }
          slot = rt.memberIndex(rt.lookup(type, attribute))
          if slot >= 0 { kind = .member }
          return
        default: return
        }
        getter = property.pointee.a
        kind = .property
      } else if case .instance(let descriptor) = value, descriptor.type == rt.moduleState.enumProperty,
        let property = rt.unwrap(value).object(.property, as: QuadObject.self), case .function = property.pointee.a,
        !type.pointee.flags.contains(.fallsBack)
      {
        getter = property.pointee.a
        kind = .property
      } else if value.isPlainData, shape.slot(of: name) < 0 {
        entry = found
        kind = .entryOfClass
      }
    case .type(let type):
      let metaclass = type.pointee.metaclass
      guard !metaclass.pointee.flags.contains(.customGet), !rt.isDataDescriptor(rt.lookup(metaclass, name)),
        let found = rt.entry(of: name, in: type)
      else { return }
      switch found.pointee.value {
      case .function: break
      case .type(let value) where rt.special(value.pointee.metaclass, .get) == nil: break
      // A member of an enumeration: what has it for its class is none of a descriptor's.
      case .instance(let instance) where instance.type == type && rt.special(type, .get) == nil: break
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
}

/// `object.name = value`. Cached: the slot by the shape, or the shape that adding the name leads to; of one shape in the
/// node, of others in a `SlotCache`.
final class AttributeTarget: TargetNode {
  let object: Operand
  let name: StringRef
  let site: ValueNode
  /// Where the value is kept while the object is evaluated; -1 if that runs no script code.
  let spill: Int
  @exclusivity(unchecked) private var cachedShape: ShapeRef?
  @exclusivity(unchecked) private var cachedSlot = 0
  @exclusivity(unchecked) private var cachedVersion = 0
  /// The shape that adding the attribute leads to; nil where instances of the cached shape have it.
  @exclusivity(unchecked) private var addedShape: ShapeRef?
  @exclusivity(unchecked) private var slots = SlotCache()

  init(_ site: ValueNode, _ object: Node, _ name: StringRef, spill: Int) {
    self.object = Operand(object)
    self.name = name
    self.site = site
    self.spill = spill
  }

  deinit { slots.deallocate() }

  /// Stores in an instance of the cached shape, which has the attribute; the object is a leaf.
  @inline(__always)
  func storeQuickly(_ value: Value, _ frame: FramePointer) -> Bool {
    guard case .instance(let instance) = object.held(frame), instance.pointee.shape == cachedShape,
      instance.pointee.header.type.pointee.version == cachedVersion, addedShape == nil
    else { return false }
    instance.pointee.slots[cachedSlot] = value
    return true
  }

  override func assign(_ value: Value, _ frame: FramePointer) throws(Raised) {
    if spill >= 0 { frame[spill] = value }
    let target = try object.evaluate(frame)
    if case .instance(let instance) = target, instance.pointee.shape == cachedShape,
      instance.pointee.header.type.pointee.version == cachedVersion
    {
      if let addedShape {
        instance.addSlot(addedShape, value)
      } else {
        instance.pointee.slots[cachedSlot] = value
      }
      return
    }
    try other(target, value, frame)
  }

  @inline(never)
  private func other(_ target: Value, _ value: Value, _ frame: FramePointer) throws(Raised) {
    guard case .instance(let instance) = target, let entry = slots.find(instance) else {
      return try slow(target, value, frame)
    }
    if let added = entry.pointee.added {
      instance.addSlot(added, value)
    } else {
      instance.pointee.slots[entry.pointee.slot] = value
    }
  }

  private func slow(_ target: Value, _ value: Value, _ frame: FramePointer) throws(Raised) {
    let rt = site.rt
    site.leave(frame)
    if case .instance(let instance) = target, !instance.type.pointee.flags.contains(.customSet) {
      let type = instance.type
      let shape = instance.pointee.shape
      let attribute = rt.lookup(type, name)
      var slot = rt.memberIndex(attribute)
      var added: ShapeRef?
      if slot < 0, !type.pointee.flags.contains(.noAttributes), !shape.pointee.isDictionary,
        instance.kind == .instance, !rt.isDataDescriptor(attribute)
      {
        slot = shape.slot(of: name)
        if slot < 0 { added = shape.adding(name) }
      }
      if slot >= 0 || added != nil {
        if cachedShape == nil || cachedShape == shape {
          cachedShape = shape
          cachedSlot = slot
          cachedVersion = type.pointee.version
          addedShape = added
        } else {
          slots.remember(instance, slot, added: added)
        }
        if let added { instance.addSlot(added, value) } else { instance.pointee.slots[slot] = value }
        return
      }
    }
    do throws(Raised) { try rt.setAttribute(target, name, value) } catch { throw site.trace(error) }
  }

  override func delete(_ frame: FramePointer) throws(Raised) {
    // Nothing is kept in the slot, but the collector looks at it.
    if spill >= 0 { frame[spill] = .none }
    let target = try object.evaluate(frame)
    site.leave(frame)
    do throws(Raised) { try site.rt.deleteAttribute(target, name) } catch { throw site.trace(error) }
  }
}
