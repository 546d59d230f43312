/// The generator MT19937 of Matsumoto and Nishimura, in its 2002 version: what a seeded script's numbers come from.
struct MersenneTwister {
  private(set) var state: [UInt32]
  private(set) var index: Int

  static let size = 624
  private static let shift = 397

  /// - Parameter key: the seed as 32-bit words, least significant first; not empty.
  init(key: [UInt32]) {
    state = MersenneTwister.initialState(19_650_218)
    index = MersenneTwister.size
    let n = MersenneTwister.size
    var i = 1
    var j = 0
    for _ in 0..<max(n, key.count) {
      let mixed = (state[i - 1] ^ (state[i - 1] >> 30)) &* 1_664_525
      state[i] = (state[i] ^ mixed) &+ key[j] &+ UInt32(truncatingIfNeeded: j)
      i += 1
      j += 1
      if i >= n {
        state[0] = state[n - 1]
        i = 1
      }
      if j >= key.count { j = 0 }
    }
    for _ in 0..<n - 1 {
      let mixed = (state[i - 1] ^ (state[i - 1] >> 30)) &* 1_566_083_941
      state[i] = (state[i] ^ mixed) &- UInt32(truncatingIfNeeded: i)
      i += 1
      if i >= n {
        state[0] = state[n - 1]
        i = 1
      }
    }
    state[0] = 0x8000_0000
  }

  /// - Parameters:
  ///   - state: 624 words.
  ///   - index: at most 624.
  init(state: [UInt32], index: Int) {
    self.state = state
    self.index = index
  }

  private static func initialState(_ seed: UInt32) -> [UInt32] {
    var state = [UInt32](repeating: seed, count: size)
    for i in 1..<size {
      state[i] = 1_812_433_253 &* (state[i - 1] ^ (state[i - 1] >> 30)) &+ UInt32(truncatingIfNeeded: i)
    }
    return state
  }

  private mutating func regenerate() {
    let n = MersenneTwister.size
    let m = MersenneTwister.shift
    for i in 0..<n {
      let y = (state[i] & 0x8000_0000) | (state[(i + 1) % n] & 0x7FFF_FFFF)
      state[i] = state[(i + m) % n] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    index = 0
  }

  /// The next 32 bits.
  mutating func next() -> UInt32 {
    if index >= MersenneTwister.size { regenerate() }
    var y = state[index]
    index += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    return y ^ (y >> 18)
  }

  /// A float in [0, 1) with 53 random bits.
  mutating func nextDouble() -> Double {
    let a = Double(next() >> 5)
    let b = Double(next() >> 6)
    return (a * 67_108_864 + b) * (1 / 9_007_199_254_740_992)
  }
}
