/// `asyncio.Barrier`: a place where a number of tasks meet before they go on together. It is made of a Condition.
enum BarrierType {
  enum Slot {
    static let condition = 0
    static let parties = 1
    static let count = 2
    static let phase = 3
  }
  enum Phase: Int {
    case filling, draining, resetting, broken
    var value: Value { .int(rawValue) }
  }
  static let members: [StaticString] = ["_cond", "_parties", "_count", "_phase"]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("Where tasks wait for each other, until so many have come."))
    t.scripted("Barrier", "__init__(self, parties)") { rt, a throws(Raised) in
      if try rt.compareTrue(.less, a[1], .int(1)) { throw rt.valueError("parties must be > 0") }
      a[0].members[Slot.parties] = a[1]
      a[0].members[Slot.count] = .int(0)
      a[0].members[Slot.phase] = Phase.filling.value
      let condition = try rt.call(.type(rt.asyncio.primitives.condition))
      a[0].members[Slot.condition] = condition
      return .none
    }
    t.scripted("Barrier", "__repr__(self)") { rt, a throws(Raised) in
      var state = "\(phase(a[0]))"
      if phase(a[0]) != .broken {
        state += ", waiters:\(waiting(a[0]))/\(try rt.str(of: a[0].members[Slot.parties]).string)"
      }
      return rt.textOfPrimitive(a[0], state, .none)
    }
    t.getter("parties", "How many tasks meet.") { _, v throws(Raised) in v.members[Slot.parties] }
    t.getter("n_waiting", "How many have arrived.") { _, v throws(Raised) in .int(waiting(v)) }
    t.getter("broken", "Whether it was aborted.") { _, v throws(Raised) in .bool(phase(v) == .broken) }
    t.coroutine("Barrier", "wait(self)", "Wait until all have arrived; return the place.", codes.barrierWait)
    t.coroutine("Barrier", "__aenter__(self)", "wait()", codes.barrierEnter)
    t.coroutine("Barrier", "__aexit__(self, *args)", "Nothing.", codes.barrierExit)
    t.coroutine("Barrier", "reset(self)", "Send the waiting tasks away and start anew.", codes.barrierReset)
    t.coroutine("Barrier", "abort(self)", "Make it unusable and send the waiting tasks away.", codes.barrierAbort)
  }

  static func phase(_ barrier: Value) -> Phase {
    if case .int(let number) = barrier.members[Slot.phase] { Phase(rawValue: number) ?? .filling } else { .filling }
  }

  static func count(_ barrier: Value) -> Int {
    if case .int(let count) = barrier.members[Slot.count] { count } else { 0 }
  }

  private static func waiting(_ barrier: Value) -> Int { phase(barrier) == .filling ? count(barrier) : 0 }

  /// The lock of its condition.
  static func lock(_ rt: Runtime, _ barrier: Value) throws(Raised) -> Value {
    let condition = barrier.members[Slot.condition]
    guard rt.isInstance(condition, rt.asyncio.primitives.condition) else {
      throw rt.noAttribute(barrier, rt.intern("_cond"))
    }
    return condition.members[ConditionType.Slot.lock]
  }

  static func notifyAll(_ rt: Runtime, _ barrier: Value) {
    guard let line = rt.line(barrier.members[Slot.condition].members[ConditionType.Slot.waiters]) else { return }
    for index in 0..<line.count {
      if let gate = line[index].future, !gate.isDone { rt.setResult(gate, .bool(false)) }
    }
  }

  /// A task leaves; the last one lets in those that wait for the barrier to be empty.
  static func leave(_ rt: Runtime, _ barrier: Value) {
    let left = count(barrier) - 1
    barrier.members[Slot.count] = .int(left)
    guard left == 0 else { return }
    if phase(barrier) == .resetting || phase(barrier) == .draining {
      barrier.members[Slot.phase] = Phase.filling.value
    }
    notifyAll(rt, barrier)
  }
}

/// `barrier.wait()`. Slots: the barrier, the gate to its lock, the place.
final class BarrierWaitCoroutine: NativeCoroutine {
  static let slotCount = 3
  private enum State {
    static let locking: Int32 = 1
    /// Until the barrier is neither draining nor resetting.
    static let blocked: Int32 = 2
    static let waiting: Int32 = 3
  }

  override var awaitedName: StaticString? { "wait" }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let barrier = frame.slots[0]
    if frame.pointee.state == State.waiting {
      if isRaising { return try end(rt, frame, isRaising: true) }
      return try gather(rt, frame)
    }
    if frame.pointee.state <= State.locking {
      let lock = try BarrierType.lock(rt, barrier)
      if frame.pointee.state == 0 {
        if isRaising { throw Raised() }
        frame.pointee.state = State.locking
        if let step = try LockType.begin(rt, frame, lock, gate: 1) { return step }
      } else if let step = try LockType.finish(rt, frame, lock, gate: 1, isRaising: isRaising) {
        return step
      }
    } else if isRaising {
      return try release(rt, frame, isRaising: true)
    }
    switch BarrierType.phase(barrier) {
    case .draining, .resetting:
      frame.pointee.state = State.blocked
      return .push(waitForChange(rt, barrier))
    case .broken:
      _ = rt.raise(rt.asyncioExceptions.brokenBarrier, "Barrier aborted")
      return try release(rt, frame, isRaising: true)
    case .filling: break
    }
    let place = BarrierType.count(barrier)
    frame.slots[2] = .int(place)
    barrier.members[BarrierType.Slot.count] = .int(place + 1)
    if try rt.compareTrue(.equal, .int(place + 1), barrier.members[BarrierType.Slot.parties]) {
      barrier.members[BarrierType.Slot.phase] = BarrierType.Phase.draining.value
      BarrierType.notifyAll(rt, barrier)
      return try end(rt, frame, isRaising: false)
    }
    return try gather(rt, frame)
  }

  /// Waits while the barrier fills.
  private func gather(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Step {
    switch BarrierType.phase(frame.slots[0]) {
    case .filling:
      frame.pointee.state = State.waiting
      return .push(waitForChange(rt, frame.slots[0]))
    case .broken, .resetting:
      _ = rt.raise(rt.asyncioExceptions.brokenBarrier, "Abort or reset of barrier")
      return try end(rt, frame, isRaising: true)
    case .draining: return try end(rt, frame, isRaising: false)
    }
  }

  private func waitForChange(_ rt: Runtime, _ barrier: Value) -> GeneratorRef {
    let wait = rt.makeNativeCoroutine(rt.asyncio.primitives.codes.conditionWait)
    wait.slots[0] = barrier.members[BarrierType.Slot.condition]
    return wait
  }

  private func end(_ rt: Runtime, _ frame: GeneratorRef, isRaising: Bool) throws(Raised) -> Step {
    BarrierType.leave(rt, frame.slots[0])
    return try release(rt, frame, isRaising: isRaising)
  }

  private func release(_ rt: Runtime, _ frame: GeneratorRef, isRaising: Bool) throws(Raised) -> Step {
    let exception = isRaising ? rt.takeException() : .undefined
    if isRaising { frame.slots[1] = exception }
    try LockType.release(rt, try BarrierType.lock(rt, frame.slots[0]))
    if isRaising { throw rt.rethrow(exception) }
    return .returned(frame.slots[2])
  }
}

/// `barrier.reset()` and `barrier.abort()`. Slots: the barrier, the gate to its lock.
final class BarrierChangeCoroutine: NativeCoroutine {
  static let slotCount = 2
  private let breaks: Bool

  init(breaks: Bool) { self.breaks = breaks }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let barrier = frame.slots[0]
    let lock = try BarrierType.lock(rt, barrier)
    if frame.pointee.state == 0 {
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      if let step = try LockType.begin(rt, frame, lock, gate: 1) { return step }
    } else if let step = try LockType.finish(rt, frame, lock, gate: 1, isRaising: isRaising) {
      return step
    }
    let phase: BarrierType.Phase =
      breaks ? .broken : BarrierType.count(barrier) > 0 ? .resetting : .filling
    barrier.members[BarrierType.Slot.phase] = phase.value
    BarrierType.notifyAll(rt, barrier)
    try LockType.release(rt, lock)
    return .returned(.none)
  }
}
