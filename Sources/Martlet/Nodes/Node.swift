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
    let value = try evaluate(frame)
    switch value {
    case .bool(let flag): return flag
    case .none: return false
    case .int(let number): return number != 0
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

/// An operand that is read from its slot if it is a local variable, without a call.
struct Operand {
  let node: Node
  let slot: Int

  init(_ node: Node) {
    self.node = node
    slot = (node as? LocalNode)?.slot ?? -1
  }

  @inline(__always)
  func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if slot >= 0 {
      let place = frame + slot
      // Unbound and None share a tag; None takes the longer way.
      let tag = UnsafeRawPointer(place).load(fromByteOffset: 8, as: UInt8.self)
      if tag != Value.emptyTag { return place.pointee }
    }
    return try node.evaluate(frame)
  }
}
