#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The module `_datetime`: quick ways for the usual cases of `datetime`, whose classes are written in the language.
///
/// `quicken` replaces methods of the classes by native ones, which read the members of `__slots__` and make instances
/// directly. What is not usual (a time zone, a subclass, arguments of other types or out of range) goes to the method
/// that was there before.
enum DatetimeModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_datetime")
    m.function("quicken(timedelta, date, datetime, utc, /)", "Replaces methods by native ones.") {
      rt, a throws(Raised) in
      guard case .type(let span) = a[0], case .type(let day) = a[1], case .type(let moment) = a[2] else { return .none }
      let quick = QuickDates(rt, span: span, day: day, moment: moment, utc: a[3])
      rt.moduleState.types += [span, day, moment]
      rt.moduleState.kept.append(a[3])
      try quick.installSpans()
      try quick.installDays()
      try quick.installMoments()
      try quick.installClassMethods()
      return .none
    }
    return m.module
  }
}

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

/// The native methods, and where the members of the classes are.
final class QuickDates {
  typealias Fast = (Runtime, Arguments) throws(Raised) -> Value?

  let rt: Runtime
  let span, day, moment: TypeRef
  let utc: Value
  private let days, seconds, microseconds: Int
  private let year, month, dayOfMonth: Int
  private let hour, minute, second, microsecond, zone, fold: Int
  static let dayLength = 86_400_000_000
  static let epoch = 719163

  init(_ rt: Runtime, span: TypeRef, day: TypeRef, moment: TypeRef, utc: Value) {
    self.rt = rt
    self.span = span
    self.day = day
    self.moment = moment
    self.utc = utc
    func place(_ type: TypeRef, _ name: String) -> Int { rt.memberIndex(rt.lookup(type, rt.intern(name))) }
    days = place(span, "_days")
    seconds = place(span, "_seconds")
    microseconds = place(span, "_microseconds")
    year = place(day, "_year")
    month = place(day, "_month")
    dayOfMonth = place(day, "_day")
    hour = place(moment, "_hour")
    minute = place(moment, "_minute")
    second = place(moment, "_second")
    microsecond = place(moment, "_microsecond")
    zone = place(moment, "_tzinfo")
    fold = place(moment, "_fold")
  }

  // MARK: Installing

  /// Puts a native method in the place of one of a class; where it gives nil the old one is called.
  private func replace(
    _ type: TypeRef, _ signature: StaticString, _ names: [String] = [], positional: Int = .max,
    _ fast: @escaping Fast
  ) throws(Raised) {
    let keywords = names.map { rt.intern($0) }
    let name = rt.intern(Builtin(signature, "", { _, _ in .none }).name)
    let old = rt.lookup(type, name)
    rt.moduleState.kept.append(old)
    let quick = Builtin(signature, "") { rt, a throws(Raised) in
      if let value = try fast(rt, a) { return value }
      return try QuickDates.fall(rt, old, a, keywords, positional)
    }
    quick.owner = type
    try rt.setAttribute(.type(type), name, rt.makeBuiltin(quick, owner: type))
  }

  /// The same for `__new__` and class methods; `names` are those of the parameters behind the class, of which the first
  /// `positional` may be given by place.
  private func replaceOfClass(
    _ type: TypeRef, _ signature: StaticString, isNew: Bool, _ names: [String], positional: Int = .max,
    _ fast: @escaping Fast
  ) throws(Raised) {
    let builtin = Builtin(signature, "", { _, _ in .none })
    let name = rt.intern(builtin.name)
    guard var old = rt.getItem(type.pointee.dict, name) else { return }
    if old.kind == .classMethod || old.kind == .staticMethod { old = old.unchecked(as: QuadObject.self).pointee.a }
    rt.moduleState.kept.append(old)
    let keywords = names.map { rt.intern($0) }
    let quick = Builtin(signature, "") { rt, a throws(Raised) in
      if let value = try fast(rt, a) { return value }
      return try QuickDates.fall(rt, old, a, keywords, positional)
    }
    let made = rt.makeBuiltin(quick)
    let attribute =
      isNew
      ? rt.makeQuad(.staticMethod, rt.types.staticmethod, made) : rt.makeQuad(.classMethod, rt.types.classmethod, made)
    try rt.setAttribute(.type(type), name, attribute)
  }

  /// Calls the old method with the arguments that were given, by name if some are left out between them.
  private static func fall(
    _ rt: Runtime, _ old: Value, _ a: Arguments, _ names: [StringRef] = [], _ positional: Int = .max
  ) throws(Raised) -> Value {
    var given: [Value] = []
    var index = 0
    while index < a.count, index <= positional, !a[index].isUndefined {
      given.append(a[index])
      index += 1
    }
    var keywords: DictRef?
    while index < a.count {
      if !a[index].isUndefined, index > 0, index - 1 < names.count {
        let dict = keywords ?? rt.makeDict()
        rt.setItem(dict, names[index - 1], a[index])
        keywords = dict
      }
      index += 1
    }
    return try rt.call(old, arguments: rt.makeTuple(given), keywords: keywords)
  }

  // MARK: Reading

  @inline(__always)
  private func int(_ v: Value) -> Int { if case .int(let number) = v { number } else { 0 } }

  /// The microseconds of a timedelta, if it is one and they fit.
  @inline(__always)
  private func total(_ v: Value) -> Int? {
    guard case .instance(let instance) = v, instance.type == span else { return nil }
    let slots = instance.pointee.slots
    let days = int(slots[days])
    // Beyond that the sum of two may not fit.
    guard days.magnitude < 50_000_000 else { return nil }
    return days * QuickDates.dayLength + int(slots[seconds]) * 1_000_000 + int(slots[microseconds])
  }

  @inline(__always)
  private func instance(_ v: Value, _ type: TypeRef) -> UnsafeMutablePointer<Value>? {
    guard case .instance(let instance) = v, instance.type == type else { return nil }
    return instance.pointee.slots
  }

  private func ordinal(_ slots: UnsafeMutablePointer<Value>) -> Int {
    Calendar.ordinal(int(slots[year]), int(slots[month]), int(slots[dayOfMonth]))
  }

  /// The slots of a datetime without a zone.
  @inline(__always)
  private func naive(_ v: Value) -> UnsafeMutablePointer<Value>? {
    guard let slots = instance(v, moment), slots[zone].isNone else { return nil }
    return slots
  }

  /// Microseconds since 1970 of the fields as they stand.
  private func micros(_ slots: UnsafeMutablePointer<Value>) -> Int {
    let seconds =
      (ordinal(slots) - QuickDates.epoch) * 86400 + int(slots[hour]) * 3600 + int(slots[minute]) * 60
      + int(slots[second])
    return seconds * 1_000_000 + int(slots[microsecond])
  }

  // MARK: Making

  private func makeSpan(_ total: Int) -> Value {
    let made = rt.makeInstance(of: span)
    let slots = made.pointee.slots
    var day = total / QuickDates.dayLength
    var rest = total % QuickDates.dayLength
    if rest < 0 {
      day -= 1
      rest += QuickDates.dayLength
    }
    slots[days] = .int(day)
    slots[seconds] = .int(rest / 1_000_000)
    slots[microseconds] = .int(rest % 1_000_000)
    return .instance(made)
  }

  private func makeDay(_ date: (year: Int, month: Int, day: Int)) -> Value {
    let made = rt.makeInstance(of: day)
    let slots = made.pointee.slots
    slots[year] = .int(date.year)
    slots[month] = .int(date.month)
    slots[dayOfMonth] = .int(date.day)
    return .instance(made)
  }

  private func makeMoment(_ date: (year: Int, month: Int, day: Int), _ time: Int, _ zoneValue: Value) -> Value {
    let made = rt.makeInstance(of: moment)
    let slots = made.pointee.slots
    slots[year] = .int(date.year)
    slots[month] = .int(date.month)
    slots[dayOfMonth] = .int(date.day)
    let seconds = time / 1_000_000
    slots[hour] = .int(seconds / 3600)
    slots[minute] = .int(seconds / 60 % 60)
    slots[second] = .int(seconds % 60)
    slots[microsecond] = .int(time % 1_000_000)
    slots[zone] = zoneValue
    slots[fold] = .int(0)
    return .instance(made)
  }

  /// The moment so many microseconds after 1970, if there is one.
  private func makeMoment(_ micros: Int, _ zoneValue: Value) -> Value? {
    var days = micros / QuickDates.dayLength
    var rest = micros % QuickDates.dayLength
    if rest < 0 {
      days -= 1
      rest += QuickDates.dayLength
    }
    let ordinal = days + QuickDates.epoch
    guard 1...Calendar.lastOrdinal ~= ordinal else { return nil }
    return makeMoment(Calendar.date(ofOrdinal: ordinal), rest, zoneValue)
  }

  // MARK: timedelta

  func installSpans() throws(Raised) {
    let units = [
      QuickDates.dayLength, 1_000_000, 1, 1000, 60_000_000, 3_600_000_000, 604_800_000_000,
    ]
    try replaceOfClass(
      span,
      "__new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)", isNew: true,
      ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"]
    ) { [self] _, a in
      guard case .type(let type) = a[0], type == span else { return nil }
      var total = 0
      var rest = 0.0
      for (index, unit) in units.enumerated() {
        let part: Int
        switch a[index + 1] {
        case .undefined: continue
        case .int(let number): part = number
        case .float(let number):
          guard number.magnitude < 1e9 else { return nil }
          part = Int(number)
          rest += (number - Double(part)) * Double(unit)
        default: return nil
        }
        // What is far out of range overflows nothing.
        guard part.magnitude < 1_000_000_000_000_000 / UInt(max(1, unit / 1000)) else { return nil }
        total += part * unit
      }
      if rest != 0 {
        let whole = rest.rounded(.down)
        total += Int(whole)
        if rest - whole > 0.5 || rest - whole == 0.5 && total & 1 == 1 { total += 1 }
      }
      return makeSpan(total)
    }
    try replace(span, "__add__(self, value, /)") { [self] _, a in
      guard let x = total(a[0]), let y = total(a[1]) else { return nil }
      return makeSpan(x + y)
    }
    try replace(span, "__sub__(self, value, /)") { [self] _, a in
      guard let x = total(a[0]), let y = total(a[1]) else { return nil }
      return makeSpan(x - y)
    }
    try replace(span, "__neg__(self, /)") { [self] _, a in total(a[0]).map { makeSpan(-$0) } }
    try replace(span, "__mul__(self, value, /)") { [self] _, a in
      guard let x = total(a[0]), case .int(let factor) = a[1] else { return nil }
      let (product, overflow) = x.multipliedReportingOverflow(by: factor)
      return overflow || product.magnitude > 4_000_000_000_000_000_000 ? nil : makeSpan(product)
    }
    try replace(span, "__bool__(self, /)") { [self] _, a in total(a[0]).map { .bool($0 != 0) } }
    try replace(span, "total_seconds(self, /)") { [self] _, a in
      // Exact: the quotient of two exact floats.
      guard let total = total(a[0]), total.magnitude < 1 << 53 else { return nil }
      return .float(Double(total) / 1_000_000)
    }
    try replace(span, "__hash__(self, /)") { [self] rt, a throws(Raised) in
      guard let slots = instance(a[0], span) else { return nil }
      return .int(try rt.hash(rt.makeTuple(slots[days], slots[seconds], slots[microseconds])))
    }
    try comparisons(span) { [self] a, b in
      guard let x = total(a), let y = total(b) else { return nil }
      return (x, y)
    }
  }

  private func comparisons(
    _ type: TypeRef, _ keys: @escaping (Value, Value) -> (Int, Int)?
  ) throws(Raised) {
    try replace(type, "__eq__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 == $0.1) } }
    try replace(type, "__lt__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 < $0.1) } }
    try replace(type, "__le__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 <= $0.1) } }
    try replace(type, "__gt__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 > $0.1) } }
    try replace(type, "__ge__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 >= $0.1) } }
  }

  // MARK: date

  func installDays() throws(Raised) {
    try replaceOfClass(
      day, "__new__(cls, year=None, month=None, day=None)", isNew: true, ["year", "month", "day"]
    ) { [self] _, a in
      guard case .type(let type) = a[0], type == day, let date = date(a) else { return nil }
      return makeDay(date)
    }
    try replace(day, "toordinal(self, /)") { [self] _, a in
      guard let slots = instance(a[0], day) ?? instance(a[0], moment) else { return nil }
      return .int(ordinal(slots))
    }
    try replace(day, "weekday(self, /)") { [self] _, a in
      guard let slots = instance(a[0], day) ?? instance(a[0], moment) else { return nil }
      return .int((ordinal(slots) + 6) % 7)
    }
    try replace(day, "isoweekday(self, /)") { [self] _, a in
      guard let slots = instance(a[0], day) ?? instance(a[0], moment) else { return nil }
      return .int((ordinal(slots) + 6) % 7 + 1)
    }
    for signature in ["isoformat(self, /)", "__str__(self, /)"] as [StaticString] {
      try replace(day, signature) { [self] rt, a in
        guard let slots = instance(a[0], day) else { return nil }
        var out = TextBuilder()
        append(date: slots, to: &out)
        return .str(out.make(rt))
      }
    }
    try replace(day, "strftime(self, format)") { [self] rt, a in
      guard let slots = instance(a[0], day), case .str(let format) = a[1] else { return nil }
      return formatted(slots, hasTime: false, format)
    }
    try comparisons(day) { [self] a, b in
      guard let x = instance(a, day), let y = instance(b, day) else { return nil }
      return (ordinal(x), ordinal(y))
    }
    try replace(day, "__hash__(self, /)") { [self] rt, a throws(Raised) in
      guard let slots = instance(a[0], day) else { return nil }
      return .int(try rt.hash(rt.makeTuple(slots[year], slots[month], slots[dayOfMonth])))
    }
    try replace(day, "__add__(self, value, /)") { [self] _, a in
      guard let slots = instance(a[0], day), let other = instance(a[1], span) else { return nil }
      let sum = ordinal(slots) + int(other[days])
      return 1...Calendar.lastOrdinal ~= sum ? makeDay(Calendar.date(ofOrdinal: sum)) : nil
    }
    try replace(day, "__sub__(self, value, /)") { [self] _, a in
      guard let slots = instance(a[0], day) else { return nil }
      if let other = instance(a[1], day) { return makeSpan((ordinal(slots) - ordinal(other)) * QuickDates.dayLength) }
      guard let other = instance(a[1], span) else { return nil }
      let sum = ordinal(slots) - int(other[days])
      return 1...Calendar.lastOrdinal ~= sum ? makeDay(Calendar.date(ofOrdinal: sum)) : nil
    }
  }

  /// The date of arguments 1 to 3, if they are ints and there is such a day.
  private func date(_ a: Arguments) -> (year: Int, month: Int, day: Int)? {
    guard case .int(let year) = a[1], case .int(let month) = a[2], case .int(let day) = a[3], 1...9999 ~= year,
      1...12 ~= month, day >= 1, day <= Calendar.days(in: month, of: year)
    else { return nil }
    return (year, month, day)
  }

  // MARK: datetime

  func installMoments() throws(Raised) {
    try replaceOfClass(
      moment,
      """
      __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, \
      fold=0)
      """,
      isNew: true, ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"],
      positional: 8
    ) { [self] _, a in
      guard case .type(let type) = a[0], type == moment, let date = date(a), a[9].isUndefined else { return nil }
      guard a[8].isUndefined || a[8].isNone || a[8].isIdentical(to: utc) else { return nil }
      var time = 0
      for (index, (limit, unit)) in [(24, 3_600_000_000), (60, 60_000_000), (60, 1_000_000), (1_000_000, 1)]
        .enumerated()
      {
        switch a[4 + index] {
        case .undefined: break
        case .int(let number) where number >= 0 && number < limit: time += number * unit
        default: return nil
        }
      }
      return makeMoment(date, time, a[8].isUndefined ? .none : a[8])
    }
    try comparisons(moment) { [self] a, b in
      guard let x = instance(a, moment), let y = instance(b, moment), x[zone].isIdentical(to: y[zone]) else {
        return nil
      }
      guard x[zone].isNone || x[zone].isIdentical(to: utc) else { return nil }
      return (micros(x), micros(y))
    }
    try replace(moment, "__hash__(self, /)") { [self] rt, a throws(Raised) in
      guard let slots = naive(a[0]) else { return nil }
      return .int(try rt.hash(.int(micros(slots))))
    }
    try replace(moment, "__add__(self, value, /)") { [self] _, a in
      guard let slots = instance(a[0], moment), let total = total(a[1]) else { return nil }
      return makeMoment(micros(slots) + total, slots[zone])
    }
    try replace(moment, "__sub__(self, value, /)") { [self] _, a in
      guard let slots = instance(a[0], moment) else { return nil }
      if let total = total(a[1]) { return makeMoment(micros(slots) - total, slots[zone]) }
      guard let other = instance(a[1], moment), slots[zone].isIdentical(to: other[zone]) else { return nil }
      guard slots[zone].isNone || slots[zone].isIdentical(to: utc) else { return nil }
      return makeSpan(micros(slots) - micros(other))
    }
    try replace(moment, "isoformat(self, sep='T', timespec='auto')", ["sep", "timespec"]) { [self] rt, a in
      guard let slots = naive(a[0]), a.optional(2) == nil else { return nil }
      var separator = UInt8(ascii: "T")
      if let given = a.optional(1) {
        guard case .str(let text) = given, text.pointee.byteCount == 1 else { return nil }
        separator = text.pointee.bytes[0]
      }
      return isoformat(slots, separator)
    }
    try replace(moment, "__str__(self, /)") { [self] _, a in naive(a[0]).map { isoformat($0, 0x20) } }
    try replace(moment, "strftime(self, format)") { [self] rt, a in
      guard let slots = naive(a[0]), case .str(let format) = a[1] else { return nil }
      return formatted(slots, hasTime: true, format)
    }
    try replace(moment, "date(self, /)") { [self] _, a in
      guard let slots = instance(a[0], moment) else { return nil }
      return makeDay((int(slots[year]), int(slots[month]), int(slots[dayOfMonth])))
    }
    try replace(
      moment,
      """
      replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, \
      tzinfo=None, *, fold=None)
      """,
      ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"], positional: 8
    ) { [self] _, a in
      guard let slots = instance(a[0], moment), a[8].isUndefined, a[9].isUndefined, int(slots[fold]) == 0 else {
        return nil
      }
      var fields = [Int](repeating: 0, count: 7)
      for (index, place) in [year, month, dayOfMonth, hour, minute, second, microsecond].enumerated() {
        switch a[index + 1] {
        case .undefined: fields[index] = int(slots[place])
        case .int(let number): fields[index] = number
        default: return nil
        }
      }
      guard 1...9999 ~= fields[0], 1...12 ~= fields[1], fields[2] >= 1,
        fields[2] <= Calendar.days(in: fields[1], of: fields[0]), 0..<24 ~= fields[3], 0..<60 ~= fields[4],
        0..<60 ~= fields[5], 0..<1_000_000 ~= fields[6]
      else { return nil }
      let seconds = (fields[3] * 60 + fields[4]) * 60 + fields[5]
      return makeMoment((fields[0], fields[1], fields[2]), seconds * 1_000_000 + fields[6], slots[zone])
    }
    try replace(moment, "timestamp(self, /)") { [self] _, a in
      guard let slots = instance(a[0], moment), slots[zone].isIdentical(to: utc) else { return nil }
      let micros = micros(slots)
      return micros.magnitude < 1 << 53 ? .float(Double(micros) / 1_000_000) : nil
    }
  }

  private func isoformat(_ slots: UnsafeMutablePointer<Value>, _ separator: UInt8) -> Value {
    var out = TextBuilder()
    append(date: slots, to: &out)
    out.append(separator)
    append(time: slots, to: &out)
    let micro = int(slots[microsecond])
    if micro != 0 {
      out.append(UInt8(ascii: "."))
      append(micro, 6, to: &out)
    }
    return .str(out.make(rt))
  }

  // MARK: Class methods

  func installClassMethods() throws(Raised) {
    for type in [moment] {
      try replaceOfClass(type, "fromtimestamp(cls, timestamp, tz=None)", isNew: false, ["timestamp", "tz"]) {
        [self] _, a in
        switch a[1] {
        case .int(let seconds): return moment(a[0], Double(seconds), a[2])
        case .float(let seconds): return moment(a[0], seconds, a[2])
        default: return nil
        }
      }
      try replaceOfClass(type, "now(cls, tz=None)", isNew: false, ["tz"]) { [self] rt, a in
        moment(a[0], rt.asyncio.clock.seenWallTime, a[1])
      }
      try replaceOfClass(type, "fromisoformat(cls, date_string, /)", isNew: false, ["date_string"]) { [self] _, a in
        guard case .type(let asked) = a[0], asked == moment, case .str(let text) = a[1] else { return nil }
        return parsed(text)
      }
    }
  }

  private func moment(_ type: Value, _ timestamp: Double, _ zoneValue: Value) -> Value? {
    guard case .type(let asked) = type, asked == moment, timestamp.magnitude < 1e11 else { return nil }
    let isLocal = zoneValue.isUndefined || zoneValue.isNone
    guard isLocal || zoneValue.isIdentical(to: utc) else { return nil }
    var whole = Int(timestamp.rounded(.down))
    var micro = Int(((timestamp - Double(whole)) * 1_000_000).rounded(.toNearestOrEven))
    if micro >= 1_000_000 {
      whole += 1
      micro -= 1_000_000
    }
    var offset = 0
    if isLocal {
      var seconds = time_t(whole)
      var fields = tm()
      localtime_r(&seconds, &fields)
      offset = Int(fields.tm_gmtoff)
    }
    return makeMoment((whole + offset) * 1_000_000 + micro, isLocal ? .none : zoneValue)
  }

  /// `YYYY-MM-DD`, alone or followed by any separator and `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff`.
  private func parsed(_ text: StringRef) -> Value? {
    let bytes = text.utf8
    guard text.isASCII, [10, 16, 19, 26].contains(bytes.count) else { return nil }
    func number(_ start: Int, _ count: Int) -> Int {
      var value = 0
      for index in start..<start + count {
        guard bytes[index] &- 48 < 10 else { return Int.min }
        value = value * 10 + Int(bytes[index] - 48)
      }
      return value
    }
    let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
    guard bytes[4] == 45, bytes[7] == 45, year > 0, 1...12 ~= month, day > 0, day <= Calendar.days(in: month, of: year)
    else { return nil }
    var time = 0
    if bytes.count >= 16 {
      let (hour, minute) = (number(11, 2), number(14, 2))
      guard bytes[13] == 58, 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
      time = (hour * 60 + minute) * 60
      if bytes.count >= 19 {
        let second = number(17, 2)
        guard bytes[16] == 58, 0..<60 ~= second else { return nil }
        time += second
      }
      time *= 1_000_000
      if bytes.count == 26 {
        let micro = number(20, 6)
        guard bytes[19] == 46, micro >= 0 else { return nil }
        time += micro
      }
    }
    return makeMoment((year, month, day), time, .none)
  }

  // MARK: Text

  private func append(_ number: Int, _ width: Int, to out: inout TextBuilder) {
    let digits = DecimalDigits.count(number.magnitude)
    if digits < width { out.append(repeating: 0x30, width - digits) }
    out.append(number: number)
  }

  private func append(date slots: UnsafeMutablePointer<Value>, to out: inout TextBuilder) {
    append(int(slots[year]), 4, to: &out)
    out.append(UInt8(ascii: "-"))
    append(int(slots[month]), 2, to: &out)
    out.append(UInt8(ascii: "-"))
    append(int(slots[dayOfMonth]), 2, to: &out)
  }

  private func append(time slots: UnsafeMutablePointer<Value>, to out: inout TextBuilder) {
    append(int(slots[hour]), 2, to: &out)
    out.append(UInt8(ascii: ":"))
    append(int(slots[minute]), 2, to: &out)
    out.append(UInt8(ascii: ":"))
    append(int(slots[second]), 2, to: &out)
  }

  private static let dayNames: [StaticString] = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let monthNames: [StaticString] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `strftime` with the usual directives; nil if there are others.
  private func formatted(_ slots: UnsafeMutablePointer<Value>, hasTime: Bool, _ format: StringRef) -> Value? {
    var out = TextBuilder(reserving: format.pointee.byteCount * 2)
    func field(_ place: Int) -> Int { hasTime ? int(slots[place]) : 0 }
    func append(_ name: StaticString, short: Bool) {
      out.append(name.utf8Start, short ? 3 : name.utf8CodeUnitCount)
    }
    let bytes = format.utf8
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte != UInt8(ascii: "%") || at == bytes.count {
        out.append(byte)
        continue
      }
      let directive = bytes[at]
      at += 1
      switch directive {
      case UInt8(ascii: "Y"): out.append(number: int(slots[year]))
      case UInt8(ascii: "y"): self.append(int(slots[year]) % 100, 2, to: &out)
      case UInt8(ascii: "m"): self.append(int(slots[month]), 2, to: &out)
      case UInt8(ascii: "d"): self.append(int(slots[dayOfMonth]), 2, to: &out)
      case UInt8(ascii: "H"): self.append(field(hour), 2, to: &out)
      case UInt8(ascii: "I"): self.append((field(hour) + 11) % 12 + 1, 2, to: &out)
      case UInt8(ascii: "M"): self.append(field(minute), 2, to: &out)
      case UInt8(ascii: "S"): self.append(field(second), 2, to: &out)
      case UInt8(ascii: "f"): self.append(field(microsecond), 6, to: &out)
      case UInt8(ascii: "p"): out.append(field(hour) < 12 ? "AM" : "PM")
      case UInt8(ascii: "a"): append(QuickDates.dayNames[(ordinal(slots) + 6) % 7], short: true)
      case UInt8(ascii: "A"): append(QuickDates.dayNames[(ordinal(slots) + 6) % 7], short: false)
      case UInt8(ascii: "b"): append(QuickDates.monthNames[int(slots[month]) - 1], short: true)
      case UInt8(ascii: "B"): append(QuickDates.monthNames[int(slots[month]) - 1], short: false)
      case UInt8(ascii: "j"):
        self.append(ordinal(slots) - Calendar.ordinal(int(slots[year]), 1, 1) + 1, 3, to: &out)
      case UInt8(ascii: "%"): out.append(directive)
      default: return nil
      }
    }
    return .str(out.make(rt))
  }
}
