/// Functions of numbers and characters.
extension BuiltinFunctions {
  static func installNumbers(_ define: Definer) {
    define(
      "abs(x, /)", "The absolute value.",
      quick: QuickBody(1...1) { _, number, _, _ in
        switch number {
        case .int(let number) where number > .min: .int(abs(number))
        case .float(let number): .float(number.magnitude)
        default: nil
        }
      }
    ) { rt, a throws(Raised) in try rt.absolute(a[0]) }
    define("round(number, ndigits=None)", "The number rounded, halves to even.") { rt, a throws(Raised) in
      try rt.round(a[0], a.unlessNone(1))
    }
    define("divmod(x, y, /)", "Quotient and remainder.") { rt, a throws(Raised) in try rt.divmod(a[0], a[1]) }
    define("pow(base, exp, mod=None)", "A power, modulo a number if given.") { rt, a throws(Raised) in
      try rt.power(a[0], a[1], a.unlessNone(2))
    }
    define("bin(number, /)", "Binary digits.") { rt, a throws(Raised) in try prefixed(rt, a[0], 2, "0b") }
    define("oct(number, /)", "Octal digits.") { rt, a throws(Raised) in try prefixed(rt, a[0], 8, "0o") }
    define("hex(number, /)", "Hexadecimal digits.") { rt, a throws(Raised) in try prefixed(rt, a[0], 16, "0x") }
    define(
      "chr(i, /)", "The character of a code point.",
      quick: QuickBody(1...1) { rt, code, _, _ in
        guard case .int(let code) = code, code >= 0, code < 0x110000 else { return nil }
        return .str(rt.makeString(codePoint: UInt32(truncatingIfNeeded: code)))
      }
    ) { rt, a throws(Raised) in
      guard case .int(let code) = try rt.indexValue(a[0]), let code = Int32(exactly: code) else {
        throw rt.overflowError("Python int too large to convert to C int")
      }
      guard 0..<0x110000 ~= code else { throw rt.valueError("chr() arg not in range(0x110000)") }
      return .str(rt.makeString(codePoint: UInt32(code)))
    }
    define(
      "ord(c, /)", "The code point of a character.",
      quick: QuickBody(1...1) { _, character, _, _ in
        guard case .str(let text) = character, text.pointee.length == 1 else { return nil }
        return .int(Int(text.codePoint(atByte: 0)))
      }
    ) { rt, a throws(Raised) in
      let count: Int
      switch rt.unwrap(a[0]) {
      case .str(let text):
        if text.pointee.length == 1 { return .int(Int(text.codePoint(atByte: 0))) }
        count = text.pointee.length
      case let value:
        guard let bytes = rt.bytesObject(value) else {
          throw rt.typeError("ord() expected string of length 1, but \(rt.typeName(a[0])) found")
        }
        if bytes.pointee.count == 1 { return .int(Int(bytes.pointee.bytes[0])) }
        count = bytes.pointee.count
      }
      throw rt.typeError("ord() expected a character, but string of length \(count) found")
    }
  }

  private static func prefixed(_ rt: Runtime, _ v: Value, _ base: Int, _ prefix: String) throws(Raised) -> Value {
    let number = try rt.indexValue(v)
    if case .int(let small) = number { return .str(prefixed(rt, small, base, prefix)) }
    let digits = try rt.intString(number, base: base)
    if digits.hasPrefix("-") { return rt.str("-" + prefix + digits.dropFirst()) }
    return rt.str(prefix + digits)
  }

  /// The same for an int of 64 bits and a base that is a power of two.
  private static func prefixed(_ rt: Runtime, _ number: Int, _ base: Int, _ prefix: String) -> StringRef {
    let shift = base.trailingZeroBitCount
    let bits = UInt.bitWidth - number.magnitude.leadingZeroBitCount
    let digits = max(1, (bits + shift - 1) / shift)
    let length = digits + (number < 0 ? 3 : 2)
    let result = rt.allocateString(byteCount: length, length: length)
    let bytes = result.pointee.bytes
    var rest = number.magnitude
    for index in 0..<digits {
      bytes[length - 1 - index] = TextBuilder.hexDigit(UInt8(truncatingIfNeeded: rest & UInt(base - 1)))
      rest >>= UInt(shift)
    }
    bytes[0] = UInt8(ascii: "-")
    bytes[length - digits - 2] = UInt8(ascii: "0")
    bytes[length - digits - 1] = prefix.utf8[prefix.utf8.index(before: prefix.utf8.endIndex)]
    return result
  }
}
