import Martlet
import Testing

/// What a host sees: running, typed values, functions both ways, limits.
@Suite struct EmbeddingTests {
  @Test func evaluatesToATypedValue() throws {
    let martlet = Interpreter()
    let sum: Int = try martlet.evaluate("1 + 2")
    #expect(sum == 3)
    let texts: [String] = try martlet.evaluate("['a', 'b' * 2]")
    #expect(texts == ["a", "bb"])
    #expect(throws: ConversionError.self) { _ = try martlet.evaluate("'text'", as: Int.self) }
  }

  @Test func callsSwiftFunctions() throws {
    let martlet = Interpreter()
    martlet.define("add") { (a: Int, b: Int) in a + b }
    martlet.define("shout") { (text: String) in text.uppercased() }
    let total: Int = try martlet.evaluate("add(2, 3)")
    #expect(total == 5)
    let text: String = try martlet.evaluate("shout('hi')")
    #expect(text == "HI")
    #expect {
      _ = try martlet.evaluate("add('x', 1)", as: Int.self)
    } throws: { error in
      (error as? ScriptError)?.description == "TypeError: add() argument 1 must be int, not str"
    }
  }

  @Test func swiftErrorsAreScriptExceptions() throws {
    struct Refused: Error, CustomStringConvertible { let description = "refused" }
    let martlet = Interpreter()
    martlet.define("fail") { () throws -> Int in throw Refused() }
    try martlet.run(
      """
      try:
          fail()
      except RuntimeError as error:
          text = str(error)
      """)
    #expect(martlet["text"] == .string("refused"))
  }

  @Test func uncaughtExceptionsAreSwiftErrors() {
    let martlet = Interpreter()
    #expect {
      try martlet.run("x = 1\nraise ValueError('no')", named: "main.py")
    } throws: { error in
      guard let error = error as? ScriptError else { return false }
      return error.type == "ValueError" && error.message == "no" && error.traceback.contains("File \"main.py\", line 2")
    }
    #expect(martlet["x"] == .int(1))
  }

  @Test func asyncFunctionsSuspendOneTaskOnly() async throws {
    let martlet = Interpreter()
    martlet.define("twice") { (number: Int) async throws -> Int in
      await Task.yield()
      return number * 2
    }
    var printed = ""
    martlet.onOutput = { printed += $0 }
    try await martlet.run(
      """
      import asyncio

      async def one(n):
          result = await twice(n)
          print(n, result)
          return result

      print(sum(await asyncio.gather(*(one(n) for n in range(10)))))
      """)
    #expect(printed.hasSuffix("90\n"))
    let six: Int = try await martlet.evaluate("await twice(3)")
    #expect(six == 6)
  }

  /// What looking for ended objects may take is counted for each run, however many there were before.
  @Test func objectsEndPromptlyInEveryRun() throws {
    let martlet = Interpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    try martlet.run("class Noisy:\n  def __del__(self): print('end')")
    for _ in 0..<600 { try martlet.run("x = Noisy()\nx = None\nprint('after')") }
    #expect(printed == String(repeating: "end\nafter\n", count: 600))
  }

  @MainActor @Test func anActorOwnsAnInterpreter() async throws {
    let martlet = Interpreter(virtualTime: true)
    try await martlet.run("import asyncio\nawait asyncio.sleep(1000)\ndone = True")
    #expect(martlet["done"] == .bool(true))
  }

  @Test func cancellingTheSwiftTaskCancelsTheScript() async throws {
    let (started, continuation) = AsyncStream<Void>.makeStream()
    let running = Task { () -> String in
      let martlet = Interpreter()
      var printed = ""
      martlet.onOutput = { printed += $0 }
      martlet.define("begun") { () async throws -> Int in
        continuation.yield()
        return 0
      }
      do {
        try await martlet.run(
          """
          import asyncio
          try:
              await begun()
              await asyncio.sleep(10_000)
          finally:
              print("cleaned up")
          """)
      } catch is CancellationError {
        return printed + "cancelled"
      }
      return printed
    }
    for await _ in started { break }
    running.cancel()
    #expect(try await running.value == "cleaned up\ncancelled")
  }

  @Test(arguments: [
    "while True: pass",
    "def f():\n  while True:\n    try:\n      while True: pass\n    except BaseException: pass\nf()",
    "try:\n  while True: pass\nfinally:\n  x = 2",
    "[0 for _ in range(10 ** 12)]",
    "sum(range(10 ** 12))",
  ])
  func aStepLimitEndsAnyRun(source: String) throws {
    let martlet = Interpreter()
    martlet.limits.steps = 100_000
    martlet["x"] = .int(1)
    #expect {
      try martlet.run(source)
    } throws: { error in
      (error as? ScriptError)?.isLimit == true
    }
    // Neither `except` nor `finally` ran, and the interpreter is usable.
    #expect(martlet["x"] == .int(1))
    martlet.limits.steps = nil
    let three: Int = try martlet.evaluate("1 + 2")
    #expect(three == 3)
  }

  /// Each holds nearly all of its memory outside the heap, and nearly all of its elements in an older collection.
  @Test(arguments: [
    "import collections\nd = collections.deque()\nwhile True: d.extend(range(1000))",
    "import io\nf = io.BytesIO()\nwhile True: f.write(b'x' * 1000)",
    "import itertools\na, b = itertools.tee(itertools.repeat(None))\nwhile True: next(a)",
    "import asyncio\nf = asyncio.new_event_loop().create_future()\nwhile True: f.add_done_callback(print)",
    "s = set()\ni = 0\nwhile True:\n  s.add(i)\n  i += 1",
    "import re\nl = []\nwhile True: l.append(re.match('((a))', 'a'))",
    "import re\nre.compile('(?:a|b)?' * 100_000)",
    "import asyncio\nl = []\nwhile True: l.append(asyncio.new_event_loop())",
    "import threading\nl = []\nwhile True: l.append(threading.Lock())",
    "l = []\nwhile True: l.append(type('C', (), {}))",
    "l = []\nwhile True: l.append(compile('x = 1\\n' * 100, 'f', 'exec'))",
  ])
  func memoryOutsideTheHeapIsLimited(source: String) throws {
    let martlet = Interpreter()
    martlet.limits = .init(steps: 2_000_000, memory: 4 << 20)
    #expect {
      try martlet.run(source)
    } throws: { error in
      (error as? ScriptError)?.type == "MemoryLimitError"
    }
  }

  @Test func iteratorsOfATeeKeepOnlyWhatIsStillToBeRead() throws {
    let martlet = Interpreter()
    martlet.limits.memory = 4 << 20
    let last: Int = try martlet.evaluate(
      "(lambda a, b: [x + y for x, y in zip(a, b) if x == 299_999][0])(*__import__('itertools').tee(range(300_000)))")
    #expect(last == 599_998)
  }

  @Test func theCodeOfEarlierRunsDoesNotCount() throws {
    let martlet = Interpreter()
    martlet.limits.memory = 4 << 20
    let source = "def f():\n" + String(repeating: "  x = 1\n", count: 100) + "  return x\nx = f()"
    for _ in 0..<200 { try martlet.run(source) }
    #expect(martlet["x"] == .int(1))
  }

  @Test func aMemoryLimitEndsARun() throws {
    let martlet = Interpreter()
    martlet.limits.memory = 32 << 20
    #expect {
      try martlet.run("a = []\nwhile True:\n  try:\n    a.append([0] * 100)\n  except BaseException:\n    pass")
    } throws: { error in
      (error as? ScriptError)?.isLimit == true
    }
  }
}
