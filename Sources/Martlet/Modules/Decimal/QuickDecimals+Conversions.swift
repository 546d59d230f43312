extension QuickDecimals {
  func installConversions() throws(Raised) {
    try replaceOfClass(number, "__new__(cls, value='0', context=None)", isNew: true, ["value", "context"]) {
      [self] _, a in
      digits.reset()
      guard case .type(let type) = a[0], type == number, a.unlessNone(2) == nil, let value = a.optional(1) else {
        return nil
      }
      switch value {
      case .str(let text): return read(text.utf8)
      case .instance(let object): return object.type == number ? value : nil
      default: return operand(value).map { make($0.digits, 0, isNegative: $0.isNegative) }
      }
    }
    try replace(number, "__str__(self, /)") { [self] _, a in
      digits.reset()
      return operand(a[0]).flatMap { text($0, before: "", after: "") }
    }
    try replace(number, "__repr__(self, /)") { [self] _, a in
      digits.reset()
      return operand(a[0]).flatMap { text($0, before: "Decimal('", after: "')") }
    }
    try replace(number, "__float__(self, /)") { [self] _, a in
      digits.reset()
      // The quotient or product of two exact floats is rounded once.
      guard let x = operand(a[0]), x.digits.count <= 1, x.exponent.magnitude <= 22 else { return nil }
      let word = x.digits.isZero ? 0 : x.digits.words[0]
      guard word <= 1 << 53 else { return nil }
      let power = Double(digits.ten(min(Int(x.exponent.magnitude), 19)).words[0])
      let more = Double(digits.ten(max(Int(x.exponent.magnitude) - 19, 0)).words[0])
      let number = x.exponent < 0 ? Double(word) / (power * more) : Double(word) * (power * more)
      return .float(x.isNegative ? -number : number)
    }
    try replace(number, "__format__(self, format_spec, /)") { [self] _, a in
      digits.reset()
      guard case .str(let text) = a[1], let x = operand(a[0]) else { return nil }
      if text.pointee.byteCount == 0 {
        // Whether an exponent is shown in capitals is up to the context.
        return x.exponent <= 0 && x.exponent > -6 ? self.text(x, before: "", after: "") : nil
      }
      guard let environment = environment(), let form = FixedForm(text.utf8) else { return nil }
      return formatted(x, form, environment)
    }
  }

  // MARK: Reading

  /// The number that a plain text stands for.
  func read(_ text: ByteText) -> Value? {
    var at = 0
    var isNegative = false
    if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      at = 1
    }
    let start = at
    while at < text.count, 0x30...0x39 ~= text[at] { at += 1 }
    var length = at - start
    var places = 0
    var isSplit = false
    if at < text.count, text[at] == UInt8(ascii: ".") {
      at += 1
      let first = at
      while at < text.count, 0x30...0x39 ~= text[at] { at += 1 }
      places = at - first
      isSplit = places > 0 && length > 0
      length += places
    }
    let end = at
    guard length > 0, length <= Coefficients.mostDigits else { return nil }
    var exponent = 0
    if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      var isDown = false
      if at < text.count, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") {
        isDown = text[at] == UInt8(ascii: "-")
        at += 1
      }
      guard at < text.count, text.count - at <= 9 else { return nil }
      while at < text.count {
        guard 0x30...0x39 ~= text[at] else { return nil }
        exponent = exponent * 10 + Int(text[at] - 0x30)
        at += 1
      }
      if isDown { exponent = -exponent }
    }
    guard at == text.count else { return nil }
    let magnitude: Magnitude?
    if isSplit {
      let joined = digits.text(length)
      let whole = length - places
      joined.update(from: text.baseAddress! + start, count: whole)
      (joined + whole).update(from: text.baseAddress! + end - places, count: places)
      magnitude = digits.read(ByteText(start: joined, count: length))
    } else {
      // The point is before the digits or behind them.
      let first = places > 0 ? end - places : start
      magnitude = digits.read(ByteText(start: text.baseAddress! + first, count: length))
    }
    return magnitude.map { make($0, exponent - places, isNegative: isNegative) }
  }

  // MARK: Writing

  private func text(_ x: Operand, before: StaticString, after: StaticString) -> Value? {
    let shown = digits.digits(x.digits)
    let left = x.exponent + shown.count
    let point = x.exponent <= 0 && left > -6 ? left : 1
    var text = TextBuilder()
    text.append(before)
    if x.isNegative { text.append(UInt8(ascii: "-")) }
    append(shown, point, to: &text)
    if left != point {
      text.append("E")
      text.append(left > point ? UInt8(ascii: "+") : UInt8(ascii: "-"))
      text.append(number: (left - point).magnitude)
    }
    text.append(after)
    return .str(text.make(rt))
  }

  /// Digits with a point among them, before them or, with none, behind them all.
  private func append(_ shown: ByteText, _ point: Int, to text: inout TextBuilder) {
    if point <= 0 {
      text.append("0.")
      for _ in 0..<(-point) { text.append(0x30) }
      text.append(shown)
    } else {
      text.append(ByteText(rebasing: shown[..<min(point, shown.count)]))
      if point < shown.count {
        text.append(UInt8(ascii: "."))
        text.append(ByteText(rebasing: shown[point...]))
      }
    }
  }

  /// `[sign][width][,][.precision](f|F|%)` of a format.
  struct FixedForm {
    var plus: UInt8 = 0
    var width = 0
    var isGrouped = false
    var precision = -1
    var isPercent = false

    init?(_ text: ByteText) {
      var at = 0
      func number() -> Int? {
        let start = at
        var number = 0
        while at < text.count, 0x30...0x39 ~= text[at], at - start < 4 {
          number = number * 10 + Int(text[at] - 0x30)
          at += 1
        }
        return at > start ? number : nil
      }
      if text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: " ") {
        plus = text[0]
        at = 1
      }
      if at < text.count, text[at] == 0x30 { return nil }
      width = number() ?? 0
      if at < text.count, text[at] == UInt8(ascii: ",") {
        isGrouped = true
        at += 1
      }
      if at < text.count, text[at] == UInt8(ascii: ".") {
        at += 1
        guard let places = number(), places <= Coefficients.mostDigits / 2 else { return nil }
        precision = places
      }
      guard at + 1 == text.count else { return nil }
      isPercent = text[at] == UInt8(ascii: "%")
      guard isPercent || text[at] | 0x20 == UInt8(ascii: "f") else { return nil }
    }
  }

  private func formatted(_ x: Operand, _ form: FixedForm, _ environment: Environment) -> Value? {
    var x = x
    if form.isPercent { x.exponent += 2 }
    if form.precision >= 0 {
      let surplus = -form.precision - x.exponent
      if surplus > 0 {
        guard let (kept, _) = kept(x, dropping: surplus, environment.rounding) else { return nil }
        x.digits = kept
      } else {
        guard -surplus <= Coefficients.mostTens else { return nil }
        x.digits = digits.shifted(x.digits, -surplus)
      }
      x.exponent = -form.precision
    }
    guard x.exponent <= Coefficients.mostTens, x.exponent > -10000 else { return nil }
    if x.exponent > 0 {
      x.digits = digits.shifted(x.digits, x.exponent)
      x.exponent = 0
    }
    let shown = digits.digits(x.digits)
    let point = x.exponent + shown.count
    var body = TextBuilder()
    if x.isNegative { body.append(UInt8(ascii: "-")) } else if form.plus != 0 { body.append(form.plus) }
    if form.isGrouped, point > 3 {
      for index in 0..<point {
        if index > 0, (point - index) % 3 == 0 { body.append(UInt8(ascii: ",")) }
        body.append(shown[index])
      }
      if point < shown.count {
        body.append(UInt8(ascii: "."))
        body.append(ByteText(rebasing: shown[point...]))
      }
    } else {
      append(shown, point, to: &body)
    }
    if form.isPercent { body.append(UInt8(ascii: "%")) }
    let result = body.make(rt)
    let room = form.width - result.pointee.length
    if room <= 0 { return .str(result) }
    var padded = TextBuilder()
    for _ in 0..<room { padded.append(0x20) }
    padded.append(result)
    return .str(padded.make(rt))
  }
}
