import MartletEventLoop

/// `asyncio.Timeout`: a block that is cancelled at a time of the loop, which becomes TimeoutError at its end.
///
/// Its alarm is no handle but an entry of the loop, with a number that tells a live alarm from one called off.
enum TimeoutType {
  enum Slot {
    static let when = 0
    static let phase = 1
    static let task = 2
    /// The number of the pending alarm, None without one, then the numbers of its timer.
    static let alarm = 3
    static let timer = 4
    /// How many cancellations the task had when the block was entered.
    static let cancelling = 6
    static let count = 7
  }
  enum Phase: Int {
    case created, active, expiring, expired, finished

    init(_ value: Value) {
      if case .int(let number) = value { self = Phase(rawValue: number) ?? .created } else { self = .created }
    }
    var value: Value { .int(rawValue) }
  }
  static let members: [StaticString] = [
    "_when", "_phase", "_task", "_alarm", "_timer", "_timer_sequence", "_cancelling",
  ]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("A manager that cancels its block when the time is over, as TimeoutError."))
    t.scripted("Timeout", "__init__(self, when)") { rt, a throws(Raised) in
      initialize(a[0], a[1])
      return .none
    }
    t.scripted("Timeout", "when(self)", "The deadline, or None.") { _, a throws(Raised) in a[0].members[Slot.when] }
    t.scripted("Timeout", "expired(self)", "Whether the deadline was reached.") { _, a throws(Raised) in
      let phase = Phase(a[0].members[Slot.phase])
      return .bool(phase == .expiring || phase == .expired)
    }
    t.scripted("Timeout", "reschedule(self, when)", "Move the deadline; None is no deadline.") {
      rt, a throws(Raised) in
      switch Phase(a[0].members[Slot.phase]) {
      case .active: try reschedule(rt, a[0], a[1])
      case .created: throw rt.runtimeError("Timeout has not been entered")
      case let phase: throw rt.runtimeError("Cannot change state of \(phase) Timeout")
      }
      return .none
    }
    t.scripted("Timeout", "__repr__(self)") { rt, a throws(Raised) in
      let phase = Phase(a[0].members[Slot.phase])
      var text = "<Timeout [\(phase)]"
      if phase == .active {
        let when = a[0].members[Slot.when]
        let rounded = when.isNone ? when : try rt.call(rt.builtin("round"), when, .int(3))
        text += " when=\(try rt.str(of: rounded).string)"
      }
      return rt.str(text + ">")
    }
    t.coroutine("Timeout", "__aenter__(self)", "Begin the block.", codes.timeoutEnter)
    t.coroutine("Timeout", "__aexit__(self, exc_type, exc_val, exc_tb)", "End the block.", keeps: 3, codes.timeoutExit)
  }

  static func initialize(_ timeout: Value, _ when: Value) {
    let slots = timeout.members
    for slot in 0..<Slot.count { slots[slot] = .none }
    slots[Slot.when] = when
    slots[Slot.phase] = Phase.created.value
  }

  static func make(_ rt: Runtime, _ when: Value) -> Value {
    let timeout = Value.instance(rt.makeInstance(of: rt.asyncio.primitives.timeout))
    initialize(timeout, when)
    return timeout
  }

  static func enter(_ rt: Runtime, _ timeout: Value) throws(Raised) {
    let slots = timeout.members
    guard Phase(slots[Slot.phase]) == .created else { throw rt.runtimeError("Timeout has already been entered") }
    guard let task = try rt.runningLoop().pointee.currentTask else {
      throw rt.runtimeError("Timeout should be used inside a task")
    }
    slots[Slot.phase] = Phase.active.value
    slots[Slot.task] = task.asValue
    slots[Slot.cancelling] = .int(Int(task.pointee.cancelsRequested))
    try reschedule(rt, timeout, slots[Slot.when])
  }

  private static func reschedule(_ rt: Runtime, _ timeout: Value, _ when: Value) throws(Raised) {
    timeout.members[Slot.when] = when
    callOff(rt, timeout.members)
    if when.isNone { return }
    let loop = try rt.runningLoop()
    let now = try rt.time(of: loop)
    let isDue: Bool
    if case .float(let time) = when {
      isDue = time <= now
    } else {
      isDue = try rt.compareTrue(.lessEqual, when, .float(now))
    }
    let number = rt.asyncio.nextAlarm()
    let entry = LoopEntry(kind: .timeout, number: number, object: timeout.heapObject.unsafelyUnwrapped)
    if isDue {
      rt.enqueue(loop, entry)
    } else {
      let deadline = try rt.double(when)
      timeout.members[Slot.timer] = .none
      try rt.schedule(loop, entry, at: deadline).store(at: timeout.members + Slot.timer)
    }
    timeout.members[Slot.alarm] = .int(Int(number))
  }

  /// Takes the alarm back.
  private static func callOff(_ rt: Runtime, _ slots: UnsafeMutablePointer<Value>) {
    guard case .int = slots[Slot.alarm] else { return }
    slots[Slot.alarm] = .none
    if let task = slots[Slot.task].task, let token = TimerToken(from: slots + Slot.timer) {
      rt.callOff(task.asFuture.pointee.loop, token)
    }
    slots[Slot.timer] = .none
  }

  /// The alarm goes off.
  static func ring(_ rt: Runtime, _ timeout: Value, _ number: UInt32) throws(Raised) {
    let slots = timeout.members
    guard case .int(Int(number)) = slots[Slot.alarm] else { return }
    _ = try rt.cancelling(for: "timeout()") { () throws(Raised) in try rt.cancel(slots[Slot.task], .none) }
    timeout.members[Slot.phase] = Phase.expiring.value
    timeout.members[Slot.alarm] = .none
  }

  static func exit(_ rt: Runtime, _ timeout: Value, _ type: Value, _ exception: Value) throws(Raised) {
    let slots = timeout.members
    let phase = Phase(slots[Slot.phase])
    guard phase == .active || phase == .expiring else { throw rt.raise(rt.types.exceptions.assertionError) }
    callOff(rt, slots)
    if phase == .active {
      slots[Slot.phase] = Phase.finished.value
      return
    }
    slots[Slot.phase] = Phase.expired.value
    guard case .int(let before) = slots[Slot.cancelling] else { return }
    let left = try rt.uncancel(slots[Slot.task])
    // With a further cancellation somebody else wants the task to end.
    if left <= before, type.isIdentical(to: .type(rt.asyncio.cancelledError)) {
      let raised = rt.raise(rt.types.exceptions.timeoutError)
      rt.currentException.pointee.cause = exception
      rt.currentException.pointee.suppressesContext = true
      // In CPython the frame that raises it holds the timeout, and that the task: a cycle if the task ends so.
      if let object = timeout.heapObject { rt.hold(object, inTracebackOf: rt.currentException) }
      throw raised
    }
  }
}

/// `async with` of a timeout. Slots: the timeout; at its end also the class of the exception, and the exception.
final class TimeoutCoroutine: NativeCoroutine {
  private let isEntering: Bool

  init(isEntering: Bool) { self.isEntering = isEntering }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    if !isEntering { try TimeoutType.exit(rt, w[0], w[1], w[2]) } else { try TimeoutType.enter(rt, w[0]) }
    return isEntering ? w[0] : .none
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    let slots = frame.slots
    if isEntering {
      try TimeoutType.enter(rt, slots[0])
      return .returned(slots[0])
    }
    try TimeoutType.exit(rt, slots[0], slots[1], slots[2])
    return .returned(.none)
  }
}

extension TimerToken {
  /// Keeps the token in two values.
  func store(at place: UnsafeMutablePointer<Value>) {
    place[0] = .int(numbers.slot)
    place[1] = .int(Int(bitPattern: UInt(numbers.sequence)))
  }

  /// The token kept there, if there is one.
  init?(from place: UnsafeMutablePointer<Value>) {
    guard case .int(let slot) = place[0], case .int(let sequence) = place[1] else { return nil }
    self.init(numbers: (slot, UInt64(UInt(bitPattern: sequence))))
  }
}

extension Runtime {
  /// `task.uncancel()`, whichever kind of task it is: how many cancellations are left.
  func uncancel(_ value: Value) throws(Raised) -> Int {
    guard let task = value.task, !task.asFuture.pointee.header.type.isHeap else {
      return try index(try callMethod(value, "uncancel"))
    }
    if task.pointee.cancelsRequested > 0 { task.pointee.cancelsRequested -= 1 }
    return Int(task.pointee.cancelsRequested)
  }

  /// A builtin by its name.
  func builtin(_ name: StaticString) -> Value { getItem(builtins, intern(name)) ?? .none }
}
