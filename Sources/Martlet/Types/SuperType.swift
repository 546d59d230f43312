/// `super`: attributes of the classes behind a given one.
extension DescriptorTypes {
  static func populateSuper(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The attributes of the classes that follow a class."))
    t.new("__new__(cls, /, *args, **kwargs)") { rt, a throws(Raised) in
      let arguments = BaseExceptionType.arguments(a[1], rt)
      if case .dict(let dict) = a[2], dict.pointee.count > 0 {
        throw rt.typeError("super() takes no keyword arguments")
      }
      switch arguments.pointee.count {
      case 0: throw rt.runtimeError("super(): no arguments")
      case 1, 2:
        return try rt.makeSuper(
          type: arguments[element: 0], object: arguments.pointee.count == 2 ? arguments[element: 1] : .none)
      default: throw rt.typeError("super() expected at most 2 arguments, got \(arguments.pointee.count)")
      }
    }
    t.method("__init__(self, /, *args)") { _, _ in .none }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in try rt.reprOfBuiltIn(a[0].heapObject!) }
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
      guard let proxy = a[0].object(.superProxy, as: QuadObject.self), proxy.pointee.b.isUndefined, !a[1].isNone else {
        return a[0]
      }
      return try rt.bindDescriptor(a[0], a[1], rt.type(of: a[1]))
    }
    t.method("__getattribute__(self, name, /)") { rt, a throws(Raised) in
      try rt.genericGetAttribute(a[0], try rt.attributeName(a[1]))
    }
    func member(_ name: StaticString, _ doc: StaticString, _ get: @escaping (QuadRef) -> Value) {
      t.getter(
        name, doc,
        { _, v in
          guard let proxy = v.object(.superProxy, as: QuadObject.self) else { return .none }
          let value = get(proxy)
          return value.isUndefined ? .none : value
        })
    }
    member("__thisclass__", "The class behind which the search begins.") { $0.pointee.a }
    member("__self__", "The object.") { $0.pointee.b }
    member("__self_class__", "The class whose order is searched.") { $0.pointee.c }
  }
}

extension Runtime {
  /// `super(type, object)`; without an object (None) the proxy is unbound.
  func makeSuper(type: Value, object: Value) throws(Raised) -> Value {
    guard case .type(let after) = type else {
      throw typeError("super() argument 1 must be a type, not \(typeName(type))")
    }
    if object.isNone { return makeQuad(.superProxy, types.superType, type) }
    let start: TypeRef
    if case .type(let own) = object, own.isSubclass(of: after) {
      start = own
    } else if self.type(of: object).isSubclass(of: after) {
      start = self.type(of: object)
    } else if case .type(let claimed)? = try findAttribute(object, intern("__class__")), claimed.isSubclass(of: after) {
      start = claimed
    } else {
      throw typeError("super(type, obj): obj must be an instance or subtype of type")
    }
    return makeQuad(.superProxy, types.superType, type, object, .type(start))
  }

  /// The attribute of a name in the classes that follow `after` in the order of `type`, as stored; nil if none has it.
  func attribute(of type: TypeRef, behind after: TypeRef, _ name: StringRef) -> Value? {
    let hash = hash(of: name)
    var index = 0
    while index < type.pointee.mroCount, type.pointee.mro[index] != after { index += 1 }
    index += 1
    while index < type.pointee.mroCount {
      let candidate = type.pointee.mro[index]
      populate(candidate)
      let entry = candidate.pointee.dict.find(name, hash: hash)
      if entry >= 0 { return candidate.pointee.dict.pointee.entries.unsafelyUnwrapped[entry].value }
      index += 1
    }
    return nil
  }

  /// `super(…).name`.
  func superGetAttribute(_ proxy: QuadRef, _ name: StringRef) throws(Raised) -> Value {
    if case .type(let after) = proxy.pointee.a, case .type(let start) = proxy.pointee.c, !name.hasText("__class__") {
      let object = proxy.pointee.b
      if let attribute = attribute(of: start, behind: after, name) {
        let isClass = object.isIdentical(to: .type(start))
        return try bindDescriptor(attribute, isClass ? .undefined : object, start)
      }
    }
    let attribute = lookup(proxy.type, name)
    if attribute.isUndefined { throw noAttribute(.object(proxy.asObject), name) }
    return try bindDescriptor(attribute, .object(proxy.asObject), proxy.type)
  }
}
