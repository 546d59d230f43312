#if CommandLine
  /// The chunk being edited, which may have several lines, and the cursor in it.
  ///
  /// It is kept by characters as a reader sees them, so that a letter and its accents are passed and deleted together.
  struct LineBuffer {
    private(set) var characters: [Character] = []
    private(set) var cursor = 0
    private var undoStates: [(characters: [Character], cursor: Int)] = []
    /// Typing on makes one step of undoing.
    private var isTyping = false
    private var killed: [[Character]] = []
    private var lastKill: Kill?
    /// Where the text was yanked that the next `yankPop` replaces.
    private var yanked: (range: Range<Int>, index: Int)?

    private enum Kill { case forward, backward }

    var text: String { String(characters) }
    var textBeforeCursor: String { String(characters[..<cursor]) }
    var isEmpty: Bool { characters.isEmpty }
    var isMultiline: Bool { characters.contains("\n") }
    var isAtEnd: Bool { cursor == characters.count }

    // MARK: Lines

    var lineStart: Int { (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
    var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }
    var isOnFirstLine: Bool { lineStart == 0 }
    var isOnLastLine: Bool { lineEnd == characters.count }
    /// The line up to the cursor.
    var lineBeforeCursor: [Character] { Array(characters[lineStart..<cursor]) }
    /// The line that ends before the cursor's begins.
    var previousLine: [Character] {
      guard lineStart > 0 else { return [] }
      let end = lineStart - 1
      return Array(characters[((characters[..<end].lastIndex(of: "\n") ?? -1) + 1)..<end])
    }

    // MARK: Changing

    private mutating func remember(typing: Bool = false) {
      if !(typing && isTyping) {
        undoStates.append((characters, cursor))
        if undoStates.count > 200 { undoStates.removeFirst() }
      }
      isTyping = typing
      lastKill = nil
      yanked = nil
    }

    mutating func replace(_ text: String) {
      remember()
      characters = Array(text)
      cursor = characters.count
    }

    /// Begins anew, with nothing to undo.
    mutating func clear() {
      characters = []
      cursor = 0
      undoStates = []
      isTyping = false
    }

    mutating func insert(_ character: Character) {
      remember(typing: true)
      // An accent joins the letter that it follows.
      if cursor > 0, characters[cursor - 1] != "\n" {
        let joined = String(characters[cursor - 1]) + String(character)
        if joined.count == 1 {
          characters[cursor - 1] = joined.first!
          return
        }
      }
      characters.insert(character, at: cursor)
      cursor += 1
    }

    mutating func insert(_ text: String) {
      remember()
      let before = String(characters[..<cursor]) + text
      let after = characters[cursor...]
      characters = Array(before)
      cursor = characters.count
      characters += after
    }

    mutating func delete(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      remember()
      characters.removeSubrange(range)
      cursor = range.lowerBound
    }

    mutating func undo() {
      guard let state = undoStates.popLast() else { return }
      (characters, cursor) = state
      isTyping = false
    }

    mutating func transpose() {
      guard cursor > lineStart, lineEnd - lineStart > 1 else { return }
      remember()
      let second = cursor == lineEnd ? cursor - 1 : cursor
      guard second > lineStart else { return }
      characters.swapAt(second - 1, second)
      cursor = second + 1
    }

    // MARK: Killing

    private mutating func kill(_ range: Range<Int>, _ direction: Kill) {
      guard !range.isEmpty else { return }
      let text = Array(characters[range])
      if lastKill == direction, let last = killed.indices.last {
        killed[last] = direction == .forward ? killed[last] + text : text + killed[last]
      } else {
        killed.append(text)
        if killed.count > 30 { killed.removeFirst() }
      }
      delete(range)
      lastKill = direction
    }

    mutating func killToEnd() {
      kill(cursor..<(cursor == lineEnd ? min(cursor + 1, characters.count) : lineEnd), .forward)
    }
    mutating func killToStart() { kill(lineStart..<cursor, .backward) }
    mutating func killWordBack() { kill(wordStart..<cursor, .backward) }
    mutating func killWordForward() { kill(cursor..<wordEnd, .forward) }

    mutating func yank() {
      guard let last = killed.indices.last else { return }
      yank(last, over: cursor..<cursor)
    }

    mutating func yankPop() {
      guard let yanked else { return }
      yank((yanked.index + killed.count - 1) % killed.count, over: yanked.range)
    }

    private mutating func yank(_ index: Int, over range: Range<Int>) {
      remember()
      characters.replaceSubrange(range, with: killed[index])
      cursor = range.lowerBound + killed[index].count
      yanked = (range.lowerBound..<cursor, index)
    }

    // MARK: Moving

    mutating func move(to place: Int) {
      cursor = min(max(0, place), characters.count)
      isTyping = false
      lastKill = nil
      yanked = nil
    }

    private static func isWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "_"
    }

    var wordStart: Int {
      var place = cursor
      while place > 0, !Self.isWord(characters[place - 1]) { place -= 1 }
      while place > 0, Self.isWord(characters[place - 1]) { place -= 1 }
      return place
    }

    var wordEnd: Int {
      var place = cursor
      while place < characters.count, !Self.isWord(characters[place]) { place += 1 }
      while place < characters.count, Self.isWord(characters[place]) { place += 1 }
      return place
    }

    mutating func moveUp() {
      guard lineStart > 0 else { return }
      let column = cursor - lineStart
      let end = lineStart - 1
      let start = (characters[..<end].lastIndex(of: "\n") ?? -1) + 1
      move(to: min(start + column, end))
    }

    mutating func moveDown() {
      guard lineEnd < characters.count else { return }
      let column = cursor - lineStart
      let start = lineEnd + 1
      let end = characters[start...].firstIndex(of: "\n") ?? characters.count
      move(to: min(start + column, end))
    }
  }
#endif
