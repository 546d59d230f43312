/// The arguments of calls and class definitions, and the parameters of functions.
extension Parser {
  /// arguments in parentheses: positional ones (and `*iterable`) and keywords (and `**mapping`). A class has no
  /// generator expression without parentheses of its own.
  mutating func parseArguments(
    ofClass: Bool = false
  ) throws(SyntaxError) -> (arguments: [Expression], keywords: [Keyword]) {
    let opening = start
    advance()
    var arguments: [Expression] = []
    var keywords: [Keyword] = []
    var unpacksMapping = false
    var tallest = 0
    while kind != .rightParenthesis {
      let start = self.start
      switch kind {
      case .star:
        if unpacksMapping {
          guard isDiagnosing else { throw invalidSyntax() }
          throw error("iterable argument unpacking follows keyword argument unpacking", at: currentRange)
        }
        advance()
        let value = try parseExpression()
        try grow(height)
        arguments.append(Expression(.starred(value), range(from: start)))
      case .doubleStar:
        advance()
        let value = try parseExpression()
        unpacksMapping = true
        keywords.append(Keyword(name: nil, value: value, range: range(from: start)))
      case .name where kind(after: 1) == .equal:
        keywords.append(try parseKeyword())
      default:
        let awaitsBefore = awaitCount
        let position = index
        let value = try parseArgument()
        if beginsComprehension {
          let isOnly = arguments.isEmpty && keywords.isEmpty && !ofClass
          if isDiagnosing, !ofClass { try diagnoseGeneratorArgument(value, isOnly: isOnly) }
          guard isOnly else { throw invalidSyntax() }
          let generator = try parseComprehension(
            .generator, value, value: nil, from: opening, awaitsBefore: awaitsBefore, closing: .rightParenthesis)
          return ([generator], [])
        }
        if !keywords.isEmpty {
          guard isDiagnosing else { throw invalidSyntax() }
          throw try positionalAfterKeyword(isUnpacking: unpacksMapping)
        }
        if kind == .equal {
          if isDiagnosing {
            throw error(
              "expression cannot contain assignment, perhaps you meant \"==\"?",
              at: SourceRange(source.base + tokens[position].start, currentRange.end))
          }
          throw invalidSyntax()
        }
        arguments.append(value)
      }
      tallest = max(tallest, height)
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    height = tallest
    return (arguments, keywords)
  }

  /// One positional argument: an assignment expression or an expression.
  private mutating func parseArgument() throws(SyntaxError) -> Expression {
    if kind == .name, kind(after: 1) == .walrus { return try parseAssignmentExpression() }
    if isDiagnosing, kind == .true || kind == .false || kind == .none, kind(after: 1) == .equal {
      let range = currentRange.through(range(of: tokens[index + 1]))
      let name = kind == .true ? "True" : kind == .false ? "False" : "None"
      throw error("cannot assign to \(name)", at: range)
    }
    let value = try parseExpression()
    if kind == .walrus { throw invalidSyntax() }
    return value
  }

  /// kwarg: `name=value`.
  private mutating func parseKeyword() throws(SyntaxError) -> Keyword {
    let start = self.start
    let name = try parseName()
    let nameAndSign = SourceRange(source.base + start, currentRange.end)
    advance()
    if isDiagnosing, kind == .rightParenthesis || kind == .comma { throw invalidSyntax() }
    let value = try parseExpression()
    if isDiagnosing, beginsComprehension {
      let clauses: Void? = attempt { (parser) throws(SyntaxError) in _ = try parser.parseForIfClauses() }
      if clauses != nil {
        throw error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: nameAndSign)
      }
    }
    return Keyword(name: name, value: value, range: range(from: start))
  }

  /// Reads on over the arguments, as the error is put after them.
  private mutating func positionalAfterKeyword(isUnpacking: Bool) throws(SyntaxError) -> SyntaxError {
    while accept(.comma) {
      if kind == .name, kind(after: 1) == .equal {
        _ = try parseKeyword()
      } else if kind == .star || kind == .doubleStar {
        advance()
        _ = try parseExpression()
      } else if kind.beginsExpression {
        _ = try parseArgument()
      } else {
        break
      }
    }
    return error(
      isUnpacking
        ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument",
      at: currentRange)
  }

  /// parameters or lambda_parameters, up to but not through the closing token. `height` is that of the tallest part.
  mutating func parseParameters(until closing: TokenKind, isLambda: Bool) throws(SyntaxError) -> Parameters {
    var parameters = Parameters()
    var tallest = 0
    var hasDefault = false
    var hasStar = false
    var hasSlash = false
    reading: while kind != closing {
      switch kind {
      case .slash:
        if hasSlash { throw error("/ may appear only once", at: currentRange) }
        if hasStar { throw error("/ must be ahead of *", at: currentRange) }
        if parameters.positional.isEmpty {
          if kind(after: 1) == .comma { throw error("at least one argument must precede /", at: currentRange) }
          throw invalidSyntax()
        }
        hasSlash = true
        parameters.positionalOnly = parameters.positional
        parameters.positional = []
        advance()
        if kind == .star { throw error("expected comma between / and *", at: currentRange) }
      case .star:
        if hasStar { throw error("* argument may appear only once", at: currentRange) }
        hasStar = true
        let star = currentRange
        advance()
        if kind == .comma {
          let next = kind(after: 1)
          if next == closing || next == .doubleStar { throw bareStar(star, isLambda: isLambda) }
        } else if kind == closing {
          throw bareStar(star, isLambda: isLambda)
        } else {
          parameters.variadic = try parseParameter(isLambda: isLambda, mayUnpack: true)
          tallest = max(tallest, height)
          // After `*args: *Ts` it is any other token.
          let isUnpacked = parameters.variadic?.annotation.map {
            source.text[Int($0.range.start - source.base)] == UInt8(ascii: "*")
          }
          if kind == .equal, isUnpacked != true {
            throw error("var-positional argument cannot have default value", at: currentRange)
          }
        }
      case .doubleStar:
        advance()
        parameters.keywordVariadic = try parseParameter(isLambda: isLambda)
        tallest = max(tallest, height)
        if kind == .equal { throw error("var-keyword argument cannot have default value", at: currentRange) }
        if accept(.comma), kind != closing {
          if kind == .name || kind == .star || kind == .doubleStar || kind == .slash {
            throw error("arguments cannot follow var-keyword argument", at: currentRange)
          }
          throw invalidSyntax()
        }
        break reading
      case .leftParenthesis:
        throw parenthesisedParameters(isLambda: isLambda)
      default:
        var parameter = try parseParameter(isLambda: isLambda)
        tallest = max(tallest, height)
        if kind == .equal {
          let sign = currentRange
          advance()
          if kind == .rightParenthesis || kind == .comma {
            throw error("expected default value expression", at: sign)
          }
          parameter.defaultValue = try parseExpression()
          tallest = max(tallest, height)
          if !hasStar { hasDefault = true }
        } else if hasDefault, !hasStar {
          if kind == .comma || kind == closing {
            throw error("non-default argument follows default argument", at: parameter.range)
          }
          throw invalidSyntax()
        }
        if hasStar { parameters.keywordOnly.append(parameter) } else { parameters.positional.append(parameter) }
      }
      guard accept(.comma) else { break }
    }
    height = tallest
    return parameters
  }

  private mutating func bareStar(_ star: SourceRange, isLambda: Bool) -> SyntaxError {
    error("named arguments must follow bare *", at: isLambda ? currentRange : star)
  }

  private mutating func parenthesisedParameters(isLambda: Bool) -> SyntaxError {
    let opening = currentRange
    var count = 1
    while kind(after: count) == .name {
      count += kind(after: count + 1) == .comma ? 2 : 1
    }
    guard count > 1, kind(after: count) == .rightParenthesis else { return invalidSyntax() }
    let what = isLambda ? "Lambda expression" : "Function"
    return error(
      "\(what) parameters cannot be parenthesized", at: opening.through(range(of: tokens[index + count])))
  }

  /// param: a name and, in a `def`, its annotation.
  private mutating func parseParameter(
    isLambda: Bool, mayUnpack: Bool = false
  ) throws(SyntaxError) -> Parameter {
    let start = self.start
    let name = try parseName()
    var annotation: Expression?
    height = 0
    if !isLambda, accept(.colon) {
      annotation = mayUnpack ? try parseStarExpression() : try parseExpression()
      if let star = annotation, case .starred = star.kind {
        // `*args: *Ts` is the element of a tuple of one.
        let zero = Expression(.integer(0), star.range)
        annotation = Expression(.index(Expression(.tuple([star]), star.range), zero), star.range)
      }
    }
    return Parameter(name: name, annotation: annotation, defaultValue: nil, range: range(from: start))
  }
}
