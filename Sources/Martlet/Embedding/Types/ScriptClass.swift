/// A Swift type whose values scripts use by reference, as objects of a class that the host defines.
///
/// There is nothing to implement. `define(_:as:doc:_:)` says what scripts see; a struct is kept in a box of the
/// script's object, a class by reference.
///
///     final class Account: ScriptClass {
///       let owner: String
///       private(set) var balance = 0
///       init(owner: String) { self.owner = owner }
///       func deposit(_ amount: Int) { balance += amount }
///     }
///
///     martlet.define(Account.self) { account in
///       account.initializer("(owner)") { (owner: String) in Account(owner: owner) }
///       account.property("owner", \.owner)
///       account.property("balance", \.balance)
///       account.method("deposit(amount)", Account.deposit)
///     }
public protocol ScriptClass: ConvertibleFromScript, ConvertibleToScript {}

extension ScriptClass {
  public static var scriptTypeName: String { "\(Self.self)" }

  public static func load(from slot: ScriptSlot) throws -> Self {
    guard let storage = try slot.storage(Self.self) else {
      throw ConversionError(expected: scriptTypeName, got: slot.typeName)
    }
    return try storage.read(Self.self)
  }

  public func store(in slot: ScriptSlot) throws {
    guard let type = slot.rt.host.classes[ObjectIdentifier(Self.self)] else {
      throw ConversionError(expected: "a type defined in this interpreter", got: "\(Self.self)")
    }
    slot.content = slot.rt.makeHostObject(HostStorage(self), type)
  }
}

/// Where the Swift value of a script's object is.
class AnyHostStorage {
  var anyValue: Any? { nil }

  /// The value as a type that it has been found to be of.
  func read<T>(_ type: T.Type) throws -> T {
    if let own = self as? HostStorage<T> {
      guard let value = own.value else { throw HostObjectInUse() }
      return value
    }
    guard let value = anyValue as? T else { throw HostObjectInUse() }
    return value
  }

  /// Lets the value be changed. Meanwhile it is taken out, so that a script that is called from within finds none.
  func modify<T, Result>(_ type: T.Type, _ body: (inout T) throws -> Result) throws -> Result {
    if let own = self as? HostStorage<T> {
      guard var value = own.value else { throw HostObjectInUse() }
      own.value = nil
      defer { own.value = value }
      return try body(&value)
    }
    guard var value = anyValue as? T else { throw HostObjectInUse() }
    return try body(&value)
  }
}

final class HostStorage<T>: AnyHostStorage {
  var value: T?
  init(_ value: T) { self.value = value }
  override var anyValue: Any? { value }
}

/// A value is used by a script while a method of the host changes it.
struct HostObjectInUse: Error, CustomStringConvertible {
  var description: String { "the object is being changed by one of its own methods" }
}

/// The native part of a script's object of a Swift type.
final class HostBox: NativePayload {
  var storage: AnyHostStorage?
}

extension ScriptSlot {
  /// The box of the object in the slot, or nil if it is none of the host's.
  var box: HostBox? {
    rt.unwrap(content).payload(as: HostBox.self)
  }

  /// The storage of the object in the slot if its value is of a type.
  func storage<T>(_ type: T.Type) throws -> AnyHostStorage? {
    guard let box else { return nil }
    guard let storage = box.storage else {
      throw ConversionError(expected: "an initialised \(T.self)", got: "one whose __init__() was not called")
    }
    if storage is HostStorage<T> { return storage }
    guard let value = storage.anyValue else { throw HostObjectInUse() }
    return value is T ? storage : nil
  }

  /// Gives the object in the slot its Swift value.
  @usableFromInline
  func initialize<T>(with value: T) throws {
    guard let box else { throw ConversionError(expected: "\(T.self)", got: typeName) }
    box.storage = HostStorage(value)
  }

  /// Lets the Swift value of the object in the slot be changed.
  @usableFromInline
  func modify<T: ScriptClass, Result>(_ type: T.Type, _ body: (inout T) throws -> Result) throws -> Result {
    guard let storage = try storage(type) else { throw ConversionError(expected: T.scriptTypeName, got: typeName) }
    return try storage.modify(type, body)
  }
}

extension Runtime {
  /// The base of all classes of the host, which holds the Swift value.
  func hostObjectType() -> TypeRef {
    if let type = host.objectType { return type }
    let type = makeNativeType("HostObject", module: "host", isSubclassable: true) { t in
      // The builder must not be kept: it holds the runtime.
      let native = t.type
      t.new("__new__(cls, /, *args, **kwargs)", "An object of the host.") { rt, a throws(Raised) in
        guard case .type(let asked) = a[0], asked != native else {
          throw rt.typeError("cannot create 'HostObject' instances")
        }
        return rt.makeNative(HostBox(), type: native)
      }
    }
    host.objectType = type
    return type
  }

  func makeHostObject(_ storage: AnyHostStorage, _ type: TypeRef) -> Value {
    let box = HostBox()
    box.storage = storage
    return makeInstance(of: type, native: makeNative(box, type: hostObjectType()))
  }
}
