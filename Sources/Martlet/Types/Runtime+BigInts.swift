import BigInt
import MartletSyntax

/// Ints beyond 64 bits: the operators on their limbs.
///
/// Nothing here allocates while it holds limbs except the result, and allocating never collects; where work is charged,
/// which may collect and finalise, the operands are kept and their limbs taken afterwards.
extension Runtime {
  // MARK: Making them

  /// A number of so many limbs, to be filled in and then passed to `finish`.
  func allocateBig(_ count: Int) -> BigIntRef {
    let object = heap.allocate(BigIntObject.self, kind: .bigInt, type: types.int, extra: count * 8)
    object.pointee.count = count
    return object
  }

  /// The int of a magnitude that is filled in and may have leading zeros.
  func finish(_ object: BigIntRef, isNegative: Bool) -> Value {
    let limbs = object.limbs
    var count = object.pointee.count
    while count > 0, limbs[count - 1] == 0 { count -= 1 }
    if count <= 1 {
      let limb = count == 0 ? 0 : limbs[0]
      if limb <= UInt(Int.max) || isNegative && limb == UInt(Int.max) + 1 {
        heap.freeNow(object.asObject)
        return .int(isNegative ? Int(bitPattern: 0 &- limb) : Int(limb))
      }
    }
    object.pointee.count = count
    if isNegative { object.pointee.header.flags |= BigIntObject.negativeFlag }
    return .object(object.asObject)
  }

  /// The int value of a big integer, normalised.
  func makeInt(_ value: BigInt) -> Value {
    if value.bitWidth <= 65, let small = Int(exactly: value) { return .int(small) }
    let words = value.magnitude.words
    let object = allocateBig(words.count)
    for (index, word) in words.enumerated() { object.limbs[index] = word }
    return finish(object, isNegative: value.sign == .minus)
  }

  // MARK: Operands

  /// An int, whose limb goes to one of two places of the runtime's if it has only one; nil for other types.
  @inline(__always)
  func limbs(_ v: Value, _ place: Int) -> Limbs? {
    switch v {
    case .int(let number): return Limbs(number, at: limbPlaces + place)
    case .bool(let flag): return Limbs(flag ? 1 : 0, at: limbPlaces + place)
    default: return bigObject(v)?.operand
    }
  }

  // MARK: Operators

  /// An operator on two ints or bools of any size; nil stands for NotImplemented.
  @inline(never)
  func limbBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let x = limbs(a, 0), let y = limbs(b, 1) else { return nil }
    switch op {
    case .add: return addLimbs(x, y, yIsNegative: y.isNegative)
    case .subtract: return addLimbs(x, y, yIsNegative: !y.isNegative)
    case .multiply:
      if x.count == 0 || y.count == 0 { return .int(0) }
      if min(x.count, y.count) <= Runtime.longestSchoolProduct {
        if max(x.count, y.count) < 64 || min(x.count, y.count) == 1 { return multiplyLimbs(x, y) }
        return try keepingBoth(a, b) { () throws(Raised) in
          try chargeProduct(x.bitWidth, y.bitWidth)
          return multiplyLimbs(limbs(a, 0)!, limbs(b, 1)!)
        }
      }
    case .floorDivide, .modulo:
      if y.count == 0 {
        throw zeroDivisionError(
          op == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
      }
      if x.count < 64 || y.count == 1 {
        return divideLimbs(x, y, wantsQuotient: op == .floorDivide, wantsRest: op == .modulo).pick(op)
      }
      return try keepingBoth(a, b) { () throws(Raised) in
        try chargeDivision(x.bitWidth, y.bitWidth)
        return divideLimbs(
          limbs(a, 0)!, limbs(b, 1)!, wantsQuotient: op == .floorDivide, wantsRest: op == .modulo
        ).pick(op)
      }
    case .leftShift:
      if y.count <= 1, !y.isNegative, x.count > 0 { return try shiftLeft(x, y) }
    case .rightShift:
      if y.count <= 1, !y.isNegative { return shiftRight(x, y) }
    case .bitAnd: return combineLimbs(x, y) { $0 & $1 }
    case .bitOr: return combineLimbs(x, y) { $0 | $1 }
    case .bitXor: return combineLimbs(x, y) { $0 ^ $1 }
    case .divide, .power: break
    case .matrixMultiply: return nil
    }
    return try bigBinary(op, x.bigInt, y.bigInt)
  }

  /// Longer products are left to Karatsuba's method.
  static var longestSchoolProduct: Int { 256 }

  private func addLimbs(_ x: Limbs, _ y: Limbs, yIsNegative: Bool) -> Value {
    let xIsLonger = x.count >= y.count
    let result = allocateBig(max(x.count, y.count) + 1)
    if x.isNegative == yIsNegative {
      if xIsLonger {
        LimbMath.add(result.limbs, x.words, x.count, y.words, y.count)
      } else {
        LimbMath.add(result.limbs, y.words, y.count, x.words, x.count)
      }
      return finish(result, isNegative: x.isNegative)
    }
    let order = LimbMath.compare(x.words, x.count, y.words, y.count)
    result.pointee.count -= 1
    if order >= 0 {
      LimbMath.subtract(result.limbs, x.words, x.count, y.words, y.count)
      return finish(result, isNegative: x.isNegative)
    }
    LimbMath.subtract(result.limbs, y.words, y.count, x.words, x.count)
    return finish(result, isNegative: yIsNegative)
  }

  private func multiplyLimbs(_ x: Limbs, _ y: Limbs) -> Value {
    let result = allocateBig(x.count + y.count)
    if x.count >= y.count {
      LimbMath.multiply(result.limbs, x.words, x.count, y.words, y.count)
    } else {
      LimbMath.multiply(result.limbs, y.words, y.count, x.words, x.count)
    }
    return finish(result, isNegative: x.isNegative != y.isNegative)
  }

  private struct Quotient {
    var quotient = Value.int(0)
    var rest = Value.int(0)
    func pick(_ op: BinaryOperator) -> Value { op == .modulo ? rest : quotient }
  }

  /// Division that rounds towards minus infinity; the divisor is not zero.
  private func divideLimbs(_ x: Limbs, _ y: Limbs, wantsQuotient: Bool, wantsRest: Bool) -> Quotient {
    var result = Quotient()
    let differ = x.isNegative != y.isNegative
    if x.count < y.count || x.count == 0 {
      // The dividend is less than the divisor.
      if x.count == 0 { return result }
      result.quotient = .int(differ ? -1 : 0)
      if wantsRest { result.rest = differ ? addLimbs(y, x, yIsNegative: x.isNegative) : copyLimbs(x) }
      return result
    }
    let quotient = allocateBig(x.count - y.count + 2)
    let rest = allocateBig(x.count + 1)
    quotient.limbs[quotient.pointee.count - 1] = 0
    if y.count == 1 {
      let remainder = LimbMath.divide(quotient.limbs, x.words, x.count, byLimb: y.words[0])
      rest.limbs[0] = remainder
      rest.pointee.count = 1
    } else {
      let shift = y.words[y.count - 1].leadingZeroBitCount
      LimbMath.shiftLeft(rest.limbs, x.words, x.count, bits: shift)
      var divisor = y.words
      let shifted = shift == 0 ? nil : allocateBig(y.count + 1)
      if let shifted {
        LimbMath.shiftLeft(shifted.limbs, y.words, y.count, bits: shift)
        divisor = UnsafePointer(shifted.limbs)
      }
      LimbMath.divide(quotient: quotient.limbs, rest: rest.limbs, x.count, byNormalized: divisor, y.count)
      quotient.pointee.count = x.count - y.count + 1
      LimbMath.shiftRight(rest.limbs, rest.limbs, y.count, bits: shift)
      rest.pointee.count = y.count
      if let shifted { heap.freeNow(shifted.asObject) }
    }
    var isExact = true
    for index in 0..<rest.pointee.count where rest.limbs[index] != 0 { isExact = false }
    if differ, !isExact {
      // Rounded towards zero so far: one less, and the rest from the other side.
      if wantsQuotient {
        let sum = allocateBig(quotient.pointee.count + 1)
        limbPlaces[0] = 1
        LimbMath.add(sum.limbs, quotient.limbs, quotient.pointee.count, limbPlaces, 1)
        result.quotient = finish(sum, isNegative: true)
      }
      if wantsRest {
        let difference = allocateBig(y.count)
        LimbMath.subtract(difference.limbs, y.words, y.count, rest.limbs, rest.pointee.count)
        result.rest = finish(difference, isNegative: y.isNegative)
      }
      heap.freeNow(quotient.asObject)
      heap.freeNow(rest.asObject)
      return result
    }
    if wantsQuotient {
      result.quotient = finish(quotient, isNegative: differ)
    } else {
      heap.freeNow(quotient.asObject)
    }
    if wantsRest {
      result.rest = finish(rest, isNegative: x.isNegative)
    } else {
      heap.freeNow(rest.asObject)
    }
    return result
  }

  /// `-x`.
  func negateLimbs(_ x: Limbs) -> Value {
    let copy = allocateBig(x.count)
    copy.limbs.update(from: x.words, count: x.count)
    return finish(copy, isNegative: !x.isNegative)
  }

  /// `~x`, which is `-x - 1`.
  func invertLimbs(_ x: Limbs) -> Value { combineLimbs(x, Limbs(0, at: limbPlaces + 1)) { a, b in ~(a | b) } }

  private func copyLimbs(_ x: Limbs) -> Value {
    let copy = allocateBig(x.count)
    copy.limbs.update(from: x.words, count: x.count)
    return finish(copy, isNegative: x.isNegative)
  }

  /// `divmod` of two ints, at least one of them beyond 64 bits; nil for other types.
  func limbDivmod(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let x = limbs(a, 0), let y = limbs(b, 1) else { return nil }
    if y.count == 0 { throw zeroDivisionError("integer division or modulo by zero") }
    let width = (x.bitWidth, y.bitWidth)
    let both = try keepingBoth(a, b) { () throws(Raised) in
      try chargeDivision(width.0, width.1)
      let result = divideLimbs(limbs(a, 0)!, limbs(b, 1)!, wantsQuotient: true, wantsRest: true)
      return .tuple(makeTuple([result.quotient, result.rest]))
    }
    return both
  }

  private func shiftLeft(_ x: Limbs, _ y: Limbs) throws(Raised) -> Value {
    let bits = y.count == 0 ? 0 : y.words[0]
    if bits > 1 << 60 { throw overflowError("too many digits in integer") }
    let shift = Int(bits)
    try checkSize(bits: shift &+ x.bitWidth)
    let whole = shift >> 6
    let result = allocateBig(x.count + whole + 1)
    result.limbs.update(repeating: 0, count: whole)
    LimbMath.shiftLeft(result.limbs + whole, x.words, x.count, bits: shift & 63)
    return finish(result, isNegative: x.isNegative)
  }

  private func shiftRight(_ x: Limbs, _ y: Limbs) -> Value {
    let bits = y.count == 0 ? 0 : y.words[0]
    if bits >= UInt(x.bitWidth) { return .int(x.isNegative ? -1 : 0) }
    let shift = Int(bits)
    let whole = shift >> 6
    let count = x.count - whole
    let result = allocateBig(count + 1)
    result.limbs[count] = 0
    LimbMath.shiftRight(result.limbs, x.words + whole, count, bits: shift & 63)
    guard x.isNegative else { return finish(result, isNegative: false) }
    // What is shifted out of a negative number rounds it away from zero.
    var lost = x.words[whole] & (1 << UInt(shift & 63) &- 1)
    for index in 0..<whole { lost |= x.words[index] }
    if lost != 0 {
      limbPlaces[1] = 1
      LimbMath.add(result.limbs, result.limbs, count, limbPlaces + 1, 1)
    }
    return finish(result, isNegative: true)
  }

  @inline(__always)
  private func combineLimbs(_ x: Limbs, _ y: Limbs, _ operation: (UInt, UInt) -> UInt) -> Value {
    let result = allocateBig(max(x.count, y.count) + 1)
    let isNegative = LimbMath.combine(result.limbs, result.pointee.count, x, y, operation)
    return finish(result, isNegative: isNegative)
  }

  // MARK: Comparison

  /// -1, 0 or 1.
  func compareLimbs(_ x: Limbs, _ y: Limbs) -> Int {
    if x.isNegative != y.isNegative { return x.isNegative ? -1 : 1 }
    let order = LimbMath.compare(x.words, x.count, y.words, y.count)
    return x.isNegative ? -order : order
  }
}
