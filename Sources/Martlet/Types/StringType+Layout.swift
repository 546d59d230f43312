#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Padding, tabs and translation.
extension StringType {
  static func populateLayout(_ t: TypeBuilder) {
    t.method("ljust(self, width, fillchar=' ', /)", "The text padded at its end.") { rt, a throws(Raised) in
      try padded(rt, a) { padding, _ in (0, padding) }
    }
    t.method("rjust(self, width, fillchar=' ', /)", "The text padded at its beginning.") { rt, a throws(Raised) in
      try padded(rt, a) { padding, _ in (padding, 0) }
    }
    t.method("center(self, width, fillchar=' ', /)", "The text padded on both sides.") { rt, a throws(Raised) in
      try padded(rt, a) { padding, width in
        let left = padding / 2 + (padding & width & 1)
        return (left, padding - left)
      }
    }
    t.method("zfill(self, width, /)", "The text with zeros in front, behind a sign.") { rt, a throws(Raised) in
      let text = try receiver(rt, a)
      let width = try rt.indexArgument(a[1])
      let padding = width - min(width, text.pointee.length)
      if padding <= 0 { return .str(text) }
      try rt.reserve(padding)
      var out = TextBuilder(reserving: text.pointee.byteCount + padding)
      var start = 0
      if text.pointee.byteCount > 0, text.pointee.bytes[0] == 0x2B || text.pointee.bytes[0] == 0x2D {
        out.append(text.pointee.bytes[0])
        start = 1
      }
      out.append(repeating: 0x30, padding)
      out.append(text, start..<text.pointee.byteCount)
      return .str(out.make(rt))
    }
    t.method("expandtabs(self, /, tabsize=8)", "The text with tabs replaced by spaces.") { rt, a throws(Raised) in
      let size = try tabSize(rt, a.optional(1))
      return .str(try expandTabs(rt, try receiver(rt, a), size))
    }
  }

  @inline(__always)
  private static func padded(
    _ rt: Runtime, _ a: Arguments, _ sides: (_ padding: Int, _ width: Int) -> (Int, Int)
  ) throws(Raised) -> Value {
    let text = try receiver(rt, a)
    let width = try rt.indexArgument(a[1])
    var fill: UInt32 = 0x20
    if let given = a.optional(2) {
      guard case .str(let character) = rt.unwrap(given) else {
        throw rt.typeError("The fill character must be a unicode character, not \(rt.typeName(given))")
      }
      guard character.pointee.length == 1 else {
        throw rt.typeError("The fill character must be exactly one character long")
      }
      fill = character.codePoint(atByte: 0)
    }
    let padding = width - min(width, text.pointee.length)
    if padding <= 0 { return .str(text) }
    if padding > 1 << 16 { try rt.reserve(padding) }
    let (left, right) = sides(padding, width)
    if fill < 0x80 {
      let count = text.pointee.byteCount
      let result = rt.allocateString(byteCount: count + padding, length: text.pointee.length + padding)
      let target = result.pointee.bytes
      memset(target, Int32(fill), left)
      memcpy(target + left, text.pointee.bytes, count)
      memset(target + left + count, Int32(fill), right)
      return .str(count + padding == 1 ? rt.strings.characters[Int(target[0])] : result)
    }
    var out = TextBuilder(reserving: text.pointee.byteCount + padding)
    out.append(repeating: fill, left)
    out.append(text)
    out.append(repeating: fill, right)
    return .str(out.make(rt))
  }

  /// The argument of `expandtabs`, a C int.
  static func tabSize(_ rt: Runtime, _ v: Value?) throws(Raised) -> Int {
    guard let v else { return 8 }
    guard let integer = try rt.integer(v) else {
      throw rt.typeError("'\(rt.typeName(v))' object cannot be interpreted as an integer")
    }
    guard case .int(let size) = integer, Int32(exactly: size) != nil else {
      throw rt.overflowError("Python int too large to convert to C int")
    }
    return size
  }

  private static func expandTabs(_ rt: Runtime, _ text: StringRef, _ size: Int) throws(Raised) -> StringRef {
    let bytes = text.utf8
    guard bytes.contains(9) else { return text }
    var out = TextBuilder(reserving: bytes.count)
    var announced = 0
    var column = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let width = UTF8Text.width(byte)
      if byte == 9 {
        if size > 0 {
          let spaces = size - column % size
          try out.announce(rt, added: spaces, &announced)
          out.append(repeating: 0x20, spaces)
          let (next, overflow) = column.addingReportingOverflow(spaces)
          if overflow { throw rt.overflowError("new string is too long") }
          column = next
        }
      } else {
        out.append(text, at..<(at + width))
        column = byte == 10 || byte == 13 ? 0 : column + 1
      }
      at += width
    }
    return out.make(rt)
  }

  // MARK: Translation

  static func populateTranslation(_ t: TypeBuilder) {
    t.method("translate(self, table, /)", "Replaces each character by what the table has for it.") {
      rt, a throws(Raised) in
      .str(try translate(rt, try receiver(rt, a), a[1]))
    }
    t.staticMethod("maketrans(x, y=None, z=None, /)", "A table for translate.") { rt, a throws(Raised) in
      let table = rt.makeDict()
      let saved = rt.top
      saved[0] = .dict(table)
      rt.top = saved + 1
      defer { rt.top = saved }
      guard let second = a.optional(1) else {
        try copyTable(rt, a[0], to: table)
        return .dict(table)
      }
      let to = try text(rt, second, "maketrans() argument 2")
      let dropped = try a.optional(2).map { value throws(Raised) in
        try text(rt, value, "maketrans() argument 3").codePoints
      }
      guard case .str(let from) = rt.unwrap(a[0]) else {
        throw rt.typeError("first maketrans argument must be a string if there is a second argument")
      }
      guard from.pointee.length == to.pointee.length else {
        throw rt.valueError("the first two maketrans arguments must have equal length")
      }
      for (key, value) in zip(from.codePoints, to.codePoints) {
        try rt.setItem(table, .int(Int(key)), .int(Int(value)))
      }
      for key in dropped ?? [] { try rt.setItem(table, .int(Int(key)), .none) }
      return .dict(table)
    }
  }

  /// What a table has for a code point.
  private enum Mapped {
    case itself, nothing
    case codePoint(UInt32)
    case text(StringRef)
  }

  private static func translate(_ rt: Runtime, _ text: StringRef, _ table: Value) throws(Raised) -> StringRef {
    var out = TextBuilder(reserving: text.pointee.byteCount)
    // What a dict has for ASCII cannot change meanwhile: -1 is not looked up yet, -2 nothing, -3 text.
    var known = [Int32](repeating: -1, count: 128)
    var announced = 0
    var isDict = false
    if case .dict = table { isDict = true }
    var at = 0
    var meter = WorkMeter()
    while at < text.pointee.byteCount {
      try meter.pass(rt)
      // What is known to become one byte is copied byte by byte.
      let target = out.room(for: text.pointee.byteCount - at)
      var written = 0
      while at < text.pointee.byteCount, text.pointee.bytes[at] < 128 {
        let mapped = known[Int(text.pointee.bytes[at])]
        if mapped < 0 || mapped >= 128 { break }
        target[written] = UInt8(truncatingIfNeeded: mapped)
        written += 1
        at += 1
      }
      out.advance(written)
      if at == text.pointee.byteCount { break }
      let codePoint = text.codePoint(atByte: at)
      at += UTF8Text.width(text.pointee.bytes[at])
      if codePoint < 128 {
        let cached = known[Int(codePoint)]
        if cached >= 0 {
          out.append(codePoint: UInt32(cached))
          continue
        }
        if cached == -2 { continue }
      }
      var result: Int32 = -3
      switch try mapped(rt, codePoint, table) {
      case .itself:
        out.append(codePoint: codePoint)
        result = Int32(codePoint)
      case .nothing: result = -2
      case .codePoint(let other):
        out.append(codePoint: other)
        result = Int32(other)
      case .text(let replacement):
        try out.announce(rt, added: replacement.pointee.byteCount, &announced)
        out.append(replacement)
      }
      if isDict, codePoint < 128 { known[Int(codePoint)] = result }
    }
    return out.make(rt)
  }

  private static func mapped(_ rt: Runtime, _ codePoint: UInt32, _ table: Value) throws(Raised) -> Mapped {
    let found: Value
    if case .dict(let dict) = table {
      guard let value = try rt.getItem(dict, .int(Int(codePoint))) else { return .itself }
      found = value
    } else {
      do throws(Raised) { found = try rt.getItem(table, index: .int(Int(codePoint))) } catch {
        guard rt.isRaised(rt.types.exceptions.lookupError) else { throw error }
        _ = rt.takeException()
        return .itself
      }
    }
    switch rt.unwrap(found) {
    case .none: return .nothing
    case .str(let replacement): return .text(replacement)
    case .int, .bool:
      guard let mapped = Runtime.codePoint(of: rt.unwrap(found)) else {
        throw rt.valueError("character mapping must be in range(0x110000)")
      }
      return .codePoint(mapped)
    default:
      if rt.isInstance(found, rt.types.int) { throw rt.overflowError("Python int too large to convert to C long") }
      throw rt.typeError("character mapping must return integer, None or str")
    }
  }

  private static func copyTable(_ rt: Runtime, _ v: Value, to table: DictRef) throws(Raised) {
    guard case .dict(let dict) = rt.unwrap(v) else {
      throw rt.typeError("if you give only one argument to maketrans it must be a dict")
    }
    var index = 0
    while let entry = dict.nextEntry(&index) {
      let value = entry.pointee.value
      switch rt.unwrap(entry.pointee.key) {
      case .str(let key):
        guard key.pointee.length == 1 else {
          throw rt.valueError("string keys in translate table must be of length 1")
        }
        try rt.setItem(table, .int(Int(key.codePoint(atByte: 0))), value)
      case .int, .bool: try rt.setItem(table, entry.pointee.key, value)
      default:
        guard rt.isInstance(entry.pointee.key, rt.types.int) else {
          throw rt.typeError("keys in translate table must be strings or integers")
        }
        try rt.setItem(table, entry.pointee.key, value)
      }
    }
  }
}
