/// A Swift type that has a name for scripts.
public protocol ScriptNamed {
  /// What the type is called in messages to scripts, in signatures and in stubs: `int`, `list[str]`.
  static var scriptTypeName: String { get }
}

/// A Swift type whose values can be made from a script's.
///
/// Conform to `ScriptConvertible` for data of your own, to `ScriptCodable` for whole `Codable` structures, and to
/// `ScriptClass` for objects that scripts are to use by reference.
public protocol ConvertibleFromScript: ScriptNamed {
  /// The Swift value of what is in the slot.
  ///
  /// - Throws: `ConversionError` if the script's value is of another kind.
  static func load(from slot: ScriptSlot) throws -> Self
}

/// A Swift type whose values scripts can be given.
public protocol ConvertibleToScript: ScriptNamed {
  /// Writes the value into a slot as a value of the script.
  func store(in slot: ScriptSlot) throws
}

/// Swift data that crosses the border both ways as a copy.
///
///     struct Point: ScriptConvertible {
///       var x, y: Int
///       static let scriptTypeName = "tuple[int, int]"
///       init?(scriptValue: ScriptValue) {
///         guard case .tuple(let parts) = scriptValue, parts.count == 2, case .int(let x) = parts[0],
///           case .int(let y) = parts[1]
///         else { return nil }
///         (self.x, self.y) = (x, y)
///       }
///       var scriptValue: ScriptValue { .tuple([.int(x), .int(y)]) }
///     }
public protocol ScriptConvertible: ConvertibleFromScript, ConvertibleToScript {
  /// The Swift value of a script's value; nil if the script's value is of another kind.
  init?(scriptValue: ScriptValue)
  /// The value that scripts get.
  var scriptValue: ScriptValue { get }
}

extension ScriptConvertible {
  public static func load(from slot: ScriptSlot) throws -> Self {
    guard let value = Self(scriptValue: try slot.rt.exportAll(slot.content)) else {
      throw ConversionError(expected: scriptTypeName, got: slot.typeName)
    }
    return value
  }

  public func store(in slot: ScriptSlot) throws { try slot.set(scriptValue) }
}

/// An enum with raw values crosses the border as its raw value.
///
///     enum Side: String, ScriptConvertible { case buy, sell }
extension ScriptConvertible where Self: RawRepresentable, RawValue: ScriptConvertible {
  public static var scriptTypeName: String { RawValue.scriptTypeName }
  public init?(scriptValue: ScriptValue) {
    guard let raw = RawValue(scriptValue: scriptValue) else { return nil }
    self.init(rawValue: raw)
  }
  public var scriptValue: ScriptValue { rawValue.scriptValue }

  public static func load(from slot: ScriptSlot) throws -> Self {
    let raw = try RawValue.load(from: slot)
    guard let value = Self(rawValue: raw) else {
      throw ConversionError(expected: "one of the values of \(Self.self)", got: "\(raw)", isValueError: true)
    }
    return value
  }
}

/// A value is not of the kind that was asked for.
public struct ConversionError: Error, CustomStringConvertible, Sendable, Hashable {
  /// The kind asked for: `int`.
  public let expected: String
  /// The kind that was found, or the value itself where its kind is right.
  public let got: String
  /// Where inside a larger value it was found: `["prices"][3]`.
  public private(set) var path = ""
  /// The kind is right, but the value is out of range: a script gets a ValueError or an OverflowError.
  let isValueError: Bool
  let isOverflow: Bool

  /// The error of a conversion that found something else: `ConversionError(expected: "int", got: "str")`.
  public init(expected: String, got: String) {
    self.init(expected: expected, got: got, isValueError: false)
  }

  init(expected: String, got: String, isValueError: Bool, isOverflow: Bool = false) {
    self.expected = expected
    self.got = got
    self.isValueError = isValueError
    self.isOverflow = isOverflow
  }

  /// The same error one level further out.
  public func inside(_ step: String) -> ConversionError {
    var error = self
    error.path = step + path
    return error
  }

  public var description: String {
    "\(path.isEmpty ? "" : "value\(path): ")expected \(expected), got \(got)"
  }
}
