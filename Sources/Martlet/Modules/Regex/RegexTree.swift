/// A regular expression as the parser reads it: what is matched, with the flags already applied to each part.
indirect enum RegexNode {
  /// A code point that matches itself, or a byte.
  case character(UInt32)
  /// One code point of a set.
  case set(RegexSet)
  /// One code point, any at all or any but a line feed.
  case any(newline: Bool)
  /// A place that takes no text.
  case place(Place)
  case sequence([RegexNode])
  case alternation([RegexNode])
  /// A group that captures, or without a number one that does not.
  case group(Int?, RegexNode)
  case repeated(RegexNode, Repetition)
  case atomic(RegexNode)
  /// Text that must follow, or must not; before the place if it is `behind`.
  case look(behind: Bool, negated: Bool, RegexNode)
  /// The first if a group has matched, else the second.
  case conditional(Int, RegexNode, RegexNode?)
  /// What a group matched, once more.
  case backreference(Int, RegexCase.Rule)

  enum Place {
    case start, lineStart, end, endOrLastLine, lineEnd
    case boundary(isASCII: Bool), noBoundary(isASCII: Bool)
  }

  struct Repetition {
    enum Style { case greedy, lazy, possessive }
    var minimum: Int
    /// `unlimited` if there is no bound.
    var maximum: Int
    var style: Style
    static let unlimited = Int(UInt32.max)
  }

}

/// The flags of a pattern, with CPython's numbers.
struct RegexFlags: OptionSet {
  let rawValue: Int
  static let template = RegexFlags(rawValue: 1)
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let locale = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let debug = RegexFlags(rawValue: 128)
  static let ascii = RegexFlags(rawValue: 256)

  /// Those that say what a character is; only one may be in force.
  static let kinds: RegexFlags = [.ascii, .locale, .unicode]

  /// The flag of an inline letter.
  init?(letter: UInt32) {
    switch letter {
    case 0x69: self = .ignoreCase
    case 0x4C: self = .locale
    case 0x6D: self = .multiline
    case 0x73: self = .dotAll
    case 0x78: self = .verbose
    case 0x61: self = .ascii
    case 0x74: self = .template
    case 0x75: self = .unicode
    default: return nil
    }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// These flags within a group that turns some on and some off.
  func turning(on: RegexFlags, off: RegexFlags) -> RegexFlags {
    let base = on.isDisjoint(with: .kinds) ? self : subtracting(.kinds)
    return base.union(on).subtracting(off)
  }
}

extension RegexNode {
  static let maximumWidth = 1 << 32

  /// The fewest and the most code points it matches; `groups` has those of the groups before it.
  func width(_ groups: [ClosedRange<Int>?]) -> ClosedRange<Int> {
    func capped(_ n: (partialValue: Int, overflow: Bool)) -> Int {
      n.overflow ? RegexNode.maximumWidth : min(n.partialValue, RegexNode.maximumWidth)
    }
    switch self {
    case .character, .set, .any: return 1...1
    case .place, .look: return 0...0
    case .group(_, let body), .atomic(let body): return body.width(groups)
    case .sequence(let items):
      var low = 0
      var high = 0
      for item in items {
        let width = item.width(groups)
        low = capped(low.addingReportingOverflow(width.lowerBound))
        high = capped(high.addingReportingOverflow(width.upperBound))
      }
      return low...high
    case .alternation(let items):
      var low = RegexNode.maximumWidth
      var high = 0
      for item in items {
        let width = item.width(groups)
        low = min(low, width.lowerBound)
        high = max(high, width.upperBound)
      }
      return min(low, high)...high
    case .repeated(let body, let repetition):
      let width = body.width(groups)
      let low = capped(width.lowerBound.multipliedReportingOverflow(by: repetition.minimum))
      let high =
        repetition.maximum == Repetition.unlimited && width.upperBound > 0
        ? RegexNode.maximumWidth : capped(width.upperBound.multipliedReportingOverflow(by: repetition.maximum))
      return low...max(low, high)
    case .conditional(_, let yes, let no):
      let first = yes.width(groups)
      let second = no?.width(groups) ?? 0...0
      return min(first.lowerBound, second.lowerBound)...max(first.upperBound, second.upperBound)
    case .backreference(let group, _): return (group < groups.count ? groups[group] : nil) ?? 0...0
    }
  }
}
