import MartletSyntax

extension Lowering {
  func lowerBlock(_ statements: [Statement]) throws(SyntaxError) -> StatementNode {
    var nodes: [StatementNode] = []
    for statement in statements {
      if let node = try lower(statement) { nodes.append(placed(node, statement.range)) }
    }
    return BlockNode.make(nodes)
  }

  func lowerExpressionStatement(_ expression: Expression) throws(SyntaxError) -> StatementNode {
    let node = try lower(expression)
    if echoes { return EchoNode(site(expression.range), node) }
    guard case .call(let call) = expression.kind else {
      if isLeaf(expression) { return ExpressionStatementNode(node) }
      return DroppedValueNode(site(expression.range), node, height: height, suspending: suspending)
    }
    var holder: Node?
    var attribute: StringRef?
    switch call.function.kind {
    case .name: holder = try lower(call.function)
    case .attribute(let object, let name):
      guard case .name = object.kind else { break }
      holder = try lower(object)
      attribute = attributeName(name.name)
    default: break
    }
    let statement = CallStatementNode(
      site(expression.range), node, holder, attribute, height: height, suspending: suspending)
    guard let append = node as? MethodCallNode, append.mayAppend else { return statement }
    return AppendStatementNode(append, otherwise: statement)
  }

  func lowerOptionalBlock(_ statements: [Statement]) throws(SyntaxError) -> StatementNode? {
    statements.isEmpty ? nil : try lowerBlock(statements)
  }

  /// The place that the failure of a condition has, if that is not the place of the whole statement: that of the last
  /// comparison of which the condition is made, as CPython compiles it.
  static func lastComparison(_ condition: Expression) -> SourceRange? {
    switch condition.kind {
    case .comparison: return condition.range
    case .unary(.not, let operand): return lastComparison(operand)
    case .logical(_, let operands): return operands.reversed().lazy.compactMap(lastComparison).first
    case .conditional(let test, let then, let otherwise):
      return lastComparison(otherwise) ?? lastComparison(then) ?? lastComparison(test)
    default: return nil
    }
  }

  private var echoes: Bool { program.isInteractive && bodyScope == 0 }

  /// A node that only gives a place to what it belongs to.
  func marker(_ range: SourceRange) -> ValueNode { SlotNode(site(range), 0) }

  /// The statement as a tree; nil if it does nothing. It must not contain a suspension.
  func lower(_ statement: Statement) throws(SyntaxError) -> StatementNode? {
    let first = height
    defer { height = first }
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      if isLeaf(expression), !isName(expression), !echoes { return nil }
      return try lowerExpressionStatement(expression)
    case .assign(let targets, let value): return try lowerAssignment(targets, value)
    case .augmentedAssign(let target, let op, let value): return try lowerAugmented(target, op, value, range)
    case .annotatedAssign(let target, let annotation, let value, let simple):
      return try lowerAnnotated(target, annotation, value, simple)
    case .return(let value):
      return ReturnNode(try value.map { e throws(SyntaxError) in try self.lower(e) } ?? constant(.none))
    case .delete(let targets):
      var nodes: [StatementNode] = []
      for target in targets {
        nodes.append(DeleteNode(site(range), try lowerTarget(target), height: height, suspending: suspending))
      }
      return BlockNode.make(nodes)
    case .pass, .global, .nonlocal: return nil
    case .break: return BreakNode()
    case .continue: return ContinueNode()
    case .if(let test, let body, let otherwise):
      if let choice = try lowerChoice(statement) { return choice }
      return IfNode(try condition(test), try lowerBlock(body), try lowerOptionalBlock(otherwise))
    case .while(let test, let body, let otherwise):
      let outer = site(test.range)
      return try lowerLoop { () throws(SyntaxError) in
        WhileNode(
          outer, try self.condition(test), try self.lowerBlock(body), try self.lowerOptionalBlock(otherwise))
      }
    case .for(let loop): return try lowerFor(loop, range)
    case .try(let statement): return try lowerTry(statement, range)
    case .with(let statement): return try lowerWith(statement.items[...], statement.body, range)
    case .raise(let exception, let cause):
      let node = try lowerOptional(exception)
      return try withSlots(1) { slot throws(SyntaxError) in
        RaiseNode(self.marker(range), node, try self.lowerOptional(cause), spill: slot)
      }
    case .assert where rt.options.flags.isOptimized: return try lower(Statement(.pass, range))
    case .assert(let test, let message):
      let place = Lowering.lastComparison(test) ?? range
      return AssertNode(marker(place), try condition(test), try lowerOptional(message))
    case .import(let names):
      var nodes: [StatementNode] = []
      for name in names {
        let bound = name.alias ?? String(name.name.prefix { $0 != "." })
        nodes.append(
          ImportNode(
            marker(range), name.name, nameTarget(bound, range), bindsTop: name.alias == nil))
      }
      return BlockNode.make(nodes)
    case .importFrom(let module, let level, let names):
      return try withSlots(1) { slot throws(SyntaxError) in
        var targets: [(name: StringRef, target: TargetNode)] = []
        for name in names {
          targets.append((self.rt.intern(name.name), self.nameTarget(name.alias ?? name.name, range)))
        }
        return ImportFromNode(
          self.marker(range), module, level: level, targets, globals: self.program.globals,
          namespaceSlot: self.isOwnNamespace ? self.namespaceSlot : nil, spill: slot)
      }
    case .function(let definition):
      let node = try lowerFunction(definition, range)
      return AssignNode(nameTarget(definition.name, range), node)
    case .class(let definition):
      let node = try lowerClass(definition, range)
      return AssignNode(nameTarget(definition.name, range), node)
    case .match(let subject, let cases): return try lowerMatch(subject, cases, range)
    }
  }

  private func isName(_ expression: Expression) -> Bool {
    if case .name = expression.kind { true } else { false }
  }

  // MARK: Assignment

  func lowerAssignment(_ targets: [Expression], _ value: Expression) throws(SyntaxError) -> StatementNode {
    if targets.count == 1 {
      if let each = try lowerAssignEach(targets[0], value) { return each }
      let node = try lower(value)
      let target = try lowerTarget(targets[0])
      if case .name = targets[0].kind, case .none = value.kind {
        return LetGoNode(site(targets[0].range), target, height: height, suspending: suspending)
      }
      if isSuspending, let local = target as? LocalTarget, case .call = value.kind {
        return ReplaceLocalNode(
          site(targets[0].range), local.slot, node, height: height, suspending: code.record)
      }
      if case .binary(.add, let left, let right) = value.kind, case .name(let name) = left.kind,
        case .name(name) = targets[0].kind, let local = target as? LocalTarget,
        let append = lowerAppend(local, node, right)
      {
        return append
      }
      return assignment(target, node)
    }
    let node = try lower(value)
    return try withSlots(1) { slot throws(SyntaxError) in
      var nodes: [TargetNode] = []
      for target in targets { nodes.append(try self.lowerTarget(target)) }
      return AssignManyNode(nodes, node, spill: slot)
    }
  }

  /// The statement that assigns a value to one target.
  func assignment(_ target: TargetNode, _ value: Node) -> StatementNode {
    let operand = Operand(value)
    switch target {
    case let local as LocalTarget:
      return operand.isLeaf ? CopyLocalNode(local.slot, operand) : AssignLocalNode(local.slot, value)
    case let attribute as AttributeTarget:
      return attribute.object.isLeaf
        ? AssignAttributeOfLeafNode(attribute, value) : AssignAttributeNode(attribute, value)
    case let item as SubscriptTarget:
      return item.object.isLeaf && item.index.isLeaf && operand.isLeaf
        ? AssignItemOfLeavesNode(item, operand) : AssignSubscriptNode(item, value)
    default: return AssignNode(target, value)
    }
  }

  /// `a, b = x, y` where as many values as targets are written; nil for any other assignment.
  private func lowerAssignEach(_ target: Expression, _ value: Expression) throws(SyntaxError) -> StatementNode? {
    guard case .tuple(let values) = value.kind, values.count > 1 else { return nil }
    let targets: [Expression]
    switch target.kind {
    case .tuple(let elements), .list(let elements): targets = elements
    default: return nil
    }
    guard targets.count == values.count,
      !(targets + values).contains(where: { if case .starred = $0.kind { true } else { false } })
    else { return nil }
    let first = height
    defer { height = first }
    let lowered = try lowerTarget(target)
    if values.count == 2, case .name(let a) = targets[0].kind, case .name(let b) = targets[1].kind,
      case .slot(let firstSlot) = place(of: a), case .slot(let secondSlot) = place(of: b)
    {
      let left = try lower(values[0])
      let slot = take(1)
      let right = try lower(values[1])
      return AssignPairNode(firstSlot, secondSlot, left, right, spill: isLeaf(values[1]) ? -1 : slot)
    }
    guard let tuple = lowered as? TupleTarget else { return nil }
    precondition(tuple.spill == first, "the parts are evaluated into slots that are not those of the target")
    var nodes: [Node] = []
    for value in values {
      nodes.append(try lower(value))
      _ = take(1)
    }
    return AssignEachNode(tuple, nodes)
  }

  /// The slots a target uses are in use only while it is assigned to.
  func lowerTarget(_ target: Expression) throws(SyntaxError) -> TargetNode {
    let first = height
    defer { height = first }
    let range = target.range
    switch target.kind {
    case .name(let name): return nameTarget(name, range)
    case .slot(let slot): return SlotTarget(slot)
    case .attribute(let object, let name):
      let spill = isLeaf(object) ? -1 : take(1)
      return AttributeTarget(
        marker(place(of: name, in: range)), try lower(object), attributeName(name.name), spill: spill)
    case .index(let object, let index):
      if case .slice(let lower, let upper, nil) = index.kind {
        let isPlain = isLeaf(object) && [lower, upper].allSatisfy { $0 == nil || isLeaf($0!) }
        let spill = isPlain ? -1 : take(3)
        let objectNode = try self.lower(object)
        let first = try lowerOptional(lower)
        return SliceTarget(marker(range), objectNode, first, try lowerOptional(upper), spill: spill)
      }
      let spill = isLeaf(object) && isLeaf(index) ? -1 : take(2)
      let objectNode = try lower(object)
      return SubscriptTarget(marker(range), objectNode, try lower(index), spill: spill)
    case .tuple(let elements), .list(let elements):
      let slot = take(elements.count)
      var star = -1
      var targets: [TargetNode] = []
      for (position, element) in elements.enumerated() {
        if case .starred(let inner) = element.kind {
          star = position
          targets.append(try lowerTarget(inner))
        } else {
          targets.append(try lowerTarget(element))
        }
      }
      return TupleTarget(marker(range), targets, star: star, spill: slot)
    case .starred(let inner): return try lowerTarget(inner)
    default: throw SyntaxError(.syntax, "cannot assign here", at: range)
    }
  }

  private func lowerAugmented(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    switch target.kind {
    case .name:
      let node = try lowerBinary(op, target, value, range, isInPlace: true)
      let place = try lowerTarget(target)
      guard let local = place as? LocalTarget else { return AssignNode(place, node) }
      if let increment = node as? AddConstantNode { return IncrementLocalNode(local.slot, increment) }
      if let append = lowerAppend(local, node, value) { return append }
      return AssignLocalNode(local.slot, node)
    case .attribute(let object, _) where isSteady(object) && !binds(value):
      return try lowerHeld(target, op, value, range)
    case .index(let object, let index) where isSteady(object) && isSteady(index) && !binds(value):
      return try lowerHeld(target, op, value, range)
    case .attribute(let object, let name):
      let objectNode = try lower(object)
      return try withSlots(1) { slot throws(SyntaxError) in
        let held = Expression(.slot(slot), object.range)
        let first = AssignLocalNode(slot, objectNode)
        let read = Expression(.attribute(held, name), target.range)
        let second = try self.lowerHeld(read, op, value, range)
        return BlockNode(first, second)
      }
    case .index(let object, let index):
      let objectNode = try lower(object)
      return try withSlots(1) { slot throws(SyntaxError) in
        let first = AssignLocalNode(slot, objectNode)
        let held = Expression(.slot(slot), object.range)
        if self.isSteady(index), !self.binds(value) {
          let read = Expression(.index(held, index), target.range)
          return BlockNode(first, try self.lowerHeld(read, op, value, range))
        }
        let indexNode = try self.lower(index)
        _ = self.take(1)
        defer { self.height -= 1 }
        let second = AssignLocalNode(slot + 1, indexNode)
        let read = Expression(.index(held, Expression(.slot(slot + 1), index.range)), target.range)
        return Block3Node(first, second, try self.lowerHeld(read, op, value, range))
      }
    default: throw SyntaxError(.syntax, "illegal expression for augmented assignment", at: target.range)
    }
  }

  /// A constant, or a local variable that only this body can rebind.
  private func isSteady(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .string, .slot: return true
    case .name(let name):
      if case .slot = place(of: name) { return true }
      return false
    default: return false
    }
  }

  /// Whether evaluating an expression may bind a local variable: it has a walrus, or is not plain enough to tell.
  func binds(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes, .name, .slot, .lambda:
      false
    case .attribute(let object, _): binds(object)
    case .index(let object, let index): binds(object) || binds(index)
    case .slice(let lower, let upper, let step): [lower, upper, step].contains { $0.map(binds) ?? false }
    case .unary(_, let operand), .starred(let operand): binds(operand)
    case .binary(_, let left, let right): binds(left) || binds(right)
    case .logical(_, let operands): operands.contains(where: binds)
    case .comparison(let first, let rest): binds(first) || rest.contains { binds($0.1) }
    case .list(let elements), .tuple(let elements), .set(let elements): elements.contains(where: binds)
    case .conditional(let test, let then, let otherwise): binds(test) || binds(then) || binds(otherwise)
    case .call(let call):
      binds(call.function) || call.arguments.contains(where: binds) || call.keywords.contains { binds($0.value) }
    case .formatted(let parts): binds(parts)
    case .dictionary, .comprehension, .await, .yield, .yieldFrom, .walrus: true
    }
  }

  private func binds(_ parts: [FormattedPart]) -> Bool {
    parts.contains { part in
      switch part {
      case .literal: false
      case .value(let value, _, let spec, _): binds(value) || binds(spec ?? [])
      }
    }
  }

  private func lowerHeld(
    _ place: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    let node = try lowerBinary(op, place, value, range, isInPlace: true)
    return assignment(try lowerTarget(place), node)
  }

  private func lowerAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ simple: Bool
  ) throws(SyntaxError) -> StatementNode? {
    var nodes: [StatementNode] = []
    if let value { nodes.append(try lowerAssignment([target], value)) }
    let isNamespace = scope.kind == .module || scope.kind == .class
    if isNamespace, simple, case .name(let name) = target.kind {
      let key = Expression(.string(Array(program.scopes[currentScope].mangled(name).utf8)), target.range)
      // Before the target, whose slots are not initialised while the annotation is evaluated.
      let value = try lowerAnnotation(annotation)
      let store = try lowerTarget(
        Expression(.index(Expression(.name("__annotations__"), target.range), key), target.range))
      nodes.append(AssignNode(store, value))
    } else if isNamespace, !program.module.futureFeatures.contains("annotations") {
      nodes.append(ExpressionStatementNode(try lower(annotation)))
    }
    return nodes.isEmpty ? nil : BlockNode.make(nodes)
  }

  // MARK: Compound statements

  private func lowerFor(_ loop: ForStatement, _ range: SourceRange) throws(SyntaxError) -> StatementNode {
    let iterable = try lower(loop.iterable)
    return try withSlots(2) { slot throws(SyntaxError) in
      try self.lowerLoop { () throws(SyntaxError) in
        let target = try self.lowerTarget(loop.target)
        let body = try self.lowerBlock(loop.body)
        let otherwise = try self.lowerOptionalBlock(loop.otherwise)
        let site = self.site(range)
        if let pair = target as? TupleTarget, pair.isPair {
          return ForPairNode(site, pair, iterable, body, otherwise, iterator: slot)
        }
        return ForNode(site, target, iterable, body, otherwise, iterator: slot)
      }
    }
  }

  private func lowerTry(_ statement: TryStatement, _ range: SourceRange) throws(SyntaxError) -> StatementNode {
    let count = TryNode.slotCount(isStar: statement.isStar, hasFinally: !statement.finally.isEmpty)
    return try withSlots(count) { slot throws(SyntaxError) in
      var handlers: [HandlerNode] = []
      for handler in statement.handlers {
        handlers.append(
          HandlerNode(
            self.rt, type: try self.lowerOptional(handler.type),
            target: handler.name.map { self.nameTarget($0, handler.range) },
            body: try self.lowerBlock(handler.body), range: handler.range,
            end: handler.body.last?.range ?? handler.range))
      }
      return TryNode(
        self.marker(range), try self.lowerBlock(statement.body), handlers,
        try self.lowerOptionalBlock(statement.otherwise), try self.lowerOptionalBlock(statement.finally),
        isStar: statement.isStar, spill: slot, suspending: self.suspending)
    }
  }

  private func lowerWith(
    _ items: ArraySlice<WithStatement.Item>, _ body: [Statement], _ range: SourceRange
  ) throws(SyntaxError) -> StatementNode {
    guard let item = items.first else { return try lowerBlock(body) }
    let context = try lower(item.context)
    return try withSlots(4) { slot throws(SyntaxError) in
      let target = try item.target.map { e throws(SyntaxError) in try self.lowerTarget(e) }
      return WithNode(
        self.marker(range), CallSite(range: range, scope: self.currentScope), context, target,
        try self.lowerWith(items.dropFirst(), body, range),
        spill: slot, suspending: self.suspending)
    }
  }

  // MARK: Classes

  func lowerClass(_ definition: ClassDefinition, _ range: SourceRange) throws(SyntaxError) -> Node {
    let inner = rt.makeCode(program, definition.scope, .class_(definition))
    let outerHeight = height
    defer { height = outerHeight }
    let decorators = try lowerDecorators(definition.decorators)
    let outer = site(range)
    let slot = take(3)
    var bases: [(node: Node, isStarred: Bool)] = []
    for base in definition.bases {
      if case .starred(let expression) = base.kind {
        bases.append((try lower(expression), true))
      } else {
        bases.append((try lower(base), false))
      }
    }
    var keywords: [(name: StringRef?, node: Node)] = []
    for keyword in definition.keywords {
      keywords.append((keyword.name.map { rt.intern($0) }, try lower(keyword.value)))
    }
    let scratch = take(4)
    let body = FunctionNode(
      site(range), inner.record, globals: program.globals, defaults: [], keywordDefaults: [],
      captures: try captures(of: inner.scope), annotations: [], doc: .none, spill: scratch)
    let node = ClassNode(
      outer, name: rt.intern(definition.name), qualifiedName: inner.record.pointee.qualifiedName, bases: bases,
      keywords: keywords, body: body, spill: slot)
    return decorated(node, decorators)
  }
}
