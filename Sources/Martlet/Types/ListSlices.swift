#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Slices of lists: taking, assigning and deleting them.
extension Runtime {
  /// A new list of the selected elements.
  func sliceOf(_ list: ListRef, _ bounds: SliceBounds) -> ListRef {
    let result = makeList(capacity: bounds.count)
    charge(copied: bounds.count)
    guard bounds.count > 0, let target = result.pointee.elements, let source = list.pointee.elements else {
      return result
    }
    if bounds.step == 1 {
      memcpy(target, source + bounds.start, bounds.count * 16)
    } else {
      var place = source + bounds.start
      for n in 0..<bounds.count {
        target[n] = place.pointee
        place += bounds.step
      }
    }
    result.pointee.count = bounds.count
    return result
  }

  /// The elements of an iterable as a list of their own; a TypeError becomes one with another message.
  func sequence(_ iterable: Value, _ message: StaticString) throws(Raised) -> ListRef {
    do throws(Raised) { return try listOf(iterable) } catch {
      if isRaised(types.exceptions.typeError), !isIterable(iterable) {
        _ = takeException()
        throw typeError("\(message)")
      }
      throw error
    }
  }

  /// A list lets go of some of its elements: what only it held ends as if they were a list that ends, the last first.
  func letGo(_ elements: UnsafeBufferPointer<Value>) {
    if promptEnds.isOn, elements.count > 1 { _ = makeList(elements) }
  }

  /// `list[slice] = value`; all three are rooted.
  func assignSlice(
    _ list: ListRef, _ slice: UnsafeMutablePointer<SliceObject>, _ value: Value
  ) throws(Raised) {
    var bounds = try sliceBounds(slice)
    bounds.adjust(to: list.pointee.count)
    let saved = top
    defer { top = saved }
    if bounds.step == 1 {
      let values = try sequence(value, "can only assign an iterable")
      saved[0] = .list(values)
      top = saved + 1
      // The iterable may have changed the list.
      let start = min(bounds.start, list.pointee.count)
      let stop = max(start, min(bounds.stop, list.pointee.count))
      charge(copied: list.pointee.count - start)
      letGo(UnsafeBufferPointer(rebasing: list.values[start..<stop]))
      list.replace(start..<stop, with: values.values, heap)
      return
    }
    let values = try sequence(value, "must assign iterable to extended slice")
    guard values.pointee.count == bounds.count else {
      throw valueError(
        "attempt to assign sequence of size \(values.pointee.count) to extended slice of size \(bounds.count)")
    }
    for n in 0..<bounds.count where bounds[n] < list.pointee.count { list[element: bounds[n]] = values[element: n] }
  }

  /// `list[lower:upper] = value` with ints or None for bounds and another list or a tuple for the value, which run no
  /// script code; false for anything else.
  func assignPlainSlice(_ list: ListRef, _ lower: Value, _ upper: Value, _ value: Value) -> Bool {
    let values: UnsafeBufferPointer<Value>
    switch value {
    case .list(let other) where other != list: values = other.values
    case .tuple(let tuple): values = tuple.values
    default: return false
    }
    guard var bounds = plainBounds(lower, upper, .none) else { return false }
    bounds.adjust(to: list.pointee.count)
    let range = bounds.start..<max(bounds.start, bounds.stop)
    charge(copied: list.pointee.count - bounds.start)
    letGo(UnsafeBufferPointer(rebasing: list.values[range]))
    list.replace(range, with: values, heap)
    return true
  }

  /// `del list[slice]`; both are rooted.
  func deleteSlice(_ list: ListRef, _ slice: UnsafeMutablePointer<SliceObject>) throws(Raised) {
    var bounds = try sliceBounds(slice)
    bounds.adjust(to: list.pointee.count)
    if bounds.count == 0 { return }
    charge(copied: list.pointee.count)
    if bounds.step == 1 {
      letGo(UnsafeBufferPointer(rebasing: list.values[bounds.start..<bounds.stop]))
      list.replace(bounds.start..<bounds.stop, with: UnsafeBufferPointer(start: nil, count: 0), heap)
      return
    }
    let step = bounds.step.magnitude
    let first = bounds.step < 0 ? bounds[bounds.count - 1] : bounds.start
    let elements = list.pointee.elements.unsafelyUnwrapped
    var target = first
    var next = UInt(first)
    var removed = 0
    for index in first..<list.pointee.count {
      if UInt(index) == next, removed < bounds.count {
        removed += 1
        next &+= step
      } else {
        elements[target] = elements[index]
        target += 1
      }
    }
    list.pointee.count = target
  }
}
