import MartletSyntax

/// The types `set` and `frozenset`.
enum SetType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("Objects without order, each once."))
    t.new("set(cls, /, *args, **kwargs)", "A set of unique elements, in no particular order.") {
      rt, a throws(Raised) in .set(rt.makeSet())
    }
    t.method("__init__(self, /, *args, **kwargs)", "Fills the set from an iterable.") { rt, a throws(Raised) in
      let set = receiver(a)
      let iterable = try rt.onlyArgument("set", a)
      if set.pointee.fill > 0 { set.removeAll(rt.heap) }
      if let iterable { try rt.update(set, iterable) }
      return .none
    }
    t.unhashable()
    populateShared(t)
    populateMutation(t)
    populateInPlace(t)
  }

  static func populateFrozen(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A set that cannot be changed, and so can be a key."))
    t.new("frozenset(cls, /, *args, **kwargs)", "An immutable set.") { rt, a throws(Raised) in
      guard let iterable = try rt.onlyArgument("frozenset", a) else { return .set(rt.makeSet(frozen: true)) }
      if case .set(let set) = iterable, set.kind == .frozenSet { return iterable }
      return .set(try rt.setOf(iterable, frozen: true))
    }
    t.method("__hash__(self, /)", "The hash of the elements.") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
    populateShared(t)
  }

  @inline(__always)
  private static func receiver(_ a: Arguments) -> SetRef { a[0].unchecked(as: SetObject.self) }

  /// The arguments of a variadic method.
  private static func others(_ a: Arguments) -> UnsafeBufferPointer<Value> {
    guard case .tuple(let tuple) = a[1] else { return UnsafeBufferPointer(start: nil, count: 0) }
    return tuple.values
  }

  // MARK: Both

  private static func populateShared(_ t: TypeBuilder) {
    t.container()
    t.comparisons { if case .set = $0 { true } else { false } }
    t.classGetItem()
    t.method("copy(self, /)", "A shallow copy.") { rt, a throws(Raised) in
      if receiver(a).kind == .frozenSet { return a[0] }
      return .set(try rt.copySet(receiver(a)))
    }
    t.method("union(self, /, *others)", "The elements of this set and all others.") { rt, a throws(Raised) in
      let result = try rt.copySet(receiver(a))
      let saved = rt.top
      saved[0] = .set(result)
      rt.top = saved + 1
      defer { rt.top = saved }
      for other in others(a) where !other.isIdentical(to: a[0]) { try rt.update(result, other) }
      return .set(result)
    }
    t.method("intersection(self, /, *others)", "The elements common to all.") { rt, a throws(Raised) in
      .set(try intersect(rt, receiver(a), a))
    }
    t.method("difference(self, /, *others)", "The elements that no other has.") { rt, a throws(Raised) in
      let others = others(a)
      guard let first = others.first else { return .set(try rt.copySet(receiver(a))) }
      let result = try rt.difference(receiver(a), first)
      let saved = rt.top
      saved[0] = .set(result)
      rt.top = saved + 1
      defer { rt.top = saved }
      for other in others.dropFirst() { try rt.subtract(result, other) }
      return .set(result)
    }
    t.method("symmetric_difference(self, other, /)", "The elements that exactly one has.") { rt, a throws(Raised) in
      .set(try rt.symmetricDifference(receiver(a), a[1]))
    }
    t.method("isdisjoint(self, other, /)", "Whether the two have no element in common.") { rt, a throws(Raised) in
      .bool(try rt.isDisjoint(receiver(a), a[1]))
    }
    t.method("issubset(self, other, /)", "Whether another set contains this one.") { rt, a throws(Raised) in
      if case .set(let other) = rt.unwrap(a[1]) { return .bool(try rt.isSubset(receiver(a), other)) }
      let other = try rt.setOf(a[1])
      return .bool(try rt.isSubset(receiver(a), other))
    }
    t.method("issuperset(self, other, /)", "Whether this set contains another.") { rt, a throws(Raised) in
      let set = receiver(a)
      if case .set(let other) = rt.unwrap(a[1]) { return .bool(try rt.isSubset(other, set)) }
      var containsAll = true
      try rt.forEach(a[1]) { (value) throws(Raised) in
        containsAll = try rt.contains(set, value)
        return containsAll
      }
      return .bool(containsAll)
    }
    t.method("__and__(self, value, /)", "self & value") { rt, a throws(Raised) in try operate(rt, .bitAnd, a[0], a[1]) }
    t.method("__or__(self, value, /)", "self | value") { rt, a throws(Raised) in try operate(rt, .bitOr, a[0], a[1]) }
    t.method("__sub__(self, value, /)", "self - value") { rt, a throws(Raised) in
      try operate(rt, .subtract, a[0], a[1])
    }
    t.method("__xor__(self, value, /)", "self ^ value") { rt, a throws(Raised) in try operate(rt, .bitXor, a[0], a[1]) }
    t.method("__rand__(self, value, /)", "value & self") { rt, a throws(Raised) in
      try operate(rt, .bitAnd, a[1], a[0])
    }
    t.method("__ror__(self, value, /)", "value | self") { rt, a throws(Raised) in try operate(rt, .bitOr, a[1], a[0]) }
    t.method("__rsub__(self, value, /)", "value - self") { rt, a throws(Raised) in
      try operate(rt, .subtract, a[1], a[0])
    }
    t.method("__rxor__(self, value, /)", "value ^ self") { rt, a throws(Raised) in
      try operate(rt, .bitXor, a[1], a[0])
    }
  }

  private static func operate(_ rt: Runtime, _ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    guard case .set(let x) = rt.unwrap(a), case .set(let y) = rt.unwrap(b) else { return rt.notImplemented }
    return try rt.setBinary(op, x, y) ?? rt.notImplemented
  }

  /// What a set has in common with all arguments.
  private static func intersect(_ rt: Runtime, _ set: SetRef, _ a: Arguments) throws(Raised) -> SetRef {
    let others = others(a)
    guard !others.isEmpty else { return try rt.copySet(set) }
    var result = set
    let saved = rt.top
    defer { rt.top = saved }
    for other in others {
      result = try rt.intersection(result, other)
      saved[0] = .set(result)
      rt.top = saved + 1
    }
    return result
  }

  // MARK: set only

  private static func populateMutation(_ t: TypeBuilder) {
    t.method(
      "add(self, object, /)", "Adds an element.",
      quick: QuickBody(2...2) { rt, set, element, _ in
        guard case .set(let set) = set, let hash = rt.quickHash(element), set.pointee.fill == set.pointee.count else {
          return nil
        }
        let place = set.findPlace(element, hash: hash)
        if place == -2 { return nil }
        if place < -2 { set.occupy(-3 - place, element, hash, rt.heap) }
        return Value.none
      }
    ) { rt, a throws(Raised) in
      try rt.add(receiver(a), a[1])
      return .none
    }
    t.method("clear(self, /)", "Removes all elements.") { rt, a throws(Raised) in
      receiver(a).removeAll(rt.heap)
      return .none
    }
    t.method("discard(self, object, /)", "Removes an element if it is there.") { rt, a throws(Raised) in
      _ = try rt.discard(receiver(a), a[1])
      return .none
    }
    t.method("remove(self, object, /)", "Removes an element that must be there.") { rt, a throws(Raised) in
      try rt.remove(receiver(a), a[1])
      return .none
    }
    t.method("pop(self, /)", "Removes some element and returns it.") { rt, a throws(Raised) in try rt.pop(receiver(a)) }
    t.method("update(self, /, *others)", "Adds the elements of all others.") { rt, a throws(Raised) in
      for other in others(a) { try rt.update(receiver(a), other) }
      return .none
    }
    t.method("intersection_update(self, /, *others)", "Keeps what all have.") { rt, a throws(Raised) in
      let result = try intersect(rt, receiver(a), a)
      if result != receiver(a) { receiver(a).swapContents(with: result) }
      return .none
    }
    t.method("difference_update(self, /, *others)", "Removes what the others have.") { rt, a throws(Raised) in
      for other in others(a) { try rt.subtract(receiver(a), other) }
      return .none
    }
    t.method("symmetric_difference_update(self, other, /)", "Keeps what exactly one has.") { rt, a throws(Raised) in
      try rt.exclusiveUpdate(receiver(a), a[1])
      return .none
    }
  }

  private static func populateInPlace(_ t: TypeBuilder) {
    func operate(_ rt: Runtime, _ op: BinaryOperator, _ a: Arguments) throws(Raised) -> Value {
      guard case .set(let other) = rt.unwrap(a[1]) else { return rt.notImplemented }
      return try rt.setInPlace(op, rt.unwrap(a[0]).unchecked(as: SetObject.self), other) ? a[0] : rt.notImplemented
    }
    let operations = [
      t.method("__iand__(self, value, /)", "self &= value") { rt, a throws(Raised) in try operate(rt, .bitAnd, a) },
      t.method("__ior__(self, value, /)", "self |= value") { rt, a throws(Raised) in try operate(rt, .bitOr, a) },
      t.method("__isub__(self, value, /)", "self -= value") { rt, a throws(Raised) in try operate(rt, .subtract, a) },
      t.method("__ixor__(self, value, /)", "self ^= value") { rt, a throws(Raised) in try operate(rt, .bitXor, a) },
    ]
    for operation in operations { operation.keepsInstance = true }
  }
}
