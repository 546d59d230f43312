/// The layout of a heap object, stored in its header. What the collector does with each is in `HeapLayouts`.
enum Kind: UInt8 {
  /// A free cell of a slab.
  case free = 0
  case string, buffer, bigInt, complex, bytes, byteArray
  case list, tuple, dict, set, frozenSet, range, slice
  case function, boundMethod, builtin, cell, type, module
  case property, staticMethod, classMethod, superProxy, code
  case iterator, dictView, generator, coroutineWrapper, frameView, traceback
  case instance, exception, future, task
  case handle, loop, singleton, regexMatch
  /// An object implemented by a Swift class (`NativePayload`).
  case native
}

/// The first 16 bytes of every heap object.
struct ObjectHeader {
  /// The object's creation number: its identity hash, and what `id` and default reprs are made from.
  var serial: UInt32
  var kind: Kind
  var mark: Mark
  /// The size class of the cell in 16-byte units; 0 for an object with an allocation of its own.
  var sizeClass: UInt8
  var flags: UInt8
  /// The object's class.
  var type: TypeRef

  enum Mark: UInt8 {
    case white, black
    /// Never freed, and refers to nothing that can be: not visited by a collection.
    case permanent
  }
}

typealias ObjectRef = UnsafeMutablePointer<ObjectHeader>

/// A layout of heap objects: starts with an `ObjectHeader` and tells the collector what it refers to.
protocol HeapLayout {
  var header: ObjectHeader { get set }
  /// Reports every value and object this one refers to.
  static func trace(_ object: UnsafeMutablePointer<Self>, _ marker: Marker)
  /// Releases what the object owns outside the heap; runs when it is swept. Must not touch other objects.
  static func dispose(_ object: UnsafeMutablePointer<Self>)
}

extension HeapLayout {
  static func dispose(_ object: UnsafeMutablePointer<Self>) {}
}

extension UnsafeMutablePointer where Pointee: HeapLayout {
  /// The object without its type.
  @inline(__always)
  var asObject: ObjectRef { UnsafeMutableRawPointer(self).assumingMemoryBound(to: ObjectHeader.self) }
  @inline(__always)
  var type: TypeRef { asObject.pointee.type }
  @inline(__always)
  var kind: Kind { asObject.pointee.kind }
}
