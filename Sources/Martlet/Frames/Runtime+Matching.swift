/// What patterns ask of their subject.
extension Runtime {
  /// The values of a mapping for the keys at `parts`, put behind them; false if one is missing.
  func fetchKeys(_ mapping: Value, _ parts: FramePointer, _ count: Int) throws(Raised) -> Bool {
    if count == 0 { return true }
    if case .dict(let dict) = mapping {
      for index in 0..<count {
        try checkDuplicateKey(parts, index)
        guard let value = try getItem(dict, parts[index]) else { return false }
        parts[count + index] = value
      }
      return true
    }
    let saved = top
    defer { top = saved }
    // Whatever a script's `get` returns for a missing key, it is not this object.
    let missing = Value.object(makeCell(.none).asObject)
    saved[0] = missing
    saved[1] = .none
    top = saved + 2
    saved[1] = try getAttribute(mapping, intern("get"))
    for index in 0..<count {
      try checkDuplicateKey(parts, index)
      let value = try call(saved[1], parts[index], missing)
      if value.isIdentical(to: missing) { return false }
      parts[count + index] = value
    }
    return true
  }

  private func checkDuplicateKey(_ keys: FramePointer, _ index: Int) throws(Raised) {
    for earlier in 0..<index where try equals(keys[earlier], keys[index]) {
      throw valueError("mapping pattern checks duplicate key (\(try repr(keys[index]).string))")
    }
  }

  /// The attributes a class pattern asks for. `parts[0]` is the class, `parts[1]` a slot for its `__match_args__`; the
  /// values go from `parts[2]` on. False if the subject is no instance or lacks one.
  func fetchAttributes(
    _ subject: Value, _ parts: FramePointer, _ positionalCount: Int, _ names: [StringRef]
  ) throws(Raised) -> Bool {
    guard case .type(let type) = parts[0] else { throw typeError("called match pattern must be a type") }
    guard try isInstance(subject, ofAny: parts[0]) else { return false }
    var arguments = emptyTuple!
    if positionalCount > 0 {
      var matchesItself = false
      if let given = try findAttribute(parts[0], intern("__match_args__")) {
        guard case .tuple(let tuple) = unwrap(given) else {
          throw typeError("\(nameOfType(type)).__match_args__ must be a tuple (got \(typeName(given)))")
        }
        arguments = tuple
      } else {
        matchesItself = isMatchedAsItself(type)
      }
      parts[1] = .tuple(arguments)
      let allowed = matchesItself ? 1 : arguments.pointee.count
      if allowed < positionalCount {
        throw typeError(
          "\(nameOfType(type))() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") "
            + "(\(positionalCount) given)")
      }
      if matchesItself {
        parts[2] = subject
      } else {
        for index in 0..<positionalCount {
          guard case .str(let text) = arguments[element: index] else {
            throw typeError(
              "__match_args__ elements must be strings (got \(typeName(arguments[element: index])))")
          }
          try checkUnseen(text, arguments, index, type)
          guard let value = try findAttribute(subject, text) else { return false }
          parts[2 + index] = value
        }
      }
    }
    for (index, name) in names.enumerated() {
      try checkUnseen(name, arguments, min(positionalCount, arguments.pointee.count), type)
      guard let value = try findAttribute(subject, name) else { return false }
      parts[2 + positionalCount + index] = value
    }
    return true
  }

  /// Lets the instances of a class and of those derived from it match sequence or mapping patterns.
  func setMatching(_ type: TypeRef, _ flags: TypeFlags) {
    if flags.isEmpty || !type.isHeap || type.pointee.flags.isSuperset(of: flags) { return }
    type.pointee.flags.remove([.matchesSequence, .matchesMapping])
    type.pointee.flags.formUnion(flags)
    for index in 0..<type.pointee.subclassCount { setMatching(type.pointee.subclasses![index], flags) }
  }

  /// Raises if the attribute is among the first ones of `__match_args__`, which have a pattern already.
  private func checkUnseen(_ name: StringRef, _ arguments: TupleRef, _ count: Int, _ type: TypeRef) throws(Raised) {
    for index in 0..<count {
      guard case .str(let earlier) = arguments[element: index], earlier.hasSameText(as: name) else { continue }
      throw typeError(
        "\(nameOfType(type))() got multiple sub-patterns for attribute \(try repr(.str(name)).string)")
    }
  }

  /// Built-in classes whose one positional pattern matches the subject itself, and what derives from them.
  private func isMatchedAsItself(_ type: TypeRef) -> Bool {
    let all = [
      types.int, types.float, types.str, types.bytes, types.bytearray, types.list, types.tuple, types.dict, types.set,
      types.frozenset,
    ]
    return all.contains { type.isSubclass(of: $0) }
  }
}
