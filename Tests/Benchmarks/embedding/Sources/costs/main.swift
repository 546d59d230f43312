import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What crossing the border costs: nanoseconds of one operation, the best of five rounds.
func measure(_ name: String, _ count: Int, _ body: () throws -> Void) rethrows {
  var best = Double.infinity
  for _ in 0..<5 {
    let time = try ContinuousClock().measure(body)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    best = min(best, seconds * 1e9 / Double(count))
  }
  report(name, best)
}

func report(_ name: String, _ nanoseconds: Double) {
  let text = nanoseconds < 10_000 ? "\(Int(nanoseconds.rounded())) ns" : "\((nanoseconds / 100).rounded() / 10) µs"
  print("\(name)\(String(repeating: " ", count: max(1, 44 - name.count)))\(text)")
}

/// A loop in the script, less the same loop around nothing.
func scriptLoop(_ martlet: Interpreter, _ name: String, _ expression: String) throws {
  let count = 1_000_000
  try martlet.run("def loop(n):\n  for i in range(n): \(expression)\ndef idle(n):\n  for i in range(n): i")
  var times: [Double] = []
  for function in ["loop", "idle"] {
    var best = Double.infinity
    for _ in 0..<5 {
      let time = try ContinuousClock().measure { try martlet.call(function, count) }
      best = min(best, Double(time.components.attoseconds) * 1e-9 + Double(time.components.seconds) * 1e9)
    }
    times.append(best / Double(count))
  }
  report(name, times[0] - times[1])
}

final class Point: ScriptClass {
  var x = 1
  func move(_ dx: Int) -> Int { x &+ dx }
}

func residentBytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var text: [UInt8] = []
  while case let byte = fgetc(file), byte > 0 { text.append(UInt8(byte)) }
  let words = String(decoding: text, as: UTF8.self).split(separator: " ")
  return (Int(words[1]) ?? 0) * 4096
}

let martlet = Interpreter()
martlet.define("add") { (a: Int, b: Int) in a &+ b }
martlet.define("named(a, b=1)") { (a: Int, b: Int) in a &+ b }
martlet.define("nothing") {}
martlet.define("text") { (text: String) in text }
martlet.define("sum") { (numbers: [Int]) in numbers.reduce(0, &+) }
martlet.define("answer") { () async -> Int in 42 }
martlet.define(Point.self) { point in
  point.property("x", \.x)
  point.method("move", Point.move)
}
try martlet.run("ten = list(range(10))")
try scriptLoop(martlet, "host function, two ints", "add(i, i)")
try scriptLoop(martlet, "host function, keyword and default", "named(a=i)")
try scriptLoop(martlet, "host function, nothing", "nothing()")
try scriptLoop(martlet, "host function, a str there and back", "text('word')")
try scriptLoop(martlet, "host function, a list of ten ints", "sum(ten)")
func measureObject(_ martlet: Interpreter) throws {
  let point = Point()
  try martlet.run("def take(p):\n  global point\n  point = p")
  try martlet.call("take", point)
  try scriptLoop(martlet, "method of a Swift object, one int", "point.move(i)")
  try scriptLoop(martlet, "property of a Swift object", "point.x")
}
try measureObject(martlet)
try martlet.run("def twice(a, b): return a + b")
let twice = try martlet.object("twice")
func measureCalls(_ martlet: Interpreter, _ twice: ScriptObject) throws {
  try measure("script function kept, two ints", 200_000) {
    var sum = 0
    for i in 0..<200_000 { sum &+= try twice(i, i) as Int }
    precondition(sum > 0)
  }
  try measure("script function by name, two ints", 200_000) {
    for i in 0..<200_000 { _ = try martlet.call("twice", i, i) as Int }
  }
  try measure("evaluate('1 + 2')", 20_000) {
    for _ in 0..<20_000 { _ = try martlet.evaluate("1 + 2") as Int }
  }
}
try measureCalls(martlet, twice)
try martlet.run(
  """
  import time, asyncio
  async def trips(n):
    start = time.perf_counter()
    for _ in range(n): await answer()
    return (time.perf_counter() - start) / n
  async def together(n):
    start = time.perf_counter()
    await asyncio.gather(*(answer() for _ in range(n)))
    return (time.perf_counter() - start) / n
  """)
var best = Double.infinity
for _ in 0..<5 { best = min(best, try martlet.call("trips", 5000) as Double) }
report("async host function, round trip", best * 1e9)
best = .infinity
for _ in 0..<5 { best = min(best, try martlet.call("together", 5000) as Double) }
report("async host function, of 5000 at once", best * 1e9)
measure("creating and dropping an interpreter", 200) { for _ in 0..<200 { _ = Interpreter() } }
let before = residentBytes()
var idle: [Interpreter] = []
for _ in 0..<200 { idle.append(Interpreter()) }
print("memory of an idle interpreter               \((residentBytes() - before) / 200 / 1024) KiB")
