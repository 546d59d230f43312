/// Bytes as letters of an alphabet: groups of bits in base 64, 32 and 16, four bytes as five digits in base 85.
///
/// Results are objects that nothing refers to yet, so the limits are looked at without a collection.
enum BaseCoding {
  typealias Letters = UnsafePointer<UInt8>

  /// What the tables of values have for a byte that is no letter, and for the padding.
  static let noLetter: UInt8 = 255, padding: UInt8 = 64

  /// The values of letters by their bytes.
  static func values(of letters: ByteText) -> [UInt8] {
    var values = [UInt8](repeating: noLetter, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(truncatingIfNeeded: value) }
    return values
  }

  // MARK: Groups of bits

  static func encoded(
    _ rt: Runtime, _ bytes: ByteText, bits: Int, _ letters: Letters, endsLine: Bool = false
  ) throws(Raised) -> Value {
    switch bits {
    case 4: try encoded(rt, bytes, group: 1, bits: 4, letters, endsLine)
    case 5: try encoded(rt, bytes, group: 5, bits: 5, letters, endsLine)
    default: try encoded(rt, bytes, group: 3, bits: 6, letters, endsLine)
    }
  }

  /// Inlined, so that the sizes are constants.
  @inline(__always)
  private static func encoded(
    _ rt: Runtime, _ bytes: ByteText, group: Int, bits: Int, _ letters: Letters, _ endsLine: Bool
  ) throws(Raised) -> Value {
    let width = group * 8 / bits
    let groups = bytes.count / group
    let rest = bytes.count - groups * group
    let size = (groups + (rest > 0 ? 1 : 0)) * width + (endsLine ? 1 : 0)
    try rt.reserve(size)
    let object = rt.allocateBytes(size)
    var out = object.pointee.bytes
    if var source = bytes.baseAddress {
      let mask = UInt64(1) &<< UInt64(bits) &- 1
      var meter = WorkMeter()
      for _ in 0..<groups {
        try meter.pass(rt)
        var number: UInt64 = 0
        for place in 0..<group { number = number &<< 8 | UInt64(source[place]) }
        for place in 0..<width { out[place] = letters[Int(number &>> UInt64((width - 1 - place) * bits) & mask)] }
        source += group
        out += width
      }
      if rest > 0 {
        var number: UInt64 = 0
        for place in 0..<group { number = number &<< 8 | (place < rest ? UInt64(source[place]) : 0) }
        let used = (rest * 8 + bits - 1) / bits
        for place in 0..<width {
          out[place] = place < used ? letters[Int(number &>> UInt64((width - 1 - place) * bits) & mask)] : 0x3D
        }
        out += width
      }
    }
    if endsLine { out.pointee = 10 }
    return .object(object.asObject)
  }

  /// The bytes of text in base 64; what is no letter is passed over, unless it is strict.
  static func decoded64(
    _ rt: Runtime, _ text: ByteText, _ values: UnsafeBufferPointer<UInt8>, isStrict: Bool
  ) throws(Raised) -> Value {
    func value(_ index: Int) -> UInt8 { values[Int(text[index])] }
    if isStrict, text.count > 0, value(0) == padding { throw BinasciiModule.error(rt, "Leading padding not allowed") }
    let size = text.count / 4 * 3 + 3
    try rt.reserve(size)
    let object = rt.allocateBytes(size)
    let start = object.pointee.bytes
    var out = start
    var number: UInt32 = 0
    var place = 0
    var pads = 0
    var index = 0
    var meter = WorkMeter()
    while index < text.count {
      if place == 0, pads == 0 {
        while text.count - index >= 4 {
          let (a, b, c, d) = (value(index), value(index + 1), value(index + 2), value(index + 3))
          if (a | b | c | d) >= 64 { break }
          try meter.pass(rt)
          let group = UInt32(a) &<< 18 | UInt32(b) &<< 12 | UInt32(c) &<< 6 | UInt32(d)
          out[0] = UInt8(truncatingIfNeeded: group &>> 16)
          out[1] = UInt8(truncatingIfNeeded: group &>> 8)
          out[2] = UInt8(truncatingIfNeeded: group)
          out += 3
          index += 4
        }
        if index == text.count { break }
      }
      try meter.pass(rt)
      let value = value(index)
      index += 1
      if value == padding {
        pads += 1
        if place >= 2, place + pads >= 4 {
          if isStrict, index < text.count { throw BinasciiModule.error(rt, "Excess data after padding") }
          object.pointee.count = out - start
          return .object(object.asObject)
        }
        continue
      }
      if value == noLetter {
        if isStrict { throw BinasciiModule.error(rt, "Only base64 data is allowed") }
        continue
      }
      if isStrict, pads > 0 { throw BinasciiModule.error(rt, "Discontinuous padding not allowed") }
      pads = 0
      number = number << 6 | UInt32(value)
      place += 1
      if place > 1 {
        out.pointee = UInt8(truncatingIfNeeded: number >> UInt32((4 - place) * 2))
        out += 1
      }
      if place == 4 { (place, number) = (0, 0) }
    }
    if place == 1 {
      throw BinasciiModule.error(
        rt,
        "Invalid base64-encoded string: number of data characters (\((out - start) / 3 * 4 + 1)) "
          + "cannot be 1 more than a multiple of 4")
    }
    if place > 0 { throw BinasciiModule.error(rt, "Incorrect padding") }
    object.pointee.count = out - start
    return .object(object.asObject)
  }

  /// The bytes of digits in base 32, five for eight of them; the last group is filled up with zeros.
  static func decoded32(
    _ rt: Runtime, _ text: ByteText, _ values: UnsafeBufferPointer<UInt8>
  ) throws(Raised) -> Value {
    let groups = (text.count + 7) / 8
    try rt.reserve(groups * 5)
    let object = rt.allocateBytes(groups * 5)
    var out = object.pointee.bytes
    var meter = WorkMeter()
    for group in 0..<groups {
      try meter.pass(rt)
      let digits = text[group * 8..<min(group * 8 + 8, text.count)]
      var number: UInt64 = 0
      for digit in digits {
        let value = values[Int(digit)]
        if value == noLetter { throw BinasciiModule.error(rt, "Non-base32 digit found") }
        number = number &<< 5 | UInt64(value)
      }
      number <<= UInt64(5 * (8 - digits.count))
      for place in 0..<5 { out[place] = UInt8(truncatingIfNeeded: number &>> UInt64(32 - place * 8)) }
      out += 5
    }
    return .object(object.asObject)
  }

  /// The bytes of hexadecimal text.
  static func decoded16(_ rt: Runtime, _ text: ByteText) throws(Raised) -> Value {
    if text.count % 2 != 0 { throw BinasciiModule.error(rt, "Odd-length string") }
    try rt.reserve(text.count / 2)
    let object = rt.allocateBytes(text.count / 2)
    let out = object.pointee.bytes
    try hexadecimalValues.withUnsafeBufferPointer { values throws(Raised) in
      var meter = WorkMeter()
      for index in 0..<text.count / 2 {
        try meter.pass(rt)
        let (high, low) = (values[Int(text[index * 2])], values[Int(text[index * 2 + 1])])
        if (high | low) >= 16 { throw BinasciiModule.error(rt, "Non-hexadecimal digit found") }
        out[index] = high &<< 4 | low
      }
    }
    return .object(object.asObject)
  }

  private static let hexadecimalValues: [UInt8] = (0..<256).map { BytesType.hexDigit($0) ?? noLetter }

  // MARK: Base 85

  /// How bytes are written in base 85.
  struct Form85 {
    var letters: Letters
    /// What stands for four zeros and for four spaces.
    var zeros: UInt8?
    var spaces: UInt8?
    /// Whether an unfinished group is written as if zeros followed.
    var fillsGroup: Bool
  }

  static func encoded85(_ rt: Runtime, _ bytes: ByteText, _ form: Form85) throws(Raised) -> Value {
    let groups = (bytes.count + 3) / 4
    try rt.reserve(groups * 5)
    let object = rt.allocateBytes(groups * 5)
    var out = object.pointee.bytes
    var meter = WorkMeter()
    var index = 0
    while index < bytes.count {
      try meter.pass(rt)
      let left = bytes.count - index
      var number: UInt32 = 0
      for place in 0..<4 { number = number &<< 8 | (place < left ? UInt32(bytes[index + place]) : 0) }
      index += 4
      let isWhole = left >= 4 || form.fillsGroup
      if isWhole, let short = number == 0 ? form.zeros : number == 0x2020_2020 ? form.spaces : nil {
        out.pointee = short
        out += 1
        continue
      }
      for place in (0..<5).reversed() {
        out[place] = form.letters[Int(number % 85)]
        number /= 85
      }
      out += isWhole ? 5 : left + 1
    }
    object.pointee.count = out - object.pointee.bytes
    return .object(object.asObject)
  }

  /// Digits that lack at the end are the last letter.
  static func decoded85(
    _ rt: Runtime, _ text: ByteText, _ values: UnsafeBufferPointer<UInt8>
  ) throws(Raised) -> Value {
    let groups = (text.count + 4) / 5
    try rt.reserve(groups * 4)
    let object = rt.allocateBytes(groups * 4)
    let out = object.pointee.bytes
    var meter = WorkMeter()
    for group in 0..<groups {
      try meter.pass(rt)
      var number: UInt64 = 0
      for index in group * 5..<group * 5 + 5 {
        let value = index < text.count ? values[Int(text[index])] : 84
        if value == noLetter { throw rt.valueError("bad base85 character at position \(index)") }
        number = number &* 85 &+ UInt64(value)
      }
      guard let whole = UInt32(exactly: number) else {
        throw rt.valueError("base85 overflow in hunk starting at byte \(group * 5)")
      }
      put(whole, out + group * 4)
    }
    object.pointee.count = groups * 4 - (groups * 5 - text.count)
    return .object(object.asObject)
  }

  @inline(__always)
  private static func put(_ number: UInt32, _ out: UnsafeMutablePointer<UInt8>) {
    for place in 0..<4 { out[place] = UInt8(truncatingIfNeeded: number &>> UInt32(24 - place * 8)) }
  }

  /// The bytes of Ascii85, whose letters are those from `!` on; `z` stands for four zeros. The text is bytes that
  /// nothing changes, for asking what is ignored may run a script.
  static func decodedAscii85(
    _ rt: Runtime, _ text: ByteText, foldsSpaces: Bool, ignoring ignored: Value
  ) throws(Raised) -> Value {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 5 * 4 + 4)
    // A z or y stands for four bytes.
    try rt.reserve(text.count + text.count { $0 == 0x7A || $0 == 0x79 } * 8)
    var number: UInt64 = 0
    var digits = 0
    var meter = WorkMeter()
    for byte in text {
      try meter.pass(rt)
      switch byte {
      case 33...117:
        number = number &* 85 &+ UInt64(byte &- 33)
        digits += 1
        if digits == 5 {
          try append(rt, number, to: &out)
          (number, digits) = (0, 0)
        }
      case UInt8(ascii: "z"):
        if digits > 0 { throw rt.valueError("z inside Ascii85 5-tuple") }
        try append(rt, 0, to: &out)
      case UInt8(ascii: "y") where foldsSpaces:
        if digits > 0 { throw rt.valueError("y inside Ascii85 5-tuple") }
        try append(rt, 0x2020_2020, to: &out)
      default:
        if try !rt.contains(ignored, .int(Int(byte))) {
          throw rt.valueError("Non-Ascii85 digit found: \(Character(UnicodeScalar(byte)))")
        }
      }
    }
    if digits > 0 {
      for _ in digits..<5 { number = number &* 85 &+ 84 }
      try append(rt, number, to: &out)
      out.removeLast(5 - digits)
    }
    return rt.makeBytes(out)
  }

  @inline(__always)
  private static func append(_ rt: Runtime, _ number: UInt64, to out: inout [UInt8]) throws(Raised) {
    guard let whole = UInt32(exactly: number) else { throw rt.valueError("Ascii85 overflow") }
    for place in 0..<4 { out.append(UInt8(truncatingIfNeeded: whole &>> UInt32(24 - place * 8))) }
  }
}
