import Martlet
import Testing

/// Swift types and modules as scripts see them.
@Suite struct HostTypeTests {
  final class Account: ScriptClass {
    let owner: String
    var limit = 100
    private(set) var balance: Int
    var log: [String] = []
    init(owner: String, balance: Int) { (self.owner, self.balance) = (owner, balance) }
    func deposit(_ amount: Int) throws -> Int {
      if amount < 0 { throw Refused() }
      balance += amount
      return balance
    }
  }

  struct Refused: Error {}

  struct Vector: ScriptClass, Hashable, Comparable, CustomStringConvertible {
    var x: Int, y: Int
    static func < (a: Vector, b: Vector) -> Bool { (a.x, a.y) < (b.x, b.y) }
    var description: String { "Vector(\(x), \(y))" }
  }

  final class Feed: ScriptClass, Sendable {
    func next(_ count: Int) async -> [Int] { Array(0..<count) }
    var numbers: AsyncStream<Int> {
      AsyncStream { stream in
        for number in 0..<3 { stream.yield(number) }
        stream.finish()
      }
    }
  }

  private func makeInterpreter() -> Interpreter {
    let martlet = Interpreter()
    martlet.define(Account.self, doc: "Money of an owner.") { account in
      account.initializer("(owner, balance=0)") { (owner: String, balance: Int) in
        Account(owner: owner, balance: balance)
      }
      account.property("owner", \.owner)
      account.property("balance", doc: "What is left.", \.balance)
      account.property("limit", \.limit)
      account.property("twice", get: { $0.balance * 2 }, set: { _, value in #expect(value == 4) })
      account.method("deposit(amount)", doc: "Adds.", Account.deposit)
      account.method("same(other)") { (account: Account, other: Account) in account === other }
      account.method("note(*words)") { (account: Account, words: [String]) in account.log += words }
      account.staticMethod("parse(text)") { (text: String) in Account(owner: text, balance: 1) }
      account.constant("CURRENCY", "EUR")
      account.iterates { $0.log }
      account.context(enter: { $0.log.append("enter") }, exit: { $0.log.append("exit \($1 ?? "none")") })
    }
    martlet.define(Vector.self) { vector in
      vector.initializer("(x, y)") { (x: Int, y: Int) in Vector(x: x, y: y) }
      vector.property("x", \.x)
      vector.mutatingMethod("move(dx)") { (vector: inout Vector, dx: Int) in vector.x += dx }
      vector.operator(.add) { (a: Vector, b: Vector) in Vector(x: a.x + b.x, y: a.y + b.y) }
      vector.operator(.multiply) { (a: Vector, k: Int) in Vector(x: a.x * k, y: a.y * k) }
      vector.operator(.reversedMultiply) { (a: Vector, k: Int) in Vector(x: a.x * k, y: a.y * k) }
      vector.operator(.length) { (_: Vector) in 2 }
      vector.operator(.getItem) { (a: Vector, index: Int) in index == 0 ? a.x : a.y }
      vector.operator(.call) { (a: Vector, k: Int) in a.x + k }
    }
    martlet.define(Feed.self) { feed in
      feed.initializer { Feed() }
      feed.method("next(count)") { (feed: Feed, count: Int) async -> [Int] in await feed.next(count) }
      feed.iteratesAsync(\.numbers)
      feed.asyncContext(enter: { _ in await Task.yield() }, exit: { _, _ in })
    }
    return martlet
  }

  private func output(_ source: String) async throws -> String {
    let martlet = makeInterpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    try await martlet.run(source)
    return printed
  }

  @Test func aClassIsUsedLikeTheScriptsOwn() async throws {
    let printed = try await output(
      """
      import inspect
      a = Account('ann')
      print(a.owner, a.balance, a.deposit(5), a.deposit(amount=1), a.balance, a.twice, Account.CURRENCY)
      a.limit = 7
      a.twice = 4
      a.note('x', 'y')
      print(a.limit, list(a), [w.upper() for w in a], isinstance(a, Account), type(a).__name__, Account.__doc__)
      print(a == a, a == Account('ann'), a.same(a), len({a, a}), Account.parse('bob').owner, bool(a))
      try: a.balance = 3
      except AttributeError as error: print(error)
      try: a.deposit('x')
      except TypeError as error: print(error)
      try: a.deposit(-1)
      except RuntimeError as error: print(error)
      try: Account()
      except TypeError as error: print(error)
      with a as b: print(b is a)
      try:
        with a: raise ValueError
      except ValueError: pass
      print(list(a), Account.deposit.__doc__, inspect.signature(Account.deposit))
      class Savings(Account):
        rate = 2
        def interest(self): return self.balance * self.rate
      s = Savings('eve', balance=10)
      print(s.interest(), s.deposit(1), isinstance(s, Account), s.same(s))
      class Lazy(Account):
        def __init__(self): pass
      try: Lazy().deposit(1)
      except TypeError as error: print(error)
      a.extra = 1
      print(a.extra)
      """)
    #expect(
      printed == """
        ann 0 5 6 6 12 EUR
        7 ['x', 'y'] ['X', 'Y'] True Account Money of an owner.
        True False True 1 bob True
        property 'balance' of 'Account' object has no setter
        Account.deposit() argument 'amount' must be int, not str
        Refused()
        Account.__init__() missing 1 required positional argument: 'owner'
        True
        ['x', 'y', 'enter', 'exit none', 'enter', 'exit ValueError'] Adds. (self, amount: int) -> int
        20 11 True True
        Account.deposit() argument 'self' must be an initialised Account, not one whose __init__() was not called
        1

        """)
  }

  @Test func aStructIsAValueInABox() async throws {
    let printed = try await output(
      """
      v = Vector(1, 2)
      w = v
      w.move(4)
      print(v, v.x, v + Vector(1, 1), v * 3, 3 * v, len(v), v[1], v(10), list(map(str, [v])))
      print(v == Vector(5, 2), v != Vector(5, 2), hash(v) == hash(Vector(5, 2)), v < Vector(6, 0), sorted([v, Vector(0, 0)]))
      print({v: 1}[Vector(5, 2)], v == 1, v in [Vector(5, 2)])
      try: v + 1
      except TypeError as error: print(error)
      v.x = 9
      print(v)
      """)
    #expect(
      printed == """
        Vector(5, 2) 5 Vector(6, 3) Vector(15, 6) Vector(15, 6) 2 2 15 ['Vector(5, 2)']
        True False True True [Vector(0, 0), Vector(5, 2)]
        1 False True
        unsupported operand type(s) for +: 'Vector' and 'int'
        Vector(9, 2)

        """)
  }

  @Test func asyncMethodsAndIteration() async throws {
    let printed = try await output(
      """
      import asyncio
      async def main():
        feed = Feed()
        print(await feed.next(3), asyncio.iscoroutinefunction(feed.next))
        print([n async for n in feed])
        async with feed as f: print(f is feed)
        async for n in feed:
          if n == 1: break
        print(n)
      asyncio.run(main())
      """)
    #expect(printed == "[0, 1, 2] True\n[0, 1, 2]\nTrue\n1\n")
  }

  @Test func objectsCrossBothWays() throws {
    let martlet = makeInterpreter()
    let account = Account(owner: "zoe", balance: 3)
    try martlet.run("def f(a):\n  a.deposit(4)\n  return a")
    let back: Account = try martlet.call("f", account)
    #expect(back === account && account.balance == 7)
    let vectors: [Vector] = try martlet.evaluate("[Vector(1, 2), Vector(3, 4)]")
    #expect(vectors == [Vector(x: 1, y: 2), Vector(x: 3, y: 4)])
    #expect(throws: ConversionError.self) { _ = try Interpreter().call("print", account) as ScriptValue }
  }

  @Test func aMethodThatCallsBackFindsTheObjectInUse() throws {
    let martlet = Interpreter()
    martlet.define(Vector.self) { vector in
      vector.initializer("(x, y)") { (x: Int, y: Int) in Vector(x: x, y: y) }
      vector.property("x", \.x)
      vector.mutatingMethod("apply(body)") { (vector: inout Vector, body: ScriptObject) in
        vector.x = try body()
      }
    }
    try martlet.run(
      """
      v = Vector(1, 2)
      try: v.apply(lambda: v.x)
      except RuntimeError as error: message = str(error)
      v.apply(lambda: 5)
      x = v.x
      """)
    #expect(martlet["message"] == "the object is being changed by one of its own methods")
    #expect(martlet["x"] == 5)
  }

  @Test func modules() throws {
    let martlet = Interpreter()
    var printed = ""
    martlet.onOutput = { printed += $0 }
    martlet.define(module: "shop", doc: "Goods.") { shop in
      shop["currency"] = "EUR"
      shop.define("price(item)") { (item: String) in item.count }
      shop.define(error: Refused.self, as: "Refused")
      shop.define(Vector.self) { $0.initializer("(x, y)") { (x: Int, y: Int) in Vector(x: x, y: y) } }
      shop.define(module: "orders") { orders in
        orders.define("place") { (item: String) throws -> Int in throw Refused() }
      }
    }
    try martlet.run(
      """
      import shop, shop.orders
      from shop import price, Vector
      from shop.orders import place
      print(shop.currency, price('tea'), shop.__doc__, shop.orders.__name__, price.__module__, Vector(1, 2))
      try: place('tea')
      except shop.Refused as error: print(type(error).__module__, type(error).__name__)
      try: import stock
      except ModuleNotFoundError as error: print(error)
      """)
    #expect(
      printed == """
        EUR 3 Goods. shop.orders shop Vector(1, 2)
        shop Refused
        No module named 'stock'

        """)
  }

  @Test func sequences() async throws {
    let martlet = Interpreter()
    martlet.define("count(stop)") { (stop: Int) in ScriptSequence((0..<stop).lazy.map { $0 * $0 }) }
    martlet.define("ticks") {
      ScriptAsyncSequence(
        AsyncStream<String> { stream in
          for name in ["a", "b"] { stream.yield(name) }
          stream.finish()
        })
    }
    let squares: [Int] = try await martlet.evaluate("[n for n in count(4)] + [next(count(1))]")
    #expect(squares == [0, 1, 4, 9, 0])
    let names: [String] = try await martlet.evaluate("[t async for t in ticks()]")
    #expect(names == ["a", "b"])
  }
}
