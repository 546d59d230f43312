/// String literals: adjacent ones joined, and f-strings with the expressions in them.
extension Parser {
  /// strings
  mutating func parseStrings() throws(SyntaxError) -> Expression {
    let start = self.start
    let first = index
    while kind == .string { advance() }
    var isBytes = false
    var joined: [UInt8] = []
    var parts: [FormattedPart] = []
    var isFormatted = false
    height = 1
    var tallest = 1
    let end = index
    for position in first..<end {
      let token = tokens[position]
      let (prefix, contents) = splitString(token)
      if position > first, prefix.isBytes != isBytes {
        throw error("cannot mix bytes and nonbytes literals", at: currentRange)
      }
      isBytes = prefix.isBytes
      if prefix.isFormatted {
        isFormatted = true
        var scanner = FormattedScanner(
          position: contents.lowerBound, end: contents.upperBound, isRaw: prefix.isRaw, token: token)
        height = 0
        try parseFormattedParts(&scanner, into: &parts, literal: &joined, depth: 0)
        tallest = max(tallest, height)
      } else {
        joined += try decode(contents, prefix, token)
      }
    }
    height = tallest
    guard isFormatted else {
      return Expression(isBytes ? .bytes(joined) : .string(joined), range(from: start))
    }
    if !joined.isEmpty { parts.append(.literal(joined)) }
    try grow(height)
    return Expression(.formatted(parts), range(from: start))
  }

  /// The prefix of a string token and the range of its contents.
  private func splitString(_ token: Token) -> (StringPrefix, Range<Int>) {
    var open = Int(token.start)
    while text[open] != 0x22, text[open] != 0x27 { open += 1 }
    let prefix = StringPrefix(text[Int(token.start)..<open])!
    let end = Int(token.end)
    let isTriple = end - open >= 6 && text[open + 1] == text[open] && text[open + 2] == text[open]
    let width = isTriple ? 3 : 1
    return (prefix, open + width..<end - width)
  }

  private mutating func decode(
    _ contents: Range<Int>, _ prefix: StringPrefix, _ token: Token
  ) throws(SyntaxError) -> [UInt8] {
    var warning: String?
    defer { note(warning, at: token) }
    do throws(StringLiteral.EscapeError) {
      guard prefix.isBytes else {
        return try StringLiteral.decode(text, contents, isRaw: prefix.isRaw, warning: &warning)
      }
      if !UnsafeBufferPointer(rebasing: text[contents]).contains(where: { $0 >= 0x80 }) {
        return try StringLiteral.decodeBytes(text, contents, isRaw: prefix.isRaw, warning: &warning)
      }
    } catch {
      throw self.error(error.message, at: currentRange)
    }
    throw error("bytes can only contain ASCII literal characters", at: range(of: token))
  }

  /// Keeps what CPython warns of in a string literal.
  private mutating func note(_ warning: String?, at token: Token) {
    let range = range(of: token)
    // An alternative that failed has read it before.
    guard let warning, warnings.last?.range != range else { return }
    warnings.append(CompileWarning(message: warning, range: range, isDeprecation: true))
  }

  // MARK: - f-strings

  /// The contents of an f-string not yet read.
  struct FormattedScanner {
    var position: Int
    let end: Int
    let isRaw: Bool
    let token: Token
  }

  /// An error inside an f-string; CPython puts it at the token after the string.
  private mutating func formattedError(_ message: String) -> SyntaxError {
    error("f-string: \(message)", at: currentRange)
  }

  /// Reads literal text and replacement fields until the contents end or, in a format spec, at `}`.
  ///
  /// Text goes to `literal` and from there, before a field, to `parts`. `height` grows with the expressions.
  private mutating func parseFormattedParts(
    _ scanner: inout FormattedScanner, into parts: inout [FormattedPart], literal: inout [UInt8], depth: Int
  ) throws(SyntaxError) {
    while scanner.position < scanner.end {
      literal += try parseFormattedLiteral(&scanner, depth: depth)
      guard scanner.position < scanner.end else { return }
      if text[scanner.position] == UInt8(ascii: "}") { return }
      try parseReplacementField(&scanner, into: &parts, literal: &literal, depth: depth)
    }
  }

  /// Literal text up to a field or, inside a format spec, up to `}`.
  private mutating func parseFormattedLiteral(
    _ scanner: inout FormattedScanner, depth: Int
  ) throws(SyntaxError) -> [UInt8] {
    var result: [UInt8] = []
    var start = scanner.position
    let open = UInt8(ascii: "{")
    let close = UInt8(ascii: "}")
    scanning: while scanner.position < scanner.end {
      var byte = text[scanner.position]
      if byte == 0x5C, !scanner.isRaw, scanner.position + 1 < scanner.end {
        scanner.position += 1
        byte = text[scanner.position]
        if byte == UInt8(ascii: "N"), scanner.position + 1 < scanner.end, text[scanner.position + 1] == open {
          while scanner.position < scanner.end, text[scanner.position] != close { scanner.position += 1 }
          scanner.position = min(scanner.position + 1, scanner.end)
          continue
        }
        if byte != open, byte != close {
          scanner.position += 1
          continue
        }
        // A backslash before a brace is one.
        result += try decodeFormatted(start..<scanner.position - 1, scanner)
        result.append(0x5C)
        start = scanner.position
        note("invalid escape sequence '\\\(byte == open ? "{" : "}")'", at: scanner.token)
      }
      guard byte == open || byte == close else {
        scanner.position += 1
        continue
      }
      if depth == 0 {
        if scanner.position + 1 < scanner.end, text[scanner.position + 1] == byte {
          result += try decodeFormatted(start..<scanner.position + 1, scanner)
          scanner.position += 2
          start = scanner.position
          continue
        }
        if byte == close { throw formattedError("single '}' is not allowed") }
      }
      break scanning
    }
    if start < scanner.position { result += try decodeFormatted(start..<scanner.position, scanner) }
    return result
  }

  private mutating func decodeFormatted(
    _ contents: Range<Int>, _ scanner: FormattedScanner
  ) throws(SyntaxError) -> [UInt8] {
    var warning: String?
    defer { note(warning, at: scanner.token) }
    do throws(StringLiteral.EscapeError) {
      return try StringLiteral.decode(text, contents, isRaw: scanner.isRaw, warning: &warning)
    } catch {
      throw self.error(error.message, at: currentRange)
    }
  }

  /// `{expression=!conversion:spec}`
  private mutating func parseReplacementField(
    _ scanner: inout FormattedScanner, into parts: inout [FormattedPart], literal: inout [UInt8], depth: Int
  ) throws(SyntaxError) {
    if depth >= 2 { throw formattedError("expressions nested too deeply") }
    let fieldStart = scanner.position
    scanner.position += 1
    let expressionStart = scanner.position
    try scanFormattedExpression(&scanner)
    let tallest = height
    let value = try parseFormattedExpression(expressionStart..<scanner.position, in: scanner)
    height = max(height, tallest)
    var isDebug = false
    if byte(of: scanner) == UInt8(ascii: "=") {
      isDebug = true
      scanner.position += 1
      while let byte = byte(of: scanner), byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { scanner.position += 1 }
      literal += text[expressionStart..<scanner.position]
    }
    var conversion: FormattedPart.Conversion?
    if byte(of: scanner) == UInt8(ascii: "!") {
      scanner.position += 1
      guard let letter = byte(of: scanner) else { throw formattedError("expecting '}'") }
      conversion = FormattedPart.Conversion(rawValue: letter)
      if conversion == nil {
        throw formattedError("invalid conversion character: expected 's', 'r', or 'a'")
      }
      scanner.position += 1
    }
    var spec: [FormattedPart]?
    if byte(of: scanner) == UInt8(ascii: ":") {
      scanner.position += 1
      guard byte(of: scanner) != nil else { throw formattedError("expecting '}'") }
      var specParts: [FormattedPart] = []
      var specLiteral: [UInt8] = []
      try parseFormattedParts(&scanner, into: &specParts, literal: &specLiteral, depth: depth + 1)
      if !specLiteral.isEmpty { specParts.append(.literal(specLiteral)) }
      spec = specParts
    }
    guard byte(of: scanner) == UInt8(ascii: "}") else { throw formattedError("expecting '}'") }
    scanner.position += 1
    if isDebug, conversion == nil, spec == nil { conversion = .repr }
    if !literal.isEmpty {
      parts.append(.literal(literal))
      literal = []
    }
    let range = SourceRange(source.base + UInt32(fieldStart), source.base + UInt32(scanner.position))
    parts.append(.value(value, conversion: conversion, spec: spec, range: range))
  }

  private func byte(of scanner: FormattedScanner) -> UInt8? {
    scanner.position < scanner.end ? text[scanner.position] : nil
  }

  /// Finds the end of a field's expression, as CPython 3.11 does: character by character, before any lexing.
  private mutating func scanFormattedExpression(_ scanner: inout FormattedScanner) throws(SyntaxError) {
    var quote: (byte: UInt8, isTriple: Bool)?
    var brackets: [UInt8] = []
    func isTriple(_ position: Int, _ byte: UInt8) -> Bool {
      position + 2 < scanner.end && text[position + 1] == byte && text[position + 2] == byte
    }
    scanning: while scanner.position < scanner.end {
      let byte = text[scanner.position]
      if byte == 0x5C { throw error("f-string expression part cannot include a backslash", at: currentRange) }
      if let open = quote {
        if byte == open.byte {
          if open.isTriple {
            if isTriple(scanner.position, byte) {
              scanner.position += 2
              quote = nil
            }
          } else {
            quote = nil
          }
        }
        scanner.position += 1
        continue
      }
      switch byte {
      case 0x22, 0x27:
        let triple = isTriple(scanner.position, byte)
        quote = (byte, triple)
        if triple { scanner.position += 2 }
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if brackets.count >= Lexer.maximumBrackets { throw formattedError("too many nested parenthesis") }
        brackets.append(byte)
      case UInt8(ascii: "#"): throw error("f-string expression part cannot include '#'", at: currentRange)
      case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
        guard brackets.isEmpty else { break }
        if scanner.position + 1 < scanner.end, text[scanner.position + 1] == UInt8(ascii: "=") {
          scanner.position += 1
        } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "=") {
          break scanning
        }
      case UInt8(ascii: ":") where brackets.isEmpty, UInt8(ascii: "}") where brackets.isEmpty: break scanning
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        let closing = Character(Unicode.Scalar(byte))
        guard let last = brackets.popLast() else { throw formattedError("unmatched '\(closing)'") }
        let matches = byte == (last == UInt8(ascii: "(") ? last + 1 : last + 2)
        guard matches else {
          let opening = Character(Unicode.Scalar(last))
          throw formattedError(
            "closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'")
        }
      default: break
      }
      scanner.position += 1
    }
    if quote != nil { throw formattedError("unterminated string") }
    if let last = brackets.last { throw formattedError("unmatched '\(Character(Unicode.Scalar(last)))'") }
    guard scanner.position < scanner.end else { throw formattedError("expecting '}'") }
  }

  /// Parses the expression of a field from its place in the source, as if it stood in parentheses.
  private mutating func parseFormattedExpression(
    _ contents: Range<Int>, in scanner: FormattedScanner
  ) throws(SyntaxError) -> Expression {
    let isBlank = text[contents].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C }
    if isBlank {
      let next = text[contents.upperBound]
      if next == UInt8(ascii: "}") { throw formattedError("empty expression not allowed") }
      throw formattedError("expression required before '\(Character(Unicode.Scalar(next)))'")
    }
    let names = lexer.names
    lexer.names = NameTable.empty
    var inner = Lexer(text, source: source, range: contents, outerLevel: 1, names: names)
    inner.scan()
    lexer.names = inner.names
    inner.names = NameTable.empty
    let outerTokens = tokens
    let before = checkpoint
    let outerFurthest = furthest
    tokens = inner.tokens
    index = 0
    furthest = 0
    defer {
      tokens = outerTokens
      index = before.index
      furthest = outerFurthest
      isDiagnosing = before.isDiagnosing
      depth = before.depth
    }
    do throws(SyntaxError) {
      isDiagnosing = false
      return try parseFormattedTokens(contents.lowerBound)
    } catch {
      if let failure = inner.failure {
        throw self.error(failure.kind, failure.message, at: failure.range).found(by: .lexer)
          .inField(field(contents, scanner))
      }
      guard isGenericError else { throw prefixed(error, contents, scanner) }
    }
    let last = max(furthest, index)
    isDiagnosing = true
    index = 0
    depth = before.depth
    do throws(SyntaxError) {
      _ = try parseFormattedTokens(contents.lowerBound)
    } catch {
      if !isGenericError { throw prefixed(error, contents, scanner) }
    }
    throw prefixed(SyntaxError("invalid syntax", at: range(of: tokens[last])), contents, scanner)
  }

  private mutating func parseFormattedTokens(_ start: Int) throws(SyntaxError) -> Expression {
    let value = try parseParenthesised(from: UInt32(start), closing: .endOfFile)
    guard kind == .endOfFile else { throw invalidSyntax() }
    return value
  }

  private mutating func prefixed(
    _ error: SyntaxError, _ contents: Range<Int>, _ scanner: FormattedScanner
  ) -> SyntaxError {
    if error.field != nil { return error }
    var range = error.range
    // What is missing at the end is told of the bracket that CPython puts there.
    if range.start == source.base + UInt32(contents.upperBound) { range.end = range.start + 1 }
    let message = error.kind == .syntax ? "f-string: \(error.message)" : error.message
    return self.error(error.kind, message, at: range).inField(field(contents, scanner))
  }

  private func field(_ contents: Range<Int>, _ scanner: FormattedScanner) -> SyntaxError.Field {
    let range = SourceRange(source.base + UInt32(contents.lowerBound), source.base + UInt32(contents.upperBound))
    let start = source.lineAndColumn(of: range.start - 1)
    let token = source.lineAndColumn(of: source.base + scanner.token.start)
    let first = text[contents].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C }
    if first == 0x0A { return SyntaxError.Field(range: range, column: start.line == token.line ? token.column : 0) }
    return SyntaxError.Field(range: range, column: start.column)
  }
}
