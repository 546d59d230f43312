#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Runtime {
  /// `list.sort(key:reverse:)`. While it runs the list is empty, and its elements lie in a list on the value stack;
  /// whatever happens they are put back, in the order reached.
  func sort(_ list: ListRef, key: Value?, reverse: Bool) throws(Raised) {
    if key == nil, ScalarSort.sortFew(list, by: list, reverse: reverse) { return try charge(list.pointee.count) }
    let saved = top
    let items = makeList()
    let keys = makeList()
    saved[0] = .list(list)
    saved[1] = .list(items)
    saved[2] = .list(keys)
    saved[3] = key ?? .none
    top = saved + 4
    defer { top = saved }
    try charge(list.pointee.count)
    items.swapStorage(with: list)
    defer {
      list.removeAll()
      list.swapStorage(with: items)
    }
    let count = items.pointee.count
    if let key {
      if count > 4096 { try reserve(count * 64) }
      keys.makeRoom(for: count, heap)
      for index in 0..<count { keys.append(try call(key, items[element: index]), heap) }
    }
    if key != nil, count > 0, ScalarSort.sortFew(items, by: keys, reverse: reverse) {
      if list.pointee.elements != nil { throw valueError("list modified during sort") }
      return
    }
    if reverse {
      keys.reverseElements(0, keys.pointee.count)
      items.reverseElements(0, count)
    }
    defer { if reverse { items.reverseElements(0, count) } }
    if count >= ScalarSort.leastCount, ScalarSort.sort(items, by: key == nil ? items : keys) {
      if list.pointee.elements != nil { throw valueError("list modified during sort") }
      return
    }
    if count > 1 {
      let spare = makeList(capacity: count / 2 + 1)
      let spareItems = makeList(capacity: key == nil ? 0 : count / 2 + 1)
      saved[4] = .list(spare)
      saved[5] = .list(spareItems)
      top = saved + 6
      var sorter = Sorter(
        self, keys: key == nil ? items : keys, items: key == nil ? nil : items, spare: spare, spareItems: spareItems)
      try sorter.sort()
    }
    if list.pointee.elements != nil { throw valueError("list modified during sort") }
  }

  /// `sorted(iterable, key:reverse:)`.
  func sorted(_ iterable: Value, key: Value?, reverse: Bool) throws(Raised) -> ListRef {
    let list = try listOf(iterable)
    let saved = top
    saved[0] = .list(list)
    saved[1] = key ?? .none
    top = saved + 2
    defer { top = saved }
    try sort(list, key: key, reverse: reverse)
    return list
  }
}

extension UnsafeMutablePointer where Pointee == ListObject {
  fileprivate func swapStorage(with other: ListRef) {
    swap(&pointee.elements, &other.pointee.elements)
    swap(&pointee.count, &other.pointee.count)
    swap(&pointee.capacity, &other.pointee.capacity)
  }

  fileprivate func reverseElements(_ start: Int, _ end: Int) {
    guard let elements = pointee.elements, end - start > 1 else { return }
    var part = UnsafeMutableBufferPointer(start: elements + start, count: end - start)
    part.reverse()
  }
}

/// A merge sort of natural runs that asks for the same comparisons in the same order as CPython's: runs are found, short
/// ones extended by binary insertion, and merged in the order that their powers give (Munro and Wild's powersort), with
/// galloping when one run wins repeatedly.
///
/// Invariant: at each comparison every element is in `keys` or `spare` (and `items` or `spareItems`), which the caller
/// has rooted; a comparison that raises leaves a permutation.
private struct Sorter {
  let rt: Runtime
  /// What is compared, in place; `items` moves along with it.
  let keys: ListRef
  let items: ListRef?
  let spare: ListRef
  let spareItems: ListRef
  let count: Int
  /// What all keys are; decides how two of them are compared.
  let order: Order
  var galloping = Sorter.minimumGallop
  var runs: [Run] = []

  static let minimumGallop = 7

  struct Run {
    var start: Int
    var count: Int
    var power = 0
  }

  enum Order { case ints, floats, strings, tuples, any }

  init(_ rt: Runtime, keys: ListRef, items: ListRef?, spare: ListRef, spareItems: ListRef) {
    self.rt = rt
    self.keys = keys
    self.items = items
    self.spare = spare
    self.spareItems = spareItems
    count = keys.pointee.count
    order = Sorter.order(of: keys)
  }

  private static func order(of keys: ListRef) -> Order {
    func all(_ test: (Value) -> Bool) -> Bool { keys.values.allSatisfy(test) }
    switch keys[element: 0] {
    case .int: return all { if case .int = $0 { true } else { false } } ? .ints : .any
    case .float: return all { if case .float = $0 { true } else { false } } ? .floats : .any
    case .str: return all { if case .str = $0 { true } else { false } } ? .strings : .any
    case .tuple: return all { if case .tuple(let t) = $0 { t.pointee.count > 0 } else { false } } ? .tuples : .any
    default: return .any
    }
  }

  // MARK: Comparing

  @inline(__always)
  private func isLess(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    switch order {
    case .ints:
      if case .int(let x) = a, case .int(let y) = b { return x < y }
    case .floats:
      if case .float(let x) = a, case .float(let y) = b { return x < y }
    case .strings:
      if case .str(let x) = a, case .str(let y) = b { return isLess(x, y) }
    case .tuples:
      if case .tuple(let x) = a, case .tuple(let y) = b {
        switch (x.elements[0], y.elements[0]) {
        case (.int(let m), .int(let n)) where m != n: return m < n
        case (.str(let m), .str(let n)) where !m.hasSameText(as: n): return isLess(m, n)
        default: break
        }
      }
    case .any: break
    }
    return try rt.isLess(a, b)
  }

  private func isLess(_ a: StringRef, _ b: StringRef) -> Bool {
    // The order of UTF-8 bytes is the order of code points.
    let order = memcmp(a.pointee.bytes, b.pointee.bytes, min(a.pointee.byteCount, b.pointee.byteCount))
    return order != 0 ? order < 0 : a.pointee.byteCount < b.pointee.byteCount
  }

  // MARK: Runs

  mutating func sort() throws(Raised) {
    let minimum = minimumRun()
    var start = 0
    while start < count {
      var length = try countRun(start)
      if length < minimum {
        let forced = min(count - start, minimum)
        try insert(start, from: start + length, to: start + forced)
        length = forced
      }
      try push(length)
      runs.append(Run(start: start, count: length))
      start += length
    }
    while runs.count > 1 {
      var at = runs.count - 2
      if at > 0, runs[at - 1].count < runs[at + 1].count { at -= 1 }
      try merge(at)
    }
  }

  /// A length from 32 to 64 that divides the whole into a power of two of runs, or slightly fewer.
  private func minimumRun() -> Int {
    var n = count
    var remainder = 0
    while n >= 64 {
      remainder |= n & 1
      n >>= 1
    }
    return n + remainder
  }

  /// The length of the run that begins at an index; a strictly descending one is reversed.
  private func countRun(_ start: Int) throws(Raised) -> Int {
    let elements = keys.pointee.elements.unsafelyUnwrapped
    var next = start + 1
    if next == count { return 1 }
    let descends = try isLess(elements[next], elements[next - 1])
    next += 1
    while next < count, try isLess(elements[next], elements[next - 1]) == descends { next += 1 }
    if descends {
      keys.reverseElements(start, next)
      items?.reverseElements(start, next)
    }
    return next - start
  }

  /// Binary insertion of the elements from `first` to `end` into the sorted ones before them.
  private func insert(_ start: Int, from first: Int, to end: Int) throws(Raised) {
    let elements = keys.pointee.elements.unsafelyUnwrapped
    for index in first..<end {
      let pivot = elements[index]
      var low = start
      var high = index
      while low < high {
        let middle = low + (high - low) >> 1
        if try isLess(pivot, elements[middle]) { high = middle } else { low = middle + 1 }
      }
      memmove(elements + low + 1, elements + low, (index - low) * 16)
      elements[low] = pivot
      if let moved = items?.pointee.elements {
        let item = moved[index]
        memmove(moved + low + 1, moved + low, (index - low) * 16)
        moved[low] = item
      }
    }
  }

  /// Merges what a new run of a length allows to be merged before it is added.
  private mutating func push(_ length: Int) throws(Raised) {
    guard let last = runs.last else { return }
    let power = Sorter.power(last.start, last.count, length, count)
    while runs.count > 1, runs[runs.count - 2].power > power { try merge(runs.count - 2) }
    runs[runs.count - 1].power = power
  }

  /// The depth, in the tree of repeated halving of the whole, at which the middles of two neighbouring runs part.
  private static func power(_ start: Int, _ first: Int, _ second: Int, _ total: Int) -> Int {
    var a = 2 * start + first
    var b = a + first + second
    var power = 0
    while true {
      power += 1
      if a >= total {
        a -= total
        b -= total
      } else if b >= total {
        return power
      }
      a <<= 1
      b <<= 1
    }
  }

  // MARK: Merging

  private mutating func merge(_ at: Int) throws(Raised) {
    var first = runs[at].start
    var firstCount = runs[at].count
    let second = runs[at + 1].start
    var secondCount = runs[at + 1].count
    runs[at].count = firstCount + secondCount
    runs.remove(at: at + 1)
    let elements = keys.pointee.elements.unsafelyUnwrapped
    let skipped = try gallopRight(elements[second], elements + first, firstCount, 0)
    first += skipped
    firstCount -= skipped
    if firstCount == 0 { return }
    secondCount = try gallopLeft(elements[first + firstCount - 1], elements + second, secondCount, secondCount - 1)
    if secondCount == 0 { return }
    let smaller = min(firstCount, secondCount)
    if smaller > spare.pointee.capacity {
      spare.reserve(smaller, rt.heap)
      if items != nil { spareItems.reserve(smaller, rt.heap) }
    }
    let source = firstCount <= secondCount ? first : second
    memcpy(spare.pointee.elements.unsafelyUnwrapped, elements + source, smaller * 16)
    spare.pointee.count = smaller
    if let moved = items?.pointee.elements {
      memcpy(spareItems.pointee.elements.unsafelyUnwrapped, moved + source, smaller * 16)
      spareItems.pointee.count = smaller
    }
    defer {
      spare.pointee.count = 0
      spareItems.pointee.count = 0
    }
    if firstCount <= secondCount {
      try mergeLow(first, firstCount, second, secondCount)
    } else {
      try mergeHigh(first, firstCount, second, secondCount)
    }
  }

  /// Moves elements of `keys` and `items` within them.
  @inline(__always)
  private func move(_ target: Int, _ source: Int, _ count: Int = 1) {
    let elements = keys.pointee.elements.unsafelyUnwrapped
    memmove(elements + target, elements + source, count * 16)
    if let moved = items?.pointee.elements { memmove(moved + target, moved + source, count * 16) }
  }

  /// Moves spare elements back.
  @inline(__always)
  private func restore(_ target: Int, _ source: Int, _ count: Int = 1) {
    memcpy(
      keys.pointee.elements.unsafelyUnwrapped + target, spare.pointee.elements.unsafelyUnwrapped + source, count * 16)
    if let moved = items?.pointee.elements {
      memcpy(moved + target, spareItems.pointee.elements.unsafelyUnwrapped + source, count * 16)
    }
  }

  /// Merges from the left; the first run is in `spare`.
  private mutating func mergeLow(
    _ start: Int, _ firstCount: Int, _ second: Int, _ secondCount: Int
  ) throws(Raised) {
    let elements = keys.pointee.elements.unsafelyUnwrapped
    let held = spare.pointee.elements.unsafelyUnwrapped
    var target = start
    var a = 0
    var b = second
    var aCount = firstCount
    var bCount = secondCount
    // What is still held goes where the merge has got to, also when a comparison raises.
    defer { if aCount > 0 { restore(target, a, aCount) } }

    func takeSecond(_ n: Int) {
      move(target, b, n)
      target += n
      b += n
      bCount -= n
    }
    func takeFirst(_ n: Int) {
      restore(target, a, n)
      target += n
      a += n
      aCount -= n
    }
    /// Only the last held element is left: it belongs behind all others.
    func finish() { takeSecond(bCount) }

    takeSecond(1)
    if bCount == 0 { return }
    if aCount == 1 { return finish() }
    while true {
      var aWins = 0
      var bWins = 0
      while true {
        if try isLess(elements[b], held[a]) {
          takeSecond(1)
          bWins += 1
          aWins = 0
          if bCount == 0 { return }
          if bWins >= galloping { break }
        } else {
          takeFirst(1)
          aWins += 1
          bWins = 0
          if aCount == 1 { return finish() }
          if aWins >= galloping { break }
        }
      }
      var threshold = galloping + 1
      repeat {
        threshold -= threshold > 1 ? 1 : 0
        galloping = threshold
        aWins = try gallopRight(elements[b], held + a, aCount, 0)
        if aWins > 0 {
          takeFirst(aWins)
          if aCount == 1 { return finish() }
          // Only an inconsistent order leads here.
          if aCount == 0 { return }
        }
        takeSecond(1)
        if bCount == 0 { return }
        bWins = try gallopLeft(held[a], elements + b, bCount, 0)
        if bWins > 0 {
          takeSecond(bWins)
          if bCount == 0 { return }
        }
        takeFirst(1)
        if aCount == 1 { return finish() }
      } while aWins >= Sorter.minimumGallop || bWins >= Sorter.minimumGallop
      galloping = threshold + 1
    }
  }

  /// Merges from the right; the second run is in `spare`.
  private mutating func mergeHigh(
    _ first: Int, _ firstCount: Int, _ second: Int, _ secondCount: Int
  ) throws(Raised) {
    let elements = keys.pointee.elements.unsafelyUnwrapped
    let held = spare.pointee.elements.unsafelyUnwrapped
    // The end of what is still to be filled; what is left of each run lies at its beginning.
    var end = second + secondCount
    var aCount = firstCount
    var bCount = secondCount
    defer { if bCount > 0 { restore(end - bCount, 0, bCount) } }

    func takeFirst(_ n: Int) {
      move(end - n, first + aCount - n, n)
      end -= n
      aCount -= n
    }
    func takeSecond(_ n: Int) {
      restore(end - n, bCount - n, n)
      end -= n
      bCount -= n
    }
    /// Only the first held element is left: it belongs before all others.
    func finish() { takeFirst(aCount) }

    takeFirst(1)
    if aCount == 0 { return }
    if bCount == 1 { return finish() }
    while true {
      var aWins = 0
      var bWins = 0
      while true {
        if try isLess(held[bCount - 1], elements[first + aCount - 1]) {
          takeFirst(1)
          aWins += 1
          bWins = 0
          if aCount == 0 { return }
          if aWins >= galloping { break }
        } else {
          takeSecond(1)
          bWins += 1
          aWins = 0
          if bCount == 1 { return finish() }
          if bWins >= galloping { break }
        }
      }
      var threshold = galloping + 1
      repeat {
        threshold -= threshold > 1 ? 1 : 0
        galloping = threshold
        aWins = aCount - (try gallopRight(held[bCount - 1], elements + first, aCount, aCount - 1))
        if aWins > 0 {
          takeFirst(aWins)
          if aCount == 0 { return }
        }
        takeSecond(1)
        if bCount == 1 { return finish() }
        bWins = bCount - (try gallopLeft(elements[first + aCount - 1], held, bCount, bCount - 1))
        if bWins > 0 {
          takeSecond(bWins)
          if bCount == 1 { return finish() }
          if bCount == 0 { return }
        }
        takeFirst(1)
        if aCount == 0 { return }
      } while aWins >= Sorter.minimumGallop || bWins >= Sorter.minimumGallop
      galloping = threshold + 1
    }
  }

  // MARK: Galloping

  /// The first place in a sorted run whose element is not less than a key, looked for from `hint` by doubling steps.
  private func gallopLeft(
    _ key: Value, _ run: UnsafeMutablePointer<Value>, _ count: Int, _ hint: Int
  ) throws(Raised) -> Int {
    var last = 0
    var offset = 1
    if try isLess(run[hint], key) {
      let most = count - hint
      while offset < most, try isLess(run[hint + offset], key) {
        last = offset
        offset = offset << 1 + 1
      }
      (last, offset) = (hint + last, hint + min(offset, most))
    } else {
      let most = hint + 1
      while offset < most, !(try isLess(run[hint - offset], key)) {
        last = offset
        offset = offset << 1 + 1
      }
      (last, offset) = (hint - min(offset, most), hint - last)
    }
    last += 1
    while last < offset {
      let middle = last + (offset - last) >> 1
      if try isLess(run[middle], key) { last = middle + 1 } else { offset = middle }
    }
    return offset
  }

  /// The first place in a sorted run whose element is greater than a key.
  private func gallopRight(
    _ key: Value, _ run: UnsafeMutablePointer<Value>, _ count: Int, _ hint: Int
  ) throws(Raised) -> Int {
    var last = 0
    var offset = 1
    if try isLess(key, run[hint]) {
      let most = hint + 1
      while offset < most, try isLess(key, run[hint - offset]) {
        last = offset
        offset = offset << 1 + 1
      }
      (last, offset) = (hint - min(offset, most), hint - last)
    } else {
      let most = count - hint
      while offset < most, !(try isLess(key, run[hint + offset])) {
        last = offset
        offset = offset << 1 + 1
      }
      (last, offset) = (hint + last, hint + min(offset, most))
    }
    last += 1
    while last < offset {
      let middle = last + (offset - last) >> 1
      if try isLess(key, run[middle]) { offset = middle } else { last = middle + 1 }
    }
    return offset
  }
}
