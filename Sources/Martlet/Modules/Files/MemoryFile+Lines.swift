/// What ends the lines of a StringIO, as its argument `newline` says.
enum LineEnds {
  /// "\n", the default: nothing is changed, and lines end there.
  case newline
  /// None: all kinds become "\n" when they are written.
  case translated
  /// "": all kinds end a line, and stay as they are.
  case untranslated
  /// "\r" and "\r\n": what "\n" becomes when it is written, and what ends a line.
  case carriageReturn, carriageReturnAndNewline

  init?(_ newline: Value?, _ rt: Runtime) {
    guard let newline else {
      self = .translated
      return
    }
    guard case .str(let text) = rt.unwrap(newline) else { return nil }
    switch text.string {
    case "\n": self = .newline
    case "": self = .untranslated
    case "\r": self = .carriageReturn
    case "\r\n": self = .carriageReturnAndNewline
    default: return nil
    }
  }

  /// The value of the argument.
  func value(_ rt: Runtime) -> Value {
    switch self {
    case .newline: rt.str("\n")
    case .translated: .none
    case .untranslated: rt.str("")
    case .carriageReturn: rt.str("\r")
    case .carriageReturnAndNewline: rt.str("\r\n")
    }
  }
}

extension MemoryFile {
  /// Writes a text, its ends of lines changed as this file asks.
  func writeLines(_ rt: Runtime, _ text: ByteText, units: Int) throws(Raised) {
    switch lineEnds {
    case .newline: return try write(rt, text, units: units)
    case .translated, .untranslated: noteEnds(text)
    case .carriageReturn, .carriageReturnAndNewline: break
    }
    if lineEnds == .untranslated { return try write(rt, text, units: units) }
    let room = text.count * 2
    try rt.reserve(room)
    let changed = UnsafeMutablePointer<UInt8>.allocate(capacity: max(room, 1))
    defer { changed.deallocate() }
    var count = 0
    var place = 0
    while place < text.count {
      let unit = text[place]
      place += 1
      switch (lineEnds, unit) {
      case (.translated, 13):
        if place < text.count, text[place] == 10 { place += 1 }
        changed[count] = 10
      case (.carriageReturn, 10): changed[count] = 13
      case (.carriageReturnAndNewline, 10):
        changed[count] = 13
        count += 1
        changed[count] = 10
      default: changed[count] = unit
      }
      count += 1
    }
    // Ends of lines are ASCII: as many bytes as units come or go.
    try write(rt, ByteText(start: changed, count: count), units: units + count - text.count)
  }

  /// Remembers which kinds of ends a text has.
  private func noteEnds(_ text: ByteText) {
    var place = 0
    while place < text.count {
      let isPair = text[place] == 13 && place + 1 < text.count && text[place + 1] == 10
      if isPair {
        seenEnds.insert(.pair)
        place += 1
      } else if text[place] == 13 {
        seenEnds.insert(.carriageReturn)
      } else if text[place] == 10 {
        seenEnds.insert(.newline)
      }
      place += 1
    }
  }

  /// Where the line that begins at a place ends, its end included.
  func endOfLine(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int {
    switch lineEnds {
    case .newline, .translated: return ByteSearch.first(bytes, 10, range).map { $0 + 1 } ?? range.upperBound
    case .carriageReturn: return ByteSearch.first(bytes, 13, range).map { $0 + 1 } ?? range.upperBound
    case .untranslated, .carriageReturnAndNewline: break
    }
    var place = range.lowerBound
    while place < range.upperBound {
      let unit = bytes[place]
      place += 1
      let isPair = unit == 13 && place < range.upperBound && bytes[place] == 10
      if isPair { return place + 1 }
      if lineEnds == .untranslated, unit == 10 || unit == 13 { return place }
    }
    return range.upperBound
  }

  /// The kinds of ends that were written: None, a text or a tuple.
  func newlines(_ rt: Runtime) -> Value {
    let kinds: [(SeenEnds, String)] = [(.carriageReturn, "\r"), (.newline, "\n"), (.pair, "\r\n")]
    let seen = kinds.filter { seenEnds.contains($0.0) }.map { rt.str($0.1) }
    switch seen.count {
    case 0: return .none
    case 1: return seen[0]
    default: return .tuple(rt.makeTuple(seen))
    }
  }
}

/// Kinds of ends of lines that a text has.
struct SeenEnds: OptionSet {
  let rawValue: Int
  static let newline = SeenEnds(rawValue: 1)
  static let carriageReturn = SeenEnds(rawValue: 2)
  static let pair = SeenEnds(rawValue: 4)
}
