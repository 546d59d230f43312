import BigInt

/// The form of an array's items: a type code, and the items' sizes in memory.
struct ArrayForm: Equatable {
  let code: UInt8

  init?(_ text: StringRef) {
    guard text.pointee.length == 1, text.isASCII, "bBuhHiIlLqQfd".utf8.contains(text.utf8[0]) else { return nil }
    code = text.utf8[0]
  }

  var letter: String { String(UnicodeScalar(code)) }
  var isText: Bool { code == UInt8(ascii: "u") }
  private var isFloat: Bool { code == UInt8(ascii: "f") || code == UInt8(ascii: "d") }
  private var isSigned: Bool { code >= UInt8(ascii: "a") }

  var size: Int {
    switch code | 0x20 {
    case UInt8(ascii: "b"): 1
    case UInt8(ascii: "h"): 2
    case UInt8(ascii: "i"), UInt8(ascii: "f"): 4
    default: isText ? 4 : 8
    }
  }

  /// How a memoryview reads the items; nil for characters.
  var viewed: MemoryFormat? { isText ? nil : MemoryFormat(letter) }

  /// An item that is a number of at most 63 bits or a float; nil for any other form.
  @inline(__always)
  func number(_ item: UnsafePointer<UInt8>) -> Value? {
    func load<T: BitwiseCopyable>(_ type: T.Type) -> T { UnsafeRawPointer(item).loadUnaligned(as: type) }
    switch code {
    case UInt8(ascii: "d"): return .float(load(Double.self))
    case UInt8(ascii: "f"): return .float(Double(load(Float.self)))
    case UInt8(ascii: "b"): return .int(Int(load(Int8.self)))
    case UInt8(ascii: "B"): return .int(Int(load(UInt8.self)))
    case UInt8(ascii: "h"): return .int(Int(load(Int16.self)))
    case UInt8(ascii: "H"): return .int(Int(load(UInt16.self)))
    case UInt8(ascii: "i"): return .int(Int(load(Int32.self)))
    case UInt8(ascii: "I"): return .int(Int(load(UInt32.self)))
    case UInt8(ascii: "l"), UInt8(ascii: "q"): return .int(load(Int.self))
    default: return nil
    }
  }

  /// Stores a number that fits the form, as the opposite of `number`.
  @inline(__always)
  func store(_ value: Value, _ item: UnsafeMutablePointer<UInt8>) -> Bool {
    let place = UnsafeMutableRawPointer(item)
    func fit<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, _ number: Int) -> Bool {
      guard let fitting = T(exactly: number) else { return false }
      place.storeBytes(of: fitting, as: type)
      return true
    }
    switch value {
    case .float(let number):
      guard code == UInt8(ascii: "d") else { return false }
      place.storeBytes(of: number, as: Double.self)
      return true
    case .int(let number):
      switch code {
      case UInt8(ascii: "d"):
        place.storeBytes(of: Double(number), as: Double.self)
        return true
      case UInt8(ascii: "b"): return fit(Int8.self, number)
      case UInt8(ascii: "B"): return fit(UInt8.self, number)
      case UInt8(ascii: "h"): return fit(Int16.self, number)
      case UInt8(ascii: "H"): return fit(UInt16.self, number)
      case UInt8(ascii: "i"): return fit(Int32.self, number)
      case UInt8(ascii: "I"): return fit(UInt32.self, number)
      case UInt8(ascii: "l"), UInt8(ascii: "q"): return fit(Int.self, number)
      default: return false
      }
    default: return false
    }
  }

  func read(_ rt: Runtime, _ item: UnsafePointer<UInt8>) throws(Raised) -> Value {
    if let number = number(item) { return number }
    var bits: UInt64 = 0
    for offset in (0..<size).reversed() { bits = bits << 8 | UInt64(item[offset]) }
    if isFloat {
      return .float(
        size == 8 ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    }
    if isText {
      guard bits < 0x110000 else {
        throw rt.valueError("character U+\(String(bits, radix: 16)) is not in range [U+0000; U+10ffff]")
      }
      return .str(rt.makeString(codePoint: UInt32(bits)))
    }
    let unused = UInt64(64 - size * 8)
    if isSigned { return .int(Int(Int64(bitPattern: bits << unused) >> Int64(unused))) }
    return Int(exactly: bits).map { .int($0) } ?? rt.makeInt(BigInt(bits))
  }

  /// A value as the bits of an item. It may run script code.
  func bits(_ rt: Runtime, _ value: Value) throws(Raised) -> UInt64 {
    if isText {
      guard case .str(let text) = rt.unwrap(value), text.pointee.length == 1 else {
        throw rt.typeError("array item must be unicode character")
      }
      return UInt64(text.codePoints[0])
    }
    if isFloat {
      let number = try rt.double(value)
      return size == 8 ? number.bitPattern : UInt64(Float(number).bitPattern)
    }
    guard let integer = try rt.integer(value) else {
      throw rt.typeError("'\(rt.typeName(value))' object cannot be interpreted as an integer")
    }
    if case .int(let number) = integer {
      let width = size * 8
      if isSigned {
        if width == 64 || number >= -(1 << (width - 1)) && number < 1 << (width - 1) {
          return UInt64(bitPattern: Int64(number))
        }
      } else if number >= 0, width == 64 || number < 1 << width {
        return UInt64(number)
      }
    } else if let number = rt.bigInt(integer), !isSigned, size == 8, let fits = UInt64(exactly: number) {
      return fits
    }
    throw refusal(rt, integer)
  }

  private func refusal(_ rt: Runtime, _ integer: Value) -> Raised {
    let number = rt.bigInt(integer) ?? 0
    let side = number < 0 ? "less than minimum" : "greater than maximum"
    let isWord = Int(exactly: number) != nil
    switch code {
    case _ where !isWord && size < 4: return rt.overflowError("Python int too large to convert to C long")
    case UInt8(ascii: "b"): return rt.overflowError("signed char is \(side)")
    case UInt8(ascii: "B"): return rt.overflowError("unsigned byte integer is \(side)")
    case UInt8(ascii: "h"): return rt.overflowError("signed short integer is \(side)")
    case UInt8(ascii: "H"): return rt.overflowError("unsigned short is \(side)")
    case UInt8(ascii: "i") where isWord: return rt.overflowError("signed integer is \(side)")
    case UInt8(ascii: "I") where number < 0, UInt8(ascii: "L") where number < 0:
      return rt.overflowError("can't convert negative value to unsigned int")
    case UInt8(ascii: "I") where UInt64(exactly: number) != nil:
      return rt.overflowError("unsigned int is greater than maximum")
    case UInt8(ascii: "I"), UInt8(ascii: "L"):
      return rt.overflowError("Python int too large to convert to C unsigned long")
    case UInt8(ascii: "Q") where number < 0: return rt.overflowError("can't convert negative int to unsigned")
    case UInt8(ascii: "q"), UInt8(ascii: "Q"): return rt.overflowError("int too big to convert")
    default: return rt.overflowError("Python int too large to convert to C long")
    }
  }
}

/// What an `array.array` holds: the bytes of its items, in a bytearray of its own.
final class NumberArray: NativePayload {
  let form: ArrayForm
  /// A bytearray that only this array changes.
  let storage: Value

  init(_ rt: Runtime, _ form: ArrayForm) {
    self.form = form
    sizeShift = form.size.trailingZeroBitCount
    storage = .object(rt.allocateBytes(0, mutable: true).asObject)
  }

  override func trace(_ marker: Marker) { marker.mark(storage) }

  override func element(at index: Int, _ rt: Runtime) -> Value? {
    guard let place = place(index) else { return nil }
    return form.number(place)
  }

  override func setElement(at index: Int, to value: Value, _ rt: Runtime) -> Bool {
    guard let place = place(index) else { return false }
    return form.store(value, place)
  }

  /// Where an item lies, if there is one at the index.
  @inline(__always)
  private func place(_ index: Int) -> UnsafeMutablePointer<UInt8>? {
    let count = count
    let at = index < 0 ? index &+ count : index
    return UInt(bitPattern: at) < UInt(bitPattern: count) ? bytes.pointee.bytes + at * form.size : nil
  }

  var bytes: BytesRef { storage.unchecked(as: BytesObject.self) }
  var count: Int { bytes.pointee.count >> sizeShift }
  /// The binary logarithm of the items' size.
  private let sizeShift: Int

  /// All its bytes; valid until the array changes.
  var content: ByteText { ByteText(start: bytes.pointee.bytes, count: bytes.pointee.count) }

  func item(_ rt: Runtime, _ index: Int) throws(Raised) -> Value {
    try form.read(rt, bytes.pointee.bytes + index * form.size)
  }

  func set(_ index: Int, _ bits: UInt64) {
    var bits = bits
    for offset in 0..<form.size {
      bytes.pointee.bytes[index * form.size + offset] = UInt8(truncatingIfNeeded: bits)
      bits >>= 8
    }
  }

  private func checkResizable(_ rt: Runtime) throws(Raised) {
    try rt.checkResizable(bytes, "cannot resize an array that is exporting buffers")
  }

  /// Replaces items by bytes that are not those of the array itself.
  func replace(_ rt: Runtime, _ items: Range<Int>, with new: [UInt8]) throws(Raised) {
    let range = items.lowerBound * form.size..<items.upperBound * form.size
    if range.count != new.count { try checkResizable(rt) }
    try rt.reserve(max(0, new.count - range.count))
    new.withUnsafeBufferPointer { BytesType.replace(rt, bytes, range, $0) }
  }

  /// The bytes of all items.
  func copied(_ rt: Runtime) throws(Raised) -> [UInt8] {
    try rt.reserve(bytes.pointee.count)
    return Array(content)
  }

  /// The bytes of the items of a slice.
  func copied(_ rt: Runtime, _ slice: SliceBounds) throws(Raised) -> [UInt8] {
    let size = form.size
    try rt.reserve(slice.count * size)
    if slice.step == 1 { return Array(content[slice.start * size..<(slice.start + slice.count) * size]) }
    var result: [UInt8] = []
    result.reserveCapacity(slice.count * size)
    for n in 0..<slice.count { result += content[slice[n] * size..<(slice[n] + 1) * size] }
    return result
  }

  /// Removes the items of a slice that is not empty: what is between them moves together.
  func remove(_ rt: Runtime, _ slice: SliceBounds) throws(Raised) {
    try checkResizable(rt)
    let start = bytes.pointee.bytes
    let first = min(slice[0], slice[slice.count - 1])
    let step = slice.step.magnitude
    var end = first * form.size
    for n in 0..<slice.count {
      let from = (first + n * Int(step) + 1) * form.size
      let length = n + 1 < slice.count ? (Int(step) - 1) * form.size : bytes.pointee.count - from
      (start + end).update(from: start + from, count: length)
      end += length
    }
    bytes.pointee.count = end
  }

  func append(_ rt: Runtime, _ bits: UInt64) throws(Raised) {
    try checkResizable(rt)
    let count = bytes.pointee.count
    if count + form.size > bytes.pointee.capacity { bytes.grow(to: count + count / 2 + 16, rt.heap) }
    bytes.pointee.count = count + form.size
    set(count / form.size, bits)
  }
}
