import MartletSyntax

/// Where a module is and what its text is.
struct FoundModule {
  /// The file, as tracebacks name it; empty for a package that is a folder without a file.
  var path: String
  var text: [UInt8]?
  /// Where the submodules of a package are looked for; nil if it is none.
  var packagePath: [String]?
  var isBundled = false
}

/// Looking for modules. Without the grant to read files only those that come with the interpreter are found.
extension Runtime {
  /// Finds a module that is no native one: among the bundled texts, else in the folders of `path`, which is its
  /// package's `__path__`, or nil for `sys.path`.
  func findModule(_ name: String, path: Value?) throws(Raised) -> FoundModule? {
    if let text = BundledModules.text(of: name) {
      let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      let isPackage = BundledModules.isPackage(name)
      return FoundModule(path: "<\(name)>", text: bytes, packagePath: isPackage ? ["<\(name)>"] : nil, isBundled: true)
    }
    guard moduleState.readsFiles else { return nil }
    let last = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
    var portions: [String] = []
    for folder in try searchFolders(path) {
      guard mayImport(from: folder) else { continue }
      let base = folder.isEmpty ? last : folder.hasSuffix("/") ? folder + last : "\(folder)/\(last)"
      let isFolder = SourceFiles.isFolder(base)
      if isFolder, let text = SourceFiles.read("\(base)/__init__.py") {
        return FoundModule(path: "\(base)/__init__.py", text: text, packagePath: [base])
      }
      if let text = SourceFiles.read("\(base).py") { return FoundModule(path: "\(base).py", text: text) }
      if isFolder { portions.append(base) }
    }
    return portions.isEmpty ? nil : FoundModule(path: "", text: nil, packagePath: portions)
  }

  /// The folders of a package, or those of `sys.path` as the script has it.
  private func searchFolders(_ path: Value?) throws(Raised) -> [String] {
    var list = path
    if list == nil, let sys = getItem(modules, intern("sys"))?.object(.module, as: ModuleObject.self) {
      list = getItem(sys.pointee.dict, intern("path"))
    }
    guard let list else { return moduleState.searchPath }
    var folders: [String] = []
    try forEach(list) { folder throws(Raised) in
      if case .str(let text) = self.unwrap(folder) { folders.append(text.string) }
      return true
    }
    return folders
  }

  /// Modules may be read from the folders that the host named for that, and wherever files may be read.
  private func mayImport(from folder: String) -> Bool {
    if capabilities.allFiles || options.importFolders.contains(folder) { return true }
    let isPlain = !folder.split(separator: "/").contains("..")
    if isPlain,
      options.importFolders.contains(where: { $0.isEmpty ? !folder.hasPrefix("/") : folder.hasPrefix($0 + "/") })
    {
      return true
    }
    return mayUse(Array((folder.isEmpty ? "." : folder).utf8) + [0], .read)
  }

  /// `module.__spec__`, made when asked for.
  func moduleSpec(_ module: ModuleRef) throws(Raised) -> Value {
    let make = try getAttribute(try importModule("importlib.machinery"), intern("_spec_of_module"))
    let spec = try call(make, .object(module.asObject))
    setItem(module.pointee.dict, "__spec__", spec)
    return spec
  }

  /// `__spec__`, `__loader__` or `__cached__` of a module, made when asked for.
  func moduleFact(_ module: ModuleRef, _ name: StringRef) throws(Raised) -> Value? {
    if name.hasText("__spec__") { return try moduleSpec(module) }
    if name.hasText("__cached__"), case .str(let file)? = getItem(module.pointee.dict, intern("__file__")) {
      let path = file.string
      guard path.hasSuffix(".py") else { return nil }
      let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      return str("\(path[..<start])__pycache__/\(path[start...].dropLast(3)).cpython-311.pyc")
    }
    guard name.hasText("__loader__") else { return nil }
    let known = getItem(module.pointee.dict, intern("__spec__"))
    let spec = if let known { known } else { try moduleSpec(module) }
    guard let loader = try findAttribute(spec, intern("loader")) else { return nil }
    setItem(module.pointee.dict, "__loader__", loader)
    return loader
  }

  /// The same as a name that the text of a module uses.
  func moduleFact(_ name: StringRef, in globals: DictRef) throws(Raised) -> Value? {
    guard ["__spec__", "__loader__", "__cached__"].contains(where: { name.hasText($0) }),
      let own = getItem(globals, intern("__name__")), case .str(let text) = own,
      let module = getItem(modules, text)?.object(.module, as: ModuleObject.self), module.pointee.dict == globals
    else { return nil }
    return try moduleFact(module, name)
  }
}
