/// Where a timer stands in the heap: when it is due, and which slot holds its entry. There may be many, so it keeps only
/// the low half of the timer's sequence: that tells the order of timers that lie less than 2^31 apart, and more than that
/// the queue sees to (see `TimerQueue`).
@frozen @usableFromInline
struct TimerNode: BitwiseCopyable {
  @usableFromInline let deadline: Double
  @usableFromInline let place: UInt32
  @usableFromInline let order: UInt32

  /// Timers further apart are strangers: their order is not told.
  @inlinable static var span: UInt64 { 1 << 31 }

  @inlinable
  init(deadline: Double, sequence: UInt64, slot: Int) {
    self.deadline = deadline
    place = UInt32(slot)
    order = UInt32(truncatingIfNeeded: sequence)
  }

  @inlinable var slot: Int { Int(place) }

  @inlinable @inline(__always)
  func isBefore(_ other: TimerNode) -> Bool {
    deadline < other.deadline || (deadline == other.deadline && Int32(bitPattern: order &- other.order) < 0)
  }
}

/// A min-heap with four children a node, in raw memory, ordered by deadline and then by sequence.
///
/// Four children halve the depth of a binary heap, and the siblings compared lie in two cache lines. The owner calls
/// `destroy`.
///
/// Invariant: the nodes `0 ..< count` are initialised and no node is before its parent, `(index - 1) / 4`.
@frozen @usableFromInline
struct TimerHeap {
  @usableFromInline var nodes: UnsafeMutablePointer<TimerNode>
  @usableFromInline var count = 0
  @usableFromInline var capacity: Int

  @inlinable static var minimumCapacity: Int { 16 }
  /// A smaller heap is not worth giving back.
  @inlinable static var keptCapacity: Int { 1024 }

  @inlinable
  init() {
    capacity = Self.minimumCapacity
    nodes = reallocateStorage(nil, capacity: capacity)
  }

  @inlinable
  func destroy() { freeStorage(nodes) }

  @inlinable
  mutating func insert(_ node: TimerNode) {
    if count == capacity { setCapacity(capacity * 2) }
    count += 1
    siftUp(node, from: count - 1)
  }

  /// Removes the first node; there must be one.
  @inlinable
  mutating func removeFirst() {
    count -= 1
    if count > 0 { refill() }
    shrinkIfMostlyEmpty()
  }

  /// Keeps the nodes that the predicate accepts, in linear time.
  @inlinable
  mutating func keep(where isKept: (TimerNode) -> Bool) {
    var kept = 0
    for index in 0..<count where isKept(nodes[index]) {
      nodes[kept] = nodes[index]
      kept += 1
    }
    count = kept
    if count > 1 {
      for index in stride(from: (count - 2) / 4, through: 0, by: -1) { siftDown(nodes[index], from: index) }
    }
    shrinkIfMostlyEmpty()
  }

  @inlinable
  mutating func removeAll() {
    count = 0
    shrinkIfMostlyEmpty()
  }

  @inlinable
  func siftUp(_ node: TimerNode, from start: Int) {
    var hole = start
    while hole > 0 {
      let parent = (hole &- 1) >> 2
      if !node.isBefore(nodes[parent]) { break }
      nodes[hole] = nodes[parent]
      hole = parent
    }
    nodes[hole] = node
  }

  /// Fills the place of the first node with the one behind the last. That belongs near the leaves, so the hole sinks to
  /// one first, three comparisons a level, and the node rises from there.
  @inlinable
  func refill() {
    var hole = 0
    var child = 1
    while child &+ 3 < count {
      let left = nodes[child &+ 1].isBefore(nodes[child]) ? child &+ 1 : child
      let right = nodes[child &+ 3].isBefore(nodes[child &+ 2]) ? child &+ 3 : child &+ 2
      let least = nodes[right].isBefore(nodes[left]) ? right : left
      nodes[hole] = nodes[least]
      hole = least
      child = hole &* 4 &+ 1
    }
    if child < count {
      var least = child
      for other in (child &+ 1)..<max(count, child &+ 1) where nodes[other].isBefore(nodes[least]) { least = other }
      nodes[hole] = nodes[least]
      hole = least
    }
    siftUp(nodes[count], from: hole)
  }

  @inlinable
  func siftDown(_ node: TimerNode, from start: Int) {
    var hole = start
    while true {
      let firstChild = hole &* 4 &+ 1
      if firstChild >= count { break }
      var least = firstChild
      var child = firstChild &+ 1
      let end = min(firstChild &+ 4, count)
      while child < end {
        if nodes[child].isBefore(nodes[least]) { least = child }
        child &+= 1
      }
      if !nodes[least].isBefore(node) { break }
      nodes[hole] = nodes[least]
      hole = least
    }
    nodes[hole] = node
  }

  /// An eighth full, it is halved as often as leaves it at least a quarter full: growing and shrinking stay amortised.
  @inlinable @inline(__always)
  mutating func shrinkIfMostlyEmpty() {
    if capacity > Self.keptCapacity && count < capacity / 8 { shrink() }
  }

  @inlinable @inline(never)
  mutating func shrink() {
    var smaller = Self.keptCapacity
    while smaller < count * 2 { smaller *= 2 }
    setCapacity(smaller)
  }

  @inlinable @inline(never)
  mutating func setCapacity(_ newCapacity: Int) {
    nodes = reallocateStorage(nodes, capacity: newCapacity)
    capacity = newCapacity
  }
}
