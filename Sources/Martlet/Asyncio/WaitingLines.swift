/// What the parts of asyncio written in the language wait by: lines of futures ("gates"), first come first served.
/// Opening a gate resumes its task one turn later.
enum WaitingLines {
  static func declare(_ m: ModuleBuilder) {
    m.function("_stand_in(line, gate)", "A coroutine that waits in a line until its gate is opened.") {
      rt, a throws(Raised) in
      let frame = rt.makeNativeCoroutine(rt.asyncio.standCode, slots: StandCoroutine.slotCount)
      frame.slots[0] = a[0]
      frame.slots[1] = a[1]
      return frame.asValue
    }
    m.function("_open_all(line)", "Open every gate of a line.") { rt, a throws(Raised) in
      guard let line = line(rt, a[0]) else { return .none }
      for index in 0..<line.count {
        if let gate = line[index].future, !gate.isDone { rt.setResult(gate, .bool(true)) }
      }
      return .none
    }
    m.function("_open_next(line)", "Take gates off a line until one could be opened.") { rt, a throws(Raised) in
      guard let line = line(rt, a[0]) else { return .none }
      while line.count > 0 {
        if let gate = line.removeFirst().future, !gate.isDone {
          rt.setResult(gate, .none)
          break
        }
      }
      return .none
    }
  }

  /// The line a value is: a deque.
  static func line(_ rt: Runtime, _ value: Value) -> Deque? {
    guard let object = value.object(.native, as: NativeObject.self) else { return nil }
    let payload = object.pointee.payload.takeUnretainedValue()
    return type(of: payload) == Deque.self ? unsafeDowncast(payload, to: Deque.self) : nil
  }
}

/// Waits in a line; however the wait ends, the gate leaves the line. Slots: the line, the gate.
final class StandCoroutine: NativeCoroutine {
  static let slotCount = 2

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    guard let line = WaitingLines.line(rt, slots[0]), let gate = slots[1].future else {
      throw rt.typeError("a line and a future are required")
    }
    if frame.pointee.state == 0 {
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      line.append(slots[1], rt.heap)
    }
    if !isRaising, !gate.isDone {
      try rt.block(on: gate)
      frame.pointee.awaiting = slots[1]
      frame.pointee.wait = .future
      return .suspend(slots[1])
    }
    frame.pointee.awaiting = .undefined
    frame.pointee.wait = .value
    for index in 0..<line.count where line[index].isIdentical(to: slots[1]) {
      line.remove(at: index)
      break
    }
    if isRaising { throw Raised() }
    return .returned(try rt.futureResult(slots[1]))
  }
}
