extension QuickDecimals {
  func installPowers() throws(Raised) {
    try replace(number, "__pow__(self, value, mod=None, /)") { [self] _, a in
      digits.reset()
      guard a.unlessNone(2) == nil, let x = operand(a[0]), let y = operand(a[1]), let environment = environment() else {
        return nil
      }
      return power(x, y, environment)
    }
    try replace(number, "sqrt(self, context=None)", ["context"]) { [self] _, a in
      digits.reset()
      guard let x = operand(a[0]), var environment = environment(a[1]), !x.isNegative, !x.digits.isZero else {
        return nil
      }
      environment.rounding = .halfEven
      return squareRoot(x, environment)
    }
  }

  /// Powers that have few enough digits to be calculated exactly before they are rounded.
  private func power(_ x: Operand, _ y: Operand, _ environment: Environment) -> Value? {
    guard y.exponent == 0, !y.isNegative, y.digits.count == 1, y.digits.words[0] < 1 << 16, !x.digits.isZero else {
      return nil
    }
    let count = Int(y.digits.words[0])
    let (base, zeros) = digits.withoutZeros(x.digits, most: Coefficients.mostTens)
    // Powers of ten grow without getting more digits.
    if base.count == 1, base.words[0] == 1 { return nil }
    guard count * digits.count(base) <= min(max(4 * environment.precision, 400), Coefficients.mostDigits) else {
      return nil
    }
    var value = base
    var bit = Int.bitWidth - count.leadingZeroBitCount - 2
    while bit >= 0 {
      value = digits.product(value, value)
      if count >> bit & 1 == 1 { value = digits.product(value, base) }
      bit -= 1
    }
    let wanted = x.exponent * count
    var exponent = (x.exponent + zeros) * count
    var status = 0
    if exponent > wanted {
      let pad = min(exponent - wanted, max(environment.precision - digits.count(value), 0))
      value = digits.shifted(value, pad)
      exponent -= pad
      if exponent > wanted { status = Signal.rounded }
    }
    return finish(value, exponent, isNegative: x.isNegative && count & 1 == 1, environment, status)
  }

  private func squareRoot(_ x: Operand, _ environment: Environment) -> Value? {
    let isOdd = x.exponent & 1 == 1
    let square = isOdd ? digits.shifted(x.digits, 1) : x.digits
    let shift = max(environment.precision + 2 - digits.count(square) / 2, 0)
    guard digits.count(square) + 2 * shift <= Coefficients.mostDigits else { return nil }
    let (root, rest) = digits.squareRoot(digits.shifted(square, 2 * shift))
    let exponent = (isOdd ? x.exponent - 1 : x.exponent) >> 1
    return nearest(root, rest, exponent - shift, ideal: x.exponent >> 1, isNegative: false, environment)
  }
}
