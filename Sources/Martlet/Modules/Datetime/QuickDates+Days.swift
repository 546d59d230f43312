extension QuickDates {
  func installDays() throws(Raised) {
    try replaceOfClass(
      day, "__new__(cls, year, month=None, day=None)", isNew: true, ["year", "month", "day"],
      label: BuiltinSignature.nameless
    ) { [self] _, a in
      guard case .type(let type) = a[0], type == day else { return nil }
      if let bytes = packed(a[1], 4), a[2].isUndefined, a[3].isUndefined { return unpackedDate(bytes).map(makeDay) }
      guard let date = date(a) else { return nil }
      return makeDay(date)
    }
    try replaceOfClass(day, "fromisoformat(cls, date_string, /)", isNew: false, ["date_string"]) { [self] _, a in
      guard case .type(let type) = a[0], type == day, case .str(let text) = a[1], text.pointee.byteCount == 10,
        case .instance(let read)? = parsed(text)
      else { return nil }
      let slots = read.pointee.slots
      return makeDay((int(slots[year]), int(slots[month]), int(slots[dayOfMonth])))
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
      return .int(try rt.hash(rt.makeBytes(packedDate(slots))))
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
  func date(_ a: Arguments) -> (year: Int, month: Int, day: Int)? {
    guard case .int(let year) = a[1], case .int(let month) = a[2], case .int(let day) = a[3], 1...9999 ~= year,
      1...12 ~= month, day >= 1, day <= Calendar.days(in: month, of: year)
    else { return nil }
    return (year, month, day)
  }
}
