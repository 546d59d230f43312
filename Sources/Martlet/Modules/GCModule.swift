/// The module `gc`.
enum GCModule {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "gc")
    m.function("collect(generation=2)", "Collect now.") { rt, a throws(Raised) in
      if let generation = a.optional(0), !(0...2).contains(try rt.indexArgument(generation)) {
        throw rt.valueError("invalid generation")
      }
      return .int(rt.collectCounting(rt.top))
    }
    m.function("enable()", "Collect when it is due.") { rt, _ throws(Raised) in
      rt.heap.isEnabled = true
      return .none
    }
    m.function("disable()", "Collect only when asked.") { rt, _ throws(Raised) in
      rt.heap.isEnabled = false
      return .none
    }
    m.function("isenabled()", "Whether it collects by itself.") { rt, _ throws(Raised) in .bool(rt.heap.isEnabled) }
    m.function("get_count()", "Work since the last collections.") { rt, _ throws(Raised) in
      rt.makeTuple(.int(rt.heap.usedBytes >> 10), .int(0), .int(0))
    }
    // When this collector collects does not depend on them.
    var thresholds = [700, 10, 10]
    m.function("get_threshold()") { rt, _ throws(Raised) in .tuple(rt.makeTuple(thresholds.map { .int($0) })) }
    m.function("set_threshold(threshold0, threshold1=10, threshold2=10, /)") { rt, a throws(Raised) in
      for place in thresholds.indices {
        if let given = a.optional(place) { thresholds[place] = try rt.indexArgument(given) }
      }
      return .none
    }
    var flags = 0
    m.function("get_debug()", "What set_debug was given.") { _, _ throws(Raised) in .int(flags) }
    m.function("set_debug(flags, /)") { rt, a throws(Raised) in
      flags = try rt.indexArgument(a[0])
      return .none
    }
    m.function("freeze()") { _, _ throws(Raised) in .none }
    m.function("unfreeze()") { _, _ throws(Raised) in .none }
    m.function("get_freeze_count()") { _, _ throws(Raised) in .int(0) }
    m.function("is_tracked(obj, /)", "Whether the collector follows it.") { _, a throws(Raised) in
      switch a[0] {
      case .undefined, .none, .bool, .int, .float, .str: .bool(false)
      case .object(let object): .bool(object.pointee.kind != .bytes)
      default: .bool(true)
      }
    }
    m.function("is_finalized(obj, /)", "Whether its __del__ has been called.") { _, a throws(Raised) in
      guard case .instance(let instance) = a[0] else { return .bool(false) }
      return .bool(ObjectFlags.isFinalized(instance.asObject))
    }
    m.function("get_stats()", "Counts of each generation; there are none here, so nothing but zeros.") {
      rt, _ throws(Raised) in
      let list = rt.makeList()
      for _ in 0..<3 {
        let row = rt.makeDict()
        for name: StaticString in ["collections", "collected", "uncollectable"] {
          rt.setItem(row, rt.intern(name), .int(0))
        }
        list.append(.dict(row), rt.heap)
      }
      return .list(list)
    }
    for name: StaticString in ["get_objects(generation=None)", "get_referrers(*objs)", "get_referents(*objs)"] {
      m.function(name, "Refused: what is on the heap is not all a script's.") { rt, _ throws(Raised) in
        let function = String(name.description.prefix { $0 != "(" })
        throw rt.raise(
          rt.types.exceptions.notImplementedError,
          "gc.\(function) is not supported: what is on Martlet's heap is not all a script's")
      }
    }
    m.set("garbage", .list(rt.makeList()))
    m.set("callbacks", .list(rt.makeList()))
    for (index, name) in ["DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE"].enumerated() {
      m.set(name, .int(1 << index))
    }
    m.set("DEBUG_SAVEALL", .int(32))
    m.set("DEBUG_LEAK", .int(38))
    return m.module
  }
}
