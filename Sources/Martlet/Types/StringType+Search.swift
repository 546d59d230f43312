#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finding, counting, replacing.
extension StringType {
  static func populateSearch(_ t: TypeBuilder) {
    t.method("find(self, sub, start=None, end=None, /)", "The first index of a substring, or -1.") {
      rt, a throws(Raised) in .int(try find(rt, a) ?? -1)
    }
    t.method("rfind(self, sub, start=None, end=None, /)", "The last index of a substring, or -1.") {
      rt, a throws(Raised) in .int(try find(rt, a, last: true) ?? -1)
    }
    t.method("index(self, sub, start=None, end=None, /)", "The first index of a substring.") { rt, a throws(Raised) in
      guard let found = try find(rt, a) else { throw rt.valueError("substring not found") }
      return .int(found)
    }
    t.method("rindex(self, sub, start=None, end=None, /)", "The last index of a substring.") { rt, a throws(Raised) in
      guard let found = try find(rt, a, last: true) else { throw rt.valueError("substring not found") }
      return .int(found)
    }
    t.method("count(self, sub, start=None, end=None, /)", "How often a substring occurs.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let part = try self.text(rt, a[1])
      guard let range = try bounds(rt, a.optional(2), a.optional(3), length: text.pointee.length) else {
        return .int(0)
      }
      if part.pointee.byteCount == 0 { return .int(range.count + 1) }
      return .int(ByteSearch.count(text.utf8, part.utf8, byteRange(text, range)))
    }
    t.method("replace(self, old, new, count=-1, /)", "Replaces a substring.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let old = try self.text(rt, a[1], "replace() argument 1")
      let new = try self.text(rt, a[2], "replace() argument 2")
      let count = try a.optional(3).map { value throws(Raised) in try rt.indexArgument(value) } ?? -1
      return .str(try replace(rt, text, old, new, count < 0 ? Int.max : count))
    }
    t.method(
      "startswith(self, prefix, start=None, end=None, /)", "Whether the text begins with a prefix.",
      quick: QuickBody(2...2) { _, text, part, _ in hasAffix(text, part, isPrefix: true) }
    ) { rt, a throws(Raised) in try hasAffix(rt, a, isPrefix: true) }
    t.method(
      "endswith(self, suffix, start=None, end=None, /)", "Whether the text ends with a suffix.",
      quick: QuickBody(2...2) { _, text, part, _ in hasAffix(text, part, isPrefix: false) }
    ) { rt, a throws(Raised) in try hasAffix(rt, a, isPrefix: false) }
    t.method("removeprefix(self, prefix, /)", "The text without a prefix.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let part = try self.text(rt, a[1], "removeprefix() argument")
      guard ByteSearch.matches(text.utf8, part.utf8, at: 0) else { return .str(text) }
      return .str(rt.substring(text, bytes: part.pointee.byteCount..<text.pointee.byteCount))
    }
    t.method("removesuffix(self, suffix, /)", "The text without a suffix.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let part = try self.text(rt, a[1], "removesuffix() argument")
      let rest = text.pointee.byteCount - part.pointee.byteCount
      guard part.pointee.byteCount > 0, ByteSearch.matches(text.utf8, part.utf8, at: rest) else { return .str(text) }
      return .str(rt.substring(text, bytes: 0..<rest))
    }
  }

  /// The bytes of a range of code points.
  static func byteRange(_ text: StringRef, _ range: Range<Int>) -> Range<Int> {
    if text.isASCII { return range }
    return text.byteOffset(ofCodePoint: range.lowerBound)..<text.byteOffset(ofCodePoint: range.upperBound)
  }

  /// The index of the code point that begins at a byte.
  static func codePointIndex(_ text: StringRef, ofByte offset: Int) -> Int {
    if text.isASCII { return offset }
    return UTF8Text.length(UnsafeBufferPointer(start: text.pointee.bytes, count: offset))
  }

  private static func find(_ rt: Runtime, _ a: Arguments, last: Bool = false) throws(Raised) -> Int? {
    let text = try receiver(rt, a)
    let part = try self.text(rt, a[1])
    guard let range = try bounds(rt, a.optional(2), a.optional(3), length: text.pointee.length) else { return nil }
    let bytes = byteRange(text, range)
    let found = last ? ByteSearch.last(text.utf8, part.utf8, bytes) : ByteSearch.first(text.utf8, part.utf8, bytes)
    return found.map { codePointIndex(text, ofByte: $0) }
  }

  /// The same of two strs; nil for other arguments.
  @inline(__always)
  private static func hasAffix(_ text: Value, _ part: Value, isPrefix: Bool) -> Value? {
    guard case .str(let text) = text, case .str(let part) = part else { return nil }
    let rest = text.pointee.byteCount - part.pointee.byteCount
    if rest < 0 { return .bool(false) }
    let at = text.pointee.bytes + (isPrefix ? 0 : rest)
    return .bool(textEqual(at, part.pointee.bytes, part.pointee.byteCount))
  }

  private static func hasAffix(_ rt: Runtime, _ a: Arguments, isPrefix: Bool) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    if a[2].isUndefined, let answer = hasAffix(.str(text), a[1], isPrefix: isPrefix) { return answer }
    var name: String { isPrefix ? "startswith" : "endswith" }
    let range = try bounds(rt, a.optional(2), a.optional(3), length: text.pointee.length)
    let bytes = range.map { byteRange(text, $0) }
    func matches(_ part: StringRef) -> Bool {
      guard let bytes, part.pointee.byteCount <= bytes.count else { return false }
      let at = isPrefix ? bytes.lowerBound : bytes.upperBound - part.pointee.byteCount
      return ByteSearch.matches(text.utf8, part.utf8, at: at)
    }
    switch rt.unwrap(a[1]) {
    case .str(let part): return .bool(matches(part))
    case .tuple(let tuple):
      for value in tuple.values {
        guard case .str(let part) = rt.unwrap(value) else {
          throw rt.typeError("tuple for \(name) must only contain str, not \(rt.typeName(value))")
        }
        if matches(part) { return .bool(true) }
      }
      return .bool(false)
    default:
      throw rt.typeError("\(name) first arg must be str or a tuple of str, not \(rt.typeName(a[1]))")
    }
  }

  /// Every place of an ASCII character replaced by another.
  private static func replace(_ rt: Runtime, _ text: StringRef, _ old: UInt8, _ new: UInt8) -> StringRef {
    let count = text.pointee.byteCount
    guard let first = ByteSearch.first(text.pointee.bytes, old, 0..<count) else { return text }
    if count == 1 { return rt.strings.characters[Int(new)] }
    let result = rt.allocateString(byteCount: count, length: text.pointee.length)
    let source = text.pointee.bytes
    let target = result.pointee.bytes
    memcpy(target, source, first)
    for index in first..<count { target[index] = source[index] == old ? new : source[index] }
    return result
  }

  static func replace(
    _ rt: Runtime, _ text: StringRef, _ old: StringRef, _ new: StringRef, _ limit: Int
  ) throws(Raised) -> StringRef {
    let whole = 0..<text.pointee.byteCount
    if old.pointee.byteCount == 1, new.pointee.byteCount == 1, limit == Int.max {
      return replace(rt, text, old.pointee.bytes[0], new.pointee.bytes[0])
    }
    let places: Int
    if old.pointee.byteCount == 0 {
      places = min(limit, text.pointee.length + 1)
    } else {
      if limit == 0 || old.pointee.byteCount > text.pointee.byteCount { return text }
      places = min(limit, ByteSearch.count(text.utf8, old.utf8, whole))
    }
    if places == 0 { return text }
    let (added, overflow) = new.pointee.byteCount.multipliedReportingOverflow(by: places)
    if overflow || added > Int.max / 4 { throw rt.memoryError() }
    if added > 1 << 16 { try rt.reserve(added) }
    let byteCount = text.pointee.byteCount + added - old.pointee.byteCount * places
    if byteCount == 0 { return rt.strings.empty }
    let length = text.pointee.length + (new.pointee.length - old.pointee.length) * places
    let result = rt.allocateString(byteCount: byteCount, length: length)
    var target = result.pointee.bytes
    func copy(_ source: StringRef, _ range: Range<Int>) {
      memcpy(target, source.pointee.bytes + range.lowerBound, range.count)
      target += range.count
    }
    var at = 0
    for _ in 0..<places {
      if old.pointee.byteCount == 0 {
        copy(new, 0..<new.pointee.byteCount)
        guard at < whole.upperBound else { break }
        let end = at + UTF8Text.width(text.pointee.bytes[at])
        copy(text, at..<end)
        at = end
      } else {
        guard let found = ByteSearch.first(text.utf8, old.utf8, at..<whole.upperBound) else { break }
        copy(text, at..<found)
        copy(new, 0..<new.pointee.byteCount)
        at = found + old.pointee.byteCount
      }
    }
    copy(text, at..<whole.upperBound)
    return byteCount == 1 ? rt.strings.characters[Int(result.pointee.bytes[0])] : result
  }
}
