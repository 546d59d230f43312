/// Bodies that are passed over, and parsed when they are needed: a module of which a script uses two functions costs
/// little more than these.
extension Parser {
  /// Takes the block of a function that the lexer has passed over; nil, and no step, where it became tokens.
  mutating func takeDeferredBody() throws(SyntaxError) -> (body: DeferredBody, docstring: [Statement])? {
    guard kind == .newline, kind(after: 1) == .indent else { return nil }
    let isDocumented = kind(after: 4) == .deferredBody
    guard isDocumented || kind(after: 2) == .deferredBody else { return nil }
    let token = tokens[index + (isDocumented ? 4 : 2)]
    let hasLineEnd = text[Int(token.end) - 1] == 0x0A
    let range = SourceRange(source.base + token.start, source.base + token.end - (hasLineEnd ? 1 : 0))
    let traits = Lexer.BodyTraits(rawValue: token.payload)
    let body = DeferredBody(
      text: Int(tokens[index].end)..<Int(token.end), range: range, hasYield: traits.contains(.yields),
      usesClass: traits.contains(.usesClass))
    index += 2
    var docstring: [Statement] = []
    if isDocumented { try parseStatement(into: &docstring) }
    index += 2
    return (body, docstring)
  }

  /// The definition with the body that was passed over.
  ///
  /// - Parameter scopeCount: the identifier to give to its scope; those of the scopes in it follow.
  /// - Returns: it, and the number of scopes after it.
  public static func parseDeferredBody(
    of definition: FunctionDefinition, in source: Source, scopeCount: Int
  ) throws(SyntaxError) -> (definition: FunctionDefinition, scopeCount: Int) {
    guard let deferred = definition.deferred else { return (definition, scopeCount) }
    return try source.text.withUnsafeBufferPointer { (text) throws(SyntaxError) in
      var parser = Parser(source, text, range: deferred.text)
      parser.scopeCount = scopeCount + 1
      parser.functionDepth = 1
      try parser.expect(.indent)
      var body: [Statement] = []
      while parser.kind != .dedent { try parser.parseStatement(into: &body) }
      let whole = FunctionDefinition(
        name: definition.name, nameRange: definition.nameRange, parameters: definition.parameters, body: body,
        decorators: definition.decorators, returns: definition.returns, isAsync: definition.isAsync, isLambda: false,
        scope: scopeCount)
      return (whole, parser.scopeCount)
    }
  }
}
