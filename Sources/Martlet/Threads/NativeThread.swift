#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread of the operating system, which runs one closure.
struct NativeThread {
  private let thread: pthread_t

  /// Starts a thread; nil if the system gives none.
  /// - Parameters:
  ///   - stackSize: in bytes.
  ///   - takesSignals: whether the thread may be the one that a signal of the process interrupts.
  ///   - isJoined: whether someone calls `join`; if not, the thread leaves nothing behind.
  init?(stackSize: Int, takesSignals: Bool = false, isJoined: Bool = false, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    if !isJoined { pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED)) }
    // A new thread inherits the mask.
    var previous = sigset_t()
    if !takesSignals {
      var signals = sigset_t()
      sigfillset(&signals)
      pthread_sigmask(SIG_BLOCK, &signals, &previous)
    }
    defer { if !takesSignals { pthread_sigmask(SIG_SETMASK, &previous, nil) } }
    let start = Unmanaged.passRetained(Start(body))
    #if canImport(Darwin)
      var made: pthread_t?
      let status = pthread_create(&made, &attributes, { Start.run($0) }, start.toOpaque())
    #else
      var made = pthread_t()
      let status = pthread_create(&made, &attributes, { Start.run($0!) }, start.toOpaque())
    #endif
    guard status == 0 else {
      start.release()
      return nil
    }
    #if canImport(Darwin)
      thread = made!
    #else
      thread = made
    #endif
  }

  /// Starts a thread for which nobody waits; false if the system gives none.
  static func start(stackSize: Int, takesSignals: Bool = false, _ body: @escaping @Sendable () -> Void) -> Bool {
    NativeThread(stackSize: stackSize, takesSignals: takesSignals, body) != nil
  }

  /// Waits for the end of a thread that was made to be joined.
  func join() { pthread_join(thread, nil) }

  private final class Start {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ start: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      Unmanaged<Start>.fromOpaque(start).takeRetainedValue().body()
      return nil
    }
  }

  /// The system's number of the running thread.
  static var currentNumber: Int {
    #if canImport(Darwin)
      var number: UInt64 = 0
      pthread_threadid_np(nil, &number)
      return Int(number)
    #else
      return Int(getThreadNumber())
    #endif
  }
}

#if !canImport(Darwin)
  /// Linux's, which the C module shows only in part of its versions.
  @_silgen_name("gettid")
  private func getThreadNumber() -> Int32
#endif
