import Martlet
import MartletTesting
import Testing

/// The parts of the public interface that no other test needs.
@Suite struct PublicInterfaceTests {
  struct Grid: ScriptClass, Equatable {
    var cells: [Int: Int] = [:]
    var scale = 1
  }

  /// Every operator that a host's class can have.
  @Test func operators() throws {
    let martlet = Interpreter()
    martlet.define(Grid.self) { grid in
      grid.initializer("(scale)") { (scale: Int) in Grid(scale: scale) }
      func arithmetic(_ operation: ScriptOperator, _ body: @escaping (Int, Int) -> Int) {
        grid.operator(operation) { (grid: Grid, other: Int) in body(grid.scale, other) }
      }
      arithmetic(.add, +)
      arithmetic(.subtract, -)
      arithmetic(.multiply, *)
      arithmetic(.divide, /)
      arithmetic(.floorDivide) { $0 / $1 }
      arithmetic(.modulo, %)
      arithmetic(.power) { base, count in (0..<count).reduce(1) { product, _ in product * base } }
      arithmetic(.matrixMultiply) { $0 * $1 * 100 }
      arithmetic(.reversedAdd) { $1 + $0 }
      arithmetic(.reversedSubtract) { $1 - $0 }
      arithmetic(.reversedMultiply) { $1 * $0 }
      arithmetic(.reversedDivide) { $1 / $0 }
      grid.operator(.negate) { (grid: Grid) in -grid.scale }
      grid.operator(.positive) { (grid: Grid) in +grid.scale }
      grid.operator(.invert) { (grid: Grid) in ~grid.scale }
      grid.operator(.absolute) { (grid: Grid) in abs(grid.scale) }
      for (operation, holds) in [
        (ScriptOperator.less, { $0 < $1 }), (.lessOrEqual, { $0 <= $1 }), (.greater, { $0 > $1 }),
        (.greaterOrEqual, { $0 >= $1 }),
      ] as [(ScriptOperator, (Int, Int) -> Bool)] {
        grid.operator(operation) { (grid: Grid, other: Int) in holds(grid.scale, other) }
      }
      grid.operator(.truth) { (grid: Grid) in grid.scale != 0 }
      grid.operator(.int) { (grid: Grid) in grid.scale }
      grid.operator(.float) { (grid: Grid) in Double(grid.scale) }
      grid.operator(.length) { (grid: Grid) in grid.cells.count }
      grid.operator(.getItem) { (grid: Grid, place: Int) in grid.cells[place] }
      grid.operator(.contains) { (grid: Grid, place: Int) in grid.cells[place] != nil }
      grid.mutatingMethod("put(place, value)") { (grid: inout Grid, place: Int, value: Int) in
        grid.cells[place] = value
      }
      grid.operator(.call) { (grid: Grid, factor: Int) in grid.scale * factor }
      grid.operator(.string) { (grid: Grid) in "a grid of \(grid.scale)" }
      grid.operator(.representation) { (grid: Grid) in "Grid(\(grid.scale))" }
    }
    try martlet.run("g = Grid(7)\ng.put(1, 2)")
    let results: [Int] = try martlet.evaluate(
      """
      [g + 2, g - 2, g * 2, g / 2, g // 2, g % 2, g ** 2, g @ 2, 2 + g, 2 - g, 2 * g, 21 / g, -g, +g, ~g, abs(g),
       int(g), len(g), g[1], g(3)]
      """)
    #expect(results == [9, 5, 14, 3, 3, 1, 49, 1400, 9, -5, 14, 3, -7, 7, -8, 7, 7, 1, 2, 21])
    let facts: [Bool] = try martlet.evaluate("[g < 8, g <= 7, g > 7, g >= 7, bool(g), bool(Grid(0)), 1 in g, 2 in g]")
    #expect(facts == [true, true, false, true, true, false, true, false])
    let texts: [String] = try martlet.evaluate("[str(g), repr(g), str(float(g))]")
    #expect(texts == ["a grid of 7", "Grid(7)", "7.0"])
    #expect(Grid(scale: 1) == Grid(scale: 1))
  }

  /// A struct in a box has `x[key] = value` and `del x[key]` where its class says so.
  final class Table: ScriptClass {
    var cells: [String: Int] = [:]
  }

  @Test func itemsOfAnObject() throws {
    let martlet = Interpreter()
    martlet.define(Table.self) { table in
      table.initializer("()") { Table() }
      table.operator(.getItem) { (table: Table, key: String) in table.cells[key] }
      table.operator(.setItem) { (table: Table, key: String, value: Int) in table.cells[key] = value }
      table.operator(.deleteItem) { (table: Table, key: String) in table.cells[key] = nil }
    }
    try martlet.run("t = Table()\nt['a'] = 1\nt['b'] = 2\ndel t['a']")
    #expect(try martlet.evaluate("[t['a'], t['b']]", as: [Int?].self) == [nil, 2])
  }

  struct Line: Codable, Equatable {
    var name: String
    var prices: [Double]
  }

  @Test func anyCodableTypeIsData() throws {
    let line = Line(name: "tea", prices: [1.5])
    let data = try ScriptValue(encoding: line)
    #expect(data == ["name": "tea", "prices": [1.5]])
    #expect(try data.decode(Line.self) == line)
    #expect(throws: ConversionError.self) { try (["name": 1] as ScriptValue).decode(Line.self) }
  }

  /// What is known of a value of another kind, for conversions of a host's own.
  struct Kind: ConvertibleFromScript {
    let name: String
    static let scriptTypeName = "object"
    static func load(from slot: ScriptSlot) throws -> Kind {
      if let number: Int = try? slot.load() { return Kind(name: "the int \(number)") }
      if case .string(let text) = slot.value { return Kind(name: "the str \(text)") }
      return Kind(name: slot.typeName)
    }
  }

  @Test func slotsTellWhatIsInThem() throws {
    let martlet = Interpreter()
    martlet.define("kind") { (kind: Kind) in kind.name }
    let kinds: [String] = try martlet.evaluate("[kind(1), kind('x'), kind(1.5)]")
    #expect(kinds == ["the int 1", "the str x", "float"])
  }

  @Test func elementsThatFailSayWhy() throws {
    let martlet = Interpreter()
    try martlet.run("def g():\n  yield 1\n  yield 1 / 0")
    var elements: ScriptElements<Int> = try martlet.object(of: "g()").elements()
    #expect(try elements.nextOrThrow() == 1)
    #expect(throws: ScriptError.self) { try elements.nextOrThrow() }
  }

  @Test func asyncElementsOneByOne() async throws {
    let martlet = Interpreter()
    try await martlet.run("async def g():\n  yield 1\n  yield 2")
    let elements: ScriptAsyncElements<Int> = try martlet.object(of: "g()").asyncElements()
    let iterator = elements.makeAsyncIterator()
    #expect(try await iterator.next() == 1)
    #expect(try await iterator.next() == 2)
    #expect(try await iterator.next() == nil)
  }

  @Test func aPlaceHasAnEnd() throws {
    let error = #expect(throws: ScriptError.self) { try Interpreter().run("x = (1 /\n  0)", named: "a.py") }
    let place = try #require(error?.location)
    #expect([place.line, place.column, place.endLine, place.endColumn] == [1, 5, 2, 3])
  }

  /// An expression is shown as it was written.
  @Test func anExpressionIsItsOwnText() throws {
    let error = #expect(throws: ScriptError.self) { try Interpreter().evaluate("1 / 0", as: Int.self) }
    #expect(
      error?.traceback == """
        Traceback (most recent call last):
          File "<expression>", line 1, in <module>
            1 / 0
            ~~^~~
        ZeroDivisionError: division by zero

        """)
    #expect(error?.location?.column == 0)
    #expect(try Interpreter().evaluate("\n  [1,\n 2]\n", as: [Int].self) == [1, 2])
  }

  @Test func configurations() async throws {
    var configuration = Interpreter.Configuration()
    configuration.detectsDeadlocks = false
    configuration.yieldInterval = .zero
    configuration.capabilities = Capabilities(environment: .values(["HOME": "/nowhere"]), processes: false)
    let martlet = Interpreter(configuration)
    let home: String = try await martlet.evaluate("__import__('os').environ['HOME']")
    #expect(home == "/nowhere")
    #expect(martlet.memoryUsed > 0)
    // Nothing ends the wait but the host.
    let waiting = Task { @MainActor in
      let martlet = Interpreter(configuration)
      try await martlet.run("await asyncio.get_running_loop().create_future()")
    }
    try await Task.sleep(for: .milliseconds(5))
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
  }

  @Test func aConsoleThatLooksAtItsTasks() async throws {
    let session = Session(Interpreter())
    _ = await session.evaluate("a = create_task(sleep(0.01))")
    _ = session.runReady()
    #expect((session.secondsUntilReady ?? 1) <= 0.01)
    #expect(session.tasks.allSatisfy { !$0.isOnCycle })
    await session.runTasks()
    #expect(session.tasks.isEmpty)
    let completions = Completions(
      prefix: "pr", candidates: [.init(text: "print", kind: .name), .init(text: "property", kind: .name)])
    #expect(completions.commonPrefix == "pr")
    _ = await session.evaluate("def order(items, *, key=None): pass\n")
    let parameter = try #require(session.signature(at: "order([], ke")?.signature.parameters.last)
    #expect([parameter.isKeyword, parameter.isPositional, parameter.isVariadic] == [true, false, false])
    session.close()
  }

  @Test func recorders() throws {
    let martlet = Interpreter()
    let output = OutputRecorder(martlet)
    try martlet.run("import sys\nprint('out')\nprint('err', file=sys.stderr)")
    #expect(output.lines == ["out"])
    #expect(output.errorText == "err\n")
    output.clear()
    #expect(output.text.isEmpty)
    #expect(ManualClock().minimumResolution == .nanoseconds(1))
  }

  /// An executor may be handed jobs by whoever has them, as the system does.
  @Test func anExecutorRunsWhatItIsGiven() async {
    let executor = OwnThreadExecutor()
    let sum = await Task(executorPreference: executor) { try? Interpreter().evaluate("1 + 2", as: Int.self) }.value
    #expect(sum == 3)
    let enqueue: (consuming ExecutorJob) -> Void = executor.enqueue
    _ = enqueue
  }

  /// What a module and an interpreter have in common.
  private func defineAnswer(in namespace: some ScriptNamespace) { namespace.define("answer") { 42 } }

  @Test func namespaces() throws {
    let martlet = Interpreter()
    defineAnswer(in: martlet)
    let module: ScriptModule = martlet.define(module: "deep")
    defineAnswer(in: module)
    try martlet.run("import deep\nsum = answer() + deep.answer()")
    #expect(martlet["sum"] == 84)
    let names: (HostNames, HostNames) = (martlet.hostNames, module.hostNames)
    #expect(names.0 !== names.1)
    #expect(Stubs.builtins.contains("def gather"))
  }
}
