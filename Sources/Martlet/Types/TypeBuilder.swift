/// Fills the namespace of a built-in class. Each method is declared once: signature, documentation and body together.
///
/// A class is filled when an attribute of it is first looked for, so an interpreter starts without making a thousand
/// function objects.
struct TypeBuilder {
  let rt: Runtime
  let type: TypeRef

  /// A method; argument 0 is the receiver, of this class (an instance of a script's subclass has been replaced by its
  /// built-in value, where the class has one).
  @discardableResult
  func method(
    _ signature: StaticString, _ doc: StaticString = "", quick: QuickBody = .none, _ body: @escaping Builtin.Body
  ) -> Builtin {
    let builtin = Builtin(signature, doc, quick: quick, body)
    builtin.owner = type
    set(builtin.name, rt.makeBuiltin(builtin, owner: type))
    return builtin
  }

  /// A method of a class that CPython has in Python under the name given.
  @discardableResult
  func scripted(
    _ className: String, _ signature: StaticString, _ doc: StaticString = "", quick: QuickBody = .none,
    _ body: @escaping Builtin.Body
  ) -> Builtin {
    let builtin = Builtin(signature, doc, quick: quick, body)
    builtin.scriptedName = "\(className).\(builtin.name)"
    set(builtin.name, rt.makeBuiltin(builtin, owner: type))
    return builtin
  }

  func classMethod(_ signature: StaticString, _ doc: StaticString = "", _ body: @escaping Builtin.Body) {
    let builtin = Builtin(signature, doc, body)
    builtin.owner = type
    set(builtin.name, rt.makeQuad(.classMethod, rt.types.classMethodDescriptor, rt.makeBuiltin(builtin), .type(type)))
  }

  func staticMethod(_ signature: StaticString, _ doc: StaticString = "", _ body: @escaping Builtin.Body) {
    let builtin = Builtin(signature, doc, body)
    builtin.owner = type
    set(builtin.name, rt.makeQuad(.staticMethod, rt.types.staticmethod, rt.makeBuiltin(builtin)))
  }

  /// `__new__`: argument 0 is the class asked for. The body makes a value of this built-in class itself; if a subclass
  /// was asked for the runtime wraps it.
  func new(_ signature: StaticString, _ doc: StaticString = "", _ body: @escaping Builtin.Body) {
    let native = type
    let isValue = type.pointee.flags.contains(.subclassable) && type.hasNativeInstances
    let wrapping = Builtin(signature, doc) { rt, arguments throws(Raised) in
      let asked = try rt.subclass(arguments[0], of: native)
      if asked != native, !asked.isHeap, asked.pointee.flags.isDisjoint(with: .isException), isValue {
        let name = rt.nameOfType(asked)
        throw rt.typeError("\(rt.nameOfType(native)).__new__(\(name)) is not safe, use \(name).__new__()")
      }
      let value = try body(rt, arguments)
      if asked != native, native.pointee.flags.contains(.keepsLayout), let object = value.heapObject {
        object.pointee.type = asked
      }
      guard isValue, asked != native else { return value }
      let made = rt.makeInstance(of: asked, native: value)
      if let native = value.object(.native, as: NativeObject.self), let instance = made.heapObject {
        native.pointee.payload._withUnsafeGuaranteedRef { $0.isWrapped(by: instance) }
      }
      return made
    }
    wrapping.owner = type
    set("__new__", rt.makeQuad(.staticMethod, rt.types.staticmethod, rt.makeBuiltin(wrapping)))
  }

  /// `__new__` of a class whose objects are given the layout of the asked class by the body itself.
  func newOfSubclass(_ body: @escaping (Runtime, TypeRef) throws(Raised) -> Value) {
    let native = type
    staticMethod("__new__(cls, /, *args, **kwargs)") { rt, a throws(Raised) in
      try body(rt, try rt.subclass(a[0], of: native))
    }
  }

  /// An attribute computed from the instance. Deleting one that is deletable sets it to `.undefined`.
  func getter(
    _ name: StaticString, _ doc: StaticString = "", _ get: @escaping (Runtime, Value) throws(Raised) -> Value,
    set setter: ((Runtime, Value, Value) throws(Raised) -> Void)? = nil, isDeletable: Bool = false
  ) {
    let getBuiltin = Builtin("getter(self, /)", doc) { rt, a throws(Raised) in try get(rt, a[0]) }
    var setValue = Value.undefined
    if let setter {
      setValue = rt.makeBuiltin(
        Builtin("setter(self, value, /)", "") { rt, a throws(Raised) in
          try setter(rt, a[0], a[1])
          return .none
        }, owner: type)
    }
    var deleteValue = Value.undefined
    if let setter, isDeletable {
      deleteValue = rt.makeBuiltin(
        Builtin("deleter(self, /)", "") { rt, a throws(Raised) in
          try setter(rt, a[0], .undefined)
          return .none
        }, owner: type)
    }
    let property = rt.makeQuad(
      .property, rt.types.getset, rt.makeBuiltin(getBuiltin, owner: type), setValue, deleteValue, .str(rt.intern(name)))
    set("\(name)", property)
  }

  /// An attribute that only Swift code sets; CPython has its own message for setting one of these.
  func member(_ name: StaticString, _ doc: StaticString, _ get: @escaping (Runtime, Value) throws(Raised) -> Value) {
    getter(
      name, doc, get,
      set: { rt, _, _ throws(Raised) in throw rt.raise(rt.types.exceptions.attributeError, "readonly attribute") },
      isDeletable: true)
  }

  func constant(_ name: String, _ value: Value) { set(name, value) }

  /// Makes instances unhashable.
  func unhashable() { set("__hash__", .none) }

  private func set(_ name: String, _ value: Value) {
    let key = rt.intern(name)
    rt.setItem(type.pointee.dict, key, value)
  }
}

extension UnsafeMutablePointer where Pointee == TypeObject {
  /// Whether instances of a script's subclass hold a value of this class in slot 0.
  var hasNativeInstances: Bool {
    if pointee.flags.contains(.keepsLayout) { return false }
    return switch pointee.instanceKind {
    case .instance, .exception, .future, .task, .type, .loop: false
    default: true
    }
  }
}

/// What fills a built-in class. As a structure it has a name by which the run-time library finds its type at once.
struct Populator {
  let body: (TypeBuilder) -> Void
}

extension Runtime {
  /// The class that `__new__` of another was asked for, which must be derived from that.
  fileprivate func subclass(_ asked: Value, of type: TypeRef) throws(Raised) -> TypeRef {
    guard case .type(let subclass) = asked else {
      throw typeError("\(nameOfType(type)).__new__(X): X is not a type object (\(typeName(asked)))")
    }
    guard subclass == type || subclass.isSubclass(of: type) else {
      let name = nameOfType(subclass)
      throw typeError("\(nameOfType(type)).__new__(\(name)): \(name) is not a subtype of \(nameOfType(type))")
    }
    return subclass
  }
}
