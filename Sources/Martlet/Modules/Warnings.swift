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
