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
/// the system; their addresses stay ours until the heap ends.
final class SlabSource {
  static let slabSize = 1 << 16
  private static let slabsPerChunk = 16

  private var chunks: [(start: UnsafeMutableRawPointer, size: Int)] = []
  /// Free slabs whose memory may still be there.
  private var resident: [UnsafeMutableRawPointer] = []
  /// Free slabs without memory.
  private var released: [UnsafeMutableRawPointer] = []

  deinit {
    for chunk in chunks { munmap(chunk.start, chunk.size) }
  }

  func take() -> UnsafeMutableRawPointer {
    if let slab = resident.popLast() { return slab }
    if released.isEmpty { map() }
    return released.removeLast()
  }

  func give(_ slab: UnsafeMutableRawPointer) { resident.append(slab) }

  /// Returns memory to the system until no more than `allowance` bytes are kept.
  func trim(keeping allowance: Int) {
    while resident.count * SlabSource.slabSize > allowance, let slab = resident.popLast() {
      madvise(slab, SlabSource.slabSize, MADV_DONTNEED)
      released.append(slab)
    }
  }

  /// Maps one slab more than a chunk has, so that an aligned part of it is long enough.
  private func map() {
    let size = (SlabSource.slabsPerChunk + 1) * SlabSource.slabSize
    let protection = PROT_READ | PROT_WRITE
    let mapped = mmap(nil, size, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let start = mapped, start != MAP_FAILED else { fatalError("the system has no memory left") }
    chunks.append((start, size))
    let aligned = (UInt(bitPattern: start) + UInt(SlabSource.slabSize - 1)) & ~UInt(SlabSource.slabSize - 1)
    let first = UnsafeMutableRawPointer(bitPattern: aligned)!
    for index in (0..<SlabSource.slabsPerChunk).reversed() {
      released.append(first + index * SlabSource.slabSize)
    }
  }
}
