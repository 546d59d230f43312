import Foundation
import Martlet
import MartletTesting
import Testing

/// The samples of the documentation, which stand here word for word, compiled and run.
@Suite struct DocumentationTests {
  /// Every sample of every page, and of the README's part for hosts, is in this file.
  @Test func everySampleIsHere() throws {
    func plain(_ text: some StringProtocol) -> String {
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let here = plain(try String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
    let catalog = root.appending(path: "Sources/Martlet/Martlet.docc")
    let pages = try FileManager.default.contentsOfDirectory(at: catalog, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
    #expect(pages.count == 7)
    var count = 0
    for page in pages + [root.appending(path: "README.md")] {
      let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
      for part in parts {
        let sample = plain(part.components(separatedBy: "```")[0])
        count += 1
        #expect(here.contains(sample), "\(page.lastPathComponent): \(sample)")
      }
    }
    #expect(count > 20)
  }

  @Test func readme() async throws {
    let martlet = Interpreter()
    martlet.define("add") { (a: Int, b: Int) in a + b }
    martlet.define("fetch(url, *, timeout=10.0)") { (url: String, timeout: Double) async throws -> String in
      try await load(url, timeout)
    }
    let total: Int = try await martlet.evaluate("add(len(await fetch('https://swift.org')), 1)")
    #expect(total == 18)

    let interpreter = martlet
    let session = Session(interpreter)
    if case .failed(let error) = await session.evaluate("await fetch('https://swift.org')") { print(error.traceback) }
    for task in session.tasks { print(task.name, task.state, task.awaits ?? "") }
    session.close()
  }

  private func load(_ url: String, _ timeout: Double) async throws -> String { url }

  @Test func landingPage() async throws {
    let martlet = Interpreter()
    martlet.define("add") { (a: Int, b: Int) in a + b }
    let total: Int = try await martlet.evaluate("add(2, 3)")
    #expect(total == 5)
  }

  @Test func firstSteps() throws {
    let martlet = Interpreter()
    martlet["name"] = "world"
    try martlet.run("greeting = f'hello, {name}'", named: "greet.py")
    print(martlet["greeting"] ?? "")
    #expect(martlet["greeting"] == "hello, world")

    let squares: [Int] = try martlet.evaluate("[n * n for n in range(4)]")
    let ages: [String: Int] = try martlet.evaluate("{'ann': 30, 'bob': 25}")
    #expect(squares == [0, 1, 4, 9] && ages["bob"] == 25)

    try martlet.run("def area(width, height=1): return width * height")
    let area: Int = try martlet.call("area", 3, keywords: ["height": 4])
    let function = try martlet.object("area")
    let other: Int = try function(2, 5)
    #expect(area == 12 && other == 10)

    martlet.define("shout(text, times=1)", doc: "Says it loudly.") { (text: String, times: Int) in
      String(repeating: text.uppercased() + "!", count: times)
    }
    let loud: String = try martlet.evaluate("shout('hi', times=2)")
    #expect(loud == "HI!HI!")

    do {
      try martlet.run("prices = {}\nprint(prices['tea'])", named: "shop.py")
    } catch let error as ScriptError {
      print(error.type, error.location?.line ?? 0)
    }
  }

  @Test func functionsAndTypes() throws {
    let martlet = Interpreter()
    let output = OutputRecorder(martlet)
    struct Order: ScriptCodable {
      var id: Int
      var items: [String]
    }
    martlet.define("size(order)") { (order: Order) in order.items.count }
    let size: Int = try martlet.evaluate("size({'id': 1, 'items': ['tea', 'milk']})")
    #expect(size == 2)
    let url: URL = try martlet.evaluate("'https://swift.org'")
    #expect(url.host() == "swift.org")

    martlet.define("divide") { (a: Int, b: Int) in (a / b, a % b) }
    martlet.define("total(*numbers, scale=1)") { (numbers: [Int], scale: Int) in numbers.reduce(0, +) * scale }
    #expect(try martlet.evaluate("divide(7, 2) + (total(1, 2, scale=2),)", as: [Int].self) == [3, 1, 6])

    martlet.define(Account.self, doc: "Money of an owner.") { account in
      account.initializer("(owner, balance=0)") { (owner: String, balance: Int) in
        Account(owner: owner, balance: balance)
      }
      account.property("owner", \.owner)
      account.property("balance", \.balance)
      account.method("deposit(amount)", Account.deposit)
      account.iterates { $0.entries }
      account.operator(.length) { (account: Account) in account.entries.count }
    }
    try martlet.run("a = Account('ann')\na.deposit(5)\nprint(a.balance, list(a), len(a))")
    #expect(output.text == "5 [5] 1\n")

    martlet.define(module: "shop") { shop in
      shop["currency"] = "EUR"
      shop.define("price(item)") { (item: String) in item == "tea" ? 3 : 0 }
    }
    try martlet.run("from shop import price, currency\nprint(price('tea'), currency)")

    martlet.define(error: StoreError.self, as: "StoreError")
    martlet.define("load(key)") { (key: String) throws -> String in throw StoreError(key: key) }
    try martlet.run("try: load('x')\nexcept StoreError as error: print(error)")
    #expect(output.lines.suffix(2) == ["3 EUR", "no x"])
  }

  final class Account: ScriptClass {
    let owner: String
    private(set) var balance: Int
    private(set) var entries: [Int] = []
    init(owner: String, balance: Int) { (self.owner, self.balance) = (owner, balance) }
    func deposit(_ amount: Int) {
      balance += amount
      entries.append(amount)
    }
  }

  struct StoreError: Error, CustomStringConvertible {
    let key: String
    var description: String { "no \(key)" }
  }

  @Test func concurrency() async throws {
    let martlet = Interpreter()
    martlet.define("fetch(path, *, timeout=10.0)") { (path: String, timeout: Double) async throws -> String in
      try await Task.sleep(for: .milliseconds(1))
      return "page \(path)"
    }
    let pages: [String] = try await martlet.evaluate("await gather(fetch('/a'), fetch('/b'))")
    #expect(pages == ["page /a", "page /b"])

    let (ticks, continuation) = AsyncStream.makeStream(of: Int.self)
    continuation.yield(1)
    continuation.finish()
    martlet.define("ticks") { ScriptAsyncSequence(ticks) }
    try await martlet.run("async def doubled():\n  async for tick in ticks(): yield tick * 2")
    let doubled: ScriptObject = try await martlet.call("doubled")
    for try await number in try doubled.asyncElements(of: Int.self) { print(number) }
  }

  @MainActor @Test func cancellation() async throws {
    let martlet = Interpreter()
    let running = Task { try await martlet.run("await sleep(3600)") }
    running.cancel()
    _ = await running.result
    await #expect(throws: CancellationError.self) { try await running.value }
  }

  @Test func aGame() throws {
    let game = Interpreter(virtualTime: true)
    try game.run("async def patrol(steps):\n  for _ in range(steps): await sleep(0.5)\n  return 'home'")
    let patrol = try game.start("patrol", 3)
    while try !patrol.isDone { try game.pump(advancing: .milliseconds(100)) }
    #expect(try patrol.result(as: String.self) == "home")
  }

  @Test func limits() throws {
    let martlet = Interpreter()
    martlet.limits = .init(steps: 100_000, memory: 32 << 20, time: .seconds(1))
    do {
      try martlet.run("while True: pass")
    } catch let error as ScriptError where error.isLimit {
      print(error.type)
    }

    var configuration = Interpreter.Configuration()
    configuration.capabilities.files = .folders(read: ["/srv/data"], write: ["/srv/out"])
    configuration.capabilities.environment = .values(["LANG": "C"])
    configuration.modulePath = ["/srv/scripts"]
    let trusted = Interpreter(configuration)
    #expect(try trusted.evaluate("__import__('os').environ['LANG']", as: String.self) == "C")
  }

  @Test func threads() async throws {
    let martlet = Interpreter()
    martlet.define(sendable: "checksum(data)") { (data: [UInt8]) in data.reduce(0) { $0 &+ Int($1) } }
    let sum: Int = try await martlet.evaluate("await asyncio.to_thread(checksum, b'abc')")
    #expect(sum == 294)
  }

  @Test func virtualTime() async throws {
    let martlet = Interpreter(virtualTime: true)
    try await martlet.run("await sleep(3600)")

    let clock = ManualClock()
    let timed = Interpreter(clock: clock)
    let output = OutputRecorder(timed)
    async let advanced: Void = {
      await clock.sleepers()
      clock.advance(by: .seconds(60))
    }()
    try await timed.run("await sleep(60)\nprint('a minute later')")
    await advanced
    print(output.text)
    #expect(output.text == "a minute later\n")
  }

  @Test func stubsDeclareWhatTheHostDefines() throws {
    let martlet = Interpreter()
    martlet.define("fetch(url, *, timeout=10.0)", doc: "Gets it.") { (url: String, timeout: Double) async -> String in
      url
    }
    martlet.define(Account.self) { account in
      account.initializer("(owner)") { (owner: String) in Account(owner: owner, balance: 0) }
      account.property("balance", \.balance)
      account.staticMethod("richest") { () -> Account? in nil }
      account.constant("CURRENCY", "EUR")
    }
    martlet.define(module: "shop") { $0.define("price(item)") { (item: String) in 1.5 } }
    #expect(
      martlet.stubs == """
        async def fetch(url: str, *, timeout: float = 10.0) -> str:
          'Gets it.'

        class Account:
          def __init__(self, owner: str) -> None:
            ...
          @property
          def balance(self) -> int:
            ...
          @staticmethod
          def richest() -> 'Account | None':
            ...
          def __eq__(self, arg1: 'Account', /) -> bool:
            ...
          def __hash__(self) -> int:
            ...
          CURRENCY: str

        """)
    #expect(martlet.stubs(ofModule: "shop") == "def price(item: str) -> float:\n  ...\n")
    #expect(martlet.stubs(ofModule: "stock") == nil)
    // They are programs of the language themselves.
    try Interpreter().run(martlet.stubs)
  }
}

extension URL: ScriptConvertible {
  public static var scriptTypeName: String { "str" }
  public init?(scriptValue: ScriptValue) {
    guard case .string(let text) = scriptValue else { return nil }
    self.init(string: text)
  }
  public var scriptValue: ScriptValue { .string(absoluteString) }
}
