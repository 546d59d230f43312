#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The module `_thread`: threads, locks and the storage of `threading.local`; `threading` is built on it.
enum ThreadModule {
  /// The longest wait that can be asked for, in seconds.
  static let longestTimeout = 9_223_372_036.0

  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_thread")
    let lockType = m.makeType("lock") { t in populateLock(t) }
    m.set("LockType", .type(lockType))
    m.makeType("RLock", isSubclassable: true) { t in populateReentrantLock(t) }
    m.set("TIMEOUT_MAX", .float(longestTimeout))
    m.type("error", rt.types.exceptions.runtimeError)
    for signature in ["allocate_lock(/)", "allocate(/)"] as [StaticString] {
      m.function(signature, "A new lock.") { rt, _ throws(Raised) in rt.makeNative(ScriptLock(), type: lockType) }
    }
    m.function("get_ident()", "A number for the running thread.") { rt, _ throws(Raised) in
      .int(rt.threads.current.ident)
    }
    m.function("get_native_id()", "The system's number of the running thread.") { rt, _ throws(Raised) in
      // The thread that the interpreter was made on has not been asked yet.
      let thread = rt.threads.current
      if thread.nativeNumber == 0 { thread.nativeNumber = NativeThread.currentNumber }
      return .int(thread.nativeNumber)
    }
    m.function("interrupt_main(signum=2, /)", "Have the main thread do what it does at a signal.") {
      rt, a throws(Raised) in
      let signal = try a.optional(0).map { v throws(Raised) in try rt.index(v) } ?? Int(SIGINT)
      guard signal > 0, signal < Int(SignalTable.count) else { throw rt.valueError("signal number out of range") }
      let number = Int32(signal)
      if rt.signals.handlers[number] != nil || rt.signals.handles[number] != nil {
        kill(getpid(), number)
        try SignalModule.settle(rt)
      } else if number == SIGINT, !rt.signals.ignored.contains(number) {
        rt.safepoint.attention.request(.interrupt)
        rt.requestSafepoint(.limit)
        try SignalModule.settle(rt)
      }
      return .none
    }
    for signature in ["exit()", "exit_thread()"] as [StaticString] {
      m.function(signature, "Leave the thread by SystemExit.") { rt, _ throws(Raised) in
        throw rt.raise(rt.types.exceptions.systemExit)
      }
    }
    m.function("_count()", "How many threads live beside the main one.") { rt, _ throws(Raised) in
      .int(rt.threads.all.count - 1)
    }
    m.function("_set_name(name, /)", "Name the running thread.") { rt, a throws(Raised) in
      if case .str(let name) = rt.unwrap(a[0]) { rt.threads.current.name = name.string }
      return .none
    }
    m.function("_locals()", "The dict of what thread-local objects hold in the running thread.") {
      rt, _ throws(Raised) in
      if rt.threads.current.locals.isUndefined { rt.threads.current.locals = .dict(rt.makeDict()) }
      return rt.threads.current.locals
    }
    addStarting(m)
    return m.module
  }

  private static func addStarting(_ m: ModuleBuilder) {
    for name in ["start_new_thread", "start_new"] {
      let start: StaticString = "start_new_thread(function, args, kwargs=None, /)"
      let builtin = m.function(start, "Run a function in a new thread; return its number.") { rt, a throws(Raised) in
        guard rt.isCallable(a[0]) else { throw rt.typeError("first arg must be callable") }
        let arguments = rt.unwrap(a[1])
        guard case .tuple = arguments else { throw rt.typeError("2nd arg must be a tuple") }
        let keywords = a.unlessNone(2).map { rt.unwrap($0) } ?? .none
        if !keywords.isNone {
          guard case .dict = keywords else { throw rt.typeError("optional 3rd arg must be a dictionary") }
        }
        guard let thread = try rt.startThread(a[0], arguments, keywords) else {
          throw rt.runtimeError("can't start new thread")
        }
        return .int(thread.ident)
      }
      // Both names are of one function for messages.
      m.set(name, m.rt.makeBuiltin(builtin, moduleName: m.module.pointee.name))
    }
    m.function("stack_size(size=0, /)", "Set the native stack of new threads; return the size before.") {
      rt, a throws(Raised) in
      let old = rt.threads.nativeStackSize
      // Without a size it is set to the usual one, as with 0.
      let size = try a.optional(0).map { given throws(Raised) in try rt.index(given) } ?? 0
      if size < 0 { throw rt.valueError("size must be 0 or a positive value") }
      if (size > 0 && size < 32_768) || size > 1 << 30 {
        throw rt.valueError("size not valid: \(size) bytes")
      }
      rt.threads.nativeStackSize = size
      return .int(old)
    }
  }

  /// The deadline that `acquire(blocking, timeout)` asks for: nil for no waiting, infinity for no end.
  static func deadline(_ rt: Runtime, _ blocking: Value?, _ timeout: Value?) throws(Raised) -> Double? {
    let blocks = try blocking.map { v throws(Raised) in try rt.index(v) != 0 } ?? true
    let seconds = try timeout.map { v throws(Raised) in try TimeModule.seconds(rt, v) } ?? -1
    if !blocks {
      if seconds != -1 { throw rt.valueError("can't specify a timeout for a non-blocking call") }
      return nil
    }
    if seconds == -1 { return .infinity }
    if seconds < 0 { throw rt.valueError("timeout value must be positive") }
    if seconds > longestTimeout || seconds.isNaN { throw rt.overflowError("timeout value is too large") }
    return rt.asyncio.clock.now + seconds
  }

  private static func populateLock(_ t: TypeBuilder) {
    for signature in ["acquire(self, blocking=True, timeout=-1)", "acquire_lock(self, blocking=True, timeout=-1)"]
      as [StaticString]
    {
      t.method(signature, "Lock; False if that was not possible in time.") { rt, a throws(Raised) in
        let deadline = try deadline(rt, a.optional(1), a.optional(2))
        return .bool(try lock(a[0]).acquire(rt, until: deadline))
      }
    }
    for signature in ["release(self, /)", "release_lock(self, /)"] as [StaticString] {
      t.method(signature, "Unlock.") { rt, a throws(Raised) in
        try lock(a[0]).release(rt)
        return .none
      }
    }
    for signature in ["locked(self, /)", "locked_lock(self, /)"] as [StaticString] {
      t.method(signature, "Whether it is locked.") { _, a throws(Raised) in .bool(lock(a[0]).isLocked) }
    }
    t.method("__enter__(self, /)") { rt, a throws(Raised) in
      .bool(try lock(a[0]).acquire(rt, until: .infinity))
    }
    t.method("__exit__(self, *args)") { rt, a throws(Raised) in
      try lock(a[0]).release(rt)
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      rt.str("<\(lock(a[0]).isLocked ? "locked" : "unlocked") _thread.lock object at \(rt.address(of: a[0]))>")
    }
  }

  private static func populateReentrantLock(_ t: TypeBuilder) {
    let type = t.type
    t.new("RLock(cls, /, *args, **kwargs)", "A lock that its owner may take again.") { rt, _ throws(Raised) in
      rt.makeNative(ReentrantLock(), type: type)
    }
    t.method("acquire(self, blocking=True, timeout=-1)", "Lock once more; False if that was not possible in time.") {
      rt, a throws(Raised) in
      let deadline = try deadline(rt, a.optional(1), a.optional(2))
      return .bool(try reentrant(a[0]).acquire(rt, until: deadline))
    }
    t.method("release(self, /)", "Unlock once.") { rt, a throws(Raised) in
      try reentrant(a[0]).release(rt)
      return .none
    }
    t.method("__enter__(self, /)") { rt, a throws(Raised) in
      .bool(try reentrant(a[0]).acquire(rt, until: .infinity))
    }
    t.method("__exit__(self, *args)") { rt, a throws(Raised) in
      try reentrant(a[0]).release(rt)
      return .none
    }
    t.method("_is_owned(self, /)", "Whether the running thread has it.") { rt, a throws(Raised) in
      .bool(reentrant(a[0]).owner === rt.threads.current)
    }
    t.method("_release_save(self, /)", "Unlock altogether; return what _acquire_restore needs.") {
      rt, a throws(Raised) in
      .int(try reentrant(a[0]).releaseAll(rt))
    }
    t.method("_acquire_restore(self, state, /)", "Lock as often as before.") { rt, a throws(Raised) in
      let count = try rt.index(a[1])
      _ = try reentrant(a[0]).acquire(rt, until: .infinity)
      reentrant(a[0]).count = count
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let lock = reentrant(a[0])
      return rt.str(
        "<\(lock.lock.isLocked ? "locked" : "unlocked") _thread.RLock object owner=\(lock.owner?.ident ?? 0) "
          + "count=\(lock.count) at \(rt.address(of: a[0]))>")
    }
  }

  private static func lock(_ v: Value) -> ScriptLock {
    v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue() as! ScriptLock
  }

  private static func reentrant(_ v: Value) -> ReentrantLock {
    v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue() as! ReentrantLock
  }
}

extension ScriptThread {
  /// What `get_ident` tells: nothing but a number that no other thread has.
  var ident: Int { 140_000_000_000_000 + number * 4096 }
}
