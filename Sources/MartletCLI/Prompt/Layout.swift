#if CommandLine
  /// The rows that a view takes in a terminal of some width, and the place of the cursor in them.
  struct Layout {
    struct Cell: Equatable {
      var text: Substring
      var style: Style
      var width: Int
    }

    struct Row: Equatable {
      var cells: [Cell] = []
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
      for (index, character) in view.characters.enumerated() {
        if index == view.cursor { cursor = end }
        if character == "\n" {
          rows.append(Row())
          put(view.continuation, view.promptStyle)
        } else {
          put(character, view.styles.isEmpty ? .none : view.styles[index])
        }
      }
      if view.cursor >= view.characters.count { cursor = end }
      for hint in view.hints {
        rows.append(Row())
        for segment in hint { put(segment.text, segment.style) }
      }
    }

    /// Where the next character goes. That is never behind the last column.
    private var end: (row: Int, column: Int) { (rows.count - 1, rows[rows.count - 1].width) }

    private mutating func put(_ text: String, _ style: Style) { for character in text { put(character, style) } }

    private mutating func put(_ character: Character, _ style: Style) {
      let width = CharacterWidth.of(character)
      if rows[rows.count - 1].width + width > columns { wrap() }
      rows[rows.count - 1].cells.append(Cell(text: Substring(String(character)), style: style, width: width))
      rows[rows.count - 1].width += width
      if rows[rows.count - 1].width >= columns { wrap() }
    }

    private mutating func wrap() {
      rows[rows.count - 1].isWrapped = true
      rows.append(Row())
    }

    /// Some of the rows, where not all of them fit on the screen.
    mutating func cut(to range: Range<Int>) {
      rows = Array(rows[range])
      rows[rows.count - 1].isWrapped = false
      cursor.row -= range.lowerBound
    }

    // MARK: Output

    /// The first place at which another layout looks otherwise; nil if none does.
    func difference(from other: Layout) -> (row: Int, cell: Int)? {
      for index in 0..<max(rows.count, other.rows.count) {
        guard index < rows.count, index < other.rows.count else {
          return index < rows.count ? (index, 0) : (rows.count - 1, rows[rows.count - 1].cells.count)
        }
        let (mine, others) = (rows[index].cells, other.rows[index].cells)
        let count = zip(mine, others).prefix { $0 == $1 }.count
        if count < mine.count || count < others.count || rows[index].isWrapped != other.rows[index].isWrapped {
          return (index, count)
        }
      }
      return nil
    }

    func column(_ row: Int, _ cell: Int) -> Int { rows[row].cells[..<cell].reduce(0) { $0 + $1.width } }

    /// Whether nothing is shown from a place on.
    func isEmpty(from place: (row: Int, cell: Int)) -> Bool {
      guard place.row < rows.count else { return true }
      return place.row == rows.count - 1 && place.cell >= rows[place.row].cells.count
    }

    /// What shows everything from a place on, for a cursor that is there, over a screen with something else on it.
    func text(from place: (row: Int, cell: Int), clearing: Bool) -> String {
      var text = ""
      for index in place.row..<rows.count {
        let row = rows[index]
        var style = Style.none
        for cell in row.cells[(index == place.row ? place.cell : 0)...] {
          if cell.style != style {
            text += (style == .none ? "" : Style.reset) + cell.style.start
            style = cell.style
          }
          text += cell.text
        }
        if style != .none { text += Style.reset }
        if index == rows.count - 1 {
          if clearing { text += "\u{1B}[J" }
        } else if !row.isWrapped {
          text += clearing ? "\u{1B}[K\n" : "\n"
        } else if row.width < columns {
          // A wide character that did not fit.
          if clearing { text += "\u{1B}[K" }
          if rows[index + 1].cells.isEmpty { text += "\n" }
        } else if rows[index + 1].cells.isEmpty {
          // The terminal goes to the next row when there is something to put there.
          text += " \r"
        }
      }
      return text
    }
  }
#endif
