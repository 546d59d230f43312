/// The module `contextvars`.
///
/// A context is a persistent map from variables to values: a copy shares it, and what is set later changes few of its
/// nodes. The current one is `AsyncioState.context`; None there is a context in which nothing has been set yet.
enum ContextVarsModule {
  final class Context: NativePayload {
    @exclusivity(unchecked) var values = PersistentMap.empty
    @exclusivity(unchecked) var isEntered = false

    override func trace(_ marker: Marker) { values.trace(marker) }
  }

  final class Variable: NativePayload {
    let name: StringRef
    let fallback: Value
    init(_ name: StringRef, _ fallback: Value) {
      self.name = name
      self.fallback = fallback
    }
    override func trace(_ marker: Marker) {
      marker.mark(name)
      marker.mark(fallback)
    }
  }

  final class Token: NativePayload {
    let variable: Value
    let context: Value
    /// `.undefined` if the variable had none.
    let old: Value
    @exclusivity(unchecked) var isUsed = false
    init(_ variable: Value, _ context: Value, _ old: Value) {
      self.variable = variable
      self.context = context
      self.old = old
    }
    override func trace(_ marker: Marker) {
      marker.mark(variable)
      marker.mark(context)
      marker.mark(old)
    }
  }

  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "contextvars")
    let contextType = rt.contextType
    m.type("Context", contextType)
    let tokenType = m.makeType("Token") { t in populateToken(t) }
    let variableType = m.makeType("ContextVar") { t in populateVariable(t, tokenType) }
    for type in [contextType, tokenType, variableType] {
      type.pointee.moduleName = rt.intern("_contextvars")
      type.pointee.flags.insert(.namedWithModule)
    }
    let missing = m.makeType("_MissingType") { t in
      t.method("__repr__(self, /)") { rt, _ throws(Raised) in rt.str("<Token.MISSING>") }
    }
    rt.populate(tokenType)
    rt.setItem(tokenType.pointee.dict, rt.intern("MISSING"), rt.makeNative(NativePayload(), type: missing))
    m.function("copy_context()", "A copy of the current context.") { rt, _ throws(Raised) in
      rt.makeContext(copying: rt.asyncio.context)
    }
    return m.module
  }

  private static func populateVariable(_ t: TypeBuilder, _ tokenType: TypeRef) {
    let type = t.type
    t.new("ContextVar(cls, name, /, *, default=None)", "A variable with a value for each context.") {
      rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[1]) else { throw rt.typeError("context variable name must be a str") }
      return rt.makeNative(Variable(name, a[2]), type: type)
    }
    t.getter("name", "The variable's name.") { _, receiver throws(Raised) in
      receiver.payload(as: Variable.self).map { .str($0.name) } ?? .none
    }
    t.method("get(self, default=None, /)", "The value in the current context.") { rt, a throws(Raised) in
      if let value = value(rt, rt.asyncio.context, a[0]) { return value }
      if let fallback = a.optional(1) { return fallback }
      if let own = a[0].payload(as: Variable.self)?.fallback, !own.isUndefined { return own }
      throw rt.raise(rt.types.exceptions.lookupError, arguments: rt.makeTuple([a[0]]))
    }
    t.method("set(self, value, /)", "Set the value in the current context; return a token for reset.") {
      rt, a throws(Raised) in
      if rt.asyncio.context.isNone { rt.asyncio.context = rt.makeContext(copying: .none) }
      let current = rt.asyncio.context
      let old = value(rt, current, a[0]) ?? .undefined
      if let context = current.payload(as: Context.self) { try set(rt, a[0], to: a[1], in: context) }
      return rt.makeNative(Token(a[0], current, old), type: tokenType)
    }
    t.method("reset(self, token, /)", "Restore the value from before a set.") { rt, a throws(Raised) in
      guard let token = a[1].payload(as: Token.self) else {
        throw rt.typeError("expected an instance of Token, got \(try rt.repr(a[1]).string)")
      }
      if token.isUsed { throw rt.runtimeError("\(try rt.repr(a[1]).string) has already been used once") }
      if !token.variable.isIdentical(to: a[0]) {
        throw rt.valueError("\(try rt.repr(a[1]).string) was created by a different ContextVar")
      }
      guard token.context.isIdentical(to: rt.asyncio.context), let context = token.context.payload(as: Context.self)
      else {
        throw rt.valueError("\(try rt.repr(a[1]).string) was created in a different Context")
      }
      token.isUsed = true
      if token.old.isUndefined {
        context.values = try rt.removing(a[0], hash: hash(rt, a[0]), from: context.values)
      } else {
        try set(rt, a[0], to: token.old, in: context)
      }
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      guard let variable = a[0].payload(as: Variable.self) else { return .none }
      var text = "<ContextVar name=\(try rt.repr(.str(variable.name)).string)"
      if !variable.fallback.isUndefined { text += " default=\(try rt.repr(variable.fallback).string)" }
      return rt.str(text + " at \(rt.address(of: a[0]))>")
    }
    t.classGetItem()
  }

  private static func populateToken(_ t: TypeBuilder) {
    t.getter("var", "The variable.") { _, receiver throws(Raised) in receiver.payload(as: Token.self)?.variable ?? .none
    }
    t.getter("old_value", "The value before, or Token.MISSING.") { rt, receiver throws(Raised) in
      guard let old = receiver.payload(as: Token.self)?.old else { return .none }
      return old.isUndefined ? try rt.getAttribute(.type(rt.type(of: receiver)), rt.intern("MISSING")) : old
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      guard let token = a[0].payload(as: Token.self) else { return .none }
      let used = token.isUsed ? " used" : ""
      return rt.str("<Token\(used) var=\(try rt.repr(token.variable).string) at \(rt.address(of: a[0]))>")
    }
    t.classGetItem()
  }

  /// Variables are told apart by identity.
  private static func hash(_ rt: Runtime, _ variable: Value) -> Int {
    variable.heapObject.map { rt.identityHash($0) } ?? 0
  }

  private static func value(_ rt: Runtime, _ context: Value, _ variable: Value) -> Value? {
    map(context).value(ofIdentical: variable, hash: hash(rt, variable))
  }

  private static func set(
    _ rt: Runtime, _ variable: Value, to value: Value, in context: Context
  ) throws(Raised) {
    context.values = try rt.setting(variable, hash: hash(rt, variable), to: value, in: context.values)
  }

  private static func map(_ context: Value) -> PersistentMap { context.payload(as: Context.self)?.values ?? .empty }

  static func populateContext(_ t: TypeBuilder) {
    t.new("Context(cls, /, *args, **kwargs)", "An empty context.") { rt, a throws(Raised) in
      var keywords = 0
      if case .dict(let given) = a[2] { keywords = given.pointee.count }
      if BaseExceptionType.arguments(a[1], rt).pointee.count + keywords > 0 {
        throw rt.typeError("Context() does not accept any arguments")
      }
      return rt.makeContext(copying: .none)
    }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in
      guard a[1].payload(as: Context.self) != nil else { return rt.notImplemented }
      return .bool(try rt.equals(map(a[0]), map(a[1])))
    }
    t.unhashable()
    t.method("run(self, /, *args, **kwargs)", "Call with this context as the current one.") { rt, a throws(Raised) in
      guard let context = a[0].payload(as: Context.self) else { return .none }
      guard case .tuple(let given) = a[1], given.pointee.count > 0 else {
        throw rt.typeError("run() missing 1 required positional argument")
      }
      if context.isEntered {
        throw rt.runtimeError("cannot enter context: \(try rt.repr(a[0]).string) is already entered")
      }
      let saved = rt.top
      saved[0] = rt.asyncio.context
      rt.top = saved + 1
      context.isEntered = true
      rt.asyncio.context = a[0]
      defer {
        context.isEntered = false
        rt.asyncio.context = saved[0]
        rt.top = saved
      }
      let arguments = rt.makeTuple(UnsafeBufferPointer(start: given.elements + 1, count: given.pointee.count - 1))
      var keywords: DictRef?
      if case .dict(let named) = a[2] { keywords = named }
      return try rt.call(given[element: 0], arguments: arguments, keywords: keywords)
    }
    t.method("copy(self, /)", "A copy.") { rt, a throws(Raised) in rt.makeContext(copying: a[0]) }
    t.method("get(self, key, default=None, /)", "The value of a variable.") { rt, a throws(Raised) in
      if a[1].payload(as: Variable.self) == nil {
        throw rt.typeError("a ContextVar key was expected, got \(try rt.repr(a[1]).string)")
      }
      return value(rt, a[0], a[1]) ?? a.optional(2) ?? .none
    }
    t.method("__getitem__(self, key, /)") { rt, a throws(Raised) in
      if a[1].payload(as: Variable.self) == nil {
        throw rt.typeError("a ContextVar key was expected, got \(try rt.repr(a[1]).string)")
      }
      guard let value = value(rt, a[0], a[1]) else { throw rt.keyError(a[1]) }
      return value
    }
    t.method("__contains__(self, key, /)") { rt, a throws(Raised) in
      if a[1].payload(as: Variable.self) == nil {
        throw rt.typeError("a ContextVar key was expected, got \(try rt.repr(a[1]).string)")
      }
      return .bool(value(rt, a[0], a[1]) != nil)
    }
    t.method("__len__(self, /)") { _, a throws(Raised) in .int(map(a[0]).count) }
    MapViews.populate(t, map)
  }
}

extension Runtime {
  /// The class `Context`, made when the first context is.
  var contextType: TypeRef {
    if let type = moduleState.contextType { return type }
    let type = makeNativeType("Context", module: "_contextvars", ContextVarsModule.populateContext)
    moduleState.contextType = type
    return type
  }

  /// A new context with the values of another; None stands for an empty one.
  func makeContext(copying other: Value) -> Value {
    let context = ContextVarsModule.Context()
    if let source = other.payload(as: ContextVarsModule.Context.self) { context.values = source.values }
    return makeNative(context, type: contextType)
  }

  /// What a new task or callback gets: a copy of the current context, nothing while nothing was ever set.
  func copiedContext() -> Value { asyncio.context.isNone ? .none : makeContext(copying: asyncio.context) }
}
