#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension RegexMatcher {
  @inline(__always)
  func contains(_ bitmap: Int32, _ byte: UInt8) -> Bool {
    let words = UnsafeRawPointer(bitmaps + Int(bitmap)).assumingMemoryBound(to: UInt64.self)
    return words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }

  @inline(never)
  func setContains(_ index: Int32, _ codePoint: UInt32) -> Bool {
    program._withUnsafeGuaranteedRef { $0.sets[Int(index)].contains(codePoint) }
  }

  /// The place behind the character at `at`, which is before the end, or -1 if the unit does not take it.
  @inline(__always)
  func step<Text: RegexText>(
    _ kind: Text.Type, _ unit: RegexProgram.Unit, _ parameter: Int32, _ at: Int
  ) -> Int {
    let byte = text[at]
    switch unit {
    case .byte: return byte == UInt8(truncatingIfNeeded: parameter) ? at + 1 : -1
    case .scalar:
      if !Text.isWide { return -1 }
      return UTF8Text.decode(text + at) == UInt32(parameter) ? at + UTF8Text.width(byte) : -1
    case .notNewline:
      if byte == 10 { return -1 }
      return Text.isWide ? at + UTF8Text.width(byte) : at + 1
    case .any: return Text.isWide ? at + UTF8Text.width(byte) : at + 1
    case .set:
      if !Text.isWide || byte < 0x80 { return contains(parameter, byte) ? at + 1 : -1 }
      return setContains(parameter, UTF8Text.decode(text + at)) ? at + UTF8Text.width(byte) : -1
    }
  }

  /// Takes as many characters as the unit and `maximum` allow (-1: all); returns where that ends and how many there
  /// were, which for wide text is only counted up to `minimum`.
  @inline(__always)
  func run<Text: RegexText>(
    _ kind: Text.Type, _ unit: RegexProgram.Unit, _ parameter: Int32, _ at: Int, _ minimum: Int, _ maximum: Int
  ) -> (end: Int, count: Int) {
    if !Text.isWide {
      let limit = maximum < 0 || maximum > end - at ? end : at + maximum
      var place = at
      switch unit {
      case .byte:
        let byte = UInt8(truncatingIfNeeded: parameter)
        while place < limit, text[place] == byte { place += 1 }
      case .scalar: break
      case .any: place = limit
      case .notNewline:
        if limit > place {
          if let found = memchr(text + place, 10, limit - place) {
            place = UnsafeRawPointer(found) - UnsafeRawPointer(text)
          } else {
            place = limit
          }
        }
      case .set:
        let words = UnsafeRawPointer(bitmaps + Int(parameter)).assumingMemoryBound(to: UInt64.self)
        while place < limit {
          let byte = text[place]
          if words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 0 { break }
          place += 1
        }
      }
      return (place, place - at)
    }
    var place = at
    var count = 0
    if maximum < 0, minimum <= 1, unit == .any { return (end, end > at ? 1 : 0) }
    while place < end, count != maximum {
      let next = step(kind, unit, parameter, place)
      if next < 0 { break }
      place = next
      count += 1
    }
    return (place, count)
  }

  @inline(__always)
  func back<Text: RegexText>(_ kind: Text.Type, _ at: Int) -> Int {
    var at = at - 1
    if Text.isWide { while text[at] & 0xC0 == 0x80 { at -= 1 } }
    return at
  }

  func isWord(_ at: Int, isASCII: Bool) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte == 95 || (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 48 && byte <= 57 }
    guard isWide, !isASCII else { return false }
    let codePoint = UTF8Text.decode(text + at)
    return UnicodeText.isAlphanumeric(codePoint)
  }

  func isBoundary(_ at: Int, isASCII: Bool) -> Bool? {
    if end == 0 { return nil }
    let before =
      at > 0 && isWord(isWide ? back(WideRegexText.self, at) : at - 1, isASCII: isASCII)
    let after = at < end && isWord(at, isASCII: isASCII)
    return before != after
  }

  /// Where the text of a group ends that is found again at `at`, or -1.
  func again(_ group: Int, _ rule: Int32, _ at: Int) -> Int {
    let start = slots[group * 2]
    let stop = slots[group * 2 + 1]
    guard start >= 0, stop >= start else { return -1 }
    if rule == 0 {
      guard stop - start <= end - at, memcmp(text + start, text + at, stop - start) == 0 else { return -1 }
      return at + (stop - start)
    }
    let rule = rule == 1 ? RegexCase.Rule.ascii : .unicode
    var from = start
    var place = at
    while from < stop {
      guard place < end else { return -1 }
      let first = isWide ? UTF8Text.decode(text + from) : UInt32(text[from])
      let second = isWide ? UTF8Text.decode(text + place) : UInt32(text[place])
      guard first == second || RegexCase.lower(first, rule) == RegexCase.lower(second, rule) else { return -1 }
      from += isWide ? UTF8Text.width(text[from]) : 1
      place += isWide ? UTF8Text.width(text[place]) : 1
    }
    return place
  }
}
