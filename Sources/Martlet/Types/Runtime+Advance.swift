import BigInt

/// What each built-in iterator does at `next`.
extension Runtime {
  /// The next value, or nil at the end. Unlike `next` it lets through a StopIteration raised by what it calls.
  func advance(_ state: IteratorRef) throws(Raised) -> Value? {
    switch state.pointee.variant {
    case .list:
      guard case .list(let list) = state.pointee.source else { return nil }
      let index = state.pointee.index
      if index < list.pointee.count {
        state.pointee.index = index + 1
        return list[element: index]
      }
      state.pointee.source = .undefined
      return nil
    case .tuple:
      guard case .tuple(let tuple) = state.pointee.source else { return nil }
      let index = state.pointee.index
      if index < tuple.pointee.count {
        state.pointee.index = index + 1
        return tuple[element: index]
      }
      state.pointee.source = .undefined
      return nil
    case .range:
      if state.pointee.limit == 0 { return nil }
      let value = state.pointee.index
      state.pointee.limit -= 1
      state.pointee.index = value &+ state.pointee.extra
      return .int(value)
    case .string: return nextCharacter(state)
    case .dictKeys: return try nextEntry(state)?.pointee.key
    case .dictValues: return try nextEntry(state)?.pointee.value
    case .dictItems:
      guard let entry = try nextEntry(state) else { return nil }
      return pair(entry.pointee.key, entry.pointee.value)
    case .set: return try nextInSet(state)
    case .enumerate:
      guard let value = try next(state.pointee.source) else { return nil }
      if state.pointee.other.isUndefined {
        let index = state.pointee.index
        if index < Int.max {
          state.pointee.index = index + 1
        } else {
          state.pointee.other = makeInt(BigInt(index) + 1)
        }
        return pair(.int(index), value)
      }
      let index = state.pointee.other
      if let number = bigInt(index) { state.pointee.other = makeInt(number + 1) }
      return pair(index, value)
    case .zip: return try nextOfZip(state)
    case .map: return try nextOfMap(state)
    case .filter: return try nextOfFilter(state)
    case .reversedList:
      guard case .list(let list) = state.pointee.source else { return nil }
      let index = state.pointee.index
      if index >= 0, index < list.pointee.count {
        state.pointee.index = index - 1
        return list[element: index]
      }
      state.pointee.source = .undefined
      state.pointee.index = -1
      return nil
    case .reversedDictKeys: return try previousEntry(state)?.pointee.key
    case .reversedDictValues: return try previousEntry(state)?.pointee.value
    case .reversedDictItems:
      guard let entry = try previousEntry(state) else { return nil }
      return pair(entry.pointee.key, entry.pointee.value)
    case .bytes:
      guard case .object = state.pointee.source else { return nil }
      let bytes = state.pointee.source.unchecked(as: BytesObject.self)
      let index = state.pointee.index
      if index < bytes.pointee.count {
        state.pointee.index = index + 1
        return .int(Int(bytes.pointee.bytes[index]))
      }
      state.pointee.source = .undefined
      return nil
    case .sequence, .reversedSequence: return try nextByIndex(state)
    case .callable: return try nextOfCallable(state)
    case .future: return try stepFutureIterator(.object(state.asObject))
    }
  }

  private func pair(_ a: Value, _ b: Value) -> Value {
    let tuple = makeTuple(count: 2)
    tuple.elements[0] = a
    tuple.elements[1] = b
    return .tuple(tuple)
  }

  // MARK: Built-in containers

  private func nextCharacter(_ state: IteratorRef) -> Value? {
    guard case .str(let string) = state.pointee.source else { return nil }
    let offset = state.pointee.index
    guard offset < string.pointee.byteCount else {
      state.pointee.source = .undefined
      return nil
    }
    let lead = string.pointee.bytes[offset]
    state.pointee.extra += 1
    if lead < 0x80 {
      state.pointee.index = offset + 1
      return .str(strings.characters[Int(lead)])
    }
    state.pointee.index = offset + UTF8Text.width(lead)
    return .str(makeString(codePoint: string.codePoint(atByte: offset)))
  }

  /// Raises if the dict has another size than when the iteration began; the iterator stays broken.
  private func checkUnchanged(_ state: IteratorRef, _ dict: DictRef) throws(Raised) {
    if dict.pointee.count != state.pointee.limit {
      state.pointee.limit = -1
      throw runtimeError("dictionary changed size during iteration")
    }
  }

  /// The next entry of a dict, or nil at the end.
  @inline(__always)
  func nextEntry(_ state: IteratorRef) throws(Raised) -> UnsafeMutablePointer<DictEntry>? {
    if case .dict(let dict) = state.pointee.source, dict.pointee.count == state.pointee.limit, state.pointee.extra > 0,
      state.pointee.index < dict.pointee.used
    {
      let entry = dict.pointee.entries.unsafelyUnwrapped + state.pointee.index
      if !entry.pointee.key.isUndefined {
        state.pointee.index += 1
        state.pointee.extra -= 1
        return entry
      }
    }
    return try nextEntrySlow(state)
  }

  @inline(never)
  private func nextEntrySlow(_ state: IteratorRef) throws(Raised) -> UnsafeMutablePointer<DictEntry>? {
    guard case .dict(let dict) = state.pointee.source else { return nil }
    try checkUnchanged(state, dict)
    var index = state.pointee.index
    guard let entry = dict.nextEntry(&index) else {
      state.pointee.source = .undefined
      return nil
    }
    if state.pointee.extra == 0 {
      state.pointee.source = .undefined
      throw runtimeError("dictionary keys changed during iteration")
    }
    state.pointee.index = index
    state.pointee.extra -= 1
    return entry
  }

  private func previousEntry(_ state: IteratorRef) throws(Raised) -> UnsafeMutablePointer<DictEntry>? {
    guard case .dict(let dict) = state.pointee.source else { return nil }
    try checkUnchanged(state, dict)
    var index = min(state.pointee.index, dict.pointee.used)
    while index > 0, let entries = dict.pointee.entries {
      index -= 1
      if !entries[index].key.isUndefined {
        state.pointee.index = index
        state.pointee.extra -= 1
        return entries + index
      }
    }
    state.pointee.source = .undefined
    return nil
  }

  private func nextInSet(_ state: IteratorRef) throws(Raised) -> Value? {
    guard case .set(let set) = state.pointee.source else { return nil }
    if set.pointee.count != state.pointee.limit {
      state.pointee.limit = -1
      throw runtimeError("Set changed size during iteration")
    }
    var index = state.pointee.index
    while index <= set.pointee.mask {
      let entry = set.pointee.table + index
      index += 1
      if entry.pointee.isLive {
        state.pointee.index = index
        state.pointee.extra -= 1
        return entry.pointee.key
      }
    }
    state.pointee.source = .undefined
    return nil
  }

  // MARK: What calls script code

  /// By `__getitem__`, until IndexError or StopIteration.
  private func nextByIndex(_ state: IteratorRef) throws(Raised) -> Value? {
    let sequence = state.pointee.source
    if sequence.isUndefined { return nil }
    let index = state.pointee.index
    let isReversed = state.pointee.variant == .reversedSequence
    if isReversed, index < 0 {
      state.pointee.source = .undefined
      return nil
    }
    if !isReversed, index == .max { throw overflowError("iter index too large") }
    let value: Value
    do throws(Raised) { value = try getItem(sequence, index: .int(index)) } catch {
      if isRaised(types.exceptions.indexError) || isRaised(types.exceptions.stopIteration) {
        _ = takeException()
        state.pointee.source = .undefined
        return nil
      }
      throw error
    }
    state.pointee.index = isReversed ? index - 1 : index + 1
    return value
  }

  private func nextOfCallable(_ state: IteratorRef) throws(Raised) -> Value? {
    if state.pointee.source.isUndefined { return nil }
    let value: Value
    do throws(Raised) { value = try call(state.pointee.source) } catch {
      if isRaised(types.exceptions.stopIteration) {
        _ = takeException()
        state.pointee.source = .undefined
        return nil
      }
      throw error
    }
    if state.pointee.source.isUndefined { return nil }
    let saved = top
    saved[0] = value
    top = saved + 1
    defer { top = saved }
    if try equals(state.pointee.other, value) {
      state.pointee.source = .undefined
      return nil
    }
    return value
  }

  /// Takes a value of each source; a strict one complains if they do not end together.
  private func nextOfZip(_ state: IteratorRef) throws(Raised) -> Value? {
    guard case .tuple(let sources) = state.pointee.source else { return nil }
    let count = sources.pointee.count
    if count == 0 { return nil }
    let values = makeTuple(count: count)
    let saved = top
    saved[0] = .tuple(values)
    top = saved + 1
    defer { top = saved }
    for index in 0..<count {
      guard let value = try next(sources[element: index]) else {
        if state.pointee.extra != 0 { try checkZipEnds(sources, index) }
        return nil
      }
      values[element: index] = value
    }
    return .tuple(values)
  }

  private func checkZipEnds(_ sources: TupleRef, _ ended: Int) throws(Raised) {
    func complaint(_ index: Int, _ comparison: String) -> Raised {
      valueError(
        "zip() argument \(index + 1) is \(comparison) than argument\(index == 1 ? " 1" : "s 1-\(index)")")
    }
    if ended > 0 { throw complaint(ended, "shorter") }
    for index in 1..<max(1, sources.pointee.count) where try next(sources[element: index]) != nil {
      throw complaint(index, "longer")
    }
  }

  private func nextOfMap(_ state: IteratorRef) throws(Raised) -> Value? {
    guard case .tuple(let sources) = state.pointee.source else { return nil }
    let window = top
    defer { top = window }
    let count = sources.pointee.count
    if window + count + 2 > stackLimit { throw recursionError("maximum recursion depth exceeded") }
    window[0] = state.pointee.other
    top = window + 1
    for index in 0..<count {
      guard let value = try next(sources[element: index]) else { return nil }
      window[1 + index] = value
      top = window + 2 + index
    }
    return try callWindow(window, count)
  }

  private func nextOfFilter(_ state: IteratorRef) throws(Raised) -> Value? {
    let saved = top
    defer { top = saved }
    while let value = try next(state.pointee.source) {
      saved[0] = value
      top = saved + 1
      try charge(1)
      let keeps: Bool
      if state.pointee.other.isNone {
        keeps = try isTrue(value)
      } else {
        keeps = try isTrue(try call(state.pointee.other, value))
      }
      if keeps { return value }
      top = saved
    }
    return nil
  }
}
