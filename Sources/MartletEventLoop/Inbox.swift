import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What other threads have to tell a loop: a list of messages, and one wake-up for a loop that waits.
///
/// Any thread may post. One thread at a time, the one that drives the loop, drains and waits. It waits in one of three
/// ways: blocked in the system, parked (it left a closure to be called), or polling the inbox's descriptor together
/// with others.
///
/// Invariant: the list and the waiter change under one mutex, and a wait begins only when nothing has been posted; so
/// the first post after a drain finds the waiter, takes it out and wakes it, and no wake-up is lost. `hasPosted` equals
/// "the list is not empty, or the loop was asked to look" whenever the mutex is free.
public final class Inbox<Message: Sendable>: Sendable {
  /// How the loop waits.
  @usableFromInline
  enum Waiter: Sendable {
    case none
    /// Calls the closure, once and for all.
    case parked(@Sendable () -> Void)
    /// Waits for the pipe to be readable, or, without a pipe, looks again by itself.
    case polling
  }

  @usableFromInline
  struct State: ~Copyable {
    @usableFromInline var messages: [Message] = []
    @usableFromInline var isWoken = false
    @usableFromInline var waiter = Waiter.none
    var pipe: WakePipe?
    var hasTriedPipe = false
  }

  @usableFromInline let state: Mutex<State>
  /// Lets a turn with an empty inbox pass without the mutex.
  @usableFromInline let posted: Atomic<Bool>
  /// The pipe's end for signal handlers, which must not lock; -1 without a pipe.
  private let signalEnd: Atomic<Int32>

  /// The last wait that slept ended by a post within a moment.
  private let isAnsweredSoon: Atomic<Bool>

  public init() {
    isAnsweredSoon = Atomic(false)
    state = Mutex(State())
    posted = Atomic(false)
    signalEnd = Atomic(-1)
  }

  /// Something has been posted, or the loop was asked to look, since the last drain.
  @inlinable public var hasPosted: Bool { posted.load(ordering: .acquiring) }

  /// Adds a message and wakes the loop if it waits. From any thread.
  @inlinable
  public func post(_ message: Message) { wake(adding: message) }

  /// Makes the loop look again, without a message: its present wait ends, or its next does not begin. From any thread.
  @inlinable
  public func wake() { wake(adding: nil) }

  /// Takes the messages in the order they were posted.
  @inlinable
  public func drain() -> [Message] {
    guard hasPosted else { return [] }
    return state.withLock { state in
      posted.store(false, ordering: .releasing)
      state.isWoken = false
      let messages = state.messages
      state.messages = []
      return messages
    }
  }

  /// Leaves a closure to be called, once, by whoever posts next, on their thread and outside the mutex. Returns false,
  /// and forgets the closure, if something has been posted already.
  public func park(_ resume: @escaping @Sendable () -> Void) -> Bool { beginWaiting(.parked(resume)) }

  /// Blocks the thread until something is posted or the machine's monotonic clock reaches the deadline, in seconds
  /// (nil: never). It may return early, at a signal for instance: the caller looks again.
  ///
  /// What was answered soon the last time is looked for a moment before the thread goes to sleep: that costs less than to
  /// be woken.
  public func waitBlocking(until deadline: Double?) {
    let start = LoopClock.machineMonotonic()
    if let deadline, deadline <= start { return }
    if isAnsweredSoon.load(ordering: .relaxed) {
      let end = min(start + Self.moment, deadline ?? .infinity)
      repeat {
        if hasPosted { return }
        sched_yield()
      } while LoopClock.machineMonotonic() < end
    }
    let descriptor = descriptor
    guard beginPolling() else { return }
    let isReadable = WakePipe.wait(descriptor, seconds: deadline.map { $0 - LoopClock.machineMonotonic() })
    endPolling(clearing: isReadable)
    isAnsweredSoon.store(hasPosted && LoopClock.machineMonotonic() - start < Self.moment, ordering: .relaxed)
  }

  /// Seconds: about what it costs to go to sleep and to be woken.
  private static var moment: Double { 0.0001 }

  /// A descriptor to be polled for reading together with others, between `beginPolling` and `endPolling`. Made at the
  /// first call, and closed with the inbox. Nil when the process has none left: then poll in short slices.
  public var descriptor: Int32? {
    state.withLock { state in
      if !state.hasTriedPipe {
        state.hasTriedPipe = true
        state.pipe = WakePipe()
        if let writeEnd = state.pipe?.writeEnd { signalEnd.store(writeEnd, ordering: .releasing) }
      }
      return state.pipe?.readEnd
    }
  }

  /// Begins a wait on the descriptor: from here on a post makes it readable. Returns false, and there is nothing to
  /// wait for, if something has been posted already.
  public func beginPolling() -> Bool { beginWaiting(.polling) }

  /// Ends a wait on the descriptor. It may be called whether the descriptor became readable or not.
  public func endPolling() { endPolling(clearing: true) }

  /// Clears the pipe after the waiter is gone, so that no byte is eaten whose message a drain would not see. A byte
  /// that comes later ends the next wait early, which is harmless.
  private func endPolling(clearing isReadable: Bool) {
    let descriptor: Int32? = state.withLock { state in
      state.waiter = .none
      return state.pipe?.readEnd
    }
    if isReadable, let descriptor { WakePipe.clear(descriptor) }
  }

  /// Ends a present or the next wait on the descriptor from within a signal handler: only writes to the pipe. Ask for
  /// the descriptor before installing the handler; without one it does nothing.
  public func interruptFromSignalHandler() {
    let writeEnd = signalEnd.load(ordering: .acquiring)
    if writeEnd >= 0 { WakePipe.signal(writeEnd) }
  }

  private func beginWaiting(_ waiter: Waiter) -> Bool {
    state.withLock { state in
      guard state.messages.isEmpty && !state.isWoken else { return false }
      guard case .none = state.waiter else { preconditionFailure("two threads wait for one inbox") }
      state.waiter = waiter
      return true
    }
  }

  @inlinable
  func wake(adding message: Message?) {
    let waiter = state.withLock { state in
      if let message { state.messages.append(message) } else { state.isWoken = true }
      posted.store(true, ordering: .releasing)
      let waiter = state.waiter
      state.waiter = .none
      return waiter
    }
    switch waiter {
    case .none: break
    case .parked(let resume): resume()
    case .polling: interruptFromSignalHandler()
    }
  }
}
