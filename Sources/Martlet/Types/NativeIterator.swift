/// An iterator implemented by a Swift class, as modules have them. Its type is filled by `populate`; `Runtime.next` calls
/// `next` directly, so that its end raises nothing.
class NativeIterator: NativePayload {
  final override var headerFlags: UInt8 { NativeObject.iteratorFlag }

  /// The next value, or nil at the end. The iterator object is rooted; what else must live across a call of script code
  /// is to be rooted or reported by `trace`.
  func next(_ rt: Runtime) throws(Raised) -> Value? { nil }

  /// What `__reduce__` returns, the iterator's class given, or nil if it cannot be pickled.
  func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? { nil }

  /// Takes the state that `reduction` told.
  func restore(_ rt: Runtime, _ state: Value) throws(Raised) {}

  /// The Swift object of an iterator.
  static func payload<T: NativeIterator>(_ v: Value, _ type: T.Type) -> T {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: type)
  }

  static func populate(_ t: TypeBuilder) {
    t.method("__iter__(self, /)", "iter(self)") { rt, a throws(Raised) in a[0] }.keepsInstance = true
    t.method("__next__(self, /)", "next(self)") { rt, a throws(Raised) in
      guard let value = try rt.nextOfNative(a[0].unchecked(as: NativeObject.self)) else { throw rt.stopIteration() }
      return value
    }
  }
}

extension Runtime {
  /// The next value of an iterator implemented by a Swift class.
  @inline(__always)
  func nextOfNative(_ object: NativeRef) throws(Raised) -> Value? {
    let result: Result<Value?, Raised> = object.pointee.payload._withUnsafeGuaranteedRef { payload in
      let iterator = unsafeDowncast(payload, to: NativeIterator.self)
      do throws(Raised) { return .success(try iterator.next(self)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
