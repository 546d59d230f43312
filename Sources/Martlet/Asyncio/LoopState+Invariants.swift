#if DEBUG
  extension LoopState {
    /// Traps unless every task that is not done is exactly one of scheduled, waiting and running; holds between two
    /// turns of the loop. Linear time.
    func checkInvariants(_ currentTask: TaskRef?) {
      core.checkInvariants()
      var scheduled: [ObjectRef: Int] = [:]
      core.forEach { entry in
        switch entry.pointee.kind {
        case .step, .wake: scheduled[entry.pointee.object, default: 0] += 1
        default: break
        }
      }
      for task in tasks where !task.asFuture.isDone {
        let entries = scheduled[task.asFuture.asObject, default: 0]
        // A future of a script's class may wake it by a callback like any other, which is no entry of the task's.
        let isWaiting =
          task.pointee.isSleeping
          || task.pointee.waiter.map { !$0.isDone || entries == 0 && $0.pointee.header.type.isHeap } ?? false
        let isRunning = task.pointee.isRunning || currentTask == task
        let count = entries + (isWaiting ? 1 : 0) + (isRunning ? 1 : 0)
        precondition(count == 1, "a task is in \(count) of the states scheduled, waiting, running")
        precondition(
          !isWaiting || task.pointee.isSleeping || isAwoken(task, by: task.pointee.waiter!),
          "what a task waits for does not wake it")
      }
    }

    private func isAwoken(_ task: TaskRef, by future: FutureRef) -> Bool {
      // What a script's class does with callbacks is its own affair.
      if future.pointee.header.type.isHeap { return true }
      return (0..<Int(future.pointee.callbackCount)).contains { index in
        let callback = future.callbackAt(index).pointee
        return callback.kind == .wake && callback.target.isIdentical(to: task.asValue)
      }
    }
  }
#endif
