extension QuickDecimals {
  func installRounding() throws(Raised) {
    try replace(
      number, "quantize(self, exp, rounding=None, context=None)", ["exp", "rounding", "context"]
    ) { [self] _, a in
      digits.reset()
      guard let x = operand(a[0]), let pattern = operand(a[1]), let environment = environment(a[3]) else { return nil }
      var mode = environment.rounding
      if let given = a.unlessNone(2) {
        guard let known = self.mode(given) else { return nil }
        mode = known
      }
      return quantized(x, pattern.exponent, mode, environment)
    }
    try replace(number, "__round__(self, ndigits=None, /)") { [self] _, a in
      digits.reset()
      guard let x = operand(a[0]) else { return nil }
      guard let places = a.unlessNone(1) else { return whole(x, .halfEven) }
      guard case .int(let count) = places, count.magnitude < 1 << 32, let environment = environment() else {
        return nil
      }
      return quantized(x, -count, environment.rounding, environment)
    }
    func toInt(_ signature: StaticString, _ mode: Coefficients.Rounding) throws(Raised) {
      try replace(number, signature) { [self] _, a in
        digits.reset()
        return operand(a[0]).flatMap { whole($0, mode) }
      }
    }
    try toInt("__int__(self, /)", .down)
    try toInt("__trunc__(self, /)", .down)
    try toInt("__floor__(self, /)", .floor)
    try toInt("__ceil__(self, /)", .ceiling)
  }

  /// The number with an exponent, if the context lets it have that.
  func quantized(
    _ x: Operand, _ target: Int, _ mode: Coefficients.Rounding, _ environment: Environment
  ) -> Value? {
    guard environment.least - environment.precision + 1...environment.most ~= target else { return nil }
    if x.digits.isZero { return make(x.digits, target, isNegative: x.isNegative) }
    let count = digits.count(x.digits)
    let adjusted = x.exponent + count - 1
    guard adjusted - target + 1 <= environment.precision, adjusted < environment.most else { return nil }
    var result = x.digits
    var status = 0
    if target > x.exponent {
      guard let (kept, isInexact) = kept(x, dropping: target - x.exponent, mode) else { return nil }
      result = kept
      status = isInexact ? Signal.rounded | Signal.inexact : Signal.rounded
    } else {
      guard x.exponent - target <= Coefficients.mostTens else { return nil }
      result = digits.shifted(result, x.exponent - target)
    }
    if !result.isZero {
      let size = digits.count(result)
      guard size <= environment.precision, environment.least...environment.most ~= target + size - 1 else {
        return nil
      }
    }
    guard signal(status, environment) else { return nil }
    return make(result, target, isNegative: x.isNegative)
  }

  /// What is left of the digits without the last ones, which may be more than there are.
  func kept(_ x: Operand, dropping count: Int, _ mode: Coefficients.Rounding) -> (Magnitude, Bool)? {
    let surplus = min(count, digits.count(x.digits) + 2)
    guard surplus <= Coefficients.mostTens else { return nil }
    return digits.rounded(x.digits, dropping: surplus, mode, isNegative: x.isNegative)
  }

  private func whole(_ x: Operand, _ mode: Coefficients.Rounding) -> Value? {
    if x.exponent >= 0 {
      guard x.exponent <= Coefficients.mostTens else { return nil }
      return makeInt(digits.shifted(x.digits, x.exponent), isNegative: x.isNegative)
    }
    return kept(x, dropping: -x.exponent, mode).map { makeInt($0.0, isNegative: x.isNegative) }
  }
}
