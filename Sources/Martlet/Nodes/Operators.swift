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

  /// Whatever the operands are: what a fast path leaves over.
  @inline(never)
  final func other(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    return try slow(a, b, frame)
  }

  /// The same where the left operand is evaluated already and the right one is a leaf.
  @inline(never)
  final func other(_ a: Value, _ frame: FramePointer) throws(Raised) -> Value {
    try slow(a, try right.evaluate(frame), frame)
  }

  @inline(never)
  final func slow(_ a: Value, _ b: Value, _ frame: FramePointer) throws(Raised) -> Value {
    if op == .add, case .str(let x) = a, case .str(let y) = b { return .str(rt.concat(x, y)) }
    leave(frame)
    do throws(Raised) {
      return isInPlace ? try rt.inPlace(op, a, b) : try rt.binary(op, a, b)
    } catch { throw trace(error) }
  }
}

class AddNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let result = sum(a, b) { return result }
    return try slow(a, b, frame)
  }

  /// Of two ints or floats; nil otherwise.
  @inline(__always)
  final func sum(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (sum, overflow) = x.addingReportingOverflow(y)
      return overflow ? nil : .int(sum)
    case (.float(let x), .float(let y)): return .float(x + y)
    case (.float(let x), .int(let y)): return .float(x + Double(y))
    case (.int(let x), .float(let y)): return .float(Double(x) + y)
    default: return nil
    }
  }
}

/// The same where both operands are leaves.
final class AddLeavesNode: AddNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let result = sum(left.held(frame), right.held(frame)) { return result }
    return try other(frame)
  }
}

/// The same where the right operand is a leaf and the left one is not.
final class AddLeafNode: AddNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.node.evaluate(frame)
    if let result = sum(a, right.held(frame)) { return result }
    return try other(a, frame)
  }
}

class SubtractNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let result = difference(a, b) { return result }
    return try slow(a, b, frame)
  }

  /// Of two ints or floats; nil otherwise.
  @inline(__always)
  final func difference(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? nil : .int(difference)
    case (.float(let x), .float(let y)): return .float(x - y)
    case (.float(let x), .int(let y)): return .float(x - Double(y))
    case (.int(let x), .float(let y)): return .float(Double(x) - y)
    default: return nil
    }
  }
}

/// The same where both operands are leaves.
final class SubtractLeavesNode: SubtractNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let result = difference(left.held(frame), right.held(frame)) { return result }
    return try other(frame)
  }
}

/// The same where the right operand is a leaf and the left one is not.
final class SubtractLeafNode: SubtractNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.node.evaluate(frame)
    if let result = difference(a, right.held(frame)) { return result }
    return try other(a, frame)
  }
}

class MultiplyNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let result = product(a, b) { return result }
    return try slow(a, b, frame)
  }

  /// Of two ints or floats; nil otherwise.
  @inline(__always)
  final func product(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? nil : .int(product)
    case (.float(let x), .float(let y)): return .float(x * y)
    case (.float(let x), .int(let y)): return .float(x * Double(y))
    case (.int(let x), .float(let y)): return .float(Double(x) * y)
    default: return nil
    }
  }
}

/// The same where both operands are leaves.
final class MultiplyLeavesNode: MultiplyNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let result = product(left.held(frame), right.held(frame)) { return result }
    return try other(frame)
  }
}

/// The same where the right operand is a leaf and the left one is not.
final class MultiplyLeafNode: MultiplyNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.node.evaluate(frame)
    if let result = product(a, right.held(frame)) { return result }
    return try other(a, frame)
  }
}

class DivideNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let result = quotient(a, b) { return result }
    return try slow(a, b, frame)
  }

  /// Of two ints or floats; nil otherwise.
  @inline(__always)
  final func quotient(_ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.float(let x), .float(let y)) where y != 0: .float(x / y)
    case (.float(let x), .int(let y)) where y != 0 && y.magnitude < 1 << 53: .float(x / Double(y))
    case (.int(let x), .int(let y)) where y != 0 && x.magnitude < 1 << 53 && y.magnitude < 1 << 53:
      .float(Double(x) / Double(y))
    case (.int(let x), .float(let y)) where y != 0: .float(Double(x) / y)
    default: nil
    }
  }
}

/// The same where the right operand is a leaf and the left one is not.
final class DivideLeafNode: DivideNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.node.evaluate(frame)
    if let result = quotient(a, right.held(frame)) { return result }
    return try other(a, frame)
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

/// `&`, `|`, `^` and shifts of ints.
class BitwiseNode: BinaryNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (a, b) = try operands(frame)
    if let result = combined(a, b) { return result }
    return try slow(a, b, frame)
  }

  /// Of two ints; nil otherwise.
  @inline(__always)
  final func combined(_ a: Value, _ b: Value) -> Value? {
    guard case .int(let x) = a, case .int(let y) = b else { return nil }
    switch op {
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .rightShift where y >= 0: return .int(x &>> min(y, 63))
    case .leftShift where y >= 0 && y < 63:
      let shifted = x &<< y
      return shifted &>> y == x ? .int(shifted) : nil
    default: return nil
    }
  }
}

/// The same where both operands are leaves.
final class BitwiseLeavesNode: BitwiseNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let result = combined(left.held(frame), right.held(frame)) { return result }
    return try other(frame)
  }
}

// MARK: - A constant int on the right

/// `x + 1` and `x - 1`: the right operand is a constant int (the negated one for a subtraction, which is not of 0: that
/// keeps the sign of a float's zero).
class AddConstantNode: BinaryNode {
  final let addend: Int

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, addend: Int, isInPlace: Bool) {
    self.addend = addend
    super.init(site, op, left, right, spill: -1, isInPlace: isInPlace)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if let result = sum(a) { return result }
    return try slow(a, right.held(frame), frame)
  }

  /// Of an int or a float; nil otherwise.
  @inline(__always)
  final func sum(_ a: Value) -> Value? {
    if case .int(let x) = a {
      let (sum, overflow) = x.addingReportingOverflow(addend)
      return overflow ? nil : .int(sum)
    }
    if case .float(let x) = a { return .float(x + Double(addend)) }
    return nil
  }
}

/// The same where the left operand is a leaf.
final class AddConstantToLeafNode: AddConstantNode {
  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if let result = sum(left.held(frame)) { return result }
    return try other(frame)
  }
}

/// `x * k`.
final class MultiplyConstantNode: BinaryNode {
  let constant: Int

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, constant: Int, isInPlace: Bool) {
    self.constant = constant
    super.init(site, op, left, right, spill: -1, isInPlace: isInPlace)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if case .int(let x) = a {
      let (product, overflow) = x.multipliedReportingOverflow(by: constant)
      if !overflow { return .int(product) }
    } else if case .float(let x) = a {
      return .float(x * Double(constant))
    }
    return try slow(a, right.held(frame), frame)
  }
}

/// `x % k` with a positive k.
final class ModuloConstantNode: BinaryNode {
  let constant: Int
  /// One less than the constant if that is a power of two, or -1.
  private let mask: Int

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, constant: Int, isInPlace: Bool) {
    self.constant = constant
    mask = constant & (constant - 1) == 0 ? constant - 1 : -1
    super.init(site, op, left, right, spill: -1, isInPlace: isInPlace)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if case .int(let x) = a {
      if mask >= 0 { return .int(x & mask) }
      let remainder = x % constant
      return .int(remainder < 0 ? remainder + constant : remainder)
    }
    return try slow(a, right.held(frame), frame)
  }
}

/// `x // k` with a positive k.
final class FloorDivideConstantNode: BinaryNode {
  let constant: Int
  /// How far to shift if the constant is a power of two, or -1.
  private let shift: Int

  init(_ site: Site, _ op: BinaryOperator, _ left: Node, _ right: Node, constant: Int, isInPlace: Bool) {
    self.constant = constant
    shift = constant & (constant - 1) == 0 ? constant.trailingZeroBitCount : -1
    super.init(site, op, left, right, spill: -1, isInPlace: isInPlace)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try left.evaluate(frame)
    if case .int(let x) = a {
      if shift >= 0 { return .int(x &>> shift) }
      let quotient = x / constant
      return .int(x < 0 && quotient &* constant != x ? quotient - 1 : quotient)
    }
    return try slow(a, right.held(frame), frame)
  }
}

// MARK: - Unary and logical

final class UnaryNode: ValueNode {
  let op: UnaryOperator
  let operand: Operand

  init(_ site: Site, _ op: UnaryOperator, _ operand: Node) {
    self.op = op
    self.operand = Operand(operand)
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
