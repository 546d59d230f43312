/// `__slots__`: attributes at fixed places of the instance, read and written by member descriptors of the class.
///
/// A class's instances begin with `TypeObject.fixedSlots` values: the built-in value, if the class has one, then the
/// members in the order of the classes that added them. What is bound by name follows, or the dict. A class whose
/// instances have no dict carries `.noAttributes`.
extension Runtime {
  /// What `__slots__` of a class body asks for.
  struct SlotRequest {
    var names: [StringRef] = []
    var isGiven = false
    var wantsDict = false
    var wantsWeak = false
  }

  /// The solid base of a class about to be made: of the layouts of its bases, the one that extends all others.
  func commonLayout(of bases: TupleRef) throws(Raised) -> TypeRef {
    var winner = types.object
    for base in bases.values {
      guard case .type(let type) = base else { throw typeError("bases must be types") }
      guard type.pointee.flags.contains(.subclassable) || type.isHeap else {
        throw typeError("type '\(nameOfType(type))' is not an acceptable base type")
      }
      let candidate = layout(of: type)
      if winner.isSubclass(of: candidate) { continue }
      guard candidate.isSubclass(of: winner) else {
        throw typeError("multiple bases have instance lay-out conflict")
      }
      winner = candidate
    }
    return winner
  }

  /// The nearest class that gave the instances their layout.
  func layout(of type: TypeRef) -> TypeRef { type.pointee.solidBase ?? type.pointee.nativeBase }

  /// Reads `__slots__` from the namespace of a class about to be made.
  func slotRequest(_ name: StringRef, _ bases: TupleRef, _ dict: DictRef) throws(Raised) -> SlotRequest {
    var request = SlotRequest()
    guard let given = getItem(dict, intern("__slots__")) else { return request }
    request.isGiven = true
    let saved = top
    defer { top = saved }
    let list: ListRef
    if case .str = unwrap(given) { list = makeList([given]) } else { list = try listOf(given) }
    saved[0] = .list(list)
    top = saved + 1
    let layout = try commonLayout(of: bases)
    if list.pointee.count > 0, isVariableSized(layout) {
      throw typeError("nonempty __slots__ not supported for subtype of '\(nameOfType(layout))'")
    }
    let inheritsDict = bases.values.contains { hasDict($0) }
    let inheritsWeak = bases.values.contains { isWeaklyReferable($0) }
    for value in list.values {
      guard case .str(let text) = unwrap(value) else {
        throw typeError("__slots__ items must be strings, not '\(typeName(value))'")
      }
      guard isIdentifier(text) else { throw typeError("__slots__ must be identifiers") }
      if text.hasText("__dict__") {
        if request.wantsDict || inheritsDict { throw typeError("__dict__ slot disallowed: we already got one") }
        request.wantsDict = true
      } else if text.hasText("__weakref__") {
        if request.wantsWeak || inheritsWeak {
          throw typeError("__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
        }
        request.wantsWeak = true
      } else {
        let mangled = intern(mangle(text.string, in: name.string))
        if getItem(dict, mangled) != nil, !text.hasText("__qualname__"), !text.hasText("__classcell__") {
          throw valueError("\(try repr(.str(text)).string) in __slots__ conflicts with class variable")
        }
        request.names.append(mangled)
      }
    }
    let names = makeList(request.names.map { .str($0) })
    saved[0] = .list(names)
    request.names = try sorted(.list(names), key: nil, reverse: false).values.map { value in
      guard case .str(let name) = value else { preconditionFailure("a slot without a name") }
      return name
    }
    return request
  }

  private func isIdentifier(_ text: StringRef) -> Bool {
    let codePoints = text.codePoints
    guard let first = codePoints.first, UnicodeText.isIdentifierStart(first) else { return false }
    return codePoints.dropFirst().allSatisfy { UnicodeText.isIdentifierContinue($0) }
  }

  private func mangle(_ name: String, in owner: String) -> String {
    let stripped = owner.utf8.drop { $0 == 0x5F }
    guard name.utf8.starts(with: "__".utf8), !name.hasSuffix("__"), !stripped.isEmpty else { return name }
    return "_\(String(Substring(stripped)))\(name)"
  }

  /// Gives a new class its layout and the descriptors that go with it.
  func layOut(_ type: TypeRef, _ layout: TypeRef, _ request: SlotRequest) {
    let bases = type.pointee.bases
    type.pointee.solidBase = request.names.isEmpty ? layout : type
    let first = layout.hasNativeInstances && !layout.isHeap ? 1 : layout.pointee.fixedSlots
    type.pointee.fixedSlots = first + request.names.count
    type.pointee.rootShape.pointee.slotCount = type.pointee.fixedSlots
    type.pointee.dictShape.pointee.slotCount = type.pointee.fixedSlots + 1
    type.pointee.inlineCapacity = min(28, max(type.pointee.inlineCapacity, type.pointee.fixedSlots + 1))
    if type.pointee.fixedSlots > (type.pointee.flags.contains(.hasNativeValue) ? 1 : 0) {
      type.pointee.flags.insert(.hasMembers)
    }
    for (index, name) in request.names.enumerated() {
      let member = makeQuad(
        .property, types.memberDescriptor, .int(first + index), .type(type), .undefined, .str(name))
      setItem(type.pointee.dict, name, member)
    }
    let inheritsDict = bases.values.contains { hasDict($0) }
    let inheritsWeak = bases.values.contains { isWeaklyReferable($0) }
    let addsDict = !inheritsDict && (!request.isGiven || request.wantsDict)
    let addsWeak = !inheritsWeak && (request.isGiven ? request.wantsWeak : !isVariableSized(layout))
    if !inheritsDict, !addsDict { type.pointee.flags.insert(.noAttributes) }
    if !inheritsWeak, !addsWeak { type.pointee.flags.insert(.noWeakReferences) }
    if addsDict { addLayoutDescriptor(type, "__dict__", lookup(types.object, intern("__dict__"))) }
    if addsWeak {
      if moduleState.weakrefAttribute.isUndefined {
        let getter = makeBuiltin(
          Builtin("getter(self, /)", "The weak references to the object.") { rt, a in
            rt.weakReferences(to: a[0]).first ?? .none
          })
        moduleState.weakrefAttribute = makeQuad(.property, types.getset, getter, .undefined, .undefined)
      }
      addLayoutDescriptor(type, "__weakref__", moduleState.weakrefAttribute)
    }
  }

  private func addLayoutDescriptor(_ type: TypeRef, _ name: StaticString, _ shared: Value) {
    let name = intern(name)
    guard getItem(type.pointee.dict, name) == nil else { return }
    if let quad = shared.object(.property, as: QuadObject.self)?.pointee {
      setItem(type.pointee.dict, name, makeQuad(.property, types.getset, quad.a, quad.b, quad.c, .str(name)))
    }
  }

  /// Whether instances of a class have attributes of their own.
  func hasDict(_ base: Value) -> Bool {
    guard case .type(let type) = base else { return false }
    if type.isHeap { return !type.pointee.flags.contains(.noAttributes) }
    switch type.pointee.instanceKind {
    case .exception, .future, .task, .type, .staticMethod, .classMethod: return true
    case .instance: return type.pointee.fixedSlots > 0
    default: return false
    }
  }

  private func isWeaklyReferable(_ base: Value) -> Bool {
    guard case .type(let type) = base else { return false }
    if type.isHeap { return !type.pointee.flags.contains(.noWeakReferences) }
    switch type.pointee.instanceKind {
    case .set, .frozenSet, .future, .task, .type: return true
    case .instance: return type.pointee.fixedSlots > 0
    default: return false
    }
  }

  private func isVariableSized(_ type: TypeRef) -> Bool {
    [types.int, types.tuple, types.bytes, types.type].contains { type.isSubclass(of: $0) }
  }

  /// Whether an instance of one class can become one of the other.
  func hasSameLayout(_ a: TypeRef, _ b: TypeRef) -> Bool {
    let distinguishing: TypeFlags = [.noAttributes, .noWeakReferences]
    guard a.pointee.nativeBase == b.pointee.nativeBase, a.pointee.fixedSlots == b.pointee.fixedSlots,
      a.pointee.flags.intersection(distinguishing) == b.pointee.flags.intersection(distinguishing)
    else { return false }
    var first = layout(of: a)
    var second = layout(of: b)
    while first != second {
      guard first.isHeap, second.isHeap, memberNames(first) == memberNames(second),
        let firstBase = first.pointee.bases.values.first, let secondBase = second.pointee.bases.values.first,
        case .type(let x) = firstBase, case .type(let y) = secondBase
      else { return false }
      first = layout(of: x)
      second = layout(of: y)
    }
    return true
  }

  /// The members that the class itself added.
  private func memberNames(_ type: TypeRef) -> [StringRef] {
    var names: [(Int, StringRef)] = []
    var position = 0
    while let entry = type.pointee.dict.nextEntry(&position) {
      let index = memberIndex(entry.pointee.value)
      if index >= 0, case .str(let name) = entry.pointee.key { names.append((index, name)) }
    }
    return names.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Makes the members of a new instance unbound.
  @inline(never)
  func clearMembers(_ instance: InstanceRef) {
    let count = instance.type.pointee.fixedSlots
    if count > Int(instance.pointee.header.flags & InstanceRef.inlineCapacityMask) {
      instance.moveSlotsOut(room: count)
    }
    instance.pointee.slots.initialize(repeating: .undefined, count: count)
  }

  /// The value of a member of an instance.
  func memberValue(_ descriptor: QuadRef, _ object: Value) throws(Raised) -> Value {
    let place = try memberPlace(descriptor, object)
    if place.pointee.isUndefined { throw memberUnbound(descriptor, object) }
    return place.pointee
  }

  /// Sets a member; nil deletes it.
  func setMember(_ descriptor: QuadRef, _ object: Value, _ value: Value?) throws(Raised) {
    let place = try memberPlace(descriptor, object)
    if value == nil, place.pointee.isUndefined, case .str(let name) = descriptor.pointee.d {
      throw attributeError(object, name, name.string)
    }
    place.pointee = value ?? .undefined
  }

  private func memberPlace(_ descriptor: QuadRef, _ object: Value) throws(Raised) -> UnsafeMutablePointer<Value> {
    guard case .int(let index) = descriptor.pointee.a, case .type(let owner) = descriptor.pointee.b,
      case .str(let name) = descriptor.pointee.d
    else { preconditionFailure("a member without a place") }
    guard case .instance(let instance) = object, instance.type.isSubclass(of: owner) else {
      throw typeError(
        "descriptor '\(name.string)' for '\(nameOfType(owner))' objects doesn't apply to a '\(typeName(object))' object"
      )
    }
    return instance.pointee.slots + index
  }

  private func memberUnbound(_ descriptor: QuadRef, _ object: Value) -> Raised {
    guard case .str(let name) = descriptor.pointee.d else { preconditionFailure("a member without a name") }
    return attributeError(object, name, "'\(typeName(object))' object has no attribute '\(name.string)'")
  }

  /// The index of the value that a member descriptor stands for, or -1 for any other attribute of a class.
  @inline(__always)
  func memberIndex(_ attribute: Value) -> Int {
    guard case .object(let header) = attribute, header.pointee.type == types.memberDescriptor else { return -1 }
    guard case .int(let index) = UnsafeMutableRawPointer(header).assumingMemoryBound(to: QuadObject.self).pointee.a
    else { return -1 }
    return index
  }

  /// Forgets the classes that a collection is about to free.
  func forgetDeadClasses() {
    forgetDeadViews()
    if moduleState.enumProperty?.pointee.header.mark == .white { moduleState.enumProperty = nil }
    var isAnyDead = false
    var bases: [TypeRef] = []
    for type in classes where type.pointee.header.mark == .white {
      isAnyDead = true
      for case .type(let base) in type.pointee.bases.values where base.pointee.header.mark != .white {
        bases.append(base)
      }
    }
    if !isAnyDead { return }
    bases.sort()
    for (index, base) in bases.enumerated() where index == 0 || bases[index - 1] != base {
      base.removeSubclasses { $0.pointee.header.mark == .white }
    }
    classes.removeAll { $0.pointee.header.mark == .white }
  }
}

extension UnsafeMutablePointer where Pointee == TypeObject {
  func removeSubclasses(where isGone: (TypeRef) -> Bool) {
    guard let subclasses = pointee.subclasses else { return }
    var kept = 0
    for index in 0..<pointee.subclassCount where !isGone(subclasses[index]) {
      subclasses[kept] = subclasses[index]
      kept += 1
    }
    pointee.subclassCount = kept
  }
}
