/// `loop.shutdown_asyncgens()` and `shutdown_default_executor()`: what `asyncio.run` runs at its end, each as a task of
/// its own.
final class ShutdownCoroutine: NativeCoroutine {
  /// Slots: the loop, the list of generators, the future that gathers their closing.
  static let slotCount = 3

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    let slots = frame.slots
    guard let loop = slots[0].loop else { return .returned(.none) }
    if frame.pointee.state == 0 {
      frame.pointee.state = 1
      let open = loop.state.asyncGenerators.filter { $0.pointee.phase != .finished }
      loop.state.asyncGenerators.removeAll()
      if open.isEmpty { return .returned(.none) }
      slots[1] = .list(rt.makeList(open.map { $0.asValue }))
      let steps = rt.makeList(open.map { rt.makeAsyncStep($0, .none, .close) })
      let saved = rt.top
      saved[0] = .list(steps)
      rt.top = saved + 1
      defer { rt.top = saved }
      let gathered = try rt.gather(steps.values, returnExceptions: true, loop)
      slots[2] = gathered
      frame.pointee.awaiting = gathered
      frame.pointee.wait = .future
      gathered.future?.pointee.isBlocking = true
      return .suspend(gathered)
    }
    frame.pointee.awaiting = .undefined
    frame.pointee.wait = .value
    guard case .list(let generators) = slots[1], case .list(let outcomes) = try rt.futureResult(slots[2]) else {
      return .returned(.none)
    }
    for index in 0..<outcomes.pointee.count
    where rt.isInstance(outcomes[element: index], rt.types.exceptions.exception) {
      let text = try rt.repr(generators[element: index]).string
      try rt.reportToHandler(
        loop, message: "an error occurred during closing of asynchronous generator \(text)",
        exception: outcomes[element: index], extra: [("asyncgen", generators[element: index])])
    }
    return .returned(.none)
  }
}

extension Runtime {
  /// The coroutine that closes the async generators of a loop.
  func makeGeneratorShutdown(_ loop: LoopRef) -> Value {
    let frame = makeNativeCoroutine(asyncio.generatorShutdownCode)
    frame.slots[0] = loop.asValue
    return frame.asValue
  }

  /// The coroutine that waits for the threads of the default executor; without one it has nothing to do.
  func makeExecutorShutdown(_ loop: LoopRef) throws(Raised) -> Value {
    loop.state.isExecutorShutDown = true
    if loop.state.defaultExecutor.isNone {
      return makeNativeCoroutine(asyncio.executorShutdownCode).asValue
    }
    let module = try importModule("asyncio.threads")
    return try call(try getAttribute(module, intern("_shutdown_default_executor")), loop.asValue)
  }

  /// The end of `asyncio.run` and of a Runner: left-over tasks are cancelled, async generators closed, the loop closed.
  func shutDown(_ loop: LoopRef, forgetsCurrent: Bool = true) throws(Raised) {
    let frames = enterLoopFrames(.closeRunner)
    defer {
      leaveLoopFrames(frames)
      if forgetsCurrent { forgetCurrentLoop() }
      closeLoop(loop)
    }
    // What the main coroutine held has ended with it.
    settleEnds()
    try cancelAllTasks(loop)
    endWithTasks()
    if loop.pointee.isHooked { return try shutDownByHooks(loop) }
    _ = try runUntilComplete(loop, makeGeneratorShutdown(loop))
    _ = try runUntilComplete(loop, try makeExecutorShutdown(loop))
    // What nobody has looked at is reported now, while its traceback ends where it does.
    if loop.state.tasks.contains(where: { $0.asFuture.pointee.isUnretrieved }) { collect(top) }
  }

  /// What the tasks held that the end of a run has cancelled ends with them: async generators are closed while the loop
  /// can still do that.
  func endWithTasks() {
    if promptEnds.mayEndAsyncGenerator { endPromptly(top) }
  }

  func forgetCurrentLoop() {
    asyncio.current = nil
    do throws(Raised) { try setEventLoopByPolicy(.none) } catch { reportUnraisable(takeException(), asyncio.policy) }
  }

  /// The same for a loop whose methods may be a script's.
  private func shutDownByHooks(_ loop: LoopRef) throws(Raised) {
    let value = shown(loop)
    let run = try getAttribute(value, intern("run_until_complete"))
    let saved = top
    saved[0] = run
    top = saved + 1
    defer { top = saved }
    for name in ["shutdown_asyncgens", "shutdown_default_executor"] as [StaticString] {
      _ = try call(run, try call(try getAttribute(value, intern(name))))
    }
    _ = try call(try getAttribute(value, intern("close")))
  }
}
