import Testing

@testable import Martlet

/// What a DeadlockError says of the tasks that wait for each other.
@Suite struct WaitGraphTests {
  private func run(_ text: String, stress: Int = 0) -> String {
    var options = RuntimeOptions()
    options.virtualTime = true
    options.stressInterval = stress
    return Runtime(options: options).output(of: text)
  }

  @Test(arguments: [0, 1])
  func locksInACycle(stress: Int) {
    let printed = run(
      """
      import asyncio
      async def worker(first, second):
        async with first:
          await asyncio.sleep(1)
          async with second:
            pass
      async def main():
        a, b, c = asyncio.Lock(), asyncio.Lock(), asyncio.Lock()
        await asyncio.gather(worker(a, b), worker(b, c), worker(c, a))
      try: asyncio.run(main())
      except asyncio.DeadlockError as error: print(error)

      """, stress: stress)
    #expect(
      printed == """
        every task waits and nothing can wake one:
          Task-1 (main) awaits gather() of Task-2, Task-3, Task-4, for 1.0 s
            File "test.py", line 9, in main
              await asyncio.gather(worker(a, b), worker(b, c), worker(c, a))
          Task-2 (worker) awaits Lock.acquire(), held by Task-3, for 0.0 s  <- in a cycle
            File "test.py", line 5, in worker
              async with second:
          Task-3 (worker) awaits Lock.acquire(), held by Task-4, for 0.0 s  <- in a cycle
            File "test.py", line 5, in worker
              async with second:
          Task-4 (worker) awaits Lock.acquire(), held by Task-2, for 0.0 s  <- in a cycle
            File "test.py", line 5, in worker
              async with second:
          cycle: Task-2 -> Task-3 -> Task-4 -> Task-2

        """)
  }

  @Test func aJoinThatNobodyFinishes() {
    let printed = run(
      """
      import asyncio
      async def consume(q):
        while True: await q.get()
      async def main():
        q = asyncio.Queue()
        q.put_nowait(1)
        task = asyncio.create_task(consume(q), name="consumer")
        await q.join()
      try: asyncio.run(main())
      except asyncio.DeadlockError as error: print(error)

      """)
    #expect(
      printed == """
        every task waits and nothing can wake one:
          Task-1 (main) awaits Queue.join(), for 0.0 s
            File "test.py", line 8, in main
              await q.join()
          consumer (consume) awaits Queue.get(), for 0.0 s
            File "test.py", line 3, in consume
              while True: await q.get()

        """)
  }

  @Test func anEventThatNobodySetsThoughAThreadIsIdle() {
    let printed = run(
      """
      import asyncio
      async def main():
        await asyncio.to_thread(len, "")
        async with asyncio.TaskGroup() as group:
          group.create_task(asyncio.Event().wait(), name="waiter")
      try: asyncio.run(main())
      except asyncio.DeadlockError as error: print(error)

      """)
    #expect(
      printed == """
        every task waits and nothing can wake one:
          Task-1 (main) awaits TaskGroup.__aexit__() of waiter, for 0.0 s
            File "test.py", line 4, in main
              async with asyncio.TaskGroup() as group:
          waiter (Event.wait) awaits Event.wait(), for 0.0 s
          and 1 other thread of the script, waiting too

        """)
  }

  @Test func asCompletedShieldAndWaitForWithoutALimit() {
    let printed = run(
      """
      import asyncio
      async def passes(awaitable): return await awaitable
      async def main():
        future = asyncio.get_running_loop().create_future()
        names = ["first", "second", "third"]
        waits = [asyncio.wait_for(asyncio.Queue().get(), None), asyncio.shield(future), future]
        tasks = [asyncio.create_task(passes(wait), name=name) for name, wait in zip(names, waits)]
        for one in asyncio.as_completed(tasks): await one
      try: asyncio.run(main())
      except asyncio.DeadlockError as error: print(error)
      loop = asyncio.new_event_loop()
      try: loop.run_until_complete(loop.create_future())
      except asyncio.DeadlockError as error: print(error)

      """)
    let place = "    File \"test.py\", line 2, in passes\n      async def passes(awaitable): return await awaitable"
    #expect(
      printed == """
        every task waits and nothing can wake one:
          Task-1 (main) awaits as_completed() of first, second, third, for 0.0 s
            File "test.py", line 8, in main
              for one in asyncio.as_completed(tasks): await one
          first (passes) awaits Queue.get(), for 0.0 s
        \(place)
          second (passes) awaits shield() of a Future, for 0.0 s
        \(place)
          third (passes) awaits a Future, for 0.0 s
        \(place)
        every task waits and nothing can wake one:
          there is no task left that could complete the future

        """)
  }

  @Test func aThreadThatSleepsIsNoDeadlock() {
    let printed = run(
      """
      import asyncio, threading, time
      async def main():
        loop = asyncio.get_running_loop()
        event = asyncio.Event()
        def work():
          time.sleep(5)
          loop.call_soon_threadsafe(event.set)
        threading.Thread(target=work).start()
        await event.wait()
        print("set at", loop.time())
      asyncio.run(main())

      """)
    #expect(printed == "set at 5.0\n")
  }
}
