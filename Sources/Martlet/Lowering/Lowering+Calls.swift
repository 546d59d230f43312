import MartletSyntax

/// Calls, with what depends on where they stand: `super()`, the names of a scope, drives.
extension Lowering {
  func lowerCall(_ call: CallExpression, _ range: SourceRange) throws(SyntaxError) -> Node {
    let node = try lowerReduction(call, range, try lowerPlainCall(call, range))
    if program.source.base >= Runtime.bundledBase || node is SuperNode { return node }
    if looksAtFrames { return PlacedNode(site(range), node, currentScope) }
    let name: String
    switch call.function.kind {
    case .name(let given): name = given
    case .attribute(let object, let given):
      name = given.name
      if case .name("re") = object.kind, SiteCallNode.namesOfPatterns.contains(name) {
        return SiteCallNode(site(range), node, currentScope)
      }
    default: return node
    }
    let isKept =
      SiteCallNode.names.contains(name)
      || call.arguments.count + call.keywords.count > 1 && SiteCallNode.makersOfClasses.contains(name)
    return isKept ? SiteCallNode(site(range), node, currentScope) : node
  }

  private func lowerPlainCall(_ call: CallExpression, _ range: SourceRange) throws(SyntaxError) -> Node {
    let window = site(range)
    let hasStar = call.arguments.contains { if case .starred = $0.kind { true } else { false } }
    let first = height
    defer { height = first }
    if hasStar || call.keywords.contains(where: { $0.name == nil }) {
      let callee = try lower(call.function)
      _ = take(1 + call.arguments.count + call.keywords.count + 2)
      var canSpread = true
      var hasUnpacked = false
      var arguments: [(node: Node, isStarred: Bool)] = []
      for argument in call.arguments {
        if case .starred(let inner) = argument.kind {
          if hasUnpacked, !isLeaf(inner) { canSpread = false }
          hasUnpacked = true
          arguments.append((try lower(inner), true))
        } else {
          if hasUnpacked, !isLeaf(argument) { canSpread = false }
          arguments.append((try lower(argument), false))
        }
      }
      var keywords: [(name: StringRef?, node: Node)] = []
      for keyword in call.keywords {
        if hasUnpacked, !isLeaf(keyword.value) { canSpread = false }
        if keyword.name == nil { hasUnpacked = true }
        keywords.append((keyword.name.map { rt.intern($0) }, try lower(keyword.value)))
      }
      return CallUnpackingNode(window, callee, arguments, keywords, canSpread: canSpread)
    }
    if call.keywords.isEmpty, call.arguments.isEmpty, case .name("super") = call.function.kind,
      let node = try lowerSuper(range)
    {
      return node
    }
    if case .attribute(let receiver, let name) = call.function.kind {
      let receiverNode = try lower(receiver)
      _ = take(2)
      let (arguments, names) = try lowerArguments(call)
      let attribute = attributeName(name.name)
      let place = place(of: name, in: call.function.range)
      if let proxy = receiverNode as? SuperNode {
        return SuperCallNode(window, proxy, attribute, arguments, names: names, attributeRange: place)
      }
      if isSuspending {
        return CallMethodAtTopNode(window, receiverNode, attribute, arguments, names: names, attributeRange: place)
      }
      return CallMethodNode(window, receiverNode, attribute, arguments, names: names, attributeRange: place)
    }
    let scopeNames: ScopeNames?
    let callee: Node
    if case .name(let name) = call.function.kind, call.keywords.isEmpty {
      scopeNames = lowerScopeNames(name, hasArguments: !call.arguments.isEmpty)
      callee = load(name, call.function.range)
    } else {
      scopeNames = nil
      callee = try lower(call.function)
    }
    _ = take(1)
    let (arguments, names) = try lowerArguments(call)
    if let names { return CallKeywordsNode(window, callee, arguments, names: names) }
    let node: Node
    if isSuspending {
      node =
        if let global = callee as? GlobalNode { CallGlobalAtTopNode(window, global, arguments) } else {
          CallAtTopNode(window, callee, arguments)
        }
    } else if let callee = callee as? GlobalNode, arguments.count == 1 {
      node =
        Operand(arguments[0]).isLeaf
        ? CallGlobalOfLeafNode(window, callee, arguments[0]) : CallGlobalNode(window, callee, arguments[0])
    } else if let callee = callee as? GlobalNode {
      node = CallGlobalWithSeveralNode(window, callee, arguments)
    } else {
      node = CallNode(window, callee, arguments)
    }
    if let scopeNames { return ScopeCallNode(window, callee, node, program.globals, scopeNames) }
    return node
  }

  /// The positional arguments, then those given by name, with a tuple of their names.
  private func lowerArguments(_ call: CallExpression) throws(SyntaxError) -> (nodes: [Node], names: TupleRef?) {
    var nodes: [Node] = []
    for argument in call.arguments {
      nodes.append(try lower(argument))
      _ = take(1)
    }
    if call.keywords.isEmpty { return (nodes, nil) }
    let names = rt.makeTuple(count: call.keywords.count)
    program.keep(.tuple(names))
    for (index, keyword) in call.keywords.enumerated() {
      names.elements[index] = .str(rt.intern(keyword.name!))
      nodes.append(try lower(keyword.value))
      _ = take(1)
    }
    return (nodes, names)
  }

  /// A call that may suspend its drive; it has no unpacked arguments.
  func lowerEnteringCall(_ call: CallExpression, _ range: SourceRange) throws(SyntaxError) -> Node {
    var arguments: [Node] = []
    for argument in call.arguments { arguments.append(try lower(argument)) }
    for keyword in call.keywords { arguments.append(try lower(keyword.value)) }
    var names: TupleRef?
    if !call.keywords.isEmpty {
      let made = rt.makeTuple(call.keywords.map { .str(rt.intern($0.name!)) })
      program.keep(.tuple(made))
      names = made
    }
    return EnterLoopNode(site(range), try lower(call.function), arguments, names: names)
  }

  /// `super()` inside a method: the class from the `__class__` cell, the object from the first parameter.
  private func lowerSuper(_ range: SourceRange) throws(SyntaxError) -> Node? {
    guard case .function(let definition) = code.definition, let parameter = definition.parameters.all.first,
      scope.bindings["__class__"] != nil
    else { return nil }
    let saved = currentScope
    currentScope = bodyScope
    defer { currentScope = saved }
    return SuperNode(site(range), classCell: load("__class__", range), receiver: load(parameter.name, range))
  }

  /// What a call of `locals` and its like by name needs to know of its scope; nil for any other call.
  func lowerScopeNames(_ name: String, hasArguments: Bool) -> ScopeNames? {
    switch name {
    case "globals": return ScopeNames(dictSlot: -1, variables: [])
    case "locals", "vars", "dir": if hasArguments { return nil }
    case "eval", "exec": break
    default: return nil
    }
    let inner = program.scopes[currentScope]
    guard let dict = inner.bindings[Scope.namesSlot] else {
      let hasNamespace = inner.kind == .class || program.hasLocals
      return ScopeNames(dictSlot: hasNamespace && bodyScope == currentScope ? 0 : -1, variables: [])
    }
    guard case .local(let index) = dict else { return nil }
    let base = base(of: currentScope)
    var variables: [ScopeNames.Variable] = []
    var cells: [ScopeNames.Variable] = []
    let parameters = bodyScope == currentScope ? code.record.pointee.parameterCount : 0
    for (position, local) in inner.locals.enumerated() where !local.hasPrefix(".") {
      switch inner.bindings[local] {
      case .cell:
        let variable = ScopeNames.Variable(name: rt.intern(local), place: .cell(base + position))
        if position < parameters { variables.append(variable) } else { cells.append(variable) }
      default: variables.append(ScopeNames.Variable(name: rt.intern(local), place: .slot(base + position)))
      }
    }
    variables += cells
    if currentScope == bodyScope {
      for (position, free) in inner.free.enumerated() {
        variables.append(
          ScopeNames.Variable(name: rt.intern(free), place: .free(code.record.pointee.closureSlot, position)))
      }
    }
    return ScopeNames(dictSlot: base + index, variables: variables)
  }
}
