import MartletSyntax

/// The programs that may end, while a collection marks: the texts that `exec`, `eval`, `compile`, a host or a prompt
/// have run. What may refer to the code of one is a function, a generator, a code object, a frame object or the places
/// of a traceback; a run in progress keeps it as well. What the program itself holds is marked once it is reached.
final class ReachedPrograms {
  /// In the order of their places.
  private var waiting: [Program]
  private var reachedSources: Set<ObjectIdentifier> = []

  init(_ programs: [Program]) { waiting = programs }

  /// A place in the text of one is shown by a traceback.
  func reach(_ place: SourceRange) {
    var low = 0
    var high = waiting.count
    while low < high {
      let middle = (low + high) / 2
      if waiting[middle].source.limit <= place.start { low = middle + 1 } else { high = middle }
    }
    if low < waiting.count, waiting[low].source.base <= place.start {
      reachedSources.insert(ObjectIdentifier(waiting[low].source))
    }
  }

  /// Marks what those hold that have been reached since the last time.
  func markKept(_ marker: Marker) {
    waiting.removeAll { program in
      let isReached =
        program.runCount > 0 || program.codes.contains { $0.record.pointee.isReached }
        || !reachedSources.isEmpty && reachedSources.contains(ObjectIdentifier(program.source))
      if isReached {
        marker.mark(program.globals)
        for constant in program.constants { marker.mark(constant) }
      }
      return isReached
    }
  }

  /// Those that nothing refers to.
  var unreached: [Program] { waiting }
}

extension Runtime {
  func reachablePrograms() -> ReachedPrograms? {
    if let known = reachedPrograms { return known }
    var transient = programs.filter { $0.isTransient }
    if transient.isEmpty { return nil }
    transient.sort { $0.source.base < $1.source.base }
    for program in transient {
      for code in program.codes.values { code.record.pointee.isReached = false }
    }
    shownPlace.code?.pointee.isReached = true
    let made = ReachedPrograms(transient)
    reachedPrograms = made
    return made
  }

  /// Lets go of the programs that a collection has not reached, with their texts, unless another program shares one.
  func forgetUnreachedPrograms() {
    guard let reached = reachedPrograms else { return }
    reachedPrograms = nil
    let ended = reached.unreached
    if ended.isEmpty { return }
    var freed = Set(ended.map(ObjectIdentifier.init))
    programs.removeAll { freed.contains(ObjectIdentifier($0)) }
    freed = Set(ended.map { ObjectIdentifier($0.source) })
    for program in programs { freed.remove(ObjectIdentifier(program.source)) }
    sources.removeAll { freed.contains(ObjectIdentifier($0)) }
    for program in ended {
      heap.keptBytes = max(0, heap.keptBytes - keptBytes(of: program))
      program.codes.removeAll()
    }
  }

  /// Runs what keeps a program meanwhile.
  @inline(__always)
  func running<Result>(_ program: Program, _ body: () throws(Raised) -> Result) throws(Raised) -> Result {
    program.runCount += 1
    defer { program.runCount -= 1 }
    return try body()
  }
}

/// The body of a function of a program that may end: nothing else need refer to the function while it runs.
final class TransientBodyNode: Node {
  private let program: Program
  private let body: Node

  init(_ program: Program, _ body: Node) {
    self.program = program
    self.body = body
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    program.runCount += 1
    defer { program.runCount -= 1 }
    return try body.evaluate(frame)
  }
}
