/// A whole `Codable` structure that crosses the border as a copy: a dict for keys, a list for a sequence.
///
///     struct Order: ScriptCodable {
///       var id: Int
///       var lines: [Line]
///     }
///     martlet.define("total") { (order: Order) in order.lines.map(\.price).reduce(0, +) }
public protocol ScriptCodable: Codable, ScriptConvertible {}

extension ScriptCodable {
  public static var scriptTypeName: String { "dict" }

  public init?(scriptValue: ScriptValue) {
    do { self = try scriptValue.decode(Self.self) } catch { return nil }
  }

  public var scriptValue: ScriptValue {
    do { return try ScriptValue(encoding: self) } catch { return .other("\(error)") }
  }

  public static func load(from slot: ScriptSlot) throws -> Self {
    try slot.rt.exportAll(slot.content).decode(Self.self)
  }
  public func store(in slot: ScriptSlot) throws { try slot.set(try ScriptValue(encoding: self)) }
}

extension ScriptValue {
  /// The data of a value of any `Encodable` type.
  public init(encoding value: some Encodable) throws {
    if let value = value as? any ScriptConvertible, !(value is any ScriptCodable) {
      self = value.scriptValue
      return
    }
    let encoder = ScriptEncoder(path: [])
    try value.encode(to: encoder)
    self = encoder.node.value
  }

  /// A value of any `Decodable` type.
  ///
  /// - Throws: `ConversionError` with the path to what is missing or of another kind.
  public func decode<T: Decodable>(_ type: T.Type = T.self) throws -> T {
    do { return try ScriptDecoder.decode(type, self, []) } catch let error as DecodingError {
      throw ConversionError(error)
    }
  }
}

extension ConversionError {
  init(_ error: DecodingError) {
    let context: DecodingError.Context
    var (expected, got) = ("other data", "this")
    switch error {
    case .typeMismatch(let type, let found): (context, expected) = (found, "\(type)")
    case .valueNotFound(let type, let found): (context, expected, got) = (found, "\(type)", "None")
    case .keyNotFound(let key, let found): (context, expected, got) = (found, "the key '\(key.stringValue)'", "none")
    case .dataCorrupted(let found): context = found
    @unknown default: context = .init(codingPath: [], debugDescription: "\(error)")
    }
    if let mismatch = context.underlyingError as? ConversionError {
      (expected, got) = (mismatch.expected, mismatch.got)
    }
    if expected == "other data" { expected = context.debugDescription }
    let path = context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? "[\"\(key.stringValue)\"]"
    }
    self = ConversionError(expected: expected, got: got).inside(path.joined())
  }
}

private struct PathKey: CodingKey {
  var stringValue: String
  var intValue: Int?
  init(stringValue: String) { self.stringValue = stringValue }
  init(intValue: Int) { (stringValue, self.intValue) = ("\(intValue)", intValue) }
}

// MARK: Encoding

/// What an encoder has written so far: a container is filled after it has been handed out, so it is a reference.
private final class EncodedPart {
  enum Content {
    case value(ScriptValue)
    case keyed([(String, EncodedPart)])
    case unkeyed([EncodedPart])
  }
  var content = Content.keyed([])

  var value: ScriptValue {
    switch content {
    case .value(let value): value
    case .keyed(let members):
      .dictionary(members.map { ScriptValue.Entry(key: .string($0.0), value: $0.1.value) })
    case .unkeyed(let elements): .list(elements.map(\.value))
    }
  }

  func put(_ value: some Encodable, _ path: [any CodingKey]) throws {
    if let value = value as? any ScriptConvertible, !(value is any ScriptCodable) {
      content = .value(value.scriptValue)
    } else {
      let encoder = ScriptEncoder(path: path)
      try value.encode(to: encoder)
      content = encoder.node.content
    }
  }
}

private struct ScriptEncoder: Encoder {
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]
  let node: EncodedPart

  init(path: [any CodingKey], node: EncodedPart = EncodedPart()) { (codingPath, self.node) = (path, node) }

  func container<K: CodingKey>(keyedBy type: K.Type) -> KeyedEncodingContainer<K> {
    if case .keyed = node.content {} else { node.content = .keyed([]) }
    return KeyedEncodingContainer(Keyed<K>(codingPath: codingPath, node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.content = .unkeyed([])
    return Unkeyed(codingPath: codingPath, node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(codingPath: codingPath, node: node) }

  struct Keyed<K: CodingKey>: KeyedEncodingContainerProtocol {
    let codingPath: [any CodingKey]
    let node: EncodedPart

    private func member(_ key: some CodingKey) -> EncodedPart {
      let made = EncodedPart()
      if case .keyed(let members) = node.content { node.content = .keyed(members + [(key.stringValue, made)]) }
      return made
    }

    func encodeNil(forKey key: K) { member(key).content = .value(.none) }
    func encode<T: Encodable>(_ value: T, forKey key: K) throws { try member(key).put(value, codingPath + [key]) }
    func nestedContainer<N: CodingKey>(keyedBy type: N.Type, forKey key: K) -> KeyedEncodingContainer<N> {
      ScriptEncoder(path: codingPath + [key], node: member(key)).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: K) -> any UnkeyedEncodingContainer {
      ScriptEncoder(path: codingPath + [key], node: member(key)).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { ScriptEncoder(path: codingPath, node: member(PathKey(stringValue: "super"))) }
    func superEncoder(forKey key: K) -> any Encoder { ScriptEncoder(path: codingPath + [key], node: member(key)) }
  }

  struct Unkeyed: UnkeyedEncodingContainer {
    let codingPath: [any CodingKey]
    let node: EncodedPart

    var count: Int {
      if case .unkeyed(let elements) = node.content { elements.count } else { 0 }
    }
    private func element() -> EncodedPart {
      let made = EncodedPart()
      if case .unkeyed(let elements) = node.content { node.content = .unkeyed(elements + [made]) }
      return made
    }
    func encodeNil() { element().content = .value(.none) }
    func encode<T: Encodable>(_ value: T) throws { try element().put(value, codingPath + [PathKey(intValue: count)]) }
    func nestedContainer<N: CodingKey>(keyedBy type: N.Type) -> KeyedEncodingContainer<N> {
      ScriptEncoder(path: codingPath, node: element()).container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      ScriptEncoder(path: codingPath, node: element()).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { ScriptEncoder(path: codingPath, node: element()) }
  }

  struct Single: SingleValueEncodingContainer {
    let codingPath: [any CodingKey]
    let node: EncodedPart
    func encodeNil() { node.content = .value(.none) }
    func encode<T: Encodable>(_ value: T) throws { try node.put(value, codingPath) }
  }
}

// MARK: Decoding

private struct ScriptDecoder: Decoder {
  let value: ScriptValue
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]

  static func decode<T: Decodable>(_ type: T.Type, _ value: ScriptValue, _ path: [any CodingKey]) throws -> T {
    if let convertible = type as? any ScriptConvertible.Type, !(type is any ScriptCodable.Type), !isContainer(type) {
      guard let made = convertible.init(scriptValue: value) as? T else {
        throw mismatch(convertible.scriptTypeName, value, path)
      }
      return made
    }
    return try T(from: ScriptDecoder(value: value, codingPath: path))
  }

  /// Containers of `Decodable` are decoded element by element, so that an error has its path.
  private static func isContainer(_ type: Any.Type) -> Bool {
    type is any DecodableContainer.Type && type != [UInt8].self
  }

  static func mismatch(_ expected: String, _ value: ScriptValue, _ path: [any CodingKey]) -> DecodingError {
    .dataCorrupted(
      .init(
        codingPath: path, debugDescription: expected,
        underlyingError: ConversionError(expected: expected, got: value.typeName)))
  }

  func container<K: CodingKey>(keyedBy type: K.Type) throws -> KeyedDecodingContainer<K> {
    guard case .dictionary(let entries) = value else { throw Self.mismatch("dict", value, codingPath) }
    return KeyedDecodingContainer(Keyed<K>(entries, codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch value {
    case .list(let elements), .tuple(let elements): return Unkeyed(elements, codingPath)
    case .set(let elements): return Unkeyed(Array(elements), codingPath)
    case .bytes(let bytes): return Unkeyed(bytes.map { .int(Int($0)) }, codingPath)
    default: throw Self.mismatch("list", value, codingPath)
    }
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { Single(value: value, codingPath: codingPath) }

  struct Keyed<K: CodingKey>: KeyedDecodingContainerProtocol {
    let codingPath: [any CodingKey]
    private var members: [String: ScriptValue] = [:]

    init(_ entries: [ScriptValue.Entry], _ path: [any CodingKey]) {
      codingPath = path
      for entry in entries {
        switch entry.key {
        case .string(let name): members[name] = entry.value
        case .int(let number): members["\(number)"] = entry.value
        default: break
        }
      }
    }

    var allKeys: [K] { members.keys.compactMap(K.init(stringValue:)) }
    func contains(_ key: K) -> Bool { members[key.stringValue] != nil }

    private func member(_ key: some CodingKey) throws -> ScriptValue {
      guard let value = members[key.stringValue] else {
        throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "no \(key.stringValue)"))
      }
      return value
    }

    func decodeNil(forKey key: K) throws -> Bool { try member(key) == .none }
    func decode<T: Decodable>(_ type: T.Type, forKey key: K) throws -> T {
      try ScriptDecoder.decode(type, try member(key), codingPath + [key])
    }
    func nestedContainer<N: CodingKey>(keyedBy type: N.Type, forKey key: K) throws -> KeyedDecodingContainer<N> {
      try ScriptDecoder(value: try member(key), codingPath: codingPath + [key]).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: K) throws -> any UnkeyedDecodingContainer {
      try ScriptDecoder(value: try member(key), codingPath: codingPath + [key]).unkeyedContainer()
    }
    func superDecoder() throws -> any Decoder {
      ScriptDecoder(value: try member(PathKey(stringValue: "super")), codingPath: codingPath)
    }
    func superDecoder(forKey key: K) throws -> any Decoder {
      ScriptDecoder(value: try member(key), codingPath: codingPath + [key])
    }
  }

  struct Unkeyed: UnkeyedDecodingContainer {
    let codingPath: [any CodingKey]
    private let elements: [ScriptValue]
    private(set) var currentIndex = 0

    init(_ elements: [ScriptValue], _ path: [any CodingKey]) { (self.elements, codingPath) = (elements, path) }

    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    private mutating func next() throws -> ScriptDecoder {
      guard currentIndex < elements.count else {
        throw DecodingError.valueNotFound(Any.self, .init(codingPath: codingPath, debugDescription: "no more elements"))
      }
      defer { currentIndex += 1 }
      return ScriptDecoder(value: elements[currentIndex], codingPath: codingPath + [PathKey(intValue: currentIndex)])
    }

    mutating func decodeNil() -> Bool {
      guard currentIndex < elements.count, elements[currentIndex] == .none else { return false }
      currentIndex += 1
      return true
    }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
      let element = try next()
      return try ScriptDecoder.decode(type, element.value, element.codingPath)
    }
    mutating func nestedContainer<N: CodingKey>(keyedBy type: N.Type) throws -> KeyedDecodingContainer<N> {
      try next().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }
  }

  struct Single: SingleValueDecodingContainer {
    let value: ScriptValue
    let codingPath: [any CodingKey]
    func decodeNil() -> Bool { value == .none }
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
      try ScriptDecoder.decode(type, value, codingPath)
    }
  }
}

/// Types whose own `Decodable` conformance goes through their elements.
private protocol DecodableContainer {}
extension Array: DecodableContainer {}
extension Dictionary: DecodableContainer {}
extension Set: DecodableContainer {}
extension Optional: DecodableContainer {}
