import MartletEventLoop

/// What a script has put in the place of a loop's own methods.
///
/// An event loop of a script's class is a `LoopObject` too, and so is what stands for an object that is no event loop
/// at all but was given as one (`foreign`). Wherever CPython's loop calls a method of itself, or a future or task one of
/// its loop, a loop that `isHooked` is asked whether the script has its own; all others take the short way.
extension Runtime {
  /// The script's own version of a loop's method, bound, or nil.
  @inline(__always)
  func hook(_ loop: LoopRef, _ name: StaticString) throws(Raised) -> Value? {
    guard loop.pointee.isHooked else { return nil }
    return try findHook(loop, name)
  }

  @inline(never)
  private func findHook(_ loop: LoopRef, _ name: StaticString) throws(Raised) -> Value? {
    let key = intern(name)
    if !loop.pointee.foreign.isUndefined { return try getAttribute(loop.pointee.foreign, key) }
    if let dict = loop.pointee.dict, let own = getItem(dict, key) { return own }
    let type = loop.pointee.header.type
    if type.isSubclass(of: asyncio.baseLoopType), case .object(let method) = lookup(type, key),
      method.pointee.kind == .builtin
    {
      return nil
    }
    return try getAttribute(loop.asValue, key)
  }

  /// An attribute that a script has set on a loop or its class; nil if there is none.
  private func ownAttribute(_ loop: LoopRef, _ name: StaticString) throws(Raised) -> Value? {
    guard loop.pointee.foreign.isUndefined else { return nil }
    return try findAttribute(loop.asValue, intern(name))
  }

  /// The loop that a value is, or one that stands for it.
  func anyLoop(_ value: Value) -> LoopRef {
    if let loop = value.loop { return loop }
    for loop in asyncio.foreignLoops where loop.pointee.foreign.isIdentical(to: value) { return loop }
    let loop = makeLoop()
    loop.pointee.foreign = value
    loop.pointee.isHooked = true
    asyncio.foreignLoops.append(loop)
    return loop
  }

  // MARK: Scheduling

  /// Makes an entry ready, through the loop's own `call_soon` if it has one.
  @inline(__always)
  func enqueue(_ loop: LoopRef, _ entry: LoopEntry) {
    if loop.pointee.isHooked { return enqueueByHook(loop, entry) }
    loop.pointee.core.pointee.append(entry)
  }

  @inline(never)
  private func enqueueByHook(_ loop: LoopRef, _ entry: LoopEntry) {
    do throws(Raised) {
      try enqueueAsking(loop, entry)
    } catch {
      reportUnraisable(takeException(), loop.pointee.foreign.isUndefined ? loop.asValue : loop.pointee.foreign)
    }
  }

  /// The same, where an error of the loop can be told at once.
  func enqueueAsking(_ loop: LoopRef, _ entry: LoopEntry) throws(Raised) {
    let saved = top
    saved[0] = Value(entry.object)
    saved[1] = entry.other.map { Value($0) } ?? .none
    top = saved + 2
    defer { top = saved }
    guard let callSoon = try hook(loop, "call_soon") else {
      return loop.pointee.core.pointee.append(entry)
    }
    saved[2] = callSoon
    top = saved + 3
    var context = Value.none
    var callback: Value
    var argument = entry.other.map { Value($0) }
    switch entry.kind {
    case .step, .wake:
      context = entry.task.pointee.context
      callback = makeBoundMethod(entry.kind == .step ? asyncio.stepFunction : asyncio.wakeFunction, saved[0])
    case .call: callback = saved[0]
    case .callback, .handle:
      let handle = saved[0].handle!
      context = handle.pointee.context
      callback = handle.pointee.callback
    default: callback = callable(entry)
    }
    if context.isNone { context = makeContext(copying: asyncio.context) }
    saved[3] = callback
    saved[4] = context
    top = saved + 5
    if entry.kind == .step { argument = nil }
    let keywords = makeDict()
    setItem(keywords, "context", context)
    saved[5] = .dict(keywords)
    top = saved + 6
    let arguments = makeTuple([callback] + (argument.map { [$0] } ?? []))
    _ = try call(callSoon, arguments: arguments, keywords: keywords)
  }

  /// A sleep in a loop whose `call_later` or clock is the script's: a future that a timer of the loop's completes.
  func scheduleSleep(_ loop: LoopRef, _ future: FutureRef, _ delay: Value) throws(Raised) -> Value {
    let callback = callable(LoopEntry(kind: .setResult, object: future.asObject, other: nil))
    let target = loop.pointee.foreign.isUndefined ? loop.asValue : loop.pointee.foreign
    return try call(try getAttribute(target, intern("call_later")), delay, callback)
  }

  /// Sets a timer, through the loop's own `call_at` if a script may have one.
  @inline(__always)
  func schedule(_ loop: LoopRef, _ entry: LoopEntry, at deadline: Double) throws(Raised) -> TimerToken {
    if loop.pointee.isHooked { return try scheduleByHook(loop, entry, at: deadline) }
    return loop.pointee.core.pointee.schedule(entry, at: deadline)
  }

  @inline(never)
  private func scheduleByHook(
    _ loop: LoopRef, _ entry: LoopEntry, at deadline: Double
  ) throws(Raised) -> TimerToken {
    let saved = top
    saved[0] = Value(entry.object)
    top = saved + 1
    defer { top = saved }
    let handle = try call(try getAttribute(shown(loop), intern("call_at")), .float(deadline), callable(entry))
    asyncio.nextHookedTimer += 1
    asyncio.hookedTimers[asyncio.nextHookedTimer] = handle
    return TimerToken(numbers: (Runtime.hookedSlot, asyncio.nextHookedTimer))
  }

  /// The slot that timers of hooked loops have in their tokens.
  private static let hookedSlot = -2

  /// Takes a timer back.
  @inline(__always)
  func callOff(_ loop: LoopRef, _ token: TimerToken) {
    if loop.pointee.isHooked { return callOffByHook(loop, token) }
    loop.pointee.core.pointee.cancel(token)
  }

  @inline(never)
  private func callOffByHook(_ loop: LoopRef, _ token: TimerToken) {
    guard token.numbers.slot == Runtime.hookedSlot else {
      loop.pointee.core.pointee.cancel(token)
      return
    }
    guard let handle = asyncio.hookedTimers.removeValue(forKey: token.numbers.sequence) else { return }
    let saved = top
    (saved[0], saved[1]) = (handle, raisedException)
    top = saved + 2
    do throws(Raised) { _ = try call(try getAttribute(handle, intern("cancel"))) } catch {
      reportUnraisable(takeException(), handle)
    }
    raisedException = saved[1]
    top = saved
  }

  /// What a script's loop, or its kind of future, is given to call for an entry.
  func callable(_ entry: LoopEntry) -> Value {
    makeBoundMethod(asyncio.entryFunction, makeNative(KeptEntry(entry), type: types.object))
  }

  /// The entry that such a callable is bound to.
  func keptEntry(_ value: Value) -> LoopEntry? {
    value.payload(as: KeptEntry.self)?.entry
  }

  // MARK: Turns

  /// What time it is for a loop.
  func time(of loop: LoopRef) throws(Raised) -> Double {
    if let clock = try hook(loop, "time") { return try double(try call(clock)) }
    return loop.pointee.core.pointee.clock.now
  }

  /// One turn of a loop that a script has changed: its clock, its selector and what becomes of events may be its own.
  func hookedTurn(_ loop: LoopRef, mayWait: Bool) throws(Raised) {
    let state = loop.state
    try deliverInbox()
    let ownsClock = try hook(loop, "time") != nil
    let selector = loop.pointee.dict.flatMap { getItem($0, intern("_selector")) }
    if selector != nil || ownsClock {
      var timeout: Double?
      if state.core.hasReady || state.isStopping {
        timeout = 0
      } else if let deadline = state.core.nextDeadline {
        timeout = min(max(0, deadline - (try time(of: loop))), 86_400)
      }
      if let selector, !selector.isNone {
        let events = try call(try getAttribute(selector, intern("select")), timeout.map { .float($0) } ?? .none)
        top[0] = events
        top += 1
        defer { top -= 1 }
        _ = try call(try getAttribute(loop.asValue, intern("_process_events")), events)
      } else if mayWait, timeout != 0 {
        try wait(loop, until: timeout.map { $0 + state.core.clock.now })
      }
      let resolution = try ownAttribute(loop, "_clock_resolution").map { v throws(Raised) in try double(v) } ?? 1e-9
      let now = try time(of: loop)
      state.core.promoteTimers(before: max(now + resolution, now.nextUp))
    } else {
      if mayWait, !state.core.hasReady, !state.isStopping { try wait(loop, until: state.core.nextDeadline) }
      state.core.promoteDueTimers()
    }
    let asyncio = asyncio!
    if state.isDebug {
      try state.core.runReady { (entry: LoopEntry) throws(Raised) in try runTimed(entry, loop) }
    } else {
      try state.core.runReady { (entry: LoopEntry) throws(Raised) in try run(entry, asyncio) }
    }
    if budget < 0 { try safepoint(top) }
  }

  // MARK: Callbacks that a script's `call_soon` sees

  /// What stands for native entries where a script's loop handles them.
  func makeEntryFunctions() -> (step: Value, wake: Value, entry: Value) {
    let step = Builtin("TaskStepMethWrapper(task, /)", "A step of a task.") { rt, a throws(Raised) in
      guard let task = a[0].task else { return .none }
      try rt.run(LoopEntry(kind: .step, object: task.asFuture.asObject, other: nil), rt.asyncio, reports: false)
      return .none
    }
    let wake = Builtin("task_wakeup(task, future, /)", "Wakes a task.") { rt, a throws(Raised) in
      guard let task = a[0].task else { return .none }
      let future: FutureRef
      if let given = a[1].future, !rt.hasOwnResult(given) {
        future = given
      } else {
        future = try rt.outcome(ofLookalike: a[1], task.asFuture.pointee.loop)
      }
      try rt.run(
        LoopEntry(kind: .wake, object: task.asFuture.asObject, other: future.asObject), rt.asyncio, reports: false)
      return .none
    }
    wake.scriptedName = "Task.task_wakeup"
    let entry = Builtin("_run_entry(entry, future=None, /)", "Runs what the loop keeps.") { rt, a throws(Raised) in
      guard var entry = rt.keptEntry(a[0]) else { return .none }
      switch entry.kind {
      case .timeout, .outOfTime, .release, .setResult, .closeGenerator, .execute, .endSleep: break
      default:
        // Called with the future that is done.
        guard let done = a.unlessNone(1)?.future else { return .none }
        entry = LoopEntry(kind: entry.kind, object: entry.object, other: done.asObject)
      }
      try rt.run(entry, rt.asyncio, reports: false)
      return .none
    }
    return (makeBuiltin(step), makeBuiltin(wake), makeBuiltin(entry))
  }

  /// What waits in a loop, as handles; what is no handle is shown as one.
  func handles(of loop: LoopRef) -> (ready: Value, scheduled: Value) {
    let saved = top
    let ready = makeList()
    let scheduled = makeList()
    (saved[0], saved[1]) = (.list(ready), .list(scheduled))
    top = saved + 2
    defer { top = saved }
    func handle(_ entry: LoopEntry) -> Value {
      let object = Value(entry.object)
      return object.handle == nil ? .object(makeHandle(object, emptyTuple, .none, loop).asObject) : object
    }
    loop.state.core.ready.forEach { ready.append(handle($0.pointee), heap) }
    loop.state.core.timers.forEach { scheduled.append(handle($0.pointee), heap) }
    return (saved[0], saved[1])
  }

  /// Whether an object says by the marker of `asyncio.coroutines` that calling it makes a coroutine.
  private func isMarkedAsCoroutine(_ value: Value) -> Bool {
    do throws(Raised) {
      guard let own = try findAttribute(value, intern("_is_coroutine")) else { return false }
      return own.isIdentical(to: try getAttribute(try importModule("asyncio.coroutines"), intern("_is_coroutine")))
    } catch {
      if !isTerminating { _ = takeException() }
      return false
    }
  }

  /// Whether calling it makes a coroutine.
  func isCoroutineFunction(_ value: Value) -> Bool {
    var value = value
    while true {
      if let method = value.object(.boundMethod, as: QuadObject.self) {
        value = method.pointee.a
      } else if let function = functionOfPartial(value) {
        value = function
      } else {
        break
      }
    }
    if case .object(let object) = value, object.pointee.kind == .builtin {
      return UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self).pointee.builtin
        ._withUnsafeGuaranteedRef { $0.makesCoroutine }
    }
    if case .function(let function) = value, function.pointee.code.pointee.flavor == .coroutine { return true }
    return isMarkedAsCoroutine(value)
  }
}

/// An entry that a script's loop keeps for us.
private final class KeptEntry: NativePayload {
  let entry: LoopEntry
  init(_ entry: LoopEntry) { self.entry = entry }
  override func trace(_ marker: Marker) {
    marker.mark(entry.object)
    if let other = entry.other { marker.mark(other) }
  }
}
