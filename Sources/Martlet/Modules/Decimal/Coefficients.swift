/// A magnitude: limbs of 64 bits, the lowest first, without leading zeros.
struct Magnitude {
  var words: UnsafeMutablePointer<UInt>
  var count: Int

  var isZero: Bool { count == 0 }
  var isOdd: Bool { count > 0 && words[0] & 1 == 1 }

  mutating func trim() {
    while count > 0, words[count - 1] == 0 { count -= 1 }
  }

  static func < (a: Magnitude, b: Magnitude) -> Bool { compare(a, b) < 0 }

  static func compare(_ a: Magnitude, _ b: Magnitude) -> Int {
    LimbMath.compare(a.words, a.count, b.words, b.count)
  }
}

/// Arithmetic of decimal coefficients in memory that each operation fills anew from the start.
///
/// Magnitudes have at most `mostLimbs`, and powers of ten that a caller asks for are at most `mostTens`; a caller that
/// would need more has to do without. An operation makes few enough of them for the memory.
final class Coefficients {
  static let mostLimbs = 64
  static let mostDigits = 1200
  static let mostTens = 1230
  private static let capacity = 8192

  private let memory = UnsafeMutablePointer<UInt>.allocate(capacity: capacity)
  private var used = 0
  /// The powers of ten that were needed so far.
  private let powers = UnsafeMutablePointer<Magnitude?>.allocate(capacity: mostTens + 1)
  private let smallPowers: UnsafeMutablePointer<UInt> = {
    let table = UnsafeMutablePointer<UInt>.allocate(capacity: 20)
    var power: UInt = 1
    for index in 0..<20 {
      table[index] = power
      power = power &* 10
    }
    return table
  }()

  init() { powers.initialize(repeating: nil, count: Coefficients.mostTens + 1) }

  deinit {
    for index in 0...Coefficients.mostTens { powers[index]?.words.deallocate() }
    powers.deallocate()
    smallPowers.deallocate()
    memory.deallocate()
  }

  // MARK: Making

  /// Forgets all magnitudes but the powers of ten.
  @inline(__always)
  func reset() { used = 0 }

  @inline(__always)
  private func allocate(_ count: Int) -> UnsafeMutablePointer<UInt> {
    precondition(used + count <= Coefficients.capacity)
    defer { used += count }
    return memory + used
  }

  @inline(__always)
  func make(_ word: UInt) -> Magnitude {
    let words = allocate(1)
    words[0] = word
    return Magnitude(words: words, count: word == 0 ? 0 : 1)
  }

  /// Room for bytes of text, beside the magnitudes.
  func text(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(allocate(count / 8 + 1)).assumingMemoryBound(to: UInt8.self)
  }

  func ten(_ power: Int) -> Magnitude {
    if let known = powers[power] { return known }
    let words: UnsafeMutablePointer<UInt>
    var made: Magnitude
    if power < 20 {
      words = .allocate(capacity: 1)
      words[0] = smallPowers[power]
      made = Magnitude(words: words, count: 1)
    } else {
      let lower = ten(power - 19)
      words = .allocate(capacity: lower.count + 1)
      LimbMath.multiply(words, lower.words, lower.count, smallPowers + 19, 1)
      made = Magnitude(words: words, count: lower.count + 1)
      made.trim()
    }
    powers[power] = made
    return made
  }

  // MARK: Arithmetic

  /// The decimal digits, one for zero.
  @inline(__always)
  func count(_ a: Magnitude) -> Int {
    if a.count == 0 { return 1 }
    let bits = a.count * 64 - a.words[a.count - 1].leadingZeroBitCount
    let digits = bits * 3_010_299_956 / 10_000_000_000
    if a.count == 1 { return digits == 20 || a.words[0] < smallPowers[digits] ? digits : digits + 1 }
    return Magnitude.compare(a, ten(digits)) < 0 ? digits : digits + 1
  }

  @inline(__always)
  func product(_ a: Magnitude, _ b: Magnitude) -> Magnitude {
    if a.isZero || b.isZero { return Magnitude(words: a.words, count: 0) }
    if a.count == 1, b.count == 1 {
      let words = allocate(2)
      (words[1], words[0]) = a.words[0].multipliedFullWidth(by: b.words[0])
      return Magnitude(words: words, count: words[1] == 0 ? 1 : 2)
    }
    let words = allocate(a.count + b.count)
    if a.count >= b.count {
      LimbMath.multiply(words, a.words, a.count, b.words, b.count)
    } else {
      LimbMath.multiply(words, b.words, b.count, a.words, a.count)
    }
    var result = Magnitude(words: words, count: a.count + b.count)
    result.trim()
    return result
  }

  @inline(__always)
  func shifted(_ a: Magnitude, _ power: Int) -> Magnitude { power == 0 ? a : product(a, ten(power)) }

  func sum(_ a: Magnitude, _ b: Magnitude) -> Magnitude {
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    let words = allocate(long.count + 1)
    LimbMath.add(words, long.words, long.count, short.words, short.count)
    var result = Magnitude(words: words, count: long.count + 1)
    result.trim()
    return result
  }

  /// `a - b`, which is not negative.
  func difference(_ a: Magnitude, _ b: Magnitude) -> Magnitude {
    let words = allocate(a.count)
    LimbMath.subtract(words, a.words, a.count, b.words, b.count)
    var result = Magnitude(words: words, count: a.count)
    result.trim()
    return result
  }

  func increment(_ a: Magnitude) -> Magnitude { sum(a, make(1)) }

  /// Quotient and rest; `b` is not zero.
  func divide(_ a: Magnitude, _ b: Magnitude) -> (quotient: Magnitude, rest: Magnitude) {
    if a.count < b.count { return (Magnitude(words: a.words, count: 0), a) }
    if b.count == 1 {
      let words = allocate(a.count)
      let rest = LimbMath.divide(words, a.words, a.count, byLimb: b.words[0])
      var quotient = Magnitude(words: words, count: a.count)
      quotient.trim()
      return (quotient, make(rest))
    }
    let shift = b.words[b.count - 1].leadingZeroBitCount
    let rest = allocate(a.count + 1)
    LimbMath.shiftLeft(rest, a.words, a.count, bits: shift)
    let divisor = allocate(b.count + 1)
    LimbMath.shiftLeft(divisor, b.words, b.count, bits: shift)
    let length = a.count - b.count + 1
    let words = allocate(length)
    LimbMath.divide(quotient: words, rest: rest, a.count, byNormalized: divisor, b.count)
    LimbMath.shiftRight(rest, rest, b.count, bits: shift)
    var quotient = Magnitude(words: words, count: length)
    quotient.trim()
    var remainder = Magnitude(words: rest, count: b.count)
    remainder.trim()
    return (quotient, remainder)
  }

  /// The largest number whose square is no larger, and what is left; `a` is not zero.
  func squareRoot(_ a: Magnitude) -> (root: Magnitude, rest: Magnitude) {
    let bits = a.count * 64 - a.words[a.count - 1].leadingZeroBitCount
    let half = max(0, bits - 61) / 2
    let top = divide(a, powerOfTwo(half * 2)).quotient
    // Newton's method from a little above comes down to the root.
    var root = product(make(UInt(Double(top.words[0]).squareRoot()) + 2), powerOfTwo(half))
    while true {
      let total = sum(root, divide(a, root).quotient)
      LimbMath.shiftRight(total.words, total.words, total.count, bits: 1)
      var next = total
      next.trim()
      if Magnitude.compare(next, root) >= 0 { return (root, difference(a, product(root, root))) }
      root = next
    }
  }

  private func powerOfTwo(_ bits: Int) -> Magnitude {
    let count = bits / 64 + 1
    let words = allocate(count)
    words.update(repeating: 0, count: count)
    words[count - 1] = 1 << UInt(bits % 64)
    return Magnitude(words: words, count: count)
  }

  /// Without zeros at the end, at most so many of them; and how many there were.
  func withoutZeros(_ a: Magnitude, most: Int) -> (Magnitude, Int) {
    var result = a
    var count = 0
    var step = 16
    while step > 0, !result.isZero {
      // A multiple of a power of ten is one of the same power of two.
      if count + step <= most, step >= 64 || result.words[0].trailingZeroBitCount >= step {
        let (quotient, rest) = divide(result, ten(step))
        if rest.isZero {
          result = quotient
          count += step
          continue
        }
      }
      step /= 2
    }
    return (result, count)
  }

  func isMultipleOfFive(_ a: Magnitude) -> Bool {
    // 2 ** 64 is one more than a multiple of five.
    var rest: UInt = 0
    for index in 0..<a.count { rest = (rest + a.words[index] % 5) % 5 }
    return rest == 0
  }

  // MARK: Rounding

  enum Rounding: Int { case up, down, ceiling, floor, halfUp, halfDown, halfEven, zeroFiveUp }

  /// Drops the last digits: what is left, and whether they were other than zero.
  func rounded(_ a: Magnitude, dropping count: Int, _ mode: Rounding, isNegative: Bool) -> (Magnitude, Bool) {
    let unit = ten(count)
    let (quotient, rest) = divide(a, unit)
    if rest.isZero { return (quotient, false) }
    let isUp: Bool
    switch mode {
    case .up: isUp = true
    case .down: isUp = false
    case .ceiling: isUp = !isNegative
    case .floor: isUp = isNegative
    case .zeroFiveUp: isUp = isMultipleOfFive(quotient)
    case .halfUp, .halfDown, .halfEven:
      let order = Magnitude.compare(sum(rest, rest), unit)
      if order != 0 {
        isUp = order > 0
      } else {
        isUp = mode == .halfUp || mode == .halfEven && quotient.isOdd
      }
    }
    return (isUp ? increment(quotient) : quotient, true)
  }

  // MARK: Text

  /// Reads digits, of which there is one at least; nil where there are too many.
  func read(_ text: ByteText) -> Magnitude? {
    guard text.count <= Coefficients.mostDigits else { return nil }
    let words = allocate(text.count / 19 + 2)
    var count = 0
    var at = 0
    while at < text.count {
      let end = min(at + 19, text.count)
      var chunk: UInt = 0
      let factor = smallPowers[end - at]
      while at < end {
        chunk = chunk &* 10 &+ UInt(text[at] &- 0x30)
        at += 1
      }
      for index in 0..<count {
        let (high, low) = words[index].multipliedFullWidth(by: factor)
        let (sum, overflow) = low.addingReportingOverflow(chunk)
        words[index] = sum
        chunk = high &+ (overflow ? 1 : 0)
      }
      if chunk > 0 {
        words[count] = chunk
        count += 1
      }
    }
    return Magnitude(words: words, count: count)
  }

  /// The digits, one for zero.
  func digits(_ a: Magnitude) -> ByteText {
    let room = a.count * 20 + 1
    let end = text(room) + room
    var place = end
    if a.count == 0 {
      place -= 1
      place[0] = 0x30
    } else {
      let rest = allocate(a.count)
      rest.update(from: a.words, count: a.count)
      var left = a.count
      while left > 0 {
        var chunk = left == 1 ? rest[0] : LimbMath.divide(rest, rest, left, byLimb: smallPowers[19])
        let isLast = left == 1
        if isLast { left = 0 } else { while left > 0, rest[left - 1] == 0 { left -= 1 } }
        var written = 0
        while isLast ? chunk > 0 : written < 19 {
          place -= 1
          place[0] = UInt8(truncatingIfNeeded: chunk % 10) + 0x30
          chunk /= 10
          written += 1
        }
      }
    }
    return ByteText(start: place, count: end - place)
  }
}
