#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop

/// What asyncio keeps for one interpreter: its classes, its loops, the loop that runs.
final class AsyncioState {
  unowned let rt: Runtime
  let futureType, hostFutureType, gatherType, lookalikeType, taskType, handleType, timerHandleType, abstractLoopType,
    baseLoopType, selectorLoopType, loopType, abstractPolicyType, basePolicyType, policyType,
    futureIteratorType: TypeRef
  let exceptions: AsyncioExceptions
  let cancelledError, deadlockError: TypeRef
  let clock: LoopClock
  /// What other threads send to the loop of this one.
  @exclusivity(unchecked) var inbox = Inbox<LoopMessage>()
  let refusalCode, wrapCode, asyncStepCode, generatorShutdownCode, executorShutdownCode: CodeRef
  /// The loop that is running on this thread.
  @exclusivity(unchecked) var running: LoopRef?
  /// Scripts have taken it on themselves when a task goes on, which may be twice or never.
  @exclusivity(unchecked) var isTaskWokenByScript = false
  /// The loop of `set_event_loop`.
  @exclusivity(unchecked) var current: LoopRef?
  /// `get_event_loop` may still make one by itself.
  @exclusivity(unchecked) var mayMakeLoop = true
  /// Debug mode has refused a callback of a future that is done now: the exception is the one being raised.
  @exclusivity(unchecked) var hasRefusedCallback = false
  /// A deadlock has been reported: the threads that were part of it are not waited for.
  @exclusivity(unchecked) var hasDeadlocked = false
  @exclusivity(unchecked) var cancellations = Cancellations()
  @exclusivity(unchecked) var nextTaskNumber = 1
  /// What `set_event_loop_policy` was given.
  @exclusivity(unchecked) var policy = Value.none
  /// The current context of `contextvars`; None is the empty one.
  @exclusivity(unchecked) var context = Value.none
  /// The task of `asyncio.run`, which Ctrl-C cancels.
  @exclusivity(unchecked) var mainTask: FutureRef?
  @exclusivity(unchecked) var interruptCount = 0
  /// When the turn of a prompt's loop that runs now began, by the machine's clock.
  @exclusivity(unchecked) var backgroundTurn: Double?
  /// The host watches what tasks do.
  @exclusivity(unchecked) var isObserved = false
  /// What runs was typed at a prompt and is outside every task: `asyncio.run` there drives the prompt's loop.
  @exclusivity(unchecked) var isAtPrompt = false
  /// The tasks of a session that failed and of which nobody has been told.
  @exclusivity(unchecked) var failures = TaskFailures()
  /// What a session does after each turn while it drives its loop; true if another turn should follow at once.
  @exclusivity(unchecked) var afterSessionTurn: (() -> Bool)?
  @exclusivity(unchecked) var sessionHandle: Int?
  /// Things outside that may still wake a loop: host calls, script threads, signal handlers.
  @exclusivity(unchecked) var outsideSources = 0
  /// The Swift tasks of the host's async functions that run now, by the handles of their futures.
  @exclusivity(unchecked) var hostTasks: [Int: Task<Void, Never>] = [:]

  /// What runs belongs to a drive whose driver can run loops for it.
  @exclusivity(unchecked) var maySuspendDrive = false
  /// The builtin being called may leave its loop to the driver.
  @exclusivity(unchecked) var mayRequestLoop = false
  /// What a drive has suspended for.
  @exclusivity(unchecked) var loopRequest: LoopRequest?
  /// The loops that hosts drive, each for a run of its own.
  @exclusivity(unchecked) var hostLoops: [LoopRef] = []
  /// Loops that stand for objects that are none.
  @exclusivity(unchecked) var foreignLoops: [LoopRef] = []
  /// What a script's `call_soon` is given for a step of a task, for its wake-up, for another entry.
  let stepFunction, wakeFunction, entryFunction, standInFunction: Value
  /// How long the sleep that is beginning in a hooked loop is to take.
  @exclusivity(unchecked) var sleepDelay = Value.none
  /// What `sys.set_coroutine_origin_tracking_depth` was given.
  @exclusivity(unchecked) var originTrackingDepth = 0
  /// The handle that runs, in debug mode.
  @exclusivity(unchecked) var currentHandle: HandleRef?
  /// Where futures, tasks and handles were made in debug mode.
  @exclusivity(unchecked) var sources: [ObjectRef: Value] = [:]
  /// What policies other than the one that is asked have.
  @exclusivity(unchecked) var policyStates: [ObjectRef: PolicyState] = [:]
  /// What a script has said to await a future: lists of futures.
  @exclusivity(unchecked) var declaredAwaiters: [ObjectRef: Value] = [:]
  /// What stands for the methods of a loop in the record of running bodies.
  @exclusivity(unchecked) var loopFrameCodes: [LoopFrame: CodeRef] = [:]
  /// The loops that have async generators to close; a generator is taken off its loop's list before it is swept.
  @exclusivity(unchecked) var generatorLoops: [LoopRef] = []
  @exclusivity(unchecked) var generatorHooks = AsyncGeneratorHooks()
  /// The timers that hooked loops keep for us, by the numbers in their tokens.
  @exclusivity(unchecked) var hookedTimers: [UInt64: Value] = [:]
  @exclusivity(unchecked) var nextHookedTimer: UInt64 = 0
  /// How those runs wait.
  private(set) lazy var hostWait = HostWait(inbox)

  /// Locks, queues and what else tasks wait by, once `makePrimitives` has run.
  @exclusivity(unchecked) private(set) var primitives: Primitives! = nil

  /// The parts of `AsyncioLibrary` that show all their names.
  @exclusivity(unchecked) var completeParts: Set<String> = []

  /// Pipes and child processes that loops wait for.
  let pipes = PipeWatcher()

  /// Something outside is under way that takes time: virtual time stands still.
  var isOutsideBusy: Bool { outsideSources > 0 }
  /// Something outside may still make something ready.
  var hasOutsideSources: Bool { isOutsideBusy || !rt.signals.isEmpty }

  init(_ rt: Runtime) {
    self.rt = rt
    clock =
      rt.options.virtualTime
      ? .virtual(start: 0, wallStart: rt.options.virtualWallStart)
      : rt.options.hostClock.map { .manual(start: $0.now(), wallStart: rt.options.virtualWallStart) } ?? .monotonic()
    func define(
      _ kind: Kind, _ name: StaticString, base: TypeRef? = nil, module: StaticString? = nil,
      _ populate: @escaping (TypeBuilder) -> Void
    ) -> TypeRef {
      let type = rt.allocateType(metaclass: rt.types.type)
      type.pointee.instanceKind = kind
      type.pointee.flags = [.subclassable]
      type.pointee.nativeBase = base ?? rt.types.object
      rt.finishType(type, name: name, populate: populate)
      type.pointee.moduleName = rt.intern(module ?? "_asyncio")
      // What is written in C in CPython is named in full by messages.
      if module == nil { type.pointee.flags.insert(.namedWithModule) }
      return type
    }
    futureType = define(.future, "Future", FutureType.populate)
    hostFutureType = define(.future, "HostFuture", base: futureType, module: "host") { _ in }
    gatherType = define(.future, "_GatheringFuture", base: futureType, module: "asyncio.tasks") { _ in }
    lookalikeType = define(.future, "Lookalike", base: futureType, module: "asyncio.tasks") { _ in }
    taskType = define(.task, "Task", base: futureType, TaskType.populate)
    handleType = define(.handle, "Handle", module: "asyncio.events", HandleType.populate)
    timerHandleType = define(
      .handle, "TimerHandle", base: handleType, module: "asyncio.events", HandleType.populateTimer)
    abstractLoopType = define(.loop, "AbstractEventLoop", module: "asyncio.events", AbstractLoopType.populate)
    baseLoopType = define(
      .loop, "BaseEventLoop", base: abstractLoopType, module: "asyncio.base_events", LoopType.populate)
    selectorLoopType = define(
      .loop, "BaseSelectorEventLoop", base: baseLoopType, module: "asyncio.selector_events"
    ) { _ in }
    loopType = define(
      .loop, "_UnixSelectorEventLoop", base: selectorLoopType, module: "asyncio.unix_events", LoopType.populateUnix)
    abstractPolicyType = define(
      .instance, "AbstractEventLoopPolicy", module: "asyncio.events", AbstractLoopType.populatePolicy)
    basePolicyType = define(
      .instance, "BaseDefaultEventLoopPolicy", base: abstractPolicyType, module: "asyncio.events",
      LoopType.populatePolicy)
    policyType = define(
      .instance, "_UnixDefaultEventLoopPolicy", base: basePolicyType, module: "asyncio.unix_events",
      LoopType.populateUnixPolicy)
    futureIteratorType = define(.iterator, "FutureIter") { FutureType.populateIterator($0) }
    cancelledError = rt.types.exceptions.cancelledError
    func exception(_ name: StaticString, _ base: TypeRef, _ module: StaticString) -> TypeRef {
      let type = define(.exception, name, base: base, module: module) { _ in }
      type.pointee.flags.insert(.isException)
      return type
    }
    exceptions = AsyncioExceptions(
      invalidState: exception("InvalidStateError", rt.types.exceptions.exception, "asyncio.exceptions"),
      brokenBarrier: exception("BrokenBarrierError", rt.types.exceptions.runtimeError, "asyncio.exceptions"),
      queueEmpty: exception("QueueEmpty", rt.types.exceptions.exception, "asyncio.queues"),
      queueFull: exception("QueueFull", rt.types.exceptions.exception, "asyncio.queues"))
    deadlockError = exception("DeadlockError", rt.types.exceptions.runtimeError, "asyncio")
    (stepFunction, wakeFunction, entryFunction) = rt.makeEntryFunctions()
    standInFunction = rt.makeStandInFunction()
    rt.sleepCode = rt.makeNativeCode("sleep", slots: SleepCoroutine.slotCount, SleepCoroutine())
    generatorShutdownCode = rt.makeNativeCode(
      "shutdown_asyncgens", of: "BaseEventLoop", slots: ShutdownCoroutine.slotCount, ShutdownCoroutine())
    executorShutdownCode = rt.makeNativeCode(
      "shutdown_default_executor", of: "BaseEventLoop", slots: ShutdownCoroutine.slotCount, ShutdownCoroutine())
    refusalCode = rt.makeNativeCode("not_implemented", slots: 1, RefusingCoroutine())
    wrapCode = rt.makeNativeCode("_wrap_awaitable", slots: 1, WrapCoroutine())
    asyncStepCode = rt.makeNativeCode("async_generator_asend", slots: 3, AsyncStepCoroutine())
  }

  private var lastAlarm: UInt32 = 0
  /// A number for an alarm of a timeout; the numbers come round again after four billion.
  func nextAlarm() -> UInt32 {
    lastAlarm &+= 1
    return lastAlarm
  }

  /// Makes the classes by which tasks wait for each other, unless that has been done.
  func makePrimitives() throws(Raised) {
    guard primitives == nil else { return }
    let deque = try rt.getAttribute(try rt.importModule("_collections"), rt.intern("deque"))
    guard case .type(let dequeType) = deque else { preconditionFailure("deque is no class") }
    primitives = Primitives(rt, dequeType: dequeType)
  }

  /// A loop that only its async generators need is kept for them, and what lies beside objects for those, unless
  /// `keepsBelongings` is false.
  func trace(_ marker: Marker, keepsBelongings: Bool) {
    primitives?.trace(marker)
    for type in [
      futureType, hostFutureType, gatherType, lookalikeType, taskType, handleType, timerHandleType, abstractLoopType,
      baseLoopType, selectorLoopType, loopType, abstractPolicyType, basePolicyType, policyType, futureIteratorType,
      deadlockError,
      exceptions.invalidState, exceptions.brokenBarrier, exceptions.queueEmpty, exceptions.queueFull,
    ] { marker.mark(type) }
    generatorHooks.trace(marker)
    marker.mark(running)
    marker.mark(current)
    marker.mark(context)
    marker.mark(policy)
    marker.mark(mainTask)
    if let loopRequest {
      marker.mark(loopRequest.subject)
      marker.mark(loopRequest.argument ?? .none)
    }
    for loop in hostLoops { marker.mark(loop) }
    failures.trace(marker)
    for loop in foreignLoops { marker.mark(loop) }
    marker.mark(stepFunction)
    marker.mark(sleepDelay)
    for timer in hookedTimers.values { marker.mark(timer) }
    marker.mark(wakeFunction)
    marker.mark(entryFunction)
    marker.mark(standInFunction)
    guard keepsBelongings else { return }
    for loop in generatorLoops { marker.mark(loop) }
    for traceback in sources.values { marker.mark(traceback) }
    for state in policyStates.values { marker.mark(state.current) }
    for waiters in declaredAwaiters.values { marker.mark(waiters) }
  }

  // MARK: Interruption

  /// Ctrl-C arrived: cancels the main task, or raises KeyboardInterrupt where there is none. Between the inputs of a
  /// prompt it is not for the task that happens to run, unless that has run for long.
  func interrupted() throws(Raised) {
    interruptCount += 1
    if let start = backgroundTurn {
      if interruptCount == 1, LoopClock.machineMonotonic() - start < 0.5 { return }
      // It is raised, and no more than that.
      interruptCount = 2
    }
    if interruptCount == 1, let main = mainTask, !main.isDone {
      _ = try rt.cancelling(for: "Ctrl-C") { () throws(Raised) in try rt.cancel(main.asValue, .none) }
      return
    }
    throw rt.raise(rt.types.exceptions.keyboardInterrupt)
  }

  // MARK: Finalisers

  /// A future that nothing refers to: its exception was never retrieved, or it is a task still pending.
  func finalizeFuture(_ value: Value) {
    guard let future = value.future else { return }
    do throws(Raised) {
      if future.pointee.isUnretrieved {
        future.pointee.isUnretrieved = false
        let name = future.pointee.header.type.pointee.name.string
        try rt.reportToHandler(
          future.pointee.loop, message: "\(name) exception was never retrieved", exception: future.pointee.result,
          extra: [("future", value)])
      } else if let task = future.asTask, future.pointee.state == .pending, !task.pointee.isSilent {
        // The coroutine is as unreachable as its task, and older.
        if let coroutine = task.pointee.generator, coroutine.pointee.phase == .suspended,
          !ObjectFlags.isFinalized(coroutine.asObject)
        {
          ObjectFlags.setFinalized(coroutine.asObject)
          do throws(Raised) { try rt.close(coroutine) } catch {
            rt.reportUnraisable(rt.takeException(), coroutine.asValue)
          }
        }
        try rt.reportToHandler(
          future.pointee.loop, message: "Task was destroyed but it is pending!", exception: nil,
          extra: [("task", value)])
      }
    } catch { rt.reportUnraisable(rt.takeException(), value) }
  }

  /// A loop that runs will close an async generator at its end.
  func note(_ generator: GeneratorRef, of loop: LoopRef) {
    ObjectFlags.setKnownToLoop(generator.asObject)
    loop.pointee.state._withUnsafeGuaranteedRef { state in
      if state.asyncGenerators.isEmpty { noteGeneratorLoop(loop) }
      state.asyncGenerators.append(generator)
      rt.promptEnds.isOn = true
      rt.promptEnds.mayEndAsyncGenerator = true
      if state.asyncGenerators.count % 64 == 0 {
        state.asyncGenerators.removeAll { $0.pointee.phase == .finished }
      }
    }
  }

  /// No loop and no hook knows of the generator, which was stepped by hand.
  private func closeUnknown(_ generator: GeneratorRef) {
    guard generator.pointee.phase == .suspended, generator.pointee.awaiter == nil else { return }
    ObjectFlags.setFinalized(generator.asObject)
    let saved = rt.top
    saved[0] = Value(generator.asObject)
    saved[1] = rt.raisedException
    rt.top = saved + 2
    defer { rt.top = saved }
    do throws(Raised) { try rt.close(generator) } catch { rt.reportUnraisable(rt.takeException(), saved[0]) }
    rt.raisedException = saved[1]
  }

  @inline(never)
  private func noteGeneratorLoop(_ loop: LoopRef) {
    generatorLoops.removeAll { $0.state.asyncGenerators.isEmpty }
    generatorLoops.append(loop)
  }

  /// An async generator that nothing refers to is given to the script's hook, or closed by a task of its loop.
  func finalizeAsyncGenerator(_ generator: GeneratorRef) {
    if let finalizer = generatorHooks.take(generator) {
      ObjectFlags.setFinalized(generator.asObject)
      let saved = rt.top
      saved[0] = Value(generator.asObject)
      saved[1] = finalizer
      saved[2] = rt.raisedException
      rt.top = saved + 3
      defer { rt.top = saved }
      do throws(Raised) { _ = try rt.call(saved[1], saved[0]) } catch {
        rt.reportUnraisable(rt.takeException(), saved[0])
      }
      rt.raisedException = saved[2]
      return
    }
    if !ObjectFlags.isKnownToLoop(generator.asObject) { return closeUnknown(generator) }
    let owner = generatorLoops.first { $0.state.asyncGenerators.contains(generator) }
    owner?.state.asyncGenerators.removeAll { $0 == generator }
    guard let loop = owner ?? running ?? current, !loop.state.isClosed else { return }
    ObjectFlags.setFinalized(generator.asObject)
    let context = rt.copiedContext().heapObject
    loop.pointee.core.pointee.append(LoopEntry(kind: .closeGenerator, object: generator.asObject, other: context))
  }
}

extension Runtime {
  var asyncStepCode: CodeRef { asyncio.asyncStepCode }
}

/// A coroutine around an awaitable that is none, for `ensure_future`. Slot: the awaitable.
final class WrapCoroutine: NativeCoroutine {
  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    switch frame.pointee.state {
    case 0:
      if isRaising { throw Raised() }
      frame.pointee.state = 1
      frame.pointee.wait = .value
      let iterator = try rt.awaitIterator(frame.slots[0])
      if let child = iterator.generator { return try rt.push(child) }
      frame.slots[0] = iterator
      frame.pointee.state = 2
      return try advance(rt, frame, .none, isRaising: false)
    case 1:
      if isRaising { throw Raised() }
      return .returned(input)
    default: return try advance(rt, frame, input, isRaising: isRaising)
    }
  }

  private func advance(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let yielded: Value
    do throws(Raised) {
      if isRaising {
        let exception = rt.takeException()
        guard let method = try rt.findAttribute(frame.slots[0], rt.intern("throw")) else { throw rt.rethrow(exception) }
        yielded = try rt.call(method, exception)
      } else {
        yielded = try rt.nextRaising(frame.slots[0])
      }
    } catch {
      guard rt.isRaised(rt.types.exceptions.stopIteration) else { throw error }
      let result = rt.currentException.pointee.payload
      _ = rt.takeException()
      return .returned(result.isUndefined ? .none : result)
    }
    if let future = yielded.future { future.pointee.isBlocking = true }
    frame.pointee.wait = .value
    return .suspend(yielded)
  }
}
