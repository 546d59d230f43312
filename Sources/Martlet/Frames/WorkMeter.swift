/// Looks at the limits of the run from within a loop over much that must not be collected meanwhile.
struct WorkMeter {
  private static let stretch = 1 << 16
  private var left = WorkMeter.stretch

  /// Some more rounds of the loop.
  @inline(__always)
  mutating func pass(_ rt: Runtime, _ rounds: Int = 1) throws(Raised) {
    left -= rounds
    if left < 0 { try look(rt) }
  }

  @inline(never)
  private mutating func look(_ rt: Runtime) throws(Raised) {
    let rounds = Self.stretch - left
    left = Self.stretch
    try rt.charge(uncollected: rounds >> 4)
  }
}
