import MartletSyntax

/// `import`: what comes with the interpreter, natively or as text, goes first; then the script's own files.
extension Runtime {
  /// The module of a dotted name, imported if it has not been.
  func importModule(_ name: String) throws(Raised) -> Value {
    if let known = try importedModule(name) { return known }
    guard let dot = name.lastIndex(of: ".") else { return try loadModule(name, path: nil) }
    let parentName = String(name[..<dot])
    if parentName.isEmpty { throw notFound(name) }
    if getItem(modules, intern(parentName))?.isNone == true {
      throw notFound(name, "; '\(parentName)' is not a package")
    }
    let parent = try importModule(parentName)
    // The parent may have imported it, and may leave sys.modules while the submodule runs.
    if let known = try importedModule(name) { return known }
    top[0] = parent
    top += 1
    defer { top -= 1 }
    let isBundled = BundledModules.text(of: name) != nil
    guard let path = try isBundled ? Value.none : findAttribute(parent, intern("__path__")) else {
      throw notFound(name, "; '\(parentName)' is not a package")
    }
    let module = try loadModule(name, path: path)
    top[0] = module
    top += 1
    defer { top -= 1 }
    try setAttribute(parent, intern(String(name[name.index(after: dot)...])), module)
    return module
  }

  /// What `sys.modules` has under a name; None there forbids the import.
  private func importedModule(_ name: String) throws(Raised) -> Value? {
    guard var known = getItem(modules, intern(name)) else { return nil }
    if !moduleState.initializing.isEmpty, threads.isShared, try awaitImport(of: known) {
      // Its import may have failed.
      guard let imported = getItem(modules, intern(name)) else { return nil }
      known = imported
    }
    if known.isNone {
      throw importError(
        types.exceptions.moduleNotFoundError, "import of \(name) halted; None in sys.modules", name: makeString(name))
    }
    return known
  }

  /// `from … import`: a relative name is resolved against the package of the module that imports.
  func importModule(_ name: String, level: Int, globals: DictRef) throws(Raised) -> Value {
    if level == 0 { return try importModule(name) }
    let package = packageName(of: globals)
    if package.isEmpty {
      throw raise(types.exceptions.importError, "attempted relative import with no known parent package")
    }
    var parts = package.split(separator: ".").map(String.init)
    if level - 1 >= parts.count {
      throw raise(types.exceptions.importError, "attempted relative import beyond top-level package")
    }
    parts.removeLast(level - 1)
    if !name.isEmpty { parts.append(name) }
    return try importModule(parts.joined(separator: "."))
  }

  /// `__package__`, or what follows from `__name__` and `__path__`.
  private func packageName(of globals: DictRef) -> String {
    if let package = getItem(globals, intern("__package__")), !package.isNone {
      if case .str(let text) = package { return text.string }
      return ""
    }
    guard case .str(let name)? = getItem(globals, intern("__name__")) else { return "" }
    if getItem(globals, intern("__path__")) != nil { return name.string }
    return name.string.lastIndex(of: ".").map { String(name.string[..<$0]) } ?? ""
  }

  func notFound(_ name: String, _ reason: String = "") -> Raised {
    let name = makeString(name)
    var text = TextBuilder()
    text.append(reprOf: name)
    return importError(
      types.exceptions.moduleNotFoundError, "No module named \(text.make(self).string)\(reason)", name: name)
  }

  private func loadModule(_ name: String, path: Value?) throws(Raised) -> Value {
    if asyncio.isObserved { report(.moduleLoaded(name)) }
    if let make = NativeModules.maker(of: name) {
      let module = try make(self)
      let value = Value.object(module.asObject)
      setItem(modules, intern(name), value)
      return value
    }
    guard !name.hasSuffix("."), !name.utf8.contains(0), let found = try findModule(name, path: path) else {
      throw notFound(name, UnsupportedModules.reason(name).map { ": \($0)" } ?? "")
    }
    return try runModule(name, found)
  }

  /// Makes a module and runs its text in it.
  private func runModule(_ name: String, _ found: FoundModule) throws(Raised) -> Value {
    let module = makeModule(name)
    let value = Value.object(module.asObject)
    top[0] = value
    top += 1
    defer { top -= 1 }
    setItem(module.pointee.dict, "__name__", str(name))
    setItem(module.pointee.dict, "__doc__", .none)
    setItem(modules, intern(name), value)
    do throws(Raised) { try execute(found, as: name, in: module) } catch {
      removeItem(modules, intern(name))
      throw error
    }
    return getItem(modules, intern(name)) ?? value
  }

  /// Runs the text of a module in its namespace. Meanwhile it counts as partially initialised.
  func execute(_ found: FoundModule, as name: String, in module: ModuleRef) throws(Raised) {
    let dict = module.pointee.dict
    setItem(dict, "__builtins__", getItem(modules, intern("builtins")) ?? .none)
    if !found.isBundled, !found.path.isEmpty { setItem(dict, "__file__", str(found.path)) }
    if let folders = found.packagePath {
      setItem(dict, "__path__", .list(makeList(folders.map { str($0) })))
      setItem(dict, "__package__", str(name))
    } else {
      setItem(dict, "__package__", str(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""))
    }
    guard let text = found.text else {
      setItem(dict, "__file__", .none)
      return
    }
    let running = RunningModule(module, threads.current, depth: depth + 1)
    moduleState.initializing.append(running)
    if found.isBundled { moduleState.runningBundledBodies += 1 }
    defer {
      moduleState.initializing.removeAll { $0 === running }
      running.finish(self)
      if found.isBundled { moduleState.runningBundledBodies -= 1 }
    }
    if !found.isBundled, text.contains(0) { throw nullBytes() }
    let decoded = found.isBundled ? text : try decodedSource(text, name: found.path)
    let program: Program
    do throws(SyntaxError) {
      program =
        found.isBundled
        ? try loadBundled(name: found.path, text: text, globals: dict)
        : try load(makeSource(name: found.path, text: decoded), globals: dict)
    } catch { throw raise(error) }
    _ = try run(program)
  }

  /// The attribute of a module that `from module import name` binds.
  func importedAttribute(_ module: Value, _ name: StringRef) throws(Raised) -> Value {
    if let value = try findAttribute(module, name) { return value }
    var moduleName = "<unknown module name>"
    if case .str(let text)? = try findAttribute(module, intern("__name__")) {
      moduleName = text.string
      let full = "\(moduleName).\(name.string)"
      if let known = getItem(modules, intern(full)) { return known }
      if try findAttribute(module, intern("__path__")) != nil, let found = try submodule(full) { return found }
    }
    var place = "unknown location"
    var path = Value.none
    if case .str(let file)? = try findAttribute(module, intern("__file__")) {
      place = file.string
      path = .str(file)
    }
    let isPartial = module.object(.module, as: ModuleObject.self).map(isInitializing) ?? false
    let owner = isPartial ? "partially initialized module '\(moduleName)'" : "'\(moduleName)'"
    let reason = isPartial ? " (most likely due to a circular import)" : ""
    throw importError(
      types.exceptions.importError, "cannot import name '\(name.string)' from \(owner)\(reason) (\(place))",
      name: makeString(moduleName), path: path)
  }

  /// Whether the ImportError in flight is about a module of the name.
  private func importErrorNames(_ name: String) -> Bool {
    guard case .str(let text) = ExceptionFields.importFields(self, currentException)[element: 1] else { return false }
    return text.string == name
  }

  /// Whether the text of a module is still running.
  func isInitializing(_ module: ModuleRef) -> Bool { moduleState.initializing.contains { $0.module == module } }

  /// `from module import *`: binds in a namespace what `__all__` names, submodules too, or every public name.
  func importEverything(_ module: Value, into namespace: Value) throws(Raised) {
    // What names there are, the one being bound, and its value.
    let window = top
    window.update(repeating: .none, count: 3)
    top = window + 3
    defer { top = window }
    let all = try findAttribute(module, intern("__all__"))
    if let all {
      window[0] = all
      try importSubmodules(all, of: module, isAll: true)
    } else if let known = try findAttribute(module, intern("__dict__")) {
      window[0] = known
      window[0] = .list(try listOf(known))
    } else {
      throw raise(types.exceptions.importError, "from-import-* object has no __dict__ and no __all__")
    }
    var position = 0
    while let name = try sequenceItem(window[0], position) {
      position += 1
      guard case .str(let text) = unwrap(name) else { throw try noPublicName(name, of: module, isAll: all != nil) }
      if all == nil, text.utf8.first == UInt8(ascii: "_") { continue }
      let interned = intern(text)
      window[1] = .str(interned)
      window[2] = try getAttribute(module, interned)
      if case .dict(let dict) = namespace {
        setItem(dict, interned, window[2])
      } else {
        try setItem(namespace, index: window[1], window[2])
      }
    }
  }

  /// An element of what is taken for a sequence; nil behind its end.
  private func sequenceItem(_ sequence: Value, _ position: Int) throws(Raised) -> Value? {
    if lookup(type(of: sequence), intern("__getitem__")).isUndefined {
      throw typeError("'\(typeName(sequence))' object does not support indexing")
    }
    if case .dict = sequence { throw typeError("dict is not a sequence") }
    do throws(Raised) { return try getItem(sequence, index: .int(position)) } catch {
      guard isRaised(types.exceptions.indexError) else { throw error }
      _ = takeException()
      return nil
    }
  }

  private func noPublicName(_ name: Value, of module: Value, isAll: Bool) throws(Raised) -> Raised {
    let title = try getAttribute(module, intern("__name__"))
    guard case .str(let text) = unwrap(title) else {
      return typeError("module __name__ must be a string, not \(typeName(title))")
    }
    let place = isAll ? "Item in \(text.string).__all__" : "Key in \(text.string).__dict__"
    return typeError("\(place) must be str, not \(typeName(name))")
  }

  /// Imports those of the names that are submodules of a package; a star stands for those of `__all__`.
  func importSubmodules(_ names: Value, of module: Value, isAll: Bool = false) throws(Raised) {
    guard let object = module.object(.module, as: ModuleObject.self),
      try findAttribute(module, intern("__path__")) != nil
    else { return }
    try forEach(names) { name throws(Raised) in
      guard case .str(let text) = name else {
        // Another name than a str in the list of a call of `__import__` is passed over.
        guard isAll else { return true }
        throw self.typeError(
          "Item in \(object.pointee.name.string).__all__ must be str, not \(self.typeName(name))")
      }
      if text.hasText("*") {
        if !isAll, let all = try self.findAttribute(module, self.intern("__all__")) {
          try self.importSubmodules(all, of: module, isAll: true)
        }
      } else if try self.findAttribute(module, text) == nil {
        _ = try self.submodule("\(object.pointee.name.string).\(text.string)")
      }
      return true
    }
  }

  /// Imports a submodule of a package if there is one.
  private func submodule(_ full: String) throws(Raised) -> Value? {
    do throws(Raised) { return try importModule(full) } catch {
      guard isRaised(types.exceptions.moduleNotFoundError), importErrorNames(full) else { throw error }
      _ = takeException()
      return nil
    }
  }

  /// An attribute that a native module makes on demand (PEP 562 for scripts: `__getattr__`).
  func moduleAttribute(_ module: ModuleRef, _ name: StringRef) throws(Raised) -> Value? {
    if let value = try attributeToCome(module, name) { return value }
    if let hook = getItem(module.pointee.dict, intern("__getattr__")) { return try call(hook, .str(name)) }
    return try moduleFact(module, name)
  }

  /// Has a module take names, which blanks separate, from another one once somebody asks for them. An empty source says
  /// that they are modules, a dot that they are submodules of the module.
  func announce(_ names: String, from source: StringRef, in module: ModuleRef) {
    let table = module.pointee.namesToCome ?? makeDict()
    module.pointee.namesToCome = table
    for name in names.utf8.split(separator: 0x20) { setItem(table, intern(String(Substring(name))), .str(source)) }
  }

  /// An attribute that a module of ours has once it is asked for.
  func attributeToCome(_ module: ModuleRef, _ name: StringRef) throws(Raised) -> Value? {
    guard let names = module.pointee.namesToCome else { return try AsyncioLibrary.attribute(self, module, name) }
    guard case .str(let source)? = getItem(names, name) else { return nil }
    if source.hasText(".") { return try importModule("\(module.pointee.name.string).\(name.string)") }
    if source.pointee.byteCount == 0 {
      let value = try importModule(name.string)
      setItem(module.pointee.dict, name, value)
      return value
    }
    let value = try getAttribute(try importModule(source.string), name)
    setItem(module.pointee.dict, name, value)
    return value
  }

  /// Gives a module what was to come, before its namespace is looked at as a whole.
  func completeNames(of module: ModuleRef) throws(Raised) {
    guard let names = module.pointee.namesToCome else { return }
    var position = 0
    while let entry = names.nextEntry(&position) {
      guard case .str(let name) = entry.pointee.key, getItem(module.pointee.dict, name) == nil else { continue }
      _ = try attributeToCome(module, name)
    }
    module.pointee.namesToCome = nil
  }

  /// The eight builtins that Python does not have; a script's own names go before them.
  func extraBuiltin(_ name: StringRef) -> Value? {
    guard ExtraBuiltins.names.contains(where: { name.hasText($0) }) else { return nil }
    do throws(Raised) {
      let module = try importModule("asyncio")
      return name.hasText("asyncio") ? module : try getAttribute(module, name)
    } catch {
      _ = takeException()
      return nil
    }
  }
}

enum ExtraBuiltins {
  static let names: [StaticString] = [
    "run", "sleep", "gather", "wait", "wait_for", "shield", "create_task", "asyncio",
  ]
}

/// The modules written in Swift. A new one is a file and a line here.
enum NativeModules {
  typealias Maker = @Sendable (Runtime) throws(Raised) -> ModuleRef

  static func maker(of name: String) -> Maker? { all.first { $0.name == name }?.make }

  static var names: [String] { all.map(\.name) }

  private static let all: [(name: String, make: Maker)] = [
    ("_array", { rt throws(Raised) in ArrayModule.make(rt) }),
    ("_base_coding", { rt throws(Raised) in BaseCodingModule.make(rt) }),
    ("_bisect", { rt throws(Raised) in BisectModule.make(rt) }),
    ("_copy", { rt throws(Raised) in CopyModule.make(rt) }),
    ("_codecs", { rt throws(Raised) in CodecsModule.make(rt) }),
    ("_collections", { rt throws(Raised) in DequeModule.make(rt) }),
    ("_contextlib", { rt throws(Raised) in ContextlibModule.make(rt) }),
    ("_datetime", { rt throws(Raised) in DatetimeModule.make(rt) }),
    ("_decimal", { rt throws(Raised) in DecimalModule.make(rt) }),
    ("_functools", { rt throws(Raised) in FunctoolsModule.make(rt) }),
    ("_futures", { rt throws(Raised) in FuturesModule.make(rt) }),
    ("_hash", { rt throws(Raised) in HashModule.make(rt) }),
    ("_heapq", { rt throws(Raised) in HeapqModule.make(rt) }),
    ("_io", { rt throws(Raised) in FileTypes.make(rt) }),
    ("_json", { rt throws(Raised) in JSONModule.make(rt) }),
    ("_operator", { rt throws(Raised) in OperatorModule.make(rt) }),
    ("_plain_pickles", { rt throws(Raised) in PlainPickles.make(rt) }),
    ("_plain_rows", { rt throws(Raised) in PlainRows.make(rt) }),
    ("_posix", { rt throws(Raised) in PosixModule.make(rt) }),
    ("_process", { rt throws(Raised) in ProcessModule.make(rt) }),
    ("_queue", { rt throws(Raised) in QueueModule.make(rt) }),
    ("_random", { rt throws(Raised) in RandomModule.make(rt) }),
    ("_runtime", { rt throws(Raised) in RuntimeModule.make(rt) }),
    ("_signal", { rt throws(Raised) in SignalModule.make(rt) }),
    ("_sponge", { rt throws(Raised) in SpongeModule.make(rt) }),
    ("_struct", { rt throws(Raised) in StructModule.make(rt) }),
    ("_system", { rt throws(Raised) in SystemModule.make(rt) }),
    ("_thread", { rt throws(Raised) in ThreadModule.make(rt) }),
    ("_weakref", { rt throws(Raised) in WeakrefModule.make(rt) }),
    ("asyncio", { rt throws(Raised) in try AsyncioModule.make(rt) }),
    ("binascii", { rt throws(Raised) in BinasciiModule.make(rt) }),
    ("builtins", { rt throws(Raised) in rt.makeModule("builtins", dict: rt.builtins) }),
    ("contextvars", { rt throws(Raised) in ContextVarsModule.make(rt) }),
    ("errno", { rt throws(Raised) in try ErrnoModule.make(rt) }),
    ("gc", { rt throws(Raised) in GCModule.make(rt) }),
    ("itertools", { rt throws(Raised) in ItertoolsModule.make(rt) }),
    ("math", { rt throws(Raised) in MathModule.make(rt) }),
    ("re", { rt throws(Raised) in ReModule.make(rt) }),
    ("sys", { rt throws(Raised) in SysModule.make(rt) }),
    ("time", { rt throws(Raised) in TimeModule.make(rt) }),
  ]
}

/// Fills the namespace of a native module.
struct ModuleBuilder {
  let rt: Runtime
  let module: ModuleRef

  /// - Parameter isPackage: it has submodules.
  init(_ rt: Runtime, _ name: String, isPackage: Bool = false) {
    self.rt = rt
    module = rt.makeModule(name)
    set("__name__", .str(module.pointee.name))
    set("__package__", isPackage ? .str(module.pointee.name) : .str(rt.strings.empty))
    if isPackage { set("__path__", .list(rt.makeList([rt.str("<\(name)>")]))) }
  }

  /// Names that the module has once somebody asks for them, and the module that gives them.
  func toCome(from source: String, _ names: String) { rt.announce(names, from: rt.intern(source), in: module) }

  func set(_ name: String, _ value: Value) { rt.setItem(module.pointee.dict, rt.intern(name), value) }

  @discardableResult
  func function(
    _ signature: StaticString, _ doc: StaticString = "", quick: QuickBody = .none, _ body: @escaping Builtin.Body
  ) -> Builtin {
    let builtin = Builtin(signature, doc, quick: quick, body)
    builtin.module = module.pointee.name
    set(builtin.name, rt.makeBuiltin(builtin, moduleName: module.pointee.name))
    return builtin
  }

  /// A function that CPython has in Python.
  @discardableResult
  func scripted(_ signature: StaticString, _ doc: StaticString = "", _ body: @escaping Builtin.Body) -> Builtin {
    let builtin = Builtin(signature, doc, body)
    builtin.scriptedName = builtin.name
    set(builtin.name, rt.makeBuiltin(builtin, moduleName: module.pointee.name))
    return builtin
  }

  func type(_ name: String, _ type: TypeRef) { set(name, .type(type)) }

  /// A class of this module, whose instances are `NativePayload`s.
  @discardableResult
  func makeType(
    _ name: StaticString, isSubclassable: Bool = false, isNamedWithModule: Bool = true,
    _ populate: @escaping (TypeBuilder) -> Void
  ) -> TypeRef {
    let type = rt.makeNativeType(
      name, module: module.pointee.name.string, isSubclassable: isSubclassable, populate)
    if isNamedWithModule { type.pointee.flags.insert(.namedWithModule) }
    self.type("\(name)", type)
    return type
  }
}
