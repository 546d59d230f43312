import MartletSyntax

/// The module `_contextlib`: the managers that `contextlib` makes of generator functions. Their classes are in
/// `ContextlibSource`; the methods here are taken up there.
///
/// A manager is an ordinary instance with the attributes `gen`, `func`, `args`, `kwds` and `__doc__`; entering it deletes
/// what is needed only to make it again.
enum ContextlibModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_contextlib")
    let names = ManagerNames(rt)
    m.function("new_manager(kind, func, args, kwds, /)", "A manager of a class for a call of a generator function.") {
      rt, a throws(Raised) in
      guard case .type(let kind) = a[0], case .tuple(let arguments) = a[2] else {
        throw rt.typeError("a class and the arguments of a call are required")
      }
      var keywords: DictRef?
      if case .dict(let given) = a[3] { keywords = given }
      let kept = rt.top
      kept[0] = try rt.call(a[1], arguments: arguments, keywords: keywords)
      rt.top = kept + 1
      defer { rt.top = kept }
      var doc = Value.none
      if case .function(let function) = a[1] {
        doc = function.pointee.doc
      } else if let found = try rt.findAttribute(a[1], names.doc) {
        doc = found
      }
      if doc.isNone || doc.isUndefined { doc = rt.lookup(kind, names.doc) }
      let manager = rt.makeInstance(of: kind)
      manager.addSlot(manager.pointee.shape.adding(names.gen), kept[0])
      manager.addSlot(manager.pointee.shape.adding(names.function), a[1])
      manager.addSlot(manager.pointee.shape.adding(names.args), a[2])
      manager.addSlot(manager.pointee.shape.adding(names.kwds), a[3])
      manager.addSlot(manager.pointee.shape.adding(names.doc), doc.isUndefined ? .none : doc)
      return .instance(manager)
    }
    method(m, "__enter__(self)", "Run the generator up to its yield.") { rt, a throws(Raised) in
      try names.forgetCall(rt, a[0])
      a[0] = try names.generator(rt, a[0])
      do throws(Raised) { return try next(rt, a[0]) } catch {
        throw didNotYield(rt, error, rt.types.exceptions.stopIteration)
      }
    }
    method(m, "__exit__(self, typ, value, traceback)", "Run the generator to its end.") { rt, a throws(Raised) in
      let generator = try names.generator(rt, a[0])
      a[0] = generator
      let isThrown = !a[1].isNone
      if isThrown, a[2].isNone { a[2] = try rt.call(a[1]) }
      do throws(Raised) {
        if !isThrown, let frame = generator.generator, frame.flavor == .generator {
          if try rt.nextOfGenerator(frame) == nil { return .bool(false) }
        } else if isThrown {
          if let frame = generator.generator, frame.flavor == .generator {
            _ = try rt.throwInto(frame, a[2])
          } else {
            _ = try rt.call(try rt.getAttribute(generator, rt.intern("throw")), a[2])
          }
        } else {
          _ = try next(rt, generator)
        }
      } catch {
        return .bool(
          try swallows(rt, error, thrown: isThrown ? a[2] : .undefined, a[3], end: rt.types.exceptions.stopIteration))
      }
      let raised = rt.runtimeError("generator didn't stop" + (isThrown ? " after throw()" : ""))
      hide(rt)
      let handled = rt.handledException
      a[3] = rt.takeException()
      rt.handledException = a[3]
      defer { rt.handledException = handled }
      _ = try rt.callMethod(generator, "close")
      rt.raisedException = a[3]
      throw raised
    }
    let asyncClass: StaticString = "_AsyncGeneratorContextManager"
    let (enter, exit) = (ManagerEnterCoroutine(names), ManagerExitCoroutine(names))
    enter.code = rt.makeNativeCode("__aenter__", of: asyncClass, slots: 2, enter)
    exit.code = rt.makeNativeCode("__aexit__", of: asyncClass, slots: 4, exit)
    method(m, "__aenter__(self)", "Run the generator up to its yield.", keeps: 1, enter)
    method(m, "__aexit__(self, typ, value, traceback)", "Run the generator to its end.", keeps: 4, exit)
    return m.module
  }

  /// A method that CPython has in Python.
  @discardableResult
  private static func method(
    _ m: ModuleBuilder, _ signature: StaticString, _ doc: StaticString, _ body: @escaping Builtin.Body
  ) -> Builtin {
    let builtin = Builtin(signature, doc, body)
    builtin.scriptedName = builtin.name
    m.set(builtin.name, m.rt.makeBuiltin(builtin, owner: m.rt.types.object, moduleName: m.rt.intern("contextlib")))
    return builtin
  }

  private static func method(
    _ m: ModuleBuilder, _ signature: StaticString, _ doc: StaticString, keeps count: Int, _ native: ManagerCoroutine
  ) {
    let builtin = method(m, signature, doc) { rt, a throws(Raised) in
      let frame = rt.makeNativeCoroutine(native.code)
      for index in 0..<a.count { frame.slots[index] = a[index] }
      return frame.asValue
    }
    builtin.makesCoroutine = true
    builtin.nativeCode = native.code
    builtin.keptArguments = count
  }

  private static func next(_ rt: Runtime, _ generator: Value) throws(Raised) -> Value {
    if let frame = generator.generator, frame.flavor == .generator { return try rt.send(frame, .none) }
    guard rt.special(rt.type(of: generator), .next) != nil else {
      throw rt.typeError("'\(rt.typeName(generator))' object is not an iterator")
    }
    return try rt.nextRaising(generator)
  }

  /// What became of an exception that is in flight where a generator was to end: the end itself, or none but what was
  /// thrown in, which swallows it or not; any other goes on. `thrown` is undefined if the generator was just resumed.
  static func swallows(
    _ rt: Runtime, _ error: Raised, thrown: Value, _ traceback: Value, end: TypeRef
  ) throws(Raised) -> Bool {
    if rt.isTerminating { throw error }
    rt.noteCaught()
    let isThrown = rt.raisedException.isIdentical(to: thrown)
    if rt.isRaised(end) {
      _ = rt.takeException()
      return !thrown.isUndefined && !isThrown
    }
    guard !thrown.isUndefined else { throw error }
    if !isThrown {
      // An exception that would look like the end of the generator comes out wrapped.
      let exceptions = rt.types.exceptions!
      guard rt.isRaised(exceptions.runtimeError),
        rt.isInstance(thrown, exceptions.stopIteration) || rt.isInstance(thrown, end),
        rt.currentException.pointee.cause.isIdentical(to: thrown)
      else { throw error }
    }
    _ = rt.takeException()
    try rt.setAttribute(thrown, rt.intern("__traceback__"), traceback)
    return false
  }

  /// The error to raise where a generator should have yielded.
  static func didNotYield(_ rt: Runtime, _ error: Raised, _ end: TypeRef) -> Raised {
    guard !rt.isTerminating else { return error }
    rt.noteCaught()
    guard rt.isRaised(end) else { return error }
    let context = rt.takeException()
    let raised = rt.runtimeError("generator didn't yield")
    rt.currentException.pointee.context = context
    rt.currentException.pointee.suppressesContext = true
    hide(rt)
    return raised
  }

  /// The exception in flight has been raised in the library.
  static func hide(_ rt: Runtime) { rt.trace(SourceRange(Runtime.bundledBase, Runtime.bundledBase)) }
}

/// The attributes of a manager.
struct ManagerNames {
  let gen, function, args, kwds, doc: StringRef

  init(_ rt: Runtime) {
    gen = rt.intern("gen")
    function = rt.intern("func")
    args = rt.intern("args")
    kwds = rt.intern("kwds")
    doc = rt.intern("__doc__")
  }

  func generator(_ rt: Runtime, _ manager: Value) throws(Raised) -> Value {
    if case .instance(let instance) = manager {
      let slot = instance.pointee.shape.slot(of: gen)
      if slot >= 0 { return instance.pointee.slots[slot] }
    }
    return try rt.getAttribute(manager, gen)
  }

  /// The shape without a name, if that is the last.
  @inline(__always)
  private func parent(_ shape: ShapeRef, _ name: StringRef) -> ShapeRef? {
    shape.pointee.name == name ? shape.pointee.parent : nil
  }

  /// Deletes what is needed only to make the manager again.
  func forgetCall(_ rt: Runtime, _ manager: Value) throws(Raised) {
    if case .instance(let instance) = manager, instance.pointee.shape.pointee.slotCount == 5,
      let outer = parent(instance.pointee.shape, doc), let third = parent(outer, kwds),
      let second = parent(third, args),
      let first = parent(second, function), parent(first, gen) != nil
    {
      instance.pointee.slots[1] = instance.pointee.slots[4]
      instance.pointee.shape = first.adding(doc)
      return
    }
    for name in [args, kwds, function] { try rt.deleteAttribute(manager, name) }
  }
}

/// Entering or leaving a manager of an async generator.
private class ManagerCoroutine: NativeCoroutine {
  final let names: ManagerNames
  /// Set as soon as it is made.
  final var code: CodeRef!

  init(_ names: ManagerNames) { self.names = names }

  /// The generator of a manager, if it can be stepped within the call that awaits that.
  @inline(__always)
  final func generatorAtOnce(_ rt: Runtime, _ manager: Value) -> GeneratorRef? {
    guard case .instance(let instance) = manager, instance.pointee.shape.pointee.slotCount > 0 else { return nil }
    let slot = instance.pointee.shape.slot(of: names.gen)
    guard slot >= 0, let generator = instance.pointee.slots[slot].generator, generator.flavor == .asyncGenerator,
      rt.canStepInPlace(generator)
    else { return nil }
    return generator
  }

  /// The frame that it would have by now, at a state.
  final func makeFrame(_ rt: Runtime, at state: Int32) -> GeneratorRef {
    let frame = rt.makeNativeCoroutine(code)
    frame.pointee.state = state
    ObjectFlags.setUnshared(frame.asObject)
    return frame
  }

  /// The same where the generator has to wait, and its frame stands above.
  final func makeFrame(_ rt: Runtime, at state: Int32, awaiting generator: GeneratorRef) -> GeneratorRef {
    let frame = makeFrame(rt, at: state)
    frame.pointee.wait = .value
    frame.pointee.phase = .awaiting
    generator.pointee.awaiter = frame
    return frame
  }
}

/// Entering a manager of an async generator. Slots: the manager, the generator.
private final class ManagerEnterCoroutine: ManagerCoroutine {
  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard let generator = generatorAtOnce(rt, w[0]) else { return .undefined }
    try names.forgetCall(rt, w[0])
    let value: Value
    do throws(Raised) { value = try rt.stepInPlace(generator, .none) } catch {
      throw ContextlibModule.didNotYield(rt, error, rt.types.exceptions.stopAsyncIteration)
    }
    if rt.awaitedCall == .hasMoved {
      let frame = makeFrame(rt, at: 1, awaiting: generator)
      frame.slots[0] = w[0]
      frame.slots[1] = generator.asValue
      return frame.asValue
    }
    rt.awaitedCall = .isPending
    return value
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    do throws(Raised) {
      if isRaising { throw Raised() }
      guard frame.pointee.state == 0 else { return .returned(input) }
      try names.forgetCall(rt, slots[0])
      slots[1] = try names.generator(rt, slots[0])
      frame.pointee.state = 1
      frame.pointee.wait = .value
      return try rt.awaitingNext(slots[1])
    } catch {
      throw ContextlibModule.didNotYield(rt, error, rt.types.exceptions.stopAsyncIteration)
    }
  }
}

/// Leaving one. Slots: the generator, the class of the exception, the exception, its traceback; of an error, the error.
private final class ManagerExitCoroutine: ManagerCoroutine {
  private enum State {
    static let ending: Int32 = 1
    /// The generator has yielded once more, and is closed.
    static let closing: Int32 = 2
  }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard w[1].isNone, let generator = generatorAtOnce(rt, w[0]) else { return .undefined }
    w[0] = generator.asValue
    do throws(Raised) { _ = try rt.stepInPlace(generator, .none) } catch {
      return .bool(
        try ContextlibModule.swallows(
          rt, error, thrown: .undefined, .none, end: rt.types.exceptions.stopAsyncIteration))
    }
    let frame =
      rt.awaitedCall == .hasMoved
      ? makeFrame(rt, at: State.ending, awaiting: generator) : makeFrame(rt, at: State.ending)
    // A generator that has yielded once more is told of that when the frame begins.
    if rt.awaitedCall != .hasMoved { rt.awaitedCall = .hasMade }
    frame.slots[0] = generator.asValue
    for index in 1..<4 { frame.slots[index] = .none }
    return frame.asValue
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    if frame.pointee.state == State.closing {
      if isRaising {
        rt.noteCaught()
        if rt.currentException.pointee.context.isNone { rt.currentException.pointee.context = slots[3] }
        throw Raised()
      }
      throw rt.rethrow(slots[3])
    }
    let isThrown = !slots[1].isNone
    do throws(Raised) {
      if frame.pointee.state == 0 {
        if isRaising { throw Raised() }
        slots[0] = try names.generator(rt, slots[0])
        if isThrown, slots[2].isNone { slots[2] = try rt.call(slots[1]) }
        frame.pointee.state = State.ending
        frame.pointee.wait = .value
        return isThrown ? try rt.awaitingThrow(slots[0], slots[2]) : try rt.awaitingNext(slots[0])
      }
      if isRaising { throw Raised() }
    } catch {
      if frame.pointee.state == 0 { throw error }
      return .returned(
        .bool(
          try ContextlibModule.swallows(
            rt, error, thrown: isThrown ? slots[2] : .undefined, slots[3],
            end: rt.types.exceptions.stopAsyncIteration)))
    }
    _ = rt.runtimeError("generator didn't stop" + (isThrown ? " after athrow()" : ""))
    ContextlibModule.hide(rt)
    slots[3] = rt.takeException()
    frame.pointee.state = State.closing
    return try rt.awaiting(try rt.callMethod(slots[0], "aclose"))
  }
}

extension Runtime {
  /// A native frame awaits the next element of an async iterator.
  fileprivate func awaitingNext(_ iterator: Value) throws(Raised) -> Step {
    if let generator = iterator.generator, generator.flavor == .asyncGenerator {
      return try pushAsyncGenerator(generator)
    }
    guard special(type(of: iterator), .anext) != nil else {
      throw typeError("'\(typeName(iterator))' object is not an async iterator")
    }
    return try awaiting(try asyncNext(iterator))
  }

  /// The same of `athrow`.
  fileprivate func awaitingThrow(_ iterator: Value, _ exception: Value) throws(Raised) -> Step {
    if let generator = iterator.generator, generator.flavor == .asyncGenerator, generator.pointee.phase == .suspended,
      generator.pointee.awaiter == nil
    {
      raisedException = exception
      pushedIsRaising = true
      return .push(generator)
    }
    return try awaiting(try callMethod(iterator, "athrow", exception))
  }
}
