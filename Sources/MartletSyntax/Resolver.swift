/// Finds out where every name of a program lives, and reports what only the whole of a scope can show to be wrong.
///
/// It works in three passes. The first walks the tree and makes a `ScopeRecord` for each scope, with the names bound,
/// used and declared in it. The second lets every scope capture what it uses from the scopes around it; each scope
/// between the two passes the capture on. The third turns the records into `Scope`s.
///
/// CPython raises some errors while it builds its symbol table and others while it emits code, later; when a program
/// has both, the former win. So the latter wait in `compileError` until the second pass has ended.
public struct Resolver {
  /// By the identifiers of the scopes, from `firstScope` on.
  var records: [ScopeRecord?]
  let firstScope: ScopeID
  var current: ScopeRecord
  /// The first error of those CPython finds while it compiles.
  var compileError: SyntaxError?
  /// What is allowed, but surely not meant.
  var warnings: [CompileWarning]
  var looksAtFrames = false
  var importedNames = NameIndex()
  /// The body of the module may not await.
  var refusesAwaits = false
  /// The attributes and modules that each scope names, if somebody asks.
  var otherNames: [ScopeID: Set<String>]?
  /// Where the walk stands within its function.
  var flow = Flow()
  let hasFutureAnnotations: Bool
  /// The lowest stack address the walk may reach; 0 for no bound.
  let stackLimit: UInt

  /// What surrounds a statement within its function.
  struct Flow {
    var isInLoop = false
    var isInStarHandler = false
    /// Loops, `with` and `try` blocks that are open; CPython allows 20.
    var blocks = 0
  }

  init(_ module: Module, _ scope: ScopeRecord, scopeCount: Int, stackLimit: UInt = 0) {
    self.stackLimit = stackLimit
    current = scope
    firstScope = scope.id
    records = Array(repeating: nil, count: scopeCount - scope.id)
    records[0] = scope
    warnings = module.warnings
    hasFutureAnnotations = module.futureFeatures.contains("annotations")
  }

  /// The scopes of a program, by their identifiers. `stackLimit` is as for the parser.
  /// - Parameter refusesAwaits: the body of the module may not await.
  public static func resolve(
    _ module: Module, stackLimit: UInt = 0, refusesAwaits: Bool = false
  ) throws(SyntaxError) -> Scopes {
    do throws(SyntaxError) {
      return try findScopes(module, stackLimit: stackLimit, refusesAwaits: refusesAwaits)
    } catch {
      throw error.origin == .parser ? error.found(by: .compiler) : error
    }
  }

  private static func findScopes(
    _ module: Module, stackLimit: UInt, refusesAwaits: Bool
  ) throws(SyntaxError) -> Scopes {
    let range = SourceRange(module.source.base, module.source.base + UInt32(module.source.text.count))
    let whole = ScopeRecord(
      id: 0, kind: .module, name: "<module>", qualifiedName: "<module>", parent: nil, privatePrefix: nil, range: range,
      isAsync: false)
    var resolver = Resolver(module, whole, scopeCount: module.scopeCount, stackLimit: stackLimit)
    resolver.refusesAwaits = refusesAwaits
    try resolver.checkFutureImports(module)
    try resolver.visit(module.body)
    for record in resolver.records {
      if let record { try record.captureNames() }
    }
    for record in resolver.records { record?.orderCaptures() }
    if let error = resolver.compileError { throw error }
    return Scopes(
      warnings: resolver.warnings, looksAtFrames: resolver.looksAtFrames, importedNames: resolver.importedNames,
      all: resolver.records.map { record in
        record?.finish() ?? unused
      })
  }

  /// Stands for a scope that the parser gave out and did not use.
  private static let unused = Scope(
    kind: .lambda, name: "", qualifiedName: "", parent: nil, bindings: Bindings(), locals: [], free: [],
    hasYield: false,
    hasAwait: false, needsClassCell: false, privatePrefix: nil, range: .none)

  /// Appends the scopes of a function whose body had been passed over, its own first.
  ///
  /// - Parameters:
  ///   - definition: what `parseDeferredBody` made, whose scope is the next to be appended.
  ///   - deferred: the scope that stood for it.
  public static func resolve(
    _ definition: FunctionDefinition, deferredAs deferred: ScopeID, scopeCount: Int, in module: Module,
    _ scopes: inout Scopes
  ) throws(SyntaxError) {
    let first = definition.scope
    let known = scopes[deferred]
    let record = ScopeRecord(
      id: first, kind: .function, name: known.name, qualifiedName: known.qualifiedName,
      parent: outline(known.parent, scopes), privatePrefix: known.privatePrefix, range: known.range,
      isAsync: definition.isAsync)
    var resolver = Resolver(module, record, scopeCount: scopeCount)
    if !known.free.isEmpty { record.add("__class__", .used) }
    try resolver.visitBody(of: definition)
    let records = resolver.records
    for record in records { try record?.captureNames() }
    for record in records { record?.orderCaptures() }
    if let error = resolver.compileError { throw error }
    for record in records { scopes.all.append(record?.finish() ?? unused) }
  }

  /// A scope around a function outside functions, of which only the kind matters.
  private static func outline(_ id: ScopeID?, _ scopes: Scopes) -> ScopeRecord? {
    guard let id else { return nil }
    let scope = scopes[id]
    return ScopeRecord(
      id: id, kind: scope.kind, name: scope.name, qualifiedName: scope.qualifiedName,
      parent: outline(scope.parent, scopes), privatePrefix: scope.privatePrefix, range: scope.range, isAsync: false)
  }

  private func checkFutureImports(_ module: Module) throws(SyntaxError) {
    guard !module.futureFeatures.isEmpty else { return }
    let features: Set = [
      "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
      "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
    ]
    var isPreamble = true
    var isFirst = true
    var line = 0
    for statement in module.body {
      let previous = line
      line = module.source.lineAndColumn(of: statement.range.start).line
      switch statement.kind {
      case .importFrom("__future__", 0, let names):
        if !isPreamble {
          let message = "from __future__ imports must occur at the beginning of the file"
          guard line == previous else { throw SyntaxError(message, at: statement.range) }
          // CPython counts this column from 0.
          let start = statement.range.start - 1
          throw SyntaxError(message, at: SourceRange(start, start)).found(by: .statement)
        }
        for name in names where !features.contains(name.name) {
          let message = name.name == "braces" ? "not a chance" : "future feature \(name.name) is not defined"
          throw SyntaxError(message, at: statement.range).found(by: .statement)
        }
      case .expression(let value):
        if case .string = value.kind, isFirst { break }
        isPreamble = false
      default: isPreamble = false
      }
      isFirst = false
    }
  }

  // MARK: - Scopes

  /// Notes an error CPython finds only while it compiles.
  mutating func note(_ message: String, at range: SourceRange) {
    if compileError == nil { compileError = SyntaxError(message, at: range) }
  }

  func mangle(_ name: String) -> String {
    guard let prefix = current.privatePrefix, name.utf8.first == 0x5F, name.utf8.starts(with: "__".utf8),
      !name.hasSuffix("__"), !name.contains(".")
    else { return name }
    return "_\(prefix)\(name)"
  }

  /// Makes a scope inside the current one and enters it.
  mutating func enter(
    _ id: ScopeID, _ kind: Scope.Kind, _ name: String, range: SourceRange, isAsync: Bool = false,
    privatePrefix: String? = nil
  ) -> (ScopeRecord, Flow) {
    let outer = current
    var qualifiedName = name
    let isGlobal = (kind == .function || kind == .class) && outer[mangle(name)].contains(.global)
    if !isGlobal {
      switch outer.kind {
      case .module: break
      case .class: qualifiedName = "\(outer.qualifiedName).\(name)"
      default: qualifiedName = "\(outer.qualifiedName).<locals>.\(name)"
      }
    }
    current = ScopeRecord(
      id: id, kind: kind, name: name, qualifiedName: qualifiedName, parent: outer,
      privatePrefix: privatePrefix ?? outer.privatePrefix, range: range, isAsync: isAsync)
    // What stands within an iterable is within it however deep its scope is.
    current.openIterables = outer.openIterables
    records[id - firstScope] = current
    let outerFlow = flow
    if kind != .comprehension { flow = Flow() }
    return (outer, outerFlow)
  }

  mutating func leave(_ outer: (ScopeRecord, Flow)) {
    if current.isAsync, current.hasYield, let range = current.valueReturns.first {
      note("'return' with value in async generator", at: range)
    }
    (current, flow) = outer
  }

  // MARK: - Names

  static let scopeFunctions = NameIndex(["locals", "vars", "dir", "eval", "exec"])

  mutating func use(_ name: String) {
    current.add(mangle(name), .used)
    // `super()` finds its class through the cell that `__class__` names.
    if name == "super", current.hasSlots { current.add("__class__", .used) }
    // What asks for the names of its caller finds them in a dict that the frame keeps.
    if current.hasSlots, name.utf8.count < 7, Resolver.scopeFunctions.contains(name) {
      current.add(Scope.namesSlot, .bound)
    }
  }

  mutating func bind(_ name: String, at range: SourceRange) throws(SyntaxError) {
    if name == "__debug__" { note("cannot assign to __debug__", at: range) }
    let name = mangle(name)
    if current.isInIterationTarget {
      if current[name].contains(.walrus) || !current[name].isDisjoint(with: [.global, .nonlocal]) {
        throw SyntaxError(
          "comprehension inner loop cannot rebind assignment expression target '\(name)'", at: range)
      }
      current.add(name, [.bound, .iterated])
    } else {
      current.add(name, .bound)
    }
  }

  mutating func bindParameter(_ parameter: Parameter) throws(SyntaxError) {
    let name = mangle(parameter.name)
    if parameter.name == "__debug__" { note("cannot assign to __debug__", at: parameter.range) }
    if current[name].contains(.parameter) {
      throw SyntaxError("duplicate argument '\(parameter.name)' in function definition", at: parameter.range)
    }
    current.add(name, .parameter)
  }

  /// A walrus binds in the function around the comprehensions it stands in.
  mutating func bindWalrus(_ target: String, _ targetRange: SourceRange) throws(SyntaxError) {
    guard current.isComprehension else { return try bind(target, at: targetRange) }
    let name = mangle(target)
    var inner: [ScopeRecord] = []
    var scope = current
    while scope.isComprehension, let parent = scope.parent {
      if scope[name].contains(.iterated) {
        throw SyntaxError(
          "assignment expression cannot rebind comprehension iteration variable '\(name)'", at: targetRange)
      }
      inner.append(scope)
      scope = parent
    }
    if scope.kind == .class {
      throw SyntaxError(
        "assignment expression within a comprehension cannot be used in a class body", at: targetRange)
    }
    let isGlobal = scope.kind == .module || scope[name].contains(.global)
    scope.add(name, .bound)
    for comprehension in inner {
      comprehension.add(name, [.used, .walrus])
      if comprehension.kind == .generatorExpression, isGlobal { comprehension.add(name, .global) }
    }
  }

  mutating func declare(
    _ names: [String], _ declaration: ScopeRecord.Flags, at range: SourceRange
  ) throws(SyntaxError) {
    let word = declaration == .global ? "global" : "nonlocal"
    for name in names {
      let name = mangle(name)
      let flags = current[name]
      if flags.contains(.parameter) { throw SyntaxError("name '\(name)' is parameter and \(word)", at: range) }
      if flags.contains(.used) {
        throw SyntaxError("name '\(name)' is used prior to \(word) declaration", at: range)
      }
      if flags.contains(.annotated) { throw SyntaxError("annotated name '\(name)' can't be \(word)", at: range) }
      if flags.contains(.bound) {
        throw SyntaxError("name '\(name)' is assigned to before \(word) declaration", at: range)
      }
      current.add(name, declaration)
      // The module then means the global as well, even if it runs in a namespace of its own.
      if declaration == .global, firstScope == 0 { records[0]?.add(name, .global) }
      if declaration == .nonlocal { current.nonlocalRanges.append((name, range)) }
    }
  }

  /// An await, `async for` or `async with` stands here.
  mutating func noteAwait(_ what: String?, at range: SourceRange) {
    var scope = current
    scope.hasAwait = true
    while scope.isInPlace, let parent = scope.parent {
      scope = parent
      scope.hasAwait = true
    }
    // A comprehension is told off as a whole, a generator expression may await anywhere.
    guard !current.isComprehension else { return }
    switch current.kind {
    case .module where !refusesAwaits: break
    case .module, .class:
      note(what.map { "'\($0)' outside async function" } ?? "'await' outside function", at: range)
    default:
      if !current.isAsync { note("'\(what ?? "await")' outside async function", at: range) }
    }
  }
}
