import MartletEventLoop

/// Running loops.
extension Runtime {
  func makeLoop(_ type: TypeRef? = nil) -> LoopRef {
    let loop = heap.allocate(LoopObject.self, kind: .loop, type: type ?? asyncio.loopType)
    let state = LoopState(clock: asyncio.clock, inbox: asyncio.inbox)
    loop.pointee.state = Unmanaged.passRetained(state)
    loop.pointee.core = state.corePointer
    loop.pointee.facts = state.facts
    loop.pointee.tasks = state.tasks
    loop.pointee.currentTask = nil
    loop.pointee.dict = nil
    loop.pointee.foreign = .undefined
    loop.pointee.isHooked = loop.pointee.header.type.isHeap
    return loop
  }

  /// The running loop, or RuntimeError.
  func runningLoop() throws(Raised) -> LoopRef {
    guard let loop = asyncio.running else { throw runtimeError("no running event loop") }
    return loop
  }

  /// The current loop of the thread.
  func eventLoop() throws(Raised) -> LoopRef {
    if let loop = asyncio.running { return loop }
    if let loop = asyncio.current { return loop }
    if asyncio.mayMakeLoop { return try firstEventLoop() }
    throw runtimeError("There is no current event loop in thread '\(currentThreadName())'.")
  }

  func checkOpen(_ loop: LoopRef) throws(Raised) {
    if loop.pointee.facts.pointee.isClosed { throw runtimeError("Event loop is closed") }
  }

  func checkNotRunning(_ loop: LoopRef) throws(Raised) {
    if loop.state.isRunning { throw runtimeError("This event loop is already running") }
    if asyncio.running != nil { throw runtimeError("Cannot run the event loop while another loop is running") }
  }

  /// The calls that CPython's loop stands on, for the same depth of recursion.
  static let loopDepth = 6
  /// The same for `asyncio.run`.
  static let runDepth = 2

  /// `loop.run_forever()`: turns until the loop is stopped.
  func runForever(_ loop: LoopRef) throws(Raised) {
    try checkOpen(loop)
    try checkNotRunning(loop)
    let state = loop.state
    state.isRunning = true
    state.inbox = asyncio.inbox
    state.thread = threads.current
    state.turnTime = state.core.clock.now
    asyncio.running = loop
    let entryTop = top
    entryTop[0] = loop.asValue
    top = entryTop + 1
    depth += Runtime.loopDepth
    let trackedDepth = asyncio.originTrackingDepth
    if state.isDebug { asyncio.originTrackingDepth = 10 }
    let frames = enterLoopFrames(.runForever, .runOnce, .runHandle)
    defer {
      leaveLoopFrames(frames)
      if state.isDebug { asyncio.originTrackingDepth = trackedDepth }
      depth -= Runtime.loopDepth
      top = entryTop
      state.isStopping = false
      state.isRunning = false
      state.thread = nil
      asyncio.running = nil
      asyncio.generatorHooks.endRun()
    }
    do throws(Raised) {
      // What debug mode needs is not to be loaded while a callback is timed.
      if state.isDebug {
        _ = try getAttribute(try importModule("asyncio.format_helpers"), intern("extract_stack"))
      }
      while true {
        if let runOnce = try hook(loop, "_run_once") { _ = try call(runOnce) } else { try turn(loop) }
        if state.isStopping { return }
      }
    } catch {
      if isTerminating { discardTasks(loop) }
      throw error
    }
  }

  /// One turn: deliver the inbox, wait if nothing is ready, run what is ready.
  func turn(_ loop: LoopRef, mayWait: Bool = true) throws(Raised) {
    // Where steps are the measure of turns, each turn of a loop is a point to hand over too.
    if threads.isShared, options.virtualTime { handOver(top) }
    if loop.pointee.isHooked { return try hookedTurn(loop, mayWait: mayWait) }
    try deliverInbox()
    let core = loop.pointee.core
    if mayWait, !core.pointee.hasReady, !loop.state.isStopping {
      try wait(loop, until: core.pointee.nextDeadline)
    } else if options.virtualTime {
      core.pointee.clock.stand(LoopClock.turn)
    }
    if loop.pointee.facts.pointee.isDebug {
      try core.pointee.runOnce { (entry: LoopEntry) throws(Raised) in try runTimed(entry, loop) }
    } else {
      try runReady(core)
    }
    if budget < 0 { try safepoint(top) }
    if promptEnds.hasNewFailure { endPromptly(top, afterTurn: true) }
    #if DEBUG
      if loop.state.tasks.count < 100, !asyncio.isTaskWokenByScript {
        loop.state.checkInvariants(loop.pointee.currentTask)
      }
    #endif
  }

  /// Runs what is ready or due, without touching the reference count of what asyncio keeps.
  @inline(__always)
  private func runReady(_ core: UnsafeMutablePointer<EventLoopCore<LoopEntry>>) throws(Raised) {
    let result: Result<Void, Raised> = Unmanaged.passUnretained(asyncio!)._withUnsafeGuaranteedRef { asyncio in
      do throws(Raised) {
        try core.pointee.runOnce { (entry: LoopEntry) throws(Raised) in try run(entry, asyncio) }
        return .success(())
      } catch { return .failure(error) }
    }
    try result.get()
  }

  func wait(_ loop: LoopRef, until given: Double?) throws(Raised) {
    let state = loop.state
    var deadline = given
    if let awaited = state.awaited, isDeadlocked(deadline) {
      state.turnTime = state.core.clock.now
      throw deadlock(awaited)
    }
    if safepoint.deadline < .infinity, !options.virtualTime {
      deadline = min(deadline ?? .infinity, safepoint.deadline)
    }
    if let clock = options.hostClock {
      waitOnHostClock(clock, state, deadline)
    } else if threads.isShared {
      waitShared(state, deadline)
    } else if options.virtualTime {
      VirtualDriver { [unowned self] in !asyncio.isOutsideBusy }
        .wait(for: state.inbox, until: deadline, clock: state.core.clock)
    } else {
      BlockingDriver().wait(for: state.inbox, until: deadline, clock: state.core.clock)
    }
    state.turnTime = state.core.clock.now
    try safepoint(top)
    try deliverInbox()
  }

  /// Nothing will ever make something ready: no timer, nothing outside, no thread that could act by itself.
  func isDeadlocked(_ deadline: Double?) -> Bool {
    guard deadline == nil || deadline == .infinity, options.detectsDeadlocks, !asyncio.hasOutsideSources else {
      return false
    }
    return !threads.isShared || !threads.lock.canAct(threads.all.filter { $0 !== threads.current })
  }

  /// Waits with the lock given up, so that the other threads run.
  private func waitShared(_ state: LoopState, _ deadline: Double?) {
    let thread = threads.current
    thread.minds = state.awaited != nil && options.detectsDeadlocks && !asyncio.hasOutsideSources
    defer { thread.minds = false }
    if options.virtualTime, !asyncio.isOutsideBusy {
      saveExecution(thread)
      threads.lock.waitInLoop(thread, until: deadline)
      loadExecution(thread)
      return
    }
    _ = leave(asyncio.isOutsideBusy ? .outside : .inLoop, until: deadline)
    if options.virtualTime {
      VirtualDriver { false }.wait(for: state.inbox, until: deadline, clock: state.core.clock)
    } else {
      BlockingDriver().wait(for: state.inbox, until: deadline, clock: state.core.clock)
    }
    enter(thread, isDue: true)
  }

  /// Ends the wait of a loop that another thread drives, which is about to find something ready.
  func wake(_ loop: LoopRef) {
    guard let thread = loop.state.thread, thread !== threads.current else { return }
    loop.state.inbox.wake()
    if options.virtualTime { threads.lock.unpark(thread) }
  }

  func deliverInbox() throws(Raised) {
    guard asyncio.inbox.hasPosted else { return }
    for message in asyncio.inbox.drain() {
      switch message {
      case .wake: break
      case .complete(let handle, let result): completeHostCall(handle, result)
      case .answer(let number, let bytes, let code): deliverAnswer(number, bytes, code)
      case .run(let handle):
        let value = handles[handle]
        handles.remove(handle)
        if let handle = value.handle {
          handle.pointee.loop.pointee.core.pointee.append(LoopEntry(kind: .handle, object: handle.asObject, other: nil))
        }
      }
    }
  }

  func taskName(_ task: TaskRef) -> String {
    switch task.pointee.name {
    case .int(let number): return "Task-\(number)"
    case .str(let name): return name.string
    default: return "?"
    }
  }

  /// `loop.run_until_complete(awaitable)`.
  func runUntilComplete(_ loop: LoopRef, _ awaitable: Value, isMain: Bool = false) throws(Raised) -> Value {
    do throws(Raised) {
      try checkOpen(loop)
      try checkNotRunning(loop)
    } catch {
      throw refuse(awaitable, error)
    }
    let saved = top
    let (own, isNewTask) = try futureToComplete(awaitable, loop)
    saved[0] = own
    top = saved + 1
    defer { top = saved }
    let future = try nativeFuture(of: own, loop)
    saved[1] = future.asValue
    top = saved + 2
    if isMain { asyncio.mainTask = future }
    try addDoneCallbackAsking(future, FutureCallback(kind: .stop, target: loop.asValue, context: .none))
    let outer = loop.state.awaited
    loop.state.awaited = future
    let frames = enterLoopFrames(.runUntilComplete)
    defer {
      leaveLoopFrames(frames)
      loop.state.awaited = outer
    }
    do throws(Raised) {
      if let own = try hook(loop, "run_forever") { _ = try call(own) } else { try runForever(loop) }
    } catch {
      // What ends the loop is the awaited task's own exception, which the caller gets.
      let isTold =
        isNewTask || isRaised(types.exceptions.systemExit) || isRaised(types.exceptions.keyboardInterrupt)
      if isTold, future.pointee.state == .finished { future.pointee.isUnretrieved = false }
      if isTerminating { throw error }
      let exception = takeException()
      saved[2] = exception
      top = saved + 3
      // The frames of the library that the exception passes know what is awaited.
      if let raised = self.exception(exception), let awaited = own.heapObject {
        hold(awaited, inTracebackOf: raised)
      }
      try forgetStop(own, future)
      throw rethrow(exception)
    }
    try forgetStop(own, future)
    return try completed(own)
  }

  /// `asyncio.ensure_future(value, loop)`.
  func ensureFuture(_ value: Value, _ given: LoopRef?) throws(Raised) -> Value {
    if let future = value.future {
      if let given, future.pointee.loop != given {
        throw valueError("The future belongs to a different loop than the one specified as the loop argument")
      }
      return value
    }
    if try isFuture(value) {
      if let given, try !call(try getAttribute(value, intern("get_loop"))).isIdentical(to: shown(given)) {
        throw valueError("The future belongs to a different loop than the one specified as the loop argument")
      }
      return value
    }
    var coroutine = value
    if !isCoroutine(value) {
      guard special(type(of: value), .await) != nil else {
        throw typeError("An asyncio.Future, a coroutine or an awaitable is required")
      }
      coroutine = wrapAwaitable(value)
    }
    let loop: LoopRef
    if let given { loop = given } else { loop = try eventLoop() }
    do throws(Raised) { return try createTask(loop, coroutine) } catch {
      // What was to be a task of a loop that makes none is not told of as never awaited.
      guard !isTerminating, coroutine.isIdentical(to: value), isRaised(types.exceptions.runtimeError) else {
        throw error
      }
      let exception = takeException()
      let saved = top
      saved[0] = coroutine
      saved[1] = exception
      top = saved + 2
      defer { top = saved }
      _ = try call(try getAttribute(coroutine, intern("close")))
      throw rethrow(exception)
    }
  }

  /// Whether a value is a future, or of a script's class that says it is one: its `_asyncio_future_blocking` is not None.
  func isFuture(_ value: Value) throws(Raised) -> Bool {
    if value.future != nil { return true }
    guard case .instance(let object) = value else { return false }
    let name = intern("_asyncio_future_blocking")
    if lookup(object.type, name).isUndefined {
      // It may claim to be of another class.
      guard case .type(let claimed) = try getAttribute(value, intern("__class__")), claimed != object.type,
        !lookup(claimed, name).isUndefined
      else { return false }
    }
    return try findAttribute(value, name).map { !$0.isNone } ?? false
  }

  /// `loop.create_task(coroutine)`.
  func createTask(
    _ loop: LoopRef, _ coroutine: Value, name: Value = .none, context: Value? = nil
  ) throws(Raised) -> Value {
    guard let own = try hook(loop, "create_task") else {
      return try createTaskNatively(loop, coroutine, name: name, context: context)
    }
    let keywords = makeDict()
    let saved = top
    saved[0] = .dict(keywords)
    saved[1] = own
    top = saved + 2
    defer { top = saved }
    if let context { setItem(keywords, "context", context) }
    if !name.isNone { setItem(keywords, "name", name) }
    return try call(own, arguments: makeTuple([coroutine]), keywords: keywords)
  }

  /// What `create_task` does where no script has its own.
  func createTaskNatively(
    _ loop: LoopRef, _ coroutine: Value, name: Value, context: Value?
  ) throws(Raised) -> Value {
    do throws(Raised) { try checkOpen(loop) } catch { throw refuse(coroutine, error) }
    if !loop.pointee.facts.pointee.taskFactory.isNone {
      return try makeTaskByFactory(loop, coroutine, name: name, context: context)
    }
    guard isCoroutine(coroutine) else {
      throw typeError("a coroutine was expected, got \(try repr(coroutine).string)")
    }
    if safepoint.taskLimit != .max { try checkTaskLimit(loop) }
    return makeTask(coroutine, loop, name: name, context: context ?? copiedContext()).asValue
  }

  /// The context goes to the factory, the name to whatever it makes.
  private func makeTaskByFactory(
    _ loop: LoopRef, _ coroutine: Value, name: Value, context: Value?
  ) throws(Raised) -> Value {
    let saved = top
    defer { top = saved }
    (saved[0], saved[1], saved[2], saved[3]) = (.none, loop.asValue, coroutine, context ?? .none)
    let names = context == nil ? nil : makeTuple([.str(intern("context"))])
    top = saved + 4
    saved[0] = try invoke(loop.state.taskFactory, saved + 1, 2, names)
    top = saved + 1
    if !name.isNone { try setTaskName(saved[0], name) }
    return saved[0]
  }

  /// Names a task that may be of a script's own class.
  func setTaskName(_ task: Value, _ name: Value) throws(Raised) {
    guard let method = try findAttribute(task, intern("set_name")) else { return }
    _ = try call(method, name)
  }

  /// What can be stepped as a task: coroutines, generators, and instances that have the methods of a coroutine.
  @inline(__always)
  func isCoroutine(_ value: Value) -> Bool {
    if let generator = value.generator { return generator.flavor == .coroutine || generator.flavor == .generator }
    if value.future != nil, !type(of: value).isHeap { return false }
    return looksLikeCoroutine(value)
  }

  @inline(never)
  private func looksLikeCoroutine(_ value: Value) -> Bool {
    let type = type(of: value)
    return special(type, .await) != nil
      && ["send", "throw", "close"].allSatisfy { !lookup(type, intern($0)).isUndefined }
  }

  /// A coroutine that awaits a value.
  func wrapAwaitable(_ value: Value) -> Value {
    let frame = makeNativeCoroutine(asyncio.wrapCode)
    frame.slots[0] = value
    return frame.asValue
  }

  /// `asyncio.run(main)`.
  func asyncioRun(_ main: Value, debug: Value?) throws(Raised) -> Value {
    if asyncio.running != nil, !asyncio.isAtPrompt {
      throw refuse(main, runtimeError("asyncio.run() cannot be called from a running event loop"))
    }
    if let session = asyncio.running {
      try checkMain(main)
      return try drive(session, main)
    }
    let saved = top
    saved[0] = .none
    saved[1] = main
    top = saved + 2
    defer { top = saved }
    let loop = try newEventLoop()
    return try run(main, in: loop, debug: debug)
  }

  /// A Runner has its loop, and shuts it down, even if it refuses what it is to run.
  func checkMain(_ main: Value) throws(Raised) {
    if !isCoroutine(main) { throw valueError("a coroutine was expected, got \(try repr(main).string)") }
  }

  /// The same in a loop of its own, which is closed at the end.
  func run(_ main: Value, in loop: LoopRef, debug: Value?) throws(Raised) -> Value {
    let saved = top
    saved[0] = loop.asValue
    saved[1] = main
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    depth += Runtime.runDepth
    let frames = enterLoopFrames(.run)
    defer {
      leaveLoopFrames(frames)
      depth -= Runtime.runDepth
    }
    try setEventLoopByPolicy(loop.asValue)
    if let debug { loop.pointee.facts.pointee.isDebug = try isTrue(debug) }
    do throws(Raised) {
      try checkMain(main)
      // A loop of a script's sees the context that CPython's Runner gives.
      let task = try createTask(
        loop, main, context: loop.pointee.isHooked ? makeContext(copying: asyncio.context) : nil)
      saved[2] = task
      saved[2] = try runMain(loop, task)
    } catch {
      if isTerminating { throw error }
      let exception = takeException()
      saved[2] = exception
      // What is raised meanwhile has it for a context.
      let handled = handledException
      handledException = exception
      defer { handledException = handled }
      try leaveRun(loop)
      throw rethrow(exception)
    }
    try leaveRun(loop)
    return saved[2]
  }

  private func leaveRun(_ loop: LoopRef) throws(Raised) {
    let frames = enterLoopFrames(.exitRunner)
    defer { leaveLoopFrames(frames) }
    try shutDown(loop)
  }

  /// Runs the main task; Ctrl-C cancels it and becomes KeyboardInterrupt.
  func runMain(_ loop: LoopRef, _ task: Value) throws(Raised) -> Value {
    asyncio.interruptCount = 0
    let frames = enterLoopFrames(.runWithRunner)
    defer {
      leaveLoopFrames(frames)
      asyncio.mainTask = nil
    }
    do throws(Raised) { return try runUntilComplete(loop, task, isMain: true) } catch {
      throw try interruption(error, task)
    }
  }

  /// KeyboardInterrupt instead of the CancelledError in flight, if it was Ctrl-C that cancelled the main task.
  func interruption(_ error: Raised, _ task: Value) throws(Raised) -> Raised {
    guard asyncio.interruptCount > 0, isRaised(asyncio.cancelledError) else { return error }
    let cancelled = takeException()
    let saved = top
    saved[0] = cancelled
    saved[1] = task
    top = saved + 2
    defer { top = saved }
    guard try wasInterruptedOnly(task) else { return rethrow(cancelled) }
    let raised = raise(types.exceptions.keyboardInterrupt)
    currentException.pointee.context = cancelled
    return raised
  }

  func cancelAllTasks(_ loop: LoopRef) throws(Raised) {
    guard let leftOver = try cancelLeftOver(loop) else { return }
    let saved = top
    saved[0] = .list(leftOver.tasks)
    top = saved + 1
    let frames = enterLoopFrames(.cancelTasks)
    defer {
      leaveLoopFrames(frames)
      top = saved
    }
    _ = try runUntilComplete(loop, leftOver.gathered)
    try reportLeftOver(loop, leftOver.tasks)
  }

  /// Cancels the tasks that are left at the end of `asyncio.run`, and gathers them.
  func cancelLeftOver(_ loop: LoopRef) throws(Raised) -> (tasks: ListRef, gathered: Value)? {
    let pending = loop.state.tasks.filter { !$0.asFuture.isDone }
    guard !pending.isEmpty else { return nil }
    let list = makeList(pending.map { $0.asValue })
    let saved = top
    saved[0] = .list(list)
    top = saved + 1
    defer { top = saved }
    try cancelling(for: "the end of asyncio.run()") { () throws(Raised) in
      for index in 0..<list.pointee.count { _ = try cancel(list[element: index], .none) }
    }
    return (list, try gather(list.values, returnExceptions: true, loop))
  }

  /// Reports those that ended with an exception of their own.
  func reportLeftOver(_ loop: LoopRef, _ list: ListRef) throws(Raised) {
    for index in 0..<list.pointee.count {
      guard let task = list[element: index].task, task.asFuture.pointee.state == .finished,
        task.asFuture.pointee.isException
      else { continue }
      try reportToHandler(
        loop, message: "unhandled exception during asyncio.run() shutdown",
        exception: task.asFuture.pointee.result, extra: [("task", task.asValue)])
    }
  }

  func closeLoop(_ loop: LoopRef) {
    if loop.state.isDebug, !loop.state.isClosed, !isTerminating {
      do throws(Raised) {
        try log(.debug, "Close \(try repr(shown(loop)).string)", from: .base("close", 676))
      } catch { _ = takeException() }
    }
    loop.state.isClosed = true
    for (signal, handle) in signals.handles where handle.pointee.loop == loop { SignalModule.reset(self, signal) }
    loop.state.core.removeAll()
    loop.state.tasks.removeAll()
    loop.state.asyncGenerators.removeAll()
    asyncio.generatorLoops.removeAll { $0 == loop }
  }
}
