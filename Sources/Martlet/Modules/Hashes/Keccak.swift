/// The sponge of SHA-3 and SHAKE: FIPS 202.
struct Keccak {
  private var state = [UInt64](repeating: 0, count: 25)
  private var position = 0
  /// The bytes that are absorbed or squeezed between two permutations.
  let rate: Int
  private let suffix: UInt8

  /// A digest of so many bytes, or for SHAKE the strength in bytes.
  init(strength: Int, isExtendable: Bool) {
    rate = 200 - 2 * strength
    suffix = isExtendable ? 0x1F : 0x06
  }

  private mutating func mix(_ byte: UInt8, at index: Int) {
    state[index >> 3] ^= UInt64(byte) << UInt64((index & 7) * 8)
  }

  mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      mix(byte, at: position)
      position += 1
      if position == rate {
        permute()
        position = 0
      }
    }
  }

  func digest(_ count: Int) -> [UInt8] {
    var sponge = self
    sponge.mix(suffix, at: position)
    sponge.mix(0x80, at: rate - 1)
    sponge.permute()
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while result.count < count {
      if index == rate {
        sponge.permute()
        index = 0
      }
      result.append(UInt8(truncatingIfNeeded: sponge.state[index >> 3] >> UInt64((index & 7) * 8)))
      index += 1
    }
    return result
  }

  private mutating func permute() {
    var lanes = state
    var columns = [UInt64](repeating: 0, count: 5)
    for constant in Keccak.roundConstants {
      for x in 0..<5 { columns[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] }
      for x in 0..<5 {
        let change = columns[(x + 4) % 5] ^ Keccak.rotate(columns[(x + 1) % 5], 1)
        for y in stride(from: 0, to: 25, by: 5) { lanes[x + y] ^= change }
      }
      var moved = lanes[1]
      for (target, distance) in Keccak.moves {
        let next = lanes[target]
        lanes[target] = Keccak.rotate(moved, distance)
        moved = next
      }
      for y in stride(from: 0, to: 25, by: 5) {
        for x in 0..<5 { columns[x] = lanes[y + x] }
        for x in 0..<5 { lanes[y + x] = columns[x] ^ (~columns[(x + 1) % 5] & columns[(x + 2) % 5]) }
      }
      lanes[0] ^= constant
    }
    state = lanes
  }

  private static func rotate(_ value: UInt64, _ distance: UInt64) -> UInt64 {
    value << distance | value >> (64 - distance)
  }

  private static let moves: [(Int, UInt64)] = zip(
    [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1],
    [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44]
  ).map { ($0, $1) }

  private static let roundConstants: [UInt64] = [
    0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808A, 0x8000_0000_8000_8000,
    0x0000_0000_0000_808B, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
    0x0000_0000_0000_008A, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000A,
    0x0000_0000_8000_808B, 0x8000_0000_0000_008B, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
    0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800A, 0x8000_0000_8000_000A,
    0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
  ]
}
