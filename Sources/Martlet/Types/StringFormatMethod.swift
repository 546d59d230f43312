/// `str.format` and `str.format_map`: a template with replacement fields `{name.attribute[index]!r:spec}`.
struct TemplateFormatter {
  private enum Numbering { case undecided, automatic, manual }

  let rt: Runtime
  /// What is filled in; it, the arguments and the keywords stay in the caller's window.
  let template: StringRef
  /// Positional arguments; nil for `format_map`.
  let arguments: TupleRef?
  /// A dict of keyword arguments, a mapping, or `.undefined`.
  let keywords: Value
  private var numbering = Numbering.undecided
  private var nextIndex = 0

  init(_ rt: Runtime, _ template: StringRef, arguments: TupleRef?, keywords: Value) {
    self.rt = rt
    self.template = template
    self.arguments = arguments
    self.keywords = keywords
  }

  mutating func render() throws(Raised) -> StringRef {
    var out = TextBuilder(reserving: template.pointee.byteCount + 32)
    try render(TextCursor(template), &out, depth: 2)
    return out.make(rt)
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  private mutating func render(_ text: TextCursor, _ out: inout TextBuilder, depth: Int) throws(Raised) {
    if depth == 0 { throw rt.valueError("Max string recursion exceeded") }
    var cursor = text
    while true {
      let literal = cursor.at
      while !cursor.isAtEnd, cursor.byte != Self.open, cursor.byte != Self.close { cursor.at += 1 }
      if cursor.at > literal { out.append(template, literal..<cursor.at) }
      if cursor.isAtEnd { return }
      let brace = cursor.byte
      cursor.at += 1
      try rt.charge(uncollected: 1)
      try rt.reserve(out, adding: 0)
      if cursor.skip(brace) {
        out.append(brace)
        continue
      }
      if brace == Self.close { throw rt.valueError("Single '}' encountered in format string") }
      if cursor.isAtEnd { throw rt.valueError("Single '{' encountered in format string") }
      if cursor.byte == Self.close, numbering != .manual, let arguments, nextIndex < arguments.pointee.count {
        // `{}`: the next argument as it is.
        numbering = .automatic
        cursor.at += 1
        nextIndex += 1
        try rt.append(formatOf: arguments.elements[nextIndex - 1], rt.strings.empty, to: &out)
        continue
      }
      let field = try parseField(&cursor)
      try write(field, &out, depth: depth)
    }
  }

  /// Ranges are of bytes of the template.
  private struct Field {
    var name: Range<Int>
    var conversion: UInt32 = 0
    var spec = 0..<0
    var specHasFields = false
  }

  /// Parses a field behind its opening brace, up to and with its closing one.
  private func parseField(_ cursor: inout TextCursor) throws(Raised) -> Field {
    let start = cursor.at
    var end: UInt8 = 0
    scan: while !cursor.isAtEnd {
      let byte = cursor.byte
      cursor.at += 1
      switch byte {
      case Self.open: throw rt.valueError("unexpected '{' in field name")
      case UInt8(ascii: "["):
        while !cursor.isAtEnd, cursor.byte != UInt8(ascii: "]") { cursor.at += 1 }
      case Self.close, UInt8(ascii: ":"), UInt8(ascii: "!"):
        end = byte
        break scan
      default: break
      }
    }
    if end == 0 { throw rt.valueError("expected '}' before end of string") }
    var field = Field(name: start..<(cursor.at - 1))
    if end == Self.close { return field }
    if end == UInt8(ascii: "!") {
      if cursor.isAtEnd { throw rt.valueError("end of string while looking for conversion specifier") }
      field.conversion = cursor.next()
      if !cursor.isAtEnd {
        if cursor.skip(Self.close) { return field }
        if !cursor.skip(UInt8(ascii: ":")) { throw rt.valueError("expected ':' after conversion specifier") }
      }
    }
    let specStart = cursor.at
    var nesting = 1
    while !cursor.isAtEnd {
      let byte = cursor.byte
      cursor.at += 1
      if byte == Self.open {
        field.specHasFields = true
        nesting += 1
      } else if byte == Self.close {
        nesting -= 1
        if nesting == 0 {
          field.spec = specStart..<(cursor.at - 1)
          return field
        }
      }
    }
    throw rt.valueError("unmatched '{' in format spec")
  }

  private mutating func write(_ field: Field, _ out: inout TextBuilder, depth: Int) throws(Raised) {
    let saved = rt.top
    saved[0] = .none
    saved[1] = .none
    rt.top = saved + 2
    defer { rt.top = saved }
    saved[0] = try value(field.name)
    switch field.conversion {
    case 0: break
    case 0x72: saved[0] = .str(try rt.repr(saved[0]))
    case 0x73: saved[0] = .str(try rt.str(of: saved[0]))
    case 0x61: saved[0] = .str(try rt.ascii(saved[0]))
    case 33..<127:
      throw rt.valueError("Unknown conversion specifier \(Character(Unicode.Scalar(UInt8(field.conversion))))")
    default:
      throw rt.valueError("Unknown conversion specifier \\x\(String(field.conversion, radix: 16))")
    }
    if field.spec.isEmpty {
      return try rt.append(formatOf: saved[0], rt.strings.empty, to: &out)
    }
    let spec: StringRef
    if field.specHasFields {
      var text = TextBuilder()
      try render(TextCursor(template, field.spec), &text, depth: depth - 1)
      spec = text.make(rt)
    } else {
      spec = rt.substring(template, bytes: field.spec)
    }
    saved[1] = .str(spec)
    try rt.append(formatOf: saved[0], spec, to: &out)
  }

  // MARK: The value of a field

  private mutating func value(_ name: Range<Int>) throws(Raised) -> Value {
    var cursor = TextCursor(template, name)
    func isNameEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "[") }
    while !cursor.isAtEnd, !isNameEnd(cursor.byte) { cursor.at += 1 }
    let first = try start(name.lowerBound..<cursor.at)
    if cursor.isAtEnd { return first }
    let saved = rt.top
    saved[0] = first
    rt.top = saved + 1
    defer { rt.top = saved }
    while !cursor.isAtEnd {
      if cursor.skip(UInt8(ascii: ".")) {
        let start = cursor.at
        while !cursor.isAtEnd, !isNameEnd(cursor.byte) { cursor.at += 1 }
        if cursor.at == start { throw rt.valueError("Empty attribute in format string") }
        saved[0] = try rt.getAttribute(saved[0], rt.intern(rt.substring(template, bytes: start..<cursor.at)))
      } else if cursor.skip(UInt8(ascii: "[")) {
        let start = cursor.at
        while !cursor.isAtEnd, cursor.byte != UInt8(ascii: "]") { cursor.at += 1 }
        if cursor.isAtEnd { throw rt.valueError("Missing ']' in format string") }
        let index = start..<cursor.at
        if index.isEmpty { throw rt.valueError("Empty attribute in format string") }
        cursor.at += 1
        let key: Value
        if let number = try number(index) {
          key = .int(number)
        } else {
          key = .str(rt.substring(template, bytes: index))
        }
        saved[0] = try rt.getItem(saved[0], index: key)
      } else {
        throw rt.valueError("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return saved[0]
  }

  private mutating func start(_ name: Range<Int>) throws(Raised) -> Value {
    var index = try number(name)
    if name.isEmpty || index != nil {
      let wanted = name.isEmpty ? Numbering.automatic : .manual
      if numbering == .undecided { numbering = wanted }
      if numbering != wanted {
        throw rt.valueError(
          wanted == .automatic
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification")
      }
      if name.isEmpty {
        index = nextIndex
        nextIndex += 1
      }
    }
    guard let index else {
      let key = rt.substring(template, bytes: name)
      if case .undefined = keywords { throw rt.keyError(.str(key)) }
      return try rt.getItem(keywords, index: .str(key))
    }
    guard let arguments else { throw rt.valueError("Format string contains positional fields") }
    guard index < arguments.pointee.count else {
      throw rt.indexError("Replacement index \(index) out of range for positional args tuple")
    }
    return arguments.elements[index]
  }

  /// The number a name consists of, or nil.
  private func number(_ name: Range<Int>) throws(Raised) -> Int? {
    var cursor = TextCursor(template, name)
    let value = try cursor.number(rt)
    return cursor.isAtEnd ? value : nil
  }
}
