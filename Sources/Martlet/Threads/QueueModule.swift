/// The module `_queue`: the queue that executors and simple producers use.
enum QueueModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_queue")
    let empty = rt.makeNativeException("Empty", module: "_queue", base: rt.types.exceptions.exception)
    m.type("Empty", empty)
    m.makeType("SimpleQueue") { t in populate(t, empty) }
    return m.module
  }

  private static func populate(_ t: TypeBuilder, _ empty: TypeRef) {
    let type = t.type
    t.new("SimpleQueue(cls)", "A queue without a bound.") { rt, _ throws(Raised) in
      rt.makeNative(SimpleQueue(), type: type)
    }
    t.method("put(self, item, block=True, timeout=None)", "Add an item; it never waits.") { rt, a throws(Raised) in
      queue(a[0]).put(a[1], rt)
      return .none
    }
    t.method("put_nowait(self, item)", "Add an item.") { rt, a throws(Raised) in
      queue(a[0]).put(a[1], rt)
      return .none
    }
    t.method("get(self, block=True, timeout=None)", "Take the oldest item; wait for one.") { rt, a throws(Raised) in
      var deadline = Double.infinity
      if let blocks = a.optional(1), try !rt.isTrue(blocks) {
        deadline = -.infinity
      } else if let timeout = a.unlessNone(2) {
        let seconds = try rt.double(timeout)
        if seconds < 0 { throw rt.valueError("'timeout' must be a non-negative number") }
        deadline = rt.asyncio.clock.now + seconds
      }
      guard try queue(a[0]).wait(rt, until: deadline) else { throw rt.raise(empty) }
      return queue(a[0]).items.removeFirst()
    }
    t.method("get_nowait(self, /)", "Take the oldest item, or raise Empty.") { rt, a throws(Raised) in
      let queue = queue(a[0])
      guard queue.isFree else { throw rt.raise(empty) }
      return queue.items.removeFirst()
    }
    t.method("empty(self, /)", "Whether there is no item.") { _, a throws(Raised) in .bool(!queue(a[0]).isFree) }
    t.method("qsize(self, /)", "The number of items.") { _, a throws(Raised) in .int(queue(a[0]).items.count) }
    t.classGetItem()
  }

  static func queue(_ v: Value) -> SimpleQueue {
    v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue() as! SimpleQueue
  }
}

/// `queue.SimpleQueue`.
final class SimpleQueue: Waitable {
  let items = Deque()

  override var isFree: Bool { items.count > 0 }

  func put(_ item: Value, _ rt: Runtime) {
    items.append(item, rt)
    wakeFirst(rt)
  }

  override func trace(_ marker: Marker) { items.trace(marker) }
  override var ownedBytes: Int { 64 + items.ownedBytes }
}
