import Testing

@testable import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Interpreters side by side, and the collector between the host's values.
@Suite struct IsolationTests {
  @Test func interpretersOnManyThreadsShareNothing() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          for round in 0..<6 { try await Self.useOne(number: worker * 100 + round) }
        }
      }
      try await group.waitForAll()
    }
  }

  struct Failure: Error, Equatable { let number: Int }

  /// Everything that may be shared by mistake: names, classes, errors, loops, kept objects.
  static func useOne(number: Int) async throws {
    let martlet = Interpreter(virtualTime: true)
    martlet.define("mine") { number }
    martlet.define("later") { () async -> Int in
      await Task.yield()
      return number
    }
    martlet.define(error: Failure.self, as: "Failure")
    martlet.define("fail") { () throws -> Int in throw Failure(number: number) }
    try await martlet.run(
      """
      import asyncio, json
      class Thing:
        def __init__(self): self.value = mine()
      things = [Thing() for _ in range(200)]
      async def main():
        await asyncio.sleep(1)
        return sum(await asyncio.gather(*(later() for _ in range(20)))) + json.loads(json.dumps(mine()))
      result = asyncio.run(main())
      """)
    #expect(martlet["result"] == .int(number * 21))
    let thing: ScriptObject = try await martlet.evaluate("things[0]")
    #expect(try thing.attribute("value", as: Int.self) == number)
    await #expect(throws: Failure(number: number)) { try await martlet.run("fail()") }
  }

  #if os(Linux)
    /// Making and dropping interpreters takes no memory in the end. Elsewhere, since the tests of this process take some.
    @Test func manyLeaveNoMemoryBehind() async {
      await #expect(processExitsWith: .success) {
        func residentKilobytes() -> Int {
          guard let file = fopen("/proc/self/statm", "r") else { return 0 }
          defer { fclose(file) }
          var pages = (0, 0)
          withUnsafeMutablePointer(to: &pages) { pages in
            pages.withMemoryRebound(to: Int.self, capacity: 2) { pages in
              _ = withVaList([pages, pages + 1]) { vfscanf(file, "%ld %ld", $0) }
            }
          }
          return pages.1 * 4
        }
        /// On one thread, whose part of the allocator is all that grows.
        func use() throws {
          let martlet = Interpreter(virtualTime: true)
          martlet.define("mine") { 7 }
          martlet.define(Item.self) { $0.property("name", \.name) }
          try martlet.run(
            """
            import asyncio, json
            class Thing:
              def __init__(self): self.value = json.loads(json.dumps([mine()]))
            async def main():
              await asyncio.sleep(1)
              return [Thing() for _ in range(20)]
            things = asyncio.run(main())
            """)
          let count: Int = try martlet.evaluate("len(things)")
          precondition(count == 20)
        }
        for _ in 0..<30 { try use() }
        let before = residentKilobytes()
        for _ in 0..<60 { try use() }
        let growth = residentKilobytes() - before
        precondition(before > 0 && growth < 60 * 8)
      }
    }
  #endif

  @Test func anInterpreterThatIsDroppedIsFreed() async throws {
    weak var runtime: Runtime?
    weak var item: Item?
    func use() async throws {
      let martlet = Interpreter(virtualTime: true)
      runtime = martlet.rt
      let made = Item(name: "x")
      item = made
      martlet.onOutput = { _ in }
      martlet.define(Item.self) { type in
        type.initializer("(name)") { (name: String) in Item(name: name) }
        type.property("name", \.name)
        type.iterates { [$0.name] }
      }
      martlet.define(error: Failure.self, as: "Failure")
      martlet.define(module: "shop") { $0.define("price") { 1 } }
      martlet.define("later") { (n: Int) async -> Int in n }
      martlet.define("numbers") { ScriptSequence(0..<3) }
      try await martlet.run("import shop, json\nasync def main(): return await later(shop.price())\nx = run(main())")
      try await martlet.call("print", made)
      let items: [Item] = try await martlet.evaluate("[Item(str(n)) for n in numbers()]")
      #expect(items.count == 3)
      let kept = try martlet.object("main")
      let one: Int = try await kept()
      #expect(one == 1)
    }
    try await use()
    #expect(runtime == nil)
    #expect(item == nil)
  }

  final class Item: ScriptClass {
    let name: String
    init(name: String) { self.name = name }
  }

  struct Pair: ScriptCodable, Equatable {
    var names: [String]
    var counts: [String: Int]
  }

  /// Every conversion and every kind of call, with a collection at each safepoint.
  @Test func theCollectorFindsWhatTheHostHolds() throws {
    var options = ScriptOptions(arguments: [])
    options.stressInterval = 1
    let martlet = Interpreter(options, folder: "")
    var printed = ""
    martlet.onOutput = { printed += $0 }
    martlet.define(Item.self) { item in
      item.initializer("(name)") { (name: String) in Item(name: name) }
      item.property("name", \.name)
      item.method("pair") { (item: Item, other: Item) in (item, other) }
      item.operator(.add) { (item: Item, text: String) in Item(name: item.name + text) }
    }
    martlet.define("names") { (items: [Item]) in items.map(\.name) }
    martlet.define("table") { (items: [String: Item]) in items.mapValues { [$0.name, $0.name] } }
    martlet.define("keyed") { (items: [Item]) in Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0) }) }
    martlet.define("each(*items, key)") { (items: [ScriptObject], key: ScriptObject) throws -> [String] in
      try items.map { try key($0) }
    }
    martlet.define("copy") { (pair: Pair) in pair }
    martlet.define("squares") { (n: Int) in ScriptSequence((0..<n).map { ["\($0)": [$0 * $0]] }) }
    try martlet.run(
      """
      class Loud:
        def __init__(self, text): self.text = text
        def __repr__(self): return ''.join([c.upper() for c in self.text])
      def name_of(item): return ''.join([c for c in item.name])
      items = [Item(str(n) * 3) for n in range(5)]
      print(names(items), table({'a': Item('x')}), sorted(keyed(items)))
      print(each(*items, key=name_of), each(*items, key=lambda i: (i + '!').name))
      first, second = items[0].pair(items[1])
      print(first.name, second.name, first == items[0])
      print(copy({'names': [str(n) for n in range(3)], 'counts': {'a': 1}}), list(squares(3)))
      """)
    #expect(
      printed == """
        ['000', '111', '222', '333', '444'] {'a': ['x', 'x']} ['000', '111', '222', '333', '444']
        ['000', '111', '222', '333', '444'] ['000!', '111!', '222!', '333!', '444!']
        000 111 True
        {'names': ['0', '1', '2'], 'counts': {'a': 1}} [{'0': [0]}, {'1': [1]}, {'2': [4]}]

        """)
    let loud: ScriptValue = try martlet.evaluate("[Loud('a'), {'k': Loud('b')}, (Loud('c'),)]")
    #expect(loud == [.other("A"), ["k": .other("B")], .tuple([.other("C")])])
    let kept: [ScriptObject] = try martlet.evaluate("[Loud('x' + str(n)) for n in range(3)]")
    try martlet.run("import gc\ngc.collect()")
    #expect(try kept.map { try $0.representation } == ["X0", "X1", "X2"])
    let names: [String] = try martlet.call("names", [Item(name: "p"), Item(name: "q")])
    #expect(names == ["p", "q"])
  }
}
