import MartletEventLoop

/// `gather` and `shield`.
///
/// A gathering future's payload is a tuple: the arguments' futures, in order, then three more values: whether
/// exceptions are results, the number of distinct children done, and whether it was cancelled.
extension Runtime {
  private static let trailer = 4

  func gather(
    _ awaitables: UnsafeBufferPointer<Value>, returnExceptions: Bool, _ given: LoopRef?
  ) throws(Raised) -> Value {
    if awaitables.isEmpty {
      let loop: LoopRef
      if let given { loop = given } else { loop = try eventLoop() }
      let outer = makeFuture(loop)
      setResult(outer, .list(makeList()))
      return outer.asValue
    }
    let count = awaitables.count
    let children = makeTuple(count: count + Runtime.trailer)
    let saved = top
    saved[0] = .tuple(children)
    saved[1] = .list(makeList(awaitables))
    top = saved + 2
    defer { top = saved }
    guard case .list(let arguments) = saved[1] else { return .none }
    noteRepetitions(arguments, children)
    var loop = given
    var outer: FutureRef?
    var distinct = 0
    for index in 0..<count {
      if case .int(let first) = children.elements[index] {
        children.elements[index] = children.elements[first]
        continue
      }
      let argument = arguments[element: index]
      if argument.future == nil, argument.generator == nil { _ = try hash(argument) }
      let child = try ensureNativeFuture(argument, loop)
      children.elements[index] = child
      let future = child.future!
      // Nobody but `gather` knows a task that is made here.
      if let task = future.asTask, argument.future == nil { task.pointee.isSilent = true }
      loop = loop ?? future.pointee.loop
      if outer == nil {
        let made = makeFuture(loop!, type: asyncio.gatherType)
        made.pointee.payload = .tuple(children)
        saved[2] = made.asValue
        top = saved + 3
        outer = made
      }
      distinct += 1
      try addDoneCallbackAsking(future, FutureCallback(kind: .gather, target: outer!.asValue, context: .none))
    }
    children.elements[count] = .bool(returnExceptions)
    children.elements[count + 1] = .int(0)
    children.elements[count + 2] = .bool(false)
    children.elements[count + 3] = .int(distinct)
    noteSource(outer!.asObject, loop!)
    return outer!.asValue
  }

  /// Puts in the place of an argument that was given before the index of its first occurrence.
  private func noteRepetitions(_ arguments: ListRef, _ children: TupleRef) {
    var others: [ObjectRef: Int] = [:]
    let count = arguments.pointee.count
    for index in 0..<count {
      guard let object = arguments[element: index].heapObject else { continue }
      switch object.pointee.kind {
      case .generator, .future, .task:
        if !ObjectFlags.isVisited(object) {
          ObjectFlags.setVisited(object, true)
          continue
        }
        var first = 0
        while arguments[element: first].heapObject != object { first += 1 }
        children.elements[index] = .int(first)
      default:
        if let first = others[object] { children.elements[index] = .int(first) } else { others[object] = index }
      }
    }
    for index in 0..<count {
      guard let object = arguments[element: index].heapObject else { continue }
      switch object.pointee.kind {
      case .generator, .future, .task: ObjectFlags.setVisited(object, false)
      default: break
      }
    }
  }

  /// A child of a gathering future is done.
  func gatherChildDone(_ outer: FutureRef, _ child: FutureRef) throws(Raised) {
    if outer.isDone { return try lookAt(child) }
    guard case .tuple(let children) = outer.pointee.payload else { return }
    let count = children.pointee.count - Runtime.trailer
    guard case .bool(let returnExceptions) = children.elements[count],
      case .int(let finished) = children.elements[count + 1],
      case .bool(let cancelRequested) = children.elements[count + 2],
      case .int(let distinct) = children.elements[count + 3]
    else {
      // `gather` itself failed at a later argument.
      return try lookAt(child)
    }
    children.elements[count + 1] = .int(finished + 1)
    if !returnExceptions {
      if try isCancelledAsking(child) {
        try checkPending(outer)
        _ = raiseCancelled(child)
        setException(outer, takeException())
        return try checkScheduled()
      }
      let exception = try exceptionAsking(child)
      if !exception.isNone {
        return try setGivenException(outer, exception)
      }
    }
    guard finished + 1 == distinct else { return }
    let results = makeList(capacity: count)
    let saved = top
    (saved[0], saved[1]) = (.list(results), .tuple(children))
    top = saved + 2
    defer { top = saved }
    for index in 0..<count { results.append(try gathered(children.elements[index].future!), heap) }
    try checkPending(outer)
    if cancelRequested {
      // With the message of the last argument's future, whichever has ended last.
      _ = raiseCancelled(children.elements[count - 1].future ?? child)
      setException(outer, takeException())
    } else {
      setResult(outer, .list(results))
    }
    try checkScheduled()
  }

  /// What a gathering future is given for a child.
  private func gathered(_ child: FutureRef) throws(Raised) -> Value {
    if try isCancelledAsking(child) {
      let message = child.pointee.cancelMessage
      return makeException(asyncio.cancelledError, makeTuple([message.isNone ? .str(strings.empty) : message])).asValue
    }
    let exception = try exceptionAsking(child)
    return exception.isNone ? try resultAsking(child) : exception
  }

  /// Nobody waits for a future any more: its exception has been looked at.
  private func lookAt(_ future: FutureRef) throws(Raised) {
    if try !isCancelledAsking(future) { _ = try exceptionAsking(future) }
  }

  /// Cancelling a gathering future cancels its children.
  func cancelGather(_ outer: FutureRef, _ children: TupleRef, _ message: Value) throws(Raised) -> Bool {
    if outer.isDone { return false }
    let count = children.pointee.count - Runtime.trailer
    var any = false
    for index in 0..<count where try cancel(children.elements[index], message) { any = true }
    if any { children.elements[count + 2] = .bool(true) }
    return any
  }

  // MARK: shield

  func shield(_ argument: Value) throws(Raised) -> Value {
    let value = try ensureNativeFuture(argument, nil)
    let inner = value.future!
    if try isDoneAsking(inner) { return value }
    let outer = makeFuture(inner.pointee.loop)
    let saved = top
    (saved[0], saved[1]) = (value, outer.asValue)
    top = saved + 2
    defer { top = saved }
    noteSource(outer.asObject, inner.pointee.loop)
    try addDoneCallbackAsking(inner, FutureCallback(kind: .shieldInner, target: outer.asValue, context: .none))
    outer.addCallback(FutureCallback(kind: .shieldOuter, target: value, context: .none))
    return outer.asValue
  }

  func shieldInnerDone(_ outer: FutureRef, _ inner: FutureRef) throws(Raised) {
    if outer.pointee.state == .cancelled { return try lookAt(inner) }
    if try isCancelledAsking(inner) {
      markCancelled(outer, .none)
      return try checkScheduled()
    }
    let exception = try exceptionAsking(inner)
    let result = exception.isNone ? try resultAsking(inner) : .none
    if !exception.isNone { return try setGivenException(outer, exception) }
    // Somebody else may have completed the outer one while this callback was ready already.
    try checkPending(outer)
    setResult(outer, result)
    try checkScheduled()
  }
}
