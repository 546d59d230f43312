/// Functions, methods, builtins and cells as scripts see them.
enum FunctionTypes {
  /// Calls what the receiver is; `__call__` of everything the runtime calls natively.
  private static func populateCall(_ t: TypeBuilder) {
    t.method("__call__(self, /, *args, **kwargs)", "Calls it.") { rt, a throws(Raised) in
      var keywords: DictRef?
      if case .dict(let dict) = a[2] { keywords = dict }
      return try rt.call(a[0], arguments: BaseExceptionType.arguments(a[1], rt), keywords: keywords)
    }
  }

  /// `__get__` of what becomes a method of an instance.
  private static func populateGet(_ t: TypeBuilder) {
    t.method("__get__(self, instance, owner=None, /)", "The method of an instance.") { rt, a throws(Raised) in
      guard a[1].isNone else { return try rt.bindDescriptor(a[0], a[1], rt.type(of: a[1])) }
      guard a.unlessNone(2) != nil else { throw rt.typeError("__get__(None, None) is invalid") }
      return a[0]
    }
  }

  // MARK: Functions of the language

  static func populateFunction(_ t: TypeBuilder) {
    populateConstruction(t)
    populateCall(t)
    populateGet(t)
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    func receiver(_ rt: Runtime, _ v: Value) throws(Raised) -> FunctionRef {
      if case .function(let function) = v { return function }
      throw rt.typeError("descriptor for 'function' objects doesn't apply to a '\(rt.typeName(v))' object")
    }
    t.getter(
      "__name__", "The function's name.", { rt, v throws(Raised) in .str(try receiver(rt, v).pointee.name) },
      set: { rt, v, new throws(Raised) in
        guard case .str(let name) = rt.unwrap(new) else {
          throw rt.typeError("__name__ must be set to a string object")
        }
        try receiver(rt, v).pointee.name = name
      }, isDeletable: true)
    t.getter(
      "__qualname__", "The function's name with those of what it is defined in.",
      { rt, v throws(Raised) in .str(try receiver(rt, v).pointee.qualifiedName) },
      set: { rt, v, new throws(Raised) in
        guard case .str(let name) = rt.unwrap(new) else {
          throw rt.typeError("__qualname__ must be set to a string object")
        }
        try receiver(rt, v).pointee.qualifiedName = name
      }, isDeletable: true)
    t.getter(
      "__doc__", "The function's documentation.",
      { rt, v throws(Raised) in
        let doc = try receiver(rt, v).pointee.doc
        return doc.isUndefined ? .none : doc
      },
      set: { rt, v, new throws(Raised) in try receiver(rt, v).pointee.doc = new }, isDeletable: true)
    t.getter(
      "__module__", "The module the function is defined in.",
      { rt, v throws(Raised) in
        let function = try receiver(rt, v)
        let key = rt.intern("__module__")
        if let dict = function.pointee.dict, let module = rt.getItem(dict, key) { return module }
        return rt.getItem(function.pointee.globals, rt.intern("__name__")) ?? .none
      },
      set: { rt, v, new throws(Raised) in
        let function = try receiver(rt, v)
        // A wrapper usually gets the name it has already, which must not show in its `__dict__`.
        let own = rt.getItem(function.pointee.globals, rt.intern("__name__"))
        if case .str(let name) = new, case .str(let given)? = own, name.hasSameText(as: given) { return }
        if let dict = rt.instanceDict(v) { rt.setItem(dict, "__module__", new.isUndefined ? .none : new) }
      }, isDeletable: true)
    t.getter(
      "__annotations__", "The annotations of parameters and result.",
      { rt, v throws(Raised) in
        let function = try receiver(rt, v)
        if case .dict = function.pointee.annotations { return function.pointee.annotations }
        function.pointee.annotations = .dict(rt.makeDict())
        return function.pointee.annotations
      },
      set: { rt, v, new throws(Raised) in
        guard new.isNone || new.isUndefined || rt.isInstance(new, rt.types.dict) else {
          throw rt.typeError("__annotations__ must be set to a dict object")
        }
        try receiver(rt, v).pointee.annotations = new
      }, isDeletable: true)
    populateDefaults(t)
    t.member(
      "__closure__", "The cells of captured variables.",
      { rt, v throws(Raised) in
        try receiver(rt, v).pointee.closure.map { .tuple($0) } ?? .none
      })
    t.member(
      "__globals__", "The module's namespace.",
      { rt, v throws(Raised) in
        let function = try receiver(rt, v)
        // What was made of a text for a class, as methods of dataclasses are, tells of the module of that class.
        if rt.getItem(function.pointee.globals, rt.intern("__name__")) == nil, let own = function.pointee.dict,
          case .str(let name)? = rt.getItem(own, rt.intern("__module__")),
          let module = rt.getItem(rt.modules, name)?.object(.module, as: ModuleObject.self)
        {
          return .dict(module.pointee.dict)
        }
        return .dict(function.pointee.globals)
      })
    t.member("__builtins__", "The namespace of builtins.") { rt, v throws(Raised) in
      .dict(rt.builtins(of: try receiver(rt, v).pointee.globals))
    }
    t.getter(
      "__code__", "What is known of the code.",
      { rt, v throws(Raised) in rt.codeValue(try receiver(rt, v).pointee.code) },
      set: { rt, v, new throws(Raised) in
        guard let code = rt.compiledCode(new) else { throw rt.typeError("__code__ must be set to a code object") }
        let function = try receiver(rt, v)
        let captured = function.pointee.closure?.pointee.count ?? 0
        guard code.scope.free.count == captured else {
          throw rt.valueError(
            "\(function.pointee.name.string)() requires a code object with \(captured) free vars, not "
              + "\(code.scope.free.count)")
        }
        function.pointee.code = rt.code(code, in: function.pointee.globals).record
      })
    t.getter(
      "__dict__", "Attributes set on the function.",
      { rt, v throws(Raised) in rt.instanceDict(v).map { .dict($0) } ?? .none },
      set: { rt, v, new throws(Raised) in
        guard case .dict(let dict) = new else {
          throw rt.typeError(
            new.isUndefined
              ? "cannot delete __dict__"
              : "__dict__ must be set to a dictionary, not a '\(rt.typeName(new))'")
        }
        try receiver(rt, v).pointee.dict = dict
      }, isDeletable: true)
  }

  private static func populateDefaults(_ t: TypeBuilder) {
    t.getter(
      "__defaults__", "The defaults of positional parameters.",
      { _, v in
        guard case .function(let function) = v, let defaults = function.pointee.defaults else { return .none }
        return .tuple(defaults)
      },
      set: { rt, v, new throws(Raised) in
        guard case .function(let function) = v else { return }
        switch rt.unwrap(new) {
        case .none, .undefined: function.pointee.defaults = nil
        case .tuple(let tuple):
          // Only the last ones have parameters to belong to.
          let most = function.pointee.code.pointee.positionalCount
          let values = Array(tuple.values.suffix(most))
          function.pointee.defaults = values.isEmpty ? nil : rt.makeTuple(values)
        default: throw rt.typeError("__defaults__ must be set to a tuple object")
        }
      }, isDeletable: true)
    t.getter(
      "__kwdefaults__", "The defaults of keyword-only parameters.",
      { _, v in
        guard case .function(let function) = v, let defaults = function.pointee.keywordDefaults else { return .none }
        return .dict(defaults)
      },
      set: { rt, v, new throws(Raised) in
        guard case .function(let function) = v else { return }
        switch rt.unwrap(new) {
        case .none, .undefined: function.pointee.keywordDefaults = nil
        case .dict(let dict): function.pointee.keywordDefaults = dict
        default: throw rt.typeError("__kwdefaults__ must be set to a dict object")
        }
      }, isDeletable: true)
  }

  // MARK: Methods

  static func populateMethod(_ t: TypeBuilder) {
    func parts(_ rt: Runtime, _ v: Value) throws(Raised) -> QuadRef {
      if let method = v.object(.boundMethod, as: QuadObject.self) { return method }
      throw rt.typeError("descriptor for 'method' objects doesn't apply to a '\(rt.typeName(v))' object")
    }
    t.new("__new__(cls, function, instance, /)", "A function bound to its first argument.") { rt, a throws(Raised) in
      if rt.special(rt.type(of: a[1]), .call) == nil { throw rt.typeError("first argument must be callable") }
      if a[2].isNone { throw rt.typeError("instance must not be None") }
      return rt.makeBoundMethod(a[1], a[2])
    }
    populateCall(t)
    t.method("__get__(self, instance, owner=None, /)") { _, a in a[0] }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    populateMethodComparison(t)
    t.member("__self__", "The receiver.", { rt, v throws(Raised) in try parts(rt, v).pointee.b })
    t.member(
      "__func__", "The function.",
      { rt, v throws(Raised) in
        let function = try parts(rt, v).pointee.a
        if function.kind == .builtin { throw rt.noAttribute(v, rt.intern("__func__")) }
        return function
      })
    for name: StaticString in [
      "__name__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__closure__",
      "__code__", "__globals__", "__qualname__", "__dict__", "__wrapped__", "__isabstractmethod__", "__signature__",
    ] {
      t.getter(
        name, "As the function's.",
        { rt, v throws(Raised) in
          try rt.getAttribute(try parts(rt, v).pointee.a, rt.intern(name))
        })
    }
  }

  /// Bound methods are equal if they are the same function of the same object.
  private static func populateMethodComparison(_ t: TypeBuilder) {
    func areSame(_ a: Value, _ b: Value) -> Bool? {
      if a.isIdentical(to: b) { return true }
      guard let first = a.object(.boundMethod, as: QuadObject.self),
        let second = b.object(.boundMethod, as: QuadObject.self)
      else { return nil }
      return first.pointee.b.isIdentical(to: second.pointee.b) && first.pointee.a.isIdentical(to: second.pointee.a)
    }
    t.method("__eq__(self, value, /)") { rt, a in areSame(a[0], a[1]).map { .bool($0) } ?? rt.notImplemented }
    t.method("__ne__(self, value, /)") { rt, a in areSame(a[0], a[1]).map { .bool(!$0) } ?? rt.notImplemented }
    t.method("__hash__(self, /)") { rt, a in
      guard let method = a[0].object(.boundMethod, as: QuadObject.self) else { return .int(rt.identity(of: a[0]) >> 4) }
      return .int(rt.identity(of: method.pointee.b) ^ (rt.identity(of: method.pointee.a) &* 31))
    }
  }

  // MARK: Builtins

  static func populateBuiltin(_ t: TypeBuilder) {
    populateMethodWrapper(t)
    populateGet(t)
    t.getter(
      "__module__", "The module.",
      { rt, v throws(Raised) in
        let object = try declaration(rt, v)
        if object.pointee.owner != nil {
          if v.kind == .boundMethod { return .none }
          throw rt.noAttribute(v, rt.intern("__module__"))
        }
        if maker(object) != nil { return .none }
        return object.pointee.moduleName.map { .str($0) } ?? rt.str("builtins")
      })
  }

  private static func declaration(_ rt: Runtime, _ v: Value) throws(Raised) -> BuiltinRef {
    if let object = v.object(.builtin, as: BuiltinObject.self) { return object }
    if let method = v.object(.boundMethod, as: QuadObject.self),
      let object = method.pointee.a.object(.builtin, as: BuiltinObject.self)
    {
      return object
    }
    throw rt.typeError("descriptor for builtin functions doesn't apply to a '\(rt.typeName(v))' object")
  }

  /// The class whose static method it is, or which a `__new__` makes instances of.
  private static func maker(_ object: BuiltinRef) -> TypeRef? {
    object.pointee.builtin._withUnsafeGuaranteedRef { $0.owner }
  }

  /// What operators and special methods of built-in classes are when they are bound.
  static func populateMethodWrapper(_ t: TypeBuilder) {
    populateCall(t)
    populateMethodComparison(t)
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    t.getter("__name__", "The name.", { rt, v throws(Raised) in rt.str(rt.name(of: try declaration(rt, v))) })
    t.getter(
      "__qualname__", "The name with that of its class.",
      { rt, v throws(Raised) in
        if let method = v.object(.boundMethod, as: QuadObject.self), let name = rt.qualifiedName(ofMethod: method) {
          return rt.str(name)
        }
        let object = try declaration(rt, v)
        let owner = (object.pointee.owner ?? maker(object)).map { $0.pointee.name.string + "." } ?? ""
        return rt.str(owner + rt.name(of: object))
      })
    t.getter(
      "__doc__", "The documentation.",
      { rt, v throws(Raised) in
        let object = try declaration(rt, v)
        if let function = object.pointee.function {
          return function.pointee.doc.isUndefined ? .none : function.pointee.doc
        }
        let text = object.pointee.builtin._withUnsafeGuaranteedRef { $0.documentation }
        return text.isEmpty ? .none : rt.str(text)
      })
    t.getter(
      "__self__", "The receiver, or the module.",
      { rt, v throws(Raised) in
        if let method = v.object(.boundMethod, as: QuadObject.self) { return method.pointee.b }
        let object = try declaration(rt, v)
        if object.pointee.owner != nil { throw rt.noAttribute(v, rt.intern("__self__")) }
        if let type = maker(object) { return rt.name(of: object) == "__new__" ? .type(type) : .none }
        let name = object.pointee.moduleName ?? rt.intern("builtins")
        if let module = rt.getItem(rt.modules, name) { return module }
        return try rt.importModule(name.string)
      })
    t.getter(
      "__objclass__", "The class.",
      { rt, v throws(Raised) in
        let object = try declaration(rt, v)
        guard let owner = object.pointee.owner, v.kind == .builtin || rt.name(of: object).hasPrefix("__") else {
          throw rt.noAttribute(v, rt.intern("__objclass__"))
        }
        return .type(owner)
      })
    t.getter(
      "__text_signature__", "The parameters.",
      { rt, v throws(Raised) in
        let object = try declaration(rt, v)
        if object.pointee.function != nil { return .none }
        let text = object.pointee.builtin._withUnsafeGuaranteedRef { "\($0.signatureText)" }
        return rt.str(String(text.drop { $0 != "(" }))
      })
  }

  // MARK: Cells

  static func populateCell(_ t: TypeBuilder) {
    t.new("__new__(cls, contents=None, /)", "A variable by itself.") { rt, a in
      .object(rt.makeCell(a.optional(1) ?? .undefined).asObject)
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    t.getter(
      "cell_contents", "The variable's value.",
      { rt, v throws(Raised) in
        guard let cell = v.object(.cell, as: CellObject.self), !cell.pointee.value.isUndefined else {
          throw rt.valueError("Cell is empty")
        }
        return cell.pointee.value
      },
      set: { _, v, new in v.object(.cell, as: CellObject.self)?.pointee.value = new }, isDeletable: true)
    t.comparisons { $0.kind == .cell }
    t.unhashable()
  }
}

extension Runtime {
  /// The name of a built-in method of an object, with that of the object's own class; nil for any other method.
  func qualifiedName(ofMethod method: UnsafeMutablePointer<QuadObject>) -> String? {
    guard let builtin = method.pointee.a.object(.builtin, as: BuiltinObject.self) else { return nil }
    if method.pointee.header.type == types.methodWrapper { return nil }
    let type: TypeRef
    if case .type(let own) = method.pointee.b {
      type = own
    } else {
      guard builtin.pointee.owner != nil else { return nil }
      type = self.type(of: method.pointee.b)
    }
    return "\(type.pointee.qualifiedName.string).\(name(of: builtin))"
  }
}
