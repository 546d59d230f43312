/// Built-in classes whose instances are ordinary ones with members: values at fixed slots, as `__slots__` would make
/// them. Swift code reads and writes the slots; scripts see attributes, and may add others and derive classes.
///
/// Invariant: a member is `.undefined` until `__init__` has run, which a script's subclass may forget to call.
extension Runtime {
  /// - Parameter members: the names of the members, behind those of the base.
  func makeMemberType(
    _ name: StaticString, module: StaticString, base: TypeRef? = nil, members: [StaticString],
    isSubclassable: Bool = true, _ populate: @escaping (TypeBuilder) -> Void
  ) -> TypeRef {
    let type = allocateType(metaclass: types.type)
    let first = base?.pointee.fixedSlots ?? 0
    type.pointee.instanceKind = .instance
    type.pointee.flags = isSubclassable ? [.subclassable, .hasMembers] : .hasMembers
    type.pointee.nativeBase = base ?? types.object
    type.pointee.fixedSlots = first + members.count
    type.pointee.rootShape.pointee.slotCount = type.pointee.fixedSlots
    type.pointee.dictShape.pointee.slotCount = type.pointee.fixedSlots + 1
    type.pointee.inlineCapacity = type.pointee.fixedSlots
    finishType(type, name: name) { t in
      for (index, member) in members.enumerated() {
        let key = t.rt.intern(member)
        let descriptor = t.rt.makeQuad(
          .property, t.rt.types.memberDescriptor, .int(first + index), .type(type), .undefined, .str(key))
        t.rt.setItem(type.pointee.dict, key, descriptor)
      }
      populate(t)
    }
    type.pointee.moduleName = intern(module)
    // What CPython has in Python can be patched there.
    type.pointee.flags.remove(.immutable)
    self.populate(type)
    return type
  }

  /// Whether the object is of that very class and has no attributes beyond its members, so that no method of it can
  /// be a script's.
  @inline(__always)
  func isPlain(_ object: Value, _ type: TypeRef) -> Bool {
    guard case .instance(let instance) = object else { return false }
    return instance.pointee.shape == type.pointee.rootShape
  }
}

extension Value {
  /// The members of an instance of a class made by `makeMemberType`. They move when a script adds attributes.
  @inline(__always)
  var members: UnsafeMutablePointer<Value> {
    guard case .instance(let instance) = self else { preconditionFailure("an object without members") }
    return instance.pointee.slots
  }

  /// The truth of a member that is a bool unless a script has meddled with it.
  @inline(__always)
  var isSet: Bool {
    switch self {
    case .bool(let flag): flag
    case .none, .undefined, .int(0): false
    default: true
    }
  }
}

extension TypeBuilder {
  /// A method that CPython has as an `async def`: makes a coroutine whose first slots are the receiver and what follows
  /// it, as many of the arguments as are kept.
  func coroutine(
    _ className: String, _ signature: StaticString, _ doc: StaticString, keeps count: Int = 1, _ code: CodeRef
  ) {
    let builtin = scripted(className, signature, doc) { rt, a throws(Raised) in
      let frame = rt.makeNativeCoroutine(code)
      for index in 0..<count { frame.slots[index] = a[index] }
      return frame.asValue
    }
    builtin.makesCoroutine = true
    builtin.nativeCode = code
    builtin.keptArguments = count
  }
}
