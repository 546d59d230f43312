import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs one of the programs: `swift run examples rules|server|game`, in the package's folder.
func script(_ name: String) -> String {
  guard let file = fopen("Examples/HostPrograms/scripts/\(name)", "r") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return String(decoding: bytes, as: UTF8.self)
}

switch CommandLine.arguments.dropFirst().first {
case "rules":
  let engine = RulesEngine(blocked: ["mallory"], rates: ["EUR": 1])
  try engine.load(script("_rules.py"), named: "rules.py")
  for (id, customer, count) in [(1, "alice", 2), (2, "mallory", 1), (3, "bob", 60), (4, "carol", 2000)] {
    let line = RulesEngine.Order.Line(item: "tea", count: count, price: 1.5)
    print(id, engine.decide(.init(id: id, customer: customer, country: "DE", lines: [line])))
  }
  for failure in engine.failures { print("\(failure.rule) was switched off: \(failure.reason)") }
case "server":
  let server = AutomationServer { path in
    try await Task.sleep(for: .milliseconds(.random(in: 10...50)))
    return .init(status: Int.random(in: 0..<4) == 0 ? 503 : 200, body: "page \(path)")
  }
  let report = script("_report.py")
  let outcomes = await server.runAll(["ann": report, "ben": report, "cay": "while True: pass"])
  for (user, outcome) in outcomes.sorted(by: { $0.key < $1.key }) { print(user, outcome) }
case "game":
  let game = Game()
  try game.load(script("_actors.py"), named: "actors.py")
  for number in 0..<1000 { try game.spawn(["patrol", "wander", "wither", "clumsy"][number % 4]) }
  for _ in 0..<600 { try game.step() }
  print("\(game.frames) frames, \(game.actors.count) actors, \(game.finished) have ended")
default: print("usage: examples rules|server|game")
}
