import BigInt

/// The format of the items of a memoryview: a letter of the module `struct`, in the machine's sizes.
struct MemoryFormat {
  let code: UInt8
  /// The format as it was written.
  let text: String

  static let bytes = MemoryFormat("B")!

  init?(_ text: String) {
    var letters = Array(text.utf8)
    if letters.first == UInt8(ascii: "@") { letters.removeFirst() }
    guard letters.count == 1, MemoryFormat.size(letters[0]) != nil else { return nil }
    code = letters[0]
    self.text = text
  }

  private static func size(_ code: UInt8) -> Int? {
    switch code {
    case UInt8(ascii: "B"), UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "?"): 1
    case UInt8(ascii: "h"), UInt8(ascii: "H"): 2
    case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
    case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "n"),
      UInt8(ascii: "N"), UInt8(ascii: "d"), UInt8(ascii: "P"):
      8
    default: nil
    }
  }

  var size: Int { MemoryFormat.size(code) ?? 1 }
  var isByte: Bool { code == UInt8(ascii: "B") || code == UInt8(ascii: "b") || code == UInt8(ascii: "c") }
  var isInteger: Bool { !isFloat }
  private var isFloat: Bool { code == UInt8(ascii: "f") || code == UInt8(ascii: "d") }
  private var isSigned: Bool {
    switch code {
    case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "q"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }

  /// The value of an item.
  func read(_ rt: Runtime, _ item: UnsafeMutablePointer<UInt8>) -> Value {
    var bits: UInt64 = 0
    for offset in (0..<size).reversed() { bits = bits << 8 | UInt64(item[offset]) }
    switch code {
    case UInt8(ascii: "c"): return rt.makeBytes([item[0]])
    case UInt8(ascii: "?"): return .bool(item[0] != 0)
    case UInt8(ascii: "f"): return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case UInt8(ascii: "d"): return .float(Double(bitPattern: bits))
    default: break
    }
    if isSigned {
      let unused = UInt64(64 - size * 8)
      return .int(Int(Int64(bitPattern: bits << unused) >> Int64(unused)))
    }
    if let number = Int(exactly: bits) { return .int(number) }
    return rt.makeInt(BigInt(bits))
  }

  /// The bytes of a value as an item.
  func bytes(_ rt: Runtime, _ value: Value) throws(Raised) -> [UInt8] {
    var bits: UInt64
    switch code {
    case UInt8(ascii: "c"):
      guard let content = rt.unwrap(value).object(.bytes, as: BytesObject.self) else { throw invalidType(rt) }
      guard content.pointee.count == 1 else { throw invalidValue(rt) }
      return [content.pointee.bytes[0]]
    case UInt8(ascii: "?"): return [try rt.isTrue(value) ? 1 : 0]
    case UInt8(ascii: "f"), UInt8(ascii: "d"):
      guard let number = try rt.realNumber(value) else { throw invalidType(rt) }
      bits = code == UInt8(ascii: "d") ? number.bitPattern : UInt64(Float(number).bitPattern)
    default:
      guard let integer = try rt.integer(value) else { throw invalidType(rt) }
      guard let number = rt.bigInt(integer) else { throw invalidType(rt) }
      let width = size * 8
      let low = isSigned ? -(BigInt(1) << (width - 1)) : 0
      let high = isSigned ? BigInt(1) << (width - 1) : BigInt(1) << width
      guard number >= low, number < high else { throw invalidValue(rt) }
      bits = isSigned ? UInt64(bitPattern: Int64(number)) : UInt64(number)
    }
    var bytes: [UInt8] = []
    for _ in 0..<size {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
    return bytes
  }

  private func invalidType(_ rt: Runtime) -> Raised {
    rt.typeError("memoryview: invalid type for format '\(text)'")
  }

  private func invalidValue(_ rt: Runtime) -> Raised {
    rt.valueError("memoryview: invalid value for format '\(text)'")
  }
}
