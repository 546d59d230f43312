import MartletSyntax

/// A function's code as a script sees it.
final class CodePayload: NativePayload {
  let record: CodeRef
  init(_ record: CodeRef) { self.record = record }

  override func trace(_ marker: Marker) { record.pointee.isReached = true }
}

extension Runtime {
  /// A code object of a script.
  func codeValue(_ code: CodeRef) -> Value {
    let cold = code.pointee.code?.takeUnretainedValue()
    if let known = cold?.object { return known }
    let made = makeNative(CodePayload(code), type: types.code, kind: .code)
    if let cold {
      cold.object = made
      cold.program.keep(made)
    }
    return made
  }
}

extension Runtime {
  /// The code a code object stands for, or nil if the value is none.
  func compiledCode(_ v: Value) -> Code? {
    guard let object = v.object(.code, as: NativeObject.self),
      let payload = object.pointee.payload.takeUnretainedValue() as? CodePayload
    else { return nil }
    return payload.record.pointee.code?.takeUnretainedValue()
  }
}

extension FunctionTypes {
  private static func record(_ rt: Runtime, _ v: Value) throws(Raised) -> CodeRef {
    if let object = v.object(.code, as: NativeObject.self),
      let payload = object.pointee.payload.takeUnretainedValue() as? CodePayload
    {
      if let code = payload.record.pointee.code?.takeUnretainedValue() {
        do throws(SyntaxError) { try rt.complete(code) } catch { throw rt.raise(error) }
      }
      return payload.record
    }
    throw rt.typeError("descriptor for 'code' objects doesn't apply to a '\(rt.typeName(v))' object")
  }

  static func populateCode(_ t: TypeBuilder) {
    func getter(_ name: StaticString, _ get: @escaping (Runtime, CodeRef) -> Value) {
      t.getter(name, "", { rt, v throws(Raised) in get(rt, try record(rt, v)) })
    }
    func member(_ name: StaticString, _ get: @escaping (Runtime, CodeRef) -> Value) {
      t.member(name, "") { rt, v throws(Raised) in get(rt, try record(rt, v)) }
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let code = try record(rt, a[0])
      let (file, line) = place(rt, code)
      return rt.str(
        "<code object \(code.pointee.name.string) at \(rt.address(of: a[0])), file \"\(file)\", line \(line)>")
    }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in
      guard a[1].kind == .code else { return rt.notImplemented }
      return .bool(try record(rt, a[0]) == (try record(rt, a[1])))
    }
    t.method("__hash__(self, /)") { rt, a throws(Raised) in
      .int(Int(bitPattern: try record(rt, a[0])) >> 4)
    }
    member("co_name") { _, code in .str(code.pointee.name) }
    member("co_qualname") { _, code in .str(code.pointee.qualifiedName) }
    member("co_filename") { rt, code in rt.str(place(rt, code).file) }
    member("co_firstlineno") { rt, code in .int(place(rt, code).line) }
    member("co_argcount") { _, code in .int(code.pointee.positionalCount) }
    member("co_posonlyargcount") { _, code in .int(code.pointee.positionalOnlyCount) }
    member("co_kwonlyargcount") { _, code in .int(code.pointee.keywordOnlyCount) }
    member("co_flags") { rt, code in .int(flags(code)) }
    member("co_nlocals") { rt, code in .int(names(rt, code).pointee.count) }
    getter("co_varnames") { rt, code in .tuple(names(rt, code)) }
    getter("co_freevars") { rt, code in
      .tuple(rt.makeTuple(scope(rt, code)?.free.map { .str(rt.intern($0)) } ?? []))
    }
    for name: StaticString in [
      "co_code", "co_consts", "co_names", "co_lnotab", "co_linetable", "co_exceptiontable", "co_stacksize", "co_lines",
      "co_positions", "replace",
    ] {
      t.getter(
        name, "Refused: there is no bytecode.",
        { rt, _ throws(Raised) in
          throw rt.raise(
            rt.types.exceptions.attributeError, "'code' object has no attribute '\(name)': Martlet has no bytecode")
        })
    }
    getter("co_cellvars") { rt, code in
      guard let cold = code.pointee.code?.takeUnretainedValue() else { return .tuple(rt.emptyTuple) }
      let locals = scope(rt, code)?.locals ?? []
      let slots = cold.cellSlots.filter { $0 < locals.count }
      let parameters = slots.filter { $0 < code.pointee.parameterCount }.map { locals[$0] }
      let others = slots.filter { $0 >= code.pointee.parameterCount }.map { locals[$0] }
      let ordered = parameters + others.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return .tuple(rt.makeTuple(ordered.map { .str(rt.intern($0)) }))
    }
  }

  /// The scope with all its names, also of a body that nobody has called yet.
  private static func scope(_ rt: Runtime, _ code: CodeRef) -> Scope? {
    guard let cold = code.pointee.code?.takeUnretainedValue() else { return nil }
    try? rt.complete(cold)
    return cold.scope
  }

  private static func names(_ rt: Runtime, _ code: CodeRef) -> TupleRef {
    let locals = scope(rt, code)?.locals ?? []
    let cells = Set(code.pointee.code?.takeUnretainedValue().cellSlots ?? [])
    // The iterator that CPython passes is in the frame around a comprehension.
    var names = scope(rt, code)?.kind == .comprehension ? [Value.str(rt.intern(".0"))] : []
    for (index, name) in locals.enumerated()
    where index < code.pointee.parameterCount || !cells.contains(index) && name != Scope.namesSlot {
      names.append(.str(rt.intern(name)))
    }
    return rt.makeTuple(names)
  }

  private static func flags(_ code: CodeRef) -> Int {
    var flags = 3
    if code.pointee.hasVariadic { flags |= 4 }
    if code.pointee.hasKeywordVariadic { flags |= 8 }
    if code.pointee.qualifiedName.string.contains("<locals>") { flags |= 16 }
    switch code.pointee.flavor {
    case .plain, .drive: break
    case .generator: flags |= code.pointee.isIterableCoroutine ? 32 | 256 : 32
    case .coroutine: flags |= 128
    case .asyncGenerator: flags |= 512
    }
    return flags
  }

  static func place(_ rt: Runtime, _ code: CodeRef) -> (file: String, line: Int) {
    guard let cold = code.pointee.code?.takeUnretainedValue() else { return (rt.fileOfNative(code), 1) }
    let source = cold.program.source
    let start: UInt32
    switch cold.definition {
    case .function(let function): start = function.decorators.first?.range.start ?? function.nameRange.start
    case .class_(let definition): start = definition.decorators.first?.range.start ?? definition.nameRange.start
    case .generatorExpression, .comprehension: start = cold.scope.range.start
    case .module: return (source.name, 1)
    }
    guard start >= source.base, start < source.limit else { return (source.name, 1) }
    return (source.name, source.lineAndColumn(of: start).line)
  }

  // MARK: Modules

  static func populateModule(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A module: a namespace with a name."))
    t.new("__new__(cls, /, *args, **kwargs)", "A module without a name.") { rt, _ in
      .object(rt.makeModule("?").asObject)
    }
    t.method("__init__(self, name, doc=None)", "Gives the module its name.") { rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[1]) else {
        throw rt.typeError("module() argument 'name' must be str, not \(rt.argumentName(a[1]))")
      }
      guard let module = a[0].object(.module, as: ModuleObject.self) else { return .none }
      module.pointee.name = name
      rt.setItem(module.pointee.dict, "__name__", .str(name))
      rt.setItem(module.pointee.dict, "__doc__", a.optional(2) ?? .none)
      for key: StaticString in ["__package__", "__loader__", "__spec__"] {
        rt.setItem(module.pointee.dict, key, .none)
      }
      return .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in try rt.reprOfBuiltIn(a[0].heapObject!) }
    t.method("__dir__(self, /)") { rt, a throws(Raised) in
      if let module = a[0].object(.module, as: ModuleObject.self),
        let hook = rt.getItem(module.pointee.dict, rt.intern("__dir__"))
      {
        return try rt.call(hook)
      }
      return .list(rt.attributeNames(a[0]))
    }
    t.getter(
      "__annotations__", "The annotations of the module's names.",
      { rt, v throws(Raised) in
        let dict = try moduleNames(rt, v)
        let key = rt.intern("__annotations__")
        if let known = rt.getItem(dict, key) { return known }
        let made = Value.dict(rt.makeDict())
        rt.setItem(dict, key, made)
        return made
      },
      set: { rt, v, new throws(Raised) in
        let dict = try moduleNames(rt, v)
        let key = rt.intern("__annotations__")
        if !new.isUndefined { return rt.setItem(dict, key, new) }
        guard rt.getItem(dict, key) != nil else {
          throw rt.raise(rt.types.exceptions.attributeError, "__annotations__")
        }
        rt.removeItem(dict, key)
      }, isDeletable: true)
    t.getter(
      "__dict__", "The namespace.",
      { rt, v throws(Raised) in
        .dict(try moduleNames(rt, v))
      })
  }

  private static func moduleNames(_ rt: Runtime, _ v: Value) throws(Raised) -> DictRef {
    guard let module = v.object(.module, as: ModuleObject.self) else {
      throw rt.noAttribute(v, rt.intern("__dict__"))
    }
    try rt.completeNames(of: module)
    return module.pointee.dict
  }
}
