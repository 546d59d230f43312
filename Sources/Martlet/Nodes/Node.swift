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
    if case .instance(let instance) = value, rt.isAlwaysTrue(instance.type) { return true }
    leave(frame)
    do throws(Raised) {
      let truth = try rt.isTrue(value)
      if value.isUnstartedCoroutine { rt.endPromptly(rt.top, at: range) }
      return truth
    } catch { throw trace(error) }
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

/// A child that is read in place, without a call, if it is a leaf: a local variable, a temporary or a constant.
struct Operand {
  let node: Node
  /// For a local variable all bits, for a constant none, otherwise 1: what to keep of the frame's address.
  fileprivate let mask: Int
  /// The place in the frame, or the address of the constant.
  fileprivate let offset: Int

  init(_ node: Node) {
    self.node = node
    switch node {
    case let local as LocalNode: (mask, offset) = (-1, local.slot * MemoryLayout<Value>.stride)
    case let temporary as SlotNode: (mask, offset) = (-1, temporary.slot * MemoryLayout<Value>.stride)
    case let constant as ConstantNode: (mask, offset) = (0, Int(bitPattern: constant.place))
    default: (mask, offset) = (1, 0)
    }
  }

  /// Evaluating it runs no script code.
  @inline(__always)
  var isLeaf: Bool { mask <= 0 }

  @inline(__always)
  func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if mask <= 0 {
      let place = UnsafePointer<Value>(bitPattern: (Int(bitPattern: frame) & mask) &+ offset).unsafelyUnwrapped
      // Unbound and None share a tag; None takes the longer way.
      let tag = UnsafeRawPointer(place).load(fromByteOffset: 8, as: UInt8.self)
      if tag != Value.emptyTag { return place.pointee }
    }
    return try node.evaluate(frame)
  }

  /// What a leaf holds: `.undefined` for an unbound variable.
  @inline(__always)
  func held(_ frame: FramePointer) -> Value {
    UnsafePointer<Value>(bitPattern: (Int(bitPattern: frame) & mask) &+ offset).unsafelyUnwrapped.pointee
  }
}

extension Operand {
  /// The same without the reference to the node, which is held elsewhere.
  struct Unheld {
    private let node: Unmanaged<Node>
    private let mask: Int
    private let offset: Int

    init(retaining operand: Operand) {
      node = .passRetained(operand.node)
      mask = operand.mask
      offset = operand.offset
    }

    func release() { node.release() }

    @inline(__always)
    func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
      if mask <= 0 {
        let place = UnsafePointer<Value>(bitPattern: (Int(bitPattern: frame) & mask) &+ offset).unsafelyUnwrapped
        let tag = UnsafeRawPointer(place).load(fromByteOffset: 8, as: UInt8.self)
        if tag != Value.emptyTag { return place.pointee }
      }
      return try node.evaluateBody(frame)
    }
  }
}
