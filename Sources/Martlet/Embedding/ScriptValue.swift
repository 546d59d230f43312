import BigInt

/// A script's data as Swift data: a tree that shares nothing with the interpreter.
public indirect enum ScriptValue: Sendable, Hashable {
  case none
  case bool(Bool)
  case int(Int)
  /// An int beyond 64 bits, in decimal digits.
  case bigInt(String)
  case float(Double)
  case string(String)
  case bytes([UInt8])
  case list([ScriptValue])
  case tuple([ScriptValue])
  case set(Set<ScriptValue>)
  /// In insertion order.
  case dictionary([Entry])
  /// Any other object, by its `repr`.
  case other(String)

  public struct Entry: Sendable, Hashable {
    public var key: ScriptValue
    public var value: ScriptValue
    public init(key: ScriptValue, value: ScriptValue) {
      self.key = key
      self.value = value
    }
  }
}

/// A Swift type that crosses the border to scripts and back.
public protocol ScriptConvertible {
  /// The Swift value of a script's value; nil if the script's value is of another kind.
  init?(scriptValue: ScriptValue)
  var scriptValue: ScriptValue { get }
  /// What the type is called in messages to scripts: `int`, `str`.
  static var scriptTypeName: String { get }
}

extension ScriptValue: ScriptConvertible {
  public init?(scriptValue: ScriptValue) { self = scriptValue }
  public var scriptValue: ScriptValue { self }
  public static var scriptTypeName: String { "object" }
}

extension Int: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .int(let number): self = number
    case .bool(let flag): self = flag ? 1 : 0
    default: return nil
    }
  }
  public var scriptValue: ScriptValue { .int(self) }
  public static var scriptTypeName: String { "int" }
}

extension Double: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .float(let number): self = number
    case .int(let number): self = Double(number)
    default: return nil
    }
  }
  public var scriptValue: ScriptValue { .float(self) }
  public static var scriptTypeName: String { "float" }
}

extension Bool: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard case .bool(let flag) = scriptValue else { return nil }
    self = flag
  }
  public var scriptValue: ScriptValue { .bool(self) }
  public static var scriptTypeName: String { "bool" }
}

extension String: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard case .string(let text) = scriptValue else { return nil }
    self = text
  }
  public var scriptValue: ScriptValue { .string(self) }
  public static var scriptTypeName: String { "str" }
}

extension Optional: ScriptConvertible where Wrapped: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    if case .none = scriptValue {
      self = .some(nil) ?? nil
      return
    }
    guard let wrapped = Wrapped(scriptValue: scriptValue) else { return nil }
    self = wrapped
  }
  public var scriptValue: ScriptValue { self?.scriptValue ?? .none }
  public static var scriptTypeName: String { "\(Wrapped.scriptTypeName) or None" }
}

extension Array: ScriptConvertible where Element: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .list(let values), .tuple(let values):
      var result: [Element] = []
      for value in values {
        guard let element = Element(scriptValue: value) else { return nil }
        result.append(element)
      }
      self = result
    default: return nil
    }
  }
  public var scriptValue: ScriptValue { .list(map(\.scriptValue)) }
  public static var scriptTypeName: String { "list" }
}

extension Dictionary: ScriptConvertible where Key: ScriptConvertible, Value: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard case .dictionary(let entries) = scriptValue else { return nil }
    var result: [Key: Value] = [:]
    for entry in entries {
      guard let key = Key(scriptValue: entry.key), let value = Value(scriptValue: entry.value) else { return nil }
      result[key] = value
    }
    self = result
  }
  public var scriptValue: ScriptValue {
    .dictionary(map { ScriptValue.Entry(key: $0.key.scriptValue, value: $0.value.scriptValue) })
  }
  public static var scriptTypeName: String { "dict" }
}

extension Runtime {
  /// A script's value as Swift data. Cycles end as `other`.
  func export(_ value: Value, depth: Int = 0) -> ScriptValue {
    if depth > 200 { return .other("…") }
    switch unwrap(value) {
    case .undefined, .none: return .none
    case .bool(let flag): return .bool(flag)
    case .int(let number): return .int(number)
    case .float(let number): return .float(number)
    case .str(let text): return .string(text.string)
    case .list(let list): return .list(list.values.map { export($0, depth: depth + 1) })
    case .tuple(let tuple): return .tuple(tuple.values.map { export($0, depth: depth + 1) })
    case .dict(let dict):
      var entries: [ScriptValue.Entry] = []
      var index = 0
      while let entry = dict.nextEntry(&index) {
        entries.append(
          ScriptValue.Entry(
            key: export(entry.pointee.key, depth: depth + 1), value: export(entry.pointee.value, depth: depth + 1)))
      }
      return .dictionary(entries)
    case .set(let set):
      var elements: Set<ScriptValue> = []
      for index in 0...set.pointee.mask where set.pointee.table[index].isLive {
        elements.insert(export(set.pointee.table[index].key, depth: depth + 1))
      }
      return .set(elements)
    case let other:
      if let big = other.object(.bigInt, as: BigIntObject.self) { return .bigInt(String(big.value)) }
      if let bytes = other.object(.bytes, as: BytesObject.self) ?? other.object(.byteArray, as: BytesObject.self) {
        return .bytes(Array(UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count)))
      }
      do throws(Raised) { return .other(try repr(value).string) } catch {
        _ = takeException()
        return .other("<\(typeName(value)) object>")
      }
    }
  }

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
