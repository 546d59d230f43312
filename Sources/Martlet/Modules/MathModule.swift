#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import BigInt

/// The module `math`: real functions. What concerns whole numbers is in `MathModule+Integers`.
enum MathModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "math")
    m.set("pi", .float(Double.pi))
    m.set("e", .float(M_E))
    m.set("tau", .float(2 * Double.pi))
    m.set("inf", .float(.infinity))
    m.set("nan", .float(.nan))
    addElementary(m)
    addLogarithms(m)
    addRounding(m)
    addParts(m)
    addSums(m)
    addIntegers(m)
    return m.module
  }

  static func domainError(_ rt: Runtime) -> Raised { rt.valueError("math domain error") }
  static func rangeError(_ rt: Runtime) -> Raised { rt.overflowError("math range error") }

  /// Checks the result of a function of one real number as C's `errno` would tell: a NaN or an infinity that the
  /// argument does not account for is an error.
  private static func checked(
    _ rt: Runtime, _ x: Double, _ result: Double, canOverflow: Bool
  ) throws(Raised) -> Value {
    if result.isNaN, !x.isNaN { throw domainError(rt) }
    if result.isInfinite, x.isFinite { throw canOverflow ? rangeError(rt) : domainError(rt) }
    return .float(result)
  }

  private static func addElementary(_ m: ModuleBuilder) {
    func real(
      _ signature: StaticString, _ doc: StaticString, overflows: Bool = false,
      _ function: @escaping (Double) -> Double
    ) {
      let quick = QuickBody(1...1) { _, x, _, _ in
        let result: Double
        switch x {
        case .float(let number): result = function(number)
        case .int(let number): result = function(Double(number))
        default: return nil
        }
        return result.isFinite ? .float(result) : nil
      }
      m.function(signature, doc, quick: quick) { rt, a throws(Raised) in
        let x = try rt.double(a[0])
        return try checked(rt, x, function(x), canOverflow: overflows)
      }
    }
    real("acos(x, /)", "The arc cosine in radians.") { acos($0) }
    real("acosh(x, /)", "The inverse hyperbolic cosine.") { acosh($0) }
    real("asin(x, /)", "The arc sine in radians.") { asin($0) }
    real("asinh(x, /)", "The inverse hyperbolic sine.") { asinh($0) }
    real("atan(x, /)", "The arc tangent in radians.") { atan($0) }
    real("atanh(x, /)", "The inverse hyperbolic tangent.") { atanh($0) }
    real("cbrt(x, /)", "The cube root.") { cbrt($0) }
    real("cos(x, /)", "The cosine of an angle in radians.") { cos($0) }
    real("cosh(x, /)", "The hyperbolic cosine.", overflows: true) { cosh($0) }
    real("erf(x, /)", "The error function.") { erf($0) }
    real("erfc(x, /)", "The complementary error function.") { erfc($0) }
    real("exp(x, /)", "e raised to a power.", overflows: true) { exp($0) }
    real("exp2(x, /)", "2 raised to a power.", overflows: true) { exp2($0) }
    real("expm1(x, /)", "exp(x) - 1, exact also for small x.", overflows: true) { expm1($0) }
    real("fabs(x, /)", "The absolute value as a float.") { Swift.abs($0) }
    real("sin(x, /)", "The sine of an angle in radians.") { sin($0) }
    real("sinh(x, /)", "The hyperbolic sine.", overflows: true) { sinh($0) }
    real("sqrt(x, /)", "The square root.") { $0.squareRoot() }
    real("tan(x, /)", "The tangent of an angle in radians.") { tan($0) }
    real("tanh(x, /)", "The hyperbolic tangent.") { tanh($0) }
    // They may overflow without an error.
    func scaling(_ signature: StaticString, _ doc: StaticString, _ factor: Double) {
      m.function(signature, doc) { rt, a throws(Raised) in .float(try rt.double(a[0]) * factor) }
    }
    scaling("degrees(x, /)", "Radians as degrees.", 180 / Double.pi)
    scaling("radians(x, /)", "Degrees as radians.", Double.pi / 180)
    m.function("gamma(x, /)", "The gamma function.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      if x == -.infinity || x <= 0 && x == x.rounded(.down) { throw domainError(rt) }
      // Whole arguments are factorials, which the C library may round differently.
      if x == x.rounded(.down), x <= 23 {
        var product = 1.0
        var factor = 2.0
        while factor < x {
          product *= factor
          factor += 1
        }
        return .float(product)
      }
      if x.isNaN || x.isInfinite { return .float(x) }
      return try checked(rt, x, GammaFunction.value(x), canOverflow: true)
    }
    m.function("lgamma(x, /)", "The logarithm of the absolute value of the gamma function.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      if x.isInfinite { return .float(.infinity) }
      if x <= 0, x == x.rounded(.down) { throw domainError(rt) }
      if x == 1 || x == 2 { return .float(0) }
      if x.isNaN { return .float(x) }
      return try checked(rt, x, GammaFunction.logarithm(x), canOverflow: true)
    }
    m.function("atan2(y, x, /)", "The angle of the point (x, y).") { rt, a throws(Raised) in
      .float(atan2(try rt.double(a[0]), try rt.double(a[1])))
    }
    m.function("copysign(x, y, /)", "x with the sign of y.") { rt, a throws(Raised) in
      .float(copysign(try rt.double(a[0]), try rt.double(a[1])))
    }
    m.function("fmod(x, y, /)", "The remainder with the sign of x.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      let y = try rt.double(a[1])
      if y.isInfinite, x.isFinite { return .float(x) }
      let result = fmod(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(rt) }
      return .float(result)
    }
    m.function("remainder(x, y, /)", "The remainder nearest to zero.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      let y = try rt.double(a[1])
      let result = remainder(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(rt) }
      return .float(result)
    }
    m.function("pow(x, y, /)", "x to the power of y as floats.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      let y = try rt.double(a[1])
      let result = pow(x, y)
      if x.isFinite, y.isFinite {
        if result.isNaN { throw domainError(rt) }
        if result.isInfinite { throw x == 0 ? domainError(rt) : rangeError(rt) }
      }
      return .float(result)
    }
  }

  private static func addLogarithms(_ m: ModuleBuilder) {
    /// The logarithm of a number, which may be an int beyond the range of floats.
    func logarithm(_ rt: Runtime, _ v: Value, _ function: (Double) -> Double) throws(Raised) -> Double {
      if case .float(let x) = v, x > 0 { return function(x) }
      if case .int(let x) = v, x > 0 { return function(Double(x)) }
      if let big = rt.bigInt(rt.unwrap(v)) {
        if big.signum() <= 0 { throw domainError(rt) }
        let near = Double(big)
        if near.isFinite { return function(near) }
        // Beyond the floats, as the fraction in 0.5 ..< 1 and the exponent of which CPython takes the logarithms.
        let width = big.magnitude.bitWidth
        let fraction = scalbn(Double(big >> (width - 1000)), -1000)
        return function(fraction == 1 ? 0.5 : fraction) + function(2) * Double(fraction == 1 ? width + 1 : width)
      }
      let x = try rt.double(v)
      if x <= 0 { throw domainError(rt) }
      return function(x)
    }
    m.function("log(x, base=None, /)", "The logarithm to a base, e unless given.") { rt, a throws(Raised) in
      let numerator = try logarithm(rt, a[0]) { log($0) }
      guard let base = a.optional(1) else { return .float(numerator) }
      let denominator = try logarithm(rt, base) { log($0) }
      if denominator == 0 { throw rt.zeroDivisionError("float division by zero") }
      return .float(numerator / denominator)
    }
    m.function("log2(x, /)", "The logarithm to base 2.") { rt, a throws(Raised) in
      .float(try logarithm(rt, a[0]) { log2($0) })
    }
    m.function("log10(x, /)", "The logarithm to base 10.") { rt, a throws(Raised) in
      .float(try logarithm(rt, a[0]) { log10($0) })
    }
    m.function("log1p(x, /)", "log(1 + x), exact also for small x.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      if x <= -1 { throw domainError(rt) }
      return .float(log1p(x))
    }
  }

  private static func addRounding(_ m: ModuleBuilder) {
    func rounding(
      _ signature: StaticString, _ doc: StaticString, _ special: Special, _ rule: FloatingPointRoundingRule
    ) {
      let quick = QuickBody(1...1) { _, x, _, _ in
        switch x {
        case .int: return x
        case .float(let number):
          let rounded = number.rounded(rule)
          return rounded.magnitude < 0x1p62 ? .int(Int(rounded)) : nil
        default: return nil
        }
      }
      m.function(signature, doc, quick: quick) { rt, a throws(Raised) in
        if case .float(let number) = a[0] { return try rt.intValue(of: number.rounded(rule)) }
        if let method = rt.special(rt.type(of: a[0]), special), !method.isNone {
          return try rt.callMethod(special, method, a[0])
        }
        if special == .trunc {
          throw rt.typeError("type \(rt.typeName(a[0])) doesn't define __trunc__ method")
        }
        return try rt.intValue(of: try rt.double(a[0]).rounded(rule))
      }
    }
    rounding("ceil(x, /)", "The least integer that is not less.", .ceil, .up)
    rounding("floor(x, /)", "The greatest integer that is not more.", .floor, .down)
    rounding("trunc(x, /)", "The integer part.", .trunc, .towardZero)
    m.function("isfinite(x, /)", "Whether it is neither infinite nor a NaN.") { rt, a throws(Raised) in
      .bool(try rt.double(a[0]).isFinite)
    }
    m.function("isinf(x, /)", "Whether it is infinite.") { rt, a throws(Raised) in
      .bool(try rt.double(a[0]).isInfinite)
    }
    m.function("isnan(x, /)", "Whether it is a NaN.") { rt, a throws(Raised) in .bool(try rt.double(a[0]).isNaN) }
    m.function("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Whether two numbers are near each other.") {
      rt, a throws(Raised) in
      let x = try rt.double(a[0])
      let y = try rt.double(a[1])
      let relative = try a.optional(2).map { v throws(Raised) in try rt.double(v) } ?? 1e-9
      let absolute = try a.optional(3).map { v throws(Raised) in try rt.double(v) } ?? 0
      if relative < 0 || absolute < 0 { throw rt.valueError("tolerances must be non-negative") }
      if x == y { return .bool(true) }
      if x.isInfinite || y.isInfinite { return .bool(false) }
      let difference = Swift.abs(y - x)
      return .bool(
        difference <= Swift.abs(relative * y) || difference <= Swift.abs(relative * x) || difference <= absolute)
    }
  }

  private static func addParts(_ m: ModuleBuilder) {
    m.function("frexp(x, /)", "Mantissa and exponent.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      if x == 0 || !x.isFinite { return rt.makeTuple(.float(x), .int(0)) }
      let parts = frexp(x)
      return rt.makeTuple(.float(copysign(parts.0, x)), .int(Int(parts.1)))
    }
    m.function("ldexp(x, i, /)", "x * 2**i.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      guard let exponent = rt.bigInt(rt.unwrap(a[1])) else {
        throw rt.typeError("Expected an int as second argument to ldexp.")
      }
      if x == 0 || !x.isFinite { return .float(x) }
      if exponent > 100_000 { throw rangeError(rt) }
      if exponent < -100_000 { return .float(copysign(0, x)) }
      let result = scalbn(x, Int(exponent))
      if result.isInfinite { throw rangeError(rt) }
      return .float(result)
    }
    m.function("modf(x, /)", "Fractional and integer part.") { rt, a throws(Raised) in
      let x = try rt.double(a[0])
      if x.isInfinite { return rt.makeTuple(.float(copysign(0, x)), .float(x)) }
      if x.isNaN { return rt.makeTuple(.float(x), .float(x)) }
      let whole = x.rounded(.towardZero)
      return rt.makeTuple(.float(copysign(x - whole, x)), .float(whole))
    }
    m.function("nextafter(x, y, /)", "The next float after x towards y.") { rt, a throws(Raised) in
      .float(nextafter(try rt.double(a[0]), try rt.double(a[1])))
    }
    m.function("ulp(x, /)", "The value of the least significant bit.") { rt, a throws(Raised) in
      let x = Swift.abs(try rt.double(a[0]))
      return .float(x.isFinite ? x.ulp : x)
    }
  }

  private static func addSums(_ m: ModuleBuilder) {
    m.function("hypot(*coordinates)", "The distance of a point from the origin.") { rt, a throws(Raised) in
      guard case .tuple(let values) = a[0] else { return .float(0) }
      if values.pointee.count == 2, let result = quickNorm(values[element: 0], values[element: 1]) {
        return .float(result)
      }
      var numbers: [Double] = []
      for index in 0..<values.pointee.count { numbers.append(try rt.double(values[element: index])) }
      return .float(numbers.withUnsafeBufferPointer { norm($0) })
    }
    m.function("dist(p, q, /)", "The distance of two points.") { rt, a throws(Raised) in
      let p = try rt.tupleOf(a[0])
      a[0] = .tuple(p)
      let q = try rt.tupleOf(a[1])
      a[1] = .tuple(q)
      guard p.pointee.count == q.pointee.count else {
        throw rt.valueError("both points must have the same number of dimensions")
      }
      var numbers: [Double] = []
      for index in 0..<p.pointee.count {
        numbers.append(try rt.double(p[element: index]) - (try rt.double(q[element: index])))
      }
      return .float(numbers.withUnsafeBufferPointer { norm($0) })
    }
    m.function("fsum(seq, /)", "The sum without loss of precision.") { rt, a throws(Raised) in
      var partials: [Double] = []
      var special = 0.0
      var infinite = 0.0
      try rt.forEach(a[0]) { item throws(Raised) in
        var x = try rt.double(item)
        if !x.isFinite {
          special += x
          if x.isInfinite { infinite += x }
          return true
        }
        var kept = 0
        for var y in partials {
          if Swift.abs(x) < Swift.abs(y) { swap(&x, &y) }
          let high = x + y
          let low = y - (high - x)
          if low != 0 {
            partials[kept] = low
            kept += 1
          }
          x = high
        }
        partials.removeSubrange(kept...)
        partials.append(x)
        if x.isInfinite { throw rt.overflowError("intermediate overflow in fsum") }
        return true
      }
      if infinite.isNaN { throw rt.valueError("-inf + inf in fsum") }
      if special != 0 || special.isNaN { return .float(special) }
      return .float(roundedSum(partials))
    }
  }

  /// The sum of non-overlapping partial sums, rounded once, half to even.
  private static func roundedSum(_ partials: [Double]) -> Double {
    guard var high = partials.last else { return 0 }
    var index = partials.count - 1
    var low = 0.0
    while index > 0 {
      let x = high
      index -= 1
      let y = partials[index]
      high = x + y
      low = y - (high - x)
      if low != 0 { break }
    }
    if index > 0, (low < 0 && partials[index - 1] < 0) || (low > 0 && partials[index - 1] > 0) {
      let y = low * 2
      let x = high + y
      if y == x - high { high = x }
    }
    return high
  }

  /// The norm of two numbers, if they are of 64 bits.
  private static func quickNorm(_ a: Value, _ b: Value) -> Double? {
    func number(_ v: Value) -> Double? {
      switch v {
      case .float(let number): number
      case .int(let number): Double(number)
      default: nil
      }
    }
    guard let x = number(a), let y = number(b) else { return nil }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: 2) { numbers in
      numbers[0] = x
      numbers[1] = y
      return norm(UnsafeBufferPointer(numbers))
    }
  }

  private static func norm(_ numbers: UnsafeBufferPointer<Double>) -> Double {
    if numbers.contains(where: \.isInfinite) { return .infinity }
    if numbers.contains(where: \.isNaN) { return .nan }
    if numbers.count == 1 { return Swift.abs(numbers[0]) }
    let largest = numbers.reduce(0) { max($0, Swift.abs($1)) }
    if largest == 0 { return 0 }
    // Scaled by a power of two, squares summed with their rounding errors, and the root corrected once.
    let scale = largest.significand == 0 ? 1 : scalbn(1.0, -Int(largest.exponent))
    if !scale.isFinite { return numbers.reduce(0) { hypot($0, $1) } }
    var sum = 0.0
    var errors = 0.0
    for number in numbers {
      let x = number * scale
      let square = x * x
      let squareError = (-square).addingProduct(x, x)
      let next = sum + square
      errors += Swift.abs(sum) >= square ? (sum - next) + square : (square - next) + sum
      errors += squareError
      sum = next
    }
    let root = (sum + errors).squareRoot()
    let square = root * root
    let squareError = (-square).addingProduct(root, root)
    let correction = ((sum - square) + (errors - squareError)) / (2 * root)
    return (root + correction) / scale
  }
}
