/// The classes of code points as CPython's str methods see them. Code points assigned after Unicode 14 count as
/// unassigned, as they do in CPython 3.11.
///
/// The functions here search the standard library's properties, which is slow; what the `find…` ones find is kept in
/// the table of `UnicodeText+Table`.
enum UnicodeText {
  /// The properties of an assigned code point; nil for a surrogate, or for what Unicode 14 did not assign.
  private static func properties(_ codePoint: UInt32) -> Unicode.Scalar.Properties? {
    guard let scalar = Unicode.Scalar(codePoint) else { return nil }
    let properties = scalar.properties
    // The oldest have always been there.
    if codePoint < 0x220 { return properties }
    if let age = properties.age, age.major <= 14 { return properties }
    return nil
  }

  static func findIsPrintable(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0..<0x20, 0x7F: return false
    // The largest blocks without a gap.
    case 0x20..<0x7F, 0x3041...0x3096, 0x4E00...0x9FFC, 0xAC00...0xD7A3: return true
    default: break
    }
    guard let properties = properties(codePoint) else { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  static func isSpace(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 9...13, 28...32, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isLineBreak(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 10...13, 28...30, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func findIsAlpha(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return (codePoint | 0x20) >= 97 && (codePoint | 0x20) <= 122 }
    switch properties(codePoint)?.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// The value of a decimal digit of any script.
  static func decimalValue(_ codePoint: UInt32) -> Int? {
    if codePoint < 0x80 { return codePoint >= 48 && codePoint <= 57 ? Int(codePoint) - 48 : nil }
    guard let properties = properties(codePoint), properties.numericType == .decimal,
      let value = properties.numericValue
    else { return nil }
    return Int(value)
  }

  static func findIsDigit(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint >= 48 && codePoint <= 57 }
    guard let type = properties(codePoint)?.numericType else { return false }
    return type == .decimal || type == .digit
  }

  static func findIsNumeric(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint >= 48 && codePoint <= 57 }
    // Characters that were not yet numeric in Unicode 14.
    switch codePoint {
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079,
      0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399:
      return false
    default: return properties(codePoint)?.numericType != nil
    }
  }

  static func findIsUpper(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint >= 65 && codePoint <= 90 }
    return properties(codePoint)?.isUppercase ?? false
  }

  static func findIsLower(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint >= 97 && codePoint <= 122 }
    // Characters that were not, or were, lower case in Unicode 14.
    switch codePoint {
    case 0x10FC, 0xA7F2, 0xA7F3, 0xA7F4, 0xAB69: return false
    case 0x295: return true
    default: return properties(codePoint)?.isLowercase ?? false
    }
  }

  static func findIsTitle(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return false }
    return properties(codePoint)?.generalCategory == .titlecaseLetter
  }

  static func findIsCaseIgnorable(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return [0x27, 0x2E, 0x3A, 0x5E, 0x60].contains(codePoint) }
    // 0x1171E is no longer ignorable since Unicode 15.
    return codePoint == 0x1171E || properties(codePoint)?.isCaseIgnorable ?? false
  }

  static func findIsIdentifierStart(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return findIsAlpha(codePoint) || codePoint == 95 }
    return properties(codePoint)?.isXIDStart ?? false
  }

  static func findIsIdentifierContinue(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return findIsAlpha(codePoint) || decimalValue(codePoint) != nil || codePoint == 95 }
    // Characters that names may contain since Unicode 15.1.
    if codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x30FB || codePoint == 0xFF65 { return false }
    return properties(codePoint)?.isXIDContinue ?? false
  }

  // MARK: Case

  /// Gives what a code point is mapped to, unless it was assigned after Unicode 14.
  private static func deliver(_ mapping: String, for codePoint: UInt32, _ body: (UInt32) -> Void) {
    if mapping.unicodeScalars.contains(where: { properties($0.value) == nil }) { return body(codePoint) }
    for scalar in mapping.unicodeScalars { body(scalar.value) }
  }

  static func findUpper(_ codePoint: UInt32, _ body: (UInt32) -> Void) {
    if codePoint < 0x80 {
      body(codePoint >= 97 && codePoint <= 122 ? codePoint - 32 : codePoint)
    } else if codePoint == 0xDF {
      body(0x53)
      body(0x53)
    } else if let properties = properties(codePoint) {
      deliver(properties.uppercaseMapping, for: codePoint, body)
    } else {
      body(codePoint)
    }
  }

  static func findLower(_ codePoint: UInt32, _ body: (UInt32) -> Void) {
    if codePoint < 0x80 {
      body(codePoint >= 65 && codePoint <= 90 ? codePoint + 32 : codePoint)
    } else if let properties = properties(codePoint) {
      deliver(properties.lowercaseMapping, for: codePoint, body)
    } else {
      body(codePoint)
    }
  }

  static func findTitle(_ codePoint: UInt32, _ body: (UInt32) -> Void) {
    if codePoint < 0x80 {
      body(codePoint >= 97 && codePoint <= 122 ? codePoint - 32 : codePoint)
    } else if let properties = properties(codePoint) {
      deliver(properties.titlecaseMapping, for: codePoint, body)
    } else {
      body(codePoint)
    }
  }

  /// Full case folding. The standard library has no table of it; but folding is the lower case of the upper case, with
  /// a few exceptions.
  static func findFold(_ codePoint: UInt32, _ body: (UInt32) -> Void) {
    if codePoint < 0x80 { return findLower(codePoint, body) }
    guard let properties = properties(codePoint) else { return body(codePoint) }
    switch codePoint {
    case 0x0130:
      body(0x69)
      body(0x307)
    case 0x1E9E:
      body(0x73)
      body(0x73)
    case 0x13F8...0x13FD: body(codePoint - 8)
    case 0xAB70...0xABBF: body(codePoint - 0xAB70 + 0x13A0)
    default:
      let upper = properties.uppercaseMapping.unicodeScalars
      guard properties.changesWhenCaseFolded || upper.count > 1 || codePoint == 0x1FBE else { return body(codePoint) }
      for scalar in upper {
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars { body(lowered.value) }
      }
    }
  }
}
