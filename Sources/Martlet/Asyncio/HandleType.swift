/// `asyncio.Handle` and `TimerHandle`.
enum HandleType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A callback that a loop is going to call; it can be cancelled."))
    t.new("__new__(cls, callback, args, loop, context=None)") { rt, a throws(Raised) in
      .object(try made(rt, a[1], a[2], a[3], a.unlessNone(4), .nan).asObject)
    }
    t.scripted("Handle", "__init__(self, /, *args, **kwargs)") { _, _ in .none }
    t.method(
      "cancel(self, /)", "Do not run the callback.",
      quick: QuickBody(1...1) { rt, v, _, _ in
        guard let handle = v.handle, !handle.pointee.loop.pointee.isHooked,
          !handle.pointee.loop.pointee.facts.pointee.isDebug
        else { return nil }
        if !handle.pointee.isCancelled { take(handle, rt) }
        return Value.none
      }
    ) { rt, a throws(Raised) in
      let handle = try self.handle(rt, a[0])
      guard !handle.pointee.isCancelled else { return .none }
      handle.pointee.isCancelled = true
      let loop = handle.pointee.loop
      if !handle.pointee.when.isNaN, let own = try rt.hook(loop, "_timer_handle_cancelled") {
        _ = try rt.call(own, a[0])
      }
      if try rt.isDebug(loop) { handle.pointee.text = rt.str(try rt.callbackText(handle)) }
      take(handle, rt)
      return .none
    }
    t.method("_run(self, /)", "Call the callback.") { rt, a throws(Raised) in
      let context = rt.asyncio.context
      rt.top[0] = context
      rt.top += 1
      defer {
        rt.top -= 1
        rt.asyncio.context = context
      }
      try rt.runHandle(try handle(rt, a[0]), nil)
      return .none
    }
    t.getter("_callback", "What is called.") { rt, v throws(Raised) in try handle(rt, v).pointee.callback }
    t.getter("_args", "The arguments, or None.") { rt, v throws(Raised) in
      let handle = try self.handle(rt, v)
      return handle.pointee.isCancelled ? .none : .tuple(rt.arguments(of: handle))
    }
    t.getter("_context", "The context of the call.") { rt, v throws(Raised) in
      try handle(rt, v).pointee.context
    }
    t.getter("_loop", "The event loop.") { rt, v throws(Raised) in rt.shown(try handle(rt, v).pointee.loop) }
    t.getter("_source_traceback", "Where it was made, in debug mode.") { rt, v in rt.sourceTraceback(v) }
    t.getter(
      "_cancelled", "It is not to run.", { rt, v throws(Raised) in .bool(try handle(rt, v).pointee.isCancelled) }
    ) { rt, v, new throws(Raised) in try handle(rt, v).pointee.isCancelled = try rt.isTrue(new) }
    t.method("cancelled(self, /)", "Whether it was cancelled.") { rt, a throws(Raised) in
      .bool(try handle(rt, a[0]).pointee.isCancelled)
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let handle = try self.handle(rt, a[0])
      var parts = [rt.nameOfType(handle.pointee.header.type)]
      if handle.pointee.isCancelled { parts.append("cancelled") }
      if !handle.pointee.when.isNaN { parts.append("when=\(try rt.repr(when(handle)).string)") }
      if !handle.pointee.isCancelled {
        parts.append(try rt.callbackText(handle))
      } else if case .str(let text) = handle.pointee.text {
        parts.append(text.string)
      }
      return rt.str("<\(parts.joined(separator: " "))\(try rt.creationText(a[0]))>")
    }
  }

  /// Takes a handle that is cancelled out of its loop.
  private static func take(_ handle: HandleRef, _ rt: Runtime) {
    handle.pointee.isCancelled = true
    handle.pointee.loop.pointee.core.pointee.cancel(handle.pointee.timer)
    handle.pointee.callback = .none
    handle.pointee.arguments = rt.emptyTuple
  }

  static func populateTimer(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A callback that a loop is going to call at a time of its clock."))
    t.method("when(self, /)", "The time at which the callback is due.") { rt, a throws(Raised) in
      when(try handle(rt, a[0]))
    }
    t.new("__new__(cls, when, callback, args, loop, context=None)") { rt, a throws(Raised) in
      let handle = try made(rt, a[2], a[3], a[4], a.unlessNone(5), try rt.double(a[1]))
      if case .int = a[1] { handle.pointee.isWhole = true }
      return .object(handle.asObject)
    }
    t.getter("_when", "The time at which the callback is due.") { rt, v throws(Raised) in
      when(try handle(rt, v))
    }
    t.getter(
      "_scheduled", "A loop keeps it for its time.",
      { rt, v throws(Raised) in .bool(try handle(rt, v).pointee.isScheduled) }
    ) { rt, v, new throws(Raised) in try handle(rt, v).pointee.isScheduled = try rt.isTrue(new) }
    t.method("__hash__(self, /)") { rt, a throws(Raised) in
      .int(try rt.hash(.float(try handle(rt, a[0]).pointee.when)))
    }
    compare(t, "__lt__(self, other, /)") { a, b, _ in a < b }
    compare(t, "__gt__(self, other, /)") { a, b, _ in a > b }
    compare(t, "__le__(self, other, /)") { $0 < $1 || $2 }
    compare(t, "__ge__(self, other, /)") { $0 > $1 || $2 }
    t.method("__eq__(self, other, /)") { rt, a throws(Raised) in
      guard let other = a[1].handle, !other.pointee.when.isNaN else { return rt.notImplemented }
      return .bool(try isEqual(rt, try handle(rt, a[0]), other))
    }
  }

  private static func compare(
    _ t: TypeBuilder, _ signature: StaticString, _ test: @escaping (Double, Double, Bool) -> Bool
  ) {
    t.method(signature) { rt, a throws(Raised) in
      guard let other = a[1].handle, !other.pointee.when.isNaN else { return rt.notImplemented }
      let handle = try self.handle(rt, a[0])
      if test(handle.pointee.when, other.pointee.when, false) { return .bool(true) }
      return .bool(test(handle.pointee.when, other.pointee.when, try isEqual(rt, handle, other)))
    }
  }

  private static func isEqual(_ rt: Runtime, _ a: HandleRef, _ b: HandleRef) throws(Raised) -> Bool {
    guard a.pointee.when == b.pointee.when, a.pointee.isCancelled == b.pointee.isCancelled else { return false }
    guard try rt.equals(a.pointee.callback, b.pointee.callback) else { return false }
    return try rt.equals(.tuple(rt.arguments(of: a)), .tuple(rt.arguments(of: b)))
  }

  private static func made(
    _ rt: Runtime, _ callback: Value, _ arguments: Value, _ loop: Value, _ context: Value?, _ when: Double
  ) throws(Raised) -> HandleRef {
    guard case .tuple(let tuple) = arguments else { throw rt.typeError("args must be a tuple") }
    let handle = rt.makeHandle(callback, tuple, context ?? rt.copiedContext(), rt.anyLoop(loop), when: when)
    rt.noteSource(handle.asObject, handle.pointee.loop)
    return handle
  }

  private static func when(_ handle: HandleRef) -> Value {
    // One that is whole but needs more than 64 bits is told as the float that it is compared as.
    if handle.pointee.isWhole, let whole = Int(exactly: handle.pointee.when) { return .int(whole) }
    return .float(handle.pointee.when)
  }

  private static func handle(_ rt: Runtime, _ value: Value) throws(Raised) -> HandleRef {
    guard let handle = value.handle else { throw rt.typeError("a Handle is required") }
    return handle
  }
}
