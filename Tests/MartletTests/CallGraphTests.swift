import Testing

@testable import Martlet

/// `asyncio.print_call_graph` and its like, which are in CPython from 3.14 on.
@Suite struct CallGraphTests {
  /// What a script prints, with identities left out.
  private func run(_ text: String, stress: Int = 0) -> String {
    var options = RuntimeOptions()
    options.virtualTime = true
    options.stressInterval = stress
    return Runtime(options: options).output(of: text).replacing(#/0x[0-9a-f]+/#, with: "ID")
  }

  @Test(arguments: [0, 1])
  func ofTheCurrentTask(stress: Int) {
    let printed = run(
      """
      import asyncio
      async def test():
        asyncio.print_call_graph()
        step()
      def step():
        for limit in 1, -1, 0: print(asyncio.format_call_graph(limit=limit))
        print(asyncio.format_call_graph(depth=2, limit=1))
      async def main():
        async with asyncio.TaskGroup() as group:
          group.create_task(test(), name="test")
      asyncio.run(main())
      print(repr(asyncio.format_call_graph()), asyncio.capture_call_graph())

      """, stress: stress)
    let above = """
      + Awaited by:
         * Task(name='Task-1', id=ID)
            + Call stack:
            |   File '<asyncio>', line 1, in async TaskGroup.__aexit__()
            |   File 'test.py', line 9, in async main()
      """
    #expect(
      printed == """
        * Task(name='test', id=ID)
        + Call stack:
        |   File 'test.py', line 3, in async test()
        \(above)
        * Task(name='test', id=ID)
        + Call stack:
        |   File 'test.py', line 4, in async test()
        + Awaited by:
           * Task(name='Task-1', id=ID)
              + Call stack:
              |   File 'test.py', line 9, in async main()
        * Task(name='test', id=ID)
        + Call stack:
        |   File 'test.py', line 6, in step()
        + Awaited by:
           * Task(name='Task-1', id=ID)
              + Call stack:
              |   File '<asyncio>', line 1, in async TaskGroup.__aexit__()
        * Task(name='test', id=ID)
        + Awaited by:
           * Task(name='Task-1', id=ID)
        * Task(name='test', id=ID)
        + Call stack:
        |   File 'test.py', line 4, in async test()
        + Awaited by:
           * Task(name='Task-1', id=ID)
              + Call stack:
              |   File 'test.py', line 9, in async main()
        '' None

        """)
  }

  @Test(arguments: [0, 1])
  func throughWhateverTasksWaitBy(stress: Int) {
    let printed = run(
      """
      import asyncio
      async def deep(event): await event.wait()
      async def main():
        event = asyncio.Event()
        task = asyncio.create_task(deep(event), name="deep")
        async def gatherer(): await asyncio.gather(task, asyncio.sleep(5))
        async def shielder(): await asyncio.shield(task)
        async def waiter(): await asyncio.wait([task])
        async def limiter(): await asyncio.wait_for(task, 10)
        async def plain(): await task
        others = [asyncio.create_task(f(), name=f.__name__) for f in (gatherer, shielder, waiter, limiter, plain)]
        print([entry.future for entry in asyncio.capture_call_graph(task).awaited_by])
        await asyncio.sleep(0.1)
        graph = asyncio.capture_call_graph(task)
        print(graph.future is task, [entry.frame.f_code.co_name for entry in graph.call_stack])
        print([entry.future.get_name() for entry in graph.awaited_by])
        future = asyncio.Future()
        asyncio.future_add_to_awaited_by(future, others[0])
        asyncio.print_call_graph(future)
        asyncio.future_discard_from_awaited_by(future, others[0])
        print(asyncio.capture_call_graph(future))
        try: asyncio.print_call_graph(3)
        except TypeError as error: print(error)
        event.set()
        await asyncio.gather(*others)
      asyncio.run(main())

      """, stress: stress)
    #expect(
      printed == """
        []
        True ['wait', 'deep']
        ['gatherer', 'shielder', 'waiter', 'limiter', 'plain']
        * Future(id=ID)
        + Awaited by:
           * Task(name='gatherer', id=ID)
              + Call stack:
              |   File 'test.py', line 6, in async main.<locals>.gatherer()
        FutureCallGraph(future=<Future pending>, call_stack=(), awaited_by=())
        3 object does not appear to be compatible with asyncio.Future

        """)
  }

  @Test func tasksThatAwaitEachOther() {
    let printed = run(
      """
      import asyncio
      async def one(): await b
      async def two(): await a
      async def main():
        global a, b
        a, b = asyncio.create_task(one(), name="a"), asyncio.create_task(two(), name="b")
        await asyncio.sleep(0)
        asyncio.print_call_graph(a, limit=0)
        try: a.cancel()
        except RecursionError: print("a circle")
        b._log_destroy_pending = a._log_destroy_pending = False
        raise SystemExit
      asyncio.run(main())

      """)
    #expect(
      printed.hasPrefix(
        """
        * Task(name='a', id=ID)
        + Awaited by:
           * Task(name='b', id=ID)

        """))
  }
}
