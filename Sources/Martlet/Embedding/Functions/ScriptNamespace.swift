/// What names can be defined in: an interpreter, whose names every script sees, or a module, whose names a script
/// imports.
public protocol ScriptNamespace {
  /// The names, through which the `define` functions work.
  var hostNames: HostNames { get }
}

/// The names of an interpreter or a module, as the host defines them.
public final class HostNames {
  let rt: Runtime
  let dict: DictRef
  /// `__module__` of what is defined.
  let moduleName: String
  /// What has been defined, as text, in the order of the definitions.
  private(set) var declarations: [(name: String, text: String)] = []

  init(_ rt: Runtime, _ dict: DictRef, _ moduleName: String) {
    self.rt = rt
    self.dict = dict
    self.moduleName = moduleName
  }

  func declare(_ name: String, _ text: String) {
    declarations.removeAll { $0.name == name }
    declarations.append((name, text))
  }

  func set(_ name: String, _ value: Value) { rt.setItem(dict, rt.intern(name), value) }

  func forget() { declarations = [] }
}

extension Interpreter: ScriptNamespace {}

/// A module that the host makes.
public struct ScriptModule: ScriptNamespace {
  public let hostNames: HostNames

  /// A constant of the module, or another variable.
  public subscript(name: String) -> ScriptValue? {
    get { hostNames.rt.getItem(hostNames.dict, hostNames.rt.intern(name)).map { hostNames.rt.export($0) } }
    nonmutating set { hostNames.assign(name, newValue) }
  }

  /// Defines a submodule, which makes this module a package.
  @discardableResult
  public func define(module name: String, doc: String = "", _ body: (ScriptModule) -> Void = { _ in }) -> ScriptModule {
    let rt = hostNames.rt
    rt.setItem(hostNames.dict, "__path__", .list(rt.makeList()))
    let module = rt.makeHostModule("\(hostNames.moduleName).\(name)", doc: doc)
    if let value = rt.getItem(rt.modules, rt.intern("\(hostNames.moduleName).\(name)")) { hostNames.set(name, value) }
    body(module)
    return module
  }
}

extension HostNames {
  func assign(_ name: String, _ value: ScriptValue?) {
    guard let value else {
      rt.removeItem(dict, rt.intern(name))
      return
    }
    do throws(Raised) { set(name, try rt.makeValue(value)) } catch { _ = rt.takeException() }
  }
}

extension Interpreter {
  /// Defines a module that scripts import.
  ///
  ///     martlet.define(module: "shop") { shop in
  ///       shop["currency"] = "EUR"
  ///       shop.define("price(item)") { (item: String) in prices[item] ?? 0 }
  ///     }
  ///     try martlet.run("import shop\nprint(shop.price('tea'), shop.currency)")
  @discardableResult
  public func define(module name: String, doc: String = "", _ body: (ScriptModule) -> Void = { _ in }) -> ScriptModule {
    let module = rt.makeHostModule(name, doc: doc)
    body(module)
    return module
  }
}

extension Runtime {
  func makeHostModule(_ name: String, doc: String) -> ScriptModule {
    let module = makeModule(name)
    let value = Value.object(module.asObject)
    setItem(modules, intern(name), value)
    // A script may take it out of sys.modules; the host goes on to define names in it.
    _ = handles.insert(value)
    let dict = module.pointee.dict
    setItem(dict, "__name__", str(name))
    setItem(dict, "__doc__", doc.isEmpty ? .none : str(doc))
    setItem(dict, "__package__", str(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""))
    setItem(dict, "__builtins__", getItem(modules, intern("builtins")) ?? .none)
    let names = HostNames(self, dict, name)
    host.modules.append(names)
    return ScriptModule(hostNames: names)
  }
}
