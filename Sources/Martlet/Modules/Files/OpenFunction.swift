#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `open`.
enum OpenFunction {
  static func open(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    let mode = try optionalText(rt, a.optional(1), "mode", mayBeNone: false) ?? "r"
    let buffering = try a.optional(2).map { v throws(Raised) in try rt.indexArgument(v) } ?? -1
    let encoding = try optionalText(rt, a.optional(3), "encoding")
    let errors = try optionalText(rt, a.optional(4), "errors")
    let newline = try optionalText(rt, a.optional(5), "newline")
    let ownsDescriptor = try a.optional(6).map { v throws(Raised) in try rt.isTrue(v) } ?? true
    return try open(
      rt, a[0], mode: mode, buffering: buffering, encoding: encoding, errors: errors, newline: newline,
      ownsDescriptor: ownsDescriptor, opener: a.unlessNone(7))
  }

  /// `open` for the end of a pipe to a child, whatever files are granted: the arguments are its first, but for those that
  /// have to do with paths.
  static func openEnd(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    guard case .int = a[0] else { throw rt.typeError("a descriptor is required, not '\(rt.typeName(a[0]))'") }
    // It has the classes of files.
    _ = try rt.importModule("_io")
    return try open(
      rt, a[0], mode: try optionalText(rt, a[1], "mode", mayBeNone: false) ?? "r",
      buffering: try rt.indexArgument(a[2]),
      encoding: try optionalText(rt, a[3], "encoding"), errors: try optionalText(rt, a[4], "errors"), newline: nil,
      ownsDescriptor: true, opener: nil, isGranted: true)
  }

  /// `FileIO`: a file of bytes that are not buffered.
  static func openRaw(
    _ rt: Runtime, _ file: Value, mode: Value?, closes: Value?, opener: Value?
  ) throws(Raised) -> Value {
    let mode = mode ?? rt.str("r")
    guard case .str(let text) = rt.unwrap(mode) else {
      throw rt.typeError("FileIO() argument 'mode' must be str, not \(rt.typeName(mode))")
    }
    let letters = text.string
    let ownsDescriptor = try closes.map { value throws(Raised) in try rt.isTrue(value) } ?? true
    guard letters.allSatisfy({ "rwxab+".contains($0) }), letters.filter({ $0 == "b" }).count < 2 else {
      throw rt.valueError("invalid mode: \(letters)")
    }
    let kinds = letters.filter { "rwxa".contains($0) }.count
    guard kinds == 1, letters.filter({ $0 == "+" }).count < 2 else {
      throw rt.valueError("Must have exactly one of create/read/write/append mode and at most one plus")
    }
    return try open(
      rt, file, mode: letters.contains("b") ? letters : letters + "b", buffering: 0, encoding: nil, errors: nil,
      newline: nil, ownsDescriptor: ownsDescriptor, opener: opener)
  }

  private static func open(
    _ rt: Runtime, _ path: Value, mode: String, buffering: Int, encoding: String?, errors: String?, newline: String?,
    ownsDescriptor: Bool, opener: Value?, isGranted: Bool = false
  ) throws(Raised) -> Value {
    var letters = Set<Character>()
    for letter in mode {
      guard "axrwb+t".contains(letter), letters.insert(letter).inserted else {
        throw rt.valueError("invalid mode: '\(mode)'")
      }
    }
    let isBinary = letters.contains("b")
    if isBinary, letters.contains("t") { throw rt.valueError("can't have text and binary mode at once") }
    let kinds = letters.filter { "axrw".contains($0) }.count
    if kinds > 1 { throw rt.valueError("must have exactly one of create/read/write/append mode") }
    if kinds == 0 {
      throw rt.valueError("Must have exactly one of create/read/write/append mode and at most one plus")
    }
    if isBinary {
      for (value, name) in [(encoding, "an encoding"), (errors, "an errors"), (newline, "a newline")] where value != nil
      {
        throw rt.valueError("binary mode doesn't take \(name) argument")
      }
    }
    if isBinary, buffering == 1 {
      try rt.warn(
        rt.types.exceptions.runtimeWarning,
        "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
        at: rt.currentPlace)
    }
    let isUpdating = letters.contains("+")
    let isReadable = letters.contains("r") || isUpdating
    let isWritable = !letters.contains("r") || isUpdating
    var flags = isReadable && isWritable ? O_RDWR : isReadable ? O_RDONLY : O_WRONLY
    if letters.contains("w") { flags |= O_CREAT | O_TRUNC }
    if letters.contains("x") { flags |= O_CREAT | O_EXCL }
    if letters.contains("a") { flags |= O_CREAT | O_APPEND }
    rt.settleFiles()
    let (descriptor, name) = try descriptor(rt, path, flags, ownsDescriptor, opener, isGranted)
    var bufferSize = buffering > 1 ? buffering : 8192
    let isTerminal = isatty(descriptor) == 1
    if buffering == 0 {
      guard isBinary else {
        close(descriptor)
        throw rt.valueError("can't have unbuffered text I/O")
      }
      bufferSize = 0
    }
    let file = FileObject(
      descriptor, name: name, mode: mode, isReadable: isReadable, isWritable: isWritable,
      isAppending: letters.contains("a"), ownsDescriptor: ownsDescriptor, bufferSize: bufferSize,
      rt.moduleState.files.open)
    if letters.contains("a") { lseek(descriptor, 0, SEEK_END) }
    if isBinary { return rt.makeNative(file, type: bufferedType(rt, file)) }
    if let encoding, encoding != "locale", TextCodec.encoding(named: encoding) == nil {
      return try layered(rt, file, encoding, errors, newline, isLineBuffered: buffering == 1 || isTerminal)
    }
    file.text = try layer(rt, encoding, errors, newline)
    file.text!.isLineBuffered = buffering == 1 || isTerminal
    file.text!.isAtStart = lseek(descriptor, 0, SEEK_CUR) <= 0
    return rt.makeNative(file, type: rt.types.textStream)
  }

  /// Text in an encoding that is not native.
  private static func layered(
    _ rt: Runtime, _ file: FileObject, _ encoding: String, _ errors: String?, _ newline: String?, isLineBuffered: Bool
  ) throws(Raised) -> Value {
    let saved = rt.top
    saved[0] = rt.makeNative(file, type: bufferedType(rt, file))
    rt.top = saved + 1
    defer { rt.top = saved }
    let wrapper = try rt.getAttribute(try rt.importModule("_io_layers"), rt.intern("TextIOWrapper"))
    let arguments = rt.makeTuple([
      saved[0], rt.str(encoding), errors.map { rt.str($0) } ?? .none, newline.map { rt.str($0) } ?? .none,
      .bool(isLineBuffered),
    ])
    do throws(Raised) {
      let made = try rt.call(wrapper, arguments: arguments, keywords: nil)
      saved[0] = made
      try rt.setAttribute(made, rt.intern("mode"), rt.str(file.mode))
      return made
    } catch {
      let exception = rt.takeException()
      saved[0] = exception
      try? file.close(rt)
      throw rt.rethrow(exception)
    }
  }

  static func bufferedType(_ rt: Runtime, _ file: FileObject) -> TypeRef {
    let state = rt.moduleState.files
    if file.bufferSize == 0 { return state.raw }
    return file.isReadable && file.isWritable ? state.random : file.isReadable ? state.reader : state.writer
  }

  private static func layer(
    _ rt: Runtime, _ encoding: String?, _ errors: String?, _ newline: String?
  ) throws(Raised) -> FileObject.TextLayer {
    if let newline, !["", "\n", "\r", "\r\n"].contains(newline) {
      throw rt.valueError("illegal newline value: \(newline)")
    }
    let shown = encoding == nil || encoding == "locale" ? "UTF-8" : encoding!
    let codec = try TextCodec(rt, shown, errors ?? "strict")
    return FileObject.TextLayer(
      encoding: shown, codec: codec.encoding, errors: errors ?? "strict", newline: newline)
  }

  private static func optionalText(
    _ rt: Runtime, _ value: Value?, _ name: String, mayBeNone: Bool = true
  ) throws(Raised) -> String? {
    guard let value else { return nil }
    if mayBeNone, value.isNone { return nil }
    guard case .str(let text) = rt.unwrap(value) else {
      throw rt.typeError(
        "open() argument '\(name)' must be str\(mayBeNone ? " or None" : ""), not \(rt.typeName(value))")
    }
    return text.string
  }

  /// Opens what a script names: a path, or a descriptor that is open.
  private static func descriptor(
    _ rt: Runtime, _ file: Value, _ flags: Int32, _ ownsDescriptor: Bool, _ opener: Value?,
    _ isGranted: Bool
  ) throws(Raised) -> (Int32, Value) {
    if case .none = rt.capabilities.files, !isGranted { try rt.require(\.allFiles, "files") }
    if case .int(let number) = rt.unwrap(file) {
      if !isGranted { try rt.require(\.allFiles, "descriptors") }
      guard let descriptor = Int32(exactly: number), descriptor >= 0 else {
        throw rt.valueError("negative file descriptor")
      }
      if fcntl(descriptor, F_GETFD) < 0 { throw rt.osError(EBADF) }
      if isFolder(descriptor) { throw rt.osError(EISDIR, filename: file) }
      return (descriptor, file)
    }
    let path = try rt.fileSystemPath(file)
    guard ownsDescriptor else { throw rt.valueError("Cannot use closefd=False with file name") }
    if let opener {
      try rt.require(\.allFiles, "descriptors")
      let number = try rt.index(try rt.call(opener, path.value, .int(Int(flags | O_CLOEXEC))))
      guard let descriptor = Int32(exactly: number), descriptor >= 0 else {
        throw rt.valueError("opener returned \(number)")
      }
      if fcntl(descriptor, F_GETFD) < 0 { throw rt.osError(EBADF, filename: path.value) }
      try refuseFolder(rt, descriptor, path.value)
      return (descriptor, file)
    }
    try rt.requirePath(path.bytes, flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC) != 0 ? .write : .read)
    let descriptor = path.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        // A pipe with a name waits for its other end.
        rt.blocking { systemOpen(path.baseAddress!, flags | O_CLOEXEC) }
      }
    }
    if descriptor < 0 { throw rt.osError(errno, filename: path.value) }
    try refuseFolder(rt, descriptor, path.value)
    return (descriptor, file)
  }

  private static func isFolder(_ descriptor: Int32) -> Bool {
    var information = stat()
    return fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Closes what was opened if it is a folder.
  private static func refuseFolder(_ rt: Runtime, _ descriptor: Int32, _ path: Value) throws(Raised) {
    guard isFolder(descriptor) else { return }
    close(descriptor)
    throw rt.osError(EISDIR, filename: path)
  }
}

private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags, 0o666) }

extension Runtime {
  /// The path a value names, with a zero behind it: a str, bytes, or what has `__fspath__`. A function of `os` says how
  /// it refuses others.
  func fileSystemPath(_ value: Value, for use: PathArgument? = nil) throws(Raised) -> (value: Value, bytes: [UInt8]) {
    var path = value
    switch unwrap(value) {
    case .str: break
    default:
      if BytesType.content(self, value) == nil {
        guard case .undefined = lookup(type(of: value), intern("__fspath__")) else {
          path = try call(try getAttribute(value, intern("__fspath__")))
          break
        }
        if let use {
          throw typeError(
            "\(use.function): \(use.parameter) should be string, bytes\(use.others), not \(typeName(value))")
        }
        throw typeError("expected str, bytes or os.PathLike object, not \(typeName(value))")
      }
    }
    var bytes: [UInt8]
    if case .str(let text) = unwrap(path) {
      bytes = try TextCodec(self, .utf8, "surrogateescape").encode(text)
    } else if let content = BytesType.content(self, path) {
      bytes = Array(content)
    } else {
      throw typeError("expected \(typeName(value)).__fspath__() to return str or bytes, not \(typeName(path))")
    }
    if bytes.contains(0) {
      if let use, BytesType.content(self, path) != nil {
        throw valueError("\(use.function): embedded null character in \(use.parameter)")
      }
      throw valueError("embedded null byte")
    }
    bytes.append(0)
    return (path, bytes)
  }
}

/// An argument of a function of `os` that names a file, for what is said where it does not.
struct PathArgument {
  let function: StaticString
  var parameter: StaticString = "path"
  /// What it may be beside a str and bytes.
  var others: StaticString = " or os.PathLike"

  init(_ function: StaticString, _ parameter: StaticString = "path") {
    self.function = function
    self.parameter = parameter
  }

  /// One that may be a descriptor.
  static func descriptor(_ function: StaticString) -> PathArgument {
    var made = PathArgument(function)
    made.others = ", os.PathLike or integer"
    return made
  }

  /// One that may be a descriptor or None.
  static func descriptorOrNone(_ function: StaticString) -> PathArgument {
    var made = PathArgument(function)
    made.others = ", os.PathLike, integer or None"
    return made
  }
}
