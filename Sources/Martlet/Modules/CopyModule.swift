import MartletSyntax

/// The module `_copy`: what `copy` does most, deep copies of containers and of instances whose classes say nothing about
/// copying. The rest is in the language: it is asked by a function that is given.
enum CopyModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_copy")
    let classes = PlainClasses(
      rt, inherited: ["__new__", "__reduce_ex__", "__reduce__", "__getstate__"],
      absent: ["__copy__", "__deepcopy__", "__setstate__", "__getnewargs__", "__getnewargs_ex__"])
    m.function("shallow(x, other, /)", "A shallow copy; other makes what this does not know.") { rt, a throws(Raised) in
      switch a[0] {
      case .none, .bool, .int, .float, .str, .tuple, .type, .function: return a[0]
      case .list(let list): return .list(rt.makeList(list.values))
      case .dict(let dict): return .dict(rt.copyDict(dict))
      case .set(let set): return .set(set.kind == .frozenSet ? set : try rt.copySet(set))
      case .instance(let instance):
        guard classes.areCopied(rt, instance) else { return try rt.call(a[1], a[0]) }
        return .instance(duplicate(rt, instance, instance.pointee.slots))
      default: return try rt.call(a[1], a[0])
      }
    }
    m.function("deep(x, memo, other, /)", "A deep copy; other makes what this does not know.") { rt, a throws(Raised) in
      if isOwnCopy(rt, a[0]) { return a[0] }
      if a[1].isNone { a[1] = .dict(rt.makeDict()) }
      guard case .dict(let memo) = a[1] else { return try rt.call(a[2], a[0], a[1]) }
      return try DeepCopy(rt: rt, memo: memo, other: a[2], classes: classes).copy(a[0])
    }
    return m.module
  }

  /// What is its own copy, as far as that can be told at once.
  @inline(__always)
  fileprivate static func isOwnCopy(_ rt: Runtime, _ x: Value) -> Bool {
    switch x {
    case .none, .bool, .int, .float, .str, .type, .function: return true
    case .object(let object):
      switch object.pointee.kind {
      case .bigInt, .complex, .bytes, .range: return true
      case .builtin: return object.pointee.type == rt.types.builtinFunction
      default: return false
      }
    default: return false
    }
  }

  /// Another instance of the class with the attributes of the same names.
  fileprivate static func duplicate(
    _ rt: Runtime, _ instance: InstanceRef, _ values: UnsafeMutablePointer<Value>
  ) -> InstanceRef {
    let made = rt.makeInstance(of: instance.type)
    fill(made, instance.pointee.shape, values)
    return made
  }

  /// Gives a new instance, which has no attributes yet, those of a shape.
  fileprivate static func fill(_ made: InstanceRef, _ shape: ShapeRef, _ values: UnsafeMutablePointer<Value>) {
    let count = shape.pointee.slotCount
    if count > Int(made.pointee.header.flags & InstanceRef.inlineCapacityMask) { made.moveSlotsOut(room: count) }
    made.pointee.slots.initialize(from: values, count: count)
    made.pointee.shape = shape
  }
}

/// A deep copy in progress. The memo, what makes other copies and all that is being copied are kept by windows.
private struct DeepCopy {
  let rt: Runtime
  let memo: DictRef
  let other: Value
  let classes: PlainClasses

  func copy(_ x: Value) throws(Raised) -> Value {
    if CopyModule.isOwnCopy(rt, x) { return x }
    let saved = rt.top
    saved[0] = x
    saved[1] = .dict(memo)
    saved[2] = other
    rt.top = saved + 3
    // As deep as the calls by which CPython does it.
    let calls = if case .instance = x { 4 } else { 2 }
    rt.depth += calls
    defer {
      rt.depth -= calls
      rt.top = saved
    }
    if rt.depth > rt.recursionLimit || NativeStack.pointer < rt.nativeStackLimit || rt.top > rt.stackLimit {
      throw rt.recursionError("maximum recursion depth exceeded")
    }
    try rt.charge(1)
    switch x {
    case .list(let list):
      if let made = try known(x) { return made }
      return try copy(list)
    case .dict(let dict):
      if let made = try known(x) { return made }
      return try copy(dict)
    case .tuple(let tuple):
      if let made = try known(x) { return made }
      return try copy(tuple)
    case .instance(let instance) where classes.areCopied(rt, instance):
      if let made = try known(x) { return made }
      return try copy(instance)
    default:
      rt.depth -= calls
      defer { rt.depth += calls }
      return try rt.call(other, x, .dict(memo))
    }
  }

  /// The copy that has been made of an object.
  private func known(_ x: Value) throws(Raised) -> Value? {
    let key = rt.identity(of: x)
    let index = try rt.find(memo, .int(key), hash: IntHash.of(key))
    return index < 0 ? nil : memo.pointee.entries.unsafelyUnwrapped[index].value
  }

  private func remember(_ made: Value, of x: Value) throws(Raised) {
    let key = rt.identity(of: x)
    try rt.setItem(memo, .int(key), hash: IntHash.of(key), made)
  }

  /// What was copied stays alive, so that its id is not used again.
  private func keep(_ x: Value) throws(Raised) {
    let key = rt.identity(of: .dict(memo))
    let index = try rt.find(memo, .int(key), hash: IntHash.of(key))
    if index >= 0, case .list(let kept) = memo.pointee.entries.unsafelyUnwrapped[index].value {
      kept.append(x, rt.heap)
    } else {
      try rt.setItem(memo, .int(key), hash: IntHash.of(key), .list(rt.makeList([x])))
    }
  }

  private func copy(_ list: ListRef) throws(Raised) -> Value {
    let made = rt.makeList(capacity: list.pointee.count)
    let w = rt.top
    w[0] = .list(made)
    rt.top = w + 1
    defer { rt.top = w }
    // It is known before its elements are copied, which may lead back to it.
    try remember(.list(made), of: .list(list))
    var index = 0
    while index < list.pointee.count {
      made.append(try copy(list[element: index]), rt.heap)
      index += 1
    }
    try keep(.list(list))
    return .list(made)
  }

  private func copy(_ dict: DictRef) throws(Raised) -> Value {
    let made = rt.makeDict()
    let w = rt.top
    w[0] = .dict(made)
    defer { rt.top = w }
    rt.top = w + 1
    try remember(.dict(made), of: .dict(dict))
    let count = dict.pointee.count
    var index = 0
    while let entry = dict.nextEntry(&index) {
      let (key, hash) = (entry.pointee.key, entry.pointee.hash)
      w[1] = key
      w[2] = .undefined
      rt.top = w + 3
      w[2] = try copy(entry.pointee.value)
      let newKey = try copy(key)
      if newKey.isIdentical(to: key) {
        try rt.setItem(made, key, hash: hash, w[2])
      } else {
        try rt.setItem(made, newKey, w[2])
      }
      if dict.pointee.count != count { throw rt.runtimeError("dictionary changed size during iteration") }
    }
    try keep(.dict(dict))
    return .dict(made)
  }

  private func copy(_ tuple: TupleRef) throws(Raised) -> Value {
    let count = tuple.pointee.count
    let w = rt.top
    let made = rt.makeTuple(count: count)
    made.elements.initialize(repeating: .none, count: count)
    w[0] = .tuple(made)
    rt.top = w + 1
    defer { rt.top = w }
    var differs = false
    for index in 0..<count {
      let part = try copy(tuple[element: index])
      made[element: index] = part
      if !part.isIdentical(to: tuple[element: index]) { differs = true }
    }
    // A part may have led back here.
    if let known = try known(.tuple(tuple)) { return known }
    guard differs else { return .tuple(tuple) }
    try remember(.tuple(made), of: .tuple(tuple))
    try keep(.tuple(tuple))
    return .tuple(made)
  }

  private func copy(_ instance: InstanceRef) throws(Raised) -> Value {
    let shape = instance.pointee.shape
    let count = shape.pointee.slotCount
    let made = rt.makeInstance(of: instance.type)
    let w = rt.top
    w[0] = .instance(made)
    if w + count + 1 > rt.stackLimit { throw rt.recursionError("maximum recursion depth exceeded") }
    // The attributes are set when all are copied; they are those that there were.
    (w + 1).update(from: instance.pointee.slots, count: count)
    rt.top = w + 1 + count
    defer { rt.top = w }
    try remember(.instance(made), of: .instance(instance))
    for index in 0..<count { w[1 + index] = try copy(w[1 + index]) }
    // What has been given attributes meanwhile keeps them in its own order.
    if made.pointee.shape == instance.type.pointee.rootShape {
      CopyModule.fill(made, shape, w + 1)
    } else {
      for (index, name) in names(shape).enumerated() { try rt.genericSetAttribute(.instance(made), name, w[1 + index]) }
    }
    try keep(.instance(instance))
    return .instance(made)
  }

  private func names(_ shape: ShapeRef) -> [StringRef] {
    var names: [StringRef] = []
    var shape = shape
    while let name = shape.pointee.name, let parent = shape.pointee.parent {
      names.append(name)
      shape = parent
    }
    return names.reversed()
  }
}
