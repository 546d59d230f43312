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
struct RegexScratch {
  private(set) var slots: UnsafeMutablePointer<Int>
  private var slotCapacity = 64
  private(set) var stack: UnsafeMutablePointer<Int>
  private(set) var stackCapacity = 3 * 256
  /// The next of those that are not in use.
  fileprivate var next: RegexScratchRef?

  fileprivate init() {
    slots = .allocate(capacity: slotCapacity)
    stack = malloc(stackCapacity * 8)!.assumingMemoryBound(to: Int.self)
  }

  mutating func reserve(slots count: Int) {
    guard count > slotCapacity else { return }
    slots.deallocate()
    slots = .allocate(capacity: count)
    slotCapacity = count
  }

  mutating func growStack(_ rt: Runtime) throws(Raised) {
    if stackCapacity > 1 << 16 { try rt.reserve(stackCapacity * 8) }
    stackCapacity *= 2
    stack = realloc(stack, stackCapacity * 8)!.assumingMemoryBound(to: Int.self)
  }

  fileprivate func end() {
    slots.deallocate()
    free(stack)
  }
}

typealias RegexScratchRef = UnsafeMutablePointer<RegexScratch>

/// The scratches of an interpreter that are not in use.
struct RegexScratchPool {
  private let first: UnsafeMutablePointer<RegexScratchRef?>

  init() {
    first = .allocate(capacity: 1)
    first.initialize(to: nil)
  }

  @inline(__always)
  func take() -> RegexScratchRef {
    guard let scratch = first.pointee else { return make() }
    first.pointee = scratch.pointee.next
    return scratch
  }

  @inline(never)
  private func make() -> RegexScratchRef {
    let scratch = RegexScratchRef.allocate(capacity: 1)
    scratch.initialize(to: RegexScratch())
    return scratch
  }

  @inline(__always)
  func give(_ scratch: RegexScratchRef) {
    // What a large match used is not kept.
    guard scratch.pointee.stackCapacity <= 1 << 16 else { return end(scratch) }
    scratch.pointee.next = first.pointee
    first.pointee = scratch
  }

  @inline(never)
  private func end(_ scratch: RegexScratchRef) {
    scratch.pointee.end()
    scratch.deallocate()
  }

  func end() {
    while let scratch = first.pointee {
      first.pointee = scratch.pointee.next
      end(scratch)
    }
    first.deallocate()
  }
}
