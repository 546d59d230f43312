#if CommandLine
  import Martlet

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// The prompt: reads chunks, runs them, and lets background tasks go on while one is typed.
  ///
  /// One thread polls the terminal and the loop together: a turn of the loop, then the next key, and so on.
  final class Prompt {
    let session: Session
    let painter = Painter.forTerminal(1)
    private let reader: any ChunkReader
    /// The chunks that ran, for `:save`.
    private(set) var entered: [String] = []
    private var status: Int32?
    private var isGreeting: Bool

    init(_ session: Session, isQuiet: Bool = false) {
      self.session = session
      isGreeting = !isQuiet
      reader = Terminal.canEdit ? LineEditor(session, Painter.forTerminal(1)) : PlainReader(session)
      TerminalSignals.install()
      session.onTaskFailure = { [unowned self] failure in
        let text = paint(traceback: failure.error.traceback)
        session.printError("\(painter.paint("\(failure.task) failed", .boldRed))\n\(text)")
      }
    }

    private enum Event {
      case entered(String)
      case endOfInput
      case interrupted
      case left(Int32)
    }

    /// Returns the exit status.
    func run() -> Int32 {
      if isGreeting {
        write("martlet 0.1.0, a subset of Python 3.11. Lines may await. :help tells more.\n")
      }
      while status == nil {
        switch nextEvent() {
        case .entered(let text): evaluate(text)
        case .interrupted: write("KeyboardInterrupt\n")
        case .endOfInput: status = 0
        case .left(let status): self.status = status
        }
      }
      return finish()
    }

    /// Runs the script that comes before the prompt. Whatever it does, even leaving, the prompt follows.
    func begin(with script: Script) {
      let outcome = session.run(script)
      show(outcome)
      status = nil
      isGreeting = false
    }

    func leave(_ status: Int32) { self.status = status }

    private func finish() -> Int32 {
      session.close()
      session.finish()
      reader.close()
      return status ?? 0
    }

    func write(_ text: String) { CommandLineTool.write(text, to: 1) }

    func evaluate(_ text: String) {
      if text.allSatisfy(\.isWhitespace) { return }
      if text.first == ":" { return PromptCommand.run(text, self) }
      show(session.evaluate(text))
      session.flush()
      entered.append(text)
    }

    /// Says how a chunk ended.
    func show(_ outcome: Session.Outcome) {
      session.flush()
      switch outcome {
      case .incomplete, .finished: break
      case .exit(let status): self.status = status
      case .failed(let error):
        session.endLine()
        session.printError(isCancelledAwait(error) ? "KeyboardInterrupt\n" : paint(traceback: error.traceback))
      }
    }

    /// Ctrl-C has cancelled what was awaited. That it was is no news to whoever typed it.
    private func isCancelledAwait(_ error: ScriptError) -> Bool {
      error.type == "KeyboardInterrupt" && error.traceback.contains("asyncio.exceptions.CancelledError\n\n")
    }

    private func paint(traceback: String) -> String {
      painter.isOn ? SourcePainter.traceback(traceback) : traceback
    }

    // MARK: Waiting

    /// Shows the prompt until a chunk is entered.
    private func nextEvent() -> Event {
      // What the last chunk has made ready comes before what was typed ahead.
      let wasMidLine = session.isMidLine
      session.flush()
      session.beginTyping()
      let early = turn()
      var printed = session.takePrinted()[...]
      let end = (printed.lastIndex(of: 0x0A) ?? -1) + 1
      CommandLineTool.write(String(decoding: printed[..<end], as: UTF8.self), to: 1)
      printed = printed[end...]
      if wasMidLine, end == 0 { write("\n") }
      if let early {
        session.endTyping()
        if !printed.isEmpty { write(String(decoding: printed, as: UTF8.self) + "\n") }
        return early
      }
      defer {
        reader.end()
        session.endTyping()
        write(String(decoding: Array(printed) + session.takePrinted(), as: UTF8.self))
      }
      var event = reader.begin()
      while true {
        switch event {
        case nil: break
        case .entered(let text)?:
          // A command shows tasks where they wait, not on their way there.
          if text.hasPrefix(":"), let event = settle() { return event }
          return .entered(text)
        case .endOfInput?: return .endOfInput
        }
        event = nil
        if let event = turn() { return event }
        reader.printAbove(Array(printed) + session.takePrinted())
        printed = []
        if waitForKey() { event = reader.read() }
      }
    }

    /// Some turns of the loop, as long as it has something to do.
    private func settle() -> Event? {
      for _ in 0..<16 where session.secondsUntilReady == 0 {
        if let event = turn() { return event }
      }
      return nil
    }

    /// A turn of the loop; what it means for the prompt, if it does.
    private func turn() -> Event? {
      if session.takeInterrupt() { return .interrupted }
      let outcome = session.runReady()
      switch outcome {
      case .exit(let status): return .left(status)
      case .failed(let error):
        if error.type == "KeyboardInterrupt" { return .interrupted }
        show(outcome)
      case .finished, .incomplete: break
      }
      return nil
    }

    /// Waits for a key, or until the loop has something to do. True if a key was typed.
    private func waitForKey() -> Bool {
      var descriptors = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: session.wakeDescriptor ?? -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: TerminalSignals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let seconds = session.secondsUntilReady
      let mayWait = session.beginWaiting()
      var milliseconds = seconds.map { Int32(min(($0 * 1000).rounded(.up), 60_000)) } ?? -1
      if !mayWait { milliseconds = 0 }
      let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
      if mayWait { session.endWaiting() }
      // A signal that came together with a key goes first: the key is drawn for the new size.
      handleSignals()
      return count > 0 && descriptors[0].revents != 0
    }

    private func handleSignals() {
      let signals = TerminalSignals.take()
      if signals.contains(SIGTSTP) { reader.suspend { raise(SIGSTOP) } }
      if signals.contains(SIGWINCH) { reader.resize() }
    }
  }

  /// What reads chunks for the prompt.
  protocol ChunkReader: AnyObject {
    func begin() -> LineEditor.Event?
    /// Reads what was typed, which must be something.
    func read() -> LineEditor.Event?
    func end()
    /// The last chunk has been read.
    func close()
    func printAbove(_ bytes: [UInt8])
    func resize()
    func suspend(_ stop: () -> Void)
  }

  extension LineEditor: ChunkReader {}

  /// Reads the lines that the terminal itself has edited, where nothing can be drawn.
  final class PlainReader: ChunkReader {
    private let session: Session
    private var input: [UInt8] = []
    private var lines: [String] = []
    private var prompt: String { lines.isEmpty ? ">>> " : "... " }
    /// Where prompts go: not among what the output is kept for.
    private let descriptor: Int32 = isatty(1) == 1 ? 1 : 2

    init(_ session: Session) { self.session = session }

    func begin() -> LineEditor.Event? {
      CommandLineTool.write(prompt, to: descriptor)
      input += session.takeInput()
      return takeLines()
    }

    func read() -> LineEditor.Event? {
      switch Terminal.read() {
      case .none: return nil
      case .end:
        CommandLineTool.write("\n", to: descriptor)
        return .endOfInput
      case .bytes(let bytes): input += bytes
      }
      return takeLines()
    }

    private func takeLines() -> LineEditor.Event? {
      while let end = input.firstIndex(of: 0x0A) {
        lines.append(String(decoding: input[..<end], as: UTF8.self))
        input.removeFirst(end + 1)
        let text = lines.joined(separator: "\n")
        if text.first == ":" || lines.count == 1 && text.allSatisfy(\.isWhitespace)
          || session.check(text) != .incomplete
        {
          lines = []
          return .entered(text)
        }
        CommandLineTool.write(prompt, to: descriptor)
      }
      return nil
    }

    func end() {
      if !lines.isEmpty { CommandLineTool.write("\n", to: descriptor) }
      lines = []
      session.giveInput(input)
      input = []
    }

    func printAbove(_ bytes: [UInt8]) {
      guard !bytes.isEmpty else { return }
      CommandLineTool.write("\n" + String(decoding: bytes, as: UTF8.self) + (bytes.last == 0x0A ? "" : "\n"), to: 1)
      CommandLineTool.write(prompt, to: descriptor)
    }

    func close() {}
    func resize() {}
    func suspend(_ stop: () -> Void) { stop() }
  }
#endif
