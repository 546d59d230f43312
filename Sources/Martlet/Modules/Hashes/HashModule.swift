/// The modules `_hash` (digests) and `binascii` (bytes as text, check sums).
enum HashModule {
  private static func digest(_ v: Value) -> MessageDigest {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: MessageDigest.self)
  }

  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_hash")
    let type = m.makeType("HASH", populate)
    type.pointee.moduleName = rt.intern("_hashlib")
    func start(_ algorithm: MessageDigest.Algorithm, _ data: Value?) throws(Raised) -> Value {
      let digest = MessageDigest(algorithm)
      if let data { try update(rt, data) { digest.update($0) } }
      return rt.makeNative(digest, type: type)
    }
    m.function("md5(string=b'', *, usedforsecurity=True)") { rt, a throws(Raised) in try start(.md5, a.optional(0)) }
    m.function("sha1(string=b'', *, usedforsecurity=True)") { rt, a throws(Raised) in try start(.sha1, a.optional(0)) }
    m.function("sha224(string=b'', *, usedforsecurity=True)") { rt, a throws(Raised) in
      try start(.sha224, a.optional(0))
    }
    m.function("sha256(string=b'', *, usedforsecurity=True)") { rt, a throws(Raised) in
      try start(.sha256, a.optional(0))
    }
    m.function("sha384(string=b'', *, usedforsecurity=True)") { rt, a throws(Raised) in
      try start(.sha384, a.optional(0))
    }
    m.function("sha512(string=b'', *, usedforsecurity=True)") { rt, a throws(Raised) in
      try start(.sha512, a.optional(0))
    }
    m.function("new(name, string=b'', /)") { rt, a throws(Raised) in
      guard case .str(let name) = rt.unwrap(a[0]), let algorithm = MessageDigest.Algorithm(rawValue: name.string) else {
        throw rt.valueError("unsupported hash type \(try rt.str(of: a[0]).string)")
      }
      return try start(algorithm, a.optional(1))
    }
    return m.module
  }

  /// Gives the bytes of a value to a digest, in pieces between which the limits are looked at.
  static func update(_ rt: Runtime, _ value: Value, _ body: (ByteText) -> Void) throws(Raised) {
    if case .str = rt.unwrap(value) { throw rt.typeError("Strings must be encoded before hashing") }
    guard let bytes = BytesType.content(rt, value) else {
      throw rt.typeError("object supporting the buffer API required")
    }
    var start = 0
    repeat {
      let end = min(start + 1 << 16, bytes.count)
      try rt.charge(uncollected: (end - start) >> 5)
      body(ByteText(rebasing: bytes[start..<end]))
      start = end
    } while start < bytes.count
  }

  private static func populate(_ t: TypeBuilder) {
    let type = t.type
    t.method("update(self, obj, /)", "Add bytes.") { rt, a throws(Raised) in
      let digest = digest(a[0])
      try update(rt, a[1]) { digest.update($0) }
      return .none
    }
    t.method("digest(self, /)", "The digest so far.") { rt, a throws(Raised) in
      let digest = digest(a[0])
      let bytes = rt.allocateBytes(digest.algorithm.digestSize)
      digest.write(to: bytes.pointee.bytes)
      return .object(bytes.asObject)
    }
    t.method("hexdigest(self, /)", "The digest so far in hexadecimal.") { rt, a throws(Raised) in
      let digest = digest(a[0])
      let size = digest.algorithm.digestSize
      let text = rt.allocateString(byteCount: size * 2, length: size * 2)
      let target = text.pointee.bytes
      // The bytes are in the second half until their digits are written.
      digest.write(to: target + size)
      for index in 0..<size {
        let byte = target[size + index]
        target[index * 2] = TextBuilder.hexDigit(byte >> 4)
        target[index * 2 + 1] = TextBuilder.hexDigit(byte & 15)
      }
      return .str(text)
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      rt.str("<\(digest(a[0]).algorithm.rawValue) _hashlib.HASH object @ \(rt.address(of: a[0]))>")
    }
    t.method("copy(self, /)", "A copy.") { rt, a throws(Raised) in
      rt.makeNative(MessageDigest(copying: digest(a[0])), type: type)
    }
    t.getter("name", "The algorithm.") { rt, v throws(Raised) in rt.str(digest(v).algorithm.rawValue) }
    t.getter("digest_size", "Bytes of the digest.") { _, v throws(Raised) in
      .int(digest(v).algorithm.digestSize)
    }
    t.getter("block_size", "Bytes of a block.") { _, v throws(Raised) in .int(digest(v).algorithm.blockSize) }
  }
}
