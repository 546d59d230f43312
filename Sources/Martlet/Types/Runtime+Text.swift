#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Making text of values, and str as a sequence of code points.
extension Runtime {
  // MARK: repr, str, ascii, format

  /// `repr(v)`.
  func repr(_ v: Value) throws(Raised) -> StringRef {
    if case .int(let number) = v { return decimal(number) }
    if case .instance = v { return try reprOfInstance(v) }
    if case .str(let string) = v, let quoted = quotedPlainly(string) { return quoted }
    var text = TextBuilder()
    try appendRepr(v, to: &text)
    return text.make(self)
  }

  /// The repr of ASCII text in which nothing needs an escape; nil for other text.
  private func quotedPlainly(_ string: StringRef) -> StringRef? {
    guard string.isASCII else { return nil }
    let count = string.pointee.byteCount
    let source = string.pointee.bytes
    var isPlain = true
    for index in 0..<count {
      let byte = source[index]
      isPlain = isPlain && byte >= 0x20 && byte != 0x7F && byte != 0x27 && byte != 0x5C
    }
    if !isPlain { return nil }
    let result = allocateString(byteCount: count + 2, length: count + 2)
    let target = result.pointee.bytes
    target[0] = 0x27
    memcpy(target + 1, source, count)
    target[count + 1] = 0x27
    return result
  }

  /// An int in decimal.
  func decimal(_ number: Int) -> StringRef {
    let magnitude = number.magnitude
    if number >= 0, magnitude < 10 { return strings.characters[48 + Int(magnitude)] }
    let digits = DecimalDigits.count(magnitude)
    let count = number < 0 ? digits + 1 : digits
    let result = allocateString(byteCount: count, length: count)
    DecimalDigits.write(magnitude, digits, result.pointee.bytes + (count - digits))
    if number < 0 { result.pointee.bytes[0] = UInt8(ascii: "-") }
    return result
  }

  /// `str(v)`.
  func str(of v: Value) throws(Raised) -> StringRef {
    switch v {
    case .str(let string): return string
    case .none, .bool, .int, .float, .list, .tuple, .dict, .set, .function, .undefined: return try repr(v)
    case .object(let object) where object.pointee.kind == .bigInt || object.pointee.kind == .complex:
      return try repr(v)
    default:
      let type = type(of: v)
      guard let method = special(type, .str), !isMethod(method, of: types.object) else {
        if case .instance = v { return try reprOfInstance(v, for: "__str__") }
        return try repr(v)
      }
      guard let result = try callSpecial(.str, on: v) else { return try repr(v) }
      guard case .str(let string) = unwrap(result) else {
        throw typeError("__str__ returned non-string (type \(typeName(result)))")
      }
      return string
    }
  }

  /// `str(v)`, which may be an instance of a subclass that `__str__` returned.
  func strValue(of v: Value) throws(Raised) -> Value {
    guard case .instance = v, let method = special(type(of: v), .str) else { return .str(try str(of: v)) }
    if isMethod(method, of: types.object) { return try reprValue(of: v, for: "__str__") }
    guard builtinOwner(method) == nil, let result = try callSpecial(.str, on: v) else { return .str(try str(of: v)) }
    guard case .str = unwrap(result) else {
      throw typeError("__str__ returned non-string (type \(typeName(result)))")
    }
    return result
  }

  /// `str(v)` for a class: one derived from str holds the text alone.
  func strValue(of v: Value, for cls: Value) throws(Raised) -> Value {
    if case .type(let type) = cls, type == types.str { return try strValue(of: v) }
    return .str(try str(of: v))
  }

  /// `repr(v)`, which may be an instance of a subclass that `__repr__` returned.
  func reprValue(of v: Value, for name: StaticString = "__repr__") throws(Raised) -> Value {
    guard case .instance = v, let method = special(type(of: v), .repr), builtinOwner(method) == nil,
      depth + 1 < recursionLimit
    else { return .str(try repr(v)) }
    depth += 1
    defer { depth -= 1 }
    guard let result = try callSpecial(.repr, on: v) else { return .str(try repr(v)) }
    guard case .str = unwrap(result) else {
      throw typeError("\(name) returned non-string (type \(typeName(result)))")
    }
    return result
  }

  /// `ascii(v)`: the repr with everything beyond ASCII escaped.
  func ascii(_ v: Value) throws(Raised) -> StringRef {
    let text = try repr(v)
    return text.isASCII ? text : try escaped(text)
  }

  /// `ascii(v)`, which may be what `__repr__` returned.
  func asciiValue(of v: Value) throws(Raised) -> Value {
    let shown = try reprValue(of: v)
    guard case .str(let text) = unwrap(shown) else { return shown }
    return text.isASCII ? shown : .str(try escaped(text))
  }

  private func escaped(_ text: StringRef) throws(Raised) -> StringRef {
    try refuse(seconds: Double(text.pointee.length) * 2e-8)
    var escaped = TextBuilder(reserving: text.pointee.byteCount * 2)
    text.forEachCodePoint { codePoint in
      if codePoint < 0x80 {
        escaped.append(UInt8(codePoint))
      } else {
        escaped.append(escapeOf: codePoint)
      }
    }
    return escaped.make(self)
  }

  /// `format(v, spec)`.
  func format(_ v: Value, spec: StringRef) throws(Raised) -> StringRef {
    if let native = try formatNative(v, spec, typeName: nil) { return native }
    let type = type(of: v)
    if let method = special(type, .format) {
      if isMethod(method, of: types.object) {
        if spec.pointee.byteCount == 0 { return try str(of: v) }
        throw typeError("unsupported format string passed to \(nameOfType(type)).__format__")
      }
      // The method of a built-in base would lose the class of the receiver, so what it does is done here.
      if isMethod(method, of: types.int) || isMethod(method, of: types.float) || isMethod(method, of: types.str) {
        if spec.pointee.byteCount == 0 { return try str(of: v) }
        if let native = try formatNative(unwrap(v), spec, typeName: nameOfType(type)) { return native }
      }
    }
    guard let result = try callSpecial(.format, on: v, .str(spec)) else {
      throw typeError("Type \(nameOfType(type)) doesn't define __format__")
    }
    guard case .str(let string) = unwrap(result) else {
      throw typeError("__format__ must return a str, not \(typeName(result))")
    }
    return string
  }

  /// Whether a method found in a class is the built-in one of `owner`.
  func isMethod(_ method: Value, of owner: TypeRef) -> Bool {
    guard let builtin = method.object(.builtin, as: BuiltinObject.self) else { return false }
    return builtin.pointee.owner == owner
  }

  // MARK: Concatenation

  func concat(_ a: StringRef, _ b: StringRef) -> StringRef {
    let first = a.pointee.byteCount
    let second = b.pointee.byteCount
    if first == 0 { return b }
    if second == 0 { return a }
    let result = allocateString(byteCount: first + second, length: a.pointee.length + b.pointee.length)
    copyText(result.pointee.bytes, a.pointee.bytes, first)
    copyText(result.pointee.bytes + first, b.pointee.bytes, second)
    return result
  }

  /// `a + b` where `a` is a variable about to be rebound to the result: appends to the buffer `a` ends in, if it can,
  /// so that a loop of `s += t` is linear.
  func appendInPlace(_ a: StringRef, _ b: StringRef) -> StringRef {
    let first = a.pointee.byteCount
    let second = b.pointee.byteCount
    if second == 0 { return a }
    let total = first + second
    if let buffer = a.buffer, a.pointee.bytes + first == buffer.pointee.bytes + buffer.pointee.used,
      buffer.pointee.used + second <= buffer.pointee.capacity
    {
      copyText(buffer.pointee.bytes + buffer.pointee.used, b.pointee.bytes, second)
      buffer.pointee.used += second
      return makeView(buffer, a.pointee.bytes, total, a.pointee.length + b.pointee.length)
    }
    if total < 96 { return concat(a, b) }
    let buffer = heap.allocate(BufferObject.self, kind: .buffer, type: types.object)
    buffer.pointee.capacity = total * 2
    buffer.pointee.used = total
    buffer.pointee.bytes = heap.buffers.pointee.allocate(total * 2).assumingMemoryBound(to: UInt8.self)
    heap.noteAllocation(total * 2)
    memcpy(buffer.pointee.bytes, a.pointee.bytes, first)
    memcpy(buffer.pointee.bytes + first, b.pointee.bytes, second)
    return makeView(buffer, buffer.pointee.bytes, total, a.pointee.length + b.pointee.length)
  }

  /// The same where nothing but that variable may refer to `a`, if it is growing: then `a` itself grows while it has room.
  /// The result is growing.
  func grow(_ a: StringRef, _ b: StringRef) -> StringRef {
    let first = a.pointee.byteCount
    let second = b.pointee.byteCount
    if a.isGrowing {
      let room: Int
      if let buffer = a.buffer {
        room = buffer.pointee.capacity - (a.pointee.bytes - buffer.pointee.bytes)
        if first + second <= room { buffer.pointee.used += second }
      } else {
        room = a.room
      }
      if first + second <= room {
        copyText(a.pointee.bytes + first, b.pointee.bytes, second)
        a.pointee.byteCount = first + second
        a.pointee.length += b.pointee.length
        return a
      }
    }
    return startGrowing(a, b)
  }

  @inline(never)
  private func startGrowing(_ a: StringRef, _ b: StringRef) -> StringRef {
    if b.pointee.byteCount == 0 { return a }
    if a.pointee.byteCount == 0 { return b }
    let total = a.pointee.byteCount + b.pointee.byteCount
    let result: StringRef
    if total <= 128 {
      let room = max(40, total * 2)
      // More bytes than characters: with the word before the bytes.
      result = allocateString(byteCount: room, length: 0)
      result.room = room
      result.pointee.byteCount = total
      result.pointee.length = a.pointee.length + b.pointee.length
      copyText(result.pointee.bytes, a.pointee.bytes, a.pointee.byteCount)
      copyText(result.pointee.bytes + a.pointee.byteCount, b.pointee.bytes, b.pointee.byteCount)
    } else {
      result = appendInPlace(a, b)
    }
    result.beginGrowth()
    return result
  }

  private func makeView(
    _ buffer: UnsafeMutablePointer<BufferObject>, _ bytes: UnsafeMutablePointer<UInt8>, _ byteCount: Int, _ length: Int
  ) -> StringRef {
    // Room for the two words of a view.
    let view = allocateString(byteCount: 8, length: 0)
    view.pointee.byteCount = byteCount
    view.pointee.length = length
    view.pointee.bytes = bytes
    view.setBuffer(buffer)
    return view
  }

  /// `s * count`.
  func repeated(_ s: StringRef, _ count: Int) throws(Raised) -> StringRef {
    if count <= 0 || s.pointee.byteCount == 0 { return strings.empty }
    if count == 1 { return s }
    let unit = s.pointee.byteCount
    let (total, overflow) = unit.multipliedReportingOverflow(by: count)
    if overflow { throw overflowError("repeated string is too long") }
    let saved = top
    saved[0] = .str(s)
    top = saved + 1
    defer { top = saved }
    try reserve(total)
    let result = allocateString(byteCount: total, length: s.pointee.length * count)
    let bytes = result.pointee.bytes
    if unit == 1 {
      memset(bytes, Int32(s.pointee.bytes[0]), total)
      return result
    }
    memcpy(bytes, s.pointee.bytes, unit)
    var filled = unit
    while filled < total {
      let part = min(filled, total - filled)
      memcpy(bytes + filled, bytes, part)
      filled += part
    }
    return result
  }

  /// `separator.join(iterable)`.
  func join(_ separator: StringRef, _ iterable: Value) throws(Raised) -> StringRef {
    let saved = top
    saved[0] = iterable
    saved[1] = .str(separator)
    top = saved + 2
    defer { top = saved }
    var values = try joinedValues(iterable)
    if values.count == 0 { return strings.empty }
    if values.count == 1, case .str(let only) = values[0] { return only }
    var byteCount = 0
    var length = 0
    for (index, value) in values.enumerated() {
      guard case .str(let part) = unwrap(value) else {
        throw typeError("sequence item \(index): expected str instance, \(typeName(value)) found")
      }
      byteCount &+= part.pointee.byteCount
      length &+= part.pointee.length
    }
    let gaps = values.count - 1
    let (inGaps, overflow) = separator.pointee.byteCount.multipliedReportingOverflow(by: gaps)
    if overflow || inGaps > Int.max / 4 || byteCount > Int.max / 4 { throw memoryError() }
    byteCount += inGaps
    length += separator.pointee.length * gaps
    if byteCount > 1 << 16 {
      // A safepoint may run a finaliser that changes the list.
      let copy = makeTuple(values)
      saved[0] = .tuple(copy)
      values = copy.values
      try reserve(byteCount)
    }
    if byteCount == 0 { return strings.empty }
    let result = allocateString(byteCount: byteCount, length: length)
    var target = result.pointee.bytes
    for (index, value) in values.enumerated() {
      if index > 0, separator.pointee.byteCount > 0 {
        copyText(target, separator.pointee.bytes, separator.pointee.byteCount)
        target += separator.pointee.byteCount
      }
      guard case .str(let part) = unwrap(value) else { continue }
      copyText(target, part.pointee.bytes, part.pointee.byteCount)
      target += part.pointee.byteCount
    }
    return result
  }

  /// The elements of what is joined; a list made of them replaces the iterable on the value stack, at `top - 2`.
  func joinedValues(_ iterable: Value) throws(Raised) -> UnsafeBufferPointer<Value> {
    switch iterable {
    case .list(let list): return list.values
    case .tuple(let tuple): return tuple.values
    default:
      let type = type(of: iterable)
      if special(type, .iter) == nil, special(type, .getitem) == nil { throw typeError("can only join an iterable") }
      var source = iterable
      // What an object of a script says of its length is not asked for, only what its iterator says.
      if case .instance = iterable { source = try iterator(iterable) }
      let list = try listOf(source)
      top[-2] = .list(list)
      return list.values
    }
  }

  // MARK: Parts

  /// The text of a range of code points.
  func substring(_ s: StringRef, codePoints range: Range<Int>) -> StringRef {
    if range.count == s.pointee.length { return s }
    if range.isEmpty { return strings.empty }
    if range.count == 1 { return character(s, at: range.lowerBound) }
    if s.isASCII {
      return makeString(UnsafeBufferPointer(rebasing: s.utf8[range]), length: range.count)
    }
    let start = s.byteOffset(ofCodePoint: range.lowerBound)
    var end = start
    if range.count <= 64 {
      for _ in 0..<range.count { end += UTF8Text.width(s.pointee.bytes[end]) }
    } else {
      end = s.byteOffset(ofCodePoint: range.upperBound)
    }
    return makeString(UnsafeBufferPointer(rebasing: s.utf8[start..<end]), length: range.count)
  }

  /// The one-character string at an index, which must be within the string.
  func character(_ s: StringRef, at index: Int) -> StringRef {
    if s.isASCII { return strings.characters[Int(s.pointee.bytes[index])] }
    return makeString(codePoint: s.codePoint(atByte: s.byteOffset(ofCodePoint: index)))
  }

  /// The text of a range of bytes, which begins and ends between code points.
  func substring(_ s: StringRef, bytes range: Range<Int>) -> StringRef {
    if range.count == s.pointee.byteCount { return s }
    if s.isASCII { return makeString(UnsafeBufferPointer(rebasing: s.utf8[range]), length: range.count) }
    let part = UnsafeBufferPointer(rebasing: s.utf8[range])
    let length = UTF8Text.length(part)
    if length == 1 { return makeString(codePoint: s.codePoint(atByte: range.lowerBound)) }
    return makeString(part, length: length)
  }
}
