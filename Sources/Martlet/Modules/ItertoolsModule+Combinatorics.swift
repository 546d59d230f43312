/// `product`, `permutations` and the combinations: each keeps its pool and the indices of the row to come.
extension ItertoolsModule {
  static func addCombinatorics(_ m: ModuleBuilder) {
    iterator(m, "product", "product(cls, *iterables, repeat=1)", "The rows of the Cartesian product.") {
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
      if overflow || length > Int.max / 16 { throw rt.memoryError() }
      try rt.reserve(length * 16)
      if times == 0 { return Product([]) }
      for _ in 1..<max(times, 1) { for index in 0..<count { pools.append(pools[element: index], rt.heap) } }
      return Product(Array(pools.values))
    }
    iterator(m, "permutations", "permutations(cls, iterable, r=None)", "The orders of r elements.") {
      rt, a throws(Raised) in
      let pool = try rt.tupleOf(a[1])
      a[1] = .tuple(pool)
      let size = try a.unlessNone(2).map { v throws(Raised) in try count(rt, v) } ?? pool.pointee.count
      return Permutations(pool, size)
    }
    iterator(m, "combinations", "combinations(cls, iterable, r)", "The choices of r elements.") {
      rt, a throws(Raised) in
      a[1] = .tuple(try rt.tupleOf(a[1]))
      guard case .tuple(let pool) = a[1] else { return NativeIterator() }
      return Combinations(pool, try count(rt, a[2]), repeats: false)
    }
    iterator(
      m, "combinations_with_replacement", "combinations_with_replacement(cls, iterable, r)",
      "The choices of r elements that may repeat."
    ) { rt, a throws(Raised) in
      a[1] = .tuple(try rt.tupleOf(a[1]))
      guard case .tuple(let pool) = a[1] else { return NativeIterator() }
      return Combinations(pool, try count(rt, a[2]), repeats: true)
    }
  }

  private static func count(_ rt: Runtime, _ v: Value) throws(Raised) -> Int {
    guard rt.hasIndex(v) else { throw rt.typeError("Expected int as r") }
    let count = try rt.index(v)
    if count < 0 { throw rt.valueError("r must be non-negative") }
    return count
  }

  /// Values: the pools.
  private final class Product: Keeping {
    @exclusivity(unchecked) private var indices: [Int]
    @exclusivity(unchecked) private var isOver = false
    override init(_ values: [Value]) {
      indices = [Int](repeating: 0, count: values.count)
      super.init(values)
      for value in values { if case .tuple(let pool) = value, pool.pointee.count == 0 { isOver = true } }
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if isOver { return nil }
      let row = rt.makeTuple(count: values.count)
      for place in values.indices {
        guard case .tuple(let pool) = values[place] else { continue }
        row[element: place] = pool[element: indices[place]]
      }
      var place = values.count - 1
      while place >= 0 {
        guard case .tuple(let pool) = values[place] else { break }
        indices[place] += 1
        if indices[place] < pool.pointee.count { break }
        indices[place] = 0
        place -= 1
      }
      isOver = place < 0
      return .tuple(row)
    }
  }

  private class FromPool: NativeIterator {
    let pool: TupleRef
    init(_ pool: TupleRef) { self.pool = pool }
    override func trace(_ marker: Marker) { marker.mark(pool) }
    final func row(_ rt: Runtime, _ indices: ArraySlice<Int>) -> Value {
      let row = rt.makeTuple(count: indices.count)
      for (place, index) in indices.enumerated() { row[element: place] = pool[element: index] }
      return .tuple(row)
    }
  }

  private final class Permutations: FromPool {
    private let size: Int
    @exclusivity(unchecked) private var indices: [Int]
    @exclusivity(unchecked) private var cycles: [Int]
    @exclusivity(unchecked) private var isOver: Bool
    init(_ pool: TupleRef, _ size: Int) {
      self.size = size
      let n = pool.pointee.count
      isOver = size > n
      indices = Array(0..<n)
      cycles = isOver ? [] : (0..<size).map { n - $0 }
      super.init(pool)
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if isOver { return nil }
      let result = row(rt, indices[..<size])
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
      return result
    }
  }

  private final class Combinations: FromPool {
    private let repeats: Bool
    @exclusivity(unchecked) private var indices: [Int]
    @exclusivity(unchecked) private var isOver: Bool
    init(_ pool: TupleRef, _ size: Int, repeats: Bool) {
      self.repeats = repeats
      isOver = repeats ? pool.pointee.count == 0 && size > 0 : size > pool.pointee.count
      indices = isOver ? [] : repeats ? [Int](repeating: 0, count: size) : Array(0..<size)
      super.init(pool)
    }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      if isOver { return nil }
      let result = row(rt, indices[...])
      let n = pool.pointee.count
      let size = indices.count
      var place = size - 1
      while place >= 0, indices[place] == (repeats ? n - 1 : n - size + place) { place -= 1 }
      if place < 0 {
        isOver = true
      } else {
        let first = indices[place] + 1
        for other in place..<size { indices[other] = repeats ? first : first + other - place }
      }
      return result
    }
  }
}
