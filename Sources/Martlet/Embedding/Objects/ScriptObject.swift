/// A value of a script by reference: a function to be called later, an object with attributes, an iterator.
///
/// It keeps the value alive. It belongs to the interpreter's owner, as the interpreter itself does, and may be let go
/// on any thread. Using it after its interpreter has gone throws `InterpreterGone`.
///
///     try martlet.run("class Cart:\n  def add(self, price, times=1): return price * times\ncart = Cart()")
///     let cart = try martlet.object("cart")
///     let sum: Int = try cart.add(5, keywords: ["times": 3])
@dynamicMemberLookup
public final class ScriptObject: ConvertibleFromScript, ConvertibleToScript {
  let root: RootedValue
  private weak var owner: Interpreter?

  init(_ value: Value, _ rt: Runtime) {
    root = RootedValue(value, rt)
    owner = rt.host.interpreter
  }

  public static var scriptTypeName: String { "object" }

  public static func load(from slot: ScriptSlot) -> ScriptObject { ScriptObject(slot.content, slot.rt) }

  public func store(in slot: ScriptSlot) throws {
    guard let value = root.value(in: slot.rt) else {
      throw ConversionError(expected: "an object of this interpreter", got: "one of another")
    }
    slot.content = value
  }

  /// The interpreter it belongs to.
  func interpreter() throws -> Interpreter {
    guard let owner else { throw InterpreterGone() }
    return owner
  }

  // MARK: Looking at it

  /// The value as a Swift type.
  ///
  /// - Throws: `ConversionError` if it is of another kind.
  public func `as`<T: ConvertibleFromScript>(_ type: T.Type = T.self) throws -> T {
    let interpreter = try interpreter()
    return try interpreter.perform { rt throws(Raised) in root.value(in: rt)! }
  }

  /// The value as data.
  public var value: ScriptValue { get throws { try self.as(ScriptValue.self) } }

  /// What `repr` gives.
  public var representation: String {
    get throws { try interpreter().perform { rt throws(Raised) in .str(try rt.repr(self.root.value(in: rt)!)) } }
  }

  /// The class's name.
  public var typeName: String {
    get throws {
      let rt = try interpreter().rt
      return rt.className(root.value(in: rt)!)
    }
  }

  /// Whether it can be called.
  public var isCallable: Bool {
    get throws {
      let rt = try interpreter().rt
      return rt.special(rt.type(of: root.value(in: rt)!), .call) != nil
    }
  }

  // MARK: Attributes

  /// An attribute.
  ///
  /// - Throws: `ScriptError` of class AttributeError if there is none.
  public subscript(dynamicMember name: String) -> ScriptObject {
    get throws { try attribute(name) }
  }

  /// An attribute as a Swift value.
  public func attribute<T: ConvertibleFromScript>(_ name: String, as type: T.Type = T.self) throws -> T {
    try interpreter().perform { rt throws(Raised) in
      try rt.getAttribute(self.root.value(in: rt)!, rt.intern(name))
    }
  }

  /// Sets an attribute.
  ///
  /// - Throws: `ScriptError` of class AttributeError if the object takes none of the name.
  public func setAttribute<T: ConvertibleToScript>(_ name: String, to value: T) throws {
    let interpreter = try interpreter()
    let _: ScriptObject = try interpreter.perform { rt in
      let made = try rt.make(value)
      do throws(Raised) { try rt.setAttribute(self.root.value(in: rt)!, rt.intern(name), made) } catch {
        throw ScriptRaise()
      }
      return .none
    }
  }

  // MARK: Calling

  /// Calls it.
  ///
  /// - Throws: `ScriptError`; a Swift error that a function of the host threw inside and no `except` stopped;
  ///   `ConversionError` if the result is of another kind.
  public func callAsFunction<each Argument: ConvertibleToScript, Result: ConvertibleFromScript>(
    _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) throws -> Result {
    let interpreter = try interpreter()
    return try interpreter.perform { rt in
      try rt.callFromHost(self.root.value(in: rt)!, repeat each argument, keywords: keywords)
    }
  }

  /// Calls it for what it does.
  public func callAsFunction<each Argument: ConvertibleToScript>(
    _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) throws {
    let interpreter = try interpreter()
    let _: ScriptObject = try interpreter.perform { rt in
      try rt.callFromHost(self.root.value(in: rt)!, repeat each argument, keywords: keywords)
    }
  }

  /// Calls it, and awaits the result if it is awaitable, as that of an `async def` function is.
  nonisolated(nonsending) public func callAsFunction<
    each Argument: ConvertibleToScript, Result: ConvertibleFromScript
  >(
    _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) async throws -> Result {
    let interpreter = try interpreter()
    let value = try interpreter.begin { rt in
      try rt.callFromHost(self.root.value(in: rt)!, repeat each argument, keywords: keywords, suspends: true)
    }
    return try await interpreter.awaitResult(value)
  }

  /// Calls it for what it does, and awaits the result if it is awaitable.
  nonisolated(nonsending) public func callAsFunction<each Argument: ConvertibleToScript>(
    _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue> = [:]
  ) async throws {
    let interpreter = try interpreter()
    let value = try interpreter.begin { rt in
      try rt.callFromHost(self.root.value(in: rt)!, repeat each argument, keywords: keywords, suspends: true)
    }
    let _: ScriptObject = try await interpreter.awaitResult(value)
  }
}

/// What a kept value belongs to does not exist any more.
public struct InterpreterGone: Error, CustomStringConvertible, Sendable {
  public var description: String { "the interpreter that the value belongs to has gone" }
}

extension Runtime {
  /// Calls with Swift arguments, which are written straight into the callee's window.
  ///
  /// - Parameter suspends: a function that enters a loop is not run: the value is the drive that does.
  func callFromHost<each Argument: ConvertibleToScript>(
    _ callee: Value, _ argument: repeat each Argument, keywords: KeyValuePairs<String, ScriptValue>,
    suspends: Bool = false
  ) throws -> Value {
    let w = top
    defer { top = w }
    w[0] = callee
    var place = w + 1
    for value in repeat each argument {
      place.pointee = .none
      top = place + 1
      try value.store(in: ScriptSlot(place, self))
      place += 1
    }
    let count = place - w - 1
    var names: TupleRef?
    do throws(Raised) {
      if keywords.count > 0 {
        let made = makeTuple(count: keywords.count)
        place.pointee = .tuple(made)
        for (index, pair) in keywords.enumerated() { made.elements[index] = .str(intern(pair.key)) }
        for pair in keywords {
          top = place + 1
          place.pointee = try makeValue(pair.value)
          place += 1
        }
        names = made
      }
      top = w
      if suspends, case .function(let function) = callee, function.pointee.code.pointee.flavor == .drive {
        let code = function.pointee.code
        if names != nil || !code.pointee.isSimple || count != code.pointee.positionalCount {
          try bind(function, w + 1, count, names)
        }
        return try makeGenerator(function, w + 1).asValue
      }
      return try callWindow(w, count, keywordNames: names)
    } catch { throw ScriptRaise() }
  }
}
