import MartletSyntax

/// Chains of tests of one variable against literals, which a `ChoiceNode` looks up.
extension Lowering {
  /// From here on a lookup is no slower than the tests.
  private static let leastKeys = 3

  /// `if x == "a": … elif x == "b": …`; nil for any other `if`.
  func lowerChoice(_ statement: Statement) throws(SyntaxError) -> StatementNode? {
    guard case .if(let first, _, _) = statement.kind, let name = comparedName(first) else { return nil }
    var branches: [(test: Expression, body: [Statement])] = []
    var otherwise = [statement]
    while otherwise.count == 1, case .if(let test, let body, let rest) = otherwise[0].kind, comparedName(test) == name {
      branches.append((test, body))
      otherwise = rest
    }
    guard branches.count >= Lowering.leastKeys else { return nil }
    var keys = ChoiceNode.Keys()
    var tests: [Node] = []
    var alternatives: [StatementNode] = []
    for (index, branch) in branches.enumerated() {
      guard case .comparison(_, let rest) = branch.test.kind else { return nil }
      add(rest[0].1, index, to: &keys)
      tests.append(try condition(branch.test))
      alternatives.append(try lowerBlock(branch.body))
    }
    var chain = try lowerOptionalBlock(otherwise)
    alternatives.append(chain ?? rt.emptyStatement)
    for index in branches.indices.reversed() { chain = IfNode(tests[index], alternatives[index], chain) }
    return ChoiceNode(load(name, first.range), keys, alternatives, tests: chain!)
  }

  /// The keys of a `match` whose cases are literals, without conditions but with a last `case _` perhaps; nil for any other.
  func keys(of cases: [MatchCase]) -> ChoiceNode.Keys? {
    var keys = ChoiceNode.Keys()
    for (index, matchCase) in cases.enumerated() {
      guard matchCase.condition == nil else { return nil }
      let patterns: [Pattern]
      switch matchCase.pattern.kind {
      case .wildcard where index == cases.count - 1: continue
      case .or(let parts): patterns = parts
      default: patterns = [matchCase.pattern]
      }
      for pattern in patterns {
        guard case .value(let value) = pattern.kind, isKey(value) else { return nil }
        add(value, index, to: &keys)
      }
    }
    return keys.count >= Lowering.leastKeys ? keys : nil
  }

  /// The local variable of `x == "a"`.
  private func comparedName(_ test: Expression) -> String? {
    guard case .comparison(let left, let rest) = test.kind, rest.count == 1, rest[0].0 == .equal, isKey(rest[0].1),
      case .name(let name) = left.kind, case .slot = place(of: name)
    else { return nil }
    return name
  }

  /// A literal that is kept interned, or an int.
  private func isKey(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer: true
    case .string(let bytes): literal(bytes).isInterned
    default: false
    }
  }

  /// What is there twice chooses the first.
  private func add(_ key: Expression, _ alternative: Int, to keys: inout ChoiceNode.Keys) {
    switch key.kind {
    case .integer(let number): keys.numbers.append((number, alternative))
    case .string(let bytes):
      let text = literal(bytes)
      program.keep(.str(text))
      keys.texts.append((text, alternative))
    default: break
    }
  }
}
