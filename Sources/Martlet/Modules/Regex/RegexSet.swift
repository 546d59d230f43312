/// A set of code points: a bitmap of the first 256, and for the others ranges and classes.
final class RegexSet {
  /// `\d`, `\s`, `\w` and their opposites.
  struct Category: Hashable {
    enum Class { case digit, space, word }
    var members: Class
    var isNegated: Bool
    var isASCII: Bool

    func contains(_ codePoint: UInt32) -> Bool { includes(codePoint) != isNegated }

    private func includes(_ codePoint: UInt32) -> Bool {
      if codePoint >= 128, isASCII { return false }
      switch members {
      case .digit: return codePoint < 128 ? codePoint >= 48 && codePoint <= 57 : UnicodeText.isDecimal(codePoint)
      case .space:
        return isASCII ? codePoint == 32 || codePoint >= 9 && codePoint <= 13 : UnicodeText.isSpace(codePoint)
      case .word: return codePoint == 95 || UnicodeText.isAlphanumeric(codePoint)
      }
    }
  }

  /// Of the code points below 256.
  private(set) var bitmap = RegexBitmap()
  /// Above 255, sorted and apart.
  private var ranges: [ClosedRange<UInt32>] = []
  private var categories: [Category] = []
  private let isNegated: Bool
  /// What was found for code points above 255 last: the code point doubled, plus 1 if it belongs.
  private var found: [UInt32] = []

  init(_ ranges: [ClosedRange<UInt32>], _ categories: [Category], isNegated: Bool) {
    self.isNegated = isNegated
    self.categories = categories
    for codePoint in 0..<UInt32(256) where categories.contains(where: { $0.contains(codePoint) }) {
      bitmap.insert(UInt8(codePoint))
    }
    for range in ranges {
      for codePoint in range.clamped(to: 0...255) where range.contains(codePoint) { bitmap.insert(UInt8(codePoint)) }
    }
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > 255 {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(max(256, range.lowerBound)...range.upperBound)
      }
    }
    if isNegated { bitmap.invert() }
  }

  /// The only code point, if it is one.
  convenience init(_ codePoints: [UInt32]) { self.init(codePoints.map { $0...$0 }, [], isNegated: false) }

  /// Whether a code point above 127 may belong.
  var reachesBeyondASCII: Bool {
    isNegated || !ranges.isEmpty || !bitmap.isASCII || categories.contains { $0.isNegated || !$0.isASCII }
  }

  func contains(_ codePoint: UInt32) -> Bool {
    if codePoint < 256 { return bitmap.contains(UInt8(codePoint)) }
    if found.isEmpty { found = Array(repeating: .max, count: 256) }
    let place = Int(codePoint & 255)
    if found[place] >> 1 == codePoint { return found[place] & 1 == 1 }
    let result = search(codePoint)
    found[place] = codePoint << 1 | (result ? 1 : 0)
    return result
  }

  private func search(_ codePoint: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < codePoint { low = middle + 1 } else { high = middle }
    }
    let isInRange = low < ranges.count && ranges[low].contains(codePoint)
    return (isInRange || categories.contains { $0.contains(codePoint) }) != isNegated
  }
}

/// A set of bytes.
struct RegexBitmap {
  var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  static let all: RegexBitmap = {
    var map = RegexBitmap()
    map.invert()
    return map
  }()

  func contains(_ byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return words.3 & bit != 0
    }
  }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  mutating func invert() { words = (~words.0, ~words.1, ~words.2, ~words.3) }

  mutating func formUnion(_ other: RegexBitmap) {
    words.0 |= other.words.0
    words.1 |= other.words.1
    words.2 |= other.words.2
    words.3 |= other.words.3
  }

  mutating func insertBeyondASCII() {
    words.2 = .max
    words.3 = .max
  }

  mutating func removeBeyondASCII() {
    words.2 = 0
    words.3 = 0
  }

  var isASCII: Bool { words.2 | words.3 == 0 }

  func isDisjoint(with other: RegexBitmap) -> Bool {
    words.0 & other.words.0 | words.1 & other.words.1 | words.2 & other.words.2 | words.3 & other.words.3 == 0
  }
}
