/// What is asked of code points: answered from a table for the scripts of Europe and the Near East, else searched for.
extension UnicodeText {
  private struct Entry {
    var classes: Classes
    /// The code point in other cases; `several` where that is more than one.
    var upper: UInt16
    var lower: UInt16
    var title: UInt16
    var folded: UInt16
  }

  private static let several: UInt16 = 0xFFFF

  private struct Classes: OptionSet {
    let rawValue: UInt16
    static let printable = Classes(rawValue: 1)
    static let alpha = Classes(rawValue: 2)
    static let digit = Classes(rawValue: 4)
    static let numeric = Classes(rawValue: 8)
    static let upper = Classes(rawValue: 16)
    static let lower = Classes(rawValue: 32)
    static let title = Classes(rawValue: 64)
    static let caseIgnorable = Classes(rawValue: 128)
    static let nameStart = Classes(rawValue: 256)
    static let namePart = Classes(rawValue: 512)
    static let cased: Classes = [.upper, .lower, .title]
  }

  private static let limit: UInt32 = 0x600

  /// Tables of ASCII, of Latin-1 and of all: programs that meet nothing else need not wait for the large one. Never changed once
  /// they are made.
  nonisolated(unsafe) private static let ascii = makeTable(0x80)
  nonisolated(unsafe) private static let latin = makeTable(0x100)
  nonisolated(unsafe) private static let wide = makeTable(limit)

  private static func makeTable(_ limit: UInt32) -> UnsafePointer<Entry> {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: Int(limit))
    for codePoint in 0..<limit {
      var classes: Classes = []
      if findIsPrintable(codePoint) { classes.insert(.printable) }
      if findIsAlpha(codePoint) { classes.insert(.alpha) }
      if findIsDigit(codePoint) { classes.insert(.digit) }
      if findIsNumeric(codePoint) { classes.insert(.numeric) }
      if findIsUpper(codePoint) { classes.insert(.upper) }
      if findIsLower(codePoint) { classes.insert(.lower) }
      if findIsTitle(codePoint) { classes.insert(.title) }
      if findIsCaseIgnorable(codePoint) { classes.insert(.caseIgnorable) }
      if findIsIdentifierStart(codePoint) { classes.insert(.nameStart) }
      if findIsIdentifierContinue(codePoint) { classes.insert(.namePart) }
      func single(_ map: (UInt32, (UInt32) -> Void) -> Void) -> UInt16 {
        var first: UInt32 = 0
        var count = 0
        map(codePoint) {
          first = $0
          count += 1
        }
        return count == 1 ? UInt16(exactly: first) ?? several : several
      }
      (entries + Int(codePoint)).initialize(
        to: Entry(
          classes: classes, upper: single(findUpper), lower: single(findLower), title: single(findTitle),
          folded: single(findFold)))
    }
    return UnsafePointer(entries)
  }

  @inline(__always)
  private static func entry(_ codePoint: UInt32) -> UnsafePointer<Entry> {
    (codePoint < 0x80 ? ascii : codePoint < 0x100 ? latin : wide) + Int(codePoint)
  }

  @inline(__always)
  private static func has(_ classes: Classes, _ codePoint: UInt32) -> Bool {
    !entry(codePoint).pointee.classes.isDisjoint(with: classes)
  }

  // MARK: Classes

  static func isPrintable(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.printable, codePoint) : findIsPrintable(codePoint)
  }
  static func isAlpha(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.alpha, codePoint) : findIsAlpha(codePoint)
  }
  static func isDecimal(_ codePoint: UInt32) -> Bool { decimalValue(codePoint) != nil }
  static func isDigit(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.digit, codePoint) : findIsDigit(codePoint)
  }
  static func isNumeric(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.numeric, codePoint) : findIsNumeric(codePoint)
  }
  static func isAlphanumeric(_ codePoint: UInt32) -> Bool { isAlpha(codePoint) || isNumeric(codePoint) }
  static func isUpper(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.upper, codePoint) : findIsUpper(codePoint)
  }
  static func isLower(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.lower, codePoint) : findIsLower(codePoint)
  }
  static func isTitle(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.title, codePoint) : findIsTitle(codePoint)
  }
  static func isCased(_ codePoint: UInt32) -> Bool {
    codePoint < limit
      ? has(.cased, codePoint) : findIsLower(codePoint) || findIsUpper(codePoint) || findIsTitle(codePoint)
  }
  static func isCaseIgnorable(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.caseIgnorable, codePoint) : findIsCaseIgnorable(codePoint)
  }
  static func isIdentifierStart(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.nameStart, codePoint) : findIsIdentifierStart(codePoint)
  }
  static func isIdentifierContinue(_ codePoint: UInt32) -> Bool {
    codePoint < limit ? has(.namePart, codePoint) : findIsIdentifierContinue(codePoint)
  }

  // MARK: Case

  static func append(upper codePoint: UInt32, to out: inout TextBuilder) {
    if codePoint < limit, entry(codePoint).pointee.upper != several {
      out.append(codePoint: UInt32(entry(codePoint).pointee.upper))
    } else {
      findUpper(codePoint) { out.append(codePoint: $0) }
    }
  }
  static func append(lower codePoint: UInt32, to out: inout TextBuilder) {
    if codePoint < limit, entry(codePoint).pointee.lower != several {
      out.append(codePoint: UInt32(entry(codePoint).pointee.lower))
    } else {
      findLower(codePoint) { out.append(codePoint: $0) }
    }
  }
  static func append(title codePoint: UInt32, to out: inout TextBuilder) {
    if codePoint < limit, entry(codePoint).pointee.title != several {
      out.append(codePoint: UInt32(entry(codePoint).pointee.title))
    } else {
      findTitle(codePoint) { out.append(codePoint: $0) }
    }
  }
  static func append(folded codePoint: UInt32, to out: inout TextBuilder) {
    if codePoint < limit, entry(codePoint).pointee.folded != several {
      out.append(codePoint: UInt32(entry(codePoint).pointee.folded))
    } else {
      findFold(codePoint) { out.append(codePoint: $0) }
    }
  }
}
