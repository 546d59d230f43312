import MartletSyntax

/// The encoding of source files (PEP 263): that which a comment in one of the first two lines declares, else UTF-8.
enum SourceEncoding {
  /// The encoding that a text declares, the usual ones under one name as CPython has it, or nil.
  static func declared(in text: [UInt8]) -> String? {
    var rest = text[(text.starts(with: signature) ? signature.count : 0)...]
    for _ in 0..<2 {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      if let comment = line.firstIndex(where: { !isBlank($0) }) {
        guard line[comment] == UInt8(ascii: "#") else { return nil }
        if let name = name(in: line[comment...]) { return normal(name) }
      }
      rest = rest.dropFirst(line.count)
      rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    return nil
  }

  static let signature: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }

  /// The word behind the first `coding:` or `coding=` of a comment.
  private static func name(in comment: ArraySlice<UInt8>) -> String? {
    let word = Array("coding".utf8)
    var index = comment.startIndex
    while index + word.count < comment.endIndex {
      let end = index + word.count
      if comment[index..<end].elementsEqual(word), [UInt8(ascii: ":"), UInt8(ascii: "=")].contains(comment[end]) {
        let name = comment[(end + 1)...].drop { $0 == 0x20 || $0 == 0x09 }.prefix {
          switch $0 {
          case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
          default: false
          }
        }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
      index += 1
    }
    return nil
  }

  private static func normal(_ name: String) -> String {
    let plain = String(name.prefix(12).map { $0 == "_" ? "-" : Character($0.lowercased()) })
    func isOne(of names: [String]) -> Bool { names.contains { plain == $0 || plain.hasPrefix($0 + "-") } }
    if isOne(of: ["utf-8"]) { return "utf-8" }
    return isOne(of: ["latin-1", "iso-8859-1", "iso-latin-1"]) ? "iso-8859-1" : name
  }
}

extension Runtime {
  /// A source text as UTF-8.
  /// - Parameter isScript: it is the file of the script, whose errors read otherwise than those of other texts.
  func decodedSource(_ text: [UInt8], name: String, isScript: Bool = false) throws(Raised) -> [UInt8] {
    if isScript { try refuseForeignBytes(text, name) }
    guard let encoding = SourceEncoding.declared(in: text), encoding != "utf-8" else { return text }
    if text.starts(with: SourceEncoding.signature) {
      throw undecodable("encoding problem: \(encoding) with BOM", name, isScript: isScript)
    }
    let saved = top
    saved[0] = makeBytes(text)
    saved[1] = .none
    top = saved + 2
    defer { top = saved }
    do throws(Raised) {
      return Array(try TextCodec.decode(self, saved[0], encoding, "strict").utf8)
    } catch {
      if isTerminating { throw error }
      saved[1] = takeException()
      if isScript { throw undecodable("encoding problem: \(encoding)", name, isScript: true) }
      throw undecodable(try str(of: saved[1]).string, name, isScript: false)
    }
  }

  /// A script without a declaration is UTF-8, and no file of one has null bytes.
  private func refuseForeignBytes(_ text: [UInt8], _ name: String) throws(Raised) {
    if let index = text.firstIndex(of: 0) {
      let start = text[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      throw syntaxError(
        "source code cannot contain null bytes", name, lineNumber(of: index, in: text), 0,
        .str(makeString(String(decoding: text[start..<index], as: UTF8.self))))
    }
    guard text.contains(where: { $0 >= 0x80 }), SourceEncoding.declared(in: text) == nil,
      let index = Parser.firstInvalidByte(text)
    else { return }
    let code = String(text[index], radix: 16)
    throw raise(
      types.exceptions.syntaxError,
      "Non-UTF-8 code starting with '\\x\(code)' in file \(name) on line \(lineNumber(of: index, in: text)), but no "
        + "encoding declared; see https://peps.python.org/pep-0263/ for details")
  }

  /// What refuses a text that is no script's file.
  func nullBytes() -> Raised {
    raise(types.exceptions.syntaxError, "source code string cannot contain null bytes")
  }

  private func lineNumber(of index: Int, in text: [UInt8]) -> Int { text[..<index].count { $0 == 0x0A } + 1 }

  private func undecodable(_ message: String, _ name: String, isScript: Bool) -> Raised {
    isScript ? raise(types.exceptions.syntaxError, message) : syntaxError(message, name, 0, -1, .none)
  }

  private func syntaxError(_ message: String, _ name: String, _ line: Int, _ offset: Int, _ text: Value) -> Raised {
    let place = makeTuple([str(name), .int(line), .int(offset), text])
    return raise(types.exceptions.syntaxError, arguments: makeTuple([str(message), .tuple(place)]))
  }
}
