import MartletSyntax

/// Statements one after the other. Longer bodies are trees of blocks, so that no array is walked.
class BlockNode: StatementNode {
  final let first, second: StatementNode

  init(_ first: StatementNode, _ second: StatementNode) {
    self.first = first
    self.second = second
  }

  /// The statements as one.
  static func make(_ statements: [StatementNode]) -> StatementNode {
    var level = statements
    if level.isEmpty { return PassNode() }
    while level.count > 1 {
      var next: [StatementNode] = []
      var index = 0
      while index < level.count {
        switch level.count - index {
        case 1: next.append(level[index])
        case 2: next.append(BlockNode(level[index], level[index + 1]))
        case 3: next.append(Block3Node(level[index], level[index + 1], level[index + 2]))
        default:
          next.append(Block4Node(level[index], level[index + 1], level[index + 2], level[index + 3]))
        }
        index += 4
      }
      level = next
    }
    return level[0]
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let completion = try first.execute(frame)
    guard case .normal = completion else { return completion }
    return try second.execute(frame)
  }
}

final class Block3Node: BlockNode {
  let third: StatementNode

  init(_ first: StatementNode, _ second: StatementNode, _ third: StatementNode) {
    self.third = third
    super.init(first, second)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    var completion = try first.execute(frame)
    guard case .normal = completion else { return completion }
    completion = try second.execute(frame)
    guard case .normal = completion else { return completion }
    return try third.execute(frame)
  }
}

final class Block4Node: BlockNode {
  let third, fourth: StatementNode

  init(_ first: StatementNode, _ second: StatementNode, _ third: StatementNode, _ fourth: StatementNode) {
    self.third = third
    self.fourth = fourth
    super.init(first, second)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    var completion = try first.execute(frame)
    guard case .normal = completion else { return completion }
    completion = try second.execute(frame)
    guard case .normal = completion else { return completion }
    completion = try third.execute(frame)
    guard case .normal = completion else { return completion }
    return try fourth.execute(frame)
  }
}

final class PassNode: StatementNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion { .normal }
}

final class ExpressionStatementNode: StatementNode {
  let expression: Node
  init(_ expression: Node) { self.expression = expression }
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    _ = try expression.evaluate(frame)
    return .normal
  }
}

final class AssignNode: StatementNode {
  let target: TargetNode
  let value: Operand

  init(_ target: TargetNode, _ value: Node) {
    self.target = target
    self.value = Operand(value)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    try target.assign(try value.evaluate(frame), frame)
    return .normal
  }
}

/// An assignment to a local variable.
final class AssignLocalNode: StatementNode {
  let slot: Int
  let value: Node

  init(_ slot: Int, _ value: Node) {
    self.slot = slot
    self.value = value
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[slot] = try value.evaluate(frame)
    return .normal
  }
}

/// The same of a leaf.
final class CopyLocalNode: StatementNode {
  let slot: Int
  let value: Operand

  init(_ slot: Int, _ value: Operand) {
    self.slot = slot
    self.value = value
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let held = value.held(frame)
    frame[slot] = held.isUndefined ? try value.node.evaluate(frame) : held
    return .normal
  }
}

/// `object.name = value`.
class AssignAttributeNode: StatementNode {
  fileprivate final let target: AttributeTarget
  fileprivate final let value: Operand

  init(_ target: AttributeTarget, _ value: Node) {
    self.target = target
    self.value = Operand(value)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    try target.assign(try value.evaluate(frame), frame)
    return .normal
  }
}

/// The same where the object is a leaf.
final class AssignAttributeOfLeafNode: AssignAttributeNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let result = try value.evaluate(frame)
    if target.storeQuickly(result, frame) { return .normal }
    try target.assign(result, frame)
    return .normal
  }
}

/// `object[index] = value`.
final class AssignSubscriptNode: StatementNode {
  private let target: SubscriptTarget
  private let value: Operand

  init(_ target: SubscriptTarget, _ value: Node) {
    self.target = target
    self.value = Operand(value)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let value = try value.evaluate(frame)
    if target.storeInList(value, frame) { return .normal }
    try target.assignAny(value, frame)
    return .normal
  }
}

/// The same where object, index and value are leaves.
final class AssignItemOfLeavesNode: StatementNode {
  private let target: SubscriptTarget
  private let object, index, value: Operand

  init(_ target: SubscriptTarget, _ value: Operand) {
    self.target = target
    object = target.object
    index = target.index
    self.value = value
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if case .list(let list) = object.held(frame), case .int(let position) = index.held(frame) {
      let held = value.held(frame)
      let count = list.pointee.count
      let at = position < 0 ? position &+ count : position
      if UInt(bitPattern: at) < UInt(bitPattern: count), !held.isUndefined {
        list[element: at] = held
        return .normal
      }
    }
    return try other(frame)
  }

  @inline(never)
  private func other(_ frame: FramePointer) throws(Raised) -> Completion {
    try target.assign(try value.evaluate(frame), frame)
    return .normal
  }
}

/// `a = b = value`.
final class AssignManyNode: StatementNode {
  let targets: TargetList
  let value: Operand
  let spill: Int

  init(_ targets: [TargetNode], _ value: Node, spill: Int) {
    self.targets = TargetList(targets)
    self.value = Operand(value)
    self.spill = spill
  }

  deinit { targets.release() }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[spill] = try value.evaluate(frame)
    for index in 0..<targets.count { try targets.assign(index, frame[spill], frame) }
    return .normal
  }
}

/// `x += y` and `x -= y` with a constant int on the right.
final class IncrementLocalNode: StatementNode {
  let slot: Int
  let value: AddConstantNode

  init(_ slot: Int, _ value: AddConstantNode) {
    self.slot = slot
    self.value = value
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if let sum = value.sum(frame[slot]) {
      frame[slot] = sum
    } else {
      frame[slot] = try value.other(frame)
    }
    return .normal
  }
}

/// `x += y` on a local variable that evaluating `y` does not bind. A str is appended to in place where its buffer allows.
final class AddToLocalNode: StatementNode {
  let rt: Runtime
  let slot: Int
  let value: AddNode
  /// Inside the loop around it, this and its like are the only statements that read the variable, so that nothing else
  /// refers to the sums they make.
  @exclusivity(unchecked) var isAlone = false
  /// Those of the addition: to read them through it would count references.
  private let left: Node
  private let right: Operand
  private let spill: Int

  init(_ slot: Int, _ value: AddNode) {
    rt = value.rt
    self.slot = slot
    self.value = value
    spill = value.spill
    left = value.left.node
    right = value.right
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if frame[slot].isUndefined { _ = try left.evaluate(frame) }
    // What the addition would keep there is in the variable.
    if spill >= 0 { frame[spill] = .none }
    let addend = try right.evaluate(frame)
    let augend = frame[slot]
    if let sum = value.sum(augend, addend) {
      frame[slot] = sum
    } else if case .str(let text) = augend, case .str(let addition) = addend {
      frame[slot] = .str(isAlone ? rt.grow(text, addition) : rt.appendInPlace(text, addition))
    } else {
      frame[slot] = try other(augend, addend, frame)
    }
    return .normal
  }

  @inline(never)
  private func other(_ left: Value, _ right: Value, _ frame: FramePointer) throws(Raised) -> Value {
    // Counting what is true.
    if case .int(let count) = left, case .bool(let flag) = right, count < .max { return .int(count + (flag ? 1 : 0)) }
    return try value.slow(left, right, frame)
  }
}

/// A loop with variables that it only appends to. What they have at its end may become known elsewhere, and no longer
/// grows.
final class AppendingLoopNode: StatementNode {
  private let loop: StatementNode
  @exclusivity(unchecked) private var slots: [Int]

  init(_ loop: StatementNode, _ slots: [Int]) {
    self.loop = loop
    self.slots = slots
  }

  /// A loop around this one does the same for a variable.
  func leaveToOuter(_ slot: Int) { slots.removeAll { $0 == slot } }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    defer {
      for slot in slots {
        if case .str(let text) = frame[slot] { text.endGrowth() }
      }
    }
    return try loop.execute(frame)
  }
}

final class ReturnNode: StatementNode {
  let value: Operand
  init(_ value: Node) { self.value = Operand(value) }
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion { .returned(try value.evaluate(frame)) }
}

final class BreakNode: StatementNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion { .breakLoop }
}

final class ContinueNode: StatementNode {
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion { .continueLoop }
}

final class IfNode: StatementNode {
  let test: Node
  let then: StatementNode
  let otherwise: StatementNode
  let hasOtherwise: Bool

  init(_ test: Node, _ then: StatementNode, _ otherwise: StatementNode?) {
    self.test = test
    self.then = then
    self.otherwise = otherwise ?? then
    hasOtherwise = otherwise != nil
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if try test.condition(frame) { return try then.execute(frame) }
    return hasOtherwise ? try otherwise.execute(frame) : .normal
  }
}

// MARK: - Loops

final class WhileNode: StatementNode {
  let rt: Runtime
  let test: Node
  let body: StatementNode
  let otherwise: StatementNode
  /// The top at a back edge; -1 in a suspending frame.
  let height: Int
  /// The test.
  let range: SourceRange

  init(_ site: Site, _ test: Node, _ body: StatementNode, _ otherwise: StatementNode?) {
    rt = site.rt
    range = site.range
    height = site.height
    self.test = test
    self.body = body
    self.otherwise = otherwise ?? site.rt.emptyStatement
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    while try test.condition(frame) {
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      rt.budget &-= 1
      if rt.budget < 0 { try rt.safepoint(height >= 0 ? frame + height : rt.top, at: range) }
    }
    return try otherwise.execute(frame)
  }
}

// MARK: - Assertions and imports

final class AssertNode: StatementNode {
  let test: Node
  let message: Node?
  let site: ValueNode

  init(_ site: ValueNode, _ test: Node, _ message: Node?) {
    self.site = site
    self.test = test
    self.message = message
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if try test.condition(frame) { return .normal }
    let rt = site.rt
    let arguments = message == nil ? rt.emptyTuple! : rt.makeTuple([try message!.evaluate(frame)])
    throw site.trace(rt.raise(rt.types.exceptions.assertionError, arguments: arguments))
  }
}

/// `import a.b.c as d` binds the last module; `import a.b.c` binds `a`.
final class ImportNode: StatementNode {
  let site: ValueNode
  let module: String
  let target: TargetNode
  let bindsTop: Bool

  init(_ site: ValueNode, _ module: String, _ target: TargetNode, bindsTop: Bool) {
    self.site = site
    self.module = module
    self.target = target
    self.bindsTop = bindsTop
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    site.leave(frame)
    let value: Value
    do throws(Raised) {
      let imported = try site.rt.importModule(module)
      if bindsTop, let dot = module.firstIndex(of: ".") {
        value = try site.rt.importModule(String(module[..<dot]))
      } else {
        value = imported
      }
    } catch { throw site.trace(error) }
    try target.assign(value, frame)
    return .normal
  }
}

/// `from module import a as b, c`.
final class ImportFromNode: StatementNode {
  let site: ValueNode
  let module: String
  let level: Int
  let names: [(name: StringRef, target: TargetNode)]
  let globals: DictRef
  /// Where a body with a namespace of its own has that.
  let namespaceSlot: Int?
  /// A slot for the module.
  let spill: Int

  init(
    _ site: ValueNode, _ module: String, level: Int, _ names: [(name: StringRef, target: TargetNode)],
    globals: DictRef, namespaceSlot: Int?, spill: Int
  ) {
    self.site = site
    self.module = module
    self.level = level
    self.names = names
    self.globals = globals
    self.namespaceSlot = namespaceSlot
    self.spill = spill
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let rt = site.rt
    frame[spill] = .none
    if site.height >= 0 { rt.top = frame + spill + 1 }
    do throws(Raised) {
      let value = try rt.importModule(module, level: level, globals: globals)
      frame[spill] = value
      if names.isEmpty { try rt.importEverything(value, into: namespaceSlot.map { frame[$0] } ?? .dict(globals)) }
    } catch { throw site.trace(error) }
    for (name, target) in names {
      let value: Value
      do throws(Raised) { value = try rt.importedAttribute(frame[spill], name) } catch { throw site.trace(error) }
      try target.assign(value, frame)
    }
    return .normal
  }
}
