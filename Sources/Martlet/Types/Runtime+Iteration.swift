#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Iterating: `iter`, `next`, and what builtins use to walk over an iterable.
///
/// `next` takes a switch over the built-in iterators, which end without raising anything. Whoever holds an iterator
/// keeps it rooted; what these functions need beyond a call of script code they root themselves.
extension Runtime {
  // MARK: iter

  /// `iter(v)`.
  func iterator(_ v: Value) throws(Raised) -> Value {
    switch v {
    case .list: return makeIterator(.list, v, type: types.listIterator)
    case .tuple: return makeIterator(.tuple, v, type: types.tupleIterator)
    case .dict(let dict): return makeIterator(dict, .dictKeys)
    case .str(let string):
      return makeIterator(.string, v, type: string.isASCII ? types.asciiIterator : types.strIterator)
    case .set(let set):
      let count = set.pointee.count
      return makeIterator(.set, v, type: types.setIterator, limit: count, extra: count)
    case .object(let object):
      switch object.pointee.kind {
      case .range:
        let range = v.unchecked(as: RangeObject.self)
        return makeIterator(
          .range, v, type: types.rangeIterator, index: range.pointee.start, limit: range.pointee.count,
          extra: range.pointee.step)
      case .iterator: return v
      case .generator where object.pointee.type == types.generator: return v
      case .dictView where object.pointee.type != types.mappingProxy:
        guard case .dict(let dict) = v.unchecked(as: QuadObject.self).pointee.a else { break }
        switch object.pointee.flags {
        case 0: return makeIterator(dict, .dictKeys)
        case 1: return makeIterator(dict, .dictValues)
        default: return makeIterator(dict, .dictItems)
        }
      case .bytes: return makeIterator(.bytes, v, type: types.bytesIterator)
      case .byteArray: return makeIterator(.bytes, v, type: types.byteArrayIterator)
      case .native where object.pointee.flags & NativeObject.iteratorFlag != 0: return v
      default: break
      }
    default: break
    }
    return try iteratorOfObject(v)
  }

  /// An iterator over a dict; the variant is one of those over dicts.
  func makeIterator(_ dict: DictRef, _ variant: IteratorVariant) -> Value {
    let type: TypeRef
    var index = 0
    switch variant {
    case .dictValues: type = types.dictValueIterator
    case .dictItems: type = types.dictItemIterator
    case .reversedDictKeys: (type, index) = (types.dictReverseKeyIterator, dict.pointee.used)
    case .reversedDictValues: (type, index) = (types.dictReverseValueIterator, dict.pointee.used)
    case .reversedDictItems: (type, index) = (types.dictReverseItemIterator, dict.pointee.used)
    default: type = types.dictKeyIterator
    }
    let count = dict.pointee.count
    return makeIterator(variant, .dict(dict), type: type, index: index, limit: count, extra: count)
  }

  @inline(never)
  private func iteratorOfObject(_ v: Value) throws(Raised) -> Value {
    let type = type(of: v)
    guard let method = special(type, .iter) else {
      // A match is a mapping in CPython.
      if special(type, .getitem) != nil, v.kind != .regexMatch {
        return makeIterator(.sequence, v, type: types.sequenceIterator)
      }
      throw notIterable(v)
    }
    if method.isNone { throw notIterable(v) }
    guard let result = try callSpecial(.iter, on: v) else { throw notIterable(v) }
    if !isIterator(result) {
      throw typeError("iter() returned non-iterator of type '\(typeName(result))'")
    }
    return result
  }

  private func notIterable(_ v: Value) -> Raised {
    noteOperand(v)
    return typeError("'\(typeName(v))' object is not iterable")
  }

  /// Whether the value's class has a `__next__`.
  func isIterator(_ v: Value) -> Bool {
    guard let method = special(type(of: v), .next) else { return false }
    return !method.isNone
  }

  /// Whether `iter(v)` has something to call; it may fail all the same.
  func isIterable(_ v: Value) -> Bool {
    let type = type(of: v)
    if let method = special(type, .iter) { return !method.isNone }
    return special(type, .getitem) != nil && v.kind != .regexMatch
  }

  // MARK: next

  /// The next value of an iterator, or nil at its end.
  @inline(__always)
  func next(_ iterator: Value) throws(Raised) -> Value? {
    if case .object(let object) = iterator, object.pointee.kind == .iterator {
      let state = iterator.unchecked(as: IteratorObject.self)
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
      case .range:
        if state.pointee.limit == 0 { return nil }
        let value = state.pointee.index
        state.pointee.limit -= 1
        state.pointee.index = value &+ state.pointee.extra
        return .int(value)
      case .enumerate, .zip, .map, .filter, .sequence, .reversedSequence, .callable, .future:
        return try nextOfIterator(state)
      default: return try advance(state)
      }
    }
    return try nextOfObject(iterator)
  }

  /// The next value of a built-in iterator that calls others; StopIteration raised by them ends it.
  @inline(never)
  private func nextOfIterator(_ state: IteratorRef) throws(Raised) -> Value? {
    try checkStack()
    do throws(Raised) { return try advance(state) } catch {
      guard isRaised(types.exceptions.stopIteration) else { throw error }
      _ = takeException()
      return nil
    }
  }

  @inline(never)
  private func nextOfObject(_ iterator: Value) throws(Raised) -> Value? {
    if case .object(let object) = iterator {
      if object.pointee.kind == .generator, object.pointee.type == types.generator {
        return try nextOfGenerator(iterator.unchecked(as: GeneratorObject.self))
      }
      if object.pointee.kind == .native, object.pointee.flags & NativeObject.iteratorFlag != 0 {
        return try endingQuietly(iterator.unchecked(as: NativeObject.self))
      }
    }
    do throws(Raised) { return try callNext(iterator) } catch {
      guard isRaised(types.exceptions.stopIteration) else { throw error }
      _ = takeException()
      return nil
    }
  }

  /// A native iterator's next value; a StopIteration raised by what it calls ends it.
  private func endingQuietly(_ native: NativeRef) throws(Raised) -> Value? {
    try checkStack()
    do throws(Raised) { return try nextOfNative(native) } catch {
      guard isRaised(types.exceptions.stopIteration) else { throw error }
      _ = takeException()
      return nil
    }
  }

  private func callNext(_ iterator: Value) throws(Raised) -> Value {
    guard let method = special(type(of: iterator), .next), !method.isNone,
      let value = try callSpecial(.next, on: iterator)
    else { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    return value
  }

  /// `next(iterator)`: raises StopIteration at the end.
  func nextRaising(_ iterator: Value) throws(Raised) -> Value {
    if case .object(let object) = iterator, object.pointee.kind == .iterator {
      guard let value = try advance(iterator.unchecked(as: IteratorObject.self)) else { throw stopIteration() }
      return value
    }
    if case .object(let object) = iterator, object.pointee.kind == .generator, object.pointee.type == types.generator {
      return try send(iterator.unchecked(as: GeneratorObject.self), .none)
    }
    return try callNext(iterator)
  }

  // MARK: Walking

  /// Calls `body` with every element until it returns false. The element and the iterator stay rooted meanwhile.
  func forEach(_ iterable: Value, _ body: (Value) throws(Raised) -> Bool) throws(Raised) {
    let saved = top
    saved[0] = iterable
    saved[1] = .none
    top = saved + 2
    defer { top = saved }
    switch iterable {
    case .list(let list):
      var index = 0
      while index < list.pointee.count {
        let value = list[element: index]
        index += 1
        saved[1] = value
        try charge(1)
        if !(try body(value)) { return }
      }
    case .tuple(let tuple):
      for index in 0..<tuple.pointee.count where !(try body(tuple[element: index])) { return }
    case .str(let string):
      var at = 0
      while at < string.pointee.byteCount {
        let value = Value.str(character(string, &at))
        saved[1] = value
        try charge(1)
        if !(try body(value)) { return }
      }
    case .set(let set):
      let count = set.pointee.count
      var index = 0
      while let entry = set.nextEntry(&index) {
        saved[1] = entry.key
        try charge(1)
        if !(try body(entry.key)) { return }
        if set.pointee.count != count { throw runtimeError("Set changed size during iteration") }
      }
    default:
      let iterator = try iterator(iterable)
      saved[0] = iterator
      while let value = try next(iterator) {
        saved[1] = value
        try charge(1)
        if !(try body(value)) { return }
      }
    }
  }

  /// The same for all items.
  func forAll(_ iterable: Value, _ body: (Value) throws(Raised) -> Void) throws(Raised) {
    try forEach(iterable) { item throws(Raised) in
      try body(item)
      return true
    }
  }

  /// `list(iterable)`: always a new list.
  func listOf(_ iterable: Value) throws(Raised) -> ListRef {
    switch iterable {
    case .list(let list):
      if list.pointee.count > 4096 { try reserveRooted(iterable, list.pointee.count * 16) }
      return makeList(list.values)
    case .tuple(let tuple): return makeList(tuple.values)
    case .object(let object) where object.pointee.kind == .iterator || object.pointee.kind == .native:
      let list = makeList(capacity: 8)
      try extend(list, iterable)
      return list
    default:
      let list = makeList()
      try extend(list, iterable)
      return list
    }
  }

  /// `tuple(iterable)`: an exact tuple is itself.
  func tupleOf(_ iterable: Value) throws(Raised) -> TupleRef {
    switch iterable {
    case .tuple(let tuple): return tuple
    case .list(let list): return makeTuple(list.values)
    default:
      let list = makeList()
      try extend(list, iterable)
      return makeTuple(list.values)
    }
  }

  /// `list.extend(iterable)`. Elements appear one by one, as an iterator that looks at the list sees.
  func extend(_ list: ListRef, _ iterable: Value) throws(Raised) {
    switch iterable {
    case .list(let other):
      let count = other.pointee.count
      try reserveElements(list, iterable, count)
      let added = min(count, other.pointee.count)
      list.makeRoom(for: added, heap)
      if added > 0 {
        memcpy(list.pointee.elements! + list.pointee.count, other.pointee.elements!, added * 16)
        list.pointee.count += added
      }
    case .tuple(let tuple):
      let count = tuple.pointee.count
      list.makeRoom(for: count, heap)
      if count > 0 {
        memcpy(list.pointee.elements! + list.pointee.count, tuple.elements, count * 16)
        list.pointee.count += count
      }
    case .set(let set):
      list.makeRoom(for: set.pointee.count, heap)
      for index in 0...set.pointee.mask where set.pointee.table[index].isLive {
        list.append(set.pointee.table[index].key, heap)
      }
    case .dict(let dict):
      list.makeRoom(for: dict.pointee.count, heap)
      var index = 0
      while let entry = dict.nextEntry(&index) { list.append(entry.pointee.key, heap) }
    case .str(let string):
      let count = string.pointee.length
      try reserveElements(list, iterable, count)
      list.makeRoom(for: count, heap)
      var at = 0
      while at < string.pointee.byteCount { list.append(.str(character(string, &at)), heap) }
    default:
      if let range = iterable.object(.range, as: RangeObject.self) {
        let count = range.pointee.count
        try reserveElements(list, iterable, count)
        list.makeRoom(for: count, heap)
        var value = range.pointee.start
        for _ in 0..<count {
          list.append(.int(value), heap)
          value &+= range.pointee.step
        }
        return
      }
      if let bytes = iterable.object(.bytes, as: BytesObject.self) {
        try reserveElements(list, iterable, bytes.pointee.count)
        list.makeRoom(for: bytes.pointee.count, heap)
        for index in 0..<bytes.pointee.count { list.append(.int(Int(bytes.pointee.bytes[index])), heap) }
        return
      }
      if let view = iterable.object(.dictView, as: QuadObject.self), extend(list, view) { return }
      if let native = iterable.object(.native, as: NativeObject.self), extend(list, native) { return }
      try extendByIterating(list, iterable)
    }
  }

  /// By what a view of a dict shows.
  private func extend(_ list: ListRef, _ view: QuadRef) -> Bool {
    guard view.type != types.mappingProxy, case .dict(let dict) = view.pointee.a else { return false }
    list.makeRoom(for: dict.pointee.count, heap)
    var index = 0
    while let entry = dict.nextEntry(&index) {
      switch view.pointee.header.flags {
      case 0: list.append(entry.pointee.key, heap)
      case 1: list.append(entry.pointee.value, heap)
      default:
        let pair = makeTuple(count: 2)
        pair.elements[0] = entry.pointee.key
        pair.elements[1] = entry.pointee.value
        list.append(.tuple(pair), heap)
      }
    }
    return true
  }

  /// By the elements of a deque.
  private func extend(_ list: ListRef, _ native: NativeRef) -> Bool {
    guard native.pointee.header.flags & NativeObject.dequeFlag != 0 else { return false }
    let deque = DequeModule.deque(.object(native.asObject))
    list.makeRoom(for: deque.count, heap)
    for index in 0..<deque.count { list.append(deque[index], heap) }
    return true
  }

  /// The character at a byte offset, which is moved behind it.
  @inline(__always)
  func character(_ string: StringRef, _ at: inout Int) -> StringRef {
    let lead = string.pointee.bytes[at]
    if lead < 0x80 {
      at += 1
      return strings.characters[Int(lead)]
    }
    let character = makeString(codePoint: string.codePoint(atByte: at))
    at += UTF8Text.width(lead)
    return character
  }

  private func extendByIterating(_ list: ListRef, _ iterable: Value) throws(Raised) {
    let saved = top
    saved[0] = .list(list)
    saved[1] = iterable
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    let iterator = try iterator(iterable)
    saved[2] = iterator
    // What would never fit is refused at once.
    if iterable.generator == nil {
      let hint = try lengthHint(iterable, default: 8)
      // A hint beyond all bounds is not believed.
      if hint > 1 << 16, !hint.addingReportingOverflow(list.pointee.count).overflow {
        try reserve(try bytesOfElements(hint))
      }
    }
    while let value = try next(iterator) {
      list.append(value, heap)
      if list.pointee.count & 1023 == 0 {
        saved[1] = value
        try charge(1024)
        try reserve(16 * 1024)
      }
    }
  }

  /// Announces the memory that `count` more elements need.
  private func reserveElements(_ list: ListRef, _ iterable: Value, _ count: Int) throws(Raised) {
    guard count > 4096 else { return }
    let bytes = try bytesOfElements(count)
    let saved = top
    saved[0] = .list(list)
    saved[1] = iterable
    top = saved + 2
    defer { top = saved }
    try reserve(bytes)
    try charge(count / 16)
  }

  private func bytesOfElements(_ count: Int) throws(Raised) -> Int {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    if overflow { throw memoryError() }
    return bytes
  }

  /// `reserve` while a value is kept.
  func reserveRooted(_ v: Value, _ bytes: Int) throws(Raised) {
    let saved = top
    saved[0] = v
    top = saved + 1
    defer { top = saved }
    try reserve(bytes)
  }

  /// How many elements an iterable probably has: `__len__`, else `__length_hint__`, else the default.
  func lengthHint(_ v: Value, default fallback: Int) throws(Raised) -> Int {
    let saved = top
    saved[0] = v
    top = saved + 1
    defer { top = saved }
    let type = type(of: v)
    if let method = special(type, .len), !method.isNone {
      do throws(Raised) { return try length(v) } catch {
        guard isRaised(types.exceptions.typeError) else { throw error }
        _ = takeException()
      }
    }
    guard let method = special(type, .lengthHint), !method.isNone else { return fallback }
    let result: Value
    do throws(Raised) { result = try callSpecial(.lengthHint, on: v) ?? notImplemented } catch {
      guard isRaised(types.exceptions.typeError) else { throw error }
      _ = takeException()
      return fallback
    }
    if result.isIdentical(to: notImplemented) { return fallback }
    switch unwrap(result) {
    case .int(let hint):
      if hint < 0 { throw valueError("__length_hint__() should return >= 0") }
      return hint
    case .bool(let flag): return flag ? 1 : 0
    case .object(let object) where object.pointee.kind == .bigInt:
      throw overflowError("Python int too large to convert to C ssize_t")
    default: throw typeError("__length_hint__ must be an integer, not \(typeName(result))")
    }
  }

  // MARK: Unpacking

  /// Assigns exactly `count` elements to `w[0]…`.
  func unpack(_ v: Value, count: Int, into w: FramePointer) throws(Raised) {
    let values: UnsafeMutablePointer<Value>
    let found: Int
    switch v {
    case .tuple(let tuple):
      values = tuple.elements
      found = tuple.pointee.count
    case .list(let list):
      found = list.pointee.count
      guard let elements = list.pointee.elements else {
        if count == 0 { return }
        throw tooFew(count, 0)
      }
      values = elements
    case .instance:
      guard case .tuple = unwrap(v), let method = special(type(of: v), .iter), isMethod(method, of: types.tuple) else {
        return try unpackByIterating(v, count: count, into: w)
      }
      return try unpack(unwrap(v), count: count, into: w)
    default: return try unpackByIterating(v, count: count, into: w)
    }
    if found != count { throw found < count ? tooFew(count, found) : tooMany(count) }
    for index in 0..<count { w[index] = values[index] }
  }

  private func tooFew(_ expected: Int, _ found: Int) -> Raised {
    valueError("not enough values to unpack (expected \(expected), got \(found))")
  }

  private func tooMany(_ expected: Int) -> Raised {
    valueError("too many values to unpack (expected \(expected))")
  }

  @inline(never)
  private func unpackByIterating(_ v: Value, count: Int, into w: FramePointer) throws(Raised) {
    let saved = top
    top = saved + 3
    saved[0] = v
    saved[1] = .none
    saved[2] = .none
    defer { top = saved }
    let items = makeList(capacity: count)
    saved[1] = .list(items)
    let iterator = try unpackingIterator(v)
    saved[2] = iterator
    while items.pointee.count < count {
      guard let value = try next(iterator) else { throw tooFew(count, items.pointee.count) }
      items.append(value, heap)
    }
    if try next(iterator) != nil { throw tooMany(count) }
    for index in 0..<count { w[index] = items[element: index] }
  }

  private func unpackingIterator(_ v: Value) throws(Raised) -> Value {
    let type = type(of: v)
    if special(type, .iter) == nil, special(type, .getitem) == nil {
      throw typeError("cannot unpack non-iterable \(nameOfType(type)) object")
    }
    return try iterator(v)
  }

  /// Assigns the first `before` elements to `w[0]…`, the last `after` behind them, and a list of those between to
  /// `w[before]`.
  func unpack(_ v: Value, before: Int, after: Int, into w: FramePointer) throws(Raised) {
    let saved = top
    top = saved + 3
    saved[0] = v
    saved[1] = .none
    saved[2] = .none
    defer { top = saved }
    let items: ListRef
    switch v {
    case .list(let list): items = makeList(list.values)
    case .tuple(let tuple): items = makeList(tuple.values)
    default:
      items = makeList()
      saved[1] = .list(items)
      let iterator = try unpackingIterator(v)
      saved[2] = iterator
      while items.pointee.count < before {
        guard let value = try next(iterator) else { throw tooFewForStar(before + after, items.pointee.count) }
        items.append(value, heap)
      }
      try extend(items, iterator)
    }
    let count = items.pointee.count
    if count < before + after { throw tooFewForStar(before + after, count) }
    let middle = makeList(capacity: count - before - after)
    for index in before..<(count - after) { middle.append(items[element: index], heap) }
    for index in 0..<before { w[index] = items[element: index] }
    for index in 0..<after { w[before + 1 + index] = items[element: count - after + index] }
    w[before] = .list(middle)
  }

  private func tooFewForStar(_ expected: Int, _ found: Int) -> Raised {
    valueError("not enough values to unpack (expected at least \(expected), got \(found))")
  }
}

extension Value {
  /// The heap object of a value whose kind is known.
  @inline(__always)
  func unchecked<T>(as type: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(heapObject.unsafelyUnwrapped).assumingMemoryBound(to: T.self)
  }
}

extension UnsafeMutablePointer where Pointee == ListObject {
  /// Makes room for `count` more elements, growing in proportion so that repeated calls stay linear.
  func makeRoom(for count: Int, _ heap: Heap) {
    let wanted = pointee.count + count
    let old = pointee.capacity
    guard wanted > old else { return }
    reserve(Swift.max(wanted, pointee.count == 0 ? wanted : old + old / 2), heap)
    heap.noteAllocation((pointee.capacity - old) * 16)
  }
}
