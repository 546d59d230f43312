/// Event loop policies: which loop is current and how a new one is made.
///
/// The built-in policy is native. A script's subclass of it is asked wherever CPython asks the policy; what it does not
/// override comes back here through the methods that it inherits.
struct PolicyState {
  let current: LoopRef?
  let mayMakeLoop: Bool
}

extension Runtime {
  /// The policy, if a script made one of its own class.
  private var scriptPolicy: Value? {
    guard case .instance(let object) = asyncio.policy, object.type != asyncio.policyType else { return nil }
    return asyncio.policy
  }

  /// `asyncio.get_event_loop_policy()`.
  func currentPolicy() throws(Raised) -> Value {
    if asyncio.policy.isNone { asyncio.policy = try call(.type(asyncio.policyType)) }
    return asyncio.policy
  }

  /// Makes a policy the one that is asked. Each has a current loop of its own; that of the one asked is
  /// `AsyncioState.current`.
  func switchPolicy(to policy: Value) throws(Raised) {
    let old = try currentPolicy()
    if policy.isIdentical(to: old) { return }
    if let object = old.heapObject {
      asyncio.policyStates[object] = PolicyState(current: asyncio.current, mayMakeLoop: asyncio.mayMakeLoop)
    }
    let state = policy.heapObject.flatMap { asyncio.policyStates.removeValue(forKey: $0) }
    asyncio.policy = policy
    asyncio.current = state?.current
    asyncio.mayMakeLoop = state?.mayMakeLoop ?? threads.current.isMain
  }

  /// Runs `body` with the current loop of a policy.
  func underPolicy<Result>(_ policy: Value, _ body: () throws(Raised) -> Result) throws(Raised) -> Result {
    let old = try currentPolicy()
    if policy.isIdentical(to: old) { return try body() }
    let saved = top
    saved[0] = old
    top = saved + 1
    defer { top = saved }
    try switchPolicy(to: policy)
    let result: Result
    do throws(Raised) { result = try body() } catch {
      let exception = raisedException
      try switchPolicy(to: saved[0])
      raisedException = exception
      throw error
    }
    try switchPolicy(to: saved[0])
    return result
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
    loop.state.isDebug = try isDebugMode()
    #if os(Linux)
      try log(.debug, "Using selector: EpollSelector", from: .selectorChoice)
    #else
      try log(.debug, "Using selector: KqueueSelector", from: .selectorChoice)
    #endif
    return loop
  }

  /// Whether new loops are in debug mode, which a script may say by a function of its own.
  func isDebugMode() throws(Raised) -> Bool {
    guard let module = getItem(modules, intern("asyncio.coroutines"))?.object(.module, as: ModuleObject.self),
      let function = getItem(module.pointee.dict, intern("_is_debug_mode"))
    else { return options.asyncioDebug }
    return try isTrue(try call(function))
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
