/// The module `asyncio`: the native part; the rest is `AsyncioLibrary`, written in the language.
enum AsyncioModule {
  static func make(_ rt: Runtime) throws(Raised) -> ModuleRef {
    let m = ModuleBuilder(rt, "asyncio", isPackage: true)
    // Registered first, since the parts written in the language import from it.
    rt.setItem(rt.modules, rt.intern("asyncio"), .object(m.module.asObject))
    m.type("Future", rt.asyncio.futureType)
    m.type("Task", rt.asyncio.taskType)
    m.type("Handle", rt.asyncio.handleType)
    m.type("TimerHandle", rt.asyncio.timerHandleType)
    m.type("AbstractEventLoop", rt.asyncio.abstractLoopType)
    m.type("BaseEventLoop", rt.asyncio.baseLoopType)
    m.type("SelectorEventLoop", rt.asyncio.loopType)
    m.type("AbstractEventLoopPolicy", rt.asyncio.abstractPolicyType)
    m.type("DefaultEventLoopPolicy", rt.asyncio.policyType)
    m.type("CancelledError", rt.asyncio.cancelledError)
    m.type("TimeoutError", rt.types.exceptions.timeoutError)
    m.type("InvalidStateError", rt.asyncioExceptions.invalidState)
    m.type("BrokenBarrierError", rt.asyncioExceptions.brokenBarrier)
    m.type("QueueEmpty", rt.asyncioExceptions.queueEmpty)
    m.type("QueueFull", rt.asyncioExceptions.queueFull)
    m.type("DeadlockError", rt.asyncio.deadlockError)
    m.set("FIRST_COMPLETED", rt.str("FIRST_COMPLETED"))
    m.set("FIRST_EXCEPTION", rt.str("FIRST_EXCEPTION"))
    m.set("ALL_COMPLETED", rt.str("ALL_COMPLETED"))
    addRunning(m)
    addTasks(m)
    addLoops(m)
    AsyncioLibrary.declare(m)
    return m.module
  }

  private static func addRunning(_ m: ModuleBuilder) {
    m.scripted("run(main, *, debug=None)", "Run a coroutine in a new event loop; return its result.") {
      rt, a throws(Raised) in
      if rt.asyncio.request(.run, a[0], a.unlessNone(1)) { return .none }
      return try rt.asyncioRun(a[0], debug: a.unlessNone(1))
    }.entersLoop = true
    m.scripted("sleep(delay, result=None)", "Suspend for a number of seconds.") { rt, a throws(Raised) in
      let frame = rt.makeNativeCoroutine(rt.sleepCode)
      frame.slots[0] = a[0]
      frame.slots[1] = a.optional(1) ?? .none
      return frame.asValue
    }.makesCoroutine = true
    if case .object(let function)? = m.rt.getItem(m.module.pointee.dict, m.rt.intern("sleep")) {
      m.rt.sleepFunction = function
    }
    m.scripted("gather(*coros_or_futures, return_exceptions=False)", "Wait for several awaitables together.") {
      rt, a throws(Raised) in
      guard case .tuple(let arguments) = a[0] else { return .none }
      return try rt.gather(
        arguments.values, returnExceptions: try a.optional(1).map { v throws(Raised) in try rt.isTrue(v) } ?? false,
        nil)
    }
    m.scripted("shield(arg)", "Protect an awaitable from cancellation.") { rt, a throws(Raised) in
      try rt.shield(a[0])
    }
  }

  private static func addTasks(_ m: ModuleBuilder) {
    m.scripted("create_task(coro, *, name=None, context=None)", "Run a coroutine as a task.") { rt, a throws(Raised) in
      let saved = rt.top
      defer { rt.top = saved }
      // Named afterwards, so that the task takes a number all the same.
      let task = try rt.createTask(try rt.runningLoop(), a[0], context: a.unlessNone(2))
      saved[0] = task
      rt.top = saved + 1
      if let name = a.unlessNone(1) { try rt.setTaskName(task, name) }
      return task
    }
    m.scripted("ensure_future(coro_or_future, *, loop=None)", "A task or future for an awaitable.") {
      rt, a throws(Raised) in
      return try rt.ensureFuture(a[0], a.unlessNone(1).map { rt.anyLoop($0) })
    }
    m.scripted("current_task(loop=None)", "The task that is running, or None.") { rt, a throws(Raised) in
      let loop: LoopRef
      if let given = a.unlessNone(0) { loop = rt.anyLoop(given) } else { loop = try rt.runningLoop() }
      return loop.pointee.currentTask?.asValue ?? .none
    }
    m.function("_enter_task(loop, task)", "Make a task the one that runs in a loop.") { rt, a throws(Raised) in
      let loop = rt.anyLoop(a[0])
      if let current = loop.pointee.currentTask {
        let (entering, running) = (try rt.repr(a[1]).string, try rt.repr(current.asValue).string)
        throw rt.runtimeError("Cannot enter into task \(entering) while another task \(running) is being executed.")
      }
      guard let task = a[1].task else {
        throw rt.typeError("a Task was expected, not \(rt.typeName(a[1]))")
      }
      loop.pointee.currentTask = task
      return .none
    }
    m.function("_leave_task(loop, task)", "Let no task be the one that runs in a loop.") { rt, a throws(Raised) in
      let loop = rt.anyLoop(a[0])
      let current = loop.pointee.currentTask?.asValue ?? .none
      guard current.isIdentical(to: a[1]) else {
        let (leaving, running) = (try rt.repr(a[1]).string, try rt.repr(current).string)
        throw rt.runtimeError("Leaving task \(leaving) does not match the current task \(running).")
      }
      loop.pointee.currentTask = nil
      return .none
    }
    m.scripted("all_tasks(loop=None)", "The tasks that are not done.") { rt, a throws(Raised) in
      let loop: LoopRef
      if let given = a.unlessNone(0) { loop = rt.anyLoop(given) } else { loop = try rt.runningLoop() }
      let set = rt.makeSet()
      for task in loop.state.tasks where !task.asFuture.isDone { try rt.add(set, task.asValue) }
      return .set(set)
    }
    m.scripted("isfuture(obj)", "Whether it is a future.") { rt, a throws(Raised) in
      .bool(try rt.isFuture(a[0]))
    }
    m.scripted("iscoroutine(obj)", "Whether it is a coroutine.") { rt, a throws(Raised) in
      .bool(rt.isCoroutine(a[0]))
    }
    m.scripted("iscoroutinefunction(func)", "Whether it is an async def.") { rt, a throws(Raised) in
      .bool(rt.isCoroutineFunction(a[0]))
    }
    m.function("_set_running_loop(loop)", "Make a loop the running one of this thread.") { rt, a throws(Raised) in
      rt.asyncio.running = a[0].isNone ? nil : rt.anyLoop(a[0])
      return .none
    }
    // What the bundled part builds on.
  }

  private static func addLoops(_ m: ModuleBuilder) {
    m.function("get_running_loop()", "The running loop.") { rt, a throws(Raised) in
      try rt.runningLoop().asValue
    }
    m.function("_get_running_loop()", "The running loop, or None.") { rt, a throws(Raised) in
      rt.asyncio.running?.asValue ?? .none
    }
    m.function("get_event_loop()", "The current loop.") { rt, a throws(Raised) in
      try rt.getEventLoop().asValue
    }
    m.scripted("new_event_loop()", "A new loop.") { rt, a throws(Raised) in try rt.newEventLoop().asValue }
    m.scripted("set_event_loop(loop)", "Make a loop the current one.") { rt, a throws(Raised) in
      try rt.setEventLoopByPolicy(a[0])
      return .none
    }
    m.scripted("get_event_loop_policy()", "The event loop policy.") { rt, a throws(Raised) in
      try rt.currentPolicy()
    }
    m.scripted("set_event_loop_policy(policy)", "Set the event loop policy.") {
      rt, a throws(Raised) in
      if !a[0].isNone, !rt.isInstance(a[0], rt.asyncio.abstractPolicyType) {
        throw rt.typeError("policy must be an instance of AbstractEventLoopPolicy or None, not '\(rt.className(a[0]))'")
      }
      try rt.switchPolicy(to: a[0])
      return .none
    }
    // What the parts written in the language build on.
    m.function("_current_context()") { rt, _ throws(Raised) in rt.makeContext(copying: rt.asyncio.context) }
    m.function("_refusal(coroutine, error)", "The error, which holds what it refuses.") { rt, a throws(Raised) in
      if let error = rt.exception(a[1]) { rt.refuse(a[0], by: error) }
      return a[1]
    }
    m.function("_short_repr(value)") { rt, a throws(Raised) in rt.str(try rt.shortRepr(a[0])) }
    m.function("_is_debug_mode()", "Whether new loops are in debug mode.") { rt, _ in .bool(rt.options.asyncioDebug) }
    m.function("_coroutine_text(coroutine)", "What a task shows of a coroutine of the language; else None.") {
      rt, a throws(Raised) in
      a[0].generator == nil ? .none : rt.str(try rt.coroutineText(a[0]))
    }
    m.function("_awaiters(future)", "What awaits a future.") { rt, a throws(Raised) in
      .list(rt.makeList(rt.awaiters(of: try FutureType.future(rt, a[0])).map(\.asValue)))
    }
    m.function("_suspended_frames(task)", "The frames in which a task waits, the innermost first.") {
      rt, a throws(Raised) in
      let list = rt.makeList()
      let saved = rt.top
      saved[0] = .list(list)
      rt.top = saved + 1
      defer { rt.top = saved }
      guard let task = a[0].task else { return .list(list) }
      if let root = task.pointee.generator, root.pointee.phase == .created {
        list.append(rt.frameObject(of: root), rt.heap)
      }
      for frame in rt.suspendedFrames(of: task).reversed() { list.append(rt.frameObject(of: frame), rt.heap) }
      return .list(list)
    }
    for (signature, isAdded) in [
      ("future_add_to_awaited_by(future, waiter, /)", true),
      ("future_discard_from_awaited_by(future, waiter, /)", false),
    ] as [(StaticString, Bool)] {
      m.function(signature, "A future is awaited by another one, or is no longer.") { rt, a throws(Raised) in
        rt.declareAwaiter(a[0], a[1], isAdded: isAdded)
        return .none
      }
    }
    m.function("_run_main(loop, task)") { rt, a throws(Raised) in
      guard let loop = a[0].loop else { return .none }
      if !loop.pointee.isHooked, rt.asyncio.request(.main, a[0], a[1]) { return .none }
      return try rt.runMain(loop, a[1])
    }.entersLoop = true
    m.function("_shut_down(loop, forgets_current)") { rt, a throws(Raised) in
      if let loop = a[0].loop { try rt.shutDown(loop, forgetsCurrent: try rt.isTrue(a[1])) }
      return .none
    }
  }
}

extension Runtime {
  /// Makes a loop, or None, the current one.
  func setEventLoop(_ value: Value) throws(Raised) {
    if !value.isNone, value.loop == nil {
      throw typeError("loop must be an instance of AbstractEventLoop or None, not '\(className(value))'")
    }
    asyncio.mayMakeLoop = false
    asyncio.current = value.loop
  }
}
