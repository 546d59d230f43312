/// Bytes as text in the two older ways of mail: quoted printable and uuencode.
enum QuotedBytes {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A line has at most 76 characters, of which the last is the `=` that says that it goes on.
  private static let lineLimit = 76

  // MARK: Quoted printable

  /// - Parameters:
  ///   - quotesTabs: spaces and tabs are quoted too.
  ///   - isText: line ends are line ends, not bytes like others.
  ///   - isHeader: a space is an underscore.
  static func quoted(
    _ rt: Runtime, _ bytes: ByteText, quotesTabs: Bool, isText: Bool, isHeader: Bool
  ) throws(Raised) -> [UInt8] {
    var out: [UInt8] = []
    let firstEnd = bytes.firstIndex(of: 10)
    let lineEnd: [UInt8] = if let firstEnd, firstEnd > 0, bytes[firstEnd - 1] == 13 { [13, 10] } else { [10] }
    var column = 0
    var index = 0
    var meter = WorkMeter()
    func quote(_ byte: UInt8) { out += [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    func continueOnNextLine() {
      out.append(0x3D)
      out += lineEnd
      column = 0
    }
    while index < bytes.count {
      try meter.pass(rt)
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      let isBlank = byte == 9 || byte == 32
      let isEnd = byte == 10 || byte == 13
      let isLoneDot = byte == 0x2E && column == 0 && (next ?? 0 == 0 || next == 10 || next == 13)
      let isControl = byte < 33 && !isEnd && (quotesTabs || !isBlank)
      if byte > 126 || byte == 0x3D || isHeader && byte == 0x5F || isLoneDot || isEnd && !isText
        || isBlank && next == nil || isControl
      {
        if column + 3 >= lineLimit { continueOnNextLine() }
        quote(byte)
        column += 3
        index += 1
      } else if isText, byte == 10 || byte == 13 && next == 10 {
        // A blank at the end of a line would be lost.
        if let last = out.last, last == 9 || last == 32 {
          out.removeLast()
          quote(last)
        }
        out += lineEnd
        column = 0
        index += byte == 13 ? 2 : 1
      } else {
        if let next, next != 10, column + 1 >= lineLimit { continueOnNextLine() }
        out.append(isHeader && byte == 32 ? 0x5F : byte)
        column += 1
        index += 1
      }
    }
    return out
  }

  static func unquoted(_ rt: Runtime, _ text: ByteText, isHeader: Bool) throws(Raised) -> [UInt8] {
    var out: [UInt8] = []
    var meter = WorkMeter()
    var index = 0
    while index < text.count {
      try meter.pass(rt)
      let byte = text[index]
      index += 1
      guard byte == 0x3D else {
        out.append(isHeader && byte == 0x5F ? 32 : byte)
        continue
      }
      guard index < text.count else { break }
      if text[index] == 10 || text[index] == 13 {
        // The line goes on.
        while index < text.count, text[index] != 10 { index += 1 }
        index += 1
      } else if text[index] == 0x3D {
        out.append(0x3D)
        index += 1
      } else if index + 1 < text.count, let high = BytesType.hexDigit(UInt32(text[index])),
        let low = BytesType.hexDigit(UInt32(text[index + 1]))
      {
        out.append(high << 4 | low)
        index += 2
      } else {
        out.append(0x3D)
      }
    }
    return out
  }

  // MARK: uuencode

  /// A line of at most 45 bytes: how many they are, then six bits a character.
  static func uuencoded(_ bytes: ByteText, usesBackticks: Bool) -> [UInt8] {
    func character(_ bits: UInt32) -> UInt8 { bits == 0 && usesBackticks ? 0x60 : UInt8(bits) + 32 }
    var out = [character(UInt32(bytes.count))]
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var number: UInt32 = 0
      for place in index..<index + 3 { number = number << 8 | (place < bytes.count ? UInt32(bytes[place]) : 0) }
      for shift in stride(from: 18, through: 0, by: -6) { out.append(character(UInt32(number >> shift & 63))) }
    }
    return out + [10]
  }

  enum LineError: String, Error {
    case illegal = "Illegal char"
    case trailing = "Trailing garbage"
  }

  static func uudecoded(_ line: ByteText) throws(LineError) -> [UInt8] {
    let count = Int(((line.first ?? 0) &- 32) & 63)
    var out: [UInt8] = []
    var index = min(1, line.count)
    var (number, bits): (UInt32, UInt32) = (0, 0)
    while out.count < count {
      var value: UInt32 = 0
      if index < line.count {
        let byte = line[index]
        index += 1
        // A line whose end has been cut goes on with spaces.
        if byte == 10 || byte == 13 {
          index = line.count
        } else {
          guard (32...96).contains(byte) else { throw .illegal }
          value = UInt32((byte - 32) & 63)
        }
      }
      number = number << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: number >> bits))
        number &= 1 << bits - 1
      }
    }
    while index < line.count {
      guard [10, 13, 32, 96].contains(line[index]) else { throw .trailing }
      index += 1
    }
    return out
  }
}
