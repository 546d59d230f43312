import Foundation

/// A process started by `posix_spawn`, which, other than Foundation's `Process`, may be used from several threads.
final class ChildProcess: @unchecked Sendable {
  private let identifier: pid_t
  private let lock = NSLock()
  private var isRunning = true
  private var wasKilled = false

  /// Starts a program with an empty standard input and its output going to files.
  ///
  /// - Parameter environment: is added to that of this process.
  init(
    _ arguments: [String], environment: [String: String], folder: URL, standardOutput: URL, standardError: URL
  ) throws {
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
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, standardOutput.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, standardError.path, O_WRONLY | O_CREAT, 0o600)
    // The threads of tests may block signals.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let merged = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // A spawn into another folder is not portable; the shell becomes the program.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path]
    var argumentPointers = (shell + arguments).map { strdup($0) } + [nil]
    var environmentPointers = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argumentPointers + environmentPointers).forEach { free($0) } }
    var identifier: pid_t = 0
    let status = posix_spawn(
      &identifier, shell[0], &actions, &attributes, &argumentPointers, &environmentPointers)
    guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: status) ?? .EIO) }
    self.identifier = identifier
  }

  /// Waits for the end, and kills the process after a while: the exit status, negative for the signal it died of, or
  /// nil if it had to be killed.
  func end(seconds: Double) async -> Int32? {
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + seconds)
    timer.setEventHandler { self.kill() }
    timer.activate()
    defer { timer.cancel() }
    return await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: self.wait()) }
    }
  }

  private func kill() {
    lock.withLock {
      guard isRunning else { return }
      wasKilled = true
      _ = Foundation.kill(identifier, SIGKILL)
    }
  }

  private func wait() -> Int32? {
    // The number stays taken until the process is waited for below, so that nobody else is killed.
    var information = siginfo_t()
    while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    lock.withLock { isRunning = false }
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    if wasKilled { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }
}
