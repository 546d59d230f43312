/// The callbacks that are ready to run, first in, first out.
///
/// A ring in raw memory: an append and a pop are a few instructions, with no exclusivity check and no reference count
/// beyond the entry's own. Its state lies behind a pointer, so the methods are nonmutating and a callback may append
/// to the ring that it is being run from.
///
/// Invariant: the capacity is a power of two; `head` and `tail` only count up (wrapping), `tail - head` is the number
/// of entries and at most the capacity; exactly the places `head ..< tail`, taken modulo the capacity, are initialised.
@frozen
public struct ReadyRing<Entry>: ~Copyable {
  @frozen @usableFromInline
  struct Storage {
    @usableFromInline var places: UnsafeMutablePointer<Entry>
    @usableFromInline var mask: UInt
    @usableFromInline var head: UInt = 0
    @usableFromInline var tail: UInt = 0

    @inlinable
    init(capacity: Int) {
      places = reallocateStorage(nil, capacity: capacity)
      mask = UInt(capacity) &- 1
    }

    @inlinable var count: Int { Int(bitPattern: tail &- head) }
    @inlinable var capacity: Int { Int(bitPattern: mask &+ 1) }
    @inlinable func place(_ position: UInt) -> UnsafeMutablePointer<Entry> { places + Int(bitPattern: position & mask) }
  }

  @usableFromInline let storage: UnsafeMutablePointer<Storage>

  /// A smaller ring is not worth giving back.
  @inlinable static var minimumCapacity: Int { 64 }
  @inlinable static var keptCapacity: Int { 1024 }

  @inlinable
  public init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: Storage(capacity: Self.minimumCapacity))
  }

  @inlinable
  deinit {
    Self.removeAll(storage)
    freeStorage(storage.pointee.places)
    storage.deallocate()
  }

  @inlinable public var count: Int { storage.pointee.count }
  @inlinable public var isEmpty: Bool { storage.pointee.head == storage.pointee.tail }
  @inlinable public var capacity: Int { storage.pointee.capacity }

  @inlinable @inline(__always)
  public func append(_ entry: Entry) {
    let storage = storage
    if storage.pointee.tail &- storage.pointee.head > storage.pointee.mask { grow() }
    storage.pointee.place(storage.pointee.tail).initialize(to: entry)
    storage.pointee.tail &+= 1
  }

  @inlinable @inline(__always)
  public func popFirst() -> Entry? {
    let storage = storage
    if storage.pointee.head == storage.pointee.tail { return nil }
    let entry = storage.pointee.place(storage.pointee.head).move()
    storage.pointee.head &+= 1
    return entry
  }

  /// Visits the entries in the order they will run in, in place. The body must neither append nor pop.
  @inlinable
  public func forEach<Failure: Error>(
    _ body: (UnsafeMutablePointer<Entry>) throws(Failure) -> Void
  ) throws(Failure) {
    var position = storage.pointee.head
    let end = storage.pointee.tail
    while position != end {
      try body(storage.pointee.place(position))
      position &+= 1
    }
  }

  /// Forgets every entry and gives the memory back.
  @inlinable
  public func removeAll() {
    Self.removeAll(storage)
    trim()
  }

  /// Gives memory back when less than an eighth of it is used. The loop calls it once a turn, so that popping need not
  /// ask; what is left is at least a quarter full, so the next append does not grow it again.
  @inlinable @inline(__always)
  public func trim() {
    if capacity > Self.keptCapacity && count < capacity / 8 { shrink() }
  }

  /// A static method, since `deinit` may not lend out `self`. Popping one at a time, because the deinitialiser of an
  /// entry may look at the ring.
  @inlinable
  static func removeAll(_ storage: UnsafeMutablePointer<Storage>) {
    while storage.pointee.head != storage.pointee.tail {
      let place = storage.pointee.place(storage.pointee.head)
      storage.pointee.head &+= 1
      _ = place.move()
    }
  }

  @inlinable @inline(never)
  func grow() {
    if _isPOD(Entry.self) { growInPlace() } else { reallocate(capacity: capacity * 2) }
    #if DEBUG
      checkInvariants()
    #endif
  }

  /// Doubles a full ring of plain data: what had wrapped around to the start now follows the old end.
  @inlinable
  func growInPlace() {
    let old = storage.pointee
    let places = reallocateStorage(old.places, capacity: old.capacity * 2)
    let first = Int(bitPattern: old.head & old.mask)
    (places + old.capacity).moveInitialize(from: places, count: first)
    storage.pointee.places = places
    storage.pointee.mask = old.mask * 2 + 1
    storage.pointee.head = UInt(bitPattern: first)
    storage.pointee.tail = UInt(bitPattern: first + old.capacity)
  }

  @inlinable @inline(never)
  func shrink() {
    var smaller = Self.keptCapacity
    while smaller < count * 2 { smaller *= 2 }
    reallocate(capacity: smaller)
    #if DEBUG
      checkInvariants()
    #endif
  }

  /// Moves the entries, in at most two runs, to the start of a new ring.
  @inlinable
  func reallocate(capacity newCapacity: Int) {
    let old = storage.pointee
    var new = Storage(capacity: newCapacity)
    let first = Int(bitPattern: old.head & old.mask)
    let unwrapped = min(old.count, old.capacity - first)
    new.places.moveInitialize(from: old.places + first, count: unwrapped)
    (new.places + unwrapped).moveInitialize(from: old.places, count: old.count - unwrapped)
    new.tail = UInt(bitPattern: old.count)
    storage.pointee = new
    freeStorage(old.places)
  }
}
