import MartletSyntax

/// Running the states of a body, wherever its slots are, and single steps of a frame between them.
extension Runtime {
  /// Runs states from `state` on, through what needs the slots alone, until one returns from the body: then the result
  /// is the value; or until one's transfer has to do with the frame or with who steps it: then it is nil, and `state`
  /// is that one, with the statements of it done. When something is raised, `state` is where.
  @inline(__always)
  func runPlainStates(
    from state: inout StateTable, _ slots: FramePointer, _ code: CodeRef, _ window: FramePointer
  ) throws(Raised) -> Value? {
    while true {
      let next: Int32
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
            next = state.pointee.returnExit
            if next == StateRecord.leaves { return result }
            slots[code.pointee.handlers.returned] = result
            break run
          }
        }
        switch state.pointee.transfer {
        case .goto:
          try goToNext(from: &state, code, window)
          continue
        case .branch:
          if try state.pointee.node.evaluateCondition(slots) {
            try goToNext(from: &state, code, window)
          } else {
            try goToOther(from: &state, code, window)
          }
          continue
        case .advance:
          if let element = try advance(slots[Int(state.pointee.slot)], state) {
            slots[Int(state.pointee.further)] = element
            try goToNext(from: &state, code, window)
          } else {
            try goToOther(from: &state, code, window)
          }
          continue
        case .return_: return try state.pointee.node.evaluateBody(slots)
        case .await, .yield, .asyncYield, .yieldFrom, .enter, .endFinally, .reraise: return nil
        }
      }
      try go(to: next, from: &state, code, window)
    }
  }

  /// Goes on to `next`.
  @inline(__always)
  func goToNext(from state: inout StateTable, _ code: CodeRef, _ window: FramePointer) throws(Raised) {
    if state.pointee.nextIsBack { try passBackEdge(state, code, window) }
    state = state.pointee.nextState
  }

  /// Goes on to `other`.
  @inline(__always)
  private func goToOther(from state: inout StateTable, _ code: CodeRef, _ window: FramePointer) throws(Raised) {
    if state.pointee.otherIsBack { try passBackEdge(state, code, window) }
    state = state.pointee.otherState
  }

  @inline(__always)
  private func passBackEdge(_ state: StateTable, _ code: CodeRef, _ window: FramePointer) throws(Raised) {
    budget &-= 1
    if budget < 0 { try safepoint(window, at: place(state, code)) }
  }

  /// Goes to a state by its number. A jump back is the edge of a loop.
  @inline(__always)
  func go(
    to next: Int32, from state: inout StateTable, _ code: CodeRef, _ window: FramePointer
  ) throws(Raised) {
    if next <= state.pointee.index { try passBackEdge(state, code, window) }
    state = state.state(next)
  }

  @inline(__always)
  func step(
    _ native: Unmanaged<NativeCoroutine>, _ frame: GeneratorRef, _ value: Value, _ isRaising: Bool
  ) throws(Raised) -> Step {
    let result: Result<Step, Raised> = native._withUnsafeGuaranteedRef { native in
      do throws(Raised) { return .success(try native.step(self, frame, value, isRaising: isRaising)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The state that handles the exception in flight; if there is none, it is thrown.
  @inline(never)
  func handle(
    _ error: Raised, _ slots: FramePointer, _ code: CodeRef, _ state: StateTable
  ) throws(Raised) -> StateTable {
    let handler = state.pointee.handler
    if handler < 0 || isTerminating { throw error }
    let next = state.state(handler)
    slots[code.pointee.handlers.exception] = takeException(isCaught: !next.pointee.isCleanup)
    return next
  }

  /// Where an interrupted frame stopped.
  @inline(never)
  func place(_ state: StateTable, _ code: CodeRef) -> SourceRange {
    guard let machine = code.pointee.machine else { return .none }
    return machine._withUnsafeGuaranteedRef { $0.states[Int(state.pointee.index)].place }
  }

  @inline(__always)
  func advance(_ iterator: Value, _ state: StateTable) throws(Raised) -> Value? {
    if case .object(let object) = iterator, object.pointee.kind == .iterator {
      let range = UnsafeMutableRawPointer(object).assumingMemoryBound(to: IteratorObject.self)
      if range.pointee.variant == .range, range.pointee.limit > 0 {
        let value = range.pointee.index
        range.pointee.limit &-= 1
        range.pointee.index = value &+ range.pointee.extra
        return .int(value)
      }
    }
    return try advanceOther(iterator, state)
  }

  @inline(never)
  func advanceOther(_ iterator: Value, _ state: StateTable) throws(Raised) -> Value? {
    do throws(Raised) { return try next(iterator) } catch {
      trace(state.pointee.range)
      throw error
    }
  }

  /// Where a `finally` goes on, by why it was entered.
  @inline(never)
  func endFinally(_ slots: FramePointer, _ code: CodeRef, _ state: StateTable) throws(Raised) -> Int32 {
    let reason = slots + Int(state.pointee.slot)
    guard case .int(let why) = reason[0], why > 0 else { return state.pointee.next }
    if why == FinallyReason.raise {
      restoreHandled(slots, code.pointee.handlers, reason[2])
      throw rethrow(reason[1])
    }
    slots[code.pointee.handlers.returned] = reason[1]
    return Int32(why - FinallyReason.jump)
  }

  /// How states that are run within a native call have come to a stop.
  enum Stop {
    case returned, yielded
    /// At an await that does not end at once.
    case waits
  }

  /// Runs the states of a body that delegates to no other frame from `state` on, exceptions and awaits that end at once
  /// included, until it stops: then `state` is where, and the value is what it gives or awaits.
  @inline(__always)
  func runWithinCall(
    from state: inout StateTable, _ slots: FramePointer, _ code: CodeRef, _ window: FramePointer, _ ownDepth: Int
  ) throws(Raised) -> (Stop, Value) {
    while true {
      do throws(Raised) {
        if let result = try runPlainStates(from: &state, slots, code, window) { return (.returned, result) }
        let next: Int32
        switch state.pointee.transfer {
        case .await:
          if state.pointee.isCall { window[0] = .none }
          var result = try state.pointee.node.evaluateBody(slots)
          if awaitedCall != .hasReturned {
            if awaitedCall == .isPending, let native = newNative(result) {
              result = try beginNative(native, state, window)
            }
            if awaitedCall != .hasReturned { return (.waits, result) }
          }
          awaitedCall = .isPending
          if state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = result }
          try goToNext(from: &state, code, window)
          continue
        case .yield, .asyncYield: return (.yielded, try state.pointee.node.evaluateBody(slots))
        case .endFinally: next = try endFinally(slots, code, state)
        case .reraise: throw rethrow(slots[Int(state.pointee.slot)])
        case .goto, .branch, .advance, .return_, .yieldFrom, .enter:
          preconditionFailure("a body with such a transfer does not run within a call")
        }
        try go(to: next, from: &state, code, window)
      } catch {
        top = window
        depth = ownDepth
        state = try handle(error, slots, code, state)
      }
    }
  }

  /// What is thrown or sent into a frame that has not begun.
  @inline(never)
  func refusedStart(_ frame: GeneratorRef, _ isRaising: Bool) -> Raised {
    if isRaising {
      trace(frame.pointee.code.pointee.definitionRange)
      return Raised()
    }
    let kind =
      frame.flavor == .generator ? "generator" : frame.flavor == .coroutine ? "coroutine" : "async generator"
    return typeError("can't send non-None value to a just-started \(kind)")
  }

  /// Gives a suspended frame what it is resumed with, where that is more than storing a value.
  @inline(never)
  func deliver(
    _ frame: GeneratorRef, _ state: StateTable, _ wait: GeneratorObject.Wait, _ value: Value, _ isRaising: Bool
  ) throws(Raised) -> Step {
    if wait == .iterator {
      // CPython's `throw` goes to the iterator before the frame runs.
      if isRaising { handledException = driveHandled }
      do throws(Raised) {
        let step = try stepIterator(frame, state, value, isRaising: isRaising)
        handledException = effectiveHandled(frame)
        return step
      } catch {
        handledException = effectiveHandled(frame)
        if isRaising { chainThrown(frame) }
        frame.pointee.awaiting = .undefined
        trace(state.pointee.range)
        throw error
      }
    }
    let awaited = frame.pointee.awaiting
    frame.pointee.awaiting = .undefined
    if isRaising {
      trace(state.pointee.range)
      throw Raised()
    }
    var result = value
    if wait == .future {
      do throws(Raised) {
        if let pending = awaited.future, !pending.isDone {
          try block(on: pending)
          frame.pointee.awaiting = awaited
          frame.pointee.wait = .future
          return .suspend(awaited)
        }
        result = try futureResult(awaited)
      } catch {
        trace(state.pointee.range)
        throw error
      }
    }
    if state.pointee.slot >= 0 { frame.slots[Int(state.pointee.slot)] = result }
    return .proceed
  }
}

extension Unmanaged where Instance == StatementNode {
  /// Runs a statement without touching its reference count.
  @inline(__always)
  func executeBody(_ frame: FramePointer) throws(Raised) -> Completion {
    let result: Result<Completion, Raised> = _withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.execute(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}

extension Unmanaged where Instance == Node {
  @inline(__always)
  func evaluateCondition(_ frame: FramePointer) throws(Raised) -> Bool {
    let result: Result<Bool, Raised> = _withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.condition(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
