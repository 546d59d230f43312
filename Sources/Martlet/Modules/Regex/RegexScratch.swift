#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a text is stepped through: a byte a character, or UTF-8.
protocol RegexText {
  static var isWide: Bool { get }
}

enum NarrowRegexText: RegexText {
  static let isWide = false
}

enum WideRegexText: RegexText {
  static let isWide = true
}

/// The memory of a match in progress: slots of groups and loops, and what could be tried otherwise.
final class RegexScratch {
  @exclusivity(unchecked) var slots: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) var slotCapacity = 64
  @exclusivity(unchecked) var stack: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) var stackCapacity = 3 * 256

  init() {
    slots = .allocate(capacity: slotCapacity)
    stack = malloc(stackCapacity * 8)!.assumingMemoryBound(to: Int.self)
  }

  deinit {
    slots.deallocate()
    free(stack)
  }

  func reserve(slots count: Int) {
    guard count > slotCapacity else { return }
    slots.deallocate()
    slots = .allocate(capacity: count)
    slotCapacity = count
  }

  func growStack(_ rt: Runtime) throws(Raised) {
    if stackCapacity > 1 << 16 { try rt.reserve(stackCapacity * 8) }
    stackCapacity *= 2
    stack = realloc(stack, stackCapacity * 8)!.assumingMemoryBound(to: Int.self)
  }
}
