/// The table of a set: CPython's probing and growth to the letter, because a script sees the order.
///
/// From its home position a key is looked for in up to `linearProbes` neighbours (none of which may lie past the end of
/// the table), then at the next position of the perturbed sequence.
extension UnsafeMutablePointer where Pointee == SetObject {
  static var linearProbes: Int { 9 }

  @inline(__always)
  static func probes(_ position: Int, _ mask: Int) -> Int { position + linearProbes <= mask ? linearProbes : 0 }

  /// The next position after the neighbours of one.
  @inline(__always)
  static func advance(_ position: Int, _ perturbation: inout UInt, _ mask: Int) -> Int {
    perturbation >>= 5
    return (position &* 5 &+ 1 &+ Int(bitPattern: perturbation)) & mask
  }

  /// Puts a key that is not there into a table without removed entries.
  @inline(__always)
  func insertClean(_ key: Value, hash: Int) {
    let mask = pointee.mask
    let table = pointee.table
    var position = hash & mask
    // Mostly its home is free.
    if table[position].hash == -1 {
      table[position] = SetEntry(key: key, hash: hash)
      return
    }
    var perturbation = UInt(bitPattern: hash)
    while true {
      var entry = table + position
      let last = entry + Self.probes(position, mask)
      while entry <= last {
        // There are no removed entries.
        if entry.pointee.hash == -1 {
          entry.pointee = SetEntry(key: key, hash: hash)
          return
        }
        entry += 1
      }
      position = Self.advance(position, &perturbation, mask)
    }
  }

  /// The index of the entry of a key with a quick hash, -1 if there is none, or -2 if that takes a comparison by script
  /// code or of different types.
  @inline(__always)
  func findQuick(_ key: Value, hash: Int) -> Int {
    let mask = pointee.mask
    let table = pointee.table
    var perturbation = UInt(bitPattern: hash)
    var position = hash & mask
    while true {
      var index = position
      let last = position + Self.probes(position, mask)
      while index <= last {
        let entry = table + index
        if entry.pointee.hash == hash {
          switch (entry.pointee.key, key) {
          case (.int(let own), .int(let number)): if own == number { return index }
          case (.str(let own), .str(let string)): if own.hasSameText(as: string) { return index }
          case (.tuple(let own), .tuple(let tuple)):
            guard let equal = own.equalsQuickly(tuple) else { return -2 }
            if equal { return index }
          case (.instance(let own), .instance(let instance)):
            guard let equal = own.equalsQuickly(instance) else { return -2 }
            if equal { return index }
          default:
            guard entry.pointee.key.isIdentical(to: key) else { return -2 }
            return index
          }
        } else if entry.pointee.hash == -1, entry.pointee.isEmpty {
          return -1
        }
        index += 1
      }
      position = Self.advance(position, &perturbation, mask)
    }
  }

  /// The same where no entry was removed, but for a key that is not there the entry it would take, less 3 and negated.
  @inline(__always)
  func findPlace(_ key: Value, hash: Int) -> Int {
    let mask = pointee.mask
    let table = pointee.table
    var perturbation = UInt(bitPattern: hash)
    var position = hash & mask
    while true {
      var entry = table + position
      let last = entry + Self.probes(position, mask)
      while entry <= last {
        if entry.pointee.hash == hash {
          switch (entry.pointee.key, key) {
          case (.int(let own), .int(let number)): if own == number { return entry - table }
          case (.str(let own), .str(let string)): if own.hasSameText(as: string) { return entry - table }
          case (.tuple(let own), .tuple(let tuple)):
            guard let equal = own.equalsQuickly(tuple) else { return -2 }
            if equal { return entry - table }
          case (.instance(let own), .instance(let instance)):
            guard let equal = own.equalsQuickly(instance) else { return -2 }
            if equal { return entry - table }
          default:
            guard entry.pointee.key.isIdentical(to: key) else { return -2 }
            return entry - table
          }
        } else if entry.pointee.hash == -1 {
          return -3 - (entry - table)
        }
        entry += 1
      }
      position = Self.advance(position, &perturbation, mask)
    }
  }

  /// Adds a key that is known not to be there; a removed entry on its way is not used again.
  @inline(__always)
  func addNew(_ key: Value, hash: Int, _ heap: Heap) {
    let mask = pointee.mask
    let table = pointee.table
    var perturbation = UInt(bitPattern: hash)
    var position = hash & mask
    while true {
      var index = position
      let last = position + Self.probes(position, mask)
      while index <= last {
        if table[index].isEmpty { return occupy(index, key, hash, heap) }
        index += 1
      }
      position = Self.advance(position, &perturbation, mask)
    }
  }

  /// Rebuilds the table with room for more than `wanted` keys, dropping removed entries.
  ///
  /// - Parameter isUrgent: there must be room now; else it may be left for later while an entry in five is unused.
  func resize(toHold wanted: Int, isUrgent: Bool = true, _ heap: Heap) {
    var size = 8
    while size <= wanted { size *= 2 }
    if size == 8, pointee.mask == 7, pointee.fill == pointee.count { return }
    let old = pointee.table
    let oldCount = pointee.mask + 1
    let added = max(0, size - oldCount) * MemoryLayout<SetEntry>.stride
    // The keys of a large table take long to move, in vain if the run ends for the memory they take.
    if !isUrgent, added > 1 << 20, pointee.fill * 5 < pointee.mask * 4, heap.refuses(added) { return }
    pointee.table = SetObject.makeTable(size, heap)
    pointee.mask = size - 1
    pointee.fill = pointee.count
    pointee.version &+= 1
    var entry = old
    let end = old + oldCount
    while entry < end {
      if entry.pointee.hash != -1 { insertClean(entry.pointee.key, hash: entry.pointee.hash) }
      entry += 1
    }
    SetObject.freeTable(old, oldCount)
    heap.noteAllocation(added)
  }

  /// The size for which a set asks when it has filled up, and after many removals.
  var roomierSize: Int { pointee.count > 50000 ? pointee.count * 2 : pointee.count * 4 }

  /// Takes an unused entry for a key.
  func occupy(_ index: Int, _ key: Value, _ hash: Int, _ heap: Heap) {
    pointee.table[index] = SetEntry(key: key, hash: hash)
    pointee.fill += 1
    pointee.count += 1
    pointee.version &+= 1
    if pointee.fill * 5 >= pointee.mask * 3 { resize(toHold: roomierSize, isUrgent: false, heap) }
  }

  /// Makes an entry a removed one.
  func vacate(_ index: Int) {
    pointee.table[index] = SetEntry(key: .none, hash: -1)
    pointee.count -= 1
    pointee.version &+= 1
  }

  func removeAll(_ heap: Heap) {
    SetObject.freeTable(pointee.table, pointee.mask + 1)
    pointee.table = SetObject.makeTable(8, heap)
    pointee.mask = 7
    pointee.fill = 0
    pointee.count = 0
    pointee.version &+= 1
  }

  /// Exchanges what two sets hold.
  func swapContents(with other: SetRef) {
    swap(&pointee.table, &other.pointee.table)
    swap(&pointee.mask, &other.pointee.mask)
    swap(&pointee.fill, &other.pointee.fill)
    swap(&pointee.count, &other.pointee.count)
    pointee.version &+= 1
    other.pointee.version &+= 1
  }

  /// The next live entry at or after an index of the table, or nil at the end.
  @inline(__always)
  func nextEntry(_ index: inout Int) -> SetEntry? {
    let table = pointee.table
    let mask = pointee.mask
    while index <= mask {
      let entry = table + index
      index += 1
      if entry.pointee.hash != -1 { return entry.pointee }
    }
    return nil
  }
}

/// Searching sets, which may run a script's `__hash__` and `__eq__`. The set is reachable; a key given with its hash is
/// rooted here while `==` runs.
extension Runtime {
  /// The index of the entry of a key, or -1.
  @inline(__always)
  func find(_ set: SetRef, _ key: Value, hash: Int) throws(Raised) -> Int {
    let index = set.findQuick(key, hash: hash)
    return index == -2 ? try findSlow(set, key, hash: hash) : index
  }

  @inline(never)
  private func findSlow(_ set: SetRef, _ key: Value, hash: Int) throws(Raised) -> Int {
    restart: while true {
      var mask = set.pointee.mask
      var perturbation = UInt(bitPattern: hash)
      var position = hash & mask
      while true {
        var index = position
        let last = position + SetRef.probes(position, mask)
        while index <= last {
          let entry = set.pointee.table[index]
          if entry.isEmpty { return -1 }
          if entry.hash == hash {
            switch try matches(set, index, entry.key, key) {
            case .equal: return index
            case .changed: continue restart
            case .different: mask = set.pointee.mask
            }
          }
          index += 1
        }
        position = SetRef.advance(position, &perturbation, mask)
      }
    }
  }

  private enum Match { case equal, different, changed }

  /// Whether the key of an entry equals another with the same hash.
  @inline(__always)
  private func matches(_ set: SetRef, _ index: Int, _ own: Value, _ key: Value) throws(Raised) -> Match {
    if let equal = equalsWithoutScript(own, key) { return equal ? .equal : .different }
    return try matchesByScript(set, index, own, key)
  }

  @inline(never)
  private func matchesByScript(_ set: SetRef, _ index: Int, _ own: Value, _ key: Value) throws(Raised) -> Match {
    let saved = top
    saved[0] = .set(set)
    saved[1] = own
    saved[2] = key
    top = saved + 3
    defer { top = saved }
    let table = set.pointee.table
    let mask = set.pointee.mask
    let equal = try equals(own, key)
    // An entry that was never used holds no value that could be compared; a new table may lie where the old one did.
    let isSame =
      set.pointee.table == table && set.pointee.mask == mask && table[index].isLive
      && table[index].key.isIdentical(to: own)
    if !isSame { return .changed }
    return equal ? .equal : .different
  }

  func add(_ set: SetRef, _ v: Value) throws(Raised) {
    if let hash = quickHash(v) { return try add(set, v, hash: hash) }
    let saved = top
    saved[0] = .set(set)
    saved[1] = v
    top = saved + 2
    defer { top = saved }
    try add(set, v, hash: try hash(v))
  }

  /// Adds a key; one removed before on its way is replaced, the last such entry.
  @inline(__always)
  func add(_ set: SetRef, _ key: Value, hash: Int) throws(Raised) {
    if set.pointee.fill == set.pointee.count {
      let home = hash & set.pointee.mask
      if set.pointee.table[home].hash == -1 { return set.occupy(home, key, hash, heap) }
      let place = set.findPlace(key, hash: hash)
      if place >= 0 { return }
      if place < -2 { return set.occupy(-3 - place, key, hash, heap) }
    }
    try addSlow(set, key, hash: hash)
  }

  @inline(never)
  private func addSlow(_ set: SetRef, _ key: Value, hash: Int) throws(Raised) {
    restart: while true {
      var mask = set.pointee.mask
      var perturbation = UInt(bitPattern: hash)
      var position = hash & mask
      var vacant = -1
      while true {
        var index = position
        let last = position + SetRef.probes(position, mask)
        while index <= last {
          let entry = set.pointee.table[index]
          if entry.isEmpty {
            if vacant >= 0 {
              // A comparison may have filled it.
              if set.pointee.table[vacant].isLive { continue restart }
              set.pointee.table[vacant] = SetEntry(key: key, hash: hash)
              set.pointee.count += 1
              set.pointee.version &+= 1
            } else {
              set.occupy(index, key, hash, heap)
            }
            return
          }
          if entry.hash == hash {
            switch try matches(set, index, entry.key, key) {
            case .equal: return
            case .changed: continue restart
            case .different: mask = set.pointee.mask
            }
          } else if entry.hash == -1 {
            vacant = index
          }
          index += 1
        }
        position = SetRef.advance(position, &perturbation, mask)
      }
    }
  }

  func contains(_ set: SetRef, _ v: Value) throws(Raised) -> Bool {
    if let hash = quickHash(v) { return try find(set, v, hash: hash) >= 0 }
    let saved = top
    saved[0] = .set(set)
    saved[1] = v
    top = saved + 2
    defer { top = saved }
    return try find(set, v, hash: try hashForSearch(v)) >= 0
  }

  /// Adds a key of another set to one that cannot have it yet. Only an instance's `==` could tell.
  @inline(__always)
  func addFromSet(_ set: SetRef, _ key: Value, hash: Int) throws(Raised) {
    switch key {
    case .int, .str: set.addNew(key, hash: hash, heap)
    default: try addSlow(set, key, hash: hash)
    }
  }

  /// A set, though unhashable, may be looked for in a set: it stands for the frozenset of the same elements.
  private func hashForSearch(_ v: Value) throws(Raised) -> Int {
    guard case .set(let set) = unwrap(v), set.kind == .set, special(type(of: v), .hash)?.isNone ?? true else {
      return try hash(v)
    }
    // The elements may change, so the hash is not to be kept.
    defer { set.pointee.hash = -1 }
    return hash(ofFrozen: set)
  }

  /// Removes a key; false if it is not there.
  func discard(_ set: SetRef, _ v: Value) throws(Raised) -> Bool {
    if let hash = quickHash(v) { return try discard(set, v, hash: hash) }
    let saved = top
    saved[0] = .set(set)
    saved[1] = v
    top = saved + 2
    defer { top = saved }
    return try discard(set, v, hash: try hashForSearch(v))
  }

  func discard(_ set: SetRef, _ key: Value, hash: Int) throws(Raised) -> Bool {
    let index = try find(set, key, hash: hash)
    if index < 0 { return false }
    set.vacate(index)
    return true
  }

  /// Removes `v`, or raises KeyError.
  func remove(_ set: SetRef, _ v: Value) throws(Raised) {
    if !(try discard(set, v)) { throw keyError(v) }
  }

  /// Removes the next key behind the place of the last pop.
  func pop(_ set: SetRef) throws(Raised) -> Value {
    if set.pointee.count == 0 { throw keyError(str("pop from an empty set")) }
    var index = set.pointee.finger & set.pointee.mask
    while !set.pointee.table[index].isLive { index = index == set.pointee.mask ? 0 : index + 1 }
    let key = set.pointee.table[index].key
    set.vacate(index)
    set.pointee.finger = index + 1
    return key
  }
}
