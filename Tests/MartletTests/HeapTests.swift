import Testing

@testable import Martlet

@Suite struct HeapTests {
  @Test func whatTheStackHoldsSurvives() {
    let rt = Runtime()
    let list = rt.makeList()
    for index in 0..<100 { list.append(.tuple(rt.makeTuple([.int(index), rt.str("text \(index)")])), rt.heap) }
    rt.push(.list(list))
    for _ in 0..<3 { rt.collect(rt.top) }
    #expect(list.pointee.header.kind == .list)
    for index in 0..<100 {
      guard case .tuple(let tuple) = list[element: index], case .str(let text) = tuple[element: 1] else {
        Issue.record("element \(index) is lost")
        return
      }
      #expect(text.string == "text \(index)")
    }
  }

  @Test func whatNothingHoldsIsFreedCyclesToo() {
    let rt = Runtime()
    let before = liveObjects(rt)
    for _ in 0..<1000 {
      let a = rt.makeList()
      let b = rt.makeDict()
      a.append(.dict(b), rt.heap)
      rt.setItem(b, rt.strings.empty, .list(a))
    }
    #expect(liveObjects(rt) >= before + 2000)
    rt.collectTwice()
    #expect(liveObjects(rt) <= before)
  }

  @Test(arguments: [1, 16, 17, 64, 255, 480, 512])
  func cellsOfASizeDoNotOverlap(_ size: Int) {
    let rt = Runtime()
    var previous: [StringRef] = []
    for index in 0..<2000 {
      let string = rt.allocateString(byteCount: size, length: size)
      string.pointee.bytes.initialize(repeating: UInt8(truncatingIfNeeded: index), count: size)
      rt.push(.str(string))
      previous.append(string)
    }
    rt.collectTwice()
    for (index, string) in previous.enumerated() {
      #expect(string.utf8.allSatisfy { $0 == UInt8(truncatingIfNeeded: index) })
    }
  }

  @Test func largeObjectsHaveAllocationsOfTheirOwn() {
    let rt = Runtime()
    rt.collectTwice()
    let before = rt.heap.usedBytes
    let kept = rt.makeTuple(count: 10_000)
    rt.push(.tuple(kept))
    for _ in 0..<50 { _ = rt.makeTuple(count: 10_000) }
    #expect(kept.pointee.header.sizeClass == 0)
    #expect(rt.heap.usedBytes >= before + 51 * 160_000)
    rt.collectTwice()
    #expect(kept.pointee.header.kind == .tuple)
    #expect(kept[element: 9_999].isNone)
    #expect(rt.heap.usedBytes < before + 2 * 160_000)
  }

  @Test func emptySlabsAreReturned() {
    let rt = Runtime()
    rt.collectTwice()
    let before = rt.heap.slabs.count
    for index in 0..<100_000 { _ = rt.makeTuple([.int(index)]) }
    #if !MARTLET_MALLOC_OBJECTS
      #expect(rt.heap.slabs.count > before + 30)
    #endif
    rt.collectTwice()
    #expect(rt.heap.slabs.count <= before + 32, "no more is kept than what is allocated between collections")
    rt.collectTwice()
    #expect(rt.heap.slabs.count <= before, "nobody used what was kept")
  }

  @Test func allocationAsksForACollectionAndNeverCollects() {
    let rt = Runtime()
    let before = rt.heap.collectionCount
    for _ in 0..<200 { _ = rt.makeTuple(count: 10_000) }
    #expect(rt.heap.isCollectionDue)
    #expect(rt.heap.collectionCount == before)
    #expect(rt.budget < 0, "the next safepoint takes its slow path")
  }

  @Test func garbageInCyclesStaysBounded() {
    let rt = Runtime()
    let printed = rt.output(
      of: """
        class Node:
          def __init__(self):
            self.me = self
        for i in range(300000):
          Node()
        print('done')

        """)
    #expect(printed == "done\n")
    #expect(rt.heap.collectionCount > 1)
    #expect(rt.heap.usedBytes < 32 << 20)
  }

  @Test func finalizersRunOnceAndMayResurrect() {
    let rt = Runtime()
    rt.define("collect()") { rt, _ in
      rt.collect(rt.top)
      return .none
    }
    let printed = rt.output(
      of: """
        kept = []
        class Phoenix:
          def __del__(self):
            print('burns')
            kept.append(self)
        Phoenix()
        collect()
        print(len(kept))
        kept.clear()
        collect()
        print(len(kept))

        """)
    #expect(printed == "burns\n1\n0\n")
  }

  @Test func deepStructuresAreMarkedWithoutRecursion() {
    let rt = Runtime()
    rt.push(.none)
    for _ in 0..<300_000 { rt.top[-1] = .tuple(rt.makeTuple([rt.top[-1]])) }
    rt.collectTwice()
    var depth = 0
    var value = rt.top[-1]
    while case .tuple(let tuple) = value {
      depth += 1
      value = tuple[element: 0]
    }
    #expect(depth == 300_000)
  }

  private func liveObjects(_ rt: Runtime) -> Int {
    var count = 0
    rt.heap.forEachObject { _ in count += 1 }
    return count
  }
}
