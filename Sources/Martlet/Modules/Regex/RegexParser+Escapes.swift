import MartletSyntax

/// Escapes and character sets.
extension RegexParser {
  /// What a backslash and a character stand for.
  enum Escape {
    case character(UInt32)
    case category(RegexSet.Category)
  }

  /// The class of `\d` and its kin, or nil.
  private func category(_ letter: UInt32, _ local: RegexFlags) -> RegexSet.Category? {
    let members: RegexSet.Category.Class
    switch letter | 32 {
    case 0x64: members = .digit
    case 0x73: members = .space
    case 0x77: members = .word
    default: return nil
    }
    return RegexSet.Category(members: members, isNegated: letter & 32 == 0, isASCII: isASCII(local))
  }

  /// The character that `\a`, `\n` and such name; `\b` only within a set.
  static func named(_ letter: UInt32) -> UInt32? {
    switch letter {
    case 0x61: 7
    case 0x66: 12
    case 0x6E: 10
    case 0x72: 13
    case 0x74: 9
    case 0x76: 11
    case 0x5C: 0x5C
    default: nil
    }
  }

  private mutating func take(_ count: Int, _ condition: (UInt32) -> Bool) -> [UInt32] {
    var result: [UInt32] = []
    while result.count < count, let c = nextIf(condition) {
      result.append(c)
      at += 1
    }
    return result
  }

  static func number(_ digits: some Sequence<UInt32>, radix: UInt32) -> UInt32 {
    digits.reduce(0) { $0 &* radix &+ ($1 <= 57 ? $1 - 48 : ($1 | 32) - 87) }
  }

  /// `\xhh`, `\uhhhh`, `\Uhhhhhhhh` and `\N{…}`; nil if it is none of them.
  private mutating func numbered(_ letter: UInt32) throws(Raised) -> UInt32? {
    let count: Int
    switch letter {
    case 0x78: count = 2
    case 0x75 where isText: count = 4
    case 0x55 where isText: count = 8
    case 0x4E where isText:
      guard try skip("{") else { throw error("missing {") }
      let name = try until("}", "character name")
      guard let scalar = StringLiteral.scalar(named: text(name).uppercased()) else {
        throw error("undefined character name \(quoted(name))", back: name.count + 4)
      }
      return scalar.value
    default: return nil
    }
    let digits = take(count, RegexParser.isHexadecimal)
    let escape = "\\" + text([letter]) + text(digits)
    guard digits.count == count else { throw error("incomplete escape \(escape)", back: escape.utf8.count) }
    let value = RegexParser.number(digits, radix: 16)
    if value > 0x10FFFF { throw error("bad escape \(escape)", back: escape.utf8.count) }
    return value
  }

  private func badEscape(_ letter: UInt32) -> Raised { error("bad escape \\\(text([letter]))", back: 2) }

  /// An escape outside a set.
  mutating func parseEscape(_ item: Item, _ local: RegexFlags) throws(Raised) -> RegexNode {
    let letter = item.escaped!
    if let category = category(letter, local) { return .set(RegexSet([], [category], isNegated: false)) }
    switch letter {
    case 0x41: return .place(.start)
    case 0x5A: return .place(.end)
    case 0x62: return .place(.boundary(isASCII: isASCII(local)))
    case 0x42: return .place(.noBoundary(isASCII: isASCII(local)))
    default: break
    }
    if let named = RegexParser.named(letter) { return character(named, local) }
    if let value = try numbered(letter) { return character(value, local) }
    if letter == 0x30 {
      return character(RegexParser.number([letter] + take(2, RegexParser.isOctal), radix: 8), local)
    }
    if RegexParser.isDigit(letter) { return try parseReference(letter, local) }
    if RegexParser.isLetter(letter) { throw badEscape(letter) }
    return character(letter, local)
  }

  /// `\1`, or an octal escape of three digits.
  private mutating func parseReference(_ first: UInt32, _ local: RegexFlags) throws(Raised) -> RegexNode {
    var digits = [first]
    if let second = nextIf(RegexParser.isDigit) {
      digits.append(second)
      at += 1
      if RegexParser.isOctal(first), RegexParser.isOctal(second), let third = nextIf(RegexParser.isOctal) {
        digits.append(third)
        at += 1
        let value = RegexParser.number(digits, radix: 8)
        if value > 0o377 {
          throw error("octal escape value \\\(text(digits)) outside of range 0-0o377", back: 4)
        }
        return character(value, local)
      }
    }
    let group = Int(RegexParser.number(digits, radix: 10))
    guard group < groupWidths.count else { throw error("invalid group reference \(group)", back: digits.count) }
    return try reference(group, back: digits.count + 1, local)
  }

  /// A reference to a group that exists.
  func reference(_ group: Int, back: Int, _ local: RegexFlags) throws(Raised) -> RegexNode {
    if groupWidths[group] == nil { throw error("cannot refer to an open group", back: back) }
    try checkLookbehind(group)
    let rule: RegexCase.Rule = !local.contains(.ignoreCase) ? .exact : isASCII(local) ? .ascii : .unicode
    return .backreference(group, rule)
  }

  // MARK: Sets

  /// A member of a set: the character or class, and its length in the pattern.
  private mutating func member(_ item: Item, _ local: RegexFlags) throws(Raised) -> Escape {
    guard let letter = item.escaped else { return .character(item.first) }
    if letter == 0x62 { return .character(8) }
    if let named = RegexParser.named(letter) { return .character(named) }
    if let category = category(letter, local) { return .category(category) }
    if let value = try numbered(letter) { return .character(value) }
    if RegexParser.isOctal(letter) {
      let digits = [letter] + take(2, RegexParser.isOctal)
      let value = RegexParser.number(digits, radix: 8)
      if value > 0o377 {
        throw error("octal escape value \\\(text(digits)) outside of range 0-0o377", back: digits.count + 1)
      }
      return .character(value)
    }
    if RegexParser.isDigit(letter) || RegexParser.isLetter(letter) { throw badEscape(letter) }
    return .character(letter)
  }

  private func show(_ item: Item) -> String { text([item.first]) + (item.escaped.map { text([$0]) } ?? "") }

  /// `[…]`, behind its bracket.
  mutating func parseSet(_ local: RegexFlags, depth: Int) throws(Raised) -> RegexNode {
    let here = at - 1
    if isNext("[") { warn("Possible nested set at position \(at)") }
    let isNegated = try skip("^")
    var ranges: [ClosedRange<UInt32>] = []
    var categories: [RegexSet.Category] = []
    func unterminated() -> Raised { error("unterminated character set", back: at - here) }
    func add(_ escape: Escape) {
      switch escape {
      case .character(let c):
        if let last = ranges.last, last.upperBound &+ 1 == c {
          ranges[ranges.count - 1] = last.lowerBound...c
        } else {
          ranges.append(c...c)
        }
      case .category(let category): if !categories.contains(category) { categories.append(category) }
      }
    }
    while true {
      guard let item = try next() else { throw unterminated() }
      try rt.charge(uncollected: 1)
      let isEmpty = ranges.isEmpty && categories.isEmpty
      if item == "]", !isEmpty { break }
      if !isEmpty, item.escaped == nil, at < source.count, source[at] == item.first {
        warnAboutOperator(item.first, at - 1)
      }
      let first = try member(item, local)
      guard try skip("-") else {
        add(first)
        continue
      }
      guard let other = try next() else { throw unterminated() }
      if other == "]" {
        add(first)
        ranges.append(0x2D...0x2D)
        break
      }
      if other == "-" { warn("Possible set difference at position \(at - 2)") }
      let last = try member(other, local)
      guard case .character(let low) = first, case .character(let high) = last, low <= high else {
        throw error("bad character range \(show(item))-\(show(other))", back: item.count + 1 + other.count)
      }
      ranges.append(low...high)
    }
    if local.contains(.ignoreCase) {
      let isASCII = isASCII(local)
      for range in ranges {
        try rt.charge(uncollected: 1)
        RegexCase.spread(range, isASCII: isASCII) { ranges.append($0...$0) }
      }
    }
    if !isNegated, categories.isEmpty, ranges.count == 1, ranges[0].count == 1 {
      return .character(ranges[0].lowerBound)
    }
    return .set(RegexSet(ranges, categories, isNegated: isNegated))
  }

  private func warnAboutOperator(_ character: UInt32, _ place: Int) {
    let name: String
    switch character {
    case 0x2D: name = "difference"
    case 0x26: name = "intersection"
    case 0x7E: name = "symmetric difference"
    case 0x7C: name = "union"
    default: return
    }
    warn("Possible set \(name) at position \(place)")
  }

  private func warn(_ message: String) {
    rt.showWarning(rt.types.exceptions.futureWarning, message, at: rt.currentPlace)
  }

  /// The name of a group, just read, that later versions refuse.
  func warnAboutName(_ name: [UInt32]) {
    rt.showWarning(
      rt.types.exceptions.deprecationWarning,
      "bad character in group name \(escaped(quoted(name))) at position \(at - name.count - 1)", at: rt.currentPlace)
  }
}
