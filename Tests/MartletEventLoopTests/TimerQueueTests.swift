import Testing

@testable import MartletEventLoop

@Suite struct TimerQueueTests {
  @Test func popsByDeadline() {
    let queue = TimerQueue<Int>()
    var disorder = Disorder()
    for number in (0..<500).shuffled(using: &disorder) { _ = queue.insert(number, deadline: Double(number)) }
    queue.checkInvariants()
    #expect(queue.nextDeadline == 0)
    for number in 0..<500 { #expect(queue.popDue(before: .infinity) == number) }
    #expect(queue.popDue(before: .infinity) == nil)
    #expect(queue.nextDeadline == nil)
  }

  @Test func breaksTiesBySequence() {
    let queue = TimerQueue<Int>()
    for number in 0..<200 { _ = queue.insert(number, deadline: number % 2 == 0 ? 1 : 0.0) }
    var popped: [Int] = []
    while let number = queue.popDue(before: 2) { popped.append(number) }
    #expect(popped == Array(stride(from: 1, to: 200, by: 2)) + Array(stride(from: 0, to: 200, by: 2)))
  }

  @Test func popsNothingAtOrAfterTheLimit() {
    let queue = TimerQueue<Int>()
    _ = queue.insert(1, deadline: 1)
    #expect(queue.popDue(before: 1) == nil)
    #expect(queue.popDue(before: 1.0.nextUp) == 1)
  }

  @Test func treatsOddDeadlines() {
    let queue = TimerQueue<String>()
    _ = queue.insert("never", deadline: .infinity)
    _ = queue.insert("later", deadline: 5)
    _ = queue.insert("nan", deadline: .nan)
    #expect(queue.popDue(before: 0) == "nan")
    #expect(queue.nextDeadline == 5)
    #expect(queue.popDue(before: 6) == "later")
    #expect(queue.nextDeadline == .infinity)
    #expect(queue.popDue(before: .infinity) == nil)
    queue.checkInvariants()
  }

  @Test func cancelsOnce() {
    let queue = TimerQueue<Int>()
    let first = queue.insert(1, deadline: 1)
    let second = queue.insert(2, deadline: 2)
    #expect(queue.isPending(first) == true)
    #expect(queue.cancel(first) == 1)
    #expect(queue.isPending(first) == false)
    #expect(queue.cancel(first) == nil)
    #expect(queue.count == 1)
    #expect(queue.nextDeadline == 2)
    #expect(queue.popDue(before: 3) == 2)
    #expect(queue.cancel(second) == nil)
    #expect(queue.cancel(.none) == nil)
  }

  @Test func neverTakesANewTimerForAnOld() {
    let queue = TimerQueue<Int>()
    let old = queue.insert(1, deadline: 1)
    queue.cancel(old)
    let new = queue.insert(2, deadline: 2)
    #expect(old.slot == new.slot)
    #expect(queue.cancel(old) == nil)
    #expect(queue.isPending(new) == true)
    #expect(queue.popDue(before: 10) == 2)
  }

  @Test func tokenOutlivesItsChunk() {
    let queue = TimerQueue<Int>()
    let tokens = (0..<2000).map { queue.insert($0, deadline: Double($0)) }
    while queue.popDue(before: .infinity) != nil {}
    for token in tokens { #expect(queue.cancel(token) == nil) }
    queue.checkInvariants()
    for number in 0..<2000 { _ = queue.insert(number, deadline: 0) }
    for token in tokens { #expect(queue.isPending(token) == false) }
    queue.checkInvariants()
    #expect(queue.count == 2000)
  }

  @Test func rebuildsWhenMoreThanHalfIsDead() {
    let queue = TimerQueue<Int>()
    let tokens = (0..<1000).map { queue.insert($0, deadline: Double(1000 - $0)) }
    for token in tokens[0..<500] { queue.cancel(token) }
    #expect(queue.nodeCount == 1000)
    queue.cancel(tokens[500])
    #expect(queue.nodeCount == 499)
    queue.checkInvariants()
    for number in stride(from: 999, through: 501, by: -1) { #expect(queue.popDue(before: .infinity) == number) }
  }

  @Test func givesMemoryBackAfterAMillionTimers() {
    let queue = TimerQueue<Int>()
    var disorder = Disorder()
    for number in 0..<1_000_000 { _ = queue.insert(number, deadline: Double.random(in: 0..<1, using: &disorder)) }
    let late = queue.insert(-1, deadline: 2)
    #expect(queue.storage.pointee.slots.chunkCount > 1900)
    while queue.popDue(before: 1) != nil {}
    #expect(queue.count == 1)
    #expect(queue.storage.pointee.slots.chunkCount <= 2)
    #expect(queue.storage.pointee.heap.capacity == TimerHeap.keptCapacity)
    queue.checkInvariants()
    #expect(queue.cancel(late) == -1)
    #expect(queue.storage.pointee.slots.tableCapacity <= TimerSlots<Int>.keptTableCapacity)
    queue.checkInvariants()
  }

  @Test func makesNoChunkForEachTimerOfAFullHouse() {
    let queue = TimerQueue<Int>()
    for number in 0..<512 { _ = queue.insert(number, deadline: 10) }
    queue.cancel(queue.insert(0, deadline: 0))
    let kept = queue.storage.pointee.slots.chunkCount
    for _ in 0..<100 { queue.cancel(queue.insert(0, deadline: 0)) }
    #expect(queue.storage.pointee.slots.chunkCount == kept)
    queue.checkInvariants()
  }

  @Test func visitsLiveEntriesOnly() {
    let queue = TimerQueue<Int>()
    let tokens = (0..<1500).map { queue.insert($0, deadline: Double($0)) }
    for token in tokens where token.slot % 3 == 0 { queue.cancel(token) }
    var visited: Set<Int> = []
    queue.forEach { visited.insert($0.pointee) }
    #expect(visited.count == queue.count)
    #expect(visited == Set((0..<1500).filter { tokens[$0].slot % 3 != 0 }))
  }

  @Test func releasesItsEntries() {
    let count = Tracked.Count()
    do {
      let queue = TimerQueue<Tracked>()
      let tokens = (0..<100).map { queue.insert(Tracked($0, count), deadline: Double($0)) }
      for token in tokens[50...] { queue.cancel(token) }
      #expect(count.alive == 50)
      _ = queue.popDue(before: 1)
      #expect(count.alive == 49)
      queue.removeAll()
      #expect(count.alive == 0)
      #expect(queue.isEmpty && queue.nextDeadline == nil)
      for number in 0..<10 { _ = queue.insert(Tracked(number, count), deadline: 0) }
    }
    #expect(count.alive == 0)
  }

  /// Against a sorted array, with insertions, cancellations and pops in disorder.
  @Test func agreesWithAModel() {
    struct Model { var deadline: Double, number: Int, token: TimerToken }
    let queue = TimerQueue<Int>()
    var model: [Model] = []
    var disorder = Disorder()
    for number in 0..<20_000 {
      switch UInt.random(in: 0..<10, using: &disorder) {
      case 0..<5:
        let deadline = Double(Int.random(in: 0..<50, using: &disorder))
        model.append(Model(deadline: deadline, number: number, token: queue.insert(number, deadline: deadline)))
      case 5..<8:
        guard !model.isEmpty else { continue }
        let removed = model.remove(at: Int.random(in: 0..<model.count, using: &disorder))
        #expect(queue.cancel(removed.token) == removed.number)
      default:
        let first = model.indices.min {
          (model[$0].deadline, model[$0].number) < (model[$1].deadline, model[$1].number)
        }
        #expect(queue.nextDeadline == first.map { model[$0].deadline })
        #expect(queue.popDue(before: .infinity) == first.map { model.remove(at: $0).number })
      }
      #expect(queue.count == model.count)
      if number % 500 == 0 { queue.checkInvariants() }
    }
  }
}

extension TimerSlots {
  fileprivate var chunkCount: Int { (0..<tableCount).count { table[$0].states != nil } }
}
