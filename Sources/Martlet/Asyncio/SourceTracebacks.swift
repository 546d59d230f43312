/// Where futures, tasks and handles were made, which debug mode keeps: their `_source_traceback`.
///
/// The tracebacks lie beside the objects, which need no room for them otherwise; one goes with its object.
extension Runtime {
  /// Notes where an object is made, if its loop is in debug mode. The object need not be reachable yet.
  @inline(__always)
  func noteSource(_ object: ObjectRef, _ loop: LoopRef) {
    if notesSources(loop) { noteSourceSlowly(object, loop) }
  }

  /// The loop may be in debug mode.
  @inline(__always)
  func notesSources(_ loop: LoopRef) -> Bool {
    loop.pointee.facts.pointee.isDebug || !loop.pointee.foreign.isUndefined
  }

  @inline(never)
  private func noteSourceSlowly(_ object: ObjectRef, _ loop: LoopRef) {
    let saved = top
    saved[0] = Value(object)
    saved[1] = raisedException
    top = saved + 2
    defer { top = saved }
    do throws(Raised) {
      guard try isDebug(loop) else { return }
      let extract = try getAttribute(try importModule("asyncio.format_helpers"), intern("extract_stack"))
      asyncio.sources[object] = try call(extract)
    } catch { _ = takeException() }
    raisedException = saved[1]
  }

  /// Whether a loop is in debug mode; one that is no loop of ours is asked.
  func isDebug(_ loop: LoopRef) throws(Raised) -> Bool {
    if loop.pointee.foreign.isUndefined { return loop.pointee.facts.pointee.isDebug }
    return try isTrue(try call(try getAttribute(loop.pointee.foreign, intern("get_debug"))))
  }

  /// The traceback, or None.
  func sourceTraceback(_ value: Value) -> Value {
    guard !asyncio.sources.isEmpty, let object = value.heapObject else { return .none }
    return asyncio.sources[object] ?? .none
  }

  /// ` created at file:line` of an object whose place is known.
  func creationText(_ value: Value) throws(Raised) -> String {
    let traceback = sourceTraceback(value)
    if traceback.isNone { return "" }
    let show = try getAttribute(try importModule("asyncio.format_helpers"), intern("_creation"))
    return try str(of: try call(show, traceback)).string
  }

  /// Forgets what belongs to objects that are about to be swept.
  func forgetDeadSources() {
    if !asyncio.sources.isEmpty { asyncio.sources = asyncio.sources.filter { $0.key.pointee.mark != .white } }
    if !asyncio.policyStates.isEmpty {
      asyncio.policyStates = asyncio.policyStates.filter { $0.key.pointee.mark != .white }
    }
    if !asyncio.declaredAwaiters.isEmpty {
      asyncio.declaredAwaiters = asyncio.declaredAwaiters.filter { $0.key.pointee.mark != .white }
    }
  }
}
