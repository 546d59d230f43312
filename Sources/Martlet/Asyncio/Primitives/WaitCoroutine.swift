import MartletEventLoop

/// `asyncio.wait(fs, timeout, return_when)`. Slots: what is waited for, then the set of it; the timeout; the condition;
/// the gate; the numbers of the timer.
///
/// The gate's payload is the pair of how many futures are left and the condition; each future has a callback of the
/// kind `.wait` with the gate for its target.
final class WaitCoroutine: NativeCoroutine {
  static let slotCount = 6
  private static let timer = 4
  enum Condition: Int {
    case firstCompleted, firstException, allCompleted
    static let names: [StaticString] = ["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"]
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if frame.pointee.state == 0 {
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      return try begin(rt, frame)
    }
    do throws(Raised) {
      if let step = try rt.comeBack(frame, 3, isRaising: isRaising) { return step }
    } catch {
      end(rt, frame)
      throw error
    }
    end(rt, frame)
    return .returned(try outcome(rt, frame))
  }

  private func begin(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Step {
    let slots = frame.slots
    if slots[0].future != nil || rt.isCoroutine(slots[0]) {
      throw rt.typeError("expect a list of futures, not \(rt.className(slots[0]))")
    }
    if try !rt.isTrue(slots[0]) { throw rt.valueError("Set of Tasks/Futures is empty.") }
    let condition = try self.condition(rt, slots[2])
    let set = rt.makeSet()
    let given = slots[0]
    slots[0] = .set(set)
    let kept = rt.top
    kept[0] = given
    rt.top = kept + 1
    defer { rt.top = kept }
    try rt.forEach(given) { future throws(Raised) in
      try rt.add(set, future)
      return true
    }
    var index = 0
    while let entry = set.nextEntry(&index) {
      if rt.isCoroutine(entry.key) {
        let error = rt.typeError("Passing coroutines is forbidden, use tasks explicitly.")
        // The frame of the library in the traceback holds all that it was given.
        var index = 0
        while let entry = set.nextEntry(&index) { rt.refuse(entry.key, by: rt.currentException) }
        throw error
      }
    }
    let loop = try rt.runningLoop()
    let gate = rt.makeFuture(loop)
    slots[3] = gate.asValue
    gate.pointee.payload = .tuple(rt.makeTuple([.int(set.pointee.count), .int(condition.rawValue)]))
    if let delay = slots[1].isUndefined || slots[1].isNone ? nil : slots[1] {
      let deadline = try rt.deadline(loop, after: delay)
      let entry = LoopEntry(kind: .release, object: gate.asObject, other: nil)
      try rt.schedule(loop, entry, at: deadline).store(at: slots + Self.timer)
    }
    index = 0
    while let entry = set.nextEntry(&index) {
      guard let future = entry.key.future else { throw rt.noAttribute(entry.key, rt.intern("add_done_callback")) }
      try rt.addDoneCallbackAsking(future, FutureCallback(kind: .wait, target: gate.asValue, context: .none))
    }
    return rt.suspend(frame, on: gate)
  }

  private func condition(_ rt: Runtime, _ value: Value) throws(Raised) -> Condition {
    if value.isUndefined { return .allCompleted }
    if case .str(let text) = value {
      for (index, name) in Condition.names.enumerated() where text.hasText(name) {
        return Condition(rawValue: index).unsafelyUnwrapped
      }
    }
    throw rt.valueError("Invalid return_when value: \(try rt.str(of: value).string)")
  }

  /// The wait is over: nothing calls back any more.
  private func end(_ rt: Runtime, _ frame: GeneratorRef) {
    let slots = frame.slots
    guard case .set(let set) = slots[0], let gate = slots[3].future else { return }
    if let token = TimerToken(from: slots + Self.timer) { rt.callOff(gate.pointee.loop, token) }
    var index = 0
    while let entry = set.nextEntry(&index) {
      guard let future = entry.key.future, future.pointee.callbackCount > 0 else { continue }
      _ = future.removeCallbacks { $0.kind == .wait && $0.target.isIdentical(to: slots[3]) }
    }
  }

  private func outcome(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) -> Value {
    guard case .set(let all) = frame.slots[0] else { return .none }
    let kept = rt.top
    let (done, pending) = (rt.makeSet(), rt.makeSet())
    kept[0] = .set(done)
    kept[1] = .set(pending)
    rt.top = kept + 2
    defer { rt.top = kept }
    var index = 0
    while let entry = all.nextEntry(&index) {
      let isDone = if let future = entry.key.future { try rt.isDoneAsking(future) } else { true }
      try rt.add(isDone ? done : pending, entry.key, hash: entry.hash)
    }
    return .tuple(rt.makeTuple([kept[0], kept[1]]))
  }
}

extension Runtime {
  /// A future that a `wait` waits for is done.
  func waitedDone(_ gate: FutureRef, _ future: FutureRef) throws(Raised) {
    guard case .tuple(let payload) = gate.pointee.payload, case .int(let left) = payload.elements[0],
      case .int(let condition) = payload.elements[1]
    else { return }
    payload.elements[0] = .int(left - 1)
    var isOver = left <= 1
    switch WaitCoroutine.Condition(rawValue: condition) {
    case .firstCompleted: isOver = true
    case .firstException where !isOver:
      if try !isCancelledAsking(future) { isOver = try !exceptionAsking(future).isNone }
    default: break
    }
    if isOver, !gate.isDone { setResult(gate, .none) }
  }
}
