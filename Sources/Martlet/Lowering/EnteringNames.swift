import MartletSyntax

/// The names whose calls enter a loop, or may: `run`, `run_until_complete`, `run_forever`, and what a program calls its
/// own functions that contain such a call.
///
/// It is a matter of the text alone. A name that turns out to mean something else is called as usual.
struct EnteringNames {
  /// Called as `name(…)`.
  private(set) var functions = loopNames
  /// Called as `object.name(…)`.
  private(set) var methods = loopNames

  private static let loopNames: Set<String> = ["run", "run_until_complete", "run_forever", "_run_main"]

  /// - Parameter known: functions that other programs have defined.
  init(_ module: Module, known: Set<String> = []) {
    functions.formUnion(known)
    let direct = Suspensions(entering: self)
    guard module.body.contains(where: { direct.inside($0) || Self.definesEntering($0, direct) }) else { return }
    for case .class(let definition) in module.body.map(\.kind) {
      for case .function(let method) in definition.body.map(\.kind) where Self.enters(method, direct) {
        methods.insert(method.name)
      }
    }
    // Functions that call functions: until nothing is added.
    var count = -1
    while functions.count != count {
      count = functions.count
      let known = Suspensions(entering: self)
      for case .function(let function) in module.body.map(\.kind) where Self.enters(function, known) {
        functions.insert(function.name)
      }
    }
  }

  private static func definesEntering(_ statement: Statement, _ suspensions: Suspensions) -> Bool {
    switch statement.kind {
    case .function(let function): enters(function, suspensions)
    case .class(let definition): definition.body.contains { definesEntering($0, suspensions) }
    default: false
    }
  }

  private static func enters(_ function: FunctionDefinition, _ suspensions: Suspensions) -> Bool {
    !function.isAsync && suspensions.inside(function.body)
  }
}

extension Program {
  /// Whether a body, which neither awaits nor yields, contains a call by which it enters a loop.
  func entersLoop(_ body: [Statement]) -> Bool { Suspensions(entering: enteringNames).inside(body) }
}
