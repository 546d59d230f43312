import MartletSyntax

/// `left op right` for any operator; the base of the specialised ones.
class BinaryNode: ValueNode {
  final let left: Operand
  final let right: Operand
  /// Where the left operand is kept while the right one is evaluated; -1 if that runs no script code.
  final let spill: Int
  final let op: BinaryOperator
  /// For `x op= y`.
  final let isInPlace: Bool

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, spill: Int, isInPlace: Bool) {
    self.left = Operand(left)
    self.right = Operand(right)
    self.spill = spill
    self.op = op
    self.isInPlace = isInPlace
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

  @inline(never)
  final func slow(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    do throws(Raised) {
      return isInPlace ? try rt.inPlace(op, a, b) : try rt.binary(op, a, b)
    } catch { throw trace(error) }
  }
}

final class AddNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(sum) }
    case (.float(let x), .float(let y)): return .float(x + y)
    case (.float(let x), .int(let y)): return .float(x + Double(y))
    default: break
    }
    return try slow(a, b, frame)
  }
}

final class SubtractNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return .int(difference) }
    case (.float(let x), .float(let y)): return .float(x - y)
    default: break
    }
    return try slow(a, b, frame)
  }
}

final class MultiplyNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .int(product) }
    case (.float(let x), .float(let y)): return .float(x * y)
    case (.float(let x), .int(let y)): return .float(x * Double(y))
    case (.int(let x), .float(let y)): return .float(Double(x) * y)
    default: break
    }
    return try slow(a, b, frame)
  }
}

final class DivideNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    switch (a, b) {
    case (.float(let x), .float(let y)) where y != 0: return .float(x / y)
    case (.float(let x), .int(let y)) where y != 0 && y.magnitude < 1 << 53: return .float(x / Double(y))
    case (.int(let x), .int(let y)) where y != 0 && x.magnitude < 1 << 53 && y.magnitude < 1 << 53:
      return .float(Double(x) / Double(y))
    default: return try slow(a, b, frame)
    }
  }
}

final class FloorDivideNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if case .int(let x) = a, case .int(let y) = b, y > 0 {
      let quotient = x / y
      return .int(x < 0 && quotient &* y != x ? quotient - 1 : quotient)
    }
    return try slow(a, b, frame)
  }
}

final class ModuloNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if case .int(let x) = a, case .int(let y) = b, y > 0 {
      let remainder = x % y
      return .int(remainder < 0 ? remainder + y : remainder)
    }
    return try slow(a, b, frame)
  }
}

/// `&`, `|` and `^` of ints.
final class BitwiseNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if case .int(let x) = a, case .int(let y) = b {
      switch op {
      case .bitAnd: return .int(x & y)
      case .bitOr: return .int(x | y)
      case .bitXor: return .int(x ^ y)
      case .rightShift where y >= 0: return .int(x >> min(y, 63))
      default: break
      }
    }
    return try slow(a, b, frame)
  }
}

/// `x + 1` and `x - 1`: the right operand is a constant int (the negated one for a subtraction).
final class AddConstantNode: BinaryNode {
  let addend: Int

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, addend: Int, isInPlace: Bool) {
    self.addend = addend
    super.init(site, op, left, right, spill: -1, isInPlace: isInPlace)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if case .int(let x) = a {
      let (sum, overflow) = x.addingReportingOverflow(addend)
      if !overflow { return .int(sum) }
    }
    return try slow(a, try right.node.evaluate(frame), frame)
  }
}

/// `x * k`, `x // k` and `x % k` with a constant positive int.
final class ConstantOperandNode: BinaryNode {
  let constant: Int

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, constant: Int, isInPlace: Bool) {
    self.constant = constant
    super.init(site, op, left, right, spill: -1, isInPlace: isInPlace)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if case .int(let x) = a {
      switch op {
      case .multiply:
        let (product, overflow) = x.multipliedReportingOverflow(by: constant)
        if !overflow { return .int(product) }
      case .modulo:
        let remainder = x % constant
        return .int(remainder < 0 ? remainder + constant : remainder)
      case .floorDivide:
        let quotient = x / constant
        return .int(x < 0 && quotient &* constant != x ? quotient - 1 : quotient)
      default: break
      }
    }
    return try slow(a, try right.node.evaluate(frame), frame)
  }
}

// MARK: - Comparison

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

  @inline(never)
  final func slow(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Value {
    leave(frame)
    do throws(Raised) { return try rt.compare(op, a, b) } catch { throw trace(error) }
  }

  @inline(never)
  final func slowTrue(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    leave(frame)
    do throws(Raised) { return try rt.compareTrue(op, a, b) } catch { throw trace(error) }
  }
}

/// `<`, `<=`, `>`, `>=`.
final class OrderNode: ComparisonNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if case .int(let x) = a, case .int(let y) = b { return .bool(order(x, y)) }
    if case .float(let x) = a, case .float(let y) = b { return .bool(order(x, y)) }
    return try slow(a, b, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    if case .int(let x) = a, case .int(let y) = b { return order(x, y) }
    if case .float(let x) = a, case .float(let y) = b { return order(x, y) }
    return try slowTrue(a, b, frame)
  }

  @inline(__always)
  private func order<T: Comparable>(_ x: T, _ y: T) -> Bool {
    switch op {
    case .less: x < y
    case .lessEqual: x <= y
    case .greater: x > y
    default: x >= y
    }
  }
}

/// A comparison with a constant int.
final class CompareConstantNode: ComparisonNode {
  let constant: Int

  init(_ site: Site, _ op: ComparisonOperator, _ left: Node, _ right: Node, constant: Int) {
    self.constant = constant
    super.init(site, op, left, right, spill: -1)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if case .int(let x) = a { return .bool(compare(x)) }
    return try slow(a, .int(constant), frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let a = try left.evaluate(frame)
    if case .int(let x) = a { return compare(x) }
    return try slowTrue(a, .int(constant), frame)
  }

  @inline(__always)
  private func compare(_ x: Int) -> Bool {
    switch op {
    case .less: x < constant
    case .lessEqual: x <= constant
    case .greater: x > constant
    case .greaterEqual: x >= constant
    case .equal: x == constant
    default: x != constant
    }
  }
}

/// `==` and `!=`.
final class EqualityNode: ComparisonNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let equal = quickly(a, b) { return .bool(equal == (op == .equal)) }
    return try slow(a, b, frame)
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    if let equal = quickly(a, b) { return equal == (op == .equal) }
    return try slowTrue(a, b, frame)
  }

  @inline(__always)
  private func quickly(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let x), .int(let y)): x == y
    case (.str(let x), .str(let y)): x.hasSameText(as: y)
    case (.float(let x), .float(let y)): x == y
    default: nil
    }
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

/// `in` and `not in`.
final class MembershipNode: ComparisonNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(try condition(frame)) }
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    let (a, b) = try operands(frame)
    leave(frame)
    do throws(Raised) { return try rt.contains(b, a) == (op == .contains) } catch { throw trace(error) }
  }
}

/// `a < b < c`: each middle operand is evaluated once and kept in a slot.
final class ChainedComparisonNode: ValueNode {
  /// Comparisons of the slot of the operand before with the next operand, all but the last keeping it in a slot.
  let first: Node
  let links: [Link]

  struct Link {
    let op: ComparisonOperator
    let operand: Node
  }
  let leftSlot: Int

  init(_ site: Site, _ first: Node, _ links: [Link], leftSlot: Int) {
    self.first = first
    self.links = links
    self.leftSlot = leftSlot
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    frame[leftSlot] = try first.evaluate(frame)
    frame[leftSlot + 1] = .none
    var result = Value.bool(true)
    for index in links.indices {
      let right = try links[index].operand.evaluate(frame)
      frame[leftSlot + 1] = right
      leave(frame)
      let saved = rt.top
      if height >= 0 { rt.top = frame + leftSlot + 2 }
      do throws(Raised) {
        result = try rt.compare(links[index].op, frame[leftSlot], right)
        if index < links.count - 1, !(try rt.isTrue(result)) { return result }
      } catch { throw trace(error) }
      rt.top = saved
      frame[leftSlot] = frame[leftSlot + 1]
    }
    return result
  }
}

// MARK: - Unary and logical

final class UnaryNode: ValueNode {
  let op: UnaryOperator
  let operand: Node

  init(_ site: Site, _ op: UnaryOperator, _ operand: Node) {
    self.op = op
    self.operand = operand
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = try operand.evaluate(frame)
    if op == .minus {
      if case .int(let number) = value, number != .min { return .int(-number) }
      if case .float(let number) = value { return .float(-number) }
    }
    leave(frame)
    do throws(Raised) { return try rt.unary(op, value) } catch { throw trace(error) }
  }
}

final class NotNode: Node {
  let operand: Node
  init(_ operand: Node) { self.operand = operand }
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value { .bool(!(try operand.condition(frame))) }
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool { !(try operand.condition(frame)) }
}

/// `left and right`, `left or right`.
final class LogicalNode: ValueNode {
  let isAnd: Bool
  let left: Node
  let right: Node
  /// Where the left operand is kept while its truth is found.
  let spill: Int

  init(_ site: Site, isAnd: Bool, _ left: Node, _ right: Node, spill: Int) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    self.spill = spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let value = try left.evaluate(frame)
    let truth: Bool
    switch value {
    case .bool(let flag): truth = flag
    case .none: truth = false
    case .int(let number): truth = number != 0
    default:
      frame[spill] = value
      if height >= 0 { rt.top = frame + spill + 1 }
      do throws(Raised) { truth = try rt.isTrue(value) } catch { throw trace(error) }
    }
    return truth == isAnd ? try right.evaluate(frame) : value
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    if try left.condition(frame) != isAnd { return !isAnd }
    return try right.condition(frame)
  }
}

final class ConditionalNode: Node {
  let test: Node
  let then: Node
  let otherwise: Node

  init(_ test: Node, _ then: Node, _ otherwise: Node) {
    self.test = test
    self.then = then
    self.otherwise = otherwise
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    try test.condition(frame) ? try then.evaluate(frame) : try otherwise.evaluate(frame)
  }
  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try test.condition(frame) ? try then.condition(frame) : try otherwise.condition(frame)
  }
}
