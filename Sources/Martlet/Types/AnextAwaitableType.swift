/// anext_awaitable: what `anext(iterator, default)` returns. It passes everything on to what `__anext__` gave, and makes
/// a StopAsyncIteration that comes out the end with the default. `a` is what `__anext__` gave, `b` the default.
enum AnextAwaitableType {
  static func populate(_ t: TypeBuilder) {
    t.method("__await__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__iter__(self, /)") { _, a throws(Raised) in a[0] }
    t.method("__next__(self, /)") { rt, a throws(Raised) in
      try pass(rt, a[0]) { steps throws(Raised) in try rt.nextRaising(steps) }
    }
    t.method("send(self, value, /)") { rt, a throws(Raised) in
      try pass(rt, a[0]) { steps throws(Raised) in try rt.callMethod(steps, "send", a[1]) }
    }
    t.method("throw(self, /, *args)") { rt, a throws(Raised) in
      try pass(rt, a[0]) { steps throws(Raised) in
        guard case .tuple(let given) = a[1] else { return .none }
        return try rt.call(try rt.getAttribute(steps, rt.intern("throw")), arguments: given, keywords: nil)
      }
    }
    t.method("close(self, /)") { rt, a throws(Raised) in
      try pass(rt, a[0]) { steps throws(Raised) in try rt.callMethod(steps, "close") }
    }
  }

  private static func pass(
    _ rt: Runtime, _ value: Value, _ use: (Value) throws(Raised) -> Value
  ) throws(Raised) -> Value {
    let awaitable = value.unchecked(as: QuadObject.self)
    let saved = rt.top
    saved[0] = awaitable.pointee.a
    rt.top = saved + 1
    defer { rt.top = saved }
    if rt.type(of: saved[0]) == rt.types.coroutine {
      saved[0] = try rt.callSpecial(.await, on: saved[0]) ?? .none
    } else if saved[0].generator.map({ $0.flavor == .generator }) ?? true {
      saved[0] = try rt.awaitIterator(saved[0])
    }
    do throws(Raised) { return try use(saved[0]) } catch {
      guard rt.isRaised(rt.types.exceptions.stopAsyncIteration) else { throw error }
      _ = rt.takeException()
      throw rt.stopIteration(awaitable.pointee.b)
    }
  }
}
