import MartletSyntax

/// Which text of an attribute or a method call tracebacks show, where it is spread over lines.
extension Lowering {
  /// The place of an attribute: its name alone if that stands on a later line than the object begins on.
  func place(of name: AttributeName, in range: SourceRange) -> SourceRange {
    isSpread(range.start, name.range) ? name.range : range
  }

  /// The place of a call: a method's begins with its name, if that stands on a later line than the object begins on.
  ///
  /// As in CPython, what is called by a name that the module imported, with unpacked or with very many arguments, is no
  /// method call.
  func place(of call: CallExpression, in range: SourceRange) -> SourceRange {
    guard case .attribute(let receiver, let name) = call.function.kind, isSpread(range.start, name.range),
      call.arguments.count + call.keywords.count < 30, call.keywords.allSatisfy({ $0.name != nil })
    else { return range }
    if case .name(let identifier) = receiver.kind, program.scopes.importedNames.contains(identifier) { return range }
    for argument in call.arguments { if case .starred = argument.kind { return range } }
    return SourceRange(name.range.start, range.end)
  }

  private func isSpread(_ start: UInt32, _ name: SourceRange) -> Bool {
    let source = program.source
    guard start >= source.base, start < name.start, source.base < Runtime.bundledBase else { return false }
    return source.text[Int(start - source.base)..<min(Int(name.start - source.base), source.text.count)].contains(0x0A)
  }
}
