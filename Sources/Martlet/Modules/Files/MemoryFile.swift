#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a StringIO or a BytesIO holds: WTF-8 or bytes, and a position.
///
/// Invariant: `units` is the number of code points of a text, or of bytes; `at`, in the same unit, may lie behind the
/// end; `byte` is the offset of `at`, or of the end.
final class MemoryFile: NativePayload {
  let isText: Bool
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private(set) var units = 0
  @exclusivity(unchecked) private(set) var at = 0
  @exclusivity(unchecked) private var byte = 0
  @exclusivity(unchecked) var isClosed = false
  @exclusivity(unchecked) var lineEnds = LineEnds.newline
  @exclusivity(unchecked) var seenEnds: SeenEnds = []
  @exclusivity(unchecked) private var bytes: UnsafeMutablePointer<UInt8>?
  @exclusivity(unchecked) private var capacity = 0

  /// A bytearray that holds the content as long as a view on it may live: `bytes` is its memory then.
  @exclusivity(unchecked) private var lent: BytesRef?

  init(isText: Bool) { self.isText = isText }

  deinit { if lent == nil { free(bytes) } }

  override var ownedBytes: Int { 128 + (lent == nil ? capacity : 0) }

  override func trace(_ marker: Marker) {
    if let lent { marker.mark(lent.asObject) }
  }

  /// Puts the content into a bytearray, to be looked at and changed in place.
  func lend(_ rt: Runtime) -> Value {
    if let lent { return .object(lent.asObject) }
    let made = rt.makeBytes(content, mutable: true)
    guard let object = rt.bytesObject(made) else { return made }
    free(bytes)
    lent = object
    bytes = object.pointee.bytes
    capacity = count
    return made
  }

  /// Takes the content back, before its size may change; refused while a view on it lives.
  func takeBack(_ rt: Runtime) throws(Raised) {
    guard let object = lent else { return }
    try rt.checkResizable(object)
    guard let own = malloc(max(count, 1)) else { throw rt.memoryError() }
    if count > 0 { memcpy(own, object.pointee.bytes, count) }
    bytes = own.assumingMemoryBound(to: UInt8.self)
    capacity = max(count, 1)
    rt.heap.noteAllocation(capacity)
    lent = nil
  }

  var content: ByteText { ByteText(start: bytes, count: count) }

  /// Starts anew with a content; the position is at its beginning.
  func reset(_ rt: Runtime, _ content: ByteText, units: Int) throws(Raised) {
    try takeBack(rt)
    isClosed = false
    count = 0
    self.units = 0
    at = 0
    byte = 0
    seenEnds = []
    try writeLines(rt, content, units: units)
    at = 0
    byte = 0
  }

  private func makeRoom(_ rt: Runtime, _ added: Int) throws(Raised) {
    let (wanted, overflow) = count.addingReportingOverflow(added)
    if overflow { throw rt.memoryError() }
    guard wanted > capacity else { return }
    let larger = max(64, max(wanted, capacity + capacity / 2))
    if larger > 1 << 16 { try rt.reserve(larger) }
    guard let moved = realloc(bytes, larger) else { throw rt.memoryError() }
    rt.heap.noteAllocation(larger - capacity)
    bytes = moved.assumingMemoryBound(to: UInt8.self)
    capacity = larger
  }

  /// The byte offset of a place, which is not behind the end.
  private func offset(of place: Int) -> Int {
    if count == units { return place }
    if place == units { return count }
    guard let bytes else { return 0 }
    var unit = 0
    var offset = 0
    if place >= at, at <= units { (unit, offset) = (at, byte) }
    while unit < place {
      offset += UTF8Text.width(bytes[offset])
      unit += 1
    }
    return offset
  }

  /// Replaces what is at the position; a gap behind the end is filled with zeros.
  func write(_ rt: Runtime, _ new: ByteText, units newUnits: Int) throws(Raised) {
    try takeBack(rt)
    if newUnits == 0 { return }
    if at > units {
      let gap = at - units
      try makeRoom(rt, gap)
      memset(bytes! + count, 0, gap)
      count += gap
      units += gap
      byte = count
    }
    let end = at + newUnits >= units ? count : offset(of: at + newUnits)
    try makeRoom(rt, new.count)
    let target = bytes! + byte
    if end < count { memmove(target + new.count, bytes! + end, count - end) }
    memcpy(target, new.baseAddress!, new.count)
    count += new.count - (end - byte)
    at += newUnits
    units = max(units, at)
    byte += new.count
  }

  /// What is from the position on, at most so many units; the position is moved behind it.
  func read(_ size: Int) -> (ByteText, units: Int) {
    let taken = min(size < 0 ? Int.max : size, max(0, units - at))
    if taken == 0 { return (ByteText(start: bytes, count: 0), 0) }
    let end = at + taken
    let endByte = offset(of: end)
    let part = ByteText(start: bytes! + byte, count: endByte - byte)
    at = end
    byte = endByte
    return (part, taken)
  }

  /// The rest of the line, at most so many units.
  func readLine(_ size: Int) -> (ByteText, units: Int) {
    guard at < units, let bytes else { return read(0) }
    let end = endOfLine(bytes, byte..<count)
    let line = ByteText(start: bytes + byte, count: end - byte)
    let length = isText && count != units ? UTF8Text.length(line) : line.count
    return read(size >= 0 ? min(size, length) : length)
  }

  func seek(_ place: Int) {
    byte = place >= units ? count : offset(of: place)
    at = place
  }

  /// Drops what is behind a place.
  func truncate(_ size: Int) {
    guard size < units else { return }
    count = offset(of: size)
    units = size
    byte = at >= units ? count : byte
  }
}

/// The native bases of `io.StringIO` and `io.BytesIO`.
enum MemoryFileTypes {
  static func add(_ m: ModuleBuilder) {
    m.makeType("_StringBuffer", isSubclassable: true) { populate($0, isText: true) }
    m.makeType("_BytesBuffer", isSubclassable: true) { populate($0, isText: false) }
  }

  private static func file(_ v: Value) -> MemoryFile {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: MemoryFile.self)
  }

  private static func open(_ rt: Runtime, _ v: Value) throws(Raised) -> MemoryFile {
    let file = file(v)
    if file.isClosed { throw rt.valueError("I/O operation on closed file\(file.isText ? "" : ".")") }
    return file
  }

  private static func value(_ rt: Runtime, _ file: MemoryFile, _ part: (ByteText, units: Int)) -> Value {
    if !file.isText { return rt.makeBytes(part.0) }
    if part.units == 1, part.0.count > 1 { return .str(rt.makeString(codePoint: UTF8Text.decode(part.0.baseAddress!))) }
    return .str(rt.makeString(part.0, length: part.units))
  }

  private static func size(_ rt: Runtime, _ v: Value?) throws(Raised) -> Int {
    guard let v else { return -1 }
    if case .int(let size) = v { return size }
    guard rt.hasIndex(v) else { throw rt.typeError("argument should be integer or None, not '\(rt.typeName(v))'") }
    return try rt.index(v)
  }

  private static func populate(_ t: TypeBuilder, isText: Bool) {
    let type = t.type
    t.new("Buffer(cls, *args, **kwargs)", "A file in memory.") { rt, _ throws(Raised) in
      rt.makeNative(MemoryFile(isText: isText), type: type)
    }
    if isText {
      t.method("__init__(self, initial_value='', newline='\\n')") { rt, a throws(Raised) in
        let file = file(a[0])
        file.lineEnds = .newline
        if let given = a.optional(2) {
          if case .str = rt.unwrap(given) {
          } else if !given.isNone {
            throw rt.typeError("newline must be str or None, not \(rt.typeName(given))")
          }
          guard let ends = LineEnds(given.isNone ? nil : given, rt) else {
            throw rt.valueError("illegal newline value: \(try rt.repr(given).string)")
          }
          file.lineEnds = ends
        }
        guard let initial = a.unlessNone(1) else {
          try file.reset(rt, ByteText(start: nil, count: 0), units: 0)
          return .none
        }
        guard case .str(let text) = rt.unwrap(initial) else {
          throw rt.typeError("initial_value must be str or None, not \(rt.typeName(initial))")
        }
        try file.reset(rt, text.utf8, units: text.pointee.length)
        return .none
      }
    } else {
      t.method("__init__(self, initial_bytes=b'')") { rt, a throws(Raised) in
        let initial = a.unlessNone(1)
        let content = try initial.map { v throws(Raised) in try BytesType.required(rt, v) }
        try file(a[0]).reset(rt, content ?? ByteText(start: nil, count: 0), units: content?.count ?? 0)
        return .none
      }
    }
    t.method("write(self, s, /)", "Write at the position.") { rt, a throws(Raised) in
      let file = try open(rt, a[0])
      if isText {
        guard case .str(let text) = rt.unwrap(a[1]) else {
          throw rt.typeError("string argument expected, got '\(rt.typeName(a[1]))'")
        }
        try file.writeLines(rt, text.utf8, units: text.pointee.length)
        return .int(text.pointee.length)
      }
      let bytes = try BytesType.required(rt, a[1])
      try file.write(rt, bytes, units: bytes.count)
      return .int(bytes.count)
    }
    if isText {
      t.getter("newlines", "The kinds of ends of lines that were written.") { rt, v throws(Raised) in
        file(rt.unwrap(v)).newlines(rt)
      }
      t.getter("_newline", "The argument newline.") { rt, v throws(Raised) in
        file(rt.unwrap(v)).lineEnds.value(rt)
      }
    }
    addReading(t)
    addPositions(t, isText: isText)
  }

  private static func addReading(_ t: TypeBuilder) {
    t.method("read(self, size=-1, /)", "Read at most size, all by default.") { rt, a throws(Raised) in
      let size = try size(rt, a.unlessNone(1))
      let file = try open(rt, a[0])
      return value(rt, file, file.read(size))
    }
    t.method("readline(self, size=-1, /)", "Read to the end of the line.") { rt, a throws(Raised) in
      let size = try size(rt, a.unlessNone(1))
      let file = try open(rt, a[0])
      return value(rt, file, file.readLine(size))
    }
    t.method("__next__(self, /)") { rt, a throws(Raised) in
      let file = try open(rt, a[0])
      let line = file.readLine(-1)
      if line.units == 0 { throw rt.stopIteration() }
      return value(rt, file, line)
    }
    t.method("getvalue(self, /)", "The whole content.") { rt, a throws(Raised) in
      let file = try open(rt, a[0])
      return value(rt, file, (file.content, file.units))
    }
  }

  private static func addPositions(_ t: TypeBuilder, isText: Bool) {
    t.method("tell(self, /)", "The position.") { rt, a throws(Raised) in .int(try open(rt, a[0]).at) }
    t.method("seek(self, pos, whence=0, /)", "Change the position.") { rt, a throws(Raised) in
      let file = try open(rt, a[0])
      let place = try rt.index(a[1])
      let whence = try a.optional(2).map { v throws(Raised) in try rt.index(v) } ?? 0
      guard 0...2 ~= whence else {
        throw rt.valueError("\(isText ? "I" : "i")nvalid whence (\(whence), should be 0, 1 or 2)")
      }
      if whence == 0, place < 0 {
        throw rt.valueError(isText ? "Negative seek position \(place)" : "negative seek value \(place)")
      }
      if isText, whence != 0, place != 0 {
        throw rt.raise(rt.types.exceptions.osError, "Can't do nonzero cur-relative seeks")
      }
      let (target, overflow) = place.addingReportingOverflow(whence == 0 ? 0 : whence == 1 ? file.at : file.units)
      if overflow { throw rt.overflowError("new position too large") }
      file.seek(max(0, target))
      return .int(file.at)
    }
    t.method("truncate(self, size=None, /)", "Drop what is behind a place, the position by default.") {
      rt, a throws(Raised) in
      let file = try open(rt, a[0])
      let size = try a.unlessNone(1).map { v throws(Raised) in try rt.index(v) } ?? file.at
      if size < 0 {
        throw rt.valueError(isText ? "Negative size value \(size)" : "negative size value \(size)")
      }
      try file.takeBack(rt)
      file.truncate(size)
      return .int(size)
    }
    if !isText {
      t.method("getbuffer(self, /)", "The content, to be read and changed in place.") { rt, a throws(Raised) in
        let file = try open(rt, a[0])
        let saved = rt.top
        saved[0] = file.lend(rt)
        rt.top = saved + 1
        defer { rt.top = saved }
        return rt.makeView(saved[0], .bytes, start: 0, stride: 1, count: file.count, isReadOnly: false)
      }
    }
    t.method("close(self, /)", "End the use of the file.") { rt, a throws(Raised) in
      try file(a[0]).takeBack(rt)
      file(a[0]).isClosed = true
      return .none
    }
    t.getter("closed", "Whether the file is closed.") { rt, v throws(Raised) in
      .bool(file(rt.unwrap(v)).isClosed)
    }
  }
}
