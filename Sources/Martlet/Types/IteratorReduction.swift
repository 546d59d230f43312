/// How iterators over built-in containers are copied and pickled: `__reduce__`, and `__setstate__`, which moves one to
/// an index.
extension IteratorTypes {
  static func populateReduction(_ t: TypeBuilder) {
    t.method("__reduce__(self, /)", "Return state information for pickling.") { rt, a throws(Raised) in
      try reduction(rt, state(a[0]))
    }
  }

  static func populateSetState(_ t: TypeBuilder) {
    t.method("__setstate__(self, state, /)", "Set state information for unpickling.") { rt, a throws(Raised) in
      try move(rt, state(a[0]), to: a[1])
      return .none
    }
  }

  private static func state(_ v: Value) -> IteratorRef { v.unchecked(as: IteratorObject.self) }

  private static func reduction(_ rt: Runtime, _ state: IteratorRef) throws(Raised) -> Value {
    let source = state.pointee.source
    let type = Value.type(state.pointee.header.type)
    switch state.pointee.variant {
    case .list, .tuple, .bytes, .sequence, .string:
      if source.isUndefined { return rt.reduction(rt.builtin("iter"), rt.makeTuple(emptySource(rt, state))) }
      let index = state.pointee.variant == .string ? state.pointee.extra : state.pointee.index
      return rt.reduction(rt.builtin("iter"), rt.makeTuple(source), .int(index))
    case .range:
      let given = lengthOfRange(source) - state.pointee.limit
      return rt.reduction(rt.builtin("iter"), rt.makeTuple(source), .int(given))
    case .reversedList, .reversedSequence:
      if source.isUndefined {
        if state.pointee.variant == .reversedList {
          return rt.reduction(rt.builtin("iter"), rt.makeTuple(.list(rt.makeList())))
        }
        return rt.reduction(type, rt.makeTuple(.tuple(rt.emptyTuple)))
      }
      let maker = state.pointee.variant == .reversedList ? rt.builtin("reversed") : type
      return rt.reduction(maker, rt.makeTuple(source), .int(state.pointee.index))
    case .set, .dictKeys, .dictValues, .dictItems, .reversedDictKeys, .reversedDictValues, .reversedDictItems:
      let rest = source.isUndefined ? rt.makeList() : try rt.listOf(twin(rt, state))
      return rt.reduction(rt.builtin("iter"), rt.makeTuple(.list(rest)))
    case .enumerate:
      let count = state.pointee.other.isUndefined ? .int(state.pointee.index) : state.pointee.other
      return rt.reduction(type, rt.makeTuple(source, count))
    case .zip:
      return state.pointee.extra == 1 ? rt.reduction(type, source, .bool(true)) : rt.reduction(type, source)
    case .map:
      guard case .tuple(let sources) = source else { break }
      let parts = rt.makeTuple(count: sources.pointee.count + 1)
      parts[element: 0] = state.pointee.other
      for index in 0..<sources.pointee.count { parts[element: index + 1] = sources[element: index] }
      return rt.reduction(type, .tuple(parts))
    case .filter: return rt.reduction(type, rt.makeTuple(state.pointee.other, source))
    case .callable:
      if source.isUndefined { return rt.reduction(rt.builtin("iter"), rt.makeTuple(.tuple(rt.emptyTuple))) }
      return rt.reduction(rt.builtin("iter"), rt.makeTuple(source, state.pointee.other))
    case .future: break
    }
    throw rt.typeError("cannot pickle '\(rt.typeName(.object(state.asObject)))' object")
  }

  /// What an iterator that has ended is made from again.
  private static func emptySource(_ rt: Runtime, _ state: IteratorRef) -> Value {
    switch state.pointee.variant {
    case .list: .list(rt.makeList())
    case .string: rt.str("")
    default: .tuple(rt.emptyTuple)
    }
  }

  /// An iterator that is where the given one is.
  private static func twin(_ rt: Runtime, _ state: IteratorRef) -> Value {
    let it = state.pointee
    return rt.makeIterator(
      it.variant, it.source, type: it.header.type, index: it.index, limit: it.limit, extra: it.extra, other: it.other)
  }

  private static func lengthOfRange(_ range: Value) -> Int {
    if let range = range.object(.range, as: RangeObject.self) { return range.pointee.count }
    return WideRange.of(range).flatMap { Int(exactly: $0.count) } ?? 0
  }

  private static func move(_ rt: Runtime, _ state: IteratorRef, to given: Value) throws(Raised) {
    if state.pointee.variant == .zip {
      state.pointee.extra = try rt.isTrue(given) ? 1 : 0
      return
    }
    let place = try placeGiven(rt, state, given)
    let source = state.pointee.source
    switch state.pointee.variant {
    case .range:
      let length = lengthOfRange(source)
      let index = min(max(place, 0), length)
      state.pointee.index = state.pointee.index &+ (index - (length - state.pointee.limit)) &* state.pointee.extra
      state.pointee.limit = length - index
    case .string:
      guard case .str(let text) = source else { return }
      let index = min(max(place, 0), text.pointee.length)
      state.pointee.extra = index
      state.pointee.index = text.byteOffset(ofCodePoint: index)
    case .list, .tuple, .bytes:
      if source.isUndefined { return }
      state.pointee.index = min(max(place, 0), try rt.length(source))
    case .sequence:
      if !source.isUndefined { state.pointee.index = max(place, 0) }
    case .reversedList, .reversedSequence:
      if source.isUndefined { return }
      state.pointee.index = max(min(place, try rt.length(source) - 1), -1)
    default: break
    }
  }

  private static func placeGiven(_ rt: Runtime, _ state: IteratorRef, _ given: Value) throws(Raised) -> Int {
    if state.pointee.variant == .range {
      guard case .int(let place) = try rt.indexValue(given) else {
        throw rt.overflowError("Python int too large to convert to C long")
      }
      return place
    }
    guard rt.bigInt(rt.unwrap(given)) != nil else { throw rt.typeError("an integer is required") }
    return try rt.index(given)
  }
}

extension Runtime {
  /// What `__reduce__` returns: a function, its arguments and perhaps a state.
  func reduction(_ function: Value, _ arguments: Value, _ state: Value? = nil) -> Value {
    if let state { makeTuple(function, arguments, state) } else { makeTuple(function, arguments) }
  }
}
