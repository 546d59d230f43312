/// Swift functions as builtins of scripts.
///
/// A function that is not `async` runs in place. An `async` one gives the script a coroutine-like awaitable: awaiting
/// it suspends that task only. A Swift error becomes a RuntimeError with the error's description.
extension Interpreter {
  public func define<R: ScriptConvertible>(_ name: String, _ body: @escaping () throws -> R) {
    defineSync(name, "function()") { _, _ in try body() }
  }

  public func define<A: ScriptConvertible, R: ScriptConvertible>(_ name: String, _ body: @escaping (A) throws -> R) {
    defineSync(name, "function(a, /)") { rt, a in try body(try rt.argument(a, 0, name)) }
  }

  public func define<A: ScriptConvertible, B: ScriptConvertible, R: ScriptConvertible>(
    _ name: String, _ body: @escaping (A, B) throws -> R
  ) {
    defineSync(name, "function(a, b, /)") { rt, a in
      try body(try rt.argument(a, 0, name), try rt.argument(a, 1, name))
    }
  }

  public func define<A: ScriptConvertible, B: ScriptConvertible, C: ScriptConvertible, R: ScriptConvertible>(
    _ name: String, _ body: @escaping (A, B, C) throws -> R
  ) {
    defineSync(name, "function(a, b, c, /)") { rt, a in
      try body(try rt.argument(a, 0, name), try rt.argument(a, 1, name), try rt.argument(a, 2, name))
    }
  }

  /// A function without a result.
  public func define<A: ScriptConvertible>(_ name: String, _ body: @escaping (A) throws -> Void) {
    defineSync(name, "function(a, /)") { rt, a in
      try body(try rt.argument(a, 0, name))
      return ScriptValue.none
    }
  }

  public func define<R: ScriptConvertible & Sendable>(
    _ name: String, _ body: @escaping @Sendable () async throws -> R
  ) {
    defineAsync(name, "function()") { _, _ in { try await body().scriptValue } }
  }

  public func define<A: ScriptConvertible & Sendable, R: ScriptConvertible & Sendable>(
    _ name: String, _ body: @escaping @Sendable (A) async throws -> R
  ) {
    defineAsync(name, "function(a, /)") { rt, a in
      let first: A = try rt.argument(a, 0, name)
      return { try await body(first).scriptValue }
    }
  }

  public func define<A: ScriptConvertible & Sendable, B: ScriptConvertible & Sendable, R: ScriptConvertible & Sendable>(
    _ name: String, _ body: @escaping @Sendable (A, B) async throws -> R
  ) {
    defineAsync(name, "function(a, b, /)") { rt, a in
      let first: A = try rt.argument(a, 0, name)
      let second: B = try rt.argument(a, 1, name)
      return { try await body(first, second).scriptValue }
    }
  }

  private func defineSync<R: ScriptConvertible>(
    _ name: String, _ signature: StaticString, _ body: @escaping (Runtime, Arguments) throws -> R
  ) {
    defineBuiltin(
      name,
      Builtin(signature, "") { rt, a throws(Raised) in
        do {
          return try rt.makeValue(try body(rt, a).scriptValue)
        } catch let error as Raised {
          throw error
        } catch {
          throw rt.runtimeError("\(error)")
        }
      })
  }

  private func defineAsync(
    _ name: String, _ signature: StaticString,
    _ prepare: @escaping (Runtime, Arguments) throws -> @Sendable () async throws -> ScriptValue
  ) {
    defineBuiltin(
      name,
      Builtin(signature, "") { rt, a throws(Raised) in
        let work: @Sendable () async throws -> ScriptValue
        do { work = try prepare(rt, a) } catch let error as Raised {
          throw error
        } catch { throw rt.runtimeError("\(error)") }
        return try rt.startHostCall(work)
      })
  }
}

extension Runtime {
  /// The argument as a Swift value, or TypeError that names the function and the place.
  func argument<A: ScriptConvertible>(_ arguments: Arguments, _ index: Int, _ function: String) throws(Raised) -> A {
    let value = arguments[index]
    guard let converted = A(scriptValue: export(value)) else {
      throw typeError("\(function)() argument \(index + 1) must be \(A.scriptTypeName), not \(typeName(value))")
    }
    return converted
  }

  /// Starts an async function of the host as a Swift task; returns the future of its result.
  func startHostCall(_ work: @escaping @Sendable () async throws -> ScriptValue) throws(Raised) -> Value {
    let loop = try runningLoop()
    let future = makeFuture(loop, type: asyncio.hostFutureType)
    let handle = handles.insert(future.asValue)
    let inbox = asyncio.inbox
    asyncio.outsideSources += 1
    let task = Task {
      do {
        let value = try await work()
        inbox.post(.complete(handle, .success(value)))
      } catch is CancellationError {
        inbox.post(.complete(handle, .failure(HostFailure(text: "", isCancellation: true))))
      } catch {
        inbox.post(.complete(handle, .failure(HostFailure(text: "\(error)", isCancellation: false))))
      }
    }
    asyncio.hostTasks[handle] = task
    future.pointee.payload = .int(handle)
    return future.asValue
  }

  /// An async function of the host has ended.
  func completeHostCall(_ handle: Int, _ result: Result<ScriptValue, HostFailure>) throws(Raised) {
    let value = handles[handle]
    handles.remove(handle)
    asyncio.hostTasks[handle] = nil
    asyncio.outsideSources -= 1
    guard let future = value.future, !future.isDone else { return }
    switch result {
    case .success(let exported): setResult(future, try makeValue(exported))
    case .failure(let failure):
      if failure.isCancellation {
        markCancelled(future, .none)
      } else {
        let exception = makeException(types.exceptions.runtimeError, makeTuple([str(failure.text)]))
        setException(future, exception.asValue)
      }
    }
  }
}

/// How an async function of the host failed.
struct HostFailure: Error, Sendable {
  let text: String
  let isCancellation: Bool
}
