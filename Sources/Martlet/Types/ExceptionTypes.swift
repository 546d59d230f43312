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
      _ name: StaticString, _ base: TypeRef, hasFields: Bool = false,
      _ populate: @escaping (TypeBuilder) -> Void = { _ in }
    ) -> TypeRef {
      let type = ExceptionTypes.define(rt, name, base: base, hasFields: hasFields, populate)
      made.append(type)
      return type
    }
    baseException = define("BaseException", rt.types.object, BaseExceptionType.populate)
    baseExceptionGroup = define("BaseExceptionGroup", baseException, hasFields: true, ExceptionGroupType.populate)
    exceptionGroup = define("ExceptionGroup", baseExceptionGroup)
    generatorExit = define("GeneratorExit", baseException)
    keyboardInterrupt = define("KeyboardInterrupt", baseException)
    systemExit = define("SystemExit", baseException, hasFields: true, ExceptionFields.populateSystemExit)
    exception = define("Exception", baseException)
    arithmeticError = define("ArithmeticError", exception)
    floatingPointError = define("FloatingPointError", arithmeticError)
    overflowError = define("OverflowError", arithmeticError)
    zeroDivisionError = define("ZeroDivisionError", arithmeticError)
    assertionError = define("AssertionError", exception)
    attributeError = define("AttributeError", exception, hasFields: true, ExceptionFields.populateAttributeError)
    bufferError = define("BufferError", exception)
    eofError = define("EOFError", exception)
    importError = define("ImportError", exception, hasFields: true, ExceptionFields.populateImportError)
    moduleNotFoundError = define("ModuleNotFoundError", importError)
    lookupError = define("LookupError", exception)
    indexError = define("IndexError", lookupError)
    keyError = define("KeyError", lookupError, ExceptionFields.populateKeyError)
    memoryError = define("MemoryError", exception)
    nameError = define("NameError", exception, hasFields: true, ExceptionFields.populateNameError)
    unboundLocalError = define("UnboundLocalError", nameError)
    osError = define("OSError", exception, hasFields: true, OSErrorType.populate)
    blockingIOError = define("BlockingIOError", osError)
    childProcessError = define("ChildProcessError", osError)
    connectionError = define("ConnectionError", osError)
    brokenPipeError = define("BrokenPipeError", connectionError)
    connectionAbortedError = define("ConnectionAbortedError", connectionError)
    connectionRefusedError = define("ConnectionRefusedError", connectionError)
    connectionResetError = define("ConnectionResetError", connectionError)
    fileExistsError = define("FileExistsError", osError)
    fileNotFoundError = define("FileNotFoundError", osError)
    interruptedError = define("InterruptedError", osError)
    isADirectoryError = define("IsADirectoryError", osError)
    notADirectoryError = define("NotADirectoryError", osError)
    permissionError = define("PermissionError", osError)
    processLookupError = define("ProcessLookupError", osError)
    timeoutError = define("TimeoutError", osError)
    referenceError = define("ReferenceError", exception)
    runtimeError = define("RuntimeError", exception)
    notImplementedError = define("NotImplementedError", runtimeError)
    recursionError = define("RecursionError", runtimeError)
    stopAsyncIteration = define("StopAsyncIteration", exception)
    stopIteration = define("StopIteration", exception, hasFields: true, ExceptionFields.populateStopIteration)
    syntaxError = define("SyntaxError", exception, hasFields: true, SyntaxErrorType.populate)
    indentationError = define("IndentationError", syntaxError)
    tabError = define("TabError", indentationError)
    systemError = define("SystemError", exception)
    typeError = define("TypeError", exception)
    valueError = define("ValueError", exception)
    unicodeError = define("UnicodeError", valueError)
    unicodeDecodeError = define("UnicodeDecodeError", unicodeError, hasFields: true, UnicodeErrorTypes.populateDecode)
    unicodeEncodeError = define("UnicodeEncodeError", unicodeError, hasFields: true, UnicodeErrorTypes.populateEncode)
    unicodeTranslateError = define(
      "UnicodeTranslateError", unicodeError, hasFields: true, UnicodeErrorTypes.populateTranslate)
    warning = define("Warning", exception)
    bytesWarning = define("BytesWarning", warning)
    deprecationWarning = define("DeprecationWarning", warning)
    encodingWarning = define("EncodingWarning", warning)
    futureWarning = define("FutureWarning", warning)
    importWarning = define("ImportWarning", warning)
    pendingDeprecationWarning = define("PendingDeprecationWarning", warning)
    resourceWarning = define("ResourceWarning", warning)
    runtimeWarning = define("RuntimeWarning", warning)
    syntaxWarning = define("SyntaxWarning", warning)
    unicodeWarning = define("UnicodeWarning", warning)
    userWarning = define("UserWarning", warning)
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
