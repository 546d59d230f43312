/// Changing case.
extension StringType {
  static func populateCase(_ t: TypeBuilder) {
    t.method(
      "lower(self, /)", "The text in lower case.",
      quick: QuickBody(1...1) { rt, text, _, _ in exchanged(rt, text, from: 65) }
    ) { rt, a throws(Raised) in
      if let text = withoutSigma(a[0]) { return .str(try mapped(rt, text) { UnicodeText.append(lower: $0, to: &$1) }) }
      return try mapped(rt, a, ascii: { byte, _, _ in lower(byte) }) { text, out, meter throws(Raised) in
        for index in text.indices {
          try meter.pass(rt)
          lower(text, index, &out)
        }
      }
    }
    t.method(
      "upper(self, /)", "The text in upper case.",
      quick: QuickBody(1...1) { rt, text, _, _ in exchanged(rt, text, from: 97) }
    ) { rt, a throws(Raised) in
      if let text = withoutSigma(a[0]) { return .str(try mapped(rt, text) { UnicodeText.append(upper: $0, to: &$1) }) }
      return try mapped(rt, a, ascii: { byte, _, _ in upper(byte) }) { text, out, meter throws(Raised) in
        for codePoint in text {
          try meter.pass(rt)
          UnicodeText.append(upper: codePoint, to: &out)
        }
      }
    }
    t.method("casefold(self, /)", "The text for comparison without regard to case.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { byte, _, _ in lower(byte) }) { text, out, meter throws(Raised) in
        for codePoint in text {
          try meter.pass(rt)
          UnicodeText.append(folded: codePoint, to: &out)
        }
      }
    }
    t.method("swapcase(self, /)", "The text with upper and lower case exchanged.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { byte, _, _ in (byte | 0x20) &- 97 < 26 ? byte ^ 32 : byte }) {
        text, out, meter throws(Raised) in
        for (index, codePoint) in text.enumerated() {
          try meter.pass(rt)
          if UnicodeText.isUpper(codePoint) {
            lower(text, index, &out)
          } else if UnicodeText.isLower(codePoint) {
            UnicodeText.append(upper: codePoint, to: &out)
          } else {
            out.append(codePoint: codePoint)
          }
        }
      }
    }
    t.method("capitalize(self, /)", "The text with its first character in upper case and the rest in lower.") {
      rt, a throws(Raised) in
      try mapped(rt, a, ascii: { byte, index, _ in index == 0 ? upper(byte) : lower(byte) }) {
        text, out, meter throws(Raised) in
        for (index, codePoint) in text.enumerated() {
          try meter.pass(rt)
          if index == 0 {
            UnicodeText.append(title: codePoint, to: &out)
          } else {
            lower(text, index, &out)
          }
        }
      }
    }
    t.method("title(self, /)", "The text with each word capitalized.") { rt, a throws(Raised) in
      try mapped(rt, a, ascii: { byte, _, follows in follows ? lower(byte) : upper(byte) }) {
        text, out, meter throws(Raised) in
        var followsCased = false
        for (index, codePoint) in text.enumerated() {
          try meter.pass(rt)
          if followsCased {
            lower(text, index, &out)
          } else {
            UnicodeText.append(title: codePoint, to: &out)
          }
          followsCased = UnicodeText.isCased(codePoint)
        }
      }
    }
  }

  /// A short ASCII str with the letters of one case, which begin with `first`, in the other; nil for any other value.
  private static func exchanged(_ rt: Runtime, _ text: Value, from first: UInt8) -> Value? {
    guard case .str(let text) = text, text.isASCII, text.pointee.byteCount < 1 << 10 else { return nil }
    let count = text.pointee.byteCount
    if count == 0 { return .str(text) }
    let source = text.pointee.bytes
    if count == 1 { return .str(rt.strings.characters[Int(source[0] &- first < 26 ? source[0] ^ 0x20 : source[0])]) }
    let result = rt.allocateString(byteCount: count, length: count)
    let target = result.pointee.bytes
    var at = 0
    if count >= 8 {
      // Eight at a time: the top bit of each byte tells whether it is not below the first letter, or not the last.
      let ones: UInt64 = 0x0101_0101_0101_0101
      let notBelow = ones &* UInt64(128 - first)
      let beyond = ones &* UInt64(128 - first - 26)
      while at < count {
        at = min(at, count - 8)
        let word = UnsafeRawPointer(source).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let letters = (word &+ notBelow) & ~(word &+ beyond) & (ones << 7)
        UnsafeMutableRawPointer(target).storeBytes(of: word ^ (letters >> 2), toByteOffset: at, as: UInt64.self)
        at += 8
      }
    } else {
      while at < count {
        target[at] = source[at] &- first < 26 ? source[at] ^ 0x20 : source[at]
        at += 1
      }
    }
    return .str(result)
  }

  /// A str that is not ASCII, in which the case of no character depends on others.
  private static func withoutSigma(_ v: Value) -> StringRef? {
    guard case .str(let text) = v, !text.isASCII else { return nil }
    let bytes = text.utf8
    var at = 0
    while let found = ByteSearch.first(bytes.baseAddress.unsafelyUnwrapped, 0xCE, at..<bytes.count) {
      if bytes[found + 1] == 0xA3 { return nil }
      at = found + 1
    }
    return text
  }

  @inline(__always)
  private static func mapped(
    _ rt: Runtime, _ text: StringRef, _ append: (UInt32, inout TextBuilder) -> Void
  ) throws(Raised) -> StringRef {
    var out = TextBuilder(reserving: text.pointee.byteCount + 8)
    var at = 0
    let count = text.pointee.byteCount
    var meter = WorkMeter()
    while at < count {
      try meter.pass(rt)
      let lead = text.pointee.bytes[at]
      append(text.codePoint(atByte: at), &out)
      at += UTF8Text.width(lead)
    }
    return out.make(rt)
  }

  /// The text with each character mapped: `ascii` maps the bytes of ASCII text, told whether a letter came before.
  @inline(__always)
  private static func mapped(
    _ rt: Runtime, _ a: Arguments, ascii: (UInt8, _ index: Int, _ followsLetter: Bool) -> UInt8,
    _ body: ([UInt32], inout TextBuilder, inout WorkMeter) throws(Raised) -> Void
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    let count = text.pointee.byteCount
    if count == 0 { return .str(text) }
    if text.isASCII {
      let source = text.pointee.bytes
      if count == 1 { return .str(rt.strings.characters[Int(ascii(source[0], 0, false))]) }
      let result = rt.allocateString(byteCount: count, length: count)
      let target = result.pointee.bytes
      var followsLetter = false
      for index in 0..<count {
        target[index] = ascii(source[index], index, followsLetter)
        followsLetter = (source[index] | 0x20) &- 97 < 26
      }
      return .str(result)
    }
    var out = TextBuilder(reserving: count)
    try rt.reserve(text.pointee.length * 4)
    var meter = WorkMeter()
    try body(text.codePoints, &out, &meter)
    return .str(out.make(rt))
  }

  @inline(__always)
  private static func upper(_ byte: UInt8) -> UInt8 { byte &- 97 < 26 ? byte - 32 : byte }
  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte + 32 : byte }

  /// One code point in lower case; a capital sigma that ends a word becomes a final one.
  private static func lower(_ text: [UInt32], _ index: Int, _ out: inout TextBuilder) {
    let codePoint = text[index]
    guard codePoint == 0x3A3 else { return UnicodeText.append(lower: codePoint, to: &out) }
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
