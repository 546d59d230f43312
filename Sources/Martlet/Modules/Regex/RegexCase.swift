/// What IGNORECASE takes for the same: code points with the same simple lower case, and lower-case ones that share an
/// upper case.
enum RegexCase {
  /// How a backreference compares.
  enum Rule { case exact, ascii, unicode }

  static func lowerASCII(_ codePoint: UInt32) -> UInt32 {
    codePoint >= 65 && codePoint <= 90 ? codePoint + 32 : codePoint
  }

  static func lower(_ codePoint: UInt32, _ rule: Rule) -> UInt32 {
    switch rule {
    case .exact: codePoint
    case .ascii: lowerASCII(codePoint)
    case .unicode: codePoint < 128 ? lowerASCII(codePoint) : table.lower[codePoint] ?? codePoint
    }
  }

  /// The code points that one stands for, itself included.
  static func spread(_ codePoint: UInt32, isASCII: Bool) -> [UInt32] {
    if codePoint < 128 {
      let lower = lowerASCII(codePoint)
      guard lower >= 97, lower <= 122 else { return [codePoint] }
      var all = [lower, lower - 32]
      if !isASCII {
        switch lower {
        case 0x69: all += [0x130, 0x131]
        case 0x6B: all.append(0x212A)
        case 0x73: all.append(0x17F)
        default: break
        }
      }
      return all
    }
    return isASCII ? [codePoint] : table.spread[codePoint] ?? [codePoint]
  }

  /// Calls `body` with what the code points of a range stand for beyond themselves.
  static func spread(_ range: ClosedRange<UInt32>, isASCII: Bool, _ body: (UInt32) -> Void) {
    for codePoint in range.clamped(to: 0...127) where range.contains(codePoint) {
      for other in spread(codePoint, isASCII: isASCII) { body(other) }
    }
    guard !isASCII, range.upperBound > 127 else { return }
    if range.count < 64 {
      for codePoint in range where codePoint > 127 { for other in table.spread[codePoint] ?? [] { body(other) } }
      return
    }
    for (codePoint, others) in table.spread where codePoint > 127 && range.contains(codePoint) {
      for other in others { body(other) }
    }
  }

  private struct Table {
    var lower: [UInt32: UInt32] = [:]
    var spread: [UInt32: [UInt32]] = [:]
  }

  /// Where code points with case are; the rest of Unicode 14 has none.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x41...0x588, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x1C80...0x1CBF, 0x1D79...0x1D8E, 0x1E00...0x1FFF, 0x2100...0x218F,
    0x24B6...0x24E9, 0x2C00...0x2D2F, 0xA640...0xA69F, 0xA722...0xA7FF, 0xAB53...0xABBF, 0xFB00...0xFB17,
    0xFF21...0xFF5A, 0x10400...0x105BF, 0x10C80...0x10CFF, 0x118A0...0x118DF, 0x16E40...0x16E7F, 0x1E900...0x1E943,
  ]

  /// Made when a pattern with other letters than ASCII's first ignores case.
  private static let table: Table = {
    var table = Table()
    var byLower: [UInt32: [UInt32]] = [:]
    var byUpper: [[UInt32]: [UInt32]] = [:]
    for block in blocks {
      for codePoint in block {
        var mapped: [UInt32] = []
        UnicodeText.findLower(codePoint) { mapped.append($0) }
        let lower = mapped.count == 1 ? mapped[0] : codePoint == 0x130 ? 0x69 : codePoint
        if lower != codePoint { table.lower[codePoint] = lower }
        byLower[lower, default: []].append(codePoint)
        guard lower == codePoint else { continue }
        var upper: [UInt32] = []
        UnicodeText.findUpper(codePoint) { upper.append($0) }
        if upper != [codePoint] { byUpper[upper, default: []].append(codePoint) }
      }
    }
    for lower in byLower.keys where byLower[lower]?.contains(lower) != true { byLower[lower]?.append(lower) }
    var related: [UInt32: [UInt32]] = [:]
    for group in byUpper.values where group.count > 1 {
      for codePoint in group { related[codePoint] = group }
    }
    for (lower, members) in byLower {
      let all = (related[lower] ?? [lower]).flatMap { byLower[$0] ?? [$0] }
      guard all.count > 1 else { continue }
      for member in members { table.spread[member] = all }
    }
    return table
  }()
}
