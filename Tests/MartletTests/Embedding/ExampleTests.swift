import Foundation
import Martlet
import MartletTesting
import Testing

@testable import examples

/// The host programs of `Examples`, run.
@Suite struct ExampleTests {
  private func script(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Examples/HostPrograms/scripts")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func order(_ id: Int, _ customer: String, _ count: Int) -> RulesEngine.Order {
    .init(id: id, customer: customer, country: "DE", lines: [.init(item: "tea", count: count, price: 1.5)])
  }

  @Test func rulesDecideOnAStreamOfOrders() async throws {
    let engine = RulesEngine(blocked: ["mallory"], rates: ["EUR": 1])
    try engine.load(script("_rules.py"), named: "rules.py")
    let orders = AsyncStream { stream in
      for (id, (customer, count)) in [("alice", 2), ("mallory", 1), ("bob", 60), ("carol", 2000)].enumerated() {
        stream.yield(order(id, customer, count))
      }
      stream.finish()
    }
    let decisions = await engine.decisions(on: orders)
    #expect(
      decisions == [
        0: .accept, 1: .reject("mallory is blocked"), 2: .hold("60 of tea"), 3: .hold("more than 1000 EUR"),
      ])
    #expect(engine.failures.map(\.rule) == ["rule_broken"])
    #expect(engine.failures.first?.reason == "no rate for XXX")
    // Rules change while it runs; one that never ends is switched off.
    try engine.load("def rule_endless(order):\n  while True: pass", named: "new.py")
    #expect(engine.decide(order(9, "alice", 1)) == .accept)
    #expect(engine.failures.last?.rule == "rule_endless")
  }

  @Test func usersScriptsRetryAndTimeOut() async throws {
    let clock = ManualClock()
    let attempts = Attempts()
    let server = AutomationServer(clock: clock) { path in
      // Every page fails once; page 3 never answers.
      if path.hasSuffix("/3") { try await Task.sleep(for: .seconds(3600)) }
      return await attempts.count(path) == 1 ? .init(status: 503, body: "") : .init(status: 200, body: path)
    }
    let report = try script("_report.py")
    let running = Task {
      await server.runAll(["ann": report, "ben": report, "cay": "while True: pass", "dan": "1 / 0"])
    }
    let mover = Task {
      while !Task.isCancelled {
        clock.advance(by: .milliseconds(100))
        await Task.yield()
      }
    }
    let outcomes = await running.value
    mover.cancel()
    #expect(outcomes["ann"] == .finished([6, 6, 6, -1, 6]))
    #expect(outcomes["ben"] == .finished([6, 6, 6, -1, 6]))
    #expect(outcomes["cay"] == .overLimit("StepLimitError"))
    #expect(outcomes["dan"] == .failed("ZeroDivisionError: division by zero"))
  }

  actor Attempts {
    private var counts: [String: Int] = [:]
    func count(_ path: String) -> Int {
      counts[path, default: 0] += 1
      return counts[path]!
    }
  }

  @Test func aThousandActorsLiveInTheGamesTime() throws {
    let game = Game(seed: 3)
    try game.load(script("_actors.py"), named: "actors.py")
    for number in 0..<1000 { try game.spawn(["patrol", "wander", "wither", "clumsy"][number % 4]) }
    for _ in 0..<120 { try game.step() }
    // Those that withered, and those whose script failed.
    #expect(game.finished == 500)
    #expect(game.actors[2].health == 0 && game.actors[3].health == 10)
    #expect(game.actors[0].position != Game.Position())
    let again = Game(seed: 3)
    try again.load(script("_actors.py"), named: "actors.py")
    for number in 0..<1000 { try again.spawn(["patrol", "wander", "wither", "clumsy"][number % 4]) }
    for _ in 0..<120 { try again.step() }
    #expect(again.actors.map(\.position) == game.actors.map(\.position))
  }
}
