#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What `signal` does about signals that are held back. The script's main thread alone takes signals, so that its mask
/// is the process's.
extension SignalModule {
  static func addMasks(_ m: ModuleBuilder) {
    m.function("sigmask(how, mask, /)", "Change the set of signals that are held back; the one before, as a list.") {
      rt, a throws(Raised) in
      let how = Int32(truncatingIfNeeded: try rt.indexArgument(a[0]))
      var set = try self.set(rt, a[1])
      var before = sigset_t()
      // 0, 1 and 2 in the order of the names, whatever the system's numbers.
      let actions = [SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK]
      let code = actions.indices.contains(Int(how)) ? pthread_sigmask(actions[Int(how)], &set, &before) : EINVAL
      if code != 0 { throw rt.osError(code) }
      try settle(rt)
      return numbers(rt, before)
    }
    m.function("sigpending()", "The signals that have come and are held back, as a list.") { rt, _ throws(Raised) in
      try rt.require(\.processes, "processes")
      var set = sigset_t()
      if sigpending(&set) < 0 { throw rt.osError(errno) }
      return numbers(rt, set)
    }
    m.function("sigwait(signals, seconds, /)", "Wait for a signal: its fields, or None once the time is over.") {
      rt, a throws(Raised) in
      let limit = a[1].isNone ? nil : try rt.double(a[1])
      let set = try self.set(rt, a[0])
      rt.output.flush()
      let clock = ContinuousClock()
      let deadline = limit.map { clock.now + .seconds($0) }
      while true {
        // Short waits, so that what else is asked of the thread is done.
        let left = deadline.map { max(.zero, clock.now.duration(to: $0)) } ?? .seconds(1)
        let (found, fields, code) = rt.blocking { next(of: set, within: min(left, .milliseconds(50))) }
        if found > 0 { return .tuple(rt.makeTuple(fields.map { .int($0) })) }
        if code != EAGAIN && code != EINTR { throw rt.osError(code) }
        try rt.serveWaiting()
        if left == .zero { return .none }
      }
    }
  }

  /// Waits for a signal of a set: its number, or a negative one and why there is none.
  private static func next(of set: sigset_t, within time: Duration) -> (Int32, [Int], Int32) {
    var set = set
    #if os(Linux)
      var found = siginfo_t()
      let (seconds, attoseconds) = time.components
      var limit = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
      let number = sigtimedwait(&set, &found, &limit)
      let sender = found._sifields._sigchld
      let fields = [
        Int(found.si_signo), Int(found.si_code), Int(found.si_errno), Int(sender.si_pid), Int(sender.si_uid),
        Int(sender.si_status), Int(found._sifields._sigpoll.si_band),
      ]
      return (number, fields, errno)
    #else
      var pending = sigset_t()
      sigpending(&pending)
      for number in 1..<SignalTable.count where sigismember(&set, number) == 1 && sigismember(&pending, number) == 1 {
        var taken: Int32 = 0
        sigwait(&set, &taken)
        return (taken, [Int(taken), 0, 0, Int(getpid()), Int(getuid()), 0, 0], 0)
      }
      usleep(useconds_t(time.components.attoseconds / 1_000_000_000_000))
      return (-1, [], EAGAIN)
    #endif
  }

  private static func set(_ rt: Runtime, _ signals: Value) throws(Raised) -> sigset_t {
    try rt.require(\.processes, "processes")
    var set = sigset_t()
    sigemptyset(&set)
    try rt.forAll(signals) { item throws(Raised) in
      let number = try rt.indexArgument(item)
      guard number >= 1, number < Int(SignalTable.count) else {
        throw rt.valueError("signal number \(number) out of range [1; \(SignalTable.count - 1)]")
      }
      sigaddset(&set, Int32(number))
    }
    return set
  }

  private static func numbers(_ rt: Runtime, _ set: sigset_t) -> Value {
    var set = set
    return .list(rt.makeList((1..<SignalTable.count).filter { sigismember(&set, $0) == 1 }.map { .int(Int($0)) }))
  }
}
