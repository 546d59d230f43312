/// A parsed format specifier: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
  var fill: UInt32 = 0x20
  var align: UInt8
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
  var type: UInt32

  /// - Parameters:
  ///   - typeName: the class of the value, for messages.
  ///   - defaultType: the presentation type where none is given.
  init(
    _ text: StringRef, _ rt: Runtime, typeName: String, defaultType: UInt8, defaultAlign: UInt8
  ) throws(Raised) {
    align = defaultAlign
    type = UInt32(defaultType)
    var cursor = TextCursor(text)
    var fillIsGiven = false
    var alignIsGiven = false
    if !cursor.isAtEnd {
      let second = cursor.at + cursor.width
      if second < cursor.end, FormatSpec.isAlignment(cursor.start[second]) {
        fill = cursor.next()
        align = cursor.byte
        cursor.at += 1
        fillIsGiven = true
        alignIsGiven = true
      } else if FormatSpec.isAlignment(cursor.byte) {
        align = cursor.byte
        cursor.at += 1
        alignIsGiven = true
      }
    }
    switch cursor.byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: " "):
      sign = cursor.byte
      cursor.at += 1
    default: break
    }
    coercesNegativeZero = cursor.skip(UInt8(ascii: "z"))
    alternate = cursor.skip(UInt8(ascii: "#"))
    if !fillIsGiven, cursor.skip(0x30) {
      fill = 0x30
      if !alignIsGiven, defaultAlign == UInt8(ascii: ">") { align = UInt8(ascii: "=") }
    }
    if let number = try cursor.number(rt) { width = number }
    if cursor.skip(UInt8(ascii: ",")) { grouping = UInt8(ascii: ",") }
    if cursor.skip(UInt8(ascii: "_")) {
      if grouping != 0 { throw rt.valueError("Cannot specify both ',' and '_'.") }
      grouping = UInt8(ascii: "_")
    }
    if grouping == UInt8(ascii: "_"), cursor.byte == UInt8(ascii: ",") {
      throw rt.valueError("Cannot specify both ',' and '_'.")
    }
    if cursor.skip(UInt8(ascii: ".")) {
      guard let number = try cursor.number(rt) else { throw rt.valueError("Format specifier missing precision") }
      precision = number
    }
    if !cursor.isAtEnd {
      type = cursor.next()
      if !cursor.isAtEnd {
        throw rt.valueError("Invalid format specifier '\(text.string)' for object of type '\(typeName)'")
      }
    }
    if grouping != 0 { try checkGrouping(rt) }
  }

  // MARK: For a type

  /// The specifier of a str.
  init(forText text: StringRef, _ rt: Runtime, typeName: String) throws(Raised) {
    try self.init(
      text, rt, typeName: typeName, defaultType: UInt8(ascii: "s"), defaultAlign: UInt8(ascii: "<"))
    guard type == 0x73 else { throw unknownType(rt, typeName) }
    if sign != 0 {
      throw rt.valueError("\(sign == 0x20 ? "Space" : "Sign") not allowed in string format specifier")
    }
    if coercesNegativeZero {
      throw rt.valueError("Negative zero coercion (z) not allowed in string format specifier")
    }
    if alternate { throw rt.valueError("Alternate form (#) not allowed in string format specifier") }
    if align == UInt8(ascii: "=") { throw rt.valueError("'=' alignment not allowed in string format specifier") }
  }

  /// The specifier of an int, which may ask for one of the forms of floats.
  init(forInteger text: StringRef, _ rt: Runtime, typeName: String) throws(Raised) {
    try self.init(
      text, rt, typeName: typeName, defaultType: UInt8(ascii: "d"), defaultAlign: UInt8(ascii: ">"))
    switch type {
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25: return
    case 0x64, 0x6E, 0x62, 0x6F, 0x78, 0x58, 0x63: break
    default: throw unknownType(rt, typeName)
    }
    if precision >= 0 { throw rt.valueError("Precision not allowed in integer format specifier") }
    if coercesNegativeZero {
      throw rt.valueError("Negative zero coercion (z) not allowed in integer format specifier")
    }
  }

  /// The specifier of a float.
  init(forFloat text: StringRef, _ rt: Runtime, typeName: String) throws(Raised) {
    try self.init(text, rt, typeName: typeName, defaultType: 0, defaultAlign: UInt8(ascii: ">"))
    switch type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E, 0x25: return
    default: throw unknownType(rt, typeName)
    }
  }

  /// Nothing but a width and blanks on the left: what is written needs no taking apart.
  var isOnlyWidth: Bool {
    fill == 0x20 && align == UInt8(ascii: ">") && sign == 0 && grouping == 0 && !coercesNegativeZero
  }

  /// Moves what was written from `start` on to the right, as far as the width asks.
  func alignRight(from start: Int, in out: inout TextBuilder, _ rt: Runtime) throws(Raised) {
    let padding = width - (out.count - start)
    if padding > 1 << 16 { try rt.reserve(padding) }
    if padding > 0 { out.insert(blanks: padding, at: start) }
  }

  private static func isAlignment(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "^")
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

  /// The spaces on the left of what is `padding` short of the width.
  private func left(_ padding: Int) -> Int {
    switch align {
    case UInt8(ascii: ">"): padding
    case UInt8(ascii: "^"): padding / 2
    default: 0
    }
  }

  /// Writes text padded to the width.
  func append(_ text: ByteText, length: Int, to out: inout TextBuilder, _ rt: Runtime) throws(Raised) {
    let padding = max(0, width - length)
    if padding > 1 << 16 { try rt.reserve(padding) }
    let left = left(padding)
    out.append(repeating: fill, left)
    out.append(text)
    out.append(repeating: fill, padding - left)
  }

  /// The parts of a number, to be laid out with grouping, sign and padding.
  struct Number {
    var isNegative = false
    /// The letter of `0x` and its like, or 0.
    var prefix: UInt8 = 0
    /// What is grouped.
    var digits = ByteText(start: nil, count: 0)
    /// The point and what follows it; an exponent; `%`.
    var rest = ByteText(start: nil, count: 0)
  }

  /// Writes a number.
  func append(_ number: Number, to out: inout TextBuilder, _ rt: Runtime) throws(Raised) {
    var signText: UInt8 = 0
    if number.isNegative {
      signText = UInt8(ascii: "-")
    } else if sign == UInt8(ascii: "+") || sign == UInt8(ascii: " ") {
      signText = sign
    }
    let fixed = (signText != 0 ? 1 : 0) + (number.prefix != 0 ? 2 : 0) + number.rest.count
    if width > 1 << 16 { try rt.reserve(width) }
    let fillsWithZeros = fill == 0x30 && align == UInt8(ascii: "=")
    let (length, zeros) = grouped(number.digits.count, minimum: fillsWithZeros ? width - fixed : 0)
    let padding = max(0, width - fixed - length)
    let left = left(padding)
    let inside = align == UInt8(ascii: "=") ? padding : 0
    out.append(repeating: fill, left)
    if signText != 0 { out.append(signText) }
    if number.prefix != 0 {
      out.append(0x30)
      out.append(number.prefix)
    }
    out.append(repeating: fill, inside)
    if grouping == 0 {
      out.append(repeating: 0x30, zeros)
      out.append(number.digits)
    } else {
      let count = zeros + number.digits.count
      for index in 0..<count {
        if index > 0, (count - index) % groupSize == 0 { out.append(grouping) }
        out.append(index < zeros ? 0x30 : number.digits[index - zeros])
      }
    }
    out.append(number.rest)
    out.append(repeating: fill, padding - left - inside)
  }

  private var groupSize: Int {
    switch type {
    case 0x62, 0x6F, 0x78, 0x58: 4
    default: 3
    }
  }

  /// The length of digits with separators and zeros in front to at least `minimum` characters, and how many zeros: one
  /// more where a separator would come first.
  private func grouped(_ digits: Int, minimum: Int) -> (length: Int, zeros: Int) {
    if digits == 0 { return (0, 0) }
    if grouping == 0 { return (max(digits, minimum), max(0, minimum - digits)) }
    var length = 0
    var zeros = 0
    var rest = digits
    var missing = minimum
    while true {
      let size = min(groupSize, max(rest, missing, 1))
      let taken = min(rest, size)
      zeros += size - taken
      length += size
      rest -= taken
      missing -= size
      if rest == 0, missing <= 0 { return (length, zeros) }
      length += 1
      missing -= 1
    }
  }
}
