#if CommandLine
  import ArgumentParser
  import Martlet

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// The command: chooses what to do by the first word, and turns the outcome into an exit status.
  enum CommandLineTool {
    static func run(_ commandLine: [String]) -> Int32 {
      let name = commandLine.first ?? "martlet"
      let arguments = Array(commandLine.dropFirst())
      switch arguments.first {
      case "check": return parsed(CheckCommand.self, Array(arguments.dropFirst())) { $0.execute(name) }
      case "stubs" where arguments.count == 1: return MartletCommand.printStubs()
      case "dump": return parsed(DumpCommand.self, Array(arguments.dropFirst())) { $0.execute(name) }
      case let first? where !first.hasPrefix("-"):
        // Everything behind the script's name is the script's, so there is nothing to parse.
        return RunCommand.runFile(first, RunCommand.options(arguments), name)
      default:
        let words = RunCommand.split(arguments)
        return parsed(RunCommand.self, words.own) { $0.execute(words.script, name) }
      }
    }

    /// Parses the arguments of a command and runs it; a wrong usage has CPython's exit status.
    private static func parsed<Command: ParsableArguments>(
      _ type: Command.Type, _ arguments: [String], _ body: (Command) -> Int32
    ) -> Int32 {
      let command: Command
      do { command = try type.parse(arguments) } catch {
        let isFailure = type.exitCode(for: error) != .success
        write(type.fullMessage(for: error) + "\n", to: isFailure ? 2 : 1)
        return isFailure ? 2 : 0
      }
      return body(command)
    }

    static func write(_ text: String, to descriptor: Int32) {
      var text = text
      text.withUTF8 { bytes in
        var done = 0
        while done < bytes.count {
          let count = Self.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
          if count <= 0 { return }
          done += count
        }
      }
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
      #if canImport(Glibc)
        Glibc.write(descriptor, bytes, count)
      #elseif canImport(Musl)
        Musl.write(descriptor, bytes, count)
      #else
        Darwin.write(descriptor, bytes, count)
      #endif
    }

    /// The value of an environment variable.
    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The path of the command itself.
    static var executable: String {
      #if os(Linux)
        let path = "/proc/self/exe"
      #else
        let path = CommandLine.arguments.first ?? ""
      #endif
      guard let resolved = realpath(path, nil) else { return "" }
      defer { free(resolved) }
      return String(cString: resolved)
    }

    /// Reads a script's file, or tells why it cannot be read, in CPython's words and with its exit status.
    static func read(_ path: String, _ name: String, _ body: (Script) -> Int32) -> Int32 {
      do throws(ScriptFiles.Failure) {
        return body(Script(name: absolute(path), text: try ScriptFiles.read(path)))
      } catch {
        switch error {
        case .unreadable(let code):
          let reason = String(cString: strerror(code))
          write("\(name): can't open file '\(absolute(path))': [Errno \(code)] \(reason)\n", to: 2)
          return 2
        case .isFolder:
          write("\(name): can't find '__main__' module in '\(path)'\n", to: 2)
          return 1
        }
      }
    }

    private static func absolute(_ path: String) -> String {
      if path.hasPrefix("/") { return path }
      guard let folder = getcwd(nil, 0) else { return path }
      defer { free(folder) }
      return "\(String(cString: folder))/\(path)"
    }
  }

  private let version = "martlet 0.1.0"

  /// `martlet FILE` and its variants.
  struct RunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "martlet",
        abstract: "Runs a script of the async language that is a subset of Python 3.11.",
        usage: """
          martlet [options] FILE [ARGUMENTS...]
          martlet [options] -c CODE [ARGUMENTS...]
          martlet [options] -m MODULE [ARGUMENTS...]
          martlet [options] - [ARGUMENTS...]
          martlet [options] [-i FILE | -i -c CODE]
          martlet check FILE
          martlet dump --states FILE
          martlet stubs
          """,
        discussion: """
          '-' reads the script from standard input. Without a script there is a prompt, if standard input is a \
          terminal; with '-i', behind the script as well. 'check' only looks for syntax errors, 'dump --states' shows \
          how coroutines are cut at their awaits, 'stubs' writes a .pyi for the builtins that Python has not.
          """,
        version: version)
    }

    @Option(name: .customShort("c"), parsing: .unconditional, help: ArgumentHelp("Run the text.", valueName: "code"))
    var code: String?

    @Option(
      name: .customShort("m"), parsing: .unconditional, help: ArgumentHelp("Run the module.", valueName: "module"))
    var module: String?

    @Flag(name: .customShort("i"), help: "Show the prompt when the script has ended.")
    var interactive = false

    @Flag(name: .customShort("E"), help: "Ignore the variables PYTHON… of the environment.")
    var ignoreEnvironment = false

    @Flag(name: .customShort("I"), help: "The same, and do not import from the folder of the script.")
    var isolated = false

    @Flag(name: .customShort("P"), help: "Do not import from the folder of the script.")
    var safePath = false

    @Flag(name: .customShort("s"), help: "Nothing: there are no packages of users.")
    var noUserSite = false

    @Flag(name: .customShort("S"), help: "Without the builtins for the prompt: exit, quit and their like.")
    var noSite = false

    @Flag(name: .customShort("B"), help: "Nothing: no bytecode is written.")
    var noBytecode = false

    @Flag(name: .customShort("u"), help: "Write what is printed at once.")
    var unbuffered = false

    @Flag(name: .customShort("q"), help: "Begin the prompt without a word.")
    var quiet = false

    @Flag(name: .customShort("O"), help: "Leave out the asserts.")
    var optimize = false

    @Option(
      name: .customShort("W"), parsing: .unconditionalSingleValue,
      help: ArgumentHelp("Say what to do about warnings: action:message:category:module:line.", valueName: "arg"))
    var warnings: [String] = []

    @Option(
      name: .customShort("X"), parsing: .unconditionalSingleValue,
      help: ArgumentHelp("'dev' helps to find mistakes; others are told in sys._xoptions.", valueName: "opt"))
    var extras: [String] = []

    @Flag(help: "Time jumps to the next deadline instead of passing; runs are deterministic.")
    var virtualTime = false

    @Flag(help: "Wait where a deadlock would be reported.")
    var waitForever = false

    @Flag(help: "Say on standard error no more than CPython does: no notes on where things come from.")
    var noNotes = false

    @Flag(help: "Reach nothing of the machine: no files, no environment, no processes, but for what is allowed.")
    var sandbox = false

    @Option(
      parsing: .singleValue,
      help: ArgumentHelp("In the sandbox, read files in the folder. May be repeated.", valueName: "dir"))
    var allowRead: [String] = []

    @Option(
      parsing: .singleValue,
      help: ArgumentHelp("In the sandbox, read and write files in the folder. May be repeated.", valueName: "dir"))
    var allowWrite: [String] = []

    @Flag(help: "In the sandbox, see the environment.")
    var allowEnv = false

    @Flag(help: "In the sandbox, run commands, which are not bound by it.")
    var allowRun = false

    @Option(help: "Calls and loop iterations that the run may take.")
    var maxSteps: Int?

    @Option(help: ArgumentHelp("Memory that the run may hold: 1000000, 64k, 32M or 2G.", valueName: "bytes"))
    var maxMemory: Size?

    @Option(help: ArgumentHelp("How long the run may last.", valueName: "seconds"))
    var maxTime: Double?

    @Option(help: "Calls within calls.")
    var maxRecursion: Int?

    @Option(help: "Tasks that may be pending at once.")
    var maxTasks: Int?

    @Option(help: ArgumentHelp("How much the run may print.", valueName: "bytes"))
    var maxOutput: Size?

    @Option(help: .hidden)
    var stress = 0

    private static let optionsWithValue: Set<String> = [
      "--stress", "--max-steps", "--max-memory", "--max-time", "--max-recursion", "--max-tasks", "--max-output",
      "--allow-read", "--allow-write", "-W", "-X",
    ]

    /// The words that are the command's own, and those from the script on. What stands behind `FILE`, `-c CODE` or
    /// `-m MODULE` belongs to the script, whatever it looks like.
    static func split(_ arguments: [String]) -> (own: [String], script: [String]) {
      var index = 0
      while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "-" {
        let word = arguments[index]
        let isProgram = word == "-c" || word == "-m"
        index += isProgram || word == "-W" || optionsWithValue.contains(word) ? 2 : 1
        if isProgram { break }
      }
      index = min(index, arguments.count)
      // A value behind the letter may have anything in it.
      let own = arguments[..<index].flatMap { word in
        word.count > 2 && (word.hasPrefix("-W") || word.hasPrefix("-X"))
          ? [String(word.prefix(2)), String(word.dropFirst(2))] : [word]
      }
      return (own, Array(arguments[index...]))
    }

    static func options(_ arguments: [String], _ flags: CommandFlags = CommandFlags()) -> ScriptOptions {
      var options = ScriptOptions(arguments: arguments)
      options.flags = flags
      options.executable = CommandLineTool.executable
      options.explains = true
      if flags.ignoresEnvironment || flags.isIsolated { return options }
      let path = CommandLineTool.environment("PYTHONPATH") ?? ""
      options.searchPath = path.split(separator: ":").map(String.init)
      options.asyncioDebug = CommandLineTool.environment("PYTHONASYNCIODEBUG")?.isEmpty == false
      let warnings = CommandLineTool.environment("PYTHONWARNINGS") ?? ""
      options.flags.warnings = warnings.split(separator: ",").map(String.init) + flags.warnings
      if CommandLineTool.environment("PYTHONUNBUFFERED")?.isEmpty == false { options.flags.isUnbuffered = true }
      return options
    }

    private var flags: CommandFlags {
      var flags = CommandFlags()
      flags.ignoresEnvironment = ignoreEnvironment
      flags.isIsolated = isolated
      flags.isSafePath = safePath
      flags.hasNoUserSite = noUserSite
      flags.hasNoSite = noSite
      flags.isQuiet = quiet
      flags.isUnbuffered = unbuffered
      flags.isOptimized = optimize
      flags.warnings = warnings
      flags.extras = extras
      return flags
    }

    func execute(_ words: [String], _ name: String) -> Int32 {
      var options = Self.options(words, flags)
      options.virtualTime = virtualTime
      options.waitsForever = waitForever
      options.explains = !noNotes
      options.stressInterval = stress
      options.maxSteps = maxSteps
      options.maxMemory = maxMemory?.bytes
      options.maxTime = maxTime
      options.maxRecursion = maxRecursion
      options.maxTasks = maxTasks
      options.maxOutput = maxOutput?.bytes
      if sandbox { options.capabilities = capabilities }
      if sandbox, !allowRun { options.executable = "" }
      if let code {
        options.arguments.insert("-c", at: 0)
        if interactive {
          return Self.interact(Script(name: "<string>", text: Array(code.utf8), isString: true), options)
        }
        return Self.run(Script(name: "<string>", text: Array(code.utf8), isString: true), options)
      }
      if let module {
        options.arguments.insert("-m", at: 0)
        return Self.run(Script(module: module), options)
      }
      if let file = words.first, file != "-" {
        if interactive { return CommandLineTool.read(file, name) { Self.interact($0, options) } }
        return Self.runFile(file, options, name)
      }
      if words.isEmpty {
        options.arguments = [""]
        if isatty(0) == 1 { return Self.interact(nil, options) }
      }
      return Self.run(Script(name: "<stdin>", text: ScriptFiles.readStandardInput()), options)
    }

    private var capabilities: Capabilities {
      Capabilities(
        files: allowRead.isEmpty && allowWrite.isEmpty ? .none : .folders(read: allowRead, write: allowWrite),
        environment: allowEnv ? .process : .none, processes: allowRun)
    }

    mutating func validate() throws {
      if !sandbox, !allowRead.isEmpty || !allowWrite.isEmpty || allowEnv || allowRun {
        throw ValidationError("--allow-read, --allow-write, --allow-env and --allow-run are for --sandbox")
      }
    }

    static func runFile(_ path: String, _ options: ScriptOptions, _ name: String) -> Int32 {
      CommandLineTool.read(path, name) { script in
        var options = options
        // A program may consist of several files.
        options.importFolders = [script.folder]
        return run(script, options)
      }
    }

    /// Runs a script, if there is one, and then what is typed at a prompt, or comes through a pipe, in its namespace.
    private static func interact(_ script: Script?, _ options: ScriptOptions) -> Int32 {
      seeded(options) { options in
        let session = Session.ofCommand(options, folder: script?.folder ?? "")
        guard isatty(0) == 1 else {
          let scripts =
            (script.map { [$0] } ?? []) + [
              Script(name: "<stdin>", text: ScriptFiles.readStandardInput(), isString: true)
            ]
          return session.runToTheEnd(scripts)
        }
        let prompt = Prompt(session, isQuiet: options.flags.isQuiet)
        if let script { prompt.begin(with: script) }
        return prompt.run()
      }
    }

    private static func run(_ script: Script, _ options: ScriptOptions) -> Int32 {
      seeded(options) { MartletCommand.run(script, $0) }
    }

    /// Adds the keys of str hashes.
    private static func seeded(_ options: ScriptOptions, _ body: (ScriptOptions) -> Int32) -> Int32 {
      var options = options
      let countsEnvironment = !options.flags.ignoresEnvironment && !options.flags.isIsolated
      let variable = countsEnvironment ? CommandLineTool.environment("PYTHONHASHSEED") : nil
      guard let seed = HashSeed(variable: variable, isDeterministic: options.virtualTime) else {
        CommandLineTool.write(
          "martlet: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]\n", to: 2)
        return 1
      }
      options.hashSeed = seed
      return body(options)
    }
  }

  /// A number of bytes, which may end in k, M or G.
  struct Size: ExpressibleByArgument {
    let bytes: Int

    init?(argument: String) {
      let units: [Character: Int] = ["k": 1 << 10, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
      let unit = argument.last.flatMap { units[$0] }
      guard let count = Int(unit == nil ? argument[...] : argument.dropLast()), count >= 0 else { return nil }
      let (bytes, overflow) = count.multipliedReportingOverflow(by: unit ?? 1)
      guard !overflow else { return nil }
      self.bytes = bytes
    }
  }

  struct CheckCommand: ParsableArguments {
    @Argument(help: "The script.") var file: String

    func execute(_ name: String) -> Int32 { CommandLineTool.read(file, name) { MartletCommand.check($0) } }
  }

  struct DumpCommand: ParsableArguments {
    @Flag(help: "The states of each coroutine and generator.") var states = false
    @Argument(help: "The script.") var file: String

    mutating func validate() throws {
      if !states { throw ValidationError("Say what to dump: --states") }
    }

    func execute(_ name: String) -> Int32 { CommandLineTool.read(file, name) { MartletCommand.dumpStates($0) } }
  }
#endif
