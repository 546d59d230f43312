import MartletSyntax

/// `types.FunctionType(code, globals, …)`: a function of code that is there already.
extension FunctionTypes {
  static func populateConstruction(_ t: TypeBuilder) {
    t.new("function(cls, code, globals, name=None, argdefs=None, closure=None)", "A function of a code object.") {
      rt, a throws(Raised) in
      guard let code = rt.compiledCode(a[1]) else {
        throw rt.typeError("function() argument 'code' must be code, not \(rt.typeName(a[1]))")
      }
      guard case .dict(let globals) = rt.unwrap(a[2]) else {
        throw rt.typeError("function() argument 'globals' must be dict, not \(rt.typeName(a[2]))")
      }
      var name: StringRef?
      if let given = a.unlessNone(3) {
        guard case .str(let text) = rt.unwrap(given) else {
          throw rt.typeError("arg 3 (name) must be None or string")
        }
        name = text
      }
      var defaults: TupleRef?
      if let given = a.unlessNone(4) {
        guard case .tuple(let tuple) = rt.unwrap(given) else {
          throw rt.typeError("arg 4 (defaults) must be None or tuple")
        }
        defaults = tuple
      }
      let closure = try closure(rt, a.unlessNone(5), of: code)
      do throws(SyntaxError) { try rt.complete(code) } catch { throw rt.raise(error) }
      let function = rt.makeFunction(rt.code(code, in: globals).record, globals: globals)
      if let name { function.pointee.name = name }
      function.pointee.defaults = defaults
      function.pointee.closure = closure
      if let doc = code.docstring { function.pointee.doc = .str(rt.makeString(doc)) }
      return .function(function)
    }
  }

  private static func closure(_ rt: Runtime, _ given: Value?, of code: Code) throws(Raised) -> TupleRef? {
    let wanted = code.scope.free.count
    guard let given else {
      if wanted > 0 { throw rt.typeError("arg 5 (closure) must be tuple") }
      return nil
    }
    guard case .tuple(let cells) = rt.unwrap(given) else {
      throw rt.typeError("arg 5 (closure) must be \(wanted > 0 ? "" : "None or ")tuple")
    }
    if cells.pointee.count != wanted {
      throw rt.valueError(
        "\(code.record.pointee.name.string) requires closure of length \(wanted), not \(cells.pointee.count)")
    }
    for index in 0..<wanted where cells[element: index].kind != .cell {
      throw rt.typeError("arg 5 (closure) expected cell, found \(rt.typeName(cells[element: index]))")
    }
    return wanted > 0 ? cells : nil
  }
}

extension Runtime {
  /// Code that finds its names in a namespace: the same, or a copy if that is not its own.
  func code(_ code: Code, in globals: DictRef) -> Code {
    if code.program.globals == globals { return code }
    guard let made = copy(code, in: globals) else { return code }
    // To a script they are one.
    let object = codeValue(code.record)
    made.object = object
    made.program.keep(object)
    return made
  }
}
