import Foundation
import Testing

@testable import MartletSyntax

@Suite("Grammar.md")
struct GrammarTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("has only examples that parse")
  func examples() throws {
    let text = try String(contentsOf: Self.root.appending(path: "Grammar.md"), encoding: .utf8)
    let examples = text.components(separatedBy: "```python\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(examples.count > 10)
    for example in examples {
      let module = try Parser.parseModule(Source(name: "Grammar.md", text: Array(example.utf8)))
      _ = try Resolver.resolve(module)
      #expect(!module.body.isEmpty)
    }
  }

  @Test("names only functions of the parser")
  func functions() throws {
    let text = try String(contentsOf: Self.root.appending(path: "Grammar.md"), encoding: .utf8)
    let folder = Self.root.appending(path: "Sources/MartletSyntax")
    var sources = ""
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      sources += try String(contentsOf: file, encoding: .utf8)
    }
    let named = text.components(separatedBy: "`").filter { $0.hasPrefix("parse") }
    #expect(named.count > 40)
    for name in Set(named) {
      #expect(sources.contains("func \(name)("), "\(name)")
    }
  }
}
