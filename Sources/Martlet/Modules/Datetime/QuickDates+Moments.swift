extension QuickDates {
  func installMoments() throws(Raised) {
    try replaceOfClass(
      moment,
      """
      __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, \
      fold=0)
      """,
      isNew: true, ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"],
      positional: 8, label: BuiltinSignature.nameless
    ) { [self] _, a in
      guard case .type(let type) = a[0], type == moment, a[9].isUndefined else { return nil }
      if let bytes = packed(a[1], 10) { return unpacked(bytes, a) }
      guard let date = date(a) else { return nil }
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
      return .int(try rt.hash(rt.makeBytes(packedDate(slots) + packedTime(slots))))
    }
    try replace(moment, "__reduce_ex__(self, protocol, /)") { [self] rt, a in
      guard let slots = naive(a[0]), int(slots[fold]) == 0, case .int = a[1] else { return nil }
      return rt.makeTuple(.type(moment), rt.makeTuple(rt.makeBytes(packedDate(slots) + packedTime(slots))))
    }
    try replaceOfClass(
      moment, "combine(cls, date, time, tzinfo=None)", isNew: false, ["date", "time", "tzinfo"]
    ) { [self] _, a in
      guard case .type(let type) = a[0], type == moment, a[3].isUndefined,
        let date = instance(a[1], day) ?? instance(a[1], moment), let time = instance(a[2], clock)
      else { return nil }
      let made = rt.makeInstance(of: moment)
      for place in [year, month, dayOfMonth] { made.pointee.slots[place] = date[place] }
      for place in ofClock { made.pointee.slots[place.moment] = time[place.clock] }
      return .instance(made)
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

  /// The moment without a zone of a pickle.
  private func unpacked(_ bytes: ByteText, _ a: Arguments) -> Value? {
    for index in 2...8 where !a[index].isUndefined { return nil }
    let (hour, minute, second) = (Int(bytes[4]), Int(bytes[5]), Int(bytes[6]))
    let micro = Int(bytes[7]) << 16 | Int(bytes[8]) << 8 | Int(bytes[9])
    guard let date = unpackedDate(bytes), hour < 24, minute < 60, second < 60, micro < 1_000_000 else { return nil }
    return makeMoment(date, ((hour * 60 + minute) * 60 + second) * 1_000_000 + micro, .none)
  }
}
