/// A terminal's screen: does what the bytes written to it say, as far as the prompt uses it.
struct Screen {
  private(set) var columns: Int
  let rows: Int
  /// A cell of a wide character's right half is empty.
  private var cells: [[String]]
  /// Whether a row continues in the next.
  private var isWrapped: [Bool]
  private(set) var row = 0
  private(set) var column = 0
  /// The last column is filled, and the next character goes to the next row.
  private var isPending = false
  private var input: [UInt8] = []
  /// What has left the screen at its top.
  private(set) var scrolled: [String] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    isWrapped = Array(repeating: false, count: rows)
  }

  /// The rows without the blanks at their ends.
  var lines: [String] { cells.map(Self.line) }
  var text: String { lines.joined(separator: "\n") }
  /// The row of the cursor, up to it.
  var lineBeforeCursor: String { cells[row][..<column].joined() }
  /// All that was ever shown, wrapped lines joined.
  var transcript: String { (scrolled + lines).joined(separator: "\n") }

  private static func line(_ cells: [String]) -> String {
    var text = cells.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Output

  mutating func write(_ bytes: [UInt8]) {
    input += bytes
    var index = 0
    while index < input.count {
      guard let count = step(at: index) else { break }
      index += count
    }
    input.removeFirst(index)
  }

  /// Does what stands at a place; how many bytes that took, or nil if it is not all there.
  private mutating func step(at index: Int) -> Int? {
    let first = input[index]
    switch first {
    case 0x07: return 1
    case 0x08:
      column = max(0, column - 1)
      isPending = false
      return 1
    case 0x0A:
      lineFeed()
      isPending = false
      return 1
    case 0x0D:
      column = 0
      isPending = false
      return 1
    case 0x1B: return escape(at: index)
    case 0..<0x20: return 1
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard index + length <= input.count else { return nil }
      put(String(decoding: input[index..<(index + length)], as: UTF8.self).unicodeScalars.first!)
      return length
    }
  }

  private mutating func escape(at start: Int) -> Int? {
    guard start + 1 < input.count else { return nil }
    guard input[start + 1] == UInt8(ascii: "[") else { return 2 }
    var end = start + 2
    while end < input.count, !(0x40...0x7E).contains(input[end]) { end += 1 }
    guard end < input.count else { return nil }
    let text = String(decoding: input[(start + 2)..<end], as: UTF8.self)
    let number = Int(text) ?? 0
    switch Character(Unicode.Scalar(input[end])) {
    case "A": row = max(0, row - max(1, number))
    case "B": row = min(rows - 1, row + max(1, number))
    case "C": column = min(columns - 1, column + max(1, number))
    case "D": column = max(0, column - max(1, number))
    case "H": (row, column) = (0, 0)
    case "J":
      let first = number == 2 ? 0 : row
      if number != 2 { clear(row, from: column) }
      for line in (number == 2 ? first : first + 1)..<max(first + 1, rows) where line < rows { clear(line, from: 0) }
    case "K": clear(row, from: column)
    default: return end + 1 - start
    }
    isPending = false
    return end + 1 - start
  }

  private mutating func clear(_ line: Int, from column: Int) {
    for index in column..<columns { cells[line][index] = " " }
    isWrapped[line] = false
  }

  private mutating func lineFeed() {
    if row < rows - 1 {
      row += 1
      return
    }
    scrolled.append(Self.line(cells.removeFirst()))
    isWrapped.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
    isWrapped.append(false)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    if width == 0 {
      let place = isPending ? column : max(0, column - 1)
      let target = cells[row][place].isEmpty ? place - 1 : place
      cells[row][max(0, target)].unicodeScalars.append(scalar)
      return
    }
    if isPending || column + width > columns {
      isWrapped[row] = true
      column = 0
      lineFeed()
      isPending = false
    }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
    if column == columns {
      column = columns - 1
      isPending = true
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
    default: 1
    }
  }

  // MARK: Another size

  /// Wraps the lines anew, as terminals do that keep what was written.
  mutating func resize(columns: Int) {
    var lines: [(cells: [String], cursor: Int?)] = []
    var continues = false
    for index in 0..<rows {
      let cursor = index == row ? column + (isPending ? 1 : 0) : nil
      if continues {
        let base = lines[lines.count - 1].cells.count
        lines[lines.count - 1].cells += cells[index]
        if let cursor { lines[lines.count - 1].cursor = base + cursor }
      } else {
        lines.append((cells[index], cursor))
      }
      continues = isWrapped[index]
    }
    while lines.count > 1, lines.last!.cursor == nil, lines.last!.cells.allSatisfy({ $0 == " " }) { lines.removeLast() }
    self = Screen(columns: columns, rows: rows)
    var isFirst = true
    for line in lines {
      if !isFirst {
        column = 0
        isPending = false
        lineFeed()
      }
      isFirst = false
      var cellsLeft = line.cells
      while cellsLeft.last == " ", cellsLeft.count > line.cursor ?? 0 { cellsLeft.removeLast() }
      var place: (row: Int, column: Int)?
      for (index, cell) in cellsLeft.enumerated() {
        if line.cursor == index { place = (row, isPending ? columns - 1 : column) }
        for scalar in cell.unicodeScalars { put(scalar) }
      }
      if line.cursor != nil { cursorPlace = place ?? (row, column) }
    }
    if let place = cursorPlace { (row, column) = place }
    isPending = false
    cursorPlace = nil
  }

  private var cursorPlace: (row: Int, column: Int)?
}
