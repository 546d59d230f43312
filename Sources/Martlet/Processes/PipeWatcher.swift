#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletEventLoop
import Synchronization

/// Reads from pipes, writes to them and waits for child processes on threads of its own, so that a loop only ever waits
/// for its inbox.
///
/// Every request is for one answer, a message to the inbox of the loop that asked: a chunk read, all of the bytes
/// written, that a descriptor is ready, a child's status. So a reader that does not ask again leaves the data in the pipe. The thread that polls is
/// started by the first request and sleeps while there is none.
final class PipeWatcher: Sendable {
  private struct Request {
    let descriptor: Int32
    /// Bytes to write; nil to read.
    var bytes: [UInt8]?
    var written = 0
    let writes: Bool
    /// Only that it is ready is told.
    var onlyTells = false
    let number: Int
    let inbox: Inbox<LoopMessage>
  }

  private struct State {
    var requests: [Request] = []
    var isRunning = false
    var isClosed = false
    /// Wakes the thread: read end, write end.
    var wake: (Int32, Int32) = (-1, -1)
  }

  private let state = Mutex(State())

  /// The most that is read at once.
  static let chunkSize = 1 << 16

  /// Tells the inbox, under the number, what can be read next; nothing at the end.
  func read(_ descriptor: Int32, _ number: Int, _ inbox: Inbox<LoopMessage>) {
    add(Request(descriptor: descriptor, bytes: nil, writes: false, number: number, inbox: inbox))
  }

  /// Tells the inbox, under the number, when all bytes are written or the reader has gone.
  func write(_ descriptor: Int32, _ bytes: [UInt8], _ number: Int, _ inbox: Inbox<LoopMessage>) {
    add(Request(descriptor: descriptor, bytes: bytes, writes: true, number: number, inbox: inbox))
  }

  /// Tells the inbox, under the number, when a descriptor can be read or written, and does neither.
  func watch(_ descriptor: Int32, writes: Bool, _ number: Int, _ inbox: Inbox<LoopMessage>) {
    add(
      Request(descriptor: descriptor, bytes: nil, writes: writes, onlyTells: true, number: number, inbox: inbox))
  }

  /// Takes such a request back, and returns its number.
  func unwatch(_ descriptor: Int32, writes: Bool) -> [Int] {
    cancel { $0.onlyTells && $0.descriptor == descriptor && $0.writes == writes }
  }

  /// Drops the requests for a descriptor, and returns their numbers: they get no answer.
  func cancel(_ descriptor: Int32) -> [Int] { cancel { $0.descriptor == descriptor } }

  private func cancel(_ isMeant: (Request) -> Bool) -> [Int] {
    state.withLock { state in
      let numbers = state.requests.filter(isMeant).map(\.number)
      state.requests.removeAll(where: isMeant)
      Self.signal(state.wake.1)
      return numbers
    }
  }

  /// Tells the inbox, under the number, a child's status: its exit code, or a signal's number negated.
  static func waitForChild(_ pid: pid_t, _ number: Int, _ inbox: Inbox<LoopMessage>) -> Bool {
    NativeThread.start(stackSize: 256 << 10) {
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
      inbox.post(.answer(number, [], exitCode(status)))
    }
  }

  static func exitCode(_ status: Int32) -> Int32 { status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F) }

  deinit {
    state.withLock { state in
      state.isClosed = true
      Self.signal(state.wake.1)
    }
  }

  private func add(_ request: Request) {
    let starts = state.withLock { state in
      state.requests.append(request)
      if state.isRunning {
        Self.signal(state.wake.1)
        return false
      }
      state.isRunning = true
      state.wake = Self.makePipe() ?? (-1, -1)
      return true
    }
    if starts {
      let isStarted = NativeThread.start(stackSize: 256 << 10) { [weak self] in
        while let self, self.serve() {}
      }
      if !isStarted { state.withLock { $0.isRunning = false } }
    }
  }

  /// One round of polling; false at the end.
  private func serve() -> Bool {
    let (descriptors, wake, isClosed) = state.withLock { state in
      (
        state.requests.map { pollfd(fd: $0.descriptor, events: Int16($0.writes ? POLLOUT : POLLIN), revents: 0) },
        state.wake, state.isClosed
      )
    }
    if isClosed { return false }
    var polled = descriptors + [pollfd(fd: wake.0, events: Int16(POLLIN), revents: 0)]
    // Without a pipe to be woken by it looks again by itself.
    poll(&polled, nfds_t(polled.count), wake.0 < 0 ? 20 : -1)
    if polled[descriptors.count].revents != 0 {
      withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { _ = Self.systemRead(wake.0, $0) }
    }
    for entry in polled.dropLast() where entry.revents != 0 {
      answer(entry.fd, writes: entry.events & Int16(POLLOUT) != 0)
    }
    return true
  }

  private func answer(_ descriptor: Int32, writes: Bool) {
    state.withLock { state in
      guard
        let index = state.requests.firstIndex(where: { $0.descriptor == descriptor && $0.writes == writes })
      else { return }
      var request = state.requests[index]
      if request.onlyTells {
        state.requests.remove(at: index)
        request.inbox.post(.answer(request.number, [], 0))
        return
      }
      if let bytes = request.bytes {
        let count = bytes[request.written...].withUnsafeBytes { Self.systemWrite(descriptor, $0) }
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        request.written += max(0, count)
        if count > 0, request.written < bytes.count {
          state.requests[index] = request
          return
        }
        state.requests.remove(at: index)
        request.inbox.post(.answer(request.number, [], count < 0 ? errno : 0))
        return
      }
      let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
        count = max(-1, Self.systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer)))
        if count < 0 { count = errno == EAGAIN || errno == EINTR ? Self.chunkSize + 1 : 0 }
        if count > Self.chunkSize { count = 0 } else { state.requests.remove(at: index) }
      }
      if state.requests.contains(where: { $0.number == request.number }) { return }
      request.inbox.post(.answer(request.number, chunk, 0))
    }
  }

  // MARK: The system

  /// A pipe of which neither end is inherited or blocks.
  static func makePipe() -> (Int32, Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  private static func signal(_ end: Int32) {
    guard end >= 0 else { return }
    withUnsafeBytes(of: UInt8(1)) { _ = systemWrite(end, $0) }
  }

  static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress!, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress!, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress!, buffer.count)
    #endif
  }

  static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
