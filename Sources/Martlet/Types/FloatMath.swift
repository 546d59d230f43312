import BigInt
import MartletSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension BigInt {
  /// The library's generic conversion takes a hundred times as long.
  @inline(__always)
  init(small: Int) { self.init(integerLiteral: Int64(small)) }
}

/// Float arithmetic without script values.
enum FloatMath {
  /// The quotient rounded down and the remainder with the sign of `y`, which is not 0.
  static func floorDivide(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(x, y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = Double(signOf: y, magnitudeOf: 0)
    }
    if quotient != 0 {
      var floor = quotient.rounded(.down)
      if quotient - floor > 0.5 { floor += 1 }
      quotient = floor
    } else {
      quotient = Double(signOf: x / y, magnitudeOf: 0)
    }
    return (quotient, remainder)
  }

  /// The distance of a complex number from zero.
  static func length(_ number: ComplexNumber) -> Double { hypot(number.real, number.imaginary) }

  /// `number * 2**exponent` correctly rounded (half to even), or nil if it is too large.
  static func double(_ number: BigUInt, exponent: Int) -> Double? {
    if number.isZero { return 0 }
    let bits = number.bitWidth
    let highest = bits + exponent
    if highest > 1024 { return nil }
    // Subnormal numbers have fewer bits.
    let precision = min(53, highest + 1074)
    if precision < 0 { return 0 }
    let drop = bits - precision
    var significand = number
    if drop > 0 {
      significand = number >> drop
      let half = BigUInt(1) << (drop - 1)
      let rest = number - (significand << drop)
      if rest > half || rest == half && significand.words.first.map({ $0 & 1 }) == 1 { significand += 1 }
    }
    let whole = UInt64(significand.words.first ?? 0)
    let result = scalbn(Double(whole), Int32(clamping: exponent + max(drop, 0)))
    return result.isInfinite ? nil : result
  }

  static func double(_ number: BigInt) -> Double? {
    guard let magnitude = double(number.magnitude, exponent: 0) else { return nil }
    return number.sign == .minus ? -magnitude : magnitude
  }

  /// The integer part of a finite number.
  static func bigInt(_ number: Double) -> BigInt {
    if let small = Int(exactly: number.rounded(.towardZero)) { return BigInt(small: small) }
    let significand = BigUInt(number.significandBitPattern | 1 << 52)
    return BigInt(sign: number < 0 ? .minus : .plus, magnitude: significand << (Int(number.exponent) - 52))
  }

  /// Compares an int with a float exactly.
  static func compare(_ op: ComparisonOperator, _ a: Int, _ b: Double) -> Bool {
    if !b.isFinite || b >= 0x1p63 || b < -0x1p63 { return op.holds(0, b) }
    let whole = Int(b.rounded(.towardZero))
    if a != whole { return op.holds(a, whole) }
    return op.holds(Double(whole), b)
  }

  static func compare(_ op: ComparisonOperator, _ a: BigInt, _ b: Double) -> Bool {
    if !b.isFinite || b.magnitude < 0x1p62 { return op.holds(a.sign == .minus ? -0x1p63 : 0x1p63, b) }
    return op.holds(a, bigInt(b))
  }

  /// Rounds to a number of decimal places, half to even on the exact decimal value; nil if the result is too large.
  static func round(_ number: Double, _ places: Int) -> Double? {
    if !number.isFinite || number == 0 || places > 323 { return number }
    if places < -308 { return Double(signOf: number, magnitudeOf: 0) }
    if let quick = roundQuickly(number, places) { return quick }
    let text: String
    if places >= 0 {
      text = decimal(number.magnitude, places: places)
    } else {
      let unit = BigInt(10).power(-places)
      let whole = bigInt(number.magnitude)
      var (quotient, rest) = whole.quotientAndRemainder(dividingBy: unit)
      let twice = rest * 2
      let isExact = number.magnitude == number.magnitude.rounded(.towardZero)
      let isOdd = quotient.magnitude.words.first.map { $0 & 1 } == 1
      if twice > unit || twice == unit && (!isExact || isOdd) { quotient += 1 }
      text = String(quotient * unit)
    }
    guard let rounded = Double(text), rounded.isFinite else { return nil }
    return Double(signOf: number, magnitudeOf: rounded)
  }

  /// The common case: few digits, and not near the middle between two results. The scaled number is off by less than
  /// a thousandth, and dividing two integers below 2**53 rounds correctly.
  private static func roundQuickly(_ number: Double, _ places: Int) -> Double? {
    guard places >= 0, places < powersOfTen.count else { return nil }
    let power = powersOfTen[places]
    let scaled = number * power
    guard scaled.magnitude < 0x1p40 else { return nil }
    let whole = scaled.rounded(.toNearestOrEven)
    guard (scaled - whole).magnitude < 0.499 else { return nil }
    return Double(signOf: number, magnitudeOf: (whole / power).magnitude)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The digits of a number that is not negative, correctly rounded to `places` after the point.
  private static func decimal(_ magnitude: Double, places: Int) -> String {
    // number = significand * 2**exponent; scaled by 10**places it is rounded to an integer exactly.
    let exponent = magnitude.isNormal ? Int(magnitude.exponent) - 52 : -1074
    let significand = BigUInt(magnitude.significandBitPattern | (magnitude.isNormal ? 1 << 52 : 0))
    if exponent >= 0 { return String(significand << exponent) }
    let scaled = significand * BigUInt(10).power(places)
    var quotient = scaled >> -exponent
    let rest = scaled - (quotient << -exponent)
    let half = BigUInt(1) << (-exponent - 1)
    if rest > half || rest == half && quotient.words.first.map({ $0 & 1 }) == 1 { quotient += 1 }
    return String(quotient) + "e-\(places)"
  }
}
