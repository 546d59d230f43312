/// Names a timer, for as long as it is pending and harmlessly thereafter. Plain data, to be kept in a heap object.
@frozen
public struct TimerToken: Equatable, Sendable, BitwiseCopyable {
  @usableFromInline let slot: Int
  @usableFromInline let sequence: UInt64

  @inlinable
  init(slot: Int, sequence: UInt64) {
    self.slot = slot
    self.sequence = sequence
  }

  /// The token as two numbers, to be kept where only numbers can be.
  @inlinable public var numbers: (slot: Int, sequence: UInt64) { (slot, sequence) }

  @inlinable public init(numbers: (slot: Int, sequence: UInt64)) {
    self.init(slot: numbers.slot, sequence: numbers.sequence)
  }

  /// The token of no timer.
  @inlinable public static var none: TimerToken { TimerToken(slot: -1, sequence: 0) }
}

/// The timers, earliest deadline first; among equal deadlines in the order they were made.
///
/// Deadlines are seconds on the loop's clock. A timer is a node in a heap and an entry in a slot. Cancelling empties
/// the slot at once, in constant time, and leaves a dead node behind, which is dropped when it reaches the top, or all
/// together when more than half of the heap is dead. Its state lies behind a pointer, so the methods are nonmutating.
///
/// Invariant: every live slot has exactly one node with its sequence's low half; a node whose slot has not that is dead;
/// beyond 64 nodes at most half are dead after a cancel. No dead node is left when the timer comes that would look like
/// its own: all are dropped each time 2^31 timers have been made, and at once when an older timer is cancelled.
@frozen
public struct TimerQueue<Entry>: ~Copyable {
  @frozen @usableFromInline
  struct Storage {
    @usableFromInline var heap = TimerHeap()
    @usableFromInline var slots = TimerSlots<Entry>()
    /// 0 is never given out: it is the sequence of `TimerToken.none`.
    @usableFromInline var lastSequence: UInt64 = 0

    @inlinable init() {}
  }

  @usableFromInline let storage: UnsafeMutablePointer<Storage>

  @inlinable
  public init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: Storage())
  }

  @inlinable
  deinit {
    storage.pointee.slots.destroy()
    storage.pointee.heap.destroy()
    storage.deallocate()
  }

  /// The number of timers that are pending, not counting cancelled ones.
  @inlinable public var count: Int { storage.pointee.slots.live }
  @inlinable public var isEmpty: Bool { storage.pointee.slots.live == 0 }
  /// The nodes in the heap, dead ones included.
  @inlinable public var nodeCount: Int { storage.pointee.heap.count }

  /// Adds a timer. A deadline that is not a number is due at once; infinity never comes.
  @inlinable
  public func insert(_ entry: Entry, deadline: Double) -> TimerToken {
    let storage = storage
    let sequence = storage.pointee.lastSequence &+ 1
    storage.pointee.lastSequence = sequence
    if sequence & (TimerNode.span &- 1) == 0 { rebuild() }
    let slot = storage.pointee.slots.insert(entry, sequence: sequence)
    let key = deadline.isNaN ? -Double.infinity : deadline
    storage.pointee.heap.insert(TimerNode(deadline: key, sequence: sequence, slot: slot))
    return TimerToken(slot: slot, sequence: sequence)
  }

  @inlinable
  public func isPending(_ token: TimerToken) -> Bool {
    storage.pointee.slots.isLive(slot: token.slot, sequence: token.sequence)
  }

  /// Removes a pending timer and returns its entry; nil if it has been popped or cancelled before.
  @inlinable
  @discardableResult
  public func cancel(_ token: TimerToken) -> Entry? {
    guard isPending(token) else { return nil }
    let entry = storage.pointee.slots.remove(slot: token.slot)
    let nodes = storage.pointee.heap.count
    if nodes > 64 && storage.pointee.slots.live < nodes / 2
      || storage.pointee.lastSequence &- token.sequence >= TimerNode.span
    {
      rebuild()
    }
    return entry
  }

  /// The deadline of the first pending timer, nil if there is none.
  @inlinable
  public var nextDeadline: Double? {
    dropDeadHeads()
    return storage.pointee.heap.count == 0 ? nil : storage.pointee.heap.nodes[0].deadline
  }

  /// Removes the first pending timer if its deadline is before the limit, and returns its entry.
  @inlinable
  public func popDue(before limit: Double) -> Entry? {
    dropDeadHeads()
    let storage = storage
    guard storage.pointee.heap.count > 0 else { return nil }
    let first = storage.pointee.heap.nodes[0]
    guard first.deadline < limit else { return nil }
    storage.pointee.heap.removeFirst()
    return storage.pointee.slots.remove(slot: first.slot)
  }

  /// Visits the entries of the pending timers in place, in no particular order. The body must not change the queue.
  @inlinable
  public func forEach<Failure: Error>(
    _ body: (UnsafeMutablePointer<Entry>) throws(Failure) -> Void
  ) throws(Failure) {
    try storage.pointee.slots.forEach(body)
  }

  /// Visits the pending timers with their deadlines, in no particular order.
  public func forEachDeadline(_ body: (TimerToken, Double) -> Void) {
    let (heap, slots) = (storage.pointee.heap, storage.pointee.slots)
    for index in 0..<heap.count {
      let node = heap.nodes[index]
      if let sequence = slots.sequence(of: node) {
        body(TimerToken(slot: node.slot, sequence: sequence), node.deadline)
      }
    }
  }

  /// Forgets every timer and gives the memory back.
  @inlinable
  public func removeAll() {
    storage.pointee.heap.removeAll()
    // The deinitialiser of an entry may look at the queue: it finds an empty one.
    let slots = storage.pointee.slots
    storage.pointee.slots = TimerSlots()
    slots.destroy()
  }

  @inlinable @inline(__always)
  func dropDeadHeads() {
    while storage.pointee.heap.count > 0 {
      let first = storage.pointee.heap.nodes[0]
      if storage.pointee.slots.sequence(of: first) != nil { return }
      storage.pointee.heap.removeFirst()
    }
  }

  @inlinable @inline(never)
  func rebuild() {
    let slots = storage.pointee.slots
    storage.pointee.heap.keep { slots.sequence(of: $0) != nil }
    #if DEBUG
      checkInvariants()
    #endif
  }
}
