/// `product`, `permutations` and the combinations: each keeps its pool and the indices of the row to come.
extension ItertoolsModule {
  static func addCombinatorics(_ m: ModuleBuilder) {
    iterator(m, "product", "product(cls, *iterables, repeat=1)", "The rows of the Cartesian product.", hasState: true) {
      rt, a throws(Raised) in
      let times = try a.optional(2).map { v throws(Raised) in try rt.index(v) } ?? 1
      if times < 0 { throw rt.valueError("repeat argument cannot be negative") }
      let pools = rt.makeList()
      let saved = rt.top
      saved[0] = .list(pools)
      rt.top = saved + 1
      defer { rt.top = saved }
      if case .tuple(let given) = a[1] {
        for index in 0..<given.pointee.count {
          let pool = try rt.tupleOf(given[element: index])
          pools.append(.tuple(pool), rt.heap)
          try rt.charge(1 + pool.pointee.count >> 4)
        }
      }
      let count = pools.pointee.count
      let (length, overflow) = times.multipliedReportingOverflow(by: count)
      if overflow || length > Int.max / 8 {
        throw rt.raise(rt.types.exceptions.overflowError, "repeat argument too large")
      }
      if length > Int.max / 16 { throw rt.memoryError() }
      try rt.reserve(length * 16)
      if length == 0 { return Product([]) }
      for _ in 1..<times { for index in 0..<count { pools.append(pools[element: index], rt.heap) } }
      return Product(Array(pools.values))
    }
    iterator(m, "permutations", "permutations(cls, iterable, r=None)", "The orders of r elements.", hasState: true) {
      rt, a throws(Raised) in
      let pool = try rt.tupleOf(a[1])
      a[1] = .tuple(pool)
      let size = try a.unlessNone(2).map { v throws(Raised) in try count(rt, v) } ?? pool.pointee.count
      try reserve(rt, size)
      return Permutations(pool, size)
    }
    iterator(m, "combinations", "combinations(cls, iterable, r)", "The choices of r elements.", hasState: true) {
      rt, a throws(Raised) in
      a[1] = .tuple(try rt.tupleOf(a[1]))
      return try combinations(rt, a[1], of: a[2], repeats: false)
    }
    iterator(
      m, "combinations_with_replacement", "combinations_with_replacement(cls, iterable, r)",
      "The choices of r elements that may repeat.", hasState: true
    ) { rt, a throws(Raised) in
      a[1] = .tuple(try rt.tupleOf(a[1]))
      return try combinations(rt, a[1], of: a[2], repeats: true)
    }
  }

  private static func combinations(
    _ rt: Runtime, _ pool: Value, of size: Value, repeats: Bool
  ) throws(Raised) -> NativeIterator {
    guard case .tuple(let pool) = pool else { return NativeIterator() }
    let size = try count(rt, size, isNamed: false)
    try reserve(rt, size)
    return Combinations(pool, size, repeats: repeats)
  }

  /// Asks for the memory of the indices of a row, and of a row.
  private static func reserve(_ rt: Runtime, _ size: Int) throws(Raised) {
    let (bytes, overflow) = size.multipliedReportingOverflow(by: 24)
    if overflow { throw rt.memoryError() }
    try rt.reserve(bytes)
  }

  private static func count(_ rt: Runtime, _ v: Value, isNamed: Bool = true) throws(Raised) -> Int {
    guard !isNamed || rt.hasIndex(v) else { throw rt.typeError("Expected int as r") }
    let count = try rt.index(v)
    if count < 0 { throw rt.valueError("r must be non-negative") }
    return count
  }

  /// The indices that a state has, each within the bounds of its place.
  private static func stateIndices(
    _ rt: Runtime, _ state: Value, _ bounds: [ClosedRange<Int>]
  ) throws(Raised) -> [Int] {
    guard case .tuple(let given) = state, given.pointee.count == bounds.count else {
      throw rt.valueError("invalid arguments")
    }
    var indices: [Int] = []
    for (place, bound) in bounds.enumerated() {
      guard rt.bigInt(rt.unwrap(given[element: place])) != nil else { throw rt.typeError("an integer is required") }
      indices.append(min(max(try rt.index(given[element: place]), bound.lowerBound), bound.upperBound))
    }
    return indices
  }

  /// Values: the pools. The indices are those of the row given last.
  private final class Product: Keeping {
    @exclusivity(unchecked) private var indices: [Int]
    @exclusivity(unchecked) private var isOver = false
    @exclusivity(unchecked) private var hasBegun = false
    override init(_ values: [Value]) {
      indices = [Int](repeating: 0, count: values.count)
      super.init(values)
      for value in values where size(value) == 0 { isOver = true }
    }
    private func size(_ pool: Value) -> Int {
      if case .tuple(let pool) = pool { pool.pointee.count } else { 0 }
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if hasBegun, !isOver { advance() }
      hasBegun = true
      return isOver ? nil : row(rt)
    }
    private func row(_ rt: Runtime) -> Value {
      let row = rt.makeTuple(count: values.count)
      for place in values.indices {
        guard case .tuple(let pool) = values[place] else { continue }
        row[element: place] = pool[element: indices[place]]
      }
      return .tuple(row)
    }
    private func advance() {
      var place = values.count - 1
      while place >= 0 {
        indices[place] += 1
        if indices[place] < size(values[place]) { break }
        indices[place] = 0
        place -= 1
      }
      isOver = place < 0
    }
    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      if isOver, hasBegun { return rt.reduction(type, rt.makeTuple(.tuple(rt.emptyTuple))) }
      let pools = Value.tuple(rt.makeTuple(values))
      return rt.reduction(type, pools, hasBegun ? .tuple(rt.makeTuple(indices.map { .int($0) })) : nil)
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      if values.contains(where: { size($0) == 0 }) { return }
      indices = try stateIndices(rt, state, values.map { 0...size($0) - 1 })
      hasBegun = true
      isOver = false
    }
  }

  /// What chooses from one pool. The indices are those of the row given last.
  private class FromPool: NativeIterator {
    let pool: TupleRef
    let size: Int
    @exclusivity(unchecked) var indices: [Int]
    @exclusivity(unchecked) var isOver: Bool
    @exclusivity(unchecked) var hasBegun = false
    init(_ pool: TupleRef, _ size: Int, _ indices: [Int], isOver: Bool) {
      self.pool = pool
      self.size = size
      self.indices = indices
      self.isOver = isOver
    }
    override func trace(_ marker: Marker) { marker.mark(pool) }
    override var ownedBytes: Int { 128 + (indices.count + size) * 8 }
    func advance() {}
    final override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if hasBegun, !isOver { advance() }
      if isOver { return nil }
      hasBegun = true
      let row = rt.makeTuple(count: size)
      for place in 0..<size { row[element: place] = pool[element: indices[place]] }
      return .tuple(row)
    }
    func state(_ rt: Runtime) -> Value { .tuple(rt.makeTuple(indices.map { .int($0) })) }
    final override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      let pool: TupleRef = isOver && hasBegun ? rt.emptyTuple : pool
      let state = hasBegun && !isOver ? state(rt) : nil
      return rt.reduction(type, rt.makeTuple(.tuple(pool), .int(size)), state)
    }
  }

  private final class Permutations: FromPool {
    @exclusivity(unchecked) private var cycles: [Int]
    init(_ pool: TupleRef, _ size: Int) {
      let n = pool.pointee.count
      cycles = size > n ? [] : (0..<size).map { n - $0 }
      super.init(pool, size, Array(0..<n), isOver: size > n)
    }
    override func advance() {
      var place = size - 1
      while place >= 0 {
        cycles[place] -= 1
        if cycles[place] == 0 {
          indices.append(indices.remove(at: place))
          cycles[place] = indices.count - place
          place -= 1
        } else {
          indices.swapAt(place, indices.count - cycles[place])
          break
        }
      }
      isOver = place < 0
    }
    override func state(_ rt: Runtime) -> Value {
      rt.makeTuple(super.state(rt), .tuple(rt.makeTuple(cycles.map { .int($0) })))
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      let parts = try stateTuple(rt, state, 2...2)
      for index in 0...1 {
        guard case .tuple = parts[element: index] else {
          throw rt.typeError("argument \(index + 1) must be tuple, not \(rt.argumentName(parts[element: index]))")
        }
      }
      let n = pool.pointee.count
      if size > n { throw rt.valueError("invalid arguments") }
      let places = try stateIndices(rt, parts[element: 0], [ClosedRange<Int>](repeating: 0...max(n - 1, 0), count: n))
      cycles = try stateIndices(rt, parts[element: 1], (0..<size).map { 1...n - $0 })
      indices = places
      hasBegun = true
      isOver = false
    }
  }

  private final class Combinations: FromPool {
    private let repeats: Bool
    init(_ pool: TupleRef, _ size: Int, repeats: Bool) {
      self.repeats = repeats
      let isOver = repeats ? pool.pointee.count == 0 && size > 0 : size > pool.pointee.count
      let indices = isOver ? [] : repeats ? [Int](repeating: 0, count: size) : Array(0..<size)
      super.init(pool, size, indices, isOver: isOver)
    }
    override func advance() {
      let n = pool.pointee.count
      var place = size - 1
      while place >= 0, indices[place] == (repeats ? n - 1 : n - size + place) { place -= 1 }
      if place < 0 {
        isOver = true
      } else {
        let first = indices[place] + 1
        for other in place..<size { indices[other] = repeats ? first : first + other - place }
      }
    }
    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      let n = pool.pointee.count
      if repeats ? n == 0 : size > n { throw rt.valueError("invalid arguments") }
      indices = try stateIndices(rt, state, (0..<size).map { 0...(repeats ? n - 1 : n - size + $0) })
      hasBegun = true
      isOver = false
    }
  }
}
