/// A ring of values.
final class Deque: NativePayload {
  @exclusivity(unchecked) private var elements: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) private var capacity = 8
  @exclusivity(unchecked) private var head = 0
  @exclusivity(unchecked) private(set) var count = 0
  /// Changes whenever an element is added or removed.
  @exclusivity(unchecked) private(set) var version = 0
  @exclusivity(unchecked) var limit: Int?

  override var headerFlags: UInt8 { NativeObject.dequeFlag }

  override init() {
    elements = .allocate(capacity: capacity)
  }

  deinit { elements.deallocate() }

  override func trace(_ marker: Marker) {
    for index in 0..<count { marker.mark(self[index]) }
  }

  override var ownedBytes: Int { 96 + capacity * 16 }

  subscript(index: Int) -> Value {
    get { elements[(head + index) & (capacity - 1)] }
    set { elements[(head + index) & (capacity - 1)] = newValue }
  }

  override func element(at index: Int, _ rt: Runtime) -> Value? {
    let at = index < 0 ? index &+ count : index
    return UInt(bitPattern: at) < UInt(bitPattern: count) ? self[at] : nil
  }

  override func setElement(at index: Int, to value: Value, _ rt: Runtime) -> Bool {
    let at = index < 0 ? index &+ count : index
    guard UInt(bitPattern: at) < UInt(bitPattern: count) else { return false }
    self[at] = value
    return true
  }

  private func grow(_ heap: Heap) {
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity * 2)
    for index in 0..<count { (larger + index).initialize(to: self[index]) }
    elements.deallocate()
    elements = larger
    heap.noteAllocation(capacity * 16)
    capacity *= 2
    head = 0
  }

  func append(_ value: Value, _ rt: Runtime) {
    version &+= 1
    if let limit {
      if limit == 0 { return }
      if count >= limit { _ = removeFirst() }
    }
    if count == capacity { grow(rt.heap) }
    count += 1
    self[count - 1] = value
  }

  func prepend(_ value: Value, _ rt: Runtime) {
    version &+= 1
    if let limit {
      if limit == 0 { return }
      if count >= limit { _ = removeLast() }
    }
    if count == capacity { grow(rt.heap) }
    head = (head - 1) & (capacity - 1)
    count += 1
    elements[head] = value
  }

  func removeFirst() -> Value {
    version &+= 1
    let value = elements[head]
    head = (head + 1) & (capacity - 1)
    count -= 1
    return value
  }

  func removeLast() -> Value {
    version &+= 1
    count -= 1
    return self[count]
  }

  /// Closes the gap from its shorter side, so that taking the first of a long line costs nothing.
  func remove(at index: Int) {
    version &+= 1
    if index < count / 2 {
      var place = index
      while place > 0 {
        self[place] = self[place - 1]
        place -= 1
      }
      head = (head + 1) & (capacity - 1)
    } else {
      for place in index..<count - 1 { self[place] = self[place + 1] }
    }
    count -= 1
  }

  func insert(_ value: Value, at index: Int, _ rt: Runtime) {
    append(value, rt)
    var place = count - 1
    while place > index {
      self[place] = self[place - 1]
      place -= 1
    }
    self[index] = value
  }

  func reverse() {
    for index in 0..<count / 2 {
      let value = self[index]
      self[index] = self[count - 1 - index]
      self[count - 1 - index] = value
    }
  }

  func rotate(_ n: Int) {
    guard count > 1 else { return }
    version &+= 1
    var steps = n % count
    if steps < 0 { steps += count }
    for _ in 0..<steps {
      let value = removeLast()
      head = (head - 1) & (capacity - 1)
      elements[head] = value
      count += 1
    }
  }

  func removeAll() {
    version &+= 1
    count = 0
    head = 0
  }
}

/// Steps through a deque in either direction, as long as it is not changed.
final class DequeIterator: NativeIterator {
  let owner: Value
  let deque: Deque
  let isReversed: Bool
  let version: Int
  /// How many values are left.
  @exclusivity(unchecked) private(set) var left: Int

  init(_ owner: Value, _ deque: Deque, isReversed: Bool, skipping count: Int = 0) {
    self.owner = owner
    self.deque = deque
    self.isReversed = isReversed
    version = deque.version
    left = max(0, deque.count - max(0, count))
  }

  /// The type of the iterators of either direction.
  static func populate(_ t: TypeBuilder, isReversed: Bool) {
    NativeIterator.populate(t)
    t.new("_deque_iterator(cls, deque, index=0, /)", "The elements of a deque.") { rt, a throws(Raised) in
      guard let deque = DequeModule.dequeIfAny(rt, a[1]), case .type(let type) = a[0] else {
        throw rt.typeError("argument 1 must be collections.deque, not \(rt.typeName(a[1]))")
      }
      let count = try a.optional(2).map { v throws(Raised) in try rt.indexArgument(v) } ?? 0
      return rt.makeNative(DequeIterator(a[1], deque, isReversed: isReversed, skipping: count), type: type)
    }
    t.method("__length_hint__(self, /)", "How many values are left.") { rt, a throws(Raised) in
      .int(payload(a[0], DequeIterator.self).left)
    }
    t.method("__reduce__(self, /)", "How to make the iterator again.") { rt, a throws(Raised) in
      let iterator = payload(a[0], DequeIterator.self)
      return rt.reduction(
        .type(rt.type(of: a[0])), rt.makeTuple(iterator.owner, .int(iterator.deque.count - iterator.left)))
    }
  }

  override func trace(_ marker: Marker) { marker.mark(owner) }

  override func next(_ rt: Runtime) throws(Raised) -> Value? {
    if deque.version != version {
      left = 0
      throw rt.runtimeError("deque mutated during iteration")
    }
    guard left > 0 else { return nil }
    left -= 1
    return isReversed ? deque[left] : deque[deque.count - 1 - left]
  }
}
