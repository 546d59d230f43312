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
  /// Bounds of a run. Reaching one ends the run: no `except`, `finally` or callback of the script runs any more, its
  /// tasks are discarded, what its globals hold stays, and the interpreter can be used again. Nil is no bound.
  ///
  ///     martlet.limits = .init(steps: 1_000_000, memory: 64 << 20, time: .seconds(2))
  ///     try martlet.run("while True: pass")  // throws a ScriptError of type StepLimitError
  public struct Limits: Sendable, Equatable {
    /// Calls and loop iterations, about; long native work counts for what it takes.
    public var steps: Int?
    /// Bytes of the script's heap, about a megabyte for the interpreter itself among them.
    public var memory: Int?
    /// Time of the machine's clock.
    public var time: Duration?
    /// Calls within calls. What it raises is an ordinary RecursionError.
    public var recursion: Int?
    /// Tasks of one loop that are not done.
    public var tasks: Int?
    /// Bytes printed.
    public var output: Int?

    public init(
      steps: Int? = nil, memory: Int? = nil, time: Duration? = nil, recursion: Int? = nil, tasks: Int? = nil,
      output: Int? = nil
    ) {
      self.steps = steps
      self.memory = memory
      self.time = time
      self.recursion = recursion
      self.tasks = tasks
      self.output = output
    }

    var runLimits: RunLimits {
      RunLimits(
        steps: steps, memory: memory,
        seconds: time.map { Double($0.components.seconds) + Double($0.components.attoseconds) * 1e-18 },
        recursion: recursion, tasks: tasks, output: output)
    }
  }

  let rt: Runtime
  let globals: DictRef
  private let module: Value
  /// The bounds of each run, counted from its beginning. A change while something runs applies to it too.
  public var limits = Limits() {
    didSet {
      hasLimits = limits != Limits()
      guard activeRuns > 0 else { return }
      if !isRunLimited { runStart = LoopClock.machineMonotonic() }
      isRunLimited = true
      rt.apply(limits.runLimits, since: runStart)
      if limits.output != oldValue.output {
        let printed = oldValue.output.map { $0 - rt.output.remaining } ?? 0
        rt.output.remaining = limits.output.map { max(0, $0 - printed) } ?? .max
      }
    }
  }
  private var hasLimits = false
  /// The present run has, or had, bounds.
  private var isRunLimited = false
  var streams = HostStreams()
  /// The global names, for `define`.
  public let hostNames: HostNames
  /// Steps that the present run, or the last, has used.
  public var stepsUsed: Int { rt.stepsUsed }
  /// Bytes of the heap in use, an upper bound.
  public var memoryUsed: Int { rt.heap.usedBytes }
  private var activeRuns = 0
  private var runStart = 0.0

  /// - Parameter virtualTime: time stands still while anything is ready to run and jumps when nothing is.
  public convenience init(virtualTime: Bool = false) {
    var configuration = Configuration()
    if virtualTime { configuration.time = .virtual }
    self.init(configuration)
  }

  public init(_ configuration: Configuration) {
    rt = Runtime(options: configuration.runtimeOptions, stackSlots: 1 << 20)
    let made = rt.makeModule("__main__")
    globals = made.pointee.dict
    hostNames = HostNames(rt, globals, "__main__")
    module = .object(made.asObject)
    rt.setItem(rt.modules, "__main__", module)
    rt.setItem(globals, "__name__", rt.str("__main__"))
    rt.setItem(globals, "__builtins__", rt.getItem(rt.modules, rt.intern("builtins")) ?? .none)
    if !configuration.modulePath.isEmpty || !configuration.capabilities.isFileless {
      rt.moduleState.readsFiles = true
      rt.moduleState.searchPath = configuration.modulePath
    }
    // The process's standard input is the host's.
    rt.output.lineSource = { nil }
    rt.host.interpreter = self
  }

  /// The interpreter of the command's prompt, which may reach whatever a script of the command may.
  package init(_ options: ScriptOptions, folder: String) {
    rt = Runtime(options: options.runtimeOptions)
    globals = rt.makeMain(folder: folder)
    hostNames = HostNames(rt, globals, "__main__")
    module = rt.getItem(rt.modules, rt.intern("__main__")) ?? .none
    limits = options.interpreterLimits
    hasLimits = limits != Limits()
    rt.host.interpreter = self
    rt.refillBudget()
  }

  deinit {
    rt.cancelHostCalls()
    // They refer back to the runtime.
    rt.host.modules = []
    rt.stopThreads(patience: 2)
    rt.shutDown()
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
        _ = try self.rt.asyncioRun(try self.rt.moduleCoroutine(program), debug: nil)
      } else {
        _ = try self.rt.run(program)
      }
    }
  }

  /// The value of an expression, as a Swift value.
  ///
  /// - Throws: `ScriptError`; a `ConversionError` if the value is of another kind.
  public func evaluate<Result: ConvertibleFromScript>(_ expression: String, as type: Result.Type = Result.self) throws
    -> Result
  {
    try perform { rt in
      do throws(Raised) {
        let program = try self.load("__result__ = (\(expression)\n)", "<expression>")
        if program.module.hasTopLevelAwait {
          _ = try rt.asyncioRun(try rt.moduleCoroutine(program), debug: nil)
        } else {
          _ = try rt.run(program)
        }
        return rt.removeItem(self.globals, rt.intern("__result__")) ?? .none
      } catch { throw ScriptRaise() }
    }
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
    let grace = CancellationGrace(rt)
    async let watching: Void = grace.watch()
    let failure = await runWatched(source, name)
    grace.end()
    await watching
    if let failure { throw failure }
  }

  private nonisolated(nonsending) func runWatched(_ source: String, _ name: String) async -> (any Error)? {
    let top = beginRun()
    do throws(Raised) {
      _ = try await rt.runSuspending(try load(source, name))
      rt.noteThread()
      try rt.checkLimits()
      endRun(top)
      return nil
    } catch {
      let isCancellation = Task.isCancelled && (rt.isTerminating || rt.isRaised(rt.asyncio.cancelledError))
      let failure = endRunVisibly(top, error)
      return isCancellation ? CancellationError() : failure
    }
  }

  /// The value of an expression, which may await.
  nonisolated(nonsending) public func evaluate<Result: ConvertibleFromScript>(
    _ expression: String, as type: Result.Type = Result.self
  ) async throws -> Result {
    try await run("__result__ = (\(expression)\n)", named: "<expression>") as Void
    return try perform { rt in rt.removeItem(self.globals, rt.intern("__result__")) ?? .none }
  }

  // MARK: Globals

  /// A global variable of the script; nil if there is none.
  public subscript(name: String) -> ScriptValue? {
    get { rt.getItem(globals, rt.intern(name)).map { rt.export($0) } }
    set { hostNames.assign(name, newValue) }
  }

  /// A global variable as a Swift value; nil if there is none, or if it is of another kind.
  public subscript<Result: ConvertibleFromScript>(name: String, as type: Result.Type) -> Result? {
    guard let value = rt.getItem(globals, rt.intern(name)) else { return nil }
    do { return try perform { _ in value } } catch { return nil }
  }

  /// Forgets the script's globals and what the host defined: what remains are the names that every module has.
  public func removeGlobals() {
    var names: [StringRef] = []
    var index = 0
    while let entry = globals.nextEntry(&index) {
      if case .str(let name) = entry.pointee.key, !["__name__", "__builtins__"].contains(name.string) {
        names.append(name)
      }
    }
    for name in names { rt.removeItem(globals, name) }
    hostNames.forget()
  }

  // MARK: Runs

  func load(_ source: String, _ name: String) throws(Raised) -> Program {
    do throws(SyntaxError) {
      return try rt.load(rt.makeSource(name: name, text: Array(source.utf8)), globals: globals)
    } catch { throw rt.raise(error) }
  }

  /// What every run begins with; the first free slot, for its end.
  func beginRun() -> FramePointer {
    rt.noteThread()
    activeRuns += 1
    if activeRuns == 1 {
      rt.beginCounting()
      isRunLimited = hasLimits
      if hasLimits {
        runStart = LoopClock.machineMonotonic()
        rt.beginRun(limits.runLimits)
      }
    }
    return rt.top
  }

  func endRun(_ top: FramePointer) {
    rt.output.flush()
    rt.top = top
    activeRuns -= 1
    if activeRuns == 0, isRunLimited { rt.liftLimits() }
  }

  /// The end of a run that threw: a script exception that is in flight becomes a Swift error.
  func endRun(_ top: FramePointer, any error: any Error) -> any Error {
    if error is ScriptRaise || error is Raised { return endRunVisibly(top, Raised()) }
    endRun(top)
    return error
  }

  /// The Swift error of a run that raised.
  func endRun(_ top: FramePointer, _ error: Raised) -> ScriptError {
    endRun(top, error) { rt.scriptError($0, isLimit: $1) }
  }

  /// The same, or the error of the host that the exception carries.
  func endRunVisibly(_ top: FramePointer, _ error: Raised) -> any Error {
    endRun(top, error) { rt.hostVisibleError($0, isLimit: $1) }
  }

  private func endRun<Failure>(_ top: FramePointer, _ error: Raised, _ make: (Value, Bool) -> Failure) -> Failure {
    rt.noteThread()
    rt.output.flush()
    let exception = rt.takeException()
    let wasLimit = rt.safepoint.isTerminating
    activeRuns -= 1
    // Runs around this one end by the same limit.
    if activeRuns == 0 {
      rt.liftLimits()
      rt.depth = 0
      rt.handledException = .none
    }
    top[0] = exception
    rt.top = top + 1
    defer { rt.top = top }
    let failure = make(exception, wasLimit)
    if wasLimit, activeRuns == 0 { rt.discardRun() }
    return failure
  }

  private func whole(_ body: () throws(Raised) -> Void) throws {
    let top = beginRun()
    do throws(Raised) {
      try body()
      try rt.checkLimits()
      endRun(top)
    } catch { throw endRunVisibly(top, error) }
  }
}

extension Runtime {
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
