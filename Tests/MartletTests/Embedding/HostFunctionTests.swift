import Synchronization
import Martlet
import Testing

/// Swift functions as scripts see them.
@Suite struct HostFunctionTests {
  /// Runs a script and gives what it printed.
  private func output(_ martlet: Interpreter, _ source: String) throws -> String {
    var printed = ""
    martlet.onOutput = { printed += $0 }
    try martlet.run(source)
    return printed
  }

  @Test func everyArity() throws {
    let martlet = Interpreter()
    martlet.define("f0") { 0 }
    martlet.define("f1") { (a: Int) in a }
    martlet.define("f2") { (a: Int, b: Double) in Double(a) + b }
    martlet.define("f3") { (a: Int, b: Int, c: Int) in [a, b, c] }
    martlet.define("f6") { (a: Int, b: Int, c: Int, d: Int, e: Int, f: String) in "\(a + b + c + d + e)\(f)" }
    martlet.define("nothing") { (_: Int) in }
    martlet.define("pair") { (a: Int, b: String) in (a, b) }
    #expect(
      try output(
        martlet, "print(f0(), f1(1), f2(1, 2.5), f3(1, 2, 3), f6(1, 2, 3, 4, 5, 'x'), nothing(1), pair(1, 'b'))")
        == "0 1 3.5 [1, 2, 3] 15x None (1, 'b')\n")
  }

  @Test func parametersHaveNamesDefaultsAndKinds() throws {
    let martlet = Interpreter()
    martlet.define("connect(host, port=8080, *, timeout=None)", doc: "Opens a connection.") {
      (host: String, port: Int, timeout: Double?) in "\(host):\(port) \(timeout.map { "\($0)" } ?? "none")"
    }
    martlet.define("total(*numbers, scale=1)") { (numbers: [Int], scale: Int) in numbers.reduce(0, +) * scale }
    martlet.define("options(**values)") { (values: [String: Int]) in values.keys.sorted().joined(separator: ",") }
    let printed = try output(
      martlet,
      """
      import inspect
      print(connect('a'), connect('b', 1), connect(port=2, host='c', timeout=1))
      print(total(), total(1, 2, 3), total(1, 2, scale=10), options(b=1, a=2))
      print(connect.__doc__, connect.__name__, connect.__defaults__, connect.__kwdefaults__)
      print(inspect.signature(connect))
      print(inspect.signature(total), inspect.signature(options))
      for call in [lambda: connect(), lambda: connect('a', host='b'), lambda: connect('a', 1, 2), lambda: connect('a', x=1)]:
        try: call()
        except TypeError as error: print(error)
      """)
    #expect(
      printed == """
        a:8080 none b:1 none c:2 1.0
        0 6 30 a,b
        Opens a connection. connect (8080,) {'timeout': None}
        (host: str, port: int = 8080, *, timeout: float | None = None) -> str
        (*numbers: int, scale: int = 1) -> int (**values: int) -> str
        connect() missing 1 required positional argument: 'host'
        connect() got multiple values for argument 'host'
        connect() takes from 1 to 2 positional arguments but 3 were given
        connect() got an unexpected keyword argument 'x'

        """)
  }

  @Test(arguments: [
    ("number('x')", "TypeError: number() argument 1 must be int, not str"),
    ("named(amount='x')", "TypeError: named() argument 'amount' must be int, not str"),
    ("named(2 ** 70)", "OverflowError"),
    ("small(300)", "OverflowError: small() argument 1 must be int between -128 and 127, not one beyond"),
    ("listed([1, 2, 'x'])", "TypeError: listed() argument 'items'[2] must be int, not str"),
    ("mapped({'a': {'b': None}})", "TypeError: mapped() argument 1[\"a\"][\"b\"] must be int, not NoneType"),
    ("maybe('x')", "TypeError: maybe() argument 1 must be int or None, not str"),
    ("side('hold')", "ValueError: side() argument 1 must be one of the values of Side, not hold"),
    ("flag(1)", "TypeError: flag() argument 1 must be bool, not int"),
  ])
  func wrongArgumentsAreNamed(expression: String, message: String) {
    let martlet = Interpreter()
    martlet.define("number") { (a: Int) in a }
    martlet.define("named(amount)") { (amount: Int) in amount }
    martlet.define("small") { (a: Int8) in a }
    martlet.define("listed(items)") { (items: [Int]) in items }
    martlet.define("mapped") { (a: [String: [String: Int]]) in a }
    martlet.define("maybe") { (a: Int?) in a }
    martlet.define("side") { (a: Side) in a }
    martlet.define("flag") { (a: Bool) in a }
    #expect {
      _ = try martlet.evaluate(expression, as: ScriptValue.self)
    } throws: { error in
      (error as? ScriptError)?.description.hasPrefix(message) == true
    }
  }

  enum Side: String, ScriptConvertible { case buy, sell }

  // MARK: Errors

  struct StoreError: Error, Equatable, CustomStringConvertible {
    var description: String
  }
  struct HTTPError: Error, Equatable { var status: Int }

  @Test func swiftErrorsHaveClassesAndComeBackUnharmed() throws {
    let martlet = Interpreter()
    martlet.define(error: StoreError.self, as: "StoreError")
    martlet.define(error: HTTPError.self, as: "HTTPError", base: "StoreError") { [.int($0.status)] }
    martlet.define("load") { (key: String) throws -> Int in
      if key == "http" { throw HTTPError(status: 404) }
      throw StoreError(description: "no \(key)")
    }
    let printed = try output(
      martlet,
      """
      try: load('x')
      except StoreError as error: print(type(error).__name__, error, error.args)
      try: load('http')
      except StoreError as error: print(type(error).__name__, error.args)
      """)
    #expect(printed == "StoreError no x ('no x',)\nHTTPError (404,)\n")
    #expect(throws: HTTPError(status: 404)) { try martlet.run("load('http')") }
    #expect(throws: StoreError(description: "no y")) {
      try martlet.run("try:\n  load('y')\nexcept StoreError as e:\n  kept = e\n  raise\nfinally:\n  pass")
    }
    // One that the script raises itself has no Swift error.
    #expect {
      try martlet.run("raise HTTPError(500)")
    } throws: { error in
      (error as? ScriptError)?.classes.prefix(2) == ["HTTPError", "StoreError"]
        && (error as? ScriptError)?.arguments == [.int(500)]
    }
  }

  @Test func aScriptsExceptionPassesThroughTheHostAndBack() throws {
    let martlet = Interpreter()
    martlet.define("attempt") { (body: ScriptObject) throws -> ScriptObject in try body() }
    let printed = try output(
      martlet,
      """
      error = ValueError('no')
      def fail(): raise error
      try: attempt(fail)
      except ValueError as caught: print(caught is error)
      """)
    #expect(printed == "True\n")
  }

  @Test func anErrorHasItsPlace() throws {
    let martlet = Interpreter()
    #expect {
      try martlet.run("def f(x):\n  return 1 / x\n\nf(0)", named: "main.py")
    } throws: { error in
      guard let error = error as? ScriptError, let place = error.location else { return false }
      return error.frames.map(\.function) == ["<module>", "f"] && place.file == "main.py" && place.line == 2
        && place.column == 9 && place.endColumn == 14 && error.isInstance(of: "ArithmeticError")
    }
    #expect {
      try martlet.run("x = (", named: "main.py")
    } throws: { error in
      (error as? ScriptError)?.location?.line == 1
    }
  }

  // MARK: Async functions

  @Test func asyncFunctionsAreCoroutineFunctions() async throws {
    let martlet = Interpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    martlet.define("fetch(url, times=1)", doc: "Fetches.") { (url: String, times: Int) async throws -> String in
      await Task.yield()
      return String(repeating: url, count: times)
    }
    try await martlet.run(
      """
      import asyncio, inspect
      print(inspect.iscoroutinefunction(fetch), asyncio.iscoroutinefunction(fetch), fetch.__doc__)
      c = fetch('x')
      print(inspect.iscoroutine(c), c.__name__, c.__qualname__, type(c).__name__)
      print(asyncio.run(c))
      async def main():
        task = asyncio.create_task(fetch('b', times=2))
        print(await task, await asyncio.wait_for(fetch('c'), 100), await asyncio.gather(fetch('d'), fetch('e')))
        async with asyncio.TaskGroup() as group:
          tasks = [group.create_task(fetch(str(n))) for n in range(3)]
        print([task.result() for task in tasks])
      asyncio.run(main())
      """)
    #expect(
      printed == """
        True True Fetches.
        True fetch fetch coroutine
        x
        bb c ['d', 'e']
        ['0', '1', '2']

        """)
  }

  @Test func oneThatIsNeverAwaitedIsReported() async throws {
    let martlet = Interpreter()
    var errors = ""
    martlet.onErrorOutput = { errors += $0 }
    martlet.define("fetch") { () async in }
    try await martlet.run("fetch()")
    #expect(errors.contains("RuntimeWarning: coroutine 'fetch' was never awaited"))
  }

  @Test func cancellingTheScriptsTaskCancelsTheSwiftTask() async throws {
    let martlet = Interpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    martlet.define("forever") { () async throws -> Int in
      try await Task.sleep(for: .seconds(3600))
      return 0
    }
    martlet.define("stubborn") { () async -> String in
      do { try await Task.sleep(for: .seconds(3600)) } catch { return "outcome after \(type(of: error))" }
      return ""
    }
    martlet.define("failing") { () async throws -> Int in
      do { try await Task.sleep(for: .seconds(3600)) } catch { throw StoreError(description: "cleanup failed") }
      return 0
    }
    try await martlet.run(
      """
      import asyncio
      async def main():
        for function in (forever, stubborn, failing):
          task = asyncio.create_task(function())
          await asyncio.sleep(0)
          await asyncio.sleep(0)
          task.cancel('enough')
          try: print(await task)
          except asyncio.CancelledError as error: print('cancelled', error.args, task.cancelled())
          except RuntimeError as error: print(repr(error))
        try:
          async with asyncio.timeout(0.01): await forever()
        except TimeoutError: print('timeout')
        # One that does not mind being cancelled gives its outcome, and the next await raises.
        async def twice():
          print(await stubborn())
          print('again', await stubborn())
        task = asyncio.create_task(twice())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel('now')
        try: await task
        except asyncio.CancelledError as error: print('cancelled', error.args)
      asyncio.run(main())
      """)
    #expect(
      printed == """
        cancelled ('enough',) True
        outcome after CancellationError
        RuntimeError('cleanup failed')
        timeout
        outcome after CancellationError
        cancelled ('now',)

        """)
  }

  @Test func tenThousandWaitAtOnce() async throws {
    let martlet = Interpreter()
    let gate = ManyGate()
    let counter = Counter()
    martlet.define("wait") { (n: Int) async -> Int in
      if counter.add() == 10_000 { gate.open() }
      await gate.wait()
      return n
    }
    let sum: Int = try await martlet.evaluate("sum(await asyncio.gather(*[wait(n) for n in range(10_000)]))")
    #expect(sum == 49_995_000)
  }

  enum Request { @TaskLocal static var name = "none" }

  @Test func taskLocalsAndPriorityAreCarried() async throws {
    let martlet = Interpreter()
    martlet.define("request_name") { () async -> String in Request.name }
    martlet.define("priority") { () async -> Int in Int(Task.currentPriority.rawValue) }
    let name: String = try await Request.$name.withValue("checkout") {
      try await martlet.evaluate("await request_name()")
    }
    #expect(name == "checkout")
    #expect(try await martlet.evaluate("await priority()", as: Int.self) >= Int(TaskPriority.background.rawValue))
  }
}

final class Counter: Sendable {
  private let count = Mutex(0)
  func add() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
  var value: Int { count.withLock { $0 } }
}

/// Lets any number of waiters through once it is open.
final class ManyGate: Sendable {
  private let waiters = Mutex<[CheckedContinuation<Void, Never>]?>([])

  func open() {
    let waiting = waiters.withLock { waiters in
      defer { waiters = nil }
      return waiters
    }
    for waiter in waiting ?? [] { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = waiters.withLock { waiters in
        waiters?.append(continuation)
        return waiters == nil
      }
      if isOpen { continuation.resume() }
    }
  }
}
