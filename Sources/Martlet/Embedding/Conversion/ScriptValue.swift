import BigInt

/// A script's data as Swift data: a tree that shares nothing with the interpreter.
public enum ScriptValue: Sendable, Hashable {
  /// None.
  case none
  /// True or False.
  case bool(Bool)
  /// An int of 64 bits.
  case int(Int)
  /// An int beyond 64 bits, in decimal digits.
  case bigInt(String)
  /// A float.
  case float(Double)
  /// A str.
  case string(String)
  /// Bytes, or a bytearray.
  case bytes([UInt8])
  /// A list.
  case list([ScriptValue])
  /// A tuple.
  case tuple([ScriptValue])
  /// A set, or a frozenset.
  case set(Set<ScriptValue>)
  /// A dict, in the order of insertion.
  case dictionary([Entry])
  /// Any other object, by its `repr`.
  case other(String)

  /// A key of a dictionary, and what it leads to.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: ScriptValue
    /// The value.
    public var value: ScriptValue
    /// An entry for a dictionary.
    public init(key: ScriptValue, value: ScriptValue) {
      self.key = key
      self.value = value
    }
  }
}

extension ScriptValue: ScriptConvertible {
  public init?(scriptValue: ScriptValue) { self = scriptValue }
  public var scriptValue: ScriptValue { self }
  public static var scriptTypeName: String { "object" }
}

extension ScriptValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .none }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: ScriptValue...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (ScriptValue, ScriptValue)...) {
    self = .dictionary(elements.map { Entry(key: $0, value: $1) })
  }
}

extension ScriptValue {
  /// The value that a dictionary has for a key; nil if there is none, or if this is no dictionary.
  public subscript(key: ScriptValue) -> ScriptValue? {
    guard case .dictionary(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The value as a Swift type; nil if it is of another kind.
  public func `as`<T: ScriptConvertible>(_ type: T.Type = T.self) -> T? { T(scriptValue: self) }
}

extension Runtime {
  /// Swift data as a script's value.
  func makeValue(_ value: ScriptValue) throws(Raised) -> Value {
    switch value {
    case .none: return .none
    case .bool(let flag): return .bool(flag)
    case .int(let number): return .int(number)
    case .bigInt(let digits): return makeInt(BigInt(digits) ?? 0)
    case .float(let number): return .float(number)
    case .string(let text), .other(let text): return str(text)
    case .bytes(let bytes): return makeBytes(bytes)
    case .list(let values):
      let list = makeList(capacity: values.count)
      for element in values { list.append(try makeValue(element), heap) }
      return .list(list)
    case .tuple(let values):
      let tuple = makeTuple(count: values.count)
      for (index, element) in values.enumerated() { tuple.elements[index] = try makeValue(element) }
      return .tuple(tuple)
    case .set(let values):
      let set = makeSet()
      for element in values { try add(set, try makeValue(element)) }
      return .set(set)
    case .dictionary(let entries):
      let dict = makeDict()
      for entry in entries { try setItem(dict, try makeValue(entry.key), try makeValue(entry.value)) }
      return .dict(dict)
    }
  }
}
