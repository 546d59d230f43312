#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A float in decimal, as the conversions `e`, `f` and `g` write it, rounded half to even from its exact value: with
/// 128-bit integers where they suffice, else by the C library, which is exact too.
enum FloatText {
  struct Style {
    /// `e`, `E`, `f`, `F`, `g` or `G`.
    var type: UInt8
    var precision: Int
    /// `#`: keep the point, and with `g` trailing zeros.
    var alternate = false
    /// `g`: a float that looks like an int gets `.0`.
    var keepsPoint = false
  }

  /// No double has more significant digits, or more digits behind the point.
  private static let longest = 1100

  static func append(_ value: Double, _ style: Style, to out: inout TextBuilder) {
    let isUppercase = style.type < 97
    if value.isNaN { return out.append(isUppercase ? "NAN" : "nan") }
    if value.sign == .minus { out.append(UInt8(ascii: "-")) }
    if value.isInfinite { return out.append(isUppercase ? "INF" : "inf") }
    let magnitude = value.magnitude
    switch style.type | 0x20 {
    case UInt8(ascii: "f"): appendFixed(magnitude, style, to: &out)
    case UInt8(ascii: "e"):
      var digits = TextBuilder()
      let exponent = scientific(magnitude, digitCount: style.precision + 1, &digits)
      appendExponential(digits.text, exponent, style, to: &out)
    default:
      let precision = max(style.precision, 1)
      var digits = TextBuilder()
      let exponent = scientific(magnitude, digitCount: precision, &digits)
      var count = digits.count
      if !style.alternate {
        while count > 1, digits.text[count - 1] == 0x30 { count -= 1 }
      }
      let kept = ByteText(rebasing: digits.text[..<count])
      // Python counts the `.0` as one of the digits.
      if exponent < -4 || exponent >= (style.keepsPoint ? precision - 1 : precision) {
        appendExponential(kept, exponent, style, to: &out)
      } else {
        appendPositional(kept, exponent, style, to: &out)
      }
    }
  }

  // MARK: Layouts

  private static func appendFixed(_ value: Double, _ style: Style, to out: inout TextBuilder) {
    if let scaled = scaled(value, by: style.precision) {
      var digits = TextBuilder()
      append(scaled, to: &digits)
      let precision = style.precision
      let missing = precision + 1 - digits.count
      if missing > 0 {
        out.append(0x30)
        if precision > 0 {
          out.append(UInt8(ascii: "."))
          out.append(repeating: 0x30, missing - 1)
          out.append(digits.text)
        }
      } else {
        let whole = digits.count - precision
        out.append(ByteText(rebasing: digits.text[..<whole]))
        if precision > 0 {
          out.append(UInt8(ascii: "."))
          out.append(ByteText(rebasing: digits.text[whole...]))
        }
      }
    } else {
      let precision = min(style.precision, longest)
      print("%.*f", precision, value, capacity: 330 + precision, to: &out)
      out.append(repeating: 0x30, style.precision - precision)
    }
    if style.precision == 0, style.alternate { out.append(UInt8(ascii: ".")) }
  }

  /// Digits with the point where the exponent says.
  private static func appendPositional(
    _ digits: ByteText, _ exponent: Int, _ style: Style, to out: inout TextBuilder
  ) {
    if exponent < 0 {
      out.append("0.")
      out.append(repeating: 0x30, -exponent - 1)
      return out.append(digits)
    }
    let whole = min(exponent + 1, digits.count)
    out.append(ByteText(rebasing: digits[..<whole]))
    out.append(repeating: 0x30, exponent + 1 - whole)
    if digits.count > whole {
      out.append(UInt8(ascii: "."))
      out.append(ByteText(rebasing: digits[whole...]))
    } else if style.keepsPoint {
      out.append(".0")
    } else if style.alternate {
      out.append(UInt8(ascii: "."))
    }
  }

  private static func appendExponential(
    _ digits: ByteText, _ exponent: Int, _ style: Style, to out: inout TextBuilder
  ) {
    out.append(digits[0])
    if digits.count > 1 || style.alternate { out.append(UInt8(ascii: ".")) }
    out.append(ByteText(rebasing: digits[1...]))
    out.append(UInt8(ascii: style.type < 97 ? "E" : "e"))
    out.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if exponent.magnitude < 10 { out.append(0x30) }
    out.append(number: exponent.magnitude)
  }

  // MARK: Digits

  private static let powersOfTen: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 0..<38 { powers.append(powers.last! * 10) }
    return powers
  }()

  private static func append(_ number: UInt128, to out: inout TextBuilder) {
    if let small = UInt(exactly: number) { return out.append(number: small) }
    let (high, low) = number.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
    append(high, to: &out)
    var digits = TextBuilder()
    digits.append(number: UInt(low))
    out.append(repeating: 0x30, 19 - digits.count)
    out.append(digits.text)
  }

  /// The significand and the power of two of a positive value.
  private static func parts(_ value: Double) -> (UInt128, Int) {
    let bits = value.significandBitPattern
    let exponent = Int(value.exponentBitPattern)
    return exponent == 0 ? (UInt128(bits), -1074) : (UInt128(bits | 1 << 52), exponent - 1075)
  }

  /// The value times a power of ten, rounded to an integer; nil if that takes more than 128 bits.
  private static func scaled(_ value: Double, by power: Int) -> UInt128? {
    guard power <= 22 else { return nil }
    let (significand, exponent) = parts(value)
    let product = significand * powersOfTen[power]
    if exponent >= 0 { return exponent < product.leadingZeroBitCount ? product << UInt128(exponent) : nil }
    let shift = -exponent
    // The product has at most 127 bits: the value is less than a half.
    if shift > 127 { return 0 }
    let quotient = product >> UInt128(shift)
    let remainder = product & ((1 << UInt128(shift)) - 1)
    let half = UInt128(1) << UInt128(shift - 1)
    return remainder > half || (remainder == half && quotient & 1 == 1) ? quotient + 1 : quotient
  }

  /// Writes a positive value rounded to a number of significant digits; returns the power of ten of the first.
  private static func scientific(_ value: Double, digitCount: Int, _ out: inout TextBuilder) -> Int {
    if value == 0 {
      out.append(repeating: 0x30, digitCount)
      return 0
    }
    if digitCount <= 17, value > 1e-18, value < 1e30 {
      var exponent = Int(log10(value).rounded(.down))
      // The estimate may be off by one, and rounding may give one digit more.
      for _ in 0..<3 {
        guard let digits = significant(value, digitCount - 1 - exponent) else { break }
        if digits >= powersOfTen[digitCount] {
          exponent += 1
        } else if digits < powersOfTen[digitCount - 1] {
          exponent -= 1
        } else {
          append(digits, to: &out)
          return exponent
        }
      }
    }
    let count = min(digitCount, longest)
    var text = TextBuilder()
    print("%.*e", count - 1, value, capacity: count + 16, to: &text)
    let mark = text.text.lastIndex(of: UInt8(ascii: "e")) ?? text.count
    for byte in text.text[..<mark] where byte != UInt8(ascii: ".") { out.append(byte) }
    out.append(repeating: 0x30, digitCount - count)
    return Int(String(decoding: text.text[min(mark + 1, text.count)...], as: UTF8.self)) ?? 0
  }

  /// The value times a power of ten, which may be negative, rounded to an integer; nil if that takes more than 128
  /// bits.
  private static func significant(_ value: Double, _ power: Int) -> UInt128? {
    if power >= 0 { return scaled(value, by: power) }
    guard power > -38 else { return nil }
    let (significand, exponent) = parts(value)
    var numerator = significand
    var denominator = powersOfTen[-power]
    if exponent >= 0 {
      guard exponent < numerator.leadingZeroBitCount else { return nil }
      numerator <<= UInt128(exponent)
    } else {
      guard -exponent < denominator.leadingZeroBitCount - 1 else { return nil }
      denominator <<= UInt128(-exponent)
    }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let rest = denominator - remainder
    return remainder > rest || (remainder == rest && quotient & 1 == 1) ? quotient + 1 : quotient
  }

  private static func print(
    _ format: StaticString, _ precision: Int, _ value: Double, capacity: Int, to out: inout TextBuilder
  ) {
    let pattern = UnsafeRawPointer(format.utf8Start).assumingMemoryBound(to: CChar.self)
    let raw = UnsafeMutableRawPointer(out.room(for: capacity)).assumingMemoryBound(to: CChar.self)
    let written = withVaList([Int32(truncatingIfNeeded: precision), value]) {
      vsnprintf(raw, capacity, pattern, $0)
    }
    out.advance(max(0, min(Int(written), capacity - 1)))
  }
}
