#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import MartletEventLoop

/// A future: a result to come.
///
/// Invariant: `pending` futures have no result; callbacks are kept only while pending. `isBlocking` is set between the
/// moment a coroutine suspends on the future and the moment its task takes note of it.
struct FutureObject: HeapLayout {
  var header: ObjectHeader
  var shape: ShapeRef
  var slots: UnsafeMutablePointer<Value>
  var state: State
  var isBlocking: Bool
  /// The result is an exception that nobody has looked at.
  var isUnretrieved: Bool
  var isException: Bool
  var callbackCount: Int32
  /// The event loop it belongs to.
  var loop: LoopRef
  var result: Value
  var cancelMessage: Value
  /// The first callback; most futures have one.
  var callback: FutureCallback
  /// The callbacks beyond the first.
  var moreCallbacks: UnsafeMutablePointer<FutureCallback>?
  /// What a gathering, shielding or sleeping future keeps.
  var payload: Value

  enum State: UInt8 { case pending, cancelled, finished }

  static func trace(_ object: FutureRef, _ marker: Marker) {
    marker.mark(object.pointee.slots, count: object.pointee.shape.pointee.slotCount)
    marker.mark(object.pointee.loop)
    marker.mark(object.pointee.result)
    marker.mark(object.pointee.cancelMessage)
    marker.mark(object.pointee.payload)
    for index in 0..<Int(object.pointee.callbackCount) {
      let callback = object.callbackAt(index)
      marker.mark(callback.pointee.target)
      marker.mark(callback.pointee.context)
    }
  }

  static func dispose(_ object: FutureRef) {
    let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: InstanceObject.self)
    let size = object.kind == .task ? MemoryLayout<TaskObject>.size : MemoryLayout<FutureObject>.size
    if object.pointee.slots != instance.inlineSlots(after: size) { free(object.pointee.slots) }
    free(object.pointee.moreCallbacks)
  }

  static func wantsFinalization(_ object: FutureRef) -> Bool {
    if ObjectFlags.isFinalized(object.asObject) { return false }
    if object.pointee.isUnretrieved { return true }
    return object.kind == .task && object.pointee.state == .pending
  }
}

typealias FutureRef = UnsafeMutablePointer<FutureObject>

/// What is called when a future is done.
struct FutureCallback {
  enum Kind: UInt8 {
    /// `target` is a task to resume.
    case wake
    /// `target` is called with the future, in `context`.
    case call
    /// `target` is the future of a `gather`; the done future is one of its children.
    case gather
    /// `target` is the outer future of a `shield`; the done future is the inner one.
    case shieldInner
    /// `target` is the inner future of a `shield`; the done future is the outer one.
    case shieldOuter
    /// `target` is a future to be given the result None.
    case release
    /// `target` is the loop to stop.
    case stop
    /// `target` is a TaskGroup; the done future is one of its tasks.
    case group
    /// `target` is the gate of a `wait`.
    case wait
    /// `target` is the generator of an `as_completed`.
    case completed
  }
  var kind: Kind
  var target: Value
  var context: Value
}

extension UnsafeMutablePointer where Pointee == FutureObject {
  @inline(__always)
  var isDone: Bool { pointee.state != .pending }
  @inline(__always)
  var asInstance: InstanceRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: InstanceObject.self) }
  @inline(__always)
  var asValue: Value { .instance(asInstance) }
  /// The task that this future is, if it is one.
  @inline(__always)
  var asTask: TaskRef? {
    kind == .task ? UnsafeMutableRawPointer(self).assumingMemoryBound(to: TaskObject.self) : nil
  }

  func callbackAt(_ index: Int) -> UnsafeMutablePointer<FutureCallback> {
    if index == 0 {
      return (UnsafeMutableRawPointer(self) + MemoryLayout<FutureObject>.offset(of: \.callback)!)
        .assumingMemoryBound(to: FutureCallback.self)
    }
    return pointee.moreCallbacks.unsafelyUnwrapped + (index - 1)
  }

  func addCallback(_ callback: FutureCallback) {
    let count = Int(pointee.callbackCount)
    if count > 0 {
      // Beyond the first, capacities are powers of two.
      let more = count - 1
      if more & (more &- 1) == 0 || more == 0 {
        let capacity = max(1, more * 2)
        pointee.moreCallbacks = realloc(pointee.moreCallbacks, capacity * MemoryLayout<FutureCallback>.stride)!
          .assumingMemoryBound(to: FutureCallback.self)
      }
    }
    callbackAt(count).initialize(to: callback)
    pointee.callbackCount += 1
  }

  func removeCallbacks(where matches: (FutureCallback) -> Bool) -> Int {
    var kept: [FutureCallback] = []
    let count = Int(pointee.callbackCount)
    for index in 0..<count where !matches(callbackAt(index).pointee) { kept.append(callbackAt(index).pointee) }
    clearCallbacks()
    for callback in kept { addCallback(callback) }
    return count - kept.count
  }

  func clearCallbacks() {
    pointee.callbackCount = 0
    if pointee.moreCallbacks != nil {
      free(pointee.moreCallbacks)
      pointee.moreCallbacks = nil
    }
  }
}

extension Value {
  /// The future or task, if it is one.
  @inline(__always)
  var future: FutureRef? {
    guard case .instance(let object) = self, object.kind == .future || object.kind == .task else { return nil }
    return object.layout(as: FutureObject.self)
  }
  @inline(__always)
  var task: TaskRef? {
    guard case .instance(let object) = self, object.kind == .task else { return nil }
    return object.layout(as: TaskObject.self)
  }
}

/// A task: drives a coroutine.
///
/// Invariant: a task that is not done is exactly one of scheduled (an entry of the ready ring will step it), waiting
/// (`waiter` is the future that will wake it, or it is sleeping and `timer` will) or running (it is the loop's current
/// task).
struct TaskObject: HeapLayout {
  var future: FutureObject
  var header: ObjectHeader {
    get { future.header }
    set { future.header = newValue }
  }
  /// The coroutine.
  var coroutine: Value
  var waiter: FutureRef?
  /// A str, or the number behind `Task-`.
  var name: Value
  var context: Value
  var mustCancel: Bool
  var isRunning: Bool
  var isSleeping: Bool
  var cancelsRequested: Int32
  var timer: TimerToken
  /// The loop's time when it began to wait, about.
  var waitingSince: Double

  static func trace(_ object: TaskRef, _ marker: Marker) {
    FutureObject.trace(object.asFuture, marker)
    marker.mark(object.pointee.coroutine)
    marker.mark(object.pointee.waiter)
    marker.mark(object.pointee.name)
    marker.mark(object.pointee.context)
  }

  static func dispose(_ object: TaskRef) { FutureObject.dispose(object.asFuture) }
}

typealias TaskRef = UnsafeMutablePointer<TaskObject>

extension UnsafeMutablePointer where Pointee == TaskObject {
  @inline(__always)
  var asFuture: FutureRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: FutureObject.self) }
  @inline(__always)
  var asValue: Value { asFuture.asValue }
}
