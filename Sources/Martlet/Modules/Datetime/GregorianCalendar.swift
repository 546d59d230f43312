/// The proleptic Gregorian calendar.
enum Calendar {
  static let lastOrdinal = 3_652_059

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days before a month of a year that is not a leap year.
  private static func daysBefore(_ month: Int) -> Int {
    switch month {
    case 1: 0
    case 2: 31
    default: (153 * month - 457) / 5 + 59
    }
  }

  static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let past = year - 1
    let leap = month > 2 && isLeap(year) ? 1 : 0
    return past * 365 + past / 4 - past / 100 + past / 400 + daysBefore(month) + leap + day
  }

  static func date(ofOrdinal ordinal: Int) -> (year: Int, month: Int, day: Int) {
    // Days since the first of March of the year 0, in eras of 400 years.
    let shifted = ordinal + 305
    let era = shifted / 146097
    let ofEra = shifted % 146097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365
    let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * place + 2) / 5 + 1)
  }
}
