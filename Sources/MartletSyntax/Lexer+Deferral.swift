/// Passing over the bodies of functions: in a text that is known to be correct, all that has to be known of a body is
/// where it ends, whether it yields and whether it uses its class, and for that its bytes need not become tokens.
extension Lexer {
  /// What a `.deferredBody` token tells of the body, in its payload.
  struct BodyTraits: OptionSet {
    let rawValue: UInt32
    /// A `yield` stands in it, outside inner functions.
    static let yields = BodyTraits(rawValue: 1)
    /// It, or a function in it, uses `super` or `__class__`.
    static let usesClass = BodyTraits(rawValue: 2)
  }

  /// At the line after that of a `def`: appends the tokens of the docstring, if there is one, and one token for the
  /// whole block, and stops at the line after it. Nothing happens where only the tree tells what the body captures.
  mutating func passOverBody() {
    let outer = indents[indents.count - 1].column
    let block = index
    let count = tokens.count
    skipEmptyLines()
    guard index - lineStart(of: index) > outer else { return restart(at: block, count) }
    let first = index
    append(.indent, first)
    scanDocstring()
    guard let body = scanBody(deeperThan: outer) else {
      deferralBlock = outer
      return restart(at: block, count)
    }
    tokens.append(
      Token(
        start: UInt32(first), end: UInt32(body.end), payload: body.traits.rawValue, kind: .deferredBody, level: 0))
    append(.dedent, index)
  }

  private mutating func restart(at position: Int, _ count: Int) {
    index = position
    tokens.removeSubrange(count...)
  }

  private func lineStart(of position: Int) -> Int {
    var start = position
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// To the first character of the next line that holds more than a comment.
  private mutating func skipEmptyLines() {
    while index < end {
      while byte(index) == 0x20 { index += 1 }
      if byte(index) == 0x23 { skipComment() }
      guard index < end, text[index] == 0x0A else { return }
      index += 1
    }
  }

  /// A string that is the whole first line becomes tokens.
  private mutating func scanDocstring() {
    let start = index
    let count = tokens.count
    if byte(index) | 0x20 == UInt8(ascii: "r") { index += 1 }
    if byte(index) == 0x22 || byte(index) == 0x27 {
      scanString(start)
      if byte(index) == 0x0A || index == end {
        let lineEnd = index
        index = min(index + 1, end)
        append(.newline, lineEnd)
        return
      }
    }
    restart(at: start, count)
  }

  /// Passes over the lines that are indented by more than `outer`, from wherever in one of them.
  private mutating func scanBody(deeperThan outer: Int) -> (end: Int, traits: BodyTraits)? {
    var traits: BodyTraits = []
    var bodyEnd = index
    // The column of the inner function the scan is in.
    var inner = Int.max
    while index < end {
      skipEmptyLines()
      guard index < end else { break }
      let column = index - lineStart(of: index)
      if column <= outer {
        index = lineStart(of: index)
        break
      }
      if column <= inner { inner = Int.max }
      if isWord("class", at: index) { return nil }
      if isWord("def", at: index) || isWord("async", at: index) && isWord("def", at: index + 6) {
        inner = min(inner, column)
      }
      guard scanBodyLine(inner == Int.max, &traits) else { return nil }
      bodyEnd = index
    }
    return (bodyEnd, traits)
  }

  /// To the line after this one, or after the one that a string in it ends in; false where an expression in a string
  /// tells what the body captures.
  private mutating func scanBodyLine(_ isOwn: Bool, _ traits: inout BodyTraits) -> Bool {
    while index < end {
      switch text[index] {
      case 0x0A:
        index += 1
        return true
      case 0x23: skipComment()
      case 0x22, 0x27:
        let start = index
        let isFormatted = hasFormatPrefix(start)
        passOverString()
        if isFormatted, holdsName(start..<index) { return false }
      case UInt8(ascii: "y"):
        if isOwn, isWord("yield", at: index) { traits.insert(.yields) }
        index += 1
      case UInt8(ascii: "s"):
        if isWord("super", at: index) { traits.insert(.usesClass) }
        index += 1
      case UInt8(ascii: "_"):
        if isWord("__class__", at: index) { traits.insert(.usesClass) }
        index += 1
      default: index += 1
      }
    }
    return true
  }

  private mutating func passOverString() {
    let quote = text[index]
    let isTriple = byte(index + 1) == quote && byte(index + 2) == quote
    index += isTriple ? 3 : 1
    while index < end {
      let byte = text[index]
      if byte == 0x5C {
        index += 2
      } else if byte == quote, !isTriple || self.byte(index + 1) == quote && self.byte(index + 2) == quote {
        index += isTriple ? 3 : 1
        return
      } else {
        index += 1
      }
    }
  }

  /// Whether the letters before a quote say that expressions stand in the string.
  private func hasFormatPrefix(_ quote: Int) -> Bool {
    let letter = byte(quote - 1) | 0x20
    return letter == UInt8(ascii: "f") || letter == UInt8(ascii: "r") && byte(quote - 2) | 0x20 == UInt8(ascii: "f")
  }

  /// Whether a name that matters stands somewhere in a range.
  private func holdsName(_ range: Range<Int>) -> Bool {
    range.contains { isText("super", at: $0) || isText("__class__", at: $0) || isText("yield", at: $0) }
  }

  @inline(__always)
  private func isWord(_ word: StaticString, at position: Int) -> Bool {
    isText(word, at: position) && !Self.isNameByte(byte(position + word.utf8CodeUnitCount))
      && (position == 0 || !Self.isNameByte(text[position - 1]))
  }

  @inline(__always)
  private func isText(_ word: StaticString, at position: Int) -> Bool {
    guard position + word.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text[position + offset] != word.utf8Start[offset] { return false }
    return true
  }
}
