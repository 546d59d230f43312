/// Giving a class other bases, and the order in which classes are searched.
extension Runtime {
  /// The order for a class: the C3 order, or what the metaclass's own `mro` says.
  func searchOrder(of type: TypeRef, _ bases: TupleRef) throws(Raised) -> [TypeRef] {
    let metaclass = type.pointee.metaclass
    guard metaclass != types.type else { return try linearize(type, bases) }
    let hook = lookup(metaclass, intern("mro"))
    if hook.isIdentical(to: lookup(types.type, intern("mro"))) { return try linearize(type, bases) }
    let saved = top
    defer { top = saved }
    let order = try call(try bindDescriptor(hook, .type(type), metaclass))
    saved[0] = order
    top = saved + 1
    let list = try listOf(order)
    var result: [TypeRef] = []
    for value in list.values {
      guard case .type(let member) = value else {
        throw typeError("mro() returned a non-class ('\(typeName(value))')")
      }
      guard layout(of: type).isSubclass(of: layout(of: member)) || member == type else {
        throw typeError("mro() returned base with unsuitable layout ('\(nameOfType(member))')")
      }
      result.append(member)
    }
    return result
  }

  /// `cls.__bases__ = (…)`.
  func setBases(of type: TypeRef, _ value: Value) throws(Raised) {
    let name = nameOfType(type)
    guard case .tuple(let bases) = unwrap(value) else {
      throw typeError("can only assign tuple to \(name).__bases__, not \(typeName(value))")
    }
    if bases.pointee.count == 0 { throw typeError("can only assign non-empty tuple to \(name).__bases__, not ()") }
    for base in bases.values {
      guard case .type(let base) = base else {
        throw typeError("\(name).__bases__ must be tuple of classes, not '\(typeName(base))'")
      }
      if base.isSubclass(of: type) || derives(base, from: type) {
        throw typeError("a __bases__ item causes an inheritance cycle")
      }
    }
    let old = type.pointee.bases
    let layout = try commonLayout(of: bases)
    let former = try commonLayout(of: old)
    guard let first = bestBase(of: bases, layout), let previous = bestBase(of: old, former) else { return }
    if first.isHeap != previous.isHeap || !first.isHeap && first != previous {
      throw typeError(
        "__bases__ assignment: '\(nameOfType(first))' deallocator differs from '\(nameOfType(previous))'")
    }
    if layout != former || hasDict(.type(first)) != hasDict(.type(previous)) {
      throw typeError(
        "__bases__ assignment: '\(nameOfType(first))' object layout differs from '\(nameOfType(previous))'")
    }
    // The old bases are needed after an `mro` of the metaclass has run.
    let saved = top
    saved[0] = .tuple(old)
    top = saved + 1
    defer { top = saved }
    type.pointee.bases = bases
    do throws(Raised) { try reorder(type) } catch {
      if type.pointee.bases != bases { throw error }
      type.pointee.bases = old
      let exception = takeException()
      saved[1] = exception
      top = saved + 2
      do throws(Raised) { try reorder(type) } catch { _ = takeException() }
      throw rethrow(exception)
    }
    // An `mro` of the metaclass may have given the class other bases meanwhile, and those count.
    if type.pointee.bases != bases { return }
    for base in old.values {
      if case .type(let base) = base { base.removeSubclasses { $0 == type } }
    }
    for base in bases.values {
      if case .type(let base) = base { addSubclass(type, to: base) }
    }
    typeChanged(type)
  }

  /// Whether a class is among the bases of another, or theirs: what is true before the search orders say so, while an
  /// `mro` of a metaclass runs.
  private func derives(_ type: TypeRef, from other: TypeRef) -> Bool {
    var seen: Set<TypeRef> = []
    var waiting = [type]
    while let next = waiting.popLast() {
      if next == other { return true }
      if !seen.insert(next).inserted { continue }
      for base in next.pointee.bases.values {
        if case .type(let base) = base { waiting.append(base) }
      }
    }
    return false
  }

  /// The first base that has the layout common to all.
  private func bestBase(of bases: TupleRef, _ layout: TypeRef) -> TypeRef? {
    for base in bases.values {
      if case .type(let type) = base, self.layout(of: type) == layout { return type }
    }
    return nil
  }

  /// Finds the order of a class and of those derived from it anew.
  private func reorder(_ type: TypeRef) throws(Raised) {
    try checkStack()
    setMRO(type, try searchOrder(of: type, type.pointee.bases))
    for index in 0..<type.pointee.subclassCount { try reorder(type.pointee.subclasses![index]) }
  }
}
