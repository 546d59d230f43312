/// Arithmetic on magnitudes: limbs of 64 bits in memory, the lowest first.
///
/// Results go to memory of the caller's with the room each function names; they may have leading zeros.
enum LimbMath {
  typealias Source = UnsafePointer<UInt>
  typealias Target = UnsafeMutablePointer<UInt>

  /// -1, 0 or 1; neither magnitude has leading zeros.
  static func compare(_ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int) -> Int {
    if aCount != bCount { return aCount < bCount ? -1 : 1 }
    var index = aCount - 1
    while index >= 0 {
      if a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
      index -= 1
    }
    return 0
  }

  /// `a + b` to `aCount + 1` limbs; `a` is at least as long as `b`.
  static func add(_ target: Target, _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int) {
    var carry: UInt = 0
    var index = 0
    while index < bCount {
      let (partial, first) = a[index].addingReportingOverflow(b[index])
      let (sum, second) = partial.addingReportingOverflow(carry)
      target[index] = sum
      carry = (first ? 1 : 0) &+ (second ? 1 : 0)
      index += 1
    }
    while index < aCount {
      let (sum, overflow) = a[index].addingReportingOverflow(carry)
      target[index] = sum
      carry = overflow ? 1 : 0
      index += 1
    }
    target[aCount] = carry
  }

  /// `a - b` to `aCount` limbs; `a` is not less than `b`.
  static func subtract(_ target: Target, _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int) {
    var borrow: UInt = 0
    var index = 0
    while index < bCount {
      let (partial, first) = a[index].subtractingReportingOverflow(b[index])
      let (difference, second) = partial.subtractingReportingOverflow(borrow)
      target[index] = difference
      borrow = (first ? 1 : 0) &+ (second ? 1 : 0)
      index += 1
    }
    while index < aCount {
      let (difference, overflow) = a[index].subtractingReportingOverflow(borrow)
      target[index] = difference
      borrow = overflow ? 1 : 0
      index += 1
    }
  }

  /// `a * b` to `aCount + bCount` limbs, apart from both.
  static func multiply(_ target: Target, _ a: Source, _ aCount: Int, _ b: Source, _ bCount: Int) {
    target.update(repeating: 0, count: aCount)
    var row = 0
    while row < bCount {
      let factor = b[row]
      let place = target + row
      var carry: UInt = 0
      var index = 0
      while index < aCount {
        let (high, low) = a[index].multipliedFullWidth(by: factor)
        let (partial, first) = low.addingReportingOverflow(place[index])
        let (sum, second) = partial.addingReportingOverflow(carry)
        place[index] = sum
        carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
        index += 1
      }
      place[aCount] = carry
      row += 1
    }
  }

  /// `a / divisor` to `aCount` limbs, which may be those of `a`; returns the remainder.
  @discardableResult
  static func divide(_ target: Target, _ a: Source, _ aCount: Int, byLimb divisor: UInt) -> UInt {
    var rest: UInt = 0
    var index = aCount - 1
    while index >= 0 {
      (target[index], rest) = divisor.dividingFullWidth((rest, a[index]))
      index -= 1
    }
    return rest
  }

  /// Knuth's algorithm D. `rest` holds the dividend in `count` limbs, has room for one more, and receives the remainder;
  /// the quotient goes to `count - divisorCount + 1` limbs, if it is wanted. The divisor has at least two limbs, the
  /// highest bit set; `count` is at least `divisorCount`.
  static func divide(
    quotient: Target?, rest: Target, _ count: Int, byNormalized divisor: Source, _ divisorCount: Int
  ) {
    let high = divisor[divisorCount - 1]
    let second = divisor[divisorCount - 2]
    var at = count - divisorCount
    while at >= 0 {
      let part = rest + at
      let top = part[divisorCount]
      let next = part[divisorCount - 1]
      var guess: UInt
      var guessRest: UInt
      var isExact: Bool
      if top >= high {
        guess = .max
        let (sum, overflow) = next.addingReportingOverflow(high)
        guessRest = sum
        isExact = overflow
      } else {
        (guess, guessRest) = high.dividingFullWidth((top, next))
        isExact = false
      }
      // The guess is too large by two at most.
      while !isExact {
        let (productHigh, productLow) = guess.multipliedFullWidth(by: second)
        let third = part[divisorCount - 2]
        if productHigh < guessRest || productHigh == guessRest && productLow <= third { break }
        guess -= 1
        let (sum, overflow) = guessRest.addingReportingOverflow(high)
        guessRest = sum
        isExact = overflow
      }
      if subtractProduct(part, divisor, divisorCount, guess) {
        guess -= 1
        addBack(part, divisor, divisorCount)
      }
      quotient?[at] = guess
      at -= 1
    }
  }

  /// Takes `factor * divisor` from `part`, one limb longer; true if the result is negative.
  private static func subtractProduct(_ part: Target, _ divisor: Source, _ count: Int, _ factor: UInt) -> Bool {
    var carry: UInt = 0
    var index = 0
    while index < count {
      let (high, low) = divisor[index].multipliedFullWidth(by: factor)
      let (product, first) = low.addingReportingOverflow(carry)
      let (difference, second) = part[index].subtractingReportingOverflow(product)
      part[index] = difference
      carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
      index += 1
    }
    let (difference, overflow) = part[count].subtractingReportingOverflow(carry)
    part[count] = difference
    return overflow
  }

  private static func addBack(_ part: Target, _ divisor: Source, _ count: Int) {
    var carry: UInt = 0
    for index in 0..<count {
      let (partial, first) = part[index].addingReportingOverflow(divisor[index])
      let (sum, second) = partial.addingReportingOverflow(carry)
      part[index] = sum
      carry = (first ? 1 : 0) &+ (second ? 1 : 0)
    }
    part[count] = part[count] &+ carry
  }

  /// `a << bits` for less than 64 bits, to `count + 1` limbs, which may be those of `a`.
  static func shiftLeft(_ target: Target, _ a: Source, _ count: Int, bits: Int) {
    if bits == 0 {
      target.update(from: a, count: count)
      target[count] = 0
      return
    }
    let up = UInt(bits)
    let down = UInt(64 - bits)
    var higher: UInt = 0
    var index = count
    while index > 0 {
      let limb = a[index - 1]
      target[index] = higher << up | limb >> down
      higher = limb
      index -= 1
    }
    target[0] = higher << up
  }

  /// `a >> bits` for less than 64 bits, to `count` limbs, which may be those of `a`.
  static func shiftRight(_ target: Target, _ a: Source, _ count: Int, bits: Int) {
    let down = UInt(bits)
    let up = UInt(64 - bits)
    var index = 0
    while index < count {
      let higher = index + 1 < count && bits > 0 ? a[index + 1] << up : 0
      target[index] = a[index] >> down | higher
      index += 1
    }
  }

  /// Combines two's complements of unlimited width to `count` limbs of magnitude, and tells whether the result is
  /// negative; `count` is greater than the operands have.
  static func combine(
    _ target: Target, _ count: Int, _ x: Limbs, _ y: Limbs, _ operation: (UInt, UInt) -> UInt
  ) -> Bool {
    var (xBorrow, yBorrow): (UInt, UInt) = (1, 1)
    let isNegative = operation(x.isNegative ? .max : 0, y.isNegative ? .max : 0) != 0
    var carry: UInt = 1
    for index in 0..<count {
      var a = index < x.count ? x.words[index] : 0
      if x.isNegative {
        a = ~a
        (a, xBorrow) = { ($0.partialValue, $0.overflow ? 1 : 0) }(a.addingReportingOverflow(xBorrow))
      }
      var b = index < y.count ? y.words[index] : 0
      if y.isNegative {
        b = ~b
        (b, yBorrow) = { ($0.partialValue, $0.overflow ? 1 : 0) }(b.addingReportingOverflow(yBorrow))
      }
      var limb = operation(a, b)
      if isNegative {
        limb = ~limb
        (limb, carry) = { ($0.partialValue, $0.overflow ? 1 : 0) }(limb.addingReportingOverflow(carry))
      }
      target[index] = limb
    }
    return isNegative
  }
}
