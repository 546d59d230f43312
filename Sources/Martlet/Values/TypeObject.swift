#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A class, built-in or of a script.
///
/// `version` changes whenever an attribute of the class or of one of its bases changes: an inline cache keyed by shape
/// and version is valid while both match. `specials` caches the special methods by their place in `Special`.
struct TypeObject: HeapLayout {
  var header: ObjectHeader
  var name: StringRef
  var qualifiedName: StringRef
  /// The module's name, or nil for `builtins`.
  var moduleName: StringRef?
  var bases: TupleRef
  var mro: UnsafeMutablePointer<TypeRef>
  var mroCount: Int
  var dict: DictRef
  var version: Int
  /// The layout of instances.
  var instanceKind: Kind
  var flags: TypeFlags
  /// The nearest built-in class on the MRO: what the native part of an instance is.
  var nativeBase: TypeRef
  /// The class that gave the instances their layout, itself included; nil in a built-in one.
  var solidBase: TypeRef?
  /// Values that every instance begins with: the built-in value, then the members that `__slots__` made.
  var fixedSlots: Int
  /// It lies behind the object, as the next one does.
  var rootShape: ShapeRef
  /// For instances whose attributes live in a dict.
  var dictShape: ShapeRef
  /// How many slots a new instance has room for; the most that one has needed so far.
  var inlineCapacity: Int
  /// Special methods found so far: `.undefined` not looked for yet, `.int(0)` known to be absent. Before the first is
  /// looked for it is `unknownSpecials`.
  var specials: UnsafeMutablePointer<Value>
  /// While it equals `version`, calling the class makes an instance and runs `initializer`, if there is one, and nothing
  /// else: neither the metaclass nor `__new__` has a say.
  var constructionVersion: Int
  /// Kept alive by the namespace of the class or of a base while `constructionVersion` holds.
  var initializer: FunctionRef?
  /// Held weakly: a class that is collected leaves the list.
  var subclasses: UnsafeMutablePointer<TypeRef>?
  var subclassCount: Int
  /// Its place in `Runtime.populators`.
  var populator: Int
  var metaclass: TypeRef { header.type }

  /// What all classes share of which no special method has been looked for; never written to.
  nonisolated(unsafe) static let unknownSpecials = {
    let specials = UnsafeMutablePointer<Value>.allocate(capacity: Special.allCases.count)
    specials.initialize(repeating: .undefined, count: Special.allCases.count)
    return specials
  }()

  static func allocateMRO(_ count: Int) -> UnsafeMutablePointer<TypeRef> {
    malloc(count * MemoryLayout<TypeRef>.stride)!.assumingMemoryBound(to: TypeRef.self)
  }

  static func trace(_ object: TypeRef, _ marker: Marker) {
    let type = object.pointee
    marker.mark(type.name)
    marker.mark(type.qualifiedName)
    marker.mark(type.moduleName)
    marker.mark(type.bases)
    for index in 0..<type.mroCount { marker.mark(type.mro[index]) }
    marker.mark(type.dict)
    marker.mark(type.nativeBase)
    type.rootShape.trace(marker)
    type.dictShape.trace(marker)
  }

  /// About what a class owns: its order of bases, its special methods, the shapes of its instances.
  static let bytesOutside = 1900

  static func dispose(_ object: TypeRef) {
    let type = object.pointee
    free(type.mro)
    type.rootShape.deallocateTransitions()
    type.dictShape.deallocateTransitions()
    if type.specials != unknownSpecials { type.specials.deallocate() }
    free(type.subclasses)
  }
}

typealias TypeRef = UnsafeMutablePointer<TypeObject>

struct TypeFlags: OptionSet {
  let rawValue: UInt32
  /// Made by a class statement or `type(…)`.
  static let heap = TypeFlags(rawValue: 1)
  /// May be a base of a script's class.
  static let subclassable = TypeFlags(rawValue: 2)
  /// Instances hold a built-in value in slot 0.
  static let hasNativeValue = TypeFlags(rawValue: 4)
  static let isException = TypeFlags(rawValue: 8)
  /// Attributes cannot be set on the class.
  static let immutable = TypeFlags(rawValue: 16)
  /// The class or a base defines `__getattribute__`, `__setattr__` or `__delattr__`; so much as the first does a
  /// built-in class one of whose instances has been given an attribute of its own.
  static let customGet = TypeFlags(rawValue: 32)
  static let customSet = TypeFlags(rawValue: 64)
  /// Instances have a `__del__`.
  static let hasFinalizer = TypeFlags(rawValue: 128)
  /// The namespace has not been filled yet (see `TypeBuilder`).
  static let unpopulated = TypeFlags(rawValue: 256)
  /// Instances take no attributes beyond those of the class (a built-in without a dict).
  static let noAttributes = TypeFlags(rawValue: 512)
  /// Instances match sequence or mapping patterns.
  static let matchesSequence = TypeFlags(rawValue: 1024)
  static let matchesMapping = TypeFlags(rawValue: 2048)
  /// Instances have members that `__slots__` made.
  static let hasMembers = TypeFlags(rawValue: 4096)
  /// Instances cannot be referred to weakly.
  static let noWeakReferences = TypeFlags(rawValue: 8192)
  /// Messages name the class with its module, as they do for what CPython has in C outside `builtins`.
  static let namedWithModule = TypeFlags(rawValue: 16384)
  /// An instance of a script's subclass is the built-in object itself, with that class in its header.
  static let keepsLayout = TypeFlags(rawValue: 32768)
  /// The class or a base defines `__getattr__`, which is asked for attributes that are not found.
  static let fallsBack = TypeFlags(rawValue: 65536)
  /// Instances in a class are its methods, as functions are.
  static let bindsAsMethod = TypeFlags(rawValue: 131072)
}

extension UnsafeMutablePointer where Pointee == TypeObject {
  /// Whether the class is `other` or derives from it.
  @inline(__always)
  func isSubclass(of other: TypeRef) -> Bool {
    if self == other { return true }
    for index in 0..<pointee.mroCount where pointee.mro[index] == other { return true }
    return false
  }

  var isHeap: Bool { pointee.flags.contains(.heap) }
}

/// The special methods whose lookup is cached in the class.
enum Special: String, CaseIterable {
  case new, `init`, del, repr, str, format, bytes, hash, bool, call
  case lt, le, eq, ne, gt, ge
  case getattribute, getattr, setattr, delattr, get, set, delete
  case len, lengthHint, getitem, setitem, delitem, missing, iter, next, reversed, contains
  case add, sub, mul, matmul, truediv, floordiv, mod, divmod, pow, lshift, rshift, and, or, xor
  case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rdivmod, rpow, rlshift, rrshift, rand, ror, rxor
  case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ior, ixor
  case neg, pos, invert, abs, int, float, index, round, trunc, floor, ceil
  case enter, exit, aenter, aexit, await, aiter, anext
  case initSubclass, setName, classGetitem, instancecheck, subclasscheck, prepare
  case dir, sizeof, reduce, copy, deepcopy, fspath, complex, `class`

  /// The method's name: `__len__`.
  var name: String {
    switch self {
    case .lengthHint: "__length_hint__"
    case .initSubclass: "__init_subclass__"
    case .setName: "__set_name__"
    case .classGetitem: "__class_getitem__"
    default: "__\(rawValue)__"
    }
  }

  /// Its place among all of them.
  @inline(__always)
  var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

/// A function implemented in Swift, as a script sees it. Its declaration is shared by all interpreters' objects of it.
struct BuiltinObject: HeapLayout {
  /// The copy of a method that is a special method under another name than its own.
  static let renamedFlag: UInt8 = 1

  var header: ObjectHeader
  var builtin: Unmanaged<Builtin>
  /// The class whose method it is, or nil.
  var owner: TypeRef?
  /// The module it belongs to, or nil.
  var moduleName: StringRef?
  /// What it runs, if it is written in the language and stands for one that CPython has in C.
  var function: FunctionRef?

  static func trace(_ object: BuiltinRef, _ marker: Marker) { marker.mark(object.pointee.function) }
  static func dispose(_ object: BuiltinRef) { object.pointee.builtin.release() }
}

typealias BuiltinRef = UnsafeMutablePointer<BuiltinObject>

/// An object implemented by a Swift class.
struct NativeObject: HeapLayout {
  /// The payload is a `NativeIterator`.
  static let iteratorFlag: UInt8 = 1
  /// The payload is a `Deque`.
  static let dequeFlag: UInt8 = 2
  /// The payload is a `NativeCallable`.
  static let callableFlag: UInt8 = 4
  /// The payload is an `AttributedPayload`.
  static let attributedFlag: UInt8 = 8

  var header: ObjectHeader
  var payload: Unmanaged<NativePayload>

  static func trace(_ object: NativeRef, _ marker: Marker) {
    object.pointee.payload._withUnsafeGuaranteedRef { $0.trace(marker) }
  }
  static func dispose(_ object: NativeRef) { object.pointee.payload.release() }
}

typealias NativeRef = UnsafeMutablePointer<NativeObject>

/// The Swift side of a `NativeObject`. Script values it holds must be reported by `trace`.
class NativePayload {
  /// What the header of the object says of the payload.
  var headerFlags: UInt8 { 0 }
  func trace(_ marker: Marker) {}
  /// Its object has become the built-in value of an instance of a script's subclass.
  func isWrapped(by instance: ObjectRef) {}
  /// The element at an index, if it is a sequence and has one there whose reading raises nothing and runs no script code.
  func element(at index: Int, _ rt: Runtime) -> Value? { nil }
  /// Replaces an element under the same conditions; false where it did not.
  func setElement(at index: Int, to value: Value, _ rt: Runtime) -> Bool { false }
  /// Bytes of memory that it and what it owns take, besides the values it reports; about, where they are few.
  var ownedBytes: Int { 64 }
}

extension Value {
  /// The Swift side of a native object, or nil if the value is none or one of another kind.
  func payload<Payload: NativePayload>(as type: Payload.Type) -> Payload? {
    object(.native, as: NativeObject.self)?.pointee.payload.takeUnretainedValue() as? Payload
  }
}

/// A payload whose object takes any attribute. It reports `attributes` in `trace`.
protocol AttributedPayload: NativePayload {
  var attributes: DictRef? { get set }
}

extension UnsafeMutablePointer where Pointee == ObjectHeader {
  /// The payload of an object that takes attributes.
  var attributed: (any AttributedPayload)? {
    guard pointee.kind == .native, pointee.flags & NativeObject.attributedFlag != 0 else { return nil }
    return UnsafeMutableRawPointer(self).assumingMemoryBound(to: NativeObject.self).pointee.payload
      .takeUnretainedValue() as? any AttributedPayload
  }
}
