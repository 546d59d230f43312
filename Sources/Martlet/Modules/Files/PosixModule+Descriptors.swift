#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What `os` does with open files, and asks of sessions and groups of processes.
extension PosixModule {
  /// A system call on a descriptor; its result, unless that is negative, which raises what the system says.
  private static func call(
    _ rt: Runtime, _ descriptor: Value, _ body: (Int32) -> Int
  ) throws(Raised) -> Int {
    try rt.require(\.allFiles, "descriptors")
    let result = body(try number(rt, descriptor))
    if result < 0 { throw rt.osError(errno) }
    return result
  }

  private static func asked(_ rt: Runtime, _ result: Int32) throws(Raised) -> Value {
    try rt.require(\.processes, "processes")
    if result < 0 { throw rt.osError(errno) }
    return .int(Int(result))
  }

  static func addDescriptorStates(_ m: ModuleBuilder) {
    m.function("dup(fd, /)", "Another descriptor of the same file.") { rt, a throws(Raised) in
      .int(try call(rt, a[0]) { Int(fcntl($0, F_DUPFD_CLOEXEC, 0)) })
    }
    m.function("dup2(fd, fd2, inheritable, /)") { rt, a throws(Raised) in
      let target = try number(rt, a[1])
      let isInherited = try rt.isTrue(a[2])
      return .int(
        try call(rt, a[0]) { descriptor in
          guard dup2(descriptor, target) >= 0 else { return -1 }
          if !isInherited && descriptor != target { _ = fcntl(target, F_SETFD, FD_CLOEXEC) }
          return Int(target)
        })
    }
    m.function("ftruncate(fd, length, /)", "Give an open file a length.") { rt, a throws(Raised) in
      let length = off_t(try rt.indexArgument(a[1]))
      _ = try call(rt, a[0]) { Int(ftruncate($0, length)) }
      return .none
    }
    m.function("fdatasync(fd, /)", "Write what a file holds to its device.") { rt, a throws(Raised) in
      _ = try call(rt, a[0]) { Int(fsync($0)) }
      return .none
    }
    m.function("fchmod(fd, mode, /)") { rt, a throws(Raised) in
      let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(a[1]))
      _ = try call(rt, a[0]) { Int(fchmod($0, mode)) }
      return .none
    }
    m.function("fchdir(fd, /)") { rt, a throws(Raised) in
      _ = try call(rt, a[0]) { Int(fchdir($0)) }
      return .none
    }
    m.function("pread(fd, length, offset, /)", "Read at a place, without going there.") { rt, a throws(Raised) in
      let count = try rt.indexArgument(a[1])
      let place = off_t(try rt.indexArgument(a[2]))
      if count < 0 { throw rt.osError(EINVAL) }
      try rt.reserve(count)
      var bytes = [UInt8](repeating: 0, count: count)
      let got = try call(rt, a[0]) { descriptor in
        rt.blocking { bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, place) } }
      }
      return rt.makeBytes(Array(bytes[..<got]))
    }
    m.function("pwrite(fd, buffer, offset, /)", "Write at a place, without going there.") { rt, a throws(Raised) in
      let place = off_t(try rt.indexArgument(a[2]))
      let bytes = Array(try BytesType.required(rt, a[1]))
      return .int(
        try call(rt, a[0]) { descriptor in
          rt.blocking { bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, place) } }
        })
    }
    m.function("get_inheritable(fd, /)", "Whether processes started get a descriptor.") { rt, a throws(Raised) in
      .bool(try call(rt, a[0]) { Int(fcntl($0, F_GETFD)) } & Int(FD_CLOEXEC) == 0)
    }
    m.function("set_inheritable(fd, inheritable, /)") { rt, a throws(Raised) in
      let isInherited = try rt.isTrue(a[1])
      _ = try call(rt, a[0]) { Int(fcntl($0, F_SETFD, isInherited ? 0 : FD_CLOEXEC)) }
      return .none
    }
    m.function("get_blocking(fd, /)", "Whether reading and writing wait.") { rt, a throws(Raised) in
      .bool(try call(rt, a[0]) { Int(fcntl($0, F_GETFL)) } & Int(O_NONBLOCK) == 0)
    }
    m.function("set_blocking(fd, blocking, /)") { rt, a throws(Raised) in
      let waits = try rt.isTrue(a[1])
      _ = try call(rt, a[0]) { descriptor in
        let flags = fcntl(descriptor, F_GETFL)
        return flags < 0 ? -1 : Int(fcntl(descriptor, F_SETFL, waits ? flags & ~O_NONBLOCK : flags | O_NONBLOCK))
      }
      return .none
    }
    m.function("mkfifo(path, mode, /)", "Make a pipe with a name.") { rt, a throws(Raised) in
      let path = try rt.fileSystemPath(a[0], for: PathArgument("mkfifo"))
      let mode = mode_t(truncatingIfNeeded: try rt.indexArgument(a[1]))
      var code: Int32 = 0
      try withPath(rt, path, .writeName) { path in
        code = mkfifo(path, mode) < 0 ? errno : 0
        return 0
      }
      // The refusal names no file.
      if code != 0 { throw rt.osError(code) }
      return .none
    }
    m.function("sync()", "Write all that is kept to the devices.") { rt, _ throws(Raised) in
      try rt.require(\.allFiles, "descriptors")
      sync()
      return .none
    }
    m.function("sched_yield()", "Let other threads go on.") { _, _ throws(Raised) in
      sched_yield()
      return .none
    }
    m.function("getpgid(pid, /)", "The group of a process.") { rt, a throws(Raised) in
      try asked(rt, getpgid(try number(rt, a[0])))
    }
    m.function("getpgrp()", "The group of this process.") { rt, _ throws(Raised) in try asked(rt, getpgrp()) }
    m.function("getsid(pid, /)", "The session of a process.") { rt, a throws(Raised) in
      try asked(rt, getsid(try number(rt, a[0])))
    }
    m.function("getloadavg()", "How many processes wanted to run, of late.") { rt, _ throws(Raised) in
      var averages = [0.0, 0.0, 0.0]
      if getloadavg(&averages, 3) != 3 { throw rt.osError(ENOENT) }
      return .tuple(rt.makeTuple(averages.map { .float($0) }))
    }
  }
}
