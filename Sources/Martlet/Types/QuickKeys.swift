/// What keys of dicts and sets can tell of their hashes and of `==` without script code.
extension UnsafeMutablePointer where Pointee == TypeObject {
  /// The class whose built-in method a special method is; nil if it is none, or has not been looked for yet.
  @inline(__always)
  func builtinOwner(ofKnown special: Special) -> TypeRef? {
    guard case .object(let method) = pointee.specials[special.place], method.pointee.kind == .builtin,
      method.pointee.flags == 0
    else { return nil }
    return UnsafeMutableRawPointer(method).assumingMemoryBound(to: BuiltinObject.self).pointee.owner
  }
}

extension UnsafeMutablePointer where Pointee == InstanceObject {
  /// The tuple of an instance of a subclass of tuple that is known to have a special method from there.
  @inline(__always)
  func plainTuple(_ special: Special) -> TupleRef? {
    guard type.pointee.flags.contains(.hasNativeValue), case .tuple(let tuple) = pointee.slots[0],
      type.builtinOwner(ofKnown: special) == tuple.pointee.header.type
    else { return nil }
    return tuple
  }

  /// Whether both are the same or equal as tuples; nil where script code or a deeper comparison tells.
  @inline(__always)
  func equalsQuickly(_ other: InstanceRef) -> Bool? {
    if self == other { return true }
    guard let own = plainTuple(.eq), let tuple = other.plainTuple(.eq) else { return nil }
    return own.equalsQuickly(tuple)
  }
}
