extension QuickDecimals {
  /// The named methods that are used most, and those of contexts that are one of them or an operator.
  func installMethods() throws(Raised) {
    func both(
      _ signature: StaticString, _ contextual: StaticString,
      _ operation: @escaping (Operand, Operand, Environment) -> Value?
    ) throws(Raised) {
      try replaceNamed(signature, ["other", "context"], takesContextAt: 2) { [self] a in
        guard let x = operand(a[0]), let y = operand(a[1]), let environment = environment(a[2]) else { return nil }
        return operation(x, y, environment)
      }
      try ofContext(contextual, operation)
    }
    try both("compare(self, other, context=None)", "compare(self, a, b, /)") { [self] x, y, _ in
      guard let order = order(x, y) else { return nil }
      return make(digits.make(order == 0 ? 0 : 1), 0, isNegative: order < 0)
    }
    try both("max(self, other, context=None)", "max(self, a, b, /)") { [self] x, y, e in
      guard let order = wholeOrder(x, y) else { return nil }
      return rounded(order >= 0 ? x : y, e)
    }
    try both("min(self, other, context=None)", "min(self, a, b, /)") { [self] x, y, e in
      guard let order = wholeOrder(x, y) else { return nil }
      return rounded(order <= 0 ? x : y, e)
    }
    try both("scaleb(self, other, context=None)", "scaleb(self, a, b, /)") { [self] x, y, e in
      guard y.exponent == 0, y.digits.isZero || y.digits.count == 1 && y.digits.words[0] <= UInt(e.most) else {
        return nil
      }
      let places = y.digits.isZero ? 0 : Int(y.digits.words[0])
      return finish(x.digits, x.exponent + (y.isNegative ? -places : places), isNegative: x.isNegative, e)
    }
    try replaceNamed("normalize(self, context=None)", ["context"], takesContextAt: 1) { [self] a in
      guard let x = operand(a[0]), let environment = environment(a[1]) else { return nil }
      return normalized(x, environment)
    }
    for (signature, signals) in [
      ("to_integral_value(self, rounding=None, context=None)", false),
      ("to_integral(self, rounding=None, context=None)", false),
      ("to_integral_exact(self, rounding=None, context=None)", true),
    ] as [(StaticString, Bool)] {
      try replaceNamed(signature, ["rounding", "context"], takesContextAt: 2) { [self] a in
        guard let x = operand(a[0]), var environment = environment(a[2]) else { return nil }
        if let given = a.unlessNone(1) {
          guard let mode = mode(given) else { return nil }
          environment.rounding = mode
        }
        return x.exponent >= 0 ? a[0] : integral(x, environment, signals: signals)
      }
    }
    try replace(number, "copy_abs(self, /)") { [self] _, a in
      digits.reset()
      return operand(a[0]).map { make($0.digits, $0.exponent, isNegative: false) }
    }
    try replace(number, "copy_negate(self, /)") { [self] _, a in
      digits.reset()
      return operand(a[0]).map { make($0.digits, $0.exponent, isNegative: !$0.isNegative) }
    }
    try replace(number, "adjusted(self, /)") { [self] _, a in
      digits.reset()
      return operand(a[0]).map { .int($0.exponent + digits.count($0.digits) - 1) }
    }
    try installOperationsOfContexts()
  }

  private func installOperationsOfContexts() throws(Raised) {
    try ofContext("add(self, a, b, /)") { [self] x, y, e in add(x, y, e) }
    try ofContext("subtract(self, a, b, /)") { [self] x, y, e in subtract(x, y, e) }
    try ofContext("multiply(self, a, b, /)") { [self] x, y, e in multiply(x, y, e) }
    try ofContext("divide(self, a, b, /)") { [self] x, y, e in divide(x, y, e) }
    try ofContext("quantize(self, a, b, /)") { [self] x, y, e in quantized(x, y.exponent, e.rounding, e) }
    try replace(context, "create_decimal(self, num='0', /)") { [self] _, a in
      digits.reset()
      guard let environment = environment(a[0]), let given = a.optional(1) else { return nil }
      var value = given
      if case .str(let text) = given {
        guard let number = read(text.utf8) else { return nil }
        value = number
      }
      return operand(value).flatMap { rounded($0, environment) }
    }
  }

  /// A method of numbers that takes a context.
  private func replaceNamed(
    _ signature: StaticString, _ names: [String], takesContextAt place: Int,
    _ operation: @escaping (Arguments) -> Value?
  ) throws(Raised) {
    try replace(number, signature, names, label: BuiltinSignature.nameless) { [self] rt, a throws(Raised) in
      if let given = a.unlessNone(place), !rt.isInstance(given, context) {
        throw rt.typeError("optional argument must be a context")
      }
      digits.reset()
      return operation(a)
    }
  }

  private func ofContext(
    _ signature: StaticString, _ operation: @escaping (Operand, Operand, Environment) -> Value?
  ) throws(Raised) {
    try replace(context, signature) { [self] _, a in
      digits.reset()
      guard let environment = environment(a[0]), let x = operand(a[1]), let y = operand(a[2]) else { return nil }
      return operation(x, y, environment)
    }
  }

  private func rounded(_ x: Operand, _ environment: Environment) -> Value? {
    finish(x.digits, x.exponent, isNegative: x.isNegative, environment)
  }

  /// The order of two numbers, and of the representations of equal ones.
  private func wholeOrder(_ x: Operand, _ y: Operand) -> Int? {
    guard let order = order(x, y) else { return nil }
    if order != 0 { return order }
    if x.isNegative != y.isNegative { return x.isNegative ? -1 : 1 }
    return (x.exponent - y.exponent) * (x.isNegative ? -1 : 1)
  }

  private func normalized(_ x: Operand, _ environment: Environment) -> Value? {
    guard let value = rounded(x, environment), let number = operand(value) else { return nil }
    if number.digits.isZero { return make(number.digits, 0, isNegative: number.isNegative) }
    let (kept, zeros) = digits.withoutZeros(number.digits, most: max(environment.most - number.exponent, 0))
    return zeros == 0 ? value : make(kept, number.exponent + zeros, isNegative: number.isNegative)
  }

  private func integral(_ x: Operand, _ environment: Environment, signals: Bool) -> Value? {
    guard let (kept, isInexact) = kept(x, dropping: -x.exponent, environment.rounding) else { return nil }
    if signals, !x.digits.isZero {
      let status = isInexact ? Signal.rounded | Signal.inexact : Signal.rounded
      guard signal(status, environment) else { return nil }
    }
    return make(kept, 0, isNegative: x.isNegative)
  }
}
