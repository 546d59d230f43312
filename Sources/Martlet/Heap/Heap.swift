#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The collected heap: a non-moving, precise mark-sweep over slabs of equal cells.
///
/// Objects of up to `largestCell` bytes live in 64 KiB slabs, one size class a slab, each with a list of free cells;
/// larger ones have an allocation of their own. What may need finalisation before it is freed (a suspended generator,
/// a coroutine, a future, an instance with `__del__`) lives in slabs of its own, so that a collection finds the
/// unreachable ones without a list.
///
/// Allocation never collects. When the allowance is used up it asks the runtime for a collection, which happens at the
/// next safepoint. Invariant at a safepoint: every live object is reachable from `Runtime.markRoots`.
///
/// Builds with `DEBUG` or `MARTLET_POISON` catch what breaks the invariant: a swept cell is filled with a pattern and
/// not used again before the sweep after, and marking a dead object is fatal. With `MARTLET_MALLOC_OBJECTS` every
/// object is an allocation of its own, for AddressSanitizer.
final class Heap {
  static let largestCell = 512
  static let classCount = largestCell / 16 + 1

  /// Which slabs an object is allocated from.
  enum Space: Int {
    case plain = 0
    case finalizable = 1
  }

  struct Slab {
    var space: Space
    var cellSize: Int
    var capacity: Int
    /// Cells in use or free; the memory behind them has not been touched.
    var cellCount: Int
    var firstFree: UnsafeMutablePointer<FreeCell>?
    var freeCount: Int
  }

  struct FreeCell {
    var header: ObjectHeader
    var next: UnsafeMutablePointer<FreeCell>?
  }

  /// Free cells ready to be taken, by space and size class.
  @usableFromInline let freeCells: UnsafeMutablePointer<UnsafeMutablePointer<FreeCell>?>
  @exclusivity(unchecked) private(set) var slabs: [UnsafeMutablePointer<Slab>] = []
  /// Slabs with free cells not handed out yet, by space and size class.
  @exclusivity(unchecked) private var partial: [[UnsafeMutablePointer<Slab>]]
  @exclusivity(unchecked) private var large: [ObjectRef] = []
  @exclusivity(unchecked) private var largeFinalizable: [ObjectRef] = []
  /// Dead objects with an allocation of their own that are freed by the next sweep; only builds that poison have any.
  @exclusivity(unchecked) private var heldBack: [ObjectRef] = []
  private let source = SlabSource()
  /// The storage that objects own outside their cells.
  let buffers: UnsafeMutablePointer<BufferPool>
  @exclusivity(unchecked) var nextSerial: UInt32 = 1

  /// Bytes in cells handed out and in allocations owned by objects, since the last collection.
  @exclusivity(unchecked) private(set) var allocatedSinceCollection = 0
  /// Bytes that a run has taken about the heap and that no collection frees: the code of programs.
  @exclusivity(unchecked) var keptBytes = 0
  /// Bytes that an object has asked for in vain.
  @exclusivity(unchecked) private var refusedBytes = 0
  /// Bytes live after the last collection.
  @exclusivity(unchecked) private(set) var liveBytes = 0
  /// A collection is due when this much has been allocated since the last one.
  @exclusivity(unchecked) private(set) var allowance = Heap.leastAllowance
  /// Set when a collection is due; the next safepoint runs it.
  @exclusivity(unchecked) private(set) var isCollectionDue = false
  /// Called once each time a collection becomes due, so that the next safepoint takes its slow path.
  @exclusivity(unchecked) var requestSafepoint: () -> Void = {}
  @exclusivity(unchecked) private(set) var collectionCount = 0
  @exclusivity(unchecked) var isEnabled = true
  /// Bytes the heap may hold: the nearer it is, the sooner a collection is due.
  @exclusivity(unchecked) private var limit = Int.max

  /// Allocated between collections at least. What is swept is used again while it is in the processor's second cache,
  /// and the first megabytes of a process cost a page fault each page.
  static let leastAllowance = 1 << 20
  /// Unreachable objects that are looked at to find those of cycles.
  private static let mostCounted = 1 << 17
  /// So many unreachable objects at most are put in the order of their ends whenever there is a collection.
  private static let mostOrdered = 1 << 14

  /// The bytes the heap holds, an upper bound until the next collection.
  var usedBytes: Int { liveBytes + allocatedSinceCollection + keptBytes }

  init() {
    let count = 2 * Heap.classCount
    freeCells = .allocate(capacity: count)
    freeCells.initialize(repeating: nil, count: count)
    partial = Array(repeating: [], count: count)
    buffers = BufferPool.make(source)
  }

  deinit {
    forEachObject { object in
      HeapLayouts.dispose(object)
    }
    for object in large + largeFinalizable + heldBack { BufferPool.freeLarge(object) }
    freeCells.deallocate()
    buffers.pointee.end()
  }

  // MARK: Allocation

  /// A new object with an initialised header; everything else of it is uninitialised memory, to be filled before the
  /// next safepoint.
  @inline(__always)
  func allocate<T: HeapLayout>(
    _ layout: T.Type, kind: Kind, type: TypeRef, extra: Int = 0, space: Space = .plain
  ) -> UnsafeMutablePointer<T> {
    let raw = allocateCell(MemoryLayout<T>.size + extra, space: space)
    let sizeClass = raw.assumingMemoryBound(to: ObjectHeader.self).pointee.sizeClass
    raw.initializeMemory(
      as: ObjectHeader.self,
      to: ObjectHeader(serial: nextSerial, kind: kind, mark: .white, sizeClass: sizeClass, flags: 0, type: type))
    nextSerial &+= 1
    return raw.assumingMemoryBound(to: T.self)
  }

  @inline(__always)
  private func allocateCell(_ size: Int, space: Space) -> UnsafeMutableRawPointer {
    #if !MARTLET_MALLOC_OBJECTS
      let sizeClass = (size + 15) >> 4
      if sizeClass < Heap.classCount {
        let list = space.rawValue * Heap.classCount + sizeClass
        if let cell = freeCells[list] {
          freeCells[list] = cell.pointee.next
          return UnsafeMutableRawPointer(cell)
        }
        return refill(sizeClass, space)
      }
    #endif
    // What lies behind an object is aligned to 16 bytes, as cells are.
    return allocateLarge((size + 15) & ~15, space)
  }

  @inline(never)
  private func refill(_ sizeClass: Int, _ space: Space) -> UnsafeMutableRawPointer {
    let list = space.rawValue * Heap.classCount + sizeClass
    while let slab = partial[list].last {
      if slab.pointee.cellCount == slab.pointee.capacity { partial[list].removeLast() }
      if let cell = slab.pointee.firstFree {
        noteAllocation(slab.pointee.freeCount * slab.pointee.cellSize)
        slab.pointee.firstFree = nil
        slab.pointee.freeCount = 0
        freeCells[list] = cell.pointee.next
        return UnsafeMutableRawPointer(cell)
      }
      if slab.pointee.cellCount < slab.pointee.capacity { return carve(slab, list) }
    }
    let slab = makeSlab(sizeClass, space)
    partial[list].append(slab)
    return carve(slab, list)
  }

  /// Takes a page's worth of cells that were never used.
  private func carve(_ slab: UnsafeMutablePointer<Slab>, _ list: Int) -> UnsafeMutableRawPointer {
    let cellSize = slab.pointee.cellSize
    let count = min(slab.pointee.capacity - slab.pointee.cellCount, max(1, 4096 / cellSize))
    noteAllocation(count * cellSize)
    let first = UnsafeMutableRawPointer(slab) + Heap.firstCellOffset + slab.pointee.cellCount * cellSize
    slab.pointee.cellCount += count
    var next: UnsafeMutablePointer<FreeCell>?
    var index = count - 1
    while index >= 0 {
      let cell = (first + index * cellSize).assumingMemoryBound(to: FreeCell.self)
      cell.asFree(sizeClass: UInt8(cellSize / 16), next: next)
      next = cell
      index -= 1
    }
    freeCells[list] = next.unsafelyUnwrapped.pointee.next
    return first
  }

  private func makeSlab(_ sizeClass: Int, _ space: Space) -> UnsafeMutablePointer<Slab> {
    let slab = source.take().assumingMemoryBound(to: Slab.self)
    let cellSize = sizeClass * 16
    slab.initialize(
      to: Slab(
        space: space, cellSize: cellSize, capacity: (SlabSource.slabSize - Heap.firstCellOffset) / cellSize,
        cellCount: 0, firstFree: nil, freeCount: 0))
    slabs.append(slab)
    return slab
  }

  private static let firstCellOffset = 64

  private func allocateLarge(_ size: Int, _ space: Space) -> UnsafeMutableRawPointer {
    let raw = buffers.pointee.allocateLarge(max(size, MemoryLayout<FreeCell>.size))
    let header = raw.assumingMemoryBound(to: ObjectHeader.self)
    header.pointee.sizeClass = 0
    if space == .plain { large.append(header) } else { largeFinalizable.append(header) }
    noteAllocation(size)
    return raw
  }

  /// Tells the heap of memory that an object owns outside its cell (a list's storage, a dict's table).
  @inline(__always)
  func noteAllocation(_ bytes: Int) {
    allocatedSinceCollection &+= bytes
    if allocatedSinceCollection > allowance { becomeDue() }
  }

  /// Whether so much more is beyond the limit, unless a collection finds enough garbage. One is due then, and whoever
  /// runs it asks for `takeRefusedBytes`.
  func refuses(_ bytes: Int) -> Bool {
    guard isEnabled, limit < .max, usedBytes &+ bytes > limit else { return false }
    refusedBytes = bytes
    becomeDue()
    return true
  }

  /// What has been refused since the last call.
  func takeRefusedBytes() -> Int {
    defer { refusedBytes = 0 }
    return refusedBytes
  }

  @inline(never)
  private func becomeDue() {
    guard isEnabled, !isCollectionDue else { return }
    isCollectionDue = true
    requestSafepoint()
  }

  /// Frees an object that is known to be referred to by nothing.
  func freeNow(_ object: ObjectRef) {
    #if !MARTLET_MALLOC_OBJECTS
      let sizeClass = object.pointee.sizeClass
      guard sizeClass > 0 else { return }
      let cell = UnsafeMutableRawPointer(object).assumingMemoryBound(to: FreeCell.self)
      #if DEBUG || MARTLET_POISON
        // The next sweep finds the cell free.
        HeapLayouts.dispose(object)
        memset(cell, Int32(Heap.poison), Int(sizeClass) * 16)
        cell.asFree(sizeClass: sizeClass, next: nil)
      #else
        let space: Space = HeapLayouts.isFinalizable(object.pointee.kind) ? .finalizable : .plain
        let list = space.rawValue * Heap.classCount + Int(sizeClass)
        HeapLayouts.dispose(object)
        cell.asFree(sizeClass: sizeClass, next: freeCells[list])
        freeCells[list] = cell
      #endif
    #endif
  }

  /// The same for a suspended frame, which owns nothing outside its cell.
  @inline(__always)
  func freeFrame(_ frame: GeneratorRef) {
    #if DEBUG || MARTLET_POISON || MARTLET_MALLOC_OBJECTS
      freeNow(frame.asObject)
    #else
      let sizeClass = frame.pointee.header.sizeClass
      guard sizeClass > 0 else { return }
      let cell = UnsafeMutableRawPointer(frame).assumingMemoryBound(to: FreeCell.self)
      let list = Space.finalizable.rawValue * Heap.classCount + Int(sizeClass)
      cell.asFree(sizeClass: sizeClass, next: freeCells[list])
      freeCells[list] = cell
    #endif
  }

  // MARK: Collection

  /// Marks from the roots, lets unreachable objects be finalised, and sweeps.
  ///
  /// - Parameters:
  ///   - markRoots: reports every root.
  ///   - finalize: called with each unreachable object that wants to be finalised; it and what it refers to survive
  ///     this collection.
  ///   - watched: unreachable objects that must be told from those that cycles hold. If it is given, only what reference
  ///     counting would have ended by now is finalised, in that order; the rest of what wants to be finalised stays.
  ///   - sparing: what collections with `watched` have returned since the last without. The cycles that held it may have
  ///     been swept.
  ///   - isOneByOne: what lists hold has ended one after the other, as tasks do in a turn of their loop.
  ///   - didMark: called when all that is reachable is marked, and nothing else.
  ///   - markFurther: reports what keeps objects from being swept, though not from being finalised.
  ///   - willSweep: called when it is settled what is freed.
  /// - Returns: what would be finalised, or is watched, and stays because of a cycle.
  @discardableResult
  func collect(
    markRoots: (Marker) -> Void, watched: (() -> [ObjectRef])? = nil, sparing earlier: Set<ObjectRef> = [],
    isOneByOne: Bool = false, didMark: () -> Void = {},
    finalize: (ObjectRef) -> Void, markFurther: (Marker) -> Void = { _ in }, willSweep: () -> Void = {}
  ) -> Set<ObjectRef> {
    let marker = Marker()
    markRoots(marker)
    marker.drain()
    var unreachable: [ObjectRef] = []
    var spared: Set<ObjectRef> = []
    forEachFinalizable { object in
      if object.pointee.mark == .white, HeapLayouts.wantsFinalization(object) { unreachable.append(object) }
    }
    if let watched = watched?(), !(unreachable.isEmpty && watched.isEmpty) {
      let order = deathOrder(sparing: earlier, isOneByOne: isOneByOne)
      let wanting = Set(unreachable)
      unreachable = order.ended.filter(wanting.contains)
      let held = wanting.union(watched).subtracting(order.ended)
      // What is finalised may go on to hold others, and let go of them.
      spared = held.subtracting(order.reached(from: unreachable))
      for object in held { marker.mark(object) }
      marker.drain()
    } else {
      // The oldest first, as CPython's collector keeps them.
      unreachable.sort { $0.pointee.serial < $1.pointee.serial }
      if unreachable.count > 1 { putEndedFirst(&unreachable) }
    }
    didMark()
    for object in unreachable {
      finalize(object)
      marker.mark(object)
    }
    markFurther(marker)
    marker.drain()
    willSweep()
    sweep()
    isCollectionDue = false
    collectionCount += 1
    allowance = allowanceForNow
    allocatedSinceCollection = 0
    buffers.pointee.trim(allowance: allowance)
    source.trim(keeping: 16 * Heap.leastAllowance)
    #if DEBUG
      checkInvariants()
    #endif
    return spared
  }

  /// Of the unreachable objects that refer to others, those that reference counting would not have ended; 0 where there
  /// are too many to look at.
  func countHeldByCycles() -> Int {
    var white: [ObjectRef] = []
    forEachObject { object in
      if object.pointee.mark == .white { white.append(object) }
    }
    guard white.count <= Heap.mostCounted else { return 0 }
    let order = DeathOrder(white, sparing: [])
    let ended = Set(order.ended)
    return white.reduce(0) { ended.contains($1) ? $0 : $0 + HeapLayouts.followedObjects($1) }
  }

  /// Puts those that reference counting would have ended before those that cycles hold, and in its order; not where there
  /// is too much to look at.
  private func putEndedFirst(_ objects: inout [ObjectRef]) {
    var white: [ObjectRef] = []
    forEachObject { object in
      if object.pointee.mark == .white, white.count <= Heap.mostOrdered { white.append(object) }
    }
    guard white.count <= Heap.mostOrdered else { return }
    let wanting = Set(objects)
    let ended = DeathOrder(white, sparing: []).ended.filter(wanting.contains)
    objects = ended + objects.filter(wanting.subtracting(ended).contains)
  }

  /// The order in which reference counting ends the unreachable objects that no cycle holds.
  private func deathOrder(sparing earlier: Set<ObjectRef>, isOneByOne: Bool) -> DeathOrder {
    var white: [ObjectRef] = []
    forEachObject { object in
      if object.pointee.mark == .white { white.append(object) }
    }
    return DeathOrder(white, sparing: earlier, isOneByOne: isOneByOne)
  }

  /// Whether there is an object, reachable or not, that would be finalised at its end.
  var mayFinalize: Bool {
    var found = false
    forEachFinalizable { object in
      if !found, HeapLayouts.wantsFinalization(object) { found = true }
    }
    return found
  }

  /// Of which kinds there are objects, reachable or not, whose end a script would notice.
  ///
  /// - Parameter found: called with each of them, and with each coroutine that has not begun.
  func noticeableEnds(_ found: (ObjectRef) -> Void = { _ in }) -> NoticeableEnds {
    var ends: NoticeableEnds = []
    forEachFinalizable { object in
      let end = HeapLayouts.noticeableEnd(object)
      ends.formUnion(end)
      if !end.isEmpty || HeapLayouts.isUnstartedCoroutine(object) { found(object) }
    }
    return ends
  }

  func setLimit(_ bytes: Int) {
    guard limit != bytes else { return }
    limit = bytes
    allowance = allowanceForNow
  }

  private var allowanceForNow: Int {
    let usual = max(Heap.leastAllowance, liveBytes)
    return limit == .max ? usual : min(usual, max(limit / 16, limit - liveBytes))
  }

  private func sweep() {
    liveBytes = 0
    for object in heldBack { BufferPool.freeLarge(object) }
    heldBack.removeAll()
    for list in 0..<(2 * Heap.classCount) {
      freeCells[list] = nil
      partial[list].removeAll(keepingCapacity: true)
    }
    var kept: [UnsafeMutablePointer<Slab>] = []
    kept.reserveCapacity(slabs.count)
    // As much as is allocated between collections stays ready to be used by the same size class.
    var spare = Heap.leastAllowance / SlabSource.slabSize
    for slab in slabs {
      let wasUnused = slab.pointee.freeCount == slab.pointee.cellCount
      let live = sweep(slab)
      if live == 0 {
        if wasUnused || spare == 0 {
          source.give(slab)
          continue
        }
        spare -= 1
      }
      liveBytes += live * slab.pointee.cellSize
      kept.append(slab)
      if slab.pointee.freeCount > 0 || slab.pointee.cellCount < slab.pointee.capacity {
        partial[slab.pointee.space.rawValue * Heap.classCount + slab.pointee.cellSize / 16].append(slab)
      }
    }
    slabs = kept
    sweepLarge(&large)
    sweepLarge(&largeFinalizable)
  }

  private func sweep(_ slab: UnsafeMutablePointer<Slab>) -> Int {
    let cellSize = slab.pointee.cellSize
    let sizeClass = UInt8(cellSize / 16)
    let first = UnsafeMutableRawPointer(slab) + Heap.firstCellOffset
    var cell = first + slab.pointee.cellCount * cellSize
    var live = 0
    var heldBack = 0
    var external = 0
    var free: UnsafeMutablePointer<FreeCell>?
    // From the end, so that the list of free cells ascends.
    while cell > first {
      cell -= cellSize
      let object = cell.assumingMemoryBound(to: ObjectHeader.self)
      if object.pointee.mark == .white {
        if object.pointee.kind != .free {
          if HeapLayouts.mayOwnMemory(object) { HeapLayouts.dispose(object) }
          #if DEBUG || MARTLET_POISON
            memset(cell, Int32(Heap.poison), cellSize)
            cell.assumingMemoryBound(to: FreeCell.self).asFree(sizeClass: sizeClass, next: nil)
            heldBack += 1
            continue
          #endif
        }
        let freeCell = cell.assumingMemoryBound(to: FreeCell.self)
        freeCell.asFree(sizeClass: sizeClass, next: free)
        free = freeCell
      } else {
        if object.pointee.mark == .black {
          object.pointee.mark = .white
          if HeapLayouts.mayOwnMemory(object) { external += HeapLayouts.externalBytes(object) }
        }
        live += 1
      }
    }
    liveBytes += external
    slab.pointee.firstFree = free
    slab.pointee.freeCount = slab.pointee.cellCount - live - heldBack
    return live + heldBack
  }

  /// What swept memory is filled with in builds that poison.
  static let poison: UInt8 = 0xDB

  private func sweepLarge(_ objects: inout [ObjectRef]) {
    objects.removeAll { object in
      if object.pointee.mark == .white {
        HeapLayouts.dispose(object)
        #if (DEBUG || MARTLET_POISON) && !MARTLET_MALLOC_OBJECTS
          object.pointee.kind = .free
          heldBack.append(object)
        #else
          BufferPool.freeLarge(object)
        #endif
        return true
      }
      if object.pointee.mark == .black { object.pointee.mark = .white }
      liveBytes += allocationSize(object) + HeapLayouts.externalBytes(object)
      return false
    }
  }

  /// Calls `body` with every object there is.
  func forEachObject(_ body: (ObjectRef) -> Void) {
    for slab in slabs { forEachObject(in: slab, body) }
    large.forEach(body)
    largeFinalizable.forEach(body)
  }

  private func forEachFinalizable(_ body: (ObjectRef) -> Void) {
    for slab in slabs where slab.pointee.space == .finalizable { forEachObject(in: slab, body) }
    largeFinalizable.forEach(body)
  }

  private func forEachObject(in slab: UnsafeMutablePointer<Slab>, _ body: (ObjectRef) -> Void) {
    var cell = UnsafeMutableRawPointer(slab) + Heap.firstCellOffset
    for _ in 0..<slab.pointee.cellCount {
      let object = cell.assumingMemoryBound(to: ObjectHeader.self)
      if object.pointee.kind != .free { body(object) }
      cell += slab.pointee.cellSize
    }
  }
}

/// Bytes of an allocation.
private func allocationSize(_ object: ObjectRef) -> Int {
  #if !MARTLET_MALLOC_OBJECTS
    BufferPool.sizeOfLarge(object)
  #elseif canImport(Darwin)
    malloc_size(object)
  #else
    malloc_usable_size(object)
  #endif
}

#if MARTLET_MALLOC_OBJECTS && !canImport(Darwin)
  /// The C module does not show it.
  @_silgen_name("malloc_usable_size")
  private func malloc_usable_size(_ memory: UnsafeMutableRawPointer) -> Int
#endif

extension UnsafeMutablePointer where Pointee == Heap.FreeCell {
  func asFree(sizeClass: UInt8, next: UnsafeMutablePointer<Heap.FreeCell>?) {
    let raw = UnsafeMutableRawPointer(self)
    raw.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
    raw.storeBytes(of: sizeClass, toByteOffset: MemoryLayout<ObjectHeader>.offset(of: \.sizeClass)!, as: UInt8.self)
    raw.storeBytes(
      of: next, toByteOffset: MemoryLayout<Heap.FreeCell>.offset(of: \.next)!,
      as: UnsafeMutablePointer<Heap.FreeCell>?.self)
  }
}
