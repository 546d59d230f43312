import MartletSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What operators do with values of the built-in types themselves, without looking for a method.
extension Runtime {
  /// `a op b` of exact built-in types; nil stands for NotImplemented.
  @inline(__always)
  func nativeBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch (a, b) {
    case (.int(let x), .int(let y)): return op == .matrixMultiply ? nil : try intBinary(op, x, y)
    case (.float(let x), .float(let y)): return try floatBinary(op, x, y)
    case (.int(let x), .float(let y)): return try floatBinary(op, Double(x), y)
    case (.float(let x), .int(let y)): return try floatBinary(op, x, Double(y))
    case (.str(let x), .str(let y)) where op == .add: return .str(concat(x, y))
    default: return try nativeBinarySlow(op, a, b)
    }
  }

  @inline(never)
  private func nativeBinarySlow(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    if op == .add, case .list(let x) = a, case .list(let y) = b { return try concat(x, y) }
    if isComplex(a) || isComplex(b), let result = try complexBinary(op, a, b) { return result }
    switch a {
    case .bool(let x):
      if case .bool(let y) = b {
        switch op {
        case .bitAnd: return .bool(x && y)
        case .bitOr: return .bool(x || y)
        case .bitXor: return .bool(x != y)
        default: break
        }
      }
      return try nativeBinary(op, .int(x ? 1 : 0), b)
    case .int(let x):
      switch b {
      case .bool(let y): return op == .matrixMultiply ? nil : try intBinary(op, x, y ? 1 : 0)
      case .object:
        if bigObject(b) != nil { return try limbBinary(op, a, b) }
        return op == .multiply ? try repeated(b, x) : nil
      case .str, .list, .tuple: return op == .multiply ? try repeated(b, x) : nil
      default: return nil
      }
    case .float(let x):
      guard op.rawValue <= BinaryOperator.power.rawValue, op != .matrixMultiply else { return nil }
      if case .bool(let y) = b { return try floatBinary(op, x, y ? 1 : 0) }
      guard let y = bigObject(b) else { return nil }
      return try floatBinary(op, x, try double(ofInt: y.value))
    case .str(let format):
      if op == .modulo { return try keepingBoth(a, b) { () throws(Raised) in try percentFormat(format, b) } }
      return op == .multiply ? try repeatedByInt(a, b) : nil
    case .list: return op == .multiply ? try repeatedByInt(a, b) : nil
    case .tuple(let x):
      if op == .add, case .tuple(let y) = b { return try concat(x, y) }
      return op == .multiply ? try repeatedByInt(a, b) : nil
    case .dict(let x):
      guard op == .bitOr, case .dict(let y) = b else { return nil }
      let union = copyDict(x)
      return try keepingBoth(.dict(union), b) { () throws(Raised) in
        try update(union, with: y)
        return .dict(union)
      }
    case .set(let x):
      guard case .set(let y) = b else { return nil }
      return try keepingBoth(a, b) { () throws(Raised) in try setBinary(op, x, y) }
    case .none, .type:
      guard op == .bitOr, isType(a) || isType(b) else { return nil }
      return try makeUnion(a, b)
    case .object:
      if bigObject(a) != nil { return try bigWithAny(op, a, b) }
      guard let x = bytesObject(a) else { return nil }
      if op == .add, let y = bytesObject(b) { return try concat(x, y) }
      if op == .modulo { return try keepingBoth(a, b) { () throws(Raised) in try percentFormatBytes(a, b) } }
      return op == .multiply ? try repeatedByInt(a, b) : nil
    default: return nil
    }
  }

  private func isType(_ v: Value) -> Bool { if case .type = v { true } else { false } }

  /// Runs what may run script code while both operands stay reachable.
  func keepingBoth(_ a: Value, _ b: Value, _ body: () throws(Raised) -> Value?) throws(Raised) -> Value? {
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    defer { top = saved }
    return try body()
  }

  /// An int beyond 64 bits on the left.
  private func bigWithAny(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch b {
    case .int, .bool: return try limbBinary(op, a, b)
    case .float(let y):
      guard op.rawValue <= BinaryOperator.power.rawValue, op != .matrixMultiply else { return nil }
      return try floatBinary(op, try double(ofInt: bigObject(a)!.value), y)
    case .str, .list, .tuple:
      if op == .multiply { throw countTooLarge() }
      return nil
    default:
      if bigObject(b) != nil { return try limbBinary(op, a, b) }
      if op == .multiply, bytesObject(b) != nil { throw countTooLarge() }
      return nil
    }
  }

  /// The in-place operators that change their left operand; nil where there is none and `nativeBinary` serves.
  func nativeInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch a {
    case .list(let list):
      if op == .add {
        try extend(list, b)
        return a
      }
      guard op == .multiply, let count = try repeatCount(b) else { return nil }
      try repeatInPlace(list, count)
      return a
    case .dict(let dict):
      guard op == .bitOr else { return nil }
      try update(dict, withAny: b)
      return a
    case .set(let set):
      guard set.kind == .set, case .set(let other) = unwrap(b) else { return nil }
      return try setInPlace(op, set, other) ? a : nil
    default:
      guard let bytes = bytesObject(a), bytes.kind == .byteArray else { return nil }
      if op == .add {
        guard
          let other = bytesObject(unwrap(b)) ?? MemoryViewType.content(self, b).flatMap({ bytesObject(makeBytes($0)) })
        else {
          throw typeError("can't concat \(typeName(b)) to bytearray")
        }
        try append(other, to: bytes)
        return a
      }
      guard op == .multiply, let count = try repeatCount(b) else { return nil }
      guard let value = try repeated(a, count), let product = bytesObject(value) else { return nil }
      if product.pointee.count != bytes.pointee.count { try checkResizable(bytes) }
      swapStorage(bytes, product)
      return a
    }
  }

  // MARK: Concatenation

  /// `a + b` of sequences, after numbers had their say; nil if `a` is no sequence that can be concatenated.
  func concatenate(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    let left = unwrap(a)
    let right = unwrap(b)
    let name: String
    switch left {
    case .list(let x):
      if case .list(let y) = right { return try concat(x, y) }
      name = "list"
    case .tuple(let x):
      if case .tuple(let y) = right { return try concat(x, y) }
      name = "tuple"
    case .str(let x):
      if case .str(let y) = right { return .str(concat(x, y)) }
      name = "str"
    default:
      guard let x = bytesObject(left) else { return nil }
      if let y = bytesObject(right) { return try concat(x, y) }
      if let view = right.payload(as: MemoryViewPayload.self),
        let y = bytesObject(makeBytes(MemoryViewType.copy(self, view)))
      {
        return try concat(x, y)
      }
      throw typeError("can't concat \(typeName(b)) to \(typeName(a))")
    }
    throw typeError("can only concatenate \(name) (not \"\(typeName(b))\") to \(name)")
  }

  private func concat(_ a: ListRef, _ b: ListRef) throws(Raised) -> Value {
    let count = a.pointee.count + b.pointee.count
    try reserve(count * 16, keeping: .list(a), .list(b))
    charge(copied: count)
    let result = makeList(capacity: count)
    guard let elements = result.pointee.elements else { return .list(result) }
    if let source = a.pointee.elements { elements.update(from: source, count: a.pointee.count) }
    if let source = b.pointee.elements {
      (elements + a.pointee.count).update(from: source, count: b.pointee.count)
    }
    result.pointee.count = count
    return .list(result)
  }

  private func concat(_ a: TupleRef, _ b: TupleRef) throws(Raised) -> Value {
    if a.pointee.count == 0 { return .tuple(b) }
    if b.pointee.count == 0 { return .tuple(a) }
    let count = a.pointee.count + b.pointee.count
    try reserve(count * 16, keeping: .tuple(a), .tuple(b))
    charge(copied: count)
    let result = makeTuple(count: count)
    result.elements.update(from: a.elements, count: a.pointee.count)
    (result.elements + a.pointee.count).update(from: b.elements, count: b.pointee.count)
    return .tuple(result)
  }

  private func concat(_ a: BytesRef, _ b: BytesRef) throws(Raised) -> Value {
    let count = a.pointee.count + b.pointee.count
    try reserve(count, keeping: .object(a.asObject), .object(b.asObject))
    charge(copied: count / 16)
    let sum = allocateBytes(count, mutable: a.kind == .byteArray)
    memcpy(sum.pointee.bytes, a.pointee.bytes, a.pointee.count)
    memcpy(sum.pointee.bytes + a.pointee.count, b.pointee.bytes, b.pointee.count)
    return .object(sum.asObject)
  }

  private func append(_ other: BytesRef, to bytes: BytesRef) throws(Raised) {
    let added = other.pointee.count
    let count = bytes.pointee.count + added
    if added > 0 { try checkResizable(bytes) }
    try reserve(count, keeping: .object(bytes.asObject), .object(other.asObject))
    if count > bytes.pointee.capacity { bytes.grow(to: max(count, bytes.pointee.capacity * 3 / 2), heap) }
    memmove(bytes.pointee.bytes + bytes.pointee.count, other.pointee.bytes, added)
    bytes.pointee.count = count
  }

  /// Gives one bytearray the storage of another, which is dropped.
  private func swapStorage(_ bytes: BytesRef, _ other: BytesRef) {
    swap(&bytes.pointee.bytes, &other.pointee.bytes)
    swap(&bytes.pointee.count, &other.pointee.count)
    swap(&bytes.pointee.capacity, &other.pointee.capacity)
  }

  // MARK: Repetition

  /// `a * b` where one is a sequence, after numbers had their say; nil if neither is.
  func repeatSequence(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    let left = unwrap(a)
    let right = unwrap(b)
    if isSequence(left) {
      guard let count = try repeatCount(b) else { throw cannotRepeat(b) }
      return try repeated(left, count)
    }
    if isSequence(right) {
      guard let count = try repeatCount(a) else { throw cannotRepeat(a) }
      return try repeated(right, count)
    }
    return nil
  }

  private func cannotRepeat(_ v: Value) -> Raised {
    typeError("can't multiply sequence by non-int of type '\(typeName(v))'")
  }

  private func countTooLarge() -> Raised { overflowError("cannot fit 'int' into an index-sized integer") }

  private func isSequence(_ v: Value) -> Bool {
    switch v {
    case .str, .list, .tuple: true
    default: bytesObject(v) != nil
    }
  }

  /// How often to repeat, from an int or what has `__index__`; nil for anything else.
  private func repeatCount(_ v: Value) throws(Raised) -> Int? {
    switch v {
    case .int(let count): return count
    case .bool(let flag): return flag ? 1 : 0
    case .instance, .object:
      guard hasIndex(v) else { return nil }
      return try index(v, overflow: types.exceptions.overflowError)
    default: return nil
    }
  }

  private func repeatedByInt(_ sequence: Value, _ count: Value) throws(Raised) -> Value? {
    switch count {
    case .int(let count): return try repeated(sequence, count)
    case .bool(let flag): return try repeated(sequence, flag ? 1 : 0)
    default:
      if bigObject(count) != nil { throw countTooLarge() }
      return nil
    }
  }

  /// `sequence * count`; nil if it is no sequence.
  func repeated(_ sequence: Value, _ count: Int) throws(Raised) -> Value? {
    let saved = top
    saved[0] = sequence
    top = saved + 1
    defer { top = saved }
    switch sequence {
    case .str(let string): return .str(try repeated(string, count))
    case .list(let list):
      let total = try repeatedSize(list.pointee.count, count, 16)
      let result = makeList(capacity: total)
      if total > 0 {
        fill(result.pointee.elements!, from: list.pointee.elements!, list.pointee.count, total)
        result.pointee.count = total
      }
      return .list(result)
    case .tuple(let tuple):
      if count == 1 { return sequence }
      let total = try repeatedSize(tuple.pointee.count, count, 16)
      let result = makeTuple(count: total)
      if total > 0 { fill(result.elements, from: tuple.elements, tuple.pointee.count, total) }
      return .tuple(result)
    default:
      guard let bytes = bytesObject(sequence) else { return nil }
      let isMutable = bytes.kind == .byteArray
      if count == 1, !isMutable { return sequence }
      let total = try repeatedSize(bytes.pointee.count, count, 1)
      guard total > 0 else { return makeBytes([], mutable: isMutable) }
      let storage = [UInt8](unsafeUninitializedCapacity: total) { buffer, initialized in
        self.fill(buffer.baseAddress!, from: bytes.pointee.bytes, bytes.pointee.count, total)
        initialized = total
      }
      return makeBytes(storage, mutable: isMutable)
    }
  }

  /// The length of a repeated sequence, for which there is memory; the sequence is rooted.
  private func repeatedSize(_ length: Int, _ count: Int, _ size: Int) throws(Raised) -> Int {
    if count <= 0 || length == 0 { return 0 }
    let (total, overflow) = length.multipliedReportingOverflow(by: count)
    if overflow || total > Int.max / 32 { throw memoryError() }
    try reserve(total * size)
    charge(copied: total * size / 16)
    return total
  }

  /// Fills memory by doubling what is there.
  private func fill<T: BitwiseCopyable>(
    _ target: UnsafeMutablePointer<T>, from source: UnsafeMutablePointer<T>, _ count: Int, _ total: Int
  ) {
    BufferPool.adviseHugePages(target, total * MemoryLayout<T>.stride)
    target.update(from: source, count: count)
    var filled = count
    while filled < total {
      let part = min(filled, total - filled)
      (target + filled).update(from: target, count: part)
      filled += part
    }
  }

  private func repeatInPlace(_ list: ListRef, _ count: Int) throws(Raised) {
    if count <= 0 { return list.removeAll() }
    guard count > 1, list.pointee.count > 0 else { return }
    let saved = top
    saved[0] = .list(list)
    top = saved + 1
    defer { top = saved }
    let length = list.pointee.count
    let total = try repeatedSize(length, count, 16)
    let old = list.pointee.capacity
    list.reserve(total, heap)
    heap.noteAllocation(max(0, list.pointee.capacity - old) * 16)
    let elements = list.pointee.elements!
    fill(elements, from: elements, length, total)
    list.pointee.count = total
  }

  // MARK: Dicts

  /// Puts the entries of one dict into another; both are reachable.
  func update(_ dict: DictRef, with other: DictRef) throws(Raised) {
    if dict == other { return }
    let saved = top
    saved[0] = .dict(other)
    top = saved + 1
    defer { top = saved }
    var index = 0
    while let entry = other.nextEntry(&index) {
      let count = other.pointee.count
      saved[1] = entry.pointee.key
      top = saved + 2
      try put(dict, entry.pointee)
      top = saved + 1
      if other.pointee.count != count { throw runtimeError("dict mutated during update") }
    }
  }

  // MARK: Seeing values as objects

  @inline(__always)
  func bigObject(_ v: Value) -> BigIntRef? { v.object(.bigInt, as: BigIntObject.self) }

  @inline(__always)
  func bytesObject(_ v: Value) -> BytesRef? {
    guard case .object(let object) = v, object.pointee.kind == .bytes || object.pointee.kind == .byteArray else {
      return nil
    }
    return UnsafeMutableRawPointer(object).assumingMemoryBound(to: BytesObject.self)
  }

  /// Asks for memory, a safepoint, if it is much.
  func reserve(_ bytes: Int, keeping a: Value, _ b: Value) throws(Raised) {
    if bytes < 1 << 16 { return }
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    defer { top = saved }
    try reserve(bytes)
  }
}
