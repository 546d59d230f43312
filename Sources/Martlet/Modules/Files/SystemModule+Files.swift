#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Owners and attributes of files, volumes, and what the system's limits are.
extension SystemModule {
  /// A number of a user or group; -1 leaves it as it is.
  private static func owner(_ rt: Runtime, _ value: Value, _ kind: String) throws(Raised) -> UInt32 {
    guard let integer = try rt.integer(value) else {
      throw rt.typeError("\(kind) should be integer, not \(rt.typeName(value))")
    }
    guard case .int(let number) = integer else {
      let isNegative = try rt.isTrue(try rt.compare(.less, integer, .int(0)))
      throw rt.overflowError("\(kind) is \(isNegative ? "less than minimum" : "greater than maximum")")
    }
    if number == -1 { return UInt32.max }
    // So it says of what is too great as well.
    guard let result = UInt32(exactly: number) else { throw rt.overflowError("\(kind) is less than minimum") }
    return result
  }

  static func user(_ rt: Runtime, _ value: Value) throws(Raised) -> UInt32 { try owner(rt, value, "uid") }
  static func group(_ rt: Runtime, _ value: Value) throws(Raised) -> UInt32 { try owner(rt, value, "gid") }

  private static func isDescriptor(_ rt: Runtime, _ value: Value) -> Bool {
    if case .int = rt.unwrap(value) { return true }
    return false
  }

  static func addOwners(_ m: ModuleBuilder) {
    m.function("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", "Give a file to a user and a group.") {
      rt, a throws(Raised) in
      let (user, group) = (try user(rt, a[1]), try group(rt, a[2]))
      if isDescriptor(rt, a[0]) {
        _ = try call(rt, a[0], filename: a[0]) { Int(fchown($0, user, group)) }
      } else if let follows = a.optional(4), try !rt.isTrue(follows) {
        try PosixModule.withPath(rt, a[0], .writeName, for: .descriptor("chown")) { lchown($0, user, group) }
      } else {
        try PosixModule.withPath(rt, a[0], .write, for: .descriptor("chown")) { chown($0, user, group) }
      }
      return .none
    }
    m.function("lchown(path, uid, gid)", "The same of a link itself.") { rt, a throws(Raised) in
      let (user, group) = (try user(rt, a[1]), try group(rt, a[2]))
      try PosixModule.withPath(rt, a[0], .writeName, for: PathArgument("lchown")) { lchown($0, user, group) }
      return .none
    }
    m.function("fchown(fd, uid, gid)", "The same of an open file.") { rt, a throws(Raised) in
      let (user, group) = (try user(rt, a[1]), try group(rt, a[2]))
      _ = try call(rt, a[0]) { Int(fchown($0, user, group)) }
      return .none
    }
    m.function("mknod(path, mode=0o600, device=0, *, dir_fd=None)", "Make a file of any kind.") {
      rt, a throws(Raised) in
      let mode = try a.optional(1).map { value throws(Raised) in try rt.indexArgument(value) } ?? 0o600
      let device = try a.optional(2).map { value throws(Raised) in try rt.indexArgument(value) } ?? 0
      var code: Int32 = 0
      try PosixModule.withPath(rt, a[0], .writeName, for: PathArgument("mknod")) { path in
        code = mknod(path, mode_t(truncatingIfNeeded: mode), dev_t(truncatingIfNeeded: device)) < 0 ? errno : 0
        return 0
      }
      // The refusal names no file.
      if code != 0 { throw rt.osError(code) }
      return .none
    }
    m.function("chroot(path)", "Have paths begin at a folder.") { rt, a throws(Raised) in
      // It is the whole process that is changed.
      try rt.require(\.processes, "processes")
      try rt.require(\.allFiles, "the working directory")
      try PosixModule.withPath(rt, a[0], .read, for: PathArgument("chroot")) { chroot($0) }
      return .none
    }
    m.function("volume(path, isNamed=True, /)", "The fields of what statvfs tells of a path or a descriptor.") {
      rt, a throws(Raised) in
      var s = statvfs()
      if isDescriptor(rt, a[0]) {
        _ = try call(rt, a[0], filename: a.optional(1) == nil ? a[0] : nil) { Int(fstatvfs($0, &s)) }
      } else {
        try PosixModule.withPath(rt, a[0], .read, for: .descriptor("statvfs")) { statvfs($0, &s) }
      }
      func field(_ value: some BinaryInteger) -> Value { .int(Int(truncatingIfNeeded: value)) }
      return .tuple(
        rt.makeTuple([
          field(s.f_bsize), field(s.f_frsize), field(s.f_blocks), field(s.f_bfree), field(s.f_bavail), field(s.f_files),
          field(s.f_ffree), field(s.f_favail), field(s.f_flag), field(s.f_namemax), field(s.f_fsid),
        ]))
    }
  }

  // MARK: Extended attributes

  static func addAttributes(_ m: ModuleBuilder) {
    #if os(Linux)
      m.function("getxattr(path, attribute, *, follow_symlinks=True)", "The value of an attribute of a file.") {
        rt, a throws(Raised) in
        let name = try attributeName(rt, a[1], "getxattr")
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = try withAttribute(rt, a[0], a.optional(2), .read, for: .descriptor("getxattr")) { path, follows in
          Int32((follows ? getAttribute : getOwnAttribute)(path, name, &bytes, bytes.count))
        }
        return rt.makeBytes(Array(bytes[..<Int(count)]))
      }
      m.function(
        "setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)", "Set an attribute of a file."
      ) { rt, a throws(Raised) in
        let flags = try a.optional(3).map { value throws(Raised) in try PosixModule.number(rt, value) } ?? 0
        let name = try attributeName(rt, a[1], "setxattr")
        let bytes = Array(try BytesType.required(rt, a[2]))
        try withAttribute(rt, a[0], a.optional(4), .write, for: .descriptor("setxattr")) { path, follows in
          (follows ? setAttribute : setOwnAttribute)(path, name, bytes, bytes.count, flags)
        }
        return .none
      }
      m.function("removexattr(path, attribute, *, follow_symlinks=True)", "Remove an attribute of a file.") {
        rt, a throws(Raised) in
        let name = try attributeName(rt, a[1], "removexattr")
        try withAttribute(rt, a[0], a.optional(2), .write, for: .descriptor("removexattr")) { path, follows in
          (follows ? removeAttribute : removeOwnAttribute)(path, name)
        }
        return .none
      }
      m.function("listxattr(path=None, *, follow_symlinks=True)", "The names of the attributes of a file.") {
        rt, a throws(Raised) in
        var bytes = [UInt8](repeating: 0, count: 65536)
        let path = a.unlessNone(0) ?? rt.str(".")
        let count = try withAttribute(rt, path, a.optional(1), .read, for: .descriptorOrNone("listxattr")) {
          path, follows in
          Int32((follows ? listAttributes : listOwnAttributes)(path, &bytes, bytes.count))
        }
        let names = bytes[..<Int(count)].split(separator: 0).map { rt.str(String(decoding: $0, as: UTF8.self)) }
        return .list(rt.makeList(names))
      }
    #endif
  }

  #if os(Linux)
    private static func attributeName(
      _ rt: Runtime, _ value: Value, _ function: StaticString
    ) throws(Raised) -> [CChar] {
      try rt.fileSystemPath(value, for: PathArgument(function, "attribute")).bytes.map { CChar(bitPattern: $0) }
    }

    @discardableResult
    private static func withAttribute(
      _ rt: Runtime, _ path: Value, _ follows: Value?, _ use: FileUse, for argument: PathArgument,
      _ body: (UnsafePointer<CChar>, Bool) -> Int32
    ) throws(Raised) -> Int32 {
      let follows = try follows.map { value throws(Raised) in try rt.isTrue(value) } ?? true
      if isDescriptor(rt, path) {
        return Int32(
          try call(rt, path, filename: path) { fcntl($0, F_GETFD) < 0 ? -1 : Int(body("/proc/self/fd/\($0)", true)) })
      }
      return try PosixModule.withPath(rt, path, use, for: argument) { body($0, follows) }
    }
  #endif

  // MARK: Limits

  static func addLimits(_ m: ModuleBuilder) {
    m.function("sysconf(name, /)", "A number of the system.") { rt, a throws(Raised) in
      try rt.require(\.processEnvironment, "the environment")
      let name = try PosixModule.number(rt, a[0])
      errno = 0
      let result = sysconf(name)
      if result == -1 && errno != 0 { throw rt.osError(errno) }
      return .int(result)
    }
    m.function("confstr(name, /)", "A text of the system, or None.") { rt, a throws(Raised) in
      try rt.require(\.processEnvironment, "the environment")
      let name = try PosixModule.number(rt, a[0])
      var bytes = [CChar](repeating: 0, count: 4096)
      errno = 0
      let count = confstr(name, &bytes, bytes.count)
      if count == 0 {
        if errno != 0 { throw rt.osError(errno) }
        return .none
      }
      return rt.str(String(decoding: bytes[..<(count - 1)].map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    m.function("pathconf(path, name, /)", "A limit of a file.") { rt, a throws(Raised) in
      let name = try PosixModule.number(rt, a[1])
      errno = 0
      if isDescriptor(rt, a[0]) {
        try rt.require(\.allFiles, "descriptors")
        let result = fpathconf(try PosixModule.number(rt, a[0]), name)
        if result == -1 && errno != 0 { throw rt.osError(errno) }
        return .int(result)
      }
      var (result, code): (Int, Int32) = (0, 0)
      try PosixModule.withPath(rt, a[0], .read) { path in
        errno = 0
        result = pathconf(path, name)
        code = result == -1 ? errno : 0
        return code == 0 || code == EINVAL ? 0 : -1
      }
      // What there is no such limit for is not the file's fault.
      if code != 0 { throw rt.osError(code) }
      return .int(result)
    }
  }
}

// What the C module does not show.
#if os(Linux)
  @_silgen_name("getxattr")
  private func getAttribute(
    _: UnsafePointer<CChar>, _: UnsafePointer<CChar>, _: UnsafeMutablePointer<UInt8>, _: Int
  ) -> Int
  @_silgen_name("lgetxattr")
  private func getOwnAttribute(
    _: UnsafePointer<CChar>, _: UnsafePointer<CChar>, _: UnsafeMutablePointer<UInt8>, _: Int
  ) -> Int
  @_silgen_name("setxattr")
  private func setAttribute(
    _: UnsafePointer<CChar>, _: UnsafePointer<CChar>, _: UnsafePointer<UInt8>, _: Int, _: Int32
  ) -> Int32
  @_silgen_name("lsetxattr")
  private func setOwnAttribute(
    _: UnsafePointer<CChar>, _: UnsafePointer<CChar>, _: UnsafePointer<UInt8>, _: Int, _: Int32
  ) -> Int32
  @_silgen_name("removexattr")
  private func removeAttribute(_: UnsafePointer<CChar>, _: UnsafePointer<CChar>) -> Int32
  @_silgen_name("lremovexattr")
  private func removeOwnAttribute(_: UnsafePointer<CChar>, _: UnsafePointer<CChar>) -> Int32
  @_silgen_name("listxattr")
  private func listAttributes(_: UnsafePointer<CChar>, _: UnsafeMutablePointer<UInt8>, _: Int) -> Int
  @_silgen_name("llistxattr")
  private func listOwnAttributes(_: UnsafePointer<CChar>, _: UnsafeMutablePointer<UInt8>, _: Int) -> Int
#endif
