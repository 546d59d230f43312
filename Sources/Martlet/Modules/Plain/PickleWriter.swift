/// Writes plain objects as a pickle of protocol 4 or 5.
struct PickleWriter {
  /// A frame ends with the object that makes it as long as this; what is shorter than the least has no frame.
  private static let frameEnd = 1 << 16
  private static let frameLeast = 4
  private static let batch = 1000
  private static let mostDepth = 200

  private let rt: Runtime
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1024
  private(set) var count = 0
  private var frame = 2
  /// Which objects were written, by address, and as which.
  private var numbers: UnsafeMutablePointer<(address: UInt, number: Int)>
  private var mask = 127
  private var known = 0

  init(_ rt: Runtime, version: Int) {
    self.rt = rt
    bytes = .allocate(capacity: capacity)
    numbers = .allocate(capacity: mask + 1)
    numbers.initialize(repeating: (0, 0), count: mask + 1)
    put(PickleCode.proto)
    put(UInt8(version))
  }

  func deallocate() {
    bytes.deallocate()
    numbers.deallocate()
  }

  mutating func finish() -> Value {
    put(PickleCode.stop)
    endFrame()
    return rt.makeBytes(ByteText(start: bytes, count: count))
  }

  // MARK: Bytes

  private mutating func reserve(_ more: Int) {
    if count + more <= capacity { return }
    let grown = max(capacity * 2, count + more)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    new.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = new
    capacity = grown
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    if count == capacity { reserve(1) }
    bytes[count] = byte
    count += 1
  }

  private mutating func put(_ number: UInt64, _ width: Int) {
    for index in 0..<UInt64(width) { put(UInt8(truncatingIfNeeded: number >> (index * 8))) }
  }

  private mutating func endFrame() {
    let length = count - frame
    if length >= PickleWriter.frameLeast {
      reserve(9)
      (bytes + frame + 9).update(from: bytes + frame, count: length)
      count = frame
      put(PickleCode.frame)
      put(UInt64(length), 8)
      count += length
    }
    frame = count
  }

  // MARK: What was written

  /// The place of an address, or where it would be.
  private func place(_ address: UInt) -> Int {
    var place = Int(truncatingIfNeeded: (address >> 4) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while numbers[place].address != 0, numbers[place].address != address { place = (place + 1) & mask }
    return place
  }

  private mutating func remember(_ address: UInt) {
    if known * 2 > mask {
      let (old, size) = (numbers, mask + 1)
      mask = mask * 2 + 1
      numbers = .allocate(capacity: mask + 1)
      numbers.initialize(repeating: (0, 0), count: mask + 1)
      for index in 0..<size where old[index].address != 0 { numbers[place(old[index].address)] = old[index] }
      old.deallocate()
    }
    numbers[place(address)] = (address, known)
    known += 1
    put(PickleCode.memoize)
  }

  /// Refers to an object that was written before, if it was.
  private mutating func refer(to address: UInt) -> Bool {
    let found = numbers[place(address)]
    if found.address == 0 { return false }
    if found.number < 256 {
      put(PickleCode.get)
      put(UInt8(found.number))
    } else {
      put(PickleCode.longGet)
      put(UInt64(found.number), 4)
    }
    return true
  }

  // MARK: Objects

  /// False if the object is not plain.
  mutating func write(_ v: Value, depth: Int) throws(Raised) -> Bool {
    if count - frame >= PickleWriter.frameEnd { endFrame() }
    switch v {
    case .none: put(PickleCode.none)
    case .bool(let flag): put(flag ? PickleCode.yes : PickleCode.no)
    case .int(let number): write(number)
    case .float(let number):
      put(PickleCode.float)
      put(number.bitPattern.byteSwapped, 8)
    case .str(let text):
      let address = UInt(bitPattern: text)
      if refer(to: address) { return true }
      guard put(text.utf8, PickleCode.shortText, PickleCode.text) else { return false }
      remember(address)
    case .list(let list):
      let address = UInt(bitPattern: list)
      if refer(to: address) { return true }
      guard depth < PickleWriter.mostDepth, rt.type(of: v) == rt.types.list else { return false }
      return try write(list, address, depth + 1)
    case .dict(let dict):
      let address = UInt(bitPattern: dict)
      if refer(to: address) { return true }
      guard depth < PickleWriter.mostDepth, rt.type(of: v) == rt.types.dict else { return false }
      return try write(dict, address, depth + 1)
    case .tuple(let tuple):
      let address = UInt(bitPattern: tuple)
      if refer(to: address) { return true }
      guard depth < PickleWriter.mostDepth, rt.type(of: v) == rt.types.tuple else { return false }
      return try write(tuple, address, depth + 1)
    default:
      guard let data = v.object(.bytes, as: BytesObject.self), rt.type(of: v) == rt.types.bytes else { return false }
      let address = UInt(bitPattern: data)
      if refer(to: address) { return true }
      let content = ByteText(start: data.pointee.bytes, count: data.pointee.count)
      guard put(content, PickleCode.shortBytes, PickleCode.bytes) else { return false }
      remember(address)
    }
    return true
  }

  private mutating func write(_ number: Int) {
    if 0..<256 ~= number {
      put(PickleCode.int1)
      put(UInt8(number))
    } else if 0..<65536 ~= number {
      put(PickleCode.int2)
      put(UInt64(number), 2)
    } else if let small = Int32(exactly: number) {
      put(PickleCode.int)
      put(UInt64(UInt32(bitPattern: small)), 4)
    } else {
      // The bits of the magnitude and one for the sign.
      let bits = 65 - (number < 0 ? ~number : number).leadingZeroBitCount
      let width = (bits + 7) / 8
      put(PickleCode.long1)
      put(UInt8(width))
      put(UInt64(bitPattern: Int64(number)), width)
    }
  }

  /// False if the bytes would stand outside of a frame.
  private mutating func put(_ content: ByteText, _ short: UInt8, _ long: UInt8) -> Bool {
    if content.count >= PickleWriter.frameEnd { return false }
    if content.count < 256 {
      put(short)
      put(UInt8(content.count))
    } else {
      put(long)
      put(UInt64(content.count), 4)
    }
    reserve(content.count)
    if let base = content.baseAddress { (bytes + count).update(from: base, count: content.count) }
    count += content.count
    return true
  }

  private mutating func write(_ list: ListRef, _ address: UInt, _ depth: Int) throws(Raised) -> Bool {
    put(PickleCode.emptyList)
    remember(address)
    let size = list.pointee.count
    if size == 1 {
      guard try write(list[element: 0], depth: depth) else { return false }
      put(PickleCode.append)
      return true
    }
    for index in 0..<size {
      if index % PickleWriter.batch == 0 { put(PickleCode.mark) }
      guard try write(list[element: index], depth: depth) else { return false }
      if index % PickleWriter.batch == PickleWriter.batch - 1 || index == size - 1 { put(PickleCode.appends) }
      if index & 15 == 15 { try rt.charge(uncollected: 1) }
    }
    return true
  }

  private mutating func write(_ dict: DictRef, _ address: UInt, _ depth: Int) throws(Raised) -> Bool {
    put(PickleCode.emptyDict)
    remember(address)
    let size = dict.pointee.count
    var place = 0
    var index = 0
    while let entry = dict.nextEntry(&place) {
      if size > 1, index % PickleWriter.batch == 0 { put(PickleCode.mark) }
      guard try write(entry.pointee.key, depth: depth), try write(entry.pointee.value, depth: depth) else {
        return false
      }
      index += 1
      if size == 1 {
        put(PickleCode.setItem)
      } else if index % PickleWriter.batch == 0 || index == size {
        put(PickleCode.setItems)
      }
      if index & 15 == 15 { try rt.charge(uncollected: 1) }
    }
    // An empty batch ends a dict whose batches are all full.
    if size > 0, size % PickleWriter.batch == 0 {
      put(PickleCode.mark)
      put(PickleCode.setItems)
    }
    return true
  }

  private mutating func write(_ tuple: TupleRef, _ address: UInt, _ depth: Int) throws(Raised) -> Bool {
    let size = tuple.pointee.count
    if size == 0 {
      put(PickleCode.emptyTuple)
      return true
    }
    if size > 3 { put(PickleCode.mark) }
    for index in 0..<size {
      guard try write(tuple[element: index], depth: depth) else { return false }
      if index & 15 == 15 { try rt.charge(uncollected: 1) }
    }
    // An element led back here.
    if numbers[place(address)].address != 0 { return false }
    put(size > 3 ? PickleCode.tuple : PickleCode.tuple1 + UInt8(size - 1))
    remember(address)
    return true
  }
}
