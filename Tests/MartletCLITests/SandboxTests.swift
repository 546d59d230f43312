import Testing

/// `--sandbox` and what it allows; stubs.
@Suite struct SandboxTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String..., input: String = "") -> MartletProcess.Result {
    MartletProcess.run(arguments, input: input)
  }

  @Test func theSandboxReachesWhatIsAllowed() {
    let script = folder.file("sandboxed.py", "import sys, beside\nprint(open(sys.argv[1]).read(), beside.x)\n")
    _ = folder.file("beside.py", "x = 1\n")
    let data = folder.file("data.txt", "data")
    #expect(run(script, data).output == "data 1\n")
    let refused = run("--sandbox", script, data)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("PermissionError: files: the host has not granted it to this interpreter"))
    #expect(run("--sandbox", "--allow-read", folder.path, script, data).output == "data 1\n")
    let writing = folder.file("writing.py", "import sys\nopen(sys.argv[1], 'w').write('x')\n")
    #expect(run("--sandbox", "--allow-read", folder.path, writing, data).errors.contains("PermissionError: writing"))
    #expect(run("--sandbox", "--allow-write", folder.path, writing, data).status == 0)
    let environment = "import os; print('PATH' in os.environ)"
    #expect(run("--sandbox", "-c", environment).output == "False\n")
    #expect(run("--sandbox", "--allow-env", "-c", environment).output == "True\n")
    let command = "import subprocess; print(subprocess.run(['true']).returncode)"
    #expect(run("--sandbox", "-c", command).status == 1)
    #expect(run("--sandbox", "--allow-run", "-c", command).output == "0\n")
    let piped = "import subprocess; print(subprocess.run(['cat'], input='x', stdout=-1, text=True).stdout)"
    #expect(run("--sandbox", "--allow-run", "-c", piped).output == "x\n")
    let path = "import _process; _process.open('/etc/passwd', 'r', -1, None, None)"
    #expect(run("--sandbox", "--allow-run", "-c", path).errors.contains("a descriptor is required, not 'str'"))
    #expect(run("--allow-run", "-c", "1").status == 2)
  }

  @Test func stubsAreDeclarations() {
    let stubs = run("stubs").output
    #expect(stubs.contains("async def sleep(delay: float"))
    let checked = folder.file("stubs.pyi", stubs)
    #expect(run("check", checked) == .init())
  }
}
