/// The namespace of the module `builtins`: functions, classes, exceptions and constants.
enum BuiltinFunctions {
  static func install(_ rt: Runtime) {
    installConstants(rt)
    installTypes(rt)
    for type in rt.types.exceptions.all { rt.setItem(rt.builtins, type.pointee.name, .type(type)) }
    rt.setItem(rt.builtins, "EnvironmentError", .type(rt.types.exceptions.osError))
    rt.setItem(rt.builtins, "IOError", .type(rt.types.exceptions.osError))
    let definer = Definer(rt: rt)
    installOutput(definer)
    installIteration(definer)
    installNumbers(definer)
    installObjects(definer)
    installEvaluation(definer)
    installOutside(definer)
    if case .object(let function)? = rt.getItem(rt.builtins, rt.intern("len")) { rt.lengthFunction = function }
    rt.reducers = Reduction.names.map { rt.getItem(rt.builtins, rt.intern($0)) ?? .undefined }
    rt.setItem(rt.modules, "builtins", .object(rt.makeModule("builtins", dict: rt.builtins).asObject))
  }

  /// Declares functions in the namespace.
  struct Definer {
    let rt: Runtime

    @discardableResult
    func callAsFunction(
      _ signature: StaticString, _ doc: StaticString, quick: QuickBody = .none, _ body: @escaping Builtin.Body
    ) -> Builtin {
      let builtin = Builtin(signature, doc, quick: quick, body)
      rt.setItem(rt.builtins, rt.intern(builtin.nameText), rt.makeBuiltin(builtin))
      return builtin
    }
  }

  private static func installConstants(_ rt: Runtime) {
    rt.setItem(rt.builtins, "__name__", .str(rt.intern("builtins" as StaticString)))
    rt.setItem(rt.builtins, "__doc__", rt.str("Functions, classes and constants that every module sees."))
    rt.setItem(rt.builtins, "__debug__", .bool(true))
    rt.setItem(rt.builtins, "None", .none)
    rt.setItem(rt.builtins, "True", .bool(true))
    rt.setItem(rt.builtins, "False", .bool(false))
    rt.setItem(rt.builtins, "Ellipsis", rt.ellipsis)
    rt.setItem(rt.builtins, "NotImplemented", rt.notImplemented)
  }

  private static func installTypes(_ rt: Runtime) {
    let types = rt.types!
    let named = [
      types.object, types.type, types.int, types.bool, types.float, types.complex, types.str, types.bytes,
      types.bytearray,
      types.list, types.tuple, types.dict, types.set, types.frozenset, types.range, types.slice, types.property,
      types.staticmethod, types.classmethod, types.superType, types.reversed, types.enumerate, types.zip, types.map,
      types.filter, types.memoryview,
    ]
    for type in named { rt.setItem(rt.builtins, type.pointee.name, .type(type)) }
  }

  // MARK: Files and the debugger

  private static func installOutside(_ define: Definer) {
    define(
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
      "Opens a file."
    ) { rt, a throws(Raised) in
      _ = try rt.importModule("_io")
      return try OpenFunction.open(rt, a)
    }
    let rt = define.rt
    let open = rt.getItem(rt.builtins, rt.intern("open"))?.object(.builtin, as: BuiltinObject.self)
    open?.pointee.moduleName = rt.intern("io")
    define("breakpoint(*args, **kws)", "Calls `sys.breakpointhook`.") { rt, a throws(Raised) in
      guard let hook = try rt.findAttribute(try rt.importModule("sys"), rt.intern("breakpointhook")) else {
        throw rt.raise(rt.types.exceptions.runtimeError, "lost sys.breakpointhook")
      }
      guard case .tuple(let arguments) = a[0] else { return .none }
      var keywords: DictRef?
      if case .dict(let named) = a[1] { keywords = named }
      return try rt.call(hook, arguments: arguments, keywords: keywords)
    }
    define("help(*args)", "Shows the signature and the documentation of an object.") { rt, a throws(Raised) in
      let show = try rt.getAttribute(try rt.importModule("_help"), rt.intern("help"))
      return try rt.call(show, arguments: BaseExceptionType.arguments(a[0], rt), keywords: nil)
    }
  }
}
