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
    case .int:
      return isPlain ? try repr(v) : try formatInteger(v, spec, typeName ?? "int")
    case .bool:
      return isPlain ? try repr(v) : try formatInteger(v, spec, typeName ?? "bool")
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
      specText, self, typeName: typeName, defaultType: UInt8(ascii: "s"), defaultAlign: UInt8(ascii: "<"))
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
    let saved = top
    saved[0] = .str(shown)
    top = saved + 1
    defer { top = saved }
    return try spec.pad(shown.utf8, length: shown.pointee.length, self)
  }

  // MARK: Ints

  private func formatInteger(_ v: Value, _ specText: StringRef, _ typeName: String) throws(Raised) -> StringRef {
    let spec = try FormatSpec(
      specText, self, typeName: typeName, defaultType: UInt8(ascii: "d"), defaultAlign: UInt8(ascii: ">"))
    let base: Int
    switch spec.type {
    case 0x64, 0x6E: base = 10
    case 0x62: base = 2
    case 0x6F: base = 8
    case 0x78, 0x58: base = 16
    case 0x63: base = 0
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25:
      return try formatFloat(try double(v), spec)
    default: throw spec.unknownType(self, typeName)
    }
    if spec.precision >= 0 { throw valueError("Precision not allowed in integer format specifier") }
    if spec.coercesNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if base == 0 { return try formatCharacter(v, spec) }
    var digits = TextBuilder()
    try appendDigits(of: v, base: base, uppercase: spec.type == 0x58, to: &digits)
    var number = FormatSpec.Number()
    number.isNegative = digits.text[0] == UInt8(ascii: "-")
    number.digits = number.isNegative ? ByteText(rebasing: digits.text[1...]) : digits.text
    if spec.alternate, base != 10 { number.prefix = UInt8(spec.type) }
    return try spec.layOut(number, self)
  }

  private func formatCharacter(_ v: Value, _ spec: FormatSpec) throws(Raised) -> StringRef {
    if spec.sign != 0 { throw valueError("Sign not allowed with integer format specifier 'c'") }
    if spec.alternate { throw valueError("Alternate form (#) not allowed with integer format specifier 'c'") }
    guard let codePoint = Runtime.codePoint(of: v) else {
      if case .object = v { throw overflowError("Python int too large to convert to C long") }
      throw overflowError("%c arg not in range(0x110000)")
    }
    var text = TextBuilder()
    text.append(codePoint: codePoint)
    // A character is laid out like a number: it is what stands after the sign.
    var spec = spec
    if spec.align == UInt8(ascii: "=") { spec.align = UInt8(ascii: ">") }
    return try spec.pad(text.text, length: 1, self)
  }

  /// An int or bool as a code point, or nil if it is out of range.
  static func codePoint(of v: Value) -> UInt32? {
    switch v {
    case .int(let number): return number >= 0 && number < 0x110000 ? UInt32(number) : nil
    case .bool(let flag): return flag ? 1 : 0
    default: return nil
    }
  }

  /// Writes the digits of an int, a minus sign in front.
  func appendDigits(of v: Value, base: Int, uppercase: Bool = false, to out: inout TextBuilder) throws(Raised) {
    switch v {
    case .bool(let flag): out.append(flag ? 0x31 : 0x30)
    case .int(let number):
      if base == 10 { return out.append(number: number) }
      if number < 0 { out.append(UInt8(ascii: "-")) }
      let bits = base == 16 ? 4 : base == 8 ? 3 : 1
      let count = max(1, (64 - number.magnitude.leadingZeroBitCount + bits - 1) / bits)
      var index = count - 1
      while index >= 0 {
        let digit = UInt8(truncatingIfNeeded: number.magnitude >> UInt(index * bits) & UInt(base - 1))
        out.append(digit < 10 ? 48 + digit : (uppercase ? 55 : 87) + digit)
        index -= 1
      }
    default:
      let text = try intString(v, base: base)
      out.append(text: uppercase ? text.uppercased() : text)
    }
  }

  // MARK: Floats

  private func formatFloat(_ d: Double, _ specText: StringRef, _ typeName: String) throws(Raised) -> StringRef {
    let spec = try FormatSpec(
      specText, self, typeName: typeName, defaultType: 0, defaultAlign: UInt8(ascii: ">"))
    switch spec.type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E, 0x25: return try formatFloat(d, spec)
    default: throw spec.unknownType(self, typeName)
    }
  }

  private func formatFloat(_ d: Double, _ spec: FormatSpec) throws(Raised) -> StringRef {
    if spec.precision > Int(Int32.max) { throw valueError("precision too big") }
    if spec.precision > 1 << 16 { try reserve(spec.precision) }
    let precision = spec.precision < 0 ? 6 : spec.precision
    var style = FloatText.Style(
      type: UInt8(truncatingIfNeeded: spec.type), precision: precision, alternate: spec.alternate)
    var text = TextBuilder()
    switch spec.type {
    case 0 where spec.precision < 0:
      text.append(text: floatRepr(d))
      // `#` keeps a point even where an exponent follows at once.
      if spec.alternate, let mark = text.text.firstIndex(of: UInt8(ascii: "e")), !text.text.contains(0x2E) {
        let exponent = Array(text.text[mark...])
        text.advance(-exponent.count)
        text.append(UInt8(ascii: "."))
        exponent.withUnsafeBufferPointer { text.append($0) }
      }
    case 0, 0x6E:
      style.type = UInt8(ascii: "g")
      style.keepsPoint = spec.type == 0
      FloatText.append(d, style, to: &text)
    case 0x25:
      style.type = UInt8(ascii: "f")
      FloatText.append(d * 100, style, to: &text)
      text.append(UInt8(ascii: "%"))
    default: FloatText.append(d, style, to: &text)
    }
    var number = FormatSpec.Number()
    var start = 0
    if text.text[0] == UInt8(ascii: "-") {
      start = 1
      // `z`: what is rounded to zero has no sign.
      number.isNegative = !spec.coercesNegativeZero || Runtime.isNonzero(text.text)
    }
    var end = start
    while end < text.count, text.text[end] >= 48, text.text[end] <= 57 { end += 1 }
    number.digits = ByteText(rebasing: text.text[start..<end])
    number.rest = ByteText(rebasing: text.text[end...])
    return try spec.layOut(number, self)
  }

  /// Whether the text of a float has a digit other than zero before its exponent, or is `inf`.
  private static func isNonzero(_ text: ByteText) -> Bool {
    for byte in text {
      if byte >= 49, byte <= 57 { return true }
      if byte | 0x20 == UInt8(ascii: "e") { return false }
      if byte > 57 { return true }
    }
    return false
  }
}
