/// From bytes to text.
extension TextCodec {
  /// The number of bytes at the beginning that are ASCII.
  @inline(__always)
  static func asciiPrefix(_ bytes: ByteText) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var at = 0
    while at + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
      at += 8
    }
    while at < bytes.count, base[at] < 0x80 { at += 1 }
    return at
  }

  /// What is decoded often and without an error; nil for all else.
  static func decodeQuickly(_ rt: Runtime, _ bytes: ByteText, _ encoding: Encoding) -> StringRef? {
    let ascii = asciiPrefix(bytes)
    if ascii == bytes.count { return rt.makeString(bytes, length: bytes.count) }
    switch encoding {
    case .utf8: return validLength(bytes, from: ascii).map { rt.makeString(bytes, length: $0) }
    case .latin1:
      var wide = 0
      for byte in bytes { wide += Int(byte >> 7) }
      let result = rt.allocateString(byteCount: bytes.count + wide, length: bytes.count)
      var target = result.pointee.bytes
      for byte in bytes {
        if byte < 0x80 {
          target[0] = byte
          target += 1
        } else {
          UTF8Text.write(UInt32(byte), target)
          target += 2
        }
      }
      return bytes.count == 1 ? rt.makeString(codePoint: UInt32(bytes[0])) : result
    default: return nil
    }
  }

  func decode(_ bytes: ByteText) throws(Raised) -> StringRef {
    var consumed = 0
    return try decode(bytes, isFinal: true, &consumed)
  }

  /// Decodes bytes; if more may follow, those of a character that is cut off are not consumed.
  func decode(_ given: ByteText, isFinal: Bool, _ consumed: inout Int) throws(Raised) -> StringRef {
    if isStandard(errors) { return try decodeStable(given, isFinal: isFinal, &consumed) }
    // A handler of the script's may change a bytearray, and what is decoded from there on.
    let copy = rt.makeBytes(given)
    let saved = rt.top
    saved[0] = copy
    rt.top = saved + 1
    defer { rt.top = saved }
    return try decodeStable(BytesType.content(rt, copy) ?? given, isFinal: isFinal, &consumed)
  }

  private func isStandard(_ errors: String) -> Bool {
    switch errors {
    case "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass": true
    default: false
    }
  }

  /// The slot below the top holds the bytes if a handler of the script's may be called.
  private func decodeStable(_ given: ByteText, isFinal: Bool, _ consumed: inout Int) throws(Raised) -> StringRef {
    var bytes = given
    var at = 0
    consumed = bytes.count
    var codec = self
    switch encoding {
    case .utf8, .utf8Signed, .ascii:
      if encoding == .utf8Signed, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
      if TextCodec.asciiPrefix(bytes) == bytes.count { return rt.makeString(bytes, length: bytes.count) }
    case .utf16:
      codec = try TextCodec(rt, bytes.starts(with: [0xFE, 0xFF]) ? "utf-16-be" : "utf-16-le", errors)
      if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { at = 2 }
    case .utf32:
      codec = try TextCodec(rt, bytes.starts(with: [0, 0, 0xFE, 0xFF]) ? "utf-32-be" : "utf-32-le", errors)
      if bytes.starts(with: [0, 0, 0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE, 0, 0]) { at = 4 }
    default: break
    }
    if encoding == .utf8, let length = TextCodec.validLength(bytes, from: 0) {
      return rt.makeString(bytes, length: length)
    }
    var out = TextBuilder(reserving: bytes.count)
    var meter = WorkMeter()
    let mayGoOn = !isFinal && encoding == .rawUnicodeEscape
    while at < bytes.count {
      try meter.pass(rt)
      // What follows tells whether a backslash at the end begins an escape.
      if mayGoOn, at == bytes.count - 1, bytes[at] == 0x5C, isUnescapedBackslash(bytes, at) {
        consumed = at
        break
      }
      switch codec.decodeNext(bytes, at) {
      case .codePoint(let codePoint, let width):
        out.append(codePoint: codePoint)
        at += width
      case .nothing(let width): at += width
      case .failure(let range, let reason):
        if !isFinal, range.upperBound == bytes.count && codec.isCutOff(reason) || codec.isHalfSurrogate(bytes, at) {
          consumed = at
          return out.make(rt)
        }
        at = try codec.decodeReplacement(&bytes, range, reason, &out)
        consumed = bytes.count
      }
    }
    return out.make(rt)
  }

  /// The number of code points in valid UTF-8, else nil. Up to `from` it is ASCII.
  private static func validLength(_ bytes: ByteText, from: Int) -> Int? {
    let count = bytes.count
    var at = from
    var length = from
    while at < count {
      let lead = bytes[at]
      let width = UTF8Text.width(lead)
      guard at + width <= count else { return nil }
      switch width {
      case 1: break
      case 2: if lead < 0xC2 || bytes[at + 1] & 0xC0 != 0x80 { return nil }
      case 3:
        let second = bytes[at + 1]
        if second & 0xC0 != 0x80 || bytes[at + 2] & 0xC0 != 0x80 { return nil }
        if lead == 0xE0 && second < 0xA0 || lead == 0xED && second >= 0xA0 { return nil }
      default:
        let second = bytes[at + 1]
        if second & 0xC0 != 0x80 || bytes[at + 2] & 0xC0 != 0x80 || bytes[at + 3] & 0xC0 != 0x80 { return nil }
        if lead > 0xF4 || lead == 0xF0 && second < 0x90 || lead == 0xF4 && second >= 0x90 { return nil }
      }
      at += width
      length += 1
    }
    return length
  }

  /// The first two bytes of three that some handlers take for a surrogate, at the end of what there is.
  private func isHalfSurrogate(_ bytes: ByteText, _ at: Int) -> Bool {
    (encoding == .utf8 || encoding == .utf8Signed) && at + 2 == bytes.count && bytes[at] == 0xED
      && 0xA0...0xBF ~= bytes[at + 1]
  }

  private func isCutOff(_ reason: String) -> Bool {
    reason == "unexpected end of data" || reason.hasPrefix("truncated") || reason == "\\ at end of string"
      || reason.hasPrefix("malformed")
  }

  enum Step {
    case codePoint(UInt32, width: Int)
    /// Bytes that stand for no character.
    case nothing(Int)
    case failure(Range<Int>, String)
  }

  private func decodeNext(_ bytes: ByteText, _ at: Int) -> Step {
    switch encoding {
    case .ascii:
      return bytes[at] < 0x80
        ? .codePoint(UInt32(bytes[at]), width: 1) : .failure(at..<(at + 1), "ordinal not in range(128)")
    case .latin1: return .codePoint(UInt32(bytes[at]), width: 1)
    case .utf8, .utf8Signed: return decodeUTF8(bytes, at)
    case .unicodeEscape: return decodeEscape(bytes, at)
    case .rawUnicodeEscape: return decodeRawEscape(bytes, at)
    case .map(let map):
      if let codePoint = map.codePoint(of: bytes[at]) { return .codePoint(codePoint, width: 1) }
      return .failure(at..<(at + 1), "character maps to <undefined>")
    case .utf16, .utf16LE, .utf16BE: return decodeUTF16(bytes, at)
    case .utf32, .utf32LE, .utf32BE:
      guard at + 4 <= bytes.count else { return .failure(at..<bytes.count, "truncated data") }
      let unit = unit(bytes, at, 4)
      if unit & 0xFFFF_F800 == 0xD800 {
        return .failure(at..<(at + 4), "code point in surrogate code point range(0xd800, 0xe000)")
      }
      if unit >= 0x110000 { return .failure(at..<(at + 4), "code point not in range(0x110000)") }
      return .codePoint(unit, width: 4)
    }
  }

  private func unit(_ bytes: ByteText, _ at: Int, _ size: Int) -> UInt32 {
    var unit: UInt32 = 0
    for index in 0..<size { unit = unit << 8 | UInt32(bytes[at + (isBigEndian ? index : size - 1 - index)]) }
    return unit
  }

  private func decodeUTF8(_ bytes: ByteText, _ at: Int) -> Step {
    let lead = bytes[at]
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let width: Int
    switch lead {
    case 0..<0x80: return .codePoint(UInt32(lead), width: 1)
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF:
      width = 3
      if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      width = 4
      if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
    default: return .failure(at..<(at + 1), "invalid start byte")
    }
    for index in 1..<width {
      if at + index >= bytes.count { return .failure(at..<bytes.count, "unexpected end of data") }
      let byte = bytes[at + index]
      let allowed = index == 1 ? second : 0x80...0xBF
      if !allowed.contains(byte) { return .failure(at..<(at + index), "invalid continuation byte") }
    }
    return .codePoint(UTF8Text.decode(bytes.baseAddress! + at), width: width)
  }

  private func decodeUTF16(_ bytes: ByteText, _ at: Int) -> Step {
    guard at + 2 <= bytes.count else { return .failure(at..<bytes.count, "truncated data") }
    let first = unit(bytes, at, 2)
    if first & 0xF800 != 0xD800 { return .codePoint(first, width: 2) }
    if first >= 0xDC00 { return .failure(at..<(at + 2), "illegal encoding") }
    guard at + 4 <= bytes.count else { return .failure(at..<bytes.count, "unexpected end of data") }
    let second = unit(bytes, at + 2, 2)
    guard second & 0xFC00 == 0xDC00 else { return .failure(at..<(at + 2), "illegal UTF-16 surrogate") }
    return .codePoint(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), width: 4)
  }

  /// Writes what stands for bytes that could not be decoded; where decoding goes on.
  private func decodeReplacement(
    _ bytes: inout ByteText, _ range: Range<Int>, _ reason: String, _ out: inout TextBuilder
  ) throws(Raised) -> Int {
    switch errors {
    case "ignore": return range.upperBound
    case "replace":
      out.append(codePoint: 0xFFFD)
      return range.upperBound
    case "backslashreplace":
      for index in range { out.append(escapeOf: UInt32(bytes[index])) }
      return range.upperBound
    case "surrogateescape":
      var at = range.lowerBound
      while at < range.upperBound, bytes[at] >= 0x80 {
        out.append(codePoint: 0xDC00 + UInt32(bytes[at]))
        at += 1
      }
      if at > range.lowerBound { return at }
    case "surrogatepass":
      if encoding == .utf8 || encoding == .utf8Signed, range.lowerBound + 3 <= bytes.count {
        let codePoint = UTF8Text.decode(bytes.baseAddress! + range.lowerBound)
        if bytes[range.lowerBound] == 0xED, codePoint & 0xFFFF_F800 == 0xD800,
          bytes[range.lowerBound + 1] & 0xC0 == 0x80, bytes[range.lowerBound + 2] & 0xC0 == 0x80
        {
          out.append(codePoint: codePoint)
          return range.lowerBound + 3
        }
      } else if encoding == .utf16LE || encoding == .utf16BE, range.lowerBound + 2 <= bytes.count {
        let unit = unit(bytes, range.lowerBound, 2)
        if unit & 0xF800 == 0xD800 {
          out.append(codePoint: unit)
          return range.lowerBound + 2
        }
      } else if encoding == .utf32LE || encoding == .utf32BE, range.lowerBound + 4 <= bytes.count {
        let unit = unit(bytes, range.lowerBound, 4)
        if unit & 0xFFFF_F800 == 0xD800 {
          out.append(codePoint: unit)
          return range.lowerBound + 4
        }
      }
    case "strict": break
    default:
      let error = try exception(
        rt.types.exceptions.unicodeDecodeError, rt.top[-1], range, reason, isEncoding: false, bytes.count)
      if case .str(let replacement) = rt.unwrap(error.replacement) { out.append(replacement) }
      rt.top[-1] = error.object
      bytes = BytesType.content(rt, error.object) ?? bytes
      return error.position
    }
    throw raise(rt.types.exceptions.unicodeDecodeError, rt.makeBytes(bytes), range, reason, name)
  }
}

/// Decoding for `bytes.decode` and `str(bytes, encoding)`.
enum BytesCoding {
  static func decode(
    _ rt: Runtime, _ v: Value, _ encoding: Value?, _ errors: Value?, caller: String
  ) throws(Raised) -> StringRef {
    if errors == nil, let content = BytesType.content(rt, v), let usual = TextCodec.usual(encoding, rt),
      let text = TextCodec.decodeQuickly(rt, content, usual)
    {
      return text
    }
    let encodingName = try StringType.option(rt, encoding, "\(caller)() argument 'encoding'") ?? "utf-8"
    let errorsName = try StringType.option(rt, errors, "\(caller)() argument 'errors'") ?? "strict"
    guard let content = BytesType.content(rt, v) else {
      if case .str = rt.unwrap(v) { throw rt.typeError("decoding str is not supported") }
      throw rt.typeError("decoding to str: need a bytes-like object, \(rt.typeName(v)) found")
    }
    // Nothing is decoded without asking how.
    if content.isEmpty { return rt.strings.empty }
    return try TextCodec.decode(rt, v, encodingName, errorsName)
  }
}
