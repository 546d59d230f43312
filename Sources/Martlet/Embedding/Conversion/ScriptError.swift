import MartletSyntax

/// An exception that a script did not catch, or the limit that ended its run.
public struct ScriptError: Error, CustomStringConvertible, Sendable {
  /// The class: `ValueError`.
  public let type: String
  /// The names of the class and of those it derives from, the nearest first.
  public let classes: [String]
  /// What `str` gives.
  public let message: String
  /// Its `args`, as data.
  public let arguments: [ScriptValue]
  /// The traceback as CPython prints it.
  public let traceback: String
  /// The places that the traceback shows, the outermost first.
  public let frames: [Frame]
  /// The run reached one of the interpreter's limits.
  public let isLimit: Bool
  /// The exception itself, for a script that it is thrown back into.
  let origin: ScriptErrorOrigin?

  public var description: String { message.isEmpty ? type : "\(type): \(message)" }

  /// The place where it was raised, or, for a SyntaxError, the place in the text; nil if no text of the host's is known.
  public var location: Frame? { frames.last }

  /// Whether the exception is of a class, or of one derived from it.
  public func isInstance(of name: String) -> Bool { classes.contains(name) }

  /// A place in the text of a script. Lines count from 1; columns are characters and count from 0.
  public struct Frame: Sendable, Hashable {
    /// The name under which the text was run.
    public let file: String
    /// The function's name, or `<module>`.
    public let function: String
    /// Where the expression begins.
    public let line, column: Int
    /// Where it ends: behind its last character.
    public let endLine, endColumn: Int
  }
}

/// Keeps an exception alive that a host has caught, as long as its interpreter lives.
final class ScriptErrorOrigin: Sendable {
  let root: RootedValue
  init(_ root: RootedValue) { self.root = root }
}

extension ScriptError {
  func exception(in rt: Runtime) -> Value? { origin?.root.value(in: rt) }
}

extension Runtime {
  /// The Swift error of an exception that leaves a run.
  func hostVisibleError(_ exception: Value, isLimit: Bool) -> any Error {
    if !isLimit, let error = hostError(exception) { return error }
    return scriptError(exception, isLimit: isLimit)
  }

  func scriptError(_ exception: Value, isLimit: Bool) -> ScriptError {
    var message = ""
    do throws(Raised) { message = try str(of: exception).string } catch { _ = takeException() }
    var arguments: [ScriptValue] = []
    var frames: [ScriptError.Frame] = []
    var classes: [String] = []
    if case .instance(let object) = exception {
      let type = object.type
      for index in 0..<type.pointee.mroCount { classes.append(nameOfType(type.pointee.mro[index])) }
      let record = object.layout(as: ExceptionObject.self)
      if !isLimit {
        if case .tuple(let values) = export(.tuple(record.pointee.arguments), within: reportLimit) {
          arguments = values
        }
      }
      adoptChangedTraceback(record)
      let places = (0..<record.pointee.traceback.count).map { record.pointee.traceback[$0] }
      for index in places.indices.reversed() {
        if let frame = frame(at: places[index], codeName(of: index, in: places)) { frames.append(frame) }
      }
      if let frame = syntaxErrorPlace(record) { frames.append(frame) }
    }
    return ScriptError(
      type: typeName(exception), classes: classes, message: message, arguments: arguments,
      traceback: formatException(exception), frames: frames, isLimit: isLimit,
      origin: isLimit ? nil : ScriptErrorOrigin(RootedValue(exception, self)))
  }

  func frame(at range: SourceRange, _ name: String) -> ScriptError.Frame? {
    guard let source = source(at: range) else { return nil }
    let start = source.lineAndColumn(of: range.start)
    let end = source.lineAndColumn(of: max(range.start, range.end))
    func characters(_ place: (line: Int, column: Int)) -> Int {
      source.line(place.line).prefix(place.column).count { $0 & 0xC0 != 0x80 }
    }
    return ScriptError.Frame(
      file: source.name, function: name, line: start.line, column: characters(start), endLine: end.line,
      endColumn: characters(end))
  }

  /// Where in the text a SyntaxError is.
  private func syntaxErrorPlace(_ exception: ExceptionRef) -> ScriptError.Frame? {
    guard exception.type.isSubclass(of: types.exceptions.syntaxError), exception.pointee.arguments.pointee.count == 2,
      case .tuple(let details) = exception.pointee.arguments.elements[1], details.pointee.count >= 6,
      case .str(let file) = details.elements[0], case .int(let line) = details.elements[1],
      case .int(let column) = details.elements[2], case .int(let endLine) = details.elements[4],
      case .int(let endColumn) = details.elements[5]
    else { return nil }
    return ScriptError.Frame(
      file: file.string, function: "<module>", line: line, column: max(1, column) - 1, endLine: endLine,
      endColumn: max(1, endColumn) - 1)
  }
}
