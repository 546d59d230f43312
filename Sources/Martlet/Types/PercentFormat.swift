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
      if case .str = native { isMapping = false } else {
        isMapping = rt.special(rt.type(of: args), .getitem) != nil
      }
    }
  }

  mutating func render(_ format: StringRef) throws(Raised) -> StringRef {
    let text = format.codePoints
    var out = TextBuilder(reserving: format.pointee.byteCount + 32)
    let saved = rt.top
    saved[0] = args
    saved[1] = .none
    saved[2] = .none
    rt.top = saved + 3
    defer { rt.top = saved }
    var at = 0
    while at < text.count {
      let character = text[at]
      at += 1
      if character != 0x25 {
        out.append(codePoint: character)
        continue
      }
      if at < text.count, text[at] == 0x25 {
        out.append(UInt8(ascii: "%"))
        at += 1
        continue
      }
      let conversion = try parse(text, &at, mapped: saved + 2)
      let value = usesMapping ? saved[2] : try nextArgument()
      saved[1] = value
      try write(value, conversion, at: at - 1, &out)
    }
    let isConsumed = usesMapping || nextIndex >= (tuple?.pointee.count ?? 1)
    if !isConsumed, !isMapping {
      throw rt.typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
    return out.make(rt)
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
    _ text: [UInt32], _ at: inout Int, mapped: FramePointer
  ) throws(Raised) -> Conversion {
    var conversion = Conversion()
    usesMapping = false
    if at < text.count, text[at] == 0x28 {
      guard isMapping else { throw rt.typeError("format requires a mapping") }
      at += 1
      let start = at
      var nesting = 1
      while at < text.count, nesting > 0 {
        if text[at] == 0x28 { nesting += 1 } else if text[at] == 0x29 { nesting -= 1 }
        at += 1
      }
      if nesting > 0 { throw rt.valueError("incomplete format key") }
      var key = TextBuilder()
      for codePoint in text[start..<(at - 1)] { key.append(codePoint: codePoint) }
      mapped[0] = isBytes ? rt.makeBytes(Runtime.latin1(key.make(rt))) : .str(key.make(rt))
      mapped[0] = try rt.getItem(args, index: mapped[0])
      usesMapping = true
      isMapped = true
    }
    flags: while at < text.count {
      switch text[at] {
      case 0x2D: conversion.leftAligned = true
      case 0x2B: conversion.plus = true
      case 0x20: conversion.space = true
      case 0x23: conversion.alternate = true
      case 0x30: conversion.zero = true
      default: break flags
      }
      at += 1
    }
    if at < text.count, text[at] == 0x2A {
      at += 1
      conversion.width = try starArgument("ssize_t")
      if conversion.width < 0 {
        conversion.leftAligned = true
        conversion.width = conversion.width == Int.min ? Int.max : -conversion.width
      }
    } else if let width = try number(text, &at, limit: Int.max, "width too big") {
      conversion.width = width
    }
    if at < text.count, text[at] == 0x2E {
      at += 1
      if at < text.count, text[at] == 0x2A {
        at += 1
        conversion.precision = max(0, try starArgument("int"))
      } else {
        conversion.precision = try number(text, &at, limit: Int(Int32.max), "precision too big") ?? 0
      }
    }
    if at < text.count, text[at] == 0x68 || text[at] == 0x6C || text[at] == 0x4C { at += 1 }
    guard at < text.count else { throw rt.valueError("incomplete format") }
    conversion.letter = text[at]
    at += 1
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

  private func number(_ text: [UInt32], _ at: inout Int, limit: Int, _ message: String) throws(Raised) -> Int? {
    let start = at
    var value = 0
    while at < text.count, text[at] >= 48, text[at] <= 57 {
      let digit = Int(text[at]) - 48
      if value > (limit - digit) / 10 { throw rt.valueError(message) }
      value = value * 10 + digit
      at += 1
    }
    return at == start ? nil : value
  }

  // MARK: Converting

  private func write(
    _ value: Value, _ conversion: Conversion, at index: Int, _ out: inout TextBuilder
  ) throws(Raised) {
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
      let number: Double
      if case .float(let own) = value { number = own } else { number = try rt.double(value) }
      let precision = conversion.precision < 0 ? 6 : conversion.precision
      var style = FloatText.Style(type: UInt8(conversion.letter), precision: precision)
      style.alternate = conversion.alternate
      writeNumber(FloatText.digits(number, style), prefix: [], conversion, &out)
    default:
      let letter = conversion.letter
      let shown = letter >= 31 && letter <= 126 ? Character(Unicode.Scalar(UInt8(letter))) : "?"
      throw rt.valueError(
        "unsupported format character '\(shown)' (0x\(String(letter, radix: 16))) at index \(index)")
    }
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
    let letter = Character(Unicode.Scalar(UInt8(conversion.letter)))
    let base = letter == "o" ? 8 : letter == "x" || letter == "X" ? 16 : 10
    let number = try integer(value, letter, decimal: base == 10)
    let digits = try rt.integerDigits(number, base: base, uppercase: letter == "X")
    let isNegative = digits.first == UInt8(ascii: "-")
    var body = isNegative ? Array(digits.dropFirst()) : digits
    if body.count < conversion.precision {
      body = Array(repeating: 0x30, count: conversion.precision - body.count) + body
    }
    if isNegative { body.insert(UInt8(ascii: "-"), at: 0) }
    let prefix: [UInt8] = conversion.alternate && base != 10 ? [0x30, UInt8(conversion.letter)] : []
    writeNumber(body, prefix: prefix, conversion, &out)
  }

  private func integer(_ value: Value, _ letter: Character, decimal: Bool) throws(Raised) -> Value {
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
    throw rt.typeError("%\(letter) format: \(wanted) is required, not \(rt.typeName(value))")
  }

  /// Lays out a number whose sign, if it is negative, is in front of its digits.
  private func writeNumber(_ text: [UInt8], prefix: [UInt8], _ conversion: Conversion, _ out: inout TextBuilder) {
    var body = text[...]
    var sign: UInt8 = 0
    if body.first == UInt8(ascii: "-") {
      sign = UInt8(ascii: "-")
      body = body.dropFirst()
    } else if conversion.plus {
      sign = UInt8(ascii: "+")
    } else if conversion.space {
      sign = UInt8(ascii: " ")
    }
    let length = body.count + prefix.count + (sign == 0 ? 0 : 1)
    let padding = max(0, conversion.width - length)
    let left = conversion.leftAligned ? 0 : padding
    if !conversion.zero { out.append(repeating: 0x20, left) }
    if sign != 0 { out.append(sign) }
    out.append(prefix)
    if conversion.zero { out.append(repeating: 0x30, left) }
    body.withUnsafeBufferPointer { out.append($0) }
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
