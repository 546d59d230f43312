/// `str.format` and `str.format_map`: a template with replacement fields `{name.attribute[index]!r:spec}`.
struct TemplateFormatter {
  private enum Numbering { case undecided, automatic, manual }

  let rt: Runtime
  /// Positional arguments; nil for `format_map`.
  let arguments: TupleRef?
  /// A dict of keyword arguments, a mapping, or `.undefined`. Both stay in the caller's window.
  let keywords: Value
  private var numbering = Numbering.undecided
  private var nextIndex = 0

  init(_ rt: Runtime, arguments: TupleRef?, keywords: Value) {
    self.rt = rt
    self.arguments = arguments
    self.keywords = keywords
  }

  mutating func render(_ template: StringRef) throws(Raised) -> StringRef {
    var out = TextBuilder(reserving: template.pointee.byteCount + 16)
    try render(template.codePoints[...], &out, depth: 2)
    return out.make(rt)
  }

  private static let open: UInt32 = 0x7B
  private static let close: UInt32 = 0x7D

  private mutating func render(_ text: ArraySlice<UInt32>, _ out: inout TextBuilder, depth: Int) throws(Raised) {
    if depth == 0 { throw rt.valueError("Max string recursion exceeded") }
    var at = text.startIndex
    while at < text.endIndex {
      let character = text[at]
      at += 1
      guard character == Self.open || character == Self.close else {
        out.append(codePoint: character)
        continue
      }
      if at < text.endIndex, text[at] == character {
        out.append(codePoint: character)
        at += 1
        continue
      }
      if character == Self.close { throw rt.valueError("Single '}' encountered in format string") }
      if at == text.endIndex { throw rt.valueError("Single '{' encountered in format string") }
      let field = try parseField(text, &at)
      try write(field, &out, depth: depth)
    }
  }

  private struct Field {
    var name: ArraySlice<UInt32>
    var conversion: UInt32 = 0
    var spec: ArraySlice<UInt32> = []
    var specHasFields = false
  }

  /// Parses a field behind its opening brace, up to and with its closing one.
  private func parseField(_ text: ArraySlice<UInt32>, _ at: inout Int) throws(Raised) -> Field {
    let start = at
    var end: UInt32 = 0
    scan: while at < text.endIndex {
      let character = text[at]
      at += 1
      switch character {
      case Self.open: throw rt.valueError("unexpected '{' in field name")
      case 0x5B:
        while at < text.endIndex, text[at] != 0x5D { at += 1 }
      case Self.close, 0x3A, 0x21:
        end = character
        break scan
      default: break
      }
    }
    if end == 0 { throw rt.valueError("expected '}' before end of string") }
    var field = Field(name: text[start..<(at - 1)])
    if end == Self.close { return field }
    if end == 0x21 {
      if at == text.endIndex { throw rt.valueError("end of string while looking for conversion specifier") }
      field.conversion = text[at]
      at += 1
      if at < text.endIndex {
        let next = text[at]
        at += 1
        if next == Self.close { return field }
        if next != 0x3A { throw rt.valueError("expected ':' after conversion specifier") }
      }
    }
    let specStart = at
    var nesting = 1
    while at < text.endIndex {
      let character = text[at]
      at += 1
      if character == Self.open {
        field.specHasFields = true
        nesting += 1
      } else if character == Self.close {
        nesting -= 1
        if nesting == 0 {
          field.spec = text[specStart..<(at - 1)]
          return field
        }
      }
    }
    throw rt.valueError("unmatched '{' in format spec")
  }

  private mutating func write(_ field: Field, _ out: inout TextBuilder, depth: Int) throws(Raised) {
    let saved = rt.top
    saved[0] = .none
    rt.top = saved + 1
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
    var spec = TextBuilder()
    if field.specHasFields {
      try render(field.spec, &spec, depth: depth - 1)
    } else {
      for codePoint in field.spec { spec.append(codePoint: codePoint) }
    }
    if spec.count == 0, case .str(let string) = saved[0] { return out.append(string) }
    out.append(try rt.format(saved[0], spec: spec.make(rt)))
  }

  // MARK: The value of a field

  private mutating func value(_ name: ArraySlice<UInt32>) throws(Raised) -> Value {
    var at = name.firstIndex { $0 == 0x2E || $0 == 0x5B } ?? name.endIndex
    let first = name[name.startIndex..<at]
    let saved = rt.top
    saved[0] = try start(first)
    rt.top = saved + 1
    defer { rt.top = saved }
    while at < name.endIndex {
      let character = name[at]
      at += 1
      let start = at
      if character == 0x2E {
        while at < name.endIndex, name[at] != 0x2E, name[at] != 0x5B { at += 1 }
        if at == start { throw rt.valueError("Empty attribute in format string") }
        saved[0] = try rt.getAttribute(saved[0], rt.intern(string(name[start..<at])))
      } else if character == 0x5B {
        while at < name.endIndex, name[at] != 0x5D { at += 1 }
        if at == name.endIndex { throw rt.valueError("Missing ']' in format string") }
        let index = name[start..<at]
        if index.isEmpty { throw rt.valueError("Empty attribute in format string") }
        at += 1
        let key: Value
        if let number = try number(index) { key = .int(number) } else { key = .str(string(index)) }
        saved[0] = try rt.getItem(saved[0], index: key)
      } else {
        throw rt.valueError("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return saved[0]
  }

  private mutating func start(_ name: ArraySlice<UInt32>) throws(Raised) -> Value {
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
      let key = string(name)
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
  private func number(_ name: ArraySlice<UInt32>) throws(Raised) -> Int? {
    let digits = Array(name)
    var at = 0
    let value = try FormatSpec.number(digits, &at, rt)
    return at == digits.count ? value : nil
  }

  private func string(_ codePoints: ArraySlice<UInt32>) -> StringRef {
    var text = TextBuilder()
    for codePoint in codePoints { text.append(codePoint: codePoint) }
    return text.make(rt)
  }
}
