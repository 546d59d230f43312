/// An encoding of one byte a character whose lower half is ASCII.
struct CharacterMap: Equatable {
  struct Table {
    let names: [String]
    let first: UInt8
    let text: String
  }

  /// The place of its table.
  private let index: Int

  static func named(_ name: String) -> CharacterMap? {
    let isLatin = name.hasPrefix("iso-8859-")
    let known = isLatin ? "iso8859-\(name.dropFirst(9))" : name
    return tables.firstIndex { $0.names.contains(known) }.map(CharacterMap.init(index:))
  }

  private init(index: Int) { self.index = index }

  /// The name `codecs` gives it.
  var name: String { CharacterMap.tables[index].names[0] }

  private static let missing: UInt32 = 0xFFFE

  /// The characters of all bytes.
  private static let decoded: [[UInt32]] = tables.map { table in
    Array(0..<UInt32(table.first)) + table.text.unicodeScalars.map(\.value)
  }

  private static let encoded: [[UInt32: UInt8]] = decoded.map { characters in
    var bytes: [UInt32: UInt8] = [:]
    for (byte, character) in characters.enumerated() where character != missing && bytes[character] == nil {
      bytes[character] = UInt8(byte)
    }
    return bytes
  }

  func codePoint(of byte: UInt8) -> UInt32? {
    let codePoint = CharacterMap.decoded[index][Int(byte)]
    return codePoint == CharacterMap.missing ? nil : codePoint
  }

  func byte(of codePoint: UInt32) -> UInt8? { CharacterMap.encoded[index][codePoint] }
}
