#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where `print` and tracebacks go, and where `input` reads: the process's streams, or closures of the host.
///
/// Standard output is buffered in blocks unless it is a terminal, then by line; standard error is written at once. A
/// reader that went away (EPIPE) is remembered and what follows is dropped; the command must ignore SIGPIPE.
final class OutputStreams {
  enum Stream: Int { case stdout, stderr }

  typealias Sink = (UnsafeBufferPointer<UInt8>) -> Void

  static let blockSize = 8192

  /// Replaces a stream: gets every write at once, unbuffered.
  @exclusivity(unchecked) var stdoutSink: Sink? { willSet { flush() } }
  @exclusivity(unchecked) var stderrSink: Sink?
  /// Replaces standard input: a line with its line end, or nil at the end.
  @exclusivity(unchecked) var lineSource: (() throws(Raised) -> [UInt8]?)?
  /// Called with true before standard input is read and with false afterwards.
  @exclusivity(unchecked) var whenReading: ((Bool) -> Void)?
  /// Bytes that may still be written, and whether more was to be; then `whenExhausted` is called.
  @exclusivity(unchecked) var remaining = Int.max
  @exclusivity(unchecked) var isExhausted = false
  @exclusivity(unchecked) var whenExhausted: (() -> Void)?
  /// What was written last has no line end.
  @exclusivity(unchecked) private(set) var isMidLine = false
  @exclusivity(unchecked) private(set) var isStdoutClosed = false
  @exclusivity(unchecked) private var isStderrClosed = false
  @exclusivity(unchecked) private var pending: [UInt8] = []
  @exclusivity(unchecked) private var pendingInput: ArraySlice<UInt8> = []
  private let isLineBuffered: Bool
  /// Standard output is written at once.
  @exclusivity(unchecked) var isUnbuffered = false

  init() {
    isLineBuffered = isatty(1) == 1
  }

  deinit { flush() }

  static func isTerminal(_ descriptor: Int) -> Bool { isatty(Int32(descriptor)) == 1 }

  /// The sink of a stream.
  subscript(stream: Stream) -> Sink? {
    get { stream == .stdout ? stdoutSink : stderrSink }
    set { if stream == .stdout { stdoutSink = newValue } else { stderrSink = newValue } }
  }

  // MARK: Writing

  func write(_ bytes: UnsafeBufferPointer<UInt8>, to stream: Stream) {
    if bytes.count > remaining {
      // What still fits is written.
      let fitting = UnsafeBufferPointer(rebasing: bytes[..<remaining])
      remaining = 0
      isExhausted = true
      whenExhausted?()
      return put(fitting, to: stream)
    }
    if remaining != .max { remaining -= bytes.count }
    put(bytes, to: stream)
  }

  private func put(_ bytes: UnsafeBufferPointer<UInt8>, to stream: Stream) {
    if let last = bytes.last { isMidLine = last != 0x0A }
    if let sink = self[stream] { return sink(bytes) }
    if stream == .stderr { return writeAll(bytes, to: stream) }
    guard !isStdoutClosed else { return }
    if bytes.count >= OutputStreams.blockSize {
      flush()
      return writeAll(bytes, to: .stdout)
    }
    if pending.count + bytes.count > OutputStreams.blockSize { flush() }
    pending.append(contentsOf: bytes)
    if isUnbuffered || isLineBuffered && bytes.contains(0x0A) { flush() }
  }

  func write(_ text: String, to stream: Stream) {
    var text = text
    text.withUTF8 { write($0, to: stream) }
  }

  /// Writes out what is buffered.
  func flush() {
    guard !pending.isEmpty else { return }
    pending.withUnsafeBufferPointer { writeAll($0, to: .stdout) }
    pending.removeAll(keepingCapacity: true)
  }

  private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to stream: Stream) {
    let descriptor: Int32 = stream == .stdout ? 1 : 2
    var done = 0
    while done < bytes.count {
      if stream == .stdout ? isStdoutClosed : isStderrClosed { return }
      let written = systemWrite(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if written >= 0 {
        done += written
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&request, 1, -1)
      } else if errno != EINTR {
        if stream == .stdout { isStdoutClosed = true } else { isStderrClosed = true }
      }
    }
  }

  /// Writes to the process's own stream.
  static func writeThrough(_ bytes: UnsafeBufferPointer<UInt8>, to stream: Stream) {
    var done = 0
    while done < bytes.count {
      let written = systemWrite(stream == .stdout ? 1 : 2, bytes.baseAddress! + done, bytes.count - done)
      if written <= 0 { return }
      done += written
    }
  }

  // MARK: Reading

  /// Puts bytes before what is to be read.
  func unread(_ bytes: [UInt8]) { pendingInput = bytes + pendingInput }

  /// What was read of standard input and not used.
  func takePendingInput() -> [UInt8] {
    defer { pendingInput = [] }
    return Array(pendingInput)
  }

  /// The next line of standard input with its line end, or nil at the end of it. `blocking` runs what may block. A
  /// signal ends the wait by what `interrupted` raises, if it does.
  func readLine(
    blocking: (() -> Int) -> Int, interrupted: () throws(Raised) -> Void
  ) throws(Raised) -> [UInt8]? {
    if let lineSource { return try lineSource() }
    beginReading()
    defer { endReading() }
    var line: [UInt8] = []
    while true {
      if let end = pendingInput.firstIndex(of: 0x0A) {
        line.append(contentsOf: pendingInput[...end])
        pendingInput = pendingInput[(end + 1)...]
        return line
      }
      line.append(contentsOf: pendingInput)
      pendingInput = []
      guard try readBlock(blocking, interrupted) else { return line.isEmpty ? nil : line }
    }
  }

  /// What there is of standard input, after a wait for something if there is nothing; nil at the end of it.
  func readPiece(
    blocking: (() -> Int) -> Int, interrupted: () throws(Raised) -> Void
  ) throws(Raised) -> [UInt8]? {
    if let lineSource { return try lineSource() }
    beginReading()
    defer { endReading() }
    while pendingInput.isEmpty { guard try readBlock(blocking, interrupted) else { return nil } }
    return takePendingInput()
  }

  private func beginReading() { whenReading?(true) }

  private func endReading() {
    // Whoever types a line at a terminal ends the one that is shown.
    isMidLine = false
    whenReading?(false)
  }

  /// Reads once, or is interrupted; false at the end.
  private func readBlock(
    _ blocking: (() -> Int) -> Int, _ interrupted: () throws(Raised) -> Void
  ) throws(Raised) -> Bool {
    var block = [UInt8](repeating: 0, count: 8192)
    var error: Int32 = 0
    let count = block.withUnsafeMutableBytes { buffer in
      blocking {
        let count = read(0, buffer.baseAddress!, buffer.count)
        error = errno
        return count
      }
    }
    if count < 0, error == EINTR {
      try interrupted()
      return true
    }
    if count <= 0 { return false }
    // Another thread may have read meanwhile.
    pendingInput.append(contentsOf: block[..<count])
    return true
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
