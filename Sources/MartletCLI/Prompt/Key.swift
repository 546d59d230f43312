#if CommandLine
  /// What a user does at the keyboard.
  enum Key: Equatable {
    case text(Character)
    case enter
    /// Enter with the key that makes it mean a line end and no more.
    case newline
    case tab
    case backspace, delete, deleteWordBack, deleteWordForward
    case left, right, up, down, wordLeft, wordRight, home, end, bufferStart, bufferEnd
    case killToEnd, killToStart, yank, yankPop, transpose, undo
    case clearScreen, search, cancel
    /// Ctrl-D: the end of the input, or the next character deleted.
    case endOfInput
    case paste(String)
  }

  /// Turns bytes from the terminal into keys. A key may come in pieces; what follows a key that enters the line stays
  /// as bytes, which may belong to someone else.
  struct KeyDecoder {
    private(set) var pending: [UInt8] = []
    private var pasted: [UInt8]?

    mutating func append(_ bytes: some Sequence<UInt8>) { pending += bytes }

    mutating func takePending() -> [UInt8] {
      defer { pending = [] }
      return pending
    }

    /// The next key; nil if more bytes are needed. Bytes that mean nothing are dropped.
    mutating func next() -> Key? {
      while !pending.isEmpty {
        if pasted != nil {
          guard continuePaste() else { return nil }
          let text = Self.pastedText(pasted!)
          pasted = nil
          return .paste(text)
        }
        let first = pending[0]
        if first == 0x1B {
          guard let (key, count) = escape() else { return nil }
          pending.removeFirst(count)
          if let key { return key }
          continue
        }
        if first >= 0x80 {
          guard let (character, count) = scalar() else { return nil }
          pending.removeFirst(count)
          if let character { return .text(character) }
          continue
        }
        pending.removeFirst()
        if first >= 0x20, first != 0x7F { return .text(Character(Unicode.Scalar(first))) }
        if let key = Self.control[first] { return key }
      }
      return nil
    }

    private static let control: [UInt8: Key] = [
      0x01: .home, 0x02: .left, 0x04: .endOfInput, 0x05: .end, 0x06: .right, 0x07: .cancel, 0x08: .backspace,
      0x09: .tab, 0x0A: .enter, 0x0B: .killToEnd, 0x0C: .clearScreen, 0x0D: .enter, 0x0E: .down, 0x0F: .newline,
      0x10: .up, 0x12: .search, 0x14: .transpose, 0x15: .killToStart, 0x17: .deleteWordBack, 0x19: .yank, 0x1F: .undo,
      0x7F: .backspace,
    ]

    // MARK: Text

    /// A character beyond ASCII and its length; nil if it is not all there.
    private func scalar() -> (Character?, Int)? {
      let length: Int
      switch pending[0] {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF: length = 3
      case 0xF0...0xF4: length = 4
      default: return (nil, 1)
      }
      for index in 1..<length {
        guard index < pending.count else { return nil }
        if pending[index] & 0xC0 != 0x80 { return (nil, index) }
      }
      let text = String(decoding: pending[..<length], as: UTF8.self)
      return (text.unicodeScalars.count == 1 && text != "\u{FFFD}" ? text.first : nil, length)
    }

    // MARK: Escape sequences

    private static let sequences: [String: Key] = [
      "[A": .up, "[B": .down, "[C": .right, "[D": .left, "[H": .home, "[F": .end, "OA": .up, "OB": .down, "OC": .right,
      "OD": .left, "OH": .home, "OF": .end, "[1~": .home, "[7~": .home, "[4~": .end, "[8~": .end, "[3~": .delete,
      "[1;5C": .wordRight, "[1;5D": .wordLeft, "[1;3C": .wordRight, "[1;3D": .wordLeft, "[5C": .wordRight,
      "[5D": .wordLeft, "[1;5H": .bufferStart, "[1;5F": .bufferEnd, "[3;5~": .deleteWordForward, "[Z": .tab,
    ]

    private static let meta: [UInt8: Key] = [
      UInt8(ascii: "b"): .wordLeft, UInt8(ascii: "f"): .wordRight, UInt8(ascii: "d"): .deleteWordForward,
      UInt8(ascii: "y"): .yankPop, UInt8(ascii: "<"): .bufferStart, UInt8(ascii: ">"): .bufferEnd,
      0x7F: .deleteWordBack, 0x08: .deleteWordBack, 0x0D: .newline, 0x0A: .newline,
    ]

    /// A key that begins with an escape, and its length; nil if it is not all there.
    private mutating func escape() -> (Key?, Int)? {
      guard pending.count > 1 else { return nil }
      guard pending[1] == UInt8(ascii: "[") || pending[1] == UInt8(ascii: "O") else {
        return pending[1] == 0x1B ? (nil, 1) : (Self.meta[pending[1]], 2)
      }
      var end = 2
      if pending[1] == UInt8(ascii: "[") {
        while end < pending.count, (0x20...0x3F).contains(pending[end]) { end += 1 }
      }
      guard end < pending.count else { return nil }
      let sequence = String(decoding: pending[1...end], as: UTF8.self)
      if sequence == "[200~" {
        pasted = []
        return (nil, end + 1)
      }
      return (Self.sequences[sequence], end + 1)
    }

    // MARK: Bracketed paste

    /// Moves what was pasted out of the pending bytes; true when its end is there.
    private mutating func continuePaste() -> Bool {
      let mark = Array("\u{1B}[201~".utf8)
      for start in pending.indices where pending[start] == 0x1B {
        let rest = pending[start...].prefix(mark.count)
        guard rest.elementsEqual(mark.prefix(rest.count)) else { continue }
        pasted! += pending[..<start]
        pending.removeFirst(start)
        guard rest.count == mark.count else { return false }
        pending.removeFirst(mark.count)
        return true
      }
      pasted! += pending
      pending = []
      return false
    }

    /// Text as it is to be inserted: line ends are LF, tabs four spaces, and nothing else controls anything.
    private static func pastedText(_ bytes: [UInt8]) -> String {
      var text = ""
      var previous: Unicode.Scalar?
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "\r": text.unicodeScalars.append("\n")
        case "\n": if previous != "\r" { text.unicodeScalars.append("\n") }
        case "\t": text += "    "
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
        default: text.unicodeScalars.append(scalar)
        }
        previous = scalar
      }
      return text
    }
  }
#endif
