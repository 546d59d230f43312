extension String: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard case .string(let text) = scriptValue else { return nil }
    self = text
  }
  public var scriptValue: ScriptValue { .string(self) }
  public static var scriptTypeName: String { "str" }

  public static func load(from slot: ScriptSlot) throws -> String {
    guard case .str(let text) = slot.rt.unwrap(slot.content) else {
      throw ConversionError(expected: "str", got: slot.typeName)
    }
    try slot.count(copied: text.pointee.byteCount)
    return text.string
  }
  public func store(in slot: ScriptSlot) { slot.content = slot.rt.str(self) }
}

/// None is nil.
extension Optional: ConvertibleFromScript where Wrapped: ConvertibleFromScript {
  public static func load(from slot: ScriptSlot) throws -> Wrapped? {
    if slot.content.isNone { return nil }
    do { return try Wrapped.load(from: slot) } catch let error as ConversionError {
      guard error.path.isEmpty, !error.isValueError else { throw error }
      throw ConversionError(expected: "\(error.expected) or None", got: error.got)
    }
  }
}

extension Optional: ConvertibleToScript where Wrapped: ConvertibleToScript {
  public func store(in slot: ScriptSlot) throws {
    if let self { try self.store(in: slot) } else { slot.content = .none }
  }
}

extension Optional: ScriptNamed where Wrapped: ScriptNamed {
  public static var scriptTypeName: String { "\(Wrapped.scriptTypeName) | None" }
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
}

/// A list; a tuple is accepted.
extension Array: ConvertibleFromScript where Element: ConvertibleFromScript {
  public static func load(from slot: ScriptSlot) throws -> [Element] {
    let value = slot.rt.unwrap(slot.content)
    // What is read may be changed by script code that a conversion runs, so each element is looked for anew.
    func element(_ index: Int) -> Value? {
      switch value {
      case .list(let list): index < list.pointee.count ? list.pointee.elements![index] : nil
      case .tuple(let tuple): index < tuple.pointee.count ? tuple.elements[index] : nil
      default: nil
      }
    }
    if Element.self == UInt8.self, let bytes = value.bytes {
      try slot.count(copied: bytes.count)
      return unsafeBitCast(bytes, to: [Element].self)
    }
    switch value {
    case .list, .tuple: break
    default: throw ConversionError(expected: scriptTypeName, got: slot.typeName)
    }
    return try slot.copying {
      var result: [Element] = []
      var index = 0
      while let next = element(index) {
        try slot.count(copied: MemoryLayout<Element>.stride)
        result.append(try slot.load(Element.self, part: next, "[\(index)]"))
        index += 1
      }
      return result
    }
  }
}

extension Array: ConvertibleToScript where Element: ConvertibleToScript {
  public func store(in slot: ScriptSlot) throws {
    if Element.self == UInt8.self {
      slot.content = slot.rt.makeBytes(unsafeBitCast(self, to: [UInt8].self))
      return
    }
    let list = slot.rt.makeList(capacity: count)
    slot.content = .list(list)
    for element in self { list.append(try slot.make(element), slot.rt.heap) }
  }
}

extension Array: ScriptNamed where Element: ScriptNamed {
  public static var scriptTypeName: String { Element.self == UInt8.self ? "bytes" : "list[\(Element.scriptTypeName)]" }
}

/// Bytes where the elements are UInt8, otherwise a list.
extension Array: ScriptConvertible where Element: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .bytes(let bytes) where Element.self == UInt8.self: self = unsafeBitCast(bytes, to: [Element].self)
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
  public var scriptValue: ScriptValue {
    Element.self == UInt8.self ? .bytes(unsafeBitCast(self, to: [UInt8].self)) : .list(map(\.scriptValue))
  }
}

extension Value {
  /// The length of a bytes or bytearray; nil for anything else.
  var byteCount: Int? {
    (object(.bytes, as: BytesObject.self) ?? object(.byteArray, as: BytesObject.self))?.pointee.count
  }

  /// The content of a bytes or bytearray.
  var bytes: [UInt8]? {
    guard let bytes = object(.bytes, as: BytesObject.self) ?? object(.byteArray, as: BytesObject.self) else {
      return nil
    }
    return Array(UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count))
  }
}

extension Dictionary: ScriptNamed where Key: ScriptNamed, Value: ScriptNamed {
  public static var scriptTypeName: String { "dict[\(Key.scriptTypeName), \(Value.scriptTypeName)]" }
}

extension Dictionary: ConvertibleFromScript where Key: ConvertibleFromScript, Value: ConvertibleFromScript {
  public static func load(from slot: ScriptSlot) throws -> [Key: Value] {
    guard case .dict(let dict) = slot.rt.unwrap(slot.content) else {
      throw ConversionError(expected: scriptTypeName, got: slot.typeName)
    }
    return try slot.copying {
      var result: [Key: Value] = [:]
      var index = 0
      while let entry = dict.nextEntry(&index) {
        try slot.count(copied: MemoryLayout<(Key, Value)>.stride)
        let (key, value) = (entry.pointee.key, entry.pointee.value)
        let name = slot.rt.stepName(key)
        // The value is on the stack while the key is read.
        let place = slot.rt.top
        place.pointee = value
        slot.rt.top = place + 1
        defer { slot.rt.top = place }
        let swiftKey = try slot.load(Key.self, part: key, "[\(name)]")
        result[swiftKey] = try slot.load(Value.self, part: place.pointee, "[\(name)]")
      }
      return result
    }
  }
}

extension Runtime {
  /// A key as it is shown in the path of an error.
  func stepName(_ key: Value) -> String {
    switch key {
    case .str(let text): "\"\(text.string)\""
    case .int(let number): "\(number)"
    default: "…"
    }
  }
}

extension Dictionary: ConvertibleToScript where Key: ConvertibleToScript, Value: ConvertibleToScript {
  public func store(in slot: ScriptSlot) throws {
    let rt = slot.rt
    let dict = rt.makeDict()
    slot.content = .dict(dict)
    let place = rt.top
    rt.top = place + 2
    defer { rt.top = place }
    place[0] = .none
    place[1] = .none
    for (key, value) in self {
      place[0] = try slot.make(key)
      place[1] = try slot.make(value)
      do throws(Raised) { try rt.setItem(dict, place[0], place[1]) } catch { throw ScriptRaise() }
    }
  }
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
}

extension Set: ScriptNamed where Element: ScriptNamed {
  public static var scriptTypeName: String { "set[\(Element.scriptTypeName)]" }
}

/// A set or a frozenset.
extension Set: ConvertibleFromScript where Element: ConvertibleFromScript {
  public static func load(from slot: ScriptSlot) throws -> Set<Element> {
    guard case .set(let set) = slot.rt.unwrap(slot.content) else {
      throw ConversionError(expected: scriptTypeName, got: slot.typeName)
    }
    return try slot.copying {
      var result: Set<Element> = []
      var index = 0
      while let entry = set.nextEntry(&index) {
        try slot.count(copied: MemoryLayout<Element>.stride)
        result.insert(try slot.load(Element.self, part: entry.key, "{…}"))
      }
      return result
    }
  }
}

extension Set: ConvertibleToScript where Element: ConvertibleToScript {
  public func store(in slot: ScriptSlot) throws {
    let rt = slot.rt
    let set = rt.makeSet()
    slot.content = .set(set)
    let place = rt.top
    rt.top = place + 1
    defer { rt.top = place }
    place[0] = .none
    for element in self {
      place[0] = try slot.make(element)
      do throws(Raised) { try rt.add(set, place[0]) } catch { throw ScriptRaise() }
    }
  }
}

extension Set: ScriptConvertible where Element: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard case .set(let values) = scriptValue else { return nil }
    var result: Set<Element> = []
    for value in values {
      guard let element = Element(scriptValue: value) else { return nil }
      result.insert(element)
    }
    self = result
  }
  public var scriptValue: ScriptValue { .set(Set<ScriptValue>(map(\.scriptValue))) }
}

/// A tuple of the script; Swift's own tuples cannot conform to protocols.
///
///     let pair: ScriptTuple<Int, String> = try martlet.evaluate("(1, 'one')")
///     let (number, name) = pair.values
public struct ScriptTuple<each Element> {
  /// The elements, as a tuple of Swift.
  public let values: (repeat each Element)
  /// A tuple of so many values.
  public init(_ values: repeat each Element) { self.values = (repeat each values) }
}

extension ScriptTuple: Sendable where repeat each Element: Sendable {}

extension ScriptTuple: ScriptNamed where repeat each Element: ScriptNamed {
  public static var scriptTypeName: String {
    var names: [String] = []
    for name in repeat (each Element).scriptTypeName { names.append(name) }
    return "tuple[\(names.joined(separator: ", "))]"
  }
}

extension ScriptTuple: ConvertibleFromScript where repeat each Element: ConvertibleFromScript {
  public static func load(from slot: ScriptSlot) throws -> ScriptTuple {
    var count = 0
    for _ in repeat (each Element).self { count += 1 }
    guard case .tuple(let tuple) = slot.rt.unwrap(slot.content), tuple.pointee.count == count else {
      throw ConversionError(expected: scriptTypeName, got: slot.typeName)
    }
    var index = -1
    func next<T: ConvertibleFromScript>(_ type: T.Type) throws -> T {
      index += 1
      return try slot.load(type, part: tuple.elements[index], "[\(index)]")
    }
    return ScriptTuple(repeat try next((each Element).self))
  }
}

extension ScriptTuple: ConvertibleToScript where repeat each Element: ConvertibleToScript {
  public func store(in slot: ScriptSlot) throws {
    var count = 0
    for _ in repeat (each Element).self { count += 1 }
    let tuple = slot.rt.makeTuple(count: count)
    slot.content = .tuple(tuple)
    var index = 0
    for element in repeat each values {
      tuple.elements[index] = try slot.make(element)
      index += 1
    }
  }
}
