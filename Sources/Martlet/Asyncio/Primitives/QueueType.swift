/// `asyncio.Queue`, `LifoQueue` and `PriorityQueue`: items handed from tasks to tasks.
///
/// On plain objects everything happens here. In those of scripts' subclasses what these may replace is called by name,
/// as CPython does.
enum QueueType {
  enum Slot {
    static let maxsize = 0
    static let getters = 1
    static let putters = 2
    static let unfinished = 3
    static let finished = 4
    static let items = 5
    static let loop = 6
  }
  static let members: [StaticString] = [
    "_maxsize", "_getters", "_putters", "_unfinished_tasks", "_finished", "_queue", "_loop",
  ]
  /// In which order items come out.
  enum Order { case first, last, least }

  static func populate(_ t: TypeBuilder, _ codes: PrimitiveCodes) {
    t.constant("__doc__", t.rt.str("A queue between tasks: first in, first out. With a size, putting waits for room."))
    t.scripted("Queue", "__init__(self, maxsize=0)") { rt, a throws(Raised) in
      let slots = a[0].members
      let limit = a.optional(1) ?? .int(0)
      slots[Slot.maxsize] = limit
      slots[Slot.getters] = rt.makeLine()
      slots[Slot.putters] = rt.makeLine()
      slots[Slot.unfinished] = .int(0)
      slots[Slot.loop] = .none
      let event = Value.instance(rt.makeInstance(of: rt.asyncio.primitives.event))
      slots[Slot.finished] = event
      EventType.initialize(rt, event, isSet: true)
      if let order = plainOrder(rt, a[0]) {
        slots[Slot.items] = makeItems(rt, order)
      } else {
        _ = try rt.callMethod(a[0], "_init", limit)
      }
      return .none
    }
    addItems(t, .first)
    t.scripted("Queue", "qsize(self)", "How many items it holds.") { rt, a throws(Raised) in
      .int(try rt.length(try items(rt, a[0])))
    }
    t.getter("maxsize", "How many items it may hold; 0 is no limit.") { rt, v throws(Raised) in
      try member(rt, v, Slot.maxsize)
    }
    t.scripted("Queue", "empty(self)", "Whether it holds nothing.") { rt, a throws(Raised) in
      .bool(try !rt.isTrue(try items(rt, a[0])))
    }
    t.scripted("Queue", "full(self)", "Whether it holds as much as it may.") { rt, a throws(Raised) in
      .bool(try isFull(rt, a[0], isPlain: plainOrder(rt, a[0]) != nil))
    }
    t.coroutine("Queue", "put(self, item)", "Put an item, waiting for room.", keeps: 2, codes.queuePut)
    t.coroutine("Queue", "get(self)", "Take an item, waiting for one.", codes.queueGet)
    t.scripted("Queue", "put_nowait(self, item)", "Put an item; QueueFull if there is no room.") {
      rt, a throws(Raised) in
      let order = plainOrder(rt, a[0])
      if try mustPutWait(rt, a[0], order) { throw rt.raise(rt.asyncioExceptions.queueFull) }
      try put(rt, a[0], a[1], order)
      return .none
    }
    t.scripted("Queue", "get_nowait(self)", "Take an item; QueueEmpty if there is none.") { rt, a throws(Raised) in
      let order = plainOrder(rt, a[0])
      if try mustGetWait(rt, a[0], order) { throw rt.raise(rt.asyncioExceptions.queueEmpty) }
      return try take(rt, a[0], order)
    }
    t.scripted("Queue", "task_done(self)", "Say that the work on an item taken is done.") { rt, a throws(Raised) in
      try taskDone(rt, a[0])
      return .none
    }
    t.coroutine("Queue", "join(self)", "Wait until the work on all items is done.", codes.queueJoin)
    t.scripted("Queue", "__repr__(self)") { rt, a throws(Raised) in
      rt.str("<\(rt.typeName(a[0])) at \(rt.address(of: a[0])) \(try text(rt, a[0]))>")
    }
    t.scripted("Queue", "__str__(self)") { rt, a throws(Raised) in
      rt.str("<\(rt.typeName(a[0])) \(try text(rt, a[0]))>")
    }
    t.scripted("Queue", "_format(self)") { rt, a throws(Raised) in rt.str(try text(rt, a[0])) }
    t.scripted("Queue", "_wakeup_next(self, waiters)") { rt, a throws(Raised) in
      rt.dismissNext(a[1])
      return .none
    }
    t.classMethod("__class_getitem__(cls, item, /)", "A generic alias.") { rt, a throws(Raised) in
      rt.makeGenericAlias(a[0], a[1])
    }
  }

  /// What subclasses replace: `_init`, `_put` and `_get`.
  static func addItems(_ t: TypeBuilder, _ order: Order) {
    let name = t.type.pointee.name.string
    t.scripted(name, "_init(self, maxsize)") { rt, a throws(Raised) in
      a[0].members[Slot.items] = makeItems(rt, order)
      return .none
    }
    t.scripted(name, "_put(self, item)") { rt, a throws(Raised) in
      try add(rt, a[0], a[1], order)
      return .none
    }
    t.scripted(name, "_get(self)") { rt, a throws(Raised) in try remove(rt, a[0], order) }
  }

  // MARK: Items

  /// The order of an object that no script has changed; nil for any other.
  @inline(__always)
  static func plainOrder(_ rt: Runtime, _ queue: Value) -> Order? {
    let primitives = rt.asyncio.primitives!
    if rt.isPlain(queue, primitives.queue) { return .first }
    if rt.isPlain(queue, primitives.lifoQueue) { return .last }
    if rt.isPlain(queue, primitives.priorityQueue) { return .least }
    return nil
  }

  private static func makeItems(_ rt: Runtime, _ order: Order) -> Value {
    order == .first ? rt.makeLine() : .list(rt.makeList())
  }

  private static func member(_ rt: Runtime, _ queue: Value, _ slot: Int) throws(Raised) -> Value {
    let value = queue.members[slot]
    if value.isUndefined { throw rt.noAttribute(queue, rt.intern(members[slot])) }
    return value
  }

  private static func items(_ rt: Runtime, _ queue: Value) throws(Raised) -> Value {
    try member(rt, queue, Slot.items)
  }

  private static func add(_ rt: Runtime, _ queue: Value, _ item: Value, _ order: Order) throws(Raised) {
    let items = try items(rt, queue)
    if order == .least { return try HeapqModule.push(rt, items, item) }
    if let line = rt.line(items) { return line.append(item, rt) }
    if case .list(let list) = items { return list.append(item, rt.heap) }
    _ = try rt.callMethod(items, "append", item)
  }

  private static func remove(_ rt: Runtime, _ queue: Value, _ order: Order) throws(Raised) -> Value {
    let items = try items(rt, queue)
    switch order {
    case .first:
      if let line = rt.line(items), line.count > 0 { return line.removeFirst() }
      return try rt.callMethod(items, "popleft")
    case .last:
      if case .list(let list) = items, list.pointee.count > 0 {
        return list.remove(at: list.pointee.count - 1, rt.heap)
      }
      return try rt.callMethod(items, "pop")
    case .least: return try HeapqModule.pop(rt, items)
    }
  }

  @inline(__always)
  private static func count(_ rt: Runtime, _ queue: Value) throws(Raised) -> Int {
    let items = queue.members[Slot.items]
    if let line = rt.line(items) { return line.count }
    if case .list(let list) = items { return list.pointee.count }
    return try rt.length(try self.items(rt, queue))
  }

  private static func isFull(_ rt: Runtime, _ queue: Value, isPlain: Bool) throws(Raised) -> Bool {
    let limit = try member(rt, queue, Slot.maxsize)
    if case .int(let most) = limit {
      if most <= 0 { return false }
      if isPlain { return try count(rt, queue) >= most }
    } else if try rt.compareTrue(.lessEqual, limit, .int(0)) {
      return false
    }
    let size = try rt.callMethod(queue, "qsize")
    return try rt.compareTrue(.greaterEqual, size, queue.members[Slot.maxsize])
  }

  /// Whether `put` would have to wait.
  @inline(__always)
  static func mustPutWait(_ rt: Runtime, _ queue: Value, _ order: Order?) throws(Raised) -> Bool {
    if order != nil { return try isFull(rt, queue, isPlain: true) }
    return try rt.isTrue(try rt.callMethod(queue, "full"))
  }

  /// Whether `get` would have to wait.
  @inline(__always)
  static func mustGetWait(_ rt: Runtime, _ queue: Value, _ order: Order?) throws(Raised) -> Bool {
    if order != nil { return try count(rt, queue) == 0 }
    return try rt.isTrue(try rt.callMethod(queue, "empty"))
  }

  /// The end of `put_nowait`: there is room. The arguments are reachable.
  static func put(_ rt: Runtime, _ queue: Value, _ item: Value, _ order: Order?) throws(Raised) {
    if let order { try add(rt, queue, item, order) } else { _ = try rt.callMethod(queue, "_put", item) }
    try count(rt, queue, 1)
    let finished = queue.members[Slot.finished]
    if rt.isPlain(finished, rt.asyncio.primitives.event) {
      finished.members[EventType.Slot.value] = .bool(false)
    } else {
      _ = try rt.callMethod(finished, "clear")
    }
    try wake(rt, queue, Slot.getters, isPlain: order != nil)
  }

  /// The end of `get_nowait`: there is an item.
  static func take(_ rt: Runtime, _ queue: Value, _ order: Order?) throws(Raised) -> Value {
    guard let order else {
      let kept = rt.top
      kept[0] = try rt.callMethod(queue, "_get")
      rt.top = kept + 1
      defer { rt.top = kept }
      try wake(rt, queue, Slot.putters, isPlain: false)
      return kept[0]
    }
    let item = try remove(rt, queue, order)
    rt.dismissNext(queue.members[Slot.putters])
    return item
  }

  static func wake(_ rt: Runtime, _ queue: Value, _ slot: Int, isPlain: Bool) throws(Raised) {
    let line = queue.members[slot]
    if isPlain { rt.dismissNext(line) } else { _ = try rt.callMethod(queue, "_wakeup_next", line) }
  }

  private static func count(_ rt: Runtime, _ queue: Value, _ change: Int) throws(Raised) {
    let value = try member(rt, queue, Slot.unfinished)
    if case .int(let number) = value, number < Int.max {
      queue.members[Slot.unfinished] = .int(number + change)
    } else {
      let sum = try rt.binary(.add, value, .int(change))
      queue.members[Slot.unfinished] = sum
    }
  }

  private static func taskDone(_ rt: Runtime, _ queue: Value) throws(Raised) {
    guard try hasUnfinished(rt, queue) else { throw rt.valueError("task_done() called too many times") }
    try count(rt, queue, -1)
    if try hasUnfinished(rt, queue) { return }
    let finished = queue.members[Slot.finished]
    if rt.isPlain(finished, rt.asyncio.primitives.event) {
      EventType.set(rt, finished.members)
    } else {
      _ = try rt.callMethod(finished, "set")
    }
  }

  static func hasUnfinished(_ rt: Runtime, _ queue: Value) throws(Raised) -> Bool {
    let value = try member(rt, queue, Slot.unfinished)
    if case .int(let number) = value { return number > 0 }
    return try rt.compareTrue(.greater, value, .int(0))
  }

  /// `maxsize=2 _queue=[1] tasks=1`
  private static func text(_ rt: Runtime, _ queue: Value) throws(Raised) -> String {
    var parts = ["maxsize=\(try rt.repr(try member(rt, queue, Slot.maxsize)).string)"]
    let items = queue.members[Slot.items]
    if !items.isUndefined, try rt.isTrue(items) {
      let kept = rt.top
      kept[0] = .list(try rt.listOf(items))
      rt.top = kept + 1
      defer { rt.top = kept }
      parts.append("_queue=\(try rt.repr(kept[0]).string)")
    }
    for (slot, name) in [(Slot.getters, "_getters"), (Slot.putters, "_putters")] {
      let count = rt.lineCount(queue.members[slot])
      if count > 0 { parts.append("\(name)[\(count)]") }
    }
    if try rt.isTrue(queue.members[Slot.unfinished]) {
      parts.append("tasks=\(try rt.str(of: queue.members[Slot.unfinished]).string)")
    }
    return parts.joined(separator: " ")
  }
}

/// `queue.put(item)` and `queue.get()`. Slots: the queue, the item, the gate.
class QueueCoroutine: NativeCoroutine {
  static let slotCount = 3
  private let puts: Bool
  private let lineSlot: Int

  init(puts: Bool) {
    self.puts = puts
    lineSlot = puts ? QueueType.Slot.putters : QueueType.Slot.getters
  }

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard let order = QueueType.plainOrder(rt, w[0]), try !mustWait(rt, w[0], order) else { return .undefined }
    if !puts { return try QueueType.take(rt, w[0], order) }
    try QueueType.put(rt, w[0], w[1], order)
    return .none
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    let queue = frame.slots[0]
    let order = QueueType.plainOrder(rt, queue)
    if frame.pointee.state == 0 {
      if isRaising { throw Raised() }
      frame.pointee.state = 1
    } else {
      do throws(Raised) {
        if let step = try rt.comeBack(frame, 2, isRaising: isRaising) { return step }
      } catch {
        try giveUp(rt, frame, queue, order)
        throw error
      }
    }
    if try mustWait(rt, queue, order) {
      return try rt.stand(frame, in: queue, lineSlot, QueueType.Slot.loop, gate: 2)
    }
    if order == nil {
      if puts { return .returned(try rt.callMethod(queue, "put_nowait", frame.slots[1])) }
      return .returned(try rt.callMethod(queue, "get_nowait"))
    }
    if puts {
      try QueueType.put(rt, queue, frame.slots[1], order)
      return .returned(.none)
    }
    return .returned(try QueueType.take(rt, queue, order))
  }

  @inline(__always)
  private func mustWait(_ rt: Runtime, _ queue: Value, _ order: QueueType.Order?) throws(Raised) -> Bool {
    puts ? try QueueType.mustPutWait(rt, queue, order) : try QueueType.mustGetWait(rt, queue, order)
  }

  /// The wait ended with an exception. Woken and cancelled in the same turn: the next in line goes instead.
  private func giveUp(
    _ rt: Runtime, _ frame: GeneratorRef, _ queue: Value, _ order: QueueType.Order?
  ) throws(Raised) {
    guard let gate = frame.slots[2].future else { return }
    let exception = rt.takeException()
    let kept = rt.top
    kept[0] = exception
    rt.top = kept + 1
    defer { rt.top = kept }
    rt.markCancelled(gate, .none)
    rt.leave(queue.members[lineSlot], frame.slots[2])
    if !rt.isTerminating, try !mustWait(rt, queue, order), gate.pointee.state != .cancelled {
      try QueueType.wake(rt, queue, lineSlot, isPlain: order != nil)
    }
    _ = rt.rethrow(exception)
  }
}

/// `queue.join()`. Slot: the queue.
final class QueueJoinCoroutine: NativeCoroutine {
  static let slotCount = 1

  override func atOnce(_ rt: Runtime, _ w: FramePointer) throws(Raised) -> Value {
    guard QueueType.plainOrder(rt, w[0]) != nil, try !QueueType.hasUnfinished(rt, w[0]) else { return .undefined }
    return .none
  }

  override func step(
    _ rt: Runtime, _ frame: GeneratorRef, _ input: Value, isRaising: Bool
  ) throws(Raised) -> Step {
    if isRaising { throw Raised() }
    guard frame.pointee.state == 0 else { return .returned(.none) }
    frame.pointee.state = 1
    guard try QueueType.hasUnfinished(rt, frame.slots[0]) else { return .returned(.none) }
    let finished = frame.slots[0].members[QueueType.Slot.finished]
    guard rt.isPlain(finished, rt.asyncio.primitives.event) else {
      return try rt.awaiting(try rt.callMethod(finished, "wait"))
    }
    let wait = rt.makeNativeCoroutine(rt.asyncio.primitives.codes.eventWait)
    wait.slots[0] = finished
    return .push(wait)
  }
}
