/// The type `tuple`.
enum TupleType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A sequence of objects that cannot be changed."))
    t.new("tuple(cls, /, *args, **kwargs)", "An immutable sequence.") { rt, a throws(Raised) in
      guard let iterable = try rt.onlyArgument("tuple", a) else { return .tuple(rt.emptyTuple) }
      return .tuple(try rt.tupleOf(iterable))
    }
    t.container()
    t.comparisons { if case .tuple = $0 { true } else { false } }
    t.classGetItem()
    t.method("__hash__(self, /)", "hash(self)") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
    t.method("__getitem__(self, key, /)", "self[key]") { rt, a throws(Raised) in try rt.getItem(a[0], index: a[1]) }
    t.method("__add__(self, value, /)", "self + value") { rt, a throws(Raised) in
      try rt.concatenate(a[0], a[1]) ?? rt.notImplemented
    }
    t.method("__mul__(self, value, /)", "self * value") { rt, a throws(Raised) in
      try rt.repeated(a[0], try rt.indexArgument(a[1])) ?? rt.notImplemented
    }
    t.method("__rmul__(self, value, /)", "value * self") { rt, a throws(Raised) in
      try rt.repeated(a[0], try rt.indexArgument(a[1])) ?? rt.notImplemented
    }
    t.method("__getnewargs__(self, /)", "What `__new__` is to be given for a copy.") { rt, a throws(Raised) in
      rt.makeTuple(a[0])
    }
    t.method("count(self, value, /)", "How many elements equal a value.") { rt, a throws(Raised) in
      var count = 0
      try rt.forEach(a[0]) { (element) throws(Raised) in
        if try rt.equals(element, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    t.method("index(self, value, start=0, stop=9223372036854775807, /)", "The first index of a value.") {
      rt, a throws(Raised) in
      let tuple = a[0].unchecked(as: TupleObject.self)
      let (start, stop) = try rt.searchBounds(a) { tuple.pointee.count }
      let index = try rt.firstIndex(of: a[1], in: tuple, start, stop)
      guard index >= 0 else { throw rt.valueError("tuple.index(x): x not in tuple") }
      return .int(index)
    }
  }
}
