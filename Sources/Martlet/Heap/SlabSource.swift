#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// Where the heap's slabs come from: aligned blocks of 64 KiB, cut from chunks of address space that the system maps.
///
/// A slab given back is kept for whoever takes the next one. `trim` returns the memory of those beyond an allowance to
/// the system; their addresses stay ours until the heap ends. The only chunk of a small heap that ends is kept, with its
/// memory, for the next heap: a host that makes an interpreter for each request then pays for no page twice.
final class SlabSource {
  static let slabSize = 1 << 16
  private static let slabsPerChunk = 16

  private struct Chunk {
    var start: UnsafeMutableRawPointer
    var size: Int

    var firstSlab: UnsafeMutableRawPointer {
      let aligned = (UInt(bitPattern: start) + UInt(slabSize - 1)) & ~UInt(slabSize - 1)
      return UnsafeMutableRawPointer(bitPattern: aligned)!
    }
  }

  /// A chunk that no heap has; the last slabs of it have no memory.
  private struct SpareChunk: @unchecked Sendable {
    // Invariant: the memory belongs to nobody but the list of spares, from the end of one heap to the start of the next.
    var chunk: Chunk
    var untouched: Int
  }

  private static let mostSpares = 4
  private static let spares = Mutex<[SpareChunk]>([])

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
    let last = chunk.firstSlab + (SlabSource.slabsPerChunk - 1) * SlabSource.slabSize
    var untouched = 0
    while untouched < released.count, released[untouched] == last - untouched * SlabSource.slabSize { untouched += 1 }
    let spare = SpareChunk(chunk: chunk, untouched: untouched)
    return SlabSource.spares.withLock { spares in
      if spares.count >= SlabSource.mostSpares { return false }
      spares.append(spare)
      return true
    }
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
    if chunks.isEmpty, let spare = SlabSource.spares.withLock({ $0.popLast() }) {
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
    let slabs = (0..<SlabSource.slabsPerChunk).map { chunk.firstSlab + $0 * SlabSource.slabSize }
    resident.append(contentsOf: slabs[..<touched].reversed())
    released.append(contentsOf: slabs[touched...].reversed())
  }
}
