import Testing

@testable import Martlet

/// How long the code of texts lives that an interpreter runs.
@Suite struct ProgramTests {
  @Test func codeThatNothingRefersToEnds() throws {
    let martlet = Interpreter()
    for number in 0..<50 { try martlet.run("def f(): return \(number)\nx = eval('lambda: 1')") }
    martlet.rt.collect(martlet.rt.top)
    // The last text, whose function is still a global, and the lambda's.
    #expect(martlet.rt.programs.filter(\.isTransient).count == 2)
    #expect(try martlet.evaluate("f()") == 49)
    try martlet.run("f = x = None")
    martlet.rt.collect(martlet.rt.top)
    #expect(martlet.rt.programs.filter(\.isTransient).isEmpty)
  }

  @Test func aRunInProgressKeepsItsCode() async throws {
    let martlet = Interpreter()
    try await martlet.run(
      """
      import asyncio, gc
      async def main():
        global main
        main = None
        gc.collect()
        await asyncio.sleep(0)
        gc.collect()
        return [i for i in range(3)]
      result = asyncio.run(main())
      """)
    #expect(martlet["result"] == .list([.int(0), .int(1), .int(2)]))
  }
}
