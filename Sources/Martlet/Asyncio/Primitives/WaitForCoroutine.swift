import MartletEventLoop
import MartletSyntax

/// `asyncio.wait_for(fut, timeout)`. Slots: the awaitable, then its future; the timeout; the gate; the cancellation to
/// go on with; the numbers of the timer.
final class WaitForCoroutine: NativeCoroutine {
  static let slotCount = 6
  private static let timer = 4
  private enum State {
    static let passing: Int32 = 1
    static let waiting: Int32 = 2
    /// The future has been cancelled, and is waited for.
    static let stopping: Int32 = 3
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    do throws(Raised) {
      return try advance(rt, frame, input, isRaising)
    } catch {
      end(rt, frame)
      throw error
    }
  }

  private func advance(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, _ isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      return try begin(rt, frame)
    case State.passing:
      if isRaising { throw Raised() }
      return .returned(input)
    case State.waiting:
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 2, isRaising: isRaising) { return step }
      } catch {
        guard !rt.isTerminating, rt.isRaised(rt.asyncio.cancelledError) else { throw error }
        let cancellation = rt.takeException()
        slots[3] = cancellation
        if try isDone(rt, slots[0]) { return try finish(rt, frame, during: cancellation) }
      }
      if slots[3].isUndefined, try isDone(rt, slots[0]) { return try finish(rt, frame, during: .undefined) }
      removeRelease(slots[0], slots[2])
      return try stop(rt, frame)
    default:
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 2, isRaising: isRaising) { return step }
      } catch {
        removeRelease(slots[0], slots[2])
        if case .instance = slots[3], !rt.isTerminating {
          // It came while the first cancellation was handled.
          let handled = rt.handledException
          rt.handledException = slots[3]
          rt.setContext(of: rt.currentException)
          rt.handledException = handled
        }
        throw error
      }
      if case .instance = slots[3] { throw rt.rethrow(slots[3]) }
      return try finishLate(rt, frame)
    }
  }

  private func begin(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Step {
    let slots = frame.slots
    let loop = try rt.runningLoop()
    if slots[1].isNone {
      frame.pointee.state = State.passing
      return try rt.awaiting(slots[0])
    }
    if try rt.compareTrue(.lessEqual, slots[1], .int(0)) {
      slots[0] = try rt.ensureNativeFuture(slots[0], loop)
      if try isDone(rt, slots[0]) { return try finish(rt, frame, during: .undefined) }
      return try stop(rt, frame)
    }
    let gate = rt.makeFuture(loop)
    slots[2] = gate.asValue
    try rt.checkOpen(loop)
    let deadline = try rt.deadline(loop, after: slots[1])
    let entry = LoopEntry(kind: .release, object: gate.asObject, other: nil)
    try rt.schedule(loop, entry, at: deadline).store(at: slots + Self.timer)
    slots[0] = try rt.ensureNativeFuture(slots[0], loop)
    if let future = slots[0].future {
      try rt.addDoneCallbackAsking(future, FutureCallback(kind: .release, target: slots[2], context: .none))
    }
    frame.pointee.state = State.waiting
    return rt.suspend(frame, on: gate)
  }

  private func isDone(_ rt: Runtime, _ value: Value) throws(Raised) -> Bool {
    guard let future = value.future else { return true }
    return try rt.isDoneAsking(future)
  }

  private func result(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Value {
    try rt.resultAsking(frame.slots[0].future.unsafelyUnwrapped)
  }

  private func removeRelease(_ future: Value, _ gate: Value) {
    _ = future.future?.removeCallbacks { $0.kind == .release && $0.target.isIdentical(to: gate) }
  }

  /// Cancels the future and waits until it has ended, whatever it does about it.
  private func stop(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Step {
    let slots = frame.slots
    guard let future = slots[0].future else { return .returned(.none) }
    let gate = rt.makeFuture(try rt.runningLoop())
    slots[2] = gate.asValue
    try rt.addDoneCallbackAsking(future, FutureCallback(kind: .release, target: slots[2], context: .none))
    do throws(Raised) {
      _ = try rt.cancelling(for: "wait_for()") { () throws(Raised) in
        try rt.oneDeeper { () throws(Raised) in try rt.cancel(slots[0], .none) }
      }
    } catch {
      removeRelease(slots[0], slots[2])
      throw error
    }
    frame.pointee.state = State.stopping
    return rt.suspend(frame, on: gate)
  }

  /// The result, or its exception, which has come while another was handled.
  private func finish(_ rt: Runtime, _ frame: GeneratorRef, during handled: Value) throws(Raised) -> Step {
    end(rt, frame)
    do throws(Raised) { return .returned(try result(rt, frame)) } catch {
      rt.setContext(of: rt.currentException)
      rt.hold(frame.slots[0], inTracebackOf: rt.currentException)
      if case .instance = handled, !handled.isIdentical(to: rt.raisedException) {
        rt.currentException.pointee.context = handled
      }
      throw error
    }
  }

  /// Time was up: a cancelled future is a TimeoutError.
  private func finishLate(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Step {
    end(rt, frame)
    do throws(Raised) { return .returned(try result(rt, frame)) } catch {
      rt.setContext(of: rt.currentException)
      rt.hold(frame.slots[0], inTracebackOf: rt.currentException)
      guard rt.isRaised(rt.asyncio.cancelledError) else { throw error }
      let cause = rt.takeException()
      // It was raised in the library.
      rt.addPlace(SourceRange(Runtime.bundledBase, Runtime.bundledBase), to: cause)
      let raised = rt.raise(rt.types.exceptions.timeoutError)
      rt.currentException.pointee.cause = cause
      rt.currentException.pointee.context = cause
      rt.currentException.pointee.suppressesContext = true
      throw raised
    }
  }

  private func end(_ rt: Runtime, _ frame: GeneratorRef) {
    let slots = frame.slots
    guard let gate = slots[2].future, let token = TimerToken(from: slots + Self.timer) else { return }
    slots[Self.timer] = .none
    rt.callOff(gate.pointee.loop, token)
  }
}

extension Runtime {
  /// The time of a loop after a number of seconds.
  func deadline(_ loop: LoopRef, after delay: Value) throws(Raised) -> Double {
    let now = try time(of: loop)
    switch delay {
    case .int(let seconds): return now + Double(seconds)
    case .float(let seconds): return now + seconds
    default: return try double(try binary(.add, .float(now), delay))
    }
  }
}
