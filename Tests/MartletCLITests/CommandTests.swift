import Testing

/// Options, exit statuses and streams of the command.
@Suite struct CommandTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String..., input: String = "") -> MartletProcess.Result {
    MartletProcess.run(arguments, input: input)
  }

  @Test func runsAFile() {
    let script = folder.file("hello.py", "import sys\nprint('hello', sys.argv[1:], __name__)\n")
    #expect(run(script) == .init(output: "hello [] __main__\n"))
  }

  @Test func whatFollowsTheFileBelongsToTheScript() {
    let script = folder.file("argv.py", "import sys\nprint(sys.argv)\n")
    #expect(
      run("--virtual-time", script, "--version", "-c", "check", "--").output
        == "['\(script)', '--version', '-c', 'check', '--']\n")
    #expect(run(script, "--help").output == "['\(script)', '--help']\n")
  }

  @Test func virtualTimePassesForALoopThatWaitsForIt() {
    let code = """
      import asyncio, time
      async def main():
          end = time.time() + 1
          while time.time() < end: await asyncio.sleep(0)
          try:
              async with asyncio.timeout(0.2):
                  while True: await asyncio.sleep(0)
          except TimeoutError: print('out of time')
      asyncio.run(main())
      """
    #expect(run("--virtual-time", "-c", code).output == "out of time\n")
  }

  @Test(arguments: [
    ("-E", "ignore_environment=1"), ("-I", "isolated=1"), ("-s", "no_user_site=1"), ("-S", "no_site=1"),
    ("-q", "quiet=1"), ("-O", "optimize=1"), ("-P", "safe_path=True"), ("-B", "dont_write_bytecode=1"),
    ("-Xdev", "dev_mode=True"), ("-Es", "no_user_site=1"), ("-u", "quiet=0"),
  ]) func optionsOfPythonAreTold(_ option: String, _ field: String) {
    let result = run(option, "-c", "import sys; print(sys.flags)")
    #expect(result.output.contains(field))
    #expect(result.status == 0)
  }

  @Test func optionsOfWarningsMakeFilters() {
    let code = "import sys, warnings; print(sys.warnoptions); warnings.warn('old')"
    let failed = run("-W", "error", "-c", code)
    #expect(failed.output == "['error']\n")
    #expect(failed.errors.hasSuffix("UserWarning: old\n"))
    #expect(failed.status == 1)
    #expect(run("-Wignore::UserWarning", "-c", code) == .init(output: "['ignore::UserWarning']\n"))
    let wrong = run("-W", "nothing", "-W", "ignore", "-c", code)
    #expect(wrong.errors == "Invalid -W option ignored: invalid action: 'nothing'\n")
    #expect(run("-X", "a=b=c", "-Xd", "-c", "import sys; print(sys._xoptions)").output == "{'a': 'b=c', 'd': True}\n")
    let development = "import asyncio, warnings; print(asyncio.new_event_loop().get_debug(), warnings.filters[0][0])"
    #expect(run("-X", "dev", "-c", development).output == "True default\n")
  }

  @Test func assertsAreLeftOutWhereThatIsAsked() {
    let code = "assert print('asked')\nasync def f():\n    assert await f()\nprint(__debug__)"
    #expect(run("-O", "-c", code).output == "False\n")
    #expect(run("-c", code).status == 1)
  }

  @Test func nothingIsImportedFromTheFolderOfASafeScript() {
    _ = folder.file("beside.py", "print('imported')\n")
    let script = folder.file("importing.py", "import beside\n")
    #expect(run(script).output == "imported\n")
    #expect(run("-I", script).errors.hasSuffix("ModuleNotFoundError: No module named 'beside'\n"))
    #expect(run("-P", script).status == 1)
    #expect(run("-S", "-c", "exit").errors.hasSuffix("NameError: name 'exit' is not defined\n"))
  }

  @Test func runsAString() {
    #expect(run("-c", "import sys; print(sys.argv)", "-x", "--help").output == "['-c', '-x', '--help']\n")
    let failed = run("-c", "1/0")
    #expect(
      failed
        == .init(
          errors: """
            Traceback (most recent call last):
              File "<string>", line 1, in <module>
            ZeroDivisionError: division by zero

            """, status: 1))
  }

  @Test(arguments: [["-"], ["-", "a"], []]) func runsStandardInput(_ arguments: [String]) {
    let result = MartletProcess.run(arguments, input: "import sys\nprint(sys.argv)\nraise KeyError('k')\n")
    let argv = arguments.isEmpty ? "['']" : "[\(arguments.map { "'\($0)'" }.joined(separator: ", "))]"
    #expect(result.output == argv + "\n")
    #expect(
      result.errors == "Traceback (most recent call last):\n  File \"<stdin>\", line 3, in <module>\nKeyError: 'k'\n")
    #expect(result.status == 1)
  }

  @Test func optionsOfPython() {
    let warning = "import warnings; warnings.warn('look'); print('done')"
    #expect(run("-W", "ignore", "-c", warning) == .init(output: "done\n"))
    #expect(run("-Werror::UserWarning", "-c", warning).status == 1)
    #expect(run("-W", "error", "-Wignore::UserWarning", "-c", warning) == .init(output: "done\n"))
    #expect(
      run("-W", "bogus", "-c", "pass") == .init(errors: "Invalid -W option ignored: invalid action: 'bogus'\n"))
    #expect(
      run("-E", "-u", "-B", "-s", "-c", "import sys; print(sys.argv, sys.warnoptions)", "-u")
        == .init(output: "['-c', '-u'] []\n"))
  }

  @Test func outputIsWrittenWhenTheScriptFails() {
    let result = run("-c", "print('before'); print('half', end=''); raise SystemExit(3)")
    #expect(result == .init(output: "before\nhalf", status: 3))
  }

  @Test(
    arguments: [
      ("import sys; sys.exit()", "", 0), ("import sys; sys.exit(300)", "", 44),
      ("import sys; sys.exit('bye')", "bye\n", 1),
      ("import sys; sys.exit(True)", "", 1), ("raise SystemExit", "", 0),
    ] as [(String, String, Int32)])
  func exitStatus(_ code: String, _ errors: String, _ status: Int32) {
    #expect(run("-c", code) == .init(errors: errors, status: status))
  }

  @Test func missingFile() {
    let result = run("/nowhere/at all.py")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "\(MartletProcess.path): can't open file '/nowhere/at all.py': [Errno 2] No such file or directory\n")
    #expect(run(folder.path).status == 1)
  }

  @Test func wrongUsage() {
    let result = run("--bogus", "x.py")
    #expect(result.status == 2)
    #expect(result.errors.contains("Unknown option '--bogus'"))
    #expect(run("-c").status == 2)
  }

  @Test func versionAndHelp() {
    #expect(run("--version").output.hasPrefix("martlet "))
    let help = run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("--virtual-time"))
    #expect(!help.output.contains("--stress"))
  }

  @Test func virtualTimeDoesNotPass() {
    let code = "import asyncio, time; asyncio.run(asyncio.sleep(100000)); print(time.monotonic())"
    #expect(run("--virtual-time", "-c", code) == .init(output: "100000.0\n"))
  }

  @Test func stringHashesFollowTheSeed() {
    func hash(_ seed: String?, _ arguments: [String] = []) -> String {
      let environment = seed.map { ["PYTHONHASHSEED": $0] } ?? [:]
      return MartletProcess.run(arguments + ["-c", "print(hash('abc'))"], environment: environment).output
    }
    #expect(hash("0") == "-4594863902769663758\n")
    #expect(hash("5") == "1824667261547333466\n")
    #expect(hash(nil, ["--virtual-time"]) == "-4594863902769663758\n")
    #expect(hash(nil) != hash(nil))
    #expect(MartletProcess.run(["-c", "1"], environment: ["PYTHONHASHSEED": "-1"]).status == 1)
  }

  @Test func deadlockIsReportedUnlessToldToWait() {
    let code = "import asyncio\nasync def main(): await asyncio.get_running_loop().create_future()\nasyncio.run(main())"
    #expect(run("-c", code).errors.contains("DeadlockError"))
    let waiting = MartletProcess.run(
      ["--wait-forever", "-c", "print('ready', flush=True)\n" + code], interruptAfter: "ready")
    #expect(waiting.status == -2)
  }

  @Test func threadsOfADeadlockAreNotWaitedFor() {
    let code = """
      import asyncio, threading
      lock = threading.Lock()
      lock.acquire()
      async def main(): await asyncio.to_thread(lock.acquire)
      asyncio.run(main())
      """
    let result = run("-c", code)
    #expect(result.status == 1)
    #expect(result.errors.contains("Task-1 (main) awaits to_thread()"))
  }

  @Test func closedOutputEndsQuietly() {
    let code = "while True: print('x' * 1000)"
    let result = MartletProcess.run(["-c", code], closesOutput: true)
    #expect(result == .init(status: 1))
  }

  @Test func checkTellsSyntaxErrors() {
    let good = folder.file("good.py", "async def f():\n  await g()\nprint('not run')\n")
    #expect(run("check", good) == .init())
    let bad = folder.file("bad.py", "x = (1,\n")
    let result = run("check", bad)
    #expect(result.status == 1)
    #expect(result.errors.hasSuffix("SyntaxError: '(' was never closed\n"))
  }

  @Test func dumpShowsStates() {
    let script = folder.file(
      "states.py",
      """
      async def main():
        print("one")
        try:
          x = await sleep(1)
        except ValueError:
          print("two")

      def numbers():
        yield 1

      """)
    let dump = run("dump", "--states", script)
    #expect(dump.status == 0)
    #expect(dump.output.contains("coroutine main, line 1\n"))
    #expect(dump.output.contains("2 | print(\"one\")"))
    #expect(dump.output.contains("4 > await sleep(1) into slot"))
    #expect(dump.output.contains("on an exception"))
    #expect(dump.output.contains("generator numbers, line 8\n"))
    #expect(dump.output.contains("9 > yield 1"))
  }
}

/// Ctrl-C, sent when the script has printed that it is ready.
@Suite struct InterruptTests {
  private func interrupted(_ code: String) -> MartletProcess.Result {
    MartletProcess.run(["-c", code], interruptAfter: "ready")
  }

  private let sigint: Int32 = 2

  @Test func computingScriptDies() {
    let result = interrupted("print('ready', flush=True)\nwhile True: pass")
    #expect(result.status == -sigint)
    #expect(result.errors.hasSuffix("KeyboardInterrupt\n"))
    #expect(result.errors.hasPrefix("Traceback (most recent call last):\n  File \"<string>\", line 2, in <module>\n"))
  }

  @Test func sleepingScriptDies() {
    let result = interrupted("import time\nprint('ready', flush=True)\ntime.sleep(60)")
    #expect(result.status == -sigint)
    #expect(result.errors.hasSuffix("KeyboardInterrupt\n"))
  }

  @Test func mainTaskIsCancelled() {
    let result = interrupted(
      """
      import asyncio
      async def main():
        try:
          print('ready', flush=True)
          await asyncio.sleep(60)
        finally:
          print('cleaned up')
      asyncio.run(main())
      """)
    #expect(result.output == "ready\ncleaned up\n")
    #expect(result.errors.contains("asyncio.exceptions.CancelledError\n"))
    #expect(result.errors.hasSuffix("KeyboardInterrupt\n"))
    #expect(result.status == -sigint)
  }

  @Test func interruptMayBeCaught() {
    let result = interrupted(
      "import time\ntry:\n  print('ready', flush=True)\n  time.sleep(60)\nexcept KeyboardInterrupt: print('caught')")
    #expect(result == .init(output: "ready\ncaught\n"))
  }
}

/// Limits as options: the error is printed, the exit status is 3.
@Suite struct LimitTests {
  @Test(
    arguments: [
      (["--max-steps", "1000"], "while True: pass", "StepLimitError"),
      (["--max-memory", "16M"], "x = 'a' * 10**9", "MemoryLimitError"),
      (["--max-time", "0.05"], "import time; time.sleep(60)", "TimeLimitError"),
      (["--max-time=0.05"], "import asyncio; asyncio.run(asyncio.sleep(60))", "TimeLimitError"),
      (["--max-recursion", "50"], "def f(): f()\nf()", "RecursionError"),
      (
        ["--max-tasks", "10"],
        "import asyncio\nasync def main():\n  await asyncio.gather(*(asyncio.sleep(1) for _ in range(11)))\nasyncio.run(main())",
        "TaskLimitError"
      ),
      (["--max-output", "100"], "try:\n  while True: print('x')\nfinally: print('not run')", "OutputLimitError"),
    ] as [([String], String, String)])
  func endTheRun(_ options: [String], _ code: String, _ error: String) {
    let result = MartletProcess.run(options + ["-c", code])
    #expect(result.status == 3)
    #expect(result.errors.split(separator: "\n").last?.hasPrefix(error + ":") == true)
    #expect(!result.output.contains("not run"))
  }

  @Test func areNotReachedByWhatStaysBelow() {
    let result = MartletProcess.run([
      "--max-steps", "1000000", "--max-memory", "64M", "--max-time", "60", "--max-output", "1k", "-c", "print('ok')",
    ])
    #expect(result == .init(output: "ok\n"))
  }
}
