#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Making classes and finding attributes in them.
extension Runtime {
  // MARK: Bootstrapping

  /// A class without a name, bases or namespace, to be finished.
  func allocateType(metaclass: TypeRef?) -> TypeRef {
    let type = heap.allocate(
      TypeObject.self, kind: .type, type: metaclass ?? UnsafeMutablePointer(bitPattern: 16)!,
      extra: 2 * MemoryLayout<Shape>.stride)
    (UnsafeMutableRawPointer(type) + MemoryLayout<ObjectHeader>.size).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<TypeObject>.size - MemoryLayout<ObjectHeader>.size)
    type.pointee.specials = TypeObject.unknownSpecials
    type.pointee.version = 1
    type.pointee.inlineCapacity = 2
    let shapes = UnsafeMutableRawPointer(type + 1).bindMemory(to: Shape.self, capacity: 2)
    for (index, isDictionary) in [false, true].enumerated() {
      (shapes + index).initialize(
        to: Shape(
          type: type, parent: nil, name: nil, slotCount: isDictionary ? 1 : 0, isDictionary: isDictionary,
          transitions: nil, transitionCount: 0))
    }
    type.pointee.rootShape = shapes
    type.pointee.dictShape = shapes + 1
    return type
  }

  /// Makes the first strings, names the classes, and fills the builtins.
  func finishBootstrap() {
    let emptyString = allocateString(byteCount: 0, length: 0)
    emptyString.pointee.hash = 0
    strings.insert(emptyString)
    strings.empty = emptyString
    for code in 0..<128 {
      let byte = UInt8(code)
      strings.characters[code] = withUnsafePointer(to: byte) { intern(UnsafeBufferPointer(start: $0, count: 1)) }
    }
    emptyTuple = makeTuple(count: 0)
    emptyTuple.pointee.header.mark = .permanent
    builtins = makeDict()
    modules = makeDict()
    populators.reserveCapacity(256)
    types.finish(self)
    ellipsis = .object(heap.allocate(BuiltinObject.self, kind: .singleton, type: types.ellipsisType).asObject)
    notImplemented = .object(
      heap.allocate(BuiltinObject.self, kind: .singleton, type: types.notImplementedType).asObject)
    BuiltinFunctions.install(self)
    asyncio = AsyncioState(self)
  }

  /// Gives a built-in class its name, its MRO and its (still empty) namespace. Its base, which is its `nativeBase` until
  /// then, has got its own.
  func finishType(_ type: TypeRef, name: StaticString, populate: @escaping (TypeBuilder) -> Void) {
    type.pointee.name = intern(name)
    type.pointee.qualifiedName = type.pointee.name
    type.pointee.dict = makeDict()
    let base = type == types.object ? nil : type.pointee.nativeBase
    let inherited = base?.pointee.mroCount ?? 0
    type.pointee.mro = TypeObject.allocateMRO(inherited + 1)
    type.pointee.mro.initialize(to: type)
    type.pointee.mroCount = inherited + 1
    type.pointee.bases = emptyTuple
    if let base {
      precondition(inherited > 0, "a class is finished after its base")
      (type.pointee.mro + 1).initialize(from: base.pointee.mro, count: inherited)
      type.pointee.bases = makeTuple(count: 1)
      type.pointee.bases.elements[0] = .type(base)
      addSubclass(type, to: base)
    }
    type.pointee.nativeBase = type
    type.pointee.flags.insert([.immutable, .unpopulated])
    type.pointee.populator = populators.count
    populators.append(Populator(body: populate))
  }

  func setMRO(_ type: TypeRef, _ chain: [TypeRef]) {
    if type.pointee.mroCount > 0 { free(type.pointee.mro) }
    type.pointee.mro = TypeObject.allocateMRO(chain.count)
    type.pointee.mro.initialize(from: chain, count: chain.count)
    type.pointee.mroCount = chain.count
  }

  func addSubclass(_ type: TypeRef, to base: TypeRef) {
    let count = base.pointee.subclassCount
    if count & (count + 1) == 0 {
      base.pointee.subclasses = realloc(base.pointee.subclasses, (count * 2 + 1) * 8)!
        .assumingMemoryBound(to: TypeRef.self)
    }
    base.pointee.subclasses![count] = type
    base.pointee.subclassCount += 1
  }

  // MARK: Looking up

  /// Fills the namespace of a built-in class if that has not been done.
  @inline(__always)
  func populate(_ type: TypeRef) {
    if type.pointee.flags.contains(.unpopulated) { populateNow(type) }
  }

  @inline(never)
  private func populateNow(_ type: TypeRef) {
    type.pointee.flags.remove(.unpopulated)
    let populate = populators[type.pointee.populator]
    populators[type.pointee.populator] = nil
    populate?.body(TypeBuilder(rt: self, type: type))
    // A class without a documentation of its own has not that of its base.
    let doc = intern("__doc__")
    if getItem(type.pointee.dict, doc) == nil { setItem(type.pointee.dict, doc, .none) }
    lookups.clear()
  }

  /// The attribute of a class or of the classes it derives from, as stored (no descriptor is applied), or `.undefined`.
  @inline(__always)
  func lookup(_ type: TypeRef, _ name: StringRef) -> Value { entry(of: name, in: type)?.pointee.value ?? .undefined }

  /// The entry of an attribute in the namespace of a class or of one it derives from. It stays where it is while the
  /// class keeps its version.
  @inline(__always)
  func entry(of name: StringRef, in type: TypeRef) -> UnsafeMutablePointer<DictEntry>? {
    if let known = lookups.find(type, name) { return known }
    return findEntry(of: name, in: type)
  }

  @inline(never)
  private func findEntry(of name: StringRef, in type: TypeRef) -> UnsafeMutablePointer<DictEntry>? {
    let hash = hash(of: name)
    var entry: UnsafeMutablePointer<DictEntry>?
    for index in 0..<type.pointee.mroCount {
      let candidate = type.pointee.mro[index]
      populate(candidate)
      let found = candidate.pointee.dict.find(name, hash: hash)
      if found >= 0 {
        entry = candidate.pointee.dict.pointee.entries.unsafelyUnwrapped + found
        break
      }
    }
    lookups.remember(type, name, entry)
    return entry
  }

  /// The special method of a class, as stored, or nil.
  @inline(__always)
  func special(_ type: TypeRef, _ special: Special) -> Value? {
    let cached = type.pointee.specials[special.place]
    switch cached {
    case .undefined: return findSpecial(type, special)
    case .int: return nil
    default: return cached
    }
  }

  /// Whether a class is known to have neither `__bool__` nor `__len__`.
  @inline(__always)
  func isAlwaysTrue(_ type: TypeRef) -> Bool {
    let specials = type.pointee.specials
    if case .int = specials[Special.bool.place], case .int = specials[Special.len.place] { return true }
    return false
  }

  @inline(never)
  private func findSpecial(_ type: TypeRef, _ special: Special) -> Value? {
    let found = lookup(type, name(of: special))
    if type.pointee.specials == TypeObject.unknownSpecials {
      type.pointee.specials = .allocate(capacity: Special.allCases.count)
      type.pointee.specials.initialize(repeating: .undefined, count: Special.allCases.count)
    }
    let method = type.isHeap ? withoutOwner(found, as: special) : found
    type.pointee.specials[special.place] = method.isUndefined ? .int(0) : method
    return method.isUndefined ? nil : method
  }

  /// A built-in method under the name of another special method (`__str__ = int.__repr__`) does what its own name says:
  /// a copy without an owner, so that nobody takes it for what the owner does under the other name.
  private func withoutOwner(_ found: Value, as special: Special) -> Value {
    guard let method = found.object(.builtin, as: BuiltinObject.self), let owner = method.pointee.owner,
      !lookup(owner, name(of: special)).isIdentical(to: found),
      method.pointee.builtin._withUnsafeGuaranteedRef({ $0.name }) != special.name
    else { return found }
    if let known = moduleState.renamedMethods[method.asObject] { return known }
    let copy = heap.allocate(BuiltinObject.self, kind: .builtin, type: method.pointee.header.type)
    copy.pointee.builtin = method.pointee.builtin.retain()
    copy.pointee.owner = owner
    copy.pointee.moduleName = method.pointee.moduleName
    copy.pointee.function = method.pointee.function
    copy.pointee.header.flags = BuiltinObject.renamedFlag
    moduleState.renamedMethods[method.asObject] = .object(copy.asObject)
    moduleState.kept += [found, .object(copy.asObject)]
    return .object(copy.asObject)
  }

  /// The interned name of a special method.
  func name(of special: Special) -> StringRef {
    if let name = strings.specials[special.place] { return name }
    let name = intern(special.name)
    strings.specials[special.place] = name
    return name
  }

  /// Must be called after the namespace of a class has changed.
  func typeChanged(_ type: TypeRef) {
    nextTypeVersion += 1
    type.pointee.version = nextTypeVersion
    if type.pointee.specials != TypeObject.unknownSpecials {
      type.pointee.specials.update(repeating: .undefined, count: Special.allCases.count)
    }
    updateFlags(type)
    for index in 0..<type.pointee.subclassCount { typeChanged(type.pointee.subclasses![index]) }
    if type.isHeap, type.isSubclass(of: types.type) { metaclassChanged(type, types.object) }
  }

  /// What is known of a class, by its version, depends on its metaclass too.
  private func metaclassChanged(_ metaclass: TypeRef, _ type: TypeRef) {
    for index in 0..<type.pointee.subclassCount {
      let subclass = type.pointee.subclasses![index]
      if subclass.pointee.metaclass.isSubclass(of: metaclass) {
        nextTypeVersion += 1
        subclass.pointee.version = nextTypeVersion
      }
      metaclassChanged(metaclass, subclass)
    }
  }

  /// Sets the flags that say which attribute hooks a script's class has.
  func updateFlags(_ type: TypeRef) {
    guard type.isHeap else { return }
    var flags = type.pointee.flags
    flags.remove([.customGet, .customSet, .fallsBack, .hasFinalizer])
    if special(type, .getattr) != nil { flags.insert(.fallsBack) }
    if let hook = special(type, .getattribute), isHook(hook, .getattribute) { flags.insert(.customGet) }
    if let hook = special(type, .setattr), isHook(hook, .setattr) { flags.insert(.customSet) }
    if let hook = special(type, .delattr), isHook(hook, .delattr) { flags.insert(.customSet) }
    if let method = special(type, .del), !method.isNone {
      flags.insert(.hasFinalizer)
      promptEnds.hasFinalizers = true
    }
    type.pointee.flags = flags
  }

  /// Whether a special method for attributes is another than those of the built-in classes, which are known.
  func isHook(_ method: Value, _ special: Special) -> Bool {
    guard let builtin = method.object(.builtin, as: BuiltinObject.self) else { return true }
    return name(of: builtin) != special.name
  }

  // MARK: Classes of values

  /// The class of a value.
  @inline(__always)
  func type(of value: Value) -> TypeRef {
    switch value {
    case .int: types.int
    case .none: types.noneType
    case .bool: types.bool
    case .float: types.float
    case .undefined: types.object
    default: value.heapObject.unsafelyUnwrapped.pointee.type
    }
  }

  func nameOfType(_ type: TypeRef) -> String {
    guard type.pointee.flags.contains(.namedWithModule), let module = type.pointee.moduleName else {
      return type.pointee.name.string
    }
    return "\(module.string).\(type.pointee.name.string)"
  }

  /// The name of a value's class, for messages.
  func typeName(_ value: Value) -> String { nameOfType(type(of: value)) }

  /// The `__name__` of a value's class: what messages of the library's Python code show.
  func className(_ value: Value) -> String { type(of: value).pointee.name.string }

  /// The name of the class, for messages, of an argument that is none of what a function asks for.
  func argumentName(_ value: Value) -> String { value.isNone ? "None" : typeName(value) }

  /// Whether the value's class is `type` or derives from it; `isinstance` without the hooks.
  @inline(__always)
  func isInstance(_ value: Value, _ type: TypeRef) -> Bool { self.type(of: value).isSubclass(of: type) }

  /// The built-in value an instance of a script's subclass of a built-in class holds; any other value is itself.
  @inline(__always)
  func unwrap(_ value: Value) -> Value {
    guard case .instance(let object) = value, object.type.pointee.flags.contains(.hasNativeValue) else { return value }
    return object.pointee.slots[0]
  }

  // MARK: Instances

  /// A new instance without attributes.
  @inline(__always)
  func makeInstance(of type: TypeRef) -> InstanceRef {
    let capacity = type.pointee.inlineCapacity
    let isFinalized = type.pointee.flags.contains(.hasFinalizer)
    if isFinalized { promptEnds.turnOn() }
    let object = heap.allocate(
      InstanceObject.self, kind: .instance, type: type, extra: capacity * 16,
      space: isFinalized ? .finalizable : .plain)
    object.pointee.header.flags = UInt8(truncatingIfNeeded: capacity)
    object.pointee.shape = type.pointee.rootShape
    object.pointee.slots = object.inlineSlots(after: MemoryLayout<InstanceObject>.size)
    if type.pointee.flags.contains(.hasMembers) { clearMembers(object) }
    return object
  }

  /// A new instance of a script's subclass of a built-in class, around a value of that class.
  func makeInstance(of type: TypeRef, native: Value) -> Value {
    let object = makeInstance(of: type)
    object.pointee.slots[0] = native
    return .instance(object)
  }
}
