/// Native methods in the place of those that a class has in the language: they answer the usual cases, and leave the
/// others to the methods that were there before.
class QuickMethods {
  typealias Fast = (Runtime, Arguments) throws(Raised) -> Value?

  let rt: Runtime

  init(_ rt: Runtime) { self.rt = rt }

  /// Puts a native method in the place of one of a class; where it gives nil the old one is called.
  func replace(
    _ type: TypeRef, _ signature: StaticString, _ names: [String] = [], positional: Int = .max,
    label: String? = nil, _ fast: @escaping Fast
  ) throws(Raised) {
    let keywords = names.map { rt.intern($0) }
    let name = rt.intern(Builtin(signature, "", { _, _ in .none }).name)
    let old = rt.lookup(type, name)
    rt.moduleState.kept.append(old)
    let quick = Builtin(signature, "") { rt, a throws(Raised) in
      if let value = try fast(rt, a) { return value }
      return try QuickMethods.fall(rt, old, a, keywords, positional)
    }
    quick.owner = type
    quick.label = label
    try rt.setAttribute(.type(type), name, rt.makeBuiltin(quick, owner: type))
  }

  /// The same for `__new__` and class methods; `names` are those of the parameters behind the class, of which the first
  /// `positional` may be given by place.
  func replaceOfClass(
    _ type: TypeRef, _ signature: StaticString, isNew: Bool, _ names: [String], positional: Int = .max,
    label: String? = nil, _ fast: @escaping Fast
  ) throws(Raised) {
    let builtin = Builtin(signature, "", { _, _ in .none })
    let name = rt.intern(builtin.name)
    guard var old = rt.getItem(type.pointee.dict, name) else { return }
    if old.kind == .classMethod || old.kind == .staticMethod { old = old.unchecked(as: QuadObject.self).pointee.a }
    rt.moduleState.kept.append(old)
    let keywords = names.map { rt.intern($0) }
    let quick = Builtin(signature, "") { rt, a throws(Raised) in
      if let value = try fast(rt, a) { return value }
      return try QuickMethods.fall(rt, old, a, keywords, positional)
    }
    quick.label = label
    let made = rt.makeBuiltin(quick)
    let attribute =
      isNew
      ? rt.makeQuad(.staticMethod, rt.types.staticmethod, made)
      : rt.makeQuad(.classMethod, rt.types.classMethodDescriptor, made, .type(type))
    try rt.setAttribute(.type(type), name, attribute)
  }

  /// Calls the old method with the arguments that were given, by name if some are left out between them.
  static func fall(
    _ rt: Runtime, _ old: Value, _ a: Arguments, _ names: [StringRef] = [], _ positional: Int = .max
  ) throws(Raised) -> Value {
    var given: [Value] = []
    var index = 0
    while index < a.count, index <= positional, !a[index].isUndefined {
      given.append(a[index])
      index += 1
    }
    var keywords: DictRef?
    while index < a.count {
      if !a[index].isUndefined, index > 0, index - 1 < names.count {
        let dict = keywords ?? rt.makeDict()
        rt.setItem(dict, names[index - 1], a[index])
        keywords = dict
      }
      index += 1
    }
    return try rt.call(old, arguments: rt.makeTuple(given), keywords: keywords)
  }

  @inline(__always)
  func int(_ v: Value) -> Int { if case .int(let number) = v { number } else { 0 } }
}
