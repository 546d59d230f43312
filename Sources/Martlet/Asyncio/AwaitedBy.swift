/// Which futures and tasks await a future: the edges of the call graph that `asyncio.capture_call_graph` shows, read
/// from the callbacks by which they wait.
extension Runtime {
  /// Tasks first-hand, and those that wait through a `gather`, `wait`, `shield`, `wait_for` or TaskGroup; and what a
  /// script has said itself.
  func awaiters(of future: FutureRef) -> [FutureRef] {
    var found: [FutureRef] = []
    var seen: Set<FutureRef> = []
    // Futures between the given one and a task.
    var between = [future]
    while let current = between.popLast() {
      guard seen.insert(current).inserted else { continue }
      func add(_ waiter: Value) {
        guard let waiter = waiter.future, waiter != future, !waiter.isDone else { return }
        if waiter.kind == .task {
          if !found.contains(waiter) { found.append(waiter) }
        } else {
          between.append(waiter)
        }
      }
      for index in 0..<Int(current.pointee.callbackCount) {
        let callback = current.callbackAt(index).pointee
        switch callback.kind {
        case .wake, .gather, .shieldInner, .release, .wait: add(callback.target)
        case .group: add(callback.target.members[TaskGroupType.Slot.parent])
        case .shieldOuter, .stop, .completed, .call: break
        }
      }
      if case .list(let waiters)? = asyncio.declaredAwaiters[current.asObject] {
        for waiter in waiters.values {
          guard let waiter = waiter.future, !found.contains(waiter) else { continue }
          found.append(waiter)
        }
      }
    }
    return found.sorted { $0.pointee.header.serial < $1.pointee.header.serial }
  }

  /// `asyncio.future_add_to_awaited_by(future, waiter)`, or its opposite. Anything but futures is passed over.
  func declareAwaiter(_ future: Value, _ waiter: Value, isAdded: Bool) {
    guard let future = future.future, waiter.future != nil else { return }
    var waiters: [Value] = []
    if case .list(let list)? = asyncio.declaredAwaiters[future.asObject] { waiters = Array(list.values) }
    waiters.removeAll { $0.isIdentical(to: waiter) }
    if isAdded { waiters.append(waiter) }
    asyncio.declaredAwaiters[future.asObject] = waiters.isEmpty ? nil : .list(makeList(waiters))
  }
}
