import Testing

@testable import MartletEventLoop

@Suite struct LoopClockTests {
  @Test func machineTimeDoesNotGoBack() {
    let clock = LoopClock.monotonic()
    let first = clock.now
    #expect(clock.now >= first)
    #expect(clock.wallTime > 1_700_000_000)
  }

  @Test func virtualTimeStandsStill() {
    let clock = LoopClock.virtual(start: 5, wallStart: 1000)
    #expect(clock.now == 5)
    #expect(clock.wallTime == 1000)
    clock.advance(by: 2.5)
    #expect(clock.now == 7.5)
    #expect(clock.wallTime == 1002.5)
  }

  @Test func virtualTimeMovesForThoseWhoWaitInALoopOfTheirOwn() {
    let clock = LoopClock.virtual()
    for _ in 0..<LoopClock.patience { #expect(clock.seen == 0) }
    #expect(clock.seen == LoopClock.look)
    clock.stand(LoopClock.turn)
    #expect(clock.now == LoopClock.look + LoopClock.turn)
    clock.advance(to: 1)
    #expect(clock.seen == 1)
    #expect(clock.seen == 1)
  }

  @Test func neverGoesBack() {
    let clock = LoopClock.manual(start: 5)
    clock.advance(to: 4)
    clock.advance(by: -1)
    clock.advance(to: .nan)
    #expect(clock.now == 5)
  }
}
