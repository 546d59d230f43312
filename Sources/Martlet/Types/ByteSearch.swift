#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

typealias ByteText = UnsafeBufferPointer<UInt8>

/// Searching bytes, for str and bytes alike: a code point's bytes are never found inside another's.
enum ByteSearch {
  static func compare(_ a: ByteText, _ b: ByteText) -> Int {
    let common = min(a.count, b.count)
    if common > 0 {
      let order = memcmp(a.baseAddress!, b.baseAddress!, common)
      if order != 0 { return Int(order) }
    }
    return a.count - b.count
  }

  static func matches(_ text: ByteText, _ part: ByteText, at offset: Int) -> Bool {
    if offset < 0 || offset + part.count > text.count { return false }
    return part.count == 0 || memcmp(text.baseAddress! + offset, part.baseAddress!, part.count) == 0
  }

  /// The first place of a byte, or nil: eight bytes at a time, and what is far away by the system's search.
  @inline(__always)
  static func first(_ base: UnsafePointer<UInt8>, _ byte: UInt8, _ range: Range<Int>) -> Int? {
    let raw = UnsafeRawPointer(base)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var at = range.lowerBound
    let near = min(range.upperBound, at &+ 40)
    while at &+ 8 <= near {
      let different = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) ^ pattern
      let found = (different &- 0x0101_0101_0101_0101) & ~different & 0x8080_8080_8080_8080
      if found != 0 { return at &+ found.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    if at &+ 8 > range.upperBound {
      while at < range.upperBound {
        if base[at] == byte { return at }
        at &+= 1
      }
      return nil
    }
    guard let found = memchr(base + at, Int32(byte), range.upperBound - at) else { return nil }
    return UnsafeRawPointer(found) - raw
  }

  /// The number of places of a byte.
  @inline(__always)
  static func count(_ base: UnsafePointer<UInt8>, _ byte: UInt8, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range { count &+= base[index] == byte ? 1 : 0 }
    return count
  }

  /// The first place of `part` within a range of the text.
  static func first(_ text: ByteText, _ part: ByteText, _ range: Range<Int>) -> Int? {
    if part.count > range.count { return nil }
    if part.count == 0 { return range.lowerBound }
    let base = text.baseAddress!
    let lead = part[0]
    if part.count == 1 { return first(base, lead, range) }
    let last = range.upperBound - part.count
    var at = range.lowerBound
    var attempts = 0
    while at <= last, let found = first(base, lead, at..<(last + 1)) {
      at = found
      if textEqual(base + at, part.baseAddress!, part.count) { return at }
      at += 1
      attempts += 1
      if attempts == 64, part.count > 64 {
        return linearSearch(range.upperBound - at, part.count, { text[at + $0] }, { part[$0] }).map { at + $0 }
      }
    }
    return nil
  }

  /// The last place of `part` within a range of the text.
  static func last(_ text: ByteText, _ part: ByteText, _ range: Range<Int>) -> Int? {
    if part.count > range.count { return nil }
    var at = range.upperBound - part.count
    if part.count == 0 { return at }
    let final = part[part.count - 1]
    var attempts = 0
    while at >= range.lowerBound {
      if text[at + part.count - 1] == final {
        if matches(text, part, at: at) { return at }
        attempts += 1
        if attempts == 64, part.count > 64 {
          let end = at + part.count - 1
          return linearSearch(
            end - range.lowerBound, part.count, { text[end - 1 - $0] }, { part[part.count - 1 - $0] }
          ).map { end - $0 - part.count }
        }
      }
      at -= 1
    }
    return nil
  }

  /// The first place of a part in a text in linear time (Knuth, Morris and Pratt), for texts that nearly match often.
  private static func linearSearch(
    _ count: Int, _ partCount: Int, _ text: (Int) -> UInt8, _ part: (Int) -> UInt8
  ) -> Int? {
    var borders = [0]
    borders.reserveCapacity(partCount)
    var border = 0
    for index in 1..<partCount {
      while border > 0, part(index) != part(border) { border = borders[border - 1] }
      if part(index) == part(border) { border += 1 }
      borders.append(border)
    }
    var matched = 0
    for index in 0..<max(0, count) {
      while matched > 0, text(index) != part(matched) { matched = borders[matched - 1] }
      if text(index) == part(matched) { matched += 1 }
      if matched == partCount { return index - partCount + 1 }
    }
    return nil
  }

  /// The number of places of a short part of two bytes or more.
  private static func countShort(_ base: UnsafePointer<UInt8>, _ part: ByteText, _ range: Range<Int>) -> Int {
    let start = part.baseAddress.unsafelyUnwrapped
    let length = part.count
    let (lead, second) = (start[0], start[1])
    var count = 0
    var at = range.lowerBound
    let last = range.upperBound - length
    while at <= last {
      if base[at] != lead {
        guard let found = first(base, lead, (at + 1)..<(last + 1)) else { break }
        at = found
      }
      if base[at + 1] == second, textEqual(base + at, start, length) {
        count += 1
        at += length
      } else {
        at += 1
      }
    }
    return count
  }

  /// The number of places of `part` that do not overlap; `part` is not empty.
  static func count(_ text: ByteText, _ part: ByteText, _ range: Range<Int>) -> Int {
    if part.count == 1 { return text.baseAddress.map { ByteSearch.count($0, part[0], range) } ?? 0 }
    if part.count <= 16, let base = text.baseAddress { return countShort(base, part, range) }
    var count = 0
    var at = range.lowerBound
    while let found = first(text, part, at..<range.upperBound) {
      count += 1
      at = found + part.count
    }
    return count
  }
}
