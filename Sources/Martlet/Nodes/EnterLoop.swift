import MartletSyntax

/// A call in a drive by which it may enter a loop: it suspends the drive if that is what the callee asks for, and is an
/// ordinary call otherwise. Only states evaluate it, by `enter`.
final class EnterLoopNode: ValueNode {
  let callee: Node
  /// The positional arguments, then one for each of `names`.
  let arguments: [Node]
  let names: TupleRef?

  init(_ site: Site, _ callee: Node, _ arguments: [Node], names: TupleRef?) {
    self.callee = callee
    self.arguments = arguments
    self.names = names
    super.init(site)
  }

  func enter(_ frame: GeneratorRef, _ state: StateTable) throws(Raised) -> Step {
    let slots = frame.slots
    let w = rt.top
    w[0] = try callee.evaluate(slots)
    for (index, argument) in arguments.enumerated() {
      rt.top = w + 1 + index
      w[1 + index] = try argument.evaluate(slots)
    }
    rt.top = w
    do throws(Raised) {
      return try rt.enterLoop(w, arguments.count - (names?.pointee.count ?? 0), names, frame, state)
    } catch { throw trace(error) }
  }
}

extension Runtime {
  /// Calls `w[0]` from a drive. A function that is a drive itself runs above the frame, on no native stack; a loop is
  /// left to the driver.
  fileprivate func enterLoop(
    _ w: FramePointer, _ count: Int, _ names: TupleRef?, _ frame: GeneratorRef, _ state: StateTable
  ) throws(Raised) -> Step {
    var callee = w[0]
    var count = count
    var arguments = w + 1
    if let method = callee.object(.boundMethod, as: QuadObject.self), entersLoop(method.pointee.a) {
      // The receiver takes the place of the method.
      callee = method.pointee.a
      w[0] = method.pointee.b
      arguments = w
      count += 1
    }
    if case .function(let function) = callee, function.pointee.code.pointee.flavor == .drive {
      let code = function.pointee.code
      if names != nil || !code.pointee.isSimple || count != code.pointee.positionalCount {
        try bind(function, arguments, count, names)
      }
      return try push(try makeGenerator(function, arguments))
    }
    if asyncio.maySuspendDrive, entersLoop(callee) {
      asyncio.mayRequestLoop = true
      defer { asyncio.mayRequestLoop = false }
      let result = try invoke(callee, arguments, count, names)
      top = w
      guard asyncio.loopRequest != nil else { return finish(result, frame, state) }
      frame.pointee.wait = .value
      return .suspend(.none)
    }
    let result = try invoke(callee, arguments, count, names)
    top = w
    return finish(result, frame, state)
  }

  private func finish(_ result: Value, _ frame: GeneratorRef, _ state: StateTable) -> Step {
    if state.pointee.slot >= 0 { frame.slots[Int(state.pointee.slot)] = result }
    return .proceed
  }

  /// Whether calling this is entering a loop.
  private func entersLoop(_ callee: Value) -> Bool {
    switch callee {
    case .function(let function): function.pointee.code.pointee.flavor == .drive
    case .object(let object) where object.pointee.kind == .builtin:
      UnsafeMutableRawPointer(object).assumingMemoryBound(to: BuiltinObject.self).pointee.builtin
        ._withUnsafeGuaranteedRef { $0.entersLoop }
    default: false
    }
  }
}

extension Unmanaged where Instance == Node {
  /// Evaluates the node of a state that may enter a loop, without touching its reference count.
  @inline(never)
  func enterLoop(_ frame: GeneratorRef, _ state: StateTable) throws(Raised) -> Step {
    let result: Result<Step, Raised> = _withUnsafeGuaranteedRef { node in
      do throws(Raised) { return .success(try unsafeDowncast(node, to: EnterLoopNode.self).enter(frame, state)) } catch
      {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
