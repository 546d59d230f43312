/// The module `_plain_pickles`: pickles of None, numbers, str, bytes, tuples, lists and dicts, which most consist of.
///
/// `write` and `read` give None where a pickle has anything else, or an old form; then `_pickle` and `_unpickling` do
/// it from the start. No code of a script runs here.
enum PlainPickles {
  static func make(_ rt: Runtime) -> ModuleRef {
    let m = ModuleBuilder(rt, "_plain_pickles")
    m.function("write(object, protocol, /)", "The pickle of an object, or None.") { rt, a throws(Raised) in
      var version = 4
      if case .int(let number) = a[1] { version = number } else if !a[1].isNone { return .none }
      guard 4...5 ~= version else { return .none }
      var writer = PickleWriter(rt, version: version)
      defer { writer.deallocate() }
      guard try writer.write(a[0], depth: 0) else { return .none }
      try rt.reserve(writer.count)
      return writer.finish()
    }
    m.function("read(data, /)", "The object of a pickle in a tuple, or None.") { rt, a throws(Raised) in
      guard let data = a[0].object(.bytes, as: BytesObject.self) else { return .none }
      var reader = PickleReader(rt, ByteText(start: data.pointee.bytes, count: data.pointee.count))
      return try reader.read().map { rt.makeTuple($0) } ?? .none
    }
    return m.module
  }
}

/// The operations of plain pickles.
enum PickleCode {
  static let mark = UInt8(ascii: "("), stop = UInt8(ascii: "."), none = UInt8(ascii: "N")
  static let int = UInt8(ascii: "J"), int1 = UInt8(ascii: "K"), int2 = UInt8(ascii: "M"), long1: UInt8 = 0x8A
  static let float = UInt8(ascii: "G"), text = UInt8(ascii: "X"), shortText: UInt8 = 0x8C
  static let bytes = UInt8(ascii: "B"), shortBytes = UInt8(ascii: "C")
  static let yes: UInt8 = 0x88, no: UInt8 = 0x89
  static let emptyTuple = UInt8(ascii: ")"), tuple = UInt8(ascii: "t"), tuple1: UInt8 = 0x85, tuple3: UInt8 = 0x87
  static let emptyList = UInt8(ascii: "]"), append = UInt8(ascii: "a"), appends = UInt8(ascii: "e")
  static let emptyDict = UInt8(ascii: "}"), setItem = UInt8(ascii: "s"), setItems = UInt8(ascii: "u")
  static let memoize: UInt8 = 0x94, get = UInt8(ascii: "h"), longGet = UInt8(ascii: "j")
  static let put = UInt8(ascii: "q"), longPut = UInt8(ascii: "r")
  static let proto: UInt8 = 0x80, frame: UInt8 = 0x95
}
