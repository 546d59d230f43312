#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// OSError: errno, strerror and file names, and the subclass that an errno stands for.
enum OSErrorType {
  /// errno, strerror, filename, filename2, characters_written.
  private enum Field { static let errno = 0, strerror = 1, filename = 2, filename2 = 3, written = 4, count = 5 }

  static func fields(_ rt: Runtime, _ exception: ExceptionRef) -> ListRef {
    ExceptionFields.fields(rt, exception, Field.count) { arguments, list in
      list[element: Field.written] = .undefined
      guard 2...5 ~= arguments.pointee.count else { return }
      list[element: Field.errno] = arguments[element: 0]
      list[element: Field.strerror] = arguments[element: 1]
      guard arguments.pointee.count >= 3 else { return }
      let name = arguments[element: 2]
      if exception.asInstance.type.isSubclass(of: rt.types.exceptions.blockingIOError), case .int = name {
        list[element: Field.written] = name
        return
      }
      list[element: Field.filename] = name
      if arguments.pointee.count == 5 { list[element: Field.filename2] = arguments[element: 4] }
      if !name.isNone { exception.pointee.arguments = rt.makeTuple([arguments[element: 0], arguments[element: 1]]) }
    }
  }

  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("The operating system refused an operation."))
    t.new("__new__(cls, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try BaseExceptionType.make(rt, a)
      if usesInit(rt, exception.asInstance.type) {
        exception.pointee.arguments = rt.emptyTuple
      } else {
        try BaseExceptionType.refuseKeywords(rt, a[2], exception)
      }
      let arguments = exception.pointee.arguments
      if exception.asInstance.type == rt.types.exceptions.osError, 2...5 ~= arguments.pointee.count,
        case .int(let code) = arguments[element: 0], let type = subclass(rt, code)
      {
        exception.pointee.header.type = type
        exception.pointee.shape = type.pointee.rootShape
      }
      _ = fields(rt, exception)
      return .instance(exception.asInstance)
    }
    t.method("__init__(self, /, *args, **kwargs)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__init__")
      guard usesInit(rt, exception.asInstance.type) else { return .none }
      try BaseExceptionType.refuseKeywords(rt, a[2], exception)
      exception.pointee.arguments = BaseExceptionType.arguments(a[1], rt)
      exception.pointee.payload = .undefined
      _ = fields(rt, exception)
      return .none
    }
    t.method("__str__(self, /)") { rt, a throws(Raised) in
      let exception = try rt.receiver(a[0], "__str__")
      let list = fields(rt, exception)
      guard !list[element: Field.errno].isNone else { return .str(try rt.message(of: exception)) }
      // The list is reachable from the exception, and each text is copied before the next is made.
      let code = try rt.str(of: list[element: Field.errno]).string
      var text = Array("[Errno \(code)] ".utf8)
      text += try rt.str(of: list[element: Field.strerror]).utf8
      if !list[element: Field.filename].isNone {
        text += ": ".utf8
        text += try rt.repr(list[element: Field.filename]).utf8
        if !list[element: Field.filename2].isNone {
          text += " -> ".utf8
          text += try rt.repr(list[element: Field.filename2]).utf8
        }
      }
      return .str(rt.makeString(text))
    }
    ExceptionFields.field(t, "errno", "The error's number.", Field.errno, of: fields)
    ExceptionFields.field(t, "strerror", "The error's message.", Field.strerror, of: fields)
    ExceptionFields.field(t, "filename", "The file.", Field.filename, of: fields)
    ExceptionFields.field(t, "filename2", "The second file.", Field.filename2, of: fields)
    t.getter(
      "characters_written", "How many characters were written before the operation would block.",
      { rt, v throws(Raised) in
        let exception = try rt.receiver(v, "characters_written")
        let written = fields(rt, exception)[element: Field.written]
        if written.isUndefined {
          throw rt.attributeError(v, rt.intern("characters_written"), "characters_written")
        }
        return written
      },
      set: { rt, v, new throws(Raised) in
        let fields = fields(rt, try rt.receiver(v, "characters_written"))
        if new.isUndefined, fields[element: Field.written].isUndefined {
          throw rt.attributeError(v, rt.intern("characters_written"), "characters_written")
        }
        fields[element: Field.written] = new
      }, isDeletable: true)
  }

  /// Whether `__init__` takes the arguments: where a class has its own, and no `__new__` of its own. It is `__new__`
  /// elsewhere, since that chooses the class by the errno.
  private static func usesInit(_ rt: Runtime, _ type: TypeRef) -> Bool {
    guard type.isHeap, let base = rt.types.exceptions?.osError else { return false }
    let (make, fill) = (rt.intern("__new__"), rt.intern("__init__"))
    return !rt.lookup(type, fill).isIdentical(to: rt.lookup(base, fill))
      && rt.lookup(type, make).isIdentical(to: rt.lookup(base, make))
  }

  /// The class of an errno, or nil for OSError itself.
  private static func subclass(_ rt: Runtime, _ code: Int) -> TypeRef? {
    let types = rt.types.exceptions!
    switch Int32(truncatingIfNeeded: code) {
    case EAGAIN, EWOULDBLOCK, EALREADY, EINPROGRESS: return types.blockingIOError
    case EPIPE, ESHUTDOWN: return types.brokenPipeError
    case ECHILD: return types.childProcessError
    case ECONNABORTED: return types.connectionAbortedError
    case ECONNREFUSED: return types.connectionRefusedError
    case ECONNRESET: return types.connectionResetError
    case EEXIST: return types.fileExistsError
    case ENOENT: return types.fileNotFoundError
    case EINTR: return types.interruptedError
    case EISDIR: return types.isADirectoryError
    case ENOTDIR: return types.notADirectoryError
    case EACCES, EPERM: return types.permissionError
    case ESRCH: return types.processLookupError
    case ETIMEDOUT: return types.timeoutError
    default: return nil
    }
  }
}

extension Runtime {
  /// The OSError of an errno, of the subclass it stands for.
  func osError(_ code: Int32, filename: Value = .none) -> Raised {
    let message = str(String(cString: strerror(code)))
    var arguments: [Value] = [.int(Int(code)), message]
    if !filename.isNone { arguments.append(filename) }
    let window = top
    do throws(Raised) {
      let exception = try call(.type(types.exceptions.osError), arguments)
      top = window
      if let made = self.exception(exception) { setContext(of: made) }
      return rethrow(exception)
    } catch {
      return error
    }
  }
}
