#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletSyntax

/// Runs scripts for the command line.
public enum MartletCommand {
  /// Runs a script as `python3 name` would.
  ///
  /// - Parameters:
  ///   - text: the program as UTF-8.
  ///   - name: its name in tracebacks.
  ///   - arguments: `sys.argv`.
  ///   - virtualTime: time jumps when nothing is ready instead of passing.
  /// - Returns: the exit status; negative for a signal to die of.
  public static func run(
    _ text: [UInt8], name: String, arguments: [String], virtualTime: Bool, stressInterval: Int = 0
  ) -> Int32 {
    var options = RuntimeOptions()
    options.virtualTime = virtualTime
    options.arguments = arguments
    options.stressInterval = stressInterval
    let rt = Runtime(options: options)
    defer { rt.output.flush() }
    return rt.runMain(text, name: name)
  }

  /// Runs `body` on a thread with a stack large enough for deep recursion, and waits for it.
  public static func onLargeStack(_ body: @escaping @Sendable () -> Int32) -> Int32 {
    #if DEBUG
      let size = 256 << 20
    #else
      let size = 64 << 20
    #endif
    let box = ThreadBody(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, size)
    defer { pthread_attr_destroy(&attributes) }
    let context = Unmanaged.passRetained(box)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, &attributes,
      { raw in
        #if canImport(Darwin)
          let box = Unmanaged<ThreadBody>.fromOpaque(raw).takeUnretainedValue()
        #else
          let box = Unmanaged<ThreadBody>.fromOpaque(raw!).takeUnretainedValue()
        #endif
        box.result = box.body()
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      context.release()
      return body()
    }
    #if canImport(Darwin)
      pthread_join(thread!, nil)
    #else
      pthread_join(thread, nil)
    #endif
    defer { context.release() }
    return box.result
  }

  /// Only the new thread writes the result, and only before it is joined.
  private final class ThreadBody: @unchecked Sendable {
    let body: @Sendable () -> Int32
    var result: Int32 = 0
    init(_ body: @escaping @Sendable () -> Int32) { self.body = body }
  }
}

extension Runtime {
  /// Runs a text as the module `__main__`; returns the exit status.
  func runMain(_ text: [UInt8], name: String) -> Int32 {
    let module = makeModule("__main__")
    let dict = module.pointee.dict
    setItem(modules, "__main__", .object(module.asObject))
    setItem(dict, "__name__", str("__main__"))
    setItem(dict, "__doc__", .none)
    setItem(dict, "__package__", .none)
    setItem(dict, "__file__", str(name))
    setItem(dict, "__builtins__", getItem(modules, intern("builtins")) ?? .none)
    var folder = ""
    if let slash = name.lastIndex(of: "/") { folder = String(name[..<slash]) }
    moduleState.searchPath = [folder]
    refillBudget()
    do throws(Raised) {
      let source = makeSource(name: name, text: text)
      let program: Program
      do throws(SyntaxError) { program = try load(source, globals: dict) } catch { throw raise(error) }
      if program.module.hasTopLevelAwait {
        _ = try runTopLevelAwait(program)
      } else {
        _ = try run(program)
      }
      finishRun()
      return 0
    } catch {
      let exception = takeException()
      top[0] = exception
      top += 1
      defer { top -= 1 }
      let status = reportUncaught(exception)
      finishRun()
      return status
    }
  }

  /// The module body awaits: it runs as the main task of a loop.
  private func runTopLevelAwait(_ program: Program) throws(Raised) -> Value {
    let code = makeCode(program, 0, .module(program.module))
    let function = makeFunction(code.record, globals: program.globals)
    let w = top
    w[0] = .function(function)
    let coroutine = try callWindow(w, 0)
    return try asyncioRun(coroutine, debug: nil)
  }

  /// Prints the traceback of an exception that nothing caught; the exit status.
  private func reportUncaught(_ exception: Value) -> Int32 {
    output.flush()
    if isInstance(exception, types.exceptions.systemExit), case .instance(let object) = exception {
      let code = object.layout(as: ExceptionObject.self).pointee.payload
      switch code {
      case .undefined, .none: return 0
      case .int(let number): return Int32(truncatingIfNeeded: number & 0xFF)
      case .bool(let flag): return flag ? 1 : 0
      default:
        do throws(Raised) { output.write(try str(of: code).string + "\n", to: .stderr) } catch { _ = takeException() }
        return 1
      }
    }
    output.write(formatException(exception), to: .stderr)
    return isInstance(exception, types.exceptions.keyboardInterrupt) ? -2 : 1
  }

  /// What must happen at the end of a run: finalisers, and everything printed.
  private func finishRun() {
    raisedException = .undefined
    handledException = .none
    if !isTerminating { finalizeEverything(top) }
    output.flush()
  }
}

/// Reading scripts and leaving the process, for the command.
public enum SourceText {
  /// The bytes of a file, or of standard input for `-`; nil if it cannot be read.
  public static func read(_ path: String) -> [UInt8]? {
    path == "-" ? SourceFiles.readAll(0) : SourceFiles.read(path)
  }

  /// Ends the process with a status; a negative one is a signal to die of.
  public static func exit(_ status: Int32) -> Never {
    if status < 0 {
      signal(-status, SIG_DFL)
      raise(-status)
    }
    #if canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }
}
