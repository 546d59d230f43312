import BigInt

/// An int that does not fit 64 bits.
struct BigIntObject: HeapLayout {
  var header: ObjectHeader
  var value: BigInt

  static func trace(_ object: BigIntRef, _ marker: Marker) {}
  static func dispose(_ object: BigIntRef) {
    withUnsafeMutablePointer(to: &object.pointee.value) { _ = $0.deinitialize(count: 1) }
  }
}

typealias BigIntRef = UnsafeMutablePointer<BigIntObject>
