#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes, grows or shrinks a block of raw storage, bitwise: what is initialised in it must be plain data, or nothing.
///
/// The C library's realloc moves whole pages where it can; allocating anew and copying was three times slower. To be
/// released by `freeStorage`.
@inlinable
func reallocateStorage<Element>(
  _ old: UnsafeMutablePointer<Element>?, capacity: Int
) -> UnsafeMutablePointer<Element> {
  // What malloc promises on every platform of ours.
  precondition(MemoryLayout<Element>.alignment <= 16, "an element needs a stricter alignment than malloc's")
  guard let block = realloc(old, capacity * MemoryLayout<Element>.stride) else {
    fatalError("out of memory for \(capacity) elements")
  }
  return block.assumingMemoryBound(to: Element.self)
}

@inlinable
func freeStorage<Element>(_ storage: UnsafeMutablePointer<Element>) { free(storage) }
