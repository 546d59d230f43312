/// The class `Struct`, a compiled format, and the iterator over several structures.
extension StructModule {
  private final class Structure: NativePayload {
    @exclusivity(unchecked) var format = StructFormat()
    @exclusivity(unchecked) var text = Value.none

    override func trace(_ marker: Marker) { marker.mark(text) }
  }

  private static func receiver(_ v: Value) -> Structure {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: Structure.self)
  }

  func populate(_ t: TypeBuilder) {
    let type = t.type
    t.constant("__doc__", t.rt.str("A format to pack and unpack by."))
    t.new("Struct(cls, *args, **kwargs)", "A format to pack and unpack by.") { rt, _ throws(Raised) in
      rt.makeNative(Structure(), type: type)
    }
    t.method("__init__(self, /, format)", "Compiles a format.") { [self] rt, a throws(Raised) in
      let structure = StructModule.receiver(a[0])
      structure.format = try compile(rt, a[1])
      structure.text = rt.unwrap(a[1])
      if let bytes = structure.text.object(.bytes, as: BytesObject.self) {
        structure.text = .str(rt.makeString(ByteText(start: bytes.pointee.bytes, count: bytes.pointee.count)))
      }
      return .none
    }
    t.getter("format", "The format as a str.") { _, v throws(Raised) in StructModule.receiver(v).text }
    t.getter("size", "The bytes of the structure.") { _, v throws(Raised) in
      .int(StructModule.receiver(v).format.size)
    }
    t.method("pack(self, *args)", "The values as bytes.") { [self] rt, a throws(Raised) in
      let (values, count) = given(rt, a[1])
      return try pack(rt, StructModule.receiver(a[0]).format, values, count)
    }
    t.method("pack_into(self, *args)", "Puts the values into a buffer.") { [self] rt, a throws(Raised) in
      let (values, count) = given(rt, a[1])
      try packInto(rt, StructModule.receiver(a[0]).format, values, count)
      return .none
    }
    t.method("unpack(self, buffer, /)", "The values of bytes.") { [self] rt, a throws(Raised) in
      try unpack(rt, StructModule.receiver(a[0]).format, a[1])
    }
    t.method("unpack_from(self, /, buffer, offset=0)", "The values of a part of bytes.") {
      [self] rt, a throws(Raised) in
      try unpackFrom(rt, StructModule.receiver(a[0]).format, a[1], a.optional(2))
    }
    t.method("iter_unpack(self, buffer, /)", "The values of each of several structures.") {
      [self] rt, a throws(Raised) in
      try iterate(rt, StructModule.receiver(a[0]).format, a[1])
    }
  }
}

/// The structures of a buffer one after the other.
final class StructIterator: NativeIterator {
  private let format: StructFormat
  /// None once all have been told.
  @exclusivity(unchecked) private var buffer: Value
  @exclusivity(unchecked) private var offset = 0

  init(_ format: StructFormat, _ buffer: Value) {
    self.format = format
    self.buffer = buffer
  }

  override func trace(_ marker: Marker) { marker.mark(buffer) }

  private func left(_ rt: Runtime) -> Int {
    guard let bytes = BytesType.content(rt, buffer) else { return 0 }
    return max(0, bytes.count - offset) / format.size
  }

  override func next(_ rt: Runtime) throws(Raised) -> Value? {
    guard let bytes = BytesType.content(rt, buffer), bytes.count - offset >= format.size else {
      buffer = .none
      return nil
    }
    defer { offset += format.size }
    return format.unpack(rt, bytes.baseAddress! + offset)
  }

  static func populateIterator(_ t: TypeBuilder) {
    t.constant("__doc__", .none)
    NativeIterator.populate(t)
    t.new("unpack_iterator(cls, *args, **kwargs)") { rt, _ throws(Raised) in
      throw rt.typeError("Cannot create 'unpack_iterator objects")
    }
    t.method("__length_hint__(self, /)") { rt, a throws(Raised) in
      .int(NativeIterator.payload(a[0], StructIterator.self).left(rt))
    }
  }
}
