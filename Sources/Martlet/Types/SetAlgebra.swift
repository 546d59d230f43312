import MartletSyntax

/// Set algebra. Which operand is walked, which one is searched and when the table is resized is CPython's choice, since
/// the order of the result depends on it. Operands are rooted here; results are rooted while script code may run.
extension Runtime {
  /// Keeps two values while `body` runs.
  private func keeping<T>(_ a: Value, _ b: Value, _ body: () throws(Raised) -> T) throws(Raised) -> T {
    let saved = top
    saved[0] = a
    saved[1] = b
    top = saved + 2
    defer { top = saved }
    return try body()
  }

  // MARK: Union

  /// Adds every key of another set.
  func merge(_ set: SetRef, _ other: SetRef) throws(Raised) {
    if set == other || other.pointee.count == 0 { return }
    if (set.pointee.fill + other.pointee.count) * 5 >= set.pointee.mask * 3 {
      let wanted = (set.pointee.count + other.pointee.count) * 2
      try reserve(wanted * MemoryLayout<SetEntry>.stride, keeping: .set(set), .set(other))
      set.resize(toHold: wanted, heap)
    }
    if set.pointee.fill == 0 { return fill(set, from: other) }
    try keeping(.set(set), .set(other)) { () throws(Raised) in
      var index = 0
      while let entry = other.nextEntry(&index) { try add(set, entry.key, hash: entry.hash) }
    }
  }

  /// `set.update(iterable)`.
  func update(_ set: SetRef, _ iterable: Value) throws(Raised) {
    switch unwrap(iterable) {
    case .set(let other): return try merge(set, other)
    case .dict(let dict):
      guard case .dict = iterable else { break }
      if (set.pointee.fill + dict.pointee.count) * 5 >= set.pointee.mask * 3 {
        let wanted = (set.pointee.count + dict.pointee.count) * 2
        try reserve(wanted * MemoryLayout<SetEntry>.stride, keeping: .set(set), iterable)
        set.resize(toHold: wanted, heap)
      }
      return try keeping(.set(set), iterable) { () throws(Raised) in
        var index = 0
        while let entry = dict.nextEntry(&index) { try add(set, entry.pointee.key, hash: entry.pointee.hash) }
      }
    case .list(let list):
      guard case .list = iterable else { break }
      return try keeping(.set(set), iterable) { () throws(Raised) in
        var index = 0
        while index < list.pointee.count {
          let value = list[element: index]
          if let hash = quickHash(value) { try add(set, value, hash: hash) } else { try add(set, value) }
          index += 1
          if index & 63 == 0 { try charge(64) }
        }
      }
    default: break
    }
    try keeping(.set(set), iterable) { () throws(Raised) in
      try forEach(iterable) { (value) throws(Raised) in
        try add(set, value)
        return true
      }
    }
  }

  /// A new set with the elements of an iterable.
  func setOf(_ iterable: Value, frozen: Bool = false) throws(Raised) -> SetRef {
    if case .set(let other) = iterable { return try copySet(other, frozen: frozen) }
    let set = makeSet(frozen: frozen)
    try update(set, iterable)
    return set
  }

  func copySet(_ set: SetRef) throws(Raised) -> SetRef { try copySet(set, frozen: set.kind == .frozenSet) }

  private func copySet(_ set: SetRef, frozen: Bool) throws(Raised) -> SetRef {
    let wanted = set.pointee.count * 2
    try reserve(wanted * MemoryLayout<SetEntry>.stride, keeping: .set(set), .none)
    // The size that a merge into an empty set leads to.
    var size = 8
    if set.pointee.count * 5 >= 7 * 3 {
      while size <= wanted { size *= 2 }
    }
    let copy = makeSet(frozen: frozen, tableSize: size)
    fill(copy, from: set)
    return copy
  }

  /// Puts the keys of another set into an empty table that has room for them.
  private func fill(_ set: SetRef, from other: SetRef) {
    charge(copied: other.pointee.mask)
    if set.pointee.mask == other.pointee.mask, other.pointee.fill == other.pointee.count {
      set.pointee.table.update(from: other.pointee.table, count: other.pointee.mask + 1)
    } else {
      var entry = other.pointee.table
      let end = entry + other.pointee.mask + 1
      while entry < end {
        if entry.pointee.hash != -1 { set.insertClean(entry.pointee.key, hash: entry.pointee.hash) }
        entry += 1
      }
    }
    set.pointee.fill = other.pointee.count
    set.pointee.count = other.pointee.count
    set.pointee.version &+= 1
  }

  /// The set of a display of more than two constants. CPython's compiler makes a frozenset of them, then one from that in
  /// its order, and the display merges it: another order than adding one by one.
  func setOfConstants(_ constants: TupleRef) throws(Raised) -> SetRef {
    let first = try setOf(.tuple(constants), frozen: true)
    let ordered = try listOf(.set(first))
    let merged = try setOf(.list(ordered), frozen: true)
    let set = makeSet()
    try merge(set, merged)
    return set
  }

  /// Adds the keys of one set that another has, or has not, as long as that takes no more than comparing ints and strs;
  /// returns the index of the entry to go on with.
  private func addQuickly(_ walked: SetRef, to result: SetRef, where searched: SetRef, has isSought: Bool) -> Int {
    charge(copied: walked.pointee.mask)
    let first = walked.pointee.table
    let end = first + walked.pointee.mask + 1
    var entry = first
    while entry < end {
      let hash = entry.pointee.hash
      if hash != -1 {
        let key = entry.pointee.key
        switch key {
        case .int, .str: break
        default: return entry - first
        }
        let place = searched.findQuick(key, hash: hash)
        if place < -1 { return entry - first }
        if (place >= 0) == isSought { result.addNew(key, hash: hash, heap) }
      }
      entry += 1
    }
    return end - first
  }

  // MARK: Intersection

  /// `set & other` for any iterable `other`.
  func intersection(_ set: SetRef, _ other: Value) throws(Raised) -> SetRef {
    let result = makeSet(frozen: set.kind == .frozenSet)
    if case .set(let otherSet) = unwrap(other) {
      if otherSet == set { return try copySet(set) }
      let (walked, searched) =
        otherSet.pointee.count > set.pointee.count ? (set, otherSet) : (otherSet, set)
      var index = addQuickly(walked, to: result, where: searched, has: true)
      if index > walked.pointee.mask { return result }
      let saved = top
      saved[0] = .set(result)
      top = saved + 1
      defer { top = saved }
      return try keeping(.set(walked), .set(searched)) { () throws(Raised) in
        while let entry = walked.nextEntry(&index) {
          if try find(searched, entry.key, hash: entry.hash) >= 0 {
            try addFromSet(result, entry.key, hash: entry.hash)
          }
        }
        return result
      }
    }
    return try keeping(.set(set), .set(result)) { () throws(Raised) in
      try forEach(other) { (value) throws(Raised) in
        let hash = try hash(value)
        guard try find(set, value, hash: hash) >= 0 else { return true }
        try add(result, value, hash: hash)
        return result.pointee.count < set.pointee.count
      }
      return result
    }
  }

  func isDisjoint(_ set: SetRef, _ other: Value) throws(Raised) -> Bool {
    if case .set(let otherSet) = other {
      if otherSet == set { return set.pointee.count == 0 }
      let (walked, searched) =
        otherSet.pointee.count > set.pointee.count ? (set, otherSet) : (otherSet, set)
      return try keeping(.set(walked), .set(searched)) { () throws(Raised) in
        var index = 0
        while let entry = walked.nextEntry(&index) {
          if try find(searched, entry.key, hash: entry.hash) >= 0 { return false }
        }
        return true
      }
    }
    return try keeping(.set(set), other) { () throws(Raised) in
      var isDisjoint = true
      try forEach(other) { (value) throws(Raised) in
        if try find(set, value, hash: try hash(value)) >= 0 { isDisjoint = false }
        return isDisjoint
      }
      return isDisjoint
    }
  }

  // MARK: Difference

  /// `set.difference_update(other)`.
  func subtract(_ set: SetRef, _ other: Value) throws(Raised) {
    if case .set(let otherSet) = unwrap(other) {
      if otherSet == set { return set.removeAll(heap) }
      // Against a much larger set only what both have is walked.
      let walked =
        otherSet.pointee.count >> 3 > set.pointee.count ? try intersection(set, .set(otherSet)) : otherSet
      try keeping(.set(set), .set(walked)) { () throws(Raised) in
        var index = 0
        while let entry = walked.nextEntry(&index) { _ = try discard(set, entry.key, hash: entry.hash) }
      }
    } else {
      try keeping(.set(set), other) { () throws(Raised) in
        try forEach(other) { (value) throws(Raised) in
          _ = try discard(set, value, hash: try hash(value))
          return true
        }
      }
    }
    if set.pointee.fill - set.pointee.count > set.pointee.mask / 4 { set.resize(toHold: set.roomierSize, heap) }
  }

  /// `set - other` for any iterable `other`.
  func difference(_ set: SetRef, _ other: Value) throws(Raised) -> SetRef {
    let size: Int
    let native = unwrap(other)
    switch (native, other) {
    case (.set(let otherSet), _): size = otherSet.pointee.count
    case (_, .dict(let dict)): size = dict.pointee.count
    default: return try copyAndSubtract(set, other)
    }
    if set.pointee.count >> 2 > size { return try copyAndSubtract(set, other) }
    let result = makeSet(frozen: set.kind == .frozenSet)
    var index = 0
    if case .set(let otherSet) = native {
      index = addQuickly(set, to: result, where: otherSet, has: false)
      if index > set.pointee.mask { return result }
    }
    let saved = top
    saved[0] = .set(result)
    top = saved + 1
    defer { top = saved }
    return try keeping(.set(set), native) { () throws(Raised) in
      while let entry = set.nextEntry(&index) {
        let found: Int
        switch native {
        case .set(let otherSet): found = try find(otherSet, entry.key, hash: entry.hash)
        case .dict(let dict): found = try find(dict, entry.key, hash: entry.hash)
        default: found = -1
        }
        if found < 0 { try addFromSet(result, entry.key, hash: entry.hash) }
      }
      return result
    }
  }

  private func copyAndSubtract(_ set: SetRef, _ other: Value) throws(Raised) -> SetRef {
    let result = try copySet(set)
    return try keeping(.set(result), other) { () throws(Raised) in
      try subtract(result, other)
      return result
    }
  }

  // MARK: Symmetric difference

  /// `set.symmetric_difference_update(other)`.
  func exclusiveUpdate(_ set: SetRef, _ other: Value) throws(Raised) {
    if case .dict(let dict) = other {
      return try keeping(.set(set), other) { () throws(Raised) in
        var index = 0
        while let entry = dict.nextEntry(&index) {
          let (key, hash) = (entry.pointee.key, entry.pointee.hash)
          if !(try discard(set, key, hash: hash)) { try add(set, key, hash: hash) }
        }
      }
    }
    let walked: SetRef
    if case .set(let otherSet) = unwrap(other) {
      walked = otherSet
    } else {
      walked = try keeping(.set(set), other) { () throws(Raised) in try setOf(other) }
    }
    if walked == set { return set.removeAll(heap) }
    try keeping(.set(set), .set(walked)) { () throws(Raised) in
      var index = 0
      while let entry = walked.nextEntry(&index) {
        if !(try discard(set, entry.key, hash: entry.hash)) { try add(set, entry.key, hash: entry.hash) }
      }
    }
  }

  /// `set ^ other` for any iterable `other`: made from a copy of `other`.
  func symmetricDifference(_ set: SetRef, _ other: Value) throws(Raised) -> SetRef {
    let result = makeSet(frozen: set.kind == .frozenSet)
    return try keeping(.set(set), .set(result)) { () throws(Raised) in
      try update(result, other)
      try exclusiveUpdate(result, .set(set))
      return result
    }
  }

  // MARK: Comparison and operators

  func isSubset(_ set: SetRef, _ other: SetRef) throws(Raised) -> Bool {
    if set.pointee.count > other.pointee.count { return false }
    charge(copied: set.pointee.mask)
    let first = set.pointee.table
    let end = first + set.pointee.mask + 1
    var entry = first
    while entry < end {
      if entry.pointee.hash != -1 {
        let place = other.findQuick(entry.pointee.key, hash: entry.pointee.hash)
        if place == -1 { return false }
        if place < -1 { return try isSubset(set, from: entry - first, other) }
      }
      entry += 1
    }
    return true
  }

  /// Whether the keys from an entry on are in another set.
  private func isSubset(_ set: SetRef, from index: Int, _ other: SetRef) throws(Raised) -> Bool {
    var index = index
    return try keeping(.set(set), .set(other)) { () throws(Raised) in
      while let entry = set.nextEntry(&index) {
        if try find(other, entry.key, hash: entry.hash) < 0 { return false }
      }
      return true
    }
  }

  /// `a op b`; nil for an operator that sets do not have.
  func setBinary(_ op: BinaryOperator, _ a: SetRef, _ b: SetRef) throws(Raised) -> Value? {
    try keeping(.set(a), .set(b)) { () throws(Raised) in
      switch op {
      case .bitOr:
        let result = try copySet(a)
        try merge(result, b)
        return .set(result)
      case .bitAnd: return .set(try intersection(a, .set(b)))
      case .subtract: return .set(try difference(a, .set(b)))
      case .bitXor: return .set(try symmetricDifference(a, .set(b)))
      default: return nil
      }
    }
  }

  /// `a op= b` on a set itself; false for an operator that sets do not have.
  func setInPlace(_ op: BinaryOperator, _ a: SetRef, _ b: SetRef) throws(Raised) -> Bool {
    switch op {
    case .bitOr: try merge(a, b)
    case .bitAnd:
      let result = try keeping(.set(a), .set(b)) { () throws(Raised) in try intersection(a, .set(b)) }
      a.swapContents(with: result)
    case .subtract: try subtract(a, .set(b))
    case .bitXor: try exclusiveUpdate(a, .set(b))
    default: return false
    }
    return true
  }
}
