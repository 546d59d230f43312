/// `asyncio.Condition`: tasks that hold a lock wait here until another one says that something has changed.
///
/// Around a plain Lock it works on that directly. For any other lock it gets the attributes `locked`, `acquire` and
/// `release`, as CPython's always has, and is no plain object then.
enum ConditionType {
  enum Slot {
    static let waiters = 0
    static let lock = 1
    static let loop = 2
  }
  static let members: [StaticString] = ["_waiters", "_lock", "_loop"]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("A lock whose holder can wait until another task notifies it."))
    t.scripted("Condition", "__init__(self, lock=None)") { rt, a throws(Raised) in
      let lockType = rt.asyncio.primitives.lock
      if a.unlessNone(1) == nil { a[1] = try rt.call(.type(lockType)) }
      let slots = a[0].members
      slots[Slot.waiters] = rt.makeLine()
      slots[Slot.lock] = a[1]
      slots[Slot.loop] = .none
      if !rt.isPlain(a[1], lockType) {
        for name in ["locked", "acquire", "release"] as [StaticString] {
          try rt.setAttribute(a[0], rt.intern(name), try rt.getAttribute(a[1], rt.intern(name)))
        }
      }
      return .none
    }
    t.scripted("Lock", "locked(self)", "Whether somebody holds the lock.") { rt, a throws(Raised) in
      let lock = try lock(rt, a[0])
      return try LockType.slots(rt, lock)[LockType.Slot.locked]
    }
    t.scripted("Lock", "acquire(self)", "Wait until the lock is free, and take it.") { rt, a throws(Raised) in
      let frame = rt.makeNativeCoroutine(codes.lockAcquire)
      frame.slots[0] = try lock(rt, a[0])
      return frame.asValue
    }.makesCoroutine = true
    t.scripted("Lock", "release(self)", "Give the lock back.") { rt, a throws(Raised) in
      try LockType.release(rt, try lock(rt, a[0]))
      return .none
    }
    t.coroutine(
      "Condition", "wait(self)", "Give the lock back, wait to be notified, take the lock again.", codes.conditionWait)
    t.coroutine(
      "Condition", "wait_for(self, predicate)", "Wait until predicate() is true; return its value.", keeps: 2,
      codes.conditionWaitFor)
    t.scripted("Condition", "notify(self, n=1)", "Wake up to n of the waiting tasks.") { rt, a throws(Raised) in
      try notify(rt, a[0], a.optional(1) ?? .int(1))
      return .none
    }
    t.scripted("Condition", "notify_all(self)", "Wake all waiting tasks.") { rt, a throws(Raised) in
      let count = Value.int(rt.lineCount(a[0].members[Slot.waiters]))
      if rt.isPlain(a[0], rt.asyncio.primitives.condition) {
        try notify(rt, a[0], count)
      } else {
        _ = try rt.callMethod(a[0], "notify", count)
      }
      return .none
    }
    t.scripted("Condition", "__repr__(self)") { rt, a throws(Raised) in
      let state = try isLocked(rt, a[0]) ? "locked" : "unlocked"
      return rt.textOfPrimitive(a[0], state, a[0].members[Slot.waiters])
    }
    HeldType.populate(t, enter: codes.conditionEnter, exit: codes.conditionExit)
  }

  /// The lock of a condition around a plain one.
  private static func lock(_ rt: Runtime, _ condition: Value) throws(Raised) -> Value {
    let lock = condition.members[Slot.lock]
    guard rt.isInstance(lock, rt.asyncio.primitives.lock) else { throw rt.noAttribute(condition, rt.intern("_lock")) }
    return lock
  }

  /// The lock, if it can be worked on directly.
  static func plainLock(_ rt: Runtime, _ condition: Value) -> Value? {
    guard rt.isPlain(condition, rt.asyncio.primitives.condition) else { return nil }
    let lock = condition.members[Slot.lock]
    return rt.isPlain(lock, rt.asyncio.primitives.lock) ? lock : nil
  }

  static func isLocked(_ rt: Runtime, _ condition: Value) throws(Raised) -> Bool {
    if let lock = plainLock(rt, condition) { return try LockType.slots(rt, lock)[LockType.Slot.locked].isSet }
    return try rt.isTrue(try rt.callMethod(condition, "locked"))
  }

  static func release(_ rt: Runtime, _ condition: Value) throws(Raised) {
    if let lock = plainLock(rt, condition) { return try LockType.release(rt, lock) }
    _ = try rt.callMethod(condition, "release")
  }

  private static func notify(_ rt: Runtime, _ condition: Value, _ limit: Value) throws(Raised) {
    guard try isLocked(rt, condition) else { throw rt.runtimeError("cannot notify on un-acquired lock") }
    guard let line = rt.line(condition.members[Slot.waiters]) else { return }
    var index = 0
    var woken = 0
    while index < line.count {
      if case .int(let most) = limit {
        if woken >= most { return }
      } else if try rt.compareTrue(.lessEqual, limit, .int(woken)) {
        return
      }
      if let gate = line[index].future, !gate.isDone {
        woken += 1
        rt.setResult(gate, .bool(false))
      }
      index += 1
    }
  }

  /// The end of `async with`.
  static func leave(_ rt: Runtime, _ condition: Value) throws(Raised) -> Bool {
    guard let lock = plainLock(rt, condition) else { return false }
    try LockType.release(rt, lock)
    return true
  }
}

/// `async with condition`. Slots: the condition, then its lock; the gate.
final class ConditionEnterCoroutine: NativeCoroutine {
  static let slotCount = 2

  override var awaitedName: StaticString? { "acquire" }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard let lock = ConditionType.plainLock(rt, w[0]), try LockType.take(rt, lock) else { return .undefined }
    return .none
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      guard let lock = ConditionType.plainLock(rt, frame.slots[0]) else {
        frame.pointee.state = 2
        return try rt.awaiting(try rt.callMethod(frame.slots[0], "acquire"))
      }
      frame.slots[0] = lock
      frame.pointee.state = 1
      if let step = try LockType.begin(rt, frame, lock, gate: 1) { return step }
    case 1:
      if let step = try LockType.finish(rt, frame, frame.slots[0], gate: 1, isRaising: isRaising) { return step }
    default:
      if isRaising { throw Raised() }
    }
    return .returned(.none)
  }
}

/// `condition.wait()`. However the wait ends, the lock is taken again before anything else happens. Slots: the
/// condition, the gate, the exception that ended the wait, whether a cancellation came while the lock was waited for.
final class ConditionWaitCoroutine: NativeCoroutine {
  static let slotCount = 4
  private enum State {
    static let waiting: Int32 = 1
    /// In the line of the lock.
    static let standing: Int32 = 2
    /// A script's `acquire` runs.
    static let acquiring: Int32 = 3
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      guard try ConditionType.isLocked(rt, slots[0]) else { throw rt.runtimeError("cannot wait on un-acquired lock") }
      try ConditionType.release(rt, slots[0])
      frame.pointee.state = State.waiting
      do throws(Raised) {
        return try rt.stand(
          frame, in: slots[0], ConditionType.Slot.waiters, ConditionType.Slot.loop, gate: 1)
      } catch { slots[2] = rt.takeException() }
    case State.waiting:
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 1, isRaising: isRaising) { return step }
      } catch { slots[2] = rt.takeException() }
      rt.leave(slots[0].members[ConditionType.Slot.waiters], slots[1])
    case State.standing:
      var isTaken = false
      do throws(Raised) {
        let lock = slots[0].members[ConditionType.Slot.lock]
        if let step = try LockType.finish(rt, frame, lock, gate: 1, isRaising: isRaising) { return step }
        isTaken = true
      } catch {
        guard swallowsCancellation(rt, slots) else { throw error }
      }
      if isTaken { return try end(rt, slots) }
    default:
      if !isRaising { return try end(rt, slots) }
      guard swallowsCancellation(rt, slots) else { throw Raised() }
    }
    // Holding the lock is promised to the caller even when it is cancelled.
    while true {
      do throws(Raised) {
        if let lock = ConditionType.plainLock(rt, slots[0]) {
          frame.pointee.state = State.standing
          if let step = try LockType.begin(rt, frame, lock, gate: 1) { return step }
          return try end(rt, slots)
        }
        frame.pointee.state = State.acquiring
        return try rt.awaiting(try rt.callMethod(slots[0], "acquire"))
      } catch {
        guard frame.pointee.state == State.acquiring, swallowsCancellation(rt, slots) else { throw error }
      }
    }
  }

  /// The exception in flight is a cancellation, which waits until the lock is taken.
  private func swallowsCancellation(_ rt: Runtime, _ slots: FramePointer) -> Bool {
    guard !rt.isTerminating, rt.isRaised(rt.asyncio.cancelledError) else { return false }
    _ = rt.takeException()
    slots[3] = .bool(true)
    return true
  }

  private func end(_ rt: Runtime, _ slots: FramePointer) throws(Raised) -> Step {
    if slots[3].isSet {
      let raised = rt.raise(rt.asyncio.cancelledError)
      if case .instance = slots[2] { rt.currentException.pointee.context = slots[2] }
      throw raised
    }
    if case .instance = slots[2] { throw rt.rethrow(slots[2]) }
    return .returned(.bool(true))
  }
}

/// `condition.wait_for(predicate)`. Slots: the condition, the predicate.
final class ConditionWaitForCoroutine: NativeCoroutine {
  static let slotCount = 2

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    frame.pointee.state = 1
    let value = try rt.call(frame.slots[1])
    let kept = rt.top
    kept[0] = value
    rt.top = kept + 1
    defer { rt.top = kept }
    if try rt.isTrue(value) { return .returned(kept[0]) }
    guard rt.isPlain(frame.slots[0], rt.asyncio.primitives.condition) else {
      return try rt.awaiting(try rt.callMethod(frame.slots[0], "wait"))
    }
    let wait = rt.makeNativeCoroutine(rt.asyncio.primitives.codes.conditionWait)
    wait.slots[0] = frame.slots[0]
    return .push(wait)
  }
}
