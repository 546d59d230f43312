/// Splitting and stripping.
extension StringType {
  static func populateSplitting(_ t: TypeBuilder) {
    t.method("split(self, /, sep=None, maxsplit=-1)", "The words, or the parts between separators.") {
      rt, a throws(Raised) in try split(rt, a, fromRight: false)
    }
    t.method("rsplit(self, /, sep=None, maxsplit=-1)", "Like split, but counts from the end.") {
      rt, a throws(Raised) in try split(rt, a, fromRight: true)
    }
    t.method("splitlines(self, /, keepends=False)", "The lines.") { rt, a throws(Raised) in
      let keepsEnds = try a.optional(1).map { value throws(Raised) in try rt.indexArgument(value) != 0 } ?? false
      return try lines(rt, try receiver(rt, a), keepsEnds: keepsEnds)
    }
    t.method("partition(self, sep, /)", "What is before, at and behind a separator.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let separator = try separator(rt, a[1])
      guard let found = ByteSearch.first(text.utf8, separator.utf8, 0..<text.pointee.byteCount) else {
        return rt.makeTuple(.str(text), .str(rt.strings.empty), .str(rt.strings.empty))
      }
      return parts(rt, text, separator, found)
    }
    t.method("rpartition(self, sep, /)", "What is before, at and behind the last separator.") {
      rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let separator = try separator(rt, a[1])
      guard let found = ByteSearch.last(text.utf8, separator.utf8, 0..<text.pointee.byteCount) else {
        return rt.makeTuple(.str(rt.strings.empty), .str(rt.strings.empty), .str(text))
      }
      return parts(rt, text, separator, found)
    }
    t.method(
      "strip(self, chars=None, /)", "The text without spaces, or without some characters, at its ends.",
      quick: QuickBody(1...2) { rt, text, characters, _ in stripped(rt, text, characters, left: true, right: true) }
    ) { rt, a throws(Raised) in try strip(rt, a, left: true, right: true, "strip")
    }
    t.method(
      "lstrip(self, chars=None, /)", "The text without spaces at its beginning.",
      quick: QuickBody(1...2) { rt, text, characters, _ in stripped(rt, text, characters, left: true, right: false) }
    ) { rt, a throws(Raised) in
      try strip(rt, a, left: true, right: false, "lstrip")
    }
    t.method(
      "rstrip(self, chars=None, /)", "The text without spaces at its end.",
      quick: QuickBody(1...2) { rt, text, characters, _ in stripped(rt, text, characters, left: false, right: true) }
    ) { rt, a throws(Raised) in
      try strip(rt, a, left: false, right: true, "rstrip")
    }
  }

  // MARK: Splitting

  private static func separator(_ rt: Runtime, _ v: Value) throws(Raised) -> StringRef {
    let separator = try text(rt, v)
    if separator.pointee.byteCount == 0 { throw rt.valueError("empty separator") }
    return separator
  }

  private static func parts(_ rt: Runtime, _ text: StringRef, _ separator: StringRef, _ found: Int) -> Value {
    let end = found + separator.pointee.byteCount
    return rt.makeTuple(
      .str(rt.substring(text, bytes: 0..<found)), .str(separator),
      .str(rt.substring(text, bytes: end..<text.pointee.byteCount)))
  }

  private static func split(_ rt: Runtime, _ a: Arguments, fromRight: Bool) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    var limit = Int.max
    if let given = a.optional(2) {
      let count = try rt.indexArgument(given)
      if count >= 0 { limit = count }
    }
    let list = rt.makeList(capacity: 12)
    if let given = a.unlessNone(1) {
      guard case .str(let separator) = rt.unwrap(given) else {
        throw rt.typeError("must be str or None, not \(rt.typeName(given))")
      }
      if separator.pointee.byteCount == 0 { throw rt.valueError("empty separator") }
      try split(rt, text, at: separator, limit, fromRight, into: list)
    } else {
      try splitWords(rt, text, limit, fromRight, into: list)
    }
    if fromRight { list.pointee.elements.map { reverse($0, list.pointee.count) } }
    return .list(list)
  }

  private static func reverse(_ elements: UnsafeMutablePointer<Value>, _ count: Int) {
    var values = UnsafeMutableBufferPointer(start: elements, count: count)
    values.reverse()
  }

  private static func split(
    _ rt: Runtime, _ text: StringRef, at separator: StringRef, _ limit: Int, _ fromRight: Bool, into list: ListRef
  ) throws(Raised) {
    let bytes = text.utf8
    let part = separator.utf8
    var remaining = limit
    if fromRight {
      var end = bytes.count
      while remaining > 0, let found = ByteSearch.last(bytes, part, 0..<end) {
        try add(rt.substring(text, bytes: (found + part.count)..<end), to: list, rt)
        end = found
        remaining -= 1
      }
      list.append(.str(rt.substring(text, bytes: 0..<end)), rt.heap)
    } else if part.count == 1, let base = bytes.baseAddress {
      let byte = part[0]
      var start = 0
      while remaining > 0, let found = ByteSearch.first(base, byte, start..<bytes.count) {
        try add(rt.substring(text, bytes: start..<found), to: list, rt)
        start = found + 1
        remaining -= 1
      }
      list.append(.str(rt.substring(text, bytes: start..<bytes.count)), rt.heap)
    } else {
      var start = 0
      while remaining > 0, let found = ByteSearch.first(bytes, part, start..<bytes.count) {
        try add(rt.substring(text, bytes: start..<found), to: list, rt)
        start = found + part.count
        remaining -= 1
      }
      list.append(.str(rt.substring(text, bytes: start..<bytes.count)), rt.heap)
    }
  }

  /// Of many parts each counts.
  @inline(__always)
  private static func add(_ part: StringRef, to list: ListRef, _ rt: Runtime) throws(Raised) {
    list.append(.str(part), rt.heap)
    if list.pointee.count & 63 == 0 { try rt.charge(uncollected: 8) }
  }

  private static func splitWords(
    _ rt: Runtime, _ text: StringRef, _ limit: Int, _ fromRight: Bool, into list: ListRef
  ) throws(Raised) {
    var remaining = limit
    if fromRight {
      var end = trimmedEnd(text, 0) { UnicodeText.isSpace($0) }
      while end > 0 {
        if remaining == 0 {
          list.append(.str(rt.substring(text, bytes: 0..<end)), rt.heap)
          return
        }
        let start = trimmedEnd(text, 0, from: end) { !UnicodeText.isSpace($0) }
        try add(rt.substring(text, bytes: start..<end), to: list, rt)
        remaining -= 1
        end = trimmedEnd(text, 0, from: start) { UnicodeText.isSpace($0) }
      }
      return
    }
    let count = text.pointee.byteCount
    if text.isASCII, limit == Int.max { return try splitASCIIWords(rt, text, into: list) }
    var start = trimmedStart(text) { UnicodeText.isSpace($0) }
    while start < count {
      if remaining == 0 {
        list.append(.str(rt.substring(text, bytes: start..<count)), rt.heap)
        return
      }
      let end = trimmedStart(text, from: start) { !UnicodeText.isSpace($0) }
      try add(rt.substring(text, bytes: start..<end), to: list, rt)
      remaining -= 1
      start = trimmedStart(text, from: end) { UnicodeText.isSpace($0) }
    }
  }

  private static func splitASCIIWords(_ rt: Runtime, _ text: StringRef, into list: ListRef) throws(Raised) {
    let bytes = text.utf8
    var at = 0
    while true {
      while at < bytes.count, isASCIISpace(bytes[at]) { at += 1 }
      if at == bytes.count { return }
      let start = at
      while at < bytes.count, !isASCIISpace(bytes[at]) { at += 1 }
      try add(rt.substring(text, bytes: start..<at), to: list, rt)
    }
  }

  @inline(__always)
  static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte <= 32 && (byte == 32 || (byte >= 9 && byte <= 13) || byte >= 28)
  }

  static func lines(_ rt: Runtime, _ text: StringRef, keepsEnds: Bool) throws(Raised) -> Value {
    let list = rt.makeList()
    let bytes = text.utf8
    var start = 0
    var at = 0
    while at < bytes.count {
      at = skippingPrintable(bytes, at)
      if at == bytes.count { break }
      let codePoint = text.codePoint(atByte: at)
      let end = at
      at += UTF8Text.width(bytes[at])
      guard UnicodeText.isLineBreak(codePoint) else { continue }
      if codePoint == 13, at < bytes.count, bytes[at] == 10 { at += 1 }
      try add(rt.substring(text, bytes: start..<(keepsEnds ? at : end)), to: list, rt)
      start = at
    }
    if start < bytes.count { list.append(.str(rt.substring(text, bytes: start..<bytes.count)), rt.heap) }
    return .list(list)
  }

  /// The place of the first byte from `at` on that is a control character or not ASCII.
  @inline(__always)
  private static func skippingPrintable(_ bytes: ByteText, _ from: Int) -> Int {
    let base = bytes.baseAddress.unsafelyUnwrapped
    let raw = UnsafeRawPointer(base)
    var at = from
    while at + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < bytes.count, base[at] >= 0x20, base[at] < 0x80 { at += 1 }
    return at
  }

  // MARK: Stripping

  /// The first byte offset at or behind `from` whose code point does not satisfy a condition.
  private static func trimmedStart(_ text: StringRef, from: Int = 0, _ condition: (UInt32) -> Bool) -> Int {
    var at = from
    while at < text.pointee.byteCount, condition(text.codePoint(atByte: at)) {
      at += UTF8Text.width(text.pointee.bytes[at])
    }
    return at
  }

  /// The offset behind the last code point before `from` that does not satisfy a condition.
  private static func trimmedEnd(
    _ text: StringRef, _ start: Int, from: Int? = nil, _ condition: (UInt32) -> Bool
  ) -> Int {
    var end = from ?? text.pointee.byteCount
    while end > start {
      var at = end - 1
      while at > start, text.pointee.bytes[at] & 0xC0 == 0x80 { at -= 1 }
      if !condition(text.codePoint(atByte: at)) { break }
      end = at
    }
    return end
  }

  /// The characters to strip as bits of two words.
  private struct ASCIISet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let spaces: ASCIISet = {
      var set = ASCIISet()
      for byte: UInt8 in 0..<128 where isASCIISpace(byte) { set.insert(byte) }
      return set
    }()

    init() {}

    init(_ text: UnsafeBufferPointer<UInt8>) { for byte in text { insert(byte) } }

    @inline(__always)
    mutating func insert(_ byte: UInt8) {
      if byte < 64 { low |= 1 &<< UInt64(byte) } else { high |= 1 &<< UInt64(byte &- 64) }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool { (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 1 }
  }

  private static func stripped(
    _ rt: Runtime, _ text: StringRef, _ set: ASCIISet, left: Bool, right: Bool
  ) -> StringRef {
    let bytes = text.pointee.bytes
    var start = 0
    var end = text.pointee.byteCount
    if left { while start < end, set.contains(bytes[start]) { start += 1 } }
    if right { while end > start, set.contains(bytes[end - 1]) { end -= 1 } }
    return rt.substring(text, bytes: start..<end)
  }

  /// Of short ASCII text; nil for any other value.
  private static func stripped(
    _ rt: Runtime, _ text: Value, _ characters: Value, left: Bool, right: Bool
  ) -> Value? {
    guard case .str(let text) = text, text.isASCII, text.pointee.byteCount < 1 << 10 else { return nil }
    switch characters {
    case .undefined: return .str(stripped(rt, text, ASCIISet.spaces, left: left, right: right))
    case .str(let characters) where characters.isASCII && characters.pointee.byteCount < 32:
      return .str(stripped(rt, text, ASCIISet(characters.utf8), left: left, right: right))
    default: return nil
    }
  }

  private static func strip(
    _ rt: Runtime, _ a: Arguments, left: Bool, right: Bool, _ name: String
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    func strip(_ condition: (UInt32) -> Bool) -> Value {
      let start = left ? trimmedStart(text, condition) : 0
      let end = right ? trimmedEnd(text, start, condition) : text.pointee.byteCount
      return .str(rt.substring(text, bytes: start..<end))
    }
    guard let given = a.unlessNone(1) else {
      if !text.isASCII { return strip { UnicodeText.isSpace($0) } }
      return .str(stripped(rt, text, ASCIISet.spaces, left: left, right: right))
    }
    guard case .str(let characters) = rt.unwrap(given) else {
      throw rt.typeError("\(name) arg must be None or str")
    }
    if text.isASCII, characters.isASCII {
      return .str(stripped(rt, text, ASCIISet(characters.utf8), left: left, right: right))
    }
    if characters.pointee.length == 1 {
      let only = characters.codePoint(atByte: 0)
      return strip { $0 == only }
    }
    let set = characters.codePoints
    if set.count <= 8 { return strip { set.contains($0) } }
    let hashed = Set(set)
    return strip { hashed.contains($0) }
  }
}
