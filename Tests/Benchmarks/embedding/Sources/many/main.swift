import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Many interpreters on eight tasks of Swift's pool, for as long as is asked: `many [interpreters] [seconds]`. Each
/// checks that what it sees is its own; in the end the memory in use is printed, now and then on the way.
struct Failure: Error { let number: Int }

final class Item: ScriptClass {
  let number: Int
  init(number: Int) { self.number = number }
}

func useOne(_ number: Int) async throws {
  let martlet = Interpreter(virtualTime: true)
  martlet.define("mine") { number }
  martlet.define("later") { () async -> Int in
    await Task.yield()
    return number
  }
  martlet.define(error: Failure.self, as: "Failure")
  martlet.define("fail") { () throws -> Int in throw Failure(number: number) }
  martlet.define(Item.self) { $0.property("number", \.number) }
  try await martlet.run(
    """
    import asyncio, json
    class Thing:
      def __init__(self): self.value = mine()
    things = [Thing() for _ in range(100)]
    async def main():
      await asyncio.sleep(1)
      return sum(await asyncio.gather(*(later() for _ in range(10)))) + json.loads(json.dumps(mine()))
    result = asyncio.run(main())
    def take(item): return item.number
    """)
  guard martlet["result"] == .int(number * 11) else { fatalError("a result of another") }
  let taken: Int = try await martlet.call("take", Item(number: number))
  guard taken == number else { fatalError("an object of another") }
  do {
    try await martlet.run("fail()")
    fatalError("no error")
  } catch let error as Failure { guard error.number == number else { fatalError("an error of another") } }
  martlet.limits.steps = 1000
  do {
    try await martlet.run("while True: pass")
    fatalError("no limit")
  } catch let error as ScriptError { guard error.isLimit else { fatalError("\(error)") } }
}

func residentMegabytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var text: [UInt8] = []
  while case let byte = fgetc(file), byte > 0 { text.append(UInt8(byte)) }
  return (Int(String(decoding: text, as: UTF8.self).split(separator: " ")[1]) ?? 0) / 256
}

let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1000
let seconds = CommandLine.arguments.dropFirst(2).first.flatMap(Double.init) ?? 0
let start = ContinuousClock.now
var round = 0
repeat {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for worker in 0..<8 {
      group.addTask {
        for number in stride(from: worker, to: count, by: 8) { try await useOne(number) }
      }
    }
    try await group.waitForAll()
  }
  round += 1
  print("round \(round): \(count) interpreters, \(residentMegabytes()) MB, \(ContinuousClock.now - start)")
} while ContinuousClock.now - start < .seconds(seconds)
