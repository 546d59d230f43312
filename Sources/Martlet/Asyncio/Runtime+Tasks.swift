import MartletEventLoop

/// Stepping tasks: the only place where the loop runs coroutines.
extension Runtime {
  /// One step of a task: resumes its coroutine, or raises what it was woken with. The caller restores the context.
  @inline(__always)
  private func stepTask(_ task: TaskRef, wokenBy source: FutureRef?, _ asyncio: AsyncioState) throws(Raised) {
    let future = task.asFuture
    guard !future.isDone else { throw try refusedStep(task, wokenBy: source) }
    task.pointee.waiter = nil
    guard let coroutine = task.pointee.generator else { return try stepForeign(task, wokenBy: source) }
    let loop = future.pointee.loop
    loop.pointee.currentTask = task
    task.pointee.isRunning = true
    asyncio.context = task.pointee.context
    var isRaising = false
    if task.pointee.mustCancel {
      isRaising = raiseOnWaking(task, source)
    } else if let source, source.pointee.state == .cancelled || source.pointee.isException {
      isRaising = raiseOnWaking(task, source)
    }
    let outcome: Outcome
    do throws(Raised) {
      outcome = isRaising ? try resumeRaising(coroutine) : try resumeTask(coroutine, false)
    } catch {
      leave(task, loop, asyncio)
      if isTerminating { throw error }
      try finishWithException(task)
      if isRaising { endWithStep() }
      return
    }
    leave(task, loop, asyncio)
    switch outcome {
    case .returned(let value): try finishTask(task, value)
    case .yielded(.undefined):
      if loop.pointee.isHooked { try sleepByHook(task, coroutine) } else { putToSleep(task) }
    case .yielded(.none): enqueue(loop, LoopEntry(kind: .step, object: future.asObject, other: nil))
    case .yielded(let value): try suspendTask(task, value)
    }
    if task.pointee.mustCancel, task.pointee.isSleeping {
      task.pointee.mustCancel = false
      cancelSleep(task, future.pointee.cancelMessage)
    }
    if isRaising { endWithStep() }
  }

  /// A task got its result from elsewhere, by `Future.set_result`, and its coroutine was to go on.
  @inline(never)
  private func refusedStep(_ task: TaskRef, wokenBy source: FutureRef?) throws(Raised) -> Raised {
    var reason = Value.none
    if let source, source.pointee.isException { reason = source.pointee.result }
    let texts = (try repr(task.asValue).string, try repr(reason).string)
    return raise(asyncioExceptions.invalidState, "_step(): already done: \(texts.0) \(texts.1)")
  }

  @inline(__always)
  private func leave(_ task: TaskRef, _ loop: LoopRef, _ asyncio: AsyncioState) {
    loop.pointee.currentTask = nil
    task.pointee.isRunning = false
    task.pointee.context = asyncio.context
  }

  @inline(__always)
  private func resumeTask(_ coroutine: GeneratorRef, _ isRaising: Bool) throws(Raised) -> Outcome {
    if coroutine.pointee.phase != .created, coroutine.pointee.phase != .suspended || coroutine.pointee.awaiter != nil {
      if coroutine.pointee.phase == .finished { throw runtimeError("cannot reuse already awaited coroutine") }
      throw valueError("coroutine already executing")
    }
    coroutine.pointee.chainDepth = 0
    return try resume(coroutine, .none, isRaising: isRaising)
  }

  /// The same with the exception in flight, which whoever steps a task holds, as in CPython, until the step is done.
  @inline(never)
  private func resumeRaising(_ coroutine: GeneratorRef) throws(Raised) -> Outcome {
    let saved = top
    saved[0] = raisedException
    top = saved + 1
    defer {
      top = saved
      promptEnds.stepHeldGenerator = promptEnds.mayEndAsyncGenerator && mayHoldGenerator(saved[0])
    }
    return try resumeTask(coroutine, true)
  }

  /// The step is done: an async generator that only the exception held is closed by the next task.
  @inline(never)
  private func endWithStep() {
    if promptEnds.stepHeldGenerator { endPromptly(top) }
  }

  /// Whether the task is to go on with an exception, which is then the one in flight.
  @inline(never)
  private func raiseOnWaking(_ task: TaskRef, _ source: FutureRef?) -> Bool {
    if task.pointee.mustCancel {
      // A cancellation that came before the task could be told of it.
      // Even so, what it is woken with has been retrieved.
      let isCancelled = isCancellation(of: source)
      if let source, isCancelled || source.pointee.isException { _ = raiseWake(source) }
      if !isCancelled { makeCancelled(task) }
      task.pointee.mustCancel = false
    } else if let source, source.pointee.state == .cancelled || source.pointee.isException {
      _ = raiseWake(source)
    } else {
      return false
    }
    if task.pointee.cancelsRequested > 0 { asyncio.cancellations.tell(currentException, task) }
    return true
  }

  /// The exception of a cancellation that came before the task could be told of it: made, not raised, so that it has no
  /// context of whatever runs the loop.
  private func makeCancelled(_ task: TaskRef) {
    _ = raiseCancelled(task.asFuture)
    currentException.pointee.context = .none
  }

  private func isCancellation(of source: FutureRef?) -> Bool {
    guard let source else { return false }
    return source.pointee.state == .cancelled
      || source.pointee.isException && isInstance(source.pointee.result, asyncio.cancelledError)
  }

  private func raiseWake(_ source: FutureRef) -> Raised {
    do throws(Raised) { _ = try futureResult(source.asValue) } catch { return error }
    return Raised()
  }

  /// A coroutine that has ended stays known, for the task's repr, without what it held; only the step of an async
  /// generator goes on holding that. One that could not be resumed, because something else awaits it, has not ended.
  private func forgetLocals(_ task: TaskRef) {
    guard let coroutine = task.pointee.generator, coroutine.pointee.phase == .finished else { return }
    let slots = coroutine.slots
    let code = coroutine.pointee.code
    for index in (code == asyncStepCode ? 1 : 0)..<code.pointee.slotCount { slots[index] = .undefined }
  }

  private func finishTask(_ task: TaskRef, _ value: Value) throws(Raised) {
    forgetLocals(task)
    if task.pointee.mustCancel {
      task.pointee.mustCancel = false
      markCancelled(task.asFuture, task.asFuture.pointee.cancelMessage)
    } else {
      setResult(task.asFuture, value)
    }
    try checkScheduled()
  }

  private func finishWithException(_ task: TaskRef) throws(Raised) {
    let exception = takeException()
    top[0] = exception
    top += 1
    defer { top -= 1 }
    forgetLocals(task)
    if isInstance(exception, asyncio.cancelledError) {
      // The exception itself is raised once when the result is asked for, so that its traceback is seen.
      markCancelled(task.asFuture, .none)
      task.asFuture.pointee.result = exception
      task.asFuture.pointee.isException = true
      return try checkScheduled()
    }
    setException(task.asFuture, exception)
    try checkScheduled()
    if isInstance(exception, types.exceptions.keyboardInterrupt) || isInstance(exception, types.exceptions.systemExit) {
      throw rethrow(exception)
    }
  }

  /// The coroutine yielded: it must be a future to wait for, or a bare yield.
  func suspendTask(_ task: TaskRef, _ value: Value) throws(Raised) {
    if let waited = value.future {
      if waited == task.asFuture { return retryWithError(task, "Task cannot await on itself: \(try taskText(task))") }
      if waited.pointee.loop != task.asFuture.pointee.loop {
        return retryWithError(
          task, "Task \(try taskText(task)) got Future \(try repr(value).string) attached to a different loop")
      }
      guard waited.pointee.isBlocking else {
        return retryWithError(
          task, "yield was used instead of yield from in task \(try taskText(task)) with \(try repr(value).string)")
      }
      waited.pointee.isBlocking = false
      try addDoneCallbackAsking(waited, FutureCallback(kind: .wake, target: task.asValue, context: .none))
      task.pointee.waiter = waited
      task.pointee.waitingSince = task.asFuture.pointee.loop.pointee.facts.pointee.turnTime
      if task.pointee.mustCancel, try cancel(value, task.asFuture.pointee.cancelMessage) {
        task.pointee.mustCancel = false
      }
      return
    }
    if value.isNone {
      enqueue(
        task.asFuture.pointee.loop, LoopEntry(kind: .step, object: task.asFuture.asObject, other: nil))
      return
    }
    if try isFuture(value) {
      do throws(Raised) { return try waitForLookalike(task, value) } catch {
        // The task has failed to wait, and nothing but a cancellation will ever wake it.
        let nothing = makeFuture(task.asFuture.pointee.loop)
        nothing.addCallback(FutureCallback(kind: .wake, target: task.asValue, context: .none))
        task.pointee.waiter = nothing
        throw error
      }
    }
    if let generator = value.generator, generator.flavor == .generator {
      return retryWithError(
        task,
        "yield was used instead of yield from for generator in task \(try taskText(task)) with \(try repr(value).string)"
      )
    }
    retryWithError(task, "Task got bad yield: \(try repr(value).string)")
  }

  /// The task waits for a script's own kind of future, for which a native one stands: cancelling that cancels it.
  private func waitForLookalike(_ task: TaskRef, _ value: Value) throws(Raised) {
    let saved = top
    saved[0] = value
    top = saved + 1
    defer { top = saved }
    let name = intern("_asyncio_future_blocking")
    let loop = task.asFuture.pointee.loop
    let method = try findAttribute(value, intern("get_loop"))
    let own = if let method { try call(method) } else { try getAttribute(value, intern("_loop")) }
    if !own.isIdentical(to: shown(loop)) {
      return retryWithError(
        task, "Task \(try taskText(task)) got Future \(try repr(value).string) attached to a different loop")
    }
    guard try isTrue(try getAttribute(value, name)) else {
      return retryWithError(
        task, "yield was used instead of yield from in task \(try taskText(task)) with \(try repr(value).string)")
    }
    try setAttribute(value, name, .bool(false))
    try addWakeUp(value, task)
    let standing = makeFuture(loop, type: asyncio.lookalikeType)
    standing.pointee.payload = value
    standing.addCallback(FutureCallback(kind: .wake, target: task.asValue, context: .none))
    task.pointee.waiter = standing
    task.pointee.waitingSince = loop.pointee.facts.pointee.turnTime
    if task.pointee.mustCancel, try cancel(standing.asValue, task.asFuture.pointee.cancelMessage) {
      task.pointee.mustCancel = false
    }
  }

  /// A done future with what has become of a script's own kind of future.
  func outcome(ofLookalike value: Value, _ loop: LoopRef) throws(Raised) -> FutureRef {
    let future = makeFuture(loop)
    let saved = top
    saved[0] = future.asValue
    saved[1] = value
    top = saved + 2
    defer { top = saved }
    future.pointee.state = .finished
    do throws(Raised) { future.pointee.result = try call(try getAttribute(value, intern("result"))) } catch {
      if isTerminating { throw error }
      future.pointee.result = takeException()
      future.pointee.isException = true
    }
    return future
  }

  private func taskText(_ task: TaskRef) throws(Raised) -> String { try repr(task.asValue).string }

  /// Steps the task again in the next turn, raising RuntimeError.
  private func retryWithError(_ task: TaskRef, _ message: String) {
    let exception = makeException(types.exceptions.runtimeError, makeTuple([str(message)])).asValue
    let failed = makeFuture(task.asFuture.pointee.loop)
    failed.pointee.state = .finished
    failed.pointee.result = exception
    failed.pointee.isException = true
    enqueue(
      task.asFuture.pointee.loop, LoopEntry(kind: .wake, object: task.asFuture.asObject, other: failed.asObject))
  }

  /// A task around a generator-like object of the script: stepped through its `send` and `throw`.
  private func stepForeign(_ task: TaskRef, wokenBy source: FutureRef?) throws(Raised) {
    let loop = task.asFuture.pointee.loop
    loop.pointee.currentTask = task
    defer { loop.pointee.currentTask = nil }
    let yielded: Value
    do throws(Raised) {
      if raiseOnWaking(task, source) {
        let exception = takeException()
        top[0] = exception
        top += 1
        defer { top -= 1 }
        yielded = try call(try getAttribute(task.pointee.coroutine, intern("throw")), exception)
      } else {
        yielded = try call(try getAttribute(task.pointee.coroutine, intern("send")), .none)
      }
    } catch {
      if isRaised(types.exceptions.stopIteration) {
        let result = currentException.pointee.payload
        _ = takeException()
        return try finishTask(task, result.isUndefined ? .none : result)
      }
      return try finishWithException(task)
    }
    if let waited = yielded.future { waited.pointee.isBlocking = true }
    try suspendTask(task, yielded)
  }

  // MARK: One entry of the loop

  /// Runs one entry of a loop: the only caller of callbacks. What it does to the current context ends with it.
  @inline(__always)
  func run(_ entry: LoopEntry, _ asyncio: AsyncioState, reports: Bool = true) throws(Raised) {
    budget &-= 4
    let saved = top
    let context = asyncio.context
    saved[2] = context
    top = saved + 3
    do throws(Raised) {
      let kind = entry.kind
      if kind == .step || kind == .wake {
        // Nothing but a task's future is at its beginning, and nothing but a future wakes one.
        let source = entry.other.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: FutureObject.self) }
        saved[0] = entry.task.asValue
        saved[1] = source?.asValue ?? .none
        if asyncio.isObserved { noteStep(entry, isBegin: true) }
        try stepTask(entry.task, wokenBy: source, asyncio)
      } else {
        saved[0] = Value(entry.object)
        saved[1] = entry.other.map { Value($0) } ?? .none
        if asyncio.isObserved { noteStep(entry, isBegin: true) }
        try runOther(entry, saved, asyncio)
      }
      if asyncio.isObserved { noteStep(entry, isBegin: false) }
    } catch {
      asyncio.context = context
      do throws(Raised) {
        if !reports { throw error }
        try reportFailure(of: entry, saved, error)
      } catch {
        top = saved
        throw error
      }
    }
    asyncio.context = context
    top = saved
  }

  /// What the library's own entries raise, an endless cancellation say, is reported as of any callback; what ends the
  /// loop goes on, and what a script's loop has called.
  @inline(never)
  private func reportFailure(of entry: LoopEntry, _ saved: FramePointer, _ error: Raised) throws(Raised) {
    if isTerminating || isRaised(types.exceptions.systemExit) || isRaised(types.exceptions.keyboardInterrupt) {
      throw error
    }
    guard let loop = asyncio.running else { throw error }
    let name: String
    switch entry.kind {
    case .step: name = "<TaskStepMethWrapper object at \(address(of: asyncio.stepFunction))>"
    case .wake: name = "Task.task_wakeup"
    case .gather: name = "gather.<locals>._done_callback"
    case .shieldInner: name = "shield.<locals>._inner_done_callback"
    case .group: name = "TaskGroup._on_task_done"
    case .wait: name = "_wait.<locals>._on_completion"
    case .completed: name = "as_completed.<locals>._on_completion"
    case .outOfTime: name = "as_completed.<locals>._on_timeout"
    case .timeout: name = "Timeout._on_timeout"
    case .cancelAgain: name = "Task.cancel"
    default: throw error
    }
    let exception = takeException()
    let kept = top
    kept[0] = exception
    top = kept + 2
    defer { top = kept }
    let timer = entry.kind == .timeout || entry.kind == .outOfTime
    let handle = makeHandle(
      .none, emptyTuple, .none, loop, when: timer ? loop.state.core.clock.now : .nan)
    kept[1] = .object(handle.asObject)
    let argument = entry.other == nil || entry.kind == .cancelAgain ? "" : try shortRepr(saved[1])
    handle.pointee.text = str("\(name)(\(argument))")
    noteSource(handle.asObject, loop)
    try reportToHandler(
      loop, message: "Exception in callback \(name)(\(argument))", exception: kept[0], extra: [("handle", kept[1])],
      isHandled: true)
  }

  @inline(never)
  private func runOther(_ entry: LoopEntry, _ saved: FramePointer, _ asyncio: AsyncioState) throws(Raised) {
    let other = saved[1].future
    switch entry.kind {
    case .step, .wake: break
    case .endSleep: endSleep(entry.task)
    case .handle: try runHandle(saved[0].handle!, nil)
    case .callback: try runHandle(saved[0].handle!, other)
    case .call: try runCallback(saved)
    case .closeGenerator:
      guard let generator = saved[0].generator, let loop = asyncio.running else { return }
      if !saved[1].isNone { asyncio.context = saved[1] }
      let step = makeAsyncStep(generator, .none, .close)
      saved[1] = step
      _ = try createTask(loop, step)
    case .execute: try execute(saved[0].handle!, other!)
    case .gather: try gatherChildDone(saved[0].future!, other!)
    case .shieldInner: try shieldInnerDone(saved[0].future!, other!)
    case .shieldOuter:
      if try !isDoneAsking(saved[0].future!) {
        _ = saved[0].future!.removeCallbacks { $0.kind == .shieldInner && $0.target.isIdentical(to: saved[1]) }
      }
      // Nothing but this callback may have held it.
      if saved[1].future?.pointee.isUnretrieved == true { promptEnds.hasNewFailure = true }
    case .release:
      if let future = saved[0].future, !future.isDone { setResult(future, .none) }
    case .setResult:
      if let future = saved[0].future, !future.isDone {
        let value = future.pointee.payload
        setResult(future, value.isUndefined ? .none : value)
      }
    case .relay:
      saved[0].handle!.pointee.loop.pointee.core.pointee.append(
        LoopEntry(kind: .handle, object: entry.object, other: nil))
    case .cancelAgain: if let task = saved[0].task { try cancelAgain(task, other!) }
    case .stop: try runUntilDone(saved[0].loop!, other!)
    case .group: try TaskGroupType.taskDone(self, saved[0], other!)
    case .wait: try waitedDone(saved[0].future!, other!)
    case .completed: try completed(saved[0].generator!, saved[1])
    case .timeout: try TimeoutType.ring(self, saved[0], entry.number)
    case .outOfTime: try outOfTime(saved[0].generator!)
    }
  }

  private func runUntilDone(_ loop: LoopRef, _ future: FutureRef) throws(Raised) {
    // SystemExit and KeyboardInterrupt end the loop by themselves.
    if try !isCancelledAsking(future) {
      let isUnretrieved = future.pointee.isUnretrieved
      let exception = try exceptionAsking(future)
      future.pointee.isUnretrieved = isUnretrieved
      if isInstance(exception, types.exceptions.systemExit) || isInstance(exception, types.exceptions.keyboardInterrupt)
      {
        return
      }
    }
    if let own = try hook(loop, "stop") { _ = try call(own) } else { loop.state.isStopping = true }
  }

  /// `run_in_executor`: the result or the exception of a function goes to a future.
  private func execute(_ handle: HandleRef, _ future: FutureRef) throws(Raised) {
    guard !future.isDone else { return }
    do throws(Raised) {
      let result = try call(handle)
      if !future.isDone { setResult(future, result) }
    } catch {
      if isTerminating { throw error }
      let exception = takeException()
      if !future.isDone { setException(future, exception) }
    }
  }

  /// A done callback without a context of its own, for which no handle was made.
  private func runCallback(_ saved: FramePointer) throws(Raised) {
    // A callback stands on one call less than a coroutine does.
    depth -= 1
    defer { depth += 1 }
    do throws(Raised) { _ = try call(saved[0], saved[1]) } catch {
      if isTerminating || isRaised(types.exceptions.systemExit) || isRaised(types.exceptions.keyboardInterrupt) {
        throw error
      }
      let exception = takeException()
      let kept = top
      kept[0] = exception
      top = kept + 2
      defer { top = kept }
      let loop = saved[1].future!.pointee.loop
      let handle = makeHandle(saved[0], makeTuple([saved[1]]), .none, loop)
      kept[1] = .object(handle.asObject)
      let text = try callbackText(handle)
      try reportToHandler(
        loop, message: "Exception in callback \(text)", exception: exception, extra: [("handle", kept[1])],
        isHandled: true)
    }
  }

  func runHandle(_ handle: HandleRef, _ future: FutureRef?) throws(Raised) {
    guard !handle.pointee.isCancelled else { return }
    if !handle.pointee.context.isNone { asyncio.context = handle.pointee.context }
    depth -= 1
    defer { depth += 1 }
    do throws(Raised) {
      if let future {
        _ = try call(handle.pointee.callback, future.asValue)
      } else {
        _ = try call(handle)
      }
    } catch {
      if isTerminating || isRaised(types.exceptions.systemExit) || isRaised(types.exceptions.keyboardInterrupt) {
        throw error
      }
      let exception = takeException()
      top[0] = exception
      top += 1
      defer { top -= 1 }
      if let future { handle.pointee.arguments = makeTuple([future.asValue]) }
      let callback = try callbackText(handle)
      try reportToHandler(
        handle.pointee.loop, message: "Exception in callback \(callback)", exception: exception,
        extra: [("handle", .object(handle.asObject))], isHandled: true)
    }
  }

  /// `name(arguments)`, as CPython shows a callback.
  func callbackText(_ handle: HandleRef) throws(Raised) -> String {
    if handle.pointee.callback.isNone, case .str(let text) = handle.pointee.text { return text.string }
    return try callText(handle.pointee.callback, arguments(of: handle))
  }

  /// The same of a callable and its arguments.
  func callText(_ callback: Value, _ arguments: TupleRef) throws(Raised) -> String {
    let isPlain: Bool
    switch callback {
    case .function(let function):
      isPlain = function.pointee.dict.map { getItem($0, intern("__wrapped__")) == nil } ?? true
    case .object(let object): isPlain = object.pointee.kind == .boundMethod || object.pointee.kind == .builtin
    default: isPlain = false
    }
    guard isPlain else {
      let format = try getAttribute(try importModule("asyncio.format_helpers"), intern("_format_callback_source"))
      return try str(of: try call(format, callback, .tuple(arguments))).string
    }
    var parts: [String] = []
    for value in arguments.values { parts.append(try shortRepr(value)) }
    return try callableText(callback) + "(" + parts.joined(separator: ", ") + ")" + callablePlace(callback)
  }

  func callableText(_ callback: Value) throws(Raised) -> String {
    switch callback {
    case .function(let function): return function.pointee.qualifiedName.string
    case .object(let object) where object.pointee.kind == .boundMethod:
      let method = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self)
      if let name = qualifiedName(ofMethod: method) { return name }
      return try callableText(method.pointee.a)
    case .object(let object) where object.pointee.kind == .builtin:
      let builtin = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self)
      if let owner = builtin.pointee.owner { return "\(owner.pointee.name.string).\(name(of: builtin))" }
      return name(of: builtin)
    default: return try repr(callback).string
    }
  }
}
