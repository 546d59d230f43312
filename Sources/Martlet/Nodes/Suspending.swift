import MartletSyntax

// Nodes that only the states of a suspending body use.

/// Keeps the frame's handled exception in a slot.
final class SaveHandledNode: StatementNode {
  let handlers: HandlerSlots
  let slot: Int

  init(_ handlers: HandlerSlots, _ slot: Int) {
    self.handlers = handlers
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[slot] = frame[handlers.handled]
    return .normal
  }
}

/// Makes the exception just caught the handled one, and keeps it in a slot.
final class CatchNode: StatementNode {
  let rt: Runtime
  let handlers: HandlerSlots
  let slot: Int

  init(_ rt: Runtime, _ handlers: HandlerSlots, _ slot: Int) {
    self.rt = rt
    self.handlers = handlers
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let exception = frame[handlers.exception]
    frame[slot] = exception
    frame[handlers.exception] = .none
    rt.restoreHandled(frame, handlers, exception)
    return .normal
  }
}

/// The exception just caught has passed one more place: the comprehension it comes out of.
final class AddPlaceNode: StatementNode {
  let rt: Runtime
  let exceptionSlot: Int
  let range: SourceRange
  /// What it comes out to is no comprehension.
  let isOutermost: Bool

  init(_ rt: Runtime, _ exceptionSlot: Int, _ range: SourceRange, isOutermost: Bool) {
    self.rt = rt
    self.exceptionSlot = exceptionSlot
    self.range = range
    self.isOutermost = isOutermost
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if isOutermost, let exception = rt.exception(frame[exceptionSlot]),
      exception.pointee.traceback.isThrownThroughComprehension
    {
      exception.pointee.traceback.cutToKept()
    }
    rt.addPlace(range, to: frame[exceptionSlot])
    return .normal
  }
}

/// Closes the generator of a loop that is left, if only the loop held it.
final class AbandonNode: StatementNode {
  let rt: Runtime
  let slot: Int

  init(_ rt: Runtime, _ slot: Int) {
    self.rt = rt
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let iterator = frame[slot]
    frame[slot] = .none
    rt.closeAbandoned(iterator)
    return .normal
  }
}

/// The same where an exception leaves the frame of a comprehension or generator expression, whose traceback goes on
/// holding the generator; that of a close ends at once.
final class KeepInTracebackNode: StatementNode {
  let rt: Runtime
  let slot: Int
  let exceptionSlot: Int

  init(_ rt: Runtime, _ slot: Int, exceptionSlot: Int) {
    self.rt = rt
    self.slot = slot
    self.exceptionSlot = exceptionSlot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let iterator = frame[slot]
    frame[slot] = .none
    if rt.isInstance(frame[exceptionSlot], rt.types.exceptions.generatorExit) {
      rt.closeAbandoned(iterator)
      return .normal
    }
    guard let generator = iterator.generator, generator.pointee.phase == .suspended, generator.pointee.awaiter == nil,
      let exception = rt.exception(frame[exceptionSlot])
    else { return .normal }
    if ObjectFlags.isUnshared(generator.asObject) {
      ObjectFlags.setEndIsNoticed(generator.asObject)
      rt.promptEnds.isOn = true
    }
    rt.hold(generator.asObject, inTracebackOf: exception)
    return .normal
  }
}

final class RestoreHandledNode: StatementNode {
  let rt: Runtime
  let handlers: HandlerSlots
  let slot: Int

  init(_ rt: Runtime, _ handlers: HandlerSlots, _ slot: Int) {
    self.rt = rt
    self.handlers = handlers
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    rt.restoreHandled(frame, handlers, frame[slot])
    return .normal
  }
}

/// Leaving an `except` clause: its name is unbound, the exception handled before is the current one again.
final class LeaveHandlerNode: StatementNode {
  let rt: Runtime
  let handlers: HandlerSlots
  let code: CodeRef
  let target: TargetNode?
  let savedSlot: Int
  /// The last statement of the clause.
  let end: SourceRange

  init(
    _ rt: Runtime, _ handlers: HandlerSlots, _ code: CodeRef, _ target: TargetNode?, _ savedSlot: Int, end: SourceRange
  ) {
    self.end = end
    self.rt = rt
    self.handlers = handlers
    self.code = code
    self.target = target
    self.savedSlot = savedSlot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if let target {
      try target.assign(.none, frame)
      try target.delete(frame)
    }
    let mayEndWhatItHolds = rt.promptEnds.isOn && rt.mayHoldGenerator(rt.handledException)
    rt.restoreHandled(frame, handlers, frame[savedSlot])
    guard rt.promptEnds.isOn || rt.promptEnds.hasRefused else { return .normal }
    // The exception is in the slot before.
    rt.dropSlots(frame, of: code, from: savedSlot - 1)
    if mayEndWhatItHolds {
      rt.endPromptly(rt.top)
    } else if rt.promptEnds.hasRefused {
      rt.endRefused(rt.top, at: end)
    }
    return .normal
  }
}

final class UnbindNode: StatementNode {
  let target: TargetNode
  init(_ target: TargetNode) { self.target = target }
  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    try target.assign(.none, frame)
    try target.delete(frame)
    return .normal
  }
}

/// Whether the exception in a slot is caught by `except wanted`.
final class MatchesNode: ValueNode {
  let slot: Int
  let wanted: Node

  init(_ site: Site, _ slot: Int, _ wanted: Node) {
    self.slot = slot
    self.wanted = wanted
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let type = try wanted.evaluate(frame)
    do throws(Raised) { return .bool(try rt.matches(frame[slot], type)) } catch { throw trace(error) }
  }
}

/// Begins the `except*` clauses for the exception in a slot; see `Splitter+Groups` for the slots.
final class BeginGroupNode: StatementNode {
  let rt: Runtime
  let slot: Int

  init(_ rt: Runtime, _ slot: Int) {
    self.rt = rt
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[slot + 2] = .list(rt.makeList())
    frame[slot + 3] = frame[slot]
    frame[slot + 4] = .none
    return .normal
  }
}

/// Whether an `except*` clause takes a part of the exception; the part is the handled exception then.
final class GroupMatchesNode: ValueNode {
  let handlers: HandlerSlots
  let slot: Int
  let wanted: Node

  init(_ site: Site, _ handlers: HandlerSlots, _ slot: Int, _ wanted: Node) {
    self.handlers = handlers
    self.slot = slot
    self.wanted = wanted
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if frame[slot + 3].isNone { return .bool(false) }
    let type = try wanted.evaluate(frame)
    do throws(Raised) {
      let (matched, rest) = try rt.splitForExceptStar(frame[slot + 3], type)
      if matched.isNone { return .bool(false) }
      frame[slot + 3] = rest
      frame[slot + 4] = matched
      rt.restoreHandled(frame, handlers, matched)
      return .bool(true)
    } catch { throw trace(error) }
  }
}

/// Keeps what an `except*` clause raised.
final class CollectRaisedNode: StatementNode {
  let rt: Runtime
  let exceptionSlot: Int
  let slot: Int

  init(_ rt: Runtime, _ exceptionSlot: Int, _ slot: Int) {
    self.rt = rt
    self.exceptionSlot = exceptionSlot
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    if case .list(let raised) = frame[slot] { raised.append(frame[exceptionSlot], rt.heap) }
    return .normal
  }
}

/// Raises what the `except*` clauses left or raised.
final class FinishGroupNode: StatementNode {
  let rt: Runtime
  let code: CodeRef
  let slot: Int

  init(_ rt: Runtime, _ code: CodeRef, _ slot: Int) {
    self.rt = rt
    self.code = code
    self.slot = slot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    guard case .list(let raised) = frame[slot + 2] else { return .normal }
    let error = try rt.finishExceptStar(original: frame[slot], rest: frame[slot + 3], raised: raised)
    if let error { throw error }
    if rt.promptEnds.isOn, rt.mayHoldGenerator(frame[slot]) {
      rt.dropSlots(frame, of: code, from: slot)
      rt.endPromptly(rt.top)
    }
    return .normal
  }
}

/// Whether the exception in a slot is StopAsyncIteration.
final class ExceptionTestNode: ValueNode {
  let slot: Int

  init(_ site: Site, _ slot: Int) {
    self.slot = slot
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    .bool(rt.isInstance(frame[slot], rt.types.exceptions.stopAsyncIteration))
  }
}

/// `iter(value)` or `aiter(value)` at the head of a loop.
final class IteratorNode: ValueNode {
  let source: Node
  let isAsync: Bool
  private let origin: GeneratorOrigin

  init(_ site: Site, _ source: Node, isAsync: Bool) {
    self.source = source
    self.isAsync = isAsync
    origin = GeneratorOrigin(source)
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let window = rt.top
    let value = try source.evaluate(frame)
    origin.claim(value, window)
    do throws(Raised) {
      return isAsync ? try rt.asyncIterator(value) : try rt.iterator(value)
    } catch { throw trace(error) }
  }
}

/// What an `async for` awaits next. For an async generator of the language it is the generator itself.
final class AsyncNextNode: ValueNode {
  let slot: Int

  init(_ site: Site, _ slot: Int) {
    self.slot = slot
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let iterator = frame[slot]
    if let generator = iterator.generator, generator.flavor == .asyncGenerator {
      guard rt.canStepInPlace(generator) else { return iterator }
      do throws(Raised) { return try rt.stepInPlace(generator, .none) } catch { throw trace(error) }
    }
    if let method = rt.special(rt.type(of: iterator), .anext), let function = rt.runsWhenAwaited(method) {
      return try rt.callAwaitedMethod(function, on: iterator, at: range)
    }
    do throws(Raised) { return try rt.asyncNext(iterator) } catch { throw trace(error) }
  }
}

extension Runtime {
  /// `aiter(value)`.
  func asyncIterator(_ value: Value) throws(Raised) -> Value {
    guard let iterator = try callSpecial(.aiter, on: value) else {
      noteOperand(value)
      throw typeError("'async for' requires an object with __aiter__ method, got \(typeName(value))")
    }
    guard special(type(of: iterator), .anext) != nil else {
      throw typeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(iterator))")
    }
    return iterator
  }

  /// The awaitable of the next step of an async iterator.
  func asyncNext(_ iterator: Value) throws(Raised) -> Value {
    guard let awaitable = try callSpecial(.anext, on: iterator) else {
      throw typeError("'async for' requires an iterator with __anext__ method, got \(typeName(iterator))")
    }
    return awaitable
  }
}

/// `__enter__()` or `__aenter__()` of the manager in a slot.
final class EnterNode: ValueNode {
  let callSite: CallSite
  let slot: Int
  let isAsync: Bool

  init(_ site: Site, _ callSite: CallSite, _ slot: Int, isAsync: Bool) {
    self.callSite = callSite
    self.slot = slot
    self.isAsync = isAsync
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let manager = frame[slot]
    if !isAsync {
      do throws(Raised) { return try rt.enterContext(manager, at: callSite).entered } catch { throw trace(error) }
    }
    let method: Value
    do throws(Raised) {
      let type = rt.type(of: manager)
      guard let found = rt.special(type, .aenter) else {
        rt.noteOperand(manager)
        frame[slot] = .none
        throw rt.typeError(
          "'\(rt.nameOfType(type))' object does not support the asynchronous context manager protocol")
      }
      method = found
      guard rt.special(type, .aexit) != nil else {
        throw rt.typeError(
          "'\(rt.nameOfType(type))' object does not support the asynchronous context manager protocol "
            + "(missed __aexit__ method)")
      }
    } catch { throw trace(error) }
    if let function = rt.runsWhenAwaited(method) {
      return try rt.callAwaitedMethod(function, on: manager, at: range)
    }
    let window = rt.top
    window[0] = method
    window[1] = manager
    if let result = try rt.awaitAtOnce(method, window + 1, 1, awaited: range) { return result }
    do throws(Raised) {
      return method.isMethod ? try rt.callWindow(window, 1) : try rt.callSpecial(.aenter, on: manager) ?? .none
    } catch { throw trace(error) }
  }
}

/// `__exit__(…)` or `__aexit__(…)` of the manager in a slot, for the reason the region is left.
final class ExitNode: ValueNode {
  let slot: Int
  let reasonSlot: Int
  let isAsync: Bool

  init(_ site: Site, _ slot: Int, reasonSlot: Int, isAsync: Bool) {
    self.slot = slot
    self.reasonSlot = reasonSlot
    self.isAsync = isAsync
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let special: Special = isAsync ? .aexit : .exit
    if isAsync, let method = rt.special(rt.type(of: frame[slot]), special), method.isMethod {
      return try leave(method, frame)
    }
    do throws(Raised) {
      if case .int(FinallyReason.raise) = frame[reasonSlot], case .instance(let object) = frame[reasonSlot + 1] {
        return try rt.callSpecial(
          special, on: frame[slot], .type(object.type), frame[reasonSlot + 1],
          rt.tracebackValue(object.layout(as: ExceptionObject.self))) ?? .none
      }
      return try rt.callSpecial(special, on: frame[slot], .none, .none, .none) ?? .none
    } catch { throw trace(error) }
  }
}

extension ExitNode {
  /// Calls an `__aexit__` that is awaited.
  private func leave(_ method: Value, _ frame: FramePointer) throws(Raised) -> Value {
    let window = rt.top
    window[0] = method
    window[1] = frame[slot]
    if case .int(FinallyReason.raise) = frame[reasonSlot], case .instance(let object) = frame[reasonSlot + 1] {
      window[2] = .type(object.type)
      window[3] = frame[reasonSlot + 1]
      window[4] = rt.tracebackValue(object.layout(as: ExceptionObject.self))
    } else {
      for index in 2..<5 { window[index] = .none }
    }
    if let function = rt.runsWhenAwaited(method) {
      let result = try rt.callAwaited(function, window + 1, 4, call: range, awaited: range)
      rt.top = window
      return result
    }
    if let result = try rt.awaitAtOnce(method, window + 1, 4, awaited: range) { return result }
    do throws(Raised) { return try rt.callWindow(window, 4) } catch { throw trace(error) }
  }
}

/// A true result of `__exit__` swallows the exception.
final class SuppressNode: StatementNode {
  let site: SlotNode
  let handlers: HandlerSlots
  let code: CodeRef
  let result: Int
  let reasonSlot: Int

  init(_ site: Site, _ handlers: HandlerSlots, _ code: CodeRef, _ result: Int, reasonSlot: Int) {
    self.site = SlotNode(site, result)
    self.handlers = handlers
    self.code = code
    self.result = result
    self.reasonSlot = reasonSlot
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    guard case .int(FinallyReason.raise) = frame[reasonSlot] else { return .normal }
    if try site.condition(frame) {
      let rt = site.rt
      let mayEndWhatItHolds = rt.promptEnds.isOn && rt.mayHoldGenerator(frame[reasonSlot + 1])
      frame[reasonSlot] = .int(FinallyReason.normal)
      rt.restoreHandled(frame, handlers, frame[reasonSlot + 2])
      if mayEndWhatItHolds {
        rt.dropSlots(frame, of: code, from: reasonSlot + 1)
        rt.endPromptly(rt.top)
      }
    }
    return .normal
  }
}

/// Begins a comprehension's variable.
final class ClearVariableNode: StatementNode {
  let rt: Runtime
  let slot: Int
  let isCell: Bool

  init(_ rt: Runtime, _ slot: Int, isCell: Bool) {
    self.rt = rt
    self.slot = slot
    self.isCell = isCell
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    frame[slot] = isCell ? .object(rt.makeCell(.undefined).asObject) : .undefined
    return .normal
  }
}

/// Adds an element to the collection a comprehension makes.
final class CollectNode: StatementNode {
  let rt: Runtime
  let site: SlotNode
  let result: Int
  let hasKey: Bool
  let key, value: Operand

  init(_ site: Site, _ result: Int, _ key: Node?, _ value: Node) {
    rt = site.rt
    self.site = SlotNode(site, result)
    self.result = result
    hasKey = key != nil
    self.key = Operand(key ?? site.rt.filler)
    self.value = Operand(value)
  }

  override func execute(_ frame: FramePointer) throws(Raised) -> Completion {
    let name = hasKey ? try key.evaluate(frame) : .undefined
    let element = try value.evaluate(frame)
    if case .list(let list) = frame[result] {
      list.append(element, rt)
    } else {
      try collect(frame[result], name, element)
    }
    return .normal
  }

  @inline(never)
  private func collect(_ collection: Value, _ name: Value, _ element: Value) throws(Raised) {
    do throws(Raised) {
      switch collection {
      case .set(let set): try rt.add(set, element)
      case .dict(let dict): try rt.setItem(dict, name, element)
      default: break
      }
    } catch { throw site.trace(error) }
  }
}
