/// A compiled pattern: instructions for `RegexMatcher`, and what they refer to.
///
/// The same program runs over text of one byte a character (bytes, ASCII) and over UTF-8: literals are the bytes to be
/// compared, and only what steps over one character differs.
final class RegexProgram {
  /// What takes one character.
  enum Unit: UInt8 { case byte, scalar, notNewline, any, set }

  enum Operation: UInt8 {
    /// One byte `a`; the bytes `a..<a + b` of `literals`.
    case byte, literal
    /// One character: any, any but a line feed, the code point `a`, one of set `a`.
    case any, notNewline, scalar, set
    /// A repeated `unit` with parameter `a`, `b` to `c` times; the byte `hint` must follow, if it is not negative.
    case greedyRun, possessiveRun, lazyRun
    /// Goes on at `a`.
    case jump
    /// Goes on behind it, later at `a`, if the next byte is in bitmap `b` (if `b` is not negative), else at `a` only.
    case branch
    /// Sets slot `a` to the place; `close` also notes group `b` as the last one.
    case open, close
    /// A loop with its counter in slot `a` and the place of its last turn in the next. `loopStart` begins it at `b`.
    case loopStart
    /// At the end of a turn of the body at `d`: turns `b` to `c`.
    case greedyLoop, lazyLoop
    /// Before a turn of the body behind it, with the height of the stack in slot `a + 2`; leaves to `d`. `possessiveTurn`
    /// ends a turn and goes to `b`.
    case possessiveLoop, possessiveTurn
    /// Notes the height of the stack in slot `a`, and the place in the next.
    case atomicStart
    /// Drops what could be tried otherwise since then; `lookEnd` also returns to the place.
    case atomicEnd, lookEnd
    /// Notes the height in slot `a`; if what follows up to `refuse` fails, goes on at `b`.
    case refuseStart
    /// What must not match did: fails to where `refuseStart` with slot `a` began.
    case refuse
    /// Steps back `a` characters, fails or goes on at `b` (if that is not negative) where there are not as many.
    case back
    /// Goes on at `b` unless group `a` has matched.
    case unlessGroup
    /// What group `a` matched; `b` is the raw rule of case.
    case backreference
    case start, lineStart, end, endOrLastLine, lineEnd
    /// `a` is 1 for ASCII words.
    case boundary, noBoundary
    case accept, fail
  }

  struct Instruction {
    var operation: Operation
    var unit = Unit.any
    var hint: Int16 = -1
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    var d: Int32 = 0
  }

  /// Where a search need not look closer.
  enum Filter {
    case none
    case atStart
    case atLineStart
    case literal(Range<Int>)
    case firstByte(Int)
  }

  let code: UnsafeMutablePointer<Instruction>
  let codeCount: Int
  let literals: UnsafeMutablePointer<UInt8>
  let bitmaps: UnsafeMutablePointer<RegexBitmap>
  let sets: [RegexSet]
  let filter: Filter
  /// Groups, the whole match included.
  let groupCount: Int
  /// Two for each group, one for the last group, and those of loops.
  let slotCount: Int
  let isText: Bool
  let byteCount: Int

  init(
    code: [Instruction], literals: [UInt8], bitmaps: [RegexBitmap], sets: [RegexSet], filter: Filter, groupCount: Int,
    slotCount: Int, isText: Bool
  ) {
    self.code = RegexProgram.copy(code)
    codeCount = code.count
    self.literals = RegexProgram.copy(literals)
    self.bitmaps = RegexProgram.copy(bitmaps)
    self.sets = sets
    self.filter = filter
    self.groupCount = groupCount
    self.slotCount = slotCount
    self.isText = isText
    byteCount =
      code.count * MemoryLayout<Instruction>.stride + literals.count
      + (bitmaps.count + sets.count) * MemoryLayout<RegexBitmap>.stride
  }

  private static func copy<T>(_ elements: [T]) -> UnsafeMutablePointer<T> {
    let copy = UnsafeMutablePointer<T>.allocate(capacity: max(1, elements.count))
    _ = UnsafeMutableBufferPointer(start: copy, count: elements.count).initialize(from: elements)
    return copy
  }

  deinit {
    code.deallocate()
    literals.deallocate()
    bitmaps.deallocate()
  }
}
