import Synchronization

/// Calls a closure at, or soon after, deadlines of the machine's monotonic clock, from a sleeping Swift task.
///
/// A cancelled sleep leaves its job with the system until it is over, so a loop that waits ten thousand times a second
/// for a deadline a minute away must not begin a sleep each time. A deadline therefore has a sleep of its own only if
/// no earlier one is pending: whoever is woken too early asks again.
///
/// Invariant: the pending deadlines decrease from first to last, and each belongs to one sleeping task.
final class Alarm: Sendable {
  private struct Sleep {
    let deadline: Double
    let task: Task<Void, Never>
  }

  private let pending = Mutex<[Sleep]>([])
  private let fire: @Sendable () -> Void

  init(_ fire: @escaping @Sendable () -> Void) { self.fire = fire }

  deinit { pending.withLock { $0.forEach { $0.task.cancel() } } }

  /// Makes sure that the closure is called by the deadline. It may be called earlier too.
  func ring(at deadline: Double) {
    pending.withLock { pending in
      if let earliest = pending.last, earliest.deadline <= deadline { return }
      let seconds = max(min(deadline - LoopClock.machineMonotonic(), longestWait), 0)
      // Detached, so as not to run on the caller's actor, which may be busy. It holds the alarm weakly: a loop that has
      // ended leaves nothing behind but a sleep.
      let task = Task.detached(priority: Task.currentPriority) { [weak self] in
        do {
          try await Task.sleep(for: .nanoseconds(Int64((seconds * 1e9).rounded(.up))), clock: .suspending)
        } catch { return }
        self?.rang(deadline)
      }
      pending.append(Sleep(deadline: deadline, task: task))
    }
  }

  /// How many sleeps are under way.
  var pendingCount: Int { pending.withLock { $0.count } }

  /// Forgets the sleep before calling, so that whoever is woken can ask for the same deadline again.
  private func rang(_ deadline: Double) {
    pending.withLock { pending in pending.removeAll { $0.deadline == deadline } }
    fire()
  }
}
