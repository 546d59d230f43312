import MartletEventLoop
import MartletSyntax

/// A script interpreter inside a Swift program.
///
///     let martlet = Interpreter()
///     martlet.define("add") { (a: Int, b: Int) in a + b }
///     let total: Int = try martlet.evaluate("add(2, 3)")
///
/// An interpreter shares nothing with others, so any number of them run side by side. It is not `Sendable`: one actor,
/// or code that runs on one thread at a time, owns it. A fresh interpreter reaches no file, network or environment.
public final class Interpreter {
  /// Bounds of a run; a script cannot catch the error that ends it.
  public struct Limits: Sendable {
    /// Calls and loop iterations, about.
    public var steps: Int?
    /// Bytes of the script's heap.
    public var memory: Int?
    public init(steps: Int? = nil, memory: Int? = nil) {
      self.steps = steps
      self.memory = memory
    }
  }

  let rt: Runtime
  private let globals: DictRef
  private let module: Value
  /// Applied to each run from its beginning.
  public var limits = Limits()

  /// - Parameter virtualTime: time stands still while anything is ready to run and jumps when nothing is.
  public init(virtualTime: Bool = false) {
    var options = RuntimeOptions()
    options.virtualTime = virtualTime
    options.suspendsAtLoops = true
    rt = Runtime(options: options, stackSlots: 1 << 20)
    let made = rt.makeModule("__main__")
    globals = made.pointee.dict
    module = .object(made.asObject)
    rt.setItem(rt.modules, "__main__", module)
    rt.setItem(globals, "__name__", rt.str("__main__"))
    rt.setItem(globals, "__builtins__", rt.getItem(rt.modules, rt.intern("builtins")) ?? .none)
  }

  deinit {
    rt.stopThreads()
    rt.shutDown()
  }

  // MARK: Output

  /// Gets what the script prints, as UTF-8 text.
  public var onOutput: ((String) -> Void)? {
    didSet {
      let handler = onOutput
      rt.output.stdoutSink = handler.map { handler in { bytes in handler(String(decoding: bytes, as: UTF8.self)) } }
    }
  }

  // MARK: Running

  /// Runs a program as the module `__main__` and waits for it on this thread.
  ///
  /// - Parameters:
  ///   - source: the program.
  ///   - name: its name in tracebacks.
  /// - Throws: `ScriptError`.
  public func run(_ source: String, named name: String = "<script>") throws {
    try whole { () throws(Raised) in
      let program = try self.load(source, name)
      if program.module.hasTopLevelAwait {
        _ = try self.rt.asyncioRun(try self.coroutine(program), debug: nil)
      } else {
        _ = try self.rt.run(program)
      }
    }
  }

  /// The value of an expression, as Swift data.
  ///
  /// - Throws: `ScriptError`; a `ConversionError` if the value is of another kind.
  public func evaluate<Result: ScriptConvertible>(_ expression: String, as type: Result.Type = Result.self) throws
    -> Result
  {
    var exported = ScriptValue.none
    try whole { () throws(Raised) in
      let program = try self.load("__result__ = (\(expression)\n)", "<expression>")
      if program.module.hasTopLevelAwait {
        _ = try self.rt.asyncioRun(try self.coroutine(program), debug: nil)
      } else {
        _ = try self.rt.run(program)
      }
      exported = self.rt.export(self.rt.removeItem(self.globals, self.rt.intern("__result__")) ?? .none)
    }
    return try convert(exported)
  }

  /// Runs a program without blocking this actor: while its tasks wait, the actor is free.
  ///
  /// It does not matter how the program enters its loop: a top-level `await`, `asyncio.run(main())` at the level of the
  /// module, or inside a function such as `def main(): asyncio.run(amain())`. Only a loop entered through other native
  /// code, such as the key function of a sort or an operator method, blocks the thread while it runs.
  ///
  /// Cancelling the Swift task cancels what the program awaits.
  ///
  ///     try await martlet.run("import asyncio\nasyncio.run(asyncio.sleep(1))", named: "main.py")
  ///
  /// - Throws: `ScriptError`; `CancellationError` if the script ended because it was cancelled.
  nonisolated(nonsending) public func run(_ source: String, named name: String = "<script>") async throws {
    let inbox = rt.asyncio.inbox
    let failure: (any Error)? = await withTaskCancellationHandler {
      do throws(Raised) {
        try begin()
        _ = try await rt.runSuspending(try load(source, name))
        rt.output.flush()
        return nil
      } catch {
        if Task.isCancelled, rt.isRaised(rt.asyncio.cancelledError) {
          _ = end(error)
          return CancellationError()
        }
        return end(error)
      }
    } onCancel: {
      inbox.wake()
    }
    if let failure { throw failure }
  }

  /// The value of an expression, which may await.
  nonisolated(nonsending) public func evaluate<Result: ScriptConvertible>(
    _ expression: String, as type: Result.Type = Result.self
  ) async throws -> Result {
    try await run("__result__ = (\(expression)\n)", named: "<expression>") as Void
    return try convert(rt.export(rt.removeItem(globals, rt.intern("__result__")) ?? .none))
  }

  // MARK: Globals

  /// A global variable of the script; nil if there is none.
  public subscript(name: String) -> ScriptValue? {
    get { rt.getItem(globals, rt.intern(name)).map { rt.export($0) } }
    set {
      guard let newValue else {
        rt.removeItem(globals, rt.intern(name))
        return
      }
      do throws(Raised) { rt.setItem(globals, rt.intern(name), try rt.makeValue(newValue)) } catch {
        _ = rt.takeException()
      }
    }
  }

  /// Makes a builtin visible to scripts under a name.
  func defineBuiltin(_ name: String, _ builtin: Builtin) {
    rt.setItem(globals, rt.intern(name), rt.makeBuiltin(builtin, moduleName: rt.intern("host")))
  }

  // MARK: Runs

  private func load(_ source: String, _ name: String) throws(Raised) -> Program {
    do throws(SyntaxError) {
      return try rt.load(rt.makeSource(name: name, text: Array(source.utf8)), globals: globals)
    } catch { throw rt.raise(error) }
  }

  /// The coroutine of a module body with a top-level await.
  private func coroutine(_ program: Program) throws(Raised) -> Value {
    let code = rt.makeCode(program, 0, .module(program.module))
    let w = rt.top
    w[0] = .function(rt.makeFunction(code.record, globals: program.globals))
    return try rt.callWindow(w, 0)
  }

  private func begin() throws(Raised) {
    rt.noteThread()
    rt.safepoint.isTerminating = false
    rt.safepoint.used = 0
    rt.safepoint.stepLimit = limits.steps ?? .max
    rt.safepoint.memoryLimit = limits.memory ?? .max
    rt.refillBudget()
  }

  private func whole(_ body: () throws(Raised) -> Void) throws {
    do throws(Raised) {
      try begin()
      try body()
      rt.output.flush()
    } catch { throw end(error) }
  }

  /// The Swift error of a run that raised.
  private func end(_ error: Raised) -> any Error {
    rt.noteThread()
    rt.output.flush()
    let exception = rt.takeException()
    rt.top = rt.stackBase
    rt.depth = 0
    rt.handledException = .none
    let wasLimit = rt.safepoint.isTerminating
    rt.safepoint.isTerminating = false
    rt.top[0] = exception
    rt.top += 1
    defer { rt.top -= 1 }
    return rt.scriptError(exception, isLimit: wasLimit)
  }

  private func convert<Result: ScriptConvertible>(_ value: ScriptValue) throws -> Result {
    guard let result = Result(scriptValue: value) else {
      throw ConversionError(expected: Result.scriptTypeName, got: value)
    }
    return result
  }
}

/// An exception that a script did not catch, or the limit that ended its run.
public struct ScriptError: Error, CustomStringConvertible, Sendable {
  /// The class: `ValueError`.
  public let type: String
  /// What `str` gives.
  public let message: String
  /// The traceback as CPython prints it.
  public let traceback: String
  /// The run reached one of the interpreter's limits.
  public let isLimit: Bool

  public var description: String { message.isEmpty ? type : "\(type): \(message)" }
}

/// A script's value is not what Swift asked for.
public struct ConversionError: Error, CustomStringConvertible, Sendable {
  public let expected: String
  public let got: ScriptValue
  public var description: String { "expected \(expected), got \(got)" }
}

extension Runtime {
  func scriptError(_ exception: Value, isLimit: Bool) -> ScriptError {
    var message = ""
    do throws(Raised) { message = try str(of: exception).string } catch { _ = takeException() }
    return ScriptError(
      type: typeName(exception), message: message, traceback: formatException(exception), isLimit: isLimit)
  }

  /// Lets go of the code, which refers back to the runtime.
  func shutDown() {
    output.flush()
    for program in programs { program.releaseCode() }
    programs.removeAll()
    populators.removeAll()
  }
}

extension Program {
  /// Frees the lowered bodies; nothing of the program can run afterwards.
  func releaseCode() {
    for code in codes.values {
      code.record.pointee.body?.release()
      code.record.pointee.machine?.release()
      code.record.pointee.body = nil
      code.record.pointee.directCount = -1
      code.record.pointee.machine = nil
      code.record.pointee.states = nil
    }
    codes.removeAll()
  }
}
