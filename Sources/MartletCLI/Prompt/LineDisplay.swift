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
    /// Lines below the chunk.
    var hints: [[Segment]] = []

    struct Segment {
      var text: String
      var style: Style
    }
  }

  /// Draws the chunk being edited below whatever was printed, and keeps it there.
  ///
  /// Of another view only what differs is written. The terminal wraps what is too long; how it does is known here, and so
  /// where the cursor is. Invariant: between two calls the screen shows `drawn`, with the cursor where that has it.
  struct LineDisplay {
    private var drawn: Layout?
    private var view = LineView()
    private var columns = 80
    /// What was printed last without a line end: it is shown on a line of its own until the rest of it comes.
    private var openLine = ""
    private var openRows = 0

    // MARK: Drawing

    /// Draws the view for the first time, the cursor being at the start of a line.
    mutating func begin(_ view: LineView) {
      openLine = ""
      openRows = 0
      columns = max(2, Terminal.size.columns)
      self.view = view
      CommandLineTool.write(frame(clearing: false), to: 1)
    }

    /// Draws another view over the last.
    mutating func draw(_ view: LineView) {
      guard let old = drawn else { return }
      self.view = view
      let new = layout()
      drawn = new
      guard let place = new.difference(from: old) else {
        return CommandLineTool.write(Self.move(from: old.cursor, to: new.cursor), to: 1)
      }
      let start = (row: place.row, column: new.column(place.row, place.cell))
      // The place may be on a row that is not on the screen yet.
      guard start.row < old.rows.count else {
        return CommandLineTool.write(toTop(old) + new.text(from: (0, 0), clearing: true) + toCursor(new), to: 1)
      }
      let text =
        Self.move(from: old.cursor, to: start)
        + new.text(from: place, clearing: !old.isEmpty(from: place)) + toCursor(new)
      CommandLineTool.write(text, to: 1)
    }

    /// Leaves the chunk as it is, the cursor behind it.
    mutating func end(_ view: LineView, mark: String = "") {
      guard drawn != nil else { return }
      var last = view
      last.hints = []
      last.cursor = last.characters.count
      draw(last)
      CommandLineTool.write(mark, to: 1)
      drawn = nil
    }

    /// The terminal has another size. One that wraps lines anew has moved the cursor to where it would be if the view had
    /// been drawn so.
    mutating func resize(_ view: LineView) {
      columns = max(2, Terminal.size.columns)
      let old = layout()
      if !openLine.isEmpty { openRows = Self.rows(of: openLine, columns) }
      self.view = view
      CommandLineTool.write(toTop(old) + frame(clearing: true), to: 1)
    }

    mutating func clearScreen(_ view: LineView) {
      // The terminal may keep what it clears, but not the line that is still being edited.
      let erased = drawn.map { toTop($0) + "\u{1B}[J" } ?? ""
      openRows = 0
      openLine = ""
      self.view = view
      CommandLineTool.write(erased + "\u{1B}[H\u{1B}[2J" + frame(clearing: true), to: 1)
    }

    /// The view as it fits on the screen: of a chunk that is higher, there is a window around the cursor.
    private func layout() -> Layout {
      var layout = Layout(view, columns)
      let height = max(1, Terminal.size.rows)
      if layout.rows.count > height {
        let first = min(max(0, layout.cursor.row - height / 2), layout.rows.count - height)
        layout.cut(to: first..<(first + height))
      }
      return layout
    }

    /// The whole view, for a cursor that is where it begins.
    private mutating func frame(clearing: Bool) -> String {
      let new = layout()
      drawn = new
      return new.text(from: (0, 0), clearing: clearing) + toCursor(new)
    }

    // MARK: The cursor

    private func toTop(_ layout: Layout) -> String { Self.move(from: layout.cursor, to: (0, 0)) }

    /// From the end of what is drawn to where the cursor belongs.
    private func toCursor(_ layout: Layout) -> String {
      let last = layout.rows.count - 1
      return Self.move(from: (last, layout.rows[last].width), to: layout.cursor)
    }

    private static func move(from start: (row: Int, column: Int), to end: (row: Int, column: Int)) -> String {
      var text = ""
      if end.row < start.row { text += "\u{1B}[\(start.row - end.row)A" }
      if end.row > start.row { text += "\u{1B}[\(end.row - start.row)B" }
      if end.column == start.column { return text }
      if end.column == 0 { return text + "\r" }
      let distance = end.column - start.column
      return text + (distance > 0 ? "\u{1B}[\(distance)C" : "\u{1B}[\(-distance)D")
    }

    // MARK: Printing above

    /// Prints above the chunk, which is drawn again below.
    mutating func printAbove(_ bytes: [UInt8]) {
      guard !bytes.isEmpty, let old = drawn else { return }
      var text = toTop(old) + "\r" + (openRows > 0 ? "\u{1B}[\(openRows)A" : "") + "\u{1B}[J"
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
      CommandLineTool.write(text + frame(clearing: false), to: 1)
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
#endif
