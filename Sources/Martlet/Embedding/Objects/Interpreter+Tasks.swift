extension Interpreter {
  /// The tasks that are not done, of every loop that the host drives, each loop's in the order of their creation.
  public var tasks: [TaskSnapshot] {
    var loops: [LoopRef] = []
    for loop in rt.asyncio.hostLoops + [rt.host.loop, rt.asyncio.running].compactMap({ $0 })
    where !loops.contains(loop) { loops.append(loop) }
    var tasks: [TaskSnapshot] = []
    for loop in loops {
      let first = tasks.count
      tasks += WaitGraph(rt, loop).snapshots.map { $0.renumbered(from: first) }
    }
    return tasks
  }

  /// Steps that a live task has used since there has been an observer.
  public func stepsUsed(by task: InterpreterEvent.Task) -> Int { rt.host.taskSteps[task.id] ?? 0 }
}

extension TaskSnapshot {
  /// As part of a list in which others come first.
  fileprivate func renumbered(from first: Int) -> TaskSnapshot {
    TaskSnapshot(
      id: id + first, name: name, coroutine: coroutine, state: state, awaits: awaits,
      waitsFor: waitsFor.map { $0 + first }, seconds: seconds, isOnCycle: isOnCycle, place: place)
  }
}
