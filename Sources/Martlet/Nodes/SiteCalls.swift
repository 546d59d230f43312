import MartletSyntax

/// A call of something with the name of a function that tells where it is called: `warnings.warn`, `logger.info`, or
/// `randrange`, which warns of floats; and of `cancel`, whose callers are told of.
///
/// No frame knows its line while it runs, so the place is kept in `Runtime.callSite` for the time of the call.
final class SiteCallNode: ValueNode {
  let call: Node
  let scope: ScopeID

  /// The names of functions that ask for their caller's place.
  static let names = NameIndex([
    "warn", "debug", "info", "warning", "error", "exception", "critical", "fatal", "log", "findCaller", "TypeVar",
    "ParamSpec", "TypeVarTuple", "cancel", "randrange", "randint",
    // Names that are on their way out.
    "getName", "setName", "isDaemon",
    "setDaemon", "currentThread", "activeCount", "isSet", "notifyAll", "assertEquals", "assertNotEquals", "assert_",
    "assertAlmostEquals", "assertNotAlmostEquals", "assertRegexpMatches", "assertNotRegexpMatches",
    "assertRaisesRegexp", "getdefaultlocale", "readfp",
  ])

  /// What warns of patterns, as functions of the module `re` that is called so.
  static let namesOfPatterns = NameIndex([
    "compile", "match", "search", "fullmatch", "findall", "finditer", "sub", "subn",
  ])

  /// The names of what makes classes that belong to their caller's module, if there is more than one argument.
  static let makersOfClasses = NameIndex([
    "type", "namedtuple", "NamedTuple", "TypedDict", "NewType", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag",
  ])

  init(_ site: Site, _ call: Node, _ scope: ScopeID) {
    self.call = call
    self.scope = scope
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let saved = rt.callSite
    rt.callSite = CallSite(range: range, scope: scope)
    defer { rt.callSite = saved }
    return try call.evaluate(frame)
  }
}

/// Where a call is written, and in which scope.
struct CallSite {
  let range: SourceRange
  let scope: ScopeID
}

/// Where CPython's library logs: a file, a line of it and the function.
struct LibraryPlace {
  let file: String
  let line: Int
  let function: String
}

extension Runtime {
  /// Calls what logs for the library: the record tells a place of the library, not that of the script.
  func speaking<Result>(
    from place: LibraryPlace, _ body: () throws(Raised) -> Result
  ) throws(Raised) -> Result {
    let outer = moduleState.libraryPlace
    moduleState.libraryPlace = place
    defer { moduleState.libraryPlace = outer }
    return try body()
  }

  /// The place of the library that logs, for the one record it makes; what its handlers log is theirs.
  func takeLibraryPlace() -> LibraryPlace? {
    defer { moduleState.libraryPlace = nil }
    return moduleState.libraryPlace
  }

  /// The place of the script's code that runs, as far as it is known.
  var currentPlace: SourceRange { callSite?.range ?? activations.entries.last?.place ?? .none }

  /// The name of the module whose code calls, `__main__` where it is not known.
  func callerModule() -> Value {
    callerPlace().flatMap { getItem($0.globals, intern("__name__")) } ?? .str(intern("__main__"))
  }

  /// The places of the bodies that run, innermost first, with their names: where nothing looks at frames, those of the
  /// module and of the call in progress.
  func knownPlaces() -> [(range: SourceRange, name: String)] {
    var places = runningPlaces().map { place in
      (place.place, place.scope == 0 ? "<module>" : place.recipe.program.scopes[place.scope].name)
    }
    if !looksAtFrames, let callSite, callSite.scope != 0, let program = program(at: callSite.range) {
      places.insert((callSite.range, program.scopes[callSite.scope].name), at: 0)
    }
    return places
  }

  /// File, line, function and namespace of the script's code that calls, or of one of its callers, as far as they are
  /// known. One beyond the outermost is that of none.
  func callerPlace(_ level: Int = 1) -> (file: String, line: Int, function: String, globals: DictRef)? {
    var site = callSite.map { ($0.range, $0.scope) }
    if looksAtFrames, !activations.entries.isEmpty {
      let places = runningPlaces()
      guard level <= places.count else { return nil }
      site = (places[max(0, level - 1)].place, places[max(0, level - 1)].scope)
    }
    guard let (range, scope) = site, let source = source(at: range), let program = program(at: range) else {
      return nil
    }
    let line = source.lineAndColumn(of: range.start).line
    return (source.name, line, scope == 0 ? "<module>" : program.scopes[scope].name, program.globals)
  }
}
