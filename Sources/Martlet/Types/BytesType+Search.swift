/// Finding, replacing and splitting in bytes.
extension BytesType {
  static func populateSearch(_ t: TypeBuilder) {
    t.method("find(self, sub, start=None, end=None, /)", "The first index of a part, or -1.") { rt, a throws(Raised) in
      .int(try find(rt, a) ?? -1)
    }
    t.method("rfind(self, sub, start=None, end=None, /)", "The last index of a part, or -1.") { rt, a throws(Raised) in
      .int(try find(rt, a, last: true) ?? -1)
    }
    t.method("index(self, sub, start=None, end=None, /)", "The first index of a part.") { rt, a throws(Raised) in
      guard let found = try find(rt, a) else { throw rt.valueError("subsection not found") }
      return .int(found)
    }
    t.method("rindex(self, sub, start=None, end=None, /)", "The last index of a part.") { rt, a throws(Raised) in
      guard let found = try find(rt, a, last: true) else { throw rt.valueError("subsection not found") }
      return .int(found)
    }
    t.method("count(self, sub, start=None, end=None, /)", "How often a part occurs.") { rt, a throws(Raised) in
      let part = try part(rt, a[1])
      let length = try receiver(rt, a).count
      guard let range = try StringType.bounds(rt, a.optional(2), a.optional(3), length: length) else {
        return .int(0)
      }
      if part.isEmpty { return .int(range.count + 1) }
      let bytes = try receiver(rt, a)
      return .int(part.withUnsafeBufferPointer { ByteSearch.count(bytes, $0, range.clamped(to: 0..<bytes.count)) })
    }
    t.method("replace(self, old, new, count=-1, /)", "Replaces a part.") { rt, a throws(Raised) in
      let count = try a.optional(3).map { value throws(Raised) in try rt.indexArgument(value) } ?? -1
      let old = try required(rt, a[1])
      let new = try required(rt, a[2])
      return try replace(rt, a, old, new, count < 0 ? Int.max : count)
    }
    t.method("startswith(self, prefix, start=None, end=None, /)", "Whether the bytes begin with a prefix.") {
      rt, a throws(Raised) in try hasAffix(rt, a, "startswith")
    }
    t.method("endswith(self, suffix, start=None, end=None, /)", "Whether the bytes end with a suffix.") {
      rt, a throws(Raised) in try hasAffix(rt, a, "endswith")
    }
    t.method("removeprefix(self, prefix, /)", "The bytes without a prefix.") { rt, a throws(Raised) in
      let bytes = try receiver(rt, a)
      let part = try required(rt, a[1])
      let has = ByteSearch.matches(bytes, part, at: 0)
      return BytesType.part(rt, a, bytes, (has ? part.count : 0)..<bytes.count)
    }
    t.method("removesuffix(self, suffix, /)", "The bytes without a suffix.") { rt, a throws(Raised) in
      let bytes = try receiver(rt, a)
      let part = try required(rt, a[1])
      let rest = bytes.count - part.count
      return BytesType.part(rt, a, bytes, 0..<(ByteSearch.matches(bytes, part, at: rest) ? rest : bytes.count))
    }
  }

  /// What is looked for: bytes, or one byte given as an int.
  private static func part(_ rt: Runtime, _ v: Value) throws(Raised) -> [UInt8] {
    if let content = content(rt, v) { return Array(content) }
    guard try rt.integer(v) != nil else {
      throw rt.typeError("argument should be integer or bytes-like object, not '\(rt.typeName(v))'")
    }
    return [try byte(rt, v)]
  }

  private static func find(_ rt: Runtime, _ a: Arguments, last: Bool = false) throws(Raised) -> Int? {
    let part = try part(rt, a[1])
    let length = try receiver(rt, a).count
    guard let range = try StringType.bounds(rt, a.optional(2), a.optional(3), length: length) else { return nil }
    let bytes = try receiver(rt, a)
    let within = range.clamped(to: 0..<bytes.count)
    return part.withUnsafeBufferPointer {
      last ? ByteSearch.last(bytes, $0, within) : ByteSearch.first(bytes, $0, within)
    }
  }

  private static func hasAffix(_ rt: Runtime, _ a: Arguments, _ name: String) throws(Raised) -> Value {
    let length = try receiver(rt, a).count
    let range = try StringType.bounds(rt, a.optional(2), a.optional(3), length: length)
    let bytes = try receiver(rt, a)
    func matches(_ part: ByteText) -> Bool {
      guard let range = range?.clamped(to: 0..<bytes.count), part.count <= range.count else { return false }
      return ByteSearch.matches(
        bytes, part, at: name == "startswith" ? range.lowerBound : range.upperBound - part.count)
    }
    if case .tuple(let tuple) = rt.unwrap(a[1]) {
      for value in tuple.values where matches(try required(rt, value)) { return .bool(true) }
      return .bool(false)
    }
    guard let part = content(rt, a[1]) else {
      throw rt.typeError("\(name) first arg must be bytes or a tuple of bytes, not \(rt.typeName(a[1]))")
    }
    return .bool(matches(part))
  }

  private static func replace(
    _ rt: Runtime, _ a: Arguments, _ old: ByteText, _ new: ByteText, _ limit: Int
  ) throws(Raised) -> Value {
    var bytes = try receiver(rt, a)
    let places =
      old.isEmpty
      ? min(limit, bytes.count + 1) : limit == 0 ? 0 : min(limit, ByteSearch.count(bytes, old, 0..<bytes.count))
    let (added, overflow) = new.count.multipliedReportingOverflow(by: places)
    if overflow || added > Int.max / 4 { throw rt.memoryError() }
    if added > 1 << 16 { try rt.reserve(added) }
    bytes = try receiver(rt, a)
    if places == 0 { return rt.makeBytes(bytes, mutable: rt.unwrap(a[0]).kind == .byteArray) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + added)
    var at = 0
    for _ in 0..<places {
      if old.isEmpty {
        out += new
        if at < bytes.count { out.append(bytes[at]) }
        at += 1
      } else if let found = ByteSearch.first(bytes, old, at..<bytes.count) {
        out += bytes[at..<found]
        out += new
        at = found + old.count
      }
    }
    if at < bytes.count { out += bytes[at...] }
    return like(rt, a, out)
  }

  // MARK: Splitting and stripping

  static func populateSplitting(_ t: TypeBuilder) {
    t.method("split(self, /, sep=None, maxsplit=-1)", "The words, or the parts between separators.") {
      rt, a throws(Raised) in try split(rt, a, fromRight: false)
    }
    t.method("rsplit(self, /, sep=None, maxsplit=-1)", "Like split, but counts from the end.") {
      rt, a throws(Raised) in try split(rt, a, fromRight: true)
    }
    t.method("splitlines(self, /, keepends=False)", "The lines.") { rt, a throws(Raised) in
      let keepsEnds = try a.optional(1).map { value throws(Raised) in try rt.indexArgument(value) != 0 } ?? false
      let bytes = try receiver(rt, a)
      let list = rt.makeList()
      var start = 0
      var at = 0
      while at < bytes.count {
        let end = at
        at += 1
        guard bytes[end] == 10 || bytes[end] == 13 else { continue }
        if bytes[end] == 13, at < bytes.count, bytes[at] == 10 { at += 1 }
        list.append(BytesType.part(rt, a, bytes, start..<(keepsEnds ? at : end)), rt.heap)
        if list.pointee.count & 63 == 0 { try rt.charge(uncollected: 8) }
        start = at
      }
      if start < bytes.count { list.append(BytesType.part(rt, a, bytes, start..<bytes.count), rt.heap) }
      return .list(list)
    }
    t.method("partition(self, sep, /)", "What is before, at and behind a separator.") { rt, a throws(Raised) in
      try partition(rt, a, last: false)
    }
    t.method("rpartition(self, sep, /)", "What is before, at and behind the last separator.") {
      rt, a throws(Raised) in try partition(rt, a, last: true)
    }
    t.method("strip(self, bytes=None, /)", "The bytes without spaces at the ends.") { rt, a throws(Raised) in
      try strip(rt, a, left: true, right: true)
    }
    t.method("lstrip(self, bytes=None, /)", "The bytes without spaces at the beginning.") { rt, a throws(Raised) in
      try strip(rt, a, left: true, right: false)
    }
    t.method("rstrip(self, bytes=None, /)", "The bytes without spaces at the end.") { rt, a throws(Raised) in
      try strip(rt, a, left: false, right: true)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }

  private static func split(_ rt: Runtime, _ a: Arguments, fromRight: Bool) throws(Raised) -> Value {
    var limit = Int.max
    if let given = a.optional(2) {
      let count = try rt.indexArgument(given)
      if count >= 0 { limit = count }
    }
    let bytes = try receiver(rt, a)
    if !fromRight, let given = a.unlessNone(1), let separator = content(rt, given), separator.count > 0 {
      let list = rt.makeList(capacity: 12)
      let isMutable = rt.unwrap(a[0]).kind == .byteArray
      var start = 0
      while list.pointee.count < limit, let found = ByteSearch.first(bytes, separator, start..<bytes.count) {
        list.append(rt.makeBytes(ByteText(rebasing: bytes[start..<found]), mutable: isMutable), rt.heap)
        if list.pointee.count & 63 == 0 { try rt.charge(uncollected: 8) }
        start = found + separator.count
      }
      list.append(rt.makeBytes(ByteText(rebasing: bytes[start...]), mutable: isMutable), rt.heap)
      return .list(list)
    }
    var parts: [Range<Int>] = []
    if let given = a.unlessNone(1) {
      let separator = try required(rt, given)
      if separator.isEmpty { throw rt.valueError("empty separator") }
      var rest = 0..<bytes.count
      while parts.count < limit {
        let found =
          fromRight ? ByteSearch.last(bytes, separator, rest) : ByteSearch.first(bytes, separator, rest)
        guard let found else { break }
        if parts.count & 63 == 0 { try rt.charge(uncollected: 4) }
        if fromRight {
          parts.append((found + separator.count)..<rest.upperBound)
          rest = 0..<found
        } else {
          parts.append(rest.lowerBound..<found)
          rest = (found + separator.count)..<bytes.count
        }
      }
      parts.append(rest)
    } else {
      var rest = trimmed(bytes, 0..<bytes.count, left: !fromRight, right: fromRight, isSpace)
      while !rest.isEmpty {
        if parts.count == limit {
          parts.append(rest)
          break
        }
        let remaining = trimmed(bytes, rest, left: !fromRight, right: fromRight) { !isSpace($0) }
        parts.append(
          fromRight ? remaining.upperBound..<rest.upperBound : rest.lowerBound..<remaining.lowerBound)
        rest = trimmed(bytes, remaining, left: !fromRight, right: fromRight, isSpace)
      }
    }
    if fromRight { parts.reverse() }
    let list = rt.makeList(capacity: parts.count)
    let isMutable = rt.unwrap(a[0]).kind == .byteArray
    for part in parts {
      list.append(rt.makeBytes(ByteText(rebasing: bytes[part]), mutable: isMutable), rt.heap)
      if list.pointee.count & 63 == 0 { try rt.charge(uncollected: 8) }
    }
    return .list(list)
  }

  private static func trimmed(
    _ bytes: ByteText, _ range: Range<Int>, left: Bool, right: Bool, _ condition: (UInt8) -> Bool
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if left { while start < end, condition(bytes[start]) { start += 1 } }
    if right { while end > start, condition(bytes[end - 1]) { end -= 1 } }
    return start..<end
  }

  private static func partition(_ rt: Runtime, _ a: Arguments, last: Bool) throws(Raised) -> Value {
    let bytes = try receiver(rt, a)
    let separator = try required(rt, a[1])
    if separator.isEmpty { throw rt.valueError("empty separator") }
    let whole = 0..<bytes.count
    guard let found = last ? ByteSearch.last(bytes, separator, whole) : ByteSearch.first(bytes, separator, whole)
    else {
      let all = BytesType.part(rt, a, bytes, 0..<bytes.count)
      let first = like(rt, a, [])
      let second = like(rt, a, [])
      return last ? rt.makeTuple(first, second, all) : rt.makeTuple(all, first, second)
    }
    return rt.makeTuple(
      BytesType.part(rt, a, bytes, 0..<found),
      rt.makeBytes(separator, mutable: rt.unwrap(a[0]).kind == .byteArray),
      BytesType.part(rt, a, bytes, (found + separator.count)..<bytes.count))
  }

  private static func strip(_ rt: Runtime, _ a: Arguments, left: Bool, right: Bool) throws(Raised) -> Value {
    let bytes = try receiver(rt, a)
    let kept: Range<Int>
    if let given = a.unlessNone(1) {
      let removed = try required(rt, given)
      let set = removed.count > 16 ? Set(removed) : []
      kept = trimmed(bytes, 0..<bytes.count, left: left, right: right) {
        removed.count > 16 ? set.contains($0) : removed.contains($0)
      }
    } else {
      kept = trimmed(bytes, 0..<bytes.count, left: left, right: right, isSpace)
    }
    return BytesType.part(rt, a, bytes, kept)
  }
}
