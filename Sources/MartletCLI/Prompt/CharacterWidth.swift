#if CommandLine
  /// How many columns of a terminal a character takes. It does not depend on the locale.
  enum CharacterWidth {
    static func of(_ character: Character) -> Int {
      var width = 0
      var isJoined = false
      for scalar in character.unicodeScalars {
        if scalar == "\u{200D}" {
          isJoined = true
        } else if isJoined {
          isJoined = false
        } else if !(scalar.properties.isEmojiModifier && width > 0) {
          width += of(scalar)
        }
      }
      return width
    }

    static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

    static func of(_ scalar: Unicode.Scalar) -> Int {
      if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? 0 : 1 }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: return 0
      default: break
      }
      // The vowels and finals of Hangul join the letter before them.
      if (0x1160...0x11FF).contains(scalar.value) { return 0 }
      return isWide(scalar) ? 2 : 1
    }

    /// East Asian Wide and Fullwidth, by the blocks in which they lie.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
        true
      default: scalar.properties.isEmojiPresentation
      }
    }
  }
#endif
