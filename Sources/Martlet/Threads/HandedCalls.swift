/// A call that a script's own thread hands over to the owner of the interpreter: a function of the host that is not
/// `Sendable` runs nowhere else.
///
/// The thread waits meanwhile, with the lock given up. The owner makes the calls in their order: at its next step, in
/// the next turn of its loop, or while it waits in place for a lock, a thread or a time.
final class HandedCall {
  fileprivate let thread: ScriptThread
  fileprivate let body: () throws(Raised) -> Void
  fileprivate var isDone = false
  fileprivate var hasRaised = false

  fileprivate init(_ thread: ScriptThread, _ body: @escaping () throws(Raised) -> Void) {
    self.thread = thread
    self.body = body
  }
}

/// What threads have handed over and the owner has not done yet.
struct HandedWork {
  fileprivate var calls: [HandedCall] = []
  /// What nobody waits for: output and events for closures of the host.
  fileprivate var news: [() -> Void] = []
}

extension Runtime {
  /// The running thread is not the owner's.
  var isOnScriptThread: Bool { threads.isShared && !threads.current.isMain }

  /// Has the owner call a function, and waits for it. What it works on must lie below the top of the stack.
  func callOnOwner(_ body: () throws(Raised) -> Void) throws(Raised) {
    guard isOnScriptThread else { return try body() }
    let thread = threads.current
    let result: Result<Void, Raised> = withoutActuallyEscaping(body) { body in
      let call = HandedCall(thread, body)
      threads.handed.calls.append(call)
      askOwner()
      do throws(Raised) {
        while !call.isDone { _ = try park() }
        return call.hasRaised ? .failure(Raised()) : .success(())
      } catch {
        threads.handed.calls.removeAll { $0 === call }
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Has the owner call a function soon; at once, where this is the owner.
  func tellOwner(_ body: @escaping () -> Void) {
    guard isOnScriptThread else {
      passNews()
      return body()
    }
    threads.handed.news.append(body)
    askOwner()
  }

  private func askOwner() {
    threads.main.pendingAttention |= Attention.Reason.handedCall.rawValue
    threads.lock.prod(threads.main)
  }

  /// Does what was handed over. The owner runs.
  func serveHandedCalls() throws(Raised) {
    passNews()
    while !threads.handed.calls.isEmpty {
      let call = threads.handed.calls.removeFirst()
      do throws(Raised) { try call.body() } catch {
        call.thread.saved.raisedException = takeException()
        call.hasRaised = true
      }
      call.isDone = true
      threads.lock.unpark(call.thread)
      if isTerminating { throw limitReached(safepoint.reached) }
    }
  }

  /// Passes output and events on.
  func passNews() {
    while !threads.handed.news.isEmpty { threads.handed.news.removeFirst()() }
  }
}
