/// What a text up to a cursor tells of the word being typed there: the place it stands in, what is typed of it, and the
/// call whose arguments it is among.
///
/// The text is that of an unfinished program, so it is scanned and not parsed: what stands before the cursor is read
/// backwards from the last token.
public struct CursorContext {
  public enum Place: Equatable {
    /// Any name may stand here.
    case name
    /// An attribute of an object.
    case attribute(of: Path)
    /// A module after `import` or `from`; the package is empty for a top-level module.
    case module(package: String)
    /// A name imported from a module.
    case member(module: String)
    /// Inside a string, where the text of it so far may be a path.
    case string
    /// In a comment, a number, or behind something whose value is not known.
    case nothing
  }

  /// An expression whose value can be told without running it: a name or a literal, then attributes, subscripts and
  /// calls.
  public struct Path: Equatable {
    public enum Root: Equatable {
      case name(String)
      case string, bytes, list, dict, set, tuple, int, float
    }
    public enum Step: Equatable {
      case attribute(String)
      case index(Int)
      case key(String)
      case call
    }
    public var root: Root
    public var steps: [Step] = []
  }

  /// The call around the cursor.
  public struct Call: Equatable {
    public var callee: Path
    /// The text of the callee.
    public var text: String
    /// How many arguments stand before the one at the cursor.
    public var position = 0
    /// The keyword of the argument at the cursor.
    public var keyword: String?
    /// The keywords given before.
    public var keywords: [String] = []
  }

  public private(set) var place = Place.name
  /// What is typed of the word, or of the path in a string.
  public private(set) var prefix = ""
  public private(set) var call: Call?
  /// The identifiers of the text.
  public private(set) var names: Set<String> = []
  /// A keyword argument may begin here.
  public private(set) var mayBeginArgument = false

  /// - Parameter text: everything up to the cursor.
  public init(_ text: [UInt8]) { self.init(text, depth: 0) }

  private init(_ text: [UInt8], depth: Int) {
    let source = Source(name: "", text: text)
    let (tokens, table) = source.text.withUnsafeBufferPointer { buffer in
      var lexer = Lexer(buffer, source: source)
      lexer.scan()
      return (lexer.tokens.filter { ![.endOfFile, .dedent, .indent].contains($0.kind) }, lexer.names)
    }
    var scan = TokenScan(tokens: Array(tokens), text: source.text, names: table)
    let end = source.text.count
    if case .failure? = scan.tokens.last?.kind { scan.tokens.removeLast() }
    // The line end that the scan adds.
    if let last = scan.tokens.last, last.kind == .newline, Int(last.start) >= end { scan.tokens.removeLast() }
    names = scan.identifiers
    let rest = Self.rest(of: source.text, after: Int(scan.tokens.last?.end ?? 0))
    if let opening = rest.string {
      self.place = .string
      prefix = String(decoding: source.text[opening...], as: UTF8.self)
      call = scan.enclosingCall(before: scan.tokens.count)
      if rest.isFormatted, depth < 3, let inner = Self.openField(in: Array(source.text[opening...])) {
        // A field of an f-string is an expression of its own.
        let names = names
        self = CursorContext(inner, depth: depth + 1)
        self.names.formUnion(names)
      }
      return
    }
    if rest.isComment {
      self.place = .nothing
      return
    }
    var count = scan.tokens.count
    if let last = scan.tokens.last, Int(last.end) == end, last.kind == .name || last.kind.isKeyword {
      prefix = scan.text(of: last)
      names.remove(prefix)
      count -= 1
      if scan.occurs(prefix, before: count) { names.insert(prefix) }
    } else if let last = scan.tokens.last, Int(last.end) == end, last.kind == .number {
      self.place = .nothing
      return
    }
    call = scan.enclosingCall(before: count)
    self.place = scan.place(before: count)
    if count > 0, self.place == .name, call != nil {
      let previous = scan.tokens[count - 1].kind
      mayBeginArgument = previous == .leftParenthesis || previous == .comma
    }
  }

  /// What is behind the last token: the beginning of a string without an end, a comment, or nothing of note.
  private static func rest(
    of text: [UInt8], after start: Int
  ) -> (string: Int?, isFormatted: Bool, isComment: Bool) {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == 0x23 {
        while index < text.count, text[index] != 0x0A { index += 1 }
        if index == text.count { return (nil, false, true) }
      } else if byte == 0x22 || byte == 0x27 {
        let isFormatted = text[start..<index].contains { $0 | 0x20 == UInt8(ascii: "f") }
        let isTriple = index + 2 < text.count && text[index + 1] == byte && text[index + 2] == byte
        return (index + (isTriple ? 3 : 1), isFormatted, false)
      }
      index += 1
    }
    return (nil, false, false)
  }

  /// The text of the field of an f-string that is open at its end.
  private static func openField(in text: [UInt8]) -> [UInt8]? {
    var opening: Int?
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "{"):
        if opening == nil, index + 1 < text.count, text[index + 1] == UInt8(ascii: "{") {
          index += 1
        } else if opening == nil {
          opening = index + 1
        }
      case UInt8(ascii: "}"): opening = nil
      default: break
      }
      index += 1
    }
    return opening.map { Array(text[$0...]) }
  }
}

/// The tokens before a cursor, read backwards.
private struct TokenScan {
  var tokens: [Token]
  let text: [UInt8]
  let names: NameTable

  func text(of token: Token) -> String { String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self) }

  var identifiers: Set<String> { Set(tokens.lazy.filter { $0.kind == .name }.map { text(of: $0) }) }

  func occurs(_ name: String, before count: Int) -> Bool {
    tokens[..<count].contains { $0.kind == .name && text(of: $0) == name }
  }

  func place(before count: Int) -> CursorContext.Place {
    if let imported = importPlace(before: count) { return imported }
    guard count > 0 else { return .name }
    switch tokens[count - 1].kind {
    case .dot:
      guard let path = path(endingAt: count - 2)?.path else { return .nothing }
      return .attribute(of: path)
    case .name, .number, .string, .rightParenthesis, .rightBracket, .rightBrace, .def, .class:
      // A name is being defined, or only an operator may follow, and those that are words are keywords.
      return tokens[count - 1].kind == .def || tokens[count - 1].kind == .class ? .nothing : .name
    default: return .name
    }
  }

  // MARK: Imports

  private func importPlace(before count: Int) -> CursorContext.Place? {
    var first = count
    while first > 0, tokens[first - 1].kind != .newline, tokens[first - 1].kind != .semicolon,
      tokens[first - 1].kind != .colon
    { first -= 1 }
    guard first < count else { return nil }
    let words = tokens[first..<count]
    switch words.first!.kind {
    case .import:
      // `import a, b.c`: the dotted name behind the last comma.
      let last = words.lastIndex { $0.kind == .comma || $0.kind == .import }!
      return modulePlace(words[(last + 1)...])
    case .from:
      guard let importIndex = words.firstIndex(where: { $0.kind == .import }) else {
        return modulePlace(words.dropFirst())
      }
      let module = words[(first + 1)..<importIndex].map { text(of: $0) }.joined()
      if tokens[count - 1].kind == .name || tokens[count - 1].kind == .as { return .nothing }
      return .member(module: module)
    default: return nil
    }
  }

  /// Behind the parts of a dotted name that are complete.
  private func modulePlace(_ words: ArraySlice<Token>) -> CursorContext.Place? {
    guard let last = words.last else { return .module(package: "") }
    guard last.kind == .dot else { return .nothing }
    return .module(package: words.dropLast().map { text(of: $0) }.joined())
  }

  // MARK: Expressions

  /// The expression whose last token is at a place, and where it begins; nil if it is of another kind.
  func path(endingAt last: Int) -> (path: CursorContext.Path, first: Int)? {
    var steps: [CursorContext.Path.Step] = []
    var index = last
    while index >= 0 {
      let token = tokens[index]
      var root: CursorContext.Path.Root?
      switch token.kind {
      case .name:
        if index > 0, tokens[index - 1].kind == .dot {
          steps.append(.attribute(text(of: token)))
          index -= 2
          continue
        }
        root = .name(text(of: token))
      case .string:
        let prefix = text[Int(token.start)..<Int(token.end)].prefix { $0 != 0x22 && $0 != 0x27 }
        root = prefix.contains { $0 | 0x20 == UInt8(ascii: "b") } ? .bytes : .string
      case .number: root = text(of: token).contains { $0 == "." || $0 == "e" } ? .float : .int
      case .rightParenthesis, .rightBracket, .rightBrace:
        guard let opening = opening(of: index) else { return nil }
        let inside = tokens[(opening + 1)..<index]
        let follows = opening > 0 && endsOperand(tokens[opening - 1].kind)
        if token.kind == .rightParenthesis, follows {
          steps.append(.call)
        } else if token.kind == .rightBracket, follows {
          guard inside.count == 1, let step = subscriptStep(inside.first!) else { return nil }
          steps.append(step)
        } else {
          guard let kind = displayKind(token.kind, inside) else { return nil }
          root = kind
        }
        if root == nil {
          index = opening - 1
          continue
        }
        return (CursorContext.Path(root: root!, steps: steps.reversed()), opening)
      default: return nil
      }
      return (CursorContext.Path(root: root!, steps: steps.reversed()), index)
    }
    return nil
  }

  private func endsOperand(_ kind: TokenKind) -> Bool {
    switch kind {
    case .name, .string, .rightParenthesis, .rightBracket, .rightBrace: true
    default: false
    }
  }

  private func subscriptStep(_ token: Token) -> CursorContext.Path.Step? {
    let word = text(of: token)
    switch token.kind {
    case .number: return Int(word).map { .index($0) }
    case .string where !word.contains("\\") && (word.hasPrefix("'") || word.hasPrefix("\"")):
      return .key(String(word.dropFirst().dropLast()))
    default: return nil
    }
  }

  private func displayKind(_ closing: TokenKind, _ inside: ArraySlice<Token>) -> CursorContext.Path.Root? {
    let level = inside.map { Int($0.level) }.min() ?? 0
    func hasAtTop(_ kind: TokenKind) -> Bool { inside.contains { $0.kind == kind && Int($0.level) == level } }
    switch closing {
    case .rightBracket: return .list
    case .rightBrace: return inside.isEmpty || hasAtTop(.colon) ? .dict : .set
    default: return inside.isEmpty || hasAtTop(.comma) ? .tuple : nil
    }
  }

  /// The bracket that belongs to a closing one.
  private func opening(of closing: Int) -> Int? {
    var depth = 0
    for index in stride(from: closing, through: 0, by: -1) {
      switch tokens[index].kind {
      case .rightParenthesis, .rightBracket, .rightBrace: depth += 1
      case .leftParenthesis, .leftBracket, .leftBrace:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  // MARK: Calls

  /// The innermost call that is open.
  func enclosingCall(before count: Int) -> CursorContext.Call? {
    var depth = 0
    var index = count - 1
    // From the cursor back to the bracket: where the arguments are divided.
    var commas: [Int] = []
    while index >= 0 {
      switch tokens[index].kind {
      case .rightParenthesis, .rightBracket, .rightBrace: depth += 1
      case .leftParenthesis where depth == 0:
        if index > 0, endsOperand(tokens[index - 1].kind), let callee = path(endingAt: index - 1),
          !isDefinition(callee.first)
        {
          return call(callee, index, commas.reversed(), count)
        }
        commas = []
      case .leftBracket where depth == 0, .leftBrace where depth == 0: commas = []
      case .leftParenthesis, .leftBracket, .leftBrace: depth -= 1
      case .comma where depth == 0: commas.append(index)
      case .newline where depth == 0: return nil
      default: break
      }
      index -= 1
    }
    return nil
  }

  private func isDefinition(_ first: Int) -> Bool {
    first > 0 && (tokens[first - 1].kind == .def || tokens[first - 1].kind == .class)
  }

  private func call(
    _ callee: (path: CursorContext.Path, first: Int), _ opening: Int, _ commas: [Int], _ count: Int
  ) -> CursorContext.Call {
    let start = Int(tokens[callee.first].start)
    let end = Int(tokens[opening - 1].end)
    var call = CursorContext.Call(callee: callee.path, text: String(decoding: text[start..<end], as: UTF8.self))
    call.position = commas.count
    let starts = [opening + 1] + commas.map { $0 + 1 }
    for (number, start) in starts.enumerated()
    where start + 1 < count && tokens[start].kind == .name && tokens[start + 1].kind == .equal {
      let keyword = text(of: tokens[start])
      if number == starts.count - 1 { call.keyword = keyword } else { call.keywords.append(keyword) }
    }
    return call
  }
}
