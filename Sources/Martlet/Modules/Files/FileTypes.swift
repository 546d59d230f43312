#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The classes of open files and the function `open`: the module `_io`.
enum FileTypes {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_io")
    let state = rt.moduleState.files
    m.type("TextIOWrapper", rt.types.textStream)
    state.reader = m.makeType("BufferedReader") { populateBuffered($0) }
    state.writer = m.makeType("BufferedWriter") { populateBuffered($0) }
    state.random = m.makeType("BufferedRandom") { populateBuffered($0) }
    state.raw = m.makeType("FileIO", isSubclassable: true) { t in
      populateBytes(t)
      t.method("readall(self, /)", "All bytes that are left.") { rt, a throws(Raised) in
        let file = try reading(rt, file(a[0])!)
        try file.fillAll(rt)
        return try take(rt, file, file.ahead)
      }
      t.method("__del__(self, /)", "Closes the file.") { rt, a throws(Raised) in
        if !file(a[0])!.isClosed { _ = try rt.call(try rt.getAttribute(a[0], rt.intern("close"))) }
        return .none
      }.keepsInstance = true
      t.new("__new__(cls, /, file, mode='r', closefd=True, opener=None)") { rt, a throws(Raised) in
        try OpenFunction.openRaw(rt, a[1], mode: a.optional(2), closes: a.optional(3), opener: a.unlessNone(4))
      }
    }
    m.type("_StandardInput", state.standardType(rt, isInput: true))
    m.type("_StandardOutput", state.standardType(rt, isInput: false))
    MemoryFileTypes.add(m)
    return m.module
  }

  static func file(_ value: Value) -> FileObject? {
    var own = value
    if case .instance(let object) = value, object.type.pointee.flags.contains(.hasNativeValue) {
      own = object.pointee.slots[0]
    }
    return own.payload(as: FileObject.self)
  }

  static func opened(_ rt: Runtime, _ file: FileObject) throws(Raised) -> FileObject {
    if file.isClosed { throw rt.valueError("I/O operation on closed file.") }
    return file
  }

  /// The same where the file below, which has no buffer, is what refuses.
  static func openedBelow(_ rt: Runtime, _ file: FileObject) throws(Raised) -> FileObject {
    if file.isClosed { throw rt.valueError("I/O operation on closed file") }
    return file
  }

  /// The same for what a buffer does by itself.
  private static func opened(_ rt: Runtime, _ file: FileObject, for call: String) throws(Raised) -> FileObject {
    if file.isClosed, file.bufferSize > 0 { throw rt.valueError("\(call) of closed file") }
    return try openedBelow(rt, file)
  }

  /// A file of bytes that is read by a call; a buffer that cannot be read refuses before it looks whether it is open.
  private static func reading(
    _ rt: Runtime, _ file: FileObject, _ call: String = "read", refusal: String = "read"
  ) throws(Raised) -> FileObject {
    if !file.isReadable, file.bufferSize > 0 { throw unsupported(rt, refusal) }
    let file = try opened(rt, file, for: call)
    if !file.isReadable { throw unsupported(rt, refusal) }
    return file
  }

  /// Whether a file can be read or written; one that can tells so only while it is open.
  static func ability(_ rt: Runtime, _ file: FileObject, _ isAble: Bool) throws(Raised) -> Value {
    if !isAble, file.bufferSize > 0 { return .bool(false) }
    _ = try openedBelow(rt, file)
    return .bool(isAble)
  }

  static func unsupported(_ rt: Runtime, _ message: String) -> Raised {
    do throws(Raised) {
      let type = try rt.getAttribute(try rt.importModule("io"), rt.intern("UnsupportedOperation"))
      return rt.rethrow(try rt.call(type, rt.str(message)))
    } catch { return error }
  }

  static func readable(_ rt: Runtime, _ file: FileObject) throws(Raised) -> FileObject {
    let file = try opened(rt, file)
    if !file.isReadable { throw unsupported(rt, file.text == nil ? "read" : "not readable") }
    return file
  }

  static func writable(_ rt: Runtime, _ file: FileObject) throws(Raised) -> FileObject {
    let file = try opened(rt, file)
    if !file.isWritable { throw unsupported(rt, file.text == nil ? "write" : "not writable") }
    return file
  }

  /// The argument of `read` and its like: a count, or nil for all.
  static func count(_ rt: Runtime, _ v: Value?) throws(Raised) -> Int? {
    guard let v, !v.isNone else { return nil }
    if !rt.hasIndex(v) { throw rt.typeError("argument should be integer or None, not '\(rt.typeName(v))'") }
    let count = try rt.indexArgument(v)
    return count < 0 ? nil : count
  }

  // MARK: What all files have

  /// Methods of text and byte files alike.
  static func populateShared(_ t: TypeBuilder, _ file: @escaping (Runtime, Value) throws(Raised) -> FileObject) {
    t.method("__enter__(self, /)") { rt, a throws(Raised) in
      _ = try opened(rt, try file(rt, a[0]))
      return a[0]
    }.keepsInstance = true
    t.method("__exit__(self, /, *args)") { rt, a throws(Raised) in
      if case .instance = a[0] {
        _ = try rt.call(try rt.getAttribute(a[0], rt.intern("close")))
      } else {
        try file(rt, a[0]).close(rt)
      }
      return .none
    }.keepsInstance = true
    t.method("__iter__(self, /)") { rt, a throws(Raised) in
      _ = try opened(rt, try file(rt, a[0]))
      return a[0]
    }.keepsInstance = true
    t.method("close(self, /)", "Flush and close the file.") { rt, a throws(Raised) in
      let file = try file(rt, a[0])
      guard case .instance = a[0], !file.isClosed else {
        try file.close(rt)
        return .none
      }
      // A class of the script's may have its own way to flush.
      do throws(Raised) { _ = try rt.call(try rt.getAttribute(a[0], rt.intern("flush"))) } catch {
        let exception = rt.takeException()
        let saved = rt.top
        saved[0] = exception
        rt.top = saved + 1
        defer { rt.top = saved }
        try? file.close(rt)
        throw rt.rethrow(exception)
      }
      try file.close(rt)
      return .none
    }.keepsInstance = true
    t.method("flush(self, /)", "Write what is buffered.") { rt, a throws(Raised) in
      let file = try file(rt, a[0])
      let isBuffer = file.text == nil && file.bufferSize > 0 && file.isWritable
      try (isBuffer ? opened(rt, file, for: "flush") : opened(rt, file)).flush(rt)
      return .none
    }
    t.method("fileno(self, /)", "The descriptor.") { rt, a throws(Raised) in
      .int(Int(try openedBelow(rt, try file(rt, a[0])).descriptor))
    }
    t.method("isatty(self, /)", "Whether it is a terminal.") { rt, a throws(Raised) in
      .bool(try openedBelow(rt, try file(rt, a[0])).isTerminal)
    }
    t.method("readable(self, /)", "Whether it was opened for reading.") { rt, a throws(Raised) in
      let file = try file(rt, a[0])
      return try ability(rt, file, file.isReadable)
    }
    t.method("writable(self, /)", "Whether it was opened for writing.") { rt, a throws(Raised) in
      let file = try file(rt, a[0])
      return try ability(rt, file, file.isWritable)
    }
    t.method("seekable(self, /)", "Whether its place can be set.") { rt, a throws(Raised) in
      .bool(try openedBelow(rt, try file(rt, a[0])).isSeekable)
    }
    t.method("writelines(self, lines, /)", "Write several pieces.") { rt, a throws(Raised) in
      _ = try opened(rt, try file(rt, a[0]))
      let write = try rt.getAttribute(a[0], rt.intern("write"))
      let saved = rt.top
      saved[0] = write
      rt.top = saved + 1
      defer { rt.top = saved }
      try rt.forEach(a[1]) { line throws(Raised) in
        _ = try rt.call(write, line)
        return true
      }
      return .none
    }
    t.method("readlines(self, hint=-1, /)", "The lines that are left.") { rt, a throws(Raised) in
      let limit = try count(rt, a.optional(1)) ?? 0
      let target = try opened(rt, try file(rt, a[0]))
      return try lines(rt, limit) { () throws(Raised) in try nextLine(rt, target) }
    }
    t.method("truncate(self, pos=None, /)", "Cut the file.") { rt, a throws(Raised) in
      let given = try file(rt, a[0])
      let file = try given.text == nil ? opened(rt, given, for: "truncate") : opened(rt, given)
      if !file.isWritable { throw unsupported(rt, "truncate") }
      let size = try count(rt, a.optional(1))
      let place: Int
      if let size { place = size } else { place = try file.tell(rt) }
      try file.truncate(rt, place)
      return .int(place)
    }
    t.method("__del__(self, /)") { _, _ throws(Raised) in .none }
  }

  /// A list of the lines that `next` gives, until they are as long together as a limit that is not 0.
  static func lines(
    _ rt: Runtime, _ limit: Int, _ next: () throws(Raised) -> Value?
  ) throws(Raised) -> Value {
    let list = rt.makeList()
    let saved = rt.top
    saved[0] = .list(list)
    rt.top = saved + 1
    defer { rt.top = saved }
    var total = 0
    while let line = try next() {
      list.append(line, rt.heap)
      total += try rt.length(line)
      if limit > 0, total >= limit { break }
      try rt.charge(1)
    }
    return .list(list)
  }

  /// The next line of a file, nil at its end.
  static func nextLine(_ rt: Runtime, _ file: FileObject, limit: Int = -1) throws(Raised) -> Value? {
    if file.text != nil { return try FileText.line(rt, try readable(rt, file), limit: limit) }
    let file = try reading(rt, file, "readline")
    var searched = 0
    while true {
      if let found = file.place(of: 10, from: searched) {
        return try take(rt, file, limit >= 0 ? min(limit, found + 1) : found + 1)
      }
      searched = file.ahead
      if limit >= 0, searched >= limit { return try take(rt, file, limit) }
      if try !file.fill(rt) { return file.ahead == 0 ? nil : try take(rt, file, file.ahead) }
      try rt.charge(1)
    }
  }

  static func take(_ rt: Runtime, _ file: FileObject, _ count: Int) throws(Raised) -> Value {
    let value = try file.peek(count) { bytes throws(Raised) in rt.makeBytes(bytes) }
    file.skip(count)
    return value
  }

  // MARK: Files of bytes

  private static func populateBytes(_ t: TypeBuilder) {
    populateShared(t) { _, v throws(Raised) in file(v)! }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let file = file(a[0])!
      let type = rt.type(of: a[0])
      var text = "<_io.\(type.pointee.name.string)"
      if type == rt.moduleState.files.raw, file.isClosed { return rt.str(text + " [closed]>") }
      text += " name=\(try rt.repr(file.name).string)"
      if type == rt.moduleState.files.raw {
        text += " mode='\(rawMode(file))' closefd=\(file.ownsDescriptor ? "True" : "False")"
      }
      return rt.str(text + ">")
    }
    t.getter("name", "The file as it was named.") { _, v throws(Raised) in file(v)!.name }
    t.getter("mode", "How it was opened.") { rt, v throws(Raised) in rt.str(rawMode(file(v)!)) }
    t.getter("closed", "Whether it is closed.") { _, v throws(Raised) in .bool(file(v)!.isClosed) }
    t.getter("raw", "The file without a buffer.") { rt, v throws(Raised) in
      rt.makeNative(file(v)!, type: rt.moduleState.files.raw)
    }
    t.getter("closefd", "Whether closing it closes its descriptor.") { _, v throws(Raised) in
      .bool(file(v)!.ownsDescriptor)
    }
    t.method("__next__(self, /)") { rt, a throws(Raised) in
      guard let line = try nextLine(rt, file(a[0])!) else { throw rt.stopIteration() }
      return line
    }
    t.method("readline(self, size=-1, /)", "The next line, or empty bytes.") { rt, a throws(Raised) in
      try nextLine(rt, file(a[0])!, limit: try count(rt, a.optional(1)) ?? -1) ?? rt.makeBytes([])
    }
    t.method("read(self, size=-1, /)", "Bytes, all that are left by default.", read)
    t.method("readinto(self, buffer, /)", "Read into a bytearray.") { rt, a throws(Raised) in
      try readInto(rt, a, once: isRaw(rt, a[0]))
    }
    t.method("write(self, buffer, /)", "Write bytes; return how many.") { rt, a throws(Raised) in
      let target = file(a[0])!
      if target.bufferSize > 0 {
        if !target.isWritable { throw unsupported(rt, "write") }
        if target.isClosed { throw rt.valueError("write to closed file") }
      }
      let file = try openedBelow(rt, target)
      if !file.isWritable { throw unsupported(rt, "write") }
      guard let bytes = BytesType.content(rt, a[1]) else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[1]))'")
      }
      let count = bytes.count
      if rt.unwrap(a[1]).kind == .bytes || count < file.bufferSize {
        try file.write(rt, bytes)
      } else {
        // What can be changed is changed by others, perhaps, while the write waits.
        let copy = Array(bytes)
        let result: Result<Void, Raised> = copy.withUnsafeBufferPointer { bytes in
          do throws(Raised) { return .success(try file.write(rt, bytes)) } catch { return .failure(error) }
        }
        try result.get()
      }
      return .int(count)
    }
    t.method("tell(self, /)", "The place of the next byte.") { rt, a throws(Raised) in
      .int(try openedBelow(rt, file(a[0])!).tell(rt))
    }
    t.method("seek(self, offset, whence=0, /)", "Go to a place.") { rt, a throws(Raised) in
      let file = try opened(rt, file(a[0])!, for: "seek")
      let offset = try rt.indexArgument(a[1])
      let whence = try a.optional(2).map { v throws(Raised) in try rt.indexArgument(v) } ?? 0
      guard 0...2 ~= whence else {
        throw file.bufferSize == 0 ? rt.osError(EINVAL) : rt.valueError("whence value \(whence) unsupported")
      }
      return .int(try file.seek(rt, offset, Int32(whence)))
    }
  }

  private static func populateBuffered(_ t: TypeBuilder) {
    populateBytes(t)
    t.method("read1(self, size=-1, /)", "Bytes, all that are left by default.") { rt, a throws(Raised) in
      let file = try reading(rt, file(a[0])!, refusal: "read1")
      return try readOnce(rt, file, try count(rt, a.optional(1)) ?? file.bufferSize) ?? .none
    }
    t.method("readinto1(self, buffer, /)", "Read into a bytearray.") { rt, a throws(Raised) in
      _ = try reading(rt, file(a[0])!, "readinto", refusal: "read1")
      return try readInto(rt, a, once: true)
    }
    t.method("peek(self, size=0, /)", "Bytes without passing them.") { rt, a throws(Raised) in
      let file = try reading(rt, file(a[0])!, "peek", refusal: "peek")
      if file.ahead == 0 { _ = try file.fill(rt) }
      return try file.peek(file.ahead) { bytes throws(Raised) in rt.makeBytes(bytes) }
    }
    t.method("detach(self, /)", "Not available.") { rt, _ throws(Raised) in throw unsupported(rt, "detach") }
  }

  private static func read(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    let file = try reading(rt, file(a[0])!)
    guard let wanted = try count(rt, a.optional(1)) else {
      var (size, isMore) = (1 << 16, true as Bool?)
      while isMore == true {
        isMore = try fill(rt, file, size)
        size = min(size * 2, 1 << 24)
        try rt.charge(1)
      }
      return isMore == nil && file.ahead == 0 ? .none : try take(rt, file, file.ahead)
    }
    if isRaw(rt, a[0]) { return try readOnce(rt, file, wanted) ?? .none }
    while file.ahead < wanted {
      guard let isMore = try fill(rt, file, wanted - file.ahead) else {
        if file.ahead == 0 { return .none }
        break
      }
      if !isMore { break }
      try rt.charge(1)
    }
    return try take(rt, file, min(wanted, file.ahead))
  }

  private static func isRaw(_ rt: Runtime, _ value: Value) -> Bool {
    rt.type(of: value).isSubclass(of: rt.moduleState.files.raw)
  }

  /// What one read gives, without waiting for more; nil where there is nothing yet and the descriptor does not wait.
  private static func readOnce(_ rt: Runtime, _ file: FileObject, _ wanted: Int) throws(Raised) -> Value? {
    if file.ahead == 0, wanted > 0, try fill(rt, file, wanted) == nil { return nil }
    return try take(rt, file, min(wanted, file.ahead))
  }

  /// Reads once from below: false at the end, nil where there is nothing yet and the descriptor does not wait.
  private static func fill(_ rt: Runtime, _ file: FileObject, _ wanted: Int) throws(Raised) -> Bool? {
    do throws(Raised) { return try file.fill(rt, min(wanted, 1 << 24)) } catch {
      guard !rt.isTerminating, rt.isRaised(rt.types.exceptions.blockingIOError) else { throw error }
      _ = rt.takeException()
      return nil
    }
  }

  private static func readInto(_ rt: Runtime, _ a: Arguments, once: Bool) throws(Raised) -> Value {
    let file = try reading(rt, file(a[0])!, "readinto")
    guard let asked = MemoryViewType.writable(rt, a[1])?.count else {
      throw rt.typeError("readinto() argument must be read-write bytes-like object, not \(rt.argumentName(a[1]))")
    }
    while file.ahead < asked, !once || file.ahead == 0 {
      guard let isMore = try fill(rt, file, asked) else {
        if file.ahead == 0 { return .none }
        break
      }
      if !isMore { break }
      try rt.charge(1)
    }
    guard let target = MemoryViewType.writable(rt, a[1]) else { return .int(0) }
    let count = min(target.count, file.ahead)
    for index in 0..<count { target[index] = file.byte(index) }
    file.skip(count)
    return .int(count)
  }

  /// The mode of the bytes below.
  private static func rawMode(_ file: FileObject) -> String {
    var mode = file.mode.filter { "rwxa".contains($0) }
    if mode == "a", file.isReadable { mode = "ab+" } else { mode += "b" }
    if file.isReadable, file.isWritable { return mode.hasPrefix("a") ? mode : "rb+" }
    return mode
  }
}

/// What `_io` keeps for an interpreter.
final class FileState {
  @exclusivity(unchecked) var reader: TypeRef! = nil
  @exclusivity(unchecked) var writer: TypeRef! = nil
  @exclusivity(unchecked) var random: TypeRef! = nil
  @exclusivity(unchecked) var raw: TypeRef! = nil
  @exclusivity(unchecked) var standardInput, standardOutput: TypeRef?
  let open = OpenFiles()
}
