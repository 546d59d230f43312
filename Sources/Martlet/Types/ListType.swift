#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The type `list`.
enum ListType {
  static func populate(_ t: TypeBuilder) {
    t.constant("__doc__", t.rt.str("A sequence of objects that can be changed."))
    t.new("list(cls, /, *args, **kwargs)", "A mutable sequence.") { rt, a throws(Raised) in .list(rt.makeList()) }
    let fill = t.method("__init__(self, /, *args, **kwargs)", "Fills the list from an iterable.") {
      rt, a throws(Raised) in
      let iterable = try rt.onlyArgument("list", a)
      let list = rt.unwrap(a[0]).unchecked(as: ListObject.self)
      list.removeAll()
      if let iterable { try rt.extend(list, iterable) }
      return .none
    }
    fill.keepsInstance = true
    t.unhashable()
    t.container()
    t.comparisons { if case .list = $0 { true } else { false } }
    t.classGetItem()
    populateMutation(t)
    populateSearch(t)
    populateOperators(t)
  }

  @inline(__always)
  private static func receiver(_ a: Arguments) -> ListRef { a[0].unchecked(as: ListObject.self) }

  private static func populateMutation(_ t: TypeBuilder) {
    t.method("append(self, object, /)", "Adds an object at the end.") { rt, a throws(Raised) in
      receiver(a).append(a[1], rt.heap)
      return .none
    }
    t.method("extend(self, iterable, /)", "Adds the elements of an iterable at the end.") { rt, a throws(Raised) in
      try rt.extend(receiver(a), a[1])
      return .none
    }
    t.method("insert(self, index, object, /)", "Inserts an object before an index.") { rt, a throws(Raised) in
      let list = receiver(a)
      var index = try rt.indexArgument(a[1])
      let count = list.pointee.count
      if index < 0 { index = max(0, index + count) }
      list.insert(a[2], at: min(index, count), rt.heap)
      rt.charge(copied: (count - min(index, count)) / 2)
      return .none
    }
    t.method(
      "pop(self, index=-1, /)", "Removes the element at an index and returns it.",
      quick: QuickBody(1...1) { rt, list, _, _ in
        guard case .list(let list) = list, list.pointee.count > 0 else { return nil }
        return list.remove(at: list.pointee.count - 1, rt.heap)
      }
    ) { rt, a throws(Raised) in
      let list = receiver(a)
      var index = -1
      if let given = a.optional(1) { index = try rt.indexArgument(given) }
      let count = list.pointee.count
      if count == 0 { throw rt.indexError("pop from empty list") }
      if index < 0 { index += count }
      guard index >= 0, index < count else { throw rt.indexError("pop index out of range") }
      rt.charge(copied: (count - index) / 2)
      return list.remove(at: index, rt.heap)
    }
    t.method("remove(self, value, /)", "Removes the first element equal to a value.") { rt, a throws(Raised) in
      let list = receiver(a)
      let index = try rt.firstIndex(of: a[1], in: list, 0, Int.max)
      guard index >= 0 else { throw rt.valueError("list.remove(x): x not in list") }
      if index < list.pointee.count { list.remove(at: index, rt.heap) }
      return .none
    }
    t.method("clear(self, /)", "Removes all elements.") { rt, a throws(Raised) in
      let list = receiver(a)
      rt.letGo(list.values)
      list.removeAll()
      return .none
    }
    t.method("reverse(self, /)", "Reverses the list in place.") { rt, a throws(Raised) in
      let list = receiver(a)
      var elements = UnsafeMutableBufferPointer(start: list.pointee.elements, count: list.pointee.count)
      elements.reverse()
      return .none
    }
    t.method("sort(self, /, *, key=None, reverse=False)", "Sorts the list in place, stably.") {
      rt, a throws(Raised) in
      var reverse = false
      if let given = a.optional(2) { reverse = try rt.truthOfIntArgument(given) }
      try rt.sort(receiver(a), key: a.unlessNone(1), reverse: reverse)
      return .none
    }
  }

  private static func populateSearch(_ t: TypeBuilder) {
    t.method("copy(self, /)", "A shallow copy.") { rt, a throws(Raised) in .list(try rt.listOf(a[0])) }
    t.method("count(self, value, /)", "How many elements equal a value.") { rt, a throws(Raised) in
      var count = 0
      try rt.forEach(a[0]) { (element) throws(Raised) in
        if try rt.equals(element, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    t.method("index(self, value, start=0, stop=9223372036854775807, /)", "The first index of a value.") {
      rt, a throws(Raised) in
      let list = receiver(a)
      let (start, stop) = try rt.searchBounds(a) { list.pointee.count }
      let index = try rt.firstIndex(of: a[1], in: list, start, stop)
      guard index >= 0 else { throw rt.valueError("\(try rt.repr(a[1]).string) is not in list") }
      return .int(index)
    }
    t.method("__getitem__(self, index, /)", "self[index]") { rt, a throws(Raised) in
      try rt.getItem(a[0], index: a[1])
    }
    t.method("__setitem__(self, key, value, /)", "self[key] = value") { rt, a throws(Raised) in
      try rt.setItem(a[0], index: a[1], a[2])
      return .none
    }
    t.method("__delitem__(self, key, /)", "del self[key]") { rt, a throws(Raised) in
      try rt.deleteItem(a[0], index: a[1])
      return .none
    }
    t.method("__reversed__(self, /)", "reversed(self)") { rt, a throws(Raised) in
      rt.makeIterator(
        .reversedList, a[0], type: rt.types.listReverseIterator, index: receiver(a).pointee.count - 1)
    }
  }

  private static func populateOperators(_ t: TypeBuilder) {
    t.method("__add__(self, value, /)", "self + value") { rt, a throws(Raised) in
      try rt.concatenate(a[0], a[1]) ?? rt.notImplemented
    }
    t.method("__mul__(self, value, /)", "self * value") { rt, a throws(Raised) in
      try rt.repeated(a[0], try rt.indexArgument(a[1])) ?? rt.notImplemented
    }
    t.method("__rmul__(self, value, /)", "value * self") { rt, a throws(Raised) in
      try rt.repeated(a[0], try rt.indexArgument(a[1])) ?? rt.notImplemented
    }
    t.method("__iadd__(self, value, /)", "self += value") { rt, a throws(Raised) in
      try rt.extend(rt.unwrap(a[0]).unchecked(as: ListObject.self), a[1])
      return a[0]
    }.keepsInstance = true
    t.method("__imul__(self, value, /)", "self *= value") { rt, a throws(Raised) in
      let count = Value.int(try rt.indexArgument(a[1]))
      return try rt.nativeInPlace(.multiply, rt.unwrap(a[0]), count) == nil ? rt.notImplemented : a[0]
    }.keepsInstance = true
  }
}

extension Runtime {
  /// The optional bounds of `index`, arguments 2 and 3, counted from the beginning.
  func searchBounds(_ a: Arguments, _ count: () -> Int) throws(Raised) -> (Int, Int) {
    var start = 0
    var stop = Int.max
    if let given = a.optional(2) { start = try searchBound(given) }
    if let given = a.optional(3) { stop = try searchBound(given) }
    if start < 0 { start = max(0, start + count()) }
    if stop < 0 { stop = max(0, stop + count()) }
    return (start, stop)
  }

  private func searchBound(_ v: Value) throws(Raised) -> Int {
    if case .int(let index) = v { return index }
    guard let integer = try integer(v) else {
      throw typeError("slice indices must be integers or have an __index__ method")
    }
    if case .int(let index) = integer { return index }
    return (bigInt(integer) ?? 0) < 0 ? Int.min : Int.max
  }

  /// A flag that CPython takes as an int.
  func truthOfIntArgument(_ v: Value) throws(Raised) -> Bool {
    switch v {
    case .bool(let flag): return flag
    case .int(let number): return number != 0
    default: return try indexArgument(v) != 0
    }
  }
}
