#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a script may reach of the machine. An embedded interpreter is granted nothing; the command grants everything to
/// the script it runs, as `python3` does, unless it is told otherwise.
public struct Capabilities: Sendable {
  /// Files and folders.
  public enum Files: Sendable {
    /// No file.
    case none
    /// What lies in folders. Links are followed before it is decided where a file lies. Where writing is granted, so
    /// is reading.
    case folders(read: [String], write: [String] = [])
    /// Whatever the host's process may reach.
    case all
  }

  /// Environment variables.
  public enum Environment: Sendable {
    /// An empty environment.
    case none
    /// What the script sees instead of the process's own.
    case values([String: String])
    /// Those of the process, its working folder and its user.
    case process
  }

  /// The files that scripts may reach.
  public var files: Files
  /// The environment that scripts see.
  public var environment: Environment
  /// Other processes: signals to them, commands. A command runs with the rights of the host's process, so this grants
  /// everything.
  public var processes: Bool

  /// What is not named is not granted.
  public init(files: Files = .none, environment: Environment = .none, processes: Bool = false) {
    self.files = files
    self.environment = environment
    self.processes = processes
  }

  /// Nothing of the machine but its clock.
  public static let none = Capabilities()
  /// What the host's process may do itself.
  public static let everything = Capabilities(files: .all, environment: .process, processes: true)

  /// Every file, by path or by descriptor.
  var allFiles: Bool { if case .all = files { true } else { false } }
  var isFileless: Bool { if case .none = files { true } else { false } }
  var processEnvironment: Bool { if case .process = environment { true } else { false } }
}

/// What is about to be done with a path.
enum FileUse {
  case read, write
  /// The name itself is changed, not what a link leads to.
  case writeName, readName

  var writes: Bool { self == .write || self == .writeName }
  var followsLast: Bool { self == .read || self == .write }
}

extension Runtime {
  var capabilities: Capabilities { options.capabilities }

  /// Refuses what the host has not granted.
  func require(_ right: KeyPath<Capabilities, Bool>, _ what: String) throws(Raised) {
    if !options.capabilities[keyPath: right] {
      throw raise(types.exceptions.permissionError, "\(what): the host has not granted it to this interpreter")
    }
  }

  /// Refuses a path that the host has not granted; the bytes end in a zero.
  func requirePath(_ path: [UInt8], _ use: FileUse) throws(Raised) {
    if capabilities.allFiles || mayUse(path, use) { return }
    let shown = String(decoding: path.dropLast(), as: UTF8.self)
    guard case .folders = capabilities.files else { return try require(\.allFiles, "files") }
    try require(\.allFiles, "\(use.writes ? "writing" : "reading") '\(shown)'")
  }

  /// Whether a path lies in a folder that is granted.
  func mayUse(_ path: [UInt8], _ use: FileUse) -> Bool {
    switch capabilities.files {
    case .none: return false
    case .all: return true
    case .folders(let readable, let writable):
      guard let real = Self.location(path, followsLast: use.followsLast) else { return false }
      return ((use.writes ? [] : readable) + writable).contains { folder in
        guard let granted = Self.realPath(Array(folder.utf8) + [0]) else { return false }
        return real == granted || real.starts(with: granted.last == UInt8(ascii: "/") ? granted : granted + [0x2F])
      }
    }
  }

  /// Where a path leads to. The last part need not exist, but must be no link then: who follows one to nowhere may make
  /// a file there.
  private static func location(_ path: [UInt8], followsLast: Bool) -> [UInt8]? {
    if followsLast, let real = realPath(path) { return real }
    var bytes = Array(path.dropLast())
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = Array(slash.map { bytes[($0 + 1)...] } ?? bytes[...])
    if name.isEmpty || name == [0x2E] || name == [0x2E, 0x2E] { return realPath(path) }
    let parent = slash.map { $0 == 0 ? [0x2F] : Array(bytes[..<$0]) } ?? [0x2E]
    if followsLast {
      var information = stat()
      let exists = path.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { lstat($0.baseAddress!, &information) == 0 }
      }
      if exists { return nil }
    }
    guard let folder = realPath(parent + [0]) else { return nil }
    return folder + (folder.last == 0x2F ? [] : [0x2F]) + name
  }

  private static func realPath(_ path: [UInt8]) -> [UInt8]? {
    let found = path.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { realpath($0.baseAddress!, nil) }
    }
    guard let found else { return nil }
    defer { free(found) }
    return UnsafeBufferPointer(start: found, count: strlen(found)).map { UInt8(bitPattern: $0) }
  }
}
