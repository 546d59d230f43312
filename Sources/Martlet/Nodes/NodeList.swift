/// The children of a node that has any number of them. Walking an array of nodes counts references; this does not.
struct NodeList {
  private let base: UnsafeMutablePointer<Unmanaged<Node>>
  let count: Int

  /// Owns the nodes until `release`.
  init(_ nodes: [Node]) {
    count = nodes.count
    base = .allocate(capacity: max(1, nodes.count))
    for (index, node) in nodes.enumerated() { (base + index).initialize(to: Unmanaged.passRetained(node)) }
  }

  @inline(__always)
  func evaluate(_ index: Int, _ frame: FramePointer) throws(Raised) -> Value {
    try base[index].evaluateBody(frame)
  }

  func condition(_ index: Int, _ frame: FramePointer) throws(Raised) -> Bool {
    let result: Result<Bool, Raised> = base[index]._withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.condition(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  func isSame(_ index: Int, _ node: Node) -> Bool {
    base[index].toOpaque() == Unmanaged.passUnretained(node).toOpaque()
  }

  func release() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
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

/// The same for statements.
struct StatementList {
  private let base: UnsafeMutablePointer<Unmanaged<StatementNode>>
  let count: Int

  init(_ statements: [StatementNode]) {
    count = statements.count
    base = .allocate(capacity: max(1, statements.count))
    for (index, node) in statements.enumerated() { (base + index).initialize(to: Unmanaged.passRetained(node)) }
  }

  @inline(__always)
  func execute(_ index: Int, _ frame: FramePointer) throws(Raised) -> Completion {
    let result: Result<Completion, Raised> = base[index]._withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try node.execute(frame)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  func release() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
  }
}

/// The same for targets.
struct TargetList {
  private let base: UnsafeMutablePointer<Unmanaged<TargetNode>>
  let count: Int

  init(_ targets: [TargetNode]) {
    count = targets.count
    base = .allocate(capacity: max(1, targets.count))
    for (index, target) in targets.enumerated() { (base + index).initialize(to: Unmanaged.passRetained(target)) }
  }

  @inline(__always)
  func assign(_ index: Int, _ value: Value, _ frame: FramePointer) throws(Raised) {
    let result: Result<Void, Raised> = base[index]._withUnsafeGuaranteedRef { target in
      do throws(Raised) { return .success(try target.assign(value, frame)) } catch { return .failure(error) }
    }
    try result.get()
  }

  func delete(_ index: Int, _ frame: FramePointer) throws(Raised) {
    let result: Result<Void, Raised> = base[index]._withUnsafeGuaranteedRef { target in
      do throws(Raised) { return .success(try target.delete(frame)) } catch { return .failure(error) }
    }
    try result.get()
  }

  func release() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
  }
}
