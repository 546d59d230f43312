/// A map that is never changed: one with an entry more or less is another map that shares with it all nodes but those on
/// the way to the entry (a hash array mapped trie: Bagwell, "Ideal Hash Trees"; in the compressed form of Steindorfer
/// and Vinju). So a copy costs nothing, and a change a few nodes, however many entries there are.
///
/// A node is a tuple. One that branches has the two maps of its places first, which of the 32 have an entry and which a
/// node, then keys and values in the order of their places, then the nodes. Keys whose hashes are equal share a node that
/// begins with None and their hash.
struct PersistentMap {
  fileprivate var root: TupleRef?
  private(set) var count = 0

  static var empty: PersistentMap { PersistentMap() }

  fileprivate init(root: TupleRef? = nil, count: Int = 0) {
    self.root = root
    self.count = count
  }

  func trace(_ marker: Marker) { marker.mark(root) }

  /// What keeps its nodes alive.
  var nodes: Value { root.map { .tuple($0) } ?? .none }

  /// Whether both are the same, not only equal.
  func isIdentical(to other: PersistentMap) -> Bool { root == other.root }

  /// The value of a key that no other key equals, its hash given; nil if it has none.
  func value(ofIdentical key: Value, hash: Int) -> Value? {
    guard var node = root else { return nil }
    let hash = Self.folded(hash)
    var shift: UInt32 = 0
    while let places = node.places {
      let bit = TriePlaces.bit(hash, shift)
      if places.hasEntry(bit) {
        let index = places.entry(bit)
        return node.elements[index].isIdentical(to: key) ? node.elements[index + 1] : nil
      }
      guard places.hasNode(bit), case .tuple(let inner) = node.elements[places.node(bit)] else { return nil }
      node = inner
      shift += TriePlaces.bitsOfLevel
    }
    for index in stride(from: 2, to: node.pointee.count, by: 2) where node.elements[index].isIdentical(to: key) {
      return node.elements[index + 1]
    }
    return nil
  }

  fileprivate static func folded(_ hash: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) ^ UInt32(truncatingIfNeeded: hash >> 32)
  }

  /// Calls the body with every entry, in the order of the hashes' places. It runs no script code.
  func forEach(_ body: (Value, Value) -> Void) {
    if let root { Self.forEach(root, body) }
  }

  private static func forEach(_ node: TupleRef, _ body: (Value, Value) -> Void) {
    guard let places = node.places else {
      for index in stride(from: 2, to: node.pointee.count, by: 2) {
        body(node.elements[index], node.elements[index + 1])
      }
      return
    }
    for place in 0..<UInt32(32) {
      let bit = UInt32(1) << place
      if places.hasEntry(bit) {
        let index = places.entry(bit)
        body(node.elements[index], node.elements[index + 1])
      } else if places.hasNode(bit), case .tuple(let inner) = node.elements[places.node(bit)] {
        forEach(inner, body)
      }
    }
  }
}

/// Which places of a node have an entry and which another node.
private struct TriePlaces {
  static let bitsOfLevel: UInt32 = 5
  /// Of the last level. Below it come only keys of equal hashes, or of ones that have changed since they were put in.
  static let lastShift: UInt32 = 30

  var entries: UInt32
  var nodes: UInt32

  static func bit(_ hash: UInt32, _ shift: UInt32) -> UInt32 { 1 << (hash >> shift & 31) }

  var encoded: Value { .int(Int(truncatingIfNeeded: UInt(entries) | UInt(nodes) << 32)) }
  var entryCount: Int { entries.nonzeroBitCount }
  var count: Int { 1 + 2 * entryCount + nodes.nonzeroBitCount }
  func hasEntry(_ bit: UInt32) -> Bool { entries & bit != 0 }
  func hasNode(_ bit: UInt32) -> Bool { nodes & bit != 0 }
  /// Where the key of a place is or would be.
  func entry(_ bit: UInt32) -> Int { 1 + 2 * (entries & (bit - 1)).nonzeroBitCount }
  /// Where the node of a place is or would be.
  func node(_ bit: UInt32) -> Int { 1 + 2 * entryCount + (nodes & (bit - 1)).nonzeroBitCount }
}

extension UnsafeMutablePointer where Pointee == TupleObject {
  /// Of a node that branches; nil for one whose keys have equal hashes.
  fileprivate var places: TriePlaces? {
    guard case .int(let encoded) = elements[0] else { return nil }
    let bits = UInt(bitPattern: encoded)
    return TriePlaces(entries: UInt32(truncatingIfNeeded: bits), nodes: UInt32(bits >> 32))
  }

  fileprivate var commonHash: UInt32 {
    if case .int(let hash) = elements[1] { return UInt32(truncatingIfNeeded: hash) }
    return 0
  }

  /// The only entry of a node, if that is all it has.
  fileprivate var onlyEntry: (key: Value, value: Value)? {
    if let places {
      return places.entryCount == 1 && places.nodes == 0 ? (elements[1], elements[2]) : nil
    }
    return pointee.count == 4 ? (elements[2], elements[3]) : nil
  }
}

/// Searching and changing. `==` of keys may run a script: the map, the key and the value are reachable from elsewhere
/// meanwhile, and no node is made before all that is found on the way to it has been compared.
extension Runtime {
  /// The value of a key whose hash is given, or nil.
  func value(of key: Value, hash: Int, in map: PersistentMap) throws(Raised) -> Value? {
    guard var node = map.root else { return nil }
    let hash = PersistentMap.folded(hash)
    var shift: UInt32 = 0
    while let places = node.places {
      let bit = TriePlaces.bit(hash, shift)
      if places.hasEntry(bit) {
        let index = places.entry(bit)
        return try equals(key, node.elements[index]) ? node.elements[index + 1] : nil
      }
      guard places.hasNode(bit), case .tuple(let inner) = node.elements[places.node(bit)] else { return nil }
      node = inner
      shift += TriePlaces.bitsOfLevel
    }
    guard node.commonHash == hash, let index = try index(of: key, among: node) else { return nil }
    return node.elements[index + 1]
  }

  /// The map with a key's value; the same map if it has that object for its value.
  func setting(_ key: Value, hash: Int, to value: Value, in map: PersistentMap) throws(Raised) -> PersistentMap {
    let entry = TrieEntry(key: key, value: value, hash: PersistentMap.folded(hash))
    guard let root = map.root else { return PersistentMap(root: branch(entry, 0), count: 1) }
    var isNew = false
    let changed = try put(entry, in: root, 0, &isNew)
    return PersistentMap(root: changed, count: map.count + (isNew ? 1 : 0))
  }

  /// The map without a key; the same map if it does not have it.
  func removing(_ key: Value, hash: Int, from map: PersistentMap) throws(Raised) -> PersistentMap {
    guard let root = map.root, let changed = try take(key, PersistentMap.folded(hash), from: root, 0) else {
      return map
    }
    return PersistentMap(root: map.count == 1 ? nil : changed, count: map.count - 1)
  }

  /// Where a key is in a node whose keys have equal hashes.
  private func index(of key: Value, among node: TupleRef) throws(Raised) -> Int? {
    for index in stride(from: 2, to: node.pointee.count, by: 2) where try equals(key, node.elements[index]) {
      return index
    }
    return nil
  }

  // MARK: Changing nodes

  private func put(
    _ entry: TrieEntry, in node: TupleRef, _ shift: UInt32, _ isNew: inout Bool
  ) throws(Raised) -> TupleRef {
    guard let places = node.places else {
      if node.commonHash == entry.hash || shift > TriePlaces.lastShift {
        if let index = try index(of: entry.key, among: node) { return replacing(index + 1, of: node, by: entry.value) }
        isNew = true
        return inserting(entry.key, entry.value, at: node.pointee.count, in: node)
      }
      // A level further down the hashes part.
      let bit = TriePlaces.bit(node.commonHash, shift)
      let wrapped = makeTuple([TriePlaces(entries: 0, nodes: bit).encoded, .tuple(node)])
      return try put(entry, in: wrapped, shift, &isNew)
    }
    let bit = TriePlaces.bit(entry.hash, shift)
    if places.hasNode(bit), case .tuple(let inner) = node.elements[places.node(bit)] {
      let changed = try put(entry, in: inner, shift + TriePlaces.bitsOfLevel, &isNew)
      return changed == inner ? node : replacing(places.node(bit), of: node, by: .tuple(changed))
    }
    let index = places.entry(bit)
    guard places.hasEntry(bit) else {
      isNew = true
      let made = inserting(entry.key, entry.value, at: index, in: node)
      made.elements[0] = TriePlaces(entries: places.entries | bit, nodes: places.nodes).encoded
      return made
    }
    let (key, value) = (node.elements[index], node.elements[index + 1])
    if try equals(entry.key, key) { return replacing(index + 1, of: node, by: entry.value) }
    let own = TrieEntry(key: key, value: value, hash: PersistentMap.folded(try hash(key)))
    isNew = true
    let inner = branch(own, entry, shift + TriePlaces.bitsOfLevel)
    return exchange(node, bit, forNode: inner)
  }

  /// The node without a key, which may have become empty, or nil if it does not have it.
  private func take(_ key: Value, _ hash: UInt32, from node: TupleRef, _ shift: UInt32) throws(Raised) -> TupleRef? {
    guard let places = node.places else {
      guard node.commonHash == hash, let index = try index(of: key, among: node) else { return nil }
      return spliced(node, at: index, removing: 2)
    }
    let bit = TriePlaces.bit(hash, shift)
    if places.hasEntry(bit) {
      let index = places.entry(bit)
      guard try equals(key, node.elements[index]) else { return nil }
      let made = spliced(node, at: index, removing: 2)
      made.elements[0] = TriePlaces(entries: places.entries & ~bit, nodes: places.nodes).encoded
      return made
    }
    guard places.hasNode(bit), case .tuple(let inner) = node.elements[places.node(bit)],
      let changed = try take(key, hash, from: inner, shift + TriePlaces.bitsOfLevel)
    else { return nil }
    // What is left alone moves up, so that a map has the same nodes however it came about.
    if let (key, value) = changed.onlyEntry { return exchange(node, bit, forKey: key, value) }
    return replacing(places.node(bit), of: node, by: .tuple(changed))
  }

  // MARK: Making nodes

  private func branch(_ entry: TrieEntry, _ shift: UInt32) -> TupleRef {
    let places = TriePlaces(entries: TriePlaces.bit(entry.hash, shift), nodes: 0)
    return makeTuple([places.encoded, entry.key, entry.value])
  }

  private func branch(_ a: TrieEntry, _ b: TrieEntry, _ shift: UInt32) -> TupleRef {
    if a.hash == b.hash || shift > TriePlaces.lastShift {
      return makeTuple([.none, .int(Int(a.hash)), a.key, a.value, b.key, b.value])
    }
    let (own, other) = (TriePlaces.bit(a.hash, shift), TriePlaces.bit(b.hash, shift))
    if own == other {
      let inner = branch(a, b, shift + TriePlaces.bitsOfLevel)
      return makeTuple([TriePlaces(entries: 0, nodes: own).encoded, .tuple(inner)])
    }
    let (first, second) = own < other ? (a, b) : (b, a)
    let places = TriePlaces(entries: own | other, nodes: 0)
    return makeTuple([places.encoded, first.key, first.value, second.key, second.value])
  }

  private func replacing(_ index: Int, of node: TupleRef, by value: Value) -> TupleRef {
    if node.elements[index].isIdentical(to: value) { return node }
    let made = makeTuple(node.values)
    made.elements[index] = value
    return made
  }

  private func inserting(_ key: Value, _ value: Value, at index: Int, in node: TupleRef) -> TupleRef {
    let made = spliced(node, at: index, adding: 2)
    made.elements[index] = key
    made.elements[index + 1] = value
    return made
  }

  /// A copy without some of the elements, and with room at their place.
  private func spliced(_ node: TupleRef, at index: Int, removing removed: Int = 0, adding added: Int = 0) -> TupleRef {
    let count = node.pointee.count
    let made = makeTuple(count: count - removed + added)
    made.elements.update(from: node.elements, count: index)
    (made.elements + index + added).update(from: node.elements + index + removed, count: count - index - removed)
    return made
  }

  /// A copy with a node where there was an entry.
  private func exchange(_ node: TupleRef, _ bit: UInt32, forNode inner: TupleRef) -> TupleRef {
    guard let old = node.places else { return node }
    let places = TriePlaces(entries: old.entries & ~bit, nodes: old.nodes | bit)
    let index = old.entry(bit)
    let made = spliced(node, at: index, removing: 2)
    let result = spliced(made, at: places.node(bit), adding: 1)
    result.elements[places.node(bit)] = .tuple(inner)
    result.elements[0] = places.encoded
    return result
  }

  /// A copy with an entry where there was a node.
  private func exchange(_ node: TupleRef, _ bit: UInt32, forKey key: Value, _ value: Value) -> TupleRef {
    guard let old = node.places else { return node }
    let places = TriePlaces(entries: old.entries | bit, nodes: old.nodes & ~bit)
    let index = old.node(bit)
    let made = spliced(node, at: index, removing: 1)
    let result = inserting(key, value, at: places.entry(bit), in: made)
    result.elements[0] = places.encoded
    return result
  }
}

private struct TrieEntry {
  let key: Value
  let value: Value
  let hash: UInt32
}
