/// Functions about objects: text, identity, attributes, classes, namespaces.
extension BuiltinFunctions {
  static func installObjects(_ define: Definer) {
    define("repr(obj, /)", "The object as text for a programmer.") { rt, a throws(Raised) in try rt.reprValue(of: a[0])
    }
    define("ascii(obj, /)", "The repr in ASCII.") { rt, a throws(Raised) in try rt.asciiValue(of: a[0]) }
    define("format(value, format_spec='', /)", "The value as formatted text.") { rt, a throws(Raised) in
      guard let spec = a.optional(1) else { return .str(try rt.format(a[0], spec: rt.strings.empty)) }
      guard case .str(let text) = rt.unwrap(spec) else {
        throw rt.typeError("format() argument 2 must be str, not \(rt.argumentName(spec))")
      }
      return .str(try rt.format(a[0], spec: text))
    }
    define("hash(obj, /)", "The hash.") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
    define("id(obj, /)", "A number of the object's own while it lives.") { rt, a in .int(rt.identity(of: a[0])) }
    define("callable(obj, /)", "Whether it can be called.") { rt, a in .bool(rt.isCallable(a[0])) }
    define(
      "isinstance(obj, class_or_tuple, /)", "Whether it is an instance of a class.",
      quick: QuickBody(2...2) { rt, object, classes, _ in rt.isInstanceQuickly(object, classes).map { .bool($0) } }
    ) { rt, a throws(Raised) in
      .bool(try rt.isInstance(a[0], ofAny: a[1]))
    }
    define("issubclass(subclass, class_or_tuple, /)", "Whether a class derives from another.") { rt, a throws(Raised) in
      .bool(try rt.isSubclass(a[0], ofAny: a[1]))
    }
    installAttributes(define)
  }

  private static func installAttributes(_ define: Definer) {
    define(
      "__import__(name, globals=None, locals=None, fromlist=(), level=0)", "The module that an import statement gets."
    ) { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[0]) else {
        throw rt.typeError("__import__() argument 1 must be str, not \(rt.argumentName(a[0]))")
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
}
