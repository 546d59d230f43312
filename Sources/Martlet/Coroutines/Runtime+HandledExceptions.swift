/// What frames of a chain know of exceptions: which one is handled, and what becomes of one on its way through them.
extension Runtime {
  /// An exception is about to be thrown into a chain, or a native frame has caught it: what its traceback holds stays.
  @inline(never)
  func noteCaught() {
    let exception = currentException
    exception.pointee.traceback.kept = Int32(truncatingIfNeeded: exception.pointee.traceback.count)
  }

  /// The exception in flight goes into a frame that was suspended when the chain was thrown into. As CPython's `throw`
  /// passes it from frame to frame, it gets what is handled there for its context, and only where something is, it loses
  /// the places it has passed since it was last caught.
  @inline(never)
  func chainThrown(_ frame: GeneratorRef) {
    let exception = currentException
    if setThrownContext(of: exception, frame) { exception.pointee.traceback.cutToKept() }
  }

  /// The same for a frame that waits in this state. A comprehension that awaits has a frame of its own in CPython, so that
  /// the exception loses places when it has left that.
  @inline(never)
  func chainThrown(_ frame: GeneratorRef, at state: StateTable) {
    guard state.pointee.isInComprehension else { return chainThrown(frame) }
    let exception = currentException
    if setThrownContext(of: exception, frame) {
      exception.pointee.traceback.isThrownThroughComprehension = true
    }
  }

  /// Whether the frame handles another exception.
  private func setThrownContext(of exception: ExceptionRef, _ frame: GeneratorRef) -> Bool {
    let handled = frame.handled
    guard case .instance(let object) = handled, object.layout(as: ExceptionObject.self) != exception else {
      return false
    }
    let current = handledException
    handledException = handled
    setContext(of: exception)
    handledException = current
    return true
  }

  /// A frame that an exception was thrown through does not know what the frames below handle until the chain is
  /// suspended again: CPython's `throw` runs it beside them.
  @inline(never)
  func forgetOuterHandled(_ frame: GeneratorRef) {
    setOuterHandled(frame, .undefined)
  }

  /// The frames of a suspended chain know again what those below them handle.
  @inline(never)
  func handOnHandled(from root: GeneratorRef, upTo innermost: GeneratorRef) {
    var above: [GeneratorRef] = []
    var frame = innermost
    while frame != root, let below = frame.pointee.awaiter {
      above.append(frame)
      frame = below
    }
    for frame in above.reversed() { handOnHandled(from: frame.pointee.awaiter.unsafelyUnwrapped, to: frame) }
  }

  @inline(__always)
  func effectiveHandled(_ frame: GeneratorRef) -> Value {
    let handled = handledIn(frame)
    return handled.isUndefined ? driveHandled : handled
  }

  /// The body whose slots these are handles an exception from now on, or, if that is undefined, none.
  func restoreHandled(_ slots: FramePointer, _ handlers: HandlerSlots, _ exception: Value) {
    slots[handlers.handled] = exception
    if exception.isUndefined {
      let outer = slots[handlers.outer]
      handledException = outer.isUndefined ? effectiveHandled(.of(slots)) : outer
    } else {
      handledException = exception
      if slots[handlers.outer].isUndefined { ObjectFlags.setHandling(GeneratorRef.of(slots).asObject) }
    }
  }

  /// StopIteration may not leave a generator or a coroutine.
  func convertStop(_ frame: GeneratorRef) {
    switch frame.flavor {
    case .generator: convertStop("generator", isAsyncGenerator: false)
    case .asyncGenerator: convertStop("async generator", isAsyncGenerator: true)
    case .drive: break
    default: convertStop("coroutine", isAsyncGenerator: false)
    }
  }

  /// The same for what is called `kind`.
  @inline(never)
  func convertStop(_ kind: StaticString, isAsyncGenerator: Bool) {
    let name: String
    if isRaised(types.exceptions.stopIteration) {
      name = "StopIteration"
    } else if isAsyncGenerator, isRaised(types.exceptions.stopAsyncIteration) {
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
}
