#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The local zone of the process, as `datetime` asks it: where a clock shows a time twice, `fold` tells which of the two
/// is meant; where it skips one, which side of the gap counts on.
///
/// Both are seconds since 1970; a *wall* time is what the clock shows, counted as if it were UTC.
enum LocalTime {
  /// More than a clock was ever set back or forward.
  private static let longestShift = 24 * 3600

  /// A year that no date has.
  struct YearOutOfRange: Error {
    let year: Int
  }

  /// What the clock shows at a moment.
  static func wall(at moment: Int) throws(YearOutOfRange) -> Int {
    var seconds = time_t(moment)
    var fields = tm()
    guard localtime_r(&seconds, &fields) != nil else { throw YearOutOfRange(year: moment < 0 ? 0 : 10_000) }
    let year = Int(fields.tm_year) + 1900
    guard 1...9999 ~= year else { throw YearOutOfRange(year: year) }
    return moment + Int(fields.tm_gmtoff)
  }

  /// 1 if the clock has shown the same time before, else 0.
  static func fold(at moment: Int) throws(YearOutOfRange) -> Int {
    let shown = try wall(at: moment)
    let shift = shown - (try wall(at: moment - longestShift)) - longestShift
    if shift >= 0 { return 0 }
    return try wall(at: moment + shift) == shown ? 1 : 0
  }

  /// The moment at which the clock shows a time.
  static func moment(ofWall shown: Int, fold: Int) throws(YearOutOfRange) -> Int {
    let near = try wall(at: shown) - shown
    let first = shown - near
    let isShown = try wall(at: first) == shown
    let other: Int
    if isShown {
      // Perhaps it is shown twice: the offset a day before, or behind, tells.
      let probe = first + (fold == 0 ? -longestShift : longestShift)
      other = try wall(at: probe) - probe
      if other == near { return first }
    } else {
      other = try wall(at: first) - first
    }
    let second = shown - other
    if try wall(at: second) == shown { return second }
    if isShown { return first }
    return fold == 0 ? max(first, second) : min(first, second)
  }
}
