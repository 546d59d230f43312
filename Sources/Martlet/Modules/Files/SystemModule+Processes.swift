#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Children, programs, priorities, users and terminals of the process.
extension SystemModule {
  // MARK: Children

  static func addChildren(_ m: ModuleBuilder) {
    m.function("wait4(pid, options)", "Wait for a process: its number, its status, and what it has used.") {
      rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      let pid = pid_t(truncatingIfNeeded: try rt.indexArgument(a[0]))
      let options = try PosixModule.number(rt, a[1])
      var status: Int32 = 0
      var used = rusage()
      let found = try waiting(rt) { wait4(pid, &status, options, &used) }
      func seconds(_ time: timeval) -> Value { .float(Double(time.tv_sec) + Double(time.tv_usec) / 1e6) }
      let numbers = [
        used.ru_maxrss, used.ru_ixrss, used.ru_idrss, used.ru_isrss, used.ru_minflt, used.ru_majflt, used.ru_nswap,
        used.ru_inblock, used.ru_oublock, used.ru_msgsnd, used.ru_msgrcv, used.ru_nsignals, used.ru_nvcsw,
        used.ru_nivcsw,
      ]
      let fields = [seconds(used.ru_utime), seconds(used.ru_stime)] + numbers.map { .int(Int($0)) }
      return rt.makeTuple(.int(Int(found)), .int(Int(status)), .tuple(rt.makeTuple(fields)))
    }
    m.function("waitid(idtype, id, options, /)", "Wait for a process: pid, uid, signo, status, code; None if it runs.")
    {
      rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      let kind = UInt32(truncatingIfNeeded: try rt.indexArgument(a[0]))
      let id = id_t(truncatingIfNeeded: try rt.indexArgument(a[1]))
      let options = try PosixModule.number(rt, a[2])
      var found = siginfo_t()
      _ = try waiting(rt) { waitid(idtype_t(rawValue: kind), id, &found, options) }
      #if os(Linux)
        let child = found._sifields._sigchld
        let (pid, user, status) = (child.si_pid, child.si_uid, child.si_status)
      #else
        let (pid, user, status) = (found.si_pid, found.si_uid, found.si_status)
      #endif
      if pid == 0 { return .none }
      return .tuple(
        rt.makeTuple([
          .int(Int(pid)), .int(Int(user)), .int(Int(found.si_signo)), .int(Int(status)), .int(Int(found.si_code)),
        ]))
    }
    m.function("killpg(pgid, signal, /)", "Send a group of processes a signal.") { rt, a throws(Raised) in
      let group = try PosixModule.number(rt, a[0])
      let signal = try PosixModule.number(rt, a[1])
      _ = try processCall(rt) { killpg(group, signal) }
      return .none
    }
  }

  /// Calls what waits for processes.
  private static func waiting(_ rt: Runtime, _ body: () -> Int32) throws(Raised) -> Int32 {
    rt.output.flush()
    return try rt.waiting(body)
  }

  // MARK: Programs

  /// C texts of a list of str or bytes, ended by nil; the caller frees them.
  private static func texts(_ rt: Runtime, _ value: Value) throws(Raised) -> [UnsafeMutablePointer<CChar>?] {
    var texts: [UnsafeMutablePointer<CChar>?] = []
    guard case .list(let list) = value else { throw rt.typeError("a list is required") }
    do throws(Raised) {
      for index in 0..<list.pointee.count {
        let bytes = try rt.fileSystemPath(list[element: index]).bytes
        texts.append(bytes.withUnsafeBytes { strdup($0.baseAddress!.assumingMemoryBound(to: CChar.self)) })
      }
    } catch {
      for text in texts { free(text) }
      throw error
    }
    return texts + [nil]
  }

  private static func signals(_ rt: Runtime, _ value: Value) throws(Raised) -> sigset_t? {
    if value.isNone { return nil }
    var set = sigset_t()
    sigemptyset(&set)
    try rt.forAll(value) { item throws(Raised) in
      let number = try rt.indexArgument(item)
      if number < 1 || number >= Int(SignalTable.count) {
        throw rt.valueError("signal number \(number) out of range [1; \(SignalTable.count - 1)]")
      }
      sigaddset(&set, Int32(number))
    }
    return set
  }

  static func addPrograms(_ m: ModuleBuilder) {
    m.function("execute(path, arguments, environment, /)", "Become another program.") { rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      let arguments = try texts(rt, a[1])
      defer { for text in arguments { free(text) } }
      let environment = a[2].isNone ? nil : try texts(rt, a[2])
      defer { for text in environment ?? [] { free(text) } }
      rt.output.flush()
      rt.settleFiles()
      try PosixModule.withPath(rt, a[0], .read) { path in
        if let environment { execve(path, arguments, environment) } else { execv(path, arguments) }
      }
      return .none
    }
    m.function(
      "spawn(path, arguments, environment, actions, group, flags, mask, defaults, searches, /)",
      "Start a program as posix_spawn does; its number."
    ) { rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      rt.output.flush()
      rt.settleFiles()
      let path = try rt.fileSystemPath(a[0])
      let arguments = try texts(rt, a[1])
      defer { for text in arguments { free(text) } }
      let environment = a[2].isNone ? nil : try texts(rt, a[2])
      defer { for text in environment ?? [] { free(text) } }
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
      #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      posix_spawnattr_init(&attributes)
      defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
      }
      guard case .list(let steps) = a[3] else { throw rt.typeError("a list is required") }
      for index in 0..<steps.pointee.count {
        guard case .tuple(let step) = steps[element: index] else { continue }
        let descriptor = try PosixModule.number(rt, step[element: 1])
        switch try rt.indexArgument(step[element: 0]) {
        case 0:
          let name = try rt.fileSystemPath(step[element: 2]).bytes.map { CChar(bitPattern: $0) }
          let flags = try PosixModule.number(rt, step[element: 3])
          let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(step[element: 4]))
          posix_spawn_file_actions_addopen(&actions, descriptor, name, flags, mode)
        case 1: posix_spawn_file_actions_addclose(&actions, descriptor)
        default:
          posix_spawn_file_actions_adddup2(&actions, descriptor, try PosixModule.number(rt, step[element: 2]))
        }
      }
      var flags = Int16(truncatingIfNeeded: try rt.indexArgument(a[5]))
      if !a[4].isNone {
        posix_spawnattr_setpgroup(&attributes, pid_t(truncatingIfNeeded: try rt.indexArgument(a[4])))
        flags |= Int16(POSIX_SPAWN_SETPGROUP)
      }
      if var mask = try signals(rt, a[6]) {
        posix_spawnattr_setsigmask(&attributes, &mask)
        flags |= Int16(POSIX_SPAWN_SETSIGMASK)
      }
      if var defaults = try signals(rt, a[7]) {
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        flags |= Int16(POSIX_SPAWN_SETSIGDEF)
      }
      posix_spawnattr_setflags(&attributes, flags)
      let searches = try rt.isTrue(a[8])
      var pid: pid_t = 0
      let start = searches ? posix_spawnp : posix_spawn
      let code = path.bytes.withUnsafeBytes { bytes in
        let name = bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
        return environment == nil
          ? start(&pid, name, &actions, &attributes, arguments, environ)
          : start(&pid, name, &actions, &attributes, arguments, environment!)
      }
      if code != 0 { throw rt.osError(code, filename: path.value) }
      return .int(Int(pid))
    }
  }

  // MARK: Priorities

  static func addPriorities(_ m: ModuleBuilder) {
    m.function("nice(increment, /)", "Change the priority of the process; the new one.") { rt, a throws(Raised) in
      let increment = try PosixModule.number(rt, a[0])
      try rt.require(\.processes, "processes")
      errno = 0
      let result = nice(increment)
      if result == -1 && errno != 0 { throw rt.osError(errno) }
      return .int(Int(result))
    }
    m.function("getpriority(which, who)", "The priority of processes.") { rt, a throws(Raised) in
      let (which, who) = (try PosixModule.number(rt, a[0]), try PosixModule.number(rt, a[1]))
      try rt.require(\.processes, "processes")
      errno = 0
      let result = getpriority(.init(truncatingIfNeeded: which), id_t(bitPattern: who))
      if result == -1 && errno != 0 { throw rt.osError(errno) }
      return .int(Int(result))
    }
    m.function("setpriority(which, who, priority)", "Set the priority of processes.") { rt, a throws(Raised) in
      let (which, who) = (try PosixModule.number(rt, a[0]), try PosixModule.number(rt, a[1]))
      let priority = try PosixModule.number(rt, a[2])
      _ = try processCall(rt) { setpriority(.init(truncatingIfNeeded: which), id_t(bitPattern: who), priority) }
      return .none
    }
    m.function("sched_get_priority_max(policy)", "The highest priority of a policy.") { rt, a throws(Raised) in
      let policy = try PosixModule.number(rt, a[0])
      return .int(try checked(rt, Int(sched_get_priority_max(policy))))
    }
    m.function("sched_get_priority_min(policy)", "The lowest priority of a policy.") { rt, a throws(Raised) in
      let policy = try PosixModule.number(rt, a[0])
      return .int(try checked(rt, Int(sched_get_priority_min(policy))))
    }
    #if os(Linux)
      m.function("sched_getscheduler(pid, /)", "The policy of a process.") { rt, a throws(Raised) in
        let pid = try PosixModule.number(rt, a[0])
        return try processCall(rt) { sched_getscheduler(pid) }
      }
      m.function("priority(pid, /)", "The priority of a process within its policy.") { rt, a throws(Raised) in
        let pid = try PosixModule.number(rt, a[0])
        var parameters = sched_param()
        _ = try processCall(rt) { sched_getparam(pid, &parameters) }
        return .int(Int(parameters.sched_priority))
      }
      m.function("set_policy(pid, policy, priority, /)", "Set both; None keeps the policy.") { rt, a throws(Raised) in
        let pid = try PosixModule.number(rt, a[0])
        var parameters = sched_param()
        parameters.sched_priority = try PosixModule.number(rt, a[2])
        if a[1].isNone { return try processCall(rt) { sched_setparam(pid, &parameters) } }
        let policy = try PosixModule.number(rt, a[1])
        return try processCall(rt) { sched_setscheduler(pid, policy, &parameters) }
      }
      m.function("sched_rr_get_interval(pid, /)", "The time slice of a process, in seconds.") { rt, a throws(Raised) in
        let pid = try PosixModule.number(rt, a[0])
        var interval = timespec()
        _ = try processCall(rt) { sched_rr_get_interval(pid, &interval) }
        return .float(Double(interval.tv_sec) + 1e-9 * Double(interval.tv_nsec))
      }
      m.function("affinity(pid, /)", "The numbers of the processors that a process may use.") { rt, a throws(Raised) in
        let pid = try PosixModule.number(rt, a[0])
        try rt.require(\.processes, "processes")
        var words = [UInt64](repeating: 0, count: 16)
        try checked(rt, Int(getProcessors(pid, words.count * 8, &words)))
        let numbers = (0..<1024).filter { words[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
        return .list(rt.makeList(numbers.map { .int($0) }))
      }
      m.function("set_affinity(pid, numbers, /)", "Have a process use some processors only.") { rt, a throws(Raised) in
        let pid = try PosixModule.number(rt, a[0])
        var words = [UInt64](repeating: 0, count: 16)
        try rt.forAll(a[1]) { item throws(Raised) in
          let number = try rt.indexArgument(item)
          if number < 0 { throw rt.valueError("negative CPU number") }
          if number < 1024 { words[number / 64] |= 1 << UInt64(number % 64) }
        }
        _ = try processCall(rt) { setProcessors(pid, words.count * 8, words) }
        return .none
      }
    #endif
  }

  // MARK: Users

  private static func addChange(
    _ m: ModuleBuilder, _ signature: StaticString, _ doc: StaticString,
    _ number: @escaping (Runtime, Value) throws(Raised) -> UInt32, _ change: @escaping (UInt32) -> Int32
  ) {
    m.function(signature, doc) { rt, a throws(Raised) in
      let number = try number(rt, a[0])
      _ = try processCall(rt) { change(number) }
      return .none
    }
  }

  static func addUsers(_ m: ModuleBuilder) {
    m.function("setpgid(pid, pgrp, /)", "Put a process into a group.") { rt, a throws(Raised) in
      let (pid, group) = (try PosixModule.number(rt, a[0]), try PosixModule.number(rt, a[1]))
      _ = try processCall(rt) { setpgid(pid, group) }
      return .none
    }
    m.function("setsid()", "Begin a session.") { rt, _ throws(Raised) in
      _ = try processCall(rt) { setsid() }
      return .none
    }
    addChange(m, "setuid(uid, /)", "Set the user of the process.", user) { setuid($0) }
    addChange(m, "seteuid(euid, /)", "Set the effective user of the process.", user) { seteuid($0) }
    addChange(m, "setgid(gid, /)", "Set the group of the process.", group) { setgid($0) }
    addChange(m, "setegid(egid, /)", "Set the effective group of the process.", group) { setegid($0) }
    m.function("setreuid(ruid, euid, /)", "Set the real and the effective user.") { rt, a throws(Raised) in
      let (real, effective) = (try user(rt, a[0]), try user(rt, a[1]))
      _ = try processCall(rt) { setreuid(real, effective) }
      return .none
    }
    m.function("setregid(rgid, egid, /)", "Set the real and the effective group.") { rt, a throws(Raised) in
      let (real, effective) = (try group(rt, a[0]), try group(rt, a[1]))
      _ = try processCall(rt) { setregid(real, effective) }
      return .none
    }
    #if os(Linux)
      m.function("getresuid()", "The real, the effective and the saved user.") { rt, _ throws(Raised) in
        var (real, effective, saved): (UInt32, UInt32, UInt32) = (0, 0, 0)
        _ = try processCall(rt) { getUsers(&real, &effective, &saved) }
        return rt.makeTuple(.int(Int(real)), .int(Int(effective)), .int(Int(saved)))
      }
      m.function("getresgid()", "The real, the effective and the saved group.") { rt, _ throws(Raised) in
        var (real, effective, saved): (UInt32, UInt32, UInt32) = (0, 0, 0)
        _ = try processCall(rt) { getGroups(&real, &effective, &saved) }
        return rt.makeTuple(.int(Int(real)), .int(Int(effective)), .int(Int(saved)))
      }
      m.function("setresuid(ruid, euid, suid, /)", "Set all three users.") { rt, a throws(Raised) in
        let (real, effective, saved) = (try user(rt, a[0]), try user(rt, a[1]), try user(rt, a[2]))
        _ = try processCall(rt) { setUsers(real, effective, saved) }
        return .none
      }
      m.function("setresgid(rgid, egid, sgid, /)", "Set all three groups.") { rt, a throws(Raised) in
        let (real, effective, saved) = (try group(rt, a[0]), try group(rt, a[1]), try group(rt, a[2]))
        _ = try processCall(rt) { setGroups(real, effective, saved) }
        return .none
      }
    #endif
    m.function("getgroups()", "The groups of the process.") { rt, _ throws(Raised) in
      try rt.require(\.processes, "processes")
      var groups = [gid_t](repeating: 0, count: 65536)
      let count = try checked(rt, Int(getgroups(Int32(groups.count), &groups)))
      return .list(rt.makeList(groups[..<count].map { .int(Int($0)) }))
    }
    m.function("setgroups(groups, /)", "Set the groups of the process.") { rt, a throws(Raised) in
      var groups: [gid_t] = []
      switch rt.unwrap(a[0]) {
      case .list, .tuple: break
      default: throw rt.typeError("setgroups argument must be a sequence")
      }
      try rt.forAll(a[0]) { item throws(Raised) in
        guard try rt.integer(item) != nil else { throw rt.typeError("groups must be integers") }
        groups.append(try group(rt, item))
      }
      _ = try processCall(rt) { setgroups(.init(groups.count), groups) }
      return .none
    }
    m.function("initgroups(username, gid, /)", "Set the groups of the process to those of a user.") {
      rt, a throws(Raised) in
      let name = try rt.fileSystemPath(a[0]).bytes.map { CChar(bitPattern: $0) }
      let group = try group(rt, a[1])
      _ = try processCall(rt) { initgroups(name, .init(truncatingIfNeeded: group)) }
      return .none
    }
  }

  // MARK: Terminals

  static func addTerminals(_ m: ModuleBuilder) {
    m.function("tcgetpgrp(fd, /)", "The group of processes that a terminal listens to.") { rt, a throws(Raised) in
      .int(try call(rt, a[0]) { Int(tcgetpgrp($0)) })
    }
    m.function("tcsetpgrp(fd, pgid, /)", "Set that.") { rt, a throws(Raised) in
      let group = try PosixModule.number(rt, a[1])
      _ = try call(rt, a[0]) { Int(tcsetpgrp($0, group)) }
      return .none
    }
    m.function("ttyname(fd, /)", "The path of a terminal.") { rt, a throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      var name = [CChar](repeating: 0, count: 1024)
      let code = ttyname_r(try PosixModule.number(rt, a[0]), &name, name.count)
      if code != 0 { throw rt.osError(code) }
      return rt.str(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    m.function("openpty()", "The two ends of a terminal that a program plays.") { rt, _ throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      var (host, terminal): (Int32, Int32) = (0, 0)
      try checked(rt, Int(openpty(&host, &terminal, nil, nil, nil)))
      for descriptor in [host, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      return rt.makeTuple(.int(Int(host)), .int(Int(terminal)))
    }
    m.function("login_tty(fd, /)", "Make a terminal that of a new session.") { rt, a throws(Raised) in
      try rt.require(\.processes, "processes")
      _ = try call(rt, a[0]) { Int(login_tty($0)) }
      return .none
    }
  }
}

// What the C module does not show.
#if os(Linux)
  @_silgen_name("sched_getaffinity")
  private func getProcessors(_: Int32, _: Int, _: UnsafeMutablePointer<UInt64>) -> Int32
  @_silgen_name("sched_setaffinity")
  private func setProcessors(_: Int32, _: Int, _: UnsafePointer<UInt64>) -> Int32
  @_silgen_name("getresuid")
  private func getUsers(
    _: UnsafeMutablePointer<UInt32>, _: UnsafeMutablePointer<UInt32>, _: UnsafeMutablePointer<UInt32>
  ) -> Int32
  @_silgen_name("getresgid")
  private func getGroups(
    _: UnsafeMutablePointer<UInt32>, _: UnsafeMutablePointer<UInt32>, _: UnsafeMutablePointer<UInt32>
  ) -> Int32
  @_silgen_name("setresuid")
  private func setUsers(_: UInt32, _: UInt32, _: UInt32) -> Int32
  @_silgen_name("setresgid")
  private func setGroups(_: UInt32, _: UInt32, _: UInt32) -> Int32
#endif
