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
      "print(*args, sep=' ', end='\\n', file=None, flush=False)", "Writes values as text, by default to standard output."
    ) { rt, a throws(Raised) in
      try print(rt, a)
      return .none
    }
    define("input(prompt='', /)", "Reads a line from standard input.") { rt, a throws(Raised) in
      if let prompt = a.optional(0) { try rt.write(try rt.str(of: prompt)) }
      rt.output.flush()
      let entered = try rt.output.readLine { () throws(Raised) in try rt.safepoint(rt.top) }
      guard var line = entered else {
        throw rt.raise(rt.types.exceptions.eofError, "EOF when reading a line")
      }
      if line.last == 0x0A { line.removeLast() }
      if line.last == 0x0D { line.removeLast() }
      return rt.str(String(decoding: line, as: UTF8.self))
    }
    define("exit(code=None)", "Ends the program.") { rt, a throws(Raised) in throw exit(rt, a) }
    define("quit(code=None)", "Ends the program.") { rt, a throws(Raised) in throw exit(rt, a) }
  }

  private static func exit(_ rt: Runtime, _ a: Arguments) -> Raised {
    let code = a.optional(0) ?? .none
    let raised = rt.raise(rt.types.exceptions.systemExit, arguments: rt.makeTuple([code]))
    rt.currentException.pointee.payload = code
    return raised
  }

  private static func print(_ rt: Runtime, _ a: Arguments) throws(Raised) {
    let separator = try text(rt, a.unlessNone(1), "sep")
    let end = try text(rt, a.unlessNone(2), "end")
    guard case .tuple(let values) = a[0] else { return }
    if let file = a.unlessNone(3) ?? rt.redirectedOutput {
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

extension Runtime {
  /// What `sys.stdout` was set to by the script, or nil while it is the stream itself.
  fileprivate var redirectedOutput: Value? {
    guard case .object(let object)? = getItem(modules, intern("sys" as StaticString)),
      object.pointee.kind == .module
    else { return nil }
    let module = UnsafeMutableRawPointer(object).assumingMemoryBound(to: ModuleObject.self)
    switch getItem(module.pointee.dict, intern("stdout" as StaticString)) {
    case .instance(let object)?: return .instance(object)
    case .none?: return Value.none
    default: return nil
    }
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
