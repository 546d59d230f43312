import MartletSyntax

/// The special methods that containers share: each does what the runtime's function of its name does.
extension TypeBuilder {
  /// `__len__`, `__iter__`, `__contains__` and `__repr__`.
  func container() {
    method("__len__(self, /)", "len(self)") { rt, a throws(Raised) in .int(try rt.length(a[0])) }
    method("__iter__(self, /)", "iter(self)") { rt, a throws(Raised) in try rt.iterator(a[0]) }
    method("__contains__(self, key, /)", "key in self") { rt, a throws(Raised) in .bool(try rt.contains(a[0], a[1])) }
    method("__repr__(self, /)", "repr(self)") { rt, a throws(Raised) in .str(try rt.reprOfContainer(a[0])) }
      .keepsInstance = true
  }

  /// The six comparisons, for operands whose built-in value `accepts` takes.
  func comparisons(_ accepts: @escaping (Value) -> Bool) {
    func body(_ op: ComparisonOperator) -> Builtin.Body {
      { rt, a throws(Raised) in
        let other = rt.unwrap(a[1])
        return accepts(other) ? try rt.nativeCompare(op, a[0], other) ?? rt.notImplemented : rt.notImplemented
      }
    }
    method("__lt__(self, value, /)", "self < value", body(.less))
    method("__le__(self, value, /)", "self <= value", body(.lessEqual))
    method("__eq__(self, value, /)", "self == value", body(.equal))
    method("__ne__(self, value, /)", "self != value", body(.notEqual))
    method("__gt__(self, value, /)", "self > value", body(.greater))
    method("__ge__(self, value, /)", "self >= value", body(.greaterEqual))
  }

  /// `C[…]` is a generic alias.
  func classGetItem() {
    classMethod("__class_getitem__(cls, item, /)", "The class with type arguments, for annotations.") {
      rt, a throws(Raised) in rt.makeGenericAlias(a[0], a[1])
    }
  }
}

extension Runtime {
  /// The argument of a constructor that takes at most one, not by name; its parameters are `*args` and `**kwargs`.
  func onlyArgument(_ name: String, _ a: Arguments) throws(Raised) -> Value? {
    if case .dict(let keywords) = a[2], keywords.pointee.count > 0, !hasOwnInit(a[0]), !hasOwnNew(a[0]) {
      throw typeError("\(name)() takes no keyword arguments")
    }
    guard case .tuple(let arguments) = a[1], arguments.pointee.count > 0 else { return nil }
    if arguments.pointee.count > 1 {
      throw typeError("\(name) expected at most 1 argument, got \(arguments.pointee.count)")
    }
    return arguments[element: 0]
  }

  /// Whether the class of an instance has a `__new__` written in the language, which may take more than `__init__` does.
  private func hasOwnNew(_ instance: Value) -> Bool {
    guard case .instance(let object) = instance else { return false }
    let new = lookup(object.type, intern("__new__"))
    if case .function = new { return true }
    if let wrapper = new.object(.staticMethod, as: QuadObject.self), case .function = wrapper.pointee.a { return true }
    return false
  }

  /// Whether a class has an `__init__` written in the language, which may take more than `__new__` does.
  func hasOwnInit(_ cls: Value) -> Bool {
    guard case .type(let type) = cls, type.isHeap, case .function? = special(type, .`init`) else { return false }
    return true
  }
}
