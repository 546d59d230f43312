/// Event loop policies: which loop is current and how a new one is made.
///
/// The built-in policy is native. A script's subclass of it is asked wherever CPython asks the policy; what it does not
/// override comes back here through the methods that it inherits.
extension Runtime {
  /// The policy, if a script made one of its own class.
  private var scriptPolicy: Value? {
    guard case .instance(let object) = asyncio.policy, object.type != asyncio.policyType else { return nil }
    return asyncio.policy
  }

  /// `asyncio.new_event_loop()`.
  func newEventLoop() throws(Raised) -> LoopRef {
    guard let policy = scriptPolicy else { return try makeSelectorLoop() }
    return try loop(of: try call(try getAttribute(policy, intern("new_event_loop"))))
  }

  /// A new loop that runs. CPython's tells its logger which selector it uses.
  func makeSelectorLoop(_ type: TypeRef? = nil) throws(Raised) -> LoopRef {
    let loop = makeLoop(type)
    top[0] = loop.asValue
    top += 1
    defer { top -= 1 }
    #if os(Linux)
      try log(.debug, "Using selector: EpollSelector")
    #else
      try log(.debug, "Using selector: KqueueSelector")
    #endif
    return loop
  }

  /// `asyncio.get_event_loop()`: the running loop, else what the policy says.
  func getEventLoop() throws(Raised) -> LoopRef {
    if let loop = asyncio.running { return loop }
    guard let policy = scriptPolicy else { return try eventLoop() }
    return try loop(of: try call(try getAttribute(policy, intern("get_event_loop"))))
  }

  /// `asyncio.set_event_loop(loop)`.
  func setEventLoopByPolicy(_ loop: Value) throws(Raised) {
    guard let policy = scriptPolicy else { return try setEventLoop(loop) }
    _ = try call(try getAttribute(policy, intern("set_event_loop")), loop)
  }

  /// The loop that a policy without one makes on its own, in the main thread, the first time it is asked.
  func firstEventLoop() throws(Raised) -> LoopRef {
    let loop = try newEventLoop()
    asyncio.current = loop
    asyncio.mayMakeLoop = false
    return loop
  }

  private func loop(of value: Value) throws(Raised) -> LoopRef {
    guard let loop = value.loop else {
      throw typeError("a policy must give an event loop, not '\(typeName(value))'")
    }
    return loop
  }
}
