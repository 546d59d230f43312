import MartletSyntax

/// The states of a suspending body. A frame's `state` is an index into them.
final class StateMachine {
  let states: [State]
  /// The states again, as running sees them.
  let table: StateTable
  /// Where the slots begin that a body with handlers needs; -1 for one without.
  let handlerSlots: Int
  /// A native coroutine's implementation instead of states.
  let native: NativeCoroutine?

  init(states: [State], handlerSlots: Int) {
    self.states = states
    self.handlerSlots = handlerSlots
    native = nil
    table = .allocate(capacity: max(1, states.count))
    for (index, state) in states.enumerated() { (table + index).initialize(to: StateRecord(state, index, table)) }
  }

  init(native: NativeCoroutine) {
    states = []
    handlerSlots = -1
    self.native = native
    table = .allocate(capacity: 1)
  }

  deinit { table.deallocate() }

  /// It delegates to no other frame and enters no loop: what its states need is in their slots, and a native call can
  /// run them until one waits.
  var runsWithinCall: Bool {
    native == nil
      && states.allSatisfy { state in
        switch state.transfer {
        case .goto, .branch, .await, .yield, .asyncYield, .advance, .return_, .endFinally, .reraise: true
        case .yieldFrom, .enter: false
        }
      }
  }

  /// No state has a handler, and every `return` leaves at once.
  var catchesNothing: Bool {
    states.allSatisfy { $0.handler < 0 && $0.returnExit <= -1 }
  }
}

/// A state as running sees it: plain data, so that going from one to the next touches no reference count. The nodes
/// are owned by the `State` it was made from.
struct StateRecord {
  let body: Unmanaged<StatementNode>
  let node: Unmanaged<Node>
  let transfer: State.Transfer
  let hasBody: Bool
  /// What is awaited is the result of a call made there, whose callee is left at the bottom of the window.
  let isCall: Bool
  /// What is awaited is the next element of an `async for`.
  let isAsyncNext: Bool
  let isInComprehension: Bool
  /// A handler that is none of the script's, and raises the exception again.
  let isCleanup: Bool
  /// What is awaited is what a method of an `async with` returned.
  let asyncWith: AsyncWith
  /// Going to `next` or to `other` is the edge of a loop.
  let nextIsBack, otherIsBack: Bool
  let index: Int32
  let slot, next, other: Int32
  let handler: Int32
  let breakExit, continueExit, returnExit: Int32
  /// Where `advance` puts the element; for an `async for`, the slot of its iterator.
  let further: Int32
  /// While the frame waits there, what the slots from this one on hold is not needed any more.
  let liveSlots: Int32
  /// Those of `next` and `other`.
  let nextState, otherState: UnsafeMutablePointer<StateRecord>
  let range: SourceRange

  enum AsyncWith: UInt8 { case none, enter, exit }

  /// The `returnExit` of a state whose `return` leaves the function at once.
  static let leaves: Int32 = -2
  /// What stands for the next state when an async generator yields.
  static let yields: Int32 = -3

  init(_ state: State, _ index: Int, _ table: StateTable) {
    nextIsBack = state.next <= index
    otherIsBack = state.other <= index
    nextState = table + max(0, state.next)
    otherState = table + max(0, state.other)
    body = Unmanaged.passUnretained(state.body ?? state.rt.emptyStatement)
    node = Unmanaged.passUnretained(state.evaluated ?? state.rt.filler)
    transfer = state.transfer
    hasBody = state.body != nil
    switch state.node?.unplaced {
    case is CallAtTopNode, is CallMethodAtTopNode, is CallKeywordsNode: isCall = true
    case let node as EnterNode: isCall = node.isAsync
    case let node as ExitNode: isCall = node.isAsync
    default: isCall = false
    }
    isAsyncNext = state.node is AsyncNextNode
    isInComprehension = state.isInComprehension
    isCleanup = state.isCleanup
    asyncWith = state.node is EnterNode ? .enter : state.node is ExitNode ? .exit : .none
    self.index = Int32(index)
    slot = Int32(state.slot)
    next = Int32(state.next)
    other = Int32(state.other)
    handler = Int32(state.handler)
    breakExit = Int32(state.breakExit)
    continueExit = Int32(state.continueExit)
    returnExit = Int32(state.returnExit)
    further = Int32(state.further)
    liveSlots = Int32(state.liveSlots)
    range = state.range
  }
}

typealias StateTable = UnsafeMutablePointer<StateRecord>

extension UnsafeMutablePointer where Pointee == StateRecord {
  /// Another state of the same body.
  @inline(__always)
  func state(_ index: Int32) -> StateTable { self + Int(index &- pointee.index) }
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

  /// What awaiting it gives, if it ends without waiting on the arguments of the call that makes it, which are at `w`;
  /// `.undefined` if it needs a frame, and then nothing has been done. What is made meanwhile may be awaited or waited
  /// for instead, as `Runtime.awaitedCall` then says.
  func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value { .undefined }

  /// What a task that waits in it is said to await, if not the coroutine's own name.
  var awaitedName: StaticString? { nil }
}

/// How a frame's run ended, or how an await began.
enum Step {
  /// What was awaited is there, in the state's slot: the frame goes on with the next state.
  case proceed
  /// The drive suspends; the value goes to whoever steps it. `.undefined`: it sleeps until `Runtime.sleepDeadline`.
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
    /// An async generator's yield: to the frame that awaits it.
    case asyncYield
    case yieldFrom
    /// A call that may enter a loop, for which a drive suspends; its result goes to `slot`.
    case enter
    /// The value of the node is returned.
    case return_
    /// Ends a `finally`: by what `slot` says it goes on to `next`, raises, or jumps.
    case endFinally
    /// Raises the exception in `slot` again.
    case reraise
    /// Advances the iterator in `slot`: the element goes to `further` and on to `next`; at the end to `other`.
    case advance
  }

  let body: StatementNode?
  let transfer: Transfer
  let node: Node?
  /// What runs for the node: itself, or what puts the body on the record of those that run.
  let evaluated: Node?
  let slot: Int
  let next: Int
  let other: Int
  /// The state that handles an exception raised in this one, or -1.
  let handler: Int
  /// Where `break`, `continue` and `return` inside the body go.
  let breakExit, continueExit, returnExit: Int
  let further: Int
  let isInComprehension, isCleanup: Bool
  /// While the frame waits there, what the slots from this one on hold is not needed any more.
  let liveSlots: Int
  let range: SourceRange
  /// The statements in it, and the one its transfer belongs to, for whoever reads a dump.
  let places: [SourceRange]
  let end: SourceRange
  let rt: Runtime

  init(_ draft: StateDraft, recipe: FrameRecipe?, rt: Runtime) {
    let statements = draft.statements.isEmpty ? nil : BlockNode.make(draft.statements)
    transfer = draft.transfer
    node = draft.node
    if let recipe {
      body = statements.map { ActivationStatement(rt, recipe, $0) }
      switch (draft.transfer, draft.node) {
      case (_, nil), (.enter, _), (_, is EnterNode), (_, is ExitNode), (_, is AsyncNextNode): evaluated = draft.node
      case (_, let node?):
        evaluated = ActivationTransfer(rt, recipe, node, draft.range == .none ? draft.end : draft.range)
      }
    } else {
      body = statements
      evaluated = draft.node
    }
    slot = draft.slot
    next = draft.next
    other = draft.other
    handler = draft.handler
    breakExit = draft.breakExit
    continueExit = draft.continueExit
    returnExit = draft.returnExit
    liveSlots = draft.liveSlots
    range = draft.range
    places = draft.places
    end = draft.end
    further = draft.further
    isInComprehension = draft.isInComprehension
    isCleanup = draft.isCleanup
    self.rt = rt
  }

  /// Where its transfer stands.
  var place: SourceRange { range == .none ? end : range }
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
  var further = -1
  var liveSlots = Int(Int32.max)
  var range = SourceRange.none
  var isClosed = false
  /// It belongs to a comprehension that runs in the frame around it.
  var isInComprehension = false
  /// As in a `StateRecord`.
  var isCleanup = false

  mutating func add(_ node: StatementNode, _ place: SourceRange) {
    statements.append(node)
    if places.last != place, place != .none { places.append(place) }
  }
}
