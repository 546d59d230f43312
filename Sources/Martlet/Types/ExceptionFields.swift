/// Exceptions with one or two attributes of their own beside the arguments.
enum ExceptionFields {
  static func populateStopIteration(_ t: TypeBuilder) {
    populateFirstArgument(t, "value", "What the generator returned.") { $0.pointee.count > 0 ? $0[element: 0] : .none }
  }

  static func populateSystemExit(_ t: TypeBuilder) {
    populateFirstArgument(t, "code", "The exit status, or a message.") { arguments in
      switch arguments.pointee.count {
      case 0: .none
      case 1: arguments[element: 0]
      default: .tuple(arguments)
      }
    }
  }

  /// An attribute that is set from the arguments and then has a life of its own.
  private static func populateFirstArgument(
    _ t: TypeBuilder, _ name: StaticString, _ doc: StaticString, _ initial: @escaping (TupleRef) -> Value
  ) {
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      try BaseExceptionType.refuseKeywords(rt, a[2], exception)
      exception.pointee.arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.payload = initial(exception.pointee.arguments)
      return .none
    }
    t.getter(
      name, doc,
      { rt, v throws(Raised) in
        let exception = try rt.receiver(v, name)
        return exception.pointee.payload.isUndefined
          ? initial(exception.pointee.arguments) : exception.pointee.payload
      },
      set: { rt, v, new throws(Raised) in
        try rt.receiver(v, name).pointee.payload = new.isUndefined ? .none : new
      }, isDeletable: true)
  }

  static func populateKeyError(_ t: TypeBuilder) {
    t.method("__str__(self, /)", "The key as written in a program.") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__str__")
      let arguments = exception.pointee.arguments
      return .str(
        arguments.pointee.count == 1
          ? try rt.repr(arguments[element: 0]) : try rt.message(of: exception))
    }
  }

  // MARK: Names

  /// A class that derives from it and from KeyError has this one.
  private static func plainMessage(_ t: TypeBuilder) {
    t.method("__str__(self, /)", "The message.") { rt, a throws(Raised) in
      .str(try rt.message(of: try rt.receiver(a[0], "__str__")))
    }
  }

  static func populateNameError(_ t: TypeBuilder) {
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      exception.pointee.arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.payload = .none
      try takeKeywords(rt, a[2], exception, "NameError", ["name"]) { _, value in exception.pointee.payload = value }
      return .none
    }
    payloadAttribute(t, "name", "The name that was not found.")
    plainMessage(t)
  }

  static func populateAttributeError(_ t: TypeBuilder) {
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      exception.pointee.arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.payload = .none
      exception.pointee.subject = .none
      try takeKeywords(rt, a[2], exception, "AttributeError", ["name", "obj"]) { index, value in
        if index == 0 { exception.pointee.payload = value } else { exception.pointee.subject = value }
      }
      return .none
    }
    payloadAttribute(t, "name", "The attribute that was not found.")
    plainMessage(t)
    t.getter(
      "obj", "The object that lacks it.",
      { rt, v throws(Raised) in
        let subject = try rt.receiver(v, "obj").pointee.subject
        return subject.isUndefined ? .none : subject
      },
      set: { rt, v, new throws(Raised) in try rt.receiver(v, "obj").pointee.subject = new }, isDeletable: true)
  }

  private static func payloadAttribute(_ t: TypeBuilder, _ name: StaticString, _ doc: StaticString) {
    t.getter(
      name, doc,
      { rt, v throws(Raised) in
        let payload = try rt.receiver(v, name).pointee.payload
        return payload.isUndefined ? .none : payload
      },
      set: { rt, v, new throws(Raised) in try rt.receiver(v, name).pointee.payload = new }, isDeletable: true)
  }

  /// Passes on the keyword arguments an exception knows, and refuses others.
  static func takeKeywords(
    _ rt: Runtime, _ keywords: Value, _ exception: ExceptionRef, _ label: String, _ names: [String],
    _ take: (Int, Value) -> Void
  ) throws(Raised) {
    guard case .dict(let dict) = keywords else { return }
    var position = 0
    while let entry = dict.nextEntry(&position) {
      guard case .str(let key) = entry.pointee.key else { continue }
      guard let index = names.firstIndex(of: key.string) else {
        throw rt.typeError("'\(key.string)' is an invalid keyword argument for \(label)()")
      }
      take(index, entry.pointee.value)
    }
  }

  // MARK: Several fields

  /// The fields an exception keeps in a list, made from the arguments when they are first asked for.
  static func fields(
    _ rt: Runtime, _ exception: ExceptionRef, _ count: Int, _ initial: (TupleRef, ListRef) -> Void
  ) -> ListRef {
    if case .list(let list) = exception.pointee.payload { return list }
    let list = rt.makeList([Value](repeating: .none, count: count))
    initial(exception.pointee.arguments, list)
    exception.pointee.payload = .list(list)
    return list
  }

  /// An attribute that is an element of the list of fields.
  static func field(
    _ t: TypeBuilder, _ name: StaticString, _ doc: StaticString, _ index: Int,
    of fields: @escaping (Runtime, ExceptionRef) -> ListRef
  ) {
    t.getter(
      name, doc,
      { rt, v throws(Raised) in fields(rt, try rt.receiver(v, name))[element: index] },
      set: { rt, v, new throws(Raised) in
        fields(rt, try rt.receiver(v, name))[element: index] = new.isUndefined ? .none : new
      }, isDeletable: true)
  }

  // MARK: ImportError

  /// Message, name, path.
  static func importFields(_ rt: Runtime, _ exception: ExceptionRef) -> ListRef {
    fields(rt, exception, 3) { arguments, list in
      if arguments.pointee.count == 1 { list[element: 0] = arguments[element: 0] }
    }
  }

  static func populateImportError(_ t: TypeBuilder) {
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      exception.pointee.arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.payload = .undefined
      let list = importFields(rt, exception)
      try takeKeywords(rt, a[2], exception, "ImportError", ["name", "path"]) { index, value in
        list[element: 1 + index] = value
      }
      return .none
    }
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__str__")
      if case .str(let message) = importFields(rt, exception)[element: 0] { return .str(message) }
      return .str(try rt.message(of: exception))
    }
    field(t, "msg", "The message.", 0, of: importFields)
    field(t, "name", "The module's name.", 1, of: importFields)
    field(t, "path", "Where the module was found.", 2, of: importFields)
  }
}

extension Runtime {
  /// ImportError or ModuleNotFoundError that knows the module's name.
  func importError(_ type: TypeRef, _ message: String, name: StringRef, path: Value = .none) -> Raised {
    let raised = raise(type, message)
    let fields = ExceptionFields.importFields(self, currentException)
    fields[element: 1] = .str(name)
    fields[element: 2] = path
    return raised
  }

  /// The value a StopIteration carries.
  func stopIterationValue(_ exception: Value) -> Value {
    guard let exception = self.exception(exception) else { return .none }
    if !exception.pointee.payload.isUndefined { return exception.pointee.payload }
    return exception.pointee.arguments.pointee.count > 0 ? exception.pointee.arguments[element: 0] : .none
  }
}
