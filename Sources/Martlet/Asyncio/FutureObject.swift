#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import MartletEventLoop

/// A future: a result to come.
///
/// Invariant: `pending` futures have no result; callbacks are kept only while pending. `isBlocking` is set between the
/// moment a coroutine suspends on the future and the moment its task takes note of it.
struct FutureObject: HeapLayout {
  var header: ObjectHeader
  var shape: ShapeRef
  var slots: UnsafeMutablePointer<Value>
  /// The event loop it belongs to.
  var loop: LoopRef
  /// While it is pending, its payload.
  var result: Value
  // What is small lies in the padding of values.
  var state: State
  var isBlocking: Bool
  /// The result is an exception that nobody has looked at.
  var isUnretrieved: Bool
  var callbackCount: Int32
  /// The first callback; most futures have one.
  var callback: FutureCallback
  /// The callbacks beyond the first.
  var moreCallbacks: UnsafeMutablePointer<FutureCallback>?
  var cancelMessage: Value
  var isException: Bool
  /// The exception has been raised once: its traceback begins anew each time after that.
  var wasRaised: Bool
  /// Its Swift task was cancelled, whatever comes of that.
  var wasCancelled: Bool
  /// `__init__` has not been called yet, and the loop is any.
  var isUninitialized: Bool
  /// How many places there were in the traceback of the exception when it was set, those that it has again when it is
  /// raised for the first time. `.max` if that does not matter; otherwise they are kept in place of the callbacks.
  private var keptCount: UInt16

  /// Keeps the places that the traceback of the result has now; there are no callbacks any more.
  mutating func keepPlaces(_ exception: ExceptionRef) {
    let traceback = exception.pointee.traceback
    guard traceback.count < UInt16.max else { return }
    keptCount = UInt16(truncatingIfNeeded: traceback.count)
    moreCallbacks = traceback.keep().map { $0.bits.assumingMemoryBound(to: FutureCallback.self) }
  }

  /// Gives them back to it; false if they are not kept.
  mutating func restorePlaces(_ exception: ExceptionRef) -> Bool {
    guard keptCount < UInt16.max else { return false }
    exception.pointee.traceback.restore(keptStorage, Int(keptCount))
    forgetPlaces()
    return true
  }

  private var keptStorage: TracebackStorage? {
    moreCallbacks.map { TracebackStorage(bits: UnsafeMutableRawPointer($0)) }
  }

  /// It keeps no places.
  mutating func forgetPlaces() {
    keptCount = .max
    moreCallbacks = nil
  }

  mutating func releasePlaces() {
    guard keptCount < UInt16.max else { return }
    keptStorage?.release()
    forgetPlaces()
  }

  /// What a gathering, waiting or sleeping future keeps while it is pending; `.undefined` afterwards.
  var payload: Value {
    get { state == .pending ? result : .undefined }
    set { result = newValue }
  }

  enum State: UInt8 { case pending, cancelled, finished }

  static func trace(_ object: FutureRef, _ marker: Marker) {
    marker.mark(object.pointee.slots, count: object.pointee.shape.pointee.slotCount)
    marker.mark(object.pointee.loop)
    marker.mark(object.pointee.result)
    marker.mark(object.pointee.cancelMessage)
    for index in 0..<Int(object.pointee.callbackCount) {
      let callback = object.callbackAt(index)
      marker.mark(callback.pointee.targetObject)
      if let context = callback.pointee.contextObject { marker.mark(context) }
    }
  }

  static func dispose(_ object: FutureRef) {
    let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: InstanceObject.self)
    let size = object.kind == .task ? MemoryLayout<TaskObject>.size : MemoryLayout<FutureObject>.size
    if object.pointee.slots != instance.inlineSlots(after: size) { free(object.pointee.slots) }
    object.pointee.releasePlaces()
    free(object.pointee.moreCallbacks)
  }

  static func wantsFinalization(_ object: FutureRef) -> Bool {
    if ObjectFlags.isFinalized(object.asObject) { return false }
    if object.pointee.isUnretrieved { return true }
    return object.kind == .task && object.pointee.state == .pending
  }
}

typealias FutureRef = UnsafeMutablePointer<FutureObject>

/// What is called when a future is done.
struct FutureCallback {
  enum Kind: UInt8, CaseIterable {
    /// `target` is a task to resume.
    case wake
    /// `target` is called with the future, in `context`.
    case call
    /// `target` is the future of a `gather`; the done future is one of its children.
    case gather
    /// `target` is the outer future of a `shield`; the done future is the inner one.
    case shieldInner
    /// `target` is the inner future of a `shield`; the done future is the outer one.
    case shieldOuter
    /// `target` is a future to be given the result None.
    case release
    /// `target` is the loop to stop.
    case stop
    /// `target` is a TaskGroup; the done future is one of its tasks.
    case group
    /// `target` is the gate of a `wait`.
    case wait
    /// `target` is the generator of an `as_completed`.
    case completed

    /// What a loop runs for it; nil if that depends on what is called.
    @inline(__always)
    var entry: LoopEntry.Kind? {
      switch self {
      case .wake: .wake
      case .call: nil
      case .gather: .gather
      case .shieldInner: .shieldInner
      case .shieldOuter: .shieldOuter
      case .release: .release
      case .stop: .stop
      case .group: .group
      case .wait: .wait
      case .completed: .completed
      }
    }

    /// The kind for which a loop runs an entry.
    init?(_ entry: LoopEntry.Kind) {
      guard let kind = Kind.allCases.first(where: { $0.entry == entry }) else { return nil }
      self = kind
    }
  }
  let targetObject: ObjectRef
  private let extra: TaggedWord

  /// - Parameter target: a heap object; anything else is in a cell.
  @inline(__always)
  init(kind: Kind, target: Value, context: Value) {
    targetObject = target.heapObject.unsafelyUnwrapped
    extra = TaggedWord(tag: kind.rawValue, UInt(bitPattern: context.heapObject))
  }

  @inline(__always)
  var kind: Kind { unsafeBitCast(extra.tag, to: Kind.self) }
  var target: Value {
    let target = Value(targetObject)
    return target.object(.cell, as: CellObject.self)?.pointee.value ?? target
  }
  @inline(__always)
  var contextObject: ObjectRef? { ObjectRef(bitPattern: extra.word) }
  var context: Value { contextObject.map { Value($0) } ?? .none }
}

extension UnsafeMutablePointer where Pointee == FutureObject {
  @inline(__always)
  var isDone: Bool { pointee.state != .pending }
  @inline(__always)
  var asInstance: InstanceRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: InstanceObject.self) }
  @inline(__always)
  var asValue: Value { .instance(asInstance) }
  /// The task that this future is, if it is one.
  @inline(__always)
  var asTask: TaskRef? {
    kind == .task ? UnsafeMutableRawPointer(self).assumingMemoryBound(to: TaskObject.self) : nil
  }

  func callbackAt(_ index: Int) -> UnsafeMutablePointer<FutureCallback> {
    if index == 0 {
      return (UnsafeMutableRawPointer(self) + MemoryLayout<FutureObject>.offset(of: \.callback)!)
        .assumingMemoryBound(to: FutureCallback.self)
    }
    return pointee.moreCallbacks.unsafelyUnwrapped + (index - 1)
  }

  func addCallback(_ callback: FutureCallback) {
    let count = Int(pointee.callbackCount)
    if count > 0 {
      // Beyond the first, capacities are powers of two.
      let more = count - 1
      if more & (more &- 1) == 0 || more == 0 {
        let capacity = max(1, more * 2)
        pointee.moreCallbacks = realloc(pointee.moreCallbacks, capacity * MemoryLayout<FutureCallback>.stride)!
          .assumingMemoryBound(to: FutureCallback.self)
      }
    }
    callbackAt(count).initialize(to: callback)
    pointee.callbackCount += 1
  }

  var bytesOutside: Int { max(0, Int(pointee.callbackCount) - 1) * MemoryLayout<FutureCallback>.stride }

  /// Removes callbacks and tells how many.
  func removeCallbacks(where matches: (FutureCallback) -> Bool) -> Int {
    let count = Int(pointee.callbackCount)
    var kept = 0
    for index in 0..<count {
      let callback = callbackAt(index).pointee
      if matches(callback) { continue }
      if kept < index { callbackAt(kept).pointee = callback }
      kept += 1
    }
    if kept == count { return 0 }
    if kept <= 1 { clearCallbacks() } else { shrinkCallbacks(to: kept) }
    pointee.callbackCount = Int32(truncatingIfNeeded: kept)
    return count - kept
  }

  /// Gives the storage the capacity that so many callbacks, more than one, would have made for themselves.
  private func shrinkCallbacks(to count: Int) {
    var capacity = 1
    while capacity < count - 1 { capacity *= 2 }
    pointee.moreCallbacks = realloc(pointee.moreCallbacks, capacity * MemoryLayout<FutureCallback>.stride)!
      .assumingMemoryBound(to: FutureCallback.self)
  }

  func clearCallbacks() {
    pointee.callbackCount = 0
    if pointee.moreCallbacks != nil {
      free(pointee.moreCallbacks)
      pointee.moreCallbacks = nil
    }
  }
}

extension Value {
  /// The future or task, if it is one.
  @inline(__always)
  var future: FutureRef? {
    guard case .instance(let object) = self, object.kind == .future || object.kind == .task else { return nil }
    return object.layout(as: FutureObject.self)
  }
  @inline(__always)
  var task: TaskRef? {
    guard case .instance(let object) = self, object.kind == .task else { return nil }
    return object.layout(as: TaskObject.self)
  }
}

/// A task: drives a coroutine.
///
/// Invariant: a task that is not done is exactly one of scheduled (an entry of the ready ring will step it), waiting
/// (`waiter` is the future that will wake it, or it is sleeping and `timer` will) or running (it is the loop's current
/// task).
struct TaskObject: HeapLayout {
  var future: FutureObject
  var header: ObjectHeader {
    get { future.header }
    set { future.header = newValue }
  }
  private var flags: Flags
  var cancelsRequested: Int32
  private var coroutineObject: ObjectRef?
  private var nameBits: UInt
  private var contextObject: ObjectRef?
  /// While it sleeps, the numbers of the timer; otherwise the future it waits for and since when. `Self.slept` in place
  /// of the future until it goes on after a sleep.
  private var wait: (UInt, UInt64)

  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let mustCancel = Flags(rawValue: 1)
    static let isRunning = Flags(rawValue: 2)
    static let isSleeping = Flags(rawValue: 4)
    static let isSilent = Flags(rawValue: 8)
  }

  /// A cancellation waits to be delivered.
  var mustCancel: Bool {
    @inline(__always) get { flags.contains(.mustCancel) }
    set { if newValue { flags.insert(.mustCancel) } else { flags.remove(.mustCancel) } }
  }
  var isRunning: Bool {
    @inline(__always) get { flags.contains(.isRunning) }
    @inline(__always) set { if newValue { flags.insert(.isRunning) } else { flags.remove(.isRunning) } }
  }
  @inline(__always)
  var isSleeping: Bool { flags.contains(.isSleeping) }
  /// Nothing is said when it is destroyed while pending.
  var isSilent: Bool {
    get { flags.contains(.isSilent) }
    set { if newValue { flags.insert(.isSilent) } else { flags.remove(.isSilent) } }
  }

  /// The coroutine.
  var coroutine: Value {
    get { coroutineObject.map { Value($0) } ?? .none }
    set { coroutineObject = newValue.heapObject }
  }
  /// The coroutine, if it is one of the language.
  @inline(__always)
  var generator: GeneratorRef? {
    guard let object = coroutineObject, object.pointee.kind == .generator else { return nil }
    return UnsafeMutableRawPointer(object).assumingMemoryBound(to: GeneratorObject.self)
  }
  /// A str, or the number behind `Task-`.
  var name: Value {
    get {
      if nameBits & 1 != 0 { return .int(Int(nameBits >> 1)) }
      return UnsafeMutablePointer<StringObject>(bitPattern: nameBits).map { .str($0) } ?? .none
    }
    set {
      switch newValue {
      case .int(let number): nameBits = UInt(bitPattern: number) << 1 | 1
      case .str(let text): nameBits = UInt(bitPattern: text)
      default: nameBits = 0
      }
    }
  }
  var context: Value {
    @inline(__always) get { contextObject.map { Value($0) } ?? .none }
    @inline(__always) set { contextObject = newValue.heapObject }
  }
  /// What it waits for, if it does not sleep.
  var waiter: FutureRef? {
    @inline(__always) get { isSleeping || wait.0 == Self.slept ? nil : FutureRef(bitPattern: wait.0) }
    @inline(__always) set { wait.0 = UInt(bitPattern: newValue) }
  }
  /// The loop's time when it began to wait for a future, about.
  var waitingSince: Double {
    get { Double(bitPattern: wait.1) }
    set { wait.1 = newValue.bitPattern }
  }

  mutating func beginSleep(_ timer: TimerToken) {
    flags.insert(.isSleeping)
    wait = (UInt(bitPattern: timer.numbers.slot), timer.numbers.sequence)
  }

  /// What it sleeps by.
  var timer: TimerToken { TimerToken(numbers: (Int(bitPattern: wait.0), wait.1)) }

  /// Returns the timer.
  @discardableResult
  mutating func endSleep() -> TimerToken {
    let timer = self.timer
    flags.remove(.isSleeping)
    wait = (Self.slept, 0)
    return timer
  }

  private static var slept: UInt { 1 }
  /// It has slept and not gone on yet.
  var hasSlept: Bool { !isSleeping && wait.0 == Self.slept }

  /// Makes it one that has not begun.
  @inline(__always)
  mutating func reset() {
    flags = []
    cancelsRequested = 0
    wait = (0, 0)
  }

  static func trace(_ object: TaskRef, _ marker: Marker) {
    FutureObject.trace(object.asFuture, marker)
    if let coroutine = object.pointee.coroutineObject { marker.mark(coroutine) }
    marker.mark(object.pointee.waiter)
    marker.mark(object.pointee.name)
    if let context = object.pointee.contextObject { marker.mark(context) }
  }

  static func dispose(_ object: TaskRef) { FutureObject.dispose(object.asFuture) }
}

typealias TaskRef = UnsafeMutablePointer<TaskObject>

extension UnsafeMutablePointer where Pointee == TaskObject {
  @inline(__always)
  var asFuture: FutureRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: FutureObject.self) }
  @inline(__always)
  var asValue: Value { asFuture.asValue }
}
