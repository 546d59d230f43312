/// A place of the interpreter's stack that holds one value while it crosses the border.
///
/// Conversions read a script's value out of a slot or write one into it. A slot is valid only during the conversion
/// that it was passed to. Most types need not know it: those that conform to `ScriptConvertible` are converted by way
/// of a `ScriptValue`.
public struct ScriptSlot {
  @usableFromInline let address: UnsafeMutableRawPointer
  @usableFromInline let runtime: UnsafeRawPointer

  @usableFromInline
  init(address: UnsafeMutableRawPointer, runtime: UnsafeRawPointer) {
    self.address = address
    self.runtime = runtime
  }

  /// The value as data. Cycles, and what is beyond the run's limits, are `.other("…")`.
  public var value: ScriptValue { rt.export(content) }

  /// Writes data as a new value of the script.
  public func set(_ value: ScriptValue) throws {
    do throws(Raised) { content = try rt.makeValue(value) } catch { throw ScriptRaise() }
  }

  /// The class of the value, as scripts name it: `int`.
  public var typeName: String { rt.typeName(content) }

  /// Reads a value of a Swift type.
  public func load<T: ConvertibleFromScript>(_ type: T.Type = T.self) throws -> T { try T.load(from: self) }
}

extension ScriptSlot {
  init(_ frame: FramePointer, _ rt: Runtime) {
    self.init(
      address: UnsafeMutableRawPointer(frame), runtime: UnsafeRawPointer(Unmanaged.passUnretained(rt).toOpaque()))
  }

  var frame: FramePointer { address.assumingMemoryBound(to: Value.self) }

  var content: Value {
    @inline(__always) get { frame.pointee }
    @inline(__always) nonmutating set { frame.pointee = newValue }
  }

  var rt: Runtime { Unmanaged<Runtime>.fromOpaque(runtime).takeUnretainedValue() }

  /// Reads a part of the value: nothing that runs script code may happen before the part has been read.
  func load<T: ConvertibleFromScript>(_ type: T.Type, part: Value, _ step: @autoclosure () -> String) throws -> T {
    let rt = rt
    let place = rt.top
    place.pointee = part
    rt.top = place + 1
    defer { rt.top = place }
    guard place < rt.stackLimit else {
      throw ConversionError(expected: T.scriptTypeName, got: "a value nested too deep")
    }
    do { return try T.load(from: ScriptSlot(place, rt)) } catch let error as ConversionError {
      throw error.inside(step())
    }
  }

  /// Writes a value of Swift above the stack and returns it; nothing that runs script code may follow before it is in
  /// its place.
  func make<T: ConvertibleToScript>(_ element: T) throws -> Value {
    let rt = rt
    let place = rt.top
    place.pointee = .none
    rt.top = place + 1
    defer { rt.top = place }
    guard place < rt.stackLimit else { throw ConversionError(expected: "a value", got: "one nested too deep") }
    try element.store(in: ScriptSlot(place, rt))
    return place.pointee
  }
}

/// A script exception is in flight: what carries it through code that throws any error.
struct ScriptRaise: Error {}

extension Runtime {
  /// A Swift value as a script's.
  func make<T: ConvertibleToScript>(_ value: T) throws -> Value { try ScriptSlot(top, self).make(value) }

  /// A script's value as Swift's.
  func load<T: ConvertibleFromScript>(_ type: T.Type, from value: Value) throws -> T {
    let place = top
    place.pointee = value
    top = place + 1
    defer { top = place }
    return try T.load(from: ScriptSlot(place, self))
  }
}
