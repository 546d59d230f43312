import MartletSyntax

/// What calling a function needs to know of its code, in raw memory so that a call touches no reference count.
/// Made when the `def` is lowered; a `Code` owns it, and the runtime that of a coroutine written in Swift.
struct CodeRecord {
  var name: StringRef
  var qualifiedName: StringRef
  /// Positional parameters, positional-only ones included.
  var positionalCount: Int
  var positionalOnlyCount: Int
  var keywordOnlyCount: Int
  var hasVariadic: Bool
  var hasKeywordVariadic: Bool
  /// Neither variadics nor keyword-only parameters: a call with `positionalCount` arguments needs no binding.
  var isSimple: Bool
  /// How many positional arguments a call needs that can run the body at once: its body is plain and lowered, and
  /// nothing is to be bound. -1 if there is no such call.
  var directCount = -1
  /// The first parameter stays in its slot while the body runs, which neither binds nor captures it.
  var keepsFirst = true
  /// How awaited calls run the body.
  var awaitedRun = AwaitedRun.unknown
  /// How many arguments such a call has that needs no binding; -1 if there is no such call.
  var awaitedCount = -1
  /// How often such a run had to suspend lately.
  var suspendedRuns: UInt8 = 0
  /// The prologue has cells to make or a closure to place.
  var needsPrologue = false
  var flavor: Flavor
  /// What the generator function makes can be awaited, and may delegate to coroutines: `types.coroutine`.
  var isIterableCoroutine = false
  /// Parameters of every kind.
  var parameterCount: Int
  /// Named slots, and the closure's slot if there is one; the slots of a plain frame that must be initialised.
  var localCount = 0
  /// All slots of a frame on the heap, temporaries included.
  var slotCount = 0
  /// The names of the named slots; nil if there are none.
  var localNames: UnsafeMutablePointer<StringRef>! = nil
  /// The slot of the tuple of captured cells, or -1.
  var closureSlot = -1
  /// The slots that hold cells, parameters among them; nil if there are none.
  var cellSlots: UnsafeMutablePointer<Int>! = nil
  var cellCount = 0
  /// The body, once lowered (on the first call).
  var body: Unmanaged<Node>? = nil
  /// The states of a suspending body, once lowered.
  var machine: Unmanaged<StateMachine>? = nil
  /// What running a suspending body needs of its machine: the states, or the native implementation, and where its
  /// handlers' slots are.
  var states: StateTable? = nil
  var native: Unmanaged<NativeCoroutine>? = nil
  var handlers = HandlerSlots(first: -1)
  /// It is a generator of either kind that may be stepped without a chain (see `Runtime.stepAlone`).
  var stepsAlone = false
  /// Set by `Code.init`; owned by the program.
  var code: Unmanaged<Code>! = nil
  /// Tells it from one that was at its address before.
  var serial = 0
  /// Something that a collection has found refers to it.
  var isReached = false

  enum Flavor: UInt8 {
    case plain, generator, coroutine, asyncGenerator
    /// A module body or a plain function whose text enters a loop: its frame is on the heap, so that a host can drive
    /// the loop without blocking, but calling it runs it.
    case drive

    /// What messages call what it makes.
    var kindName: String {
      switch self {
      case .coroutine: "coroutine"
      case .asyncGenerator: "async generator"
      default: "generator"
      }
    }
  }
}

typealias CodeRef = UnsafeMutablePointer<CodeRecord>

/// The cold part of a function's code: what it was lowered from, and its body once it has been.
final class Code {
  @exclusivity(unchecked) var scope: Scope
  let program: Program
  /// Changed once, for a function whose body had been passed over.
  @exclusivity(unchecked) var definition: Definition
  let record: CodeRef
  var cellSlots: [Int] {
    Array(UnsafeBufferPointer(start: record.pointee.cellSlots, count: record.pointee.cellCount))
  }
  let docstring: [UInt8]?
  /// The code object that scripts see, once one was asked for; it lives as long as the program.
  @exclusivity(unchecked) var object: Value?
  /// What showing its frames needs, once one was shown.
  @exclusivity(unchecked) var recipe: FrameRecipe?

  enum Definition {
    case module(Module)
    case function(FunctionDefinition)
    case class_(ClassDefinition)
    case generatorExpression(Comprehension)
    /// A comprehension that runs in the frame around it: only what shows code asks for it.
    case comprehension(ScopeID)
  }

  init(
    scope: Scope, program: Program, definition: Definition, record: CodeRef, docstring: [UInt8]?
  ) {
    self.scope = scope
    self.program = program
    self.definition = definition
    self.record = record
    self.docstring = docstring
    record.pointee.code = Unmanaged.passUnretained(self)
  }

  deinit { record.destroy() }
}

/// A source text that was parsed and resolved: what its functions are lowered from, on their first call.
final class Program {
  let module: Module
  /// Grows by those in bodies that had been passed over.
  @exclusivity(unchecked) var scopes: Scopes
  let source: Source
  /// The module namespace its code runs in.
  let globals: DictRef
  /// Where names are looked for after the module's.
  let builtins: DictRef
  /// The names of the module body are those of a mapping of its own, passed as an argument: what `exec` with two
  /// namespaces runs.
  @exclusivity(unchecked) var hasLocals = false
  /// The value of the expression it consists of is what running it returns.
  @exclusivity(unchecked) var isExpression = false
  /// Owns the codes made so far; they live as long as the program.
  @exclusivity(unchecked) var codes = CodeTable()
  /// It was typed at a prompt: the values of its expression statements are printed.
  @exclusivity(unchecked) var isInteractive = false
  /// Keeps constants of lowered code alive.
  @exclusivity(unchecked) var constants: [Value] = []
  @exclusivity(unchecked) private var sharedConstants = SharedConstants()
  /// It ends when nothing refers to it any more (see `ReachedPrograms`); else it lives as long as the interpreter.
  let isTransient: Bool
  /// How many runs of it are in progress.
  @exclusivity(unchecked) var runCount = 0
  /// Functions of other programs whose calls enter a loop.
  @exclusivity(unchecked) var knownEntering: Set<String> = []
  /// Names whose calls enter a loop.
  private(set) lazy var enteringNames = EnteringNames(module, known: knownEntering)

  init(module: Module, scopes: Scopes, globals: DictRef, builtins: DictRef, isTransient: Bool) {
    self.module = module
    self.isTransient = isTransient
    self.scopes = scopes
    source = module.source
    self.globals = globals
    self.builtins = builtins
  }

  /// Keeps a constant of its lowered code alive.
  func keep(_ value: Value) {
    guard let object = value.heapObject, object.pointee.mark != .permanent else { return }
    constants.append(value)
  }

  /// Keeps a constant alive, once: the one that is equal to it, if there is such.
  func share(_ value: Value) -> Value {
    switch value {
    case .tuple, .object:
      let shared = sharedConstants.shared(value)
      if shared.isIdentical(to: value) { keep(shared) }
      return shared
    default:
      keep(value)
      return value
    }
  }
}

/// The codes of a program that have been made, by scope.
struct CodeTable {
  private var places: [Code?] = []

  subscript(id: ScopeID) -> Code? {
    get { id < places.count ? places[id] : nil }
    set {
      while places.count <= id { places.append(nil) }
      places[id] = newValue
    }
  }

  /// In the order of their scopes.
  var values: [Code] { places.compactMap { $0 } }

  func contains(where condition: (Code) -> Bool) -> Bool {
    for code in places { if let code, condition(code) { return true } }
    return false
  }

  func scope(of code: Code) -> ScopeID? { places.firstIndex { $0 === code } }

  mutating func removeAll() { places = [] }
}

/// A frame: the slots of a running function, locals first, then temporaries.
typealias FramePointer = UnsafeMutablePointer<Value>

extension CodeRecord {
  /// Takes over the machine, which lives until the code is released.
  mutating func adopt(_ machine: StateMachine) {
    self.machine = Unmanaged.passRetained(machine)
    handlers = HandlerSlots(first: machine.handlerSlots)
    if let native = machine.native {
      self.native = Unmanaged.passUnretained(native)
    } else {
      states = machine.table
      stepsAlone = (flavor == .generator || flavor == .asyncGenerator) && machine.runsWithinCall
    }
  }

  /// Gives the slots of a frame their names and places: the locals, then the closure.
  mutating func layOut(_ names: [StringRef], count: Int, cells: [Int], hasClosure: Bool) {
    localNames?.deallocate()
    localNames = names.isEmpty ? nil : .allocate(capacity: names.count)
    localNames?.initialize(from: names, count: names.count)
    cellSlots?.deallocate()
    cellSlots = cells.isEmpty ? nil : .allocate(capacity: cells.count)
    cellSlots?.initialize(from: cells, count: cells.count)
    cellCount = cells.count
    closureSlot = hasClosure ? count : -1
    localCount = hasClosure ? count + 1 : count
    slotCount = localCount
    keepsFirst = !cells.contains(0)
    needsPrologue = hasClosure || !cells.isEmpty
  }

  /// Lets go of the body, which refers back to the runtime.
  mutating func releaseBody() {
    body?.release()
    body = nil
    directCount = -1
    awaitedCount = -1
    machine?.release()
    machine = nil
    states = nil
    stepsAlone = false
    native = nil
  }

  /// Where the definition begins, for an exception raised before the body has: a place of no width.
  var definitionRange: SourceRange {
    guard let code else { return .none }
    return code._withUnsafeGuaranteedRef { code in
      let start =
        switch code.definition {
        case .function(let definition): definition.decorators.first?.range.start ?? definition.nameRange.start
        default: code.scope.range.start
        }
      return SourceRange(start, start)
    }
  }
}

extension UnsafeMutablePointer where Pointee == CodeRecord {
  /// Frees it with its body; no function or frame of it runs or is made any more.
  func destroy() {
    pointee.releaseBody()
    pointee.localNames?.deallocate()
    pointee.cellSlots?.deallocate()
    deallocate()
  }
}
