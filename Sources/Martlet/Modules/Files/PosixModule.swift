#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The module `_posix`: what `os` does by system calls, as far as the host grants it.
enum PosixModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_posix")
    addFiles(m)
    addFolders(m)
    addDescriptors(m)
    addDescriptorStates(m)
    addProcess(m)
    return m.module
  }

  typealias PathCall = (UnsafePointer<CChar>) -> Int32

  /// Calls with the C text of a path; raises what the system says of it.
  @discardableResult
  static func withPath(
    _ rt: Runtime, _ value: Value, _ use: FileUse, for argument: PathArgument? = nil, _ body: PathCall
  ) throws(Raised) -> Int32 {
    try withPath(rt, try rt.fileSystemPath(value, for: argument), use, body)
  }

  @discardableResult
  static func withPath(
    _ rt: Runtime, _ path: (value: Value, bytes: [UInt8]), _ use: FileUse, _ body: PathCall
  ) throws(Raised) -> Int32 {
    try rt.requirePath(path.bytes, use)
    let result = path.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
    if result < 0 { throw rt.osError(errno, filename: path.value) }
    return result
  }

  private static func withPaths(
    _ rt: Runtime, _ first: Value, _ second: Value, _ use: FileUse?, for function: StaticString,
    _ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(Raised) {
    // Kept while the second path's method runs.
    let saved = rt.top
    let source = try rt.fileSystemPath(first, for: PathArgument(function, "src"))
    saved[0] = source.value
    rt.top = saved + 1
    defer { rt.top = saved }
    let target = try rt.fileSystemPath(second, for: PathArgument(function, "dst"))
    if let use { try rt.requirePath(source.bytes, use) }
    try rt.requirePath(target.bytes, .writeName)
    let a = source.bytes.map { CChar(bitPattern: $0) }
    let b = target.bytes.map { CChar(bitPattern: $0) }
    guard body(a, b) < 0 else { return }
    let raised = rt.osError(errno, filename: source.value)
    if let exception = rt.exception(rt.raisedException) {
      let fields = OSErrorType.fields(rt, exception)
      fields[element: 3] = target.value
    }
    throw raised
  }

  private static func text(_ rt: Runtime, _ bytes: [UInt8]) throws(Raised) -> Value {
    let codec = TextCodec(rt, .utf8, "surrogateescape")
    let result: Result<StringRef, Raised> = bytes.withUnsafeBufferPointer { bytes in
      do throws(Raised) { return .success(try codec.decode(bytes)) } catch { return .failure(error) }
    }
    return .str(try result.get())
  }

  /// mode, ino, dev, nlink, uid, gid, size, the three times in seconds, as floats and in nanoseconds, blksize, blocks,
  /// rdev.
  private static func fields(_ rt: Runtime, _ s: stat) -> Value {
    #if os(Linux)
      let (accessed, modified, changed) = (s.st_atim, s.st_mtim, s.st_ctim)
    #else
      let (accessed, modified, changed) = (s.st_atimespec, s.st_mtimespec, s.st_ctimespec)
    #endif
    func seconds(_ time: timespec) -> Value { .float(Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)) }
    func nanoseconds(_ time: timespec) -> Value { .int(Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)) }
    let result = rt.makeTuple(count: 19)
    let fields = result.elements
    fields[0] = .int(Int(s.st_mode))
    fields[1] = .int(Int(truncatingIfNeeded: s.st_ino))
    fields[2] = .int(Int(truncatingIfNeeded: s.st_dev))
    fields[3] = .int(Int(truncatingIfNeeded: s.st_nlink))
    fields[4] = .int(Int(s.st_uid))
    fields[5] = .int(Int(s.st_gid))
    fields[6] = .int(Int(s.st_size))
    for (place, time) in [accessed, modified, changed].enumerated() {
      fields[7 + place] = .int(Int(time.tv_sec))
      fields[10 + place] = seconds(time)
      fields[13 + place] = nanoseconds(time)
    }
    fields[16] = .int(Int(s.st_blksize))
    fields[17] = .int(Int(s.st_blocks))
    fields[18] = .int(Int(truncatingIfNeeded: s.st_rdev))
    return .tuple(result)
  }

  static func number(_ rt: Runtime, _ v: Value) throws(Raised) -> Int32 {
    Int32(truncatingIfNeeded: try rt.indexArgument(v))
  }

  /// The descriptor that stands in the place of a path, or nil if the value is no int.
  private static func descriptor(_ rt: Runtime, _ v: Value) throws(Raised) -> Int32? {
    guard case .int(let descriptor) = rt.unwrap(v) else { return nil }
    try rt.require(\.allFiles, "descriptors")
    return Int32(truncatingIfNeeded: descriptor)
  }

  private static func addFiles(_ m: ModuleBuilder) {
    m.function("stat(path, /)", "The fields of a file.") { rt, a throws(Raised) in
      rt.settleFiles()
      var information = stat()
      if let descriptor = try descriptor(rt, a[0]) {
        if fstat(descriptor, &information) < 0 { throw rt.osError(errno, filename: a[0]) }
      } else {
        try withPath(rt, a[0], .read, for: .descriptor("stat")) { stat($0, &information) }
      }
      return fields(rt, information)
    }
    m.function("lstat(path, /)", "The fields of a file, or of a link itself.") { rt, a throws(Raised) in
      rt.settleFiles()
      var information = stat()
      try withPath(rt, a[0], .readName, for: PathArgument("lstat")) { lstat($0, &information) }
      return fields(rt, information)
    }
    m.function("fstat(fd, /)", "The fields of an open file.") { rt, a throws(Raised) in
      rt.settleFiles()
      let descriptor = try number(rt, a[0])
      try rt.require(\.allFiles, "descriptors")
      var information = stat()
      if fstat(descriptor, &information) < 0 { throw rt.osError(errno) }
      return fields(rt, information)
    }
    m.function("remove(path, /)") { rt, a throws(Raised) in
      try withPath(rt, a[0], .writeName, for: PathArgument("remove")) { unlink($0) }
      return .none
    }
    m.function("unlink(path, /)") { rt, a throws(Raised) in
      try withPath(rt, a[0], .writeName, for: PathArgument("unlink")) { unlink($0) }
      return .none
    }
    m.function("rename(src, dst, /)") { rt, a throws(Raised) in
      try withPaths(rt, a[0], a[1], .writeName, for: "rename") { rename($0, $1) }
      return .none
    }
    m.function("replace(src, dst, /)") { rt, a throws(Raised) in
      try withPaths(rt, a[0], a[1], .writeName, for: "replace") { rename($0, $1) }
      return .none
    }
    m.function("link(src, dst, follow, /)") { rt, a throws(Raised) in
      let follows = try rt.isTrue(a[2])
      try withPaths(rt, a[0], a[1], .write, for: "link") {
        follows ? linkat(AT_FDCWD, $0, AT_FDCWD, $1, AT_SYMLINK_FOLLOW) : linkat(AT_FDCWD, $0, AT_FDCWD, $1, 0)
      }
      return .none
    }
    m.function("symlink(src, dst, /)") { rt, a throws(Raised) in
      try withPaths(rt, a[0], a[1], nil, for: "symlink") { symlink($0, $1) }
      return .none
    }
    m.function("readlink(path, /)") { rt, a throws(Raised) in
      var buffer = [CChar](repeating: 0, count: 4096)
      let count = try withPath(rt, a[0], .readName, for: PathArgument("readlink")) {
        Int32(readlink($0, &buffer, buffer.count))
      }
      return try text(rt, buffer[..<Int(count)].map { UInt8(bitPattern: $0) })
    }
    m.function("access(path, mode, effective, follow, /)") { rt, a throws(Raised) in
      let path = try rt.fileSystemPath(a[0], for: PathArgument("access")).bytes
      let mode = try number(rt, a[1])
      let flags = (try rt.isTrue(a[2]) ? AT_EACCESS : 0) | (try rt.isTrue(a[3]) ? 0 : AT_SYMLINK_NOFOLLOW)
      try rt.requirePath(path, .read)
      if mode & W_OK != 0, !rt.mayUse(path, .write) { return .bool(false) }
      return .bool(faccessat(AT_FDCWD, path.map { CChar(bitPattern: $0) }, mode, flags) == 0)
    }
    m.function("chmod(path, mode, /)") { rt, a throws(Raised) in
      if let descriptor = try descriptor(rt, a[0]) {
        let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(a[1]))
        if fchmod(descriptor, mode) < 0 { throw rt.osError(errno, filename: a[0]) }
        return .none
      }
      let path = try rt.fileSystemPath(a[0], for: .descriptor("chmod"))
      let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(a[1]))
      try withPath(rt, path, .write) { chmod($0, mode) }
      return .none
    }
    m.function("truncate(path, length, /)") { rt, a throws(Raised) in
      if let descriptor = try descriptor(rt, a[0]) {
        if ftruncate(descriptor, off_t(try rt.indexArgument(a[1]))) < 0 { throw rt.osError(errno) }
        return .none
      }
      let path = try rt.fileSystemPath(a[0], for: .descriptor("truncate"))
      let length = off_t(try rt.indexArgument(a[1]))
      try withPath(rt, path, .write) { truncate($0, length) }
      return .none
    }
    m.function("utime(path, atime_ns, mtime_ns, follow, /)", "Sets the times, in nanoseconds; None is now.") {
      rt, a throws(Raised) in
      func time(_ v: Value) throws(Raised) -> timespec {
        if v.isNone {
          var now = timespec()
          clock_gettime(CLOCK_REALTIME, &now)
          return now
        }
        let (seconds, rest) = try rt.indexArgument(v).quotientAndRemainder(dividingBy: 1_000_000_000)
        return timespec(tv_sec: rest < 0 ? seconds - 1 : seconds, tv_nsec: rest < 0 ? rest + 1_000_000_000 : rest)
      }
      if let descriptor = try descriptor(rt, a[0]) {
        if futimens(descriptor, [try time(a[1]), try time(a[2])]) < 0 { throw rt.osError(errno) }
        return .none
      }
      let path = try rt.fileSystemPath(a[0], for: .descriptor("utime"))
      let times = [try time(a[1]), try time(a[2])]
      let flags = try rt.isTrue(a[3]) ? 0 : AT_SYMLINK_NOFOLLOW
      var code: Int32 = 0
      try withPath(rt, path, .write) { path in
        code = utimensat(AT_FDCWD, path, times, flags) < 0 ? errno : 0
        return 0
      }
      // The refusal names no file.
      if code != 0 { throw rt.osError(code) }
      return .none
    }
    m.function("realpath(path, /)", "The path without links, or None where there is no such file.") {
      rt, a throws(Raised) in
      let path = try rt.fileSystemPath(a[0]).bytes
      try rt.requirePath(path, .read)
      guard let found = realpath(path.map { CChar(bitPattern: $0) }, nil) else { return .none }
      defer { free(found) }
      return try text(rt, Array(UnsafeBufferPointer(start: found, count: strlen(found))).map { UInt8(bitPattern: $0) })
    }
  }

  private static func addFolders(_ m: ModuleBuilder) {
    m.function("mkdir(path, mode, /)") { rt, a throws(Raised) in
      let path = try rt.fileSystemPath(a[0], for: PathArgument("mkdir"))
      let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(a[1]))
      try withPath(rt, path, .writeName) { mkdir($0, mode) }
      return .none
    }
    m.function("rmdir(path, /)") { rt, a throws(Raised) in
      try withPath(rt, a[0], .writeName, for: PathArgument("rmdir")) { rmdir($0) }
      return .none
    }
    m.function("chdir(path, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "the working directory")
      if let descriptor = try descriptor(rt, a[0]) {
        if fchdir(descriptor) < 0 { throw rt.osError(errno, filename: a[0]) }
      } else {
        try withPath(rt, a[0], .read, for: .descriptor("chdir")) { chdir($0) }
      }
      return .none
    }
    m.function("getcwd()", "The working folder.") { rt, _ throws(Raised) in
      try rt.require(\.processEnvironment, "the working directory")
      guard let found = getcwd(nil, 0) else { throw rt.osError(errno) }
      defer { free(found) }
      return try text(rt, Array(UnsafeBufferPointer(start: found, count: strlen(found))).map { UInt8(bitPattern: $0) })
    }
    m.function("listdir(path, /)", "Pairs of the names in a folder and their kinds.") { rt, a throws(Raised) in
      try entries(rt, a[0], "listdir")
    }
    m.function("scandir(path, /)", "The same.") { rt, a throws(Raised) in try entries(rt, a[0], "scandir") }
  }

  private static func entries(_ rt: Runtime, _ value: Value, _ function: StaticString) throws(Raised) -> Value {
    let folder: OpaquePointer?
    var name: Value?
    if let descriptor = try descriptor(rt, value) {
      // The stream of a folder closes its descriptor.
      let own = dup(descriptor)
      folder = own < 0 ? nil : fdopendir(own)
      if folder == nil, own >= 0 {
        let code = errno
        close(own)
        errno = code
      }
    } else {
      let (path, bytes) = try rt.fileSystemPath(value, for: .descriptorOrNone(function))
      try rt.requirePath(bytes, .read)
      folder = opendir(bytes.map { CChar(bitPattern: $0) })
      name = path
    }
    guard let folder else { throw name.map { rt.osError(errno, filename: $0) } ?? rt.osError(errno) }
    defer { closedir(folder) }
    rewinddir(folder)
    let list = rt.makeList()
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      list.append(rt.makeTuple(try text(rt, name), .int(Int(entry.pointee.d_type))), rt.heap)
    }
    return .list(list)
  }

  private static func addDescriptors(_ m: ModuleBuilder) {
    m.function("open(path, flags, mode, /)", "A descriptor.") { rt, a throws(Raised) in
      let path = try rt.fileSystemPath(a[0], for: PathArgument("open"))
      let flags = try number(rt, a[1])
      let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(a[2]))
      // A descriptor is good for much more than its path.
      try rt.require(\.allFiles, "descriptors")
      return .int(Int(try withPath(rt, path, .write) { path in rt.blocking { open(path, flags | O_CLOEXEC, mode) } }))
    }
    m.function("close(fd, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      if close(try number(rt, a[0])) < 0 { throw rt.osError(errno) }
      return .none
    }
    m.function("read(fd, count, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      let descriptor = try number(rt, a[0])
      let count = try rt.indexArgument(a[1])
      if count < 0 { throw rt.osError(EINVAL) }
      try rt.reserve(count)
      var bytes = [UInt8](repeating: 0, count: count)
      let got = try rt.waiting { bytes.withUnsafeMutableBytes { readBytes(descriptor, $0) } }
      return rt.makeBytes(Array(bytes[..<got]))
    }
    m.function("write(fd, data, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      let descriptor = try number(rt, a[0])
      let bytes = try BytesType.required(rt, a[1])
      if descriptor == 1 || descriptor == 2 { rt.output.flush() }
      return .int(try rt.writeWaiting(descriptor, bytes))
    }
    m.function("lseek(fd, pos, how, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      let place = lseek(try number(rt, a[0]), off_t(try rt.indexArgument(a[1])), try number(rt, a[2]))
      if place < 0 { throw rt.osError(errno) }
      return .int(Int(place))
    }
    m.function("pipe()") { rt, _ throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      var ends: [Int32] = [0, 0]
      if pipe(&ends) < 0 { throw rt.osError(errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return rt.makeTuple(.int(Int(ends[0])), .int(Int(ends[1])))
    }
    m.function("isatty(fd, /)") { rt, a throws(Raised) in .bool(isatty(try number(rt, a[0])) == 1) }
    m.function("fsync(fd, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      if fsync(try number(rt, a[0])) < 0 { throw rt.osError(errno) }
      return .none
    }
    m.function("echo(fd, on, /)", "Whether the terminal shows what is typed; returns what it did.") {
      rt, a throws(Raised) in
      let descriptor = try number(rt, a[0])
      var settings = termios()
      guard tcgetattr(descriptor, &settings) == 0 else { return .bool(true) }
      let was = settings.c_lflag & tcflag_t(ECHO) != 0
      if try rt.isTrue(a[1]) { settings.c_lflag |= tcflag_t(ECHO) } else { settings.c_lflag &= ~tcflag_t(ECHO) }
      tcsetattr(descriptor, TCSAFLUSH, &settings)
      return .bool(was)
    }
    m.function("terminal_size(fd, /)", "Columns and lines.") { rt, a throws(Raised) in
      var size = winsize()
      if ioctl(try number(rt, a[0]), UInt(TIOCGWINSZ), &size) < 0 { throw rt.osError(errno) }
      return rt.makeTuple(.int(Int(size.ws_col)), .int(Int(size.ws_row)))
    }
  }

  private static func addProcess(_ m: ModuleBuilder) {
    m.function("environment()", "The environment as a dict, empty where it is not granted.") { rt, _ throws(Raised) in
      let dict = rt.makeDict()
      switch rt.capabilities.environment {
      case .none: return .dict(dict)
      case .values(let values):
        for name in values.keys.sorted() { rt.setItem(dict, rt.makeString(name), rt.str(values[name]!)) }
        return .dict(dict)
      case .process: break
      }
      var pointer = environ
      while let entry = pointer.pointee {
        let bytes = Array(UnsafeBufferPointer(start: entry, count: strlen(entry))).map { UInt8(bitPattern: $0) }
        if let equals = bytes.dropFirst().firstIndex(of: UInt8(ascii: "=")) {
          guard case .str(let name) = try text(rt, Array(bytes[..<equals])) else { continue }
          rt.setItem(dict, name, try text(rt, Array(bytes[(equals + 1)...])))
        }
        pointer += 1
      }
      return .dict(dict)
    }
    m.function("setenv(name, value, /)") { rt, a throws(Raised) in
      // The script's own copy is all there is to change.
      if case .values = rt.capabilities.environment { return .none }
      try rt.require(\.processEnvironment, "the environment")
      let name = try rt.fileSystemPath(a[0]).bytes.map { CChar(bitPattern: $0) }
      if a[1].isNone {
        unsetenv(name)
      } else {
        let value = try rt.fileSystemPath(a[1]).bytes.map { CChar(bitPattern: $0) }
        if setenv(name, value, 1) < 0 { throw rt.osError(errno) }
      }
      return .none
    }
    m.function("ids()", "pid, ppid, uid, euid, gid, egid.") { rt, _ throws(Raised) in
      .tuple(
        rt.makeTuple([
          .int(Int(getpid())), .int(Int(getppid())), .int(Int(getuid())), .int(Int(geteuid())), .int(Int(getgid())),
          .int(Int(getegid())),
        ]))
    }
    m.function("cpu_count()") { _, _ throws(Raised) in .int(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }
    m.function("uname()") { rt, _ throws(Raised) in
      try rt.require(\.processEnvironment, "the environment")
      var information = utsname()
      uname(&information)
      func field<T>(_ value: T) -> Value {
        withUnsafeBytes(of: value) { bytes in rt.str(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)) }
      }
      return .tuple(
        rt.makeTuple([
          field(information.sysname), field(information.nodename), field(information.release),
          field(information.version), field(information.machine),
        ]))
    }
    m.function("strerror(code, /)") { rt, a throws(Raised) in
      rt.str(String(cString: strerror(try number(rt, a[0]))))
    }
    m.function("umask(mask, /)") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      return .int(Int(umask(mode_t(truncatingIfNeeded: try rt.indexArgument(a[0])))))
    }
    m.function("user(name=None, /)", "The name and home folder of a user, the process's by default.") {
      rt, a throws(Raised) in
      try rt.require(\.processEnvironment, "the environment")
      let found: UserDatabase.User?
      if let name = a.unlessNone(0), case .str(let text) = rt.unwrap(name) {
        found = UserDatabase.user(named: text.string)
      } else {
        found = UserDatabase.user(number: getuid())
      }
      guard let user = found else { return .none }
      return rt.makeTuple(rt.str(user.name), rt.str(user.home))
    }
    m.function("times()", "User and system time of the process, and the time since some moment.") {
      rt, _ throws(Raised) in
      var used = rusage()
      getrusage(0, &used)
      func seconds(_ time: timeval) -> Value { .float(Double(time.tv_sec) + Double(time.tv_usec) / 1e6) }
      return rt.makeTuple(seconds(used.ru_utime), seconds(used.ru_stime), .int(Int(used.ru_maxrss)))
    }
    m.function("exit(status, /)", "Ends the process at once.") { rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      _exit(try number(rt, a[0]))
    }
  }
}
