import MartletSyntax

/// Raising exceptions from Swift code: `throw rt.typeError("…")`.
extension Runtime {
  /// Makes an exception of a built-in class the one in flight.
  @inline(never)
  func raise(_ type: TypeRef, _ message: String) -> Raised {
    raise(type, arguments: makeTuple([str(message)]))
  }

  @inline(never)
  func raise(_ type: TypeRef, arguments: TupleRef) -> Raised {
    let exception = makeException(type, arguments)
    setContext(of: exception)
    raisedException = exception.asValue
    return Raised()
  }

  func raise(_ type: TypeRef) -> Raised { raise(type, arguments: emptyTuple) }

  func typeError(_ message: String) -> Raised { raise(types.exceptions.typeError, message) }
  func valueError(_ message: String) -> Raised { raise(types.exceptions.valueError, message) }
  func indexError(_ message: String) -> Raised { raise(types.exceptions.indexError, message) }
  func overflowError(_ message: String) -> Raised { raise(types.exceptions.overflowError, message) }
  func zeroDivisionError(_ message: String) -> Raised { raise(types.exceptions.zeroDivisionError, message) }
  func runtimeError(_ message: String) -> Raised { raise(types.exceptions.runtimeError, message) }
  func recursionError(_ message: String) -> Raised { raise(types.exceptions.recursionError, message) }
  func memoryError() -> Raised { raise(types.exceptions.memoryError) }

  /// KeyError whose argument is the key itself.
  func keyError(_ key: Value) -> Raised { raise(types.exceptions.keyError, arguments: makeTuple([key])) }

  func stopIteration(_ value: Value = .none) -> Raised {
    let raised = raise(types.exceptions.stopIteration, arguments: value.isNone ? emptyTuple : makeTuple([value]))
    if case .instance(let object) = raisedException {
      object.layout(as: ExceptionObject.self).pointee.payload = value
    }
    return raised
  }

  /// AttributeError that knows its name and object, for the hint in its traceback.
  func attributeError(_ object: Value, _ name: StringRef, _ message: String) -> Raised {
    let raised = raise(types.exceptions.attributeError, message)
    if case .instance(let exception) = raisedException {
      exception.layout(as: ExceptionObject.self).pointee.payload = .str(name)
      exception.layout(as: ExceptionObject.self).pointee.subject = object
    }
    return raised
  }

  /// An AttributeError that leaves a lookup without a name and an object gets those of the lookup.
  func noteMissing(_ object: Value, _ name: StringRef) {
    guard isRaised(types.exceptions.attributeError), case .instance(let instance) = raisedException else { return }
    let exception = instance.layout(as: ExceptionObject.self)
    guard exception.pointee.payload.isUndefined || exception.pointee.payload.isNone,
      exception.pointee.subject.isUndefined || exception.pointee.subject.isNone
    else { return }
    exception.pointee.payload = .str(name)
    exception.pointee.subject = object
  }

  func noAttribute(_ object: Value, _ name: StringRef) -> Raised {
    let owner: String
    var isPartial = false
    if case .type(let type) = object {
      owner = "type object '\(nameOfType(type))'"
    } else if let module = object.object(.module, as: ModuleObject.self) {
      let isNamed = getItem(module.pointee.dict, intern("__name__")) != nil || !module.pointee.name.hasText("?")
      let name = isNamed ? "module '\(module.pointee.name.string)'" : "module"
      isPartial = isInitializing(module)
      owner = isPartial ? "partially initialized \(name)" : name
    } else {
      owner = "'\(typeName(object))' object"
    }
    // The error holds it.
    noteRefused(object)
    let reason = isPartial ? " (most likely due to a circular import)" : ""
    return attributeError(object, name, "\(owner) has no attribute '\(name.string)'\(reason)")
  }

  func nameError(_ name: StringRef, _ message: String, unbound: Bool = false) -> Raised {
    let raised = raise(unbound ? types.exceptions.unboundLocalError : types.exceptions.nameError, message)
    if !unbound, case .instance(let exception) = raisedException {
      exception.layout(as: ExceptionObject.self).pointee.payload = .str(name)
    }
    return raised
  }

  /// The exception in flight as an object.
  var currentException: ExceptionRef {
    guard case .instance(let object) = raisedException else {
      preconditionFailure("a Raised travels without an exception")
    }
    return object.layout(as: ExceptionObject.self)
  }

  /// Takes the exception in flight: it is handled from here on, or, without a handler of the script, raised again.
  func takeException(isCaught: Bool = true) -> Value {
    let exception = raisedException
    raisedException = .undefined
    if isCaught, case .instance(let object) = exception {
      let record = object.layout(as: ExceptionObject.self)
      record.pointee.traceback.kept = Int32(truncatingIfNeeded: record.pointee.traceback.count)
    }
    return exception
  }

  /// Makes an existing exception the one in flight, without a new context.
  func rethrow(_ exception: Value) -> Raised {
    raisedException = exception
    return Raised()
  }

  /// Whether the exception in flight is of a class.
  func isRaised(_ type: TypeRef) -> Bool { isInstance(raisedException, type) }

  /// A new exception object with its arguments; `__init__` is not called.
  func makeException(_ type: TypeRef, _ arguments: TupleRef) -> ExceptionRef {
    let capacity = type.pointee.inlineCapacity
    let object = heap.allocate(ExceptionObject.self, kind: .exception, type: type, extra: capacity * 16)
    object.pointee.header.flags = UInt8(truncatingIfNeeded: capacity)
    object.pointee.shape = type.pointee.rootShape
    object.pointee.slots = object.asInstance.inlineSlots(after: MemoryLayout<ExceptionObject>.size)
    if type.pointee.flags.contains(.hasMembers) { clearMembers(object.asInstance) }
    object.pointee.arguments = arguments
    object.pointee.cause = .none
    object.pointee.context = .none
    object.pointee.suppressesContext = false
    object.pointee.isContext = false
    object.pointee.traceback = TracebackRecord()
    object.pointee.payload = .undefined
    object.pointee.subject = .undefined
    return object
  }

  /// Sets `__context__` to the exception being handled, unless that would make a cycle.
  func setContext(of exception: ExceptionRef) {
    guard case .instance(let handled) = handledException else { return }
    let context = handled.layout(as: ExceptionObject.self)
    guard context != exception else { return }
    if exception.pointee.isContext { cutChain(of: context, before: exception) }
    exception.pointee.context = handledException
  }

  /// Cuts the chain of contexts that begins with `context` where it reaches the exception, if it does.
  private func cutChain(of context: ExceptionRef, before exception: ExceptionRef) {
    var link = context
    // A script may have made a cycle: a second walk at half the speed meets the first one in it.
    var slow = context
    var isEven = false
    while case .instance(let next) = link.pointee.context {
      let candidate = next.layout(as: ExceptionObject.self)
      if candidate == exception {
        link.pointee.context = .none
        break
      }
      link = candidate
      if isEven, case .instance(let following) = slow.pointee.context {
        slow = following.layout(as: ExceptionObject.self)
        if slow == link { break }
      }
      isEven.toggle()
    }
  }

  /// Records that the exception in flight passed a place of a frame. Every node whose own operation raises, and every
  /// call node an exception passes, calls this once.
  @inline(never)
  func trace(_ range: SourceRange) {
    addPlace(range, to: raisedException)
    if promptEnds.hasRefusedOperand { endOperand(at: range) }
  }

  /// Places in what belongs to the interpreter are not shown; that there were some is.
  func addPlace(_ range: SourceRange, to exception: Value) {
    guard case .instance(let object) = exception else { return }
    let exception = object.layout(as: ExceptionObject.self)
    if range.start >= Runtime.bundledBase {
      exception.pointee.traceback.hasHiddenPlaces = true
    } else {
      if hasChangedTracebacks { adoptChangedTraceback(exception) }
      exception.pointee.traceback.append(range, self)
    }
  }
}
