#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `container[index]`, its assignment and deletion.
extension Runtime {
  // MARK: Reading

  /// The element of a bytes object, a bytearray or a native sequence, if it takes neither script code nor an error.
  @inline(__always)
  func nativeElement(_ container: Value, _ index: Value) -> Value? {
    guard case .object(let object) = container, case .int(let number) = index else { return nil }
    switch object.pointee.kind {
    case .native:
      return UnsafeMutableRawPointer(object).assumingMemoryBound(to: NativeObject.self).pointee.payload
        ._withUnsafeGuaranteedRef { $0.element(at: number, self) }
    case .bytes, .byteArray:
      let bytes = container.unchecked(as: BytesObject.self)
      let count = bytes.pointee.count
      let at = number < 0 ? number &+ count : number
      return UInt(bitPattern: at) < UInt(bitPattern: count) ? .int(Int(bytes.pointee.bytes[at])) : nil
    default: return nil
    }
  }

  /// Replaces such an element; false where that takes more.
  @inline(__always)
  func setNativeElement(_ container: Value, _ index: Value, _ value: Value) -> Bool {
    guard case .object(let object) = container, case .int(let number) = index else { return false }
    switch object.pointee.kind {
    case .native:
      return UnsafeMutableRawPointer(object).assumingMemoryBound(to: NativeObject.self).pointee.payload
        ._withUnsafeGuaranteedRef { $0.setElement(at: number, to: value, self) }
    case .byteArray:
      guard case .int(let new) = value, let byte = UInt8(exactly: new) else { return false }
      let bytes = container.unchecked(as: BytesObject.self)
      let count = bytes.pointee.count
      let at = number < 0 ? number &+ count : number
      guard UInt(bitPattern: at) < UInt(bitPattern: count) else { return false }
      bytes.pointee.bytes[at] = byte
      return true
    default: return false
    }
  }

  /// `container[index]`.
  @inline(__always)
  func getItem(_ container: Value, index: Value) throws(Raised) -> Value {
    switch (container, index) {
    case (.list(let list), .int(let number)):
      let count = list.pointee.count
      let at = number < 0 ? number &+ count : number
      if UInt(bitPattern: at) < UInt(bitPattern: count) { return list[element: at] }
      throw indexError("list index out of range")
    case (.tuple(let tuple), .int(let number)):
      let count = tuple.pointee.count
      let at = number < 0 ? number &+ count : number
      if UInt(bitPattern: at) < UInt(bitPattern: count) { return tuple[element: at] }
      throw indexError("tuple index out of range")
    case (.dict(let dict), .str(let name)):
      if dict.pointee.header.flags & 1 == 0 {
        if let value = getItem(dict, name) { return value }
        throw keyError(index)
      }
    default: break
    }
    return try getItemSlow(container, index)
  }

  @inline(never)
  private func getItemSlow(_ container: Value, _ index: Value) throws(Raised) -> Value {
    let saved = top
    saved[0] = container
    saved[1] = index
    top = saved + 2
    defer { top = saved }
    switch container {
    case .dict(let dict):
      guard let value = try getItem(dict, index) else { throw keyError(index) }
      return value
    case .list(let list): return try getItem(list, index)
    case .tuple(let tuple):
      if let slice = index.object(.slice, as: SliceObject.self) {
        return .tuple(self.slice(tuple, try sliceBounds(slice).adjusted(to: tuple.pointee.count)))
      }
      guard let number = try subscriptIndex(index) else { throw wrongIndex("tuple", index) }
      return tuple[element: try place(number, tuple.pointee.count, "tuple index out of range")]
    case .str(let string):
      if let slice = index.object(.slice, as: SliceObject.self) {
        let bounds = try sliceBounds(slice).adjusted(to: string.pointee.length)
        return .str(slicedString(string, bounds))
      }
      guard let number = try subscriptIndex(index) else {
        throw typeError("string indices must be integers, not '\(typeName(index))'")
      }
      return .str(character(string, at: try place(number, string.pointee.length, "string index out of range")))
    case .type(let type): return try classItem(type, index)
    case .object(let object):
      switch object.pointee.kind {
      case .range: return try rangeItem(container.unchecked(as: RangeObject.self), index)
      case .bytes, .byteArray: return try getItem(container.unchecked(as: BytesObject.self), index)
      case .dictView where object.pointee.type == types.mappingProxy:
        try checkStack()
        return try getItem(container.unchecked(as: QuadObject.self).pointee.a, index: index)
      default: break
      }
    case .instance(let instance):
      // The method of dict itself has lost sight of the subclass and its `__missing__`.
      if instance.type.pointee.flags.contains(.hasNativeValue), case .dict(let dict) = instance.pointee.slots[0],
        let method = special(instance.type, .getitem), builtinOwner(method) == types.dict
      {
        if let value = try getItem(dict, index) { return value }
        if let result = try callSpecial(.missing, on: container, index) { return result }
        throw keyError(index)
      }
    default: break
    }
    if let method = special(type(of: container), .getitem), !method.isNone,
      let result = try callSpecial(.getitem, on: container, index)
    {
      return result
    }
    throw typeError("'\(typeName(container))' object is not subscriptable")
  }

  func wrongIndex(_ kind: String, _ index: Value) -> Raised {
    typeError("\(kind) indices must be integers or slices, not \(typeName(index))")
  }

  /// An index counted from the beginning, checked.
  @inline(__always)
  func place(_ index: Int, _ count: Int, _ message: StaticString) throws(Raised) -> Int {
    let at = index < 0 ? index &+ count : index
    if UInt(bitPattern: at) < UInt(bitPattern: count) { return at }
    throw indexError("\(message)")
  }

  private func getItem(_ list: ListRef, _ index: Value) throws(Raised) -> Value {
    if let slice = index.object(.slice, as: SliceObject.self) {
      let bounds = try sliceBounds(slice)
      return .list(sliceOf(list, bounds.adjusted(to: list.pointee.count)))
    }
    guard let number = try subscriptIndex(index) else { throw wrongIndex("list", index) }
    return list[element: try place(number, list.pointee.count, "list index out of range")]
  }

  private func getItem(_ bytes: BytesRef, _ index: Value) throws(Raised) -> Value {
    let isMutable = bytes.pointee.header.kind == .byteArray
    if let slice = index.object(.slice, as: SliceObject.self) {
      let bounds = try sliceBounds(slice).adjusted(to: bytes.pointee.count)
      if bounds.step == 1 {
        let selected = UnsafeBufferPointer(start: bytes.pointee.bytes + bounds.start, count: bounds.count)
        return makeBytes(selected, mutable: isMutable)
      }
      var selected: [UInt8] = []
      selected.reserveCapacity(bounds.count)
      for n in 0..<bounds.count { selected.append(bytes.pointee.bytes[bounds[n]]) }
      return makeBytes(selected, mutable: isMutable)
    }
    guard let number = try subscriptIndex(index) else { throw wrongIndex(isMutable ? "bytearray" : "byte", index) }
    let at = try place(
      number, bytes.pointee.count, isMutable ? "bytearray index out of range" : "index out of range")
    return .int(Int(bytes.pointee.bytes[at]))
  }

  /// The selected elements; the tuple itself if they are all of it.
  func slice(_ tuple: TupleRef, _ bounds: SliceBounds) -> TupleRef {
    if bounds.step == 1, bounds.count == tuple.pointee.count { return tuple }
    let result = makeTuple(count: bounds.count)
    charge(copied: bounds.count)
    for n in 0..<bounds.count { result[element: n] = tuple[element: bounds[n]] }
    return result
  }

  /// The selected characters; the str itself if they are all of it.
  func slicedString(_ string: StringRef, _ bounds: SliceBounds) -> StringRef {
    if bounds.count == 0 { return strings.empty }
    charge(copied: bounds.count / 16)
    if bounds.step == 1 {
      if bounds.count == string.pointee.length { return string }
      return substring(string, codePoints: bounds.start..<(bounds.start + bounds.count))
    }
    if string.isASCII {
      let source = string.pointee.bytes
      if bounds.count == 1 { return strings.characters[Int(source[bounds.start])] }
      let result = allocateString(byteCount: bounds.count, length: bounds.count)
      let target = result.pointee.bytes
      if bounds.step == -1 {
        let last = source + bounds.start
        for n in 0..<bounds.count { target[n] = last[-n] }
      } else {
        for n in 0..<bounds.count { target[n] = source[bounds[n]] }
      }
      return result
    }
    var text = TextBuilder(reserving: bounds.count * 2)
    if bounds.step == -1 {
      var at = string.byteOffset(ofCodePoint: bounds.start + 1)
      for _ in 0..<bounds.count {
        let end = at
        repeat { at -= 1 } while string.pointee.bytes[at] & 0xC0 == 0x80
        text.append(string, at..<end)
      }
    } else {
      for n in 0..<bounds.count {
        let at = string.byteOffset(ofCodePoint: bounds[n])
        text.append(string, at..<(at + UTF8Text.width(string.pointee.bytes[at])))
      }
    }
    return makeString(text.text, length: bounds.count)
  }

  /// `C[index]` for a class: its metaclass's `__getitem__`, else `__class_getitem__`.
  private func classItem(_ type: TypeRef, _ index: Value) throws(Raised) -> Value {
    if type.type != types.type, let method = special(type.type, .getitem), !method.isNone,
      let result = try callSpecial(.getitem, on: .type(type), index)
    {
      return result
    }
    if type == types.type { return makeGenericAlias(.type(type), index) }
    if let hook = try findAttribute(.type(type), name(of: .classGetitem)), !hook.isNone {
      return try call(hook, index)
    }
    throw typeError("type '\(nameOfType(type))' is not subscriptable")
  }

  // MARK: Assigning

  /// `container[index] = value`.
  @inline(__always)
  func setItem(_ container: Value, index: Value, _ value: Value) throws(Raised) {
    switch (container, index) {
    case (.list(let list), .int(let number)):
      let count = list.pointee.count
      let at = number < 0 ? number &+ count : number
      guard UInt(bitPattern: at) < UInt(bitPattern: count) else {
        throw indexError("list assignment index out of range")
      }
      list[element: at] = value
    case (.dict(let dict), .str(let name)) where dict.pointee.header.flags & 1 == 0:
      setItem(dict, name, value)
    default: try setItemSlow(container, index, value)
    }
  }

  @inline(never)
  private func setItemSlow(_ container: Value, _ index: Value, _ value: Value) throws(Raised) {
    let saved = top
    saved[0] = container
    saved[1] = index
    saved[2] = value
    top = saved + 3
    defer { top = saved }
    switch container {
    case .dict(let dict): return try setItem(dict, index, value)
    case .list(let list):
      if let slice = index.object(.slice, as: SliceObject.self) { return try assignSlice(list, slice, value) }
      guard let number = try subscriptIndex(index) else { throw wrongIndex("list", index) }
      list[element: try place(number, list.pointee.count, "list assignment index out of range")] = value
      return
    case .object(let object) where object.pointee.kind == .byteArray:
      return try setItem(container.unchecked(as: BytesObject.self), index, value)
    default: break
    }
    if let dict = nativeDict(container, .setitem) { return try setItem(dict, index, value) }
    if let method = special(type(of: container), .setitem), !method.isNone,
      try callSpecial(.setitem, on: container, index, value) != nil
    {
      return
    }
    throw lacksItemMethod(container, "__setitem__", besides: .delitem)
      ?? typeError("'\(typeName(container))' object does not support item assignment")
  }

  /// A class of a script's that has one of the two methods lacks the other by its name.
  private func lacksItemMethod(_ container: Value, _ name: StaticString, besides other: Special) -> Raised? {
    let type = type(of: container)
    guard type.isHeap, special(type, other) != nil else { return nil }
    return raise(types.exceptions.attributeError, "\(name)")
  }

  private func setItem(_ bytes: BytesRef, _ index: Value, _ value: Value) throws(Raised) {
    if let slice = index.object(.slice, as: SliceObject.self) { return try assignSlice(bytes, slice, value) }
    guard let number = try subscriptIndex(index) else { throw wrongIndex("bytearray", index) }
    let byte = try byteArgument(value)
    bytes.pointee.bytes[try place(number, bytes.pointee.count, "bytearray index out of range")] = byte
  }

  private func byteArgument(_ value: Value) throws(Raised) -> UInt8 {
    guard let integer = try integer(value) else {
      throw typeError("'\(typeName(value))' object cannot be interpreted as an integer")
    }
    if case .int(let number) = integer, let byte = UInt8(exactly: number) { return byte }
    throw valueError("byte must be in range(0, 256)")
  }

  private func assignSlice(
    _ bytes: BytesRef, _ slice: UnsafeMutablePointer<SliceObject>, _ value: Value?
  ) throws(Raised) {
    var new: [UInt8] = []
    if let value {
      if case .object(let object) = unwrap(value), object.pointee.kind == .bytes || object.pointee.kind == .byteArray {
        let source = unwrap(value).unchecked(as: BytesObject.self)
        new = Array(UnsafeBufferPointer(start: source.pointee.bytes, count: source.pointee.count))
      } else if let content = MemoryViewType.content(self, value) {
        new = Array(content)
      } else {
        if !isIterable(value) {
          throw typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        }
        try forEach(value) { (item) throws(Raised) in
          new.append(try byteArgument(item))
          return true
        }
      }
    }
    var bounds = try sliceBounds(slice)
    let count = bytes.pointee.count
    bounds.adjust(to: count)
    if bounds.step != 1, !new.isEmpty {
      guard bounds.count == new.count else {
        throw valueError(
          "attempt to assign bytes of size \(new.count) to extended slice of size \(bounds.count)")
      }
      for n in 0..<bounds.count { bytes.pointee.bytes[bounds[n]] = new[n] }
      return
    }
    if bounds.step != 1 || new.count != max(0, bounds.stop - bounds.start) { try checkResizable(bytes) }
    var kept = Array(UnsafeBufferPointer(start: bytes.pointee.bytes, count: count))
    if bounds.step == 1 {
      kept.replaceSubrange(bounds.start..<max(bounds.start, bounds.stop), with: new)
    } else {
      let removed = Set((0..<bounds.count).map { bounds[$0] })
      kept = kept.indices.filter { !removed.contains($0) }.map { kept[$0] }
    }
    if kept.count > bytes.pointee.capacity {
      bytes.grow(to: kept.count, heap)
    }
    for index in kept.indices { bytes.pointee.bytes[index] = kept[index] }
    bytes.pointee.count = kept.count
  }

  // MARK: Deleting

  /// `del container[index]`.
  func deleteItem(_ container: Value, index: Value) throws(Raised) {
    let saved = top
    saved[0] = container
    saved[1] = index
    top = saved + 2
    defer { top = saved }
    switch container {
    case .dict(let dict):
      if try removeItem(dict, index) == nil { throw keyError(index) }
      return
    case .list(let list):
      if let slice = index.object(.slice, as: SliceObject.self) { return try deleteSlice(list, slice) }
      guard let number = try subscriptIndex(index) else { throw wrongIndex("list", index) }
      list.remove(at: try place(number, list.pointee.count, "list assignment index out of range"), heap)
      return
    case .object(let object) where object.pointee.kind == .byteArray:
      let bytes = container.unchecked(as: BytesObject.self)
      if let slice = index.object(.slice, as: SliceObject.self) { return try assignSlice(bytes, slice, nil) }
      guard let number = try subscriptIndex(index) else { throw wrongIndex("bytearray", index) }
      let at = try place(number, bytes.pointee.count, "bytearray index out of range")
      try checkResizable(bytes)
      let start = bytes.pointee.bytes + at
      memmove(start, start + 1, bytes.pointee.count - at - 1)
      bytes.pointee.count -= 1
      return
    default: break
    }
    if let method = special(type(of: container), .delitem), !method.isNone,
      try callSpecial(.delitem, on: container, index) != nil
    {
      return
    }
    if let error = lacksItemMethod(container, "__delitem__", besides: .setitem) { throw error }
    let verb = deletionVerb(container, index)
    if verb == "doesn't" { _ = try subscriptIndex(index) }
    throw typeError("'\(typeName(container))' object \(verb) support item deletion")
  }

  /// CPython words it by whether the type has any slot of sequences or mappings, and the key is an index.
  private func deletionVerb(_ container: Value, _ key: Value) -> String {
    if !hasIndex(key) { return "does not" }
    return switch container {
    case .tuple, .str, .set: "doesn't"
    case .object(let object):
      switch object.pointee.kind {
      case .range, .bytes, .dictView: "doesn't"
      default: "does not"
      }
    case .instance(let instance): instance.type.isHeap ? "doesn't" : "does not"
    default: "does not"
    }
  }
}
