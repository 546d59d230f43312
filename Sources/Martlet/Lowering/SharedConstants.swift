/// The constants of a program's lowered code that are objects: equal ones are one object, as CPython's compiler has it.
struct SharedConstants {
  private var values: [Value] = []
  private var hashes: [UInt] = []
  /// Places among the values, -1 where there is none: open addressing, with a power of two of slots.
  private var slots: [Int32] = []

  /// The constant that is equal to a new one and of the same type throughout, which may be the new one.
  mutating func shared(_ value: Value) -> Value {
    let hash = SharedConstants.hash(value)
    if values.count * 2 >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if hashes[place] == hash, SharedConstants.areSame(values[place], value) { return values[place] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(values.count)
    values.append(value)
    hashes.append(hash)
    return value
  }

  private mutating func grow() {
    let size = max(16, slots.count * 2)
    slots = Array(repeating: -1, count: size)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(place)
    }
  }

  private static func mixed(_ a: UInt, _ b: UInt) -> UInt {
    let product = (a ^ b) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  private static func hash(_ value: Value) -> UInt {
    switch value {
    case .none: return 1
    case .bool(let flag): return flag ? 3 : 2
    case .int(let number): return mixed(4, UInt(bitPattern: number))
    case .float(let number): return mixed(5, UInt(number.bitPattern))
    case .str(let text): return text.utf8.reduce(6) { mixed($0, UInt($1)) }
    case .tuple(let tuple): return tuple.values.reduce(7) { mixed($0, hash($1)) }
    case .object(let object) where object.pointee.kind == .bytes:
      return content(object).reduce(8) { mixed($0, UInt($1)) }
    case .object(let object) where object.pointee.kind == .complex:
      let number = UnsafeMutableRawPointer(object).assumingMemoryBound(to: ComplexObject.self).pointee.value
      return mixed(mixed(9, UInt(number.real.bitPattern)), UInt(number.imaginary.bitPattern))
    case .object(let object) where object.pointee.kind == .bigInt:
      return limbs(object).reduce(10) { mixed($0, $1) }
    default: return value.heapObject.map { UInt(bitPattern: $0) } ?? 0
    }
  }

  private static func areSame(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.int(let a), .int(let b)): return a == b
    case (.float(let a), .float(let b)): return a.bitPattern == b.bitPattern
    case (.str(let a), .str(let b)): return a.hasSameText(as: b)
    case (.tuple(let a), .tuple(let b)):
      return a.pointee.count == b.pointee.count && zip(a.values, b.values).allSatisfy { areSame($0, $1) }
    case (.object(let a), .object(let b)) where a.pointee.kind == b.pointee.kind:
      switch a.pointee.kind {
      case .bytes: return content(a).elementsEqual(content(b))
      case .complex:
        let a = UnsafeMutableRawPointer(a).assumingMemoryBound(to: ComplexObject.self).pointee.value
        let b = UnsafeMutableRawPointer(b).assumingMemoryBound(to: ComplexObject.self).pointee.value
        return a.real.bitPattern == b.real.bitPattern && a.imaginary.bitPattern == b.imaginary.bitPattern
      case .bigInt: return a.pointee.flags == b.pointee.flags && limbs(a).elementsEqual(limbs(b))
      default: return a == b
      }
    default: return a.isIdentical(to: b)
    }
  }

  private static func limbs(_ object: ObjectRef) -> UnsafeBufferPointer<UInt> {
    let number = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BigIntObject.self)
    return UnsafeBufferPointer(start: number.limbs, count: number.pointee.count)
  }

  private static func content(_ object: ObjectRef) -> UnsafeBufferPointer<UInt8> {
    let bytes = UnsafeMutableRawPointer(object).assumingMemoryBound(to: BytesObject.self)
    return UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count)
  }
}
