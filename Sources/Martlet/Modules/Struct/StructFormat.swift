/// A format of the module `struct`, compiled: where the values of a structure are among its bytes, and how.
final class StructFormat: NativePayload {
  /// Values of one kind that lie side by side; one value, if it is bytes.
  struct Run {
    let code: UInt8
    let start: Int
    /// The bytes of a value.
    let width: Int
    let count: Int
  }

  let runs: [Run]
  let size: Int
  /// How many values there are.
  let count: Int
  let isBigEndian: Bool
  /// In the machine's own order and alignment.
  let isNative: Bool

  override var ownedBytes: Int { 64 + runs.count * MemoryLayout<Run>.stride }

  enum Refusal: Error { case embeddedNull, unknownCode, missingCode, tooLong }

  /// What a `Struct` is before its `__init__`.
  override init() {
    runs = []
    size = -1
    count = -1
    isBigEndian = false
    isNative = true
  }

  init(_ text: ByteText) throws(Refusal) {
    if text.contains(0) { throw .embeddedNull }
    var order = UInt8(ascii: "@")
    var place = 0
    if let first = text.first, "@=<>!".utf8.contains(first) {
      order = first
      place = 1
    }
    isBigEndian = order == UInt8(ascii: ">") || order == UInt8(ascii: "!")
    isNative = order == UInt8(ascii: "@")
    var runs: [Run] = []
    var size = 0
    var values = 0
    while place < text.count {
      var code = text[place]
      place += 1
      if code == 0x20 || 9...13 ~= code { continue }
      var count = 1
      if 0x30...0x39 ~= code {
        count = Int(code - 0x30)
        while place < text.count, 0x30...0x39 ~= text[place] {
          count = try StructFormat.checked(count.multipliedReportingOverflow(by: 10))
          count = try StructFormat.checked(count.addingReportingOverflow(Int(text[place] - 0x30)))
          place += 1
        }
        if place == text.count { throw .missingCode }
        code = text[place]
        place += 1
      }
      guard let width = StructFormat.width(code, isNative: isNative) else { throw .unknownCode }
      let isBytes = code == UInt8(ascii: "s") || code == UInt8(ascii: "p")
      let isPadding = code == UInt8(ascii: "x")
      if isNative, !isBytes, !isPadding {
        size = try StructFormat.checked(size.addingReportingOverflow((width - size % width) % width))
      }
      let length = try StructFormat.checked(count.multipliedReportingOverflow(by: width))
      let start = size
      size = try StructFormat.checked(size.addingReportingOverflow(length))
      if isPadding || count == 0 && !isBytes { continue }
      runs.append(Run(code: code, start: start, width: isBytes ? count : width, count: isBytes ? 1 : count))
      values += isBytes ? 1 : count
    }
    self.runs = runs
    self.size = size
    self.count = values
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) throws(Refusal) -> Int {
    if result.overflow { throw .tooLong }
    return result.partialValue
  }

  private static func width(_ code: UInt8, isNative: Bool) -> Int? {
    switch code {
    case UInt8(ascii: "x"), UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "?"),
      UInt8(ascii: "s"), UInt8(ascii: "p"):
      1
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "e"): 2
    case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
    case UInt8(ascii: "l"), UInt8(ascii: "L"): isNative ? 8 : 4
    case UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "d"): 8
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "P"): isNative ? 8 : nil
    default: nil
    }
  }

  static func isSigned(_ code: UInt8) -> Bool {
    switch code {
    case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "q"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }

  // MARK: Bits

  @inline(__always)
  func write(_ bits: UInt64, _ width: Int, _ target: UnsafeMutablePointer<UInt8>) {
    var bits = bits
    if isBigEndian {
      var index = width - 1
      while index >= 0 {
        target[index] = UInt8(truncatingIfNeeded: bits)
        bits >>= 8
        index -= 1
      }
    } else {
      var index = 0
      while index < width {
        target[index] = UInt8(truncatingIfNeeded: bits)
        bits >>= 8
        index += 1
      }
    }
  }

  @inline(__always)
  func read(_ width: Int, _ source: UnsafePointer<UInt8>) -> UInt64 {
    var bits: UInt64 = 0
    var index = 0
    while index < width {
      bits = bits << 8 | UInt64(source[isBigEndian ? index : width - 1 - index])
      index += 1
    }
    return bits
  }
}
