#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletSyntax

/// `import`: native modules, bundled ones, and the script's own files.
extension Runtime {
  /// The module of a dotted name, imported if it has not been.
  func importModule(_ name: String) throws(Raised) -> Value {
    if let known = getItem(modules, intern(name)) {
      if known.isNone { throw notFound(name) }
      return known
    }
    if let dot = name.lastIndex(of: ".") {
      let parentName = String(name[..<dot])
      let parent = try importModule(parentName)
      if let known = getItem(modules, intern(name)) { return known }
      let module = try loadModule(name, parent: parent)
      try setAttribute(parent, intern(String(name[name.index(after: dot)...])), module)
      return module
    }
    return try loadModule(name, parent: nil)
  }

  /// `from … import`: a relative name is resolved against `__package__`.
  func importModule(_ name: String, level: Int, globals: DictRef) throws(Raised) -> Value {
    if level == 0 { return try importModule(name) }
    guard case .str(let package)? = getItem(globals, intern("__package__")), package.pointee.byteCount > 0 else {
      throw raise(types.exceptions.importError, "attempted relative import with no known parent package")
    }
    var parts = package.string.split(separator: ".").map(String.init)
    if level - 1 >= parts.count {
      throw raise(types.exceptions.importError, "attempted relative import beyond top-level package")
    }
    parts.removeLast(level - 1)
    if !name.isEmpty { parts.append(name) }
    return try importModule(parts.joined(separator: "."))
  }

  private func notFound(_ name: String) -> Raised {
    importError(types.exceptions.moduleNotFoundError, "No module named '\(name)'", name: makeString(name))
  }

  private func loadModule(_ name: String, parent: Value?) throws(Raised) -> Value {
    if let make = NativeModules.all[name] {
      let module = try make(self)
      let value = Value.object(module.asObject)
      setItem(modules, intern(name), value)
      return value
    }
    if let text = BundledModules.text(of: name) { return try runBundled(name, text) }
    var folders = moduleState.searchPath
    if let parent, case .list(let path)? = try findAttribute(parent, intern("__path__")) {
      folders = path.values.compactMap { if case .str(let text) = $0 { text.string } else { nil } }
    }
    let last = name.split(separator: ".").last.map(String.init) ?? name
    for folder in folders {
      let base = folder.isEmpty ? last : "\(folder)/\(last)"
      if let text = SourceFiles.read("\(base).py") {
        return try runModule(name, path: "\(base).py", text: text, packagePath: nil)
      }
      if let text = SourceFiles.read("\(base)/__init__.py") {
        return try runModule(name, path: "\(base)/__init__.py", text: text, packagePath: base)
      }
    }
    if let parent, try findAttribute(parent, intern("__path__")) == nil {
      let parentName = String(name[..<name.lastIndex(of: ".")!])
      throw importError(
        types.exceptions.moduleNotFoundError, "No module named '\(name)'; '\(parentName)' is not a package",
        name: makeString(name))
    }
    throw notFound(name)
  }

  /// Runs a module that comes with the interpreter.
  private func runBundled(_ name: String, _ text: StaticString) throws(Raised) -> Value {
    let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    let isPackage = BundledModules.isPackage(name)
    return try runModule(
      name, path: "<\(name)>", text: bytes, packagePath: isPackage ? "<\(name)>" : nil, isBundled: true)
  }

  private func runModule(
    _ name: String, path: String, text: [UInt8], packagePath: String?, isBundled: Bool = false
  ) throws(Raised) -> Value {
    let module = makeModule(name)
    let value = Value.object(module.asObject)
    let dict = module.pointee.dict
    setItem(dict, "__name__", str(name))
    if !isBundled { setItem(dict, "__file__", str(path)) }
    setItem(dict, "__builtins__", getItem(modules, intern("builtins")) ?? .none)
    if let packagePath {
      setItem(dict, "__path__", .list(makeList([str(packagePath)])))
      setItem(dict, "__package__", str(name))
    } else {
      setItem(dict, "__package__", str(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""))
    }
    setItem(modules, intern(name), value)
    do throws(Raised) {
      let program: Program
      do throws(SyntaxError) {
        let source = isBundled ? makeBundledSource(name: path, text: text) : makeSource(name: path, text: text)
        program = try load(source, globals: dict)
      } catch { throw raise(error) }
      _ = try run(program)
    } catch {
      removeItem(modules, intern(name))
      throw error
    }
    return getItem(modules, intern(name)) ?? value
  }

  /// The attribute of a module that `from module import name` binds.
  func importedAttribute(_ module: Value, _ name: StringRef) throws(Raised) -> Value {
    if let value = try findAttribute(module, name) { return value }
    var moduleName = "<unknown module name>"
    if let object = module.object(.module, as: ModuleObject.self) {
      moduleName = object.pointee.name.string
      let full = "\(moduleName).\(name.string)"
      if let known = getItem(modules, intern(full)) { return known }
      if getItem(object.pointee.dict, intern("__path__")) != nil {
        do throws(Raised) { return try importModule(full) } catch {
          guard isRaised(types.exceptions.moduleNotFoundError) else { throw error }
          _ = takeException()
        }
      }
    }
    var place = "unknown location"
    if case .str(let file)? = try findAttribute(module, intern("__file__")) { place = file.string }
    throw importError(
      types.exceptions.importError, "cannot import name '\(name.string)' from '\(moduleName)' (\(place))",
      name: makeString(moduleName))
  }

  /// `from module import *`.
  func importEverything(_ module: Value, into globals: DictRef) throws(Raised) {
    guard let object = module.object(.module, as: ModuleObject.self) else { return }
    let dict = object.pointee.dict
    if let names = getItem(dict, intern("__all__")) {
      try forEach(names) { name throws(Raised) in
        guard case .str(let text) = name else { throw self.typeError("Item in __all__ must be str") }
        self.setItem(globals, self.intern(text), try self.getAttribute(module, text))
        return true
      }
      return
    }
    var index = 0
    while let entry = dict.nextEntry(&index) {
      if case .str(let name) = entry.pointee.key, name.utf8.first != UInt8(ascii: "_") {
        setItem(globals, name, entry.pointee.value)
      }
    }
  }

  /// An attribute that a native module makes on demand (PEP 562 for scripts: `__getattr__`).
  func moduleAttribute(_ module: ModuleRef, _ name: StringRef) throws(Raised) -> Value? {
    if let value = try AsyncioLibrary.attribute(self, module, name) { return value }
    if let hook = getItem(module.pointee.dict, intern("__getattr__")) { return try call(hook, .str(name)) }
    return nil
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

/// Reading whole files.
enum SourceFiles {
  /// The bytes of a file, or nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return readAll(descriptor)
  }

  static func readAll(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Martlet.readBytes(descriptor, $0) }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

/// The modules written in Swift. A new one is a file and a line here.
enum NativeModules {
  static let all: [String: @Sendable (Runtime) throws(Raised) -> ModuleRef] = [
    "asyncio": { rt throws(Raised) in try AsyncioModule.make(rt) },
    "builtins": { rt throws(Raised) in rt.makeModule("builtins", dict: rt.builtins) },
    "time": { rt throws(Raised) in TimeModule.make(rt) },
    "sys": { rt throws(Raised) in SysModule.make(rt) },
    "math": { rt throws(Raised) in MathModule.make(rt) },
    "contextvars": { rt throws(Raised) in ContextVarsModule.make(rt) },
    "itertools": { rt throws(Raised) in ItertoolsModule.make(rt) },
    "gc": { rt throws(Raised) in GCModule.make(rt) },
    "_heapq": { rt throws(Raised) in HeapqModule.make(rt) },
    "_random": { rt throws(Raised) in RandomModule.make(rt) },
    "_collections": { rt throws(Raised) in DequeModule.make(rt) },
    "_json": { rt throws(Raised) in JSONModule.make(rt) },
    "_weakref": { rt throws(Raised) in WeakrefModule.make(rt) },
    "_thread": { rt throws(Raised) in ThreadModule.make(rt) },
    "_queue": { rt throws(Raised) in QueueModule.make(rt) },
    "_runtime": { rt throws(Raised) in RuntimeModule.make(rt) },
  ]
}

/// Fills the namespace of a native module.
struct ModuleBuilder {
  let rt: Runtime
  let module: ModuleRef

  init(_ rt: Runtime, _ name: String) {
    self.rt = rt
    module = rt.makeModule(name)
    set("__name__", .str(module.pointee.name))
  }

  func set(_ name: String, _ value: Value) { rt.setItem(module.pointee.dict, rt.intern(name), value) }

  func function(_ signature: StaticString, _ doc: StaticString = "", _ body: @escaping Builtin.Body) {
    let builtin = Builtin(signature, doc, body)
    set(builtin.name, rt.makeBuiltin(builtin, moduleName: module.pointee.name))
  }

  /// A function that CPython has in Python.
  func scripted(_ signature: StaticString, _ doc: StaticString = "", _ body: @escaping Builtin.Body) {
    let builtin = Builtin(signature, doc, body)
    builtin.scriptedName = builtin.name
    set(builtin.name, rt.makeBuiltin(builtin, moduleName: module.pointee.name))
  }

  func type(_ name: String, _ type: TypeRef) { set(name, .type(type)) }

  /// A class of this module, whose instances are `NativePayload`s.
  @discardableResult
  func makeType(
    _ name: StaticString, isSubclassable: Bool = false, _ populate: @escaping (TypeBuilder) -> Void
  ) -> TypeRef {
    let type = rt.makeNativeType(
      name, module: module.pointee.name.string, isSubclassable: isSubclassable, populate)
    self.type("\(name)", type)
    return type
  }
}
