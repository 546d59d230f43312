#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What bytes have in common with ASCII text, and their conversions.
extension BytesType {
  static func populateText(_ t: TypeBuilder) {
    t.method("decode(self, /, encoding='utf-8', errors='strict')", "The text the bytes encode.") {
      rt, a throws(Raised) in
      .str(try BytesCoding.decode(rt, a[0], a.optional(1), a.optional(2), caller: "decode"))
    }
    t.method("hex(self, /, sep='', bytes_per_sep=1)", "The bytes as hexadecimal digits.") { rt, a throws(Raised) in
      .str(try hex(rt, a))
    }
    t.method("join(self, iterable_of_bytes, /)", "Concatenates bytes with these between them.") {
      rt, a throws(Raised) in
      let saved = rt.top
      saved[0] = a[1]
      saved[1] = .none
      rt.top = saved + 2
      defer { rt.top = saved }
      let parts = try rt.joinedValues(a[1])
      var total = 0
      for (index, value) in parts.enumerated() {
        guard let part = content(rt, value) else {
          throw rt.typeError("sequence item \(index): expected a bytes-like object, \(rt.typeName(value)) found")
        }
        let (sum, overflow) = total.addingReportingOverflow(part.count)
        if overflow { throw rt.memoryError() }
        total = sum
      }
      let separator = try receiver(rt, a)
      let (between, overflow) = separator.count.multipliedReportingOverflow(by: max(0, parts.count - 1))
      if overflow || between > Int.max / 4 || total > Int.max / 4 { throw rt.memoryError() }
      try rt.charge(parts.count >> 4 + (total + between) >> 10)
      try rt.reserve(total + between)
      let result = rt.allocateBytes(total + between, mutable: rt.unwrap(a[0]).kind == .byteArray)
      var target = result.pointee.bytes
      for (index, value) in parts.enumerated() {
        if index > 0, separator.count > 0 {
          memcpy(target, separator.baseAddress!, separator.count)
          target += separator.count
        }
        if let part = content(rt, value), part.count > 0 {
          memcpy(target, part.baseAddress!, part.count)
          target += part.count
        }
      }
      return .object(result.asObject)
    }
    t.method("translate(self, table, /, delete=b'')", "Replaces each byte by that of a table of 256.") {
      rt, a throws(Raised) in
      let bytes = try receiver(rt, a)
      let table = try a.unlessNone(1).map { value throws(Raised) in try required(rt, value) }
      if let table, table.count != 256 {
        throw rt.valueError("translation table must be 256 characters long")
      }
      var isDeleted = [Bool](repeating: false, count: 256)
      if let value = a.optional(2) { for byte in try required(rt, value) { isDeleted[Int(byte)] = true } }
      try rt.reserve(bytes.count)
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var meter = WorkMeter()
      for byte in bytes {
        try meter.pass(rt)
        if !isDeleted[Int(byte)] { kept.append(table?[Int(byte)] ?? byte) }
      }
      return like(rt, a, kept)
    }
    t.staticMethod("maketrans(frm, to, /)", "A table for translate.") { rt, a throws(Raised) in
      let from = try required(rt, a[0])
      let to = try required(rt, a[1])
      if from.count != to.count { throw rt.valueError("maketrans arguments must have same length") }
      var table = (0..<256).map { UInt8($0) }
      for index in 0..<from.count { table[Int(from[index])] = to[index] }
      return rt.makeBytes(table)
    }
  }

  private static func hex(_ rt: Runtime, _ a: Arguments) throws(Raised) -> StringRef {
    var separator: UInt8?
    if let given = a.optional(1) {
      var content = content(rt, given)
      if case .str(let text) = rt.unwrap(given) { content = text.utf8 }
      guard let content else {
        if rt.special(rt.type(of: given), .len) != nil { throw rt.typeError("sep must be str or bytes.") }
        throw rt.typeError("object of type '\(rt.typeName(given))' has no len()")
      }
      var length = content.count
      if case .str(let text) = rt.unwrap(given) { length = text.pointee.length }
      if length != 1 { throw rt.valueError("sep must be length 1.") }
      if content[0] >= 0x80 { throw rt.valueError("sep must be ASCII.") }
      separator = content[0]
    }
    let group = try a.optional(2).map { value throws(Raised) in try rt.indexArgument(value) } ?? 1
    let bytes = try receiver(rt, a)
    if separator == nil, bytes.count > 0 {
      let result = rt.allocateString(byteCount: bytes.count * 2, length: bytes.count * 2)
      let target = result.pointee.bytes
      for index in 0..<bytes.count {
        target[index * 2] = TextBuilder.hexDigit(bytes[index] >> 4)
        target[index * 2 + 1] = TextBuilder.hexDigit(bytes[index] & 15)
      }
      return result
    }
    var out = TextBuilder(reserving: bytes.count * 3)
    for (index, byte) in bytes.enumerated() {
      if let separator, group != 0, index > 0 {
        let isEdge =
          group > 0 ? (bytes.count - index) % group == 0 : UInt(index) % group.magnitude == 0
        if isEdge { out.append(separator) }
      }
      out.append(TextBuilder.hexDigit(byte >> 4))
      out.append(TextBuilder.hexDigit(byte & 15))
    }
    return out.make(rt)
  }

  // MARK: As ASCII text

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
  private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  private static func upper(_ byte: UInt8) -> UInt8 { isLower(byte) ? byte - 32 : byte }
  private static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 32 : byte }

  static func populateASCII(_ t: TypeBuilder) {
    t.method("upper(self, /)", "ASCII letters in upper case.") { rt, a throws(Raised) in
      try mapped(rt, a, upper)
    }
    t.method("lower(self, /)", "ASCII letters in lower case.") { rt, a throws(Raised) in
      try mapped(rt, a, lower)
    }
    t.method("swapcase(self, /)", "ASCII letters with case exchanged.") { rt, a throws(Raised) in
      try mapped(rt, a) { isLetter($0) ? $0 ^ 32 : $0 }
    }
    t.method("capitalize(self, /)", "The first byte in upper case, the rest in lower.") { rt, a throws(Raised) in
      like(rt, a, try receiver(rt, a).enumerated().map { $0.offset == 0 ? upper($0.element) : lower($0.element) })
    }
    t.method("title(self, /)", "Each word capitalized.") { rt, a throws(Raised) in
      var followsLetter = false
      var out: [UInt8] = []
      for byte in try receiver(rt, a) {
        out.append(followsLetter ? lower(byte) : upper(byte))
        followsLetter = isLetter(byte)
      }
      return like(rt, a, out)
    }
    t.method("isalpha(self, /)", "Whether all bytes are letters.") { rt, a throws(Raised) in
      try all(rt, a, isLetter)
    }
    t.method("isdigit(self, /)", "Whether all bytes are digits.") { rt, a throws(Raised) in
      try all(rt, a, isDigit)
    }
    t.method("isalnum(self, /)", "Whether all bytes are letters or digits.") { rt, a throws(Raised) in
      try all(rt, a) { isLetter($0) || isDigit($0) }
    }
    t.method("isspace(self, /)", "Whether all bytes are spaces.") { rt, a throws(Raised) in
      try all(rt, a) { $0 == 32 || ($0 >= 9 && $0 <= 13) }
    }
    t.method("isascii(self, /)", "Whether all bytes are ASCII.") { rt, a throws(Raised) in
      .bool(try receiver(rt, a).allSatisfy { $0 < 0x80 })
    }
    t.method("isupper(self, /)", "Whether there are letters, all in upper case.") { rt, a throws(Raised) in
      let bytes = try receiver(rt, a)
      return .bool(bytes.contains(where: isUpper) && !bytes.contains(where: isLower))
    }
    t.method("islower(self, /)", "Whether there are letters, all in lower case.") { rt, a throws(Raised) in
      let bytes = try receiver(rt, a)
      return .bool(bytes.contains(where: isLower) && !bytes.contains(where: isUpper))
    }
    t.method("istitle(self, /)", "Whether each word is capitalized.") { rt, a throws(Raised) in
      var followsLetter = false
      var isTitle = false
      for byte in try receiver(rt, a) {
        if isUpper(byte) == followsLetter, isLetter(byte) { return .bool(false) }
        followsLetter = isLetter(byte)
        isTitle = isTitle || followsLetter
      }
      return .bool(isTitle)
    }
    t.method("ljust(self, width, fillchar=b' ', /)", "The bytes padded at the end.") { rt, a throws(Raised) in
      try padded(rt, a, "ljust") { padding, _ in (0, padding) }
    }
    t.method("rjust(self, width, fillchar=b' ', /)", "The bytes padded at the beginning.") { rt, a throws(Raised) in
      try padded(rt, a, "rjust") { padding, _ in (padding, 0) }
    }
    t.method("center(self, width, fillchar=b' ', /)", "The bytes padded on both sides.") { rt, a throws(Raised) in
      try padded(rt, a, "center") { padding, width in
        let left = padding / 2 + (padding & width & 1)
        return (left, padding - left)
      }
    }
    t.method("zfill(self, width, /)", "The bytes with zeros in front, behind a sign.") { rt, a throws(Raised) in
      let width = try rt.indexArgument(a[1])
      let bytes = try receiver(rt, a)
      let padding = width - min(width, bytes.count)
      if padding > 1 << 16 { try rt.reserve(padding) }
      var out = Array(try receiver(rt, a))
      let start = out.first == 0x2B || out.first == 0x2D ? 1 : 0
      if padding > 0 { out.insert(contentsOf: repeatElement(0x30, count: padding), at: start) }
      return like(rt, a, out)
    }
    t.method("expandtabs(self, /, tabsize=8)", "The bytes with tabs replaced by spaces.") { rt, a throws(Raised) in
      let size = try StringType.tabSize(rt, a.optional(1))
      var out: [UInt8] = []
      var announced = 0
      var column = 0
      for byte in Array(try receiver(rt, a)) {
        if byte == 9 {
          guard size > 0 else { continue }
          let spaces = size - column % size
          if out.count &+ spaces > announced {
            announced = max(1 << 18, (out.count &+ spaces) &* 2)
            try rt.reserve(announced)
            try rt.charge(announced >> 8)
          }
          out += repeatElement(32, count: spaces)
          column = (column &+ spaces) & Int.max
        } else {
          out.append(byte)
          column = byte == 10 || byte == 13 ? 0 : column + 1
        }
      }
      return like(rt, a, out)
    }
  }

  private static func all(_ rt: Runtime, _ a: Arguments, _ condition: (UInt8) -> Bool) throws(Raised) -> Value {
    let bytes = try receiver(rt, a)
    return .bool(!bytes.isEmpty && bytes.allSatisfy(condition))
  }

  private static func padded(
    _ rt: Runtime, _ a: Arguments, _ name: String, _ sides: (_ padding: Int, _ width: Int) -> (Int, Int)
  ) throws(Raised) -> Value {
    let width = try rt.indexArgument(a[1])
    var fill: UInt8 = 32
    if let given = a.optional(2) {
      guard let content = content(rt, given), content.count == 1 else {
        throw rt.typeError(
          "\(name)() argument 2 must be a byte string of length 1, not \(given.isNone ? "None" : rt.typeName(given))")
      }
      fill = content[0]
    }
    let padding = max(0, width - min(width, try receiver(rt, a).count))
    if padding > 1 << 16 { try rt.reserve(padding) }
    let (left, right) = sides(padding, width)
    let bytes = Array(try receiver(rt, a))
    return like(
      rt, a, Array(repeatElement(fill, count: left)) + bytes + Array(repeatElement(fill, count: right)))
  }
}
