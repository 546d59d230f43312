import MartletSyntax

/// Which task of a loop waits on what, and where: the text of a DeadlockError and of a task tree.
///
/// It is drawn from what suspended coroutines hold, so nothing is recorded while tasks run but the time at which each
/// began to wait. An edge goes from a task to one that must act first: the task it awaits, a child of the `gather`,
/// `wait` or TaskGroup it awaits, the holder of the lock it waits for.
struct WaitGraph {
  private struct Vertex {
    let task: TaskRef
    var frames: [GeneratorRef] = []
    /// What the innermost frame of the script's own code awaits.
    var awaited = ""
    var edges: [TaskRef] = []
    var isOnCycle = false
  }

  private let rt: Runtime
  private let loop: LoopRef
  private var vertices: [Vertex]
  /// When sleeping tasks wake, by the sequence of their timers.
  private var wakeTimes: [UInt64: Double] = [:]

  /// The tasks of the loop that are not done, in the order of their creation. They must stay reachable.
  init(_ rt: Runtime, _ loop: LoopRef) {
    self.rt = rt
    self.loop = loop
    vertices = loop.state.tasks.filter { !$0.asFuture.isDone }.map { Vertex(task: $0) }
    for index in vertices.indices { complete(&vertices[index]) }
    let order = Dictionary(uniqueKeysWithValues: vertices.enumerated().map { ($1.task, $0) })
    for index in vertices.indices { vertices[index].edges.sort { order[$0, default: 0] < order[$1, default: 0] } }
    if vertices.contains(where: { $0.task.pointee.isSleeping }) {
      loop.state.core.forEachDeadline { token, deadline in wakeTimes[token.numbers.sequence] = deadline }
    }
    findCycles()
  }

  // MARK: Drawing

  /// A line for each task, then where it waits, then the cycles.
  var text: String {
    var lines: [String] = []
    for vertex in vertices {
      let task = vertex.task
      var line = "  \(label(task)) \(state(vertex))"
      if task.pointee.cancelsRequested > 0 { line += cancellation(task) }
      if vertex.isOnCycle { line += "  <- in a cycle" }
      lines.append(line)
      lines += place(vertex)
    }
    for cycle in cycles() {
      lines.append("  cycle: " + (cycle + [cycle[0]]).map(rt.taskName).joined(separator: " -> "))
    }
    return lines.joined(separator: "\n")
  }

  /// Who cancelled a task that goes on, and where.
  private func cancellation(_ task: TaskRef) -> String {
    guard let source = rt.asyncio.cancellations.source(of: task) else { return "" }
    let text = ", cancelled by \(rt.text(source.canceller))"
    guard source.place != .none, let file = rt.source(at: source.place) else { return text }
    return text + " in \(file.name):\(file.lineAndColumn(of: source.place.start).line)"
  }

  private func label(_ task: TaskRef) -> String {
    guard let name = coroutineName(task) else { return rt.taskName(task) }
    return "\(rt.taskName(task)) (\(name))"
  }

  private func coroutineName(_ task: TaskRef) -> String? {
    task.pointee.coroutine.generator?.pointee.qualifiedName.string
  }

  private func state(of vertex: Vertex) -> TaskSnapshot.State {
    let task = vertex.task
    if task.pointee.isRunning { return .running }
    if task.pointee.isSleeping { return .sleeping }
    if task.pointee.waiter != nil { return .waiting }
    return vertex.frames.isEmpty ? .new : .ready
  }

  /// Since when a task waits, or until when it sleeps.
  private func seconds(_ vertex: Vertex) -> Double? {
    let now = loop.state.core.clock.now
    switch state(of: vertex) {
    case .waiting: return max(0, now - vertex.task.pointee.waitingSince)
    case .sleeping:
      return wakeTimes[vertex.task.pointee.timer.numbers.sequence].map { max(0, $0 - now) }
    default: return nil
    }
  }

  private func state(_ vertex: Vertex) -> String {
    let time = seconds(vertex).map { "\(($0 * 1000).rounded() / 1000) s" } ?? "ever"
    switch state(of: vertex) {
    case .running: return "is running"
    case .new: return "has not begun"
    case .ready: return "is ready to run"
    case .sleeping: return "sleeps for another \(time)"
    case .waiting:
      var text = "awaits \(vertex.awaited)"
      let names = vertex.edges.map(rt.taskName)
      if !names.isEmpty, names != [vertex.awaited] {
        text += vertex.awaited.hasSuffix(".acquire()") ? ", held by " : " of "
        text += names.joined(separator: ", ")
      }
      return text + ", for \(time)"
    }
  }

  /// The innermost line of the script's own code.
  private func linePlace(_ vertex: Vertex) -> TaskSnapshot.Place? {
    guard let frame = vertex.frames.last(where: isScript), let source = rt.source(at: rt.place(of: frame)) else {
      return nil
    }
    let number = source.lineAndColumn(of: rt.place(of: frame).start).line
    let text = String(decoding: source.line(number), as: UTF8.self).drop { $0 == " " || $0 == "\t" }
    return TaskSnapshot.Place(
      file: source.name, line: number, function: frame.pointee.qualifiedName.string, text: String(text))
  }

  private func place(_ vertex: Vertex) -> [String] {
    guard let place = linePlace(vertex) else { return [] }
    let line = "    File \"\(place.file)\", line \(place.line), in \(place.function)"
    return place.text.isEmpty ? [line] : [line, "      \(place.text)"]
  }

  /// The tasks as data.
  var snapshots: [TaskSnapshot] {
    let places = Dictionary(uniqueKeysWithValues: vertices.enumerated().map { ($1.task, $0) })
    return vertices.enumerated().map { index, vertex in
      TaskSnapshot(
        id: index, name: rt.taskName(vertex.task), coroutine: coroutineName(vertex.task) ?? "",
        state: state(of: vertex), awaits: vertex.task.pointee.waiter == nil ? nil : vertex.awaited,
        waitsFor: vertex.edges.compactMap { places[$0] }, seconds: seconds(vertex), isOnCycle: vertex.isOnCycle,
        place: linePlace(vertex))
    }
  }

  // MARK: What a task waits for

  private func isScript(_ frame: GeneratorRef) -> Bool {
    let place = rt.place(of: frame)
    return place != .none && place.start < Runtime.bundledBase
  }

  private func complete(_ vertex: inout Vertex) {
    let task = vertex.task
    vertex.frames = rt.suspendedFrames(of: task)
    guard let waiter = task.pointee.waiter else { return }
    let library = vertex.frames.suffix(from: (vertex.frames.lastIndex(where: isScript) ?? -1) + 1)
    var edges: [TaskRef] = []
    if let other = waiter.asTask {
      vertex.awaited = rt.taskName(other)
      edges.append(other)
    } else if case .tuple(let children) = waiter.pointee.payload, waiter.pointee.header.type == rt.asyncio.gatherType {
      vertex.awaited = "gather()"
      edges += children.values.compactMap(\.task)
    } else {
      vertex.awaited = waiter.pointee.header.type == rt.asyncio.hostFutureType ? "a function of the host" : "a Future"
    }
    for index in 0..<Int(waiter.pointee.callbackCount) {
      let callback = waiter.callbackAt(index).pointee
      guard callback.kind == .shieldOuter else { continue }
      let inner = callback.target.task
      vertex.awaited = inner == nil ? "shield() of a Future" : "shield()"
      if let inner { edges.append(inner) }
    }
    if let name = libraryName(library) { vertex.awaited = name }
    for frame in library { edges += tasks(in: frame) }
    var seen: Set<TaskRef> = [task]
    vertex.edges = edges.filter { !$0.asFuture.isDone && seen.insert($0).inserted }
  }

  /// The function of the library that the script's code awaits; a method is named after its object's class.
  private func libraryName(_ frames: ArraySlice<GeneratorRef>) -> String? {
    guard var frame = frames.first else { return nil }
    // `async with lock` enters by `acquire`, and `wait_for` without a limit awaits what it was given.
    let name = self.name(of: frame)
    if ["__aenter__", "__anext__", "wait_for"].contains(name), let next = frames.dropFirst().first { frame = next }
    let awaited = self.name(of: frame)
    guard awaited != "as_completed", let receiver = receiver(of: frame) else { return "\(awaited)()" }
    return "\(rt.className(receiver)).\(awaited)()"
  }

  private func name(of frame: GeneratorRef) -> String {
    let awaitedName = frame.pointee.code.pointee.native?._withUnsafeGuaranteedRef { $0.awaitedName }
    return awaitedName.map { "\($0)" } ?? frame.pointee.name.string
  }

  /// The object whose method runs in a frame.
  private func receiver(of frame: GeneratorRef) -> Value? {
    guard frame.pointee.qualifiedName.string.contains("."), frame.pointee.code.pointee.slotCount > 0 else { return nil }
    return slot(frame, 0)
  }

  private func slot(_ frame: GeneratorRef, _ index: Int) -> Value {
    let value = frame.slots[index]
    return value.object(.cell, as: CellObject.self)?.pointee.value ?? value
  }

  /// The tasks that a frame of the library waits for: those it knows, and those its object does.
  private func tasks(in frame: GeneratorRef) -> [TaskRef] {
    var found: [TaskRef] = []
    for index in 0..<frame.pointee.code.pointee.slotCount { collect(slot(frame, index), into: &found) }
    if let receiver = receiver(of: frame) {
      for name in ["_owner", "_tasks"] as [StaticString] {
        do throws(Raised) {
          if let value = try rt.findAttribute(receiver, rt.intern(name)) { collect(value, into: &found) }
        } catch { _ = rt.takeException() }
      }
    }
    return found
  }

  private func collect(_ value: Value, into found: inout [TaskRef]) {
    switch value {
    case .instance: if let task = value.task { found.append(task) }
    case .list(let list): for element in list.values { if let task = element.task { found.append(task) } }
    case .tuple(let tuple): for element in tuple.values { if let task = element.task { found.append(task) } }
    case .set(let set):
      var index = 0
      while let entry = set.nextEntry(&index) { if let task = entry.key.task { found.append(task) } }
    case .dict(let dict):
      var index = 0
      while let entry = dict.nextEntry(&index) { if let task = entry.pointee.key.task { found.append(task) } }
    default: break
    }
  }

  // MARK: Cycles

  private mutating func findCycles() {
    for cycle in cyclesByIndex() { for index in cycle { vertices[index].isOnCycle = true } }
  }

  private func cycles() -> [[TaskRef]] { cyclesByIndex().map { $0.map { vertices[$0].task } } }

  /// Each cycle once, from its first task on: walks along the edges, and finds one where a walk comes back to itself.
  private func cyclesByIndex() -> [[Int]] {
    let places = Dictionary(uniqueKeysWithValues: vertices.enumerated().map { ($1.task, $0) })
    var cycles: [[Int]] = []
    var isFinished = [Bool](repeating: false, count: vertices.count)
    for start in vertices.indices where !isFinished[start] {
      // The path so far, and for each of its vertices the edge to follow next.
      var path = [start]
      var next = [0]
      while let last = path.last {
        let edges = vertices[last].edges
        guard next[next.count - 1] < edges.count else {
          isFinished[last] = true
          path.removeLast()
          next.removeLast()
          continue
        }
        let target = places[edges[next[next.count - 1]]]
        next[next.count - 1] += 1
        guard let target, !isFinished[target] else { continue }
        if let begin = path.firstIndex(of: target) {
          let cycle = Array(path[begin...])
          let first = cycle.firstIndex(of: cycle.min()!)!
          cycles.append(Array(cycle[first...] + cycle[..<first]))
        } else {
          path.append(target)
          next.append(0)
        }
      }
    }
    return cycles
  }
}

extension Runtime {
  /// The frames of a suspended task, its own coroutine first.
  func suspendedFrames(of task: TaskRef) -> [GeneratorRef] {
    guard let root = task.pointee.generator, root.pointee.phase != .created, root.pointee.phase != .finished
    else { return [] }
    var frames: [GeneratorRef] = []
    var frame: GeneratorRef? = root.pointee.innermost ?? root
    while let current = frame {
      frames.append(current)
      if current == root { break }
      frame = current.pointee.awaiter
    }
    return frames.reversed()
  }

  /// Where a suspended frame waits.
  func place(of frame: GeneratorRef) -> SourceRange {
    guard let machine = frame.pointee.code.pointee.machine else { return .none }
    return machine._withUnsafeGuaranteedRef { machine in
      let state = Int(frame.pointee.state)
      return machine.states.indices.contains(state) ? machine.states[state].place : .none
    }
  }

  /// The error for a wait that nothing can end.
  func deadlock(_ awaited: FutureRef) -> Raised {
    let loop = awaited.pointee.loop
    let tasks = makeList(loop.state.tasks.filter { !$0.asFuture.isDone }.map(\.asValue))
    let saved = top
    saved[0] = .list(tasks)
    top = saved + 1
    defer { top = saved }
    asyncio.hasDeadlocked = true
    var message = "every task waits and nothing can wake one:\n"
    let hasTasks = tasks.pointee.count > 0
    message += hasTasks ? WaitGraph(self, loop).text : "  there is no task left that could complete the future"
    let others = threads.all.count - 1
    if others > 0 { message += "\n  and \(others) other thread\(others == 1 ? "" : "s") of the script, waiting too" }
    return raise(asyncio.deadlockError, message)
  }
}
