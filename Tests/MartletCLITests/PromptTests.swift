import Testing

/// The prompt, driven through a pseudo-terminal.
@Suite(.serialized) struct PromptTests {
  private let folder = TemporaryFolder()

  private func start() -> PseudoTerminal { PseudoTerminal(stateFolder: folder.path) }

  @Test func echoesExpressions() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("6 * 7\n", expecting: "42\r\n>>> ")
    terminal.type("_ + 1\n", expecting: "43\r\n>>> ")
    terminal.type("None\n", expecting: ">>> ")
    terminal.type("for i in range(2): i\n", expecting: "... ")
    terminal.type("\n", expecting: "0\r\n1\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func takesBlocks() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("def f(x):\n", expecting: "... ")
    terminal.type("  return x + 1\n", expecting: "... ")
    terminal.type("\n", expecting: ">>> ")
    terminal.type("f(41)\n", expecting: "42\r\n>>> ")
    terminal.type("(1 +\n", expecting: "... ")
    terminal.type("2)\n", expecting: "3\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func tracebacksDoNotLeave() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type(
      "1/0\n",
      expecting:
        "File \"<input 1>\", line 1, in <module>\r\n    1/0\r\n    ~^~\r\nZeroDivisionError: division by zero\r\n>>> ")
    terminal.type("x = = 1\n", expecting: "SyntaxError: invalid syntax\r\n>>> ")
    terminal.type("'still here'\n", expecting: "\r\n'still here'\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func awaits() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("await sleep(0.01, 'slept')\n", expecting: "\r\n'slept'\r\n>>> ")
    terminal.type("import asyncio\n", expecting: ">>> ")
    terminal.type("asyncio.run(sleep(0.01, 'ran'))\n", expecting: "\r\n'ran'\r\n>>> ")
    terminal.type("t = create_task(sleep(0, 'task'))\n", expecting: ">>> ")
    terminal.type("await t\n", expecting: "\r\n'task'\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func tasksGoOnWhileALineIsTyped() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("async def tick():\n", expecting: "... ")
    terminal.type("  for i in range(1000):\n", expecting: "... ")
    terminal.type("    print('tick', i)\n", expecting: "... ")
    terminal.type("    await sleep(0.02)\n", expecting: "... ")
    terminal.type("\n", expecting: ">>> ")
    terminal.type("t = create_task(tick())\n", expecting: "tick 1\r\n")
    // The half-typed line is drawn again below what is printed.
    terminal.type("1000 + 2", expecting: "1000 + 2")
    terminal.expect("tick")
    terminal.expect("\r\n>>> 1000 + 2")
    terminal.type("34\n", expecting: "1234\r\n")
    terminal.type("t.cancel()\n", expecting: "True\r\n")
    terminal.expect(">>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func controlCDiscardsTheLine() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("1 + 1", expecting: "1 + 1")
    terminal.type("\u{3}", expecting: "KeyboardInterrupt\r\n>>> ")
    terminal.type("5\n", expecting: "5\r\n>>> ")
    terminal.type("if 1:\n", expecting: "... ")
    terminal.type("\u{3}", expecting: "KeyboardInterrupt\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func controlCCancelsTheAwait() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("print('ready'); await sleep(60)\n", expecting: "\r\nready\r\n")
    terminal.type("\u{3}", expecting: "KeyboardInterrupt\r\n>>> ")
    terminal.type("print('ready')\\\n", expecting: "... ")
    terminal.type("\u{3}", expecting: ">>> ")
    terminal.type("for _ in [print('bu' 'sy')]:\n", expecting: "... ")
    terminal.type("  while True: pass\n", expecting: "... ")
    terminal.type("\n", expecting: "busy\r\n")
    terminal.type("\u{3}", expecting: "KeyboardInterrupt\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func leavingCancelsTasks() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("async def f():\n", expecting: "... ")
    terminal.type("  try: await sleep(60)\n", expecting: "... ")
    terminal.type("  finally: print('cleaned up')\n", expecting: "... ")
    terminal.type("\n", expecting: ">>> ")
    terminal.type("t = create_task(f())\n", expecting: ">>> ")
    terminal.type("\u{4}", expecting: "cleaned up\r\n")
    #expect(terminal.end() == 0)
  }

  @Test func exitLeaves() {
    let terminal = start()
    terminal.expect(">>> ")
    terminal.type("exit(7)\n")
    #expect(terminal.end() == 7)
  }

  @Test func historyIsKept() {
    let first = start()
    first.expect(">>> ")
    first.type("'from the first'\n", expecting: "\r\n'from the first'\r\n>>> ")
    #expect(first.leave() == 0)
    let second = start()
    second.expect(">>> ")
    second.type("\u{10}", expecting: "'from the first'")
    second.type("\n", expecting: "\r\n'from the first'\r\n>>> ")
    #expect(second.leave() == 0)
  }
}
