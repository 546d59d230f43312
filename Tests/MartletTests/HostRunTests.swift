import Foundation
import Testing

@testable import Martlet

/// Programs that enter their loop from the module's body or from functions leave the host's actor free.
@Suite struct HostRunTests {
  static let programs = [
    "import asyncio\nasync def main():\n  await pause()\n  print('done')\nasyncio.run(main())",
    """
    import asyncio
    async def amain():
      await pause()
      print('done')
    def main():
      asyncio.run(amain())
    if __name__ == "__main__":
      main()
    """,
    """
    import asyncio, sys
    async def amain(text):
      await pause()
      print(text)
      return 0
    class App:
      def start(self, *, text):
        with asyncio.Runner() as runner:
          return runner.run(amain(text))
    def main():
      try:
        return App().start(text='done')
      finally:
        sys.stdout.flush()
    if __name__ == "__main__":
      assert main() == 0
    """,
    """
    import asyncio
    loop = asyncio.new_event_loop()
    async def amain(): await pause()
    for text in ['done']:
      loop.run_until_complete(amain())
      loop.call_later(0.001, loop.stop)
      loop.run_forever()
      print(text)
    loop.close()
    """,
    "await pause()\nprint('done')",
  ]

  @MainActor final class Owner {
    let martlet = Interpreter()
    var printed = ""
    var visits = 0

    func start(_ program: String, gate: Gate) async throws {
      martlet.onOutput = { [unowned self] in printed += $0 }
      martlet.define("pause") { () async throws -> Int in
        await gate.wait()
        return 0
      }
      try await martlet.run(program, named: "main.py")
    }

    func visit(_ gate: Gate) {
      visits += 1
      if visits == 3 { gate.open() }
    }
  }

  @MainActor @Test(arguments: HostRunTests.programs)
  func theMainActorStaysFree(program: String) async throws {
    let owner = Owner()
    let gate = Gate()
    let visitor = Task {
      // The script waits for the gate, which opens only if the actor can run this meanwhile.
      while owner.visits < 3 {
        owner.visit(gate)
        await Task.yield()
      }
    }
    try await owner.start(program, gate: gate)
    await visitor.value
    #expect(owner.printed == "done\n")
  }

  actor Worker {
    let martlet = Interpreter()
    private(set) var visits = 0

    func start(_ program: String, gate: Gate) async throws -> String {
      var printed = ""
      martlet.onOutput = { printed += $0 }
      martlet.define("pause") { () async throws -> Int in
        await gate.wait()
        return 0
      }
      try await martlet.run(program, named: "main.py")
      return printed
    }

    func visit(_ gate: Gate) {
      visits += 1
      if visits == 3 { gate.open() }
    }
  }

  @Test(arguments: HostRunTests.programs)
  func anActorStaysFree(program: String) async throws {
    let worker = Worker()
    let gate = Gate()
    let running = Task { try await worker.start(program, gate: gate) }
    for _ in 0..<3 { await worker.visit(gate) }
    #expect(try await running.value == "done\n")
  }

  @Test(arguments: HostRunTests.programs)
  func inPlaceTheLoopIsDrivenAllTheSame(program: String) async throws {
    let thread = OwnThreadExecutor()
    let printed = try await Task(executorPreference: thread) {
      try Self.runInPlace(program)
    }.value
    #expect(printed == "done\n")
  }

  private static func runInPlace(_ program: String) throws -> String {
    let martlet = Interpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    martlet.define("pause") { () async throws -> Int in 0 }
    try martlet.run(program, named: "main.py")
    return printed
  }

  @Test func otherCallsOfSuchNamesAreOrdinary() async throws {
    let martlet = Interpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    try await martlet.run(
      """
      class Machine:
        def __init__(self): self.count = 0
        def run(self, n, /, *extra, step=1):
          for _ in range(n): self.count += step
          return self.count, extra
      def run(n):
        if n == 0: return 0
        try:
          return 1 + run(n - 1)
        finally:
          total.append(n)
      total = []
      machine = Machine()
      print(machine.run(3), machine.run(2, 'a', step=2), Machine.run(machine, *[1]), [machine.run(i) for i in range(2)])
      print(run(5), total, sorted([3, 1, 2], key=run))
      print(*map(lambda n: run(n), range(3)))
      def iterate():
        yield machine.run(1)
      print(list(iterate()))
      try:
        run(10000)
      except RecursionError as error:
        print(error)
      x = y = run(1)
      def stop(): raise StopIteration(run(1))
      try: stop()
      except StopIteration as error: print(error.value)
      """)
    #expect(
      printed == """
        (3, ()) (7, ('a',)) (8, ()) [(8, ()), (9, ())]
        5 [1, 2, 3, 4, 5, 1, 2, 3, 1, 1, 2] [1, 2, 3]
        0 1 2
        [(10, ())]
        maximum recursion depth exceeded
        1

        """)
  }

  @Test func functionsThatOnlyLookLikeLoopsAreCalledAsOthers() async throws {
    let martlet = Interpreter()
    let number: Int = try await martlet.evaluate("__import__('json').loads(__import__('json').dumps(7))")
    #expect(number == 7)
  }

  @Test func tracebacksAreThoseOfPlainCalls() async throws {
    let martlet = Interpreter()
    let source = """
      import asyncio
      async def amain():
        raise ValueError("no")
      def main():
        asyncio.run(amain())
      if __name__ == "__main__":
        main()
      """
    func runInPlace() -> String {
      do { try martlet.run(source, named: "main.py") } catch let error as ScriptError {
        return error.traceback
      } catch {}
      return ""
    }
    let inPlace = runInPlace()
    await #expect {
      try await martlet.run(source, named: "main.py")
    } throws: { error in
      (error as? ScriptError)?.traceback == inPlace && inPlace.contains("line 7, in <module>")
    }
  }

  @MainActor @Test func everythingRunsOnTheCallersActor() async throws {
    let martlet = Interpreter()
    var isMain: [Bool] = []
    // The main actor runs on the main queue, which need not be the main thread.
    let key = DispatchSpecificKey<Bool>()
    DispatchQueue.main.setSpecific(key: key, value: true)
    martlet.define("look") { () -> Bool in
      isMain.append(DispatchQueue.getSpecific(key: key) ?? false)
      return true
    }
    try await martlet.run(
      "import asyncio\nlook()\nasync def main():\n  look()\n  await asyncio.sleep(0.001)\n  look()\nasyncio.run(main())\nlook()"
    )
    #expect(isMain == [true, true, true, true])
  }

  @Test func severalRunsShareAnInterpreter() async throws {
    let host = await Sharing()
    let texts = try await host.runAll(5)
    #expect(texts.sorted() == (0..<5).map { "\($0)" })
  }

  @MainActor final class Sharing {
    let martlet = Interpreter(virtualTime: true)
    var printed: [String] = []

    func runAll(_ count: Int) async throws -> [String] {
      martlet.onOutput = { [unowned self] in printed += $0.split(separator: "\n").map(String.init) }
      martlet.define("pause") { () async throws -> Int in
        await Task.yield()
        return 0
      }
      let tasks = (0..<count).map { number in
        Task {
          try await martlet.run(
            """
            import asyncio
            async def main(n):
              await asyncio.sleep(n)
              await pause()
              await asyncio.sleep(1000)
              print(n)
            asyncio.run(main(\(number)))
            """)
        }
      }
      for task in tasks { try await task.value }
      return printed
    }
  }

  @Test func cancellingTheSwiftTaskEndsALoopThatRunsForEver() async throws {
    let (started, continuation) = AsyncStream<Void>.makeStream()
    let running = Task { () -> Bool in
      let martlet = Interpreter()
      martlet.define("begun") { () -> Bool in
        continuation.yield()
        return true
      }
      do {
        try await martlet.run(
          "import asyncio\nloop = asyncio.new_event_loop()\nloop.call_soon(begun)\nloop.run_forever()")
      } catch is CancellationError { return true }
      return false
    }
    for await _ in started { break }
    running.cancel()
    #expect(try await running.value)
  }

  /// The recorded scripts of asyncio print the same when a host drives their loops.
  @Test func scriptsRunAsInPlace() async throws {
    let scripts = Script.all(in: "Tests/Conformance/asyncio")
    let thread = OwnThreadExecutor()
    for script in scripts where KnownFailures.conformance.reasons["asyncio/\(script.path)"] == nil {
      let recording = try Recording(contentsOf: script.recordingFile)
      guard recording.status == 0, recording.standardError.isEmpty else { continue }
      let source = try String(contentsOf: script.file, encoding: .utf8)
      // What a script imports lies beside it.
      if source.contains("import _") { continue }
      let printed = await Task(executorPreference: thread) {
        let martlet = Interpreter(virtualTime: true)
        var printed = ""
        martlet.onOutput = { printed += $0 }
        do { try await martlet.run(source, named: script.file.lastPathComponent) } catch { printed += "\(error)" }
        return printed
      }.value
      #expect(printed == recording.standardOutput, "\(script.path)")
    }
  }
}

/// Lets waiters through once it is open.
final class Gate: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() { (stream, continuation) = AsyncStream<Void>.makeStream() }

  func open() { continuation.finish() }
  func wait() async { for await _ in stream {} }
}
