import Testing

/// Tab, the hint for a call, and help.
@Suite(.serialized) struct PromptCompletionTests {
  private let folder = TemporaryFolder()

  private func start() -> PseudoTerminal {
    let terminal = PseudoTerminal(stateFolder: folder.path)
    terminal.expect(">>> ")
    return terminal
  }

  /// Types a text and Tab, and waits until the line is another.
  private func complete(
    _ terminal: PseudoTerminal, _ text: String, to line: String, _ location: SourceLocation = #_sourceLocation
  ) {
    terminal.type(text + "\t")
    terminal.expectScreen(location) { $0.lineBeforeCursor == ">>> " + line }
    terminal.type("\u{15}")
    terminal.expectScreen(location) { $0.lineBeforeCursor == ">>> " }
  }

  @Test func words() {
    let terminal = start()
    terminal.type(
      "class Robot:\n  arms = 2\n  def move_forward(self, steps, *, quickly=False): 'Walks.'\n\n", expecting: ">>> ")
    terminal.type("robot_one = Robot(); table = {'robot': robot_one}; import json\n", expecting: ">>> ")
    complete(terminal, "robot_", to: "robot_one")
    complete(terminal, "robot_one.mo", to: "robot_one.move_forward")
    complete(terminal, "Robot().ar", to: "Robot().arms")
    complete(terminal, "table['robot'].ar", to: "table['robot'].arms")
    complete(terminal, "'abc'.cap", to: "'abc'.capitalize")
    complete(terminal, "[].rev", to: "[].reverse")
    complete(terminal, "json.JSONE", to: "json.JSONEncoder")
    complete(terminal, "asyncio.TaskG", to: "asyncio.TaskGroup")
    complete(terminal, "contin", to: "continue")
    complete(terminal, "create_t", to: "create_task")
    complete(terminal, "import statis", to: "import statistics")
    complete(terminal, "import concurrent.fu", to: "import concurrent.futures")
    complete(terminal, "from collections import Orde", to: "from collections import OrderedDict")
    complete(terminal, "robot_one.move_forward(1, quic", to: "robot_one.move_forward(1, quickly=")
    complete(terminal, "print(f'{robot_o", to: "print(f'{robot_one")
    complete(terminal, ":rese", to: ":reset")
    #expect(terminal.leave() == 0)
  }

  @Test func severalWords() {
    let terminal = start()
    terminal.type("alpha_one = alpha_two = 1\n", expecting: ">>> ")
    terminal.type("alp\t")
    terminal.expectScreen { $0.lineBeforeCursor == ">>> alpha_" && $0.lines[$0.row + 1] == "alpha_one  alpha_two" }
    terminal.type("t\t")
    terminal.expectScreen { $0.lineBeforeCursor == ">>> alpha_two" && $0.lines[$0.row + 1] == "" }
    terminal.type("\n", expecting: "1\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func fileNames() {
    _ = folder.file("unmistakable.txt", "")
    let terminal = start()
    complete(terminal, "open('\(folder.path)/unmis", to: "open('\(folder.path)/unmistakable.txt")
    #expect(terminal.leave() == 0)
  }

  @Test func nothingOfTheScriptRunsForTab() {
    let terminal = start()
    terminal.type(
      "class C:\n  @property\n  def p(self): print('property ran')\n  def __getattr__(self, name): print('getattr ran')\n\n",
      expecting: ">>> ")
    terminal.type("c = C(); c.p.x\t\u{15}c.q.x\t\u{15}'done'\n", expecting: "'done'\r\n>>> ")
    #expect(terminal.everything.components(of: "property ran") + terminal.everything.components(of: "getattr ran") == 2)
    #expect(terminal.leave() == 0)
  }

  @Test func theHintForACall() {
    let terminal = start()
    terminal.type("def travel(where, by='train', *stops, luggage: int = 2): pass\n\n", expecting: ">>> ")
    terminal.type("travel(")
    terminal.expectScreen { $0.lines[$0.row + 1] == "travel(where, by='train', *stops, luggage: int = 2)" }
    terminal.type("'home', [1, 2]")
    terminal.expectScreen {
      $0.lines[$0.row] == ">>> travel('home', [1, 2]" && $0.lines[$0.row + 1].hasPrefix("travel(")
    }
    terminal.type("); sleep(")
    terminal.expectScreen { $0.lines[$0.row + 1] == "sleep(delay, result=None)" }
    // It goes with the line.
    terminal.type("1)\n", expecting: ">>> ")
    #expect(!terminal.screen.lines.contains("sleep(delay, result=None)"))
    #expect(terminal.leave() == 0)
  }

  @Test func helpTellsSignatureAndDocumentation() {
    let terminal = start()
    terminal.type("def f(x: int, *, y=1) -> str:\n  '''Does it.\n\n  Well.\n  '''\n\n", expecting: ">>> ")
    terminal.type(
      "help(f)\n",
      expecting:
        "Help on function f in module __main__:\r\n\r\nf(x: int, *, y=1) -> str\r\n    Does it.\r\n    \r\n    Well.\r\n"
    )
    terminal.type(
      "help(len)\n", expecting: "Help on built-in function len in module builtins:\r\n\r\nlen(obj, /)\r\n    ")
    terminal.expect(">>> ")
    #expect(terminal.leave() == 0)
  }
}
