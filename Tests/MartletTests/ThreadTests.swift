import Synchronization
import Testing

@testable import Martlet

/// The interpreter's lock: who gets it when, and what stays the same from run to run.
@Suite struct ThreadTests {
  private func run(_ text: String, virtualTime: Bool, stress: Int = 0) -> String {
    var options = RuntimeOptions()
    options.virtualTime = virtualTime
    options.stressInterval = stress
    return Runtime(options: options).output(of: text)
  }

  private static let race = """
    import asyncio, random, threading, time
    random.seed(5)
    log = []
    lock = threading.Lock()
    def work(name):
      for step in range(4):
        time.sleep(random.random())
        with lock:
          log.append((name, step, round(time.monotonic(), 6)))
          for _ in range(3000): pass
    async def tick():
      for n in range(6):
        await asyncio.sleep(0.3)
        log.append(("tick", n, round(time.monotonic(), 6)))
    async def main():
      await asyncio.gather(tick(), *[asyncio.to_thread(work, n) for n in range(4)])
    asyncio.run(main())
    print(log)

    """

  /// The same threads in the same order at the same times, whatever the machine does, also when the collector runs.
  @Test func virtualTimeIsDeterministic() {
    let first = run(Self.race, virtualTime: true)
    #expect(first.contains("tick"))
    for _ in 0..<3 { #expect(run(Self.race, virtualTime: true) == first) }
    #expect(run(Self.race, virtualTime: true, stress: 97) == first)
  }

  /// Threads that compute all get their turns.
  @Test func computingThreadsTakeTurns() {
    let printed = run(
      """
      import sys, threading, time
      sys.setswitchinterval(0.001)
      counts = [0] * 4
      end = time.monotonic() + 30
      def spin(n):
        while min(counts) < 100 and time.monotonic() < end: counts[n] += 1
      threads = [threading.Thread(target=spin, args=(n,)) for n in range(4)]
      for t in threads: t.start()
      for t in threads: t.join()
      print(min(counts) >= 100)

      """, virtualTime: false)
    #expect(printed == "True\n")
  }

  /// What a loop has due goes before threads that compute.
  @Test func aLoopGoesFirst() {
    let printed = run(
      """
      import asyncio, threading
      stop = False
      def spin():
        while not stop: pass
      async def main():
        global stop
        threads = [threading.Thread(target=spin) for _ in range(4)]
        for t in threads: t.start()
        loop = asyncio.get_running_loop()
        late = []
        for _ in range(20):
          due = loop.time() + 0.01
          await asyncio.sleep(0.01)
          late.append(loop.time() - due)
        stop = True
        late.sort()
        print(late[10] < 0.5)
      asyncio.run(main())

      """, virtualTime: false)
    #expect(printed == "True\n")
  }

  /// An interpreter that ends takes its threads along, wherever they are.
  @Test func threadsEndWithTheirInterpreter() throws {
    for virtualTime in [false, true] {
      let martlet = Interpreter(virtualTime: virtualTime)
      try martlet.run(
        """
        import threading, time
        threading.Thread(target=threading.Event().wait, daemon=True).start()
        threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
        def spin():
          while True: pass
        threading.Thread(target=spin, daemon=True).start()
        """)
      #expect(martlet["threading"] != nil)
    }
  }

  /// While an actor waits for what a thread does, the thread runs.
  @Test func threadsRunWhileTheHostWaits() async throws {
    let martlet = Interpreter()
    try await martlet.run(
      """
      import asyncio, time
      t = time.monotonic()
      await asyncio.gather(*[asyncio.to_thread(time.sleep, 0.05) for _ in range(4)])
      done = True
      """)
    let isDone: Bool = try await martlet.evaluate("done")
    #expect(isDone)
  }
}
