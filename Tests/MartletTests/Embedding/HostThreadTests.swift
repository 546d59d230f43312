import Synchronization
import Testing

import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What scripts' own threads have the host do: a function that is not `Sendable` runs on the interpreter's owner, one
/// that is runs in place.
@Suite struct HostThreadTests {
  /// State of the main actor that nothing else may touch.
  @MainActor final class Owner {
    let martlet: Interpreter
    var calls: [Int] = []

    init(virtualTime: Bool = false) {
      martlet = Interpreter(virtualTime: virtualTime)
      martlet.define("note") { [unowned self] (number: Int) in
        MainActor.preconditionIsolated()
        calls.append(number)
        return number * 2
      }
    }
  }

  @MainActor @Test(arguments: [false, true])
  func aFunctionRunsOnItsOwner(virtualTime: Bool) async throws {
    let owner = Owner(virtualTime: virtualTime)
    try await owner.martlet.run(
      """
      import asyncio, time
      def work(n):
        time.sleep(0.001)
        return [note(n * 10 + i) for i in range(5)]
      async def main():
        return await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(4)))
      result = asyncio.run(main())
      """)
    let last = owner.martlet["result", as: [[Int]].self]?.map { $0[4] }
    #expect(last == [8, 28, 48, 68])
    let numbers = [0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 30, 31, 32, 33, 34]
    #expect(owner.calls.sorted() == numbers)
  }

  /// The owner makes the call also while it waits in place, and while it computes.
  @MainActor @Test(arguments: ["t.join()", "while t.is_alive(): pass", "time.sleep(0.05)\nt.join()", "done.wait()"])
  func theOwnerServesWhileItWaits(wait: String) throws {
    let owner = Owner()
    try owner.martlet.run(
      """
      import threading, time
      done = threading.Event()
      def work():
        global result
        result = note(note(3))
        done.set()
      t = threading.Thread(target=work)
      t.start()
      \(wait)
      t.join()
      """)
    #expect(owner.calls == [3, 6])
    #expect(owner.martlet["result", as: Int.self] == 12)
  }

  struct Refused: Error {}

  @MainActor @Test func whatItThrowsIsRaisedInTheThread() throws {
    let martlet = Interpreter()
    martlet.define(error: Refused.self, as: "Refused")
    martlet.define("refuse") { () throws in throw Refused() }
    try martlet.run(
      """
      import threading
      seen = []
      def work():
        try: refuse()
        except Refused as error: seen.append(type(error).__name__)
        try: refuse("too many")
        except TypeError as error: seen.append("TypeError")
      t = threading.Thread(target=work)
      t.start()
      t.join()
      """)
    #expect(martlet["seen", as: [String].self] == ["Refused", "TypeError"])
  }

  @MainActor @Test func objectsAndSequencesAreUsedOnTheOwner() throws {
    let martlet = Interpreter()
    martlet.define(Counter.self) { counter in
      counter.initializer("()") { Counter() }
      counter.method("add(amount)", Counter.add)
      counter.property("value", \.value)
      counter.operator(.length) { (counter: Counter) in counter.value }
      counter.iterates { 0..<$0.value }
    }
    try martlet.run(
      """
      import threading
      counter = Counter()
      def work():
        global seen
        for n in range(10): counter.add(1)
        seen = [counter.value, len(counter), list(counter)[-1], [n for n in counter][0]]
      t = threading.Thread(target=work)
      t.start()
      t.join()
      """)
    #expect(martlet["seen", as: [Int].self] == [10, 10, 9, 0])
  }

  final class Counter: ScriptClass {
    private(set) var value = 0
    func add(_ amount: Int) {
      MainActor.preconditionIsolated()
      value += amount
    }
  }

  @MainActor @Test func theClosuresOfTheHostToo() throws {
    let martlet = Interpreter()
    var output = "", errors = "", loaded = 0
    martlet.onOutput = { text in
      MainActor.preconditionIsolated()
      output += text
    }
    martlet.onErrorOutput = { text in
      MainActor.preconditionIsolated()
      errors += text
    }
    var lines = ["one", "two"]
    martlet.onInput = {
      MainActor.preconditionIsolated()
      return lines.isEmpty ? nil : lines.removeFirst()
    }
    let watcher = Watcher()
    martlet.observer = watcher
    try martlet.run(
      """
      import sys, threading
      def work():
        import colorsys
        print(input(), input())
        print("and this", file=sys.stderr)
      t = threading.Thread(target=work)
      t.start()
      t.join()
      print("the end")
      """)
    loaded = watcher.modules.count { $0 == "colorsys" }
    #expect(output == "one two\nthe end\n")
    #expect(errors == "and this\n")
    #expect(loaded == 1)
  }

  final class Watcher: InterpreterObserver {
    var modules: [String] = []
    func interpreter(did event: InterpreterEvent) {
      MainActor.preconditionIsolated()
      if case .moduleLoaded(let name) = event { modules.append(name) }
    }
  }

  /// They run at the same time: each waits until all have come.
  @Test func sendableFunctionsRunSideBySide() async throws {
    let martlet = Interpreter()
    let meeting = Meeting(4)
    martlet.define(sendable: "meet(name)", doc: "Waits for the others.") { (name: String) in
      meeting.wait()
      return "\(name) was there"
    }
    martlet.define(sendable: "both") { (a: Int, b: Int) in (a + b, a - b) }
    martlet.define(sendable: "fail") { () throws in throw Refused() }
    try await martlet.run(
      """
      import asyncio
      async def main():
        return await asyncio.gather(*(asyncio.to_thread(meet, name) for name in "abcd"))
      result = asyncio.run(main())
      pair = both(5, 2)
      try: fail()
      except RuntimeError: pair += 1,
      doc = meet.__doc__
      """)
    #expect(martlet["result", as: [String].self]?.last == "d was there")
    #expect(martlet["pair"] == .tuple([.int(7), .int(3), .int(1)]))
    #expect(martlet["doc"] == "Waits for the others.")
  }

  /// A place where so many threads wait for each other.
  final class Meeting: Sendable {
    private let missing: Mutex<Int>
    init(_ count: Int) { missing = Mutex(count) }
    func wait() {
      missing.withLock { $0 -= 1 }
      while missing.withLock({ $0 > 0 }) { sched_yield() }
    }
  }

  @Test func asyncFunctionsInAThreadsOwnLoop() async throws {
    let martlet = Interpreter()
    martlet.define("later") { (n: Int) async -> Int in
      await Task.yield()
      return n + 1
    }
    try await martlet.run(
      """
      import asyncio
      async def inner(): return await asyncio.gather(*(later(n) for n in range(3)))
      async def main(): return await asyncio.gather(*(asyncio.to_thread(asyncio.run, inner()) for _ in range(3)))
      result = asyncio.run(main())
      """)
    #expect(martlet["result", as: [[Int]].self] == [[1, 2, 3], [1, 2, 3], [1, 2, 3]])
  }

  /// A limit ends the thread that waits for the owner as well.
  @MainActor @Test func aLimitEndsAWaitingThread() throws {
    let owner = Owner()
    owner.martlet.limits.steps = 2_000
    let error = #expect(throws: ScriptError.self) {
      try owner.martlet.run(
        """
        import threading
        def work():
          while True: note(1)
        threads = [threading.Thread(target=work) for _ in range(3)]
        for t in threads: t.start()
        for t in threads: t.join()
        """)
    }
    #expect(error?.type == "StepLimitError")
    owner.martlet.limits = .init()
    #expect(try owner.martlet.evaluate("note(4)", as: Int.self) == 8)
  }

  /// Virtual time moves also while the loop of an async run and threads wait for it.
  @Test func virtualTimeOfThreadsUnderAnAsyncRun() async throws {
    let martlet = Interpreter(virtualTime: true)
    try await martlet.run(
      """
      import asyncio, time
      start = time.monotonic()
      async def main():
        await asyncio.gather(asyncio.sleep(30), asyncio.to_thread(time.sleep, 100), asyncio.to_thread(time.sleep, 50))
        await asyncio.sleep(10)
      asyncio.run(main())
      passed = round(time.monotonic() - start)
      """)
    #expect(martlet["passed", as: Int.self] == 110)
  }
}
