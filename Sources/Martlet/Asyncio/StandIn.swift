/// A script's own kind of future where native code awaits it: a native one stands for it. That is done when the script's
/// calls back, and what waits for it is told in the same turn; cancelling it cancels the script's.
extension Runtime {
  /// A native future for what `ensure_future` makes of a value.
  func ensureNativeFuture(_ value: Value, _ loop: LoopRef?) throws(Raised) -> Value {
    try nativeFuture(of: try ensureFuture(value, loop), loop).asValue
  }

  /// The future itself, or what stands for it.
  func nativeFuture(of own: Value, _ loop: LoopRef?) throws(Raised) -> FutureRef {
    if let future = own.future { return future }
    return try standIn(own, loop)
  }

  /// - Parameter loop: whose future it is, if the script's need not be asked.
  private func standIn(_ value: Value, _ loop: LoopRef?) throws(Raised) -> FutureRef {
    let saved = top
    saved[0] = value
    top = saved + 1
    defer { top = saved }
    let own: LoopRef
    if let loop { own = loop } else { own = anyLoop(try call(try getAttribute(value, intern("get_loop")))) }
    let standing = makeFuture(own, type: asyncio.lookalikeType)
    standing.pointee.payload = value
    saved[1] = makeBoundMethod(asyncio.standInFunction, standing.asValue)
    top = saved + 2
    _ = try call(try getAttribute(value, intern("add_done_callback")), saved[1])
    return standing
  }

  func makeStandInFunction() -> Value {
    let done = Builtin("_stand_in_done(standing, future, /)", "The future of a script is done.") {
      rt, a throws(Raised) in
      guard let standing = a[0].future, !standing.isDone else { return .none }
      try rt.finish(standing, a[1])
      return .none
    }
    done.scriptedName = "_run_until_complete_cb"
    return makeBuiltin(done)
  }

  private func finish(_ standing: FutureRef, _ value: Value) throws(Raised) {
    let isLast = standing.pointee.callback.kind == .stop
    if try isTrue(try call(try getAttribute(value, intern("cancelled")))) {
      standing.pointee.state = .cancelled
    } else {
      let exception = try call(try getAttribute(value, intern("exception")))
      let result = exception.isNone && !isLast ? try call(try getAttribute(value, intern("result"))) : .none
      standing.pointee.state = .finished
      standing.pointee.isException = !exception.isNone
      standing.pointee.result = exception.isNone ? result : exception
    }
    while standing.pointee.callbackCount > 0 {
      let callback = standing.pointee.callback
      _ = standing.removeCallbacks { $0.targetObject == callback.targetObject && $0.kind == callback.kind }
      guard let kind = callback.kind.entry else { continue }
      try run(LoopEntry(kind: kind, object: callback.targetObject, other: standing.asObject), asyncio, reports: false)
    }
  }

  // MARK: run_until_complete

  /// The future that a loop is to run until, of whichever kind: a new task of its own is not told of when it is destroyed.
  func futureToComplete(_ awaitable: Value, _ loop: LoopRef) throws(Raised) -> (own: Value, isNew: Bool) {
    let isNew = try !isFuture(awaitable)
    let own = try ensureFuture(awaitable, loop)
    if isNew {
      if let task = own.future?.asTask {
        task.pointee.isSilent = true
      } else {
        try setAttribute(own, intern("_log_destroy_pending"), .bool(false))
      }
    }
    return (own, isNew)
  }

  /// The loop is no longer to be stopped by a future.
  func forgetStop(_ own: Value, _ future: FutureRef) throws(Raised) {
    guard own.future == nil else {
      _ = future.removeCallbacks { $0.kind == .stop }
      return
    }
    let saved = top
    saved[0] = makeBoundMethod(asyncio.standInFunction, future.asValue)
    top = saved + 1
    defer { top = saved }
    _ = try call(try getAttribute(own, intern("remove_done_callback")), saved[0])
  }

  /// What became of the future, of whichever kind, that a loop has run until.
  func completed(_ own: Value) throws(Raised) -> Value {
    let isDone: Bool
    if let future = own.future {
      isDone = try isDoneAsking(future)
    } else {
      isDone = try isTrue(try call(try getAttribute(own, intern("done"))))
    }
    guard isDone else { throw runtimeError("Event loop stopped before Future completed.") }
    if let future = own.future { return try resultAsking(future) }
    return try call(try getAttribute(own, intern("result")))
  }

  /// Whether the cancellation of a main task was Ctrl-C's alone. One that counts none leaves that open.
  func wasInterruptedOnly(_ task: Value) throws(Raised) -> Bool {
    if let task = task.task { return task.pointee.cancelsRequested <= 1 }
    guard let uncancel = try findAttribute(task, intern("uncancel")), !uncancel.isNone else { return false }
    return try equals(try call(uncancel), .int(0))
  }
}
