import Testing

/// What is typed at the prompt, and how it looks.
@Suite(.serialized) struct PromptEditingTests {
  private let folder = TemporaryFolder()

  private func start(columns: Int = 80, rows: Int = 24, environment: [String: String] = ["NO_COLOR": "1"])
    -> PseudoTerminal
  {
    let terminal = PseudoTerminal(
      stateFolder: folder.path, columns: columns, rows: rows, environment: environment)
    terminal.expect(">>> ")
    return terminal
  }

  /// Defines `ticker`, which prints at an interval, and begins it.
  private func beginTicking(_ terminal: PseudoTerminal, every seconds: Double = 0.05) {
    terminal.type("late = []\n", expecting: ">>> ")
    terminal.paste(
      """
      async def ticker():
        loop = asyncio.get_running_loop()
        for i in range(10000):
          print('tick', i)
          begin = loop.time()
          await sleep(\(seconds))
          late.append(loop.time() - begin - \(seconds))

      """)
    terminal.type("\n", expecting: ">>> ")
    terminal.type("t = create_task(ticker())\n", expecting: "tick 0\r\n")
  }

  @Test func aLineTypedSlowlyWhileATaskPrints() {
    let terminal = start()
    beginTicking(terminal)
    let line = "text = 'typed ' + str(1234)"
    for (index, character) in line.enumerated() {
      terminal.type(String(character))
      if index % 3 == 0 { terminal.expect("tick") }
      let typed = String(line.prefix(index + 1))
      terminal.expectScreen { $0.lineBeforeCursor == ">>> " + typed || typed.hasSuffix(" ") }
    }
    terminal.type("\n", expecting: ">>> ")
    terminal.type("text\n", expecting: "'typed 1234'\r\n")
    // On time within a tick, as far as a machine lets it that is busy with other tests.
    terminal.type("t.cancel()\n", expecting: "True\r\n")
    terminal.type("sorted(late)[len(late) // 2] < 0.05\n", expecting: "True\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func aWrappedLineBelowWhatATaskPrints() {
    let terminal = start(columns: 40)
    beginTicking(terminal)
    let line = "total = 'a line that is longer than the forty columns of this terminal and wraps twice'"
    terminal.type(line)
    terminal.expectScreen { $0.lineBeforeCursor == "raps twice'" }
    terminal.expect("tick")
    terminal.expect("tick")
    terminal.expectScreen { screen in
      guard screen.row >= 3 else { return false }
      let shown = screen.lines[(screen.row - 3)...screen.row]
      return Array(shown.dropFirst()) == [
        ">>> total = 'a line that is longer than", "the forty columns of this terminal and w", "raps twice'",
      ] && shown.first!.hasPrefix("tick ")
    }
    // Only the ticks are above: nothing of the line was left behind.
    #expect(
      !terminal.screen.lines[..<(terminal.screen.row - 2)].contains { $0.contains("wraps") || $0.contains("forty") })
    terminal.type("\n", expecting: ">>> ")
    terminal.type("t.cancel(), len(total)\n", expecting: "(True, 77)\r\n")
    #expect(terminal.leave() == 0)
  }

  @Test func wideAndCombiningCharacters() {
    let terminal = start(columns: 40)
    terminal.type("s = 'e\u{301}x\u{301} 日本語'")
    terminal.expectScreen { $0.lines[$0.row] == ">>> s = 'e\u{301}x\u{301} 日本語'" }
    // Back over the quote and two wide characters, to put another in.
    terminal.type("\u{2}\u{2}\u{2}é")
    terminal.expectScreen { $0.lines[$0.row] == ">>> s = 'e\u{301}x\u{301} 日é本語'" && $0.column == 15 }
    // An accent goes with its letter.
    terminal.type("\u{1}")
    terminal.type(String(repeating: "\u{6}", count: 7) + "\u{7F}")
    terminal.expectScreen { $0.lines[$0.row] == ">>> s = 'e\u{301} 日é本語'" }
    terminal.type("\n", expecting: ">>> ")
    terminal.type("s, len(s)\n", expecting: "('e\u{301} 日é本語', 7)\r\n")
    // A wide character that does not fit at the end of a row goes to the next.
    terminal.type("'" + String(repeating: "界", count: 20) + "'")
    terminal.expectScreen {
      $0.lines[$0.row] == "界界界'" && $0.lines[$0.row - 1] == ">>> '" + String(repeating: "界", count: 17)
    }
    terminal.type("\n", expecting: "'" + String(repeating: "界", count: 20) + "'\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func resizingWhileTyping() {
    let terminal = start(columns: 80)
    terminal.type("'printed before'\n", expecting: "\r\n'printed before'\r\n>>> ")
    terminal.type("x = 'a line that takes most of the width of the terminal as it now is'")
    terminal.expectScreen { $0.lineBeforeCursor.hasSuffix("now is'") }
    terminal.resize(columns: 40)
    terminal.type(" + 'abcdef'")
    terminal.expectScreen { $0.lineBeforeCursor.hasSuffix("cdef'") }
    terminal.resize(columns: 100)
    terminal.type(" + 'b'")
    terminal.expectScreen {
      $0.lineBeforeCursor
        == ">>> x = 'a line that takes most of the width of the terminal as it now is' + 'abcdef' + 'b'"
    }
    #expect(terminal.screen.lines.filter { $0.contains("a line that takes") }.count == 1)
    #expect(terminal.screen.lines.contains("'printed before'"))
    terminal.type("\n", expecting: ">>> ")
    #expect(terminal.leave() == 0)
  }

  // MARK: Blocks

  @Test func blocksAreIndented() {
    let terminal = start()
    terminal.type("def f(x):\n", expecting: "... ")
    terminal.type("if x:\n", expecting: "... ")
    terminal.type("return 'yes'\n", expecting: "... ")
    terminal.type("return 'no'\n\n", expecting: ">>> ")
    #expect(terminal.screen.lines.contains("...     if x:"))
    #expect(terminal.screen.lines.contains("...         return 'yes'"))
    #expect(terminal.screen.lines.contains("...     return 'no'"))
    terminal.type("f(0), f(1)\n", expecting: "('no', 'yes')\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  /// A class of 200 lines, with empty ones in it.
  private static let longClass: String = {
    var text = "class Long:\n    '''With empty lines.'''\n\n"
    for number in 0..<49 {
      text += "    def method\(number)(self):\n\n        return \(number)\n\n"
    }
    return text + "    last = 1\n"
  }()

  @Test func aPastedClassIsOneBlock() {
    let terminal = start()
    #expect(Self.longClass.split(separator: "\n", omittingEmptySubsequences: false).count == 201)
    terminal.paste(Self.longClass)
    terminal.expectScreen { $0.lines[$0.row] == "..." }
    terminal.type("\n", expecting: ">>> ")
    terminal.type("x = Long(); x.method0(), x.method48(), x.last\n", expecting: "(0, 48, 1)\r\n>>> ")
    // It comes back as a whole.
    terminal.type("\u{10}\u{10}")
    terminal.expectScreen { $0.lines[$0.row] == "...     last = 1" }
    terminal.interrupt()
    terminal.expect(">>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func pastingWithoutBrackets() {
    let terminal = start()
    terminal.type(
      "class A:\r    def f(self):\r        if 1:\r            return 1\r\r        return 2\r\r    def g(self):\r        return 3\r\rA().f(), A().g()\r",
      expecting: "(1, 3)\r\n>>> ")
    terminal.type("for i in range(2):\r    print('line', i)\r\r'after'\r", expecting: "line 0\r\nline 1\r\n")
    terminal.expect("'after'\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  @Test func aSyntaxErrorKeepsTheBlock() {
    let terminal = start()
    terminal.type("def f():\n", expecting: "... ")
    terminal.type("x = = 1\n", expecting: "SyntaxError: invalid syntax\r\n>>> ")
    terminal.type("\u{10}")
    terminal.expectScreen { $0.lines[$0.row] == "...     x = = 1" && $0.lines[$0.row - 1] == ">>> def f():" }
    terminal.type("\u{7F}\u{7F}\u{7F}1\n", expecting: "... ")
    terminal.type("return x\n\n", expecting: ">>> ")
    terminal.type("f()\n", expecting: "\r\n1\r\n>>> ")
    #expect(terminal.leave() == 0)
  }

  // MARK: The history

  @Test func theHistoryIsPrivateAndHasNoDuplicates() throws {
    let first = start()
    first.type("x = 1\n", expecting: ">>> ")
    first.type("if x:\n", expecting: "... ")
    first.type("print('block')\n\n", expecting: "block\r\n>>> ")
    first.type("x = 1\n", expecting: ">>> ")
    #expect(first.leave() == 0)
    let path = folder.path + "/martlet/history"
    #expect(FileMode.of(path) == 0o600)
    let second = start()
    second.type("\u{10}")
    second.expectScreen { $0.lines[$0.row] == ">>> x = 1" }
    second.type("\u{10}")
    second.expectScreen { $0.lines[$0.row] == "...     print('block')" }
    // A block from the history runs at once.
    second.type("\n", expecting: "NameError: name 'x' is not defined")
    second.expect(">>> ")
    // Searching it.
    second.type("\u{12}blo")
    second.expectScreen { $0.lines[$0.row].hasSuffix("print('block')") && $0.text.contains("(search 'blo')") }
    second.interrupt()
    second.expect(">>> ")
    #expect(second.leave() == 0)
  }

  // MARK: Terminals

  @Test func coloursUnlessTheyAreRefused() {
    let coloured = start(environment: [:])
    coloured.type("def f(): return 'x'\n", expecting: "\u{1B}[35mdef\u{1B}[0m")
    coloured.type("\n", expecting: "\u{1B}[1;32m>>> ")
    coloured.type("1/0\n", expecting: "\u{1B}[1;31mZeroDivisionError\u{1B}[0m: division by zero")
    coloured.expect(">>> ")
    #expect(coloured.leave() == 0)
    let plain = start()
    plain.type("1/0\n", expecting: "ZeroDivisionError: division by zero\r\n>>> ")
    #expect(plain.leave() == 0)
  }

  @Test func aDumbTerminal() {
    let terminal = start(environment: ["TERM": "dumb"])
    terminal.type("6 * 7\n", expecting: "42\r\n>>> ")
    terminal.type("def f():\n", expecting: "... ")
    terminal.type("  return 5\n", expecting: "... ")
    terminal.type("\n", expecting: ">>> ")
    terminal.type("await sleep(0, f())\n", expecting: "5\r\n>>> ")
    terminal.type("1/0\n", expecting: "ZeroDivisionError: division by zero\r\n>>> ")
    #expect(!terminal.everything.contains("\u{1B}"))
    #expect(terminal.leave() == 0)
  }

  @Test func outputWithoutALineEnd() {
    let terminal = start()
    terminal.type("print('no end', end='')\n", expecting: "no end\r\n>>> ")
    terminal.type(
      "async def dots():\n  for i in range(3): print('o', end='', flush=True); await sleep(0.01)\n\n", expecting: ">>> "
    )
    terminal.type("t = create_task(dots())\n", expecting: ">>> ")
    terminal.expectScreen { $0.lines.contains("ooo") && $0.lines[$0.row] == ">>>" }
    #expect(terminal.leave() == 0)
  }

  // MARK: Input of the script

  @Test func inputGetsWhatWasTypedAhead() {
    let terminal = start()
    terminal.type("x = input('name? ')\nBob\nx\n", expecting: "'Bob'\r\n>>> ")
    terminal.type("x = input()\n")
    terminal.type("Ann\n", expecting: ">>> ")
    terminal.type("x\n", expecting: "'Ann'\r\n>>> ")
    #expect(terminal.leave() == 0)
  }
}
