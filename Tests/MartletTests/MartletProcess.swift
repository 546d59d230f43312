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
    let process = try ChildProcess(
      [executable.path, "--virtual-time", "--no-notes"] + flags + [script.file.lastPathComponent],
      environment: ["PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"],
      folder: script.file.deletingLastPathComponent(), standardOutput: output, standardError: error)
    guard let status = await process.end(seconds: seconds) else { return .timedOut }
    // Recordings say nothing of the folder they were made in.
    let folder = script.file.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    func text(_ file: URL) throws -> String {
      String(decoding: try Data(contentsOf: file), as: UTF8.self).replacingOccurrences(
        of: folder, with: "", options: .literal)
    }
    return .ended(Recording(standardOutput: try text(output), standardError: try text(error), status: status))
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
