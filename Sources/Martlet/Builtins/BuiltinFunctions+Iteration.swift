import MartletSyntax

/// Functions over iterables.
extension BuiltinFunctions {
  static func installIteration(_ define: Definer) {
    define(
      "len(obj, /)", "The number of items.",
      quick: QuickBody(1...1) { _, object, _, _ in object.quickLength.map { .int($0) } }
    ) { rt, a throws(Raised) in .int(try rt.length(a[0])) }
    define("iter(object, sentinel=None, /)", "An iterator.") { rt, a throws(Raised) in
      guard let sentinel = a.optional(1) else { return try rt.iterator(a[0]) }
      guard rt.isCallable(a[0]) else { throw rt.typeError("iter(v, w): v must be callable") }
      return rt.makeIterator(.callable, a[0], type: rt.types.callableIterator, other: sentinel)
    }
    define("next(iterator, default=None, /)", "The next item.") { rt, a throws(Raised) in
      guard let fallback = a.optional(1) else { return try rt.nextRaising(a[0]) }
      return try rt.next(a[0]) ?? fallback
    }
    define("aiter(async_iterable, /)", "An asynchronous iterator.") { rt, a throws(Raised) in
      guard let iterator = try rt.callSpecial(.aiter, on: a[0]) else {
        throw rt.typeError("'\(rt.typeName(a[0]))' object is not an async iterable")
      }
      guard rt.special(rt.type(of: iterator), .anext) != nil else {
        throw rt.typeError("aiter() returned not an async iterator of type '\(rt.typeName(iterator))'")
      }
      return iterator
    }
    define("anext(async_iterator, default=None, /)", "An awaitable of the next item.") { rt, a throws(Raised) in
      guard rt.special(rt.type(of: a[0]), .anext) != nil else {
        throw rt.typeError("'\(rt.typeName(a[0]))' object is not an async iterator")
      }
      let step = try rt.callSpecial(.anext, on: a[0]) ?? .none
      guard let fallback = a.optional(1) else { return step }
      return rt.makeQuad(.coroutineWrapper, rt.types.anextAwaitable, step, fallback)
    }
    define("sorted(*args, key=None, reverse=False, **kwargs)", "A new sorted list.") { rt, a throws(Raised) in
      guard case .tuple(let given) = a[0], given.pointee.count == 1 else {
        let count = if case .tuple(let given) = a[0] { given.pointee.count } else { 0 }
        throw rt.typeError("sorted expected 1 argument, got \(count)")
      }
      if case .dict(let rest)? = a.optional(3), rest.pointee.count > 0 {
        _ = try rt.listOf(given[element: 0])
        var index = 0
        guard let name = rest.nextEntry(&index)?.pointee.key else { return .none }
        throw rt.typeError("\(try rt.repr(name).string) is an invalid keyword argument for sort()")
      }
      let reverse = if let given = a.optional(2) { try rt.truthOfIntArgument(given) } else { false }
      return .list(try rt.sorted(given[element: 0], key: a.unlessNone(1), reverse: reverse))
    }
    define("any(iterable, /)", "Whether an item is true.") { rt, a throws(Raised) in
      var result = false
      try rt.forEach(a[0]) { item throws(Raised) in
        result = try rt.isTrue(item)
        return !result
      }
      return .bool(result)
    }
    define("all(iterable, /)", "Whether every item is true.") { rt, a throws(Raised) in
      var result = true
      try rt.forEach(a[0]) { item throws(Raised) in
        result = try rt.isTrue(item)
        return result
      }
      return .bool(result)
    }
    define("sum(iterable, /, start=0)", "The sum of the items.") { rt, a throws(Raised) in
      try sum(rt, a[0], start: a.optional(1) ?? .int(0))
    }
    define(
      "min(*args, key=None, default=None)", "The smallest item.",
      quick: QuickBody(2...3) { extreme($0, $1, $2, $3, .less) }
    ) { rt, a throws(Raised) in
      try extreme(rt, a, "min", .less)
    }
    define(
      "max(*args, key=None, default=None)", "The largest item.",
      quick: QuickBody(2...3) { extreme($0, $1, $2, $3, .greater) }
    ) { rt, a throws(Raised) in
      try extreme(rt, a, "max", .greater)
    }
  }

  /// `min` or `max` of two or three numbers or strs; nil for what else may be given.
  private static func extreme(_ rt: Runtime, _ a: Value, _ b: Value, _ c: Value, _ op: ComparisonOperator) -> Value? {
    guard let isSecond = rt.compareScalars(op, b, a) else { return nil }
    let best = isSecond ? b : a
    if c.isUndefined { return best }
    guard let isThird = rt.compareScalars(op, c, best) else { return nil }
    return isThird ? c : best
  }

  private static func sum(_ rt: Runtime, _ iterable: Value, start: Value) throws(Raised) -> Value {
    switch rt.unwrap(start) {
    case .str: throw rt.typeError("sum() can't sum strings [use ''.join(seq) instead]")
    case .object(let object) where object.pointee.kind == .bytes:
      throw rt.typeError("sum() can't sum bytes [use b''.join(seq) instead]")
    case .object(let object) where object.pointee.kind == .byteArray:
      throw rt.typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    default: break
    }
    let total = rt.top
    total[0] = start
    rt.top = total + 1
    defer { rt.top = total }
    try rt.forEach(iterable) { item throws(Raised) in
      switch (total[0], item) {
      case (.int(let a), .int(let b)):
        let (result, overflow) = a.addingReportingOverflow(b)
        if !overflow {
          total[0] = .int(result)
          return true
        }
      case (.float(let a), .float(let b)):
        total[0] = .float(a + b)
        return true
      default: break
      }
      total[0] = try rt.binary(.add, total[0], item)
      return true
    }
    return total[0]
  }

  /// `min` and `max`: of equal items the first.
  private static func extreme(
    _ rt: Runtime, _ a: Arguments, _ name: String, _ op: ComparisonOperator
  ) throws(Raised) -> Value {
    guard case .tuple(let given) = a[0], given.pointee.count > 0 else {
      throw rt.typeError("\(name) expected at least 1 argument, got 0")
    }
    let fallback = a.optional(2)
    let isSingle = given.pointee.count == 1
    if !isSingle, fallback != nil {
      throw rt.typeError("Cannot specify a default for \(name)() with multiple positional arguments")
    }
    let key = a.unlessNone(1)
    // The best item so far and its key.
    let best = rt.top
    best[0] = .undefined
    best[1] = .undefined
    best[2] = .undefined
    rt.top = best + 3
    defer { rt.top = best }
    try rt.forEach(isSingle ? given[element: 0] : .tuple(given)) { item throws(Raised) in
      guard let key else {
        if best[0].isUndefined {
          best[0] = item
        } else if try rt.compareTrue(op, item, best[0]) {
          best[0] = item
        }
        return true
      }
      best[2] = item
      let value = try rt.call(key, item)
      if best[0].isUndefined {
        best[0] = item
        best[1] = value
        return true
      }
      let saved = rt.top
      saved[0] = value
      rt.top = saved + 1
      defer { rt.top = saved }
      if try rt.compareTrue(op, value, best[1]) {
        best[0] = item
        best[1] = value
      }
      return true
    }
    if !best[0].isUndefined { return best[0] }
    if let fallback { return fallback }
    throw rt.valueError("\(name)() arg is an empty sequence")
  }
}
