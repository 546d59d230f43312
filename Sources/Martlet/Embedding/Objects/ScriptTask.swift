/// A task of a script that the host has started; see `Interpreter.start`.
public struct ScriptTask {
  /// The script's `asyncio.Task`.
  public let object: ScriptObject

  private var future: FutureRef {
    get throws { try object.interpreter().taskFuture(object) }
  }

  /// Whether it has ended.
  public var isDone: Bool { get throws { try future.isDone } }

  /// What `get_name()` gives.
  public var name: String { get throws { try object.get_name() } }

  /// Raises CancelledError where the task waits, once its loop turns.
  public func cancel() throws { try object.cancel() }

  /// What came of it.
  ///
  /// - Throws: the exception that ended the task, as `run` would; `ScriptError` of class InvalidStateError if it is not
  ///   done; `CancellationError` if it was cancelled.
  public func result<Result: ConvertibleFromScript>(as type: Result.Type = Result.self) throws -> Result {
    if try future.pointee.state == .cancelled { throw CancellationError() }
    return try object.result()
  }

  /// Waits for it, while the loop turns.
  nonisolated(nonsending) public func value<Result: ConvertibleFromScript>(as type: Result.Type = Result.self)
    async throws -> Result
  {
    try await object.interpreter().awaitResult(object.root)
  }
}

extension Interpreter {
  func taskFuture(_ object: ScriptObject) throws -> FutureRef {
    guard let future = object.root.value(in: rt)?.future else { throw InterpreterGone() }
    return future
  }

  /// Calls an `async def` function of the script as a task of the interpreter's loop, which goes on while `pump` runs,
  /// or while a call is awaited.
  ///
  ///     let patrol = try martlet.start("patrol", guardID)
  ///     while isRunning { try martlet.pump(advancing: .milliseconds(16)) }
  @discardableResult
  public func start<each Argument: ConvertibleToScript>(
    _ name: String, _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) throws -> ScriptTask {
    let top = beginRun()
    do {
      let task: ScriptObject
      do throws(Raised) {
        let made: Value
        do { made = try rt.callFromHost(try globalOrThrow(name), repeat each argument, keywords: keywords) } catch {
          throw error is ScriptRaise ? Raised() : rt.raise(error)
        }
        task = ScriptObject(try rt.ensureNativeFuture(made, rt.hostLoop()), rt)
      } catch { throw ScriptRaise() }
      endRun(top)
      return ScriptTask(object: task)
    } catch { throw endRun(top, any: error) }
  }

  /// Runs what is ready in the interpreter's loop, without waiting: one turn, or, until an instant, as many as there is
  /// something to do for.
  ///
  /// - Returns: how long the loop has nothing to do, if nothing comes from outside; zero if it has; nil if for ever.
  /// - Throws: the limit that was reached. Exceptions stay with the tasks they ended.
  @discardableResult
  public func pump(until deadline: ContinuousClock.Instant? = nil) throws -> Duration? {
    try turning { rt, loop throws(Raised) in
      rt.readHostClock()
      try rt.turn(loop, mayWait: false)
      guard let deadline else { return }
      while rt.secondsUntilReady(loop) == 0, ContinuousClock.now < deadline { try rt.turn(loop, mayWait: false) }
    }
  }

  /// The same for an interpreter with virtual time, which is moved on: everything that falls due on the way runs at its
  /// time. For games, whose scripts live in the game's time.
  @discardableResult
  public func pump(advancing duration: Duration) throws -> Duration? {
    precondition(rt.options.virtualTime, "pump(advancing:) needs an interpreter with virtual time")
    return try turning { rt, loop throws(Raised) in
      let clock = loop.state.core.clock
      let end = clock.now + duration.inSeconds
      repeat {
        try rt.turn(loop, mayWait: false)
        if !loop.state.core.hasReady, !rt.asyncio.inbox.hasPosted {
          guard let next = loop.state.core.nextDeadline, next <= end else { break }
          clock.advance(to: next)
        }
      } while true
      clock.advance(to: end)
    }
  }

  private func turning(_ body: (Runtime, LoopRef) throws(Raised) -> Void) throws -> Duration? {
    let top = beginRun()
    do throws(Raised) {
      let loop = rt.hostLoop()
      if rt.asyncio.running != nil { throw rt.runtimeError("the loop is running already") }
      do throws(Raised) {
        let current = rt.asyncio.current
        defer { rt.asyncio.current = current }
        rt.asyncio.current = loop
        try rt.inside(loop) { () throws(Raised) in try body(rt, loop) }
        try rt.checkLimits()
      } catch {
        if rt.isTerminating { rt.discardTasks(loop) }
        throw error
      }
      endRun(top)
      guard let deadline = loop.state.core.nextDeadline else { return loop.state.core.hasReady ? .zero : nil }
      if loop.state.core.hasReady { return .zero }
      return deadline < 1e12 ? .seconds(max(0, deadline - loop.state.core.clock.now)) : nil
    } catch { throw endRunVisibly(top, error) }
  }
}
