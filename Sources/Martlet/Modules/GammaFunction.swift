#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The gamma function and its logarithm by Lanczos' approximation, with the coefficients (N = 13) that CPython takes, so
/// that the last digits agree; C libraries round them each in their own way.
enum GammaFunction {
  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375

  private static let numerator = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]

  private static let denominator = [
    0.0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
  ]

  /// The sum of the series at a positive number: a quotient of polynomials, of 1/x where x is large.
  private static func sum(_ x: Double) -> Double {
    var above = 0.0
    var below = 0.0
    if x < 5 {
      for (a, b) in zip(numerator, denominator).reversed() {
        above = above * x + a
        below = below * x + b
      }
    } else {
      for (a, b) in zip(numerator, denominator) {
        above = above / x + a
        below = below / x + b
      }
    }
    return above / below
  }

  /// sin(πx), exact where it is zero.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = fmod(abs(x), 2)
    let sine =
      switch Int((2 * y).rounded()) {
      case 0: sin(Double.pi * y)
      case 1: cos(Double.pi * (y - 0.5))
      case 2: sin(Double.pi * (1 - y))
      case 3: -cos(Double.pi * (y - 1.5))
      default: sin(Double.pi * (y - 2))
      }
    return x < 0 ? -sine : sine
  }

  /// The gamma function of a finite number that is no pole; infinite where the result is too large.
  static func value(_ x: Double) -> Double {
    let size = abs(x)
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sineOfPi(x) : .infinity }
    let y = size + gMinusHalf
    // What the sum lost by rounding.
    let lost = size > gMinusHalf ? y - size - gMinusHalf : y - gMinusHalf - size
    let correction = lost * g / y
    var result: Double
    if x < 0 {
      result = -Double.pi / sineOfPi(size) / size * exp(y) / sum(size)
      result -= correction * result
      if size < 140 { return result / pow(y, size - 0.5) }
      let root = pow(y, size / 2 - 0.25)
      return result / root / root
    }
    result = sum(size) / exp(y)
    result += correction * result
    if size < 140 { return result * pow(y, size - 0.5) }
    let root = pow(y, size / 2 - 0.25)
    return result * root * root
  }

  /// The logarithm of the gamma function's absolute value at a finite number that is no pole.
  static func logarithm(_ x: Double) -> Double {
    let size = abs(x)
    if size < 1e-20 { return -log(size) }
    var result = log(sum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 { result = log(Double.pi) - log(abs(sineOfPi(size))) - log(size) - result }
    return result
  }
}
