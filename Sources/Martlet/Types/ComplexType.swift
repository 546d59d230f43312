import MartletSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A complex number: two floats.
struct ComplexObject: HeapLayout {
  var header: ObjectHeader
  var value: ComplexNumber

  static func trace(_ object: UnsafeMutablePointer<ComplexObject>, _ marker: Marker) {}
}

/// Complex arithmetic without script values.
struct ComplexNumber: Equatable {
  var real: Double
  var imaginary: Double

  static func + (a: Self, b: Self) -> Self { Self(real: a.real + b.real, imaginary: a.imaginary + b.imaginary) }
  static func - (a: Self, b: Self) -> Self { Self(real: a.real - b.real, imaginary: a.imaginary - b.imaginary) }

  static func * (a: Self, b: Self) -> Self {
    Self(
      real: a.real * b.real - a.imaginary * b.imaginary, imaginary: a.real * b.imaginary + a.imaginary * b.real)
  }

  /// nil for division by zero. Scaled by the larger part of the divisor, against overflow.
  static func divide(_ a: Self, _ b: Self) -> Self? {
    if b.real.magnitude >= b.imaginary.magnitude {
      if b.real.magnitude == 0 { return nil }
      let ratio = b.imaginary / b.real
      let denominator = b.real + b.imaginary * ratio
      return Self(
        real: (a.real + a.imaginary * ratio) / denominator, imaginary: (a.imaginary - a.real * ratio) / denominator)
    }
    if b.imaginary.magnitude >= b.real.magnitude {
      let ratio = b.real / b.imaginary
      let denominator = b.real * ratio + b.imaginary
      return Self(
        real: (a.real * ratio + a.imaginary) / denominator, imaginary: (a.imaginary * ratio - a.real) / denominator)
    }
    return Self(real: .nan, imaginary: .nan)
  }

  /// nil for zero to a negative or complex power.
  static func power(_ a: Self, _ b: Self) -> Self? {
    if b.real == 0, b.imaginary == 0 { return Self(real: 1, imaginary: 0) }
    if a.real == 0, a.imaginary == 0 {
      return b.imaginary != 0 || b.real < 0 ? nil : Self(real: 0, imaginary: 0)
    }
    if b.imaginary == 0, b.real == b.real.rounded(.down), b.real.magnitude <= 100 {
      let count = Int(b.real)
      if count > 0 { return power(a, count) }
      return divide(Self(real: 1, imaginary: 0), power(a, -count))
    }
    let length = hypot(a.real, a.imaginary)
    let angle = atan2(a.imaginary, a.real)
    var size = pow(length, b.real)
    var phase = angle * b.real
    if b.imaginary != 0 {
      size /= exp(angle * b.imaginary)
      phase += b.imaginary * log(length)
    }
    return Self(real: size * cos(phase), imaginary: size * sin(phase))
  }

  private static func power(_ a: Self, _ count: Int) -> Self {
    var result = Self(real: 1, imaginary: 0)
    var factor = a
    var mask = 1
    while mask > 0, count >= mask {
      if count & mask != 0 { result = result * factor }
      mask <<= 1
      factor = factor * factor
    }
    return result
  }
}

extension Runtime {
  func makeComplex(_ value: ComplexNumber) -> Value {
    let object = heap.allocate(ComplexObject.self, kind: .complex, type: types.complex)
    object.pointee.value = value
    return .object(object.asObject)
  }

  @inline(__always)
  func isComplex(_ v: Value) -> Bool {
    if case .object(let object) = v { return object.pointee.kind == .complex }
    return false
  }

  /// The value of a complex number, or nil for any other value.
  @inline(__always)
  func complexValue(_ v: Value) -> ComplexNumber? { v.object(.complex, as: ComplexObject.self)?.pointee.value }

  /// A built-in number as a complex one; nil for what is no number.
  private func promoted(_ v: Value) throws(Raised) -> ComplexNumber? {
    if let value = complexValue(v) { return value }
    guard isNumber(v) else { return nil }
    return ComplexNumber(real: try double(v), imaginary: 0)
  }

  /// `a op b` where an operand is complex; nil for NotImplemented.
  func complexBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    if let x = complexValue(a), let y = complexValue(b) {
      switch op {
      case .add: return makeComplex(x + y)
      case .subtract: return makeComplex(x - y)
      case .multiply: return makeComplex(x * y)
      default: break
      }
    }
    guard let x = try promoted(a), let y = try promoted(b) else { return nil }
    switch op {
    case .add: return makeComplex(x + y)
    case .subtract: return makeComplex(x - y)
    case .multiply: return makeComplex(x * y)
    case .divide:
      guard let quotient = ComplexNumber.divide(x, y) else { throw zeroDivisionError("complex division by zero") }
      return makeComplex(quotient)
    case .power:
      guard let result = ComplexNumber.power(x, y) else {
        throw zeroDivisionError("0.0 to a negative or complex power")
      }
      if result.real.isInfinite || result.imaginary.isInfinite, x.real.isFinite, x.imaginary.isFinite, y.real.isFinite,
        y.imaginary.isFinite
      {
        throw overflowError("complex exponentiation")
      }
      return makeComplex(result)
    default: return nil
    }
  }

  /// `==` and `!=` where an operand is complex.
  func complexEquals(_ a: Value, _ b: Value) -> Bool? {
    let x = complexValue(a)
    let y = complexValue(b)
    if let x, let y { return x == y }
    guard let number = x ?? y else { return nil }
    let other = x == nil ? a : b
    guard isNumber(other) else { return nil }
    return number.imaginary == 0 && compareScalars(.equal, other, .float(number.real)) == true
  }

  func complexHash(_ value: ComplexNumber) -> Int {
    let result = IntHash.of(value.real) &+ 1_000_003 &* IntHash.of(value.imaginary)
    return result == -1 ? -2 : result
  }

  func complexRepr(_ value: ComplexNumber) -> String {
    if value.real == 0, value.real.sign == .plus { return partText(value.imaginary) + "j" }
    let sign = value.imaginary.sign == .minus && !value.imaginary.isNaN ? "" : "+"
    return "(\(partText(value.real))\(sign)\(partText(value.imaginary))j)"
  }

  /// A part has no `.0`.
  private func partText(_ number: Double) -> String {
    let text = floatRepr(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `complex.__format__`.
  func formatComplex(_ value: ComplexNumber, _ specText: StringRef) throws(Raised) -> StringRef {
    var spec = try FormatSpec(
      specText, self, typeName: "complex", defaultType: 0, defaultAlign: UInt8(ascii: ">"))
    if spec.fill == 0x30, spec.align == UInt8(ascii: "=") {
      throw valueError("Zero padding is not allowed in complex format specifier")
    }
    if spec.align == UInt8(ascii: "=") {
      throw valueError("'=' alignment flag is not allowed in complex format specifier")
    }
    switch spec.type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E: break
    default: throw spec.unknownType(self, "complex")
    }
    let outer = spec
    spec.width = -1
    let isPlain = spec.type == 0
    let skipsReal = isPlain && value.real == 0 && value.real.sign == .plus
    var text = TextBuilder()
    if isPlain, !skipsReal { text.append("(") }
    if !skipsReal { text.append(try formatPart(value.real, spec)) }
    if !skipsReal { spec.sign = UInt8(ascii: "+") }
    text.append(try formatPart(value.imaginary, spec))
    text.append("j")
    if isPlain, !skipsReal { text.append(")") }
    var out = TextBuilder()
    try outer.append(text.text, length: text.count, to: &out, self)
    return out.make(self)
  }

  private func formatPart(_ number: Double, _ spec: FormatSpec) throws(Raised) -> StringRef {
    var spec = spec
    if spec.type == 0 {
      if spec.precision < 0 {
        // The shortest text, as in the repr.
        let text = partText(number)
        let sign = spec.sign == UInt8(ascii: "+") && !text.hasPrefix("-") ? "+" : ""
        return makeString(sign + text)
      }
      spec.type = 0x67
    }
    var out = TextBuilder()
    try append(number, spec, to: &out)
    return out.make(self)
  }
}

/// `complex`.
enum ComplexType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A complex number: a real and an imaginary part."))
    t.new("__new__(cls, real=0, imag=0)", "A complex number of two parts, or of a text.") { rt, a throws(Raised) in
      rt.makeComplex(try make(rt, a.optional(1), a.optional(2)))
    }
    populateArithmetic(t)
    t.method("__eq__(self, value, /)", "Whether the numbers are equal.") { rt, a in
      rt.complexEquals(a[0], rt.unwrap(a[1])).map { .bool($0) } ?? rt.notImplemented
    }
    t.method("__ne__(self, value, /)", "Whether the numbers differ.") { rt, a in
      rt.complexEquals(a[0], rt.unwrap(a[1])).map { .bool(!$0) } ?? rt.notImplemented
    }
    t.method("__hash__(self, /)", "The hash, equal for equal numbers of any type.") { rt, a throws(Raised) in
      .int(try rt.hash(a[0]))
    }
    t.method("__repr__(self, /)", "The number as text.") { rt, a in rt.str(rt.complexRepr(number(rt, a[0]))) }
    t.method("__format__(self, format_spec, /)", "The number formatted by a specification.") { rt, a throws(Raised) in
      guard case .str(let spec) = rt.unwrap(a[1]) else {
        throw rt.typeError("__format__() argument must be str, not \(rt.argumentName(a[1]))")
      }
      return .str(try rt.format(a[0], spec: spec))
    }
    t.method("__complex__(self, /)", "The number itself.") { _, a in a[0] }
    t.method("conjugate(self, /)", "The number with the opposite imaginary part.") { rt, a in
      let value = number(rt, a[0])
      return rt.makeComplex(ComplexNumber(real: value.real, imaginary: -value.imaginary))
    }
    t.method("__getnewargs__(self, /)", "What makes the number again.") { rt, a in
      let value = number(rt, a[0])
      return rt.makeTuple(.float(value.real), .float(value.imaginary))
    }
    t.member("real", "The real part.") { rt, v in .float(number(rt, v).real) }
    t.member("imag", "The imaginary part.") { rt, v in .float(number(rt, v).imaginary) }
  }

  private static func number(_ rt: Runtime, _ v: Value) -> ComplexNumber {
    rt.complexValue(rt.unwrap(v)) ?? ComplexNumber(real: 0, imaginary: 0)
  }

  private static func populateArithmetic(_ t: TypeBuilder) {
    let signatures: [(BinaryOperator, StaticString, StaticString)] = [
      (.add, "__add__(self, value, /)", "__radd__(self, value, /)"),
      (.subtract, "__sub__(self, value, /)", "__rsub__(self, value, /)"),
      (.multiply, "__mul__(self, value, /)", "__rmul__(self, value, /)"),
      (.divide, "__truediv__(self, value, /)", "__rtruediv__(self, value, /)"),
    ]
    for (op, direct, reflected) in signatures {
      t.method(direct, "The operator with self on the left.") { rt, a throws(Raised) in
        try rt.complexBinary(op, a[0], rt.unwrap(a[1])) ?? rt.notImplemented
      }
      t.method(reflected, "The operator with self on the right.") { rt, a throws(Raised) in
        try rt.complexBinary(op, rt.unwrap(a[1]), a[0]) ?? rt.notImplemented
      }
    }
    t.method("__pow__(self, value, mod=None, /)", "self raised to a power.") { rt, a throws(Raised) in
      if a.unlessNone(2) != nil { throw rt.valueError("complex modulo") }
      return try rt.complexBinary(.power, a[0], rt.unwrap(a[1])) ?? rt.notImplemented
    }
    t.method("__rpow__(self, value, mod=None, /)", "A value raised to the power self.") { rt, a throws(Raised) in
      if a.unlessNone(2) != nil { throw rt.valueError("complex modulo") }
      return try rt.complexBinary(.power, rt.unwrap(a[1]), a[0]) ?? rt.notImplemented
    }
    t.method("__neg__(self, /)", "-self") { rt, a throws(Raised) in try rt.unary(.minus, a[0]) }
    t.method("__pos__(self, /)", "+self") { _, a in a[0] }
    t.method("__abs__(self, /)", "The magnitude.") { rt, a throws(Raised) in try rt.absolute(a[0]) }
    t.method("__bool__(self, /)", "Whether the number is not zero.") { rt, a throws(Raised) in
      .bool(try rt.isTrue(a[0]))
    }
  }

  // MARK: Making

  private static func make(_ rt: Runtime, _ real: Value?, _ imaginary: Value?) throws(Raised) -> ComplexNumber {
    if let real, case .str(let text) = rt.unwrap(real) {
      if imaginary != nil { throw rt.typeError("complex() can't take second arg if first is a string") }
      guard let value = ComplexText.parse(rt.asciiOfNumber(text)) else {
        throw rt.valueError("complex() arg is a malformed string")
      }
      return value
    }
    if let imaginary, case .str = rt.unwrap(imaginary) {
      throw rt.typeError("complex() second arg can't be a string")
    }
    var result =
      try real.map { v throws(Raised) in try part(rt, v, isFirst: true) }
      ?? ComplexNumber(real: 0, imaginary: 0)
    if let imaginary {
      let second = try part(rt, imaginary, isFirst: false)
      // Zeros keep their sign where a part is real.
      let isComplex = real.map { rt.isComplex(rt.unwrap($0)) } ?? false
      if rt.isComplex(rt.unwrap(imaginary)) { result.real -= second.imaginary }
      result.imaginary = isComplex ? result.imaginary + second.real : second.real
    }
    return result
  }

  private static func part(_ rt: Runtime, _ v: Value, isFirst: Bool) throws(Raised) -> ComplexNumber {
    if let value = rt.complexValue(v) { return value }
    if isFirst, case .instance = v, let made = try rt.callSpecial(.complex, on: v) {
      guard let value = rt.complexValue(rt.unwrap(made)) else {
        throw rt.typeError("__complex__ returned non-complex (type \(rt.typeName(made)))")
      }
      return value
    }
    if let value = rt.complexValue(rt.unwrap(v)) { return value }
    guard let real = try rt.realNumber(v) else {
      throw rt.typeError(
        isFirst
          ? "complex() first argument must be a string or a number, not '\(rt.typeName(v))'"
          : "complex() second argument must be a number, not '\(rt.typeName(v))'")
    }
    return ComplexNumber(real: real, imaginary: 0)
  }
}

/// Complex numbers from text: `1+2j`, `(3j)`, `-inf-nanj`.
enum ComplexText {
  static func parse(_ bytes: [UInt8]) -> ComplexNumber? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
    func trim(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      var text = text
      while let first = text.first, isBlank(first) { text = text.dropFirst() }
      while let last = text.last, isBlank(last) { text = text.dropLast() }
      return text
    }
    var text = trim(bytes[...])
    if text.first == UInt8(ascii: "(") {
      guard text.last == UInt8(ascii: ")") else { return nil }
      text = trim(text.dropFirst().dropLast())
    }
    guard let last = text.last else { return nil }
    guard last | 0x20 == UInt8(ascii: "j") else {
      return number(text).map { ComplexNumber(real: $0, imaginary: 0) }
    }
    text = text.dropLast()
    // The sign that divides the parts follows neither an exponent's letter nor nothing.
    var split: Int?
    for index in text.indices.reversed() where index > text.startIndex {
      let byte = text[index]
      guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { continue }
      if text[index - 1] | 0x20 == UInt8(ascii: "e"), index - 2 >= text.startIndex,
        text[index - 2] < 0x3A
      {
        continue
      }
      split = index
      break
    }
    guard let split else {
      return imaginary(text).map { ComplexNumber(real: 0, imaginary: $0) }
    }
    guard let real = number(text[..<split]), let imaginary = imaginary(text[split...]) else { return nil }
    return ComplexNumber(real: real, imaginary: imaginary)
  }

  private static func imaginary(_ text: ArraySlice<UInt8>) -> Double? {
    if text.isEmpty { return 1 }
    if text.count == 1, text.first == UInt8(ascii: "+") { return 1 }
    if text.count == 1, text.first == UInt8(ascii: "-") { return -1 }
    return number(text)
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Double? {
    guard let first = text.first, let last = text.last, first > 0x20, last > 0x20 else { return nil }
    return FloatScanner.scan(Array(text))
  }
}
