/// A token: its kind and its place, as byte indices into the text of its source.
struct Token {
  var start: UInt32
  var end: UInt32
  /// For a name its index in the `NameTable`; of a body that was passed over what is known of it.
  var payload: UInt32
  var kind: TokenKind
  /// How many brackets are open after it.
  var level: UInt8
}

/// The kinds of tokens. Keywords are kinds of their own; soft keywords are names.
enum TokenKind: UInt8 {
  case endOfFile, newline, indent, dedent, name, number, string
  /// A character that begins no token: an error for the parser, at that place.
  case unknown
  /// The lexer stopped here; `Lexer.failure` tells why.
  case failure
  /// The block of a function that was passed over; the payload is `Lexer.BodyTraits`.
  case deferredBody

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, dot, semicolon, at, equal, arrow, ellipsis, walrus
  case plus, minus, star, doubleStar, slash, doubleSlash, percent
  case leftShift, rightShift, ampersand, bar, caret, tilde
  case less, lessEqual, equalEqual, notEqual, greater, greaterEqual
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
  case ampersandEqual, barEqual, caretEqual, leftShiftEqual, rightShiftEqual, doubleStarEqual

  case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`
  case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise
  case `return`, `try`, `while`, with, yield

  var isKeyword: Bool { rawValue >= TokenKind.false.rawValue }

  /// The operator of an augmented assignment.
  var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .atEqual: .matrixMultiply
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .doubleStarEqual: .power
    default: nil
    }
  }

  /// A left-associative binary operator and how tightly it binds: `|` is 1, `*` is 6.
  var binaryOperator: (BinaryOperator, precedence: Int)? {
    switch self {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  /// True if an expression may begin with it.
  var beginsExpression: Bool {
    switch self {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .plus, .minus, .tilde, .ellipsis,
      .false, .none, .true, .await, .lambda, .not:
      true
    default: false
    }
  }
}

/// The identifiers of one program, each kept once, so that a token carries a number and not a string.
///
/// The keywords come first, in the order of their token kinds, then the soft keywords; a look-up thus also tells
/// keywords from names.
struct NameTable {
  private(set) var names: [String] = []
  private var slots: [UInt32]
  private var hashes: [UInt32] = []
  private var spellings: [(start: Int, count: Int)] = []
  private var bytes: [UInt8] = []

  static let keywordCount: UInt32 = 35
  static let match: UInt32 = 35
  static let `case`: UInt32 = 36
  static let underscore: UInt32 = 37
  private static let reserved = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "match", "case", "_",
  ]

  /// The keywords alone.
  static let empty = NameTable()

  private init() {
    slots = Array(repeating: UInt32.max, count: 256)
    bytes.reserveCapacity(2048)
    for word in Self.reserved { _ = intern(word) }
  }

  @inline(__always)
  static func combine(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  private static func hash(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in spelling { hash = combine(hash, byte) }
    return hash
  }

  mutating func intern(_ name: String) -> UInt32 {
    Array(name.utf8).withUnsafeBufferPointer { intern($0.baseAddress!, $0.count, hash: Self.hash($0)) }
  }

  /// The number of the name of these bytes, whose hash was computed while they were scanned.
  mutating func intern(_ start: UnsafePointer<UInt8>, _ count: Int, hash: UInt32) -> UInt32 {
    var slot = Int(hash ^ (hash >> 15)) & (slots.count - 1)
    while slots[slot] != UInt32.max {
      let index = slots[slot]
      if hashes[Int(index)] == hash, isSame(spellings[Int(index)], start, count) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = UInt32(names.count)
    slots[slot] = index
    names.append(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    hashes.append(hash)
    spellings.append((bytes.count, count))
    bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    if names.count * 2 > slots.count { grow() }
    return index
  }

  private func isSame(_ spelling: (start: Int, count: Int), _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard spelling.count == count else { return false }
    for offset in 0..<count where bytes[spelling.start + offset] != start[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: UInt32.max, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash ^ (hash >> 15)) & (slots.count - 1)
      while slots[slot] != UInt32.max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index)
    }
  }
}
