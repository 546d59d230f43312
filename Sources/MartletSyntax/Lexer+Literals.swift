/// The letters before a string's quote.
struct StringPrefix {
  var isRaw = false
  var isBytes = false
  var isFormatted = false

  /// Nil if the letters are no prefix.
  init?(_ letters: Slice<UnsafeBufferPointer<UInt8>>) {
    var isUnicode = false
    for letter in letters {
      switch letter | 0x20 {
      case UInt8(ascii: "r") where !isRaw && !isUnicode: isRaw = true
      case UInt8(ascii: "b") where !isBytes && !isUnicode && !isFormatted: isBytes = true
      case UInt8(ascii: "f") where !isFormatted && !isUnicode && !isBytes: isFormatted = true
      case UInt8(ascii: "u") where !isRaw && !isBytes && !isFormatted && !isUnicode: isUnicode = true
      default: return nil
      }
    }
  }
}

/// Strings and numbers: here only where they end; what they mean is found out when they are parsed.
extension Lexer {
  /// Scans a string literal from its quote at `index`; `start` is where its prefix begins.
  mutating func scanString(_ start: Int) {
    let quote = text[index]
    if byte(index + 1) == quote, byte(index + 2) == quote, index + 2 < end {
      return scanTripleQuoted(quote, start)
    }
    var position = index + 1
    while position < end {
      let byte = text[position]
      if byte == quote {
        index = position + 1
        return append(.string, start)
      }
      if byte == 0x0A { break }
      position += byte == 0x5C ? 2 : 1
    }
    // A backslash at the very end takes the line end.
    let last = position > end || (position == end && text[end - 1] == 0x0A) ? end - 1 : position
    let line = source.lineAndColumn(of: source.base + UInt32(last)).line
    fail("unterminated string literal (detected at line \(line))", before: start + 1)
  }

  private mutating func scanTripleQuoted(_ quote: UInt8, _ start: Int) {
    var position = index + 3
    while position < end {
      let byte = text[position]
      if byte == quote, position + 2 < end, text[position + 1] == quote, text[position + 2] == quote {
        index = position + 3
        return append(.string, start)
      }
      position += byte == 0x5C ? 2 : 1
    }
    failedAtEnd = true
    let last = end > 0 && text[end - 1] == 0x0A ? end - 1 : end
    let line = source.lineAndColumn(of: source.base + UInt32(last)).line
    fail("unterminated triple-quoted string literal (detected at line \(line))", before: start + 1)
  }

  /// Scans a number, which begins with a digit or with a dot before one.
  mutating func scanNumber(_ start: Int) {
    if text[index] == 0x30 {
      switch byte(index + 1) | 0x20 {
      case UInt8(ascii: "x"): return scanRadix(start, 16, "hexadecimal")
      case UInt8(ascii: "o"): return scanRadix(start, 8, "octal")
      case UInt8(ascii: "b"): return scanRadix(start, 2, "binary")
      default: break
      }
    }
    var isInteger = true
    if text[index] != 0x2E {
      guard scanDigits() else { return }
    }
    let digitsEnd = index
    if byte(index) == 0x2E {
      isInteger = false
      index += 1
      if Self.isDigit(byte(index)), !scanDigits() { return }
    }
    if byte(index) | 0x20 == UInt8(ascii: "e") {
      let sign = byte(index + 1)
      let digits = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? index + 2 : index + 1
      if Self.isDigit(byte(digits)) {
        isInteger = false
        index = digits
        guard scanDigits() else { return }
      } else if digits == index + 2 {
        return fail("invalid decimal literal", before: index + 2)
      }
    }
    if byte(index) | 0x20 == UInt8(ascii: "j") {
      index += 1
      guard verifyEndOfNumber("imaginary") else { return }
      return append(.number, start)
    }
    guard verifyEndOfNumber("decimal") else { return }
    if isInteger, text[start] == 0x30 {
      var zerosEnd = start
      while zerosEnd < digitsEnd, text[zerosEnd] == 0x30 || text[zerosEnd] == 0x5F { zerosEnd += 1 }
      if zerosEnd < digitsEnd {
        return fail(
          "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers", start, zerosEnd)
      }
    }
    append(.number, start)
  }

  /// Digits with single underscores between them, from a digit at `index`.
  private mutating func scanDigits() -> Bool {
    while true {
      while Self.isDigit(byte(index)) { index += 1 }
      guard byte(index) == 0x5F else { return true }
      index += 1
      guard Self.isDigit(byte(index)) else {
        fail("invalid decimal literal", before: index)
        return false
      }
    }
  }

  private mutating func scanRadix(_ start: Int, _ radix: UInt8, _ name: String) {
    index += 2
    repeat {
      if byte(index) == 0x5F { index += 1 }
      guard NumberLiteral.digit(byte(index)) < radix else {
        if Self.isDigit(byte(index)) {
          let digit = Character(Unicode.Scalar(text[index]))
          return fail("invalid digit '\(digit)' in \(name) literal", before: index + 1)
        }
        return fail("invalid \(name) literal", before: index)
      }
      while NumberLiteral.digit(byte(index)) < radix { index += 1 }
    } while byte(index) == 0x5F
    if Self.isDigit(byte(index)) {
      let digit = Character(Unicode.Scalar(text[index]))
      return fail("invalid digit '\(digit)' in \(name) literal", before: index + 1)
    }
    guard verifyEndOfNumber(name) else { return }
    append(.number, start)
  }

  /// Refuses a name of ASCII letters right after a number, except for the keywords that may follow one.
  private mutating func verifyEndOfNumber(_ name: String) -> Bool {
    let next = byte(index)
    guard index < end, next < 0x80, Self.isNameByte(next) else { return true }
    let allowed: Bool =
      switch next {
      case UInt8(ascii: "a"): follows("nd")
      case UInt8(ascii: "e"): follows("lse")
      case UInt8(ascii: "f"): follows("or")
      case UInt8(ascii: "i"): follows("f") || follows("n") || follows("s")
      case UInt8(ascii: "n"): follows("ot")
      case UInt8(ascii: "o"): follows("r")
      default: false
      }
    if allowed {
      let place = source.base + UInt32(index)
      warnings.append(CompileWarning(message: "invalid \(name) literal", range: SourceRange(place, place)))
    } else {
      fail("invalid \(name) literal", before: index)
    }
    return allowed
  }

  private func follows(_ rest: StaticString) -> Bool {
    for offset in 0..<rest.utf8CodeUnitCount where byte(index + 1 + offset) != rest.utf8Start[offset] { return false }
    return true
  }
}
