/// The module `_functools`: what is called often of `functools`.
enum FunctoolsModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_functools")
    let type = m.makeType("_cache") { _ in }
    m.function("new_cache(function, maxsize, typed, /)", "What an lru_cache knows.") { rt, a throws(Raised) in
      let limit = a[1].isNone ? nil : try rt.index(a[1])
      let cache = CallCache(a[0], rt.makeDict(), limit: limit, isTyped: try rt.isTrue(a[2]))
      return rt.makeNative(cache, type: type)
    }
    m.function("cache_state(cache, /)", "Hits, misses and the number of results.") { rt, a throws(Raised) in
      guard let cache = cache(a[0]) else { return .none }
      return rt.makeTuple(.int(cache.hits), .int(cache.misses), .int(cache.results.pointee.count))
    }
    m.function("clear_cache(cache, /)", "Forgets all results.") { rt, a throws(Raised) in
      guard let cache = cache(a[0]) else { return .none }
      cache.clear()
      return .none
    }
    m.function("cmp_to_key(mycmp)", "A key function of a comparison that returns a number below, at or above zero.") {
      rt, a throws(Raised) in
      let make = try rt.getAttribute(try rt.importModule("functools"), rt.intern("_compared_by"))
      return try rt.call(make, a[0])
    }
    m.function("bind(callable, receiver, /)", "A bound method.") { rt, a throws(Raised) in
      rt.makeBoundMethod(a[0], a[1])
    }
    m.function("binds_as_method(class, /)", "Have instances in a class be its methods.") { _, a throws(Raised) in
      if case .type(let type) = a[0] { type.pointee.flags.insert(.bindsAsMethod) }
      return .none
    }
    m.function("reduce(function, iterable, initial=None, /)", "Combines the elements from left to right.") {
      rt, a throws(Raised) in
      let saved = rt.top
      saved[0] = a[2]
      rt.top = saved + 1
      if !rt.isIterable(a[1]) { throw rt.typeError("reduce() arg 2 must support iteration") }
      defer { rt.top = saved }
      try rt.forEach(a[1]) { element throws(Raised) in
        saved[0] = saved[0].isUndefined ? element : try rt.call(a[0], saved[0], element)
        return true
      }
      if saved[0].isUndefined { throw rt.typeError("reduce() of empty iterable with no initial value") }
      return saved[0]
    }
    // A method of whatever class takes it up: the receiver has the cache as `_cache`.
    let name = rt.intern("_cache")
    let call = Builtin("cached_call(self, /, *args, **kwargs)", "The result of a call, from the cache if it is there.")
    {
      rt, a throws(Raised) in
      guard let cache = cacheAttribute(rt, a[0], name, type), case .tuple(let arguments) = a[1] else {
        throw rt.typeError("not an lru_cache")
      }
      var keywords: DictRef?
      if case .dict(let given) = a[2] { keywords = given }
      return try cache.call(rt, arguments, keywords)
    }
    m.set("cached_call", rt.makeBuiltin(call, owner: rt.types.object))
    addPartial(m)
    addKeys(m)
    return m.module
  }

  /// `<` of the keys of `cmp_to_key`, by which lists are sorted; the members are the comparison and the object.
  private static func addKeys(_ m: ModuleBuilder) {
    let (compare, object) = (MemberPlace(m.rt, "_compare"), MemberPlace(m.rt, "obj"))
    m.function("order_keys(class, /)", "Give the class of the keys its `<`.") { rt, a throws(Raised) in
      guard case .type(let type) = a[0] else { return .none }
      let isLess = Builtin("__lt__(self, other, /)", "") { rt, a throws(Raised) in
        guard case .instance(let own) = a[0], case .instance(let other) = a[1], own.type == other.type else {
          throw rt.typeError("other argument must be K instance")
        }
        let function = compare.value(rt, own)
        let order = try rt.call(function, object.value(rt, own), object.value(rt, other))
        return try rt.compare(.less, order, .int(0))
      }
      isLess.owner = type
      try rt.setAttribute(a[0], rt.intern("__lt__"), rt.makeBuiltin(isLess, owner: type))
      return .none
    }
  }

  /// `partial.__call__`: the arguments kept in the receiver, then those given.
  private static func addPartial(_ m: ModuleBuilder) {
    let rt = m.rt
    let (function, kept, named) = (
      MemberPlace(rt, "_func"), MemberPlace(rt, "_args"), MemberPlace(rt, "_keywords")
    )
    let call = Builtin("partial_call(self, /, *args, **kwargs)", "Calls the function with all arguments.") {
      rt, a throws(Raised) in
      guard case .instance(let own) = a[0], case .tuple(let first) = kept.value(rt, own),
        case .dict(let keywords) = named.value(rt, own)
      else { throw rt.typeError("invalid partial state") }
      let callee = function.value(rt, own)
      let w = rt.top
      var count = first.pointee.count
      var all = keywords.pointee.count > 0 ? keywords : nil
      if case .dict(let given) = a[2] {
        if all == nil {
          all = given
        } else {
          all = rt.copyDict(keywords)
          var index = 0
          while let entry = given.nextEntry(&index), case .str(let name) = entry.pointee.key {
            rt.setItem(all!, name, entry.pointee.value)
          }
        }
      }
      let added = if case .tuple(let given) = a[1] { given.pointee.count } else { 0 }
      if w + count + added + 2 + (all?.pointee.count ?? 0) > rt.stackLimit {
        throw rt.recursionError("maximum recursion depth exceeded while calling a Python object")
      }
      w[0] = callee
      (w + 1).update(from: first.elements, count: count)
      if case .tuple(let given) = a[1] { (w + 1 + count).update(from: given.elements, count: added) }
      count += added
      guard let all else { return try rt.callWindow(w, count) }
      let names = rt.makeTuple(count: all.pointee.count)
      var index = 0
      var name = 0
      while let entry = all.nextEntry(&index) {
        w[1 + count + name] = entry.pointee.value
        names.elements[name] = entry.pointee.key
        name += 1
      }
      return try rt.callWindow(w, count, keywordNames: names)
    }
    m.set("partial_call", rt.makeBuiltin(call, owner: rt.types.object))
  }

  private static func cache(_ v: Value) -> CallCache? {
    v.payload(as: CallCache.self)
  }

  private static func cacheAttribute(
    _ rt: Runtime, _ wrapper: Value, _ name: StringRef, _ type: TypeRef
  ) -> CallCache? {
    guard case .instance(let instance) = wrapper else { return nil }
    var found: Value?
    if let dict = rt.instanceDictIfAny(wrapper) {
      found = rt.getItem(dict, name)
    } else {
      let slot = instance.pointee.shape.slot(of: name)
      if slot >= 0 { found = instance.pointee.slots[slot] }
    }
    guard let object = found?.object(.native, as: NativeObject.self), object.type == type else { return nil }
    return unsafeDowncast(object.pointee.payload.takeUnretainedValue(), to: CallCache.self)
  }
}

/// Where a member made by `__slots__` lies in the instances of a class of the library and of those derived from it.
private final class MemberPlace {
  private let name: StringRef
  @exclusivity(unchecked) private var index = -1

  init(_ rt: Runtime, _ name: StaticString) { self.name = rt.intern(name) }

  func value(_ rt: Runtime, _ instance: InstanceRef) -> Value {
    if index < 0 { index = rt.memberIndex(rt.lookup(instance.type, name)) }
    return index < 0 ? .undefined : instance.pointee.slots[index]
  }
}

/// The results of the calls of a function, by their arguments.
final class CallCache: NativePayload {
  let function: Value
  /// The latest used is the last.
  let results: DictRef
  /// nil: as many as there are.
  let limit: Int?
  let isTyped: Bool
  @exclusivity(unchecked) var hits = 0
  @exclusivity(unchecked) var misses = 0
  /// No entry of `results` before this one is live.
  @exclusivity(unchecked) private var first = 0

  init(_ function: Value, _ results: DictRef, limit: Int?, isTyped: Bool) {
    self.function = function
    self.results = results
    self.limit = limit
    self.isTyped = isTyped
  }

  override func trace(_ marker: Marker) {
    marker.mark(function)
    marker.mark(results)
  }

  func call(_ rt: Runtime, _ arguments: TupleRef, _ keywords: DictRef?) throws(Raised) -> Value {
    if limit == 0 {
      misses += 1
      return try rt.call(function, arguments: arguments, keywords: keywords)
    }
    let saved = rt.top
    saved[0] = key(rt, arguments, keywords)
    rt.top = saved + 1
    defer { rt.top = saved }
    let hash = try rt.hash(saved[0])
    let index = try rt.find(results, saved[0], hash: hash)
    if index >= 0 {
      hits += 1
      let entry = results.pointee.entries.unsafelyUnwrapped[index]
      if limit != nil, index + 1 < results.pointee.used {
        results.removeEntry(index)
        willInsert()
        results.insertNew(entry.key, hash: hash, entry.value, rt.heap)
      }
      return entry.value
    }
    misses += 1
    let result = try rt.call(function, arguments: arguments, keywords: keywords)
    saved[1] = result
    rt.top = saved + 2
    if let limit {
      // The call may have put the result there, or others.
      if try rt.find(results, saved[0], hash: hash) >= 0 { return result }
      if results.pointee.count >= limit { removeOldest() }
    }
    willInsert()
    try rt.setItem(results, saved[0], hash: hash, result)
    return result
  }

  /// Before an entry is added, which moves all of them if there is no room.
  private func willInsert() {
    if results.pointee.used == results.pointee.capacity { first = 0 }
  }

  func clear() {
    results.removeAll()
    first = 0
    hits = 0
    misses = 0
  }

  private func removeOldest() {
    if results.nextEntry(&first) != nil { results.removeEntry(first - 1) }
  }

  /// A single int or str stands for itself, all else for a tuple.
  private func key(_ rt: Runtime, _ arguments: TupleRef, _ keywords: DictRef?) -> Value {
    let count = arguments.pointee.count
    let named = keywords?.pointee.count ?? 0
    if named == 0, !isTyped {
      if count == 1 {
        switch arguments[element: 0] {
        case .int, .str: return arguments[element: 0]
        default: break
        }
      }
      return .tuple(arguments)
    }
    var parts: [Value] = Array(arguments.values)
    if let keywords, named > 0 {
      // What no argument is: it separates those given by name.
      parts.append(.type(rt.types.dict))
      parts.append(rt.ellipsis)
      var index = 0
      while let entry = keywords.nextEntry(&index) {
        parts.append(entry.pointee.key)
        parts.append(entry.pointee.value)
      }
    }
    if isTyped {
      for value in arguments.values { parts.append(.type(rt.type(of: value))) }
      var index = 0
      while let entry = keywords?.nextEntry(&index) { parts.append(.type(rt.type(of: entry.pointee.value))) }
    }
    return .tuple(rt.makeTuple(parts))
  }
}

extension Runtime {
  /// The function of a partial, if the value is one.
  func functionOfPartial(_ value: Value) -> Value? {
    guard case .instance(let instance) = value, instance.kind == .instance,
      nameOfType(instance.type) == "functools.partial",
      let member = lookup(instance.type, intern("_func")).object(.property, as: QuadObject.self)
    else { return nil }
    do throws(Raised) { return try memberValue(member, value) } catch {
      _ = takeException()
      return nil
    }
  }
}
