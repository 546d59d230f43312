/// A parsed format specifier: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
  var fill: UInt32 = 0x20
  var align: UInt8 = UInt8(ascii: ">")
  var alignIsGiven = false
  /// `+`, `-`, a space, or 0.
  var sign: UInt8 = 0
  var coercesNegativeZero = false
  var alternate = false
  /// -1 where absent.
  var width = -1
  var precision = -1
  /// `,`, `_`, or 0.
  var grouping: UInt8 = 0
  /// The presentation type; 0 where absent and the type has no default.
  var type: UInt32 = 0

  /// - Parameters:
  ///   - typeName: the class of the value, for messages.
  ///   - defaultType: the presentation type where none is given.
  init(
    _ text: StringRef, _ rt: Runtime, typeName: @autoclosure () -> String, defaultType: UInt8, defaultAlign: Character
  ) throws(Raised) {
    align = defaultAlign.asciiValue ?? UInt8(ascii: ">")
    type = UInt32(defaultType)
    let spec = text.codePoints
    var at = 0
    var fillIsGiven = false
    if spec.count >= 2, FormatSpec.isAlignment(spec[1]) {
      fill = spec[0]
      fillIsGiven = true
      align = UInt8(spec[1])
      alignIsGiven = true
      at = 2
    } else if spec.count >= 1, FormatSpec.isAlignment(spec[0]) {
      align = UInt8(spec[0])
      alignIsGiven = true
      at = 1
    }
    func next(is character: Unicode.Scalar) -> Bool { at < spec.count && spec[at] == character.value }
    if next(is: "+") || next(is: "-") || next(is: " ") {
      sign = UInt8(spec[at])
      at += 1
    }
    if next(is: "z") {
      coercesNegativeZero = true
      at += 1
    }
    if next(is: "#") {
      alternate = true
      at += 1
    }
    if !fillIsGiven, next(is: "0") {
      fill = 0x30
      if !alignIsGiven, defaultAlign == ">" { align = UInt8(ascii: "=") }
      at += 1
    }
    if let number = try FormatSpec.number(spec, &at, rt) { width = number }
    if next(is: ",") {
      grouping = UInt8(ascii: ",")
      at += 1
    }
    if next(is: "_") {
      if grouping != 0 { throw rt.valueError("Cannot specify both ',' and '_'.") }
      grouping = UInt8(ascii: "_")
      at += 1
    }
    if grouping == UInt8(ascii: "_"), next(is: ",") { throw rt.valueError("Cannot specify both ',' and '_'.") }
    if next(is: ".") {
      at += 1
      guard let number = try FormatSpec.number(spec, &at, rt) else {
        throw rt.valueError("Format specifier missing precision")
      }
      precision = number
    }
    if spec.count - at > 1 {
      let whole = text.string
      throw rt.valueError("Invalid format specifier '\(whole)' for object of type '\(typeName())'")
    }
    if at < spec.count { type = spec[at] }
    if grouping != 0 { try checkGrouping(rt) }
  }

  private static func isAlignment(_ codePoint: UInt32) -> Bool {
    codePoint == 0x3C || codePoint == 0x3E || codePoint == 0x3D || codePoint == 0x5E
  }

  /// A decimal number, nil if there are no digits. Digits of any script count.
  static func number(_ text: [UInt32], _ at: inout Int, _ rt: Runtime) throws(Raised) -> Int? {
    let start = at
    var value = 0
    while at < text.count, let digit = UnicodeText.decimalValue(text[at]) {
      if value > (Int.max - digit) / 10 { throw rt.valueError("Too many decimal digits in format string") }
      value = value * 10 + digit
      at += 1
    }
    return at == start ? nil : value
  }

  private func checkGrouping(_ rt: Runtime) throws(Raised) {
    switch type {
    case 0, 0x64, 0x65, 0x66, 0x67, 0x45, 0x47, 0x25, 0x46: return
    case 0x62, 0x6F, 0x78, 0x58: if grouping == UInt8(ascii: "_") { return }
    default: break
    }
    let separator = Character(Unicode.Scalar(grouping))
    throw rt.valueError("Cannot specify '\(separator)' with \(FormatSpec.quoted(type)).")
  }

  /// `'d'`, or `'\xe9'` for what is not printable ASCII.
  static func quoted(_ codePoint: UInt32) -> String {
    if codePoint > 32, codePoint < 128 { return "'\(Character(Unicode.Scalar(UInt8(codePoint))))'" }
    return "'\\x\(String(codePoint, radix: 16))'"
  }

  func unknownType(_ rt: Runtime, _ typeName: String) -> Raised {
    rt.valueError("Unknown format code \(FormatSpec.quoted(type)) for object of type '\(typeName)'")
  }

  // MARK: Laying out

  /// Writes text padded to the width.
  func pad(_ text: UnsafeBufferPointer<UInt8>, length: Int, _ rt: Runtime) throws(Raised) -> TextBuilder {
    let padding = max(0, width - length)
    if padding > 1 << 16 { try rt.reserve(padding) }
    var left = 0
    switch align {
    case UInt8(ascii: ">"): left = padding
    case UInt8(ascii: "^"): left = padding / 2
    default: break
    }
    var out = TextBuilder(reserving: text.count + padding)
    out.append(repeating: fill, left)
    out.append(text)
    out.append(repeating: fill, padding - left)
    return out
  }

  /// The parts of a number, to be laid out with grouping, sign and padding.
  struct Number {
    var isNegative = false
    /// `0x` and its like.
    var prefix: [UInt8] = []
    /// What is grouped.
    var digits: ArraySlice<UInt8> = []
    /// The point and what follows it; an exponent; `%`.
    var rest: ArraySlice<UInt8> = []
  }

  func layOut(_ number: Number, _ rt: Runtime) throws(Raised) -> TextBuilder {
    var signText: UInt8 = 0
    if number.isNegative {
      signText = UInt8(ascii: "-")
    } else if sign == UInt8(ascii: "+") || sign == UInt8(ascii: " ") {
      signText = sign
    }
    let fixed = (signText != 0 ? 1 : 0) + number.prefix.count + number.rest.count
    if width > 1 << 16 { try rt.reserve(width) }
    let fillsWithZeros = fill == 0x30 && align == UInt8(ascii: "=")
    let digits = grouped(number.digits, minimum: fillsWithZeros ? width - fixed : 0)
    let padding = max(0, width - fixed - digits.count)
    var left = 0
    var inside = 0
    switch align {
    case UInt8(ascii: ">"): left = padding
    case UInt8(ascii: "^"): left = padding / 2
    case UInt8(ascii: "="): inside = padding
    default: break
    }
    var out = TextBuilder(reserving: fixed + digits.count + padding)
    out.append(repeating: fill, left)
    if signText != 0 { out.append(signText) }
    out.append(number.prefix)
    out.append(repeating: fill, inside)
    out.append(digits)
    number.rest.withUnsafeBufferPointer { out.append($0) }
    out.append(repeating: fill, padding - left - inside)
    return out
  }

  /// Digits with separators, filled with zeros to at least `minimum` characters: a zero that would leave a separator
  /// in front is added before it.
  private func grouped(_ digits: ArraySlice<UInt8>, minimum: Int) -> [UInt8] {
    if digits.isEmpty { return [] }
    if grouping == 0 {
      if minimum <= digits.count { return Array(digits) }
      return Array(repeating: 0x30, count: minimum - digits.count) + digits
    }
    let size: Int
    switch type {
    case 0x62, 0x6F, 0x78, 0x58: size = 4
    default: size = 3
    }
    var reversed: [UInt8] = []
    var rest = digits
    var missing = minimum
    while true {
      for _ in 0..<min(size, max(rest.count, missing, 1)) {
        reversed.append(rest.popLast() ?? 0x30)
        missing -= 1
      }
      if rest.isEmpty, missing <= 0 { break }
      reversed.append(grouping)
      missing -= 1
    }
    reversed.reverse()
    return reversed
  }
}
