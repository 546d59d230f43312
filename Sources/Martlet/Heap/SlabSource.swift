#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the heap's slabs come from: aligned blocks of 64 KiB, cut from chunks of address space that the system maps.
///
/// A slab given back is kept for whoever takes the next one. `trim` returns the memory of those beyond an allowance to
/// the system; their addresses stay ours until the heap ends. The only chunk of a small heap that ends is kept, with its
/// memory, for the next heap: a host that makes an interpreter for each request then pays for no page twice.
final class SlabSource {
  fileprivate struct Chunk {
    var start: UnsafeMutableRawPointer
    var size: Int

    func slab(_ index: Int) -> UnsafeMutableRawPointer {
      let aligned = (UInt(bitPattern: start) + UInt(slabSize - 1)) & ~UInt(slabSize - 1)
      return UnsafeMutableRawPointer(bitPattern: aligned)! + index * slabSize
    }
  }

  static let slabSize = 1 << 16
  private static let slabsPerChunk = 16

  private var chunks: [Chunk] = []
  /// Free slabs whose memory may still be there.
  private var resident: [UnsafeMutableRawPointer] = []
  /// Free slabs without memory.
  private var released: [UnsafeMutableRawPointer] = []

  deinit {
    if chunks.count == 1, keepSpare() { return }
    for chunk in chunks { munmap(chunk.start, chunk.size) }
  }

  /// Whether there was room for the only chunk among the spares.
  private func keepSpare() -> Bool {
    let chunk = chunks[0]
    // Slabs are taken from the first to the last; those whose memory went back lie anywhere.
    let last = chunk.slab(SlabSource.slabsPerChunk - 1)
    var untouched = 0
    while untouched < released.count, released[untouched] == last - untouched * SlabSource.slabSize { untouched += 1 }
    return SpareChunks.shared.keep(SpareChunks.Spare(chunk: chunk, untouched: untouched))
  }

  func take() -> UnsafeMutableRawPointer {
    if let slab = resident.popLast() { return slab }
    if released.isEmpty { map() }
    return resident.popLast() ?? released.removeLast()
  }

  func give(_ slab: UnsafeMutableRawPointer) { resident.append(slab) }

  /// Returns memory to the system until no more than `allowance` bytes are kept.
  func trim(keeping allowance: Int) {
    while resident.count * SlabSource.slabSize > allowance, let slab = resident.popLast() {
      madvise(slab, SlabSource.slabSize, MADV_DONTNEED)
      released.append(slab)
    }
  }

  private func map() {
    if chunks.isEmpty, let spare = SpareChunks.shared.take() {
      add(spare.chunk, untouched: spare.untouched)
      return
    }
    // One slab more than a chunk has, so that an aligned part of it is long enough.
    let size = (SlabSource.slabsPerChunk + 1) * SlabSource.slabSize
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let start = mapped, start != MAP_FAILED else { fatalError("the system has no memory left") }
    add(Chunk(start: start, size: size), untouched: SlabSource.slabsPerChunk)
  }

  private func add(_ chunk: Chunk, untouched: Int) {
    chunks.append(chunk)
    let touched = SlabSource.slabsPerChunk - untouched
    let slabs = (0..<SlabSource.slabsPerChunk).map(chunk.slab)
    resident.append(contentsOf: slabs[..<touched].reversed())
    released.append(contentsOf: slabs[touched...].reversed())
  }
}

/// Chunks that heaps have left to those that come, no more than a few.
///
/// `@unchecked Sendable`: the list is only touched under the mutex, and the memory of a chunk on it is nobody's.
private final class SpareChunks: @unchecked Sendable {
  struct Spare {
    var chunk: SlabSource.Chunk
    /// How many slabs at the end have no memory.
    var untouched: Int
  }

  static let shared = SpareChunks()
  private static let most = 4

  private let mutex = SystemMutex()
  private var spares: [Spare] = []

  /// Whether there was room.
  func keep(_ spare: Spare) -> Bool {
    mutex.lock()
    defer { mutex.unlock() }
    if spares.count >= SpareChunks.most { return false }
    spares.append(spare)
    return true
  }

  func take() -> Spare? {
    mutex.lock()
    defer { mutex.unlock() }
    return spares.popLast()
  }
}
