import MartletEventLoop

/// How the runs of one interpreter wait without blocking: one of them parks in the inbox, and when it wakes, it wakes
/// the others, which look at their loops and wait again.
///
/// Invariant: `others` is empty while nobody is parked.
final class HostWait {
  private let driver: ConcurrencyDriver<LoopMessage>
  private let inbox: Inbox<LoopMessage>
  private var isParked = false
  private var others: [CheckedContinuation<Void, Never>] = []

  init(_ inbox: Inbox<LoopMessage>) {
    self.inbox = inbox
    driver = ConcurrencyDriver(inbox: inbox)
  }

  /// Waits until something is posted or the deadline is reached, in seconds of the machine's clock; maybe less long.
  nonisolated(nonsending) func wait(until deadline: Double?) async {
    guard isParked else {
      isParked = true
      await driver.wait(until: deadline)
      isParked = false
      wakeOthers()
      return
    }
    if let deadline, deadline != .infinity { driver.wake(at: deadline) }
    await withCheckedContinuation { others.append($0) }
  }

  /// Makes every run look at its loop again.
  func wakeAll() {
    if isParked { inbox.wake() } else { wakeOthers() }
  }

  private func wakeOthers() {
    let woken = others
    others = []
    for continuation in woken { continuation.resume() }
  }
}
