import MartletEventLoop

/// Futures: making, completing, cancelling. Every step takes as many loop turns as CPython's.
extension Runtime {
  func makeFuture(_ loop: LoopRef, type: TypeRef? = nil) -> FutureRef {
    let future = heap.allocate(
      FutureObject.self, kind: .future, type: type ?? asyncio.futureType, space: .finalizable)
    initialize(future, loop)
    return future
  }

  @inline(__always)
  private func initialize(_ future: FutureRef, _ loop: LoopRef) {
    future.pointee.shape = future.pointee.header.type.pointee.rootShape
    future.pointee.slots = future.asInstance.inlineSlots(
      after: future.kind == .task ? MemoryLayout<TaskObject>.size : MemoryLayout<FutureObject>.size)
    if future.pointee.header.type.pointee.flags.contains(.hasMembers) { clearMembers(future.asInstance) }
    future.pointee.state = .pending
    future.pointee.isBlocking = false
    future.pointee.isUnretrieved = false
    future.pointee.isException = false
    future.pointee.wasRaised = false
    future.pointee.wasCancelled = false
    future.pointee.isUninitialized = false
    future.pointee.callbackCount = 0
    future.pointee.loop = loop
    future.pointee.result = .none
    future.pointee.cancelMessage = .none
    future.pointee.forgetPlaces()
  }

  /// A task around a coroutine, scheduled to begin in the next turn.
  func makeTask(_ coroutine: Value, _ loop: LoopRef, name: Value = .none, context: Value = .none) -> TaskRef {
    let task = heap.allocate(TaskObject.self, kind: .task, type: asyncio.taskType, space: .finalizable)
    initializeTask(task, coroutine, loop, name, context)
    noteSource(task.asFuture.asObject, loop)
    register(task)
    return task
  }

  /// A new task is one of its loop's, and begins in the next turn.
  @inline(__always)
  func register(_ task: TaskRef) {
    let loop = task.asFuture.pointee.loop
    if asyncio.isObserved { noteCreated(task) }
    loop.pointee.tasks.append(task)
    enqueue(loop, LoopEntry(kind: .step, object: task.asFuture.asObject, other: nil))
  }

  /// The same for a task that a script makes itself, which is told what its loop says to that.
  func registerAsking(_ task: TaskRef) throws(Raised) {
    guard task.asFuture.pointee.loop.pointee.isHooked else { return register(task) }
    if asyncio.isObserved { noteCreated(task) }
    task.asFuture.pointee.loop.pointee.tasks.append(task)
    try enqueueAsking(
      task.asFuture.pointee.loop, LoopEntry(kind: .step, object: task.asFuture.asObject, other: nil))
  }

  /// `Future.__init__`: a future is as good as new, also one that had begun.
  func rebegin(_ future: FutureRef, _ loop: LoopRef) {
    future.pointee.state = .pending
    future.pointee.releasePlaces()
    future.pointee.isException = false
    future.pointee.wasRaised = false
    future.pointee.isUninitialized = false
    future.pointee.isUnretrieved = false
    future.pointee.result = .none
    future.pointee.cancelMessage = .none
    future.clearCallbacks()
    future.pointee.loop = loop
  }

  /// A loop, or the object that it stands for.
  func shown(_ loop: LoopRef) -> Value {
    loop.pointee.foreign.isUndefined ? loop.asValue : loop.pointee.foreign
  }

  /// The callbacks of a future as CPython keeps them; those of its own are shown by their names.
  func callbacks(of future: FutureRef) throws(Raised) -> Value {
    guard future.pointee.callbackCount > 0 else { return .none }
    let list = makeList()
    top[0] = .list(list)
    top += 1
    defer { top -= 1 }
    for index in 0..<Int(future.pointee.callbackCount) {
      let callback = future.callbackAt(index).pointee
      let context = callback.context.isNone ? makeContext(copying: asyncio.context) : callback.context
      let target: Value
      switch callback.kind {
      case .call: target = callback.target
      case .wake:
        asyncio.isTaskWokenByScript = true
        target = makeBoundMethod(asyncio.wakeFunction, callback.target)
      default:
        target = makeBoundMethod(asyncio.entryFunction, .tuple(makeTuple([.int(0), callback.target])))
      }
      list.append(.tuple(makeTuple([target, context])), heap)
    }
    return .list(list)
  }

  @inline(__always)
  func initializeTask(_ task: TaskRef, _ coroutine: Value, _ loop: LoopRef, _ name: Value, _ context: Value) {
    initialize(task.asFuture, loop)
    begin(task, coroutine, name, context)
  }

  /// Gives a task its coroutine.
  @inline(__always)
  func begin(_ task: TaskRef, _ coroutine: Value, _ name: Value, _ context: Value) {
    task.pointee.coroutine = coroutine
    if let newest = promptEnds.newest, coroutine.heapObject == newest.generator.asObject { promptEnds.newest = nil }
    task.pointee.reset()
    if name.isNone {
      task.pointee.name = .int(asyncio.nextTaskNumber)
      asyncio.nextTaskNumber += 1
    } else {
      task.pointee.name = name
    }
    task.pointee.context = context
  }

  // MARK: Results

  /// The result of a done future, or its exception raised.
  func futureResult(_ value: Value) throws(Raised) -> Value {
    let future = value.future!
    switch future.pointee.state {
    case .pending:
      let isBegun = !future.pointee.isUninitialized
      throw raise(asyncioExceptions.invalidState, isBegun ? "Result is not set." : "Future object is not initialized.")
    case .cancelled: throw raiseCancelled(future)
    case .finished:
      future.pointee.isUnretrieved = false
      if future.pointee.isException {
        if let exception = self.exception(future.pointee.result) {
          if !future.pointee.restorePlaces(exception), future.pointee.wasRaised {
            exception.pointee.traceback.cut(to: 0)
          }
        }
        future.pointee.wasRaised = true
        _ = rethrow(future.pointee.result)
        setContext(of: currentException)
        throw Raised()
      }
      return future.pointee.result
    }
  }

  /// CancelledError with the message of the cancellation; the original exception of a task that ended with one.
  func raiseCancelled(_ future: FutureRef) -> Raised {
    if future.pointee.state == .cancelled, future.pointee.isException {
      let original = future.pointee.result
      future.pointee.result = .none
      future.pointee.isException = false
      _ = rethrow(original)
      setContext(of: currentException)
      return Raised()
    }
    let message = future.pointee.cancelMessage
    return raise(asyncio.cancelledError, arguments: message.isNone ? emptyTuple : makeTuple([message]))
  }

  func setResult(_ future: FutureRef, _ value: Value) {
    future.pointee.state = .finished
    future.pointee.result = value
    scheduleCallbacks(future)
  }

  func setException(_ future: FutureRef, _ exception: Value) {
    future.pointee.state = .finished
    future.pointee.result = exception
    future.pointee.isException = true
    future.pointee.isUnretrieved = true
    promptEnds.turnOn()
    if future.pointee.callbackCount == 0 { promptEnds.hasNewFailure = true }
    if asyncio.failures.isKept, let task = future.asTask { asyncio.failures.add(task) }
    scheduleCallbacks(future)
    if let exception = self.exception(exception) { future.pointee.keepPlaces(exception) }
  }

  /// Completes a future as cancelled; false if it was done.
  @discardableResult
  func markCancelled(_ future: FutureRef, _ message: Value) -> Bool {
    future.pointee.isUnretrieved = false
    guard !future.isDone else { return false }
    future.pointee.state = .cancelled
    future.pointee.cancelMessage = message
    scheduleCallbacks(future)
    return true
  }

  /// Hands the callbacks of a future that has just been done to the loop.
  private func scheduleCallbacks(_ future: FutureRef) {
    let count = Int(future.pointee.callbackCount)
    if future.kind == .task { future.pointee.loop.pointee.tasks.noteDone() }
    guard count > 0 else { return }
    schedule(future.pointee.callback, future)
    if count > 1 {
      for index in 1..<count where !asyncio.hasRefusedCallback { schedule(future.callbackAt(index).pointee, future) }
    }
    future.clearCallbacks()
    if asyncio.hasRefusedCallback { future.pointee.isUnretrieved = false }
  }

  /// Raises what debug mode had to say of a callback when the future it belongs to was done.
  @inline(__always)
  func checkScheduled() throws(Raised) {
    guard asyncio.hasRefusedCallback else { return }
    asyncio.hasRefusedCallback = false
    throw Raised()
  }

  /// What debug mode asks of a callback when it is scheduled.
  func checkCallback(_ callback: Value, _ method: String) throws(Raised) {
    if isCoroutine(callback) || isCoroutineFunction(callback) {
      throw refuse(callback, typeError("coroutines cannot be used with \(method)()"))
    }
    if !isCallable(callback) {
      throw typeError("a callable object was expected by \(method)(), got \(try repr(callback).string)")
    }
  }

  /// Makes one callback of a done future ready.
  func schedule(_ callback: FutureCallback, _ future: FutureRef) {
    if let kind = callback.kind.entry {
      return enqueue(
        future.pointee.loop, LoopEntry(kind: kind, object: callback.targetObject, other: future.asObject))
    }
    let isDebug = future.pointee.loop.pointee.facts.pointee.isDebug
    if callback.contextObject == nil, callback.targetObject.pointee.kind != .cell, !isDebug {
      return enqueue(
        future.pointee.loop, LoopEntry(kind: .call, object: callback.targetObject, other: future.asObject))
    }
    if isDebug {
      top[0] = future.asValue
      top += 1
      defer { top -= 1 }
      do throws(Raised) {
        try checkCallback(callback.target, "call_soon")
      } catch {
        asyncio.hasRefusedCallback = true
        return
      }
    }
    let handle = makeHandle(callback.target, emptyTuple, callback.context, future.pointee.loop)
    if isDebug {
      top[0] = future.asValue
      top[1] = .object(handle.asObject)
      top += 2
      noteSource(handle.asObject, future.pointee.loop)
      top -= 2
    }
    enqueue(
      future.pointee.loop, LoopEntry(kind: .callback, object: handle.asObject, other: future.asObject))
  }

  /// Adds a callback, or makes it ready at once if the future is done.
  func addDoneCallback(_ future: FutureRef, _ callback: FutureCallback) {
    if future.isDone { return schedule(callback, future) }
    if future.pointee.callbackCount > 0 { heap.noteAllocation(MemoryLayout<FutureCallback>.stride) }
    future.addCallback(callback)
  }

  /// The same through the `add_done_callback` of a script's class, if it has its own.
  @inline(__always)
  func addDoneCallbackAsking(_ future: FutureRef, _ callback: FutureCallback) throws(Raised) {
    if future.pointee.header.type.isHeap { return try addDoneCallbackByMethod(future, callback) }
    addDoneCallback(future, callback)
  }

  @inline(never)
  private func addDoneCallbackByMethod(_ future: FutureRef, _ callback: FutureCallback) throws(Raised) {
    let name = intern("add_done_callback")
    if case .object(let method) = lookup(future.pointee.header.type, name), method.pointee.kind == .builtin {
      guard callback.kind == .wake, hasOwnResult(future) else { return addDoneCallback(future, callback) }
    }
    guard let kind = callback.kind.entry else { return addDoneCallback(future, callback) }
    if kind == .wake, let task = callback.target.task { return try addWakeUp(future.asValue, task) }
    let target = callable(LoopEntry(kind: kind, object: callback.targetObject, other: nil))
    _ = try call(try getAttribute(future.asValue, name), target)
  }

  /// Has a script's own kind of future wake a task, in the task's context.
  func addWakeUp(_ future: Value, _ task: TaskRef) throws(Raised) {
    let keywords = makeDict()
    let saved = top
    saved[0] = .dict(keywords)
    asyncio.isTaskWokenByScript = true
    saved[1] = makeBoundMethod(asyncio.wakeFunction, task.asValue)
    top = saved + 2
    defer { top = saved }
    let context = task.pointee.context
    setItem(keywords, "context", context.isNone ? makeContext(copying: context) : context)
    _ = try call(
      try getAttribute(future, intern("add_done_callback")), arguments: makeTuple([saved[1]]), keywords: keywords)
  }

  /// The native callback that a script's `add_done_callback` passes on to a future.
  func nativeCallback(_ value: Value, of future: FutureRef) -> FutureCallback? {
    guard let method = value.object(.boundMethod, as: QuadObject.self) else { return nil }
    if method.pointee.a.isIdentical(to: asyncio.wakeFunction), method.pointee.b.task != nil {
      // A task is told by the future's own method what came of it.
      if hasOwnResult(future) { return nil }
      return FutureCallback(kind: .wake, target: method.pointee.b, context: .none)
    }
    guard method.pointee.a.isIdentical(to: asyncio.entryFunction), let entry = keptEntry(method.pointee.b),
      let kind = FutureCallback.Kind(entry.kind)
    else { return nil }
    return FutureCallback(kind: kind, target: Value(entry.object), context: .none)
  }

  // MARK: Cancelling

  /// `future.cancel(msg)`, whichever kind of future it is.
  func cancel(_ value: Value, _ message: Value) throws(Raised) -> Bool {
    guard case .instance(let object) = value else { return false }
    if object.type.isHeap, let method = try findAttribute(value, intern("cancel")) {
      // A subclass may have its own.
      return try isTrue(try call(method, arguments: emptyTuple, keywords: keywordsOf("msg", message)))
    }
    return try cancelNatively(value, message)
  }

  /// `body` one call deeper, as where CPython has a function of its library.
  @inline(__always)
  func oneDeeper<Result>(_ body: () throws(Raised) -> Result) throws(Raised) -> Result {
    depth += 1
    defer { depth -= 1 }
    return try body()
  }

  private func keywordsOf(_ name: StaticString, _ value: Value) -> DictRef? {
    if value.isNone { return nil }
    let dict = makeDict()
    setItem(dict, name, value)
    return dict
  }

  func cancelNatively(_ value: Value, _ message: Value) throws(Raised) -> Bool {
    guard let future = value.future else { return false }
    // Tasks that await each other in a circle would cancel each other for ever.
    depth += 1
    defer { depth -= 1 }
    if depth > recursionLimit {
      throw recursionError("maximum recursion depth exceeded while calling a Python object")
    }
    try checkStack()
    if let task = future.asTask { return try cancelTask(task, message) }
    if case .tuple(let children) = future.pointee.payload, future.pointee.header.type == asyncio.gatherType {
      return try cancelGather(future, children, message)
    }
    if future.pointee.header.type == asyncio.hostFutureType, case .int(let handle) = future.pointee.payload {
      return cancelHostCall(future, handle, message)
    }
    if future.pointee.header.type == asyncio.lookalikeType, case .instance = future.pointee.payload {
      let method = try getAttribute(future.pointee.payload, intern("cancel"))
      return try isTrue(try call(method, arguments: emptyTuple, keywords: keywordsOf("msg", message)))
    }
    return markCancelled(future, message)
  }

  private func cancelTask(_ task: TaskRef, _ message: Value) throws(Raised) -> Bool {
    task.asFuture.pointee.isUnretrieved = false
    guard !task.asFuture.isDone else { return false }
    task.pointee.cancelsRequested += 1
    noteCancellation(task)
    if task.pointee.isSleeping {
      cancelSleep(task, message)
      return true
    }
    if let waiter = task.pointee.waiter, try cancel(waiter.asValue, message) { return true }
    task.pointee.mustCancel = true
    task.asFuture.pointee.cancelMessage = message
    return true
  }

  // MARK: Handles

  func makeHandle(
    _ callback: Value, _ arguments: TupleRef, _ context: Value, _ loop: LoopRef, when: Double = .nan
  ) -> HandleRef {
    let handle = makeHandle(callback, argument: .undefined, context, loop, when: when)
    handle.pointee.arguments = arguments
    return handle
  }

  /// The arguments of a handle as a tuple.
  func arguments(of handle: HandleRef) -> TupleRef {
    if let arguments = handle.pointee.arguments { return arguments }
    let arguments = makeTuple(count: 1)
    arguments.elements[0] = handle.pointee.argument
    handle.pointee.arguments = arguments
    return arguments
  }

  /// Calls what a handle is to call.
  @inline(__always)
  func call(_ handle: HandleRef) throws(Raised) -> Value {
    guard let arguments = handle.pointee.arguments else {
      return try call(handle.pointee.callback, handle.pointee.argument)
    }
    return try call(handle.pointee.callback, arguments: arguments, keywords: nil)
  }

  /// Makes the handle of a call with one argument.
  @inline(__always)
  func makeHandle(
    _ callback: Value, argument: Value, _ context: Value, _ loop: LoopRef, when: Double = .nan
  ) -> HandleRef {
    let handle = heap.allocate(
      HandleObject.self, kind: .handle, type: when.isNaN ? asyncio.handleType : asyncio.timerHandleType)
    handle.pointee.callback = callback
    handle.pointee.arguments = nil
    handle.pointee.argument = argument
    handle.pointee.contextObject = context.heapObject
    handle.pointee.loop = loop
    handle.pointee.when = when
    handle.pointee.timer = .none
    handle.pointee.isCancelled = false
    handle.pointee.isWhole = false
    handle.pointee.isScheduled = false
    handle.pointee.text = .none
    return handle
  }

  /// The exceptions of asyncio that are not builtins.
  var asyncioExceptions: AsyncioExceptions { asyncio.exceptions }
}

/// Exceptions that live in the module asyncio.
struct AsyncioExceptions {
  let invalidState: TypeRef
  let brokenBarrier: TypeRef
  let queueEmpty: TypeRef
  let queueFull: TypeRef
}
