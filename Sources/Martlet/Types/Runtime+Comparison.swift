import BigInt
import MartletSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ComparisonOperator {
  var special: Special {
    switch self {
    case .less: .lt
    case .lessEqual: .le
    case .greater: .gt
    case .greaterEqual: .ge
    case .notEqual: .ne
    default: .eq
    }
  }

  /// The operator with its operands exchanged.
  var swapped: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    default: self
    }
  }

  var symbol: String {
    switch self {
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .notEqual: "!="
    default: "=="
    }
  }

  /// What the operator says of operands of which the left one is `order` to the right one.
  @inline(__always)
  func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .less: a < b
    case .lessEqual: a <= b
    case .greater: a > b
    case .greaterEqual: a >= b
    case .notEqual: a != b
    default: a == b
    }
  }
}

/// Comparison, truth and equality.
extension Runtime {
  // MARK: Comparison

  /// `a op b`; a script's method may return any value.
  @inline(__always)
  func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)) where op.rawValue <= ComparisonOperator.greaterEqual.rawValue:
      return .bool(op.holds(x, y))
    case (.float(let x), .float(let y)) where op.rawValue <= ComparisonOperator.greaterEqual.rawValue:
      return .bool(op.holds(x, y))
    default: return try compareSlow(op, a, b)
    }
  }

  /// `a op b` as a condition.
  @inline(__always)
  func compareTrue(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Bool {
    let result = try compare(op, a, b)
    if case .bool(let flag) = result { return flag }
    return try isTrue(result)
  }

  func isLess(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    if case .tuple(let x) = a, case .tuple(let y) = b, let known = compareByInts(.less, x, y) { return known }
    return try compareTrue(.less, a, b)
  }

  @inline(never)
  private func compareSlow(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch op {
    case .isSame: return .bool(a.isIdentical(to: b))
    case .isNotSame: return .bool(!a.isIdentical(to: b))
    case .contains: return .bool(try contains(b, a))
    case .notContains: return .bool(!(try contains(b, a)))
    default: break
    }
    if case .tuple(let x) = a, case .tuple(let y) = b, let known = compareByInts(op, x, y) { return .bool(known) }
    if let result = compareScalars(op, a, b) { return .bool(result) }
    if let result = compareWithoutScript(op, a, b) { return .bool(result) }
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    depth += 1
    defer {
      depth -= 1
      top = saved
    }
    if depth > recursionLimit || NativeStack.pointer < nativeStackLimit || top > stackLimit {
      throw recursionError("maximum recursion depth exceeded in comparison")
    }
    switch (a, b) {
    case (.list(let x), .list(let y)): return try compareLists(op, x, y)
    case (.tuple(let x), .tuple(let y)): return try compareTuples(op, x, y)
    default: break
    }
    let left = type(of: a)
    let right = type(of: b)
    var triesRight = true
    if left != right, right.isSubclass(of: left) {
      triesRight = false
      if let result = try compareByMethod(op.swapped, b, a) { return result }
    }
    if let result = try compareByMethod(op, a, b) { return result }
    if triesRight, let result = try compareByMethod(op.swapped, b, a) { return result }
    switch op {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    default:
      throw typeError(
        "'\(op.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
    }
  }

  /// `==` and `!=` of simple tuples, and where an operand is an instance and neither class says anything.
  private func compareWithoutScript(_ op: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    guard op == .equal || op == .notEqual else { return nil }
    switch (a, b) {
    case (.tuple, .tuple):
      guard let answer = equalsSlow(a, b) else { return nil }
      return answer == (op == .equal)
    case (.instance, _), (_, .instance): break
    default: return nil
    }
    guard hasPlainEquality(a), hasPlainEquality(b) else { return nil }
    if op == .equal { return a.isIdentical(to: b) }
    return hasPlainInequality(a) && hasPlainInequality(b) ? !a.isIdentical(to: b) : nil
  }

  private func hasPlainInequality(_ v: Value) -> Bool {
    guard case .instance(let object) = v else { return true }
    guard let method = special(object.type, .ne), let owner = builtinOwner(method) else { return false }
    return owner == types.object
  }

  /// What the class of `a` says, or nil for NotImplemented. The operands are rooted.
  private func compareByMethod(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch a {
    case .instance, .type: break
    case .object(let object):
      switch object.pointee.kind {
      case .native, .dictView, .handle, .loop: break
      case _ where object.pointee.type.isHeap: break
      default: return try nativeCompare(op, a, unwrap(b))
      }
    default: return try nativeCompare(op, a, unwrap(b))
    }
    let type = type(of: a)
    guard let method = special(type, op.special) else { return nil }
    if case .function = method {
      let result = try call(method, a, b)
      return isNotImplemented(result) ? nil : result
    }
    if let owner = builtinOwner(method) {
      if owner == types.object { return try compareAsObjects(op, a, b) }
      if operatesNatively(owner), type.isSubclass(of: owner) { return try nativeCompare(op, unwrap(a), unwrap(b)) }
    }
    let result = try callMethod(op.special, method, a, b)
    return isNotImplemented(result) ? nil : result
  }

  /// `object.__eq__` and the others: identity, and `!=` as the opposite of the class's `==`.
  func compareAsObjects(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch op {
    case .equal: return a.isIdentical(to: b) ? .bool(true) : nil
    case .notEqual:
      guard let result = try compareByMethod(.equal, a, b) else { return nil }
      return .bool(!(try isTrue(result)))
    default: return nil
    }
  }

  /// Comparison of numbers, strs and None, which needs neither script code nor the stack; nil for other types.
  func compareScalars(_ op: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return op.holds(x, y)
    case (.str(let x), .str(let y)): return compare(op, x, y)
    case (.float(let x), .float(let y)): return op.holds(x, y)
    case (.int(let x), .float(let y)): return compare(op, x, y)
    case (.float(let x), .int(let y)): return compare(op.swapped, y, x)
    case (.bool(let x), .bool(let y)): return op.holds(x ? 1 : 0, y ? 1 : 0)
    case (.bool(let x), .int), (.bool(let x), .float): return compareScalars(op, .int(x ? 1 : 0), b)
    case (.int, .bool(let y)), (.float, .bool(let y)): return compareScalars(op, a, .int(y ? 1 : 0))
    case (.none, .none): return op == .equal ? true : op == .notEqual ? false : nil
    case (.object, .int), (.object, .bool), (.object, .float), (.object, .object), (.int, .object), (.bool, .object),
      (.float, .object):
      return compareBig(op, a, b)
    default: return nil
    }
  }

  /// Comparison in which at least one operand is an int beyond 64 bits.
  private func compareBig(_ op: ComparisonOperator, _ a: Value, _ b: Value) -> Bool? {
    if case .float(let y) = b {
      guard let x = bigObject(a) else { return nil }
      return FloatMath.compare(op, x.value, y)
    }
    if case .float(let x) = a {
      guard let y = bigObject(b) else { return nil }
      return FloatMath.compare(op.swapped, y.value, x)
    }
    guard let x = limbs(a, 0), let y = limbs(b, 1) else { return nil }
    return op.holds(compareLimbs(x, y), 0)
  }

  private func compare(_ op: ComparisonOperator, _ a: StringRef, _ b: StringRef) -> Bool {
    charge(scanned: min(a.pointee.byteCount, b.pointee.byteCount))
    switch op {
    case .equal: return a.hasSameText(as: b)
    case .notEqual: return !a.hasSameText(as: b)
    default:
      // The order of UTF-8 bytes is the order of code points.
      let order = memcmp(a.pointee.bytes, b.pointee.bytes, min(a.pointee.byteCount, b.pointee.byteCount))
      if order != 0 { return op.holds(order, 0) }
      return op.holds(a.pointee.byteCount, b.pointee.byteCount)
    }
  }

  /// An int and a float, exactly.
  private func compare(_ op: ComparisonOperator, _ a: Int, _ b: Double) -> Bool {
    if a.magnitude <= 1 << 53 { return op.holds(Double(a), b) }
    return FloatMath.compare(op, a, b)
  }

  // MARK: Equality

  /// `a is b or a == b`: how containers compare their elements.
  @inline(__always)
  func equals(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    if let answer = equalsWithoutScript(a, b) { return answer }
    return try compareTrue(.equal, a, b)
  }

  /// `equals` where that takes no script code and little stack; nil elsewhere.
  @inline(__always)
  func equalsWithoutScript(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.str(let x), .str(let y)):
      charge(scanned: x.pointee.byteCount)
      return x.hasSameText(as: y)
    default: return equalsSlow(a, b)
    }
  }

  @inline(never)
  private func equalsSlow(_ a: Value, _ b: Value) -> Bool? {
    if a.isIdentical(to: b) { return true }
    if case .tuple(let x) = a, case .tuple(let y) = b, let answer = x.equalsQuickly(y) { return answer }
    if let answer = compareScalars(.equal, a, b) { return answer }
    switch (a, b) {
    case (.tuple(let x), .tuple(let y)):
      guard x.pointee.count == y.pointee.count else { return false }
      for index in 0..<x.pointee.count {
        let element = x.elements[index]
        let other = y.elements[index]
        if element.isIdentical(to: other) { continue }
        guard let answer = compareScalars(.equal, element, other) ?? equalBytes(element, other) else {
          guard hasPlainEquality(element), hasPlainEquality(other) else { return nil }
          return false
        }
        if !answer { return false }
      }
      return true
    case (.object, .object):
      if let answer = equalBytes(a, b) { return answer }
      return hasPlainEquality(a) && hasPlainEquality(b) ? false : nil
    case (.list, .list), (.dict, .dict), (.set, .set): return nil
    default: return hasPlainEquality(a) && hasPlainEquality(b) ? false : nil
    }
  }

  /// Whether the bytes of two bytes objects or bytearrays are equal; nil for any other values.
  private func equalBytes(_ a: Value, _ b: Value) -> Bool? {
    guard case (.object, .object) = (a, b), let x = bytesObject(a), let y = bytesObject(b) else { return nil }
    charge(scanned: min(x.pointee.count, y.pointee.count))
    return x.pointee.count == y.pointee.count && memoryEqual(x.pointee.bytes, y.pointee.bytes, x.pointee.count)
  }

  /// Whether the value, against one of another built-in type or against another of its own, is equal to itself only.
  private func hasPlainEquality(_ v: Value) -> Bool {
    switch v {
    case .none, .bool, .int, .float, .str, .function: return true
    case .instance(let object):
      guard let method = special(object.type, .eq), let owner = builtinOwner(method) else { return false }
      return owner == types.object
    case .type(let type): return type.type == types.type
    case .object(let object):
      switch object.pointee.kind {
      case .bigInt, .bytes, .builtin, .module, .singleton, .cell, .generator: return true
      default: return false
      }
    default: return false
    }
  }

  // MARK: Truth

  /// `bool(v)`.
  @inline(__always)
  func isTrue(_ v: Value) throws(Raised) -> Bool {
    switch v {
    case .bool(let flag): return flag
    case .int(let number): return number != 0
    case .none, .undefined: return false
    case .float(let number): return number != 0
    case .str(let string): return string.pointee.byteCount != 0
    case .list(let list): return list.pointee.count != 0
    default: return try isTrueSlow(v)
    }
  }

  @inline(never)
  private func isTrueSlow(_ v: Value) throws(Raised) -> Bool {
    switch v {
    case .tuple(let tuple): return tuple.pointee.count != 0
    case .dict(let dict): return dict.pointee.count != 0
    case .set(let set): return set.pointee.count != 0
    case .function: return true
    case .instance: break
    case .type(let type): if type.type == types.type { return true }
    case .object(let object):
      switch object.pointee.kind {
      case .bigInt, .function, .boundMethod, .builtin, .generator, .cell: return true
      case .bytes, .byteArray: return bytesObject(v)!.pointee.count != 0
      case .range: return v.object(.range, as: RangeObject.self)!.pointee.count != 0
      case .native where object.pointee.flags & NativeObject.dequeFlag != 0: return DequeModule.deque(v).count != 0
      case .native where object.pointee.type == types.range: return WideRange.of(v).map { $0.count > 0 } ?? true
      case .complex: return complexValue(v) != ComplexNumber(real: 0, imaginary: 0)
      default: break
      }
    default: return try isTrue(v)
    }
    let type = type(of: v)
    if let method = special(type, .bool) {
      if let owner = builtinOwner(method), operatesNatively(owner) { return try isTrue(unwrap(v)) }
      let result = try callMethod(.bool, method, v)
      guard case .bool(let flag) = result else {
        throw typeError("__bool__ should return bool, returned \(typeName(result))")
      }
      return flag
    }
    if let method = special(type, .len) {
      if let owner = builtinOwner(method), operatesNatively(owner) { return try isTrue(unwrap(v)) }
      return try length(fromResult: try callMethod(.len, method, v)) != 0
    }
    return true
  }

  /// What a `__len__` returned, checked.
  func length(fromResult result: Value) throws(Raised) -> Int {
    if case .int(let number) = result, number >= 0 { return number }
    if let number = bigInt(unwrap(result)), number.sign == .minus {
      throw valueError("__len__() should return >= 0")
    }
    return try index(result, overflow: types.exceptions.overflowError)
  }
}

extension UnsafeMutablePointer where Pointee == TupleObject {
  /// Whether two tuples of as many ints, strs and identical elements are equal; nil for any others.
  @inline(__always)
  func equalsQuickly(_ other: TupleRef) -> Bool? {
    if pointee.count == 2, other.pointee.count == 2, case .int(let first) = elements[0],
      case .int(let otherFirst) = other.elements[0], case .int(let second) = elements[1],
      case .int(let otherSecond) = other.elements[1]
    {
      return first == otherFirst && second == otherSecond
    }
    return equalsElementwise(other)
  }

  @inline(never)
  private func equalsElementwise(_ other: TupleRef) -> Bool? {
    guard pointee.count == other.pointee.count else { return nil }
    for index in 0..<pointee.count {
      switch (elements[index], other.elements[index]) {
      case (.int(let a), .int(let b)): if a != b { return false }
      case (.str(let a), .str(let b)): if !a.hasSameText(as: b) { return false }
      case (.object(let a), .object(let b)) where a != b && a.pointee.kind == .bytes && b.pointee.kind == .bytes:
        let (x, y) = (
          elements[index].unchecked(as: BytesObject.self), other.elements[index].unchecked(as: BytesObject.self)
        )
        if x.pointee.count != y.pointee.count { return false }
        // What is long is compared where that is charged.
        if x.pointee.count > 4096 { return nil }
        if memcmp(x.pointee.bytes, y.pointee.bytes, x.pointee.count) != 0 { return false }
      case (let a, let b): if !a.isIdentical(to: b) { return nil }
      }
    }
    return true
  }
}
