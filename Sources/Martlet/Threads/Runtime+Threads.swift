#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop

/// The script threads of an interpreter.
final class ThreadTable {
  let lock: InterpreterLock
  let main: ScriptThread
  @exclusivity(unchecked) var current: ScriptThread
  /// Those that live, the main thread first.
  @exclusivity(unchecked) var all: [ScriptThread]
  @exclusivity(unchecked) var handed = HandedWork()
  @exclusivity(unchecked) private var lastNumber = 1
  /// Bytes of the native stack of new threads; 0 for the usual size.
  @exclusivity(unchecked) var nativeStackSize = 0
  /// The interpreter ends: threads unwind as soon as they run.
  @exclusivity(unchecked) var isClosing = false

  init(_ rt: Runtime) {
    lock = InterpreterLock(attention: rt.safepoint.attention, clock: rt.asyncio.clock)
    main = ScriptThread(main: rt, rt.asyncio.inbox)
    current = main
    all = [main]
  }

  /// More than one thread lives, so that the lock matters.
  var isShared: Bool { all.count > 1 }

  #if DEBUG
    static let usualStackSize = 64 << 20
  #else
    static let usualStackSize = 16 << 20
  #endif

  /// What a thread that waits costs, about: bytes of memory, part of them the system's, and seconds to end it.
  static let threadBytes = 1 << 15
  static let endingTime = 5e-5

  /// A step count after which threads take turns under virtual time.
  static let virtualQuantum = 1 << 16

  func nextNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  func remove(_ thread: ScriptThread) {
    if let index = all.firstIndex(where: { $0 === thread }) { all.remove(at: index) }
  }

  func trace(_ marker: Marker) {
    for thread in all {
      if thread !== current { thread.trace(marker) }
      marker.mark(thread.locals)
    }
  }
}

/// Running script threads, and waiting.
extension Runtime {
  // MARK: Giving the lock up

  /// Runs a body that may block in the system, with the lock given up. The body must not touch the interpreter; the
  /// `errno` it leaves is kept.
  func blocking<Result>(_ body: () -> Result) -> Result {
    guard threads.isShared else { return body() }
    let thread = leave(.outside)
    let result = body()
    let code = errno
    enter(thread, isDue: false)
    errno = code
    return result
  }

  /// Gives the lock up; the thread is to be handed to `enter`.
  func leave(_ phase: ScriptThread.Phase, until deadline: Double? = nil) -> ScriptThread {
    let thread = threads.current
    saveExecution(thread)
    threads.lock.release(thread, phase, until: deadline)
    return thread
  }

  /// Takes the lock again.
  func enter(_ thread: ScriptThread, isDue: Bool) {
    threads.lock.acquire(thread, isDue: isDue)
    loadExecution(thread)
  }

  /// Waits until another thread unparks this one or the clock reaches the deadline. True if it was unparked. It may
  /// raise, for Ctrl-C.
  func park(until deadline: Double? = nil) throws(Raised) -> Bool {
    let thread = threads.current
    saveExecution(thread)
    let wasUnparked = threads.lock.park(thread, until: deadline, limit: safepoint.deadline)
    loadExecution(thread)
    try serveWaiting()
    return wasUnparked
  }

  /// What must be looked at after a wait.
  func serveWaiting() throws(Raised) {
    if threads.isClosing, !threads.current.isMain { throw limitReached(.cancelled) }
    try checkLimits()
    if safepoint.attention.isUrgent { try safepoint(top) }
  }

  /// `time.sleep`.
  func sleep(_ seconds: Double) throws(Raised) {
    let clock = asyncio.clock
    let deadline = clock.now + seconds
    if !threads.isShared, options.virtualTime { return clock.advance(to: deadline) }
    if threads.isShared, seconds == 0 { return handOver(top) }
    repeat { _ = try park(until: deadline) } while clock.now < deadline
  }

  /// Lets the other threads run first. The value stack is in use up to `end`.
  func handOver(_ end: FramePointer) {
    let thread = threads.current
    let saved = top
    top = end
    saveExecution(thread)
    threads.lock.handOver(thread)
    loadExecution(thread)
    top = saved
  }

  // MARK: Threads

  /// What `threading` calls the running thread.
  func currentThreadName() -> String { threads.current.name }

  /// Starts a thread that calls a function, which is the next to run. Returns it, or nil if the system has no more.
  func startThread(_ function: Value, _ arguments: Value, _ keywords: Value) throws(Raised) -> ScriptThread? {
    // When the time is over, those that live are ended one after the other.
    try refuse(seconds: Double(threads.all.count) * ThreadTable.endingTime)
    let thread = ScriptThread(number: threads.nextNumber())
    let stack = thread.saved.base
    stack[0] = function
    stack[1] = arguments
    stack[2] = keywords
    thread.saved.top = stack + 3
    threads.all.append(thread)
    heap.keptBytes += ThreadTable.threadBytes
    let start = ThreadStart(rt: .passUnretained(self), thread: thread)
    // Less than this would be spent before a script's function has begun.
    let stackSize = threads.nativeStackSize == 0 ? ThreadTable.usualStackSize : max(threads.nativeStackSize, 1 << 20)
    let isStarted = NativeThread.start(stackSize: stackSize) {
      start.rt._withUnsafeGuaranteedRef { $0.runThread(start.thread) }
    }
    guard isStarted else {
      forget(thread)
      return nil
    }
    threads.lock.begin(thread)
    // A loop of many steps must look at the attention word more often than alone.
    requestSafepoint(.limit)
    return thread
  }

  /// The body of a thread, on the thread itself.
  fileprivate func runThread(_ thread: ScriptThread) {
    threads.lock.enter(thread)
    loadExecution(thread)
    noteThread()
    thread.nativeNumber = NativeThread.currentNumber
    let base = stackBase
    if !threads.isClosing {
      do throws(Raised) {
        guard case .tuple(let arguments) = base[1] else { preconditionFailure("a thread's arguments are a tuple") }
        var keywords: DictRef?
        if case .dict(let dict) = base[2] { keywords = dict }
        _ = try call(base[0], arguments: arguments, keywords: keywords)
      } catch {
        let exception = takeException()
        if !isTerminating, !isInstance(exception, types.exceptions.systemExit) {
          reportUnraisable(exception, base[0], "Exception ignored in thread started by")
        }
      }
    }
    let lock = threads.lock
    for joiner in thread.joiners { lock.unpark(joiner) }
    forget(thread)
    lock.end(thread)
  }

  private func forget(_ thread: ScriptThread) {
    threads.remove(thread)
    heap.keptBytes = max(0, heap.keptBytes - ThreadTable.threadBytes)
  }

  /// Ends all threads but this one, without running more of their code: a limit was reached, or the interpreter goes away.
  /// One that stays blocked in the system for so many seconds is abandoned.
  func stopThreads(patience: Double) {
    guard threads.isShared else { return }
    threads.isClosing = true
    safepoint.isTerminating = true
    // One that computes looks at once.
    requestSafepoint(.limit)
    let limit = LoopClock.machineMonotonic() + patience
    // All of them at once, so that each hands the lock to the next.
    threads.lock.beginEnding(threads.all)
    defer { threads.lock.finishEnding() }
    for thread in threads.all where !thread.isMain { thread.saved.inbox.wake() }
    while let thread = threads.all.last, !thread.isMain {
      if LoopClock.machineMonotonic() > limit, threads.lock.abandon(thread) {
        threads.all.removeLast()
        // It must find the interpreter when it comes back.
        _ = Unmanaged.passRetained(self)
        continue
      }
      thread.joiners.append(threads.current)
      threads.lock.unpark(thread)
      thread.saved.inbox.wake()
      let main = threads.current
      saveExecution(main)
      _ = threads.lock.park(main, until: nil, limit: max(limit, LoopClock.machineMonotonic() + 0.02))
      loadExecution(main)
    }
    threads.isClosing = false
  }
}

/// What a new thread of the system is given.
///
/// `@unchecked Sendable`: the new thread uses both only while it holds the interpreter's lock.
private struct ThreadStart: @unchecked Sendable {
  /// Not held: the interpreter may end as soon as its last other thread has given the lock up for good.
  let rt: Unmanaged<Runtime>
  let thread: ScriptThread
}
