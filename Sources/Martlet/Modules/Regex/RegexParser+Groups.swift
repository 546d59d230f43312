/// Groups and what begins like one.
extension RegexParser {
  /// Behind a `(`. Nil for comments and global flags, which match nothing.
  mutating func parseGroup(
    _ local: RegexFlags, isVerbose: inout Bool, depth: Int, mayChangeFlags: Bool
  ) throws(Raised) -> RegexNode? {
    let start = at - 1
    guard try skip("?") else { return try parseCapture(local, isVerbose, depth, start, name: nil) }
    guard let item = try next() else { throw error("unexpected end of pattern") }
    guard item.escaped == nil else { throw error("unknown extension ?\(show(item))", back: item.count + 1) }
    switch item.first {
    case 0x50:
      if try skip("<") {
        let name = try until(">", "group name")
        try checkName(name)
        return try parseCapture(local, isVerbose, depth, start, name: name)
      }
      if try skip("=") {
        let name = try until(")", "group name")
        try checkName(name)
        guard let group = group(named: name) else {
          throw error("unknown group name \(quoted(name))", back: name.count + 1)
        }
        return try reference(group, back: name.count + 1, local)
      }
      guard let other = try next() else { throw error("unexpected end of pattern") }
      throw error("unknown extension ?P\(show(other))", back: other.count + 2)
    case 0x3A:
      return .group(nil, try parseBody(local, isVerbose, depth, start))
    case 0x23:
      while true {
        guard let item = try next() else { throw error("missing ), unterminated comment", back: at - start) }
        if item == ")" { return nil }
      }
    case 0x3D, 0x21, 0x3C: return try parseLook(item.first, local, isVerbose, depth, start)
    case 0x28: return try parseConditional(local, isVerbose, depth, start)
    case 0x3E: return .atomic(try parseBody(local, isVerbose, depth, start))
    default: break
    }
    guard item == "-" || RegexFlags(letter: item.first) != nil else {
      throw error("unknown extension ?\(show(item))", back: item.count + 1)
    }
    guard let (on, off) = try parseFlags(item) else {
      guard mayChangeFlags else {
        throw error("global flags not at the start of the expression", back: at - start)
      }
      isVerbose = flags.contains(.verbose)
      return nil
    }
    let verbose = (isVerbose || on.contains(.verbose)) && !off.contains(.verbose)
    return .group(nil, try parseBody(local.turning(on: on, off: off), verbose, depth, start))
  }

  private func show(_ item: Item) -> String { text([item.first]) + (item.escaped.map { text([$0]) } ?? "") }

  /// What a group contains, and its closing parenthesis.
  private mutating func parseBody(
    _ local: RegexFlags, _ isVerbose: Bool, _ depth: Int, _ start: Int
  ) throws(Raised) -> RegexNode {
    let body = try parseAlternation(local, isVerbose: isVerbose, depth: depth + 1)
    guard try skip(")") else { throw error("missing ), unterminated subpattern", back: at - start) }
    return body
  }

  private mutating func parseCapture(
    _ local: RegexFlags, _ isVerbose: Bool, _ depth: Int, _ start: Int, name: [UInt32]?
  ) throws(Raised) -> RegexNode {
    let number = groupWidths.count
    if let name {
      if let known = group(named: name) {
        throw error(
          "redefinition of group name \(quoted(name)) as group \(number); was group \(known)", back: name.count + 1)
      }
      groupNames.append((text(name), number))
      numbersOfNames[Array(text(name).utf8)] = number
    }
    groupWidths.append(nil)
    let body = try parseBody(local, isVerbose, depth, start)
    groupWidths[number] = body.width(groupWidths)
    return .group(number, body)
  }

  func group(named name: [UInt32]) -> Int? {
    numbersOfNames[Array(text(name).utf8)]
  }

  static func isIdentifier(_ name: [UInt32]) -> Bool {
    guard let first = name.first, UnicodeText.isIdentifierStart(first) else { return false }
    return name.allSatisfy { UnicodeText.isIdentifierContinue($0) }
  }

  private func checkName(_ name: [UInt32]) throws(Raised) {
    guard RegexParser.isIdentifier(name) else {
      throw error("bad character in group name \(quoted(name))", back: name.count + 1)
    }
    if !isText, name.contains(where: { $0 > 127 }) { warnAboutName(name) }
  }

  /// Whether it is a number without blanks, signs and underscores.
  static func isPlainNumber(_ name: [UInt32]) -> Bool { name.allSatisfy { (48...57).contains($0) } }

  /// A group may not be referred to inside the lookbehind that contains it.
  func checkLookbehind(_ group: Int) throws(Raised) {
    guard let lookbehindGroups else { return }
    if group >= groupWidths.count || groupWidths[group] == nil { throw error("cannot refer to an open group") }
    if group >= lookbehindGroups { throw error("cannot refer to group defined in the same lookbehind subpattern") }
  }

  private mutating func parseLook(
    _ kind: UInt32, _ local: RegexFlags, _ isVerbose: Bool, _ depth: Int, _ start: Int
  ) throws(Raised) -> RegexNode {
    var kind = kind
    let isBehind = kind == 0x3C
    let outer = lookbehindGroups
    if isBehind {
      guard let item = try next() else { throw error("unexpected end of pattern") }
      guard item == "=" || item == "!" else { throw error("unknown extension ?<\(show(item))", back: item.count + 2) }
      kind = item.first
      if lookbehindGroups == nil { lookbehindGroups = groupWidths.count }
    }
    let body = try parseAlternation(local, isVerbose: isVerbose, depth: depth + 1)
    if isBehind { lookbehindGroups = outer }
    guard try skip(")") else { throw error("missing ), unterminated subpattern", back: at - start) }
    return .look(behind: isBehind, negated: kind == 0x21, body)
  }

  /// `(?(1)yes|no)`, behind its second parenthesis.
  private mutating func parseConditional(
    _ local: RegexFlags, _ isVerbose: Bool, _ depth: Int, _ start: Int
  ) throws(Raised) -> RegexNode {
    let name = try until(")", "group name")
    let group: Int
    if RegexParser.isIdentifier(name) {
      if !isText, name.contains(where: { $0 > 127 }) { warnAboutName(name) }
      guard let known = self.group(named: name) else {
        throw error("unknown group name \(quoted(name))", back: name.count + 1)
      }
      group = known
    } else {
      guard let number = RegexParser.groupNumber(name) else {
        throw error("bad character in group name \(quoted(name))", back: name.count + 1)
      }
      if number == 0 { throw error("bad group number", back: name.count + 1) }
      if !RegexParser.isPlainNumber(name) { warnAboutName(name) }
      if number >= RegexParser.maximumGroups { throw error("invalid group reference \(number)", back: name.count + 1) }
      if !conditionPlaces.contains(where: { $0.group == number }) {
        conditionPlaces.append((number, at - name.count - 1))
      }
      group = number
    }
    try checkLookbehind(group)
    if depth * 2 + rt.depth > rt.recursionLimit - 8 { throw rt.recursionError("maximum recursion depth exceeded") }
    try rt.checkStack()
    let yes = try parseSequence(local, isVerbose: isVerbose, depth: depth + 1, isFirst: false)
    var no: RegexNode?
    if try skip("|") {
      no = try parseSequence(local, isVerbose: isVerbose, depth: depth + 1, isFirst: false)
      if isNext("|") { throw error("conditional backref with more than two branches") }
    }
    guard try skip(")") else { throw error("missing ), unterminated subpattern", back: at - start) }
    return .conditional(group, yes, no)
  }

  /// The number a group is named by, as `int` reads it; nil if it is none.
  static func groupNumber(_ text: [UInt32]) -> Int? {
    var digits = text[...]
    while let first = digits.first, UnicodeText.isSpace(first) { digits = digits.dropFirst() }
    while let last = digits.last, UnicodeText.isSpace(last) { digits = digits.dropLast() }
    if digits.first == 0x2B { digits = digits.dropFirst() }
    var value = 0
    var wasDigit = false
    for c in digits {
      if c == 0x5F, wasDigit {
        wasDigit = false
        continue
      }
      guard let digit = UnicodeText.decimalValue(c) else { return nil }
      value = min(value * 10 + digit, 1 << 40)
      wasDigit = true
    }
    return wasDigit ? value : nil
  }

  /// Inline flags from the first letter on: nil where they are global, which changes `flags`.
  private mutating func parseFlags(_ first: Item) throws(Raised) -> (RegexFlags, RegexFlags)? {
    var on: RegexFlags = []
    var off: RegexFlags = []
    var item = first
    func isLetter(_ item: Item) -> Bool { item.escaped == nil && UnicodeText.isAlpha(item.first) }
    if !(item == "-") {
      while true {
        let flag = RegexFlags(letter: item.first)!
        if isText, flag == .locale { throw error("bad inline flags: cannot use 'L' flag with a str pattern") }
        if !isText, flag == .unicode { throw error("bad inline flags: cannot use 'u' flag with a bytes pattern") }
        on.insert(flag)
        if RegexFlags.kinds.contains(flag), on.intersection(.kinds) != flag {
          throw error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
        }
        guard let next = try next() else { throw error("missing -, : or )") }
        item = next
        if item == ")" || item == "-" || item == ":" { break }
        guard item.escaped == nil, RegexFlags(letter: item.first) != nil else {
          throw error(isLetter(item) ? "unknown flag" : "missing -, : or )", back: item.count)
        }
      }
    }
    if item == ")" {
      flags.formUnion(on)
      return nil
    }
    let global: RegexFlags = [.debug, .template]
    if !on.isDisjoint(with: global) { throw error("bad inline flags: cannot turn on global flag", back: 1) }
    if item == "-" {
      guard let next = try next() else { throw error("missing flag") }
      item = next
      guard item.escaped == nil, RegexFlags(letter: item.first) != nil else {
        throw error(isLetter(item) ? "unknown flag" : "missing flag", back: item.count)
      }
      while true {
        let flag = RegexFlags(letter: item.first)!
        if RegexFlags.kinds.contains(flag) {
          throw error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        }
        off.insert(flag)
        guard let next = try self.next() else { throw error("missing :") }
        item = next
        if item == ":" { break }
        guard item.escaped == nil, RegexFlags(letter: item.first) != nil else {
          throw error(isLetter(item) ? "unknown flag" : "missing :", back: item.count)
        }
      }
    }
    if !off.isDisjoint(with: global) { throw error("bad inline flags: cannot turn off global flag", back: 1) }
    if !on.isDisjoint(with: off) { throw error("bad inline flags: flag turned on and off", back: 1) }
    return (on, off)
  }
}
