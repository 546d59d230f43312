import MartletSyntax

/// A run of states on the stack on its way to the heap: from the moment its innermost frame has to wait until the loop
/// that resumes frames has taken over.
struct MovedStates {
  var innermost: GeneratorRef?
  /// What that frame awaits, and, if a call written there has made it, what was called.
  var awaited: Value = .none
  var callee: Value = .none
}

/// Running the body of a coroutine by its states, but with its slots on the stack: what an awaited call does as long as
/// nothing in it suspends. When something does, the frames of the calls in progress are made on the heap, from the
/// innermost to the outermost, each in the state at whose await it stands, and the resume loop goes on from there as if
/// they had been there from the beginning.
///
/// Only bodies without handlers run so: around an await, those of a `try` or a `with` keep in the frame which exception is
/// handled. A body whose runs suspend again and again gets its frame at once.
extension Runtime {
  /// A run that suspends weighs this many that do not; the code's calls make frames once the sum exceeds the limit.
  private static let suspensionWeight: UInt8 = 16
  private static let suspensionLimit: UInt8 = 64

  /// Values that are left free on the stack.
  private static let reservedSlots = 1 << 14

  /// Frames on the heap need neither stack, so that a deep chain goes on there before one of them runs out.
  @inline(__always)
  var hasRoomForStates: Bool {
    NativeStack.pointer > nativeStackLimit + NativeStack.reserve && top + Runtime.reservedSlots < stackLimit
  }

  func prepareToRunStates(_ record: CodeRef) -> Bool {
    if record.pointee.states == nil {
      do throws(Raised) { try lowerMachine(record) } catch {
        // The call says what is wrong with the body.
        _ = takeException()
        return false
      }
    }
    guard let machine = record.pointee.machine, machine.takeUnretainedValue().runsOnStack else { return false }
    record.pointee.awaitedRun = .byStates
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
    var state = code.pointee.states.unsafelyUnwrapped
    while true {
      if let result = try runPlainStates(from: &state, w, code, window) {
        if code.pointee.suspendedRuns > 0 { code.pointee.suspendedRuns &-= 1 }
        awaitedCall = .hasReturned
        return result
      }
      guard state.pointee.transfer == .await else {
        preconditionFailure("a body with such a transfer does not run on the stack")
      }
      if state.pointee.isCall { window[0] = .none }
      let result = try state.pointee.node.evaluateBody(w)
      if awaitedCall != .hasReturned { return move(function, w, state, result) }
      awaitedCall = .isPending
      if state.pointee.slot >= 0 { w[Int(state.pointee.slot)] = result }
      try go(to: state.pointee.next, from: &state, code, window)
    }
  }

  /// Makes the frame of a run that stands at an await: of what is not there yet, or of the frame made for the run above.
  @inline(never)
  private func move(_ function: FunctionRef, _ w: FramePointer, _ state: StateTable, _ awaited: Value) -> Value {
    let code = function.pointee.code
    if code.pointee.suspendedRuns > Runtime.suspensionLimit {
      code.pointee.awaitedRun = .asCoroutine
    } else {
      code.pointee.suspendedRuns += Runtime.suspensionWeight
    }
    let frame = allocateFrame(function, types.coroutine)
    frame.slots.update(from: w, count: code.pointee.slotCount)
    frame.pointee.wait = .value
    frame.pointee.state = state.pointee.index
    frame.pointee.phase = .awaiting
    ObjectFlags.setUnshared(frame.asObject)
    if awaitedCall == .hasMoved, let above = awaited.generator {
      above.pointee.awaiter = frame
    } else {
      let window = w + code.pointee.slotCount
      movedStates.innermost = frame
      movedStates.awaited = awaited
      movedStates.callee = state.pointee.isCall ? window[0] : .none
      if awaitedCall == .sleeps {
        let sleep = makeNativeCoroutine(sleepCode)
        (sleep.slots[0], sleep.slots[1]) = (window[0], window[1])
        movedStates.awaited = sleep.asValue
        movedStates.callee = sleepFunction.map { .object($0) } ?? .none
      }
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
    while moved != frame {
      moved.pointee.chainDepth = depth
      depth &-= 1
      handOnHandled(from: frame, to: moved)
      moved = moved.pointee.awaiter.unsafelyUnwrapped
    }
    innermost.pointee.phase = .running
    root.pointee.innermost = innermost
    return innermost
  }

  /// What the innermost frame of the run that was moved awaits; `window[0]` is what was called for it.
  func takeMovedAwaited(_ window: FramePointer) -> Value {
    window[0] = movedStates.callee
    let awaited = movedStates.awaited
    movedStates.callee = .none
    movedStates.awaited = .none
    return awaited
  }
}

extension StateMachine {
  /// Nothing in its states asks for a frame on the heap.
  fileprivate var runsOnStack: Bool {
    native == nil && catchesNothing
      && states.allSatisfy { state in
        switch state.transfer {
        case .goto, .branch, .await, .advance, .return_: true
        case .yield, .asyncYield, .yieldFrom, .enter, .endFinally, .reraise: false
        }
      }
  }
}
