import MartletSyntax

@testable import Martlet

extension Runtime {
  /// Runs a text as a module and returns what it printed.
  func output(of text: String) -> String {
    nonisolated(unsafe) var printed: [UInt8] = []
    output.stdoutSink = { printed.append(contentsOf: $0) }
    output.stderrSink = { printed.append(contentsOf: $0) }
    _ = runMain(Martlet.Script(name: "test.py", text: Array(text.utf8)))
    return String(decoding: printed, as: UTF8.self)
  }

  /// Gives scripts a builtin.
  func define(_ signature: StaticString, _ body: @escaping Builtin.Body) {
    let builtin = Builtin(signature, "For a test.", body)
    setItem(builtins, intern(builtin.name), makeBuiltin(builtin))
  }

  /// Collects with the value stack as it is, as often as swept memory needs to become free.
  func collectTwice() {
    collect(top)
    collect(top)
  }

  func push(_ value: Value) {
    top[0] = value
    top += 1
  }
}
