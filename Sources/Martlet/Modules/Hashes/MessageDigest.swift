/// A digest of the Merkle–Damgård kind under way: MD5, SHA-1 and the SHA-2 family.
struct MessageDigest {
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
  private var state: [UInt64]
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  init(_ algorithm: Algorithm) {
    self.algorithm = algorithm
    switch algorithm {
    case .md5: state = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
    case .sha1: state = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    case .sha224:
      state = [
        0xC105_9ED8, 0x367C_D507, 0x3070_DD17, 0xF70E_5939, 0xFFC0_0B31, 0x6858_1511, 0x64F9_8FA7, 0xBEFA_4FA4,
      ]
    case .sha256: state = MessageDigest.initial256
    case .sha384:
      state = [
        0xCBBB_9D5D_C105_9ED8, 0x629A_292A_367C_D507, 0x9159_015A_3070_DD17, 0x152F_ECD8_F70E_5939,
        0x6733_2667_FFC0_0B31, 0x8EB4_4A87_6858_1511, 0xDB0C_2E0D_64F9_8FA7, 0x47B5_481D_BEFA_4FA4,
      ]
    case .sha512: state = MessageDigest.initial512
    }
  }

  private static let initial512 = Primes.roots(8, of: 2)
  private static let initial256 = initial512.map { $0 >> 32 }

  mutating func update(_ bytes: ByteText) {
    length &+= UInt64(bytes.count)
    let size = algorithm.blockSize
    var at = 0
    if !rest.isEmpty {
      at = min(size - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<at])
      guard rest.count == size else { return }
      rest.withUnsafeBufferPointer { compress($0.baseAddress!, &state) }
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - at >= size {
      compress(bytes.baseAddress! + at, &state)
      at += size
    }
    rest.append(contentsOf: bytes[at...])
  }

  func digest() -> [UInt8] {
    var final = self
    let size = algorithm.blockSize
    var tail: [UInt8] = [0x80]
    let lengthSize = size / 8
    while (rest.count + tail.count + lengthSize) % size != 0 { tail.append(0) }
    let bits = length &* 8
    for _ in 0..<lengthSize - 8 { tail.append(0) }
    for index in 0..<UInt64(8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> (algorithm == .md5 ? index * 8 : 56 - index * 8)))
    }
    tail.withUnsafeBufferPointer { final.update($0) }
    let word = size == 128 ? 8 : 4
    var result: [UInt8] = []
    for value in final.state {
      for index in 0..<word {
        let shift = UInt64(algorithm == .md5 ? index * 8 : (word - 1 - index) * 8)
        result.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    return Array(result.prefix(algorithm.digestSize))
  }

  // MARK: Blocks

  private func compress(_ block: UnsafePointer<UInt8>, _ state: inout [UInt64]) {
    switch algorithm {
    case .md5: MessageDigest.compressMD5(block, &state)
    case .sha1: MessageDigest.compressSHA1(block, &state)
    case .sha224, .sha256: MessageDigest.compressSHA256(block, &state)
    case .sha384, .sha512: MessageDigest.compressSHA512(block, &state)
    }
  }

  private static func left(_ value: UInt32, _ count: UInt32) -> UInt32 { value << count | value >> (32 - count) }
  private static func right(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
  private static func right(_ value: UInt64, _ count: UInt64) -> UInt64 { value >> count | value << (64 - count) }

  private static func bigEndian(_ block: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
    let p = block + index * 4
    return UInt32(p[0]) << 24 | UInt32(p[1]) << 16 | UInt32(p[2]) << 8 | UInt32(p[3])
  }

  private static let shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
  private static let sines: [UInt32] = (1...64).map { UInt32(Double.absoluteSine($0) * 4_294_967_296) }

  private static func compressMD5(_ block: UnsafePointer<UInt8>, _ state: inout [UInt64]) {
    var (a, b, c, d) = (
      UInt32(state[0]), UInt32(state[1]), UInt32(state[2]), UInt32(state[3])
    )
    for round in 0..<64 {
      let mixed: UInt32
      let word: Int
      switch round / 16 {
      case 0: (mixed, word) = (b & c | ~b & d, round)
      case 1: (mixed, word) = (d & b | ~d & c, (5 * round + 1) % 16)
      case 2: (mixed, word) = (b ^ c ^ d, (3 * round + 5) % 16)
      default: (mixed, word) = (c ^ (b | ~d), 7 * round % 16)
      }
      let sum = a &+ mixed &+ sines[round] &+ bigEndian(block, word).byteSwapped
      (a, d, c) = (d, c, b)
      b = b &+ left(sum, shifts[round / 16 * 4 + round % 4])
    }
    for (index, value) in [a, b, c, d].enumerated() { state[index] = UInt64(UInt32(state[index]) &+ value) }
  }

  private static func compressSHA1(_ block: UnsafePointer<UInt8>, _ state: inout [UInt64]) {
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
      for (index, value) in [a, b, c, d, e].enumerated() { state[index] = UInt64(UInt32(state[index]) &+ value) }
    }
  }

  private static let constants512 = Primes.roots(80, of: 3)
  private static let constants256 = constants512.prefix(64).map { UInt32($0 >> 32) }

  private static func compressSHA256(_ block: UnsafePointer<UInt8>, _ state: inout [UInt64]) {
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

  private static func compressSHA512(_ block: UnsafePointer<UInt8>, _ state: inout [UInt64]) {
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
