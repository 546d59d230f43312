/// A callable implemented by a Swift class that takes one argument, as `operator.itemgetter` makes them.
///
/// `Runtime.invoke` calls it directly, so that a sort key costs no frame.
class NativeCallable: NativePayload {
  final override var headerFlags: UInt8 { NativeObject.callableFlag }
  @exclusivity(unchecked) final fileprivate(set) var values: [Value] = []

  final override func trace(_ marker: Marker) { for value in values { marker.mark(value) } }

  /// The attribute it gets of its argument, if it does nothing else.
  var attribute: StringRef? { nil }

  /// The result for an argument. It is on the value stack, as is what refers to this object.
  func call(_ rt: Runtime, _ argument: Value) throws(Raised) -> Value { .none }

  @inline(__always)
  static func call(_ object: NativeRef, _ rt: Runtime, _ argument: Value) throws(Raised) -> Value {
    let result: Result<Value, Raised> = object.pointee.payload._withUnsafeGuaranteedRef { payload in
      let callable = unsafeDowncast(payload, to: NativeCallable.self)
      do throws(Raised) { return .success(try callable.call(rt, argument)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}

/// The module `_operator`: the operators as functions, and the getters.
enum OperatorModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_operator")
    addGetter(m, "itemgetter", "itemgetter(cls, /, *items)", "A function that gets items.") { rt, given in
      .success(ItemGetter(given))
    }
    addGetter(m, "attrgetter", "attrgetter(cls, /, *attrs)", "A function that gets attributes, dotted ones too.") {
      rt, given in
      var paths: [[StringRef]] = []
      for name in given {
        guard case .str(let text) = rt.unwrap(name) else {
          return .failure(rt.typeError("attribute name must be a string"))
        }
        paths.append(text.string.split(separator: ".", omittingEmptySubsequences: false).map { rt.intern(String($0)) })
      }
      return .success(AttributeGetter(given, paths))
    }
    addFunctions(m)
    return m.module
  }

  private static func getter(_ v: Value) -> NativeCallable {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: NativeCallable.self)
  }

  private static func addGetter(
    _ m: ModuleBuilder, _ name: StaticString, _ signature: StaticString, _ doc: StaticString,
    _ make: @escaping (Runtime, [Value]) -> Result<NativeCallable, Raised>
  ) {
    let type = m.makeType(name, isSubclassable: true) { t in
      let type = t.type
      t.new(signature, doc) { rt, a throws(Raised) in
        guard case .tuple(let given) = a[1], given.pointee.count > 0 else {
          throw rt.typeError("\(name) expected 1 argument, got 0")
        }
        return rt.makeNative(try make(rt, Array(given.values)).get(), type: type)
      }
      t.method("__call__(self, /, *args)", "The result for an object.") { rt, a throws(Raised) in
        guard case .tuple(let given) = a[1] else { throw rt.typeError("\(name) expected 1 argument, got 0") }
        if given.pointee.count != 1 {
          throw rt.typeError("\(name) expected 1 argument, got \(given.pointee.count)")
        }
        return try NativeCallable.call(a[0].unchecked(as: NativeObject.self), rt, given.elements[0])
      }
      t.method("__repr__(self, /)") { rt, a throws(Raised) in
        let shown = Value.tuple(rt.makeTuple(getter(a[0]).values))
        rt.top[0] = shown
        rt.top += 1
        defer { rt.top -= 1 }
        var text = try rt.repr(shown).string
        if text.hasSuffix(",)") { text = text.dropLast(2) + ")" }
        return rt.str("operator.\(name)\(text)")
      }
      t.method("__reduce__(self, /)") { rt, a throws(Raised) in
        rt.makeTuple(.type(rt.type(of: a[0])), .tuple(rt.makeTuple(getter(a[0]).values)))
      }
    }
    type.pointee.moduleName = m.rt.intern("operator")
  }

  private final class ItemGetter: NativeCallable {
    init(_ items: [Value]) {
      super.init()
      values = items
    }

    override func call(_ rt: Runtime, _ argument: Value) throws(Raised) -> Value {
      if values.count == 1 { return try rt.getItem(argument, index: values[0]) }
      let results = rt.makeTuple(count: values.count)
      let saved = rt.top
      saved[0] = .tuple(results)
      rt.top = saved + 1
      defer { rt.top = saved }
      for index in 0..<values.count { results[element: index] = try rt.getItem(argument, index: values[index]) }
      return .tuple(results)
    }
  }

  private final class AttributeGetter: NativeCallable {
    /// Interned names, which live as long as the interpreter.
    private let paths: [[StringRef]]

    /// The one name, if it gets one attribute.
    override var attribute: StringRef? { paths.count == 1 && paths[0].count == 1 ? paths[0][0] : nil }

    init(_ names: [Value], _ paths: [[StringRef]]) {
      self.paths = paths
      super.init()
      values = names
    }

    private func follow(_ rt: Runtime, _ path: [StringRef], _ object: Value) throws(Raised) -> Value {
      if path.count == 1 { return try rt.getAttribute(object, path[0]) }
      let saved = rt.top
      rt.top = saved + 1
      defer { rt.top = saved }
      saved[0] = object
      for name in path { saved[0] = try rt.getAttribute(saved[0], name) }
      return saved[0]
    }

    override func call(_ rt: Runtime, _ argument: Value) throws(Raised) -> Value {
      if paths.count == 1 { return try follow(rt, paths[0], argument) }
      let results = rt.makeTuple(count: paths.count)
      let saved = rt.top
      saved[0] = .tuple(results)
      rt.top = saved + 1
      defer { rt.top = saved }
      for index in 0..<paths.count { results[element: index] = try follow(rt, paths[index], argument) }
      return .tuple(results)
    }
  }
}
