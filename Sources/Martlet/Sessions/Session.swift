import MartletEventLoop
public import MartletSyntax

/// A console of an interpreter: chunks of source are evaluated one after the other in one namespace and one event loop,
/// and the tasks that they start go on in between.
///
///     let session = Session(interpreter)
///     switch session.check(text) {
///     case .incomplete: break  // show a continuation prompt, and read on
///     case .complete, .invalid:
///       if case .failed(let error) = await session.evaluate(text) { show(error.traceback) }
///     }
///
/// A chunk may await at its top level. The value of an expression is printed, unless it is None, and kept as `_`.
/// Between chunks the host lets tasks go on: with `await session.runTasks()`, or turn by turn with `runReady()`.
///
/// Like its interpreter, a session belongs to one actor, or to code that runs on one thread at a time.
public final class Session {
  /// What a text is, as far as it was typed.
  public enum Completeness: Sendable, Equatable {
    /// It can be evaluated.
    case complete
    /// More lines may complete it: a bracket, a string or a block is open.
    case incomplete
    /// It can be evaluated, which will fail with a SyntaxError.
    case invalid
  }

  /// How a chunk ended.
  public enum Outcome: Sendable {
    /// More lines may complete the chunk; nothing was run.
    case incomplete
    /// It ran to its end.
    case finished
    /// An exception that the chunk did not catch, a SyntaxError among them.
    case failed(ScriptError)
    /// The chunk asked to leave, with an exit status.
    case exit(Int32)
  }

  /// A task that ended with an exception while nobody waited for it.
  public struct TaskFailure: Sendable {
    /// The task's name.
    public let task: String
    /// What ended it.
    public let error: ScriptError
  }

  /// The interpreter in whose globals chunks are evaluated.
  public let interpreter: Interpreter
  /// Gets the exceptions of tasks that nobody waits for, each once.
  public var onTaskFailure: ((TaskFailure) -> Void)?

  let rt: Runtime
  private(set) var loop: LoopRef
  /// The number of chunks evaluated so far, which names them.
  private var chunkCount = 0
  /// The tasks that were there when the present chunk began; nil between chunks.
  private var background: Set<TaskRef>?
  /// What was printed while a line was being typed, until it is taken.
  var printed: [UInt8] = []
  var waitingThread: ScriptThread?

  /// Opens a session. An interpreter has one at a time, until it is closed.
  public init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    rt = interpreter.rt
    loop = rt.openSession()
    open()
  }

  deinit {
    rt.asyncio.afterSessionTurn = nil
    rt.asyncio.failures = TaskFailures()
  }

  /// The loop is the current one again, or another if a script has closed it.
  func keepLoop() {
    if loop.state.isClosed {
      rt.closeSession(loop)
      loop = rt.openSession()
    }
    rt.asyncio.current = loop
  }

  private func open() {
    rt.asyncio.failures.isKept = true
    rt.asyncio.afterSessionTurn = { [unowned self] in reportFailures() }
  }

  // MARK: Evaluating

  /// Tells whether a text is complete.
  ///
  /// - Parameter isWhole: a block needs no empty line behind it.
  public func check(_ text: String, isWhole: Bool = false) -> Completeness {
    let source = Source(name: "", text: Array(text.utf8) + (isWhole ? [0x0A] : []))
    rt.noteThread()
    switch Parser.parseChunk(source, stackLimit: rt.nativeStackLimit) {
    case .complete: return .complete
    case .incomplete: return .incomplete
    case .error: return .invalid
    }
  }

  /// Evaluates a chunk and waits for it on this thread.
  ///
  /// - Parameters:
  ///   - text: the lines typed so far.
  ///   - name: its name in tracebacks; `<input 1>` and so on by itself.
  public func evaluate(_ text: String, named name: String? = nil) -> Outcome {
    let module: Module
    switch parse(text, name) {
    case .incomplete: return .incomplete
    case .error(let error): return finish { () throws(Raised) in throw self.rt.raise(error) }
    case .complete(let parsed): module = parsed
    }
    return finish { () throws(Raised) in try self.execute(module) }
  }

  /// Evaluates a chunk without blocking this actor: while it awaits, the actor is free, and tasks go on. Cancelling the
  /// Swift task cancels what the chunk awaits.
  public nonisolated(nonsending) func evaluate(_ text: String, named name: String? = nil) async -> Outcome {
    let module: Module
    switch parse(text, name) {
    case .incomplete: return .incomplete
    case .error(let error): return finish { () throws(Raised) in throw self.rt.raise(error) }
    case .complete(let parsed): module = parsed
    }
    let grace = CancellationGrace(rt)
    async let watching: Void = grace.watch()
    let outcome = await drive(module)
    grace.end()
    await watching
    return outcome
  }

  private nonisolated(nonsending) func drive(_ module: Module) async -> Outcome {
    let top = interpreter.beginRun()
    beginChunk()
    defer { background = nil }
    do throws(Raised) {
      if loop.state.isRunning { throw alreadyEvaluating }
      let program = try load(module)
      program.runCount += 1
      defer { program.runCount -= 1 }
      if module.hasTopLevelAwait {
        _ = try await rt.driveSuspending(loop, try rt.moduleCoroutine(program))
      } else {
        try await rt.runChunkSuspending(program, in: loop)
      }
      rt.noteThread()
      try rt.checkLimits()
      interpreter.endRun(top)
      return .finished
    } catch { return failed(top, error) }
  }

  private func parse(_ text: String, _ name: String?) -> Parser.Completeness {
    let source = Source(
      name: name ?? "<input \(chunkCount + 1)>", text: Array(text.utf8), base: rt.nextSourceBase, isTyped: true)
    rt.noteThread()
    let parsed = Parser.parseChunk(source, stackLimit: rt.nativeStackLimit)
    if case .incomplete = parsed { return .incomplete }
    if name == nil { chunkCount += 1 }
    rt.nextSourceBase = source.limit
    rt.addSource(source)
    return parsed
  }

  private func load(_ module: Module) throws(Raised) -> Program {
    do throws(SyntaxError) {
      let program = try rt.load(module, globals: interpreter.globals, isTransient: true)
      program.isInteractive = true
      return program
    } catch { throw rt.raise(error) }
  }

  private func execute(_ module: Module) throws(Raised) {
    let program = try load(module)
    try rt.running(program) { () throws(Raised) in
      guard module.hasTopLevelAwait else { return try rt.runChunk(program, in: loop) }
      try rt.inside(loop) { () throws(Raised) in _ = try rt.drive(loop, try rt.moduleCoroutine(program)) }
    }
  }

  private func beginChunk() {
    background = Set(loop.state.tasks.filter { !$0.asFuture.isDone })
    rt.asyncio.interruptCount = 0
  }

  /// Runs a chunk, and tells how it ended.
  func finish(_ body: () throws(Raised) -> Void) -> Outcome {
    let top = interpreter.beginRun()
    beginChunk()
    defer { background = nil }
    do throws(Raised) {
      if loop.state.isRunning { throw alreadyEvaluating }
      try body()
      try rt.checkLimits()
      interpreter.endRun(top)
      return .finished
    } catch { return failed(top, error) }
  }

  /// A function of the host, called by a chunk, may hold the session too.
  private var alreadyEvaluating: Raised { rt.runtimeError("the session is evaluating a chunk already") }

  /// Ends a run by the exception in flight.
  private func failed(_ top: FramePointer, _ error: Raised) -> Outcome {
    rt.noteThread()
    defer { rt.handledException = .none }
    guard !rt.isTerminating, rt.isRaised(rt.types.exceptions.systemExit) else {
      return .failed(interpreter.endRun(top, error))
    }
    top[0] = rt.takeException()
    rt.top = top + 1
    let status = rt.reportUncaught(top[0])
    interpreter.endRun(top)
    return .exit(status)
  }

  // MARK: Between chunks

  /// Runs what is ready, one turn of the loop, and returns at once.
  public func runReady() -> Outcome {
    // The limits are those of a chunk, or of one turn of the tasks it left.
    let isLimited = interpreter.limits != Interpreter.Limits()
    let top = isLimited ? interpreter.beginRun() : rt.top
    rt.noteThread()
    rt.asyncio.backgroundTurn = LoopClock.machineMonotonic()
    rt.asyncio.interruptCount = 0
    defer {
      rt.asyncio.backgroundTurn = nil
      // Ctrl-C is for whoever holds the session.
      if rt.asyncio.interruptCount == 1 { rt.safepoint.attention.request(.interrupt) }
    }
    do throws(Raised) {
      try rt.inside(loop) { () throws(Raised) in
        loop.state.turnTime = loop.state.core.clock.now
        try rt.turn(loop, mayWait: false)
      }
      if isLimited { interpreter.endRun(top) }
      _ = reportFailures()
      return .finished
    } catch {
      if !isLimited { _ = interpreter.beginRun() }
      return failed(top, error)
    }
  }

  /// Lets the tasks go on without blocking this actor, until none is left or the Swift task is cancelled.
  public nonisolated(nonsending) func runTasks() async {
    let grace = CancellationGrace(rt)
    async let watching: Void = grace.watch()
    while !Task.isCancelled, hasWork {
      do throws(Raised) { try await rt.turnSuspending(loop) } catch {
        let top = interpreter.beginRun()
        _ = failed(top, error)
      }
      _ = reportFailures()
    }
    grace.end()
    await watching
  }

  private var hasWork: Bool {
    loop.state.core.hasReady || !rt.asyncio.failures.isEmpty || loop.state.tasks.contains { !$0.asFuture.isDone }
  }

  /// Seconds until there is something to run: 0 if there is, nil if only an event from outside can bring it.
  public var secondsUntilReady: Double? {
    if !rt.asyncio.failures.isEmpty { return 0 }
    return rt.secondsUntilReady(loop)
  }

  /// Moves the clock of an interpreter with virtual time, and runs what falls due meanwhile, each at its time.
  ///
  /// - Returns: nil if the interpreter has real time, else how it ended.
  public func advance(by seconds: Double) -> Outcome? {
    let clock = loop.state.core.clock
    guard clock.kind != .monotonic, seconds >= 0, seconds.isFinite else { return nil }
    let end = clock.now + seconds
    while true {
      while loop.state.core.hasReady || rt.asyncio.inbox.hasPosted {
        let outcome = runReady()
        guard case .finished = outcome else { return outcome }
      }
      guard let deadline = loop.state.core.nextDeadline, deadline <= end else { break }
      clock.advance(to: deadline)
      let outcome = runReady()
      guard case .finished = outcome else { return outcome }
    }
    clock.advance(to: end)
    return .finished
  }

  /// The time of the event loop in seconds.
  public var time: Double { loop.state.core.clock.now }

  // MARK: Tasks

  /// The tasks that are not done, in the order of their creation.
  public var tasks: [TaskSnapshot] { WaitGraph(rt, loop).snapshots }

  /// Cancels the tasks of a name.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func cancelTasks(named name: String) -> Int {
    let found = loop.state.tasks.filter { !$0.asFuture.isDone && rt.taskName($0) == name }
    let saved = rt.top
    saved[0] = .list(rt.makeList(found.map(\.asValue)))
    rt.top = saved + 1
    defer { rt.top = saved }
    for task in found {
      do throws(Raised) { _ = try rt.cancel(task.asValue, .none) } catch { _ = rt.takeException() }
    }
    return found.count
  }

  /// Tells of the tasks that failed while nobody waited for them. Whoever waits for a task looks at it in the turn after
  /// its end, so a failure is told one turn later; that of a task which the running chunk made, when the chunk has ended
  /// without waiting for it.
  ///
  /// - Returns: true if another turn will tell more.
  private func reportFailures() -> Bool {
    guard !rt.asyncio.failures.isEmpty else { return false }
    let due = rt.asyncio.failures.takeDue { task in background?.contains(task) ?? true }
    let saved = rt.top
    saved[0] = .list(rt.makeList(due.map(\.asFuture.asValue)))
    rt.top = saved + 1
    defer { rt.top = saved }
    for task in due where task.asFuture.pointee.isUnretrieved {
      task.asFuture.pointee.isUnretrieved = false
      let error = rt.scriptError(task.asFuture.pointee.result, isLimit: false)
      let failure = TaskFailure(task: rt.taskName(task), error: error)
      if let onTaskFailure {
        onTaskFailure(failure)
      } else {
        rt.output.write("\(failure.task) failed:\n\(error.traceback)", to: .stderr)
      }
    }
    return background == nil && !rt.asyncio.failures.isEmpty
  }

  // MARK: Typing

  /// What the word before a cursor may become.
  ///
  /// - Parameter text: the chunk up to the cursor.
  public func completions(of text: String) -> Completions {
    Completer(inspector).completions(CursorContext(Array(text.utf8)))
  }

  /// The call that the cursor is in, and which of its parameters the argument there goes to.
  public func signature(at text: String) -> (signature: CallSignature, parameter: Int?)? {
    guard let call = CursorContext(Array(text.utf8)).call, let signature = Completer(inspector).signature(of: call)
    else { return nil }
    return (signature, signature.parameter(position: call.position, keyword: call.keyword))
  }

  private var inspector: Inspector { Inspector(rt: rt, globals: interpreter.globals) }

  // MARK: The end

  /// Cancels the tasks, lets them finish, and forgets the names of the session.
  public func reset() {
    close()
    interpreter.removeGlobals()
    loop = rt.openSession()
    open()
  }

  /// Cancels the tasks that are left, lets them finish, and closes the loop. Nothing can be evaluated afterwards.
  public func close() {
    let top = interpreter.beginRun()
    do throws(Raised) {
      rt.asyncio.interruptCount = 0
      try rt.shutDown(loop)
      interpreter.endRun(top)
    } catch { _ = failed(top, error) }
    rt.asyncio.failures = TaskFailures()
    rt.asyncio.afterSessionTurn = nil
    rt.closeSession(loop)
  }
}

extension Session {
  /// What a stretch of source text is.
  public typealias Span = SyntaxSpan

  /// What the stretches of a text are, for a display that colours them; of an unfinished text as well.
  public static func syntaxSpans(of text: String) -> [Span] { SyntaxSpan.spans(of: Array(text.utf8)) }
}
