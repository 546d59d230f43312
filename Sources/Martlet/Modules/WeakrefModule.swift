/// What a weak reference keeps. The collector clears it when its target is found unreachable, before finalisers run.
final class WeakReference: NativePayload {
  /// Not traced.
  @exclusivity(unchecked) var target: Value
  @exclusivity(unchecked) var callback: Value
  @exclusivity(unchecked) var hash: Int?
  /// The object this is the payload of, or the instance of a script's class around that: a reference that is itself
  /// unreachable calls nothing.
  @exclusivity(unchecked) var owner: ObjectRef?
  /// A script may notice when the target ends; it does not where a bundled module refers to something for itself.
  let isWatched: Bool
  /// Its target is gone, and it waits for its call.
  @exclusivity(unchecked) var isCalling = false

  init(_ target: Value, _ callback: Value, isWatched: Bool = true) {
    self.target = target
    self.callback = callback
    self.isWatched = isWatched
  }

  override func trace(_ marker: Marker) { marker.mark(callback) }

  override func isWrapped(by instance: ObjectRef) { owner = instance }
}

/// The module `_weakref`.
enum WeakrefModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_weakref")
    let type = m.makeType("ReferenceType", isSubclassable: true) { t in populate(t) }
    type.pointee.moduleName = rt.intern("weakref")
    m.type("ref", type)
    m.function("getweakrefs(object, /)", "The weak references to an object.") { rt, a throws(Raised) in
      .list(rt.makeList(rt.weakReferences(to: a[0])))
    }
    m.function("getweakrefcount(object, /)", "How many weak references to an object there are.") {
      rt, a throws(Raised) in .int(rt.weakReferences(to: a[0]).count)
    }
    m.function("unwatched_ref(object, callback, /)", "A reference whose end no script notices.") {
      rt, a throws(Raised) in
      make(rt, WeakReference(a[0], a[1], isWatched: false), type)
    }
    return m.module
  }

  private static func make(_ rt: Runtime, _ reference: WeakReference, _ type: TypeRef) -> Value {
    let value = rt.makeNative(reference, type: type)
    reference.owner = value.heapObject
    rt.moduleState.weakReferences.append(reference)
    if reference.isWatched, let target = reference.target.heapObject { rt.moduleState.watchedTargets.insert(target) }
    return value
  }

  static func reference(_ v: Value) -> WeakReference? {
    var v = v
    if case .instance(let object) = v, object.type.pointee.flags.contains(.hasNativeValue) {
      v = object.pointee.slots[0]
    }
    return v.payload(as: WeakReference.self)
  }

  /// The reference that the receiver of a method is.
  private static func receiver(_ v: Value) -> WeakReference {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: WeakReference.self)
  }

  private static func populate(_ t: TypeBuilder) {
    let type = t.type
    t.new("ReferenceType(cls, object, callback=None, /, **kwargs)", "A reference that keeps nothing alive.") {
      rt, a throws(Raised) in
      guard isReferable(rt, a[1]) else {
        throw rt.typeError("cannot create weak reference to '\(rt.typeName(a[1]))' object")
      }
      if case .dict(let keywords) = a[3], keywords.pointee.count > 0, case .type(let asked) = a[0], asked == type {
        throw rt.typeError("ref() takes no keyword arguments")
      }
      let callback = a.unlessNone(2) ?? .none
      var target: ObjectRef?
      if callback.isNone, case .type(let asked) = a[0], asked == type { target = a[1].heapObject }
      if let target, let owner = rt.moduleState.plainReferences[target]?.owner { return .object(owner) }
      let reference = WeakReference(a[1], callback)
      let value = make(rt, reference, type)
      if let target { rt.moduleState.plainReferences[target] = reference }
      rt.promptEnds.turnOn()
      return value
    }
    t.method("__init__(self, *args, **kwargs)") { rt, a throws(Raised) in
      guard case .tuple(let given) = a[1], !(1...2).contains(given.pointee.count) else { return .none }
      let count = given.pointee.count
      throw rt.typeError("__init__ expected at \(count == 0 ? "least 1 argument" : "most 2 arguments"), got \(count)")
    }
    t.method("__call__(self, /)", "The object, or None once it is gone.") { rt, a throws(Raised) in
      let reference = receiver(a[0])
      rt.settleEnd(of: reference.target)
      return reference.target
    }
    t.getter("__callback__", "What is called when the object is gone.") { _, receiver throws(Raised) in
      reference(receiver)?.callback ?? .none
    }
    t.method("__repr__(self, /)") { rt, a throws(Raised) in
      guard let reference = reference(a[0]) else { return .none }
      if reference.target.isNone { return rt.str("<weakref at \(rt.address(of: a[0])); dead>") }
      let name = rt.typeName(reference.target)
      return rt.str("<weakref at \(rt.address(of: a[0])); to '\(name)' at \(rt.address(of: reference.target))>")
    }
    t.method("__hash__(self, /)") { rt, a throws(Raised) in
      let reference = receiver(a[0])
      if let known = reference.hash { return .int(known) }
      if reference.target.isNone { throw rt.typeError("weak object has gone away") }
      let hash = try rt.hash(reference.target)
      reference.hash = hash
      return .int(hash)
    }
    t.method("__eq__(self, value, /)") { rt, a throws(Raised) in
      guard let left = reference(a[0]), let right = reference(rt.unwrap(a[1])) else { return rt.notImplemented }
      if left.target.isNone || right.target.isNone { return .bool(left === right) }
      return .bool(try rt.equals(left.target, right.target))
    }
    t.classGetItem()
  }

  private static func isReferable(_ rt: Runtime, _ v: Value) -> Bool {
    switch v {
    case .undefined, .none, .bool, .int, .float, .str, .list, .tuple, .dict: return false
    case .set, .type, .function: return true
    case .instance(let object):
      if object.type.isHeap { return !object.type.pointee.flags.contains(.noWeakReferences) }
      return object.kind != .exception && object.type != rt.types.object
    case .object(let object):
      switch object.pointee.kind {
      case .bigInt, .complex, .bytes, .byteArray, .range, .slice, .iterator, .dictView, .singleton, .cell, .property,
        .staticMethod, .classMethod, .superProxy, .coroutineWrapper, .traceback, .frameView, .regexMatch:
        return false
      case .native: return object.pointee.flags & NativeObject.iteratorFlag == 0
      default: return true
      }
    }
  }
}

extension Runtime {
  /// The weak references to an object that something still refers to: the one that is shared, then the newest first.
  func weakReferences(to target: Value) -> [Value] {
    if !moduleState.weakReferences.contains(where: { $0.target.isIdentical(to: target) }) { return [] }
    collect(top)
    var found = Array(moduleState.weakReferences.filter { $0.target.isIdentical(to: target) }.reversed())
    if let plain = target.heapObject.flatMap({ moduleState.plainReferences[$0] }) {
      found.removeAll { $0 === plain }
      found.insert(plain, at: 0)
    }
    return found.compactMap { reference in reference.owner.map { Value($0) } }
  }

  /// What is unreachable and weakly referred to.
  var weakTargets: [ObjectRef] {
    moduleState.weakReferences.compactMap { reference in
      guard reference.isWatched, let owner = reference.owner, owner.pointee.mark != .white,
        let target = reference.target.heapObject,
        target.pointee.mark == .white
      else { return nil }
      return target
    }
  }

  /// Clears the weak references to what the collector has not marked; those with a callback wait for their call.
  ///
  /// - Parameter tell: called with the target and the reference of each that wants to be called back, the newest of a
  ///   target first.
  func clearWeakReferences(_ tell: (_ target: ObjectRef, _ reference: ObjectRef) -> Void) {
    guard !moduleState.weakReferences.isEmpty else { return }
    var called: [(ObjectRef, ObjectRef)] = []
    var plain: [ObjectRef: WeakReference] = [:]
    swap(&plain, &moduleState.plainReferences)
    defer { moduleState.plainReferences = plain }
    moduleState.weakReferences.removeAll { reference in
      let isKept = reference.owner.map { $0.pointee.mark != .white } ?? false
      let isDead = reference.target.heapObject.map { $0.pointee.mark == .white } ?? true
      if !isKept || isDead, let target = reference.target.heapObject, plain[target] === reference {
        plain[target] = nil
      }
      guard let owner = reference.owner, owner.pointee.mark != .white else { return true }
      guard let target = reference.target.heapObject else { return true }
      guard target.pointee.mark == .white else { return false }
      reference.target = .none
      if !reference.callback.isNone {
        reference.isCalling = true
        called.append((target, owner))
      }
      return true
    }
    let watched = moduleState.weakReferences.lazy.filter(\.isWatched)
    moduleState.watchedTargets = Set(watched.compactMap(\.target.heapObject))
    for (target, owner) in called.reversed() { tell(target, owner) }
  }

  /// Calls what a cleared weak reference was made with.
  func callBack(_ reference: WeakReference, _ value: Value) {
    let callback = reference.callback
    reference.isCalling = false
    reference.callback = .none
    top[0] = callback
    top += 1
    defer { top -= 1 }
    do throws(Raised) { _ = try call(callback, value) } catch { reportUnraisable(takeException(), callback) }
  }
}
