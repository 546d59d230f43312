#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sorting by keys that are all ints, all floats without a NaN, or all strs.
///
/// Nothing can watch such keys being compared, and their order is total, so any stable method gives CPython's result:
/// each key becomes 64 bits that sort like it, numbers are sorted by their bytes (least significant first), strs are
/// merged by their first eight bytes, with a look at the rest where those are equal.
struct ScalarSort {
  private struct Entry {
    var key: UInt64
    var place: Int
  }

  /// Below this the general method is as quick.
  static let leastCount = 24
  /// Below this numbers are merged too.
  private static let leastForBytes = 256

  private let keys: ListRef
  private let count: Int
  private var entries: UnsafeMutablePointer<Entry>
  private var spare: UnsafeMutablePointer<Entry>

  /// Moves `items` into the order of `keys`, which may be the same list; false if the keys are of other kinds. The
  /// keys are left as they are, unless they are the items.
  static func sort(_ items: ListRef, by keys: ListRef) -> Bool {
    let count = keys.pointee.count
    var sort = ScalarSort(keys)
    defer {
      sort.entries.deallocate()
      sort.spare.deallocate()
    }
    let isText: Bool
    switch keys[element: 0] {
    case .int:
      guard sort.fillInts() else { return false }
      isText = false
    case .float:
      guard sort.fillFloats() else { return false }
      isText = false
    case .str:
      guard sort.fillStrings() else { return false }
      isText = true
    default: return false
    }
    if sort.isSorted(isText) { return true }
    if isText {
      sort.merge { precedes(keys, $0, $1) }
    } else if count < leastForBytes {
      sort.merge { $0.key < $1.key }
    } else {
      sort.sortBytes()
    }
    sort.arrange(items)
    return true
  }

  /// Moves a few items into the order of their keys by insertion; false if there are more, or the keys are not of one of
  /// these kinds.
  static func sortFew(_ items: ListRef, by keys: ListRef, reverse: Bool) -> Bool {
    let count = keys.pointee.count
    guard count < leastCount else { return false }
    guard count > 1, let values = keys.pointee.elements, let moved = items.pointee.elements else { return true }
    let pairs = items == keys ? nil : moved
    switch values[0] {
    case .int:
      for index in 1..<count { guard case .int = values[index] else { return false } }
      insert(values, pairs, count, reverse) { a, b in
        guard case .int(let x) = a, case .int(let y) = b else { return false }
        return x < y
      }
    case .float:
      for index in 0..<count { guard case .float(let number) = values[index], !number.isNaN else { return false } }
      insert(values, pairs, count, reverse) { a, b in
        guard case .float(let x) = a, case .float(let y) = b else { return false }
        return x < y
      }
    case .str:
      for index in 1..<count { guard case .str = values[index] else { return false } }
      insert(values, pairs, count, reverse) { a, b in
        guard case .str(let x) = a, case .str(let y) = b else { return false }
        return isLess(x, y)
      }
    default: return false
    }
    return true
  }

  @inline(__always)
  private static func isLess(_ x: StringRef, _ y: StringRef) -> Bool {
    let first = x.pointee.byteCount > 0 ? Int(x.pointee.bytes[0]) : -1
    let second = y.pointee.byteCount > 0 ? Int(y.pointee.bytes[0]) : -1
    if first != second { return first < second }
    let order = memcmp(x.pointee.bytes, y.pointee.bytes, min(x.pointee.byteCount, y.pointee.byteCount))
    return order != 0 ? order < 0 : x.pointee.byteCount < y.pointee.byteCount
  }

  /// A stable insertion sort of keys, and of what goes with them.
  @inline(__always)
  private static func insert(
    _ keys: UnsafeMutablePointer<Value>, _ items: UnsafeMutablePointer<Value>?, _ count: Int, _ reverse: Bool,
    _ isLess: (Value, Value) -> Bool
  ) {
    for index in 1..<count {
      let key = keys[index]
      var place = index
      while place > 0, reverse ? isLess(keys[place - 1], key) : isLess(key, keys[place - 1]) {
        keys[place] = keys[place - 1]
        place -= 1
      }
      if place == index { continue }
      keys[place] = key
      guard let items else { continue }
      let item = items[index]
      var at = index
      while at > place {
        items[at] = items[at - 1]
        at -= 1
      }
      items[place] = item
    }
  }

  private init(_ keys: ListRef) {
    self.keys = keys
    count = keys.pointee.count
    entries = .allocate(capacity: count)
    spare = .allocate(capacity: count)
  }

  // MARK: Keys

  private func fillInts() -> Bool {
    for index in 0..<count {
      guard case .int(let number) = keys[element: index] else { return false }
      entries[index] = Entry(key: UInt64(bitPattern: Int64(number)) ^ (1 << 63), place: index)
    }
    return true
  }

  private func fillFloats() -> Bool {
    for index in 0..<count {
      guard case .float(let number) = keys[element: index], !number.isNaN else { return false }
      // Both zeros are one key.
      let bits = number == 0 ? 0 : number.bitPattern
      entries[index] = Entry(key: bits >> 63 == 1 ? ~bits : bits | 1 << 63, place: index)
    }
    return true
  }

  private func fillStrings() -> Bool {
    for index in 0..<count {
      guard case .str(let string) = keys[element: index] else { return false }
      entries[index] = Entry(key: ScalarSort.prefix(string), place: index)
    }
    return true
  }

  /// The first eight bytes, zeros where there are none.
  private static func prefix(_ string: StringRef) -> UInt64 {
    let bytes = string.pointee.bytes
    let length = string.pointee.byteCount
    if length >= 8 { return UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)) }
    var key: UInt64 = 0
    for index in 0..<length { key |= UInt64(bytes[index]) << UInt64(56 - index * 8) }
    return key
  }

  private static func precedes(_ keys: ListRef, _ a: Entry, _ b: Entry) -> Bool {
    if a.key != b.key { return a.key < b.key }
    guard case .str(let x) = keys[element: a.place], case .str(let y) = keys[element: b.place] else { return false }
    let order = memcmp(x.pointee.bytes, y.pointee.bytes, min(x.pointee.byteCount, y.pointee.byteCount))
    return order != 0 ? order < 0 : x.pointee.byteCount < y.pointee.byteCount
  }

  private func isSorted(_ isText: Bool) -> Bool {
    for index in 1..<count {
      if entries[index].key < entries[index - 1].key { return false }
      if isText, ScalarSort.precedes(keys, entries[index], entries[index - 1]) { return false }
    }
    return true
  }

  // MARK: Sorting

  /// One stable pass for each byte in which keys differ.
  private mutating func sortBytes() {
    var differing: UInt64 = 0
    for index in 1..<count { differing |= entries[index].key ^ entries[0].key }
    let places = UnsafeMutablePointer<Int>.allocate(capacity: 256)
    defer { places.deallocate() }
    var shift: UInt64 = 0
    while shift < 64 {
      defer { shift += 8 }
      if differing >> shift & 0xFF == 0 { continue }
      places.initialize(repeating: 0, count: 256)
      for index in 0..<count { places[Int(entries[index].key >> shift & 0xFF)] += 1 }
      var sum = 0
      for byte in 0..<256 {
        let number = places[byte]
        places[byte] = sum
        sum += number
      }
      for index in 0..<count {
        let byte = Int(entries[index].key >> shift & 0xFF)
        spare[places[byte]] = entries[index]
        places[byte] += 1
      }
      swap(&entries, &spare)
    }
  }

  /// Insertion in short runs, then merging runs of doubling length.
  @inline(__always)
  private mutating func merge(_ precedes: (Entry, Entry) -> Bool) {
    let run = 12
    var start = 0
    while start < count {
      let end = min(start + run, count)
      for index in (start + 1)..<max(end, start + 1) {
        let entry = entries[index]
        var at = index
        while at > start, precedes(entry, entries[at - 1]) {
          entries[at] = entries[at - 1]
          at -= 1
        }
        entries[at] = entry
      }
      start = end
    }
    var width = run
    while width < count {
      var start = 0
      while start < count {
        let middle = min(start + width, count)
        let end = min(middle + width, count)
        var (a, b, target) = (start, middle, start)
        while a < middle, b < end {
          if precedes(entries[b], entries[a]) {
            spare[target] = entries[b]
            b += 1
          } else {
            spare[target] = entries[a]
            a += 1
          }
          target += 1
        }
        (spare + target).update(from: entries + a, count: middle - a)
        (spare + target + middle - a).update(from: entries + b, count: end - b)
        start = end
      }
      swap(&entries, &spare)
      width *= 2
    }
  }

  private func arrange(_ items: ListRef) {
    let elements = items.pointee.elements.unsafelyUnwrapped
    let moved = UnsafeMutablePointer<Value>.allocate(capacity: count)
    defer { moved.deallocate() }
    for index in 0..<count { moved[index] = elements[entries[index].place] }
    elements.update(from: moved, count: count)
  }
}
