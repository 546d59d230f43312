import MartletSyntax

/// What the command's prompt needs of a session beside what any host does: it waits for the terminal and for the loop
/// on one thread, and prints what tasks print while a line is being typed.
extension Session {
  /// Opens a session that is the process: it takes Ctrl-C.
  package static func ofCommand(_ options: ScriptOptions, folder: String = "") -> Session {
    let interpreter = Interpreter(options, folder: folder)
    Interrupts.install(for: interpreter.rt)
    do throws(Raised) { try interpreter.rt.applyFlags() } catch { _ = interpreter.rt.takeException() }
    return Session(interpreter)
  }

  // MARK: Output

  /// From here on what is printed is kept for `takePrinted`, since a line is being typed.
  package func beginTyping() {
    let keep: OutputStreams.Sink = { [unowned self] in printed.append(contentsOf: $0) }
    rt.output.stdoutSink = keep
    rt.output.stderrSink = keep
  }

  package func endTyping() {
    rt.output.stdoutSink = nil
    rt.output.stderrSink = nil
  }

  package func takePrinted() -> [UInt8] {
    defer { printed = [] }
    return printed
  }

  /// Prints to standard error, or where that goes while a line is typed.
  package func printError(_ text: String) { rt.output.write(text, to: .stderr) }

  /// The last line of output has no end.
  package var isMidLine: Bool { rt.output.isMidLine }

  /// Ends the line of output that the script has begun, if there is one, so that a prompt has its own.
  package func endLine() {
    rt.output.flush()
    if rt.output.isMidLine { rt.output.write("\n", to: .stdout) }
    rt.output.flush()
  }

  /// Writes out what is buffered.
  package func flush() { rt.output.flush() }

  // MARK: Input

  /// What was typed ahead of a chunk that runs: it is read by `input` first.
  package func giveInput(_ bytes: [UInt8]) { rt.output.unread(bytes) }

  /// What `input` has left of what was read.
  package func takeInput() -> [UInt8] { rt.output.takePendingInput() }

  /// Calls a function when the script is about to read a line of standard input, and when it has.
  package func whenReading(_ body: @escaping (Bool) -> Void) { rt.output.whenReading = body }

  // MARK: Ctrl-C

  /// Whether Ctrl-C was typed since the last look.
  package func takeInterrupt() -> Bool {
    rt.safepoint.attention.takeUrgent() & Attention.Reason.interrupt.rawValue != 0
  }

  // MARK: Waiting

  /// Becomes readable when the loop is woken, between `beginWaiting` and `endWaiting`.
  package var wakeDescriptor: Int32? { rt.asyncio.inbox.descriptor }

  /// False if something has come already, and there is nothing to wait for.
  package func beginWaiting() -> Bool {
    guard rt.asyncio.inbox.beginPolling() else { return false }
    // The script's threads go on while a line is typed.
    if rt.threads.isShared { waitingThread = rt.leave(.outside) }
    return true
  }

  package func endWaiting() {
    if let thread = waitingThread { rt.enter(thread, isDue: true) }
    waitingThread = nil
    rt.asyncio.inbox.endPolling()
  }

  // MARK: Programs

  /// Runs a whole program in the namespace of the session, and echoes nothing. One that awaits at its top level runs in
  /// the session's loop; for any other there is no running loop, so that it may enter one itself.
  package func run(_ script: Script) -> Outcome {
    if !script.isString { rt.setItem(interpreter.globals, "__file__", rt.str(script.name)) }
    let outcome = finish { () throws(Raised) in
      let program: Program
      do throws(SyntaxError) {
        program = try self.rt.load(
          self.rt.makeSource(name: script.name, text: script.text), globals: self.interpreter.globals)
      } catch { throw self.rt.raise(error) }
      guard program.module.hasTopLevelAwait else {
        _ = try self.rt.run(program)
        return
      }
      try self.rt.inside(self.loop) { () throws(Raised) in
        _ = try self.rt.drive(self.loop, try self.rt.moduleCoroutine(program))
      }
    }
    keepLoop()
    return outcome
  }

  /// Runs programs one after the other in the namespace of the session, and ends it; the exit status.
  package func runToTheEnd(_ scripts: [Script]) -> Int32 {
    var status: Int32 = 0
    for script in scripts {
      switch run(script) {
      case .exit(let code):
        status = code
        close()
        finish()
        return status
      case .failed(let error):
        rt.output.flush()
        printError(error.traceback)
        status = error.type == "KeyboardInterrupt" ? Interrupts.statusOfInterrupt : 1
      case .finished, .incomplete: status = 0
      }
    }
    close()
    finish()
    return status
  }

  /// Ends the interpreter, after `close`.
  package func finish() { rt.finishRun() }
}
