/// Tasks of a session that ended with an exception, until the session looks whether anybody has taken it.
struct TaskFailures {
  /// Failures are kept; only a session wants them.
  var isKept = false
  private var fresh: [TaskRef] = []
  /// Those that have been here for a turn of the loop, so that whoever waits for them has run.
  private var aged: [TaskRef] = []

  var isEmpty: Bool { fresh.isEmpty && aged.isEmpty }

  mutating func add(_ task: TaskRef) { fresh.append(task) }

  /// Takes those of age that are to be told, and lets the others grow older.
  mutating func takeDue(_ isDue: (TaskRef) -> Bool) -> [TaskRef] {
    let due = aged.filter(isDue)
    aged = aged.filter { !isDue($0) && $0.asFuture.pointee.isUnretrieved } + fresh
    fresh = []
    return due
  }

  func trace(_ marker: Marker) {
    for task in fresh { marker.mark(task.asFuture) }
    for task in aged { marker.mark(task.asFuture) }
  }
}
