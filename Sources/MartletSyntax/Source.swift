/// A source text and its place in the interpreter's position space.
///
/// Every source loaded into one interpreter gets a disjoint interval of 32-bit offsets, so a `SourceRange` alone names
/// both the file and the place in it. Offset `base + i` is the byte `i` of `text`.
public final class Source: Sendable {
  /// The name shown in tracebacks: a path, `<string>` or `<stdin>`.
  public let name: String
  /// The text as UTF-8, with line ends normalised to LF.
  public let text: [UInt8]
  /// The offset of the first byte in the position space.
  public let base: UInt32
  /// The byte index at which each line begins; line 1 is at index 0.
  public let lineStarts: [Int]
  /// It was typed at a prompt: tracebacks show its lines, though its name is no path.
  public let isTyped: Bool
  /// The form in which a name that is not ASCII is compared with others; the library, not this target, knows it.
  let formOfName: (@Sendable (String) -> String)?

  public init(
    name: String, text: [UInt8], base: UInt32 = 0, isTyped: Bool = false,
    formOfName: (@Sendable (String) -> String)? = nil
  ) {
    self.name = name
    self.formOfName = formOfName
    self.base = base
    self.isTyped = isTyped
    if !text.withUnsafeBytes({ ByteScan($0).contains(0x0D) }) {
      // As most text is: nothing to copy.
      var starts = [0]
      starts.reserveCapacity(text.count / 24 + 1)
      text.withUnsafeBytes { bytes in ByteScan(bytes).forEach(0x0A) { starts.append($0 + 1) } }
      self.text = text
      lineStarts = starts
      return
    }
    var normalised: [UInt8] = []
    normalised.reserveCapacity(text.count)
    var starts = [0]
    var index = 0
    while index < text.count {
      var byte = text[index]
      if byte == 0x0D {
        byte = 0x0A
        if index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
      }
      normalised.append(byte)
      if byte == 0x0A { starts.append(normalised.count) }
      index += 1
    }
    self.text = normalised
    lineStarts = starts
  }

  /// The offset one past the interval this source occupies.
  public var limit: UInt32 { base + UInt32(text.count) + 1 }

  /// The 1-based line and the 0-based byte column of an offset in the position space.
  public func lineAndColumn(of offset: UInt32) -> (line: Int, column: Int) {
    let index = Int(offset) - Int(base)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return (low + 1, index - lineStarts[low])
  }

  /// The bytes of a 1-based line without its line end; empty beyond the last line.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : text.count
    return text[start..<max(start, end)]
  }

  /// The offset of the first character on a 1-based line that is not blank; the end beyond the last line.
  public func start(ofLine number: Int) -> UInt32 {
    guard number >= 1, number <= lineStarts.count else { return limit - 1 }
    let blanks = line(number).prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }.count
    return base + UInt32(lineStarts[number - 1] + blanks)
  }
}

/// A half-open interval of offsets in the position space of `Source`.
public struct SourceRange: Equatable, Sendable {
  public var start: UInt32
  public var end: UInt32

  @inlinable public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// The range of what has no text of its own.
  @inlinable public static var none: SourceRange { SourceRange(0, 0) }

  /// From the start of this range to the end of the other.
  public func through(_ other: SourceRange) -> SourceRange { SourceRange(start, other.end) }
}

/// A program that is no program: CPython's exception type and message, and the place.
public struct SyntaxError: Error, Sendable {
  /// Which of CPython's exceptions this is.
  public enum Kind: String, Sendable {
    case syntax = "SyntaxError"
    case indentation = "IndentationError"
    case tab = "TabError"
    /// Raised by CPython's compiler for text nested too deeply.
    case recursion = "RecursionError"
    /// Raised for text whose tokens exceed a bound of the parser.
    case memory = "MemoryError"
    /// Raised for an int literal with too many digits, or source with a null byte.
    case value = "ValueError"
    /// A construct of Python 3.11 that Martlet refuses; printed as a SyntaxError.
    case unsupported = "UnsupportedSyntax"
  }
  public let kind: Kind
  public let message: String
  public let range: SourceRange
  public var origin = Origin.parser
  /// The expression of an f-string that it is in: CPython shows that alone, as if it stood in parentheses.
  public var field: Field?

  /// The expression of a replacement field.
  public struct Field: Sendable {
    /// From after the opening brace to the end of the expression.
    public let range: SourceRange
    /// The column that CPython takes the expression to begin at.
    public let column: Int
  }

  /// Which part of CPython finds the error: its places differ in detail.
  public enum Origin: Sendable {
    case lexer, parser, compiler
    /// A bracket that is never closed: the place has no end.
    case unclosed
    /// A line that a backslash continues is the last.
    case end
    /// A statement as a whole: only where it begins is told.
    case statement
  }

  /// The same error, found by another part.
  public func found(by origin: Origin) -> SyntaxError {
    var error = self
    error.origin = origin
    return error
  }

  /// The same error, in the expression of an f-string.
  func inField(_ field: Field) -> SyntaxError {
    var error = self
    error.field = field
    return error
  }

  public init(_ kind: Kind = .syntax, _ message: String, at range: SourceRange) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
