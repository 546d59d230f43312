#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// print, input, and ending the program.
extension BuiltinFunctions {
  static func installOutput(_ define: Definer) {
    define(
      "print(*args, sep=' ', end='\\n', file=None, flush=False)",
      "Writes values as text, by default to standard output."
    ) { rt, a throws(Raised) in
      rt.settleEnds()
      try print(rt, a)
      return .none
    }
    define("input(prompt='', /)", "Reads a line from standard input.") { rt, a throws(Raised) in
      try findStreams(rt)
      try ask(rt, a.optional(0))
      return try answer(rt)
    }
    installQuitters(define.rt)
  }

  /// All three streams must be there, and `input` flushes what `sys.stderr` is.
  private static func findStreams(_ rt: Runtime) throws(Raised) {
    guard let streams = rt.systemNames else { return }
    func stream(_ name: StaticString) throws(Raised) -> Value {
      guard let stream = rt.getItem(streams, rt.intern(name)), !stream.isNone else {
        throw rt.runtimeError("input(): lost sys.\(name)")
      }
      return stream
    }
    _ = try stream("stdin")
    _ = try stream("stdout")
    let errors = try stream("stderr")
    if rt.standardStream(errors) == nil { try flush(rt, errors) }
  }

  /// What flushing raises is ignored.
  private static func flush(_ rt: Runtime, _ stream: Value) throws(Raised) {
    do throws(Raised) { _ = try rt.call(try rt.getAttribute(stream, rt.intern("flush"))) } catch {
      guard rt.isRaised(rt.types.exceptions.exception) else { throw error }
      _ = rt.takeException()
    }
  }

  /// Writes the prompt of `input` to what `sys.stdout` is.
  private static func ask(_ rt: Runtime, _ prompt: Value?) throws(Raised) {
    guard let output = try rt.redirectedOutput() else {
      if let prompt { try rt.write(try rt.str(of: prompt)) }
      return rt.output.flush()
    }
    let saved = rt.top
    saved[0] = output
    saved[1] = .none
    rt.top = saved + 2
    defer { rt.top = saved }
    if let prompt {
      saved[1] = try rt.getAttribute(output, rt.intern("write"))
      _ = try rt.call(saved[1], .str(try rt.str(of: prompt)))
    }
    try flush(rt, output)
  }

  /// A line of what `sys.stdin` is, without its end.
  private static func answer(_ rt: Runtime) throws(Raised) -> Value {
    let ended = "EOF when reading a line"
    let input = rt.systemInput()
    let standard = input.flatMap { rt.standardStream($0) }
    if let input, standard == nil || standard?.stream != nil {
      let value = try rt.call(try rt.getAttribute(input, rt.intern("readline")))
      if let bytes = rt.bytesObject(rt.unwrap(value)), bytes.kind == .bytes {
        let count = bytes.pointee.count
        if count == 0 { throw rt.raise(rt.types.exceptions.eofError, ended) }
        guard bytes.pointee.bytes[count - 1] == 0x0A else { return value }
        return rt.makeBytes(UnsafeBufferPointer(start: bytes.pointee.bytes, count: count - 1))
      }
      guard case .str(let line) = rt.unwrap(value) else {
        throw rt.typeError("object.readline() returned non-string")
      }
      if line.pointee.byteCount == 0 { throw rt.raise(rt.types.exceptions.eofError, ended) }
      guard line.utf8.last == 0x0A else { return .str(line) }
      return .str(rt.substring(line, bytes: 0..<line.pointee.byteCount - 1))
    }
    guard var line = try (standard ?? TextStream(.input)).line(rt) else {
      throw rt.raise(rt.types.exceptions.eofError, ended)
    }
    if line.last == 0x0A { line.removeLast() }
    return rt.str(String(decoding: line, as: UTF8.self))
  }

  /// `exit` and `quit`: called they end the program, at the prompt their repr says so.
  private static func installQuitters(_ rt: Runtime) {
    let type = rt.allocateType(metaclass: rt.types.type)
    type.pointee.instanceKind = .native
    type.pointee.nativeBase = rt.types.object
    rt.finishType(type, name: "Quitter") { t in
      t.method("__call__(self, /, code=None)", "Ends the program.") { rt, a throws(Raised) in
        let code = a.optional(1) ?? .none
        if let input = rt.systemInput() {
          do throws(Raised) { _ = try rt.call(try rt.getAttribute(input, rt.intern("close"))) } catch {
            if rt.isTerminating { throw error }
            _ = rt.takeException()
          }
        }
        let raised = rt.raise(rt.types.exceptions.systemExit, arguments: rt.makeTuple([code]))
        rt.currentException.pointee.payload = code
        throw raised
      }
      t.method("__repr__(self, /)") { rt, a in
        let payload = a[0].object(.native, as: NativeObject.self)?.pointee.payload.takeUnretainedValue()
        let name = (payload as? Quitter)?.name ?? "exit"
        return rt.str("Use \(name)() or Ctrl-D (i.e. EOF) to exit")
      }
    }
    type.pointee.moduleName = rt.intern("_sitebuiltins")
    rt.setItem(rt.builtins, "exit", rt.makeNative(Quitter("exit"), type: type))
    rt.setItem(rt.builtins, "quit", rt.makeNative(Quitter("quit"), type: type))
  }

  private static func print(_ rt: Runtime, _ a: Arguments) throws(Raised) {
    let separator = try text(rt, a.unlessNone(1), "sep")
    let end = try text(rt, a.unlessNone(2), "end")
    guard case .tuple(let values) = a[0] else { return }
    var file = a.unlessNone(3)
    if file == nil { file = try rt.redirectedOutput() }
    if let file {
      if file.isNone { return }
      try print(rt, values, to: file, separator, end)
      if let flush = a.optional(4), try rt.isTrue(flush) {
        _ = try rt.call(try rt.getAttribute(file, rt.intern("flush")))
      }
      return
    }
    // One write a call; what comes before a value whose `__str__` raises is written all the same.
    var bytes: [UInt8] = []
    do throws(Raised) {
      for index in 0..<values.pointee.count {
        if index > 0 {
          if let separator { try rt.encode(separator, into: &bytes) } else { bytes.append(0x20) }
        }
        try rt.encode(try rt.str(of: values[element: index]), into: &bytes)
      }
      if let end { try rt.encode(end, into: &bytes) } else { bytes.append(0x0A) }
    } catch {
      bytes.withUnsafeBufferPointer { rt.output.write($0, to: .stdout) }
      throw error
    }
    bytes.withUnsafeBufferPointer { rt.output.write($0, to: .stdout) }
    if rt.output.isStdoutClosed { throw rt.osError(EPIPE) }
    if let flush = a.optional(4), try rt.isTrue(flush) { rt.output.flush() }
  }

  private static func print(
    _ rt: Runtime, _ values: TupleRef, to file: Value, _ separator: StringRef?, _ end: StringRef?
  ) throws(Raised) {
    let write = try rt.getAttribute(file, rt.intern("write"))
    let saved = rt.top
    saved[0] = write
    saved[1] = .none
    rt.top = saved + 2
    defer { rt.top = saved }
    for index in 0..<values.pointee.count {
      if index > 0 { _ = try rt.call(write, separator.map { .str($0) } ?? .str(rt.strings.characters[0x20])) }
      saved[1] = .str(try rt.str(of: values[element: index]))
      _ = try rt.call(write, saved[1])
    }
    _ = try rt.call(write, end.map { .str($0) } ?? .str(rt.strings.characters[0x0A]))
  }

  private static func text(_ rt: Runtime, _ value: Value?, _ name: String) throws(Raised) -> StringRef? {
    guard let value else { return nil }
    guard case .str(let text) = rt.unwrap(value) else {
      throw rt.typeError("\(name) must be None or a string, not \(rt.typeName(value))")
    }
    return text
  }
}

private final class Quitter: NativePayload {
  let name: String
  init(_ name: String) { self.name = name }
}

extension Runtime {
  /// What `sys.stdout` was set to by the script, or nil while it is the stream itself.
  func redirectedOutput() throws(Raised) -> Value? {
    guard let streams = systemNames else { return nil }
    guard let stream = getItem(streams, intern("stdout" as StaticString)) else {
      throw raise(types.exceptions.runtimeError, "lost sys.stdout")
    }
    // The stream itself is written to directly.
    return standardStream(stream)?.stream == .stdout ? nil : stream
  }

  /// What `sys.stdin` is, nil before the module is there.
  fileprivate func systemInput() -> Value? {
    guard let streams = systemNames else { return nil }
    return getItem(streams, intern("stdin" as StaticString))
  }

  /// The names of the module `sys`, nil before it is there.
  fileprivate var systemNames: DictRef? {
    guard case .object(let object)? = getItem(modules, intern("sys" as StaticString)),
      object.pointee.kind == .module
    else { return nil }
    return UnsafeMutableRawPointer(object).assumingMemoryBound(to: ModuleObject.self).pointee.dict
  }

  /// One of the streams that a program begins with, if it is open and as it was then.
  fileprivate func standardStream(_ stream: Value) -> TextStream? {
    guard let standard = stream.payload(as: TextStream.self), !standard.isClosed, standard.attributes == nil,
      standard.layer == nil
    else { return nil }
    return standard
  }

  /// Writes text to standard output.
  func write(_ string: StringRef) throws(Raised) {
    var bytes: [UInt8] = []
    try encode(string, into: &bytes)
    bytes.withUnsafeBufferPointer { output.write($0, to: .stdout) }
  }

  /// Appends text as UTF-8; a lone surrogate has no such form.
  fileprivate func encode(_ string: StringRef, into bytes: inout [UInt8]) throws(Raised) {
    if !string.isASCII {
      var position = 0
      var lone = -1
      string.forEachCodePoint { codePoint in
        if lone < 0, 0xD800...0xDFFF ~= codePoint { lone = position }
        position += 1
      }
      if lone >= 0 {
        throw raise(
          types.exceptions.unicodeEncodeError,
          arguments: makeTuple([
            str("utf-8"), .str(string), .int(lone), .int(lone + 1), str("surrogates not allowed"),
          ]))
      }
    }
    bytes.append(contentsOf: string.utf8)
  }
}
