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

  /// The first place of `part` within a range of the text.
  static func first(_ text: ByteText, _ part: ByteText, _ range: Range<Int>) -> Int? {
    if part.count > range.count { return nil }
    if part.count == 0 { return range.lowerBound }
    let start = text.baseAddress! + range.lowerBound
    let found =
      part.count == 1
      ? memchr(start, Int32(part[0]), range.count)
      : memmem(start, range.count, part.baseAddress!, part.count)
    guard let found else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(text.baseAddress!)
  }

  /// The last place of `part` within a range of the text.
  static func last(_ text: ByteText, _ part: ByteText, _ range: Range<Int>) -> Int? {
    if part.count > range.count { return nil }
    var at = range.upperBound - part.count
    if part.count == 0 { return at }
    let final = part[part.count - 1]
    while at >= range.lowerBound {
      if text[at + part.count - 1] == final, matches(text, part, at: at) { return at }
      at -= 1
    }
    return nil
  }

  /// The number of places of `part` that do not overlap; `part` is not empty.
  static func count(_ text: ByteText, _ part: ByteText, _ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while let found = first(text, part, at..<range.upperBound) {
      count += 1
      at = found + part.count
    }
    return count
  }
}
