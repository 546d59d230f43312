import MartletSyntax

/// From source text to code: parsing, resolving, and lowering bodies when they are first called.
extension Runtime {
  /// Gives the text a place in the position space.
  ///
  /// - Parameter isTyped: tracebacks show its lines whatever its name.
  func makeSource(name: String, text: [UInt8], isTyped: Bool = false) -> Source {
    let source = Source(
      name: name, text: text, base: nextSourceBase, isTyped: isTyped, formOfName: Normalization.identifier)
    nextSourceBase = source.limit
    addSource(source)
    return source
  }

  /// Keeps the sources in the order of their places: those of scripts come before the bundled ones.
  func addSource(_ source: Source) {
    var index = sources.count
    while index > 0, sources[index - 1].base > source.base { index -= 1 }
    sources.insert(source, at: index)
  }

  /// The same for a text that belongs to the interpreter; its places lie above `bundledBase` and stay out of
  /// tracebacks, like those of what is written in Swift.
  func makeBundledSource(name: String, text: [UInt8]) -> Source {
    let source = Source(name: name, text: text, base: nextBundledBase)
    nextBundledBase = source.limit
    addSource(source)
    return source
  }

  /// Parses and resolves a source as a module whose namespace is `globals`.
  func load(_ source: Source, globals: DictRef, isTransient: Bool = false) throws(SyntaxError) -> Program {
    try load(Parser.parseModule(source), globals: globals, isTransient: isTransient)
  }

  /// The same for the text of a bundled module, whose functions are parsed when they are called.
  func loadBundled(name: String, text: [UInt8], globals: DictRef) throws(SyntaxError) -> Program {
    let source = makeBundledSource(name: name, text: text)
    // Which functions enter a loop is found in their bodies.
    return try load(
      Parser.parseTrustedModule(source, defersBodies: !options.suspendsAtLoops), globals: globals)
  }

  func load(_ module: Module, globals: DictRef, isTransient: Bool = false) throws(SyntaxError) -> Program {
    let scopes = try Resolver.resolve(module)
    let program = Program(
      module: module, scopes: scopes, globals: globals, builtins: builtins(of: globals), isTransient: isTransient)
    add(program)
    if scopes.looksAtFrames, module.source.base < Runtime.bundledBase { looksAtFrames = true }
    // Showing a warning may run code of the script, before anything refers to the program.
    program.runCount += 1
    defer { program.runCount -= 1 }
    for warning in scopes.warnings {
      do throws(Raised) {
        let exceptions = types.exceptions!
        let category = warning.isDeprecation ? exceptions.deprecationWarning : exceptions.syntaxWarning
        try warn(category, warning.message, at: warning.range, isCompiling: true)
      } catch {
        // A filter made it an error.
        _ = takeException()
        programs.removeAll { $0 === program }
        heap.keptBytes -= keptBytes(of: program)
        throw SyntaxError(.syntax, warning.message, at: warning.range).found(by: .compiler)
      }
    }
    return program
  }

  func add(_ program: Program) {
    programs.append(program)
    heap.keptBytes += keptBytes(of: program)
    if program.isTransient { heap.noteAllocation(keptBytes(of: program)) }
  }

  /// About what the tree and the nodes of a script's text take; those of bundled modules are the interpreter's.
  func keptBytes(of program: Program) -> Int {
    program.isTransient || program.source.base < Runtime.bundledBase ? 2048 + program.source.text.count * 48 : 0
  }

  /// The code of a scope, made when its definition is lowered.
  func makeCode(_ program: Program, _ id: ScopeID, _ definition: Code.Definition) -> Code {
    if let made = program.codes[id] { return made }
    let scope = program.scopes[id]
    let record = CodeRef.allocate(capacity: 1)
    codeCount += 1
    var flavor = CodeRecord.Flavor.plain
    var parameters = Parameters()
    var docstring: [UInt8]?
    var isSimple = true
    switch definition {
    case .function(let function):
      parameters = function.parameters
      docstring = function.isLambda ? nil : Code.docstring(of: function.body)
      if function.isAsync {
        flavor = scope.hasYield ? .asyncGenerator : .coroutine
      } else if scope.hasYield {
        flavor = .generator
      } else if options.suspendsAtLoops, program.entersLoop(function.body) {
        flavor = .drive
      }
    case .generatorExpression(let comprehension):
      flavor = comprehension.isAsync ? .asyncGenerator : .generator
    case .class_(let definition): docstring = Code.docstring(of: definition.body)
    case .comprehension: break
    case .module(let module):
      docstring = Code.docstring(of: module.body)
      if module.hasTopLevelAwait {
        flavor = .coroutine
      } else if options.suspendsAtLoops, program.entersLoop(module.body) {
        flavor = .drive
      }
    }
    isSimple = parameters.variadic == nil && parameters.keywordVariadic == nil && parameters.keywordOnly.isEmpty
    var cellSlots = scope.cellSlots
    var localCount = scope.locals.count
    var positional = parameters.positionalOnly.count + parameters.positional.count
    var parameterCount = parameters.count
    var localNames: [StringRef]?
    switch definition {
    case .generatorExpression, .comprehension:
      positional = 1
      parameterCount = 1
      localCount = max(localCount, 1)
    case .class_:
      // Slot 0 is the namespace, slot 1 the cell of `__class__`.
      localCount = 2
      positional = 1
      parameterCount = 1
      cellSlots = scope.needsClassCell ? [1] : []
    case .module:
      // Slot 0 is the namespace, if it is not the globals.
      localCount = program.hasLocals ? 1 : 0
      positional = localCount
      parameterCount = localCount
      cellSlots = []
    case .function(let function):
      // The scope of a body that was passed over knows no names yet.
      if function.deferred != nil {
        localNames = parameters.all.map { intern(scope.mangled($0.name)) }
        localCount = parameterCount
      }
    }
    record.initialize(
      to: CodeRecord(
        name: intern(scope.name), qualifiedName: intern(scope.qualifiedName), positionalCount: positional,
        positionalOnlyCount: parameters.positionalOnly.count, keywordOnlyCount: parameters.keywordOnly.count,
        hasVariadic: parameters.variadic != nil, hasKeywordVariadic: parameters.keywordVariadic != nil,
        isSimple: isSimple, flavor: flavor, parameterCount: parameterCount, serial: codeCount))
    record.pointee.layOut(
      localNames ?? scope.locals.map { intern($0) }, count: localCount, cells: cellSlots,
      hasClosure: !scope.free.isEmpty)
    let code = Code(
      scope: scope, program: program, definition: definition, record: record, docstring: docstring)
    program.codes[id] = code
    return code
  }

  /// Parses and resolves the body of a function that was passed over.
  func complete(_ code: Code) throws(SyntaxError) {
    guard case .function(let deferred) = code.definition, deferred.deferred != nil else { return }
    let program = code.program
    let (whole, scopeCount) = try Parser.parseDeferredBody(
      of: deferred, in: program.source, scopeCount: program.scopes.all.count)
    try Resolver.resolve(
      whole, deferredAs: deferred.scope, scopeCount: scopeCount, in: program.module, &program.scopes)
    let scope = program.scopes[whole.scope]
    code.definition = .function(whole)
    code.scope = scope
    code.record.pointee.layOut(
      scope.locals.map { intern($0) }, count: scope.locals.count, cells: scope.cellSlots,
      hasClosure: !scope.free.isEmpty)
  }

  /// Lowers the body of a plain function, on its first call.
  @inline(never)
  func lowerBody(_ record: CodeRef) throws(Raised) -> Unmanaged<Node> {
    let code = record.pointee.code!.takeUnretainedValue()
    let lowering: Lowering
    let node: Node
    do throws(SyntaxError) {
      try complete(code)
      switch code.definition {
      case .function(let definition):
        lowering = Lowering(self, code, scopeID: definition.scope, isSuspending: false)
        node = lowering.activated(try lowering.lowerFunctionBody(definition.body))
      case .class_(let definition):
        lowering = Lowering(self, code, scopeID: definition.scope, isSuspending: false)
        node = lowering.activated(try lowering.lowerClassBody(definition))
      case .module(let module):
        lowering = Lowering(self, code, scopeID: 0, isSuspending: false)
        node = lowering.activated(try lowering.lowerModuleBody(module))
      case .generatorExpression, .comprehension:
        preconditionFailure("a generator expression has states, a comprehension is part of another body")
      }
    } catch { throw raise(error) }
    try checkSlots(lowering.mostSlots, of: record)
    let body = Unmanaged.passRetained(code.program.isTransient ? TransientBodyNode(code.program, node) : node)
    record.pointee.body = body
    if record.pointee.isSimple, record.pointee.flavor == .plain {
      record.pointee.directCount = record.pointee.positionalCount
    }
    return body
  }

  /// Refuses a body whose names and temporaries the reserve of the value stack might not hold.
  func checkSlots(_ count: Int, of record: CodeRef) throws(Raised) {
    if count > Runtime.mostSlotsOfBody {
      throw raise(types.exceptions.memoryError, "\(record.pointee.qualifiedName.string) needs \(count) slots")
    }
  }

  /// The CPython exception for a syntax error found by the parser or the lowering.
  func raise(_ error: SyntaxError) -> Raised { raiseSyntaxError(error) }

  /// Runs the module body of a program in its namespace.
  func run(_ program: Program) throws(Raised) -> Value {
    let code = makeCode(program, 0, .module(program.module))
    let function = makeFunction(code.record, globals: program.globals)
    let w = top
    w[0] = .function(function)
    return try callWindow(w, 0)
  }
}

extension Scope {
  /// The places among the locals of those that inner scopes capture.
  var cellSlots: [Int] {
    locals.indices.filter { if case .cell? = bindings[locals[$0]] { true } else { false } }
  }
}

extension Code {
  /// The string that stands first in a body.
  static func docstring(of body: [Statement]) -> [UInt8]? {
    guard let first = body.first, case .expression(let expression) = first.kind,
      case .string(let bytes) = expression.kind
    else { return nil }
    return bytes
  }
}

extension Lowering {
  func lowerFunctionBody(_ body: [Statement]) throws(SyntaxError) -> Node {
    if body.count == 1, case .return(let value?) = body[0].kind { return try lower(value) }
    return BodyNode(rt, try lowerBlock(body), localCount: code.record.pointee.localCount)
  }

  func lowerModuleBody(_ module: Module) throws(SyntaxError) -> Node {
    var nodes: [StatementNode] = []
    if program.isExpression, case .expression(let expression)? = module.body.first?.kind {
      return try lower(expression)
    }
    if let doc = code.docstring, !program.isInteractive {
      nodes.append(AssignNode(nameTarget("__doc__", .none), constant(.str(rt.makeString(doc)))))
    }
    if module.body.contains(where: Lowering.annotates) {
      nodes.append(beginAnnotations(nameTarget("__annotations__", .none), spill: height))
      mostSlotsAtLeast(height + 3)
    }
    for statement in module.body {
      guard let node = try lower(statement) else { continue }
      let isScript = program.source.base < Runtime.bundledBase
      nodes.append(isScript ? PlacedStatement(rt, statement.range, currentScope, node) : node)
    }
    return BodyNode(rt, BlockNode.make(nodes), localCount: 0)
  }

  /// The class body: slot 0 is the namespace. It returns the cell of `__class__`, if a method needs it.
  func lowerClassBody(_ definition: ClassDefinition) throws(SyntaxError) -> Node {
    var nodes: [StatementNode] = []
    nodes.append(AssignNode(namespaceTarget("__module__"), load("__name__", .none)))
    nodes.append(
      AssignNode(namespaceTarget("__qualname__"), constant(.str(code.record.pointee.qualifiedName))))
    if let doc = code.docstring {
      nodes.append(AssignNode(namespaceTarget("__doc__"), constant(.str(rt.makeString(doc)))))
    }
    if definition.body.contains(where: Lowering.annotates) {
      nodes.append(beginAnnotations(namespaceTarget("__annotations__"), spill: height))
      mostSlotsAtLeast(height + 3)
    }
    nodes.append(try lowerBlock(definition.body))
    if scope.needsClassCell { nodes.append(ReturnNode(CellReferenceNode(1))) }
    return BodyNode(rt, BlockNode.make(nodes), localCount: 0)
  }

  /// Gives the namespace of a module or class body its `__annotations__`.
  func beginAnnotations(_ target: TargetNode, spill: Int) -> StatementNode {
    let name = rt.intern("__annotations__")
    let make = AssignNode(target, DictionaryNode(site(.none), [], spill: spill))
    guard program.hasLocals || scope.kind == .class else {
      return BeginAnnotationsNode(rt, name, in: program.globals, make)
    }
    let known = ClassNameNode(site(.none), name, namespaceSlot: 0, otherwise: constant(.none))
    return BeginAnnotationsNode(rt, name, known, make)
  }

  private func namespaceTarget(_ name: StaticString) -> TargetNode {
    let interned = rt.intern(name)
    return ClassNameTarget(
      interned, namespaceSlot: 0, GlobalNode(site(.none), interned, program))
  }

  private func mostSlotsAtLeast(_ count: Int) {
    let saved = height
    _ = take(max(0, count - height))
    height = saved
  }

  /// Whether a statement of a module or class body makes `__annotations__` needed.
  static func annotates(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .annotatedAssign(_, _, _, let simple): simple
    case .if(_, let body, let otherwise), .while(_, let body, let otherwise):
      body.contains(where: annotates) || otherwise.contains(where: annotates)
    case .for(let loop): loop.body.contains(where: annotates) || loop.otherwise.contains(where: annotates)
    case .with(let statement): statement.body.contains(where: annotates)
    case .match(_, let cases): cases.contains { $0.body.contains(where: annotates) }
    case .try(let statement):
      (statement.body + statement.otherwise + statement.finally + statement.handlers.flatMap(\.body))
        .contains(where: annotates)
    default: false
    }
  }
}

extension Runtime {
  /// The name of the innermost function, class or module whose body holds a place.
  func codeName(at range: SourceRange) -> String {
    guard let program = programs.last(where: { $0.source.base <= range.start && range.start < $0.source.limit }) else {
      return "<module>"
    }
    var best: Scope?
    for scope in program.scopes.all where scope.range.start <= range.start && range.end <= scope.range.end {
      if let found = best, found.range.end - found.range.start <= scope.range.end - scope.range.start { continue }
      best = scope
    }
    return best?.name ?? "<module>"
  }
}
