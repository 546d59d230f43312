import Martlet

/// Keeps what a script prints.
///
///     let output = OutputRecorder(martlet)
///     try martlet.run("print('hello')")
///     #expect(output.text == "hello\n")
public final class OutputRecorder {
  public private(set) var text = ""
  public private(set) var errorText = ""

  public init(_ interpreter: Interpreter) {
    interpreter.onOutput = { [weak self] in self?.text += $0 }
    interpreter.onErrorOutput = { [weak self] in self?.errorText += $0 }
  }

  public var lines: [Substring] { text.split(separator: "\n") }

  public func clear() { (text, errorText) = ("", "") }
}

/// Keeps what an interpreter does.
public final class EventRecorder: InterpreterObserver {
  public private(set) var events: [InterpreterEvent] = []

  public init(_ interpreter: Interpreter) { interpreter.observer = self }

  public func interpreter(did event: InterpreterEvent) { events.append(event) }
}
