import Martlet

/// A rules engine: what to do with each order of a stream is decided by rules that the shop's people write and change
/// while it runs.
///
/// Every rule is a function of a script; the engine calls it with an order and reads a decision. A rule that fails, or
/// takes too long, is switched off and told of; the others go on.
final class RulesEngine {
  struct Order: ScriptCodable, Sendable {
    struct Line: Codable, Sendable {
      var item: String
      var count: Int
      var price: Double
    }
    var id: Int
    var customer: String
    var country: String
    var lines: [Line]
  }

  enum Decision: Equatable, Sendable {
    case accept, hold(String), reject(String)
  }

  /// A rule that was switched off, and why.
  struct Failure: Sendable {
    let rule: String
    let reason: String
  }

  private let martlet = Interpreter()
  private var rules: [(name: String, function: ScriptObject)] = []
  private(set) var failures: [Failure] = []

  init(blocked: Set<String>, rates: [String: Double]) {
    // What one call of a rule may take.
    martlet.limits = .init(steps: 100_000, memory: 64 << 20)
    martlet.define("total(order, currency='EUR')", doc: "The sum of an order's lines.") {
      (order: Order, currency: String) throws -> Double in
      guard let rate = rates[currency] else { throw UnknownCurrency(name: currency) }
      return order.lines.reduce(0) { $0 + Double($1.count) * $1.price } * rate
    }
    martlet.define("is_blocked(customer)", doc: "Whether the customer may not buy.") { blocked.contains($0 as String) }
    martlet.define(error: UnknownCurrency.self, as: "UnknownCurrency", base: "LookupError")
  }

  struct UnknownCurrency: Error, CustomStringConvertible {
    let name: String
    var description: String { "no rate for \(name)" }
  }

  /// Reads a text of rules: every function whose name begins with `rule_` is one.
  func load(_ text: String, named name: String) throws {
    try martlet.run(text, named: name)
    let names: [String] = try martlet.evaluate("[name for name in globals() if name.startswith('rule_')]")
    rules = try names.map { ($0, try martlet.object($0)) }
  }

  /// Asks the rules in the order in which they are written; the first that decides wins.
  func decide(_ order: Order) -> Decision {
    for (name, rule) in rules {
      do {
        let answer: ScriptTuple<String, String>? = try rule(order)
        guard let (verdict, reason) = answer?.values else { continue }
        return verdict == "reject" ? .reject(reason) : .hold(reason)
      } catch {
        failures.append(Failure(rule: name, reason: "\(error)"))
        rules.removeAll { $0.name == name }
      }
    }
    return .accept
  }

  /// Decides on every order of a stream.
  func decisions(on orders: some AsyncSequence<Order, Never>) async -> [Int: Decision] {
    var decisions: [Int: Decision] = [:]
    for await order in orders { decisions[order.id] = decide(order) }
    return decisions
  }
}
