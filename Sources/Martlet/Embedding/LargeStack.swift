/// A thread whose stack is large enough for deep recursion of scripts.
package enum LargeStack {
  #if DEBUG
    static let size = 256 << 20
  #else
    static let size = 64 << 20
  #endif

  /// Runs `body` on such a thread, and waits for it. Ctrl-C goes to that thread, so that it interrupts what waits.
  package static func run(_ body: @escaping @Sendable () -> Int32) -> Int32 {
    let result = Result()
    guard let thread = NativeThread(stackSize: size, takesSignals: true, isJoined: true, { result.value = body() })
    else { return body() }
    Interrupts.setMask(blocksInterrupt: true)
    thread.join()
    return result.value
  }

  /// Runs `body` on a thread of its own, without waiting for it. False if the system gives no thread.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    NativeThread.start(stackSize: size, takesSignals: true, body)
  }

  /// `@unchecked Sendable`: only the new thread writes it, and the other reads it only after joining that.
  private final class Result: @unchecked Sendable {
    var value: Int32 = 0
  }
}
