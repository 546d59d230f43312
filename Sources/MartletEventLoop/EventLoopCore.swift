/// The loop without any waiting or input: what is ready, what is due when, and the clock.
///
/// One turn is CPython's. The caller delivers the inbox and, if nothing is ready, lets a driver wait; then `runOnce`
/// reads the clock once, appends the timers due behind what is ready, in the order of their deadlines, and runs exactly
/// as many entries as are ready at that moment: what they make ready runs in the next turn.
///
/// The core knows nothing of cancellation beyond its timers: an entry cancelled while it is ready stays in the ring, is
/// handed to `run` and counts, and `run` passes over it.
///
/// Invariant: an entry is in the ring or in the timers, never in both. Methods are nonmutating, since the state lies
/// behind pointers: an entry may append, schedule and cancel while it is being run. The core belongs to one thread at a
/// time.
@frozen
public struct EventLoopCore<Entry>: ~Copyable {
  public let ready: ReadyRing<Entry>
  public let timers: TimerQueue<Entry>
  public let clock: LoopClock

  @inlinable
  public init(clock: LoopClock) {
    ready = ReadyRing()
    timers = TimerQueue()
    self.clock = clock
  }

  /// Something may run without waiting, due timers aside.
  @inlinable public var hasReady: Bool { !ready.isEmpty }
  /// Pending timers, not counting cancelled ones.
  @inlinable public var pendingTimers: Int { timers.count }
  /// Seconds on `clock`; nil without timers.
  @inlinable public var nextDeadline: Double? { timers.nextDeadline }
  /// Nothing will ever run unless something outside acts.
  @inlinable public var isIdle: Bool { ready.isEmpty && timers.isEmpty }

  /// Seconds that a driver may wait now: 0 when something is ready or due, nil for as long as it likes. At most a day,
  /// as in CPython, since not every system can wait longer.
  @inlinable
  public var timeout: Double? {
    if hasReady { return 0 }
    guard let deadline = nextDeadline else { return nil }
    return min(max(0, deadline - clock.now), longestWait)
  }

  /// Makes an entry ready, behind the others. What is appended during a turn runs in the next.
  @inlinable @inline(__always)
  public func append(_ entry: Entry) { ready.append(entry) }

  /// Makes an entry ready when the clock reaches the deadline, in seconds on `clock`.
  @inlinable
  public func schedule(_ entry: Entry, at deadline: Double) -> TimerToken { timers.insert(entry, deadline: deadline) }

  /// Takes back a timer. Nil if it is ready already, has run, or was cancelled before.
  @inlinable
  @discardableResult
  public func cancel(_ token: TimerToken) -> Entry? { timers.cancel(token) }

  /// Appends the timers that are due behind what is ready. Reads the clock once, and not at all without timers.
  @inlinable
  public func promoteDueTimers() {
    if timers.isEmpty { return }
    let now = clock.now
    // Late in a clock's life the resolution is lost in rounding, but a deadline that is reached must always count.
    promoteTimers(before: max(now + LoopClock.resolution, now.nextUp))
  }

  /// Appends the timers due before a time that need not be the clock's.
  @inlinable
  public func promoteTimers(before limit: Double) {
    while let entry = timers.popDue(before: limit) { ready.append(entry) }
  }

  /// Runs one turn. When an entry throws, those behind it stay ready.
  @inlinable
  public func runOnce<Failure: Error>(_ run: (Entry) throws(Failure) -> Void) throws(Failure) {
    promoteDueTimers()
    try runReady(run)
  }

  /// Runs what is ready now, and nothing that becomes ready meanwhile.
  @inlinable @inline(__always)
  public func runReady<Failure: Error>(_ run: (Entry) throws(Failure) -> Void) throws(Failure) {
    var remaining = ready.count
    // An entry may clear the ring, so the count alone is not to be trusted.
    while remaining > 0, let entry = ready.popFirst() {
      remaining &-= 1
      try run(entry)
    }
    ready.trim()
  }

  /// Visits the timers that are pending, with their deadlines.
  public func forEachDeadline(_ body: (TimerToken, Double) -> Void) { timers.forEachDeadline(body) }

  /// Visits every entry that waits, for the collector's marking. The body must not change the loop.
  @inlinable
  public func forEach<Failure: Error>(
    _ body: (UnsafeMutablePointer<Entry>) throws(Failure) -> Void
  ) throws(Failure) {
    try ready.forEach(body)
    try timers.forEach(body)
  }

  /// Forgets everything that waits, as closing the loop does.
  @inlinable
  public func removeAll() {
    ready.removeAll()
    timers.removeAll()
  }
}

/// The longest wait handed to the system, in seconds: a day.
@inlinable var longestWait: Double { 86_400 }
