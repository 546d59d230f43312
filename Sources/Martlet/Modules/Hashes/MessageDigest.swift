/// A digest of the Merkle–Damgård kind under way: MD5, SHA-1 and the SHA-2 family.
final class MessageDigest: NativePayload {
  enum Algorithm: String, CaseIterable {
    case md5, sha1, sha224, sha256, sha384, sha512

    var digestSize: Int {
      switch self {
      case .md5: 16
      case .sha1: 20
      case .sha224: 28
      case .sha256: 32
      case .sha384: 48
      case .sha512: 64
      }
    }

    var blockSize: Int { self == .sha384 || self == .sha512 ? 128 : 64 }
  }

  let algorithm: Algorithm
  /// Eight words of the state; behind them what does not fill a block yet.
  private let state: UnsafeMutablePointer<UInt64>
  private let rest: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var restCount = 0
  @exclusivity(unchecked) private var length: UInt64 = 0
  private static let words = 8
  private static let longestBlock = 128

  private init(empty algorithm: Algorithm) {
    self.algorithm = algorithm
    state = .allocate(capacity: MessageDigest.words + MessageDigest.longestBlock / 8)
    rest = UnsafeMutableRawPointer(state + MessageDigest.words).assumingMemoryBound(to: UInt8.self)
  }

  convenience init(_ algorithm: Algorithm) {
    self.init(empty: algorithm)
    MessageDigest.initial(algorithm).withUnsafeBufferPointer { state.update(from: $0.baseAddress!, count: $0.count) }
  }

  convenience init(copying other: MessageDigest) {
    self.init(empty: other.algorithm)
    state.update(from: other.state, count: MessageDigest.words)
    rest.update(from: other.rest, count: other.restCount)
    restCount = other.restCount
    length = other.length
  }

  deinit { state.deallocate() }

  override var ownedBytes: Int { 256 }

  private static func initial(_ algorithm: Algorithm) -> [UInt64] {
    switch algorithm {
    case .md5: initialMD5
    case .sha1: initialSHA1
    case .sha224: initial224
    case .sha256: initial256
    case .sha384: initial384
    case .sha512: initial512
    }
  }

  private static let initialMD5: [UInt64] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
  private static let initialSHA1: [UInt64] = initialMD5 + [0xC3D2_E1F0]
  private static let initial224: [UInt64] = [
    0xC105_9ED8, 0x367C_D507, 0x3070_DD17, 0xF70E_5939, 0xFFC0_0B31, 0x6858_1511, 0x64F9_8FA7, 0xBEFA_4FA4,
  ]
  private static let initial384: [UInt64] = [
    0xCBBB_9D5D_C105_9ED8, 0x629A_292A_367C_D507, 0x9159_015A_3070_DD17, 0x152F_ECD8_F70E_5939,
    0x6733_2667_FFC0_0B31, 0x8EB4_4A87_6858_1511, 0xDB0C_2E0D_64F9_8FA7, 0x47B5_481D_BEFA_4FA4,
  ]
  private static let initial512 = Primes.roots(8, of: 2)
  private static let initial256 = initial512.map { $0 >> 32 }

  func update(_ bytes: ByteText) {
    guard var place = bytes.baseAddress else { return }
    var left = bytes.count
    length &+= UInt64(left)
    let size = algorithm.blockSize
    if restCount > 0 {
      let part = min(size - restCount, left)
      (rest + restCount).update(from: place, count: part)
      restCount += part
      place += part
      left -= part
      if restCount < size { return }
      compress(rest)
      restCount = 0
    }
    while left >= size {
      compress(place)
      place += size
      left -= size
    }
    rest.update(from: place, count: left)
    restCount = left
  }

  /// Writes the digest so far, of `algorithm.digestSize` bytes.
  func write(to target: UnsafeMutablePointer<UInt8>) {
    let final = MessageDigest(copying: self)
    final.pad()
    let isLittle = algorithm == .md5
    let word = algorithm.blockSize / 16
    for index in 0..<algorithm.digestSize {
      let place = index % word
      let shift = UInt64((isLittle ? place : word - 1 - place) * 8)
      target[index] = UInt8(truncatingIfNeeded: final.state[index / word] >> shift)
    }
  }

  /// Ends what was given with a one, zeros and its length in bits.
  private func pad() {
    let size = algorithm.blockSize
    rest[restCount] = 0x80
    restCount += 1
    if restCount > size - size / 8 {
      (rest + restCount).update(repeating: 0, count: size - restCount)
      compress(rest)
      restCount = 0
    }
    (rest + restCount).update(repeating: 0, count: size - restCount)
    let bits = length &* 8
    for index in 0..<8 {
      let shift = UInt64((algorithm == .md5 ? index : 7 - index) * 8)
      rest[size - 8 + index] = UInt8(truncatingIfNeeded: bits >> shift)
    }
    compress(rest)
  }

  // MARK: Blocks

  private func compress(_ block: UnsafePointer<UInt8>) {
    switch algorithm {
    case .md5: MessageDigest.compressMD5(block, state)
    case .sha1: MessageDigest.compressSHA1(block, state)
    case .sha224, .sha256: MessageDigest.compressSHA256(block, state)
    case .sha384, .sha512: MessageDigest.compressSHA512(block, state)
    }
  }

  private static func left(_ value: UInt32, _ count: UInt32) -> UInt32 { value << count | value >> (32 - count) }
  private static func right(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
  private static func right(_ value: UInt64, _ count: UInt64) -> UInt64 { value >> count | value << (64 - count) }

  private static func bigEndian(_ block: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
    let p = block + index * 4
    return UInt32(p[0]) << 24 | UInt32(p[1]) << 16 | UInt32(p[2]) << 8 | UInt32(p[3])
  }

  private static let sines: [UInt32] = (1...64).map { UInt32(Double.absoluteSine($0) * 4_294_967_296) }

  /// The four words that a block of MD5 is mixed into.
  private struct Words {
    var a, b, c, d: UInt32

    @inline(__always)
    mutating func step(_ mixed: UInt32, _ constant: UInt32, _ word: UInt32, _ shift: UInt32) {
      let sum = a &+ mixed &+ constant &+ word
      (a, d, c) = (d, c, b)
      b = b &+ left(sum, shift)
    }
  }

  private static func compressMD5(_ block: UnsafePointer<UInt8>, _ state: UnsafeMutablePointer<UInt64>) {
    sines.withUnsafeBufferPointer { sines in
      var w = Words(
        a: UInt32(truncatingIfNeeded: state[0]), b: UInt32(truncatingIfNeeded: state[1]),
        c: UInt32(truncatingIfNeeded: state[2]), d: UInt32(truncatingIfNeeded: state[3]))
      let before = w
      var round = 0
      while round < 16 {
        w.step(w.b & w.c | ~w.b & w.d, sines[round], bigEndian(block, round).byteSwapped, 7)
        w.step(w.b & w.c | ~w.b & w.d, sines[round + 1], bigEndian(block, round + 1).byteSwapped, 12)
        w.step(w.b & w.c | ~w.b & w.d, sines[round + 2], bigEndian(block, round + 2).byteSwapped, 17)
        w.step(w.b & w.c | ~w.b & w.d, sines[round + 3], bigEndian(block, round + 3).byteSwapped, 22)
        round += 4
      }
      while round < 32 {
        w.step(w.d & w.b | ~w.d & w.c, sines[round], bigEndian(block, (5 * round + 1) & 15).byteSwapped, 5)
        w.step(w.d & w.b | ~w.d & w.c, sines[round + 1], bigEndian(block, (5 * round + 6) & 15).byteSwapped, 9)
        w.step(w.d & w.b | ~w.d & w.c, sines[round + 2], bigEndian(block, (5 * round + 11) & 15).byteSwapped, 14)
        w.step(w.d & w.b | ~w.d & w.c, sines[round + 3], bigEndian(block, (5 * round + 16) & 15).byteSwapped, 20)
        round += 4
      }
      while round < 48 {
        w.step(w.b ^ w.c ^ w.d, sines[round], bigEndian(block, (3 * round + 5) & 15).byteSwapped, 4)
        w.step(w.b ^ w.c ^ w.d, sines[round + 1], bigEndian(block, (3 * round + 8) & 15).byteSwapped, 11)
        w.step(w.b ^ w.c ^ w.d, sines[round + 2], bigEndian(block, (3 * round + 11) & 15).byteSwapped, 16)
        w.step(w.b ^ w.c ^ w.d, sines[round + 3], bigEndian(block, (3 * round + 14) & 15).byteSwapped, 23)
        round += 4
      }
      while round < 64 {
        w.step(w.c ^ (w.b | ~w.d), sines[round], bigEndian(block, (7 * round) & 15).byteSwapped, 6)
        w.step(w.c ^ (w.b | ~w.d), sines[round + 1], bigEndian(block, (7 * round + 7) & 15).byteSwapped, 10)
        w.step(w.c ^ (w.b | ~w.d), sines[round + 2], bigEndian(block, (7 * round + 14) & 15).byteSwapped, 15)
        w.step(w.c ^ (w.b | ~w.d), sines[round + 3], bigEndian(block, (7 * round + 21) & 15).byteSwapped, 21)
        round += 4
      }
      state[0] = UInt64(before.a &+ w.a)
      state[1] = UInt64(before.b &+ w.b)
      state[2] = UInt64(before.c &+ w.c)
      state[3] = UInt64(before.d &+ w.d)
    }
  }

  private static func compressSHA1(_ block: UnsafePointer<UInt8>, _ state: UnsafeMutablePointer<UInt64>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      for index in 0..<16 { words[index] = bigEndian(block, index) }
      for index in 16..<80 {
        words[index] = left(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
      }
      var (a, b, c, d, e) = (
        UInt32(state[0]), UInt32(state[1]), UInt32(state[2]), UInt32(state[3]), UInt32(state[4])
      )
      for round in 0..<80 {
        let mixed: UInt32
        switch round / 20 {
        case 0: mixed = (b & c | ~b & d) &+ 0x5A82_7999
        case 1: mixed = (b ^ c ^ d) &+ 0x6ED9_EBA1
        case 2: mixed = (b & c | b & d | c & d) &+ 0x8F1B_BCDC
        default: mixed = (b ^ c ^ d) &+ 0xCA62_C1D6
        }
        let sum = left(a, 5) &+ mixed &+ e &+ words[round]
        (e, d, c, b, a) = (d, c, left(b, 30), a, sum)
      }
      func add(_ index: Int, _ value: UInt32) {
        state[index] = UInt64(UInt32(truncatingIfNeeded: state[index]) &+ value)
      }
      add(0, a)
      add(1, b)
      add(2, c)
      add(3, d)
      add(4, e)
    }
  }

  private static let constants512 = Primes.roots(80, of: 3)
  private static let constants256 = constants512.prefix(64).map { UInt32($0 >> 32) }

  private static func compressSHA256(_ block: UnsafePointer<UInt8>, _ state: UnsafeMutablePointer<UInt64>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64 + 8) { buffer in
      let words = buffer.baseAddress!
      let h = words + 64
      for index in 0..<16 { words[index] = bigEndian(block, index) }
      for index in 16..<64 {
        let (x, y) = (words[index - 15], words[index - 2])
        words[index] =
          words[index - 16] &+ (right(x, 7) ^ right(x, 18) ^ x >> 3) &+ words[index - 7]
          &+ (right(y, 17) ^ right(y, 19) ^ y >> 10)
      }
      for index in 0..<8 { h[index] = UInt32(state[index]) }
      constants256.withUnsafeBufferPointer { constants in
        var (a, b, c, d, e, f, g, last) = (h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7])
        for round in 0..<64 {
          let first =
            last &+ (right(e, 6) ^ right(e, 11) ^ right(e, 25)) &+ (e & f ^ ~e & g)
            &+ constants[round] &+ words[round]
          let second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) &+ (a & b ^ a & c ^ b & c)
          (last, g, f, e) = (g, f, e, d &+ first)
          (d, c, b, a) = (c, b, a, first &+ second)
        }
        (h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]) = (a, b, c, d, e, f, g, last)
      }
      for index in 0..<8 { state[index] = UInt64(UInt32(state[index]) &+ h[index]) }
    }
  }

  private static func compressSHA512(_ block: UnsafePointer<UInt8>, _ state: UnsafeMutablePointer<UInt64>) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 80 + 8) { buffer in
      let words = buffer.baseAddress!
      let h = words + 80
      for index in 0..<16 {
        words[index] = UInt64(bigEndian(block, index * 2)) << 32 | UInt64(bigEndian(block, index * 2 + 1))
      }
      for index in 16..<80 {
        let (x, y) = (words[index - 15], words[index - 2])
        words[index] =
          words[index - 16] &+ (right(x, 1) ^ right(x, 8) ^ x >> 7) &+ words[index - 7]
          &+ (right(y, 19) ^ right(y, 61) ^ y >> 6)
      }
      for index in 0..<8 { h[index] = state[index] }
      constants512.withUnsafeBufferPointer { constants in
        for round in 0..<80 {
          let (a, e) = (h[0], h[4])
          let choice = e & h[5] ^ ~e & h[6]
          let first = h[7] &+ (right(e, 14) ^ right(e, 18) ^ right(e, 41)) &+ choice &+ constants[round] &+ words[round]
          let majority = a & h[1] ^ a & h[2] ^ h[1] & h[2]
          let second = (right(a, 28) ^ right(a, 34) ^ right(a, 39)) &+ majority
          (h[7], h[6], h[5]) = (h[6], h[5], e)
          h[4] = h[3] &+ first
          (h[3], h[2], h[1]) = (h[2], h[1], a)
          h[0] = first &+ second
        }
      }
      for index in 0..<8 { state[index] = state[index] &+ h[index] }
    }
  }
}
