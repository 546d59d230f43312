/// `list[int]`: a class with type arguments.
final class GenericAlias: NativePayload {
  let origin: Value
  let arguments: TupleRef
  /// `*list[int]`.
  let isUnpacked: Bool

  init(origin: Value, arguments: TupleRef, isUnpacked: Bool = false) {
    self.origin = origin
    self.arguments = arguments
    self.isUnpacked = isUnpacked
  }

  override func trace(_ marker: Marker) {
    marker.mark(origin)
    marker.mark(arguments)
  }
}

/// `int | str`: what `isinstance` takes for several classes.
final class UnionType: NativePayload {
  let members: TupleRef

  init(members: TupleRef) { self.members = members }

  override func trace(_ marker: Marker) { marker.mark(members) }
}

/// The types of generic aliases and unions.
enum GenericTypes {
  static func populateAlias(_ t: TypeBuilder) {
    t.new("types.GenericAlias(cls, origin, args, /)", "A class with type arguments.") { rt, a throws(Raised) in
      rt.makeGenericAlias(a[1], a[2])
    }
    t.getter("__origin__", "The class.") { rt, v throws(Raised) in alias(rt, v).origin }
    t.getter("__args__", "The type arguments.") { rt, v throws(Raised) in .tuple(alias(rt, v).arguments) }
    t.getter("__parameters__", "The type variables.") { rt, v throws(Raised) in
      try rt.typeVariables(alias(rt, v).arguments)
    }
    t.method("__call__(self, /, *args, **kwargs)", "Calls the class.") { rt, a throws(Raised) in
      guard case .tuple(let arguments) = a[1] else { return .none }
      var keywords: DictRef?
      if case .dict(let dict) = a[2] { keywords = dict }
      let made = try rt.call(alias(rt, a[0]).origin, arguments: arguments, keywords: keywords)
      if case .instance(let instance) = made, !instance.type.pointee.flags.contains(.noAttributes) {
        let saved = rt.top
        saved[0] = made
        rt.top = saved + 1
        defer { rt.top = saved }
        do throws(Raised) { try rt.setAttribute(made, rt.intern("__orig_class__"), a[0]) } catch {
          guard rt.isRaised(rt.types.exceptions.attributeError) || rt.isRaised(rt.types.exceptions.typeError) else {
            throw error
          }
          _ = rt.takeException()
        }
      }
      return made
    }
    t.method("__getitem__(self, item, /)", "The alias with others in the place of its type variables.") {
      rt, a throws(Raised) in
      let saved = rt.top
      saved[0] = try rt.call(try rt.typingFunction("of_builtin"), a[0], a[1])
      rt.top = saved + 1
      defer { rt.top = saved }
      guard case .tuple(let arguments) = saved[0] else { return saved[0] }
      let own = alias(rt, a[0])
      return rt.makeNative(
        GenericAlias(origin: own.origin, arguments: arguments, isUnpacked: own.isUnpacked), type: rt.types.genericAlias)
    }
    t.getter("__typing_unpacked_tuple_args__", "The arguments of a starred tuple.") { rt, v throws(Raised) in
      let alias = alias(rt, v)
      guard alias.isUnpacked, case .type(let origin) = alias.origin, origin == rt.types.tuple else { return .none }
      return .tuple(alias.arguments)
    }
    t.method("__dir__(self, /)", "The names of its attributes and of those of the class.") { rt, a throws(Raised) in
      let names = try rt.setOf(.list(rt.attributeNames(alias(rt, a[0]).origin)))
      let saved = rt.top
      saved[0] = .set(names)
      rt.top = saved + 1
      defer { rt.top = saved }
      try rt.update(names, .list(rt.attributeNames(.type(rt.types.genericAlias))))
      return try rt.call(.type(rt.types.list), .set(names))
    }
    t.method("__reduce__(self, /)", "What makes an equal one.") { rt, a throws(Raised) in
      let own = alias(rt, a[0])
      return .tuple(
        rt.makeTuple([
          .type(rt.types.genericAlias), .tuple(rt.makeTuple([own.origin, .tuple(own.arguments)])),
        ]))
    }
    t.method("__iter__(self, /)", "The alias unpacked, as `*list[int]` among type arguments.") { rt, a throws(Raised) in
      let alias = alias(rt, a[0])
      let starred = rt.makeNative(
        GenericAlias(origin: alias.origin, arguments: alias.arguments, isUnpacked: true), type: rt.type(of: a[0]))
      return try rt.iterator(rt.makeTuple(starred))
    }
    t.getter("__unpacked__", "Whether a star stands before it.") { rt, v throws(Raised) in
      .bool(alias(rt, v).isUnpacked)
    }
    t.method("__mro_entries__(self, bases, /)", "What stands for the alias among base classes.") {
      rt, a throws(Raised) in rt.makeTuple(alias(rt, a[0]).origin)
    }
    t.method("__instancecheck__(self, instance, /)", "Refused.") { rt, a throws(Raised) in
      throw rt.typeError("isinstance() argument 2 cannot be a parameterized generic")
    }
    t.method("__subclasscheck__(self, subclass, /)", "Refused.") { rt, a throws(Raised) in
      throw rt.typeError("issubclass() argument 2 cannot be a parameterized generic")
    }
    t.method("__repr__(self, /)", "repr(self)") { rt, a throws(Raised) in rt.str(try rt.reprOfAlias(alias(rt, a[0]))) }
    t.method("__hash__(self, /)", "hash(self)") { rt, a throws(Raised) in
      let alias = alias(rt, a[0])
      return .int(try rt.hash(alias.origin) ^ rt.hash(.tuple(alias.arguments)))
    }
    t.method("__eq__(self, value, /)", "self == value") { rt, a throws(Raised) in
      guard let other = rt.genericAlias(a[1]) else { return rt.notImplemented }
      let own = alias(rt, a[0])
      guard own.isUnpacked == other.isUnpacked, try rt.equals(own.origin, other.origin) else { return .bool(false) }
      return .bool(try rt.equals(.tuple(own.arguments), .tuple(other.arguments)))
    }
    t.method("__getattr__(self, name, /)", "The attributes of the class itself.") { rt, a throws(Raised) in
      guard case .str(let name) = a[1] else { throw rt.typeError("attribute name must be string") }
      return try rt.getAttribute(alias(rt, a[0]).origin, name)
    }
    t.type.pointee.flags.insert(.customGet)
    populateOr(t)
  }

  static func populateUnion(_ t: TypeBuilder) {
    t.getter("__module__", "The module of the class.") { rt, _ throws(Raised) in rt.str("types") }
    t.getter("__args__", "The members.") { rt, v throws(Raised) in .tuple(union(rt, v).members) }
    t.getter("__parameters__", "The type variables.") { rt, v throws(Raised) in
      try rt.typeVariables(union(rt, v).members)
    }
    t.method("__repr__(self, /)", "repr(self)") { rt, a throws(Raised) in
      var parts: [String] = []
      for member in union(rt, a[0]).members.values {
        parts.append(
          rt.type(of: member) == rt.types.noneType || member.isType(rt.types.noneType)
            ? "None" : try rt.reprOfTypeArgument(member))
      }
      return rt.str(parts.joined(separator: " | "))
    }
    t.method("__getitem__(self, item, /)", "The union with others in the place of its type variables.") {
      rt, a throws(Raised) in try rt.call(try rt.typingFunction("of_union"), a[0], a[1])
    }
    t.method("__instancecheck__(self, instance, /)", "isinstance(instance, self)") { rt, a throws(Raised) in
      for member in union(rt, a[0]).members.values where try rt.isInstance(a[1], ofAny: member) { return .bool(true) }
      return .bool(false)
    }
    t.method("__subclasscheck__(self, subclass, /)", "issubclass(subclass, self)") { rt, a throws(Raised) in
      for member in union(rt, a[0]).members.values where try rt.isSubclass(a[1], ofAny: member) { return .bool(true) }
      return .bool(false)
    }
    t.method("__hash__(self, /)", "hash(self)") { rt, a throws(Raised) in
      .int(try rt.hash(.set(try rt.setOf(.tuple(union(rt, a[0]).members), frozen: true))))
    }
    t.method("__eq__(self, value, /)", "self == value") { rt, a throws(Raised) in
      guard let other = rt.unionType(a[1]) else { return rt.notImplemented }
      let own = try rt.setOf(.tuple(union(rt, a[0]).members))
      let theirs = try rt.setOf(.tuple(other.members))
      return .bool(own.pointee.count == theirs.pointee.count ? try rt.isSubset(own, theirs) : false)
    }
    populateOr(t)
  }

  private static func populateOr(_ t: TypeBuilder) {
    t.method("__or__(self, value, /)", "self | value") { rt, a throws(Raised) in
      try rt.makeUnion(a[0], a[1]) ?? rt.notImplemented
    }
    t.method("__ror__(self, value, /)", "value | self") { rt, a throws(Raised) in
      try rt.makeUnion(a[1], a[0]) ?? rt.notImplemented
    }
  }

  private static func alias(_ rt: Runtime, _ v: Value) -> GenericAlias {
    guard let alias = rt.genericAlias(v) else { preconditionFailure("a GenericAlias has another payload") }
    return alias
  }

  private static func union(_ rt: Runtime, _ v: Value) -> UnionType {
    guard let union = rt.unionType(v) else { preconditionFailure("a UnionType has another payload") }
    return union
  }
}

extension Value {
  fileprivate func isType(_ type: TypeRef) -> Bool { if case .type(let own) = self { own == type } else { false } }
}

extension Runtime {
  func genericAlias(_ v: Value) -> GenericAlias? {
    guard let object = v.object(.native, as: NativeObject.self), object.type.isSubclass(of: types.genericAlias) else {
      return nil
    }
    return object.pointee.payload.takeUnretainedValue() as? GenericAlias
  }

  func unionType(_ v: Value) -> UnionType? {
    guard let object = v.object(.native, as: NativeObject.self), object.type == types.unionType else { return nil }
    return object.pointee.payload.takeUnretainedValue() as? UnionType
  }

  /// A function of the bundled module that replaces type variables.
  fileprivate func typingFunction(_ name: StaticString) throws(Raised) -> Value {
    try getAttribute(try importModule("_typing_substitution"), intern(name))
  }

  /// The type variables of type arguments. Without any that could have one, nothing is imported.
  fileprivate func typeVariables(_ arguments: TupleRef) throws(Raised) -> Value {
    let areClasses = arguments.values.allSatisfy { argument in
      if case .type = argument { true } else { argument.isIdentical(to: ellipsis) || argument.isNone }
    }
    if areClasses { return .tuple(emptyTuple) }
    return try call(try typingFunction("variables_in"), .tuple(arguments))
  }

  /// `origin[arguments]`; a tuple is several arguments.
  func makeGenericAlias(_ origin: Value, _ arguments: Value) -> Value {
    let tuple: TupleRef
    if case .tuple(let given) = arguments { tuple = given } else { tuple = makeTuple([arguments]) }
    populate(types.genericAlias)
    return makeNative(GenericAlias(origin: origin, arguments: tuple), type: types.genericAlias)
  }

  /// `a | b` of classes, aliases, unions and None, without repetitions; nil if one is something else.
  func makeUnion(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    let members = makeList()
    let saved = top
    saved[0] = .list(members)
    top = saved + 1
    defer { top = saved }
    for operand in [a, b] {
      if let union = unionType(operand) {
        for member in union.members.values { try addMember(member, to: members) }
      } else if operand.isNone {
        try addMember(.type(types.noneType), to: members)
      } else if case .type = operand {
        try addMember(operand, to: members)
      } else if genericAlias(operand) != nil {
        try addMember(operand, to: members)
      } else {
        return nil
      }
    }
    if members.pointee.count == 1 { return members[element: 0] }
    return makeNative(UnionType(members: makeTuple(members.values)), type: types.unionType)
  }

  private func addMember(_ member: Value, to members: ListRef) throws(Raised) {
    if try firstIndex(of: member, in: members, 0, Int.max) < 0 { members.append(member, heap) }
  }

  func reprOfAlias(_ alias: GenericAlias) throws(Raised) -> String {
    var parts: [String] = []
    for argument in alias.arguments.values { parts.append(try reprOfTypeArgument(argument)) }
    let list = parts.isEmpty ? "()" : parts.joined(separator: ", ")
    let text = "\(alias.isUnpacked ? "*" : "")\(try reprOfTypeArgument(alias.origin))[\(list)]"
    // An alias may have the same one in it many times.
    try charge(uncollected: 1 + text.utf8.count >> 8)
    try reserve(text.utf8.count)
    return text
  }

  /// A class is shown by its name, `...` as such, anything else as it is.
  func reprOfTypeArgument(_ v: Value) throws(Raised) -> String {
    try checkStack()
    if v.isIdentical(to: ellipsis) { return "..." }
    if let alias = genericAlias(v) { return try reprOfAlias(alias) }
    if case .type(let type) = v {
      let name = type.pointee.qualifiedName.string
      guard let module = type.pointee.moduleName, !module.hasText("builtins") else { return name }
      return "\(module.string).\(name)"
    }
    return try repr(v).string
  }
}
