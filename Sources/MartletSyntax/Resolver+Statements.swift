/// The walk over statements.
extension Resolver {
  mutating func visit(_ statements: [Statement]) throws(SyntaxError) {
    for statement in statements { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SyntaxError) {
    switch statement.kind {
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      for target in targets { try visitTarget(target) }
      try visit(value)
    case .augmentedAssign(let target, _, let value):
      if case .name(let name) = target.kind { try bind(name, at: target.range) } else { try visit(target) }
      try visit(value)
    case .annotatedAssign: try visitAnnotation(statement)
    case .return(let value):
      try visit(value)
      visitReturn(statement.range, hasValue: value != nil)
    case .delete(let targets): for target in targets { try visitDeletion(target) }
    case .pass: break
    case .break:
      if flow.isInStarHandler, !flow.isInLoop { noteJumpInStarHandler(statement.range) }
      if !flow.isInLoop { note("'break' outside loop", at: statement.range) }
    case .continue:
      if flow.isInStarHandler, !flow.isInLoop { noteJumpInStarHandler(statement.range) }
      if !flow.isInLoop { note("'continue' not properly in loop", at: statement.range) }
    case .if(let test, let body, let otherwise): try visitIf(test, body, otherwise)
    case .while(let test, let body, let otherwise):
      try visit(test)
      try visitLoop(body, statement.range)
      try visit(otherwise)
    case .for(let loop):
      if loop.isAsync { noteAwait("async for", at: statement.range) }
      try visitTarget(loop.target)
      try visit(loop.iterable)
      try visitLoop(loop.body, statement.range)
      try visit(loop.otherwise)
    case .try(let block): try visitTry(block, statement.range)
    case .with(let block):
      if block.isAsync { noteAwait("async with", at: statement.range) }
      for item in block.items {
        try visit(item.context)
        if let target = item.target { try visitTarget(target) }
      }
      try inBlocks(block.items.count, statement.range) { (resolver) throws(SyntaxError) in
        try resolver.visit(block.body)
      }
    case .raise(let exception, let cause):
      try visit(exception)
      try visit(cause)
    case .assert(let test, let message):
      if case .tuple(let elements) = test.kind, !elements.isEmpty {
        warn("assertion is always true, perhaps remove parentheses?", at: statement.range)
      }
      try visit(test)
      try visit(message)
    case .global(let names): try declare(names, .global, at: statement.range)
    case .nonlocal(let names): try declare(names, .nonlocal, at: statement.range)
    case .import(let names):
      for name in names {
        let first = name.name.utf8.prefix { $0 != 0x2E }
        noteOther(name.name)
        try bindImported(name.alias ?? String(Substring(first)), at: name.range)
      }
    case .importFrom(let module, let level, let names):
      if names.isEmpty, current.kind != .module {
        let end = statement.range.end
        throw SyntaxError("import * only allowed at module level", at: SourceRange(end - 1, end))
      }
      if module == "__future__", level == 0, current.kind != .module {
        note("from __future__ imports must occur at the beginning of the file", at: statement.range)
      }
      noteOther(module)
      for name in names {
        noteFrames(name.name)
        noteOther(name.name)
        if name.name == "stack", module == "inspect" { looksAtFrames = true }
        try bindImported(name.alias ?? name.name, at: name.range)
      }
    case .function(let definition):
      try bind(definition.name, at: definition.nameRange)
      try visitFunction(definition)
    case .class(let definition): try visitClass(definition)
    case .match(let subject, let cases):
      try visitElement(subject)
      try visitCases(cases)
    }
  }

  private mutating func bindImported(_ name: String, at range: SourceRange) throws(SyntaxError) {
    if current.kind == .module { importedNames.insert(name) }
    try bind(name, at: range)
  }

  /// `if` and its `elif`s, which nest to the right as deep as the chain is long.
  private mutating func visitIf(
    _ test: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) throws(SyntaxError) {
    try visit(test)
    try visit(body)
    var rest = otherwise
    while rest.count == 1, case .if(let test, let body, let otherwise) = rest[0].kind {
      try visit(test)
      try visit(body)
      rest = otherwise
    }
    try visit(rest)
  }

  private mutating func noteJumpInStarHandler(_ range: SourceRange) {
    note("'break', 'continue' and 'return' cannot appear in an except* block", at: range)
  }

  private mutating func visitReturn(_ range: SourceRange, hasValue: Bool) {
    guard current.hasSlots else { return note("'return' outside function", at: range) }
    if flow.isInStarHandler { noteJumpInStarHandler(range) }
    if hasValue { current.valueReturns.append(range) }
  }

  private mutating func visitAnnotation(_ statement: Statement) throws(SyntaxError) {
    guard case .annotatedAssign(let target, let annotation, let value, let isSimple) = statement.kind else { return }
    if case .name(let name) = target.kind {
      let flags = current[mangle(name)]
      if isSimple, current.kind != .module, !flags.isDisjoint(with: [.global, .nonlocal]) {
        let word = flags.contains(.global) ? "global" : "nonlocal"
        throw SyntaxError("annotated name '\(name)' can't be \(word)", at: statement.range)
      }
      if isSimple {
        if name == "__debug__" { note("cannot assign to __debug__", at: target.range) }
        current.add(mangle(name), value == nil ? .annotated : [.annotated, .bound])
      } else if value != nil {
        try bind(name, at: target.range)
      }
    } else {
      try visitTarget(target)
    }
    if !hasFutureAnnotations { try visit(annotation) }
    try visit(value)
  }

  private mutating func visitDeletion(_ target: Expression) throws(SyntaxError) {
    switch target.kind {
    case .name(let name):
      if name == "__debug__" { note("cannot delete __debug__", at: target.range) }
      current.add(mangle(name), .bound)
    case .list(let elements), .tuple(let elements):
      for element in elements { try visitDeletion(element) }
    default: try visit(target)
    }
  }

  // MARK: - Blocks

  /// Visits what stands in so many more blocks of those CPython counts.
  private mutating func inBlocks(
    _ count: Int, _ range: SourceRange, _ body: (inout Resolver) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    flow.blocks += count
    if flow.blocks > 20 { note("too many statically nested blocks", at: range) }
    try body(&self)
    flow.blocks -= count
  }

  private mutating func visitLoop(_ body: [Statement], _ range: SourceRange) throws(SyntaxError) {
    let wasInLoop = flow.isInLoop
    flow.isInLoop = true
    try inBlocks(1, range) { (resolver) throws(SyntaxError) in try resolver.visit(body) }
    flow.isInLoop = wasInLoop
  }

  private mutating func visitTry(_ block: TryStatement, _ range: SourceRange) throws(SyntaxError) {
    let outer = block.finally.isEmpty ? 0 : 1
    try inBlocks(outer, range) { (resolver) throws(SyntaxError) in
      try resolver.inBlocks(block.handlers.isEmpty ? 0 : 1, range) { (resolver) throws(SyntaxError) in
        try resolver.visit(block.body)
      }
      for (index, handler) in block.handlers.enumerated() {
        if handler.type == nil, index < block.handlers.count - 1 {
          resolver.note("default 'except:' must be last", at: handler.range)
        }
        try resolver.visit(handler.type)
        if let name = handler.name { try resolver.bind(name, at: handler.range) }
        let flow = resolver.flow
        if block.isStar {
          resolver.flow.isInStarHandler = true
          resolver.flow.isInLoop = false
        }
        try resolver.inBlocks(1, handler.range) { (resolver) throws(SyntaxError) in
          try resolver.visit(handler.body)
        }
        resolver.flow = flow
      }
      try resolver.visit(block.otherwise)
    }
    try visit(block.finally)
  }

  private mutating func visitClass(_ definition: ClassDefinition) throws(SyntaxError) {
    try bind(definition.name, at: definition.nameRange)
    try visit(definition.bases)
    try visitKeywords(definition.keywords)
    try visit(definition.decorators)
    let stripped = definition.name.utf8.drop { $0 == 0x5F }
    let outer = enter(
      definition.scope, .class, definition.name, range: definition.body.textRange ?? definition.nameRange,
      privatePrefix: stripped.isEmpty ? nil : String(Substring(stripped)))
    try visit(definition.body)
    leave(outer)
  }
}
