/// What a script has async generators tell when their iteration begins and when nothing refers to them any more:
/// `sys.set_asyncgen_hooks`. Loops have hooks of their own while they run, in place of those of before.
struct AsyncGeneratorHooks {
  struct Pair {
    var firstIteration = Value.none
    var finalizer = Value.none
  }

  /// Those that were set while no loop ran, and those that were set within the run of one.
  private var outer = Pair()
  private var inner: (loop: LoopRef, pair: Pair)?
  /// The generators that have a finaliser of a script's, which they do not keep alive.
  private var noted: [(generator: GeneratorRef, finalizer: Value)] = []

  /// The script's hooks that are in effect; nil if they are those of the loop.
  func current(within loop: LoopRef?) -> Pair? {
    guard let loop else { return outer }
    guard let inner, inner.loop == loop else { return nil }
    return inner.pair
  }

  mutating func set(_ pair: Pair, within loop: LoopRef?) {
    if let loop { inner = (loop, pair) } else { outer = pair }
  }

  /// The run of a loop has ended, and with it what was set within.
  mutating func endRun() { inner = nil }

  mutating func note(_ generator: GeneratorRef, _ finalizer: Value) { noted.append((generator, finalizer)) }

  /// The finaliser of a generator that ends, which is forgotten.
  mutating func take(_ generator: GeneratorRef) -> Value? {
    guard let index = noted.firstIndex(where: { $0.generator == generator }) else { return nil }
    return noted.remove(at: index).finalizer
  }

  mutating func trace(_ marker: Marker) {
    marker.mark(outer.firstIteration)
    marker.mark(outer.finalizer)
    if let inner {
      marker.mark(inner.loop)
      marker.mark(inner.pair.firstIteration)
      marker.mark(inner.pair.finalizer)
    }
    // Those that wait between items are finalised by the collector, which takes them off the list.
    noted.removeAll { $0.generator.pointee.phase == .finished }
    for (generator, finalizer) in noted {
      if !generator.isBetweenItems { marker.mark(generator) }
      marker.mark(finalizer)
    }
  }
}

extension Runtime {
  /// An async generator is asked for its first item: the script's hook is told, or its loop will close it at the end.
  func noteFirstIteration(_ generator: GeneratorRef) throws(Raised) {
    guard generator.pointee.phase == .created, !ObjectFlags.isKnownToLoop(generator.asObject) else { return }
    guard let hooks = asyncio.generatorHooks.current(within: asyncio.running) else {
      return asyncio.note(generator, of: asyncio.running.unsafelyUnwrapped)
    }
    promptEnds.isOn = true
    promptEnds.mayEndAsyncGenerator = true
    if !hooks.finalizer.isNone {
      ObjectFlags.setKnownToLoop(generator.asObject)
      asyncio.generatorHooks.note(generator, hooks.finalizer)
    }
    guard !hooks.firstIteration.isNone else { return }
    let saved = top
    saved[0] = Value(generator.asObject)
    saved[1] = hooks.firstIteration
    top = saved + 2
    defer { top = saved }
    _ = try call(saved[1], saved[0])
  }

  /// The hooks that are in effect, those of the loop that runs as its methods.
  func asyncGeneratorHooks() throws(Raised) -> AsyncGeneratorHooks.Pair {
    if let pair = asyncio.generatorHooks.current(within: asyncio.running) { return pair }
    guard let loop = asyncio.running else { return AsyncGeneratorHooks.Pair() }
    let saved = top
    saved[0] = try getAttribute(loop.asValue, intern("_asyncgen_firstiter_hook"))
    top = saved + 1
    defer { top = saved }
    let last = try getAttribute(loop.asValue, intern("_asyncgen_finalizer_hook"))
    return AsyncGeneratorHooks.Pair(firstIteration: saved[0], finalizer: last)
  }

  /// `sys.set_asyncgen_hooks`: what is not given stays.
  func setAsyncGeneratorHooks(_ first: Value?, _ last: Value?) throws(Raised) {
    var pair = try asyncGeneratorHooks()
    if let last {
      guard last.isNone || isCallable(last) else {
        throw typeError("callable finalizer expected, got \(typeName(last))")
      }
      pair.finalizer = last
    }
    if let first {
      guard first.isNone || isCallable(first) else {
        throw typeError("callable firstiter expected, got \(typeName(first))")
      }
      pair.firstIteration = first
    }
    asyncio.generatorHooks.set(pair, within: asyncio.running)
  }
}
