import MartletSyntax

/// A frame as a script sees it: `sys._getframe()`, `gi_frame`, `tb_frame`.
final class FrameRecord: NativePayload {
  enum State {
    /// An entry of the record of running bodies.
    case running(ActivationStack, Int)
    /// A frame on the heap, whether it runs or waits.
    case suspending(GeneratorRef)
    /// The body has ended; its variables are those of `locals`.
    case ended(SourceRange)
    /// One that an exception passed, of which only the place is known.
    case passed(TracebackPayload)
  }

  var state: State
  let code: CodeRef?
  var locals = Value.undefined
  var back = Value.none

  init(_ state: State, _ code: CodeRef?) {
    self.state = state
    self.code = code
  }

  override func trace(_ marker: Marker) {
    code?.pointee.isReached = true
    if case .suspending(let generator) = state { marker.mark(generator) }
    if case .passed(let payload) = state { payload.trace(marker) }
    marker.mark(locals)
    marker.mark(back)
  }
}

extension Runtime {
  // MARK: Making them

  /// `sys._getframe(depth)`.
  func runningFrame(_ depth: Int) throws(Raised) -> Value {
    guard !activations.entries.isEmpty else { throw valueError("call stack is not deep enough") }
    var frame = frameObject(at: activations.entries.count - 1, of: activations)
    for _ in 0..<max(0, depth) {
      frame = self.back(of: frame)
      if frame.isNone { throw valueError("call stack is not deep enough") }
    }
    return frame
  }

  private func frameObject(at index: Int, of stack: ActivationStack) -> Value {
    let entry = stack.entries[index]
    if !entry.object.isUndefined { return entry.object }
    let made =
      if let generator = entry.generator {
        frameObject(of: generator)
      } else {
        makeNative(FrameRecord(.running(stack, index), entry.code), type: types.frame, kind: .frameView)
      }
    stack.entries[index].object = made
    return made
  }

  /// The frame of a generator or coroutine, always the same one.
  func frameObject(of generator: GeneratorRef) -> Value {
    if let known = framesOfGenerators[generator.asObject] { return known }
    ObjectFlags.setShared(generator.asObject)
    let made = makeNative(
      FrameRecord(.suspending(generator), generator.pointee.code), type: types.frame, kind: .frameView)
    framesOfGenerators[generator.asObject] = made
    return made
  }

  /// Frames that nothing refers to are about to be swept. One that is not holds its generator.
  func forgetDeadFrames() {
    guard !framesOfGenerators.isEmpty else { return }
    framesOfGenerators = framesOfGenerators.filter { $0.value.heapObject!.pointee.mark != .white }
  }

  func frameRecord(_ value: Value) -> FrameRecord? {
    guard let object = value.object(.frameView, as: NativeObject.self) else { return nil }
    return object.pointee.payload.takeUnretainedValue() as? FrameRecord
  }

  /// The body of an entry ends: its frame object takes what it shows with it.
  func settleFrame(at index: Int) {
    let entry = activations.entries[index]
    guard let record = frameRecord(entry.object), case .running = record.state else { return }
    record.back = back(of: entry.object)
    record.locals = locals(of: record)
    record.state = .ended(entry.place)
  }

  // MARK: What they show

  func back(of frame: Value) -> Value {
    guard let record = frameRecord(frame) else { return .none }
    switch record.state {
    case .running(let stack, let index): return index > 0 ? frameObject(at: index - 1, of: stack) : .none
    case .ended: return record.back
    case .passed(let traceback):
      return traceback.index > 0 ? passedFrame(TracebackPayload(traceback.places, traceback.index - 1)) : .none
    case .suspending(let generator):
      var below = generator.pointee.awaiter
      while let frame = below {
        if frame.pointee.code.pointee.code != nil { return frameObject(of: frame) }
        below = frame.pointee.awaiter
      }
      let root = Runtime.root(of: generator)
      let entries = activations.entries
      guard
        let index = entries.lastIndex(where: { $0.generator.map { Runtime.root(of: $0) == root } ?? false }), index > 0
      else { return .none }
      return frameObject(at: index - 1, of: activations)
    }
  }

  private static func root(of generator: GeneratorRef) -> GeneratorRef {
    var root = generator
    while let below = root.pointee.awaiter { root = below }
    return root
  }

  func passedFrame(_ traceback: TracebackPayload) -> Value {
    makeNative(FrameRecord(.passed(traceback), passedCode(traceback)), type: types.frame, kind: .frameView)
  }

  /// The code that a place of a traceback belongs to, if it has been lowered.
  private func passedCode(_ traceback: TracebackPayload) -> CodeRef? {
    let index = traceback.places.count - 1 - traceback.index
    let places = Array(traceback.places.reversed())
    guard let program = program(at: places[index]) else { return nil }
    let id = codeScope(of: index, in: places)
    if program.codes[id] == nil, program.scopes[id].kind == .comprehension {
      return makeCode(program, id, .comprehension(id)).record
    }
    return program.codes[id]?.record
  }

  func place(of record: FrameRecord) -> SourceRange {
    switch record.state {
    case .running(let stack, let index): return stack.entries[index].place
    case .ended(let place): return place
    case .passed(let traceback): return traceback.places[traceback.index]
    case .suspending(let generator):
      if let entry = activations.entries.last(where: { $0.generator == generator }) { return entry.place }
      return waitingPlace(generator)
    }
  }

  func line(of record: FrameRecord) -> Value {
    let place = shownPlace(of: record)
    return .int(source(at: place)?.lineAndColumn(of: place.start).line ?? 1)
  }

  /// Where it is; where its body is defined, if it has not come further.
  fileprivate func shownPlace(of record: FrameRecord) -> SourceRange {
    let place = place(of: record)
    guard place == .none, let code = record.code else { return place }
    return code.pointee.definitionRange
  }

  func globals(of record: FrameRecord) -> DictRef {
    if let code = record.code, let cold = code.pointee.code?.takeUnretainedValue() { return cold.program.globals }
    return program(at: place(of: record))?.globals ?? makeDict()
  }

  /// The variables as they are now; the dict of one frame is always the same.
  func locals(of record: FrameRecord) -> Value {
    let slots: FramePointer
    switch record.state {
    case .running(let stack, let index): slots = stack.entries[index].slots
    case .suspending(let generator):
      if generator.pointee.phase == .finished { return .dict(makeDict()) }
      slots = generator.slots
    case .ended: return record.locals.isUndefined ? .dict(makeDict()) : record.locals
    case .passed: return .dict(record.code == nil ? makeDict() : isModule(record) ? globals(of: record) : makeDict())
    }
    guard let code = record.code, let recipe = recipe(of: code) else { return .dict(makeDict()) }
    if recipe.namespaceSlot >= 0 { return slots[recipe.namespaceSlot] }
    if isModule(record) { return .dict(recipe.program.globals) }
    let dict: DictRef
    if case .dict(let known) = record.locals { dict = known } else { dict = makeDict() }
    record.locals = .dict(dict)
    ScopeNames.show(recipe.variables, of: slots, in: dict, self)
    return .dict(dict)
  }

  private func isModule(_ record: FrameRecord) -> Bool {
    record.code?.pointee.code?.takeUnretainedValue().scope.kind == .module
  }
}

extension ExceptionTypes {
  static func populateFrame(_ t: TypeBuilder) {
    func record(_ rt: Runtime, _ v: Value) throws(Raised) -> FrameRecord {
      if let record = rt.frameRecord(v) { return record }
      throw rt.typeError("descriptor for 'frame' objects doesn't apply to a '\(rt.typeName(v))' object")
    }
    t.getter("f_back", "Who called.", { rt, v throws(Raised) in rt.back(of: v) })
    t.getter(
      "f_code", "The code object.",
      { rt, v throws(Raised) in try record(rt, v).code.map { rt.codeValue($0) } ?? .none })
    t.getter(
      "f_globals", "The module's namespace.", { rt, v throws(Raised) in .dict(rt.globals(of: try record(rt, v))) })
    t.getter(
      "f_builtins", "The namespace of builtins.",
      { rt, v throws(Raised) in
        _ = try record(rt, v)
        return .dict(rt.builtins)
      })
    t.getter("f_locals", "The variables.", { rt, v throws(Raised) in rt.locals(of: try record(rt, v)) })
    t.getter(
      "f_lineno", "The line, from 1.", { rt, v throws(Raised) in rt.line(of: try record(rt, v)) },
      set: { rt, _, new throws(Raised) in
        guard case .int = new else { throw rt.valueError("lineno must be an integer") }
        throw rt.valueError("can't jump from the 'call' trace event of a new frame")
      })
    t.getter(
      "f_lasti", "The place in the text.",
      { rt, v throws(Raised) in
        .int(Int(rt.place(of: try record(rt, v)).start))
      })
    t.getter("f_trace", "None: nothing traces.", { _, _ in .none }, set: { _, _, _ in })
    t.getter("f_trace_lines", "Whether lines would be traced.", { _, _ in .bool(true) }, set: { _, _, _ in })
    t.getter("f_trace_opcodes", "Whether operations would be traced.", { _, _ in .bool(false) }, set: { _, _, _ in })
    t.method("clear(self, /)", "Lets go of the variables.") { rt, a throws(Raised) in
      let record = try record(rt, a[0])
      switch record.state {
      case .running: throw rt.runtimeError("cannot clear an executing frame")
      case .suspending(let generator):
        if generator.pointee.phase == .running || generator.pointee.phase == .awaiting {
          throw rt.runtimeError("cannot clear an executing frame")
        }
        if generator.pointee.phase == .created, generator.flavor == .coroutine { rt.warnNeverAwaited(generator) }
        try rt.close(generator)
      case .ended, .passed: record.locals = .dict(rt.makeDict())
      }
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let record = try record(rt, a[0])
      guard case .int(let line) = rt.line(of: record) else { return .none }
      let file = rt.source(at: rt.shownPlace(of: record))?.name ?? "<unknown>"
      let name = record.code?.pointee.name.string ?? "<unknown>"
      return rt.str("<frame at \(rt.address(of: a[0])), file '\(file)', line \(line), code \(name)>")
    }
  }
}
