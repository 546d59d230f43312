import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Transcripts of the prompt: typed again, they look the same.
@Suite struct TourTests {
  private static let root: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the tour in `Examples` types, and what it then shows.
  @Test func theTour() {
    replay(Self.read(Self.root + "/Examples/prompt_tour.txt"))
  }

  /// The transcript in the README.
  @Test func theReadme() {
    let readme = Self.read(Self.root + "/README.md")
    let parts = readme.split(separator: "```text\n$ martlet --virtual-time\n", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    guard parts.count == 2, let transcript = parts[1].split(separator: "```", omittingEmptySubsequences: false).first
    else { return }
    replay(String(transcript))
  }

  private func replay(_ transcript: String, _ location: SourceLocation = #_sourceLocation) {
    let folder = TemporaryFolder()
    let terminal = PseudoTerminal(["--virtual-time"], stateFolder: folder.path, columns: 100)
    let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count > 10, sourceLocation: location)
    var shown: [String] = []
    for line in lines where !line.isEmpty || !shown.isEmpty {
      shown.append(line)
      guard line.hasPrefix(">>> ") || line.hasPrefix("...") else { continue }
      let before = Array(shown.dropLast())
      // The prompt is there, and all before it.
      terminal.expectScreen(location) { screen in
        let all = screen.transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return screen.lines[screen.row].hasPrefix(String(line.prefix(3))) && contains(all, before)
      }
      terminal.type(String(line.dropFirst(4)) + "\n")
    }
    #expect(terminal.end(location) == 0, sourceLocation: location)
  }

  /// Whether some lines end with others, an empty prompt and what is still empty below it aside.
  private func contains(_ all: [String], _ wanted: [String]) -> Bool {
    var all = all
    while all.last == "" { all.removeLast() }
    all.removeLast()
    return all.count >= wanted.count && Array(all.suffix(wanted.count)) == wanted
  }
}
