extension QuickDates {
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

  func comparisons(
    _ type: TypeRef, _ keys: @escaping (Value, Value) -> (Int, Int)?
  ) throws(Raised) {
    try replace(type, "__eq__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 == $0.1) } }
    try replace(type, "__lt__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 < $0.1) } }
    try replace(type, "__le__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 <= $0.1) } }
    try replace(type, "__gt__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 > $0.1) } }
    try replace(type, "__ge__(self, value, /)") { _, a in keys(a[0], a[1]).map { .bool($0.0 >= $0.1) } }
  }
}
