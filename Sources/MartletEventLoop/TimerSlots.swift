/// The entries of the live timers, each in a slot that its token names.
///
/// Slots come in chunks of 512. A chunk that empties is freed, so a million timers leave no memory behind even when a
/// few of later date stay. A slot's state tells its occupant by its sequence number, which no two timers share, so a
/// token that outlived its timer, or the very chunk, is never mistaken for a newer one. The owner calls `destroy`.
///
/// Invariant: an entry is initialised exactly when its slot's state is a sequence number, that is, has the top bit
/// clear; the free slots below `used` are linked from `freeHead`; the chunks that exist and have a free slot are
/// linked, both ways, from `roomHead`, and the vacant places of the table, one way, from `vacantHead`.
@frozen @usableFromInline
struct TimerSlots<Entry> {
  @frozen @usableFromInline
  struct Chunk {
    /// Nil when the chunk is not there. Per slot: the occupant's sequence, or `isFree` and the next free slot.
    @usableFromInline var states: UnsafeMutablePointer<UInt64>?
    @usableFromInline var entries: UnsafeMutablePointer<Entry>?
    @usableFromInline var live = 0
    /// Slots from here on have never been used: neither their state nor their entry is initialised.
    @usableFromInline var used = 0
    @usableFromInline var freeHead = -1
    @usableFromInline var previous = -1
    @usableFromInline var next = -1

    @inlinable init() {}
  }

  @usableFromInline var table: UnsafeMutablePointer<Chunk>
  @usableFromInline var tableCount = 0
  @usableFromInline var tableCapacity: Int
  @usableFromInline var roomHead = -1
  @usableFromInline var vacantHead = -1
  @usableFromInline var live = 0

  @inlinable static var slotsPerChunk: Int { 512 }
  @inlinable static var isFree: UInt64 { 1 << 63 }
  @inlinable static var noSlot: UInt64 { isFree | UInt64(slotsPerChunk) }
  @inlinable static var minimumTableCapacity: Int { 4 }
  /// A smaller table is not worth giving back.
  @inlinable static var keptTableCapacity: Int { 64 }

  @inlinable
  init() {
    tableCapacity = Self.minimumTableCapacity
    table = .allocate(capacity: tableCapacity)
  }

  @inlinable
  func destroy() {
    for index in 0..<tableCount {
      guard let states = table[index].states, let entries = table[index].entries else { continue }
      for offset in 0..<table[index].used where states[offset] & Self.isFree == 0 {
        (entries + offset).deinitialize(count: 1)
      }
      states.deallocate()
      entries.deallocate()
    }
    table.deallocate()
  }

  @inlinable @inline(__always)
  func isLive(slot: Int, sequence: UInt64) -> Bool {
    let index = slot >> 9
    if UInt(bitPattern: index) >= UInt(bitPattern: tableCount) { return false }
    guard let states = table[index].states else { return false }
    let offset = slot & (Self.slotsPerChunk - 1)
    return offset < table[index].used && states[offset] == sequence
  }

  /// The sequence of the timer that a node stands for; nil if the node is dead.
  @inlinable @inline(__always)
  func sequence(of node: TimerNode) -> UInt64? {
    let index = node.slot >> 9
    if UInt(bitPattern: index) >= UInt(bitPattern: tableCount) { return nil }
    guard let states = table[index].states else { return nil }
    let offset = node.slot & (Self.slotsPerChunk - 1)
    guard offset < table[index].used else { return nil }
    let state = states[offset]
    return state & Self.isFree == 0 && UInt32(truncatingIfNeeded: state) == node.order ? state : nil
  }

  @inlinable
  mutating func insert(_ entry: Entry, sequence: UInt64) -> Int {
    if roomHead < 0 { addChunk() }
    let index = roomHead
    let chunk = table + index
    var offset = chunk.pointee.freeHead
    if offset >= 0 {
      let next = chunk.pointee.states![offset]
      chunk.pointee.freeHead = next == Self.noSlot ? -1 : Int(truncatingIfNeeded: next & ~Self.isFree)
    } else {
      offset = chunk.pointee.used
      chunk.pointee.used = offset &+ 1
    }
    chunk.pointee.states![offset] = sequence
    (chunk.pointee.entries! + offset).initialize(to: entry)
    chunk.pointee.live &+= 1
    live &+= 1
    if chunk.pointee.live == Self.slotsPerChunk { unlink(index) }
    return index << 9 | offset
  }

  /// Takes the entry out of a slot known to be live. It is returned rather than destroyed here, so that its
  /// deinitialiser finds the slots in order.
  @inlinable
  mutating func remove(slot: Int) -> Entry {
    let index = slot >> 9
    let offset = slot & (Self.slotsPerChunk - 1)
    let chunk = table + index
    let entry = (chunk.pointee.entries! + offset).move()
    let head = chunk.pointee.freeHead
    chunk.pointee.states![offset] = head < 0 ? Self.noSlot : Self.isFree | UInt64(head)
    chunk.pointee.freeHead = offset
    live &-= 1
    if chunk.pointee.live == Self.slotsPerChunk { link(index) }
    chunk.pointee.live &-= 1
    if chunk.pointee.live == 0 { chunkEmptied(index) }
    return entry
  }

  @inlinable
  func forEach<Failure: Error>(
    _ body: (UnsafeMutablePointer<Entry>) throws(Failure) -> Void
  ) throws(Failure) {
    for index in 0..<tableCount {
      guard let states = table[index].states, let entries = table[index].entries else { continue }
      for offset in 0..<table[index].used where states[offset] & Self.isFree == 0 {
        try body(entries + offset)
      }
    }
  }

  /// The last chunk with room stays, or a timer made and gone again and again would make and free a chunk each time;
  /// but a table grown large goes once nothing lives in it.
  @inlinable @inline(never)
  mutating func chunkEmptied(_ index: Int) {
    if live == 0 && tableCapacity > Self.keptTableCapacity {
      destroy()
      self = TimerSlots()
      return
    }
    if table[index].previous < 0 && table[index].next < 0 { return }
    unlink(index)
    table[index].states!.deallocate()
    table[index].entries!.deallocate()
    table[index] = Chunk()
    table[index].next = vacantHead
    vacantHead = index
  }

  @inlinable @inline(never)
  mutating func addChunk() {
    var index = vacantHead
    if index >= 0 {
      vacantHead = table[index].next
    } else {
      if tableCount == tableCapacity { growTable() }
      index = tableCount
      tableCount += 1
    }
    var chunk = Chunk()
    chunk.states = .allocate(capacity: Self.slotsPerChunk)
    chunk.entries = .allocate(capacity: Self.slotsPerChunk)
    (table + index).initialize(to: chunk)
    link(index)
  }

  @inlinable
  mutating func growTable() {
    let larger = UnsafeMutablePointer<Chunk>.allocate(capacity: tableCapacity * 2)
    larger.moveInitialize(from: table, count: tableCount)
    table.deallocate()
    table = larger
    tableCapacity *= 2
  }

  @inlinable
  mutating func link(_ index: Int) {
    table[index].previous = -1
    table[index].next = roomHead
    if roomHead >= 0 { table[roomHead].previous = index }
    roomHead = index
  }

  @inlinable
  mutating func unlink(_ index: Int) {
    let previous = table[index].previous
    let next = table[index].next
    if previous >= 0 { table[previous].next = next } else { roomHead = next }
    if next >= 0 { table[next].previous = previous }
    table[index].previous = -1
    table[index].next = -1
  }
}
