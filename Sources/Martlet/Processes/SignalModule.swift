#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop

/// What a script does about signals. Its handlers run on the main thread, at a safepoint.
final class SignalTable {
  /// Functions of the script by the signals they handle.
  @exclusivity(unchecked) private(set) var handlers: [Int32: Value] = [:]
  /// Signals that a script ignores.
  @exclusivity(unchecked) var ignored: Set<Int32> = []
  /// Handles of `loop.add_signal_handler`.
  @exclusivity(unchecked) private(set) var handles: [Int32: HandleRef] = [:]

  /// How many signals have been served.
  @exclusivity(unchecked) var servedCount = 0

  /// A script's handler may end what looks like a deadlock.
  var isEmpty: Bool { handlers.isEmpty && handles.isEmpty }

  func trace(_ marker: Marker) {
    for handler in handlers.values { marker.mark(handler) }
    for handle in handles.values { marker.mark(handle) }
  }

  func set(_ signal: Int32, handler: Value?, handle: HandleRef? = nil) {
    handlers[signal] = handler
    handles[signal] = handle
    ignored.remove(signal)
  }

  static let count: Int32 = 65

  /// What the system reserves or a process cannot catch.
  static func isCatchable(_ signal: Int32) -> Bool { signal != SIGKILL && signal != SIGSTOP }
}

extension Runtime {
  /// Runs the script's handlers of the signals that came, the lowest number first.
  func serveSignals(_ pending: UInt64) throws(Raised) {
    var left = pending
    while left != 0 {
      let signal = Int32(left.trailingZeroBitCount)
      left &= left - 1
      try serveSignal(signal)
    }
  }

  /// Does what the script wants done about one signal.
  func serveSignal(_ signal: Int32) throws(Raised) {
    signals.servedCount += 1
    if let handle = signals.handles[signal] {
      let loop = handle.pointee.loop
      guard !loop.state.isClosed else { return }
      loop.state.core.append(LoopEntry(kind: .relay, object: handle.asObject, other: nil))
      return wake(loop)
    }
    if let handler = signals.handlers[signal] {
      _ = try call(handler, .int(Int(signal)), .none)
    } else if signal == SIGINT {
      try asyncio.interrupted()
    } else if signal == SIGUSR1 {
      output.write(taskTree(), to: .stderr)
    }
  }

  /// The tasks of every loop that runs, for whoever asks from outside.
  func taskTree() -> String {
    var text = ""
    for thread in threads.all {
      guard let loop = thread === threads.current ? asyncio.running : thread.saved.running else { continue }
      let graph = WaitGraph(self, loop).text
      text += "tasks of \(thread.name):\n" + (graph.isEmpty ? "  none\n" : graph + "\n")
    }
    return text.isEmpty ? "no event loop is running\n" : text
  }
}

/// The module `_signal`; names and numbers are in the bundled module `signal`.
enum SignalModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_signal")
    m.function("default_int_handler(signalnum, frame, /)", "Raise KeyboardInterrupt.") { rt, _ throws(Raised) in
      throw rt.raise(rt.types.exceptions.keyboardInterrupt)
    }
    m.function("set(signalnum, handler, /)", "Call a function at a signal; 0 is the system's way, 1 to ignore it.") {
      rt, a throws(Raised) in
      let signal = try number(rt, a[0])
      guard rt.threads.current.isMain, Interrupts.isInstalled else {
        throw rt.valueError("signal only works in main thread of the main interpreter")
      }
      guard SignalTable.isCatchable(signal) else { throw rt.osError(EINVAL) }
      switch a[1] {
      case .int(0): reset(rt, signal)
      case .int(1):
        rt.signals.set(signal, handler: nil)
        rt.signals.ignored.insert(signal)
        Interrupts.ignore(signal)
      default:
        rt.signals.set(signal, handler: a[1])
        Interrupts.catchSignal(signal)
      }
      return .none
    }
    m.function("get(signalnum, /)", "The function called at a signal, 0 or 1.") { rt, a throws(Raised) in
      let signal = try number(rt, a[0])
      if let handler = rt.signals.handlers[signal] { return handler }
      if let handle = rt.signals.handles[signal] { return handle.pointee.callback }
      return .int(rt.signals.ignored.contains(signal) || Interrupts.isIgnored(signal) ? 1 : 0)
    }
    m.function("raise_signal(signalnum, /)", "Send the process a signal.") { rt, a throws(Raised) in
      let signal = Int32(truncatingIfNeeded: try rt.index(a[0]))
      leaveToSystem(rt, signal)
      guard kill(getpid(), signal) == 0 else { throw rt.osError(errno) }
      try settle(rt)
      return .none
    }
    m.function("kill(pid, signalnum, /)", "Send a process a signal.") { rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      let pid = Int32(truncatingIfNeeded: try rt.index(a[0]))
      let signal = Int32(truncatingIfNeeded: try rt.index(a[1]))
      if pid == getpid() { leaveToSystem(rt, signal) }
      guard kill(pid, signal) == 0 else { throw rt.osError(errno) }
      if pid == getpid() { try settle(rt) }
      return .none
    }
    m.function("alarm(seconds, /)", "Have SIGALRM sent after some seconds; return those left before.") {
      rt, a throws(Raised) in
      .int(Int(alarm(UInt32(clamping: try rt.index(a[0])))))
    }
    m.function("setitimer(which, seconds, interval, /)", "Start a timer; return what was left of it, and its interval.")
    {
      rt, a throws(Raised) in
      let which = try rt.index(a[0])
      var time = itimerval(it_interval: try duration(rt, a[2]), it_value: try duration(rt, a[1]))
      var before = itimerval()
      guard try setTimer(rt, which, &time, &before) == 0 else { throw rt.osError(errno) }
      return seconds(rt, before)
    }
    m.function("getitimer(which, /)", "What is left of a timer, and its interval.") { rt, a throws(Raised) in
      var left = itimerval()
      guard try setTimer(rt, try rt.index(a[0]), nil, &left) == 0 else { throw rt.osError(errno) }
      return seconds(rt, left)
    }
    m.function("pause()", "Wait for a signal.") { rt, _ throws(Raised) in
      // What comes meanwhile is served by the wait itself.
      let before = rt.signals.servedCount
      repeat { _ = try rt.park(until: rt.asyncio.clock.now + 0.05) } while rt.signals.servedCount == before
      return .none
    }
    addMasks(m)
    return m.module
  }

  /// A number of seconds as the system's timers take them.
  private static func duration(_ rt: Runtime, _ value: Value) throws(Raised) -> timeval {
    let seconds: Double
    if case .float(let number) = value { seconds = number } else { seconds = Double(try rt.index(value)) }
    guard seconds.magnitude < 1e12 else { throw rt.osError(EINVAL) }
    let whole = seconds.rounded(.down)
    return timeval(tv_sec: Int(whole), tv_usec: .init(((seconds - whole) * 1e6).rounded(.down)))
  }

  /// Sets a timer if there is a time for it, and tells of what it was.
  private static func setTimer(
    _ rt: Runtime, _ which: Int, _ time: UnsafeMutablePointer<itimerval>?, _ before: UnsafeMutablePointer<itimerval>
  ) throws(Raised) -> Int32 {
    guard (0...2).contains(which) else { throw rt.osError(EINVAL) }
    let timer = Int32(which)
    return time.map { setitimer(timer, $0, before) } ?? getitimer(timer, before)
  }

  private static func seconds(_ rt: Runtime, _ time: itimerval) -> Value {
    func number(_ value: timeval) -> Value { .float(Double(value.tv_sec) + Double(value.tv_usec) / 1e6) }
    return .tuple(rt.makeTuple([number(time.it_value), number(time.it_interval)]))
  }

  /// A signal of a failure that the process sends to itself ends it, unless the script handles it: what Swift's runtime
  /// does at a failure of the program is not wanted, and would let it go on.
  private static func leaveToSystem(_ rt: Runtime, _ number: Int32) {
    guard [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGQUIT].contains(number),
      rt.signals.handlers[number] == nil, rt.signals.handles[number] == nil, !rt.signals.ignored.contains(number)
    else { return }
    signal(number, SIG_DFL)
  }

  /// Gives a signal that was just sent to this process the time to arrive, and serves it.
  static func settle(_ rt: Runtime) throws(Raised) {
    for _ in 0..<10 where !rt.safepoint.attention.isUrgent { sched_yield() }
    if rt.threads.current.isMain { try rt.serveWaiting() }
  }

  /// Back to what the command does by itself.
  static func reset(_ rt: Runtime, _ signal: Int32) {
    rt.signals.set(signal, handler: nil)
    Interrupts.restore(signal)
  }

  private static func number(_ rt: Runtime, _ value: Value) throws(Raised) -> Int32 {
    let number = try rt.index(value)
    guard number >= 1, number < Int(SignalTable.count) else { throw rt.valueError("signal number out of range") }
    return Int32(number)
  }

  /// `loop.add_signal_handler` and `remove_signal_handler`.
  static func addLoopMethods(_ t: TypeBuilder) {
    t.scripted(
      "_UnixSelectorEventLoop", "add_signal_handler(self, sig, callback, *args)", "Call back in the loop at a signal."
    ) { rt, a throws(Raised) in
      let loop = try LoopType.loop(rt, a[0])
      if isCoroutine(rt, a[2]) { throw rt.typeError("coroutines cannot be used with add_signal_handler()") }
      let signal = try loopNumber(rt, a[1])
      try rt.checkOpen(loop)
      guard rt.threads.current.isMain, Interrupts.isInstalled else {
        throw rt.runtimeError("set_wakeup_fd only works in main thread of the main interpreter")
      }
      guard SignalTable.isCatchable(signal) else { throw rt.runtimeError("sig \(signal) cannot be caught") }
      guard case .tuple(let arguments) = a[3] else { return .none }
      rt.signals.set(signal, handler: nil, handle: rt.makeHandle(a[2], arguments, .none, loop))
      Interrupts.catchSignal(signal)
      return .none
    }
    t.scripted("_UnixSelectorEventLoop", "remove_signal_handler(self, sig)", "Undo that; False if there was none.") {
      rt, a throws(Raised) in
      let signal = try loopNumber(rt, a[1])
      guard rt.signals.handles[signal] != nil else { return .bool(false) }
      reset(rt, signal)
      return .bool(true)
    }
  }

  private static func loopNumber(_ rt: Runtime, _ value: Value) throws(Raised) -> Int32 {
    guard case .int(let number) = rt.unwrap(value) else {
      throw rt.typeError("sig must be an int, not \(try rt.repr(value).string)")
    }
    guard number >= 1, number < Int(SignalTable.count) else { throw rt.valueError("invalid signal number \(number)") }
    return Int32(number)
  }

  private static func isCoroutine(_ rt: Runtime, _ value: Value) -> Bool {
    if rt.isCoroutine(value) { return true }
    var value = value
    if let method = value.object(.boundMethod, as: QuadObject.self) { value = method.pointee.a }
    guard case .function(let function) = value else { return false }
    return function.pointee.code.pointee.flavor == .coroutine
  }
}
