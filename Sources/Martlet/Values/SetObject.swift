#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A set or frozenset. Its table probes and grows exactly as CPython's, because iteration goes in table order and a
/// script sees it.
///
/// Invariant: `fill` slots are not empty, `count` of them hold a key; `mask + 1` is a power of two of at least 8; a
/// removed slot has the key `.none` with the hash -1, which no key has.
struct SetObject: HeapLayout {
  var header: ObjectHeader
  var fill: Int
  var count: Int
  var mask: Int
  var table: UnsafeMutablePointer<SetEntry>
  /// The cached hash of a frozenset, or -1.
  var hash: Int
  /// Where `pop` looks next.
  var finger: Int
  /// Changes with every change of the table.
  var version: Int

  static func trace(_ object: SetRef, _ marker: Marker) {
    let table = object.pointee.table
    for index in 0...object.pointee.mask where table[index].isLive { marker.mark(table[index].key) }
  }
  static func dispose(_ object: SetRef) { freeTable(object.pointee.table, object.pointee.mask + 1) }

  /// A table of empty entries.
  static func makeTable(_ size: Int, _ heap: Heap) -> UnsafeMutablePointer<SetEntry> {
    let table = heap.buffers.pointee.allocate(size * MemoryLayout<SetEntry>.stride)
      .assumingMemoryBound(to: SetEntry.self)
    memset(table, 0xFF, size * MemoryLayout<SetEntry>.stride)
    return table
  }

  static func freeTable(_ table: UnsafeMutablePointer<SetEntry>, _ size: Int) {
    BufferPool.free(table, size * MemoryLayout<SetEntry>.stride)
  }
}

/// A slot of a table. The hash tells whether it holds a key; one that was never used is all ones, so its key is no value.
struct SetEntry {
  var key: Value
  var hash: Int

  @inline(__always)
  var isLive: Bool { hash != -1 }
  @inline(__always)
  var isEmpty: Bool { hash == -1 && unsafeBitCast(key, to: (UInt64, UInt8).self).1 == 0xFF }
}

typealias SetRef = UnsafeMutablePointer<SetObject>
