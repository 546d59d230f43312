extension QuickDecimals {
  private typealias Operation = (Operand, Operand, Environment) -> Value?

  func installArithmetic() throws(Raised) {
    func binary(
      _ signature: StaticString, _ reflected: StaticString, _ operation: @escaping Operation
    ) throws(Raised) {
      try replace(number, signature) { [self] _, a in
        digits.reset()
        guard let x = operand(a[0]), let y = operand(a[1]), let environment = environment() else { return nil }
        return operation(x, y, environment)
      }
      try replace(number, reflected) { [self] _, a in
        digits.reset()
        guard let x = operand(a[0]), let y = operand(a[1]), let environment = environment() else { return nil }
        return operation(y, x, environment)
      }
    }
    try binary("__add__(self, value, /)", "__radd__(self, value, /)") { [self] x, y, e in add(x, y, e) }
    try binary("__sub__(self, value, /)", "__rsub__(self, value, /)") { [self] x, y, e in subtract(x, y, e) }
    try binary("__mul__(self, value, /)", "__rmul__(self, value, /)") { [self] x, y, e in multiply(x, y, e) }
    try binary("__truediv__(self, value, /)", "__rtruediv__(self, value, /)") { [self] x, y, e in divide(x, y, e) }
    try binary("__floordiv__(self, value, /)", "__rfloordiv__(self, value, /)") { [self] x, y, e in
      guard let parts = wholeQuotient(x, y, e) else { return nil }
      return finish(parts.quotient, 0, isNegative: x.isNegative != y.isNegative, e)
    }
    try binary("__mod__(self, value, /)", "__rmod__(self, value, /)") { [self] x, y, e in
      guard let parts = wholeQuotient(x, y, e) else { return nil }
      return finish(parts.rest, parts.exponent, isNegative: x.isNegative, e)
    }
    try binary("__divmod__(self, value, /)", "__rdivmod__(self, value, /)") { [self] x, y, e in
      guard let parts = wholeQuotient(x, y, e),
        let rest = finish(parts.rest, parts.exponent, isNegative: x.isNegative, e),
        let quotient = finish(parts.quotient, 0, isNegative: x.isNegative != y.isNegative, e)
      else { return nil }
      return rt.makeTuple(quotient, rest)
    }
    func unary(_ signature: StaticString, _ isNegative: @escaping (Operand) -> Bool) throws(Raised) {
      try replace(number, signature) { [self] _, a in
        digits.reset()
        guard let x = operand(a[0]), let environment = environment() else { return nil }
        // The sign of a zero depends on the rounding.
        if x.digits.isZero { return nil }
        return finish(x.digits, x.exponent, isNegative: isNegative(x), environment)
      }
    }
    try unary("__neg__(self, /)") { !$0.isNegative }
    try unary("__pos__(self, /)") { $0.isNegative }
    try unary("__abs__(self, /)") { _ in false }
  }

  func subtract(_ x: Operand, _ y: Operand, _ environment: Environment) -> Value? {
    var negated = y
    negated.isNegative.toggle()
    return add(x, negated, environment)
  }

  func multiply(_ x: Operand, _ y: Operand, _ environment: Environment) -> Value? {
    finish(
      digits.product(x.digits, y.digits), x.exponent + y.exponent, isNegative: x.isNegative != y.isNegative,
      environment)
  }

  func add(_ x: Operand, _ y: Operand, _ environment: Environment) -> Value? {
    var (large, small) = x.exponent >= y.exponent ? (x, y) : (y, x)
    let gap = large.exponent - small.exponent
    if gap > 0 {
      if x.digits.isZero || y.digits.isZero { return addZero(x, y, environment) }
      // What is far below the last digit of the other one counts as a one just below it.
      let limit = digits.count(large.digits) + large.exponent - environment.precision - 3
      let low = digits.count(small.digits) + small.exponent
      if low < limit, low < large.exponent - 3 {
        let floor = min(large.exponent, limit) - 3
        guard large.exponent - floor <= Coefficients.mostTens else { return nil }
        large.digits = digits.shifted(large.digits, large.exponent - floor)
        small.digits = digits.make(1)
        small.exponent = floor
      } else {
        guard gap <= Coefficients.mostTens else { return nil }
        large.digits = digits.shifted(large.digits, gap)
      }
    }
    if large.isNegative == small.isNegative {
      return finish(
        digits.sum(large.digits, small.digits), small.exponent, isNegative: large.isNegative, environment)
    }
    let order = Magnitude.compare(large.digits, small.digits)
    if order == 0 {
      return finish(digits.make(0), small.exponent, isNegative: environment.rounding == .floor, environment)
    }
    if order < 0 { swap(&large.digits, &small.digits) }
    return finish(
      digits.difference(large.digits, small.digits), small.exponent,
      isNegative: order > 0 ? large.isNegative : small.isNegative, environment)
  }

  /// A sum of numbers with different exponents, of which one is zero at least.
  private func addZero(_ x: Operand, _ y: Operand, _ environment: Environment) -> Value? {
    let wanted = min(x.exponent, y.exponent)
    if x.digits.isZero, y.digits.isZero {
      let isNegative = x.isNegative == y.isNegative ? x.isNegative : environment.rounding == .floor
      return finish(x.digits, wanted, isNegative: isNegative, environment)
    }
    // The exponent of a zero counts only as far as the precision reaches.
    let other = x.digits.isZero ? y : x
    let reach = other.exponent + digits.count(other.digits) - environment.precision
    let exponent = max(wanted, min(other.exponent, reach))
    guard other.exponent - exponent <= Coefficients.mostTens else { return nil }
    return finish(
      digits.shifted(other.digits, other.exponent - exponent), exponent, isNegative: other.isNegative, environment,
      exponent != wanted ? Signal.rounded : 0)
  }

  func divide(_ x: Operand, _ y: Operand, _ environment: Environment) -> Value? {
    if y.digits.isZero { return nil }
    let isNegative = x.isNegative != y.isNegative
    let ideal = x.exponent - y.exponent
    if x.digits.isZero { return finish(x.digits, ideal, isNegative: isNegative, environment) }
    let shift = max(digits.count(y.digits) - digits.count(x.digits) + environment.precision + 1, 0)
    guard shift <= Coefficients.mostTens else { return nil }
    let (quotient, rest) = digits.divide(digits.shifted(x.digits, shift), y.digits)
    return nearest(quotient, rest, ideal - shift, ideal: ideal, isNegative: isNegative, environment)
  }

  /// Ends an operation whose digits may go on: a rest makes the last digit show it.
  func nearest(
    _ quotient: Magnitude, _ rest: Magnitude, _ exponent: Int, ideal: Int, isNegative: Bool, _ environment: Environment
  ) -> Value? {
    if !rest.isZero {
      let shown = digits.isMultipleOfFive(quotient) ? digits.increment(quotient) : quotient
      return finish(shown, exponent, isNegative: isNegative, environment)
    }
    let (kept, zeros) = digits.withoutZeros(quotient, most: max(ideal - exponent, 0))
    return finish(kept, exponent + zeros, isNegative: isNegative, environment)
  }

  /// Quotient and rest of a division of whole numbers, if the quotient has no more digits than the precision.
  private func wholeQuotient(
    _ x: Operand, _ y: Operand, _ environment: Environment
  ) -> (quotient: Magnitude, rest: Magnitude, exponent: Int)? {
    if y.digits.isZero { return nil }
    let exponent = min(x.exponent, y.exponent)
    if x.digits.isZero { return (x.digits, x.digits, exponent) }
    let ahead = digits.count(x.digits) + x.exponent - digits.count(y.digits) - y.exponent
    guard ahead <= environment.precision, x.exponent - exponent <= Coefficients.mostDigits / 2,
      y.exponent - exponent <= Coefficients.mostDigits / 2
    else { return nil }
    let (quotient, rest) = digits.divide(
      digits.shifted(x.digits, x.exponent - exponent), digits.shifted(y.digits, y.exponent - exponent))
    guard digits.count(quotient) <= environment.precision else { return nil }
    return (quotient, rest, exponent)
  }
}
