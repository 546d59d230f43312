import MartletSyntax

/// Text of exceptions as CPython prints it when one reaches the top: the chain of causes and contexts, groups with
/// their members, the places with carets, the message, notes.
///
/// Running `__str__` and its like may raise; what they raise is dropped and said in the text. In a run with limits the
/// text has one as well: the exception itself and those it came from have half of it each, and what is left out is said.
struct TracebackPrinter {
  private let rt: Runtime
  /// Whether names that may have been meant are shown, as only the interpreter itself does. Where a library shows a
  /// traceback, lines end with their last character.
  private let suggests: Bool
  private(set) var text = ""
  private var seen: Set<ObjectRef> = []
  private var groupDepth = 0
  private var needsClosing = false
  /// Length in bytes from which on nothing is added.
  private var end: Int
  private var isCut = false
  /// What `sys.tracebacklimit` says.
  private let limit: Int?

  static let groupWidth = 15
  static let maximumGroupDepth = 10
  static let maximumFrames = 1000
  static let maximumRepeats = 3

  init(_ rt: Runtime, suggests: Bool = true) {
    self.rt = rt
    self.suggests = suggests
    end = rt.reportLimit / 2
    limit = rt.tracebackLimit
  }

  // MARK: Its limit

  /// Whether there is no room left, which is said once.
  private mutating func isFull() -> Bool {
    guard text.utf8.count >= end else { return false }
    if !isCut {
      writeMargin()
      text += "... (the report is too long)\n"
      isCut = true
    }
    return true
  }

  private mutating func write(clipping string: String) {
    let room = max(0, end - text.utf8.count)
    text += string.utf8.count <= room ? string : String(decoding: string.utf8.prefix(room), as: UTF8.self) + "..."
  }

  /// Makes room for the exception that was asked for.
  private mutating func makeRoom() {
    guard end < .max else { return }
    end = text.utf8.count + rt.reportLimit / 2
    isCut = false
  }

  // MARK: The chain

  /// Prints an exception after those it was caused by or raised while handling. The exception must be reachable.
  mutating func printChain(_ exception: ExceptionRef) {
    // A chain may be long, so it is walked before it is printed, innermost last.
    var chain: [(exception: ExceptionRef, message: String)] = []
    var link: ExceptionRef? = exception
    var message = ""
    while let current = link {
      seen.insert(current.asObject)
      chain.append((current, message))
      link = nil
      if let cause = rt.exception(current.pointee.cause) {
        if !seen.contains(cause.asObject) {
          link = cause
          message = "The above exception was the direct cause of the following exception:\n"
        }
      } else if !current.pointee.suppressesContext, let context = rt.exception(current.pointee.context),
        !seen.contains(context.asObject)
      {
        link = context
        message = "During handling of the above exception, another exception occurred:\n"
      }
    }
    let closing = needsClosing
    for (index, entry) in chain.enumerated().reversed() {
      if isFull() {
        if index > 0 || groupDepth > 0 { continue }
        makeRoom()
      }
      needsClosing = index == 0 ? closing : false
      if rt.isGroup(entry.exception) { printGroup(entry.exception) } else { print(entry.exception) }
      if index > 0 {
        writeMargin()
        text += "\n"
        writeMargin()
        text += entry.message
        writeMargin()
        text += "\n"
      }
    }
  }

  private mutating func writeIndent() { text += String(repeating: " ", count: 2 * groupDepth) }

  private mutating func writeMargin() {
    writeIndent()
    if groupDepth > 0 { text += "| " }
  }

  // MARK: Groups

  private mutating func printGroup(_ group: ExceptionRef) {
    if groupDepth > TracebackPrinter.maximumGroupDepth {
      writeMargin()
      text += "... (max_group_depth is \(TracebackPrinter.maximumGroupDepth))\n"
      return
    }
    if groupDepth == 0 { groupDepth = 1 }
    print(group)
    let members = rt.members(of: group)
    let width = TracebackPrinter.groupWidth
    let count = members.pointee.count <= width ? members.pointee.count : width + 1
    needsClosing = false
    for index in 0..<count where !isFull() {
      let isLast = index == count - 1
      if isLast { needsClosing = true }
      let isCut = index >= width
      writeIndent()
      text += index == 0 ? "+-" : "  "
      text += "+---------------- \(isCut ? "..." : "\(index + 1)") ----------------\n"
      groupDepth += 1
      if isCut {
        let left = members.pointee.count - width
        writeMargin()
        text += left == 1 ? "and 1 more exception\n" : "and \(left) more exceptions\n"
      } else if let member = rt.exception(members[element: index]) {
        printChain(member)
      }
      if isLast, needsClosing {
        writeIndent()
        text += "+------------------------------------\n"
        needsClosing = false
      }
      groupDepth -= 1
    }
    if groupDepth == 1 { groupDepth = 0 }
  }

  // MARK: One exception

  private mutating func print(_ exception: ExceptionRef) {
    printPlaces(exception)
    let isPlaced = printSyntaxPlace(exception)
    printMessage(exception, isPlaced: isPlaced)
    if suggests, let suggestion = rt.suggestion(for: exception) { text += ". Did you mean: '\(suggestion)'?" }
    text += "\n"
    printNotes(exception)
  }

  /// The exception's class and message.
  private mutating func printMessage(_ exception: ExceptionRef, isPlaced: Bool) {
    writeMargin()
    text += rt.qualifiedName(ofException: exception)
    let message: String?
    do throws(Raised) {
      if isPlaced {
        let given = SyntaxErrorType.fields(rt, exception)[element: SyntaxErrorType.Field.message]
        message = given.isNone ? "" : rt.display(try rt.str(of: given))
      } else {
        message = rt.display(try rt.str(of: exception.asValue))
      }
    } catch {
      _ = rt.takeException()
      message = nil
    }
    guard let message else {
      text += ": <exception str() failed>"
      return
    }
    if !message.isEmpty {
      text += ": "
      write(clipping: message)
    }
  }

  private mutating func printNotes(_ exception: ExceptionRef) {
    let saved = rt.top
    defer { rt.top = saved }
    do throws(Raised) {
      guard let notes = try rt.findAttribute(exception.asValue, rt.intern("__notes__")) else { return }
      saved[0] = notes
      rt.top = saved + 1
      guard rt.isPlainSequence(notes) else {
        let shown: String
        do throws(Raised) { shown = rt.display(try rt.repr(notes)) } catch {
          _ = rt.takeException()
          shown = "<__notes__ repr() failed>"
        }
        // CPython leaves the line open here.
        writeMargin()
        write(clipping: shown)
        return
      }
      let list = try rt.listOf(notes)
      saved[1] = .list(list)
      rt.top = saved + 2
      for index in 0..<list.pointee.count where !isFull() {
        let shown: String
        do throws(Raised) { shown = rt.display(try rt.str(of: list[element: index])) } catch {
          _ = rt.takeException()
          shown = "<note str() failed>"
        }
        for line in TracebackPrinter.lines(of: shown) where !isFull() {
          writeMargin()
          write(clipping: line)
        }
        text += "\n"
      }
    } catch { _ = rt.takeException() }
  }

  /// The lines of a text with their ends, as `str.splitlines` finds them; an empty text has none.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let end = previous, !(end == "\r" && scalar == "\n") {
        lines.append(line)
        line = ""
      }
      line.unicodeScalars.append(scalar)
      switch scalar {
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}":
        previous = scalar
      default: previous = nil
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  // MARK: Places

  private mutating func printPlaces(_ exception: ExceptionRef) {
    rt.adoptChangedTraceback(exception)
    let record = exception.pointee.traceback
    guard record.count > 0 || record.hasHiddenPlaces else { return }
    // A limit keeps the innermost places; where a library shows them, the outermost.
    if let limit, limit <= 0 { return }
    let count = min(record.count, suggests ? limit ?? TracebackPrinter.maximumFrames : TracebackPrinter.maximumFrames)
    let first = suggests ? 0 : max(0, count - (limit ?? count))
    let isGroup = rt.isGroup(exception)
    writeIndent()
    text += groupDepth == 0 ? "" : isGroup && groupDepth == 1 ? "+ " : "| "
    text += isGroup ? "Exception Group Traceback (most recent call last):\n" : "Traceback (most recent call last):\n"
    var last = (file: "", line: -1, name: "")
    var repeats = 0
    let places = (0..<record.count).map { record[$0] }
    for index in (first..<count).reversed() where !isFull() {
      let range = places[index]
      guard let source = rt.source(at: range) else { continue }
      let name = rt.codeName(of: index, in: places)
      let place = (file: source.name, line: source.lineAndColumn(of: range.start).line, name: name)
      if place != last {
        printRepeats(repeats)
        last = place
        repeats = 0
      }
      repeats += 1
      if repeats > TracebackPrinter.maximumRepeats { continue }
      writeMargin()
      text += "  File \"\(place.file)\", line \(place.line), in \(place.name)\n"
      printLine(source, range)
    }
    printRepeats(repeats)
  }

  private mutating func printRepeats(_ count: Int) {
    let more = count - TracebackPrinter.maximumRepeats
    guard more > 0 else { return }
    writeMargin()
    text += "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n"
  }

  /// The line a place begins on, and carets below it unless they would mark nothing or the whole line.
  private mutating func printLine(_ source: Source, _ range: SourceRange) {
    guard source.isTyped || !source.name.hasPrefix("<") else { return }
    let start = source.lineAndColumn(of: range.start)
    let end = source.lineAndColumn(of: max(range.start, range.end))
    let line = Array(source.line(start.line))
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }
    let leading = line.prefix(while: isBlank).count
    let trailing = suggests ? 0 : line.reversed().prefix(while: isBlank).count
    writeMargin()
    text += "    " + String(decoding: line[leading...].dropLast(trailing), as: UTF8.self) + "\n"
    if range.end <= range.start { return }
    let startColumn = min(start.column, line.count)
    var endColumn = min(end.column, line.count)
    var anchors: (left: Int, right: Int)?
    if start.line == end.line {
      if endColumn > startColumn { anchors = CaretAnchors.find(in: Array(line[startColumn..<endColumn])) }
    } else {
      endColumn = line.count
      while suggests, endColumn > 0, isBlank(line[endColumn - 1]) { endColumn -= 1 }
    }
    func characters(_ range: Range<Int>) -> Int { line[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }
    let first = characters(0..<startColumn)
    let limit = characters(0..<endColumn)
    if limit - first >= characters(0..<line.count) - leading - trailing, anchors == nil { return }
    func columns(_ end: Int) -> Int { DisplayWidth.columns(of: line[..<end]) }
    let from = columns(startColumn)
    let to = columns(endColumn)
    writeMargin()
    // A library's marks are off by the blanks that it does not show.
    text += String(repeating: " ", count: 4 + max(0, from - leading - trailing))
    if let anchors {
      let left = columns(startColumn + anchors.left)
      let right = columns(startColumn + anchors.right)
      text += String(repeating: "~", count: left - from) + String(repeating: "^", count: right - left)
      text += String(repeating: "~", count: max(0, to - right))
    } else {
      text += String(repeating: "^", count: max(0, to - from))
    }
    text += "\n"
  }
}

extension TracebackPrinter {
  // MARK: Syntax errors

  /// The file and line of a SyntaxError; false if the exception is none or does not know them.
  private mutating func printSyntaxPlace(_ exception: ExceptionRef) -> Bool {
    guard exception.asInstance.type.isSubclass(of: rt.types.exceptions.syntaxError) else { return false }
    let fields = SyntaxErrorType.fields(rt, exception)
    typealias Field = SyntaxErrorType.Field
    // CPython shows no place if one of them fits no word.
    func number(_ index: Int) -> Int? {
      if case .int(let number) = fields[element: index] { return number }
      return fields[element: index].object(.bigInt, as: BigIntObject.self) == nil ? -1 : nil
    }
    guard case .int(let line) = fields[element: Field.line], let offset = number(Field.offset),
      let endLine = fields[element: Field.endLine].isNone ? line : number(Field.endLine),
      let endOffset = number(Field.endOffset)
    else { return false }
    var file = "<string>"
    if case .str(let name) = rt.unwrap(fields[element: Field.filename]) { file = rt.display(name) }
    writeMargin()
    text += "  File \"\(file)\", line \(line)\n"
    guard case .str(let string) = rt.unwrap(fields[element: Field.text]) else { return true }
    // Like CPython this counts bytes, whatever the offsets counted.
    var bytes = Array(string.utf8)[...]
    var end = endOffset
    if endLine > line { end = bytes.count }
    end = min(end, bytes.count + 1)
    let carets = end > 0 && end > offset ? max(0, end &- offset) : 1
    let leading = bytes.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }.count
    bytes = bytes.dropFirst(leading)
    if bytes.last == 0x0A { bytes = bytes.dropLast() }
    var column = min(offset &- 1 &- leading, bytes.count)
    while let newline = bytes.firstIndex(of: 0x0A), newline - bytes.startIndex < column {
      column -= newline + 1 - bytes.startIndex
      bytes = bytes[(newline + 1)...]
    }
    writeMargin()
    text += "    " + String(decoding: bytes, as: UTF8.self) + "\n"
    guard column >= 0 else { return true }
    writeMargin()
    text += "    " + String(repeating: " ", count: column) + String(repeating: "^", count: carets) + "\n"
    return true
  }
}

extension Runtime {
  /// What CPython prints of an exception that nothing caught, ending in a line end.
  func formatException(_ exception: Value, suggests: Bool = true) -> String {
    guard let object = self.exception(exception) else { return "" }
    let saved = top
    saved[0] = exception
    top = saved + 1
    defer { top = saved }
    let inFlight = raisedException
    saved[1] = inFlight
    top = saved + 2
    defer { raisedException = inFlight }
    var printer = TracebackPrinter(self, suggests: suggests)
    printer.printChain(object)
    return printer.text
  }

  /// How many places of a traceback `sys.tracebacklimit` lets be shown.
  fileprivate var tracebackLimit: Int? {
    guard let sys = getItem(modules, intern("sys"))?.object(.module, as: ModuleObject.self),
      let given = getItem(sys.pointee.dict, intern("tracebacklimit")), let number = bigInt(given)
    else { return nil }
    return Int(exactly: number) ?? (number < 0 ? .min : .max)
  }

  /// The class's name as a traceback shows it: with its module unless that is builtins or `__main__`.
  func qualifiedName(ofException exception: ExceptionRef) -> String {
    let type = exception.asInstance.type
    let name = display(type.pointee.qualifiedName)
    if let module = getItem(type.pointee.dict, intern("__module__")), !isInstance(module, types.str) {
      return "<unknown>.\(name)"
    }
    guard let module = type.pointee.moduleName, !module.hasText("builtins"), !module.hasText("__main__") else {
      return name
    }
    return "\(display(module)).\(name)"
  }

  /// Text for standard error, where what has no UTF-8 form is escaped.
  func display(_ string: StringRef) -> String { string.isASCII ? string.string : display(string.codePoints) }

  func display(_ codePoints: [UInt32]) -> String {
    var text = ""
    for codePoint in codePoints {
      if let scalar = Unicode.Scalar(codePoint) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\u" + String(codePoint, radix: 16)
      }
    }
    return text
  }

  fileprivate func isPlainSequence(_ value: Value) -> Bool {
    switch unwrap(value) {
    case .list, .tuple: true
    case .str, .dict, .set: false
    case .object(let object): object.pointee.kind == .range
    default: special(type(of: value), .getitem) != nil
    }
  }

  /// The exception of a syntax error found in a source, with the place and the line.
  func raiseSyntaxError(_ error: SyntaxError) -> Raised {
    let types = types.exceptions!
    let type: TypeRef
    switch error.kind {
    case .syntax, .unsupported: type = types.syntaxError
    case .indentation: type = types.indentationError
    case .tab: type = types.tabError
    case .recursion: return raise(types.recursionError, error.message)
    case .memory: return raise(types.memoryError, error.message)
    case .value: return raise(types.valueError, error.message)
    }
    guard let source = source(at: error.range) else { return raise(type, error.message) }
    if let field = error.field { return raise(type, error.message, at: source.place(of: error, in: field), source) }
    var start = source.lineAndColumn(of: error.range.start)
    var end = source.lineAndColumn(of: max(error.range.start, error.range.end))
    // An error at the end of a line does not reach the next one.
    if end.line == start.line + 1, end.column == 0 { end = start }
    // CPython counts bytes in the main script, unless that declares its encoding, and characters elsewhere.
    let isMain = !source.name.hasPrefix("<") && !programs.contains { !$0.source.name.hasPrefix("<") }
    let countsBytes = isMain && !source.declaresEncoding
    func column(_ place: (line: Int, column: Int)) -> Int {
      if countsBytes, error.origin != .lexer { return place.column + 1 }
      return source.line(place.line).prefix(place.column).reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
    let hasText = start.line < source.lineStarts.count || !source.line(start.line).isEmpty
    var text = Array(source.line(start.line)) + (start.line < source.lineStarts.count ? [0x0A] : [])
    var isShown = hasText
    var first = column(start)
    var last = column(end)
    switch error.origin {
    case .unclosed: last = 0
    case .statement:
      isShown = isShown && (!source.name.hasPrefix("<") || source.isTyped)
      let place = ShownPlace(line: start.line, column: first, text: isShown ? text : nil, endLine: start.line)
      return raise(type, error.message, at: place, source)
    case .end:
      last = -1
      if text.last != 0x0A { text.append(0x0A) }
      // In a file of its own nothing stands before what is missing.
      if isMain, first == 2 + text.prefix(while: { $0 == 0x20 || $0 == 0x09 }).count { first = 0 }
    case .compiler: if source.name.hasPrefix("<"), !source.isTyped { isShown = false }
    case .lexer:
      let character = source.text.dropFirst(Int(error.range.start - source.base))
        .prefix(Int(error.range.end - error.range.start))
      if character.filter({ $0 & 0xC0 != 0x80 }).count <= 1 { last = first }
      if error.kind == .syntax, text.last == 0x0A { text.removeLast() }
      if error.kind == .indentation { last = -1 }
      if error.kind == .tab {
        first = 1
        last = 0
      }
    case .parser where Int(error.range.start) - Int(source.base) >= source.text.count && !source.text.isEmpty:
      // What ends too early is told of the end of the last line.
      let endsLine = source.text.last == 0x0A
      let line = source.lineAndColumn(of: error.range.start - (endsLine ? 1 : 0)).line
      start = (line, source.line(line).count)
      end = start
      first = error.message == "invalid syntax" || isMain ? 0 : column(start)
      last = first == 0 ? 0 : -1
      text = Array(source.line(line)) + [0x0A]
      isShown = true
    case .parser where error.kind == .indentation:
      if error.message == "unexpected indent" {
        first -= 1
        last = -1
      } else if isMain {
        last = first
      }
    default: break
    }
    let place = ShownPlace(
      line: start.line, column: first, text: isShown ? text : nil, endLine: end.line, endColumn: last)
    return raise(type, error.message, at: place, source)
  }

  private func raise(_ type: TypeRef, _ message: String, at place: ShownPlace, _ source: Source) -> Raised {
    let tuple = makeTuple([
      str(source.name), .int(place.line), .int(place.column),
      place.text.map { str(String(decoding: $0, as: UTF8.self)) } ?? .none,
      place.endLine.map { .int($0) } ?? .none, place.endColumn.map { .int($0) } ?? .none,
    ])
    return raise(type, arguments: makeTuple([str(message), .tuple(tuple)]))
  }
}

/// What an exception tells of the place of a syntax error; columns count from 1.
private struct ShownPlace {
  var line: Int
  var column: Int
  var text: [UInt8]?
  var endLine: Int?
  var endColumn: Int?
}

extension Source {
  /// The place of an error in the expression of an f-string, which CPython reads as a text of its own: in
  /// parentheses, with the columns of further lines less the one where the expression begins.
  fileprivate func place(of error: SyntaxError, in field: SyntaxError.Field) -> ShownPlace {
    let start = lineAndColumn(of: error.range.start)
    let end = lineAndColumn(of: error.range.end)
    let first = lineAndColumn(of: field.range.start)
    let last = lineAndColumn(of: field.range.end)
    func column(_ place: (line: Int, column: Int)) -> Int {
      if place.line == first.line { return place.column - first.column + 2 }
      return place.column + 1 - (error.origin == .lexer ? 0 : field.column)
    }
    var text: [UInt8] = []
    if start.line == first.line { text.append(UInt8(ascii: "(")) }
    let line = line(start.line)
    let from = start.line == first.line ? first.column : 0
    let to = start.line == last.line ? last.column : line.count
    text += line.dropFirst(from).prefix(max(0, to - from))
    if start.line == last.line { text += [UInt8(ascii: ")")] + (error.origin == .lexer ? [] : [0x0A]) }
    let isPoint = error.origin == .lexer && !error.message.hasPrefix("leading zeros")
    return ShownPlace(
      line: start.line, column: column(start), text: text, endLine: end.line,
      endColumn: isPoint ? column(start) : column(end))
  }
}

extension Source {
  /// Whether one of the first two lines is a comment like `# -*- coding: utf-8 -*-`.
  fileprivate var declaresEncoding: Bool {
    for number in 1...2 {
      let words = String(decoding: line(number), as: UTF8.self)
      if words.hasPrefix("#"), words.contains("coding:") || words.contains("coding=") { return true }
    }
    return false
  }
}
