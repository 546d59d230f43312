/// What the collector knows of each kind of object: how to trace it, what it owns, whether it wants to be finalised.
enum HeapLayouts {
  @inline(__always)
  private static func cast<T>(_ object: ObjectRef, _ type: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(object).assumingMemoryBound(to: T.self)
  }

  /// Reports what an object refers to, its class included.
  static func trace(_ object: ObjectRef, _ marker: Marker) {
    marker.mark(object.pointee.type.asObject)
    switch object.pointee.kind {
    case .free, .bigInt, .complex, .bytes, .singleton: break
    case .string: StringObject.trace(cast(object, StringObject.self), marker)
    case .buffer, .byteArray: break
    case .list: ListObject.trace(cast(object, ListObject.self), marker)
    case .tuple: TupleObject.trace(cast(object, TupleObject.self), marker)
    case .dict: DictObject.trace(cast(object, DictObject.self), marker)
    case .set, .frozenSet: SetObject.trace(cast(object, SetObject.self), marker)
    case .range: RangeObject.trace(cast(object, RangeObject.self), marker)
    case .slice: SliceObject.trace(cast(object, SliceObject.self), marker)
    case .function: FunctionObject.trace(cast(object, FunctionObject.self), marker)
    case .boundMethod, .coroutineWrapper, .property, .staticMethod, .classMethod, .superProxy, .dictView:
      QuadObject.trace(cast(object, QuadObject.self), marker)
    case .builtin: BuiltinObject.trace(cast(object, BuiltinObject.self), marker)
    case .cell: CellObject.trace(cast(object, CellObject.self), marker)
    case .type: TypeObject.trace(cast(object, TypeObject.self), marker)
    case .module: ModuleObject.trace(cast(object, ModuleObject.self), marker)
    case .iterator: IteratorObject.trace(cast(object, IteratorObject.self), marker)
    case .generator: GeneratorObject.trace(cast(object, GeneratorObject.self), marker)
    case .instance: InstanceObject.trace(cast(object, InstanceObject.self), marker)
    case .exception: ExceptionObject.trace(cast(object, ExceptionObject.self), marker)
    case .future: FutureObject.trace(cast(object, FutureObject.self), marker)
    case .task: TaskObject.trace(cast(object, TaskObject.self), marker)
    case .handle: HandleObject.trace(cast(object, HandleObject.self), marker)
    case .loop: LoopObject.trace(cast(object, LoopObject.self), marker)
    case .regexMatch: RegexMatch.trace(cast(object, RegexMatch.self), marker)
    case .native, .code, .traceback, .frameView: NativeObject.trace(cast(object, NativeObject.self), marker)
    }
  }

  /// Releases what an object owns outside the heap.
  static func dispose(_ object: ObjectRef) {
    switch object.pointee.kind {
    case .string: StringObject.dispose(cast(object, StringObject.self))
    case .buffer: BufferObject.dispose(cast(object, BufferObject.self))
    case .byteArray, .bytes: BytesObject.dispose(cast(object, BytesObject.self))
    case .list: ListObject.dispose(cast(object, ListObject.self))
    case .dict: DictObject.dispose(cast(object, DictObject.self))
    case .set, .frozenSet: SetObject.dispose(cast(object, SetObject.self))
    case .builtin: BuiltinObject.dispose(cast(object, BuiltinObject.self))
    case .type: TypeObject.dispose(cast(object, TypeObject.self))
    case .instance: InstanceObject.dispose(cast(object, InstanceObject.self))
    case .exception: ExceptionObject.dispose(cast(object, ExceptionObject.self))
    case .future: FutureObject.dispose(cast(object, FutureObject.self))
    case .task: TaskObject.dispose(cast(object, TaskObject.self))
    case .loop: LoopObject.dispose(cast(object, LoopObject.self))
    case .native, .code, .traceback, .frameView: NativeObject.dispose(cast(object, NativeObject.self))
    default: break
    }
  }

  /// Whether an object of the kind may own memory outside its cell; a str tells itself.
  @inline(__always)
  static func mayOwnMemory(_ object: ObjectRef) -> Bool {
    let kind = object.pointee.kind
    if kind == .string { return object.pointee.flags & StringObject.breadcrumbsFlag != 0 }
    if kind == .instance { return cast(object, InstanceObject.self).hasSlotsOutside }
    return ownsNothing & (1 << UInt64(kind.rawValue)) == 0
  }

  private static var ownsNothing: UInt64 {
    1 << UInt64(Kind.tuple.rawValue) | 1 << UInt64(Kind.range.rawValue) | 1 << UInt64(Kind.slice.rawValue)
      | 1 << UInt64(Kind.boundMethod.rawValue) | 1 << UInt64(Kind.cell.rawValue)
      | 1 << UInt64(Kind.iterator.rawValue) | 1 << UInt64(Kind.dictView.rawValue)
      | 1 << UInt64(Kind.function.rawValue) | 1 << UInt64(Kind.bigInt.rawValue)
      | 1 << UInt64(Kind.regexMatch.rawValue)
  }

  /// Kinds that are allocated in the slabs of finalisable objects.
  static func isFinalizable(_ kind: Kind) -> Bool {
    switch kind {
    case .generator, .future, .task: true
    default: false
    }
  }

  /// Whether an unreachable object must be handed to the runtime before it is freed.
  static func wantsFinalization(_ object: ObjectRef) -> Bool {
    switch object.pointee.kind {
    case .generator: GeneratorObject.wantsFinalization(cast(object, GeneratorObject.self))
    case .future, .task: FutureObject.wantsFinalization(cast(object, FutureObject.self))
    case .instance: !ObjectFlags.isFinalized(object)
    default: false
    }
  }

  /// How many objects that CPython's collector follows stand for this one there: a class has four that describe it.
  static func followedObjects(_ object: ObjectRef) -> Int {
    func mayRefer(_ value: Value) -> Bool {
      guard let kind = value.heapObject?.pointee.kind else { return false }
      switch kind {
      case .string, .bigInt, .complex, .bytes, .byteArray, .range: return false
      default: return true
      }
    }
    switch object.pointee.kind {
    case .free, .string, .buffer, .bigInt, .complex, .bytes, .byteArray, .range, .builtin, .singleton, .code, .native,
      .regexMatch:
      return 0
    case .tuple:
      let tuple = cast(object, TupleObject.self)
      return (0..<tuple.pointee.count).contains { mayRefer(tuple[element: $0]) } ? 1 : 0
    case .dict:
      let dict = cast(object, DictObject.self)
      var position = 0
      while let entry = dict.nextEntry(&position) {
        if mayRefer(entry.pointee.key) || mayRefer(entry.pointee.value) { return 1 }
      }
      return 0
    case .type: return 5
    default: return 1
    }
  }

  /// Whether its finaliser hands an unreachable object on, so that what it refers to does not end with it.
  static func outlivesItsEnd(_ object: ObjectRef) -> Bool {
    object.pointee.kind == .generator && cast(object, GeneratorObject.self).flavor == .asyncGenerator
      && wantsFinalization(object)
  }

  /// What a script would notice of the object's end.
  static func noticeableEnd(_ object: ObjectRef) -> NoticeableEnds {
    switch object.pointee.kind {
    case .future, .task: cast(object, FutureObject.self).pointee.isUnretrieved ? .failures : []
    case .generator: GeneratorObject.noticeableEnd(cast(object, GeneratorObject.self))
    case .instance: ObjectFlags.isFinalized(object) ? [] : .finalizers
    default: []
    }
  }

  /// Whether it is a coroutine that has not begun and whose end would be told.
  static func isUnstartedCoroutine(_ object: ObjectRef) -> Bool {
    guard object.pointee.kind == .generator, !ObjectFlags.isFinalized(object) else { return false }
    let generator = cast(object, GeneratorObject.self)
    return generator.pointee.phase == .created && generator.flavor == .coroutine
  }

  /// Bytes an object owns outside its cell, for the collector's allowance and the limit of memory.
  static func externalBytes(_ object: ObjectRef) -> Int {
    switch object.pointee.kind {
    case .list: cast(object, ListObject.self).pointee.capacity * 16
    case .dict: cast(object, DictObject.self).pointee.capacity * 44
    case .set, .frozenSet: (cast(object, SetObject.self).pointee.mask + 1) * 24
    case .buffer: cast(object, BufferObject.self).pointee.capacity
    case .bytes, .byteArray: cast(object, BytesObject.self).pointee.capacity
    case .native, .code, .traceback, .frameView:
      cast(object, NativeObject.self).pointee.payload._withUnsafeGuaranteedRef { $0.ownedBytes }
    case .instance: cast(object, InstanceObject.self).bytesOutside
    case .exception: cast(object, ExceptionObject.self).pointee.traceback.ownedBytes
    case .type: TypeObject.bytesOutside
    case .loop: LoopObject.bytesOutside
    case .future, .task: cast(object, FutureObject.self).bytesOutside
    default: 0
    }
  }
}

/// Bits of `ObjectHeader.flags` that any kind may use.
enum ObjectFlags {
  static let finalized: UInt8 = 0x80
  static func isFinalized(_ object: ObjectRef) -> Bool { object.pointee.flags & finalized != 0 }
  static func setFinalized(_ object: ObjectRef) { object.pointee.flags |= finalized }

  /// A suspended frame that only the chain it runs in refers to, which is freed at its end, or a generator that only a
  /// loop holds, which is closed when the loop is left.
  private static let unshared: UInt8 = 0x40
  static func isUnshared(_ object: ObjectRef) -> Bool { object.pointee.flags & unshared != 0 }
  static func setUnshared(_ object: ObjectRef) { object.pointee.flags |= unshared }
  /// A mark for the length of one walk over generators and futures that runs no script code.
  private static let visited: UInt8 = 0x20
  static func isVisited(_ object: ObjectRef) -> Bool { object.pointee.flags & visited != 0 }
  static func setVisited(_ object: ObjectRef, _ flag: Bool) {
    if flag { object.pointee.flags |= visited } else { object.pointee.flags &= ~visited }
  }

  /// A suspended generator that only the traceback of an exception may hold, or a coroutine that a script drives itself
  /// and that waits within a `try`.
  private static let noticedEnd: UInt8 = 0x10
  static func endIsNoticed(_ object: ObjectRef) -> Bool {
    object.pointee.flags & (noticedEnd | finalized) == noticedEnd
  }
  static func setEndIsNoticed(_ object: ObjectRef) { object.pointee.flags |= noticedEnd }

  /// A suspended frame that may be handling an exception, or stand above one that does.
  private static let handling: UInt8 = 0x08
  @inline(__always)
  static func isHandling(_ object: ObjectRef) -> Bool { object.pointee.flags & handling != 0 }
  static func setHandling(_ object: ObjectRef) { object.pointee.flags |= handling }
  static func setHandlingNothing(_ object: ObjectRef) { object.pointee.flags &= ~handling }

  /// An async generator that a loop knows: it has been asked for its first item.
  private static let knownToLoop: UInt8 = 0x04
  static func isKnownToLoop(_ object: ObjectRef) -> Bool { object.pointee.flags & knownToLoop != 0 }
  static func setKnownToLoop(_ object: ObjectRef) { object.pointee.flags |= knownToLoop }

  /// An async generator that `aclose` has begun to close.
  private static let closing: UInt8 = 0x01
  static func isClosing(_ object: ObjectRef) -> Bool { object.pointee.flags & closing != 0 }
  static func setClosing(_ object: ObjectRef) { object.pointee.flags |= closing }

  /// An async generator that waits in a step that has been closed: to others it is running for ever.
  private static let left: UInt8 = 0x02
  static func isLeft(_ object: ObjectRef) -> Bool { object.pointee.flags & left != 0 }
  static func setLeft(_ object: ObjectRef) { object.pointee.flags |= left }

  /// A property that a class's body has given a name, which messages tell.
  private static let named: UInt8 = 0x02
  static func isNamed(_ object: ObjectRef) -> Bool { object.pointee.flags & named != 0 }
  static func setNamed(_ object: ObjectRef) { object.pointee.flags |= named }

  static func setShared(_ object: ObjectRef) { object.pointee.flags &= ~unshared }
}

/// Kinds of objects whose end a script would notice.
struct NoticeableEnds: OptionSet {
  let rawValue: UInt8
  /// Failed futures that nobody has looked at, and generators that a traceback holds.
  static let failures = NoticeableEnds(rawValue: 1)
  /// Generators that wait within a `try` or `with`.
  static let generators = NoticeableEnds(rawValue: 2)
  /// Async generators between two items.
  static let asyncGenerators = NoticeableEnds(rawValue: 4)
  /// Instances with `__del__`.
  static let finalizers = NoticeableEnds(rawValue: 8)
}
