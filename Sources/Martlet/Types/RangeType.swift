import BigInt

/// The type `range`.
enum RangeType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The integers from start up to stop, which is left out, by a step."))
    t.new("range(cls, /, *args, **kwargs)", "An arithmetic progression of ints.") { rt, a throws(Raised) in
      if case .dict(let keywords) = a[2], keywords.pointee.count > 0 {
        throw rt.typeError("range() takes no keyword arguments")
      }
      guard case .tuple(let arguments) = a[1] else { return .none }
      return try rt.rangeOf(arguments.values)
    }
    populateContainer(t)
    populateSearch(t)
    func part(
      _ name: StaticString, _ doc: StaticString, _ usual: @escaping (RangeObject) -> Int,
      _ wide: @escaping (WideRange) -> BigInt
    ) {
      t.getter(name, doc) { rt, v throws(Raised) in
        if let range = WideRange.of(v) { return rt.makeInt(wide(range)) }
        return .int(usual(receiver(v).pointee))
      }
    }
    part("start", "The first value.", \.start, \.start)
    part("stop", "The bound, which is not included.", \.stop, \.stop)
    part("step", "The distance of two values.", \.step, \.step)
  }

  private static func receiver(_ v: Value) -> RangeRef { v.unchecked(as: RangeObject.self) }

  private static func populateContainer(_ t: TypeBuilder) {
    t.method("__len__(self, /)", "len(self)") { rt, a throws(Raised) in
      guard let range = WideRange.of(a[0]) else { return .int(receiver(a[0]).pointee.count) }
      guard let count = Int(exactly: range.count) else {
        throw rt.overflowError("Python int too large to convert to C ssize_t")
      }
      return .int(count)
    }
    t.method("__iter__(self, /)", "iter(self)") { rt, a throws(Raised) in
      guard let range = WideRange.of(a[0]) else { return try rt.iterator(a[0]) }
      return rt.makeNative(WideRangeIterator(range), type: rt.types.wideRangeIterator)
    }
    t.method("__repr__(self, /)", "repr(self)") { rt, a throws(Raised) in
      guard let range = WideRange.of(a[0]) else { return .str(try rt.repr(a[0])) }
      return rt.reprOfRange(range)
    }
    for (signature, isEqual): (StaticString, Bool) in [
      ("__eq__(self, value, /)", true), ("__ne__(self, value, /)", false),
    ] {
      t.method(signature) { rt, a throws(Raised) in
        guard let first = WideRange.widened(a[0]), let second = WideRange.widened(a[1]) else {
          return rt.notImplemented
        }
        return .bool(first.isEqual(to: second) == isEqual)
      }
    }
    for signature: StaticString in [
      "__lt__(self, value, /)", "__le__(self, value, /)", "__gt__(self, value, /)", "__ge__(self, value, /)",
    ] {
      t.method(signature) { rt, _ in rt.notImplemented }
    }
    t.method("__hash__(self, /)", "hash(self)") { rt, a throws(Raised) in
      guard let range = WideRange.of(a[0]) else { return .int(try rt.hash(a[0])) }
      let parts = rt.makeTuple([
        rt.makeInt(range.count), range.count == 0 ? .none : rt.makeInt(range.start),
        range.count <= 1 ? .none : rt.makeInt(range.step),
      ])
      return .int(try rt.hash(.tuple(parts)))
    }
    t.method("__bool__(self, /)", "Whether the range is not empty.") { rt, a throws(Raised) in
      .bool(WideRange.of(a[0]).map { $0.count > 0 } ?? (receiver(a[0]).pointee.count > 0))
    }
    t.method("__getitem__(self, key, /)", "self[key]") { rt, a throws(Raised) in
      guard let range = WideRange.of(a[0]) else { return try rt.getItem(a[0], index: a[1]) }
      if let slice = a[1].object(.slice, as: SliceObject.self) { return rt.makeRange(try range.slice(rt, slice)) }
      guard let integer = try rt.integer(a[1]), var index = rt.bigInt(integer) else {
        throw rt.wrongIndex("range", a[1])
      }
      if index < 0 { index += range.count }
      guard index >= 0, index < range.count else { throw rt.indexError("range object index out of range") }
      return rt.makeInt(range.element(index))
    }
    t.method("__reversed__(self, /)", "reversed(self)") { rt, a throws(Raised) in
      if let range = WideRange.of(a[0]) {
        let last = range.element(range.count - 1)
        let back = WideRange(last, range.start - range.step, -range.step)
        return rt.makeNative(WideRangeIterator(back), type: rt.types.wideRangeIterator)
      }
      let range = receiver(a[0]).pointee
      let last = range.start &+ (range.count &- 1) &* range.step
      let (stop, overflow) = range.start.subtractingReportingOverflow(range.step)
      let back =
        overflow
        ? rt.makeRange(WideRange(BigInt(last), BigInt(range.start) - BigInt(range.step), -BigInt(range.step)))
        : .object(rt.makeRange(last, stop, 0 &- range.step).asObject)
      return rt.makeIterator(
        .range, back, type: rt.types.rangeIterator, index: last, limit: range.count, extra: 0 &- range.step)
    }
  }

  // MARK: Searching

  /// The place of a number in any range, in place of a comparison with every element; nil if the value is no int.
  private static func quickIndex(_ rt: Runtime, _ range: Value, _ item: Value) -> BigInt?? {
    let number: BigInt
    switch item {
    case .int(let value): number = BigInt(value)
    case .bool(let flag): number = flag ? 1 : 0
    case .object(let object) where object.pointee.kind == .bigInt: number = rt.bigInt(item) ?? 0
    default: return nil
    }
    if let range = WideRange.of(range) { return .some(range.index(of: number)) }
    guard let small = Int(exactly: number) else { return .some(nil) }
    return .some(receiver(range).pointee.index(of: small).map { BigInt($0) })
  }

  private static func populateSearch(_ t: TypeBuilder) {
    t.method("__contains__(self, key, /)", "key in self") { rt, a throws(Raised) in
      guard WideRange.of(a[0]) != nil else { return .bool(try rt.contains(a[0], a[1])) }
      if let found = quickIndex(rt, a[0], a[1]) { return .bool(found != nil) }
      var found = false
      try rt.forEach(a[0]) { (element) throws(Raised) in
        found = try rt.equals(element, a[1])
        return !found
      }
      return .bool(found)
    }
    t.method("count(self, value, /)", "How often a value occurs.") { rt, a throws(Raised) in
      if let found = quickIndex(rt, a[0], a[1]) { return .int(found == nil ? 0 : 1) }
      var count = 0
      try rt.forEach(a[0]) { (element) throws(Raised) in
        if try rt.equals(element, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    t.method("index(self, value, /)", "The index of a value.") { rt, a throws(Raised) in
      if let found = quickIndex(rt, a[0], a[1]) {
        if let index = found { return rt.makeInt(index) }
        throw rt.valueError("\(try rt.repr(a[1]).string) is not in range")
      }
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
  }
}

extension Runtime {
  /// `range(…)` of one to three arguments.
  func rangeOf(_ arguments: UnsafeBufferPointer<Value>) throws(Raised) -> Value {
    if arguments.isEmpty { throw typeError("range expected at least 1 argument, got 0") }
    if arguments.count > 3 { throw typeError("range expected at most 3 arguments, got \(arguments.count)") }
    var parts: (Value, Value, Value) = (.int(0), .undefined, .int(1))
    if arguments.count == 1 {
      parts.1 = try rangeArgument(arguments[0])
    } else {
      parts.0 = try rangeArgument(arguments[0])
      let saved = top
      saved[0] = parts.0
      top = saved + 1
      defer { top = saved }
      parts.1 = try rangeArgument(arguments[1])
      saved[1] = parts.1
      top = saved + 2
      if arguments.count == 3 { parts.2 = try rangeArgument(arguments[2]) }
      if case .int(0) = parts.2 { throw valueError("range() arg 3 must not be zero") }
    }
    if case (.int(let start), .int(let stop), .int(let step)) = parts, hasUsualForm(start, stop, step) {
      return .object(makeRange(start, stop, step).asObject)
    }
    return makeRange(WideRange(bigInt(parts.0) ?? 0, bigInt(parts.1) ?? 0, bigInt(parts.2) ?? 1))
  }

  private func rangeArgument(_ v: Value) throws(Raised) -> Value {
    if case .int = v { return v }
    guard let integer = try integer(v) else {
      throw typeError("'\(typeName(v))' object cannot be interpreted as an integer")
    }
    return integer
  }

  /// Whether the number of values fits an Int.
  private func hasUsualForm(_ start: Int, _ stop: Int, _ step: Int) -> Bool {
    guard step > 0 ? start < stop : start > stop else { return true }
    let distance = step > 0 ? UInt(bitPattern: stop &- start) : UInt(bitPattern: start &- stop)
    return (distance - 1) / step.magnitude < UInt(Int.max)
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
        let whole = WideRange(
          BigInt(range.pointee.start), BigInt(range.pointee.stop), BigInt(range.pointee.step))
        return makeRange(try whole.slice(self, slice))
      }
      return .object(makeRange(start, stop, step).asObject)
    }
    guard let integer = try integer(index) else { throw wrongIndex("range", index) }
    guard case .int(let number) = integer else { throw indexError("range object index out of range") }
    let at = try place(number, range.pointee.count, "range object index out of range")
    return .int(range.pointee.start &+ at &* range.pointee.step)
  }
}
