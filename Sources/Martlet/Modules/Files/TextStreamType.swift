/// `sys.stdin`, `sys.stdout` or `sys.stderr` as a script sees them.
final class TextStream: NativePayload, AttributedPayload {
  enum Kind { case input, output(OutputStreams.Stream) }
  let kind: Kind
  /// Of standard input: what was read of a line and not yet asked for.
  @exclusivity(unchecked) var rest: [UInt8] = []
  @exclusivity(unchecked) var isClosed = false
  @exclusivity(unchecked) var attributes: DictRef?
  /// How it makes text of bytes, once a script has reconfigured it.
  @exclusivity(unchecked) var layer: FileObject.TextLayer?
  /// Something was read of it.
  @exclusivity(unchecked) private(set) var wasRead = false
  /// Its `buffer`, once a script has asked for it.
  @exclusivity(unchecked) var bytes = Value.undefined
  override var headerFlags: UInt8 { NativeObject.attributedFlag }

  override func trace(_ marker: Marker) {
    marker.mark(attributes)
    marker.mark(bytes)
  }

  init(_ stream: OutputStreams.Stream) { kind = .output(stream) }
  init(_ kind: Kind) { self.kind = kind }

  /// Where it writes, nil for standard input.
  var stream: OutputStreams.Stream? {
    if case .output(let stream) = kind { return stream }
    return nil
  }

  var name: String { stream == nil ? "<stdin>" : stream == .stdout ? "<stdout>" : "<stderr>" }
  var descriptor: Int { stream == nil ? 0 : stream == .stdout ? 1 : 2 }
  var errors: String { stream == .stderr ? "backslashreplace" : stream == .stdout ? "strict" : "strict" }

  /// The next line of standard input, nil at its end.
  func line(_ rt: Runtime) throws(Raised) -> [UInt8]? {
    if !rest.isEmpty {
      defer { rest = [] }
      if let end = rest.firstIndex(of: 10) {
        let line = Array(rest[...end])
        let left = Array(rest[(end + 1)...])
        defer { rest = left }
        return line
      }
      return rest + (try next(rt) ?? [])
    }
    return try next(rt)
  }

  private func next(_ rt: Runtime) throws(Raised) -> [UInt8]? {
    rt.output.flush()
    let line = try rt.output.readLine(blocking: { rt.blocking($0) }) { () throws(Raised) in try rt.safepoint(rt.top) }
    if line != nil { wasRead = true }
    return line
  }

  /// What there is of standard input, as far as is wanted; nil at its end.
  func piece(_ rt: Runtime, atMost wanted: Int?) throws(Raised) -> [UInt8]? {
    if rest.isEmpty {
      rt.output.flush()
      let piece = try rt.output.readPiece(blocking: { rt.blocking($0) }) { () throws(Raised) in
        try rt.safepoint(rt.top)
      }
      guard let piece else { return nil }
      wasRead = true
      rest = piece
    }
    let count = min(wanted ?? rest.count, rest.count)
    defer { rest.removeSubrange(..<count) }
    return Array(rest[..<count])
  }
}

/// The class `TextIOWrapper`: text files, and the three standard streams.
enum TextStreamType {
  static func standard(_ rt: Runtime, _ value: Value) throws(Raised) -> TextStream? {
    guard let stream = value.payload(as: TextStream.self) else { return nil }
    if stream.isClosed { throw rt.valueError("I/O operation on closed file.") }
    return stream
  }

  static func file(_ rt: Runtime, _ value: Value) -> FileObject {
    guard let file = value.payload(as: FileObject.self) else { preconditionFailure("a text stream of another kind") }
    return file
  }

  static func populate(_ t: TypeBuilder) {
    addReading(t)
    addWriting(t)
    addAttributes(t)
    addClosing(t)
  }

  private static func refuse(_ rt: Runtime, _ stream: TextStream, reading: Bool) throws(Raised) {
    if reading, stream.stream != nil { throw FileTypes.unsupported(rt, "not readable") }
    if !reading, stream.stream == nil { throw FileTypes.unsupported(rt, "not writable") }
  }

  private static func text(_ rt: Runtime, _ stream: TextStream, _ bytes: [UInt8]) throws(Raised) -> Value {
    let codec = stream.layer.map { TextCodec(rt, $0.codec, $0.errors) } ?? TextCodec(rt, .utf8, "surrogateescape")
    let result: Result<StringRef, Raised> = bytes.withUnsafeBufferPointer { bytes in
      do throws(Raised) { return .success(try codec.decode(bytes)) } catch { return .failure(error) }
    }
    return .str(try result.get())
  }

  private static func nextLine(_ rt: Runtime, _ value: Value, limit: Int = -1) throws(Raised) -> Value? {
    if let stream = try standard(rt, value) {
      try refuse(rt, stream, reading: true)
      guard var line = try stream.line(rt) else { return nil }
      if limit >= 0 {
        // Characters that are not wanted yet are kept.
        var end = 0
        var characters = 0
        while end < line.count, characters < limit {
          end += min(UTF8Text.width(line[end]), line.count - end)
          characters += 1
        }
        stream.rest = Array(line[end...]) + stream.rest
        line.removeSubrange(end...)
      }
      return try text(rt, stream, line)
    }
    return try FileTypes.nextLine(rt, file(rt, value), limit: limit)
  }

  private static func addReading(_ t: TypeBuilder) {
    t.method("read(self, size=-1, /)", "Text, all that is left by default.") { rt, a throws(Raised) in
      if let stream = try standard(rt, a[0]) {
        try refuse(rt, stream, reading: true)
        let wanted = try FileTypes.count(rt, a.optional(1))
        var all: [UInt8] = []
        while wanted.map({ UTF8Text.length(of: all) < $0 }) ?? true, let line = try stream.line(rt) { all += line }
        if let wanted {
          var end = 0
          var characters = 0
          while end < all.count, characters < wanted {
            end += min(UTF8Text.width(all[end]), all.count - end)
            characters += 1
          }
          stream.rest = Array(all[end...])
          all.removeSubrange(end...)
        }
        return try text(rt, stream, all)
      }
      let file = try FileTypes.readable(rt, file(rt, a[0]))
      guard let wanted = try FileTypes.count(rt, a.optional(1)) else { return try FileText.readAll(rt, file) }
      return try FileText.read(rt, file, wanted)
    }
    t.method("readline(self, size=-1, /)", "The next line, or an empty string.") { rt, a throws(Raised) in
      let limit = try a.optional(1).map { v throws(Raised) in try rt.indexArgument(v) } ?? -1
      return try nextLine(rt, a[0], limit: limit) ?? .str(rt.strings.empty)
    }
    t.method("readlines(self, hint=-1, /)", "The lines that are left.") { rt, a throws(Raised) in
      try FileTypes.lines(rt, try FileTypes.count(rt, a.optional(1)) ?? 0) { () throws(Raised) in
        try nextLine(rt, a[0])
      }
    }
    t.method("__iter__(self, /)") { rt, a throws(Raised) in
      if try standard(rt, a[0]) == nil { _ = try FileTypes.opened(rt, file(rt, a[0])) }
      return a[0]
    }
    t.method("__next__(self, /)") { rt, a throws(Raised) in
      if let file = a[0].payload(as: FileObject.self) { file.text?.isIterating = true }
      guard let line = try nextLine(rt, a[0]) else {
        if let file = a[0].payload(as: FileObject.self) { file.text?.isIterating = false }
        throw rt.stopIteration()
      }
      return line
    }
  }

  private static func addWriting(_ t: TypeBuilder) {
    func write(_ rt: Runtime, _ target: Value, _ value: Value) throws(Raised) -> Int {
      guard case .str(let text) = rt.unwrap(value) else {
        throw rt.typeError("write() argument must be str, not \(rt.typeName(value))")
      }
      if let stream = try standard(rt, target) {
        try refuse(rt, stream, reading: false)
        guard let output = stream.stream else { return 0 }
        try stream.write(rt, text, to: output)
        if output == .stdout, rt.output.isStdoutClosed { throw rt.osError(32) }
      } else {
        try FileText.write(rt, try FileTypes.writable(rt, file(rt, target)), text)
      }
      return text.pointee.length
    }
    t.method("write(self, text, /)", "Write text; return its length.") { rt, a throws(Raised) in
      rt.settleEnds()
      return .int(try write(rt, a[0], a[1]))
    }
    t.method("writelines(self, lines, /)", "Write several texts.") { rt, a throws(Raised) in
      if try standard(rt, a[0]) == nil { _ = try FileTypes.opened(rt, file(rt, a[0])) }
      try rt.forEach(a[1]) { line throws(Raised) in
        _ = try write(rt, a[0], line)
        return true
      }
      return .none
    }
    t.method("flush(self, /)", "Write what is buffered.") { rt, a throws(Raised) in
      if try standard(rt, a[0]) != nil {
        rt.output.flush()
      } else {
        try FileTypes.opened(rt, file(rt, a[0])).flush(rt)
      }
      return .none
    }
    t.method("truncate(self, pos=None, /)", "Cut the file.") { rt, a throws(Raised) in
      if try standard(rt, a[0]) != nil { throw FileTypes.unsupported(rt, "truncate") }
      let file = try FileTypes.opened(rt, file(rt, a[0]))
      if !file.isWritable { throw FileTypes.unsupported(rt, "truncate") }
      let size = try FileTypes.count(rt, a.optional(1))
      let place: Int
      if let size { place = size } else { place = try file.tell(rt) }
      try file.truncate(rt, place)
      return .int(place)
    }
    t.method("tell(self, /)", "The place of the next character, as seek takes it.") { rt, a throws(Raised) in
      if try standard(rt, a[0]) != nil { throw FileTypes.unsupported(rt, "underlying stream is not seekable") }
      let file = try FileTypes.opened(rt, file(rt, a[0]))
      if file.text!.isIterating {
        throw rt.raise(rt.types.exceptions.osError, "telling position disabled by next() call")
      }
      return .int(try file.tell(rt))
    }
    t.method("seek(self, cookie, whence=0, /)", "Go to a place that tell gave.") { rt, a throws(Raised) in
      if try standard(rt, a[0]) != nil { throw FileTypes.unsupported(rt, "underlying stream is not seekable") }
      let file = try FileTypes.opened(rt, file(rt, a[0]))
      let place = try rt.indexArgument(a[1])
      let whence = try a.optional(2).map { v throws(Raised) in try rt.indexArgument(v) } ?? 0
      guard 0...2 ~= whence else {
        throw rt.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
      }
      if whence == 1, place != 0 { throw FileTypes.unsupported(rt, "can't do nonzero cur-relative seeks") }
      if whence == 2, place != 0 { throw FileTypes.unsupported(rt, "can't do nonzero end-relative seeks") }
      if place < 0 { throw rt.valueError("negative seek position \(place)") }
      file.text!.isIterating = false
      file.text!.isDecoded = false
      let reached = try file.seek(rt, place, Int32(whence))
      file.text!.isAtStart = reached == 0
      return .int(reached)
    }
  }

  private static func addAttributes(_ t: TypeBuilder) {
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      if let stream = a[0].payload(as: TextStream.self) {
        let mode = stream.stream == nil ? "r" : "w"
        return rt.str(
          "<_io.TextIOWrapper name='\(stream.name)' mode='\(mode)' encoding='\(stream.layer?.encoding ?? "utf-8")'>")
      }
      let file = file(rt, a[0])
      let encoding = file.text!.encoding
      let name = try rt.repr(file.name).string
      return rt.str("<_io.TextIOWrapper name=\(name) mode='\(file.mode)' encoding='\(encoding)'>")
    }
    t.constant("_CHUNK_SIZE", .int(8192))
    func attribute(
      _ name: StaticString, _ standard: @escaping (Runtime, TextStream) -> Value,
      _ other: @escaping (Runtime, FileObject) -> Value
    ) {
      t.getter(name, "Of the stream.") { rt, v throws(Raised) in
        if let stream = v.payload(as: TextStream.self) { return standard(rt, stream) }
        return other(rt, file(rt, v))
      }
    }
    attribute("name", { rt, s in rt.str(s.name) }, { _, f in f.name })
    attribute("mode", { rt, s in rt.str(s.stream == nil ? "r" : "w") }, { rt, f in rt.str(f.mode) })
    attribute("encoding", { rt, s in rt.str(s.layer?.encoding ?? "utf-8") }, { rt, f in rt.str(f.text!.encoding) })
    attribute("errors", { rt, s in rt.str(s.layer?.errors ?? s.errors) }, { rt, f in rt.str(f.text!.errors) })
    attribute("closed", { _, s in .bool(s.isClosed) }, { _, f in .bool(f.isClosed) })
    attribute(
      "line_buffering", { rt, s in .bool((s.layer ?? s.layerAtFirst(rt)).isLineBuffered) },
      { _, f in .bool(f.text!.isLineBuffered) })
    attribute(
      "write_through", { rt, s in .bool((s.layer ?? s.layerAtFirst(rt)).isWriteThrough) },
      { _, f in .bool(f.text!.isWriteThrough) })
    attribute(
      "buffer",
      { rt, s in
        if s.bytes.isUndefined {
          s.bytes = rt.makeNative(
            StandardBytes(s), type: rt.moduleState.files.standardType(rt, isInput: s.stream == nil))
        }
        return s.bytes
      },
      { rt, f in
        if f.bytes.isUndefined { f.bytes = rt.makeNative(f, type: OpenFunction.bufferedType(rt, f)) }
        return f.bytes
      })
    attribute(
      "newlines", { _, _ in .none },
      { rt, f in
        let names = [(1, "\r"), (2, "\n"), (4, "\r\n")].filter { f.lineEnds & $0.0 != 0 }.map { rt.str($0.1) }
        return names.isEmpty ? .none : names.count == 1 ? names[0] : .tuple(rt.makeTuple(names))
      })
    t.method("fileno(self, /)", "The descriptor.") { rt, a throws(Raised) in
      if let stream = try standard(rt, a[0]) { return .int(stream.descriptor) }
      return .int(Int(try FileTypes.openedBelow(rt, file(rt, a[0])).descriptor))
    }
    t.method("isatty(self, /)", "Whether it is a terminal.") { rt, a throws(Raised) in
      if let stream = try standard(rt, a[0]) { return .bool(OutputStreams.isTerminal(stream.descriptor)) }
      return .bool(try FileTypes.openedBelow(rt, file(rt, a[0])).isTerminal)
    }
    t.method("readable(self, /)", "Whether it can be read.") { rt, a throws(Raised) in
      if let stream = try standard(rt, a[0]) { return .bool(stream.stream == nil) }
      let file = file(rt, a[0])
      return try FileTypes.ability(rt, file, file.isReadable)
    }
    t.method("writable(self, /)", "Whether it can be written.") { rt, a throws(Raised) in
      if let stream = try standard(rt, a[0]) { return .bool(stream.stream != nil) }
      let file = file(rt, a[0])
      return try FileTypes.ability(rt, file, file.isWritable)
    }
    t.method("seekable(self, /)", "Whether its place can be set.") { rt, a throws(Raised) in
      if try standard(rt, a[0]) != nil { return .bool(false) }
      return .bool(try FileTypes.openedBelow(rt, file(rt, a[0])).isSeekable)
    }
    t.method("reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)")
    {
      rt, a throws(Raised) in
      try reconfigure(rt, a)
      return .none
    }
  }

  private static func addClosing(_ t: TypeBuilder) {
    func close(_ rt: Runtime, _ value: Value) throws(Raised) {
      if let stream = value.payload(as: TextStream.self) {
        rt.output.flush()
        stream.isClosed = true
      } else {
        try file(rt, value).close(rt)
      }
    }
    t.method("close(self, /)", "Flush and close the file.") { rt, a throws(Raised) in
      try close(rt, a[0])
      return .none
    }
    t.method("__enter__(self, /)") { rt, a throws(Raised) in
      if try standard(rt, a[0]) == nil { _ = try FileTypes.opened(rt, file(rt, a[0])) }
      return a[0]
    }
    t.method("__exit__(self, /, *args)") { rt, a throws(Raised) in
      try close(rt, a[0])
      return .none
    }
  }
}

/// `sys.stdout.buffer` and its like.
final class StandardBytes: NativePayload {
  let stream: TextStream
  init(_ stream: TextStream) { self.stream = stream }

  static func populate(_ t: TypeBuilder) {
    func stream(_ v: Value) -> TextStream {
      unsafeDowncast(
        v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: StandardBytes.self
      ).stream
    }
    t.method("write(self, buffer, /)", "Write bytes; return how many.") { rt, a throws(Raised) in
      guard let output = stream(a[0]).stream else { throw FileTypes.unsupported(rt, "write") }
      guard let bytes = BytesType.content(rt, a[1]) else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[1]))'")
      }
      rt.output.write(bytes, to: output)
      return .int(bytes.count)
    }
    t.method("flush(self, /)", "Write what is buffered.") { rt, _ throws(Raised) in
      rt.output.flush()
      return .none
    }
    t.method("readline(self, size=-1, /)", "The next line.") { rt, a throws(Raised) in
      let stream = stream(a[0])
      if stream.stream != nil { throw FileTypes.unsupported(rt, "read") }
      let line = try stream.line(rt) ?? []
      guard let limit = try FileTypes.count(rt, a.optional(1)), limit < line.count else { return rt.makeBytes(line) }
      stream.rest = Array(line[limit...]) + stream.rest
      return rt.makeBytes(Array(line[..<limit]))
    }
    t.method("read1(self, size=-1, /)", "Bytes that there are, after a wait for some.") { rt, a throws(Raised) in
      let stream = stream(a[0])
      if stream.stream != nil { throw FileTypes.unsupported(rt, "read1") }
      let wanted = try FileTypes.count(rt, a.optional(1))
      return rt.makeBytes(wanted == 0 ? [] : try stream.piece(rt, atMost: wanted) ?? [])
    }
    t.method("peek(self, size=0, /)", "Bytes without passing them.") { rt, a throws(Raised) in
      let stream = stream(a[0])
      if stream.stream != nil { throw FileTypes.unsupported(rt, "peek") }
      if stream.rest.isEmpty { stream.rest = try stream.piece(rt, atMost: nil) ?? [] }
      return rt.makeBytes(stream.rest)
    }
    t.method("read(self, size=-1, /)", "Bytes, all that are left by default.") { rt, a throws(Raised) in
      let stream = stream(a[0])
      if stream.stream != nil { throw FileTypes.unsupported(rt, "read") }
      let wanted = try FileTypes.count(rt, a.optional(1))
      var all: [UInt8] = []
      while wanted.map({ all.count < $0 }) ?? true, let line = try stream.line(rt) { all += line }
      if let wanted, all.count > wanted {
        stream.rest = Array(all[wanted...])
        all.removeSubrange(wanted...)
      }
      return rt.makeBytes(all)
    }
    func readInto(_ rt: Runtime, _ a: Arguments, by name: StaticString) throws(Raised) -> Value {
      let read = try rt.getAttribute(a[0], rt.intern(name))
      let fill = try rt.getAttribute(try rt.importModule("io"), rt.intern("_fill"))
      return try rt.call(fill, a[1], read, rt.str("readinto"))
    }
    t.method("readinto(self, buffer, /)", "Read into a bytearray.") { rt, a throws(Raised) in
      try readInto(rt, a, by: "read")
    }
    t.method("readinto1(self, buffer, /)", "The same by one read.") { rt, a throws(Raised) in
      try readInto(rt, a, by: "read1")
    }
    t.method("readlines(self, hint=-1, /)", "The lines that are left.") { rt, a throws(Raised) in
      let stream = stream(a[0])
      if stream.stream != nil { throw FileTypes.unsupported(rt, "read") }
      let limit = try FileTypes.count(rt, a.optional(1)) ?? 0
      return try FileTypes.lines(rt, limit) { () throws(Raised) in try stream.line(rt).map { rt.makeBytes($0) } }
    }
    t.method("writelines(self, lines, /)", "Write several pieces.") { rt, a throws(Raised) in
      guard let output = stream(a[0]).stream else { throw FileTypes.unsupported(rt, "write") }
      try rt.forEach(a[1]) { line throws(Raised) in
        guard let bytes = BytesType.content(rt, line) else {
          throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(line))'")
        }
        rt.output.write(bytes, to: output)
        return true
      }
      return .none
    }
    t.method("__iter__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__next__(self, /)") { rt, a throws(Raised) in
      guard let line = try stream(a[0]).line(rt) else { throw rt.stopIteration() }
      return rt.makeBytes(line)
    }
    t.method("fileno(self, /)", "The descriptor.") { _, a throws(Raised) in .int(stream(a[0]).descriptor) }
    t.method("isatty(self, /)", "Whether it is a terminal.") { _, a throws(Raised) in
      .bool(OutputStreams.isTerminal(stream(a[0]).descriptor))
    }
    t.method("readable(self, /)", "Whether it can be read.") { _, a throws(Raised) in
      .bool(stream(a[0]).stream == nil)
    }
    t.method("writable(self, /)", "Whether it can be written.") { _, a throws(Raised) in
      .bool(stream(a[0]).stream != nil)
    }
    t.method("seekable(self, /)", "Whether its place can be set.") { _, _ throws(Raised) in .bool(false) }
    t.method("close(self, /)", "End the use of the stream.") { rt, a throws(Raised) in
      rt.output.flush()
      stream(a[0]).isClosed = true
      return .none
    }
    t.getter("mode", "How it is open.") { rt, v throws(Raised) in rt.str(stream(v).stream == nil ? "rb" : "wb") }
    t.getter("name", "The stream.") { rt, v throws(Raised) in rt.str(stream(v).name) }
    t.getter("closed", "Whether it is closed.") { _, v throws(Raised) in .bool(stream(v).isClosed) }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      rt.str("<_io.\(rt.typeName(a[0])) name='\(stream(a[0]).name)'>")
    }
  }
}

extension UTF8Text {
  static func length(of bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer { length($0) } }
}

extension FileState {
  /// The class of the `buffer` of standard input, or of standard output and standard error.
  func standardType(_ rt: Runtime, isInput: Bool) -> TypeRef {
    if let known = isInput ? standardInput : standardOutput { return known }
    let type = rt.makeNativeType(
      isInput ? "BufferedReader" : "BufferedWriter", module: "_io", StandardBytes.populate)
    if isInput { standardInput = type } else { standardOutput = type }
    return type
  }
}

extension Runtime {
  func makeTextStream(_ stream: OutputStreams.Stream) -> Value {
    makeNative(TextStream(stream), type: types.textStream)
  }

  func makeStandardInput() -> Value { makeNative(TextStream(.input), type: types.textStream) }
}
