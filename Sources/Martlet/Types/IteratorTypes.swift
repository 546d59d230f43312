import BigInt

/// The iterators of built-in types, and `enumerate`, `zip`, `map`, `filter` and `reversed`. What they do at `next` is in
/// `Runtime+Advance`.
enum IteratorTypes {
  static func populate(_ t: TypeBuilder) {
    populateProtocol(t)
    if t.type != t.rt.types.callableIterator { populateLengthHint(t) }
    populateReduction(t)
  }

  /// Iterators that can be moved to an index.
  static func populateIndexed(_ t: TypeBuilder) {
    populate(t)
    populateSetState(t)
  }

  private static func state(_ v: Value) -> IteratorRef { v.unchecked(as: IteratorObject.self) }

  private static func populateProtocol(_ t: TypeBuilder) {
    t.method("__iter__(self, /)", "iter(self)") { rt, a throws(Raised) in a[0] }.keepsInstance = true
    t.method("__next__(self, /)", "next(self)") { rt, a throws(Raised) in try rt.nextRaising(a[0]) }
  }

  private static func populateLengthHint(_ t: TypeBuilder) {
    t.method("__length_hint__(self, /)", "How many values are probably left.") { rt, a throws(Raised) in
      .int(try remaining(rt, state(a[0])))
    }
  }

  private static func remaining(_ rt: Runtime, _ state: IteratorRef) throws(Raised) -> Int {
    let source = state.pointee.source
    switch state.pointee.variant {
    case .range: return state.pointee.limit
    case .list, .tuple, .bytes, .sequence:
      if source.isUndefined { return 0 }
      return max(0, try rt.length(source) - state.pointee.index)
    case .string: return source.isUndefined ? 0 : try rt.length(source) - state.pointee.extra
    case .dictKeys, .dictValues, .dictItems, .reversedDictKeys, .reversedDictValues, .reversedDictItems:
      guard case .dict(let dict) = source, dict.pointee.count == state.pointee.limit else { return 0 }
      return state.pointee.extra
    case .set:
      guard case .set(let set) = source, set.pointee.count == state.pointee.limit else { return 0 }
      return state.pointee.extra
    case .reversedList, .reversedSequence:
      if source.isUndefined { return 0 }
      return try rt.length(source) <= state.pointee.index ? 0 : state.pointee.index + 1
    default: return 0
    }
  }

  static func populateReversed(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The elements of a sequence from the last to the first."))
    t.new("reversed(cls, /, *args, **kwargs)", "The elements of a sequence from the last to the first.") {
      rt, a throws(Raised) in
      if case .dict(let keywords) = a[2], keywords.pointee.count > 0, !rt.hasOwnInit(a[0]) {
        throw rt.typeError("reversed() takes no keyword arguments")
      }
      guard case .tuple(let arguments) = a[1], arguments.pointee.count == 1 else {
        throw rt.typeError("reversed expected 1 argument, got \(try rt.length(a[1]))")
      }
      return try rt.reversed(arguments[element: 0])
    }
    populateProtocol(t)
    populateLengthHint(t)
    populateReduction(t)
    populateSetState(t)
  }

  static func populateEnumerate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("Pairs of a count and an element."))
    t.new("enumerate(cls, iterable=(), start=0)", "Pairs of a count and the element of an iterable.") {
      rt, a throws(Raised) in
      guard let iterable = a.optional(1) else {
        throw rt.typeError("enumerate() missing required argument 'iterable'")
      }
      var index = 0
      var large = Value.undefined
      if let start = a.optional(2) {
        guard let integer = try rt.integer(start) else {
          throw rt.typeError("'\(rt.typeName(start))' object cannot be interpreted as an integer")
        }
        if case .int(let number) = integer { index = number } else { large = integer }
      }
      let saved = rt.top
      saved[0] = large
      rt.top = saved + 1
      defer { rt.top = saved }
      let source = try rt.iterator(iterable)
      return rt.makeIterator(.enumerate, source, type: rt.types.enumerate, index: index, other: large)
    }
    populateProtocol(t)
    populateReduction(t)
    t.classGetItem()
  }

  static func populateZip(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("Tuples of the elements that are at the same places of several iterables."))
    t.new("zip(cls, /, *iterables, strict=False)", "Tuples of the elements of several iterables.") {
      rt, a throws(Raised) in
      let strict = if let given = a.optional(2) { try rt.isTrue(given) } else { false }
      let sources = try iterators(rt, a[1], from: 0)
      return rt.makeIterator(.zip, .tuple(sources), type: rt.types.zip, extra: strict ? 1 : 0)
    }
    populateProtocol(t)
    populateReduction(t)
    populateSetState(t)
  }

  static func populateMap(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("What a function makes of each element."))
    t.new("map(cls, /, *args, **kwargs)", "What a function makes of the elements of iterables.") {
      rt, a throws(Raised) in
      if case .dict(let keywords) = a[2], keywords.pointee.count > 0, !rt.hasOwnInit(a[0]) {
        throw rt.typeError("map() takes no keyword arguments")
      }
      guard case .tuple(let arguments) = a[1], arguments.pointee.count >= 2 else {
        throw rt.typeError("map() must have at least two arguments.")
      }
      let sources = try iterators(rt, a[1], from: 1)
      return rt.makeIterator(.map, .tuple(sources), type: rt.types.map, other: arguments[element: 0])
    }
    populateProtocol(t)
    populateReduction(t)
  }

  static func populateFilter(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The elements for which a function is true."))
    t.new("filter(cls, function, iterable, /)", "The elements for which a function, or they themselves, are true.") {
      rt, a throws(Raised) in
      let source = try rt.iterator(a[2])
      return rt.makeIterator(.filter, source, type: rt.types.filter, other: a[1])
    }
    populateProtocol(t)
    populateReduction(t)
  }

  /// The iterators over the arguments in a tuple.
  private static func iterators(_ rt: Runtime, _ arguments: Value, from first: Int) throws(Raised) -> TupleRef {
    guard case .tuple(let arguments) = arguments, arguments.pointee.count > first else { return rt.emptyTuple }
    return try rt.iteratorsOf(arguments.elements + first, arguments.pointee.count - first)
  }
}

extension Runtime {
  /// `reversed(v)`.
  func reversed(_ v: Value) throws(Raised) -> Value {
    let type = type(of: v)
    if let method = special(type, .reversed) {
      if method.isNone { throw typeError("'\(nameOfType(type))' object is not reversible") }
      if let result = try callSpecial(.reversed, on: v) { return result }
    }
    switch unwrap(v) {
    case .dict, .set: break
    default:
      if special(type, .getitem) != nil, v.kind != .dictView {
        return makeIterator(.reversedSequence, v, type: types.reversed, index: try length(v) - 1)
      }
    }
    throw typeError("'\(nameOfType(type))' object is not reversible")
  }
}
