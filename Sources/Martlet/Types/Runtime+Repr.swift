import BigInt

/// `repr` of the built-in types.
///
/// Text is gathered in a `TextBuilder`. A container is on `reprStack` while its elements are written, so that one that
/// contains itself is shown as `[...]`, and on the value stack, since an element's `__repr__` may let go of it.
extension Runtime {
  func appendRepr(_ v: Value, to text: inout TextBuilder) throws(Raised) {
    switch v {
    case .undefined: text.append("<NULL>")
    case .none: text.append("None")
    case .bool(let flag): text.append(flag ? "True" : "False")
    case .int(let number): text.append(number: number)
    case .float(let number): text.append(text: floatRepr(number))
    case .str(let string): try appendRepr(string, to: &text)
    case .list(let list): try appendRepr(list, to: &text)
    case .tuple(let tuple): try appendRepr(tuple, to: &text)
    case .dict(let dict): try appendRepr(dict, to: &text)
    case .set(let set): try appendRepr(set, name: nil, to: &text)
    case .function(let function):
      text.append("<function ")
      text.append(function.pointee.qualifiedName)
      text.append(text: " at \(address(of: v))>")
    case .type(let type): try appendRepr(type, to: &text)
    case .instance: text.append(try reprOfInstance(v))
    case .object(let object): try appendRepr(object, to: &text)
    }
  }

  @inline(__always)
  private func appendRepr(_ string: StringRef, to text: inout TextBuilder) throws(Raised) {
    // Of characters beyond ASCII it is found out whether they can be printed.
    if string.pointee.byteCount > 1 << 16 {
      try refuse(seconds: Double(string.pointee.length) * (string.isASCII ? 5e-9 : 1e-7))
    }
    text.append(reprOf: string)
  }

  /// What stands for an object's address: made of its creation number.
  func address(of v: Value) -> String {
    guard let object = v.heapObject else { return "0x7f0000000000" }
    return addressText(object)
  }

  func addressText(_ object: ObjectRef) -> String {
    "0x" + String(0x7f00_0000_0000 + UInt64(object.pointee.serial) * 16, radix: 16)
  }

  /// `<C object at 0x7f…>`.
  func defaultRepr(_ v: Value) -> String {
    let type = type(of: v)
    let module = type.pointee.moduleName.map { $0.string + "." } ?? ""
    return "<\(module)\(type.pointee.qualifiedName.string) object at \(address(of: v))>"
  }

  /// - Parameter method: the one that was asked for; an error tells it.
  func reprOfInstance(_ v: Value, for method: StaticString = "__repr__") throws(Raised) -> StringRef {
    try enterRepr()
    defer { depth -= 1 }
    guard let result = try callSpecial(.repr, on: v) else { return makeString(defaultRepr(v)) }
    guard case .str(let string) = unwrap(result) else {
      throw typeError("\(method) returned non-string (type \(typeName(result)))")
    }
    return string
  }

  /// The repr of a built-in container, or of an instance of a script's subclass by the method of the built-in class: that
  /// of sets and bytearrays shows the class.
  func reprOfContainer(_ v: Value) throws(Raised) -> StringRef {
    guard case .instance = v else { return try repr(v) }
    let name = type(of: v).pointee.name
    var text = TextBuilder()
    if case .set(let set) = unwrap(v) {
      try appendRepr(set, name: name, of: v, to: &text)
    } else if let bytes = unwrap(v).object(.byteArray, as: BytesObject.self) {
      text.append(name)
      text.append("(")
      appendRepr(bytes, to: &text)
      text.append(")")
    } else {
      return try repr(unwrap(v))
    }
    return text.make(self)
  }

  /// Counts one more level of nesting, which the caller takes back.
  private func enterRepr() throws(Raised) {
    if depth + 1 >= recursionLimit || NativeStack.pointer < nativeStackLimit || top > stackLimit {
      throw recursionError("maximum recursion depth exceeded while getting the repr of an object")
    }
    depth += 1
  }

  // MARK: Containers

  /// Whether the repr of a container is already being made, further out.
  private func isInRepr(_ object: ObjectRef) -> Bool { reprStack.contains(object) }

  private func beginRepr(_ v: Value) throws(Raised) {
    try enterRepr()
    reprStack.append(v.heapObject.unsafelyUnwrapped)
    top[0] = v
    top[1] = .none
    top[2] = .none
    top += 3
  }

  private func endRepr() {
    depth -= 1
    reprStack.removeLast()
    top -= 3
  }

  private func appendRepr(_ list: ListRef, to text: inout TextBuilder) throws(Raised) {
    if list.pointee.count == 0 { return text.append("[]") }
    if isInRepr(list.asObject) { return text.append("[...]") }
    try beginRepr(.list(list))
    defer { endRepr() }
    charge(copied: list.pointee.count)
    text.append("[")
    var index = 0
    while index < list.pointee.count {
      if index > 0 { text.append(", ") }
      try appendElement(list[element: index], to: &text)
      index += 1
    }
    text.append("]")
  }

  /// An element, kept on the value stack meanwhile.
  private func appendElement(_ v: Value, to text: inout TextBuilder) throws(Raised) {
    if depth + 1 >= recursionLimit {
      throw recursionError("maximum recursion depth exceeded while getting the repr of an object")
    }
    switch v {
    case .int(let number): text.append(number: number)
    case .str(let string):
      try reserve(text, adding: string.pointee.byteCount)
      try appendRepr(string, to: &text)
    default:
      top[-1] = v
      try charge(1)
      try reserve(text, adding: 0)
      try appendRepr(v, to: &text)
    }
  }

  /// Much text counts as memory of the run while it is gathered: what is shown once for each reference to it may be small.
  @inline(__always)
  func reserve(_ text: borrowing TextBuilder, adding count: Int) throws(Raised) {
    if text.count &+ count > 1 << 20 { try reserve(2 &* (text.count &+ count)) }
  }

  private func appendRepr(_ tuple: TupleRef, to text: inout TextBuilder) throws(Raised) {
    if tuple.pointee.count == 0 { return text.append("()") }
    if isInRepr(tuple.asObject) { return text.append("(...)") }
    try beginRepr(.tuple(tuple))
    defer { endRepr() }
    charge(copied: tuple.pointee.count)
    text.append("(")
    for index in 0..<tuple.pointee.count {
      if index > 0 { text.append(", ") }
      try appendElement(tuple[element: index], to: &text)
    }
    text.append(tuple.pointee.count == 1 ? ",)" : ")")
  }

  private func appendRepr(_ dict: DictRef, to text: inout TextBuilder) throws(Raised) {
    if dict.pointee.count == 0 { return text.append("{}") }
    if isInRepr(dict.asObject) { return text.append("{...}") }
    try beginRepr(.dict(dict))
    defer { endRepr() }
    text.append("{")
    var index = 0
    var isFirst = true
    while let entry = dict.nextEntry(&index) {
      if !isFirst { text.append(", ") }
      isFirst = false
      let value = entry.pointee.value
      top[-2] = value
      try appendElement(entry.pointee.key, to: &text)
      text.append(": ")
      try appendElement(value, to: &text)
    }
    text.append("}")
  }

  /// A set or frozenset; `name` is that of a script's subclass, whose instance may iterate in a way of its own.
  private func appendRepr(
    _ set: SetRef, name: StringRef?, of instance: Value = .none, to text: inout TextBuilder
  ) throws(Raised) {
    let frozen = set.pointee.header.kind == .frozenSet
    func appendName() {
      if let name { text.append(name) } else { text.append(frozen ? "frozenset" : "set") }
    }
    if set.pointee.count == 0 {
      appendName()
      return text.append("()")
    }
    if isInRepr(set.asObject) {
      appendName()
      return text.append("(...)")
    }
    try beginRepr(.set(set))
    defer { endRepr() }
    let keys = makeList(capacity: set.pointee.count)
    top[-2] = .list(keys)
    if case .instance(let own) = instance, let method = special(own.type, .iter), builtinOwner(method) == nil {
      try extend(keys, instance)
    } else {
      for index in 0...set.pointee.mask where set.pointee.table[index].isLive {
        keys.append(set.pointee.table[index].key, heap)
      }
    }
    let named = frozen || name != nil
    if named {
      appendName()
      text.append("(")
    }
    text.append("{")
    for index in 0..<keys.pointee.count {
      if index > 0 { text.append(", ") }
      try appendElement(keys[element: index], to: &text)
    }
    text.append(named ? "})" : "}")
  }

  // MARK: Classes and other objects

  /// Special methods that CPython's types have as ordinary ones, not as wrappers of slots.
  private static let plainSpecials: Set<String> = [
    "__format__", "__sizeof__", "__getnewargs__", "__reversed__", "__reduce__", "__reduce_ex__", "__dir__",
    "__round__", "__trunc__", "__floor__", "__ceil__", "__bytes__", "__length_hint__", "__copy__", "__deepcopy__",
    "__enter__", "__exit__", "__instancecheck__", "__subclasscheck__", "__init_subclass__", "__class_getitem__",
  ]

  /// Whether CPython has the method as a wrapper of a slot.
  func isWrapper(_ name: String, _ owner: TypeRef) -> Bool {
    switch name {
    case "__getitem__": return owner != types.list && owner != types.dict
    case "__contains__": return owner != types.dict && owner != types.set && owner != types.frozenset
    default: return name.hasPrefix("__") && name.hasSuffix("__") && !Runtime.plainSpecials.contains(name)
    }
  }

  private func appendRepr(_ type: TypeRef, to text: inout TextBuilder) throws(Raised) {
    let metaclass = type.pointee.metaclass
    if metaclass != types.type, let method = special(metaclass, .repr), !isMethod(method, of: types.type) {
      try enterRepr()
      defer { depth -= 1 }
      if let result = try callSpecial(.repr, on: .type(type)) {
        guard case .str(let string) = unwrap(result) else {
          throw typeError("__repr__ returned non-string (type \(typeName(result)))")
        }
        return text.append(string)
      }
    }
    text.append("<class '")
    if let module = type.pointee.moduleName, !module.hasText("builtins") {
      text.append(module)
      text.append(".")
    }
    text.append(type.pointee.qualifiedName)
    text.append("'>")
  }

  private func appendRepr(_ object: ObjectRef, to text: inout TextBuilder) throws(Raised) {
    if object.pointee.type.isHeap, case .function? = special(object.pointee.type, .repr) {
      return text.append(try reprOfInstance(.object(object)))
    }
    try appendBuiltIn(object, to: &text)
  }

  /// What the `__repr__` of the built-in class says.
  func reprOfBuiltIn(_ object: ObjectRef) throws(Raised) -> Value {
    var text = TextBuilder()
    try appendBuiltIn(object, to: &text)
    return .str(text.make(self))
  }

  private func appendBuiltIn(_ object: ObjectRef, to text: inout TextBuilder) throws(Raised) {
    let raw = UnsafeMutableRawPointer(object)
    let v = Value.object(object)
    func quad() -> QuadRef { raw.assumingMemoryBound(to: QuadObject.self) }
    switch object.pointee.kind {
    case .bigInt:
      text.append(text: try intString(v, base: 10))
    case .complex: text.append(text: complexRepr(complexValue(v)!))
    case .bytes:
      appendRepr(raw.assumingMemoryBound(to: BytesObject.self), to: &text)
    case .byteArray:
      text.append("bytearray(")
      appendRepr(raw.assumingMemoryBound(to: BytesObject.self), to: &text)
      text.append(")")
    case .range:
      let range = raw.assumingMemoryBound(to: RangeObject.self).pointee
      text.append("range(")
      text.append(number: range.start)
      text.append(", ")
      text.append(number: range.stop)
      if range.step != 1 {
        text.append(", ")
        text.append(number: range.step)
      }
      text.append(")")
    case .slice:
      let slice = raw.assumingMemoryBound(to: SliceObject.self)
      try beginRepr(v)
      defer { endRepr() }
      text.append("slice(")
      try appendElement(slice.pointee.lower, to: &text)
      text.append(", ")
      try appendElement(slice.pointee.upper, to: &text)
      text.append(", ")
      try appendElement(slice.pointee.step, to: &text)
      text.append(")")
    case .singleton:
      if v.isIdentical(to: ellipsis) {
        text.append("Ellipsis")
      } else if v.isIdentical(to: notImplemented) {
        text.append("NotImplemented")
      } else {
        text.append(text: defaultRepr(v))
      }
    case .builtin:
      let builtin = raw.assumingMemoryBound(to: BuiltinObject.self)
      if let owner = builtin.pointee.owner {
        let name = name(of: builtin)
        let sort = isWrapper(name, owner) ? "slot wrapper" : "method"
        text.append(text: "<\(sort) '\(name)' of '\(nameOfType(owner))' objects>")
      } else if let owner = builtin.pointee.builtin._withUnsafeGuaranteedRef({ $0.owner }) {
        text.append(text: "<built-in method \(name(of: builtin)) of type object at \(address(of: .type(owner)))>")
      } else {
        text.append(text: "<built-in function \(name(of: builtin))>")
      }
    case .boundMethod:
      try appendBoundMethod(quad(), to: &text)
    case .classMethod where object.pointee.type == types.classMethodDescriptor:
      guard case .type(let owner) = quad().pointee.b else { return text.append(text: defaultRepr(v)) }
      let name = quad().pointee.a.object(.builtin, as: BuiltinObject.self).map { self.name(of: $0) } ?? "?"
      text.append(text: "<method '\(name)' of '\(nameOfType(owner))' objects>")
    case .staticMethod, .classMethod:
      try beginRepr(v)
      defer { endRepr() }
      text.append(object.pointee.kind == .staticMethod ? "<staticmethod(" : "<classmethod(")
      try appendElement(quad().pointee.a, to: &text)
      text.append(")>")
    case .superProxy:
      guard case .type(let after) = quad().pointee.a else { return text.append(text: defaultRepr(v)) }
      text.append(text: "<\(object.pointee.type.pointee.name.string): ")
      text.append(text: "<class '\(nameOfType(after))'>, ")
      if case .type(let owner) = quad().pointee.c {
        text.append(text: "<\(nameOfType(owner)) object>>")
      } else {
        text.append("NULL>")
      }
    case .cell:
      let content = raw.assumingMemoryBound(to: CellObject.self).pointee.value
      text.append(text: "<cell at \(address(of: v)): ")
      if content.isUndefined {
        text.append("empty>")
      } else {
        text.append(text: "\(typeName(content)) object at \(address(of: content))>")
      }
    case .dictView:
      try appendView(quad(), to: &text)
    case .module:
      try appendModule(raw.assumingMemoryBound(to: ModuleObject.self), to: &text)
    default:
      if let method = special(object.pointee.type, .repr), !isMethod(method, of: types.object) {
        // A type with a method of its own notices by itself that it holds itself.
        try enterRepr()
        defer { depth -= 1 }
        if let result = try callSpecial(.repr, on: v), case .str(let string) = unwrap(result) {
          return text.append(string)
        }
      }
      text.append(text: defaultRepr(v))
    }
  }

  /// A module that a script made may have a loader of its own, which shows it, and may have lost its name.
  private func appendModule(_ module: ModuleRef, to text: inout TextBuilder) throws(Raised) {
    let names = module.pointee.dict
    let loader = getItem(names, intern("__loader__"))
    let hasSpec = !(getItem(names, intern("__spec__"))?.isNone ?? false)
    let isForeign = loader.map { !$0.isNone } ?? false && !hasSpec
    let saved = top
    saved[0] = .object(module.asObject)
    saved[1] = loader ?? .none
    // For elements.
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    if isForeign, let loader, let shown = try shown(module, by: loader) { return text.append(shown) }
    text.append("<module ")
    if let name = getItem(names, intern("__name__")) {
      try appendElement(name, to: &text)
    } else {
      try appendRepr(loader == nil ? .str(module.pointee.name) : str("?"), to: &text)
    }
    if let file = getItem(names, intern("__file__")), !hasSpec || file.kind == .string {
      text.append(" from ")
      try appendElement(file, to: &text)
    } else if isForeign, let loader {
      text.append(" (")
      try appendElement(loader, to: &text)
      text.append(")")
    } else if !(loader?.isNone ?? module.pointee.name.hasText("__main__")) {
      text.append(" (built-in)")
    }
    text.append(">")
  }

  /// What the `module_repr` of a loader answers, if it has one that does not fail; both are rooted.
  private func shown(_ module: ModuleRef, by loader: Value) throws(Raised) -> StringRef? {
    guard let show = try findAttribute(loader, intern("module_repr")) else { return nil }
    let result: Value
    do throws(Raised) { result = try call(show, .object(module.asObject)) } catch {
      guard isRaised(types.exceptions.exception) else { throw error }
      _ = takeException()
      return nil
    }
    guard case .str(let text) = unwrap(result) else {
      throw typeError("__repr__ returned non-string (type \(typeName(result)))")
    }
    return text
  }

  private func appendBoundMethod(_ method: QuadRef, to text: inout TextBuilder) throws(Raised) {
    let receiver = method.pointee.b
    if let builtin = method.pointee.a.object(.builtin, as: BuiltinObject.self) {
      let name = name(of: builtin)
      if method.pointee.header.type == types.methodWrapper {
        text.append(text: "<method-wrapper '\(name)' of \(typeName(receiver)) object at \(address(of: receiver))>")
      } else {
        text.append(text: "<built-in method \(name) of \(typeName(receiver)) object at \(address(of: receiver))>")
      }
      return
    }
    try beginRepr(.object(method.asObject))
    defer { endRepr() }
    text.append("<bound method ")
    if case .function(let function) = method.pointee.a {
      text.append(function.pointee.qualifiedName)
    } else {
      var name = try findAttribute(method.pointee.a, intern("__qualname__"))
      if name == nil { name = try findAttribute(method.pointee.a, intern("__name__")) }
      if case .str(let name)? = name { text.append(name) } else { text.append("?") }
    }
    text.append(" of ")
    try appendElement(receiver, to: &text)
    text.append(">")
  }

  /// `dict_keys([…])` and its like, and `mappingproxy({…})`.
  private func appendView(_ view: QuadRef, to text: inout TextBuilder) throws(Raised) {
    let type = view.type
    let v = Value.object(view.asObject)
    if isInRepr(view.asObject) { return text.append("...") }
    try beginRepr(v)
    defer { endRepr() }
    text.append(type.pointee.name)
    text.append("(")
    if type == types.mappingProxy {
      try appendElement(view.pointee.a, to: &text)
    } else if case .dict(let dict) = unwrap(view.pointee.a) {
      let list = makeList(capacity: dict.pointee.count)
      var index = 0
      while let entry = dict.nextEntry(&index) {
        switch DictViewTypes.Part(rawValue: view.pointee.header.flags) {
        case .keys: list.append(entry.pointee.key, heap)
        case .values: list.append(entry.pointee.value, heap)
        default: list.append(makeTuple(entry.pointee.key, entry.pointee.value), heap)
        }
      }
      top[-2] = .list(list)
      try appendElement(.list(list), to: &text)
    }
    text.append(")")
  }

  /// `b'…'`.
  func appendRepr(_ bytes: BytesRef, to text: inout TextBuilder) {
    let content = UnsafeBufferPointer(start: bytes.pointee.bytes, count: bytes.pointee.count)
    let quote = UInt8(
      ascii: content.contains(UInt8(ascii: "'")) && !content.contains(UInt8(ascii: "\"")) ? "\"" : "'")
    text.append("b")
    text.append(quote)
    let isMutable = bytes.kind == .byteArray
    for byte in content {
      if byte == UInt8(ascii: "'"), isMutable {
        // bytearray escapes it whatever the quotes are.
        text.append("\\'")
      } else if byte < 0x80 {
        text.append(asciiInRepr: byte, quote)
      } else {
        text.append(escapeOf: UInt32(byte))
      }
    }
    text.append(quote)
  }
}
