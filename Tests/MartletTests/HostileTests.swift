import Foundation
import Martlet
import Testing

/// The scripts of `Tests/Hostile`: each ends as it must and within its limits, and leaves a usable interpreter behind.
@Suite struct HostileTests {
  struct Case: Sendable {
    let name: String
    let outcomes: [String]
    let source: String
  }

  @Test(arguments: ["loops", "asyncio", "memory", "depth", "sources"])
  func endsWithinItsLimits(file: String) async throws {
    let cases = try Self.cases(file)
    let executor = OwnThreadExecutor()
    let findings = await Task(executorPreference: executor) { Self.run(cases) }.value
    #expect(findings == [])
  }

  /// Runs the cases one after the other in one interpreter; what was not as it must be.
  private static func run(_ cases: [Case]) -> [String] {
    let martlet = Interpreter()
    martlet.onOutput = { _ in }
    let time = Duration.seconds(2)
    var findings: [String] = []
    for item in cases {
      martlet.limits = .init(
        steps: 200_000, memory: 64 << 20, time: time, recursion: 1000, tasks: 5_000, output: 1 << 20)
      let clock = ContinuousClock()
      let start = clock.now
      var outcome = "ok"
      do { try martlet.run(item.source, named: "hostile.py") } catch {
        let error = error as? ScriptError
        outcome = String(error?.type.split(separator: ".").last ?? "?")
        if outcome.hasSuffix("LimitError"), error?.isLimit != true { findings.append("\(item.name): can be caught") }
      }
      if !item.outcomes.contains(outcome) { findings.append("\(item.name): \(outcome)") }
      // The limit and a moment; a machine that does much else at once is given more.
      if clock.now - start > time + .seconds(2) { findings.append("\(item.name): took \(clock.now - start)") }
      martlet.limits = .init()
      let next = try? martlet.evaluate(
        "__import__('asyncio').run(__import__('asyncio').sleep(0, sorted([3, 1, 2])))", as: [Int].self)
      if next != [1, 2, 3] { findings.append("\(item.name): the next script fails") }
    }
    return findings
  }

  private static func cases(_ file: String) throws -> [Case] {
    let url = Script.root.appendingPathComponent("Tests/Hostile/\(file).txt")
    let text = "\n" + (try String(contentsOf: url, encoding: .utf8))
    return text.components(separatedBy: "\n## ").dropFirst().map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      let head = String(part[..<end])
      let colon = head.range(of: ": ", options: .backwards)!
      var outcomes = head[colon.upperBound...].split(separator: "|").map(String.init)
      // On a slow build the time may be over before the steps are.
      if outcomes.contains("StepLimitError") { outcomes.append("TimeLimitError") }
      return Case(
        name: String(head[..<colon.lowerBound]), outcomes: outcomes, source: expand(String(part[end...].dropFirst())))
    }
  }

  /// `«count|text»` stands for that much source.
  private static func expand(_ source: String) -> String {
    source.replacing(/«(\d+)\|([^»]*)»/) { match in
      String(repeating: String(match.2), count: Int(match.1)!)
    }
  }
}
