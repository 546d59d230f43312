/// Writes JSON text of plain values. What it is not made for it asks `default` of the encoder.
///
/// The containers being written are on the value stack.
struct JSONWriter: ~Copyable {
  /// What `json.JSONEncoder` was made with.
  struct Options {
    /// `default` of the encoder, bound; it stays in the caller's window.
    var fallback: Value
    var isASCII: Bool
    var allowsNaN: Bool
    var sortsKeys: Bool
    var skipsKeys: Bool
    var checksCycles: Bool
    /// nil: all on one line.
    var indent: StringRef?
    var itemSeparator: StringRef
    var keySeparator: StringRef

    /// In the order of the fields.
    init(_ rt: Runtime, _ a: Arguments, from first: Int) throws(Raised) {
      fallback = a[first]
      isASCII = try rt.isTrue(a[first + 1])
      allowsNaN = try rt.isTrue(a[first + 2])
      sortsKeys = try rt.isTrue(a[first + 3])
      skipsKeys = try rt.isTrue(a[first + 4])
      checksCycles = try rt.isTrue(a[first + 5])
      if case .str(let text) = rt.unwrap(a[first + 6]) { indent = text }
      guard case .str(let item) = rt.unwrap(a[first + 7]), case .str(let key) = rt.unwrap(a[first + 8]) else {
        throw rt.typeError("separators must be str")
      }
      itemSeparator = item
      keySeparator = key
    }
  }

  let rt: Runtime
  let options: Options
  var out = TextBuilder(reserving: 256)
  /// The containers around the one being written.
  private var parents: [ObjectRef] = []
  /// How deep the lines are indented.
  private var level = 0
  /// Memory that was asked for.
  private var announced = 0

  init(_ rt: Runtime, _ options: Options) {
    self.rt = rt
    self.options = options
  }

  mutating func write(_ v: Value) throws(Raised) {
    switch v {
    case .str(let text): out.append(jsonOf: text, isASCII: options.isASCII)
    case .none: out.append("null")
    case .bool(let flag): out.append(flag ? "true" : "false")
    case .int(let number): out.append(number: number)
    case .float(let number): try write(number)
    default: try writeOther(v)
    }
  }

  private mutating func write(_ number: Double) throws(Raised) {
    if number.isFinite { return out.append(text: rt.floatRepr(number)) }
    if !options.allowsNaN {
      let shown = options.indent == nil ? "" : ": \(rt.floatRepr(number))"
      throw rt.valueError("Out of range float values are not JSON compliant\(shown)")
    }
    out.append(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
  }

  private mutating func writeOther(_ v: Value) throws(Raised) {
    let native = rt.unwrap(v)
    switch native {
    case .str, .int, .float: return try write(native)
    case .object(let object) where object.pointee.kind == .bigInt:
      return out.append(text: try rt.intString(native))
    default: break
    }
    guard rt.depth + 1 < rt.recursionLimit, NativeStack.pointer > rt.nativeStackLimit, rt.top < rt.stackLimit else {
      throw rt.recursionError("maximum recursion depth exceeded while encoding a JSON object")
    }
    rt.depth += 1
    let saved = rt.top
    saved[0] = v
    rt.top = saved + 1
    defer {
      rt.depth -= 1
      rt.top = saved
    }
    let object = v.heapObject
    if let object, options.checksCycles {
      if parents.contains(object) { throw rt.valueError("Circular reference detected") }
      parents.append(object)
    }
    switch native {
    case .list, .tuple: try writeSequence(v)
    case .dict(let dict): try writeDict(v, dict)
    default:
      let replacement = try rt.call(options.fallback, v)
      saved[0] = replacement
      try write(replacement)
    }
    if object != nil, options.checksCycles { parents.removeLast() }
  }

  // MARK: Containers

  private mutating func beginLine() {
    guard let indent = options.indent else { return }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<level { out.append(indent) }
  }

  private mutating func writeSequence(_ v: Value) throws(Raised) {
    if case .tuple(let tuple) = v {
      try writeElements(tuple.pointee.count) { _ in
        tuple.pointee.count
      } element: {
        tuple[element: $0]
      }
      return
    }
    let list: ListRef
    if case .list(let own) = v {
      list = own
    } else {
      list = try rt.listOf(v)
      rt.top[0] = .list(list)
      rt.top += 1
    }
    try writeElements(list.pointee.count) { _ in
      list.pointee.count
    } element: {
      list[element: $0]
    }
  }

  private mutating func writeElements(
    _ initial: Int, _ count: (Int) -> Int, element: (Int) -> Value
  ) throws(Raised) {
    if initial == 0 { return out.append("[]") }
    out.append(UInt8(ascii: "["))
    level += 1
    var index = 0
    while index < count(index) {
      if index > 0 { out.append(options.itemSeparator) }
      beginLine()
      try advance()
      try write(element(index))
      index += 1
    }
    level -= 1
    beginLine()
    out.append(UInt8(ascii: "]"))
  }

  /// One more element: charged, and so is the memory.
  private mutating func advance() throws(Raised) {
    try rt.charge(1)
    try out.announce(rt, &announced)
  }

  /// The items are taken first, for `default` may change the dict.
  private mutating func writeDict(_ v: Value, _ dict: DictRef) throws(Raised) {
    if dict.pointee.count == 0 { return out.append("{}") }
    let items: ListRef
    if case .dict = v, !options.sortsKeys {
      items = rt.makeList(capacity: dict.pointee.count * 2)
      var index = 0
      while let entry = dict.nextEntry(&index) {
        items.append(entry.pointee.key, rt.heap)
        items.append(entry.pointee.value, rt.heap)
      }
    } else {
      items = try sortedItems(v)
    }
    rt.top[0] = .list(items)
    rt.top += 1
    out.append(UInt8(ascii: "{"))
    level += 1
    var isFirst = true
    var index = 0
    while index + 1 < items.pointee.count {
      let key = items[element: index]
      index += 2
      guard isKey(key) else {
        if options.skipsKeys { continue }
        throw rt.typeError("keys must be str, int, float, bool or None, not \(rt.typeName(key))")
      }
      if isFirst { isFirst = false } else { out.append(options.itemSeparator) }
      beginLine()
      try advance()
      try writeKey(key)
      out.append(options.keySeparator)
      try write(items[element: index - 1])
    }
    level -= 1
    beginLine()
    out.append(UInt8(ascii: "}"))
  }

  /// What `items()` gives, sorted if so asked: keys and values in turn.
  private func sortedItems(_ v: Value) throws(Raised) -> ListRef {
    let saved = rt.top
    defer { rt.top = saved }
    saved[0] = try rt.call(try rt.getAttribute(v, rt.intern("items")))
    rt.top = saved + 1
    let pairs = try rt.listOf(saved[0])
    saved[0] = .list(pairs)
    if options.sortsKeys { try rt.sort(pairs, key: nil, reverse: false) }
    let items = rt.makeList(capacity: pairs.pointee.count * 2)
    for index in 0..<pairs.pointee.count {
      guard case .tuple(let pair) = rt.unwrap(pairs[element: index]), pair.pointee.count == 2 else {
        throw rt.valueError("items must return 2-tuples")
      }
      items.append(pair[element: 0], rt.heap)
      items.append(pair[element: 1], rt.heap)
    }
    return items
  }

  private func isKey(_ key: Value) -> Bool {
    switch rt.unwrap(key) {
    case .str, .int, .bool, .float, .none: true
    case let native: native.kind == .bigInt
    }
  }

  private mutating func writeKey(_ key: Value) throws(Raised) {
    let native = rt.unwrap(key)
    if case .str(let text) = native { return out.append(jsonOf: text, isASCII: options.isASCII) }
    out.append(UInt8(ascii: "\""))
    if native.kind == .bigInt { out.append(text: try rt.intString(native)) } else { try write(native) }
    out.append(UInt8(ascii: "\""))
  }
}

extension TextBuilder {
  /// A str as JSON: quoted, with what JSON or ASCII does not have escaped.
  mutating func append(jsonOf string: StringRef, isASCII: Bool) {
    let text = string.utf8
    append(UInt8(ascii: "\""))
    var copied = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte < 0x7F || !isASCII {
        offset += 1
        continue
      }
      append(string, copied..<offset)
      if byte < 0x80 {
        append(asciiInJSON: byte)
        offset += 1
      } else {
        let codePoint = string.codePoint(atByte: offset)
        if codePoint >= 0x10000 {
          append(utf16Escape: 0xD800 + (codePoint - 0x10000) >> 10)
          append(utf16Escape: 0xDC00 + (codePoint - 0x10000) & 0x3FF)
        } else {
          append(utf16Escape: codePoint)
        }
        offset += UTF8Text.width(byte)
      }
      copied = offset
    }
    append(string, copied..<text.count)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(asciiInJSON byte: UInt8) {
    switch byte {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x0C: append("\\f")
    case 0x08: append("\\b")
    default: append(utf16Escape: UInt32(byte))
    }
  }

  private mutating func append(utf16Escape unit: UInt32) {
    append("\\u")
    append(hexadecimal: unit, width: 4)
  }
}
