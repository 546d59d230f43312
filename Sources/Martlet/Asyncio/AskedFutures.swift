/// What became of a future, as CPython's `gather`, `shield` and their like learn of it: by its methods, where the class
/// is a script's and has its own.
extension Runtime {
  /// The method of a script's class in place of a future's own.
  @inline(__always)
  private func ownMethod(_ future: FutureRef, _ name: StaticString) throws(Raised) -> Value? {
    guard future.pointee.header.type.isHeap else { return nil }
    return try findOwnMethod(future, intern(name))
  }

  @inline(never)
  private func findOwnMethod(_ future: FutureRef, _ name: StringRef) throws(Raised) -> Value? {
    guard hasOwn(name, future) else { return nil }
    return try getAttribute(future.asValue, name)
  }

  /// Whether a future's class has its own attribute of a name in place of what futures and tasks have.
  private func hasOwn(_ name: StringRef, _ future: FutureRef) -> Bool {
    let type = future.pointee.header.type
    return !lookup(type, name).isIdentical(to: lookup(type.pointee.nativeBase, name))
  }

  /// Whether a future of a script's class is asked for its result by a method of that class.
  func hasOwnResult(_ future: FutureRef) -> Bool {
    future.pointee.header.type.isHeap && hasOwn(intern("result"), future)
  }

  func isDoneAsking(_ future: FutureRef) throws(Raised) -> Bool {
    guard let method = try ownMethod(future, "done") else { return future.isDone }
    return try isTrue(try call(method))
  }

  func isCancelledAsking(_ future: FutureRef) throws(Raised) -> Bool {
    guard let method = try ownMethod(future, "cancelled") else { return future.pointee.state == .cancelled }
    return try isTrue(try call(method))
  }

  /// The exception, or None, of a future that was not cancelled: it has been looked at.
  func exceptionAsking(_ future: FutureRef) throws(Raised) -> Value {
    if let method = try ownMethod(future, "exception") { return try call(method) }
    if future.pointee.state == .cancelled { throw raiseCancelled(future) }
    future.pointee.isUnretrieved = false
    return future.pointee.isException ? future.pointee.result : .none
  }

  func resultAsking(_ future: FutureRef) throws(Raised) -> Value {
    guard let method = try ownMethod(future, "result") else { return try futureResult(future.asValue) }
    return try call(method)
  }

  // MARK: Completing with what a script has given

  /// `set_exception`: completes a pending future with an exception, or with one of a class.
  func setGivenException(_ future: FutureRef, _ given: Value) throws(Raised) {
    try checkPending(future)
    var exception = given
    if case .type = given {
      exception = try call(given)
      try checkPending(future)
    }
    guard isInstance(exception, types.exceptions.baseException) else { throw typeError("invalid exception object") }
    if isInstance(exception, types.exceptions.stopIteration) {
      throw typeError("StopIteration interacts badly with generators and cannot be raised into a Future")
    }
    setException(future, exception)
    try checkScheduled()
  }

  func checkPending(_ future: FutureRef) throws(Raised) {
    if future.isDone { throw raise(asyncioExceptions.invalidState, "invalid state") }
  }
}
