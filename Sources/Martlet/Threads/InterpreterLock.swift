import MartletEventLoop

/// The lock of one interpreter: the script thread that holds it runs, the others wait.
///
/// A thread gives it up around everything that blocks. One that computes is asked for it: the first in the queue waits
/// until the holder has had it for the switch interval, then sets a bit of the attention word, and the holder hands over
/// at its next safepoint. Handing over is forced and grants are first come, first served, except that a thread about to
/// run what its loop has due goes first. Under virtual time no clock decides: threads hand over when they block, and
/// after a fixed number of steps.
///
/// Script threads wait for each other here too: `park` gives the lock up until another thread's `unpark`, which puts
/// the thread straight into the queue, so that it is woken once, when it may run.
///
/// Virtual time moves here, and only when nobody could run: every thread waits, and none for the world outside.
///
/// Invariant, under the mutex: `isHeld` exactly when one thread is in phase `.running`; the queue holds the threads in
/// phase `.queued`, due ones before others, otherwise in the order they came; a lock that is free has an empty queue.
final class InterpreterLock: @unchecked Sendable {
  private let mutex = SystemMutex()
  private let attention: Attention
  private let clock: LoopClock
  private let isVirtual: Bool
  private var isHeld = true
  private var queue: [ScriptThread] = []
  /// By the number of the wait.
  private var waiting: [Int: ScriptThread] = [:]
  /// All threads but the main one are to end: each is woken once, to do so, and none watches the interval.
  private var isEnding = false
  private var grants = 0
  private var grantTime = 0.0
  private var lastWaitNumber = 0
  private var interval = 0.005

  init(attention: Attention, clock: LoopClock) {
    self.attention = attention
    self.clock = clock
    isVirtual = clock.kind == .virtual
  }

  /// Seconds that a thread may run while others wait.
  var switchInterval: Double {
    get { withMutex { interval } }
    set { withMutex { interval = newValue } }
  }

  // MARK: The holder

  /// Hands over to the first in the queue, if there is one, and waits for its next turn.
  func handOver(_ thread: ScriptThread) {
    mutex.lock()
    defer { mutex.unlock() }
    if queue.isEmpty { return attention.clear(.handOver) }
    thread.isDue = false
    thread.phase = .queued
    queue.append(thread)
    passOn()
    awaitGrant(thread)
  }

  /// Someone waits for the lock.
  var isWanted: Bool { withMutex { !queue.isEmpty } }

  /// Gives the lock up until another thread unparks this one or the clock reaches the deadline. True if it was unparked.
  /// It may end early on the main thread, for a signal or when the machine's clock reaches a limit.
  func park(_ thread: ScriptThread, until deadline: Double?, limit: Double = .infinity) -> Bool {
    mutex.lock()
    defer { mutex.unlock() }
    beginWait(thread, .parked, deadline)
    while thread.phase == .parked {
      let untilLimit = thread.isMain && limit < .infinity ? limit - LoopClock.machineMonotonic() : .infinity
      if thread.isMain, attention.isUrgent || untilLimit <= 0 {
        enqueue(thread, isDue: true)
        break
      }
      // A signal handler cannot wake whoever waits here, so the main thread looks by itself.
      var seconds = thread.isMain ? min(0.05, untilLimit) : Double.infinity
      if !isVirtual, let deadline {
        let left = deadline - clock.now
        if left <= 0 {
          enqueue(thread, isDue: false)
          break
        }
        seconds = min(seconds, left)
      }
      if seconds < .infinity {
        thread.condition.wait(mutex, seconds: seconds)
      } else {
        thread.condition.wait(mutex)
      }
    }
    awaitGrant(thread)
    return thread.wasUnparked
  }

  /// Ends the wait of a parked thread.
  func unpark(_ thread: ScriptThread) {
    mutex.lock()
    defer { mutex.unlock() }
    endPark(thread)
  }

  /// Threads that are parked go on, to end.
  func beginEnding(_ threads: [ScriptThread]) {
    mutex.lock()
    defer { mutex.unlock() }
    isEnding = true
    for thread in threads where !thread.isMain { endPark(thread) }
  }

  func finishEnding() { withMutex { isEnding = false } }

  /// Has the main thread run as soon as possible: a signal is for it. The caller hands over.
  func prod(_ thread: ScriptThread) {
    mutex.lock()
    defer { mutex.unlock() }
    switch thread.phase {
    case .parked: enqueue(thread, isDue: true)
    case .inLoop: if isVirtual { enqueue(thread, isDue: true) } else { thread.saved.inbox.wake() }
    case .queued:
      queue.removeAll { $0 === thread }
      queue.insert(thread, at: 0)
    case .running, .outside, .ended: break
    }
    attention.request(.handOver)
  }

  /// Gives the lock up for a wait in the system.
  func release(_ thread: ScriptThread, _ phase: ScriptThread.Phase, until deadline: Double? = nil) {
    mutex.lock()
    defer { mutex.unlock() }
    thread.waitsElsewhere = true
    beginWait(thread, phase, deadline)
  }

  /// Takes it again after `release`.
  func acquire(_ thread: ScriptThread, isDue: Bool) {
    mutex.lock()
    defer { mutex.unlock() }
    while thread.isAbandoned { thread.condition.wait(mutex) }
    thread.waitsElsewhere = false
    switch thread.phase {
    // Virtual time has come to its deadline, or another thread has something for it.
    case .running, .queued: break
    default: enqueue(thread, isDue: isDue)
    }
    awaitGrant(thread)
  }

  /// A thread that is blocked in the system never gets the lock again; true if it is one.
  func abandon(_ thread: ScriptThread) -> Bool {
    mutex.lock()
    defer { mutex.unlock() }
    guard thread.phase == .outside else { return false }
    thread.isAbandoned = true
    waiting[thread.waitNumber] = nil
    return true
  }

  /// Under virtual time: a loop's thread waits for its next deadline or for another thread's wake-up.
  func waitInLoop(_ thread: ScriptThread, until deadline: Double?) {
    mutex.lock()
    defer { mutex.unlock() }
    beginWait(thread, .inLoop, deadline)
    while thread.phase == .inLoop {
      if thread.isMain {
        if attention.isUrgent {
          enqueue(thread, isDue: true)
          break
        }
        thread.condition.wait(mutex, seconds: 0.05)
      } else {
        thread.condition.wait(mutex)
      }
    }
    awaitGrant(thread)
  }

  // MARK: Beginning and end

  /// Puts a thread that has just been made into the queue, on its behalf.
  func begin(_ thread: ScriptThread) {
    mutex.lock()
    defer { mutex.unlock() }
    enqueue(thread, isDue: false)
  }

  /// The first thing a new thread does.
  func enter(_ thread: ScriptThread) {
    mutex.lock()
    defer { mutex.unlock() }
    awaitGrant(thread)
  }

  /// The last thing a thread does; it held the lock.
  func end(_ thread: ScriptThread) {
    mutex.lock()
    defer { mutex.unlock() }
    thread.phase = .ended
    passOn()
  }

  // MARK: What is going on

  /// Whether one of the threads may still do something by itself: it is not waiting, waits for the world outside, or
  /// has a deadline.
  func canAct(_ threads: [ScriptThread]) -> Bool { withMutex { threads.contains(where: isActive) } }

  private func isActive(_ thread: ScriptThread) -> Bool {
    switch thread.phase {
    case .running, .queued, .outside: true
    case .parked, .inLoop: thread.deadline != nil
    case .ended: false
    }
  }

  // MARK: Under the mutex

  private func withMutex<Result>(_ body: () -> Result) -> Result {
    mutex.lock()
    defer { mutex.unlock() }
    return body()
  }

  private func beginWait(_ thread: ScriptThread, _ phase: ScriptThread.Phase, _ deadline: Double?) {
    lastWaitNumber += 1
    thread.waitNumber = lastWaitNumber
    thread.phase = phase
    thread.deadline = deadline == .infinity ? nil : deadline
    thread.wasUnparked = false
    waiting[lastWaitNumber] = thread
    passOn()
  }

  /// The lock is given up: the first in the queue gets it.
  private func passOn() {
    isHeld = false
    if queue.isEmpty {
      if isVirtual { advanceVirtualTime() }
      if queue.isEmpty { tellStuckLoops() }
    }
    if !isHeld, !queue.isEmpty { grant(queue.removeFirst()) }
  }

  private func grant(_ thread: ScriptThread) {
    isHeld = true
    thread.phase = .running
    thread.isDue = false
    grants += 1
    attention.clear(.handOver)
    if thread.waitsElsewhere { thread.saved.inbox.wake() } else { thread.condition.signal() }
    guard !isVirtual, !isEnding else { return }
    grantTime = LoopClock.machineMonotonic()
    // From here on this one watches the interval.
    queue.first?.condition.signal()
  }

  private func endPark(_ thread: ScriptThread) {
    guard thread.phase == .parked || (isVirtual && thread.phase == .inLoop) else { return }
    thread.wasUnparked = true
    enqueue(thread, isDue: false)
  }

  private func enqueue(_ thread: ScriptThread, isDue: Bool) {
    waiting[thread.waitNumber] = nil
    thread.phase = .queued
    thread.isDue = isDue && !isVirtual
    if thread.isDue {
      let first = queue.firstIndex { !$0.isDue } ?? queue.count
      queue.insert(thread, at: first)
    } else {
      queue.append(thread)
    }
    if !isHeld {
      grant(queue.removeFirst())
    } else if queue.first === thread {
      thread.condition.signal()
    }
  }

  /// Waits in the queue. The first there asks the holder to hand over when the interval is over.
  private func awaitGrant(_ thread: ScriptThread) {
    while thread.phase == .queued {
      guard queue.first === thread, !isVirtual, !isEnding else {
        thread.condition.wait(mutex)
        continue
      }
      let grant = grants
      let left = grantTime + interval - LoopClock.machineMonotonic()
      if left > 0 {
        thread.condition.wait(mutex, seconds: left)
      } else {
        attention.request(.handOver)
        while thread.phase == .queued, grants == grant { thread.condition.wait(mutex) }
      }
    }
  }

  /// Nobody can run: the clock jumps to the first deadline, unless the world outside may act before.
  private func advanceVirtualTime() {
    if waiting.values.contains(where: { $0.phase == .outside }) { return }
    guard let next = waiting.values.compactMap(\.deadline).min() else { return }
    clock.advance(to: next)
    let due = waiting.values.filter { ($0.deadline ?? .infinity) <= clock.now }
      .sorted { ($0.deadline!, $0.waitNumber) < ($1.deadline!, $1.waitNumber) }
    for thread in due {
      waiting[thread.waitNumber] = nil
      thread.phase = .queued
      thread.isDue = false
      queue.append(thread)
    }
  }

  /// Nobody will ever run by itself: the loops that mind look again, and report a deadlock.
  private func tellStuckLoops() {
    guard !waiting.values.contains(where: isActive) else { return }
    let stuck = waiting.values.filter { $0.phase == .inLoop && $0.minds }
    for thread in stuck.sorted(by: { $0.waitNumber < $1.waitNumber }) {
      if isVirtual { enqueue(thread, isDue: false) } else { thread.saved.inbox.wake() }
    }
  }
}
