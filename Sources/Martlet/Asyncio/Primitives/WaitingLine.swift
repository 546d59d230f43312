/// A line as the primitives see it: a deque without its reference count. The object that holds it must stay reachable
/// while it is used.
struct Line {
  private let deque: Unmanaged<Deque>

  @inline(__always)
  fileprivate init(_ object: NativeRef) {
    deque = Unmanaged.fromOpaque(object.pointee.payload.toOpaque())
  }

  @inline(__always)
  var count: Int { deque._withUnsafeGuaranteedRef { $0.count } }
  @inline(__always)
  subscript(index: Int) -> Value { deque._withUnsafeGuaranteedRef { $0[index] } }
  @inline(__always)
  func append(_ value: Value, _ rt: Runtime) { deque._withUnsafeGuaranteedRef { $0.append(value, rt) } }
  @inline(__always)
  func removeFirst() -> Value { deque._withUnsafeGuaranteedRef { $0.removeFirst() } }
  @inline(__always)
  func remove(at index: Int) { deque._withUnsafeGuaranteedRef { $0.remove(at: index) } }
}

/// Lines of futures ("gates"), first come first served, by which the primitives let tasks wait. Opening a gate resumes
/// its task one turn later, which is what decides who runs before whom. A line is a deque, which scripts can look at.
extension Runtime {
  func makeLine() -> Value { makeNative(Deque(), type: asyncio.primitives.dequeType) }

  /// The line a value is.
  @inline(__always)
  func line(_ value: Value) -> Line? {
    guard let object = value.object(.native, as: NativeObject.self),
      object.pointee.header.type == asyncio.primitives.dequeType
    else { return nil }
    return Line(object)
  }

  /// How many stand in a line; 0 if there is none.
  func lineCount(_ value: Value) -> Int { line(value)?.count ?? 0 }

  /// Somebody in the line has not been cancelled.
  func isStillWanted(_ value: Value) -> Bool {
    guard let line = line(value) else { return false }
    for index in 0..<line.count where line[index].future?.pointee.state != .cancelled { return true }
    return false
  }

  /// Opens every gate of a line.
  func openAll(_ value: Value) {
    guard let line = line(value) else { return }
    for index in 0..<line.count { open(line[index], .bool(true)) }
  }

  /// Opens the first gate of a line, unless it is open already: then its task is about to act.
  func openFirst(_ value: Value) {
    guard let line = line(value), line.count > 0 else { return }
    open(line[0], .bool(true))
  }

  /// Opens the first gate that is still closed; false if there is none.
  func openNext(_ value: Value) -> Bool {
    guard let line = line(value) else { return false }
    for index in 0..<line.count where open(line[index], .bool(true)) { return true }
    return false
  }

  /// Takes gates off a line until one could be opened.
  func dismissNext(_ value: Value) {
    guard let line = line(value) else { return }
    while line.count > 0, !open(line.removeFirst(), .none) {}
  }

  @discardableResult
  @inline(__always)
  private func open(_ gate: Value, _ result: Value) -> Bool {
    guard let gate = gate.future, !gate.isDone else { return false }
    setResult(gate, result)
    return true
  }

  /// Whether the value stood in the line, which it has left now.
  @discardableResult
  func leave(_ value: Value, _ gate: Value) -> Bool {
    guard let line = line(value) else { return false }
    for index in 0..<line.count where line[index].isIdentical(to: gate) {
      line.remove(at: index)
      return true
    }
    return false
  }

  /// The loop that an object waits in: the first one in which it ever did.
  func boundLoop(_ object: Value, _ slot: Int) throws(Raised) -> LoopRef {
    let known = object.members[slot]
    if let running = asyncio.running {
      if known.loop == running { return running }
      if known.isNone || known.isUndefined {
        object.members[slot] = running.asValue
        return running
      }
    } else if known.isNone || known.isUndefined {
      throw noAttribute(.none, intern("create_future"))
    }
    throw runtimeError("\(try repr(object).string) is bound to a different event loop")
  }

  /// A native frame enters a line, which is in a member of an object, and suspends until its gate opens. The gate goes
  /// into a slot of the frame.
  func stand(_ frame: GeneratorRef, in object: Value, _ lineSlot: Int, _ loopSlot: Int, gate: Int) throws(Raised)
    -> Step
  {
    let future = makeFuture(try boundLoop(object, loopSlot))
    if line(object.members[lineSlot]) == nil { object.members[lineSlot] = makeLine() }
    line(object.members[lineSlot])?.append(future.asValue, self)
    frame.slots[gate] = future.asValue
    return suspend(frame, on: future)
  }

  /// A native frame suspends on a future that nobody else has taken note of.
  @inline(__always)
  func suspend(_ frame: GeneratorRef, on future: FutureRef) -> Step {
    future.pointee.isBlocking = true
    frame.pointee.awaiting = future.asValue
    frame.pointee.wait = .future
    return .suspend(future.asValue)
  }

  /// A native frame is resumed from a future in one of its slots. Nil if the wait is over; a step to take if it was
  /// resumed by hand too early; thrown if it ended with an exception.
  @inline(__always)
  func comeBack(_ frame: GeneratorRef, _ slot: Int, isRaising: Bool) throws(Raised) -> Step? {
    let gate = frame.slots[slot]
    if !isRaising, let future = gate.future, !future.isDone {
      try block(on: future)
      frame.pointee.awaiting = gate
      frame.pointee.wait = .future
      return .suspend(gate)
    }
    frame.pointee.awaiting = .undefined
    frame.pointee.wait = .value
    if isRaising { throw Raised() }
    if let future = gate.future, future.pointee.state != .finished || future.pointee.isException {
      _ = try futureResult(gate)
    }
    return nil
  }

  /// A native frame awaits whatever a script's method returned: the frame's next input is the result.
  func awaiting(_ value: Value) throws(Raised) -> Step {
    if let child = value.generator, child.flavor == .coroutine { return try push(child) }
    return try push(wrapAwaitable(value).generator.unsafelyUnwrapped)
  }

  /// Calls a method that may be a script's.
  func callMethod(_ object: Value, _ name: StaticString) throws(Raised) -> Value {
    try call(try getAttribute(object, intern(name)))
  }

  func callMethod(_ object: Value, _ name: StaticString, _ argument: Value) throws(Raised) -> Value {
    try call(try getAttribute(object, intern(name)), argument)
  }

  /// `<asyncio.locks.Lock object at 0x… [locked, waiters:2]>`
  func textOfPrimitive(_ object: Value, _ state: String, _ line: Value) -> Value {
    let count = lineCount(line)
    let waiters = count > 0 ? ", waiters:\(count)" : ""
    return str(defaultRepr(object).dropLast() + " [\(state)\(waiters)]>")
  }
}
