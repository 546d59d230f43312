import Foundation
import Testing

/// Every script of `Tests/Conformance` and `Examples` prints what CPython prints.
///
/// A script that does not pass yet is a line of `Tests/Conformance/KnownFailures.txt`. It runs all the same, as a known
/// issue; once it passes, its line must go, or the test fails.
///
/// With `MARTLET_STRESS=N` the scripts run under GC stress: a collection at every Nth safepoint. A script for which
/// that takes too long runs again at a larger interval, which differs from script to script, and with
/// `MARTLET_STRESS_OFFSET` from run to run, so that collections fall on other safepoints.
@Suite struct ConformanceTests {
  @Test(arguments: Script.all(in: "Tests/Conformance"))
  func conformance(_ script: Script) async throws {
    guard let reason = KnownFailures.conformance.reasons[script.path] else {
      return try await check(script)
    }
    // Under stress a script may also run out of time, or by luck of the interval not.
    await withKnownIssue(Comment(rawValue: reason), isIntermittent: Stress.interval > 0) {
      try await check(script)
    }
  }

  @Test(arguments: Script.all(in: "Examples"))
  func examples(_ script: Script) async throws {
    try await check(script)
  }

  @Test func knownFailuresExist() {
    let paths = Set(Script.all(in: "Tests/Conformance").map(\.path))
    for path in KnownFailures.conformance.reasons.keys.sorted() {
      #expect(paths.contains(path), "KnownFailures.txt names \(path), which is not there")
    }
  }

  private func check(_ script: Script) async throws {
    let expected = try Recording(contentsOf: script.recordingFile)
    switch try await Stress.run(script) {
    case .timedOut: Issue.record("\(script.path): it runs too long")
    case .ended(let actual):
      if let difference = expected.firstDifference(from: actual) {
        Issue.record("\(script.path): \(difference)")
      }
    }
  }
}

/// The pace of collections in this run of the tests.
enum Stress {
  private static let environment = ProcessInfo.processInfo.environment
  /// Safepoints between collections; 0 is the normal pace.
  static let interval = environment["MARTLET_STRESS"].flatMap { Int($0) } ?? 0
  private static let offset = environment["MARTLET_STRESS_OFFSET"].flatMap { Int($0) } ?? 0

  static func run(_ script: Script) async throws -> MartletProcess.Outcome {
    guard interval > 0 else { return try await MartletProcess.run(script, seconds: 60) }
    let shift = script.path.utf8.reduce(offset) { $0 + Int($1) }
    var pace = interval
    while pace < 10_000 {
      let outcome = try await run(script, pace, shift, seconds: 5)
      if outcome != .timedOut { return outcome }
      pace *= 16
    }
    return try await run(script, pace, shift, seconds: 60)
  }

  private static func run(
    _ script: Script, _ pace: Int, _ shift: Int, seconds: Double
  ) async throws -> MartletProcess.Outcome {
    try await MartletProcess.run(script, flags: ["--stress=\(pace + shift % pace)"], seconds: seconds)
  }
}
