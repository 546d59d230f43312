import MartletSyntax

/// What stands behind a prompt: one interpreter, whose loop and tasks go on between the inputs.
///
/// The prompt submits what is typed, and lets the loop run while it waits for more. Everything happens on one thread.
package final class PromptSession {
  package enum Outcome: Equatable {
    /// The input is complete only with more lines.
    case incomplete
    case finished
    case interrupted
    /// The script asked to leave, with an exit status.
    case left(Int32)
  }

  private let rt: Runtime
  private let loop: LoopRef
  private let globals: DictRef
  /// What was printed while a line was being typed, until it is taken.
  private var printed: [UInt8] = []
  private var waitingThread: ScriptThread?

  package init(_ options: ScriptOptions) {
    rt = Runtime(options: options.runtimeOptions)
    globals = rt.makeMain(folder: "")
    loop = rt.openSession()
    rt.refillBudget()
    Interrupts.install(for: rt)
  }

  // MARK: Input

  /// Runs the lines typed so far, if they are complete.
  package func submit(_ text: String) -> Outcome {
    let source = Source(name: "<stdin>", text: Array(text.utf8), base: rt.nextSourceBase)
    let parsed = Parser.parseChunk(source, stackLimit: rt.nativeStackLimit)
    if case .incomplete = parsed { return .incomplete }
    rt.nextSourceBase = source.limit
    rt.addSource(source)
    defer { rt.output.flush() }
    do throws(Raised) {
      switch parsed {
      case .incomplete: break
      case .error(let error): throw rt.raise(error)
      case .complete(let module): try execute(module)
      }
      return .finished
    } catch { return report() }
  }

  private func execute(_ module: Module) throws(Raised) {
    let program: Program
    do throws(SyntaxError) { program = try rt.load(module, globals: globals) } catch { throw rt.raise(error) }
    program.isInteractive = true
    rt.asyncio.interruptCount = 0
    try rt.inside(loop) { () throws(Raised) in
      if module.hasTopLevelAwait {
        _ = try rt.drive(loop, try rt.moduleCoroutine(program))
      } else {
        rt.asyncio.isAtPrompt = true
        defer { rt.asyncio.isAtPrompt = false }
        _ = try rt.run(program)
      }
    }
  }

  /// Prints the exception in flight, or leaves by it.
  private func report() -> Outcome {
    let exception = rt.takeException()
    rt.handledException = .none
    let saved = rt.top
    saved[0] = exception
    rt.top = saved + 1
    defer { rt.top = saved }
    let status = rt.reportUncaught(exception)
    return rt.isInstance(exception, rt.types.exceptions.systemExit) ? .left(status) : .finished
  }

  // MARK: Between inputs

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

  /// Runs what is ready, one turn of the loop.
  package func runReady() -> Outcome {
    if takeInterrupt() { return .interrupted }
    do throws(Raised) {
      try rt.inside(loop) { () throws(Raised) in try rt.turn(loop, mayWait: false) }
      return .finished
    } catch {
      if rt.isRaised(rt.types.exceptions.keyboardInterrupt) {
        _ = rt.takeException()
        return .interrupted
      }
      return report()
    }
  }

  /// Whether Ctrl-C was typed since the last look.
  private func takeInterrupt() -> Bool {
    rt.safepoint.attention.takeUrgent() & Attention.Reason.interrupt.rawValue != 0
  }

  /// Seconds until there is something to run, nil if only an event from outside can bring it.
  package var secondsUntilReady: Double? { rt.secondsUntilReady(loop) }

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

  // MARK: The end

  /// Cancels the tasks that are left, lets them finish, and ends the interpreter.
  package func close() {
    do throws(Raised) { try rt.shutDown(loop) } catch { _ = report() }
    rt.finishRun()
  }
}
