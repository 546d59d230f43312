/// generator, coroutine and async_generator.
enum GeneratorTypes {
  private static func generator(_ rt: Runtime, _ value: Value) throws(Raised) -> GeneratorRef {
    guard let generator = value.generator else { throw rt.typeError("a generator is required") }
    return generator
  }

  static func populateGenerator(_ t: TypeBuilder) {
    common(t, prefix: "gi")
    t.method("__iter__(self, /)", "Return the generator itself.") { _, a throws(Raised) in a[0] }
    t.method("__next__(self, /)", "Resume until the next yield.") { rt, a throws(Raised) in
      try rt.send(try generator(rt, a[0]), .none)
    }
    t.getter("gi_yieldfrom", "What the generator delegates to, or None.") { rt, v throws(Raised) in
      try awaited(rt, v)
    }
  }

  static func populateCoroutine(_ t: TypeBuilder) {
    common(t, prefix: "cr")
    t.method("__await__(self, /)", "Return an iterator that steps the coroutine.") { rt, a throws(Raised) in
      rt.makeQuad(.coroutineWrapper, rt.types.coroutineWrapper, a[0])
    }
    t.getter("cr_await", "What the coroutine awaits, or None.") { rt, v throws(Raised) in try awaited(rt, v) }
    t.member("cr_origin", "Where it was made, while origins are tracked, or None.") { _, v throws(Raised) in
      v.generator!.pointee.originStack ?? .none
    }
  }

  private static func common(_ t: TypeBuilder, prefix: StaticString) {
    if prefix.description != "ag" { stepping(t) }
    names(t, prefix: prefix)
  }

  private static func stepping(_ t: TypeBuilder) {
    t.method("send(self, value, /)", "Resume, and make the value that of the yield.") { rt, a throws(Raised) in
      try rt.send(try generator(rt, a[0]), a[1])
    }
    t.method("throw(self, type, value=None, traceback=None, /)", "Raise an exception where it is suspended.") {
      rt, a throws(Raised) in
      let exception = try rt.exceptionToThrow(a[1], a.unlessNone(2), a.unlessNone(3))
      a[1] = exception
      return try rt.throwInto(try generator(rt, a[0]), exception)
    }
    t.method("close(self, /)", "Raise GeneratorExit where it is suspended.") { rt, a throws(Raised) in
      try rt.close(try generator(rt, a[0]))
      return .none
    }
  }

  private static func names(_ t: TypeBuilder, prefix: StaticString) {
    t.getter(
      "__name__", "", { _, v throws(Raised) in .str(v.generator!.pointee.name) },
      set: { rt, v, new throws(Raised) in
        guard case .str(let name) = new else { throw rt.typeError("__name__ must be set to a string object") }
        rt.rename(v.generator!, name: name, qualifiedName: v.generator!.pointee.qualifiedName)
      }, isDeletable: true)
    t.getter(
      "__qualname__", "", { _, v throws(Raised) in .str(v.generator!.pointee.qualifiedName) },
      set: { rt, v, new throws(Raised) in
        guard case .str(let name) = new else { throw rt.typeError("__qualname__ must be set to a string object") }
        rt.rename(v.generator!, name: v.generator!.pointee.name, qualifiedName: name)
      }, isDeletable: true)
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let it = try generator(rt, a[0])
      let kind = it.flavor == .generator ? "generator" : it.flavor == .coroutine ? "coroutine" : "async_generator"
      return rt.str(
        "<\(kind) object \(it.pointee.qualifiedName.string) at \(rt.addressText(it.asObject))>")
    }
    let running: StaticString
    let frame: StaticString
    let code: StaticString
    let suspended: StaticString?
    switch prefix.description {
    case "gi": (running, frame, code, suspended) = ("gi_running", "gi_frame", "gi_code", "gi_suspended")
    case "cr": (running, frame, code, suspended) = ("cr_running", "cr_frame", "cr_code", "cr_suspended")
    default: (running, frame, code, suspended) = ("ag_running", "ag_frame", "ag_code", nil)
    }
    let isRunningNow = { (_: Runtime, v: Value) throws(Raised) -> Value in
      let generator = v.generator!
      let phase = generator.pointee.phase
      // An async generator counts as running until its step ends, also while that awaits.
      if generator.flavor == .asyncGenerator, phase == .suspended {
        let isInnermost = generator.pointee.innermost.map { $0 == generator } ?? true
        return .bool(generator.pointee.awaiter != nil || !isInnermost || generator.pointee.wait != .value)
      }
      if generator.flavor == .asyncGenerator, phase == .awaiting { return .bool(true) }
      return .bool(phase == .running || phase == .awaiting && isRunning(generator))
    }
    let whatItTells: StaticString = "Whether it is executing."
    if prefix.description == "ag" {
      t.member(running, whatItTells, isRunningNow)
    } else {
      t.getter(running, whatItTells, isRunningNow)
    }
    if let suspended {
      t.getter(suspended, "Whether it is suspended after it began.") { _, v throws(Raised) in
        let phase = v.generator!.pointee.phase
        return .bool(phase == .suspended || phase == .awaiting && !isRunning(v.generator!))
      }
    }
    t.getter(frame, "The frame, or None once it has ended.") { rt, v throws(Raised) in
      v.generator!.pointee.phase == .finished
        ? .none : rt.frameObject(of: v.generator!)
    }
    t.member(code, "The code object.") { rt, v throws(Raised) in
      rt.codeValue(v.generator!.pointee.code)
    }
  }

  /// A frame below others is executing if its drive is.
  static func isRunning(_ generator: GeneratorRef) -> Bool {
    var root = generator
    while let below = root.pointee.awaiter { root = below }
    guard let innermost = root.pointee.innermost else { return root.pointee.phase == .running }
    return innermost.pointee.phase == .running
  }

  /// What a suspended frame waits for: the frame above it, or a future or iterator.
  private static func awaited(_ rt: Runtime, _ value: Value) throws(Raised) -> Value {
    let generator = value.generator!
    switch generator.pointee.phase {
    case .suspended:
      if let innermost = generator.pointee.innermost, innermost != generator {
        var frame = innermost
        while let below = frame.pointee.awaiter, below != generator { frame = below }
        ObjectFlags.setShared(frame.asObject)
        return frame.asValue
      }
      if generator.pointee.wait == .sleep { return rt.revealSleep(generator).asValue }
      if generator.pointee.awaiting.isUndefined { return try rt.futureOfSleep(generator) ?? .none }
      let awaiting = generator.pointee.awaiting
      if generator.pointee.wait == .future { return rt.makeFutureIterator(awaiting) }
      return awaiting
    case .awaiting where !isRunning(generator):
      var root = generator
      while let below = root.pointee.awaiter { root = below }
      guard var frame = root.pointee.innermost else { return .none }
      while let below = frame.pointee.awaiter, below != generator { frame = below }
      ObjectFlags.setShared(frame.asObject)
      return frame.asValue
    default: return .none
    }
  }

  static func populateWrapper(_ t: TypeBuilder) {
    func coroutine(_ rt: Runtime, _ value: Value) throws(Raised) -> GeneratorRef {
      guard let wrapper = value.object(.coroutineWrapper, as: QuadObject.self) else {
        throw rt.typeError("a coroutine wrapper is required")
      }
      return try generator(rt, wrapper.pointee.a)
    }
    t.method("__iter__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__next__(self, /)") { rt, a throws(Raised) in try rt.send(try coroutine(rt, a[0]), .none) }
    t.method("send(self, value, /)") { rt, a throws(Raised) in try rt.send(try coroutine(rt, a[0]), a[1]) }
    t.method("throw(self, type, value=None, traceback=None, /)") { rt, a throws(Raised) in
      let exception = try rt.exceptionToThrow(a[1], a.unlessNone(2), a.unlessNone(3))
      a[1] = exception
      return try rt.throwInto(try coroutine(rt, a[0]), exception)
    }
    t.method("close(self, /)") { rt, a throws(Raised) in
      try rt.close(try coroutine(rt, a[0]))
      return .none
    }
  }

  static func populateAsyncGenerator(_ t: TypeBuilder) {
    common(t, prefix: "ag")
    t.classGetItem()
    t.getter("ag_await", "What the generator awaits, or None.") { rt, v throws(Raised) in try awaited(rt, v) }
    t.method("__aiter__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__anext__(self, /)") { rt, a throws(Raised) in
      try step(rt, a[0], .none, .next)
    }
    t.method("asend(self, value, /)") { rt, a throws(Raised) in
      try step(rt, a[0], a[1], .send)
    }
    t.method("athrow(self, type, value=None, traceback=None, /)") { rt, a throws(Raised) in
      try step(rt, a[0], try rt.exceptionToThrow(a[1], a.unlessNone(2), a.unlessNone(3)), .throw)
    }
    t.method("aclose(self, /)") { rt, a throws(Raised) in
      try step(rt, a[0], .none, .close)
    }
  }

  /// One step of an async generator, which makes it known to the loop that runs.
  private static func step(
    _ rt: Runtime, _ value: Value, _ input: Value, _ kind: Runtime.AsyncStepKind
  ) throws(Raised) -> Value {
    let generator = try generator(rt, value)
    try rt.noteFirstIteration(generator)
    return rt.makeAsyncStep(generator, input, kind)
  }

  /// What `asend`, `athrow` and their like return: awaited, or stepped by hand.
  static func populateStep(_ t: TypeBuilder) {
    t.method("__await__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__iter__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__next__(self, /)") { rt, a throws(Raised) in try rt.send(try generator(rt, a[0]), .none) }
    t.method("send(self, value, /)") { rt, a throws(Raised) in
      let step = try generator(rt, a[0])
      guard step.pointee.phase == .created, !a[1].isNone else { return try rt.send(step, a[1]) }
      if rt.type(of: a[0]) == rt.types.asyncGeneratorThrow {
        throw rt.runtimeError("can't send non-None value to a just-started coroutine")
      }
      // It takes the place of what `asend` was given.
      step.slots[1] = a[1]
      return try rt.send(step, .none)
    }
    t.method("throw(self, type, value=None, traceback=None, /)") { rt, a throws(Raised) in
      let step = try generator(rt, a[0])
      if step.pointee.phase == .finished {
        throw rt.runtimeError("cannot reuse already awaited \(rt.nameOfAwaited(step))")
      }
      let exception = try rt.exceptionToThrow(a[1], a.unlessNone(2), a.unlessNone(3))
      a[1] = exception
      let mayRepeat = step.pointee.phase == .created && rt.type(of: a[0]) == rt.types.asyncGeneratorThrow
      defer {
        // As in CPython, what goes into the generator does not use up an `athrow` that has not begun.
        let isClose = if case .int(Runtime.AsyncStepKind.close.rawValue) = step.slots[2] { true } else { false }
        if mayRepeat, step.pointee.phase == .finished, !isClose || step.slots[0].generator?.pointee.phase == .finished {
          step.pointee.phase = .created
          step.pointee.state = 0
        }
      }
      return try rt.throwInto(step, exception)
    }
    t.method("close(self, /)") { rt, a throws(Raised) in
      // The generator knows nothing of it.
      let step = try generator(rt, a[0])
      if step.pointee.phase == .created || step.pointee.phase == .suspended { step.pointee.phase = .finished }
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      rt.str("<\(rt.typeName(a[0])) object at \(rt.addressText(try generator(rt, a[0]).asObject))>")
    }
  }
}

extension Runtime {
  /// The exception that `throw(type, value, traceback)` raises.
  func exceptionToThrow(_ type: Value, _ value: Value?, _ traceback: Value?) throws(Raised) -> Value {
    if let traceback, tracebackPlaces(traceback) == nil {
      throw typeError("throw() third argument must be a traceback object")
    }
    let made = try exceptionToThrow(type, value)
    if let traceback, let exception = exception(made) { try setTraceback(of: exception, to: traceback) }
    return made
  }

  private func exceptionToThrow(_ type: Value, _ value: Value?) throws(Raised) -> Value {
    if case .type(let cls) = type, cls.isSubclass(of: types.exceptions.baseException) {
      if let value {
        if isInstance(value, cls) { return value }
        if case .tuple(let tuple) = value { return try call(type, arguments: tuple, keywords: nil) }
        return try call(type, value)
      }
      let made = try call(type)
      if isInstance(made, types.exceptions.baseException) { return made }
      // The generator finds out.
      _ = typeError(
        "calling \(try repr(type).string) should have returned an instance of BaseException, not \(typeName(made))")
      return takeException()
    }
    if isInstance(type, types.exceptions.baseException) {
      if value != nil { throw typeError("instance exception may not have a separate value") }
      return type
    }
    throw typeError("exceptions must be classes or instances deriving from BaseException, not \(typeName(type))")
  }

  enum AsyncStepKind: Int { case next, send, `throw`, close }

  /// The awaitable that steps an async generator.
  func makeAsyncStep(_ generator: GeneratorRef, _ input: Value, _ kind: AsyncStepKind) -> Value {
    let frame = makeNativeCoroutine(asyncStepCode, qualifiedName: generator.pointee.qualifiedName)
    frame.slots[0] = generator.asValue
    frame.slots[1] = input
    frame.slots[2] = .int(kind.rawValue)
    switch kind {
    case .next, .send: frame.pointee.header.type = types.asyncGeneratorStep
    case .throw, .close: frame.pointee.header.type = types.asyncGeneratorThrow
    }
    // A step that is dropped is not reported.
    ObjectFlags.setFinalized(frame.asObject)
    return frame.asValue
  }

  /// A coroutine written in Swift, not started.
  func makeNativeCoroutine(_ code: CodeRef, qualifiedName: StringRef? = nil) -> GeneratorRef {
    let frame = allocateGenerator(code, code.pointee.flavor == .generator ? types.generator : types.coroutine)
    if let qualifiedName { rename(frame, name: qualifiedName, qualifiedName: qualifiedName) }
    for index in 0..<code.pointee.slotCount { frame.slots[index] = .undefined }
    return frame
  }

  /// The code of a native coroutine, a method of a class if one is named.
  func makeNativeCode(
    _ name: StaticString, of className: StaticString? = nil, flavor: CodeRecord.Flavor = .coroutine, slots: Int,
    _ native: NativeCoroutine
  ) -> CodeRef {
    let record = CodeRef.allocate(capacity: 1)
    record.initialize(
      to: CodeRecord(
        name: intern(name), qualifiedName: className.map { intern("\($0).\(name)") } ?? intern(name),
        positionalCount: 0, positionalOnlyCount: 0, keywordOnlyCount: 0, hasVariadic: false, hasKeywordVariadic: false,
        isSimple: true, flavor: flavor, parameterCount: 0))
    record.pointee.slotCount = slots
    record.pointee.adopt(StateMachine(native: native))
    nativeCodes.append(record)
    return record
  }
}

/// One step of an async generator: `__anext__`, `asend`, `athrow` or `aclose`. Slots: the generator, what goes in, the
/// kind.
final class AsyncStepCoroutine: NativeCoroutine {
  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    guard let generator = slots[0].generator, case .int(let number) = slots[2] else { return .returned(.none) }
    let kind = Runtime.AsyncStepKind(rawValue: number)!
    if frame.pointee.state == 0 {
      frame.pointee.wait = .value
      if isRaising {
        // Thrown into a step that has not begun, an exception goes into the generator.
        if generator.pointee.phase == .created {
          generator.pointee.phase = .finished
          rt.trace(generator.pointee.code.pointee.definitionRange)
          rt.convertStop(generator)
        }
        guard generator.pointee.phase == .suspended, generator.pointee.awaiter == nil else { throw Raised() }
        if kind == .close || kind == .throw { return try throwBeforeBegin(rt, generator, kind) }
        frame.pointee.state = 1
        rt.pushedIsRaising = true
        return .push(generator)
      }
      frame.pointee.state = 1
      return try begin(rt, generator, slots[1], kind)
    }
    guard kind == .close else {
      if isRaising { throw Raised() }
      return .returned(input)
    }
    if isRaising {
      if rt.isRaised(rt.types.exceptions.stopAsyncIteration) || rt.isRaised(rt.types.exceptions.generatorExit) {
        let exception = rt.takeException()
        // What the generator held ends with the exception that closed it.
        if rt.promptEnds.mayEndAsyncGenerator, rt.mayHoldGenerator(exception) { rt.endPromptly(rt.top) }
        return .returned(.none)
      }
      throw Raised()
    }
    throw rt.runtimeError("async generator ignored GeneratorExit")
  }

  /// CPython does not take `aclose` and `athrow` for begun by what was thrown into them: if the generator awaits then,
  /// they throw what they are for when they are resumed.
  private func throwBeforeBegin(
    _ rt: Runtime, _ generator: GeneratorRef, _ kind: Runtime.AsyncStepKind
  ) throws(Raised) -> Step {
    let outcome: Runtime.Outcome
    do throws(Raised) { outcome = try rt.resume(generator, .none, isRaising: true) } catch {
      guard kind == .close,
        rt.isRaised(rt.types.exceptions.stopAsyncIteration) || rt.isRaised(rt.types.exceptions.generatorExit)
      else { throw error }
      _ = rt.takeException()
      return .returned(.none)
    }
    switch outcome {
    case .yielded(let value): return .suspend(value)
    case .returned(let value) where generator.pointee.phase == .suspended:
      if kind == .throw { return .returned(value) }
      throw rt.runtimeError("async generator ignored GeneratorExit")
    case .returned:
      if kind == .close { return .returned(.none) }
      throw rt.raise(rt.types.exceptions.stopAsyncIteration)
    }
  }

  private func begin(
    _ rt: Runtime, _ generator: GeneratorRef, _ input: Value, _ kind: Runtime.AsyncStepKind
  ) throws(Raised) -> Step {
    let phase = generator.pointee.phase
    if phase == .running || phase == .awaiting || generator.pointee.awaiter != nil
      || ObjectFlags.isLeft(generator.asObject)
    {
      let name = ["anext", "anext", "athrow", "aclose"][kind.rawValue]
      throw rt.runtimeError("\(name)(): asynchronous generator is already running")
    }
    // One that has ignored its `aclose` is asked for items only.
    if kind == .throw || kind == .close, phase != .finished, ObjectFlags.isClosing(generator.asObject) {
      throw rt.raise(rt.types.exceptions.stopAsyncIteration)
    }
    switch kind {
    case .next, .send:
      if phase == .finished { throw rt.raise(rt.types.exceptions.stopAsyncIteration) }
      if phase == .created, !input.isNone {
        throw rt.typeError("can't send non-None value to a just-started async generator")
      }
      rt.pushedInput = input
    case .throw:
      if phase == .finished { return .returned(.none) }
      if phase == .created {
        generator.pointee.phase = .finished
        let raised = rt.rethrow(input)
        rt.trace(generator.pointee.code.pointee.definitionRange)
        rt.convertStop(generator)
        throw raised
      }
      rt.raisedException = input
      rt.pushedIsRaising = true
    case .close:
      if phase == .finished { return .returned(.none) }
      ObjectFlags.setClosing(generator.asObject)
      if phase == .created {
        generator.pointee.phase = .finished
        return .returned(.none)
      }
      _ = rt.raise(rt.types.exceptions.generatorExit)
      rt.currentException.pointee.context = .none
      rt.pushedIsRaising = true
    }
    return .push(generator)
  }
}
