import MartletEventLoop

/// A clock of the host in which loops live. The loop's own clock is set by it at every turn.
struct HostClock: Sendable {
  /// Seconds since the interpreter was made.
  let now: @Sendable () -> Double
  private let sleep: @Sendable (Double) async throws -> Void

  init<C: Clock>(_ clock: C) where C.Duration == Duration {
    let start = clock.now
    now = { start.duration(to: clock.now).inSeconds }
    sleep = { try await clock.sleep(until: start.advanced(by: .seconds($0)), tolerance: nil) }
  }

  /// Wakes a loop at a time; nil if that never comes.
  func alarm(at deadline: Double, inbox: Inbox<LoopMessage>) -> Task<Void, Never>? {
    guard deadline < 1e12 else { return nil }
    return Task.detached { [sleep] in
      do { try await sleep(deadline) } catch { return }
      inbox.wake()
    }
  }
}

extension Runtime {
  func readHostClock() {
    if let clock = options.hostClock { asyncio.clock.advance(to: clock.now()) }
  }

  /// Waits in place for the time of the host's clock.
  func waitOnHostClock(_ clock: HostClock, _ state: LoopState, _ deadline: Double?) {
    let alarm = deadline.flatMap { clock.alarm(at: $0, inbox: asyncio.inbox) }
    let thread = threads.isShared ? leave(.inLoop, until: nil) : nil
    state.inbox.waitBlocking(until: safepoint.deadline < .infinity ? safepoint.deadline : nil)
    alarm?.cancel()
    if let thread { enter(thread, isDue: true) }
    readHostClock()
  }
}
