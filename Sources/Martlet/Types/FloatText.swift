#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A float in decimal, as the conversions `e`, `f`, `g` and `r` (the repr) of C and Python write it. The C library
/// rounds its exact decimal expansion half to even.
enum FloatText {
  struct Style {
    /// `e`, `E`, `f`, `F`, `g`, `G` or `r`.
    var type: UInt8
    var precision: Int
    /// `#`: keep the point, and with `g` trailing zeros.
    var alternate = false
    /// `g` and `r`: a float that looks like an int gets `.0`.
    var keepsPoint = false
  }

  /// No double has more significant digits, or more digits behind the point.
  private static let longest = 1100

  static func hasNonzeroDigit(_ text: ArraySlice<UInt8>) -> Bool {
    for byte in text {
      if byte >= 49, byte <= 57 { return true }
      if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") { return false }
      // Letters of `inf` and `nan`.
      if byte > 57 { return true }
    }
    return false
  }

  static func digits(_ value: Double, _ style: Style) -> [UInt8] {
    let isUppercase = style.type >= 65 && style.type <= 90
    if value.isNaN { return Array((isUppercase ? "NAN" : "nan").utf8) }
    if value.isInfinite {
      let text = isUppercase ? "INF" : "inf"
      return Array((value < 0 ? "-" + text : text).utf8)
    }
    switch style.type | 0x20 {
    case UInt8(ascii: "f"): return fixed(value, style)
    case UInt8(ascii: "e"):
      let (negative, digits, exponent) = scientific(value, digitCount: style.precision + 1)
      return exponential(negative, digits, exponent, isUppercase, alternate: style.alternate)
    case UInt8(ascii: "r"): return shortest(value, style)
    default: return general(value, style, isUppercase)
    }
  }

  private static func fixed(_ value: Double, _ style: Style) -> [UInt8] {
    let precision = min(style.precision, longest)
    var text = print("%.*f", precision, value, capacity: 330 + precision)
    if style.precision > precision { text += Array(repeating: 0x30, count: style.precision - precision) }
    if style.precision == 0, style.alternate { text.append(UInt8(ascii: ".")) }
    return text
  }

  private static func general(_ value: Double, _ style: Style, _ isUppercase: Bool) -> [UInt8] {
    let precision = max(style.precision, 1)
    var (negative, digits, exponent) = scientific(value, digitCount: precision)
    // Python counts the `.0` as one of the digits.
    let limit = style.keepsPoint ? precision - 1 : precision
    if !style.alternate {
      while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    }
    if exponent < -4 || exponent >= limit {
      return exponential(negative, digits, exponent, isUppercase, alternate: style.alternate)
    }
    return positional(negative, digits, exponent, style)
  }

  private static func shortest(_ value: Double, _ style: Style) -> [UInt8] {
    // `description` gives the shortest digits that read back the same; only its layout differs.
    let text = Array(value.magnitude.description.utf8)
    let mark = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
    let written = mark < text.count ? Int(String(decoding: text[(mark + 1)...], as: UTF8.self)) ?? 0 : 0
    let point = text[..<mark].firstIndex(of: UInt8(ascii: ".")) ?? mark
    var digits = text[..<mark].filter { $0 != UInt8(ascii: ".") }
    var exponent = point - 1 + written
    let leading = digits.prefix { $0 == 0x30 }.count
    if leading == digits.count {
      digits = [0x30]
      exponent = 0
    } else {
      digits.removeFirst(leading)
      exponent -= leading
      while digits.last == 0x30 { digits.removeLast() }
    }
    let negative = value.sign == .minus
    if exponent < -4 || exponent >= 16 {
      return exponential(negative, digits, exponent, false, alternate: style.alternate)
    }
    return positional(negative, digits, exponent, style)
  }

  /// Digits with the point where the exponent says.
  private static func positional(_ negative: Bool, _ digits: [UInt8], _ exponent: Int, _ style: Style) -> [UInt8] {
    var text: [UInt8] = negative ? [UInt8(ascii: "-")] : []
    if exponent < 0 {
      text += [0x30, UInt8(ascii: ".")]
      text += Array(repeating: 0x30, count: -exponent - 1)
      return text + digits
    }
    let whole = exponent + 1
    text += digits.prefix(whole)
    if digits.count < whole { text += Array(repeating: 0x30, count: whole - digits.count) }
    if digits.count > whole {
      text.append(UInt8(ascii: "."))
      text += digits[whole...]
    } else if style.keepsPoint {
      text += [UInt8(ascii: "."), 0x30]
    } else if style.alternate {
      text.append(UInt8(ascii: "."))
    }
    return text
  }

  private static func exponential(
    _ negative: Bool, _ digits: [UInt8], _ exponent: Int, _ isUppercase: Bool, alternate: Bool
  ) -> [UInt8] {
    var text: [UInt8] = negative ? [UInt8(ascii: "-")] : []
    text.append(digits[0])
    if digits.count > 1 || alternate { text.append(UInt8(ascii: ".")) }
    text += digits.dropFirst()
    text.append(UInt8(ascii: isUppercase ? "E" : "e"))
    text.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    let number = Array(String(exponent.magnitude).utf8)
    if number.count < 2 { text.append(0x30) }
    return text + number
  }

  /// The value rounded to a number of significant digits, and the power of ten of the first.
  private static func scientific(_ value: Double, digitCount: Int) -> (Bool, [UInt8], Int) {
    let count = min(digitCount, longest)
    let text = print("%.*e", count - 1, value.magnitude, capacity: count + 16)
    let mark = text.lastIndex(of: UInt8(ascii: "e")) ?? text.count
    var digits = text[..<mark].filter { $0 != UInt8(ascii: ".") }
    if digitCount > count { digits += Array(repeating: 0x30, count: digitCount - count) }
    let exponent = Int(String(decoding: text[min(mark + 1, text.count)...], as: UTF8.self)) ?? 0
    return (value.sign == .minus, digits, exponent)
  }

  private static func print(_ format: StaticString, _ precision: Int, _ value: Double, capacity: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer).assumingMemoryBound(to: CChar.self)
      let pattern = UnsafeRawPointer(format.utf8Start).assumingMemoryBound(to: CChar.self)
      let written = withVaList([Int32(truncatingIfNeeded: precision), value]) {
        vsnprintf(raw.baseAddress, capacity, pattern, $0)
      }
      count = max(0, min(Int(written), capacity - 1))
    }
  }
}
