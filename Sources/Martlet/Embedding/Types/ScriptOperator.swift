/// What a script's operators and builtin functions ask of an object.
public enum ScriptOperator: String, Sendable {
  /// `x + y`, `x - y`, `x * y`, `x / y`, `x // y`, `x % y`, `x ** y`, `x @ y`.
  case add, subtract, multiply, divide, floorDivide, modulo, power, matrixMultiply
  /// The object is the right operand, and the left one does not know what to do.
  case reversedAdd, reversedSubtract, reversedMultiply, reversedDivide
  /// `-x`, `+x`, `~x`, `abs(x)`.
  case negate, positive, invert, absolute
  /// `x == y`, `x < y`, `x <= y`, `x > y`, `x >= y`.
  case equal, less, lessOrEqual, greater, greaterOrEqual
  /// `len(x)`, `bool(x)`, `int(x)`, `float(x)`, `hash(x)`.
  case length, truth, int, float, hash
  /// `x[key]`, `x[key] = value`, `del x[key]`, `key in x`.
  case getItem, setItem, deleteItem, contains
  /// `x(…)`
  case call
  /// `str(x)`, `repr(x)`.
  case string, representation

  var method: String {
    switch self {
    case .add: "__add__"
    case .subtract: "__sub__"
    case .multiply: "__mul__"
    case .divide: "__truediv__"
    case .floorDivide: "__floordiv__"
    case .modulo: "__mod__"
    case .power: "__pow__"
    case .matrixMultiply: "__matmul__"
    case .reversedAdd: "__radd__"
    case .reversedSubtract: "__rsub__"
    case .reversedMultiply: "__rmul__"
    case .reversedDivide: "__rtruediv__"
    case .negate: "__neg__"
    case .positive: "__pos__"
    case .invert: "__invert__"
    case .absolute: "__abs__"
    case .equal: "__eq__"
    case .less: "__lt__"
    case .lessOrEqual: "__le__"
    case .greater: "__gt__"
    case .greaterOrEqual: "__ge__"
    case .length: "__len__"
    case .truth: "__bool__"
    case .int: "__int__"
    case .float: "__float__"
    case .hash: "__hash__"
    case .getItem: "__getitem__"
    case .setItem: "__setitem__"
    case .deleteItem: "__delitem__"
    case .contains: "__contains__"
    case .call: "__call__"
    case .string: "__str__"
    case .representation: "__repr__"
    }
  }

  /// An operand of another type is no error: the other operand is asked.
  @usableFromInline
  var asksOther: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .matrixMultiply, .reversedAdd,
      .reversedSubtract, .reversedMultiply, .reversedDivide, .equal, .less, .lessOrEqual, .greater, .greaterOrEqual:
      true
    default: false
    }
  }

  @usableFromInline var name: String { method }
}

extension ScriptClassDefinition {
  /// What an operator does with objects of the class.
  ///
  ///     type.operator(.add) { (a: Vector, b: Vector) in a + b }
  ///     type.operator(.getItem) { (table: Table, key: String) in table[key] }
  @inlinable
  public func `operator`<each Argument: ConvertibleFromScript, each Result: ConvertibleToScript>(
    _ operator: ScriptOperator, doc: String = "",
    _ body: @escaping (Object, repeat each Argument) throws -> (repeat each Result)
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    add(
      `operator`.name, types, scriptTypeNames(repeat (each Result).self), doc, isOperator: `operator`.asksOther,
      .sync { call in
        let receiver = try call.argument(Object.self)
        let result = try body(receiver, repeat try call.argument((each Argument).self))
        try storeResults(repeat each result, in: call.result)
      })
  }

  /// The same with one result.
  @inlinable
  public func `operator`<each Argument: ConvertibleFromScript, Result: ConvertibleToScript>(
    _ operator: ScriptOperator, doc: String = "",
    _ body: @escaping (Object, repeat each Argument) throws -> Result
  ) {
    let types = ["object"] + scriptTypeNames(repeat (each Argument).self)
    add(
      `operator`.name, types, [Result.scriptTypeName], doc, isOperator: `operator`.asksOther,
      .sync { call in
        let receiver = try call.argument(Object.self)
        let result = try body(receiver, repeat try call.argument((each Argument).self))
        try result.store(in: call.result)
      })
  }

  /// `for element in object`.
  public func iterates<Elements: Sequence>(_ elements: @escaping (Object) throws -> Elements)
  where Elements.Element: ConvertibleToScript {
    method("__iter__") { (object: Object) in ScriptSequence(try elements(object)) }
  }

  /// `with object:`. The script's `as` gets the object.
  ///
  /// - Parameter exit: gets the class of the exception that leaves the block, or nil.
  public func context(
    enter: @escaping (Object) throws -> Void, exit: @escaping (Object, String?) throws -> Void
  ) {
    add(
      "__enter__", ["object"], [Object.scriptTypeName], "",
      .sync { call in try enter(try call.argument(Object.self)) })
    method("__exit__(kind, value, traceback)") {
      (object: Object, kind: ScriptClassName?, _: Ignored, _: Ignored) in
      try exit(object, kind?.name)
    }
  }

  /// Adds what Swift's own protocols say, unless the host has said it.
  func addConformances() {
    if !defines("__eq__") {
      if let type = Object.self as? any Equatable.Type {
        self.operator(.equal) { (a: Object, b: Object) in isEqual(type, a, b) }
      } else if Object.self is AnyObject.Type {
        self.operator(.equal) { (a: Object, b: Object) in a as AnyObject === b as AnyObject }
        if !defines("__hash__") {
          self.operator(.hash) { (a: Object) -> Int in ObjectIdentifier(a as AnyObject).hashValue >> 1 }
        }
      }
    }
    if !defines("__hash__"), Object.self is any Hashable.Type {
      self.operator(.hash) { (a: Object) -> Int in (a as! any Hashable).hashValue >> 1 }
    }
    if let type = Object.self as? any Comparable.Type, !defines("__lt__") {
      self.operator(.less) { (a: Object, b: Object) in isLess(type, a, b) }
      self.operator(.greater) { (a: Object, b: Object) in isLess(type, b, a) }
      self.operator(.lessOrEqual) { (a: Object, b: Object) in !isLess(type, b, a) }
      self.operator(.greaterOrEqual) { (a: Object, b: Object) in !isLess(type, a, b) }
    }
    if Object.self is any CustomStringConvertible.Type, !defines("__repr__") {
      self.operator(.representation) { (a: Object) in "\(a)" }
    }
  }
}

private func isEqual<T: Equatable>(_ type: T.Type, _ a: Any, _ b: Any) -> Bool {
  guard let a = a as? T, let b = b as? T else { return false }
  return a == b
}

private func isLess<T: Comparable>(_ type: T.Type, _ a: Any, _ b: Any) -> Bool {
  guard let a = a as? T, let b = b as? T else { return false }
  return a < b
}

/// The name of a class that a script passes; None is nil.
struct ScriptClassName: ConvertibleFromScript {
  let name: String
  static var scriptTypeName: String { "type" }
  static func load(from slot: ScriptSlot) throws -> ScriptClassName {
    guard case .type(let type) = slot.content else { throw ConversionError(expected: "type", got: slot.typeName) }
    return ScriptClassName(name: slot.rt.nameOfType(type))
  }
}

extension ScriptValue {
  /// What scripts call the kind of value.
  var typeName: String {
    switch self {
    case .none: "None"
    case .bool: "bool"
    case .int, .bigInt: "int"
    case .float: "float"
    case .string: "str"
    case .bytes: "bytes"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set"
    case .dictionary: "dict"
    case .other: "object"
    }
  }
}
