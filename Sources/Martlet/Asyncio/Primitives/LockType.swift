/// `asyncio.Lock`: one holder at a time, the others wait in line.
enum LockType {
  enum Slot {
    static let waiters = 0
    static let locked = 1
    /// The task that holds it; only for whoever asks why somebody waits.
    static let owner = 2
    static let loop = 3
  }
  static let members: [StaticString] = ["_waiters", "_locked", "_owner", "_loop"]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("A lock that one task holds at a time; those that wait get it in their order."))
    t.scripted("Lock", "__init__(self)") { _, a throws(Raised) in
      let slots = a[0].members
      slots[Slot.waiters] = .none
      slots[Slot.locked] = .bool(false)
      slots[Slot.owner] = .none
      slots[Slot.loop] = .none
      return .none
    }
    t.scripted("Lock", "locked(self)", "Whether somebody holds it.") { rt, a throws(Raised) in
      try slots(rt, a[0])[Slot.locked]
    }
    t.coroutine("Lock", "acquire(self)", "Wait until it is free, and take it.", codes.lockAcquire)
    t.scripted("Lock", "release(self)", "Give it back and let the first in line have it.") { rt, a throws(Raised) in
      try release(rt, a[0])
      return .none
    }
    t.scripted("Lock", "__repr__(self)") { rt, a throws(Raised) in
      let slots = try slots(rt, a[0])
      return rt.textOfPrimitive(a[0], slots[Slot.locked].isSet ? "locked" : "unlocked", slots[Slot.waiters])
    }
    HeldType.populate(t, enter: codes.lockEnter, exit: codes.lockExit)
  }

  static func slots(_ rt: Runtime, _ lock: Value) throws(Raised) -> UnsafeMutablePointer<Value> {
    let slots = lock.members
    if slots[Slot.locked].isUndefined { throw rt.noAttribute(lock, rt.intern("_locked")) }
    return slots
  }

  /// Takes the lock if it is free and nobody in line is to have it.
  static func take(_ rt: Runtime, _ lock: Value) throws(Raised) -> Bool {
    let slots = try slots(rt, lock)
    if slots[Slot.locked].isSet || !slots[Slot.waiters].isNone && rt.isStillWanted(slots[Slot.waiters]) { return false }
    hold(rt, slots)
    return true
  }

  static func hold(_ rt: Runtime, _ slots: UnsafeMutablePointer<Value>) {
    slots[Slot.locked] = .bool(true)
    slots[Slot.owner] = rt.asyncio.running?.pointee.currentTask?.asValue ?? .none
  }

  static func release(_ rt: Runtime, _ lock: Value) throws(Raised) {
    let slots = try slots(rt, lock)
    guard slots[Slot.locked].isSet else { throw rt.runtimeError("Lock is not acquired.") }
    slots[Slot.locked] = .bool(false)
    slots[Slot.owner] = .none
    rt.openFirst(slots[Slot.waiters])
  }

  /// Takes the lock or stands in its line.
  static func begin(_ rt: Runtime, _ frame: GeneratorRef, _ lock: Value, gate: Int) throws(Raised) -> Step? {
    if try take(rt, lock) { return nil }
    return try rt.stand(frame, in: lock, Slot.waiters, Slot.loop, gate: gate)
  }

  /// The wait in line has ended, and with it, unless an exception did it, the lock is taken.
  static func finish(
    _ rt: Runtime, _ frame: GeneratorRef, _ lock: Value, gate: Int, isRaising: Bool
  ) throws(Raised) -> Step? {
    do throws(Raised) {
      if let step = try rt.comeBack(frame, gate, isRaising: isRaising) { return step }
    } catch {
      rt.leave(lock.members[Slot.waiters], frame.slots[gate])
      // The turn may have been this task's already: it goes to the next.
      if rt.isRaised(rt.asyncio.cancelledError), !lock.members[Slot.locked].isSet {
        rt.openFirst(lock.members[Slot.waiters])
      }
      throw error
    }
    rt.leave(lock.members[Slot.waiters], frame.slots[gate])
    hold(rt, lock.members)
    return nil
  }
}

/// `lock.acquire()`, and `async with lock`. Slots: the lock, the gate.
final class LockAcquireCoroutine: NativeCoroutine {
  static let slotCount = 2
  private let isEntering: Bool

  init(isEntering: Bool) { self.isEntering = isEntering }

  override var awaitedName: StaticString? { "acquire" }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard rt.isPlain(w[0], rt.asyncio.primitives.lock), try LockType.take(rt, w[0]) else { return .undefined }
    return isEntering ? .none : .bool(true)
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let lock = frame.slots[0]
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      if isEntering, !rt.isPlain(lock, rt.asyncio.primitives.lock) {
        frame.pointee.state = 2
        return try rt.awaiting(try rt.callMethod(lock, "acquire"))
      }
      frame.pointee.state = 1
      if let step = try LockType.begin(rt, frame, lock, gate: 1) { return step }
    case 1:
      if let step = try LockType.finish(rt, frame, lock, gate: 1, isRaising: isRaising) { return step }
    default:
      if isRaising { throw Raised() }
    }
    return .returned(isEntering ? .none : .bool(true))
  }
}

/// What `async with` needs of locks, semaphores and conditions.
enum HeldType {
  static func populate(_ t: TypeBuilder, enter: CodeRef, exit: CodeRef) {
    t.coroutine("_ContextManagerMixin", "__aenter__(self)", "acquire()", enter)
    t.coroutine("_ContextManagerMixin", "__aexit__(self, exc_type, exc, tb)", "release()", exit)
  }
}

/// The end of `async with` of what is held: releases it. Slot: the object.
final class ReleaseCoroutine: NativeCoroutine {
  private let release: (Runtime, Value) throws(Raised) -> Bool

  /// - Parameter release: releases an object that no script has changed; false if it is not one.
  init(_ release: @escaping (Runtime, Value) throws(Raised) -> Bool) { self.release = release }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    try release(rt, w[0]) ? .none : .undefined
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    if try !release(rt, frame.slots[0]) { _ = try rt.callMethod(frame.slots[0], "release") }
    return .returned(.none)
  }
}
