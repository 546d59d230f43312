/// Turns the bytes of a source into tokens: the first step from text to program.
///
/// The whole text is scanned before parsing. An error ends the scan with a `.failure` token and is kept in `failure`,
/// so that the parser reports what comes first; when the parser fails on its own, an error of the lexer anywhere in the
/// text still wins, as in CPython. Invariant: the last token is `.endOfFile` or `.failure`.
struct Lexer {
  let text: UnsafeBufferPointer<UInt8>
  let source: Source
  var index: Int
  let end: Int
  var tokens: ContiguousArray<Token> = []
  var names: NameTable
  var failure: SyntaxError?
  /// Numbers that a keyword follows at once.
  var warnings: [CompileWarning] = []
  /// True if the text ended where more of it could have made the failure go away: REPLs read on.
  var failedAtEnd = false
  /// The innermost open bracket at the end of the text.
  var unclosedBracket: Int?

  /// Open brackets: their byte indices.
  var brackets: [Int] = []
  private(set) var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  /// Brackets assumed open before the first byte: 1 for an expression inside an f-string.
  let outerLevel: Int
  /// Bodies of functions outside functions become single tokens: for texts that are known to be correct.
  let defersBodies: Bool
  /// A `def` stands in the line that is being scanned, whose block may be passed over.
  private var isInHeader = false
  /// The column of the function that is in the way, because its body became tokens; -1 for none.
  var deferralBlock = -1

  static let maximumBrackets = 200
  static let maximumIndents = 100

  /// Scans `range` of a text; `outerLevel` is 1 for an f-string's expression, which may span lines.
  init(
    _ text: UnsafeBufferPointer<UInt8>, source: Source, range: Range<Int>? = nil, outerLevel: Int = 0,
    names: NameTable = .empty, defersBodies: Bool = false
  ) {
    self.text = text
    self.source = source
    self.names = names
    self.outerLevel = outerLevel
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? text.count
    self.defersBodies = defersBodies
    tokens.reserveCapacity(outerLevel == 0 ? (end - index) / (defersBodies ? 16 : 4) + 8 : 8)
  }

  @inline(__always)
  func byte(_ position: Int) -> UInt8 { position < end ? text[position] : 0 }

  @inline(__always)
  mutating func append(_ kind: TokenKind, _ start: Int, _ payload: UInt32 = 0) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), payload: payload, kind: kind,
        level: UInt8(truncatingIfNeeded: brackets.count + outerLevel)))
  }

  /// Stops the scan with an error whose place is the byte before `position`, where CPython's tokenizer puts it.
  mutating func fail(_ message: String, before position: Int, _ kind: SyntaxError.Kind = .syntax) {
    var start = max(position - 1, 0)
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    fail(message, start, max(position, start), kind)
  }

  mutating func fail(_ message: String, _ start: Int, _ end: Int, _ kind: SyntaxError.Kind = .syntax) {
    guard failure == nil else { return }
    failure = SyntaxError(kind, message, at: SourceRange(source.base + UInt32(start), source.base + UInt32(end)))
  }

  /// A backslash continues the last line.
  private mutating func failAtEnd(_ position: Int) {
    failedAtEnd = true
    fail("unexpected EOF while parsing", position, position)
    failure = failure?.found(by: .end)
  }

  /// Scans everything.
  mutating func scan() {
    var atLineStart = outerLevel == 0
    if index == 0, end >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { index = 3 }
    while true {
      if atLineStart {
        if scanIndentation() { continue }
        atLineStart = false
        if failure != nil { return finishWithFailure() }
      }
      while index < end, text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x0C { index += 1 }
      guard index < end else { return scanEnd() }
      let start = index
      let first = text[index]
      switch first {
      case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x80...0xFF:
        scanName(start)
      case 0x0A:
        index += 1
        if brackets.isEmpty, outerLevel == 0 {
          append(.newline, start)
          atLineStart = true
          if isInHeader {
            isInHeader = false
            if tokens[tokens.count - 2].kind == .colon { passOverBody() }
          }
        }
      case 0x23:
        skipComment()
      case 0x30...0x39:
        scanNumber(start)
      case 0x22, 0x27:
        scanString(start)
      case 0x5C:
        scanContinuation()
      case 0x2E where Self.isDigit(byte(index + 1)):
        scanNumber(start)
      default:
        scanOperator(first, start)
      }
      if failure != nil { return finishWithFailure() }
    }
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func finishWithFailure() {
    let start = index
    append(.failure, start)
  }

  mutating func skipComment() {
    while index < end, text[index] != 0x0A { index += 1 }
  }

  /// The end of the text: the line end that may be missing, and the open blocks.
  private mutating func scanEnd() {
    if let bracket = brackets.last, outerLevel == 0 {
      unclosedBracket = bracket
      failedAtEnd = true
      return finishWithFailure()
    }
    if let bracket = brackets.last {
      unclosedBracket = bracket
      return finishWithFailure()
    }
    guard outerLevel == 0 else { return append(.endOfFile, end) }
    if let last = tokens.last, last.kind != .newline, last.kind != .dedent { append(.newline, end) }
    for _ in indents.dropFirst() { append(.dedent, end) }
    append(.endOfFile, end)
  }

  /// Measures the white space at the start of a line and appends `.indent` or `.dedent` tokens. True if the line holds
  /// nothing else.
  private mutating func scanIndentation() -> Bool {
    var column = 0
    var alternative = 0
    var continued = -1
    measuring: while index < end {
      switch text[index] {
      case 0x20:
        column += 1
        alternative += 1
      case 0x09:
        column = (column / 8 + 1) * 8
        alternative += 1
      case 0x0C:
        column = 0
        alternative = 0
      case 0x5C:
        // A line continued within its indentation keeps the column of its first line.
        guard byte(index + 1) == 0x0A else { break measuring }
        if continued < 0 { continued = column }
        index += 1
      default:
        break measuring
      }
      index += 1
    }
    guard index < end else {
      if continued >= 0 {
        failAtEnd(index - 1)
      }
      return false
    }
    if text[index] == 0x23 { skipComment() }
    guard index < end else { return false }
    if text[index] == 0x0A {
      index += 1
      return true
    }
    if continued >= 0 {
      column = continued
      alternative = continued
    }
    if column <= deferralBlock { deferralBlock = -1 }
    let current = indents[indents.count - 1]
    if column == current.column {
      if alternative != current.alternative { failTabs() }
    } else if column > current.column {
      if indents.count >= Self.maximumIndents {
        fail("too many levels of indentation", before: index, .indentation)
      } else if alternative <= current.alternative {
        failTabs()
      } else {
        indents.append((column, alternative))
        append(.indent, index)
      }
    } else {
      while let last = indents.last, column < last.column {
        indents.removeLast()
        append(.dedent, index)
      }
      let outer = indents[indents.count - 1]
      if column != outer.column {
        let lineEnd = text[index..<end].firstIndex(of: 0x0A) ?? end
        fail("unindent does not match any outer indentation level", before: lineEnd + 1, .indentation)
      } else if alternative != outer.alternative {
        failTabs()
      }
    }
    return false
  }

  private mutating func failTabs() {
    let lineEnd = text[index..<end].firstIndex(of: 0x0A) ?? end
    fail("inconsistent use of tabs and spaces in indentation", before: lineEnd + 1, .tab)
  }

  private mutating func scanContinuation() {
    if byte(index + 1) == 0x0A, index + 1 < end {
      index += 2
      if index >= end {
        failAtEnd(index - 1)
      }
    } else if index + 1 >= end {
      failAtEnd(index + 1)
    } else {
      fail("unexpected character after line continuation character", index + 1, index + 2)
    }
  }

  // MARK: - Names

  @inline(__always)
  static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || byte == 0x5F || (byte >= 0x30 && byte <= 0x39)
      || byte >= 0x80
  }

  private mutating func scanName(_ start: Int) {
    var position = start
    var hash: UInt32 = 0x811C_9DC5
    var isASCII = true
    while position < end {
      let byte = text[position]
      guard Self.isNameByte(byte) else { break }
      if byte >= 0x80 { isASCII = false }
      hash = NameTable.combine(hash, byte)
      position += 1
    }
    if position < end, position - start <= 2, text[position] == 0x22 || text[position] == 0x27,
      StringPrefix(text[start..<position]) != nil
    {
      index = position
      return scanString(start)
    }
    index = position
    if !isASCII {
      guard verifyName(start, position) else { return }
      if let form = source.formOfName {
        let spelling = String(decoding: UnsafeBufferPointer(rebasing: text[start..<position]), as: UTF8.self)
        return append(.name, start, names.intern(form(spelling)))
      }
    }
    let name = names.intern(text.baseAddress! + start, position - start, hash: hash)
    if name < NameTable.keywordCount {
      let keyword = TokenKind(rawValue: TokenKind.false.rawValue + UInt8(name))!
      append(keyword, start)
      if keyword == .def, defersBodies, deferralBlock < 0 { isInHeader = true }
    } else {
      append(.name, start, name)
    }
  }

  /// Checks that a name with characters outside ASCII is an identifier.
  private mutating func verifyName(_ start: Int, _ stop: Int) -> Bool {
    var position = start
    var decoder = UTF8()
    var bytes = UnsafeBufferPointer(rebasing: text[start..<stop]).makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      let properties = scalar.properties
      let valid =
        position == start
        ? (properties.isXIDStart || scalar == "_") : (properties.isXIDContinue || scalar == "_")
      let width = UTF8.width(scalar)
      guard valid else {
        index = position
        if Self.isPrintable(scalar) {
          fail("invalid character '\(scalar)' (U+\(Self.codePoint(scalar)))", before: position + width)
        } else {
          fail("invalid non-printable character U+\(Self.codePoint(scalar))", before: position + width)
        }
        return false
      }
      position += width
    }
    return true
  }

  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}
