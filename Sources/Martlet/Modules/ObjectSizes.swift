import BigInt

/// What `sys.getsizeof` says: the bytes that CPython's object takes, as far as its form follows from the value.
enum ObjectSizes {
  static func size(_ rt: Runtime, _ v: Value) -> Int {
    switch v {
    case .undefined, .none: return 16
    case .bool: return 28
    case .int(let number): return 24 + 4 * max(1, (64 - number.magnitude.leadingZeroBitCount + 29) / 30)
    case .float: return 24
    case .str(let text): return size(text)
    case .list(let list): return 56 + 8 * places(list)
    case .tuple(let tuple): return 40 + 8 * tuple.pointee.count
    case .dict(let dict): return size(dict)
    case .set(let set): return 216 + (set.pointee.mask > 7 ? 16 * (set.pointee.mask + 1) : 0)
    case .function: return 152
    case .type: return 1688
    case .instance(let instance):
      let isBare = instance.type.pointee.flags.contains(.noAttributes)
      return isBare ? 32 + 8 * instance.type.pointee.fixedSlots : 56
    case .object(let object): return size(rt, object, v)
    }
  }

  private static func size(_ rt: Runtime, _ object: ObjectRef, _ v: Value) -> Int {
    switch object.pointee.kind {
    case .bigInt:
      let bits = rt.bigInt(v)?.magnitude.bitWidth ?? 0
      return 24 + 4 * ((bits + 29) / 30)
    case .complex: return 32
    case .bytes: return 33 + (BytesType.content(rt, v)?.count ?? 0)
    case .byteArray:
      let count = BytesType.content(rt, v)?.count ?? 0
      return count == 0 ? 56 : 57 + count
    case .range: return 48
    case .generator: return 200
    default: return 56 + HeapLayouts.externalBytes(object)
    }
  }

  /// One, two or four bytes for each code point, behind a header.
  private static func size(_ text: StringRef) -> Int {
    let length = text.pointee.length
    if text.pointee.byteCount == length { return 49 + length }
    var widest: UInt32 = 0
    var offset = 0
    while offset < text.pointee.byteCount {
      let code = text.codePoint(atByte: offset)
      widest = max(widest, code)
      offset += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    }
    return widest < 0x100 ? 73 + length : widest < 0x10000 ? 74 + 2 * length : 76 + 4 * length
  }

  /// The places of a list that has grown element by element, except that a very short one was written as it is.
  private static func places(_ list: ListRef) -> Int {
    let count = list.pointee.count
    if count <= 2 { return count }
    var places = 0
    while places < count {
      let next = places + 1
      places = (next + next >> 3 + 6) & ~3
    }
    return places
  }

  /// A table of indices and the entries, which are smaller where all keys are str.
  private static func size(_ dict: DictRef) -> Int {
    let count = dict.pointee.count
    if count == 0 { return 64 }
    var size = 8
    while size * 2 / 3 < count { size *= 2 }
    var allText = true
    var position = 0
    while allText, let entry = dict.nextEntry(&position) {
      if case .str = entry.pointee.key { continue }
      allText = false
    }
    let width = size <= 128 ? 1 : size <= 32768 ? 2 : 4
    return 96 + size * width + size * 2 / 3 * (allText ? 16 : 24)
  }
}
