/// The walk over the cases of match statements.
extension Resolver {
  mutating func visitCases(_ cases: [MatchCase]) throws(SyntaxError) {
    for (index, matchCase) in cases.enumerated() {
      var names: [String] = []
      let isLast = index == cases.count - 1
      try visitPattern(matchCase.pattern, mayMatchAll: isLast || matchCase.condition != nil, &names)
      try visit(matchCase.condition)
      try visit(matchCase.body)
    }
  }

  /// `names` are those the whole pattern has bound so far; `mayMatchAll` is false where later patterns would never be
  /// tried.
  private mutating func visitPattern(
    _ pattern: Pattern, mayMatchAll: Bool, _ names: inout [String]
  ) throws(SyntaxError) {
    switch pattern.kind {
    case .value(let value), .singleton(let value):
      if case .formatted = value.kind {
        note("patterns may only match literals and attribute lookups", at: pattern.range)
      }
      try visit(value)
    case .wildcard:
      if !mayMatchAll { note("wildcard makes remaining patterns unreachable", at: pattern.range) }
    case .capture(let name):
      if !mayMatchAll {
        note("name capture '\(name)' makes remaining patterns unreachable", at: pattern.range)
      }
      try bindCapture(name, pattern.range, &names)
    case .star(let name):
      if let name { try bindCapture(name, pattern.range, &names) }
    case .sequence(let elements):
      var starred = 0
      for (index, element) in elements.enumerated() {
        if case .star = element.kind {
          starred += 1
          if starred > 1 {
            note("multiple starred names in sequence pattern", at: pattern.range)
          } else if index > 255 {
            note("too many expressions in star-unpacking sequence pattern", at: pattern.range)
          }
        }
        try visitPattern(element, mayMatchAll: true, &names)
      }
    case .mapping(let keys, let patterns, let rest):
      for (index, key) in keys.enumerated() {
        if case .formatted = key.kind {
          note("mapping pattern keys may only match literals and attribute lookups", at: pattern.range)
        }
        try visit(key)
        if let value = constantKey(key), keys[..<index].contains(where: { constantKey($0) == value }) {
          note("mapping pattern checks duplicate key (\(value.text))", at: pattern.range)
        }
      }
      for value in patterns { try visitPattern(value, mayMatchAll: true, &names) }
      if let rest { try bindCapture(rest, pattern.range, &names) }
    case .class(let value, let positional, let keywords):
      try visit(value)
      for element in positional { try visitPattern(element, mayMatchAll: true, &names) }
      for (index, (name, element)) in keywords.enumerated() {
        if let again = keywords[(index + 1)...].first(where: { $0.0 == name }) {
          note("attribute name repeated in class pattern: \(name)", at: again.1.range)
        }
        try visitPattern(element, mayMatchAll: true, &names)
      }
    case .or(let alternatives): try visitAlternatives(alternatives, pattern.range, mayMatchAll: mayMatchAll, &names)
    case .as(let inner, let name):
      try visitPattern(inner, mayMatchAll: mayMatchAll, &names)
      try bindCapture(name, pattern.range, &names)
    }
  }

  private mutating func visitAlternatives(
    _ alternatives: [Pattern], _ range: SourceRange, mayMatchAll: Bool, _ names: inout [String]
  ) throws(SyntaxError) {
    let before = names
    var first: Set<String>?
    for (index, alternative) in alternatives.enumerated() {
      var bound = before
      try visitPattern(
        alternative, mayMatchAll: mayMatchAll && index == alternatives.count - 1, &bound)
      let new = Set(bound[before.count...])
      if let first {
        if first != new { note("alternative patterns bind different names", at: lastLeaf(alternative).range) }
      } else {
        first = new
        names = bound
      }
    }
  }

  /// The part of a pattern that is compiled last: where CPython is when it finds the error.
  private func lastLeaf(_ pattern: Pattern) -> Pattern {
    switch pattern.kind {
    case .sequence(let elements): elements.last.map(lastLeaf) ?? pattern
    case .mapping(_, let patterns, _): patterns.last.map(lastLeaf) ?? pattern
    case .class(_, let positional, let keywords):
      (keywords.last?.1 ?? positional.last).map(lastLeaf) ?? pattern
    case .or(let alternatives): alternatives.last.map(lastLeaf) ?? pattern
    case .as(let inner, _): lastLeaf(inner)
    case .value, .singleton, .capture, .wildcard, .star: pattern
    }
  }

  private mutating func bindCapture(
    _ name: String, _ range: SourceRange, _ names: inout [String]
  ) throws(SyntaxError) {
    if names.contains(name) { note("multiple assignments to name '\(name)' in pattern", at: range) }
    names.append(name)
    try bind(name, at: range)
  }

  /// A literal key of a mapping pattern, by which two are compared.
  private struct ConstantKey: Equatable {
    var text: String
    var number: Double?
    static func == (a: ConstantKey, b: ConstantKey) -> Bool {
      if let x = a.number, let y = b.number { return x == y }
      return a.text == b.text
    }
  }

  private func constantKey(_ key: Expression) -> ConstantKey? {
    switch key.kind {
    case .none: ConstantKey(text: "None")
    case .boolean(let flag): ConstantKey(text: flag ? "True" : "False", number: flag ? 1 : 0)
    case .integer(let number): ConstantKey(text: String(number), number: Double(number))
    case .float(let number): ConstantKey(text: "\(number)", number: number)
    case .unary(.minus, let operand):
      constantKey(operand).map { ConstantKey(text: "-\($0.text)", number: $0.number.map { -$0 }) }
    case .string(let bytes): ConstantKey(text: "'\(String(decoding: bytes, as: UTF8.self))'")
    case .bytes(let bytes): ConstantKey(text: "b'\(String(decoding: bytes, as: UTF8.self))'")
    default: nil
    }
  }
}
