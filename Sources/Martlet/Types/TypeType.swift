/// `type`: what every class answers to.
enum TypeType {
  static func populate(_ t: TypeBuilder) {
    t.new("__new__(cls, /, *args, **kwargs)", "The class of a value, or a new class.") { rt, a throws(Raised) in
      guard case .type(let metaclass) = a[0] else { throw rt.typeError("type.__new__(X): X is not a type object") }
      let arguments = BaseExceptionType.arguments(a[1], rt)
      if arguments.pointee.count == 1, metaclass == rt.types.type { return .type(rt.type(of: arguments[element: 0])) }
      guard arguments.pointee.count == 3 else {
        if metaclass == rt.types.type { throw rt.typeError("type() takes 1 or 3 arguments") }
        throw rt.typeError("type.__new__() takes exactly 3 arguments (\(arguments.pointee.count) given)")
      }
      guard case .str(let name) = rt.unwrap(arguments[element: 0]) else { throw wrong(rt, arguments, 0, "str") }
      guard case .tuple(let bases) = rt.unwrap(arguments[element: 1]) else { throw wrong(rt, arguments, 1, "tuple") }
      guard case .dict(let namespace) = rt.unwrap(arguments[element: 2]) else { throw wrong(rt, arguments, 2, "dict") }
      var keywords: DictRef?
      if case .dict(let dict) = a[2] { keywords = dict }
      // A base's metaclass may be more derived than the one that was called; it makes the class then.
      var winner = metaclass
      for base in bases.values where rt.type(of: base).isSubclass(of: winner) { winner = rt.type(of: base) }
      if winner != metaclass, let new = rt.special(winner, .new),
        rt.special(rt.types.type, .new)?.isIdentical(to: new) == false
      {
        let callable = try rt.bindDescriptor(new, .undefined, winner)
        let all = rt.makeTuple([.type(winner)] + Array(arguments.values))
        return try rt.call(callable, arguments: all, keywords: keywords)
      }
      let made = try rt.makeClass(
        name: name, bases: bases, namespace: namespace, keywords: keywords, metaclass: metaclass)
      // A class statement has put the module's name into the namespace.
      if case .type(let type) = made, rt.getItem(type.pointee.dict, rt.intern("__module__")) == nil {
        let module = rt.callerModule()
        rt.setItem(type.pointee.dict, "__module__", module)
        if case .str(let name) = module { type.pointee.moduleName = name }
        rt.typeChanged(type)
      }
      return made
    }
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let count = BaseExceptionType.arguments(a[1], rt).pointee.count
      guard count == 1 || count == 3 else { throw rt.typeError("type.__init__() takes 1 or 3 arguments") }
      return .none
    }
    t.method("__call__(self, /, *args, **kwargs)", "A new instance.") { rt, a throws(Raised) in
      guard case .type(let type) = a[0] else { throw rt.typeError("type.__call__ needs a class") }
      return try construct(rt, type, BaseExceptionType.arguments(a[1], rt), a[2])
    }
    t.method("__repr__(self, /)") { rt, a in
      guard case .type(let type) = a[0] else { return .str(rt.strings.empty) }
      let module = type.pointee.moduleName.map { $0.hasText("builtins") ? "" : $0.string + "." } ?? ""
      return rt.str("<class '\(module)\(type.pointee.qualifiedName.string)'>")
    }
    t.method("__or__(self, value, /)", "A union.") { rt, a throws(Raised) in
      try rt.nativeBinary(.bitOr, a[0], a[1]) ?? rt.notImplemented
    }
    t.method("__ror__(self, value, /)", "A union.") { rt, a throws(Raised) in
      try rt.nativeBinary(.bitOr, a[1], a[0]) ?? rt.notImplemented
    }
    t.method("mro(self, /)", "The order in which classes are to be searched.") { rt, a throws(Raised) in
      let type = try receiver(rt, a[0])
      return .list(rt.makeList(try rt.linearize(type, type.pointee.bases).map { .type($0) }))
    }
    t.method("__subclasses__(self, /)", "The classes derived directly from this one.") { rt, a in
      guard case .type(let type) = a[0] else { return .none }
      return .list(rt.makeList((0..<type.pointee.subclassCount).map { .type(type.pointee.subclasses![$0]) }))
    }
    t.method("__instancecheck__(self, instance, /)", "isinstance without the hook.") { rt, a throws(Raised) in
      .bool(try rt.isInstancePlain(a[1], a[0]))
    }
    t.method("__subclasscheck__(self, subclass, /)", "issubclass without the hook.") { rt, a throws(Raised) in
      .bool(try rt.isSubclassPlain(a[1], a[0]))
    }
    t.classMethod("__prepare__(cls, /, *args, **kwargs)", "The namespace of a new class.") { rt, _ in
      .dict(rt.makeDict())
    }
    t.method("__dir__(self, /)", "The names of the class's attributes.") { rt, a in .list(rt.attributeNames(a[0])) }
    t.method("__getattribute__(self, name, /)") { rt, a throws(Raised) in
      try rt.genericGetAttribute(a[0], try rt.attributeName(a[1]))
    }
    t.method("__setattr__(self, name, value, /)") { rt, a throws(Raised) in
      try rt.genericSetAttribute(a[0], try rt.attributeName(a[1]), a[2])
      return .none
    }
    t.method("__delattr__(self, name, /)") { rt, a throws(Raised) in
      try rt.genericSetAttribute(a[0], try rt.attributeName(a[1]), nil)
      return .none
    }
    populateNames(t)
    populateStructure(t)
  }

  private static func wrong(_ rt: Runtime, _ arguments: TupleRef, _ index: Int, _ name: String) -> Raised {
    rt.typeError(
      "type.__new__() argument \(index + 1) must be \(name), not \(rt.argumentName(arguments[element: index]))")
  }

  private static func construct(
    _ rt: Runtime, _ type: TypeRef, _ arguments: TupleRef, _ keywords: Value
  ) throws(Raised) -> Value {
    let saved = rt.top
    defer { rt.top = saved }
    var count = arguments.pointee.count
    for index in 0..<count { saved[index] = arguments[element: index] }
    var names: TupleRef?
    if case .dict(let dict) = keywords, dict.pointee.count > 0 {
      let given = rt.makeTuple(count: dict.pointee.count)
      var position = 0
      var index = 0
      while let entry = dict.nextEntry(&position) {
        saved[count] = entry.pointee.value
        given[element: index] = entry.pointee.key
        count += 1
        index += 1
      }
      names = given
    }
    rt.top = saved + count
    try rt.checkStack()
    return try rt.constructInstance(type, saved, arguments.pointee.count, names)
  }

  private static func order(_ value: Value) -> [Value] {
    guard case .type(let type) = value else { return [] }
    return (0..<type.pointee.mroCount).map { .type(type.pointee.mro[$0]) }
  }

  /// The class an attribute's getter was called for.
  private static func receiver(_ rt: Runtime, _ value: Value) throws(Raised) -> TypeRef {
    guard case .type(let type) = value else {
      throw rt.typeError("descriptor for 'type' objects doesn't apply to a '\(rt.typeName(value))' object")
    }
    return type
  }

  /// The class whose attribute a script sets: one of its own.
  private static func mutable(_ rt: Runtime, _ value: Value, _ name: String) throws(Raised) -> TypeRef {
    let type = try receiver(rt, value)
    guard type.isHeap else {
      throw rt.typeError("cannot set '\(name)' attribute of immutable type '\(rt.nameOfType(type))'")
    }
    return type
  }

  private static func populateNames(_ t: TypeBuilder) {
    t.getter(
      "__name__", "The class's name.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        // The name of a built-in class may have its module's in front.
        return .str(type.isHeap || type.pointee.moduleName == nil ? type.pointee.name : type.pointee.qualifiedName)
      },
      set: { rt, v, new throws(Raised) in
        let type = try mutable(rt, v, "__name__")
        guard case .str(let name) = rt.unwrap(new) else {
          throw rt.typeError("can only assign string to \(rt.nameOfType(type)).__name__, not '\(rt.typeName(new))'")
        }
        try rt.checkTypeName(name)
        type.pointee.name = name
      })
    t.getter(
      "__qualname__", "The class's name with those of what it is defined in.",
      { rt, v throws(Raised) in .str(try receiver(rt, v).pointee.qualifiedName) },
      set: { rt, v, new throws(Raised) in
        let type = try mutable(rt, v, "__qualname__")
        guard case .str(let name) = rt.unwrap(new) else {
          throw rt.typeError(
            "can only assign string to \(rt.nameOfType(type)).__qualname__, not '\(rt.typeName(new))'")
        }
        type.pointee.qualifiedName = name
      })
    t.getter(
      "__module__", "The module the class is defined in.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        if type.isHeap, let module = rt.getItem(type.pointee.dict, rt.intern("__module__")) { return module }
        return type.pointee.moduleName.map { .str($0) } ?? rt.str("builtins")
      },
      set: { rt, v, new throws(Raised) in
        let type = try mutable(rt, v, "__module__")
        rt.setItem(type.pointee.dict, "__module__", new)
        if case .str(let name) = new { type.pointee.moduleName = name }
        rt.typeChanged(type)
      })
    t.getter(
      "__doc__", "The class's documentation.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        if type == rt.types.type { return rt.str("The class of classes.") }
        rt.populate(type)
        let doc = rt.getItem(type.pointee.dict, rt.intern("__doc__")) ?? .none
        return try rt.bindDescriptor(doc, .undefined, type)
      },
      set: { rt, v, new throws(Raised) in
        let type = try mutable(rt, v, "__doc__")
        if new.isUndefined {
          throw rt.typeError("cannot delete '__doc__' attribute of immutable type '\(rt.nameOfType(type))'")
        }
        rt.setItem(type.pointee.dict, "__doc__", new)
        rt.typeChanged(type)
      }, isDeletable: true)
    t.getter("__text_signature__", "The signature, where known.", { _, _ in .none })
  }

  private static func populateStructure(_ t: TypeBuilder) {
    t.getter(
      "__bases__", "The classes it derives from.",
      { rt, v throws(Raised) in
        .tuple(try receiver(rt, v).pointee.bases)
      }, set: { rt, v, new throws(Raised) in try rt.setBases(of: try mutable(rt, v, "__bases__"), new) })
    t.getter(
      "__base__", "The class that gives its layout.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        for base in type.pointee.bases.values {
          if case .type(let base) = base, base.pointee.nativeBase == type.pointee.nativeBase { return .type(base) }
        }
        return type.pointee.bases.pointee.count > 0 ? type.pointee.bases[element: 0] : .none
      })
    t.getter("__mro__", "The order in which classes are searched.", { rt, v in .tuple(rt.makeTuple(order(v))) })
    t.getter(
      "__dict__", "The class's own attributes.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        rt.populate(type)
        return rt.makeQuad(.dictView, rt.types.mappingProxy, .dict(type.pointee.dict))
      })
    t.getter(
      "__annotations__", "The class's annotated names.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        let name = rt.intern("__annotations__")
        guard type.isHeap else { throw rt.noAttribute(v, name) }
        if let found = rt.getItem(type.pointee.dict, name) { return found }
        let made = Value.dict(rt.makeDict())
        rt.setItem(type.pointee.dict, name, made)
        return made
      },
      set: { rt, v, new throws(Raised) in
        let type = try mutable(rt, v, "__annotations__")
        if new.isUndefined {
          let name = rt.intern("__annotations__")
          if rt.removeItem(type.pointee.dict, name) == nil { throw rt.attributeError(v, name, name.string) }
        } else {
          rt.setItem(type.pointee.dict, "__annotations__", new)
        }
        rt.typeChanged(type)
      }, isDeletable: true)
    t.getter(
      "__abstractmethods__", "The names that a subclass must define.",
      { rt, v throws(Raised) in
        let type = try receiver(rt, v)
        let name = rt.intern("__abstractmethods__")
        if type.isHeap, let found = rt.getItem(type.pointee.dict, name) { return found }
        throw rt.attributeError(v, name, "__abstractmethods__")
      },
      set: { rt, v, new throws(Raised) in
        let type = try mutable(rt, v, "__abstractmethods__")
        rt.setItem(type.pointee.dict, "__abstractmethods__", new)
        rt.typeChanged(type)
      })
  }
}
