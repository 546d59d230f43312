/// Reads the pickle of a plain object. Nothing here collects, so the stack needs no roots.
struct PickleReader {
  private static let mostNumbers = 1 << 24

  private let rt: Runtime
  private let data: ByteText
  private var at = 0
  private var stack: [Value] = []
  /// How high the stack was at the marks.
  private var marks: [Int] = []
  private var known: [Value] = []

  init(_ rt: Runtime, _ data: ByteText) {
    self.rt = rt
    self.data = data
  }

  /// Nil if the pickle is not plain, or not right.
  mutating func read() throws(Raised) -> Value? {
    var steps = 0
    while at < data.count {
      let code = data[at]
      at += 1
      if code == PickleCode.stop { return stack.count > (marks.last ?? 0) ? stack.last : nil }
      guard try perform(code) else { return nil }
      steps += 1
      if steps & 15 == 0 { try rt.charge(uncollected: 1) }
    }
    return nil
  }

  private mutating func number(_ width: Int) -> Int? {
    guard data.count - at >= width else { return nil }
    var number: UInt64 = 0
    for index in 0..<width { number |= UInt64(data[at + index]) << UInt64(index * 8) }
    at += width
    return Int(exactly: number)
  }

  private mutating func perform(_ code: UInt8) throws(Raised) -> Bool {
    switch code {
    case PickleCode.proto: return number(1).map { $0 <= 5 } ?? false
    case PickleCode.frame:
      guard let length = number(8) else { return false }
      return data.count - at >= length
    case PickleCode.mark: marks.append(stack.count)
    case PickleCode.none: stack.append(.none)
    case PickleCode.yes: stack.append(.bool(true))
    case PickleCode.no: stack.append(.bool(false))
    case PickleCode.int1: return push(number(1))
    case PickleCode.int2: return push(number(2))
    case PickleCode.int: return push(number(4).map { Int(Int32(truncatingIfNeeded: $0)) })
    case PickleCode.long1:
      guard let width = number(1), 1...8 ~= width, data.count - at >= width else { return false }
      var number: Int = data[at + width - 1] >= 128 ? -1 : 0
      for index in (0..<width).reversed() { number = number << 8 | Int(data[at + index]) }
      at += width
      stack.append(.int(number))
    case PickleCode.float:
      guard data.count - at >= 8 else { return false }
      var bits: UInt64 = 0
      for index in 0..<8 { bits = bits << 8 | UInt64(data[at + index]) }
      at += 8
      stack.append(.float(Double(bitPattern: bits)))
    case PickleCode.shortText: return pushText(number(1))
    case PickleCode.text: return pushText(number(4))
    case PickleCode.shortBytes: return pushBytes(number(1))
    case PickleCode.bytes: return pushBytes(number(4))
    case PickleCode.memoize: return remember(known.count)
    case PickleCode.put: return remember(number(1))
    case PickleCode.longPut: return remember(number(4))
    case PickleCode.get: return refer(to: number(1))
    case PickleCode.longGet: return refer(to: number(4))
    case PickleCode.emptyTuple: stack.append(.tuple(rt.makeTuple(count: 0)))
    case PickleCode.emptyList: stack.append(.list(rt.makeList()))
    case PickleCode.emptyDict: stack.append(.dict(rt.makeDict()))
    case PickleCode.tuple1...PickleCode.tuple3:
      let size = Int(code - PickleCode.tuple1) + 1
      guard isThere(size) else { return false }
      pushTuple(stack.count - size)
    case PickleCode.tuple:
      guard let mark = marks.popLast() else { return false }
      pushTuple(mark)
    case PickleCode.append:
      guard isThere(2) else { return false }
      return extend(stack.count - 1)
    case PickleCode.appends:
      guard let mark = marks.popLast() else { return false }
      return extend(mark)
    case PickleCode.setItem:
      guard isThere(3) else { return false }
      return try update(stack.count - 2)
    case PickleCode.setItems:
      guard let mark = marks.popLast() else { return false }
      return try update(mark)
    default: return false
    }
    return true
  }

  /// Whether so many values are on the stack above the last mark.
  private func isThere(_ count: Int) -> Bool { stack.count - (marks.last ?? 0) >= count }

  private mutating func push(_ number: Int?) -> Bool {
    guard let number else { return false }
    stack.append(.int(number))
    return true
  }

  private mutating func bytes(_ length: Int?) -> ByteText? {
    guard let length, data.count - at >= length else { return nil }
    defer { at += length }
    return ByteText(rebasing: data[at..<at + length])
  }

  private mutating func pushText(_ length: Int?) -> Bool {
    guard let text = bytes(length) else { return false }
    if text.contains(where: { $0 >= 128 }), String(validating: text, as: UTF8.self) == nil { return false }
    stack.append(.str(rt.makeString(text)))
    return true
  }

  private mutating func pushBytes(_ length: Int?) -> Bool {
    guard let content = bytes(length) else { return false }
    stack.append(rt.makeBytes(content))
    return true
  }

  private mutating func remember(_ number: Int?) -> Bool {
    guard let number, number < PickleReader.mostNumbers, isThere(1), let value = stack.last else { return false }
    while known.count <= number { known.append(.undefined) }
    known[number] = value
    return true
  }

  private mutating func refer(to number: Int?) -> Bool {
    guard let number, number < known.count, !known[number].isUndefined else { return false }
    stack.append(known[number])
    return true
  }

  private mutating func pushTuple(_ start: Int) {
    let tuple = stack.withUnsafeBufferPointer { rt.makeTuple(UnsafeBufferPointer(rebasing: $0[start...])) }
    stack.removeSubrange(start...)
    stack.append(.tuple(tuple))
  }

  /// Appends what is above a place to the list below it.
  private mutating func extend(_ start: Int) -> Bool {
    guard start > (marks.last ?? 0), case .list(let list) = stack[start - 1] else { return false }
    for index in start..<stack.count { list.append(stack[index], rt.heap) }
    stack.removeSubrange(start...)
    return true
  }

  /// Puts the pairs above a place into the dict below it.
  private mutating func update(_ start: Int) throws(Raised) -> Bool {
    guard start > (marks.last ?? 0), case .dict(let dict) = stack[start - 1], (stack.count - start) % 2 == 0 else {
      return false
    }
    var index = start
    while index < stack.count {
      switch stack[index] {
      case .none, .bool, .int, .float, .str: try rt.setItem(dict, stack[index], stack[index + 1])
      default: return false
      }
      index += 2
    }
    stack.removeSubrange(start...)
    return true
  }
}
