import MartletSyntax

/// The state of one interpreter: its heap, its classes, its value stack, the exception in flight.
///
/// Everything that runs a script is a method of this class or holds a reference to it. It is confined to the thread
/// that holds the interpreter's lock.
///
/// The value stack. `top` is the first free slot whenever code that is not a node runs: a builtin, an operator's slow
/// path. Such code may write values at `top` and raise it over them; it puts it back before it returns. Nodes of a
/// plain function know their height statically and set `top` before they leave node code. Everything below the top is
/// initialised, and what a builtin keeps across a call of script code lies there.
final class Runtime {
  let heap = Heap()

  // MARK: Hot state

  /// Steps left until the next safepoint takes its slow path; see `Runtime+Safepoint`.
  @exclusivity(unchecked) var budget = 0
  @exclusivity(unchecked) var top: FramePointer
  @exclusivity(unchecked) var depth = 0
  @exclusivity(unchecked) var recursionLimit = RunLimits.usualRecursion
  /// What a script may set it to.
  @exclusivity(unchecked) var recursionCap = Int.max
  /// What the bounds of the run have made of the limit of recursion.
  @exclusivity(unchecked) var loweredRecursion: (from: Int, to: Int)?
  /// The lowest address the native stack may reach before calls are refused.
  @exclusivity(unchecked) var nativeStackLimit: UInt = 0
  /// The thread that the limit belongs to.
  @exclusivity(unchecked) var stackThread: UInt = 0
  /// The end of the value stack, with a reserve for builtins.
  @exclusivity(unchecked) var stackLimit: FramePointer
  /// The exception in flight while a `Raised` travels; `.undefined` otherwise.
  @exclusivity(unchecked) var raisedException: Value = .undefined
  /// The exception being handled, for a bare `raise` and `__context__`; `.none` if there is none.
  @exclusivity(unchecked) var handledException: Value = .none
  @exclusivity(unchecked) var stackBase: FramePointer
  /// The limbs of operands that are ints of 64 bits, while they are combined with longer ones.
  let limbPlaces = UnsafeMutablePointer<UInt>.allocate(capacity: 2)

  let lookups = LookupCache()

  // MARK: The world

  @exclusivity(unchecked) private(set) var types: CoreTypes! = nil
  @exclusivity(unchecked) var strings: InternedStrings! = nil
  /// The namespace of the module `builtins`.
  @exclusivity(unchecked) var builtins: DictRef! = nil
  /// `sys.modules`.
  @exclusivity(unchecked) var modules: DictRef! = nil
  @exclusivity(unchecked) var ellipsis: Value = .undefined
  @exclusivity(unchecked) var notImplemented: Value = .undefined
  @exclusivity(unchecked) var emptyTuple: TupleRef! = nil
  /// The keys of str hashes (SipHash-1-3), as CPython derives them from PYTHONHASHSEED.
  @exclusivity(unchecked) var hashKey: (UInt64, UInt64) = (0, 0)

  @exclusivity(unchecked) var sources: [Source] = []
  @exclusivity(unchecked) var nextSourceBase: UInt32 = 1
  static let bundledBase: UInt32 = 0xC000_0000
  @exclusivity(unchecked) var nextBundledBase = Runtime.bundledBase
  @exclusivity(unchecked) var programs: [Program] = []
  /// The code of coroutines written in Swift.
  @exclusivity(unchecked) var nativeCodes: [CodeRef] = []
  @exclusivity(unchecked) var output = OutputStreams()
  @exclusivity(unchecked) var safepoint = SafepointState()
  /// Values the host holds.
  @exclusivity(unchecked) var handles = HandleTable()
  /// Objects whose repr is being made, against endless recursion.
  @exclusivity(unchecked) var reprStack: [ObjectRef] = []
  /// The exception that was being handled where the running drive was resumed.
  @exclusivity(unchecked) var driveHandled: Value = .none
  /// What the frame that was just pushed is resumed with.
  @exclusivity(unchecked) var pushedInput: Value = .none
  @exclusivity(unchecked) var pushedIsRaising = false
  /// What the call that was to be awaited has done instead of making a coroutine (see `AwaitedCalls`). Set only between
  /// the call's end and the look at it.
  @exclusivity(unchecked) var awaitedCall = AwaitedCall.isPending
  /// A run on the stack on its way to the heap (see `StatesOnStack`).
  @exclusivity(unchecked) var movedStates = MovedStates()
  /// When the drive that has just suspended by a sleep goes on, on the loop's clock.
  @exclusivity(unchecked) var sleepDeadline = 0.0
  /// Where a suspending body was when it last showed something (see `ShownPlaceNode`).
  @exclusivity(unchecked) var shownPlace: (code: CodeRef?, range: SourceRange) = (nil, .none)
  /// The code of `asyncio.sleep`'s coroutine, and the function itself.
  @exclusivity(unchecked) var sleepCode: CodeRef! = nil
  @exclusivity(unchecked) var sleepFunction: ObjectRef?
  /// The builtin `len`, which calls answer in place.
  @exclusivity(unchecked) var lengthFunction: ObjectRef?
  /// What `Reduction.names` stand for, whatever becomes of the names.
  @exclusivity(unchecked) var reducers: [Value] = []
  /// Set while arguments of a builtin that works on its caller's names are evaluated, and until it looks.
  @exclusivity(unchecked) var callerScope: CallerScope?
  /// Where such a builtin was named last without being called.
  @exclusivity(unchecked) var namedScope: CallerScope?
  /// A program was loaded that looks at frames: what is lowered from then on keeps the record of running bodies.
  @exclusivity(unchecked) var looksAtFrames = false
  @exclusivity(unchecked) var activations = ActivationStack()
  /// The frame objects of generators and coroutines, once a script has asked for them. They are not held.
  @exclusivity(unchecked) var framesOfGenerators: [ObjectRef: Value] = [:]
  /// A script has set the `tb_next` of a traceback: exceptions look whether it is theirs.
  @exclusivity(unchecked) var hasChangedTracebacks = false
  /// The call in progress of a function that asks for its caller's place.
  @exclusivity(unchecked) var callSite: CallSite?
  /// What was found unreachable and waits for its finaliser.
  @exclusivity(unchecked) var finalizationQueue: [ObjectRef] = []
  @exclusivity(unchecked) var asyncio: AsyncioState! = nil
  @exclusivity(unchecked) var threads: ThreadTable! = nil
  let signals = SignalTable()
  /// What the embedding keeps.
  let host = HostState()
  /// What fills the built-in classes that have not been filled yet.
  @exclusivity(unchecked) var populators: [Populator?] = []
  @exclusivity(unchecked) var nextTypeVersion = 1
  /// Where f-strings are written; in use only while no script code runs.
  @exclusivity(unchecked) var scratch = TextBuilder(reserving: 256)
  /// The classes that scripts have made, held weakly.
  @exclusivity(unchecked) var classes: [TypeRef] = []
  /// How many codes have been made.
  @exclusivity(unchecked) var codeCount = 0
  /// Set while a collection marks, if there are programs that may end.
  @exclusivity(unchecked) var reachedPrograms: ReachedPrograms?
  /// Finalisers are running.
  @exclusivity(unchecked) var isFinalizing = false
  @exclusivity(unchecked) var promptEnds = PromptEnds()
  @exclusivity(unchecked) var moduleState = ModuleState()
  /// Stands where a node has no child.
  let filler: Node = ConstantNode(.none, truth: false)
  /// Stands where a call has no keywords.
  let noKeywords = KeywordMap(count: 0)
  /// Stands where a statement has no part.
  let emptyStatement: StatementNode = PassNode()
  @exclusivity(unchecked) var options = RuntimeOptions()
  #if DEBUG
    /// What stands in slots that are not initialised, under stress.
    let deadObject: ObjectRef = {
      let cell = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)
        .assumingMemoryBound(to: Heap.FreeCell.self)
      cell.asFree(sizeClass: 4, next: nil)
      return UnsafeMutableRawPointer(cell).assumingMemoryBound(to: ObjectHeader.self)
    }()
  #endif

  /// Values beyond the limit of the stack that a frame entered there may still use: its own, and those of one more that
  /// is refused.
  static let stackReserve = 1 << 18
  /// The most that the names and temporaries of one body may be.
  static let mostSlotsOfBody = stackReserve / 2 - 4096

  /// - Parameter stackSlots: the size of the value stack in values of 16 bytes; what is never reached takes no memory.
  init(options: RuntimeOptions = RuntimeOptions(), stackSlots: Int = 1 << 22) {
    stackBase = .allocate(capacity: stackSlots)
    top = stackBase
    stackLimit = stackBase + (stackSlots - Runtime.stackReserve)
    self.options = options
    hashKey = options.hashKey
    strings = InternedStrings()
    types = CoreTypes(bootstrapping: self)
    finishBootstrap()
    looksAtFrames = options.asyncioDebug
    noteThread()
    threads = ThreadTable(self)
    heap.requestSafepoint = { [unowned self] in self.requestSafepoint(.collection) }
    if options.stressInterval > 0 { requestSafepoint(.stress) }
  }

  deinit {
    threads.main.saved.base.deallocate()
    #if DEBUG
      deadObject.deallocate()
    #endif
    for code in nativeCodes { code.destroy() }
    limbPlaces.deallocate()
    lookups.deallocate()
  }
}

/// What an interpreter is made with.
struct RuntimeOptions {
  var hashKey: (UInt64, UInt64) = (0, 0)
  /// Time stands still while anything is ready and jumps when nothing is.
  var virtualTime = false
  /// What `time.time()` starts at under virtual time, in seconds since 1970.
  var virtualWallStart = 1_700_000_000.0
  /// The state of what randomness begins with; nil takes the system's.
  var seed: UInt64?
  /// The time that loops live in, where it is the host's own.
  var hostClock: HostClock?
  /// Collect at every nth safepoint; 0 is the normal rate.
  var stressInterval = 0
  var arguments: [String] = []
  /// Where modules are looked for behind the script's own folder.
  var searchPath: [String] = []
  /// Folders whose modules may be imported though their files may not be read otherwise.
  var importFolders: [String] = []
  /// What of the machine scripts may reach.
  var capabilities = Capabilities()
  /// Module bodies and functions that enter a loop are drives, which suspend while a host drives the loop.
  var suspendsAtLoops = false
  /// Seconds after which a busy loop that a host drives lets the host's actor do other work.
  var yieldInterval = 0.001
  /// Tell on standard error what CPython leaves in the dark: where never awaited coroutines were made, who cancelled.
  var explains = false
  /// Report a deadlock instead of waiting for ever.
  var detectsDeadlocks = true
  /// The path of the command that runs scripts as this interpreter does, if a script may start it.
  var executable = ""
  /// New loops are in debug mode.
  var asyncioDebug = false
  var flags = CommandFlags()
}
