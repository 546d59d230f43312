/// Swift errors on their way through scripts.
///
/// An error that a Swift function throws becomes an exception that carries it: of the class that the host registered
/// for the error's type, else RuntimeError. If no `except` stops it, the host gets the same error back.
final class HostErrorBox: NativePayload {
  let error: any Error
  init(_ error: any Error) { self.error = error }
}

/// A class of exceptions for a type of Swift errors.
struct HostErrorClass {
  let type: TypeRef
  let matches: (any Error) -> Bool
  let arguments: (any Error) -> [ScriptValue]
}

extension Runtime {
  /// Makes the exception for what a function of the host threw the one in flight.
  @inline(never)
  func raise(_ error: any Error, in function: HostFunction) -> Raised {
    switch error {
    case is ScriptRaise: return Raised()
    case let error as ArgumentError: return raise(error, in: function)
    case let error as ConversionError:
      return raise(conversionClass(error), "\(function.qualifiedName)() result: \(error.description)")
    default: return raise(error)
    }
  }

  private func conversionClass(_ error: ConversionError) -> TypeRef {
    if error.isOverflow { return types.exceptions.overflowError }
    return error.isValueError ? types.exceptions.valueError : types.exceptions.typeError
  }

  private func raise(_ failure: ArgumentError, in function: HostFunction) -> Raised {
    guard let error = failure.error as? ConversionError else { return raise(failure.error, in: function) }
    let place = "\(function.qualifiedName)() argument \(function.argumentName(failure.index))\(error.path)"
    return raise(conversionClass(error), "\(place) must be \(error.expected), not \(error.got)")
  }

  /// The exception for a Swift error.
  func raise(_ error: any Error) -> Raised {
    let exception = exception(for: error)
    setContext(of: exception.layout(as: ExceptionObject.self))
    raisedException = .instance(exception)
    return Raised()
  }

  func exception(for error: any Error) -> InstanceRef {
    if error is CancellationError { return makeException(asyncio.cancelledError, emptyTuple).asInstance }
    if error is EndOfAsyncSequence { return makeException(types.exceptions.stopAsyncIteration, emptyTuple).asInstance }
    // What a script raised, and a host let through.
    if let error = error as? ScriptError, let value = error.exception(in: self), case .instance(let object) = value {
      return object
    }
    if let error = error as? ConversionError {
      return makeException(conversionClass(error), makeTuple([str(error.description)])).asInstance
    }
    let registered = hostErrors.last { $0.matches(error) }
    let type = registered?.type ?? types.exceptions.runtimeError
    let place = top
    defer { top = place }
    let arguments = registered?.arguments(error) ?? [.string("\(error)")]
    let tuple = makeTuple(count: arguments.count)
    place.pointee = .tuple(tuple)
    top = place + 1
    for (index, argument) in arguments.enumerated() {
      do throws(Raised) { tuple.elements[index] = try makeValue(argument) } catch { _ = takeException() }
    }
    let exception = makeException(type, tuple)
    exception.pointee.subject = makeNative(HostErrorBox(error), type: types.object)
    return exception.asInstance
  }

  /// The Swift error that an exception carries.
  func hostError(_ exception: Value) -> (any Error)? {
    guard case .instance(let object) = exception, object.kind == .exception,
      let box = object.layout(as: ExceptionObject.self).pointee.subject.object(.native, as: NativeObject.self)
    else { return nil }
    return box.pointee.payload._withUnsafeGuaranteedRef { ($0 as? HostErrorBox)?.error }
  }
}
