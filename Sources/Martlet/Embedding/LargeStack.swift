#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread whose stack is large enough for deep recursion of scripts.
package enum LargeStack {
  #if DEBUG
    static let size = 256 << 20
  #else
    static let size = 64 << 20
  #endif

  /// Runs `body` on such a thread, and waits for it. Ctrl-C goes to that thread, so that it interrupts what waits.
  package static func run(_ body: @escaping @Sendable () -> Int32) -> Int32 {
    let box = Body(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, size)
    defer { pthread_attr_destroy(&attributes) }
    let context = Unmanaged.passRetained(box)
    defer { context.release() }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, &attributes,
      { raw in
        #if canImport(Darwin)
          let box = Unmanaged<Body>.fromOpaque(raw).takeUnretainedValue()
        #else
          let box = Unmanaged<Body>.fromOpaque(raw!).takeUnretainedValue()
        #endif
        box.result = box.body()
        return nil
      }, context.toOpaque())
    guard status == 0 else { return body() }
    Interrupts.setMask(blocksInterrupt: true)
    #if canImport(Darwin)
      pthread_join(thread!, nil)
    #else
      pthread_join(thread, nil)
    #endif
    return box.result
  }

  /// Runs `body` on a thread of its own, without waiting for it. False if the system gives no thread.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = Body {
      body()
      return 0
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, size)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { pthread_attr_destroy(&attributes) }
    let context = Unmanaged.passRetained(box)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, &attributes,
      { raw in
        #if canImport(Darwin)
          let box = Unmanaged<Body>.fromOpaque(raw).takeRetainedValue()
        #else
          let box = Unmanaged<Body>.fromOpaque(raw!).takeRetainedValue()
        #endif
        _ = box.body()
        return nil
      }, context.toOpaque())
    if status != 0 { context.release() }
    return status == 0
  }

  /// Only the new thread writes the result, and only before it is joined.
  private final class Body: @unchecked Sendable {
    let body: @Sendable () -> Int32
    var result: Int32 = 0
    init(_ body: @escaping @Sendable () -> Int32) { self.body = body }
  }
}
