/// The module `_json`: reading and writing JSON text of plain values. What the options of `json` ask for beyond that is
/// in the bundled module.
enum JSONModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_json")
    m.function("scan(text, start, strict, hooks, /)", "The value at a place, and the place after it.") {
      rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[0]), case .tuple(let hooks) = a[3] else { return .none }
      var scanner = JSONScanner(rt, text, hooks, isStrict: try rt.isTrue(a[2]))
      scanner.position = text.byteOffset(ofCodePoint: min(max(0, try rt.index(a[1])), text.pointee.length))
      let value = try scanner.scanValue()
      let end = UTF8Text.length(UnsafeBufferPointer(rebasing: text.utf8[..<scanner.position]))
      return rt.makeTuple(value, .int(end))
    }
    m.function("decode(text, strict, hooks, /)", "The value of a whole text.") { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[0]), case .tuple(let hooks) = a[2] else { return .none }
      var scanner = JSONScanner(rt, text, hooks, isStrict: try rt.isTrue(a[1]))
      return try scanner.scanAll()
    }
    m.function(
      "encode(o, default, ascii, nan, sort, skip, cycles, indent, item, key, /)", "The JSON text of a value."
    ) { rt, a throws(Raised) in
      var writer = JSONWriter(rt, try JSONWriter.Options(rt, a, from: 1))
      try writer.write(a[0])
      return .str(writer.out.make(rt))
    }
    for (signature, isASCII) in [
      ("encode_basestring_ascii(string, /)", true), ("encode_basestring(string, /)", false),
    ] as [(StaticString, Bool)] {
      m.function(signature, "A string as JSON.") { rt, a throws(Raised) in
        guard case .str(let text) = rt.unwrap(a[0]) else { throw notString(rt, a[0]) }
        var out = TextBuilder()
        out.append(jsonOf: text, isASCII: isASCII)
        return .str(out.make(rt))
      }
    }
    m.function("scanstring(string, end, strict=True, /)", "The string behind its quote, and the place after it.") {
      rt, a throws(Raised) in
      let end = try rt.index(a[1])
      guard case .str(let text) = rt.unwrap(a[0]) else { throw notString(rt, a[0]) }
      guard end >= 0, end <= text.pointee.length else { throw rt.valueError("end is out of bounds") }
      let isStrict = try a.optional(2).map { flag throws(Raised) in try rt.isTrue(flag) } ?? true
      var scanner = JSONScanner(rt, text, rt.emptyTuple, isStrict: isStrict)
      scanner.position = text.byteOffset(ofCodePoint: end)
      do throws(Raised) {
        let value = try scanner.scanString()
        let end = UTF8Text.length(UnsafeBufferPointer(rebasing: text.utf8[..<scanner.position]))
        return rt.makeTuple(.str(value), .int(end))
      } catch {
        guard rt.isRaised(rt.types.exceptions.lookupError) else { throw error }
        let problem = rt.takeException()
        let saved = rt.top
        saved[0] = problem
        rt.top = saved + 1
        defer { rt.top = saved }
        let convert = try rt.getAttribute(try rt.importModule("json"), rt.intern("_decode_error"))
        throw rt.raise(
          value: try rt.call(convert, try rt.getAttribute(problem, rt.intern("args")), a[0]), cause: nil)
      }
    }
    return m.module
  }

  private static func notString(_ rt: Runtime, _ v: Value) -> Raised {
    rt.typeError("first argument must be a string, not \(rt.argumentName(v))")
  }
}

/// Reads JSON text. Values under construction are on the value stack.
struct JSONScanner {
  let rt: Runtime
  let text: StringRef
  /// object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, each None unless given.
  let hooks: TupleRef
  let isStrict: Bool
  var position = 0
  /// Keys met before, by their hashes. Without hooks nothing is collected meanwhile.
  private var keys = [StringRef?](repeating: nil, count: JSONScanner.knownKeys)
  private static let knownKeys = 32
  private let remembersKeys: Bool

  init(_ rt: Runtime, _ text: StringRef, _ hooks: TupleRef, isStrict: Bool) {
    self.rt = rt
    self.text = text
    self.hooks = hooks
    self.isStrict = isStrict
    remembersKeys = hooks.values.allSatisfy { $0.isNone }
  }

  private var byte: UInt8? { position < text.pointee.byteCount ? text.pointee.bytes[position] : nil }

  /// The error, as an exception that `json` turns into a JSONDecodeError: message and place.
  private func error(_ message: String, at place: Int) -> Raised {
    let at = UTF8Text.length(UnsafeBufferPointer(rebasing: text.utf8[..<min(place, text.pointee.byteCount)]))
    return rt.raise(
      rt.types.exceptions.lookupError, arguments: rt.makeTuple([rt.str(message), .int(at)]))
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  /// The value of the whole text, which may have spaces around it.
  mutating func scanAll() throws(Raised) -> Value {
    skipSpace()
    let value = try scanValue()
    skipSpace()
    if position < text.pointee.byteCount { throw error("Extra data", at: position) }
    return value
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= text.pointee.byteCount, memoryEqual(text.pointee.bytes + position, word.utf8Start, count)
    else { return false }
    position += count
    return true
  }

  mutating func scanValue() throws(Raised) -> Value {
    guard let first = byte else { throw error("Expecting value", at: position) }
    switch first {
    case UInt8(ascii: "\""):
      position += 1
      return .str(try scanString())
    case UInt8(ascii: "{"): return try nested("object") { scanner throws(Raised) in try scanner.scanObject() }
    case UInt8(ascii: "["): return try nested("array") { scanner throws(Raised) in try scanner.scanArray() }
    case UInt8(ascii: "n"): if take("null") { return .none }
    case UInt8(ascii: "t"): if take("true") { return .bool(true) }
    case UInt8(ascii: "f"): if take("false") { return .bool(false) }
    case UInt8(ascii: "N"): if take("NaN") { return try constant("NaN", .nan) }
    case UInt8(ascii: "I"): if take("Infinity") { return try constant("Infinity", .infinity) }
    case UInt8(ascii: "-"): if take("-Infinity") { return try constant("-Infinity", -.infinity) }
    default: break
    }
    return try scanNumber()
  }

  private func constant(_ name: String, _ number: Double) throws(Raised) -> Value {
    hooks[element: 4].isNone ? .float(number) : try rt.call(hooks[element: 4], rt.str(name))
  }

  private mutating func nested(
    _ kind: StaticString, _ body: (inout JSONScanner) throws(Raised) -> Value
  ) throws(Raised) -> Value {
    if rt.depth + 1 >= rt.recursionLimit || NativeStack.pointer < rt.nativeStackLimit || rt.top > rt.stackLimit {
      throw rt.recursionError("maximum recursion depth exceeded while decoding a JSON \(kind) from a unicode string")
    }
    rt.depth += 1
    let saved = rt.top
    defer {
      rt.depth -= 1
      rt.top = saved
    }
    return try body(&self)
  }

  private mutating func scanArray() throws(Raised) -> Value {
    let list = rt.makeList()
    rt.top[0] = .list(list)
    rt.top += 1
    position += 1
    skipSpace()
    if byte == UInt8(ascii: "]") {
      position += 1
      return .list(list)
    }
    while true {
      list.append(try scanValue(), rt.heap)
      try rt.charge(uncollected: 1)
      skipSpace()
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: ",") else { throw error("Expecting ',' delimiter", at: position) }
      position += 1
      skipSpace()
    }
    position += 1
    return .list(list)
  }

  private mutating func scanObject() throws(Raised) -> Value {
    let start = rt.top
    let pairsHook = hooks[element: 1]
    let dict = rt.makeDict()
    let pairs = rt.makeList()
    start[0] = .dict(dict)
    start[1] = .list(pairs)
    start[2] = .none
    rt.top = start + 3
    position += 1
    skipSpace()
    if byte == UInt8(ascii: "}") {
      position += 1
    } else {
      while true {
        guard byte == UInt8(ascii: "\"") else {
          throw error("Expecting property name enclosed in double quotes", at: position)
        }
        position += 1
        let key = try scanKey()
        start[2] = .str(key)
        skipSpace()
        guard byte == UInt8(ascii: ":") else { throw error("Expecting ':' delimiter", at: position) }
        position += 1
        skipSpace()
        let value = try scanValue()
        try rt.charge(uncollected: 1)
        if pairsHook.isNone {
          rt.setItem(dict, key, value)
        } else {
          pairs.append(rt.makeTuple(.str(key), value), rt.heap)
        }
        skipSpace()
        if byte == UInt8(ascii: "}") { break }
        guard byte == UInt8(ascii: ",") else { throw error("Expecting ',' delimiter", at: position) }
        position += 1
        skipSpace()
      }
      position += 1
    }
    if !pairsHook.isNone { return try rt.call(pairsHook, .list(pairs)) }
    return hooks[element: 0].isNone ? .dict(dict) : try rt.call(hooks[element: 0], .dict(dict))
  }

  /// The bytes up to the closing quote, if nothing before it is escaped or not ASCII; passes the quote.
  private mutating func plainText() -> ByteText? {
    let bytes = text.pointee.bytes
    let end = text.pointee.byteCount
    var at = position
    while at < end, bytes[at] != 0x22 {
      if bytes[at] < 0x20 || bytes[at] >= 0x80 || bytes[at] == 0x5C { return nil }
      at += 1
    }
    if at == end { return nil }
    let found = ByteText(start: bytes + position, count: at - position)
    position = at + 1
    return found
  }

  /// The rest of a key, after its quote. Keys recur, so one that is a name known already is that name.
  private mutating func scanKey() throws(Raised) -> StringRef {
    guard let plain = plainText() else { return known(try scanString()) }
    let hash = rt.hashOfText(plain)
    if let name = rt.strings.find(plain, hash: hash) { return name }
    let slot = hash & (JSONScanner.knownKeys - 1)
    if let known = keys[slot], known.pointee.hash == hash, known.pointee.byteCount == plain.count,
      memoryEqual(known.pointee.bytes, plain.baseAddress.unsafelyUnwrapped, plain.count)
    {
      return known
    }
    let key = rt.makeString(plain, length: plain.count)
    key.pointee.hash = hash
    if remembersKeys { keys[slot] = key }
    return key
  }

  /// The key that was met before with this text, if it is remembered.
  private mutating func known(_ key: StringRef) -> StringRef {
    let hash = rt.hash(of: key)
    let slot = hash & (JSONScanner.knownKeys - 1)
    if let known = keys[slot], known.hasSameText(as: key) { return known }
    if remembersKeys { keys[slot] = key }
    return key
  }

  /// The rest of a string, after its quote.
  mutating func scanString() throws(Raised) -> StringRef {
    if let plain = plainText() { return rt.makeString(plain, length: plain.count) }
    let begin = position - 1
    var bytes: [UInt8] = []
    var meter = WorkMeter()
    while true {
      let start = position
      while let byte, byte != 0x22, byte != 0x5C, byte >= 0x20 { position += 1 }
      try meter.pass(rt, 1 + position - start)
      bytes.append(contentsOf: text.utf8[start..<position])
      guard let stop = byte else { throw error("Unterminated string starting at", at: begin) }
      position += 1
      if stop == 0x22 { return rt.makeString(bytes) }
      if stop != 0x5C {
        if isStrict { throw error("Invalid control character at", at: position - 1) }
        bytes.append(stop)
        continue
      }
      guard let escape = byte else { throw error("Unterminated string starting at", at: begin) }
      position += 1
      switch escape {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case 0x22, 0x5C, 0x2F: bytes.append(escape)
      case UInt8(ascii: "u"):
        var code = try scanHex()
        if 0xD800..<0xDC00 ~= code, position + 1 < text.pointee.byteCount, byte == 0x5C,
          text.pointee.bytes[position + 1] == UInt8(ascii: "u")
        {
          let back = position
          position += 2
          let low = try scanHex()
          if 0xDC00..<0xE000 ~= low {
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
          } else {
            position = back
          }
        }
        UTF8Text.append(code, to: &bytes)
      default: throw error("Invalid \\escape: ", at: position - 2)
      }
    }
  }

  private mutating func scanHex() throws(Raised) -> UInt32 {
    var code: UInt32 = 0
    let start = position
    for _ in 0..<4 {
      guard let value = byte.flatMap({ BytesType.hexDigit(UInt32($0)) }) else {
        throw error("Invalid \\uXXXX escape", at: start - 1)
      }
      code = code << 4 | UInt32(value)
      position += 1
    }
    return code
  }

  private mutating func skipDigits() {
    let bytes = text.pointee.bytes
    let end = text.pointee.byteCount
    while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
  }

  private mutating func scanNumber() throws(Raised) -> Value {
    let start = position
    func isDigit(_ byte: UInt8?) -> Bool { if let byte { byte >= 0x30 && byte <= 0x39 } else { false } }
    if byte == UInt8(ascii: "-") { position += 1 }
    guard isDigit(byte) else {
      position = start
      throw error("Expecting value", at: start)
    }
    if byte == 0x30 { position += 1 } else { skipDigits() }
    var isFloat = false
    if byte == UInt8(ascii: "."), position + 1 < text.pointee.byteCount, isDigit(text.pointee.bytes[position + 1]) {
      isFloat = true
      position += 1
      skipDigits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      let back = position
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      if isDigit(byte) {
        isFloat = true
        skipDigits()
      } else {
        position = back
      }
    }
    let plain = ByteText(rebasing: text.utf8[start..<position])
    let hook = hooks[element: isFloat ? 2 : 3]
    if hook.isNone {
      if isFloat {
        if let number = NumberText.plainFloat(plain) { return .float(number) }
      } else if let number = NumberText.plainInt(plain) {
        return .int(number)
      }
    }
    let digits = Array(plain)
    let source = Value.str(rt.makeString(digits))
    if !hook.isNone { return try rt.call(hook, source) }
    if isFloat { return .float(try rt.parseFloat(digits, source: source)) }
    return try rt.parseInt(digits, base: 10, source: source)
  }
}
