/// The module `_base_coding`: what `base64` does with each byte.
enum BaseCodingModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_base_coding")
    m.function("values(letters, /)", "The values of letters by their bytes.") { rt, a throws(Raised) in
      rt.makeBytes(BaseCoding.values(of: try BytesType.required(rt, a[0])))
    }
    m.function("encode(data, bits, letters, /)", "Bytes as letters for so many bits each.") { rt, a throws(Raised) in
      guard case .int(let bits) = a[1] else { return .none }
      return try BaseCoding.encoded(rt, try BytesType.required(rt, a[0]), bits: bits, try letters(rt, a[2], 1 << bits))
    }
    addBase64(m)
    m.function("decode32(text, values, /)", "The bytes of digits in base 32.") { rt, a throws(Raised) in
      try BaseCoding.decoded32(rt, try BytesType.required(rt, a[0]), try values(rt, a[1]))
    }
    m.function("encode85(data, letters, short, fills_group, /)", "Bytes in base 85.") { rt, a throws(Raised) in
      let short = try BytesType.required(rt, a[2])
      let form = BaseCoding.Form85(
        letters: try letters(rt, a[1], 85), zeros: short.first, spaces: short.count > 1 ? short[1] : nil,
        fillsGroup: try rt.isTrue(a[3]))
      return try BaseCoding.encoded85(rt, try BytesType.required(rt, a[0]), form)
    }
    m.function("decode85(text, values, /)", "The bytes of digits in base 85.") { rt, a throws(Raised) in
      try BaseCoding.decoded85(rt, try BytesType.required(rt, a[0]), try values(rt, a[1]))
    }
    m.function("decode_ascii85(text, folds_spaces, ignored, /)", "The bytes of Ascii85.") { rt, a throws(Raised) in
      let foldsSpaces = try rt.isTrue(a[1])
      return try BaseCoding.decodedAscii85(
        rt, try BytesType.required(rt, a[0]), foldsSpaces: foldsSpaces, ignoring: a[2])
    }
    return m.module
  }

  private static func letters(_ rt: Runtime, _ v: Value, _ count: Int) throws(Raised) -> BaseCoding.Letters {
    let letters = try BytesType.required(rt, v)
    guard letters.count >= count, let base = letters.baseAddress else { throw rt.valueError("too few letters") }
    return base
  }

  private static func values(_ rt: Runtime, _ v: Value) throws(Raised) -> UnsafeBufferPointer<UInt8> {
    let values = try BytesType.required(rt, v)
    guard values.count == 256 else { throw rt.valueError("not the values of all bytes") }
    return values
  }

  /// With two letters of their own for the last values.
  private static func addBase64(_ m: ModuleBuilder) {
    m.function("encode64(data, last, /)", "Bytes in base 64.") { rt, a throws(Raised) in
      let bytes = try BytesType.required(rt, a[0])
      let last = try letters(rt, a[1], 2)
      var letters = BinasciiModule.letters
      (letters[62], letters[63]) = (last[0], last[1])
      return try letters.withUnsafeBufferPointer { letters throws(Raised) in
        guard let base = letters.baseAddress else { return .none }
        return try BaseCoding.encoded(rt, bytes, bits: 6, base)
      }
    }
    m.function("decode64(text, last, is_strict, /)", "The bytes of text in base 64.") { rt, a throws(Raised) in
      let isStrict = try rt.index(a[2]) != 0
      let text = try BytesType.required(rt, a[0])
      let last = try letters(rt, a[1], 2)
      var values = BinasciiModule.values
      (values[Int(last[0])], values[Int(last[1])]) = (62, 63)
      return try values.withUnsafeBufferPointer { values throws(Raised) in
        try BaseCoding.decoded64(rt, text, values, isStrict: isStrict)
      }
    }
  }
}
