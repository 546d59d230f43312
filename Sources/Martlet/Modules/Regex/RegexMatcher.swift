#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a `RegexProgram` over a text by backtracking, with a stack of its own: no pattern and no text uses up the native
/// one. Each step back is charged to the run's budget, so that limits and interrupts stop a match.
///
/// The stack has entries of three words: a place to go on from, or the old value of a slot. Going back undoes what
/// was set since. The text must stay where it is: a str or bytes that the caller keeps reachable.
struct RegexMatcher {
  private enum Entry {
    static let choice = 0, slot = 1, greedy = 2, lazy = 3, lazyLoop = 4
  }

  private let rt: Unmanaged<Runtime>
  let program: Unmanaged<RegexProgram>
  private let code: UnsafeMutablePointer<RegexProgram.Instruction>
  let bitmaps: UnsafeMutablePointer<RegexBitmap>
  private let literals: UnsafeMutablePointer<UInt8>
  let text: UnsafePointer<UInt8>
  /// The text ends here for the match, in bytes.
  let end: Int
  let isWide: Bool
  private let scratch: RegexScratchRef
  let slots: UnsafeMutablePointer<Int>
  private let slotCount: Int
  private let groupSlots: Int
  private var isDirty = true
  private var fuel = RegexMatcher.fuelUnit
  /// The match must end with the text.
  let isFull: Bool
  /// A match at this place must not be empty; -1 if it may.
  var mustAdvance = -1
  private(set) var matchStart = 0
  private(set) var matchEnd = 0

  private static let fuelUnit = 1 << 12

  init(
    _ rt: Runtime, _ program: Unmanaged<RegexProgram>, _ text: ByteText, isWide: Bool, isFull: Bool,
    _ scratch: RegexScratchRef
  ) {
    self.rt = Unmanaged.passUnretained(rt)
    self.program = program
    (code, bitmaps, literals, slotCount, groupSlots) = program._withUnsafeGuaranteedRef {
      ($0.code, $0.bitmaps, $0.literals, $0.slotCount, $0.groupCount * 2)
    }
    self.text = text.baseAddress ?? UnsafePointer(literals)
    end = text.count
    self.isWide = isWide
    self.isFull = isFull
    self.scratch = scratch
    scratch.pointee.reserve(slots: slotCount)
    slots = scratch.pointee.slots
  }

  /// The place a group began or ended at, or -1.
  func place(_ slot: Int) -> Int {
    if slot == 0 { return matchStart }
    if slot == 1 { return matchEnd }
    return slots[slot]
  }

  /// Whether a group matched.
  func hasGroup(_ group: Int) -> Bool {
    group == 0 || (slots[group * 2] >= 0 && slots[group * 2 + 1] >= slots[group * 2])
  }

  /// The group that was closed last, 0 if none was.
  var lastGroup: Int { max(0, slots[groupSlots]) }

  // MARK: Entry points

  /// Whether there is a match at a place.
  mutating func match(at start: Int) throws(Raised) -> Bool {
    matchStart = start
    return isWide
      ? try attempt(WideRegexText.self, start) : try attempt(NarrowRegexText.self, start)
  }

  /// Finds the first match from a place on.
  mutating func search(from start: Int) throws(Raised) -> Bool {
    isWide ? try search(WideRegexText.self, start) : try search(NarrowRegexText.self, start)
  }

  @inline(__always)
  private mutating func search<Text: RegexText>(_ kind: Text.Type, _ start: Int) throws(Raised) -> Bool {
    var at = start
    let filter = program._withUnsafeGuaranteedRef { $0.filter }
    while at <= end {
      switch filter {
      case .none: break
      case .atStart: if at > 0 { return false }
      case .atLineStart:
        if at > 0, text[at - 1] != 10 {
          guard let found = memchr(text + at, 10, end - at) else { return false }
          at = UnsafeRawPointer(found) - UnsafeRawPointer(text) + 1
        }
      case .literal(let range):
        let part = ByteText(start: literals + range.lowerBound, count: range.count)
        guard let found = ByteSearch.first(ByteText(start: text, count: end), part, at..<end) else {
          return false
        }
        fuel -= (found - at) >> 6
        at = found
      case .firstByte(let index):
        let first = at
        at = scan(index, at)
        fuel -= (at - first) >> 4
        if at >= end { return false }
      }
      matchStart = at
      if try attempt(kind, at) { return true }
      mustAdvance = -1
      if at >= end { return false }
      at += 1
      if Text.isWide { while at < end, text[at] & 0xC0 == 0x80 { at += 1 } }
    }
    return false
  }

  /// The first place from `at` on where a byte of a bitmap stands, or the end.
  @inline(__always)
  private func scan(_ index: Int, _ at: Int) -> Int {
    let words = UnsafeRawPointer(bitmaps + index).assumingMemoryBound(to: UInt64.self)
    var at = at
    while at < end {
      let byte = text[at]
      if words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 { break }
      at += 1
    }
    return at
  }

  @inline(never)
  private mutating func refuel() throws(Raised) {
    let used = RegexMatcher.fuelUnit - fuel
    fuel = RegexMatcher.fuelUnit
    try rt.takeUnretainedValue().charge(used)
  }

  // MARK: The stack

  /// Pushes an entry; `top` is the number of words in use.
  @inline(__always)
  private func push(_ a: Int, _ b: Int, _ tag: Int, _ top: inout Int) throws(Raised) {
    if top + 3 > scratch.pointee.stackCapacity { try scratch.pointee.growStack(rt.takeUnretainedValue()) }
    let entry = scratch.pointee.stack + top
    entry[0] = a
    entry[1] = b
    entry[2] = tag
    top += 3
  }

  /// Sets a slot so that going back restores it.
  @inline(__always)
  private func set(_ slot: Int, _ value: Int, _ top: inout Int) throws(Raised) {
    if top > 0 { try push(slots[slot], 0, slot << 3 | Entry.slot, &top) }
    slots[slot] = value
  }

  /// Drops the choices above `height` and keeps the old values of slots.
  private func dropChoices(above height: Int, _ top: inout Int) {
    var from = height
    var to = height
    let stack = scratch.pointee.stack
    while from < top {
      if stack[from + 2] & 7 == Entry.slot {
        if from != to { memcpy(stack + to, stack + from, 24) }
        to += 3
      }
      from += 3
    }
    top = to
  }

  /// Undoes everything above `height`.
  private func undo(to height: Int, _ top: inout Int) {
    let stack = scratch.pointee.stack
    while top > height {
      top -= 3
      let tag = stack[top + 2]
      if tag & 7 == Entry.slot { slots[tag >> 3] = stack[top] }
    }
  }

  // MARK: The loop

  /// Whether the program matches at a place; sets `matchEnd`.
  private mutating func attempt<Text: RegexText>(_ kind: Text.Type, _ start: Int) throws(Raised) -> Bool {
    if isDirty {
      for slot in 0..<slotCount { slots[slot] = -1 }
      isDirty = false
    }
    var at = start
    var pc = 0
    var top = 0
    let text = text
    let end = end
    let code = code
    run: while true {
      forward: while true {
        let i = code + pc
        switch i.pointee.operation {
        case .byte:
          guard at < end, text[at] == UInt8(truncatingIfNeeded: i.pointee.a) else { break forward }
          at += 1
          pc += 1
        case .literal:
          let count = Int(i.pointee.b)
          guard count <= end - at, memcmp(text + at, literals + Int(i.pointee.a), count) == 0 else { break forward }
          at += count
          pc += 1
        case .any:
          guard at < end else { break forward }
          at += Text.isWide ? UTF8Text.width(text[at]) : 1
          pc += 1
        case .notNewline:
          guard at < end, text[at] != 10 else { break forward }
          at += Text.isWide ? UTF8Text.width(text[at]) : 1
          pc += 1
        case .scalar, .set:
          guard at < end else { break forward }
          let next = step(kind, i.pointee.operation == .set ? .set : .scalar, i.pointee.a, at)
          guard next >= 0 else { break forward }
          at = next
          pc += 1
        case .possessiveRun:
          let minimum = Int(i.pointee.b)
          let (place, count) = self.run(kind, i.pointee.unit, i.pointee.a, at, minimum, Int(i.pointee.c))
          guard count >= minimum else { break forward }
          fuel -= (place - at) >> 4
          at = place
          pc += 1
        case .greedyRun:
          let minimum = Int(i.pointee.b)
          var (place, count) = self.run(kind, i.pointee.unit, i.pointee.a, at, minimum, Int(i.pointee.c))
          guard count >= minimum else { break forward }
          fuel -= (place - at) >> 4
          var low = at
          if Text.isWide {
            for _ in 0..<minimum { low += UTF8Text.width(text[low]) }
          } else {
            low += minimum
          }
          let hint = i.pointee.hint
          if hint >= 0 {
            place = previous(kind, UInt8(truncatingIfNeeded: hint), place, low)
            if place < 0 { break forward }
          }
          if place > low { try push(low, place, pc << 3 | Entry.greedy, &top) }
          at = place
          pc += 1
        case .lazyRun:
          let minimum = Int(i.pointee.b)
          let (place, count) = self.run(kind, i.pointee.unit, i.pointee.a, at, minimum, minimum)
          guard count >= minimum else { break forward }
          let rest = i.pointee.c < 0 ? Int.max : Int(i.pointee.c) - minimum
          let next = try lazily(kind, i, place, rest, pc, &top)
          guard next >= 0 else { break forward }
          at = next
          pc += 1
        case .jump: pc = Int(i.pointee.a)
        case .branch:
          if i.pointee.b >= 0, at >= end || !contains(i.pointee.b, text[at]) {
            pc = Int(i.pointee.a)
          } else {
            try push(at, 0, Int(i.pointee.a) << 3 | Entry.choice, &top)
            pc += 1
          }
        case .open:
          isDirty = true
          try set(Int(i.pointee.a), at, &top)
          pc += 1
        case .close:
          try set(Int(i.pointee.a), at, &top)
          try set(groupSlots, Int(i.pointee.b), &top)
          pc += 1
        case .loopStart:
          isDirty = true
          let slot = Int(i.pointee.a)
          try set(slot, 0, &top)
          try set(slot + 1, -1, &top)
          pc = Int(i.pointee.b)
        case .greedyLoop:
          let slot = Int(i.pointee.a)
          let turns = slots[slot]
          fuel -= 1
          if turns < Int(i.pointee.b) {
            try set(slot, turns + 1, &top)
            pc = Int(i.pointee.d)
          } else if i.pointee.c < 0 || turns < Int(i.pointee.c), at != slots[slot + 1],
            i.pointee.hint < 0 || at < end && contains(Int32(i.pointee.hint), text[at])
          {
            try push(at, 0, (pc + 1) << 3 | Entry.choice, &top)
            try set(slot, turns + 1, &top)
            try set(slot + 1, at, &top)
            pc = Int(i.pointee.d)
          } else {
            pc += 1
          }
          if fuel < 0 { try refuel() }
        case .lazyLoop:
          let slot = Int(i.pointee.a)
          let turns = slots[slot]
          fuel -= 1
          if turns < Int(i.pointee.b) {
            try set(slot, turns + 1, &top)
            pc = Int(i.pointee.d)
          } else {
            if i.pointee.c < 0 || turns < Int(i.pointee.c), at != slots[slot + 1] {
              try push(at, 0, pc << 3 | Entry.lazyLoop, &top)
            }
            pc += 1
          }
          if fuel < 0 { try refuel() }
        case .possessiveLoop:
          let slot = Int(i.pointee.a)
          let turns = slots[slot]
          if turns < Int(i.pointee.b) {
            try set(slot + 2, top + (top > 0 ? 3 : 0), &top)
            pc += 1
          } else if i.pointee.c < 0 || turns < Int(i.pointee.c), at != slots[slot + 1] {
            try set(slot + 1, at, &top)
            try set(slot + 2, top + (top > 0 ? 3 : 0), &top)
            try push(at, 0, Int(i.pointee.d) << 3 | Entry.choice, &top)
            pc += 1
          } else {
            pc = Int(i.pointee.d)
          }
        case .possessiveTurn:
          let slot = Int(i.pointee.a)
          dropChoices(above: slots[slot + 2], &top)
          try set(slot, slots[slot] + 1, &top)
          pc = Int(i.pointee.b)
          fuel -= 1
          if fuel < 0 { try refuel() }
        case .atomicStart:
          isDirty = true
          let slot = Int(i.pointee.a)
          try set(slot + 1, at, &top)
          try set(slot, top + (top > 0 ? 3 : 0), &top)
          pc += 1
        case .atomicEnd:
          dropChoices(above: slots[Int(i.pointee.a)], &top)
          pc += 1
        case .lookEnd:
          let slot = Int(i.pointee.a)
          dropChoices(above: slots[slot], &top)
          at = slots[slot + 1]
          pc += 1
        case .refuseStart:
          isDirty = true
          let slot = Int(i.pointee.a)
          try set(slot, top + (top > 0 ? 3 : 0), &top)
          try push(at, 0, Int(i.pointee.b) << 3 | Entry.choice, &top)
          pc += 1
        case .refuse:
          undo(to: slots[Int(i.pointee.a)], &top)
          break forward
        case .back:
          var left = Int(i.pointee.a)
          while left > 0, at > 0 {
            at = back(kind, at)
            left -= 1
          }
          guard left == 0 else { break forward }
          pc += 1
        case .unlessGroup: pc = hasGroup(Int(i.pointee.a)) ? pc + 1 : Int(i.pointee.b)
        case .backreference:
          let next = again(Int(i.pointee.a), i.pointee.b, at)
          guard next >= 0 else { break forward }
          at = next
          pc += 1
        case .start:
          guard at == 0 else { break forward }
          pc += 1
        case .lineStart:
          guard at == 0 || text[at - 1] == 10 else { break forward }
          pc += 1
        case .end:
          guard at == end else { break forward }
          pc += 1
        case .endOrLastLine:
          guard at == end || at + 1 == end && text[at] == 10 else { break forward }
          pc += 1
        case .lineEnd:
          guard at == end || text[at] == 10 else { break forward }
          pc += 1
        case .boundary, .noBoundary:
          guard let found = isBoundary(at, isASCII: i.pointee.a == 1),
            found == (i.pointee.operation == .boundary)
          else { break forward }
          pc += 1
        case .accept:
          guard !isFull || at == end, at != mustAdvance || at != start else { break forward }
          matchEnd = at
          return true
        case .fail: break forward
        }
      }

      // Back to the last choice.
      fuel -= 1
      if fuel < 0 { try refuel() }
      let stack = scratch.pointee.stack
      while true {
        if top == 0 { return false }
        let entry = stack + (top - 3)
        let tag = entry[2]
        switch tag & 7 {
        case Entry.slot:
          slots[tag >> 3] = entry[0]
          top -= 3
          continue
        case Entry.choice:
          at = entry[0]
          pc = tag >> 3
          top -= 3
          continue run
        case Entry.greedy:
          let low = entry[0]
          pc = tag >> 3
          var place = back(kind, entry[1])
          let hint = code[pc].hint
          if hint >= 0 { place = previous(kind, UInt8(truncatingIfNeeded: hint), place, low) }
          if place > low { entry[1] = place } else { top -= 3 }
          if place < low { continue }
          at = place
          pc += 1
          continue run
        case Entry.lazy:
          let place = entry[0]
          let rest = entry[1]
          pc = tag >> 3
          top -= 3
          let i = code + pc
          guard rest > 0, place < end else { continue }
          let next = step(kind, i.pointee.unit, i.pointee.a, place)
          guard next >= 0 else { continue }
          let found = try lazily(kind, i, next, rest - 1, pc, &top)
          guard found >= 0 else { continue }
          at = found
          pc += 1
          continue run
        default:
          at = entry[0]
          pc = tag >> 3
          top -= 3
          let slot = Int(code[pc].a)
          try set(slot, slots[slot] + 1, &top)
          try set(slot + 1, at, &top)
          pc = Int(code[pc].d)
          continue run
        }
      }
    }
  }

  /// The last place from `at` back to `low` where a byte stands, or -1.
  @inline(__always)
  private func previous<Text: RegexText>(_ kind: Text.Type, _ byte: UInt8, _ at: Int, _ low: Int) -> Int {
    var at = at
    while at >= low {
      if at < end, text[at] == byte { return at }
      at -= 1
    }
    return -1
  }

  /// Goes on behind a lazy run from `at`, with an entry to take another character; -1 if it cannot.
  @inline(__always)
  private mutating func lazily<Text: RegexText>(
    _ kind: Text.Type, _ i: UnsafeMutablePointer<RegexProgram.Instruction>, _ at: Int, _ rest: Int, _ pc: Int,
    _ top: inout Int
  ) throws(Raised) -> Int {
    var at = at
    var rest = rest
    let hint = i.pointee.hint
    if hint >= 0 {
      // Passes over what cannot be followed.
      let byte = UInt8(truncatingIfNeeded: hint)
      while at < end, text[at] != byte {
        guard rest > 0 else { return -1 }
        let next = step(kind, i.pointee.unit, i.pointee.a, at)
        guard next >= 0 else { return -1 }
        at = next
        rest -= 1
      }
      if at >= end { return -1 }
    }
    if rest > 0 { try push(at, rest, pc << 3 | Entry.lazy, &top) }
    return at
  }
}
