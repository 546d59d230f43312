/// Changing case.
extension StringType {
  static func populateCase(_ t: TypeBuilder) {
    t.method("lower(self, /)", "The text in lower case.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }) { text, out in
        for index in text.indices { lower(text, index, &out) }
      }
    }
    t.method("upper(self, /)", "The text in upper case.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }) { text, out in
        for codePoint in text { UnicodeText.upper(codePoint) { out.append(codePoint: $0) } }
      }
    }
    t.method("casefold(self, /)", "The text for comparison without regard to case.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }) { text, out in
        for codePoint in text { UnicodeText.fold(codePoint) { out.append(codePoint: $0) } }
      }
    }
    t.method("swapcase(self, /)", "The text with upper and lower case exchanged.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { UnicodeText.isAlpha(UInt32($0)) ? $0 ^ 32 : $0 }) { text, out in
        for (index, codePoint) in text.enumerated() {
          if UnicodeText.isUpper(codePoint) {
            lower(text, index, &out)
          } else if UnicodeText.isLower(codePoint) {
            UnicodeText.upper(codePoint) { out.append(codePoint: $0) }
          } else {
            out.append(codePoint: codePoint)
          }
        }
      }
    }
    t.method("capitalize(self, /)", "The text with its first character in upper case and the rest in lower.") {
      rt, a throws(Raised) in
      try mapped(rt, a, ascii: nil) { text, out in
        for (index, codePoint) in text.enumerated() {
          if index == 0 {
            UnicodeText.title(codePoint) { out.append(codePoint: $0) }
          } else {
            lower(text, index, &out)
          }
        }
      }
    }
    t.method("title(self, /)", "The text with each word capitalized.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: nil) { text, out in
        var followsCased = false
        for (index, codePoint) in text.enumerated() {
          if followsCased {
            lower(text, index, &out)
          } else {
            UnicodeText.title(codePoint) { out.append(codePoint: $0) }
          }
          followsCased = UnicodeText.isCased(codePoint)
        }
      }
    }
  }

  private static func mapped(
    _ rt: Runtime, _ a: Arguments, ascii: ((UInt8) -> UInt8)?, _ body: ([UInt32], inout TextBuilder) -> Void
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    if text.pointee.byteCount == 0 { return .str(text) }
    if let ascii, text.isASCII, text.pointee.byteCount > 1 {
      let result = rt.allocateString(byteCount: text.pointee.byteCount, length: text.pointee.length)
      for index in 0..<text.pointee.byteCount { result.pointee.bytes[index] = ascii(text.pointee.bytes[index]) }
      return .str(result)
    }
    var out = TextBuilder(reserving: text.pointee.byteCount)
    body(text.codePoints, &out)
    return .str(out.make(rt))
  }

  /// One code point in lower case; a capital sigma that ends a word becomes a final one.
  private static func lower(_ text: [UInt32], _ index: Int, _ out: inout TextBuilder) {
    let codePoint = text[index]
    guard codePoint == 0x3A3 else { return UnicodeText.lower(codePoint) { out.append(codePoint: $0) } }
    var before = index - 1
    while before >= 0, UnicodeText.isCaseIgnorable(text[before]) { before -= 1 }
    var isFinal = before >= 0 && UnicodeText.isCased(text[before])
    if isFinal {
      var after = index + 1
      while after < text.count, UnicodeText.isCaseIgnorable(text[after]) { after += 1 }
      isFinal = after == text.count || !UnicodeText.isCased(text[after])
    }
    out.append(codePoint: isFinal ? 0x3C2 : 0x3C3)
  }
}
