/// The classes and functions by which tasks wait for each other, made when a script first asks for one.
final class Primitives {
  let codes: PrimitiveCodes
  let dequeType: TypeRef
  let lock, event, condition, semaphore, boundedSemaphore, barrier: TypeRef
  let queue, lifoQueue, priorityQueue: TypeRef
  let timeout, taskGroup: TypeRef
  private let rt: Runtime

  init(_ rt: Runtime, dequeType: TypeRef) {
    self.rt = rt
    self.dequeType = dequeType
    let codes = PrimitiveCodes(rt)
    self.codes = codes
    func locks(
      _ name: StaticString, base: TypeRef? = nil, _ members: [StaticString], _ populate: @escaping (TypeBuilder) -> Void
    ) -> TypeRef {
      rt.makeMemberType(name, module: "asyncio.locks", base: base, members: members, populate)
    }
    func queues(_ name: StaticString, base: TypeRef? = nil, _ populate: @escaping (TypeBuilder) -> Void) -> TypeRef {
      rt.makeMemberType(
        name, module: "asyncio.queues", base: base, members: base == nil ? QueueType.members : [], populate)
    }
    lock = locks("Lock", LockType.members) { LockType.populate($0, codes) }
    event = locks("Event", EventType.members) { EventType.populate($0, codes) }
    condition = locks("Condition", ConditionType.members) { ConditionType.populate($0, codes) }
    semaphore = locks("Semaphore", SemaphoreType.members) { SemaphoreType.populate($0, codes) }
    boundedSemaphore = locks(
      "BoundedSemaphore", base: semaphore, SemaphoreType.boundedMembers, SemaphoreType.populateBounded)
    barrier = locks("Barrier", BarrierType.members) { BarrierType.populate($0, codes) }
    queue = queues("Queue") { QueueType.populate($0, codes) }
    lifoQueue = queues("LifoQueue", base: queue) {
      $0.constant("__doc__", rt.str("A queue that gives the last item first."))
      QueueType.addItems($0, .last)
    }
    priorityQueue = queues("PriorityQueue", base: queue) {
      $0.constant("__doc__", rt.str("A queue that gives the least item first."))
      QueueType.addItems($0, .least)
    }
    timeout = rt.makeMemberType(
      "Timeout", module: "asyncio.timeouts", members: TimeoutType.members
    ) { TimeoutType.populate($0, codes) }
    taskGroup = rt.makeMemberType("TaskGroup", module: "asyncio.taskgroups", members: TaskGroupType.members) {
      TaskGroupType.populate($0, codes)
    }
  }

  func trace(_ marker: Marker) {
    for type in [
      dequeType, lock, event, condition, semaphore, boundedSemaphore, barrier, queue, lifoQueue, priorityQueue, timeout,
      taskGroup,
    ] { marker.mark(type) }
  }

  /// Defines what a part of asyncio has of these.
  func export(_ part: String, to module: ModuleRef) {
    func set(_ types: TypeRef...) {
      for type in types { rt.setItem(module.pointee.dict, type.pointee.name, .type(type)) }
    }
    func function(
      _ signature: StaticString, _ doc: StaticString, makesCoroutine: Bool = false, _ body: @escaping Builtin.Body
    ) {
      let builtin = Builtin(signature, doc, body)
      builtin.scriptedName = builtin.name
      builtin.makesCoroutine = makesCoroutine
      rt.setItem(
        module.pointee.dict, rt.intern(builtin.name), rt.makeBuiltin(builtin, moduleName: module.pointee.name))
    }
    /// The frame of a code whose first slots are the arguments.
    func frame(_ code: CodeRef) -> Builtin.Body {
      { rt, a throws(Raised) in
        let frame = rt.makeNativeCoroutine(code)
        for index in 0..<a.count { frame.slots[index] = a[index] }
        return frame.asValue
      }
    }
    switch part {
    case "locks": set(lock, event, condition, semaphore, boundedSemaphore, barrier)
    case "queues": set(queue, lifoQueue, priorityQueue)
    case "taskgroups": set(taskGroup)
    case "timeouts":
      set(timeout)
      function("timeout(delay)", "A Timeout that many seconds from now; None is no limit.") { rt, a throws(Raised) in
        let now = Value.float(try rt.time(of: try rt.runningLoop()))
        return TimeoutType.make(rt, a[0].isNone ? .none : try rt.binary(.add, now, a[0]))
      }
      function("timeout_at(when)", "A Timeout at a time of the loop; None is no limit.") { rt, a throws(Raised) in
        TimeoutType.make(rt, a[0])
      }
    case "tasks":
      function("wait_for(fut, timeout)", "Await with a time limit.", makesCoroutine: true, frame(codes.waitFor))
      function(
        "wait(fs, *, timeout=None, return_when='ALL_COMPLETED')", "The sets of those done and of those pending.",
        makesCoroutine: true, frame(codes.wait))
      function(
        "as_completed(fs, *, timeout=None)", "Awaitables for the results, in the order in which they come.",
        frame(codes.asCompleted))
    default: break
    }
  }
}

/// The codes of their coroutines.
struct PrimitiveCodes {
  let lockAcquire, lockEnter, lockExit: CodeRef
  let eventWait: CodeRef
  let semaphoreAcquire, semaphoreEnter, semaphoreExit: CodeRef
  let conditionWait, conditionWaitFor, conditionEnter, conditionExit: CodeRef
  let barrierWait, barrierEnter, barrierExit, barrierReset, barrierAbort: CodeRef
  let queuePut, queueGet, queueJoin: CodeRef
  let timeoutEnter, timeoutExit: CodeRef
  let groupEnter, groupExit: CodeRef
  let waitFor, wait, asCompleted, waitForOne: CodeRef

  init(_ rt: Runtime) {
    func enter(_ native: NativeCoroutine, slots: Int) -> CodeRef {
      rt.makeNativeCode("__aenter__", of: "_ContextManagerMixin", slots: slots, native)
    }
    func exit(_ release: @escaping (Runtime, Value) throws(Raised) -> Bool) -> CodeRef {
      rt.makeNativeCode("__aexit__", of: "_ContextManagerMixin", slots: 1, ReleaseCoroutine(release))
    }
    lockAcquire = rt.makeNativeCode(
      "acquire", of: "Lock", slots: LockAcquireCoroutine.slotCount, LockAcquireCoroutine(isEntering: false))
    lockEnter = enter(LockAcquireCoroutine(isEntering: true), slots: LockAcquireCoroutine.slotCount)
    lockExit = exit { rt, lock throws(Raised) in
      guard rt.isPlain(lock, rt.asyncio.primitives.lock) else { return false }
      try LockType.release(rt, lock)
      return true
    }
    eventWait = rt.makeNativeCode("wait", of: "Event", slots: EventWaitCoroutine.slotCount, EventWaitCoroutine())
    semaphoreAcquire = rt.makeNativeCode(
      "acquire", of: "Semaphore", slots: SemaphoreAcquireCoroutine.slotCount,
      SemaphoreAcquireCoroutine(isEntering: false))
    semaphoreEnter = enter(
      SemaphoreAcquireCoroutine(isEntering: true), slots: SemaphoreAcquireCoroutine.slotCount)
    semaphoreExit = exit { rt, semaphore throws(Raised) in try SemaphoreType.leave(rt, semaphore) }
    conditionWait = rt.makeNativeCode(
      "wait", of: "Condition", slots: ConditionWaitCoroutine.slotCount, ConditionWaitCoroutine())
    conditionWaitFor = rt.makeNativeCode(
      "wait_for", of: "Condition", slots: ConditionWaitForCoroutine.slotCount, ConditionWaitForCoroutine())
    conditionEnter = enter(ConditionEnterCoroutine(), slots: ConditionEnterCoroutine.slotCount)
    conditionExit = exit { rt, condition throws(Raised) in try ConditionType.leave(rt, condition) }
    func barrier(_ name: StaticString, slots: Int, _ native: NativeCoroutine) -> CodeRef {
      rt.makeNativeCode(name, of: "Barrier", slots: slots, native)
    }
    barrierWait = barrier("wait", slots: BarrierWaitCoroutine.slotCount, BarrierWaitCoroutine())
    barrierEnter = barrier("__aenter__", slots: BarrierWaitCoroutine.slotCount, BarrierWaitCoroutine())
    barrierExit = barrier("__aexit__", slots: 1, ReleaseCoroutine { _, _ in true })
    barrierReset = barrier("reset", slots: BarrierChangeCoroutine.slotCount, BarrierChangeCoroutine(breaks: false))
    barrierAbort = barrier("abort", slots: BarrierChangeCoroutine.slotCount, BarrierChangeCoroutine(breaks: true))
    queuePut = rt.makeNativeCode("put", of: "Queue", slots: QueueCoroutine.slotCount, QueueCoroutine(puts: true))
    queueGet = rt.makeNativeCode("get", of: "Queue", slots: QueueCoroutine.slotCount, QueueCoroutine(puts: false))
    queueJoin = rt.makeNativeCode("join", of: "Queue", slots: QueueJoinCoroutine.slotCount, QueueJoinCoroutine())
    timeoutEnter = rt.makeNativeCode("__aenter__", of: "Timeout", slots: 1, TimeoutCoroutine(isEntering: true))
    timeoutExit = rt.makeNativeCode("__aexit__", of: "Timeout", slots: 3, TimeoutCoroutine(isEntering: false))
    groupEnter = rt.makeNativeCode("__aenter__", of: "TaskGroup", slots: 1, GroupEnterCoroutine())
    groupExit = rt.makeNativeCode(
      "__aexit__", of: "TaskGroup", slots: GroupExitCoroutine.slotCount, GroupExitCoroutine())
    waitFor = rt.makeNativeCode("wait_for", slots: WaitForCoroutine.slotCount, WaitForCoroutine())
    wait = rt.makeNativeCode("wait", slots: WaitCoroutine.slotCount, WaitCoroutine())
    asCompleted = rt.makeNativeCode(
      "as_completed", flavor: .generator, slots: AsCompletedGenerator.slotCount, AsCompletedGenerator())
    waitForOne = rt.makeNativeCode(
      "_wait_for_one", of: "as_completed.<locals>", slots: QueueCoroutine.slotCount, WaitForOneCoroutine())
  }
}
