#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A str: UTF-8 (lone surrogates as three bytes each, so WTF-8), its length in code points, and its cached hash.
///
/// The bytes lie behind the object, or in a shared `BufferObject`: `s += t` on the string that ends where its buffer's
/// used part ends appends in place and makes a new, longer view, so that repeated appending is linear.
/// A string is ASCII if and only if `byteCount == length`.
///
/// What only some strings have stands behind the object: two words if the string is a view of a buffer
/// (`viewFlag`), else, if it is not ASCII or was made to grow, one word before the bytes.
struct StringObject: HeapLayout {
  var header: ObjectHeader
  /// CPython's hash of the text, or -1 while it has not been computed.
  var hash: Int
  var byteCount: Int
  /// In code points.
  var length: Int
  var bytes: UnsafeMutablePointer<UInt8>

  /// The bytes are in a buffer.
  static let viewFlag: UInt8 = 2
  /// The byte offsets of every 16th code point have been noted, when a non-ASCII string was first indexed.
  static let breadcrumbsFlag: UInt8 = 4
  static let breadcrumbStep = 16
  /// Nothing refers to the string but the local variable that is being appended to, so it may still change.
  static let growingFlag: UInt8 = 8

  static func trace(_ object: StringRef, _ marker: Marker) {
    if object.isView { marker.mark(object.trailer.load(as: UnsafeMutablePointer<BufferObject>.self).asObject) }
  }
  static func dispose(_ object: StringRef) { object.breadcrumbs?.deallocate() }
}

typealias StringRef = UnsafeMutablePointer<StringObject>

/// Growable bytes shared by the strings that were appended to one another.
struct BufferObject: HeapLayout {
  var header: ObjectHeader
  var used: Int
  var capacity: Int
  var bytes: UnsafeMutablePointer<UInt8>

  static func trace(_ object: UnsafeMutablePointer<BufferObject>, _ marker: Marker) {}
  static func dispose(_ object: UnsafeMutablePointer<BufferObject>) {
    BufferPool.free(object.pointee.bytes, object.pointee.capacity)
  }
}

extension UnsafeMutablePointer where Pointee == StringObject {
  @inline(__always)
  var isASCII: Bool { pointee.byteCount == pointee.length }

  /// The words behind the object.
  fileprivate var trailer: UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(self) + MemoryLayout<StringObject>.size
  }

  @inline(__always)
  var isView: Bool { pointee.header.flags & StringObject.viewFlag != 0 }

  /// The storage of a string that is a view of a buffer.
  var buffer: UnsafeMutablePointer<BufferObject>? {
    isView ? trailer.load(as: UnsafeMutablePointer<BufferObject>.self) : nil
  }

  /// Makes the string, allocated as one that is not ASCII, a view.
  func setBuffer(_ buffer: UnsafeMutablePointer<BufferObject>) {
    trailer.storeBytes(of: buffer, as: UnsafeMutablePointer<BufferObject>.self)
    pointee.header.flags |= StringObject.viewFlag
  }

  @inline(__always)
  var isGrowing: Bool { pointee.header.flags & StringObject.growingFlag != 0 }

  func beginGrowth() { pointee.header.flags |= StringObject.growingFlag }

  @inline(__always)
  func endGrowth() { pointee.header.flags &= ~StringObject.growingFlag }

  /// How many bytes a growing string that is no view has room for; it has a word for it that breadcrumbs may take later.
  var room: Int {
    get { trailer.load(as: Int.self) }
    nonmutating set { trailer.storeBytes(of: newValue, as: Int.self) }
  }

  /// Byte offsets of every 16th code point, once they are noted.
  fileprivate(set) var breadcrumbs: UnsafeMutablePointer<Int>? {
    get {
      guard pointee.header.flags & StringObject.breadcrumbsFlag != 0 else { return nil }
      return (trailer + (isView ? 8 : 0)).load(as: UnsafeMutablePointer<Int>.self)
    }
    nonmutating set {
      guard let newValue else { return }
      (trailer + (isView ? 8 : 0)).storeBytes(of: newValue, as: UnsafeMutablePointer<Int>.self)
      pointee.header.flags |= StringObject.breadcrumbsFlag
    }
  }

  /// The text as bytes; valid while the string lives.
  @inline(__always)
  var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: pointee.bytes, count: pointee.byteCount) }

  /// The text as a Swift string; lone surrogates become U+FFFD.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  func hasSameText(as other: StringRef) -> Bool {
    self == other
      || (pointee.byteCount == other.pointee.byteCount
        && textEqual(pointee.bytes, other.pointee.bytes, pointee.byteCount))
  }

  func hasText(_ text: StaticString) -> Bool {
    pointee.byteCount == text.utf8CodeUnitCount && memoryEqual(pointee.bytes, text.utf8Start, pointee.byteCount)
  }

  /// Begins with two underscores.
  var isDunder: Bool { pointee.byteCount >= 2 && pointee.bytes[0] == 0x5F && pointee.bytes[1] == 0x5F }

  /// The byte offset of a code point; `index` is at most `length`.
  func byteOffset(ofCodePoint index: Int) -> Int {
    if isASCII { return index }
    if index >= pointee.length { return pointee.byteCount }
    let step = StringObject.breadcrumbStep
    var offset = 0
    // The lead bytes still to be passed, the one here included.
    var rest = index
    if pointee.length > step {
      if pointee.header.flags & StringObject.breadcrumbsFlag == 0 { makeBreadcrumbs(step) }
      let position = UInt(bitPattern: index)
      rest = Int(bitPattern: position % UInt(step))
      offset = breadcrumbs.unsafelyUnwrapped[Int(bitPattern: position / UInt(step))]
    }
    // Eight bytes at a time. A sum of lead bytes is in each byte of the product, that of all in the last.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bytes = UnsafeRawPointer(pointee.bytes)
    let lastWord = pointee.byteCount &- 8
    while offset <= lastWord {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let leads = ~(word >> 7 & ~(word >> 6)) & ones
      let sums = leads &* ones
      let count = Int(truncatingIfNeeded: sums >> 56)
      if count > rest {
        // The first byte up to which there is one more.
        let reached = (sums | (ones << 7)) &- (ones &* UInt64(truncatingIfNeeded: rest + 1))
        return offset &+ (reached & (ones << 7)).trailingZeroBitCount / 8
      }
      rest &-= count
      offset &+= 8
    }
    while true {
      if pointee.bytes[offset] & 0xC0 != 0x80 {
        if rest == 0 { return offset }
        rest -= 1
      }
      offset += 1
    }
  }

  private func makeBreadcrumbs(_ step: Int) {
    let crumbs = UnsafeMutablePointer<Int>.allocate(capacity: pointee.length / step + 1)
    var offset = 0
    for index in 0..<pointee.length {
      if index % step == 0 { crumbs[index / step] = offset }
      offset += UTF8Text.width(pointee.bytes[offset])
    }
    if pointee.length % step == 0 { crumbs[pointee.length / step] = offset }
    breadcrumbs = crumbs
  }

  /// The code point that begins at a byte offset.
  func codePoint(atByte offset: Int) -> UInt32 { UTF8Text.decode(pointee.bytes + offset) }

  /// Calls `body` with every code point.
  func forEachCodePoint(_ body: (UInt32) -> Void) {
    var offset = 0
    while offset < pointee.byteCount {
      body(UTF8Text.decode(pointee.bytes + offset))
      offset += UTF8Text.width(pointee.bytes[offset])
    }
  }

  var codePoints: [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(pointee.length)
    forEachCodePoint { result.append($0) }
    return result
  }
}

/// UTF-8 in which surrogates are allowed.
enum UTF8Text {
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var seen: UInt8 = 0
    for byte in bytes { seen |= byte }
    return seen < 0x80
  }

  /// The width in bytes of the code point that begins with a byte.
  @inline(__always)
  static func width(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  @inline(__always)
  static func decode(_ p: UnsafePointer<UInt8>) -> UInt32 {
    let lead = UInt32(p[0])
    if lead < 0x80 { return lead }
    if lead < 0xE0 { return (lead & 0x1F) << 6 | UInt32(p[1] & 0x3F) }
    if lead < 0xF0 { return (lead & 0x0F) << 12 | UInt32(p[1] & 0x3F) << 6 | UInt32(p[2] & 0x3F) }
    return (lead & 0x07) << 18 | UInt32(p[1] & 0x3F) << 12 | UInt32(p[2] & 0x3F) << 6 | UInt32(p[3] & 0x3F)
  }

  static func decode(_ p: UnsafeMutablePointer<UInt8>) -> UInt32 { decode(UnsafePointer(p)) }

  /// Writes a code point of two bytes or more.
  @inline(__always)
  static func write(_ codePoint: UInt32, _ target: UnsafeMutablePointer<UInt8>) {
    let last = UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F)
    if codePoint < 0x800 {
      target[0] = UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6)
      target[1] = last
    } else if codePoint < 0x10000 {
      target[0] = UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F)
      target[2] = last
    } else {
      target[0] = UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 12 & 0x3F)
      target[2] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F)
      target[3] = last
    }
  }

  static func append(_ codePoint: UInt32, to bytes: inout [UInt8]) {
    switch codePoint {
    case 0..<0x80: bytes.append(UInt8(codePoint))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | codePoint >> 6))
      bytes.append(UInt8(0x80 | codePoint & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | codePoint >> 12))
      bytes.append(UInt8(0x80 | codePoint >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | codePoint & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | codePoint >> 18))
      bytes.append(UInt8(0x80 | codePoint >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | codePoint >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | codePoint & 0x3F))
    }
  }

  /// The number of code points in valid text.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

@inline(__always)
func memoryEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  memcmp(a, b, count) == 0
}

/// The same for what is mostly short.
@inline(__always)
func textEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  if count > 32 { return memcmp(a, b, count) == 0 }
  let x = UnsafeRawPointer(a)
  let y = UnsafeRawPointer(b)
  if count >= 8 {
    var at = 0
    while at + 8 <= count {
      if x.loadUnaligned(fromByteOffset: at, as: UInt64.self) != y.loadUnaligned(fromByteOffset: at, as: UInt64.self) {
        return false
      }
      at += 8
    }
    return x.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      == y.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
  }
  if count >= 4 {
    return x.loadUnaligned(as: UInt32.self) == y.loadUnaligned(as: UInt32.self)
      && x.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
        == y.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
  }
  for index in 0..<count where a[index] != b[index] { return false }
  return true
}

/// Copies bytes that are mostly few and do not overlap.
@inline(__always)
func copyText(_ target: UnsafeMutablePointer<UInt8>, _ source: UnsafePointer<UInt8>, _ count: Int) {
  let to = UnsafeMutableRawPointer(target)
  let from = UnsafeRawPointer(source)
  if count > 16 {
    memcpy(to, from, count)
  } else if count >= 8 {
    let last = from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
    to.storeBytes(of: last, toByteOffset: count - 8, as: UInt64.self)
  } else if count >= 4 {
    let last = from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
    to.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
    to.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
  } else {
    var index = 0
    while index < count {
      target[index] = source[index]
      index += 1
    }
  }
}
