/// Something that threads wait for until it is free.
///
/// Whoever makes it free wakes the first that waits, which looks again when it runs: another thread may have been
/// faster, as in CPython.
class Waitable: NativePayload {
  @exclusivity(unchecked) private var waiters: [ScriptThread] = []

  /// Whether a waiting thread may go on.
  var isFree: Bool { false }

  /// Waits until it is free or the clock reaches the deadline; tells whether it is free. The object is kept by the
  /// caller's window.
  func wait(_ rt: Runtime, until deadline: Double) throws(Raised) -> Bool {
    var isFirst = false
    while !isFree {
      if deadline <= rt.asyncio.clock.now { return false }
      let thread = rt.threads.current
      if isFirst { waiters.insert(thread, at: 0) } else { waiters.append(thread) }
      var raised: Raised?
      do throws(Raised) { _ = try rt.park(until: deadline == .infinity ? nil : deadline) } catch { raised = error }
      let wasWoken = !waiters.contains { $0 === thread }
      waiters.removeAll { $0 === thread }
      isFirst = wasWoken
      if let raised {
        // The wake-up was meant for one who takes what is free.
        if wasWoken, isFree { wakeFirst(rt) }
        throw raised
      }
    }
    return true
  }

  /// Wakes all threads that wait.
  func wakeAll(_ rt: Runtime) {
    while !waiters.isEmpty { wakeFirst(rt) }
  }

  /// Wakes the thread that has waited longest.
  func wakeFirst(_ rt: Runtime) {
    guard !waiters.isEmpty else { return }
    rt.threads.lock.unpark(waiters.removeFirst())
  }
}

/// `threading.Lock`.
final class ScriptLock: Waitable {
  @exclusivity(unchecked) private(set) var isLocked = false

  override var isFree: Bool { !isLocked }

  /// - Parameter deadline: nil not to wait at all.
  func acquire(_ rt: Runtime, until deadline: Double?) throws(Raised) -> Bool {
    if isLocked {
      guard let deadline, try wait(rt, until: deadline) else { return false }
    }
    isLocked = true
    return true
  }

  func release(_ rt: Runtime) throws(Raised) {
    if !isLocked { throw rt.runtimeError("release unlocked lock") }
    unlock(rt)
  }

  fileprivate func unlock(_ rt: Runtime) {
    isLocked = false
    wakeFirst(rt)
  }
}

/// `threading.RLock`.
final class ReentrantLock: NativePayload {
  let lock = ScriptLock()
  @exclusivity(unchecked) private(set) var owner: ScriptThread?
  @exclusivity(unchecked) var count = 0

  func acquire(_ rt: Runtime, until deadline: Double?) throws(Raised) -> Bool {
    if owner !== rt.threads.current {
      guard try lock.acquire(rt, until: deadline) else { return false }
      owner = rt.threads.current
      count = 0
    }
    count += 1
    return true
  }

  func release(_ rt: Runtime) throws(Raised) {
    try checkOwner(rt)
    count -= 1
    if count == 0 { free(rt) }
  }

  /// Unlocks however often it is locked; returns how often that was.
  func releaseAll(_ rt: Runtime) throws(Raised) -> Int {
    try checkOwner(rt)
    let count = count
    free(rt)
    return count
  }

  private func checkOwner(_ rt: Runtime) throws(Raised) {
    if owner !== rt.threads.current { throw rt.runtimeError("cannot release un-acquired lock") }
  }

  private func free(_ rt: Runtime) {
    count = 0
    owner = nil
    lock.unlock(rt)
  }
}
