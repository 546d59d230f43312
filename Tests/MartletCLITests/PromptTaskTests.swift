import Testing

/// Tasks behind the prompt: what Ctrl-C and Ctrl-D do to them, how they fail, the commands that look at them.
@Suite(.serialized) struct PromptTaskTests {
  private let folder = TemporaryFolder()

  private func start(_ arguments: String..., columns: Int = 100) -> PseudoTerminal {
    let terminal = PseudoTerminal(arguments, stateFolder: folder.path, columns: columns)
    terminal.expect(">>> ")
    return terminal
  }

  private func define(_ terminal: PseudoTerminal, _ text: String) {
    terminal.paste(text)
    terminal.type("\n", expecting: "?2004l")
    terminal.expect(">>> ")
  }

  // MARK: Ctrl-C and Ctrl-D

  @Test func controlCLeavesBackgroundTasksAlone() {
    let terminal = start()
    define(
      terminal,
      """
      async def count():
        global n
        n = 0
        while True:
          n += 1
          await sleep(0.001)
      """)
    terminal.type("t = create_task(count())\n", expecting: ">>> ")
    func isGoingOn() {
      terminal.type("m = n; await sleep(0.02); t.done(), n > m\n", expecting: "(False, True)\r\n>>> ")
    }
    // An empty line.
    terminal.interrupt()
    terminal.expect("KeyboardInterrupt\r\n>>> ")
    isGoingOn()
    // Half a line.
    terminal.type("never_run = 1")
    terminal.expectScreen { $0.lineBeforeCursor == ">>> never_run = 1" }
    terminal.interrupt()
    terminal.expect("KeyboardInterrupt\r\n>>> ")
    isGoingOn()
    // A block.
    terminal.type("if True:\n", expecting: "... ")
    terminal.type("never_run = 2\n", expecting: "... ")
    terminal.interrupt()
    terminal.expect("KeyboardInterrupt\r\n>>> ")
    terminal.type("'never_run' in globals()\n", expecting: "False\r\n>>> ")
    isGoingOn()
    // What is awaited.
    terminal.type("print('wai' + 'ting'); await sleep(100)\n", expecting: "waiting\r\n")
    terminal.interrupt()
    terminal.expect("KeyboardInterrupt\r\n>>> ")
    isGoingOn()
    // A loop without end.
    terminal.type("print('bu' + 'sy'); exec('while True: pass')\n", expecting: "busy\r\n")
    terminal.interrupt()
    terminal.expect("KeyboardInterrupt\r\n>>> ")
    isGoingOn()
    #expect(terminal.leave() == 0)
  }

  @Test func controlDBeforeThePrompt() {
    let terminal = start()
    terminal.type("import time; print('run' + 'ning'); time.sleep(0.2)\n", expecting: "running\r\n")
    #expect(terminal.leave() == 0)
  }

  @Test func leavingLetsEveryTaskCleanUp() {
    let terminal = start()
    define(
      terminal,
      """
      async def f(name):
        try: await sleep(60)
        finally:
          await sleep(0.001)
          print('cleaned up', name)
      """)
    terminal.type("ts = [create_task(f(i)) for i in range(3)]\n", expecting: ">>> ")
    terminal.type(":quit\n", expecting: "cleaned up 0\r\ncleaned up 1\r\ncleaned up 2\r\n")
    #expect(terminal.end() == 0)
  }

  // MARK: Failures

  @Test func aBackgroundFailureIsToldOnce() {
    let terminal = start()
    define(
      terminal,
      """
      async def bad():
        await sleep(0.001)
        return {}['missing']
      """)
    terminal.type(
      "t = create_task(bad(), name='worker')\n", expecting: "worker failed\r\nTraceback (most recent call last):\r\n")
    terminal.expect(
      "  File \"<input 1>\", line 3, in bad\r\n    return {}['missing']\r\n           ~~^^^^^^^^^^^\r\nKeyError: 'missing'\r\n"
    )
    terminal.type("del t; import gc; gc.collect() >= 0\n", expecting: "True\r\n>>> ")
    terminal.type("try: await create_task(bad())\nexcept KeyError: print('caught')\n\n", expecting: "caught\r\n>>> ")
    terminal.type("r = await gather(create_task(bad()), return_exceptions=True); len(r)\n", expecting: "1\r\n>>> ")
    #expect(terminal.everything.components(of: "Traceback") == 1)
    #expect(!terminal.everything.contains("never retrieved"))
    #expect(terminal.leave() == 0)
  }

  @Test func aFailureWhileAnotherChunkAwaits() {
    let terminal = start()
    define(
      terminal,
      """
      async def bad(): raise ValueError('oops')
      async def later():
        await sleep(0.01)
        await bad()
      """)
    terminal.type("t = create_task(later())\n", expecting: ">>> ")
    terminal.type("await sleep(0.2, 'slept')\n", expecting: "ValueError: oops\r\n")
    terminal.expect("'slept'\r\n>>> ")
    // One that the chunk itself waits for later is not a failure in the background.
    terminal.type("u = create_task(bad()); await sleep(0.01); await u\n", expecting: "ValueError: oops\r\n>>> ")
    #expect(terminal.everything.components(of: "ValueError: oops") == 2)
    #expect(terminal.leave() == 0)
  }

  // MARK: Commands

  @Test func commandsShowWhoWaitsForWhom() {
    let terminal = start("--virtual-time")
    define(
      terminal,
      """
      async def child(n):
        await sleep(n)
        return n
      async def parent():
        return await gather(child(10), child(20))
      lock = asyncio.Lock()
      async def holder():
        async with lock:
          await asyncio.Event().wait()
      async def blocked():
        async with lock: pass
      """)
    terminal.type("p = create_task(parent(), name='parent')\n", expecting: ">>> ")
    terminal.type(
      "h = create_task(holder(), name='holder'); b = create_task(blocked(), name='blocked')\n", expecting: ">>> ")
    terminal.type(":tasks\n", expecting: "NAME     STATE")
    terminal.expect(">>> ")
    #expect(terminal.screen.lines.contains { $0.hasPrefix("parent   waiting") && $0.contains("gather() of Task-") })
    #expect(terminal.screen.lines.contains { $0.contains("sleeping") && $0.hasSuffix("<input 1>, line 2, in child") })
    #expect(terminal.screen.lines.contains { $0.contains("Lock.acquire(), held by holder") })
    terminal.type(":tree\n", expecting: ">>> ")
    terminal.expectScreen { $0.lines.contains("└─ holder (holder) awaits Event.wait() for 0.0 s") }
    #expect(
      terminal.screen.lines.contains { $0.hasPrefix("├─ Task-") && $0.hasSuffix("(child) sleeps, wakes in 10.0 s") })
    terminal.type(":why blocked\n", expecting: "blocked (blocked) awaits Lock.acquire(), held by holder for 0.0 s\r\n")
    terminal.expect("async with lock: pass\r\nholder (holder) awaits Event.wait() for 0.0 s\r\n")
    terminal.expect(">>> ")
    terminal.type(":time 12.5\n", expecting: "time is 12.5\r\n>>> ")
    terminal.type(":tree\n", expecting: "(child) sleeps, wakes in 7.5 s\r\n")
    terminal.expect(">>> ")
    terminal.type(":cancel holder\n", expecting: ">>> ")
    terminal.type("await b; h.cancelled(), b.done()\n", expecting: "(True, True)\r\n>>> ")
    terminal.type(":time 7.5\n", expecting: "time is 20.0\r\n>>> ")
    terminal.type("p.result()\n", expecting: "[10, 20]\r\n>>> ")
    terminal.type(":tasks\n", expecting: "There are no tasks.\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func loadingSavingAndResetting() {
    let file = folder.file("defs.py", "def double(x):\n  return 2 * x\n\nloaded = await sleep(0, double(21))\n")
    let terminal = start()
    terminal.type(":load \(file)\n", expecting: ">>> ")
    terminal.type("loaded\n", expecting: "42\r\n>>> ")
    terminal.type("def f():\n", expecting: "... ")
    terminal.type("return 7\n\n", expecting: ">>> ")
    terminal.type(":save \(folder.path)/saved.py\n", expecting: ">>> ")
    terminal.type(
      "print(open('\(folder.path)/saved.py').read())\n", expecting: "loaded\r\ndef f():\r\n    return 7\r\n")
    terminal.expect(">>> ")
    terminal.type("t = create_task(sleep(100))\n", expecting: ">>> ")
    terminal.type(":reset\n", expecting: ">>> ")
    terminal.type(":tasks\n", expecting: "There are no tasks.\r\n>>> ")
    terminal.type("f\n", expecting: "NameError: name 'f' is not defined\r\n>>> ")
    terminal.type("await sleep(0, 'works')\n", expecting: "'works'\r\n>>> ")
    terminal.type(":help\n", expecting: ":why NAME")
    terminal.expect(">>> ")
    terminal.type(":nothing\n", expecting: "Unknown command. :help lists the commands.\r\n>>> ")
    terminal.type(":load /no/such/file\n", expecting: "/no/such/file: No such file or directory\r\n>>> ")
    terminal.type(":time 1\n", expecting: "Time passes by itself.")
    terminal.expect(">>> ")
    #expect(terminal.leave() == 0)
  }

  // MARK: Beginning with a script

  @Test func aPromptBehindAScript() {
    let file = folder.file(
      "begin.py", "import asyncio\nasync def f(): return 'from the file'\nprint(asyncio.run(f()), __file__ != '')\n")
    let first = PseudoTerminal(["-i", file], stateFolder: folder.path)
    first.expect("from the file True\r\n>>> ")
    first.type("await f()\n", expecting: "'from the file'\r\n>>> ")
    #expect(first.leave() == 0)
    let second = PseudoTerminal(
      ["-i", "-c", "t = create_task(sleep(0.01, 'kept')); await sleep(0); 1/0"], stateFolder: folder.path)
    second.expect("ZeroDivisionError: division by zero\r\n>>> ")
    second.type("await t\n", expecting: "'kept'\r\n>>> ")
    second.type("import sys; sys.argv\n", expecting: "['-c']\r\n>>> ")
    #expect(second.leave() == 0)
  }

  @Test func aScriptBeforeInputFromAPipe() {
    let result = MartletProcess.run(["-i", "-c", "x = 20"], input: "print(x + 1)\nraise SystemExit(3)\n")
    #expect(result == .init(output: "21\n", status: 3))
  }

  // MARK: Cost

  @Test func tenThousandSleepingTasksCostNothing() {
    let terminal = start()
    terminal.type(
      "ts = [create_task(sleep(1000)) for _ in range(10000)]; await sleep(0.01, 'ready')\n",
      expecting: "'ready'\r\n>>> ")
    let before = terminal.processorTime
    terminal.rest(seconds: 0.5)
    // What takes a little time is the end of what was going on before.
    #expect(terminal.processorTime - before < 0.02)
    terminal.type("sum(not t.done() for t in ts)\n", expecting: "10000\r\n>>> ")
    #expect(terminal.leave() == 0)
  }
}

extension String {
  /// How often another text occurs in it.
  func components(of text: String) -> Int {
    let (all, wanted) = (Array(utf8), Array(text.utf8))
    guard all.count >= wanted.count else { return 0 }
    return (0...(all.count - wanted.count)).filter { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }.count
  }
}
