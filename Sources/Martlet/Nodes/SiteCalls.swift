import MartletSyntax

/// A call of something with the name of a function that tells where it is called: `warnings.warn`, `logger.info`.
///
/// No frame knows its line while it runs, so the place is kept in `Runtime.callSite` for the time of the call.
final class SiteCallNode: ValueNode {
  let call: Node
  let scope: ScopeID

  /// The names of functions that ask for their caller's place.
  static let names: Set<String> = [
    "warn", "debug", "info", "warning", "error", "exception", "critical", "fatal", "log", "findCaller",
  ]

  init(_ site: Site, _ call: Node, _ scope: ScopeID) {
    self.call = call
    self.scope = scope
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let saved = rt.callSite
    rt.callSite = CallSite(range: range, scope: scope)
    defer { rt.callSite = saved }
    return try call.evaluate(frame)
  }
}

/// Where a call is written, and in which scope.
struct CallSite {
  let range: SourceRange
  let scope: ScopeID
}

extension Runtime {
  /// File, line, function and namespace of the script's code that calls, as far as they are known.
  func callerPlace() -> (file: String, line: Int, function: String, globals: DictRef)? {
    guard let callSite, let source = source(at: callSite.range), let program = program(at: callSite.range) else {
      return nil
    }
    let line = source.lineAndColumn(of: callSite.range.start).line
    return (source.name, line, callSite.scope == 0 ? "<module>" : program.scopes[callSite.scope].name, program.globals)
  }
}
