import BigInt

/// Hashes, equal to CPython's for everything whose hash does not come from an address: sets iterate in the order of
/// these numbers. An identity hash is the object's creation number.
extension Runtime {
  /// `hash(v)`: never -1.
  @inline(__always)
  func hash(_ v: Value) throws(Raised) -> Int {
    switch v {
    case .int(let number): return IntHash.of(number)
    case .str(let string): return hash(of: string)
    default: return try hashSlow(v)
    }
  }

  @inline(never)
  private func hashSlow(_ v: Value) throws(Raised) -> Int {
    switch v {
    case .undefined, .none: return 0xFCA8_6420
    case .bool(let flag): return flag ? 1 : 0
    case .int(let number): return IntHash.of(number)
    case .float(let number): return IntHash.of(number)
    case .str(let string): return hash(of: string)
    case .tuple(let tuple): return try hash(of: tuple)
    case .set(let set):
      guard set.kind == .frozenSet else { throw unhashable(v) }
      return hash(ofFrozen: set)
    case .list, .dict: throw unhashable(v)
    case .function(let function): return identityHash(function.asObject)
    case .type(let type):
      if type.type != types.type { return try hashBySpecial(v) }
      return identityHash(type.asObject)
    case .instance(let instance):
      if isHashedByIdentity(instance.asObject.pointee.type) { return identityHash(instance.asObject) }
      return try hashBySpecial(v)
    case .object(let object): return try hash(ofObject: object)
    }
  }

  /// The hash of an object that has none of its own: its creation number.
  func identityHash(_ object: ObjectRef) -> Int { Int(object.pointee.serial) }

  /// `hash()` of what an object of unknown kind is, without calling a method of its class.
  private func hash(ofObject object: ObjectRef) throws(Raised) -> Int {
    let v = Value.object(object)
    switch object.pointee.kind {
    case .bigInt:
      let big = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BigIntObject.self)
      return IntHash.of(big.operand)
    case .complex: return complexHash(complexValue(v)!)
    case .bytes: return hash(ofBytes: object)
    case .byteArray, .slice: throw unhashable(v)
    case .handle where v.handle?.pointee.when.isNaN == false: return IntHash.of(v.handle!.pointee.when)
    case .range:
      let range = UnsafeMutableRawPointer(object).assumingMemoryBound(to: RangeObject.self).pointee
      let start: Value = range.count == 0 ? .none : .int(range.start)
      let step: Value = range.count <= 1 ? .none : .int(range.step)
      var hasher = TupleHash()
      hasher.add(IntHash.of(range.count))
      hasher.add(try hash(start))
      hasher.add(try hash(step))
      return hasher.finish(count: 3)
    case .boundMethod:
      let method = UnsafeMutableRawPointer(object).assumingMemoryBound(to: QuadObject.self).pointee
      let receiver: Int
      if let object = method.b.heapObject { receiver = identityHash(object) } else { receiver = try hash(method.b) }
      let function = try hash(method.a)
      let result = receiver ^ function
      return result == -1 ? -2 : result
    case .native, .dictView, .cell: return try hashBySpecial(v)
    case _ where object.pointee.type.isHeap: return try hashBySpecial(v)
    default: return identityHash(object)
    }
  }

  /// Whether a class is known to have the `__hash__` of `object`.
  @inline(__always)
  private func isHashedByIdentity(_ type: TypeRef) -> Bool {
    type.builtinOwner(ofKnown: .hash) == types.object
  }

  /// Through `__hash__` of the class.
  private func hashBySpecial(_ v: Value) throws(Raised) -> Int {
    let type = type(of: v)
    guard let method = special(type, .hash), !method.isNone else { throw unhashable(v) }
    if let owner = builtinOwner(method) {
      if owner == types.object || owner == types.type, let object = v.heapObject { return identityHash(object) }
      let native = unwrap(v)
      if !native.isIdentical(to: v) { return try hash(native) }
    }
    let saved = top
    saved[0] = v
    top = saved + 1
    defer { top = saved }
    let result = try callMethod(.hash, method, v)
    switch unwrap(result) {
    case .int(let number): return number == -1 ? -2 : number
    case .bool(let flag): return flag ? 1 : 0
    case .object(let object) where object.pointee.kind == .bigInt: return try hash(ofObject: object)
    default: throw typeError("__hash__ method should return an integer")
    }
  }

  private func unhashable(_ v: Value) -> Raised { typeError("unhashable type: '\(typeName(v))'") }

  // MARK: Text

  /// The hash of a str, computed once.
  @inline(__always)
  func hash(of string: StringRef) -> Int {
    let cached = string.pointee.hash
    if cached != -1 { return cached }
    return computeHash(of: string)
  }

  @inline(never)
  private func computeHash(of string: StringRef) -> Int {
    let hash =
      string.isASCII
      ? SipHash.hash(UnsafeRawBufferPointer(string.utf8), hashKey) : hashOfText(string.utf8)
    string.pointee.hash = hash
    return hash
  }

  /// SipHash-1-3 over the text as CPython stores it: one, two or four bytes a code point, whichever fits all.
  func hashOfText(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return 0 }
    var highest: UInt8 = 0
    for byte in bytes where byte > highest { highest = byte }
    if highest < 0x80 { return SipHash.hash(UnsafeRawBufferPointer(bytes), hashKey) }
    var offset = 0
    func next() -> UInt32 {
      let codePoint = UTF8Text.decode(base + offset)
      offset += UTF8Text.width(base[offset])
      return codePoint
    }
    if highest < 0xC4 {
      var units: [UInt8] = []
      while offset < bytes.count { units.append(UInt8(truncatingIfNeeded: next())) }
      return units.withUnsafeBytes { SipHash.hash($0, hashKey) }
    }
    if highest < 0xF0 {
      var units: [UInt16] = []
      while offset < bytes.count { units.append(UInt16(truncatingIfNeeded: next())) }
      return units.withUnsafeBytes { SipHash.hash($0, hashKey) }
    }
    var units: [UInt32] = []
    while offset < bytes.count { units.append(next()) }
    return units.withUnsafeBytes { SipHash.hash($0, hashKey) }
  }

  // MARK: Containers

  /// A tuple's hash is kept where no element could answer otherwise the next time.
  private func hash(of tuple: TupleRef) throws(Raised) -> Int {
    if let known = quickHash(tuple) { return known }
    try checkStack()
    let saved = top
    saved[0] = .tuple(tuple)
    top = saved + 1
    defer { top = saved }
    var hasher = TupleHash()
    var isConstant = true
    for index in 0..<tuple.pointee.count {
      let element = tuple.elements[index]
      hasher.add(try hash(element))
      switch element {
      case .instance, .object: isConstant = false
      case .tuple(let inner): if inner.pointee.hash == -1 { isConstant = false }
      default: break
      }
    }
    let result = hasher.finish(count: tuple.pointee.count)
    if isConstant { tuple.pointee.hash = result }
    return result
  }

  /// The hash of an int, a str or such a tuple, and of what is hashed by identity; nil for what else there is.
  @inline(__always)
  func quickHash(_ v: Value) -> Int? {
    switch v {
    case .int(let number): IntHash.of(number)
    case .str(let string): hash(of: string)
    case .tuple(let tuple): quickHash(tuple)
    case .instance(let instance): quickHash(instance)
    case .function(let function): identityHash(function.asObject)
    case .object(let object) where object.pointee.kind == .bytes: hash(ofBytes: object)
    default: nil
    }
  }

  /// The hash of an instance that has that of `object`, or of a tuple that it is, as those of named tuples do.
  @inline(never)
  private func quickHash(_ instance: InstanceRef) -> Int? {
    let type = instance.type
    if isHashedByIdentity(type) { return identityHash(instance.asObject) }
    guard let tuple = instance.plainTuple(.hash) else { return nil }
    return quickHash(tuple)
  }

  /// The hash of a bytes object; it is kept.
  private func hash(ofBytes object: ObjectRef) -> Int {
    let bytes = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BytesObject.self)
    if bytes.pointee.hash == -1 {
      bytes.pointee.hash = SipHash.hash(
        UnsafeRawBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count), hashKey)
    }
    return bytes.pointee.hash
  }

  /// The hash of a tuple that is known, or whose elements are numbers and strs; it is kept.
  @inline(__always)
  func quickHash(_ tuple: TupleRef) -> Int? {
    if tuple.pointee.hash != -1 { return tuple.pointee.hash }
    if tuple.pointee.count == 2, case .int(let first) = tuple.elements[0], case .int(let second) = tuple.elements[1] {
      var hasher = TupleHash()
      hasher.add(IntHash.of(first))
      hasher.add(IntHash.of(second))
      let result = hasher.finish(count: 2)
      tuple.pointee.hash = result
      return result
    }
    return quickHash(ofAny: tuple)
  }

  @inline(never)
  private func quickHash(ofAny tuple: TupleRef) -> Int? {
    var hasher = TupleHash()
    for index in 0..<tuple.pointee.count {
      switch tuple.elements[index] {
      case .int(let number): hasher.add(IntHash.of(number))
      case .str(let string): hasher.add(hash(of: string))
      case .float(let number): hasher.add(IntHash.of(number))
      case .bool(let flag): hasher.add(flag ? 1 : 0)
      case .tuple(let inner):
        if inner.pointee.hash == -1 { return nil }
        hasher.add(inner.pointee.hash)
      case .object(let object) where object.pointee.kind == .bytes: hasher.add(hash(ofBytes: object))
      default: return nil
      }
    }
    let result = hasher.finish(count: tuple.pointee.count)
    tuple.pointee.hash = result
    return result
  }

  /// The hash of a frozenset, from the hashes of its elements in any order.
  func hash(ofFrozen set: SetRef) -> Int {
    if set.pointee.hash != -1 { return set.pointee.hash }
    func shuffle(_ bits: UInt) -> UInt { ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167 }
    var hash: UInt = 0
    for index in 0...set.pointee.mask where set.pointee.table[index].isLive {
      hash ^= shuffle(UInt(bitPattern: set.pointee.table[index].hash))
    }
    hash ^= (UInt(bitPattern: set.pointee.count) &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69069 &+ 907_133_923
    if hash == UInt.max { hash = 590_923_713 }
    set.pointee.hash = Int(bitPattern: hash)
    return set.pointee.hash
  }
}

/// Numbers hash to their value modulo the prime 2**61 - 1, so that equal ones of different types hash equally.
enum IntHash {
  static let modulus: UInt = (1 << 61) - 1

  @inline(__always)
  static func of(_ number: Int) -> Int {
    let magnitude = number.magnitude
    if magnitude < modulus { return number == -1 ? -2 : number }
    let rest = Int(bitPattern: magnitude % modulus)
    let result = number < 0 ? -rest : rest
    return result == -1 ? -2 : result
  }

  static func of(_ number: Limbs) -> Int {
    var rest: UInt = 0
    for index in (0..<number.count).reversed() {
      let word = number.words[index]
      // 2**64 is 8 modulo the prime.
      let (high, low) = rest.multipliedFullWidth(by: 8)
      let sum = low.addingReportingOverflow(word)
      rest = modulus.dividingFullWidth((high &+ (sum.overflow ? 1 : 0), sum.partialValue)).remainder
    }
    let result = number.isNegative ? -Int(rest) : Int(rest)
    return result == -1 ? -2 : result
  }

  static func of(_ number: Double) -> Int {
    if !number.isFinite {
      if number.isNaN { return 0 }
      return number > 0 ? 314_159 : -314_159
    }
    if number == 0 { return 0 }
    if let whole = Int(exactly: number) { return of(whole) }
    let magnitude = number.magnitude
    // The significand as an integer of 53 bits, and the exponent of two that goes with it.
    var significand = UInt(magnitude.significandBitPattern)
    var exponent: Int
    if magnitude.isSubnormal {
      exponent = -1074
    } else {
      significand |= 1 << 52
      exponent = Int(magnitude.exponent) - 52
    }
    exponent %= 61
    if exponent < 0 { exponent += 61 }
    let product = significand.multipliedFullWidth(by: 1 << UInt(exponent))
    let rest = Int(modulus.dividingFullWidth((product.high, product.low)).remainder)
    let result = number < 0 ? -rest : rest
    return result == -1 ? -2 : result
  }
}

/// The xxHash-like mixing of tuples.
struct TupleHash {
  private var accumulator: UInt = 2_870_177_450_012_600_261

  @inline(__always)
  mutating func add(_ hash: Int) {
    accumulator = accumulator &+ UInt(bitPattern: hash) &* 14_029_467_366_897_019_727
    accumulator = (accumulator << 31 | accumulator >> 33) &* 11_400_714_785_074_694_791
  }

  func finish(count: Int) -> Int {
    let result = accumulator &+ (UInt(bitPattern: count) ^ (2_870_177_450_012_600_261 ^ 3_527_539))
    return result == UInt.max ? 1_546_275_796 : Int(bitPattern: result)
  }
}

/// SipHash with one round a word and three at the end.
enum SipHash {
  static func hash(_ bytes: UnsafeRawBufferPointer, _ key: (UInt64, UInt64)) -> Int {
    if bytes.count == 0 { return 0 }
    var v0 = key.0 ^ 0x736f_6d65_7073_6575
    var v1 = key.1 ^ 0x646f_7261_6e64_6f6d
    var v2 = key.0 ^ 0x6c79_6765_6e65_7261
    var v3 = key.1 ^ 0x7465_6462_7974_6573
    @inline(__always)
    func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 { value << count | value >> (64 - count) }
    @inline(__always)
    func round() {
      v0 = v0 &+ v1
      v2 = v2 &+ v3
      v1 = rotate(v1, 13) ^ v0
      v3 = rotate(v3, 16) ^ v2
      v0 = rotate(v0, 32)
      v2 = v2 &+ v1
      v0 = v0 &+ v3
      v1 = rotate(v1, 17) ^ v2
      v3 = rotate(v3, 21) ^ v0
      v2 = rotate(v2, 32)
    }
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      v3 ^= word
      round()
      v0 ^= word
      offset += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    if bytes.count >= 8, offset < bytes.count {
      // The last eight bytes without those that have had their turn.
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
      last |= word >> UInt64(truncatingIfNeeded: (8 - (bytes.count - offset)) * 8)
    } else {
      var shift: UInt64 = 0
      while offset < bytes.count {
        last |= UInt64(bytes[offset]) << shift
        shift += 8
        offset += 1
      }
    }
    v3 ^= last
    round()
    v0 ^= last
    v2 ^= 0xFF
    round()
    round()
    round()
    let result = Int(truncatingIfNeeded: (v0 ^ v1) ^ (v2 ^ v3))
    return result == -1 ? -2 : result
  }
}
