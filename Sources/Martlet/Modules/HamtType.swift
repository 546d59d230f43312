/// `hamt`: the map that contexts are made of, by itself, as CPython shows its own to its tests.
enum HamtType {
  private final class Payload: NativePayload {
    let map: PersistentMap
    init(_ map: PersistentMap) { self.map = map }
    override func trace(_ marker: Marker) { map.trace(marker) }
  }

  private static func map(_ v: Value) -> PersistentMap {
    v.payload(as: Payload.self)?.map ?? .empty
  }

  static func populate(_ t: TypeBuilder) {
    let type = t.type
    func make(_ rt: Runtime, _ map: PersistentMap) -> Value { rt.makeNative(Payload(map), type: type) }
    /// A change of the receiver: the receiver itself if nothing has changed.
    func changed(_ rt: Runtime, _ receiver: Value, _ new: PersistentMap) -> Value {
      new.isIdentical(to: map(receiver)) ? receiver : make(rt, new)
    }
    t.new("hamt(cls)", "An empty map.") { rt, a throws(Raised) in make(rt, .empty) }
    t.method("set(self, key, value, /)", "The map with an entry.") { rt, a throws(Raised) in
      changed(rt, a[0], try rt.setting(a[1], hash: try rt.hash(a[1]), to: a[2], in: map(a[0])))
    }
    t.method("delete(self, key, /)", "The map without an entry.") { rt, a throws(Raised) in
      changed(rt, a[0], try rt.removing(a[1], hash: try rt.hash(a[1]), from: map(a[0])))
    }
    t.method("get(self, key, default=None, /)", "The value of a key.") { rt, a throws(Raised) in
      try rt.value(of: a[1], hash: try rt.hash(a[1]), in: map(a[0])) ?? a.optional(2) ?? .none
    }
    t.method("__getitem__(self, key, /)") { rt, a throws(Raised) in
      guard let value = try rt.value(of: a[1], hash: try rt.hash(a[1]), in: map(a[0])) else { throw rt.keyError(a[1]) }
      return value
    }
    t.method("__contains__(self, key, /)") { rt, a throws(Raised) in
      .bool(try rt.value(of: a[1], hash: try rt.hash(a[1]), in: map(a[0])) != nil)
    }
    t.method("__len__(self, /)") { _, a throws(Raised) in .int(map(a[0]).count) }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in
      guard a[1].payload(as: Payload.self) != nil else { return rt.notImplemented }
      return .bool(try rt.equals(map(a[0]), map(a[1])))
    }
    t.unhashable()
    MapViews.populate(t, map)
  }
}
