import MartletSyntax

/// Beginning and delegating awaits and `yield from`.
extension Runtime {
  /// Begins `await value` in a frame. If the value comes from a call written there, `window[0]` is what was called.
  @inline(__always)
  func beginAwait(
    _ value: Value, _ frame: GeneratorRef, _ root: GeneratorRef, _ state: StateTable, _ window: FramePointer
  ) throws(Raised) -> Step {
    if let child = value.generator, child.flavor == .coroutine, child.pointee.phase == .created {
      if state.pointee.isCall, case .function(let function) = window[0], function.pointee.code == child.pointee.code {
        ObjectFlags.setUnshared(child.asObject)
      }
      return .push(child)
    }
    if state.pointee.isAsyncNext, let child = value.generator, child.pointee.phase == .suspended,
      child.flavor == .asyncGenerator, child.pointee.awaiter == nil
    {
      return .push(child)
    }
    do throws(Raised) { return try beginAwaitSlow(value, frame, state) } catch {
      trace(state.pointee.range)
      throw error
    }
  }

  /// A native coroutine that has not begun.
  @inline(__always)
  func newNative(_ value: Value) -> GeneratorRef? {
    guard let child = value.generator, child.pointee.phase == .created, child.flavor == .coroutine,
      child.pointee.code.pointee.native != nil
    else { return nil }
    return child
  }

  /// Begins a native coroutine where it is awaited, and steps what async generators it delegates to: `awaitedCall` tells
  /// how far it has come. One that ends at once needs no place in the chain.
  @inline(never)
  func beginNative(_ child: GeneratorRef, _ state: StateTable, _ window: FramePointer) throws(Raised) -> Value {
    let code = child.pointee.code
    if state.pointee.isCall, case .object(let object) = window[0] {
      if object == sleepFunction, code == sleepCode {
        window[0] = child.slots[0]
        window[1] = child.slots[1]
        // Where nothing is freed ahead of a collection, it has still been awaited.
        child.pointee.phase = .finished
        heap.freeFrame(child)
        awaitedCall = .sleeps
        return .none
      }
      if object.pointee.kind == .builtin,
        UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self).pointee.builtin
          ._withUnsafeGuaranteedRef({ $0.makesCoroutine })
      {
        ObjectFlags.setUnshared(child.asObject)
      }
    }
    let native = code.pointee.native.unsafelyUnwrapped
    window[0] = child.asValue
    top = window + 1
    depth &+= 1
    defer { depth &-= 1 }
    child.pointee.phase = .running
    var step: Step
    do throws(Raised) {
      if depth > recursionLimit { throw recursionError("maximum recursion depth exceeded") }
      step = try self.step(native, child, .none, false)
      while case .push(let generator) = step, generator.flavor == .asyncGenerator, canStepInPlace(generator),
        !pushedIsRaising || generator.pointee.phase == .suspended
      {
        let (input, isRaising) = (pushedInput, pushedIsRaising)
        pushedInput = .none
        pushedIsRaising = false
        var value = Value.none
        var hasRaised = false
        do throws(Raised) { value = try stepInPlace(generator, input, isRaising: isRaising) } catch { hasRaised = true }
        if !hasRaised, awaitedCall == .hasMoved {
          generator.pointee.awaiter = child
          child.pointee.phase = .awaiting
          top = window
          return child.asValue
        }
        awaitedCall = .isPending
        step = try self.step(native, child, value, hasRaised)
      }
    } catch {
      top = window
      child.pointee.phase = .finished
      child.pointee.awaiting = .undefined
      trace(state.pointee.range)
      throw error
    }
    top = window
    guard case .returned(let result) = step else {
      movedStates.innermost = child
      movedStates.pending = .step(step)
      awaitedCall = .hasMoved
      return child.asValue
    }
    child.pointee.phase = .finished
    if ObjectFlags.isUnshared(child.asObject) { heap.freeFrame(child) }
    awaitedCall = .hasReturned
    return result
  }

  /// Whether a script's subclass of a future says itself how it is awaited.
  private func hasOwnAwait(_ type: TypeRef) -> Bool {
    guard let method = special(type, .await) else { return false }
    return builtinOwner(method) == nil
  }

  @inline(never)
  private func beginAwaitSlow(
    _ value: Value, _ frame: GeneratorRef, _ state: StateTable
  ) throws(Raised) -> Step {
    if case .instance(let object) = value, object.kind == .future || object.kind == .task,
      !object.type.isHeap || !hasOwnAwait(object.type)
    {
      let future = object.layout(as: FutureObject.self)
      if future.isDone {
        let result = try futureResult(value)
        if state.pointee.slot >= 0 { frame.slots[Int(state.pointee.slot)] = result }
        return .proceed
      }
      try block(on: future)
      frame.pointee.awaiting = value
      frame.pointee.wait = .future
      return .suspend(value)
    }
    if let child = value.generator {
      if child.flavor == .coroutine { return try push(child) }
      if child.pointee.code.pointee.isIterableCoroutine { return try pushGenerator(child, frame, state) }
      if child.flavor == .asyncGenerator, state.pointee.isAsyncNext { return try pushAsyncGenerator(child) }
    }
    let iterator: Value
    if state.pointee.asyncWith != .none, special(type(of: value), .await) == nil {
      throw typeError(
        "'async with' received an object from \(state.pointee.asyncWith == .enter ? "__aenter__" : "__aexit__") that does "
          + "not implement __await__: \(typeName(value))")
    }
    do throws(Raised) { iterator = try awaitIterator(value) } catch {
      if isTerminating { throw error }
      if !state.pointee.isAsyncNext { throw managerError(value, state) ?? error }
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

  /// The error for what `__aenter__` or `__aexit__` has returned, if that cannot be awaited.
  private func managerError(_ value: Value, _ state: StateTable) -> Raised? {
    guard special(type(of: value), .await) == nil else { return nil }
    let method: String
    switch state.pointee.node.takeUnretainedValue() {
    case let node as EnterNode where node.isAsync: method = "__aenter__"
    case let node as ExitNode where node.isAsync: method = "__aexit__"
    default: return nil
    }
    _ = takeException()
    return typeError(
      "'async with' received an object from \(method) that does not implement __await__: \(typeName(value))")
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
      try noteFirstIteration(generator)
      return .push(generator)
    }
  }

  /// The iterator of an object with `__await__`.
  func awaitIterator(_ value: Value) throws(Raised) -> Value {
    if let generator = value.generator, generator.pointee.code.pointee.isIterableCoroutine { return value }
    guard let iterator = try callSpecial(.await, on: value) else {
      // What CPython has in Python is a function there.
      let builtin = value.object(.builtin, as: BuiltinObject.self)
      let isScripted = builtin?.pointee.builtin._withUnsafeGuaranteedRef { $0.scriptedName != nil } ?? false
      throw typeError("object \(isScripted ? "function" : typeName(value)) can't be used in 'await' expression")
    }
    if let generator = iterator.generator {
      if generator.flavor == .generator, !generator.pointee.code.pointee.isIterableCoroutine { return iterator }
      noteOperand(iterator)
      throw typeError("__await__() returned a coroutine")
    }
    guard special(type(of: iterator), .next) != nil else {
      throw typeError("__await__() returned non-iterator of type '\(typeName(iterator))'")
    }
    return iterator
  }

  /// Begins `yield from value`.
  @inline(__always)
  func beginYieldFrom(
    _ value: Value, _ frame: GeneratorRef, _ state: StateTable, _ window: FramePointer
  ) throws(Raised) -> Step {
    if let child = value.generator, child.flavor == .generator, child.pointee.phase == .created {
      if state.pointee.isCall, case .function(let function) = window[0],
        function.pointee.code == child.pointee.code
      {
        ObjectFlags.setUnshared(child.asObject)
      }
      return .push(child)
    }
    do throws(Raised) { return try beginYieldFromSlow(value, frame, state) } catch {
      trace(state.pointee.range)
      if let child = value.generator, child.pointee.phase == .created, state.pointee.isCall {
        dropRefused(child, window[0], state.pointee.range)
      }
      throw error
    }
  }

  /// A coroutine made where it was refused is known to nothing else.
  @inline(never)
  private func dropRefused(_ child: GeneratorRef, _ callee: Value, _ range: SourceRange) {
    guard case .function(let function) = callee, function.pointee.code == child.pointee.code,
      child.flavor == .coroutine
    else { return }
    let saved = top
    saved[0] = raisedException
    saved[1] = child.asValue
    top = saved + 2
    defer { top = saved }
    warnNeverAwaited(child, at: range)
    raisedException = saved[0]
  }

  @inline(never)
  private func beginYieldFromSlow(
    _ value: Value, _ frame: GeneratorRef, _ state: StateTable
  ) throws(Raised) -> Step {
    if let child = value.generator, child.flavor == .generator { return try pushGenerator(child, frame, state) }
    if let child = value.generator, child.flavor == .coroutine {
      guard frame.flavor == .coroutine || frame.pointee.code.pointee.isIterableCoroutine else {
        throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
      }
      return try push(child)
    }
    return try beginIterator(try iterator(value), frame, state)
  }

  private func beginIterator(_ iterator: Value, _ frame: GeneratorRef, _ state: StateTable) throws(Raised) -> Step {
    if let child = iterator.generator, child.flavor != .asyncGenerator {
      return try pushGenerator(child, frame, state)
    }
    frame.pointee.awaiting = iterator
    return try stepIterator(frame, state, .none, isRaising: false)
  }

  /// Delegates to a generator; an exhausted one yields nothing.
  private func pushGenerator(_ child: GeneratorRef, _ frame: GeneratorRef, _ state: StateTable) throws(Raised) -> Step {
    if child.pointee.phase == .finished, child.flavor == .generator {
      if state.pointee.slot >= 0 { frame.slots[Int(state.pointee.slot)] = .none }
      return .proceed
    }
    return try push(child)
  }

  /// Puts a frame above the one that awaits it.
  func push(_ child: GeneratorRef) throws(Raised) -> Step {
    switch child.pointee.phase {
    case .created, .suspended:
      // A coroutine that is suspended awaits something: it is being stepped by somebody else.
      if child.pointee.awaiter != nil || child.flavor == .coroutine && child.pointee.phase == .suspended {
        throw runtimeError("coroutine is being awaited already")
      }
      return .push(child)
    case .finished:
      throw runtimeError("cannot reuse already awaited \(nameOfAwaited(child))")
    case .awaiting where child.flavor == .coroutine && !GeneratorTypes.isRunning(child):
      throw runtimeError("coroutine is being awaited already")
    case .running, .awaiting:
      throw valueError("\(child.flavor == .coroutine ? "coroutine" : "generator") already executing")
    }
  }

  /// What the message of a second await calls it.
  func nameOfAwaited(_ child: GeneratorRef) -> String {
    switch child.type {
    case types.asyncGeneratorStep: "__anext__()/asend()"
    case types.asyncGeneratorThrow: "aclose()/athrow()"
    default: "coroutine"
    }
  }

  /// Sends into the iterator a frame awaits, or throws into it.
  func stepIterator(
    _ frame: GeneratorRef, _ state: StateTable, _ value: Value, isRaising: Bool
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
      if state.pointee.slot >= 0 { frame.slots[Int(state.pointee.slot)] = result.isUndefined ? .none : result }
      return .proceed
    }
    if case .instance(let object) = yielded, object.kind == .future || object.kind == .task {
      object.layout(as: FutureObject.self).pointee.isBlocking = true
    }
    frame.pointee.wait = .iterator
    return .suspend(yielded)
  }
}
