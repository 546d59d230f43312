/// The module `_heapq`: the heap functions, with CPython's order of comparisons.
enum HeapqModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_heapq")
    m.function("heappush(heap, item, /)", "Add an item.") { rt, a throws(Raised) in
      try push(rt, a[0], a[1])
      return .none
    }
    m.function("heappop(heap, /)", "Remove and return the smallest item.") { rt, a throws(Raised) in
      try pop(rt, a[0])
    }
    m.function("heapreplace(heap, item, /)", "Pop the smallest item, then push.") { rt, a throws(Raised) in
      try replace(rt, try list(rt, a[0], "heapreplace() argument 1"), a[1], .smallest)
    }
    m.function("heappushpop(heap, item, /)", "Push, then pop the smallest item.") { rt, a throws(Raised) in
      let heap = try list(rt, a[0], "heappushpop() argument 1")
      guard heap.pointee.count > 0, try rt.isLess(heap[element: 0], a[1]) else { return a[1] }
      return try replace(rt, heap, a[1], .smallest)
    }
    m.function("heapify(heap, /)", "Make a list a heap.") { rt, a throws(Raised) in
      let heap = try list(rt, a[0], "heapify() argument")
      try heapify(rt, heap, .smallest)
      return .none
    }
    // Their names are private, and programs use them.
    m.function("_heappop_max(heap, /)", "Remove and return the largest item.") { rt, a throws(Raised) in
      try pop(rt, a[0], .largest)
    }
    m.function("_heapreplace_max(heap, item, /)", "Pop the largest item, then push.") { rt, a throws(Raised) in
      try replace(rt, try list(rt, a[0], "_heapreplace_max() argument 1"), a[1], .largest)
    }
    m.function("_heapify_max(heap, /)", "Make a list a heap with the largest item first.") { rt, a throws(Raised) in
      try heapify(rt, try list(rt, a[0], "_heapify_max() argument"), .largest)
      return .none
    }
    return m.module
  }

  /// Which item is at the root of a heap.
  private enum Root { case smallest, largest }

  private static func heapify(_ rt: Runtime, _ heap: ListRef, _ root: Root) throws(Raised) {
    var index = heap.pointee.count / 2 - 1
    while index >= 0 {
      try siftUp(rt, heap, index, root)
      index -= 1
    }
  }

  /// Puts an item in the place of the root, which is returned.
  private static func replace(
    _ rt: Runtime, _ heap: ListRef, _ item: Value, _ root: Root
  ) throws(Raised) -> Value {
    guard heap.pointee.count > 0 else { throw rt.indexError("index out of range") }
    return try keeping(rt, heap[element: 0]) { () throws(Raised) in
      heap[element: 0] = item
      try siftUp(rt, heap, 0, root)
    }
  }

  /// Adds an item to a heap. Both are reachable.
  static func push(_ rt: Runtime, _ heap: Value, _ item: Value) throws(Raised) {
    let heap = try list(rt, heap, "heappush() argument 1")
    heap.append(item, rt.heap)
    try siftDown(rt, heap, 0, heap.pointee.count - 1, .smallest)
  }

  /// Removes the smallest item of a heap, which is reachable, and returns it.
  static func pop(_ rt: Runtime, _ heap: Value) throws(Raised) -> Value { try pop(rt, heap, .smallest) }

  private static func pop(_ rt: Runtime, _ heap: Value, _ root: Root) throws(Raised) -> Value {
    let heap = try list(rt, heap, root == .smallest ? "heappop() argument" : "_heappop_max() argument")
    guard heap.pointee.count > 0 else { throw rt.indexError("index out of range") }
    let last = heap.remove(at: heap.pointee.count - 1, rt.heap)
    guard heap.pointee.count > 0 else { return last }
    return try keeping(rt, heap[element: 0]) { () throws(Raised) in
      heap[element: 0] = last
      try siftUp(rt, heap, 0, root)
    }
  }

  private static func list(_ rt: Runtime, _ v: Value, _ parameter: String) throws(Raised) -> ListRef {
    guard case .list(let list) = rt.unwrap(v) else {
      throw rt.typeError("\(parameter) must be list, not \(v.isNone ? "None" : rt.typeName(v))")
    }
    return list
  }

  /// Keeps a value that was taken from the heap while it is put in order.
  private static func keeping(
    _ rt: Runtime, _ value: Value, _ body: () throws(Raised) -> Void
  ) throws(Raised) -> Value {
    let saved = rt.top
    saved[0] = value
    rt.top = saved + 1
    defer { rt.top = saved }
    try body()
    return value
  }

  /// Whether an item belongs nearer to the root than another.
  private static func precedes(
    _ rt: Runtime, _ heap: ListRef, _ a: Int, _ b: Int, _ root: Root
  ) throws(Raised) -> Bool {
    let (a, b) = root == .smallest ? (a, b) : (b, a)
    let count = heap.pointee.count
    let saved = rt.top
    saved[0] = heap[element: a]
    saved[1] = heap[element: b]
    rt.top = saved + 2
    defer { rt.top = saved }
    let result = try rt.isLess(saved[0], saved[1])
    if heap.pointee.count != count { throw rt.runtimeError("list changed size during iteration") }
    return result
  }

  private static func swap(_ heap: ListRef, _ a: Int, _ b: Int) {
    let value = heap[element: a]
    heap[element: a] = heap[element: b]
    heap[element: b] = value
  }

  /// Moves the item at `position` towards the root while it precedes its parent.
  private static func siftDown(
    _ rt: Runtime, _ heap: ListRef, _ start: Int, _ position: Int, _ root: Root
  ) throws(Raised) {
    var position = position
    while position > start {
      let parent = (position - 1) >> 1
      guard try precedes(rt, heap, position, parent, root) else { return }
      swap(heap, position, parent)
      position = parent
    }
  }

  /// Moves the preceding children up to a leaf, then the item from there to its place.
  private static func siftUp(_ rt: Runtime, _ heap: ListRef, _ start: Int, _ root: Root) throws(Raised) {
    let count = heap.pointee.count
    var position = start
    let limit = count >> 1
    while position < limit {
      var child = 2 * position + 1
      if child + 1 < count, !(try precedes(rt, heap, child, child + 1, root)) { child += 1 }
      swap(heap, position, child)
      position = child
    }
    try siftDown(rt, heap, start, position, root)
  }
}
