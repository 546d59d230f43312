/// Text files: lines and characters over the bytes of a `FileObject`.
///
/// Text of one byte a character and UTF-8 is decoded as it is asked for. Of other encodings all is decoded at the first
/// read, to UTF-8.
enum FileText {
  /// Decodes what was read ahead if it cannot be decoded in pieces; from then on the buffer holds UTF-8.
  static func prepare(_ rt: Runtime, _ file: FileObject) throws(Raised) {
    guard var layer = file.text, !layer.isDecoded else { return }
    switch layer.codec {
    case .utf8, .ascii, .latin1: return
    default: break
    }
    try file.fillAll(rt)
    let codec = TextCodec(rt, layer.codec, layer.errors)
    let text = try file.peek(file.ahead) { bytes throws(Raised) in try codec.decode(bytes) }
    file.replaceUnread(Array(text.utf8))
    layer.isDecoded = true
    file.text = layer
  }

  private static func decode(_ rt: Runtime, _ file: FileObject, _ count: Int) throws(Raised) -> StringRef {
    let isDecoded = file.text!.isDecoded
    let codec = TextCodec(rt, isDecoded ? .utf8 : file.text!.codec, isDecoded ? "surrogatepass" : file.text!.errors)
    let text = try file.peek(count) { bytes throws(Raised) in try codec.decode(bytes) }
    file.skip(count)
    return text
  }

  /// `\r\n` and `\r` become `\n`, where the mode asks for it; notes which were met.
  private static func translate(_ rt: Runtime, _ file: FileObject, _ text: StringRef) -> StringRef {
    guard file.text!.newline == nil || file.text!.newline == "" else { return text }
    let bytes = text.utf8
    var ends = file.text!.lineEnds
    guard bytes.contains(13) else {
      if ends & 2 == 0, bytes.contains(10) { file.text!.lineEnds = ends | 2 }
      return text
    }
    let replaces = file.text!.newline == nil
    var out = TextBuilder(reserving: bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 13 {
        let isPair = index + 1 < bytes.count && bytes[index + 1] == 10
        ends |= isPair ? 4 : 1
        if isPair { index += 1 }
        out.append(10)
      } else {
        if byte == 10 { ends |= 2 }
        out.append(byte)
      }
      index += 1
    }
    file.text!.lineEnds = ends
    return replaces ? out.make(rt) : text
  }

  static func readAll(_ rt: Runtime, _ file: FileObject) throws(Raised) -> Value {
    try prepare(rt, file)
    try file.fillAll(rt)
    return .str(translate(rt, file, try decode(rt, file, file.ahead)))
  }

  /// The bytes of the next characters, at most `count`, as far as they are read ahead.
  private static func bytes(_ file: FileObject, _ count: Int) -> (bytes: Int, characters: Int) {
    let isWide = file.text!.codec != .latin1
    let joins = file.text!.newline == nil
    var bytes = 0
    var characters = 0
    while bytes < file.ahead, characters < count {
      let byte = file.byte(bytes)
      let width = isWide ? max(1, min(UTF8Text.width(byte), file.ahead - bytes)) : 1
      // A line end of two characters counts once.
      if joins, byte == 13, bytes + 1 < file.ahead, file.byte(bytes + 1) == 10 { bytes += 1 }
      bytes += byte >= 0x80 && byte < 0xC0 ? 1 : width
      characters += 1
    }
    return (bytes, characters)
  }

  static func read(_ rt: Runtime, _ file: FileObject, _ count: Int) throws(Raised) -> Value {
    try prepare(rt, file)
    while true {
      let (bytes, characters) = bytes(file, count)
      // One more byte tells whether a line end or a character goes on.
      if characters >= count, bytes + 3 < file.ahead {
        return .str(translate(rt, file, try decode(rt, file, bytes)))
      }
      if try !file.fill(rt) {
        let (bytes, _) = self.bytes(file, count)
        return .str(translate(rt, file, try decode(rt, file, bytes)))
      }
      try rt.charge(1)
    }
  }

  /// The next line with its end, nil at the end of the file.
  static func line(_ rt: Runtime, _ file: FileObject, limit: Int = -1) throws(Raised) -> Value? {
    if limit < 0, let line = file.takePlainLine(rt) { return .str(line) }
    try prepare(rt, file)
    var searched = 0
    while true {
      if let end = lineEnd(file, &searched) {
        return try finishLine(rt, file, end, limit)
      }
      if try !file.fill(rt) {
        if file.ahead == 0 { return nil }
        let end = lastLineEnd(file)
        return try finishLine(rt, file, end, limit)
      }
      try rt.charge(1)
    }
  }

  private static func finishLine(
    _ rt: Runtime, _ file: FileObject, _ end: Int, _ limit: Int
  ) throws(Raised) -> Value {
    guard limit >= 0 else { return .str(translate(rt, file, try decode(rt, file, end))) }
    let (bytes, _) = bytes(file, limit)
    return .str(translate(rt, file, try decode(rt, file, min(bytes, end))))
  }

  /// Where the line read ahead ends, behind its line end; nil if that is not there yet.
  private static func lineEnd(_ file: FileObject, _ searched: inout Int) -> Int? {
    switch file.text!.newline {
    case "\n":
      if let found = file.place(of: 10, from: searched) { return found + 1 }
    case "\r":
      if let found = file.place(of: 13, from: searched) { return found + 1 }
    case "\r\n":
      var from = searched
      while let found = file.place(of: 10, from: from) {
        if found > 0, file.byte(found - 1) == 13 { return found + 1 }
        from = found + 1
      }
    default:
      let feed = file.place(of: 10, from: searched)
      if let end = file.place(of: 13, from: searched, before: feed) {
        // The byte behind it tells whether it is a pair.
        if end + 1 >= file.ahead {
          searched = end
          return nil
        }
        return file.byte(end + 1) == 10 ? end + 2 : end + 1
      }
      if let feed { return feed + 1 }
    }
    searched = file.ahead
    return nil
  }

  /// The end of the last line, which may be a lone `\r`.
  private static func lastLineEnd(_ file: FileObject) -> Int {
    if file.text!.newline == nil || file.text!.newline == "", let end = file.place(of: 13, from: 0) { return end + 1 }
    return file.ahead
  }

  /// What encodes the next text that is written: a signature comes first only.
  static func codec(_ rt: Runtime, _ layer: FileObject.TextLayer) -> TextCodec {
    let encoding: TextCodec.Encoding =
      switch layer.codec {
      case .utf8Signed where !layer.isAtStart: .utf8
      case .utf16 where !layer.isAtStart: .utf16LE
      case .utf32 where !layer.isAtStart: .utf32LE
      default: layer.codec
      }
    return TextCodec(rt, encoding, layer.errors)
  }

  /// Text with the line ends that the file is to have.
  static func withLineEnds(_ rt: Runtime, _ layer: FileObject.TextLayer, _ text: StringRef) -> StringRef {
    let bytes = text.utf8
    guard let newline = layer.newline, newline == "\r" || newline == "\r\n", bytes.contains(10) else { return text }
    var out = TextBuilder(reserving: bytes.count + 16)
    for byte in bytes { if byte == 10 { out.append(text: newline) } else { out.append(byte) } }
    return out.make(rt)
  }

  static func write(_ rt: Runtime, _ file: FileObject, _ text: StringRef) throws(Raised) {
    var layer = file.text!
    let codec = codec(rt, layer)
    let source = withLineEnds(rt, layer, text)
    // It is read while a write may wait.
    let saved = rt.top
    saved[0] = .str(source)
    rt.top = saved + 1
    defer { rt.top = saved }
    let hasLineEnd = layer.isLineBuffered && (text.utf8.contains(10) || text.utf8.contains(13))
    if codec.encoding == .utf8, source.isASCII || !TextCodec.hasSurrogate(source) {
      try file.write(rt, source.utf8)
    } else {
      let encoded = try codec.encode(source)
      let result: Result<Void, Raised> = encoded.withUnsafeBufferPointer { bytes in
        do throws(Raised) { return .success(try file.write(rt, bytes)) } catch { return .failure(error) }
      }
      try result.get()
    }
    if layer.isAtStart {
      layer.isAtStart = false
      file.text = layer
    }
    if hasLineEnd || layer.isWriteThrough { try file.flush(rt) }
  }
}
