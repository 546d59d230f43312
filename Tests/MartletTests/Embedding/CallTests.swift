import Martlet
import Testing

/// Scripts' functions and values as the host uses them.
@Suite struct CallTests {
  @Test func callsByName() async throws {
    let martlet = Interpreter()
    try await martlet.run(
      """
      import asyncio
      calls = []
      def area(width, height=1, *, unit=''): return f'{width * height}{unit}'
      def note(x): calls.append(x)
      async def slow(x):
        await asyncio.sleep(0)
        return x + 1
      async def fail(): raise KeyError('k')
      """)
    #expect(try Self.inPlace(martlet) == "12m")
    let area: String = try await martlet.call("area", 3, 4)
    #expect(area == "12")
    try await martlet.call("note", [1, 2])
    #expect(martlet["calls"] == [[1, 2]])
    let slow: Int = try await martlet.call("slow", 1)
    #expect(slow == 2)
    await #expect(throws: ScriptError.self) { try await martlet.call("fail") }
    await #expect(throws: ScriptError.self) { try await martlet.call("absent") }
    await #expect(throws: ConversionError.self) { _ = try await martlet.call("area", 3) as Int }
  }

  private static func inPlace(_ martlet: Interpreter) throws -> String {
    let slow: Int = try martlet.call("slow", 1)
    #expect(slow == 2)
    try martlet.call("note", "x")
    try martlet.run("calls.clear()")
    return try martlet.call("area", 3, 4, keywords: ["unit": "m"])
  }

  @Test func keptObjects() throws {
    let martlet = Interpreter()
    try martlet.run(
      """
      class Cart:
        def __init__(self): self.items = []
        def add(self, item, count=1):
          self.items += [item] * count
          return len(self.items)
      cart = Cart()
      def twice(f): return lambda x: f(f(x))
      """)
    let cart = try martlet.object("cart")
    let count: Int = try cart.add("tea", keywords: ["count": 2])
    #expect(count == 2)
    try cart.add("milk")
    #expect(try cart.items.as([String].self) == ["tea", "tea", "milk"])
    #expect(try cart.attribute("items", as: ScriptValue.self) == ["tea", "tea", "milk"])
    try cart.setAttribute("owner", to: "ann")
    #expect(try cart.owner.value == "ann")
    #expect(try cart.typeName == "Cart" && cart.isCallable == false && cart.add.isCallable)
    #expect(try martlet.object(of: "[1]").representation == "[1]")
    #expect(throws: ScriptError.self) { try cart.absent }
    let increment = try martlet.object(of: "lambda x: x + 1")
    let twice: ScriptObject = try martlet.call("twice", increment)
    let five: Int = try twice(3)
    #expect(five == 5)
    // What only the host holds stays alive.
    martlet["cart"] = nil
    try martlet.run("import gc\ngc.collect()")
    #expect(try cart.items.as([String].self).count == 3)
  }

  @Test func anObjectMayOutliveItsInterpreter() throws {
    var martlet: Interpreter? = Interpreter()
    let text = try martlet!.object(of: "'text'.upper")
    let other = Interpreter()
    #expect(throws: ConversionError.self) { _ = try other.call("print", text) as ScriptValue }
    martlet = nil
    #expect(throws: InterpreterGone.self) { try text() }
  }

  @Test func elements() async throws {
    let martlet = Interpreter()
    try await martlet.run(
      """
      def count(n):
        for i in range(n): yield i
      async def ticks(n):
        import asyncio
        try:
          for i in range(n):
            await asyncio.sleep(0)
            yield f't{i}'
        finally:
          done.append(n)
      def broken():
        yield 1
        raise ValueError('no')
      done = []
      """)
    let counted = try Self.count(martlet)
    #expect(counted == [0, 1, 2, 3])
    var names: [String] = []
    let ticks: ScriptObject = try await martlet.call("ticks", 3)
    for try await name in try ticks.asyncElements(of: String.self) {
      names.append(name)
    }
    #expect(names == ["t0", "t1", "t2"])
    #expect(martlet["done"] == [3])
  }

  private static func count(_ martlet: Interpreter) throws -> [Int] {
    let generator: ScriptObject = try martlet.call("count", 4)
    let elements = try generator.elements(of: Int.self)
    let broken: ScriptObject = try martlet.call("broken")
    var iterator = try broken.elements(of: Int.self).makeIterator()
    #expect(iterator.next() == 1)
    #expect(iterator.next() == nil)
    #expect(iterator.error is ScriptError)
    return Array(elements)
  }

  @Test func manyCallsWaitAtOnce() async throws {
    let host = await Host()
    #expect(try await host.run() == Array(0..<20))
  }

  @MainActor final class Host {
    let martlet = Interpreter(virtualTime: true)

    func run() async throws -> [Int] {
      try await martlet.run(
        """
        import asyncio
        lock = asyncio.Lock()
        async def work(n):
          await asyncio.sleep(100 - n)
          async with lock: await asyncio.sleep(1)
          return n
        """)
      let tasks = (0..<20).map { n in Task { try await martlet.call("work", n) as Int } }
      var results: [Int] = []
      for task in tasks { results.append(try await task.value) }
      return results
    }
  }

  @Test func cancellingACallCancelsItsTaskOnly() async throws {
    let martlet = Interpreter()
    let (started, continuation) = AsyncStream<Void>.makeStream()
    let running = Task { () -> String in
      let martlet = Interpreter()
      martlet.define("begun") { () -> Void in continuation.yield() }
      try await martlet.run(
        """
        import asyncio
        log = []
        async def wait():
          begun()
          try: await asyncio.sleep(10_000)
          finally: log.append('finally')
        async def after(): return 'after'
        """)
      do { try await martlet.call("wait") } catch is CancellationError {
        let log: [String] = try martlet.value(of: "log")
        return log.joined()
      }
      return ""
    }
    for await _ in started { break }
    running.cancel()
    #expect(try await running.value == "finally")
    _ = martlet
  }

  /// A plain function that enters a loop does not block the actor, whichever way the host gets at it: what it waits for
  /// runs on the same actor.
  @MainActor @Test func functionsThatEnterALoopLeaveTheActorFree() async throws {
    let martlet = Interpreter()
    martlet.limits.time = .seconds(60)
    martlet.define("later") { @MainActor (number: Int) async -> Int in number }
    try await martlet.run(
      """
      import asyncio
      async def work(number): return await later(number)
      def main(number=1, *, times=1): return asyncio.run(work(number)) * times
      """)
    let named: Int = try await martlet.call("main", 2, keywords: ["times": 3])
    #expect(named == 6)
    #expect(try await martlet.evaluate("main(6)") == 6)
    let main = try martlet.object("main")
    let kept: Int = try await main(6)
    #expect(kept == 6)
    #expect(try await martlet.evaluate("work(6)") == 6)
    try await martlet.run("x = main()")
    #expect(martlet["x"] == 1)
  }

  @Test func callsObeyTheLimits() throws {
    let martlet = Interpreter()
    try martlet.run("def spin():\n  while True: pass\ndef fine(): return 1")
    martlet.limits.steps = 10_000
    for _ in 0..<3 {
      #expect { try martlet.call("spin") } throws: { ($0 as? ScriptError)?.isLimit == true }
      let one: Int = try martlet.call("fine")
      #expect(one == 1)
    }
  }

  @Test func literalsAndSubscripts() throws {
    let martlet = Interpreter()
    martlet["limit"] = 10
    martlet["rates"] = ["eur": 1.5]
    #expect(martlet["limit", as: Int.self] == 10)
    #expect(martlet["rates", as: [String: Double].self] == ["eur": 1.5])
    #expect(martlet["rates", as: Int.self] == nil)
    #expect(martlet["absent"] == nil)
    #expect(try martlet.evaluate("limit + 1", as: Int.self) == 11)
    martlet.removeGlobals()
    #expect(martlet["limit"] == nil)
  }
}

extension Interpreter {
  fileprivate func value<T: ConvertibleFromScript>(of expression: String) throws -> T { try evaluate(expression) }
}
