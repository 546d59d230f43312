#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An encoding and what is done with text or bytes it cannot convert.
struct TextCodec {
  enum Encoding { case utf8, utf8Signed, ascii, latin1, utf16, utf16LE, utf16BE, utf32, utf32LE, utf32BE }

  let rt: Runtime
  let encoding: Encoding
  let errors: String

  init(_ rt: Runtime, _ name: String, _ errors: String) throws(Raised) {
    self.rt = rt
    self.errors = errors
    if name == "utf-8" {
      encoding = .utf8
      return
    }
    let normalized = String(
      decoding: name.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 == 0x20 || $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
    switch normalized {
    case "utf-8", "utf8", "u8", "utf", "cp65001": encoding = .utf8
    case "utf-8-sig", "utf8-sig": encoding = .utf8Signed
    case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "iso646-us": encoding = .ascii
    case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819", "iso8859": encoding = .latin1
    case "utf-16", "utf16", "u16": encoding = .utf16
    case "utf-16-le", "utf-16le", "utf16-le", "utf16le": encoding = .utf16LE
    case "utf-16-be", "utf-16be", "utf16-be", "utf16be": encoding = .utf16BE
    case "utf-32", "utf32", "u32": encoding = .utf32
    case "utf-32-le", "utf-32le", "utf32-le", "utf32le": encoding = .utf32LE
    case "utf-32-be", "utf-32be", "utf32-be", "utf32be": encoding = .utf32BE
    default: throw rt.raise(rt.types.exceptions.lookupError, "unknown encoding: \(name)")
    }
  }

  /// The encoding of a name in its usual spelling, or nil.
  static func usual(_ name: Value?, _ rt: Runtime) -> Encoding? {
    guard let name else { return .utf8 }
    guard case .str(let text) = name else { return nil }
    switch text.pointee.byteCount {
    case 4: return text.hasText("utf8") ? .utf8 : nil
    case 5: return text.hasText("utf-8") || text.hasText("UTF-8") ? .utf8 : text.hasText("ascii") ? .ascii : nil
    case 6: return text.hasText("latin1") ? .latin1 : nil
    case 7: return text.hasText("latin-1") ? .latin1 : nil
    default: return nil
    }
  }

  init(_ rt: Runtime, _ encoding: Encoding, _ errors: String) {
    self.rt = rt
    self.encoding = encoding
    self.errors = errors
  }

  /// The name in messages.
  var name: String {
    switch encoding {
    case .utf8, .utf8Signed: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16: "utf-16"
    case .utf16LE: "utf-16-le"
    case .utf16BE: "utf-16-be"
    case .utf32: "utf-32"
    case .utf32LE: "utf-32-le"
    case .utf32BE: "utf-32-be"
    }
  }

  // MARK: Encoding

  func encode(_ text: StringRef) throws(Raised) -> [UInt8] {
    switch encoding {
    case .utf8, .utf8Signed, .ascii, .latin1:
      if text.isASCII, encoding != .utf8Signed { return Array(text.utf8) }
    default: break
    }
    if encoding == .utf8, !TextCodec.hasSurrogate(text) { return Array(text.utf8) }
    var out: [UInt8] = []
    out.reserveCapacity(text.pointee.byteCount + 4)
    let codePoints = text.codePoints
    switch encoding {
    case .utf8Signed: out += [0xEF, 0xBB, 0xBF]
    case .utf16: out += [0xFF, 0xFE]
    case .utf32: out += [0xFF, 0xFE, 0, 0]
    default: break
    }
    var at = 0
    while at < codePoints.count {
      if canEncode(codePoints[at]) {
        append(codePoints[at], to: &out)
        at += 1
        continue
      }
      var end = at + 1
      if gathersRuns { while end < codePoints.count, !canEncode(codePoints[end]) { end += 1 } }
      try encodeReplacement(text, codePoints, at..<end, &out)
      at = end
    }
    return out
  }

  static func hasSurrogate(_ string: StringRef) -> Bool {
    if string.isASCII { return false }
    let text = string.pointee.bytes
    let end = text + string.pointee.byteCount
    var at = text
    while let found = memchr(at, 0xED, end - at) {
      at = found.assumingMemoryBound(to: UInt8.self) + 1
      if at.pointee >= 0xA0 { return true }
    }
    return false
  }

  /// Whether neighbouring characters that cannot be encoded are one error.
  private var gathersRuns: Bool {
    switch encoding {
    case .utf8, .utf8Signed, .ascii, .latin1: true
    default: false
    }
  }

  private func canEncode(_ codePoint: UInt32) -> Bool {
    switch encoding {
    case .ascii: codePoint < 0x80
    case .latin1: codePoint < 0x100
    default: codePoint & 0xFFFF_F800 != 0xD800
    }
  }

  private func append(_ codePoint: UInt32, to out: inout [UInt8]) {
    switch encoding {
    case .ascii, .latin1: out.append(UInt8(truncatingIfNeeded: codePoint))
    case .utf8, .utf8Signed: UTF8Text.append(codePoint, to: &out)
    case .utf16, .utf16LE, .utf16BE:
      if codePoint < 0x10000 { return appendUnit(codePoint, 2, to: &out) }
      appendUnit(0xD800 + (codePoint - 0x10000) >> 10, 2, to: &out)
      appendUnit(0xDC00 + (codePoint - 0x10000) & 0x3FF, 2, to: &out)
    case .utf32, .utf32LE, .utf32BE: appendUnit(codePoint, 4, to: &out)
    }
  }

  private func appendUnit(_ unit: UInt32, _ size: Int, to out: inout [UInt8]) {
    for index in 0..<size {
      let place = isBigEndian ? size - 1 - index : index
      out.append(UInt8(truncatingIfNeeded: unit >> UInt32(place * 8)))
    }
  }

  private var isBigEndian: Bool { encoding == .utf16BE || encoding == .utf32BE }

  private func encodeReplacement(
    _ text: StringRef, _ codePoints: [UInt32], _ range: Range<Int>, _ out: inout [UInt8]
  ) throws(Raised) {
    var replacement = TextBuilder()
    switch errors {
    case "strict": throw encodeError(text, range)
    case "ignore": return
    case "replace": replacement.append(repeating: 0x3F, range.count)
    case "backslashreplace": for index in range { replacement.append(escapeOf: codePoints[index]) }
    case "xmlcharrefreplace":
      for index in range { replacement.append(text: "&#\(codePoints[index]);") }
    case "namereplace":
      for index in range {
        if let name = Unicode.Scalar(codePoints[index])?.properties.name {
          replacement.append(text: "\\N{\(name)}")
        } else {
          replacement.append(escapeOf: codePoints[index])
        }
      }
    case "surrogateescape":
      for index in range {
        guard codePoints[index] >= 0xDC80, codePoints[index] <= 0xDCFF else {
          throw encodeError(text, index..<range.upperBound)
        }
        out.append(UInt8(codePoints[index] - 0xDC00))
      }
      return
    case "surrogatepass" where encoding != .ascii && encoding != .latin1:
      for index in range { append(codePoints[index], to: &out) }
      return
    case "surrogatepass": throw encodeError(text, range)
    default: throw unknownHandler()
    }
    for byte in replacement.text { append(UInt32(byte), to: &out) }
  }

  private func unknownHandler() -> Raised {
    rt.raise(rt.types.exceptions.lookupError, "unknown error handler name '\(errors)'")
  }

  private func encodeError(_ text: StringRef, _ range: Range<Int>) -> Raised {
    let reason: String
    switch encoding {
    case .ascii: reason = "ordinal not in range(128)"
    case .latin1: reason = "ordinal not in range(256)"
    default: reason = "surrogates not allowed"
    }
    return raise(rt.types.exceptions.unicodeEncodeError, .str(text), range, reason, name)
  }

  private func raise(
    _ type: TypeRef, _ object: Value, _ range: Range<Int>, _ reason: String, _ name: String
  ) -> Raised {
    let window = rt.top
    defer { rt.top = window }
    let arguments = rt.makeTuple([
      rt.str(name), object, .int(range.lowerBound), .int(range.upperBound), rt.str(reason),
    ])
    do throws(Raised) {
      let exception = try rt.call(.type(type), arguments: arguments, keywords: nil)
      if case .instance(let made) = exception { rt.setContext(of: made.layout(as: ExceptionObject.self)) }
      return rt.rethrow(exception)
    } catch {
      return error
    }
  }

  // MARK: Decoding

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
    var at = 0
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
    while at < bytes.count {
      switch codec.decodeNext(bytes, at) {
      case .codePoint(let codePoint, let width):
        out.append(codePoint: codePoint)
        at += width
      case .failure(let range, let reason):
        at = try codec.decodeReplacement(bytes, range, reason, &out)
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

  private enum Step {
    case codePoint(UInt32, width: Int)
    case failure(Range<Int>, String)
  }

  private func decodeNext(_ bytes: ByteText, _ at: Int) -> Step {
    switch encoding {
    case .ascii:
      return bytes[at] < 0x80
        ? .codePoint(UInt32(bytes[at]), width: 1) : .failure(at..<(at + 1), "ordinal not in range(128)")
    case .latin1: return .codePoint(UInt32(bytes[at]), width: 1)
    case .utf8, .utf8Signed: return decodeUTF8(bytes, at)
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
    _ bytes: ByteText, _ range: Range<Int>, _ reason: String, _ out: inout TextBuilder
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
        out.append(codePoint: unit(bytes, range.lowerBound, 2))
        return range.lowerBound + 2
      }
    case "strict": break
    default: throw unknownHandler()
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
    var encodingName = "utf-8"
    var errorsName = "strict"
    if let encoding { encodingName = try StringType.text(rt, encoding, "\(caller)() argument 'encoding'").string }
    if let errors { errorsName = try StringType.text(rt, errors, "\(caller)() argument 'errors'").string }
    guard let content = BytesType.content(rt, v) else {
      if case .str = rt.unwrap(v) { throw rt.typeError("decoding str is not supported") }
      throw rt.typeError("decoding to str: need a bytes-like object, \(rt.typeName(v)) found")
    }
    return try TextCodec(rt, encodingName, errorsName).decode(content)
  }
}
