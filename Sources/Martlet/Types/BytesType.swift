#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// bytes and bytearray: construction, special methods, and what makes a bytearray mutable. The methods they share with
/// str are in `BytesType+Methods`.
enum BytesType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A sequence of bytes that cannot be changed."))
    t.new("bytes(cls, /, source=b'', encoding='utf-8', errors='strict')", "Immutable bytes.") {
      rt, a throws(Raised) in
      if case .object(let object)? = a.optional(1), object.pointee.kind == .bytes, a.optional(2) == nil,
        a.optional(3) == nil
      {
        return .object(object)
      }
      if a.optional(2) == nil, a.optional(3) == nil {
        if let made = try quickly(rt, a[1], mutable: false) { return made }
        if let given = a.optional(1), let made = try converted(rt, given, "bytes") { return made }
      }
      return rt.makeBytes(try source(rt, a, "bytes"))
    }
    populateShared(t)
    t.method("__hash__(self, /)") { rt, a throws(Raised) in .int(try rt.hash(a[0])) }
    t.method("__bytes__(self, /)") { rt, a throws(Raised) in rt.unwrap(a[0]) }
    t.classMethod("fromhex(cls, string, /)", "Bytes from pairs of hexadecimal digits.") { rt, a throws(Raised) in
      let bytes = rt.makeBytes(try fromHex(rt, a[1]))
      if case .type(let type) = a[0], type != rt.types.bytes { return try rt.call(a[0], bytes) }
      return bytes
    }
  }

  static func populateByteArray(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A sequence of bytes that can be changed."))
    t.new("bytearray(cls, /, *args, **kwargs)", "Mutable bytes.") { rt, _ throws(Raised) in
      rt.makeBytes([], mutable: true)
    }
    t.method("__init__(self, /, source=b'', encoding='utf-8', errors='strict')", "Fills the array.") {
      rt, a throws(Raised) in
      let bytes = try source(rt, a, "bytearray")
      let array = try array(rt, a)
      try splice(rt, array, 0..<array.pointee.count, bytes)
      return .none
    }
    populateShared(t)
    t.unhashable()
    t.classMethod("fromhex(cls, string, /)", "Bytes from pairs of hexadecimal digits.") { rt, a throws(Raised) in
      let bytes = rt.makeBytes(try fromHex(rt, a[1]), mutable: true)
      if case .type(let type) = a[0], type != rt.types.bytearray { return try rt.call(a[0], bytes) }
      return bytes
    }
    populateChanges(t)
  }

  // MARK: Contents

  /// The bytes of a bytes-like value; valid until script code runs.
  static func content(_ rt: Runtime, _ v: Value) -> ByteText? {
    guard let bytes = rt.bytesObject(rt.unwrap(v)) else {
      return MemoryViewType.content(rt, v) ?? ArrayModule.array(rt, v)?.content
    }
    return ByteText(start: bytes.pointee.bytes, count: bytes.pointee.count)
  }

  static func receiver(_ rt: Runtime, _ a: Arguments) throws(Raised) -> ByteText {
    guard let content = content(rt, a[0]) else {
      throw rt.typeError("descriptor requires a 'bytes' object but received a '\(rt.typeName(a[0]))'")
    }
    rt.charge(scanned: content.count)
    return content
  }

  static func required(_ rt: Runtime, _ v: Value) throws(Raised) -> ByteText {
    guard let content = content(rt, v) else {
      if let view = v.payload(as: MemoryViewPayload.self), !view.isContiguous {
        throw rt.raise(rt.types.exceptions.bufferError, "memoryview: underlying buffer is not C-contiguous")
      }
      throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(v))'")
    }
    return content
  }

  /// A value of the receiver's class.
  static func like(_ rt: Runtime, _ a: Arguments, _ bytes: [UInt8]) -> Value {
    rt.makeBytes(bytes, mutable: rt.unwrap(a[0]).kind == .byteArray)
  }

  /// A part of the receiver as a value of its class.
  static func part(_ rt: Runtime, _ a: Arguments, _ bytes: ByteText, _ range: Range<Int>) -> Value {
    let isMutable = rt.unwrap(a[0]).kind == .byteArray
    if !isMutable, range.count == bytes.count, case .object = a[0] { return a[0] }
    return rt.makeBytes(ByteText(rebasing: bytes[range]), mutable: isMutable)
  }

  /// A value of the receiver's class with as many bytes, each made of one of them.
  @inline(__always)
  static func mapped(_ rt: Runtime, _ a: Arguments, _ transform: (UInt8) -> UInt8) throws(Raised) -> Value {
    let bytes = try receiver(rt, a)
    let result = rt.allocateBytes(bytes.count, mutable: rt.unwrap(a[0]).kind == .byteArray)
    let target = result.pointee.bytes
    for index in 0..<bytes.count { target[index] = transform(bytes[index]) }
    return .object(result.asObject)
  }

  /// An int as a byte.
  static func byte(_ rt: Runtime, _ v: Value, _ message: String = "byte must be in range(0, 256)") throws(Raised)
    -> UInt8
  {
    guard let integer = try rt.integer(v) else {
      throw rt.typeError("'\(rt.typeName(v))' object cannot be interpreted as an integer")
    }
    guard case .int(let number) = integer, let byte = UInt8(exactly: number) else { throw rt.valueError(message) }
    return byte
  }

  /// `bytes(source)` of nothing, a count, bytes or a list of bytes; nil for all else.
  static func quickly(_ rt: Runtime, _ source: Value, mutable: Bool) throws(Raised) -> Value? {
    switch source {
    case .undefined: return .object(rt.allocateBytes(0, mutable: mutable).asObject)
    case .int(let count) where count >= 0:
      try rt.reserve(count)
      let result = rt.allocateBytes(count, mutable: mutable)
      memset(result.pointee.bytes, 0, count)
      return .object(result.asObject)
    case .list(let list):
      let count = list.pointee.count
      if count > 1 << 16 { try rt.reserve(count) }
      let result = rt.allocateBytes(count, mutable: mutable)
      for index in 0..<count {
        guard case .int(let number) = list[element: index], let byte = UInt8(exactly: number) else { return nil }
        result.pointee.bytes[index] = byte
      }
      return .object(result.asObject)
    case .object:
      guard let content = content(rt, source) else { return nil }
      if content.count > 1 << 16 {
        try rt.reserve(content.count)
        return BytesType.content(rt, source).map { rt.makeBytes($0, mutable: mutable) }
      }
      return rt.makeBytes(content, mutable: mutable)
    default: return nil
    }
  }

  /// Whether the object's own `__bytes__` says what it contains.
  private static func isConverted(_ rt: Runtime, _ v: Value, _ name: String) -> Bool {
    guard name == "bytes", case .instance = v else { return false }
    return rt.special(rt.type(of: v), .bytes) != nil
  }

  /// What the object's own `__bytes__` gives, if it has one.
  private static func converted(_ rt: Runtime, _ v: Value, _ name: String) throws(Raised) -> Value? {
    guard isConverted(rt, v, name), let result = try rt.callSpecial(.bytes, on: v) else { return nil }
    guard rt.bytesObject(rt.unwrap(result))?.kind == .bytes else {
      throw rt.typeError("__bytes__ returned non-bytes (type \(rt.typeName(result)))")
    }
    return result
  }

  /// What `bytes(source)` contains.
  private static func source(_ rt: Runtime, _ a: Arguments, _ name: String) throws(Raised) -> [UInt8] {
    let encoding = a.optional(2)
    let errors = a.optional(3)
    guard let given = a.optional(1) else {
      if encoding != nil || errors != nil {
        throw rt.typeError("\(encoding != nil ? "encoding" : "errors") without a string argument")
      }
      return []
    }
    let encodingName = try StringType.option(rt, encoding, "\(name)() argument 'encoding'") ?? "utf-8"
    let errorsName = try StringType.option(rt, errors, "\(name)() argument 'errors'") ?? "strict"
    if case .str(let text) = rt.unwrap(given), encoding != nil || errors != nil || !isConverted(rt, given, name) {
      if encoding == nil { throw rt.typeError("string argument without an encoding") }
      return Array(
        content(rt, try TextCodec.encode(rt, text, encodingName, errorsName)) ?? ByteText(start: nil, count: 0))
    }
    if encoding != nil || errors != nil {
      throw rt.typeError("\(encoding != nil ? "encoding" : "errors") without a string argument")
    }
    if let result = try converted(rt, given, name), let content = content(rt, result) { return Array(content) }
    if let content = content(rt, given) { return Array(content) }
    if let view = given.payload(as: MemoryViewPayload.self), !view.owner.isUndefined {
      return MemoryViewType.copy(rt, view)
    }
    if let count = try rt.integer(given) {
      guard case .int(let number) = count else {
        throw rt.overflowError("cannot fit '\(rt.typeName(given))' into an index-sized integer")
      }
      if number < 0 { throw rt.valueError("negative count") }
      try rt.reserve(number)
      return Array(repeating: 0, count: number)
    }
    let type = rt.type(of: given)
    guard rt.special(type, .iter) != nil || rt.special(type, .getitem) != nil else {
      throw rt.typeError("cannot convert '\(rt.typeName(given))' object to \(name)")
    }
    return try bytes(rt, ofIterable: given)
  }

  /// The bytes that an iterable of ints gives.
  static func bytes(
    _ rt: Runtime, ofIterable v: Value, _ message: String = "bytes must be in range(0, 256)"
  ) throws(Raised) -> [UInt8] {
    var bytes: [UInt8] = []
    try rt.forEach(v) { element throws(Raised) in
      bytes.append(try byte(rt, element, message))
      return true
    }
    return bytes
  }

  /// The value of an ASCII hexadecimal digit.
  static func hexDigit(_ codePoint: UInt32) -> UInt8? {
    switch codePoint {
    case 48...57: UInt8(codePoint - 48)
    case 65...70: UInt8(codePoint - 55)
    case 97...102: UInt8(codePoint - 87)
    default: nil
    }
  }

  private static func fromHex(_ rt: Runtime, _ v: Value) throws(Raised) -> [UInt8] {
    // What comes before the first mistake is ASCII: the position of a byte is that of a character.
    let text = try StringType.text(rt, v, "fromhex() argument").utf8
    try rt.reserve(text.count / 2)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    var at = 0
    var meter = WorkMeter()
    func digit(_ index: Int) throws(Raised) -> UInt8 {
      if index < text.count, let digit = hexDigit(UInt32(text[index])) { return digit }
      throw rt.valueError("non-hexadecimal number found in fromhex() arg at position \(index)")
    }
    while at < text.count {
      try meter.pass(rt)
      if text[at] < 128, UnicodeText.isSpace(UInt32(text[at])), text[at] < 28 || text[at] == 32 {
        at += 1
        continue
      }
      bytes.append(try digit(at) << 4 | digit(at + 1))
      at += 2
    }
    return bytes
  }

  // MARK: Special methods

  private static func populateShared(_ t: TypeBuilder) {
    t.method("__repr__(self, /)") { rt, a throws(Raised) in .str(try rt.reprOfContainer(a[0])) }.keepsInstance = true
    t.method("__len__(self, /)") { rt, a throws(Raised) in .int(try receiver(rt, a).count) }
    t.method("__iter__(self, /)") { rt, a throws(Raised) in try rt.iterator(rt.unwrap(a[0])) }
    t.method("__getitem__(self, key, /)") { rt, a throws(Raised) in try rt.getItem(rt.unwrap(a[0]), index: a[1]) }
    t.method("__contains__(self, key, /)") { rt, a throws(Raised) in
      if let part = content(rt, a[1]) {
        let bytes = try receiver(rt, a)
        return .bool(ByteSearch.first(bytes, part, 0..<bytes.count) != nil)
      }
      guard try rt.integer(a[1]) != nil else {
        throw rt.typeError("a bytes-like object is required, not '\(rt.typeName(a[1]))'")
      }
      let byte = try byte(rt, a[1])
      return .bool(try receiver(rt, a).contains(byte))
    }
    t.method("__add__(self, value, /)") { rt, a throws(Raised) in
      let first = try receiver(rt, a)
      guard let second = content(rt, a[1]) else {
        throw rt.typeError("can't concat \(rt.typeName(a[1])) to \(rt.typeName(a[0]))")
      }
      let (count, overflow) = first.count.addingReportingOverflow(second.count)
      if overflow { throw rt.memoryError() }
      let result = rt.allocateBytes(count, mutable: rt.unwrap(a[0]).kind == .byteArray)
      if first.count > 0 { memcpy(result.pointee.bytes, first.baseAddress!, first.count) }
      if second.count > 0 { memcpy(result.pointee.bytes + first.count, second.baseAddress!, second.count) }
      return .object(result.asObject)
    }
    t.method("__mul__(self, value, /)") { rt, a throws(Raised) in
      try rt.repeated(rt.unwrap(a[0]), try rt.indexArgument(a[1])) ?? rt.notImplemented
    }
    t.method("__rmul__(self, value, /)") { rt, a throws(Raised) in
      try rt.repeated(rt.unwrap(a[0]), try rt.indexArgument(a[1])) ?? rt.notImplemented
    }
    t.method("__mod__(self, value, /)") { rt, a throws(Raised) in
      try rt.percentFormatBytes(rt.unwrap(a[0]), a[1])
    }
    t.method("__rmod__(self, value, /)") { rt, a throws(Raised) in
      guard rt.bytesObject(rt.unwrap(a[1])) != nil else { return rt.notImplemented }
      return try rt.percentFormatBytes(rt.unwrap(a[1]), a[0])
    }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 == 0 } }
    t.method("__ne__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 != 0 } }
    t.method("__lt__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 < 0 } }
    t.method("__le__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 <= 0 } }
    t.method("__gt__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 > 0 } }
    t.method("__ge__(self, value, /)") { rt, a throws(Raised) in try compare(rt, a) { $0 >= 0 } }
    populateText(t)
    populateSearch(t)
    populateSplitting(t)
    populateASCII(t)
  }

  private static func compare(_ rt: Runtime, _ a: Arguments, _ holds: (Int) -> Bool) throws(Raised) -> Value {
    let left = try receiver(rt, a)
    guard let right = content(rt, a[1]) else { return rt.notImplemented }
    return .bool(holds(ByteSearch.compare(left, right)))
  }

  // MARK: Changing a bytearray

  /// Replaces a part of a bytearray.
  private static func splice(
    _ rt: Runtime, _ array: BytesRef, _ range: Range<Int>, _ new: [UInt8]
  ) throws(Raised) {
    if range.count != new.count { try rt.checkResizable(array) }
    new.withUnsafeBufferPointer { replace(rt, array, range, $0) }
  }

  /// The same; the new bytes are not those of the array itself.
  static func replace(_ rt: Runtime, _ array: BytesRef, _ range: Range<Int>, _ new: ByteText) {
    let count = array.pointee.count - range.count + new.count
    if count > array.pointee.capacity {
      array.grow(to: max(count, array.pointee.capacity + array.pointee.capacity / 2), rt.heap)
    }
    let bytes = array.pointee.bytes
    memmove(bytes + range.lowerBound + new.count, bytes + range.upperBound, array.pointee.count - range.upperBound)
    if new.count > 0 { memcpy(bytes + range.lowerBound, new.baseAddress!, new.count) }
    array.pointee.count = count
  }

  private static func array(_ rt: Runtime, _ a: Arguments) throws(Raised) -> BytesRef {
    guard let array = rt.unwrap(a[0]).object(.byteArray, as: BytesObject.self) else {
      throw rt.typeError("descriptor requires a 'bytearray' object but received a '\(rt.typeName(a[0]))'")
    }
    return array
  }

  private static func populateChanges(_ t: TypeBuilder) {
    t.method("append(self, item, /)", "Adds a byte at the end.") { rt, a throws(Raised) in
      let byte = try byte(rt, a[1])
      let array = try array(rt, a)
      try rt.checkResizable(array)
      let count = array.pointee.count
      if count == array.pointee.capacity { array.grow(to: count + count / 2 + 16, rt.heap) }
      array.pointee.bytes[count] = byte
      array.pointee.count = count + 1
      return .none
    }
    t.method("extend(self, iterable_of_ints, /)", "Adds bytes at the end.") { rt, a throws(Raised) in
      if !a[1].isIdentical(to: a[0]), let given = content(rt, a[1]) {
        let array = try array(rt, a)
        try rt.checkResizable(array)
        replace(rt, array, array.pointee.count..<array.pointee.count, given)
        return .none
      }
      let added: [UInt8]
      if let given = content(rt, a[1]) {
        added = Array(given)
      } else if !rt.isIterable(a[1]) {
        throw rt.typeError("can't extend bytearray with \(rt.typeName(a[1]))")
      } else {
        added = try bytes(rt, ofIterable: a[1], "byte must be in range(0, 256)")
      }
      let array = try array(rt, a)
      try splice(rt, array, array.pointee.count..<array.pointee.count, added)
      return .none
    }
    t.method("__iadd__(self, value, /)") { rt, a throws(Raised) in
      guard let added = content(rt, a[1]) else {
        throw rt.typeError("can't concat \(rt.typeName(a[1])) to \(rt.typeName(a[0]))")
      }
      let array = try array(rt, a)
      try splice(rt, array, array.pointee.count..<array.pointee.count, Array(added))
      return a[0]
    }.keepsInstance = true
    t.method("__imul__(self, value, /)") { rt, a throws(Raised) in
      let count = try rt.indexArgument(a[1])
      let array = try array(rt, a)
      if let repeated = try rt.repeated(rt.unwrap(a[0]), count), let new = content(rt, repeated) {
        try splice(rt, array, 0..<array.pointee.count, Array(new))
      }
      return a[0]
    }.keepsInstance = true
    t.method("insert(self, index, item, /)", "Inserts a byte before an index.") { rt, a throws(Raised) in
      var index = try rt.indexArgument(a[1])
      let byte = try byte(rt, a[2])
      let array = try array(rt, a)
      let count = array.pointee.count
      if index < 0 { index = max(0, index + count) }
      index = min(index, count)
      try splice(rt, array, index..<index, [byte])
      return .none
    }
    t.method("pop(self, index=-1, /)", "Removes a byte and returns it.") { rt, a throws(Raised) in
      var index = try a.optional(1).map { value throws(Raised) in try rt.indexArgument(value) } ?? -1
      let array = try array(rt, a)
      let count = array.pointee.count
      if count == 0 { throw rt.indexError("pop from empty bytearray") }
      if index < 0 { index += count }
      guard index >= 0, index < count else { throw rt.indexError("pop index out of range") }
      let byte = array.pointee.bytes[index]
      try splice(rt, array, index..<(index + 1), [])
      return .int(Int(byte))
    }
    t.method("remove(self, value, /)", "Removes the first byte of a value.") { rt, a throws(Raised) in
      let byte = try byte(rt, a[1])
      let array = try array(rt, a)
      guard let index = try receiver(rt, a).firstIndex(of: byte) else {
        throw rt.valueError("value not found in bytearray")
      }
      try splice(rt, array, index..<(index + 1), [])
      return .none
    }
    t.method("clear(self, /)", "Removes all bytes.") { rt, a throws(Raised) in
      let array = try array(rt, a)
      try splice(rt, array, 0..<array.pointee.count, [])
      return .none
    }
    t.method("copy(self, /)", "A copy.") { rt, a throws(Raised) in
      rt.makeBytes(try receiver(rt, a), mutable: true)
    }
    t.method("reverse(self, /)", "Reverses the order of the bytes.") { rt, a throws(Raised) in
      let array = try array(rt, a)
      var content = UnsafeMutableBufferPointer(start: array.pointee.bytes, count: array.pointee.count)
      content.reverse()
      return .none
    }
    t.method("__setitem__(self, key, value, /)") { rt, a throws(Raised) in
      try rt.setItem(rt.unwrap(a[0]), index: a[1], a[2])
      return .none
    }
    t.method("__delitem__(self, key, /)") { rt, a throws(Raised) in
      try rt.deleteItem(rt.unwrap(a[0]), index: a[1])
      return .none
    }
  }
}
