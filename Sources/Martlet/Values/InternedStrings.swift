/// Strings of which there is only one with the same text: attribute and variable names, one-character strings. Attribute
/// lookup compares them by identity. They are permanent.
final class InternedStrings {
  private var table: UnsafeMutablePointer<StringRef?>
  @exclusivity(unchecked) private var mask = 2047
  @exclusivity(unchecked) private var count = 0
  /// One-character strings of ASCII.
  let characters: UnsafeMutablePointer<StringRef>
  /// Those of the rest of Latin-1, once they have been made.
  let latin: UnsafeMutablePointer<StringRef?>
  /// One-character strings beyond Latin-1 made since the last collection, each at the low bits of its code point.
  let recent: UnsafeMutablePointer<(codePoint: UInt32, string: StringRef)?>
  static let recentCount = 256
  /// The names of the special methods that have been looked for.
  let specials: UnsafeMutablePointer<StringRef?>
  @exclusivity(unchecked) var empty: StringRef! = nil

  init() {
    table = .allocate(capacity: 2048)
    table.initialize(repeating: nil, count: 2048)
    characters = .allocate(capacity: 128)
    latin = .allocate(capacity: 128)
    latin.initialize(repeating: nil, count: 128)
    recent = .allocate(capacity: InternedStrings.recentCount)
    recent.initialize(repeating: nil, count: InternedStrings.recentCount)
    specials = .allocate(capacity: Special.allCases.count)
    specials.initialize(repeating: nil, count: Special.allCases.count)
  }

  /// The heap is about to free strings that nothing else refers to.
  func forgetRecent() { recent.update(repeating: nil, count: InternedStrings.recentCount) }

  deinit {
    table.deallocate()
    characters.deallocate()
    latin.deallocate()
    recent.deallocate()
    specials.deallocate()
  }

  /// The interned string with the text, if there is one.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: Int) -> StringRef? {
    var position = hash & mask
    while let candidate = table[position] {
      if candidate.pointee.hash == hash, candidate.pointee.byteCount == bytes.count,
        bytes.count == 0 || memoryEqual(candidate.pointee.bytes, bytes.baseAddress!, bytes.count)
      {
        return candidate
      }
      position = (position + 1) & mask
    }
    return nil
  }

  /// Adds a string that is not there yet; its hash is known.
  func insert(_ string: StringRef) {
    if count * 2 > mask { grow() }
    var position = string.pointee.hash & mask
    while table[position] != nil { position = (position + 1) & mask }
    table[position] = string
    count += 1
    string.pointee.header.flags |= InternedStrings.internedFlag
    string.pointee.header.mark = .permanent
  }

  static let internedFlag: UInt8 = 1

  private func grow() {
    let old = table
    let oldCount = mask + 1
    mask = mask * 2 + 1
    table = .allocate(capacity: mask + 1)
    table.initialize(repeating: nil, count: mask + 1)
    for index in 0..<oldCount {
      guard let string = old[index] else { continue }
      var position = string.pointee.hash & mask
      while table[position] != nil { position = (position + 1) & mask }
      table[position] = string
    }
    old.deallocate()
  }
}

extension UnsafeMutablePointer where Pointee == StringObject {
  @inline(__always)
  var isInterned: Bool { pointee.header.flags & InternedStrings.internedFlag != 0 }
}
