import Synchronization

/// A Swift sequence for a script: an iterator, whose elements are made one by one as the script asks for them.
///
///     martlet.define("primes") { ScriptSequence(Primes()) }
public struct ScriptSequence<Elements: Sequence>: ConvertibleToScript where Elements.Element: ConvertibleToScript {
  private let elements: Elements

  /// The sequence to iterate, once for each time that the value crosses the border.
  public init(_ elements: Elements) { self.elements = elements }

  public static var scriptTypeName: String { "object" }

  public func store(in slot: ScriptSlot) {
    var iterator = elements.makeIterator()
    slot.content = slot.rt.makeHostIterator { rt in
      guard let element = iterator.next() else { return nil }
      return try rt.make(element)
    }
  }
}

extension ScriptSequence: Sendable where Elements: Sendable {}

/// An iterator over what Swift makes.
final class HostIterator: NativeIterator {
  private var step: ((Runtime) throws -> Value?)?

  init(_ step: @escaping (Runtime) throws -> Value?) { self.step = step }

  override func next(_ rt: Runtime) throws(Raised) -> Value? {
    if rt.isOnScriptThread {
      let place = rt.top
      place.pointee = .undefined
      rt.top = place + 1
      defer { rt.top = place }
      try rt.callOnOwner { () throws(Raised) in place.pointee = try advance(rt) ?? .undefined }
      return place.pointee.isUndefined ? nil : place.pointee
    }
    return try advance(rt)
  }

  private func advance(_ rt: Runtime) throws(Raised) -> Value? {
    guard let step else { return nil }
    // The sequence may call the script, which may ask this iterator again.
    self.step = nil
    do {
      let value = try step(rt)
      if value != nil { self.step = step }
      return value
    } catch is ScriptRaise { throw Raised() } catch { throw rt.raise(error) }
  }
}

extension Runtime {
  func makeHostIterator(_ step: @escaping (Runtime) throws -> Value?) -> Value {
    if host.iteratorType == nil {
      host.iteratorType = makeNativeType("host_iterator", module: "host") { NativeIterator.populate($0) }
    }
    return makeNative(HostIterator(step), type: host.iteratorType!)
  }
}

/// A Swift async sequence for a script's `async for`.
///
///     martlet.define("ticks") { ScriptAsyncSequence(timer.ticks) }
public struct ScriptAsyncSequence<Elements: AsyncSequence & Sendable>: ConvertibleToScript, Sendable
where Elements.Element: ConvertibleToScript & Sendable {
  private let elements: Elements

  /// The sequence to iterate, once for each time that the value crosses the border.
  public init(_ elements: Elements) { self.elements = elements }

  public static var scriptTypeName: String { "object" }

  public func store(in slot: ScriptSlot) throws {
    if slot.rt.host.classes[ObjectIdentifier(HostAsyncIterator.self)] == nil { slot.rt.defineAsyncIterator() }
    let steps = AsyncSteps(elements)
    try HostAsyncIterator(next: { try await steps.next() }).store(in: slot)
  }
}

/// Steps an async iterator.
///
/// `@unchecked Sendable`: `HostAsyncIterator` lets one step at a time run, each in a Swift task that begins after the
/// one before has been seen to end, so the iterator is never used by two at once.
private final class AsyncSteps<Elements: AsyncSequence>: @unchecked Sendable
where Elements.Element: ConvertibleToScript & Sendable {
  private var iterator: Elements.AsyncIterator
  init(_ elements: Elements) { iterator = elements.makeAsyncIterator() }
  func next() async throws -> (any ConvertibleToScript & Sendable)? { try await iterator.next() }
}

/// The script's side of an async sequence. `isRunning` belongs to the interpreter's thread.
final class HostAsyncIterator: ScriptClass {
  let next: @Sendable () async throws -> (any ConvertibleToScript & Sendable)?
  let gate = AsyncGate()

  init(next: @escaping @Sendable () async throws -> (any ConvertibleToScript & Sendable)?) { self.next = next }

  static var scriptTypeName: String { "host_async_iterator" }
}

extension Runtime {
  func defineAsyncIterator() {
    let names = HostNames(self, makeHostNamespace("host"), "host")
    let definition = ScriptClassDefinition<HostAsyncIterator>(HostAsyncIterator.scriptTypeName)
    definition.add(
      "__aiter__", ["object"], ["object"], "", .sync { call in _ = try call.argument(HostAsyncIterator.self) })
    definition.add(
      "__anext__", ["object"], ["object"], "",
      .async { call in
        let iterator = try call.argument(HostAsyncIterator.self)
        let (gate, next) = (iterator.gate, iterator.next)
        guard gate.enter() else { throw AsyncSequenceInUse() }
        return {
          defer { gate.leave() }
          guard let element = try await next() else { throw EndOfAsyncSequence() }
          return element
        }
      })
    names.define(definition, "")
  }
}

/// Lets one in at a time.
final class AsyncGate: Sendable {
  private let isTaken = Atomic(false)
  func enter() -> Bool { !isTaken.exchange(true, ordering: .acquiring) }
  func leave() { isTaken.store(false, ordering: .releasing) }
}

/// The end of an async sequence: StopAsyncIteration.
struct EndOfAsyncSequence: Error {}

struct AsyncSequenceInUse: Error, CustomStringConvertible {
  var description: String { "the async iterator is already running" }
}

extension ScriptClassDefinition where Object: Sendable {
  /// `async for element in object`.
  public func iteratesAsync<Elements: AsyncSequence & Sendable>(
    _ elements: @escaping (Object) throws -> Elements
  ) where Elements.Element: ConvertibleToScript & Sendable {
    method("__aiter__") { (object: Object) in ScriptAsyncSequence(try elements(object)) }
  }

  /// `async with object:`. The script's `as` gets the object.
  ///
  /// - Parameter exit: gets the class of the exception that leaves the block, or nil.
  public func asyncContext(
    enter: @escaping @Sendable (Object) async throws -> Void,
    exit: @escaping @Sendable (Object, String?) async throws -> Void
  ) {
    add(
      "__aenter__", ["object"], [Object.scriptTypeName], "",
      .async { call in
        let object = try call.argument(Object.self)
        let itself = KeptObject(root: RootedValue(call.receiver.content, call.receiver.rt))
        return {
          try await enter(object)
          return itself
        }
      })
    method("__aexit__(kind, value, traceback)") {
      (object: Object, kind: ScriptClassName?, _: Ignored, _: Ignored) async throws in
      try await exit(object, kind?.name)
    }
  }
}

/// An argument that nobody looks at.
struct Ignored: ConvertibleFromScript {
  static var scriptTypeName: String { "object" }
  static func load(from slot: ScriptSlot) -> Ignored { Ignored() }
}

/// An object of the script that an async function gives back as it is.
struct KeptObject: ConvertibleToScript, Sendable {
  let root: RootedValue
  static var scriptTypeName: String { "object" }
  func store(in slot: ScriptSlot) { slot.content = root.value(in: slot.rt) ?? .none }
}
