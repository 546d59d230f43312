#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A list: its elements in raw storage of its own.
struct ListObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var capacity: Int
  var elements: UnsafeMutablePointer<Value>?

  static func trace(_ object: ListRef, _ marker: Marker) {
    if let elements = object.pointee.elements { marker.mark(elements, count: object.pointee.count) }
  }
  static func dispose(_ object: ListRef) {
    if let elements = object.pointee.elements { BufferPool.free(elements, object.pointee.capacity * 16) }
  }
}

typealias ListRef = UnsafeMutablePointer<ListObject>

extension UnsafeMutablePointer where Pointee == ListObject {
  @inline(__always)
  subscript(element index: Int) -> Value {
    get { pointee.elements.unsafelyUnwrapped[index] }
    nonmutating set { pointee.elements.unsafelyUnwrapped[index] = newValue }
  }

  @inline(__always)
  var values: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: pointee.elements, count: pointee.count) }

  /// Makes room for `capacity` elements.
  func reserve(_ capacity: Int, _ heap: Heap) {
    if capacity > pointee.capacity { resize(to: capacity, heap) }
  }

  private func resize(to capacity: Int, _ heap: Heap) {
    let raw: UnsafeMutableRawPointer
    if let elements = pointee.elements {
      raw = heap.buffers.pointee.reallocate(elements, from: pointee.capacity * 16, to: capacity * 16)
    } else {
      raw = heap.buffers.pointee.allocate(capacity * 16)
    }
    pointee.elements = raw.assumingMemoryBound(to: Value.self)
    pointee.capacity = capacity
  }

  @inline(__always)
  func append(_ value: Value, _ heap: Heap) {
    if pointee.count == pointee.capacity { grow(heap) }
    pointee.elements.unsafelyUnwrapped[pointee.count] = value
    pointee.count += 1
  }

  /// The same from a node, which does not touch the reference count of the heap.
  @inline(__always)
  func append(_ value: Value, _ rt: Runtime) {
    if pointee.count == pointee.capacity { grow(rt) }
    pointee.elements.unsafelyUnwrapped[pointee.count] = value
    pointee.count += 1
  }

  @inline(never)
  private func grow(_ rt: Runtime) { grow(rt.heap) }

  @inline(never)
  private func grow(_ heap: Heap) {
    let old = pointee.capacity
    reserve(max(4, old + old / 2 + 2), heap)
    heap.noteAllocation((pointee.capacity - old) * 16)
  }

  func insert(_ value: Value, at index: Int, _ heap: Heap) {
    if pointee.count == pointee.capacity { grow(heap) }
    let elements = pointee.elements.unsafelyUnwrapped
    memmove(elements + index + 1, elements + index, (pointee.count - index) * 16)
    elements[index] = value
    pointee.count += 1
  }

  @discardableResult
  func remove(at index: Int, _ heap: Heap) -> Value {
    let elements = pointee.elements.unsafelyUnwrapped
    let value = elements[index]
    pointee.count -= 1
    if index < pointee.count { memmove(elements + index, elements + index + 1, (pointee.count - index) * 16) }
    if pointee.count < pointee.capacity / 4 { shrink(heap) }
    return value
  }

  /// Replaces `range` by the values, which must not lie in this list's storage.
  func replace(_ range: Range<Int>, with values: UnsafeBufferPointer<Value>, _ heap: Heap) {
    let newCount = pointee.count - range.count + values.count
    if newCount > pointee.capacity {
      let old = pointee.capacity
      reserve(max(newCount, old + old / 2), heap)
      heap.noteAllocation((pointee.capacity - old) * 16)
    }
    guard let elements = pointee.elements else { return }
    memmove(
      elements + range.lowerBound + values.count, elements + range.upperBound,
      (pointee.count - range.upperBound) * 16)
    if let source = values.baseAddress { memcpy(elements + range.lowerBound, source, values.count * 16) }
    pointee.count = newCount
    if newCount < pointee.capacity / 4 { shrink(heap) }
  }

  private func shrink(_ heap: Heap) {
    guard pointee.capacity > 16 else { return }
    resize(to: max(4, pointee.count + pointee.count / 4), heap)
  }

  func removeAll() {
    if let elements = pointee.elements { BufferPool.free(elements, pointee.capacity * 16) }
    pointee.elements = nil
    pointee.count = 0
    pointee.capacity = 0
  }
}

/// A tuple: its elements lie behind the header.
struct TupleObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  /// The cached hash, or -1.
  var hash: Int

  static func trace(_ object: TupleRef, _ marker: Marker) {
    marker.mark(object.elements, count: object.pointee.count)
  }
}

typealias TupleRef = UnsafeMutablePointer<TupleObject>

extension UnsafeMutablePointer where Pointee == TupleObject {
  @inline(__always)
  var elements: UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(self) + MemoryLayout<TupleObject>.size).assumingMemoryBound(to: Value.self)
  }
  @inline(__always)
  var values: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: elements, count: pointee.count) }
  @inline(__always)
  subscript(element index: Int) -> Value {
    get { elements[index] }
    nonmutating set { elements[index] = newValue }
  }
}

/// An arithmetic progression. Bounds beyond 64 bits are refused when it is made.
struct RangeObject: HeapLayout {
  var header: ObjectHeader
  var start: Int
  var stop: Int
  var step: Int
  var count: Int

  static func trace(_ object: UnsafeMutablePointer<RangeObject>, _ marker: Marker) {}
}

typealias RangeRef = UnsafeMutablePointer<RangeObject>

struct SliceObject: HeapLayout {
  var header: ObjectHeader
  var lower: Value
  var upper: Value
  var step: Value

  static func trace(_ object: UnsafeMutablePointer<SliceObject>, _ marker: Marker) {
    marker.mark(object.pointee.lower)
    marker.mark(object.pointee.upper)
    marker.mark(object.pointee.step)
  }
}

/// bytes and bytearray: storage of their own.
struct BytesObject: HeapLayout {
  var header: ObjectHeader
  var hash: Int
  var count: Int
  var capacity: Int
  var bytes: UnsafeMutablePointer<UInt8>

  static func trace(_ object: UnsafeMutablePointer<BytesObject>, _ marker: Marker) {}
  static func dispose(_ object: UnsafeMutablePointer<BytesObject>) {
    BufferPool.free(object.pointee.bytes, object.pointee.capacity)
  }
}

typealias BytesRef = UnsafeMutablePointer<BytesObject>

extension UnsafeMutablePointer where Pointee == BytesObject {
  /// Makes room for `capacity` bytes, more than there is.
  func grow(to capacity: Int, _ heap: Heap) {
    pointee.bytes = heap.buffers.pointee.reallocate(pointee.bytes, from: pointee.capacity, to: capacity)
      .assumingMemoryBound(to: UInt8.self)
    heap.noteAllocation(capacity - pointee.capacity)
    pointee.capacity = capacity
  }
}
