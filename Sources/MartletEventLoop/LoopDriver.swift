/// Decides how a loop with nothing ready waits.
///
/// Waiting may end early: a driver never promises that something is ready afterwards, so the loop looks again. A driver
/// is called on the loop's thread; one that gives up a lock while it waits wraps another.
public protocol LoopDriver {
  /// Waits until something is posted, or the clock reaches the deadline (nil: never), whichever comes first.
  func wait<Message>(for inbox: Inbox<Message>, until deadline: Double?, clock: LoopClock)
}

/// Blocks the loop's thread until the next deadline of the machine's clock, or a post.
@frozen
public struct BlockingDriver: LoopDriver {
  @inlinable
  public init() {}

  @inlinable
  public func wait<Message>(for inbox: Inbox<Message>, until deadline: Double?, clock: LoopClock) {
    precondition(clock.kind == .monotonic, "a blocking driver waits in the machine's time")
    inbox.waitBlocking(until: deadline)
  }
}

/// Does not wait: jumps a virtual clock exactly to the next deadline.
///
/// Where time may not move, or no deadline will ever come, only a post can help, and the driver blocks until then.
public struct VirtualDriver: LoopDriver {
  /// Nothing outside the loop is under way that would take time, such as a host's call or another thread.
  @usableFromInline let mayJump: () -> Bool

  @inlinable
  public init(mayJump: @escaping () -> Bool = { true }) { self.mayJump = mayJump }

  @inlinable
  public func wait<Message>(for inbox: Inbox<Message>, until deadline: Double?, clock: LoopClock) {
    if let deadline, deadline < .infinity, mayJump() {
      clock.advance(to: deadline)
    } else {
      inbox.waitBlocking(until: nil)
    }
  }
}

extension EventLoopCore {
  /// One turn with everything around it: delivers the inbox, waits if nothing is ready, delivers what came meanwhile,
  /// and runs.
  ///
  ///     let core = EventLoopCore<Job>(clock: .virtual())
  ///     while !core.isIdle {
  ///       core.runOnce(inbox: inbox, driver: VirtualDriver()) { message in
  ///         core.append(Job(message))
  ///       } run: { job in
  ///         job.run()
  ///       }
  ///     }
  ///
  /// - Parameters:
  ///   - mayWait: false for the last turn of a loop that is stopping.
  ///   - deliver: makes entries of a message, and appends them.
  @inlinable
  public func runOnce<Message, Failure: Error>(
    inbox: Inbox<Message>, driver: borrowing some LoopDriver, mayWait: Bool = true,
    deliver: (Message) throws(Failure) -> Void, run: (Entry) throws(Failure) -> Void
  ) throws(Failure) {
    if inbox.hasPosted { for message in inbox.drain() { try deliver(message) } }
    if mayWait && !hasReady {
      driver.wait(for: inbox, until: nextDeadline, clock: clock)
      if inbox.hasPosted { for message in inbox.drain() { try deliver(message) } }
    }
    try runOnce(run)
  }
}
