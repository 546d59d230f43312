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
      outcome = try runAlone(generator, slots, state, window)
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

  /// Goes from state to state until one yields or returns.
  @inline(__always)
  private func runAlone(
    _ generator: GeneratorRef, _ slots: FramePointer, _ first: StateTable, _ window: FramePointer
  ) throws(Raised) -> Outcome {
    var state = first
    while true {
      var next: Int32
      run: do {
        if state.pointee.hasBody {
          switch try state.pointee.body.executeBody(slots) {
          case .normal: break
          case .breakLoop:
            next = state.pointee.breakExit
            break run
          case .continueLoop:
            next = state.pointee.continueExit
            break run
          case .returned(let result):
            generator.pointee.phase = .finished
            return .returned(result)
          }
        }
        switch state.pointee.transfer {
        case .goto: next = state.pointee.next
        case .branch: next = try state.pointee.node.evaluateCondition(slots) ? state.pointee.next : state.pointee.other
        case .yield:
          let yielded = try state.pointee.node.evaluateBody(slots)
          generator.pointee.state = state.pointee.index
          generator.pointee.phase = .suspended
          return .yielded(yielded)
        case .advance:
          if let element = try advance(slots[Int(state.pointee.slot)], state) {
            slots[Int(state.pointee.further)] = element
            next = state.pointee.next
          } else {
            next = state.pointee.other
          }
        case .return_:
          let result = try state.pointee.node.evaluateBody(slots)
          generator.pointee.phase = .finished
          return .returned(result)
        case .await, .asyncYield, .yieldFrom, .enter, .endFinally, .reraise:
          preconditionFailure("a generator with such a transfer is not stepped alone")
        }
      }
      // A jump back is the edge of a loop.
      if next <= state.pointee.index {
        budget &-= 1
        if budget < 0 { try safepoint(window, at: place(state, generator.pointee.code)) }
      }
      state = state.state(next)
    }
  }
}
