/// The children of a node that has any number of them, held from its making until `release`. Walking an array of nodes
/// counts references; this does not.
struct ChildList<Child: AnyObject> {
  private let base: UnsafeMutablePointer<Unmanaged<Child>>
  let count: Int

  init(_ children: [Child]) {
    count = children.count
    base = .allocate(capacity: max(1, children.count))
    for (index, child) in children.enumerated() { (base + index).initialize(to: .passRetained(child)) }
  }

  @inline(__always)
  subscript(index: Int) -> Unmanaged<Child> { base[index] }

  func release() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
  }
}

typealias NodeList = ChildList<Node>

extension NodeList {
  @inline(__always)
  func evaluate(_ index: Int, _ frame: FramePointer) throws(Raised) -> Value {
    try self[index].evaluateBody(frame)
  }

  func condition(_ index: Int, _ frame: FramePointer) throws(Raised) -> Bool {
    let result: Result<Bool, Raised> = self[index]._withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.condition(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  func isSame(_ index: Int, _ node: Node) -> Bool {
    self[index].toOpaque() == Unmanaged.passUnretained(node).toOpaque()
  }
}

typealias StatementList = ChildList<StatementNode>

extension StatementList {
  @inline(__always)
  func execute(_ index: Int, _ frame: FramePointer) throws(Raised) -> Completion {
    let result: Result<Completion, Raised> = self[index]._withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.execute(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}

typealias TargetList = ChildList<TargetNode>

extension TargetList {
  @inline(__always)
  func assign(_ index: Int, _ value: Value, _ frame: FramePointer) throws(Raised) {
    let result: Result<Void, Raised> = self[index]._withUnsafeGuaranteedRef { target in
      do throws(Raised) { return .success(try target.assign(value, frame)) } catch { return .failure(error) }
    }
    try result.get()
  }

  func delete(_ index: Int, _ frame: FramePointer) throws(Raised) {
    let result: Result<Void, Raised> = self[index]._withUnsafeGuaranteedRef { target in
      do throws(Raised) { return .success(try target.delete(frame)) } catch { return .failure(error) }
    }
    try result.get()
  }
}

/// The same for children that are mostly variables and constants, which are read in place as by `Operand`.
struct OperandList {
  private let base: UnsafeMutablePointer<Operand.Unheld>
  let count: Int

  /// Owns the nodes until `release`.
  init(_ nodes: [Node]) {
    count = nodes.count
    base = .allocate(capacity: max(1, nodes.count))
    for (index, node) in nodes.enumerated() { (base + index).initialize(to: .init(retaining: Operand(node))) }
  }

  @inline(__always)
  func evaluate(_ index: Int, _ frame: FramePointer) throws(Raised) -> Value { try base[index].evaluate(frame) }

  func release() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
  }
}
