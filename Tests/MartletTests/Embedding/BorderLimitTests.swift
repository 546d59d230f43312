import Martlet
import Testing

/// What leaves an interpreter is as limited as what is in it.
@Suite struct BorderLimitTests {
  private func limited() -> Interpreter {
    let martlet = Interpreter()
    martlet.limits = .init(steps: 200_000, memory: 4 << 20, time: .seconds(20))
    return martlet
  }

  private func failure(_ body: () throws -> Void) -> ScriptError? {
    do { try body() } catch { return error as? ScriptError }
    return nil
  }

  /// Few objects, of which a copy is a tree without end.
  private static let shared = """
    a = [0]
    for _ in range(60): a = [a, a]
    c = []
    c += [c, c]
    wide = [["x" * 1000] * 1000] * 1000

    """

  @Test func copyOfSharedListsIsLimited() throws {
    let martlet = limited()
    try martlet.run(Self.shared)
    for name in ["a", "wide", "{1: wide}", "(wide, wide)"] {
      let error = failure { _ = try martlet.evaluate(name, as: ScriptValue.self) }
      #expect(error?.isLimit == true, "\(name)")
    }
    #expect(failure { _ = try martlet.evaluate("wide", as: [[String]].self) }?.type == "MemoryLimitError")
    #expect(failure { _ = try martlet.evaluate("[range(10**7)] * 9", as: [[Int]].self) }?.isLimit != true)
    #expect(
      failure { _ = try martlet.evaluate("dict.fromkeys(range(2000), [0] * 2000)", as: [Int: [Int]].self) }?.isLimit
        == true)
    #expect(try martlet.evaluate("[1, 2]", as: [Int].self) == [1, 2])
  }

  @Test func copyOfSharedListsForGlobalsIsCut() throws {
    let martlet = limited()
    try martlet.run(Self.shared)
    guard case .list(let left) = martlet["a"] else {
      Issue.record("no list")
      return
    }
    #expect(left.count == 1)
    #expect(martlet["c"] == .list([.other("…"), .other("…")]))
  }

  @Test func argumentsOfHostFunctionsAreLimited() throws {
    let martlet = limited()
    martlet.define("count") { (rows: [[String]]) in rows.count }
    martlet.define("half") { (number: Double) in number / 2 }
    #expect(
      failure { try martlet.run(Self.shared + "try: count(wide)\nexcept BaseException: pass") }?.type
        == "MemoryLimitError")
    #expect(failure { try martlet.run("half(1 << 10_000_000)") }?.type == "TypeError")
    #expect(try martlet.evaluate("half(1 << 64)", as: Double.self) == 0x1p63)
    // What is copied one after the other is not copied at once.
    #expect(try martlet.evaluate("sum(count([['x' * 1000] * 100]) for _ in range(200))", as: Int.self) == 200)
  }

  @Test func reportsAreLimited() throws {
    let martlet = limited()
    let chain = """
      text = "x" * 1_000_000
      last = None
      for number in range(1000):
        try: raise ValueError(text)
        except ValueError as error:
          error.__context__ = last
          last = error
      raise last
      """
    let error = failure { try martlet.run(chain) }
    #expect(error?.type == "ValueError")
    #expect(error.map { (1000...(3 << 20)).contains($0.traceback.utf8.count) } == true)
    #expect(error?.traceback.contains("... (the report is too long)\n") == true)
    martlet.limits.steps = 5_000
    let swallowed = failure { try martlet.run("def f():\n  try: f()\n  except RecursionError: f()\nf()") }
    #expect(swallowed?.isLimit == true)
    #expect(swallowed?.traceback.contains("During handling") == false)
    martlet.limits.steps = 200_000
    let arguments = failure {
      try martlet.run(Self.shared + "class E(Exception):\n  def __str__(self): return 'e'\nraise E(a, 1)")
    }
    #expect(arguments?.type == "E")
  }
}
