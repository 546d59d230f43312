import Synchronization
import Testing

@testable import MartletEventLoop

@Suite struct ConcurrencyDriverTests {
  @Test func waitsForAPost() async {
    let inbox = Inbox<Int>()
    let driver = ConcurrencyDriver(inbox: inbox)
    for round in 0..<2000 {
      Task.detached { inbox.post(round) }
      while !inbox.hasPosted { await driver.wait(until: nil) }
      #expect(inbox.drain() == [round])
    }
  }

  @Test func returnsAtOnceWhenSomethingIsPostedOrDue() async {
    let inbox = Inbox<Int>()
    let driver = ConcurrencyDriver(inbox: inbox)
    await driver.wait(until: LoopClock.machineMonotonic())
    await driver.wait(until: -.infinity)
    await driver.wait(until: .nan)
    inbox.post(1)
    await driver.wait(until: nil)
    await driver.wait(until: .infinity)
    #expect(inbox.drain() == [1])
  }

  @Test func waitsUntilTheDeadlineAgainAndAgain() async {
    let inbox = Inbox<Int>()
    let driver = ConcurrencyDriver(inbox: inbox)
    for _ in 0..<20 {
      let deadline = LoopClock.machineMonotonic() + 0.0005
      while LoopClock.machineMonotonic() < deadline {
        await driver.wait(until: deadline)
        _ = inbox.drain()
      }
    }
  }

  @Test func beginsNoSecondSleepForALaterDeadline() {
    let alarm = Alarm {}
    let now = LoopClock.machineMonotonic()
    for step in 0..<1000 { alarm.ring(at: now + 3600 + Double(step)) }
    #expect(alarm.pendingCount == 1)
    alarm.ring(at: now + 1800)
    alarm.ring(at: now + 3600)
    #expect(alarm.pendingCount == 2)
  }

  @MainActor
  @Test func runsOnItsCallersActor() async {
    let inbox = Inbox<Int>()
    let driver = ConcurrencyDriver(inbox: inbox)
    Task.detached { inbox.post(1) }
    while !inbox.hasPosted { await driver.wait(until: LoopClock.machineMonotonic() + 60) }
    MainActor.assertIsolated()
    #expect(inbox.drain() == [1])
  }

  @MainActor
  @Test func drivesALoop() async {
    let core = Driven()
    var log: [String] = []
    let start = core.core.clock.now
    _ = core.core.schedule("later", at: start + 0.002)
    _ = core.core.schedule("sooner", at: start + 0.001)
    core.core.append("ready")
    Task.detached { [inbox = core.inbox] in inbox.post("message") }
    while log.count < 4 {
      for message in core.inbox.drain() { core.core.append(message) }
      if !core.core.hasReady { await core.driver.wait(until: core.core.nextDeadline) }
      for message in core.inbox.drain() { core.core.append(message) }
      core.core.runOnce { log.append($0) }
    }
    #expect(log.filter { $0 != "message" } == ["ready", "sooner", "later"])
    #expect(log.contains("message"))
  }
}

/// A loop with what it needs to wait for, as an owner keeps it across awaits.
private final class Driven {
  let core = EventLoopCore<String>(clock: .monotonic())
  let inbox = Inbox<String>()
  let driver: ConcurrencyDriver<String>

  init() { driver = ConcurrencyDriver(inbox: inbox) }
}
