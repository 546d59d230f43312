import BigInt
import MartletSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Arithmetic of int and float as Python defines it.
extension Runtime {
  /// An operator on ints of 64 bits; not `@`, which they do not have.
  @inline(__always)
  func intBinary(_ op: BinaryOperator, _ x: Int, _ y: Int) throws(Raised) -> Value {
    switch op {
    case .add:
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(sum) }
    case .subtract:
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return .int(difference) }
    case .multiply:
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .int(product) }
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    default: break
    }
    return try intBinarySlow(op, x, y)
  }

  @inline(never)
  private func intBinarySlow(_ op: BinaryOperator, _ x: Int, _ y: Int) throws(Raised) -> Value {
    switch op {
    case .floorDivide:
      if y == 0 { throw zeroDivisionError("integer division or modulo by zero") }
      if y == -1 { break }
      return .int(IntMath.floorDivide(x, y))
    case .modulo:
      if y == 0 { throw zeroDivisionError("integer modulo by zero") }
      return .int(IntMath.modulo(x, y))
    case .divide:
      if y == 0 { throw zeroDivisionError("division by zero") }
      if x.magnitude <= 1 << 53, y.magnitude <= 1 << 53 { return .float(Double(x) / Double(y)) }
    case .power:
      if y < 0 { return try floatPower(Double(x), Double(y)) }
      if let result = IntMath.power(x, y) { return .int(result) }
    case .leftShift:
      if y < 0 { throw valueError("negative shift count") }
      if x == 0 { return .int(0) }
      if y < 63, (x << y) >> y == x { return .int(x << y) }
    case .rightShift:
      if y < 0 { throw valueError("negative shift count") }
      return .int(x >> min(y, 63))
    default: break
    }
    guard let result = try limbBinary(op, .int(x), .int(y)) else {
      preconditionFailure("every operator on ints but @ has a result")
    }
    return result
  }

  /// An operator on ints of any size; nil stands for NotImplemented.
  @inline(never)
  func bigBinary(_ op: BinaryOperator, _ x: BigInt, _ y: BigInt) throws(Raised) -> Value? {
    switch op {
    case .add: return makeInt(x + y)
    case .subtract: return makeInt(x - y)
    case .multiply:
      try chargeProduct(x.bitWidth, y.bitWidth)
      return makeInt(x * y)
    case .divide:
      if y.isZero { throw zeroDivisionError("division by zero") }
      try chargeDivision(x.bitWidth, y.bitWidth)
      guard let quotient = IntMath.trueDivide(x, y) else {
        throw overflowError("integer division result too large for a float")
      }
      return .float(quotient)
    case .floorDivide:
      if y.isZero { throw zeroDivisionError("integer division or modulo by zero") }
      try chargeDivision(x.bitWidth, y.bitWidth)
      return makeInt(IntMath.floorDivide(x, y).quotient)
    case .modulo:
      if y.isZero { throw zeroDivisionError("integer modulo by zero") }
      try chargeDivision(x.bitWidth, y.bitWidth)
      return makeInt(IntMath.floorDivide(x, y).remainder)
    case .power: return try bigPower(x, y)
    case .leftShift:
      if y.sign == .minus { throw valueError("negative shift count") }
      if x.isZero { return .int(0) }
      guard let count = Int(exactly: y) else { throw overflowError("too many digits in integer") }
      try checkSize(bits: count &+ x.bitWidth)
      return makeInt(x << count)
    case .rightShift:
      if y.sign == .minus { throw valueError("negative shift count") }
      guard let count = Int(exactly: y), count < x.bitWidth else { return .int(x.sign == .minus ? -1 : 0) }
      return makeInt(IntMath.shiftRight(x, count))
    case .bitAnd: return makeInt(IntMath.combine(x, y) { $0 & $1 })
    case .bitOr: return makeInt(IntMath.combine(x, y) { $0 | $1 })
    case .bitXor: return makeInt(IntMath.combine(x, y) { $0 ^ $1 })
    case .matrixMultiply: return nil
    }
  }

  private func bigPower(_ x: BigInt, _ y: BigInt) throws(Raised) -> Value {
    if y.sign == .minus { return try floatPower(try double(ofInt: x), try double(ofInt: y)) }
    if y.isZero { return .int(1) }
    if x.isZero { return .int(0) }
    let isOdd = y.magnitude.words[0] & 1 == 1
    if x.magnitude == 1 { return .int(x.sign == .minus && isOdd ? -1 : 1) }
    guard let exponent = Int(exactly: y) else { throw memoryError() }
    let bits = x.magnitude.bitWidth
    let (least, overflow) = (bits - 1).multipliedReportingOverflow(by: exponent)
    if overflow { throw memoryError() }
    try checkSize(bits: least)
    let zeros = x.magnitude.trailingZeroBitCount
    let sign: BigInt.Sign = x.sign == .minus && isOdd ? .minus : .plus
    // Powers of two are shifted out: they cost nothing, and leave a smaller base.
    let odd = x.magnitude >> zeros
    if odd == 1 { return makeInt(BigInt(sign: sign, magnitude: BigUInt(1) << (zeros * exponent))) }
    try checkSize(bits: bits &* exponent)
    try chargeProduct(bits * exponent / 2, bits * exponent / 2)
    return makeInt(BigInt(sign: sign, magnitude: IntMath.power(odd, exponent) << (zeros * exponent)))
  }

  // MARK: Limits

  /// Refuses an int of more than 32 MB.
  func checkSize(bits: Int) throws(Raised) {
    if bits < 0 || bits > 1 << 28 { throw memoryError() }
  }

  /// Accounts for a multiplication of big ints, by the steps of Karatsuba's method.
  func chargeProduct(_ a: Int, _ b: Int) throws(Raised) {
    let small = min(a, b) >> 6
    let large = max(a, b) >> 6
    if large < 64 { return }
    try checkSize(bits: a &+ b)
    var cost = Double(min(small + 1, 1024)) * Double(large)
    if small > 1024 { cost *= pow(Double(small) / 1024, 0.585) }
    // Long products are made by a method that does more for each word.
    try chargeWords(small > Runtime.longestSchoolProduct ? cost * 6 : cost)
  }

  /// Accounts for multiplications of words, a nanosecond each.
  func chargeWords(_ cost: Double, refusesLong: Bool = true, mayCollect: Bool = true) throws(Raised) {
    if refusesLong, cost > 1e11 { throw memoryError() }
    try refuse(seconds: cost * 1e-9)
    let steps = Int(min(cost / 64, 1e15))
    if mayCollect { try charge(steps) } else { try charge(uncollected: steps) }
  }

  func chargeDivision(_ a: Int, _ b: Int) throws(Raised) {
    if a < b || a < 4096 { return }
    let cost = Double((a - b) >> 6) * Double(b >> 6)
    try chargeWords(cost * 4)
  }

  // MARK: Floats

  /// An operator on floats; nil stands for NotImplemented.
  @inline(__always)
  func floatBinary(_ op: BinaryOperator, _ x: Double, _ y: Double) throws(Raised) -> Value? {
    switch op {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide where y != 0: return .float(x / y)
    default: return try floatBinarySlow(op, x, y)
    }
  }

  @inline(never)
  private func floatBinarySlow(_ op: BinaryOperator, _ x: Double, _ y: Double) throws(Raised) -> Value? {
    switch op {
    case .divide: throw zeroDivisionError("float division by zero")
    case .floorDivide:
      if y == 0 { throw zeroDivisionError("float floor division by zero") }
      return .float(FloatMath.floorDivide(x, y).quotient)
    case .modulo:
      if y == 0 { throw zeroDivisionError("float modulo") }
      return .float(FloatMath.floorDivide(x, y).remainder)
    case .power: return try floatPower(x, y)
    default: return nil
    }
  }

  func floatPower(_ x: Double, _ y: Double) throws(Raised) -> Value {
    if x == 0, y < 0, y.isFinite { throw zeroDivisionError("0.0 cannot be raised to a negative power") }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded(.towardZero) {
      let result = ComplexNumber.power(ComplexNumber(real: x, imaginary: 0), ComplexNumber(real: y, imaginary: 0))
      return makeComplex(result ?? ComplexNumber(real: 0, imaginary: 0))
    }
    let result = pow(x, y)
    if result.isInfinite, x.isFinite, y.isFinite {
      throw raise(
        types.exceptions.overflowError, arguments: makeTuple([.int(34), str("Numerical result out of range")]))
    }
    return .float(result)
  }

  // MARK: divmod, pow and round of numbers

  /// `divmod` of built-in numbers; nil for other types.
  func nativeDivmod(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    if case .int(let x) = a, case .int(let y) = b, y != 0, y != -1 {
      let (quotient, remainder) = (IntMath.floorDivide(x, y), IntMath.modulo(x, y))
      return .tuple(makeTuple([.int(quotient), .int(remainder)]))
    }
    if let result = try limbDivmod(a, b) { return result }
    guard isNumber(a), isNumber(b) else { return nil }
    let (x, y) = (try double(a), try double(b))
    if y == 0 { throw zeroDivisionError("float divmod()") }
    let (quotient, remainder) = FloatMath.floorDivide(x, y)
    return .tuple(makeTuple([.float(quotient), .float(remainder)]))
  }

  /// `pow` with a modulus; nil for other types.
  func nativePower(_ a: Value, _ b: Value, _ modulus: Value) throws(Raised) -> Value? {
    guard isNumber(a), isNumber(b), isNumber(modulus) else {
      if case .float = a {} else if case .float = b {} else { return nil }
      if isNumber(a), isNumber(b) || isNumber(modulus) { throw needsInts() }
      return nil
    }
    if case .int(let x) = a, case .int(let y) = b, case .int(let z) = modulus, y >= 0, z > 0 {
      return .int(IntMath.power(x, y, modulo: z))
    }
    guard var base = bigInt(a), var exponent = bigInt(b), let divisor = bigInt(modulus) else { throw needsInts() }
    if divisor.isZero { throw valueError("pow() 3rd argument cannot be 0") }
    let positive = BigInt(divisor.magnitude)
    if positive == 1 { return .int(0) }
    let words = Double(positive.bitWidth / 64 + 1)
    let steps = Double(exponent.bitWidth) + (exponent.sign == .minus ? 64 : 0)
    let cost = steps * words * words
    try chargeWords(cost * 4)
    base = base.modulus(positive)
    if exponent.sign == .minus {
      guard let inverse = base.inverse(positive) else {
        throw valueError("base is not invertible for the given modulus")
      }
      base = inverse.modulus(positive)
      exponent = -exponent
    }
    let magnitude = ModularPower.power(base.magnitude, exponent.magnitude, modulus: positive.magnitude)
    let power = BigInt(magnitude)
    return makeInt(divisor.sign == .minus && !power.isZero ? power + divisor : power)
  }

  private func needsInts() -> Raised {
    typeError("pow() 3rd argument not allowed unless all arguments are integers")
  }

  func isNumber(_ v: Value) -> Bool {
    switch v {
    case .int, .bool, .float: true
    default: bigObject(v) != nil
    }
  }

  /// `round` of built-in numbers; nil for other types.
  func nativeRound(_ v: Value, _ digits: Value?) throws(Raised) -> Value? {
    let saved = top
    saved[0] = v
    top = saved + 1
    defer { top = saved }
    if case .float(let number) = v {
      guard let digits, !digits.isNone else { return try intValue(of: number.rounded(.toNearestOrEven)) }
      guard let rounded = FloatMath.round(number, try clampedIndex(digits)) else {
        throw overflowError("rounded value too large to represent")
      }
      return .float(rounded)
    }
    guard isNumber(v) else { return nil }
    guard let digits, !digits.isNone else {
      if case .bool(let flag) = v { return .int(flag ? 1 : 0) }
      return v
    }
    let places: Value = try indexValue(digits)
    guard let number = bigInt(v), let count = bigInt(places) else { return nil }
    if count.sign == .plus { return makeInt(number) }
    // More places than the number has digits leave nothing.
    guard let drop = Int(exactly: -count), drop <= number.bitWidth / 3 + 1 else { return .int(0) }
    try chargeProduct(number.bitWidth, number.bitWidth)
    let unit = BigInt(IntMath.power(10, drop))
    try chargeDivision(number.bitWidth, unit.bitWidth)
    var (quotient, remainder) = IntMath.floorDivide(number, unit)
    let twice = remainder * 2
    if twice > unit || twice == unit && quotient.magnitude.words.first.map({ $0 & 1 }) == 1 { quotient += 1 }
    return makeInt(quotient * unit)
  }
}

/// Integer arithmetic without script values.
enum IntMath {
  /// Rounds towards minus infinity; `y` is neither 0 nor -1.
  @inline(__always)
  static func floorDivide(_ x: Int, _ y: Int) -> Int {
    let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
    return remainder != 0 && (remainder < 0) != (y < 0) ? quotient - 1 : quotient
  }

  /// The remainder has the sign of `y`, which is not 0.
  @inline(__always)
  static func modulo(_ x: Int, _ y: Int) -> Int {
    if y == -1 { return 0 }
    let remainder = x % y
    return remainder != 0 && (remainder < 0) != (y < 0) ? remainder + y : remainder
  }

  /// nil if the result does not fit; `exponent` is not negative.
  static func power(_ x: Int, _ exponent: Int) -> Int? {
    var result = 1
    var base = x
    var rest = exponent
    while true {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: base)
        if overflow { return nil }
        result = product
      }
      rest >>= 1
      if rest == 0 { return result }
      let (square, overflow) = base.multipliedReportingOverflow(by: base)
      if overflow { return nil }
      base = square
    }
  }

  /// `x ** exponent % modulus` for an exponent that is not negative and a modulus that is positive.
  static func power(_ x: Int, _ exponent: Int, modulo modulus: Int) -> Int {
    var base = IntMath.modulo(x, modulus)
    var result = 1 % modulus
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, base, modulo: modulus) }
      base = product(base, base, modulo: modulus)
      rest >>= 1
    }
    return result
  }

  /// `x * y % modulus` for numbers that are not negative, and less than the modulus.
  static func product(_ x: Int, _ y: Int, modulo modulus: Int) -> Int {
    let product = UInt(x).multipliedFullWidth(by: UInt(y))
    return Int(UInt(modulus).dividingFullWidth(product).remainder)
  }

  /// By squaring from the highest bit of the exponent, which is positive: no square is made in vain.
  static func power(_ x: BigUInt, _ exponent: Int) -> BigUInt {
    var result = x
    var bit = Int.bitWidth - exponent.leadingZeroBitCount - 2
    while bit >= 0 {
      result *= result
      if exponent >> bit & 1 == 1 { result *= x }
      bit -= 1
    }
    return result
  }

  static func floorDivide(_ x: BigInt, _ y: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
    if !remainder.isZero, remainder.sign != y.sign { return (quotient - 1, remainder + y) }
    return (quotient, remainder)
  }

  /// Rounds towards minus infinity.
  static func shiftRight(_ x: BigInt, _ count: Int) -> BigInt {
    if x.sign == .plus { return x >> count }
    return -BigInt((x.magnitude - 1) >> count) - 1
  }

  /// Combines two's complements of unlimited width word by word.
  static func combine(_ x: BigInt, _ y: BigInt, _ operation: (UInt, UInt) -> UInt) -> BigInt {
    let left = x.words
    let right = y.words
    let count = max(left.count, right.count) + 1
    var words: [UInt] = []
    words.reserveCapacity(count)
    for index in 0..<count { words.append(operation(left[index], right[index])) }
    return BigInt(words: words)
  }

  /// The quotient correctly rounded, or nil if it is too large.
  static func trueDivide(_ x: BigInt, _ y: BigInt) -> Double? {
    let isNegative = (x.sign == .minus) != (y.sign == .minus)
    if x.isZero { return isNegative ? -0.0 : 0.0 }
    // A quotient of 65 or 66 bits, the lowest of which tells whether anything is left.
    let shift = x.magnitude.bitWidth - y.magnitude.bitWidth - 65
    let dividend = shift < 0 ? x.magnitude << -shift : x.magnitude
    let divisor = shift > 0 ? y.magnitude << shift : y.magnitude
    var (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    if !remainder.isZero { quotient |= 1 }
    guard let result = FloatMath.double(quotient, exponent: shift) else { return nil }
    return isNegative ? -result : result
  }
}
