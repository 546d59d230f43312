#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A pipe to wake a thread that waits in the system, from another thread or from a signal handler.
///
/// Invariant: both ends are open, close on exec and never block; the pipe holds a byte from a `signal` to the next
/// `clear`. It is closed with its owner, which must outlive whoever polls it.
struct WakePipe: ~Copyable, Sendable {
  let readEnd: Int32
  let writeEnd: Int32

  /// Nil when the process has no descriptor left.
  init?() {
    var ends: (Int32, Int32) = (-1, -1)
    let made = withUnsafeMutableBytes(of: &ends) { pipe($0.assumingMemoryBound(to: Int32.self).baseAddress!) }
    guard made == 0 else { return nil }
    for end in [ends.0, ends.1] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends.0
    writeEnd = ends.1
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// A full pipe refuses the byte, which is as good: it is readable.
  static func signal(_ writeEnd: Int32) {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  static func clear(_ readEnd: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      while read(readEnd, buffer.baseAddress!, buffer.count) == buffer.count {}
    }
  }

  /// Waits until the descriptor is readable, a signal arrives, or the seconds (nil: any time) are over. Tells whether
  /// the descriptor is readable.
  ///
  /// Without a descriptor it waits ten milliseconds at most, so that its caller looks again.
  static func wait(_ readEnd: Int32?, seconds: Double?) -> Bool {
    let seconds = seconds.map { $0 > 0 ? min($0, longestWait) : 0 }
    guard let readEnd else {
      var pause = timespec(tv_sec: 0, tv_nsec: Int(min(seconds ?? 0.01, 0.01) * 1e9))
      nanosleep(&pause, nil)
      return false
    }
    if readEnd < Int32(MemoryLayout<fd_set>.size * 8) { return select(readEnd, seconds) }
    // poll counts in milliseconds; rounded up, or it would spin through the last one.
    var descriptor = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, seconds.map { Int32(($0 * 1e3).rounded(.up)) } ?? -1) > 0
  }

  /// pselect counts in nanoseconds, but takes low descriptors only.
  private static func select(_ descriptor: Int32, _ seconds: Double?) -> Bool {
    var set = fd_set()
    withUnsafeMutableBytes(of: &set) { bits in
      // The set is made of words; by bytes, bit n is at n / 8 on a little-endian machine, which all of ours are.
      bits[Int(descriptor) / 8] |= 1 << UInt8(descriptor % 8)
    }
    guard let seconds else { return pselect(descriptor + 1, &set, nil, nil, nil, nil) > 0 }
    let whole = seconds.rounded(.down)
    var time = timespec(tv_sec: Int(whole), tv_nsec: min(Int(((seconds - whole) * 1e9).rounded(.up)), 999_999_999))
    return pselect(descriptor + 1, &set, nil, nil, &time, nil) > 0
  }
}
