/// Which unreachable objects reference counting would have ended by now, and in which order: all but those in a cycle of
/// unreachable objects and those that such a cycle refers to. An object ends before what it refers to; lists and tuples
/// let go of their elements from the last to the first. An async generator goes on to hold what it refers to until its
/// loop has closed it.
struct DeathOrder {
  /// References from unreachable objects that have not ended.
  private var holders: [ObjectRef: Int] = [:]
  private let marker = Marker(countsReferences: true)
  private(set) var ended: [ObjectRef] = []

  /// - Parameters:
  ///   - unreachable: every unreachable object, white; they stay white.
  ///   - spared: what does not end, though what held it may be gone.
  init(_ unreachable: [ObjectRef], sparing spared: Set<ObjectRef>) {
    holders.reserveCapacity(unreachable.count)
    for object in unreachable { holders[object] = spared.contains(object) ? 1 : 0 }
    for object in unreachable {
      for child in children(of: object) { holders[child]? += 1 }
    }
    let free = unreachable.filter { holders[$0] == 0 }.sorted { $0.pointee.serial < $1.pointee.serial }
    for object in free { end(object) }
  }

  /// The unreachable objects that some of them refer to, or what these refer to.
  func reached(from objects: [ObjectRef]) -> Set<ObjectRef> {
    var reached: Set<ObjectRef> = []
    var pending = objects
    while let object = pending.popLast() {
      for child in children(of: object) where holders[child] != nil && reached.insert(child).inserted {
        pending.append(child)
      }
    }
    return reached
  }

  private func children(of object: ObjectRef) -> [ObjectRef] {
    HeapLayouts.trace(object, marker)
    return marker.takeBack()
  }

  /// Depth first, without recursion.
  private mutating func end(_ object: ObjectRef) {
    var pending = [object]
    while let object = pending.popLast() {
      // An object is here once for each reference that was the last one; others have been counted down before.
      ended.append(object)
      if HeapLayouts.outlivesItsEnd(object) { continue }
      var released: [ObjectRef] = []
      for child in children(of: object) {
        guard let count = holders[child] else { continue }
        holders[child] = count - 1
        if count == 1 { released.append(child) }
      }
      switch object.pointee.kind {
      case .list, .tuple: pending += released
      default: pending += released.reversed()
      }
    }
  }
}
