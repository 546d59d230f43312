import Testing

@testable import Martlet

/// The loop's and the tasks' states; in a debug build every turn of the loop checks them.
@Suite struct LoopTests {
  private func run(_ text: String, stress: Int = 0) -> String {
    var options = RuntimeOptions()
    options.virtualTime = true
    options.stressInterval = stress
    return Runtime(options: options).output(of: text)
  }

  @Test(arguments: [0, 1])
  func tasksAreScheduledWaitingOrRunning(stress: Int) {
    let printed = run(
      """
      import asyncio
      async def child(n):
        try:
          await asyncio.sleep(n)
        except asyncio.CancelledError:
          await asyncio.sleep(0)
          raise
        return n
      async def main():
        tasks = [asyncio.create_task(child(n)) for n in range(6)]
        await asyncio.sleep(2.5)
        for t in tasks[4:]: t.cancel()
        print(await asyncio.gather(*tasks, return_exceptions=True))
        never = asyncio.create_task(child(1))
        never.cancel()
        await asyncio.wait([never])
        print(never.cancelled())
      asyncio.run(main())

      """, stress: stress)
    #expect(printed == "[0, 1, 2, 3, CancelledError(''), CancelledError('')]\nTrue\n")
  }

  /// Done tasks are swept while the loop still has them in its list of all tasks.
  @Test func doneTasksMayBeSwept() {
    let printed = run(
      """
      import asyncio
      async def child(): pass
      async def main():
        for i in range(100):
          asyncio.create_task(child())
          await asyncio.sleep(0)
          await asyncio.sleep(0)
        print(len(asyncio.all_tasks()))
      asyncio.run(main())

      """, stress: 1)
    #expect(printed == "1\n")
  }
}
