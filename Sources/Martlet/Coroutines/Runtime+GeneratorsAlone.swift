import MartletSyntax

/// Stepping a generator that never delegates and handles no exception in its states, as most are: no frame ever stands
/// above it, and of what `resume` keeps for a chain it needs nothing.
extension Runtime {
  @inline(never)
  func stepAlone(_ generator: GeneratorRef, _ sent: Value) throws(Raised) -> Outcome {
    let entry = top
    let window = entry + 1
    entry[0] = generator.asValue
    top = window
    do throws(Raised) { try checkStack() } catch {
      top = entry
      throw error
    }
    depth &+= 1
    let handled = handledException
    let slots = generator.slots
    var state = generator.currentState
    let outcome: Outcome
    do throws(Raised) {
      let isBeginning = generator.pointee.wait == .start
      generator.pointee.wait = .value
      generator.pointee.phase = .running
      if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
      if !isBeginning, state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = sent }
      // A loop over what is yielded has no back edge of its own.
      budget &-= 1
      if budget < 0 {
        if isBeginning {
          try safepoint(window)
        } else {
          try safepoint(window, at: place(state, generator.pointee.code))
        }
      }
      if !isBeginning { state = state.state(state.pointee.next) }
      if let result = try runPlainStates(from: &state, slots, generator.pointee.code, window) {
        generator.pointee.phase = .finished
        outcome = .returned(result)
      } else if state.pointee.transfer == .yield {
        let yielded = try state.pointee.node.evaluateBody(slots)
        generator.pointee.state = state.pointee.index
        generator.pointee.phase = .suspended
        outcome = .yielded(yielded)
      } else {
        preconditionFailure("a generator with such a transfer is not stepped alone")
      }
    } catch {
      top = entry
      depth &-= 1
      handledException = handled
      generator.checkBounds()
      generator.pointee.phase = .finished
      convertStop("generator", isAsyncGenerator: false)
      throw error
    }
    generator.checkBounds()
    top = entry
    depth &-= 1
    return outcome
  }
}
