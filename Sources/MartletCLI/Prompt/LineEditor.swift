#if CommandLine
  import Martlet

  /// Edits one chunk at a time, key by key, so that the prompt can do other work between two keys.
  final class LineEditor {
    enum Event: Equatable {
      case entered(String)
      case endOfInput
    }

    private let session: Session
    private let painter: Painter
    private var terminal = Terminal()
    private var decoder = KeyDecoder()
    private var display = LineDisplay()
    private var buffer = LineBuffer()
    private var history = History()
    /// The entry of the history that is shown, and what was typed before it was asked for.
    private var recalled: (index: Int, draft: String)?
    private var search: (text: String, index: Int?, draft: String)?
    /// The chunk came as a whole, from the history or from a paste: a block in it needs no empty line at its end.
    private var isWhole = false
    /// The indentation of the line was put there and not typed. Typing one begins at the start of the line.
    private var hasFreshIndent = false
    /// The indentation of the line was put there, and is kept.
    private var isIndentOurs = false
    /// Possible completions, shown until the next key.
    private var choices: [String] = []

    init(_ session: Session, _ painter: Painter) {
      self.session = session
      self.painter = painter
      session.whenReading { [unowned self] isReading in terminal.setEcho(isReading) }
    }

    /// Gives the terminal back as it was.
    func close() { terminal.restore() }

    // MARK: A chunk

    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"

    /// Shows the prompt, and takes what was typed ahead.
    func begin() -> Event? {
      terminal.beginEditing()
      TerminalSignals.beginEditing()
      buffer.clear()
      recalled = nil
      search = nil
      isWhole = false
      hasFreshIndent = false
      isIndentOurs = false
      choices = []
      display.begin(view())
      CommandLineTool.write(Self.pasteOn, to: 1)
      decoder.append(session.takeInput())
      if Terminal.hasInput, case .bytes(let bytes) = Terminal.read() {
        // The terminal has turned a Ctrl-D that was typed while a chunk ran into a zero.
        decoder.append(bytes.map { $0 == 0 ? 0x04 : $0 })
      }
      return handleKeys()
    }

    /// Leaves the chunk on the screen, and gives the terminal back.
    func end() {
      display.end(view(), mark: Self.pasteOff)
      TerminalSignals.endEditing()
      terminal.endEditing()
      CommandLineTool.write("\n", to: 1)
      session.giveInput(decoder.takePending().map { $0 == 0x0D ? 0x0A : $0 })
    }

    /// Reads and handles what was typed; nil unless that ends the chunk.
    func read() -> Event? {
      switch Terminal.read() {
      case .none: return nil
      case .end: return .endOfInput
      case .bytes(let bytes): decoder.append(bytes)
      }
      return handleKeys()
    }

    func printAbove(_ bytes: [UInt8]) { display.printAbove(bytes) }

    func resize() { display.resize(view()) }

    /// Puts the terminal back before the process stops, and takes it again when it goes on.
    func suspend(_ stop: () -> Void) {
      display.end(view(), mark: Self.pasteOff)
      TerminalSignals.endEditing()
      terminal.restore()
      CommandLineTool.write("\n", to: 1)
      stop()
      terminal.beginEditing()
      TerminalSignals.beginEditing()
      display.begin(view())
      CommandLineTool.write(Self.pasteOn, to: 1)
    }

    private func handleKeys() -> Event? {
      var hasChanged = false
      while let key = decoder.next() {
        hasChanged = true
        if let event = handle(key) { return event }
      }
      if hasChanged { display.draw(view()) }
      return nil
    }

    // MARK: Keys

    private func handle(_ key: Key) -> Event? {
      choices = []
      if search != nil, !handleSearch(key) { return nil }
      let wasFresh = hasFreshIndent
      hasFreshIndent = false
      switch key {
      case .text(let character): type(character, wasFresh)
      case .paste(let text): paste(text)
      case .enter: return enter()
      case .newline: newline(before: [])
      case .tab: complete()
      case .endOfInput:
        if buffer.isEmpty { return .endOfInput }
        edit { $0.delete($0.cursor..<min($0.cursor + 1, $0.characters.count)) }
      case .backspace: backspace()
      case .delete: edit { $0.delete($0.cursor..<min($0.cursor + 1, $0.characters.count)) }
      case .deleteWordBack: edit { $0.killWordBack() }
      case .deleteWordForward: edit { $0.killWordForward() }
      case .killToEnd: edit { $0.killToEnd() }
      case .killToStart: edit { $0.killToStart() }
      case .yank: edit { $0.yank() }
      case .yankPop: edit { $0.yankPop() }
      case .transpose: edit { $0.transpose() }
      case .undo: edit { $0.undo() }
      case .left: buffer.move(to: buffer.cursor - 1)
      case .right: buffer.move(to: buffer.cursor + 1)
      case .wordLeft: buffer.move(to: buffer.wordStart)
      case .wordRight: buffer.move(to: buffer.wordEnd)
      case .home: buffer.move(to: buffer.lineStart)
      case .end: buffer.move(to: buffer.lineEnd)
      case .bufferStart: buffer.move(to: 0)
      case .bufferEnd: buffer.move(to: buffer.characters.count)
      case .up: if buffer.isOnFirstLine { recall(by: -1) } else { buffer.moveUp() }
      case .down: if buffer.isOnLastLine { recall(by: 1) } else { buffer.moveDown() }
      case .clearScreen: display.clearScreen(view())
      case .search: search = ("", nil, buffer.text)
      case .cancel: break
      }
      return nil
    }

    private func edit(_ change: (inout LineBuffer) -> Void) {
      change(&buffer)
      isWhole = false
    }

    private func type(_ character: Character, _ wasFresh: Bool) {
      isWhole = false
      if wasFresh, character == " ", buffer.lineBeforeCursor.allSatisfy({ $0 == " " }) {
        buffer.delete(buffer.lineStart..<buffer.cursor)
        isIndentOurs = false
      }
      buffer.insert(character)
      if character == ":", buffer.isAtEnd, decoder.pending.isEmpty {
        let indentation = Indentation(buffer.textBeforeCursor)
        if indentation.isTooDeep {
          let (cursor, start) = (buffer.cursor, buffer.lineStart)
          let width = min(indentation.step, cursor - start)
          buffer.delete(start..<(start + width))
          buffer.move(to: cursor - width)
        }
      }
    }

    private func backspace() {
      isWhole = false
      guard buffer.cursor > 0 else { return }
      let line = buffer.lineBeforeCursor
      // Back over a whole step of indentation.
      let isIndent = !line.isEmpty && line.allSatisfy { $0 == " " } && buffer.isMultiline
      let width = isIndent ? (line.count - 1) % Indentation(buffer.text).step + 1 : 1
      buffer.delete((buffer.cursor - width)..<buffer.cursor)
    }

    private func paste(_ text: String) {
      let wasEmpty = buffer.isEmpty
      buffer.insert(text)
      isWhole = wasEmpty
    }

    // MARK: Entering

    private func enter() -> Event? {
      let text = buffer.text
      // What follows already was pasted, or typed ahead.
      let next = decoder.pending
      if text.first == ":" || text.allSatisfy(\.isWhitespace) && !buffer.isMultiline { return submit() }
      if !buffer.isOnLastLine, next.isEmpty {
        newline(before: next)
        return nil
      }
      if session.check(text, isWhole: isWhole) == .incomplete {
        newline(before: next)
        return nil
      }
      if buffer.isMultiline, buffer.lineBeforeCursor.allSatisfy({ $0 == " " }), goesOn(next) {
        buffer.insert("\n")
        return nil
      }
      return submit()
    }

    /// Whether what follows an empty line is still indented, so that it belongs to the block.
    private func goesOn(_ next: [UInt8]) -> Bool {
      guard let first = next.first(where: { $0 != 0x0D && $0 != 0x0A }) else { return false }
      return first == 0x20 || first == 0x09
    }

    private func submit() -> Event? {
      let text = buffer.text
      var entry = text[...]
      while let last = entry.last, last.isWhitespace { entry.removeLast() }
      history.enter(String(entry))
      // A block that came as a whole has no empty line at its end.
      return .entered(isWhole ? text + "\n" : text)
    }

    /// Begins a line. It is indented, unless it comes with an indentation of its own: what follows already may have been
    /// typed ahead by somebody who leaves that to us, or pasted.
    private func newline(before next: [UInt8]) {
      isWhole = false
      let indentation = Indentation(buffer.textBeforeCursor)
      let isOurs = isIndentOurs || indentation.opensBlock
      if let first = next.first, !isOurs || [0x20, 0x09, 0x0A, 0x0D].contains(first) {
        buffer.insert("\n")
        isIndentOurs = false
        return
      }
      let width = indentation.next
      buffer.insert("\n" + String(repeating: " ", count: width))
      hasFreshIndent = width > 0
      isIndentOurs = true
    }

    // MARK: The history

    private func recall(by step: Int) {
      let count = history.entries.count
      let index = (recalled?.index ?? count) + step
      guard index >= 0, index <= count else { return }
      let draft = recalled?.draft ?? buffer.text
      if index == count {
        recalled = nil
        buffer.replace(draft)
        isWhole = false
      } else {
        recalled = (index, draft)
        buffer.replace(history.entries[index])
        isWhole = true
        isIndentOurs = true
      }
    }

    /// A key while the history is searched; true if it ends the search and means what it always does.
    private func handleSearch(_ key: Key) -> Bool {
      guard var current = search else { return true }
      switch key {
      case .text(let character):
        current.text.append(character)
        current.index = find(current.text, before: (current.index ?? history.entries.count - 1) + 1)
      case .backspace:
        if !current.text.isEmpty { current.text.removeLast() }
        current.index = current.text.isEmpty ? nil : find(current.text, before: history.entries.count)
      case .search: current.index = find(current.text, before: current.index ?? history.entries.count) ?? current.index
      case .cancel:
        buffer.replace(current.draft)
        search = nil
        return false
      default:
        search = nil
        return true
      }
      search = current
      if let index = current.index {
        buffer.replace(history.entries[index])
        isWhole = true
        recalled = (index, current.draft)
      }
      return false
    }

    private func find(_ text: String, before end: Int) -> Int? {
      text.isEmpty ? nil : history.entries[..<min(end, history.entries.count)].lastIndex { $0.contains(text) }
    }

    // MARK: Completion

    private func complete() {
      let line = buffer.lineBeforeCursor
      if line.allSatisfy({ $0 == " " }) {
        let step = Indentation(buffer.text).step
        return edit { $0.insert(String(repeating: " ", count: step - line.count % step)) }
      }
      let text = buffer.textBeforeCursor
      let found = text.first == ":" ? PromptCommand.completions(of: text, session) : session.completions(of: text)
      let common = found.commonPrefix
      if common.count > found.prefix.count {
        edit { $0.insert(String(common.dropFirst(found.prefix.count))) }
      }
      if found.candidates.count > 1 { choices = found.candidates.map(\.text) }
    }

    // MARK: What is shown

    private func view() -> LineView {
      var view = LineView()
      view.characters = buffer.characters
      view.cursor = buffer.cursor
      view.promptStyle = painter.isOn ? .boldGreen : .none
      if let search {
        view.prompt = "(search '\(search.text)'\(search.index == nil && !search.text.isEmpty ? ", none" : "")) "
        view.promptStyle = .none
      }
      if painter.isOn { view.styles = SourcePainter.styles(of: buffer.characters) }
      view.hints = hints()
      return view
    }

    private func hints() -> [[LineView.Segment]] {
      // The last column stays free, so that a hint takes one row.
      let room = Terminal.size.columns - 1
      if !choices.isEmpty {
        return ChoiceTable.rows(choices, columns: room, maximum: 8).map { [segment($0, .dim)] }
      }
      guard decoder.pending.isEmpty, search == nil, buffer.characters.contains("("), buffer.characters.first != ":",
        let (signature, parameter) = session.signature(at: buffer.textBeforeCursor)
      else { return [] }
      let (text, marked) = signature.text(marking: parameter)
      let name = signature.name
      guard CharacterWidth.of(name + text) <= room else {
        return [[segment(String((name + text).prefix(max(0, room - 1))) + "…", .dim)]]
      }
      guard let marked else { return [[segment(name + text, .dim)]] }
      let characters = Array(text)
      return [
        [
          segment(name + String(characters[..<marked.lowerBound]), .dim), segment(String(characters[marked]), .bold),
          segment(String(characters[marked.upperBound...]), .dim),
        ]
      ]
    }

    private func segment(_ text: String, _ style: Style) -> LineView.Segment {
      LineView.Segment(text: text, style: painter.isOn ? style : .none)
    }
  }

  /// Words in columns.
  enum ChoiceTable {
    static func rows(_ words: [String], columns: Int, maximum: Int) -> [String] {
      let width = min((words.map { CharacterWidth.of($0) }.max() ?? 0) + 2, columns)
      let perRow = max(1, (columns + 2) / max(1, width))
      let count = (words.count + perRow - 1) / perRow
      var rows: [String] = []
      for row in 0..<min(count, maximum) {
        var line = ""
        for column in 0..<perRow {
          let index = column * count + row
          guard index < words.count else { break }
          line += words[index] + String(repeating: " ", count: max(0, width - CharacterWidth.of(words[index])))
        }
        while line.last == " " { line.removeLast() }
        rows.append(String(line.prefix(columns)))
      }
      if count > maximum { rows.append("… \(words.count) in all") }
      return rows
    }
  }
#endif
