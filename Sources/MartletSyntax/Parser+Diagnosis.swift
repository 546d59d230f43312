/// The rules for common mistakes, tried in the second parse only: CPython's `invalid_…` productions.
extension Parser {
  /// invalid_expression and invalid_legacy_expression: two values side by side, or a conditional without `else`.
  mutating func diagnoseExpression(_ value: Expression, from first: Int) throws(SyntaxError) {
    let token = tokens[first]
    let isPrefixed = token.kind == .name && tokens[min(first + 1, tokens.count - 1)].kind == .string
    if !isPrefixed, !isSoftKeyword(token), kind.beginsExpression || kind == .not {
      let before = checkpoint
      if attempt({ (parser) throws(SyntaxError) in _ = try parser.parseExpression() }) != nil {
        let end = previousRange.end
        let level = tokens[index - 1].level
        restore(before)
        if !Self.isLegacyStatement(value), level > 0 {
          throw error(
            "invalid syntax. Perhaps you forgot a comma?", at: SourceRange(source.base + token.start, end))
        }
      }
    }
    if Self.isLegacyStatement(value), tokens[first].kind == .name, index == first + 1, kind != .leftParenthesis,
      kind.beginsExpression || kind == .star, case .name(let name) = value.kind
    {
      let before = checkpoint
      _ = try parseStarExpressions()
      let end = previousRange.end
      restore(before)
      throw error(
        "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?",
        at: SourceRange(source.base + token.start, end))
    }
  }

  /// invalid_named_expression: `=` or `:=` after what cannot be assigned to.
  mutating func diagnoseNamedExpression(_ value: Expression, from first: Int) throws(SyntaxError) {
    if kind == .walrus {
      let right: Void? = attempt { (parser) throws(SyntaxError) in
        parser.advance()
        _ = try parser.parseExpression()
      }
      if right != nil {
        throw error("cannot use assignment expressions with \(Self.describe(value))", at: value.range)
      }
    }
    guard kind == .equal else { return }
    let before = index
    let right: Void? = attempt { (parser) throws(SyntaxError) in
      parser.advance()
      _ = try parser.parseBitwiseOr()
      if parser.kind == .equal || parser.kind == .walrus { throw parser.invalidSyntax() }
    }
    guard right != nil else { return }
    let end = previousRange.end
    index = before
    if case .name = value.kind, before == first + 1 {
      throw error(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: SourceRange(value.range.start, end))
    }
    switch value.kind {
    case .comparison, .logical, .unary(.not, _), .conditional, .lambda:
      if tokens[first].kind != .leftParenthesis { return }
    default: break
    }
    switch tokens[first].kind {
    case .none, .true, .false: return
    case .leftBracket where !contains(.for, inBracketAt: first): return
    case .leftParenthesis where beginsTuple(at: first): return
    default: break
    }
    throw error(
      "cannot assign to \(Self.describe(value)) here. Maybe you meant '==' instead of '='?",
      at: value.range)
  }

  /// True if the parenthesis at a token opens a tuple or a generator expression.
  private func beginsTuple(at position: Int) -> Bool {
    tokens[position + 1].kind == .rightParenthesis || contains(.comma, inBracketAt: position)
      || contains(.for, inBracketAt: position)
  }

  /// True if a token of that kind stands directly inside the bracket that opens at a token.
  private func contains(_ kind: TokenKind, inBracketAt position: Int) -> Bool {
    let level = tokens[position].level
    var cursor = position + 1
    while cursor < tokens.count, tokens[cursor].level >= level {
      if tokens[cursor].level == level, tokens[cursor].kind == kind { return true }
      cursor += 1
    }
    return false
  }

  /// invalid_comprehension: `[a, b for …]`.
  mutating func diagnoseComprehensionTarget(_ first: Expression, _ last: SourceRange) throws(SyntaxError) {
    let clauses: Void? = attempt { (parser) throws(SyntaxError) in _ = try parser.parseForIfClauses() }
    if clauses != nil {
      throw error("did you forget parentheses around the comprehension target?", at: first.range.through(last))
    }
  }

  /// invalid_arguments: a generator expression beside other arguments.
  mutating func diagnoseGeneratorArgument(_ value: Expression, isOnly: Bool) throws(SyntaxError) {
    let before = checkpoint
    _ = try parseForIfClauses()
    let end = previousRange.end
    if !isOnly || kind == .comma {
      throw error(
        "Generator expression must be parenthesized", at: SourceRange(value.range.start, end))
    }
    restore(before)
  }

  /// invalid_assignment: an expression statement followed by `=`, `:` or an augmented assignment.
  mutating func diagnoseAssignment(
    _ value: Expression, from first: Int, isFirstTarget: Bool = true
  ) throws(SyntaxError) {
    switch kind {
    case .colon:
      let right: Void? = attempt { (parser) throws(SyntaxError) in
        parser.advance()
        _ = try parser.parseExpression()
      }
      guard right != nil else { return }
      switch value.kind {
      case .list, .tuple:
        if case .tuple(let elements) = value.kind, tokens[first].kind != .leftParenthesis, let head = elements.first {
          throw error("only single target (not tuple) can be annotated", at: head.range)
        }
        throw error("only single target (not \(Self.describe(value))) can be annotated", at: value.range)
      default: throw error("illegal target for annotation", at: value.range)
      }
    case .equal:
      if tokens[first].kind == .yield { throw error("assignment to yield expression not possible", at: value.range) }
      let isTuple = tokens[first].kind != .leftParenthesis || tokens[index - 1].kind != .rightParenthesis
      if !isFirstTarget {
        // Only the first target is read as an expression that `==` might have continued.
      } else if case .tuple(let elements) = value.kind, isTuple, let last = elements.last {
        var position = first
        while tokens[position].start + source.base < last.range.start { position += 1 }
        if case .starred = last.kind {} else { try diagnoseNamedExpression(last, from: position) }
      } else {
        try diagnoseNamedExpression(value, from: first)
      }
      if let error = targetError(value, .assignment) { throw error }
    default:
      guard kind.augmentedOperator != nil else { return }
      advance()
      _ = kind == .yield ? try parseYield() : try parseStarExpressions()
      throw error("'\(Self.describe(value))' is an illegal expression for augmented assignment", at: value.range)
    }
  }
}
