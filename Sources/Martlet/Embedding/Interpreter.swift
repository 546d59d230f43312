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

    /// Limits what is named.
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

  /// An interpreter with a clock, capabilities, a seed or a module path of the host's choice.
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
    try whole { () throws(Raised) in _ = try self.rt.runWhole(try self.load(source, name)) }
  }

  /// The value of an expression, as a Swift value.
  ///
  /// - Throws: `ScriptError`; a `ConversionError` if the value is of another kind.
  public func evaluate<Result: ConvertibleFromScript>(_ expression: String, as type: Result.Type = Result.self) throws
    -> Result
  {
    try perform { rt in
      do throws(Raised) { return try rt.evaluateWhole(expression, globals: self.globals) } catch { throw ScriptRaise() }
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
    _ = try await runToTheEnd { () throws(Raised) in try self.load(source, name) }
  }

  /// Runs what is loaded, and keeps its value.
  private nonisolated(nonsending) func runToTheEnd(
    _ load: () throws(Raised) -> Program
  ) async throws -> RootedValue {
    let grace = CancellationGrace(rt)
    async let watching: Void = grace.watch()
    let outcome = await runWatched(load)
    grace.end()
    await watching
    return try outcome.get()
  }

  private nonisolated(nonsending) func runWatched(
    _ load: () throws(Raised) -> Program
  ) async -> Result<RootedValue, any Error> {
    let top = beginRun()
    do throws(Raised) {
      let program = try load()
      program.runCount += 1
      defer { program.runCount -= 1 }
      let value = RootedValue(try await rt.runSuspending(program), rt)
      rt.noteThread()
      try rt.checkLimits()
      endRun(top)
      return .success(value)
    } catch {
      let isCancellation = Task.isCancelled && (rt.isTerminating || rt.isRaised(rt.asyncio.cancelledError))
      let failure = endRunVisibly(top, error)
      return .failure(isCancellation ? CancellationError() : failure)
    }
  }

  /// The value of an expression, which may await. If it is a coroutine, that is awaited.
  nonisolated(nonsending) public func evaluate<Result: ConvertibleFromScript>(
    _ expression: String, as type: Result.Type = Result.self
  ) async throws -> Result {
    let value = try await runToTheEnd { () throws(Raised) in
      try self.rt.loadExpression(expression, globals: self.globals)
    }
    return try await awaitResult(value)
  }

  // MARK: Globals

  /// A global variable of the script; nil if there is none. What of it is beyond the limit of memory is `.other("…")`.
  public subscript(name: String) -> ScriptValue? {
    get { rt.getItem(globals, rt.intern(name)).map { rt.export($0, within: limits.memory ?? .max) } }
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
      return try rt.load(
        rt.makeSource(name: name, text: Array(source.utf8), isTyped: true), globals: globals, isTransient: true)
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
    rt.passNews()
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
    rt.passNews()
    top[0] = rt.takeException()
    rt.top = top + 1
    defer { rt.top = top }
    activeRuns -= 1
    if activeRuns == 0 {
      rt.depth = 0
      rt.handledException = .none
    }
    var failure: Failure?
    if !rt.isTerminating {
      // What the exception says of itself is code of the script, within the limits of the run.
      failure = make(top[0], false)
      if rt.isTerminating {
        _ = rt.limitReached(rt.safepoint.reached)
        top[0] = rt.takeException()
      }
    }
    let isLimit = rt.isTerminating
    // Runs around this one end by the same limit.
    if activeRuns == 0 { rt.liftLimits() }
    if isLimit {
      failure = make(top[0], true)
      if activeRuns == 0 { rt.discardRun() }
    }
    return failure!
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
  /// Runs a program, in a loop of its own if it awaits at its top level.
  func runWhole(_ program: Program) throws(Raised) -> Value {
    try running(program) { () throws(Raised) in
      guard program.module.hasTopLevelAwait else { return try run(program) }
      return try asyncioRun(try moduleCoroutine(program), debug: nil)
    }
  }

  /// An expression as a program whose value is what running it returns.
  func loadExpression(_ text: String, globals: DictRef) throws(Raised) -> Program {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var text = Array(text.utf8.drop(while: isBlank))
    while let last = text.last, isBlank(last) { text.removeLast() }
    // Lines need no backslash at their ends.
    if text.contains(0x0A) { text = [UInt8(ascii: "(")] + text + [0x0A, UInt8(ascii: ")")] }
    do throws(SyntaxError) {
      let program = try load(
        try Parser.parseExpressionInput(makeSource(name: "<expression>", text: text, isTyped: true)), globals: globals,
        isTransient: true)
      program.isExpression = true
      return program
    } catch { throw raise(error) }
  }

  /// The value of an expression.
  func evaluateWhole(_ text: String, globals: DictRef) throws(Raised) -> Value {
    try runWhole(try loadExpression(text, globals: globals))
  }

  /// Lets go of the code, which refers back to the runtime.
  func shutDown() {
    output.flush()
    // A body may refer to the code of another program.
    for program in programs {
      for code in program.codes.values { code.record.pointee.releaseBody() }
    }
    // A code holds its program.
    for program in programs { program.codes.removeAll() }
    programs.removeAll()
    for code in nativeCodes { code.pointee.releaseBody() }
    populators.removeAll()
  }
}
