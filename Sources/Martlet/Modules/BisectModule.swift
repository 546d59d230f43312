/// The module `_bisect`: searching in sorted sequences, with CPython's order of comparisons.
enum BisectModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_bisect")
    m.function("bisect_right(a, x, lo=0, hi=None, *, key=None)", "Where to insert x after equal elements.") {
      rt, a throws(Raised) in .int(try search(rt, a, left: false))
    }
    m.function("bisect_left(a, x, lo=0, hi=None, *, key=None)", "Where to insert x before equal elements.") {
      rt, a throws(Raised) in .int(try search(rt, a, left: true))
    }
    m.function("insort_right(a, x, lo=0, hi=None, *, key=None)", "Insert x after equal elements.") {
      rt, a throws(Raised) in try insert(rt, a, left: false)
    }
    m.function("insort_left(a, x, lo=0, hi=None, *, key=None)", "Insert x before equal elements.") {
      rt, a throws(Raised) in try insert(rt, a, left: true)
    }
    return m.module
  }

  private static func search(_ rt: Runtime, _ a: Arguments, left: Bool) throws(Raised) -> Int {
    var low = try a.optional(2).map { v throws(Raised) in try rt.index(v) } ?? 0
    if low < 0 { throw rt.valueError("lo must be non-negative") }
    var high: Int
    if let given = a.unlessNone(3) { high = try rt.index(given) } else { high = try rt.length(a[0]) }
    let key = a.unlessNone(4)
    let saved = rt.top
    saved[0] = .none
    rt.top = saved + 1
    defer { rt.top = saved }
    while low < high {
      let middle = low + (high - low) / 2
      if case .list(let list) = a[0], middle < list.pointee.count {
        saved[0] = list[element: middle]
      } else {
        saved[0] = try rt.getItem(a[0], index: .int(middle))
      }
      if let key { saved[0] = try rt.call(key, saved[0]) }
      let isBelow: Bool
      if left { isBelow = try rt.isLess(saved[0], a[1]) } else { isBelow = !(try rt.isLess(a[1], saved[0])) }
      if isBelow {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func insert(_ rt: Runtime, _ a: Arguments, left: Bool) throws(Raised) -> Value {
    let item = a[1]
    let saved = rt.top
    saved[0] = item
    rt.top = saved + 1
    defer { rt.top = saved }
    if let key = a.unlessNone(4) { a[1] = try rt.call(key, item) }
    let place = try search(rt, a, left: left)
    if case .list(let list) = a[0] {
      list.insert(item, at: min(place, list.pointee.count), rt.heap)
    } else {
      let method = try rt.getAttribute(a[0], rt.intern("insert"))
      _ = try rt.call(method, .int(place), item)
    }
    return .none
  }
}
