import BigInt

/// Seeing values as numbers: `__index__`, `__int__`, `__float__`.
extension Runtime {
  // MARK: Ints

  /// The value of an int or bool of any size; nil for anything else.
  func bigInt(_ v: Value) -> BigInt? {
    switch v {
    case .int(let number): return BigInt(small: number)
    case .bool(let flag): return flag ? 1 : 0
    default: return bigObject(v)?.value
    }
  }

  /// An argument that has to be an int of 64 bits, through `__index__`.
  @inline(__always)
  func index(_ v: Value) throws(Raised) -> Int {
    if case .int(let number) = v { return number }
    return try indexSlow(v)
  }

  @inline(never)
  private func indexSlow(_ v: Value) throws(Raised) -> Int {
    switch try indexValue(v) {
    case .int(let number): return number
    default: throw overflowError("Python int too large to convert to C ssize_t")
    }
  }

  /// A count or an index; one beyond 64 bits raises an exception of the class `overflow`.
  func index(_ v: Value, overflow: TypeRef) throws(Raised) -> Int {
    if case .int(let number) = v { return number }
    switch try indexValue(v) {
    case .int(let number): return number
    default: throw raise(overflow, "cannot fit '\(typeName(v))' into an index-sized integer")
    }
  }

  /// A bound of a slice: one beyond 64 bits is as good as the largest or smallest.
  func clampedIndex(_ v: Value) throws(Raised) -> Int {
    if case .int(let number) = v { return number }
    let number = try indexValue(v)
    if case .int(let small) = number { return small }
    return bigObject(number)!.isNegative ? Int.min : Int.max
  }

  /// `operator.index(v)`: an int of any size, never a bool.
  func indexValue(_ v: Value) throws(Raised) -> Value {
    switch v {
    case .int: return v
    case .bool(let flag): return .int(flag ? 1 : 0)
    default:
      // What is an int by its class is its own value.
      let native = unwrap(v)
      if case .int = native { return native }
      if bigObject(native) != nil { return native }
    }
    guard let method = special(type(of: v), .index) else {
      throw typeError("'\(typeName(v))' object cannot be interpreted as an integer")
    }
    return try checkedInt(try callMethod(.index, method, v), from: "__index__")
  }

  /// Whether the value has `__index__`.
  func hasIndex(_ v: Value) -> Bool {
    switch v {
    case .int, .bool: return true
    case .instance, .object:
      return special(type(of: v), .index) != nil
    default: return false
    }
  }

  private func checkedInt(_ result: Value, from name: String) throws(Raised) -> Value {
    let native = unwrap(result)
    guard bigInt(native) != nil else {
      throw typeError("\(name) returned non-int (type \(typeName(result)))")
    }
    if type(of: result) != types.int {
      let saved = top
      saved[0] = result
      top = saved + 1
      defer { top = saved }
      try warnOfSubclass("\(name) returned non-int (type \(typeName(result)))", "int")
    }
    return try indexValue(native)
  }

  /// A conversion method returned an instance of a subclass.
  private func warnOfSubclass(_ what: String, _ name: String) throws(Raised) {
    try warn(
      types.exceptions.deprecationWarning,
      "\(what).  The ability to return an instance of a strict subclass of \(name) is deprecated, and may be removed "
        + "in a future version of Python.", at: currentPlace)
  }

  /// The int a whole float stands for.
  func intValue(of number: Double) throws(Raised) -> Value {
    if let small = Int(exactly: number) { return .int(small) }
    if number.isNaN { throw valueError("cannot convert float NaN to integer") }
    if number.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    return makeInt(FloatMath.bigInt(number))
  }

  /// `int(v)` without a base.
  func toInt(_ v: Value) throws(Raised) -> Value {
    switch v {
    case .int: return v
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .float(let number): return try intValue(of: number.rounded(.towardZero))
    case .str(let string):
      if let number = NumberText.plainInt(string.utf8) { return .int(number) }
      return try parseInt(asciiOfNumber(string), base: 10, source: v)
    default: if bigObject(v) != nil { return v }
    }
    let type = type(of: v)
    if let method = special(type, .int) {
      if let owner = builtinOwner(method), operatesNatively(owner) { return try toInt(unwrap(v)) }
      return try checkedInt(try callMethod(.int, method, v), from: "__int__")
    }
    if hasIndex(v) { return try indexValue(v) }
    if let method = special(type, .trunc) {
      try warn(
        types.exceptions.deprecationWarning, "The delegation of int() to __trunc__ is deprecated.", at: currentPlace)
      let result = try callMethod(.trunc, method, v)
      if bigInt(unwrap(result)) != nil { return try indexValue(unwrap(result)) }
      guard hasIndex(result) else {
        throw typeError("__trunc__ returned non-Integral (type \(typeName(result)))")
      }
      return try indexValue(result)
    }
    let native = unwrap(v)
    if case .str(let string) = native { return try parseInt(asciiOfNumber(string), base: 10, source: native) }
    if let bytes = bytesObject(native) { return try parseInt(numberText(bytes), base: 10, source: bytesValue(native)) }
    if let content = BytesType.content(self, v) {
      return try parseInt(Array(content), base: 10, source: makeBytes(content))
    }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(v))'")
  }

  /// `int(v, base)`.
  func toInt(_ v: Value, base: Value) throws(Raised) -> Value {
    let base = try clampedIndex(base)
    let native = unwrap(v)
    if base != 0, base < 2 || base > 36 { throw valueError("int() base must be >= 2 and <= 36, or 0") }
    if case .str(let string) = native {
      if let number = NumberText.plainInt(string.utf8, base: base) { return .int(number) }
      return try parseInt(asciiOfNumber(string), base: base, source: native)
    }
    if let bytes = bytesObject(native) {
      return try parseInt(numberText(bytes), base: base, source: bytesValue(native))
    }
    throw typeError("int() can't convert non-string with explicit base")
  }

  func numberText(_ bytes: BytesRef) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count))
  }

  /// Messages show a bytearray as bytes.
  private func bytesValue(_ v: Value) -> Value {
    guard let bytes = bytesObject(v), bytes.kind == .byteArray else { return v }
    return makeBytes(numberText(bytes))
  }

  // MARK: Floats

  /// The float nearest to an int.
  func double(ofInt number: BigInt) throws(Raised) -> Double {
    guard let result = FloatMath.double(number) else { throw overflowError("int too large to convert to float") }
    return result
  }

  /// An argument that has to be a real number.
  @inline(__always)
  func double(_ v: Value) throws(Raised) -> Double {
    switch v {
    case .float(let number): return number
    case .int(let number): return Double(number)
    default: return try doubleSlow(v)
    }
  }

  @inline(never)
  private func doubleSlow(_ v: Value) throws(Raised) -> Double {
    // What is a float by its class is its own value.
    if case .float(let number) = unwrap(v) { return number }
    guard let result = try realNumber(v) else { throw typeError("must be real number, not \(typeName(v))") }
    return result
  }

  /// The value of a number, through `__float__` or `__index__`; nil for what is none.
  func realNumber(_ v: Value) throws(Raised) -> Double? {
    switch v {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    default: if let big = bigObject(v) { return try double(ofInt: big.value) }
    }
    if let method = special(type(of: v), .float) {
      if let owner = builtinOwner(method), operatesNatively(owner) { return try realNumber(unwrap(v)) }
      let result = try callMethod(.float, method, v)
      guard case .float(let number) = unwrap(result) else {
        throw typeError("\(typeName(v)).__float__ returned non-float (type \(typeName(result)))")
      }
      if type(of: result) != types.float {
        try warnOfSubclass("\(typeName(v)).__float__ returned non-float (type \(typeName(result)))", "float")
      }
      return number
    }
    guard hasIndex(v) else { return nil }
    return try double(try indexValue(v))
  }

  /// `float(v)`.
  func toFloat(_ v: Value) throws(Raised) -> Double {
    if let number = try realNumber(v) { return number }
    let native = unwrap(v)
    if case .str(let string) = native {
      if let number = NumberText.plainFloat(string.utf8) { return number }
      return try parseFloat(asciiOfNumber(string), source: native)
    }
    if let bytes = bytesObject(native) { return try parseFloat(numberText(bytes), source: native) }
    if let content = BytesType.content(self, v) {
      return try parseFloat(Array(content), source: makeBytes(content))
    }
    throw typeError("float() argument must be a string or a real number, not '\(typeName(v))'")
  }
}
