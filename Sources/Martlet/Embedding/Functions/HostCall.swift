/// A call of a Swift function by a script, while its arguments are read and its result is written.
///
/// The arguments are at `frame`, one value of 16 bytes each, in the order of the parameters.
@usableFromInline
struct HostCall {
  @usableFromInline let frame: UnsafeMutableRawPointer
  @usableFromInline let runtime: UnsafeRawPointer
  /// The parameter that is read next.
  @usableFromInline var index = 0

  @usableFromInline
  init(frame: UnsafeMutableRawPointer, runtime: UnsafeRawPointer) {
    self.frame = frame
    self.runtime = runtime
  }

  /// Reads the next argument.
  @inlinable
  mutating func argument<T: ConvertibleFromScript>(_ type: T.Type) throws -> T {
    let slot = ScriptSlot(address: frame + index &* 16, runtime: runtime)
    index &+= 1
    do { return try T.load(from: slot) } catch { throw ArgumentError(index: index &- 1, error: error) }
  }

  /// Where the result goes: over the first argument.
  @inlinable var result: ScriptSlot { ScriptSlot(address: frame, runtime: runtime) }
}

extension HostCall {
  init(_ frame: FramePointer, _ rt: Runtime) {
    let slot = ScriptSlot(frame, rt)
    self.init(frame: slot.address, runtime: slot.runtime)
  }
}

/// An argument could not be converted.
@usableFromInline
struct ArgumentError: Error {
  let index: Int
  let error: any Error

  @usableFromInline
  init(index: Int, error: any Error) {
    self.index = index
    self.error = error
  }
}

/// What an async function of the host does, once its arguments have been read: it may run anywhere.
@usableFromInline
typealias HostWork = @Sendable () async throws -> any ConvertibleToScript & Sendable

/// What a `Sendable` function of the host does, once its arguments have been read.
@usableFromInline
typealias HostStep = @Sendable () throws -> any ConvertibleToScript & Sendable

/// How a Swift function is implemented, once the types of its parameters have been forgotten.
@usableFromInline
enum HostBody {
  case sync((inout HostCall) throws -> Void)
  case async((inout HostCall) throws -> HostWork)
  case sendable((inout HostCall) throws -> HostStep)
}

/// The body of a function of the host, which looks to scripts like one of the language.
final class HostCallNode: Node {
  private unowned(unsafe) let rt: Runtime
  private let function: HostFunction
  private let slotCount: Int
  private let body: (inout HostCall) throws -> Void

  init(_ rt: Runtime, _ function: HostFunction, slotCount: Int, _ body: @escaping (inout HostCall) throws -> Void) {
    self.rt = rt
    self.function = function
    self.slotCount = slotCount
    self.body = body
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    // A place for the result where there is no parameter.
    rt.top = frame + slotCount
    if rt.threads.isShared {
      try rt.callOnOwner { () throws(Raised) in try call(frame) }
    } else {
      try call(frame)
    }
    return frame.pointee
  }

  @inline(__always)
  private func call(_ frame: FramePointer) throws(Raised) {
    function.arrange(frame)
    var call = HostCall(frame, rt)
    do { try body(&call) } catch {
      guard function.isOperator, error is ArgumentError else { throw rt.raise(error, in: function) }
      frame.pointee = rt.notImplemented
    }
  }
}

/// The body of a function of the host that may run on any thread: it runs where it is called, with the interpreter's
/// lock given up.
final class SendableHostCallNode: Node {
  private unowned(unsafe) let rt: Runtime
  private let function: HostFunction
  private let slotCount: Int
  private let prepare: (inout HostCall) throws -> HostStep

  init(
    _ rt: Runtime, _ function: HostFunction, slotCount: Int, _ prepare: @escaping (inout HostCall) throws -> HostStep
  ) {
    self.rt = rt
    self.function = function
    self.slotCount = slotCount
    self.prepare = prepare
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    rt.top = frame + slotCount
    function.arrange(frame)
    var call = HostCall(frame, rt)
    do {
      let step = try prepare(&call)
      try rt.blocking { Result(catching: step) }.get().store(in: call.result)
    } catch { throw rt.raise(error, in: function) }
    return frame.pointee
  }
}

/// A call of an async function of the host: a coroutine that waits for a Swift task. Slots: the arguments, the future.
final class HostCoroutine: NativeCoroutine {
  private let function: HostFunction
  private let prepare: (inout HostCall) throws -> HostWork

  init(_ function: HostFunction, _ prepare: @escaping (inout HostCall) throws -> HostWork) {
    self.function = function
    self.prepare = prepare
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    let count = function.parameters.count
    frame.pointee.wait = .value
    guard frame.pointee.state == 0 else {
      frame.pointee.awaiting = .undefined
      rt.keepCancellation(frame.slots[count].future!)
      return .returned(try rt.futureResult(frame.slots[count]))
    }
    frame.pointee.state = 1
    function.arrange(frame.slots)
    var call = HostCall(frame.slots, rt)
    let work: HostWork
    do { work = try prepare(&call) } catch { throw rt.raise(error, in: function) }
    let future = try rt.startHostCall(work)
    frame.slots[count] = future
    try rt.block(on: future.future!)
    frame.pointee.awaiting = future
    frame.pointee.wait = .future
    return .suspend(future)
  }
}
