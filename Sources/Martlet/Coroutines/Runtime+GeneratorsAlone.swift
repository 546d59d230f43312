import MartletSyntax

/// Stepping a generator that delegates to no other frame, as most are, within the native call: nothing ever stands above
/// it, and of what `resume` keeps for a chain it needs nothing.
///
/// An async generator may have to wait. Then its frame joins those of the calls in progress on their way to a chain, as
/// that of a coroutine that ran on the stack does.
extension Runtime {
  /// Steps a generator.
  func stepAlone(_ generator: GeneratorRef, _ sent: Value) throws(Raised) -> Outcome {
    let (stop, value) = try stepWithinCall(generator, sent, isRaising: false)
    return stop == .yielded ? .yielded(value) : .returned(value)
  }

  /// An async generator that can be stepped where its next element is awaited.
  @inline(__always)
  func canStepInPlace(_ generator: GeneratorRef) -> Bool {
    guard generator.pointee.phase == .suspended || generator.pointee.phase == .created,
      generator.pointee.code.pointee.stepsAlone, generator.pointee.isAlone(generator),
      generator.pointee.wait == .value || generator.pointee.wait == .start
    else { return false }
    return hasRoomForStates && !looksAtFrames
  }

  /// Steps such an async generator: `awaitedCall` tells whether the value is its next element.
  @inline(__always)
  func stepInPlace(_ generator: GeneratorRef, _ sent: Value, isRaising: Bool = false) throws(Raised) -> Value {
    if generator.pointee.phase == .created { try noteFirstIteration(generator) }
    let (stop, value) = try stepWithinCall(generator, sent, isRaising: isRaising)
    switch stop {
    case .yielded:
      awaitedCall = .hasReturned
      return value
    case .waits: return value
    case .returned: throw raise(types.exceptions.stopAsyncIteration)
    }
  }

  @inline(never)
  private func stepWithinCall(
    _ generator: GeneratorRef, _ sent: Value, isRaising: Bool
  ) throws(Raised) -> (Stop, Value) {
    let entry = top
    let window = entry + 1
    entry[0] = generator.asValue
    top = window
    do throws(Raised) { try checkStack() } catch {
      top = entry
      throw error
    }
    depth &+= 1
    let outer = handledException
    let code = generator.pointee.code
    let slots = generator.slots
    let handlers = code.pointee.handlers
    if handlers.exist {
      slots[handlers.outer] = outer
      if !slots[handlers.handled].isUndefined { handledException = slots[handlers.handled] }
    }
    var state = generator.currentState
    let isBeginning = generator.pointee.wait == .start
    generator.pointee.wait = .value
    generator.pointee.phase = .running
    do throws(Raised) {
      if isRaising {
        chainThrown(generator)
        trace(state.pointee.range)
        state = try handle(Raised(), slots, code, state)
      } else {
        if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
        if !isBeginning, state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = sent }
        // A loop over what is yielded has no back edge of its own.
        budget &-= 1
        if budget < 0 {
          if isBeginning { try safepoint(window) } else { try safepoint(window, at: place(state, code)) }
        }
        if !isBeginning { state = state.pointee.nextState }
      }
      var (stop, value) = try runWithinCall(from: &state, slots, code, window, depth)
      generator.checkBounds()
      if case .returned = stop, promptEnds.mayEndAsyncGenerator {
        endGenerators(in: slots, of: code, result: value, window)
      }
      top = entry
      depth &-= 1
      if handlers.exist {
        slots[handlers.outer] = .undefined
        handledException = outer
        generator.noteHandled()
      }
      switch stop {
      case .returned: generator.pointee.phase = .finished
      case .yielded:
        if state.pointee.handler >= 0 { promptEnds.isOn = true }
        generator.pointee.state = state.pointee.index
        generator.pointee.phase = .suspended
      case .waits: value = leaveWaiting(generator, state, window, value)
      }
      return (stop, value)
    } catch {
      top = entry
      depth &-= 1
      if handlers.exist {
        slots[handlers.outer] = .undefined
        slots[handlers.handled] = .undefined
      }
      // What it held has ended with it, even if something still knows the generator.
      if promptEnds.isOn {
        keepVariables(slots, of: code)
        slots.update(repeating: .undefined, count: code.pointee.slotCount)
      }
      handledException = outer
      generator.checkBounds()
      generator.pointee.phase = .finished
      convertStop(generator)
      throw error
    }
  }
}
