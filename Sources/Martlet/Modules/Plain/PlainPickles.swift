/// The module `_plain_pickles`: pickles of None, numbers, str, bytes, tuples, lists and dicts, which most consist of.
///
/// `write` gives None for old protocols; then `_pickle` does it. Objects that are not taken apart in the usual ways it
/// asks `_pickle` for. `read` puts instances together as well, and stops where a pickle has anything else; then
/// `_unpickling` does the next operation.
enum PlainPickles {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_plain_pickles")
    let writerType = m.makeType("Writer", addWriter)
    let classes = PlainClasses(
      rt, inherited: PickleWriter.asking, absent: ["__getnewargs__", "__getnewargs_ex__"])
    m.function("write(object, protocol, begin, table, buffer, /)", "The pickle of an object, or None.") {
      rt, a throws(Raised) in
      var version = 4
      if case .int(let number) = a[1] { version = number } else if !a[1].isNone { return .none }
      guard 4...5 ~= version, case .dict(let table) = a[3] else { return .none }
      let writer = PickleWriter(
        rt, version: version, begin: a[2], table: table, buffer: a[4], classes: classes)
      a[1] = rt.makeNative(writer, type: writerType)
      return try writer.pickle(a[0], as: a[1])
    }
    m.function(
      "read(data, position, stack, below, memo, unpickler, /)",
      "Where a pickle is not plain any more and the stack there; without an unpickler, None and the object if all was read."
    ) { rt, a throws(Raised) in
      guard let data = a[0].object(.bytes, as: BytesObject.self), case .int(let position) = a[1], position >= 0,
        case .list(let stack) = a[2], case .list(let below) = a[3], case .dict(let memo) = a[4]
      else { return rt.makeTuple(a[1], a[2]) }
      var reader = PickleReader(
        rt, ByteText(start: data.pointee.bytes, count: data.pointee.count), at: position, stack: stack,
        in: a.base + 2, below: below, memo: memo)
      let isWhole: Bool
      do throws(Raised) {
        isWhole = try reader.read()
      } catch {
        // An unpickler can go on behind what failed.
        if case .instance = a[5] { try rt.genericSetAttribute(a[5], rt.intern("_position"), .int(reader.at)) }
        throw error
      }
      if isWhole, a[5].isNone, let value = reader.stack.values.last {
        return rt.makeTuple(.none, value)
      }
      try reader.remember()
      return rt.makeTuple(.int(reader.at), .list(reader.stack))
    }
    return m.module
  }

  private static func writer(_ v: Value) -> PickleWriter {
    unsafeDowncast(v.unchecked(as: NativeObject.self).pointee.payload.takeUnretainedValue(), to: PickleWriter.self)
  }

  /// What `_pickle` writes the parts of other objects with.
  private static func addWriter(_ t: TypeBuilder) {
    t.method("save(self, object, /)", "Write an object.") { rt, a throws(Raised) in
      try writer(a[0]).write(a[1])
      return .none
    }
    t.method("__iadd__(self, bytes, /)", "Write bytes as they are.") { rt, a throws(Raised) in
      writer(a[0]).put(try BytesType.required(rt, a[1]))
      return a[0]
    }
    t.method("put_data(self, header, data, /)", "Write bytes of any length.") { rt, a throws(Raised) in
      writer(a[0]).put(try BytesType.required(rt, a[2]), after: try BytesType.required(rt, a[1]))
      return .none
    }
    t.method("remember(self, object, /)", "Give an object the next number.") { _, a throws(Raised) in
      writer(a[0]).remember(a[1])
      return .none
    }
    t.method("number(self, object, /)", "The number of an object that was written, or None.") { _, a throws(Raised) in
      writer(a[0]).number(of: a[1]).map { .int($0) } ?? .none
    }
  }
}

/// The operations of plain pickles.
enum PickleCode {
  static let mark = UInt8(ascii: "("), stop = UInt8(ascii: "."), none = UInt8(ascii: "N")
  static let int = UInt8(ascii: "J"), int1 = UInt8(ascii: "K"), int2 = UInt8(ascii: "M"), long1: UInt8 = 0x8A
  static let longText: UInt8 = 0x8D, longBytes: UInt8 = 0x8E, pop = UInt8(ascii: "0"), popMark = UInt8(ascii: "1")
  static let float = UInt8(ascii: "G"), text = UInt8(ascii: "X"), shortText: UInt8 = 0x8C
  static let bytes = UInt8(ascii: "B"), shortBytes = UInt8(ascii: "C")
  static let yes: UInt8 = 0x88, no: UInt8 = 0x89
  static let emptyTuple = UInt8(ascii: ")"), tuple = UInt8(ascii: "t"), tuple1: UInt8 = 0x85, tuple3: UInt8 = 0x87
  static let emptyList = UInt8(ascii: "]"), append = UInt8(ascii: "a"), appends = UInt8(ascii: "e")
  static let emptyDict = UInt8(ascii: "}"), setItem = UInt8(ascii: "s"), setItems = UInt8(ascii: "u")
  static let memoize: UInt8 = 0x94, get = UInt8(ascii: "h"), longGet = UInt8(ascii: "j")
  static let put = UInt8(ascii: "q"), longPut = UInt8(ascii: "r")
  static let emptySet: UInt8 = 0x8F, addItems: UInt8 = 0x90, frozenSet: UInt8 = 0x91
  static let reduce = UInt8(ascii: "R"), build = UInt8(ascii: "b"), newObject: UInt8 = 0x81
  static let proto: UInt8 = 0x80, frame: UInt8 = 0x95
}
