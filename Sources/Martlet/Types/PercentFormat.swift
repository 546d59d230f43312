import BigInt

/// `format % args`: C's conversions.
struct PercentFormatter {
  private struct Conversion {
    var leftAligned = false
    var plus = false
    var space = false
    var alternate = false
    var zero = false
    var width = -1
    var precision = -1
    var letter: UInt32 = 0
  }

  let rt: Runtime
  /// The right operand; it is on the value stack.
  let args: Value
  /// The format is that of bytes, read as Latin-1.
  let isBytes: Bool
  private let tuple: TupleRef?
  private let isMapping: Bool
  private var usesMapping = false
  private var nextIndex = 0

  init(_ rt: Runtime, _ args: Value, isBytes: Bool = false) {
    self.rt = rt
    self.args = args
    self.isBytes = isBytes
    let native = rt.unwrap(args)
    if case .tuple(let tuple) = native {
      self.tuple = tuple
      isMapping = false
    } else {
      self.tuple = nil
      switch native {
      case .str: isMapping = false
      case .object(let object)
      where isBytes && (object.pointee.kind == .bytes || object.pointee.kind == .byteArray):
        isMapping = false
      default: isMapping = rt.special(rt.type(of: args), .getitem) != nil
      }
    }
  }

  mutating func render(_ format: StringRef) throws(Raised) -> StringRef {
    var out = TextBuilder(reserving: format.pointee.byteCount + 32)
    let saved = rt.top
    saved[0] = args
    saved[1] = .none
    saved[2] = .none
    rt.top = saved + 3
    defer { rt.top = saved }
    var cursor = TextCursor(format)
    while true {
      let literal = cursor.at
      while !cursor.isAtEnd, cursor.byte != UInt8(ascii: "%") { cursor.at += 1 }
      if cursor.at > literal { out.append(format, literal..<cursor.at) }
      if cursor.isAtEnd { break }
      cursor.at += 1
      try rt.charge(uncollected: 1)
      try rt.reserve(out, adding: 0)
      if cursor.skip(UInt8(ascii: "%")) {
        out.append(UInt8(ascii: "%"))
        continue
      }
      if !isBytes, try writeQuickly(cursor.byte, saved + 1, &out) {
        cursor.at += 1
        continue
      }
      let conversion = try parse(format, &cursor, mapped: saved + 2)
      let value = usesMapping ? saved[2] : try nextArgument()
      saved[1] = value
      guard try write(value, conversion, &out) else { throw unsupported(format, conversion, cursor) }
    }
    let isConsumed = isMapped || nextIndex >= (tuple?.pointee.count ?? 1)
    if !isConsumed, !isMapping {
      throw rt.typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
    return out.make(rt)
  }

  /// Writes the next argument, kept in a slot, by a letter alone; false if that takes more.
  @inline(__always)
  private mutating func writeQuickly(
    _ letter: UInt8, _ slot: FramePointer, _ out: inout TextBuilder
  ) throws(Raised) -> Bool {
    guard letter == UInt8(ascii: "s") || letter == UInt8(ascii: "d") || letter == UInt8(ascii: "r") else {
      return false
    }
    let value = try nextArgument()
    slot[0] = value
    switch value {
    case .int(let number): out.append(number: number)
    case .str(let string) where letter == UInt8(ascii: "s"): out.append(string)
    case .str(let string) where letter == UInt8(ascii: "r"): out.append(reprOf: string)
    case _ where letter == UInt8(ascii: "s"): out.append(try rt.str(of: value))
    case _ where letter == UInt8(ascii: "r"): out.append(try rt.repr(value))
    default:
      nextIndex -= 1
      return false
    }
    return true
  }

  private func unsupported(_ format: StringRef, _ conversion: Conversion, _ cursor: TextCursor) -> Raised {
    let letter = conversion.letter
    let shown = letter >= 31 && letter <= 126 ? Character(Unicode.Scalar(UInt8(letter))) : "?"
    let index = StringType.codePointIndex(format, ofByte: cursor.at) - 1
    return rt.valueError(
      "unsupported format character '\(shown)' (0x\(String(letter, radix: 16))) at index \(index)")
  }

  private mutating func nextArgument() throws(Raised) -> Value {
    let count = tuple?.pointee.count ?? 1
    guard !isMapped, nextIndex < count else { throw rt.typeError("not enough arguments for format string") }
    defer { nextIndex += 1 }
    return tuple?.elements[nextIndex] ?? args
  }

  // MARK: Parsing

  /// Parses a conversion behind its `%`; the value of a `(key)` goes to `mapped`.
  private mutating func parse(
    _ format: StringRef, _ cursor: inout TextCursor, mapped: FramePointer
  ) throws(Raised) -> Conversion {
    var conversion = Conversion()
    usesMapping = false
    if cursor.byte == UInt8(ascii: "(") {
      guard isMapping else { throw rt.typeError("format requires a mapping") }
      cursor.at += 1
      let start = cursor.at
      var nesting = 1
      while !cursor.isAtEnd, nesting > 0 {
        if cursor.byte == UInt8(ascii: "(") { nesting += 1 } else if cursor.byte == UInt8(ascii: ")") { nesting -= 1 }
        cursor.at += 1
      }
      if nesting > 0 { throw rt.valueError("incomplete format key") }
      let key = rt.substring(format, bytes: start..<(cursor.at - 1))
      mapped[0] = isBytes ? rt.makeBytes(Runtime.latin1(key)) : .str(key)
      mapped[0] = try rt.getItem(args, index: mapped[0])
      usesMapping = true
      isMapped = true
    }
    flags: while true {
      switch cursor.byte {
      case UInt8(ascii: "-"): conversion.leftAligned = true
      case UInt8(ascii: "+"): conversion.plus = true
      case UInt8(ascii: " "): conversion.space = true
      case UInt8(ascii: "#"): conversion.alternate = true
      case UInt8(ascii: "0"): conversion.zero = true
      default: break flags
      }
      cursor.at += 1
    }
    if cursor.skip(UInt8(ascii: "*")) {
      conversion.width = try starArgument("ssize_t")
      if conversion.width < 0 {
        conversion.leftAligned = true
        conversion.width = conversion.width == Int.min ? Int.max : -conversion.width
      }
    } else if let width = try number(&cursor, limit: Int.max, "width too big") {
      conversion.width = width
    }
    if cursor.skip(UInt8(ascii: ".")) {
      if cursor.skip(UInt8(ascii: "*")) {
        conversion.precision = max(0, try starArgument("int"))
      } else {
        conversion.precision = try number(&cursor, limit: Int(Int32.max), "precision too big") ?? 0
      }
    }
    switch cursor.byte {
    case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "L"): cursor.at += 1
    default: break
    }
    if cursor.isAtEnd { throw rt.valueError("incomplete format") }
    conversion.letter = cursor.next()
    return conversion
  }

  /// Whether a `(key)` was met: then positional arguments need not be used up.
  private var isMapped = false

  private mutating func starArgument(_ type: String) throws(Raised) -> Int {
    let value = rt.unwrap(try nextArgument())
    switch value {
    case .int(let number):
      if type == "int", Int32(exactly: number) == nil {
        throw rt.overflowError("Python int too large to convert to C int")
      }
      return number
    case .bool(let flag): return flag ? 1 : 0
    default:
      if value.kind == .bigInt { throw rt.overflowError("Python int too large to convert to C \(type)") }
      throw rt.typeError("* wants int")
    }
  }

  private func number(_ cursor: inout TextCursor, limit: Int, _ message: String) throws(Raised) -> Int? {
    let start = cursor.at
    var value = 0
    while let digit = TextCursor.digit(cursor.byte) {
      if value > (limit - digit) / 10 { throw rt.valueError(message) }
      value = value * 10 + digit
      cursor.at += 1
    }
    return cursor.at == start ? nil : value
  }

  // MARK: Converting

  /// Writes a value; false if there is no such conversion.
  private func write(
    _ value: Value, _ conversion: Conversion, _ out: inout TextBuilder
  ) throws(Raised) -> Bool {
    if conversion.width > 1 << 16 { try rt.reserve(conversion.width) }
    if conversion.precision > 1 << 16 { try rt.reserve(conversion.precision) }
    switch conversion.letter {
    case 0x73 where isBytes, 0x62 where isBytes: writeText(try bytesText(value), conversion, &out)
    case 0x72 where isBytes: writeText(try rt.ascii(value), conversion, &out)
    case 0x73: writeText(try rt.str(of: value), conversion, &out)
    case 0x72: writeText(try rt.repr(value), conversion, &out)
    case 0x61: writeText(try rt.ascii(value), conversion, &out)
    case 0x63:
      var single = conversion
      single.precision = -1
      writeText(try character(value), single, &out)
    case 0x64, 0x69, 0x75, 0x6F, 0x78, 0x58: try writeInteger(value, conversion, &out)
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47:
      let number = try rt.double(value)
      let style = FloatText.Style(
        type: UInt8(conversion.letter), precision: conversion.precision < 0 ? 6 : conversion.precision,
        alternate: conversion.alternate)
      if conversion.width < 0, !conversion.plus, !conversion.space {
        FloatText.append(number, style, to: &out)
        return true
      }
      var text = TextBuilder()
      FloatText.append(number, style, to: &text)
      writeNumber(text.text, conversion, &out)
    default: return false
    }
    return true
  }

  private func writeText(_ text: StringRef, _ conversion: Conversion, _ out: inout TextBuilder) {
    var shown = text
    if conversion.precision >= 0, conversion.precision < text.pointee.length {
      shown = rt.substring(text, codePoints: 0..<conversion.precision)
    }
    let padding = max(0, conversion.width - shown.pointee.length)
    if !conversion.leftAligned { out.append(repeating: 0x20, padding) }
    out.append(shown)
    if conversion.leftAligned { out.append(repeating: 0x20, padding) }
  }

  /// `%b`: a bytes-like value, or what its `__bytes__` gives, read as Latin-1.
  private func bytesText(_ value: Value) throws(Raised) -> StringRef {
    if let content = BytesType.content(rt, value) { return Runtime.latin1Text(rt, content) }
    if rt.special(rt.type(of: value), .bytes) != nil, let result = try rt.callSpecial(.bytes, on: value) {
      guard let content = BytesType.content(rt, result) else {
        throw rt.typeError("__bytes__ returned non-bytes (type \(rt.typeName(result)))")
      }
      return Runtime.latin1Text(rt, content)
    }
    throw rt.typeError(
      "%b requires a bytes-like object, or an object that implements __bytes__, not '\(rt.typeName(value))'")
  }

  /// `%c` of bytes.
  private func byteCharacter(_ value: Value) throws(Raised) -> StringRef {
    if let content = BytesType.content(rt, value), content.count == 1 { return Runtime.latin1Text(rt, content) }
    if let number = try rt.integer(value) {
      guard let codePoint = Runtime.codePoint(of: number), codePoint < 256 else {
        throw rt.overflowError("%c arg not in range(256)")
      }
      return rt.makeString(codePoint: codePoint)
    }
    throw rt.typeError("%c requires an integer in range(256) or a single byte")
  }

  private func character(_ value: Value) throws(Raised) -> StringRef {
    if isBytes { return try byteCharacter(value) }
    let native = rt.unwrap(value)
    if case .str(let text) = native {
      if text.pointee.length != 1 { throw rt.typeError("%c requires int or char") }
      return text
    }
    var number = native
    if case .instance = native, rt.special(rt.type(of: native), .index) != nil {
      number = rt.unwrap(try rt.callSpecial(.index, on: native) ?? .none)
    }
    if let codePoint = Runtime.codePoint(of: number) { return rt.makeString(codePoint: codePoint) }
    switch number {
    case .int: break
    case .object where number.kind == .bigInt: break
    default: throw rt.typeError("%c requires int or char")
    }
    throw rt.overflowError("%c arg not in range(0x110000)")
  }

  private func writeInteger(_ value: Value, _ conversion: Conversion, _ out: inout TextBuilder) throws(Raised) {
    let letter = UInt8(conversion.letter)
    let base: Int
    switch letter {
    case UInt8(ascii: "o"): base = 8
    case UInt8(ascii: "x"), UInt8(ascii: "X"): base = 16
    default: base = 10
    }
    let number = try integer(value, letter, decimal: base == 10)
    var text = TextBuilder()
    try rt.appendDigits(of: number, base: base, uppercase: letter == UInt8(ascii: "X"), to: &text)
    let digitCount = text.count - (text.text[0] == UInt8(ascii: "-") ? 1 : 0)
    writeNumber(
      text.text, prefix: conversion.alternate && base != 10 ? UInt8(conversion.letter) : 0,
      zeros: max(0, conversion.precision - digitCount), conversion, &out)
  }

  private func integer(_ value: Value, _ letter: UInt8, decimal: Bool) throws(Raised) -> Value {
    let native = rt.unwrap(value)
    switch native {
    case .int, .bool: return native
    case .object where native.kind == .bigInt: return native
    case .float(let number) where decimal:
      if number.isNaN { throw rt.valueError("cannot convert float NaN to integer") }
      if number.isInfinite { throw rt.overflowError("cannot convert float infinity to integer") }
      if let small = Int(exactly: number.rounded(.towardZero)) { return .int(small) }
      return rt.makeInt(BigInt(number))
    case .instance:
      let type = rt.type(of: native)
      if decimal, rt.special(type, .int) != nil, let result = try rt.callSpecial(.int, on: native) {
        let number = rt.unwrap(result)
        if rt.isInstance(number, rt.types.int) { return number }
        throw rt.typeError("__int__ returned non-int (type \(rt.typeName(result)))")
      }
      if rt.special(type, .index) != nil, let result = try rt.callSpecial(.index, on: native) {
        let number = rt.unwrap(result)
        if rt.isInstance(number, rt.types.int) { return number }
        throw rt.typeError("__index__ returned non-int (type \(rt.typeName(result)))")
      }
    default: break
    }
    let wanted = decimal ? "a real number" : "an integer"
    throw rt.typeError("%\(Character(Unicode.Scalar(letter))) format: \(wanted) is required, not \(rt.typeName(value))")
  }

  /// Lays out a number whose sign, if it is negative, is in front of its digits; `zeros` are put before the digits.
  private func writeNumber(
    _ text: ByteText, prefix: UInt8 = 0, zeros: Int = 0, _ conversion: Conversion, _ out: inout TextBuilder
  ) {
    var body = text
    var sign: UInt8 = 0
    if body[0] == UInt8(ascii: "-") {
      sign = UInt8(ascii: "-")
      body = ByteText(rebasing: body[1...])
    } else if conversion.plus {
      sign = UInt8(ascii: "+")
    } else if conversion.space {
      sign = UInt8(ascii: " ")
    }
    let length = body.count + zeros + (prefix == 0 ? 0 : 2) + (sign == 0 ? 0 : 1)
    let padding = max(0, conversion.width - length)
    let left = conversion.leftAligned ? 0 : padding
    if !conversion.zero { out.append(repeating: 0x20, left) }
    if sign != 0 { out.append(sign) }
    if prefix != 0 {
      out.append(0x30)
      out.append(prefix)
    }
    if conversion.zero { out.append(repeating: 0x30, left) }
    out.append(repeating: 0x30, zeros)
    out.append(body)
    out.append(repeating: 0x20, padding - left)
  }
}

extension Runtime {
  /// `format % args`.
  func percentFormat(_ format: StringRef, _ args: Value) throws(Raised) -> Value {
    let saved = top
    saved[0] = .str(format)
    top = saved + 1
    defer { top = saved }
    var formatter = PercentFormatter(self, args)
    return .str(try formatter.render(format))
  }

  /// `format % args` of bytes or a bytearray.
  func percentFormatBytes(_ format: Value, _ args: Value) throws(Raised) -> Value {
    let saved = top
    defer { top = saved }
    guard let content = BytesType.content(self, format) else { return notImplemented }
    let text = Runtime.latin1Text(self, content)
    saved[0] = .str(text)
    top = saved + 1
    var formatter = PercentFormatter(self, args, isBytes: true)
    let result = try formatter.render(text)
    return makeBytes(Runtime.latin1(result), mutable: format.kind == .byteArray)
  }

  /// Bytes as text of the code points of the same number.
  static func latin1Text(_ rt: Runtime, _ bytes: ByteText) -> StringRef {
    var text = TextBuilder(reserving: bytes.count)
    for byte in bytes { text.append(codePoint: UInt32(byte)) }
    return text.make(rt)
  }

  static func latin1(_ text: StringRef) -> [UInt8] { text.codePoints.map { UInt8(truncatingIfNeeded: $0) } }
}
