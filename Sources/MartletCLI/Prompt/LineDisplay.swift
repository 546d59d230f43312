#if CommandLine
  /// What is to be seen of the chunk being edited.
  struct LineView {
    /// Before the first line, and before the others.
    var prompt = ">>> "
    var continuation = "... "
    var promptStyle = Style.none
    var characters: [Character] = []
    /// The style of each character; empty without any.
    var styles: [Style] = []
    var cursor = 0
    /// Lines below the chunk, with escape sequences in them.
    var hints: [String] = []
  }

  /// Draws the chunk being edited below whatever was printed, and keeps it there.
  ///
  /// The terminal wraps what is too long; how it does is known here, and so where the cursor is. Invariant: between two
  /// calls the cursor is in row `cursorRow` of what is drawn, counted from its top.
  struct LineDisplay {
    private var cursorRow = 0
    /// What was printed last without a line end: it is shown on a line of its own until the rest of it comes.
    private var openLine = ""
    private var openRows = 0
    private var isDrawn = false
    private var columns = 80
    private var view = LineView()

    // MARK: Drawing

    /// Draws the view for the first time, the cursor being at the start of a line.
    mutating func begin(_ view: LineView) {
      cursorRow = 0
      openLine = ""
      openRows = 0
      isDrawn = true
      columns = max(2, Terminal.size.columns)
      self.view = view
      CommandLineTool.write(frame(), to: 1)
    }

    /// Draws another view over the last.
    mutating func draw(_ view: LineView) {
      self.view = view
      CommandLineTool.write(toTop + frame(), to: 1)
    }

    /// Leaves the chunk as it is, the cursor at the start of the line behind it.
    mutating func end(_ view: LineView, mark: String = "") {
      guard isDrawn else { return }
      var last = view
      last.hints = []
      last.cursor = last.characters.count
      self.view = last
      CommandLineTool.write(toTop + frame() + mark, to: 1)
      isDrawn = false
    }

    /// The terminal has another size. One that wraps lines anew has moved the cursor's row to where it would be if the
    /// view had been drawn so.
    mutating func resize(_ view: LineView) {
      columns = max(2, Terminal.size.columns)
      cursorRow = Layout(self.view, columns).cursor.row
      if !openLine.isEmpty { openRows = Self.rows(of: openLine, columns) }
      draw(view)
    }

    mutating func clearScreen(_ view: LineView) {
      // The terminal may keep what it clears, but not the line that is still being edited.
      let erased = toTop + "\u{1B}[J"
      cursorRow = 0
      openRows = 0
      openLine = ""
      self.view = view
      CommandLineTool.write(erased + "\u{1B}[H\u{1B}[2J" + frame(), to: 1)
    }

    private var toTop: String { (cursorRow > 0 ? "\u{1B}[\(cursorRow)A" : "") + "\r" }

    /// The view from the cursor's place on; afterwards the cursor is where it belongs.
    private mutating func frame() -> String {
      let layout = Layout(view, columns)
      let height = max(1, Terminal.size.rows)
      // Of a chunk that is higher than the screen there is a window around the cursor.
      var first = 0
      var count = layout.rows.count
      if count > height {
        count = height
        first = min(max(0, layout.cursor.row - height / 2), layout.rows.count - height)
      }
      var text = ""
      for index in first..<(first + count) {
        let row = layout.rows[index]
        text += row.text
        if index == first + count - 1 {
          text += "\u{1B}[J"
        } else if !row.isWrapped {
          text += "\u{1B}[K\r\n"
        } else if row.width < columns {
          text += "\u{1B}[K"
          if layout.rows[index + 1].text.isEmpty { text += "\r\n" }
        } else if layout.rows[index + 1].text.isEmpty {
          // The terminal goes to the next line when there is something to put there.
          text += " \r"
        }
      }
      let up = first + count - 1 - layout.cursor.row
      if up > 0 { text += "\u{1B}[\(up)A" }
      let last = layout.rows[first + count - 1]
      if up > 0 || last.width != layout.cursor.column {
        text += "\r" + (layout.cursor.column > 0 ? "\u{1B}[\(layout.cursor.column)C" : "")
      }
      cursorRow = layout.cursor.row - first
      return text
    }

    // MARK: Printing above

    /// Prints above the chunk, which is drawn again below.
    mutating func printAbove(_ bytes: [UInt8]) {
      guard !bytes.isEmpty else { return }
      let rows = cursorRow + openRows
      var text = (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J"
      let printed = openLine + String(decoding: bytes, as: UTF8.self)
      text += printed
      let all = Array(printed.utf8)
      openLine = String(decoding: all[((all.lastIndex(of: 0x0A) ?? -1) + 1)...], as: UTF8.self)
      // What a carriage return goes back over is not seen.
      if let back = openLine.lastIndex(of: "\r"), openLine.index(after: back) < openLine.endIndex {
        openLine = String(openLine[openLine.index(after: back)...])
      }
      openRows = openLine.isEmpty ? 0 : Self.rows(of: openLine, columns)
      if !openLine.isEmpty { text += "\n" }
      CommandLineTool.write(text + frame(), to: 1)
    }

    /// How many rows a line of output takes, the escape sequences in it aside.
    private static func rows(of line: String, _ columns: Int) -> Int {
      var width = 0
      var isEscape = false
      for character in line {
        if isEscape {
          if character.isLetter { isEscape = false }
        } else if character == "\u{1B}" {
          isEscape = true
        } else if character == "\t" {
          width += 8 - width % 8
        } else {
          width += CharacterWidth.of(character)
        }
      }
      return max(1, (width + columns - 1) / columns)
    }
  }

  /// The rows of a view in a terminal of some width.
  struct Layout {
    struct Row {
      var text = ""
      var width = 0
      /// What follows belongs to the same line.
      var isWrapped = false
    }

    private(set) var rows = [Row()]
    private(set) var cursor = (row: 0, column: 0)
    private let columns: Int

    init(_ view: LineView, _ columns: Int) {
      self.columns = columns
      put(view.prompt, view.promptStyle)
      var style = Style.none
      for (index, character) in view.characters.enumerated() {
        if index == view.cursor { cursor = (rows.count - 1, rows[rows.count - 1].width) }
        if character == "\n" {
          change(&style, to: .none)
          rows.append(Row())
          put(view.continuation, view.promptStyle)
          continue
        }
        if !view.styles.isEmpty { change(&style, to: view.styles[index]) }
        put(character)
      }
      change(&style, to: .none)
      if view.cursor >= view.characters.count { cursor = (rows.count - 1, rows[rows.count - 1].width) }
      for hint in view.hints { rows.append(Row(text: hint, width: 0)) }
    }

    private mutating func change(_ style: inout Style, to other: Style) {
      guard style != other else { return }
      rows[rows.count - 1].text += (style == .none ? "" : Style.reset) + other.start
      style = other
    }

    private mutating func put(_ text: String, _ style: Style) {
      rows[rows.count - 1].text += style.start
      for character in text { put(character) }
      if style != .none { rows[rows.count - 1].text += Style.reset }
    }

    private mutating func put(_ character: Character) {
      // A control character is shown as nothing; the buffer holds none but line ends.
      let width = CharacterWidth.of(character)
      if rows[rows.count - 1].width + width > columns { wrap() }
      rows[rows.count - 1].text.append(character)
      rows[rows.count - 1].width += width
      // The cursor never stands behind the last column.
      if rows[rows.count - 1].width >= columns { wrap() }
    }

    private mutating func wrap() {
      rows[rows.count - 1].isWrapped = true
      rows.append(Row())
    }
  }
#endif
