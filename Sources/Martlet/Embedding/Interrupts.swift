#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop
import Synchronization

/// The signals of the process, as the command handles them.
///
/// Ctrl-C only sets the interpreter's attention word and wakes its loop: the next safepoint cancels the main task or
/// raises KeyboardInterrupt. A closed pipe is an error of the write, not a signal.
enum Interrupts {
  /// What the handler touches, which must neither allocate nor lock.
  private final class Target: Sendable {
    let attention: Attention
    let inbox: Inbox<LoopMessage>
    /// The signals that came, a bit for each.
    let pending = Atomic<UInt64>(0)

    init(_ rt: Runtime) {
      attention = rt.safepoint.attention
      inbox = rt.asyncio.inbox
    }

    func receive(_ number: Int32) {
      if number == SIGINT {
        attention.request(.interrupt)
      } else {
        pending.bitwiseOr(1 << UInt64(number), ordering: .relaxed)
        attention.request(.signal)
      }
      inbox.interruptFromSignalHandler()
    }
  }

  /// Set once, before the handler is installed.
  nonisolated(unsafe) private static var target: Unmanaged<Target>?

  /// Makes Ctrl-C interrupt an interpreter, unless the process was started with it ignored, and ignores SIGPIPE.
  static func install(for rt: Runtime) {
    _ = rt.asyncio.inbox.descriptor
    target = Unmanaged.passRetained(Target(rt))
    signal(SIGPIPE, SIG_IGN)
    let previous = signal(SIGINT, SIG_IGN)
    if unsafeBitCast(previous, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) { catchSignal(SIGINT) }
    catchSignal(SIGUSR1)
  }

  /// The exit status that says that the process is to die of Ctrl-C.
  static let statusOfInterrupt = -SIGINT

  /// The process belongs to the command, and signals to its interpreter.
  static var isInstalled: Bool { target != nil }

  /// The signals that came since the last look, Ctrl-C aside.
  static func takePending() -> UInt64 {
    target?._withUnsafeGuaranteedRef { $0.pending.exchange(0, ordering: .acquiring) } ?? 0
  }

  static func ignore(_ number: Int32) { signal(number, SIG_IGN) }

  /// Back to what the command does: it catches Ctrl-C and the wish for a task tree.
  static func restore(_ number: Int32) {
    if number == SIGINT || number == SIGUSR1 {
      catchSignal(number)
    } else {
      signal(number, number == SIGPIPE ? SIG_IGN : SIG_DFL)
    }
  }

  /// Whether a signal was ignored when the process began.
  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard number != SIGPIPE, sigaction(number, nil, &action) == 0 else { return number == SIGPIPE }
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #elseif canImport(Musl)
      let handler = action.__sa_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Hands a signal to the interpreter. Not by `signal`, which would have a read that waits for the terminal begin
  /// again.
  static func catchSignal(_ number: Int32) {
    let handler: @convention(c) (Int32) -> Void = { number in
      Interrupts.target?._withUnsafeGuaranteedRef { $0.receive(number) }
    }
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    sigaction(number, &action, nil)
  }

  /// Lets the running thread take signals, or leaves them to the others.
  static func setMask(blocksInterrupt: Bool) {
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(blocksInterrupt ? SIG_BLOCK : SIG_UNBLOCK, &signals, nil)
  }

  /// Ends the process by a signal, so that whoever waits for it learns the reason.
  static func die(of number: Int32) {
    signal(number, SIG_DFL)
    setMask(blocksInterrupt: false)
    kill(getpid(), number)
    // Another thread may be the one that takes it.
    sleep(1)
  }
}
