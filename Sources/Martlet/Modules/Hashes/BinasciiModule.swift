/// The module `binascii`: bytes as text, and check sums.
enum BinasciiModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "binascii")
    addHexadecimal(m)
    addBase64(m)
    addSums(m)
    addQuoted(m)
    m.function("__getattr__(name, /)") { rt, a throws(Raised) in
      guard case .str(let name) = a[0], name.hasText("Error") || name.hasText("Incomplete") else {
        guard case .str(let name) = a[0] else { return .none }
        throw rt.noAttribute(.object(m.module.asObject), name)
      }
      let value = try rt.getAttribute(try rt.importModule("_binascii"), name)
      rt.setItem(m.module.pointee.dict, name, value)
      return value
    }
    return m.module
  }

  static func error(_ rt: Runtime, _ message: String) -> Raised {
    do throws(Raised) {
      let type = try rt.getAttribute(try rt.importModule("_binascii"), rt.intern("Error"))
      let exception = try rt.call(type, rt.str(message))
      if let made = rt.exception(exception) { rt.setContext(of: made) }
      return rt.rethrow(exception)
    } catch { return error }
  }

  /// Bytes, or text that is ASCII.
  private static func text(_ rt: Runtime, _ value: Value) throws(Raised) -> ByteText {
    if case .str(let string) = rt.unwrap(value) {
      guard string.isASCII else { throw rt.valueError("string argument should contain only ASCII characters") }
      return string.utf8
    }
    guard let bytes = BytesType.content(rt, value) else {
      throw rt.typeError(
        "argument should be bytes, buffer or ASCII string, not '\(rt.typeName(value))'")
    }
    return bytes
  }

  private static func addHexadecimal(_ m: ModuleBuilder) {
    for signature in ["hexlify(data, sep=None, bytes_per_sep=1)", "b2a_hex(data, sep=None, bytes_per_sep=1)"]
      as [StaticString]
    {
      m.function(signature, "The bytes in hexadecimal.") { rt, a throws(Raised) in
        let bytes = try BytesType.required(rt, a[0])
        guard let separator = a.unlessNone(1) else {
          return try digits.withUnsafeBufferPointer { digits throws(Raised) in
            guard let base = digits.baseAddress else { return .none }
            return try BaseCoding.encoded(rt, bytes, bits: 4, base)
          }
        }
        let hex = try rt.getAttribute(rt.makeBytes(Array(bytes)), rt.intern("hex"))
        let shown = try rt.call(hex, separator, a.optional(2) ?? .int(1))
        guard case .str(let text) = shown else { return shown }
        return rt.makeBytes(text.utf8)
      }
    }
    for signature in ["unhexlify(hexstr, /)", "a2b_hex(hexstr, /)"] as [StaticString] {
      m.function(signature, "The bytes of hexadecimal text.") { rt, a throws(Raised) in
        try BaseCoding.decoded16(rt, try text(rt, a[0]))
      }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
  static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  static let values: [UInt8] = {
    var values = letters.withUnsafeBufferPointer { BaseCoding.values(of: $0) }
    values[0x3D] = BaseCoding.padding
    return values
  }()

  private static func addBase64(_ m: ModuleBuilder) {
    m.function("b2a_base64(data, /, *, newline=True)", "The bytes in base 64.") { rt, a throws(Raised) in
      // It may run a script that changes a bytearray.
      let endsLine = try a.optional(1).map { v throws(Raised) in try rt.index(v) != 0 } ?? true
      let bytes = try BytesType.required(rt, a[0])
      return try letters.withUnsafeBufferPointer { letters throws(Raised) in
        guard let base = letters.baseAddress else { return .none }
        return try BaseCoding.encoded(rt, bytes, bits: 6, base, endsLine: endsLine)
      }
    }
    m.function("a2b_base64(data, /, *, strict_mode=False)", "The bytes of text in base 64.") { rt, a throws(Raised) in
      let isStrict = try a.optional(1).map { v throws(Raised) in try rt.index(v) != 0 } ?? false
      let text = try text(rt, a[0])
      return try values.withUnsafeBufferPointer { values throws(Raised) in
        try BaseCoding.decoded64(rt, text, values, isStrict: isStrict)
      }
    }
  }

  // MARK: Check sums

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func crc32(_ bytes: ByteText, _ start: UInt32) -> UInt32 {
    var sum = ~start
    table.withUnsafeBufferPointer { table in
      for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    }
    return ~sum
  }

  private static func addSums(_ m: ModuleBuilder) {
    m.function("crc32(data, crc=0, /)", "The check sum of zip files.") { rt, a throws(Raised) in
      let bytes = try BytesType.required(rt, a[0])
      try rt.charge(bytes.count >> 6)
      let start = try a.optional(1).map { v throws(Raised) in try rt.index(v) } ?? 0
      return .int(Int(crc32(bytes, UInt32(truncatingIfNeeded: start))))
    }
    m.function("adler32(data, value=1, /)", "The check sum of zlib.") { rt, a throws(Raised) in
      let bytes = try BytesType.required(rt, a[0])
      try rt.charge(bytes.count >> 6)
      let start = UInt32(truncatingIfNeeded: try a.optional(1).map { v throws(Raised) in try rt.index(v) } ?? 1)
      var (low, high) = (start & 0xFFFF, start >> 16)
      var meter = WorkMeter()
      for byte in bytes {
        try meter.pass(rt)
        low = (low + UInt32(byte)) % 65521
        high = (high + low) % 65521
      }
      return .int(Int(high << 16 | low))
    }
    m.function("crc_hqx(data, crc, /)", "The check sum of BinHex files.") { rt, a throws(Raised) in
      let bytes = try BytesType.required(rt, a[0])
      var sum = UInt32(truncatingIfNeeded: try rt.index(a[1])) & 0xFFFF
      var meter = WorkMeter()
      for byte in bytes {
        try meter.pass(rt, 8)
        sum ^= UInt32(byte) << 8
        for _ in 0..<8 { sum = (sum & 0x8000 != 0 ? sum << 1 ^ 0x1021 : sum << 1) & 0xFFFF }
      }
      return .int(Int(sum))
    }
  }
  private static func addQuoted(_ m: ModuleBuilder) {
    func flag(_ rt: Runtime, _ a: Arguments, _ index: Int, _ usual: Bool) throws(Raised) -> Bool {
      guard let value = a.optional(index) else { return usual }
      return try rt.isTrue(value)
    }
    m.function("b2a_qp(data, quotetabs=False, istext=True, header=False)", "The bytes, quoted printable.") {
      rt, a throws(Raised) in
      let bytes = try BytesType.required(rt, a[0])
      try rt.reserve(bytes.count * 3)
      return rt.makeBytes(
        try QuotedBytes.quoted(
          rt, bytes, quotesTabs: try flag(rt, a, 1, false), isText: try flag(rt, a, 2, true),
          isHeader: try flag(rt, a, 3, false)))
    }
    m.function("a2b_qp(data, header=False)", "The bytes of quoted printable text.") { rt, a throws(Raised) in
      let text = try text(rt, a[0])
      try rt.reserve(text.count)
      return rt.makeBytes(try QuotedBytes.unquoted(rt, text, isHeader: try flag(rt, a, 1, false)))
    }
    m.function("b2a_uu(data, /, *, backtick=False)", "A line of uuencoded bytes.") { rt, a throws(Raised) in
      let bytes = try BytesType.required(rt, a[0])
      if bytes.count > 45 { throw error(rt, "At most 45 bytes at once") }
      return rt.makeBytes(QuotedBytes.uuencoded(bytes, usesBackticks: try flag(rt, a, 1, false)))
    }
    m.function("a2b_uu(data, /)", "The bytes of a uuencoded line.") { rt, a throws(Raised) in
      let text = try text(rt, a[0])
      let bytes: [UInt8]
      do throws(QuotedBytes.LineError) { bytes = try QuotedBytes.uudecoded(text) } catch {
        throw self.error(rt, error.rawValue)
      }
      return rt.makeBytes(bytes)
    }
  }
}
