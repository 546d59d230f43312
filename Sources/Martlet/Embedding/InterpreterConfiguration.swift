extension Interpreter {
  /// What an interpreter is made with. As it comes, scripts reach nothing of the machine but its clock.
  public struct Configuration: Sendable {
    /// The time that scripts live in.
    public enum Time: Sendable {
      /// The machine's.
      case machine
      /// It stands still while anything is ready to run and jumps when nothing is.
      case virtual
      /// That of a clock of the host, such as `ManualClock` of the product MartletTesting.
      case clock(any Clock<Duration> & Sendable)
    }

    /// The time that scripts live in.
    public var time = Time.machine
    /// What scripts may reach of the machine.
    public var capabilities = Capabilities.none
    /// What the script's random numbers and the order of its sets of strings follow from; nil takes the system's.
    public var seed: UInt64?
    /// `sys.argv`.
    public var arguments: [String] = []
    /// Folders in which modules of the script are looked for. Importing is all that this grants.
    public var modulePath: [String] = []
    /// Whether a wait that nothing can end raises `DeadlockError`.
    public var detectsDeadlocks = true
    /// How long a script that never waits keeps the host's actor before others have a turn.
    public var yieldInterval = Duration.milliseconds(1)

    /// The machine's time, and no capabilities.
    public init() {}

    /// A run that repeats exactly: virtual time and a fixed seed.
    public static func deterministic(seed: UInt64 = 0) -> Configuration {
      var configuration = Configuration()
      configuration.time = .virtual
      configuration.seed = seed
      return configuration
    }

    var runtimeOptions: RuntimeOptions {
      var options = RuntimeOptions()
      options.suspendsAtLoops = true
      switch time {
      case .machine: break
      case .virtual: options.virtualTime = true
      case .clock(let clock): options.hostClock = Self.open(clock)
      }
      options.capabilities = capabilities
      options.seed = seed
      options.hashKey =
        seed == nil && time.isMachine ? HashSeed.random().key : HashSeed(UInt32(truncatingIfNeeded: seed ?? 0)).key
      options.arguments = arguments
      options.searchPath = modulePath
      options.importFolders = modulePath
      options.detectsDeadlocks = detectsDeadlocks
      options.yieldInterval = yieldInterval.inSeconds
      return options
    }

    private static func open<C: Clock<Duration>>(_ clock: C) -> HostClock { HostClock(clock) }
  }
}

extension Interpreter.Configuration.Time {
  fileprivate var isMachine: Bool { if case .machine = self { true } else { false } }
}
