import BigInt

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

  public static func load(from slot: ScriptSlot) throws -> Int {
    if case .int(let number) = slot.content { return number }
    return try slot.loadInteger()
  }
  public func store(in slot: ScriptSlot) { slot.content = .int(self) }
}

extension ScriptSlot {
  /// An int of any Swift type, exactly.
  func loadInteger<T: FixedWidthInteger>(_ type: T.Type = T.self) throws -> T {
    switch rt.unwrap(content) {
    case .int(let number): if let exact = T(exactly: number) { return exact }
    case .bool(let flag): return flag ? 1 : 0
    case let other:
      guard let big = other.object(.bigInt, as: BigIntObject.self) else {
        throw ConversionError(expected: "int", got: typeName)
      }
      if T.bitWidth > Int.bitWidth || !T.isSigned, let exact = T(exactly: big.value) { return exact }
    }
    throw ConversionError(
      expected: "int between \(T.min) and \(T.max)", got: "one beyond", isValueError: true, isOverflow: true)
  }

  func storeInteger<T: FixedWidthInteger>(_ number: T) {
    content = Int(exactly: number).map { .int($0) } ?? rt.makeInt(BigInt(number))
  }
}

/// Ints of other widths; one that does not fit is an OverflowError of the script.
public protocol ScriptInteger: FixedWidthInteger, ScriptConvertible {}

extension ScriptInteger {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .int(let number): self.init(exactly: number)
    case .bool(let flag): self.init(flag ? 1 : 0)
    case .bigInt(let digits): self.init(digits)
    default: return nil
    }
  }
  public var scriptValue: ScriptValue { Int(exactly: self).map { .int($0) } ?? .bigInt(String(self)) }
  public static var scriptTypeName: String { "int" }
  public static func load(from slot: ScriptSlot) throws -> Self { try slot.loadInteger() }
  public func store(in slot: ScriptSlot) { slot.storeInteger(self) }
}

extension Int8: ScriptInteger {}
extension Int16: ScriptInteger {}
extension Int32: ScriptInteger {}
extension Int64: ScriptInteger {}
extension UInt: ScriptInteger {}
extension UInt8: ScriptInteger {}
extension UInt16: ScriptInteger {}
extension UInt32: ScriptInteger {}
extension UInt64: ScriptInteger {}
extension Int128: ScriptInteger {}
extension UInt128: ScriptInteger {}

/// Ints of any size, exactly.
extension BigInt: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .int(let number): self = BigInt(number)
    case .bool(let flag): self = flag ? 1 : 0
    case .bigInt(let digits):
      guard let number = BigInt(digits) else { return nil }
      self = number
    default: return nil
    }
  }
  public var scriptValue: ScriptValue { Int(exactly: self).map { .int($0) } ?? .bigInt(String(self)) }
  public static var scriptTypeName: String { "int" }

  public static func load(from slot: ScriptSlot) throws -> BigInt {
    switch slot.rt.unwrap(slot.content) {
    case .int(let number): return BigInt(number)
    case .bool(let flag): return flag ? 1 : 0
    case let other:
      guard let big = other.object(.bigInt, as: BigIntObject.self) else {
        throw ConversionError(expected: "int", got: slot.typeName)
      }
      return big.value
    }
  }
  public func store(in slot: ScriptSlot) { slot.content = slot.rt.makeInt(self) }
}

extension Double: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .float(let number): self = number
    case .int(let number): self = Double(number)
    case .bool(let flag): self = flag ? 1 : 0
    case .bigInt(let digits):
      guard let number = Double(digits), number.isFinite else { return nil }
      self = number
    default: return nil
    }
  }
  public var scriptValue: ScriptValue { .float(self) }
  public static var scriptTypeName: String { "float" }

  public static func load(from slot: ScriptSlot) throws -> Double {
    switch slot.content {
    case .float(let number): return number
    case .int(let number): return Double(number)
    default:
      switch slot.rt.unwrap(slot.content) {
      case .float(let number): return number
      case .int(let number): return Double(number)
      case .bool(let flag): return flag ? 1 : 0
      case let other:
        guard let big = other.object(.bigInt, as: BigIntObject.self), let number = FloatMath.double(big.value) else {
          throw ConversionError(expected: "float", got: slot.typeName)
        }
        return number
      }
    }
  }
  public func store(in slot: ScriptSlot) { slot.content = .float(self) }
}

extension Float: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard let number = Double(scriptValue: scriptValue) else { return nil }
    self = Float(number)
  }
  public var scriptValue: ScriptValue { .float(Double(self)) }
  public static var scriptTypeName: String { "float" }
}

extension Bool: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    guard case .bool(let flag) = scriptValue else { return nil }
    self = flag
  }
  public var scriptValue: ScriptValue { .bool(self) }
  public static var scriptTypeName: String { "bool" }

  public static func load(from slot: ScriptSlot) throws -> Bool {
    guard case .bool(let flag) = slot.content else {
      throw ConversionError(expected: "bool", got: slot.typeName)
    }
    return flag
  }
  public func store(in slot: ScriptSlot) { slot.content = .bool(self) }
}

/// A span of time is a float of seconds, as everywhere in asyncio; an int of seconds is accepted.
extension Duration: ScriptConvertible {
  public init?(scriptValue: ScriptValue) {
    switch scriptValue {
    case .int(let seconds): self = .seconds(seconds)
    default:
      guard let seconds = Double(scriptValue: scriptValue), abs(seconds) < 9e18 else { return nil }
      self = .seconds(seconds)
    }
  }
  public var scriptValue: ScriptValue { .float(inSeconds) }
  public static var scriptTypeName: String { "float" }

  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
