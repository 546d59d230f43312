#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import MartletEventLoop

/// An event loop as a script sees it.
///
/// What every step of a task uses is here, beside the state, where it is reached without a reference count.
struct LoopObject: HeapLayout {
  var header: ObjectHeader
  var state: Unmanaged<LoopState>
  var core: UnsafeMutablePointer<EventLoopCore<LoopEntry>>
  var facts: UnsafeMutablePointer<LoopFacts>
  var tasks: TaskList
  var currentTask: TaskRef?
  /// What a script sets on it, once there is something.
  var dict: DictRef?
  /// The object that it stands for, if that is no event loop of ours; else undefined.
  var foreign: Value
  /// A script may have put something in the place of its methods (see `Runtime.hook`).
  var isHooked: Bool

  static func trace(_ object: LoopRef, _ marker: Marker) {
    object.pointee.state._withUnsafeGuaranteedRef { $0.trace(marker) }
    marker.mark(object.pointee.currentTask)
    marker.mark(object.pointee.dict)
    marker.mark(object.pointee.foreign)
  }
  /// About what a loop owns that has nothing to do.
  static let bytesOutside = 2600
  static func dispose(_ object: LoopRef) { object.pointee.state.release() }
}

typealias LoopRef = UnsafeMutablePointer<LoopObject>

/// A scheduled callback as a script sees it: `Handle` and `TimerHandle`.
struct HandleObject: HeapLayout {
  var header: ObjectHeader
  var callback: Value
  var isCancelled: Bool
  /// The arguments; nil as long as the only one is in `argument` and nobody has asked for a tuple.
  var arguments: TupleRef?
  var argument: Value
  var contextObject: ObjectRef?
  var loop: LoopRef
  /// The deadline, NaN for a callback without one.
  var when: Double
  /// The deadline was given as an int.
  var isWhole = false
  var timer: TimerToken
  /// What a script's loop keeps about it.
  var isScheduled: Bool
  /// What it showed before it was cancelled, in debug mode.
  var text: Value

  var context: Value { contextObject.map { Value($0) } ?? .none }

  static func trace(_ object: HandleRef, _ marker: Marker) {
    marker.mark(object.pointee.callback)
    marker.mark(object.pointee.arguments)
    marker.mark(object.pointee.argument)
    if let context = object.pointee.contextObject { marker.mark(context) }
    marker.mark(object.pointee.text)
    marker.mark(object.pointee.loop)
  }
}

typealias HandleRef = UnsafeMutablePointer<HandleObject>

extension UnsafeMutablePointer where Pointee == HandleObject {
  var asValue: Value { .object(asObject) }
}

/// An address, or another number below 2^56, and a byte in one word.
struct TaggedWord {
  private let bits: UInt

  @inline(__always)
  init(tag: UInt8, _ word: UInt) { bits = UInt(tag) << 56 | word }

  @inline(__always)
  var tag: UInt8 { UInt8(truncatingIfNeeded: bits >> 56) }
  @inline(__always)
  var word: UInt { bits & (1 << 56 - 1) }
}

/// What waits in a loop. There may be many, so that they are small.
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
    /// Call what is in `object` with the done future in `other`.
    case call
    /// Native callbacks of a done future (`other`), by the kinds of `FutureCallback`.
    case gather, shieldInner, shieldOuter, release, stop, group, wait, completed
    /// The alarm of the timeout in `object` that has the entry's number.
    case timeout
    /// The time of the `as_completed` in `object` is over.
    case outOfTime
    /// Begin a task that closes the async generator in `object`, in the context in `other`.
    case closeGenerator
    /// Call the function kept in a handle and give the future in `other` its result.
    case execute
    /// Give the future in `object` its payload as the result, unless it is done.
    case setResult
    /// The sleep of the task in `object` is over: it goes on in the next turn.
    case endSleep
    /// Run the handle in `object` in the next turn, as for a signal.
    case relay
    /// Cancel the task in `object`, which got a value out of the cancelled wait for the future in `other`.
    case cancelAgain

    @inline(__always)
    fileprivate var hasNumber: Bool { self == .timeout }
  }
  let object: ObjectRef
  private let extra: TaggedWord

  @inline(__always)
  init(kind: Kind, object: ObjectRef, other: ObjectRef?) {
    self.object = object
    extra = TaggedWord(tag: kind.rawValue, UInt(bitPattern: other))
  }

  /// An entry with a number instead of a second object.
  init(kind: Kind, number: UInt32, object: ObjectRef) {
    self.object = object
    extra = TaggedWord(tag: kind.rawValue, UInt(number))
  }

  @inline(__always)
  var kind: Kind { unsafeBitCast(extra.tag, to: Kind.self) }
  @inline(__always)
  var other: ObjectRef? { kind.hasNumber ? nil : ObjectRef(bitPattern: extra.word) }
  var number: UInt32 { UInt32(truncatingIfNeeded: extra.word) }

  /// The object of an entry that is about a task.
  @inline(__always)
  var task: TaskRef { UnsafeMutableRawPointer(object).assumingMemoryBound(to: TaskObject.self) }
}

/// What of a loop's state every task asks for.
struct LoopFacts {
  var isClosed = false
  var isDebug = false
  var taskFactory = Value.none
  /// The clock when the loop last came back from waiting.
  var turnTime = 0.0
}

/// The Swift side of an event loop: the core and what asyncio keeps about it.
final class LoopState {
  let corePointer: UnsafeMutablePointer<EventLoopCore<LoopEntry>>
  let facts: UnsafeMutablePointer<LoopFacts>
  var core: EventLoopCore<LoopEntry> { _read { yield corePointer.pointee } }
  /// That of the thread which drives the loop.
  @exclusivity(unchecked) var inbox: Inbox<LoopMessage>
  /// The thread that runs the loop.
  @exclusivity(unchecked) var thread: ScriptThread?
  @exclusivity(unchecked) var isRunning = false
  @exclusivity(unchecked) var isStopping = false
  var isClosed: Bool {
    get { facts.pointee.isClosed }
    set { facts.pointee.isClosed = newValue }
  }
  var isDebug: Bool {
    get { facts.pointee.isDebug }
    set { facts.pointee.isDebug = newValue }
  }
  @exclusivity(unchecked) var slowCallbackDuration = Value.float(0.1)
  @exclusivity(unchecked) var exceptionHandler = Value.none
  var taskFactory: Value {
    get { facts.pointee.taskFactory }
    set { facts.pointee.taskFactory = newValue }
  }
  /// The `ThreadPoolExecutor` of `to_thread`, once there is one.
  @exclusivity(unchecked) var defaultExecutor = Value.none
  @exclusivity(unchecked) var isExecutorShutDown = false
  /// Async generators that have been asked for an item and not finished.
  @exclusivity(unchecked) var asyncGenerators: [GeneratorRef] = []
  let tasks = TaskList()
  /// Why the run is being ended: a context of what is raised meanwhile.
  @exclusivity(unchecked) var failure = Value.none
  /// The future that `run_until_complete` waits for.
  @exclusivity(unchecked) var awaited: FutureRef?
  var turnTime: Double {
    get { facts.pointee.turnTime }
    set { facts.pointee.turnTime = newValue }
  }

  init(clock: LoopClock, inbox: Inbox<LoopMessage>) {
    corePointer = .allocate(capacity: 1)
    corePointer.initialize(to: EventLoopCore(clock: clock))
    facts = .allocate(capacity: 1)
    facts.initialize(to: LoopFacts())
    self.inbox = inbox
  }

  deinit {
    corePointer.deinitialize(count: 1)
    corePointer.deallocate()
    facts.deallocate()
    tasks.deallocate()
  }

  func trace(_ marker: Marker) {
    core.forEach { entry in
      marker.mark(entry.pointee.object)
      if let other = entry.pointee.other { marker.mark(other) }
    }
    marker.mark(exceptionHandler)
    marker.mark(slowCallbackDuration)
    marker.mark(taskFactory)
    marker.mark(defaultExecutor)
    marker.mark(failure)
    // Async generators are held weakly where the collector will finalise them, which takes them off the list.
    asyncGenerators.removeAll { $0.pointee.phase == .finished }
    for generator in asyncGenerators where !generator.isBetweenItems {
      marker.mark(generator)
    }
    // The list does not keep a task that is done, so it must not name one that is about to be swept.
    tasks.removeDone()
    for task in tasks { marker.mark(task) }
    marker.mark(awaited)
  }
}

/// The tasks of a loop that are not done, in the order of their creation; some that are done may still be among them.
struct TaskList: Sequence {
  private struct Storage {
    var places: UnsafeMutablePointer<TaskRef>
    var count = 0
    var capacity: Int
    /// How many are not done.
    var live = 0
  }

  private let storage: UnsafeMutablePointer<Storage>
  private static let minimumCapacity = 64

  init() {
    storage = .allocate(capacity: 1)
    storage.initialize(
      to: Storage(places: .allocate(capacity: TaskList.minimumCapacity), capacity: TaskList.minimumCapacity))
  }

  func deallocate() {
    storage.pointee.places.deallocate()
    storage.deallocate()
  }

  var count: Int { storage.pointee.count }

  @inline(__always)
  func append(_ task: TaskRef) {
    if storage.pointee.count == storage.pointee.capacity { makeRoom() }
    storage.pointee.places[storage.pointee.count] = task
    storage.pointee.count &+= 1
    storage.pointee.live &+= 1
  }

  /// A task of the list is done.
  @inline(__always)
  func noteDone() { storage.pointee.live &-= 1 }

  /// Forgets tasks that are done if most are, otherwise grows.
  @inline(never)
  private func makeRoom() {
    if storage.pointee.live * 2 < storage.pointee.count { return removeDone() }
    setCapacity(storage.pointee.capacity * 2)
  }

  func removeDone() {
    var kept = 0
    for index in 0..<storage.pointee.count where !storage.pointee.places[index].asFuture.isDone {
      storage.pointee.places[kept] = storage.pointee.places[index]
      kept += 1
    }
    storage.pointee.count = kept
    storage.pointee.live = kept
    if storage.pointee.capacity > 1024, kept < storage.pointee.capacity / 8 {
      setCapacity(Swift.max(TaskList.minimumCapacity, storage.pointee.capacity / 4))
    }
  }

  func removeAll() {
    storage.pointee.count = 0
    storage.pointee.live = 0
  }

  private func setCapacity(_ capacity: Int) {
    storage.pointee.places = realloc(storage.pointee.places, capacity * MemoryLayout<TaskRef>.stride)!
      .assumingMemoryBound(to: TaskRef.self)
    storage.pointee.capacity = capacity
  }

  func makeIterator() -> UnsafeMutableBufferPointer<TaskRef>.Iterator {
    UnsafeMutableBufferPointer(start: storage.pointee.places, count: storage.pointee.count).makeIterator()
  }
}

/// What other threads send to a loop.
enum LoopMessage: Sendable {
  /// Run the handle kept under a host handle's number.
  case run(Int)
  /// Only wake up.
  case wake
  /// The host call kept under a number has ended.
  case complete(Int, Result<any ConvertibleToScript & Sendable, any Error>)
  /// What a pipe or a child process had to tell whoever waits under a number.
  case answer(Int, [UInt8], Int32)
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
