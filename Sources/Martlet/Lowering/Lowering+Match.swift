import MartletSyntax

/// `match`: the subject goes to a slot, each `case` becomes a test of that slot.
extension Lowering {
  func lowerMatch(
    _ subject: Expression, _ cases: [MatchCase], _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    let subjectNode = try lower(subject)
    return try withSlots(1) { slot throws(SyntaxError) in
      var nodes: [MatchCaseNode] = []
      for matchCase in cases {
        let test = try self.lowerCaseTest(matchCase.pattern, subject: slot)
        let condition: Node
        if let expression = matchCase.condition {
          condition = try self.condition(expression)
        } else {
          condition = self.constant(.bool(true))
        }
        nodes.append(MatchCaseNode(test, condition, try self.lowerBlock(matchCase.body)))
      }
      guard let keys = self.keys(of: cases) else { return MatchNode(subjectNode, slot: slot, nodes) }
      var alternatives = nodes.map(\.body)
      if case .wildcard = cases.last?.pattern.kind {} else { alternatives.append(self.rt.emptyStatement) }
      let held = SlotNode(self.site(range), slot)
      return BlockNode(
        AssignLocalNode(slot, subjectNode),
        ChoiceNode(held, keys, alternatives, tests: MatchNode(held, slot: slot, nodes)))
    }
  }

  /// The test of one case. Its slots are in use only while it is tried.
  func lowerCaseTest(_ pattern: Pattern, subject: Int) throws(SyntaxError) -> Node {
    let first = height
    defer { height = first }
    var names: [(name: String, range: SourceRange)] = []
    collectNames(pattern, &names)
    let base = take(names.count)
    var slots: [String: Int] = [:]
    var targets: [TargetNode] = []
    for (index, (name, range)) in names.enumerated() {
      slots[name] = base + index
      targets.append(nameTarget(name, range))
    }
    return CaseTestNode(subject: subject, try lowerPattern(pattern, slots), firstCapture: base, targets)
  }

  /// The names a pattern binds, each once.
  private func collectNames(_ pattern: Pattern, _ names: inout [(name: String, range: SourceRange)]) {
    func add(_ name: String) {
      if !names.contains(where: { $0.name == name }) { names.append((name, pattern.range)) }
    }
    switch pattern.kind {
    case .value, .singleton, .wildcard: break
    case .capture(let name): add(name)
    case .star(let name): if let name { add(name) }
    case .sequence(let elements), .or(let elements): for element in elements { collectNames(element, &names) }
    case .mapping(_, let patterns, let rest):
      for element in patterns { collectNames(element, &names) }
      if let rest { add(rest) }
    case .class(_, let positional, let keywords):
      for element in positional { collectNames(element, &names) }
      for (_, element) in keywords { collectNames(element, &names) }
    case .as(let inner, let name):
      collectNames(inner, &names)
      add(name)
    }
  }

  private func lowerPattern(_ pattern: Pattern, _ slots: [String: Int]) throws(SyntaxError) -> PatternNode {
    let first = height
    defer { height = first }
    let range = pattern.range
    switch pattern.kind {
    case .wildcard: return WildcardPattern()
    case .capture(let name): return CapturePattern(slots[name]!)
    case .star(let name): return name.map { CapturePattern(slots[$0]!) } ?? WildcardPattern()
    case .value(let value): return ValuePattern(marker(range), try lower(value))
    case .singleton(let value): return SingletonPattern(try lower(value))
    case .or(let alternatives):
      var nodes: [PatternNode] = []
      for alternative in alternatives { nodes.append(try lowerPattern(alternative, slots)) }
      return OrPattern(nodes)
    case .as(let inner, let name): return AsPattern(try lowerPattern(inner, slots), slots[name]!)
    case .sequence(let elements):
      let spill = take(elements.count)
      var star = -1
      var keepsStar = false
      var nodes: [PatternNode] = []
      for (index, element) in elements.enumerated() {
        if case .star(let name) = element.kind {
          star = index
          keepsStar = name != nil
        }
        nodes.append(try lowerPattern(element, slots))
      }
      return SequencePattern(marker(range), nodes, star: star, keepsStar: keepsStar, spill: spill)
    case .mapping(let keys, let patterns, let rest):
      let spill = take(keys.count * 2)
      var keyNodes: [Node] = []
      for key in keys { keyNodes.append(try lower(key)) }
      var nodes: [PatternNode] = []
      for element in patterns { nodes.append(try lowerPattern(element, slots)) }
      return MappingPattern(marker(range), keyNodes, nodes, rest: rest.map { slots[$0]! } ?? -1, spill: spill)
    case .class(let type, let positional, let keywords):
      let spill = take(2 + positional.count + keywords.count)
      let wanted = try lower(type)
      var nodes: [PatternNode] = []
      for element in positional { nodes.append(try lowerPattern(element, slots)) }
      for (_, element) in keywords { nodes.append(try lowerPattern(element, slots)) }
      return ClassPattern(
        marker(range), wanted, positionalCount: positional.count, names: keywords.map { attributeName($0.0) }, nodes,
        spill: spill)
    }
  }
}

extension Splitter {
  func splitMatch(_ subject: Expression, _ cases: [MatchCase], _ range: SourceRange) throws(SyntaxError) {
    let value = try lowering.lower(try reduce(subject))
    let slot = lowering.take(1)
    add(AssignLocalNode(slot, value))
    let end = newLabel()
    for matchCase in cases {
      let height = lowering.height
      let body = newLabel()
      let next = newLabel()
      let test = try lowering.lowerCaseTest(matchCase.pattern, subject: slot)
      if let condition = matchCase.condition {
        let matched = newLabel()
        branch(test, then: matched, otherwise: next)
        begin(matched)
        branch(try lowering.condition(try reduce(condition)), then: body, otherwise: next)
      } else {
        branch(test, then: body, otherwise: next)
      }
      lowering.height = height
      begin(body)
      try split(matchCase.body)
      jump(to: end)
      begin(next)
    }
    jump(to: end)
    begin(end)
  }
}
