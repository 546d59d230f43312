import MartletSyntax

/// Where a script could notice that an object has ended.
///
/// CPython ends an object with its last reference. Here objects end at collections; so that the difference does not show,
/// a collection comes first wherever a script is about to show something, while there is an object whose end it would
/// notice: a failed future that nobody has looked at, an instance with `__del__`, the target of a weak reference, a
/// generator that waits within a `try` or belongs to a loop. Such a collection spares what CPython would leave to its
/// cycle collector.
///
/// The loop closes an async generator by a task, so that it matters when it is told: where a coroutine ends that holds
/// one, too.
struct PromptEnds {
  /// There may be such an object.
  var isOn = false
  /// There may be an async generator between its first item and its end.
  var mayEndAsyncGenerator = false
  /// Nothing else but generators has been found at the last look.
  var isForGeneratorsOnly = false
  /// A future has failed that nobody waits for.
  var hasNewFailure = false
  /// The exception with which a task went on may have held an async generator until the step was done.
  var stepHeldGenerator = false
  /// Coroutines that have not begun and were refused: held until the exception that says so is handled.
  var refused: [GeneratorRef] = []
  var hasRefused: Bool { !refused.isEmpty }
  /// The error in flight tells of a coroutine that has not begun, and that nothing else may hold.
  var hasRefusedOperand = false
  /// The run is over: what ends now has no place in the script.
  var isAtEnd = false
  /// Where a script is, if that is known, while what has ended is finalised.
  var place = SourceRange.none
  /// Work that these collections have taken in this run, in steps: those for generators only, which are open all the
  /// time in many programs, and the others.
  var spent = 0
  var spentOnGenerators = 0

  /// A class with `__del__` has been made: the program shows when objects end, so more may be spent on its async
  /// generators.
  var hasFinalizers = false

  /// The generator or coroutine made last, until a statement has looked whether anything holds it.
  var newest: NewestGenerator?
  /// Steps of such looks in this run.
  var spentOnNewest = 0

  /// There is an object whose end would be noticed, and that is no generator.
  mutating func turnOn() {
    isOn = true
    isForGeneratorsOnly = false
  }

  /// What a look has found to be held by cycles of unreachable objects only, since the last collection.
  var spared: Set<ObjectRef> = []

  /// Finds what an object refers to, once that has been asked for.
  var marker: Marker?

  /// Objects that are looked at to find out whether a body holds a generator.
  fileprivate static let mostReached = 64

  /// Lists that are looked into for that, the size of what they own; and whatever else.
  fileprivate static let mostBytesOfList = 512
  fileprivate static let mostBytesLookedInto = 4096

  /// They may take this much, and the part of a run's steps that the shift leaves.
  fileprivate static let grant = 1 << 21
  fileprivate static let grantForGenerators = 1 << 19
  fileprivate static let grantForNewest = 1 << 17
  fileprivate static let shareShift = 4
  fileprivate static let shareShiftForGenerators = 8
  /// What marking the roots takes, and the bytes that are marked in one step.
  fileprivate static let leastCost = 500
  fileprivate static let bytesPerStep = 200
  /// What a search looks through in one step, and what it comes to.
  fileprivate static let tracedPerStep = 2
  fileprivate static let markedPerStep = 16
  /// Values that are compared with one that is sought before a search.
  fileprivate static let mostNearby = 128
  fileprivate static let mostElementsNearby = 1024
}

/// A generator and its creation number. What was freed since is another object or none; no memory of the heap is given back
/// before a collection forgets this.
struct NewestGenerator {
  let generator: GeneratorRef
  let serial: UInt32

  /// The object, if it is a coroutine that has not begun.
  var unstartedCoroutine: ObjectRef? {
    let object = generator.asObject
    guard object.pointee.serial == serial, HeapLayouts.isUnstartedCoroutine(object) else { return nil }
    return object
  }
}

extension Runtime {
  /// To be called before a script shows something or looks whether something has ended. May run script code.
  @inline(__always)
  func settleEnds() {
    if promptEnds.isOn { endPromptly(top) }
  }

  /// The same before a script looks whether one object has ended. Mostly a variable of what runs stands for it.
  @inline(__always)
  func settleEnd(of target: Value) {
    if promptEnds.isOn, let object = target.heapObject, !isHeldNearby(object) { endUnlessHeld(object) }
  }

  /// Whether one of the values that were put on the stack last is the object, or a list that holds it.
  private func isHeldNearby(_ object: ObjectRef) -> Bool {
    var place = top
    let end = max(stackBase, top - PromptEnds.mostNearby)
    var left = PromptEnds.mostElementsNearby
    while place > end {
      place -= 1
      if place.pointee.heapObject == object { return true }
      guard case .list(let list) = place.pointee, list.pointee.count <= left else { continue }
      left -= list.pointee.count
      for index in 0..<list.pointee.count where list[element: index].heapObject == object { return true }
    }
    return false
  }

  @inline(never)
  private func endUnlessHeld(_ object: ObjectRef) {
    guard !isFinalizing, !isTerminating, moduleState.runningBundledBodies == 0, mayLookForEnds else { return }
    let search = reaches([object], top)
    spendOnLook(search.steps)
    if !search.isReached { endPromptly(top, searchesFirst: false) }
  }

  /// To be called before a script looks at what is in files: a file that nothing refers to any more has been written and
  /// closed. May run script code.
  func settleFiles() {
    if moduleState.files.open.holdUnwritten { endPromptly(top, searchesFirst: false) }
  }

  /// The stack is initialised up to `end`.
  /// - Parameters:
  ///   - searchesFirst: whether nothing is collected if all whose end is told of is still held.
  ///   - afterTurn: a turn of a loop is over, in which tasks ended that nobody but the loop held any more.
  @inline(never)
  func endPromptly(_ end: FramePointer, searchesFirst: Bool = true, afterTurn: Bool = false) {
    promptEnds.hasNewFailure = false
    promptEnds.stepHeldGenerator = false
    guard !isFinalizing, !isTerminating else { return }
    // What bundled modules let go of while they are imported is their own.
    guard moduleState.runningBundledBodies == 0 else { return }
    guard mayLookForEnds, !searchesFirst || !holdsAllThatMayEnd(end) else { return }
    spendOnLook(PromptEnds.leastCost + heap.usedBytes / PromptEnds.bytesPerStep)
    // An object is finalised before those are told who refer to it weakly.
    var told: [(target: ObjectRef, reference: ObjectRef)] = []
    promptEnds.spared = heap.collect(
      markRoots: { marker in markRoots(marker, end) },
      watched: { self.weakTargets },
      sparing: promptEnds.spared,
      isOneByOne: afterTurn,
      didMark: { clearWeakReferences { target, reference in told.append((target, reference)) } },
      finalize: { object in
        finalizationQueue.append(object)
        for (target, reference) in told where target == object { finalizationQueue.append(reference) }
        told.removeAll { $0.target == object }
      },
      willSweep: { forgetDead() })
    finalizationQueue += told.map(\.reference)
    note(heap.noticeableEnds())
    finalizePending(end)
  }

  /// Which ends a script would notice of what there is.
  private func note(_ ends: NoticeableEnds) {
    let hasOthers =
      !moduleState.watchedTargets.isEmpty || !ends.isDisjoint(with: [.failures, .finalizers])
      || promptEnds.hasFinalizers && ends.contains(.asyncGenerators)
    promptEnds.mayEndAsyncGenerator = ends.contains(.asyncGenerators)
    promptEnds.isForGeneratorsOnly = !hasOthers && !ends.isEmpty
    promptEnds.isOn = hasOthers || !ends.isEmpty
  }

  /// Whether nothing has ended: everything whose end would be noticed is found from what runs and waits, as a rule after a
  /// few steps. What a look has spared, as CPython leaves it to its cycle collector, nothing will find.
  private func holdsAllThatMayEnd(_ end: FramePointer) -> Bool {
    var sought: [ObjectRef] = []
    note(
      heap.noticeableEnds { object in
        if !promptEnds.spared.contains(object) { sought.append(object) }
      })
    for reference in moduleState.weakReferences where reference.isWatched {
      if let target = reference.target.heapObject { sought.append(target) }
    }
    let search = reaches(sought, end)
    spendOnLook(search.steps)
    return search.isReached
  }

  /// Whether all of some objects are reachable, and what it took to find that out. It takes most when they are not.
  private func reaches(_ sought: [ObjectRef], _ end: FramePointer) -> (isReached: Bool, steps: Int) {
    releaseRoots()
    let marker = promptEnds.marker ?? Marker()
    promptEnds.marker = marker
    marker.programs = reachablePrograms()
    var found = 0
    let areFound = {
      while found < sought.count, sought[found].pointee.mark != .white { found += 1 }
      return found == sought.count
    }
    markRunningRoots(marker, end)
    var isReached = marker.search(until: areFound)
    if !isReached {
      markStandingRoots(marker)
      isReached = marker.search(until: areFound)
    }
    let looked = marker.forget()
    let steps =
      looked.traced / PromptEnds.tracedPerStep + (looked.marked + sought.count) / PromptEnds.markedPerStep
    marker.programs = nil
    reachedPrograms = nil
    return (isReached, steps)
  }

  /// A statement is done in which a coroutine was made: if that has not begun and nothing holds it, it ends here. The
  /// stack is initialised up to `end`.
  @inline(never)
  func endNewest(_ end: FramePointer, at place: SourceRange) {
    // What a bundled module lets go of is told of where the script called it.
    guard let newest = promptEnds.newest, place.start < Runtime.bundledBase else { return }
    promptEnds.newest = nil
    guard let coroutine = newest.unstartedCoroutine, !isFinalizing, !isTerminating,
      promptEnds.spentOnNewest <= PromptEnds.grantForNewest + stepsUsed >> PromptEnds.shareShiftForGenerators
    else { return }
    let search = reaches([coroutine], end)
    promptEnds.spentOnNewest += search.steps
    if !search.isReached { endPromptly(end, at: place) }
  }

  /// Whether there is something left of the allowance for looks.
  private var mayLookForEnds: Bool {
    if promptEnds.isForGeneratorsOnly {
      let share = stepsUsed >> PromptEnds.shareShiftForGenerators
      return promptEnds.spentOnGenerators <= PromptEnds.grantForGenerators + share
    }
    return promptEnds.spent <= PromptEnds.grant + stepsUsed >> PromptEnds.shareShift
  }

  private func spendOnLook(_ steps: Int) {
    if promptEnds.isForGeneratorsOnly { promptEnds.spentOnGenerators += steps } else { promptEnds.spent += steps }
  }

  /// A body has come to its end: the async generators that only its slots held end with it, as do what they held. The
  /// stack is initialised up to `window`.
  @inline(never)
  func endGenerators(in slots: FramePointer, of code: CodeRef, result: Value, _ window: FramePointer) {
    let count = code.pointee.slotCount
    guard code.pointee.native == nil, mayLookForEnds, mayHoldAsyncGenerators(slots, count: count) else { return }
    // What was handled around the body is still needed.
    let kept = code.pointee.handlers.exist ? code.pointee.handlers.outer : -1
    for index in 0..<count where index != kept { slots[index] = .undefined }
    window[0] = result
    endPromptly(window + 1)
  }

  /// Whether a value that something has let go of is an async generator that a loop would have to close.
  @inline(__always)
  func mayEnd(_ value: Value) -> Bool {
    promptEnds.mayEndAsyncGenerator && value.generator?.isBetweenItems == true
  }

  /// Whether slots hold an async generator between two of its items, themselves or by what their instances, cells and short
  /// lists refer to; true also where that is too much to look at.
  private func mayHoldAsyncGenerators(_ slots: FramePointer, count: Int) -> Bool {
    let marker = promptEnds.marker ?? Marker()
    promptEnds.marker = marker
    for index in 0..<count {
      guard let object = slots[index].heapObject else { continue }
      switch object.pointee.kind {
      case .generator where slots[index].generator.unsafelyUnwrapped.isBetweenItems:
        _ = marker.forget()
        return true
      case .instance, .cell: marker.mark(object)
      case .list, .tuple:
        if HeapLayouts.externalBytes(object) < PromptEnds.mostBytesOfList { marker.mark(object) }
      default: break
      }
    }
    return mayReach(by: marker) { object in Value(object).generator?.isBetweenItems == true }
  }

  /// Whether what is marked is or refers to something that is sought; true also where that is too much to look at.
  @inline(__always)
  private func mayReach(by marker: Marker, _ isSought: (ObjectRef) -> Bool) -> Bool {
    let isReached = marker.reaches(most: PromptEnds.mostReached) { object in
      switch object.pointee.kind {
      // Classes, modules and functions are looked through only as far as these close over variables.
      case .string, .bigInt, .bytes, .range, .type, .module, .builtin, .code: return .past
      case .function:
        marker.mark(UnsafeMutableRawPointer(object).assumingMemoryBound(to: FunctionObject.self).pointee.closure)
        return .past
      default:
        if isSought(object) { return .found }
        return HeapLayouts.externalBytes(object) < PromptEnds.mostBytesLookedInto ? .through : .found
      }
    }
    let looked = marker.forget().marked
    if !isReached { spendOnLook(looked) }
    return isReached
  }

  /// The exception in flight leaves a body that suspends: its traceback goes on holding the frame.
  @inline(never)
  func keepVariables(_ slots: FramePointer, of code: CodeRef) {
    guard code.pointee.native == nil, let exception = exception(raisedException) else { return }
    guard promptEnds.isOn else {
      if mayHoldPending(slots, count: code.pointee.localCount) {
        keepLocalsSlowly(slots, count: code.pointee.localCount)
      }
      return
    }
    keepLocals(slots, count: code.pointee.localCount)
    for index in code.pointee.localCount..<code.pointee.slotCount {
      guard let generator = slots[index].generator, generator.isBetweenItems else { continue }
      hold(generator.asObject, inTracebackOf: exception)
    }
  }

  /// Whether a variable is a future or a task that may still fail unseen, or something that may hold one.
  private func mayHoldPending(_ slots: FramePointer, count: Int) -> Bool {
    for index in 0..<count {
      guard let object = slots[index].heapObject else { continue }
      switch object.pointee.kind {
      case .future, .task: if slots[index].future?.isDone == false { return true }
      case .list, .tuple, .dict, .set: return true
      default: break
      }
    }
    return false
  }

  /// The exception in flight leaves a body: its traceback goes on holding what the variables stand for, where a script may
  /// notice the end of that.
  @inline(__always)
  func keepLocals(_ slots: FramePointer, count: Int) {
    if promptEnds.isOn, count > 0 { keepLocalsSlowly(slots, count: count) }
  }

  @inline(never)
  private func keepLocalsSlowly(_ slots: FramePointer, count: Int) {
    guard let exception = exception(raisedException) else { return }
    let marker = promptEnds.marker ?? Marker()
    promptEnds.marker = marker
    for index in 0..<count { marker.mark(slots[index]) }
    let targets = moduleState.watchedTargets
    let mayEndNoticeably = mayReach(by: marker) { object in
      switch object.pointee.kind {
      case .instance where object.pointee.type.pointee.flags.contains(.hasFinalizer): true
      // A failure may still come to what is pending.
      case .future, .task:
        Value(object).future?.isDone == false || !HeapLayouts.noticeableEnd(object).isEmpty || targets.contains(object)
      case .generator:
        !HeapLayouts.noticeableEnd(object).isEmpty || HeapLayouts.isUnstartedCoroutine(object)
          || targets.contains(object)
      default: targets.contains(object)
      }
    }
    guard mayEndNoticeably else { return }
    // A frame lets go of its variables from the first to the last, a tuple the other way round.
    let variables = (0..<count).reversed().map { slots[$0] }.filter { $0.heapObject != nil }
    hold(makeTuple(variables).asObject, inTracebackOf: exception)
  }

  /// Whether an exception, one it came from or a member of it holds a generator by its traceback.
  func mayHoldGenerator(_ value: Value) -> Bool {
    guard let exception = exception(value) else { return false }
    if exception.pointee.traceback.held != nil { return true }
    if exception.pointee.cause.isNone, exception.pointee.context.isNone, !isGroup(exception) { return false }
    return mayHoldGeneratorDeeply(value)
  }

  @inline(never)
  private func mayHoldGeneratorDeeply(_ value: Value) -> Bool {
    var pending = [value]
    var looks = 64
    while looks > 0, let next = pending.popLast() {
      looks -= 1
      guard let exception = self.exception(next) else { continue }
      if exception.pointee.traceback.held != nil { return true }
      pending.append(exception.pointee.cause)
      pending.append(exception.pointee.context)
      if isGroup(exception) { pending += members(of: exception).values }
    }
    return looks == 0
  }

  /// A coroutine may end where the exception in flight is handled, or a statement lets go of it.
  func noteRefused(_ value: Value) {
    if value.isUnstartedCoroutine, let generator = value.generator { promptEnds.refused.append(generator) }
  }

  /// The error in flight refuses a value.
  func refuse(_ value: Value, _ error: Raised) -> Raised {
    refuse(value, by: currentException)
    return error
  }

  /// An error refuses a value: if that is a coroutine that has not begun, the frame of the library in the traceback holds
  /// it.
  func refuse(_ value: Value, by error: ExceptionRef) {
    guard value.isUnstartedCoroutine, let object = value.heapObject else { return }
    noteRefused(value)
    hold(object, inTracebackOf: error)
  }

  /// To be called where an operand is refused: if it is a coroutine that was not awaited, it ends where the error gets its
  /// place.
  func noteOperand(_ value: Value) {
    if value.isUnstartedCoroutine { promptEnds.hasRefusedOperand = true }
  }

  /// The error that refused an operand gets its place; the stack is initialised up to `top`.
  @inline(never)
  func endOperand(at place: SourceRange) {
    promptEnds.hasRefusedOperand = false
    endPromptly(top, at: place)
  }

  /// The exception with which a coroutine was refused is handled; the stack is initialised up to `end`.
  @inline(never)
  func endRefused(_ end: FramePointer, at place: SourceRange) {
    promptEnds.refused.removeAll()
    endPromptly(end, at: place)
  }

  /// A statement of the script may have ended objects.
  @inline(never)
  func endPromptly(_ end: FramePointer, at place: SourceRange) {
    promptEnds.place = place.start < Runtime.bundledBase ? place : .none
    endPromptly(end)
    promptEnds.place = .none
  }

  /// Empties the slots of a running frame that are not in use, if it is one that suspends; where they begin.
  func freeSlots(_ frame: FramePointer, of suspending: CodeRef?, from height: Int) -> FramePointer {
    guard let suspending else { return frame + height }
    dropSlots(frame, of: suspending, from: height)
    return top
  }

  /// Empties the slots of a running suspending frame from the first on that is not in use where it is.
  func dropSlots(_ frame: FramePointer, of code: CodeRef, from height: Int) {
    let count = code.pointee.slotCount
    if height < count { (frame + height).update(repeating: .undefined, count: count - height) }
  }
}
