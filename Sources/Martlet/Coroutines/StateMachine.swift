import MartletSyntax

/// The states of a suspending body. A frame's `state` is an index into them.
final class StateMachine {
  let states: [State]
  /// The states again, for running without touching reference counts.
  let table: UnsafeMutablePointer<Unmanaged<State>>
  /// What resuming needs to know of each state.
  let points: UnsafeMutablePointer<SuspensionPoint>
  /// The slot into which a caught exception goes before its handler's state runs.
  let exceptionSlot: Int
  /// A native coroutine's implementation instead of states.
  let native: NativeCoroutine?

  init(states: [State], exceptionSlot: Int) {
    self.states = states
    self.exceptionSlot = exceptionSlot
    native = nil
    table = .allocate(capacity: max(1, states.count))
    points = .allocate(capacity: max(1, states.count))
    for (index, state) in states.enumerated() {
      (table + index).initialize(to: Unmanaged.passUnretained(state))
      (points + index).initialize(
        to: SuspensionPoint(slot: state.slot, next: state.next, handler: state.handler, range: state.range))
    }
  }

  init(native: NativeCoroutine) {
    states = []
    exceptionSlot = 0
    self.native = native
    table = .allocate(capacity: 1)
    points = .allocate(capacity: 1)
  }

  deinit {
    table.deallocate()
    points.deallocate()
  }
}

/// A state as resuming sees it: where what is sent in goes, and what handles what is thrown in.
struct SuspensionPoint {
  let slot: Int
  let next: Int
  let handler: Int
  let range: SourceRange
}

/// A coroutine written in Swift; it has the frame of any other coroutine.
class NativeCoroutine {
  /// Runs until the next suspension. A value sent in is in `input`; an exception thrown in is in flight when
  /// `isRaising` is true.
  func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    preconditionFailure("a native coroutine without step")
  }
}

/// How a frame's run ended.
enum Step {
  case goto(Int)
  /// The drive suspends; the value goes to whoever steps it.
  case suspend(Value)
  /// Another frame runs above this one.
  case push(GeneratorRef)
  case returned(Value)
  /// An async generator yields to the frame that awaits it.
  case asyncYield(Value)
}

/// One state: a straight run of ordinary statements and one transfer.
final class State {
  enum Transfer {
    case goto
    /// To `next` if the node is true, else to `other`.
    case branch
    /// Awaits the node's value; the result goes to `slot`.
    case await
    case yield
    case yieldFrom
    /// The value of the node is returned.
    case return_
    /// Ends a `finally`: by what `slot` says it goes on to `next`, raises, or jumps.
    case endFinally
    /// Raises the exception in `slot` again.
    case reraise
    /// Advances the iterator in `slot`: the element goes to `slot + 1` and on to `next`; at the end to `other`.
    case advance
  }

  let body: StatementNode?
  let transfer: Transfer
  let node: Node?
  let slot: Int
  let next: Int
  let other: Int
  /// The state that handles an exception raised in this one, or -1.
  let handler: Int
  /// Where `break`, `continue` and `return` inside the body go.
  let breakExit, continueExit, returnExit: Int
  /// The slot of the value on the way to being returned.
  let returnSlot: Int
  let range: SourceRange
  /// The statements in it, and the one its transfer belongs to, for whoever reads a dump.
  let places: [SourceRange]
  let end: SourceRange
  let rt: Runtime

  init(_ draft: StateDraft, returnSlot: Int, rt: Runtime) {
    body = draft.statements.isEmpty ? nil : BlockNode.make(draft.statements)
    transfer = draft.transfer
    node = draft.node
    slot = draft.slot
    next = draft.next
    other = draft.other
    handler = draft.handler
    breakExit = draft.breakExit
    continueExit = draft.continueExit
    returnExit = draft.returnExit
    range = draft.range
    places = draft.places
    end = draft.end
    self.returnSlot = returnSlot
    self.rt = rt
  }

  var point: SuspensionPoint { SuspensionPoint(slot: slot, next: next, handler: handler, range: range) }
  /// Where its transfer stands.
  var place: SourceRange { range == .none ? end : range }

  /// Runs the state's statements and its transfer.
  @inline(__always)
  func run(_ frame: GeneratorRef, _ slots: FramePointer) throws(Raised) -> Step {
    if let body {
      switch try body.execute(slots) {
      case .normal: break
      case .breakLoop: return .goto(breakExit)
      case .continueLoop: return .goto(continueExit)
      case .returned(let value):
        slots[returnSlot] = value
        return .goto(returnExit)
      }
    }
    switch transfer {
    case .goto: return .goto(next)
    case .branch: return .goto(try node.unsafelyUnwrapped.condition(slots) ? next : other)
    case .await:
      let awaitable = try node.unsafelyUnwrapped.evaluate(slots)
      do throws(Raised) { return try rt.beginAwait(awaitable, frame, self) } catch {
        rt.trace(range)
        throw error
      }
    case .yield:
      let value = try node.unsafelyUnwrapped.evaluate(slots)
      frame.pointee.wait = .value
      return frame.flavor == .asyncGenerator ? .asyncYield(value) : .suspend(value)
    case .yieldFrom:
      let iterable = try node.unsafelyUnwrapped.evaluate(slots)
      do throws(Raised) { return try rt.beginYieldFrom(iterable, frame, self) } catch {
        rt.trace(range)
        throw error
      }
    case .return_: return .returned(try node.unsafelyUnwrapped.evaluate(slots))
    case .endFinally:
      guard case .int(let why) = slots[slot], why > 0 else { return .goto(next) }
      if why == FinallyReason.raise {
        rt.restoreHandled(frame, slots[slot + 2])
        throw rt.rethrow(slots[slot + 1])
      }
      slots[returnSlot] = slots[slot + 1]
      return .goto(why - FinallyReason.jump)
    case .reraise: throw rt.rethrow(slots[slot])
    case .advance:
      let element: Value?
      do throws(Raised) { element = try rt.next(slots[slot]) } catch {
        rt.trace(range)
        throw error
      }
      guard let element else { return .goto(other) }
      slots[slot + 1] = element
      return .goto(next)
    }
  }
}

/// Why a `finally` was entered, as kept in its slot.
enum FinallyReason {
  static let normal = 0
  static let raise = 1
  /// A jump to state `why - jump` afterwards.
  static let jump = 2
}

/// A state while it is being made.
struct StateDraft {
  var statements: [StatementNode] = []
  /// The statements of the source they come from.
  var places: [SourceRange] = []
  var end = SourceRange.none
  var transfer = State.Transfer.goto
  var node: Node?
  var slot = -1
  var next = -1
  var other = -1
  var handler = -1
  var breakExit = -1
  var continueExit = -1
  var returnExit = -1
  var range = SourceRange.none
  var isClosed = false

  mutating func add(_ node: StatementNode, _ place: SourceRange) {
    statements.append(node)
    if places.last != place, place != .none { places.append(place) }
  }
}
