import MartletSyntax

/// An executable expression: the unit of the tree that runs.
///
/// Nodes are made by the lowering and never change, but for their inline caches. Children are `let` fields, so that
/// evaluating one costs two loads and an indirect call and touches no reference count. A node that runs script code
/// while it holds a value keeps that value in a slot of the frame (its `spill`), where the collector sees it.
class Node {
  func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    preconditionFailure("a node without evaluate")
  }

  /// The truth of the value.
  func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    preconditionFailure("a node without condition")
  }
}

/// A node that has a value of its own, from which its truth follows.
class ValueNode: Node {
  let rt: Runtime
  /// The range of source text, for tracebacks.
  let range: SourceRange
  /// Slots in use below this in a plain frame; -1 in a suspending one, where `rt.top` is always right.
  let height: Int

  init(_ site: Site) {
    rt = site.rt
    range = site.range
    height = site.height
  }

  override func condition(_ frame: FramePointer) throws(Raised) -> Bool {
    try truthOf(try evaluate(frame), frame)
  }

  /// The truth of the node's value.
  @inline(__always)
  final func truthOf(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    switch value {
    case .bool(let flag): return flag
    case .none: return false
    case .int(let number): return number != 0
    case .str(let string): return string.pointee.byteCount > 0
    case .list(let list): return list.pointee.count > 0
    default: return try truth(value, frame)
    }
  }

  @inline(never)
  private func truth(_ value: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    leave(frame)
    do throws(Raised) { return try rt.isTrue(value) } catch { throw trace(error) }
  }

  /// Tells the runtime how far the stack is in use, before code that is not a node runs.
  @inline(__always)
  final func leave(_ frame: FramePointer) {
    if height >= 0 { rt.top = frame + height }
  }

  /// Adds this node's place to the traceback of the exception in flight.
  @inline(never)
  final func trace(_ error: Raised) -> Raised {
    rt.trace(range)
    return error
  }
}

/// What every node is made with.
struct Site {
  let rt: Runtime
  let range: SourceRange
  let height: Int
}

/// An executable statement.
class StatementNode {
  func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    preconditionFailure("a statement without execute")
  }
}

/// How a statement ended.
enum Completion {
  case normal
  case breakLoop
  case continueLoop
  case returned(Value)
}

/// A child that is read in place, without a call, if it is a local variable or a constant.
struct Operand {
  let node: Node
  /// The slot of a local variable or temporary; otherwise one of the two below.
  let slot: Int
  let constant: Value

  static let isConstant = -1
  private static let isNode = -2

  init(_ node: Node) {
    self.node = node
    switch node {
    case let local as LocalNode: (slot, constant) = (local.slot, .none)
    case let temporary as SlotNode: (slot, constant) = (temporary.slot, .none)
    case let value as ConstantNode: (slot, constant) = (Operand.isConstant, value.value)
    default: (slot, constant) = (Operand.isNode, .none)
    }
  }

  /// Evaluating it runs no script code.
  @inline(__always)
  var isLeaf: Bool { slot != Operand.isNode }

  @inline(__always)
  func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if slot >= 0 {
      let place = frame + slot
      // Unbound and None share a tag; None takes the longer way.
      let tag = UnsafeRawPointer(place).load(fromByteOffset: 8, as: UInt8.self)
      if tag != Value.emptyTag { return place.pointee }
    } else if slot == Operand.isConstant {
      return constant
    }
    return try node.evaluate(frame)
  }
}
