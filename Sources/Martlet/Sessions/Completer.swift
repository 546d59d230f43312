#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletSyntax

/// What a word that is being typed may become.
public struct Completions: Sendable, Equatable {
  /// What a candidate is.
  public enum Kind: Sendable, Equatable {
    /// A word of the language, such as `while`.
    case keyword
    /// A variable or a builtin.
    case name
    /// An attribute of the object in front of the dot.
    case attribute
    /// A module, in an import.
    case module
    /// A keyword argument of the call around the cursor.
    case parameter
    /// A file, in a string.
    case file
  }

  /// A word that the typed one may become.
  public struct Candidate: Sendable, Equatable {
    /// The whole word.
    public var text: String
    /// What it names.
    public var kind: Kind

    /// A candidate of a console's own, such as one of its commands.
    public init(text: String, kind: Kind) {
      self.text = text
      self.kind = kind
    }
  }

  /// The part of the word that stands before the cursor, to be replaced by a candidate.
  public var prefix = ""
  /// In the order in which they are shown.
  public var candidates: [Candidate] = []

  /// Completions of a console's own.
  public init(prefix: String = "", candidates: [Candidate] = []) {
    self.prefix = prefix
    self.candidates = candidates
  }

  /// What all candidates begin with.
  public var commonPrefix: String {
    guard var common = candidates.first?.text else { return "" }
    for candidate in candidates.dropFirst() {
      common = String(zip(common, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}

/// Finds completions from the text before the cursor and what the session's namespace holds.
struct Completer {
  let inspector: Inspector
  private var rt: Runtime { inspector.rt }

  init(_ inspector: Inspector) { self.inspector = inspector }

  func completions(_ context: CursorContext) -> Completions {
    var found = Completions(prefix: context.prefix)
    switch context.place {
    case .nothing: break
    case .name:
      if context.mayBeginArgument, let call = context.call { found.candidates += parameters(call, context) }
      found.candidates += names(context)
    case .attribute(let path):
      guard let known = inspector.find(path) else { break }
      found.candidates = select(inspector.attributes(of: known), context.prefix, .attribute)
    case .module(let package): found.candidates = select(modules(in: package), context.prefix, .module)
    case .member(let module): found.candidates = select(members(of: module), context.prefix, .name)
    case .string:
      let files = files(context.prefix)
      found.prefix = files.prefix
      found.candidates = files.candidates
    }
    return found
  }

  /// Those that begin with a prefix, in order; names with an underscore only for whoever begins with one.
  private func select(_ names: some Sequence<String>, _ prefix: String, _ kind: Completions.Kind)
    -> [Completions.Candidate]
  {
    Set(names).filter { $0.hasPrefix(prefix) && (prefix.hasPrefix("_") || !$0.hasPrefix("_")) }.sorted()
      .map { Completions.Candidate(text: $0, kind: kind) }
  }

  // MARK: Names

  private func names(_ context: CursorContext) -> [Completions.Candidate] {
    var names = context.names
    for dict in [inspector.globals, rt.builtins!] {
      var position = 0
      while let entry = dict.nextEntry(&position) {
        if case .str(let name) = entry.pointee.key { names.insert(name.string) }
      }
    }
    for name in ExtraBuiltins.names { names.insert("\(name)") }
    let keywords = Set(Keywords.all)
    names.subtract(keywords)
    let found = select(names, context.prefix, .name) + select(keywords, context.prefix, .keyword)
    return found.sorted { $0.text < $1.text }
  }

  private func parameters(_ call: CursorContext.Call, _ context: CursorContext) -> [Completions.Candidate] {
    guard let signature = signature(of: call) else { return [] }
    let passed = Set(signature.parameters.filter(\.isPositional).prefix(call.position).map(\.name))
    let free = signature.parameters.filter {
      $0.isKeyword && !$0.isVariadic && !call.keywords.contains($0.name) && !passed.contains($0.name)
    }
    return free.filter { $0.name.hasPrefix(context.prefix) }.map { .init(text: $0.name + "=", kind: .parameter) }
  }

  func signature(of call: CursorContext.Call) -> CallSignature? {
    switch inspector.find(call.callee) {
    case .value(let value)?:
      guard var signature = rt.signature(of: value, named: call.text) else { return nil }
      // A method found through a class of which only that is known.
      if case .attribute? = call.callee.steps.last, isUnbound(call.callee),
        let first = signature.parameters.first, first.name == "self"
      {
        signature.parameters.removeFirst()
        signature.positionalOnlyCount = max(0, signature.positionalOnlyCount - 1)
      }
      return signature
    case .instance(let type)?:
      let call = rt.lookup(type, rt.intern("__call__"))
      return call.isUndefined ? nil : rt.signature(of: call)
    case nil: return nil
    }
  }

  private func isUnbound(_ path: CursorContext.Path) -> Bool {
    var receiver = path
    receiver.steps.removeLast()
    if case .instance? = inspector.find(receiver) { return true }
    return false
  }

  // MARK: Modules

  private func modules(in package: String) -> [String] {
    var names = BundledModules.names + NativeModules.names
    if package == "asyncio" || package.hasPrefix("asyncio.") {
      names += AsyncioLibrary.parts.map { "asyncio.\($0.name)" }
    }
    let prefix = package.isEmpty ? "" : package + "."
    var found: [String] = []
    for name in names where name.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      if !rest.contains(".") { found.append(String(rest)) }
    }
    if rt.moduleState.readsFiles {
      let folder = package.split(separator: ".").joined(separator: "/")
      for place in rt.moduleState.searchPath {
        let path = place.isEmpty ? (folder.isEmpty ? "." : folder) : folder.isEmpty ? place : "\(place)/\(folder)"
        for entry in Folder.entries(of: path) where !entry.name.contains("-") {
          if entry.name.hasSuffix(".py") {
            found.append(String(entry.name.dropLast(3)))
          } else if entry.isFolder, !entry.name.contains(".") {
            found.append(entry.name)
          }
        }
      }
    }
    return found
  }

  /// The names of a module that was imported, or that comes with the interpreter.
  private func members(of module: String) -> [String] {
    var value = rt.getItem(rt.modules, rt.intern(module))
    if value == nil, BundledModules.text(of: module) != nil || NativeModules.maker(of: module) != nil {
      do throws(Raised) { value = try rt.importModule(module) } catch { _ = rt.takeException() }
    }
    let names = value.map { inspector.attributes(of: .value($0)) } ?? []
    return names + modules(in: module)
  }

  // MARK: Files

  /// The files whose paths begin with what stands in a string.
  private func files(_ typed: String) -> (prefix: String, candidates: [Completions.Candidate]) {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let prefix = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    guard rt.mayUse(Array((folder.isEmpty ? "." : folder).utf8) + [0], .read) else { return (prefix, []) }
    let entries = Folder.entries(of: folder.isEmpty ? "." : folder).filter {
      $0.name.hasPrefix(prefix) && (prefix.hasPrefix(".") || !$0.name.hasPrefix("."))
    }
    let names = entries.map { $0.isFolder ? $0.name + "/" : $0.name }.sorted()
    return (prefix, names.map { .init(text: $0, kind: .file) })
  }
}

/// What is in a folder.
private enum Folder {
  static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      entries.append((name, SourceFiles.isFolder("\(path)/\(name)")))
    }
    return entries
  }
}
