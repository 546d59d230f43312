/// The module `_collections`: the class `deque`.
enum DequeModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_collections")
    let iterator = m.makeType("_deque_iterator") { DequeIterator.populate($0, isReversed: false) }
    let reversed = m.makeType("_deque_reverse_iterator") { DequeIterator.populate($0, isReversed: true) }
    let type = m.makeType("deque", isSubclassable: true) { t in
      DequeModule.populate(t, iterator, reversed)
    }
    type.pointee.flags.insert(.matchesSequence)
    type.pointee.moduleName = rt.intern("collections")
    m.function("count_elements(mapping, iterable, /)", "Counts elements in a dict; False if it is none.") {
      rt, a throws(Raised) in
      guard case .dict(let dict) = rt.unwrap(a[0]) else { return .bool(false) }
      try countElements(rt, dict, a[1])
      return .bool(true)
    }
    addTupleGetter(m)
    addOrder(m)
    return m.module
  }

  /// Methods of `OrderedDict`.
  private static func addOrder(_ m: ModuleBuilder) {
    func method(_ signature: StaticString, _ doc: StaticString, _ body: @escaping Builtin.Body) {
      let builtin = Builtin(signature, doc, body)
      m.set(builtin.name, m.rt.makeBuiltin(builtin, owner: m.rt.types.dict))
    }
    func dict(_ v: Value) -> DictRef { v.unchecked(as: DictObject.self) }
    func isLast(_ rt: Runtime, _ v: Value?) throws(Raised) -> Bool {
      guard let v else { return true }
      return try rt.isTrue(v)
    }
    let views: [(StaticString, StaticString, DictViewTypes.Part)] = [
      ("keys(self, /)", "odict_keys", .keys), ("values(self, /)", "odict_values", .values),
      ("items(self, /)", "odict_items", .items),
    ]
    for (signature, name, part) in views {
      let type = m.rt.makeNativeType(name, module: "builtins", base: m.rt.typeOfView(part)) { _ in }
      type.pointee.instanceKind = .dictView
      method(signature, "A view of the dict.") { rt, a throws(Raised) in rt.makeView(dict(a[0]), part, type: type) }
    }
    method("popitem(self, last=True)", "Remove and return the last item, or the first.") { rt, a throws(Raised) in
      let isLast = try isLast(rt, a.optional(1))
      let dict = dict(a[0])
      guard dict.pointee.count > 0, let entries = dict.pointee.entries else {
        throw rt.raise(rt.types.exceptions.keyError, arguments: rt.makeTuple([rt.str("dictionary is empty")]))
      }
      var index = isLast ? dict.pointee.used - 1 : dict.pointee.front
      while entries[index].key.isUndefined { index += isLast ? -1 : 1 }
      let pair = rt.makeTuple(entries[index].key, entries[index].value)
      if isLast { dict.removeLast(index) } else { dict.removeEntry(index) }
      return pair
    }
    method("pop(self, key, default=None)", "Removes a key and returns its value, or a default.", DictType.pop)
    method(
      "setdefault(self, key, default=None)", "The value of a key, which is put in if absent.", DictType.setDefault)
    method("move_to_end(self, key, last=True)", "Move a key to the end, or to the beginning.") { rt, a throws(Raised) in
      let isLast = try isLast(rt, a.optional(2))
      let dict = dict(a[0])
      let hash = try rt.hash(a[1])
      let index = try rt.find(dict, a[1], hash: hash)
      if index < 0 { throw rt.keyError(a[1]) }
      let entry = dict.pointee.entries.unsafelyUnwrapped[index]
      if isLast {
        if index == dict.pointee.used - 1 { return .none }
        dict.removeEntry(index)
        dict.insertNew(entry.key, hash: hash, entry.value, rt.heap)
        return .none
      }
      try rt.charge(dict.pointee.count >> 4)
      let rest = rt.copyDict(dict)
      dict.removeAll()
      dict.insertNew(entry.key, hash: hash, entry.value, rt.heap)
      var place = 0
      while let other = rest.nextEntry(&place) {
        if other.pointee.key.isIdentical(to: entry.key) { continue }
        dict.insertNew(other.pointee.key, hash: other.pointee.hash, other.pointee.value, rt.heap)
      }
      return .none
    }
  }

  /// The fields of named tuples: data descriptors that get an element.
  private static func addTupleGetter(_ m: ModuleBuilder) {
    func quad(_ v: Value) -> QuadRef { v.unchecked(as: QuadObject.self) }
    let type = m.makeType("_tuplegetter") { t in
      t.method("__get__(self, instance, owner=None, /)") { rt, a throws(Raised) in
        if !a[1].isNone { return try rt.call(quad(a[0]).pointee.a, a[1]) }
        if a.unlessNone(2) == nil { throw rt.typeError("__get__(None, None) is invalid") }
        return a[0]
      }
      t.method("__set__(self, instance, value, /)") { rt, a throws(Raised) in
        try rt.call(quad(a[0]).pointee.b, a[1], a[2])
      }
      t.method("__delete__(self, instance, /)") { rt, a throws(Raised) in try rt.call(quad(a[0]).pointee.c, a[1]) }
      t.method("__repr__(self, /)") { rt, a throws(Raised) in
        guard case .tuple(let state) = quad(a[0]).pointee.d else { return .none }
        let index = try rt.repr(state[element: 0]).string
        return rt.str("_tuplegetter(\(index), \(try rt.repr(state[element: 1]).string))")
      }
      t.getter(
        "__doc__", "The text that explains the field.",
        { _, v throws(Raised) in
          guard case .tuple(let state) = quad(v).pointee.d else { return .none }
          return state[element: 1]
        },
        set: { rt, v, new throws(Raised) in
          guard case .tuple(let state) = quad(v).pointee.d else { return }
          quad(v).pointee.d = .tuple(rt.makeTuple([state[element: 0], new]))
        })
    }
    m.function("_tuplegetter(index, doc, /)", "A field of a named tuple.") { rt, a throws(Raised) in
      let index = try rt.index(a[0])
      let getter = Builtin("getter(self, /)", "") { rt, a throws(Raised) in
        guard case .tuple(let tuple) = rt.unwrap(a[0]) else {
          throw rt.typeError(
            "descriptor for index '\(index)' for tuple subclasses doesn't apply to '\(rt.typeName(a[0]))' object")
        }
        guard index >= 0, index < tuple.pointee.count else { throw rt.indexError("tuple index out of range") }
        return tuple[element: index]
      }
      let setter = Builtin("setter(self, value, /)", "") { rt, _ throws(Raised) in
        throw rt.raise(rt.types.exceptions.attributeError, "can't set attribute")
      }
      let deleter = Builtin("deleter(self, /)", "") { rt, _ throws(Raised) in
        throw rt.raise(rt.types.exceptions.attributeError, "can't delete attribute")
      }
      let descriptor = rt.makeQuad(
        .property, type, rt.makeBuiltin(getter), rt.makeBuiltin(setter), rt.makeBuiltin(deleter),
        .tuple(rt.makeTuple([.int(index), a[1]])))
      // The place tells the nodes that get attributes how to do without the getter.
      if index >= 0, index < 255 { descriptor.heapObject.unsafelyUnwrapped.pointee.flags = UInt8(index + 1) }
      return descriptor
    }
  }

  /// Adds one to the value of each element.
  private static func countElements(_ rt: Runtime, _ dict: DictRef, _ iterable: Value) throws(Raised) {
    let saved = rt.top
    saved[0] = .dict(dict)
    saved[1] = .none
    rt.top = saved + 2
    defer { rt.top = saved }
    try rt.forEach(iterable) { element throws(Raised) in
      saved[1] = element
      let hash = try rt.hash(element)
      let index = try rt.find(dict, element, hash: hash)
      if index < 0 {
        try rt.setItem(dict, element, hash: hash, .int(1))
        return true
      }
      let entry = dict.pointee.entries.unsafelyUnwrapped + index
      if case .int(let count) = entry.pointee.value, count < Int.max {
        entry.pointee.value = .int(count + 1)
      } else {
        let sum = try rt.binary(.add, entry.pointee.value, .int(1))
        try rt.setItem(dict, element, hash: hash, sum)
      }
      return true
    }
  }

  static func deque(_ v: Value) -> Deque {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: Deque.self)
  }

  /// Calls with the deque that a value is, without touching its reference count.
  @inline(__always)
  private static func using<T>(_ v: Value, _ body: (Deque) -> T) -> T {
    v.unchecked(as: NativeObject.self).pointee.payload._withUnsafeGuaranteedRef {
      body(unsafeDowncast($0, to: Deque.self))
    }
  }

  /// The same for what may be anything: nil if it is no deque itself.
  @inline(__always)
  private static func quickly<T>(_ v: Value, _ body: (Deque) -> T) -> T? {
    guard case .object(let object) = v, object.pointee.kind == .native,
      object.pointee.flags & NativeObject.dequeFlag != 0
    else { return nil }
    return using(v, body)
  }

  /// The deque a value is, or nil.
  static func dequeIfAny(_ rt: Runtime, _ v: Value) -> Deque? {
    rt.unwrap(v).payload(as: Deque.self)
  }

  private static func populate(_ t: TypeBuilder, _ iterator: TypeRef, _ reversed: TypeRef) {
    let type = t.type
    t.unhashable()
    t.new("deque(cls, *args, **kwargs)", "A list that grows and shrinks fast at both ends.") { rt, _ throws(Raised) in
      rt.makeNative(Deque(), type: type)
    }
    t.method("__init__(self, iterable=(), maxlen=None)") { rt, a throws(Raised) in
      let deque = deque(a[0])
      if let limit = a.unlessNone(2) {
        guard rt.bigInt(rt.unwrap(limit)) != nil else { throw rt.typeError("an integer is required") }
        deque.limit = try rt.index(limit)
        if deque.limit! < 0 { throw rt.valueError("maxlen must be non-negative") }
      } else {
        deque.limit = nil
      }
      deque.removeAll()
      if let iterable = a.optional(1) { try extend(rt, deque, iterable) }
      return .none
    }
    addEnds(t)
    addSequence(t, iterator, reversed)
    addOperators(t)
  }

  private static func extend(_ rt: Runtime, _ deque: Deque, _ iterable: Value) throws(Raised) {
    try rt.forAll(iterable) { deque.append($0, rt) }
  }

  private static func addEnds(_ t: TypeBuilder) {
    t.method(
      "append(self, x, /)", "Add at the right end.",
      quick: QuickBody(2...2) { rt, deque, x, _ in quickly(deque) { $0.append(x, rt) }.map { .none } }
    ) { rt, a throws(Raised) in
      using(a[0]) { $0.append(a[1], rt) }
      return .none
    }
    t.method(
      "appendleft(self, x, /)", "Add at the left end.",
      quick: QuickBody(2...2) { rt, deque, x, _ in quickly(deque) { $0.prepend(x, rt) }.map { .none } }
    ) { rt, a throws(Raised) in
      using(a[0]) { $0.prepend(a[1], rt) }
      return .none
    }
    t.method(
      "pop(self, /)", "Remove and return the rightmost element.",
      quick: QuickBody(1...1) { _, deque, _, _ in quickly(deque) { $0.count > 0 ? $0.removeLast() : nil } ?? nil }
    ) { rt, a throws(Raised) in
      guard let last = using(a[0], { $0.count > 0 ? $0.removeLast() : nil }) else {
        throw rt.indexError("pop from an empty deque")
      }
      return last
    }
    t.method(
      "popleft(self, /)", "Remove and return the leftmost element.",
      quick: QuickBody(1...1) { _, deque, _, _ in quickly(deque) { $0.count > 0 ? $0.removeFirst() : nil } ?? nil }
    ) { rt, a throws(Raised) in
      guard let first = using(a[0], { $0.count > 0 ? $0.removeFirst() : nil }) else {
        throw rt.indexError("pop from an empty deque")
      }
      return first
    }
    t.method("extend(self, iterable, /)", "Add all at the right end.") { rt, a throws(Raised) in
      let source: Value = a[1].isIdentical(to: a[0]) ? .list(copy(rt, deque(a[0]))) : a[1]
      a[1] = source
      try extend(rt, deque(a[0]), source)
      return .none
    }
    t.method("extendleft(self, iterable, /)", "Add each in turn at the left end.") { rt, a throws(Raised) in
      if a[1].isIdentical(to: a[0]) { a[1] = .list(copy(rt, deque(a[0]))) }
      let deque = deque(a[0])
      try rt.forAll(a[1]) { deque.prepend($0, rt) }
      return .none
    }
    t.method("rotate(self, n=1, /)", "Move n elements from the right end to the left.") { rt, a throws(Raised) in
      let deque = deque(a[0])
      let n = try a.optional(1).map { v throws(Raised) in try rt.index(v) } ?? 1
      rt.charge(copied: Int(min(n.magnitude, UInt(deque.count))))
      deque.rotate(n)
      return .none
    }
    t.method("reverse(self, /)", "Reverse in place.") { rt, a throws(Raised) in
      deque(a[0]).reverse()
      return .none
    }
    t.method("clear(self, /)", "Remove all elements.") { rt, a throws(Raised) in
      deque(a[0]).removeAll()
      return .none
    }
    t.method("insert(self, index, object, /)", "Insert before an index.") { rt, a throws(Raised) in
      let deque = deque(a[0])
      var index = try rt.index(a[1])
      if let limit = deque.limit, deque.count >= limit { throw rt.indexError("deque already at its maximum size") }
      if index < 0 { index = max(0, index + deque.count) }
      deque.insert(a[2], at: min(index, deque.count), rt)
      return .none
    }
    t.getter("maxlen", "The most elements it holds, or None.") { _, receiver throws(Raised) in
      deque(receiver).limit.map { .int($0) } ?? .none
    }
  }

  static func copy(_ rt: Runtime, _ deque: Deque) -> ListRef {
    let list = rt.makeList(capacity: deque.count)
    for index in 0..<deque.count { list.append(deque[index], rt.heap) }
    return list
  }

  private static func place(_ rt: Runtime, _ deque: Deque, _ v: Value) throws(Raised) -> Int {
    let index = if let place = try rt.subscriptIndex(v) { place } else { try rt.index(v) }
    let place = index < 0 ? index + deque.count : index
    guard place >= 0, place < deque.count else { throw rt.indexError("deque index out of range") }
    return place
  }

  private static func addSequence(_ t: TypeBuilder, _ iterator: TypeRef, _ reversed: TypeRef) {
    t.method("__len__(self, /)") { _, a throws(Raised) in .int(deque(a[0]).count) }
    t.method("__iter__(self, /)") { rt, a throws(Raised) in
      rt.makeNative(DequeIterator(a[0], deque(a[0]), isReversed: false), type: iterator)
    }
    t.method("__reversed__(self, /)") { rt, a throws(Raised) in
      rt.makeNative(DequeIterator(a[0], deque(a[0]), isReversed: true), type: reversed)
    }
    t.method("__getitem__(self, index, /)") { rt, a throws(Raised) in
      if !rt.hasIndex(a[1]) {
        throw rt.typeError("sequence index must be integer, not '\(rt.typeName(a[1]))'")
      }
      let deque = deque(a[0])
      return deque[try place(rt, deque, a[1])]
    }
    t.method("__setitem__(self, index, value, /)") { rt, a throws(Raised) in
      let deque = deque(a[0])
      deque[try place(rt, deque, a[1])] = a[2]
      return .none
    }
    t.method("__delitem__(self, index, /)") { rt, a throws(Raised) in
      let deque = deque(a[0])
      deque.remove(at: try place(rt, deque, a[1]))
      return .none
    }
    t.method("__contains__(self, item, /)") { rt, a throws(Raised) in
      .bool(try find(rt, deque(a[0]), a[1], 0, .max) != nil)
    }
    t.method("index(self, value, start=0, stop=9223372036854775807, /)", "The first place of a value.") {
      rt, a throws(Raised) in
      let deque = deque(a[0])
      let (start, stop) = try rt.searchBounds(a) { deque.count }
      guard let place = try find(rt, deque, a[1], start, stop) else {
        throw rt.valueError("\(try rt.repr(a[1]).string) is not in deque")
      }
      return .int(place)
    }
    t.method("count(self, value, /)", "How often a value occurs.") { rt, a throws(Raised) in
      let deque = deque(a[0])
      var count = 0
      var index = 0
      let version = deque.version
      while index < deque.count {
        if try rt.equals(deque[index], a[1]) { count += 1 }
        if index & 15 == 15 { try rt.charge(uncollected: 1) }
        if deque.version != version { throw rt.runtimeError("deque mutated during iteration") }
        index += 1
      }
      return .int(count)
    }
    t.method("remove(self, value, /)", "Remove the first occurrence of a value.") { rt, a throws(Raised) in
      let deque = deque(a[0])
      let count = deque.count
      var index = 0
      while index < count {
        let isEqual = try rt.equals(deque[index], a[1])
        if deque.count != count { throw rt.indexError("deque mutated during remove().") }
        if isEqual {
          deque.remove(at: index)
          return .none
        }
        if index & 15 == 15 { try rt.charge(uncollected: 1) }
        index += 1
      }
      throw rt.valueError("\(try rt.repr(a[1]).string) is not in deque")
    }
  }

  private static func find(
    _ rt: Runtime, _ deque: Deque, _ item: Value, _ start: Int, _ stop: Int
  ) throws(Raised) -> Int? {
    var index = start
    let version = deque.version
    while index < min(stop, deque.count) {
      if try rt.equals(deque[index], item) { return index }
      if index & 15 == 15 { try rt.charge(uncollected: 1) }
      if deque.version != version { throw rt.runtimeError("deque mutated during iteration") }
      index += 1
    }
    return nil
  }

  private static func addOperators(_ t: TypeBuilder) {
    let type = t.type
    func make(_ rt: Runtime, _ values: ListRef, limit: Int?) -> Value {
      let deque = Deque()
      deque.limit = limit
      for value in values.values { deque.append(value, rt) }
      return rt.makeNative(deque, type: type)
    }
    func repeated(_ rt: Runtime, _ deque: Deque, _ count: Int) throws(Raised) -> ListRef {
      let times = max(0, count)
      let (bytes, overflow) = times.multipliedReportingOverflow(by: max(1, deque.count) * 16)
      if overflow { throw rt.memoryError() }
      try rt.reserve(bytes)
      let values = copy(rt, deque)
      let list = rt.makeList()
      for _ in 0..<times { for value in values.values { list.append(value, rt.heap) } }
      return list
    }
    /// A copy; a subclass makes its own from the deque and its limit.
    func twin(_ rt: Runtime, _ original: Value) throws(Raised) -> Value {
      let source = deque(rt.unwrap(original))
      guard case .instance(let object) = original else { return make(rt, copy(rt, source), limit: source.limit) }
      let arguments = source.limit.map { rt.makeTuple([original, .int($0)]) } ?? rt.makeTuple([original])
      let made = try rt.call(.type(object.type), arguments: arguments, keywords: nil)
      if dequeIfAny(rt, made) == nil {
        throw rt.typeError("\(rt.nameOfType(object.type))() must return a deque, not \(rt.typeName(made))")
      }
      return made
    }
    func fill(_ rt: Runtime, _ target: Value, _ values: ListRef) {
      let target = deque(rt.unwrap(target))
      for value in values.values { target.append(value, rt) }
    }
    for signature in ["copy(self, /)", "__copy__(self, /)"] as [StaticString] {
      t.method(signature, "A shallow copy.") { rt, a throws(Raised) in try twin(rt, a[0]) }.keepsInstance = true
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      let object = a[0].heapObject!
      if rt.reprStack.contains(object) { return rt.str("[...]") }
      rt.reprStack.append(object)
      defer { rt.reprStack.removeLast() }
      let list = Value.list(copy(rt, deque(rt.unwrap(a[0]))))
      let saved = rt.top
      saved[0] = list
      rt.top = saved + 1
      defer { rt.top = saved }
      let text = try rt.repr(list).string
      let limit = deque(rt.unwrap(a[0])).limit.map { ", maxlen=\($0))" } ?? ")"
      return rt.str("\(rt.type(of: a[0]).pointee.name.string)(\(text)\(limit)")
    }.keepsInstance = true
    t.method("__add__(self, value, /)") { rt, a throws(Raised) in
      guard let other = dequeIfAny(rt, a[1]) else {
        throw rt.typeError("can only concatenate deque (not \"\(rt.typeName(a[1]))\") to deque")
      }
      let saved = rt.top
      saved[0] = .list(copy(rt, other))
      rt.top = saved + 1
      defer { rt.top = saved }
      let made = try twin(rt, a[0])
      if case .list(let added) = saved[0] { fill(rt, made, added) }
      return made
    }.keepsInstance = true
    t.method("__iadd__(self, value, /)") { rt, a throws(Raised) in
      let target = deque(rt.unwrap(a[0]))
      if a[1].isIdentical(to: a[0]) { a[1] = .list(copy(rt, target)) }
      try extend(rt, target, a[1])
      return a[0]
    }.keepsInstance = true
    for name in ["__mul__(self, value, /)", "__rmul__(self, value, /)"] as [StaticString] {
      t.method(name) { rt, a throws(Raised) in
        let count = try rt.index(a[1])
        a[0] = try twin(rt, a[0])
        let list = try repeated(rt, deque(rt.unwrap(a[0])), count)
        deque(rt.unwrap(a[0])).removeAll()
        fill(rt, a[0], list)
        return a[0]
      }.keepsInstance = true
    }
    t.method("__imul__(self, value, /)") { rt, a throws(Raised) in
      let list = try repeated(rt, deque(rt.unwrap(a[0])), try rt.index(a[1]))
      deque(rt.unwrap(a[0])).removeAll()
      fill(rt, a[0], list)
      return a[0]
    }.keepsInstance = true
    func comparison(_ signature: StaticString, _ op: Special) {
      t.method(signature) { rt, a throws(Raised) in
        guard let other = dequeIfAny(rt, a[1]) else { return rt.notImplemented }
        let saved = rt.top
        saved[0] = .list(copy(rt, deque(a[0])))
        saved[1] = .list(copy(rt, other))
        rt.top = saved + 2
        defer { rt.top = saved }
        switch op {
        case .eq: return try rt.compare(.equal, saved[0], saved[1])
        case .ne: return try rt.compare(.notEqual, saved[0], saved[1])
        case .lt: return try rt.compare(.less, saved[0], saved[1])
        case .le: return try rt.compare(.lessEqual, saved[0], saved[1])
        case .gt: return try rt.compare(.greater, saved[0], saved[1])
        default: return try rt.compare(.greaterEqual, saved[0], saved[1])
        }
      }
    }
    comparison("__eq__(self, value, /)", .eq)
    comparison("__ne__(self, value, /)", .ne)
    comparison("__lt__(self, value, /)", .lt)
    comparison("__le__(self, value, /)", .le)
    comparison("__gt__(self, value, /)", .gt)
    comparison("__ge__(self, value, /)", .ge)
    t.classGetItem()
  }
}
