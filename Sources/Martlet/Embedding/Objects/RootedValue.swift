import Synchronization

/// What the host holds of one interpreter, as far as other threads may see it.
///
/// Invariant: a number is released once; the interpreter takes the released ones out of its table before it collects,
/// so a value stays alive at least as long as its `RootedValue`.
final class HostRoots: Sendable {
  private let released = Mutex<[Int]>([])

  func release(_ number: Int) { released.withLock { $0.append(number) } }

  func take() -> [Int] {
    released.withLock { released in
      let numbers = released
      released = []
      return numbers
    }
  }
}

/// A value that the host holds: a root of the collector until it is let go, on whatever thread.
final class RootedValue: Sendable {
  private let number: Int
  private let roots: HostRoots

  init(_ value: Value, _ rt: Runtime) {
    number = rt.handles.insert(value)
    roots = rt.host.roots
  }

  deinit { roots.release(number) }

  /// The value, if it is one of this interpreter.
  func value(in rt: Runtime) -> Value? { rt.host.roots === roots ? rt.handles[number] : nil }
}

/// What the embedding keeps for one interpreter.
final class HostState {
  let roots = HostRoots()
  weak var interpreter: Interpreter?
  var errors: [HostErrorClass] = []
  /// The scripts' classes of Swift types.
  var classes: [ObjectIdentifier: TypeRef] = [:]
  /// Who watches.
  weak var observer: (any InterpreterObserver)?
  /// Steps that each live task has used since somebody watches, by its number, and those used when the running one
  /// began.
  var taskSteps: [Int: Int] = [:]
  var stepsAtBegin = 0
  /// The modules that the host has made.
  var modules: [HostNames] = []
  /// What all objects of Swift types have for a base class, once there is one.
  var objectType: TypeRef?
  var iteratorType: TypeRef?
  /// The loop that calls of the host share, once there is one.
  var loop: LoopRef?
  /// What calls of the host wait for in it.
  var awaited: [FutureRef] = []
  /// Containers that are being copied out, one within the other, and bytes of them so far.
  var copyDepth = 0
  var copiedBytes = 0
}

extension Runtime {
  var hostErrors: [HostErrorClass] {
    get { host.errors }
    set { host.errors = newValue }
  }

  /// Forgets what the host has let go.
  func releaseRoots() { for number in host.roots.take() { handles.remove(number) } }
}
