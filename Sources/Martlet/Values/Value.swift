/// A script value: what a variable, a slot or an element holds.
///
/// Every payload is trivially copyable, so a `Value` is moved in two registers and never counted. Heap objects are
/// owned by the collector. The case tells the exact built-in type: `.list` is a `list` and never an instance of a
/// subclass of it. An instance of a script's subclass of a built-in type is an `.instance` that holds the built-in
/// value in its first slot (see `InstanceObject`).
enum Value {
  /// No value: an unbound variable, an absent argument. Never visible to a script.
  case undefined
  case none
  case bool(Bool)
  /// An int of 64 bits; a larger one is an `.object` of kind `bigInt`, which never holds a number that fits here.
  case int(Int)
  case float(Double)
  case str(StringRef)
  case list(ListRef)
  case tuple(TupleRef)
  case dict(DictRef)
  /// A set or a frozenset, by `header.kind`.
  case set(SetRef)
  /// Whatever has a shape: instances of classes, exceptions, futures, tasks; `header.kind` tells the layout.
  case instance(InstanceRef)
  case type(TypeRef)
  /// A function written in the language.
  case function(FunctionRef)
  /// Any other heap object; `header.kind` tells which.
  case object(ObjectRef)

  /// The heap object, or nil for an immediate value.
  @inline(__always)
  var heapObject: ObjectRef? {
    let parts = unsafeBitCast(self, to: Parts.self)
    return parts.tag &- Value.firstObjectTag < Value.emptyTag - Value.firstObjectTag
      ? ObjectRef(bitPattern: parts.payload) : nil
  }

  /// What a value is in memory: payload and number of its case. Those of heap objects stand together, `.str` first.
  private struct Parts {
    let payload: UInt
    let tag: UInt8
  }

  private static let firstObjectTag: UInt8 = 3
  /// The tag byte of the cases without a payload.
  static let emptyTag: UInt8 = 12

  @inline(__always)
  var isUndefined: Bool { if case .undefined = self { true } else { false } }

  @inline(__always)
  var isNone: Bool { if case .none = self { true } else { false } }

  /// The `is` operator: the same object, or the same immediate value.
  func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined), (.none, .none): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.float(let a), .float(let b)): return a.bitPattern == b.bitPattern
    case (.undefined, _), (.none, _), (.bool, _), (.int, _), (.float, _): return false
    default: return heapObject == other.heapObject
    }
  }

  /// The heap object's kind, or nil for an immediate value.
  var kind: Kind? { heapObject?.pointee.kind }

  /// The object seen as `T`, if it is of the kind.
  @inline(__always)
  func object<T>(_ kind: Kind, as type: T.Type) -> UnsafeMutablePointer<T>? {
    guard case .object(let p) = self, p.pointee.kind == kind else { return nil }
    return UnsafeMutableRawPointer(p).assumingMemoryBound(to: T.self)
  }

  /// The value of any heap object, by its kind.
  init(_ p: ObjectRef) {
    let raw = UnsafeMutableRawPointer(p)
    switch p.pointee.kind {
    case .string: self = .str(raw.assumingMemoryBound(to: StringObject.self))
    case .list: self = .list(raw.assumingMemoryBound(to: ListObject.self))
    case .tuple: self = .tuple(raw.assumingMemoryBound(to: TupleObject.self))
    case .dict: self = .dict(raw.assumingMemoryBound(to: DictObject.self))
    case .set, .frozenSet: self = .set(raw.assumingMemoryBound(to: SetObject.self))
    case .instance, .exception, .future, .task: self = .instance(raw.assumingMemoryBound(to: InstanceObject.self))
    case .type: self = .type(raw.assumingMemoryBound(to: TypeObject.self))
    case .function: self = .function(raw.assumingMemoryBound(to: FunctionObject.self))
    default: self = .object(p)
    }
  }
}

/// The error that carries a script exception through Swift code. The exception object itself is
/// `Runtime.raisedException`; this is only the signal, so that throwing costs a register.
struct Raised: Error {}
