#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The storage that objects own outside their cells: the elements of lists, the tables of dicts and sets, bytes.
///
/// Small buffers come from slabs of equal cells, each class with a list of free ones; larger ones from the system's
/// allocator, and some that were freed are kept for the next of about that size, since it costs more to touch new
/// memory than to fill it. A buffer knows nothing of its size: whoever frees it says how large it was asked for. The
/// slab, found by the buffer's address, leads back to the pool; a large buffer has two words before it that do.
struct BufferPool {
  /// Up to this size there is a class every 16 bytes; beyond it one for each number of equal cells that a slab holds.
  private static let largestSmall = 1024
  private static let largestCell = room / 2
  private static let firstCellOffset = 64
  private static let room = SlabSource.slabSize - firstCellOffset
  private static let classCount = largestSmall / 16 + 1 + 64

  private struct Slab {
    var pool: UnsafeMutablePointer<BufferPool>
    var cellSize: Int
    /// Cells that were ever handed out or listed as free.
    var carved: Int
    var capacity: Int
    /// Scratch of `trim`.
    var freeCount: Int
  }

  private typealias Cell = UnsafeMutableRawPointer

  /// The first free cell of each class; a free cell begins with the next one.
  private var free: UnsafeMutablePointer<Cell?>
  /// The slab of each class that has cells not carved yet.
  private var current: UnsafeMutablePointer<UnsafeMutablePointer<Slab>?>
  private var slabs: [UnsafeMutablePointer<Slab>] = []
  private let source: SlabSource
  /// Large buffers that were freed, by class; each begins with the next one.
  private var kept: UnsafeMutablePointer<Cell?>
  private var keptBytes = 0
  /// The least that `keptBytes` has been since the last `trim`: what nobody needed meanwhile.
  private var leastKeptBytes = 0
  /// So much is kept at most: what a program allocates from one collection to the next is what it can use again.
  private var keptLimit = BufferPool.leastKeptLimit
  /// Where the pool itself is.
  private let home: UnsafeMutablePointer<BufferPool>
  /// Bytes in cells that are in use.
  private(set) var usedBytes = 0

  /// A pool at an address of its own.
  static func make(_ source: SlabSource) -> UnsafeMutablePointer<BufferPool> {
    let home = UnsafeMutablePointer<BufferPool>.allocate(capacity: 1)
    home.initialize(to: BufferPool(source, home))
    return home
  }

  private init(_ source: SlabSource, _ home: UnsafeMutablePointer<BufferPool>) {
    self.source = source
    self.home = home
    let count = BufferPool.classCount
    free = .allocate(capacity: count)
    free.initialize(repeating: nil, count: count)
    current = .allocate(capacity: count)
    current.initialize(repeating: nil, count: count)
    kept = .allocate(capacity: BufferPool.largeClassCount)
    kept.initialize(repeating: nil, count: BufferPool.largeClassCount)
  }

  /// Ends the pool; the memory of its slabs goes with their source.
  mutating func end() {
    releaseKept(keptBytes)
    kept.deallocate()
    free.deallocate()
    current.deallocate()
    let home = home
    home.deinitialize(count: 1)
    home.deallocate()
  }

  private static func slab(of cell: Cell) -> UnsafeMutablePointer<Slab> {
    let address = UInt(bitPattern: cell) & ~UInt(SlabSource.slabSize - 1)
    return UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }

  @inline(__always)
  private static func sizeClass(_ bytes: Int) -> Int {
    bytes <= largestSmall ? (bytes + 15) >> 4 : largestSmall / 16 + room / ((bytes + 15) & ~15)
  }

  @inline(__always)
  private static func cellSize(_ sizeClass: Int) -> Int {
    sizeClass <= largestSmall / 16 ? max(16, sizeClass << 4) : (room / (sizeClass - largestSmall / 16)) & ~15
  }

  // MARK: Large buffers

  /// Before every large buffer.
  private struct LargeHeader {
    var pool: UnsafeMutablePointer<BufferPool>
    /// Of the buffer, without the header.
    var size: Int
  }

  /// Large buffers up to this size are kept.
  private static let largestKept = 4 << 20
  private static let leastKeptLimit = 8 << 20
  /// Eight classes from each power of two to the next, from 2^14 on.
  private static let largeClassCount = 8 * 8 + 1

  /// The class of a size, and the size to which it is rounded up.
  private static func largeClass(_ bytes: Int) -> (index: Int, size: Int) {
    let exponent = Int.bitWidth - 1 - (bytes - 1).leadingZeroBitCount
    let shift = exponent - 3
    let eighths = (bytes + (1 << shift) - 1) >> shift
    return ((exponent - 14) * 8 + eighths - 8, eighths << shift)
  }

  @inline(__always)
  private static func isKept(_ bytes: Int) -> Bool { bytes > largestCell && bytes <= largestKept }

  /// A buffer that is a block of the system's allocator or was one before, whatever its size.
  @inline(never)
  mutating func allocateLarge(_ bytes: Int) -> UnsafeMutableRawPointer {
    #if MARTLET_MALLOC_OBJECTS
      guard let buffer = malloc(max(bytes, 16)) else { fatalError("the system has no memory left") }
      return buffer
    #else
      var size = max(bytes, 16)
      if BufferPool.isKept(bytes) {
        let (index, rounded) = BufferPool.largeClass(bytes)
        if let buffer = kept[index] {
          kept[index] = buffer.load(as: Cell?.self)
          keptBytes -= rounded
          leastKeptBytes = min(leastKeptBytes, keptBytes)
          return buffer
        }
        size = rounded
      }
      let header = MemoryLayout<LargeHeader>.size
      let (total, overflow) = size.addingReportingOverflow(header)
      guard !overflow, let block = malloc(total) else { fatalError("the system has no memory left") }
      block.storeBytes(of: LargeHeader(pool: home, size: size), as: LargeHeader.self)
      return block + header
    #endif
  }

  /// Asks for huge pages for many megabytes that are about to be filled at once: each small page would be a fault, and
  /// reading from all over them misses on addresses. To find such pages can take the system long, so that other buffers do
  /// without.
  static func adviseHugePages(_ block: UnsafeMutableRawPointer, _ size: Int) {
    #if os(Linux)
      guard size > largestKept else { return }
      let page = 2 << 20
      let start = (Int(bitPattern: block) + page - 1) & -page
      let end = (Int(bitPattern: block) + size) & -page
      if start < end { _ = madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, Int32(MADV_HUGEPAGE)) }
    #endif
  }

  @inline(never)
  static func freeLarge(_ buffer: UnsafeMutableRawPointer) {
    #if MARTLET_MALLOC_OBJECTS
      systemFree(buffer)
    #else
      let block = buffer - MemoryLayout<LargeHeader>.size
      let header = block.load(as: LargeHeader.self)
      if isKept(header.size), header.pool.pointee.keep(buffer, header.size) { return }
      systemFree(block)
    #endif
  }

  private mutating func keep(_ buffer: UnsafeMutableRawPointer, _ size: Int) -> Bool {
    let (index, rounded) = BufferPool.largeClass(size)
    guard rounded == size, keptBytes + size <= keptLimit else { return false }
    buffer.storeBytes(of: kept[index], as: Cell?.self)
    kept[index] = buffer
    keptBytes += size
    return true
  }

  private mutating func reallocateLarge(_ buffer: UnsafeMutableRawPointer, _ bytes: Int) -> UnsafeMutableRawPointer {
    #if MARTLET_MALLOC_OBJECTS
      guard let moved = realloc(buffer, max(bytes, 16)) else { fatalError("the system has no memory left") }
      return moved
    #else
      let size = BufferPool.isKept(bytes) ? BufferPool.largeClass(bytes).size : bytes
      let header = MemoryLayout<LargeHeader>.size
      let block = buffer - header
      if block.load(as: LargeHeader.self).size == size { return buffer }
      let (total, overflow) = size.addingReportingOverflow(header)
      guard !overflow, let moved = realloc(block, total) else { fatalError("the system has no memory left") }
      moved.storeBytes(of: LargeHeader(pool: home, size: size), as: LargeHeader.self)
      return moved + header
    #endif
  }

  #if !MARTLET_MALLOC_OBJECTS
    /// The size of a buffer that `allocateLarge` returned.
    static func sizeOfLarge(_ buffer: UnsafeMutableRawPointer) -> Int {
      (buffer - MemoryLayout<LargeHeader>.size).load(as: LargeHeader.self).size
    }
  #endif

  /// Gives kept buffers of at least so many bytes back to the system, the largest first.
  private mutating func releaseKept(_ bytes: Int) {
    var rest = bytes
    var index = BufferPool.largeClassCount - 1
    while rest > 0, index >= 0 {
      guard let buffer = kept[index] else {
        index -= 1
        continue
      }
      kept[index] = buffer.load(as: Cell?.self)
      let block = buffer - MemoryLayout<LargeHeader>.size
      let size = block.load(as: LargeHeader.self).size
      rest -= size
      keptBytes -= size
      systemFree(block)
    }
  }

  // MARK: Taking and freeing

  @inline(__always)
  mutating func allocate(_ bytes: Int) -> UnsafeMutableRawPointer {
    #if !MARTLET_MALLOC_OBJECTS
      if bytes <= BufferPool.largestCell {
        let sizeClass = BufferPool.sizeClass(bytes)
        usedBytes += BufferPool.cellSize(sizeClass)
        guard let cell = free[sizeClass] else { return refill(sizeClass) }
        free[sizeClass] = cell.load(as: Cell?.self)
        return cell
      }
    #endif
    return allocateLarge(bytes)
  }

  /// Frees a buffer that was allocated with room for so many bytes.
  @inline(__always)
  static func free(_ buffer: UnsafeMutableRawPointer, _ bytes: Int) {
    #if !MARTLET_MALLOC_OBJECTS
      if bytes <= BufferPool.largestCell {
        let pool = slab(of: buffer).pointee.pool
        let sizeClass = sizeClass(bytes)
        pool.pointee.usedBytes -= cellSize(sizeClass)
        buffer.storeBytes(of: pool.pointee.free[sizeClass], as: Cell?.self)
        pool.pointee.free[sizeClass] = buffer
        return
      }
    #endif
    freeLarge(buffer)
  }

  /// A buffer of another size with the same content, as far as it fits.
  mutating func reallocate(_ buffer: UnsafeMutableRawPointer, from old: Int, to new: Int) -> UnsafeMutableRawPointer {
    #if MARTLET_MALLOC_OBJECTS
      return reallocateLarge(buffer, new)
    #else
      if old > BufferPool.largestCell {
        if new > BufferPool.largestCell { return reallocateLarge(buffer, new) }
      } else if new <= BufferPool.largestCell, BufferPool.sizeClass(old) == BufferPool.sizeClass(new) {
        return buffer
      }
    #endif
    let moved = allocate(new)
    memcpy(moved, buffer, min(old, new))
    BufferPool.free(buffer, old)
    return moved
  }

  /// Takes a cell of a class that has no free one.
  @inline(never)
  private mutating func refill(_ sizeClass: Int) -> UnsafeMutableRawPointer {
    let cellSize = BufferPool.cellSize(sizeClass)
    if current[sizeClass] == nil { current[sizeClass] = makeSlab(cellSize) }
    let slab = current[sizeClass].unsafelyUnwrapped
    let count = min(slab.pointee.capacity - slab.pointee.carved, max(1, 4096 / cellSize))
    let first = UnsafeMutableRawPointer(slab) + BufferPool.firstCellOffset + slab.pointee.carved * cellSize
    slab.pointee.carved += count
    if slab.pointee.carved == slab.pointee.capacity { current[sizeClass] = nil }
    var next: Cell?
    var index = count - 1
    while index > 0 {
      let cell = first + index * cellSize
      cell.storeBytes(of: next, as: Cell?.self)
      next = cell
      index -= 1
    }
    free[sizeClass] = next
    return first
  }

  private mutating func makeSlab(_ cellSize: Int) -> UnsafeMutablePointer<Slab> {
    let slab = source.take().assumingMemoryBound(to: Slab.self)
    slab.initialize(
      to: Slab(
        pool: home, cellSize: cellSize, carved: 0,
        capacity: BufferPool.room / cellSize, freeCount: 0))
    slabs.append(slab)
    return slab
  }

  /// Gives back the large buffers that nobody needed since the last time, and slabs without a buffer in use, once much
  /// of the pool is unused.
  ///
  /// - Parameter allowance: what may be allocated until the next time.
  mutating func trim(allowance: Int) {
    keptLimit = max(BufferPool.leastKeptLimit, allowance)
    releaseKept(max(leastKeptBytes, keptBytes - keptLimit))
    leastKeptBytes = keptBytes
    guard slabs.count * SlabSource.slabSize > 2 * usedBytes + (16 << 20) else { return }
    let classes = BufferPool.classCount
    for slab in slabs { slab.pointee.freeCount = 0 }
    for sizeClass in 0..<classes {
      var cell = free[sizeClass]
      while let at = cell {
        BufferPool.slab(of: at).pointee.freeCount += 1
        cell = at.load(as: Cell?.self)
      }
    }
    func isEmpty(_ slab: UnsafeMutablePointer<Slab>) -> Bool { slab.pointee.freeCount == slab.pointee.carved }
    for sizeClass in 0..<classes {
      var kept: Cell?
      var cell = free[sizeClass]
      while let at = cell {
        cell = at.load(as: Cell?.self)
        if isEmpty(BufferPool.slab(of: at)) { continue }
        at.storeBytes(of: kept, as: Cell?.self)
        kept = at
      }
      free[sizeClass] = kept
      if let slab = current[sizeClass], isEmpty(slab) { current[sizeClass] = nil }
    }
    slabs.removeAll { slab in
      if !isEmpty(slab) { return false }
      source.give(UnsafeMutableRawPointer(slab))
      return true
    }
  }
}

private func systemFree(_ buffer: UnsafeMutableRawPointer) { free(buffer) }
