import MartletSyntax

/// `raise`, `raise exception`, `raise exception from cause`.
final class RaiseNode: StatementNode {
  let site: ValueNode
  private let rt: Runtime
  private let exception, cause: Node
  private let hasException, hasCause: Bool
  let spill: Int

  init(_ site: ValueNode, _ exception: Node?, _ cause: Node?, spill: Int) {
    self.site = site
    rt = site.rt
    self.exception = exception ?? site.rt.filler
    hasException = exception != nil
    self.cause = cause ?? site.rt.filler
    hasCause = cause != nil
    self.spill = spill
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if !hasException {
      if rt.handledException.isNone {
        throw site.trace(rt.runtimeError("No active exception to reraise"))
      }
      throw rt.rethrow(rt.handledException)
    }
    frame[spill] = try exception.evaluate(frame)
    let given = hasCause ? try cause.evaluate(frame) : nil
    if site.height >= 0 { rt.top = frame + spill + 1 }
    let error = rt.raise(value: frame[spill], cause: given)
    throw site.trace(error)
  }
}

extension Runtime {
  /// Raises a value as the `raise` statement does: a class is instantiated first.
  func raise(value: Value, cause: Value?) -> Raised {
    do throws(Raised) {
      var exception = value
      if case .type(let type) = value, type.isSubclass(of: types.exceptions.baseException) {
        exception = try call(value)
        if !isInstance(exception, types.exceptions.baseException) {
          throw typeError(
            "calling \(try repr(value).string) should have returned an instance of BaseException, not "
              + (try repr(.type(self.type(of: exception))).string))
        }
      }
      guard case .instance(let object) = exception, object.kind == .exception else {
        throw typeError("exceptions must derive from BaseException")
      }
      let record = object.layout(as: ExceptionObject.self)
      if let cause {
        top[0] = exception
        top += 1
        defer { top -= 1 }
        var chained = cause
        if case .type(let type) = cause, type.isSubclass(of: types.exceptions.baseException) {
          chained = try call(cause)
        }
        if !chained.isNone, !isInstance(chained, types.exceptions.baseException) {
          throw typeError("exception causes must derive from BaseException")
        }
        record.pointee.cause = chained
        record.pointee.suppressesContext = true
      }
      setContext(of: record)
      raisedException = exception
      return Raised()
    } catch { return error }
  }
}

/// One `except` clause.
final class HandlerNode {
  /// The class or tuple of classes caught.
  let type: Node
  let catchesAll: Bool
  let target: TargetNode
  let hasTarget: Bool
  let body: StatementNode
  let range: SourceRange
  /// Its last statement.
  let end: SourceRange
  let rt: Runtime

  init(
    _ rt: Runtime, type: Node?, target: TargetNode?, body: StatementNode, range: SourceRange, end: SourceRange
  ) {
    self.end = end
    self.rt = rt
    self.type = type ?? rt.filler
    catchesAll = type == nil
    self.target = target ?? SlotTarget(0)
    hasTarget = target != nil
    self.body = body
    self.range = range
  }

  func matches(_ exception: Value, _ frame: FramePointer) throws(Raised) -> Bool {
    if catchesAll { return true }
    let wanted = try type.evaluate(frame)
    do throws(Raised) { return try rt.matches(exception, wanted) } catch {
      rt.trace(range)
      throw error
    }
  }

  /// Runs the body with the exception bound to the clause's name; what it returns is kept in a slot meanwhile.
  func run(_ exception: Value, _ frame: FramePointer, keeping slot: Int) throws(Raised) -> Completion {
    guard hasTarget else { return try body.execute(frame) }
    try target.assign(exception, frame)
    let completion: Completion
    do throws(Raised) { completion = try body.execute(frame) } catch {
      try unbind(frame)
      throw error
    }
    if case .returned(let value) = completion { frame[slot] = value }
    try unbind(frame)
    return completion
  }

  /// The name of a handler is unbound when the handler is left.
  func unbind(_ frame: FramePointer) throws(Raised) {
    let inFlight = rt.raisedException
    try target.assign(.none, frame)
    try target.delete(frame)
    rt.raisedException = inFlight
  }
}

/// A `try` without an await in it.
final class TryNode: StatementNode {
  let site: ValueNode
  private let rt: Runtime
  let body: StatementNode
  private let handlers: ChildList<HandlerNode>
  let otherwise: StatementNode
  let hasOtherwise: Bool
  let finally: StatementNode
  let hasFinally: Bool
  let isStar: Bool
  /// Slots for the exception caught, the one handled before, and a completion's value.
  let spill: Int
  /// The code of a body that suspends.
  private let suspending: CodeRef?

  init(
    _ site: ValueNode, _ body: StatementNode, _ handlers: [HandlerNode], _ otherwise: StatementNode?,
    _ finally: StatementNode?, isStar: Bool, spill: Int, suspending: CodeRef?
  ) {
    self.suspending = suspending
    self.site = site
    rt = site.rt
    self.body = body
    self.handlers = ChildList(handlers)
    self.otherwise = otherwise ?? body
    hasOtherwise = otherwise != nil
    self.finally = finally ?? body
    hasFinally = finally != nil
    self.isStar = isStar
    self.spill = spill
  }

  deinit { handlers.release() }

  /// How many slots a statement uses.
  static func slotCount(isStar: Bool, hasFinally: Bool) -> Int { isStar ? 7 : hasFinally ? 5 : 3 }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    for index in 0..<Self.slotCount(isStar: isStar, hasFinally: hasFinally) { frame[spill + index] = .none }
    if !hasFinally { return try guarded(frame) }
    let savedTop = rt.top
    let savedDepth = rt.depth
    var completion = Completion.normal
    do throws(Raised) {
      completion = try guarded(frame)
    } catch {
      if rt.isTerminating { throw error }
      if site.height < 0 { rt.top = savedTop }
      rt.depth = savedDepth
      let exception = rt.takeException()
      frame[spill + 3] = exception
      frame[spill + 4] = rt.handledException
      rt.handledException = exception
      let inner: Completion
      do throws(Raised) { inner = try finally.execute(frame) } catch {
        rt.handledException = frame[spill + 4]
        throw error
      }
      rt.handledException = frame[spill + 4]
      letGo(frame)
      if case .normal = inner { throw rt.rethrow(exception) }
      return inner
    }
    if case .returned(let value) = completion {
      frame[spill + 3] = value
      let inner = try finally.execute(frame)
      if case .normal = inner { return .returned(frame[spill + 3]) }
      return inner
    }
    let inner = try finally.execute(frame)
    if case .normal = inner { return completion }
    return inner
  }

  @inline(__always)
  private func guarded(_ frame: FramePointer) throws(Raised) -> Completion {
    if handlers.count == 0 { return try body.execute(frame) }
    let savedTop = rt.top
    let savedDepth = rt.depth
    let completion: Completion
    do throws(Raised) {
      completion = try body.execute(frame)
    } catch {
      if rt.isTerminating { throw error }
      if site.height < 0 { rt.top = savedTop }
      rt.depth = savedDepth
      defer { letGo(frame) }
      return isStar ? try handleGroup(frame) : try handle(error, frame)
    }
    if hasOtherwise, case .normal = completion { return try otherwise.execute(frame) }
    return completion
  }

  /// The frame holds no longer what was handled.
  private func letGo(_ frame: FramePointer) {
    if rt.promptEnds.isOn, let suspending { rt.dropSlots(frame, of: suspending, from: spill) }
  }

  private func handle(_ error: Raised, _ frame: FramePointer) throws(Raised) -> Completion {
    let exception = rt.takeException()
    frame[spill] = exception
    frame[spill + 1] = rt.handledException
    rt.handledException = exception
    do throws(Raised) {
      for index in 0..<handlers.count {
        let outcome: Result<Completion?, Raised> = handlers[index]._withUnsafeGuaranteedRef { handler in
          do throws(Raised) {
            guard try handler.matches(exception, frame) else { return .success(nil) }
            return .success(try handler.run(exception, frame, keeping: spill + 2))
          } catch { return .failure(error) }
        }
        if let completion = try outcome.get() {
          rt.handledException = frame[spill + 1]
          if rt.promptEnds.hasRefused, case .normal = completion {
            endRefused(frame, handlers[index].takeUnretainedValue().end)
          }
          return completion
        }
      }
    } catch {
      rt.handledException = frame[spill + 1]
      throw error
    }
    rt.handledException = frame[spill + 1]
    throw rt.rethrow(exception)
  }

  /// What was refused may have ended with the exception.
  private func endRefused(_ frame: FramePointer, _ place: SourceRange) {
    rt.endRefused(rt.freeSlots(frame, of: suspending, from: spill), at: place)
  }

  /// `except*`: each handler gets the part of the group that matches it.
  private func handleGroup(_ frame: FramePointer) throws(Raised) -> Completion {
    let exception = rt.takeException()
    let previous = rt.handledException
    frame[spill] = exception
    frame[spill + 1] = previous
    let raised = rt.makeList()
    frame[spill + 2] = .list(raised)
    // The part not yet handled.
    frame[spill + 5] = exception
    rt.handledException = exception
    for handlerIndex in 0..<handlers.count {
      let handler = handlers[handlerIndex].takeUnretainedValue()
      if frame[spill + 5].isNone { break }
      do throws(Raised) {
        let wanted = try handler.type.evaluate(frame)
        site.leave(frame)
        let split: (matched: Value, rest: Value)
        do throws(Raised) { split = try rt.splitForExceptStar(frame[spill + 5], wanted) } catch {
          rt.trace(handler.range)
          throw error
        }
        if split.matched.isNone { continue }
        frame[spill + 6] = split.matched
        frame[spill + 5] = split.rest
        rt.handledException = split.matched
        if handler.hasTarget { try handler.target.assign(split.matched, frame) }
        do throws(Raised) { _ = try handler.body.execute(frame) } catch {
          if rt.isTerminating { throw error }
          raised.append(rt.takeException(), rt.heap)
        }
        if handler.hasTarget { try handler.unbind(frame) }
        rt.handledException = exception
      } catch {
        rt.handledException = previous
        throw error
      }
    }
    rt.handledException = previous
    site.leave(frame)
    if let error = try rt.finishExceptStar(original: exception, rest: frame[spill + 5], raised: raised) { throw error }
    return .normal
  }
}

extension Runtime {
  /// Whether an exception is caught by `except wanted`.
  func matches(_ exception: Value, _ wanted: Value) throws(Raised) -> Bool {
    switch wanted {
    case .type(let type) where type.isSubclass(of: types.exceptions.baseException):
      return isInstance(exception, type)
    case .tuple(let tuple):
      for index in 0..<tuple.pointee.count {
        guard case .type(let type) = tuple.elements[index], type.isSubclass(of: types.exceptions.baseException) else {
          throw typeError("catching classes that do not inherit from BaseException is not allowed")
        }
      }
      for index in 0..<tuple.pointee.count {
        if case .type(let type) = tuple.elements[index], isInstance(exception, type) { return true }
      }
      return false
    default:
      throw typeError("catching classes that do not inherit from BaseException is not allowed")
    }
  }
}

/// A `with` of one item without an await in it.
final class WithNode: StatementNode {
  let site: ValueNode
  let callSite: CallSite
  let context: Node
  let target: TargetNode?
  let body: StatementNode
  /// Slots for the manager's `__exit__`, the manager, the exception and a completion's value.
  let spill: Int
  /// The code of a body that suspends.
  private let suspending: CodeRef?

  init(
    _ site: ValueNode, _ callSite: CallSite, _ context: Node, _ target: TargetNode?, _ body: StatementNode, spill: Int,
    suspending: CodeRef?
  ) {
    self.suspending = suspending
    self.site = site
    self.callSite = callSite
    self.context = context
    self.target = target
    self.body = body
    self.spill = spill
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let rt = site.rt
    let manager = try context.evaluate(frame)
    frame[spill] = .none
    frame[spill + 1] = manager
    frame[spill + 2] = .none
    frame[spill + 3] = .none
    if site.height >= 0 { rt.top = frame + spill + 4 }
    let savedTop = rt.top
    let savedDepth = rt.depth
    let entered: Value
    do throws(Raised) {
      (frame[spill], entered) = try rt.enterContext(manager, at: callSite)
    } catch { throw site.trace(error) }
    let completion: Completion
    do throws(Raised) {
      try target?.assign(entered, frame)
      completion = try body.execute(frame)
    } catch {
      if rt.isTerminating { throw error }
      rt.top = savedTop
      rt.depth = savedDepth
      let exception = rt.takeException()
      frame[spill + 2] = exception
      frame[spill + 3] = rt.handledException
      rt.handledException = exception
      let suppressed: Bool
      do throws(Raised) {
        suppressed = try rt.isTrue(try rt.exitContext(frame[spill], manager, exception))
      } catch {
        rt.handledException = frame[spill + 3]
        throw site.trace(error)
      }
      rt.handledException = frame[spill + 3]
      if rt.promptEnds.isOn, let suspending { rt.dropSlots(frame, of: suspending, from: spill) }
      if suppressed {
        if rt.promptEnds.hasRefused {
          rt.endRefused(rt.freeSlots(frame, of: suspending, from: spill), at: site.range)
        }
        return .normal
      }
      throw rt.rethrow(exception)
    }
    if case .returned(let value) = completion { frame[spill + 2] = value }
    if site.height >= 0 { rt.top = frame + spill + 4 }
    do throws(Raised) { _ = try rt.exitContext(frame[spill], manager, .none) } catch { throw site.trace(error) }
    return completion
  }
}

extension Runtime {
  /// Calls `__enter__`; returns the class's `__exit__` and what `__enter__` returned.
  /// A method of a bundled module may warn of the statement.
  func enterContext(_ manager: Value, at site: CallSite) throws(Raised) -> (exit: Value, entered: Value) {
    guard case .function(let function)? = special(type(of: manager), .enter),
      function.pointee.code.pointee.code._withUnsafeGuaranteedRef({ $0.program.source.base }) >= Runtime.bundledBase
    else { return try enterContext(manager) }
    let saved = callSite
    callSite = site
    defer { callSite = saved }
    return try enterContext(manager)
  }

  private func enterContext(_ manager: Value) throws(Raised) -> (exit: Value, entered: Value) {
    let type = type(of: manager)
    guard let enter = special(type, .enter) else {
      throw typeError("'\(nameOfType(type))' object does not support the context manager protocol")
    }
    guard let exit = special(type, .exit) else {
      throw typeError(
        "'\(nameOfType(type))' object does not support the context manager protocol (missed __exit__ method)")
    }
    _ = enter
    return (exit, try callSpecial(.enter, on: manager) ?? .none)
  }

  /// Calls `__exit__` with the exception's class, the exception and its traceback, or three Nones.
  func exitContext(_ exit: Value, _ manager: Value, _ exception: Value) throws(Raised) -> Value {
    if case .instance(let object) = exception, object.kind == .exception {
      return try callSpecial(
        .exit, on: manager, .type(object.type), exception, tracebackValue(object.layout(as: ExceptionObject.self)))
        ?? .none
    }
    return try callSpecial(.exit, on: manager, .none, .none, .none) ?? .none
  }
}
