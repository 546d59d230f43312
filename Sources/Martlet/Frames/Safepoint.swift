import MartletSyntax
import Synchronization

/// What makes the next safepoint take its slow path, and the limits of a run.
struct SafepointState {
  /// Steps granted when the budget was last filled, to count those used.
  var granted = 0
  /// Steps used before that.
  var used = 0
  var stepLimit = Int.max
  var memoryLimit = Int.max
  /// In seconds of the machine's clock.
  var deadline = Double.infinity
  /// While there is a deadline: steps of the present slice, and when it began.
  var timedSlice = SafepointState.timedSlice
  var sliceStart = 0.0
  var taskLimit = Int.max
  /// Tasks that may be made before those of the loop are counted again.
  var taskAllowance = 0
  /// Counts safepoints under stress.
  var stressCount = 0
  /// Set by other threads and by signals.
  let attention = Attention()
  /// A limit was reached: the run unwinds without running script code.
  var isTerminating = false
  /// Which one.
  var reached = ReachedLimit.cancelled

  /// Between looks at the attention word.
  static let slice = 1 << 16
  /// The same while several threads live.
  static let sharedSlice = 1 << 12
  /// The most while the time is limited, and the seconds that one should take: a slice after a longer one is smaller.
  static let timedSlice = 1 << 8
  static let sliceSeconds = 0.004
}

/// The word by which signals and other threads ask the interpreter to stop at its next safepoint.
final class Attention: Sendable {
  enum Reason: Int {
    case interrupt = 1
    case cancel = 2
    /// Another thread wants the interpreter's lock.
    case handOver = 4
    /// A signal came that is kept by `Interrupts`.
    case signal = 8
    /// A script's own thread has handed something over.
    case handedCall = 16
  }
  private let word = Atomic<Int>(0)

  func request(_ reason: Reason) { word.bitwiseOr(reason.rawValue, ordering: .releasing) }

  var isRequested: Bool { word.load(ordering: .relaxed) != 0 }

  func take() -> Int { word.exchange(0, ordering: .acquiring) }

  /// Takes all but another thread's wish for the lock, which stays to be served.
  func takeUrgent() -> Int {
    word.bitwiseAnd(Reason.handOver.rawValue, ordering: .acquiring).oldValue & ~Reason.handOver.rawValue
  }

  func request(bits: Int) { word.bitwiseOr(bits, ordering: .releasing) }

  func clear(_ reason: Reason) { word.bitwiseAnd(~reason.rawValue, ordering: .relaxed) }

  /// There is more to serve than another thread's wish for the lock.
  var isUrgent: Bool { word.load(ordering: .relaxed) & ~Reason.handOver.rawValue != 0 }
}

extension Runtime {
  enum SafepointReason { case collection, stress, limit }

  var isTerminating: Bool { safepoint.isTerminating }

  /// Makes the next safepoint take its slow path.
  func requestSafepoint(_ reason: SafepointReason) {
    countSteps()
    budget = -1
    safepoint.granted = -1
  }

  /// Moves the steps used since the budget was filled to the count of all.
  private func countSteps() {
    if safepoint.granted > budget { safepoint.used += safepoint.granted - budget }
    safepoint.granted = budget
  }

  /// Steps used so far.
  var stepsUsed: Int { safepoint.used + max(0, safepoint.granted - budget) }

  /// The slow path: everything that may happen between two steps. The stack is initialised up to `end`.
  @inline(never)
  func safepoint(_ end: FramePointer) throws(Raised) {
    countSteps()
    try checkLimits()
    var isAllCollected = false
    if heap.isCollectionDue || options.stressInterval > 0 {
      safepoint.stressCount += 1
      if heap.isCollectionDue || heap.isEnabled && safepoint.stressCount % options.stressInterval == 0 {
        isAllCollected = collect(end)
      }
    }
    let refused = heap.takeRefusedBytes()
    if heap.usedBytes &+ refused > safepoint.memoryLimit {
      if !isAllCollected { collect(end) }
      if heap.usedBytes &+ refused > safepoint.memoryLimit { throw limitReached(.memory) }
    }
    refillBudget()
    if threads.isShared { try takeTurns(end) }
    if safepoint.attention.isRequested { try serveAttention(end) }
  }

  /// The slow path at the back edge of a loop, whose place is where an interrupted run stopped.
  @inline(never)
  func safepoint(_ end: FramePointer, at range: SourceRange) throws(Raised) {
    do throws(Raised) { try safepoint(end) } catch {
      trace(range)
      throw error
    }
  }

  func refillBudget() {
    var slice = threads.isShared ? SafepointState.sharedSlice : SafepointState.slice
    if safepoint.deadline < .infinity { slice = nextTimedSlice() }
    budget = min(slice, max(0, safepoint.stepLimit - safepoint.used))
    if options.stressInterval > 0 { budget = 0 }
    safepoint.granted = budget
  }

  /// Ends a thread whose interpreter ends, and lets the others run under virtual time, where steps are the measure.
  @inline(never)
  private func takeTurns(_ end: FramePointer) throws(Raised) {
    let thread = threads.current
    if threads.isClosing, !thread.isMain { throw limitReached(.cancelled) }
    if options.virtualTime, safepoint.used - thread.quantumStart >= ThreadTable.virtualQuantum { handOver(end) }
  }

  private func serveAttention(_ end: FramePointer) throws(Raised) {
    var reasons = safepoint.attention.take()
    if !threads.current.isMain {
      // The rest is for the main thread, which goes next.
      threads.main.pendingAttention |= reasons & ~Attention.Reason.handOver.rawValue
      reasons &= Attention.Reason.handOver.rawValue
      if threads.main.pendingAttention != 0 { threads.lock.prod(threads.main) }
    }
    if reasons & Attention.Reason.handOver.rawValue != 0 {
      handOver(end)
      reasons |= safepoint.attention.takeUrgent()
    }
    if reasons & (Attention.Reason.interrupt.rawValue | Attention.Reason.signal.rawValue) != 0 {
      let saved = top
      top = end
      defer { top = saved }
      if reasons & Attention.Reason.interrupt.rawValue != 0 { try serveSignal(2) }
      if reasons & Attention.Reason.signal.rawValue != 0 { try serveSignals(Interrupts.takePending()) }
    }
    if reasons & Attention.Reason.handedCall.rawValue != 0 {
      let saved = top
      top = end
      defer { top = saved }
      try serveHandedCalls()
    }
    if reasons & Attention.Reason.cancel.rawValue != 0 { throw limitReached(.cancelled) }
  }

  /// Charges native work to the step budget.
  func charge(_ steps: Int) throws(Raised) {
    budget &-= steps
    if budget < 0 { try safepoint(top) }
  }

  /// Charges copying values, without looking at the budget: what is copied may not be rooted. The next step looks.
  @inline(__always)
  func charge(copied count: Int) { budget &-= count >> 4 }

  /// Charges looking at bytes, in the same way.
  @inline(__always)
  func charge(scanned bytes: Int) { budget &-= bytes >> 10 }

  /// Charges native work while it holds what is not rooted: looks at the limits, and leaves the collection to the next
  /// safepoint.
  @inline(__always)
  func charge(uncollected steps: Int) throws(Raised) {
    budget &-= steps
    if budget < 0 { try lookAtLimits() }
  }

  @inline(never)
  private func lookAtLimits() throws(Raised) {
    countSteps()
    try checkLimits()
    // Some of it may be garbage.
    if heap.usedBytes / 2 > safepoint.memoryLimit { throw limitReached(.memory) }
  }

  /// Asks for memory before a builtin allocates much.
  func reserve(_ bytes: Int) throws(Raised) {
    if heap.usedBytes &+ bytes > safepoint.memoryLimit {
      if bytes <= safepoint.memoryLimit { collect(top) }
      if heap.usedBytes &+ bytes > safepoint.memoryLimit { throw limitReached(.memory) }
    }
    if bytes > 1 << 26, bytes > Runtime.machineMemory / 8 * 7 - heap.usedBytes {
      collect(top)
      if bytes > Runtime.machineMemory / 8 * 7 - heap.usedBytes { throw memoryError() }
    }
  }

  // MARK: Collection

  /// Collects; the value stack is in use up to `end`. False if a further collection may find what is finalised by this
  /// one.
  @discardableResult
  func collect(_ end: FramePointer) -> Bool {
    var isAll = true
    collect(end) { object in
      finalizationQueue.append(object)
      isAll = false
    }
    finalizePending(end)
    return isAll
  }

  /// Collects, and hands over what is unreachable and wants to be finalised.
  func collect(_ end: FramePointer, finalize: (ObjectRef) -> Void) {
    promptEnds.spared.removeAll()
    heap.collect(
      markRoots: { marker in markRoots(marker, end) },
      didMark: { clearWeakReferences { _, reference in finalizationQueue.append(reference) } },
      finalize: finalize,
      willSweep: { forgetDead() })
  }

  /// Collects. How many of the objects that CPython's collector follows only cycles have held, as long as that is soon
  /// found out.
  func collectCounting(_ end: FramePointer) -> Int {
    promptEnds.spared.removeAll()
    var count = 0
    heap.collect(
      markRoots: { marker in markRoots(marker, end) },
      didMark: {
        count = heap.countHeldByCycles()
        clearWeakReferences { _, reference in finalizationQueue.append(reference) }
      },
      finalize: { object in finalizationQueue.append(object) },
      willSweep: { forgetDead() })
    // What has been finalised is gone before the next count.
    let hasFinalised = !finalizationQueue.isEmpty
    finalizePending(end)
    if hasFinalised { collect(end) }
    return count
  }

  /// Takes what is about to be swept off lists that do not keep it.
  func forgetDead() {
    promptEnds.newest = nil
    forgetDeadClasses()
    forgetDeadSources()
    forgetDeadFrames()
    forgetUnreachedPrograms()
  }

  /// At the end of a run: finalises also what only the names of modules hold. The modules stay as they are.
  func finalizeEverything(_ end: FramePointer) {
    promptEnds.refused.removeAll()
    promptEnds.isAtEnd = true
    defer { promptEnds.isAtEnd = false }
    guard heap.mayFinalize || !moduleState.weakReferences.isEmpty else { return }
    collect(end)
    promptEnds.spared.removeAll()
    heap.collect(
      markRoots: { marker in markRoots(marker, end, withModules: false) },
      finalize: { object in finalizationQueue.append(object) },
      markFurther: { marker in markRoots(marker, end) }, willSweep: { forgetDead() })
    finalizePending(end)
  }

  /// Every root there is.
  func markRoots(_ marker: Marker, _ end: FramePointer, withModules: Bool = true) {
    releaseRoots()
    strings.forgetRecent()
    marker.programs = reachablePrograms()
    markRunningRoots(marker, end, withModules: withModules)
    markStandingRoots(marker, withModules: withModules)
  }

  /// The roots that what runs or waits hangs on.
  func markRunningRoots(_ marker: Marker, _ end: FramePointer, withModules: Bool = true) {
    marker.mark(stackBase, count: end - stackBase)
    marker.mark(raisedException)
    if let namedScope {
      marker.mark(namedScope.globals)
      marker.mark(namedScope.locals)
    }
    marker.mark(handledException)
    activations.trace(marker)
    marker.mark(driveHandled)
    marker.mark(pushedInput)
    for object in finalizationQueue { marker.mark(object) }
    for generator in promptEnds.refused { marker.mark(generator) }
    for value in handles.values { marker.mark(value) }
    asyncio.trace(marker, keepsBelongings: withModules)
    threads.trace(marker)
    signals.trace(marker)
  }

  /// The roots that hold what has been defined.
  func markStandingRoots(_ marker: Marker, withModules: Bool = true) {
    marker.mark(ellipsis)
    marker.mark(notImplemented)
    marker.mark(builtins)
    for value in reducers { marker.mark(value) }
    if withModules {
      marker.mark(modules)
      for program in programs where !program.isTransient { marker.mark(program.globals) }
    }
    types.trace(marker)
    for program in programs where !program.isTransient {
      for constant in program.constants { marker.mark(constant) }
    }
    moduleState.trace(marker)
  }

  /// Runs the finalisers of what the last collection found unreachable.
  func finalizePending(_ end: FramePointer) {
    guard !finalizationQueue.isEmpty, !isFinalizing, !isTerminating else { return }
    isFinalizing = true
    let saved = top
    top = end
    let inFlight = raisedException
    top[0] = inFlight
    top += 1
    // The oldest first.
    finalizationQueue.reverse()
    while !isTerminating, let object = finalizationQueue.popLast() {
      top[0] = Value(object)
      top += 1
      finalize(Value(object))
      top -= 1
    }
    raisedException = inFlight
    top = saved
    isFinalizing = false
  }
}

/// Values that Swift code outside the interpreter holds.
struct HandleTable {
  private var slots: [Value] = []
  private var free: [Int] = []

  var values: [Value] { slots }

  mutating func insert(_ value: Value) -> Int {
    if let index = free.popLast() {
      slots[index] = value
      return index
    }
    slots.append(value)
    return slots.count - 1
  }

  subscript(index: Int) -> Value {
    get { slots[index] }
    set { slots[index] = newValue }
  }

  mutating func remove(_ index: Int) {
    slots[index] = .undefined
    free.append(index)
  }
}
