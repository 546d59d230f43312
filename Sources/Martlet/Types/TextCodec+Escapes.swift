import MartletSyntax

/// The encodings `unicode_escape` and `raw_unicode_escape`: Latin-1 with the escapes of str literals, or only `\u`.
extension TextCodec {
  func appendEscape(_ codePoint: UInt32, to out: inout [UInt8]) {
    switch codePoint {
    case 0x5C: out += [0x5C, 0x5C]
    case 9: out += [0x5C, UInt8(ascii: "t")]
    case 10: out += [0x5C, UInt8(ascii: "n")]
    case 13: out += [0x5C, UInt8(ascii: "r")]
    case 0x20..<0x7F: out.append(UInt8(codePoint))
    default:
      var text = TextBuilder()
      text.append(escapeOf: codePoint)
      out += text.text
    }
  }

  func appendRawEscape(_ codePoint: UInt32, to out: inout [UInt8]) {
    if codePoint < 0x100 { return out.append(UInt8(codePoint)) }
    var text = TextBuilder()
    text.append(escapeOf: codePoint)
    out += text.text
  }

  func decodeEscape(_ bytes: ByteText, _ at: Int) -> Step {
    guard bytes[at] == 0x5C else { return .codePoint(UInt32(bytes[at]), width: 1) }
    guard at + 1 < bytes.count else { return .failure(at..<(at + 1), "\\ at end of string") }
    let letter = bytes[at + 1]
    func simple(_ codePoint: UInt32) -> Step { .codePoint(codePoint, width: 2) }
    switch letter {
    case 10: return .nothing(2)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): return simple(UInt32(letter))
    case UInt8(ascii: "b"): return simple(8)
    case UInt8(ascii: "f"): return simple(12)
    case UInt8(ascii: "t"): return simple(9)
    case UInt8(ascii: "n"): return simple(10)
    case UInt8(ascii: "r"): return simple(13)
    case UInt8(ascii: "v"): return simple(11)
    case UInt8(ascii: "a"): return simple(7)
    case 48...55:
      var value: UInt32 = 0
      var width = 1
      while width < 4, at + width < bytes.count, case 48...55 = bytes[at + width] {
        value = value * 8 + UInt32(bytes[at + width] - 48)
        width += 1
      }
      return .codePoint(value, width: width)
    case UInt8(ascii: "x"): return hexadecimal(bytes, at, 2, "truncated \\xXX escape")
    case UInt8(ascii: "u"): return hexadecimal(bytes, at, 4, "truncated \\uXXXX escape")
    case UInt8(ascii: "U"): return hexadecimal(bytes, at, 8, "truncated \\UXXXXXXXX escape")
    case UInt8(ascii: "N"):
      guard at + 2 < bytes.count, bytes[at + 2] == UInt8(ascii: "{"),
        let close = bytes[(at + 3)...].firstIndex(of: UInt8(ascii: "}")), close > at + 3
      else {
        let isOpen = at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: "{")
        let end = isOpen ? bytes[(at + 3)...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count : at + 2
        return .failure(at..<end, "malformed \\N character escape")
      }
      let name = String(decoding: bytes[(at + 3)..<close], as: UTF8.self).uppercased()
      guard let scalar = StringLiteral.scalar(named: name) else {
        return .failure(at..<(close + 1), "unknown Unicode character name")
      }
      return .codePoint(scalar.value, width: close + 1 - at)
    default: return .codePoint(0x5C, width: 1)
    }
  }

  func decodeRawEscape(_ bytes: ByteText, _ at: Int) -> Step {
    guard bytes[at] == 0x5C, at + 1 < bytes.count else { return .codePoint(UInt32(bytes[at]), width: 1) }
    guard isUnescapedBackslash(bytes, at) else { return .codePoint(0x5C, width: 1) }
    switch bytes[at + 1] {
    case UInt8(ascii: "u"): return hexadecimal(bytes, at, 4, "truncated \\uXXXX escape")
    case UInt8(ascii: "U"):
      return hexadecimal(bytes, at, 8, "truncated \\UXXXXXXXX escape", beyond: "\\Uxxxxxxxx out of range")
    default: return .codePoint(0x5C, width: 1)
    }
  }

  /// A backslash behind another one, which is not itself behind one, begins no escape.
  func isUnescapedBackslash(_ bytes: ByteText, _ at: Int) -> Bool {
    var before = at
    while before > 0, bytes[before - 1] == 0x5C { before -= 1 }
    return (at - before) % 2 == 0
  }

  private func hexadecimal(
    _ bytes: ByteText, _ at: Int, _ count: Int, _ message: String, beyond: String = "illegal Unicode character"
  ) -> Step {
    var value: UInt32 = 0
    for index in (at + 2)..<(at + 2 + count) {
      let digit = index < bytes.count ? self.digit(bytes[index]) : 255
      guard digit < 16 else { return .failure(at..<index, message) }
      value = value << 4 | digit
    }
    guard value <= 0x10FFFF else { return .failure(at..<(at + 2 + count), beyond) }
    return .codePoint(value, width: 2 + count)
  }

  /// The value of a hexadecimal digit, or 255.
  private func digit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 48...57: UInt32(byte) - 48
    case 65...70: UInt32(byte) - 55
    case 97...102: UInt32(byte) - 87
    default: 255
    }
  }
}
