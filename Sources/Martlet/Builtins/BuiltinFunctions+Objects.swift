/// Functions about objects: text, identity, attributes, classes, namespaces.
extension BuiltinFunctions {
  static func installObjects(_ define: Definer) {
    define("repr(obj, /)", "The object as text for a programmer.") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    define("ascii(obj, /)", "The repr in ASCII.") { rt, a throws(Raised) in .str(try rt.ascii(a[0])) }
    define("format(value, format_spec='', /)", "The value as formatted text.") { rt, a throws(Raised) in
      guard let spec = a.optional(1) else { return .str(try rt.format(a[0], spec: rt.strings.empty)) }
      guard case .str(let text) = rt.unwrap(spec) else {
        throw rt.typeError("format() argument 2 must be str, not \(rt.typeName(spec))")
      }
      return .str(try rt.format(a[0], spec: text))
    }
    define("hash(obj, /)", "The hash.") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
    define("id(obj, /)", "A number of the object's own while it lives.") { rt, a in .int(rt.identity(of: a[0])) }
    define("callable(obj, /)", "Whether it can be called.") { rt, a in .bool(rt.isCallable(a[0])) }
    define("isinstance(obj, class_or_tuple, /)", "Whether it is an instance of a class.") { rt, a throws(Raised) in
      .bool(try rt.isInstance(a[0], ofAny: a[1]))
    }
    define("issubclass(subclass, class_or_tuple, /)", "Whether a class derives from another.") { rt, a throws(Raised) in
      .bool(try rt.isSubclass(a[0], ofAny: a[1]))
    }
    installAttributes(define)
    installNamespaces(define)
  }

  private static func installAttributes(_ define: Definer) {
    define(
      "__import__(name, globals=None, locals=None, fromlist=(), level=0)", "The module that an import statement gets."
    ) { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[0]) else {
        throw rt.typeError("__import__() argument 1 must be str, not \(rt.typeName(a[0]))")
      }
      let name = text.string
      let level = try a.optional(4).map { value throws(Raised) in try rt.index(value) } ?? 0
      if level < 0 { throw rt.valueError("level must be >= 0") }
      if name.isEmpty, level == 0 { throw rt.valueError("Empty module name") }
      let globals: DictRef
      if case .dict(let dict)? = a.optional(1) { globals = dict } else { globals = rt.makeDict() }
      let module = try rt.importModule(name, level: level, globals: globals)
      rt.top[0] = module
      rt.top += 1
      defer { rt.top -= 1 }
      if let list = a.optional(3), try rt.isTrue(list) {
        try rt.importSubmodules(list, of: module)
        return module
      }
      guard level == 0, let dot = name.firstIndex(of: ".") else { return module }
      return try rt.importModule(String(name[..<dot]))
    }
    define("getattr(object, name, default=None, /)", "An attribute by name.") { rt, a throws(Raised) in
      let name = try rt.attributeName(a[1])
      guard let fallback = a.optional(2) else { return try rt.getAttribute(a[0], name) }
      return try rt.findAttribute(a[0], name) ?? fallback
    }
    define("hasattr(obj, name, /)", "Whether there is an attribute.") { rt, a throws(Raised) in
      .bool(try rt.findAttribute(a[0], try rt.attributeName(a[1])) != nil)
    }
    define("setattr(obj, name, value, /)", "Sets an attribute by name.") { rt, a throws(Raised) in
      try rt.setAttribute(a[0], try rt.attributeName(a[1]), a[2])
      return .none
    }
    define("delattr(obj, name, /)", "Deletes an attribute by name.") { rt, a throws(Raised) in
      try rt.deleteAttribute(a[0], try rt.attributeName(a[1]))
      return .none
    }
  }

  private static func installNamespaces(_ define: Definer) {
    define("dir(object=None, /)", "The names of an object's attributes, or of the module.") { rt, a throws(Raised) in
      if let object = a.optional(0) { return .list(try rt.dir(object)) }
      let names = rt.makeList()
      let namespace = try rt.callerNamespace("dir")
      var position = 0
      while let entry = namespace.nextEntry(&position) { names.append(entry.pointee.key, rt.heap) }
      return .list(try rt.sorted(.list(names), key: nil, reverse: false))
    }
    define("vars(object=None, /)", "An object's `__dict__`, or the module's namespace.") { rt, a throws(Raised) in
      guard let object = a.optional(0) else { return .dict(try rt.callerNamespace("vars")) }
      guard let dict = try rt.findAttribute(object, rt.intern("__dict__")) else {
        throw rt.typeError("vars() argument must have __dict__ attribute")
      }
      return dict
    }
    define("globals()", "The module's namespace.") { rt, _ in .dict(rt.mainNamespace) }
    define("locals()", "The namespace at module level.") { rt, _ throws(Raised) in
      .dict(try rt.callerNamespace("locals"))
    }
  }
}

extension Runtime {
  /// The namespace of `__main__`. Code of other modules gets its own from the lowering, which knows it.
  fileprivate var mainNamespace: DictRef {
    getItem(modules, intern("__main__"))?.object(.module, as: ModuleObject.self)?.pointee.dict
      ?? programs.first?.globals ?? makeDict()
  }

  /// What a function without arguments that asks for the local names gets: they are known only at module level.
  fileprivate func callerNamespace(_ name: String) throws(Raised) -> DictRef {
    if depth > 1 {
      throw raise(
        types.exceptions.notImplementedError,
        "\(name)() without arguments is available only at module level in Martlet")
    }
    return mainNamespace
  }
}
