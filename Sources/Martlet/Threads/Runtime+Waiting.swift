#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls of the system that may have to wait.
extension Runtime {
  /// What a call gives, with the lock of the interpreter given up meanwhile, so that other threads of the script go on. One
  /// that a signal ends is made again after the handler, unless that raises; a negative result raises what the system says.
  func waiting<Result: SignedInteger>(_ body: () -> Result) throws(Raised) -> Result {
    while true {
      let (result, code) = blocking { (body(), errno) }
      if result >= 0 { return result }
      if code != EINTR { throw osError(code) }
      try serveWaiting()
    }
  }

  /// Writes some of the bytes; how many.
  ///
  /// What other threads, or a handler of a signal, might change or free meanwhile is not read while the write waits.
  func writeWaiting(_ descriptor: Int32, _ bytes: ByteText) throws(Raised) -> Int {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return 0 }
    if !threads.isShared || !mayWait(descriptor, bytes.count) {
      while true {
        let count = systemWrite(descriptor, start, bytes.count)
        if count >= 0 { return count }
        if errno != EINTR { throw osError(errno) }
        try serveWaiting()
      }
    }
    let piece = Array(bytes.prefix(1 << 16))
    return try waiting { piece.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress!, $0.count) } }
  }

  /// Whether writing may have to wait for a reader.
  private func mayWait(_ descriptor: Int32, _ count: Int) -> Bool {
    var information = stat()
    if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG { return false }
    var asked = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    // What a pipe takes at once, if it takes anything.
    return count > 512 || poll(&asked, 1, 0) != 1
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
