/// What the text of a number token means.
enum NumberLiteral {
  /// CPython's limit on the digits of a decimal int literal, which bounds its quadratic conversion.
  static let maximumDigits = 4300
  /// The limit on the digits in base 2, 8 or 16: their conversion to decimal is quadratic here.
  static let maximumPowerOfTwoDigits = 20_000

  /// The value of a digit in any base up to 16, or 255.
  @inline(__always)
  static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: 255
    }
  }

  static func parse(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, at range: SourceRange
  ) throws(SyntaxError) -> Expression.Kind {
    let first = text[text.startIndex]
    if first == 0x30, text.count > 2 {
      let digits = text.dropFirst(2)
      switch text[text.startIndex + 1] | 0x20 {
      case UInt8(ascii: "x"): return try parsePowerOfTwo(digits, bits: 4, at: range)
      case UInt8(ascii: "o"): return try parsePowerOfTwo(digits, bits: 3, at: range)
      case UInt8(ascii: "b"): return try parsePowerOfTwo(digits, bits: 1, at: range)
      default: break
      }
    }
    var value = 0
    var overflowed = false
    var digitCount = 0
    for byte in text {
      if byte == 0x5F { continue }
      guard byte >= 0x30, byte <= 0x39 else { return try parseFloat(text, at: range) }
      digitCount += 1
      if !overflowed {
        let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
        let (sum, carried) = product.addingReportingOverflow(Int(byte - 0x30))
        overflowed = tooLarge || carried
        value = sum
      }
    }
    guard overflowed else { return .integer(value) }
    let digits = text.filter { $0 != 0x5F }.drop { $0 == 0x30 }
    if digits.count > maximumDigits {
      throw SyntaxError(
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(digitCount) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit - "
          + "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.", at: range)
    }
    return .bigInteger(String(decoding: digits, as: UTF8.self))
  }

  private static func parseFloat(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, at range: SourceRange
  ) throws(SyntaxError) -> Expression.Kind {
    if text.last! | 0x20 == UInt8(ascii: "j") {
      if case .float(let value) = try parseFloat(text.dropLast(), at: range) { return .imaginary(value) }
    }
    var spelling = String(decoding: text.filter { $0 != 0x5F }, as: UTF8.self)
    // The standard library wants digits on both sides of the dot.
    if spelling.utf8.first == 0x2E { spelling = "0" + spelling }
    if let dot = spelling.utf8.firstIndex(of: 0x2E) {
      let next = spelling.utf8.index(after: dot)
      if next == spelling.utf8.endIndex || !Lexer.isDigit(spelling.utf8[next]) { spelling.insert("0", at: next) }
    }
    return .float(Double(spelling) ?? .infinity)
  }

  /// An int in base 2, 8 or 16; beyond 64 bits its decimal digits are computed here, in blocks of 18.
  private static func parsePowerOfTwo(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, bits: Int, at range: SourceRange
  ) throws(SyntaxError) -> Expression.Kind {
    let significant = digits.filter { $0 != 0x5F }.drop { $0 == 0x30 }
    if significant.count > maximumPowerOfTwoDigits {
      throw SyntaxError(.unsupported, "int literals of more than 20000 digits are not supported", at: range)
    }
    if significant.count * bits <= 63 {
      return .integer(significant.reduce(0) { $0 << bits | Int(digit($1)) })
    }
    var limbs: [UInt64] = [0]
    let base: UInt64 = 1_000_000_000_000_000_000
    // As many digits at a time as fit 32 bits: the product of a block and the factor fits 128 bits.
    let perStep = 32 / bits
    var position = significant.startIndex
    while position < significant.endIndex {
      let stop = min(position + perStep, significant.endIndex)
      let factor = UInt64(1) << UInt64((stop - position) * bits)
      var carry = significant[position..<stop].reduce(UInt64(0)) { $0 << UInt64(bits) | UInt64(digit($1)) }
      for limb in limbs.indices {
        let (high, low) = limbs[limb].multipliedFullWidth(by: factor)
        let (sum, overflowed) = low.addingReportingOverflow(carry)
        (carry, limbs[limb]) = base.dividingFullWidth((high + (overflowed ? 1 : 0), sum))
      }
      if carry > 0 { limbs.append(carry) }
      position = stop
    }
    if limbs.count == 1, limbs[0] <= UInt64(Int.max) { return .integer(Int(limbs[0])) }
    if limbs.count == 2 {
      let (high, low) = limbs[1].multipliedFullWidth(by: base)
      let (sum, overflowed) = low.addingReportingOverflow(limbs[0])
      if high == 0, !overflowed, sum <= UInt64(Int.max) { return .integer(Int(sum)) }
    }
    var text = String(limbs[limbs.count - 1])
    for limb in limbs.dropLast().reversed() {
      let block = String(limb)
      text += String(repeating: "0", count: 18 - block.utf8.count) + block
    }
    return .bigInteger(text)
  }
}
