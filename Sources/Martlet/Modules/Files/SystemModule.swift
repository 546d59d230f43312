#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import BigInt

/// The module `_system`: system calls that `os` has beside those of `_posix`, loaded when a script asks for one.
enum SystemModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_system")
    m.set("O_DIRECTORY", .int(Int(O_DIRECTORY)))
    m.set("O_NOFOLLOW", .int(Int(O_NOFOLLOW)))
    addVectors(m)
    addTransfers(m)
    addOwners(m)
    addAttributes(m)
    addLimits(m)
    addChildren(m)
    addPrograms(m)
    addPriorities(m)
    addUsers(m)
    addTerminals(m)
    return m.module
  }

  /// A system call on a descriptor; its result, unless that is negative, which raises what the system says.
  static func call(
    _ rt: Runtime, _ descriptor: Value, filename: Value? = nil, _ body: (Int32) -> Int
  ) throws(Raised) -> Int {
    try rt.require(\.allFiles, "descriptors")
    let result = body(try PosixModule.number(rt, descriptor))
    if result < 0, let filename { throw rt.osError(errno, filename: filename) }
    return try checked(rt, result)
  }

  @discardableResult
  static func checked(_ rt: Runtime, _ result: Int) throws(Raised) -> Int {
    if result < 0 { throw rt.osError(errno) }
    return result
  }

  /// A call that concerns the process itself, or others.
  static func processCall(_ rt: Runtime, _ body: () -> Int32) throws(Raised) -> Value {
    try rt.require(\.processes, "processes")
    return .int(try checked(rt, Int(body())))
  }

  // MARK: Several buffers

  private static func addVectors(_ m: ModuleBuilder) {
    m.function("readv(fd, buffers, /)", "Read into buffers, one after the other.") { rt, a throws(Raised) in
      let vectors = try readVectors(rt, a[1], "readv")
      return .int(try call(rt, a[0]) { readv($0, vectors, Int32(vectors.count)) })
    }
    m.function("preadv(fd, buffers, offset, flags=0, /)", "Read into buffers from a place, without going there.") {
      rt, a throws(Raised) in
      let place = off_t(try rt.indexArgument(a[2]))
      let flags = try a.optional(3).map { value throws(Raised) in try PosixModule.number(rt, value) } ?? 0
      let vectors = try readVectors(rt, a[1], "preadv2")
      return .int(try call(rt, a[0]) { readAt($0, vectors, Int32(vectors.count), place, flags) })
    }
    m.function("writev(fd, buffers, /)", "Write buffers, one after the other.") { rt, a throws(Raised) in
      let vectors = try writeVectors(rt, a[1], "writev")
      return .int(try call(rt, a[0]) { writev($0, vectors, Int32(vectors.count)) })
    }
    m.function("pwritev(fd, buffers, offset, flags=0, /)", "Write buffers at a place, without going there.") {
      rt, a throws(Raised) in
      let place = off_t(try rt.indexArgument(a[2]))
      let flags = try a.optional(3).map { value throws(Raised) in try PosixModule.number(rt, value) } ?? 0
      let vectors = try writeVectors(rt, a[1], "pwritev")
      return .int(try call(rt, a[0]) { writeAt($0, vectors, Int32(vectors.count), place, flags) })
    }
  }

  /// The elements of a sequence; no code of a script runs after it.
  private static func buffers(_ rt: Runtime, _ value: Value, _ function: String) throws(Raised) -> ListRef {
    switch rt.unwrap(value) {
    case .list, .tuple: break
    default: throw rt.typeError("\(function)() arg 2 must be a sequence")
    }
    return try rt.listOf(value)
  }

  private static func readVectors(_ rt: Runtime, _ value: Value, _ function: String) throws(Raised) -> [iovec] {
    var vectors: [iovec] = []
    for buffer in try buffers(rt, value, function).values {
      guard let bytes = MemoryViewType.writable(rt, rt.unwrap(buffer)) else {
        if BytesType.content(rt, buffer) != nil {
          throw rt.raise(rt.types.exceptions.bufferError, "Object is not writable.")
        }
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(buffer))'")
      }
      vectors.append(iovec(iov_base: bytes.baseAddress, iov_len: bytes.count))
    }
    return vectors
  }

  private static func writeVectors(_ rt: Runtime, _ value: Value, _ function: String) throws(Raised) -> [iovec] {
    var vectors: [iovec] = []
    for buffer in try buffers(rt, value, function).values {
      let bytes = try BytesType.required(rt, buffer)
      vectors.append(iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count))
    }
    return vectors
  }

  // MARK: From descriptor to descriptor

  private static func place(_ rt: Runtime, _ value: Value?) throws(Raised) -> off_t? {
    guard let value, !value.isNone else { return nil }
    return off_t(try rt.indexArgument(value))
  }

  private static func withPlace<Result>(_ place: off_t?, _ body: (UnsafeMutablePointer<off_t>?) -> Result) -> Result {
    guard var place else { return body(nil) }
    return withUnsafeMutablePointer(to: &place) { body($0) }
  }

  private static func addTransfers(_ m: ModuleBuilder) {
    m.function("posix_fallocate(fd, offset, length, /)", "Make sure that a part of a file has its place on the device.")
    {
      rt, a throws(Raised) in
      let offset = off_t(try rt.indexArgument(a[1]))
      let length = off_t(try rt.indexArgument(a[2]))
      #if os(Linux)
        let code = Int32(try call(rt, a[0]) { Int(posix_fallocate($0, offset, length)) })
        if code != 0 { throw rt.osError(code) }
      #else
        throw rt.osError(length < 0 || offset < 0 ? EINVAL : ENOSYS)
      #endif
      return .none
    }
    m.function("posix_fadvise(fd, offset, length, advice, /)", "Say how a part of a file will be read.") {
      rt, a throws(Raised) in
      let offset = off_t(try rt.indexArgument(a[1]))
      let length = off_t(try rt.indexArgument(a[2]))
      let advice = try PosixModule.number(rt, a[3])
      #if os(Linux)
        let code = Int32(try call(rt, a[0]) { Int(posix_fadvise($0, offset, length, advice)) })
        if code != 0 { throw rt.osError(code) }
      #else
        if offset < 0 || length < 0 || advice < 0 { throw rt.osError(EINVAL) }
      #endif
      return .none
    }
    m.function("lockf(fd, command, length, /)", "Lock, unlock or test a part of a file.") { rt, a throws(Raised) in
      let command = try PosixModule.number(rt, a[1])
      let length = off_t(try rt.indexArgument(a[2]))
      _ = try call(rt, a[0]) { descriptor in
        Int(rt.blocking { lockf(descriptor, command, length) })
      }
      return .none
    }
    #if os(Linux)
      m.function("sendfile(out_fd, in_fd, offset, count)", "Copy from a file to a descriptor.") {
        rt, a throws(Raised) in
        let source = try PosixModule.number(rt, a[1])
        let offset = try place(rt, a[2])
        let count = try rt.indexArgument(a[3])
        return .int(try call(rt, a[0]) { target in withPlace(offset) { sendfile(target, source, $0, count) } })
      }
      m.function(
        "copy_file_range(src, dst, count, offset_src=None, offset_dst=None)", "Copy from a file to another."
      ) { rt, a throws(Raised) in
        let target = try PosixModule.number(rt, a[1])
        let count = try rt.indexArgument(a[2])
        if count < 0 { throw rt.valueError("negative value for 'count' not allowed") }
        let (from, to) = (try place(rt, a.optional(3)), try place(rt, a.optional(4)))
        return .int(
          try call(rt, a[0]) { source in
            withPlace(from) { from in withPlace(to) { copyRange(source, from, target, $0, count, 0) } }
          })
      }
      m.function(
        "splice(src, dst, count, offset_src=None, offset_dst=None, flags=0)", "Move bytes to a pipe or from one."
      ) { rt, a throws(Raised) in
        let target = try PosixModule.number(rt, a[1])
        let count = try rt.indexArgument(a[2])
        if count < 0 { throw rt.valueError("negative value for 'count' not allowed") }
        let (from, to) = (try place(rt, a.optional(3)), try place(rt, a.optional(4)))
        let flags = try a.optional(5).map { value throws(Raised) in try PosixModule.number(rt, value) } ?? 0
        return .int(
          try call(rt, a[0]) { source in
            withPlace(from) { from in
              withPlace(to) { moveBytes(source, from, target, $0, count, UInt32(bitPattern: flags)) }
            }
          })
      }
      m.function("memfd_create(name, flags=1)", "A file without a path, in memory.") { rt, a throws(Raised) in
        try rt.require(\.allFiles, "descriptors")
        let flags = try a.optional(1).map { value throws(Raised) in try PosixModule.number(rt, value) } ?? 1
        let name = try rt.fileSystemPath(a[0]).bytes.map { CChar(bitPattern: $0) }
        return .int(try checked(rt, Int(createMemoryFile(name, UInt32(bitPattern: flags)))))
      }
      m.function("eventfd(initval, flags=0x80000)", "A descriptor that counts.") { rt, a throws(Raised) in
        try rt.require(\.allFiles, "descriptors")
        let flags = try a.optional(1).map { value throws(Raised) in try PosixModule.number(rt, value) } ?? 0x80000
        let first = try rt.indexArgument(a[0])
        guard let start = UInt32(exactly: first) else {
          throw rt.overflowError("Python int too large to convert to C unsigned int")
        }
        return .int(try checked(rt, Int(createCounter(start, flags))))
      }
      m.function("eventfd_read(fd)", "The count of such a descriptor, which is 0 then.") { rt, a throws(Raised) in
        var value: UInt64 = 0
        _ = try call(rt, a[0]) { read($0, &value, 8) }
        return Int(exactly: value).map { .int($0) } ?? rt.makeInt(BigInt(value))
      }
      m.function("eventfd_write(fd, value)", "Add to the count.") { rt, a throws(Raised) in
        var value = UInt64(bitPattern: Int64(try rt.indexArgument(a[1])))
        _ = try call(rt, a[0]) { write($0, &value, 8) }
        return .none
      }
    #endif
  }
}

// What the C module does not show.
#if os(Linux)
  @_silgen_name("preadv2")
  private func readAt(_: Int32, _: UnsafePointer<iovec>?, _: Int32, _: off_t, _: Int32) -> Int
  @_silgen_name("pwritev2")
  private func writeAt(_: Int32, _: UnsafePointer<iovec>?, _: Int32, _: off_t, _: Int32) -> Int
  @_silgen_name("copy_file_range")
  private func copyRange(
    _: Int32, _: UnsafeMutablePointer<off_t>?, _: Int32, _: UnsafeMutablePointer<off_t>?, _: Int, _: UInt32
  ) -> Int
  @_silgen_name("splice")
  private func moveBytes(
    _: Int32, _: UnsafeMutablePointer<off_t>?, _: Int32, _: UnsafeMutablePointer<off_t>?, _: Int, _: UInt32
  ) -> Int
  @_silgen_name("memfd_create")
  private func createMemoryFile(_: UnsafePointer<CChar>, _: UInt32) -> Int32
  @_silgen_name("eventfd")
  private func createCounter(_: UInt32, _: Int32) -> Int32
#else
  private func readAt(_ fd: Int32, _ v: UnsafePointer<iovec>?, _ count: Int32, _ place: off_t, _ flags: Int32) -> Int {
    preadv(fd, v, count, place)
  }
  private func writeAt(_ fd: Int32, _ v: UnsafePointer<iovec>?, _ count: Int32, _ place: off_t, _ flags: Int32) -> Int {
    pwritev(fd, v, count, place)
  }
#endif
