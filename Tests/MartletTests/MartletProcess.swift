import Foundation

/// Runs scripts with the built `martlet` command, at most two at once.
///
/// A process of its own for each script: a crash of one is a failure of one, and standard output, standard error and
/// the exit status are the real ones.
enum MartletProcess {
  enum Outcome: Equatable {
    case ended(Recording)
    case timedOut
  }

  /// The command: `MARTLET`, or what was built beside the tests.
  static let executable: URL = {
    if let path = ProcessInfo.processInfo.environment["MARTLET"] {
      return URL(fileURLWithPath: path, relativeTo: Script.root).absoluteURL
    }
    // The bundle of the tests is the program itself, or, on macOS, an argument of the program that loads it.
    for argument in CommandLine.arguments {
      guard let bundle = argument.range(of: ".xctest") else { continue }
      return URL(fileURLWithPath: String(argument[..<bundle.upperBound]))
        .deletingLastPathComponent().appendingPathComponent("martlet")
    }
    return Script.root.appendingPathComponent(".build/debug/martlet")
  }()

  private static let turns = Turns(2)

  /// Runs a script in its own folder under virtual time, as the recorder ran it.
  static func run(_ script: Script, flags: [String] = [], seconds: Double) async throws -> Outcome {
    await turns.take()
    defer { Task { await turns.giveBack() } }
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let output = scratch.appendingPathComponent("stdout")
    let error = scratch.appendingPathComponent("stderr")
    let process = Process()
    process.executableURL = executable
    process.arguments = ["--virtual-time"] + flags + [script.file.lastPathComponent]
    process.currentDirectoryURL = script.file.deletingLastPathComponent()
    var environment = ProcessInfo.processInfo.environment
    environment.merge(["PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"]) { $1 }
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try writer(output)
    process.standardError = try writer(error)
    let timedOut = try await runToEnd(process, seconds: seconds)
    if timedOut { return .timedOut }
    let signalled = process.terminationReason == .uncaughtSignal
    return .ended(
      Recording(
        standardOutput: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        standardError: String(decoding: try Data(contentsOf: error), as: UTF8.self),
        status: signalled ? -process.terminationStatus : process.terminationStatus))
  }

  private static func writer(_ file: URL) throws -> FileHandle {
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }

  /// Waits for the process without holding a thread; kills it after a while. Tells whether it had to.
  private static func runToEnd(_ process: Process, seconds: Double) async throws -> Bool {
    let watchdog = Watchdog(process, seconds: seconds)
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do {
        try process.run()
        watchdog.start()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    return watchdog.stop()
  }
}

/// Kills a process that runs too long.
private final class Watchdog: @unchecked Sendable {
  private let lock = NSLock()
  private let process: Process
  private let timer: any DispatchSourceTimer
  private var fired = false

  init(_ process: Process, seconds: Double) {
    self.process = process
    timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + seconds)
    timer.setEventHandler { [weak self] in self?.fire() }
  }

  func start() { timer.activate() }

  private func fire() {
    lock.withLock {
      guard process.isRunning else { return }
      fired = true
      kill(process.processIdentifier, SIGKILL)
    }
  }

  func stop() -> Bool {
    timer.cancel()
    return lock.withLock { fired }
  }
}

/// Lets a number of callers in at once, the others in order of arrival.
private actor Turns {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
