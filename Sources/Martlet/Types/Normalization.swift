/// The normal forms of Unicode 14: how texts that read the same are made the same.
///
/// A text is decomposed, its marks are put in their order, and, for a composed form, characters are joined again.
struct Normalization {
  /// Also replaces characters by compatible ones, such as a ligature by its letters.
  let isCompatible: Bool
  let isComposed: Bool

  /// The form of a name `NFC`, `NFD`, `NFKC` or `NFKD`.
  init?(_ name: String) {
    guard ["NFC", "NFD", "NFKC", "NFKD"].contains(name) else { return nil }
    isCompatible = name.contains("K")
    isComposed = name.hasSuffix("C")
  }

  private init(isCompatible: Bool, isComposed: Bool) {
    self.isCompatible = isCompatible
    self.isComposed = isComposed
  }

  /// The form that identifiers are compared in.
  static let ofIdentifiers = Normalization(isCompatible: true, isComposed: true)

  func callAsFunction(_ text: some Sequence<UInt32>) -> [UInt32] {
    let parts = decomposed(text)
    return isComposed ? Self.composed(parts) : parts
  }

  /// An identifier in its normal form. The scripts of most that are not ASCII are known to be in it.
  @Sendable static func identifier(_ name: String) -> String {
    if name.unicodeScalars.allSatisfy({ isStable($0.value) }) { return name }
    var text = String.UnicodeScalarView()
    for code in ofIdentifiers(name.unicodeScalars.lazy.map(\.value)) {
      if let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether a character is its own composed form, whatever of these stands beside it.
  private static func isStable(_ code: UInt32) -> Bool {
    switch code {
    case 0..<0x80, 0xC0...0x131, 0x141...0x148, 0x14A...0x17E, 0x391...0x3C9, 0x400...0x481, 0x3041...0x3096,
      0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  // MARK: Decomposition

  private func decomposed(_ text: some Sequence<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    var pending: [UInt32] = []
    for code in text {
      pending.append(code)
      while let code = pending.popLast() {
        if code < 0xA0 {
          result.append(code)
        } else if let syllable = Hangul(code) {
          result += syllable.parts
        } else if let found = Self.tables.decompositions[code], found.kind.isEmpty || isCompatible {
          pending += found.codes.reversed()
        } else {
          result.append(code)
        }
      }
    }
    Self.orderMarks(&result)
    return result
  }

  /// Puts each run of combining marks in the order of their classes, those of one class as they were.
  private static func orderMarks(_ codes: inout [UInt32]) {
    var start = 0
    while start < codes.count {
      var marks: [(order: UInt8, place: Int, code: UInt32)] = []
      while start + marks.count < codes.count {
        let code = codes[start + marks.count]
        let order = combiningClass(code)
        if order == 0 { break }
        marks.append((order, marks.count, code))
      }
      if marks.count > 1 {
        marks.sort { ($0.order, $0.place) < ($1.order, $1.place) }
        for (place, mark) in marks.enumerated() { codes[start + place] = mark.code }
      }
      start += marks.count + 1
    }
  }

  static func combiningClass(_ code: UInt32) -> UInt8 {
    guard code >= 0x300, let properties = Unicode.Scalar(code)?.properties, let age = properties.age, age.major <= 14
    else { return 0 }
    return properties.canonicalCombiningClass.rawValue
  }

  /// What a character decomposes to and the kind of that, as `unicodedata` says it.
  static func decomposition(of code: UInt32) -> String {
    guard let found = tables.decompositions[code] else { return "" }
    let codes = found.codes.map { code in
      let digits = String(code, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    return (found.kind.isEmpty ? "" : "<\(found.kind)> ") + codes.joined(separator: " ")
  }

  // MARK: Composition

  /// Joins each character to the last one of class 0 that nothing between keeps it from.
  private static func composed(_ codes: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var base: Int?
    var last: UInt8 = 0
    for code in codes {
      let own = combiningClass(code)
      if let base, last < own || last == 0 && base == result.count - 1, let joined = join(result[base], code) {
        result[base] = joined
        continue
      }
      result.append(code)
      last = own
      if own == 0 { base = result.count - 1 }
    }
    return result
  }

  private static func join(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.join(first, second) ?? tables.pairs[UInt64(first) << 32 | UInt64(second)]
  }

  /// A syllable of Korean, whose parts follow from its number.
  private struct Hangul {
    private let index: UInt32
    private static let count: UInt32 = 11172

    init?(_ code: UInt32) {
      guard code >= 0xAC00, code < 0xAC00 + Self.count else { return nil }
      index = code - 0xAC00
    }

    var parts: [UInt32] {
      let pair = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      return index % 28 == 0 ? pair : pair + [0x11A7 + index % 28]
    }

    static func join(_ first: UInt32, _ second: UInt32) -> UInt32? {
      if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {
        return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
      }
      guard let open = Hangul(first), open.index % 28 == 0, (0x11A8..<0x11C3).contains(second) else { return nil }
      return first + second - 0x11A7
    }
  }

  // MARK: Tables

  private struct Tables {
    var decompositions: [UInt32: (kind: String, codes: [UInt32])] = [:]
    /// The composed character of two, which are the halves of the key.
    var pairs: [UInt64: UInt32] = [:]
  }

  private static let tables = {
    func words(_ text: StaticString) -> [Substring] {
      "\(text)".split { $0 == " " || $0 == "\n" }
    }
    func number(_ text: Substring) -> UInt32 { UInt32(text, radix: 16) ?? 0 }
    var tables = Tables()
    let uncomposed = Set(words(Normalization.uncomposed).map(number))
    for entry in words(Normalization.decompositions) {
      let parts = entry.split(separator: ":", maxSplits: 1)
      let code = number(parts[0])
      let pieces = parts[1].split(separator: ",")
      let codes = pieces[pieces.count - 1].split(separator: "+").map(number)
      tables.decompositions[code] = (pieces.count > 1 ? String(pieces[0]) : "", codes)
      if pieces.count == 1, codes.count == 2, !uncomposed.contains(code) {
        tables.pairs[UInt64(codes[0]) << 32 | UInt64(codes[1])] = code
      }
    }
    return tables
  }()
}
