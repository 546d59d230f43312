/// The native methods, and where the members of the classes are.
final class QuickDates {
  typealias Fast = (Runtime, Arguments) throws(Raised) -> Value?

  let rt: Runtime
  let span, day, moment: TypeRef
  let utc: Value
  let days, seconds, microseconds: Int
  let year, month, dayOfMonth: Int
  let hour, minute, second, microsecond, zone, fold: Int
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
  func replace(
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
  func replaceOfClass(
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
  static func fall(
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
  func int(_ v: Value) -> Int { if case .int(let number) = v { number } else { 0 } }

  /// The microseconds of a timedelta, if it is one and they fit.
  @inline(__always)
  func total(_ v: Value) -> Int? {
    guard case .instance(let instance) = v, instance.type == span else { return nil }
    let slots = instance.pointee.slots
    let days = int(slots[days])
    // Beyond that the sum of two may not fit.
    guard days.magnitude < 50_000_000 else { return nil }
    return days * QuickDates.dayLength + int(slots[seconds]) * 1_000_000 + int(slots[microseconds])
  }

  @inline(__always)
  func instance(_ v: Value, _ type: TypeRef) -> UnsafeMutablePointer<Value>? {
    guard case .instance(let instance) = v, instance.type == type else { return nil }
    return instance.pointee.slots
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
