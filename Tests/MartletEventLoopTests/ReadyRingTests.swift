import Testing

@testable import MartletEventLoop

/// Counts how many of its kind are alive, to find entries lost or released twice.
final class Tracked {
  final class Count { var alive = 0 }
  let number: Int
  private let count: Count

  init(_ number: Int, _ count: Count) {
    self.number = number
    self.count = count
    count.alive += 1
  }

  deinit { count.alive -= 1 }
}

/// Numbers in a fixed disorder, the same in every run.
struct Disorder: RandomNumberGenerator {
  var state: UInt64 = 88_172_645_463_325_252

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct ReadyRingTests {
  @Test func popsInTheOrderOfAppending() {
    let ring = ReadyRing<Int>()
    #expect(ring.popFirst() == nil)
    for number in 0..<10 { ring.append(number) }
    #expect(ring.count == 10)
    for number in 0..<10 { #expect(ring.popFirst() == number) }
    #expect(ring.count == 0)
  }

  @Test func keepsTheOrderWhenItGrowsWhileWrapped() {
    let ring = ReadyRing<Int>()
    var appended = 0
    var popped = 0
    for step in 1..<40 {
      for _ in 0..<(step * 3) {
        ring.append(appended)
        appended += 1
      }
      for _ in 0..<(step * 2) {
        #expect(ring.popFirst() == popped)
        popped += 1
      }
      ring.checkInvariants()
    }
    #expect(ring.count == appended - popped)
    while let number = ring.popFirst() {
      #expect(number == popped)
      popped += 1
    }
    #expect(popped == appended)
  }

  @Test func givesMemoryBackAfterAMillionEntries() {
    let ring = ReadyRing<Int>()
    for number in 0..<1_000_000 { ring.append(number) }
    #expect(ring.capacity == 1 << 20)
    for number in 0..<999_000 where ring.popFirst() != number { Issue.record("out of order at \(number)") }
    ring.trim()
    #expect(ring.capacity == 2048)
    for number in 999_000..<1_000_000 { #expect(ring.popFirst() == number) }
    ring.trim()
    #expect(ring.capacity == 1024)
    ring.checkInvariants()
  }

  @Test func visitsInPlaceAndInOrder() {
    let ring = ReadyRing<Int>()
    for number in 0..<60 { ring.append(number) }
    for _ in 0..<50 { _ = ring.popFirst() }
    for number in 60..<100 { ring.append(number) }
    var visited: [Int] = []
    ring.forEach { entry in
      visited.append(entry.pointee)
      entry.pointee += 1000
    }
    #expect(visited == Array(50..<100))
    #expect(ring.popFirst() == 1050)
  }

  @Test func releasesItsEntries() {
    let count = Tracked.Count()
    do {
      let ring = ReadyRing<Tracked>()
      for number in 0..<100 { ring.append(Tracked(number, count)) }
      for _ in 0..<30 { _ = ring.popFirst() }
      #expect(count.alive == 70)
      ring.removeAll()
      #expect(count.alive == 0)
      #expect(ring.count == 0)
      for number in 0..<100 { ring.append(Tracked(number, count)) }
    }
    #expect(count.alive == 0)
  }
}
