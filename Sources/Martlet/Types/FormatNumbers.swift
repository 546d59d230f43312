import BigInt

/// Formatting str, int and float by a format specifier.
extension Runtime {
  /// `format` of the built-in types that have a format of their own or none; nil for what must be asked.
  ///
  /// - Parameter typeName: the class of the value for messages, where it is a script's subclass.
  func formatNative(_ v: Value, _ spec: StringRef, typeName: String?) throws(Raised) -> StringRef? {
    let isPlain = spec.pointee.byteCount == 0
    switch v {
    case .str(let string):
      return isPlain ? string : try formatText(string, spec, typeName ?? "str")
    case .int, .bool:
      return isPlain ? try repr(v) : try formatInteger(v, spec, typeName ?? self.typeName(v))
    case .float(let number):
      return isPlain ? try repr(v) : try formatFloat(number, spec, typeName ?? "float")
    case .object(let object) where object.pointee.kind == .bigInt:
      return isPlain ? try repr(v) : try formatInteger(v, spec, typeName ?? "int")
    case .none, .list, .tuple, .dict, .set, .function:
      if isPlain { return try repr(v) }
      throw typeError("unsupported format string passed to \(self.typeName(v)).__format__")
    default: return nil
    }
  }

  private func formatText(_ text: StringRef, _ specText: StringRef, _ typeName: String) throws(Raised) -> StringRef {
    let spec = try FormatSpec(
      specText, self, typeName: typeName, defaultType: UInt8(ascii: "s"), defaultAlign: "<")
    guard spec.type == 0x73 else { throw spec.unknownType(self, typeName) }
    if spec.sign != 0 {
      let what = spec.sign == 0x20 ? "Space" : "Sign"
      throw valueError("\(what) not allowed in string format specifier")
    }
    if spec.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in string format specifier")
    }
    if spec.alternate { throw valueError("Alternate form (#) not allowed in string format specifier") }
    if spec.align == UInt8(ascii: "=") { throw valueError("'=' alignment not allowed in string format specifier") }
    var shown = text
    if spec.precision >= 0, spec.precision < text.pointee.length {
      shown = substring(text, codePoints: 0..<spec.precision)
    }
    if spec.width <= shown.pointee.length { return shown }
    return try spec.pad(shown.utf8, length: shown.pointee.length, self).make(self)
  }

  private func formatInteger(_ v: Value, _ specText: StringRef, _ typeName: String) throws(Raised) -> StringRef {
    let spec = try FormatSpec(
      specText, self, typeName: typeName, defaultType: UInt8(ascii: "d"), defaultAlign: ">")
    var number = FormatSpec.Number()
    let base: Int
    switch spec.type {
    case 0x64, 0x6E: base = 10
    case 0x62: base = 2
    case 0x6F: base = 8
    case 0x78, 0x58: base = 16
    case 0x63: base = 0
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25:
      return try formatFloat(try double(v), spec, typeName)
    default: throw spec.unknownType(self, typeName)
    }
    if spec.precision >= 0 { throw valueError("Precision not allowed in integer format specifier") }
    if spec.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if base == 0 {
      if spec.sign != 0 { throw valueError("Sign not allowed with integer format specifier 'c'") }
      if spec.alternate { throw valueError("Alternate form (#) not allowed with integer format specifier 'c'") }
      guard let codePoint = Runtime.codePoint(of: v) else {
        if case .object = v { throw overflowError("Python int too large to convert to C long") }
        throw overflowError("%c arg not in range(0x110000)")
      }
      var bytes: [UInt8] = []
      UTF8Text.append(codePoint, to: &bytes)
      // A character is laid out like a number: it is what stands after the sign.
      var spec = spec
      if spec.align == UInt8(ascii: "=") { spec.align = UInt8(ascii: ">") }
      return try bytes.withUnsafeBufferPointer { buffer throws(Raised) in
        try spec.pad(buffer, length: 1, self)
      }.make(self)
    }
    let digits = try integerDigits(v, base: base, uppercase: spec.type == 0x58)
    number.isNegative = digits.first == UInt8(ascii: "-")
    number.digits = number.isNegative ? digits.dropFirst() : digits[...]
    if spec.alternate, base != 10 { number.prefix = [0x30, UInt8(spec.type)] }
    return try spec.layOut(number, self).make(self)
  }

  /// An int or bool as a code point, or nil if it is out of range.
  static func codePoint(of v: Value) -> UInt32? {
    switch v {
    case .int(let number): return number >= 0 && number < 0x110000 ? UInt32(number) : nil
    case .bool(let flag): return flag ? 1 : 0
    default: return nil
    }
  }

  /// The digits of an int, a minus sign in front.
  func integerDigits(_ v: Value, base: Int, uppercase: Bool = false) throws(Raised) -> [UInt8] {
    switch v {
    case .bool(let flag): return [flag ? 0x31 : 0x30]
    case .int(let number): return Array(String(number, radix: base, uppercase: uppercase).utf8)
    default:
      if base == 10 { return Array(try intString(v, base: 10).utf8) }
      guard let number = bigInt(v) else { throw typeError("an integer is required") }
      return Array(String(number, radix: base, uppercase: uppercase).utf8)
    }
  }

  private func formatFloat(_ d: Double, _ specText: StringRef, _ typeName: String) throws(Raised) -> StringRef {
    let spec = try FormatSpec(specText, self, typeName: typeName, defaultType: 0, defaultAlign: ">")
    switch spec.type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E, 0x25: return try formatFloat(d, spec, typeName)
    default: throw spec.unknownType(self, typeName)
    }
  }

  private func formatFloat(_ d: Double, _ spec: FormatSpec, _ typeName: String) throws(Raised) -> StringRef {
    if spec.precision > Int(Int32.max) { throw valueError("precision too big") }
    if spec.precision > 1 << 16 { try reserve(spec.precision) }
    var style = FloatText.Style(type: UInt8(truncatingIfNeeded: spec.type), precision: spec.precision)
    style.alternate = spec.alternate
    var value = d
    var isPercent = false
    switch spec.type {
    case 0:
      style.keepsPoint = true
      style.type = spec.precision < 0 ? UInt8(ascii: "r") : UInt8(ascii: "g")
    case 0x6E: style.type = UInt8(ascii: "g")
    case 0x25:
      style.type = UInt8(ascii: "f")
      value *= 100
      isPercent = true
    default: break
    }
    if style.precision < 0, style.type != UInt8(ascii: "r") { style.precision = 6 }
    var text = FloatText.digits(value, style)
    if isPercent { text.append(UInt8(ascii: "%")) }
    var number = FormatSpec.Number()
    var body = text[...]
    if body.first == UInt8(ascii: "-") {
      body = body.dropFirst()
      // `z`: what is rounded to zero has no sign.
      number.isNegative = !spec.coercesNegativeZero || FloatText.hasNonzeroDigit(body)
    }
    let end = body.firstIndex { $0 < 48 || $0 > 57 } ?? body.endIndex
    number.digits = body[..<end]
    number.rest = body[end...]
    return try spec.layOut(number, self).make(self)
  }
}
