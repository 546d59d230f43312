/// What scripts add to the encodings: what is done with errors, by name.
struct CodecRegistry {
  private var errorHandlers: DictRef?

  /// The handlers by name.
  mutating func handlers(_ rt: Runtime) -> DictRef {
    if let errorHandlers { return errorHandlers }
    let made = rt.makeDict()
    errorHandlers = made
    return made
  }

  func trace(_ marker: Marker) {
    if let errorHandlers { marker.mark(errorHandlers) }
  }
}

/// The module `_codecs`: the native encodings, under the bundled module `codecs`.
enum CodecsModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_codecs")
    m.function("canonical(name, /)", "The usual name of a native encoding, or None.") { rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[0]) else {
        throw rt.typeError("lookup() argument must be str, not \(rt.argumentName(a[0]))")
      }
      return TextCodec.encoding(named: name.string).map { rt.str(canonical($0)) } ?? .none
    }
    m.function("native_encode(text, encoding, errors, /)", "Bytes of a native encoding.") { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[0]) else {
        throw rt.typeError("\(word(rt, a[1]))_encode() argument 1 must be str, not \(rt.argumentName(a[0]))")
      }
      return rt.makeBytes(try TextCodec(rt, word(rt, a[1]), word(rt, a[2])).encode(text))
    }
    m.function(
      "native_decode(data, encoding, errors, final, /)", "Text of a native encoding, and how many bytes it took."
    ) {
      rt, a throws(Raised) in
      guard let bytes = BytesType.content(rt, a[0]) else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[0]))'")
      }
      let codec = try TextCodec(rt, word(rt, a[1]), word(rt, a[2]))
      let isFinal = try rt.isTrue(a[3])
      var consumed = 0
      let text = try codec.decode(BytesType.content(rt, a[0]) ?? bytes, isFinal: isFinal, &consumed)
      return rt.makeTuple(.str(text), .int(consumed))
    }
    m.function("register_error(errors, handler, /)", "Say what is done with errors of a name.") {
      rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[0]) else {
        throw rt.typeError("register_error() argument 1 must be str, not \(rt.argumentName(a[0]))")
      }
      guard rt.isCallable(a[1]) else { throw rt.typeError("handler must be callable") }
      rt.setItem(rt.moduleState.codecs.handlers(rt), rt.intern(name), a[1])
      return .none
    }
    m.function("registered_error(name, /)", "What a script said, or None.") { rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[0]) else {
        throw rt.typeError("lookup_error() argument must be str, not \(rt.argumentName(a[0]))")
      }
      return rt.getItem(rt.moduleState.codecs.handlers(rt), rt.intern(name)) ?? .none
    }
    m.toCome(from: "codecs", "encode decode lookup lookup_error register register_error unregister")
    m.toCome(
      from: "_codecs_functions",
      """
      ascii_decode ascii_encode charmap_build charmap_decode charmap_encode escape_decode escape_encode \
      latin_1_decode latin_1_encode raw_unicode_escape_decode raw_unicode_escape_encode readbuffer_encode \
      unicode_escape_decode unicode_escape_encode utf_16_be_decode utf_16_be_encode utf_16_decode utf_16_encode \
      utf_16_ex_decode utf_16_le_decode utf_16_le_encode utf_32_be_decode utf_32_be_encode utf_32_decode \
      utf_32_encode utf_32_ex_decode utf_32_le_decode utf_32_le_encode utf_7_decode utf_7_encode utf_8_decode \
      utf_8_encode
      """)
    return m.module
  }

  private static func word(_ rt: Runtime, _ value: Value) -> String {
    if case .str(let text) = rt.unwrap(value) { return text.string }
    return "strict"
  }

  private static func canonical(_ encoding: TextCodec.Encoding) -> String {
    switch encoding {
    case .utf8: "utf-8"
    case .utf8Signed: "utf-8-sig"
    case .ascii: "ascii"
    case .latin1: "iso8859-1"
    case .utf16: "utf-16"
    case .utf16LE: "utf-16-le"
    case .utf16BE: "utf-16-be"
    case .utf32: "utf-32"
    case .utf32LE: "utf-32-le"
    case .utf32BE: "utf-32-be"
    case .unicodeEscape: "unicode-escape"
    case .rawUnicodeEscape: "raw-unicode-escape"
    case .map(let map): map.name
    }
  }
}

extension TextCodec {
  /// The bytes of a text in an encoding of any kind; the text is rooted.
  static func encode(_ rt: Runtime, _ text: StringRef, _ name: String, _ errors: String) throws(Raised) -> Value {
    if encoding(named: name) != nil { return rt.makeBytes(try TextCodec(rt, name, errors).encode(text)) }
    return try convertByScript(rt, "_encode_text", .str(text), name, errors)
  }

  /// The text that bytes are in an encoding of any kind; the value that holds them is rooted.
  static func decode(_ rt: Runtime, _ v: Value, _ name: String, _ errors: String) throws(Raised) -> StringRef {
    if encoding(named: name) != nil {
      return try TextCodec(rt, name, errors).decode(try BytesType.required(rt, v))
    }
    guard case .str(let text) = try convertByScript(rt, "_decode_text", v, name, errors) else {
      throw rt.typeError("decoding to str: need a bytes-like object, \(rt.typeName(v)) found")
    }
    return text
  }

  /// Converts by a codec that a script registered.
  private static func convertByScript(
    _ rt: Runtime, _ function: StaticString, _ value: Value, _ name: String, _ errors: String
  ) throws(Raised) -> Value {
    let module = try rt.importModule("codecs")
    let saved = rt.top
    saved[0] = module
    saved[1] = try rt.getAttribute(module, rt.intern(function))
    saved[2] = rt.str(name)
    saved[3] = rt.str(errors)
    rt.top = saved + 4
    defer { rt.top = saved }
    return try rt.call(saved[1], arguments: rt.makeTuple([value, saved[2], saved[3]]), keywords: nil)
  }
}
