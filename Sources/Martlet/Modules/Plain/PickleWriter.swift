/// Writes objects as a pickle of protocol 4 or 5: plain ones itself and instances that are taken apart in a usual way, the
/// others by a function of `_pickle` that takes them apart and gives their parts back to `save`.
///
/// What was written is kept until the pickle is done, so that no other object has its address. Containers that are
/// being written are on the value stack.
final class PickleWriter: NativePayload {
  /// A frame ends with the object that makes it as long as this; what is shorter than the least has no frame.
  private static let frameEnd = 1 << 16
  private static let frameLeast = 4
  private static let batch = 1000

  let rt: Runtime
  let version: Int
  /// Called with the writer and the protocol when the first object comes that is not plain; returns what such objects
  /// are given to.
  private let begin: Value
  /// How instances of which classes are taken apart; those of the class `buffer` are not.
  let table: DictRef
  let buffer: Value
  let classes: PlainClasses
  let reduceName, className: StringRef
  private var other = Value.undefined
  /// The writer as a script sees it.
  @exclusivity(unchecked) private var own = Value.undefined
  @exclusivity(unchecked) private var bytes: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var capacity = 1024
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var frame = 2
  /// Which objects were written, by address, and as which.
  @exclusivity(unchecked) private var numbers: UnsafeMutablePointer<(object: ObjectRef?, number: Int)>
  @exclusivity(unchecked) private var mask = 127
  @exclusivity(unchecked) private var known = 0

  init(_ rt: Runtime, version: Int, begin: Value, table: DictRef, buffer: Value, classes: PlainClasses) {
    self.rt = rt
    self.version = version
    self.begin = begin
    self.table = table
    self.buffer = buffer
    self.classes = classes
    reduceName = rt.intern("__reduce_ex__")
    className = rt.intern("__class__")
    bytes = .allocate(capacity: capacity)
    numbers = .allocate(capacity: mask + 1)
    numbers.initialize(repeating: (nil, 0), count: mask + 1)
    super.init()
    put(PickleCode.proto)
    put(UInt8(version))
  }

  deinit {
    bytes.deallocate()
    numbers.deallocate()
  }

  override var ownedBytes: Int { 128 + capacity + (mask + 1) * 16 }

  override func trace(_ marker: Marker) {
    marker.mark(begin)
    marker.mark(.dict(table))
    marker.mark(buffer)
    marker.mark(other)
    for index in 0...mask { if let object = numbers[index].object { marker.mark(object) } }
  }

  /// The pickle of an object; the writer is in the window of the caller.
  func pickle(_ v: Value, as own: Value) throws(Raised) -> Value {
    self.own = own
    try write(v)
    put(PickleCode.stop)
    endFrame()
    try rt.reserve(count)
    return rt.makeBytes(ByteText(start: bytes, count: count))
  }

  // MARK: Bytes

  private func reserve(_ more: Int) {
    if count + more <= capacity { return }
    let grown = max(capacity * 2, count + more)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    new.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = new
    rt.heap.noteAllocation(grown - capacity)
    capacity = grown
  }

  @inline(__always)
  func put(_ byte: UInt8) {
    if count == capacity { reserve(1) }
    bytes[count] = byte
    count += 1
  }

  private func put(_ number: UInt64, _ width: Int) {
    for index in 0..<UInt64(width) { put(UInt8(truncatingIfNeeded: number >> (index * 8))) }
  }

  private func endFrame() {
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

  /// The place of an object, or where it would be.
  private func place(_ object: ObjectRef) -> Int {
    let address = UInt(bitPattern: object)
    var place = Int(truncatingIfNeeded: (address >> 4) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while let other = numbers[place].object, other != object { place = (place + 1) & mask }
    return place
  }

  private func remember(_ object: ObjectRef) {
    if known * 2 > mask {
      let (old, size) = (numbers, mask + 1)
      mask = mask * 2 + 1
      rt.heap.noteAllocation(size * 16)
      numbers = .allocate(capacity: mask + 1)
      numbers.initialize(repeating: (nil, 0), count: mask + 1)
      for index in 0..<size { if let object = old[index].object { numbers[place(object)] = old[index] } }
      old.deallocate()
    }
    numbers[place(object)] = (object, known)
    known += 1
    put(PickleCode.memoize)
  }

  /// Counts an object that nothing else can refer to.
  func rememberUnnamed() {
    known += 1
    put(PickleCode.memoize)
  }

  /// Gives the next number to an object.
  func remember(_ v: Value) { if let object = v.heapObject { remember(object) } }

  /// The number of an object that was written before.
  func number(of v: Value) -> Int? {
    guard let object = v.heapObject else { return nil }
    let found = numbers[place(object)]
    return found.object == nil ? nil : found.number
  }

  /// Refers to an object that was written before, if it was.
  func refer(to object: ObjectRef) -> Bool {
    let found = numbers[place(object)]
    if found.object == nil { return false }
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

  func write(_ v: Value) throws(Raised) {
    if count - frame >= PickleWriter.frameEnd { endFrame() }
    switch v {
    case .none: put(PickleCode.none)
    case .bool(let flag): put(flag ? PickleCode.yes : PickleCode.no)
    case .int(let number): write(number)
    case .float(let number):
      put(PickleCode.float)
      put(number.bitPattern.byteSwapped, 8)
    case .str(let text):
      if refer(to: text.asObject) { return }
      put(text.utf8, PickleCode.shortText, PickleCode.text)
      remember(text.asObject)
    default: try writeObject(v)
    }
  }

  private func writeObject(_ v: Value) throws(Raised) {
    if let object = v.heapObject, refer(to: object) { return }
    if let data = v.object(.bytes, as: BytesObject.self), rt.type(of: v) == rt.types.bytes {
      put(ByteText(start: data.pointee.bytes, count: data.pointee.count), PickleCode.shortBytes, PickleCode.bytes)
      return remember(data.asObject)
    }
    guard rt.depth + 1 < rt.recursionLimit, NativeStack.pointer > rt.nativeStackLimit, rt.top < rt.stackLimit else {
      throw rt.recursionError("maximum recursion depth exceeded while pickling an object")
    }
    rt.depth += 1
    let window = rt.top
    window[0] = v
    // Where an element is that is being written, and a second one.
    window[1] = .none
    window[2] = .none
    rt.top = window + 3
    defer {
      rt.depth -= 1
      rt.top = window
    }
    switch v {
    case .list(let list) where rt.type(of: v) == rt.types.list: try write(list, window)
    case .dict(let dict) where rt.type(of: v) == rt.types.dict: try write(dict, window)
    case .tuple(let tuple) where rt.type(of: v) == rt.types.tuple: try write(tuple)
    case .instance(let instance):
      if try write(instance, window) { return }
      _ = try rt.call(try takingApart(), v)
    default: _ = try rt.call(try takingApart(), v)
    }
  }

  /// What objects are given to that are not written here, alone or with their parts.
  func takingApart() throws(Raised) -> Value {
    if other.isUndefined { other = try rt.call(begin, own, .int(version)) }
    return other
  }

  private func write(_ number: Int) {
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

  /// Long content stands outside of frames.
  private func put(_ content: ByteText, _ short: UInt8, _ long: UInt8) {
    let isFramed = content.count < PickleWriter.frameEnd
    if !isFramed { endFrame() }
    if content.count < 256 {
      put(short)
      put(UInt8(content.count))
    } else if content.count >> 32 == 0 {
      put(long)
      put(UInt64(content.count), 4)
    } else {
      put(long == PickleCode.text ? PickleCode.longText : PickleCode.longBytes)
      put(UInt64(content.count), 8)
    }
    put(content)
    if !isFramed { frame = count }
  }

  func put(_ content: ByteText) {
    reserve(content.count)
    if let base = content.baseAddress { (bytes + count).update(from: base, count: content.count) }
    count += content.count
  }

  /// Content after a header of its own.
  func put(_ content: ByteText, after header: ByteText) {
    let isFramed = content.count < PickleWriter.frameEnd
    if !isFramed { endFrame() }
    put(header)
    put(content)
    if !isFramed { frame = count }
  }

  /// What objects that are not plain are taken apart by may change the list.
  private func write(_ list: ListRef, _ window: FramePointer) throws(Raised) {
    put(PickleCode.emptyList)
    remember(list.asObject)
    if list.pointee.count == 1 {
      try write(element: list[element: 0], window + 1)
      put(PickleCode.append)
      return
    }
    var index = 0
    while index < list.pointee.count {
      put(PickleCode.mark)
      let end = index + PickleWriter.batch
      while index < end, index < list.pointee.count {
        try write(element: list[element: index], window + 1)
        index += 1
        if index & 15 == 0 { try rt.charge(uncollected: 1) }
      }
      put(PickleCode.appends)
    }
  }

  @inline(__always)
  func write(element: Value, _ place: FramePointer) throws(Raised) {
    place.pointee = element
    try write(element)
  }

  private func write(_ dict: DictRef, _ window: FramePointer) throws(Raised) {
    put(PickleCode.emptyDict)
    remember(dict.asObject)
    let size = dict.pointee.count
    var place = 0
    var index = 0
    while let entry = dict.nextEntry(&place) {
      if size > 1, index % PickleWriter.batch == 0 { put(PickleCode.mark) }
      let value = entry.pointee.value
      window[2] = value
      try write(element: entry.pointee.key, window + 1)
      try write(value)
      if dict.pointee.count != size { throw rt.runtimeError("dictionary changed size during iteration") }
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
  }

  private func write(_ tuple: TupleRef) throws(Raised) {
    let size = tuple.pointee.count
    if size == 0 { return put(PickleCode.emptyTuple) }
    if size > 3 { put(PickleCode.mark) }
    for index in 0..<size {
      try write(tuple[element: index])
      if index & 15 == 15 { try rt.charge(uncollected: 1) }
    }
    if numbers[place(tuple.asObject)].object != nil {
      // An element led back here and wrote it.
      if size > 3 { put(PickleCode.popMark) } else { for _ in 0..<size { put(PickleCode.pop) } }
      _ = refer(to: tuple.asObject)
      return
    }
    put(size > 3 ? PickleCode.tuple : PickleCode.tuple1 + UInt8(size - 1))
    remember(tuple.asObject)
  }
}
