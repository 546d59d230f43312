import MartletSyntax

/// Warnings to stderr.
extension Runtime {
  /// Shows a warning, once for a place. Without a place it is one that only a collection has found.
  func showWarning(_ category: TypeRef, _ message: String, at range: SourceRange = .none, hint: String? = nil) {
    var place = "sys:1"
    var line = ""
    if range != .none, let source = source(at: range) {
      let number = source.lineAndColumn(of: range.start).line
      place = "\(source.name):\(number)"
      let text = Array(source.line(number))
      let leading = text.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }.count
      if !source.name.hasPrefix("<") { line = "  \(String(decoding: text[leading...], as: UTF8.self))\n" }
      guard moduleState.shownWarnings.insert("\(place): \(message)").inserted else { return }
    }
    var text = "\(place): \(nameOfType(category)): \(message)\n\(line)"
    if let hint, !line.isEmpty { text += "\(nameOfType(category)): \(hint)\n" }
    output.write(text, to: .stderr)
  }
}

/// `sys.stdout` and `sys.stderr` as a script sees them.
final class TextStream: NativePayload {
  let stream: OutputStreams.Stream
  init(_ stream: OutputStreams.Stream) { self.stream = stream }
}

enum TextStreamType {
  static func populate(_ t: TypeBuilder) {
    func stream(_ value: Value) -> OutputStreams.Stream {
      guard let native = value.object(.native, as: NativeObject.self) else { return .stdout }
      return native.pointee.payload._withUnsafeGuaranteedRef { ($0 as? TextStream)?.stream ?? .stdout }
    }
    t.method("write(self, text, /)", "Write text; return its length.") { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[1]) else {
        throw rt.typeError("write() argument must be str, not \(rt.typeName(a[1]))")
      }
      rt.output.write(text.utf8, to: stream(a[0]))
      return .int(text.pointee.length)
    }
    t.method("writelines(self, lines, /)", "Write several texts.") { rt, a throws(Raised) in
      let target = stream(a[0])
      try rt.forEach(a[1]) { line throws(Raised) in
        guard case .str(let text) = rt.unwrap(line) else {
          throw rt.typeError("write() argument must be str, not \(rt.typeName(line))")
        }
        rt.output.write(text.utf8, to: target)
        return true
      }
      return .none
    }
    t.method("flush(self, /)", "Write what is buffered.") { rt, a throws(Raised) in
      rt.output.flush()
      return .none
    }
    t.method("isatty(self, /)", "Whether it is a terminal.") { _, _ throws(Raised) in .bool(false) }
    t.getter("encoding", "The text's encoding.") { rt, _ throws(Raised) in rt.str("utf-8") }
  }
}

extension Runtime {
  func makeTextStream(_ stream: OutputStreams.Stream) -> Value {
    makeNative(TextStream(stream), type: types.textStream)
  }
}
