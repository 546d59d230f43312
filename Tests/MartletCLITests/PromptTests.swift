import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The prompt, driven through a pseudo-terminal.
@Suite(.serialized) struct PromptTests {
  private let folder = TemporaryFolder()

  private func start() -> Terminal { Terminal(stateFolder: folder.path) }

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
      "1/0\n", expecting: "File \"<stdin>\", line 1, in <module>\r\nZeroDivisionError: division by zero\r\n>>> ")
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

/// A pseudo-terminal with the command at its other end.
private final class Terminal {
  private let descriptor: Int32
  private let child: pid_t
  private var seen = ""

  init(stateFolder: String) {
    let other: String
    (descriptor, other) = Self.open()
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    child = MartletProcess.spawn(
      [], environment: ["XDG_STATE_HOME": stateFolder, "TERM": "xterm", "LC_ALL": "C.UTF-8"], descriptors: [],
      terminal: other)
  }

  /// A new pseudo-terminal and the path of its other end.
  private static func open() -> (Int32, String) {
    #if canImport(Darwin)
      let descriptor = posix_openpt(O_RDWR | O_NOCTTY)
      precondition(descriptor >= 0 && grantpt(descriptor) == 0 && unlockpt(descriptor) == 0)
      return (descriptor, String(cString: ptsname(descriptor)))
    #else
      // What grantpt, unlockpt and ptsname do, which the C module does not show.
      let descriptor = Self.openFile("/dev/ptmx", O_RDWR | O_NOCTTY)
      let unlock: UInt = 0x4004_5431
      let getNumber: UInt = 0x8004_5430
      var isLocked: Int32 = 0
      var number: Int32 = 0
      precondition(ioctl(descriptor, unlock, &isLocked) == 0 && ioctl(descriptor, getNumber, &number) == 0)
      return (descriptor, "/dev/pts/\(number)")
    #endif
  }

  #if canImport(Glibc)
    private static func openFile(_ path: String, _ flags: Int32) -> Int32 { Glibc.open(path, flags) }
  #elseif canImport(Musl)
    private static func openFile(_ path: String, _ flags: Int32) -> Int32 { Musl.open(path, flags) }
  #endif

  deinit { close(descriptor) }

  func type(_ text: String, expecting expected: String? = nil, _ location: SourceLocation = #_sourceLocation) {
    MartletProcess.write(text, to: descriptor)
    if let expected { expect(expected, location) }
  }

  /// Waits until the text appears behind what was seen before.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let deadline = time(nil) + Self.patience
    while true {
      if let found = Self.find(text, in: seen) {
        seen = String(seen[found...])
        return
      }
      guard readMore(until: deadline) else { break }
    }
    Issue.record("expected \(text.debugDescription), saw \(seen.debugDescription)", sourceLocation: location)
    kill(child, SIGKILL)
  }

  /// Seconds after which the command counts as hanging.
  private static let patience = 20

  /// Waits for more output; false at its end or at the deadline.
  private func readMore(until deadline: time_t) -> Bool {
    while time(nil) < deadline {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, 1000) >= 0 else { return false }
      if request.revents == 0 { continue }
      guard let more = MartletProcess.readSome(descriptor) else { return false }
      seen = String(decoding: Array(seen.utf8) + more, as: UTF8.self)
      return true
    }
    return false
  }

  /// The end of the first occurrence, by bytes: a carriage return and a line feed are one Character.
  private static func find(_ text: String, in seen: String) -> String.Index? {
    let wanted = Array(text.utf8)
    let bytes = Array(seen.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return seen.utf8.index(seen.startIndex, offsetBy: start + wanted.count)
    }
    return nil
  }

  /// Types Ctrl-D and returns the exit status. The prompt must be there already: what is typed while a line runs goes
  /// through the terminal's own line discipline, which makes another key of it.
  func leave(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    type("\u{4}")
    return end(location)
  }

  func end(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    // Reading on, or the child could not write; the end of a terminal is an error.
    let deadline = time(nil) + Self.patience
    while readMore(until: deadline) {}
    if time(nil) >= deadline {
      Issue.record("the command does not end, saw \(seen.debugDescription)", sourceLocation: location)
      kill(child, SIGKILL)
    }
    return MartletProcess.wait(for: child)
  }
}
