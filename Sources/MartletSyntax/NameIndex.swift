/// Names in the order they were added, each once, and where each is.
///
/// A table of its own, for what is made for every scope of a program: a dictionary of the standard library hashes more
/// carefully than the names of one text need, and to make the first of its kind the run-time library of Swift searches
/// the whole program for what its keys conform to.
public struct NameIndex: Sendable {
  public private(set) var names: [String] = []
  /// Places among the names, -1 where there is none: open addressing, with a power of two of slots. There are none as
  /// long as the names are quickly looked through.
  private var slots: [Int32] = []
  private static let fewNames = 8
  private static let leastSlots = 32

  public init() {}

  public init(_ names: [String]) {
    for name in names { insert(name) }
  }

  public func index(of name: String) -> Int? {
    if slots.isEmpty {
      for index in 0..<names.count where names[index] == name { return index }
      return nil
    }
    var slot = firstSlot(of: name)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if names[index] == name { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  public func contains(_ name: String) -> Bool { index(of: name) != nil }

  public mutating func insert(_ name: String) {
    if index(of: name) == nil { append(name) }
  }

  /// Adds a name that is not there yet.
  mutating func append(_ name: String) {
    names.append(name)
    if slots.isEmpty {
      if names.count > Self.fewNames { distribute(over: Self.leastSlots) }
    } else if names.count * 2 > slots.count {
      distribute(over: slots.count * 2)
    } else {
      place(names.count - 1)
    }
  }

  private mutating func distribute(over count: Int) {
    slots = Array(repeating: -1, count: count)
    for index in 0..<names.count { place(index) }
  }

  private mutating func place(_ index: Int) {
    var slot = firstSlot(of: names[index])
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  private func firstSlot(of name: String) -> Int {
    // The bytes of a string are read faster all together than one by one.
    let hash =
      name.utf8.withContiguousStorageIfAvailable { Self.hash($0) }
      ?? Array(name.utf8).withUnsafeBufferPointer(Self.hash)
    return Int(hash ^ (hash >> 15)) & (slots.count - 1)
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = NameTable.combine(hash, byte) }
    return hash
  }
}

/// The binding of every name that occurs in a scope, in the order of appearance.
public struct Bindings: Sendable, Sequence {
  private let index: NameIndex
  private let places: [Binding]

  /// - Parameter places: one for each name.
  init(_ index: NameIndex, _ places: [Binding]) {
    self.index = index
    self.places = places
  }

  init() { self.init(NameIndex(), []) }

  public subscript(name: String) -> Binding? { index.index(of: name).map { places[$0] } }

  public func makeIterator() -> Zip2Sequence<[String], [Binding]>.Iterator { zip(index.names, places).makeIterator() }
}
