/// The native methods, and where the members of the classes are.
final class QuickDecimals: QuickMethods {
  /// A finite number.
  struct Operand {
    var isNegative: Bool
    var digits: Magnitude
    var exponent: Int
  }

  /// A context without `clamp`, and what it says.
  struct Environment {
    let slots: UnsafeMutablePointer<Value>
    let precision, least, most: Int
    var rounding: Coefficients.Rounding
  }

  /// The bits of what is signalled, as `_decimal_context` has them.
  enum Signal { static let inexact = 1 << 10, rounded = 1 << 11 }

  let digits = Coefficients()
  let number, context: TypeRef
  let variable: Value
  let modes: TupleRef
  let sign, coefficient, exponent, kind: Int
  private let precision, rounding, least, most, clamp, flags, traps: Int
  /// Beyond that a sum of exponents might not fit.
  private static let mostExponent = 1 << 40

  init(_ rt: Runtime, number: TypeRef, context: TypeRef, variable: Value, modes: TupleRef) {
    self.number = number
    self.context = context
    self.variable = variable
    self.modes = modes
    func place(_ type: TypeRef, _ name: String) -> Int { rt.memberIndex(rt.lookup(type, rt.intern(name))) }
    sign = place(number, "_sign")
    coefficient = place(number, "_int")
    exponent = place(number, "_exp")
    kind = place(number, "_kind")
    precision = place(context, "prec")
    rounding = place(context, "rounding")
    least = place(context, "Emin")
    most = place(context, "Emax")
    clamp = place(context, "clamp")
    flags = place(context, "_flags")
    traps = place(context, "_traps")
    super.init(rt)
  }

  // MARK: Contexts

  /// The context of a value, or the current one where that is absent or None.
  @inline(__always)
  func environment(_ v: Value = .none) -> Environment? {
    guard case .instance(let object) = v.isNone || v.isUndefined ? current() : v, object.type == context else {
      return nil
    }
    let slots = object.pointee.slots
    let precision = int(slots[precision])
    // A script can set any of them.
    guard 1...Coefficients.mostDigits / 2 ~= precision, int(slots[clamp]) == 0, let mode = mode(slots[rounding]) else {
      return nil
    }
    let least = int(slots[least])
    let most = int(slots[most])
    guard -QuickDecimals.mostExponent + 1...0 ~= least, 0..<QuickDecimals.mostExponent ~= most else { return nil }
    return Environment(slots: slots, precision: precision, least: least, most: most, rounding: mode)
  }

  private func current() -> Value {
    // It may be anything that a script has given for one.
    guard let context = rt.asyncio.context.payload(as: ContextVarsModule.Context.self) else { return .none }
    return context.values.value(ofIdentical: variable, hash: variable.heapObject.map { rt.identityHash($0) } ?? 0)
      ?? .none
  }

  func mode(_ v: Value) -> Coefficients.Rounding? {
    guard case .str(let name) = v else { return nil }
    for index in 0..<modes.pointee.count {
      if case .str(let mode) = modes[element: index], mode == name { return Coefficients.Rounding(rawValue: index) }
    }
    for index in 0..<modes.pointee.count {
      if case .str(let mode) = modes[element: index], mode.utf8.elementsEqual(name.utf8) {
        return Coefficients.Rounding(rawValue: index)
      }
    }
    return nil
  }

  /// Sets flags, unless one of them is trapped.
  @inline(__always)
  func signal(_ status: Int, _ environment: Environment) -> Bool {
    if status == 0 { return true }
    if int(environment.slots[traps]) & status != 0 { return false }
    environment.slots[flags] = .int(int(environment.slots[flags]) | status)
    return true
  }

  // MARK: Numbers

  /// A number or int as an operand, if it is usual.
  @inline(__always)
  func operand(_ v: Value) -> Operand? {
    switch v {
    case .instance(let object):
      guard object.type == number else { return nil }
      let slots = object.pointee.slots
      guard case .str(let kind) = slots[kind], kind.pointee.byteCount == 0, case .int(let exponent) = slots[exponent],
        exponent.magnitude < QuickDecimals.mostExponent, let digits = magnitude(slots[coefficient])
      else { return nil }
      return Operand(isNegative: int(slots[sign]) != 0, digits: digits, exponent: exponent)
    case .int(let number):
      return Operand(isNegative: number < 0, digits: digits.make(number.magnitude), exponent: 0)
    case .bool(let flag): return Operand(isNegative: false, digits: digits.make(flag ? 1 : 0), exponent: 0)
    default:
      guard let big = rt.bigObject(v), let digits = magnitude(v) else { return nil }
      return Operand(isNegative: big.isNegative, digits: digits, exponent: 0)
    }
  }

  @inline(__always)
  private func magnitude(_ v: Value) -> Magnitude? {
    if case .int(let number) = v { return digits.make(number.magnitude) }
    guard let big = rt.bigObject(v), big.pointee.count <= Coefficients.mostLimbs else { return nil }
    return Magnitude(words: big.limbs, count: big.pointee.count)
  }

  func makeInt(_ digits: Magnitude, isNegative: Bool = false) -> Value {
    if digits.count == 0 { return .int(0) }
    if digits.count == 1, let small = Int(exactly: digits.words[0]) { return .int(isNegative ? -small : small) }
    let made = rt.allocateBig(digits.count)
    made.limbs.update(from: digits.words, count: digits.count)
    return rt.finish(made, isNegative: isNegative)
  }

  @inline(__always)
  func make(_ digits: Magnitude, _ exponent: Int, isNegative: Bool) -> Value {
    let made = rt.makeInstance(of: number)
    let slots = made.pointee.slots
    slots[self.sign] = .int(isNegative ? 1 : 0)
    slots[coefficient] = makeInt(digits)
    slots[self.exponent] = .int(exponent)
    slots[kind] = .str(rt.strings.empty)
    return .instance(made)
  }

  /// The number rounded to the precision, if it is normal or zero.
  @inline(__always)
  func finish(
    _ digits: Magnitude, _ exponent: Int, isNegative: Bool, _ environment: Environment, _ status: Int = 0
  ) -> Value? {
    var digits = digits
    var exponent = exponent
    var status = status
    if digits.isZero {
      guard environment.least - environment.precision + 1...environment.most ~= exponent else { return nil }
    } else {
      let count = self.digits.count(digits)
      let adjusted = exponent + count - 1
      guard adjusted >= environment.least, adjusted < environment.most else { return nil }
      if count > environment.precision {
        let surplus = count - environment.precision
        guard surplus <= Coefficients.mostTens else { return nil }
        let (kept, isInexact) = self.digits.rounded(
          digits, dropping: surplus, environment.rounding, isNegative: isNegative)
        digits = kept
        exponent += surplus
        status |= isInexact ? Signal.rounded | Signal.inexact : Signal.rounded
        if self.digits.count(digits) > environment.precision {
          digits = self.digits.ten(environment.precision - 1)
          exponent += 1
        }
      }
    }
    guard signal(status, environment) else { return nil }
    return make(digits, exponent, isNegative: isNegative)
  }
}
