import Foundation
import Martlet
import Testing

/// What scripts reach of the machine: nothing, but for what the host grants.
@Suite struct CapabilityTests {
  /// A folder with a secret beside what is granted.
  private final class Place {
    let root: URL
    init() throws {
      root = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath()
        .appending(path: "martlet-\(UUID().uuidString)")
      for folder in ["open", "work", "closed"] {
        try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
        try "text of \(folder)".write(
          to: root.appending(path: "\(folder)/file.txt"), atomically: true, encoding: .utf8)
      }
      try "answer = 42\n".write(to: root.appending(path: "open/helper.py"), atomically: true, encoding: .utf8)
      try "answer = 0\n".write(to: root.appending(path: "closed/secret.py"), atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(
        at: root.appending(path: "work/leak"), withDestinationURL: root.appending(path: "closed/file.txt"))
      try FileManager.default.createSymbolicLink(
        at: root.appending(path: "work/dangling"), withDestinationURL: root.appending(path: "closed/new.txt"))
    }
    deinit { try? FileManager.default.removeItem(at: root) }
    func path(_ name: String) -> String { root.appending(path: name).path }
  }

  static let reaches = [
    "open('/etc/passwd')", "open('new.txt', 'w')", "open(0)", "__import__('os').listdir('/')",
    "__import__('os').stat('/etc/passwd')", "__import__('os').remove('x')", "__import__('os').getcwd()",
    "__import__('os').system('true')", "__import__('subprocess').run(['true'])", "__import__('os').kill(1, 0)",
    "__import__('os').open('/etc/passwd', 0)", "__import__('os').read(0, 1)", "__import__('os').chdir('/')",
    "__import__('pathlib').Path('/etc/passwd').read_text()", "__import__('os')._exit(3)",
    "__import__('os').environ.__setitem__('A', 'b')", "__import__('os').pipe()", "__import__('tempfile').mkdtemp()",
    "__import__('shutil').rmtree('/nowhere')", "__import__('os').symlink('/etc', 'x')", "__import__('os').umask(0)",
  ]

  @Test(arguments: reaches)
  func aFreshInterpreterReachesNothing(expression: String) {
    let martlet = Interpreter()
    #expect {
      _ = try martlet.evaluate(expression, as: ScriptValue.self)
    } throws: { error in
      (error as? ScriptError)?.type == "PermissionError"
    }
  }

  @Test func nothingIsSeenEither() throws {
    let martlet = Interpreter()
    #expect(try martlet.evaluate("dict(__import__('os').environ)", as: [String: String].self).isEmpty)
    #expect(try martlet.evaluate("__import__('os').path.exists('/etc/passwd')", as: Bool.self) == false)
    #expect(throws: ScriptError.self) { try martlet.run("import helper") }
    // No module written in Swift has a way around.
    let ways: [String] = try martlet.evaluate(
      "[n for m in ('_runtime', 'sys', 'time') for n in dir(__import__(m)) if n in ('getcwd', 'environment', 'file_kind')]"
    )
    #expect(ways == [])
    #expect { try martlet.run("input()") } throws: { ($0 as? ScriptError)?.type == "EOFError" }
    martlet.onInput = { "typed" }
    #expect(try martlet.evaluate("input()", as: String.self) == "typed")
  }

  @Test func foldersAreGrantedOneByOne() throws {
    let place = try Place()
    var configuration = Interpreter.Configuration()
    configuration.capabilities.files = .folders(read: [place.path("open")], write: [place.path("work")])
    let martlet = Interpreter(configuration)
    martlet["root"] = .string(place.root.path)
    #expect(try martlet.evaluate("open(root + '/open/file.txt').read()", as: String.self) == "text of open")
    try martlet.run(
      """
      import os
      with open(root + '/work/made.txt', 'w') as f: f.write('made')
      os.mkdir(root + '/work/folder')
      os.rename(root + '/work/made.txt', root + '/work/folder/moved.txt')
      text = open(root + '/work/../work/folder/moved.txt').read()
      names = sorted(os.listdir(root + '/work'))
      """)
    #expect(martlet["text"] == "made")
    #expect(martlet["names"] == ["dangling", "file.txt", "folder", "leak"])
    for expression in [
      "open(root + '/closed/file.txt')", "open(root + '/open/file.txt', 'w')", "open(root + '/open/new.txt', 'x')",
      "open(root + '/open/../closed/file.txt')", "open(root + '/work/leak')", "open(root + '/work/dangling', 'w')",
      "os.remove(root + '/open/file.txt')", "os.rename(root + '/open/file.txt', root + '/work/x')",
      "os.rename(root + '/work/file.txt', root + '/open/x')", "os.listdir(root)", "os.stat(root + '/closed/file.txt')",
      "os.link(root + '/closed/file.txt', root + '/work/y')", "os.truncate(root + '/work/leak', 0)", "open(0)",
      "os.chmod(root + '/open/file.txt', 0)", "os.open(root + '/open/file.txt', 0)", "os.chdir(root + '/open')",
    ] {
      #expect("\(expression)") {
        _ = try martlet.evaluate(expression, as: ScriptValue.self)
      } throws: { error in
        (error as? ScriptError)?.type == "PermissionError"
      }
    }
    // A link that the script makes leads nowhere new.
    try martlet.run("os.symlink(root + '/closed', root + '/work/way')")
    #expect(throws: ScriptError.self) { try martlet.run("open(root + '/work/way/file.txt')") }
    try martlet.run("os.remove(root + '/work/leak')")
    #expect(FileManager.default.fileExists(atPath: place.path("closed/file.txt")))
  }

  @Test func modulesAreFoundOnThePathThatIsGranted() throws {
    let place = try Place()
    var configuration = Interpreter.Configuration()
    configuration.modulePath = [place.path("open")]
    let martlet = Interpreter(configuration)
    #expect(try martlet.evaluate("__import__('helper').answer", as: Int.self) == 42)
    martlet["closed"] = .string(place.path("closed"))
    #expect { try martlet.run("import sys\nsys.path.append(closed)\nimport secret") } throws: {
      ($0 as? ScriptError)?.type == "ModuleNotFoundError"
    }
    #expect(throws: ScriptError.self) { try martlet.run("open(closed + '/../open/helper.py')") }
  }

  @Test func anEnvironmentOfItsOwn() throws {
    var configuration = Interpreter.Configuration()
    configuration.capabilities.environment = .values(["HOME": "/nowhere"])
    configuration.arguments = ["script", "-x"]
    let martlet = Interpreter(configuration)
    try martlet.run("import os, sys\nhome = os.environ['HOME']\nos.environ['NEW'] = 'x'\narguments = sys.argv")
    #expect(martlet["home"] == "/nowhere")
    #expect(martlet["arguments"] == ["script", "-x"])
    #expect(ProcessInfo.processInfo.environment["NEW"] == nil)
  }
}
