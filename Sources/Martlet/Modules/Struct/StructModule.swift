/// The module `_struct`: values as bytes in the manner of C structures.
final class StructModule {
  private let errorType: TypeRef
  private let iteratorType: TypeRef
  /// The compiled formats by what they were written as.
  private let known: DictRef
  private static let mostKnown = 100

  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_struct")
    let module = StructModule(m)
    module.addFunctions(m)
    m.makeType("Struct", isSubclassable: true) { t in module.populate(t) }
    return m.module
  }

  private init(_ m: ModuleBuilder) {
    let rt = m.rt
    errorType = rt.makeNativeException("error", module: "struct", base: rt.types.exceptions.exception)
    m.type("error", errorType)
    iteratorType = rt.makeNativeType("unpack_iterator", module: "_struct", StructIterator.populateIterator)
    iteratorType.pointee.flags.insert(.namedWithModule)
    known = rt.makeDict()
    rt.moduleState.kept.append(.dict(known))
  }

  func error(_ rt: Runtime, _ message: String) -> Raised { rt.raise(errorType, message) }

  /// A number is too large as a float.
  func overflow(_ rt: Runtime, _ value: Value, _ message: String) -> Raised {
    rt.bigInt(rt.unwrap(value)) == nil ? rt.overflowError(message) : error(rt, "int too large to convert")
  }

  // MARK: Formats

  func compiled(_ rt: Runtime, _ v: Value) throws(Raised) -> StructFormat {
    if let found = try rt.getItem(known, v) {
      return unsafeDowncast(
        found.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: StructFormat.self)
    }
    let made = try compile(rt, v)
    if known.pointee.count > StructModule.mostKnown { known.removeAll() }
    try rt.setItem(known, v, rt.makeNative(made, type: rt.types.object))
    return made
  }

  func compile(_ rt: Runtime, _ v: Value) throws(Raised) -> StructFormat {
    let text: ByteText
    switch rt.unwrap(v) {
    case .str(let string):
      text = string.utf8
      if !string.isASCII { _ = try rt.call(try rt.getAttribute(v, rt.intern("encode")), rt.str("ascii")) }
    case let other:
      guard let bytes = other.object(.bytes, as: BytesObject.self) else {
        throw rt.typeError("Struct() argument 1 must be a str or bytes object, not \(rt.typeName(v))")
      }
      text = ByteText(start: bytes.pointee.bytes, count: bytes.pointee.count)
    }
    do throws(StructFormat.Refusal) {
      return try StructFormat(text)
    } catch {
      switch error {
      case .embeddedNull: throw self.error(rt, "embedded null character")
      case .unknownCode: throw self.error(rt, "bad char in struct format")
      case .missingCode: throw self.error(rt, "repeat count given without format specifier")
      case .tooLong: throw self.error(rt, "total struct size too long")
      }
    }
  }

  // MARK: The operations

  func pack(
    _ rt: Runtime, _ format: StructFormat, _ values: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Raised) -> Value {
    if count != format.count {
      throw error(rt, "pack expected \(format.count) items for packing (got \(count))")
    }
    return try packed(rt, format, values)
  }

  private func packed(
    _ rt: Runtime, _ format: StructFormat, _ values: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Value {
    try rt.reserve(format.size)
    let result = rt.allocateBytes(format.size)
    result.pointee.bytes.update(repeating: 0, count: format.size)
    let saved = rt.top
    saved[0] = .object(result.asObject)
    rt.top = saved + 1
    defer { rt.top = saved }
    try format.pack(rt, self, values, result.pointee.bytes)
    return saved[0]
  }

  func packInto(
    _ rt: Runtime, _ format: StructFormat, _ a: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Raised) {
    if count - 2 != format.count {
      switch count {
      case 0: throw error(rt, "pack_into expected buffer argument")
      case 1: throw error(rt, "pack_into expected offset argument")
      default: throw error(rt, "pack_into expected \(format.count) items for packing (got \(count - 2))")
      }
    }
    guard let length = MemoryViewType.writable(rt, a[0])?.count else {
      throw rt.typeError("argument must be read-write bytes-like object, not \(rt.argumentName(a[0]))")
    }
    var offset = try rt.index(a[1], overflow: rt.types.exceptions.indexError)
    offset = try place(rt, offset, format.size, length, "no space to pack", "pack_into", "packing")
    // What is packed before a value that cannot be is there all the same.
    let saved = rt.top
    try rt.reserve(format.size)
    let part = rt.allocateBytes(format.size)
    part.pointee.bytes.update(repeating: 0, count: format.size)
    saved[0] = .object(part.asObject)
    rt.top = saved + 1
    defer {
      if let buffer = MemoryViewType.writable(rt, a[0]), buffer.count >= offset + format.size {
        (buffer.baseAddress! + offset).update(from: part.pointee.bytes, count: format.size)
      }
      rt.top = saved
    }
    try format.pack(rt, self, a + 2, part.pointee.bytes)
  }

  func unpack(_ rt: Runtime, _ format: StructFormat, _ buffer: Value) throws(Raised) -> Value {
    let bytes = try BytesType.required(rt, buffer)
    if bytes.count != format.size { throw error(rt, "unpack requires a buffer of \(format.size) bytes") }
    return try unpacked(rt, format, bytes, 0)
  }

  func unpackFrom(
    _ rt: Runtime, _ format: StructFormat, _ buffer: Value, _ offset: Value?
  ) throws(Raised) -> Value {
    let given = try offset.map { v throws(Raised) in try rt.index(v) } ?? 0
    let bytes = try BytesType.required(rt, buffer)
    let start = try place(
      rt, given, format.size, bytes.count, "not enough data to unpack", "unpack_from", "unpacking")
    return try unpacked(rt, format, bytes, start)
  }

  private func unpacked(
    _ rt: Runtime, _ format: StructFormat, _ bytes: ByteText, _ start: Int
  ) throws(Raised) -> Value {
    guard let base = bytes.baseAddress else {
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { format.unpack(rt, $0.baseAddress! + 0) }
    }
    return format.unpack(rt, base + start)
  }

  func iterate(_ rt: Runtime, _ format: StructFormat, _ buffer: Value) throws(Raised) -> Value {
    let size = format.size
    let count = try BytesType.required(rt, buffer).count
    if size == 0 { throw error(rt, "cannot iteratively unpack with a struct of length 0") }
    if count % size != 0 {
      throw error(rt, "iterative unpacking requires a buffer of a multiple of \(size) bytes")
    }
    return rt.makeNative(StructIterator(format, buffer), type: iteratorType)
  }

  /// Where so many bytes begin in a buffer; a negative offset counts from its end.
  private func place(
    _ rt: Runtime, _ offset: Int, _ size: Int, _ length: Int, _ lacking: String, _ function: String, _ doing: String
  ) throws(Raised) -> Int {
    var start = offset
    if start < 0 {
      if start + size > 0 { throw error(rt, "\(lacking) \(size) bytes at offset \(start)") }
      if start + length < 0 { throw error(rt, "offset \(start) out of range for \(length)-byte buffer") }
      start += length
    }
    if length - start < size {
      let (least, _) = size.addingReportingOverflow(start)
      throw error(
        rt,
        "\(function) requires a buffer of at least \(UInt(bitPattern: least)) bytes for \(doing) \(size) bytes "
          + "at offset \(start) (actual buffer size is \(length))")
    }
    return start
  }

  // MARK: Functions

  /// The values of `*args`.
  func given(_ rt: Runtime, _ v: Value) -> (UnsafeMutablePointer<Value>, Int) {
    guard case .tuple(let tuple) = v else { return (rt.top, 0) }
    return (tuple.elements, tuple.pointee.count)
  }

  private func formatAndValues(
    _ rt: Runtime, _ a: Arguments
  ) throws(Raised) -> (StructFormat, UnsafeMutablePointer<Value>, Int) {
    let (values, count) = given(rt, a[0])
    if count == 0 { throw rt.typeError("missing format argument") }
    return (try compiled(rt, values[0]), values + 1, count - 1)
  }

  private func addFunctions(_ m: ModuleBuilder) {
    m.function("_clearcache()", "Forgets the compiled formats.") { [self] _, _ throws(Raised) in
      known.removeAll()
      return .none
    }
    m.function("calcsize(format, /)", "The bytes of a format.") { [self] rt, a throws(Raised) in
      .int(try compiled(rt, a[0]).size)
    }
    m.function("pack(*args)", "The values as bytes.") { [self] rt, a throws(Raised) in
      let (format, values, count) = try formatAndValues(rt, a)
      return try pack(rt, format, values, count)
    }
    m.function("pack_into(*args)", "Puts the values into a buffer.") { [self] rt, a throws(Raised) in
      let (format, values, count) = try formatAndValues(rt, a)
      try packInto(rt, format, values, count)
      return .none
    }
    m.function("unpack(format, buffer, /)", "The values of bytes.") { [self] rt, a throws(Raised) in
      try unpack(rt, try compiled(rt, a[0]), a[1])
    }
    m.function("unpack_from(format, /, buffer, offset=0)", "The values of a part of bytes.") {
      [self] rt, a throws(Raised) in
      try unpackFrom(rt, try compiled(rt, a[0]), a[1], a.optional(2))
    }
    m.function("iter_unpack(format, buffer, /)", "The values of each of several structures.") {
      [self] rt, a throws(Raised) in
      try iterate(rt, try compiled(rt, a[0]), a[1])
    }
  }
}
