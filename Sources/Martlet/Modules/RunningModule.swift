/// A module whose text is running. Threads that import it meanwhile wait until it is done, as in CPython.
final class RunningModule: Waitable {
  let module: ModuleRef
  /// The thread that imports it.
  let thread: ScriptThread
  /// How deep the calls are in its body.
  let depth: Int
  @exclusivity(unchecked) private var isDone = false

  init(_ module: ModuleRef, _ thread: ScriptThread, depth: Int) {
    self.module = module
    self.thread = thread
    self.depth = depth
  }

  override var isFree: Bool { isDone }

  /// Whether its thread waits, by whatever other imports, for one that the given thread is to finish.
  fileprivate func waits(for waiting: ScriptThread) -> Bool {
    var thread = thread
    while let next = thread.awaitedImport {
      if next.thread === waiting { return true }
      thread = next.thread
    }
    return false
  }

  func finish(_ rt: Runtime) {
    isDone = true
    wakeAll(rt)
  }
}

extension Runtime {
  /// The module whose text the running thread is executing, if it does.
  var runningModule: RunningModule? {
    moduleState.initializing.last { $0.thread === threads.current }
  }

  /// Waits for the end of a module's text if another thread is running that; true if it was. Where that thread waits for
  /// this one in turn, the module is taken as it is.
  func awaitImport(of module: Value) throws(Raised) -> Bool {
    let current = threads.current
    guard let object = module.heapObject,
      let running = moduleState.initializing.first(where: { $0.module.asObject == object && $0.thread !== current }),
      !running.waits(for: current)
    else { return false }
    current.awaitedImport = running
    defer { current.awaitedImport = nil }
    top[0] = module
    top += 1
    defer { top -= 1 }
    return try running.wait(self, until: .infinity)
  }
}
