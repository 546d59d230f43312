import MartletSyntax

/// Warnings that Swift code shows: by the module `warnings` if the script has it, else directly to stderr.
extension Runtime {
  /// Shows a warning, once for a place. Without a place it is one that only a collection has found.
  /// Tells whether it was shown.
  /// - Parameter object: what is told of if a filter makes an exception of it, which nothing handles.
  @discardableResult
  func showWarning(
    _ category: TypeRef, _ message: String, at range: SourceRange = .none, hint: String? = nil,
    of object: Value = .none,
    madeAt origin: UInt32 = 0
  ) -> Bool {
    do throws(Raised) {
      return try warn(category, message, at: range, hint: hint, madeAt: origin)
    } catch {
      reportUnraisable(takeException(), object)
      return false
    }
  }

  /// The same where a filter may make it an exception.
  /// - Parameters:
  ///   - isCompiling: told each time, and, if it is of what will go, only to those who ask.
  ///   - origin: where what is told of was made; it stands for the place if that is not known.
  @discardableResult
  func warn(
    _ category: TypeRef, _ message: String, at range: SourceRange, hint: String? = nil, isCompiling: Bool = false,
    madeAt origin: UInt32 = 0
  ) throws(Raised) -> Bool {
    var name = "sys"
    var number = 1
    var line = ""
    if range != .none, let source = source(at: range) {
      number = source.lineAndColumn(of: range.start).line
      name = source.name
      if let text = sourceLine(source, number) { line = "  \(text)\n" }
    }
    if getItem(modules, intern("warnings")) != nil, !isTerminating {
      return try warnByModule(category, message, name, number, hasHint: hint != nil, isCompiling: isCompiling)
    }
    let place = "\(name):\(number)"
    if isCompiling {
      if category == types.exceptions.deprecationWarning { return false }
    } else if range != .none || origin != 0 {
      let key = range == .none && !promptEnds.isAtEnd ? "made at \(origin)" : place
      guard moduleState.shownWarnings.insert("\(key): \(message)").inserted else { return false }
    }
    var text = "\(place): \(nameOfType(category)): \(message)\n\(line)"
    if let hint, !line.isEmpty { text += "\(nameOfType(category)): \(hint)\n" }
    output.write(text, to: .stderr)
    return true
  }

  private func warnByModule(
    _ category: TypeRef, _ message: String, _ file: String, _ line: Int, hasHint: Bool, isCompiling: Bool
  ) throws(Raised) -> Bool {
    let module = try importModule("warnings")
    let saved = top
    defer { top = saved }
    saved[0] = raisedException
    saved[1] = try getAttribute(module, intern("_warn_natively"))
    saved[2] = .tuple(
      makeTuple([.type(category), str(message), str(file), .int(line), .bool(hasHint), .bool(isCompiling)]))
    top = saved + 3
    guard case .tuple(let arguments) = saved[2] else { return false }
    let isShown = try isTrue(try call(saved[1], arguments: arguments, keywords: nil))
    raisedException = saved[0]
    return isShown
  }

  /// A line of a script's text as a warning shows it.
  func sourceLine(_ source: Source, _ number: Int) -> String? {
    if source.name.hasPrefix("<") { return nil }
    let text = Array(source.line(number))
    let leading = text.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }.count
    return String(decoding: text[leading...], as: UTF8.self)
  }
}
