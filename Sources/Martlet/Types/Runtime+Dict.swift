/// Searching dicts and sets, which may run a script's `__hash__` and `__eq__`.
extension Runtime {
  // MARK: By name, without script code

  /// The value of a str key, or nil.
  @inline(__always)
  func getItem(_ dict: DictRef, _ name: StringRef) -> Value? {
    let index = dict.find(name, hash: hash(of: name))
    return index < 0 ? nil : dict.pointee.entries.unsafelyUnwrapped[index].value
  }

  func setItem(_ dict: DictRef, _ name: StringRef, _ value: Value) {
    let hash = hash(of: name)
    let index = dict.find(name, hash: hash)
    if index >= 0 {
      dict.pointee.entries.unsafelyUnwrapped[index].value = value
    } else {
      dict.insertNew(.str(name), hash: hash, value, heap)
    }
  }

  func setItem(_ dict: DictRef, _ name: StaticString, _ value: Value) { setItem(dict, intern(name), value) }

  @discardableResult
  func removeItem(_ dict: DictRef, _ name: StringRef) -> Value? {
    let index = dict.find(name, hash: hash(of: name))
    guard index >= 0 else { return nil }
    let value = dict.pointee.entries.unsafelyUnwrapped[index].value
    dict.removeEntry(index)
    return value
  }

  // MARK: By tuples, without script code

  /// The entry of a tuple key; -1 if there is none, -2 if only script code or a deeper comparison can tell. The hash of
  /// the tuple is known afterwards unless it is -2.
  @inline(never)
  func findQuickly(_ dict: DictRef, _ key: TupleRef) -> Int {
    guard let hash = quickHash(key) else { return -2 }
    guard let indices = dict.pointee.indices else { return -1 }
    let entries = dict.pointee.entries.unsafelyUnwrapped
    var probe = Probe(hash, dict.pointee.mask)
    while true {
      let index = Int(indices[probe.position])
      if index >= 0 {
        let entry = entries + index
        if entry.pointee.hash == hash {
          guard case .tuple(let other) = entry.pointee.key else { return -2 }
          if other == key { return index }
          guard let equal = other.equalsQuickly(key) else { return -2 }
          if equal { return index }
        }
      } else if index == -1 {
        return -1
      }
      probe.advance()
    }
  }

  /// The entry of a str, an int, such a tuple or such an instance; -1 if there is none, -2 if this does not tell.
  @inline(__always)
  func findQuickly(_ dict: DictRef, _ key: Value) -> Int {
    switch key {
    case .str(let name): hasInstanceKeys(dict) ? -2 : dict.find(name, hash: hash(of: name))
    case .int(let number): dict.find(number, hash: IntHash.of(number))
    case .tuple(let tuple): findQuickly(dict, tuple)
    case .instance(let instance): findQuickly(dict, instance)
    default: -2
    }
  }

  /// The same for an instance that is hashed by identity or as a tuple.
  @inline(never)
  private func findQuickly(_ dict: DictRef, _ key: InstanceRef) -> Int {
    guard let hash = quickHash(.instance(key)) else { return -2 }
    guard let indices = dict.pointee.indices else { return -1 }
    let entries = dict.pointee.entries.unsafelyUnwrapped
    var probe = Probe(hash, dict.pointee.mask)
    while true {
      let index = Int(indices[probe.position])
      if index >= 0 {
        let entry = entries + index
        if entry.pointee.hash == hash {
          guard case .instance(let other) = entry.pointee.key, let equal = other.equalsQuickly(key) else { return -2 }
          if equal { return index }
        }
      } else if index == -1 {
        return -1
      }
      probe.advance()
    }
  }

  // MARK: By any key

  /// The index of the entry of a key, or -1. Identity comes first, then equal hashes and `==`.
  func find(_ dict: DictRef, _ key: Value, hash: Int) throws(Raised) -> Int {
    if case .str(let name) = key, !hasInstanceKeys(dict) { return dict.find(name, hash: hash) }
    guard dict.pointee.indices != nil else { return -1 }
    if case .int(let number) = key {
      let index = dict.find(number, hash: hash)
      if index >= -1 { return index }
    }
    restart: while true {
      var probe = Probe(hash, dict.pointee.mask)
      while true {
        let index = Int(dict.pointee.indices.unsafelyUnwrapped[probe.position])
        if index >= 0 {
          let entry = dict.pointee.entries.unsafelyUnwrapped[index]
          if entry.hash == hash {
            if entry.key.isIdentical(to: key) { return index }
            if let equal = equalsWithoutScript(entry.key, key) {
              if equal { return index }
            } else {
              let version = dict.pointee.version
              // What `==` may let go of must stay.
              let saved = top
              saved[0] = entry.key
              saved[1] = key
              saved[2] = .dict(dict)
              top = saved + 3
              defer { top = saved }
              let equal = try equals(entry.key, key)
              if dict.pointee.version != version {
                if dict.pointee.indices == nil { return -1 }
                continue restart
              }
              if equal { return index }
            }
          }
        } else if index == -1 {
          return -1
        }
        probe.advance()
      }
    }
  }

  /// Whether a key that is an instance was ever put in: a flag of the dict.
  func hasInstanceKeys(_ dict: DictRef) -> Bool { dict.pointee.header.flags & 1 != 0 }

  func getItem(_ dict: DictRef, _ key: Value) throws(Raised) -> Value? {
    if case .str(let name) = key, !hasInstanceKeys(dict) { return getItem(dict, name) }
    switch key {
    case .tuple, .instance:
      let index = findQuickly(dict, key)
      if index >= -1 { return index < 0 ? nil : dict.pointee.entries.unsafelyUnwrapped[index].value }
    default: break
    }
    let hash = try hash(key)
    let index = try find(dict, key, hash: hash)
    return index < 0 ? nil : dict.pointee.entries.unsafelyUnwrapped[index].value
  }

  func setItem(_ dict: DictRef, _ key: Value, _ value: Value) throws(Raised) {
    switch key {
    case .none, .bool, .int, .float, .str: try setItem(dict, key, hash: try hash(key), value)
    default:
      if let hash = quickHash(key) { return try setItem(dict, key, hash: hash, value) }
      // `__hash__` may collect.
      let saved = top
      saved[0] = value
      saved[1] = key
      saved[2] = .dict(dict)
      top = saved + 3
      defer { top = saved }
      try setItem(dict, key, hash: try hash(key), value)
    }
  }

  func setItem(_ dict: DictRef, _ key: Value, hash: Int, _ value: Value) throws(Raised) {
    let saved = top
    saved[0] = value
    top = saved + 1
    defer { top = saved }
    let index = try find(dict, key, hash: hash)
    if index >= 0 {
      dict.pointee.entries.unsafelyUnwrapped[index].value = value
    } else {
      if case .instance = key { dict.pointee.header.flags |= 1 }
      dict.insertNew(key, hash: hash, value, heap)
    }
  }

  /// Puts in an entry of another dict.
  @inline(__always)
  func put(_ dict: DictRef, _ entry: DictEntry) throws(Raised) {
    var index = -2
    switch entry.key {
    case .int(let number): index = dict.find(number, hash: entry.hash)
    case .str(let name): if !hasInstanceKeys(dict) { index = dict.find(name, hash: entry.hash) }
    default: break
    }
    if index >= 0 {
      dict.pointee.entries.unsafelyUnwrapped[index].value = entry.value
    } else if index == -1 {
      dict.insertNew(entry.key, hash: entry.hash, entry.value, heap)
    } else {
      try setItem(dict, entry.key, hash: entry.hash, entry.value)
    }
  }

  /// Removes a key and returns its value, or nil if it is not there.
  func removeItem(_ dict: DictRef, _ key: Value) throws(Raised) -> Value? {
    let index = try find(dict, key, hash: try hash(key))
    guard index >= 0 else { return nil }
    let value = dict.pointee.entries.unsafelyUnwrapped[index].value
    dict.removeEntry(index)
    return value
  }

  /// The dict in an instance of a subclass that does something as `dict` does.
  @inline(__always)
  func nativeDict(_ value: Value, _ operation: Special) -> DictRef? {
    guard case .instance(let instance) = value, instance.type.pointee.flags.contains(.hasNativeValue),
      case .dict(let dict) = instance.pointee.slots[0], let method = special(instance.type, operation),
      let own = special(types.dict, operation), method.isIdentical(to: own)
    else { return nil }
    return dict
  }

  func copyDict(_ dict: DictRef) -> DictRef {
    let copy = makeDict()
    copy.pointee.header.flags |= dict.pointee.header.flags & 1
    if dict.pointee.count == 0 { return copy }
    if dict.pointee.used == dict.pointee.count, dict.pointee.capacity < 2 * dict.pointee.count + 8 {
      copy.copyTable(of: dict, heap)
      return copy
    }
    copy.resize(to: dict.pointee.count, heap)
    var index = 0
    while let entry = dict.nextEntry(&index) {
      copy.insertNew(entry.pointee.key, hash: entry.pointee.hash, entry.pointee.value, heap)
    }
    return copy
  }
}
