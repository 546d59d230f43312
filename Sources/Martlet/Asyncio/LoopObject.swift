import MartletEventLoop

/// An event loop as a script sees it.
struct LoopObject: HeapLayout {
  var header: ObjectHeader
  var state: Unmanaged<LoopState>

  static func trace(_ object: LoopRef, _ marker: Marker) {
    object.pointee.state._withUnsafeGuaranteedRef { $0.trace(marker) }
  }
  static func dispose(_ object: LoopRef) { object.pointee.state.release() }
}

typealias LoopRef = UnsafeMutablePointer<LoopObject>

/// A scheduled callback as a script sees it: `Handle` and `TimerHandle`.
struct HandleObject: HeapLayout {
  var header: ObjectHeader
  var callback: Value
  var arguments: TupleRef
  var context: Value
  var loop: LoopRef
  /// The deadline, NaN for a callback without one.
  var when: Double
  var timer: TimerToken
  var isCancelled: Bool

  static func trace(_ object: HandleRef, _ marker: Marker) {
    marker.mark(object.pointee.callback)
    marker.mark(object.pointee.arguments)
    marker.mark(object.pointee.context)
    marker.mark(object.pointee.loop)
  }
}

typealias HandleRef = UnsafeMutablePointer<HandleObject>

/// What waits in a loop.
struct LoopEntry {
  enum Kind: UInt8 {
    /// Step the task in `object`.
    case step
    /// Wake the task in `object` from the future in `other`.
    case wake
    /// Run the handle in `object`.
    case handle
    /// Run the done callback kept in a handle, with the future in `other`.
    case callback
    /// Native callbacks of a done future (`other`), by the kinds of `FutureCallback`.
    case gather, shieldInner, shieldOuter, release, stop
    /// Begin a task that closes the async generator in `object`.
    case closeGenerator
    /// Call the function kept in a handle and give the future in `other` its result.
    case execute
    /// Give the future in `object` its payload as the result, unless it is done.
    case setResult
  }
  var kind: Kind
  var object: ObjectRef
  var other: ObjectRef?
}

/// The Swift side of an event loop: the core and what asyncio keeps about it.
final class LoopState {
  let core: EventLoopCore<LoopEntry>
  /// That of the thread which drives the loop.
  @exclusivity(unchecked) var inbox: Inbox<LoopMessage>
  /// The thread that runs the loop.
  @exclusivity(unchecked) var thread: ScriptThread?
  @exclusivity(unchecked) var isRunning = false
  @exclusivity(unchecked) var isStopping = false
  @exclusivity(unchecked) var isClosed = false
  @exclusivity(unchecked) var isDebug = false
  @exclusivity(unchecked) var slowCallbackDuration = 0.1
  @exclusivity(unchecked) var exceptionHandler = Value.none
  @exclusivity(unchecked) var taskFactory = Value.none
  /// Async generators that have been iterated and not finished.
  @exclusivity(unchecked) var asyncGenerators: [GeneratorRef] = []
  @exclusivity(unchecked) var currentTask: TaskRef?
  /// Tasks that are not done, in the order of their creation.
  @exclusivity(unchecked) var tasks: [TaskRef] = []
  @exclusivity(unchecked) var liveTasks = 0
  /// The future that `run_until_complete` waits for.
  @exclusivity(unchecked) var awaited: FutureRef?

  init(clock: LoopClock, inbox: Inbox<LoopMessage>) {
    core = EventLoopCore(clock: clock)
    self.inbox = inbox
  }

  func trace(_ marker: Marker) {
    core.forEach { entry in
      marker.mark(entry.pointee.object)
      if let other = entry.pointee.other { marker.mark(other) }
    }
    marker.mark(exceptionHandler)
    marker.mark(taskFactory)
    // Async generators are held weakly where the collector will finalise them, which takes them off the list.
    asyncGenerators.removeAll { $0.pointee.phase == .finished }
    for generator in asyncGenerators where generator.pointee.phase != .suspended || generator.pointee.awaiter != nil {
      marker.mark(generator)
    }
    marker.mark(currentTask)
    // The list does not keep a task that is done, so it must not name one that is about to be swept.
    tasks.removeAll { $0.asFuture.isDone }
    for task in tasks { marker.mark(task) }
    marker.mark(awaited)
  }

  /// Forgets tasks that are done, now and then.
  func pruneTasks() {
    if tasks.count > 64, liveTasks * 2 < tasks.count { tasks.removeAll { $0.asFuture.isDone } }
  }
}

/// What other threads send to a loop.
enum LoopMessage: Sendable {
  /// Run the handle kept under a host handle's number.
  case run(Int)
  /// Only wake up.
  case wake
  /// The host call kept under a number has ended.
  case complete(Int, Result<ScriptValue, HostFailure>)
}

extension UnsafeMutablePointer where Pointee == LoopObject {
  /// The loop's state.
  var state: LoopState { pointee.state.takeUnretainedValue() }
  var asValue: Value { .object(asObject) }
}

extension Value {
  var loop: LoopRef? { object(.loop, as: LoopObject.self) }
  var handle: HandleRef? { object(.handle, as: HandleObject.self) }
}
