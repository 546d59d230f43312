/// A suspended function: a generator, a coroutine or an async generator. Its frame is part of the object for its whole
/// life, so nothing is copied when it suspends or resumes.
///
/// It holds plain data only: its code, the number of its state, values. Whatever steps a chain of suspended frames is
/// a *drive*: a task, a `send` by hand, a `next`. The generator at the bottom of the chain is the drive's root; its
/// `innermost` is the frame that runs next, and every other frame of the chain is reached from there by `awaiter`.
///
/// Invariant: `awaiter` is set exactly while the frame is part of a chain and not its root; `phase` is `.awaiting`
/// exactly while another frame of the chain stands above it.
struct GeneratorObject: HeapLayout {
  var header: ObjectHeader
  var code: CodeRef
  var awaiter: GeneratorRef?
  /// In a drive's root: the frame to resume.
  var innermost: GeneratorRef?
  /// The future or iterator waited for.
  var awaiting: Value
  var phase: Phase
  var wait: Wait
  var state: Int32
  /// Frames of the chain below this one.
  var chainDepth: Int32
  private var handledObject: ObjectRef?
  private var outerHandledObject: ObjectRef?
  /// The name and the qualified name, if they are not those of the code.
  private var names: TupleRef?

  /// The exception this frame is handling; `.undefined` if none.
  var handled: Value {
    @inline(__always) get { Self.exception(handledObject) }
    @inline(__always) set { handledObject = newValue.heapObject }
  }
  /// The exception handled by the frames below in the chain; `.undefined` if none.
  var outerHandled: Value {
    @inline(__always) get { Self.exception(outerHandledObject) }
    @inline(__always) set { outerHandledObject = newValue.heapObject }
  }
  @inline(__always)
  private static func exception(_ object: ObjectRef?) -> Value {
    guard let object else { return .undefined }
    return .instance(UnsafeMutableRawPointer(object).assumingMemoryBound(to: InstanceObject.self))
  }

  /// What it handles begins as nothing.
  @inline(__always)
  mutating func clearHandled() {
    handledObject = nil
    outerHandledObject = nil
    names = nil
  }

  /// Hands what is being handled here to the frame above.
  @inline(__always)
  mutating func takeOuterHandled(from below: GeneratorRef) {
    outerHandledObject = below.pointee.handledObject ?? below.pointee.outerHandledObject
  }

  var name: StringRef { nameAt(0) ?? code.pointee.name }
  var qualifiedName: StringRef { nameAt(1) ?? code.pointee.qualifiedName }

  private func nameAt(_ index: Int) -> StringRef? {
    guard case .str(let text)? = names?.elements[index] else { return nil }
    return text
  }

  /// Where it was made, if that was noted: the third part of its names.
  var origin: Value? {
    guard let names, names.pointee.count > 2 else { return nil }
    return names[element: 2]
  }

  /// Gives it other names than its code has: a tuple of two strs.
  mutating func rename(_ names: TupleRef) { self.names = names }

  enum Phase: UInt8 { case created, running, suspended, awaiting, finished }

  /// What a suspended frame does with what it is resumed with.
  enum Wait: UInt8 {
    case start
    /// The value sent is the value of the `yield`, or of an await of a bare yield.
    case value
    /// The result of the future in `awaiting`.
    case future
    /// The iterator in `awaiting` is stepped on.
    case iterator
    /// A sleep that ends with the value in `awaiting`; the coroutine that `asyncio.sleep` made is left out.
    case sleep
  }

  static let slotOffset = (MemoryLayout<GeneratorObject>.size + 15) & ~15

  static func trace(_ object: GeneratorRef, _ marker: Marker) {
    let generator = object.pointee
    marker.mark(generator.awaiter)
    marker.mark(generator.innermost)
    marker.mark(generator.awaiting)
    if let handled = generator.handledObject { marker.mark(handled) }
    if let handled = generator.outerHandledObject { marker.mark(handled) }
    marker.mark(generator.names)
    marker.mark(generator.code.pointee.name)
    marker.mark(generator.code.pointee.qualifiedName)
    marker.mark(object.slots, count: object.dropDeadSlots())
  }

  /// A generator that may have a `finally` to run, or a coroutine that was never awaited.
  static func wantsFinalization(_ object: GeneratorRef) -> Bool {
    if ObjectFlags.isFinalized(object.asObject) { return false }
    switch object.pointee.phase {
    case .created: return object.pointee.code.pointee.flavor == .coroutine
    // A drive is dropped only when a limit ended it, and then no code of it may run.
    case .suspended: return object.pointee.awaiter == nil && object.pointee.code.pointee.flavor != .drive
    default: return false
    }
  }
}

typealias GeneratorRef = UnsafeMutablePointer<GeneratorObject>

extension UnsafeMutablePointer where Pointee == GeneratorObject {
  @inline(__always)
  var slots: FramePointer {
    (UnsafeMutableRawPointer(self) + GeneratorObject.slotOffset).assumingMemoryBound(to: Value.self)
  }

  @inline(__always)
  var asValue: Value { .object(asObject) }

  /// The generator whose slots these are.
  @inline(__always)
  static func of(_ slots: FramePointer) -> GeneratorRef {
    (UnsafeMutableRawPointer(slots) - GeneratorObject.slotOffset).assumingMemoryBound(to: GeneratorObject.self)
  }

  var flavor: CodeRecord.Flavor { pointee.code.pointee.flavor }

  /// Empties the slots whose values a waiting frame does not need any more; returns how many are left.
  func dropDeadSlots() -> Int {
    let count = pointee.code.pointee.slotCount
    guard pointee.phase == .suspended || pointee.phase == .awaiting, let states = pointee.code.pointee.states,
      pointee.code.pointee.native == nil
    else { return count }
    let live = Int(states[Int(pointee.state)].liveSlots)
    guard live < count else { return count }
    (slots + live).update(repeating: .undefined, count: count - live)
    return live
  }
}

extension Value {
  /// The generator, coroutine or async generator, if it is one.
  @inline(__always)
  var generator: GeneratorRef? { object(.generator, as: GeneratorObject.self) }
}

extension Runtime {
  /// A new frame for a suspending function whose arguments are at `w`.
  func makeGenerator(_ function: FunctionRef, _ w: FramePointer) throws(Raised) -> GeneratorRef {
    let code = function.pointee.code
    if code.pointee.machine == nil { try lowerMachine(code) }
    let type: TypeRef
    switch code.pointee.flavor {
    case .generator: type = types.generator
    case .asyncGenerator: type = types.asyncGenerator
    default: type = types.coroutine
    }
    let generator = allocateGenerator(code, type)
    if function.pointee.name != code.pointee.name || function.pointee.qualifiedName != code.pointee.qualifiedName {
      generator.pointee.rename(makeTuple([.str(function.pointee.name), .str(function.pointee.qualifiedName)]))
    }
    if asyncio.originTrackingDepth > 0, code.pointee.flavor == .coroutine { noteOrigin(generator, function) }
    let slots = generator.slots
    let parameterCount = code.pointee.parameterCount
    let slotCount = code.pointee.slotCount
    var index = 0
    while index < parameterCount {
      slots[index] = w[index]
      index &+= 1
    }
    while index < slotCount {
      slots[index] = .undefined
      index &+= 1
    }
    if code.pointee.needsPrologue { prepare(function, slots) }
    return generator
  }

  /// Notes the places of the callers: a tuple of (file, line, function), innermost first.
  @inline(never)
  private func noteOrigin(_ generator: GeneratorRef, _ function: FunctionRef) {
    var origin: [Value] = []
    for (range, name) in knownPlaces().prefix(asyncio.originTrackingDepth) {
      guard let source = source(at: range) else { continue }
      origin.append(makeTuple(str(source.name), .int(source.lineAndColumn(of: range.start).line), str(name)))
    }
    generator.pointee.rename(
      makeTuple([
        .str(function.pointee.name), .str(function.pointee.qualifiedName), .tuple(makeTuple(origin)),
      ]))
  }

  /// A frame with uninitialised slots.
  @inline(__always)
  func allocateGenerator(_ code: CodeRef, _ type: TypeRef) -> GeneratorRef {
    let generator = heap.allocate(
      GeneratorObject.self, kind: .generator, type: type,
      extra: GeneratorObject.slotOffset - MemoryLayout<GeneratorObject>.size + code.pointee.slotCount * 16,
      space: .finalizable)
    generator.pointee.code = code
    generator.pointee.state = 0
    generator.pointee.phase = .created
    generator.pointee.wait = .start
    generator.pointee.chainDepth = 0
    generator.pointee.awaiter = nil
    generator.pointee.innermost = nil
    generator.pointee.awaiting = .undefined
    generator.pointee.clearHandled()
    return generator
  }

  /// A call of a function whose body suspends: makes the frame. That of a drive is run at once, and since its caller
  /// is on the native stack, the loops it enters are driven in place.
  func enterSuspending(_ function: FunctionRef, _ w: FramePointer) throws(Raised) -> Value {
    let generator = try makeGenerator(function, w)
    guard generator.flavor == .drive else { return generator.asValue }
    let couldSuspend = asyncio.maySuspendDrive
    asyncio.maySuspendDrive = false
    defer { asyncio.maySuspendDrive = couldSuspend }
    top = w
    guard case .returned(let value) = try resume(generator, .none, isRaising: false) else {
      preconditionFailure("a drive on the native stack does not suspend")
    }
    return value
  }
}
