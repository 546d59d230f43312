import BigInt

/// The type `range`.
enum RangeType {
  static func populate(_ t: TypeBuilder) {
    t.new("range(cls, /, *args, **kwargs)", "An arithmetic progression of ints.") { rt, a throws(Raised) in
      if case .dict(let keywords) = a[2], keywords.pointee.count > 0 {
        throw rt.typeError("range() takes no keyword arguments")
      }
      guard case .tuple(let arguments) = a[1] else { return .none }
      return try rt.rangeOf(arguments.values)
    }
    t.container()
    t.comparisons { $0.kind == .range }
    t.method("__hash__(self, /)", "hash(self)") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
    t.method("__bool__(self, /)", "Whether the range is not empty.") { rt, a throws(Raised) in
      .bool(receiver(a[0]).pointee.count > 0)
    }
    t.method("__getitem__(self, key, /)", "self[key]") { rt, a throws(Raised) in try rt.getItem(a[0], index: a[1]) }
    t.method("__reversed__(self, /)", "reversed(self)") { rt, a throws(Raised) in
      let range = receiver(a[0]).pointee
      return rt.makeIterator(
        .range, .undefined, type: rt.types.rangeIterator, index: range.start &+ (range.count &- 1) &* range.step,
        limit: range.count, extra: 0 &- range.step)
    }
    t.method("count(self, value, /)", "How often a value occurs.") { rt, a throws(Raised) in
      if let found = rt.contains(receiver(a[0]), a[1]) { return .int(found ? 1 : 0) }
      var count = 0
      try rt.forEach(a[0]) { (element) throws(Raised) in
        if try rt.equals(element, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    t.method("index(self, value, /)", "The index of a value.") { rt, a throws(Raised) in
      switch a[1] {
      case .int(let number):
        if let index = receiver(a[0]).pointee.index(of: number) { return .int(index) }
      case .bool(let flag):
        if let index = receiver(a[0]).pointee.index(of: flag ? 1 : 0) { return .int(index) }
      case .object(let object) where object.pointee.kind == .bigInt: break
      default:
        var index = -1
        var found = false
        try rt.forEach(a[0]) { (element) throws(Raised) in
          index += 1
          found = try rt.equals(element, a[1])
          return !found
        }
        if found { return .int(index) }
        throw rt.valueError("sequence.index(x): x not in sequence")
      }
      throw rt.valueError("\(try rt.repr(a[1]).string) is not in range")
    }
    t.getter("start", "The first value.") { rt, v throws(Raised) in .int(receiver(v).pointee.start) }
    t.getter("stop", "The bound, which is not included.") { rt, v throws(Raised) in .int(receiver(v).pointee.stop) }
    t.getter("step", "The distance of two values.") { rt, v throws(Raised) in .int(receiver(v).pointee.step) }
  }

  private static func receiver(_ v: Value) -> RangeRef { v.unchecked(as: RangeObject.self) }
}

extension Runtime {
  /// `range(…)` of one to three arguments.
  func rangeOf(_ arguments: UnsafeBufferPointer<Value>) throws(Raised) -> Value {
    if arguments.isEmpty { throw typeError("range expected at least 1 argument, got 0") }
    if arguments.count > 3 { throw typeError("range expected at most 3 arguments, got \(arguments.count)") }
    var start = 0
    var step = 1
    let stop: Int
    if arguments.count == 1 {
      stop = try rangeArgument(arguments[0])
    } else {
      start = try rangeArgument(arguments[0])
      stop = try rangeArgument(arguments[1])
      if arguments.count == 3 { step = try rangeArgument(arguments[2]) }
      if step == 0 { throw valueError("range() arg 3 must not be zero") }
    }
    return .object(try checkedRange(start, stop, step).asObject)
  }

  private func rangeArgument(_ v: Value) throws(Raised) -> Int {
    if case .int(let number) = v { return number }
    guard let integer = try integer(v) else {
      throw typeError("'\(typeName(v))' object cannot be interpreted as an integer")
    }
    if case .int(let number) = integer { return number }
    throw overflowError("Martlet's range takes ints of up to 64 bits")
  }

  /// A range, if the number of its values fits an Int.
  private func checkedRange(_ start: Int, _ stop: Int, _ step: Int) throws(Raised) -> RangeRef {
    let distance = step > 0 ? UInt(bitPattern: stop &- start) : UInt(bitPattern: start &- stop)
    if step > 0 ? start < stop : start > stop, (distance - 1) / step.magnitude >= UInt(Int.max) {
      throw overflowError("Python int too large to convert to C ssize_t")
    }
    return makeRange(start, stop, step)
  }

  /// `range[index]`; both are rooted.
  func rangeItem(_ range: RangeRef, _ index: Value) throws(Raised) -> Value {
    if let slice = index.object(.slice, as: SliceObject.self) {
      var bounds = try sliceBounds(slice)
      bounds.adjust(to: range.pointee.count)
      let (step, overflow) = range.pointee.step.multipliedReportingOverflow(by: bounds.step)
      let (first, firstOverflow) = bounds.start.multipliedReportingOverflow(by: range.pointee.step)
      let (last, lastOverflow) = bounds.stop.multipliedReportingOverflow(by: range.pointee.step)
      let (start, startOverflow) = range.pointee.start.addingReportingOverflow(first)
      let (stop, stopOverflow) = range.pointee.start.addingReportingOverflow(last)
      if overflow || firstOverflow || lastOverflow || startOverflow || stopOverflow {
        throw overflowError("Martlet's range takes ints of up to 64 bits")
      }
      return .object(makeRange(start, stop, step).asObject)
    }
    guard let integer = try integer(index) else { throw wrongIndex("range", index) }
    guard case .int(let number) = integer else { throw indexError("range object index out of range") }
    let at = try place(number, range.pointee.count, "range object index out of range")
    return .int(range.pointee.start &+ at &* range.pointee.step)
  }
}
