extension QuickDates {
  func append(_ number: Int, _ width: Int, to out: inout TextBuilder) {
    let digits = DecimalDigits.count(number.magnitude)
    if digits < width { out.append(repeating: 0x30, width - digits) }
    out.append(number: number)
  }

  func append(date slots: UnsafeMutablePointer<Value>, to out: inout TextBuilder) {
    append(int(slots[year]), 4, to: &out)
    out.append(UInt8(ascii: "-"))
    append(int(slots[month]), 2, to: &out)
    out.append(UInt8(ascii: "-"))
    append(int(slots[dayOfMonth]), 2, to: &out)
  }

  func append(time slots: UnsafeMutablePointer<Value>, to out: inout TextBuilder) {
    append(int(slots[hour]), 2, to: &out)
    out.append(UInt8(ascii: ":"))
    append(int(slots[minute]), 2, to: &out)
    out.append(UInt8(ascii: ":"))
    append(int(slots[second]), 2, to: &out)
  }

  static let dayNames: [StaticString] = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let monthNames: [StaticString] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `strftime` with the usual directives; nil if there are others.
  func formatted(_ slots: UnsafeMutablePointer<Value>, hasTime: Bool, _ format: StringRef) -> Value? {
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

  func isoformat(_ slots: UnsafeMutablePointer<Value>, _ separator: UInt8) -> Value {
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
}
