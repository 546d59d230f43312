#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Making values.
extension Runtime {
  // MARK: Strings

  /// A str object with room for `byteCount` bytes behind it, to be filled by the caller.
  @inline(__always)
  func allocateString(byteCount: Int, length: Int) -> StringRef {
    let trailer = byteCount == length ? 0 : 8
    let string = heap.allocate(StringObject.self, kind: .string, type: types.str, extra: byteCount + trailer)
    string.pointee.hash = -1
    string.pointee.byteCount = byteCount
    string.pointee.length = length
    string.pointee.bytes = (UnsafeMutableRawPointer(string) + (MemoryLayout<StringObject>.size + trailer))
      .assumingMemoryBound(to: UInt8.self)
    return string
  }

  /// The str of valid WTF-8 text.
  func makeString(_ bytes: UnsafeBufferPointer<UInt8>) -> StringRef {
    makeString(bytes, length: UTF8Text.length(bytes))
  }

  func makeString(_ bytes: UnsafeBufferPointer<UInt8>, length: Int) -> StringRef {
    if bytes.count <= 1 {
      if bytes.count == 0 { return strings.empty }
      return strings.characters[Int(bytes[0])]
    }
    let string = allocateString(byteCount: bytes.count, length: length)
    copyText(string.pointee.bytes, bytes.baseAddress.unsafelyUnwrapped, bytes.count)
    return string
  }

  func makeString(_ bytes: [UInt8]) -> StringRef { bytes.withUnsafeBufferPointer { makeString($0) } }

  func makeString(_ text: String) -> StringRef {
    var text = text
    return text.withUTF8 { makeString($0) }
  }

  func makeString(codePoint: UInt32) -> StringRef {
    if codePoint < 128 { return strings.characters[Int(codePoint)] }
    if codePoint < 256, let character = strings.latin[Int(codePoint) - 128] { return character }
    let place = strings.recent + Int(codePoint) % InternedStrings.recentCount
    if codePoint >= 256, let known = place.pointee, known.codePoint == codePoint { return known.string }
    let width = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
    let string = allocateString(byteCount: width, length: 1)
    UTF8Text.write(codePoint, string.pointee.bytes)
    if codePoint >= 256 {
      place.pointee = (codePoint, string)
      return string
    }
    let character = intern(string)
    strings.latin[Int(codePoint) - 128] = character
    return character
  }

  /// A str value from Swift text.
  func str(_ text: String) -> Value { .str(makeString(text)) }

  /// The interned string of a text.
  func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> StringRef {
    let hash = hashOfText(bytes)
    if let found = strings.find(bytes, hash: hash) { return found }
    let string = allocateString(byteCount: bytes.count, length: UTF8Text.length(bytes))
    if let base = bytes.baseAddress { memcpy(string.pointee.bytes, base, bytes.count) }
    string.pointee.hash = hash
    strings.insert(string)
    return string
  }

  func intern(_ text: String) -> StringRef {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  func intern(_ text: StaticString) -> StringRef {
    intern(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The interned string equal to a string.
  @inline(__always)
  func intern(_ string: StringRef) -> StringRef { string.isInterned ? string : intern(string.utf8) }

  // MARK: Containers

  func makeTuple(count: Int) -> TupleRef {
    if count == 0, let empty = emptyTuple { return empty }
    let tuple = heap.allocate(TupleObject.self, kind: .tuple, type: types.tuple, extra: count * 16)
    tuple.pointee.count = count
    tuple.pointee.hash = -1
    tuple.elements.initialize(repeating: .none, count: count)
    return tuple
  }

  func makeTuple(_ values: UnsafeBufferPointer<Value>) -> TupleRef {
    if values.count == 0, let empty = emptyTuple { return empty }
    let tuple = heap.allocate(TupleObject.self, kind: .tuple, type: types.tuple, extra: values.count * 16)
    tuple.pointee.count = values.count
    tuple.pointee.hash = -1
    if let source = values.baseAddress { tuple.elements.copy(source, values.count) }
    return tuple
  }

  @inline(__always)
  func makePair(_ first: Value, _ second: Value) -> TupleRef {
    let tuple = heap.allocate(TupleObject.self, kind: .tuple, type: types.tuple, extra: 2 * 16)
    tuple.pointee.count = 2
    tuple.pointee.hash = -1
    tuple.elements.initialize(to: first)
    (tuple.elements + 1).initialize(to: second)
    return tuple
  }

  func makeTuple(_ values: [Value]) -> TupleRef { values.withUnsafeBufferPointer { makeTuple($0) } }

  func makeTuple(_ values: Value...) -> Value { .tuple(makeTuple(values)) }

  func makeList(capacity: Int = 0) -> ListRef {
    let list = heap.allocate(ListObject.self, kind: .list, type: types.list)
    list.pointee.count = 0
    list.pointee.capacity = 0
    list.pointee.elements = nil
    if capacity > 0 {
      list.reserve(capacity, heap)
      heap.noteAllocation(capacity * 16)
    }
    return list
  }

  func makeList(_ values: UnsafeBufferPointer<Value>) -> ListRef {
    let list = makeList(capacity: values.count)
    if values.count > 0 { list.pointee.elements!.copy(values.baseAddress!, values.count) }
    list.pointee.count = values.count
    return list
  }

  func makeList(_ values: [Value]) -> ListRef { values.withUnsafeBufferPointer { makeList($0) } }

  func makeDict() -> DictRef {
    let dict = heap.allocate(DictObject.self, kind: .dict, type: types.dict)
    dict.pointee.count = 0
    dict.pointee.used = 0
    dict.pointee.front = 0
    dict.pointee.capacity = 0
    dict.pointee.mask = 0
    dict.pointee.entries = nil
    dict.pointee.indices = nil
    dict.pointee.version = 0
    return dict
  }

  func makeSet(frozen: Bool = false, tableSize: Int = 8) -> SetRef {
    let set = heap.allocate(
      SetObject.self, kind: frozen ? .frozenSet : .set, type: frozen ? types.frozenset : types.set)
    set.pointee.fill = 0
    set.pointee.count = 0
    set.pointee.mask = tableSize - 1
    set.pointee.table = SetObject.makeTable(tableSize, heap)
    if tableSize > 8 { heap.noteAllocation(tableSize * MemoryLayout<SetEntry>.stride) }
    set.pointee.hash = -1
    set.pointee.finger = 0
    set.pointee.version = 0
    return set
  }

  /// A range whose count fits an int; `step` is not 0.
  func makeRange(_ start: Int, _ stop: Int, _ step: Int) -> RangeRef {
    let range = heap.allocate(RangeObject.self, kind: .range, type: types.range)
    range.pointee.start = start
    range.pointee.stop = stop
    range.pointee.step = step
    range.pointee.count = RangeObject.count(start, stop, step)
    return range
  }

  func makeSlice(_ lower: Value, _ upper: Value, _ step: Value) -> Value {
    let slice = heap.allocate(SliceObject.self, kind: .slice, type: types.slice)
    slice.pointee.lower = lower
    slice.pointee.upper = upper
    slice.pointee.step = step
    return .object(slice.asObject)
  }

  func makeBytes(_ bytes: UnsafeBufferPointer<UInt8>, mutable: Bool = false) -> Value {
    let object = allocateBytes(bytes.count, mutable: mutable)
    if let base = bytes.baseAddress { memcpy(object.pointee.bytes, base, bytes.count) }
    return .object(object.asObject)
  }

  /// A bytes or bytearray of a size, to be filled by the caller.
  func allocateBytes(_ count: Int, mutable: Bool = false) -> BytesRef {
    let object = heap.allocate(
      BytesObject.self, kind: mutable ? .byteArray : .bytes, type: mutable ? types.bytearray : types.bytes)
    object.pointee.hash = -1
    object.pointee.count = count
    object.pointee.capacity = count
    object.pointee.bytes = heap.buffers.pointee.allocate(count).assumingMemoryBound(to: UInt8.self)
    heap.noteAllocation(count)
    return object
  }

  func makeBytes(_ bytes: [UInt8], mutable: Bool = false) -> Value {
    bytes.withUnsafeBufferPointer { makeBytes($0, mutable: mutable) }
  }

  // MARK: Small objects

  func makeQuad(
    _ kind: Kind, _ type: TypeRef, _ a: Value, _ b: Value = .undefined, _ c: Value = .undefined,
    _ d: Value = .undefined
  ) -> Value {
    let object = heap.allocate(QuadObject.self, kind: kind, type: type)
    object.pointee.a = a
    object.pointee.b = b
    object.pointee.c = c
    object.pointee.d = d
    return .object(object.asObject)
  }

  func makeBoundMethod(_ function: Value, _ receiver: Value) -> Value {
    guard let builtin = function.object(.builtin, as: BuiltinObject.self) else {
      return makeQuad(.boundMethod, types.method, function, receiver)
    }
    let isWrapper = builtin.pointee.header.type == types.wrapperDescriptor
    return makeQuad(.boundMethod, isWrapper ? types.methodWrapper : types.builtinFunction, function, receiver)
  }

  func makeCell(_ value: Value) -> CellRef {
    let cell = heap.allocate(CellObject.self, kind: .cell, type: types.cell)
    cell.pointee.value = value
    return cell
  }

  func makeIterator(
    _ variant: IteratorVariant, _ source: Value, type: TypeRef, index: Int = 0, limit: Int = 0, extra: Int = 0,
    other: Value = .undefined
  ) -> Value {
    let iterator = heap.allocate(IteratorObject.self, kind: .iterator, type: type)
    iterator.pointee.variant = variant
    iterator.pointee.index = index
    iterator.pointee.limit = limit
    iterator.pointee.extra = extra
    iterator.pointee.source = source
    iterator.pointee.other = other
    return .object(iterator.asObject)
  }

  /// A function implemented in Swift as a value.
  func makeBuiltin(_ builtin: Builtin, owner: TypeRef? = nil, moduleName: StringRef? = nil) -> Value {
    var type = types.builtinFunction
    if let owner {
      let isSpecial = builtin.signatureText.utf8Start.pointee == UInt8(ascii: "_")
      type = isSpecial && isWrapper(builtin.name, owner) ? types.wrapperDescriptor : types.methodDescriptor
    }
    let object = heap.allocate(BuiltinObject.self, kind: .builtin, type: type)
    object.pointee.builtin = Unmanaged.passRetained(builtin)
    object.pointee.owner = owner
    object.pointee.moduleName = moduleName
    object.pointee.function = nil
    return .object(object.asObject)
  }

  /// A function of a bundled module as one that CPython has in C: it is no method of a class it is put in.
  func makeBuiltin(running function: FunctionRef, module: StringRef? = nil) -> Value {
    var module = module
    if module == nil, case .str(let name)? = getItem(function.pointee.globals, intern("__name__")) { module = name }
    let builtin = Builtin("", "") { _, _ in .none }
    builtin.module = module
    let made = makeBuiltin(builtin, moduleName: module)
    made.object(.builtin, as: BuiltinObject.self)?.pointee.function = function
    return made
  }

  /// An object implemented by a Swift class.
  func makeNative(_ payload: NativePayload, type: TypeRef, kind: Kind = .native) -> Value {
    let object = heap.allocate(NativeObject.self, kind: kind, type: type)
    object.pointee.payload = Unmanaged.passRetained(payload)
    heap.noteAllocation(payload.ownedBytes)
    object.pointee.header.flags = payload.headerFlags
    return .object(object.asObject)
  }

  func makeModule(_ name: String, dict: DictRef? = nil) -> ModuleRef {
    let module = heap.allocate(ModuleObject.self, kind: .module, type: types.module)
    module.pointee.name = intern(name)
    module.pointee.dict = dict ?? makeDict()
    module.pointee.namesToCome = nil
    return module
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Fills memory with values, mostly few.
  @inline(__always)
  fileprivate func copy(_ source: UnsafePointer<Value>, _ count: Int) {
    if count > 4 {
      initialize(from: source, count: count)
      return
    }
    var index = 0
    while index < count {
      (self + index).initialize(to: source[index])
      index += 1
    }
  }
}

extension RangeObject {
  static func count(_ start: Int, _ stop: Int, _ step: Int) -> Int {
    if step > 0 {
      guard start < stop else { return 0 }
      let distance = UInt(bitPattern: stop &- start)
      return Int(step == 1 ? distance : (distance - 1) / UInt(step) + 1)
    }
    guard start > stop else { return 0 }
    return Int((UInt(bitPattern: start &- stop) - 1) / step.magnitude + 1)
  }
}
