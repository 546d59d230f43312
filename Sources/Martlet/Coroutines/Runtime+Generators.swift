import MartletSyntax

/// How the expression at the head of a loop makes a generator, if it does: nothing else can hold what a generator
/// expression, or a call of the generator's own function, has just made.
enum GeneratorOrigin {
  case elsewhere, expression, call

  init(_ source: Node) {
    switch source.unplaced {
    case is GeneratorExpressionNode: self = .expression
    case is CallNode, is CallGlobalNode, is CallAtTopNode, is MethodCallNode, is CallKeywordsNode: self = .call
    default: self = .elsewhere
    }
  }

  /// Marks a generator as one that only the loop holds. `window` begins with what was called.
  @inline(__always)
  func claim(_ value: Value, _ window: FramePointer) {
    guard self != .elsewhere, case .object(let object) = value, object.pointee.kind == .generator else { return }
    claim(UnsafeMutableRawPointer(object).assumingMemoryBound(to: GeneratorObject.self), window)
  }

  @inline(never)
  private func claim(_ generator: GeneratorRef, _ window: FramePointer) {
    guard generator.pointee.phase == .created, generator.flavor != .coroutine else { return }
    if self == .call {
      guard case .function(let function) = window[0], function.pointee.code == generator.pointee.code else { return }
    }
    ObjectFlags.setUnshared(generator.asObject)
  }
}

/// What scripts do with generators and coroutines by hand: send, throw, close; and what happens to those dropped.
extension Runtime {
  /// `next(generator)` for loops: nil at the end.
  @inline(__always)
  func nextOfGenerator(_ generator: GeneratorRef) throws(Raised) -> Value? {
    if generator.pointee.phase == .finished { return nil }
    switch try step(generator, .none, isRaising: false) {
    case .yielded(let value): return value
    case .returned: return nil
    }
  }

  /// Resumes a generator or coroutine by hand.
  @inline(__always)
  func step(_ generator: GeneratorRef, _ value: Value, isRaising: Bool) throws(Raised) -> Outcome {
    if generator.pointee.phase == .running || generator.pointee.phase == .awaiting || generator.pointee.awaiter != nil {
      throw alreadyExecuting(generator)
    }
    generator.pointee.chainDepth = 0
    if generator.pointee.code.pointee.stepsAlone, !isRaising, generator.flavor == .generator,
      generator.pointee.wait == .value || value.isNone
    {
      return try stepAlone(generator, value)
    }
    let outcome = try resume(generator, value, isRaising: isRaising)
    if case .yielded(.undefined) = outcome { return .yielded(try sleepByHand(generator)) }
    return outcome
  }

  @inline(never)
  private func alreadyExecuting(_ generator: GeneratorRef) -> Raised {
    valueError("\(generator.flavor == .coroutine ? "coroutine" : "generator") already executing")
  }

  /// `generator.send(value)`: the end is StopIteration.
  func send(_ generator: GeneratorRef, _ value: Value) throws(Raised) -> Value {
    if generator.pointee.phase == .finished {
      if generator.flavor == .coroutine {
        throw runtimeError("cannot reuse already awaited \(nameOfAwaited(generator))")
      }
      throw stopIteration()
    }
    if generator.pointee.phase == .created, !value.isNone {
      let kind = generator.flavor == .generator ? "generator" : "coroutine"
      throw typeError("can't send non-None value to a just-started \(kind)")
    }
    switch try step(generator, value, isRaising: false) {
    case .yielded(let value):
      if generator.flavor == .coroutine { noteLeft(generator) }
      return value
    case .returned(let value): throw stopIteration(value)
    }
  }

  /// A script that drives a coroutine itself leaves it where it waits: if it drops it there, that is noticed where a frame
  /// has something to do then.
  private func noteLeft(_ root: GeneratorRef) {
    guard !ObjectFlags.endIsNoticed(root.asObject) else { return promptEnds.isOn = true }
    var next = root.pointee.phase == .suspended ? root.pointee.innermost ?? root : nil
    while let frame = next {
      if frame.pointee.code.pointee.native != nil || frame.currentState.pointee.handler >= 0 {
        ObjectFlags.setEndIsNoticed(root.asObject)
        return promptEnds.isOn = true
      }
      next = frame == root ? nil : frame.pointee.awaiter
    }
  }

  /// `generator.throw(exception)`.
  func throwInto(_ generator: GeneratorRef, _ exception: Value) throws(Raised) -> Value {
    if generator.pointee.phase == .finished {
      if generator.flavor == .coroutine {
        throw runtimeError("cannot reuse already awaited \(nameOfAwaited(generator))")
      }
      throw rethrow(exception)
    }
    if generator.pointee.phase == .running || generator.pointee.phase == .awaiting {
      throw valueError("\(generator.flavor == .coroutine ? "coroutine" : "generator") already executing")
    }
    if isInstance(exception, types.exceptions.generatorExit), let error = closeAbove(generator, keeping: exception) {
      raisedException = error
    } else {
      raisedException = exception
    }
    switch try step(generator, .none, isRaising: true) {
    case .yielded(let value):
      if generator.flavor == .coroutine { noteLeft(generator) }
      return value
    case .returned(let value): throw stopIteration(value)
    }
  }

  /// Ends the frames that stand above a suspended root, one after the other, as closing each would: one that swallows
  /// GeneratorExit hides it from nobody below. The exception that one of them ended with instead, if that is to be
  /// raised in the root.
  private func closeAbove(_ root: GeneratorRef, keeping exception: Value) -> Value? {
    guard root.pointee.phase == .suspended, let top = root.pointee.innermost, top != root else { return nil }
    let saved = self.top
    (saved[0], saved[1], saved[2], saved[3]) = (root.asValue, exception, .undefined, .undefined)
    self.top = saved + 4
    defer { self.top = saved }
    leaveAsyncGenerator(above: root)
    while let frame = root.pointee.innermost, frame != root, let below = frame.pointee.awaiter {
      saved[2] = frame.asValue
      frame.pointee.awaiter = nil
      root.pointee.innermost = below
      below.pointee.wait = .value
      below.pointee.awaiting = .undefined
      below.pointee.phase = .suspended
      do throws(Raised) {
        if saved[3].isUndefined {
          try close(frame)
        } else {
          raisedException = saved[3]
          saved[3] = .undefined
          try finishClosing(frame)
        }
      } catch {
        saved[3] = takeException()
        // It has ignored GeneratorExit, and the frame below lets go of it.
        if frame.pointee.phase == .suspended {
          saved[2] = .undefined
          if ObjectFlags.isUnshared(frame.asObject) {
            closeAbandoned(frame.asValue)
          } else {
            noteLeft(frame)
            endPromptly(self.top, searchesFirst: false)
          }
        }
      }
    }
    return saved[3].isUndefined ? nil : saved[3]
  }

  /// Takes the lowest async generator above a root, and what it awaits, off the chain: CPython closes the step that is
  /// awaited, which leaves the generator where it is, for ever running.
  private func leaveAsyncGenerator(above root: GeneratorRef) {
    guard let top = root.pointee.innermost else { return }
    var lowest: GeneratorRef?
    var frame = top
    while frame != root, let below = frame.pointee.awaiter {
      if frame.flavor == .asyncGenerator { lowest = frame }
      frame = below
    }
    guard let generator = lowest, let below = generator.pointee.awaiter else { return }
    generator.pointee.awaiter = nil
    generator.pointee.innermost = top
    generator.pointee.phase = .suspended
    ObjectFlags.setLeft(generator.asObject)
    root.pointee.innermost = below
    below.pointee.wait = .value
    below.pointee.awaiting = .undefined
    below.pointee.phase = .suspended
  }

  /// Raises the exception in flight in a generator that is to end by it.
  private func finishClosing(_ generator: GeneratorRef) throws(Raised) {
    do throws(Raised) {
      if case .yielded = try step(generator, .none, isRaising: true) {
        throw runtimeError("\(generator.flavor.kindName) ignored GeneratorExit")
      }
    } catch {
      guard isRaised(types.exceptions.generatorExit) || isRaised(types.exceptions.stopIteration) else { throw error }
      _ = takeException()
    }
  }

  /// `generator.close()`.
  func close(_ generator: GeneratorRef) throws(Raised) {
    switch generator.pointee.phase {
    case .finished: return
    case .created:
      generator.pointee.phase = .finished
      ObjectFlags.setFinalized(generator.asObject)
      return
    case .running, .awaiting:
      throw valueError("\(generator.flavor == .coroutine ? "coroutine" : "generator") already executing")
    case .suspended: break
    }
    if let error = closeAbove(generator, keeping: .none) {
      raisedException = error
    } else {
      _ = raise(types.exceptions.generatorExit)
    }
    try finishClosing(generator)
  }

  /// Closes a generator that only what is left held; its loop closes an async one, also if it has to be found out
  /// whether nothing else holds that.
  @inline(never)
  func closeAbandoned(_ value: Value) {
    guard let generator = value.generator, generator.pointee.phase == .suspended, generator.pointee.awaiter == nil
    else { return }
    guard ObjectFlags.isUnshared(generator.asObject) else {
      if mayEnd(value) { endPromptly(top) }
      return
    }
    if generator.flavor == .asyncGenerator { return asyncio.finalizeAsyncGenerator(generator) }
    let inFlight = raisedException
    top[0] = value
    top[1] = inFlight
    top += 2
    defer {
      top -= 2
      raisedException = inFlight
    }
    do throws(Raised) { try close(generator) } catch { reportUnraisable(takeException(), value) }
  }

  /// A call statement dropped a coroutine that has not begun. Nothing else can hold it if the function called is the
  /// coroutine's own: then it will never be awaited. Otherwise a collection tells.
  func discard(_ generator: GeneratorRef, of holder: Value, _ attribute: StringRef?, at range: SourceRange) {
    if ObjectFlags.isFinalized(generator.asObject) { return }
    var callee = holder
    if let attribute {
      if let module = holder.object(.module, as: ModuleObject.self) {
        callee = getItem(module.pointee.dict, attribute) ?? .undefined
      } else {
        callee = ownAttribute(holder, attribute) ?? .undefined
        if callee.isUndefined { callee = lookup(type(of: holder), attribute) }
      }
    }
    if let method = callee.object(.boundMethod, as: QuadObject.self) { callee = method.pointee.a }
    let isOwn =
      switch callee {
      case .function(let function): function.pointee.code == generator.pointee.code
      case .object(let object): object.pointee.kind == .builtin && generator.pointee.code.pointee.code == nil
      default: false
      }
    if isOwn { warnNeverAwaited(generator, at: range) } else { endPromptly(top, at: range) }
  }

  /// RuntimeWarning: coroutine '…' was never awaited.
  func warnNeverAwaited(_ generator: GeneratorRef, at range: SourceRange = .none) {
    ObjectFlags.setFinalized(generator.asObject)
    var message = "coroutine '\(generator.pointee.qualifiedName.string)' was never awaited"
    if case .tuple(let origin)? = generator.pointee.originStack {
      message += "\nCoroutine created at (most recent call last)"
      for place in origin.values.reversed() {
        guard case .tuple(let parts) = place, case .str(let file) = parts[element: 0],
          case .int(let line) = parts[element: 1], case .str(let name) = parts[element: 2]
        else { continue }
        message += "\n  File \"\(file.string)\", line \(line), in \(name.string)"
        if let source = sources.last(where: { $0.name == file.string }), let text = sourceLine(source, line) {
          message += "\n    \(text)"
        }
      }
    }
    let isShown = showWarning(
      types.exceptions.runtimeWarning, message,
      at: range, hint: "Enable tracemalloc to get the object allocation traceback", of: generator.asValue,
      madeAt: generator.pointee.origin)
    if isShown, generator.pointee.originStack == nil, !isOnLine(of: range, generator) { tellOrigin(of: generator) }
  }

  /// Whether a coroutine was made on the line of a place.
  private func isOnLine(of range: SourceRange, _ generator: GeneratorRef) -> Bool {
    let start = generator.pointee.origin
    guard range != .none, start != 0, let source = source(at: range), source.base <= start, start < source.limit else {
      return false
    }
    return source.lineAndColumn(of: range.start).line == source.lineAndColumn(of: start).line
  }

  /// Finalises an unreachable object.
  func finalize(_ value: Value) {
    guard let object = value.heapObject else { return }
    if let reference = WeakrefModule.reference(value), reference.isCalling { return callBack(reference, value) }
    // A coroutine is closed once, by its task or here, also if it does not end.
    if ObjectFlags.isFinalized(object), object.pointee.kind == .generator { return }
    ObjectFlags.setFinalized(object)
    if let generator = value.generator {
      switch generator.pointee.phase {
      case .created where generator.flavor == .coroutine: warnNeverAwaited(generator, at: promptEnds.place)
      case .suspended
      where generator.flavor == .generator || generator.flavor == .coroutine
        || generator.flavor == .asyncGenerator && ObjectFlags.isClosing(object):
        do throws(Raised) { try close(generator) } catch { reportUnraisable(takeException(), value) }
      case .created where generator.flavor == .asyncGenerator, .suspended where generator.flavor == .asyncGenerator:
        asyncio.finalizeAsyncGenerator(generator)
      default: break
      }
      return
    }
    if case .instance(let instance) = value {
      switch instance.kind {
      case .future, .task: asyncio.finalizeFuture(value)
      case .instance:
        do throws(Raised) { _ = try callSpecial(.del, on: value) } catch {
          reportUnraisable(takeException(), lookup(type(of: value), intern("__del__")))
        }
      default: break
      }
    }
  }
}
