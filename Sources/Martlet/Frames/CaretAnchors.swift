/// Which part of a one-line expression the carets of a traceback point at: the operator of a binary operation, the
/// brackets of a subscript. CPython parses the text again for this; a scan of its tokens tells as much.
struct CaretAnchors {
  private enum Token: Equatable {
    /// A name, a number, a string or what brackets enclose.
    case operand
    case `operator`
    case await
    case bracket(UInt8)
    /// Whatever makes the expression something else: a keyword, a comparison, a comma.
    case other
  }

  private struct Piece {
    var token: Token
    var start: Int
    var end: Int
  }

  private let bytes: [UInt8]
  private var pieces: [Piece] = []

  /// The byte offsets in `text` between which carets stand; the rest of it gets tildes. nil if all of it gets carets.
  static func find(in text: [UInt8]) -> (left: Int, right: Int)? {
    var anchors = CaretAnchors(bytes: text)
    guard anchors.scan() else { return nil }
    return anchors.operation() ?? anchors.subscription()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Reading the tokens

  private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private mutating func scan() -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0C {
        index += 1
        continue
      }
      let start = index
      var token = Token.operand
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard skipString(&index) else { return false }
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        token = .bracket(byte)
        guard skipBrackets(&index) else { return false }
      case 0x30...0x39: skipNumber(&index)
      case UInt8(ascii: ".") where 0x30...0x39 ~= at(index + 1): skipNumber(&index)
      case _ where isName(byte):
        while isName(at(index)) { index += 1 }
        if at(index) == UInt8(ascii: "\"") || at(index) == UInt8(ascii: "'") {
          guard skipString(&index) else { return false }
        } else {
          token = kind(ofWord: String(decoding: bytes[start..<index], as: UTF8.self))
        }
      case UInt8(ascii: "."):
        // An attribute belongs to the operand before it.
        index += 1
        if at(index) == UInt8(ascii: "."), at(index + 1) == UInt8(ascii: ".") {
          index += 2
          break
        }
        while at(index) == 0x20 { index += 1 }
        while isName(at(index)) { index += 1 }
      default:
        guard let width = operatorWidth(index) else { return false }
        index += width
        token = .operator
      }
      pieces.append(Piece(token: token, start: start, end: index))
    }
    return !pieces.contains { $0.token == .other }
  }

  private func kind(ofWord word: String) -> Token {
    switch word {
    case "await": .await
    case "if", "else", "and", "or", "not", "in", "is", "lambda", "yield", "return", "raise", "assert", "del", "for",
      "while", "with", "import", "from", "class", "def", "async", "try", "except", "finally", "pass", "global",
      "nonlocal", "break", "continue", "elif", "as":
      .other
    default: .operand
    }
  }

  /// The width of an arithmetic operator, or nil for any other sign.
  private func operatorWidth(_ index: Int) -> Int? {
    let byte = bytes[index]
    let next = at(index + 1)
    let width: Int
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "/"): width = next == byte ? 2 : 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      guard next == byte else { return nil }
      width = 2
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"):
      width = 1
    default: return nil
    }
    return at(index + width) == UInt8(ascii: "=") ? nil : width
  }

  private func skipString(_ index: inout Int) -> Bool {
    let quote = bytes[index]
    let isTriple = at(index + 1) == quote && at(index + 2) == quote
    index += isTriple ? 3 : 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == quote, !isTriple || (at(index + 1) == quote && at(index + 2) == quote) {
        index += isTriple ? 3 : 1
        return true
      } else {
        index += 1
      }
    }
    return false
  }

  private func skipNumber(_ index: inout Int) {
    let isHexadecimal = at(index) == 0x30 && (at(index + 1) | 0x20) == UInt8(ascii: "x")
    while isName(at(index)) || at(index) == UInt8(ascii: ".") {
      let isExponent = !isHexadecimal && (at(index) | 0x20) == UInt8(ascii: "e")
      index += 1
      if isExponent, at(index) == UInt8(ascii: "-") || at(index) == UInt8(ascii: "+") { index += 1 }
    }
  }

  private func skipBrackets(_ index: inout Int) -> Bool {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard skipString(&index) else { return false }
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "#"): return false
      default: break
      }
      index += 1
      if depth == 0 { return true }
    }
    return false
  }

  // MARK: What they make

  /// How tightly an operator binds; a binary one stands behind an operand.
  private func precedence(_ piece: Piece) -> Int {
    switch (bytes[piece.start], piece.end - piece.start) {
    case (UInt8(ascii: "|"), _): 1
    case (UInt8(ascii: "^"), _): 2
    case (UInt8(ascii: "&"), _): 3
    case (UInt8(ascii: "<"), _), (UInt8(ascii: ">"), _): 4
    case (UInt8(ascii: "+"), _), (UInt8(ascii: "-"), _): 5
    case (UInt8(ascii: "*"), 2): 8
    default: 6
    }
  }

  private func operation() -> (left: Int, right: Int)? {
    var best: Piece?
    for (index, piece) in pieces.enumerated() where piece.token == .operator && index > 0 {
      if pieces[index - 1].token == .operator || pieces[index - 1].token == .await { continue }
      if bytes[piece.start] == UInt8(ascii: "~") { return nil }
      if let found = best {
        let isTighter = precedence(piece) > precedence(found)
        // Powers group to the right, everything else to the left.
        if isTighter || (precedence(piece) == 8 && precedence(found) == 8) { continue }
      }
      best = piece
    }
    guard let best else { return nil }
    // A sign before a power is applied to the power.
    if precedence(best) == 8, pieces[0].token == .operator { return nil }
    let next = best.start + 1
    var right = next
    if best.end > next || (next < bytes.count && isParenthesised(from: next)) { right += 1 }
    return (best.start, right)
  }

  /// Whether the rest of the text is an expression in parentheses that are not part of it: no tuple, no generator.
  private func isParenthesised(from start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "(") else { return false }
    var end = start
    guard skipBrackets(&end), end == bytes.count, end - start > 2 else { return false }
    var index = start + 1
    while index < end - 1 {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        guard skipBrackets(&index) else { return false }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard skipString(&index) else { return false }
      case UInt8(ascii: ","): return false
      case _ where isName(bytes[index]):
        let word = index
        while isName(at(index)) { index += 1 }
        if String(decoding: bytes[word..<index], as: UTF8.self) == "for" { return false }
      default: index += 1
      }
    }
    return true
  }

  private func subscription() -> (left: Int, right: Int)? {
    guard let last = pieces.last, last.token == .bracket(UInt8(ascii: "[")), pieces.count > 1 else { return nil }
    if pieces[0].token == .operator || pieces[0].token == .await { return nil }
    return (last.start, bytes.count)
  }
}
