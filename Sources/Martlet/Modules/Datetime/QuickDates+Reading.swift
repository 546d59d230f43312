#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension QuickDates {
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

  func moment(_ type: Value, _ timestamp: Double, _ zoneValue: Value) -> Value? {
    guard case .type(let asked) = type, asked == moment, timestamp.magnitude < 1e11 else { return nil }
    let isLocal = zoneValue.isUndefined || zoneValue.isNone
    guard isLocal || zoneValue.isIdentical(to: utc) else { return nil }
    var whole = Int(timestamp.rounded(.down))
    var micro = Int(((timestamp - Double(whole)) * 1_000_000).rounded(.toNearestOrEven))
    if micro >= 1_000_000 {
      whole += 1
      micro -= 1_000_000
    }
    if !isLocal { return makeMoment(whole * 1_000_000 + micro, zoneValue) }
    guard let shown = try? LocalTime.wall(at: whole), let fold = try? LocalTime.fold(at: whole) else { return nil }
    return makeMoment(shown * 1_000_000 + micro, .none, fold: fold)
  }

  /// `YYYY-MM-DD`, alone or followed by any separator and `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff`.
  func parsed(_ text: StringRef) -> Value? {
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
}
