import Foundation

/// What a script must print: the text of its `.out` file, taken apart as `Tests/Conformance/README.md` describes it.
struct Recording: Equatable {
  var standardOutput: String
  var standardError = ""
  /// Negative: the signal the script dies of.
  var status: Int32 = 0

  init(standardOutput: String, standardError: String, status: Int32) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.status = status
  }

  init(contentsOf file: URL) throws {
    var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)[...]
    if let exit = Recording.lastLine(beginning: "--- exit ", of: text) {
      status = Int32(text[exit...].dropFirst(9).prefix { $0.isNumber || $0 == "-" }) ?? 0
      text = text[..<exit]
    }
    if let error = Recording.lastLine(beginning: "--- stderr\n", of: text) {
      standardError = String(text[error...].dropFirst("--- stderr\n".count))
      text = text[..<error]
    }
    standardOutput = String(text)
  }

  private static func lastLine(beginning prefix: String, of text: Substring) -> String.Index? {
    if let found = text.range(of: "\n" + prefix, options: [.backwards, .literal]) {
      return text.utf8.index(after: found.lowerBound)
    }
    return text.hasPrefix(prefix) ? text.startIndex : nil
  }

  /// The first line in which another output differs, for the test's message; nil if none does.
  func firstDifference(from actual: Recording) -> String? {
    if let line = Recording.firstDifference(standardOutput, actual.standardOutput) { return "stdout, \(line)" }
    if let line = Recording.firstDifference(standardError, actual.standardError) { return "stderr, \(line)" }
    if status != actual.status { return "expected exit \(status), got \(actual.status)" }
    return nil
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String? {
    // Bytes decide: Swift's == would take canonically equal texts for the same.
    if expected.utf8.elementsEqual(actual.utf8) { return nil }
    let expectedLines = expected.utf8.split(separator: 10, omittingEmptySubsequences: false)
    let actualLines = actual.utf8.split(separator: 10, omittingEmptySubsequences: false)
    func show(_ lines: [Substring.UTF8View], _ index: Int) -> String {
      index < lines.count ? String(reflecting: String(Substring(lines[index]).prefix(400))) : "the end"
    }
    var index = 0
    while index < expectedLines.count, index < actualLines.count,
      expectedLines[index].elementsEqual(actualLines[index])
    {
      index += 1
    }
    return "line \(index + 1): expected \(show(expectedLines, index)), got \(show(actualLines, index))"
  }
}
