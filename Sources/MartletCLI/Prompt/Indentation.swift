#if CommandLine
  /// How the lines of a block are indented.
  struct Indentation {
    /// The lines before the one that is begun.
    let lines: [Substring]

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The step by which the block is indented so far.
    var step: Int {
      let widths = lines.map(Self.width).filter { $0 > 0 }
      return widths.min() ?? 4
    }

    static func width(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

    /// The last line begins a block.
    var opensBlock: Bool { lines.last.map { Self.withoutComment($0).last == ":" } ?? false }

    /// How far the next line is to be indented.
    var next: Int {
      guard let last = lines.last(where: { !$0.allSatisfy(\.isWhitespace) }) else { return 0 }
      let width = Self.width(last)
      let code = Self.withoutComment(last)
      if let end = code.last, end == ":" || end == "(" || end == "[" || end == "{" { return width + step }
      let word = code.drop { $0 == " " }.prefix { $0.isLetter }
      if ["return", "pass", "break", "continue", "raise"].contains(String(word)), lines.last == last {
        return max(0, width - step)
      }
      return width
    }

    /// Whether the last line continues a compound statement of the lines before it and so belongs one step to the left.
    var isTooDeep: Bool {
      guard let line = lines.last, let previous = lines.dropLast().last(where: { !$0.allSatisfy(\.isWhitespace) })
      else {
        return false
      }
      let opening = ["else", "elif", "except", "finally"]
      let word = String(line.drop { $0 == " " }.prefix { $0.isLetter })
      let before = String(previous.drop { $0 == " " }.prefix { $0.isLetter })
      return opening.contains(word) && Self.width(line) > 0 && Self.width(line) == Self.width(previous)
        && !["if", "for", "while", "try", "with", "async"].contains(before) && !opening.contains(before)
    }

    /// A line without the comment and the blanks at its end, as well as that can be told from the line alone.
    private static func withoutComment(_ line: Substring) -> Substring {
      var quote: Character?
      var end = line.endIndex
      for index in line.indices {
        let character = line[index]
        if let open = quote {
          if character == open { quote = nil }
        } else if character == "\"" || character == "'" {
          quote = character
        } else if character == "#" {
          end = index
          break
        }
      }
      var code = line[..<end]
      while code.last == " " { code.removeLast() }
      return code
    }
  }
#endif
