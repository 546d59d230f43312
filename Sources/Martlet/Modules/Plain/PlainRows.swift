/// The module `_plain_rows`: lines of comma-separated values that keep to the usual rules.
///
/// `split` and `join` give None where a field goes on in the next line, is too long or not rightly quoted, or has to be
/// escaped; then `_csv` does it.
enum PlainRows {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_plain_rows")
    m.function("split(line, delimiter, quote, limit, /)", "The fields of a line, or None.") { rt, a throws(Raised) in
      guard case .str(let line) = a[0], let delimiter = character(a[1]), case .int(let limit) = a[3] else {
        return .none
      }
      // Without quotes it is a byte that no text has.
      guard let quote = a[2].isNone ? 255 : character(a[2]) else { return .none }
      rt.charge(scanned: line.pointee.byteCount)
      return split(rt, line.utf8, delimiter, quote, limit).map { .list($0) } ?? .none
    }
    m.function("join(values, delimiter, quote, end, quotes_all, /)", "The line of some values, or None.") {
      rt, a throws(Raised) in
      guard let delimiter = character(a[1]), let quote = character(a[2]), case .str(let end) = a[3], end.isASCII,
        case .bool(let quotesAll) = a[4]
      else { return .none }
      let values: UnsafeMutablePointer<Value>
      let count: Int
      switch a[0] {
      case .list(let list):
        count = list.pointee.count
        values = list.pointee.elements ?? rt.top
      case .tuple(let tuple):
        count = tuple.pointee.count
        values = tuple.elements
      default: return .none
      }
      var line = TextBuilder()
      for index in 0..<count {
        if index > 0 { line.append(delimiter) }
        guard let text = try text(rt, values[index]) else { return .none }
        if text.pointee.byteCount == 0, count == 1, !quotesAll {
          line.append(quote)
          line.append(quote)
        } else {
          append(text, delimiter, quote, end, quotesAll, to: &line)
        }
        if index & 15 == 15 { try rt.charge(uncollected: 1) }
      }
      line.append(end)
      return .str(line.make(rt))
    }
    return m.module
  }

  /// The byte of a str of one ASCII character.
  private static func character(_ v: Value) -> UInt8? {
    guard case .str(let text) = v, text.pointee.byteCount == 1 else { return nil }
    return text.utf8[0]
  }

  // MARK: Reading

  private static func split(
    _ rt: Runtime, _ line: ByteText, _ delimiter: UInt8, _ quote: UInt8, _ limit: Int
  ) -> ListRef? {
    var end = line.count
    if end > 0, line[end - 1] == 0x0A { end -= 1 }
    if end > 0, line[end - 1] == 0x0D { end -= 1 }
    let fields = rt.makeList()
    if end == 0 { return fields }
    var at = 0
    while true {
      let start = at
      var text: StringRef
      if at < end, line[at] == quote {
        guard let quoted = quoted(rt, line, &at, end, quote) else { return nil }
        text = quoted
        if at < end, line[at] != delimiter { return nil }
        if at - start > limit { return nil }
      } else {
        while at < end, line[at] != delimiter {
          if line[at] == 0x0A || line[at] == 0x0D { return nil }
          at += 1
        }
        if at - start > limit { return nil }
        text = rt.makeString(ByteText(rebasing: line[start..<at]))
      }
      fields.append(.str(text), rt.heap)
      if at == end { return fields }
      at += 1
    }
  }

  /// A field in quotes, in which two of them stand for one.
  private static func quoted(
    _ rt: Runtime, _ line: ByteText, _ at: inout Int, _ end: Int, _ quote: UInt8
  ) -> StringRef? {
    at += 1
    var start = at
    var builder = TextBuilder()
    var isPieced = false
    while true {
      while at < end, line[at] != quote { at += 1 }
      if at == end { return nil }
      let piece = ByteText(rebasing: line[start..<at])
      at += 1
      if at < end, line[at] == quote {
        // The second one is the first character of the next piece.
        builder.append(piece)
        isPieced = true
        start = at
        at += 1
        continue
      }
      if !isPieced { return rt.makeString(piece) }
      builder.append(piece)
      return builder.make(rt)
    }
  }

  // MARK: Writing

  /// What is shown of a value, if no code of a script decides that.
  private static func text(_ rt: Runtime, _ v: Value) throws(Raised) -> StringRef? {
    switch v {
    case .str(let text): return text
    case .none: return rt.strings.empty
    case .int, .bool, .float: return try rt.str(of: v)
    default: return nil
    }
  }

  private static func append(
    _ text: StringRef, _ delimiter: UInt8, _ quote: UInt8, _ end: StringRef, _ quotesAll: Bool,
    to line: inout TextBuilder
  ) {
    let bytes = text.utf8
    var isQuoted = quotesAll
    var hasQuotes = false
    for byte in bytes {
      if byte == quote { hasQuotes = true }
      if !isQuoted { isQuoted = byte == delimiter || byte == quote || end.utf8.contains(byte) }
    }
    if !isQuoted { return line.append(text) }
    line.append(quote)
    if hasQuotes {
      for byte in bytes {
        if byte == quote { line.append(quote) }
        line.append(byte)
      }
    } else {
      line.append(text)
    }
    line.append(quote)
  }
}
