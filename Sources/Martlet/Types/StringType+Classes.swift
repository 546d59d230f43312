/// The questions `isalpha` and its like.
extension StringType {
  static func populateClasses(_ t: TypeBuilder) {
    ask(t, "isalpha(self, /)", "Whether all characters are letters.") {
      isLetter($0)
    } beyond: {
      UnicodeText.isAlpha($0)
    }
    t.method("isdecimal(self, /)", "Whether all characters are decimal digits.") { rt, a throws(Raised) in
      try all(rt, a) {
        isDigit($0)
      } beyond: {
        UnicodeText.isDecimal($0)
      }
    }
    ask(t, "isdigit(self, /)", "Whether all characters are digits.") {
      isDigit($0)
    } beyond: {
      UnicodeText.isDigit($0)
    }
    t.method("isnumeric(self, /)", "Whether all characters are numeric.") { rt, a throws(Raised) in
      try all(rt, a) {
        isDigit($0)
      } beyond: {
        UnicodeText.isNumeric($0)
      }
    }
    ask(t, "isalnum(self, /)", "Whether all characters are letters or numeric.") {
      isLetter($0) || isDigit($0)
    } beyond: {
      UnicodeText.isAlphanumeric($0)
    }
    ask(t, "isspace(self, /)", "Whether all characters are spaces.") {
      isASCIISpace($0)
    } beyond: {
      UnicodeText.isSpace($0)
    }
    t.method("isprintable(self, /)", "Whether repr leaves all characters as they are.") { rt, a throws(Raised) in
      if try receiver(rt, a).pointee.length == 0 { return .bool(true) }
      return try all(rt, a) {
        $0 >= 0x20 && $0 < 0x7F
      } beyond: {
        UnicodeText.isPrintable($0)
      }
    }
    t.method("isascii(self, /)", "Whether all characters are ASCII.") { rt, a throws(Raised) in
      .bool(try receiver(rt, a).isASCII)
    }
    t.method("isupper(self, /)", "Whether there are cased characters, all of them upper case.") {
      rt, a throws(Raised) in
      try isCased(rt, a, 65, UnicodeText.isUpper, other: UnicodeText.isLower)
    }
    t.method("islower(self, /)", "Whether there are cased characters, all of them lower case.") {
      rt, a throws(Raised) in
      try isCased(rt, a, 97, UnicodeText.isLower, other: UnicodeText.isUpper)
    }
    t.method("istitle(self, /)", "Whether each word is capitalized.") { rt, a throws(Raised) in
      var isTitle = false
      var followsCased = false
      let text = try receiver(rt, a)
      try rt.reserve(text.pointee.length * 4)
      var meter = WorkMeter()
      for codePoint in text.codePoints {
        try meter.pass(rt)
        if UnicodeText.isUpper(codePoint) || UnicodeText.isTitle(codePoint) {
          if followsCased { return .bool(false) }
          followsCased = true
          isTitle = true
        } else if UnicodeText.isLower(codePoint) {
          if !followsCased { return .bool(false) }
          isTitle = true
        } else {
          followsCased = false
        }
      }
      return .bool(isTitle)
    }
    t.method("isidentifier(self, /)", "Whether the text is a valid name.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      guard text.pointee.length > 0 else { return .bool(false) }
      let first = text.pointee.bytes[0]
      guard first < 0x80 ? isLetter(first) || first == 0x5F : UnicodeText.isIdentifierStart(text.codePoint(atByte: 0))
      else { return .bool(false) }
      return try all(rt, a) {
        isLetter($0) || isDigit($0) || $0 == 0x5F
      } beyond: {
        UnicodeText.isIdentifierContinue($0)
      }
    }
  }

  /// A method without arguments that asks whether all characters are of a kind.
  @inline(__always)
  private static func ask(
    _ t: TypeBuilder, _ signature: StaticString, _ doc: StaticString, ascii: @escaping (UInt8) -> Bool,
    beyond condition: @escaping (UInt32) -> Bool
  ) {
    t.method(
      signature, doc,
      quick: QuickBody(1...1) { _, text, _, _ in
        guard case .str(let text) = text, text.pointee.byteCount < 1 << 16 else { return nil }
        var byte = text.pointee.bytes
        return .bool(
          text.pointee.byteCount > 0
            && all(&byte, to: byte + text.pointee.byteCount, text.isASCII, ascii: ascii, beyond: condition))
      }
    ) { rt, a throws(Raised) in try all(rt, a, ascii: ascii, beyond: condition) }
  }

  @inline(__always)
  private static func all(
    _ rt: Runtime, _ a: Arguments, ascii: (UInt8) -> Bool, beyond condition: (UInt32) -> Bool
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    var byte = text.pointee.bytes
    let end = byte + text.pointee.byteCount
    if byte == end { return .bool(false) }
    while byte < end {
      let start = byte
      if !all(&byte, to: min(end, start + 1 << 16), text.isASCII, ascii: ascii, beyond: condition) {
        return .bool(false)
      }
      try rt.charge(uncollected: (byte - start) >> 4)
    }
    return .bool(true)
  }

  /// Goes on from `byte` to `end`, or a little beyond if a character is cut there.
  @inline(__always)
  private static func all(
    _ byte: inout UnsafeMutablePointer<UInt8>, to end: UnsafeMutablePointer<UInt8>, _ isASCII: Bool,
    ascii: (UInt8) -> Bool, beyond condition: (UInt32) -> Bool
  ) -> Bool {
    if isASCII {
      while byte < end {
        if !ascii(byte.pointee) { return false }
        byte += 1
      }
      return true
    }
    while byte < end {
      if byte.pointee < 0x80 {
        if !ascii(byte.pointee) { return false }
        byte += 1
      } else {
        if !condition(UTF8Text.decode(byte)) { return false }
        byte += UTF8Text.width(byte.pointee)
      }
    }
    return true
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// - Parameter first: the first of the 26 letters that are wanted.
  private static func isCased(
    _ rt: Runtime, _ a: Arguments, _ first: UInt8, _ wanted: (UInt32) -> Bool, other: (UInt32) -> Bool
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    var found = false
    var at = 0
    var meter = WorkMeter()
    while at < text.pointee.byteCount {
      try meter.pass(rt)
      let byte = text.pointee.bytes[at]
      if byte < 0x80 {
        if byte &- first < 26 { found = true } else if isLetter(byte) { return .bool(false) }
        at += 1
        continue
      }
      let codePoint = text.codePoint(atByte: at)
      if other(codePoint) || UnicodeText.isTitle(codePoint) { return .bool(false) }
      if wanted(codePoint) { found = true }
      at += UTF8Text.width(text.pointee.bytes[at])
    }
    return .bool(found)
  }
}
