/// What scripts see of a Swift type: filled by the closure that `define(_:as:doc:_:)` is given.
public final class ScriptClassDefinition<Object: ScriptClass> {
  let name: String
  private(set) var functions: [HostFunction] = []
  var constants: [(name: String, value: ScriptValue)] = []
  private var defined: Set<String> = []

  init(_ name: String) { self.name = name }

  @usableFromInline
  func add(
    _ head: String, _ types: [String], _ results: [String], _ doc: String, isMethod: Bool = true,
    decorators: [String] = [], isOperator: Bool = false, _ body: HostBody
  ) {
    var function = HostFunction(
      head, types: types, result: resultAnnotation(results), doc: doc, body, isMethod: isMethod)
    function.owner = name
    function.decorators = decorators
    function.isOperator = isOperator
    defined.insert(function.name)
    functions.append(function)
  }

  func defines(_ name: String) -> Bool { defined.contains(name) }

  // MARK: Making objects

  /// What calling the class does.
  ///
  /// - Parameter parameters: with their parentheses, as `(owner, balance=0)`; nothing for positional ones.
  @inlinable
  public func initializer<each Argument: ConvertibleFromScript>(
    _ parameters: String = "", doc: String = "", _ body: @escaping (repeat each Argument) throws -> Object
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    add(
      "__init__\(parameters)", types, [], doc,
      .sync { call in
        call.skipReceiver()
        try call.receiver.initialize(with: try body(repeat try call.argument((each Argument).self)))
        call.result.clear()
      })
  }

  // MARK: Methods

  /// A method. The receiver is the Swift function's first parameter.
  ///
  ///     type.method("rename(name, *, quiet=False)") { (user: User, name: String, quiet: Bool) in … }
  @inlinable
  public func method<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
    _ head: String, doc: String = "",
    _ body: @escaping (Object, repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = scriptTypeNames(repeat (each Result).self)
    add(
      head, types, results, doc,
      .sync { call in
        let receiver = try call.argument(Object.self)
        let result = try body(receiver, repeat try call.argument((each Argument).self))
        try storeResults(repeat each result, in: call.result)
      })
  }

  /// The same with one result.
  @inlinable
  public func method<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
    _ head: String, doc: String = "",
    _ body: @escaping (Object, repeat each Argument) throws -> Result
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = [Result.scriptTypeName]
    add(
      head, types, results, doc,
      .sync { call in
        let receiver = try call.argument(Object.self)
        let result = try body(receiver, repeat try call.argument((each Argument).self))
        try result.store(in: call.result)
      })
  }

  /// A method of the Swift type itself: `type.method("deposit(amount)", Account.deposit)`.
  @inlinable
  public func method<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
    _ head: String, doc: String = "",
    _ body: @escaping (Object) -> (repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = scriptTypeNames(repeat (each Result).self)
    add(
      head, types, results, doc,
      .sync { call in
        let receiver = try call.argument(Object.self)
        let result = try body(receiver)(repeat try call.argument((each Argument).self))
        try storeResults(repeat each result, in: call.result)
      })
  }

  /// The same with one result.
  @inlinable
  public func method<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
    _ head: String, doc: String = "",
    _ body: @escaping (Object) -> (repeat each Argument) throws -> Result
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = [Result.scriptTypeName]
    add(
      head, types, results, doc,
      .sync { call in
        let receiver = try call.argument(Object.self)
        let result = try body(receiver)(repeat try call.argument((each Argument).self))
        try result.store(in: call.result)
      })
  }

  /// A method that changes a struct in place.
  ///
  ///     type.mutatingMethod("move(dx, dy)") { (point: inout Point, dx: Double, dy: Double) in point.move(dx, dy) }
  @inlinable
  public func mutatingMethod<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
    _ head: String, doc: String = "",
    _ body: @escaping (inout Object, repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = scriptTypeNames(repeat (each Result).self)
    add(
      head, types, results, doc,
      .sync { call in
        call.skipReceiver()
        let arguments = (repeat try call.argument((each Argument).self))
        let result = try call.receiver.modify(Object.self) { try body(&$0, repeat each arguments) }
        try storeResults(repeat each result, in: call.result)
      })
  }

  /// The same with one result.
  @inlinable
  public func mutatingMethod<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
    _ head: String, doc: String = "",
    _ body: @escaping (inout Object, repeat each Argument) throws -> Result
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = [Result.scriptTypeName]
    add(
      head, types, results, doc,
      .sync { call in
        call.skipReceiver()
        let arguments = (repeat try call.argument((each Argument).self))
        let result = try call.receiver.modify(Object.self) { try body(&$0, repeat each arguments) }
        try result.store(in: call.result)
      })
  }

  /// A function of the class, called without an object.
  @inlinable
  public func staticMethod<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
    _ head: String, doc: String = "", _ body: @escaping (repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = scriptTypeNames(repeat (each Result).self)
    add(head, types, results, doc, isMethod: false, decorators: ["staticmethod"], hostBody(body))
  }

  /// The same with one result.
  @inlinable
  public func staticMethod<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
    _ head: String, doc: String = "", _ body: @escaping (repeat each Argument) throws -> Result
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = [Result.scriptTypeName]
    add(head, types, results, doc, isMethod: false, decorators: ["staticmethod"], hostBody(body))
  }

  /// An async function of the class, called without an object.
  @inlinable
  public func staticMethod<
    each Argument: ConvertibleFromScript & Sendable, each Result: ConvertibleToScript & Sendable
  >(
    _ head: String, doc: String = "",
    _ body: @escaping @Sendable (repeat each Argument) async throws -> (repeat each Result)
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = scriptTypeNames(repeat (each Result).self)
    add(head, types, results, doc, isMethod: false, decorators: ["staticmethod"], hostBody(body))
  }

  /// The same with one result.
  @inlinable
  public func staticMethod<
    each Argument: ConvertibleFromScript & Sendable, Result: ConvertibleToScript & Sendable
  >(
    _ head: String, doc: String = "",
    _ body: @escaping @Sendable (repeat each Argument) async throws -> Result
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = [Result.scriptTypeName]
    add(head, types, results, doc, isMethod: false, decorators: ["staticmethod"], hostBody(body))
  }

  // MARK: Properties

  /// A property that scripts may read.
  public func property<Property: ConvertibleToScript>(
    _ name: String, doc: String = "", _ keyPath: KeyPath<Object, Property>
  ) {
    property(name, doc: doc, get: { $0[keyPath: keyPath] })
  }

  /// A property that scripts may read and set.
  public func property<Property: ConvertibleToScript & ConvertibleFromScript>(
    _ name: String, doc: String = "", _ keyPath: WritableKeyPath<Object, Property>
  ) {
    property(name, doc: doc, get: { $0[keyPath: keyPath] }, set: { $0[keyPath: keyPath] = $1 })
  }

  /// A property that scripts may read, computed.
  public func property<Property: ConvertibleToScript>(
    _ name: String, doc: String = "", get: @escaping (Object) throws -> Property
  ) {
    add(
      name, ["object"], [Property.scriptTypeName], doc, decorators: ["property"],
      .sync { call in try get(try call.argument(Object.self)).store(in: call.result) })
  }

  /// A property that scripts may read and set, computed.
  public func property<Property: ConvertibleToScript & ConvertibleFromScript>(
    _ name: String, doc: String = "", get: @escaping (Object) throws -> Property,
    set: @escaping (inout Object, Property) throws -> Void
  ) {
    property(name, doc: doc, get: get)
    add(
      "\(name)(value)", ["object", Property.scriptTypeName], [], "", decorators: ["\(name).setter"],
      .sync { call in
        call.skipReceiver()
        let value = try call.argument(Property.self)
        try call.receiver.modify(Object.self) { try set(&$0, value) }
        call.result.clear()
      })
  }

  /// An attribute of the class.
  public func constant(_ name: String, _ value: some ScriptConvertible) { constants.append((name, value.scriptValue)) }
}

extension ScriptClassDefinition where Object: Sendable {
  /// An `async def` method: calling it makes a coroutine, and awaiting that suspends one task of the script.
  @inlinable
  public func method<
    each Argument: ConvertibleFromScript & Sendable, each Result: ConvertibleToScript & Sendable
  >(
    _ head: String, doc: String = "",
    _ body: @escaping @Sendable (Object, repeat each Argument) async throws -> (repeat each Result)
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = scriptTypeNames(repeat (each Result).self)
    add(
      head, types, results, doc,
      .async { call in
        let receiver = try call.argument(Object.self)
        let arguments = (repeat try call.argument((each Argument).self))
        return {
          let result = try await body(receiver, repeat each arguments)
          return HostResults(values: (repeat each result))
        }
      })
  }

  /// The same with one result.
  @inlinable
  public func method<
    each Argument: ConvertibleFromScript & Sendable, Result: ConvertibleToScript & Sendable
  >(
    _ head: String, doc: String = "",
    _ body: @escaping @Sendable (Object, repeat each Argument) async throws -> Result
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    let results = [Result.scriptTypeName]
    add(
      head, types, results, doc,
      .async { call in
        let receiver = try call.argument(Object.self)
        let arguments = (repeat try call.argument((each Argument).self))
        return {
          try await body(receiver, repeat each arguments)
        }
      })
  }
}

extension HostCall {
  /// The receiver is read by other means.
  @inlinable
  mutating func skipReceiver() { index = 1 }

  @inlinable var receiver: ScriptSlot { ScriptSlot(address: frame, runtime: runtime) }
}

extension ScriptNamespace {
  /// Defines a class for a Swift type. Its values cross the border as objects of the class; a script can call it if it
  /// has an initialiser, and derive from it.
  ///
  /// Equality, hashing, order and text follow from Swift's `Equatable`, `Hashable`, `Comparable` and
  /// `CustomStringConvertible`; objects of a class that is not `Equatable` are equal if they are the same.
  ///
  /// - Parameters:
  ///   - name: the class's name in scripts.
  ///   - body: says what scripts see of the type.
  public func define<Object: ScriptClass>(
    _ type: Object.Type, as name: String? = nil, doc: String = "",
    _ body: (ScriptClassDefinition<Object>) -> Void = { _ in }
  ) {
    let definition = ScriptClassDefinition<Object>(name ?? Object.scriptTypeName)
    body(definition)
    definition.addConformances()
    hostNames.define(definition, doc)
  }
}

extension HostNames {
  func define<Object: ScriptClass>(_ definition: ScriptClassDefinition<Object>, _ doc: String) {
    let name = definition.name
    var text = "class \(name)(HostObject):\n  \(doc.isEmpty ? "pass" : HostFunction.literal(doc))\n"
    var stub = "class \(name):\n\(doc.isEmpty ? "" : "  \(HostFunction.literal(doc))\n")"
    for function in definition.functions {
      text += function.text(indent: "  ")
      stub += function.text(indent: "  ")
    }
    for constant in definition.constants {
      stub += "  \(constant.name): \(constant.value.typeName)\n"
    }
    if stub.hasSuffix(":\n"), definition.functions.isEmpty { stub += "  ...\n" }
    declare(name, stub)
    let namespace = rt.makeHostNamespace(moduleName)
    rt.setItem(namespace, "HostObject", .type(rt.hostObjectType()))
    rt.declare(text, definition.functions, in: namespace)
    guard case .type(let type)? = rt.getItem(namespace, rt.intern(name)) else { return }
    rt.removeItem(namespace, rt.intern("HostObject"))
    set(name, .type(type))
    _ = rt.handles.insert(.type(type))
    rt.host.classes[ObjectIdentifier(Object.self)] = type
    for constant in definition.constants {
      do throws(Raised) {
        try rt.setAttribute(.type(type), rt.intern(constant.name), try rt.makeValue(constant.value))
      } catch { _ = rt.takeException() }
    }
  }
}
