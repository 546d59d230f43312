import BigInt

/// The places a slice selects of a sequence.
struct SliceBounds {
  var start: Int
  var stop: Int
  var step: Int
  var count: Int

  /// The index of the nth place.
  @inline(__always)
  subscript(n: Int) -> Int { start &+ n &* step }
}

extension Runtime {
  /// The bounds of a slice as they are written; `adjust` fits them to a sequence. They are read before the length,
  /// since an `__index__` may change it.
  func sliceBounds(_ slice: UnsafeMutablePointer<SliceObject>) throws(Raised) -> SliceBounds {
    let saved = top
    saved[0] = .object(slice.asObject)
    top = saved + 1
    defer { top = saved }
    var step = 1
    if !slice.pointee.step.isNone {
      step = try sliceIndex(slice.pointee.step)
      if step == 0 { throw valueError("slice step cannot be zero") }
      if step == Int.min { step = -Int.max }
    }
    let start = slice.pointee.lower.isNone ? (step < 0 ? Int.max : 0) : try sliceIndex(slice.pointee.lower)
    let stop = slice.pointee.upper.isNone ? (step < 0 ? Int.min : Int.max) : try sliceIndex(slice.pointee.upper)
    return SliceBounds(start: start, stop: stop, step: step, count: 0)
  }

  /// A bound of a slice, clamped to what an Int holds.
  func sliceIndex(_ v: Value) throws(Raised) -> Int {
    if case .int(let index) = v { return index }
    guard let integer = try integer(v) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    if case .int(let index) = integer { return index }
    return (bigInt(integer) ?? 0) < 0 ? Int.min : Int.max
  }

  /// The int that a value is or gives by `__index__`: `.int` or a big integer; nil if it is none.
  func integer(_ v: Value) throws(Raised) -> Value? {
    switch unwrap(v) {
    case .int(let number): return .int(number)
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .object(let object) where object.pointee.kind == .bigInt: return .object(object)
    default: break
    }
    guard let method = special(type(of: v), .index), !method.isNone, let result = try callSpecial(.index, on: v) else {
      return nil
    }
    switch unwrap(result) {
    case .int(let number): return .int(number)
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .object(let object) where object.pointee.kind == .bigInt: return .object(object)
    default: throw typeError("__index__ returned non-int (type \(typeName(result)))")
    }
  }

  /// The index that a subscript gives, or nil if it is no integer.
  @inline(__always)
  func subscriptIndex(_ v: Value) throws(Raised) -> Int? {
    if case .int(let index) = v { return index }
    return try subscriptIndexSlow(v)
  }

  @inline(never)
  private func subscriptIndexSlow(_ v: Value) throws(Raised) -> Int? {
    guard let integer = try integer(v) else { return nil }
    if case .int(let index) = integer { return index }
    throw indexError("cannot fit '\(typeName(v))' into an index-sized integer")
  }

  /// An argument that must be an index: of `pop`, `insert`, a repetition.
  func indexArgument(_ v: Value) throws(Raised) -> Int {
    if case .int(let index) = v { return index }
    guard let integer = try integer(v) else {
      throw typeError("'\(typeName(v))' object cannot be interpreted as an integer")
    }
    if case .int(let index) = integer { return index }
    throw overflowError("Python int too large to convert to C ssize_t")
  }
}

extension Runtime {
  /// The bounds that ints and None tell, before they are fitted to a sequence; nil for anything else.
  @inline(__always)
  func plainBounds(_ lower: Value, _ upper: Value, _ step: Value) -> SliceBounds? {
    var bounds = SliceBounds(start: 0, stop: Int.max, step: 1, count: 0)
    switch step {
    case .none: break
    case .int(let number) where number > 0: bounds.step = number
    case .int(let number) where number < 0 && number > Int.min:
      bounds = SliceBounds(start: Int.max, stop: Int.min, step: number, count: 0)
    default: return nil
    }
    switch lower {
    case .none: break
    case .int(let number): bounds.start = number
    default: return nil
    }
    switch upper {
    case .none: break
    case .int(let number): bounds.stop = number
    default: return nil
    }
    return bounds
  }

  /// The slice of a built-in sequence whose bounds are ints or None; nil for anything else.
  @inline(never)
  func slice(_ container: Value, _ lower: Value, _ upper: Value, _ step: Value) -> Value? {
    guard var bounds = plainBounds(lower, upper, step) else { return nil }
    switch container {
    case .list(let list): return .list(sliceOf(list, bounds.adjusted(to: list.pointee.count)))
    case .str(let string): return .str(slicedString(string, bounds.adjusted(to: string.pointee.length)))
    case .tuple(let tuple): return .tuple(slice(tuple, bounds.adjusted(to: tuple.pointee.count)))
    case .object(let object) where object.pointee.kind == .bytes && bounds.step == 1:
      let bytes = container.unchecked(as: BytesObject.self)
      bounds.adjust(to: bytes.pointee.count)
      if bounds.count == bytes.pointee.count { return container }
      charge(copied: bounds.count / 16)
      return makeBytes(UnsafeBufferPointer(start: bytes.pointee.bytes + bounds.start, count: bounds.count))
    default: return nil
    }
  }
}

extension SliceBounds {
  /// Fits the bounds to a sequence of a length and counts what they select.
  mutating func adjust(to length: Int) {
    if start < 0 {
      start += length
      if start < 0 { start = step < 0 ? -1 : 0 }
    } else if start >= length {
      start = step < 0 ? length - 1 : length
    }
    if stop < 0 {
      stop += length
      if stop < 0 { stop = step < 0 ? -1 : 0 }
    } else if stop >= length {
      stop = step < 0 ? length - 1 : length
    }
    if step == 1 {
      count = max(0, stop - start)
      return
    }
    count = 0
    if step < 0 {
      if stop < start { count = (start - stop - 1) / -step + 1 }
    } else if start < stop {
      count = (stop - start - 1) / step + 1
    }
  }

  func adjusted(to length: Int) -> SliceBounds {
    var copy = self
    copy.adjust(to: length)
    return copy
  }
}
