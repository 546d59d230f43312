/// UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError: what could not be converted, and where.
enum UnicodeErrorTypes {
  private enum Field { static let encoding = 0, object = 1, start = 2, end = 3, reason = 4, count = 5 }

  private static func fields(_ rt: Runtime, _ exception: ExceptionRef) -> ListRef {
    ExceptionFields.fields(rt, exception, Field.count) { arguments, list in
      let skip = exception.asInstance.type.isSubclass(of: rt.types.exceptions.unicodeTranslateError) ? 1 : 0
      for index in 0..<min(arguments.pointee.count, Field.count - skip) {
        list[element: skip + index] = arguments[element: index]
      }
    }
  }

  static func populateEncode(_ t: TypeBuilder) {
    populate(t, takesBytes: false, hasEncoding: true)
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      try describe(rt, try rt.receiver(a[0], "__str__"), "encode") { object, start, end in
        end == start + 1 ? "character '\(escaped(object, start))' in position \(start)" : nil
      }
    }
  }

  static func populateTranslate(_ t: TypeBuilder) {
    populate(t, takesBytes: false, hasEncoding: false)
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      try describe(rt, try rt.receiver(a[0], "__str__"), "translate") { object, start, end in
        end == start + 1 ? "character '\(escaped(object, start))' in position \(start)" : nil
      }
    }
  }

  static func populateDecode(_ t: TypeBuilder) {
    populate(t, takesBytes: true, hasEncoding: true)
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      try describe(rt, try rt.receiver(a[0], "__str__"), "decode") { object, start, end in
        guard end == start + 1, let bytes = bytes(object), start >= 0, start < bytes.pointee.count else { return nil }
        let byte = String(bytes.pointee.bytes[start], radix: 16)
        return "byte 0x\(byte.utf8.count < 2 ? "0" : "")\(byte) in position \(start)"
      }
    }
  }

  private static func bytes(_ value: Value) -> BytesRef? {
    value.object(.bytes, as: BytesObject.self) ?? value.object(.byteArray, as: BytesObject.self)
  }

  /// A code point as an escape: `\xe9`, `\u20ac`, `\U0001f600`.
  private static func escaped(_ object: Value, _ index: Int) -> String {
    guard case .str(let text) = object, index >= 0, index < text.pointee.length else { return "" }
    let code = text.codePoint(atByte: text.byteOffset(ofCodePoint: index))
    let digits = String(code, radix: 16)
    let width = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return "\\\(width == 2 ? "x" : width == 4 ? "u" : "U")\(zeros)\(digits)"
  }

  private static func describe(
    _ rt: Runtime, _ exception: ExceptionRef, _ verb: String, _ single: (Value, Int, Int) -> String?
  ) throws(Raised) -> Value {
    let list = fields(rt, exception)
    guard case .int(let start) = list[element: Field.start], case .int(let end) = list[element: Field.end] else {
      return .str(try rt.message(of: exception))
    }
    let object = rt.unwrap(list[element: Field.object])
    let isTranslation = verb == "translate"
    let plural = verb == "decode" ? "bytes" : "characters"
    let what = single(object, start, end) ?? "\(plural) in position \(start)-\(end &- 1)"
    let codec = isTranslation ? "" : "'\(try rt.str(of: list[element: Field.encoding]).string)' codec "
    let reason = try rt.str(of: list[element: Field.reason])
    return .str(rt.makeString(Array("\(codec)can't \(verb) \(what): ".utf8) + reason.utf8))
  }

  private static func populate(_ t: TypeBuilder, takesBytes: Bool, hasEncoding: Bool) {
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      try BaseExceptionType.refuseKeywords(rt, a[2], exception)
      let arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.arguments = arguments
      let needed = hasEncoding ? 5 : 4
      guard arguments.pointee.count == needed else {
        throw rt.typeError("function takes exactly \(needed) arguments (\(arguments.pointee.count) given)")
      }
      exception.pointee.payload = .undefined
      let list = fields(rt, exception)
      for index in (hasEncoding ? 0 : 1)..<Field.count {
        let value = rt.unwrap(list[element: index])
        let position = hasEncoding ? index + 1 : index
        switch index {
        case Field.start, Field.end: list[element: index] = .int(try rt.index(value))
        case Field.object where takesBytes:
          guard let given = bytes(value) else {
            throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(value))'")
          }
          if given.kind == .byteArray {
            list[element: index] = rt.makeBytes(ByteText(start: given.pointee.bytes, count: given.pointee.count))
          }
        default:
          guard case .str = value else {
            throw rt.typeError("argument \(position) must be str, not \(rt.argumentName(value))")
          }
        }
      }
      return .none
    }
    if hasEncoding { ExceptionFields.field(t, "encoding", "The encoding's name.", Field.encoding, of: fields) }
    ExceptionFields.field(t, "object", "What was to be converted.", Field.object, of: fields)
    ExceptionFields.field(t, "start", "The first place that failed.", Field.start, of: fields)
    ExceptionFields.field(t, "end", "One past the last place that failed.", Field.end, of: fields)
    ExceptionFields.field(t, "reason", "Why.", Field.reason, of: fields)
  }
}
