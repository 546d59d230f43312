import BigInt
import MartletSyntax

/// `int`.
enum IntType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("An integer of any size."))
    t.new("__new__(cls, x=0, /, base=10)", "The integer a number or a text stands for.") { rt, a throws(Raised) in
      guard let base = a.optional(2) else {
        guard let x = a.optional(1) else { return .int(0) }
        return try rt.toInt(x)
      }
      guard let x = a.optional(1) else { throw rt.typeError("int() missing string argument") }
      return try rt.toInt(x, base: base)
    }
    NumberMethods.defineArithmetic(t)
    NumberMethods.defineBitwise(t)
    NumberMethods.defineComparison(t)
    NumberMethods.defineFormat(t)
    populateConversions(t)
    populateBits(t)
    t.method(
      "to_bytes(self, /, length=1, byteorder='big', *, signed=False)", "The number as an array of bytes."
    ) { rt, a throws(Raised) in try toBytes(rt, a) }
    t.classMethod(
      "from_bytes(type, /, bytes, byteorder='big', *, signed=False)", "The number an array of bytes stands for."
    ) { rt, a throws(Raised) in try fromBytes(rt, a) }
  }

  /// The receiver as an int proper: True is 1.
  private static func plain(_ v: Value) -> Value {
    if case .bool(let flag) = v { return .int(flag ? 1 : 0) }
    return v
  }

  private static func populateConversions(_ t: TypeBuilder) {
    let toSelf: [(StaticString, StaticString)] = [
      ("__int__(self, /)", "The int itself."), ("__index__(self, /)", "The int itself."),
      ("__trunc__(self, /)", "The int itself."), ("__floor__(self, /)", "The int itself."),
      ("__ceil__(self, /)", "The int itself."), ("conjugate(self, /)", "The int itself."),
    ]
    for (signature, doc) in toSelf { t.method(signature, doc) { _, a throws(Raised) in plain(a[0]) } }
    t.method("__float__(self, /)", "The nearest float.") { rt, a throws(Raised) in .float(try rt.double(a[0])) }
    t.method("__round__(self, ndigits=None, /)", "The number rounded to a power of ten.") { rt, a throws(Raised) in
      try rt.nativeRound(a[0], a.optional(1)) ?? rt.notImplemented
    }
    t.method("__repr__(self, /)", "The decimal digits.") { rt, a throws(Raised) in
      rt.str(try rt.intString(plain(a[0])))
    }
    t.method("__getnewargs__(self, /)", "What makes the number again.") { rt, a throws(Raised) in
      .tuple(rt.makeTuple([plain(a[0])]))
    }
    t.method("as_integer_ratio(self, /)", "A pair of ints whose ratio is the number.") { rt, a throws(Raised) in
      .tuple(rt.makeTuple([plain(a[0]), .int(1)]))
    }
    t.getter("real", "The real part: the int itself.") { rt, v throws(Raised) in plain(rt.unwrap(v)) }
    t.getter("imag", "The imaginary part: zero.") { _, _ throws(Raised) in .int(0) }
    t.getter("numerator", "The int itself.") { rt, v throws(Raised) in plain(rt.unwrap(v)) }
    t.getter("denominator", "One.") { _, _ throws(Raised) in .int(1) }
  }

  private static func populateBits(_ t: TypeBuilder) {
    t.method("bit_length(self, /)", "How many bits the magnitude takes.") { rt, a throws(Raised) in
      if case .int(let number) = plain(a[0]) { return .int(64 - number.magnitude.leadingZeroBitCount) }
      return .int(rt.bigInt(a[0])?.magnitude.bitWidth ?? 0)
    }
    t.method("bit_count(self, /)", "How many bits of the magnitude are set.") { rt, a throws(Raised) in
      if case .int(let number) = plain(a[0]) { return .int(number.magnitude.nonzeroBitCount) }
      var count = 0
      for word in rt.bigInt(a[0])?.magnitude.words ?? BigUInt().words { count += word.nonzeroBitCount }
      return .int(count)
    }
    t.method("__sizeof__(self, /)", "The size in bytes.") { rt, a throws(Raised) in
      let bits = rt.bigInt(a[0])?.magnitude.bitWidth ?? 0
      return .int(24 + 4 * max(1, (bits + 29) / 30))
    }
  }

  // MARK: Bytes

  private static func isLittleEndian(_ rt: Runtime, _ order: Value?) throws(Raised) -> Bool {
    guard let order else { return false }
    guard case .str(let text) = rt.unwrap(order) else {
      throw rt.typeError("argument 'byteorder' must be str, not \(rt.argumentName(order))")
    }
    if text.hasText("little") { return true }
    if text.hasText("big") { return false }
    throw rt.valueError("byteorder must be either 'little' or 'big'")
  }

  private static func toBytes(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    let length = try a.optional(1).map { (v) throws(Raised) in try rt.index(v) } ?? 1
    let isLittle = try isLittleEndian(rt, a.optional(2))
    let isSigned = try a.optional(3).map { (v) throws(Raised) in try rt.isTrue(v) } ?? false
    if length < 0 { throw rt.valueError("length argument must be non-negative") }
    if case .int(let number) = plain(a[0]), length <= 1 << 16 {
      return try smallToBytes(rt, number, length, isLittle: isLittle, isSigned: isSigned)
    }
    guard let number = rt.bigInt(a[0]) else { return rt.notImplemented }
    if number.sign == .minus, !isSigned { throw rt.overflowError("can't convert negative int to unsigned") }
    // A negative number of n bits needs one for the sign, unless it is the smallest of its width.
    let magnitude = number.sign == .minus ? number.magnitude - 1 : number.magnitude
    let needed = magnitude.bitWidth + (isSigned ? 1 : 0)
    if length < (needed + 7) / 8, !(number.isZero && length == 0) {
      throw rt.overflowError("int too big to convert")
    }
    try rt.reserve(length)
    let words = number.words
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    let available = words.count * 8
    let fill: UInt8 = number.sign == .minus ? 0xFF : 0
    for index in 0..<length {
      bytes.append(index < available ? UInt8(truncatingIfNeeded: words[index >> 3] >> (UInt(index & 7) * 8)) : fill)
    }
    if !isLittle { bytes.reverse() }
    return rt.makeBytes(bytes)
  }

  private static func smallToBytes(
    _ rt: Runtime, _ number: Int, _ length: Int, isLittle: Bool, isSigned: Bool
  ) throws(Raised) -> Value {
    if number < 0, !isSigned { throw rt.overflowError("can't convert negative int to unsigned") }
    let magnitude = UInt(bitPattern: number < 0 ? ~number : number)
    let needed = UInt.bitWidth - magnitude.leadingZeroBitCount + (isSigned ? 1 : 0)
    if length < (needed + 7) / 8, !(number == 0 && length == 0) { throw rt.overflowError("int too big to convert") }
    let result = rt.allocateBytes(length)
    let bytes = result.pointee.bytes
    for index in 0..<length {
      bytes[isLittle ? index : length - 1 - index] = UInt8(truncatingIfNeeded: number >> min(index * 8, 63))
    }
    return .object(result.asObject)
  }

  private static func fromBytes(_ rt: Runtime, _ a: Arguments) throws(Raised) -> Value {
    let isLittle = try isLittleEndian(rt, a.optional(2))
    let isSigned = try a.optional(3).map { (v) throws(Raised) in try rt.isTrue(v) } ?? false
    if let given = rt.bytesObject(a[1]), given.pointee.count <= 7, case .type(let type) = a[0], type == rt.types.int {
      var number = 0
      let count = given.pointee.count
      for index in 0..<count {
        number = number << 8 | Int(given.pointee.bytes[isLittle ? count - 1 - index : index])
      }
      if isSigned, count > 0, number >> (count * 8 - 1) == 1 { number -= 1 << (count * 8) }
      return .int(number)
    }
    var bytes = try byteArray(rt, a[1])
    if !isLittle { bytes.reverse() }
    try rt.reserve(bytes.count)
    var words: [UInt] = []
    words.reserveCapacity(bytes.count / 8 + 1)
    var meter = WorkMeter()
    for (index, byte) in bytes.enumerated() {
      try meter.pass(rt)
      if index & 7 == 0 { words.append(0) }
      words[index >> 3] |= UInt(byte) << UInt(index & 7 * 8)
    }
    var number = BigInt(BigUInt(words: words))
    if isSigned, let highest = bytes.last, highest & 0x80 != 0 { number -= BigInt(1) << (bytes.count * 8) }
    let value = rt.makeInt(number)
    if case .type(let type) = a[0], type != rt.types.int { return try rt.call(a[0], value) }
    return value
  }

  /// What is bytes, or an iterable of small ints.
  private static func byteArray(_ rt: Runtime, _ v: Value) throws(Raised) -> [UInt8] {
    let native = rt.unwrap(v)
    if let bytes = rt.bytesObject(native) { return rt.numberText(bytes) }
    let conversion = rt.lookup(rt.type(of: v), rt.intern("__bytes__"))
    if !conversion.isUndefined {
      let made = try rt.call(try rt.getAttribute(v, rt.intern("__bytes__")))
      guard let bytes = rt.bytesObject(rt.unwrap(made)) else {
        throw rt.typeError("__bytes__ returned non-bytes (type \(rt.typeName(made)))")
      }
      return rt.numberText(bytes)
    }
    switch native {
    case .list, .tuple, .set, .dict, .object, .instance: break
    default: throw rt.typeError("cannot convert '\(rt.typeName(v))' object to bytes")
    }
    let list = try rt.listOf(v)
    let saved = rt.top
    saved[0] = .list(list)
    rt.top = saved + 1
    defer { rt.top = saved }
    var bytes: [UInt8] = []
    var index = 0
    while index < list.pointee.count {
      let number = try rt.index(list[element: index])
      guard number >= 0, number < 256 else { throw rt.valueError("bytes must be in range(0, 256)") }
      bytes.append(UInt8(number))
      index += 1
    }
    return bytes
  }
}
