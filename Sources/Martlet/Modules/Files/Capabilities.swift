/// What a script may reach of the machine. An embedded interpreter grants nothing; the command grants everything to the
/// script it runs, as `python3` does.
struct Capabilities: Sendable {
  /// Files and folders, all of them.
  var files = false
  /// Environment variables, the working folder, the user's name.
  var environment = false
  /// Other processes: signals to them, commands.
  var processes = false

  static let everything = Capabilities(files: true, environment: true, processes: true)
}

extension Runtime {
  var capabilities: Capabilities { options.capabilities }

  /// Refuses what the host has not granted.
  func require(_ right: KeyPath<Capabilities, Bool>, _ what: String) throws(Raised) {
    if !options.capabilities[keyPath: right] {
      throw raise(types.exceptions.permissionError, "\(what): the host has not granted it to this interpreter")
    }
  }
}
