/// Bodies that are passed over, and parsed when they are needed: a module of which a script uses two functions costs
/// little more than these.
extension Parser {
  /// Passes over the block of a function and says what has to be known of it; nil, and no step, where it is on the
  /// line of its `def`, or where only the whole tells what it captures.
  mutating func deferBody() throws(SyntaxError) -> (body: DeferredBody, docstring: [Statement])? {
    guard kind == .newline, kind(after: 1) == .indent, !isDiagnosing else { return nil }
    let first = index + 2
    var end = first
    var indents = 1
    var hasYield = false
    var usesClass = false
    // The indentation of the inner function the scan is in, 0 outside.
    var inner = 0
    // The scan is in the line of an inner `def`, whose block may follow.
    var isInHeader = false
    while indents > 0 {
      let token = tokens[end]
      switch token.kind {
      case .indent: indents += 1
      case .dedent:
        indents -= 1
        if indents <= inner { inner = 0 }
      case .newline:
        if isInHeader, inner == 0, kind(at: end + 1) == .indent { inner = indents }
        isInHeader = false
      case .def: isInHeader = true
      case .yield: if inner == 0, !isInHeader { hasYield = true }
      case .class, .failure, .endOfFile: return nil
      case .name: if namesClass(token) { usesClass = true }
      // Expressions in it are no tokens yet.
      case .string: if holds(token, "super") || holds(token, "__class__") || holds(token, "yield") { return nil }
      default: break
      }
      end += 1
    }
    // The block ends with a line end and the dedent at `end - 1`.
    let last = end - 2
    let range = SourceRange(source.base + tokens[first].start, source.base + tokens[last].start)
    let body = DeferredBody(
      text: Int(tokens[index].end)..<Int(tokens[last].end), range: range, hasYield: hasYield, usesClass: usesClass)
    var docstring: [Statement] = []
    index = first
    if kind == .string, kind(after: 1) == .newline { try parseStatement(into: &docstring) }
    index = end
    return (body, docstring)
  }

  private func kind(at position: Int) -> TokenKind { tokens[position].kind }

  private func namesClass(_ token: Token) -> Bool {
    let name = lexer.names.names[Int(token.payload)]
    return name == "super" || name == "__class__"
  }

  /// Whether the text of an f-string contains a word.
  private func holds(_ token: Token, _ word: StaticString) -> Bool {
    let text = self.text[Int(token.start)..<Int(token.end)]
    guard text.prefix(2).contains(where: { $0 | 0x20 == 0x66 }) else { return false }
    let count = word.utf8CodeUnitCount
    return text.indices.dropLast(count - 1).contains { start in
      (0..<count).allSatisfy { text[start + $0] == word.utf8Start[$0] }
    }
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
