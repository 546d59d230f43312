import Martlet
import MartletTesting
import Testing

/// The host's time, its frames, and what it sees of tasks.
@Suite struct HostLoopTests {
  @Test func aManualClockMovesScripts() async throws {
    let clock = ManualClock()
    let host = await ClockHost(clock)
    let running = Task { try await host.run() }
    for _ in 0..<3 {
      await clock.sleepers()
      clock.advance(by: .seconds(20))
    }
    #expect(try await running.value == ["20", "40", "60"])
    #expect(clock.now.offset == .seconds(60))
  }

  @MainActor final class ClockHost {
    let martlet: Interpreter
    var lines: [String] = []
    init(_ clock: ManualClock) { martlet = Interpreter(clock: clock) }

    func run() async throws -> [String] {
      let output = OutputRecorder(martlet)
      try await martlet.run(
        """
        import asyncio
        loop = asyncio.get_running_loop()
        start = loop.time()
        for _ in range(3):
          await sleep(20)
          print(round(loop.time() - start))
        """)
      return output.lines.map(String.init)
    }
  }

  @Test func deterministicRunsRepeat() async throws {
    func run() async throws -> String {
      let martlet = Interpreter(.deterministic(seed: 7))
      let output = OutputRecorder(martlet)
      try await martlet.run(
        """
        import asyncio, random, time, uuid
        print(random.random(), uuid.uuid4(), {str(n) for n in range(5)}, time.time())
        async def main():
          await asyncio.sleep(random.random() * 1000)
          print(asyncio.get_running_loop().time())
        asyncio.run(main())
        """)
      return output.text
    }
    #expect(try await run() == run())
  }

  @Test func framesOfAGame() throws {
    let martlet = Interpreter(virtualTime: true)
    let output = OutputRecorder(martlet)
    try martlet.run(
      """
      import asyncio
      async def blink(name, pause):
        for _ in range(3):
          await asyncio.sleep(pause)
          print(name, round(asyncio.get_running_loop().time(), 3))
        return name
      async def fail(): raise ValueError('no')
      """)
    let slow = try martlet.start("blink", "slow", 1.0)
    let fast = try martlet.start("blink", "fast", 0.4)
    let failing = try martlet.start("fail")
    let pause = try martlet.pump(advancing: .milliseconds(500))
    #expect(pause.map { $0 > .milliseconds(299) && $0 < .milliseconds(301) } == true)
    #expect(output.text == "fast 0.4\n")
    #expect(throws: ScriptError.self) { try failing.result(as: ScriptValue.self) }
    #expect(throws: ScriptError.self) { try slow.result(as: String.self) }
    try martlet.pump(advancing: .seconds(1))
    #expect(output.lines == ["fast 0.4", "fast 0.8", "slow 1.0", "fast 1.2"])
    #expect(try fast.isDone && fast.result(as: String.self) == "fast")
    try slow.cancel()
    #expect(try slow.isDone == false)
    try martlet.pump()
    try martlet.pump()
    #expect(try slow.isDone)
    #expect(throws: CancellationError.self) { try slow.result(as: String.self) }
    #expect(try martlet.pump() == nil)
  }

  @Test func pumpingTheMachinesTime() async throws {
    let martlet = Interpreter()
    let gate = ManyGate()
    martlet.define("wait") { () async in await gate.wait() }
    try await martlet.run("async def work():\n  await wait()\n  return 'done'")
    let task = try martlet.start("work")
    try Self.pumpOnce(martlet)
    #expect(try task.isDone == false)
    gate.open()
    #expect(try await task.value(as: String.self) == "done")
    #expect(try task.name.hasPrefix("Task-"))
  }

  private static func pumpOnce(_ martlet: Interpreter) throws {
    try martlet.pump(until: .now + .milliseconds(1))
  }

  @Test func observers() async throws {
    let martlet = Interpreter(virtualTime: true)
    let recorder = EventRecorder(martlet)
    martlet.onOutput = { _ in }
    try await martlet.run(
      """
      import asyncio, heapq
      async def child():
        await asyncio.sleep(1)
        print('x')
      async def main():
        task = asyncio.create_task(child(), name='first')
        other = asyncio.create_task(asyncio.sleep(100), name='second')
        await task
        other.cancel()
      asyncio.run(main())
      """)
    let first = recorder.events.filter { "\($0)".contains("first") }.map { "\($0)".prefix { $0 != "(" } }
    #expect(first == ["taskStarted", "taskSuspended", "taskWoken", "taskFinished"])
    #expect(recorder.events.count { if case .taskCreated = $0 { true } else { false } } >= 3)
    let second = recorder.events.filter { "\($0)".contains("second") }.map { "\($0)".prefix { $0 != "(" } }
    #expect(second.last == "taskCancelled")
    #expect(recorder.events.contains(.output("x\n", isError: false)))
    #expect(recorder.events.contains(.moduleLoaded("heapq")))
    martlet.observer = nil
    let count = recorder.events.count
    try await martlet.run("asyncio.run(child())")
    #expect(recorder.events.count == count)
  }

  @Test func theTasksAtAMoment() throws {
    let martlet = Interpreter(virtualTime: true)
    let recorder = EventRecorder(martlet)
    try martlet.run(
      """
      import asyncio
      async def hold(lock):
        async with lock: await asyncio.sleep(100)
      async def want(lock):
        async with lock: pass
      async def main():
        lock = asyncio.Lock()
        await asyncio.gather(hold(lock), want(lock))
      """, named: "main.py")
    try martlet.start("main")
    try martlet.pump(advancing: .seconds(10))
    let tasks = martlet.tasks
    #expect(tasks.map(\.coroutine) == ["main", "hold", "want"])
    #expect(tasks[1].state == .sleeping)
    #expect(tasks[2].state == .waiting && tasks[2].awaits == "Lock.acquire()" && tasks[2].waitsFor == [tasks[1].id])
    #expect(tasks[1].place?.file == "main.py" && tasks[1].place?.line == 3)
    let started = recorder.events.compactMap { if case .taskStarted(let task) = $0 { task } else { nil } }
    #expect(martlet.stepsUsed(by: started[0]) > 0)
  }

  @Test func limitsCanChangeWhileSomethingRuns() throws {
    let martlet = Interpreter()
    martlet.limits.steps = 1_000_000
    martlet.define("tighten") { martlet.limits.steps = 2_000 }
    #expect { try martlet.run("tighten()\nwhile True: pass") } throws: { ($0 as? ScriptError)?.isLimit == true }
    #expect(martlet.stepsUsed < 500_000)
  }

  @Test func limitsOfOneRunDoNotOutliveIt() throws {
    let martlet = Interpreter()
    let output = OutputRecorder(martlet)
    let deep = "def f(n): return 0 if n == 0 else 1 + f(n - 1)\nf(200)"
    martlet.limits = .init(recursion: 100, output: 3)
    #expect { try martlet.run(deep) } throws: { ($0 as? ScriptError)?.type == "RecursionError" }
    #expect { try martlet.run("print('four')") } throws: { ($0 as? ScriptError)?.type == "OutputLimitError" }
    #expect(output.text == "fou")
    martlet.limits = .init()
    try martlet.run(deep)
    // The bound on what is printed is lifted, and set anew, while something runs.
    martlet.limits.output = 10
    martlet.define("more") { [unowned martlet] in martlet.limits.output = 14 }
    output.clear()
    #expect { try martlet.run("print('12345678')\nmore()\nprint('abcdefgh')") } throws: {
      ($0 as? ScriptError)?.isLimit == true
    }
    #expect(output.text == "12345678\nabcde")
    martlet.define("free") { [unowned martlet] in martlet.limits.output = nil }
    try martlet.run("free()\nprint('a long line of text')")
    try martlet.run("print('and another one of them')")
  }
}
