#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import BigInt

/// The constants of the SHA-2 family: the first 64 bits behind the point of square and cube roots of primes.
enum Primes {
  static func roots(_ count: Int, of degree: Int) -> [UInt64] {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < count {
      if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      // The root of the prime shifted by 64 bits for each factor, found bit by bit.
      let target = BigInt(prime) << (64 * degree)
      var root = BigInt(0)
      var bit = 68
      while bit >= 0 {
        let next = root + (BigInt(1) << bit)
        let power = degree == 2 ? next * next : next * next * next
        if power <= target { root = next }
        bit -= 1
      }
      return UInt64(truncatingIfNeeded: root)
    }
  }
}

extension Double {
  /// The absolute sine of a number of radians, as MD5 takes its constants from.
  static func absoluteSine(_ radians: Int) -> Double { abs(sin(Double(radians))) }
}
