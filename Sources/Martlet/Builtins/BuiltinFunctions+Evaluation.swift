import MartletSyntax

/// Functions that work on the names of their caller, and those that run source text.
extension BuiltinFunctions {
  static func installEvaluation(_ define: Definer) {
    func scoped(_ signature: StaticString, _ doc: StaticString, _ body: @escaping Builtin.Body) {
      define(signature, doc, body).usesCallerScope = true
    }
    scoped("globals()", "The module's namespace.") { rt, _ in .dict(rt.takeCallerScope()?.globals ?? rt.mainNamespace) }
    scoped("locals()", "The names bound where it is called.") { rt, _ throws(Raised) in
      try rt.callerNames("locals")
    }
    scoped("vars(object=None, /)", "An object's `__dict__`, or the names where it is called.") { rt, a throws(Raised) in
      guard let object = a.optional(0) else { return try rt.callerNames("vars") }
      guard let dict = try rt.findAttribute(object, rt.intern("__dict__")) else {
        throw rt.typeError("vars() argument must have __dict__ attribute")
      }
      return dict
    }
    scoped("dir(object=None, /)", "The names of an object's attributes, or those where it is called.") {
      rt, a throws(Raised) in
      if let object = a.optional(0) { return .list(try rt.dir(object)) }
      let names = try rt.callerNames("dir")
      rt.top[0] = names
      rt.top += 1
      defer { rt.top -= 1 }
      if case .dict = names { return .list(try rt.sorted(names, key: nil, reverse: false)) }
      return .list(try rt.sorted(try rt.call(try rt.getAttribute(names, rt.intern("keys"))), key: nil, reverse: false))
    }
    scoped("eval(source, globals=None, locals=None, /)", "The value of an expression given as text or code.") {
      rt, a throws(Raised) in
      try run(rt, a, name: "eval", mode: .eval)
    }
    scoped("exec(source, globals=None, locals=None, /, *, closure=None)", "Runs statements given as text or code.") {
      rt, a throws(Raised) in
      _ = try run(rt, a, name: "exec", mode: .exec)
      return .none
    }
    define(
      "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
      "The code of a text, for `exec` or `eval`."
    ) { rt, a throws(Raised) in
      let file: String
      switch rt.unwrap(a[1]) {
      case .str(let name): file = name.string
      default:
        guard let bytes = rt.bytesObject(rt.unwrap(a[1])) else {
          throw rt.typeError("expected str, bytes or os.PathLike object, not \(rt.typeName(a[1]))")
        }
        file = String(decoding: rt.numberText(bytes), as: UTF8.self)
      }
      guard case .str(let word) = rt.unwrap(a[2]) else {
        throw rt.typeError("compile() argument 'mode' must be str, not \(rt.argumentName(a[2]))")
      }
      let flags = try a.optional(3).map { v throws(Raised) in try rt.index(v) } ?? 0
      // Those of future features, of an obsolete one, and what compiling itself knows.
      if flags & ~(0x1FE_0000 | 0x10 | 0x7600) != 0 { throw rt.valueError("compile(): unrecognised flags") }
      if flags & 0x400 != 0 {
        throw rt.raise(
          rt.types.exceptions.notImplementedError, "compile() to a syntax tree is not available in Martlet")
      }
      guard let mode = SourceMode(rawValue: word.string) else {
        throw rt.valueError("compile() mode must be 'exec', 'eval' or 'single'")
      }
      let text = try rt.sourceText(a[0], "compile", file: file, what: "a string, bytes or AST object")
      return rt.codeValue(try rt.compile(text, file: file, mode: mode).record)
    }
  }

  private static func run(_ rt: Runtime, _ a: Arguments, name: String, mode: SourceMode) throws(Raised) -> Value {
    let scope = rt.takeCallerScope()
    let globals: DictRef
    var locals: Value?
    if let given = a.unlessNone(1) {
      guard case .dict(let dict) = rt.unwrap(given) else {
        if mode == .exec { throw rt.typeError("exec() globals must be a dict, not \(rt.typeName(given))") }
        throw rt.typeError(
          rt.special(rt.type(of: given), .getitem) != nil
            ? "globals must be a real dict; try eval(code, {}, mapping)" : "globals must be a dict")
      }
      globals = dict
      let key = rt.intern("__builtins__")
      if rt.getItem(globals, key) == nil { rt.setItem(globals, key, .dict(rt.builtins)) }
    } else if let scope {
      globals = scope.globals
      locals = scope.locals
    } else {
      let names = try rt.callerNames(name)
      guard case .dict(let dict) = names else { preconditionFailure("a module's namespace is a dict") }
      globals = dict
    }
    if let given = a.unlessNone(2) {
      guard rt.special(rt.type(of: given), .getitem) != nil else {
        throw rt.typeError(
          mode == .exec
            ? "locals must be a mapping or None, not \(rt.typeName(given))" : "locals must be a mapping")
      }
      locals = given
    }
    if case .dict(let dict)? = locals, dict == globals { locals = nil }
    let saved = rt.top
    saved[0] = .dict(globals)
    saved[1] = locals ?? .none
    rt.top = saved + 2
    defer { rt.top = saved }
    let closure = mode == .exec ? a.unlessNone(3) : nil
    if let code = rt.compiledCode(a[0]) {
      let cells = try rt.closure(closure, of: code, name)
      return try rt.run(code, globals: globals, locals: locals, closure: cells)
    }
    if closure != nil { throw rt.typeError("closure can only be used when source is a code object") }
    let what = "a string, bytes or code object"
    var text = try rt.sourceText(a[0], name, file: "<string>", what: what)
    if mode == .eval { text = Array(text.drop { $0 == 0x20 || $0 == 0x09 }) }
    return try rt.run(text, mode: mode, globals: globals, locals: locals)
  }
}

/// What a source text is to be read as.
enum SourceMode: String {
  case exec, eval, single
}

extension Runtime {
  /// The namespace of `__main__`.
  fileprivate var mainNamespace: DictRef {
    getItem(modules, intern("__main__"))?.object(.module, as: ModuleObject.self)?.pointee.dict
      ?? programs.first?.globals ?? makeDict()
  }

  fileprivate func takeCallerScope() -> CallerScope? {
    defer { callerScope = nil }
    return callerScope ?? namedScope
  }

  /// The names where a builtin is called; they are known if it is called by its own name, or at module level.
  fileprivate func callerNames(_ name: String) throws(Raised) -> Value {
    if let scope = callerScope {
      callerScope = nil
      return scope.locals
    }
    if depth > 1 {
      if let running = runningModule, depth == running.depth { return .dict(running.module.pointee.dict) }
      throw raise(
        types.exceptions.notImplementedError,
        "\(name)() without arguments must be called by that name in Martlet")
    }
    return .dict(mainNamespace)
  }

  /// The namespace that code with these globals finds builtins in.
  func builtins(of globals: DictRef) -> DictRef {
    switch getItem(globals, intern("__builtins__")).map({ unwrap($0) }) {
    case .dict(let dict)?: return dict
    case .object(let object)? where object.pointee.kind == .module:
      return UnsafeMutableRawPointer(object).assumingMemoryBound(to: ModuleObject.self).pointee.dict
    default: return builtins
    }
  }

  // MARK: Source text

  fileprivate func sourceText(
    _ value: Value, _ name: String, file: String, what: String
  ) throws(Raised) -> [UInt8] {
    let text: [UInt8]
    var isEncoded = true
    switch unwrap(value) {
    case .str(let string):
      text = Array(string.utf8)
      isEncoded = false
    default:
      if let view = MemoryViewType.content(self, value) {
        text = Array(view)
      } else if let bytes = bytesObject(unwrap(value)) {
        text = numberText(bytes)
      } else {
        throw typeError("\(name)() arg 1 must be \(what)")
      }
    }
    if text.contains(0) { throw nullBytes() }
    return isEncoded ? try decodedSource(text, name: file) : text
  }

  /// Parses and resolves a text; its names are looked for in the globals.
  fileprivate func load(
    _ text: [UInt8], file: String, mode: SourceMode, globals: DictRef
  ) throws(Raised) -> Program {
    if Int(nextSourceBase) + text.count + 2 >= Int(Runtime.bundledBase) { throw memoryError() }
    // About what a byte costs until it is executable: memory outside of the heap, and time.
    try reserve(text.count * 64)
    // A field of an f-string takes longer than its few characters tell.
    let fields = text.count > 1 << 12 ? text.count { $0 == UInt8(ascii: "{") } : 0
    try refuse(seconds: Double(text.count) * 1e-7 + Double(fields) * 1e-6)
    try charge(text.count / 8)
    if mode == .eval, text.isEmpty { throw try emptyExpression(file) }
    var text = text
    if mode != .eval, text.last != 0x0A { text.append(0x0A) }
    let source = makeSource(name: file, text: text)
    do throws(SyntaxError) {
      let module: Module
      if mode == .eval {
        module = try Parser.parseExpressionInput(source)
      } else {
        module = try Parser.parseModule(source)
      }
      if module.hasTopLevelAwait {
        _ = try Resolver.resolve(module, refusesAwaits: true)
        // A generator expression may await anywhere.
        if let place = Suspensions.firstAwait(module.body) {
          throw SyntaxError(.syntax, "'await' outside function", at: place).found(by: .compiler)
        }
      }
      if mode == .single { try requireSingle(module.body, source) }
      let program = try load(module, globals: globals, isTransient: true)
      program.isExpression = mode == .eval
      program.isInteractive = mode == .single
      return program
    } catch { throw raise(error) }
  }

  /// The error of an expression without any text: there is no line to tell of.
  func emptyExpression(_ file: String) throws(Raised) -> Raised {
    let place = makeTuple([str(file), .int(0), .int(0), .str(strings.empty), .int(0), .int(0)])
    return rethrow(try call(.type(types.exceptions.syntaxError), str("invalid syntax"), .tuple(place)))
  }

  /// One statement, or several simple ones on a line.
  private func requireSingle(_ body: [Statement], _ source: Source) throws(SyntaxError) {
    guard let first = body.first else {
      throw SyntaxError(.syntax, "invalid syntax", at: SourceRange(source.base, source.base))
    }
    var end = first.range.end
    if first.kind.isCompound, body.count > 1 { throw SyntaxError(.syntax, "invalid syntax", at: body[1].range) }
    for statement in body.dropFirst() {
      var isAfterBackslash = false
      for offset in Int(end - source.base)..<Int(statement.range.start - source.base) {
        let byte = source.text[offset]
        if byte == 0x0A, !isAfterBackslash {
          throw SyntaxError(
            .syntax, "multiple statements found while compiling a single statement",
            at: SourceRange(source.base, source.base))
        }
        isAfterBackslash = byte == UInt8(ascii: "\\")
      }
      end = statement.range.end
    }
  }

  fileprivate func compile(_ text: [UInt8], file: String, mode: SourceMode) throws(Raised) -> Code {
    let program = try load(text, file: file, mode: mode, globals: mainNamespace)
    return makeCode(program, 0, .module(program.module))
  }

  fileprivate func run(
    _ text: [UInt8], mode: SourceMode, globals: DictRef, locals: Value?
  ) throws(Raised) -> Value {
    let program = try load(text, file: "<string>", mode: mode, globals: globals)
    program.hasLocals = locals != nil
    return try running(program) { () throws(Raised) in
      let code = makeCode(program, 0, .module(program.module))
      return try call(code, locals)
    }
  }

  /// The cells that code passed to `eval` or `exec` finds its free variables in.
  fileprivate func closure(_ given: Value?, of code: Code, _ name: String) throws(Raised) -> TupleRef? {
    let wanted = code.scope.free.count
    if wanted == 0 {
      if given != nil { throw typeError("cannot use a closure with this code object") }
      return nil
    }
    if name == "eval" { throw typeError("code object passed to eval() may not contain free variables") }
    guard case .tuple(let cells)? = given, cells.pointee.count == wanted,
      cells.values.allSatisfy({ $0.kind == .cell })
    else { throw typeError("code object requires a closure of exactly length \(wanted)") }
    return cells
  }

  /// Runs code that was compiled before, in other namespaces.
  fileprivate func run(
    _ code: Code, globals: DictRef, locals: Value?, closure: TupleRef?
  ) throws(Raised) -> Value {
    let old = code.program
    let isModule = code === old.codes[0]
    if !isModule, old.globals == globals { return try call(code, nil, closure) }
    guard let copy = copy(code, in: globals, hasLocals: isModule && locals != nil) else { return .none }
    return try running(copy.program) { () throws(Raised) in try call(copy, isModule ? locals : nil, closure) }
  }

  /// Code of the same definition in a program of its own, which finds names in another namespace; nil if its own program
  /// is gone.
  func copy(_ code: Code, in globals: DictRef, hasLocals: Bool = false) -> Code? {
    let old = code.program
    guard let scope = old.codes.scope(of: code) else { return nil }
    let program = Program(
      module: old.module, scopes: old.scopes, globals: globals, builtins: builtins(of: globals), isTransient: true)
    program.isExpression = old.isExpression
    program.isInteractive = old.isInteractive
    program.hasLocals = hasLocals
    add(program)
    return makeCode(program, scope, code.definition)
  }

  private func call(_ code: Code, _ argument: Value?, _ closure: TupleRef? = nil) throws(Raised) -> Value {
    let function = makeFunction(code.record, globals: code.program.globals)
    function.pointee.closure = closure
    if let argument { return try call(.function(function), argument) }
    return try call(.function(function))
  }
}
