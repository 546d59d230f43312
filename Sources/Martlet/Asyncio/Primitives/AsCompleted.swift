import MartletEventLoop

/// `asyncio.as_completed(fs, timeout)`: a generator of coroutines. Slots: what was given, then the list of futures; the
/// timeout; the queue of those done; how many are still to come; how many coroutines are still to be made; the numbers
/// of the timer.
final class AsCompletedGenerator: NativeCoroutine {
  static let slotCount = 7
  enum Slot {
    static let futures = 0
    static let timeout = 1
    static let queue = 2
    static let left = 3
    static let unmade = 4
    static let timer = 5
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    let slots = frame.slots
    if frame.pointee.state == 0 {
      frame.pointee.state = 1
      try begin(rt, frame)
    }
    frame.pointee.wait = .value
    guard case .int(let unmade) = slots[Slot.unmade], unmade > 0 else { return .returned(.none) }
    slots[Slot.unmade] = .int(unmade - 1)
    let coroutine = rt.makeNativeCoroutine(rt.asyncio.primitives.codes.waitForOne)
    coroutine.slots[0] = slots[Slot.queue]
    coroutine.slots[1] = slots[Slot.futures]
    return .suspend(coroutine.asValue)
  }

  private func begin(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) {
    let slots = frame.slots
    if slots[Slot.futures].future != nil || rt.isCoroutine(slots[Slot.futures]) {
      throw rt.typeError("expect an iterable of futures, not \(rt.className(slots[Slot.futures]))")
    }
    let kept = rt.top
    defer { rt.top = kept }
    // Distinct, in the order in which they were given.
    let distinct = rt.makeDict()
    kept[0] = .dict(distinct)
    kept[1] = slots[Slot.futures]
    rt.top = kept + 2
    try rt.forEach(kept[1]) { value throws(Raised) in
      try rt.setItem(distinct, value, .none)
      return true
    }
    slots[Slot.queue] = try rt.call(.type(rt.asyncio.primitives.queue))
    let loop = try rt.eventLoop()
    let futures = rt.makeList()
    slots[Slot.futures] = .list(futures)
    var index = 0
    while let entry = distinct.nextEntry(&index) {
      let future = try rt.ensureNativeFuture(entry.pointee.key, loop)
      futures.append(future, rt.heap)
    }
    slots[Slot.left] = .int(futures.pointee.count)
    slots[Slot.unmade] = .int(futures.pointee.count)
    for future in futures.values {
      guard let future = future.future else { continue }
      try rt.addDoneCallbackAsking(future, FutureCallback(kind: .completed, target: frame.asValue, context: .none))
    }
    guard futures.pointee.count > 0, !slots[Slot.timeout].isUndefined, !slots[Slot.timeout].isNone else { return }
    let deadline = try rt.deadline(loop, after: slots[Slot.timeout])
    let entry = LoopEntry(kind: .outOfTime, object: frame.asObject, other: nil)
    try rt.schedule(loop, entry, at: deadline).store(at: slots + Slot.timer)
  }
}

/// The coroutines it makes: the next future that is done. Slots: the queue, the futures, the gate.
final class WaitForOneCoroutine: QueueCoroutine {
  init() { super.init(puts: false) }

  override var awaitedName: StaticString? { "as_completed" }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let step = try super.step(rt, frame, input, isRaising: isRaising)
    guard case .returned(let done) = step else { return step }
    // There is none when time was up.
    guard let future = done.future else { throw rt.raise(rt.types.exceptions.timeoutError) }
    return .returned(try rt.resultAsking(future))
  }
}

extension Runtime {
  private typealias Slot = AsCompletedGenerator.Slot

  /// A future of an `as_completed` is done.
  func completed(_ generator: GeneratorRef, _ future: Value) throws(Raised) {
    let slots = generator.slots
    guard case .int(let left) = slots[Slot.left], left > 0 else { return }
    slots[Slot.left] = .int(left - 1)
    try QueueType.put(self, slots[Slot.queue], future, .first)
    if left == 1, let token = TimerToken(from: slots + Slot.timer) {
      if let loop = future.future?.pointee.loop { callOff(loop, token) }
    }
  }

  /// The time of an `as_completed` is over.
  func outOfTime(_ generator: GeneratorRef) throws(Raised) {
    let slots = generator.slots
    guard case .int(let left) = slots[Slot.left], left > 0, case .list(let futures) = slots[Slot.futures] else {
      return
    }
    slots[Slot.left] = .int(0)
    for future in futures.values {
      _ = future.future?.removeCallbacks { $0.kind == .completed && $0.target.isIdentical(to: generator.asValue) }
    }
    for _ in 0..<left { try QueueType.put(self, slots[Slot.queue], .none, .first) }
  }
}
