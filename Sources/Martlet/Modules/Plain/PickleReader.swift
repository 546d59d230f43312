/// Reads what is plain of a pickle, on the stack of an `Unpickler`: a list, and one for each mark below it. It stops
/// before an operation that is not plain or not right, having done nothing of it.
///
/// What was loaded is known here by number and goes into the memo when a script has to go on, or is called: then nothing
/// is known here alone.
struct PickleReader {
  let rt: Runtime
  private let data: ByteText
  private(set) var at: Int
  private(set) var stack: ListRef
  /// Where the caller keeps the stack.
  private let window: FramePointer
  private let below: ListRef
  /// A stack that was left, for the next mark.
  private var spare: ListRef?
  private let memo: DictRef
  /// The values of the numbers from the memo's count on.
  private var recent: [Value] = []
  private var known: Int
  /// How many may be known here alone: the memo's memory is counted.
  private static let mostRecent = 1 << 14

  init(
    _ rt: Runtime, _ data: ByteText, at: Int, stack: ListRef, in window: FramePointer, below: ListRef, memo: DictRef
  ) {
    self.rt = rt
    self.data = data
    self.at = at
    self.stack = stack
    self.window = window
    self.below = below
    self.memo = memo
    known = memo.pointee.count
  }

  /// Whether all was read: the value is on the stack.
  mutating func read() throws(Raised) -> Bool {
    var steps = 0
    while at < data.count {
      let start = at
      let code = data[at]
      if code == PickleCode.stop { return stack.pointee.count > 0 }
      at += 1
      guard try perform(code) else {
        at = start
        return false
      }
      steps += 1
      if steps & 15 == 0 { try rt.charge(uncollected: 1) }
    }
    return false
  }

  /// Puts what became known into the memo.
  func remember() throws(Raised) {
    for (index, value) in recent.enumerated() { try rt.setItem(memo, .int(known + index), value) }
  }

  /// Leaves nothing to this reader alone, before script code runs.
  mutating func settle() throws(Raised) {
    try remember()
    recent.removeAll(keepingCapacity: true)
    known = memo.pointee.count
    spare = nil
    window.pointee = .list(stack)
  }

  private mutating func number(_ width: Int) -> Int? {
    guard data.count - at >= width else { return nil }
    var number: UInt64 = 0
    for index in 0..<width { number |= UInt64(data[at + index]) &<< UInt64(index * 8) }
    at += width
    return Int(exactly: number)
  }

  private mutating func perform(_ code: UInt8) throws(Raised) -> Bool {
    switch code {
    case PickleCode.frame:
      guard let length = number(8) else { return false }
      return data.count - at >= length
    case PickleCode.mark:
      below.append(.list(stack), rt.heap)
      stack = spare ?? rt.makeList(capacity: 16)
      spare = nil
    case PickleCode.none: push(.none)
    case PickleCode.yes: push(.bool(true))
    case PickleCode.no: push(.bool(false))
    case PickleCode.int1: return pushNumber(number(1))
    case PickleCode.int2: return pushNumber(number(2))
    case PickleCode.int: return pushNumber(number(4).map { Int(Int32(truncatingIfNeeded: $0)) })
    case PickleCode.long1:
      guard let width = number(1), 1...8 ~= width, data.count - at >= width else { return false }
      var number: Int = data[at + width - 1] >= 128 ? -1 : 0
      for index in (0..<width).reversed() { number = number << 8 | Int(data[at + index]) }
      at += width
      push(.int(number))
    case PickleCode.float:
      guard data.count - at >= 8 else { return false }
      var bits: UInt64 = 0
      for index in 0..<8 { bits = bits << 8 | UInt64(data[at + index]) }
      at += 8
      push(.float(Double(bitPattern: bits)))
    case PickleCode.shortText: return pushText(number(1))
    case PickleCode.text: return pushText(number(4))
    case PickleCode.shortBytes: return pushBytes(number(1))
    case PickleCode.bytes: return pushBytes(number(4))
    case PickleCode.memoize: return try remember(known + recent.count)
    case PickleCode.put: return try remember(number(1))
    case PickleCode.longPut: return try remember(number(4))
    case PickleCode.get: return try refer(to: number(1))
    case PickleCode.longGet: return try refer(to: number(4))
    case PickleCode.emptyTuple: push(.tuple(rt.makeTuple(count: 0)))
    case PickleCode.emptyList: push(.list(rt.makeList()))
    case PickleCode.emptyDict: push(.dict(rt.makeDict()))
    case PickleCode.tuple1...PickleCode.tuple3:
      let size = Int(code - PickleCode.tuple1) + 1
      guard stack.pointee.count >= size else { return false }
      let start = stack.pointee.count - size
      let tuple = rt.makeTuple(UnsafeBufferPointer(rebasing: stack.values[start...]))
      stack.pointee.count = start
      push(.tuple(tuple))
    case PickleCode.tuple:
      guard let outer = outerStack else { return false }
      let tuple = rt.makeTuple(stack.values)
      leave(to: outer)
      push(.tuple(tuple))
    case PickleCode.append:
      let count = stack.pointee.count
      guard count >= 2, let list = list(stack[element: count - 2]) else { return false }
      list.append(stack[element: count - 1], rt.heap)
      stack.pointee.count = count - 1
    case PickleCode.appends:
      guard let outer = outerStack, let list = outer.values.last.flatMap(list), list != stack else { return false }
      list.replace(list.pointee.count..<list.pointee.count, with: stack.values, rt.heap)
      rt.charge(copied: stack.pointee.count)
      leave(to: outer)
    case PickleCode.setItem:
      let count = stack.pointee.count
      guard count >= 3, let dict = dict(stack[element: count - 3]) else { return false }
      guard try update(dict, UnsafeBufferPointer(rebasing: stack.values[(count - 2)...])) else { return false }
      stack.pointee.count = count - 2
    case PickleCode.setItems:
      guard let outer = outerStack, let dict = outer.values.last.flatMap(dict) else { return false }
      guard try update(dict, stack.values) else { return false }
      leave(to: outer)
    case PickleCode.emptySet: push(.set(rt.makeSet()))
    case PickleCode.addItems:
      guard let outer = outerStack, case .set(let set)? = outer.values.last, set.kind != .frozenSet, try update(set)
      else { return false }
      leave(to: outer)
    case PickleCode.frozenSet:
      guard let outer = outerStack else { return false }
      let set = rt.makeSet(frozen: true)
      guard try update(set) else { return false }
      leave(to: outer)
      push(.set(set))
    case PickleCode.reduce: return try reduce()
    case PickleCode.newObject: return try makeObject()
    case PickleCode.build: return try build()
    default: return false
    }
    return true
  }

  // MARK: The stack

  /// Takes what was made of the last values in their place.
  func replace(_ count: Int, with value: Value) {
    stack.pointee.count -= count
    push(value)
  }

  @inline(__always)
  func push(_ value: Value) { stack.append(value, rt.heap) }

  private func pushNumber(_ number: Int?) -> Bool {
    guard let number else { return false }
    push(.int(number))
    return true
  }

  /// The stack below the last mark.
  private var outerStack: ListRef? {
    guard case .list(let outer)? = below.values.last else { return nil }
    return outer
  }

  private mutating func leave(to outer: ListRef) {
    below.pointee.count -= 1
    stack.pointee.count = 0
    spare = stack
    stack = outer
  }

  /// Adds the values above the mark to a set of no subclass, if it runs no script to compare them.
  private func update(_ set: SetRef) throws(Raised) -> Bool {
    guard rt.type(of: .set(set)) == rt.types.set || rt.type(of: .set(set)) == rt.types.frozenset else { return false }
    for value in stack.values where !isCompared(value) { return false }
    for value in stack.values {
      let hash = try rt.hash(value)
      // An element of the set may be compared by one.
      if set.findQuick(value, hash: hash) == -2 { return false }
      try rt.add(set, value, hash: hash)
    }
    return true
  }

  /// Whether a value is compared with others without a script.
  private func isCompared(_ v: Value) -> Bool {
    switch v {
    case .none, .bool, .int, .float, .str: true
    default: false
    }
  }

  private func list(_ v: Value) -> ListRef? {
    guard case .list(let list) = v, rt.type(of: v) == rt.types.list else { return nil }
    return list
  }

  func dict(_ v: Value) -> DictRef? {
    guard case .dict(let dict) = v, rt.type(of: v) == rt.types.dict else { return nil }
    return dict
  }

  /// Puts pairs into a dict, if it runs no script to compare their keys.
  private func update(_ dict: DictRef, _ pairs: UnsafeBufferPointer<Value>) throws(Raised) -> Bool {
    if pairs.count % 2 != 0 || rt.hasInstanceKeys(dict) { return false }
    for index in stride(from: 0, to: pairs.count, by: 2) where !isCompared(pairs[index]) { return false }
    for index in stride(from: 0, to: pairs.count, by: 2) { try rt.setItem(dict, pairs[index], pairs[index + 1]) }
    return true
  }

  // MARK: Texts

  private mutating func bytes(_ length: Int?) -> ByteText? {
    guard let length, data.count - at >= length else { return nil }
    defer { at += length }
    return ByteText(rebasing: data[at..<at + length])
  }

  private mutating func pushText(_ length: Int?) -> Bool {
    guard let text = bytes(length) else { return false }
    if text.contains(where: { $0 >= 128 }), String(validating: text, as: UTF8.self) == nil { return false }
    push(.str(rt.makeString(text)))
    return true
  }

  private mutating func pushBytes(_ length: Int?) -> Bool {
    guard let content = bytes(length) else { return false }
    push(rt.makeBytes(content))
    return true
  }

  // MARK: What was loaded

  /// False if the number is not among those that follow the memo, which may have some of them already.
  private mutating func remember(_ number: Int?) throws(Raised) -> Bool {
    guard let number, let value = stack.values.last, number >= known, number - known <= recent.count,
      !rt.hasInstanceKeys(memo)
    else {
      return false
    }
    if number - known < recent.count {
      recent[number - known] = value
    } else {
      if known > 0, try rt.getItem(memo, .int(number)) != nil { return false }
      recent.append(value)
      if recent.count == Self.mostRecent {
        try settle()
        try rt.reserve(Self.mostRecent * 64)
      }
    }
    return true
  }

  private func refer(to number: Int?) throws(Raised) -> Bool {
    guard let number else { return false }
    if number >= known {
      guard number - known < recent.count else { return false }
      push(recent[number - known])
    } else {
      guard !rt.hasInstanceKeys(memo), let value = try rt.getItem(memo, .int(number)) else { return false }
      push(value)
    }
    return true
  }
}
