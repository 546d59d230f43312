import MartletSyntax

/// The type `dict`.
enum DictType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("Values found by their keys, in the order in which the keys were added."))
    t.new("dict(cls, /, *args, **kwargs)", "A mapping that keeps the order of insertion.") { rt, a throws(Raised) in
      .dict(rt.makeDict())
    }
    t.method("__init__(self, /, *args, **kwargs)", "Fills the dict as `update` does.") { rt, a throws(Raised) in
      try update(rt, "dict", a)
      return .none
    }
    t.unhashable()
    t.container()
    t.comparisons { if case .dict = $0 { true } else { false } }
    t.classGetItem()
    populateItems(t)
    populateMutation(t)
    populateOperators(t)
  }

  @inline(__always)
  private static func receiver(_ a: Arguments) -> DictRef { a[0].unchecked(as: DictObject.self) }

  /// From `*args` and `**kwargs`.
  private static func update(_ rt: Runtime, _ name: String, _ a: Arguments) throws(Raised) {
    if case .tuple(let arguments) = a[1], arguments.pointee.count > 0 {
      if arguments.pointee.count > 1 {
        throw rt.typeError("\(name) expected at most 1 argument, got \(arguments.pointee.count)")
      }
      try rt.update(receiver(a), withAny: arguments[element: 0])
    }
    if case .dict(let keywords) = a[2] { try rt.update(receiver(a), with: keywords) }
  }

  private static func populateItems(_ t: TypeBuilder) {
    t.method("__getitem__(self, key, /)", "self[key]") { rt, a throws(Raised) in
      let dict = rt.unwrap(a[0]).unchecked(as: DictObject.self)
      if let value = try rt.getItem(dict, a[1]) { return value }
      if rt.type(of: a[0]) != rt.types.dict, let value = try rt.callSpecial(.missing, on: a[0], a[1]) { return value }
      throw rt.keyError(a[1])
    }.keepsInstance = true
    t.method("__setitem__(self, key, value, /)", "self[key] = value") { rt, a throws(Raised) in
      try rt.setItem(receiver(a), a[1], a[2])
      return .none
    }
    t.method("__delitem__(self, key, /)", "del self[key]") { rt, a throws(Raised) in
      if try rt.removeItem(receiver(a), a[1]) == nil { throw rt.keyError(a[1]) }
      return .none
    }
    t.method("__reversed__(self, /)", "The keys in reverse order.") { rt, a throws(Raised) in
      rt.makeIterator(receiver(a), .reversedDictKeys)
    }
    t.method(
      "get(self, key, default=None, /)", "The value of a key, or a default.",
      quick: QuickBody(2...3) { rt, dict, key, fallback in
        guard case .dict(let dict) = dict else { return nil }
        let entry = rt.findQuickly(dict, key)
        if entry >= 0 { return dict.pointee.entries.unsafelyUnwrapped[entry].value }
        return entry < -1 ? nil : fallback.isUndefined ? Value.none : fallback
      }
    ) { rt, a throws(Raised) in
      try rt.getItem(receiver(a), a[1]) ?? a.optional(2) ?? .none
    }
    t.method("keys(self, /)", "A view of the keys.") { rt, a throws(Raised) in rt.makeView(receiver(a), .keys) }
    t.method("values(self, /)", "A view of the values.") { rt, a throws(Raised) in rt.makeView(receiver(a), .values) }
    t.method("items(self, /)", "A view of the keys with their values.") { rt, a throws(Raised) in
      rt.makeView(receiver(a), .items)
    }
    t.method("copy(self, /)", "A shallow copy.") { rt, a throws(Raised) in
      if let plain = rt.plainDict(a[0]) { return .dict(rt.copyDict(plain)) }
      let saved = rt.top
      let copy = rt.makeDict()
      saved[0] = .dict(copy)
      rt.top = saved + 1
      defer { rt.top = saved }
      try rt.update(copy, withAny: a[0])
      return saved[0]
    }.keepsInstance = true
    t.classMethod("fromkeys(cls, iterable, value=None, /)", "A dict of the given keys with one value.") {
      rt, a throws(Raised) in
      let value = a.optional(2) ?? .none
      let made: Value
      if case .type(let type) = a[0], type == rt.types.dict {
        made = .dict(rt.makeDict())
      } else {
        made = try rt.call(a[0])
      }
      let saved = rt.top
      saved[0] = made
      rt.top = saved + 1
      defer { rt.top = saved }
      // The hashes of what a set or another dict holds are known.
      if case .dict(let dict) = made {
        if case .set(let keys) = a[1] {
          var index = 0
          while let entry = keys.nextEntry(&index) {
            try rt.setItem(dict, entry.key, hash: entry.hash, value)
            try rt.charge(1)
          }
          return made
        }
        if case .dict(let keys) = a[1] {
          var index = 0
          while let entry = keys.nextEntry(&index) {
            try rt.setItem(dict, entry.pointee.key, hash: entry.pointee.hash, value)
            try rt.charge(1)
          }
          return made
        }
      }
      try rt.forEach(a[1]) { (key) throws(Raised) in
        try rt.setItem(made, index: key, value)
        return true
      }
      return made
    }
  }

  private static func populateMutation(_ t: TypeBuilder) {
    t.method(
      "setdefault(self, key, default=None, /)", "The value of a key, which is put in if absent.",
      quick: QuickBody(2...3) { rt, dict, key, _ in
        guard case .dict(let dict) = dict else { return nil }
        let entry = rt.findQuickly(dict, key)
        return entry >= 0 ? dict.pointee.entries.unsafelyUnwrapped[entry].value : nil
      }, setDefault)
    t.method(
      "pop(self, key, default=None, /)", "Removes a key and returns its value, or a default.",
      quick: QuickBody(2...3) { rt, dict, key, fallback in
        guard case .dict(let dict) = dict, dict.pointee.header.flags & 1 == 0 else { return nil }
        let entry = rt.findQuickly(dict, key)
        if entry < 0 { return entry < -1 || fallback.isUndefined ? nil : fallback }
        let value = dict.pointee.entries.unsafelyUnwrapped[entry].value
        dict.removeEntry(entry)
        return value
      }, pop)
    t.method("popitem(self, /)", "Removes the entry put in last and returns it.") { rt, a throws(Raised) in
      let dict = receiver(a)
      var index = dict.pointee.used - 1
      guard dict.pointee.count > 0, let entries = dict.pointee.entries else {
        throw rt.raise(
          rt.types.exceptions.keyError, arguments: rt.makeTuple([rt.str("popitem(): dictionary is empty")]))
      }
      while entries[index].key.isUndefined { index -= 1 }
      let pair = rt.makeTuple(entries[index].key, entries[index].value)
      dict.removeLast(index)
      return pair
    }
    t.method("clear(self, /)", "Removes all entries.") { rt, a throws(Raised) in
      receiver(a).removeAll()
      return .none
    }
    t.method("update(self, /, *args, **kwargs)", "Puts in the entries of a mapping or of pairs, and keywords.") {
      rt, a throws(Raised) in
      try update(rt, "update", a)
      return .none
    }
  }

  /// `d.setdefault(key, default)`.
  static func setDefault(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    let dict = receiver(a)
    let hash = try rt.hash(a[1])
    let index = try rt.find(dict, a[1], hash: hash)
    if index >= 0 { return dict.pointee.entries.unsafelyUnwrapped[index].value }
    let value = a.optional(2) ?? .none
    try rt.insertNew(dict, a[1], hash: hash, value)
    return value
  }

  /// `d.pop(key, default)`.
  static func pop(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    // An empty dict does not ask for the key's hash.
    if receiver(a).pointee.count > 0, let value = try rt.removeItem(receiver(a), a[1]) { return value }
    guard let fallback = a.optional(2) else { throw rt.keyError(a[1]) }
    return fallback
  }

  private static func populateOperators(_ t: TypeBuilder) {
    func union(_ rt: Runtime, _ a: Value, _ b: Value) throws(Raised) -> Value {
      guard case .dict(let x) = rt.unwrap(a), case .dict(let y) = rt.unwrap(b) else { return rt.notImplemented }
      return try rt.nativeBinary(.bitOr, .dict(x), .dict(y)) ?? rt.notImplemented
    }
    t.method("__or__(self, value, /)", "self | value") { rt, a throws(Raised) in try union(rt, a[0], a[1]) }
    t.method("__ror__(self, value, /)", "value | self") { rt, a throws(Raised) in try union(rt, a[1], a[0]) }
    t.method("__ior__(self, value, /)", "self |= value") { rt, a throws(Raised) in
      try rt.update(rt.unwrap(a[0]).unchecked(as: DictObject.self), withAny: a[1])
      return a[0]
    }.keepsInstance = true
  }
}

extension Runtime {
  /// Puts in a key that was not found; what has been put in by script code since is respected.
  func insertNew(_ dict: DictRef, _ key: Value, hash: Int, _ value: Value) throws(Raised) {
    if case .instance = key { dict.pointee.header.flags |= 1 }
    dict.insertNew(key, hash: hash, value, heap)
  }

  /// The dict that a value is, or is an instance of a script's subclass of; nil if that iterates in a way of its own.
  func plainDict(_ value: Value) -> DictRef? {
    if case .dict(let dict) = value { return dict }
    guard case .instance(let instance) = value, case .dict(let dict) = unwrap(value),
      let method = special(instance.type, .iter), builtinOwner(method) == types.dict
    else { return nil }
    return dict
  }

  /// `dict.update(other)`: from a dict, from what has `keys`, or from an iterable of pairs. Both are rooted.
  func update(_ dict: DictRef, withAny other: Value) throws(Raised) {
    if let source = plainDict(other) { return try update(dict, with: source) }
    if let keys = try findAttribute(other, intern("keys")) { return try update(dict, keys, other) }
    try updateFromPairs(dict, other)
  }

  private func update(_ dict: DictRef, _ keys: Value, _ other: Value) throws(Raised) {
    let saved = top
    saved[0] = .dict(dict)
    saved[1] = other
    top = saved + 2
    defer { top = saved }
    let list = try call(keys)
    try forEach(list) { (key) throws(Raised) in
      let value = try getItem(other, index: key)
      try setItem(.dict(dict), index: key, value)
      return true
    }
  }

  private func updateFromPairs(_ dict: DictRef, _ pairs: Value) throws(Raised) {
    let saved = top
    saved[0] = .dict(dict)
    top = saved + 1
    defer { top = saved }
    var index = 0
    try forEach(pairs) { (pair) throws(Raised) in
      switch pair {
      case .tuple(let tuple) where tuple.pointee.count == 2:
        try setItem(.dict(dict), index: tuple[element: 0], tuple[element: 1])
      default:
        guard isIterable(pair) else {
          throw typeError("cannot convert dictionary update sequence element #\(index) to a sequence")
        }
        let parts = try listOf(pair)
        guard parts.pointee.count == 2 else {
          throw valueError(
            "dictionary update sequence element #\(index) has length \(parts.pointee.count); 2 is required")
        }
        try setItem(.dict(dict), index: parts[element: 0], parts[element: 1])
      }
      index += 1
      return true
    }
  }
}
