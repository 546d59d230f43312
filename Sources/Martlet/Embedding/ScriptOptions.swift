/// How the command runs a script.
package struct ScriptOptions: Sendable {
  /// `sys.argv`.
  package var arguments: [String]
  /// Where modules are looked for behind the script's own folder.
  package var searchPath: [String] = []
  /// Time jumps when nothing is ready instead of passing.
  package var virtualTime = false
  /// Wait where a deadlock would be reported.
  package var waitsForever = false
  /// Notes on standard error tell what CPython leaves in the dark.
  package var explains = false
  /// Event loops are made in debug mode.
  package var asyncioDebug = false
  package var flags = CommandFlags()
  /// `sys.executable`.
  package var executable = ""
  /// Collect at every nth safepoint; 0 is the normal rate.
  package var stressInterval = 0
  package var hashSeed = HashSeed.zero
  /// What the script may reach.
  package var capabilities = Capabilities.everything
  /// Folders whose modules may be imported in any case.
  package var importFolders: [String] = []
  /// The bounds of the run: nil is none.
  package var maxSteps, maxMemory, maxRecursion, maxTasks, maxOutput: Int?
  /// In seconds.
  package var maxTime: Double?

  package init(arguments: [String]) { self.arguments = arguments }

  var runtimeOptions: RuntimeOptions {
    var options = RuntimeOptions()
    options.arguments = arguments
    options.searchPath = searchPath
    options.capabilities = capabilities
    options.importFolders = importFolders
    options.virtualTime = virtualTime
    options.detectsDeadlocks = !waitsForever
    options.asyncioDebug = asyncioDebug || flags.isDevelopment
    options.flags = flags
    options.explains = explains
    options.executable = executable
    options.stressInterval = stressInterval
    options.hashKey = hashSeed.key
    return options
  }
}

extension ScriptOptions {
  var interpreterLimits: Interpreter.Limits {
    Interpreter.Limits(
      steps: maxSteps, memory: maxMemory, time: maxTime.map { .seconds($0) }, recursion: maxRecursion, tasks: maxTasks,
      output: maxOutput)
  }

  var limits: RunLimits {
    RunLimits(
      steps: maxSteps, memory: maxMemory, seconds: maxTime, recursion: maxRecursion, tasks: maxTasks,
      output: maxOutput)
  }
}

/// A script's text and where it came from.
package struct Script: Sendable {
  /// Its name in tracebacks: a path, `<string>` or `<stdin>`.
  package var name: String
  package var text: [UInt8]
  /// It was given as a string: it has no `__file__`.
  package var isString = false
  /// The name is that of a module, to be found and run.
  package var isModule = false

  package init(name: String, text: [UInt8], isString: Bool = false) {
    self.name = name
    self.text = text
    self.isString = isString
  }

  package init(module: String) {
    name = module
    text = []
    isModule = true
  }

  /// Where its imports are looked for first.
  package var folder: String {
    guard let slash = name.lastIndex(of: "/") else { return "" }
    let folder = String(name[..<slash])
    return ScriptFiles.resolved(folder.isEmpty ? "/" : folder)
  }
}
