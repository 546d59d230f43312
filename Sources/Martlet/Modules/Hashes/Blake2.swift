/// BLAKE2b on words of 64 bits and BLAKE2s on words of 32 bits: RFC 7693, with the parameters of its tree mode.
struct Blake2<Word: FixedWidthInteger & UnsignedInteger> {
  private var state: [Word]
  private var block: [UInt8] = []
  private var count = 0
  private let isLastNode: Bool
  let digestSize: Int

  static var wordBytes: Int { Word.bitWidth / 8 }
  static var blockSize: Int { 16 * wordBytes }

  /// `parameters` is the parameter block, eight words.
  init(digestSize: Int, parameters: [UInt8], key: [UInt8], isLastNode: Bool) {
    self.digestSize = digestSize
    self.isLastNode = isLastNode
    state = Blake2.start
    for index in 0..<8 { state[index] ^= Blake2.word(parameters, index) }
    if !key.isEmpty {
      block = key + [UInt8](repeating: 0, count: Blake2.blockSize - key.count)
    }
  }

  mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if block.count == Blake2.blockSize {
        count += block.count
        compress(block, isLast: false)
        block.removeAll(keepingCapacity: true)
      }
      block.append(byte)
    }
  }

  func digest() -> [UInt8] {
    var last = self
    last.count += block.count
    last.compress(block + [UInt8](repeating: 0, count: Blake2.blockSize - block.count), isLast: true)
    var result: [UInt8] = []
    for word in last.state {
      for shift in stride(from: 0, to: Word.bitWidth, by: 8) {
        result.append(UInt8(truncatingIfNeeded: word >> Word(shift)))
      }
    }
    return Array(result.prefix(digestSize))
  }

  private mutating func compress(_ bytes: [UInt8], isLast: Bool) {
    let message = (0..<16).map { Blake2.word(bytes, $0) }
    var work = state + Blake2.start
    work[12] ^= Word(truncatingIfNeeded: count)
    work[13] ^= Word(truncatingIfNeeded: (UInt64(count) >> 1) >> UInt64(Word.bitWidth - 1))
    if isLast {
      work[14] = ~work[14]
      if isLastNode { work[15] = ~work[15] }
    }
    let distances: [Word] = Word.bitWidth == 64 ? [32, 24, 16, 63] : [16, 12, 8, 7]
    func rotate(_ value: Word, _ distance: Word) -> Word {
      value >> distance | value << (Word(Word.bitWidth) - distance)
    }
    func mix(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: Word, _ y: Word) {
      work[a] = work[a] &+ work[b] &+ x
      work[d] = rotate(work[d] ^ work[a], distances[0])
      work[c] = work[c] &+ work[d]
      work[b] = rotate(work[b] ^ work[c], distances[1])
      work[a] = work[a] &+ work[b] &+ y
      work[d] = rotate(work[d] ^ work[a], distances[2])
      work[c] = work[c] &+ work[d]
      work[b] = rotate(work[b] ^ work[c], distances[3])
    }
    for round in 0..<(Word.bitWidth == 64 ? 12 : 10) {
      let order = blake2Orders[round % 10]
      for (index, place) in blake2Places.enumerated() {
        mix(place.0, place.1, place.2, place.3, message[order[2 * index]], message[order[2 * index + 1]])
      }
    }
    for index in 0..<8 { state[index] ^= work[index] ^ work[index + 8] }
  }

  private static func word(_ bytes: [UInt8], _ index: Int) -> Word {
    var result: Word = 0
    for offset in (0..<wordBytes).reversed() { result = result << 8 | Word(bytes[index * wordBytes + offset]) }
    return result
  }

  /// The fractions of the square roots of the first primes.
  private static var start: [Word] {
    [
      0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
      0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
    ].map { (constant: UInt64) in Word(constant >> UInt64(64 - Word.bitWidth)) }
  }
}

private let blake2Places = [
  (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13),
  (3, 4, 9, 14),
]

private let blake2Orders: [[Int]] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]
