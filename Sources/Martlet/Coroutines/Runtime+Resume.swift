/// Stepping chains of suspended frames.
extension Runtime {
  /// What a drive is resumed with.
  enum Input {
    case send(Value)
    /// The exception in flight is raised where the innermost frame is suspended.
    case raise
  }

  enum Outcome {
    /// The drive is suspended; the value is what its innermost frame yielded.
    case yielded(Value)
    case returned(Value)
  }

  /// Resumes the drive whose root is `root` until it suspends or ends. An exception that leaves the root is thrown.
  ///
  /// One loop runs every frame of the chain: awaiting pushes a frame, returning pops it, so the depth of the chain
  /// costs nothing and uses no native stack.
  func resume(_ root: GeneratorRef, _ input: Input) throws(Raised) -> Outcome {
    var frame = root.pointee.innermost ?? root
    let entryTop = top
    entryTop[0] = root.asValue
    // What is sent in is on the stack until it has reached its slot.
    if case .send(let value) = input { entryTop[1] = value } else { entryTop[1] = .none }
    let base = entryTop + 2
    top = base
    let entryDepth = depth
    let entryHandled = handledException
    let savedDriveHandled = driveHandled
    driveHandled = entryHandled
    // The handled exception of whoever resumes is reachable from there only while it is handled; keep it.
    entryTop[2] = entryHandled
    top = base + 1
    let windowBase = top
    defer {
      top = entryTop
      depth = entryDepth
      handledException = entryHandled
      driveHandled = savedDriveHandled
    }
    try checkStack()
    root.pointee.phase = .running
    root.pointee.innermost = frame
    var isRaising = false
    var value = Value.none
    switch input {
    case .send(let sent): value = sent
    case .raise: isRaising = true
    }

    while true {
      depth = entryDepth + 1 + Int(frame.pointee.chainDepth)
      frame.pointee.phase = .running
      enterHandled(frame)
      let step: Step
      do throws(Raised) {
        if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
        step = try runFrame(frame, value, isRaising: isRaising)
      } catch {
        top = windowBase
        frame.pointee.phase = .finished
        frame.pointee.handled = .undefined
        frame.pointee.awaiting = .undefined
        if frame == root {
          root.pointee.innermost = nil
          convertStop(frame)
          throw error
        }
        convertStop(frame)
        let parent = frame.pointee.awaiter.unsafelyUnwrapped
        frame.pointee.awaiter = nil
        root.pointee.innermost = parent
        frame = parent
        isRaising = true
        frame.pointee.wait = .value
        continue
      }
      switch step {
      case .suspend(let yielded):
        frame.pointee.phase = .suspended
        if frame != root { root.pointee.phase = .suspended }
        root.pointee.innermost = frame
        return .yielded(yielded)
      case .push(let child):
        frame.pointee.phase = .awaiting
        child.pointee.awaiter = frame
        child.pointee.outerHandled =
          frame.pointee.handled.isUndefined ? frame.pointee.outerHandled : frame.pointee.handled
        let resumed = child.pointee.innermost ?? child
        if resumed != child { rebase(resumed, until: child, depth: frame.pointee.chainDepth + 1) }
        child.pointee.chainDepth = frame.pointee.chainDepth + 1
        child.pointee.innermost = nil
        root.pointee.innermost = resumed
        frame = resumed
        value = pushedInput
        isRaising = pushedIsRaising
        pushedInput = .none
        pushedIsRaising = false
      case .returned(let result):
        frame.pointee.phase = .finished
        frame.pointee.handled = .undefined
        if frame == root {
          root.pointee.innermost = nil
          return .returned(result)
        }
        let parent = frame.pointee.awaiter.unsafelyUnwrapped
        frame.pointee.awaiter = nil
        root.pointee.innermost = parent
        let wasAsyncGenerator = frame.flavor == .asyncGenerator
        frame = parent
        parent.pointee.wait = .value
        value = result
        isRaising = false
        if wasAsyncGenerator {
          _ = raise(types.exceptions.stopAsyncIteration)
          isRaising = true
        }
      case .asyncYield(let yielded):
        frame.pointee.phase = .suspended
        if frame == root {
          root.pointee.innermost = nil
          return .returned(yielded)
        }
        let parent = frame.pointee.awaiter.unsafelyUnwrapped
        frame.pointee.awaiter = nil
        frame.pointee.innermost = nil
        root.pointee.innermost = parent
        frame = parent
        parent.pointee.wait = .value
        value = yielded
        isRaising = false
      case .goto: preconditionFailure("a frame never ends with a jump")
      }
    }
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

  /// Makes the frame's handled exception the current one.
  @inline(__always)
  private func enterHandled(_ frame: GeneratorRef) {
    handledException = effectiveHandled(frame)
  }

  @inline(__always)
  func effectiveHandled(_ frame: GeneratorRef) -> Value {
    if !frame.pointee.handled.isUndefined { return frame.pointee.handled }
    if !frame.pointee.outerHandled.isUndefined { return frame.pointee.outerHandled }
    return driveHandled
  }

  /// Gives a frame back the handled exception it had.
  func restoreHandled(_ frame: GeneratorRef, _ saved: Value) {
    frame.pointee.handled = saved
    handledException = effectiveHandled(frame)
  }

  /// StopIteration may not leave a generator or a coroutine.
  private func convertStop(_ frame: GeneratorRef) {
    let kind: String
    switch frame.flavor {
    case .generator: kind = "generator"
    case .asyncGenerator: kind = "async generator"
    default: kind = "coroutine"
    }
    let name: String
    if isRaised(types.exceptions.stopIteration) {
      name = "StopIteration"
    } else if frame.flavor == .asyncGenerator, isRaised(types.exceptions.stopAsyncIteration) {
      name = "StopAsyncIteration"
    } else {
      return
    }
    let original = takeException()
    let error = makeException(types.exceptions.runtimeError, makeTuple([str("\(kind) raised \(name)")]))
    error.pointee.cause = original
    error.pointee.context = original
    error.pointee.suppressesContext = true
    raisedException = error.asValue
  }

  // MARK: One frame

  /// Delivers what the frame is resumed with and runs its states until it suspends or ends. Exceptions go to the
  /// handler of the state they were raised in; one without a handler is thrown.
  private func runFrame(
    _ frame: GeneratorRef, _ value: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let machine = frame.pointee.code.pointee.machine.unsafelyUnwrapped
    let result: Result<Step, Raised> = machine._withUnsafeGuaranteedRef { machine in
      do throws(Raised) {
        if let native = machine.native {
          return .success(try native.step(self, frame, value, isRaising: isRaising))
        }
        return .success(try self.runStates(machine, frame, value, isRaising: isRaising))
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  @inline(__always)
  private func runStates(
    _ machine: StateMachine, _ frame: GeneratorRef, _ value: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    var state = Int(frame.pointee.state)
    let windowBase = top
    let entryDepth = depth
    do throws(Raised) {
      let step = try deliver(machine, frame, value, isRaising: isRaising)
      if case .goto(let next) = step { state = next } else { return step }
    } catch {
      state = try handle(error, machine, frame, state)
    }
    while true {
      do throws(Raised) {
        let result: Result<Step, Raised> = machine.table[state]._withUnsafeGuaranteedRef { current in
          do throws(Raised) { return .success(try current.run(frame, slots)) } catch { return .failure(error) }
        }
        switch try result.get() {
        case .goto(let next):
          budget &-= 1
          if budget < 0 {
            frame.pointee.state = Int32(truncatingIfNeeded: state)
            try safepoint(top, at: machine.states[state].place)
          }
          state = next
        case let step:
          frame.pointee.state = Int32(truncatingIfNeeded: state)
          return step
        }
      } catch {
        top = windowBase
        depth = entryDepth
        state = try handle(error, machine, frame, state)
      }
    }
  }

  /// The state that handles the exception in flight.
  private func handle(
    _ error: Raised, _ machine: StateMachine, _ frame: GeneratorRef, _ state: Int
  ) throws(Raised) -> Int {
    let handler = machine.points[state].handler
    if handler < 0 || isTerminating { throw error }
    frame.slots[machine.exceptionSlot] = takeException()
    return handler
  }

  /// Gives a suspended frame what it is resumed with.
  private func deliver(
    _ machine: StateMachine, _ frame: GeneratorRef, _ value: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let wait = frame.pointee.wait
    frame.pointee.wait = .value
    if wait == .start {
      if isRaising {
        trace(machine.states.isEmpty ? .none : frame.pointee.code.pointee.definitionRange)
        throw Raised()
      }
      if !value.isNone {
        let kind =
          frame.flavor == .generator ? "generator" : frame.flavor == .coroutine ? "coroutine" : "async generator"
        throw typeError("can't send non-None value to a just-started \(kind)")
      }
      return .goto(0)
    }
    let state = machine.points[Int(frame.pointee.state)]
    switch wait {
    case .start, .value:
      if isRaising {
        trace(state.range)
        throw Raised()
      }
      frame.pointee.awaiting = .undefined
      if state.slot >= 0 { frame.slots[state.slot] = value }
      return .goto(state.next)
    case .future:
      let future = frame.pointee.awaiting
      frame.pointee.awaiting = .undefined
      if isRaising {
        trace(state.range)
        throw Raised()
      }
      do throws(Raised) {
        if let pending = future.future, !pending.isDone {
          try block(on: pending)
          frame.pointee.awaiting = future
          frame.pointee.wait = .future
          return .suspend(future)
        }
        let result = try futureResult(future)
        if state.slot >= 0 { frame.slots[state.slot] = result }
        return .goto(state.next)
      } catch {
        trace(state.range)
        throw error
      }
    case .iterator:
      do throws(Raised) {
        return try stepIterator(frame, state, value, isRaising: isRaising)
      } catch {
        frame.pointee.awaiting = .undefined
        trace(state.range)
        throw error
      }
    }
  }

  // MARK: Awaiting

  /// Begins `await value` in a frame.
  func beginAwait(_ value: Value, _ frame: GeneratorRef, _ state: State) throws(Raised) -> Step {
    if let child = value.generator, child.flavor == .coroutine {
      return try push(child)
    }
    if case .instance(let object) = value, object.kind == .future || object.kind == .task {
      let future = object.layout(as: FutureObject.self)
      if future.isDone {
        let result = try futureResult(value)
        if state.slot >= 0 { frame.slots[state.slot] = result }
        return .goto(state.next)
      }
      try block(on: future)
      frame.pointee.awaiting = value
      frame.pointee.wait = .future
      return .suspend(value)
    }
    if let generator = value.generator, generator.flavor == .asyncGenerator, state.node is AsyncNextNode {
      return try pushAsyncGenerator(generator)
    }
    let iterator: Value
    do throws(Raised) { iterator = try awaitIterator(value) } catch {
      guard state.node is AsyncNextNode, !isTerminating else { throw error }
      let cause = takeException()
      let name = typeName(value)
      _ = typeError("'async for' received an invalid object from __anext__: \(name)")
      currentException.pointee.cause = cause
      currentException.pointee.context = cause
      currentException.pointee.suppressesContext = true
      throw error
    }
    return try beginIterator(iterator, frame, state)
  }

  /// Steps an async generator that a frame awaits.
  func pushAsyncGenerator(_ generator: GeneratorRef) throws(Raised) -> Step {
    switch generator.pointee.phase {
    case .finished: throw raise(types.exceptions.stopAsyncIteration)
    case .running, .awaiting:
      throw runtimeError("anext(): asynchronous generator is already running")
    case .created, .suspended:
      if generator.pointee.awaiter != nil {
        throw runtimeError("anext(): asynchronous generator is already running")
      }
      noteFirstIteration(generator)
      return .push(generator)
    }
  }

  /// The iterator of an object with `__await__`.
  func awaitIterator(_ value: Value) throws(Raised) -> Value {
    guard let iterator = try callSpecial(.await, on: value) else {
      // What CPython has in Python is a function there.
      let builtin = value.object(.builtin, as: BuiltinObject.self)
      let isScripted = builtin?.pointee.builtin._withUnsafeGuaranteedRef { $0.scriptedName != nil } ?? false
      throw typeError("object \(isScripted ? "function" : typeName(value)) can't be used in 'await' expression")
    }
    if let generator = iterator.generator {
      if generator.flavor == .generator { return iterator }
      throw typeError("__await__() returned a coroutine")
    }
    guard special(type(of: iterator), .next) != nil else {
      throw typeError("__await__() returned non-iterator of type '\(typeName(iterator))'")
    }
    return iterator
  }

  func beginYieldFrom(_ value: Value, _ frame: GeneratorRef, _ state: State) throws(Raised) -> Step {
    if let child = value.generator, child.flavor == .generator { return try pushGenerator(child, frame, state) }
    if let child = value.generator, child.flavor == .coroutine {
      guard frame.flavor == .coroutine else {
        throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
      }
      return try push(child)
    }
    return try beginIterator(try iterator(value), frame, state)
  }

  private func beginIterator(_ iterator: Value, _ frame: GeneratorRef, _ state: State) throws(Raised) -> Step {
    if let child = iterator.generator, child.flavor != .asyncGenerator {
      return try pushGenerator(child, frame, state)
    }
    frame.pointee.awaiting = iterator
    return try stepIterator(frame, state.point, .none, isRaising: false)
  }

  /// Delegates to a generator; an exhausted one yields nothing.
  private func pushGenerator(_ child: GeneratorRef, _ frame: GeneratorRef, _ state: State) throws(Raised) -> Step {
    if child.pointee.phase == .finished, child.flavor == .generator {
      if state.slot >= 0 { frame.slots[state.slot] = .none }
      return .goto(state.next)
    }
    return try push(child)
  }

  /// Puts a frame above the one that awaits it.
  func push(_ child: GeneratorRef) throws(Raised) -> Step {
    switch child.pointee.phase {
    case .created, .suspended:
      if child.pointee.awaiter != nil { throw runtimeError("coroutine is being awaited already") }
      return .push(child)
    case .finished:
      throw runtimeError("cannot reuse already awaited coroutine")
    case .running, .awaiting:
      if child.flavor == .coroutine { throw runtimeError("coroutine is being awaited already") }
      throw valueError("generator already executing")
    }
  }

  /// Sends into the iterator a frame awaits, or throws into it.
  private func stepIterator(
    _ frame: GeneratorRef, _ state: SuspensionPoint, _ value: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let iterator = frame.pointee.awaiting
    let yielded: Value
    let saved = top
    defer { top = saved }
    do throws(Raised) {
      if isRaising {
        let exception = takeException()
        saved[0] = exception
        top = saved + 1
        if isInstance(exception, types.exceptions.generatorExit) {
          if let close = try findAttribute(iterator, intern("close")) { _ = try call(close) }
          throw rethrow(exception)
        }
        guard let method = try findAttribute(iterator, intern("throw")) else { throw rethrow(exception) }
        yielded = try call(method, exception)
      } else if value.isNone {
        yielded = try nextRaising(iterator)
      } else {
        yielded = try call(try getAttribute(iterator, intern("send")), value)
      }
    } catch {
      guard isRaised(types.exceptions.stopIteration) else { throw error }
      let result = currentException.pointee.payload
      _ = takeException()
      frame.pointee.awaiting = .undefined
      if state.slot >= 0 { frame.slots[state.slot] = result.isUndefined ? .none : result }
      return .goto(state.next)
    }
    if case .instance(let object) = yielded, object.kind == .future || object.kind == .task {
      object.layout(as: FutureObject.self).pointee.isBlocking = true
    }
    frame.pointee.wait = .iterator
    return .suspend(yielded)
  }
}
