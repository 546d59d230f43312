/// Calling scripts' functions, and keeping their values.
extension Interpreter {
  /// A global variable by reference.
  ///
  /// - Throws: `ScriptError` of class NameError if there is none.
  public func object(_ name: String) throws -> ScriptObject {
    try perform { rt throws(Raised) in try self.global(name) }
  }

  /// The value of an expression by reference.
  ///
  ///     let shout = try martlet.object(of: "lambda text: text.upper()")
  ///     let text: String = try shout("hi")
  public func object(of expression: String) throws -> ScriptObject { try evaluate(expression) }

  /// Calls a function of the script.
  ///
  ///     try martlet.run("def area(width, height=1): return width * height")
  ///     let area: Int = try martlet.call("area", 3, keywords: ["height": 4])
  ///
  /// An `async def` function is run to its end, on this thread.
  ///
  /// - Parameters:
  ///   - name: of a global variable.
  ///   - argument: the positional arguments.
  ///   - keywords: the keyword arguments.
  /// - Throws: `ScriptError`; a Swift error that a function of the host threw inside and no `except` stopped;
  ///   `ConversionError` if the result is of another kind.
  public func call<each Argument: ConvertibleToScript, Result: ConvertibleFromScript>(
    _ name: String, _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:],
    as type: Result.Type = Result.self
  ) throws -> Result {
    try perform { rt in try rt.callFromHost(try self.globalOrThrow(name), repeat each argument, keywords: keywords) }
  }

  /// Calls a function of the script for what it does.
  public func call<each Argument: ConvertibleToScript>(
    _ name: String, _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) throws {
    let _: ScriptObject = try perform { rt in
      try rt.callFromHost(try self.globalOrThrow(name), repeat each argument, keywords: keywords)
    }
  }

  /// Calls a function of the script, and awaits the result if it is awaitable.
  ///
  /// All such calls share one loop of the interpreter, which lives as long as the interpreter: any number of them may
  /// wait at once, and the tasks that they leave go on while others wait, or while `pump` runs.
  nonisolated(nonsending) public func call<each Argument: ConvertibleToScript, Result: ConvertibleFromScript>(
    _ name: String, _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:],
    as type: Result.Type = Result.self
  ) async throws -> Result {
    let value = try begin { rt in
      try rt.callFromHost(try self.globalOrThrow(name), repeat each argument, keywords: keywords, suspends: true)
    }
    return try await awaitResult(value)
  }

  /// Calls a function of the script for what it does, and awaits the result if it is awaitable.
  nonisolated(nonsending) public func call<each Argument: ConvertibleToScript>(
    _ name: String, _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) async throws {
    let value = try begin { rt in
      try rt.callFromHost(try self.globalOrThrow(name), repeat each argument, keywords: keywords, suspends: true)
    }
    let _: ScriptObject = try await awaitResult(value)
  }

  // MARK: Performing

  func global(_ name: String) throws(Raised) -> Value {
    let key = rt.intern(name)
    if let value = rt.getItem(globals, key) ?? rt.getItem(rt.builtins, key) { return value }
    throw rt.nameError(key, "name '\(name)' is not defined")
  }

  func globalOrThrow(_ name: String) throws -> Value {
    do throws(Raised) { return try global(name) } catch { throw ScriptRaise() }
  }

  /// Does something with the interpreter as a run of its own, and converts what comes of it. A coroutine is run.
  func perform<Result: ConvertibleFromScript>(_ body: (Runtime) throws -> Value) throws -> Result {
    let top = beginRun()
    do {
      var value = try body(rt)
      if let coroutine = value.generator, coroutine.flavor == .coroutine { value = try runInHostLoop(value) }
      let result = try rt.load(Result.self, from: value)
      endRun(top)
      return result
    } catch { throw endRun(top, any: error) }
  }

  private func runInHostLoop(_ value: Value) throws -> Value {
    do throws(Raised) { return try rt.runInHostLoop(value) } catch { throw ScriptRaise() }
  }

  /// The first half of a call that may await: what it returned, kept.
  func begin(_ body: (Runtime) throws -> Value) throws -> RootedValue {
    let top = beginRun()
    do {
      let kept = RootedValue(try body(rt), rt)
      endRun(top)
      return kept
    } catch { throw endRun(top, any: error) }
  }

  /// The second half: awaits what was returned, if it is awaitable, and converts the result.
  nonisolated(nonsending) func awaitResult<Result: ConvertibleFromScript>(_ kept: RootedValue) async throws -> Result {
    let value = kept.value(in: rt)!
    let isDrive = value.generator?.flavor == .drive
    guard isDrive || rt.isAwaitable(value) else { return try perform { _ in value } }
    let grace = CancellationGrace(rt)
    async let watching: Void = grace.watch()
    let outcome = await awaitWatched(kept)
    grace.end()
    await watching
    if isDrive { return try await awaitResult(try outcome.get()) }
    return try perform { rt in try outcome.get().value(in: rt)! }
  }

  private nonisolated(nonsending) func awaitWatched(_ kept: RootedValue) async -> Result<RootedValue, any Error> {
    let top = beginRun()
    do throws(Raised) {
      let value = kept.value(in: rt)!
      let result =
        if let drive = value.generator, drive.flavor == .drive {
          RootedValue(try await rt.drive(drive), rt)
        } else {
          try await rt.awaitInHostLoop(kept)
        }
      rt.noteThread()
      endRun(top)
      return .success(result)
    } catch {
      let isCancellation = Task.isCancelled && (rt.isTerminating || rt.isRaised(rt.asyncio.cancelledError))
      let failure = endRunVisibly(top, error)
      return .failure(isCancellation ? CancellationError() : failure)
    }
  }
}

extension Runtime {
  func isAwaitable(_ value: Value) -> Bool {
    if let generator = value.generator { return generator.flavor == .coroutine }
    return value.future != nil || special(type(of: value), .await) != nil
  }

  /// The loop that calls of the host share.
  func hostLoop() -> LoopRef {
    if let loop = host.loop, !loop.state.isClosed { return loop }
    let loop = makeLoop()
    _ = handles.insert(loop.asValue)
    host.loop = loop
    return loop
  }

  /// Runs a coroutine to its end in the loop of the host, on this thread.
  func runInHostLoop(_ coroutine: Value) throws(Raised) -> Value {
    if asyncio.running != nil {
      throw runtimeError("a function of the host cannot wait for a coroutine in place; make the function async")
    }
    let loop = hostLoop()
    let current = asyncio.current
    defer { asyncio.current = current }
    asyncio.current = loop
    return try runUntilComplete(loop, coroutine)
  }

  /// Awaits a value in the loop of the host, without blocking the thread.
  nonisolated(nonsending) func awaitInHostLoop(_ kept: RootedValue) async throws(Raised) -> RootedValue {
    let loop = hostLoop()
    let value = try ensureNativeFuture(kept.value(in: self)!, loop)
    let held = handles.insert(value)
    defer { handles.remove(held) }
    let future = value.future!
    future.pointee.isUnretrieved = false
    host.awaited.append(future)
    defer { host.awaited.remove(at: host.awaited.lastIndex(of: future)!) }
    try await pumpShared(loop, until: future)
    return RootedValue(try futureResult(value), self)
  }
}
