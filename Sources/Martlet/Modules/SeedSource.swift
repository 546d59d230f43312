/// Where a script's randomness begins: the system, or the host's seed, from which every run draws the same numbers.
struct SeedSource: RandomNumberGenerator {
  private let rt: Runtime
  private var system = SystemRandomNumberGenerator()

  init(_ rt: Runtime) { self.rt = rt }

  mutating func next() -> UInt64 {
    guard let state = rt.options.seed else { return system.next() }
    // SplitMix64.
    let moved = state &+ 0x9E37_79B9_7F4A_7C15
    rt.options.seed = moved
    var mixed = (moved ^ (moved >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
