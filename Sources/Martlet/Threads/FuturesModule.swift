/// The module `_futures`: the future of `concurrent.futures`. What executors do with it is in the language.
enum FuturesModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_futures")
    func exception(_ name: StaticString, _ base: TypeRef) -> TypeRef {
      let type = rt.makeNativeException(name, module: "concurrent.futures._base", base: base)
      m.type("\(name)", type)
      return type
    }
    let error = exception("Error", rt.types.exceptions.exception)
    let errors = Errors(
      cancelled: exception("CancelledError", error), invalidState: exception("InvalidStateError", error))
    let type = m.makeType("Future", isSubclassable: true, isNamedWithModule: false) { t in populate(t, errors) }
    type.pointee.moduleName = rt.intern("concurrent.futures._base")
    return m.module
  }

  fileprivate struct Errors {
    let cancelled, invalidState: TypeRef
  }

  private static func future(_ v: Value) -> ThreadFuture {
    v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue() as! ThreadFuture
  }

  private static func populate(_ t: TypeBuilder, _ errors: Errors) {
    let type = t.type
    t.new("Future(cls, /, *args, **kwargs)", "The result of something that another thread does.") {
      rt, _ throws(Raised) in
      rt.makeNative(ThreadFuture(), type: type)
    }
    populateState(t)
    populateResults(t, errors)
    populateCompletion(t, errors)
  }

  private static func populateState(_ t: TypeBuilder) {
    t.method("cancelled(self, /)", "Whether it was cancelled.") { _, a throws(Raised) in
      .bool(future(a[0]).isCancelled)
    }
    t.method("running(self, /)", "Whether a thread is at it.") { _, a throws(Raised) in
      .bool(future(a[0]).state == .running)
    }
    t.method("done(self, /)", "Whether there is a result, an exception or a cancellation.") { _, a throws(Raised) in
      .bool(future(a[0]).isFree)
    }
    t.getter("_state", "PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED or FINISHED.") { rt, v throws(Raised) in
      rt.str(future(rt.unwrap(v)).state.rawValue)
    }
    t.getter("_exception", "The exception, or None.") { rt, v throws(Raised) in
      let future = future(rt.unwrap(v))
      return future.isException ? future.result : .none
    }
    t.getter("_result", "The result, or None.") { rt, v throws(Raised) in
      let future = future(rt.unwrap(v))
      return future.isException ? .none : future.result
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let future = future(a[0])
      var text = "<Future at \(rt.address(of: a[0])) state=\(future.state.description)"
      if future.state == .finished {
        text += future.isException ? " raised " : " returned "
        text += rt.typeName(future.result)
      }
      return rt.str(text + ">")
    }
    t.classGetItem()
  }

  private static func populateResults(_ t: TypeBuilder, _ errors: Errors) {
    func wait(_ rt: Runtime, _ a: Arguments) throws(Raised) -> ThreadFuture {
      let future = future(a[0])
      var deadline = Double.infinity
      if let timeout = a.unlessNone(1) { deadline = rt.asyncio.clock.now + (try rt.double(timeout)) }
      guard try future.wait(rt, until: deadline) else { throw rt.raise(rt.types.exceptions.timeoutError) }
      if future.isCancelled { throw rt.raise(errors.cancelled) }
      return future
    }
    t.method("result(self, timeout=None)", "Wait for the result, or raise its exception.") { rt, a throws(Raised) in
      let future = try wait(rt, a)
      guard future.isException else { return future.result }
      let raised = rt.rethrow(future.result)
      rt.setContext(of: rt.currentException)
      throw raised
    }
    t.method("exception(self, timeout=None)", "Wait for the end; return the exception, or None.") {
      rt, a throws(Raised) in
      let future = try wait(rt, a)
      return future.isException ? future.result : .none
    }
    t.method("_notify(self, queue, /)", "Put the future into a SimpleQueue once it is done.") { rt, a throws(Raised) in
      let future = future(a[0])
      guard let queue = a[1].payload(as: SimpleQueue.self) else {
        throw rt.typeError("a SimpleQueue is required, not '\(rt.typeName(a[1]))'")
      }
      if future.state == .finished || future.state == .notified {
        queue.put(a[0], rt)
      } else {
        future.queues.append(a[1], rt)
      }
      return .none
    }
    t.method("_forget(self, queue, /)", "Take that back.") { rt, a throws(Raised) in
      let queues = future(a[0]).queues
      for index in 0..<queues.count where queues[index].isIdentical(to: a[1]) {
        queues.remove(at: index)
        break
      }
      return .none
    }
  }

  private static func populateCompletion(_ t: TypeBuilder, _ errors: Errors) {
    t.method("cancel(self, /)", "Cancel it unless it is running or finished.") { rt, a throws(Raised) in
      let future = future(a[0])
      switch future.state {
      case .running, .finished: return .bool(false)
      case .cancelled, .notified: return .bool(true)
      case .pending: break
      }
      future.state = .cancelled
      future.wakeAll(rt)
      try callBack(rt, a[0], future)
      return .bool(true)
    }
    t.method("set_running_or_notify_cancel(self, /)", "Begin; False if it was cancelled.") { rt, a throws(Raised) in
      let future = future(a[0])
      switch future.state {
      case .cancelled:
        future.state = .notified
        future.tellQueues(rt, a[0])
        return .bool(false)
      case .pending:
        future.state = .running
        return .bool(true)
      default: throw rt.runtimeError("Future in unexpected state")
      }
    }
    t.method("set_result(self, result, /)", "Complete it with a result.") { rt, a throws(Raised) in
      try finish(rt, a, isException: false, errors)
    }
    t.method("set_exception(self, exception, /)", "Complete it with an exception.") { rt, a throws(Raised) in
      try finish(rt, a, isException: !a[1].isNone, errors)
    }
    t.method("add_done_callback(self, fn, /)", "Call fn with the future once it is done.") { rt, a throws(Raised) in
      let future = future(a[0])
      if future.isFree {
        try callBack(rt, a[0], a[1])
      } else {
        future.callbacks.append(a[1], rt)
      }
      return .none
    }
  }

  private static func finish(
    _ rt: Runtime, _ a: Arguments, isException: Bool, _ errors: Errors
  ) throws(Raised) -> Value {
    let future = future(a[0])
    if future.isFree {
      throw rt.raise(errors.invalidState, "\(future.state.rawValue): \(try rt.repr(a[0]).string)")
    }
    future.result = a[1]
    future.isException = isException
    future.state = .finished
    future.tellQueues(rt, a[0])
    future.wakeAll(rt)
    try callBack(rt, a[0], future)
    return .none
  }

  /// Calls what waits for the end, in order. As in CPython the future goes on to hold it.
  private static func callBack(_ rt: Runtime, _ value: Value, _ future: ThreadFuture) throws(Raised) {
    while future.called < future.callbacks.count {
      let callback = future.callbacks[future.called]
      future.called += 1
      try callBack(rt, value, callback)
    }
  }

  /// An exception of a callback is logged, and goes no further.
  private static func callBack(_ rt: Runtime, _ value: Value, _ callback: Value) throws(Raised) {
    do throws(Raised) { _ = try rt.call(callback, value) } catch {
      guard rt.isRaised(rt.types.exceptions.exception) else { throw error }
      let exception = rt.takeException()
      let saved = rt.top
      saved[0] = exception
      rt.top = saved + 1
      defer { rt.top = saved }
      let module = try rt.importModule("concurrent.futures._base")
      _ = try rt.call(try rt.getAttribute(module, rt.intern("_log_callback")), value, saved[0])
    }
  }
}

/// A future of `concurrent.futures`: one thread completes it, others wait.
final class ThreadFuture: Waitable, AttributedPayload {
  enum State: String, CustomStringConvertible {
    case pending = "PENDING"
    case running = "RUNNING"
    case cancelled = "CANCELLED"
    /// Cancelled, and whoever was to run it has noticed.
    case notified = "CANCELLED_AND_NOTIFIED"
    case finished = "FINISHED"

    var description: String {
      switch self {
      case .pending: "pending"
      case .running: "running"
      case .cancelled, .notified: "cancelled"
      case .finished: "finished"
      }
    }
  }

  @exclusivity(unchecked) var state = State.pending
  @exclusivity(unchecked) var result = Value.none
  @exclusivity(unchecked) var isException = false
  let callbacks = Deque()
  /// How many of them have been called.
  @exclusivity(unchecked) var called = 0
  @exclusivity(unchecked) var attributes: DictRef?
  override var headerFlags: UInt8 { NativeObject.attributedFlag }
  /// Queues that get the future when it is done.
  let queues = Deque()

  var isCancelled: Bool { state == .cancelled || state == .notified }
  override var isFree: Bool { state == .finished || isCancelled }

  func tellQueues(_ rt: Runtime, _ value: Value) {
    while queues.count > 0 { QueueModule.queue(queues.removeFirst()).put(value, rt) }
  }

  override func trace(_ marker: Marker) {
    marker.mark(result)
    marker.mark(attributes)
    callbacks.trace(marker)
    queues.trace(marker)
  }
}
