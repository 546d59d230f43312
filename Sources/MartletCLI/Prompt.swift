#if CommandLine
  import Martlet

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// The prompt: reads lines, runs them, and lets background tasks go on while a line is typed.
  ///
  /// One thread polls the terminal and the loop together: a turn of the loop, then the next key, and so on.
  struct Prompt {
    private let session: PromptSession
    private let editor = LineEditor()

    init(_ options: ScriptOptions) { session = PromptSession(options) }

    private enum Event {
      case line(String)
      case endOfInput
      case interrupted
      case left(Int32)
    }

    /// Returns the exit status.
    func run() -> Int32 {
      CommandLineTool.write("martlet 0.1.0, a subset of Python 3.11. A line may await. Ctrl-D leaves.\n", to: 1)
      var lines = ""
      var isContinuing = false
      while true {
        switch nextEvent(prompt: isContinuing ? "... " : ">>> ") {
        case .line(let line):
          editor.addToHistory(line)
          if !isContinuing, line.allSatisfy(\.isWhitespace) { continue }
          lines += isContinuing ? "\n" + line : line
          switch session.submit(lines) {
          case .incomplete: isContinuing = true
          case .left(let status): return finish(status)
          case .finished, .interrupted:
            lines = ""
            isContinuing = false
          }
        case .interrupted:
          CommandLineTool.write("\nKeyboardInterrupt\n", to: 1)
          lines = ""
          isContinuing = false
        case .endOfInput:
          CommandLineTool.write("\n", to: 1)
          return finish(0)
        case .left(let status): return finish(status)
        }
      }
    }

    private func finish(_ status: Int32) -> Int32 {
      editor.saveHistory()
      session.close()
      return status
    }

    /// Shows the prompt until a line is entered.
    private func nextEvent(prompt: String) -> Event {
      session.beginTyping()
      editor.begin(prompt)
      defer {
        editor.end()
        session.endTyping()
        let rest = session.takePrinted()
        if !rest.isEmpty { CommandLineTool.write(String(decoding: rest, as: UTF8.self), to: 1) }
      }
      while true {
        let outcome = session.runReady()
        editor.printAbove(session.takePrinted())
        switch outcome {
        case .interrupted: return .interrupted
        case .left(let status): return .left(status)
        case .incomplete, .finished: break
        }
        guard waitForKey() else { continue }
        switch editor.read() {
        case nil: break
        case .line(let line)?: return .line(line)
        case .endOfInput?: return .endOfInput
        }
      }
    }

    /// Waits for a key, or until the loop has something to do. True if a key was typed.
    private func waitForKey() -> Bool {
      var descriptors = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: session.wakeDescriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let seconds = session.secondsUntilReady
      let mayWait = session.beginWaiting()
      var milliseconds = seconds.map { Int32(min(($0 * 1000).rounded(.up), 60_000)) } ?? -1
      if !mayWait { milliseconds = 0 }
      let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
      if mayWait { session.endWaiting() }
      return count > 0 && descriptors[0].revents != 0
    }
  }
#endif
