import MartletSyntax

/// The states of every coroutine and generator of a program as text, in the order of the source.
struct StatesDump {
  private let rt: Runtime
  private let program: Program
  private var text = ""

  static func text(_ rt: Runtime, _ program: Program) throws(Raised) -> String {
    var dump = StatesDump(rt: rt, program: program)
    if program.module.hasTopLevelAwait { try dump.add(.module(program.module), 0) }
    try dump.walk(program.module.body)
    return dump.text
  }

  /// Lowers every body of a program, for the errors that only the lowering finds.
  static func lowerAll(_ rt: Runtime, _ program: Program) throws(Raised) {
    var dump = StatesDump(rt: rt, program: program)
    let module = rt.makeCode(program, 0, .module(program.module))
    if program.module.hasTopLevelAwait {
      try rt.lowerMachine(module.record)
    } else {
      _ = try rt.lowerBody(module.record)
    }
    dump.lowersPlainBodies = true
    try dump.walk(program.module.body)
  }

  private var lowersPlainBodies = false

  private init(rt: Runtime, program: Program) {
    self.rt = rt
    self.program = program
  }

  // MARK: Finding the bodies

  private mutating func walk(_ statements: [Statement]) throws(Raised) {
    for statement in statements { try walk(statement) }
  }

  private mutating func walk(_ statement: Statement) throws(Raised) {
    switch statement.kind {
    case .function(let function):
      try add(.function(function), function.scope)
      try walk(function.body)
    case .class(let definition): try walk(definition.body)
    case .if(_, let body, let otherwise), .while(_, let body, let otherwise):
      try walk(body)
      try walk(otherwise)
    case .for(let loop):
      try walk(loop.body)
      try walk(loop.otherwise)
    case .try(let statement):
      try walk(statement.body)
      for handler in statement.handlers { try walk(handler.body) }
      try walk(statement.otherwise)
      try walk(statement.finally)
    case .with(let statement): try walk(statement.body)
    case .match(_, let cases): for choice in cases { try walk(choice.body) }
    default: break
    }
  }

  private mutating func add(_ definition: Code.Definition, _ scope: ScopeID) throws(Raised) {
    let code = rt.makeCode(program, scope, definition)
    guard code.record.pointee.flavor != .plain else {
      if lowersPlainBodies { _ = try rt.lowerBody(code.record) }
      return
    }
    if code.record.pointee.machine == nil { try rt.lowerMachine(code.record) }
    guard let machine = code.record.pointee.machine?.takeUnretainedValue(), !lowersPlainBodies else { return }
    if !text.isEmpty { text += "\n" }
    text += "\(title(code))\n"
    for (index, state) in machine.states.enumerated() where isUsed(state, index) { add(state, index) }
  }

  private func title(_ code: Code) -> String {
    let kind =
      switch code.record.pointee.flavor {
      case .plain, .drive: "body"
      case .generator: "generator"
      case .coroutine: "coroutine"
      case .asyncGenerator: "async generator"
      }
    if case .module = code.definition { return "\(kind) <module>" }
    return "\(kind) \(code.scope.qualifiedName), line \(line(code.record.pointee.definitionRange))"
  }

  /// Labels that nothing came to use have no transfer.
  private func isUsed(_ state: State, _ index: Int) -> Bool {
    state.body != nil || state.node != nil || state.next >= 0 || state.transfer == .reraise
  }

  // MARK: One state

  private mutating func add(_ state: State, _ index: Int) {
    var lines = state.places.map { "\(padded(line($0))) | \(source($0))" }
    lines.append("\(padded(line(state.place))) > \(transfer(state))")
    for (number, line) in lines.enumerated() {
      text += number == 0 ? padded(index) + ":" : "     "
      text += " \(line)\n"
    }
  }

  private func transfer(_ state: State) -> String {
    let node = (state.node as? ValueNode).map { source($0.range) } ?? ""
    var words: String
    switch state.transfer {
    case .goto: words = "go to \(state.next)"
    case .branch: words = "if \(node.isEmpty ? "true" : node): go to \(state.next), else \(state.other)"
    case .await, .yield, .asyncYield, .yieldFrom:
      let name = state.transfer == .await ? "await" : state.transfer == .yieldFrom ? "yield from" : "yield"
      let whole = source(state.range)
      // `async for` and `async with` await without the word.
      words = whole.hasPrefix(name) ? whole : "\(name) \(node)".trimmingEnd
      if state.slot >= 0 { words += " into slot \(state.slot)" }
      words += ", go to \(state.next)"
    case .enter: words = "enter \(node) into slot \(state.slot), go to \(state.next)"
    case .return_: words = "return \(node)".trimmingEnd
    case .endFinally: words = "end of finally: go to \(state.next), or raise, or jump, by slot \(state.slot)"
    case .reraise: words = "raise slot \(state.slot) again"
    case .advance: words = "next of slot \(state.slot): go to \(state.next), at the end \(state.other)"
    }
    if state.breakExit >= 0 { words += "; break: \(state.breakExit)" }
    if state.continueExit >= 0 { words += "; continue: \(state.continueExit)" }
    if state.returnExit >= 0 { words += "; return: \(state.returnExit)" }
    if state.handler >= 0 { words += "; on an exception: \(state.handler)" }
    return words
  }

  private func padded(_ number: Int) -> String {
    let digits = number > 0 || number == 0 ? String(number) : ""
    return String(repeating: " ", count: max(0, 4 - digits.count)) + digits
  }

  private func line(_ range: SourceRange) -> Int {
    range == .none ? -1 : program.source.lineAndColumn(of: range.start).line
  }

  /// The first line of what stands at a place.
  private func source(_ range: SourceRange) -> String {
    let base = program.source.base
    guard range != .none, range.start >= base, range.end <= program.source.limit else { return "" }
    let bytes = program.source.text[Int(range.start - base)..<min(Int(range.end - base), program.source.text.count)]
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self).trimmingEnd
  }
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
