import BigInt

/// Numbers from text and to text, as `int`, `float` and `repr` define it.
extension Runtime {
  // MARK: To text

  /// The shortest text that reads back as the same number.
  func floatRepr(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    let magnitude = number.magnitude
    // Only here does Swift begin to use exponents earlier than Python.
    if magnitude >= 0x1p53, magnitude < 1e16 { return "\(Int(number)).0" }
    return number.description
  }

  /// The digits of an int or bool, without a prefix.
  func intString(_ v: Value, base: Int = 10) throws(Raised) -> String {
    switch v {
    case .int(let number): return String(number, radix: base)
    case .bool(let flag): return flag ? "1" : "0"
    default:
      guard let object = bigObject(v) else {
        preconditionFailure("the digits of what is no int were asked for")
      }
      if base == 10 { return try decimalString(object) }
      return intString(object.value, base: base)
    }
  }

  private func decimalString(_ number: BigIntRef) throws(Raised) -> String {
    // A limb is at least 19 digits.
    let most = moduleState.maximumDigits
    if most == 0 || number.pointee.count <= most / 19 + 1 {
      let text = try digits(of: number)
      if most == 0 || text.utf8.count - (number.isNegative ? 1 : 0) <= most { return text }
    }
    throw valueError(
      "Exceeds the limit (\(most) digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }

  /// The decimal digits, however many they are.
  func digits(of number: BigIntRef) throws(Raised) -> String {
    if number.pointee.count > 512 {
      let words = Double(number.pointee.count)
      try chargeWords(4 * words * words, mayCollect: false)
    }
    return NumberText.decimal(number.operand)
  }

  private func intString(_ number: BigInt, base: Int) -> String {
    switch base {
    case 8:
      // Not a divisor of the word size, for which the library would take quadratic time.
      let words = number.magnitude.words
      var digits: [UInt8] = []
      var bit = 0
      while bit < number.magnitude.bitWidth {
        var digit = words[bit >> 6] >> UInt(bit & 63)
        if bit & 63 > 61, bit >> 6 + 1 < words.count { digit |= words[bit >> 6 + 1] << UInt(64 - bit & 63) }
        digits.append(UInt8(48 + digit & 7))
        bit += 3
      }
      if number.sign == .minus { digits.append(UInt8(ascii: "-")) }
      return String(decoding: digits.reversed(), as: UTF8.self)
    default: return String(number, radix: base)
    }
  }

  // MARK: From text

  /// `int(text, base)`; `source` is what the message of the ValueError shows.
  func parseInt(_ text: [UInt8], base: Int, source: Value) throws(Raised) -> Value {
    var scanner = IntScanner(text, base: base)
    guard let digits = scanner.scan() else {
      throw valueError("invalid literal for int() with base \(base): \(try shortRepr(source))")
    }
    let radix = scanner.base
    let most = moduleState.maximumDigits
    if most > 0, digits.count > most, radix & (radix - 1) != 0 {
      throw valueError(
        "Exceeds the limit (\(most) digits) for integer string conversion: "
          + "value has \(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit")
    }
    if digits.count <= 12 || radix == 10 && digits.count <= 18 {
      var number = 0
      for digit in digits { number = number * radix + Int(digit) }
      return .int(scanner.isNegative ? -number : number)
    }
    let words = Double(digits.count) / 19
    if words > 512, radix & (radix - 1) != 0 { try chargeWords(4 * words * words, mayCollect: false) }
    let magnitude = radix & (radix - 1) == 0 ? scanner.joinBits(digits) : scanner.multiply(digits)
    return makeInt(BigInt(sign: scanner.isNegative ? .minus : .plus, magnitude: magnitude))
  }

  /// `float(text)`.
  func parseFloat(_ text: [UInt8], source: Value) throws(Raised) -> Double {
    if text.count > 1 << 16 { try refuse(seconds: Double(text.count) * 5e-9) }
    guard let number = FloatScanner.scan(text) else {
      throw valueError("could not convert string to float: \(try repr(source).string)")
    }
    return number
  }

  private func shortRepr(_ v: Value) throws(Raised) -> String {
    let text = try repr(v)
    if text.pointee.length <= 200 { return text.string }
    return substring(text, codePoints: 0..<200).string
  }

  /// A str as ASCII: decimal digits of any script become those of ASCII, spaces become blanks, and what else is not
  /// ASCII a question mark, which no number contains.
  func asciiOfNumber(_ string: StringRef) -> [UInt8] {
    if string.isASCII { return Array(string.utf8) }
    var text: [UInt8] = []
    text.reserveCapacity(string.pointee.length)
    string.forEachCodePoint { codePoint in
      if codePoint < 0x80 {
        text.append(UInt8(codePoint))
      } else if UnicodeText.isSpace(codePoint) {
        text.append(0x20)
      } else if let digit = UnicodeText.decimalValue(codePoint) {
        text.append(UInt8(48 + digit))
      } else {
        text.append(UInt8(ascii: "?"))
      }
    }
    return text
  }
}

/// The quick ways of the commonest cases.
enum NumberText {
  /// An int of a few decimal digits and nothing else.
  static func plainInt(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count > 0, text.count <= 18 else { return nil }
    var number = 0
    for byte in text {
      guard byte >= 48, byte <= 57 else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// An int of a few digits of a base that is not 0, and nothing else.
  static func plainInt(_ text: UnsafeBufferPointer<UInt8>, base: Int) -> Int? {
    // Ten digits of base 36 fit.
    guard base > 0, text.count > 0, text.count <= (base == 2 ? 60 : base <= 16 ? 15 : 10) else { return nil }
    var number = 0
    for byte in text {
      let digit: Int
      switch byte {
      case 48...57: digit = Int(byte) - 48
      case 97...122: digit = Int(byte) - 87
      case 65...90: digit = Int(byte) - 55
      default: return nil
      }
      if digit >= base { return nil }
      number = number * base + digit
    }
    return number
  }

  /// A float of a few digits and a point: two exact floats, of which the quotient is correctly rounded; and `inf`.
  static func plainFloat(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard text.count > 0, text.count <= 20 else { return nil }
    let isNegative = text[0] == UInt8(ascii: "-")
    var at = isNegative ? 1 : 0
    var number = 0
    var scale = 1
    var isFraction = false
    var count = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
        continue
      }
      guard byte >= 48, byte <= 57, count < 18 else {
        return isInfinity(text) ? isNegative ? -.infinity : .infinity : nil
      }
      number = number * 10 + Int(byte - 48)
      if isFraction { scale *= 10 }
      count += 1
    }
    guard count > 0, number <= 1 << 53 else { return nil }
    let magnitude = Double(number) / Double(scale)
    return isNegative ? -magnitude : magnitude
  }

  private static func isInfinity(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = text[0] == UInt8(ascii: "-") ? UnsafeBufferPointer(rebasing: text.dropFirst()) : text
    return name.count == 3 && name[0] | 0x20 == UInt8(ascii: "i") && name[1] | 0x20 == UInt8(ascii: "n")
      && name[2] | 0x20 == UInt8(ascii: "f")
  }

  /// The decimal digits of a number, by repeated division in place.
  static func decimal(_ number: Limbs) -> String {
    let words = UnsafeMutablePointer<UInt>.allocate(capacity: number.count)
    defer { words.deallocate() }
    words.update(from: number.words, count: number.count)
    var count = number.count
    return String(unsafeUninitializedCapacity: (number.count + 1) * 20 + 1) { buffer in
      // Nineteen digits fit a word.
      let unit: UInt = 10_000_000_000_000_000_000
      var length = 0
      while count > 0 {
        var rest = LimbMath.divide(words, words, count, byLimb: unit)
        while count > 0, words[count - 1] == 0 { count -= 1 }
        for _ in 0..<19 {
          buffer[length] = UInt8(truncatingIfNeeded: 48 + rest % 10)
          rest /= 10
          length += 1
        }
      }
      while length > 1, buffer[length - 1] == 48 { length -= 1 }
      if number.isNegative {
        buffer[length] = UInt8(ascii: "-")
        length += 1
      }
      var text = UnsafeMutableBufferPointer(rebasing: buffer[..<length])
      text.reverse()
      return length
    }
  }
}

/// Scans the text of an int: spaces, a sign, a prefix, digits with single underscores between them.
private struct IntScanner {
  private var text: ArraySlice<UInt8>
  private(set) var base: Int
  private(set) var isNegative = false

  init(_ text: [UInt8], base: Int) {
    self.text = trimmed(text)
    self.base = base
  }

  /// The values of the digits, or nil if the text is no int.
  mutating func scan() -> [UInt8]? {
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      text = text.dropFirst()
    }
    var needsZero = false
    if text.first == UInt8(ascii: "0"), text.count > 1 {
      let letter = text[text.startIndex + 1] | 0x20
      let prefixed =
        letter == UInt8(ascii: "x") ? 16 : letter == UInt8(ascii: "o") ? 8 : letter == UInt8(ascii: "b") ? 2 : 0
      if prefixed != 0, base == 0 || base == prefixed {
        base = prefixed
        text = text.dropFirst(2)
        if text.first == UInt8(ascii: "_") { text = text.dropFirst() }
      } else if base == 0 {
        // In a literal a leading zero is allowed only for zero itself.
        needsZero = true
      }
    }
    if base == 0 { base = 10 }
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    var follows = false
    for byte in text {
      if byte == UInt8(ascii: "_") {
        if !follows { return nil }
        follows = false
        continue
      }
      guard let digit = IntScanner.value(byte), Int(digit) < base else { return nil }
      digits.append(digit)
      follows = true
    }
    if !follows || needsZero && digits.contains(where: { $0 != 0 }) { return nil }
    return digits
  }

  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 97...122: byte - 87
    case 65...90: byte - 55
    default: nil
    }
  }

  /// The number in a base that is a power of two, in linear time.
  func joinBits(_ digits: [UInt8]) -> BigUInt {
    let width = base.trailingZeroBitCount
    var words: [UInt] = []
    words.reserveCapacity(digits.count * width / 64 + 1)
    var word: UInt = 0
    var filled = 0
    for digit in digits.reversed() {
      word |= UInt(digit) << UInt(filled)
      filled += width
      if filled >= 64 {
        words.append(word)
        filled -= 64
        word = filled == 0 ? 0 : UInt(digit) >> UInt(width - filled)
      }
    }
    words.append(word)
    return BigUInt(words: words)
  }

  /// The number in any base, a word's worth of digits at a time.
  func multiply(_ digits: [UInt8]) -> BigUInt {
    var number = BigUInt()
    var index = 0
    while index < digits.count {
      var chunk: UInt = 0
      var power: UInt = 1
      while index < digits.count, power < 1 << 57 {
        chunk = chunk * UInt(base) + UInt(digits[index])
        power *= UInt(base)
        index += 1
      }
      number.multiply(byWord: power)
      number += BigUInt(chunk)
    }
    return number
  }
}

/// Scans the text of a float and hands it, freed of underscores, to the standard library.
enum FloatScanner {
  static func scan(_ bytes: [UInt8]) -> Double? {
    let text = trimmed(bytes)
    var clean: [UInt8] = []
    clean.reserveCapacity(text.count)
    var rest = text
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      clean.append(sign)
      rest = rest.dropFirst()
    }
    if let special = special(rest) { return clean.first == UInt8(ascii: "-") ? -special : special }
    let whole = digits(&rest, &clean)
    var fraction: Int? = 0
    if rest.first == UInt8(ascii: ".") {
      clean.append(UInt8(ascii: "."))
      rest = rest.dropFirst()
      fraction = digits(&rest, &clean)
      if fraction == 0 { clean.append(48) }
    }
    guard let whole, let fraction, whole + fraction > 0 else { return nil }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      clean.append(letter)
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        clean.append(sign)
        rest = rest.dropFirst()
      }
      guard let count = digits(&rest, &clean), count > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    return Double(String(decoding: clean, as: UTF8.self))
  }

  /// Takes digits with single underscores between them: how many, or nil where an underscore is out of place.
  private static func digits(_ text: inout ArraySlice<UInt8>, _ clean: inout [UInt8]) -> Int? {
    var count = 0
    var follows = false
    while let byte = text.first {
      if byte == UInt8(ascii: "_") {
        if !follows { return nil }
        follows = false
      } else if byte >= 48, byte <= 57 {
        clean.append(byte)
        count += 1
        follows = true
      } else {
        break
      }
      text = text.dropFirst()
    }
    return count > 0 && !follows ? nil : count
  }

  private static func special(_ text: ArraySlice<UInt8>) -> Double? {
    guard let first = text.first, first | 0x20 == UInt8(ascii: "i") || first | 0x20 == UInt8(ascii: "n") else {
      return nil
    }
    switch String(decoding: text.map { $0 | 0x20 }, as: UTF8.self) {
    case "inf", "infinity": return .infinity
    case "nan": return .nan
    default: return nil
    }
  }
}

/// Without the blanks at both ends.
private func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte >= 0x1C && byte <= 0x1F }
  var slice = text[...]
  while let first = slice.first, isBlank(first) { slice = slice.dropFirst() }
  while let last = slice.last, isBlank(last) { slice = slice.dropLast() }
  return slice
}
