#if CommandLine
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// The terminal at standard input and output: its modes, its size, what is read from it.
  struct Terminal {
    private var original: termios?
    private var isEditing = false

    /// Keys can be read one by one and the cursor be moved.
    static var canEdit: Bool {
      guard isatty(0) == 1, isatty(1) == 1 else { return false }
      let kind = CommandLineTool.environment("TERM") ?? "dumb"
      return kind != "dumb" && kind != ""
    }

    static var size: (columns: Int, rows: Int) {
      var size = winsize()
      let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
      return isKnown ? (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24) : (80, 24)
    }

    /// Keys come one by one and are not shown; Ctrl-C stays a signal.
    mutating func beginEditing() {
      var mode = termios()
      guard tcgetattr(0, &mode) == 0 else { return }
      if original == nil { original = mode }
      mode.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
      mode.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON)
      withUnsafeMutableBytes(of: &mode.c_cc) { characters in
        characters[Int(VMIN)] = 1
        characters[Int(VTIME)] = 0
      }
      tcsetattr(0, TCSADRAIN, &mode)
      isEditing = true
    }

    /// The terminal edits lines by itself, as a script expects it to. What is typed while the script reads nothing is
    /// not shown: the next prompt will show it.
    mutating func endEditing() {
      isEditing = false
      guard var mode = original else { return }
      mode.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(0, TCSADRAIN, &mode)
    }

    /// For a script that reads a line. One that does so in a thread, while a chunk is edited, gets what is left.
    func setEcho(_ isOn: Bool) {
      guard !isEditing, var mode = original else { return }
      if !isOn { mode.c_lflag &= ~tcflag_t(ECHO) }
      tcsetattr(0, TCSADRAIN, &mode)
    }

    /// Everything is as it was before the first line.
    mutating func restore() {
      isEditing = false
      guard var mode = original else { return }
      original = nil
      tcsetattr(0, TCSADRAIN, &mode)
    }

    /// Whether something was typed that has not been read.
    static var hasInput: Bool {
      var count: Int32 = 0
      return ioctl(0, UInt(FIONREAD), &count) == 0 && count > 0
    }

    enum Input {
      case bytes(ArraySlice<UInt8>)
      case none
      case end
    }

    /// What there is to read.
    static func read() -> Input {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = buffer.withUnsafeMutableBytes { systemRead($0) }
      if count > 0 { return .bytes(buffer[..<count]) }
      return count < 0 && (errno == EINTR || errno == EAGAIN) ? .none : .end
    }

    private static func systemRead(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
      #if canImport(Glibc)
        Glibc.read(0, buffer.baseAddress!, buffer.count)
      #elseif canImport(Musl)
        Musl.read(0, buffer.baseAddress!, buffer.count)
      #else
        Darwin.read(0, buffer.baseAddress!, buffer.count)
      #endif
    }
  }

  /// The signals that are about the terminal. They arrive as bytes in a pipe, which is polled with the keyboard.
  enum TerminalSignals {
    nonisolated(unsafe) private static var ends: (read: Int32, write: Int32) = (-1, -1)

    /// The end to poll.
    static var descriptor: Int32 { ends.read }

    static func install() {
      var made: [Int32] = [-1, -1]
      guard pipe(&made) == 0 else { return }
      for end in made {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      ends = (made[0], made[1])
      catchSignal(SIGWINCH)
    }

    /// While a line is edited, the terminal must be put back before Ctrl-Z stops the process.
    static func beginEditing() { catchSignal(SIGTSTP) }
    static func endEditing() { signal(SIGTSTP, SIG_DFL) }

    private static func catchSignal(_ number: Int32) {
      signal(number) { number in
        let saved = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = TerminalSignals.put(&byte)
        errno = saved
      }
    }

    private static func put(_ byte: UnsafePointer<UInt8>) -> Int {
      #if canImport(Glibc)
        Glibc.write(ends.write, byte, 1)
      #elseif canImport(Musl)
        Musl.write(ends.write, byte, 1)
      #else
        Darwin.write(ends.write, byte, 1)
      #endif
    }

    /// The signals that came.
    static func take() -> Set<Int32> {
      var found: Set<Int32> = []
      var byte: UInt8 = 0
      while get(&byte) == 1 { found.insert(Int32(byte)) }
      return found
    }

    private static func get(_ byte: UnsafeMutablePointer<UInt8>) -> Int {
      #if canImport(Glibc)
        Glibc.read(ends.read, byte, 1)
      #elseif canImport(Musl)
        Musl.read(ends.read, byte, 1)
      #else
        Darwin.read(ends.read, byte, 1)
      #endif
    }
  }
#endif
