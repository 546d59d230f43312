#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Testing

/// A pseudo-terminal with the command at its other end.
final class PseudoTerminal {
  private let descriptor: Int32
  private let child: pid_t
  private var seen = ""
  private var bytes: [UInt8] = []
  private var hasFailed = false
  /// All that was written.
  private(set) var everything = ""
  /// What a person would see.
  private(set) var screen: Screen

  /// - Parameter environment: more of it. Colours are off unless it says otherwise.
  init(
    _ arguments: [String] = [], stateFolder: String, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = ["NO_COLOR": "1"]
  ) {
    let other: String
    (descriptor, other) = Self.open()
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    screen = Screen(columns: columns, rows: rows)
    var all = ["XDG_STATE_HOME": stateFolder, "TERM": "xterm", "LC_ALL": "C.UTF-8"]
    all.merge(environment) { $1 }
    Self.setSize(descriptor, columns, rows)
    child = MartletProcess.spawn(arguments, environment: all, descriptors: [], terminal: other)
  }

  private static func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Gives the terminal another size, as a person does at the edge of its window.
  func resize(columns: Int) {
    screen.resize(columns: columns)
    Self.setSize(descriptor, columns, screen.rows)
  }

  /// Sends a signal, as the keys of a terminal do.
  func interrupt() { type("\u{3}") }

  /// Waits until the screen shows something.
  func expectScreen(_ location: SourceLocation = #_sourceLocation, _ isShown: (Screen) -> Bool) {
    // Once something is missing, what follows is not waited for.
    let deadline = time(nil) + (hasFailed ? 0 : Self.patience)
    while !isShown(screen) {
      guard readMore(until: deadline) else {
        hasFailed = true
        Issue.record("the screen shows\n\(screen.text)", sourceLocation: location)
        return
      }
    }
  }

  /// Does nothing for a while.
  func rest(seconds: Double) { usleep(UInt32(seconds * 1_000_000)) }

  /// The processor time that the command has taken so far, in seconds.
  var processorTime: Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(child, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// A new pseudo-terminal and the path of its other end.
  private static func open() -> (Int32, String) {
    #if canImport(Darwin)
      let descriptor = posix_openpt(O_RDWR | O_NOCTTY)
      precondition(descriptor >= 0 && grantpt(descriptor) == 0 && unlockpt(descriptor) == 0)
      return (descriptor, String(cString: ptsname(descriptor)))
    #else
      // What grantpt, unlockpt and ptsname do, which the C module does not show.
      let descriptor = Self.openFile("/dev/ptmx", O_RDWR | O_NOCTTY)
      let unlock: UInt = 0x4004_5431
      let getNumber: UInt = 0x8004_5430
      var isLocked: Int32 = 0
      var number: Int32 = 0
      precondition(ioctl(descriptor, unlock, &isLocked) == 0 && ioctl(descriptor, getNumber, &number) == 0)
      return (descriptor, "/dev/pts/\(number)")
    #endif
  }

  #if canImport(Glibc)
    private static func openFile(_ path: String, _ flags: Int32) -> Int32 { Glibc.open(path, flags) }
  #elseif canImport(Musl)
    private static func openFile(_ path: String, _ flags: Int32) -> Int32 { Musl.open(path, flags) }
  #endif

  deinit { close(descriptor) }

  func type(_ text: String, expecting expected: String? = nil, _ location: SourceLocation = #_sourceLocation) {
    MartletProcess.write(text, to: descriptor)
    if let expected { expect(expected, location) }
  }

  /// Pastes, as a terminal does whose program wants to know what was pasted.
  func paste(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    type("\u{1B}[200~" + lines.joined(separator: "\r") + "\u{1B}[201~")
  }

  /// Waits until the text appears behind what was seen before.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let deadline = time(nil) + Self.patience
    while true {
      if let found = Self.find(text, in: seen) {
        seen = String(seen[found...])
        return
      }
      guard readMore(until: deadline) else { break }
    }
    Issue.record("expected \(text.debugDescription), saw \(seen.debugDescription)", sourceLocation: location)
    kill(child, SIGKILL)
  }

  /// Seconds after which the command counts as hanging.
  private static let patience = 40

  /// Waits for more output; false at its end or at the deadline.
  private func readMore(until deadline: time_t) -> Bool {
    while time(nil) < deadline {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, 1000) >= 0 else { return false }
      if request.revents == 0 { continue }
      guard let more = MartletProcess.readSome(descriptor) else { return false }
      bytes += more
      screen.write(more)
      // What ends within a character waits for the rest of it.
      if let text = String(validating: bytes, as: UTF8.self) {
        seen += text
        everything += text
        bytes = []
      }
      return true
    }
    return false
  }

  /// The end of the first occurrence, by bytes: a carriage return and a line feed are one Character.
  private static func find(_ text: String, in seen: String) -> String.Index? {
    let wanted = Array(text.utf8)
    let bytes = Array(seen.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return seen.utf8.index(seen.startIndex, offsetBy: start + wanted.count)
    }
    return nil
  }

  /// Types Ctrl-D and returns the exit status. The prompt must be there already: what is typed while a line runs goes
  /// through the terminal's own line discipline, which makes another key of it.
  func leave(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    type("\u{4}")
    return end(location)
  }

  func end(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    // Reading on, or the child could not write; the end of a terminal is an error.
    let deadline = time(nil) + Self.patience
    while readMore(until: deadline) {}
    if time(nil) >= deadline {
      Issue.record("the command does not end, saw \(seen.debugDescription)", sourceLocation: location)
      kill(child, SIGKILL)
    }
    return MartletProcess.wait(for: child)
  }
}
