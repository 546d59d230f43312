/// Watches what an interpreter does. It is told on whatever the interpreter runs on, must not use the interpreter
/// meanwhile, and costs nothing while there is none.
public protocol InterpreterObserver: AnyObject {
  /// Something has happened.
  func interpreter(did event: InterpreterEvent)
}

/// What an observer is told.
public enum InterpreterEvent: Sendable, Hashable {
  /// A task, as it is known: its number, which no other task of the interpreter has, and its name.
  public struct Task: Sendable, Hashable {
    /// Its number.
    public let id: Int
    /// What `get_name()` gives.
    public let name: String
  }

  /// It was made, and will run.
  case taskCreated(Task)
  /// It runs for the first time.
  case taskStarted(Task)
  /// It waits.
  case taskSuspended(Task)
  /// It goes on after a wait.
  case taskWoken(Task)
  /// It ended by a cancellation.
  case taskCancelled(Task)
  /// It ended with a result or an exception.
  case taskFinished(Task, failed: Bool)
  /// A script has printed.
  case output(String, isError: Bool)
  /// A module was imported for the first time.
  case moduleLoaded(String)
}

extension Interpreter {
  /// Who is told what happens. It is held weakly.
  public var observer: (any InterpreterObserver)? {
    get { rt.host.observer }
    set {
      rt.host.observer = newValue
      rt.host.taskSteps = [:]
      rt.asyncio.isObserved = newValue != nil
      setSinks()
    }
  }
}

extension Runtime {
  func report(_ event: InterpreterEvent) {
    guard host.observer != nil else { return }
    tellOwner { [host] in host.observer?.interpreter(did: event) }
  }

  func number(of task: TaskRef) -> Int { Int(task.asFuture.asObject.pointee.serial) }

  private func description(of task: TaskRef) -> InterpreterEvent.Task {
    InterpreterEvent.Task(id: number(of: task), name: taskName(task))
  }

  @inline(never)
  func noteCreated(_ task: TaskRef) { report(.taskCreated(description(of: task))) }

  /// Before and after a step of a task.
  @inline(never)
  func noteStep(_ entry: LoopEntry, isBegin: Bool) {
    guard entry.kind == .step || entry.kind == .wake else { return }
    let task = entry.task
    let future = task.asFuture
    guard !isBegin else {
      if future.isDone { return }
      host.stepsAtBegin = stepsUsed
      let isNew = task.pointee.coroutine.generator?.pointee.phase == .created
      return report(isNew ? .taskStarted(description(of: task)) : .taskWoken(description(of: task)))
    }
    let number = number(of: task)
    guard future.isDone else {
      host.taskSteps[number, default: 0] += max(0, stepsUsed - host.stepsAtBegin)
      return report(.taskSuspended(description(of: task)))
    }
    host.taskSteps[number] = nil
    report(
      future.pointee.state == .cancelled
        ? .taskCancelled(description(of: task))
        : .taskFinished(description(of: task), failed: future.pointee.isException))
  }
}
