#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `reconfigure`: how a text file or a standard stream makes text of bytes, changed while it is open.
extension TextStreamType {
  static func reconfigure(_ rt: Runtime, _ a: Arguments) throws(Raised) {
    let stream = try standard(rt, a[0])
    var layer = stream.map { $0.layer ?? $0.layerAtFirst(rt) } ?? file(rt, a[0]).text!
    let encoding = try text(rt, a.unlessNone(1), "encoding")
    let errors = try text(rt, a.unlessNone(2), "errors")
    let newline = try text(rt, a.unlessNone(3), "newline")
    if let newline, !["", "\n", "\r", "\r\n"].contains(newline) {
      throw rt.valueError("illegal newline value: \(newline)")
    }
    let isLineBuffered = try flag(rt, a[4]) ?? layer.isLineBuffered
    let isWriteThrough = try flag(rt, a[5]) ?? layer.isWriteThrough
    if encoding != nil || errors != nil || !a[3].isUndefined {
      if stream.map({ $0.wasRead }) ?? (file(rt, a[0]).ahead > 0) {
        throw FileTypes.unsupported(
          rt, "It is not possible to set the encoding or newline of stream after the first read")
      }
      if let stream { if stream.stream != nil { rt.output.flush() } } else { try file(rt, a[0]).flush(rt) }
      if let encoding {
        let name = encoding == "locale" ? "UTF-8" : encoding
        layer.codec = try TextCodec(rt, name, "strict").encoding
        layer.encoding = name
        layer.isAtStart = lseek(Int32(stream?.descriptor ?? Int(file(rt, a[0]).descriptor)), 0, SEEK_CUR) == 0
      }
      layer.errors = errors ?? (encoding == nil ? layer.errors : "strict")
      if !a[3].isUndefined { layer.newline = newline }
    }
    layer.isLineBuffered = isLineBuffered
    layer.isWriteThrough = isWriteThrough
    guard let stream else { return file(rt, a[0]).text = layer }
    if stream.stream != nil { rt.output.flush() }
    stream.layer = layer
  }

  private static func text(_ rt: Runtime, _ value: Value?, _ name: String) throws(Raised) -> String? {
    guard let value else { return nil }
    guard case .str(let text) = rt.unwrap(value) else {
      throw rt.typeError("reconfigure() argument '\(name)' must be str or None, not \(rt.typeName(value))")
    }
    return text.string
  }

  private static func flag(_ rt: Runtime, _ value: Value) throws(Raised) -> Bool? {
    value.isUndefined || value.isNone ? nil : try rt.index(value) != 0
  }
}

extension TextStream {
  /// What a program begins with.
  func layerAtFirst(_ rt: Runtime) -> FileObject.TextLayer {
    var layer = FileObject.TextLayer(encoding: "utf-8", codec: .utf8, errors: errors, newline: "\n")
    layer.isLineBuffered = stream == .stderr || OutputStreams.isTerminal(descriptor)
    layer.isWriteThrough = rt.output.isUnbuffered
    layer.isAtStart = false
    return layer
  }

  /// Writes text in the way that a script has set.
  func write(_ rt: Runtime, _ text: StringRef, to output: OutputStreams.Stream) throws(Raised) {
    guard let layer else {
      if text.isASCII || !TextCodec.hasSurrogate(text) { return rt.output.write(text.utf8, to: output) }
      let bytes = try TextCodec(rt, .utf8, errors).encode(text)
      return bytes.withUnsafeBufferPointer { rt.output.write($0, to: output) }
    }
    let saved = rt.top
    let source = FileText.withLineEnds(rt, layer, text)
    saved[0] = .str(source)
    rt.top = saved + 1
    defer { rt.top = saved }
    let bytes = try FileText.codec(rt, layer).encode(source)
    bytes.withUnsafeBufferPointer { rt.output.write($0, to: output) }
    self.layer?.isAtStart = false
    if layer.isLineBuffered, text.utf8.contains(10) || text.utf8.contains(13) { rt.output.flush() }
  }
}
