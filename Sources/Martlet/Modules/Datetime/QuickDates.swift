/// The native methods, and where the members of the classes are.
final class QuickDates: QuickMethods {
  let span, day, clock, moment: TypeRef
  let utc: Value
  let days, seconds, microseconds: Int
  let year, month, dayOfMonth: Int
  let hour, minute, second, microsecond, zone, fold: Int
  /// The members of a time of day, and those of the same names of a moment.
  let ofClock: [(clock: Int, moment: Int)]
  static let dayLength = 86_400_000_000
  static let epoch = 719163

  init(_ rt: Runtime, span: TypeRef, day: TypeRef, clock: TypeRef, moment: TypeRef, utc: Value) {
    self.span = span
    self.day = day
    self.clock = clock
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
    ofClock = ["_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold"].map {
      (place(clock, $0), place(moment, $0))
    }
    super.init(rt)
  }

  // MARK: Reading

  /// The microseconds of a timedelta, if it is one and they fit.
  @inline(__always)
  func total(_ v: Value) -> Int? {
    guard case .instance(let instance) = v, instance.type == span else { return nil }
    let slots = instance.pointee.slots
    let days = int(slots[days])
    // Beyond that the sum of two may not fit.
    guard days.magnitude < 50_000_000, 0..<86400 ~= int(slots[seconds]), 0..<1_000_000 ~= int(slots[microseconds])
    else {
      return nil
    }
    return days * QuickDates.dayLength + int(slots[seconds]) * 1_000_000 + int(slots[microseconds])
  }

  /// The slots of an instance of one of the classes. A script can set them, so they are looked at each time.
  func instance(_ v: Value, _ type: TypeRef) -> UnsafeMutablePointer<Value>? {
    guard case .instance(let instance) = v, instance.type == type else { return nil }
    let slots = instance.pointee.slots
    if type == span { return int(slots[days]).magnitude < 1_000_000_000 ? slots : nil }
    if type == clock {
      func part(_ index: Int) -> Value { slots[ofClock[index].clock] }
      return isTime(part(0), part(1), part(2), part(3)) ? slots : nil
    }
    guard 1...9999 ~= int(slots[year]), 1...12 ~= int(slots[month]), 1...31 ~= int(slots[dayOfMonth]) else {
      return nil
    }
    return type == day || isTime(slots[hour], slots[minute], slots[second], slots[microsecond]) ? slots : nil
  }

  @inline(__always)
  private func isTime(_ hour: Value, _ minute: Value, _ second: Value, _ microsecond: Value) -> Bool {
    0..<24 ~= int(hour) && 0..<60 ~= int(minute) && 0..<60 ~= int(second) && 0..<1_000_000 ~= int(microsecond)
  }

  /// The bytes that stand for a day, of which CPython's hash is.
  func packedDate(_ slots: UnsafeMutablePointer<Value>) -> [UInt8] {
    let year = int(slots[year])
    return [year >> 8, year & 255, int(slots[month]), int(slots[dayOfMonth])].map { UInt8($0) }
  }

  /// The bytes that stand for a time of day.
  func packedTime(_ slots: UnsafeMutablePointer<Value>) -> [UInt8] {
    let micro = int(slots[microsecond])
    return [int(slots[hour]), int(slots[minute]), int(slots[second]), micro >> 16, micro >> 8 & 255, micro & 255]
      .map { UInt8($0) }
  }

  /// The bytes that a pickle gives in the place of a year, if it gives so many.
  func packed(_ v: Value, _ count: Int) -> ByteText? {
    guard let data = v.object(.bytes, as: BytesObject.self), rt.type(of: v) == rt.types.bytes,
      data.pointee.count == count
    else { return nil }
    return ByteText(start: data.pointee.bytes, count: count)
  }

  /// The date that four bytes stand for, if there is such a day.
  func unpackedDate(_ bytes: ByteText) -> (year: Int, month: Int, day: Int)? {
    let date = (year: Int(bytes[0]) << 8 | Int(bytes[1]), month: Int(bytes[2]), day: Int(bytes[3]))
    guard 1...9999 ~= date.year, 1...12 ~= date.month, date.day >= 1,
      date.day <= Calendar.days(in: date.month, of: date.year)
    else { return nil }
    return date
  }

  func ordinal(_ slots: UnsafeMutablePointer<Value>) -> Int {
    Calendar.ordinal(int(slots[year]), int(slots[month]), int(slots[dayOfMonth]))
  }

  /// The slots of a datetime without a zone.
  @inline(__always)
  func naive(_ v: Value) -> UnsafeMutablePointer<Value>? {
    guard let slots = instance(v, moment), slots[zone].isNone else { return nil }
    return slots
  }

  /// Microseconds since 1970 of the fields as they stand.
  func micros(_ slots: UnsafeMutablePointer<Value>) -> Int {
    let seconds =
      (ordinal(slots) - QuickDates.epoch) * 86400 + int(slots[hour]) * 3600 + int(slots[minute]) * 60
      + int(slots[second])
    return seconds * 1_000_000 + int(slots[microsecond])
  }

  // MARK: Making

  func makeSpan(_ total: Int) -> Value {
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

  func makeDay(_ date: (year: Int, month: Int, day: Int)) -> Value {
    let made = rt.makeInstance(of: day)
    let slots = made.pointee.slots
    slots[year] = .int(date.year)
    slots[month] = .int(date.month)
    slots[dayOfMonth] = .int(date.day)
    return .instance(made)
  }

  func makeMoment(
    _ date: (year: Int, month: Int, day: Int), _ time: Int, _ zoneValue: Value, fold isSecond: Int = 0
  ) -> Value {
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
    slots[fold] = .int(isSecond)
    return .instance(made)
  }

  /// The moment so many microseconds after 1970, if there is one.
  func makeMoment(_ micros: Int, _ zoneValue: Value, fold isSecond: Int = 0) -> Value? {
    var days = micros / QuickDates.dayLength
    var rest = micros % QuickDates.dayLength
    if rest < 0 {
      days -= 1
      rest += QuickDates.dayLength
    }
    let ordinal = days + QuickDates.epoch
    guard 1...Calendar.lastOrdinal ~= ordinal else { return nil }
    return makeMoment(Calendar.date(ofOrdinal: ordinal), rest, zoneValue, fold: isSecond)
  }
}
