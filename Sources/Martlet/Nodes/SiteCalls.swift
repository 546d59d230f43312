import MartletSyntax

/// A call of something with the name of a function that tells where it is called: `warnings.warn`, `logger.info`.
///
/// No frame knows its line while it runs, so the place is kept in `Runtime.callSite` for the time of the call.
final class SiteCallNode: ValueNode {
  let call: Node

  /// The names of functions that ask for their caller's place.
  static let names: Set<String> = [
    "warn", "debug", "info", "warning", "error", "exception", "critical", "fatal", "log", "findCaller",
  ]

  init(_ site: Site, _ call: Node) {
    self.call = call
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let saved = rt.callSite
    rt.callSite = range
    defer { rt.callSite = saved }
    return try call.evaluate(frame)
  }
}

extension Runtime {
  /// File, line, function and namespace of the script's code that calls, as far as they are known.
  func callerPlace() -> (file: String, line: Int, function: String, globals: DictRef)? {
    guard callSite != .none, let source = source(at: callSite), let program = program(at: callSite) else { return nil }
    let line = source.lineAndColumn(of: callSite.start).line
    return (source.name, line, codeName(of: 0, in: [callSite]), program.globals)
  }
}
