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

  private static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: Script.root.appendingPathComponent("Tests/Hostile").path))?
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted() ?? []

  @Test(arguments: files)
  func endsWithinItsLimits(file: String) async throws {
    var cases = try Self.cases(file)
    #if DEBUG
      // All of them take minutes where nothing is optimised.
      if ProcessInfo.processInfo.environment["MARTLET_HOSTILE"] == nil {
        cases = cases.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
      }
    #endif
    let executor = OwnThreadExecutor()
    let findings = await Task(executorPreference: executor) { [cases] in Self.run(cases, slack: Self.slack(file)) }
      .value
    #expect(findings == [])
  }

  /// On a thread of the host with little stack, depth ends sooner, but in the same ways.
  @Test func littleStackIsEnough() async throws {
    let cases = try Self.cases("depth")
    let findings = await withCheckedContinuation { continuation in
      let thread = Thread {
        let others = ["RecursionError", "MemoryError"]
        continuation.resume(returning: Self.run(cases, slack: Self.slack("depth"), or: others))
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    #expect(findings == [])
  }

  /// What a run may take beyond its limit of time.
  ///
  /// The testing library notes the whole stack wherever an error is thrown: milliseconds where it is deep, for each of a
  /// thousand calls.
  private static func slack(_ file: String) -> Duration { file == "depth" ? .seconds(2) : .milliseconds(100) }

  /// Runs the cases one after the other in one interpreter; what was not as it must be.
  private static func run(_ cases: [Case], slack: Duration, or others: [String] = []) -> [String] {
    let martlet = Interpreter()
    martlet.onOutput = { _ in }
    #if DEBUG
      // Steps are the measure where nothing is optimised.
      let (steps, time) = (40_000, Duration.seconds(4))
    #else
      let (steps, time) = (200_000, Duration.seconds(2))
    #endif
    var findings: [String] = []
    for item in cases {
      martlet.limits = .init(
        steps: steps, memory: 64 << 20, time: time, recursion: 1000, tasks: 2_000, output: 1 << 20)
      let clock = ContinuousClock()
      let start = clock.now
      var outcome = "ok"
      do { try martlet.run(item.source, named: "hostile.py") } catch {
        let error = error as? ScriptError
        outcome = String(error?.type.split(separator: ".").last ?? "?")
        if outcome.hasSuffix("LimitError"), error?.isLimit != true { findings.append("\(item.name): can be caught") }
      }
      if !item.outcomes.contains(outcome), !others.contains(outcome) { findings.append("\(item.name): \(outcome)") }
      #if !DEBUG
        if clock.now - start > time + slack { findings.append("\(item.name): took \(clock.now - start)") }
      #endif
      martlet.limits = .init()
      martlet.removeGlobals()
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
      // Which of the measures comes first depends on the machine.
      if outcomes.contains("StepLimitError") { outcomes.append("TimeLimitError") }
      #if DEBUG
        outcomes += ["StepLimitError", "TimeLimitError"]
      #endif
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
