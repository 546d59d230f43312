import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The time that a loop lives in, in seconds. It may be read from any thread.
///
/// Invariant: `now` never goes back. The monotonic clock runs by itself; a virtual one stands still until a driver with
/// nothing to run jumps it to the next deadline; a manual one is moved by its owner alone, as a game or a test does.
///
/// A program that looks at the time, or turns its loop, again and again waits for time to pass by itself. For it a virtual
/// clock that has stood still for long moves a little with each look and turn: always after as many, so that runs repeat.
public final class LoopClock: Sendable {
  @frozen
  public enum Kind: Sendable { case monotonic, virtual, manual }

  public let kind: Kind
  /// Bits of a Double: the time of a clock that does not run by itself.
  @usableFromInline let bits: Atomic<UInt64>
  /// What to add to the time of a clock that does not run by itself, to have the time of day.
  @usableFromInline let wallOffset: Double
  /// Looks and turns since a virtual clock was moved.
  @usableFromInline let standing = Atomic<Int>(0)

  /// As many leave it where it is; each beyond takes so many seconds.
  public static var patience: Int { 20_000 }
  public static var look: Double { 1e-4 }
  public static var turn: Double { 1e-5 }

  /// The smallest step of the clock. A timer this close counts as due.
  @inlinable public static var resolution: Double { 1e-9 }

  @inlinable
  init(kind: Kind, start: Double, wallStart: Double) {
    self.kind = kind
    bits = Atomic(start.bitPattern)
    wallOffset = wallStart - start
  }

  /// The clock of the machine.
  @inlinable
  public static func monotonic() -> LoopClock { LoopClock(kind: .monotonic, start: 0, wallStart: 0) }

  /// - Parameters:
  ///   - start: what `now` tells first.
  ///   - wallStart: what `wallTime` tells first, in seconds since 1970.
  @inlinable
  public static func virtual(start: Double = 0, wallStart: Double = 0) -> LoopClock {
    LoopClock(kind: .virtual, start: start, wallStart: wallStart)
  }

  @inlinable
  public static func manual(start: Double = 0, wallStart: Double = 0) -> LoopClock {
    LoopClock(kind: .manual, start: start, wallStart: wallStart)
  }

  /// Seconds on this clock: what `loop.time()` and `time.monotonic()` tell.
  @inlinable
  public var now: Double {
    kind == .monotonic ? Self.machineMonotonic() : Double(bitPattern: bits.load(ordering: .relaxed))
  }

  /// Seconds since 1970: what `time.time()` tells.
  @inlinable
  public var wallTime: Double { kind == .monotonic ? Self.machineWallTime() : now + wallOffset }

  /// Moves a clock that does not run by itself. Going back, or nowhere (not a number), does nothing.
  @inlinable
  public func advance(to time: Double) {
    precondition(kind != .monotonic, "the machine's clock cannot be moved")
    guard time > now else { return }
    standing.store(0, ordering: .relaxed)
    bits.store(time.bitPattern, ordering: .relaxed)
  }

  /// The program looks at the clock, or a loop turns without having waited.
  @inlinable
  public func stand(_ seconds: Double) {
    guard kind == .virtual else { return }
    let count = standing.load(ordering: .relaxed)
    if count < Self.patience {
      standing.store(count + 1, ordering: .relaxed)
    } else {
      bits.store((now + seconds).bitPattern, ordering: .relaxed)
    }
  }

  /// `now` for a program that looks.
  @inlinable
  public var seen: Double {
    stand(Self.look)
    return now
  }

  /// `wallTime` for a program that looks.
  @inlinable
  public var seenWallTime: Double {
    stand(Self.look)
    return wallTime
  }

  @inlinable
  public func advance(by seconds: Double) { advance(to: now + seconds) }

  /// The machine's monotonic clock, which deadlines of real waits are measured on.
  @inlinable
  public static func machineMonotonic() -> Double {
    // The clock that CPython reads, and that Swift's suspending clock sleeps on.
    #if canImport(Darwin)
      seconds(CLOCK_UPTIME_RAW)
    #else
      seconds(CLOCK_MONOTONIC)
    #endif
  }

  @inlinable
  public static func machineWallTime() -> Double { seconds(CLOCK_REALTIME) }

  /// Nanoseconds divided once, as CPython does, so that the same instant gives the same Double.
  @inlinable
  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)) / 1e9
  }
}
