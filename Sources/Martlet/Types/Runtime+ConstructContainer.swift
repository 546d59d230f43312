/// Calls of the built-in container types with positional arguments: what `__new__` and `__init__` would make, without
/// binding arguments twice.
extension Runtime {
  /// `type(*w[0..<count])`, or nil if the general protocol must do it. The arguments lie below `top`.
  func constructContainer(_ type: TypeRef, _ w: FramePointer, _ count: Int) throws(Raised) -> Value? {
    if count > 1 { return try constructFromSeveral(type, w, count) }
    let argument: Value? = count == 1 ? w[0] : nil
    if let argument, let value = try constructScalar(type, argument) { return value }
    switch type {
    case types.list:
      guard let argument else { return .list(makeList()) }
      return .list(try listOf(argument))
    case types.tuple:
      guard let argument else { return .tuple(emptyTuple) }
      return .tuple(try tupleOf(argument))
    case types.set:
      guard let argument else { return .set(makeSet()) }
      return .set(try setOf(argument))
    case types.frozenset:
      guard let argument else { return .set(makeSet(frozen: true)) }
      if case .set(let set) = argument, set.kind == .frozenSet { return argument }
      return .set(try setOf(argument, frozen: true))
    case types.dict:
      if case .dict(let other)? = argument {
        if other.pointee.count > 1 << 12 { try reserve(other.pointee.capacity * 44) }
        return .dict(copyDict(other))
      }
      let dict = makeDict()
      if let argument {
        let saved = top
        saved[0] = .dict(dict)
        top = saved + 1
        defer { top = saved }
        try update(dict, withAny: argument)
      }
      return .dict(dict)
    case types.bytearray: return try BytesType.quickly(self, argument ?? .undefined, mutable: true)
    default:
      guard let argument else { return nil }
      if type == types.range { return try rangeOf(UnsafeBufferPointer(start: w, count: 1)) }
      if type == types.enumerate {
        return makeIterator(.enumerate, try iterator(argument), type: types.enumerate)
      }
      return type == types.reversed ? try reversed(argument) : nil
    }
  }

  /// `str(v)`, `int(v)`, `float(v)` and `bool(v)` in the commonest cases, which raise nothing; otherwise nil.
  @inline(__always)
  func convertQuickly(_ type: TypeRef, _ v: Value) -> Value? {
    if type == types.str {
      switch v {
      case .int(let number): return .str(decimal(number))
      case .str: return v
      default: return nil
      }
    }
    if type == types.int {
      switch v {
      case .int: return v
      case .float(let number):
        let whole = number.rounded(.towardZero)
        return whole > -0x1p62 && whole < 0x1p62 ? .int(Int(whole)) : nil
      case .str(let text): return NumberText.plainInt(text.utf8).map { .int($0) }
      default: return nil
      }
    }
    if type == types.float {
      switch v {
      case .float: return v
      case .int(let number): return .float(Double(number))
      case .str(let text): return NumberText.plainFloat(text.utf8).map { .float($0) }
      default: return nil
      }
    }
    guard type == types.bool else { return nil }
    switch v {
    case .bool: return v
    case .int(let number): return .bool(number != 0)
    case .str(let text): return .bool(text.pointee.byteCount > 0)
    default: return nil
    }
  }

  /// `str(v)`, `int(v)`, `float(v)` and `bool(v)`; nil for another class.
  @inline(__always)
  private func constructScalar(_ type: TypeRef, _ v: Value) throws(Raised) -> Value? {
    switch type {
    case types.str: try strValue(of: v)
    case types.int: try toInt(v)
    case types.float: .float(try toFloat(v))
    case types.bool: .bool(try isTrue(v))
    default: nil
    }
  }

  private func constructFromSeveral(_ type: TypeRef, _ w: FramePointer, _ count: Int) throws(Raised) -> Value? {
    if type == types.range, count <= 3 { return try rangeOf(UnsafeBufferPointer(start: w, count: count)) }
    if type == types.zip {
      return makeIterator(.zip, .tuple(try iteratorsOf(w, count)), type: types.zip, extra: 0)
    }
    if type == types.map {
      return makeIterator(.map, .tuple(try iteratorsOf(w + 1, count - 1)), type: types.map, other: w[0])
    }
    if type == types.filter, count == 2 {
      return makeIterator(.filter, try iterator(w[1]), type: types.filter, other: w[0])
    }
    return nil
  }

  /// A tuple of the iterators over some arguments.
  func iteratorsOf(_ arguments: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> TupleRef {
    let sources = makeTuple(count: count)
    let saved = top
    saved[0] = .tuple(sources)
    top = saved + 1
    defer { top = saved }
    for index in 0..<count { sources[element: index] = try iterator(arguments[index]) }
    return sources
  }
}
