/// A loop that stays from one input of a prompt to the next.
extension Runtime {
  /// Makes a loop the running one for good; it is turned by whoever holds the session.
  func openSession() -> LoopRef {
    let loop = makeLoop()
    // A script may replace the current loop; the session's must stay.
    asyncio.sessionHandle = handles.insert(loop.asValue)
    loop.state.thread = threads.current
    asyncio.current = loop
    asyncio.mayMakeLoop = false
    return loop
  }

  /// Lets go of a session's loop, which is closed.
  func closeSession(_ loop: LoopRef) {
    asyncio.sessionHandle.map { handles.remove($0) }
    asyncio.sessionHandle = nil
  }

  /// Runs `body` inside the loop of a session.
  func inside<Result>(_ loop: LoopRef, _ body: () throws(Raised) -> Result) throws(Raised) -> Result {
    let (savedTop, savedDepth) = (top, depth)
    asyncio.running = loop
    loop.state.isRunning = true
    defer {
      asyncio.running = nil
      loop.state.isRunning = false
      loop.state.isStopping = false
      top = savedTop
      depth = savedDepth
    }
    return try body()
  }

  /// Runs a coroutine as a task of the session's loop, which is turned until the task is done. Ctrl-C cancels it.
  func drive(_ loop: LoopRef, _ coroutine: Value) throws(Raised) -> Value {
    let saved = top
    saved[0] = coroutine
    top = saved + 1
    let wasAtPrompt = asyncio.isAtPrompt
    asyncio.isAtPrompt = false
    asyncio.interruptCount = 0
    defer {
      top = saved
      asyncio.isAtPrompt = wasAtPrompt
      asyncio.mainTask = nil
    }
    let task = try createTask(loop, coroutine)
    saved[0] = task
    asyncio.mainTask = task.task?.asFuture
    guard let future = task.future else {
      throw typeError("a task must be an asyncio.Future, not '\(typeName(task))'")
    }
    do throws(Raised) {
      var mayWait = true
      while !future.isDone {
        try turn(loop, mayWait: mayWait)
        loop.state.isStopping = false
        mayWait = !(asyncio.afterSessionTurn?() ?? false)
      }
      return try futureResult(task)
    } catch {
      if isTerminating { discardTasks(loop) }
      // What ends the loop is the task's exception too, and told once.
      future.pointee.isUnretrieved = false
      throw try interruption(error, task)
    }
  }

  /// The same without blocking the caller's actor. Cancelling the Swift task cancels the script's.
  nonisolated(nonsending) func driveSuspending(_ loop: LoopRef, _ coroutine: Value) async throws(Raised) -> Value {
    let kept = handles.insert(coroutine)
    defer { handles.remove(kept) }
    asyncio.interruptCount = 0
    let task = try createTask(loop, coroutine)
    handles[kept] = task
    guard let future = task.future else {
      throw typeError("a task must be an asyncio.Future, not '\(typeName(task))'")
    }
    do throws(Raised) {
      var wasCancelled = false
      while !future.isDone {
        if !wasCancelled, Task.isCancelled {
          wasCancelled = true
          _ = try cancel(task, .none)
        }
        try await turnSuspending(loop, mainTask: task.task?.asFuture, until: future)
      }
      return try futureResult(task)
    } catch {
      if isTerminating { discardTasks(loop) }
      future.pointee.isUnretrieved = false
      throw try interruption(error, task)
    }
  }

  /// Runs a chunk that awaits nothing at its top level.
  func runChunk(_ program: Program, in loop: LoopRef) throws(Raised) {
    try atPrompt(loop) { () throws(Raised) in _ = try run(program) }
  }

  /// The same without blocking the caller's actor where the chunk calls `asyncio.run`.
  nonisolated(nonsending) func runChunkSuspending(_ program: Program, in loop: LoopRef) async throws(Raised) {
    program.knownEntering = enteringNames(in: program.globals)
    let code = makeCode(program, 0, .module(program.module))
    guard code.record.pointee.flavor == .drive else { return try runChunk(program, in: loop) }
    let function = makeFunction(code.record, globals: program.globals)
    top[0] = .function(function)
    let root = try makeGenerator(function, top + 1)
    let kept = handles.insert(root.asValue)
    defer { handles.remove(kept) }
    var input = Value.none
    var isRaising = false
    while true {
      let outcome = try atPrompt(loop) { () throws(Raised) in
        asyncio.maySuspendDrive = true
        defer { asyncio.maySuspendDrive = false }
        return try resume(root, input, isRaising: isRaising)
      }
      if case .returned = outcome { return }
      guard let main = asyncio.loopRequest?.subject else { preconditionFailure("a chunk suspends for a loop only") }
      asyncio.loopRequest = nil
      do throws(Raised) {
        try checkMain(main)
        input = try await driveSuspending(loop, main)
        isRaising = false
      } catch {
        input = .none
        isRaising = true
      }
    }
  }

  private func atPrompt<Result>(_ loop: LoopRef, _ body: () throws(Raised) -> Result) throws(Raised) -> Result {
    try inside(loop) { () throws(Raised) in
      asyncio.isAtPrompt = true
      defer { asyncio.isAtPrompt = false }
      return try body()
    }
  }

  /// Seconds until a session's loop has something to do, nil if only an event from outside can give it something.
  func secondsUntilReady(_ loop: LoopRef) -> Double? {
    let state = loop.state
    if state.core.hasReady || asyncio.inbox.hasPosted || safepoint.attention.isRequested { return 0 }
    // Virtual time stands still while a line is typed.
    guard !options.virtualTime, let deadline = state.core.nextDeadline, deadline < .infinity else { return nil }
    return max(0, deadline - state.core.clock.now)
  }
}
