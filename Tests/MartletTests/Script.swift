import Foundation
import Testing

/// A script with its recorded output beside it; tests find both by walking a folder.
struct Script: Sendable, CustomTestStringConvertible {
  /// The path inside the walked folder: the name of the test.
  let path: String
  let file: URL

  var testDescription: String { path }
  var recordingFile: URL { file.deletingPathExtension().appendingPathExtension("out") }

  /// The repository's folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every `NAME.py` below a folder of the repository, in order of paths. What begins with an underscore is imported by
  /// its neighbours.
  static func all(in folder: String) -> [Script] {
    let base = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.sorted()
      .filter { $0.hasSuffix(".py") && !($0 as NSString).lastPathComponent.hasPrefix("_") }
      .map { Script(path: $0, file: base.appendingPathComponent($0)) }
  }
}

/// Scripts that do not pass yet: `path: reason`, a line each.
struct KnownFailures {
  let reasons: [String: String]

  static let conformance = KnownFailures(
    file: Script.root.appendingPathComponent("Tests/Conformance/KnownFailures.txt"))

  init(file: URL) {
    var reasons: [String: String] = [:]
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      reasons[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    self.reasons = reasons
  }
}
