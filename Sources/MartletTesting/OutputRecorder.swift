import Martlet

/// Keeps what a script prints.
///
///     let output = OutputRecorder(martlet)
///     try martlet.run("print('hello')")
///     #expect(output.text == "hello\n")
public final class OutputRecorder {
  /// What was printed.
  public private(set) var text = ""
  /// What was written to standard error.
  public private(set) var errorText = ""

  /// Takes over the output of an interpreter.
  public init(_ interpreter: Interpreter) {
    interpreter.onOutput = { [weak self] in self?.text += $0 }
    interpreter.onErrorOutput = { [weak self] in self?.errorText += $0 }
  }

  /// The lines of what was printed.
  public var lines: [Substring] { text.split(separator: "\n") }

  /// Forgets what there is.
  public func clear() { (text, errorText) = ("", "") }
}

/// Keeps what an interpreter does.
public final class EventRecorder: InterpreterObserver {
  /// The events in their order.
  public private(set) var events: [InterpreterEvent] = []

  /// Becomes the observer of an interpreter, which holds it weakly.
  public init(_ interpreter: Interpreter) { interpreter.observer = self }

  public func interpreter(did event: InterpreterEvent) { events.append(event) }
}
