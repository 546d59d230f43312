#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command `martlet`, run as a process of its own.
enum MartletProcess {
  struct Result: Equatable {
    var output = ""
    var errors = ""
    /// The exit status, or minus the signal it died of.
    var status: Int32 = 0
  }

  /// The command, which is built into the folder of the tests.
  static let path: String = {
    if let given = getenv("MARTLET") { return String(cString: given) }
    var path = testsPath
    // On macOS the tests lie inside a bundle.
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      if access(path + "/martlet", X_OK) == 0 { return path + "/martlet" }
    }
    return ".build/debug/martlet"
  }()

  /// The program, or the bundle, of the tests.
  private static var testsPath: String {
    #if canImport(Darwin)
      var place = Dl_info()
      return dladdr(#dsohandle, &place) != 0 ? String(cString: place.dli_fname) : ""
    #else
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = buffer.withUnsafeMutableBytes { readlink("/proc/self/exe", $0.baseAddress!, $0.count) }
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    #endif
  }

  /// Runs the command to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - interruptAfter: text on standard output at which Ctrl-C is sent.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], interruptAfter: String? = nil,
    closesOutput: Bool = false
  ) -> Result {
    let toChild = Pipe()
    let fromChild = Pipe()
    let errors = Pipe()
    let child = spawn(
      arguments, environment: environment, descriptors: [toChild.readEnd, fromChild.writeEnd, errors.writeEnd])
    for end in [toChild.readEnd, fromChild.writeEnd, errors.writeEnd] { close(end) }
    write(input, to: toChild.writeEnd)
    close(toChild.writeEnd)
    var result = Result()
    if closesOutput {
      close(fromChild.readEnd)
    } else {
      result.output = readAll(fromChild.readEnd) { text in
        if let interruptAfter, text.contains(interruptAfter) {
          kill(child, SIGINT)
          return true
        }
        return false
      }
    }
    result.errors = readAll(errors.readEnd)
    result.status = wait(for: child)
    return result
  }

  struct Pipe {
    let readEnd: Int32
    let writeEnd: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      precondition(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      readEnd = ends[0]
      writeEnd = ends[1]
    }
  }

  /// Starts the command with its three standard descriptors; in a session of its own if there is a terminal.
  static func spawn(
    _ arguments: [String], environment: [String: String] = [:], descriptors: [Int32], terminal: String? = nil
  ) -> pid_t {
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
    // The threads that run tests block signals, and a child inherits that.
    var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    if let terminal {
      // The first terminal that the leader of a session opens controls it, so Ctrl-C becomes a signal.
      flags |= setsidFlag
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    } else {
      for (index, descriptor) in descriptors.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(index))
      }
    }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var all = environment
    for name in ["PATH", "HOME"] where all[name] == nil {
      if let value = getenv(name) { all[name] = String(cString: value) }
    }
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let status = posix_spawn(&child, path, &actions, &attributes, words, variables)
    precondition(status == 0, "cannot run \(path)")
    return child
  }

  private static var setsidFlag: Int32 {
    #if canImport(Darwin)
      0x0400
    #else
      0x80
    #endif
  }

  static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if count <= 0 { return }
      done += count
    }
  }

  /// What comes until the end; `watch` sees all of it each time there is more, until it returns true.
  static func readAll(_ descriptor: Int32, watch: (String) -> Bool = { _ in true }) -> String {
    var bytes: [UInt8] = []
    var isWatching = true
    while let more = readSome(descriptor), !more.isEmpty {
      bytes += more
      if isWatching { isWatching = !watch(String(decoding: bytes, as: UTF8.self)) }
    }
    close(descriptor)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil at the end.
  static func readSome(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) }
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : -signal
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, bytes.baseAddress, bytes.count)
}

/// A folder for the files of one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/martlet-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ text: String) -> String {
    let path = "\(path)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    MartletProcess.write(text, to: descriptor)
    close(descriptor)
    return path
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

enum FileMode {
  /// The permissions of a file.
  static func of(_ path: String) -> UInt32 {
    var information = stat()
    return stat(path, &information) == 0 ? UInt32(information.st_mode) & 0o777 : 0
  }
}
