import BigInt
import Martlet
import Testing

/// Values that cross the border, both ways.
@Suite struct ConversionTests {
  private func roundTrip<T: ConvertibleToScript & ConvertibleFromScript>(_ value: T) throws -> T {
    let martlet = Interpreter()
    return try martlet.call("id_", value, in: martlet)
  }

  @Test func scalars() throws {
    #expect(try roundTrip(42) == 42)
    #expect(try roundTrip(UInt64.max) == .max)
    #expect(try roundTrip(Int128.min) == .min)
    #expect(try roundTrip(BigInt(7).power(100)) == BigInt(7).power(100))
    #expect(try roundTrip(1.5) == 1.5)
    #expect(try roundTrip(Float(0.25)) == 0.25)
    #expect(try roundTrip(true))
    #expect(try roundTrip("æ\u{1F600}") == "æ\u{1F600}")
    #expect(try roundTrip(Duration.milliseconds(1500)) == .milliseconds(1500))
    #expect(try roundTrip(nil as Int?) == nil)
    #expect(try roundTrip(3 as Int?) == 3)
    #expect(try roundTrip([1, 2, 255] as [UInt8]) == [1, 2, 255])
    #expect(try roundTrip(HostFunctionTests.Side.sell) == .sell)
  }

  @Test func containers() throws {
    #expect(try roundTrip([[1], [2, 3], []]) == [[1], [2, 3], []])
    #expect(try roundTrip(["a": [1.5], "b": []]) == ["a": [1.5], "b": []])
    #expect(try roundTrip([1, 2, 3] as Set) == [1, 2, 3])
    #expect(try roundTrip(ScriptTuple(1, "x", true)).values == (1, "x", true))
    let tree: ScriptValue = ["a": [1, 2.5, nil, true], "b": ["x": "y"]]
    #expect(try roundTrip(tree) == tree)
    #expect(tree["b"]?["x"]?.as(String.self) == "y")
  }

  @Test func whatScriptsMake() throws {
    let martlet = Interpreter()
    #expect(try martlet.evaluate("2 ** 70", as: ScriptValue.self) == .bigInt("1180591620717411303424"))
    #expect(
      try martlet.evaluate("(1, {2}, b'x', {'k': None})", as: ScriptValue.self)
        == .tuple([1, .set([2]), .bytes([120]), ["k": nil]]))
    #expect(try martlet.evaluate("range(2)", as: ScriptValue.self) == .other("range(0, 2)"))
    #expect(try martlet.evaluate("(1, 2)", as: [Int].self) == [1, 2])
    #expect(throws: ConversionError(expected: "list[int]", got: "int")) {
      _ = try martlet.evaluate("1", as: [Int].self)
    }
    // A structure that contains itself ends somewhere.
    try martlet.run("loop = []\nloop.append(loop)")
    guard case .list? = martlet["loop"] else {
      Issue.record("not a list")
      return
    }
  }

  struct Order: ScriptCodable, Equatable {
    struct Line: Codable, Equatable {
      var item: String
      var count: UInt8
      var note: String?
    }
    enum State: String, Codable { case open, closed }
    var id: Int
    var state: State
    var lines: [Line]
    var totals: [String: Double]
    var parent: [Order]?
  }

  @Test func wholeStructures() throws {
    let order = Order(
      id: 1, state: .open, lines: [.init(item: "tea", count: 2), .init(item: "milk", count: 1, note: "cold")],
      totals: ["net": 3.5], parent: [Order(id: 0, state: .closed, lines: [], totals: [:])])
    #expect(try roundTrip(order) == order)
    let martlet = Interpreter()
    martlet["order"] = order.scriptValue
    #expect(try martlet.evaluate("order['lines'][1]['note'] + order['state']", as: String.self) == "coldopen")
    #expect(try martlet.evaluate("{**order, 'state': 'closed'}", as: Order.self).state == .closed)
    #expect {
      _ = try martlet.evaluate("{**order, 'lines': [{'item': 'x', 'count': 1000}]}", as: Order.self)
    } throws: { error in
      "\(error)".contains("[\"lines\"][0][\"count\"]")
    }
    #expect {
      _ = try martlet.evaluate("{'id': 1}", as: Order.self)
    } throws: { error in
      "\(error)".contains("state")
    }
  }
}

extension Interpreter {
  fileprivate func call<T: ConvertibleToScript & ConvertibleFromScript>(
    _ name: String, _ value: T, in _: Interpreter
  ) throws -> T {
    try run("def \(name)(x): return x")
    return try call(name, value)
  }
}
