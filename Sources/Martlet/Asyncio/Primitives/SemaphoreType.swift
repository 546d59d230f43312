/// `asyncio.Semaphore` and `BoundedSemaphore`: a number of permits; a task that finds none waits in line.
enum SemaphoreType {
  enum Slot {
    static let waiters = 0
    static let value = 1
    static let loop = 2
    static let bound = 3
  }
  static let members: [StaticString] = ["_waiters", "_value", "_loop"]
  static let boundedMembers: [StaticString] = ["_bound_value"]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("A counter that tasks take from, and wait for while it is 0."))
    t.scripted("Semaphore", "__init__(self, value=1)") { rt, a throws(Raised) in
      try initialize(rt, a[0], a.optional(1) ?? .int(1))
      return .none
    }
    t.scripted("Semaphore", "locked(self)", "Whether acquire() would have to wait.") { rt, a throws(Raised) in
      .bool(try isLocked(rt, a[0]))
    }
    t.coroutine(
      "Semaphore", "acquire(self)", "Take a permit, waiting for one if there is none.", codes.semaphoreAcquire)
    t.scripted("Semaphore", "release(self)", "Give a permit back.") { rt, a throws(Raised) in
      try release(rt, a[0])
      return .none
    }
    t.scripted("Semaphore", "__repr__(self)") { rt, a throws(Raised) in
      let slots = try slots(rt, a[0])
      let isLocked = try rt.isTrue(try rt.callMethod(a[0], "locked"))
      let state = isLocked ? "locked" : "unlocked, value:\(try rt.str(of: slots[Slot.value]).string)"
      return rt.textOfPrimitive(a[0], state, a[0].members[Slot.waiters])
    }
    HeldType.populate(t, enter: codes.semaphoreEnter, exit: codes.semaphoreExit)
  }

  static func populateBounded(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A semaphore that refuses to be released more often than it was acquired."))
    t.scripted("BoundedSemaphore", "__init__(self, value=1)") { rt, a throws(Raised) in
      a[0].members[Slot.bound] = a.optional(1) ?? .int(1)
      try initialize(rt, a[0], a.optional(1) ?? .int(1))
      return .none
    }
    t.scripted("BoundedSemaphore", "release(self)", "Give a permit back; ValueError if all are there.") {
      rt, a throws(Raised) in
      try releaseBounded(rt, a[0])
      return .none
    }
  }

  static func slots(_ rt: Runtime, _ semaphore: Value) throws(Raised) -> UnsafeMutablePointer<Value> {
    let slots = semaphore.members
    if slots[Slot.value].isUndefined { throw rt.noAttribute(semaphore, rt.intern("_value")) }
    return slots
  }

  private static func initialize(_ rt: Runtime, _ semaphore: Value, _ value: Value) throws(Raised) {
    if try rt.compareTrue(.less, value, .int(0)) { throw rt.valueError("Semaphore initial value must be >= 0") }
    let slots = semaphore.members
    slots[Slot.waiters] = .none
    slots[Slot.value] = value
    slots[Slot.loop] = .none
  }

  static func isLocked(_ rt: Runtime, _ semaphore: Value) throws(Raised) -> Bool {
    let slots = try slots(rt, semaphore)
    if case .int(let count) = slots[Slot.value] {
      if count == 0 { return true }
    } else if try rt.compareTrue(.equal, slots[Slot.value], .int(0)) {
      return true
    }
    let waiters = semaphore.members[Slot.waiters]
    return !waiters.isNone && rt.isStillWanted(waiters)
  }

  /// Adds to the permits, which a script may have made any number of any kind.
  static func add(_ rt: Runtime, _ semaphore: Value, _ change: Int) throws(Raised) {
    let slots = try slots(rt, semaphore)
    if case .int(let count) = slots[Slot.value] {
      let (sum, overflows) = count.addingReportingOverflow(change)
      if !overflows {
        slots[Slot.value] = .int(sum)
        return
      }
    }
    let sum = try rt.binary(.add, slots[Slot.value], .int(change))
    semaphore.members[Slot.value] = sum
  }

  static func hasPermits(_ rt: Runtime, _ semaphore: Value) throws(Raised) -> Bool {
    let value = try slots(rt, semaphore)[Slot.value]
    if case .int(let count) = value { return count > 0 }
    return try rt.compareTrue(.greater, value, .int(0))
  }

  static func release(_ rt: Runtime, _ semaphore: Value) throws(Raised) {
    try add(rt, semaphore, 1)
    try handOn(rt, semaphore)
  }

  static func releaseBounded(_ rt: Runtime, _ semaphore: Value) throws(Raised) {
    let slots = try slots(rt, semaphore)
    if try rt.compareTrue(.greaterEqual, slots[Slot.value], slots[Slot.bound]) {
      throw rt.valueError("BoundedSemaphore released too many times")
    }
    try release(rt, semaphore)
  }

  /// Gives a permit to the first in line who has none.
  static func handOn(_ rt: Runtime, _ semaphore: Value) throws(Raised) {
    if rt.openNext(semaphore.members[Slot.waiters]) { try add(rt, semaphore, -1) }
  }

  /// The end of `async with`.
  static func leave(_ rt: Runtime, _ semaphore: Value) throws(Raised) -> Bool {
    let primitives = rt.asyncio.primitives!
    if rt.isPlain(semaphore, primitives.semaphore) {
      try release(rt, semaphore)
    } else if rt.isPlain(semaphore, primitives.boundedSemaphore) {
      try releaseBounded(rt, semaphore)
    } else {
      return false
    }
    return true
  }
}

/// `semaphore.acquire()`, and `async with semaphore`. Slots: the semaphore, the gate.
final class SemaphoreAcquireCoroutine: NativeCoroutine {
  static let slotCount = 2
  private let isEntering: Bool

  init(isEntering: Bool) { self.isEntering = isEntering }

  override var awaitedName: StaticString? { "acquire" }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    let primitives = rt.asyncio.primitives!
    guard rt.isPlain(w[0], primitives.semaphore) || rt.isPlain(w[0], primitives.boundedSemaphore),
      try !SemaphoreType.isLocked(rt, w[0])
    else { return .undefined }
    try SemaphoreType.add(rt, w[0], -1)
    return isEntering ? .none : .bool(true)
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let semaphore = frame.slots[0]
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      let primitives = rt.asyncio.primitives!
      let isPlain =
        rt.isPlain(semaphore, primitives.semaphore) || rt.isPlain(semaphore, primitives.boundedSemaphore)
      if isEntering, !isPlain {
        frame.pointee.state = 2
        return try rt.awaiting(try rt.callMethod(semaphore, "acquire"))
      }
      frame.pointee.state = 1
      let isLocked =
        isPlain
        ? try SemaphoreType.isLocked(rt, semaphore) : try rt.isTrue(try rt.callMethod(semaphore, "locked"))
      if isLocked {
        return try rt.stand(frame, in: semaphore, SemaphoreType.Slot.waiters, SemaphoreType.Slot.loop, gate: 1)
      }
      try SemaphoreType.add(rt, semaphore, -1)
    case 1:
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 1, isRaising: isRaising) { return step }
      } catch {
        rt.leave(semaphore.members[SemaphoreType.Slot.waiters], frame.slots[1])
        if rt.isRaised(rt.asyncio.cancelledError), frame.slots[1].future?.pointee.state != .cancelled {
          // It had been given a permit, which the next in line gets.
          let exception = rt.takeException()
          frame.slots[1] = exception
          try SemaphoreType.release(rt, semaphore)
          throw rt.rethrow(exception)
        }
        throw error
      }
      rt.leave(semaphore.members[SemaphoreType.Slot.waiters], frame.slots[1])
      if try SemaphoreType.hasPermits(rt, semaphore) { try SemaphoreType.handOn(rt, semaphore) }
    default:
      if isRaising { throw Raised() }
    }
    return .returned(isEntering ? .none : .bool(true))
  }
}
