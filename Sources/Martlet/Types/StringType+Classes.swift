/// The questions `isalpha` and its like.
extension StringType {
  static func populateClasses(_ t: TypeBuilder) {
    t.method("isalpha(self, /)", "Whether all characters are letters.") { rt, a throws(Raised) in
      try all(rt, a) { UnicodeText.isAlpha($0) }
    }
    t.method("isdecimal(self, /)", "Whether all characters are decimal digits.") { rt, a throws(Raised) in
      try all(rt, a) { UnicodeText.isDecimal($0) }
    }
    t.method("isdigit(self, /)", "Whether all characters are digits.") { rt, a throws(Raised) in
      try all(rt, a) { UnicodeText.isDigit($0) }
    }
    t.method("isnumeric(self, /)", "Whether all characters are numeric.") { rt, a throws(Raised) in
      try all(rt, a) { UnicodeText.isNumeric($0) }
    }
    t.method("isalnum(self, /)", "Whether all characters are letters or numeric.") { rt, a throws(Raised) in
      try all(rt, a) { UnicodeText.isAlphanumeric($0) }
    }
    t.method("isspace(self, /)", "Whether all characters are spaces.") { rt, a throws(Raised) in
      try all(rt, a) { UnicodeText.isSpace($0) }
    }
    t.method("isprintable(self, /)", "Whether repr leaves all characters as they are.") { rt, a throws(Raised) in
      if try receiver(rt, a).pointee.length == 0 { return .bool(true) }
      return try all(rt, a) { UnicodeText.isPrintable($0) }
    }
    t.method("isascii(self, /)", "Whether all characters are ASCII.") { rt, a throws(Raised) in
      .bool(try receiver(rt, a).isASCII)
    }
    t.method("isupper(self, /)", "Whether there are cased characters, all of them upper case.") {
      rt, a throws(Raised) in
      try isCased(rt, a, UnicodeText.isUpper, other: UnicodeText.isLower)
    }
    t.method("islower(self, /)", "Whether there are cased characters, all of them lower case.") {
      rt, a throws(Raised) in
      try isCased(rt, a, UnicodeText.isLower, other: UnicodeText.isUpper)
    }
    t.method("istitle(self, /)", "Whether each word is capitalized.") { rt, a throws(Raised) in
      var isTitle = false
      var followsCased = false
      for codePoint in try receiver(rt, a).codePoints {
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
      guard text.pointee.length > 0, UnicodeText.isIdentifierStart(text.codePoint(atByte: 0)) else {
        return .bool(false)
      }
      return try all(rt, a) { UnicodeText.isIdentifierContinue($0) }
    }
  }

  @inline(__always)
  private static func all(
    _ rt: Runtime, _ a: Arguments, _ condition: (UInt32) -> Bool
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    if text.pointee.byteCount == 0 { return .bool(false) }
    var at = 0
    while at < text.pointee.byteCount {
      if !condition(text.codePoint(atByte: at)) { return .bool(false) }
      at += UTF8Text.width(text.pointee.bytes[at])
    }
    return .bool(true)
  }

  private static func isCased(
    _ rt: Runtime, _ a: Arguments, _ wanted: (UInt32) -> Bool, other: (UInt32) -> Bool
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    var found = false
    var at = 0
    while at < text.pointee.byteCount {
      let codePoint = text.codePoint(atByte: at)
      if other(codePoint) || UnicodeText.isTitle(codePoint) { return .bool(false) }
      if wanted(codePoint) { found = true }
      at += UTF8Text.width(text.pointee.bytes[at])
    }
    return .bool(found)
  }
}
