import BigInt

/// Formatting str, int and float by a format specifier.
extension Runtime {
  /// `format` of the built-in types that have a format of their own or none; nil for what must be asked.
  ///
  /// - Parameter typeName: the class of the value for messages, where it is a script's subclass.
  func formatNative(_ v: Value, _ spec: StringRef, typeName: String?) throws(Raised) -> StringRef? {
    if let number = complexValue(v) {
      return spec.pointee.byteCount == 0 ? try repr(v) : try formatComplex(number, spec)
    }
    if spec.pointee.byteCount == 0 {
      switch v {
      case .str(let string): return string
      case .int, .bool, .float, .none, .list, .tuple, .dict, .set, .function: return try repr(v)
      case .object(let object) where object.pointee.kind == .bigInt: return try repr(v)
      default: return nil
      }
    }
    var out = TextBuilder()
    guard try appendNative(v, spec, typeName: typeName, to: &out) else { return nil }
    return out.make(self)
  }

  /// Writes `format(v, spec)`.
  func append(formatOf v: Value, _ spec: StringRef, to out: inout TextBuilder) throws(Raised) {
    switch v {
    case .str, .int, .bool, .float:
      if spec.pointee.byteCount > 0 {
        _ = try appendNative(v, spec, typeName: nil, to: &out)
      } else {
        append(plain: v, to: &out)
      }
    default: out.append(try format(v, spec: spec))
    }
  }

  /// Writes what `str` makes of a str, int, bool or float.
  @inline(__always)
  func append(plain v: Value, to out: inout TextBuilder) {
    switch v {
    case .str(let string): out.append(string)
    case .int(let number): out.append(number: number)
    case .bool(let flag): out.append(flag ? "True" : "False")
    case .float(let number): out.append(text: floatRepr(number))
    default: preconditionFailure("a value without a plain text")
    }
  }

  /// Writes a value by a specifier that is not empty; false if its class must be asked.
  private func appendNative(
    _ v: Value, _ specText: StringRef, typeName: String?, to out: inout TextBuilder
  ) throws(Raised) -> Bool {
    switch v {
    case .str(let string):
      let spec = try FormatSpec(forText: specText, self, typeName: typeName ?? "str")
      try append(string, spec, to: &out)
    case .float(let number):
      let spec = try FormatSpec(forFloat: specText, self, typeName: typeName ?? "float")
      try append(number, spec, to: &out)
    case .int, .bool:
      let name = if case .bool = v { "bool" } else { "int" }
      let spec = try FormatSpec(forInteger: specText, self, typeName: typeName ?? name)
      try append(integer: v, spec, to: &out)
    case .object(let object) where object.pointee.kind == .bigInt:
      let spec = try FormatSpec(forInteger: specText, self, typeName: typeName ?? "int")
      try append(integer: v, spec, to: &out)
    case .none, .list, .tuple, .dict, .set, .function:
      throw typeError("unsupported format string passed to \(self.typeName(v)).__format__")
    default: return false
    }
    return true
  }

  // MARK: Str

  /// Writes text by a specifier made for it.
  func append(_ text: StringRef, _ spec: FormatSpec, to out: inout TextBuilder) throws(Raised) {
    var end = text.pointee.byteCount
    var length = text.pointee.length
    if spec.precision >= 0, spec.precision < length {
      length = spec.precision
      end = text.byteOffset(ofCodePoint: length)
    }
    let shown = ByteText(start: text.pointee.bytes, count: end)
    if spec.width <= length { return out.append(shown) }
    // Only what is wide asks for memory; a node whose text is not has not set `top`.
    if spec.width < 1 << 16 { return try spec.append(shown, length: length, to: &out, self) }
    let saved = top
    saved[0] = .str(text)
    top = saved + 1
    defer { top = saved }
    try spec.append(shown, length: length, to: &out, self)
  }

  // MARK: Ints

  /// Writes an int or bool by a specifier made for it.
  func append(integer v: Value, _ spec: FormatSpec, to out: inout TextBuilder) throws(Raised) {
    let base: Int
    switch spec.type {
    case 0x64, 0x6E: base = 10
    case 0x62: base = 2
    case 0x6F: base = 8
    case 0x78, 0x58: base = 16
    case 0x63: return try append(characterOf: v, spec, to: &out)
    default: return try append(try double(v), spec, to: &out)
    }
    if base == 10, spec.isOnlyWidth, case .int(let number) = v {
      let start = out.count
      out.append(number: number)
      return try spec.alignRight(from: start, in: &out, self)
    }
    var digits = TextBuilder()
    try appendDigits(of: v, base: base, uppercase: spec.type == 0x58, to: &digits)
    var number = FormatSpec.Number()
    number.isNegative = digits.text[0] == UInt8(ascii: "-")
    number.digits = number.isNegative ? ByteText(rebasing: digits.text[1...]) : digits.text
    if spec.alternate, base != 10 { number.prefix = UInt8(spec.type) }
    try spec.append(number, to: &out, self)
  }

  private func append(characterOf v: Value, _ spec: FormatSpec, to out: inout TextBuilder) throws(Raised) {
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
    try spec.append(text.text, length: 1, to: &out, self)
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

  /// Writes a float by a specifier made for a number.
  func append(_ d: Double, _ spec: FormatSpec, to out: inout TextBuilder) throws(Raised) {
    if spec.precision > Int(Int32.max) { throw valueError("precision too big") }
    if spec.precision > 1 << 16 { try reserve(spec.precision) }
    let precision = spec.precision < 0 ? 6 : spec.precision
    var style = FloatText.Style(
      type: UInt8(truncatingIfNeeded: spec.type), precision: precision, alternate: spec.alternate)
    if spec.type == 0x66, spec.isOnlyWidth, !spec.alternate {
      let start = out.count
      FloatText.append(d, style, to: &out)
      return try spec.alignRight(from: start, in: &out, self)
    }
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
    try spec.append(number, to: &out, self)
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
