import BigInt
import MartletSyntax

extension Lowering {
  func lower(_ expression: Expression) throws(SyntaxError) -> Node {
    let range = expression.range
    switch expression.kind {
    case .none: return constant(.none)
    case .boolean(let flag): return constant(.bool(flag))
    case .ellipsis: return constant(rt.ellipsis)
    case .integer(let number): return constant(.int(number))
    case .bigInteger(let digits): return constant(rt.makeInt(BigInt(digits) ?? 0))
    case .float(let number): return constant(.float(number))
    case .imaginary(let number): return constant(rt.makeComplex(ComplexNumber(real: 0, imaginary: number)))
    case .string(let bytes): return constant(.str(literal(bytes)))
    case .bytes(let bytes): return constant(rt.makeBytes(bytes))
    case .formatted(let parts): return noting(try lowerFormatted(parts, range), nil, range)
    case .name(let name):
      if let names = lowerScopeNames(name, hasArguments: false) {
        return ScopeValueNode(site(range), load(name, range), program.globals, names)
      }
      return load(name, range)
    case .slot(let slot): return SlotNode(site(range), slot)
    case .list(let elements): return try lowerSequence(.list, elements, range)
    case .set(let elements): return try lowerSequence(.set, elements, range)
    case .tuple(let elements):
      if let folded = try constantTuple(elements) { return folded }
      return try lowerSequence(.tuple, elements, range)
    case .dictionary(let items): return try lowerDictionary(items, range)
    case .unary(let op, let operand): return try lowerUnary(op, operand, range)
    case .binary(let op, let left, let right): return try lowerBinary(op, left, right, range, isInPlace: false)
    case .logical(let op, let operands): return try lowerLogical(op, operands[...], range)
    case .comparison(let first, let rest): return try lowerComparison(first, rest, range)
    case .call(let call): return noting(try lowerCall(call, place(of: call, in: range)), call.function, range)
    case .attribute(let object, let name):
      let node = try lower(object)
      let site = site(place(of: name, in: range))
      if let inner = node as? AttributeOfLeafNode {
        return AttributeOfAttributeNode(site, inner, attributeName(name.name))
      }
      return Operand(node).isLeaf
        ? AttributeOfLeafNode(site, node, attributeName(name.name))
        : AttributeNode(site, node, attributeName(name.name))
    case .index(let object, let index):
      if case .slice(let lower, let upper, let step) = index.kind {
        return try lowerSliceOf(object, [lower, upper, step], range)
      }
      let object = try (object, lower(object))
      let isPlain = isLeaf(index)
      return try withSlots(isPlain ? 0 : 1) { slot throws(SyntaxError) in
        let spill = isPlain ? -1 : slot
        let key = try self.lower(index)
        return Operand(object.1).isLeaf && Operand(key).isLeaf
          ? SubscriptLeavesNode(self.site(range), object.1, key, spill: spill)
          : SubscriptNode(self.site(range), object.1, key, spill: spill)
      }
    case .slice(let lower, let upper, let step):
      return try withSlots(2) { slot throws(SyntaxError) in
        SliceNode(
          self.site(range), try self.lowerOptional(lower), try self.lowerOptional(upper),
          try self.lowerOptional(step), spill: slot)
      }
    case .conditional(let test, let then, let otherwise):
      return ConditionalNode(try condition(test), try condition(then), try condition(otherwise))
    case .lambda(let definition): return try lowerFunction(definition, range)
    case .comprehension(let comprehension):
      if comprehension.kind == .generator { return try lowerGeneratorExpression(comprehension, range) }
      return try lowerComprehension(comprehension, range)
    case .walrus(let name, let nameRange, let value):
      return WalrusNode(site(range), walrusTarget(name, nameRange), try lower(value))
    case .await, .yield, .yieldFrom:
      preconditionFailure("the split left a suspension inside an expression")
    case .starred:
      throw SyntaxError(.syntax, "can't use starred expression here", at: range)
    }
  }

  private func lowerSliceOf(
    _ container: Expression, _ bounds: [Expression?], _ range: SourceRange
  ) throws(SyntaxError) -> Node {
    let node = try lower(container)
    let isPlain = bounds.allSatisfy { $0 == nil || self.isLeaf($0!) }
    // Slots that nothing is written to must not be below the height.
    return try withSlots(isPlain ? 0 : 3) { slot throws(SyntaxError) in
      var nodes: [Node?] = []
      for bound in bounds { nodes.append(try self.lowerOptional(bound)) }
      return SliceOfNode(self.site(range), node, nodes[0], nodes[1], nodes[2], spill: isPlain ? -1 : slot)
    }
  }

  func lowerOptional(_ expression: Expression?) throws(SyntaxError) -> Node? {
    guard let expression else { return nil }
    return try lower(expression)
  }

  /// An expression whose truth may be asked for.
  func condition(_ expression: Expression) throws(SyntaxError) -> Node { try lower(expression) }

  func attributeName(_ name: String) -> StringRef { rt.intern(program.scopes[currentScope].mangled(name)) }

  /// Short literals that look like names are shared.
  func literal(_ bytes: [UInt8]) -> StringRef {
    bytes.count <= 20 ? bytes.withUnsafeBufferPointer { rt.intern($0) } : rt.makeString(bytes)
  }

  /// A walrus in a comprehension binds in the function around it.
  private func walrusTarget(_ name: String, _ range: SourceRange) -> TargetNode { nameTarget(name, range) }

  // MARK: Displays

  private func constantTuple(_ elements: [Expression]) throws(SyntaxError) -> Node? {
    guard let values = constantValues(elements) else { return nil }
    return constant(.tuple(rt.makeTuple(values)))
  }

  private func constantValues(_ elements: [Expression]) -> [Value]? {
    var values: [Value] = []
    for element in elements {
      switch element.kind {
      case .none: values.append(.none)
      case .boolean(let flag): values.append(.bool(flag))
      case .ellipsis: values.append(rt.ellipsis)
      case .string(let bytes): values.append(.str(literal(bytes)))
      case .bytes(let bytes): values.append(rt.makeBytes(bytes))
      case .tuple(let inner):
        guard let inner = constantValues(inner) else { return nil }
        values.append(.tuple(rt.makeTuple(inner)))
      case .bigInteger(let digits): values.append(rt.makeInt(BigInt(digits) ?? 0))
      case .imaginary(let number): values.append(rt.makeComplex(ComplexNumber(real: 0, imaginary: number)))
      case .unary(.minus, let operand):
        switch constantNumber(operand) {
        case .int(let number)? where number != .min: values.append(.int(-number))
        case .float(let number)?: values.append(.float(-number))
        default: return nil
        }
      default:
        guard let number = constantNumber(element) else { return nil }
        values.append(number)
      }
    }
    return values
  }

  /// What `in` searches, if it is a display of constants: a list of them is as good as a tuple, a set as a frozenset.
  private func constantMembers(_ display: Expression) throws(SyntaxError) -> Node? {
    switch display.kind {
    case .list(let elements): return try constantTuple(elements)
    case .set(let elements):
      guard let values = constantValues(elements) else { return nil }
      let set = rt.makeSet(frozen: true)
      do throws(Raised) {
        for value in values { try rt.add(set, value) }
      } catch { preconditionFailure("constants are hashable") }
      return constant(.set(set))
    default: return nil
    }
  }

  private func lowerSequence(
    _ kind: SequenceNode.Kind, _ elements: [Expression], _ range: SourceRange
  ) throws(SyntaxError) -> Node {
    // Those of many elements are gathered without a slot for each, and a set of many is filled as they are evaluated.
    let isLong = kind == .set ? elements.count > StarredSequenceNode.longestSet : elements.count > 1024
    if isLong && (kind != .set || constantValues(elements) == nil)
      || elements.contains(where: { if case .starred = $0.kind { true } else { false } })
    {
      return try withSlots(1) { slot throws(SyntaxError) in
        var nodes: [(node: Node, isStarred: Bool)] = []
        for element in elements {
          if case .starred(let inner) = element.kind {
            nodes.append((try self.lower(inner), true))
          } else {
            nodes.append((try self.lower(element), false))
          }
        }
        return StarredSequenceNode(self.site(range), kind, nodes, spill: slot)
      }
    }
    let first = height
    var nodes: [Node] = []
    for element in elements {
      nodes.append(try lower(element))
      _ = take(1)
    }
    defer { height = first }
    if kind == .tuple, nodes.count == 2 { return PairNode(site(range), nodes[0], nodes[1], spill: first) }
    return SequenceNode(site(range), kind, nodes, spill: first)
  }

  /// A dict whose keys are different strs; nil for any other display.
  private func lowerRecord(_ items: [DictionaryItem], _ range: SourceRange) throws(SyntaxError) -> Node? {
    guard (1...RecordNode.longest).contains(items.count) else { return nil }
    let template = rt.makeDict()
    for item in items {
      guard case .string(let bytes)? = item.key?.kind else { return nil }
      rt.setItem(template, literal(bytes), .none)
    }
    guard template.pointee.count == items.count else { return nil }
    program.keep(.dict(template))
    let first = height
    defer { height = first }
    var values: [Node] = []
    for item in items {
      values.append(try lower(item.value))
      _ = take(1)
    }
    return RecordNode(site(range), template, values, spill: first)
  }

  private func lowerDictionary(_ items: [DictionaryItem], _ range: SourceRange) throws(SyntaxError) -> Node {
    if let record = try lowerRecord(items, range) { return record }
    let first = take(1)
    defer { height = first }
    let batched = batchedPairs(items)
    var nodes: [(key: Node?, value: Node)] = []
    for (index, item) in items.enumerated() {
      if !batched.contains(index) || index > 0 && !batched.contains(index - 1) { height = first + 1 }
      let key = try lowerOptional(item.key)
      _ = take(1)
      nodes.append((key, try lower(item.value)))
      _ = take(1)
    }
    height = first + 1
    _ = take(2)
    return DictionaryNode(site(range), nodes, batched: batched, spill: first)
  }

  /// The pairs that are put in when all that follow them up to a `**mapping` or the end have been evaluated. Where they
  /// are many, CPython puts seventeen at a time in one by one, which also sixteen count as.
  private func batchedPairs(_ items: [DictionaryItem]) -> Set<Int> {
    var batched = Set<Int>()
    // The order shows only where a hash can fail or is a script's.
    guard items.contains(where: { $0.key?.hashesSilently == false }) else { return batched }
    for run in items.split(omittingEmptySubsequences: true, whereSeparator: { $0.key == nil }) {
      let rest = run.count % 17
      if rest < 16 { batched.formUnion(run.endIndex - rest..<run.endIndex) }
    }
    return batched
  }

  private func lowerFormatted(_ parts: [FormattedPart], _ range: SourceRange) throws(SyntaxError) -> Node {
    let first = height
    defer { height = first }
    var nodes: [FormattedNode.Part] = []
    for part in parts {
      switch part {
      case .literal(let bytes):
        let text = literal(bytes)
        program.keep(.str(text))
        nodes.append(.literal(text))
      case .value(let expression, let conversion, let spec, _):
        let node = try lower(expression)
        _ = take(1)
        var specNode: Node?
        if let spec { specNode = try lowerFormatted(spec, range) }
        height -= 1
        nodes.append(.value(node, conversion, spec: specNode))
      }
      _ = take(1)
    }
    if nodes.isEmpty { return constant(.str(rt.strings.empty)) }
    if nodes.count == 1, case .literal(let text) = nodes[0] { return constant(.str(text)) }
    return FormattedNode(site(range), nodes, spill: first)
  }

  // MARK: Operators

  private func lowerUnary(
    _ op: UnaryOperator, _ operand: Expression, _ range: SourceRange
  ) throws(SyntaxError) -> Node {
    if op == .not { return NotNode(try condition(operand)) }
    if op == .minus {
      if case .integer(let number) = operand.kind, number != .min { return constant(.int(-number)) }
      if case .float(let number) = operand.kind { return constant(.float(-number)) }
    }
    return UnaryNode(site(range), op, try lower(operand))
  }

  private func lowerRepeatedList(_ element: Expression, _ count: Expression, _ site: Site) throws(SyntaxError) -> Node {
    let element = try lower(element)
    return try withSlots(1) { slot throws(SyntaxError) in
      RepeatedListNode(site, element, try self.lower(count), spill: self.isLeaf(count) ? -1 : slot)
    }
  }

  func lowerBinary(
    _ op: BinaryOperator, _ left: Expression, _ right: Expression, _ range: SourceRange, isInPlace: Bool
  ) throws(SyntaxError) -> Node {
    if !isInPlace, let folded = foldedNumber(op, left, right) { return constant(folded) }
    let outer = site(range)
    if op == .multiply, !isInPlace, case .list(let elements) = left.kind, elements.count == 1 {
      if case .starred = elements[0].kind {
      } else {
        return try lowerRepeatedList(elements[0], right, outer)
      }
    }
    let leftNode = try lower(left)
    if case .integer(let number) = right.kind {
      let rightNode = try lower(right)
      switch op {
      case .add,
        .subtract where number != .min && number != 0:
        let addend = op == .add ? number : -number
        return Operand(leftNode).isLeaf
          ? AddConstantToLeafNode(outer, op, leftNode, rightNode, addend: addend, isInPlace: isInPlace)
          : AddConstantNode(outer, op, leftNode, rightNode, addend: addend, isInPlace: isInPlace)
      case .multiply:
        return MultiplyConstantNode(outer, op, leftNode, rightNode, constant: number, isInPlace: isInPlace)
      case .floorDivide where number > 0:
        return FloorDivideConstantNode(outer, op, leftNode, rightNode, constant: number, isInPlace: isInPlace)
      case .modulo where number > 0:
        return ModuloConstantNode(outer, op, leftNode, rightNode, constant: number, isInPlace: isInPlace)
      default: break
      }
    }
    return try withSlots(1) { slot throws(SyntaxError) in
      let spill = self.isLeaf(right) ? -1 : slot
      let rightNode = try self.lower(right)
      let isLeaf = Operand(rightNode).isLeaf
      let areLeaves = Operand(leftNode).isLeaf && isLeaf
      switch op {
      case .add where areLeaves:
        return AddLeavesNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .subtract where areLeaves:
        return SubtractLeavesNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .multiply where areLeaves:
        return MultiplyLeavesNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .add where isLeaf:
        return AddLeafNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .subtract where isLeaf:
        return SubtractLeafNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .multiply where isLeaf:
        return MultiplyLeafNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .divide where isLeaf && !areLeaves:
        return DivideLeafNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .add: return AddNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .subtract: return SubtractNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .multiply: return MultiplyNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .divide: return DivideNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .floorDivide: return FloorDivideNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .modulo: return ModuloNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      case .bitAnd, .bitOr, .bitXor, .leftShift, .rightShift:
        return areLeaves
          ? BitwiseLeavesNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
          : BitwiseNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      default: return BinaryNode(outer, op, leftNode, rightNode, spill: spill, isInPlace: isInPlace)
      }
    }
  }

  /// The value of an operation on constants, if it is a number and not a long one.
  private func foldedNumber(_ op: BinaryOperator, _ left: Expression, _ right: Expression) -> Value? {
    guard let x = constantNumber(left), let y = constantNumber(right) else { return nil }
    if case .int(let number) = y {
      switch op {
      case .divide, .floorDivide, .modulo: if number == 0 { return nil }
      case .leftShift, .rightShift: if number < 0 || number > 128 { return nil }
      case .power:
        guard case .int(let base) = x, number >= 0, number <= 128 else { return nil }
        if number * (Int.bitWidth - base.magnitude.leadingZeroBitCount) > 128 { return nil }
      default: break
      }
    } else if op == .power || op == .divide || op == .floorDivide || op == .modulo {
      return nil
    }
    do throws(Raised) { return try rt.nativeBinary(op, x, y) } catch {
      _ = rt.takeException()
      return nil
    }
  }

  private func constantNumber(_ expression: Expression) -> Value? {
    switch expression.kind {
    case .integer(let number): return .int(number)
    case .float(let number): return .float(number)
    case .binary(let op, let left, let right): return foldedNumber(op, left, right)
    default: return nil
    }
  }

  private func lowerLogical(
    _ op: BooleanOperator, _ operands: ArraySlice<Expression>, _ range: SourceRange
  ) throws(SyntaxError) -> Node {
    guard operands.count > 1 else { return try condition(operands.first!) }
    let left = try condition(operands.first!)
    let right = try lowerLogical(op, operands.dropFirst(), range)
    // The slot is in use only while the truth of the left operand is found.
    return try withSlots(1) { slot throws(SyntaxError) in
      LogicalNode(self.site(range), isAnd: op == .and, left, right, spill: slot)
    }
  }

  private func lowerComparison(
    _ first: Expression, _ rest: [(ComparisonOperator, Expression)], _ range: SourceRange
  ) throws(SyntaxError) -> Node {
    let outer = site(range)
    if rest.count > 1 {
      let firstNode = try lower(first)
      return try withSlots(2) { slot throws(SyntaxError) in
        var links: [(op: ComparisonOperator, operand: Node)] = []
        for (op, operand) in rest { links.append((op, try self.lower(operand))) }
        let areLeaves = Operand(firstNode).isLeaf && links.allSatisfy { Operand($0.operand).isLeaf }
        if links.count == 2, areLeaves, links[0].op.orders, links[1].op.orders {
          return OrderOfThreeNode(outer, firstNode, (links[0], links[1]), spill: slot)
        }
        return ChainedComparisonNode(outer, firstNode, links, spill: slot)
      }
    }
    let (op, right) = rest[0]
    let left = try lower(first)
    if case .integer(let number) = right.kind {
      switch op {
      case .less, .lessEqual, .greater, .greaterEqual, .equal, .notEqual:
        return Operand(left).isLeaf
          ? CompareLeafWithConstantNode(outer, op, left, try lower(right), constant: number)
          : CompareConstantNode(outer, op, left, try lower(right), constant: number)
      default: break
      }
    }
    if op == .isSame || op == .isNotSame, case .none = right.kind {
      return NoneTestNode(left, isNegated: op == .isNotSame)
    }
    return try withSlots(1) { slot throws(SyntaxError) in
      let spill = self.isLeaf(right) ? -1 : slot
      let rightNode: Node
      if op == .contains || op == .notContains, let folded = try self.constantMembers(right) {
        rightNode = folded
      } else {
        rightNode = try self.lower(right)
      }
      let isLeaf = Operand(rightNode).isLeaf
      let areLeaves = Operand(left).isLeaf && isLeaf
      switch op {
      case .less, .lessEqual, .greater, .greaterEqual:
        if areLeaves { return OrderLeavesNode(outer, op, left, rightNode, spill: spill) }
        return isLeaf
          ? OrderLeafNode(outer, op, left, rightNode, spill: spill)
          : OrderNode(outer, op, left, rightNode, spill: spill)
      case .equal, .notEqual:
        if areLeaves { return EqualityOfLeavesNode(outer, op, left, rightNode, spill: spill) }
        return isLeaf
          ? EqualityLeafNode(outer, op, left, rightNode, spill: spill)
          : EqualityNode(outer, op, left, rightNode, spill: spill)
      case .isSame, .isNotSame: return IdentityNode(outer, op, left, rightNode, spill: spill)
      case .contains, .notContains: return MembershipNode(outer, op, left, rightNode, spill: spill)
      }
    }
  }
}
