import Testing

/// Notes on standard error: what CPython leaves in the dark.
@Suite struct NoteTests {
  private func errors(_ source: String, _ options: String...) -> String {
    let folder = TemporaryFolder()
    let script = folder.file("script.py", source)
    return MartletProcess.run(["--virtual-time"] + options + [script], input: "").errors
      .replacing(script, with: "script.py")
  }

  private static let forgotten = """
    import asyncio
    async def fetch(page): pass
    class Client:
        async def get(self, *, page): pass
    async def main():
        first = fetch(1)
        second = Client().get(page=2)
        await asyncio.sleep(1)
        del first, second
        fetch(3)
    asyncio.run(main())

    """

  @Test func forgottenCoroutinesTellWhereTheyWereCalled() {
    let hint = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
    func warning(_ line: Int, _ name: String, _ text: String) -> String {
      "script.py:\(line): RuntimeWarning: coroutine '\(name)' was never awaited\n  \(text)\n\(hint)"
    }
    func note(_ line: Int, _ name: String, _ text: String) -> String {
      "note: \(name)() was called here\n  File \"script.py\", line \(line), in main\n    \(text)\n"
    }
    let deleted = "del first, second"
    #expect(
      errors(Self.forgotten)
        == warning(9, "fetch", deleted) + note(6, "fetch", "first = fetch(1)")
        + warning(9, "Client.get", deleted) + note(7, "Client.get", "second = Client().get(page=2)")
        // Here the warning itself says where.
        + warning(10, "fetch", "fetch(3)"))
    #expect(!errors(Self.forgotten, "--no-notes").contains("note:"))
  }

  @Test func ignoredWarningsHaveNoNotes() {
    let quiet = "import warnings\nwarnings.simplefilter('ignore')\n"
    #expect(errors(quiet + Self.forgotten) == "")
  }

  private static let cancelled = """
    import asyncio
    async def worker(): await asyncio.sleep(9)
    async def impatient(task):
        await asyncio.sleep(1)
        task.cancel()
    async def main():
        task = asyncio.create_task(worker())
        other = asyncio.create_task(impatient(task), name='impatient')
        await task
    asyncio.run(main())

    """

  @Test func cancellationsTellWhereTheyCameFrom() {
    #expect(
      errors(Self.cancelled).hasSuffix(
        """
        asyncio.exceptions.CancelledError
        note: cancelled by task impatient
          File "script.py", line 5, in impatient
            task.cancel()

        """))
    #expect(errors(Self.cancelled, "--no-notes").hasSuffix("asyncio.exceptions.CancelledError\n"))
  }

  @Test func deadlocksTellWhoCancelled() {
    let text = errors(
      """
      import asyncio
      async def stubborn(event):
          try: await event.wait()
          except asyncio.CancelledError: await event.wait()
      async def main():
          task = asyncio.create_task(stubborn(asyncio.Event()), name='stubborn')
          await asyncio.sleep(1)
          task.cancel()
          await task
      asyncio.run(main())

      """)
    #expect(
      text.contains(
        "\n  stubborn (stubborn) awaits Event.wait(), for 0.0 s, cancelled by task Task-1 in script.py:8\n"), "\(text)")
  }
}
