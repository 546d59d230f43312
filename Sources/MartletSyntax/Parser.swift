/// Turns tokens into the tree, by recursive descent: one function for each production of Grammar.md.
///
/// A text is parsed once, fast, and ends there if it is a program. If it is none, it is parsed a second time with
/// `isDiagnosing` set: then rules for common mistakes are tried as well, which is how CPython finds its messages. When
/// none applies, the error is "invalid syntax" at the furthest token the first parse saw.
///
/// Invariant: after each `parse…` function of an expression, `height` is the height of the tree it returned, so that
/// no tree is deeper than `maximumHeight` and whoever walks it may recurse.
public struct Parser {
  let source: Source
  let text: UnsafeBufferPointer<UInt8>
  var lexer: Lexer
  var tokens: ContiguousArray<Token>
  var index = 0
  /// The furthest token a failed attempt has seen.
  var furthest = 0
  var isDiagnosing = false
  /// What CPython warns of in the strings read.
  var warnings: [CompileWarning] = []
  /// True if the last error made is only "invalid syntax", which the second parse may improve.
  var isGenericError = false
  /// The height of the expression parsed last.
  var height = 0
  /// How deeply the parser itself is nested.
  var depth = 0
  var maximumHeight = Parser.heightLimit
  /// The lowest stack address the parser may reach; 0 for no bound.
  let stackLimit: UInt
  var scopeCount = 1
  /// Awaits and asynchronous comprehensions met in the function parsed now.
  var awaitCount = 0
  /// How many function bodies are open.
  var functionDepth = 0
  var hasTopLevelAwait = false
  var futureFeatures: [String] = []
  /// The text is to be one expression.
  var isExpressionInput = false

  /// The greatest height of an expression: CPython's compiler stops near here.
  static let heightLimit = 2900
  /// The deepest nesting of what is parsed by recursion.
  static let depthLimit = 1000

  init(
    _ source: Source, _ text: UnsafeBufferPointer<UInt8>, range: Range<Int>? = nil, stackLimit: UInt = 0,
    defersBodies: Bool = false
  ) {
    self.source = source
    self.text = text
    self.stackLimit = stackLimit
    lexer = Lexer(text, source: source, range: range, defersBodies: defersBodies)
    lexer.scan()
    tokens = lexer.tokens
    lexer.tokens = []
    if stackLimit > 0 {
      // Walking and freeing a tree takes stack for each level of it.
      let room = Self.stackAddress() &- stackLimit
      maximumHeight = max(100, min(Self.heightLimit, Int(clamping: room) / 512))
    }
  }

  // MARK: - Entry points

  /// Parses a program.
  ///
  /// `stackLimit` is the lowest address the stack may grow down to; text nested too deeply for it is refused.
  public static func parseModule(_ source: Source, stackLimit: UInt = 0) throws(SyntaxError) -> Module {
    try checkBytes(of: source)
    return try source.text.withUnsafeBufferPointer { (text) throws(SyntaxError) -> Module in
      var parser = Parser(source, text, stackLimit: stackLimit)
      return try parser.parseFile()
    }
  }

  /// Parses a text that is known to be correct. With `defersBodies`, bodies of functions are left to
  /// `parseDeferredBody`.
  public static func parseTrustedModule(_ source: Source, defersBodies: Bool) throws(SyntaxError) -> Module {
    try source.text.withUnsafeBufferPointer { (text) throws(SyntaxError) -> Module in
      var parser = Parser(source, text, defersBodies: defersBodies)
      return try parser.parseFile()
    }
  }

  /// Parses what `eval` takes: expressions, as a module of one expression statement.
  public static func parseExpressionInput(_ source: Source, stackLimit: UInt = 0) throws(SyntaxError) -> Module {
    try checkBytes(of: source)
    return try source.text.withUnsafeBufferPointer { (text) throws(SyntaxError) -> Module in
      var parser = Parser(source, text, stackLimit: stackLimit)
      parser.isExpressionInput = true
      return try parser.parseFile()
    }
  }

  /// What a prompt learns about the lines typed so far.
  public enum Completeness: Sendable {
    case complete(Module)
    /// A bracket, a string or a block is open: more lines may complete it.
    case incomplete
    case error(SyntaxError)
  }

  /// Parses what was typed at a prompt: the lines joined by LF, the last one without a line end.
  ///
  /// A compound statement is complete when an empty line follows it.
  public static func parseChunk(_ source: Source, stackLimit: UInt = 0) -> Completeness {
    do throws(SyntaxError) {
      try checkBytes(of: source)
    } catch {
      return .error(error)
    }
    return source.text.withUnsafeBufferPointer { (text) -> Completeness in
      var parser = Parser(source, text, stackLimit: stackLimit)
      do throws(SyntaxError) {
        let module = try parser.parseFile()
        if parser.endsInOpenBlock(module) { return .incomplete }
        return .complete(module)
      } catch {
        return parser.failedAtEnd ? .incomplete : .error(error)
      }
    }
  }

  private func endsInOpenBlock(_ module: Module) -> Bool {
    guard let last = module.body.last, last.kind.isCompound else { return false }
    return source.line(source.lineStarts.count).contains { $0 != 0x20 && $0 != 0x09 }
  }

  /// True if the parse failed only because the text ended.
  private var failedAtEnd: Bool {
    let token = tokens[min(furthest, tokens.count - 1)]
    switch token.kind {
    case .failure: return lexer.failedAtEnd
    case .endOfFile: return true
    case .dedent: return tokens[furthest...].allSatisfy { $0.kind == .dedent || $0.kind == .endOfFile }
    default: return false
    }
  }

  /// Parses the tokens; on failure once more, to find a better message.
  private mutating func parseFile() throws(SyntaxError) -> Module {
    do throws(SyntaxError) {
      let body = try parseInput()
      return Module(
        body: body, source: source, scopeCount: scopeCount, hasTopLevelAwait: hasTopLevelAwait,
        futureFeatures: futureFeatures, warnings: lexer.warnings + warnings)
    } catch {
      furthest = max(furthest, index)
      guard isGenericError else { throw finalError(error) }
    }
    let last = furthest
    isDiagnosing = true
    index = 0
    depth = 0
    scopeCount = 1
    functionDepth = 0
    do throws(SyntaxError) {
      _ = try parseInput()
    } catch {
      furthest = max(last, index)
      if !isGenericError { throw finalError(error) }
    }
    furthest = last
    let error = genericError(at: last)
    // Nobody looks at what follows a line with the wrong indentation.
    throw error.kind == .indentation ? error : finalError(error)
  }

  private mutating func parseInput() throws(SyntaxError) -> [Statement] {
    guard isExpressionInput else { return try parseStatements() }
    let value = try parseExpressions()
    while accept(.newline) {}
    guard kind == .endOfFile else { throw invalidSyntax() }
    return [Statement(.expression(value), value.range)]
  }

  /// The error for a token that fits nowhere.
  func genericError(at position: Int) -> SyntaxError {
    let token = tokens[position]
    switch token.kind {
    case .indent: return SyntaxError(.indentation, "unexpected indent", at: range(of: token))
    case .dedent: return SyntaxError(.indentation, "unexpected unindent", at: range(of: token))
    case .failure:
      if let failure = lexerError { return failure }
      return unclosedError() ?? SyntaxError("unexpected EOF while parsing", at: range(of: token))
    case .not where follows(operandBefore: position), .async where token.level > 0 && follows(operandBefore: position):
      // `not in` and `async for` were looked for.
      return genericError(at: position + 1)
    default: return SyntaxError("invalid syntax", at: range(of: token))
    }
  }

  /// Whether a token stands behind an operand and before another token.
  private func follows(operandBefore position: Int) -> Bool {
    guard position > 0, position + 1 < tokens.count else { return false }
    switch tokens[position - 1].kind {
    case .name, .number, .string, .rightParenthesis, .rightBracket, .rightBrace, .none, .true, .false, .ellipsis:
      return true
    default: return false
    }
  }

  private var lexerError: SyntaxError? {
    guard let failure = lexer.failure else { return nil }
    // A bracket that is open where the text ends is told of first.
    if failure.origin == .end, let unclosed = unclosedError() { return unclosed }
    return failure.origin == .parser ? failure.found(by: .lexer) : failure
  }

  /// An error of the lexer further on wins over one of the parser, but for those of which CPython's tokenizer leaves
  /// it to the parser to tell, once it gets there.
  private func finalError(_ error: SyntaxError) -> SyntaxError {
    if error.kind == .recursion || error.kind == .memory { return error }
    if let failure = lexerError {
      let isReached = tokens[min(furthest, tokens.count - 1)].kind == .failure
      let isLeft =
        failure.kind == .indentation || failure.kind == .tab
        || failure.message == "unexpected character after line continuation character"
      if isReached || !isLeft { return failure }
    }
    if let bracket = lexer.unclosedBracket, let unclosed = unclosedError() {
      let line = source.lineAndColumn(of: source.base + tokens[min(furthest, tokens.count - 1)].start).line
      let bracketLine = source.lineAndColumn(of: source.base + UInt32(bracket)).line
      if line > bracketLine { return unclosed }
    }
    return error
  }

  private func unclosedError() -> SyntaxError? {
    guard let bracket = lexer.unclosedBracket else { return nil }
    let start = source.base + UInt32(bracket)
    return SyntaxError(
      "'\(Character(Unicode.Scalar(text[bracket])))' was never closed", at: SourceRange(start, start + 1)
    ).found(by: .unclosed)
  }

  // MARK: - Tokens

  @inline(__always)
  var kind: TokenKind { tokens[index].kind }

  /// The kind of a later token; past the end that of the last.
  @inline(__always)
  func kind(after count: Int) -> TokenKind {
    let position = index + count
    return position < tokens.count ? tokens[position].kind : .endOfFile
  }

  /// The last token is never passed.
  @inline(__always)
  mutating func advance() {
    if index + 1 < tokens.count { index += 1 }
  }

  @inline(__always)
  mutating func accept(_ expected: TokenKind) -> Bool {
    guard kind == expected else { return false }
    advance()
    return true
  }

  @inline(__always)
  mutating func expect(_ expected: TokenKind) throws(SyntaxError) {
    guard kind == expected else { throw invalidSyntax() }
    advance()
  }

  /// A token that nothing else may stand for: the message names it.
  mutating func expectForced(_ expected: TokenKind, _ spelling: String) throws(SyntaxError) {
    guard kind == expected else {
      if kind == .failure { throw invalidSyntax() }
      throw error("expected '\(spelling)'", at: currentRange)
    }
    advance()
  }

  @inline(__always)
  var start: UInt32 { tokens[index].start }

  /// From a byte index to the end of the token before the current one.
  @inline(__always)
  func range(from start: UInt32) -> SourceRange {
    SourceRange(source.base + start, source.base + (index > 0 ? tokens[index - 1].end : start))
  }

  @inline(__always)
  func range(of token: Token) -> SourceRange { SourceRange(source.base + token.start, source.base + token.end) }

  var currentRange: SourceRange { range(of: tokens[index]) }
  var previousRange: SourceRange { range(of: tokens[max(index - 1, 0)]) }

  func name(of token: Token) -> String { lexer.names.names[Int(token.payload)] }

  func isSoftKeyword(_ token: Token) -> Bool {
    token.kind == .name
      && (token.payload == NameTable.match || token.payload == NameTable.case || token.payload == NameTable.underscore)
  }

  /// An identifier where nothing but one may stand.
  mutating func parseName() throws(SyntaxError) -> String {
    guard kind == .name else { throw invalidSyntax() }
    let name = name(of: tokens[index])
    advance()
    return name
  }

  mutating func makeScope() -> ScopeID {
    scopeCount += 1
    return scopeCount - 1
  }

  // MARK: - Bounds

  /// An address near the top of the stack.
  @inline(never)
  static func stackAddress() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }

  /// Counts a level of recursion; every call is paired with `leave`.
  @inline(__always)
  mutating func enter() throws(SyntaxError) {
    depth += 1
    if depth > Self.depthLimit || (stackLimit > 0 && Self.stackAddress() < stackLimit) { throw tooDeep() }
  }

  @inline(__always)
  mutating func leave() { depth -= 1 }

  @inline(never)
  mutating func tooDeep() -> SyntaxError {
    error(.recursion, "maximum recursion depth exceeded during compilation", at: currentRange)
  }

  /// Notes that the tree parsed last has grown over two parts of these heights.
  @inline(__always)
  mutating func grow(_ left: Int, _ right: Int = 0) throws(SyntaxError) {
    height = max(left, right) + 1
    if height > maximumHeight { throw tooDeep() }
  }

  // MARK: - Attempts

  /// Where the parser stands, to return to after an attempt that failed.
  struct Checkpoint {
    let index: Int
    let scopeCount: Int
    let awaitCount: Int
    let functionDepth: Int
    let hasTopLevelAwait: Bool
    let depth: Int
    let isDiagnosing: Bool
  }

  var checkpoint: Checkpoint {
    Checkpoint(
      index: index, scopeCount: scopeCount, awaitCount: awaitCount, functionDepth: functionDepth,
      hasTopLevelAwait: hasTopLevelAwait, depth: depth, isDiagnosing: isDiagnosing)
  }

  mutating func restore(_ checkpoint: Checkpoint) {
    furthest = max(furthest, index)
    index = checkpoint.index
    scopeCount = checkpoint.scopeCount
    awaitCount = checkpoint.awaitCount
    functionDepth = checkpoint.functionDepth
    hasTopLevelAwait = checkpoint.hasTopLevelAwait
    depth = checkpoint.depth
    isDiagnosing = checkpoint.isDiagnosing
  }

  /// Parses without the rules for mistakes; nil and no step forward if it fails.
  mutating func attempt<Result>(
    _ parse: (inout Parser) throws(SyntaxError) -> Result
  ) -> Result? {
    let before = checkpoint
    isDiagnosing = false
    do throws(SyntaxError) {
      let result = try parse(&self)
      isDiagnosing = before.isDiagnosing
      return result
    } catch {
      restore(before)
      return nil
    }
  }
}
