/// property, staticmethod and classmethod.
enum DescriptorTypes {
  // MARK: property

  private static func property(_ rt: Runtime, _ v: Value) throws(Raised) -> QuadRef {
    if let quad = rt.unwrap(v).object(.property, as: QuadObject.self) { return quad }
    throw rt.typeError("descriptor for 'property' objects doesn't apply to a '\(rt.typeName(v))' object")
  }

  static func populateProperty(_ t: TypeBuilder) {
    if t.type == t.rt.types.getset { return populateGetset(t) }
    t.constant("__doc__", t.rt.str("An attribute computed by functions."))
    t.new("__new__(cls, /, *args, **kwargs)") { rt, _ in rt.makeQuad(.property, rt.types.property, .undefined) }
    t.method("__init__(self, fget=None, fset=None, fdel=None, doc=None)") { rt, a throws(Raised) in
      let quad = try property(rt, a[0])
      quad.pointee.a = a.unlessNone(1) ?? .undefined
      quad.pointee.b = a.unlessNone(2) ?? .undefined
      quad.pointee.c = a.unlessNone(3) ?? .undefined
      quad.pointee.d = a.unlessNone(4) ?? .undefined
      // The documentation of a class would hide that of its instances.
      if case .instance = a[0], quad.pointee.d.isUndefined, !quad.pointee.a.isUndefined,
        let doc = try rt.findAttribute(quad.pointee.a, rt.intern("__doc__"))
      {
        try rt.setAttribute(a[0], rt.intern("__doc__"), doc)
      }
      return .none
    }.keepsInstance = true
    func replacing(_ name: StaticString, _ doc: StaticString, _ change: @escaping (QuadRef, Value) -> Void) {
      let builtin = t.method(name, doc) { rt, a throws(Raised) in
        let old = try property(rt, rt.unwrap(a[0])).pointee
        if case .instance(let object) = a[0] {
          let made = rt.makeQuad(.property, rt.types.property, old.a, old.b, old.c, old.d)
          let parts = try property(rt, made)
          change(parts, a[1].isNone ? .undefined : a[1])
          let given = [parts.pointee.a, parts.pointee.b, parts.pointee.c, parts.pointee.d]
          let arguments = rt.makeTuple(given.map { $0.isUndefined ? Value.none : $0 })
          return try rt.call(.type(object.type), arguments: arguments, keywords: nil)
        }
        let made = rt.makeQuad(.property, rt.types.property, old.a, old.b, old.c, old.d)
        change(try property(rt, made), a[1].isNone ? .undefined : a[1])
        return made
      }
      builtin.keepsInstance = true
    }
    replacing("getter(self, fget, /)", "The property with another getter.") { $0.pointee.a = $1 }
    replacing("setter(self, fset, /)", "The property with another setter.") { $0.pointee.b = $1 }
    replacing("deleter(self, fdel, /)", "The property with another deleter.") { $0.pointee.c = $1 }
    func member(_ name: StaticString, _ doc: StaticString, _ get: @escaping (QuadRef) -> Value) {
      t.member(
        name, doc,
        { rt, v throws(Raised) in
          let value = get(try property(rt, v))
          return value.isUndefined ? .none : value
        })
    }
    member("fget", "The getter.") { $0.pointee.a }
    member("fset", "The setter.") { $0.pointee.b }
    member("fdel", "The deleter.") { $0.pointee.c }
    t.getter(
      "__doc__", "The documentation, the getter's if none was given.",
      { rt, v throws(Raised) in
        let quad = try property(rt, v)
        if !quad.pointee.d.isUndefined { return quad.pointee.d }
        if quad.pointee.a.isUndefined { return .none }
        return try rt.findAttribute(quad.pointee.a, rt.intern("__doc__")) ?? .none
      },
      set: { rt, v, new throws(Raised) in try property(rt, v).pointee.d = new })
    t.getter(
      "__isabstractmethod__", "Whether a subclass must define it.",
      { rt, v throws(Raised) in
        let quad = try property(rt, v).pointee
        for function in [quad.a, quad.b, quad.c] where !function.isUndefined {
          try rt.checkStack()
          if let mark = try rt.findAttribute(function, rt.intern("__isabstractmethod__")), try rt.isTrue(mark) {
            return .bool(true)
          }
        }
        return .bool(false)
      })
    populateAccess(t)
  }

  /// `__get__`, `__set__` and `__delete__` called by name; attribute access applies properties itself.
  private static func populateAccess(_ t: TypeBuilder) {
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
      // A class gives the property itself, of whatever class that is.
      if a[1].isNone { return a[0] }
      return try rt.bindDescriptor(rt.unwrap(a[0]), a[1], rt.type(of: a[1]))
    }.keepsInstance = true
    t.method("__set__(self, instance, value, /)") { rt, a throws(Raised) in
      let quad = try property(rt, a[0])
      if quad.pointee.b.isUndefined { throw lacking(rt, a, "setter") }
      _ = try rt.call(quad.pointee.b, a[1], a[2])
      return .none
    }
    t.method("__delete__(self, instance, /)") { rt, a throws(Raised) in
      let quad = try property(rt, a[0])
      if quad.pointee.c.isUndefined { throw lacking(rt, a, "deleter") }
      _ = try rt.call(quad.pointee.c, a[1])
      return .none
    }
    t.method("__set_name__(self, /, *args)") { rt, a throws(Raised) in
      let count = if case .tuple(let given) = a[1] { given.pointee.count } else { 0 }
      if count != 2 {
        throw rt.typeError("__set_name__() takes 2 positional arguments but \(count) were given")
      }
      if case .object(let property) = a[0], property.pointee.type == rt.types.property {
        ObjectFlags.setNamed(property)
      }
      return .none
    }
  }

  private static func lacking(_ rt: Runtime, _ a: Arguments, _ what: String) -> Raised {
    let owner = rt.type(of: a[1])
    return rt.raise(
      rt.types.exceptions.attributeError,
      "property \(rt.propertyName(a[0], owner))of '\(owner.pointee.qualifiedName.string)' object has no \(what)")
  }

  /// The class of attributes that Swift code computes.
  private static func populateGetset(_ t: TypeBuilder) {
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
      if a[1].isNone { return a[0] }
      return try rt.bindDescriptor(a[0], a[1], rt.type(of: a[1]))
    }
    t.method("__set__(self, instance, value, /)") { rt, a throws(Raised) in
      let quad = try property(rt, a[0])
      guard !quad.pointee.b.isUndefined else {
        throw rt.raise(rt.types.exceptions.attributeError, "readonly attribute")
      }
      _ = try rt.call(quad.pointee.b, a[1], a[2])
      return .none
    }
    t.method("__delete__(self, instance, /)") { rt, a throws(Raised) in
      let quad = try property(rt, a[0])
      guard !quad.pointee.c.isUndefined else {
        throw rt.raise(rt.types.exceptions.attributeError, "readonly attribute")
      }
      _ = try rt.call(quad.pointee.c, a[1])
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let name = try rt.str(of: try property(rt, a[0]).pointee.d)
      return rt.str("<attribute '\(name.string)'>")
    }
    t.getter("__name__", "The attribute's name.", { rt, v throws(Raised) in try property(rt, v).pointee.d })
    t.getter(
      "__doc__", "The attribute's documentation.",
      { rt, v throws(Raised) in
        try rt.findAttribute(try property(rt, v).pointee.a, rt.intern("__doc__")) ?? .none
      })
  }

  /// The class of the members that `__slots__` made.
  static func populateMember(_ t: TypeBuilder) {
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
      if a[1].isNone { return a[0] }
      return try rt.memberValue(try property(rt, a[0]), a[1])
    }
    t.method("__set__(self, instance, value, /)") { rt, a throws(Raised) in
      try rt.setMember(try property(rt, a[0]), a[1], a[2])
      return .none
    }
    t.method("__delete__(self, instance, /)") { rt, a throws(Raised) in
      try rt.setMember(try property(rt, a[0]), a[1], nil)
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let quad = try property(rt, a[0]).pointee
      guard case .type(let owner) = quad.b, case .str(let name) = quad.d else { return .none }
      return rt.str("<member '\(name.string)' of '\(rt.nameOfType(owner))' objects>")
    }
    t.getter("__name__", "The attribute's name.", { rt, v throws(Raised) in try property(rt, v).pointee.d })
    t.getter("__objclass__", "The class that has it.", { rt, v throws(Raised) in try property(rt, v).pointee.b })
    t.getter(
      "__qualname__", "The attribute's name with its class's.",
      { rt, v throws(Raised) in
        let quad = try property(rt, v).pointee
        guard case .type(let owner) = quad.b, case .str(let name) = quad.d else { return .none }
        return rt.str("\(owner.pointee.qualifiedName.string).\(name.string)")
      })
    t.getter("__doc__", "None.", { _, _ in .none })
  }

  // MARK: staticmethod and classmethod

  static func populateStatic(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A function of a class that gets neither instance nor class."))
    populateWrapper(t, .staticMethod, t.rt.types.staticmethod)
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in try wrapped(rt, a[0]).pointee.a }
    t.method("__call__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      var keywords: DictRef?
      if case .dict(let dict) = a[2] { keywords = dict }
      return try rt.call(
        try wrapped(rt, a[0]).pointee.a, arguments: BaseExceptionType.arguments(a[1], rt), keywords: keywords)
    }
  }

  static func populateClass(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A function of a class that gets the class as its first argument."))
    populateWrapper(t, .classMethod, t.rt.types.classmethod)
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
      let owner: TypeRef = if case .type(let type)? = a.unlessNone(2) { type } else { rt.type(of: a[1]) }
      let function = try wrapped(rt, a[0]).pointee.a
      if case .none? = a.unlessNone(2), a[1].isNone { throw rt.typeError("__get__(None, None) is invalid") }
      return try rt.bindDescriptor(function, .type(owner), owner.pointee.metaclass)
    }
  }

  /// The class of the class methods of built-in classes.
  static func populateClassDescriptor(_ t: TypeBuilder) {
    t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
      try bound(rt, a[0], to: a.unlessNone(2) ?? .type(rt.type(of: a[1])))
    }
    t.method("__call__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let arguments = BaseExceptionType.arguments(a[1], rt)
      guard arguments.pointee.count > 0 else {
        let text = try names(rt, try wrapped(rt, a[0]))
        throw rt.typeError("descriptor '\(text.name)' of '\(text.owner)' object needs an argument")
      }
      let window = rt.top
      defer { rt.top = window }
      window[0] = try bound(rt, a[0], to: arguments[element: 0])
      rt.top = window + 1
      var keywords: DictRef?
      if case .dict(let dict) = a[2] { keywords = dict }
      return try rt.call(window[0], arguments: rt.makeTuple(Array(arguments.values.dropFirst())), keywords: keywords)
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    t.getter("__objclass__", "The class.", { rt, v throws(Raised) in try wrapped(rt, v).pointee.b })
    for name in ["__name__", "__qualname__", "__doc__", "__text_signature__"] as [StaticString] {
      t.getter(
        name, "That of the function.",
        { rt, v throws(Raised) in try rt.getAttribute(try wrapped(rt, v).pointee.a, rt.intern(name)) })
    }
  }

  /// A class method of a built-in class for a class that is one of its subclasses.
  private static func bound(_ rt: Runtime, _ descriptor: Value, to given: Value) throws(Raised) -> Value {
    let quad = try wrapped(rt, descriptor)
    let names = try names(rt, quad)
    guard case .type(let type) = given else {
      throw rt.typeError(
        "descriptor '\(names.name)' for type '\(names.owner)' needs a type, not a '\(rt.typeName(given))' as arg 2")
    }
    guard case .type(let owner) = quad.pointee.b, type.isSubclass(of: owner) else {
      throw rt.typeError(
        "descriptor '\(names.name)' requires a subtype of '\(names.owner)' but received '\(rt.nameOfType(type))'")
    }
    return rt.makeBoundMethod(quad.pointee.a, given)
  }

  /// The names of a class method and of its class.
  private static func names(_ rt: Runtime, _ quad: QuadRef) throws(Raised) -> (name: String, owner: String) {
    guard case .type(let owner) = quad.pointee.b,
      let builtin = quad.pointee.a.object(.builtin, as: BuiltinObject.self)
    else { throw rt.typeError("a class method without a class") }
    return (rt.name(of: builtin), rt.nameOfType(owner))
  }

  private static func wrapped(_ rt: Runtime, _ v: Value) throws(Raised) -> QuadRef {
    let native = rt.unwrap(v)
    if let quad = native.object(.staticMethod, as: QuadObject.self) { return quad }
    if let quad = native.object(.classMethod, as: QuadObject.self) { return quad }
    throw rt.typeError("descriptor doesn't apply to a '\(rt.typeName(v))' object")
  }

  private static func populateWrapper(_ t: TypeBuilder, _ kind: Kind, _ type: TypeRef) {
    t.new("__new__(cls, /, *args, **kwargs)") { rt, _ in rt.makeQuad(kind, type, .none) }
    let label = kind == .staticMethod ? "staticmethod" : "classmethod"
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let arguments = BaseExceptionType.arguments(a[1], rt)
      if case .dict(let dict) = a[2], dict.pointee.count > 0 {
        throw rt.typeError("\(label)() takes no keyword arguments")
      }
      guard arguments.pointee.count == 1 else {
        throw rt.typeError("\(label) expected 1 argument, got \(arguments.pointee.count)")
      }
      try wrapped(rt, a[0]).pointee.a = arguments[element: 0]
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    t.getter("__func__", "The function.", { rt, v throws(Raised) in try wrapped(rt, v).pointee.a })
    t.getter("__wrapped__", "The function.", { rt, v throws(Raised) in try wrapped(rt, v).pointee.a })
    for name in ["__name__", "__qualname__", "__annotations__"] as [StaticString] {
      t.getter(
        name, "That of the function.",
        { rt, v throws(Raised) in
          try rt.checkStack()
          return try rt.getAttribute(try wrapped(rt, v).pointee.a, rt.intern(name))
        })
    }
    t.getter(
      "__isabstractmethod__", "Whether a subclass must define it.",
      { rt, v throws(Raised) in
        try rt.checkStack()
        let mark = try rt.findAttribute(try wrapped(rt, v).pointee.a, rt.intern("__isabstractmethod__"))
        return .bool(try mark.map { value throws(Raised) in try rt.isTrue(value) } ?? false)
      })
  }
}
