/// BaseException: arguments, chaining, traceback and notes, which every exception has.
enum BaseExceptionType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The base of all exceptions."))
    t.new("__new__(cls, /, *args, **kwargs)") { rt, a throws(Raised) in
      .instance(try make(rt, a).asInstance)
    }
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      try refuseKeywords(rt, a[2], exception)
      exception.pointee.arguments = arguments(a[1], rt)
      return .none
    }
    t.method("__repr__(self, /)", "What makes the exception again.") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__repr__")
      let name = exception.asInstance.type.pointee.name
      let arguments = exception.pointee.arguments
      if arguments.pointee.count == 1 {
        let argument = try rt.repr(arguments[element: 0])
        return .str(rt.joined(name, "(", argument, ")"))
      }
      return .str(rt.joined(name, "", try rt.repr(.tuple(arguments)), ""))
    }
    t.method("__str__(self, /)", "The message.") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__str__")
      return .str(try rt.message(of: exception))
    }
    t.method("with_traceback(self, tb, /)", "Sets the traceback and returns the exception.") {
      rt, a throws(Raised) in
      try rt.setTraceback(of: try rt.receiver(a[0], "with_traceback"), to: a[1])
      return a[0]
    }
    t.method("add_note(self, note, /)", "Adds a note that is shown below the message.") { rt, a throws(Raised) in
      guard case .str = rt.unwrap(a[1]) else {
        throw rt.typeError("note must be a str, not '\(rt.typeName(a[1]))'")
      }
      let name = rt.intern("__notes__")
      if let notes = try rt.findAttribute(a[0], name) {
        guard case .list(let list) = notes else {
          throw rt.typeError("Cannot add note: __notes__ is not a list")
        }
        list.append(a[1], rt.heap)
      } else {
        try rt.setAttribute(a[0], name, .list(rt.makeList([a[1]])))
      }
      return .none
    }
    t.method("__setstate__(self, state, /)") { rt, a throws(Raised) in
      guard !a[1].isNone else { return .none }
      guard case .dict(let state) = rt.unwrap(a[1]) else { throw rt.typeError("state is not a dictionary") }
      var position = 0
      while let entry = state.nextEntry(&position) {
        guard case .str(let name) = entry.pointee.key else {
          throw rt.typeError("attribute name must be string, not '\(rt.typeName(entry.pointee.key))'")
        }
        try rt.setAttribute(a[0], rt.intern(name), entry.pointee.value)
      }
      return .none
    }
    populateAttributes(t)
  }

  private static func populateAttributes(_ t: TypeBuilder) {
    t.getter(
      "args", "The arguments the exception was made with.",
      { rt, v throws(Raised) in .tuple(try rt.receiver(v, "args").pointee.arguments) },
      set: { rt, v, new throws(Raised) in
        let exception = try rt.receiver(v, "args")
        if new.isUndefined { throw rt.typeError("args may not be deleted") }
        exception.pointee.arguments = try rt.tupleOf(new)
      }, isDeletable: true)
    t.getter(
      "__cause__", "The exception given by raise … from.",
      { rt, v throws(Raised) in try rt.receiver(v, "__cause__").pointee.cause },
      set: { rt, v, new throws(Raised) in
        let exception = try rt.receiver(v, "__cause__")
        if new.isUndefined { throw rt.typeError("__cause__ may not be deleted") }
        guard new.isNone || rt.exception(new) != nil else {
          throw rt.typeError("exception cause must be None or derive from BaseException")
        }
        exception.pointee.cause = new
        exception.pointee.suppressesContext = true
      }, isDeletable: true)
    t.getter(
      "__context__", "The exception that was being handled.",
      { rt, v throws(Raised) in try rt.receiver(v, "__context__").pointee.context },
      set: { rt, v, new throws(Raised) in
        let exception = try rt.receiver(v, "__context__")
        if new.isUndefined { throw rt.typeError("__context__ may not be deleted") }
        guard new.isNone || rt.exception(new) != nil else {
          throw rt.typeError("exception context must be None or derive from BaseException")
        }
        exception.pointee.context = new
      }, isDeletable: true)
    t.getter(
      "__suppress_context__", "Whether the context is left out of the traceback.",
      { rt, v throws(Raised) in .bool(try rt.receiver(v, "__suppress_context__").pointee.suppressesContext) },
      set: { rt, v, new throws(Raised) in
        let exception = try rt.receiver(v, "__suppress_context__")
        if new.isUndefined { throw rt.typeError("can't delete numeric/char attribute") }
        guard case .bool(let value) = new else { throw rt.typeError("attribute value type must be bool") }
        exception.pointee.suppressesContext = value
      }, isDeletable: true)
    t.getter(
      "__traceback__", "The places the exception passed.",
      { rt, v throws(Raised) in rt.tracebackValue(try rt.receiver(v, "__traceback__")) },
      set: { rt, v, new throws(Raised) in
        let exception = try rt.receiver(v, "__traceback__")
        if new.isUndefined { throw rt.typeError("__traceback__ may not be deleted") }
        try rt.setTraceback(of: exception, to: new)
      }, isDeletable: true)
  }

  // MARK: Making

  /// `__new__` of most exceptions: the arguments, whatever they are.
  static func make(_ rt: Runtime, _ a: Arguments) throws(Raised) -> ExceptionRef {
    guard case .type(let type) = a[0], type.pointee.flags.contains(.isException) else {
      let name = if case .type(let type) = a[0] { rt.nameOfType(type) } else { rt.typeName(a[0]) }
      throw rt.typeError("BaseException.__new__(\(name)): \(name) is not a subtype of BaseException")
    }
    return rt.makeException(type, arguments(a[1], rt))
  }

  /// The tuple of `*args`.
  static func arguments(_ value: Value, _ rt: Runtime) -> TupleRef {
    if case .tuple(let tuple) = value { tuple } else { rt.emptyTuple }
  }

  static func refuseKeywords(_ rt: Runtime, _ keywords: Value, _ exception: ExceptionRef) throws(Raised) {
    if case .dict(let dict) = keywords, dict.pointee.count > 0 {
      throw rt.typeError("\(rt.nameOfType(exception.asInstance.type))() takes no keyword arguments")
    }
  }
}

extension Runtime {
  /// Sets `__traceback__`.
  func setTraceback(of exception: ExceptionRef, to value: Value) throws(Raised) {
    guard value.isNone || tracebackPlaces(value) != nil else {
      throw typeError("__traceback__ must be a traceback or None")
    }
    let places = tracebackPlaces(value) ?? []
    exception.pointee.traceback.deallocate()
    exception.pointee.traceback = TracebackRecord()
    exception.pointee.traceback.replace(places, self)
    exception.pointee.traceback.object = value.isNone ? nil : value.heapObject
    exception.pointee.traceback.held = heldByTraceback(value)
  }
}

extension Runtime {
  /// `BaseException.__str__`: nothing, the one argument, or the tuple of them.
  func message(of exception: ExceptionRef) throws(Raised) -> StringRef {
    let arguments = exception.pointee.arguments
    switch arguments.pointee.count {
    case 0: return strings.empty
    case 1: return try str(of: arguments[element: 0])
    default: return try repr(.tuple(arguments))
    }
  }

  /// Four texts as one.
  func joined(_ a: StringRef, _ b: StaticString, _ c: StringRef, _ d: StaticString) -> StringRef {
    let bytes = Array(a.utf8) + UnsafeBufferPointer(start: b.utf8Start, count: b.utf8CodeUnitCount)
    let end = UnsafeBufferPointer(start: d.utf8Start, count: d.utf8CodeUnitCount)
    return makeString(bytes + c.utf8 + end)
  }
}
