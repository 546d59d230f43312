/// `asyncio.TaskGroup`: leaving the block waits for all its tasks, a failure cancels the others.
///
/// The tasks are in a list, in the order of their creation, which is the order in which they are cancelled; `count`
/// tells how many of them have not reported yet. Those that are done leave the list when it has grown.
enum TaskGroupType {
  enum Slot {
    static let entered = 0
    static let exiting = 1
    static let aborting = 2
    static let loop = 3
    static let parent = 4
    /// The parent has been cancelled by this group.
    static let cancelledParent = 5
    static let errors = 6
    static let baseError = 7
    static let gate = 8
    static let list = 9
    static let count = 10
  }
  static let members: [StaticString] = [
    "_entered", "_exiting", "_aborting", "_loop", "_parent_task", "_parent_cancel_requested", "_errors", "_base_error",
    "_on_completed_fut", "_list", "_count",
  ]

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("Tasks that `async with` waits for; when one fails the others are cancelled."))
    t.scripted("TaskGroup", "__init__(self)") { rt, a throws(Raised) in
      let slots = a[0].members
      for slot in [Slot.entered, Slot.exiting, Slot.aborting, Slot.cancelledParent] { slots[slot] = .bool(false) }
      for slot in [Slot.loop, Slot.parent, Slot.baseError, Slot.gate] { slots[slot] = .none }
      slots[Slot.errors] = .list(rt.makeList())
      slots[Slot.list] = .list(rt.makeList())
      slots[Slot.count] = .int(0)
      return .none
    }
    t.coroutine("TaskGroup", "__aenter__(self)", "Begin the block.", codes.groupEnter)
    t.coroutine("TaskGroup", "__aexit__(self, et, exc, tb)", "Wait for the tasks.", keeps: 3, codes.groupExit)
    t.scripted("TaskGroup", "create_task(self, coro, *, name=None, context=None)", "A task of this group.") {
      rt, a throws(Raised) in
      try createTask(rt, a[0], a[1], name: a.unlessNone(2), context: a.unlessNone(3))
    }
    t.scripted("TaskGroup", "_on_task_done(self, task)") { rt, a throws(Raised) in
      if let task = a[1].future { try taskDone(rt, a[0], task) }
      return .none
    }
    t.scripted("TaskGroup", "_abort(self)") { rt, a throws(Raised) in
      try abort(rt, a[0])
      return .none
    }
    t.getter("_tasks", "The tasks that are not done.") { rt, v throws(Raised) in
      let set = rt.makeSet()
      guard case .list(let list) = v.members[Slot.list] else { return .set(set) }
      for task in list.values where task.future?.isDone == false { try rt.add(set, task) }
      return .set(set)
    }
    t.scripted("TaskGroup", "__repr__(self)") { rt, a throws(Raised) in rt.str(text(a[0])) }
  }

  private static func text(_ group: Value) -> String {
    let slots = group.members
    var text = "<TaskGroup"
    if count(slots) > 0 { text += " tasks=\(count(slots))" }
    if case .list(let errors) = slots[Slot.errors], errors.pointee.count > 0 {
      text += " errors=\(errors.pointee.count)"
    }
    if slots[Slot.aborting].isSet {
      text += " cancelling"
    } else if slots[Slot.entered].isSet {
      text += " entered"
    }
    return text + ">"
  }

  @inline(__always)
  static func count(_ slots: UnsafeMutablePointer<Value>) -> Int {
    if case .int(let count) = slots[Slot.count] { count } else { 0 }
  }

  static func enter(_ rt: Runtime, _ group: Value) throws(Raised) {
    let slots = group.members
    if slots[Slot.entered].isSet { throw rt.runtimeError("TaskGroup \(text(group)) has already been entered") }
    if slots[Slot.loop].isNone { slots[Slot.loop] = try rt.runningLoop().asValue }
    guard let task = slots[Slot.loop].loop?.pointee.currentTask else {
      throw rt.runtimeError("TaskGroup \(text(group)) cannot determine the parent task")
    }
    slots[Slot.parent] = task.asValue
    slots[Slot.entered] = .bool(true)
  }

  private static func createTask(
    _ rt: Runtime, _ group: Value, _ coroutine: Value, name: Value?, context: Value?
  ) throws(Raised) -> Value {
    let slots = group.members
    guard slots[Slot.entered].isSet, let loop = slots[Slot.loop].loop else {
      throw rt.refuse(coroutine, rt.runtimeError("TaskGroup \(text(group)) has not been entered"))
    }
    if slots[Slot.exiting].isSet, count(slots) == 0 {
      throw rt.refuse(coroutine, rt.runtimeError("TaskGroup \(text(group)) is finished"))
    }
    if slots[Slot.aborting].isSet {
      throw rt.refuse(coroutine, rt.runtimeError("TaskGroup \(text(group)) is shutting down"))
    }
    let kept = rt.top
    defer { rt.top = kept }
    // Named afterwards, so that the task takes a number all the same.
    kept[0] = try rt.createTask(loop, coroutine, context: context)
    rt.top = kept + 1
    if let name { try rt.setTaskName(kept[0], name) }
    if let task = kept[0].future {
      try rt.addDoneCallbackAsking(task, FutureCallback(kind: .group, target: group, context: .none))
    } else {
      let callback = try rt.getAttribute(group, rt.intern("_on_task_done"))
      _ = try rt.callMethod(kept[0], "add_done_callback", callback)
    }
    add(rt, group.members, kept[0])
    return kept[0]
  }

  private static func add(_ rt: Runtime, _ slots: UnsafeMutablePointer<Value>, _ task: Value) {
    guard case .list(let list) = slots[Slot.list] else { return }
    let live = count(slots)
    if list.pointee.count == list.pointee.capacity, list.pointee.count > 16, live < list.pointee.count / 2 {
      var kept = 0
      for index in 0..<list.pointee.count where list[element: index].future?.isDone == false {
        list[element: kept] = list[element: index]
        kept += 1
      }
      list.pointee.count = kept
    }
    list.append(task, rt.heap)
    slots[Slot.count] = .int(live + 1)
  }

  static func abort(_ rt: Runtime, _ group: Value) throws(Raised) {
    group.members[Slot.aborting] = .bool(true)
    guard case .list(let list) = group.members[Slot.list] else { return }
    try rt.oneDeeper { () throws(Raised) in
      // Cancelling may run a script's method, but adds no task: the group is shutting down.
      var index = 0
      while index < list.pointee.count {
        let task = list[element: index]
        if task.future?.isDone == false {
          _ = try rt.cancelling(for: "its TaskGroup") { () throws(Raised) in try rt.cancel(task, .none) }
        }
        index += 1
      }
    }
  }

  private static func isBaseError(_ rt: Runtime, _ exception: Value) -> Bool {
    rt.isInstance(exception, rt.types.exceptions.systemExit)
      || rt.isInstance(exception, rt.types.exceptions.keyboardInterrupt)
  }

  /// A task of the group has ended.
  static func taskDone(_ rt: Runtime, _ group: Value, _ task: FutureRef) throws(Raised) {
    let slots = group.members
    let left = max(0, count(slots) - 1)
    slots[Slot.count] = .int(left)
    if left == 0, let gate = slots[Slot.gate].future, !gate.isDone { rt.setResult(gate, .bool(true)) }
    if try rt.isCancelledAsking(task) { return }
    let error = try rt.exceptionAsking(task)
    if error.isNone { return }
    // A script's class of tasks may give anything.
    guard rt.isInstance(error, rt.types.exceptions.baseException) else {
      throw rt.typeError("invalid exception object")
    }
    if case .list(let errors) = slots[Slot.errors] { errors.append(error, rt.heap) }
    if slots[Slot.baseError].isNone, isBaseError(rt, error) { slots[Slot.baseError] = error }
    guard let parent = slots[Slot.parent].task, let loop = slots[Slot.loop].loop else { return }
    if parent.asFuture.isDone {
      let texts = (try rt.repr(task.asValue).string, try rt.str(of: parent.asFuture.asValue).string)
      return try rt.reportToHandler(
        loop, message: "Task \(texts.0) has errored out but its parent task \(texts.1) is already completed",
        exception: error, extra: [("task", task.asValue)])
    }
    if !slots[Slot.aborting].isSet, !slots[Slot.cancelledParent].isSet {
      try abort(rt, group)
      group.members[Slot.cancelledParent] = .bool(true)
      _ = try rt.cancelling(for: "its TaskGroup") { () throws(Raised) in
        try rt.cancel(group.members[Slot.parent], .none)
      }
    }
  }

  /// What the block is left with; nil if the exception that ended it, if any, goes on.
  static func outcome(
    _ rt: Runtime, _ group: Value, _ type: Value, _ exception: Value, _ cancellation: Value
  ) throws(Raised) {
    let slots = group.members
    if !slots[Slot.baseError].isNone { throw rt.raise(value: slots[Slot.baseError], cause: nil) }
    guard case .list(let errors) = slots[Slot.errors] else { return }
    if !cancellation.isNone, errors.pointee.count == 0 { throw rt.raise(value: cancellation, cause: nil) }
    if !type.isNone, !type.isIdentical(to: .type(rt.asyncio.cancelledError)) { errors.append(exception, rt.heap) }
    if errors.pointee.count == 0 { return }
    slots[Slot.errors] = .none
    let kept = rt.top
    kept[0] = .list(errors)
    rt.top = kept + 1
    defer { rt.top = kept }
    let made = try rt.call(
      .type(rt.types.exceptions.baseExceptionGroup), rt.str("unhandled errors in a TaskGroup"), kept[0])
    throw rt.raise(value: made, cause: Value.none)
  }

  /// The block is being left.
  static func beginExit(_ rt: Runtime, _ frame: GeneratorRef) throws(Raised) {
    let group = frame.slots[0]
    let slots = group.members
    slots[Slot.exiting] = .bool(true)
    if !frame.slots[2].isNone, slots[Slot.baseError].isNone, isBaseError(rt, frame.slots[2]) {
      slots[Slot.baseError] = frame.slots[2]
    }
    let isCancellation = frame.slots[1].isIdentical(to: .type(rt.asyncio.cancelledError))
    frame.slots[3] = isCancellation ? frame.slots[2] : .none
    // Nobody but this group may have wanted the parent to be cancelled.
    if slots[Slot.cancelledParent].isSet, try rt.uncancel(slots[Slot.parent]) == 0 { frame.slots[3] = .none }
    if !frame.slots[1].isNone, !group.members[Slot.aborting].isSet { try abort(rt, group) }
  }
}

/// The beginning of `async with` of a group. Slot: the group.
final class GroupEnterCoroutine: NativeCoroutine {
  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    try TaskGroupType.enter(rt, w[0])
    return w[0]
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    try TaskGroupType.enter(rt, frame.slots[0])
    return .returned(frame.slots[0])
  }
}

/// Its end, which waits for the tasks. Slots: the group, the class of the exception, the exception, the cancellation to
/// be passed on, the gate.
final class GroupExitCoroutine: NativeCoroutine {
  static let slotCount = 5

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let slots = frame.slots
    if frame.pointee.state == 0 {
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      try TaskGroupType.beginExit(rt, frame)
    } else {
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 4, isRaising: isRaising) { return step }
      } catch {
        guard !rt.isTerminating, rt.isRaised(rt.asyncio.cancelledError) else { throw error }
        let exception = rt.takeException()
        if !slots[0].members[TaskGroupType.Slot.aborting].isSet {
          slots[3] = exception
          try TaskGroupType.abort(rt, slots[0])
        }
      }
      slots[0].members[TaskGroupType.Slot.gate] = .none
    }
    if TaskGroupType.count(slots[0].members) > 0, let loop = slots[0].members[TaskGroupType.Slot.loop].loop {
      let gate = rt.makeFuture(loop)
      slots[0].members[TaskGroupType.Slot.gate] = gate.asValue
      slots[4] = gate.asValue
      return rt.suspend(frame, on: gate)
    }
    do throws(Raised) {
      try TaskGroupType.outcome(rt, slots[0], slots[1], slots[2], slots[3])
    } catch {
      // In CPython the frame that raises it has it in a variable: a cycle, which keeps what its frames hold.
      if let exception = rt.exception(rt.raisedException), rt.mayHoldGenerator(rt.raisedException) {
        rt.hold(exception.asObject, inTracebackOf: exception)
      }
      throw error
    }
    return .returned(.none)
  }
}
