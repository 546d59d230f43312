/// The options of the command that CPython's has too: what `sys.flags` and `sys.warnoptions` tell of them.
package struct CommandFlags: Sendable {
  /// `-E`: variables of the environment do not count.
  package var ignoresEnvironment = false
  /// `-I`: the same, and neither the script's folder nor the user's packages.
  package var isIsolated = false
  /// `-P`: modules are not looked for in the script's folder.
  package var isSafePath = false
  /// `-s`: nor in the user's.
  package var hasNoUserSite = false
  /// `-S`: the builtins for people at a prompt, `exit` and its like, are missing.
  package var hasNoSite = false
  /// `-q`: the prompt begins without a word.
  package var isQuiet = false
  /// `-u`: what is printed is written at once.
  package var isUnbuffered = false
  /// `-O`: `assert` does nothing.
  package var isOptimized = false
  /// `-W`: what is to be done about which warnings.
  package var warnings: [String] = []
  /// `-X`: names, or names and values with `=` between.
  package var extras: [String] = []

  package init() {}

  /// `-X dev`: what helps to find mistakes.
  package var isDevelopment: Bool { extras.contains("dev") }
}

extension Runtime {
  /// Gives the module `sys` what it tells of the options.
  func installFlags(_ m: ModuleBuilder) {
    let flags = options.flags
    let warnings = (flags.isDevelopment ? ["default"] : []) + flags.warnings
    m.set("warnoptions", .list(makeList(warnings.map { str($0) })))
    let extras = makeDict()
    for extra in flags.extras {
      let parts = extra.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first else { continue }
      setItem(extras, intern(name), parts.count > 1 ? str(parts[1]) : .bool(true))
    }
    m.set("_xoptions", .dict(extras))
  }

  /// The fields of `sys.flags` that options set.
  func commandFlags() -> Value {
    let flags = options.flags
    let dict = makeDict()
    for (name, isSet) in [
      ("quiet", flags.isQuiet), ("no_user_site", flags.hasNoUserSite || flags.isIsolated), ("no_site", flags.hasNoSite),
      ("ignore_environment", flags.ignoresEnvironment || flags.isIsolated), ("isolated", flags.isIsolated),
      ("optimize", flags.isOptimized),
    ] {
      setItem(dict, intern(name), .int(isSet ? 1 : 0))
    }
    setItem(dict, "dev_mode", .bool(flags.isDevelopment))
    setItem(dict, "safe_path", .bool(flags.isSafePath || flags.isIsolated))
    return .dict(dict)
  }

  /// What options ask for before a program runs.
  func applyFlags() throws(Raised) {
    let flags = options.flags
    if flags.isUnbuffered { output.isUnbuffered = true }
    if flags.isOptimized { setItem(builtins, "__debug__", .bool(false)) }
    if flags.hasNoSite {
      for name in ["exit", "quit", "copyright", "credits", "license", "help"] { removeItem(builtins, intern(name)) }
    }
    // The module reads the options when it is imported.
    if flags.isDevelopment || !flags.warnings.isEmpty { _ = try importModule("warnings") }
  }
}
