import MartletSyntax

/// The views of dicts, and `mappingproxy`.
enum DictViewTypes {
  /// What a view shows; kept in the object's flags.
  enum Part: UInt8 { case keys, values, items, proxy }

  static func populateKeys(_ t: TypeBuilder) {
    populateView(t)
    populateSetOperations(t)
  }

  static func populateValues(_ t: TypeBuilder) { populateView(t) }

  static func populateItems(_ t: TypeBuilder) {
    populateView(t)
    populateSetOperations(t)
  }

  private static func view(_ v: Value) -> QuadRef { v.unchecked(as: QuadObject.self) }

  private static func dict(_ v: Value) -> DictRef { view(v).pointee.a.unchecked(as: DictObject.self) }

  private static func populateView(_ t: TypeBuilder) {
    t.container()
    t.method("__reversed__(self, /)", "reversed(self)") { rt, a throws(Raised) in
      switch view(a[0]).pointee.header.flags {
      case 0: rt.makeIterator(dict(a[0]), .reversedDictKeys)
      case 1: rt.makeIterator(dict(a[0]), .reversedDictValues)
      default: rt.makeIterator(dict(a[0]), .reversedDictItems)
      }
    }
    t.getter("mapping", "The dict, read-only.") { rt, v throws(Raised) in rt.makeMappingProxy(.dict(dict(v))) }
  }

  private static func populateSetOperations(_ t: TypeBuilder) {
    t.unhashable()
    func comparison(_ op: ComparisonOperator) -> Builtin.Body {
      { rt, a throws(Raised) in try rt.compareView(op, a[0], a[1]) ?? rt.notImplemented }
    }
    t.method("__lt__(self, value, /)", "self < value", comparison(.less))
    t.method("__le__(self, value, /)", "self <= value", comparison(.lessEqual))
    t.method("__eq__(self, value, /)", "self == value", comparison(.equal))
    t.method("__ne__(self, value, /)", "self != value", comparison(.notEqual))
    t.method("__gt__(self, value, /)", "self > value", comparison(.greater))
    t.method("__ge__(self, value, /)", "self >= value", comparison(.greaterEqual))
    t.method("__and__(self, value, /)", "self & value") { rt, a throws(Raised) in
      try rt.viewBinary(.bitAnd, a[0], a[1])
    }
    t.method("__or__(self, value, /)", "self | value") { rt, a throws(Raised) in
      try rt.viewBinary(.bitOr, a[0], a[1])
    }
    t.method("__sub__(self, value, /)", "self - value") { rt, a throws(Raised) in
      try rt.viewBinary(.subtract, a[0], a[1])
    }
    t.method("__xor__(self, value, /)", "self ^ value") { rt, a throws(Raised) in
      try rt.viewBinary(.bitXor, a[0], a[1])
    }
    t.method("__rand__(self, value, /)", "value & self") { rt, a throws(Raised) in
      try rt.viewBinary(.bitAnd, a[1], a[0])
    }
    t.method("__ror__(self, value, /)", "value | self") { rt, a throws(Raised) in
      try rt.viewBinary(.bitOr, a[1], a[0])
    }
    t.method("__rsub__(self, value, /)", "value - self") { rt, a throws(Raised) in
      try rt.viewBinary(.subtract, a[1], a[0])
    }
    t.method("__rxor__(self, value, /)", "value ^ self") { rt, a throws(Raised) in
      try rt.viewBinary(.bitXor, a[1], a[0])
    }
    t.method("isdisjoint(self, other, /)", "Whether nothing is in both.") { rt, a throws(Raised) in
      .bool(try rt.isViewDisjoint(a[0], a[1]))
    }
  }

  // MARK: mappingproxy

  static func populateProxy(_ t: TypeBuilder) {
    t.new("mappingproxy(cls, mapping, /)", "A read-only view of a mapping.") { rt, a throws(Raised) in
      switch rt.unwrap(a[1]) {
      case .list, .tuple: break
      default: if rt.special(rt.type(of: a[1]), .getitem) != nil { return rt.makeMappingProxy(a[1]) }
      }
      throw rt.typeError("mappingproxy() argument must be a mapping, not \(rt.argumentName(a[1]))")
    }
    t.unhashable()
    t.classGetItem()
    t.method("__len__(self, /)", "len(self)") { rt, a throws(Raised) in .int(try rt.length(mapping(a))) }
    t.method("__iter__(self, /)", "iter(self)") { rt, a throws(Raised) in try rt.iterator(mapping(a)) }
    t.method("__contains__(self, key, /)", "key in self") { rt, a throws(Raised) in
      .bool(try rt.contains(mapping(a), a[1]))
    }
    t.method("__getitem__(self, key, /)", "self[key]") { rt, a throws(Raised) in
      try rt.getItem(mapping(a), index: a[1])
    }
    t.method("__reversed__(self, /)", "reversed(self)") { rt, a throws(Raised) in try rt.reversed(mapping(a)) }
    t.method("__repr__(self, /)", "repr(self)") { rt, a throws(Raised) in
      rt.str("mappingproxy(\(try rt.repr(mapping(a)).string))")
    }
    t.method("__str__(self, /)", "str(self)") { rt, a throws(Raised) in .str(try rt.str(of: mapping(a))) }
    t.method("__eq__(self, value, /)", "self == value") { rt, a throws(Raised) in
      try rt.compare(.equal, mapping(a), proxied(rt, a[1]))
    }
    t.method("__ne__(self, value, /)", "self != value") { rt, a throws(Raised) in
      try rt.compare(.notEqual, mapping(a), proxied(rt, a[1]))
    }
    t.method("__or__(self, value, /)", "self | value") { rt, a throws(Raised) in
      try rt.binary(.bitOr, mapping(a), proxied(rt, a[1]))
    }
    t.method("__ror__(self, value, /)", "value | self") { rt, a throws(Raised) in
      try rt.binary(.bitOr, proxied(rt, a[1]), mapping(a))
    }
    t.method("__ior__(self, value, /)", "Refused: the view is read-only.") { rt, a throws(Raised) in
      throw rt.typeError("'|=' is not supported by mappingproxy; use '|' instead")
    }
    t.method("get(self, key, default=None, /)", "The value of a key, or a default.") { rt, a throws(Raised) in
      if case .dict(let dict) = mapping(a) { return try rt.getItem(dict, a[1]) ?? a.optional(2) ?? .none }
      return try rt.call(try rt.getAttribute(mapping(a), rt.intern("get")), a[1], a.optional(2) ?? .none)
    }
    t.method("keys(self, /)", "A view of the keys.") { rt, a throws(Raised) in try forward(rt, a, "keys") }
    t.method("values(self, /)", "A view of the values.") { rt, a throws(Raised) in try forward(rt, a, "values") }
    t.method("items(self, /)", "A view of the keys with their values.") { rt, a throws(Raised) in
      try forward(rt, a, "items")
    }
    t.method("copy(self, /)", "A shallow copy of the mapping.") { rt, a throws(Raised) in try forward(rt, a, "copy") }
  }

  private static func mapping(_ a: Arguments) -> Value { view(a[0]).pointee.a }

  private static func proxied(_ rt: Runtime, _ v: Value) -> Value {
    rt.type(of: v) == rt.types.mappingProxy ? view(v).pointee.a : v
  }

  private static func forward(_ rt: Runtime, _ a: Arguments, _ name: StaticString) throws(Raised) -> Value {
    try rt.call(try rt.getAttribute(mapping(a), rt.intern(name)))
  }
}

extension Runtime {
  func typeOfView(_ part: DictViewTypes.Part) -> TypeRef {
    switch part {
    case .keys: types.dictKeys
    case .values: types.dictValues
    case .items: types.dictItems
    case .proxy: types.mappingProxy
    }
  }

  /// - Parameter type: a class derived from that of the views of a dict.
  func makeView(_ dict: DictRef, _ part: DictViewTypes.Part, type: TypeRef? = nil) -> Value {
    let view = makeQuad(.dictView, type ?? typeOfView(part), .dict(dict))
    view.unchecked(as: QuadObject.self).pointee.header.flags = part.rawValue
    return view
  }

  func makeMappingProxy(_ mapping: Value) -> Value {
    let view = makeQuad(.dictView, types.mappingProxy, mapping)
    view.unchecked(as: QuadObject.self).pointee.header.flags = DictViewTypes.Part.proxy.rawValue
    return view
  }

  /// The dict of a view of keys or items, and which it is.
  private func setLikeView(_ v: Value) -> (dict: DictRef, isKeys: Bool)? {
    guard let view = v.object(.dictView, as: QuadObject.self), case .dict(let dict) = view.pointee.a else { return nil }
    switch DictViewTypes.Part(rawValue: view.pointee.header.flags) {
    case .keys: return (dict, true)
    case .items: return (dict, false)
    default: return nil
    }
  }

  /// Comparison of a view of keys or items with a set or another such view; nil for anything else.
  func compareView(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    if case .set = unwrap(b) {} else if setLikeView(b) == nil { return nil }
    let left = try length(a)
    let right = try length(unwrap(b))
    switch op {
    case .equal: return .bool(left == right ? try isContained(a, b) : false)
    case .notEqual: return .bool(left == right ? try !isContained(a, b) : true)
    case .less: return .bool(left < right ? try isContained(a, b) : false)
    case .lessEqual: return .bool(left <= right ? try isContained(a, b) : false)
    case .greater: return .bool(left > right ? try isContained(b, a) : false)
    case .greaterEqual: return .bool(left >= right ? try isContained(b, a) : false)
    default: return nil
    }
  }

  private func isContained(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    var isContained = true
    try forEach(a) { (element) throws(Raised) in
      isContained = try contains(b, element)
      return isContained
    }
    return isContained
  }

  /// The elements of the left operand as a set; the keys of a dict with the hashes at hand.
  private func setForView(_ v: Value) throws(Raised) -> SetRef {
    if let view = setLikeView(v), view.isKeys { return try setOf(.dict(view.dict)) }
    return try setOf(v)
  }

  /// `a op b` where one is a view of keys or items and the other any iterable. Both are rooted.
  func viewBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    if op == .bitAnd { return .set(try viewIntersection(a, b)) }
    if op == .bitXor, let x = setLikeView(a), let y = setLikeView(b), !x.isKeys, !y.isKeys {
      return .set(try itemsDifference(x.dict, y.dict))
    }
    let result = try setForView(a)
    let saved = top
    saved[0] = .set(result)
    top = saved + 1
    defer { top = saved }
    switch op {
    case .bitOr: try update(result, b)
    case .subtract: try subtract(result, b)
    default: try exclusiveUpdate(result, b)
    }
    return .set(result)
  }

  private func viewIntersection(_ a: Value, _ b: Value) throws(Raised) -> SetRef {
    var (view, other) = setLikeView(a) == nil ? (b, a) : (a, b)
    let count = try length(view)
    if case .set(let set) = other, type(of: other) == types.set, count <= set.pointee.count {
      return try intersection(set, view)
    }
    if let second = setLikeView(other), second.dict.pointee.count > count { swap(&view, &other) }
    let result = makeSet()
    let saved = top
    saved[0] = .set(result)
    top = saved + 1
    defer { top = saved }
    try forEach(other) { (element) throws(Raised) in
      if try contains(view, element) { try add(result, element) }
      return true
    }
    return result
  }

  /// The symmetric difference of the items of two dicts.
  private func itemsDifference(_ a: DictRef, _ b: DictRef) throws(Raised) -> SetRef {
    let rest = copyDict(a)
    let result = makeSet()
    let saved = top
    saved[0] = .dict(rest)
    saved[1] = .set(result)
    saved[2] = .dict(b)
    top = saved + 3
    defer { top = saved }
    var index = 0
    while let entry = b.nextEntry(&index) {
      let (key, hash, value) = (entry.pointee.key, entry.pointee.hash, entry.pointee.value)
      let pair = makeTuple(key, value)
      saved[3] = pair
      top = saved + 4
      let found = try find(rest, key, hash: hash)
      if found >= 0, try equals(rest.pointee.entries.unsafelyUnwrapped[found].value, value) {
        let again = try find(rest, key, hash: hash)
        if again >= 0 { rest.removeEntry(again) }
      } else {
        try add(result, pair)
      }
      top = saved + 3
    }
    try update(result, makeView(rest, .items))
    return result
  }

  func isViewDisjoint(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    if a.isIdentical(to: b) { return try length(a) == 0 }
    var (searched, walked) = (a, b)
    let isSized: Bool
    if case .set = b { isSized = true } else { isSized = setLikeView(b) != nil }
    if isSized, try length(b) > length(a) { swap(&searched, &walked) }
    var isDisjoint = true
    try forEach(walked) { (element) throws(Raised) in
      isDisjoint = try !contains(searched, element)
      return isDisjoint
    }
    return isDisjoint
  }
}
