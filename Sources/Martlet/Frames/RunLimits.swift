#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop

/// The bounds of a run. Reaching one ends the run with an error that no script code catches.
struct RunLimits: Sendable {
  /// Calls and loop iterations, about.
  var steps: Int?
  /// Bytes of the heap.
  var memory: Int?
  /// Seconds of the machine's clock.
  var seconds: Double?
  /// Calls within calls; the error is an ordinary RecursionError.
  var recursion: Int?
  /// Tasks that are not done, of one loop.
  var tasks: Int?
  /// Bytes printed.
  var output: Int?

  /// CPython's limit of recursion.
  static let usualRecursion = 1000
}

/// Which bound a run reached.
enum ReachedLimit {
  case steps, memory, time, tasks, output, cancelled
}

extension Runtime {
  /// Begins to count from zero.
  func beginCounting() {
    safepoint.isTerminating = false
    safepoint.granted = budget
    safepoint.used = 0
    heap.keptBytes = 0
    promptEnds.spent = 0
    promptEnds.spentOnGenerators = 0
    promptEnds.spentOnNewest = 0
  }

  /// Begins a run within bounds.
  func beginRun(_ limits: RunLimits) {
    beginCounting()
    if let cap = limits.recursion, cap < recursionLimit {
      loweredRecursion = (recursionLimit, cap)
      recursionLimit = cap
    }
    apply(limits, since: LoopClock.machineMonotonic())
    output.remaining = limits.output ?? .max
    output.isExhausted = false
  }

  /// Sets bounds, for what has been used as well.
  func apply(_ limits: RunLimits, since start: Double) {
    safepoint.stepLimit = limits.steps ?? .max
    safepoint.memoryLimit = limits.memory ?? .max
    safepoint.deadline = limits.seconds.map { start + $0 } ?? .infinity
    safepoint.taskLimit = limits.tasks ?? .max
    safepoint.taskAllowance = 0
    recursionCap = limits.recursion ?? .max
    heap.setLimit(safepoint.memoryLimit)
    if output.whenExhausted == nil {
      output.whenExhausted = { [unowned self] in requestSafepoint(.limit) }
    }
    requestSafepoint(.limit)
  }

  /// After a run that ended: what remains to be done runs without bounds.
  func liftLimits() {
    if isTerminating { stopThreads(patience: 0.05) }
    safepoint.isTerminating = false
    output.remaining = .max
    output.isExhausted = false
    if let lowered = loweredRecursion, recursionLimit == lowered.to { recursionLimit = lowered.from }
    loweredRecursion = nil
    apply(RunLimits(), since: 0)
  }

  /// Ends the run: from here on no script code catches or cleans up, since each further step raises this again.
  func limitReached(_ limit: ReachedLimit) -> Raised {
    if !safepoint.isTerminating {
      safepoint.reached = limit
      // It ends the run, whichever thread reaches it.
      if !threads.current.isMain { threads.lock.prod(threads.main) }
    }
    safepoint.isTerminating = true
    requestSafepoint(.limit)
    // What was being handled is no part of the report.
    let handled = handledException
    handledException = .none
    defer { handledException = handled }
    let exceptions = types.exceptions!
    switch safepoint.reached {
    case .steps: return raise(exceptions.stepLimitError, "the run used all the steps it was granted")
    case .memory: return raise(exceptions.memoryLimitError, "the run used all the memory it was granted")
    case .time: return raise(exceptions.timeLimitError, "the run used all the time it was granted")
    case .tasks: return raise(exceptions.taskLimitError, "the run has all the tasks it was granted")
    case .output: return raise(exceptions.outputLimitError, "the run printed all it was granted")
    case .cancelled: return raise(exceptions.keyboardInterrupt, "the host cancelled the run")
    }
  }

  /// Bytes of the report of an exception, which are outside the heap: no limit in a run without one.
  var reportLimit: Int {
    let isLimited =
      safepoint.memoryLimit < .max || safepoint.stepLimit < .max || safepoint.deadline < .infinity
      || output.remaining < .max
    return isLimited ? min(safepoint.memoryLimit, 1 << 20) : .max
  }

  /// Whether one of the bounds that a safepoint looks at is reached.
  func checkLimits() throws(Raised) {
    if safepoint.isTerminating { throw limitReached(safepoint.reached) }
    if safepoint.used > safepoint.stepLimit { throw limitReached(.steps) }
    if safepoint.deadline < .infinity, LoopClock.machineMonotonic() > safepoint.deadline { throw limitReached(.time) }
    if output.isExhausted { throw limitReached(.output) }
  }

  /// A step may be a builtin's work on megabytes, so how many may pass without a look at the clock depends on how long
  /// the last ones took.
  func nextTimedSlice() -> Int {
    let now = LoopClock.machineMonotonic()
    let elapsed = now - safepoint.sliceStart
    safepoint.sliceStart = now
    if elapsed > SafepointState.sliceSeconds {
      safepoint.timedSlice = max(1, Int(Double(safepoint.timedSlice) * SafepointState.sliceSeconds / elapsed))
    } else {
      safepoint.timedSlice = min(SafepointState.timedSlice, safepoint.timedSlice * 2)
    }
    return safepoint.timedSlice
  }

  /// Refuses native work that would take longer than the run may.
  func refuse(seconds: Double) throws(Raised) {
    if safepoint.deadline < .infinity, LoopClock.machineMonotonic() + seconds > safepoint.deadline {
      throw limitReached(.time)
    }
  }

  /// One more task of a loop. Those that are done are not counted, which takes a look at all of them, so that happens
  /// only when as many have been made as were missing at the last look.
  func checkTaskLimit(_ loop: LoopRef) throws(Raised) {
    safepoint.taskAllowance -= 1
    if safepoint.taskAllowance >= 0 { return }
    let pending = loop.state.tasks.count { !$0.asFuture.isDone }
    try charge(pending / 16)
    if pending >= safepoint.taskLimit { throw limitReached(.tasks) }
    safepoint.taskAllowance = safepoint.taskLimit - pending - 1
  }

  /// A loop whose run reached a limit: its tasks end where they are, without a callback or a finaliser.
  func discardTasks(_ loop: LoopRef) {
    let state = loop.state
    for task in state.tasks where !task.asFuture.isDone {
      task.asFuture.pointee.state = .cancelled
      task.asFuture.pointee.isUnretrieved = false
      ObjectFlags.setFinalized(task.asFuture.asObject)
      guard let root = task.pointee.generator else { continue }
      var frame: GeneratorRef? = root.pointee.innermost ?? root
      while let current = frame {
        current.pointee.phase = .finished
        ObjectFlags.setFinalized(current.asObject)
        frame = current == root ? nil : current.pointee.awaiter
      }
    }
    for generator in state.asyncGenerators { ObjectFlags.setFinalized(generator.asObject) }
    state.core.removeAll()
    state.tasks.removeAll()
    state.asyncGenerators.removeAll()
  }

  /// The end of a run that reached a limit: what it leaves unreachable is freed without being finalised.
  func discardRun() {
    finalizationQueue.removeAll()
    isFinalizing = false
    reprStack.removeAll()
    collect(top) { ObjectFlags.setFinalized($0) }
  }
}

extension Runtime {
  /// Bytes of memory that the machine has.
  static let machineMemory: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? pages * size : 1 << 33
  }()
}
