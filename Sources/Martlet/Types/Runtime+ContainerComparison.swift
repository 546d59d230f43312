import MartletSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Comparison of containers: element by element, tolerating that a script's `__eq__` changes them meanwhile.
extension Runtime {
  /// `a op b` of built-in types, both of which are rooted; nil stands for NotImplemented.
  func nativeCompare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    if let result = compareScalars(op, a, b) { return .bool(result) }
    if isComplex(a) || isComplex(b) {
      guard op == .equal || op == .notEqual, let isEqual = complexEquals(a, b) else { return nil }
      return .bool(isEqual == (op == .equal))
    }
    switch (a, b) {
    case (.list(let x), .list(let y)): return try compareLists(op, x, y)
    case (.tuple(let x), .tuple(let y)): return try compareTuples(op, x, y)
    case (.dict(let x), .dict(let y)):
      guard op == .equal || op == .notEqual else { return nil }
      return .bool(try areEqual(x, y) == (op == .equal))
    case (.set(let x), .set(let y)): return .bool(try compareSets(op, x, y))
    case (.object, .object): return try compareObjects(op, a, b)
    default: return nil
    }
  }

  /// Lists compare by their first elements that differ.
  func compareLists(_ op: ComparisonOperator, _ a: ListRef, _ b: ListRef) throws(Raised) -> Value {
    if a.pointee.count != b.pointee.count {
      if op == .equal { return .bool(false) }
      if op == .notEqual { return .bool(true) }
    }
    try charge(1)
    var index = 0
    defer { charge(copied: index) }
    while index < a.pointee.count, index < b.pointee.count {
      let x = a[element: index]
      let y = b[element: index]
      if let answer = equalsWithoutScript(x, y) {
        if !answer { return try decide(op, x, y) }
      } else if try !equalElements(x, y) {
        // The comparison may have shortened the lists or put other elements there.
        if index >= a.pointee.count || index >= b.pointee.count { break }
        return try decide(op, a[element: index], b[element: index])
      }
      index += 1
    }
    return .bool(op.holds(a.pointee.count, b.pointee.count))
  }

  func compareTuples(_ op: ComparisonOperator, _ a: TupleRef, _ b: TupleRef) throws(Raised) -> Value {
    let count = min(a.pointee.count, b.pointee.count)
    try charge(1 + count >> 6)
    for index in 0..<count {
      let x = a.elements[index]
      let y = b.elements[index]
      if let answer = equalsWithoutScript(x, y) {
        if !answer { return try decide(op, x, y) }
      } else if try !equalElements(x, y) {
        return try decide(op, x, y)
      }
    }
    return .bool(op.holds(a.pointee.count, b.pointee.count))
  }

  /// How two tuples compare if that is known from the ints they begin with; nil if something else has to be looked at.
  @inline(__always)
  func compareByInts(_ op: ComparisonOperator, _ a: TupleRef, _ b: TupleRef) -> Bool? {
    let count = min(a.pointee.count, b.pointee.count)
    var index = 0
    while index < count {
      guard index < Runtime.mostLeadingInts, case .int(let x) = a.elements[index], case .int(let y) = b.elements[index]
      else { return nil }
      if x != y { return op.holds(x, y) }
      index &+= 1
    }
    return op.holds(a.pointee.count, b.pointee.count)
  }

  /// So few are compared without being charged for.
  private static let mostLeadingInts = 8

  private func equalElements(_ x: Value, _ y: Value) throws(Raised) -> Bool {
    let saved = top
    saved[0] = x
    saved[1] = y
    top = saved + 2
    defer { top = saved }
    return try equals(x, y)
  }

  private func decide(_ op: ComparisonOperator, _ x: Value, _ y: Value) throws(Raised) -> Value {
    switch op {
    case .equal: return .bool(false)
    case .notEqual: return .bool(true)
    default: return try compare(op, x, y)
    }
  }

  private func areEqual(_ a: DictRef, _ b: DictRef) throws(Raised) -> Bool {
    if a.pointee.count != b.pointee.count { return false }
    try charge(1 + a.pointee.count >> 4)
    let saved = top
    defer { top = saved }
    var index = 0
    while let entry = a.nextEntry(&index) {
      let value = entry.pointee.value
      saved[0] = entry.pointee.key
      saved[1] = value
      top = saved + 2
      let found = try find(b, entry.pointee.key, hash: entry.pointee.hash)
      if found < 0 { return false }
      let other = b.pointee.entries.unsafelyUnwrapped[found].value
      saved[2] = other
      top = saved + 3
      if !(try equals(value, other)) { return false }
    }
    return true
  }

  private func compareSets(_ op: ComparisonOperator, _ a: SetRef, _ b: SetRef) throws(Raised) -> Bool {
    switch op {
    case .notEqual: return !(try compareSets(.equal, a, b))
    case .greater, .greaterEqual: return try compareSets(op.swapped, b, a)
    case .less: return a.pointee.count < b.pointee.count ? try isSubset(a, b) : false
    case .lessEqual: return try isSubset(a, b)
    default:
      if a.pointee.count != b.pointee.count { return false }
      if a.pointee.hash != -1, b.pointee.hash != -1, a.pointee.hash != b.pointee.hash { return false }
      return try isSubset(a, b)
    }
  }

  private func compareObjects(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    if let x = bytesObject(a), let y = bytesObject(b) {
      let count = min(x.pointee.count, y.pointee.count)
      let order = memcmp(x.pointee.bytes, y.pointee.bytes, count)
      return .bool(order != 0 ? op.holds(order, 0) : op.holds(x.pointee.count, y.pointee.count))
    }
    if let x = a.object(.slice, as: SliceObject.self), let y = b.object(.slice, as: SliceObject.self) {
      if a.isIdentical(to: b) { return .bool(op == .equal || op == .lessEqual || op == .greaterEqual) }
      let left = makeTuple([x.pointee.lower, x.pointee.upper, x.pointee.step])
      let right = makeTuple([y.pointee.lower, y.pointee.upper, y.pointee.step])
      let saved = top
      saved[0] = .tuple(left)
      saved[1] = .tuple(right)
      top = saved + 2
      defer { top = saved }
      return try compareTuples(op, left, right)
    }
    if let x = a.object(.cell, as: CellObject.self), let y = b.object(.cell, as: CellObject.self) {
      // An empty one comes before all others.
      let (own, other) = (x.pointee.value, y.pointee.value)
      guard own.isUndefined || other.isUndefined else { return try compare(op, own, other) }
      return .bool(op.holds(own.isUndefined ? 0 : 1, other.isUndefined ? 0 : 1))
    }
    guard op == .equal || op == .notEqual else { return nil }
    if let x = a.object(.range, as: RangeObject.self), let y = b.object(.range, as: RangeObject.self) {
      let (x, y) = (x.pointee, y.pointee)
      let equal =
        x.count == y.count && (x.count == 0 || x.start == y.start && (x.count == 1 || x.step == y.step))
      return .bool(equal == (op == .equal))
    }
    if type(of: a) == types.range, type(of: b) == types.range, let x = WideRange.widened(a),
      let y = WideRange.widened(b)
    {
      return .bool(x.isEqual(to: y) == (op == .equal))
    }
    if let x = a.object(.boundMethod, as: QuadObject.self), let y = b.object(.boundMethod, as: QuadObject.self) {
      var equal = x.pointee.b.isIdentical(to: y.pointee.b)
      if equal { equal = try equals(x.pointee.a, y.pointee.a) }
      return .bool(equal == (op == .equal))
    }
    return nil
  }
}
