/// Waits without blocking a thread: parks a continuation in the inbox, and has an alarm post at the deadline.
///
/// It belongs to one loop. The wait runs wherever its caller does, be it the main actor, another actor or none.
public final class ConcurrencyDriver<Message: Sendable> {
  private let inbox: Inbox<Message>
  private let alarm: Alarm

  public init(inbox: Inbox<Message>) {
    self.inbox = inbox
    alarm = Alarm { inbox.wake() }
  }

  /// Ends the present wait, or the next, at the deadline, in seconds of the machine's monotonic clock.
  public func wake(at deadline: Double) { alarm.ring(at: deadline) }

  /// Waits until something is posted, or the machine's monotonic clock reaches the deadline, in seconds (nil: never).
  /// It may return early, and does not watch for the Swift task's cancellation: whoever handles that posts a message.
  ///
  ///     if !core.hasReady { await driver.wait(until: core.nextDeadline) }
  public nonisolated(nonsending) func wait(until deadline: Double?) async {
    if let deadline, deadline != .infinity {
      guard deadline > LoopClock.machineMonotonic() else { return }
      alarm.ring(at: deadline)
    }
    await withCheckedContinuation { continuation in
      if !inbox.park({ continuation.resume() }) { continuation.resume() }
    }
  }
}
