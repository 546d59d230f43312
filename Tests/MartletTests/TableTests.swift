import Testing

@testable import Martlet

/// The tables of dicts, sets and interned strings.
@Suite struct TableTests {
  @Test func aDictKeepsInsertionOrderAcrossGrowthAndRemoval() throws {
    let rt = Runtime()
    let dict = rt.makeDict()
    rt.push(.dict(dict))
    for index in 0..<1000 { try rt.setItem(dict, .int(index), .int(index * 2)) }
    for index in stride(from: 0, to: 1000, by: 3) { _ = try rt.removeItem(dict, .int(index)) }
    for index in 1000..<1500 { try rt.setItem(dict, .int(index), .int(index * 2)) }
    var expected = (0..<1000).filter { $0 % 3 != 0 } + Array(1000..<1500)
    var position = 0
    while let entry = dict.nextEntry(&position) {
      #expect(entry.pointee.key.isIdentical(to: .int(expected.removeFirst())))
    }
    #expect(expected.isEmpty)
    #expect(dict.pointee.count == 666 + 500)
    #expect(try rt.getItem(dict, .int(3)) == nil)
    #expect(try rt.getItem(dict, .int(1499))?.isIdentical(to: .int(2998)) == true)
  }

  @Test func aDictUsedAsAQueueDoesNotGrow() throws {
    let rt = Runtime()
    let dict = rt.makeDict()
    rt.push(.dict(dict))
    for index in 0..<10_000 {
      try rt.setItem(dict, .int(index), .none)
      if index >= 3 { _ = try rt.removeItem(dict, .int(index - 3)) }
    }
    #expect(dict.pointee.count == 3)
    #expect(dict.pointee.capacity <= 16)
  }

  @Test func aDictFindsKeysWhoseHashesCollide() throws {
    let rt = Runtime()
    let dict = rt.makeDict()
    rt.push(.dict(dict))
    // Equal modulo every table size that a hundred entries need.
    for index in 0..<100 { try rt.setItem(dict, .int(index << 20), .int(index)) }
    for index in 0..<100 { #expect(try rt.getItem(dict, .int(index << 20))?.isIdentical(to: .int(index)) == true) }
    #expect(try rt.getItem(dict, .int(100 << 20)) == nil)
  }

  @Test func numbersThatAreEqualAreOneKey() throws {
    let rt = Runtime()
    let dict = rt.makeDict()
    rt.push(.dict(dict))
    try rt.setItem(dict, .int(1), .int(1))
    try rt.setItem(dict, .float(1), .int(2))
    try rt.setItem(dict, .bool(true), .int(3))
    #expect(dict.pointee.count == 1)
    #expect(dict.pointee.entries?[0].key.isIdentical(to: .int(1)) == true)
    #expect(try rt.getItem(dict, .int(1))?.isIdentical(to: .int(3)) == true)
  }

  @Test func aSetIteratesInTheOrderOfCPythonsTable() {
    let rt = Runtime()
    #expect(
      rt.output(
        of: """
          print(set([5, 3, 1000, -1, -2, 17, 33, 2**61]))
          s = set(range(20)); s -= set(range(3, 17)); s |= {100, 50}
          print(s)
          print(set([(1, 2), (3,), 1.5, True]))

          """) == """
          {33, 2305843009213693952, 3, 5, 1000, 17, -2, -1}
          {0, 1, 2, 17, 18, 19, 50, 100}
          {1.5, (1, 2), (3,), True}

          """)
  }

  @Test func aSetCountsWhatItHolds() throws {
    let rt = Runtime()
    let set = rt.makeSet()
    rt.push(.set(set))
    for index in 0..<500 { try rt.add(set, .int(index * 7)) }
    for index in 0..<500 { try rt.add(set, .int(index * 7)) }
    for index in 0..<250 { #expect(try rt.discard(set, .int(index * 14))) }
    #expect(set.pointee.count == 250)
    var position = 0
    var live = 0
    while set.nextEntry(&position) != nil { live += 1 }
    #expect(live == 250)
    #expect(set.pointee.fill * 5 < (set.pointee.mask + 1) * 3)
  }

  @Test func anInternedTextIsOneObjectForGood() {
    let rt = Runtime()
    let first = rt.intern("some_attribute")
    for index in 0..<5000 { _ = rt.intern("name\(index)") }
    rt.collectTwice()
    #expect(rt.intern("some_attribute") == first)
    #expect(first.isInterned)
    #expect(first.pointee.header.mark == .permanent)
    #expect(rt.intern(rt.makeString("name4999")) == rt.intern("name4999"))
    // Canonically equal texts are different names.
    #expect(rt.intern("\u{E9}") != rt.intern("e\u{301}"))
  }

  @Test func oneCharacterStringsAreShared() {
    let rt = Runtime()
    #expect(rt.makeString("x") == rt.makeString("x"))
    #expect(rt.makeString(codePoint: 0xE9) == rt.makeString(codePoint: 0xE9))
    #expect(rt.makeString("") == rt.strings.empty)
  }

  @Test func persistentMapsFollowADictWhereHashesCollide() {
    let output = Runtime().output(
      of: """
        import random
        from _runtime import hamt

        class Key:
            def __init__(self, number, hash):
                self.number = number
                self.hash = hash

            def __hash__(self):
                return self.hash

            def __eq__(self, other):
                return self.number == other.number

        random.seed(5)
        hashes = [1, 33, 1 << 5, 1 << 10, (1 << 30) + 1, 1 << 31, 0, 5, 5 | 1 << 32]
        keys = [(number, random.choice(hashes + [random.getrandbits(40)])) for number in range(60)]
        persistent, plain, earlier = hamt(), {}, []
        for step in range(1500):
            key = Key(*random.choice(keys))
            if random.random() < .6:
                persistent = persistent.set(key, step)
                plain[key] = step
            else:
                persistent = persistent.delete(key)
                plain.pop(key, None)
            assert len(persistent) == len(plain) and persistent.get(key) == plain.get(key)
            if step % 50 == 0:
                earlier.append((persistent, plain.copy()))
                other = hamt()
                for key in sorted(plain, key=lambda key: key.number):
                    other = other.set(Key(key.number, key.hash), plain[key])
                assert other == persistent
        for persistent, plain in earlier:
            assert dict(persistent.items()) == plain and set(persistent.keys()) == set(plain)
        print(len(earlier), "equal")
        """)
    #expect(output == "30 equal\n")
  }
}
