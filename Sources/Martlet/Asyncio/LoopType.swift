/// The event loop's methods.
enum LoopType {
  static func loop(_ rt: Runtime, _ value: Value) throws(Raised) -> LoopRef {
    guard let loop = value.loop else { throw rt.typeError("an event loop is required") }
    return loop
  }

  static func populate(_ t: TypeBuilder) {
    AbstractLoopType.populateRefusalsOfBase(t)
    populateRunning(t)
    populateScheduling(t)
    populateHandlers(t)
    SignalModule.addLoopMethods(t)
    populateProcesses(t)
    for signature in [
      "connect_read_pipe(self, protocol_factory, pipe)", "connect_write_pipe(self, protocol_factory, pipe)",
    ] as [StaticString] {
      let name = "\(signature)".hasPrefix("connect_read") ? "read" : "write"
      t.scripted("BaseEventLoop", signature, "A transport of a pipe, and its protocol.") { rt, a throws(Raised) in
        let connect = try rt.getAttribute(
          try rt.importModule("asyncio.streams"), rt.intern("_connect_\(name)_pipe"))
        return try rt.call(connect, a[0], a[1], a[2])
      }
    }
  }

  /// Child processes with protocols of the script's own.
  private static func populateProcesses(_ t: TypeBuilder) {
    for (signature, isShell) in [
      ("subprocess_exec(self, protocol_factory, program, *args, stdin=-1, stdout=-1, stderr=-1, **kwargs)", false),
      ("subprocess_shell(self, protocol_factory, cmd, *, stdin=-1, stdout=-1, stderr=-1, **kwargs)", true),
    ] as [(StaticString, Bool)] {
      t.scripted("BaseEventLoop", signature, "Start a program: its transport, and its protocol.") {
        rt, a throws(Raised) in
        let start = try rt.getAttribute(try rt.importModule("asyncio.base_subprocess"), rt.intern("_start"))
        var words = a[2]
        var next = 3
        if !isShell {
          guard case .tuple(let rest) = a[3] else { return .none }
          words = .list(rt.makeList([a[2]] + rest.values))
          next = 4
        }
        let saved = rt.top
        saved[0] = words
        rt.top = saved + 1
        defer { rt.top = saved }
        let pipe = Value.int(-1)
        let ends = (0..<3).map { a.optional(next + $0) ?? pipe }
        return try rt.call(
          start, [a[0], a[1], words, .bool(isShell)] + ends + [a.optional(next + 3) ?? .dict(rt.makeDict())])
      }.makesCoroutine = true
    }
  }

  private static func populateRunning(_ t: TypeBuilder) {
    t.scripted("BaseEventLoop", "run_until_complete(self, future)", "Run until the future is done; return its result.")
    {
      rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      if !loop.pointee.isHooked, rt.asyncio.request(.untilComplete, a[0], a[1]) { return .none }
      return try rt.runUntilComplete(loop, a[1])
    }.entersLoop = true
    t.scripted("BaseEventLoop", "run_forever(self)", "Run until stop() is called.") { rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      if !loop.pointee.isHooked, rt.asyncio.request(.forever, a[0]) { return .none }
      // Below `run_until_complete` there is one call more.
      rt.depth -= 1
      defer { rt.depth += 1 }
      try rt.runForever(loop)
      return .none
    }.entersLoop = true
    t.scripted("BaseEventLoop", "stop(self)", "Stop at the end of this turn.") { rt, a throws(Raised) in
      try loop(rt, a[0]).state.isStopping = true
      return .none
    }
    t.scripted("BaseEventLoop", "close(self)", "Close the loop; it must not be running.") { rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      if loop.state.isRunning { throw rt.runtimeError("Cannot close a running event loop") }
      rt.closeLoop(loop)
      return .none
    }
    t.scripted("BaseEventLoop", "is_running(self)", "Whether the loop is running.") { rt, a throws(Raised) in
      .bool(try loop(rt, a[0]).state.isRunning)
    }
    t.scripted("BaseEventLoop", "is_closed(self)", "Whether the loop is closed.") { rt, a throws(Raised) in
      .bool(try loop(rt, a[0]).state.isClosed)
    }
    t.scripted("BaseEventLoop", "time(self)", "The loop's clock, in seconds.") { rt, a throws(Raised) in
      .float(try loop(rt, a[0]).pointee.core.pointee.clock.seen)
    }
    t.scripted("BaseEventLoop", "get_debug(self)", "Whether debug mode is on.") { rt, a throws(Raised) in
      .bool(try loop(rt, a[0]).state.isDebug)
    }
    t.scripted("BaseEventLoop", "set_debug(self, enabled)", "Switch debug mode.") { rt, a throws(Raised) in
      try loop(rt, a[0]).state.isDebug = try rt.isTrue(a[1])
      return .none
    }
    t.scripted("BaseEventLoop", "_asyncgen_firstiter_hook(self, agen)", "Have an async generator closed at the end.") {
      rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      if let generator = a[1].generator { rt.asyncio.note(generator, of: loop) }
      return .none
    }
    t.scripted("BaseEventLoop", "_asyncgen_finalizer_hook(self, agen)", "Close one that nothing refers to.") {
      rt, a throws(Raised) in
      _ = try self.loop(rt, a[0])
      if let generator = a[1].generator { rt.asyncio.finalizeAsyncGenerator(generator) }
      return .none
    }
    t.scripted("BaseEventLoop", "shutdown_asyncgens(self)", "Close all async generators that are still open.") {
      rt, a throws(Raised) in
      rt.makeGeneratorShutdown(try loop(rt, a[0]))
    }.makesCoroutine = true
    t.scripted("BaseEventLoop", "shutdown_default_executor(self)", "Wait for the default executor's threads.") {
      rt, a throws(Raised) in
      try rt.makeExecutorShutdown(try loop(rt, a[0]))
    }.makesCoroutine = true
    t.getter(
      "slow_callback_duration", "Seconds from which debug mode calls a callback slow.",
      { rt, v throws(Raised) in try loop(rt, v).state.slowCallbackDuration }
    ) { rt, v, new throws(Raised) in
      try loop(rt, v).state.slowCallbackDuration = new
    }
    t.scripted("BaseEventLoop", "__init__(self)") { _, _ in .none }
    t.scripted("BaseEventLoop", "_run_once(self)", "One turn.") { rt, a throws(Raised) in
      try rt.turn(try loop(rt, a[0]))
      return .none
    }
    t.scripted("BaseEventLoop", "_process_events(self, event_list)", "What a selector of a script's own has told.") {
      rt, a throws(Raised) in
      throw rt.raise(rt.types.exceptions.notImplementedError)
    }
    t.scripted("BaseEventLoop", "_check_closed(self)") { rt, a throws(Raised) in
      try rt.checkOpen(try loop(rt, a[0]))
      return .none
    }
    t.scripted("BaseEventLoop", "_check_running(self)") { rt, a throws(Raised) in
      try rt.checkNotRunning(try loop(rt, a[0]))
      return .none
    }
    t.scripted("BaseEventLoop", "_add_callback(self, handle)", "Run a handle in the next turn.") {
      rt, a throws(Raised) in
      guard let handle = a[1].handle else { throw rt.typeError("a Handle is required") }
      if !handle.pointee.isCancelled {
        try loop(rt, a[0]).state.core.append(LoopEntry(kind: .handle, object: handle.asObject, other: nil))
      }
      return .none
    }
    t.constant("_clock_resolution", .float(1e-9))
    t.getter("_stopping", "stop() has been called.") { rt, v throws(Raised) in
      .bool(try loop(rt, v).state.isStopping)
    }
    t.getter(
      "_closed", "The loop is closed.", { rt, v throws(Raised) in .bool(try loop(rt, v).state.isClosed) }
    ) { rt, v, new throws(Raised) in try loop(rt, v).state.isClosed = try rt.isTrue(new) }
    t.getter(
      "_debug", "Debug mode.", { rt, v throws(Raised) in .bool(try loop(rt, v).state.isDebug) }
    ) { rt, v, new throws(Raised) in try loop(rt, v).state.isDebug = try rt.isTrue(new) }
    t.getter("_exception_handler", "The exception handler.") { rt, v throws(Raised) in
      try loop(rt, v).state.exceptionHandler
    }
    t.getter("_task_factory", "The task factory.") { rt, v throws(Raised) in try loop(rt, v).state.taskFactory }
    t.getter("_ready", "The handles that are ready, as a list of its own.") { rt, v throws(Raised) in
      rt.handles(of: try loop(rt, v)).ready
    }
    t.getter("_scheduled", "The handles that wait for their time, as a list of its own.") { rt, v throws(Raised) in
      rt.handles(of: try loop(rt, v)).scheduled
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      let state = loop.state
      return rt.str(
        "<\(rt.nameOfType(loop.pointee.header.type)) running=\(state.isRunning ? "True" : "False") "
          + "closed=\(state.isClosed ? "True" : "False") debug=\(state.isDebug ? "True" : "False")>")
    }
  }

  private static func populateScheduling(_ t: TypeBuilder) {
    t.scripted(
      "BaseEventLoop", "call_soon(self, callback, *args, context=None)", "Run the callback in the next turn.",
      quick: QuickBody(2...3) { rt, loop, callback, argument in
        guard let loop = loop.loop, !loop.pointee.facts.pointee.isClosed, !rt.notesSources(loop) else { return nil }
        let context = rt.copiedContext()
        let handle =
          argument.isUndefined
          ? rt.makeHandle(callback, rt.emptyTuple, context, loop)
          : rt.makeHandle(callback, argument: argument, context, loop)
        loop.pointee.core.pointee.append(LoopEntry(kind: .handle, object: handle.asObject, other: nil))
        return .object(handle.asObject)
      }
    ) { rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      try rt.checkOpen(loop)
      if loop.pointee.facts.pointee.isDebug { try check(rt, loop, a[1], "call_soon", anyThread: false) }
      let handle = rt.makeHandle(a[1], arguments(a[2]), a.unlessNone(3) ?? rt.copiedContext(), loop)
      rt.noteSource(handle.asObject, loop)
      loop.pointee.core.pointee.append(LoopEntry(kind: .handle, object: handle.asObject, other: nil))
      return .object(handle.asObject)
    }
    t.scripted(
      "BaseEventLoop", "call_soon_threadsafe(self, callback, *args, context=None)", "call_soon from any thread."
    ) {
      rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      try rt.checkOpen(loop)
      if loop.pointee.facts.pointee.isDebug { try check(rt, loop, a[1], "call_soon_threadsafe", anyThread: true) }
      let handle = rt.makeHandle(a[1], arguments(a[2]), a.unlessNone(3) ?? rt.copiedContext(), loop)
      rt.noteSource(handle.asObject, loop)
      loop.pointee.core.pointee.append(LoopEntry(kind: .handle, object: handle.asObject, other: nil))
      rt.wake(loop)
      return .object(handle.asObject)
    }
    t.scripted(
      "BaseEventLoop", "call_later(self, delay, callback, *args, context=None)",
      "Run the callback after delay seconds.",
      quick: QuickBody(four: { rt, w in
        guard let loop = w[0].loop, !loop.pointee.facts.pointee.isClosed, !loop.pointee.isHooked, !rt.notesSources(loop)
        else { return nil }
        let delay: Double
        switch w[1] {
        case .int(let seconds): delay = Double(seconds)
        case .float(let seconds): delay = seconds
        default: return nil
        }
        let when = loop.pointee.core.pointee.clock.now + delay
        return .object(
          schedule(rt.makeHandle(w[2], argument: w[3], rt.copiedContext(), loop, when: when), loop).asObject)
      })
    ) {
      rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      if a[1].isNone { throw rt.typeError("delay must not be None") }
      if let own = try rt.hook(loop, "call_at") {
        let when = try rt.binary(.add, .float(try rt.time(of: loop)), a[1])
        let keywords = rt.makeDict()
        rt.top[0] = .dict(keywords)
        rt.top += 1
        defer { rt.top -= 1 }
        rt.setItem(keywords, "context", a.unlessNone(4) ?? .none)
        let positional = rt.makeTuple([when, a[2]] + arguments(a[3]).values)
        return try rt.call(own, arguments: positional, keywords: keywords)
      }
      let when = try rt.deadline(loop, after: a[1])
      return try timer(rt, loop, when, a[2], arguments(a[3]), a.unlessNone(4))
    }
    t.scripted(
      "BaseEventLoop", "call_at(self, when, callback, *args, context=None)", "Run the callback at a time of the loop."
    ) {
      rt, a throws(Raised) in
      if a[1].isNone { throw rt.typeError("when cannot be None") }
      return try timer(
        rt, try loop(rt, a[0]), try rt.double(a[1]), a[2], arguments(a[3]), a.unlessNone(4),
        isWhole: isInt(a[1]))
    }
    t.scripted(
      "BaseEventLoop", "run_in_executor(self, executor, func, *args)",
      "A future for the result of a function that a thread of an executor runs."
    ) { rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      try rt.checkOpen(loop)
      if loop.pointee.facts.pointee.isDebug { try check(rt, loop, a[2], "run_in_executor", anyThread: true) }
      let module = try rt.importModule("asyncio.threads")
      let run = try rt.getAttribute(module, rt.intern("_run_in_executor"))
      return try rt.call(run, [a[0], a[1], a[2], a[3]])
    }
    t.scripted("BaseEventLoop", "set_default_executor(self, executor)", "Have to_thread use an executor.") {
      rt, a throws(Raised) in
      let pool = try rt.getAttribute(try rt.importModule("concurrent.futures"), rt.intern("ThreadPoolExecutor"))
      guard case .type(let type) = pool, rt.isInstance(a[1], type) else {
        throw rt.typeError("executor must be ThreadPoolExecutor instance")
      }
      try loop(rt, a[0]).state.defaultExecutor = a[1]
      return .none
    }
    t.getter(
      "_default_executor", "The executor of to_thread, or None.",
      { rt, v throws(Raised) in try loop(rt, v).state.defaultExecutor }
    ) { rt, v, new throws(Raised) in try loop(rt, v).state.defaultExecutor = new }
    t.getter("_executor_shutdown_called", "Whether it takes nothing more.") { rt, v throws(Raised) in
      .bool(try loop(rt, v).state.isExecutorShutDown)
    }
    t.scripted(
      "BaseEventLoop", "create_future(self)", "A new future of this loop.",
      quick: QuickBody(1...1) { rt, loop, _, _ in
        guard let loop = loop.loop, !rt.notesSources(loop) else { return nil }
        return rt.makeFuture(loop).asValue
      }
    ) { rt, a throws(Raised) in
      let future = rt.makeFuture(try loop(rt, a[0]))
      rt.noteSource(future.asObject, future.pointee.loop)
      return future.asValue
    }
    t.scripted(
      "BaseEventLoop", "create_task(self, coro, *, name=None, context=None)", "A task that runs the coroutine."
    ) {
      rt, a throws(Raised) in
      var name = Value.none
      if let given = a.unlessNone(2) { name = .str(try rt.str(of: given)) }
      return try rt.createTaskNatively(try loop(rt, a[0]), a[1], name: name, context: a.unlessNone(3))
    }
    t.scripted(
      "BaseEventLoop", "set_task_factory(self, factory)", "Make tasks by factory(loop, coro); None for the default."
    ) {
      rt, a throws(Raised) in
      if !a[1].isNone, !rt.isCallable(a[1]) {
        throw rt.typeError("task factory must be a callable or None")
      }
      try loop(rt, a[0]).state.taskFactory = a[1]
      return .none
    }
    t.scripted("BaseEventLoop", "get_task_factory(self)", "The task factory, or None.") { rt, a throws(Raised) in
      try loop(rt, a[0]).state.taskFactory
    }
  }

  /// What debug mode asks of a callback and of the thread that schedules it.
  private static func check(
    _ rt: Runtime, _ loop: LoopRef, _ callback: Value, _ method: String, anyThread: Bool
  ) throws(Raised) {
    if !anyThread, let thread = loop.state.thread, thread !== rt.threads.current {
      throw rt.runtimeError("Non-thread-safe operation invoked on an event loop other than the current one")
    }
    try rt.checkCallback(callback, method)
  }

  private static func isInt(_ value: Value) -> Bool { if case .int = value { true } else { false } }

  private static func arguments(_ value: Value) -> TupleRef {
    guard case .tuple(let tuple) = value else { preconditionFailure("*args is a tuple") }
    return tuple
  }

  private static func timer(
    _ rt: Runtime, _ loop: LoopRef, _ when: Double, _ callback: Value, _ arguments: TupleRef, _ context: Value?,
    isWhole: Bool = false
  ) throws(Raised) -> Value {
    try rt.checkOpen(loop)
    if loop.pointee.facts.pointee.isDebug { try check(rt, loop, callback, "call_at", anyThread: false) }
    let handle = schedule(rt.makeHandle(callback, arguments, context ?? rt.copiedContext(), loop, when: when), loop)
    handle.pointee.isWhole = isWhole
    rt.noteSource(handle.asObject, loop)
    return .object(handle.asObject)
  }

  @inline(__always)
  private static func schedule(_ handle: HandleRef, _ loop: LoopRef) -> HandleRef {
    handle.pointee.timer = loop.pointee.core.pointee.schedule(
      LoopEntry(kind: .handle, object: handle.asObject, other: nil), at: handle.pointee.when)
    return handle
  }

  /// What a loop of Unix adds.
  static func populateUnix(_ t: TypeBuilder) {
    t.scripted("_UnixSelectorEventLoop", "__init__(self, selector=None)") { rt, a throws(Raised) in
      guard let selector = a.unlessNone(1) else { return .none }
      // The module's own selectors have nothing to tell that the loop does not know.
      if case .str(let module)? = try rt.findAttribute(.type(rt.type(of: selector)), rt.intern("__module__")),
        module.hasText("selectors")
      {
        return .none
      }
      try rt.setAttribute(a[0], rt.intern("_selector"), selector)
      return .none
    }
    t.scripted("BaseSelectorEventLoop", "_process_events(self, event_list)") { _, _ in .none }
    AbstractLoopType.populateRefusals(t)
    AbstractLoopType.populateWatchers(t)
  }

  /// `BaseDefaultEventLoopPolicy`.
  static func populatePolicy(_ t: TypeBuilder) {
    t.scripted("BaseDefaultEventLoopPolicy", "__init__(self)") { _, _ in .none }
    t.method("get_event_loop(self)", "The current loop.") { rt, a throws(Raised) in
      try rt.underPolicy(a[0]) { () throws(Raised) in
        if rt.asyncio.current == nil, rt.asyncio.mayMakeLoop {
          let loop = try rt.call(try rt.getAttribute(a[0], rt.intern("new_event_loop")))
          rt.top[0] = loop
          rt.top += 1
          defer { rt.top -= 1 }
          _ = try rt.call(try rt.getAttribute(a[0], rt.intern("set_event_loop")), loop)
        }
        guard let loop = rt.asyncio.current else {
          throw rt.runtimeError("There is no current event loop in thread '\(rt.currentThreadName())'.")
        }
        return rt.shown(loop)
      }
    }
    t.method("set_event_loop(self, loop)", "Make a loop the current one.") { rt, a throws(Raised) in
      try rt.underPolicy(a[0]) { () throws(Raised) in try rt.setEventLoop(a[1]) }
      return .none
    }
    t.getter("_local", "The current loop of this thread and whether it was set.") { rt, v throws(Raised) in
      try rt.underPolicy(v) { () throws(Raised) in
        let keywords = rt.makeDict()
        rt.top[0] = .dict(keywords)
        rt.top += 1
        defer { rt.top -= 1 }
        rt.setItem(keywords, "_loop", rt.asyncio.current.map { rt.shown($0) } ?? .none)
        rt.setItem(keywords, "_set_called", .bool(!rt.asyncio.mayMakeLoop))
        let namespace = try rt.getAttribute(try rt.importModule("types"), rt.intern("SimpleNamespace"))
        return try rt.call(namespace, arguments: rt.emptyTuple, keywords: keywords)
      }
    }
    t.method("new_event_loop(self)", "A new loop.") { rt, a throws(Raised) in
      // A policy may name a class of loops.
      if let factory = try rt.findAttribute(a[0], rt.intern("_loop_factory")) { return try rt.call(factory) }
      return try rt.makeSelectorLoop().asValue
    }
  }

  static func populateUnixPolicy(_ t: TypeBuilder) {
    t.scripted("_UnixDefaultEventLoopPolicy", "get_child_watcher(self)", "What waits for child processes.") {
      rt, a throws(Raised) in
      let module = try rt.importModule("asyncio.unix_events")
      return try rt.call(try rt.getAttribute(module, rt.intern("_child_watcher")), a[0])
    }
    t.scripted("_UnixDefaultEventLoopPolicy", "set_child_watcher(self, watcher)", "Have another watcher.") {
      rt, a throws(Raised) in
      let module = try rt.importModule("asyncio.unix_events")
      return try rt.call(try rt.getAttribute(module, rt.intern("_set_child_watcher")), a[0], a[1])
    }
  }

  private static func populateHandlers(_ t: TypeBuilder) {
    t.scripted(
      "BaseEventLoop", "set_exception_handler(self, handler)", "Report unhandled exceptions by handler(loop, context)."
    ) {
      rt, a throws(Raised) in
      let loop = try self.loop(rt, a[0])
      if !a[1].isNone, !rt.isCallable(a[1]) {
        throw rt.typeError("A callable object or None is expected, got \(try rt.repr(a[1]).string)")
      }
      loop.state.exceptionHandler = a[1]
      return .none
    }
    t.scripted("BaseEventLoop", "get_exception_handler(self)", "The exception handler, or None.") {
      rt, a throws(Raised) in
      try loop(rt, a[0]).state.exceptionHandler
    }
    t.scripted("BaseEventLoop", "default_exception_handler(self, context)", "Report to stderr.") {
      rt, a throws(Raised) in
      try rt.defaultExceptionHandler(a[1])
      return .none
    }
    t.scripted("BaseEventLoop", "call_exception_handler(self, context)", "Report to the exception handler.") {
      rt, a throws(Raised) in
      try rt.callExceptionHandler(try loop(rt, a[0]), a[1])
      return .none
    }
  }
}
