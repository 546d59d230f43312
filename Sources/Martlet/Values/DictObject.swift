#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A dict: entries in insertion order and an open-addressing table of their indices.
///
/// Invariant: `used` entries are initialised, a removed one has the key `.undefined`; `count` are live, and none before
/// `front`, so that taking out the oldest again and again costs the same each time. `version`
/// changes whenever a key is added or removed or the entries move, so a cached entry index is valid while the version
/// is the same.
struct DictObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var used: Int
  var front: Int
  var capacity: Int
  var mask: Int
  var entries: UnsafeMutablePointer<DictEntry>?
  var indices: UnsafeMutablePointer<Int32>?
  var version: Int

  static func trace(_ object: DictRef, _ marker: Marker) {
    guard let entries = object.pointee.entries else { return }
    for index in 0..<object.pointee.used {
      marker.mark(entries[index].key)
      marker.mark(entries[index].value)
    }
  }
  static func dispose(_ object: DictRef) {
    object.freeTables()
  }
}

struct DictEntry {
  var hash: Int
  var key: Value
  var value: Value
}

typealias DictRef = UnsafeMutablePointer<DictObject>

/// The table itself. Nothing here runs script code: searching by a key that is not a str is in `Runtime+Dict`.
extension UnsafeMutablePointer where Pointee == DictObject {
  static var empty: Int32 { -1 }
  static var dummy: Int32 { -2 }

  /// The entry of a str key, or -1.
  @inline(__always)
  func find(_ key: StringRef, hash: Int) -> Int {
    guard let indices = pointee.indices else { return -1 }
    let entries = pointee.entries.unsafelyUnwrapped
    var probe = Probe(hash, pointee.mask)
    while true {
      let index = Int(indices[probe.position])
      if index >= 0 {
        let entry = entries + index
        if entry.pointee.hash == hash, case .str(let other) = entry.pointee.key,
          other == key || other.hasSameText(as: key)
        {
          return index
        }
      } else if index == -1 {
        return -1
      }
      probe.advance()
    }
  }

  /// The entry of an int key; -1 if there is none, -2 if only `==` can tell.
  @inline(__always)
  func find(_ key: Int, hash: Int) -> Int {
    guard let indices = pointee.indices else { return -1 }
    let entries = pointee.entries.unsafelyUnwrapped
    var probe = Probe(hash, pointee.mask)
    while true {
      let index = Int(indices[probe.position])
      if index >= 0 {
        let entry = entries + index
        if entry.pointee.hash == hash {
          guard case .int(let other) = entry.pointee.key else { return -2 }
          if other == key { return index }
        }
      } else if index == -1 {
        return -1
      }
      probe.advance()
    }
  }

  /// Makes this empty dict a copy of another that has never had a key removed.
  func copyTable(of other: DictRef, _ heap: Heap) {
    let tableSize = other.pointee.mask + 1
    let buffer = heap.buffers.pointee.allocate(Self.tableBytes(tableSize))
    memcpy(buffer, other.pointee.entries.unsafelyUnwrapped, Self.tableBytes(tableSize))
    let capacity = tableSize * 2 / 3
    pointee.entries = buffer.assumingMemoryBound(to: DictEntry.self)
    pointee.indices = UnsafeMutableRawPointer(pointee.entries.unsafelyUnwrapped + capacity)
      .assumingMemoryBound(to: Int32.self)
    pointee.used = other.pointee.used
    pointee.count = other.pointee.count
    pointee.capacity = other.pointee.capacity
    pointee.mask = other.pointee.mask
    pointee.version &+= 1
    heap.noteAllocation(capacity * 44)
  }

  /// Puts a new entry at the end; the key must not be there.
  func insertNew(_ key: Value, hash: Int, _ value: Value, _ heap: Heap) {
    if pointee.used == pointee.capacity { grow(heap) }
    let indices = pointee.indices.unsafelyUnwrapped
    var probe = Probe(hash, pointee.mask)
    while indices[probe.position] >= 0 { probe.advance() }
    indices[probe.position] = Int32(truncatingIfNeeded: pointee.used)
    pointee.entries.unsafelyUnwrapped[pointee.used] = DictEntry(hash: hash, key: key, value: value)
    pointee.used += 1
    pointee.count += 1
    pointee.version &+= 1
  }

  /// Removes the entry at an index of `entries`.
  func removeEntry(_ index: Int) {
    let entries = pointee.entries.unsafelyUnwrapped
    let indices = pointee.indices.unsafelyUnwrapped
    var probe = Probe(entries[index].hash, pointee.mask)
    while indices[probe.position] != Int32(truncatingIfNeeded: index) { probe.advance() }
    indices[probe.position] = -2
    entries[index] = DictEntry(hash: 0, key: .undefined, value: .undefined)
    pointee.count -= 1
    pointee.version &+= 1
    if index == pointee.front {
      var front = index + 1
      while front < pointee.used, entries[front].key.isUndefined { front += 1 }
      pointee.front = front
    }
  }

  /// Removes the last live entry, whose index is given, and gives back the places of `entries` from there on. Their
  /// places in the table stay taken, so the capacity shrinks with them.
  func removeLast(_ index: Int) {
    removeEntry(index)
    pointee.capacity -= pointee.used - index
    pointee.used = index
    pointee.front = Swift.min(pointee.front, index)
  }

  fileprivate func freeTables() {
    if let entries = pointee.entries { BufferPool.free(entries, Self.tableBytes(pointee.mask + 1)) }
  }

  /// The entries and, behind them, the table of their indices are one buffer. There is room for entries for two thirds
  /// of the table, however much of it may still be used; see `removeLast`.
  private static func tableBytes(_ tableSize: Int) -> Int {
    tableSize * 2 / 3 * MemoryLayout<DictEntry>.stride + tableSize * 4
  }

  func removeAll() {
    freeTables()
    pointee.entries = nil
    pointee.indices = nil
    pointee.count = 0
    pointee.used = 0
    pointee.front = 0
    pointee.capacity = 0
    pointee.mask = 0
    pointee.version &+= 1
  }

  /// Makes room for more entries, dropping removed ones. The table's new size is CPython's, since a script that changes
  /// a dict while it iterates over it sees where the entries move.
  @inline(never)
  func grow(_ heap: Heap) {
    var tableSize = 8
    while tableSize < pointee.count * 3 { tableSize *= 2 }
    resize(to: tableSize * 2 / 3, heap)
  }

  /// Rebuilds the table with room for at least `wanted` entries.
  func resize(to wanted: Int, _ heap: Heap) {
    var tableSize = 8
    while tableSize * 2 / 3 < wanted { tableSize *= 2 }
    let capacity = tableSize * 2 / 3
    let buffer = heap.buffers.pointee.allocate(Self.tableBytes(tableSize))
    let entries = buffer.assumingMemoryBound(to: DictEntry.self)
    let indices = UnsafeMutableRawPointer(entries + capacity).assumingMemoryBound(to: Int32.self)
    memset(indices, 0xFF, tableSize * 4)
    let mask = tableSize - 1
    var count = 0
    if let old = pointee.entries {
      for index in 0..<pointee.used where !old[index].key.isUndefined {
        entries[count] = old[index]
        var probe = Probe(old[index].hash, mask)
        while indices[probe.position] >= 0 { probe.advance() }
        indices[probe.position] = Int32(truncatingIfNeeded: count)
        count += 1
      }
    }
    freeTables()
    heap.noteAllocation(max(0, capacity - pointee.capacity) * 44)
    pointee.entries = entries
    pointee.indices = indices
    pointee.used = count
    pointee.front = 0
    pointee.capacity = capacity
    pointee.mask = mask
    pointee.version &+= 1
  }

  /// The live entry at or after an index of `entries`, or nil at the end.
  @inline(__always)
  func nextEntry(_ index: inout Int) -> UnsafeMutablePointer<DictEntry>? {
    guard let entries = pointee.entries else { return nil }
    if index < pointee.front { index = pointee.front }
    while index < pointee.used {
      let entry = entries + index
      index += 1
      if !entry.pointee.key.isUndefined { return entry }
    }
    return nil
  }
}

/// The sequence of table positions at which a hash is looked for.
struct Probe {
  var position: Int
  private var perturbation: UInt
  private let mask: Int

  @inline(__always)
  init(_ hash: Int, _ mask: Int) {
    perturbation = UInt(bitPattern: hash)
    self.mask = mask
    position = hash & mask
  }

  @inline(__always)
  mutating func advance() {
    perturbation >>= 5
    position = (position &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
  }
}
