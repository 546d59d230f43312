import MartletSyntax

/// Stepping chains of suspended frames.
extension Runtime {
  enum Outcome {
    /// The drive is suspended; the value is what its innermost frame yielded. `.undefined`: it sleeps until
    /// `sleepDeadline`.
    case yielded(Value)
    case returned(Value)
  }

  /// Resumes the drive whose root is `root` until it suspends or ends, with a value, or by raising the exception in
  /// flight where its innermost frame is suspended. An exception that leaves the root is thrown.
  func resume(_ root: GeneratorRef, _ sent: Value, isRaising: Bool) throws(Raised) -> Outcome {
    let entryTop = top
    let entryDepth = depth
    let entryHandled = handledException
    let entryDriveHandled = driveHandled
    entryTop[0] = root.asValue
    // What is sent in is on the stack until it has reached its slot.
    entryTop[1] = sent
    // The handled exception of whoever resumes is reachable from there only while it is handled; keep it.
    entryTop[2] = entryHandled
    top = entryTop + 3
    driveHandled = entryHandled
    do throws(Raised) {
      try checkStack()
      let outcome = try runChain(root, sent, isRaising, entryTop + 3, entryDepth)
      top = entryTop
      depth = entryDepth
      handledException = entryHandled
      driveHandled = entryDriveHandled
      return outcome
    } catch {
      top = entryTop
      depth = entryDepth
      handledException = entryHandled
      driveHandled = entryDriveHandled
      throw error
    }
  }

  /// One loop runs every frame of the chain and every state of each: awaiting pushes a frame, returning pops it, so
  /// the depth of the chain costs nothing and uses no native stack. Exceptions go to the handler of the state they
  /// were raised in; one without a handler leaves the frame.
  ///
  /// A frame whose coroutine is made by the call that is awaited, and one that gives a value to the frame below, come
  /// and go within the loop over states; what is rarer goes by a `Step`.
  @inline(__always)
  private func runChain(
    _ root: GeneratorRef, _ sent: Value, _ isThrown: Bool, _ window: FramePointer, _ entryDepth: Int
  ) throws(Raised) -> Outcome {
    var frame = root.pointee.innermost ?? root
    var value = sent
    var isRaising = isThrown
    // The innermost frame of those into which an exception was thrown; -1 without one.
    var thrownDepth: Int32 = isThrown ? frame.pointee.chainDepth : -1
    var isChained = isThrown
    if isThrown { noteCaught() }
    root.pointee.phase = .running
    frames: while true {
      depth = entryDepth &+ 1 &+ Int(frame.pointee.chainDepth)
      frame.pointee.phase = .running
      if frame.pointee.chainDepth <= thrownDepth { forgetOuterHandled(frame) }
      handledException = effectiveHandled(frame)
      var step = Step.proceed

      do throws(Raised) {
        if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
        if let native = frame.pointee.code.pointee.native {
          step = try self.step(native, frame, value, isRaising)
        } else {
          var slots = frame.slots
          var state = frame.currentState
          // What the frame is resumed with goes where it waits.
          resumption: do {
            do throws(Raised) {
              let wait = frame.pointee.wait
              frame.pointee.wait = .value
              if wait == .start {
                if isRaising || !value.isNone { throw refusedStart(frame, isRaising) }
                budget &-= 1
                if budget < 0 { try safepoint(top) }
                break resumption
              }
              if wait == .value, !isRaising {
                if state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = value }
                // A loop over what other frames yield has no back edge of its own.
                budget &-= 1
                if budget < 0 { try safepoint(top, at: place(state, frame.pointee.code)) }
              } else if wait == .sleep, !isRaising {
                if state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = frame.pointee.awaiting }
                frame.pointee.awaiting = .undefined
              } else {
                if isRaising, isChained, wait != .iterator { chainThrown(frame, at: state) }
                step = try deliver(frame, state, wait, value, isRaising)
              }
              if case .proceed = step { state = state.pointee.nextState }
            } catch {
              state = try handle(error, frame.slots, frame.pointee.code, state)
            }
          }
          if case .proceed = step {
            states: while true {
              do throws(Raised) {
                var next: Int32
                run: do {
                  if let result = try runPlainStates(from: &state, slots, frame.pointee.code, window) {
                    value = result
                    next = StateRecord.leaves
                    break run
                  }
                  switch state.pointee.transfer {
                  case .await:
                    frame.pointee.state = state.pointee.index
                    if state.pointee.isAsyncNext, let child = suspendedGenerator(slots[Int(state.pointee.further)]) {
                      enter(child, above: frame, root)
                      frame = child
                      slots = child.slots
                      state = child.currentState
                      handledException = effectiveHandled(child)
                      if state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = .none }
                      try begin(at: state)
                      state = state.pointee.nextState
                      continue states
                    }
                    if state.pointee.isCall { window[0] = .none }
                    var awaitable = try state.pointee.node.evaluateBody(slots)
                    if awaitedCall == .isPending, let native = newNative(awaitable) {
                      awaitable = try beginNative(native, state, window)
                    }
                    switch awaitedCall {
                    case .isPending, .hasMade: break
                    case .hasReturned:
                      awaitedCall = .isPending
                      if state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = awaitable }
                      try goToNext(from: &state, frame.pointee.code, window)
                      continue states
                    case .sleeps:
                      awaitedCall = .isPending
                      step = try sleep(frame, state, window)
                      break states
                    case .hasMoved:
                      frame = adoptMoved(awaitable, above: frame, root)
                      if case .step(let begun) = movedStates.pending {
                        step = begun
                        break states
                      }
                      slots = frame.slots
                      state = frame.currentState
                      depth = entryDepth &+ 1 &+ Int(frame.pointee.chainDepth)
                      handledException = effectiveHandled(frame)
                      if case .await(let awaited, let callee) = movedStates.pending {
                        awaitable = awaited
                        window[0] = callee
                      } else if case .sleep(let delay, let result) = movedStates.pending {
                        window[0] = delay
                        window[1] = result
                        step = try sleep(frame, state, window)
                        break states
                      }
                    }
                    if state.pointee.isCall, let child = newFrame(awaitable, window), child.flavor == .coroutine {
                      enter(child, above: frame, root)
                      frame = child
                      slots = child.slots
                      state = child.pointee.code.pointee.states.unsafelyUnwrapped
                      try begin()
                      continue states
                    }
                    step = try beginAwait(awaitable, frame, root, state, window)
                    guard case .proceed = step else { break states }
                    next = state.pointee.next
                  case .yield:
                    let yielded = try state.pointee.node.evaluateBody(slots)
                    frame.pointee.state = state.pointee.index
                    step = .suspend(yielded)
                    break states
                  case .asyncYield:
                    value = try state.pointee.node.evaluateBody(slots)
                    frame.pointee.state = state.pointee.index
                    next = StateRecord.yields
                  case .yieldFrom:
                    if state.pointee.isCall { window[0] = .none }
                    frame.pointee.state = state.pointee.index
                    if state.pointee.handler >= 0 { promptEnds.isOn = true }
                    let iterable = try state.pointee.node.evaluateBody(slots)
                    if state.pointee.isCall, let child = newFrame(iterable, window), child.flavor == .generator {
                      enter(child, above: frame, root)
                      frame = child
                      slots = child.slots
                      state = child.pointee.code.pointee.states.unsafelyUnwrapped
                      try begin()
                      continue states
                    }
                    step = try beginYieldFrom(iterable, frame, state, window)
                    guard case .proceed = step else { break states }
                    next = state.pointee.next
                  case .enter:
                    frame.pointee.state = state.pointee.index
                    step = try state.pointee.node.enterLoop(frame, state)
                    guard case .proceed = step else { break states }
                    next = state.pointee.next
                  case .endFinally: next = try endFinally(slots, frame.pointee.code, state)
                  case .reraise: throw rethrow(slots[Int(state.pointee.slot)])
                  case .goto, .branch, .advance, .return_:
                    preconditionFailure("the states have not been run to their end")
                  }
                }
                if next < 0 {
                  frame.checkBounds()
                  guard frame != root, frame.pointee.chainDepth > thrownDepth, let parent = frame.pointee.awaiter,
                    let table = parent.pointee.code.pointee.states
                  else {
                    step = next == StateRecord.leaves ? .returned(value) : .asyncYield(value)
                    break states
                  }
                  if next == StateRecord.leaves {
                    if frame.flavor == .asyncGenerator {
                      step = .returned(value)
                      break states
                    }
                    if promptEnds.mayEndAsyncGenerator {
                      endGenerators(in: slots, of: frame.pointee.code, result: value, window)
                    }
                    frame.pointee.phase = .finished
                    frame.clearHandled()
                    frame.pointee.awaiter = nil
                    // Only the chain knew it.
                    if ObjectFlags.isUnshared(frame.asObject) { heap.freeFrame(frame) }
                  } else {
                    frame.pointee.phase = .suspended
                    frame.forgetOuterHandled()
                    frame.pointee.awaiter = nil
                  }
                  root.pointee.innermost = parent
                  frame = parent
                  slots = parent.slots
                  depth &-= 1
                  parent.pointee.phase = .running
                  handledException = effectiveHandled(parent)
                  state = table + Int(parent.pointee.state)
                  if state.pointee.slot >= 0 { slots[Int(state.pointee.slot)] = value }
                  state = state.pointee.nextState
                  continue states
                }
                try go(to: next, from: &state, frame.pointee.code, window)
              } catch {
                top = window
                depth = entryDepth &+ 1 &+ Int(frame.pointee.chainDepth)
                state = try handle(error, frame.slots, frame.pointee.code, state)
              }
            }
          }
        }
      } catch {
        top = window
        // The exception goes to the frame below.
        guard let parent = unwind(frame, root) else { throw error }
        isChained = frame.pointee.chainDepth <= thrownDepth
        if isChained { thrownDepth = parent.pointee.chainDepth }
        frame = parent
        isRaising = true
        continue frames
      }

      frame.checkBounds()
      switch step {
      case .suspend(let yielded):
        // A native coroutine that was begun within the await stands above the frame.
        let innermost = root.pointee.innermost ?? frame
        innermost.pointee.phase = .suspended
        root.pointee.phase = .suspended
        if isThrown { handOnHandled(from: root, upTo: innermost) }
        if root.flavor == .generator, frame.pointee.code.pointee.states != nil, frame.currentState.pointee.handler >= 0
        {
          promptEnds.isOn = true
        }
        return .yielded(yielded)
      case .push(let child):
        push(child, above: root.pointee.innermost ?? frame, root)
        frame = root.pointee.innermost.unsafelyUnwrapped
        value = pushedInput
        isRaising = pushedIsRaising
        isChained = isRaising
        pushedInput = .none
        pushedIsRaising = false
      case .returned(let result):
        if promptEnds.mayEndAsyncGenerator {
          endGenerators(in: frame.slots, of: frame.pointee.code, result: result, window)
        }
        frame.pointee.phase = .finished
        frame.clearHandled()
        if frame == root { return .returned(result) }
        let parent = frame.pointee.awaiter.unsafelyUnwrapped
        isChained = frame.pointee.chainDepth <= thrownDepth
        if isChained { thrownDepth = parent.pointee.chainDepth }
        frame.pointee.awaiter = nil
        root.pointee.innermost = parent
        isRaising = false
        value = result
        parent.pointee.wait = .value
        if frame.flavor == .asyncGenerator {
          _ = raise(types.exceptions.stopAsyncIteration)
          isRaising = true
        } else if ObjectFlags.isUnshared(frame.asObject) {
          // Only the chain knew it.
          heap.freeFrame(frame)
        }
        frame = parent
      case .asyncYield(let yielded):
        frame.pointee.phase = .suspended
        if frame == root { return .returned(yielded) }
        let parent = frame.pointee.awaiter.unsafelyUnwrapped
        if frame.pointee.chainDepth <= thrownDepth { thrownDepth = parent.pointee.chainDepth }
        frame.forgetOuterHandled()
        frame.pointee.awaiter = nil
        root.pointee.innermost = parent
        frame = parent
        parent.pointee.wait = .value
        value = yielded
        isRaising = false
      case .proceed: preconditionFailure("a frame never ends by going on")
      }
    }
  }

  /// The frame that a call awaited where it stands has just made: nothing else knows it.
  @inline(__always)
  private func newFrame(_ value: Value, _ window: FramePointer) -> GeneratorRef? {
    guard case .function(let function) = window[0], case .object(let object) = value,
      object.pointee.kind == .generator
    else { return nil }
    let child = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GeneratorObject.self)
    guard child.pointee.code == function.pointee.code, child.pointee.phase == .created,
      child.pointee.code.pointee.native == nil
    else { return nil }
    ObjectFlags.setUnshared(object)
    return child
  }

  /// The checks on running a frame above another, which goes on at a state if it has begun.
  @inline(__always)
  private func begin(at state: StateTable? = nil) throws(Raised) {
    depth &+= 1
    budget &-= 1
    if depth > recursionLimit { try beginSlow(state) } else if budget < 0 { try beginSlow(state) }
  }

  @inline(never)
  private func beginSlow(_ state: StateTable?) throws(Raised) {
    if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
    if let state { try safepoint(top, at: state.pointee.range) } else { try safepoint(top) }
  }

  /// An async generator that may be stepped on by an `async for` of a frame of the chain: going above that costs less than
  /// a call of its own.
  @inline(__always)
  private func suspendedGenerator(_ value: Value) -> GeneratorRef? {
    guard let child = value.generator, child.pointee.phase == .suspended, child.pointee.wait == .value,
      child.pointee.code.pointee.stepsAlone, child.flavor == .asyncGenerator, child.pointee.isAlone(child)
    else { return nil }
    return child
  }

  /// Puts a single frame above the one that awaits it, to be run at once.
  @inline(__always)
  private func enter(_ child: GeneratorRef, above frame: GeneratorRef, _ root: GeneratorRef) {
    frame.pointee.phase = .awaiting
    handOnHandled(from: frame, to: child)
    child.pointee.awaiter = frame
    child.pointee.chainDepth = frame.pointee.chainDepth &+ 1
    child.pointee.wait = .value
    child.pointee.phase = .running
    root.pointee.innermost = child
  }

  /// Puts a frame, and what stands above it already, above the one that awaits it.
  @inline(__always)
  func push(_ child: GeneratorRef, above frame: GeneratorRef, _ root: GeneratorRef) {
    frame.pointee.phase = .awaiting
    handOnHandled(from: frame, to: child)
    let chainDepth = frame.pointee.chainDepth &+ 1
    var resumed = child
    if let innermost = child.pointee.innermost {
      if innermost != child { rebase(innermost, until: child, depth: chainDepth) }
      resumed = innermost
    }
    child.pointee.awaiter = frame
    child.pointee.chainDepth = chainDepth
    root.pointee.innermost = resumed
  }

  /// A frame is left by the exception in flight: the frame below it, or nil if it is the root.
  @inline(never)
  private func unwind(_ frame: GeneratorRef, _ root: GeneratorRef) -> GeneratorRef? {
    frame.checkBounds()
    frame.pointee.phase = .finished
    // What is raised in a handler is caught at the end of that, and raised again.
    if !frame.handled.isUndefined { noteCaught() }
    frame.clearHandled()
    frame.pointee.awaiting = .undefined
    keepVariables(frame.slots, of: frame.pointee.code)
    // What it held has ended with it, even if something still knows the generator. A native step may be tried again.
    if promptEnds.isOn, frame.pointee.code.pointee.native == nil {
      frame.slots.update(repeating: .undefined, count: frame.pointee.code.pointee.slotCount)
    }
    convertStop(frame)
    if frame == root {
      root.pointee.innermost = nil
      return nil
    }
    let parent = frame.pointee.awaiter.unsafelyUnwrapped
    frame.pointee.awaiter = nil
    root.pointee.innermost = parent
    parent.pointee.wait = .value
    return parent
  }

  /// A chain that was stepped by hand is awaited: its frames move up in the new chain.
  private func rebase(_ innermost: GeneratorRef, until child: GeneratorRef, depth: Int32) {
    let old = child.pointee.chainDepth
    var frame = innermost
    while frame != child {
      frame.pointee.chainDepth += depth - old
      frame = frame.pointee.awaiter.unsafelyUnwrapped
    }
  }
}
