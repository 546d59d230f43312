/// isinstance and issubclass.
extension Runtime {
  /// `isinstance(v, classes)`.
  func isInstance(_ v: Value, ofAny classes: Value) throws(Raised) -> Bool {
    if case .type(let type) = classes {
      if self.type(of: v) == type { return true }
      if type.pointee.metaclass == types.type { return try isInstancePlain(v, classes) }
      if let answer = try abstractAnswer(v, type) { return answer }
    }
    if case .tuple(let tuple) = unwrap(classes) {
      let own = self.type(of: v)
      for index in 0..<tuple.pointee.count {
        // Whatever `__instancecheck__` a class has, its own instances are not asked about.
        if case .type(let type) = tuple[element: index], type == own { return true }
        try checkStack()
        if try isInstance(v, ofAny: tuple[element: index]) { return true }
      }
      return false
    }
    if let members = try unionMembers(classes, "isinstance() argument 2 cannot be a parameterized generic") {
      let saved = top
      saved[0] = .tuple(members)
      top = saved + 1
      defer { top = saved }
      for index in 0..<members.pointee.count where try isInstance(v, ofAny: members[element: index]) { return true }
      return false
    }
    if let answer = try callSpecial(.instancecheck, on: classes, v) { return try isTrue(answer) }
    return try isInstancePlain(v, classes)
  }

  /// What `ABCMeta.__instancecheck__` answers without asking a class, if it is what checks the instances of that one.
  private func abstractAnswer(_ v: Value, _ type: TypeRef) throws(Raised) -> Bool? {
    guard case .function(let check) = moduleState.abstractInstanceCheck,
      special(type.pointee.metaclass, .instancecheck)?.isIdentical(to: .function(check)) == true
    else { return nil }
    let own = self.type(of: v)
    if case .instance = v {
      let name = intern("__class__")
      guard !own.pointee.flags.contains(.customGet), lookup(own, name).isIdentical(to: lookup(types.object, name))
      else {
        return nil
      }
    }
    if own.isSubclass(of: type) { return true }
    guard case .dict(let answers)? = getItem(type.pointee.dict, intern("_abc_answers")),
      let answer = try getItem(answers, .int(identity(of: .type(own))))
    else { return nil }
    switch answer {
    case .bool(true): return true
    case .int(let number):
      guard case .int(let registrations)? = getItem(check.pointee.globals, intern("_registrations")) else { return nil }
      return number == -1 - registrations ? false : nil
    default: return nil
    }
  }

  /// `isinstance` without `__instancecheck__`.
  func isInstancePlain(_ v: Value, _ classes: Value) throws(Raised) -> Bool {
    guard case .type(let type) = classes else {
      try checkHasBases(classes, "isinstance() arg 2 must be a type, a tuple of types, or a union")
      guard let claimed = try findAttribute(v, name(of: .class)) else { return false }
      return try isDerived(claimed, from: classes)
    }
    let own = self.type(of: v)
    if own.isSubclass(of: type) { return true }
    // An object may claim another class by `__class__`.
    guard case .instance = v, mayClaimAnotherClass(own) else { return false }
    guard case .type(let claimed)? = try findAttribute(v, name(of: .class)), claimed != own else { return false }
    return claimed.isSubclass(of: type)
  }

  /// Whether the instances of a class may have another `__class__`.
  private func mayClaimAnotherClass(_ type: TypeRef) -> Bool {
    if type.pointee.flags.contains(.customGet) { return true }
    guard let own = special(type, .class), let usual = special(types.object, .class) else { return true }
    return !own.isIdentical(to: usual)
  }

  /// What `isinstance` answers without asking anybody; nil where a class or the object has a say.
  func isInstanceQuickly(_ v: Value, _ classes: Value) -> Bool? {
    let own = self.type(of: v)
    switch classes {
    case .type(let type):
      if own == type { return true }
      guard type.pointee.metaclass == types.type else { return nil }
      if own.isSubclass(of: type) { return true }
      // A subclass of a built-in class may have a `__class__` too.
      guard case .instance = v else { return false }
      return mayClaimAnotherClass(own) ? nil : false
    case .tuple(let tuple):
      for index in 0..<tuple.pointee.count {
        guard case .type = tuple.elements[index], let answer = isInstanceQuickly(v, tuple.elements[index]) else {
          return nil
        }
        if answer { return true }
      }
      return false
    default: return nil
    }
  }

  /// `issubclass(v, classes)`.
  func isSubclass(_ v: Value, ofAny classes: Value) throws(Raised) -> Bool {
    if case .type(let type) = classes, type.pointee.metaclass == types.type { return try isSubclassPlain(v, classes) }
    if case .tuple(let tuple) = unwrap(classes) {
      try checkStack()
      for index in 0..<tuple.pointee.count where try isSubclass(v, ofAny: tuple[element: index]) { return true }
      return false
    }
    if let members = try unionMembers(classes, "issubclass() argument 2 cannot be a parameterized generic") {
      let saved = top
      saved[0] = .tuple(members)
      top = saved + 1
      defer { top = saved }
      for index in 0..<members.pointee.count where try isSubclass(v, ofAny: members[element: index]) { return true }
      return false
    }
    if let answer = try callSpecial(.subclasscheck, on: classes, v) { return try isTrue(answer) }
    return try isSubclassPlain(v, classes)
  }

  /// `issubclass` without `__subclasscheck__`.
  func isSubclassPlain(_ v: Value, _ classes: Value) throws(Raised) -> Bool {
    if case .type(let type) = v, case .type(let base) = classes { return type.isSubclass(of: base) }
    try checkHasBases(v, "issubclass() arg 1 must be a class")
    try checkHasBases(classes, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return try isDerived(v, from: classes)
  }

  /// What has a tuple of bases passes for a class.
  private func checkHasBases(_ v: Value, _ complaint: String) throws(Raised) {
    if try basesLikeAClass(v) == nil { throw typeError(complaint) }
  }

  private func basesLikeAClass(_ v: Value) throws(Raised) -> TupleRef? {
    guard case .tuple(let bases)? = try findAttribute(v, intern("__bases__")) else { return nil }
    return bases
  }

  /// Whether the chain of `__bases__` leads from one object to another.
  private func isDerived(_ v: Value, from base: Value) throws(Raised) -> Bool {
    let saved = top
    saved[0] = v
    saved[1] = base
    saved[2] = .none
    top = saved + 3
    depth += 1
    defer {
      top = saved
      depth -= 1
    }
    if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded in __issubclass__") }
    try checkStack()
    while !saved[0].isIdentical(to: base) {
      try charge(1)
      guard let bases = try basesLikeAClass(saved[0]), bases.pointee.count > 0 else { return false }
      saved[2] = .tuple(bases)
      guard bases.pointee.count > 1 else {
        saved[0] = bases[element: 0]
        continue
      }
      for index in 0..<bases.pointee.count where try isDerived(bases[element: index], from: base) { return true }
      return false
    }
    return true
  }

  /// The classes of `int | str` as a tuple, or nil if it is no union; a generic alias is refused.
  private func unionMembers(_ v: Value, _ complaint: String) throws(Raised) -> TupleRef? {
    guard case .object = v else { return nil }
    if type(of: v) == types.genericAlias { throw typeError(complaint) }
    guard type(of: v) == types.unionType, case .tuple(let members) = try getAttribute(v, intern("__args__")) else {
      return nil
    }
    for member in members.values where type(of: member) == types.genericAlias { throw typeError(complaint) }
    // `None` in a union stands for its class.
    return makeTuple(members.values.map { $0.isNone ? .type(types.noneType) : $0 })
  }
}
