#if CommandLine
  import CEditLine
  import Martlet

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Edits one line of the terminal at a time, key by key, so that the prompt can do other work between two keys.
  ///
  /// It edits with libedit. Where that is missing the terminal's own line discipline serves.
  final class LineEditor {
    enum Event {
      case line(String)
      case endOfInput
    }

    private let hasLibrary: Bool
    private let historyPath: String?
    private var prompt = ""
    /// Bytes read without the library, up to the end of a line.
    private var plainInput: [UInt8] = []
    private var lastInHistory = ""
    private static let historyLength: Int32 = 1000

    init() {
      // Or the library takes no letters beyond ASCII.
      setlocale(LC_CTYPE, "")
      hasLibrary = editline_open()
      historyPath = hasLibrary ? Self.makeHistoryPath() : nil
    }

    // MARK: A line

    func begin(_ prompt: String) {
      self.prompt = prompt
      if hasLibrary {
        editline_begin(prompt)
        if let historyPath, !hasLoadedHistory {
          hasLoadedHistory = true
          editline_load_history(historyPath, Self.historyLength)
        }
      } else {
        CommandLineTool.write(prompt, to: 1)
      }
    }

    private var hasLoadedHistory = false

    /// Handles what was typed, which must be something; nil unless that ends the line.
    func read() -> Event? {
      guard hasLibrary else { return readPlain() }
      editline_read_key()
      var isEnd = false
      guard let line = editline_take_line(&isEnd) else { return isEnd ? .endOfInput : nil }
      defer { free(line) }
      return .line(String(cString: line))
    }

    func end() {
      if hasLibrary { editline_end() }
    }

    private func readPlain() -> Event? {
      var byte: UInt8 = 0
      guard Self.systemRead(&byte) > 0 else { return .endOfInput }
      guard byte == 0x0A else {
        plainInput.append(byte)
        return nil
      }
      defer { plainInput = [] }
      return .line(String(decoding: plainInput, as: UTF8.self))
    }

    private static func systemRead(_ byte: inout UInt8) -> Int {
      #if canImport(Glibc)
        Glibc.read(0, &byte, 1)
      #elseif canImport(Musl)
        Musl.read(0, &byte, 1)
      #else
        Darwin.read(0, &byte, 1)
      #endif
    }

    // MARK: Printing meanwhile

    /// Prints above the line being edited, and draws the line again below.
    func printAbove(_ bytes: [UInt8]) {
      guard !bytes.isEmpty else { return }
      var text = "\r\u{1B}[J" + String(decoding: bytes, as: UTF8.self)
      if bytes.last != 0x0A { text += "\n" }
      if hasLibrary {
        let rows = (prompt.utf8.count + Int(editline_columns_to_cursor())) / max(1, terminalWidth)
        if rows > 0 { text = "\u{1B}[\(rows)A" + text }
        CommandLineTool.write(text, to: 1)
        editline_redraw()
      } else {
        CommandLineTool.write(text + prompt + String(decoding: plainInput, as: UTF8.self), to: 1)
      }
    }

    private var terminalWidth: Int {
      var size = winsize()
      return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    // MARK: History

    func addToHistory(_ line: String) {
      guard hasLibrary, !line.allSatisfy(\.isWhitespace), line != lastInHistory else { return }
      lastInHistory = line
      editline_add_history(line)
    }

    func saveHistory() {
      if let historyPath, hasLoadedHistory { editline_save_history(historyPath) }
    }

    /// The file in the user's folder for state, which is made; nil without one.
    private static func makeHistoryPath() -> String? {
      var folder: String
      if let state = CommandLineTool.environment("XDG_STATE_HOME"), state.hasPrefix("/") {
        folder = state
      } else if let home = CommandLineTool.environment("HOME"), home.hasPrefix("/") {
        folder = home + "/.local/state"
      } else {
        return nil
      }
      folder += "/martlet"
      var made = ""
      for part in folder.split(separator: "/") {
        made += "/\(part)"
        mkdir(made, 0o700)
      }
      return folder + "/history"
    }
  }
#endif
