import BigInt

/// An int that does not fit 64 bits: its magnitude in limbs of 64 bits behind the object, the lowest first, and its sign.
///
/// Invariant: the highest limb is not zero, and the number does not fit an `Int`. What is quick to do is done on the
/// limbs (`LimbMath`); the rest goes by way of `value`.
struct BigIntObject: HeapLayout {
  var header: ObjectHeader
  /// How many limbs there are.
  var count: Int

  static let negativeFlag: UInt8 = 1

  static func trace(_ object: BigIntRef, _ marker: Marker) {}
}

typealias BigIntRef = UnsafeMutablePointer<BigIntObject>

extension UnsafeMutablePointer where Pointee == BigIntObject {
  @inline(__always)
  var limbs: UnsafeMutablePointer<UInt> {
    (UnsafeMutableRawPointer(self) + MemoryLayout<BigIntObject>.size).assumingMemoryBound(to: UInt.self)
  }

  @inline(__always)
  var isNegative: Bool { pointee.header.flags & BigIntObject.negativeFlag != 0 }

  /// The number for the slower algorithms.
  var value: BigInt {
    let words = Array(UnsafeBufferPointer(start: limbs, count: pointee.count))
    return BigInt(sign: isNegative ? .minus : .plus, magnitude: BigUInt(words: words))
  }

  /// The number as an operand of `LimbMath`.
  var operand: Limbs { Limbs(words: limbs, count: pointee.count, isNegative: isNegative) }
}

/// A number as an operand: the limbs of its magnitude, without leading zeros, and its sign.
struct Limbs {
  let words: UnsafePointer<UInt>
  let count: Int
  let isNegative: Bool

  init(words: UnsafePointer<UInt>, count: Int, isNegative: Bool) {
    self.words = words
    self.count = count
    self.isNegative = isNegative
  }

  init(words: UnsafeMutablePointer<UInt>, count: Int, isNegative: Bool) {
    self.init(words: UnsafePointer(words), count: count, isNegative: isNegative)
  }

  /// An int of 64 bits, whose limb is stored at `place`.
  @inline(__always)
  init(_ number: Int, at place: UnsafeMutablePointer<UInt>) {
    place.pointee = number.magnitude
    self.init(words: UnsafePointer(place), count: number == 0 ? 0 : 1, isNegative: number < 0)
  }

  var bitWidth: Int { count == 0 ? 0 : count * 64 - words[count - 1].leadingZeroBitCount }

  var bigInt: BigInt {
    let magnitude = BigUInt(words: Array(UnsafeBufferPointer(start: words, count: count)))
    return BigInt(sign: isNegative ? .minus : .plus, magnitude: magnitude)
  }
}
