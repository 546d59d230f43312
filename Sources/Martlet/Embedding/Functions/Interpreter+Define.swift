/// Swift functions for scripts.
///
/// A function is declared by its name alone, and then takes positional arguments; or by the head that a script would
/// give it, with the names of its parameters, defaults, `*args`, `**options`, and the `/` and `*` of Python. How many
/// parameters there are must agree with the Swift function: a declaration that does not is a mistake in the host's
/// program, which stops it.
///
///     martlet.define("add") { (a: Int, b: Int) in a + b }
///     martlet.define("greet(name, greeting='hello')", doc: "Says hello.") { (name: String, greeting: String) in
///       "\(greeting), \(name)"
///     }
///     martlet.define("total(*numbers)") { (numbers: [Double]) in numbers.reduce(0, +) }
///     martlet.define("divide") { (a: Int, b: Int) in a.quotientAndRemainder(dividingBy: b) }  // a tuple
///
/// The interpreter keeps what a function captures: one that uses its own interpreter captures it `unowned` or `weak`.
///
/// A Swift error that the function throws is an exception of the script, which carries it; see
/// `define(error:as:base:)`.
extension ScriptNamespace {
  /// Defines a function that runs in place, on whatever the interpreter runs on.
  ///
  /// It belongs to the interpreter's owner: when a script calls it on a thread of its own, that thread waits until the
  /// owner has called it, at its next step, in the next turn of its loop, or while it waits.
  ///
  /// - Parameters:
  ///   - head: the name, or the name and the parameters.
  ///   - doc: its documentation, which scripts see as `__doc__`.
  @inlinable
  public func define<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
    _ head: String, doc: String = "", _ body: @escaping (repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = scriptTypeNames(repeat (each Result).self)
    hostNames.defineFunction(head, types, results, doc, hostBody(body))
  }

  /// Defines a function with one result.
  @inlinable
  public func define<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
    _ head: String, doc: String = "", _ body: @escaping (repeat each Argument) throws -> Result
  ) {
    let types = scriptTypeNames(repeat (each Argument).self)
    hostNames.defineFunction(head, types, [Result.scriptTypeName], doc, hostBody(body))
  }

  /// Defines a function that may run on any thread.
  ///
  /// Scripts have threads of their own: `threading`, `asyncio.to_thread`. Such a function runs on the thread that calls
  /// it, beside whatever else the script does, so that it may take long or block. Any other function is called by the
  /// interpreter's owner, for whom the script's thread waits.
  ///
  ///     martlet.define(sendable: "digest(data)") { (data: [UInt8]) in SHA256.hash(data: data).hex }
  ///     try martlet.run("import asyncio\ndigests = await asyncio.gather(*(asyncio.to_thread(digest, d) for d in blocks))")
  @inlinable
  public func define<each Argument: ConvertibleFromScript & Sendable, Result: ConvertibleToScript & Sendable>(
    sendable head: String, doc: String = "", _ body: @escaping @Sendable (repeat each Argument) throws -> Result
  ) {
    let types = scriptTypeNames(repeat (each Argument).self)
    hostNames.defineFunction(
      head, types, [Result.scriptTypeName], doc,
      .sendable { call in
        let arguments = (repeat try call.argument((each Argument).self))
        return { try body(repeat each arguments) }
      })
  }

  /// Defines a function that may run on any thread, with no result or with several.
  @inlinable
  public func define<each Argument: ConvertibleFromScript & Sendable, each Result: ConvertibleToScript & Sendable>(
    sendable head: String, doc: String = "",
    _ body: @escaping @Sendable (repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = scriptTypeNames(repeat (each Result).self)
    hostNames.defineFunction(
      head, types, results, doc,
      .sendable { call in
        let arguments = (repeat try call.argument((each Argument).self))
        return {
          let result = try body(repeat each arguments)
          return HostResults(values: (repeat each result))
        }
      })
  }

  /// Defines an `async def` function with one result.
  @inlinable
  public func define<each Argument: ConvertibleFromScript & Sendable, Result: ConvertibleToScript & Sendable>(
    _ head: String, doc: String = "", _ body: @escaping @Sendable (repeat each Argument) async throws -> Result
  ) {
    let types = scriptTypeNames(repeat (each Argument).self)
    hostNames.defineFunction(head, types, [Result.scriptTypeName], doc, hostBody(body))
  }

  /// Defines an `async def` function: calling it makes a coroutine, and awaiting that suspends one task of the script.
  ///
  /// The Swift function runs as a Swift task of its own, with the task-local values and the priority of the run, once
  /// the coroutine is first resumed. If the script's task is cancelled, so is the Swift task, and what it then returns
  /// or throws is what the script's await gives; a `CancellationError` is a `CancelledError` there.
  ///
  ///     martlet.define("fetch(url, *, timeout=10.0)") { (url: String, timeout: Double) async throws -> String in
  ///       try await client.get(url, timeout: .seconds(timeout))
  ///     }
  @inlinable
  public func define<each Argument: ConvertibleFromScript & Sendable, each Result: ConvertibleToScript & Sendable>(
    _ head: String, doc: String = "",
    _ body: @escaping @Sendable (repeat each Argument) async throws -> (repeat each Result)
  ) {
    let types = scriptTypeNames(repeat (each Argument).self), results = scriptTypeNames(repeat (each Result).self)
    hostNames.defineFunction(head, types, results, doc, hostBody(body))
  }

  /// Defines a class of exceptions for the errors of a Swift type.
  ///
  /// Where a function of the host throws such an error, the script sees an exception of the class, whose message is the
  /// error's description. One that the script does not catch leaves the run as the Swift error it was.
  ///
  ///     martlet.define(error: StoreError.self, as: "StoreError")
  ///
  /// - Parameters:
  ///   - name: the class's name.
  ///   - base: the name of its base class, one of the builtins or defined before.
  public func define<Failure: Error>(error: Failure.Type, as name: String, base: String = "Exception") {
    define(error: error, as: name, base: base) { [.string("\($0)")] }
  }

  /// The same with `args` of its own for the exception.
  ///
  ///     martlet.define(error: HTTPError.self, as: "HTTPError") { [.int($0.status), .string($0.reason)] }
  public func define<Failure: Error>(
    error: Failure.Type, as name: String, base: String = "Exception",
    arguments: @escaping (Failure) -> [ScriptValue]
  ) {
    hostNames.defineError(name, base, matches: { $0 is Failure }, arguments: { arguments($0 as! Failure) })
  }
}

extension HostNames {
  @usableFromInline
  func defineFunction(_ head: String, _ types: [String], _ results: [String], _ doc: String, _ body: HostBody) {
    let function = HostFunction(head, types: types, result: resultAnnotation(results), doc: doc, body)
    declare(function.name, function.text())
    set(function.name, rt.makeHostFunction(function, module: moduleName))
  }

  func defineError(
    _ name: String, _ base: String, matches: @escaping (any Error) -> Bool,
    arguments: @escaping (any Error) -> [ScriptValue]
  ) {
    let text = "class \(name)(\(base)):\n  pass\n"
    declare(name, text)
    let namespace = rt.makeHostNamespace(moduleName)
    let given = rt.host.modules.compactMap { rt.getItem($0.dict, rt.intern(base)) }
    if let given = rt.getItem(dict, rt.intern(base)) ?? given.first { rt.setItem(namespace, rt.intern(base), given) }
    rt.declare(text, [], in: namespace)
    guard case .type(let type)? = rt.getItem(namespace, rt.intern(name)) else { return }
    set(name, .type(type))
    _ = rt.handles.insert(.type(type))
    rt.host.errors.append(HostErrorClass(type: type, matches: matches, arguments: arguments))
  }
}

/// The names of types for signatures.
@usableFromInline
func scriptTypeNames<each T: ScriptNamed>(_ type: repeat (each T).Type) -> [String] {
  var names: [String] = []
  for type in repeat each type { names.append(type.scriptTypeName) }
  return names
}

/// The annotation of a result: several are a tuple.
func resultAnnotation(_ names: [String]) -> String {
  switch names.count {
  case 0: "None"
  case 1: names[0]
  default: "tuple[\(names.joined(separator: ", "))]"
  }
}

/// Reads the arguments, calls, writes the result: one value, None for none, a tuple for several.
@inlinable
func hostBody<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
  _ body: @escaping (repeat each Argument) throws -> (repeat each Result)
) -> HostBody {
  .sync { call in
    let result = try body(repeat try call.argument((each Argument).self))
    try storeResults(repeat each result, in: call.result)
  }
}

@inlinable
func hostBody<each Argument: ConvertibleFromScript & Sendable, each Result: ConvertibleToScript & Sendable>(
  _ body: @escaping @Sendable (repeat each Argument) async throws -> (repeat each Result)
) -> HostBody {
  .async { call in
    let arguments = (repeat try call.argument((each Argument).self))
    return {
      let result = try await body(repeat each arguments)
      return HostResults(values: (repeat each result))
    }
  }
}

@inlinable
func hostBody<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
  _ body: @escaping (repeat each Argument) throws -> Result
) -> HostBody {
  .sync { call in
    let result = try body(repeat try call.argument((each Argument).self))
    try result.store(in: call.result)
  }
}

@inlinable
func hostBody<each Argument: ConvertibleFromScript & Sendable, Result: ConvertibleToScript & Sendable>(
  _ body: @escaping @Sendable (repeat each Argument) async throws -> Result
) -> HostBody {
  .async { call in
    let arguments = (repeat try call.argument((each Argument).self))
    return { try await body(repeat each arguments) }
  }
}

/// What an async function of the host returned.
@usableFromInline
struct HostResults<each Result: ConvertibleToScript & Sendable>: ConvertibleToScript, Sendable {
  @usableFromInline let values: (repeat each Result)

  @usableFromInline
  init(values: (repeat each Result)) { self.values = values }

  @usableFromInline static var scriptTypeName: String { resultAnnotation(scriptTypeNames(repeat (each Result).self)) }

  @usableFromInline
  func store(in slot: ScriptSlot) throws { try storeResults(repeat each values, in: slot) }
}

@inlinable
func storeResults<each Result: ConvertibleToScript>(_ result: repeat each Result, in slot: ScriptSlot) throws {
  var count = 0
  for value in repeat each result {
    if count == 0 { try value.store(in: slot) }
    count += 1
  }
  if count == 0 {
    slot.clear()
  } else if count > 1 {
    try ScriptTuple(repeat each result).store(in: slot)
  }
}

extension ScriptSlot {
  /// Writes None.
  @usableFromInline
  func clear() { content = .none }
}
