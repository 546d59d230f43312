/// What a loop tells of exceptions that nobody handles.
extension Runtime {
  /// `loop.call_exception_handler(context)`, with a context made from parts.
  ///
  /// - Parameter isHandled: it is told where the exception is handled, which what the handler raises refers to.
  func reportToHandler(
    _ loop: LoopRef, message: String, exception: Value?, extra: [(StaticString, Value)], isHandled: Bool = false
  ) throws(Raised) {
    let context = makeDict()
    let saved = top
    saved[0] = .dict(context)
    saved[1] = handledException
    top = saved + 2
    if isHandled, let exception {
      handledException = exception
      // In CPython it has passed the frame that runs callbacks.
      self.exception(exception)?.pointee.traceback.hasHiddenPlaces = true
    }
    defer {
      handledException = saved[1]
      top = saved
    }
    setItem(context, "message", str(message))
    if let exception { setItem(context, "exception", exception) }
    for (name, value) in extra {
      setItem(context, name, value)
      let traceback = sourceTraceback(value)
      if !traceback.isNone { setItem(context, "source_traceback", traceback) }
    }
    if let own = try hook(loop, "call_exception_handler") {
      _ = try call(own, .dict(context))
    } else {
      try callExceptionHandler(loop, .dict(context))
    }
  }

  func callExceptionHandler(_ loop: LoopRef, _ context: Value) throws(Raised) {
    let handler = loop.state.exceptionHandler
    if !handler.isNone {
      do throws(Raised) {
        _ = try call(handler, loop.asValue, context)
        return
      } catch {
        if isTerminating || isRaised(types.exceptions.systemExit) || isRaised(types.exceptions.keyboardInterrupt) {
          throw error
        }
        let exception = takeException()
        let inner = makeDict()
        (top[0], top[1], top[2]) = (exception, .dict(inner), context)
        top += 3
        defer { top -= 3 }
        setItem(inner, "message", str("Unhandled error in exception handler"))
        setItem(inner, "exception", exception)
        setItem(inner, "context", context)
        try defaultExceptionHandler(
          loop, .dict(inner),
          "Exception in default exception handler while handling an unexpected error in custom exception handler",
          from: .base("call_exception_handler", 1825))
        return
      }
    }
    try defaultExceptionHandler(
      loop, context, "Exception in default exception handler", from: .base("call_exception_handler", 1804))
  }

  /// The default handler of a loop, which may be a script's; what it raises is reported and no more.
  private func defaultExceptionHandler(
    _ loop: LoopRef, _ context: Value, _ message: String, from place: LibraryPlace
  ) throws(Raised) {
    do throws(Raised) {
      if let own = try hook(loop, "default_exception_handler") {
        _ = try call(own, context)
      } else {
        try defaultExceptionHandler(context)
      }
    } catch {
      if isTerminating || isRaised(types.exceptions.systemExit) || isRaised(types.exceptions.keyboardInterrupt) {
        throw error
      }
      try log(.error, message, takeException(), isHandled: true, from: place)
    }
  }

  /// Writes the report that CPython's logger would write to stderr.
  func defaultExceptionHandler(_ told: Value) throws(Raised) {
    guard case .dict(let context) = unwrap(told) else {
      _ = try getAttribute(told, intern("get"))
      throw typeError("context must be a dict")
    }
    top[0] = .dict(context)
    top += 1
    defer { top -= 1 }
    if getItem(context, intern("source_traceback")) == nil, let handle = asyncio.currentHandle {
      let traceback = sourceTraceback(handle.asValue)
      if !traceback.isNone { setItem(context, "handle_traceback", traceback) }
    }
    var message = "Unhandled exception in event loop"
    if case .str(let text)? = getItem(context, intern("message")) { message = text.string }
    var lines = [message]
    var keys: [StringRef] = []
    var index = 0
    while let entry = context.nextEntry(&index) {
      if case .str(let key) = entry.pointee.key, !key.hasText("message"), !key.hasText("exception") { keys.append(key) }
    }
    keys.sort { $0.string < $1.string }
    for key in keys {
      guard let value = getItem(context, key) else { continue }
      switch key.string {
      case "source_traceback": lines.append("\(key.string): Object\(try placesText(value))")
      case "handle_traceback": lines.append("\(key.string): Handle\(try placesText(value))")
      default: lines.append("\(key.string): \(try repr(value).string)")
      }
    }
    try log(
      .error, lines.joined(separator: "\n"), getItem(context, intern("exception")) ?? .none,
      from: .base("default_exception_handler", 1771))
  }

  /// Where an object was made, for a report.
  private func placesText(_ traceback: Value) throws(Raised) -> String {
    let format = try getAttribute(try importModule("asyncio.format_helpers"), intern("_format_places"))
    return " created at (most recent call last):\n\(try str(of: try call(format, traceback)).string)"
  }

  enum LogLevel: String { case debug, info, warning, error }

  /// What CPython's loop tells its logger, `asyncio`: through `logging` if the script has imported that, else to stderr
  /// as logging does that nobody has set up.
  ///
  /// - Parameters:
  ///   - isHandled: the exception is said to be the one being handled.
  ///   - place: where CPython's library does so.
  func log(
    _ level: LogLevel, _ message: String, _ exception: Value = .none, isHandled: Bool = false, from place: LibraryPlace
  ) throws(Raised) {
    let saved = top
    saved[0] = exception
    top = saved + 1
    defer { top = saved }
    if let logger = try logger() {
      let outer = moduleState.libraryPlace
      moduleState.libraryPlace = place
      defer { moduleState.libraryPlace = outer }
      saved[1] = logger
      top = saved + 2
      let keywords = makeDict()
      saved[2] = .dict(keywords)
      top = saved + 3
      if level == .error {
        var information = Value.bool(isHandled)
        if isHandled {
          let outer = handledException
          handledException = saved[0]
          defer { handledException = outer }
          setItem(keywords, "exc_info", information)
          _ = try call(
            try getAttribute(logger, intern(level.rawValue)), arguments: makeTuple([str(message)]), keywords: keywords)
          return
        }
        if !exception.isNone {
          let traceback = try getAttribute(exception, intern("__traceback__"))
          information = makeTuple(.type(type(of: exception)), exception, traceback)
        }
        setItem(keywords, "exc_info", information)
      }
      let arguments = makeTuple([str(message)])
      _ = try call(try getAttribute(logger, intern(level.rawValue)), arguments: arguments, keywords: keywords)
      return
    }
    guard level == .warning || level == .error else { return }
    writeToStderr(message + "\n" + (exception.isNone ? "" : formatException(exception, suggests: false)))
  }

  /// The logger of asyncio, or nil as long as nothing has to do with logging.
  private func logger() throws(Raised) -> Value? {
    if let module = getItem(modules, intern("asyncio.base_events"))?.object(.module, as: ModuleObject.self),
      let logger = getItem(module.pointee.dict, intern("logger"))
    {
      return logger
    }
    guard let module = getItem(modules, intern("logging")), let find = try findAttribute(module, intern("getLogger"))
    else { return nil }
    return try call(find, str("asyncio"))
  }

  /// Runs one entry of a loop in debug mode, which tells if it took long.
  func runTimed(_ entry: LoopEntry, _ loop: LoopRef) throws(Raised) {
    let saved = top
    saved[0] = Value(entry.object)
    saved[1] = entry.other.map { Value($0) } ?? .none
    top = saved + 2
    defer { top = saved }
    let start = try time(of: loop)
    asyncio.currentHandle = saved[0].handle
    defer { asyncio.currentHandle = nil }
    try run(entry, asyncio)
    let seconds = try time(of: loop) - start
    guard try !compareTrue(.less, .float(seconds), loop.state.slowCallbackDuration) else { return }
    let shown: Value
    switch entry.kind {
    case .handle, .callback, .step, .wake: shown = saved[0]
    default: return
    }
    try log(
      .warning, "Executing \(try repr(shown).string) took \(try fixed(seconds, 3)) seconds",
      from: .base("_run_once", 1917))
  }

  private func fixed(_ number: Double, _ digits: Int) throws(Raised) -> String {
    let format = try getAttribute(.float(number), intern("__format__"))
    return try str(of: try call(format, str(".\(digits)f"))).string
  }
}

extension LibraryPlace {
  /// A place in the module `asyncio.base_events`.
  static func base(_ function: String, _ line: Int) -> LibraryPlace {
    LibraryPlace(file: "asyncio/base_events.py", line: line, function: function)
  }

  /// Where a loop tells which selector it uses.
  static var selectorChoice: LibraryPlace {
    LibraryPlace(file: "asyncio/selector_events.py", line: 54, function: "__init__")
  }
}
