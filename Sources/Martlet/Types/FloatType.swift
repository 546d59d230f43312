import BigInt

/// `float`.
enum FloatType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A floating-point number of double precision."))
    t.new("__new__(cls, x=0, /)", "The floating-point number a number or a text stands for.") { rt, a throws(Raised) in
      guard let x = a.optional(1) else { return .float(0) }
      return .float(try rt.toFloat(x))
    }
    NumberMethods.defineArithmetic(t)
    NumberMethods.defineComparison(t)
    NumberMethods.defineFormat(t)
    populateConversions(t)
    t.method("hex(self, /)", "The number in hexadecimal.") { rt, a throws(Raised) in rt.str(HexFloat.text(number(a))) }
    t.classMethod("fromhex(type, string, /)", "The number a hexadecimal text stands for.") { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[1]) else {
        throw rt.typeError("bad argument type for built-in operation")
      }
      let number: Double
      switch HexFloat.parse(Array(text.utf8)) {
      case .number(let value): number = value
      case .tooLarge: throw rt.overflowError("hexadecimal value too large to represent as a float")
      case .invalid: throw rt.valueError("invalid hexadecimal floating-point string")
      }
      if case .type(let type) = a[0], type != rt.types.float { return try rt.call(a[0], .float(number)) }
      return .float(number)
    }
    t.classMethod("__getformat__(type, typestr, /)", "How floats are stored.") { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[1]) else {
        throw rt.typeError("__getformat__() argument must be str, not \(rt.argumentName(a[1]))")
      }
      guard text.hasText("double") || text.hasText("float") else {
        throw rt.valueError("__getformat__() argument 1 must be 'double' or 'float'")
      }
      return rt.str("IEEE, little-endian")
    }
  }

  private static func number(_ a: Arguments) -> Double {
    guard case .float(let number) = a[0] else { preconditionFailure("the receiver of a method of float is one") }
    return number
  }

  private static func populateConversions(_ t: TypeBuilder) {
    t.method("__float__(self, /)", "The number itself.") { _, a throws(Raised) in a[0] }
    t.method("conjugate(self, /)", "The number itself.") { _, a throws(Raised) in a[0] }
    t.method("__int__(self, /)", "The integer part.") { rt, a throws(Raised) in
      try rt.intValue(of: number(a).rounded(.towardZero))
    }
    t.method("__trunc__(self, /)", "The integer part.") { rt, a throws(Raised) in
      try rt.intValue(of: number(a).rounded(.towardZero))
    }
    t.method("__floor__(self, /)", "The largest int that is not greater.") { rt, a throws(Raised) in
      try rt.intValue(of: number(a).rounded(.down))
    }
    t.method("__ceil__(self, /)", "The smallest int that is not less.") { rt, a throws(Raised) in
      try rt.intValue(of: number(a).rounded(.up))
    }
    t.method("__round__(self, ndigits=None, /)", "The number rounded, half to even.") { rt, a throws(Raised) in
      try rt.nativeRound(a[0], a.optional(1)) ?? rt.notImplemented
    }
    t.method("__repr__(self, /)", "The shortest text that reads back as the number.") { rt, a throws(Raised) in
      rt.str(rt.floatRepr(number(a)))
    }
    t.method("__getnewargs__(self, /)", "What makes the number again.") { rt, a throws(Raised) in
      .tuple(rt.makeTuple([a[0]]))
    }
    t.method("is_integer(self, /)", "Whether the number is whole.") { _, a throws(Raised) in
      let number = number(a)
      return .bool(number.isFinite && number == number.rounded(.towardZero))
    }
    t.method("as_integer_ratio(self, /)", "A pair of ints whose ratio is the number.") { rt, a throws(Raised) in
      try ratio(rt, number(a))
    }
    t.getter("real", "The real part: the number itself.") { rt, v throws(Raised) in rt.unwrap(v) }
    t.getter("imag", "The imaginary part: zero.") { _, _ throws(Raised) in .float(0) }
  }

  private static func ratio(_ rt: Runtime, _ number: Double) throws(Raised) -> Value {
    if number.isNaN { throw rt.valueError("cannot convert NaN to integer ratio") }
    if number.isInfinite { throw rt.overflowError("cannot convert Infinity to integer ratio") }
    if number == number.rounded(.towardZero) { return .tuple(rt.makeTuple([try rt.intValue(of: number), .int(1)])) }
    let magnitude = number.magnitude
    var significand = BigInt(magnitude.significandBitPattern | (magnitude.isNormal ? 1 << 52 : 0))
    var exponent = magnitude.isNormal ? 52 - Int(magnitude.exponent) : 1074
    let zeros = significand.trailingZeroBitCount
    significand >>= zeros
    exponent -= zeros
    let numerator = number < 0 ? -significand : significand
    return .tuple(rt.makeTuple([rt.makeInt(numerator), rt.makeInt(BigInt(1) << exponent)]))
  }
}

/// Floats in hexadecimal, as `float.hex` writes and `float.fromhex` reads them.
enum HexFloat {
  enum Result {
    case number(Double)
    case tooLarge, invalid
  }

  static func text(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    let sign = number.sign == .minus ? "-" : ""
    if number.isInfinite { return sign + "inf" }
    if number == 0 { return sign + "0x0.0p+0" }
    let digits = String(number.significandBitPattern, radix: 16)
    let fraction = String(repeating: "0", count: 13 - digits.count) + digits
    let exponent = number.isNormal ? Int(number.exponent) : -1022
    return "\(sign)0x\(number.isNormal ? 1 : 0).\(fraction)p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
  }

  static func parse(_ bytes: [UInt8]) -> Result {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
    var rest = bytes[...]
    while let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    switch String(decoding: rest.map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }, as: UTF8.self) {
    case "inf", "infinity": return .number(isNegative ? -.infinity : .infinity)
    case "nan": return .number(.nan)
    default: break
    }
    if rest.count > 1, rest.first == UInt8(ascii: "0"), rest[rest.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
      rest = rest.dropFirst(2)
    }
    var digits: [UInt8] = []
    var fractionDigits = 0
    var isFraction = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if let digit = value(byte) {
        digits.append(digit)
        if isFraction { fractionDigits += 1 }
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    if digits.isEmpty { return .invalid }
    var exponent = 0
    if let letter = rest.first {
      guard letter | 0x20 == UInt8(ascii: "p"), let written = exponentValue(rest.dropFirst()) else { return .invalid }
      exponent = written
    }
    exponent -= 4 * fractionDigits
    guard let magnitude = FloatMath.double(join(digits), exponent: exponent) else { return .tooLarge }
    return .number(isNegative ? -magnitude : magnitude)
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 97...102: byte - 87
    case 65...70: byte - 55
    default: nil
    }
  }

  private static func exponentValue(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    if rest.isEmpty { return nil }
    var number = 0
    for byte in rest {
      guard byte >= 48, byte <= 57 else { return nil }
      number = min(number * 10 + Int(byte - 48), 1 << 40)
    }
    return isNegative ? -number : number
  }

  private static func join(_ digits: [UInt8]) -> BigUInt {
    var words: [UInt] = []
    for (index, digit) in digits.reversed().enumerated() {
      if index & 15 == 0 { words.append(0) }
      words[index >> 4] |= UInt(digit) << UInt((index & 15) * 4)
    }
    return BigUInt(words: words)
  }
}
