import MartletEventLoop

/// A thread of a script: its value stack, and its state of execution while it does not hold the interpreter's lock.
///
/// Hot code finds the state of the running thread in the fields of `Runtime`. It is moved there when the thread gets
/// the lock and back here when it gives the lock up, so a run without threads pays nothing.
///
/// Invariant: `saved` is meaningful exactly while the thread does not hold the lock; then everything in its stack below
/// `saved.top` is initialised, and the collector marks it. The fields of the first group change under the mutex of the
/// lock only, all others belong to whoever holds the lock.
final class ScriptThread: @unchecked Sendable {
  /// What the thread does, as the lock sees it.
  enum Phase {
    /// Holds the lock.
    case running
    /// Waits for the lock.
    case queued
    /// Waits to be unparked by another script thread, or for its deadline.
    case parked
    /// Waits in its event loop: a post or the deadline ends that.
    case inLoop
    /// Waits for something outside of the interpreter.
    case outside
    case ended
  }

  // MARK: Under the lock's mutex

  var phase = Phase.running
  /// Seconds on the interpreter's clock; nil for no end.
  var deadline: Double?
  /// The order in which threads began to wait.
  var waitNumber = 0
  /// It was blocked in the system when all threads had to end, and may not run any more.
  var isAbandoned = false
  /// Another thread ended the wait, not its deadline.
  var wasUnparked = false
  /// It is about to run what a loop has due, so it goes before others.
  var isDue = false
  /// It waits in the system or as a Swift task that is suspended, where the lock must wake it through its inbox.
  var waitsElsewhere = false
  /// It waits in a loop that would report that nothing can wake it.
  var minds = false
  let condition = SystemCondition()

  // MARK: Under the interpreter's lock

  /// Counts from 1, the main thread.
  let number: Int
  /// The name that `threading` gave it.
  var name: String
  var saved: ExecutionState
  /// Reasons for attention that came while another thread ran.
  var pendingAttention = 0
  /// When it got the lock, in steps used.
  var quantumStart = 0
  /// The dict of what `threading.local` objects hold in this thread.
  var locals = Value.undefined
  /// The import by another thread that it waits for.
  var awaitedImport: RunningModule?
  /// What has waited for its end.
  var joiners: [ScriptThread] = []
  /// The system's number, once it runs.
  var nativeNumber = 0
  private let ownStack: FramePointer?

  /// The main thread, whose state is in the runtime already.
  init(main rt: Runtime, _ inbox: Inbox<LoopMessage>) {
    number = 1
    name = "MainThread"
    ownStack = nil
    saved = ExecutionState(base: rt.stackBase, limit: rt.stackLimit, inbox: inbox)
  }

  /// A thread with a stack of its own.
  init(number: Int) {
    self.number = number
    name = "Dummy-\(number)"
    let stack = FramePointer.allocate(capacity: ScriptThread.stackSlots)
    ownStack = stack
    saved = ExecutionState(base: stack, limit: stack + (ScriptThread.stackSlots - Runtime.stackReserve), inbox: Inbox())
    saved.mayMakeLoop = false
    phase = .queued
  }

  deinit { ownStack?.deallocate() }

  var isMain: Bool { number == 1 }

  /// 8 MB, of which the system hands out only what is touched.
  private static let stackSlots = 1 << 19

  func trace(_ marker: Marker) {
    marker.mark(saved.base, count: saved.top - saved.base)
    marker.mark(saved.raisedException)
    marker.mark(saved.handledException)
    marker.mark(saved.driveHandled)
    marker.mark(saved.pushedInput)
    saved.activations.trace(marker)
    marker.mark(saved.context)
    marker.mark(saved.running)
    marker.mark(saved.current)
  }
}

/// What of the runtime's state belongs to the running thread.
struct ExecutionState {
  var base, limit, top: FramePointer
  var depth = 0
  var nativeStackLimit: UInt = 0
  var nativeThread: UInt = 0
  var raisedException = Value.undefined
  var handledException = Value.none
  var driveHandled = Value.none
  var pushedInput = Value.none
  var pushedIsRaising = false
  var reprStack: [ObjectRef] = []
  var activations = ActivationStack()
  var context = Value.none
  var running: LoopRef?
  var current: LoopRef?
  var mayMakeLoop = true
  var inbox: Inbox<LoopMessage>

  init(base: FramePointer, limit: FramePointer, inbox: Inbox<LoopMessage>) {
    self.base = base
    self.limit = limit
    top = base
    self.inbox = inbox
  }
}

extension Runtime {
  /// Moves the running thread's state out of the fields that hot code reads.
  func saveExecution(_ thread: ScriptThread) {
    thread.saved.base = stackBase
    thread.saved.limit = stackLimit
    thread.saved.top = top
    thread.saved.depth = depth
    thread.saved.nativeStackLimit = nativeStackLimit
    thread.saved.nativeThread = stackThread
    thread.saved.raisedException = raisedException
    thread.saved.handledException = handledException
    thread.saved.driveHandled = driveHandled
    thread.saved.pushedInput = pushedInput
    thread.saved.pushedIsRaising = pushedIsRaising
    swap(&thread.saved.reprStack, &reprStack)
    swap(&thread.saved.activations, &activations)
    thread.saved.context = asyncio.context
    thread.saved.running = asyncio.running
    thread.saved.current = asyncio.current
    thread.saved.mayMakeLoop = asyncio.mayMakeLoop
    thread.saved.inbox = asyncio.inbox
  }

  /// Moves a thread's state into those fields: it holds the lock.
  func loadExecution(_ thread: ScriptThread) {
    threads.current = thread
    stackBase = thread.saved.base
    stackLimit = thread.saved.limit
    top = thread.saved.top
    depth = thread.saved.depth
    nativeStackLimit = thread.saved.nativeStackLimit
    stackThread = thread.saved.nativeThread
    raisedException = thread.saved.raisedException
    handledException = thread.saved.handledException
    driveHandled = thread.saved.driveHandled
    pushedInput = thread.saved.pushedInput
    pushedIsRaising = thread.saved.pushedIsRaising
    swap(&thread.saved.reprStack, &reprStack)
    swap(&thread.saved.activations, &activations)
    asyncio.context = thread.saved.context
    asyncio.running = thread.saved.running
    asyncio.current = thread.saved.current
    asyncio.mayMakeLoop = thread.saved.mayMakeLoop
    asyncio.inbox = thread.saved.inbox
    thread.quantumStart = stepsUsed
    if thread.pendingAttention != 0 {
      safepoint.attention.request(bits: thread.pendingAttention)
      thread.pendingAttention = 0
      requestSafepoint(.limit)
    }
  }
}
