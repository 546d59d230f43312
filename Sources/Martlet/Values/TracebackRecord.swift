import MartletSyntax

/// The places an exception has passed, innermost first.
struct TracebackRecord {
  private var storage: TracebackStorage?
  private(set) var count = 0
  var hasHiddenPlaces = false
  /// It was thrown into a comprehension within a frame that handles an exception: what it passes up to there is
  /// forgotten when it leaves the comprehension.
  var isThrownThroughComprehension = false
  /// How many places there were when the exception was last caught: what CPython keeps in `__traceback__`, while the
  /// rest travels beside it.
  var kept: Int32 = 0
  /// The traceback object of all the places, if a script has asked for it.
  var object: ObjectRef?
  /// What frames that the exception passed held, and would hold as long as there is the traceback: a tuple of what the
  /// last of them did, what the inner ones did, and how many places there were then.
  var held: ObjectRef?

  subscript(index: Int) -> SourceRange { storage.unsafelyUnwrapped.places[index] }

  /// Forgets the places it has passed since it was last caught.
  mutating func cutToKept() {
    isThrownThroughComprehension = false
    cut(to: Int(kept))
  }

  /// Forgets the outer places.
  mutating func cut(to kept: Int) {
    guard kept < count else { return }
    object = nil
    count = kept
    letGo()
  }

  /// Takes other places; what frames held is held still.
  mutating func replace(_ places: [SourceRange], _ rt: Runtime) {
    storage?.release()
    storage = nil
    count = 0
    for place in places { append(place, rt) }
  }

  /// Lets go of what frames held whose places are forgotten.
  private mutating func letGo() {
    while let held, case .tuple(let entry) = Value(held), case .int(let places) = entry[element: 2], places > count {
      self.held = entry[element: 1].heapObject
    }
  }

  /// A frame holds an object as long as its place is remembered.
  mutating func hold(_ object: ObjectRef, _ rt: Runtime) {
    held = rt.makeTuple([Value(object), held.map { Value($0) } ?? .none, .int(count)]).asObject
    self.object = nil
  }

  @inline(__always)
  mutating func append(_ range: SourceRange, _ rt: Runtime) {
    object = nil
    if storage.map({ count < $0.capacity && count >= $0.keptCount }) != true { makeRoom(rt) }
    storage.unsafelyUnwrapped.places[count] = range
    count += 1
  }

  @inline(never)
  private mutating func makeRoom(_ rt: Runtime) {
    let pool = rt.heap.buffers
    guard let old = storage else { return storage = TracebackStorage(capacity: 4, pool) }
    if old.isShared {
      let new = TracebackStorage(capacity: max(4, count * 2), pool)
      new.places.update(from: old.places, count: count)
      old.release()
      storage = new
    } else if count < old.capacity {
      old.forgetKept()
    } else {
      storage = old.grown(pool)
    }
  }

  /// The places there are now, for an owner who may `restore` them or must release them; nil if there are none.
  func keep() -> TracebackStorage? {
    guard count > 0, let storage else { return nil }
    storage.retain(count)
    return storage
  }

  /// Makes them again the first `count` of what was kept, whose owner gives it up.
  mutating func restore(_ places: TracebackStorage?, _ count: Int) {
    if count == self.count, places == storage || places == nil {
      places?.release()
      return
    }
    object = nil
    storage?.release()
    storage = places
    self.count = count
    letGo()
  }

  func deallocate() { storage?.release() }

  var ownedBytes: Int { (storage?.capacity ?? 0) * MemoryLayout<SourceRange>.stride }
}

/// Places in raw memory with several owners: an exception, which alone appends, and futures, each of which keeps as many
/// of the first as there were when it was given the exception.
///
/// Invariant: places below `keptCount` do not change while there is more than one owner.
struct TracebackStorage: Equatable {
  private struct Header {
    var owners: Int32
    var keptCount: Int32
    var capacity: Int
  }

  let bits: UnsafeMutableRawPointer
  private var header: UnsafeMutablePointer<Header> { bits.assumingMemoryBound(to: Header.self) }

  init(bits: UnsafeMutableRawPointer) { self.bits = bits }

  init(capacity: Int, _ pool: UnsafeMutablePointer<BufferPool>) {
    bits = pool.pointee.allocate(Self.size(capacity))
    bits.initializeMemory(as: Header.self, to: Header(owners: 1, keptCount: 0, capacity: capacity))
  }

  private static func size(_ capacity: Int) -> Int {
    MemoryLayout<Header>.stride + capacity * MemoryLayout<SourceRange>.stride
  }

  var places: UnsafeMutablePointer<SourceRange> {
    (bits + MemoryLayout<Header>.stride).assumingMemoryBound(to: SourceRange.self)
  }
  var capacity: Int { header.pointee.capacity }
  var keptCount: Int { Int(header.pointee.keptCount) }
  var isShared: Bool { header.pointee.owners > 1 }

  /// Nobody else owns it any more.
  func forgetKept() { header.pointee.keptCount = 0 }

  /// With room for more; nobody else may own it.
  func grown(_ pool: UnsafeMutablePointer<BufferPool>) -> TracebackStorage {
    forgetKept()
    let old = Self.size(capacity)
    let capacity = self.capacity * 2
    let grown = TracebackStorage(bits: pool.pointee.reallocate(bits, from: old, to: Self.size(capacity)))
    grown.header.pointee.capacity = capacity
    return grown
  }

  func retain(_ count: Int) {
    header.pointee.owners += 1
    header.pointee.keptCount = max(header.pointee.keptCount, Int32(clamping: count))
  }

  func release() {
    header.pointee.owners -= 1
    if header.pointee.owners == 0 { BufferPool.free(bits, Self.size(capacity)) }
  }
}
