#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop

/// The signals of the process, as the command handles them.
///
/// Ctrl-C only sets the interpreter's attention word and wakes its loop: the next safepoint cancels the main task or
/// raises KeyboardInterrupt. A closed pipe is an error of the write, not a signal.
enum Interrupts {
  /// What the handler touches, which must neither allocate nor lock.
  private final class Target: Sendable {
    let attention: Attention
    let inbox: Inbox<LoopMessage>

    init(_ rt: Runtime) {
      attention = rt.safepoint.attention
      inbox = rt.asyncio.inbox
    }

    func interrupt() {
      attention.request(.interrupt)
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
    if unsafeBitCast(previous, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) { catchInterrupt() }
  }

  /// Not by `signal`, which would have a read that waits for the terminal begin again.
  private static func catchInterrupt() {
    let handler: @convention(c) (Int32) -> Void = { _ in
      Interrupts.target?._withUnsafeGuaranteedRef { $0.interrupt() }
    }
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      action.__sa_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    sigaction(SIGINT, &action, nil)
  }

  /// Lets the running thread take Ctrl-C, or leaves it to the others.
  static func setMask(blocksInterrupt: Bool) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
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
