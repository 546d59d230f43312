import MartletEventLoop

/// Running programs and loops for a host without blocking it: between the turns of a loop, and while all its tasks
/// wait, the caller's actor is free.
///
/// Each function here is the counterpart of one in `Runtime+Loops` that drives in place. What lives across an `await`
/// is held by a handle, since the value stack belongs to whoever runs in between.
extension Runtime {
  /// The functions in a namespace that are drives.
  func enteringNames(in globals: DictRef) -> Set<String> {
    var names: Set<String> = []
    var index = 0
    while let entry = globals.nextEntry(&index) {
      if case .str(let name) = entry.pointee.key, case .function(let function) = entry.pointee.value,
        function.pointee.code.pointee.flavor == .drive
      {
        names.insert(name.string)
      }
    }
    return names
  }

  /// Runs the body of a module. When it enters a loop, the loop is driven here.
  nonisolated(nonsending) func runSuspending(_ program: Program) async throws(Raised) -> Value {
    program.knownEntering = enteringNames(in: program.globals)
    let code = makeCode(program, 0, .module(program.module))
    let function = makeFunction(code.record, globals: program.globals)
    switch code.record.pointee.flavor {
    case .coroutine:
      top[0] = .function(function)
      return try await serveRun(try callWindow(top, 0), debug: nil, depth: 0)
    case .drive:
      top[0] = .function(function)
      return try await drive(try makeGenerator(function, top + 1))
    default:
      top[0] = .function(function)
      return try callWindow(top, 0)
    }
  }

  /// Runs a drive to its end.
  nonisolated(nonsending) func drive(_ root: GeneratorRef) async throws(Raised) -> Value {
    let kept = handles.insert(root.asValue)
    defer { handles.remove(kept) }
    var input = Value.none
    var isRaising = false
    while true {
      let outcome: Outcome
      do {
        asyncio.maySuspendDrive = true
        defer { asyncio.maySuspendDrive = false }
        outcome = try resume(root, input, isRaising: isRaising)
      }
      if case .returned(let value) = outcome { return value }
      guard let request = asyncio.loopRequest else { preconditionFailure("a drive suspends for a loop only") }
      let requested = [handles.insert(request.subject), handles.insert(request.argument ?? .none)]
      defer { for handle in requested { handles.remove(handle) } }
      asyncio.loopRequest = nil
      let depth = 1 + Int(root.pointee.innermost?.pointee.chainDepth ?? 0)
      do throws(Raised) {
        input = try await serve(request, depth: depth)
        isRaising = false
      } catch {
        input = .none
        isRaising = true
      }
    }
  }

  /// - Parameter depth: the calls that the loop stands on.
  private nonisolated(nonsending) func serve(_ request: LoopRequest, depth: Int) async throws(Raised) -> Value {
    switch request.kind {
    case .run:
      if asyncio.running != nil { throw runtimeError("asyncio.run() cannot be called from a running event loop") }
      return try await serveRun(request.subject, debug: request.argument, depth: depth + Runtime.runDepth)
    case .untilComplete:
      return try await serveUntilComplete(request.subject.loop!, request.argument ?? .none, depth: depth)
    case .forever:
      let loop = request.subject.loop!
      try checkOpen(loop)
      try checkNotRunning(loop)
      try await pump(loop, until: nil, depth: depth)
      return .none
    case .main: return try await serveMain(request.subject.loop!, request.argument ?? .none, depth: depth)
    }
  }

  /// `asyncio.run(main, debug=debug)`.
  private nonisolated(nonsending) func serveRun(
    _ main: Value, debug: Value?, depth: Int
  ) async throws(Raised) -> Value {
    // Whatever the run has: its loop, its task, its outcome.
    let kept = [handles.insert(.none), handles.insert(main), handles.insert(.none)]
    defer { for handle in kept { handles.remove(handle) } }
    let loop = try newEventLoop()
    // A loop whose methods are a script's is driven in place.
    if loop.pointee.isHooked { return try run(main, in: loop, debug: debug) }
    handles[kept[0]] = loop.asValue
    try setEventLoopByPolicy(loop.asValue)
    if let debug { loop.state.isDebug = try isTrue(debug) }
    do throws(Raised) {
      try checkMain(main)
      let task = try createTask(loop, main)
      handles[kept[1]] = task
      handles[kept[2]] = try await serveMain(loop, task, depth: depth)
    } catch {
      if isTerminating {
        closeLoop(loop)
        throw error
      }
      handles[kept[2]] = takeException()
      loop.state.failure = handles[kept[2]]
      try await serveShutdown(loop, depth: depth)
      throw rethrow(handles[kept[2]])
    }
    try await serveShutdown(loop, depth: depth)
    return handles[kept[2]]
  }

  private nonisolated(nonsending) func serveMain(
    _ loop: LoopRef, _ task: Value, depth: Int
  ) async throws(Raised) -> Value {
    asyncio.interruptCount = 0
    do throws(Raised) {
      return try await serveUntilComplete(loop, task, depth: depth, isMain: true)
    } catch { throw try interruption(error, task) }
  }

  /// `loop.run_until_complete(awaitable)`. Cancelling the Swift task cancels what is awaited.
  private nonisolated(nonsending) func serveUntilComplete(
    _ loop: LoopRef, _ awaitable: Value, depth: Int, isMain: Bool = false
  ) async throws(Raised) -> Value {
    try checkOpen(loop)
    try checkNotRunning(loop)
    let (own, isNewTask) = try futureToComplete(awaitable, loop)
    let future = try nativeFuture(of: own, loop)
    let kept = [handles.insert(loop.asValue), handles.insert(own), handles.insert(future.asValue)]
    defer { for handle in kept { handles.remove(handle) } }
    try addDoneCallbackAsking(future, FutureCallback(kind: .stop, target: loop.asValue, context: .none))
    let outer = loop.state.awaited
    loop.state.awaited = future
    defer { loop.state.awaited = outer }
    do throws(Raised) { try await pump(loop, until: future, depth: depth, mainTask: isMain ? future : nil) } catch {
      if isNewTask, future.isDone, future.pointee.state == .finished { future.pointee.isUnretrieved = false }
      if isTerminating { throw error }
      let exception = handles.insert(takeException())
      defer { handles.remove(exception) }
      try forgetStop(own, future)
      throw rethrow(handles[exception])
    }
    try forgetStop(own, future)
    return try completed(own)
  }

  /// The end of `asyncio.run`: left-over tasks are cancelled, async generators closed, the loop closed.
  private nonisolated(nonsending) func serveShutdown(_ loop: LoopRef, depth: Int) async throws(Raised) {
    defer {
      forgetCurrentLoop()
      closeLoop(loop)
    }
    if let leftOver = try cancelLeftOver(loop) {
      let kept = handles.insert(.list(leftOver.tasks))
      defer { handles.remove(kept) }
      _ = try await serveUntilComplete(loop, leftOver.gathered, depth: depth)
      try reportLeftOver(loop, leftOver.tasks)
    }
    endWithTasks()
    _ = try await serveUntilComplete(loop, makeGeneratorShutdown(loop), depth: depth)
    _ = try await serveUntilComplete(loop, makeExecutorShutdown(loop), depth: depth)
    if loop.state.tasks.contains(where: { $0.asFuture.pointee.isUnretrieved }) { collect(top) }
  }

  /// Turns a loop until it is stopped. When the Swift task is cancelled, so is `awaited`; without one the loop ends.
  private nonisolated(nonsending) func pump(
    _ loop: LoopRef, until awaited: FutureRef?, depth: Int, mainTask: FutureRef? = nil
  ) async throws(Raised) {
    let state = loop.state
    asyncio.hostLoops.append(loop)
    defer {
      asyncio.hostLoops.remove(at: asyncio.hostLoops.lastIndex(of: loop)!)
      state.isStopping = false
      // What the others wait for may be up to them now.
      if !asyncio.hostLoops.isEmpty { asyncio.hostWait.wakeAll() }
    }
    state.turnTime = state.core.clock.now
    var wasCancelled = false
    var lastYield = LoopClock.machineMonotonic()
    while true {
      if !wasCancelled, Task.isCancelled {
        wasCancelled = true
        guard let awaited else { throw raise(asyncio.cancelledError) }
        _ = try cancel(awaited.asValue, .none)
      }
      try hostTurn(loop, depth: depth, mainTask: mainTask)
      if state.isStopping { return }
      if state.core.hasReady || asyncio.inbox.hasPosted {
        let now = LoopClock.machineMonotonic()
        if now - lastYield >= options.yieldInterval {
          lastYield = now
          await Task.yield()
          noteThread()
        }
        continue
      }
      try await waitForHost(loop)
      lastYield = LoopClock.machineMonotonic()
      noteThread()
      state.turnTime = state.core.clock.now
    }
  }

  /// A turn of a session's loop, and the wait for the next.
  nonisolated(nonsending) func turnSuspending(
    _ loop: LoopRef, mainTask: FutureRef? = nil, until awaited: FutureRef? = nil
  ) async throws(Raised) {
    let state = loop.state
    asyncio.hostLoops.append(loop)
    defer {
      asyncio.hostLoops.remove(at: asyncio.hostLoops.lastIndex(of: loop)!)
      state.isStopping = false
      if !asyncio.hostLoops.isEmpty { asyncio.hostWait.wakeAll() }
    }
    state.turnTime = state.core.clock.now
    try hostTurn(loop, depth: 0, mainTask: mainTask)
    if asyncio.afterSessionTurn?() == true || awaited?.isDone == true { return }
    if state.core.hasReady || asyncio.inbox.hasPosted {
      await Task.yield()
      noteThread()
    } else if awaited != nil || state.tasks.contains(where: { !$0.asFuture.isDone }) {
      try await waitForHost(loop)
      noteThread()
    }
  }

  /// Turns the loop that the host's calls share until a future is done. Whoever of them is awake turns it for all.
  nonisolated(nonsending) func pumpShared(_ loop: LoopRef, until future: FutureRef) async throws(Raised) {
    let state = loop.state
    asyncio.hostLoops.append(loop)
    defer {
      asyncio.hostLoops.remove(at: asyncio.hostLoops.lastIndex(of: loop)!)
      if !asyncio.hostLoops.isEmpty { asyncio.hostWait.wakeAll() }
    }
    var wasCancelled = false
    var lastYield = LoopClock.machineMonotonic()
    while !future.isDone {
      if !wasCancelled, Task.isCancelled {
        wasCancelled = true
        _ = try cancel(future.asValue, .none)
      }
      try hostTurn(loop, depth: 0, mainTask: future.asTask?.asFuture)
      state.isStopping = false
      if future.isDone { return }
      if host.awaited.contains(where: \.isDone) { asyncio.hostWait.wakeAll() }
      if state.core.hasReady || asyncio.inbox.hasPosted {
        let now = LoopClock.machineMonotonic()
        if now - lastYield >= options.yieldInterval {
          lastYield = now
          await Task.yield()
          noteThread()
        }
        continue
      }
      if asyncio.hostLoops.count == 1, isDeadlocked(state.core.nextDeadline) { throw deadlock(future) }
      try await waitForHost(loop)
      lastYield = LoopClock.machineMonotonic()
      noteThread()
      state.turnTime = state.core.clock.now
    }
  }

  private func hostTurn(_ loop: LoopRef, depth: Int, mainTask: FutureRef?) throws(Raised) {
    let state = loop.state
    let (savedDepth, savedMain, savedTop) = (self.depth, asyncio.mainTask, top)
    let trackedDepth = asyncio.originTrackingDepth
    if state.isDebug { asyncio.originTrackingDepth = 10 }
    noteThread()
    readHostClock()
    state.isRunning = true
    state.thread = threads.current
    asyncio.running = loop
    asyncio.mainTask = mainTask
    self.depth = depth + Runtime.loopDepth
    let callers: [LoopFrame] =
      mainTask != nil ? [.run, .runWithRunner, .runUntilComplete] : state.awaited != nil ? [.runUntilComplete] : []
    let frames = enterLoopFrames(callers + [.runForever, .runOnce, .runHandle])
    let handled = handledException
    if !state.failure.isNone { handledException = state.failure }
    defer {
      handledException = handled
      leaveLoopFrames(frames)
      if state.isDebug { asyncio.originTrackingDepth = trackedDepth }
      state.isRunning = false
      asyncio.running = nil
      asyncio.mainTask = savedMain
      self.depth = savedDepth
      top = savedTop
    }
    do throws(Raised) {
      // A run that waits takes no steps.
      try safepoint(top)
      try turn(loop, mayWait: false)
    } catch {
      if isTerminating { discardTasks(loop) }
      throw error
    }
  }

  /// Waits until the loop may have something to run.
  private nonisolated(nonsending) func waitForHost(_ loop: LoopRef) async throws(Raised) {
    let state = loop.state
    let clock = state.core.clock
    let deadline = state.core.nextDeadline
    let others = asyncio.hostLoops.filter { $0 != loop }
    if others.isEmpty, let awaited = state.awaited, isDeadlocked(deadline) { throw deadlock(awaited) }
    output.flush()
    guard clock.kind != .monotonic else {
      let end = min(deadline ?? .infinity, safepoint.deadline)
      await waitOutside(.inLoop, end, until: end)
      return
    }
    if let hostClock = options.hostClock {
      let alarm = deadline.flatMap { hostClock.alarm(at: $0, inbox: asyncio.inbox) }
      await waitOutside(.inLoop, deadline, until: safepoint.deadline)
      alarm?.cancel()
      readHostClock()
      return
    }
    if clock.kind == .virtual, threads.isShared {
      // The lock moves time, when all threads are idle.
      let first = asyncio.hostLoops.compactMap { $0.state.core.nextDeadline }.min()
      await waitOutside(asyncio.isOutsideBusy ? .outside : .inLoop, first, until: safepoint.deadline)
      return
    }
    if clock.kind == .virtual, !asyncio.isOutsideBusy {
      // Time jumps to what comes first in any of the loops, when all of them are idle.
      let isBusy = others.contains {
        $0.state.core.hasReady || $0.state.core.nextDeadline.map { $0 <= clock.now } ?? false
      }
      if isBusy {
        await Task.yield()
        return
      }
      let first = asyncio.hostLoops.compactMap { $0.state.core.nextDeadline }.min() ?? .infinity
      if first < .infinity {
        clock.advance(to: first)
        asyncio.hostWait.wakeAll()
        return
      }
    }
    await waitOutside(.inLoop, deadline, until: safepoint.deadline)
  }

  /// Waits until something is posted or the machine's clock reaches a limit. Other script threads may run meanwhile.
  ///
  /// - Parameters:
  ///   - phase: what the lock takes the wait for.
  ///   - deadline: when the loops have something to do, in their time.
  private nonisolated(nonsending) func waitOutside(
    _ phase: ScriptThread.Phase, _ deadline: Double?, until limit: Double
  ) async {
    // Once the lock is given up, the inbox is that of another thread.
    let hostWait = asyncio.hostWait
    let thread = threads.isShared ? leave(phase, until: deadline) : nil
    await hostWait.wait(until: limit)
    // Until it is entered again, the bounds of the stack are those of another thread too.
    if let thread { enter(thread, isDue: true) }
    noteThread()
  }
}
