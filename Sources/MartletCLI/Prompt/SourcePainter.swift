#if CommandLine
  import Martlet

  /// Colours source text, and tracebacks with the source in them.
  enum SourcePainter {
    private static func style(_ kind: Session.Span.Kind) -> Style {
      switch kind {
      case .keyword: .magenta
      case .number: .cyan
      case .string: .green
      case .comment: .dim
      case .definition: .blue
      case .decorator: .yellow
      }
    }

    /// The style of each character of a source text.
    static func styles(of characters: [Character]) -> [Style] {
      var styles = [Style](repeating: .none, count: characters.count)
      var spans = Session.syntaxSpans(of: String(characters))[...]
      var offset = 0
      for (index, character) in characters.enumerated() {
        while let span = spans.first, span.range.upperBound <= offset { spans.removeFirst() }
        if let span = spans.first, span.range.contains(offset) { styles[index] = style(span.kind) }
        offset += String(character).utf8.count
      }
      return styles
    }

    static func paint(_ source: String) -> String {
      let characters = Array(source)
      let styles = styles(of: characters)
      var text = ""
      var current = Style.none
      for (character, style) in zip(characters, styles) {
        if style != current {
          if current != .none { text += Style.reset }
          text += style.start
          current = style
        }
        text.append(character)
      }
      return current == .none ? text : text + Style.reset
    }

    /// A traceback: places, the source lines, the carets below them, and the exception at its end.
    static func traceback(_ text: String) -> String {
      let painter = Painter(isOn: true)
      var isSource = false
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
        let margin = line.prefix { " |+-".contains($0) }
        let rest = line.dropFirst(margin.count)
        if rest.hasPrefix("File \"") {
          isSource = true
          return margin + place(rest, painter)
        }
        if !rest.isEmpty, rest.allSatisfy({ "^~ ".contains($0) }) { return margin + painter.paint(rest, .boldRed) }
        if isSource, margin.hasSuffix("    ") {
          isSource = false
          return margin + paint(String(rest))
        }
        isSource = false
        if margin.hasSuffix(" "), !margin.contains("|") { return String(line) }
        return margin + exception(rest, painter)
      }
      return lines.joined(separator: "\n")
    }

    /// `File "name", line 3, in function`.
    private static func place(_ line: Substring, _ painter: Painter) -> String {
      guard let close = line.lastIndex(of: "\"") else { return String(line) }
      let start = line.index(line.startIndex, offsetBy: 5)
      return "File " + painter.paint(line[start...close], .magenta) + line[line.index(after: close)...]
    }

    /// `ValueError: message`; another line stays as it is.
    private static func exception(_ line: Substring, _ painter: Painter) -> String {
      let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      let rest = line.dropFirst(name.count)
      guard !name.isEmpty, rest.isEmpty || rest.hasPrefix(":"), name.last != ".",
        line.first!.isUppercase || name.contains(".")
      else { return String(line) }
      return painter.paint(name, .boldRed) + rest
    }
  }
#endif
