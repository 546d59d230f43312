#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletSyntax

/// Running a program as the module `__main__`.
extension Runtime {
  /// Runs a script; returns the exit status, a negative one for a signal to die of.
  func runMain(_ script: Script, _ limits: RunLimits = RunLimits()) -> Int32 {
    beginRun(limits)
    var status: Int32 = 0
    var hasReachedLimit = false
    do throws(Raised) {
      try applyFlags()
      let program: Program
      if script.isModule {
        guard let found = try loadMainModule(script.name) else { return 1 }
        program = found
      } else {
        program = try loadMain(script)
      }
      if program.module.hasTopLevelAwait {
        _ = try asyncioRun(try moduleCoroutine(program), debug: nil)
      } else {
        _ = try run(program)
      }
      try checkLimits()
      if !script.isString { flushReplacedStreams(isEnd: false) }
    } catch {
      let exception = takeException()
      top[0] = exception
      top += 1
      let wasLimit =
        isTerminating || limits.recursion != nil && isInstance(exception, types.exceptions.recursionError)
      if isTerminating {
        liftLimits()
        hasReachedLimit = true
      } else if !script.isString {
        flushReplacedStreams(isEnd: false)
      }
      status = reportUncaught(exception)
      if wasLimit { status = Runtime.limitStatus }
      top -= 1
    }
    var isFlushed = true
    if hasReachedLimit {
      output.flush()
    } else {
      isFlushed = finishRun()
      if isTerminating { status = Runtime.limitStatus }
    }
    // CPython's status when the last of the output could not be written.
    return status >= 0 && !isFlushed || status == 0 && output.isStdoutClosed ? 120 : status
  }

  /// The exit status of a run that reached a limit.
  private static let limitStatus: Int32 = 3

  /// Makes the module `__main__`, empty but for what every module has.
  func makeMain(folder: String) -> DictRef {
    let module = makeModule("__main__")
    let dict = module.pointee.dict
    setItem(modules, "__main__", .object(module.asObject))
    setItem(dict, "__name__", str("__main__"))
    setItem(dict, "__doc__", .none)
    setItem(dict, "__package__", .none)
    setItem(dict, "__loader__", .none)
    setItem(dict, "__spec__", .none)
    setItem(dict, "__annotations__", .dict(makeDict()))
    setItem(dict, "__builtins__", getItem(modules, intern("builtins")) ?? .none)
    let isSafe = options.flags.isSafePath || options.flags.isIsolated
    moduleState.searchPath = (isSafe ? [] : [folder]) + options.searchPath
    moduleState.readsFiles = true
    return dict
  }

  /// Parses a script as the module `__main__`.
  func loadMain(_ script: Script) throws(Raised) -> Program {
    let dict = makeMain(folder: script.folder)
    if !script.isString {
      setItem(dict, "__file__", str(script.name))
      setItem(dict, "__cached__", .none)
    }
    let text = script.isString ? script.text : try decodedSource(script.text, name: script.name, isScript: true)
    let source = makeSource(name: script.name, text: text)
    do throws(SyntaxError) { return try load(source, globals: dict) } catch { throw raise(error) }
  }

  /// Finds a module by its dotted name and parses it as `__main__`; of a package, its submodule `__main__`. Nil, and a
  /// line on standard error, if there is none.
  private func loadMainModule(_ name: String) throws(Raised) -> Program? {
    let dict = makeMain(folder: "")
    var found: FoundModule?
    do throws(Raised) {
      found = try findMainModule(name)
      if found?.packagePath != nil {
        guard let main = try findMainModule("\(name).__main__") else {
          output.write(
            "martlet: No module named \(name).__main__; '\(name)' is a package and cannot be directly executed\n",
            to: .stderr)
          return nil
        }
        found = main
      }
    } catch {
      guard isRaised(types.exceptions.moduleNotFoundError) else { throw error }
      let exception = takeException()
      let reason = "Error while finding module specification for '\(name)'"
      let text = try str(of: exception).string
      output.write("martlet: \(reason) (ModuleNotFoundError: \(text))\n", to: .stderr)
      return nil
    }
    guard let found, let text = found.text else {
      output.write("martlet: No module named \(name)\n", to: .stderr)
      return nil
    }
    if !found.isBundled { setItem(dict, "__file__", str(found.path)) }
    let isPackage = found.path.hasSuffix("/__main__.py") || (found.isBundled && BundledModules.isPackage(name))
    setItem(
      dict, "__package__", str(isPackage ? name : name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""))
    if !options.arguments.isEmpty { options.arguments[0] = found.path }
    let source =
      found.isBundled
      ? makeBundledSource(name: found.path, text: text)
      : makeSource(name: found.path, text: try decodedSource(text, name: found.path))
    do throws(SyntaxError) { return try load(source, globals: dict) } catch { throw raise(error) }
  }

  private func findMainModule(_ name: String) throws(Raised) -> FoundModule? {
    guard let dot = name.lastIndex(of: ".") else { return try findModule(name, path: nil) }
    let parent = try importModule(String(name[..<dot]))
    guard let path = try findAttribute(parent, intern("__path__")) else { return nil }
    return try findModule(name, path: path)
  }

  /// The coroutine of a module body that awaits.
  func moduleCoroutine(_ program: Program) throws(Raised) -> Value {
    let code = makeCode(program, 0, .module(program.module))
    let w = top
    w[0] = .function(makeFunction(code.record, globals: program.globals))
    return try callWindow(w, 0)
  }

  /// Prints the traceback of an exception that nothing caught; the exit status.
  func reportUncaught(_ exception: Value) -> Int32 {
    output.flush()
    if isInstance(exception, types.exceptions.systemExit), case .instance(let object) = exception {
      return exitStatus(object.layout(as: ExceptionObject.self).pointee.payload)
    }
    // Whoever read the output has gone: that is no failure of the script.
    if output.isStdoutClosed, isInstance(exception, types.exceptions.brokenPipeError) { return 1 }
    if let exit = tellUncaught(exception) { return isTerminating ? 1 : reportUncaught(exit) }
    return isInstance(exception, types.exceptions.keyboardInterrupt) ? -SIGINT : 1
  }

  /// The exit status of a SystemExit; a code that is no number is printed.
  private func exitStatus(_ code: Value) -> Int32 {
    switch code {
    case .undefined, .none: return 0
    case .int(let number): return Int32(truncatingIfNeeded: number & 0xFF)
    case .bool(let flag): return flag ? 1 : 0
    default:
      do throws(Raised) {
        let text = try str(of: code)
        try writeToStderr(text)
        try writeToStderr(intern("\n" as StaticString))
      } catch { _ = takeException() }
      return 1
    }
  }

  /// Waits for the threads that are no daemons; Ctrl-C ends that.
  func joinThreads() {
    guard let threading = getItem(modules, intern("threading")) else { return }
    // Those of a deadlock never end.
    if asyncio?.hasDeadlocked == true, threads.isShared, isDeadlocked(nil) { return }
    do throws(Raised) {
      _ = try call(try getAttribute(threading, intern("_shutdown")))
    } catch { reportUnraisable(takeException(), threading) }
  }

  /// What the module `atexit` was told to call.
  private func callExitFunctions() {
    guard let atexit = getItem(modules, intern("atexit")) else { return }
    do throws(Raised) {
      _ = try call(try getAttribute(atexit, intern("_run_exitfuncs")))
    } catch { reportUnraisable(takeException(), atexit) }
  }

  /// What must happen at the end of a run: finalisers, and everything printed; whether the script's streams let that be
  /// done.
  @discardableResult
  func finishRun() -> Bool {
    raisedException = .undefined
    handledException = .none
    if !isTerminating { joinThreads() }
    if !isTerminating { callExitFunctions() }
    let isFlushed = isTerminating || flushReplacedStreams(isEnd: true)
    if !isTerminating { finalizeEverything(top) }
    output.flush()
    moduleState.files.open.flushAll()
    return isFlushed
  }
}
