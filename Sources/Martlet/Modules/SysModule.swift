/// The module `sys`, as far as scripts need it.
enum SysModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "sys")
    m.set("argv", .list(rt.makeList(rt.options.arguments.map { rt.str($0) })))
    m.set("version", rt.str("3.11.7 (Martlet)"))
    m.set("hexversion", .int(0x030B_07F0))
    m.set("maxsize", .int(.max))
    m.set("maxunicode", .int(0x10FFFF))
    m.set("byteorder", rt.str("little"))
    #if os(macOS)
      m.set("platform", rt.str("darwin"))
    #else
      m.set("platform", rt.str("linux"))
    #endif
    m.set("modules", .dict(rt.modules))
    m.set("path", .list(rt.makeList(rt.moduleState.searchPath.map { rt.str($0) })))
    m.set("stdin", rt.makeStandardInput())
    m.set("stdout", rt.makeTextStream(.stdout))
    m.set("stderr", rt.makeTextStream(.stderr))
    for name: StaticString in ["stdin", "stdout", "stderr"] {
      if let stream = rt.getItem(m.module.pointee.dict, rt.intern(name)) { m.set("__\(name)__", stream) }
    }
    m.function("exit(status=None, /)", "Leave by SystemExit.") { rt, a throws(Raised) in
      let code = a.optional(0) ?? .none
      let arguments = exitArguments(rt, code)
      let raised = rt.raise(rt.types.exceptions.systemExit, arguments: arguments)
      // A tuple is taken apart.
      let count = arguments.pointee.count
      rt.currentException.pointee.payload = count == 0 ? .none : count == 1 ? arguments[element: 0] : code
      throw raised
    }
    m.function("exc_info()", "Class, exception and traceback of what is being handled.") { rt, _ throws(Raised) in
      guard case .instance(let object) = rt.handledException, object.kind == .exception else {
        return rt.makeTuple(.none, .none, .none)
      }
      return rt.makeTuple(
        .type(object.type), rt.handledException, rt.tracebackValue(object.layout(as: ExceptionObject.self)))
    }
    m.function("exception()", "The exception being handled, or None.") { rt, _ throws(Raised) in rt.handledException }
    m.function("get_coroutine_origin_tracking_depth()", "How many frames coroutines remember.") {
      rt, _ throws(Raised) in
      .int(rt.asyncio.originTrackingDepth)
    }
    m.function("get_asyncgen_hooks()", "What async generators tell of their beginning and their end.") {
      rt, _ throws(Raised) in
      let hooks = try rt.asyncGeneratorHooks()
      let saved = rt.top
      saved[0] = rt.makeTuple(hooks.firstIteration, hooks.finalizer)
      rt.top = saved + 1
      defer { rt.top = saved }
      return try rt.call(try rt.getAttribute(try rt.importModule("_sys"), rt.intern("_asyncgen_hooks")), saved[0])
    }
    m.function("set_asyncgen_hooks(firstiter=None, finalizer=None)", "Set what they tell.") { rt, a throws(Raised) in
      try rt.setAsyncGeneratorHooks(a.optional(0), a.optional(1))
      return .none
    }
    m.function("set_coroutine_origin_tracking_depth(depth)", "Set how many frames coroutines remember.") {
      rt, a throws(Raised) in
      let depth = try rt.index(a[0])
      if depth < 0 { throw rt.valueError("depth must be >= 0") }
      rt.asyncio.originTrackingDepth = depth
      return .none
    }
    m.function("_getframe(depth=0, /)", "The frame of the caller, or of one of its callers.") { rt, a throws(Raised) in
      try rt.runningFrame(try a.optional(0).map { v throws(Raised) in try rt.index(v) } ?? 0)
    }
    m.function("getrecursionlimit()", "How deep calls may nest.") { rt, _ throws(Raised) in .int(rt.recursionLimit) }
    m.function("setrecursionlimit(limit, /)", "Set how deep calls may nest.") { rt, a throws(Raised) in
      let limit = try rt.index(a[0])
      if limit < 1 { throw rt.valueError("recursion limit must be greater or equal than 1") }
      if rt.depth >= limit {
        throw rt.recursionError(
          "cannot set the recursion limit to \(limit) at the recursion depth \(rt.depth): the limit is too low")
      }
      rt.recursionLimit = min(limit, rt.recursionCap)
      return .none
    }
    m.function("getsizeof(object, default=None)", "About how many bytes an object takes.") { rt, a throws(Raised) in
      if let method = rt.special(rt.type(of: a[0]), .sizeof), rt.builtinOwner(method) == nil,
        let size = try rt.callSpecial(.sizeof, on: a[0])
      {
        guard rt.isInstance(size, rt.types.int) else {
          if let other = a.optional(1) { return other }
          throw rt.typeError("'\(rt.typeName(size))' object cannot be interpreted as an integer")
        }
        let count = try rt.index(size)
        if count < 0 { throw rt.valueError("__sizeof__() should return >= 0") }
        // What CPython keeps before an object, for its collector and for the attributes.
        return .int(count + (rt.type(of: a[0]).pointee.flags.contains(.noAttributes) ? 16 : 32))
      }
      return .int(ObjectSizes.size(rt, a[0]))
    }
    m.function("intern(string, /)", "The shared string with the text.") { rt, a throws(Raised) in
      guard case .str(let text) = a[0] else {
        throw rt.typeError("intern() argument must be str, not \(rt.argumentName(a[0]))")
      }
      return .str(rt.intern(text))
    }
    m.function("getswitchinterval()", "Seconds that a thread may run while others wait.") { rt, _ throws(Raised) in
      .float(rt.threads.lock.switchInterval)
    }
    m.function("setswitchinterval(interval, /)", "Set that.") { rt, a throws(Raised) in
      let seconds = try rt.double(a[0])
      guard seconds > 0 else { throw rt.valueError("switch interval must be strictly positive") }
      rt.threads.lock.switchInterval = seconds
      return .none
    }
    installFacts(m)
    addRest(m)
    return m.module
  }

  /// What `SystemExit` is made with: a tuple is taken for all its arguments.
  private static func exitArguments(_ rt: Runtime, _ code: Value) -> TupleRef {
    switch code {
    case .none: rt.emptyTuple
    case .tuple(let tuple): tuple
    default: rt.makeTuple([code])
    }
  }

  private static func installFacts(_ m: ModuleBuilder) {
    let rt = m.rt
    m.set("api_version", .int(1013))
    m.set("float_repr_style", rt.str("short"))
    m.set("dont_write_bytecode", .bool(true))
    rt.installFlags(m)
    m.set("executable", rt.str(rt.options.executable))
    for name: StaticString in ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"] {
      m.set("\(name)", rt.str(""))
    }
    m.set("orig_argv", .list(rt.makeList(rt.options.arguments.map { rt.str($0) })))
    m.set("copyright", rt.str("Martlet, a subset of Python 3.11."))
    m.function("getdefaultencoding()", "The encoding of str.encode.") { rt, _ throws(Raised) in rt.str("utf-8") }
    m.function("getfilesystemencoding()", "The encoding of file names.") { rt, _ throws(Raised) in rt.str("utf-8") }
    m.function("getfilesystemencodeerrors()", "How its errors are handled.") { rt, _ throws(Raised) in
      rt.str("surrogateescape")
    }
    m.function("is_finalizing()", "Whether the interpreter ends.") { rt, _ throws(Raised) in .bool(rt.isFinalizing) }
    for name: StaticString in ["gettrace()", "getprofile()"] {
      m.function(name, "Nothing is traced.") { _, _ throws(Raised) in .none }
    }
    m.function("get_int_max_str_digits()", "How many digits an int that is turned to or from text may have.") {
      rt, _ throws(Raised) in .int(rt.moduleState.maximumDigits)
    }
    m.function("set_int_max_str_digits(maxdigits)", "Set that; 0 is no limit.") { rt, a throws(Raised) in
      let digits = try rt.index(a[0])
      if digits != 0, digits < 640 { throw rt.valueError("maxdigits must be 0 or larger than 640") }
      rt.moduleState.maximumDigits = digits
      return .none
    }
  }

  /// What is asked for rarely is in `_sys`, imported when it is.
  private static func addRest(_ m: ModuleBuilder) {
    m.toCome(
      from: "_sys",
      """
      version_info flags float_info int_info hash_info thread_info implementation builtin_module_names \
      stdlib_module_names abiflags platlibdir pycache_prefix meta_path path_hooks path_importer_cache getallocatedblocks \
      displayhook excepthook UnraisableHookArgs unraisablehook breakpointhook audit __displayhook__ __excepthook__ \
      __unraisablehook__ __breakpointhook__ addaudithook settrace setprofile call_tracing getrefcount getdlopenflags \
      setdlopenflags
      """)
  }
}
