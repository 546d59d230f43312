/// An encoding and what is done with text or bytes it cannot convert.
struct TextCodec {
  enum Encoding: Equatable {
    case utf8, utf8Signed, ascii, latin1, utf16, utf16LE, utf16BE, utf32, utf32LE, utf32BE
    case unicodeEscape, rawUnicodeEscape
    /// A byte a character, by a table.
    case map(CharacterMap)
  }

  let rt: Runtime
  let encoding: Encoding
  let errors: String

  init(_ rt: Runtime, _ name: String, _ errors: String) throws(Raised) {
    self.rt = rt
    self.errors = errors
    guard let encoding = TextCodec.encoding(named: name) else {
      throw rt.raise(rt.types.exceptions.lookupError, "unknown encoding: \(name)")
    }
    self.encoding = encoding
  }

  /// The encoding of a name in its usual spelling, or nil.
  static func usual(_ name: Value?, _ rt: Runtime) -> Encoding? {
    guard let name else { return .utf8 }
    guard case .str(let text) = name else { return nil }
    switch text.pointee.byteCount {
    case 4: return text.hasText("utf8") ? .utf8 : nil
    case 5: return text.hasText("utf-8") || text.hasText("UTF-8") ? .utf8 : text.hasText("ascii") ? .ascii : nil
    case 6: return text.hasText("latin1") ? .latin1 : nil
    case 7: return text.hasText("latin-1") ? .latin1 : nil
    default: return nil
    }
  }

  init(_ rt: Runtime, _ encoding: Encoding, _ errors: String) {
    self.rt = rt
    self.encoding = encoding
    self.errors = errors
  }

  /// The name in messages.
  var name: String {
    switch encoding {
    case .utf8, .utf8Signed: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16: "utf-16"
    case .utf16LE: "utf-16-le"
    case .utf16BE: "utf-16-be"
    case .utf32: "utf-32"
    case .utf32LE: "utf-32-le"
    case .utf32BE: "utf-32-be"
    case .unicodeEscape: "unicodeescape"
    case .rawUnicodeEscape: "rawunicodeescape"
    case .map: "charmap"
    }
  }

  static func encoding(named name: String) -> Encoding? {
    if name == "utf-8" { return .utf8 }
    return switch normalized(name) {
    case "utf-8", "utf8", "u8", "utf", "cp65001": .utf8
    case "utf-8-sig", "utf8-sig": .utf8Signed
    case "ascii", "us-ascii", "us", "646", "ansi-x3.4-1968", "ansi-x3-4-1968", "ansi-x3.4-1986", "cp367", "ibm367",
      "iso646-us", "iso-646.irv-1991":
      .ascii
    case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819", "ibm819", "iso8859",
      "iso-8859-1-1987":
      .latin1
    case "utf-16", "utf16", "u16": .utf16
    case "utf-16-le", "utf-16le", "utf16-le", "utf16le", "unicodelittleunmarked": .utf16LE
    case "utf-16-be", "utf-16be", "utf16-be", "utf16be", "unicodebigunmarked": .utf16BE
    case "utf-32", "utf32", "u32": .utf32
    case "utf-32-le", "utf-32le", "utf32-le", "utf32le": .utf32LE
    case "utf-32-be", "utf-32be", "utf32-be", "utf32be": .utf32BE
    case "unicode-escape", "unicodeescape": .unicodeEscape
    case "raw-unicode-escape", "rawunicodeescape": .rawUnicodeEscape
    case let other: CharacterMap.named(other).map { .map($0) }
    }
  }

  /// A name in small letters, with one hyphen for whatever is neither letter, digit nor period.
  static func normalized(_ name: String) -> String {
    var out: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 65...90: out.append(byte + 32)
      case 97...122, 48...57, 46, 128...255: out.append(byte)
      default: if out.last != 45 { out.append(45) }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
