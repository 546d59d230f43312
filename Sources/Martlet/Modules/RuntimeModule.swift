#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import MartletSyntax

/// The module `_runtime`: what the bundled modules need of the interpreter and cannot say in the language.
enum RuntimeModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_runtime")
    m.makeType("hamt", HamtType.populate)
    m.function("format_exception(exception, suggests=False, /)", "The text a traceback shows.") {
      rt, a throws(Raised) in
      rt.str(
        rt.formatException(
          a[0], suggests: try a.optional(1).map { flag throws(Raised) in try rt.isTrue(flag) } ?? false))
    }
    m.function("traceback_places(traceback, /)", "Where the places of a traceback are and what stands there.") {
      rt, a throws(Raised) in rt.tracebackPlaces(a[0]).map { .list(rt.describePlaces($0)) } ?? .none
    }
    m.function("caret_anchors(text, /)", "What part of an expression the carets of a traceback point at, or None.") {
      rt, a throws(Raised) in
      guard case .str(let text) = a[0], let anchors = CaretAnchors.find(in: Array(text.utf8)) else { return .none }
      func characters(_ end: Int) -> Value {
        .int(text.utf8[..<end].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) })
      }
      return rt.makeTuple(characters(anchors.left), characters(anchors.right))
    }
    m.function("display_columns(text, /)", "How many columns a text takes in a terminal.") { rt, a throws(Raised) in
      guard case .str(let text) = a[0] else { throw rt.typeError("expected str") }
      return .int(DisplayWidth.columns(of: Array(text.utf8)[...]))
    }
    m.function("note_instance_check(function, /)", "Tell which function is `ABCMeta.__instancecheck__`.") { rt, a in
      rt.moduleState.abstractInstanceCheck = a[0]
      return .none
    }
    m.function("note_enum_property(class, /)", "Tell which class is `enum.property`.") { rt, a in
      if case .type(let type) = a[0] { rt.moduleState.enumProperty = type }
      return .none
    }
    m.function(
      "add_attributes(object, attributes, /)", "Give an instance attributes of its own, if it has no dict yet."
    ) {
      rt, a throws(Raised) in
      guard case .instance(let instance) = a[0], case .dict(let attributes) = a[1] else { return .bool(false) }
      return .bool(rt.addAttributes(instance, attributes))
    }
    m.function("hold(error, object, /)", "Have a traceback hold an object as the frame of a library does.") {
      rt, a throws(Raised) in
      if let exception = rt.exception(a[0]) { rt.hold(a[1], inTracebackOf: exception) }
      return .none
    }
    m.function("flavor(function, /)", "What calling a function makes: plain, generator, coroutine, asyncGenerator.") {
      rt, a throws(Raised) in
      if case .object(let object) = a[0], object.pointee.kind == .builtin || object.pointee.kind == .boundMethod {
        return rt.isCoroutineFunction(a[0]) ? rt.str("coroutine") : .none
      }
      guard case .function(let function) = a[0] else { return .none }
      return rt.str("\(function.pointee.code.pointee.flavor)")
    }
    m.function("phase(generator, /)", "Whether a generator or coroutine is created, running, suspended or finished.") {
      rt, a throws(Raised) in
      guard let generator = a[0].generator else { return .none }
      return rt.str("\(generator.pointee.phase)")
    }
    m.function("builtins(namespace, names, module=None, /)", "Make functions of a module what CPython has in C.") {
      rt, a throws(Raised) in
      guard case .dict(let namespace) = a[0], case .str(let names) = a[1] else {
        throw rt.typeError("namespace and names expected")
      }
      var module: StringRef?
      if case .str(let name)? = a.unlessNone(2) { module = rt.intern(name) }
      for name in names.string.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        guard case .function(let function)? = rt.getItem(namespace, rt.intern(String(name))) else { continue }
        rt.setItem(namespace, rt.intern(String(name)), rt.makeBuiltin(running: function, module: module))
      }
      return .none
    }
    m.function(
      "name_maker(type, label, /)", "Have messages name what makes instances as CPython's do; returns the class."
    ) {
      rt, a throws(Raised) in
      guard case .type(let type) = a[0], case .str(let label) = a[1],
        let old = rt.getItem(type.pointee.dict, rt.intern("__new__")), old.kind == .staticMethod,
        case .function(let function) = old.unchecked(as: QuadObject.self).pointee.a
      else { throw rt.typeError("class with __new__ and label expected") }
      let saved = rt.top
      saved[0] = rt.makeBuiltin(running: function)
      rt.top = saved + 1
      defer { rt.top = saved }
      saved[0].object(.builtin, as: BuiltinObject.self)?.pointee.builtin.takeUnretainedValue().label = label.string
      let made = rt.makeQuad(.staticMethod, rt.types.staticmethod, saved[0])
      try rt.setAttribute(a[0], rt.intern("__new__"), made)
      return a[0]
    }
    m.function("make_iterable(function, /)", "Have what a generator function makes be awaitable; whether it is one.") {
      rt, a throws(Raised) in
      guard case .function(let function) = a[0], function.pointee.code.pointee.flavor == .generator else {
        return .bool(false)
      }
      function.pointee.code.pointee.isIterableCoroutine = true
      return .bool(true)
    }
    m.function("is_awaitable(object, /)", "Whether `await` takes it.") { rt, a throws(Raised) in
      if let generator = a[0].generator {
        return .bool(generator.flavor == .coroutine || generator.pointee.code.pointee.isIterableCoroutine)
      }
      return .bool(rt.special(rt.type(of: a[0]), .await) != nil)
    }
    m.function("caller(level=1, /)", "File, line and function of the script's code that runs.") {
      rt, a throws(Raised) in
      if let place = rt.takeLibraryPlace() {
        return rt.makeTuple(rt.str(place.file), .int(place.line), rt.str(place.function))
      }
      var level = try a.optional(0).map { v throws(Raised) in try rt.index(v) } ?? 1
      if rt.looksAtFrames { level = min(level, rt.runningPlaces().count) }
      guard let place = rt.callerPlace(level) else {
        return rt.makeTuple(rt.str("(unknown file)"), .int(0), rt.str("(unknown function)"))
      }
      return rt.makeTuple(rt.str(place.file), .int(place.line), rt.str(place.function))
    }
    m.function("command_flags()", "The fields of sys.flags that the options of the command set.") { rt, _ in
      rt.commandFlags()
    }
    m.function("unraisable(error, object, message, /)", "Tell of an exception that nobody can catch.") { rt, a in
      if case .str(let message) = a[2] { rt.reportUnraisable(a[0], a[1], message.string) }
      return .none
    }
    m.function(
      "speak_from(file, line, name, function, /, *args, **kwargs)", "Call what logs for a function of the library."
    ) { rt, a throws(Raised) in
      guard case .str(let file) = a[0], case .int(let line) = a[1], case .str(let name) = a[2] else {
        throw rt.typeError("file, line and name expected")
      }
      let place = LibraryPlace(file: file.string, line: line, function: name.string)
      return try rt.speaking(from: place) { () throws(Raised) in
        var named: DictRef?
        if case .dict(let given) = a[5] { named = given }
        guard case .tuple(let arguments) = a[4] else {
          return try rt.call(a[3], arguments: rt.emptyTuple, keywords: named)
        }
        return try rt.call(a[3], arguments: arguments, keywords: named)
      }
    }
    m.function("literal(text, /)", "The value of a constant, or of a display of constants.") { rt, a throws(Raised) in
      guard case .str(let text) = rt.unwrap(a[0]) else { throw rt.typeError("expected str") }
      return try LiteralReader.read(rt, text)
    }
    m.function("caller_module()", "The name of the module whose code calls.") { rt, _ in rt.callerModule() }
    m.function("stack()", "File, line and function of the running bodies, as far as they are known.") { rt, _ in
      .list(
        rt.makeList(
          rt.knownPlaces().reversed().compactMap { range, name in
            guard let source = rt.source(at: range) else { return nil }
            let line = source.lineAndColumn(of: range.start).line
            return rt.makeTuple(rt.str(source.name), .int(line), rt.str(name))
          }))
    }
    m.function("caller_place(level=1, /)", "The same and the namespace, or None where it is not known.") {
      rt, a throws(Raised) in
      let level = try a.optional(0).map { v throws(Raised) in try rt.index(v) } ?? 1
      guard let place = rt.callerPlace(level) else { return .none }
      return .tuple(
        rt.makeTuple([rt.str(place.file), .int(place.line), rt.str(place.function), .dict(place.globals)]))
    }
    m.function("source_line(file, line, /)", "A line of a script's text, or None.") { rt, a throws(Raised) in
      guard case .str(let name) = a[0], case .int(let number) = a[1],
        let source = rt.sources.last(where: { $0.base < Runtime.bundledBase && $0.name == name.string }),
        number > 0, let line = rt.sourceLine(source, number)
      else { return .none }
      return rt.str(line)
    }
    m.function("import_module(name, /)", "The module of a dotted name.") { rt, a throws(Raised) in
      guard case .str(let name) = a[0] else { throw rt.typeError("module name must be a string") }
      return try rt.importModule(name.string)
    }
    m.function("names_to_come(module, names, /)", "Have the running module take names from another one when asked.") {
      rt, a throws(Raised) in
      guard case .str(let source) = a[0], case .str(let names) = a[1], let module = rt.runningModule?.module
      else { throw rt.typeError("module and names expected") }
      rt.announce(names.string, from: source, in: module)
      return .none
    }
    m.function("find_module(name, path, /)", "Origin, package path and whether it is bundled, or None.") {
      rt, a throws(Raised) in
      guard case .str(let name) = a[0] else { throw rt.typeError("module name must be a string") }
      if NativeModules.maker(of: name.string) != nil { return rt.makeTuple(rt.str("built-in"), .none, .bool(true)) }
      guard let found = try rt.findModule(name.string, path: a[1].isNone ? nil : a[1]) else { return .none }
      let package = found.packagePath.map { Value.list(rt.makeList($0.map { rt.str($0) })) } ?? .none
      let origin = found.text == nil ? Value.none : rt.str(found.path)
      return rt.makeTuple(origin, package, .bool(found.isBundled))
    }
    m.function("native_base(type, /)", "The built-in class that gives a class's instances their form.") {
      rt, a throws(Raised) in
      guard case .type(let type) = a[0] else { throw rt.typeError("expected a class") }
      return .type(type.isHeap ? type.pointee.nativeBase : type)
    }
    m.function("outer_names(code, /)", "The globals, builtins, attributes and modules that a body names.") {
      rt, a throws(Raised) in
      guard let code = rt.compiledCode(a[0]) else { throw rt.typeError("expected code") }
      do throws(SyntaxError) {
        try rt.complete(code)
        let module = try Parser.parseModule(code.program.source)
        let names = try Resolver.outerNames(in: module, ofBodyAt: code.scope.range)
        return .list(rt.makeList(names.map { .str(rt.intern($0)) }))
      } catch { throw rt.raise(error) }
    }
    m.function("name_with_module(type, /)", "Let messages name the class with its module; returns it.") { rt, a in
      if case .type(let type) = a[0] { type.pointee.flags.insert(.namedWithModule) }
      return a[0]
    }
    m.function("new_instance(type, /)", "An instance without attributes, of a class with abstract methods too.") {
      rt, a throws(Raised) in
      guard case .type(let type) = a[0] else { throw rt.typeError("class expected") }
      return try rt.newInstance(type, allowsAbstract: true)
    }
    m.function("type_name(object, /)", "The name of an object's class as messages have it.") { rt, a in
      rt.str(rt.typeName(a[0]))
    }
    m.function("execute_module(module, path=None, /)", "Run the text of a module in it.") { rt, a throws(Raised) in
      guard let module = a[0].object(.module, as: ModuleObject.self),
        case .str(let name)? = rt.getItem(module.pointee.dict, rt.intern("__name__"))
      else { throw rt.typeError("expected a module with a name") }
      let path = a.optional(1)?.isNone == false ? a[1] : nil
      guard let found = try rt.findModule(name.string, path: path) else { throw rt.notFound(name.string) }
      try rt.execute(found, as: name.string, in: module)
      return .none
    }
    m.function("define(text, values, /)", "The functions that a text defines, which sees some values by name.") {
      rt, a throws(Raised) in
      guard case .str(let text) = a[0], case .dict(let values) = a[1] else {
        throw rt.typeError("text and dict expected")
      }
      let names = rt.copyDict(values)
      rt.setItem(names, "__builtins__", rt.getItem(rt.modules, rt.intern("builtins")) ?? .none)
      let saved = rt.top
      saved[0] = .dict(names)
      rt.top = saved + 1
      defer { rt.top = saved }
      if Int(rt.nextBundledBase) + text.pointee.byteCount + 2 >= Int(UInt32.max) { throw rt.memoryError() }
      let program: Program
      do throws(SyntaxError) {
        program = try rt.load(
          rt.makeBundledSource(name: "<string>", text: Array(text.utf8)), globals: names, isTransient: true)
      } catch { throw rt.raise(error) }
      _ = try rt.running(program) { () throws(Raised) in try rt.run(program) }
      return .dict(names)
    }
    m.function("match_as(cls, other, /)", "Lets a class match the patterns that the other one does.") { rt, a in
      guard case .type(let type) = a[0], case .type(let other) = a[1] else { return .none }
      rt.setMatching(type, other.pointee.flags.intersection([.matchesSequence, .matchesMapping]))
      return .none
    }
    m.set("coroutine_type", .type(rt.types.coroutine))
    m.set("async_generator_type", .type(rt.types.asyncGenerator))
    m.set("union_type", .type(rt.types.unionType))
    m.set("generic_alias", .type(rt.types.genericAlias))
    m.set("getset_descriptor", .type(rt.types.getset))
    m.set("member_descriptor", .type(rt.types.memberDescriptor))
    m.set("wrapper_descriptor", .type(rt.types.wrapperDescriptor))
    m.set("classmethod_descriptor", .type(rt.types.classMethodDescriptor))
    m.set("method_descriptor", .type(rt.types.methodDescriptor))
    m.set("traceback_type", .type(rt.types.traceback))
    m.set("frame_type", .type(rt.types.frame))
    m.set("cell_type", .type(rt.types.cell))
    m.set("text_stream", .type(rt.types.textStream))
    m.function("character_name(code, /)", "The name of a character, or None.") { rt, a throws(Raised) in
      guard let code = UInt32(exactly: try rt.index(a[0])), let scalar = Unicode.Scalar(code) else { return .none }
      return scalar.properties.name.map { rt.str($0) } ?? .none
    }
    m.function("character_named(name, /)", "The code point of a name, or None.") { rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[0]) else { throw rt.typeError("argument must be a str") }
      try rt.charge(200_000)
      return StringLiteral.scalar(named: name.string).map { .int(Int($0.value)) } ?? .none
    }
    m.function("normalized(form, text, /)", "A text in one of the normal forms.") { rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[0]), case .str(let text) = rt.unwrap(a[1]) else {
        throw rt.typeError("form and text expected")
      }
      guard let form = Normalization(name.string) else { throw rt.valueError("invalid normalization form") }
      try rt.charge(1_000 + 20 * text.pointee.length)
      try rt.refuse(seconds: Double(text.pointee.length) * 5e-7)
      try rt.reserve(16 * text.pointee.byteCount)
      var codes: [UInt32] = []
      var offset = 0
      while offset < text.pointee.byteCount {
        let code = text.codePoint(atByte: offset)
        codes.append(code)
        offset += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      }
      var result = TextBuilder()
      for code in form(codes) { result.append(codePoint: code) }
      return .str(result.make(rt))
    }
    m.function("decomposition(code, /)", "What a character decomposes to, as text.") { rt, a throws(Raised) in
      rt.str(Normalization.decomposition(of: UInt32(truncatingIfNeeded: try rt.index(a[0]))))
    }
    m.function("memory()", "The bytes that the objects of this interpreter take.") { rt, _ throws(Raised) in
      .int(rt.heap.usedBytes)
    }
    m.function("resources()", "User and system time of the process, its largest size and its page faults.") {
      rt, _ throws(Raised) in
      var usage = rusage()
      #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      #else
        getrusage(RUSAGE_SELF, &usage)
      #endif
      func seconds(_ time: timeval) -> Value { .float(Double(time.tv_sec) + Double(time.tv_usec) / 1e6) }
      return .tuple(
        rt.makeTuple([
          seconds(usage.ru_utime), seconds(usage.ru_stime), .int(usage.ru_maxrss), .int(usage.ru_minflt),
          .int(usage.ru_majflt), .int(usage.ru_nvcsw), .int(usage.ru_nivcsw),
        ]))
    }
    m.function("wall_time()", "Seconds since 1970, under virtual time those of the loop.") { rt, _ throws(Raised) in
      .float(rt.asyncio.clock.wallTime)
    }
    m.function("time_fields(seconds, local, /)", "The nine fields of struct_time, the offset from UTC and the zone.") {
      rt, a throws(Raised) in
      let given = try rt.double(a[0])
      if given.isNaN { throw rt.valueError("Invalid value NaN (not a number)") }
      guard var seconds = time_t(exactly: given.rounded(.down)), seconds.magnitude < 1 << 56 else {
        throw rt.overflowError("timestamp out of range for platform time_t")
      }
      var fields = tm()
      let isLocal = try rt.isTrue(a[1])
      if isLocal { localtime_r(&seconds, &fields) } else { gmtime_r(&seconds, &fields) }
      let zone = isLocal ? fields.tm_zone.map { String(cString: $0) } ?? "UTC" : "UTC"
      return .tuple(
        rt.makeTuple([
          .int(Int(fields.tm_year) + 1900), .int(Int(fields.tm_mon) + 1), .int(Int(fields.tm_mday)),
          .int(Int(fields.tm_hour)), .int(Int(fields.tm_min)), .int(Int(fields.tm_sec)),
          .int((Int(fields.tm_wday) + 6) % 7), .int(Int(fields.tm_yday) + 1), .int(Int(fields.tm_isdst)),
          .int(isLocal ? fields.tm_gmtoff : 0), rt.str(zone),
        ]))
    }
    m.function("local_fold(moment, /)", "1 if the local clock has shown the time of a moment before, else 0.") {
      rt, a throws(Raised) in
      let moment = try rt.index(a[0])
      do throws(LocalTime.YearOutOfRange) { return .int(try LocalTime.fold(at: moment)) } catch {
        throw rt.valueError("year \(error.year) is out of range")
      }
    }
    m.function("local_moment(shown, fold, /)", "Seconds since 1970 when the local clock shows a time.") {
      rt, a throws(Raised) in
      let (shown, fold) = (try rt.index(a[0]), try rt.index(a[1]))
      do throws(LocalTime.YearOutOfRange) { return .int(try LocalTime.moment(ofWall: shown, fold: fold)) } catch {
        throw rt.valueError("year \(error.year) is out of range")
      }
    }
    m.function("make_time(fields, /)", "Seconds since 1970 of local fields.") { rt, a throws(Raised) in
      guard case .tuple(let values) = rt.unwrap(a[0]), values.pointee.count >= 9 else {
        throw rt.typeError("Tuple or struct_time argument required")
      }
      var numbers: [Int32] = []
      for index in 0..<9 { numbers.append(Int32(truncatingIfNeeded: try rt.index(values[element: index]))) }
      var fields = tm()
      fields.tm_year = numbers[0] &- 1900
      fields.tm_mon = numbers[1] &- 1
      fields.tm_mday = numbers[2]
      fields.tm_hour = numbers[3]
      fields.tm_min = numbers[4]
      fields.tm_sec = numbers[5]
      fields.tm_isdst = numbers[8]
      return .float(Double(mktime(&fields)))
    }
    m.function("processor_count()", "The number of processors.") { _, _ throws(Raised) in
      .int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
    m.function("getpid()", "The process's number.") { _, _ throws(Raised) in .int(Int(getpid())) }
    return m.module
  }
}
