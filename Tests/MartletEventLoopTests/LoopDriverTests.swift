import Synchronization
import Testing

@testable import MartletEventLoop

@Suite struct LoopDriverTests {
  @Test func virtualTimeJumpsExactlyToTheEarliestDeadline() {
    let core = EventLoopCore<Job>(clock: .virtual())
    let inbox = Inbox<String>()
    var log: [String] = []
    func note(_ name: String) -> Job { Job(name) { log.append("\(name) at \(core.clock.now)") } }
    _ = core.schedule(note("day"), at: 86_400.1)
    _ = core.schedule(note("tenth"), at: 0.1)
    core.cancel(core.schedule(note("cancelled"), at: 0.05))
    core.append(note("ready"))
    while !core.isIdle {
      core.runOnce(inbox: inbox, driver: VirtualDriver()) {
        core.append(Job($0))
      } run: {
        $0.body?()
      }
    }
    #expect(log == ["ready at 0.0", "tenth at 0.1", "day at 86400.1"])
  }

  @Test func virtualTimeStandsStillWhileAnythingIsReady() {
    let core = EventLoopCore<Job>(clock: .virtual())
    let inbox = Inbox<String>()
    var log: [String] = []
    _ = core.schedule(Job("timer") { log.append("timer") }, at: 1)
    func again(_ times: Int) {
      log.append("\(times) at \(core.clock.now)")
      if times > 0 { core.append(Job("again") { again(times - 1) }) }
    }
    core.append(Job("again") { again(2) })
    while !core.isIdle {
      core.runOnce(inbox: inbox, driver: VirtualDriver()) {
        core.append(Job($0))
      } run: {
        $0.body?()
      }
    }
    #expect(log == ["2 at 0.0", "1 at 0.0", "0 at 0.0", "timer"])
  }

  @Test func virtualTimeWaitsForWhatIsUnderWayOutside() {
    let core = EventLoopCore<Job>(clock: .virtual())
    let inbox = Inbox<String>()
    let outstanding = Atomic(1)
    var log: [String] = []
    _ = core.schedule(Job("timer") { log.append("timer at \(core.clock.now)") }, at: 1)
    let host = SystemThread {
      outstanding.store(0, ordering: .relaxed)
      inbox.post("answer")
    }
    let driver = VirtualDriver { outstanding.load(ordering: .relaxed) == 0 && !log.isEmpty }
    while !core.isIdle {
      core.runOnce(inbox: inbox, driver: driver) { message in
        core.append(Job(message) { log.append("\(message) at \(core.clock.now)") })
      } run: {
        $0.body?()
      }
    }
    host.join()
    #expect(log == ["answer at 0.0", "timer at 1.0"])
  }

  @Test func deliversTheInboxBehindWhatIsReadyAndBeforeTimers() {
    let core = EventLoopCore<String>(clock: .manual())
    let inbox = Inbox<String>()
    core.append("ready")
    _ = core.schedule("timer", at: 0)
    inbox.post("message")
    var log: [String] = []
    core.runOnce(inbox: inbox, driver: BlockingDriver()) {
      core.append($0)
    } run: {
      log.append($0)
    }
    #expect(log == ["ready", "message", "timer"])
  }

  @Test func doesNotWaitInTheLastTurn() {
    let core = EventLoopCore<String>(clock: .monotonic())
    core.runOnce(inbox: Inbox<String>(), driver: BlockingDriver(), mayWait: false) {
      core.append($0)
    } run: { _ in
    }
  }

  @Test func blocksUntilAPost() {
    let core = EventLoopCore<String>(clock: .monotonic())
    let inbox = Inbox<String>()
    _ = core.schedule("in a day", at: core.clock.now + 86_400)
    let host = SystemThread { inbox.post("message") }
    var log: [String] = []
    while log.isEmpty {
      core.runOnce(inbox: inbox, driver: BlockingDriver()) {
        core.append($0)
      } run: {
        log.append($0)
      }
    }
    host.join()
    #expect(log == ["message"])
  }

  @Test func blocksUntilADeadline() {
    let core = EventLoopCore<String>(clock: .monotonic())
    let deadline = core.clock.now + 0.002
    _ = core.schedule("timer", at: deadline)
    var log: [String] = []
    while log.isEmpty {
      core.runOnce(inbox: Inbox<String>(), driver: BlockingDriver()) {
        core.append($0)
      } run: {
        log.append($0)
      }
    }
    #expect(core.clock.now + LoopClock.resolution > deadline)
  }
}
