#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop

/// The module `_process`: child processes and pipes, for `subprocess` and `asyncio.subprocess`.
enum ProcessModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_process")
    addSpawning(m)
    addPipes(m)
    addAnswers(m)
    return m.module
  }

  // MARK: Processes

  private static func addSpawning(_ m: ModuleBuilder) {
    m.function(
      "spawn(arguments, program, environment, directory, input, output, errors, new_session, group, passed, umask, closes, /)",
      "Start a process with three descriptors; return its number."
    ) { rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      rt.settleFiles()
      guard case .list(let list) = a[0] else { throw rt.typeError("arguments must be a list") }
      var arguments: [[UInt8]] = []
      for argument in list.values { arguments.append(try bytes(rt, argument)) }
      guard !arguments.isEmpty else { throw rt.valueError("there must be a program to run") }
      var environment: [[UInt8]]?
      if case .list(let list) = a[2] {
        environment = []
        for entry in list.values { environment!.append(try bytes(rt, entry)) }
      }
      let executable = a[1].isNone ? arguments[0] : try bytes(rt, a[1])
      let directory = a[3].isNone ? nil : try bytes(rt, a[3])
      var descriptors: [Int32] = []
      for index in 4..<7 { descriptors.append(Int32(truncatingIfNeeded: try rt.index(a[index]))) }
      var passed: [Int32] = []
      try rt.forEach(a[9]) { descriptor throws(Raised) in
        passed.append(Int32(truncatingIfNeeded: try rt.index(descriptor)))
        return true
      }
      let mask = try rt.index(a[10])
      // The mask is the process's: the child gets it with all else.
      let usual = mask >= 0 ? umask(mode_t(truncatingIfNeeded: mask)) : 0
      defer { if mask >= 0 { umask(usual) } }
      let group = try a.unlessNone(8).map { v throws(Raised) in pid_t(truncatingIfNeeded: try rt.index(v)) }
      let (code, pid) = spawn(
        executable, arguments, environment, directory, descriptors, passed, closes: try rt.isTrue(a[11]),
        newSession: try rt.isTrue(a[7]), group: group)
      if code != 0 {
        if let directory, !isFolder(directory) { throw rt.osError(ENOENT, filename: a[3]) }
        _ = directory
        throw rt.osError(code, filename: a[1].isNone ? list[element: 0] : a[1])
      }
      return .int(Int(pid))
    }
    m.function("wait(pid, blocks, /)", "Wait for a process: its exit code, a signal negated; None if it runs.") {
      rt, a throws(Raised) in
      let pid = pid_t(truncatingIfNeeded: try rt.index(a[0]))
      let options = try rt.isTrue(a[1]) ? 0 : WNOHANG
      while true {
        var status: Int32 = 0
        var code: Int32 = 0
        let outcome = rt.blocking {
          let outcome = waitpid(pid, &status, options)
          code = errno
          return outcome
        }
        if outcome == pid { return .int(Int(PipeWatcher.exitCode(status))) }
        if outcome == 0 { return .none }
        // Somebody else has waited for it.
        if code == ECHILD { return .int(0) }
        if code != EINTR { throw rt.osError(code) }
        try rt.serveWaiting()
      }
    }
  }

  private static func bytes(_ rt: Runtime, _ value: Value) throws(Raised) -> [UInt8] {
    var bytes: [UInt8]
    switch rt.unwrap(value) {
    case .str(let text): bytes = try TextCodec(rt, .utf8, "surrogateescape").encode(text)
    case let other:
      guard let given = rt.byteSequence(other) else {
        throw rt.typeError("expected str, bytes or os.PathLike object, not \(rt.typeName(value))")
      }
      bytes = given
    }
    if bytes.contains(0) { throw rt.valueError("embedded null byte") }
    bytes.append(0)
    return bytes
  }

  private static func isFolder(_ path: [UInt8]) -> Bool {
    var information = stat()
    return path.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { stat($0.baseAddress!, &information) }
    } == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// The descriptors that a child would get.
  private static func inheritable() -> [Int32] {
    guard let folder = opendir("/dev/fd") else { return [] }
    defer { closedir(folder) }
    var found: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      guard let descriptor = Int32(name) else { continue }
      let flags = fcntl(descriptor, F_GETFD)
      if flags >= 0, flags & FD_CLOEXEC == 0 { found.append(descriptor) }
    }
    return found
  }

  private static func spawn(
    _ executable: [UInt8], _ arguments: [[UInt8]], _ environment: [[UInt8]]?, _ directory: [UInt8]?,
    _ descriptors: [Int32], _ passed: [Int32], closes: Bool, newSession: Bool, group: pid_t?
  ) -> (code: Int32, pid: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // A descriptor among the first three may be the source of another: they are moved out of the way first.
    var moved: [Int32] = []
    defer { for descriptor in moved { close(descriptor) } }
    for (target, source) in descriptors.enumerated() where source >= 0 {
      let copy = fcntl(source, F_DUPFD_CLOEXEC, 3)
      if copy < 0 { return (errno, 0) }
      moved.append(copy)
      posix_spawn_file_actions_adddup2(&actions, copy, Int32(target))
    }
    // One that is its own copy stays open.
    for descriptor in passed { posix_spawn_file_actions_adddup2(&actions, descriptor, descriptor) }
    if closes || !passed.isEmpty {
      for descriptor in inheritable() where descriptor > 2 && !passed.contains(descriptor) {
        posix_spawn_file_actions_addclose(&actions, descriptor)
      }
    }
    if let directory {
      _ = withPointer(directory) { addWorkingFolder(&actions, $0) }
    }
    // The child begins without our mask and handlers.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGINT] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    if newSession { flags |= newSessionFlag }
    if let group {
      posix_spawnattr_setpgroup(&attributes, group)
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
    }
    posix_spawnattr_setflags(&attributes, flags)
    var argv = arguments.map { text in withPointer(text) { strdup($0) } }
    argv.append(nil)
    var envp = environment?.map { text in withPointer(text) { strdup($0) } } ?? []
    envp.append(nil)
    defer { for pointer in argv + envp { free(pointer) } }
    var pid: pid_t = 0
    let code = withPointer(executable) { path in
      environment == nil
        ? posix_spawnp(&pid, path, &actions, &attributes, argv, environ)
        : posix_spawnp(&pid, path, &actions, &attributes, argv, envp)
    }
    return (code, pid)
  }

  private static func withPointer<Result>(_ text: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    text.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }

  // MARK: Pipes

  private static func addPipes(_ m: ModuleBuilder) {
    m.function("pipe()", "The two ends of a pipe.") { rt, _ throws(Raised) in
      guard let (readEnd, writeEnd) = PipeWatcher.makePipe() else { throw rt.osError(errno) }
      return rt.makeTuple(.int(Int(readEnd)), .int(Int(writeEnd)))
    }
    m.function("null()", "The descriptor of /dev/null.") { rt, _ throws(Raised) in
      let descriptor = open("/dev/null", O_RDWR | O_CLOEXEC)
      if descriptor < 0 { throw rt.osError(errno) }
      return .int(Int(descriptor))
    }
    m.function("set_blocking(fd, blocks, /)", "Whether reading and writing a descriptor waits.") {
      rt, a throws(Raised) in
      let descriptor = try self.descriptor(rt, a[0])
      let flags = fcntl(descriptor, F_GETFL)
      _ = fcntl(descriptor, F_SETFL, try rt.isTrue(a[1]) ? flags & ~O_NONBLOCK : flags | O_NONBLOCK)
      return .none
    }
    m.function("open(fd, mode, buffering, encoding, errors, /)", "The file of an end of a pipe.") {
      rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      return try OpenFunction.openEnd(rt, a)
    }
    m.function("close(fd, /)", "Close a descriptor.") { rt, a throws(Raised) in
      close(try descriptor(rt, a[0]))
      return .none
    }
    m.function("read(fd, count, /)", "Up to count bytes, at least one; none at the end, None if there is none yet.") {
      rt, a throws(Raised) in
      let descriptor = try self.descriptor(rt, a[0])
      var bytes = [UInt8](repeating: 0, count: min(max(1, try rt.index(a[1])), 1 << 20))
      let count = bytes.withUnsafeMutableBytes { PipeWatcher.systemRead(descriptor, $0) }
      if count < 0 {
        if errno == EAGAIN || errno == EINTR { return .none }
        throw rt.osError(errno)
      }
      bytes.removeLast(bytes.count - count)
      return rt.makeBytes(bytes)
    }
    m.function("write(fd, data, start, /)", "Write some of the data from start on; return how many bytes.") {
      rt, a throws(Raised) in
      let descriptor = try self.descriptor(rt, a[0])
      guard let bytes = rt.byteSequence(rt.unwrap(a[1])) else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[1]))'")
      }
      let start = min(max(0, try rt.index(a[2])), bytes.count)
      let count = bytes[start...].withUnsafeBytes { PipeWatcher.systemWrite(descriptor, $0) }
      if count < 0 {
        if errno == EAGAIN || errno == EINTR { return .int(0) }
        throw rt.osError(errno)
      }
      return .int(count)
    }
    m.function("poll(readers, writers, seconds, /)", "The descriptors that are ready, after some seconds at most.") {
      rt, a throws(Raised) in
      let polled = try poll(rt, a[0], a[1], a[2])
      let ready = rt.makeList()
      for entry in polled where entry.revents != 0 {
        ready.append(.int(Int(entry.fd)), rt.heap)
      }
      return .list(ready)
    }
    m.function(
      "poll_both(readers, writers, seconds, /)",
      "The same as a dict, by what they are ready for: 1 to read, 2 to write."
    ) { rt, a throws(Raised) in
      let polled = try poll(rt, a[0], a[1], a[2])
      let found = rt.makeDict()
      for entry in polled where entry.revents != 0 {
        let bit = entry.events & Int16(POLLOUT) != 0 ? 2 : 1
        var bits = bit
        if case .int(let known)? = try rt.getItem(found, .int(Int(entry.fd))) { bits |= known }
        try rt.setItem(found, .int(Int(entry.fd)), .int(bits))
      }
      return .dict(found)
    }
  }

  /// Waits for descriptors; what none has happened to has no `revents`.
  private static func poll(
    _ rt: Runtime, _ readers: Value, _ writers: Value, _ timeout: Value
  ) throws(Raised) -> [pollfd] {
    var polled: [pollfd] = []
    for (value, events) in [(readers, POLLIN), (writers, POLLOUT)] {
      guard case .list(let list) = value else { throw rt.typeError("a list is required") }
      for value in list.values {
        polled.append(pollfd(fd: try descriptor(rt, value), events: Int16(events), revents: 0))
      }
    }
    let seconds = timeout.isNone ? nil : try rt.double(timeout)
    let milliseconds = seconds.map { Int32(min(max(0, $0 * 1000), 86_400_000).rounded(.up)) } ?? -1
    let (count, found) = rt.blocking {
      var copy = polled
      let count = systemPoll(&copy, nfds_t(copy.count), milliseconds)
      return (count, copy)
    }
    if count < 0 {
      try rt.serveWaiting()
      return []
    }
    return found
  }

  private static func descriptor(_ rt: Runtime, _ value: Value) throws(Raised) -> Int32 {
    guard let descriptor = Int32(exactly: try rt.index(value)), descriptor >= 0 else { throw rt.osError(EBADF) }
    return descriptor
  }

  // MARK: For loops

  private static func addAnswers(_ m: ModuleBuilder) {
    m.function("read_soon(loop, fd, callback, /)", "Have a loop call back with the next bytes; with none at the end.") {
      rt, a throws(Raised) in
      let descriptor = try self.descriptor(rt, a[1])
      let (number, inbox) = try rt.expectAnswer(a[0], a[2])
      rt.asyncio.pipes.read(descriptor, number, inbox)
      return .none
    }
    m.function("write_soon(loop, fd, data, callback, /)", "Have a loop call back with 0 once all is written.") {
      rt, a throws(Raised) in
      let descriptor = try self.descriptor(rt, a[1])
      guard let bytes = rt.byteSequence(rt.unwrap(a[2])) else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[2]))'")
      }
      let (number, inbox) = try rt.expectAnswer(a[0], a[3])
      rt.asyncio.pipes.write(descriptor, bytes, number, inbox)
      return .none
    }
    m.function("wait_soon(loop, pid, callback, /)", "Have a loop call back with a process's exit code.") {
      rt, a throws(Raised) in
      let pid = pid_t(truncatingIfNeeded: try rt.index(a[1]))
      let (number, inbox) = try rt.expectAnswer(a[0], a[2])
      if !PipeWatcher.waitForChild(pid, number, inbox) {
        rt.forgetAnswer(number)
        throw rt.runtimeError("can't start new thread")
      }
      return .none
    }
    m.function("watch_soon(loop, fd, writes, callback, /)", "Have a loop call back when a descriptor is ready.") {
      rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      let descriptor = try self.descriptor(rt, a[1])
      let writes = try rt.isTrue(a[2])
      if fcntl(descriptor, F_GETFD) < 0 { throw rt.osError(errno) }
      let (number, inbox) = try rt.expectAnswer(a[0], a[3])
      rt.asyncio.pipes.watch(descriptor, writes: writes, number, inbox)
      return .none
    }
    m.function("require_readiness(fd, /)", "Refuse a descriptor that does not tell when it is ready.") {
      rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      if let failure = readinessFailure(try self.descriptor(rt, a[0])) { throw rt.osError(failure) }
      return .none
    }
    m.function("unwatch(fd, writes, /)", "Take that back.") { rt, a throws(Raised) in
      for number in rt.asyncio.pipes.unwatch(try descriptor(rt, a[0]), writes: try rt.isTrue(a[1])) {
        rt.forgetAnswer(number)
      }
      return .none
    }
    m.function("cancel(fd, /)", "Take back what was asked about a descriptor.") { rt, a throws(Raised) in
      for number in rt.asyncio.pipes.cancel(try descriptor(rt, a[0])) { rt.forgetAnswer(number) }
      return .none
    }
  }
}

/// Why a descriptor cannot be watched, an `errno`: it is closed, or, to Linux's epoll, a file or a device like
/// `/dev/null`, which are always ready.
private func readinessFailure(_ descriptor: Int32) -> Int32? {
  var status = stat()
  if fstat(descriptor, &status) < 0 { return errno }
  #if os(Linux)
    let alwaysReady: [UInt64] = [3, 5, 7]
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFDIR: return EPERM
    case S_IFCHR where status.st_rdev >> 8 == 1 && alwaysReady.contains(UInt64(status.st_rdev & 0xFF)): return EPERM
    default: return nil
    }
  #else
    return nil
  #endif
}

extension Runtime {
  /// The bytes of bytes or a bytearray.
  fileprivate func byteSequence(_ value: Value) -> [UInt8]? {
    bytesObject(value).map { Array(UnsafeBufferPointer(start: $0.pointee.bytes, count: $0.pointee.count)) }
  }

  /// Keeps a callback under a number until its answer comes to the loop's inbox.
  func expectAnswer(_ loop: Value, _ callback: Value) throws(Raised) -> (number: Int, inbox: Inbox<LoopMessage>) {
    guard let loop = loop.loop else { throw typeError("an event loop is required") }
    asyncio.outsideSources += 1
    return (handles.insert(makeTuple(loop.asValue, callback)), loop.state.inbox)
  }

  func forgetAnswer(_ number: Int) {
    handles.remove(number)
    asyncio.outsideSources -= 1
  }

  /// An answer has come: its callback is ready to run.
  func deliverAnswer(_ number: Int, _ bytes: [UInt8], _ code: Int32) {
    let kept = handles[number]
    forgetAnswer(number)
    guard case .tuple(let pair) = kept, let loop = pair.elements[0].loop, !loop.state.isClosed else { return }
    let saved = top
    saved[0] = kept
    top = saved + 1
    defer { top = saved }
    let handle = makeHandle(
      pair.elements[1], makeTuple([makeBytes(bytes), .int(Int(code))]), .none, loop)
    loop.state.core.append(LoopEntry(kind: .handle, object: handle.asObject, other: nil))
  }
}

// What the C module does not show.
#if canImport(Darwin)
  private let newSessionFlag: Int16 = 0x400

  private func addWorkingFolder(
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t?>, _ path: UnsafePointer<CChar>
  ) -> Int32 {
    posix_spawn_file_actions_addchdir_np(actions, path)
  }
#else
  private let newSessionFlag: Int16 = 0x80

  @_silgen_name("posix_spawn_file_actions_addchdir_np")
  private func addWorkingFolder(
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ path: UnsafePointer<CChar>
  ) -> Int32
#endif

private func systemPoll(_ entries: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ milliseconds: Int32) -> Int32 {
  poll(entries, count, milliseconds)
}
