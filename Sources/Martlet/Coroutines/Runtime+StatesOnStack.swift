import MartletSyntax

/// What was run within a native call on its way to a chain: from the moment its innermost frame has to wait until the
/// loop that resumes frames has taken over. Every frame but the innermost is reached by `awaiter`.
struct MovedStates {
  var innermost: GeneratorRef?
  var pending = Pending.sleep(.none, .none)

  /// What the innermost frame is about to do.
  enum Pending {
    /// To await a value; the second is what was called for it, if that was written there.
    case await(Value, Value)
    /// To sleep: the delay and the result.
    case sleep(Value, Value)
    /// It is a native coroutine that has begun.
    case step(Step)
  }
}

/// Running the body of a coroutine by its states, but with its slots on the stack: what an awaited call does as long as
/// nothing in it suspends. When something does, the frames of the calls in progress are made on the heap, from the
/// innermost to the outermost, each in the state at whose await it stands, and the resume loop goes on from there as if
/// they had been there from the beginning.
///
/// A body whose runs suspend again and again gets its frame at once.
extension Runtime {
  /// A run that suspends weighs this many that do not; the code's calls make frames once the sum exceeds the limit.
  private static let suspensionWeight: UInt8 = 16
  private static let suspensionLimit: UInt8 = 64

  /// Values that are left free on the stack.
  private static let reservedSlots = 1 << 14

  /// Frames on the heap need neither stack, so that a deep chain goes on there before one of them runs out.
  @inline(__always)
  var hasRoomForStates: Bool {
    NativeStack.pointer > nativeStackLimit &+ NativeStack.reserve && top + Runtime.reservedSlots < stackLimit
  }

  func prepareToRunStates(_ record: CodeRef) -> Bool {
    if record.pointee.states == nil {
      do throws(Raised) { try lowerMachine(record) } catch {
        // The call says what is wrong with the body.
        _ = takeException()
        return false
      }
    }
    guard let machine = record.pointee.machine, machine.takeUnretainedValue().runsWithinCall else { return false }
    record.pointee.runsWhenAwaited(.byStates)
    return true
  }

  /// Runs a function whose parameters are bound at `w` until it returns; or until it has to
  /// suspend: then the value is the frame that was made for it.
  @inline(never)
  func runStates(_ function: FunctionRef, _ w: FramePointer) throws(Raised) -> Value {
    let code = function.pointee.code
    let window = w + code.pointee.slotCount
    var slot = w + code.pointee.parameterCount
    while slot < window {
      slot.initialize(to: .undefined)
      slot += 1
    }
    if code.pointee.needsPrologue { prepare(function, w) }
    try enterFrame(window)
    defer { depth &-= 1 }
    top = window
    let handlers = code.pointee.handlers
    if handlers.exist { w[handlers.outer] = handledException }
    defer { if handlers.exist { handledException = w[handlers.outer] } }
    var state = code.pointee.states.unsafelyUnwrapped
    let stop: Stop
    let value: Value
    do throws(Raised) { (stop, value) = try runWithinCall(from: &state, w, code, window, depth) } catch {
      keepVariables(w, of: code)
      throw error
    }
    switch stop {
    case .returned:
      if promptEnds.mayEndAsyncGenerator { endGenerators(in: w, of: code, result: value, window) }
      if code.pointee.suspendedRuns > 0 { code.pointee.suspendedRuns &-= 1 }
      awaitedCall = .hasReturned
      return value
    case .waits: return move(function, w, state, value)
    case .yielded: preconditionFailure("a coroutine does not yield")
    }
  }

  /// Makes the frame of a run that stands at an await: of what is not there yet, or of the frame made for the run above.
  @inline(never)
  private func move(_ function: FunctionRef, _ w: FramePointer, _ state: StateTable, _ awaited: Value) -> Value {
    let code = function.pointee.code
    if code.pointee.suspendedRuns > Runtime.suspensionLimit {
      code.pointee.awaitedRun = .asCoroutine
      code.pointee.awaitedCount = -1
    } else {
      code.pointee.suspendedRuns += Runtime.suspensionWeight
    }
    let frame = allocateFrame(function, types.coroutine)
    frame.slots.update(from: w, count: code.pointee.slotCount)
    if code.pointee.handlers.exist {
      frame.slots[code.pointee.handlers.outer] = .undefined
      frame.noteHandled()
    }
    ObjectFlags.setUnshared(frame.asObject)
    return leaveWaiting(frame, state, w + code.pointee.slotCount, awaited)
  }

  /// The frame of a run that stops at an await joins those of the run above, or is the innermost.
  func leaveWaiting(
    _ frame: GeneratorRef, _ state: StateTable, _ window: FramePointer, _ awaited: Value
  ) -> Value {
    frame.pointee.wait = .value
    frame.pointee.state = state.pointee.index
    frame.pointee.phase = .awaiting
    if awaitedCall == .hasMoved {
      awaited.generator.unsafelyUnwrapped.pointee.awaiter = frame
    } else {
      movedStates.innermost = frame
      movedStates.pending =
        awaitedCall == .sleeps
        ? .sleep(window[0], window[1]) : .await(awaited, state.pointee.isCall ? window[0] : .none)
    }
    awaitedCall = .hasMoved
    return frame.asValue
  }

  /// Puts the frames of a moved run above the frame that awaits `outermost`; the innermost is to run.
  @inline(never)
  func adoptMoved(_ outermost: Value, above frame: GeneratorRef, _ root: GeneratorRef) -> GeneratorRef {
    awaitedCall = .isPending
    guard let first = outermost.generator, let innermost = movedStates.innermost else {
      preconditionFailure("a run that was moved has a frame")
    }
    movedStates.innermost = nil
    frame.pointee.phase = .awaiting
    first.pointee.awaiter = frame
    var depth = frame.pointee.chainDepth
    var moved = innermost
    while moved != frame {
      depth &+= 1
      moved = moved.pointee.awaiter.unsafelyUnwrapped
    }
    moved = innermost
    // Those above the frame that was looked at last, whose outer exception is not known yet.
    var waiting = innermost
    while moved != frame {
      moved.pointee.chainDepth = depth
      depth &-= 1
      let below = moved.pointee.awaiter.unsafelyUnwrapped
      let handled = below == frame ? handledIn(frame) : below.handled
      if below == frame || !handled.isUndefined {
        while waiting != below {
          setOuterHandled(waiting, handled)
          waiting = waiting.pointee.awaiter.unsafelyUnwrapped
        }
      }
      moved = below
    }
    innermost.pointee.phase = .running
    root.pointee.innermost = innermost
    return innermost
  }
}
