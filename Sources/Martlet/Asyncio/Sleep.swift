import MartletEventLoop

/// `asyncio.sleep(delay, result)`. Slots: the delay, the result; when it is stepped by hand the timer and the future
/// waited for as well.
///
/// A task that sleeps has no future: its timer wakes it (`TaskObject.timer`). And `await asyncio.sleep(…)` written out
/// keeps no coroutine either, the frame that awaits it sleeps itself (`GeneratorObject.Wait.sleep`). Whoever asks for
/// one of them gets it made then.
final class SleepCoroutine: NativeCoroutine {
  static let slotCount = 4

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      frame.pointee.wait = .value
      return try rt.beginSleep(slots[0], depth: rt.depth)
    case 1:
      if isRaising { throw Raised() }
      return .returned(slots[1])
    default:
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 3, isRaising: isRaising) { return step }
      } catch {
        try end(rt, slots, isRaising: true)
        throw error
      }
      try end(rt, slots, isRaising: false)
      return .returned(try rt.futureResult(slots[3]))
    }
  }

  /// The timer is of no use any more.
  private func end(_ rt: Runtime, _ slots: FramePointer, isRaising: Bool) throws(Raised) {
    if let future = slots[3].future, let token = rt.timerToken(slots[2]) {
      future.pointee.loop.pointee.core.pointee.cancel(token)
    } else if !slots[2].isUndefined, !slots[2].isNone {
      try rt.cancelTimer(slots[2], isRaising)
    }
  }
}

extension Runtime {
  /// Suspends for a time; `depth` is that of the sleeping coroutine. What is given is rooted by the caller.
  func beginSleep(_ delay: Value, depth: Int) throws(Raised) -> Step {
    let seconds: Double
    switch delay {
    case .int(let number): seconds = Double(number)
    case .float(let number): seconds = number
    default: seconds = try !compareTrue(.lessEqual, delay, .int(0)) ? double(delay) : 0
    }
    if seconds <= 0 {
      // CPython has one more frame here, below the bare yield.
      if depth >= recursionLimit { throw recursionError("maximum recursion depth exceeded") }
      return .suspend(.none)
    }
    if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
    let loop = try runningLoop()
    if loop.pointee.isHooked { asyncio.sleepDelay = delay }
    sleepDeadline = loop.pointee.core.pointee.clock.now + (seconds.isNaN ? 0 : seconds)
    return .suspend(.undefined)
  }

  /// `await asyncio.sleep(…)`: the frame sleeps itself. The delay and the result are at `window`, which is `top`.
  @inline(__always)
  func sleep(_ frame: GeneratorRef, _ state: StateTable, _ window: FramePointer) throws(Raised) -> Step {
    if case .int(let seconds) = window[0], seconds <= 0, depth < recursionLimit &- 1 {
      frame.pointee.awaiting = window[1]
      frame.pointee.wait = .sleep
      return .suspend(.none)
    }
    return try sleepLonger(frame, state, window)
  }

  @inline(never)
  private func sleepLonger(
    _ frame: GeneratorRef, _ state: StateTable, _ window: FramePointer
  ) throws(Raised) -> Step {
    do throws(Raised) {
      top = window + 2
      let step = try beginSleep(window[0], depth: depth + 1)
      top = window
      frame.pointee.awaiting = window[1]
      frame.pointee.wait = .sleep
      return step
    } catch {
      top = window
      trace(state.pointee.range)
      throw error
    }
  }

  /// The coroutine of a sleep that was left out, put where it would have been: above the frame that sleeps, which is
  /// the innermost of its drive.
  @discardableResult
  func revealSleep(_ frame: GeneratorRef) -> GeneratorRef {
    let coroutine = makeNativeCoroutine(sleepCode)
    coroutine.slots[0] = .none
    coroutine.slots[1] = frame.pointee.awaiting
    coroutine.pointee.state = 1
    coroutine.pointee.phase = .suspended
    coroutine.pointee.wait = .value
    coroutine.pointee.awaiter = frame
    coroutine.pointee.chainDepth = frame.pointee.chainDepth + 1
    handOnHandled(from: frame, to: coroutine)
    frame.pointee.awaiting = .undefined
    frame.pointee.wait = .value
    var root = frame
    while let below = root.pointee.awaiter { root = below }
    if root != frame { frame.pointee.phase = .awaiting }
    root.pointee.innermost = coroutine
    return coroutine
  }

  /// What the coroutine of a sleep would wait for: a future, which is left out.
  func futureOfSleep(_ coroutine: GeneratorRef) throws(Raised) -> Value? {
    guard coroutine.pointee.code == sleepCode, coroutine.pointee.state == 1, let loop = asyncio.running else {
      return nil
    }
    if case .int(let delay) = coroutine.slots[0], delay <= 0 { return nil }
    return makeFutureIterator(makeFuture(loop).asValue)
  }

  /// A drive that is not a task's sleeps: a future stands for the timer, and is what the drive yields.
  @inline(never)
  func sleepByHand(_ root: GeneratorRef) throws(Raised) -> Value {
    let loop = try runningLoop()
    var sleeping = root.pointee.innermost ?? root
    if sleeping.pointee.code != sleepCode { sleeping = revealSleep(sleeping) }
    let future = makeFuture(loop)
    future.pointee.payload = sleeping.slots[1]
    sleeping.slots[3] = future.asValue
    if loop.pointee.isHooked {
      sleeping.slots[2] = try scheduleSleep(loop, future, asyncio.sleepDelay)
    } else {
      let token = loop.pointee.core.pointee.schedule(
        LoopEntry(kind: .setResult, object: future.asObject, other: nil), at: sleepDeadline)
      sleeping.slots[2] = makeTimerToken(token)
    }
    sleeping.pointee.state = 2
    sleeping.pointee.awaiting = future.asValue
    sleeping.pointee.wait = .future
    future.pointee.isBlocking = true
    return future.asValue
  }

  /// A task sleeps in a loop whose clock or timers may be a script's.
  func sleepByHook(_ task: TaskRef, _ root: GeneratorRef) throws(Raised) {
    try suspendTask(task, try sleepByHand(root))
  }

  /// A timer that a script's loop made is of no use any more; what is being raised stays in flight.
  func cancelTimer(_ timer: Value, _ isRaising: Bool) throws(Raised) {
    let pending = isRaising ? takeException() : .none
    let saved = top
    saved[0] = pending
    saved[1] = timer
    top = saved + 2
    defer { top = saved }
    _ = try call(try getAttribute(timer, intern("cancel")))
    if isRaising { _ = rethrow(pending) }
  }

  /// A task's drive sleeps: its timer is set.
  @inline(__always)
  func putToSleep(_ task: TaskRef) {
    let core = task.asFuture.pointee.loop.pointee.core
    task.pointee.beginSleep(
      core.pointee.schedule(
        LoopEntry(kind: .endSleep, object: task.asFuture.asObject, other: nil), at: sleepDeadline))
  }

  /// The time of a sleeping task has come.
  func endSleep(_ task: TaskRef) {
    guard task.pointee.isSleeping else { return }
    task.pointee.endSleep()
    enqueue(
      task.asFuture.pointee.loop, LoopEntry(kind: .step, object: task.asFuture.asObject, other: nil))
  }

  /// What the sleep gives that a task is in.
  func sleepResult(_ task: TaskRef) -> Value {
    guard let root = task.pointee.generator else { return .none }
    let frame = root.pointee.innermost ?? root
    if frame.pointee.wait == .sleep { return frame.pointee.awaiting }
    return frame.pointee.code == sleepCode ? frame.slots[1] : .none
  }

  /// A sleeping task is cancelled: it is woken as by the future it would have waited for.
  func cancelSleep(_ task: TaskRef, _ message: Value) {
    let loop = task.asFuture.pointee.loop
    loop.pointee.core.pointee.cancel(task.pointee.endSleep())
    let future = makeFuture(loop)
    future.pointee.state = .cancelled
    future.pointee.cancelMessage = message
    task.pointee.waiter = future
    enqueue(
      loop, LoopEntry(kind: .wake, object: task.asFuture.asObject, other: future.asObject))
  }
}

extension Runtime {
  /// A timer's token as a value that a frame can keep.
  func makeTimerToken(_ token: TimerToken) -> Value {
    .tuple(makeTuple([.int(token.numbers.slot), .int(Int(bitPattern: UInt(token.numbers.sequence)))]))
  }

  func timerToken(_ value: Value) -> TimerToken? {
    guard case .tuple(let pair) = value, case .int(let slot) = pair.elements[0],
      case .int(let sequence) = pair.elements[1]
    else { return nil }
    return TimerToken(numbers: (slot, UInt64(UInt(bitPattern: sequence))))
  }
}
