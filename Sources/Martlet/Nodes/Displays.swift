import MartletSyntax

/// `[a, b]`, `(a, b)` and `{a, b}` without stars. The elements are evaluated into slots, then copied.
final class SequenceNode: ValueNode {
  enum Kind { case list, tuple, set }
  let kind: Kind
  let elements: OperandList
  /// The first of `elements.count` slots.
  let spill: Int
  /// A set of more than two constants has another order; see `Runtime.setOfConstants`.
  private let isConstantSet: Bool

  init(_ site: Site, _ kind: Kind, _ elements: [Node], spill: Int) {
    self.kind = kind
    self.elements = OperandList(elements)
    isConstantSet = kind == .set && elements.count > 2 && elements.allSatisfy { $0 is ConstantNode }
    self.spill = spill
    super.init(site)
  }

  deinit { elements.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let parts = frame + spill
    for index in 0..<elements.count { parts[index] = try elements.evaluate(index, frame) }
    let values = UnsafeBufferPointer(start: parts, count: elements.count)
    switch kind {
    case .list: return .list(rt.makeList(values))
    case .tuple: return .tuple(rt.makeTuple(values))
    case .set:
      if height >= 0 { rt.top = parts + elements.count }
      if isConstantSet { return .set(try rt.setOfConstants(rt.makeTuple(values))) }
      let set = rt.makeSet()
      let saved = rt.top
      saved[0] = .set(set)
      rt.top = saved + 1
      defer { rt.top = saved }
      for value in values {
        do throws(Raised) { try rt.add(set, value) } catch { throw trace(error) }
      }
      return .set(set)
    }
  }
}

/// `(a, b)`.
final class PairNode: ValueNode {
  private let first, second: Operand
  /// Where the first part is kept while the second is evaluated; -1 if that runs no script code.
  private let spill: Int

  init(_ site: Site, _ first: Node, _ second: Node, spill: Int) {
    self.first = Operand(first)
    self.second = Operand(second)
    self.spill = self.second.isLeaf ? -1 : spill
    super.init(site)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let a = try first.evaluate(frame)
    if spill >= 0 { frame[spill] = a }
    return .tuple(rt.makePair(a, try second.evaluate(frame)))
  }
}

/// A display with starred elements, or of many: they are gathered in a list first.
final class StarredSequenceNode: ValueNode {
  /// Up to so many elements without a star are evaluated before any is added to a set.
  static let longestSet = 30

  let kind: SequenceNode.Kind
  private let elements: NodeList
  private let isStarred: UnsafeMutablePointer<Bool>
  let spill: Int

  init(_ site: Site, _ kind: SequenceNode.Kind, _ elements: [(node: Node, isStarred: Bool)], spill: Int) {
    self.kind = kind
    self.elements = NodeList(elements.map(\.node))
    isStarred = .allocate(capacity: elements.count)
    for (index, element) in elements.enumerated() { (isStarred + index).initialize(to: element.isStarred) }
    self.spill = spill
    super.init(site)
  }

  deinit {
    elements.release()
    isStarred.deallocate()
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    if kind == .set { return try evaluateSet(frame) }
    let list = rt.makeList()
    frame[spill] = .list(list)
    for index in 0..<elements.count {
      let value = try elements.evaluate(index, frame)
      guard isStarred[index] else {
        list.append(value, rt)
        continue
      }
      if height >= 0 { rt.top = frame + spill + 1 }
      do throws(Raised) {
        switch value {
        // Room for what follows, too.
        case .list(let other) where other.pointee.count < 1024:
          list.makeRoom(for: other.pointee.count + elements.count - 1, rt.heap)
        case .tuple(let tuple) where tuple.pointee.count < 1024:
          list.makeRoom(for: tuple.pointee.count + elements.count - 1, rt.heap)
        case .list, .tuple, .dict, .set, .str: break
        default:
          if rt.special(rt.type(of: value), .iter) == nil, rt.special(rt.type(of: value), .getitem) == nil {
            throw rt.typeError("Value after * must be an iterable, not \(rt.typeName(value))")
          }
        }
        try rt.extend(list, value)
      } catch { throw trace(error) }
    }
    return kind == .list ? .list(list) : .tuple(rt.makeTuple(list.values))
  }

  /// What stands before the first star is added when all of it is there, unless the elements are many; from then on one
  /// by one, and each starred set is merged as a whole, which decides the order.
  private func evaluateSet(_ frame: FramePointer) throws(Raised) -> Value {
    let set = rt.makeSet()
    let leading = rt.makeList()
    leading.append(.set(set), rt)
    frame[spill] = .list(leading)
    var hasBegun = elements.count > StarredSequenceNode.longestSet
    for index in 0..<elements.count {
      let isStarred = isStarred[index]
      if isStarred, !hasBegun {
        hasBegun = true
        if height >= 0 { rt.top = frame + spill + 1 }
        for other in 1..<leading.pointee.count {
          do throws(Raised) { try rt.add(set, leading[element: other]) } catch { throw trace(error) }
        }
      }
      let value = try elements.evaluate(index, frame)
      if height >= 0 { rt.top = frame + spill + 1 }
      do throws(Raised) {
        if isStarred {
          try rt.update(set, value)
        } else if hasBegun {
          try rt.add(set, value)
        } else {
          leading.append(value, rt)
        }
      } catch { throw trace(error) }
    }
    return .set(set)
  }
}

/// `[element] * count`: a list of few elements is made at once.
final class RepeatedListNode: BinaryNode {
  private static let longest = 4096

  init(_ site: Site, _ element: Node, _ count: Node, spill: Int) {
    super.init(site, .multiply, element, count, spill: spill, isInPlace: false)
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let (element, count) = try operands(frame)
    guard case .int(let count) = count, count > 0, count <= RepeatedListNode.longest else {
      return try slow(.list(rt.makeList([element])), count, frame)
    }
    let list = rt.makeList(capacity: count)
    rt.charge(copied: count)
    list.pointee.elements.unsafelyUnwrapped.initialize(repeating: element, count: count)
    list.pointee.count = count
    return .list(list)
  }
}

/// `{'name': value, …}` with different names: the table of a dict that has them is copied, and the values put in.
final class RecordNode: ValueNode {
  static let longest = 32

  private let values: OperandList
  /// Kept alive by the program.
  private let template: DictRef
  /// The first of a slot for each value.
  private let spill: Int

  init(_ site: Site, _ template: DictRef, _ values: [Node], spill: Int) {
    self.template = template
    self.values = OperandList(values)
    self.spill = spill
    super.init(site)
  }

  deinit { values.release() }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let parts = frame + spill
    for index in 0..<values.count { parts[index] = try values.evaluate(index, frame) }
    let dict = rt.makeDict()
    dict.copyTable(of: template, rt.heap)
    let entries = dict.pointee.entries.unsafelyUnwrapped
    for index in 0..<values.count { entries[index].value = parts[index] }
    return .dict(dict)
  }
}

/// `{key: value, **mapping}`.
final class DictionaryNode: ValueNode {
  private let keys: NodeList
  private let values: NodeList
  /// Whether there is a `**mapping`; its key is the filler.
  private let unpacks: Bool
  /// The pairs that are put in when all up to the next `**mapping` or the end are there.
  private let batched: Set<Int>
  /// Slots for the dict, and a key and a value for each pair of a batch.
  let spill: Int

  /// A nil key is `**value`.
  init(_ site: Site, _ items: [(key: Node?, value: Node)], batched: Set<Int> = [], spill: Int) {
    self.batched = batched
    keys = NodeList(items.map { $0.key ?? site.rt.filler })
    values = NodeList(items.map(\.value))
    unpacks = items.contains { $0.key == nil }
    self.spill = spill
    super.init(site)
  }

  deinit {
    keys.release()
    values.release()
  }

  override func evaluate(_ frame: FramePointer) throws(Raised) -> Value {
    let dict = rt.makeDict()
    frame[spill] = .dict(dict)
    if !batched.isEmpty {
      try evaluateBatches(dict, frame)
      return .dict(dict)
    }
    for index in 0..<values.count {
      let isMapping = isMapping(index)
      frame[spill + 1] = isMapping ? .none : try keys.evaluate(index, frame)
      frame[spill + 2] = try values.evaluate(index, frame)
      if !isMapping, case .str(let name) = frame[spill + 1], dict.pointee.header.flags & 1 == 0 {
        rt.setItem(dict, name, frame[spill + 2])
        continue
      }
      if height >= 0 { rt.top = frame + spill + 3 }
      do throws(Raised) {
        if isMapping {
          try rt.mergeMapping(dict, frame[spill + 2])
        } else {
          try rt.setItem(dict, frame[spill + 1], frame[spill + 2])
        }
      } catch { throw trace(error) }
    }
    return .dict(dict)
  }

  private func evaluateBatches(_ dict: DictRef, _ frame: FramePointer) throws(Raised) {
    let pairs = frame + spill + 1
    var slot = pairs
    for index in 0..<values.count {
      let isMapping = isMapping(index)
      slot[0] = isMapping ? .none : try keys.evaluate(index, frame)
      slot[1] = try values.evaluate(index, frame)
      if batched.contains(index), index + 1 < values.count, !self.isMapping(index + 1) {
        slot += 2
        continue
      }
      if height >= 0 { rt.top = slot + 2 }
      do throws(Raised) {
        if isMapping {
          try rt.mergeMapping(dict, slot[1])
        } else {
          var pair = pairs
          while pair <= slot {
            try rt.setItem(dict, pair[0], pair[1])
            pair += 2
          }
        }
      } catch { throw trace(error) }
      slot = pairs
    }
  }

  private func isMapping(_ index: Int) -> Bool { unpacks && keys.isSame(index, rt.filler) }
}

extension Expression {
  /// A literal that can be hashed, by no code of a script.
  var hashesSilently: Bool {
    switch kind {
    case .none, .boolean, .ellipsis, .integer, .bigInteger, .float, .imaginary, .string, .bytes: true
    default: false
    }
  }
}

extension Runtime {
  /// `{**mapping}` in a display.
  func mergeMapping(_ dict: DictRef, _ value: Value) throws(Raised) {
    if let source = plainDict(value) {
      if dict.pointee.used == 0, dict.pointee.entries == nil, source.pointee.count > 0,
        source.pointee.used == source.pointee.count, source.pointee.capacity < 2 * source.pointee.count + 8
      {
        dict.pointee.header.flags |= source.pointee.header.flags & 1
        return dict.copyTable(of: source, heap)
      }
      var index = 0
      while let entry = source.nextEntry(&index) {
        try put(dict, entry.pointee)
      }
      return
    }
    guard let keys = try findAttribute(value, intern("keys")) else {
      throw typeError("'\(typeName(value))' object is not a mapping")
    }
    try forEach(try call(keys)) { key throws(Raised) in
      try self.setItem(dict, key, try self.getItem(value, index: key))
      return true
    }
  }
}
