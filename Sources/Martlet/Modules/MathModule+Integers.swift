import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Functions of whole numbers, and products.
extension MathModule {
  /// The steps of Euclid's algorithm in its binary form.
  private static func chargeDivisor(_ rt: Runtime, _ a: Int, _ b: Int) throws(Raised) {
    let bits = Double(min(a, b))
    if bits > 4096 { try rt.chargeWords(bits * bits / 64, refusesLong: false) }
  }

  static func addIntegers(_ m: ModuleBuilder) {
    m.function("factorial(n, /)", "The product of 1 to n.") { rt, a throws(Raised) in
      if case .int(let small) = a[0], 0...20 ~= small {
        var result = 1
        var factor = 2
        while factor <= small {
          result *= factor
          factor += 1
        }
        return .int(result)
      }
      let n = try integer(rt, a[0])
      if n < 0 { throw rt.valueError("factorial() not defined for negative values") }
      guard let count = Int(exactly: n) else {
        throw rt.overflowError("factorial() argument should not exceed \(Int.max)")
      }
      try rt.charge(count)
      let words = Double(count) * log2(Double(count) + 2) / 64
      try rt.checkSize(bits: Int(min(words * 64, 1e18)))
      try rt.chargeWords(60 * pow(words, 1.585))
      return rt.makeInt(BigInt(product(2, max(count, 1))))
    }
    m.function("gcd(*integers)", "The greatest common divisor.") { rt, a throws(Raised) in
      guard case .tuple(let values) = a[0] else { return .int(0) }
      if values.pointee.count == 2, case .int(let x) = values[element: 0], case .int(let y) = values[element: 1] {
        let divisor = greatestCommonDivisor(x.magnitude, y.magnitude)
        if divisor <= UInt(Int.max) { return .int(Int(divisor)) }
      }
      let saved = rt.top
      saved[0] = .int(0)
      saved[1] = .none
      rt.top = saved + 2
      defer { rt.top = saved }
      for index in 0..<values.pointee.count {
        saved[1] = try rt.indexValue(values[element: index])
        try chargeDivisor(rt, rt.limbs(saved[0], 0)!.bitWidth, rt.limbs(saved[1], 1)!.bitWidth)
        saved[0] = rt.greatestCommonDivisor(rt.limbs(saved[0], 0)!, rt.limbs(saved[1], 1)!)
      }
      return saved[0]
    }
    m.function("lcm(*integers)", "The least common multiple.") { rt, a throws(Raised) in
      guard case .tuple(let values) = a[0] else { return .int(1) }
      var result = BigInt(1)
      for index in 0..<values.pointee.count {
        let next = try integer(rt, values[element: index])
        if next == 0 || result == 0 {
          result = 0
        } else {
          try chargeDivisor(rt, result.bitWidth, next.bitWidth)
          result = BigInt((result / result.greatestCommonDivisor(with: next) * next).magnitude)
        }
      }
      return rt.makeInt(result)
    }
    m.function("isqrt(n, /)", "The integer part of the square root.") { rt, a throws(Raised) in
      if case .int(let n) = a[0], n >= 0 {
        // The float may be off by one.
        var root = Int(Double(n).squareRoot())
        while root > 3_037_000_499 || root * root > n { root -= 1 }
        while root < 3_037_000_499, (root + 1) * (root + 1) <= n { root += 1 }
        return .int(root)
      }
      let n = try integer(rt, a[0])
      if n < 0 { throw rt.valueError("isqrt() argument must be nonnegative") }
      let words = Double(n.bitWidth / 64)
      try rt.chargeWords(8 * words * words * log2(words + 2), refusesLong: false)
      return rt.makeInt(BigInt(n.magnitude.squareRoot()))
    }
    m.function("comb(n, k, /)", "How many ways to choose k of n.") { rt, a throws(Raised) in
      if case .int(let n) = a[0], case .int(let k) = a[1], let result = smallComb(n, k) { return .int(result) }
      let n = try integer(rt, a[0])
      let k = try integer(rt, a[1])
      if n < 0 { throw rt.valueError("n must be a non-negative integer") }
      if k < 0 { throw rt.valueError("k must be a non-negative integer") }
      if k > n { return .int(0) }
      guard let count = Int(exactly: min(k, n - k)) else {
        throw rt.overflowError("min(n - k, k) must not exceed \(Int.max)")
      }
      try rt.charge(count)
      var result = BigInt(1)
      for i in 0..<count {
        result = result * (n - BigInt(i)) / BigInt(i + 1)
        try rt.charge(1 + result.bitWidth >> 12)
      }
      return rt.makeInt(result)
    }
    m.function("perm(n, k=None, /)", "How many ways to order k of n.") { rt, a throws(Raised) in
      let n = try integer(rt, a[0])
      let k = try a.unlessNone(1).map { v throws(Raised) in try integer(rt, v) } ?? n
      if n < 0 {
        let isOrderOfAll = a.unlessNone(1) == nil
        throw rt.valueError(
          isOrderOfAll ? "factorial() not defined for negative values" : "n must be a non-negative integer")
      }
      if k < 0 { throw rt.valueError("k must be a non-negative integer") }
      if k > n { return .int(0) }
      guard let count = Int(exactly: k) else { throw rt.overflowError("k must not exceed \(Int.max)") }
      try rt.charge(count)
      var result = BigInt(1)
      for i in 0..<count {
        result *= n - BigInt(i)
        try rt.charge(1 + result.bitWidth >> 12)
      }
      return rt.makeInt(result)
    }
    m.function("prod(iterable, /, *, start=1)", "The product of the elements.") { rt, a throws(Raised) in
      let saved = rt.top
      saved[0] = a.optional(1) ?? .int(1)
      rt.top = saved + 1
      defer { rt.top = saved }
      try rt.forEach(a[0]) { item throws(Raised) in
        saved[0] = try rt.binary(.multiply, saved[0], item)
        return true
      }
      return saved[0]
    }
  }

  /// How many ways to choose k of n, if no product on the way is too large.
  private static func smallComb(_ n: Int, _ k: Int) -> Int? {
    guard k >= 0, n >= k else { return nil }
    var result = 1
    for index in 0..<min(k, n - k) {
      let (product, overflow) = result.multipliedReportingOverflow(by: n - index)
      if overflow { return nil }
      result = product / (index + 1)
    }
    return result
  }

  private static func greatestCommonDivisor(_ x: UInt, _ y: UInt) -> UInt {
    var (a, b) = (x, y)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  private static func integer(_ rt: Runtime, _ v: Value) throws(Raised) -> BigInt {
    rt.bigInt(try rt.indexValue(v)) ?? 0
  }

  /// The product of a range, by halves, so that the factors are of like size.
  private static func product(_ low: Int, _ high: Int) -> BigUInt {
    if low > high { return 1 }
    if high - low < 8 {
      var result = BigUInt(low)
      for factor in stride(from: low + 1, through: high, by: 1) { result *= BigUInt(factor) }
      return result
    }
    let middle = (low + high) / 2
    return product(low, middle) * product(middle + 1, high)
  }
}
