extension LimbMath {
  /// The greatest common divisor by Lehmer's method: the leading limbs tell several steps of Euclid's at once.
  ///
  /// Both magnitudes are overwritten; neither has leading zeros, `a` has at least as many limbs as `b`, and `spare` has
  /// room for twice as many and two. The result is where the first one was; returns how many limbs it has.
  static func divisor(_ a: Target, _ aCount: Int, _ b: Target, _ bCount: Int, _ spare: Target) -> Int {
    let first = a
    var (a, n, b, m) = (a, aCount, b, bCount)
    let (spareA, spareB) = (spare, spare + aCount + 1)
    while m > 1 {
      let steps = compare(a, n, b, m) < 0 ? nil : Steps(a, n, b, m)
      if let steps, steps.v0 != 0 {
        combine(spareA, n, a, n, steps.u0, b, m, steps.v0, isReversed: !steps.isEven)
        combine(spareB, n, a, n, steps.u1, b, m, steps.v1, isReversed: steps.isEven)
        a.update(from: spareA, count: n)
        b.update(from: spareB, count: n)
        m = trimmed(b, n)
        n = trimmed(a, n)
      } else {
        if compare(a, n, b, m) >= 0 { n = remainder(a, n, b, m, spare) }
        swap(&a, &b)
        swap(&n, &m)
      }
    }
    if m == 1 {
      var x = b[0]
      // What is left of the longer one fits a limb.
      var y = n == 0 ? 0 : divide(spare, a, n, byLimb: x)
      while y != 0 { (x, y) = (y, x % y) }
      first[0] = x
      return 1
    }
    if a != first { first.update(from: a, count: n) }
    return n
  }

  /// Steps of Euclid's method that the leading limbs are enough for: the new numbers are `u0 * a - v0 * b` and
  /// `v1 * b - u1 * a` after an even number of steps, else those negated.
  private struct Steps {
    private(set) var u0: UInt = 0, u1: UInt = 1, v0: UInt = 0, v1: UInt = 0
    private(set) var isEven = false

    init(_ a: Target, _ n: Int, _ b: Target, _ m: Int) {
      let shift = UInt(a[n - 1].leadingZeroBitCount)
      func top(_ high: UInt, _ low: UInt) -> UInt { shift == 0 ? high : high << shift | low >> (64 - shift) }
      var x = top(a[n - 1], a[n - 2])
      var y: UInt = n == m ? top(b[m - 1], b[m - 2]) : n == m + 1 ? top(0, b[m - 1]) : 0
      var (u2, v2): (UInt, UInt) = (0, 1)
      while y >= v2, x - y >= v1 + v2 {
        let (quotient, rest) = x.quotientAndRemainder(dividingBy: y)
        (x, y) = (y, rest)
        (u0, u1, u2) = (u1, u2, u1 + quotient * u2)
        (v0, v1, v2) = (v1, v2, v1 + quotient * v2)
        isEven.toggle()
      }
    }
  }

  /// `p * a - q * b`, or that negated, to `count` limbs; it is not negative, and `b` is not longer than `a`.
  private static func combine(
    _ target: Target, _ count: Int, _ a: Target, _ n: Int, _ p: UInt, _ b: Target, _ m: Int, _ q: UInt, isReversed: Bool
  ) {
    var (carryA, carryB, borrow): (UInt, UInt, UInt) = (0, 0, 0)
    for index in 0..<count {
      let productA = multiply(a[index], p, &carryA)
      let productB = index < m ? multiply(b[index], q, &carryB) : take(&carryB)
      let (minuend, subtrahend) = isReversed ? (productB, productA) : (productA, productB)
      let (partial, first) = minuend.subtractingReportingOverflow(subtrahend)
      let (difference, second) = partial.subtractingReportingOverflow(borrow)
      target[index] = difference
      borrow = (first ? 1 : 0) &+ (second ? 1 : 0)
    }
  }

  private static func multiply(_ x: UInt, _ y: UInt, _ carry: inout UInt) -> UInt {
    let (high, low) = x.multipliedFullWidth(by: y)
    let (sum, overflow) = low.addingReportingOverflow(carry)
    carry = high &+ (overflow ? 1 : 0)
    return sum
  }

  private static func take(_ carry: inout UInt) -> UInt {
    defer { carry = 0 }
    return carry
  }

  private static func trimmed(_ limbs: Target, _ count: Int) -> Int {
    var count = count
    while count > 0, limbs[count - 1] == 0 { count -= 1 }
    return count
  }

  /// Replaces `a` by the remainder of its division by `b`, which has at least two limbs and is not longer; returns how many
  /// limbs that has.
  private static func remainder(_ a: Target, _ n: Int, _ b: Target, _ m: Int, _ spare: Target) -> Int {
    let shift = b[m - 1].leadingZeroBitCount
    let (rest, divisor) = (spare, spare + n + 1)
    shiftLeft(rest, a, n, bits: shift)
    shiftLeft(divisor, b, m, bits: shift)
    divide(quotient: nil, rest: rest, n, byNormalized: divisor, m)
    shiftRight(a, rest, m, bits: shift)
    return trimmed(a, m)
  }
}

extension Runtime {
  /// The greatest common divisor of the magnitudes.
  func greatestCommonDivisor(_ x: Limbs, _ y: Limbs) -> Value {
    let (long, short) = x.count >= y.count ? (x, y) : (y, x)
    let count = long.count
    if count == 0 { return .int(0) }
    let memory = UnsafeMutablePointer<UInt>.allocate(capacity: 4 * count + 4)
    defer { memory.deallocate() }
    memory.update(from: long.words, count: count)
    let other = memory + count
    other.update(from: short.words, count: short.count)
    let divisorCount = LimbMath.divisor(memory, count, other, short.count, other + count)
    let result = allocateBig(divisorCount)
    result.limbs.update(from: memory, count: divisorCount)
    return finish(result, isNegative: false)
  }
}
