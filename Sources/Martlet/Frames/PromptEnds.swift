import MartletSyntax

/// Where a script could notice that an object has ended.
///
/// CPython ends an object with its last reference. Here objects end at collections; so that the difference does not show,
/// a collection comes first wherever a script is about to show something, while there is an object whose end it would
/// notice: a failed future that nobody has looked at, an instance with `__del__`, the target of a weak reference. Such a
/// collection spares what CPython would leave to its cycle collector.
struct PromptEnds {
  /// There may be such an object.
  var isOn = false
  /// A future has failed that nobody waits for.
  var hasNewFailure = false
  /// Coroutines that have not begun and were refused: held until the exception that says so is handled.
  var refused: [GeneratorRef] = []
  var hasRefused: Bool { !refused.isEmpty }
  /// Where a script is, if that is known, while what has ended is finalised.
  var place = SourceRange.none
  /// A class with `__del__` has been made.
  var hasFinalizers = false
  /// Work that these collections have taken in this run, in steps.
  var spent = 0

  /// They may take this much, and the part of a run's steps that the shift leaves.
  fileprivate static let grant = 1 << 20
  fileprivate static let shareShift = 4
  /// What marking the roots takes, and the bytes that are marked in one step.
  fileprivate static let leastCost = 500
  fileprivate static let bytesPerStep = 200
}

extension Runtime {
  /// To be called before a script shows something or looks whether something has ended. May run script code.
  @inline(__always)
  func settleEnds() {
    if promptEnds.isOn { endPromptly(top) }
  }

  /// The stack is initialised up to `end`.
  @inline(never)
  func endPromptly(_ end: FramePointer) {
    promptEnds.hasNewFailure = false
    guard !isFinalizing, !isTerminating else { return }
    let allowed = PromptEnds.grant + (stepsUsed >> PromptEnds.shareShift)
    guard promptEnds.spent <= allowed else { return }
    promptEnds.spent += PromptEnds.leastCost + heap.usedBytes / PromptEnds.bytesPerStep
    heap.collect(
      markRoots: { marker in markRoots(marker, end) },
      watched: { self.weakTargets },
      didMark: { clearWeakReferences() },
      finalize: { object in finalizationQueue.append(object) },
      willSweep: { forgetDead() })
    promptEnds.isOn = promptEnds.hasFinalizers || !moduleState.weakReferences.isEmpty || heap.hasUnretrieved
    finalizePending(end)
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

  /// To be called where a coroutine is refused.
  func noteRefused(_ value: Value) {
    guard let generator = value.generator, generator.flavor == .coroutine, generator.pointee.phase == .created else {
      return
    }
    promptEnds.refused.append(generator)
  }

  /// The exception with which a coroutine was refused is handled; the stack is initialised up to `end`.
  @inline(never)
  func endRefused(_ end: FramePointer, at place: SourceRange) {
    promptEnds.refused.removeAll()
    promptEnds.place = place
    endPromptly(end)
    promptEnds.place = .none
  }

  /// Empties the slots of a running suspending frame from the first on that is not in use where it is.
  func dropSlots(_ frame: FramePointer, of code: CodeRef, from height: Int) {
    let count = code.pointee.slotCount
    if height < count { (frame + height).update(repeating: .undefined, count: count - height) }
  }
}
