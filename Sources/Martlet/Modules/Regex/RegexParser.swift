/// Reads a pattern into a `RegexNode`, with CPython's dialect and complaints. Positions are in code points, or bytes.
///
/// `parse` reads a whole pattern; each nesting is one `parseAlternation`, bounded by the recursion limit.
struct RegexParser {
  let rt: Runtime
  /// The pattern as the script gave it, for errors.
  let pattern: Value
  let isText: Bool
  let source: [UInt32]
  /// The next character begins here.
  var at = 0
  /// Global flags, those at the start of the pattern included.
  var flags: RegexFlags
  /// The groups so far, the whole match first; nil while a group is open.
  var groupWidths: [ClosedRange<Int>?] = [nil]
  var groupNames: [(name: String, group: Int)] = []
  /// The same by the bytes of the name.
  var numbersOfNames: [[UInt8]: Int] = [:]
  /// The number of groups when the outermost lookbehind began.
  var lookbehindGroups: Int?
  /// Where conditions first name a group by its number.
  var conditionPlaces: [(group: Int, place: Int)] = []

  static let maximumGroups = 1_073_741_823
  static let maximumRepeat = Int(UInt32.max)

  init(_ rt: Runtime, _ pattern: Value, flags: RegexFlags) {
    self.rt = rt
    self.pattern = pattern
    self.flags = flags
    if case .str(let text) = rt.unwrap(pattern) {
      isText = true
      source = text.codePoints
    } else {
      isText = false
      source = BytesType.content(rt, pattern)?.map { UInt32($0) } ?? []
    }
  }

  // MARK: Characters

  /// A character, or a backslash with what it escapes.
  struct Item: Equatable {
    var first: UInt32
    var escaped: UInt32?
    var count: Int { escaped == nil ? 1 : 2 }
    static func == (item: Item, character: Character) -> Bool {
      item.escaped == nil && item.first == character.unicodeScalars.first!.value
    }
  }

  static let backslash: UInt32 = 0x5C

  /// The next item without passing it, nil at the end.
  func peek() throws(Raised) -> Item? {
    guard at < source.count else { return nil }
    guard source[at] == RegexParser.backslash else { return Item(first: source[at]) }
    guard at + 1 < source.count else {
      throw error("bad escape (end of pattern)", at: source.count - 1)
    }
    return Item(first: source[at], escaped: source[at + 1])
  }

  mutating func next() throws(Raised) -> Item? {
    guard let item = try peek() else { return nil }
    at += item.count
    _ = try peek()
    return item
  }

  mutating func skip(_ character: Character) throws(Raised) -> Bool {
    guard at < source.count, source[at] == character.unicodeScalars.first!.value else { return false }
    at += 1
    _ = try peek()
    return true
  }

  func isNext(_ character: Character) -> Bool {
    at < source.count && source[at] == character.unicodeScalars.first!.value
  }

  /// The plain character here, if it satisfies a condition.
  func nextIf(_ condition: (UInt32) -> Bool) -> UInt32? {
    guard at < source.count, source[at] != RegexParser.backslash, condition(source[at]) else { return nil }
    return source[at]
  }

  /// Up to a terminator, which is passed.
  mutating func until(_ terminator: Character, _ name: String) throws(Raised) -> [UInt32] {
    var result: [UInt32] = []
    while true {
      guard let item = try next() else {
        if result.isEmpty { throw error("missing \(name)") }
        throw error("missing \(terminator), unterminated name", back: result.count)
      }
      if item == terminator {
        if result.isEmpty { throw error("missing \(name)", back: 1) }
        return result
      }
      result.append(item.first)
      if let escaped = item.escaped { result.append(escaped) }
    }
  }

  static func isDigit(_ c: UInt32) -> Bool { c >= 48 && c <= 57 }
  static func isOctal(_ c: UInt32) -> Bool { c >= 48 && c <= 55 }
  static func isHexadecimal(_ c: UInt32) -> Bool { isDigit(c) || (c | 32) >= 97 && (c | 32) <= 102 }
  static func isLetter(_ c: UInt32) -> Bool { c < 128 && (c | 32) >= 97 && (c | 32) <= 122 }
  static func isSpace(_ c: UInt32) -> Bool { c == 32 || c >= 9 && c <= 13 }

  // MARK: Complaints

  func text(_ codePoints: some Sequence<UInt32>) -> String {
    var text = ""
    for codePoint in codePoints { text.unicodeScalars.append(Unicode.Scalar(codePoint) ?? "\u{FFFD}") }
    return text
  }

  /// The repr of a name, as messages show it.
  func quoted(_ codePoints: [UInt32]) -> String {
    var bytes: [UInt8] = []
    for codePoint in codePoints { UTF8Text.append(codePoint, to: &bytes) }
    var builder = TextBuilder()
    builder.append(reprOf: rt.makeString(bytes))
    return rt.makeString(builder.text).string
  }

  func error(_ message: String, back: Int = 0) -> Raised { error(message, at: at - back) }

  func error(_ message: String, at place: Int?) -> Raised {
    ReModule.error(rt, escaped(message), pattern, place)
  }

  /// In messages about bytes there is nothing but ASCII.
  func escaped(_ message: String) -> String {
    if isText { return message }
    return message.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.value < 128 {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        text += scalar.value < 256 ? "\\x" + digits : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }

  // MARK: The whole

  mutating func parse() throws(Raised) -> RegexNode {
    _ = try peek()
    let node = try parseAlternation(flags, isVerbose: flags.contains(.verbose), depth: 0)
    flags = try fixedFlags()
    if at < source.count { throw error("unbalanced parenthesis") }
    for (group, place) in conditionPlaces where group >= groupWidths.count {
      throw error("invalid group reference \(group)", at: place)
    }
    return node
  }

  /// The flags a pattern of its type has.
  private func fixedFlags() throws(Raised) -> RegexFlags {
    if isText {
      if flags.contains(.locale) { throw rt.valueError("cannot use LOCALE flag with a str pattern") }
      if !flags.contains(.ascii) { return flags.union(.unicode) }
      if flags.contains(.unicode) { throw rt.valueError("ASCII and UNICODE flags are incompatible") }
    } else {
      if flags.contains(.unicode) { throw rt.valueError("cannot use UNICODE flag with a bytes pattern") }
      if flags.contains(.locale), flags.contains(.ascii) {
        throw rt.valueError("ASCII and LOCALE flags are incompatible")
      }
    }
    return flags
  }

  /// `a|b|c`
  mutating func parseAlternation(_ local: RegexFlags, isVerbose: Bool, depth: Int) throws(Raised) -> RegexNode {
    if depth * 2 + rt.depth > rt.recursionLimit - 8 { throw rt.recursionError("maximum recursion depth exceeded") }
    try rt.checkStack()
    var items: [RegexNode] = []
    var isVerbose = isVerbose
    repeat {
      items.append(try parseSequence(local, isVerbose: isVerbose, depth: depth, isFirst: depth == 0 && items.isEmpty))
      if depth == 0 { isVerbose = flags.contains(.verbose) }
    } while try skip("|")
    return items.count == 1 ? items[0] : .alternation(items)
  }

  mutating func parseSequence(
    _ outer: RegexFlags, isVerbose: Bool, depth: Int, isFirst: Bool
  ) throws(Raised) -> RegexNode {
    var items: [RegexNode] = []
    var isVerbose = isVerbose
    while let item = try peek() {
      if item == "|" || item == ")" { break }
      at += item.count
      _ = try peek()
      try rt.charge(uncollected: 1)
      // Only a whole pattern changes the global flags, before anything else in it.
      let local = depth == 0 ? flags : outer
      if isVerbose, item.escaped == nil {
        if RegexParser.isSpace(item.first) { continue }
        if item == "#" {
          while let other = try next(), !(other == "\n") {}
          continue
        }
      }
      if item.escaped != nil {
        items.append(try parseEscape(item, local))
        continue
      }
      switch item.first {
      case 0x5B: items.append(try parseSet(local, depth: depth))
      case 0x2A, 0x2B, 0x3F, 0x7B: try parseRepetition(of: &items, item.first, local)
      case 0x2E: items.append(.any(newline: local.contains(.dotAll)))
      case 0x5E: items.append(.place(local.contains(.multiline) ? .lineStart : .start))
      case 0x24: items.append(.place(local.contains(.multiline) ? .lineEnd : .endOrLastLine))
      case 0x28:
        let isEmpty = items.isEmpty
        if let group = try parseGroup(local, isVerbose: &isVerbose, depth: depth, mayChangeFlags: isFirst && isEmpty) {
          items.append(group)
        }
      default: items.append(character(item.first, local))
      }
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  /// What a literal character matches.
  func character(_ codePoint: UInt32, _ local: RegexFlags) -> RegexNode {
    guard local.contains(.ignoreCase) else { return .character(codePoint) }
    let all = RegexCase.spread(codePoint, isASCII: isASCII(local))
    return all.count == 1 ? .character(codePoint) : .set(RegexSet(all))
  }

  func isASCII(_ local: RegexFlags) -> Bool { !isText || local.contains(.ascii) }

  // MARK: Repetition

  /// `*`, `+`, `?`, `{m,n}` and their lazy and possessive forms.
  private mutating func parseRepetition(
    of items: inout [RegexNode], _ operation: UInt32, _ local: RegexFlags
  ) throws(Raised) {
    let here = at
    var minimum = 0
    var maximum = RegexNode.Repetition.unlimited
    switch operation {
    case 0x3F: maximum = 1
    case 0x2A: break
    case 0x2B: minimum = 1
    default:
      if isNext("}") {
        items.append(character(operation, local))
        return
      }
      let low = digits()
      var high = low
      if isNext(",") {
        at += 1
        high = digits()
      }
      guard isNext("}") else {
        at = here
        items.append(character(operation, local))
        return
      }
      at += 1
      if !low.isEmpty { minimum = try repeatNumber(low) }
      if !high.isEmpty {
        maximum = try repeatNumber(high)
        if maximum < minimum { throw error("min repeat greater than max repeat", back: at - here) }
      }
      _ = try peek()
    }
    guard let item = items.last else { throw error("nothing to repeat", back: at - here + 1) }
    switch item {
    case .place: throw error("nothing to repeat", back: at - here + 1)
    case .repeated: throw error("multiple repeat", back: at - here + 1)
    default: break
    }
    let style: RegexNode.Repetition.Style = try skip("?") ? .lazy : try skip("+") ? .possessive : .greedy
    items[items.count - 1] = .repeated(
      item, RegexNode.Repetition(minimum: minimum, maximum: maximum, style: style))
  }

  private mutating func digits() -> ArraySlice<UInt32> {
    let start = at
    while at < source.count, RegexParser.isDigit(source[at]) { at += 1 }
    return source[start..<at]
  }

  private func repeatNumber(_ digits: ArraySlice<UInt32>) throws(Raised) -> Int {
    var value = 0
    for digit in digits {
      value = value * 10 + Int(digit) - 48
      if value >= RegexParser.maximumRepeat { throw rt.overflowError("the repetition number is too large") }
    }
    return value
  }
}
