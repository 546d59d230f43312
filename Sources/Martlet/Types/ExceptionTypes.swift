/// The built-in exception classes, one constant each.
///
/// What a class keeps beside its arguments is in `ExceptionObject.payload` and `subject`; where the Swift code that
/// raised left them undefined they follow from the arguments, so `raise(type, arguments:)` makes complete exceptions.
final class ExceptionTypes {
  let baseException, baseExceptionGroup, exceptionGroup, generatorExit, keyboardInterrupt, systemExit: TypeRef
  let exception, arithmeticError, floatingPointError, overflowError, zeroDivisionError, assertionError: TypeRef
  let attributeError, bufferError, eofError, importError, moduleNotFoundError, lookupError, indexError: TypeRef
  let keyError, memoryError, nameError, unboundLocalError, osError, blockingIOError, childProcessError: TypeRef
  let connectionError, brokenPipeError, connectionAbortedError, connectionRefusedError, connectionResetError: TypeRef
  let fileExistsError, fileNotFoundError, interruptedError, isADirectoryError, notADirectoryError: TypeRef
  let permissionError, processLookupError, timeoutError, referenceError, runtimeError, notImplementedError: TypeRef
  let recursionError, stopAsyncIteration, stopIteration, syntaxError, indentationError, tabError, systemError: TypeRef
  let typeError, valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError: TypeRef
  let warning, bytesWarning, deprecationWarning, encodingWarning, futureWarning, importWarning: TypeRef
  let pendingDeprecationWarning, resourceWarning, runtimeWarning, syntaxWarning, unicodeWarning, userWarning: TypeRef
  /// Raised when a run reaches a limit the host set; not among the builtins.
  let stepLimitError, memoryLimitError, timeLimitError, taskLimitError, outputLimitError: TypeRef
  /// Of `asyncio.exceptions`, but needed where tasks are stepped.
  let cancelledError: TypeRef
  /// Every class of the builtins, bases before derived ones.
  let all: [TypeRef]

  init(_ rt: Runtime) {
    var made: [TypeRef] = []
    func define(
      _ name: StaticString, _ base: TypeRef, _ doc: StaticString? = nil, hasFields: Bool = false,
      _ populate: @escaping (TypeBuilder) -> Void = { _ in }
    ) -> TypeRef {
      let type = ExceptionTypes.define(rt, name, base: base, hasFields: hasFields) { t in
        if let doc { t.constant("__doc__", t.rt.str("\(doc)")) }
        populate(t)
      }
      made.append(type)
      return type
    }
    baseException = define("BaseException", rt.types.object, nil, BaseExceptionType.populate)
    baseExceptionGroup = define("BaseExceptionGroup", baseException, hasFields: true, ExceptionGroupType.populate)
    exceptionGroup = define("ExceptionGroup", baseExceptionGroup, "Several exceptions raised as one.")
    generatorExit = define("GeneratorExit", baseException, "Raised in a generator that is closed.")
    keyboardInterrupt = define("KeyboardInterrupt", baseException, "Ctrl-C was typed.")
    systemExit = define(
      "SystemExit", baseException, "The interpreter is asked to end.", hasFields: true,
      ExceptionFields.populateSystemExit)
    exception = define("Exception", baseException, "The base of the exceptions that programs handle.")
    arithmeticError = define("ArithmeticError", exception, "The base of errors of arithmetic.")
    floatingPointError = define("FloatingPointError", arithmeticError, "A calculation with floats failed.")
    overflowError = define("OverflowError", arithmeticError, "A result is too large to be represented.")
    zeroDivisionError = define("ZeroDivisionError", arithmeticError, "The divisor is zero.")
    assertionError = define("AssertionError", exception, "An assertion does not hold.")
    attributeError = define(
      "AttributeError", exception, "The object has no such attribute.", hasFields: true,
      ExceptionFields.populateAttributeError)
    bufferError = define("BufferError", exception, "A buffer cannot be used in this way.")
    eofError = define("EOFError", exception, "There is nothing left to read.")
    importError = define(
      "ImportError", exception, "A module, or a name in it, cannot be imported.", hasFields: true,
      ExceptionFields.populateImportError)
    moduleNotFoundError = define("ModuleNotFoundError", importError, "There is no such module.")
    lookupError = define("LookupError", exception, "The base of errors of looking up.")
    indexError = define("IndexError", lookupError, "A sequence has no element at the index.")
    keyError = define("KeyError", lookupError, "A mapping has no such key.", ExceptionFields.populateKeyError)
    memoryError = define("MemoryError", exception, "There is not enough memory.")
    nameError = define(
      "NameError", exception, "There is no such name.", hasFields: true, ExceptionFields.populateNameError)
    unboundLocalError = define("UnboundLocalError", nameError, "A local variable has no value yet.")
    osError = define("OSError", exception, hasFields: true, OSErrorType.populate)
    blockingIOError = define("BlockingIOError", osError, "The operation would have to wait.")
    childProcessError = define("ChildProcessError", osError, "A child process is not what was expected.")
    connectionError = define("ConnectionError", osError, "The base of errors of connections.")
    brokenPipeError = define("BrokenPipeError", connectionError, "The other end of a pipe is closed.")
    connectionAbortedError = define("ConnectionAbortedError", connectionError, "The other side aborted the connection.")
    connectionRefusedError = define("ConnectionRefusedError", connectionError, "The other side refused the connection.")
    connectionResetError = define("ConnectionResetError", connectionError, "The other side reset the connection.")
    fileExistsError = define("FileExistsError", osError, "The file exists already.")
    fileNotFoundError = define("FileNotFoundError", osError, "There is no such file.")
    interruptedError = define("InterruptedError", osError, "A signal interrupted the operation.")
    isADirectoryError = define("IsADirectoryError", osError, "It is a directory.")
    notADirectoryError = define("NotADirectoryError", osError, "It is no directory.")
    permissionError = define("PermissionError", osError, "It is not permitted.")
    processLookupError = define("ProcessLookupError", osError, "There is no such process.")
    timeoutError = define("TimeoutError", osError, "It took too long.")
    referenceError = define("ReferenceError", exception, "A weak reference refers to nothing any more.")
    runtimeError = define("RuntimeError", exception, "An error of no other kind.")
    notImplementedError = define(
      "NotImplementedError", runtimeError, "It is not implemented, or a derived class must do so.")
    recursionError = define("RecursionError", runtimeError, "Calls are nested too deeply.")
    stopAsyncIteration = define("StopAsyncIteration", exception, "An asynchronous iterator has no more elements.")
    stopIteration = define(
      "StopIteration", exception, "An iterator has no more elements.", hasFields: true,
      ExceptionFields.populateStopIteration)
    syntaxError = define("SyntaxError", exception, hasFields: true, SyntaxErrorType.populate)
    indentationError = define("IndentationError", syntaxError, "The indentation of a program is wrong.")
    tabError = define("TabError", indentationError, "Tabs and spaces are mixed in the indentation.")
    systemError = define("SystemError", exception, "An error of the interpreter.")
    typeError = define("TypeError", exception, "The object is of the wrong type.")
    valueError = define("ValueError", exception, "The type is right, but the value is not.")
    unicodeError = define("UnicodeError", valueError, "The base of errors of encoding text.")
    unicodeDecodeError = define(
      "UnicodeDecodeError", unicodeError, "Bytes cannot be decoded.", hasFields: true, UnicodeErrorTypes.populateDecode)
    unicodeEncodeError = define(
      "UnicodeEncodeError", unicodeError, "Text cannot be encoded.", hasFields: true, UnicodeErrorTypes.populateEncode)
    unicodeTranslateError = define(
      "UnicodeTranslateError", unicodeError, "Text cannot be translated.", hasFields: true,
      UnicodeErrorTypes.populateTranslate)
    warning = define("Warning", exception, "The base of all warnings.")
    bytesWarning = define("BytesWarning", warning, "Bytes are used like text.")
    deprecationWarning = define("DeprecationWarning", warning, "A feature is deprecated; for developers.")
    encodingWarning = define("EncodingWarning", warning, "The encoding of a file is not given.")
    futureWarning = define("FutureWarning", warning, "A feature is deprecated; for users.")
    importWarning = define("ImportWarning", warning, "Something about an import may be a mistake.")
    pendingDeprecationWarning = define("PendingDeprecationWarning", warning, "A feature will be deprecated.")
    resourceWarning = define("ResourceWarning", warning, "A resource was not released.")
    runtimeWarning = define("RuntimeWarning", warning, "What a program does is dubious.")
    syntaxWarning = define("SyntaxWarning", warning, "A construct is dubious.")
    unicodeWarning = define("UnicodeWarning", warning, "Something about text is dubious.")
    userWarning = define("UserWarning", warning, "A warning of a program's own.")
    all = made
    stepLimitError = ExceptionTypes.define(rt, "StepLimitError", base: baseException)
    memoryLimitError = ExceptionTypes.define(rt, "MemoryLimitError", base: baseException)
    timeLimitError = ExceptionTypes.define(rt, "TimeLimitError", base: baseException)
    taskLimitError = ExceptionTypes.define(rt, "TaskLimitError", base: baseException)
    outputLimitError = ExceptionTypes.define(rt, "OutputLimitError", base: baseException)
    cancelledError = ExceptionTypes.define(
      rt, "CancelledError", base: baseException, module: rt.intern("asyncio.exceptions"))
    rt.setMRO(
      exceptionGroup, [exceptionGroup, baseExceptionGroup, exception, baseException, rt.types.object])
    exceptionGroup.pointee.bases = rt.makeTuple([.type(baseExceptionGroup), .type(exception)])
  }

  func trace(_ marker: Marker) {
    for type in all { marker.mark(type) }
    marker.mark(stepLimitError)
    marker.mark(memoryLimitError)
    marker.mark(timeLimitError)
    marker.mark(taskLimitError)
    marker.mark(outputLimitError)
    marker.mark(cancelledError)
  }

  /// A new exception class; modules define their own with it. It can be a base of scripts' classes.
  static func define(
    _ rt: Runtime, _ name: StaticString, base: TypeRef, module: StringRef? = nil, hasFields: Bool = false,
    _ populate: @escaping (TypeBuilder) -> Void = { _ in }
  ) -> TypeRef {
    let type = rt.allocateType(metaclass: rt.types.type)
    type.pointee.instanceKind = .exception
    type.pointee.flags = [.subclassable, .isException]
    type.pointee.nativeBase = base
    type.pointee.moduleName = module
    rt.finishType(type, name: name, populate: populate)
    // Classes without attributes of their own have the layout of their base, so several may be bases of one class.
    if !hasFields, base != rt.types.object { type.pointee.nativeBase = base.pointee.nativeBase }
    return type
  }
}

extension Runtime {
  /// The exception a value is, or nil.
  @inline(__always)
  func exception(_ value: Value) -> ExceptionRef? {
    guard case .instance(let object) = value, object.kind == .exception else { return nil }
    return object.layout(as: ExceptionObject.self)
  }

  /// The exception an attribute's getter was called for.
  func receiver(_ value: Value, _ name: StaticString) throws(Raised) -> ExceptionRef {
    if let exception = exception(value) { return exception }
    throw typeError(
      "descriptor '\(name)' for 'BaseException' objects doesn't apply to a '\(typeName(value))' object")
  }
}
