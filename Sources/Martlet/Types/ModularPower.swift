import BigInt

/// `base ** exponent % modulus` of magnitudes, in a few buffers of limbs.
struct ModularPower {
  private typealias Buffer = UnsafeMutablePointer<UInt>

  /// Of the modulus.
  private let count: Int
  /// The modulus, shifted so that its highest bit is set.
  private let divisor: Buffer
  private let shift: Int
  /// A product and a limb more.
  private let product: Buffer
  private let result: Buffer

  /// The modulus is greater than 1 and the base less than it.
  static func power(_ base: BigUInt, _ exponent: BigUInt, modulus: BigUInt) -> BigUInt {
    // Division takes a divisor of two limbs at least.
    if modulus.words.count < 2 { return base.power(exponent, modulus: modulus) }
    let power = ModularPower(Array(modulus.words))
    defer { power.deallocate() }
    let factor = Buffer.allocate(capacity: power.count)
    defer { factor.deallocate() }
    let words = Array(base.words)
    for index in 0..<power.count {
      factor[index] = index < words.count ? words[index] : 0
      power.result[index] = index == 0 ? 1 : 0
    }
    let bits = Array(exponent.words)
    var bit = exponent.bitWidth - 1
    while bit >= 0 {
      power.multiply(by: power.result)
      if bits[bit >> 6] >> UInt(bit & 63) & 1 == 1 { power.multiply(by: factor) }
      bit -= 1
    }
    return BigUInt(words: Array(UnsafeBufferPointer(start: power.result, count: power.count)))
  }

  private init(_ modulus: [UInt]) {
    count = modulus.count
    shift = modulus[count - 1].leadingZeroBitCount
    divisor = .allocate(capacity: count + 1)
    product = .allocate(capacity: count * 2 + 2)
    result = .allocate(capacity: count)
    let target = divisor
    let bits = shift
    modulus.withUnsafeBufferPointer {
      LimbMath.shiftLeft(target, $0.baseAddress!, $0.count, bits: bits)
    }
  }

  private func deallocate() {
    divisor.deallocate()
    product.deallocate()
    result.deallocate()
  }

  /// Replaces the result by its product with a factor, modulo the modulus.
  private func multiply(by factor: Buffer) {
    LimbMath.multiply(product, result, count, factor, count)
    LimbMath.shiftLeft(product, product, count * 2, bits: shift)
    // The shifted product is less than the square of the divisor, so its highest limb is the one too many.
    LimbMath.divide(quotient: nil, rest: product, count * 2, byNormalized: divisor, count)
    LimbMath.shiftRight(result, product, count, bits: shift)
  }
}
