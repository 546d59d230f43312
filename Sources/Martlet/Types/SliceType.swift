import BigInt

/// The type `slice`.
enum SliceType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("What stands between brackets with colons: start, stop and step."))
    t.new("slice(cls, /, *args, **kwargs)", "The bounds of a part of a sequence.") { rt, a throws(Raised) in
      if case .dict(let keywords) = a[2], keywords.pointee.count > 0 {
        throw rt.typeError("slice() takes no keyword arguments")
      }
      guard case .tuple(let arguments) = a[1] else { return .none }
      switch arguments.pointee.count {
      case 0: throw rt.typeError("slice expected at least 1 argument, got 0")
      case 1: return rt.makeSlice(.none, arguments[element: 0], .none)
      case 2: return rt.makeSlice(arguments[element: 0], arguments[element: 1], .none)
      case 3: return rt.makeSlice(arguments[element: 0], arguments[element: 1], arguments[element: 2])
      default: throw rt.typeError("slice expected at most 3 arguments, got \(arguments.pointee.count)")
      }
    }
    t.unhashable()
    t.comparisons { $0.kind == .slice }
    t.method("__repr__(self, /)", "repr(self)") { rt, a throws(Raised) in .str(try rt.repr(a[0])) }
    t.method("indices(self, length, /)", "Start, stop and step for a sequence of a length.") { rt, a throws(Raised) in
      guard let length = try rt.integer(a[1]) else {
        throw rt.typeError("'\(rt.typeName(a[1]))' object cannot be interpreted as an integer")
      }
      return try indices(rt, receiver(a[0]), rt.bigInt(length) ?? 0)
    }
    t.getter("start", "The first index.") { rt, v throws(Raised) in receiver(v).pointee.lower }
    t.getter("stop", "The bound, which is not included.") { rt, v throws(Raised) in receiver(v).pointee.upper }
    t.getter("step", "The distance of two indices.") { rt, v throws(Raised) in receiver(v).pointee.step }
  }

  private static func receiver(_ v: Value) -> UnsafeMutablePointer<SliceObject> { v.unchecked(as: SliceObject.self) }

  /// Unlike subscripting this is exact for ints of any size.
  private static func indices(
    _ rt: Runtime, _ slice: UnsafeMutablePointer<SliceObject>, _ length: BigInt
  ) throws(Raised) -> Value {
    if length < 0 { throw rt.valueError("length should not be negative") }
    func number(_ v: Value) throws(Raised) -> BigInt {
      guard let integer = try rt.integer(v) else {
        throw rt.typeError("slice indices must be integers or None or have an __index__ method")
      }
      return rt.bigInt(integer) ?? 0
    }
    var step: BigInt = 1
    if !slice.pointee.step.isNone {
      step = try number(slice.pointee.step)
      if step == 0 { throw rt.valueError("slice step cannot be zero") }
    }
    let lower: BigInt = step < 0 ? -1 : 0
    let upper = step < 0 ? length - 1 : length
    func bound(_ v: Value, _ fallback: BigInt) throws(Raised) -> BigInt {
      if v.isNone { return fallback }
      let given = try number(v)
      return given < 0 ? max(given + length, lower) : min(given, upper)
    }
    let start = try bound(slice.pointee.lower, step < 0 ? upper : lower)
    let stop = try bound(slice.pointee.upper, step < 0 ? lower : upper)
    return rt.makeTuple(rt.makeInt(start), rt.makeInt(stop), rt.makeInt(step))
  }
}
