#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletSyntax

/// What the command `martlet` does with a script. Each returns the exit status; a negative one is a signal to die of.
package enum MartletCommand {
  /// Runs a script as `python3` would.
  package static func run(_ script: Script, _ options: ScriptOptions) -> Int32 {
    let rt = Runtime(options: options.runtimeOptions)
    // The process ends right behind it, which is faster than taking the interpreter apart.
    _ = Unmanaged.passRetained(rt)
    Interrupts.install(for: rt)
    return rt.runMain(script, options.limits)
  }

  /// Tells whether a text is a program, printing the syntax error if it is none.
  package static func check(_ script: Script) -> Int32 {
    let rt = Runtime()
    do throws(Raised) {
      let program = try rt.loadMain(script)
      try StatesDump.lowerAll(rt, program)
      return 0
    } catch { return rt.reportUncaught(rt.takeException()) }
  }

  /// Prints the states of every coroutine and generator of a program.
  package static func dumpStates(_ script: Script) -> Int32 {
    let rt = Runtime()
    do throws(Raised) {
      let program = try rt.loadMain(script)
      rt.output.write(try StatesDump.text(rt, program), to: .stdout)
      rt.output.flush()
      return 0
    } catch { return rt.reportUncaught(rt.takeException()) }
  }

  /// Prints the stub of the builtins that scripts have beyond Python's.
  package static func printStubs() -> Int32 {
    let output = OutputStreams()
    output.write(Stubs.builtins, to: .stdout)
    output.flush()
    return 0
  }

  /// Ends the process with an exit status.
  package static func exit(_ status: Int32) -> Never {
    if status < 0 { Interrupts.die(of: -status) }
    // Everything of ours is written; only the C library's own streams are left to flush.
    #if canImport(Glibc)
      Glibc.exit(status < 0 ? 128 - status : status)
    #elseif canImport(Musl)
      Musl.exit(status < 0 ? 128 - status : status)
    #else
      Darwin.exit(status < 0 ? 128 - status : status)
    #endif
  }
}

/// Reading scripts, for the command.
package enum ScriptFiles {
  package enum Failure: Error {
    /// The code of the system's error.
    case unreadable(Int32)
    case isFolder

    /// In the system's words.
    package var reason: String {
      switch self {
      case .unreadable(let code): String(cString: strerror(code))
      case .isFolder: String(cString: strerror(EISDIR))
      }
    }
  }

  /// Writes a file; the reason, in the system's words, if that fails.
  package static func write(_ text: String, to path: String) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0 { return String(cString: strerror(errno)) }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    defer { close(descriptor) }
    guard let text = SourceFiles.readAll(descriptor) else {
      throw errno == EISDIR ? .isFolder : .unreadable(errno)
    }
    return text
  }

  /// A path without symbolic links; the path itself where it leads nowhere.
  static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  package static func readStandardInput() -> [UInt8] { SourceFiles.readAll(0) ?? [] }
}
