import BigInt

/// The module `itertools`. `groupby` and `tee` are in `ItertoolsModule+Grouping`, what orders and combines in
/// `ItertoolsModule+Combinatorics`.
enum ItertoolsModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "itertools")
    addEndless(m)
    let (chain, slice) = addChain(m)
    addFilters(m)
    addAccumulate(m, chain, slice)
    addPairing(m)
    addGrouping(m)
    addCombinatorics(m)
    return m.module
  }

  /// A class whose `__new__` makes the iterator.
  @discardableResult
  static func iterator(
    _ m: ModuleBuilder, _ name: StaticString, _ signature: StaticString, _ doc: StaticString,
    hasState: Bool = false, _ more: @escaping (TypeBuilder) -> Void = { _ in },
    _ make: @escaping (Runtime, Arguments) throws(Raised) -> NativeIterator
  ) -> TypeRef {
    m.makeType(name, isSubclassable: true) { t in
      let type = t.type
      NativeIterator.populate(t)
      t.new(signature, doc) { rt, a throws(Raised) in rt.makeNative(try make(rt, a), type: type) }
      populateReduction(t, hasState: hasState)
      more(t)
    }
  }

  /// Copying and pickling.
  static func populateReduction(_ t: TypeBuilder, hasState: Bool) {
    t.method("__reduce__(self, /)", "Return state information for pickling.") { rt, a throws(Raised) in
      let type = Value.type(rt.type(of: a[0]))
      guard let parts = try NativeIterator.payload(a[0], NativeIterator.self).reduction(rt, type) else {
        throw rt.typeError("cannot pickle '\(rt.typeName(a[0]))' object")
      }
      return parts
    }
    if !hasState { return }
    t.method("__setstate__(self, state, /)", "Set state information for unpickling.") { rt, a throws(Raised) in
      try NativeIterator.payload(a[0], NativeIterator.self).restore(rt, a[1])
      return .none
    }
  }

  private static func addEndless(_ m: ModuleBuilder) {
    iterator(
      m, "count", "count(cls, start=0, step=1)", "Numbers from start on by step.",
      { t in
        t.method("__repr__(self, /)") { rt, a throws(Raised) in
          let count = NativeIterator.payload(a[0], Count.self)
          let start = try rt.repr(count.values[0]).string
          if case .int(1) = count.values[1] { return rt.str("count(\(start))") }
          return rt.str("count(\(start), \(try rt.repr(count.values[1]).string))")
        }
      }
    ) { rt, a throws(Raised) in
      let start = a.optional(1) ?? .int(0)
      let step = a.optional(2) ?? .int(1)
      for number in [start, step] where !rt.isNumber(rt.unwrap(number)) && rt.unwrap(number).kind != .complex {
        let isNumber = ["__index__", "__int__", "__float__"].contains {
          !rt.lookup(rt.type(of: number), rt.intern($0)).isUndefined
        }
        if !isNumber { throw rt.typeError("a number is required") }
      }
      return Count([start, step])
    }
    iterator(m, "cycle", "cycle(cls, iterable, /)", "The elements again and again.", hasState: true) {
      rt, a throws(Raised) in
      Cycle([try rt.iterator(a[1]), .list(rt.makeList())])
    }
    iterator(
      m, "repeat", "repeat(cls, object, times=None)", "The object again and again.",
      { t in
        t.method("__repr__(self, /)") { rt, a throws(Raised) in
          let state = NativeIterator.payload(a[0], Repeat.self)
          let object = try rt.repr(state.values[0]).string
          return rt.str(state.left < 0 ? "repeat(\(object))" : "repeat(\(object), \(state.left))")
        }
        t.method("__length_hint__(self, /)") { rt, a throws(Raised) in
          let left = NativeIterator.payload(a[0], Repeat.self).left
          if left < 0 { throw rt.typeError("len() of unsized object") }
          return .int(left)
        }
      }
    ) { rt, a throws(Raised) in
      let times = try a.optional(2).map { v throws(Raised) in max(0, try rt.index(v)) } ?? -1
      return Repeat([a[1]], times)
    }
  }

  private static func addChain(_ m: ModuleBuilder) -> (chain: TypeRef, slice: TypeRef) {
    let chain = iterator(
      m, "chain", "chain(cls, /, *iterables)", "The elements of one iterable after another.", hasState: true,
      { t in
        let type = t.type
        t.classGetItem()
        t.classMethod("from_iterable(cls, iterable, /)", "As chain(*iterable), asked for one by one.") {
          rt, a throws(Raised) in
          rt.makeNative(Chain([try rt.iterator(a[1]), .undefined]), type: type)
        }
      }
    ) { rt, a throws(Raised) in Chain([try rt.iterator(a[1]), .undefined]) }
    let slice = iterator(m, "islice", "islice(cls, iterable, /, *bounds)", "A slice of an iterable.", hasState: true) {
      rt, a throws(Raised) in
      guard case .tuple(let bounds) = a[2], 1...3 ~= bounds.pointee.count else {
        let given = 1 + (a[2].unchecked(as: TupleObject.self).pointee.count)
        throw rt.typeError("islice expected at \(given < 2 ? "least 2" : "most 4") arguments, got \(given)")
      }
      func bound(_ index: Int, _ fallback: Int, _ message: String) throws(Raised) -> Int {
        guard index < bounds.pointee.count, !bounds[element: index].isNone else { return fallback }
        if case .int(let value) = bounds[element: index], value >= 0 { return value }
        guard
          let number = rt.bigInt(
            try rt.hasIndex(bounds[element: index]) ? rt.indexValue(bounds[element: index]) : .none),
          let value = Int(exactly: number), value >= 0
        else { throw rt.valueError(message) }
        return value
      }
      let single = bounds.pointee.count == 1
      let message = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
      let stop = try bound(
        single ? 0 : 1, .max, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
      let start = single ? 0 : try bound(0, 0, message)
      let step = try bound(2, 1, "Step for islice() must be a positive integer or None.")
      if step < 1 { throw rt.valueError("Step for islice() must be a positive integer or None.") }
      return Slice([try rt.iterator(a[1])], start, stop, step)
    }
    return (chain, slice)
  }

  private static func addFilters(_ m: ModuleBuilder) {
    iterator(
      m, "takewhile", "takewhile(cls, predicate, iterable, /)", "Elements up to the first that fails.", hasState: true
    ) {
      rt, a throws(Raised) in
      While([a[1], try rt.iterator(a[2])], takes: true)
    }
    iterator(
      m, "dropwhile", "dropwhile(cls, predicate, iterable, /)", "Elements from the first that fails.", hasState: true
    ) {
      rt, a throws(Raised) in
      While([a[1], try rt.iterator(a[2])], takes: false)
    }
    iterator(m, "filterfalse", "filterfalse(cls, function, iterable, /)", "Elements that fail.") {
      rt, a throws(Raised) in
      FilterFalse([a[1], try rt.iterator(a[2])])
    }
    iterator(m, "compress", "compress(cls, data, selectors)", "Elements whose selector is true.") {
      rt, a throws(Raised) in
      a[1] = try rt.iterator(a[1])
      return Compress([a[1], try rt.iterator(a[2])])
    }
    iterator(m, "starmap", "starmap(cls, function, iterable, /)", "The function of each unpacked element.") {
      rt, a throws(Raised) in
      StarMap([a[1], try rt.iterator(a[2])])
    }
  }

  private static func addAccumulate(_ m: ModuleBuilder, _ chain: TypeRef, _ slice: TypeRef) {
    iterator(
      m, "accumulate", "accumulate(cls, iterable, func=None, *, initial=None)", "Running totals.", hasState: true
    ) { rt, a throws(Raised) in
      let values = [try rt.iterator(a[1]), a.unlessNone(2) ?? .none, .undefined, a.unlessNone(3) ?? .undefined]
      return Accumulate(values, chain, slice)
    }
  }

  private static func addPairing(_ m: ModuleBuilder) {
    iterator(m, "pairwise", "pairwise(cls, iterable, /)", "Each element with the next.") { rt, a throws(Raised) in
      Pairwise([try rt.iterator(a[1]), .undefined])
    }
    iterator(
      m, "zip_longest", "zip_longest(cls, *iterables, **kwargs)", "As zip, until the longest ends.",
      hasState: true
    ) {
      rt, a throws(Raised) in
      var filler = Value.none
      if case .dict(let named) = a[2] {
        guard named.pointee.count == 1, let value = rt.getItem(named, rt.intern("fillvalue")) else {
          throw rt.typeError("zip_longest() got an unexpected keyword argument")
        }
        filler = value
      }
      guard case .tuple(let given) = a[1] else { return ZipLongest([.list(rt.makeList()), filler]) }
      let list = rt.makeList()
      let saved = rt.top
      saved[0] = .list(list)
      rt.top = saved + 1
      defer { rt.top = saved }
      for index in 0..<given.pointee.count { list.append(try rt.iterator(given[element: index]), rt.heap) }
      return ZipLongest([.list(list), filler])
    }
  }

  /// An iterator that keeps values.
  class Keeping: NativeIterator {
    @exclusivity(unchecked) var values: [Value]
    init(_ values: [Value]) { self.values = values }
    override func trace(_ marker: Marker) { for value in values { marker.mark(value) } }
    override var ownedBytes: Int { 96 + values.count * 16 }
  }

  /// The state of an iterator, which has to be a tuple of so many elements.
  static func stateTuple(_ rt: Runtime, _ state: Value, _ counts: ClosedRange<Int>) throws(Raised) -> TupleRef {
    guard case .tuple(let parts) = state else { throw rt.typeError("state is not a tuple") }
    let count = parts.pointee.count
    if !counts.contains(count) {
      let bound = count < counts.lowerBound ? counts.lowerBound : counts.upperBound
      let most = counts.count == 1 ? "exactly" : count < counts.lowerBound ? "at least" : "at most"
      throw rt.typeError(
        "function takes \(most) \(bound) argument\(bound == 1 ? "" : "s") (\(count) given)")
    }
    return parts
  }

  /// Values: the next number, the step.
  private final class Count: Keeping {
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      let result = values[0]
      if case .int(let number) = result, case .int(let step) = values[1] {
        let (sum, overflow) = number.addingReportingOverflow(step)
        if !overflow {
          values[0] = .int(sum)
          return result
        }
      }
      let saved = rt.top
      saved[0] = result
      rt.top = saved + 1
      defer { rt.top = saved }
      values[0] = try rt.binary(.add, result, values[1])
      return result
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      if case .int = values[0], case .int(1) = values[1] { return rt.reduction(type, rt.makeTuple(values[0])) }
      return rt.reduction(type, .tuple(rt.makeTuple(values)))
    }
  }

  /// Values: the iterator or None once it ended, the list of what it gave.
  private final class Cycle: Keeping {
    @exclusivity(unchecked) private var index = 0
    /// Whether the list has all elements already, although the iterator has not ended.
    @exclusivity(unchecked) private var isComplete = false
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      guard case .list(let seen) = values[1] else { return nil }
      if !values[0].isNone {
        if let value = try rt.next(values[0]) {
          if !isComplete { seen.append(value, rt.heap) }
          return value
        }
        values[0] = .none
      }
      guard seen.pointee.count > 0 else { return nil }
      if index >= seen.pointee.count { index = 0 }
      index += 1
      return seen[element: index - 1]
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      if !values[0].isNone {
        return rt.reduction(type, rt.makeTuple(values[0]), rt.makeTuple(values[1], .bool(isComplete)))
      }
      let again = rt.makeIterator(.list, values[1], type: rt.types.listIterator, index: index)
      return rt.reduction(type, rt.makeTuple(again), rt.makeTuple(values[1], .bool(true)))
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      let parts = try stateTuple(rt, state, 2...2)
      guard case .list = parts[element: 0] else {
        throw rt.typeError("argument 1 must be list, not \(rt.argumentName(parts[element: 0]))")
      }
      isComplete = try rt.index(parts[element: 1]) != 0
      values[1] = parts[element: 0]
      index = 0
    }
  }

  private final class Repeat: Keeping {
    @exclusivity(unchecked) var left: Int
    init(_ values: [Value], _ times: Int) {
      left = times
      super.init(values)
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if left == 0 { return nil }
      if left > 0 { left -= 1 }
      return values[0]
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      rt.reduction(type, left < 0 ? rt.makeTuple(values[0]) : rt.makeTuple(values[0], .int(left)))
    }
  }

  /// Values: the iterator over iterables, the iterator over the present one.
  private final class Chain: Keeping {
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      while true {
        if values[1].isUndefined {
          guard !values[0].isNone, let iterable = try rt.next(values[0]) else {
            values[0] = .none
            return nil
          }
          values[1] = iterable
          values[1] = try rt.iterator(iterable)
        }
        if let value = try rt.next(values[1]) { return value }
        values[1] = .undefined
        try rt.charge(1)
      }
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      if values[0].isNone { return rt.reduction(type, .tuple(rt.emptyTuple)) }
      let state = values[1].isUndefined ? rt.makeTuple(values[0]) : .tuple(rt.makeTuple(values))
      return rt.reduction(type, .tuple(rt.emptyTuple), state)
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      let parts = try stateTuple(rt, state, 1...2)
      for index in 0..<parts.pointee.count where !rt.isIterator(parts[element: index]) {
        throw rt.typeError("Arguments must be iterators.")
      }
      values = [parts[element: 0], parts.pointee.count > 1 ? parts[element: 1] : .undefined]
    }
  }

  private final class Slice: Keeping {
    @exclusivity(unchecked) private var wanted: Int
    @exclusivity(unchecked) private var position = 0
    private let stop, step: Int
    init(_ values: [Value], _ start: Int, _ stop: Int, _ step: Int) {
      wanted = start
      self.stop = stop
      self.step = step
      super.init(values)
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if values[0].isNone { return nil }
      if wanted >= stop || position >= stop {
        while position < stop, try rt.next(values[0]) != nil {
          position += 1
          try rt.charge(1)
        }
        values[0] = .none
        return nil
      }
      while true {
        guard let value = try rt.next(values[0]) else {
          values[0] = .none
          return nil
        }
        position += 1
        if position > wanted {
          let (next, overflow) = wanted.addingReportingOverflow(step)
          wanted = overflow ? stop : min(next, stop)
          return value
        }
        try rt.charge(1)
      }
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      if values[0].isNone {
        let ended = rt.makeIterator(.list, .list(rt.makeList()), type: rt.types.listIterator)
        return rt.reduction(type, rt.makeTuple(ended, .int(0)), .int(0))
      }
      let end: Value = stop == Int.max ? .none : .int(stop)
      return rt.reduction(type, rt.makeTuple(values[0], .int(wanted), end, .int(step)), .int(position))
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      guard rt.bigInt(rt.unwrap(state)) != nil else { throw rt.typeError("an integer is required") }
      position = max(0, try rt.index(state))
    }
  }

  /// Values: the predicate, the iterator.
  private final class While: Keeping {
    private let takes: Bool
    @exclusivity(unchecked) private var isOver = false
    init(_ values: [Value], takes: Bool) {
      self.takes = takes
      super.init(values)
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if takes, isOver { return nil }
      while let value = try rt.next(values[1]) {
        if isOver { return value }
        let saved = rt.top
        saved[0] = value
        rt.top = saved + 1
        defer { rt.top = saved }
        try rt.charge(1)
        let passes = try rt.isTrue(try rt.call(values[0], value))
        if takes {
          isOver = !passes
          return passes ? value : nil
        }
        if !passes {
          isOver = true
          return value
        }
      }
      return nil
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      rt.reduction(type, .tuple(rt.makeTuple(values)), .int(isOver ? 1 : 0))
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) { isOver = try rt.isTrue(state) }
  }

  /// Values: the function or None, the iterator.
  private final class FilterFalse: Keeping {
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      while let value = try rt.next(values[1]) {
        let saved = rt.top
        saved[0] = value
        rt.top = saved + 1
        defer { rt.top = saved }
        try rt.charge(1)
        if !(try rt.isTrue(values[0].isNone ? value : try rt.call(values[0], value))) { return value }
      }
      return nil
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      rt.reduction(type, .tuple(rt.makeTuple(values)))
    }
  }

  /// Values: the iterators over data and selectors.
  private final class Compress: Keeping {
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      while let value = try rt.next(values[0]) {
        let saved = rt.top
        saved[0] = value
        rt.top = saved + 1
        defer { rt.top = saved }
        try rt.charge(1)
        guard let selector = try rt.next(values[1]) else { return nil }
        if try rt.isTrue(selector) { return value }
      }
      return nil
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      rt.reduction(type, .tuple(rt.makeTuple(values)))
    }
  }

  /// Values: the function, the iterator.
  private final class StarMap: Keeping {
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      guard let value = try rt.next(values[1]) else { return nil }
      let saved = rt.top
      saved[0] = value
      rt.top = saved + 1
      defer { rt.top = saved }
      let arguments = try rt.tupleOf(value)
      saved[0] = .tuple(arguments)
      return try rt.call(values[0], arguments: arguments, keywords: nil)
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      rt.reduction(type, .tuple(rt.makeTuple(values)))
    }
  }

  /// Values: the iterator, the function or None, the total, the initial value not given yet.
  private final class Accumulate: Keeping {
    private let chainType, sliceType: TypeRef
    init(_ values: [Value], _ chainType: TypeRef, _ sliceType: TypeRef) {
      self.chainType = chainType
      self.sliceType = sliceType
      super.init(values)
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if !values[3].isUndefined {
        values[2] = values[3]
        values[3] = .undefined
        return values[2]
      }
      guard let value = try rt.next(values[0]) else { return nil }
      if values[2].isUndefined {
        values[2] = value
      } else if values[1].isNone {
        values[2] = try rt.binary(.add, values[2], value)
      } else {
        values[2] = try rt.call(values[1], values[2], value)
      }
      return values[2]
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      if !values[3].isUndefined {
        return rt.reduction(type, rt.makeTuple(source(rt, beginningWith: values[3]), values[1]), Value.none)
      }
      if values[2].isNone, case .type(let own) = type {
        // As a state None would say that there is no total yet.
        let again = Accumulate(
          [source(rt, beginningWith: values[2]), values[1], .undefined, .undefined], chainType, sliceType)
        let inner = rt.makeNative(again, type: own)
        return rt.reduction(.type(sliceType), rt.makeTuple(inner, .int(1), .none))
      }
      let total = values[2].isUndefined ? Value.none : values[2]
      return rt.reduction(type, rt.makeTuple(values[0], values[1]), total)
    }
    private func source(_ rt: Runtime, beginningWith first: Value) -> Value {
      let parts = rt.makeTuple(rt.makeTuple(first), values[0])
      let iterator = rt.makeIterator(.tuple, parts, type: rt.types.tupleIterator)
      return rt.makeNative(Chain([iterator, .undefined]), type: chainType)
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) { values[2] = state }
  }

  /// Values: the iterator, the element before.
  private final class Pairwise: Keeping {
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if values[1].isUndefined {
        guard let first = try rt.next(values[0]) else { return nil }
        values[1] = first
      }
      guard let value = try rt.next(values[0]) else { return nil }
      defer { values[1] = value }
      return rt.makeTuple(values[1], value)
    }
  }

  /// Values: the list of iterators (None where one ended, but the last stays), what fills up.
  private final class ZipLongest: Keeping {
    @exclusivity(unchecked) private var isOver = false
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      guard !isOver, case .list(let iterators) = values[0] else { return nil }
      let row = rt.makeList(capacity: iterators.pointee.count)
      let saved = rt.top
      saved[0] = .list(row)
      rt.top = saved + 1
      defer { rt.top = saved }
      var active = iterators.values.count { !$0.isNone }
      isOver = active == 0
      for index in 0..<iterators.pointee.count where !isOver {
        if iterators[element: index].isNone {
          row.append(values[1], rt.heap)
        } else if let value = try rt.next(iterators[element: index]) {
          row.append(value, rt.heap)
        } else {
          active -= 1
          isOver = active == 0
          if !isOver { iterators[element: index] = .none }
          row.append(values[1], rt.heap)
        }
      }
      if isOver { return nil }
      return .tuple(rt.makeTuple(row.values))
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      guard case .list(let iterators) = values[0] else { return nil }
      let sources = rt.makeTuple(iterators.values)
      for index in 0..<sources.pointee.count where sources[element: index].isNone {
        sources[element: index] = .tuple(rt.emptyTuple)
      }
      return rt.reduction(type, .tuple(sources), values[1])
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) { values[1] = state }
  }
}
