import MartletSyntax

class ComparisonNode: ValueNode {
  final let left: Operand
  final let right: Operand
  final let spill: Int
  final let op: ComparisonOperator

  init(_ site: Site, _ op: ComparisonOperator, _ left: Node, _ right: Node, spill: Int) {
    self.left = Operand(left)
    self.right = Operand(right)
    self.spill = spill
    self.op = op
    super.init(site)
  }

  @inline(__always)
  final func operands(_ frame: FramePointer) throws(Raised) -> (Value, Value) {
    let a = try left.evaluate(frame)
    if spill >= 0 { frame[spill] = a }
    return (a, try right.evaluate(frame))
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    return try slow(a, b, frame)
  }

  /// Whatever the operands are: what a fast path leaves over.
  @inline(never)
  final func other(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    return try slowTrue(a, b, frame)
  }

  /// The same where the left operand is evaluated already and the right one is a leaf.
  @inline(never)
  final func other(_ a: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    try slowTrue(a, try right.evaluate(frame), frame)
  }

  @inline(never)
  final func slow(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Value {
    if let answer = rt.compareScalars(op, a, b) { return .bool(answer) }
    leave(frame)
    do throws(Raised) { return try rt.compare(op, a, b) } catch { throw trace(error) }
  }

  @inline(never)
  final func slowTrue(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    if let answer = rt.compareScalars(op, a, b) { return answer }
    leave(frame)
    do throws(Raised) { return try rt.compareTrue(op, a, b) } catch { throw trace(error) }
  }
}

/// Which outcomes of comparing two numbers make an operator true, so that it is decided without a branch.
struct OrderMask {
  private let bits: UInt8

  init(_ op: ComparisonOperator) {
    switch op {
    case .less: bits = 1
    case .lessEqual: bits = 3
    case .greater: bits = 4
    case .greaterEqual: bits = 6
    case .equal: bits = 2
    default: bits = 5
    }
  }

  @inline(__always)
  func accepts(_ x: Int, _ y: Int) -> Bool {
    let outcome: UInt8 = x < y ? 1 : x == y ? 2 : 4
    return bits & outcome != 0
  }

  /// Not for `!=`, which a NaN satisfies.
  @inline(__always)
  func accepts(_ x: Double, _ y: Double) -> Bool {
    let outcome: UInt8 = (x < y ? 1 : 0) | (x == y ? 2 : 0) | (x > y ? 4 : 0)
    return bits & outcome != 0
  }
}

/// `<`, `<=`, `>`, `>=`.
class OrderNode: ComparisonNode {
  private let mask: OrderMask

  override init(_ site: Site, _ op: ComparisonOperator, _ left: Node, _ right: Node, spill: Int) {
    mask = OrderMask(op)
    super.init(site, op, left, right, spill: spill)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let answer = holds(a, b) { return .bool(answer) }
    return try slow(a, b, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    if let result = holds(a, b) { return result }
    return try slowTrue(a, b, frame)
  }

  /// Of two ints or two floats; nil otherwise.
  @inline(__always)
  final func holds(_ a: Value, _ b: Value) -> Bool? {
    if case .int(let x) = a, case .int(let y) = b { return mask.accepts(x, y) }
    if case .float(let x) = a, case .float(let y) = b { return mask.accepts(x, y) }
    return nil
  }
}

/// The same where both operands are leaves.
final class OrderLeavesNode: OrderNode {
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    if let result = holds(left.held(frame), right.held(frame)) { return result }
    return try other(frame)
  }
}

/// The same where the right operand is a leaf and the left one is not.
final class OrderLeafNode: OrderNode {
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let a = try left.node.evaluate(frame)
    if let result = holds(a, right.held(frame)) { return result }
    return try other(a, frame)
  }
}

/// A comparison with a constant int.
class CompareConstantNode: ComparisonNode {
  final let constant: Int
  private let mask: OrderMask

  init(_ site: Site, _ op: ComparisonOperator, _ left: Node, _ right: Node, constant: Int) {
    self.constant = constant
    mask = OrderMask(op)
    super.init(site, op, left, right, spill: -1)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if let answer = holds(a) { return .bool(answer) }
    return try slow(a, .int(constant), frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let a = try left.evaluate(frame)
    if let result = holds(a) { return result }
    return try slowTrue(a, .int(constant), frame)
  }

  @inline(__always)
  final func holds(_ a: Value) -> Bool? {
    if case .int(let x) = a { mask.accepts(x, constant) } else { nil }
  }
}

/// The same where the left operand is a leaf.
final class CompareLeafWithConstantNode: CompareConstantNode {
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    if let result = holds(left.held(frame)) { return result }
    return try other(frame)
  }
}

/// `==` and `!=`.
class EqualityNode: ComparisonNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let equal = quickly(a, b) { return .bool(equal == (op == .equal)) }
    return try slow(a, b, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    if let equal = atOnce(a, b) { return equal == (op == .equal) }
    return try compared(a, b, frame)
  }

  /// Of two ints, or of two strs that are the same object or interned; nil otherwise.
  @inline(__always)
  final func atOnce(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.str(let x), .str(let y)):
      if x == y { return true }
      // Two that are interned differ.
      return x.isInterned && y.isInterned ? false : nil
    default: return nil
    }
  }

  @inline(never)
  final func compared(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    if let equal = quickly(a, b) { return equal == (op == .equal) }
    return try slowTrue(a, b, frame)
  }

  /// The comparison, whatever leaves the operands are.
  @inline(never)
  final func comparedLeaves(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    return try compared(a, b, frame)
  }

  @inline(__always)
  private func quickly(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): x == y
    case (.str(let x), .str(let y)) where x.pointee.byteCount < 1 << 12: x.hasSameText(as: y)
    case (.float(let x), .float(let y)): x == y
    case (.tuple(let x), .tuple(let y)): x.equalsQuickly(y)
    default: nil
    }
  }
}

/// The same where both operands are leaves.
final class EqualityOfLeavesNode: EqualityNode {
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    if let equal = atOnce(left.held(frame), right.held(frame)) { return equal == (op == .equal) }
    return try comparedLeaves(frame)
  }
}

/// The same where the right operand is a leaf and the left one is not.
final class EqualityLeafNode: EqualityNode {
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let a = try left.node.evaluate(frame)
    if let equal = atOnce(a, right.held(frame)) { return equal == (op == .equal) }
    return try comparedLeaf(a, frame)
  }

  @inline(never)
  private func comparedLeaf(_ a: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    try compared(a, try right.evaluate(frame), frame)
  }
}

/// `is` and `is not`.
final class IdentityNode: ComparisonNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(try condition(frame)) }
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    return a.isIdentical(to: b) == (op == .isSame)
  }
}

/// `is None` and `is not None`.
final class NoneTestNode: Node {
  private let operand: Operand
  private let isNegated: Bool

  init(_ operand: Node, isNegated: Bool) {
    self.operand = Operand(operand)
    self.isNegated = isNegated
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(try condition(frame)) }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    if operand.isLeaf {
      switch operand.held(frame) {
      case .none: return !isNegated
      case .undefined: break
      default: return isNegated
      }
    }
    return try operand.node.evaluate(frame).isNone != isNegated
  }
}

/// `in` and `not in`.
final class MembershipNode: ComparisonNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(try condition(frame)) }
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    switch b {
    case .dict(let dict):
      var entry = -2
      if case .str(let name) = a, dict.pointee.header.flags & 1 == 0 {
        entry = dict.find(name, hash: rt.hash(of: name))
      } else if case .int(let number) = a {
        entry = dict.find(number, hash: IntHash.of(number))
      } else if case .tuple(let tuple) = a {
        entry = rt.findQuickly(dict, tuple)
      }
      if entry != -2 { return (entry >= 0) == (op == .contains) }
    case .tuple(let tuple): if let found = tuple.values.hasQuickly(a) { return found == (op == .contains) }
    case .list(let list): if let found = list.values.hasQuickly(a) { return found == (op == .contains) }
    case .set(let set):
      if let hash = rt.quickHash(a) {
        let entry = set.findQuick(a, hash: hash)
        if entry != -2 { return (entry >= 0) == (op == .contains) }
      }
    case .str(let string):
      if case .str(let part) = a, part.pointee.byteCount == 1 {
        let byte = part.pointee.bytes[0]
        var index = 0
        while index < string.pointee.byteCount, string.pointee.bytes[index] != byte { index += 1 }
        return (index < string.pointee.byteCount) == (op == .contains)
      }
    default: break
    }
    leave(frame)
    let saved = rt.callSite
    // An enumeration warns of what may be asked of it.
    if case .type = b { rt.callSite = CallSite(range: range, scope: 0) }
    defer { rt.callSite = saved }
    do throws(Raised) { return try rt.contains(b, a) == (op == .contains) } catch { throw trace(error) }
  }
}

/// `a < b < c`: each middle operand is evaluated once and kept in a slot.
class ChainedComparisonNode: ValueNode {
  final let first: Operand
  /// The operand of each further comparison.
  private let operands: OperandList
  private let operators: UnsafeMutablePointer<ComparisonOperator>
  private let count: Int
  /// The first of two slots, for the operand before and the one after an operator.
  final let spill: Int

  init(_ site: Site, _ first: Node, _ links: [(op: ComparisonOperator, operand: Node)], spill: Int) {
    self.first = Operand(first)
    count = links.count
    operands = OperandList(links.map(\.operand))
    operators = .allocate(capacity: links.count)
    for (index, link) in links.enumerated() {
      (operators + index).initialize(to: link.op)
    }
    self.spill = spill
    super.init(site)
  }

  deinit {
    operands.release()
    operators.deallocate()
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    frame[spill] = try first.evaluate(frame)
    frame[spill + 1] = .none
    var index = 0
    while index < count - 1 {
      if try !link(index, frame) { return frame[spill] }
      index += 1
    }
    let right = try operands.evaluate(index, frame)
    let left = frame[spill]
    if let answer = quick(operators[index], left, right) { return .bool(answer) }
    frame[spill + 1] = right
    return try compare(operators[index], left, right, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    frame[spill] = try first.evaluate(frame)
    frame[spill + 1] = .none
    var index = 0
    while index < count - 1 {
      if try !link(index, frame) { return false }
      index += 1
    }
    let right = try operands.evaluate(index, frame)
    let left = frame[spill]
    if let answer = quick(operators[index], left, right) { return answer }
    frame[spill + 1] = right
    return try isTrue(try compare(operators[index], left, right, frame), frame)
  }

  /// Makes one comparison but the last. If it is true the right operand takes the place of the left one; otherwise the
  /// result does.
  @inline(__always)
  private func link(_ index: Int, _ frame: FramePointer) throws(Raised) -> Bool {
    let right = try operands.evaluate(index, frame)
    let left = frame[spill]
    if let answer = quick(operators[index], left, right) {
      frame[spill] = answer ? right : .bool(false)
      return answer
    }
    return try slowLink(operators[index], left, right, frame)
  }

  @inline(never)
  private func slowLink(
    _ op: ComparisonOperator, _ left: Value, _ right: Value, _ frame: FramePointer
  ) throws(Raised) -> Bool {
    frame[spill + 1] = right
    let result = try compare(op, left, right, frame)
    frame[spill] = result
    let answer = try isTrue(result, frame)
    if answer { frame[spill] = frame[spill + 1] }
    frame[spill + 1] = .none
    return answer
  }

  @inline(never)
  private func compare(
    _ op: ComparisonOperator, _ left: Value, _ right: Value, _ frame: FramePointer
  ) throws(Raised) -> Value {
    if height >= 0 { rt.top = frame + spill + 2 }
    do throws(Raised) { return try rt.compare(op, left, right) } catch { throw trace(error) }
  }

  private func isTrue(_ result: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    if case .bool(let flag) = result { return flag }
    if height >= 0 { rt.top = frame + spill + 2 }
    do throws(Raised) { return try rt.isTrue(result) } catch { throw trace(error) }
  }

  /// The comparison of two ints or two floats.
  @inline(__always)
  private func quick(_ op: ComparisonOperator, _ left: Value, _ right: Value) -> Bool? {
    if case .int(let x) = left, case .int(let y) = right { return compareNumbers(op, x, y) }
    if case .float(let x) = left, case .float(let y) = right { return compareNumbers(op, x, y) }
    if case .str = left, op.rawValue <= ComparisonOperator.greaterEqual.rawValue {
      return rt.compareScalars(op, left, right)
    }
    return nil
  }

  @inline(__always)
  private func compareNumbers<Number: Comparable>(_ op: ComparisonOperator, _ x: Number, _ y: Number) -> Bool? {
    switch op {
    case .less: x < y
    case .lessEqual: x <= y
    case .greater: x > y
    case .greaterEqual: x >= y
    case .equal: x == y
    case .notEqual: x != y
    default: nil
    }
  }
}

/// `a < b <= c` of leaves, with operators that order.
final class OrderOfThreeNode: ChainedComparisonNode {
  private let second, third: Operand
  private let firstMask, secondMask: OrderMask

  init(
    _ site: Site, _ first: Node,
    _ links: ((op: ComparisonOperator, operand: Node), (op: ComparisonOperator, operand: Node)),
    spill: Int
  ) {
    second = Operand(links.0.operand)
    third = Operand(links.1.operand)
    firstMask = OrderMask(links.0.op)
    secondMask = OrderMask(links.1.op)
    super.init(site, first, [links.0, links.1], spill: spill)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let answer = holds(frame) { return .bool(answer) }
    return try super.evaluate(frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    if let answer = holds(frame) { return answer }
    return try super.condition(frame)
  }

  /// Of three ints or three floats; nil otherwise.
  @inline(__always)
  private func holds(_ frame: FramePointer) -> Bool? {
    switch (first.held(frame), second.held(frame), third.held(frame)) {
    case (.int(let x), .int(let y), .int(let z)): firstMask.accepts(x, y) && secondMask.accepts(y, z)
    case (.float(let x), .float(let y), .float(let z)): firstMask.accepts(x, y) && secondMask.accepts(y, z)
    default: nil
    }
  }
}
