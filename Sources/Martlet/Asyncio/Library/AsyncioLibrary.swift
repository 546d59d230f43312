/// The submodules of asyncio. Those with a text are written in the language itself; the text is parsed and run when a
/// name of theirs is first asked for, so that a script pays only for what it uses. The others only show names of
/// `asyncio` under a second address.
enum AsyncioLibrary {
  struct Part {
    let name: String
    let text: String?
    /// The names that the module has; with a text, those that `asyncio` shows too.
    let names: [String]

    init(_ name: String, _ text: String?, _ names: [String]) {
      self.name = name
      self.text = text
      self.names = names
    }
  }

  /// The text of a part whose names are all native, though made only when one of them is asked for.
  private static let native = ""

  static let parts: [Part] = [
    Part("base_events", baseEvents, []),
    Part("base_futures", nil, []),
    Part("base_subprocess", baseSubprocess, []),
    Part("base_tasks", baseTasks, []),
    Part("constants", constants, []),
    Part("coroutines", coroutines, []),
    Part(
      "events", nil,
      [
        "AbstractEventLoop", "AbstractEventLoopPolicy", "Handle", "TimerHandle", "get_event_loop",
        "get_event_loop_policy", "get_running_loop", "new_event_loop", "set_event_loop", "set_event_loop_policy",
        "_get_running_loop", "_set_running_loop",
      ]),
    Part(
      "exceptions", nil,
      [
        "BrokenBarrierError", "CancelledError", "IncompleteReadError", "InvalidStateError", "LimitOverrunError",
        "TimeoutError",
      ]),
    Part("format_helpers", formatHelpers, []),
    Part("futures", futures, ["wrap_future"]),
    Part(
      "graph", graph,
      [
        "FrameCallGraphEntry", "FutureCallGraph", "capture_call_graph", "format_call_graph", "print_call_graph",
      ]),
    Part("locks", native, ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"]),
    Part("log", log, []),
    Part(
      "protocols", protocols,
      ["BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol"]),
    Part("queues", native, ["Queue", "PriorityQueue", "LifoQueue"]),
    Part("runners", runners, ["Runner"]),
    Part("selector_events", selectorEvents, []),
    Part(
      "streams", streams,
      [
        "AbstractServer", "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError", "Server",
        "StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "open_unix_connection",
        "start_server", "start_unix_server",
      ]),
    Part("subprocess", subprocess, ["create_subprocess_exec", "create_subprocess_shell"]),
    Part("taskgroups", native, ["TaskGroup"]),
    Part("tasks", native, ["wait", "wait_for", "as_completed"]),
    Part("threads", threads, ["run_coroutine_threadsafe", "to_thread"]),
    Part("timeouts", native, ["Timeout", "timeout", "timeout_at"]),
    Part(
      "transports", transports,
      [
        "BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport",
      ]),
    Part(
      "unix_events", unixEvents,
      [
        "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher",
        "ThreadedChildWatcher", "get_child_watcher", "set_child_watcher",
      ]),
  ]

  private static let coroutines = """
    from asyncio import _coroutine_text, _is_debug_mode

    # What a function has for its attribute of this name that is to count as a coroutine function.
    _is_coroutine = object()


    def _format_coroutine(coro):
        shown = _coroutine_text(coro)
        if shown is not None:
            return shown
        names = filter(None, (getattr(coro, name, None) for name in ('__qualname__', '__name__')))
        shown = next(names, f'<{type(coro).__name__} without __name__>') + '()'
        code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
        if code:
            frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
            file = code.co_filename or '<empty co_filename>'
            if frame is None:
                return f'{shown} done, defined at {file}:{code.co_firstlineno}'
            return f'{shown} running at {file}:{frame.f_lineno}'
        running = getattr(coro, 'cr_running', None)
        if running is None:
            running = getattr(coro, 'gi_running', False)
        return shown + ' running' * bool(running)

    """
  private static let baseEvents = "from asyncio.log import logger\n"
  private static let constants = """
    import enum
    LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
    ACCEPT_RETRY_DELAY = 1
    DEBUG_STACK_DEPTH = 10
    SSL_HANDSHAKE_TIMEOUT = 60.0
    SSL_SHUTDOWN_TIMEOUT = 30.0
    SENDFILE_FALLBACK_READBUFFER_SIZE = 1024 * 256
    FLOW_CONTROL_HIGH_WATER_SSL_READ = 256
    FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512

    class _SendfileMode(enum.Enum):
        UNSUPPORTED = enum.auto()
        TRY_NATIVE = enum.auto()
        FALLBACK = enum.auto()

    """
  private static let log = "import logging\nlogger = logging.getLogger('asyncio')\n"

  /// Names that a part shows beside its own, where CPython has them.
  private static let further: [String: [String]] = [
    "base_events": ["BaseEventLoop"],
    "base_futures": ["isfuture"],
    "coroutines": ["iscoroutine", "iscoroutinefunction"],
    "events": ["AbstractServer"],
    "unix_events": ["SelectorEventLoop", "DefaultEventLoopPolicy"],
    "futures": ["Future", "isfuture"],
    "tasks": [
      "Task", "ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION", "all_tasks", "create_task", "current_task",
      "ensure_future", "gather", "run_coroutine_threadsafe", "shield", "sleep",
    ],
    "runners": ["run"],
    "queues": ["QueueEmpty", "QueueFull"],
    "locks": ["BrokenBarrierError"],
  ]

  /// Makes the modules of the parts, still empty, and names them in `asyncio`.
  static func declare(_ m: ModuleBuilder) {
    for part in parts {
      let submodule = ModuleBuilder(m.rt, "asyncio.\(part.name)")
      let value = Value.object(submodule.module.asObject)
      m.rt.setItem(m.rt.modules, m.rt.intern("asyncio.\(part.name)"), value)
      m.set(part.name, value)
    }
  }

  /// The names that `from asyncio import *` binds.
  static var publicNames: [String] {
    var names = Set<String>()
    for part in parts {
      names.formUnion(part.names)
      names.formUnion(further[part.name] ?? [])
    }
    return names.filter { !$0.hasPrefix("_") }.sorted()
  }

  /// The names that `asyncio` or one of its parts will have once somebody asks for them.
  static func namesToCome(_ module: String) -> [String] {
    if module == "asyncio" { return ["__all__"] + parts.filter { $0.text != nil }.flatMap(\.names) }
    guard module.hasPrefix("asyncio."), let part = parts.first(where: { $0.name == module.dropFirst(8) }) else {
      return []
    }
    return part.names + (further[part.name] ?? [])
  }

  /// An attribute that `asyncio` or one of its parts has not got yet; nil if it never will.
  static func attribute(_ rt: Runtime, _ module: ModuleRef, _ name: StringRef) throws(Raised) -> Value? {
    let moduleName = module.pointee.name.string
    if moduleName == "asyncio" {
      let text = name.string
      if text == "__all__" {
        let names = Value.list(rt.makeList(publicNames.map { rt.str($0) }))
        rt.setItem(module.pointee.dict, name, names)
        return names
      }
      guard let part = parts.first(where: { $0.text != nil && $0.names.contains(text) }),
        let submodule = rt.getItem(rt.modules, rt.intern("asyncio.\(part.name)"))?.object(
          .module, as: ModuleObject.self)
      else { return nil }
      try fill(rt, part, submodule)
      for exported in part.names {
        if let value = rt.getItem(submodule.pointee.dict, rt.intern(exported)) {
          rt.setItem(module.pointee.dict, rt.intern(exported), value)
        }
      }
      return rt.getItem(module.pointee.dict, name)
    }
    guard moduleName.hasPrefix("asyncio."), let part = parts.first(where: { $0.name == moduleName.dropFirst(8) }) else {
      return nil
    }
    try fill(rt, part, module)
    try addNames(rt, part, module)
    return rt.getItem(module.pointee.dict, name)
  }

  /// Adds what a part shows of `asyncio`, which may be what other parts have to make first: for whoever looks at the
  /// part itself.
  private static func addNames(_ rt: Runtime, _ part: Part, _ module: ModuleRef) throws(Raised) {
    guard rt.asyncio.completeParts.insert(part.name).inserted else { return }
    guard case .object(let object)? = rt.getItem(rt.modules, rt.intern("asyncio")) else { return }
    let asyncio = Value.object(object)
    for name in (part.text == nil ? part.names : []) + (further[part.name] ?? []) {
      let key = rt.intern(name)
      if rt.getItem(module.pointee.dict, key) != nil { continue }
      if let value = try rt.findAttribute(asyncio, key) { rt.setItem(module.pointee.dict, key, value) }
    }
  }

  /// Runs a part's text in its module, unless that has been done.
  private static func fill(_ rt: Runtime, _ part: Part, _ module: ModuleRef) throws(Raised) {
    let flag = rt.intern("__file__")
    guard rt.getItem(module.pointee.dict, flag) == nil else { return }
    rt.setItem(module.pointee.dict, flag, rt.str("<asyncio.\(part.name)>"))
    guard let text = part.text else { return }
    try rt.asyncio.makePrimitives()
    rt.asyncio.primitives.export(part.name, to: module)
    if text.isEmpty { return }
    let program: Program
    do {
      program = try rt.loadBundled(
        name: "<asyncio.\(part.name)>", text: Array(text.utf8), globals: module.pointee.dict)
    } catch { throw rt.raise(error) }
    _ = try rt.run(program)
  }
}
