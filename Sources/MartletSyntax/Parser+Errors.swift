/// Errors and the names CPython gives to what went wrong.
extension Parser {
  mutating func error(_ message: String, at range: SourceRange) -> SyntaxError { error(.syntax, message, at: range) }

  mutating func error(_ kind: SyntaxError.Kind, _ message: String, at range: SourceRange) -> SyntaxError {
    isGenericError = false
    return SyntaxError(kind, message, at: range)
  }

  /// The current token fits nowhere.
  @inline(never)
  mutating func invalidSyntax() -> SyntaxError {
    isGenericError = true
    return SyntaxError("invalid syntax", at: currentRange)
  }

  /// What CPython's messages call an expression.
  static func describe(_ expression: Expression) -> String {
    switch expression.kind {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger, .float, .imaginary, .string, .bytes: "literal"
    case .formatted: "f-string expression"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .unary, .binary, .logical: "expression"
    case .comparison: "comparison"
    case .call: "function call"
    case .attribute: "attribute"
    case .index: "subscript"
    case .slice: "slice"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dictionary: "dict comprehension"
      case .generator: "generator expression"
      }
    case .await: "await expression"
    case .yield, .yieldFrom: "yield expression"
    case .starred: "starred"
    case .walrus: "named expression"
    case .slot: "expression"
    }
  }

  enum TargetContext { case assignment, deletion, loop }

  /// The part of an expression that cannot be a target.
  static func invalidTarget(_ expression: Expression, _ context: TargetContext) -> Expression? {
    switch expression.kind {
    case .name, .attribute, .index: return nil
    case .list(let elements), .tuple(let elements):
      for element in elements {
        if let invalid = invalidTarget(element, context) { return invalid }
      }
      return nil
    case .starred(let value):
      return context == .deletion ? expression : invalidTarget(value, context)
    case .comparison(let left, let rest) where context == .loop:
      // In `for f() in x` the target is read as a comparison.
      if let first = rest.first, first.0 == .contains { return invalidTarget(left, context) }
      return nil
    default: return expression
    }
  }

  /// The error for an expression in the place of a target; nil if it could be one.
  mutating func targetError(_ expression: Expression, _ context: TargetContext) -> SyntaxError? {
    guard let invalid = Self.invalidTarget(expression, context) else { return nil }
    let verb = context == .deletion ? "delete" : "assign to"
    return error("cannot \(verb) \(Self.describe(invalid))", at: invalid.range)
  }

  /// `expression` cannot be a target: the precise error when diagnosing, else the general one.
  mutating func checkTarget(_ expression: Expression, _ context: TargetContext) throws(SyntaxError) {
    if Self.invalidTarget(expression, context) == nil { return }
    if isDiagnosing, let error = targetError(expression, context) { throw error }
    throw invalidSyntax()
  }

  /// True for `print` and `exec`, which were statements once.
  static func isLegacyStatement(_ expression: Expression) -> Bool {
    if case .name(let name) = expression.kind { return name == "print" || name == "exec" }
    return false
  }
}

extension SyntaxError {
  /// An error of the most common kind.
  init(_ message: String, at range: SourceRange) { self.init(.syntax, message, at: range) }
}

extension Statement.Kind {
  /// True for statements with blocks.
  public var isCompound: Bool {
    switch self {
    case .if, .while, .for, .try, .with, .function, .class, .match: true
    default: false
    }
  }
}
