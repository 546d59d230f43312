/// `groupby` and `tee`.
extension ItertoolsModule {
  static func addGrouping(_ m: ModuleBuilder) {
    let groupType = m.rt.makeNativeType("_grouper", module: "itertools", NativeIterator.populate)
    iterator(m, "groupby", "groupby(cls, iterable, key=None)", "Runs of elements with equal keys.", hasState: true) {
      rt, a throws(Raised) in
      GroupBy([try rt.iterator(a[1]), a.unlessNone(2) ?? .none, .undefined, .undefined, .undefined], groupType)
    }
    let teeType = m.rt.makeNativeType("_tee", module: "itertools") { t in
      NativeIterator.populate(t)
      let type = t.type
      t.new("_tee(cls, iterable, /)", "An iterator that can be copied.") { rt, a throws(Raised) in
        if let tee = a[1].payload(as: Tee.self) {
          return rt.makeNative(Tee(tee.values, tee.index), type: type)
        }
        let shared = rt.makeNative(TeeBlock(try rt.iterator(a[1])), type: type)
        return rt.makeNative(Tee([shared], 0), type: type)
      }
      t.method("__copy__(self, /)") { rt, a throws(Raised) in
        let tee = a[0].unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue() as! Tee
        return rt.makeNative(Tee(tee.values, tee.index), type: type)
      }
    }
    teeType.pointee.flags.insert(.namedWithModule)
    groupType.pointee.flags.insert(.namedWithModule)
    m.function("tee(iterable, n=2, /)", "Several iterators over one iterable.") { rt, a throws(Raised) in
      let count = try a.optional(1).map { v throws(Raised) in try rt.index(v) } ?? 2
      if count < 0 { throw rt.valueError("n must be >= 0") }
      try rt.reserve(count * 64)
      let shared = rt.makeNative(TeeBlock(try rt.iterator(a[0])), type: teeType)
      let tuple = rt.makeTuple(count: count)
      for index in 0..<count { tuple[element: index] = rt.makeNative(Tee([shared], 0), type: teeType) }
      return .tuple(tuple)
    }
  }

  /// Values: the iterator, the key function or None, the key of the present run, the element read but not given yet, its
  /// key.
  fileprivate final class GroupBy: Keeping {
    let groupType: TypeRef
    /// Changes with each run, so that an older group ends.
    @exclusivity(unchecked) var run = 0
    init(_ values: [Value], _ groupType: TypeRef) {
      self.groupType = groupType
      super.init(values)
    }

    /// Reads the next element and its key; false at the end.
    func read(_ rt: Runtime) throws(Raised) -> Bool {
      guard let value = try rt.next(values[0]) else { return false }
      let saved = rt.top
      saved[0] = value
      rt.top = saved + 1
      defer { rt.top = saved }
      let key = values[1].isNone ? value : try rt.call(values[1], value)
      values[3] = value
      values[4] = key
      return true
    }

    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      run += 1
      while true {
        if values[4].isUndefined {
        } else if values[2].isUndefined {
          break
        } else if !(try rt.equals(values[2], values[4])) {
          break
        }
        guard try read(rt) else { return nil }
        try rt.charge(1)
      }
      values[2] = values[4]
      let group = rt.makeNative(Group([], self, run), type: groupType)
      return rt.makeTuple(values[2], group)
    }

    override func reduction(_ rt: Runtime, _ type: Value) throws(Raised) -> Value? {
      let source = rt.makeTuple(values[0], values[1])
      if values[2].isUndefined || values[3].isUndefined || values[4].isUndefined { return rt.reduction(type, source) }
      return rt.reduction(type, source, rt.makeTuple(values[4], values[3], values[2]))
    }

    override func restore(_ rt: Runtime, _ state: Value) throws(Raised) {
      let parts = try stateTuple(rt, state, 3...3)
      (values[4], values[3], values[2]) = (parts[element: 0], parts[element: 1], parts[element: 2])
    }
  }

  fileprivate final class Group: Keeping {
    let parent: GroupBy
    let run: Int
    init(_ values: [Value], _ parent: GroupBy, _ run: Int) {
      self.parent = parent
      self.run = run
      super.init(values)
    }
    override func trace(_ marker: Marker) { parent.trace(marker) }
    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      guard parent.run == run else { return nil }
      if parent.values[3].isUndefined {
        guard try parent.read(rt) else { return nil }
      }
      guard try rt.equals(parent.values[2], parent.values[4]) else { return nil }
      let value = parent.values[3]
      parent.values[3] = .undefined
      return value
    }
  }

  /// A part of what an iterable gave, which the iterators of one `tee` share; those that all have passed are not kept.
  fileprivate final class TeeBlock: NativePayload {
    static let size = 64
    let iterator: Value
    @exclusivity(unchecked) var seen: [Value] = []
    @exclusivity(unchecked) var following = Value.undefined
    @exclusivity(unchecked) var isReading = false
    init(_ iterator: Value) { self.iterator = iterator }
    override func trace(_ marker: Marker) {
      marker.mark(iterator)
      marker.mark(following)
      for value in seen { marker.mark(value) }
    }
    override var ownedBytes: Int { 96 + seen.capacity * 16 }
  }

  /// Values: the block with its next element.
  fileprivate final class Tee: Keeping {
    @exclusivity(unchecked) var index: Int
    init(_ values: [Value], _ index: Int) {
      self.index = index
      super.init(values)
    }

    private var block: TeeBlock {
      unsafeDowncast(
        values[0].unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: TeeBlock.self)
    }

    override func next(_ rt: Runtime) throws(Raised) -> Value? {
      var block = block
      if index == TeeBlock.size {
        if block.following.isUndefined {
          let type = values[0].unchecked(as: NativeObject.self).pointee.header.type
          block.following = rt.makeNative(TeeBlock(block.iterator), type: type)
        }
        values[0] = block.following
        block = self.block
        index = 0
      }
      if index == block.seen.count {
        if block.isReading { throw rt.runtimeError("cannot re-enter the tee iterator") }
        block.isReading = true
        defer { block.isReading = false }
        guard let value = try rt.next(block.iterator) else { return nil }
        block.seen.append(value)
        rt.heap.noteAllocation(16)
      }
      index += 1
      return block.seen[index - 1]
    }
  }
}
