#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file: a descriptor with a buffer for reading or for writing, never both in use at once.
///
/// The objects a script sees (a text file, its `buffer`, that one's `raw`) share one of these. What was written is
/// flushed at the latest when the last of them is collected or the run ends.
final class FileObject: NativePayload, AttributedPayload {
  /// As the script named it.
  let name: Value
  let mode: String
  let isReadable: Bool
  let isWritable: Bool
  let isAppending: Bool
  let ownsDescriptor: Bool
  /// Bytes of the buffer; 0 writes and reads directly.
  let bufferSize: Int
  @exclusivity(unchecked) private(set) var descriptor: Int32
  @exclusivity(unchecked) private(set) var isClosed = false
  /// Read from the file and not yet asked for: from `at` on.
  @exclusivity(unchecked) private(set) var unread: [UInt8] = []
  @exclusivity(unchecked) private(set) var at = 0
  @exclusivity(unchecked) private var pending: [UInt8] = []
  @exclusivity(unchecked) var text: TextLayer? {
    didSet { mayHavePlainLines = text.map(\.mayHavePlainLines) ?? false }
  }
  @exclusivity(unchecked) private var mayHavePlainLines = false
  @exclusivity(unchecked) var attributes: DictRef?
  override var headerFlags: UInt8 { NativeObject.attributedFlag }
  /// Of a text file: its `buffer`, once a script has asked for it.
  @exclusivity(unchecked) var bytes = Value.undefined
  /// Keeps the list of open files in order.
  private let registry: OpenFiles

  /// How text is made of the bytes.
  struct TextLayer {
    /// As the script named it.
    var encoding: String
    var codec: TextCodec.Encoding
    var errors: String
    /// All of it was decoded to UTF-8 when it was first read.
    var isDecoded = false
    /// None, or the line end given.
    var newline: String?
    var isLineBuffered = false
    var isWriteThrough = false
    /// The line ends met in universal mode: 1 `\r`, 2 `\n`, 4 `\r\n`.
    var lineEnds = 0
    /// A line was asked for by `next`, which makes `tell` refuse.
    var isIterating = false
    /// Nothing was written yet, so that a signature would come first.
    var isAtStart = true

    /// A line of ASCII that ends with `\n` alone needs neither decoding nor noting.
    var mayHavePlainLines: Bool {
      switch codec {
      case .utf8, .ascii, .latin1: newline == nil && lineEnds & 2 != 0
      default: false
      }
    }
  }

  init(
    _ descriptor: Int32, name: Value, mode: String, isReadable: Bool, isWritable: Bool, isAppending: Bool,
    ownsDescriptor: Bool, bufferSize: Int, _ registry: OpenFiles
  ) {
    self.descriptor = descriptor
    self.name = name
    self.mode = mode
    self.isReadable = isReadable
    self.isWritable = isWritable
    self.isAppending = isAppending
    self.ownsDescriptor = ownsDescriptor
    self.bufferSize = bufferSize
    self.registry = registry
    super.init()
    registry.insert(self)
  }

  deinit {
    if !isClosed { _ = shut() }
    registry.remove(ObjectIdentifier(self))
  }

  override func trace(_ marker: Marker) {
    marker.mark(name)
    marker.mark(attributes)
    marker.mark(bytes)
  }

  // MARK: Reading

  /// The line ends met in universal mode, those of what was read ahead among them; a `\r` at its end may go on.
  var lineEnds: Int {
    guard let layer = text, layer.newline == nil || layer.newline == "" else { return 0 }
    var ends = layer.lineEnds
    for index in at..<unread.count where ends != 7 {
      switch unread[index] {
      case 13 where index + 1 < unread.count: ends |= unread[index + 1] == 10 ? 4 : 1
      case 10 where index == at || unread[index - 1] != 13: ends |= 2
      default: break
      }
    }
    return ends
  }

  /// Whether something that was written is not in the file yet.
  var isUnwritten: Bool { !pending.isEmpty }

  /// The bytes that were read ahead.
  var ahead: Int { unread.count - at }

  /// Reads more behind what is there; false at the end. A wait that a signal ends goes on unless `interrupted` throws.
  func fill(_ rt: Runtime, _ wanted: Int = 0) throws(Raised) -> Bool {
    try flush(rt)
    if at > 0 {
      unread.removeSubrange(..<at)
      at = 0
    }
    let size = max(bufferSize, wanted, 1)
    try rt.reserve(size)
    // Read apart: other threads may use the file while this one waits.
    var block = [UInt8](repeating: 0, count: size)
    while true {
      let descriptor = descriptor
      let count = rt.blocking { block.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress!, size) } }
      if count < 0, errno == EINTR {
        try rt.safepoint(rt.top)
        continue
      }
      if count < 0 { throw rt.osError(errno) }
      unread.append(contentsOf: block[..<count])
      return count > 0
    }
  }

  /// Reads to the end.
  func fillAll(_ rt: Runtime) throws(Raised) {
    var size = 1 << 16
    while try fill(rt, size) {
      size = min(size * 2, 1 << 24)
      try rt.charge(1)
    }
  }

  /// The bytes read ahead as far as `count`.
  func peek<R>(_ count: Int, _ body: (ByteText) throws(Raised) -> R) throws(Raised) -> R {
    let result: Result<R, Raised> = unread.withUnsafeBufferPointer { bytes in
      do throws(Raised) {
        return .success(try body(ByteText(rebasing: bytes[at..<(at + count)])))
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  func skip(_ count: Int) { at += count }

  /// Where a byte stands among those read ahead, from `from` on and before `end`.
  func place(of byte: UInt8, from: Int, before end: Int? = nil) -> Int? {
    unread.withUnsafeBufferPointer { bytes in
      let start = at + from
      let stop = end.map { at + $0 } ?? bytes.count
      guard start < stop, let found = memchr(bytes.baseAddress! + start, Int32(byte), stop - start) else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!) - at
    }
  }

  /// The next line, if all of it was read ahead, is ASCII and ends with `\n` alone.
  func takePlainLine(_ rt: Runtime) -> StringRef? {
    guard mayHavePlainLines else { return nil }
    return unread.withUnsafeBufferPointer { bytes in
      guard at < bytes.count else { return nil }
      let start = bytes.baseAddress.unsafelyUnwrapped + at
      guard let feed = memchr(start, 10, bytes.count - at) else { return nil }
      let count = UnsafeRawPointer(feed) - UnsafeRawPointer(start) + 1
      let line = UnsafeBufferPointer(start: start, count: count)
      guard memchr(start, 13, count) == nil, UTF8Text.isASCII(line) else { return nil }
      at += count
      return rt.makeString(line, length: count)
    }
  }

  func byte(_ index: Int) -> UInt8 { unread[at + index] }

  /// Replaces what was read ahead, when it is converted as a whole.
  func replaceUnread(_ bytes: [UInt8]) {
    unread = bytes
    at = 0
  }

  // MARK: Writing

  func write(_ rt: Runtime, _ bytes: ByteText) throws(Raised) {
    try dropAhead(rt)
    if bufferSize == 0 || bytes.count >= bufferSize {
      try flush(rt)
      return try writeAll(rt, bytes)
    }
    if pending.count + bytes.count > bufferSize { try flush(rt) }
    pending.append(contentsOf: bytes)
  }

  func flush(_ rt: Runtime) throws(Raised) {
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    let result: Result<Void, Raised> = bytes.withUnsafeBufferPointer { bytes in
      do throws(Raised) { return .success(try writeAll(rt, bytes)) } catch { return .failure(error) }
    }
    try result.get()
  }

  private func writeAll(_ rt: Runtime, _ bytes: ByteText) throws(Raised) {
    var done = 0
    while done < bytes.count {
      done += try rt.writeWaiting(descriptor, ByteText(rebasing: bytes[done...]))
      // A signal that came after a part was written has waited.
      if done < bytes.count { try rt.serveWaiting() }
    }
  }

  // MARK: Places

  /// The place of the next byte to read or write.
  func tell(_ rt: Runtime) throws(Raised) -> Int {
    let place = lseek(descriptor, 0, SEEK_CUR)
    if place < 0 { throw rt.osError(errno) }
    return Int(place) - ahead + pending.count
  }

  func seek(_ rt: Runtime, _ offset: Int, _ whence: Int32) throws(Raised) -> Int {
    try flush(rt)
    var offset = offset
    if whence == SEEK_CUR { offset -= ahead }
    unread.removeAll(keepingCapacity: true)
    at = 0
    let place = lseek(descriptor, off_t(offset), whence)
    if place < 0 { throw rt.osError(errno) }
    return Int(place)
  }

  /// Puts the descriptor where the script is, before it writes.
  private func dropAhead(_ rt: Runtime) throws(Raised) {
    guard ahead > 0 else {
      unread.removeAll(keepingCapacity: true)
      at = 0
      return
    }
    let back = ahead
    unread.removeAll(keepingCapacity: true)
    at = 0
    if lseek(descriptor, off_t(-back), SEEK_CUR) < 0 { throw rt.osError(errno) }
  }

  func truncate(_ rt: Runtime, _ size: Int) throws(Raised) {
    try flush(rt)
    if ftruncate(descriptor, off_t(size)) < 0 { throw rt.osError(errno) }
  }

  var isSeekable: Bool { lseek(descriptor, 0, SEEK_CUR) >= 0 }
  var isTerminal: Bool { isatty(descriptor) == 1 }

  // MARK: Closing

  func close(_ rt: Runtime) throws(Raised) {
    guard !isClosed else { return }
    do throws(Raised) { try flush(rt) } catch {
      _ = shut()
      throw error
    }
    if !shut() { throw rt.osError(errno) }
  }

  /// Writes what can be written and closes; false if that failed.
  private func shut() -> Bool {
    flushQuietly()
    isClosed = true
    unread = []
    at = 0
    return ownsDescriptor ? systemClose(descriptor) == 0 : true
  }

  /// Flushes at the end of the run, when nobody can be told of an error.
  func flushQuietly() {
    guard !isClosed, !pending.isEmpty else { return }
    var done = 0
    while done < pending.count {
      let count = pending.withUnsafeBufferPointer {
        systemWrite(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      done += count
    }
    pending.removeAll()
  }
}

/// The files that are open, to be flushed when the run ends.
final class OpenFiles {
  private var files: [ObjectIdentifier: Unmanaged<FileObject>] = [:]

  func insert(_ file: FileObject) { files[ObjectIdentifier(file)] = .passUnretained(file) }
  func remove(_ identity: ObjectIdentifier) { files[identity] = nil }

  var holdUnwritten: Bool { files.values.contains { $0.takeUnretainedValue().isUnwritten } }

  func flushAll() {
    for file in files.values { file.takeUnretainedValue().flushQuietly() }
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
