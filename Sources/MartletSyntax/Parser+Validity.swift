/// What CPython checks of a text before it looks at any token.
extension Parser {
  /// Refuses null bytes, text that is not UTF-8 and text too long for the position space.
  static func checkBytes(of source: Source) throws(SyntaxError) {
    let text = source.text
    let start = SourceRange(source.base, source.base)
    if text.count >= Int(Int32.max) { throw SyntaxError(.memory, "source is too long", at: start) }
    let (isASCII, hasNull) = text.withUnsafeBytes { (ByteScan($0).isASCII, ByteScan($0).contains(0)) }
    if hasNull { throw SyntaxError(.syntax, "source code string cannot contain null bytes", at: start) }
    if isASCII { return }
    if let invalid = firstInvalidByte(text) {
      let line = source.lineAndColumn(of: source.base + UInt32(invalid)).line
      let byte = text[invalid]
      let part = byte < 0xC2 || byte > 0xF4 ? "start" : "continuation"
      throw SyntaxError(
        "(unicode error) 'utf-8' codec can't decode byte 0x\(String(byte, radix: 16)) in position \(invalid): "
          + "invalid \(part) byte",
        at: SourceRange(source.base + UInt32(source.lineStarts[line - 1]), source.base + UInt32(invalid) + 1))
    }
  }

  /// Where text that is not UTF-8 goes wrong.
  package static func firstInvalidByte(_ text: [UInt8]) -> Int? {
    var decoder = UTF8()
    var bytes = text.makeIterator()
    var position = 0
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return position
      }
    }
  }
}
