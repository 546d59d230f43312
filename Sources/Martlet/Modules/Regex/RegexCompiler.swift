/// Turns a `RegexNode` into a `RegexProgram`.
///
/// Every part is compiled knowing which bytes what follows it may begin with: where those cannot be told from the
/// repeated character's, a run must be able to give characters back; where they can, it need not.
struct RegexCompiler {
  /// The bytes a part may begin with, and whether it may take none.
  struct First {
    var bytes = RegexBitmap()
    var isNullable = false
    static let anything = First(bytes: .all, isNullable: true)
    static let end = First(bytes: RegexBitmap(), isNullable: true)
  }

  let isText: Bool
  let groupCount: Int
  private var code: [RegexProgram.Instruction] = []
  private var literals: [UInt8] = []
  private var bitmaps: [RegexBitmap] = []
  private var sets: [RegexSet] = []
  private var setPlaces: [ObjectIdentifier: Int] = [:]
  private var slotCount: Int
  private let groupWidths: [ClosedRange<Int>?]
  private let rt: Runtime
  private let fail: (String) -> Raised

  /// The most that a pattern may take compiled.
  private static let maximumCode = 1 << 24

  static func compile(_ node: RegexNode, _ parser: RegexParser) throws(Raised) -> RegexProgram {
    var compiler = RegexCompiler(parser)
    try compiler.lower(node, .end)
    compiler.emit(.accept)
    let filter = compiler.filter(node)
    return RegexProgram(
      code: compiler.code, literals: compiler.literals, bitmaps: compiler.bitmaps, sets: compiler.sets,
      filter: filter, groupCount: compiler.groupCount, slotCount: compiler.slotCount,
      isText: parser.isText)
  }

  private init(_ parser: RegexParser) {
    rt = parser.rt
    isText = parser.isText
    groupCount = parser.groupWidths.count
    groupWidths = parser.groupWidths
    slotCount = groupCount * 2 + 1
    fail = { message in parser.error(message, at: nil) }
  }

  // MARK: Emitting

  @discardableResult
  private mutating func emit(
    _ operation: RegexProgram.Operation, a: Int = 0, b: Int = 0, c: Int = 0, d: Int = 0
  ) -> Int {
    var instruction = RegexProgram.Instruction(operation: operation)
    instruction.a = Int32(truncatingIfNeeded: a)
    instruction.b = Int32(truncatingIfNeeded: b)
    instruction.c = Int32(truncatingIfNeeded: c)
    instruction.d = Int32(truncatingIfNeeded: d)
    code.append(instruction)
    return code.count - 1
  }

  private mutating func newSlots(_ count: Int) -> Int {
    slotCount += count
    return slotCount - count
  }

  private mutating func bitmap(_ bitmap: RegexBitmap) -> Int {
    bitmaps.append(bitmap)
    return bitmaps.count - 1
  }

  /// The number of a set, which is also that of its bitmap.
  private mutating func place(of set: RegexSet) -> Int {
    if let known = setPlaces[ObjectIdentifier(set)] { return known }
    while sets.count < bitmaps.count { sets.append(set) }
    sets.append(set)
    bitmaps.append(set.bitmap)
    setPlaces[ObjectIdentifier(set)] = sets.count - 1
    return sets.count - 1
  }

  private func bytes(_ codePoint: UInt32) -> [UInt8] {
    guard isText else { return [UInt8(truncatingIfNeeded: codePoint)] }
    var bytes: [UInt8] = []
    UTF8Text.append(codePoint, to: &bytes)
    return bytes
  }

  // MARK: First bytes

  private func first(_ node: RegexNode) -> First {
    switch node {
    case .character(let codePoint):
      var map = RegexBitmap()
      map.insert(bytes(codePoint)[0])
      return First(bytes: map)
    case .set(let set):
      var map = set.bitmap
      if isText {
        map.removeBeyondASCII()
        if set.reachesBeyondASCII { map.insertBeyondASCII() }
      }
      return First(bytes: map)
    case .any(let newline):
      var map = RegexBitmap()
      if !newline { map.insert(10) }
      map.invert()
      return First(bytes: map)
    case .place, .look, .backreference: return .anything
    case .group(_, let body), .atomic(let body): return first(body)
    case .sequence(let items): return first(items[...], .end)
    case .alternation(let items):
      var result = First()
      for item in items {
        let part = first(item)
        result.bytes.formUnion(part.bytes)
        if part.isNullable { result.isNullable = true }
      }
      return result
    case .repeated(let body, let repetition):
      if repetition.maximum == 0 { return .end }
      var result = first(body)
      if repetition.minimum == 0 { result.isNullable = true }
      return result
    case .conditional: return .anything
    }
  }

  /// The first bytes of several parts and what follows them.
  private func first(_ items: ArraySlice<RegexNode>, _ follow: First) -> First {
    var result = First(isNullable: true)
    for item in items {
      let part = first(item)
      result.bytes.formUnion(part.bytes)
      if !part.isNullable {
        result.isNullable = false
        return result
      }
    }
    result.bytes.formUnion(follow.bytes)
    result.isNullable = follow.isNullable
    return result
  }

  // MARK: Searching

  private mutating func filter(_ node: RegexNode) -> RegexProgram.Filter {
    switch RegexCompiler.leading(node) {
    case .place(.start)?: return .atStart
    case .place(.lineStart)?: return .atLineStart
    default: break
    }
    var prefix: [UInt8] = []
    _ = collectPrefix(node, &prefix)
    if !prefix.isEmpty {
      let start = literals.count
      literals += prefix
      return .literal(start..<literals.count)
    }
    let first = first(node)
    if first.isNullable || RegexBitmap.all.isDisjoint(with: inverted(first.bytes)) { return .none }
    return .firstByte(bitmap(first.bytes))
  }

  private func inverted(_ map: RegexBitmap) -> RegexBitmap {
    var map = map
    map.invert()
    return map
  }

  /// The part that is matched first.
  private static func leading(_ node: RegexNode) -> RegexNode? {
    switch node {
    case .sequence(let items): items.first.flatMap(leading)
    case .group(_, let body), .atomic(let body): leading(body)
    default: node
    }
  }

  /// Adds the literal a match begins with; true if the whole node is literal.
  private func collectPrefix(_ node: RegexNode, _ prefix: inout [UInt8]) -> Bool {
    switch node {
    case .character(let codePoint):
      prefix += bytes(codePoint)
      return true
    case .group(_, let body), .atomic(let body): return collectPrefix(body, &prefix)
    case .sequence(let items):
      for item in items where !collectPrefix(item, &prefix) { return false }
      return true
    case .repeated(let body, let repetition):
      if repetition.minimum > 0 { _ = collectPrefix(body, &prefix) }
      return false
    default: return false
    }
  }

  // MARK: Lowering

  private mutating func lower(_ node: RegexNode, _ follow: First) throws(Raised) {
    if code.count > RegexCompiler.maximumCode { throw fail("the pattern is too large") }
    try rt.charge(uncollected: 1)
    switch node {
    case .character(let codePoint): lowerLiteral(bytes(codePoint))
    case .set(let set): emit(.set, a: place(of: set))
    case .any(let newline): emit(newline ? .any : .notNewline)
    case .place(let place): lower(place)
    case .sequence(let items): try lower(items, follow)
    case .alternation(let items): try lowerAlternation(items, follow)
    case .group(let number, let body):
      guard let number else { return try lower(body, follow) }
      emit(.open, a: number * 2)
      try lower(body, follow)
      emit(.close, a: number * 2 + 1, b: number)
    case .repeated(let body, let repetition): try lower(body, repetition, follow)
    case .atomic(let body):
      let slot = newSlots(2)
      emit(.atomicStart, a: slot)
      try lower(body, .end)
      emit(.atomicEnd, a: slot)
    case .look(let behind, let negated, let body): try lowerLook(behind, negated, body)
    case .conditional(let group, let yes, let no):
      let test = emit(.unlessGroup, a: group)
      try lower(yes, follow)
      guard let no else {
        code[test].b = Int32(code.count)
        return
      }
      let jump = emit(.jump)
      code[test].b = Int32(code.count)
      try lower(no, follow)
      code[jump].a = Int32(code.count)
    case .backreference(let group, let rule):
      emit(.backreference, a: group, b: rule == .exact ? 0 : rule == .ascii ? 1 : 2)
    }
  }

  private mutating func lowerLiteral(_ bytes: [UInt8]) {
    if bytes.count == 1 {
      emit(.byte, a: Int(bytes[0]))
      return
    }
    emit(.literal, a: literals.count, b: bytes.count)
    literals += bytes
  }

  private mutating func lower(_ items: [RegexNode], _ follow: First) throws(Raised) {
    let follows = self.follows(items, follow)
    var index = 0
    while index < items.count {
      var text: [UInt8] = []
      while index < items.count, case .character(let codePoint) = items[index] {
        text += bytes(codePoint)
        index += 1
      }
      if !text.isEmpty { lowerLiteral(text) }
      guard index < items.count else { return }
      try lower(items[index], follows[index])
      index += 1
    }
  }

  /// What may follow each of several parts, from the last to the first.
  private func follows(_ items: [RegexNode], _ follow: First) -> [First] {
    var follows = [First](repeating: follow, count: items.count)
    for index in stride(from: items.count - 2, through: 0, by: -1) {
      var part = first(items[index + 1])
      if part.isNullable {
        part.bytes.formUnion(follows[index + 1].bytes)
        part.isNullable = follows[index + 1].isNullable
      }
      follows[index] = part
    }
    return follows
  }

  private mutating func lower(_ place: RegexNode.Place) {
    switch place {
    case .start: emit(.start)
    case .lineStart: emit(.lineStart)
    case .end: emit(.end)
    case .endOrLastLine: emit(.endOrLastLine)
    case .lineEnd: emit(.lineEnd)
    case .boundary(let isASCII): emit(.boundary, a: isASCII ? 1 : 0)
    case .noBoundary(let isASCII): emit(.noBoundary, a: isASCII ? 1 : 0)
    }
  }

  private mutating func lowerAlternation(_ items: [RegexNode], _ follow: First) throws(Raised) {
    var jumps: [Int] = []
    for (index, item) in items.enumerated() {
      let start = first([item], follow)
      let isLast = index == items.count - 1
      var branch: Int?
      if !isLast {
        let map = start.isNullable ? -1 : bitmap(start.bytes)
        branch = emit(.branch, b: map)
      }
      try lower(item, follow)
      if !isLast { jumps.append(emit(.jump)) }
      if let branch { code[branch].a = Int32(code.count) }
    }
    for jump in jumps { code[jump].a = Int32(code.count) }
  }

  private mutating func lowerLook(_ behind: Bool, _ negated: Bool, _ body: RegexNode) throws(Raised) {
    var width = 0
    if behind {
      let range = body.width(groupWidths)
      guard range.count == 1 else { throw fail("look-behind requires fixed-width pattern") }
      width = range.lowerBound
      if width > Int(Int32.max) { throw fail("looks too much behind") }
    }
    let slot = newSlots(2)
    if negated {
      let start = emit(.refuseStart, a: slot)
      if behind { emit(.back, a: width, b: -1) }
      try lower(body, .end)
      emit(.refuse, a: slot)
      code[start].b = Int32(code.count)
    } else {
      emit(.atomicStart, a: slot)
      if behind { emit(.back, a: width, b: -1) }
      try lower(body, .end)
      emit(.lookEnd, a: slot)
    }
  }

  // MARK: Repetition

  /// The unit that takes one character, and its parameter; nil for anything larger.
  private mutating func unit(_ node: RegexNode) -> (unit: RegexProgram.Unit, parameter: Int)? {
    switch node {
    case .character(let codePoint):
      return codePoint < 128 || !isText ? (.byte, Int(codePoint)) : (.scalar, Int(codePoint))
    case .set(let set): return (.set, place(of: set))
    case .any(let newline): return (newline ? .any : .notNewline, 0)
    case .group(nil, let body): return unit(body)
    case .sequence(let items): return items.count == 1 ? unit(items[0]) : nil
    default: return nil
    }
  }

  private mutating func lower(
    _ body: RegexNode, _ repetition: RegexNode.Repetition, _ follow: First
  ) throws(Raised) {
    // -1 stands for no bound.
    let maximum = repetition.maximum >= Int(Int32.max) ? -1 : repetition.maximum
    let minimum = min(repetition.minimum, Int(Int32.max))
    if let (unit, parameter) = unit(body) {
      let own = first(body).bytes
      var operation = RegexProgram.Operation.greedyRun
      switch repetition.style {
      case .greedy: if own.isDisjoint(with: follow.bytes) { operation = .possessiveRun }
      case .possessive: operation = .possessiveRun
      case .lazy: operation = .lazyRun
      }
      let place = emit(operation, a: parameter, b: minimum, c: maximum)
      code[place].unit = unit
      if operation != .possessiveRun { code[place].hint = hint(follow) }
      return
    }
    // Once or not at all is a branch.
    if minimum == 0, maximum == 1, repetition.style != .possessive, !first(body).isNullable {
      if repetition.style == .greedy {
        let branch = emit(.branch, b: bitmap(first(body).bytes))
        try lower(body, follow)
        code[branch].a = Int32(code.count)
      } else {
        let branch = emit(.branch, b: -1)
        let skip = emit(.jump)
        code[branch].a = Int32(code.count)
        try lower(body, follow)
        code[skip].a = Int32(code.count)
      }
      return
    }
    try lowerLoop(body, minimum, maximum, repetition.style, follow)
  }

  private mutating func lowerLoop(
    _ body: RegexNode, _ minimum: Int, _ maximum: Int, _ style: RegexNode.Repetition.Style, _ follow: First
  ) throws(Raised) {
    let slot = newSlots(4)
    var inner = first(body)
    inner.bytes.formUnion(follow.bytes)
    inner.isNullable = true
    if style == .possessive {
      emit(.loopStart, a: slot, b: code.count + 1)
      let head = emit(.possessiveLoop, a: slot, b: minimum, c: maximum)
      try lower(body, .end)
      emit(.possessiveTurn, a: slot, b: head)
      code[head].d = Int32(code.count)
      return
    }
    let start = emit(.loopStart, a: slot)
    try lower(body, inner)
    code[start].b = Int32(code.count)
    let loop = emit(
      style == .greedy ? .greedyLoop : .lazyLoop, a: slot, b: minimum, c: maximum, d: start + 1)
    // The bytes a turn may begin with tell early whether one is worth trying.
    let turn = first(body)
    code[loop].hint = turn.isNullable ? -1 : Int16(exactly: bitmap(turn.bytes)) ?? -1
  }

  /// The one byte that must follow, or -1.
  private func hint(_ follow: First) -> Int16 {
    guard !follow.isNullable else { return -1 }
    var only: Int16 = -1
    for byte in UInt8.min...UInt8.max where follow.bytes.contains(byte) {
      if only >= 0 { return -1 }
      only = Int16(byte)
    }
    return only
  }
}
