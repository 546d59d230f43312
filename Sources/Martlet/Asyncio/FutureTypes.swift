import MartletSyntax

/// `asyncio.Future`.
enum FutureType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A result that will be set later, and can be awaited."))
    t.newOfSubclass { rt, type throws(Raised) in
      let future = rt.makeFuture(try rt.placeholderLoop(), type: type)
      future.pointee.isUninitialized = true
      return future.asValue
    }
    t.method("__init__(self, /, *, loop=None)") { rt, a throws(Raised) in
      let future = try self.future(rt, a[0])
      if future.pointee.callbackCount > 0 { rt.asyncio.isTaskWokenByScript = true }
      rt.rebegin(future, try loopArgument(rt, a.unlessNone(1)))
      _ = try rt.isDebug(future.pointee.loop)
      rt.noteSource(future.asObject, future.pointee.loop)
      return .none
    }
    populateShared(t)
    t.method("get_loop(self, /)", "The event loop it belongs to.") { rt, a throws(Raised) in
      rt.shown(try begun(rt, a[0]).pointee.loop)
    }
  }

  /// What a task has of its own too.
  static func populateShared(_ t: TypeBuilder) {
    t.method(
      "result(self, /)", "The result, or its exception raised.",
      quick: QuickBody(1...1) { _, future, _, _ in
        guard let future = future.future, future.pointee.state == .finished, !future.pointee.isException else {
          return nil
        }
        return future.pointee.result
      }
    ) { rt, a throws(Raised) in
      try rt.futureResult(a[0])
    }
    t.method("exception(self, /)", "The exception, or None.") { rt, a throws(Raised) in
      let future = try self.future(rt, a[0])
      switch future.pointee.state {
      case .pending:
        let isBegun = !future.pointee.isUninitialized
        throw rt.raise(
          rt.asyncioExceptions.invalidState, isBegun ? "Exception is not set." : "Future object is not initialized.")
      case .cancelled: throw rt.raiseCancelled(future)
      case .finished:
        future.pointee.isUnretrieved = false
        return future.pointee.isException ? future.pointee.result : .none
      }
    }
    t.method(
      "done(self, /)", "Whether there is a result, an exception or a cancellation.",
      quick: QuickBody(1...1) { _, future, _, _ in future.future.map { .bool($0.isDone) } }
    ) { rt, a throws(Raised) in
      .bool(try future(rt, a[0]).isDone)
    }
    t.method("cancelled(self, /)", "Whether it was cancelled.") { rt, a throws(Raised) in
      .bool(try future(rt, a[0]).pointee.state == .cancelled)
    }
    t.method("cancel(self, /, msg=None)", "Cancel it; False if it is done.") { rt, a throws(Raised) in
      if a[0].task == nil { _ = try begun(rt, a[0]) }
      let isCancelled = try rt.cancelNatively(a[0], a.optional(1) ?? .none)
      try rt.checkScheduled()
      return .bool(isCancelled)
    }
    t.method(
      "set_result(self, result, /)", "Complete it with a result.",
      quick: QuickBody(2...2) { rt, future, result, _ in
        guard let future = future.future, !future.isDone, !future.pointee.isUninitialized,
          !future.pointee.loop.pointee.isHooked, !future.pointee.loop.pointee.facts.pointee.isDebug
        else { return nil }
        rt.setResult(future, result)
        return Value.none
      }
    ) { rt, a throws(Raised) in
      let future = try self.begun(rt, a[0])
      try rt.checkPending(future)
      rt.setResult(future, a[1])
      try rt.checkScheduled()
      return .none
    }
    t.method("set_exception(self, exception, /)", "Complete it with an exception.") { rt, a throws(Raised) in
      let future = try self.begun(rt, a[0])
      try rt.setGivenException(future, a[1])
      return .none
    }
    t.method(
      "add_done_callback(self, fn, /, *, context=None)", "Call fn with the future once it is done.",
      quick: QuickBody(2...2) { rt, future, callback, _ in
        guard let future = future.future, !future.isDone, !future.pointee.isUninitialized, case .function = callback
        else { return nil }
        rt.addDoneCallback(future, FutureCallback(kind: .call, target: callback, context: rt.copiedContext()))
        return Value.none
      }
    ) { rt, a throws(Raised) in
      if try future(rt, a[0]).pointee.isUninitialized { throw rt.runtimeError("uninitialized Future object") }
      if let native = rt.nativeCallback(a[1], of: try future(rt, a[0])) {
        rt.addDoneCallback(try future(rt, a[0]), native)
        return .none
      }
      let target = a[1].heapObject == nil ? .object(rt.makeCell(a[1]).asObject) : a[1]
      rt.addDoneCallback(
        try future(rt, a[0]),
        FutureCallback(kind: .call, target: target, context: a.unlessNone(2) ?? rt.copiedContext()))
      try rt.checkScheduled()
      return .none
    }
    t.method("remove_done_callback(self, fn, /)", "Remove a callback; return how many there were.") {
      rt, a throws(Raised) in
      let future = try self.begun(rt, a[0])
      // Comparing may run script code, which may change the callbacks, so what matches is found and kept first.
      let found = rt.top
      defer { rt.top = found }
      var index = 0
      while index < Int(future.pointee.callbackCount) {
        let callback = future.callbackAt(index).pointee
        index += 1
        guard callback.kind == .call else { continue }
        try rt.checkStack()
        rt.top[0] = callback.target
        rt.top += 1
        if try !rt.equals(callback.target, a[1]) { rt.top -= 1 }
      }
      let end = rt.top
      return .int(
        future.removeCallbacks { callback in
          guard callback.kind == .call else { return false }
          var match = found
          while match < end {
            if match.pointee.isIdentical(to: callback.target) { return true }
            match += 1
          }
          return false
        })
    }
    t.method("__await__(self, /)", "An iterator that waits for it.") { rt, a throws(Raised) in
      _ = try begun(rt, a[0])
      return rt.makeFutureIterator(a[0])
    }
    t.method("__iter__(self, /)", "An iterator that waits for it.") { rt, a throws(Raised) in
      _ = try begun(rt, a[0])
      return rt.makeFutureIterator(a[0])
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      _ = try begun(rt, a[0])
      return rt.str(try rt.futureText(a[0]))
    }
    t.getter("_state", "PENDING, CANCELLED or FINISHED.") { rt, v throws(Raised) in
      rt.str(try self.begun(rt, v).stateName)
    }
    t.getter("_loop", "The event loop.") { rt, v throws(Raised) in
      let future = try self.future(rt, v)
      return future.pointee.isUninitialized ? .none : rt.shown(future.pointee.loop)
    }
    t.getter("_callbacks", "The callbacks with their contexts, or None.") { rt, v throws(Raised) in
      try rt.callbacks(of: try self.begun(rt, v))
    }
    t.getter("_source_traceback", "Where it was made, in debug mode.") { rt, v in rt.sourceTraceback(v) }
    t.getter(
      "_log_traceback", "An exception that nobody has looked at will be reported.",
      { rt, v throws(Raised) in .bool(try self.begun(rt, v).pointee.isUnretrieved) }
    ) { rt, v, new throws(Raised) in
      if try rt.isTrue(new) { throw rt.valueError("_log_traceback can only be set to False") }
      try self.future(rt, v).pointee.isUnretrieved = false
    }
    t.getter(
      "_cancel_message", "The message of the cancellation.",
      { rt, v throws(Raised) in try self.future(rt, v).pointee.cancelMessage }
    ) { rt, v, new throws(Raised) in try self.future(rt, v).pointee.cancelMessage = new }
    t.method("_make_cancelled_error(self, /)", "The exception of a cancelled future.") { rt, a throws(Raised) in
      _ = rt.raiseCancelled(try future(rt, a[0]))
      return rt.takeException()
    }
    t.getter("_exception", "The exception, or None.") { rt, v throws(Raised) in
      let future = try self.begun(rt, v)
      return future.pointee.state == .finished && future.pointee.isException ? future.pointee.result : .none
    }
    t.getter("_result", "The result, or None.") { rt, v throws(Raised) in
      let future = try self.begun(rt, v)
      return future.pointee.state == .finished && !future.pointee.isException ? future.pointee.result : .none
    }
    t.getter(
      "_asyncio_future_blocking", "Whether a coroutine has just suspended on it.",
      { rt, v throws(Raised) in .bool(try self.future(rt, v).pointee.isBlocking) }
    ) { rt, v, new throws(Raised) in try self.future(rt, v).pointee.isBlocking = try rt.isTrue(new) }
    t.classMethod("__class_getitem__(cls, item, /)") { rt, a throws(Raised) in rt.makeGenericAlias(a[0], a[1]) }
    t.method("__del__(self, /)", "Reports what nobody has looked at.") { rt, a throws(Raised) in
      rt.asyncio.finalizeFuture(a[0])
      return .none
    }
  }

  static func populateIterator(_ t: TypeBuilder) {
    t.method("__iter__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__next__(self, /)") { rt, a throws(Raised) in try rt.stepFutureIterator(a[0]) }
    t.method("send(self, value, /)") { rt, a throws(Raised) in try rt.stepFutureIterator(a[0]) }
    t.method("throw(self, type, value=None, traceback=None, /)") { rt, a throws(Raised) in
      if let traceback = a.unlessNone(3), rt.tracebackPlaces(traceback) == nil {
        throw rt.typeError("throw() third argument must be a traceback")
      }
      let base = rt.types.exceptions.baseException
      let isClass = if case .type(let cls) = a[1] { cls.isSubclass(of: base) } else { false }
      guard isClass || rt.isInstance(a[1], base) else {
        throw rt.typeError("exceptions must be classes deriving BaseException or instances of such a class")
      }
      endFutureIterator(a[0])
      throw rt.rethrow(try rt.exceptionToThrow(a[1], a.unlessNone(2), a.unlessNone(3)))
    }
    t.method("close(self, /)") { rt, a throws(Raised) in
      endFutureIterator(a[0])
      return .none
    }
  }

  /// It waits for nothing any more.
  private static func endFutureIterator(_ value: Value) {
    value.object(.iterator, as: IteratorObject.self)?.pointee.source = .none
  }

  static func future(_ rt: Runtime, _ value: Value) throws(Raised) -> FutureRef {
    guard let future = value.future else { throw rt.typeError("a Future is required") }
    return future
  }

  /// One whose `__init__` has been called.
  private static func begun(_ rt: Runtime, _ value: Value) throws(Raised) -> FutureRef {
    let future = try future(rt, value)
    if future.pointee.isUninitialized { throw rt.runtimeError("Future object is not initialized.") }
    return future
  }

  static func loopArgument(_ rt: Runtime, _ value: Value?) throws(Raised) -> LoopRef {
    guard let value else { return try rt.eventLoop() }
    return rt.anyLoop(value)
  }
}

extension UnsafeMutablePointer where Pointee == FutureObject {
  var stateName: String {
    switch pointee.state {
    case .pending: "PENDING"
    case .cancelled: "CANCELLED"
    case .finished: "FINISHED"
    }
  }
}

/// `asyncio.Task`.
enum TaskType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A coroutine that a loop runs, and the future of its result."))
    FutureType.populateShared(t)
    t.newOfSubclass { rt, type throws(Raised) in
      let loop = try rt.placeholderLoop()
      let task = rt.heap.allocate(TaskObject.self, kind: .task, type: type, space: .finalizable)
      rt.prepareTask(task, loop)
      return task.asValue
    }
    t.method("__init__(self, coro, *, loop=None, name=None, context=None)") { rt, a throws(Raised) in
      guard let task = a[0].task else { throw rt.typeError("a Task is required") }
      guard rt.isCoroutine(a[1]) else {
        throw rt.typeError("a coroutine was expected, got \(try rt.repr(a[1]).string)")
      }
      let loop = try FutureType.loopArgument(rt, a.unlessNone(2))
      var name = Value.none
      if let given = a.unlessNone(3) { name = .str(try rt.str(of: given)) }
      rt.rebegin(task.asFuture, loop)
      rt.begin(task, a[1], name, a.unlessNone(4) ?? rt.copiedContext())
      rt.noteSource(task.asFuture.asObject, loop)
      try rt.registerAsking(task)
      return .none
    }
    t.method("set_result(self, result, /)") { rt, a throws(Raised) in
      throw rt.runtimeError("Task does not support set_result operation")
    }
    t.method("set_exception(self, exception, /)") { rt, a throws(Raised) in
      throw rt.runtimeError("Task does not support set_exception operation")
    }
    t.method("get_name(self, /)", "The task's name.") { rt, a throws(Raised) in
      rt.str(rt.taskName(try task(rt, a[0])))
    }
    t.method("set_name(self, value, /)", "Name the task.") { rt, a throws(Raised) in
      try task(rt, a[0]).pointee.name = .str(try rt.str(of: a[1]))
      return .none
    }
    t.method("get_coro(self, /)", "The coroutine it runs.") { rt, a throws(Raised) in
      try task(rt, a[0]).pointee.coroutine
    }
    t.method("cancelling(self, /)", "How many cancellations are pending.") { rt, a throws(Raised) in
      .int(Int(try task(rt, a[0]).pointee.cancelsRequested))
    }
    t.method("uncancel(self, /)", "Take back one cancellation; return how many are left.") { rt, a throws(Raised) in
      let task = try self.task(rt, a[0])
      if task.pointee.cancelsRequested > 0 { task.pointee.cancelsRequested -= 1 }
      return .int(Int(task.pointee.cancelsRequested))
    }
    t.getter("_fut_waiter", "The future waited for, or None.") { rt, v throws(Raised) in
      let task = try self.task(rt, v)
      // The future of a sleep is left out; a look at it sees one like it.
      if task.pointee.isSleeping { return rt.makeFuture(task.asFuture.pointee.loop).asValue }
      guard let waiter = task.pointee.waiter else { return .none }
      return waiter.pointee.header.type == rt.asyncio.lookalikeType ? waiter.pointee.payload : waiter.asValue
    }
    t.getter("_must_cancel", "A cancellation waits to be delivered.") { rt, v throws(Raised) in
      .bool(try self.task(rt, v).pointee.mustCancel)
    }
    t.getter("_coro", "The coroutine.") { rt, v throws(Raised) in try self.task(rt, v).pointee.coroutine }
    t.getter("_num_cancels_requested", "How many cancellations are pending.") { rt, v throws(Raised) in
      .int(Int(try self.task(rt, v).pointee.cancelsRequested))
    }
    t.getter(
      "_log_destroy_pending", "It is reported when it is destroyed while pending.",
      { rt, v throws(Raised) in .bool(try !self.task(rt, v).pointee.isSilent) }
    ) { rt, v, new throws(Raised) in try self.task(rt, v).pointee.isSilent = try !rt.isTrue(new) }
    t.method("get_stack(self, /, *, limit=None)", "The frames of the coroutine.") { rt, a throws(Raised) in
      let module = try rt.importModule("asyncio.base_tasks")
      return try rt.call(try rt.getAttribute(module, rt.intern("_task_get_stack")), a[0], a.optional(1) ?? .none)
    }
    t.method("print_stack(self, /, *, limit=None, file=None)", "Print the frames of the coroutine.") {
      rt, a throws(Raised) in
      let module = try rt.importModule("asyncio.base_tasks")
      return try rt.call(
        try rt.getAttribute(module, rt.intern("_task_print_stack")), a[0], a.optional(1) ?? .none,
        a.optional(2) ?? .none)
    }
  }

  static func task(_ rt: Runtime, _ value: Value) throws(Raised) -> TaskRef {
    guard let task = value.task else { throw rt.typeError("a Task is required") }
    return task
  }
}

extension Runtime {
  /// A task of a script's subclass, before its `__init__`.
  func prepareTask(_ task: TaskRef, _ loop: LoopRef) {
    initializeTask(task, .none, loop, .str(strings.empty), .none)
    task.asFuture.pointee.isUninitialized = true
    task.pointee.isSilent = true
  }

  /// The loop of a future that has not been told its own.
  fileprivate func placeholderLoop() throws(Raised) -> LoopRef {
    if let loop = asyncio.running ?? asyncio.current { return loop }
    return anyLoop(.type(asyncio.abstractLoopType))
  }

  /// `<Future pending cb=[…]>`, `<Task finished name='Task-1' coro=<…> result=…>`.
  func futureText(_ value: Value) throws(Raised) -> String {
    guard let future = value.future else { return "" }
    if reprStack.contains(future.asObject) { return "..." }
    reprStack.append(future.asObject)
    defer { reprStack.removeLast() }
    var parts: [String] = []
    switch future.pointee.state {
    case .pending:
      if let task = future.asTask, task.pointee.mustCancel || false {
        parts.append("cancelling")
      } else {
        parts.append("pending")
      }
    case .cancelled: parts.append("cancelled")
    case .finished: parts.append("finished")
    }
    if let task = future.asTask {
      if future.pointee.state == .pending, task.pointee.cancelsRequested > 0 { parts[0] = "cancelling" }
      parts.append("name=\(try repr(str(taskName(task))).string)")
      parts.append("coro=<\(try coroutineText(task.pointee.coroutine))>")
      if let waiter = task.pointee.waiter, !future.isDone {
        let isLookalike = waiter.pointee.header.type == asyncio.lookalikeType
        parts.append("wait_for=\(try repr(isLookalike ? waiter.pointee.payload : waiter.asValue).string)")
      } else if task.pointee.isSleeping {
        parts.append("wait_for=<Future pending cb=[\(wakeUpText(value))]>")
      } else if task.pointee.hasSlept, !future.isDone {
        parts.append("wait_for=<Future finished result=\(try repr(sleepResult(task)).string)>")
      }
    }
    if future.pointee.state == .finished {
      if future.pointee.isException {
        parts.append("exception=\(try repr(future.pointee.result).string)")
      } else {
        parts.append("result=\(try shortRepr(future.pointee.result))")
      }
    }
    if future.pointee.callbackCount > 0 {
      var texts: [String] = []
      for index in 0..<Int(future.pointee.callbackCount) {
        texts.append(try callbackText(future.callbackAt(index).pointee))
      }
      if texts.count > 2 { texts = [texts[0], "<\(texts.count - 2) more>", texts[texts.count - 1]] }
      parts.append("cb=[\(texts.joined(separator: ", "))]")
    }
    let place = try creationText(value)
    return "<\(future.pointee.header.type.pointee.name.string) \(parts.joined(separator: " "))\(place)>"
  }

  /// The wake-up of a task, which is named after its class.
  private func wakeUpText(_ task: Value) -> String { "\(className(task)).task_wakeup()" }

  private func callbackText(_ callback: FutureCallback) throws(Raised) -> String {
    switch callback.kind {
    case .wake: return wakeUpText(callback.target)
    case .gather: return "gather.<locals>._done_callback()"
    case .shieldInner: return "shield.<locals>._inner_done_callback()"
    case .shieldOuter: return "shield.<locals>._outer_done_callback()"
    case .release: return "_release_waiter(\(try shortRepr(callback.target)))()"
    case .stop: return "_run_until_complete_cb()"
    case .group: return "TaskGroup._on_task_done()"
    case .wait: return "_wait.<locals>._on_completion()"
    case .completed: return "as_completed.<locals>._on_completion()"
    case .call:
      if let method = callback.target.object(.boundMethod, as: QuadObject.self),
        method.pointee.a.isIdentical(to: asyncio.wakeFunction)
      {
        return wakeUpText(method.pointee.b)
      }
      return try callText(callback.target, emptyTuple)
    }
  }

  /// ` at file:line` for a function of the script.
  func callablePlace(_ callback: Value) -> String {
    guard case .function(let function) = callback else { return "" }
    let (file, line) = FunctionTypes.place(self, function.pointee.code)
    return " at \(file):\(line)"
  }

  /// `main() running at file.py:3`.
  func coroutineText(_ value: Value) throws(Raised) -> String {
    guard let generator = value.generator else {
      if value.isNone { return "None" }
      let format = try getAttribute(try importModule("asyncio.coroutines"), intern("_format_coroutine"))
      return try str(of: try call(format, value)).string
    }
    if generator.pointee.code == asyncStepCode { return "<\(className(value)) without __name__>()" }
    let name = generator.pointee.qualifiedName.string
    let code = generator.pointee.code.pointee
    guard code.code != nil else { return "\(name)()" }
    let phase = generator.pointee.phase
    if phase == .created || phase == .finished {
      let (file, line) = FunctionTypes.place(self, generator.pointee.code)
      return "\(name)() \(phase == .finished ? "done, defined" : "running") at \(file):\(line)"
    }
    let range = currentPlace(of: generator)
    guard let source = sources.last(where: { $0.base <= range.start && range.start < $0.limit }) else {
      return "\(name)()"
    }
    return "\(name)() running at \(source.name):\(source.lineAndColumn(of: range.start).line)"
  }

  /// Where a coroutine is: where it waits, or the line that runs, or its definition before and after.
  func currentPlace(of generator: GeneratorRef) -> SourceRange {
    let code = generator.pointee.code.pointee
    if generator.pointee.phase == .running, shownPlace.code == generator.pointee.code { return shownPlace.range }
    if generator.pointee.phase != .created, generator.pointee.phase != .finished, let machine = code.machine {
      let states = machine.takeUnretainedValue().states
      let state = Int(generator.pointee.state)
      if state < states.count, states[state].range != .none { return states[state].range }
    }
    return code.definitionRange
  }

  /// The iterator by which a future is awaited by hand.
  func makeFutureIterator(_ future: Value) -> Value {
    makeIterator(.future, future, type: asyncio.futureIteratorType)
  }
}

extension Runtime {
  /// A pending future is about to be yielded to whatever drives the coroutine, which takes the mark off again.
  @inline(__always)
  func block(on future: FutureRef) throws(Raised) {
    if future.pointee.isBlocking { throw runtimeError("await wasn't used with future") }
    future.pointee.isBlocking = true
  }

  /// A step of awaiting a future by hand: it is yielded while it is pending, then gives its result as StopIteration.
  func stepFutureIterator(_ value: Value) throws(Raised) -> Value {
    guard let iterator = value.object(.iterator, as: IteratorObject.self), let future = iterator.pointee.source.future
    else { throw stopIteration() }
    if !future.isDone {
      try block(on: future)
      return iterator.pointee.source
    }
    let source = iterator.pointee.source
    iterator.pointee.source = .none
    throw stopIteration(try futureResult(source))
  }
}
