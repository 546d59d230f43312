/// A suspended function: a generator, a coroutine or an async generator. Its frame is part of the object for its whole
/// life, so nothing is copied when it suspends or resumes; only a coroutine that an await calls begins on the stack, and
/// is moved here if it has to wait (see `Runtime+StatesOnStack`).
///
/// It holds plain data only: its code, the number of its state, values. Whatever steps a chain of suspended frames is
/// a *drive*: a task, a `send` by hand, a `next`. The generator at the bottom of the chain is the drive's root; its
/// `innermost` is the frame that runs next, and every other frame of the chain is reached from there by `awaiter`.
///
/// Invariant: a frame of a chain that handles an exception, or knows of one that is handled below it, has the flag
/// `ObjectFlags.isHandling`. `awaiter` is set exactly while the frame is part of a chain and not its root; `phase` is `.awaiting`
/// exactly while another frame of the chain stands above it.
struct GeneratorObject: HeapLayout {
  var header: ObjectHeader
  var code: CodeRef
  /// `awaiter` or `innermost`: no frame has both.
  private var link: GeneratorRef?
  /// The future or iterator waited for.
  var awaiting: Value
  // What is small lies in the padding of the value.
  var phase: Phase
  var wait: Wait
  private var isAwaited: Bool
  var state: Int32
  /// Frames of the chain below this one.
  var chainDepth: Int32
  /// The place of the call that made it, if a node of the script did; 0 otherwise.
  var origin: UInt32
  /// What few frames have: the exception handled by the frames below, a name and a qualified name other than those of
  /// the code, where it was made; each may be undefined.
  fileprivate var rarities: TupleRef?

  /// In a frame of a chain, other than its root: the frame below.
  var awaiter: GeneratorRef? {
    @inline(__always) get { isAwaited ? link : nil }
    @inline(__always) set {
      link = newValue
      isAwaited = newValue != nil
    }
  }

  /// In a drive's root: the frame to resume.
  var innermost: GeneratorRef? {
    @inline(__always) get { isAwaited ? nil : link }
    @inline(__always) set {
      link = newValue
      isAwaited = false
    }
  }

  /// It is part of no chain, and no other frame stands above it.
  @inline(__always)
  func isAlone(_ own: GeneratorRef) -> Bool { !isAwaited && (link == nil || link == own) }

  /// The exception handled by the frames below in the chain; `.undefined` if none.
  var outerHandled: Value {
    @inline(__always) get { rarities?.elements[0] ?? .undefined }
  }

  var name: StringRef { rareName(1) ?? code.pointee.name }
  var qualifiedName: StringRef { rareName(2) ?? code.pointee.qualifiedName }

  private func rareName(_ index: Int) -> StringRef? {
    guard case .str(let text)? = rarities?.elements[index] else { return nil }
    return text
  }

  /// Who made it, a tuple of places, if `sys.set_coroutine_origin_tracking_depth` asks for that.
  var originStack: Value? {
    guard let origin = rarities?.elements[3], !origin.isUndefined else { return nil }
    return origin
  }

  /// Makes it one that has not begun.
  @inline(__always)
  mutating func reset(_ code: CodeRef) {
    self.code = code
    link = nil
    awaiting = .undefined
    phase = .created
    wait = .start
    isAwaited = false
    state = 0
    chainDepth = 0
    origin = 0
    rarities = nil
  }

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

  static let slotOffset = MemoryLayout<GeneratorObject>.size
  #if DEBUG
    /// Behind the slots of a frame, so that it shows when a node has fewer slots than it uses.
    static let guardSlots = 1
  #else
    static let guardSlots = 0
  #endif

  static func trace(_ object: GeneratorRef, _ marker: Marker) {
    let generator = object.pointee
    generator.code.pointee.isReached = true
    // That a root is its own innermost frame, or that a frame knows the root it stands above, is no cycle to who counts
    // references.
    let isKnownToRoot = marker.countsReferences && object.pointee.awaiter.map { $0.pointee.awaiter == nil } == true
    if generator.link != object, !isKnownToRoot { marker.mark(generator.link) }
    marker.mark(generator.awaiting)
    marker.mark(generator.rarities)
    marker.mark(generator.code.pointee.name)
    marker.mark(generator.code.pointee.qualifiedName)
    object.checkBounds()
    marker.mark(object.slots, count: object.dropDeadSlots())
  }

  /// A generator that may have a `finally` to run, or a coroutine that was never awaited.
  static func wantsFinalization(_ object: GeneratorRef) -> Bool {
    if ObjectFlags.isFinalized(object.asObject) { return false }
    switch object.pointee.phase {
    case .created:
      return object.pointee.code.pointee.flavor == .coroutine || ObjectFlags.isKnownToLoop(object.asObject)
    // A drive is dropped only when a limit ended it, and then no code of it may run.
    case .suspended: return object.pointee.awaiter == nil && object.pointee.code.pointee.flavor != .drive
    default: return false
    }
  }

  /// What a script would notice of its end.
  static func noticeableEnd(_ object: GeneratorRef) -> NoticeableEnds {
    var ends: NoticeableEnds = []
    if ObjectFlags.endIsNoticed(object.asObject) {
      if object.pointee.code.pointee.flavor != .coroutine { ends = .failures }
      if object.pointee.code.pointee.flavor == .coroutine, object.pointee.phase == .suspended { ends = .generators }
    }
    guard !ObjectFlags.isFinalized(object.asObject) else { return ends }
    switch (object.pointee.code.pointee.flavor, object.pointee.phase) {
    // One that runs or waits now may have to be told of after its next item.
    case (.asyncGenerator, .suspended), (.asyncGenerator, .running), (.asyncGenerator, .awaiting):
      ends.insert(.asyncGenerators)
    case (.asyncGenerator, .created) where ObjectFlags.isKnownToLoop(object.asObject): ends.insert(.asyncGenerators)
    case (.generator, .suspended):
      guard object.pointee.code.pointee.states != nil else { break }
      if object.currentState.pointee.handler >= 0 { ends.insert(.generators) }
    default: break
    }
    return ends
  }
}

typealias GeneratorRef = UnsafeMutablePointer<GeneratorObject>

extension UnsafeMutablePointer where Pointee == GeneratorObject {
  /// An async generator that a loop knows and that waits to be asked for its next item.
  var isBetweenItems: Bool {
    guard flavor == .asyncGenerator else { return false }
    switch pointee.phase {
    case .suspended: return pointee.awaiter == nil
    case .created: return ObjectFlags.isKnownToLoop(asObject)
    default: return false
    }
  }

  @inline(__always)
  var slots: FramePointer {
    (UnsafeMutableRawPointer(self) + GeneratorObject.slotOffset).assumingMemoryBound(to: Value.self)
  }

  @inline(__always)
  var asValue: Value { .object(asObject) }

  /// The exception this frame is handling; `.undefined` if none.
  @inline(__always)
  var handled: Value {
    let handlers = pointee.code.pointee.handlers
    return handlers.exist ? slots[handlers.handled] : .undefined
  }

  /// It has ended, and handles nothing.
  @inline(__always)
  func clearHandled() {
    if ObjectFlags.isHandling(asObject) { clearHandledSlot() }
  }

  @inline(never)
  private func clearHandledSlot() {
    let handlers = pointee.code.pointee.handlers
    if handlers.exist { slots[handlers.handled] = .undefined }
  }

  /// It waits to be asked for its next item: what is handled below it is not its own any more.
  @inline(__always)
  func forgetOuterHandled() {
    if ObjectFlags.isHandling(asObject) { pointee.rarities?.elements[0] = .undefined }
  }

  /// It goes on in a chain: notes whether it is handling an exception.
  @inline(__always)
  func noteHandled() {
    if !handled.isUndefined { ObjectFlags.setHandling(asObject) }
  }

  /// The generator whose slots these are.
  @inline(__always)
  static func of(_ slots: FramePointer) -> GeneratorRef {
    (UnsafeMutableRawPointer(slots) - GeneratorObject.slotOffset).assumingMemoryBound(to: GeneratorObject.self)
  }

  var flavor: CodeRecord.Flavor { pointee.code.pointee.flavor }

  /// Traps if a node has written behind the slots; only debug builds look.
  @inline(__always)
  func checkBounds() {
    #if DEBUG
      precondition(slots[pointee.code.pointee.slotCount].isUndefined, "a node wrote behind the slots of its frame")
    #endif
  }

  /// Empties the slots whose values a frame that waits or has ended does not need any more; returns how many are left.
  func dropDeadSlots() -> Int {
    let count = pointee.code.pointee.slotCount
    if pointee.phase == .finished, pointee.code.pointee.native == nil {
      slots.update(repeating: .undefined, count: count)
      return 0
    }
    guard pointee.phase == .suspended || pointee.phase == .awaiting, let states = pointee.code.pointee.states,
      pointee.code.pointee.native == nil
    else { return count }
    let live = Int(states[Int(pointee.state)].liveSlots)
    guard live < count else { return count }
    (slots + live).update(repeating: .undefined, count: count - live)
    return live
  }

  /// The state it is in; it is not native.
  @inline(__always)
  var currentState: StateTable { pointee.code.pointee.states.unsafelyUnwrapped + Int(pointee.state) }
}

extension Value {
  /// The generator, coroutine or async generator, if it is one.
  @inline(__always)
  var generator: GeneratorRef? { object(.generator, as: GeneratorObject.self) }

  var isUnstartedCoroutine: Bool {
    guard let generator else { return false }
    return generator.flavor == .coroutine && generator.pointee.phase == .created
  }
}

extension Runtime {
  /// Hands what is being handled in a frame to the one that goes above it.
  @inline(__always)
  func handOnHandled(from below: GeneratorRef, to frame: GeneratorRef) {
    if ObjectFlags.isHandling(below.asObject) || ObjectFlags.isHandling(frame.asObject) {
      setOuterHandled(frame, handledIn(below))
    }
  }

  /// What is being handled in a frame or in one below it; `.undefined` if nothing is.
  @inline(__always)
  func handledIn(_ frame: GeneratorRef) -> Value {
    ObjectFlags.isHandling(frame.asObject) ? knownHandled(frame) : .undefined
  }

  @inline(never)
  private func knownHandled(_ frame: GeneratorRef) -> Value {
    let own = frame.handled
    let handled = own.isUndefined ? frame.pointee.outerHandled : own
    if handled.isUndefined { ObjectFlags.setHandlingNothing(frame.asObject) }
    return handled
  }

  @inline(never)
  func setOuterHandled(_ frame: GeneratorRef, _ exception: Value) {
    if exception.isUndefined {
      frame.pointee.rarities?.elements[0] = .undefined
    } else {
      rarities(frame).elements[0] = exception
      ObjectFlags.setHandling(frame.asObject)
    }
  }

  /// Gives a frame other names than its code has.
  func rename(_ frame: GeneratorRef, name: StringRef, qualifiedName: StringRef) {
    let rarities = rarities(frame)
    rarities.elements[1] = .str(name)
    rarities.elements[2] = .str(qualifiedName)
  }

  @inline(never)
  private func rarities(_ frame: GeneratorRef) -> TupleRef {
    if let rarities = frame.pointee.rarities { return rarities }
    let rarities = makeTuple([.undefined, .undefined, .undefined, .undefined])
    frame.pointee.rarities = rarities
    return rarities
  }

  /// A new frame for a suspending function whose arguments are at `w`.
  func makeGenerator(_ function: FunctionRef, _ w: FramePointer) throws(Raised) -> GeneratorRef {
    let code = function.pointee.code
    if code.pointee.states == nil, code.pointee.native == nil { try lowerMachine(code) }
    let type: TypeRef
    switch code.pointee.flavor {
    case .generator: type = types.generator
    case .asyncGenerator: type = types.asyncGenerator
    default: type = types.coroutine
    }
    let generator = allocateFrame(function, type)
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
    promptEnds.newest = NewestGenerator(generator: generator, serial: generator.pointee.header.serial)
    return generator
  }

  /// A frame for a call of a suspending function, with uninitialised slots.
  @inline(__always)
  func allocateFrame(_ function: FunctionRef, _ type: TypeRef) -> GeneratorRef {
    let code = function.pointee.code
    let generator = allocateGenerator(code, type)
    if function.pointee.name != code.pointee.name || function.pointee.qualifiedName != code.pointee.qualifiedName {
      rename(generator, name: function.pointee.name, qualifiedName: function.pointee.qualifiedName)
    }
    if asyncio.originTrackingDepth > 0, code.pointee.flavor == .coroutine { noteOrigin(generator, function) }
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
    rarities(generator).elements[3] = .tuple(makeTuple(origin))
  }

  /// A frame with uninitialised slots.
  @inline(__always)
  func allocateGenerator(_ code: CodeRef, _ type: TypeRef) -> GeneratorRef {
    let generator = heap.allocate(
      GeneratorObject.self, kind: .generator, type: type,
      extra: (code.pointee.slotCount + GeneratorObject.guardSlots) * 16,
      space: .finalizable)
    generator.pointee.reset(code)
    #if DEBUG
      generator.slots[code.pointee.slotCount] = .undefined
    #endif
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
