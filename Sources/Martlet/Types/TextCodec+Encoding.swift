#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// From text to bytes.
extension TextCodec {
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
    var meter = WorkMeter()
    while at < codePoints.count {
      try meter.pass(rt)
      if canEncode(codePoints[at]) {
        append(codePoints[at], to: &out)
        at += 1
        continue
      }
      var end = at + 1
      if gathersRuns { while end < codePoints.count, !canEncode(codePoints[end]) { end += 1 } }
      at = try encodeReplacement(text, codePoints, at..<end, &out)
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
    case .utf8, .utf8Signed, .ascii, .latin1, .map: true
    default: false
    }
  }

  private func canEncode(_ codePoint: UInt32) -> Bool {
    switch encoding {
    case .ascii: codePoint < 0x80
    case .latin1: codePoint < 0x100
    case .unicodeEscape, .rawUnicodeEscape: true
    case .map(let map): map.byte(of: codePoint) != nil
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
    case .unicodeEscape: appendEscape(codePoint, to: &out)
    case .rawUnicodeEscape: appendRawEscape(codePoint, to: &out)
    case .map(let map): out.append(map.byte(of: codePoint) ?? 0x3F)
    }
  }

  private func appendUnit(_ unit: UInt32, _ size: Int, to out: inout [UInt8]) {
    for index in 0..<size {
      let place = isBigEndian ? size - 1 - index : index
      out.append(UInt8(truncatingIfNeeded: unit >> UInt32(place * 8)))
    }
  }

  var isBigEndian: Bool { encoding == .utf16BE || encoding == .utf32BE }

  /// Writes what stands for characters that cannot be encoded; where encoding goes on.
  private func encodeReplacement(
    _ text: StringRef, _ codePoints: [UInt32], _ range: Range<Int>, _ out: inout [UInt8]
  ) throws(Raised) -> Int {
    var replacement = TextBuilder()
    switch errors {
    case "strict": throw encodeError(text, range)
    case "ignore": return range.upperBound
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
      return range.upperBound
    case "surrogatepass" where isUnicode:
      for index in range {
        guard codePoints[index] & 0xFFFF_F800 == 0xD800 else { throw encodeError(text, index..<range.upperBound) }
        append(codePoints[index], to: &out)
      }
      return range.upperBound
    case "surrogatepass": throw encodeError(text, range)
    default: return try encodeByHandler(text, codePoints.count, range, &out)
    }
    for byte in replacement.text {
      guard canEncode(UInt32(byte)) else { throw encodeError(text, range) }
      append(UInt32(byte), to: &out)
    }
    return range.upperBound
  }

  /// How many bytes the smallest piece of encoded text has.
  private var unitSize: Int {
    switch encoding {
    case .utf16, .utf16LE, .utf16BE: 2
    case .utf32, .utf32LE, .utf32BE: 4
    default: 1
    }
  }

  /// It encodes every character but surrogates.
  private var isUnicode: Bool {
    switch encoding {
    case .ascii, .latin1, .map, .unicodeEscape, .rawUnicodeEscape: false
    default: true
    }
  }

  private func encodeByHandler(
    _ text: StringRef, _ length: Int, _ range: Range<Int>, _ out: inout [UInt8]
  ) throws(Raised) -> Int {
    let error = try exception(
      rt.types.exceptions.unicodeEncodeError, .str(text), range, encodeReason, isEncoding: true, length)
    let saved = rt.top
    saved[0] = error.exception
    saved[1] = error.replacement
    rt.top = saved + 2
    defer { rt.top = saved }
    if let bytes = rt.bytesObject(rt.unwrap(error.replacement)) {
      guard bytes.pointee.count % unitSize == 0 else { throw rt.rethrow(error.exception) }
      out += UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count)
    } else if case .str(let replacement) = rt.unwrap(error.replacement) {
      for codePoint in replacement.codePoints {
        guard canEncode(codePoint), !isUnicode || codePoint < 0x80 else { throw rt.rethrow(error.exception) }
        append(codePoint, to: &out)
      }
    }
    return error.position
  }

  /// What a handler of the script's makes of an error: the exception, what to write, where to go on, and in which object:
  /// a decoder goes on with what the handler has put there.
  func exception(
    _ type: TypeRef, _ object: Value, _ range: Range<Int>, _ reason: String, isEncoding: Bool, _ length: Int
  ) throws(Raised) -> (exception: Value, replacement: Value, position: Int, object: Value) {
    let key = rt.makeString(Array(errors.utf8))
    guard let handler = rt.getItem(rt.moduleState.codecs.handlers(rt), key) else {
      throw rt.raise(rt.types.exceptions.lookupError, "unknown error handler name '\(errors)'")
    }
    let saved = rt.top
    saved[0] = handler
    saved[1] = object
    rt.top = saved + 2
    defer { rt.top = saved }
    _ = raise(type, object, range, reason, name)
    let made = rt.raisedException
    rt.raisedException = .undefined
    saved[1] = made
    let result = try rt.call(handler, made)
    guard case .tuple(let pair) = rt.unwrap(result), pair.pointee.count == 2,
      case let replacement = pair[element: 0], acceptable(replacement, isEncoding: isEncoding)
    else {
      throw rt.typeError(
        isEncoding
          ? "encoding error handler must return (str/bytes, int) tuple"
          : "decoding error handler must return (str, int) tuple")
    }
    let asked = try rt.index(pair[element: 1])
    var length = length
    var used = object
    if !isEncoding {
      saved[0] = result
      used = try rt.getAttribute(made, rt.intern("object"))
      guard used.kind == .bytes, let bytes = rt.bytesObject(used) else {
        throw rt.typeError("object attribute must be bytes")
      }
      length = bytes.pointee.count
    }
    var position = asked
    if position < 0 { position += length }
    guard position >= 0, position <= length else {
      throw rt.indexError("position \(asked) from error handler out of bounds")
    }
    return (made, replacement, position, used)
  }

  private func acceptable(_ replacement: Value, isEncoding: Bool) -> Bool {
    if case .str = rt.unwrap(replacement) { return true }
    return isEncoding && rt.unwrap(replacement).kind == .bytes
  }

  private var encodeReason: String {
    switch encoding {
    case .ascii: "ordinal not in range(128)"
    case .latin1: "ordinal not in range(256)"
    case .map: "character maps to <undefined>"
    default: "surrogates not allowed"
    }
  }

  private func encodeError(_ text: StringRef, _ range: Range<Int>) -> Raised {
    raise(rt.types.exceptions.unicodeEncodeError, .str(text), range, encodeReason, name)
  }

  func raise(
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
}
