import MartletSyntax

/// Where the latest cancellations came from: what CPython's tracebacks of CancelledError leave in the dark.
///
/// Tasks and exceptions are named by their creation numbers, so that nothing here keeps them alive.
struct Cancellations {
  struct Source {
    var canceller: Canceller
    /// The call of `cancel`, if it is known.
    var place: SourceRange
  }

  enum Canceller {
    /// A task, by its name or the number in it.
    case task(String?, Int)
    /// A part of the library.
    case library(StaticString)
    case callback
    case script
  }

  /// The part of the library that cancels now.
  var library: StaticString?
  private var ofTasks = RecentSources()
  private var ofExceptions = RecentSources()

  mutating func note(_ source: Source, task: TaskRef) { ofTasks[task.asFuture.pointee.header.serial] = source }

  /// A task goes on with the exception that tells it of its cancellation.
  mutating func tell(_ exception: ExceptionRef, _ task: TaskRef) {
    guard let source = ofTasks[task.asFuture.pointee.header.serial] else { return }
    ofExceptions[exception.pointee.header.serial] = source
  }

  func source(of task: TaskRef) -> Source? { ofTasks[task.asFuture.pointee.header.serial] }
  func source(of exception: ExceptionRef) -> Source? { ofExceptions[exception.pointee.header.serial] }
}

/// The sources of the latest cancellations by creation number: each number has a few places to be in, where a new one
/// takes that of the oldest.
private struct RecentSources {
  private struct Entry {
    var serial: UInt32 = 0
    var source = Cancellations.Source(canceller: .script, place: .none)
  }

  private static let groupSize = 4
  private static let groupBits: UInt32 = 8
  private var entries: [Entry] = []

  private static func group(_ serial: UInt32) -> Int {
    Int((serial &* 0x9E37_79B1) &>> (32 - groupBits)) &* groupSize
  }

  subscript(serial: UInt32) -> Cancellations.Source? {
    get {
      if entries.isEmpty { return nil }
      let first = Self.group(serial)
      for index in first..<(first + Self.groupSize) where entries[index].serial == serial {
        return entries[index].source
      }
      return nil
    }
    set {
      guard let source = newValue else { return }
      if entries.isEmpty {
        entries = Array(repeating: Entry(), count: Self.groupSize << Int(Self.groupBits))
      }
      let first = Self.group(serial)
      var place = first
      for index in first..<(first + Self.groupSize) {
        if entries[index].serial == serial {
          place = index
          break
        }
        if entries[index].serial < entries[place].serial { place = index }
      }
      entries[place] = Entry(serial: serial, source: source)
    }
  }
}

extension Runtime {
  /// A task is being cancelled by whatever runs.
  func noteCancellation(_ task: TaskRef) {
    let canceller: Cancellations.Canceller
    if let library = asyncio.cancellations.library {
      canceller = .library(library)
    } else if let running = asyncio.running {
      switch running.pointee.currentTask.map({ $0.pointee.name }) {
      case .int(let number)?: canceller = .task(nil, number)
      case .str(let name)?: canceller = .task(name.string, 0)
      default: canceller = .callback
      }
    } else {
      canceller = .script
    }
    let place = asyncio.cancellations.library == nil ? callSite?.range ?? .none : .none
    asyncio.cancellations.note(Cancellations.Source(canceller: canceller, place: place), task: task)
  }

  /// What `body` cancels is cancelled by a part of the library.
  func cancelling<T>(for library: StaticString, _ body: () throws(Raised) -> T) throws(Raised) -> T {
    let outer = asyncio.cancellations.library
    if outer == nil { asyncio.cancellations.library = library }
    defer { asyncio.cancellations.library = outer }
    return try body()
  }

  /// Who cancelled: `task 'Task-3'`, `timeout()`, `a callback`.
  func text(_ canceller: Cancellations.Canceller) -> String {
    switch canceller {
    case .task(let name, let number): "task \(name ?? "Task-\(number)")"
    case .library(let name): "\(name)"
    case .callback: "a callback"
    case .script: "the script"
    }
  }

  // MARK: Notes

  /// Tells on standard error, beside what CPython says, where something comes from.
  private func writeNote(_ text: String, _ place: SourceRange) {
    var note = "note: \(text)\n"
    if place != .none, let source = source(at: place) {
      let line = source.lineAndColumn(of: place.start).line
      note += "  File \"\(source.name)\", line \(line), in \(codeName(of: 0, in: [place]))\n"
      if let text = sourceLine(source, line) { note += "    \(text)\n" }
    }
    output.write(note, to: .stderr)
  }

  /// Where a coroutine that was never awaited was made.
  func tellOrigin(of generator: GeneratorRef) {
    let start = generator.pointee.origin
    guard options.explains, start != 0, start < Runtime.bundledBase else { return }
    writeNote("\(generator.pointee.qualifiedName.string)() was called here", SourceRange(start, start))
  }

  /// Where the cancellations came from that an exception tells of.
  func noteCancellations(of value: Value) {
    guard options.explains else { return }
    var link = exception(value)
    var seen: Set<ObjectRef> = []
    while let exception = link, seen.insert(exception.asObject).inserted, seen.count < 100 {
      if isInstance(exception.asValue, asyncio.cancelledError), let source = asyncio.cancellations.source(of: exception)
      {
        // The TimeoutError or KeyboardInterrupt that came of it says as much.
        if case .library = source.canceller, seen.count > 1 { break }
        writeNote("cancelled by \(text(source.canceller))", source.place)
      }
      link =
        self.exception(exception.pointee.cause)
        ?? (exception.pointee.suppressesContext ? nil : self.exception(exception.pointee.context))
    }
  }
}
