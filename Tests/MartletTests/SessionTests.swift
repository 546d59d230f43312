import Testing

@testable import Martlet

/// A console in a host: chunks, what they leave behind, and what may be typed next.
@Suite struct SessionTests {
  private let interpreter = Interpreter(virtualTime: true)
  private let output = Output()

  private final class Output {
    var text = ""
    var failures: [String] = []
  }

  private func makeSession() -> Session {
    interpreter.onOutput = { [output] in output.text += $0 }
    let session = Session(interpreter)
    session.onTaskFailure = { [output] in output.failures.append("\($0.task): \($0.error)") }
    return session
  }

  private func error(_ outcome: Session.Outcome) -> ScriptError? {
    if case .failed(let error) = outcome { error } else { nil }
  }

  private func isFinished(_ outcome: Session.Outcome) -> Bool {
    if case .finished = outcome { true } else { false }
  }

  // MARK: Chunks

  @Test func chunksAreCompleteIncompleteOrInvalid() {
    let session = makeSession()
    #expect(session.check("1 + 1") == .complete)
    #expect(session.check("def f():") == .incomplete)
    #expect(session.check("def f():\n  return 1") == .incomplete)
    #expect(session.check("def f():\n  return 1", isWhole: true) == .complete)
    #expect(session.check("def f():\n  return 1\n") == .complete)
    #expect(session.check("(1,") == .incomplete)
    #expect(session.check("'''text") == .incomplete)
    #expect(session.check("1 +") == .invalid)
    #expect(session.check("x = = 1") == .invalid)
    guard case .incomplete = session.evaluate("if 1:") else {
      Issue.record("not incomplete")
      return
    }
    session.close()
  }

  @Test func valuesAreEchoedAndNamesStay() {
    let session = makeSession()
    #expect(isFinished(session.evaluate("x = 20")))
    #expect(isFinished(session.evaluate("x + 1; None; 'two'")))
    #expect(isFinished(session.evaluate("_, x")))
    #expect(output.text == "21\n'two'\n('two', 20)\n")
    #expect(interpreter["x"] == .int(20))
    session.close()
  }

  @Test func errorsShowTheLineThatWasTyped() {
    let session = makeSession()
    #expect(isFinished(session.evaluate("def f(a):\n  return a['key']\n")))
    #expect(
      error(session.evaluate("f({})"))?.traceback == """
        Traceback (most recent call last):
          File "<input 2>", line 1, in <module>
            f({})
          File "<input 1>", line 2, in f
            return a['key']
                   ~^^^^^^^
        KeyError: 'key'

        """)
    let syntax = error(session.evaluate("x = = 1"))
    #expect(syntax?.type == "SyntaxError")
    #expect(syntax?.traceback.contains("    x = = 1\n        ^\n") == true)
    guard case .exit(3) = session.evaluate("raise SystemExit(3)") else {
      Issue.record("no exit")
      return
    }
    session.close()
  }

  @Test func limitsHoldForEachChunk() {
    interpreter.limits.steps = 10_000
    let session = makeSession()
    #expect(error(session.evaluate("while True: pass\n"))?.isLimit == true)
    #expect(isFinished(session.evaluate("'goes on'")))
    #expect(output.text == "'goes on'\n")
    session.close()
  }

  /// The actor is free while a chunk waits in `asyncio.run`, at its own level or in a function: what it waits for runs
  /// on the same actor.
  @MainActor @Test(arguments: ["asyncio.run(work())", "main()", "x = asyncio.run(work())\nx"])
  func asyncioRunDoesNotBlockTheActor(chunk: String) async {
    let martlet = Interpreter()
    martlet.limits.time = .seconds(60)
    martlet.define("later") { @MainActor () async in "done" }
    var printed = ""
    martlet.onOutput = { printed += $0 }
    let session = Session(martlet)
    _ = await session.evaluate(
      """
      import asyncio
      async def work(): return await later()
      def main(): return asyncio.run(work())

      """)
    #expect(isFinished(await session.evaluate(chunk)))
    #expect(printed == "'done'\n")
    #expect(error(await session.evaluate("asyncio.run(5)"))?.type == "ValueError")
    #expect(
      error(await session.evaluate("asyncio.new_event_loop().run_until_complete(asyncio.sleep(0))"))?.message
        == "Cannot run the event loop while another loop is running")
    session.close()
  }

  @MainActor @Test func cancellingTheHostsTaskCancelsWhatAsyncioRunAwaits() async {
    let session = Session(Interpreter())
    _ = await session.evaluate("import asyncio")
    let chunk = Task { await session.evaluate("asyncio.run(asyncio.sleep(100))") }
    await Task.yield()
    chunk.cancel()
    // On a machine that is busy for a second, the run is ended without a further word.
    let type = error(await chunk.value)?.type
    #expect(type == "CancelledError" || type == "KeyboardInterrupt")
    session.close()
  }

  // MARK: Tasks

  @Test func tasksGoOnBetweenChunks() {
    let session = makeSession()
    _ = session.evaluate(
      "async def f():\n  for i in range(3):\n    print('step', i)\n    await sleep(1)\n  return 'done'\n")
    _ = session.evaluate("t = create_task(f(), name='worker')")
    #expect(output.text == "")
    #expect(session.tasks.map(\.state) == [.new])
    _ = session.runReady()
    #expect(output.text == "step 0\n")
    let task = session.tasks.first
    #expect(task?.name == "worker" && task?.coroutine == "f" && task?.state == .sleeping && task?.seconds == 1)
    #expect(task?.place == .init(file: "<input 1>", line: 4, function: "f", text: "await sleep(1)"))
    _ = session.advance(by: 1.5)
    #expect(session.time == 1.5)
    #expect(output.text == "step 0\nstep 1\n")
    _ = session.evaluate("await t")
    #expect(output.text == "step 0\nstep 1\nstep 2\n'done'\n")
    #expect(session.tasks.isEmpty)
    session.close()
  }

  @Test func whoWaitsForWhomIsData() {
    let session = makeSession()
    _ = session.evaluate("async def child(): await sleep(1)\n")
    _ = session.evaluate("async def parent(): await gather(child(), child())\n")
    _ = session.evaluate("p = create_task(parent(), name='parent')")
    for _ in 0..<3 { _ = session.runReady() }
    let tasks = session.tasks
    #expect(tasks.map(\.state) == [.waiting, .sleeping, .sleeping])
    #expect(tasks.first?.awaits == "gather()")
    #expect(tasks.first?.waitsFor == [1, 2])
    #expect(session.cancelTasks(named: "parent") == 1)
    #expect(session.cancelTasks(named: "nobody") == 0)
    for _ in 0..<5 { _ = session.runReady() }
    #expect(session.tasks.isEmpty)
    session.close()
  }

  @Test func aFailureIsToldOnceUnlessSomebodyWaits() {
    let session = makeSession()
    _ = session.evaluate("async def bad(): raise ValueError('oops')\n")
    _ = session.evaluate("t = create_task(bad(), name='bad')")
    for _ in 0..<4 { _ = session.runReady() }
    #expect(output.failures == ["bad: ValueError: oops"])
    #expect(error(session.evaluate("await t"))?.message == "oops")
    #expect(isFinished(session.evaluate("r = await gather(create_task(bad()), return_exceptions=True)")))
    _ = session.evaluate("u = create_task(bad())\ntry: await u\nexcept ValueError: pass\n")
    for _ in 0..<4 { _ = session.runReady() }
    #expect(output.failures.count == 1)
    session.close()
  }

  @Test func closingLetsTasksCleanUp() {
    let session = makeSession()
    _ = session.evaluate("async def f():\n  try: await sleep(9)\n  finally: print('cleaned up')\n")
    _ = session.evaluate("t = create_task(f())")
    _ = session.runReady()
    session.reset()
    #expect(output.text == "cleaned up\n")
    #expect(error(session.evaluate("f"))?.type == "NameError")
    #expect(isFinished(session.evaluate("await sleep(1)")))
    session.close()
  }

  @MainActor @Test func anActorIsFreeWhileAChunkAwaits() async {
    let interpreter = Interpreter()
    interpreter.define("fetch") { (name: String) async throws -> String in
      await Task.yield()
      return "content of " + name
    }
    let session = Session(interpreter)
    _ = await session.evaluate("async def later(): return await fetch('b')\n")
    _ = await session.evaluate("t = create_task(later())")
    guard case .finished = await session.evaluate("x = await fetch('a')") else {
      Issue.record("not finished")
      return
    }
    #expect(interpreter["x"] == .string("content of a"))
    await session.runTasks()
    _ = await session.evaluate("y = t.result()")
    #expect(interpreter["y"] == .string("content of b"))
    let failed = await session.evaluate("await fetch(1)")
    guard case .failed(let error) = failed else {
      Issue.record("did not fail")
      return
    }
    #expect(error.type == "TypeError")
    session.close()
  }

  @MainActor @Test func cancellingTheSwiftTaskCancelsTheChunk() async {
    let session = Session(Interpreter())
    _ = await session.evaluate("t = create_task(sleep(1000))")
    let waiting = Task { await session.evaluate("await sleep(1000)") }
    for _ in 0..<100_000 where session.tasks.count < 2 { await Task.yield() }
    #expect(session.tasks.count == 2)
    waiting.cancel()
    #expect(error(await waiting.value)?.type == "CancelledError")
    // What runs in the background goes on.
    #expect(session.tasks.map(\.state) == [.sleeping])
    let pumping = Task { await session.runTasks() }
    await Task.yield()
    pumping.cancel()
    await pumping.value
    #expect(session.tasks.map(\.state) == [.sleeping])
    session.close()
  }

  /// The bounds of the stack are those of the thread that evaluates, whichever has the actor.
  @Test func aSessionGoesOnOnAnotherThread() {
    nonisolated(unsafe) let session = makeSession()
    for chunk in ["x = [1, (2, 3)]", "len(x)"] {
      nonisolated(unsafe) var isComplete = false
      nonisolated(unsafe) var outcome = Session.Outcome.incomplete
      let thread = NativeThread(stackSize: 1 << 20, isJoined: true) {
        isComplete = session.check(chunk) == .complete
        outcome = session.evaluate(chunk)
      }
      thread?.join()
      #expect(isComplete)
      #expect(isFinished(outcome))
      #expect(isFinished(session.evaluate("x")))
    }
    #expect(output.text == "[1, (2, 3)]\n2\n[1, (2, 3)]\n")
  }

  // MARK: Typing

  @Test func completionsKnowWhatIsThere() {
    let session = makeSession()
    _ = session.evaluate("class Robot:\n  arms = 2\n  def walk(self, steps, *, fast=False): pass\n")
    _ = session.evaluate("robot = Robot()")
    func words(_ text: String) -> [String] { session.completions(of: text).candidates.map(\.text) }
    #expect(words("rob") == ["robot"])
    #expect(words("robot.") == ["arms", "walk"])
    #expect(words("robot.walk(").contains("fast="))
    #expect(words("robot.walk(1, fa") == ["fast="])
    #expect(words("def f(parameter):\n  return para") == ["parameter"])
    #expect(words("import asynci") == ["asyncio"])
    #expect(words("from asyncio import Queu") == ["Queue", "QueueEmpty", "QueueFull"])
    #expect(words("aw") == ["await"])
    #expect(words("x = 12").isEmpty)
    #expect(words("# rob").isEmpty)
    // A fresh interpreter reaches no file.
    #expect(words("open('/").isEmpty)
    #expect(words("f'{robot.ar") == ["arms"])
    session.close()
  }

  @Test func theSignatureOfTheCallAroundTheCursor() {
    let session = makeSession()
    _ = session.evaluate("def f(a, b=2, *rest, key: int = 1, **more): 'Does it.'\n")
    func hint(_ text: String) -> String? {
      guard let (signature, parameter) = session.signature(at: text) else { return nil }
      let (text, marked) = signature.text(marking: parameter)
      guard let marked else { return signature.name + text }
      let characters = Array(text)
      return signature.name + String(characters[..<marked.lowerBound]) + "<" + String(characters[marked]) + ">"
        + String(characters[marked.upperBound...])
    }
    #expect(hint("f(") == "f(<a>, b=2, *rest, key: int = 1, **more)")
    #expect(hint("f(1, [2, 3], ") == "f(a, b=2, <*rest>, key: int = 1, **more)")
    #expect(hint("f(1, key=") == "f(a, b=2, *rest, <key: int = 1>, **more)")
    #expect(hint("f(1, other=") == "f(a, b=2, *rest, key: int = 1, <**more>)")
    #expect(hint("f(len(") == "len(<obj>, /)")
    #expect(hint("f(len('x'), ") == "f(a, <b=2>, *rest, key: int = 1, **more)")
    #expect(hint("'a'.join(") == "'a'.join(<iterable>, /)")
    #expect(hint("f(1)") == nil)
    #expect(hint("def g(") == nil)
    #expect(session.signature(at: "f(")?.signature.summary == "Does it.")
    session.close()
  }

  @Test func spansOfSource() {
    let spans: [Session.Span] = Session.syntaxSpans(of: "def f(): return 'x'  # end\ny = 1.5 + '")
    #expect(spans.map(\.kind) == [.keyword, .definition, .keyword, .string, .comment, .number, .string])
    #expect(spans.last?.range == 37..<38)
  }
}
