/// `len` and `in`.
extension Runtime {
  // MARK: len

  /// `len(v)`.
  @inline(__always)
  func length(_ v: Value) throws(Raised) -> Int {
    switch v {
    case .list(let list): return list.pointee.count
    case .str(let string): return string.pointee.length
    case .dict(let dict): return dict.pointee.count
    case .tuple(let tuple): return tuple.pointee.count
    default: return try lengthSlow(v)
    }
  }

  @inline(never)
  private func lengthSlow(_ v: Value) throws(Raised) -> Int {
    switch v {
    case .set(let set): return set.pointee.count
    case .object(let object):
      switch object.pointee.kind {
      case .range: return v.unchecked(as: RangeObject.self).pointee.count
      case .bytes, .byteArray: return v.unchecked(as: BytesObject.self).pointee.count
      case .dictView:
        try checkStack()
        return try length(v.unchecked(as: QuadObject.self).pointee.a)
      case .native where object.pointee.flags & NativeObject.dequeFlag != 0: return DequeModule.deque(v).count
      default: break
      }
    default: break
    }
    guard let method = special(type(of: v), .len), !method.isNone, let result = try callSpecial(.len, on: v) else {
      throw typeError("object of type '\(typeName(v))' has no len()")
    }
    return try length(fromResult: result)
  }

  // MARK: in

  /// `item in container`.
  func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    switch container {
    case .dict(let dict):
      if case .str(let name) = item, dict.pointee.header.flags & 1 == 0 {
        return dict.find(name, hash: hash(of: name)) >= 0
      }
      return try containsKey(dict, item)
    case .set(let set): return try contains(set, item)
    case .list(let list): return try firstIndex(of: item, in: list, 0, Int.max) >= 0
    case .tuple(let tuple): return try firstIndex(of: item, in: tuple, 0, Int.max) >= 0
    case .str(let string):
      guard case .str(let part) = unwrap(item) else {
        throw typeError("'in <string>' requires string as left operand, not \(typeName(item))")
      }
      charge(scanned: string.pointee.byteCount)
      return hasText(string, part)
    default: return try containsSlow(container, item)
    }
  }

  func containsKey(_ dict: DictRef, _ key: Value) throws(Raised) -> Bool {
    let saved = top
    saved[0] = .dict(dict)
    saved[1] = key
    top = saved + 2
    defer { top = saved }
    return try find(dict, key, hash: try hash(key)) >= 0
  }

  private func hasText(_ string: StringRef, _ part: StringRef) -> Bool {
    ByteSearch.first(string.utf8, part.utf8, 0..<string.pointee.byteCount) != nil
  }

  /// The first index in `start..<stop` of an element equal to an item, or -1.
  func firstIndex(of item: Value, in list: ListRef, _ start: Int, _ stop: Int) throws(Raised) -> Int {
    var index = start
    defer { charge(copied: index - start) }
    while index < min(stop, list.pointee.count) {
      let element = list[element: index]
      if let equal = equalsWithoutScript(element, item) {
        if equal { return index }
      } else if try equalsKeeping(.list(list), element, item) {
        return index
      }
      if budget < 0 { try charge(uncollected: 0) }
      index += 1
    }
    return -1
  }

  func firstIndex(of item: Value, in tuple: TupleRef, _ start: Int, _ stop: Int) throws(Raised) -> Int {
    var index = start
    defer { charge(copied: index - start) }
    while index < min(stop, tuple.pointee.count) {
      let element = tuple[element: index]
      if let equal = equalsWithoutScript(element, item) {
        if equal { return index }
      } else if try equalsKeeping(.tuple(tuple), element, item) {
        return index
      }
      if budget < 0 { try charge(uncollected: 0) }
      index += 1
    }
    return -1
  }

  /// `a == b` by script code, while what they were found in is kept too.
  @inline(never)
  func equalsKeeping(_ container: Value, _ a: Value, _ b: Value) throws(Raised) -> Bool {
    let saved = top
    saved[0] = container
    saved[1] = a
    saved[2] = b
    top = saved + 3
    defer { top = saved }
    return try equals(a, b)
  }

  @inline(never)
  private func containsSlow(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    let saved = top
    saved[0] = container
    saved[1] = item
    top = saved + 2
    defer { top = saved }
    if case .object(let object) = container {
      switch object.pointee.kind {
      case .range:
        if let found = contains(container.unchecked(as: RangeObject.self), item) { return found }
        return try search(container, item)
      case .dictView:
        let view = container.unchecked(as: QuadObject.self)
        if object.pointee.type == types.mappingProxy {
          try checkStack()
          return try contains(view.pointee.a, item)
        }
        guard case .dict(let dict) = view.pointee.a else { return false }
        switch object.pointee.flags {
        case 0: return try containsKey(dict, item)
        case 1: return try search(container, item)
        default: return try containsItem(dict, item)
        }
      case .iterator, .generator: return try search(container, item)
      default: break
      }
    }
    if let dict = nativeDict(container, .contains) { return try containsKey(dict, item) }
    let type = type(of: container)
    if let method = special(type, .contains) {
      if method.isNone { throw typeError("'\(nameOfType(type))' object is not a container") }
      if let result = try callSpecial(.contains, on: container, item) { return try isTrue(result) }
    }
    return try search(container, item)
  }

  /// Whether a range contains a number; nil for what must be compared with every element.
  func contains(_ range: RangeRef, _ item: Value) -> Bool? {
    let number: Int
    switch item {
    case .int(let value): number = value
    case .bool(let flag): number = flag ? 1 : 0
    case .float(let value):
      guard let exact = Int(exactly: value) else { return false }
      number = exact
    case .none, .str, .list, .tuple, .dict, .set, .function: return false
    case .object(let object) where object.pointee.kind == .bigInt: return false
    default: return nil
    }
    return range.pointee.index(of: number) != nil
  }

  /// Whether a pair is among the items of a dict.
  func containsItem(_ dict: DictRef, _ item: Value) throws(Raised) -> Bool {
    guard case .tuple(let pair) = unwrap(item), pair.pointee.count == 2 else { return false }
    let saved = top
    saved[0] = .dict(dict)
    saved[1] = item
    top = saved + 2
    defer { top = saved }
    guard let value = try getItem(dict, pair[element: 0]) else { return false }
    saved[2] = value
    top = saved + 3
    return try equals(value, pair[element: 1])
  }

  /// Compares with every element in turn.
  private func search(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    let saved = top
    saved[0] = container
    saved[1] = item
    saved[2] = .none
    top = saved + 3
    defer { top = saved }
    let type = type(of: container)
    if special(type, .iter)?.isNone ?? (special(type, .getitem) == nil) {
      throw typeError("argument of type '\(nameOfType(type))' is not iterable")
    }
    let iterator = try iterator(container)
    saved[0] = iterator
    while let value = try next(iterator) {
      saved[2] = value
      try charge(1)
      if try equals(value, item) { return true }
    }
    return false
  }
}

extension RangeObject {
  /// The place of a number, or nil if it is not among them.
  func index(of number: Int) -> Int? {
    if count == 0 { return nil }
    let last = start &+ (count - 1) &* step
    if step > 0 ? number < start || number > last : number > start || number < last { return nil }
    // The distance may not fit an Int, but it does fit a UInt.
    let distance = step > 0 ? UInt(bitPattern: number &- start) : UInt(bitPattern: start &- number)
    return distance % step.magnitude == 0 ? Int(distance / step.magnitude) : nil
  }
}

extension UnsafeBufferPointer where Element == Value {
  /// Whether an int or a str is among a few ints, strs and Nones; nil for other values, and where there are many.
  @inline(never)
  func hasQuickly(_ item: Value) -> Bool? {
    if count > 32 { return nil }
    switch item {
    case .int(let number):
      for value in self {
        switch value {
        case .int(let other): if other == number { return true }
        case .str, .none: break
        default: return nil
        }
      }
      return false
    case .str(let text):
      for value in self {
        switch value {
        case .str(let other): if other == text || other.hasSameText(as: text) { return true }
        case .int, .none: break
        default: return nil
        }
      }
      return false
    default: return nil
    }
  }
}
