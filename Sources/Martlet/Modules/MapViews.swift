/// `keys()`, `values()` and `items()` of contexts and of `hamt`: iterators that also have a length, as in CPython.
enum MapViews {
  private final class Iterator: NativeIterator {
    let elements: TupleRef
    let isOfPairs: Bool
    @exclusivity(unchecked) var index = 0

    init(_ elements: TupleRef, isOfPairs: Bool) {
      self.elements = elements
      self.isOfPairs = isOfPairs
    }

    override func trace(_ marker: Marker) { marker.mark(elements) }

    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      guard index < elements.pointee.count else { return nil }
      defer { index += isOfPairs ? 2 : 1 }
      return isOfPairs
        ? .tuple(rt.makePair(elements[element: index], elements[element: index + 1])) : elements[element: index]
    }
  }

  /// The classes of views.
  struct Types {
    let keys, values, items: TypeRef
  }

  private enum Part {
    case keys, values, items
  }

  /// Adds the three methods and `__iter__` to a class; a function gives the map of its instances.
  static func populate(_ t: TypeBuilder, _ map: @escaping (Value) -> PersistentMap) {
    let types = t.rt.mapViewTypes
    t.method("__iter__(self, /)") { rt, a throws(Raised) in view(rt, map(a[0]), .keys, types.keys) }
    t.method("keys(self, /)", "The keys.") { rt, a throws(Raised) in view(rt, map(a[0]), .keys, types.keys) }
    t.method("values(self, /)", "The values.") { rt, a throws(Raised) in view(rt, map(a[0]), .values, types.values) }
    t.method("items(self, /)", "Keys and values.") { rt, a throws(Raised) in view(rt, map(a[0]), .items, types.items) }
  }

  private static func view(_ rt: Runtime, _ map: PersistentMap, _ part: Part, _ type: TypeRef) -> Value {
    let elements = rt.makeTuple(count: map.count * (part == .items ? 2 : 1))
    var index = 0
    map.forEach { key, value in
      if part != .values {
        elements[element: index] = key
        index += 1
      }
      if part != .keys {
        elements[element: index] = value
        index += 1
      }
    }
    return rt.makeNative(Iterator(elements, isOfPairs: part == .items), type: type)
  }

  static func makeTypes(_ rt: Runtime) -> Types {
    func make(_ name: StaticString) -> TypeRef {
      rt.makeNativeType(name, module: "builtins") { t in
        NativeIterator.populate(t)
        t.method("__len__(self, /)") { _, a throws(Raised) in
          let iterator = NativeIterator.payload(a[0], Iterator.self)
          return .int(iterator.elements.pointee.count / (iterator.isOfPairs ? 2 : 1))
        }
      }
    }
    return Types(keys: make("keys"), values: make("values"), items: make("items"))
  }
}

extension Runtime {
  /// The classes of views of maps, made when they are first needed.
  var mapViewTypes: MapViews.Types {
    if let types = moduleState.mapViewTypes { return types }
    let types = MapViews.makeTypes(self)
    moduleState.mapViewTypes = types
    return types
  }

  /// Whether two maps have equal keys with equal values.
  func equals(_ a: PersistentMap, _ b: PersistentMap) throws(Raised) -> Bool {
    if a.isIdentical(to: b) { return true }
    guard a.count == b.count else { return false }
    let entries = makeTuple(count: a.count * 2)
    var index = 0
    a.forEach { key, value in
      entries[element: index] = key
      entries[element: index + 1] = value
      index += 2
    }
    // The context that a map is of may get another one meanwhile.
    let saved = top
    saved[0] = .tuple(entries)
    saved[1] = b.nodes
    top = saved + 2
    defer { top = saved }
    for index in stride(from: 0, to: entries.pointee.count, by: 2) {
      let key = entries[element: index]
      guard let value = try value(of: key, hash: try hash(key), in: b), try equals(entries[element: index + 1], value)
      else { return false }
    }
    return true
  }
}
