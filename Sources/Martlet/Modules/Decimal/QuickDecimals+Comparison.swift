extension QuickDecimals {
  func installComparison() throws(Raised) {
    func comparison(_ signature: StaticString, _ test: @escaping (Int) -> Bool) throws(Raised) {
      try replace(number, signature) { [self] _, a in
        digits.reset()
        guard let x = operand(a[0]), let y = operand(a[1]), let order = order(x, y) else { return nil }
        return .bool(test(order))
      }
    }
    try comparison("__eq__(self, value, /)") { $0 == 0 }
    try comparison("__lt__(self, value, /)") { $0 < 0 }
    try comparison("__le__(self, value, /)") { $0 <= 0 }
    try comparison("__gt__(self, value, /)") { $0 > 0 }
    try comparison("__ge__(self, value, /)") { $0 >= 0 }
    try replace(number, "__bool__(self, /)") { [self] _, a in
      digits.reset()
      return operand(a[0]).map { .bool(!$0.digits.isZero) }
    }
    try replace(number, "__hash__(self, /)") { [self] _, a in
      digits.reset()
      guard let x = operand(a[0]), x.exponent.magnitude <= Coefficients.mostTens else { return nil }
      return .int(hash(x))
    }
  }

  /// Negative, zero or positive.
  func order(_ x: Operand, _ y: Operand) -> Int? {
    if x.digits.isZero || y.digits.isZero {
      let a = x.digits.isZero ? 0 : x.isNegative ? -1 : 1
      let b = y.digits.isZero ? 0 : y.isNegative ? -1 : 1
      return a - b
    }
    if x.isNegative != y.isNegative { return x.isNegative ? -1 : 1 }
    var result: Int
    if x.exponent == y.exponent {
      result = Magnitude.compare(x.digits, y.digits)
    } else {
      let a = digits.count(x.digits) + x.exponent
      let b = digits.count(y.digits) + y.exponent
      let gap = x.exponent - y.exponent
      if a != b {
        result = a < b ? -1 : 1
      } else if gap.magnitude > Coefficients.mostTens {
        return nil
      } else if gap > 0 {
        result = Magnitude.compare(digits.shifted(x.digits, gap), y.digits)
      } else {
        result = Magnitude.compare(x.digits, digits.shifted(y.digits, -gap))
      }
    }
    if x.isNegative { result = -result }
    return result
  }

  private static let modulus = 1 << 61 - 1
  private static let tenth = IntMath.power(10, modulus - 2, modulo: modulus)

  /// The hash of the number as a fraction, which is that of an equal int or float.
  private func hash(_ x: Operand) -> Int {
    let modulus = QuickDecimals.modulus
    // 2 ** 64 is 8 modulo this.
    var digits = 0
    for index in (0..<x.digits.count).reversed() {
      digits = IntMath.product(digits, 8, modulo: modulus)
      digits = (digits + Int(x.digits.words[index] % UInt(modulus))) % modulus
    }
    let base = x.exponent >= 0 ? 10 : QuickDecimals.tenth
    let power = IntMath.power(base, Int(x.exponent.magnitude), modulo: modulus)
    let result = IntMath.product(digits, power, modulo: modulus) * (x.isNegative ? -1 : 1)
    return result == -1 ? -2 : result
  }
}
