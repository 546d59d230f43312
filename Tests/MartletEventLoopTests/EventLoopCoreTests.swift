import Testing

@testable import MartletEventLoop

/// Something to run: a name for the log, and what to do besides.
struct Job {
  let name: String
  var body: (() -> Void)?

  init(_ name: String, _ body: (() -> Void)? = nil) {
    self.name = name
    self.body = body
  }
}

/// A loop on a manual clock, with a log of what ran in each turn.
final class Bench {
  let core = EventLoopCore<Job>(clock: .manual())
  var turns: [[String]] = []

  func turn() {
    turns.append([])
    core.runOnce { job in
      turns[turns.count - 1].append(job.name)
      job.body?()
    }
    core.checkInvariants()
  }
}

@Suite struct EventLoopCoreTests {
  @Test func runsInTheNextTurnWhatATurnAppends() {
    let bench = Bench()
    bench.core.append(Job("a") { bench.core.append(Job("c") { bench.core.append(Job("d")) }) })
    bench.core.append(Job("b"))
    for _ in 0..<4 { bench.turn() }
    #expect(bench.turns == [["a", "b"], ["c"], ["d"], []])
  }

  @Test func runsDueTimersBehindWhatIsReady() {
    let bench = Bench()
    _ = bench.core.schedule(Job("second"), at: 2)
    _ = bench.core.schedule(Job("first"), at: 1)
    _ = bench.core.schedule(Job("third"), at: 3)
    bench.core.append(Job("ready"))
    bench.core.clock.advance(to: 2)
    bench.turn()
    #expect(bench.turns == [["ready", "first", "second"]])
    #expect(bench.core.pendingTimers == 1)
    #expect(bench.core.nextDeadline == 3)
  }

  @Test func runsEqualDeadlinesBySequence() {
    let bench = Bench()
    for name in ["a", "b", "c", "d", "e", "f"] { _ = bench.core.schedule(Job(name), at: 1) }
    bench.core.clock.advance(to: 1)
    bench.turn()
    #expect(bench.turns == [["a", "b", "c", "d", "e", "f"]])
  }

  @Test func countsATimerWithinTheResolutionAsDue() {
    let bench = Bench()
    _ = bench.core.schedule(Job("close"), at: 0.9e-9)
    _ = bench.core.schedule(Job("far"), at: 1.1e-9)
    bench.turn()
    #expect(bench.turns == [["close"]])
  }

  @Test func countsAReachedDeadlineAsDueLateInAClocksLife() {
    let bench = Bench()
    let late = 1e12
    _ = bench.core.schedule(Job("late"), at: late)
    bench.core.clock.advance(to: late)
    bench.turn()
    #expect(bench.turns == [["late"]])
  }

  @Test func readsTheClockOnce() {
    let bench = Bench()
    bench.core.append(Job("slow") { bench.core.clock.advance(to: 5) })
    _ = bench.core.schedule(Job("timer"), at: 1)
    bench.turn()
    bench.turn()
    #expect(bench.turns == [["slow"], ["timer"]])
  }

  @Test func aTimerMadeDueInATurnRunsInTheNext() {
    let bench = Bench()
    bench.core.append(Job("a") { _ = bench.core.schedule(Job("past"), at: -1) })
    bench.turn()
    bench.turn()
    #expect(bench.turns == [["a"], ["past"]])
  }

  @Test func cancelsAPendingTimerButNotAReadyOne() {
    let bench = Bench()
    let kept = bench.core.schedule(Job("kept"), at: 1)
    let gone = bench.core.schedule(Job("gone"), at: 1)
    bench.core.append(
      Job("early") {
        // Both are due, but only promoted entries are in the ring: `kept` is, so its token is spent.
        #expect(bench.core.cancel(kept) == nil)
      })
    #expect(bench.core.cancel(gone)?.name == "gone")
    bench.core.clock.advance(to: 1)
    bench.turn()
    #expect(bench.turns == [["early", "kept"]])
  }

  @Test func tellsHowLongToWait() {
    let bench = Bench()
    #expect(bench.core.isIdle && bench.core.timeout == nil)
    let token = bench.core.schedule(Job("timer"), at: 3)
    #expect(bench.core.timeout == 3)
    bench.core.clock.advance(to: 4)
    #expect(bench.core.timeout == 0)
    bench.core.cancel(token)
    #expect(bench.core.isIdle && bench.core.timeout == nil)
    _ = bench.core.schedule(Job("never"), at: .infinity)
    #expect(bench.core.timeout == 86_400)
    bench.core.append(Job("ready"))
    #expect(bench.core.timeout == 0 && bench.core.hasReady)
  }

  @Test func leavesTheRestReadyWhenAnEntryThrows() {
    struct Failure: Error {}
    let core = EventLoopCore<Int>(clock: .manual())
    for number in 0..<4 { core.append(number) }
    var ran: [Int] = []
    func run(_ number: Int) throws(Failure) {
      ran.append(number)
      if number == 1 { throw Failure() }
    }
    #expect(throws: Failure.self) { try core.runOnce { (number) throws(Failure) in try run(number) } }
    #expect(core.ready.count == 2)
    core.runOnce { ran.append($0) }
    #expect(ran == [0, 1, 2, 3])
  }

  @Test func anEntryMayClearTheLoop() {
    let bench = Bench()
    bench.core.append(Job("closes") { bench.core.removeAll() })
    bench.core.append(Job("gone"))
    _ = bench.core.schedule(Job("gone too"), at: 0.5)
    bench.turn()
    #expect(bench.turns == [["closes"]])
    #expect(bench.core.isIdle == true)
  }

  @Test func visitsWhatWaits() {
    let core = EventLoopCore<Int>(clock: .manual())
    core.append(1)
    core.append(2)
    _ = core.schedule(3, at: 1)
    core.cancel(core.schedule(4, at: 1))
    var visited: [Int] = []
    core.forEach { visited.append($0.pointee) }
    #expect(visited == [1, 2, 3])
  }

  @Test func givesMemoryBackAfterAMillionEntries() {
    let core = EventLoopCore<Int>(clock: .manual())
    for number in 0..<1_000_000 { core.append(number) }
    var sum = 0
    core.runOnce { sum += $0 }
    #expect(sum == 499_999_500_000)
    #expect(core.ready.capacity == 1024)
  }
}
