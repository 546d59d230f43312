/// Looks through bytes eight at a time.
struct ByteScan {
  let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private static let lowest: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// Calls `found` with the index of each byte of a value, in order.
  @inline(__always)
  func forEach(_ value: UInt8, _ found: (Int) -> Void) {
    let pattern = Self.lowest &* UInt64(value)
    var index = 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
      // The highest bit of each byte that is zero, and of no other: what is added carries into none.
      var zeros = ~(((word & ~Self.highest) &+ ~Self.highest) | word | ~Self.highest)
      while zeros != 0 {
        found(index + zeros.trailingZeroBitCount >> 3)
        zeros &= zeros &- 1
      }
      index += 8
    }
    while index < bytes.count {
      if bytes[index] == value { found(index) }
      index += 1
    }
  }

  func contains(_ value: UInt8) -> Bool {
    var isFound = false
    forEach(value) { _ in isFound = true }
    return isFound
  }

  /// Whether no byte is above 0x7F.
  var isASCII: Bool {
    var combined: UInt64 = 0
    var index = 0
    while index + 8 <= bytes.count {
      combined |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < bytes.count {
      combined |= UInt64(bytes[index])
      index += 1
    }
    return combined & Self.highest == 0
  }
}
