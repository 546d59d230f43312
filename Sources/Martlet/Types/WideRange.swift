import BigInt

/// A range whose bounds, or whose number of elements, do not fit 64 bits: its object is a `NativeObject` of the class
/// `range`, so that the code for the usual ranges never meets it.
final class WideRange: NativePayload {
  let start, stop, step, count: BigInt

  init(_ start: BigInt, _ stop: BigInt, _ step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    let distance = step > 0 ? stop - start : start - stop
    count = distance > 0 ? (distance - 1) / BigInt(step.magnitude) + 1 : 0
  }

  static func of(_ v: Value) -> WideRange? {
    v.payload(as: WideRange.self)
  }

  /// Any range in this form.
  static func widened(_ v: Value) -> WideRange? {
    if let range = v.object(.range, as: RangeObject.self)?.pointee {
      return WideRange(BigInt(range.start), BigInt(range.stop), BigInt(range.step))
    }
    return of(v)
  }

  func isEqual(to other: WideRange) -> Bool {
    count == other.count && (count == 0 || start == other.start && (count == 1 || step == other.step))
  }

  func index(of number: BigInt) -> BigInt? {
    let distance = number - start
    let (index, rest) = distance.quotientAndRemainder(dividingBy: step)
    return rest == 0 && index >= 0 && index < count ? index : nil
  }

  func element(_ index: BigInt) -> BigInt { start + index * step }

  /// The parts that a slice selects.
  func slice(_ rt: Runtime, _ slice: UnsafeMutablePointer<SliceObject>) throws(Raised) -> WideRange {
    func part(_ value: Value) throws(Raised) -> BigInt? {
      if value.isNone { return nil }
      guard let integer = try rt.integer(value) else {
        throw rt.typeError("slice indices must be integers or None or have an __index__ method")
      }
      return rt.bigInt(integer)
    }
    let (givenStep, givenLower, givenUpper) = (slice.pointee.step, slice.pointee.lower, slice.pointee.upper)
    let pace = try part(givenStep) ?? 1
    if pace == 0 { throw rt.valueError("slice step cannot be zero") }
    let least: BigInt = pace < 0 ? -1 : 0
    let most = pace < 0 ? count - 1 : count
    func place(_ given: BigInt?, _ absent: BigInt) -> BigInt {
      guard let given else { return absent }
      return given < 0 ? max(given + count, least) : min(given, most)
    }
    let lower = place(try part(givenLower), pace < 0 ? most : least)
    let upper = place(try part(givenUpper), pace < 0 ? least : most)
    return WideRange(element(lower), element(upper), step * pace)
  }
}

/// Steps through a wide range.
final class WideRangeIterator: NativeIterator {
  let range: WideRange
  @exclusivity(unchecked) var index: BigInt = 0

  init(_ range: WideRange) { self.range = range }

  override func next(_ rt: Runtime) throws(Raised) -> Value? {
    if index >= range.count { return nil }
    defer { index += 1 }
    return rt.makeInt(range.element(index))
  }

  static func populateWide(_ t: TypeBuilder) {
    populate(t)
    t.method("__length_hint__(self, /)", "How many values are left.") { rt, a throws(Raised) in
      let iterator = payload(a[0], WideRangeIterator.self)
      return rt.makeInt(iterator.range.count - iterator.index)
    }
    t.method("__reduce__(self, /)", "Return state information for pickling.") { rt, a throws(Raised) in
      let iterator = payload(a[0], WideRangeIterator.self)
      return rt.reduction(
        rt.builtin("iter"), rt.makeTuple(rt.makeRange(iterator.range)), rt.makeInt(iterator.index))
    }
    t.method("__setstate__(self, state, /)", "Set state information for unpickling.") { rt, a throws(Raised) in
      guard let place = rt.bigInt(rt.unwrap(a[1])) else {
        throw rt.typeError("'<' not supported between instances of '\(rt.typeName(a[1]))' and 'int'")
      }
      let iterator = payload(a[0], WideRangeIterator.self)
      iterator.index = min(max(place, 0), iterator.range.count)
      return .none
    }
  }
}

extension Runtime {
  /// A range of ints of any size, in the usual form if they fit.
  func makeRange(_ range: WideRange) -> Value {
    if let start = Int(exactly: range.start), let stop = Int(exactly: range.stop), let step = Int(exactly: range.step),
      Int(exactly: range.count) != nil
    {
      return .object(makeRange(start, stop, step).asObject)
    }
    return makeNative(range, type: types.range)
  }

  func reprOfRange(_ range: WideRange) -> Value {
    str(
      range.step == 1 ? "range(\(range.start), \(range.stop))" : "range(\(range.start), \(range.stop), \(range.step))")
  }
}
