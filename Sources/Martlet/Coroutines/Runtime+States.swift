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
            slots[code.pointee.returnSlot] = result
            break run
          }
        }
        switch state.pointee.transfer {
        case .goto: next = state.pointee.next
        case .branch: next = try state.pointee.node.evaluateCondition(slots) ? state.pointee.next : state.pointee.other
        case .advance:
          if let element = try advance(slots[Int(state.pointee.slot)], state) {
            slots[Int(state.pointee.further)] = element
            next = state.pointee.next
          } else {
            next = state.pointee.other
          }
        case .return_: return try state.pointee.node.evaluateBody(slots)
        case .await, .yield, .asyncYield, .yieldFrom, .enter, .endFinally, .reraise: return nil
        }
      }
      try go(to: next, from: &state, code, window)
    }
  }

  /// Goes to the next state. A jump back is the edge of a loop.
  @inline(__always)
  func go(
    to next: Int32, from state: inout StateTable, _ code: CodeRef, _ window: FramePointer
  ) throws(Raised) {
    if next <= state.pointee.index {
      budget &-= 1
      if budget < 0 { try safepoint(window, at: place(state, code)) }
    }
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
  func handle(_ error: Raised, _ frame: GeneratorRef, _ state: StateTable) throws(Raised) -> StateTable {
    let handler = state.pointee.handler
    if handler < 0 || isTerminating { throw error }
    frame.slots[frame.pointee.code.pointee.exceptionSlot] = takeException()
    return state.state(handler)
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
  func endFinally(_ frame: GeneratorRef, _ state: StateTable) throws(Raised) -> Int32 {
    let reason = frame.slots + Int(state.pointee.slot)
    guard case .int(let why) = reason[0], why > 0 else { return state.pointee.next }
    if why == FinallyReason.raise {
      restoreHandled(frame, reason[2])
      throw rethrow(reason[1])
    }
    frame.slots[frame.pointee.code.pointee.returnSlot] = reason[1]
    return Int32(why - FinallyReason.jump)
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
    switch wait {
    case .future:
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
    case .sleep: result = awaited
    default: break
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
